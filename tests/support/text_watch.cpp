#include "support/text_watch.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

namespace bodychain::test {

namespace {

constexpr float kSlack_px = 1;     // what sticks out less is rounding
constexpr float kMuch = 0.3f;      // of a letter's ink: less is neighbours that touch
constexpr unsigned kOpaque = 200;  // of 255: what is under such a box is not read any more

struct Known {
    const ImFont* font = nullptr;
    const ImFontGlyph* glyph = nullptr;
};

struct Letter {
    ImRect box, clip;  // the whole letter; what may be seen
    Known known;
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

float area(const ImRect& r) { return std::max(0.0f, r.GetWidth()) * std::max(0.0f, r.GetHeight()); }

ImRect common(const ImRect& a, const ImRect& b) { return {ImMax(a.Min, b.Min), ImMin(a.Max, b.Max)}; }

bool touch(const ImRect& a, const ImRect& b) {
    return a.Min.x < b.Max.x && b.Min.x < a.Max.x && a.Min.y < b.Max.y && b.Min.y < a.Max.y;
}

/// Which letter a part of the atlas is.
class Glyphs {
public:
    explicit Glyphs(const ImFontAtlas& atlas) : white_(atlas.TexUvWhitePixel) {
        for (const ImFont* font : atlas.Fonts)
            for (const ImFontGlyph& glyph : font->Glyphs)
                if (glyph.Visible) known_[key(ImVec2(glyph.U0, glyph.V0))] = {font, &glyph};
    }
    std::optional<Known> find(const ImVec2& low, const ImVec2& high) const {
        const auto found = known_.find(key(low));
        const bool same =
            found != known_.end() && found->second.glyph->U1 == high.x && found->second.glyph->V1 == high.y;
        return same ? std::optional(found->second) : std::nullopt;
    }
    /// Whose letter this is a part of: text that is cut while it is drawn.
    std::optional<Known> part_of(const ImVec2& low, const ImVec2& high) const {
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
    std::unordered_map<std::uint64_t, Known> known_;  // by the upper left corner
    ImVec2 white_;
};

unsigned alpha(ImU32 colour) { return colour >> IM_COL32_A_SHIFT; }

/// Everything that was drawn, sorted out.
struct Picture {
    std::vector<Letter> letters;
    std::vector<Cover> covers;
    std::size_t order = 0, texts = 0;
};

/// One draw command being read.
struct Reader {
    Picture& picture;
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

    void letter(unsigned i, const Known& known, const ImRect& whole, const ImRect& seen) {
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
    void part(unsigned i, const Known& known) {
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

Picture read_picture() {
    Picture picture;
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

std::string utf8(unsigned code) {
    char text[5];
    return ImTextCharToUtf8(text, code);
}

std::string text_of(const Picture& picture, std::size_t number) {
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

bool scrolls(const ImGuiWindow& window) {
    return window.ScrollMax.y > 0 && !(window.Flags & ImGuiWindowFlags_NoScrollWithMouse);
}

// Cut where a window that scrolls ends, with more to come in that direction.
bool comes_by_scrolling(const Letter& letter, bool below) {
    for (const ImGuiWindow* w = letter.window; w; w = w == w->RootWindow ? nullptr : w->ParentWindow) {
        if (!scrolls(*w) || (below ? w->Scroll.y > w->ScrollMax.y - 0.5f : w->Scroll.y < 0.5f)) continue;
        const float edge = below ? letter.clip.Max.y : letter.clip.Min.y,
                    low = below ? w->InnerClipRect.Max.y : w->InnerClipRect.Min.y,
                    own = below ? w->InnerRect.Max.y : w->InnerRect.Min.y;
        // What is seen ends at the window or, where its parents end before it, inside of it.
        if (std::fabs(edge - low) <= kSlack_px || std::fabs(edge - own) <= kSlack_px) return true;
    }
    return false;
}

bool cut(const Letter& l) {
    if (l.box.Min.x < l.clip.Min.x - kSlack_px || l.box.Max.x > l.clip.Max.x + kSlack_px) return true;
    if (l.box.Min.y < l.clip.Min.y - kSlack_px && !comes_by_scrolling(l, false)) return true;
    return l.box.Max.y > l.clip.Max.y + kSlack_px && !comes_by_scrolling(l, true);
}

/// Gathers findings, each text once.
class Findings {
public:
    explicit Findings(const Picture& picture) : picture_(picture) {}

    void add(TextTrouble trouble, const Letter& letter, const Letter* over = nullptr) {
        const std::size_t other = over ? over->text : letter.text;
        if (!told_.insert({trouble, letter.text, other}).second) return;
        const ImRect& b = letter.box;
        found_.push_back({trouble,
                          letter.window ? letter.window->Name : "",
                          text_of(picture_, letter.text),
                          over ? text_of(picture_, other) : "",
                          {b.Min.x, b.Min.y, b.GetWidth(), b.GetHeight()}});
    }
    void add_window(const ImGuiWindow& w) {
        found_.push_back({TextTrouble::TooMuch,
                          w.Name,
                          "",
                          "",
                          {w.Pos.x, w.Pos.y, w.DC.CursorMaxPos.x - w.Pos.x, w.DC.CursorMaxPos.y - w.Pos.y}});
    }
    std::vector<TextFinding> take() { return std::move(found_); }

private:
    const Picture& picture_;
    std::set<std::tuple<TextTrouble, std::size_t, std::size_t>> told_;
    std::vector<TextFinding> found_;
};

/// Areas by their height on the screen: most lie far apart.
class Rows {
public:
    explicit Rows(const std::vector<Cover>& covers)
        : covers_(covers), rows_(static_cast<std::size_t>(row(ImGui::GetIO().DisplaySize.y)) + 1) {
        for (std::size_t i = 0; i < covers.size(); ++i)
            for (int r = row(covers[i].box.Min.y); r <= row(covers[i].box.Max.y); ++r)
                rows_[static_cast<std::size_t>(r)].push_back(i);
    }
    /// The first one drawn after `after` and before `before` that lies over so much of a box.
    const Cover* over(const ImRect& box, float share, std::size_t after, std::size_t before) const {
        for (const std::size_t i : rows_[static_cast<std::size_t>(row(0.5f * (box.Min.y + box.Max.y)))]) {
            const Cover& cover = covers_[i];
            if (cover.order > after && cover.order < before && touch(cover.box, box) &&
                area(common(cover.box, box)) >= share * area(box))
                return &cover;
        }
        return nullptr;
    }

private:
    static int row(float y) { return static_cast<int>(std::clamp(y, 0.0f, ImGui::GetIO().DisplaySize.y) / 24); }
    const std::vector<Cover>& covers_;
    std::vector<std::vector<std::size_t>> rows_;
};

void find_cut(const Picture& picture, Findings& findings) {
    const ImVec2 display = ImGui::GetIO().DisplaySize;
    for (const Letter& l : picture.letters) {
        if (cut(l)) findings.add(TextTrouble::Cut, l);
        const ImRect seen = l.seen();
        if (area(seen) > 0 && (l.box.Min.x < -kSlack_px || l.box.Min.y < -kSlack_px ||
                               l.box.Max.x > display.x + kSlack_px || l.box.Max.y > display.y + kSlack_px))
            findings.add(TextTrouble::OffScreen, l);
    }
}

void find_hidden(const Picture& picture, const Rows& rows, Findings& findings) {
    for (const Letter& l : picture.letters) {
        const ImRect seen = l.seen();
        if (area(seen) <= 0) continue;
        const Cover* cover = rows.over(seen, kMuch, l.order, picture.order);
        if (cover && l.window && cover->root == l.window->RootWindow) findings.add(TextTrouble::Hidden, l);
    }
}

void find_overlaps(const Picture& picture, const Rows& rows, Findings& findings) {
    std::vector<std::pair<ImRect, const Letter*>> seen;
    for (const Letter& l : picture.letters)
        if (const ImRect r = l.seen(); area(r) > 0) seen.emplace_back(r, &l);
    std::ranges::sort(seen, {}, [](const auto& s) { return s.first.Min.y; });
    for (std::size_t i = 0; i < seen.size(); ++i)
        for (std::size_t k = i + 1; k < seen.size() && seen[k].first.Min.y < seen[i].first.Max.y; ++k) {
            const auto& [a, one] = seen[i];
            const auto& [b, two] = seen[k];
            if (one->text == two->text || !touch(a, b)) continue;
            const ImRect both = common(a, b);
            if (area(both) <= kMuch * std::min(area(a), area(b))) continue;
            const Letter *first = one->order < two->order ? one : two, *second = first == one ? two : one;
            if (!rows.over(both, 0.9f, first->order, second->order)) findings.add(TextTrouble::Overlap, *first, second);
        }
}

// Letters that lie wholly outside are never drawn: that a window holds them is seen by how far its items reach.
void find_full_windows(Findings& findings) {
    for (const ImGuiWindow* w : ImGui::GetCurrentContext()->Windows) {
        if (!w->Active || w->Hidden || w->IsFallbackWindow) continue;
        const bool wide =
            w->DC.CursorMaxPos.x > w->InnerRect.Max.x + kSlack_px && !(w->Flags & ImGuiWindowFlags_HorizontalScrollbar);
        const bool high = w->DC.CursorMaxPos.y + w->Scroll.y > w->InnerRect.Max.y + kSlack_px &&
                          (w->Flags & ImGuiWindowFlags_NoScrollWithMouse);
        if (wide || high) findings.add_window(*w);
    }
}

}  // namespace

std::vector<TextFinding> watch_text() {
    const Picture picture = read_picture();
    const Rows rows(picture.covers);
    Findings findings(picture);
    find_cut(picture, findings);
    find_overlaps(picture, rows, findings);
    find_hidden(picture, rows, findings);
    find_full_windows(findings);
    return findings.take();
}

std::vector<std::string> drawn_texts() {
    const Picture picture = read_picture();
    std::vector<std::string> texts(picture.texts);
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = text_of(picture, i);
    return texts;
}

std::string told(const TextFinding& f) {
    constexpr const char* kTroubles[] = {"cut off", "off the screen", "under other letters", "hidden by a box",
                                         "holds more than it shows"};
    const auto number = [](float v) { return std::to_string(static_cast<int>(std::lround(v))); };
    std::string line = f.window + ": \"" + f.text + "\" " + kTroubles[static_cast<std::size_t>(f.trouble)];
    if (!f.other.empty()) line += " \"" + f.other + "\"";
    return line + " at " + number(f.at.x) + "," + number(f.at.y) + " " + number(f.at.w) + "x" + number(f.at.h);
}

}  // namespace bodychain::test
