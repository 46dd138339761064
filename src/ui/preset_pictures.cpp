#include "ui/preset_pictures.h"

#include "ui/embedded_pictures.h"

#include <algorithm>
#include <cstring>
#include <memory>

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#define STBI_NO_STDIO
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <stb/stb_image.h>
#pragma GCC diagnostic pop

namespace bodychain::ui {

namespace {

DecodedPicture decode(const EmbeddedFile& file) {
    std::vector<unsigned char> bytes(file.bytes);
    for (std::size_t i = 0; i < file.bytes; ++i) bytes[i] = static_cast<unsigned char>(file.words[i / 8] >> (8 * (i % 8)));
    const std::string name = file.name;
    DecodedPicture picture{name.substr(0, name.rfind('.')), 0, 0, {}};
    int channels = 0;
    const std::unique_ptr<stbi_uc, decltype(&stbi_image_free)> rgba(stbi_load_from_memory(bytes.data(), static_cast<int>(bytes.size()), &picture.width, &picture.height, &channels, 4), &stbi_image_free);
    if (!rgba) return picture;
    picture.pixels.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
    for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
        const stbi_uc* p = rgba.get() + 4 * i;
        picture.pixels[i] = IM_COL32(p[0], p[1], p[2], p[3]);
    }
    return picture;
}

}  // namespace

std::vector<DecodedPicture> decode_pictures() {
    std::vector<DecodedPicture> pictures;
    for (const EmbeddedFile& file : embedded_pictures())
        if (DecodedPicture picture = decode(file); !picture.pixels.empty()) pictures.push_back(std::move(picture));
    return pictures;
}

std::vector<int> reserve_pictures(ImFontAtlas& atlas, const std::vector<DecodedPicture>& pictures) {
    std::vector<int> rooms;
    for (const DecodedPicture& picture : pictures) rooms.push_back(atlas.AddCustomRectRegular(picture.width, picture.height));
    return rooms;
}

std::vector<Picture> place_pictures(ImFontAtlas& atlas, const std::vector<DecodedPicture>& pictures, const std::vector<int>& rooms) {
    unsigned char* bytes = nullptr;
    int width = 0, height = 0;
    atlas.GetTexDataAsRGBA32(&bytes, &width, &height);
    std::vector<Picture> placed;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const ImFontAtlasCustomRect* room = atlas.GetCustomRectByIndex(rooms[i]);
        if (!room->IsPacked()) continue;
        const auto line = static_cast<std::size_t>(room->Width);
        for (std::size_t y = 0; y < room->Height; ++y)
            std::memcpy(atlas.TexPixelsRGBA32 + (room->Y + y) * static_cast<std::size_t>(width) + room->X, pictures[i].pixels.data() + y * line, line * sizeof(ImU32));
        Picture picture{pictures[i].key, {}, {}};
        atlas.CalcCustomRectUV(room, &picture.low, &picture.high);
        placed.push_back(std::move(picture));
    }
    return placed;
}

const Picture* find_picture(const Fonts& fonts, std::string_view key) {
    const auto found = std::ranges::find(fonts.pictures, key, &Picture::key);
    return found == fonts.pictures.end() ? nullptr : &*found;
}

}  // namespace bodychain::ui
