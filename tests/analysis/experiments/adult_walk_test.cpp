#include "analysis/experiments/adult_walk.h"

#include "../synthetic.h"
#include "analysis/experiments/experiments.h"
#include "analysis/joint_power.h"

#include <catch2/catch.hpp>

#include <numbers>
#include <set>

using namespace bodychain;
using namespace bodychain::test;

namespace {

constexpr double kTurn = 2 * std::numbers::pi;

void set_moment(const Body& body, Frame& frame, Joint joint, double nm) {
    frame.joint_moment[static_cast<std::size_t>(dof_index(body, joint, 0))] = nm;
}

const AdultFigure& figure(const std::vector<AdultFigure>& figures, std::string_view key) {
    const auto found = std::ranges::find_if(figures, [&](const AdultFigure& f) { return f.key == key; });
    INFO(key);
    REQUIRE(found != figures.end());
    return *found;
}

/// Every angle a cosine over the own cycle, every force a step, the centre of mass on a figure of eight.
Motion made_walk(const Body& body) {
    const auto posture = [&](double phase, Pose& pose) {
        for (const Side side : kSides) {
            const double wave = std::cos(kTurn * (phase + (side == Side::Right ? 0 : 0.5)));
            set_angle(body, pose, on_side(Joint::HipR, side), 0, -10);
            set_angle(body, pose, on_side(Joint::KneeR, side), 0, 20 - 15 * wave);
            set_angle(body, pose, on_side(Joint::TalocruralR, side), 0, 5 * wave);
            set_angle(body, pose, on_side(Joint::ShoulderR, side), 0, 15 * wave);
            set_angle(body, pose, on_side(Joint::ElbowR, side), 0, 30 + 10 * wave);
        }
    };
    const auto loads = [&](double phase, Frame& frame) {
        frame.com = Vec3(frame.com.x, 1 + 0.02 * std::cos(2 * kTurn * phase), 0.02 * std::sin(kTurn * phase));
        for (const Side side : kSides) {
            const double own = wrap_phase(phase + (side == Side::Right ? 0 : 0.5));
            const double share = own < 0.62 ? 0.6 : 0.0;
            frame.feet[side].force_n = share * body.mass_kg * kGravity_m_s2 * Vec3(own < 0.3 ? -0.2 : 0.3, 1, 0);
            set_moment(body, frame, on_side(Joint::KneeR, side), 10);
            set_moment(body, frame, on_side(Joint::TalocruralR, side), -90);
        }
    };
    return walking(body, 400, posture, loads);
}

struct Known {
    std::string_view key;
    double value, margin;
};

std::vector<Known> known_figures(const Body& body) {
    const double push_off = 90 / body.mass_kg * Angle::from_deg(5).rad() * kTurn / 1.1;
    return {{"stance", 62, 0.5},
            {"double_support", 24, 0.6},
            {"cadence", 120 / 1.1, 1e-9},
            {"walk_ratio", 0.7 / (120 / 1.1), 1e-9},
            {"com_rise", 4, 0.01},
            {"com_sideways", 4, 0.01},
            {"knee_contact_angle", 5, 0.1},
            {"knee_loading", 20 - 15 * std::cos(0.3 * kTurn), 0.3},
            {"knee_straightest", 20, 0.3},
            {"knee_swing", 20 - 15 * std::cos(0.6 * kTurn), 0.3},
            {"hip_extension", -10, 0.01},
            {"thigh_back", -10, 0.5},
            {"braking", 0.12, 1e-6},
            {"push", 0.18, 1e-6},
            {"vertical_first", 0.6, 1e-6},
            {"vertical_valley", 0.6, 1e-6},
            {"both_feet_least", 0.6, 1e-6},
            {"both_feet_most", 1.2, 1e-6},
            {"push_off", push_off, 0.01},
            {"hip_work", 0, 1e-6},
            {"knee_work", 150.0 / (150 + 450), 0.01},
            {"ankle_work", 450.0 / (150 + 450), 0.01},
            {"shoulder_range", 30, 0.05},
            {"elbow_back", 20, 0.05},
            {"elbow_front", 40, 0.05},
            {"angle_step", 15 * kTurn / 100, 0.01}};
}

}  // namespace

TEST_CASE("bands are interpolated between speeds, grow with height, and end somewhere", "[analysis][adults]") {
    const AdultBands bands{{{{0.7, 2, 3}, {1.3, 5, 9}}}, 2};
    CHECK(band_of(bands, 0.7)->low == Approx(2));
    CHECK(band_of(bands, 1.0)->low == Approx(3.5));
    CHECK(band_of(bands, 1.0)->high == Approx(6));
    CHECK(band_of(bands, 1.35)->high == Approx(9));
    CHECK(band_of(bands, 0.65)->high == Approx(3));
    CHECK_FALSE(band_of(bands, 0.55));
    CHECK_FALSE(band_of(bands, 1.45));
    const AdultRow row{"a", "a", "m", bands, "by hand", 2};
    CHECK(band_of(row, 1.3, 3.5)->high == Approx(36));
}

TEST_CASE("the rows of adults have a source, a name of their own and a band at 1.25 m/s", "[analysis][adults]") {
    std::set<std::string_view> keys;
    for (const AdultRow& row : adult_rows()) {
        INFO(row.key);
        CHECK(keys.insert(row.key).second);
        CHECK(row.source.find(' ') != std::string_view::npos);
        const auto band = band_of(row, 1.25, 1.75);
        REQUIRE(band);
        CHECK(band->low < band->high);
        for (std::size_t i = 1; i < row.bands.count; ++i)
            CHECK(row.bands.at[i].speed_m_s > row.bands.at[i - 1].speed_m_s);
    }
    for (const AdultWalker& walker : adult_walkers()) CHECK(scenario_of(walker.setting));
}

TEST_CASE("power of a joint is moment times velocity, its axes together", "[analysis][power]") {
    const Body body = make_body({});
    const Motion motion = made_walk(body);
    const auto powers = leg_powers(body, motion);
    const double knee_w_kg = 10 / body.mass_kg * Angle::from_deg(15).rad() * kTurn / motion.cycle_s;
    const double ankle_w_kg = 90 / body.mass_kg * Angle::from_deg(5).rad() * kTurn / motion.cycle_s;
    for (std::size_t k = 0; k < powers.size(); k += 25) {
        const double wave = std::sin(kTurn * static_cast<double>(k) / 400);
        CHECK(powers[k][Side::Right].knee == Approx(knee_w_kg * wave).margin(0.01));
        CHECK(powers[k][Side::Left].knee == Approx(-knee_w_kg * wave).margin(0.01));
        CHECK(powers[k][Side::Right].ankle == Approx(ankle_w_kg * wave).margin(0.01));
        CHECK(powers[k][Side::Right].hip == Approx(0).margin(1e-9));
    }
    CHECK(leg_powers(body, standing(body, upright_pose(body)))[0][Side::Right].knee == 0);
}

TEST_CASE("figures of a walk made by hand are known", "[analysis][adults]") {
    const Body body = make_body({});
    const Motion motion = made_walk(body);
    const std::vector<AdultFigure> figures = adult_walk(body, motion, measure(body, motion));
    for (const Known& known : known_figures(body)) {
        const AdultFigure& found = figure(figures, known.key);
        INFO(known.key);
        CHECK(found.value[Side::Right] == Approx(known.value).margin(known.margin));
        CHECK(found.value[Side::Left] == Approx(known.value).margin(known.margin));
    }
    CHECK(figure(figures, "stance").within);
    CHECK_FALSE(figure(figures, "both_feet_least").within);
    CHECK(figure(figures, "rms_Winter_grf_vertical_r").band->high == Approx(4));
}

TEST_CASE("a figure is inside only where both feet are", "[analysis][adults]") {
    const Body body = make_body({});
    Motion motion = made_walk(body);
    for (Frame& frame : motion.frames) frame.feet[Side::Left].force_n.x *= 1.4;
    const std::vector<AdultFigure> figures = adult_walk(body, motion, measure(body, motion));
    CHECK(figure(figures, "braking").value[Side::Right] == Approx(0.12));
    CHECK(figure(figures, "braking").value[Side::Left] == Approx(0.168));  // 0.16 to 0.22
    CHECK_FALSE(figure(figures, "braking").within);
}
