// A and B: the document that is edited is B; A, kept beside it, is what it is compared with.
#pragma once

#include "session/document/document.h"

#include <memory>
#include <string>
#include <vector>

namespace bodychain {

enum class Against : unsigned char {
    Nothing,
    Kept,     // a scenario that was kept as A
    Neutral,  // the own neutral of whatever is edited
};

/// Main thread only. A is not part of the document, but undo and redo of a swap restore it as well.
class ComparedPair {
public:
    Against against() const { return a_.against; }
    bool on() const { return a_.against != Against::Nothing; }
    /// A; nullptr where nothing is compared. The pointer stays the same as long as A does.
    std::shared_ptr<const Scenario> a(const Document& document);

    void keep(std::shared_ptr<const Scenario> scenario) { a_ = {Against::Kept, std::move(scenario)}; }
    void against_neutral() { a_ = {Against::Neutral, nullptr}; }
    void stop() { a_ = {}; }
    /// Exchanges A and the document, in one step of its history called `label`. Does nothing where both are equal or
    /// nothing is compared.
    void swap(Document& document, std::string label);
    /// Gives A the value that B has. A neutral A becomes a kept one.
    void put_into_a(const Document& document, ParameterId id);
    /// Call after anything that may have moved through the history: where undo or redo passed over a swap, A is
    /// restored as well, unless it was changed since.
    void follow(const Document& document);

private:
    struct A {
        Against against = Against::Nothing;
        std::shared_ptr<const Scenario> kept;
        bool operator==(const A&) const = default;
    };
    struct Swap {
        std::shared_ptr<const Scenario> after;  // the document after it
        A before_a, after_a;
    };

    A a_;
    std::vector<Swap> swaps_;
    std::size_t position_ = 0;                              // in the document's history when it was last seen
    std::shared_ptr<const Scenario> neutral_of_, neutral_;  // the own neutral, and of what
};

/// B with A's value of one parameter.
Edit take_from_a(const Scenario& b, const Scenario& a, ParameterId id, std::string label);

}  // namespace bodychain
