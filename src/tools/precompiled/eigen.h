// For the planner and the physics.
#pragma once

#include "common.h"

#include <Eigen/Dense>
