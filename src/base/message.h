// What the program has to say about a run, as values: which message and its numbers. Worded in English here, for files
// and the terminal; in the language people read by the layer of words.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

enum class MessageId : unsigned char {
    Foreign,  // words that come from outside the program, such as those of an exception
    // Of a run, as in a log.
    Cancelled,
    FellAfter,  // % of a cycle
    SimulationDiverged,
    NotConverged,   // steps
    FootLeftPrint,  // mm
    HelpAboveLimit,
    DidNotSettle,
    WalksAt,       // m/s
    PersonFellAt,  // m/s
    NeutralNotCompleted,
    // Of an answer on the screen.
    NotSteady,
    NotSolvedExactly,
    LostBalance,
    NoEnd,
    FootSlid,      // mm
    OutsideHand,   // N
    OutsideTwist,  // N m
    FellAtSpeed,   // m/s
    WalksAtSpeed,  // m/s
    // Of a push.
    PushedFromLeft,    // N, s
    PushedFromRight,   // N, s
    PushedFromBehind,  // N, s
    PushedFromFront,   // N, s
    Falls,
    KeepsItsLine,
    StepsRight,  // cm
    StepsLeft,   // cm
    OnlySteadyIsPushed,
    ThisOneIsNot,
    TooWeakToBePushed,
};

struct Message {
    MessageId id = MessageId::Foreign;
    std::vector<double> numbers = {};
    std::string text = {};  // only of a foreign one

    bool operator==(const Message&) const = default;
};

/// What is said in a row; empty: nothing.
using Messages = std::vector<Message>;

/// How a message ends, and so what stands between it and the next.
enum class MessageEnd : unsigned char { Clause, Sentence, Introduction };

/// English words of a message, {0}, {1} in the places of its numbers, and how many decimals each of these is given.
struct MessagePattern {
    MessageId id;
    std::string_view english;
    MessageEnd end = MessageEnd::Clause;
    int count = 0;     // of numbers
    int decimals = 0;  // of the first; the second of a push has one
};

/// Of every message but the foreign one, in the order of MessageId.
std::span<const MessagePattern> message_patterns();
const MessagePattern& pattern_of(MessageId id);  // not of the foreign one

Messages message(MessageId id, std::vector<double> numbers = {});
Messages foreign_message(std::string text);
/// Both in a row.
Messages joined(Messages first, const Messages& then);

/// The messages in a row: `pattern_words` words a pattern ("At {0} m/s it fell") in a language with this decimal mark.
std::string worded(const Messages& messages, std::string (*pattern_words)(const MessagePattern&), char decimal_mark);
/// "walks at 1.31 m/s; at 1.90 m/s the person fell".
std::string english(const Messages& messages);

}  // namespace bodychain
