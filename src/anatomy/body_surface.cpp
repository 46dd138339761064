#include "anatomy/body_surface.h"

#include "anatomy/joint_table.h"
#include "base/sourced.h"

#include <algorithm>
#include <array>

namespace bodychain {

namespace {

constexpr std::string_view kFlesh = "engineering: the drawn skin of scene/flesh, a man of 1.75 m";
constexpr Sourced<double> kSoft_n_m{
    12000, "engineering: flesh of the seat gives 20-30 mm under half the body's weight, shared by two"};
constexpr Sourced<double> kLimb_n_m{0.3 * kSoft_n_m, "engineering: thigh and calf at rest are softer than the seat"};
constexpr Sourced<double> kFirm_n_m{
    20000, "engineering: thin flesh over bone gives some millimetres under the weight of a part"};

// Profile of the back in the zero posture, pelvis frame: height above the hip centres and x, metres.
struct Back {
    double y, x;
};
constexpr Sourced<std::array<Back, 11>> kBack{{{{0.020, -0.136},
                                                {0.080, -0.134},
                                                {0.130, -0.131},
                                                {0.200, -0.138},
                                                {0.280, -0.150},
                                                {0.360, -0.166},
                                                {0.420, -0.175},
                                                {0.470, -0.175},
                                                {0.510, -0.166},
                                                {0.545, -0.156},
                                                {0.580, -0.144}}},
                                              kFlesh};

double back_x(double y) {
    const auto& back = kBack.value;
    std::size_t i = 0;
    while (i + 2 < back.size() && y > back[i + 1].y) ++i;
    return std::lerp(back[i].x, back[i + 1].x, (y - back[i].y) / (back[i + 1].y - back[i].y));
}

double size_of(const Body& body) { return body.person.height_m / kReferenceHeight_m; }
double load_of(const Body& body) { return body.person.mass_kg / kReferenceMass_kg; }

struct PadRow {
    SkinPlace place;
    Segment segment;  // right side
    Sourced<Vec3> centre_m;
    double radius_m, stiffness_n_m;
    bool sided;
};

// Pads along the middle of the back, on the skin of the zero posture.
struct Level {
    SkinPlace place;
    Segment segment;
    double y;  // metres above the hip centres
};
constexpr Sourced<double> kSacrum_m{0.100, kFlesh};
constexpr Sourced<std::array<Level, 8>> kLevels{{{{SkinPlace::Sacrum, Segment::Pelvis, kSacrum_m},
                                                  {SkinPlace::LowBack, Segment::LumbarLower, 0.185},
                                                  {SkinPlace::LowBack, Segment::LumbarUpper, 0.245},
                                                  {SkinPlace::LowBack, Segment::LumbarUpper, 0.300},
                                                  {SkinPlace::UpperBack, Segment::ThoraxLower, 0.370},
                                                  {SkinPlace::UpperBack, Segment::ThoraxLower, 0.420},
                                                  {SkinPlace::UpperBack, Segment::ThoraxUpper, 0.470},
                                                  {SkinPlace::UpperBack, Segment::ThoraxUpper, 0.510}}},
                                                "engineering: a pad every 4 to 9 cm, one or two for each segment"};
constexpr Sourced<double> kRound_m{0.02,
                                   "engineering: radius of these pads; the skin stays where it is whatever it is"};

std::vector<SkinPad> pads_of(const Body& body, std::span<const PadRow> rows) {
    std::vector<SkinPad> pads;
    for (const PadRow& row : rows)
        for (const Side side : kSides) {
            if (!row.sided && side == Side::Left) continue;
            const bool limb = row.segment >= Segment::FemurR && row.segment < Segment::LumbarLower;
            Vec3 centre = row.centre_m.value * size_of(body);
            centre.z *= lateral_sign(side);
            pads.push_back({row.place, limb ? on_side(row.segment, side) : row.segment, side, centre,
                            row.radius_m * size_of(body), row.stiffness_n_m * load_of(body)});
        }
    return pads;
}

}  // namespace

std::vector<SkinPad> back_pads(const Body& body) {
    const PadRow rows[] = {
        {SkinPlace::Buttock, Segment::Pelvis, {Vec3(-0.076, -0.040, 0.073), kFlesh}, 0.064, kSoft_n_m, true},
        {SkinPlace::Head, Segment::Head, {Vec3(-0.012, 0.076, 0), kFlesh}, 0.085, kFirm_n_m, false},
    };
    std::vector<SkinPad> pads = pads_of(body, rows);
    for (const Level& level : kLevels.value) {
        const Vec3 skin = size_of(body) * Vec3(back_x(level.y) + kRound_m, level.y, 0);
        pads.push_back({level.place, level.segment, Side::Right, skin - rest_origin(body, level.segment),
                        size_of(body) * kRound_m, kFirm_n_m * load_of(body)});
    }
    return pads;
}

std::vector<SkinPad> seat_pads(const Body& body) {
    // clang-format off
    const PadRow rows[] = {
        {SkinPlace::Seat, Segment::Pelvis, {Vec3(-0.035, -0.045, 0.065), "recalled: sitting hip centre 80-95 mm above a hard seat; sit bones 0.12-0.13 m apart"}, 0.050, kSoft_n_m, true},
        {SkinPlace::Thigh, Segment::FemurR, {Vec3(-0.014, -0.100, 0.008), kFlesh}, 0.085, kLimb_n_m, true},
        {SkinPlace::Calf, Segment::TibiaR, {Vec3(-0.018, -0.160, 0.006), kFlesh}, 0.056, kLimb_n_m, true},
        {SkinPlace::HeelBack, Segment::CalcaneusR, {Vec3(0.014, 0.006, 0), kFlesh}, 0.031, kFirm_n_m, true},
    };
    // clang-format on
    return pads_of(body, rows);
}

std::array<Vec3, kBackLevels> back_line(const Body& body, const SegmentPoses& poses) {
    const SpineCurve rest = rest_spine(body);
    const std::array<Transform, kVertebrae> posed = pose_spine(body, rest, poses);
    std::array<Vec3, kBackLevels> line;
    const double size = size_of(body);
    for (std::size_t i = 0; i + 1 < kBackLevels; ++i) {
        const std::size_t level = i + 7;  // from T1
        const Vec3 skin(size * back_x(rest.centre[level].y / size), rest.centre[level].y, 0);
        line[i] = posed[level] * (glm::transpose(rotation_z(rest.tilt_rad[level])) * (skin - rest.centre[level]));
    }
    line.back() = poses[Segment::Pelvis] * (size * Vec3(back_x(kSacrum_m), kSacrum_m, 0));
    return line;
}

double popliteal_depth_m(const Person& person) {
    constexpr Sourced<double> kDepth_m{0.051, kFlesh};
    return kDepth_m * person.height_m / kReferenceHeight_m;
}

}  // namespace bodychain
