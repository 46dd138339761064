#include "session/document/document.h"

#include <catch2/catch.hpp>

#include <random>

using namespace bodychain;

namespace {

Edit tilt(double deg, std::string merge_key = {}) {
    Edit edit{"Tilt", {}, std::move(merge_key)};
    edit.next.posture.set(ParameterId::PelvisTilt, deg);
    return edit;
}

double tilt_of(const Document& document) { return document.current().posture.get(ParameterId::PelvisTilt); }

}  // namespace

TEST_CASE("a drag is one step of the history", "[session][document]") {
    Document document{Scenario{}};
    for (int i = 1; i <= 10; ++i) document.apply(tilt(i, "pelvis.tilt"));
    document.end_gesture();
    CHECK(document.steps().size() == 2);
    CHECK(tilt_of(document) == 10);
    REQUIRE(document.undo());
    CHECK(tilt_of(document) == 0);
    REQUIRE(document.redo());
    CHECK(tilt_of(document) == 10);
}

TEST_CASE("two drags of the same slider are two steps", "[session][document]") {
    Document document{Scenario{}};
    document.apply(tilt(3, "pelvis.tilt"));
    document.end_gesture();
    document.apply(tilt(6, "pelvis.tilt"));
    document.end_gesture();
    CHECK(document.steps().size() == 3);
    document.undo();
    CHECK(tilt_of(document) == 3);
}

TEST_CASE("a drag that ends where it began leaves no step", "[session][document]") {
    Document document{Scenario{}};
    document.apply(tilt(5, "pelvis.tilt"));
    document.apply(tilt(0, "pelvis.tilt"));
    document.end_gesture();
    CHECK(document.steps().size() == 1);
    CHECK_FALSE(document.can_undo());
}

TEST_CASE("edits without a merge key are steps of their own", "[session][document]") {
    Document document{Scenario{}};
    document.apply(tilt(1));
    document.apply(tilt(2));
    CHECK(document.steps().size() == 3);
    CHECK(document.undo_label() == "Tilt");
}

TEST_CASE("an edit that changes nothing is not recorded", "[session][document]") {
    Document document{Scenario{}};
    CHECK_FALSE(document.apply(tilt(0)));
    CHECK(document.steps().size() == 1);
}

TEST_CASE("a new edit after undo forgets what was undone", "[session][document]") {
    Document document{Scenario{}};
    document.apply(tilt(1));
    document.apply(tilt(2));
    document.undo();
    document.apply(tilt(9));
    CHECK_FALSE(document.can_redo());
    document.undo();
    CHECK(tilt_of(document) == 1);
}

TEST_CASE("undo during a drag takes the drag back", "[session][document]") {
    Document document{Scenario{}};
    document.apply(tilt(4, "pelvis.tilt"));
    REQUIRE(document.undo());
    CHECK(tilt_of(document) == 0);
    document.apply(tilt(6, "pelvis.tilt"));
    CHECK(document.steps().size() == 2);
}

TEST_CASE("nothing to undo and nothing to redo at the start", "[session][document]") {
    Document document{Scenario{}};
    CHECK_FALSE(document.undo());
    CHECK_FALSE(document.redo());
    CHECK(document.undo_label().empty());
    CHECK(document.redo_label().empty());
}

TEST_CASE("a very long history keeps its newest steps", "[session][document]") {
    Document document{Scenario{}};
    for (int i = 1; i <= 20000; ++i) document.apply(tilt(0.0001 * i));
    CHECK(document.steps().size() <= 5000);
    CHECK(tilt_of(document) == Approx(2.0));
    document.undo();
    CHECK(tilt_of(document) == Approx(1.9999));
}

TEST_CASE("a thousand random edits, undone and redone, give identical scenarios", "[session][document]") {
    std::mt19937 random(20261126);
    Document document{Scenario{}};
    std::vector<Scenario> after{document.current()};
    for (int i = 0; i < 1000; ++i) {
        const ParameterInfo& p = parameter_table()[random() % parameter_table().size()];
        const double share = static_cast<double>(random() % 1001) / 1000;
        Edit edit{std::string(p.key), document.current(), {}};
        edit.next.posture.set(p.id, p.min + share * (p.max - p.min));
        if (random() % 10 == 0) edit.next.name = "Walk " + std::to_string(i);
        if (random() % 20 == 0) edit.next = {};
        if (document.apply(edit)) after.push_back(document.current());
        document.end_gesture();
    }
    REQUIRE(after.size() > 900);
    REQUIRE(document.steps().size() == after.size());
    for (std::size_t i = after.size() - 1; i > 0; --i) {
        REQUIRE(document.undo());
        REQUIRE(document.current() == after[i - 1]);
    }
    CHECK_FALSE(document.can_undo());
    for (std::size_t i = 1; i < after.size(); ++i) {
        REQUIRE(document.redo());
        REQUIRE(document.current() == after[i]);
        REQUIRE(hash_of(document.current()) == hash_of(after[i]));
    }
    CHECK_FALSE(document.can_redo());
}

TEST_CASE("the history can be gone through by position, as by so many undos", "[session][document]") {
    Document document(Scenario{});
    for (const double deg : {1.0, 2.0, 3.0}) {
        Edit edit{"tilt", document.current(), {}};
        edit.next.posture.set(ParameterId::PelvisTilt, deg);
        REQUIRE(document.apply(edit));
    }
    CHECK(document.go_to(1));
    CHECK(document.current().posture.get(ParameterId::PelvisTilt) == 1);
    CHECK(document.steps().size() == 4);
    CHECK(document.can_undo());
    CHECK(document.can_redo());
    CHECK_FALSE(document.go_to(1));
    CHECK_FALSE(document.go_to(4));
    CHECK(document.position() == 1);
    CHECK(document.go_to(3));
    CHECK_FALSE(document.can_redo());
    Edit drag{"turn", document.current(), "turn"};
    drag.next.posture.set(ParameterId::PelvisTilt, 9);
    document.apply(drag);
    drag.next.posture.set(ParameterId::PelvisTilt, 3);
    document.apply(drag);  // dragged back: no step is left, and what was wanted is reached
    CHECK(document.go_to(0));
    CHECK(document.steps().size() == 4);
    CHECK(document.current() == Scenario{});
}
