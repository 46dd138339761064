// For the tests of the planner and the physics.
#pragma once

#include "common.h"

#include <Eigen/Dense>
#include <catch2/catch.hpp>
