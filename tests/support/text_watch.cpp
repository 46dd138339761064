#include "support/text_watch.h"

#include "support/drawn_letters.h"

#include <cmath>
#include <set>
#include <tuple>

namespace bodychain::test {

namespace {

constexpr float kSlack_px = 1;  // what sticks out less is rounding
constexpr float kMuch = 0.3f;   // of a letter's ink: less is neighbours that touch

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
    explicit Findings(const DrawnPicture& picture) : picture_(picture) {}

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
    const DrawnPicture& picture_;
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

void find_cut(const DrawnPicture& picture, Findings& findings) {
    const ImVec2 display = ImGui::GetIO().DisplaySize;
    for (const Letter& l : picture.letters) {
        if (cut(l)) findings.add(TextTrouble::Cut, l);
        const ImRect seen = l.seen();
        if (area(seen) > 0 && (l.box.Min.x < -kSlack_px || l.box.Min.y < -kSlack_px ||
                               l.box.Max.x > display.x + kSlack_px || l.box.Max.y > display.y + kSlack_px))
            findings.add(TextTrouble::OffScreen, l);
    }
}

void find_hidden(const DrawnPicture& picture, const Rows& rows, Findings& findings) {
    for (const Letter& l : picture.letters) {
        const ImRect seen = l.seen();
        if (area(seen) <= 0) continue;
        const Cover* cover = rows.over(seen, kMuch, l.order, picture.order);
        if (cover && l.window && cover->root == l.window->RootWindow) findings.add(TextTrouble::Hidden, l);
    }
}

void find_overlaps(const DrawnPicture& picture, const Rows& rows, Findings& findings) {
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
    const DrawnPicture picture = read_picture();
    const Rows rows(picture.covers);
    Findings findings(picture);
    find_cut(picture, findings);
    find_overlaps(picture, rows, findings);
    find_hidden(picture, rows, findings);
    find_full_windows(findings);
    return findings.take();
}

std::vector<std::string> drawn_texts() {
    const DrawnPicture picture = read_picture();
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
