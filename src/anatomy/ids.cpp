#include "anatomy/ids.h"

namespace bodychain {

namespace {
constexpr SegmentArray<std::string_view> kSegmentNames{
    "pelvis",       "femur_r",      "tibia_r",      "talus_r",     "calcaneus_r", "forefoot_r", "toes_r",
    "femur_l",      "tibia_l",      "talus_l",      "calcaneus_l", "forefoot_l",  "toes_l",     "lumbar_lower",
    "lumbar_upper", "thorax_lower", "thorax_upper", "neck",        "head",        "humerus_r",  "forearm_r",
    "hand_r",       "humerus_l",    "forearm_l",    "hand_l"};
constexpr JointArray<std::string_view> kJointNames{
    "hip_r",       "knee_r",     "talocrural_r",  "subtalar_r",   "midfoot_r",       "mtp_r",
    "hip_l",       "knee_l",     "talocrural_l",  "subtalar_l",   "midfoot_l",       "mtp_l",
    "lumbosacral", "mid_lumbar", "thoracolumbar", "mid_thoracic", "cervicothoracic", "craniocervical",
    "shoulder_r",  "elbow_r",    "wrist_r",       "shoulder_l",   "elbow_l",         "wrist_l"};
}  // namespace

std::string_view name_of(Segment s) { return kSegmentNames[s]; }
std::string_view name_of(Joint j) { return kJointNames[j]; }

}  // namespace bodychain
