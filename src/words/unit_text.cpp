#include "words/unit_text.h"

#include "words/strings/strings.h"

namespace bodychain {

const char* unit_shown(ParameterUnit unit) {
    switch (unit) {
        case ParameterUnit::Degrees: return text::kDegree;
        case ParameterUnit::Millimetres: return "mm";
        case ParameterUnit::Percent: return "%";
        case ParameterUnit::MetresPerSecond: return "m/s";
        case ParameterUnit::Metres: return "m";
        case ParameterUnit::Kilograms: return "kg";
        case ParameterUnit::Sex: return "";
    }
    return "";
}

std::string unit_after_number(ParameterUnit unit) {
    return (unit == ParameterUnit::Degrees ? "" : " ") + std::string(unit_shown(unit));
}

}  // namespace bodychain
