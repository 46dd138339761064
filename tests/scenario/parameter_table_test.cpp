#include "scenario/parameter_table.h"
#include "scenario/parameter_text.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

TEST_CASE("the table is complete and consistent") {
    std::set<std::string_view> keys;
    REQUIRE(parameter_table().size() == kParameterCount);
    for (const ParameterInfo& row : parameter_table()) {
        INFO(row.key);
        CHECK(keys.insert(row.key).second);
        CHECK(&info(row.id) == &row);
        CHECK(row.min < row.max);
        CHECK(row.min <= row.default_value);
        CHECK(row.default_value <= row.max);
        CHECK(row.step > 0);
        for (const std::string_view text : {row.label, row.clinical_label, row.help, row.source})
            CHECK_FALSE(text.empty());
        CHECK(find_parameter(row.key).value() == row.id);
    }
}

TEST_CASE("ranges stay as they are: files and scripts rely on them") {
    const auto range = [](ParameterId id) { return range_text(id); };
    CHECK(range(ParameterId::PelvisTilt) == "-20..20 deg");
    CHECK(range(ParameterId::PelvisObliquity) == "-12..12 deg");
    CHECK(range(ParameterId::PelvisRotation) == "-20..20 deg");
    CHECK(range(ParameterId::FootToeOutL) == "-30..40 deg");
    CHECK(range(ParameterId::FootPronationR) == "-15..15 deg");
    CHECK(range(ParameterId::LegLengthL) == "-40..40 mm");
    CHECK(range(ParameterId::LegKneeValgusR) == "-12..12 deg");
    CHECK(range(ParameterId::TrunkLean) == "-15..15 deg");
    CHECK(range(ParameterId::WalkSpeed) == "0.6..1.9 m/s");
    CHECK(range(ParameterId::BodyHeight) == "1.4..2.05 m");
    CHECK(range(ParameterId::BodyMass) == "40..140 kg");
    CHECK(range(ParameterId::BodySex) == "f or m");
    CHECK(info(ParameterId::WalkSpeed).default_value == 1.25);
}

TEST_CASE("a typo gets the nearest key") {
    const auto nearest = [](std::string_view key) { return find_parameter(key).error().expected; };
    CHECK(nearest("foot.toeout.left") == "a known key, the nearest is foot.toe_out.left");
    CHECK(nearest("Pelvis.tilt") == "a known key, the nearest is pelvis.tilt");
    CHECK(nearest("leg.lenght.right") == "a known key, the nearest is leg.length.right");
    CHECK(nearest("body.hight") == "a known key, the nearest is body.height");
    CHECK_FALSE(find_parameter(""));
    CHECK(find_parameter(std::string(100000, 'x')).error().line().size() < 200);
}

TEST_CASE("mirroring is its own inverse and keeps the meaning") {
    for (const ParameterInfo& row : parameter_table()) {
        INFO(row.key);
        CHECK(mirrored(mirrored(row.id)) == row.id);
        CHECK(mirror_sign(row.id) == mirror_sign(mirrored(row.id)));
        if (mirror_sign(row.id) < 0) CHECK(mirrored(row.id) == row.id);
    }
    CHECK(mirrored(ParameterId::FootToeOutR) == ParameterId::FootToeOutL);
    CHECK(mirrored(ParameterId::PelvisTilt) == ParameterId::PelvisTilt);
    CHECK(mirror_sign(ParameterId::PelvisTilt) == 1);
    CHECK(mirror_sign(ParameterId::TrunkLean) == -1);
    CHECK(on_side(ParameterId::LegLengthR, Side::Left) == ParameterId::LegLengthL);
}
