#include "anatomy/joint_table.h"
#include "anatomy/muscle_table.h"

#include "anatomy/mass_table.h"

#include <catch2/catch.hpp>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace bodychain;

namespace {
constexpr double kDeg = 180 / std::numbers::pi;

const HingeRow& hinge(Joint joint) {
    for (const HingeRow& row : hinge_table())
        if (row.joint == joint) return row;
    throw std::logic_error("no such hinge");
}

std::string text_of(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

bool in_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// What stands in the braces that open at `place`, texts passed over whole.
std::string_view braced(std::string_view code, std::size_t place) {
    int depth = 0;
    bool text = false;
    for (std::size_t i = place; i < code.size(); ++i) {
        if (code[i] == '"') text = !text;
        if (text) continue;
        if (code[i] == '{') ++depth;
        if (code[i] == '}' && --depth == 0) return code.substr(place + 1, i - place - 1);
    }
    return {};
}

/// `value, "source"` or `value, kSource`: the part after the last comma outside texts and brackets says something.
bool has_source(std::string_view members) {
    int depth = 0;
    bool text = false;
    std::size_t comma = std::string_view::npos;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i] == '"') text = !text;
        if (text) continue;
        depth += members[i] == '(' || members[i] == '{' ? 1 : members[i] == ')' || members[i] == '}' ? -1 : 0;
        if (members[i] == ',' && depth == 0) comma = i;
    }
    if (comma == std::string_view::npos) return false;
    const std::string_view source = members.substr(members.find_first_not_of(" \n", comma + 1));
    return source.front() == '"' ? source.size() > 2 && source[1] != '"' : in_name(source.front());
}

// Names of sourced constants, declared with their value, whose source is missing or an empty text.
std::vector<std::string> without_source(std::string_view code) {
    std::vector<std::string> missing;
    for (std::size_t at = code.find("Sourced<"); at != std::string_view::npos; at = code.find("Sourced<", at + 1)) {
        std::size_t first = code.find('>', at) + 1;
        while (first < code.size() && code[first] == ' ') ++first;
        std::size_t last = first;
        while (last < code.size() && in_name(code[last])) ++last;
        if (last == first || last == code.size() || code[last] != '{') continue;  // not a declaration with a value
        if (!has_source(braced(code, last))) missing.emplace_back(code.substr(first, last - first));
    }
    return missing;
}
}  // namespace

TEST_CASE("every row of the joint tables has a source and a sensible range") {
    std::set<std::pair<int, int>> seen;
    for (const AxisRow& row : axis_table()) {
        INFO(name_of(row.joint) << " " << row.axis);
        CHECK(seen.insert({index(row.joint), row.axis}).second);
        CHECK_FALSE(row.positive.empty());
        CHECK_FALSE(row.stiffness_nm_rad.source.empty());
        CHECK_FALSE(row.low_deg.source.empty());
        CHECK_FALSE(row.high_deg.source.empty());
        CHECK(row.stiffness_nm_rad.value > 0);
        CHECK(row.low_deg.value < row.high_deg.value);
        CHECK(row.low_deg.value <= 0);
        CHECK(row.high_deg.value > 0);
        CHECK(std::fabs(row.sign) == 1);
        // The floating axis is singular at 90 degrees; only the shoulder's range passes it.
        if (row.axis == 1 && row.joint != Joint::ShoulderR)
            CHECK(std::max(-row.low_deg.value, row.high_deg.value) < 80);
    }
    for (const HingeRow& row : hinge_table()) {
        CHECK_FALSE(row.direction.source.empty());
        CHECK(glm::length(row.direction.value) == Approx(1).epsilon(1e-4));
    }
    CHECK_FALSE(kDampingTime_s.source.empty());
    CHECK_FALSE(kLimitStiffness_nm_rad.source.empty());
}

TEST_CASE("two-joint muscles have their sources, pull at both joints and leave each a stiffness of its own") {
    for (const TwoJointMuscleRow& row : two_joint_muscles()) {
        INFO(row.name);
        for (const Sourced<double>& value : {row.lever_a_m, row.lever_b_m, row.standing_n_m, row.walking_n_m})
            CHECK_FALSE(value.source.empty());
        CHECK(row.standing_n_m.value <= row.walking_n_m.value);
        CHECK(
            row.walking_n_m * row.lever_a_m * row.lever_a_m <
            make_body({1.75, 75, Sex::Male}).joint(row.a).axes[static_cast<std::size_t>(row.axis_a)].stiffness_nm_rad);
        CHECK(
            row.walking_n_m * row.lever_b_m * row.lever_b_m <
            make_body({1.75, 75, Sex::Male}).joint(row.b).axes[static_cast<std::size_t>(row.axis_b)].stiffness_nm_rad);
    }
    // Hip bent and knee bent by as much as keeps their length: sitting does not stretch them.
    const std::vector<TwoJointMuscle> muscles = muscles_of(make_body({1.75, 75, Sex::Male}), MuscleUse::Walking);
    REQUIRE(muscles.size() == 2);
    CHECK(muscles[0].lever_a_m > 0);
    CHECK(muscles[0].lever_b_m < 0);
    // Torques grow as the joints' own do: with mass times height.
    const TwoJointMuscle tall = muscles_of(make_body({2.0, 90, Sex::Male}), MuscleUse::Walking)[0];
    const auto coupling = [](const TwoJointMuscle& m) { return m.stiffness_n_m * m.lever_a_m * m.lever_b_m; };
    CHECK(coupling(tall) / coupling(muscles[0]) == Approx(90 * 2.0 / (75 * 1.75)));
}

TEST_CASE("a scale of a quantity scales its joints alone") {
    Person person;
    person.scale[Quantity::Knee] = 0.5;
    const Body all = make_body({}), half = make_body(person);
    for (std::size_t d = 0; d < all.dofs.size(); ++d) {
        const auto stiffness = [&](const Body& body) {
            return body.joint(body.dofs[d].joint).axes[static_cast<std::size_t>(body.dofs[d].axis)].stiffness_nm_rad;
        };
        const bool knee = all.dofs[d].joint == Joint::KneeR || all.dofs[d].joint == Joint::KneeL;
        CHECK(stiffness(half) == Approx((knee ? 0.5 : 1.0) * stiffness(all)));
    }
}

TEST_CASE("every row of the mass tables has a source") {
    for (const LimbRow* row : {&kThigh, &kShank, &kUpperArm, &kForearm, &kHand}) CHECK_FALSE(row->source.empty());
    for (const SolidRow* row :
         {&kPelvisSolid, &kLumbarLowerSolid, &kLumbarUpperSolid, &kThoraxLowerSolid, &kThoraxUpperSolid, &kNeckSolid,
          &kHeadSolid, &kTalusSolid, &kCalcaneusSolid, &kForefootSolid, &kToesSolid})
        CHECK_FALSE(row->source.empty());
}

TEST_CASE("no sourced constant of the program lacks its source") {
    CHECK(without_source("Sourced<double> kA{1.5};") == std::vector<std::string>{"kA"});
    CHECK(without_source("Sourced<double> kA{1.5, \"\"};") == std::vector<std::string>{"kA"});
    CHECK(without_source("Sourced<double> kA{f(1, 2), \"a book, 1990\"}; Sourced<Vec3> kB{Vec3(1, 2, 3), kSource};")
              .empty());
    CHECK(without_source("Sourced<Vec3> kA{Vec3(1, 2, 3)};") == std::vector<std::string>{"kA"});
    int files = 0;
    const auto root = std::filesystem::path(BODYCHAIN_GOLDEN_DIR).parent_path().parent_path() / "src";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") continue;
        const std::string code = text_of(entry.path());
        if (code.find("Sourced<") == std::string::npos) continue;
        ++files;
        INFO(entry.path());
        CHECK(without_source(code) == std::vector<std::string>{});
    }
    CHECK(files > 5);
}

TEST_CASE("oblique hinges stand at their published angles") {
    // Inman 1976: subtalar axis 42 deg up, 23 deg medial of the foot's midline; it runs forward, up and medially.
    const Vec3 subtalar = hinge(Joint::SubtalarR).direction.value;
    CHECK(std::asin(subtalar.y) * kDeg == Approx(42).margin(0.05));
    CHECK(std::atan2(-subtalar.z, subtalar.x) * kDeg == Approx(23).margin(0.05));
    // Manter 1941: oblique midtarsal axis 52 deg up, 57 deg medial.
    const Vec3 midfoot = hinge(Joint::MidfootR).direction.value;
    CHECK(std::asin(midfoot.y) * kDeg == Approx(52).margin(0.05));
    CHECK(std::atan2(-midfoot.z, midfoot.x) * kDeg == Approx(57).margin(0.05));
    // gait2392: the talocrural axis falls by 10 deg to the lateral side and runs 6 deg backward.
    const Vec3 ankle = hinge(Joint::TalocruralR).direction.value;
    CHECK(std::asin(-ankle.y) * kDeg == Approx(10.0).margin(0.1));
    CHECK(std::atan2(-ankle.x, ankle.z) * kDeg == Approx(6.1).margin(0.1));
}

TEST_CASE("the metatarsal joint lies along the line of the metatarsal pads") {
    const Body body = make_body({});
    const Vec3 line = body.pads[3].centre - body.pads[2].centre;
    const Vec3 axis = hinge(Joint::MtpR).direction.value;
    CHECK(glm::length(glm::cross(glm::normalize(Vec3(line.x, 0, line.z)), axis)) < 0.005);
}

TEST_CASE("the screw-home curve is Rajagopal's, with its own slope") {
    // Rajagopal 2016 walker_knee, tibial internal rotation at 10, 20, 30, 50, 100 deg of flexion.
    const double flexion[] = {10, 20, 30, 50, 100}, rotation[] = {3.4, 6.3, 8.6, 12.0, 15.0};
    for (int i = 0; i < 5; ++i) CHECK(screw_home(flexion[i] / kDeg) * kDeg == Approx(rotation[i]).margin(0.9));
    CHECK(screw_home(0) == 0);
    for (const double q : {-0.3, -1e-3, 1e-3, 0.2, 1.0, 2.0}) {
        constexpr double h = 1e-6;
        CHECK(screw_home_slope(q) == Approx((screw_home(q + h) - screw_home(q - h)) / (2 * h)).epsilon(1e-6));
    }
}
