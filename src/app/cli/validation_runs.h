// The runs behind `validate`: every setting of every experiment once, on all cores.
#pragma once

#include "app/cli/commands.h"
#include "report/validation.h"

namespace bodychain {

/// All experiments, relations and curves under these simulators; those held out only where `held_out` asks for them.
/// What simulates is an argument, so that the same experiments can be asked of other stiffness values.
ValidationReport validation(const Simulators& simulators, int threads, bool held_out = false);

}  // namespace bodychain
