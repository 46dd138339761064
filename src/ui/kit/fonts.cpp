#include "ui/kit/fonts.h"

#include "ui/kit/preset_pictures.h"

#include <fontconfig/fontconfig.h>
#include <imgui_freetype.h>

#include <cmath>
#include <fstream>
#include <memory>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kText = 15, kSmall = 12.5f, kStrong = 15, kTitle = 18;
constexpr int kWidthWithPictures = 1024;  // of the texture

// Latin with accents (names in a scenario), dashes and quotes, arrows, the minus and a few signs. Not more: the atlas
// stays small.
constexpr ImWchar kGlyphs[] = {0x0020, 0x017F, 0x0391, 0x03C9, 0x2010, 0x2027, 0x2190,
                               0x2193, 0x2212, 0x2212, 0x2248, 0x2265, 0};

using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;

bool is_family(FcPattern* found, const char* wanted) {
    FcChar8* family = nullptr;
    for (int i = 0; FcPatternGetString(found, FC_FAMILY, i, &family) == FcResultMatch; ++i)
        if (FcStrCmpIgnoreCase(family, reinterpret_cast<const FcChar8*>(wanted)) == 0) return true;
    return false;
}

// fontconfig always answers with something; a typeface that was not asked for by name only counts for the last, general
// wish.
std::string match(const char* family, bool strong, bool exactly) {
    Pattern wish(FcPatternCreate(), &FcPatternDestroy);
    FcPatternAddString(wish.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
    FcPatternAddInteger(wish.get(), FC_WEIGHT, strong ? FC_WEIGHT_DEMIBOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(wish.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(wish.get(), FC_SCALABLE, FcTrue);
    FcConfigSubstitute(nullptr, wish.get(), FcMatchPattern);
    FcDefaultSubstitute(wish.get());
    FcResult result = FcResultNoMatch;
    Pattern found(FcFontMatch(nullptr, wish.get(), &result), &FcPatternDestroy);
    FcChar8* file = nullptr;
    if (!found || FcPatternGetString(found.get(), FC_FILE, 0, &file) != FcResultMatch) return {};
    if (exactly && !is_family(found.get(), family)) return {};
    return reinterpret_cast<const char*>(file);
}

ImFont* add(ImFontAtlas& atlas, const std::string& file, float size_px) {
    const bool readable =
        !file.empty() && std::ifstream(file).good();  // ImGui stops the program on a file it cannot open
    ImFont* font = !readable ? nullptr : atlas.AddFontFromFileTTF(file.c_str(), std::round(size_px), nullptr, kGlyphs);
    if (font) return font;
    ImFontConfig config;
    config.SizePixels = std::round(size_px);
    return atlas.AddFontDefault(&config);
}

}  // namespace

std::string find_font_file(bool strong) {
    if (!FcInit()) return {};
    for (const char* family : {"Inter", "DejaVu Sans"})
        if (std::string file = match(family, strong, true); !file.empty()) return file;
    return match("sans-serif", strong, false);
}

Fonts load_fonts(float scale, bool pictures, std::span<const PresetPicture> own) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    const std::string regular = find_font_file(false), strong = find_font_file(true);
    Fonts fonts;
    fonts.text = add(atlas, regular, kText * scale);
    fonts.small = add(atlas, regular, kSmall * scale);
    fonts.strong = add(atlas, strong, kStrong * scale);
    fonts.title = add(atlas, strong, kTitle * scale);
    std::vector<DecodedPicture> decoded = pictures ? decode_pictures() : std::vector<DecodedPicture>();
    for (const PresetPicture& file : own)
        if (auto picture = decode_own(file); pictures && picture) decoded.push_back(std::move(*picture));
    const std::vector<int> rooms = reserve_pictures(atlas, decoded);
    atlas.TexDesiredWidth = pictures ? kWidthWithPictures : 0;  // ImGui's own choice counts letters only
    atlas.Build();
    if (pictures) fonts.pictures = place_pictures(atlas, decoded, rooms);
    return fonts;
}

}  // namespace bodychain::ui
