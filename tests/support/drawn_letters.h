// What ImGui has drawn, taken apart into letters and the opaque areas that may lie over them.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <string>
#include <vector>

namespace bodychain::test {

struct KnownGlyph {
    const ImFont* font = nullptr;
    const ImFontGlyph* glyph = nullptr;
};

struct Letter {
    ImRect box, clip;  // the whole letter; what may be seen
    KnownGlyph known;
    ImU32 colour = 0;
    const ImGuiWindow* window = nullptr;
    std::size_t order = 0, text = 0;  // of drawing; number of its text
    float pen() const { return box.Min.x - known.glyph->X0; }
    ImRect seen() const {
        ImRect r = box;
        r.ClipWithFull(clip);
        return r;
    }
};

/// An opaque area.
struct Cover {
    ImRect box;
    const ImGuiWindow* root = nullptr;
    std::size_t order = 0;
};

/// Everything that was drawn, from the back to the front.
struct DrawnPicture {
    std::vector<Letter> letters;
    std::vector<Cover> covers;
    std::size_t order = 0, texts = 0;
};

/// Call after ImGui::Render().
DrawnPicture read_picture();

/// The letters of one text, with blanks where there is room for some.
std::string text_of(const DrawnPicture& picture, std::size_t number);

inline float area(const ImRect& r) { return std::max(0.0f, r.GetWidth()) * std::max(0.0f, r.GetHeight()); }

inline ImRect common(const ImRect& a, const ImRect& b) { return {ImMax(a.Min, b.Min), ImMin(a.Max, b.Max)}; }

inline bool touch(const ImRect& a, const ImRect& b) {
    return a.Min.x < b.Max.x && b.Min.x < a.Max.x && a.Min.y < b.Max.y && b.Min.y < a.Max.y;
}

}  // namespace bodychain::test
