#include "render/programs.h"

#include <optional>

namespace bodychain {

Result<Programs> build_programs() {
    Programs out;
    std::optional<Error> error;
    const auto build = [&error](ShaderProgram& into, const char* vertex, const char* fragment, int taps) {
        if (error) return;
        Result<ShaderProgram> program = ShaderProgram::build(vertex, fragment, taps);
        if (program)
            into = std::move(program.value());
        else
            error = program.error();
    };
    build(out.ghost, "solid.vert", "ghost.frag", 0);
    build(out.flat, "solid.vert", "flat.frag", 0);
    build(out.shadow, "shadow.vert", "shadow.frag", 0);
    build(out.backdrop, "backdrop.vert", "backdrop.frag", 0);
    build(out.floor, "floor.vert", "floor.frag", 0);
    for (std::size_t i = 0; i < kShadowTaps.size(); ++i) {
        const bool quick = i != kSoftShadow;
        build(out.solid[i], quick ? "solid_quick.vert" : "solid.vert", quick ? "solid_quick.frag" : "solid.frag",
              kShadowTaps[i]);
        build(out.floor_shadow[i], "floor_shadow.vert", "floor_shadow.frag", kShadowTaps[i]);
    }
    if (error) return *error;
    return out;
}

}  // namespace bodychain
