#include "base/message.h"

#include "base/number_text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace bodychain {

namespace {

using enum MessageId;
using enum MessageEnd;

// clang-format off
constexpr std::array kPatterns{
    MessagePattern{Cancelled, "cancelled"},
    MessagePattern{FellAfter, "the person fell after {0} % of a cycle", Clause, 1},
    MessagePattern{SimulationDiverged, "the simulation diverged"},
    MessagePattern{NotConverged, "the contact forces did not converge in {0} steps", Clause, 1},
    MessagePattern{FootLeftPrint, "a planted foot left its print by more than {0} mm", Clause, 1},
    MessagePattern{HelpAboveLimit, "outside help above the limit was needed"},
    MessagePattern{DidNotSettle, "the walk did not settle"},
    MessagePattern{WalksAt, "walks at {0} m/s", Clause, 1, 2},
    MessagePattern{PersonFellAt, "at {0} m/s the person fell", Clause, 1, 2},
    MessagePattern{NeutralNotCompleted, "the same person's neutral posture could not be completed", Introduction},
    MessagePattern{NotSteady, "The walk did not become steady", Sentence},
    MessagePattern{NotSolvedExactly, "The contact with the floor was not solved exactly", Sentence},
    MessagePattern{LostBalance, "The body lost its balance", Sentence},
    MessagePattern{NoEnd, "The calculation did not come to an end", Sentence},
    MessagePattern{FootSlid, "A planted foot slid {0} mm", Sentence, 1},
    MessagePattern{OutsideHand, "It needed an outside hand of up to {0} N", Sentence, 1},
    MessagePattern{OutsideTwist, "It needed an outside twist of up to {0} N m", Sentence, 1},
    MessagePattern{FellAtSpeed, "At {0} m/s it fell", Clause, 1, 2},
    MessagePattern{WalksAtSpeed, "at {0} m/s it walks", Sentence, 1, 2},
    MessagePattern{PushedFromLeft, "{0} N for {1} s against the chest, from the left", Sentence, 2},
    MessagePattern{PushedFromRight, "{0} N for {1} s against the chest, from the right", Sentence, 2},
    MessagePattern{PushedFromBehind, "{0} N for {1} s against the chest, from behind", Sentence, 2},
    MessagePattern{PushedFromFront, "{0} N for {1} s against the chest, from the front", Sentence, 2},
    MessagePattern{Falls, "It falls", Sentence},
    MessagePattern{KeepsItsLine, "It keeps its line and walks on", Sentence},
    MessagePattern{StepsRight, "It steps aside and walks on, {0} cm to the right", Sentence, 1},
    MessagePattern{StepsLeft, "It steps aside and walks on, {0} cm to the left", Sentence, 1},
    MessagePattern{OnlySteadyIsPushed, "Only a steady simulated walk can be pushed"},
    MessagePattern{ThisOneIsNot, "this one is not, or not yet"},
    MessagePattern{TooWeakToBePushed, "This posture walks only with more help and effort than a push leaves it"},
};
// clang-format on

constexpr int kSecondDecimals = 1;  // a push's seconds

constexpr bool in_order() {
    for (std::size_t i = 0; i < kPatterns.size(); ++i)
        if (static_cast<std::size_t>(kPatterns[i].id) != i + 1) return false;
    return kPatterns.size() == static_cast<std::size_t>(TooWeakToBePushed);
}
static_assert(in_order(), "a row for every message, in the order of MessageId");

std::string with_numbers(std::string words, const MessagePattern& pattern, const std::vector<double>& numbers,
                         char decimal_mark) {
    assert(static_cast<int>(numbers.size()) == pattern.count);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        std::string number = fixed_text(numbers[i], i == 0 ? pattern.decimals : kSecondDecimals);
        std::ranges::replace(number, '.', decimal_mark);
        const std::string place = "{" + std::to_string(i) + "}";
        if (const std::size_t at = words.find(place); at != std::string::npos) words.replace(at, place.size(), number);
    }
    return words;
}

std::string_view between(MessageEnd end) { return end == Sentence ? ". " : end == Introduction ? ": " : "; "; }

}  // namespace

std::span<const MessagePattern> message_patterns() { return kPatterns; }

const MessagePattern& pattern_of(MessageId id) {
    assert(id != Foreign);
    return kPatterns[static_cast<std::size_t>(id) - 1];
}

Messages message(MessageId id, std::vector<double> numbers) { return {Message{id, std::move(numbers), {}}}; }

Messages foreign_message(std::string text) { return {Message{Foreign, {}, std::move(text)}}; }

Messages joined(Messages first, const Messages& then) {
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

std::string worded(const Messages& messages, std::string (*pattern_words)(const MessagePattern&), char decimal_mark) {
    std::string words;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const bool last = i + 1 == messages.size();
        const Message& said = messages[i];
        if (said.id == Foreign) {
            words += said.text + (last ? "" : "; ");
            continue;
        }
        const MessagePattern& pattern = pattern_of(said.id);
        words += with_numbers(pattern_words(pattern), pattern, said.numbers, decimal_mark);
        if (!last)
            words += between(pattern.end);
        else if (pattern.end == Sentence)
            words += ".";
    }
    return words;
}

std::string english(const Messages& messages) {
    return worded(
        messages, [](const MessagePattern& pattern) { return std::string(pattern.english); }, '.');
}

}  // namespace bodychain
