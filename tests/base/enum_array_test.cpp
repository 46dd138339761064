#include "base/enum_array.h"
#include "base/side.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <type_traits>

using namespace bodychain;

namespace {
enum class Colour : unsigned char { Red, Green, Blue };
template <class T>
using ColourArray = EnumArray<Colour, T, 3>;
}  // namespace

static_assert(std::is_aggregate_v<SideArray<double>> && std::is_trivially_copyable_v<SideArray<double>>);
static_assert(sizeof(SideArray<double>) == sizeof(std::array<double, 2>));
static_assert(alignof(SideArray<double>) == alignof(std::array<double, 2>));
static_assert(ColourArray<int>{1, 2, 3}[Colour::Blue] == 3);

TEST_CASE("an element is found by its name and by its number") {
    SideArray<double> shares{0.25, 0.75};
    CHECK(shares[Side::Right] == 0.25);
    CHECK(shares[Side::Left] == 0.75);
    shares[Side::Left] = 0.5;
    CHECK(shares[1] == 0.5);
    CHECK(std::ranges::equal(shares, std::array{0.25, 0.5}));
}

TEST_CASE("what is not given is zero, and all can be set at once") {
    ColourArray<int> counts{{7}};
    CHECK(counts == ColourArray<int>{7, 0, 0});
    counts.fill(4);
    CHECK(counts == ColourArray<int>{4, 4, 4});
    CHECK(counts.size() == 3);
    CHECK(counts.data() == &counts[Colour::Red]);
}
