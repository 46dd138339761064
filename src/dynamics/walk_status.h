// How a walk ended, and what held it up besides gravity and floor.
#pragma once

#include <string_view>

namespace bodychain {

enum class WalkStatus : unsigned char { Walking, Fell, Diverged, Cancelled };
std::string_view text_of(WalkStatus status);  // "walking", "fell", "diverged", "cancelled"

/// The help from outside that the skeleton still gets: any external wrench besides gravity and floor. The aim is none.
struct Residual {
    double force_rms_n = 0, force_max_n = 0;
    double moment_rms_nm = 0, moment_max_nm = 0;
};

}  // namespace bodychain
