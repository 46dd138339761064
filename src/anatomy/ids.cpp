#include "anatomy/ids.h"

#include <array>

namespace bodychain {

namespace {
constexpr std::array<std::string_view, kSegmentCount> kSegmentNames{
    "pelvis",       "femur_r",      "tibia_r",      "talus_r",     "calcaneus_r", "forefoot_r", "toes_r",
    "femur_l",      "tibia_l",      "talus_l",      "calcaneus_l", "forefoot_l",  "toes_l",     "lumbar_lower",
    "lumbar_upper", "thorax_lower", "thorax_upper", "neck",        "head",        "humerus_r",  "forearm_r",
    "hand_r",       "humerus_l",    "forearm_l",    "hand_l"};
constexpr std::array<std::string_view, kJointCount> kJointNames{
    "hip_r",       "knee_r",     "talocrural_r",  "subtalar_r",   "midfoot_r",       "mtp_r",
    "hip_l",       "knee_l",     "talocrural_l",  "subtalar_l",   "midfoot_l",       "mtp_l",
    "lumbosacral", "mid_lumbar", "thoracolumbar", "mid_thoracic", "cervicothoracic", "craniocervical",
    "shoulder_r",  "elbow_r",    "wrist_r",       "shoulder_l",   "elbow_l",         "wrist_l"};
}  // namespace

std::string_view name_of(Segment s) { return kSegmentNames[static_cast<std::size_t>(index(s))]; }
std::string_view name_of(Joint j) { return kJointNames[static_cast<std::size_t>(index(j))]; }

}  // namespace bodychain
