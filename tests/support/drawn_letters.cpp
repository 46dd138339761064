#include "support/drawn_letters.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <unordered_map>

namespace bodychain::test {

namespace {

constexpr unsigned kOpaque = 200;  // of 255: what is under such a box is not read any more

/// Which letter a part of the atlas is.
class Glyphs {
public:
    explicit Glyphs(const ImFontAtlas& atlas) : white_(atlas.TexUvWhitePixel) {
        for (const ImFont* font : atlas.Fonts)
            for (const ImFontGlyph& glyph : font->Glyphs)
                if (glyph.Visible) known_[key(ImVec2(glyph.U0, glyph.V0))] = {font, &glyph};
    }
    std::optional<KnownGlyph> find(const ImVec2& low, const ImVec2& high) const {
        const auto found = known_.find(key(low));
        const bool same =
            found != known_.end() && found->second.glyph->U1 == high.x && found->second.glyph->V1 == high.y;
        return same ? std::optional(found->second) : std::nullopt;
    }
    /// Whose letter this is a part of: text that is cut while it is drawn.
    std::optional<KnownGlyph> part_of(const ImVec2& low, const ImVec2& high) const {
        for (const auto& [corner, known] : known_) {
            const ImFontGlyph& g = *known.glyph;
            if (low.x >= g.U0 && low.y >= g.V0 && high.x <= g.U1 && high.y <= g.V1) return known;
        }
        return std::nullopt;
    }
    bool white(const ImVec2& uv) const { return uv.x == white_.x && uv.y == white_.y; }

private:
    static std::uint64_t key(const ImVec2& corner) {
        return std::uint64_t{std::bit_cast<std::uint32_t>(corner.x)} << 32 | std::bit_cast<std::uint32_t>(corner.y);
    }
    std::unordered_map<std::uint64_t, KnownGlyph> known_;  // by the upper left corner
    ImVec2 white_;
};

unsigned alpha(ImU32 colour) { return colour >> IM_COL32_A_SHIFT; }

/// One draw command being read.
struct Reader {
    DrawnPicture& picture;
    const Glyphs& glyphs;
    const ImDrawList& list;
    const ImDrawCmd& command;
    const ImGuiWindow* window;
    ImRect clip;

    const ImDrawIdx* indices() const { return list.IdxBuffer.Data + command.IdxOffset; }
    const ImDrawVert& vertex(unsigned i) const {
        return list.VtxBuffer[static_cast<int>(command.VtxOffset + indices()[i])];
    }

    // Letters and plain boxes are the only quads of this form.
    bool quad_at(unsigned i) const {
        if (i + 6 > command.ElemCount) return false;
        const ImDrawIdx *at = indices() + i, v = at[0];
        return at[1] == v + 1 && at[2] == v + 2 && at[3] == v && at[4] == v + 2 && at[5] == v + 3 &&
               vertex(i).pos.y == vertex(i + 1).pos.y && vertex(i + 1).pos.x == vertex(i + 2).pos.x;
    }

    void cover(const ImRect& box) {
        ImRect seen = box;
        seen.ClipWithFull(clip);
        if (area(seen) > 0) picture.covers.push_back({seen, window ? window->RootWindow : nullptr, picture.order++});
    }

    void letter(unsigned i, const KnownGlyph& known, const ImRect& whole, const ImRect& seen) {
        Letter letter{whole, seen, known, vertex(i).col, window, picture.order++, 0};
        if (alpha(letter.colour) == 0) return;
        const Letter* before = picture.letters.empty() ? nullptr : &picture.letters.back();
        const float space = known.font->GetCharAdvance(' ');
        const bool goes_on =
            before && before->order + 1 == letter.order && before->known.font == known.font &&
            before->colour == letter.colour && before->window == window &&
            std::fabs((before->box.Min.y - before->known.glyph->Y0) - (letter.box.Min.y - known.glyph->Y0)) < 0.5f &&
            letter.pen() > before->pen() + before->known.glyph->AdvanceX - 0.5f &&
            letter.pen() < before->pen() + before->known.glyph->AdvanceX + 4 * space;
        letter.text = goes_on ? before->text : picture.texts++;
        picture.letters.push_back(letter);
    }

    // A text field cuts its letters itself: the whole letter is found from the part, and what ends at the part's edges
    // was cut there.
    void part(unsigned i, const KnownGlyph& known) {
        const ImFontGlyph& g = *known.glyph;
        const ImVec2 low = vertex(i).uv, high = vertex(i + 2).uv, at = vertex(i).pos,
                     scale((g.X1 - g.X0) / (g.U1 - g.U0), (g.Y1 - g.Y0) / (g.V1 - g.V0));
        const ImVec2 first(at.x - (low.x - g.U0) * scale.x, at.y - (low.y - g.V0) * scale.y);
        const ImRect whole(first.x, first.y, first.x + g.X1 - g.X0, first.y + g.Y1 - g.Y0),
            shown(at, vertex(i + 2).pos);
        const ImRect seen(low.x > g.U0 ? shown.Min.x : clip.Min.x, low.y > g.V0 ? shown.Min.y : clip.Min.y,
                          high.x < g.U1 ? shown.Max.x : clip.Max.x, high.y < g.V1 ? shown.Max.y : clip.Max.y);
        letter(i, known, whole, seen);
    }

    void quad(unsigned i) {
        const ImVec2 low = vertex(i).uv, high = vertex(i + 2).uv;
        if (const auto known = glyphs.find(low, high))
            return letter(i, *known, {vertex(i).pos, vertex(i + 2).pos}, clip);
        if (glyphs.white(low) && glyphs.white(high)) {
            if (alpha(vertex(i).col) >= kOpaque) cover({vertex(i).pos, vertex(i + 2).pos});
            return;
        }
        if (const auto known = glyphs.part_of(low, high)) part(i, *known);
    }

    bool opaque(unsigned i) const {
        for (unsigned k = i; k < i + 3; ++k)
            if (alpha(vertex(k).col) < kOpaque || !glyphs.white(vertex(k).uv)) return false;
        return true;
    }

    // Rounded boxes and discs are fans about one corner. Slanted shapes leave much of their box free and cover nothing
    // here.
    unsigned fan(unsigned i) {
        constexpr float kFull = 0.75f;
        const ImDrawIdx hub = indices()[i];
        ImRect box(vertex(i).pos, vertex(i).pos);
        float filled = 0;
        unsigned end = i;
        for (; end + 3 <= command.ElemCount && indices()[end] == hub && !quad_at(end) && opaque(end); end += 3) {
            const ImVec2 a = vertex(end).pos, b = vertex(end + 1).pos, c = vertex(end + 2).pos;
            filled += 0.5f * std::fabs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));
            box.Add(b);
            box.Add(c);
        }
        if (end > i && filled >= kFull * area(box)) cover(box);
        return std::max(end, i + 3);
    }

    void read() {
        for (unsigned i = 0; i + 3 <= command.ElemCount;) {
            if (quad_at(i)) {
                quad(i);
                i += 6;
            } else {
                i = fan(i);
            }
        }
    }
};

const ImGuiWindow* window_of(const ImDrawList* list) {
    for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows)
        if (window->DrawList == list) return window;
    return nullptr;
}

std::string utf8(unsigned code) {
    char text[5];
    return ImTextCharToUtf8(text, code);
}

}  // namespace

DrawnPicture read_picture() {
    DrawnPicture picture;
    const Glyphs glyphs(*ImGui::GetIO().Fonts);
    const ImDrawData& data = *ImGui::GetDrawData();
    for (int l = 0; l < data.CmdListsCount; ++l) {
        const ImDrawList& list = *data.CmdLists[l];
        const ImGuiWindow* window = window_of(&list);
        for (const ImDrawCmd& command : list.CmdBuffer)
            if (!command.UserCallback) Reader{picture, glyphs, list, command, window, ImRect(command.ClipRect)}.read();
    }
    return picture;
}

std::string text_of(const DrawnPicture& picture, std::size_t number) {
    std::string text;
    const Letter* before = nullptr;
    for (const Letter& letter : picture.letters) {
        if (letter.text != number) continue;
        if (before && letter.pen() > before->pen() + before->known.glyph->AdvanceX + 1) text += ' ';
        text += utf8(letter.known.glyph->Codepoint);
        before = &letter;
    }
    return text;
}

}  // namespace bodychain::test
