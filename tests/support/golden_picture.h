// A picture compared with tests/golden/pictures/NAME.png. What was drawn and where it differs are written to the build
// folder.
#pragma once

#include "support/picture_difference.h"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace bodychain::test {

inline void check_golden_picture(const std::string& name, const Image& image) {
    const std::filesystem::path golden = std::filesystem::path(BODYCHAIN_GOLDEN_DIR) / "pictures" / (name + ".png"),
                                out = BODYCHAIN_PICTURE_DIR;
    std::filesystem::create_directories(out);
    std::filesystem::create_directories(golden.parent_path());
    if (std::getenv("BODYCHAIN_WRITE_GOLDEN") != nullptr) REQUIRE_FALSE(write_png(image, golden));
    const Image wanted = read_picture(golden);
    if (wanted.width == 0) {
        FAIL_CHECK(
            "no golden picture " << golden.string()
                                 << ": run the test once with BODYCHAIN_WRITE_GOLDEN=1 and look at what it wrote");
        return;
    }
    const PictureDifference d = difference(image, wanted);
    if (d.looks_same()) return;
    const std::filesystem::path actual = out / (name + "_actual.png"), where = out / (name + "_difference.png");
    REQUIRE_FALSE(write_png(image, actual));
    if (d.same_size()) REQUIRE_FALSE(write_png(picture_of(d, image.width, image.height), where));
    FAIL_CHECK(golden.string() << " looks different (" << d.text() << "): see " << actual.string() << " and "
                               << where.string());
}

}  // namespace bodychain::test
