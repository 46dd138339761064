// For looking: poses a body in plausible walking angles and writes pictures. render_probe OUT_DIR [WIDTHxHEIGHT]
#include "render/offscreen.h"
#include "render/renderer.h"
#include "scene/bones/mesh_library.h"
#include "scene/skeleton_scene.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>

using namespace bodychain;

namespace {

void set(const Body& body, Pose& pose, Joint j, int axis, double deg) {
    const int i = dof_index(body, j, axis);
    if (i >= 0) pose.q[static_cast<std::size_t>(i)] = deg * std::numbers::pi / 180;
}

void bend(const Body& body, Pose& pose, Side side, double hip, double knee, double ankle, double shoulder,
          double elbow) {
    set(body, pose, on_side(Joint::HipR, side), 0, hip);
    set(body, pose, on_side(Joint::KneeR, side), 0, knee);
    set(body, pose, on_side(Joint::KneeR, side), 2, knee > 0 ? std::min(15.0, 0.3 * knee) : 0.0);
    set(body, pose, on_side(Joint::TalocruralR, side), 0, ankle);
    set(body, pose, on_side(Joint::ShoulderR, side), 0, shoulder);
    set(body, pose, on_side(Joint::ShoulderR, side), 1, -6);
    set(body, pose, on_side(Joint::ElbowR, side), 0, elbow);
}

// Lowest pad on the floor.
void ground(const Body& body, Pose& pose) {
    const SegmentPoses X = forward_kinematics(body, pose);
    double low = 1e9;
    for (const ContactPad& pad : body.pads) low = std::min(low, (X[pad.segment] * pad.centre).y - pad.radius_m);
    pose.X_WPelvis.p.y -= low;
}

Pose standing(const Body& body) {
    Pose pose;
    pose.q.assign(body.dofs.size(), 0.0);
    pose.X_WPelvis.R = pelvis_rotation(Vec3(0.19, 0, 0));
    for (Side s : kSides) bend(body, pose, s, 11, 0, 0, 2, 12);
    set(body, pose, Joint::Lumbosacral, 0, 5);
    set(body, pose, Joint::MidLumbar, 0, 6);
    ground(body, pose);
    return pose;
}

Pose walking(const Body& body) {
    Pose pose = standing(body);
    pose.X_WPelvis.R = pelvis_rotation(Vec3(0.19, 0.02, 0.06));
    bend(body, pose, Side::Right, 36, 4, 0, -22, 18);
    bend(body, pose, Side::Left, 4, 58, 8, 20, 30);
    set(body, pose, Joint::MtpL, 0, 24);
    set(body, pose, Joint::Thoracolumbar, 2, -5);
    set(body, pose, Joint::MidThoracic, 2, -4);
    ground(body, pose);
    return pose;
}

Motion still(const Body& body, const Pose& pose) {
    Motion m;
    Frame f;
    f.X_WS = forward_kinematics(body, pose);
    f.q = pose.q;
    f.com = centre_of_mass(body, f.X_WS);
    for (Side s : kSides) {
        auto point = [&](Segment seg, const Vec3& p) { return f.X_WS[on_side(seg, s)] * p; };
        f.feet[s] = {Vec3(40, 380, 0), point(Segment::CalcaneusR, Vec3(0.05, -0.024, 0)), 0};
        f.feet[s].cop.y = 0;
        Footprint print{s, point(Segment::CalcaneusR, Vec3(0.012, -0.024, 0)),
                        point(Segment::ForefootR, Vec3(0.0575, -0.039, 0.005 * lateral_sign(s))), 0};
        print.heel.y = print.ball.y = 0;
        m.footprints.push_back(print);
    }
    m.frames.push_back(f);
    return m;
}

struct Shot {
    std::string name;
    NamedView view;
    double zoom = 1;  // > 1 nearer
    Vec3 shift{0.0};  // of the target
};

// Frame time of one quality level at 1280x720, the camera turning.
void bench_level(Renderer& renderer, const OffscreenTarget& target, const SceneInput& in, int level) {
    const Palette colours = palette(Theme::Light);
    Camera camera = named_view(NamedView::ThreeQuarter, follow_point(in.person), 1.75, 16.0 / 9);
    double best = 1e9, sum = 0;
    std::clock_t cpu = 0;
    constexpr int kFrames = 24;
    for (int i = -3; i < kFrames; ++i) {
        orbit(camera, 0.1, 0);
        const auto start = std::chrono::steady_clock::now();
        renderer.draw(build_scene(in, colours), camera, colours, quality_level(level),
                      {target.framebuffer(), 0, 0, 1280, 720});
        (void)read_pixels(target.framebuffer(), 0, 0, 1, 1);
        const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        if (i == -1) cpu = std::clock();
        if (i < 0) continue;
        best = std::min(best, ms);
        sum += ms;
    }
    std::printf(
        "level %d%s: mean %.1f ms (%.0f fps), best %.1f ms (%.0f fps), CPU %.1f ms, %d draw calls, %d triangles\n",
        level, in.show.ghost ? " with ghost" : "", sum / kFrames, 1000 * kFrames / sum, best, 1000 / best,
        1000.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC / kFrames, renderer.last_stats().draw_calls,
        renderer.last_stats().triangles);
}

// Every quality level, with marks and forces, without and with the ghost.
void bench(Renderer& renderer, bool flesh) {
    const auto target = OffscreenTarget::create(1280, 720);
    const Body body = make_body(Person{});
    const Motion motion = still(body, walking(body)), neutral = still(body, standing(body));
    SceneInput in;
    in.person = {&body, &motion.frames[0].X_WS};
    in.ghost = {&body, &neutral.frames[0].X_WS};
    in.changes = joint_changes(in.person, in.ghost);
    in.footprints = motion.footprints;
    in.loads = motion.frames[0].feet;
    in.show.ground_forces = true;
    in.show.muscles = in.show.outline = flesh;
    for (const bool ghost : {false, true})
        for (int level = 0; level < kQualityLevels; ++level) {
            in.show.ghost = ghost;
            bench_level(renderer, *target.value(), in, level);
        }
}

void list_meshes(const std::vector<Mesh>& meshes) {
    std::size_t fine = 0, coarse = 0;
    for (int i = 0; i <= index(MeshId::HandL); ++i) {
        const Mesh& m = meshes[static_cast<std::size_t>(i)];
        std::printf("  mesh %2d: %5zu triangles, coarse %5zu, volume %.1f cm3\n", i, m.triangles(), m.coarse.size() / 3,
                    enclosed_volume(m) * 1e6);
        fine += m.triangles();
        coarse += m.coarse.size() / 3;
    }
    std::printf("bones: %zu triangles, coarse %zu\n", fine, coarse);
}

const std::vector<Shot> kShots{{"front", NamedView::Front},
                               {"back", NamedView::Back},
                               {"right", NamedView::Right},
                               {"quarter", NamedView::ThreeQuarter},
                               {"top", NamedView::Top},
                               {"head", NamedView::ThreeQuarter, 5.5, Vec3(0, 0.75, 0)},
                               {"face", NamedView::Front, 5.5, Vec3(0, 0.75, 0)},
                               {"headside", NamedView::Right, 5.0, Vec3(0, 0.72, 0)},
                               {"chest", NamedView::Front, 3.0, Vec3(0, 0.42, 0)},
                               {"chestback", NamedView::Back, 3.0, Vec3(0, 0.42, 0)},
                               {"chestside", NamedView::Right, 3.0, Vec3(0, 0.42, 0)},
                               {"pelvis", NamedView::Front, 4.5, Vec3(0, 0.08, 0)},
                               {"pelvisback", NamedView::Back, 4.5, Vec3(0, 0.08, 0)},
                               {"pelvisside", NamedView::Right, 4.5, Vec3(0, 0.1, 0)},
                               {"knee", NamedView::ThreeQuarter, 5.0, Vec3(0, -0.42, 0)},
                               {"feet", NamedView::ThreeQuarter, 5.5, Vec3(0.05, -0.80, 0)},
                               {"footside", NamedView::Right, 6.0, Vec3(0.05, -0.80, 0)},
                               {"hand", NamedView::ThreeQuarter, 5.0, Vec3(0, -0.08, 0.2)}};

struct Studio {
    Renderer& renderer;
    OffscreenTarget& target;
    std::filesystem::path out;
    Quality quality;
    bool muscles, outline;
};

void shoot(const Studio& studio, const Body& body, const Shot& shot, bool moving) {
    const Motion motion = still(body, moving ? walking(body) : standing(body)), neutral = still(body, standing(body));
    SceneInput in;
    in.person = {&body, &motion.frames[0].X_WS};
    in.footprints = motion.footprints;
    in.loads = motion.frames[0].feet;
    in.com = motion.frames[0].com;
    in.show.ground_forces = in.show.centre_of_mass = moving;
    in.show.muscles = studio.muscles;
    in.show.outline = studio.outline;
    if (moving) {
        in.ghost = {&body, &neutral.frames[0].X_WS};
        in.changes = joint_changes(in.person, in.ghost);
    }
    const int width = studio.target.width(), height = studio.target.height();
    const Palette colours = palette(moving && shot.view == NamedView::Back ? Theme::Dark : Theme::Light);
    Camera camera =
        named_view(shot.view, follow_point(in.person) + shot.shift, 1.75, static_cast<double>(width) / height);
    camera.distance_m /= shot.zoom;
    studio.renderer.draw(build_scene(in, colours), camera, colours, studio.quality,
                         {studio.target.framebuffer(), 0, 0, width, height});
    if (auto error = write_png(studio.target.read(), studio.out / (shot.name + (moving ? "_walk" : "") + ".png")))
        std::puts(error->line().c_str());
}

int fail(const Error& error) {
    std::puts(error.line().c_str());
    return 1;
}

}  // namespace

// render_probe OUT_DIR [WIDTHxHEIGHT [bench|none|SHOT|all [LEVEL|- [m][o]]]]: m muscles, o outline
int main(int argc, char** argv) {
    int width = 900, height = 1100;
    if (argc > 2) std::sscanf(argv[2], "%dx%d", &width, &height);
    const std::string only = argc > 3 ? argv[3] : "all";
    const auto start = std::chrono::steady_clock::now();
    const std::vector<Mesh> meshes = build_meshes();
    std::printf("meshes: %.1f ms\n",
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    list_meshes(meshes);
    auto context = OffscreenContext::create();
    if (!context) return fail(context.error());
    const auto before = std::chrono::steady_clock::now();
    auto renderer = Renderer::create(meshes);
    if (!renderer) return fail(renderer.error());
    std::printf("renderer: %.1f ms\n",
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count());
    if (only == "bench") return bench(*renderer.value(), argc > 5), 0;
    auto target = OffscreenTarget::create(width, height);
    if (!target) return fail(target.error());
    const Studio studio{*renderer.value(),
                        *target.value(),
                        argc > 1 ? argv[1] : ".",
                        argc > 4 && *argv[4] >= '0' ? quality_level(std::atoi(argv[4])) : picture_quality(),
                        argc > 5 && std::string(argv[5]).find('m') != std::string::npos,
                        argc > 5 && std::string(argv[5]).find('o') != std::string::npos};
    std::filesystem::create_directories(studio.out);
    const Body body = make_body(Person{});
    for (const bool moving : {false, true})
        for (const Shot& shot : kShots)
            if (only == shot.name || (only == "all" && (!moving || shot.zoom == 1))) shoot(studio, body, shot, moving);
    std::printf("%s\n", renderer.value()->device_text());
    return 0;
}
