// For the tests.
#pragma once

#include "common.h"

#include <catch2/catch.hpp>
