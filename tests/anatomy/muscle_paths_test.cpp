// Muscle paths: mirrored sides, the right stretch with each joint, levers within published ranges.
#include "anatomy/muscle_paths.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <numbers>
#include <set>

using namespace bodychain;
using namespace bodychain::test;

namespace {

constexpr double kDeg = std::numbers::pi / 180;

double length_at(const Body& body, Muscle muscle, Joint joint, int axis, double angle_deg) {
    Pose pose = zero_pose(body);
    pose.q[static_cast<std::size_t>(dof_index(body, joint, axis))] = angle_deg * kDeg;
    return path_length_m(muscle, Side::Right, body, forward_kinematics(body, pose));
}

// d length / d angle, cm; positive where the clinical angle stretches the muscle.
double lever_cm(Muscle muscle, Joint joint, int axis, double angle_deg) {
    const Body body = make_body({});
    constexpr double kStep_deg = 0.5;
    const double longer = length_at(body, muscle, joint, axis, angle_deg + kStep_deg),
                 shorter = length_at(body, muscle, joint, axis, angle_deg - kStep_deg);
    return 100 * (longer - shorter) / (2 * kStep_deg * kDeg);
}

const std::vector<Muscle>& all_muscles() {
    static const std::vector<Muscle> all = [] {
        std::vector<Muscle> m;
        for (const MuscleRow& row : muscle_table()) m.push_back(row.muscle);
        return m;
    }();
    return all;
}

}  // namespace

TEST_CASE("every muscle has a name, a source and a course from bone to bone") {
    CHECK(muscle_table().size() == kMuscleCount);
    std::set<std::string_view> names;
    for (int i = 0; i < kMuscleCount; ++i) {
        const MuscleRow& row = muscle_table()[static_cast<std::size_t>(i)];
        CAPTURE(row.name);
        CHECK(index(row.muscle) == i);
        CHECK(names.insert(row.name).second);
        CHECK(row.source.size() > 20);
        REQUIRE(strand_count(row.muscle) >= 1);
        for (int strand = 0; strand < strand_count(row.muscle); ++strand) {
            const auto nodes = nodes_of(row.muscle, strand);
            REQUIRE(nodes.size() >= 2);
            CHECK(nodes.front().kind == NodeKind::Bone);
            CHECK(nodes.back().kind == NodeKind::Bone);
        }
    }
}

TEST_CASE("a mirrored posture has mirrored muscle paths, for every body") {
    Random random(11);
    for (const Person& person : persons()) {
        const Body body = make_body(person);
        const Pose pose = random_pose(body, random, 0.5);
        const SegmentPoses X = forward_kinematics(body, pose);
        SegmentPoses image;
        for (int s = 0; s < kSegmentCount; ++s)
            image[opposite(static_cast<Segment>(s))] = mirrored(X[static_cast<std::size_t>(s)]);
        for (const Muscle m : all_muscles()) {
            const double right = path_length_m(m, Side::Right, body, X),
                         left = path_length_m(m, Side::Left, body, image);
            CAPTURE(muscle_table()[index(m)].name);
            CHECK(right == Approx(left).epsilon(1e-9));
            CHECK(right > 0.05 * person.height_m / 1.75);
            CHECK(right < 0.75 * person.height_m / 1.75);
        }
    }
}

TEST_CASE("lengths grow with the person") {
    const Body small = make_body({1.50, 55, Sex::Male}), tall = make_body({1.95, 90, Sex::Male});
    const SegmentPoses a = forward_kinematics(small, zero_pose(small)), b = forward_kinematics(tall, zero_pose(tall));
    for (const Muscle m : all_muscles())
        CHECK(path_length_m(m, Side::Left, tall, b) / path_length_m(m, Side::Left, small, a) ==
              Approx(1.95 / 1.50).epsilon(1e-3));
}

TEST_CASE("a longer leg has longer muscles on that side only") {
    BodyShape longer;
    longer.leg_length_m = {0.03, 0.0};
    const Body body = make_body({}, longer);
    const SegmentPoses X = forward_kinematics(body, zero_pose(body));
    for (const Muscle m : {Muscle::RectusFemoris, Muscle::Semitendinosus, Muscle::Soleus, Muscle::Sartorius})
        CHECK(path_length_m(m, Side::Right, body, X) > path_length_m(m, Side::Left, body, X) + 0.008);
    CHECK(path_length_m(Muscle::Deltoid, Side::Right, body, X) ==
          Approx(path_length_m(Muscle::Deltoid, Side::Left, body, X)));
}

TEST_CASE("joints stretch the muscles on their far side") {
    const auto stretched = [](Muscle m, Joint j, int axis, double from_deg, double to_deg) {
        const Body body = make_body({});
        return length_at(body, m, j, axis, to_deg) - length_at(body, m, j, axis, from_deg);
    };
    for (const Muscle m :
         {Muscle::VastusMedialis, Muscle::VastusLateralis, Muscle::VastusIntermedius, Muscle::RectusFemoris})
        CHECK(stretched(m, Joint::KneeR, 0, 0, 60) > 0.03);
    for (const Muscle m : {Muscle::BicepsFemorisLong, Muscle::Semitendinosus, Muscle::Semimembranosus, Muscle::Gracilis,
                           Muscle::GastrocnemiusMedial})
        CHECK(stretched(m, Joint::KneeR, 0, 0, 60) < -0.02);
    for (const Muscle m : {Muscle::Soleus, Muscle::GastrocnemiusMedial, Muscle::GastrocnemiusLateral})
        CHECK(stretched(m, Joint::TalocruralR, 0, 0, 15) > 0.008);
    CHECK(stretched(Muscle::TibialisAnterior, Joint::TalocruralR, 0, 0, -20) > 0.01);
    for (const Muscle m : {Muscle::PsoasMajor, Muscle::Iliacus, Muscle::RectusFemoris})
        CHECK(stretched(m, Joint::HipR, 0, 0, -15) > 0.007);
    for (const Muscle m : {Muscle::GluteusMaximus, Muscle::BicepsFemorisLong})
        CHECK(stretched(m, Joint::HipR, 0, 0, 30) > 0.02);
    for (const Muscle m : {Muscle::GluteusMedius, Muscle::GluteusMinimus, Muscle::TensorFasciaeLatae})
        CHECK(stretched(m, Joint::HipR, 1, 0, 10) > 0.005);
    CHECK(stretched(Muscle::TibialisPosterior, Joint::SubtalarR, 0, 0, 10) > 0.001);
    CHECK(stretched(Muscle::PeroneusLongus, Joint::SubtalarR, 0, 0, -10) > 0.003);
    CHECK(stretched(Muscle::RectusAbdominis, Joint::MidLumbar, 0, 0, 10) > 0.005);
    CHECK(stretched(Muscle::ErectorSpinae, Joint::MidLumbar, 0, 0, 10) < -0.005);
}

TEST_CASE("levers lie within published ranges") {
    // Published ranges, cm, recalled: Buford 1997 (knee), Maganaris 1998 and 2000 (ankle), Delp 1990, Arnold 2010 and
    // Blemker 2005 (hip).
    struct Range {
        Muscle muscle;
        Joint joint;
        int axis;
        double angle_deg, low_cm, high_cm;
    };
    // clang-format off
    const Range ranges[] = {
        {Muscle::BicepsFemorisLong, Joint::KneeR, 0, 20, -5, -2},      {Muscle::Semimembranosus, Joint::KneeR, 0, 20, -5, -2},
        {Muscle::VastusLateralis, Joint::KneeR, 0, 15, 3, 5},          {Muscle::RectusFemoris, Joint::KneeR, 0, 45, 3, 5},
        {Muscle::VastusMedialis, Joint::KneeR, 0, 60, 3, 5},           {Muscle::Soleus, Joint::TalocruralR, 0, 0, 4, 6},
        {Muscle::GastrocnemiusMedial, Joint::TalocruralR, 0, 0, 4, 6}, {Muscle::GastrocnemiusLateral, Joint::KneeR, 0, 20, -4.5, -1.5},
        {Muscle::TibialisAnterior, Joint::TalocruralR, 0, 0, -5, -3},  {Muscle::GluteusMedius, Joint::HipR, 1, 0, 3, 6},
        {Muscle::PsoasMajor, Joint::HipR, 0, 0, -5, -2},               {Muscle::RectusFemoris, Joint::HipR, 0, 10, -6, -3},
        {Muscle::BicepsFemorisLong, Joint::HipR, 0, 20, 4, 8},         {Muscle::GluteusMaximus, Joint::HipR, 0, 10, 4, 8},
    };
    // clang-format on
    for (const Range& r : ranges) {
        CAPTURE(muscle_table()[index(r.muscle)].name, name_of(r.joint));
        const double lever = lever_cm(r.muscle, r.joint, r.axis, r.angle_deg);
        CHECK(lever > r.low_cm);
        CHECK(lever < r.high_cm);
    }
}

TEST_CASE("lengths have no jumps over a walk's angles") {
    struct Sweep {
        Joint joint;
        int axis;
        double from_deg, to_deg;
    };
    const Body body = make_body({});
    for (const Sweep& s :
         {Sweep{Joint::HipR, 0, -20, 45}, Sweep{Joint::KneeR, 0, -3, 75}, Sweep{Joint::TalocruralR, 0, -25, 20}})
        for (const Muscle m : all_muscles()) {
            double last = length_at(body, m, s.joint, s.axis, s.from_deg), last_step = 0;
            for (double angle = s.from_deg + 0.25; angle <= s.to_deg; angle += 0.25) {
                const double now = length_at(body, m, s.joint, s.axis, angle), step = now - last;
                CHECK(std::fabs(step) < 0.09 * 0.25 * kDeg);  // no lever beyond 9 cm
                if (angle > s.from_deg + 0.3) CHECK(std::fabs(step - last_step) < 3e-5);
                last = now;
                last_step = step;
            }
        }
}
