#include "base/hash.h"

#include <catch2/catch.hpp>

using namespace bodychain;

TEST_CASE("FNV-1a gives the published test values") {
    CHECK(fnv1a_64("") == 0xcbf29ce484222325ull);
    CHECK(fnv1a_64("a") == 0xaf63dc4c8601ec8cull);
    CHECK(fnv1a_64("foobar") == 0x85944171f73967e8ull);
    CHECK(fnv1a_64("bar", fnv1a_64("foo")) == fnv1a_64("foobar"));
}

TEST_CASE("hexadecimal text keeps leading zeros") {
    CHECK(hex_text(0) == "0000000000000000");
    CHECK(hex_text(0xcbf29ce484222325ull) == "cbf29ce484222325");
}
