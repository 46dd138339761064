#include "anatomy/body.h"

#include "anatomy/joint_table.h"
#include "anatomy/mass_table.h"
#include "anatomy/proportions.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("segment masses add up to the person's mass") {
    for (const Person& person : persons()) {
        const Body body = make_body(person);
        double sum = 0;
        for (const SegmentProps& s : body.segments) {
            CHECK(s.mass_kg > 0);
            sum += s.mass_kg;
        }
        CHECK(sum == Approx(person.mass_kg).epsilon(1e-12));
        CHECK(body.mass_kg == person.mass_kg);
    }
}

TEST_CASE("the mass tables need no more than rounding to make a whole") {
    // Normalising must not hide a wrong row: both sexes' rows sum to 100 % within 0.5.
    for (std::size_t sex = 0; sex < 2; ++sex) {
        double sum = 0;
        for (const SolidRow* row : {&kPelvisSolid, &kLumbarLowerSolid, &kLumbarUpperSolid, &kThoraxLowerSolid,
                                    &kThoraxUpperSolid, &kNeckSolid, &kHeadSolid})
            sum += row->mass_pct[sex];
        for (const SolidRow* row : {&kTalusSolid, &kCalcaneusSolid, &kForefootSolid, &kToesSolid})
            sum += 2 * row->mass_pct[sex];
        for (const LimbRow* row : {&kThigh, &kShank, &kUpperArm, &kForearm, &kHand}) sum += 2 * row->mass_pct[sex];
        CHECK(sum == Approx(100).margin(0.5));
    }
}

TEST_CASE("a man's and a woman's segments weigh what de Leva 1996 measured") {
    // de Leva 1996, percent of body mass, [0] female, [1] male: typed from the paper's table, not from the program's.
    const double thigh[] = {14.78, 14.16}, shank[] = {4.81, 4.33}, foot[] = {1.29, 1.37}, head[] = {6.68, 6.94};
    for (const Sex sex : {Sex::Female, Sex::Male}) {
        const Body body = make_body({1.70, 100, sex});
        const int i = sex == Sex::Male ? 1 : 0;
        CHECK(body.segment(Segment::FemurL).mass_kg == Approx(thigh[i]).epsilon(0.006));
        CHECK(body.segment(Segment::TibiaR).mass_kg == Approx(shank[i]).epsilon(0.006));
        CHECK(body.segment(Segment::Head).mass_kg == Approx(head[i]).epsilon(0.006));
        double sum = 0;
        for (const Segment s : {Segment::TalusR, Segment::CalcaneusR, Segment::ForefootR, Segment::ToesR})
            sum += body.segment(s).mass_kg;
        CHECK(sum == Approx(foot[i]).epsilon(0.006));
    }
}

TEST_CASE("inertia is diagonal, positive and obeys the triangle inequality") {
    // A moment of inertia is an integral of sums of squares: none exceeds the sum of the other two.
    for (const Person& person : persons())
        for (const SegmentProps& s : make_body(person).segments) {
            const double x = s.inertia[0][0], y = s.inertia[1][1], z = s.inertia[2][2];
            CHECK(std::min({x, y, z}) > 0);
            CHECK(x < y + z);
            CHECK(y < x + z);
            CHECK(z < x + y);
            CHECK(largest(s.inertia - Mat3(Vec3(x, 0, 0), Vec3(0, y, 0), Vec3(0, 0, z))) ==
                  0);  // the engine takes the diagonal only
        }
}

TEST_CASE("limbs turn with de Leva's radii of gyration and balance at his centres of mass") {
    // de Leva 1996, [0] women, [1] men, percent of length: radii about the sagittal, long and transverse axes; centre
    // from the upper end.
    const double thigh[2][3] = {{36.9, 16.2, 36.4}, {32.9, 14.9, 32.9}}, thigh_centre[] = {36.12, 40.95},
                 shank_of_men[] = {25.1, 10.2, 24.6};
    for (const Person& person : persons()) {
        const Body body = make_body(person);
        const std::size_t sex = person.sex == Sex::Male ? 1 : 0;
        const SegmentProps &femur = body.segment(Segment::FemurR), &tibia = body.segment(Segment::TibiaL);
        const double thigh_m = -body.joint(Joint::KneeR).X_PF.p.y, shank_m = -body.joint(Joint::TalocruralL).X_PF.p.y;
        for (int a = 0; a < 3; ++a) {
            CHECK(std::sqrt(femur.inertia[a][a] / femur.mass_kg) / thigh_m * 100 ==
                  Approx(thigh[sex][a]).epsilon(1e-9));
            if (sex == 1)
                CHECK(std::sqrt(tibia.inertia[a][a] / tibia.mass_kg) / shank_m * 100 ==
                      Approx(shank_of_men[a]).epsilon(1e-9));
        }
        CHECK(-femur.com.y / thigh_m * 100 == Approx(thigh_centre[sex]));
        // Drillis and Contini 1966: thigh 0.245 H, shank 0.246 H.
        CHECK(thigh_m == Approx(0.245 * person.height_m));
        CHECK(shank_m == Approx(0.246 * person.height_m));
    }
}

TEST_CASE("the left side is the mirror image of the right") {
    for (const Person& person : persons()) {
        const Body body = make_body(person);
        for (int s = 0; s < kSegmentCount; ++s) {
            const SegmentProps &one = body.segment(static_cast<Segment>(s)),
                               &two = body.segment(opposite(static_cast<Segment>(s)));
            CHECK(one.mass_kg == two.mass_kg);
            CHECK(largest(one.com - mirrored(two.com)) < 1e-15);
            CHECK(largest(one.inertia - mirrored(two.inertia)) < 1e-15);
        }
        for (std::size_t i = 0; i < 6; ++i) {
            const ContactPad &r = body.pads[i], &l = body.pads[i + 6];
            CHECK(r.side == Side::Right);
            CHECK(l.side == Side::Left);
            CHECK(opposite(r.segment) == l.segment);
            CHECK(r.place == l.place);
            CHECK(largest(r.centre - mirrored(l.centre)) < 1e-15);
            CHECK(r.radius_m == l.radius_m);
            CHECK(r.stiffness_n_m == l.stiffness_n_m);
        }
    }
}

TEST_CASE("joints are mirrored: places, axes, ranges and stiffness") {
    const Body body = make_body({1.68, 62, Sex::Female});
    for (int j = 0; j < kJointCount; ++j) {
        const JointProps& one = body.joint(static_cast<Joint>(j));
        const JointProps& two = body.joint(joint_of(opposite(child_of(static_cast<Joint>(j)))));
        CHECK(opposite(one.parent) == two.parent);
        CHECK(difference(one.X_PF, mirrored(two.X_PF)) < 1e-15);
        CHECK(difference(one.X_CM, mirrored(two.X_CM)) < 1e-15);
        for (std::size_t a = 0; a < 3; ++a) {
            CHECK(one.axes[a].free == two.axes[a].free);
            CHECK(one.axes[a].stiffness_nm_rad == two.axes[a].stiffness_nm_rad);
            CHECK(one.axes[a].damping_nms_rad == two.axes[a].damping_nms_rad);
            CHECK(one.axes[a].low == two.axes[a].low);
            CHECK(one.axes[a].high == two.axes[a].high);
        }
    }
}

TEST_CASE("every coordinate has a partner on the other side") {
    const Body body = make_body({});
    std::set<int> partners;
    for (int d = 0; d < static_cast<int>(body.dofs.size()); ++d) {
        const int partner = mirrored_dof(body, d);
        REQUIRE(partner >= 0);
        CHECK(mirrored_dof(body, partner) == d);
        CHECK(mirror_sign(body, partner) == mirror_sign(body, d));
        partners.insert(partner);
    }
    CHECK(partners.size() == body.dofs.size());
    CHECK(mirror_sign(body, dof_index(body, Joint::MidLumbar, 0)) == 1);
    CHECK(mirror_sign(body, dof_index(body, Joint::MidLumbar, 1)) == -1);
    CHECK(mirror_sign(body, dof_index(body, Joint::HipL, 1)) == 1);
    CHECK(dof_index(body, Joint::WristR, 0) == -1);
    CHECK(dof_index(body, Joint::TalocruralL, 1) == -1);
}

TEST_CASE("stiffness scales with mass times height") {
    const Body small = make_body({1.50, 50, Sex::Male}), large = make_body({2.00, 100, Sex::Male});
    for (std::size_t j = 0; j < kJointCount; ++j)
        for (std::size_t a = 0; a < 3; ++a)
            CHECK(large.joints[j].axes[a].stiffness_nm_rad ==
                  Approx(small.joints[j].axes[a].stiffness_nm_rad * (2.0 / 1.5) * 2));
    const Body reference = make_body({kReferenceHeight_m, kReferenceMass_kg, Sex::Male});
    for (const AxisRow& row : axis_table()) {
        const Axis& axis = reference.joint(row.joint).axes[static_cast<std::size_t>(row.axis)];
        CHECK(axis.stiffness_nm_rad == Approx(row.stiffness_nm_rad.value));
        CHECK(axis.damping_nms_rad == Approx(row.stiffness_nm_rad.value * kDampingTime_s.value));
    }
}

TEST_CASE("all pads meet the floor together, an ankle's height below the ankle") {
    for (const Person& person : persons()) {
        const Body body = make_body(person);
        const SegmentPoses X = forward_kinematics(body, zero_pose(body));
        for (const ContactPad& pad : body.pads) {
            const double sole = (at(X, pad.segment) * pad.centre).y - pad.radius_m;
            CHECK(sole == Approx(at(X, Segment::TalusR).p.y - ankle_height_m(person)).margin(1e-12));
        }
        // Drillis and Contini 1966: ankle height 0.039 H.
        CHECK(ankle_height_m(person) == Approx(0.039 * person.height_m).epsilon(0.05));
    }
}

TEST_CASE("pads stand inside to outside and heel to toe as their names say") {
    const Body body = make_body({});
    const SegmentPoses X = forward_kinematics(body, zero_pose(body));
    for (const Side side : kSides) {
        FootPads<Vec3> p;
        for (const ContactPad& pad : body.pads.of(side)) {
            CHECK(pad.side == side);
            p[pad.place] = at(X, pad.segment) * pad.centre;
            p[pad.place].z *= lateral_sign(side);
        }
        for (const SolePart part : kSoleParts) CHECK(p[inner_pad(part)].z < p[outer_pad(part)].z);
        using Place = ContactPad::Place;
        CHECK(std::max(p[Place::HeelMedial].x, p[Place::HeelLateral].x) <
              std::min(p[Place::Metatarsal1].x, p[Place::Metatarsal5].x));
        CHECK(p[Place::Metatarsal1].x < p[Place::Hallux].x);
        CHECK(p[Place::Metatarsal5].x < p[Place::LesserToes].x);
    }
}

TEST_CASE("a pad's number, side, place and part of the sole belong together") {
    const Body body = make_body({});
    std::size_t number = 0;
    for (const Side side : kSides)
        for (const ContactPad::Place place : kPadPlaces) {
            CHECK(pad_index(side, place) == number);
            CHECK(side_of_pad(number) == side);
            CHECK(place_of_pad(number) == place);
            CHECK((place == inner_pad(part_of(place)) || place == outer_pad(part_of(place))));
            const ContactPad& pad = body.pads.at(side, place);
            CHECK(pad.side == side);
            CHECK(pad.place == place);
            CHECK(&pad == &body.pads[number]);
            CHECK(&pad == &body.pads.of(side)[static_cast<std::size_t>(place)]);
            ++number;
        }
    CHECK(number == body.pads.size());
    CHECK(middle_of(SolePart::Toes, [](ContactPad::Place place) {
              return place == ContactPad::Place::Hallux ? 2.0 : place == ContactPad::Place::LesserToes ? 3.0 : 100.0;
          }) == 2.5);
}

TEST_CASE("a longer leg is longer by what was asked, shared by the bones' lengths") {
    for (const double longer : {-0.040, 0.020, 0.040}) {
        const Body neutral = make_body({}), body = make_body({}, {{longer, 0}, {}});
        auto thigh = [](const Body& b, Side s) { return glm::length(b.joint(on_side(Joint::KneeR, s)).X_PF.p); };
        auto shank = [](const Body& b, Side s) { return glm::length(b.joint(on_side(Joint::TalocruralR, s)).X_PF.p); };
        const double more_thigh = thigh(body, Side::Right) - thigh(neutral, Side::Right),
                     more_shank = shank(body, Side::Right) - shank(neutral, Side::Right);
        CHECK(more_thigh + more_shank == Approx(longer).margin(1e-12));
        CHECK(more_thigh / more_shank == Approx(thigh(neutral, Side::Right) / shank(neutral, Side::Right)));
        CHECK(thigh(body, Side::Left) == thigh(neutral, Side::Left));
        CHECK(shank(body, Side::Left) == shank(neutral, Side::Left));
        const SegmentPoses X = forward_kinematics(body, zero_pose(body));
        CHECK(at(X, Segment::TalusL).p.y - at(X, Segment::TalusR).p.y == Approx(longer).margin(1e-12));
    }
}

TEST_CASE("knock-knee turns the shank outwards in the frontal plane by the angle asked") {
    for (const double deg : {-12.0, 5.0, 12.0})
        for (const Side side : kSides) {
            BodyShape bones;
            bones.knee_valgus[side] = Angle::from_deg(deg);
            const Body body = make_body({}, bones);
            const SegmentPoses X = forward_kinematics(body, zero_pose(body));
            const Vec3 shank = at(X, on_side(Segment::TalusR, side)).p - at(X, on_side(Segment::TibiaR, side)).p;
            CHECK(std::atan2(shank.z * lateral_sign(side), -shank.y) ==
                  Approx(Angle::from_deg(deg).rad()).margin(1e-12));
            CHECK(shank.x == Approx(0).margin(1e-12));
            const Vec3 other_shank =
                at(X, on_side(Segment::TalusR, other(side))).p - at(X, on_side(Segment::TibiaR, other(side))).p;
            CHECK(other_shank.z == Approx(0).margin(1e-12));
        }
}
