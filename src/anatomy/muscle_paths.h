// The courses of the main muscles from bone to bone, as figures and as polylines of a posed body. Metres, world frame
// (X forward, Y up, Z right); places in segment frames of the model body (a man of 1.75 m), right side; the left is the
// mirror image.
#pragma once

#include "anatomy/pose.h"

#include <span>
#include <string_view>
#include <vector>

namespace bodychain {

enum class Muscle : unsigned char {
    GluteusMaximus,
    GluteusMedius,
    GluteusMinimus,
    Piriformis,
    TensorFasciaeLatae,
    Iliacus,
    PsoasMajor,
    Sartorius,
    RectusFemoris,
    VastusMedialis,
    VastusLateralis,
    VastusIntermedius,
    AdductorLongus,
    AdductorMagnus,
    Gracilis,
    BicepsFemorisLong,
    Semitendinosus,
    Semimembranosus,
    GastrocnemiusMedial,
    GastrocnemiusLateral,
    Soleus,
    TibialisAnterior,
    TibialisPosterior,
    PeroneusLongus,
    ExtensorDigitorumLongus,
    FlexorHallucisLongus,
    QuadratusLumborum,
    ErectorSpinae,
    ExternalOblique,
    RectusAbdominis,
    LatissimusDorsi,
    TrapeziusUpper,
    Sternocleidomastoid,
    PectoralisMajor,
    Deltoid,
};
inline constexpr int kMuscleCount = 35;  // each side
constexpr int index(Muscle m) { return static_cast<int>(m); }

struct MuscleRow {
    Muscle muscle;
    std::string_view name;    // lower-case, as in files and tests
    std::string_view source;  // of its attachments
};
/// In the order of Muscle.
std::span<const MuscleRow> muscle_table();

/// What a strand meets on its way.
enum class NodeKind : unsigned char {
    Bone,     // attached to, or running on, the surface of a bone
    Via,      // held there by a retinaculum or by the flesh below it
    Kneecap,  // place in the frame of kneecap_in_femur
    Round,    // not a place: between its neighbours the strand winds round a cylinder along the segment's z axis
};
/// One row of the table of courses, from the proximal end to the distal one. Broad muscles have several strands.
struct MuscleNode {
    Muscle muscle;
    int strand;
    NodeKind kind;
    Segment segment;
    Vec3 place_m;         // Round: the cylinder's middle
    double front = 0;     // Round: +1 the strand passes in front of the cylinder, -1 behind it
    double radius_m = 0;  // Round
};
std::span<const MuscleNode> muscle_nodes();

int strand_count(Muscle muscle);

/// The rows of one strand.
std::span<const MuscleNode> nodes_of(Muscle muscle, int strand);

/// A strand of a posed body, world, proximal end first. `on` names the segment that carries each point.
struct MusclePath {
    std::vector<Vec3> points;
    std::vector<Segment> on;
};
MusclePath muscle_path(Muscle muscle, int strand, Side side, const Body& body, const SegmentPoses& poses);

/// Length from end to end, metres: the mean of the muscle's strands. Smooth in the joint angles.
double path_length_m(Muscle muscle, Side side, const Body& body, const SegmentPoses& poses);

/// Where a place on the model body's bone lies in the same segment of another body and on the given side: stretched
/// with the bone and turned with it where it is twisted (anteversion, knock-knee, torsion of the shin).
Vec3 fitted_place(const Body& body, Segment right_segment, Side side, const Vec3& place_m);

}  // namespace bodychain
