#include "base/message.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

TEST_CASE("every message has English words of its own with a place for each number", "[base][message]") {
    std::set<std::string_view> words;
    for (const MessagePattern& m : message_patterns()) {
        INFO(m.english);
        CHECK(&pattern_of(m.id) == &m);
        CHECK(words.insert(m.english).second);
        CHECK_FALSE(m.english.ends_with('.'));
        for (int i = 0; i < 3; ++i)
            CHECK((m.english.find("{" + std::to_string(i) + "}") != std::string_view::npos) == (i < m.count));
    }
    CHECK(words.size() == static_cast<std::size_t>(MessageId::TooWeakToBePushed));
}

TEST_CASE("messages in a row are parted as sentences and clauses are", "[base][message]") {
    using enum MessageId;
    CHECK(english({}).empty());
    CHECK(english(message(FellAfter, {56.7})) == "the person fell after 57 % of a cycle");
    CHECK(english(joined(joined(message(WalksAt, {1.306}), message(PersonFellAt, {1.9})), message(DidNotSettle))) ==
          "walks at 1.31 m/s; at 1.90 m/s the person fell; the walk did not settle");
    CHECK(english(joined(message(FellAtSpeed, {1.4}), message(WalksAtSpeed, {1.12}))) ==
          "At 1.40 m/s it fell; at 1.12 m/s it walks.");
    CHECK(english(joined(message(PushedFromLeft, {50, 0.2}), message(StepsRight, {12.4}))) ==
          "50 N for 0.2 s against the chest, from the left. It steps aside and walks on, 12 cm to the right.");
    CHECK(english(joined(message(NeutralNotCompleted), foreign_message("tipped over"))) ==
          "the same person's neutral posture could not be completed: tipped over");
}
