#include "app/cli/variation.h"

#include "base/number_text.h"
#include "scenario/parameter_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace bodychain {

namespace {

constexpr const char* kForm = "KEY=FROM:TO:STEP";

// A step meets TO within this share of a step; values are rounded to what a person would type.
constexpr double kMeets = 1e-6, kDigits = 1e9;

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == at)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

/// FROM or TO, inside the parameter's range.
Result<double> parse_end(ParameterId id, const std::string& text, const std::string& where) {
    const bool sex = info(id).unit == ParameterUnit::Sex;
    const Result<double> value = sex ? parse_sex(text, where) : parse_number(text, where);
    if (!value) return Error{where, value.error().what, range_text(id)};
    Scenario scratch;
    if (const auto error = set_checked(scratch, id, value.value(), "--vary")) return *error;
    return value;
}

Result<std::vector<double>> steps(double from, double to, double step, const std::string& where) {
    const bool one = from == to;
    if (!one && (step == 0 || (step > 0) != (to > from)))
        return Error{
            where,
            "the step " + number_text(step) + " does not lead from " + number_text(from) + " to " + number_text(to),
            std::string("a step ") + (to > from ? "above" : "below") + " 0"};
    const double count = one ? 1 : std::floor((to - from) / step + kMeets) + 1;
    if (count > static_cast<double>(kMostCombinations))
        return Error{where, fixed_text(count, 0) + " values",
                     "at most " + std::to_string(kMostCombinations) + " combinations"};
    std::vector<double> values;
    for (int i = 0; i < static_cast<int>(count); ++i)
        values.push_back(std::round((from + i * step) * kDigits) / kDigits + 0.0);
    return values;
}

}  // namespace

Result<Variation> parse_variation(const std::string& text) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos) return Error{"--vary " + text, "no '=' in it", kForm};
    const Result<ParameterId> id = find_parameter(text.substr(0, sign));
    if (!id) return Error{"--vary " + id.error().where, id.error().what, id.error().expected};
    const std::string where = "--vary " + text.substr(0, sign);
    const std::vector<std::string> parts = split(text.substr(sign + 1), ':');
    if (parts.size() != 3) return Error{where, "'" + text.substr(sign + 1) + "' is not a range", kForm};
    const Result<double> from = parse_end(id.value(), parts[0], where), to = parse_end(id.value(), parts[1], where);
    if (!from) return from.error();
    if (!to) return to.error();
    const Result<double> step = parse_number(parts[2], where);
    if (!step) return step.error();
    const Result<std::vector<double>> values = steps(from.value(), to.value(), step.value(), where);
    if (!values) return values.error();
    return Variation{id.value(), values.value()};
}

Result<std::vector<Variation>> parse_variations(const std::vector<std::string>& texts) {
    std::vector<Variation> all;
    double count = 1;
    for (const std::string& text : texts) {
        const Result<Variation> variation = parse_variation(text);
        if (!variation) return variation.error();
        const std::string where = "--vary " + std::string(info(variation.value().id).key);
        if (std::ranges::find(all, variation.value().id, &Variation::id) != all.end())
            return Error{where, "varied twice", "each key once"};
        all.push_back(variation.value());
        count *= static_cast<double>(all.back().values.size());
        if (count > static_cast<double>(kMostCombinations))
            return Error{where, "makes " + fixed_text(count, 0) + " combinations",
                         "at most " + std::to_string(kMostCombinations)};
    }
    return all;
}

std::vector<Scenario> combinations(const Scenario& base, const std::vector<Variation>& variations) {
    std::vector<Scenario> all{base};
    for (const Variation& variation : variations) {
        std::vector<Scenario> next;
        next.reserve(all.size() * variation.values.size());
        for (const Scenario& scenario : all)
            for (const double value : variation.values) next.emplace_back(scenario).posture.set(variation.id, value);
        all = std::move(next);
    }
    return all;
}

}  // namespace bodychain
