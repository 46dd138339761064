#include "ui/kit/preset_pictures.h"

#include "base/atomic_file.h"
#include "ui/kit/embedded_pictures.h"

#include <algorithm>
#include <array>
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

constexpr int kWidth = 144, kHeight = 192;  // of every picture, pixels
constexpr long kMostPixels = 4096L * 4096;  // of a person's own: a photograph, not a poster

DecodedPicture decode(const std::string& key, const unsigned char* bytes, int size) {
    DecodedPicture picture{key, 0, 0, {}};
    int channels = 0;
    if (!stbi_info_from_memory(bytes, size, &picture.width, &picture.height, &channels) ||
        static_cast<long>(picture.width) * picture.height > kMostPixels)
        return picture;
    const std::unique_ptr<stbi_uc, decltype(&stbi_image_free)> rgba(
        stbi_load_from_memory(bytes, size, &picture.width, &picture.height, &channels, 4), &stbi_image_free);
    if (!rgba) return picture;
    picture.pixels.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
    for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
        const stbi_uc* p = rgba.get() + 4 * i;
        picture.pixels[i] = IM_COL32(p[0], p[1], p[2], p[3]);
    }
    return picture;
}

DecodedPicture decode(const EmbeddedFile& file) {
    std::vector<unsigned char> bytes(file.bytes);
    for (std::size_t i = 0; i < file.bytes; ++i)
        bytes[i] = static_cast<unsigned char>(file.words[i / 8] >> (8 * (i % 8)));
    const std::string name = file.name;
    return decode(name.substr(0, name.rfind('.')), bytes.data(), static_cast<int>(bytes.size()));
}

// The mean of the pixels from (x0, y0) to before (x1, y1), at least one.
ImU32 mean(const DecodedPicture& from, int x0, int y0, int x1, int y1) {
    std::array<unsigned long, 4> sum{};
    unsigned long count = 0;
    for (int y = y0; y < std::max(y1, y0 + 1); ++y)
        for (int x = x0; x < std::max(x1, x0 + 1); ++x, ++count) {
            const ImU32 pixel = from.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(from.width) +
                                            static_cast<std::size_t>(x)];
            for (std::size_t k = 0; k < 4; ++k) sum[k] += pixel >> (8 * k) & 0xFF;
        }
    ImU32 out = 0;
    for (std::size_t k = 0; k < 4; ++k) out |= static_cast<ImU32>((sum[k] + count / 2) / count) << (8 * k);
    return out;
}

// The middle of a picture in the shape and size of a card's.
DecodedPicture fitted(const DecodedPicture& from) {
    const double scale = std::min(static_cast<double>(from.width) / kWidth, static_cast<double>(from.height) / kHeight);
    const double left = 0.5 * (from.width - scale * kWidth), top = 0.5 * (from.height - scale * kHeight);
    const auto column = [&](int x) { return std::clamp(static_cast<int>(left + scale * x), 0, from.width - 1); };
    const auto row = [&](int y) { return std::clamp(static_cast<int>(top + scale * y), 0, from.height - 1); };
    DecodedPicture picture{from.key, kWidth, kHeight, {}};
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            picture.pixels.push_back(mean(from, column(x), row(y), column(x + 1), row(y + 1)));
    return picture;
}

}  // namespace

std::vector<DecodedPicture> decode_pictures() {
    std::vector<DecodedPicture> pictures;
    for (const EmbeddedFile& file : embedded_pictures())
        if (DecodedPicture picture = decode(file); !picture.pixels.empty()) pictures.push_back(std::move(picture));
    return pictures;
}

std::string own_picture_key(std::string_view key) { return "own/" + std::string(key); }

std::optional<DecodedPicture> decode_own(const PresetPicture& file) {
    const Result<std::string> bytes = read_file(file.file.string());
    if (!bytes) return std::nullopt;
    const DecodedPicture picture =
        decode(own_picture_key(file.key), reinterpret_cast<const unsigned char*>(bytes.value().data()),
               static_cast<int>(bytes.value().size()));
    return picture.pixels.empty() ? std::nullopt : std::optional(fitted(picture));
}

std::vector<int> reserve_pictures(ImFontAtlas& atlas, const std::vector<DecodedPicture>& pictures) {
    std::vector<int> rooms;
    for (const DecodedPicture& picture : pictures)
        rooms.push_back(atlas.AddCustomRectRegular(picture.width, picture.height));
    return rooms;
}

std::vector<Picture> place_pictures(ImFontAtlas& atlas, const std::vector<DecodedPicture>& pictures,
                                    const std::vector<int>& rooms) {
    unsigned char* bytes = nullptr;
    int width = 0, height = 0;
    atlas.GetTexDataAsRGBA32(&bytes, &width, &height);
    std::vector<Picture> placed;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const ImFontAtlasCustomRect* room = atlas.GetCustomRectByIndex(rooms[i]);
        if (!room->IsPacked()) continue;
        const auto line = static_cast<std::size_t>(room->Width);
        for (std::size_t y = 0; y < room->Height; ++y)
            std::memcpy(atlas.TexPixelsRGBA32 + (room->Y + y) * static_cast<std::size_t>(width) + room->X,
                        pictures[i].pixels.data() + y * line, line * sizeof(ImU32));
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
