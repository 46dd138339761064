// What to show besides the bones.
#pragma once

namespace bodychain {

struct SceneLayers {
    bool ghost = true;
    bool footprints = true;
    bool joint_changes = true;
    bool ground_forces = false;
    bool centre_of_mass = false;
    bool grid = true;
    bool kneecaps = false, feet = false;  // arrows: where they point
    bool levels = false;                  // lines through both hips and both shoulders
    bool spine = false;                   // the curve of the spine
    bool plumb_line = false;              // standing only
    bool figures = true;                  // numbers beside what is shown (scene/lines/notes.h)
    bool muscles = false;
    bool outline = false;  // the body's skin, translucent
    bool operator==(const SceneLayers&) const = default;
};

}  // namespace bodychain
