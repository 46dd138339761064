#include "synthetic.h"

using namespace bodychain;
using namespace bodychain::test;

namespace {

Measures some_walk() {
    static const Body body = make_body({});
    const auto posture = [](double phase, Pose& pose) {
        set_angle(body, pose, Joint::KneeR, 0, 30 + 30 * std::sin(2 * std::numbers::pi * phase));
    };
    Measures measures = measure(body, walking(body, 50, posture, nullptr));
    measures.events.toe_off_pct = {60, 61.5};
    return measures;
}

Curve& curve(Measures& measures, const std::string& key) {
    for (auto& [name, values] : measures.curves.curves)
        if (name == key) return values;
    FAIL("no channel " << key);
    return measures.curves.curves.front().second;
}

void add(Measures& measures, const std::string& key, double offset) {
    for (double& sample : curve(measures, key)) sample += offset;
}

double map_value(const Scores& scores, const std::string& key) {
    for (const auto& [name, score] : scores.map)
        if (name == key) return score;
    FAIL("no score " << key);
    return 0;
}

}  // namespace

TEST_CASE("five degrees everywhere score five") {
    const Measures neutral = some_walk();
    Measures now = neutral;
    for (const auto& [key, values] : neutral.curves.curves) add(now, key, 5);
    const Scores scores = score(now, neutral);
    CHECK(scores.gps == Approx(5));
    CHECK(scores.gps_r == Approx(5));
    CHECK(scores.gps_l == Approx(5));
    CHECK(scores.map.size() == 17);  // tilt once, eight variables on both sides
    for (const auto& [key, gvs] : scores.map) CHECK(gvs == Approx(5));
}

TEST_CASE("an offset in one of nine variables scores a third of it on that side") {
    const Measures neutral = some_walk();
    Measures now = neutral;
    add(now, "hip_rotation_r", -6);
    const Scores scores = score(now, neutral);
    CHECK(map_value(scores, "hip_rotation_r") == Approx(6));
    CHECK(scores.gps_r == Approx(2));
    CHECK(scores.gps_l == 0);
    CHECK(scores.gps == Approx(6 / std::sqrt(15.0)));
}

TEST_CASE("the pelvis counts on both sides and once overall") {
    const Measures neutral = some_walk();
    Measures now = neutral;
    add(now, "pelvis_tilt", 6);
    const Scores tilt = score(now, neutral);
    CHECK(tilt.gps_r == Approx(2));
    CHECK(tilt.gps_l == Approx(2));
    CHECK(tilt.gps == Approx(6 / std::sqrt(15.0)));
    add(now, "pelvis_tilt", -6);
    add(now, "pelvis_obliquity_r", 6);
    add(now, "pelvis_obliquity_l", -6);
    CHECK(score(now, neutral).gps == Approx(6 / std::sqrt(15.0)));
}

TEST_CASE("a wave scores its root mean square over 51 points") {
    const Measures neutral = some_walk();
    Measures now = neutral;
    double squares = 0;
    for (std::size_t i = 0; i < kCycleSamples; ++i) {
        const double wave = 4 * std::sin(2 * std::numbers::pi * static_cast<double>(i) / 100);
        curve(now, "knee_flexion_l")[i] += wave;
        if (i % 2 == 0) squares += wave * wave;
    }
    CHECK(map_value(score(now, neutral), "knee_flexion_l") == Approx(std::sqrt(squares / 51)));
}

TEST_CASE("the same walk scores zero and has no change") {
    const Measures neutral = some_walk();
    CHECK(score(neutral, neutral).gps == 0);
    const auto changes = compare(neutral, neutral);
    REQUIRE(changes.size() == neutral.curves.curves.size());
    for (const auto& [key, change] : changes)
        CHECK((change.mean == 0 && change.stance_mean == 0 && change.max_abs == 0));
}

TEST_CASE("changes: mean, stance mean, largest with its sign and place") {
    const Measures neutral = some_walk();
    Measures now = neutral;
    for (std::size_t i = 0; i < kCycleSamples; ++i) curve(now, "knee_flexion_r")[i] += i <= 60 ? 2.0 : -1.0;
    curve(now, "knee_flexion_r")[70] -= 8;
    for (std::size_t i = 0; i < kCycleSamples; ++i) curve(now, "hip_flexion_l")[i] += i <= 61 ? 3.0 : 0.0;
    const auto changes = compare(now, neutral);
    for (const auto& [key, change] : changes) {
        if (key == "hip_flexion_l") CHECK(change.stance_mean == Approx(3));  // by the left foot's own toe-off
        if (key != "knee_flexion_r") continue;
        CHECK(change.mean == Approx((61 * 2.0 - 40 - 8) / 101));
        CHECK(change.stance_mean == Approx(2));
        CHECK(change.max_abs == Approx(-9));
        CHECK(change.at_pct == 70);
    }
}

TEST_CASE("the norm's curves score zero against the norm, and five degrees everywhere five") {
    Measures now = norm_measures();
    CHECK(now.curves.curves.size() == 17);
    CHECK(score_norm(now).gps == 0);
    for (const auto& [key, gvs] : score_norm(now).map) CHECK(gvs == 0);
    for (const auto& [key, values] : norm_measures().curves.curves) add(now, key, -5);
    CHECK(score_norm(now).gps == Approx(5));
    CHECK(score_norm(now).gps_r == Approx(5));
    CHECK(score_norm(now).gps_l == Approx(5));
}

TEST_CASE("one of nine variables off the norm scores a third on its side") {
    Measures now = norm_measures();
    add(now, "knee_flexion_l", 9);
    const Scores scores = score_norm(now);
    CHECK(scores.gps_l == Approx(3));
    CHECK(scores.gps_r == 0);
    CHECK(map_value(scores, "knee_flexion_l") == Approx(9));
}

TEST_CASE("the norm is the published mean, the same on both sides") {
    const Measures& norm = norm_measures();
    CHECK(*norm.curves.find("hip_flexion_r") == *norm.curves.find("hip_flexion_l"));
    CHECK(norm.curves.find("knee_flexion_r")->at(72) == Approx(64.8).margin(1));  // swing peak of CGM2.3
    CHECK(norm.curves.find("pelvis_tilt")->at(0) == Approx(11.4).margin(1.5));
}
