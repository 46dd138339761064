#include "scenario/parameter_text.h"

#include "base/number_text.h"

namespace bodychain {

std::string value_text(ParameterId id, double value) {
    if (info(id).unit == ParameterUnit::Sex) return value < 0.5 ? "f" : "m";
    return number_text(value);
}

std::string range_text(ParameterId id) {
    const ParameterInfo& row = info(id);
    if (row.unit == ParameterUnit::Sex) return "f or m";
    return number_text(row.min) + ".." + number_text(row.max) + " " + std::string(unit_text(row.unit));
}

Result<double> parse_sex(std::string_view text, const std::string& where) {
    if (text == "f") return 0.0;
    if (text == "m") return 1.0;
    return Error{where, "'" + std::string(text) + "' is not a sex", "f or m"};
}

std::optional<Error> set_checked(Scenario& scenario, ParameterId id, double value, const std::string& where) {
    const ParameterInfo& row = info(id);
    // The negated form also refuses not-a-number.
    if (!(value >= row.min && value <= row.max))
        return Error{where, std::string(row.key) + " = " + value_text(id, value) + " is out of range", range_text(id)};
    scenario.posture.set(id, value == 0 ? 0.0 : value);  // no -0
    return std::nullopt;
}

std::optional<Error> set_from_text(Scenario& scenario, std::string_view assignment) {
    const std::size_t sign = assignment.find('=');
    if (sign == std::string_view::npos) return Error{"--set " + std::string(assignment), "no '=' in it", "KEY=VALUE"};
    const std::string_view key = assignment.substr(0, sign), text = assignment.substr(sign + 1);
    const Result<ParameterId> id = find_parameter(key);
    if (!id) return Error{"--set " + id.error().where, id.error().what, id.error().expected};
    const std::string where = "--set " + std::string(key);
    const bool sex = info(id.value()).unit == ParameterUnit::Sex;
    const Result<double> value = sex ? parse_sex(text, where) : parse_number(text, where);
    if (!value) return Error{where, value.error().what, range_text(id.value())};
    return set_checked(scenario, id.value(), value.value(), "--set");
}

}  // namespace bodychain
