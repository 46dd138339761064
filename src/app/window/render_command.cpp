#include "app/window/render_command.h"

#include "app/arguments/scenario_arguments.h"
#include "render/offscreen.h"
#include "render/renderer.h"
#include "scene/values/four_views.h"
#include "stage/camera_control.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iostream>
#include <vector>

namespace bodychain {

namespace {

int fail(const Error& error, ExitStatus status = kExitOther) {
    std::cerr << "bodychain render: " << error.line() << '\n';
    return status;
}

SceneInput scene_at(const Mover& mover, const Mover* neutral, double phase, const SegmentPoses& poses,
                    const SegmentPoses& ghost) {
    SceneInput in;
    in.person = {&mover.body, &poses};
    in.footprints = footprint_trail(mover.motion, phase, 2, 2);  // as far as in the window
    in.loads = loads_at(mover.motion, phase);
    in.com = com_at(mover.motion, phase);
    in.mass_kg = mover.body.mass_kg;
    if (!neutral) return in;
    in.ghost = {&neutral->body, &ghost};
    in.changes = joint_changes(in.person, in.ghost);
    return in;
}

constexpr double kPaneAir = 1.1;  // room for the leading foot, as in the window

struct View {
    NamedView from;
    PaneRect place;
};

int gap_px(const RenderOptions& options) { return std::max(2, std::min(options.width_px, options.height_px) / 360); }

std::vector<View> views_of(const RenderOptions& options) {
    if (!options.four_views) return {{options.view, {0, 0, options.width_px, options.height_px}}};
    std::vector<View> views;
    const auto places = four_panes(options.width_px, options.height_px, gap_px(options));
    for (std::size_t i = 0; i < places.size(); ++i) views.push_back({kFourViews[i], places[i]});
    return views;
}

// What lies between four views.
void separate(Image& image, const Palette& colours, int gap) {
    std::array<std::uint8_t, 3> line{};
    for (int c = 0; c < 3; ++c)
        line[static_cast<std::size_t>(c)] =
            static_cast<std::uint8_t>(std::lround(255 * srgb_from_linear(colours.grid[c])));
    const auto panes = four_panes(image.width, image.height, gap);
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            if (std::ranges::none_of(panes, [&](const PaneRect& p) { return p.contains(x, y); }))
                std::ranges::copy(line, image.rgb.begin() + 3 * (static_cast<std::ptrdiff_t>(y) * image.width + x));
}

}  // namespace

std::optional<PictureSize> parse_picture_size(std::string_view text) {
    const std::size_t x = text.find_first_of("xX");
    if (x == std::string_view::npos) return std::nullopt;
    auto pixels = [](std::string_view t) {
        return !t.empty() && t.size() <= 4 && t.find_first_not_of("0123456789") == std::string_view::npos
                   ? std::stoi(std::string(t))
                   : 0;
    };
    const PictureSize size{pixels(text.substr(0, x)), pixels(text.substr(x + 1))};
    const auto fits = [](int n) { return n >= 16 && n <= 8192; };
    if (!fits(size.width_px) || !fits(size.height_px)) return std::nullopt;
    return size;
}

StillPicture still_picture(const Mover& mover, const Mover* neutral, const RenderOptions& options) {
    const double phase = options.phase_pct / 100.0;
    const SegmentPoses poses = poses_at(mover.motion, phase);
    SegmentPoses ghost = neutral ? poses_at(neutral->motion, phase) : poses;
    if (neutral) pitch_about_pelvis(ghost, incline_rad(neutral->motion) - incline_rad(mover.motion));
    SceneInput in = scene_at(mover, neutral, phase, poses, ghost);
    in.show = options.layers;
    in.highlighted = options.highlighted;
    in.standing = mover.motion.standing();
    const double aspect = static_cast<double>(options.width_px) / options.height_px;
    Camera camera = named_view(options.view, follow_point(in.person), mover.body.person.height_m, aspect);
    if (options.as_window) {
        CameraControl window;
        window.jump_to(options.view, {follow_point(in.person), mover.body.person.height_m, false}, aspect);
        camera = window.camera();
    }
    camera.incline_rad = incline_rad(mover.motion);
    if (options.close_up) camera.target = poses[*options.close_up].p;
    camera.distance_m /= options.magnified;
    return {build_scene(in, palette(options.theme)), camera};
}

int render_command(const Mover& mover, const Mover* neutral, const RenderOptions& options) {
    auto context = OffscreenContext::create();
    if (!context) return fail(context.error());
    auto renderer = Renderer::create(options.meshes);
    if (!renderer) return fail(renderer.error());
    auto target = OffscreenTarget::create(options.width_px, options.height_px);
    if (!target) return fail(target.error());

    const Palette colours = palette(options.theme);
    const StillPicture picture = still_picture(mover, neutral, options);
    for (const View& view : views_of(options)) {
        Camera camera = picture.camera;
        if (options.four_views) {
            camera = named_view(view.from, picture.camera.target, mover.body.person.height_m,
                                static_cast<double>(view.place.width) / view.place.height);
            camera.distance_m *= kPaneAir;
            camera.incline_rad = picture.camera.incline_rad;
        }
        const int below = options.height_px - view.place.y - view.place.height;
        renderer.value()->draw(
            picture.list, camera, colours, picture_quality(),
            {target.value()->framebuffer(), view.place.x, below, view.place.width, view.place.height});
    }
    Image image = target.value()->read();
    if (options.four_views) separate(image, colours, gap_px(options));
    if (const std::optional<Error> error = write_png(image, options.png)) return fail(*error, status_of_write(*error));
    std::cout << options.png.string() << '\n';
    return 0;
}

}  // namespace bodychain
