#include "app/render_command.h"

#include "app/scenario_arguments.h"
#include "app/window_camera.h"
#include "render/offscreen.h"
#include "render/renderer.h"

#include <iostream>

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
    in.ghost_footprints = footprint_trail(neutral->motion, phase);
    in.changes = joint_changes(in.person, in.ghost);
    return in;
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
        window.jump_to(options.view, follow_point(in.person), mover.body.person.height_m, aspect);
        camera = window.camera();
    }
    camera.incline_rad = incline_rad(mover.motion);
    if (options.close_up) camera.target = poses[static_cast<std::size_t>(index(*options.close_up))].p;
    camera.distance_m /= options.magnified;
    return {build_scene(in, palette(options.theme)), camera};
}

int render_command(const Mover& mover, const Mover* neutral, const RenderOptions& options) {
    auto context = OffscreenContext::create();
    if (!context) return fail(context.error());
    auto renderer = Renderer::create(build_meshes());
    if (!renderer) return fail(renderer.error());
    auto target = OffscreenTarget::create(options.width_px, options.height_px);
    if (!target) return fail(target.error());

    const StillPicture picture = still_picture(mover, neutral, options);
    const RenderTarget rectangle{target.value()->framebuffer(), 0, 0, options.width_px, options.height_px};
    renderer.value()->draw(picture.list, picture.camera, palette(options.theme), picture_quality(), rectangle);
    if (const std::optional<Error> error = write_png(target.value()->read(), options.png)) return fail(*error, status_of_write(*error));
    std::cout << options.png.string() << '\n';
    return 0;
}

}  // namespace bodychain
