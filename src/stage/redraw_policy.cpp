#include "stage/redraw_policy.h"

#include <utility>

namespace bodychain {

namespace {

// Far less than a pixel.
constexpr double kSameTarget_m = 1e-4;

bool same(Camera a, const Camera& b) {
    if (glm::length(a.target - b.target) > kSameTarget_m) return false;
    a.target = b.target;
    return a == b;
}

bool same(const PictureInput& a, const PictureInput& b) {
    return a.theme == b.theme && a.x == b.x && a.y == b.y && a.width == b.width && a.height == b.height &&
           same(a.camera, b.camera) && a.list == b.list;
}

}  // namespace

PictureWork StillChooser::next(PictureInput input, bool resting) {
    if (!drawn_ || !same(input, shown_)) {
        shown_ = std::move(input);
        drawn_ = true;
        still_ = false;
        return PictureWork::Quick;
    }
    if (still_ || !resting) return PictureWork::Repeat;
    still_ = true;
    return PictureWork::Still;
}

}  // namespace bodychain
