#include "words/channel_words.h"

#include <algorithm>
#include <array>

namespace bodychain {

namespace {

constexpr std::array kWords{
    ChannelWords{"pelvis_tilt", "Pelvis tips forward", "Pelvis tips back"},
    ChannelWords{"pelvis_obliquity", "Hip higher", "Hip lower"},
    ChannelWords{"pelvis_rotation", "Hip further forward", "Hip further back"},
    ChannelWords{"hip_flexion", "Thigh further forward", "Thigh further back"},
    ChannelWords{"hip_adduction", "Thigh further in", "Thigh further out"},
    ChannelWords{"hip_rotation", "Thigh turned in", "Thigh turned out"},
    ChannelWords{"knee_flexion", "Knee more bent", "Knee straighter"},
    ChannelWords{"knee_varus", "Knee bows out", "Knee knocks in"},
    ChannelWords{"knee_rotation", "Shin turned in", "Shin turned out"},
    ChannelWords{"ankle_dorsiflexion", "Foot tipped up", "Foot tipped down"},
    ChannelWords{"subtalar_eversion", "Heel rolls in", "Heel rolls out"},
    ChannelWords{"foot_progression", "Toes point in", "Toes point out"},
    ChannelWords{"patella_direction", "Kneecap faces in", "Kneecap faces out"},
    ChannelWords{"lumbar_lordosis", "Low back hollower", "Low back flatter"},
    ChannelWords{"lumbar_bending", "Low back bends", "Low back bends away"},
    ChannelWords{"lumbar_rotation", "Chest turned back", "Chest turned forward"},
    ChannelWords{"thorax_tilt", "Chest leans forward", "Chest leans back"},
    ChannelWords{"thorax_lean", "Chest leans right", "Chest leans left"},
    ChannelWords{"thorax_rotation", "Right shoulder forward", "Left shoulder forward"},
    ChannelWords{"neck_flexion", "Head bent forward", "Head tipped back"},
    ChannelWords{"shoulder_flexion", "Arm further forward", "Arm further back"},
    ChannelWords{"elbow_flexion", "Elbow more bent", "Elbow straighter"},
    ChannelWords{"grf_vertical", "Floor pushes up more", "Floor pushes up less"},
    ChannelWords{"grf_fore_aft", "More push and brake", "Less push and brake"},
    ChannelWords{"grf_medial", "More sideways push", "Less sideways push"},
    ChannelWords{"hip_extension_moment", "Hip works more", "Hip works less"},
    ChannelWords{"hip_abduction_moment", "Side of the hip works more", "Side of the hip works less"},
    ChannelWords{"knee_extension_moment", "Front of thigh works more", "Front of thigh works less"},
    ChannelWords{"knee_adduction_moment", "Inner knee loaded more", "Inner knee loaded less"},
    ChannelWords{"ankle_plantarflexion_moment", "Calf works more", "Calf works less"},
    ChannelWords{"lumbar_extension_moment", "Back works more", "Back works less"},
    ChannelWords{"knee_contact", "Knee pressed more", "Knee pressed less"},
    ChannelWords{"hip_contact", "Hip pressed more", "Hip pressed less"},
    ChannelWords{"lumbar_contact", "Low back pressed more", "Low back pressed less"},
};

}  // namespace

const ChannelWords* find_channel_words(std::string_view key) {
    const auto found = std::ranges::find(kWords, key, &ChannelWords::key);
    return found == kWords.end() ? nullptr : &*found;
}

}  // namespace bodychain
