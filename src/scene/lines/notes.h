// Figures beside the lines: how far a kneecap points outward, how low one side of the pelvis hangs, how long and wide a
// step is. Here is where each stands in the picture and from which side it can be read; the words are in
// ui/picture/note_words.h.
#pragma once

#include "scene/values/camera.h"
#include "scene/values/scene_input.h"

#include <vector>

namespace bodychain {

enum class NoteKind : unsigned char {
    FootDirection,     // rad, + outward of the line of progression
    KneecapDirection,  // rad, + outward
    PrintDirection,    // rad, + outward, of a footprint
    Step,              // m: from the previous print to this one; `second` is the width
    StandingWidth,     // m
    PelvisLevel,       // rad, + the right side is higher
    ShoulderLevel,     // rad, + the right side is higher
    SideBend,          // rad, `side` is the convex one, between `upper` and `lower`
    Kyphosis,          // rad
    Lordosis,          // rad
    FloorForce,        // body weights
};

struct Note {
    NoteKind kind{};
    Side side = Side::Right;
    Vec3 at{0.0};  // world
    double value = 0, second = 0;
    int upper = 0, lower = 0;  // levels of the spine, see SideBend
};

/// "foot_direction" and so on.
const char* name_of(NoteKind kind);

/// The figures of everything that `input` shows.
std::vector<Note> notes_of(const SceneInput& input);

/// Whether the camera looks at the plane in which the figure is measured: a level from the front or back, a lordosis
/// from the side, a footprint from above.
bool readable_from(const Note& note, const Camera& camera);

}  // namespace bodychain
