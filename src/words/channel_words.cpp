#include "words/channel_words.h"

#include "words/word_tables.h"

#include <algorithm>
#include <array>

namespace bodychain {

namespace {

constexpr std::array kWords{
    ChannelWords{"pelvis_tilt", Text{"Pelvis tips forward"}, Text{"Pelvis tips back"}},
    ChannelWords{"pelvis_obliquity", Text{"Hip higher"}, Text{"Hip lower"}},
    ChannelWords{"pelvis_rotation", Text{"Hip further forward"}, Text{"Hip further back"}},
    ChannelWords{"hip_flexion", Text{"Thigh further forward"}, Text{"Thigh further back"}},
    ChannelWords{"hip_adduction", Text{"Thigh further in"}, Text{"Thigh further out"}},
    ChannelWords{"hip_rotation", Text{"Thigh turned in"}, Text{"Thigh turned out"}},
    ChannelWords{"knee_flexion", Text{"Knee more bent"}, Text{"Knee straighter"}},
    ChannelWords{"knee_varus", Text{"Knee bows out"}, Text{"Knee knocks in"}},
    ChannelWords{"knee_rotation", Text{"Shin turned in"}, Text{"Shin turned out"}},
    ChannelWords{"ankle_dorsiflexion", Text{"Foot tipped up"}, Text{"Foot tipped down"}},
    ChannelWords{"subtalar_eversion", Text{"Heel rolls in"}, Text{"Heel rolls out"}},
    ChannelWords{"foot_progression", Text{"Toes point in"}, Text{"Toes point out"}},
    ChannelWords{"patella_direction", Text{"Kneecap faces in"}, Text{"Kneecap faces out"}},
    ChannelWords{"lumbar_lordosis", Text{"Low back hollower"}, Text{"Low back flatter"}},
    ChannelWords{"lumbar_bending", Text{"Low back bends"}, Text{"Low back bends away"}},
    ChannelWords{"lumbar_rotation", Text{"Chest turned back"}, Text{"Chest turned forward"}},
    ChannelWords{"thorax_tilt", Text{"Chest leans forward"}, Text{"Chest leans back"}},
    ChannelWords{"thorax_lean", Text{"Chest leans right"}, Text{"Chest leans left"}},
    ChannelWords{"thorax_rotation", Text{"Right shoulder forward"}, Text{"Left shoulder forward"}},
    ChannelWords{"neck_flexion", Text{"Head bent forward"}, Text{"Head tipped back"}},
    ChannelWords{"shoulder_flexion", Text{"Arm further forward"}, Text{"Arm further back"}},
    ChannelWords{"elbow_flexion", Text{"Elbow more bent"}, Text{"Elbow straighter"}},
    ChannelWords{"grf_vertical", Text{"Floor pushes up more"}, Text{"Floor pushes up less"}},
    ChannelWords{"grf_fore_aft", Text{"More push and brake"}, Text{"Less push and brake"}},
    ChannelWords{"grf_medial", Text{"More sideways push"}, Text{"Less sideways push"}},
    ChannelWords{"hip_extension_moment", Text{"Hip works more"}, Text{"Hip works less"}},
    ChannelWords{"hip_abduction_moment", Text{"Side of the hip works more"}, Text{"Side of the hip works less"}},
    ChannelWords{"knee_extension_moment", Text{"Front of thigh works more"}, Text{"Front of thigh works less"}},
    ChannelWords{"knee_adduction_moment", Text{"Inner knee loaded more"}, Text{"Inner knee loaded less"}},
    ChannelWords{"ankle_plantarflexion_moment", Text{"Calf works more"}, Text{"Calf works less"}},
    ChannelWords{"lumbar_extension_moment", Text{"Back works more"}, Text{"Back works less"}},
    ChannelWords{"knee_contact", Text{"Knee pressed more"}, Text{"Knee pressed less"}},
    ChannelWords{"hip_contact", Text{"Hip pressed more"}, Text{"Hip pressed less"}},
    ChannelWords{"lumbar_contact", Text{"Low back pressed more"}, Text{"Low back pressed less"}},
    ChannelWords{"free_moment", Text{"Floor twists the toes in"}, Text{"Floor twists the toes out"}},
    ChannelWords{"hip_power", Text{"Hip drives more"}, Text{"Hip drives less"}},
    ChannelWords{"knee_power", Text{"Knee drives more"}, Text{"Knee drives less"}},
    ChannelWords{"ankle_power", Text{"Ankle drives more"}, Text{"Ankle drives less"}},
    ChannelWords{"foot_clearance", Text{"Foot lifted higher"}, Text{"Foot lifted less"}},
    ChannelWords{"com_forward", Text{"Body further ahead"}, Text{"Body further behind"}},
    ChannelWords{"com_up", Text{"Body higher"}, Text{"Body lower"}},
    ChannelWords{"com_side", Text{"Body further right"}, Text{"Body further left"}},
};

}  // namespace

WordKeys plain_word_channels() {
    WordKeys keys;
    for (const ChannelWords& row : kWords) keys.push_back(row.key);
    return keys;
}

const ChannelWords* find_channel_words(std::string_view key) {
    const auto found = std::ranges::find(kWords, key, &ChannelWords::key);
    return found == kWords.end() ? nullptr : &*found;
}

}  // namespace bodychain
