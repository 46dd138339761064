#include "scene/values/layer_names.h"

#include <catch2/catch.hpp>

using namespace bodychain;

TEST_CASE("layers come back from their names", "[scene][layers]") {
    for (const char* typed : {"all", "none", "lines", "ghost,spine,figures"}) {
        INFO(typed);
        const SceneLayers layers = parse_layers(typed).value();
        CHECK(layers_of(names_of(layers)) == layers);
    }
    CHECK(names_of(parse_layers("none").value()).empty());
    CHECK(names_of(parse_layers("spine,ghost").value()) == std::vector<std::string>{"ghost", "spine"});
    CHECK(layers_of({"ghost", "of a later version"}) == parse_layers("ghost").value());
}
