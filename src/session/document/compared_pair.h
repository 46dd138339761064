// A and B: what is edited is B, and what it is compared with is A, kept beside the document.
#pragma once

#include "session/document/document.h"

#include <memory>
#include <string>
#include <vector>

namespace bodychain {

enum class Against : unsigned char {
    Nothing,
    Kept,     // a scenario that was put aside
    Neutral,  // always the own neutral of what is edited
};

/// Main thread only. A is no part of the document, but undo and redo of a swap take it along.
class ComparedPair {
public:
    Against against() const { return a_.against; }
    bool on() const { return a_.against != Against::Nothing; }
    /// A; nullptr where nothing is compared. The same pointer as long as it is the same.
    std::shared_ptr<const Scenario> a(const Document& document);

    void keep(std::shared_ptr<const Scenario> scenario) { a_ = {Against::Kept, std::move(scenario)}; }
    void against_neutral() { a_ = {Against::Neutral, nullptr}; }
    void stop() { a_ = {}; }
    /// A becomes what is edited, in one step called `label`, and what was edited becomes A. Nothing where both are
    /// equal or nothing is compared.
    void swap(Document& document, std::string label);
    /// Gives A the value that B has. A neutral A is from then on one that was put aside.
    void put_into_a(const Document& document, ParameterId id);
    /// Once after anything that may have moved the document: where undo or redo passed over a swap, A goes along,
    /// unless it was changed since.
    void follow(const Document& document);

private:
    struct A {
        Against against = Against::Nothing;
        std::shared_ptr<const Scenario> kept;
        bool operator==(const A&) const = default;
    };
    struct Swap {
        std::shared_ptr<const Scenario> after;  // the step it made
        A before_a, after_a;
    };

    A a_;
    std::vector<Swap> swaps_;
    std::size_t position_ = 0;                              // of the document at the last look
    std::shared_ptr<const Scenario> neutral_of_, neutral_;  // the own neutral, made once
};

/// B with A's value of one parameter.
Edit take_from_a(const Scenario& b, const Scenario& a, ParameterId id, std::string label);

}  // namespace bodychain
