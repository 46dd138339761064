// The pictures of the presets' cards. They live in the texture of the letters: this layer has no other, and needs none.
#pragma once

#include "session/files/own_presets.h"
#include "ui/kit/look.h"

#include <imgui.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain::ui {

/// 8-bit colours with opacity, 4 bytes a pixel, as they lie in the texture.
struct DecodedPicture {
    std::string key;  // the preset's
    int width = 0, height = 0;
    std::vector<ImU32> pixels;
};

/// Those built into the program; takes some milliseconds. A file that cannot be read is left out.
std::vector<DecodedPicture> decode_pictures();

/// Of a person's own example, cut and made smaller or larger to the size of the others; its key is own_picture_key().
/// Nothing if it cannot be read.
std::optional<DecodedPicture> decode_own(const PresetPicture& file);
std::string own_picture_key(std::string_view key);

/// Keeps room for them. Before the atlas is built; answers with the numbers of their rooms.
std::vector<int> reserve_pictures(ImFontAtlas& atlas, const std::vector<DecodedPicture>& pictures);
/// Puts them there. After the atlas was built.
std::vector<Picture> place_pictures(ImFontAtlas& atlas, const std::vector<DecodedPicture>& pictures,
                                    const std::vector<int>& rooms);

/// nullptr where there is none of this name, or none was loaded.
const Picture* find_picture(const Fonts& fonts, std::string_view key);

}  // namespace bodychain::ui
