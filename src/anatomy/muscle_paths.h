// The paths of the main muscles from bone to bone, as data and as polylines of a posed body. Metres. Results are in the
// world; the data are in segment frames of the model body (a man of 1.75 m), right side, and the left is its mirror
// image.
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

/// What one node of a strand is.
enum class NodeKind : unsigned char {
    Bone,     // attached to, or running on, the surface of a bone
    Via,      // held there by a retinaculum or by the flesh below it
    Kneecap,  // a point in the frame of kneecap_in_femur()
    Round,    // not a point: between its neighbours the strand wraps around a cylinder along the segment's z axis
};
/// One row of the table of paths. Rows run from the proximal end to the distal one; broad muscles have several strands.
struct MuscleNode {
    Muscle muscle;
    int strand;
    NodeKind kind;
    Segment segment;
    Vec3 place_m;         // Round: the middle of the cylinder
    double front = 0;     // Round: +1 where the strand passes in front of the cylinder, -1 behind it
    double radius_m = 0;  // Round
};
std::span<const MuscleNode> muscle_nodes();

int strand_count(Muscle muscle);

/// The rows of one strand.
std::span<const MuscleNode> nodes_of(Muscle muscle, int strand);

/// A strand of a posed body, world, proximal end first. `on[i]` is the segment that carries `points[i]`.
struct MusclePath {
    std::vector<Vec3> points;
    std::vector<Segment> on;
};
MusclePath muscle_path(Muscle muscle, int strand, Side side, const Body& body, const SegmentPoses& poses);

/// Length from end to end, metres, averaged over the muscle's strands. Smooth in the joint angles.
double path_length_m(Muscle muscle, Side side, const Body& body, const SegmentPoses& poses);

/// Where a point on a bone of the model body lies in the same segment of another body, on the given side: scaled with
/// the bone, and turned with it where the bone is twisted (anteversion, knock-knee, tibial torsion).
Vec3 fitted_place(const Body& body, Segment right_segment, Side side, const Vec3& place_m);

}  // namespace bodychain
