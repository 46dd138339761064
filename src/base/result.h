// User data that may be wrong: a value, or one line that says what, where and what was expected.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace bodychain {

/// One clear line for the person: where the problem is, what it is, what was expected instead.
struct Error {
    std::string where;
    std::string what;
    std::string expected;
    std::string line() const { return where + ": " + what + (expected.empty() ? "" : " (expected " + expected + ")"); }
};

/// A T or an Error. Asking for the one that is not there is a developer error (std::bad_variant_access).
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(Error error) : state_(std::move(error)) {}
    explicit operator bool() const { return state_.index() == 0; }
    const T& value() const { return std::get<0>(state_); }
    T& value() { return std::get<0>(state_); }
    const Error& error() const { return std::get<1>(state_); }

private:
    std::variant<T, Error> state_;
};

}  // namespace bodychain
