#include "ui/curves/curves_header.h"

#include "ui/curves/page_table.h"
#include "ui/kit/widgets.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_draw.h"
#include "ui/plots/walk_names.h"
#include "words/strings/body_strings.h"
#include "words/strings/compare_strings.h"
#include "words/strings/curve_strings.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kLine = 30, kControl = 26, kMargin = 12, kClose = 26, kKeptName = 190, kKeptLeast = 36,
                kLegendFrom = 230, kTwoSides = 125;

/// Places items one after the other, in a new line where the old one is full.
struct Flow {
    const Look& look;
    Rect rect;
    float x, y;

    /// What is placed next, so wide in all, does not begin at the end of a line.
    void keep_together(float width) {
        if (x <= rect.x || x + width <= rect.right()) return;
        x = rect.x;
        y += look.px(kLine);
    }
    ImVec2 place(float width, float gap = 10) {
        if (x > rect.x && x + width > rect.right()) {
            x = rect.x;
            y += look.px(kLine);
        }
        const ImVec2 at(std::round(x), std::round(y));
        x += width + look.px(gap);
        ImGui::SetCursorScreenPos(at);
        return at;
    }
};

void pages(const PanelInput& in, Flow& flow) {
    const std::array<const char*, kCurvesPages> kLabels{text::kJointAngles, text::kLoads, text::kScores,
                                                        text::kMusclesPage, text::kDistancePage};
    int chosen = static_cast<int>(in.view.curves.page);
    flow.place(segmented_width(in.look, kLabels));
    if (segmented(in.look, "curves.page", kLabels, chosen)) in.ask(ShowCurves{static_cast<CurvesPage>(chosen)});
}

float button_width(const Look& look, const char* label) { return text_width(look.fonts.small, label) + look.px(20); }

void keep(const PanelInput& in) {
    const std::vector<KeptWalk>& kept = in.view.curves.kept;
    std::size_t colour = 0;
    while (std::ranges::find(kept, colour, &KeptWalk::colour) != kept.end()) ++colour;
    const bool estimate = in.answer->acceptance == Acceptance::Doubtful;
    in.ask(KeepWalk{{name_to_keep(in.document.current(), in.view.clinical) + (estimate ? text::kKeptEstimate : ""),
                     in.answer->now, colour}});
}

void buttons(const PanelInput& in, Flow& flow) {
    const Look& look = in.look;
    const bool full = in.view.curves.kept.size() >= kMostKept, may = !full && can_keep(in);
    if (shows_plots(in.view.curves.page)) {
        flow.place(button_width(look, text::kKeep), 6);
        if (text_button(look, "curves.keep", text::kKeep, {.enabled = may})) keep(in);
        tip(look, full ? text::kKeepFullTip : may ? text::kKeepTip : text::kKeepNotYetTip);
    }
    flow.place(button_width(look, text::kCopy), in.view.curves.enlarged ? 6 : 10);
    const bool figures = in.answer && !failed(*in.answer);
    if (text_button(look, "curves.copy", text::kCopy, {.enabled = figures}))
        ImGui::SetClipboardText(page_csv(in).c_str());
    tip(look, text::kCopyTip);
    if (!in.view.curves.enlarged) return;
    flow.place(button_width(look, text::kAllPlots), 14);
    if (text_button(look, "curves.all", text::kAllPlots)) in.ask(Enlarge{});
    tip(look, text::kShrink);
}

// A sample of the line and its name as one item.
void legend_item(const Look& look, Flow& flow, const char* id, const char* name, ImU32 colour, float thick, bool dashes,
                 const char* tip_text) {
    const float sample = look.px(18), width = sample + look.px(6) + text_width(look.fonts.small, name),
                height = look.px(kControl);
    const ImVec2 at = flow.place(width, 9);
    ImGui::InvisibleButton(id, ImVec2(width, height));
    note_item(look, id);
    tip(look, tip_text);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float middle = std::round(at.y + 0.5f * height), half = 0.5f * look.px(thick);
    const float part = dashes ? look.px(5) : sample;
    for (float x = at.x; x < at.x + sample - 1; x += 1.3f * part)
        draw.AddRectFilled(ImVec2(x, middle - half), ImVec2(std::min(x + part, at.x + sample), middle + half), colour);
    draw.AddText(look.fonts.small, look.fonts.small->FontSize,
                 ImVec2(at.x + sample + look.px(6), std::round(middle - 0.55f * look.fonts.small->FontSize)),
                 look.colours.muted, name);
}

void legend(const PanelInput& in, Flow& flow) {
    const Look& look = in.look;
    const Colours& c = look.colours;
    flow.keep_together(look.px(kTwoSides));
    legend_item(look, flow, "curves.legend.right", text::kLegendRight, c.right_foot, 2.5f, false, text::kLegendTip);
    legend_item(look, flow, "curves.legend.left", text::kLegendLeft, c.left_foot, 2.5f, false, text::kLegendTip);
    if (in.view.curves.page == CurvesPage::Scores) return;
    legend_item(look, flow, "curves.legend.neutral", text::kLegendNeutral, c.muted, 1.5f, true, text::kLegendTip);
    legend_item(look, flow, "curves.legend.norm", text::kLegendNorm, faded(c.faint, 0.4f), 10, false,
                text::kLegendNormTip);
}

// Three beside each other, beside the copy button, also in a narrow panel.
float kept_name_width(const Look& look, float room) {
    return std::clamp((room - look.px(70)) / kMostKept - look.px(60), look.px(kKeptLeast), look.px(kKeptName));
}

// Its line, its name and a cross to remove it. Returns true when that was clicked.
bool kept_item(const Look& look, Flow& flow, const KeptWalk& walk, std::size_t number) {
    const std::string id = "curves.kept/" + std::to_string(number),
                      name = shortened(look.fonts.small, walk.name, kept_name_width(look, flow.rect.w));
    const float sample = look.px(18), cross = look.px(20), words_width = text_width(look.fonts.small, name.c_str()),
                height = look.px(kControl);
    const ImVec2 at = flow.place(sample + words_width + cross + look.px(12), 8);
    ImGui::InvisibleButton(id.c_str(), ImVec2(sample + words_width + look.px(12), height));
    note_item(look, id);
    tip(look, (walk.name + "\n" + text::kKeptSides).c_str());
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(ImVec2(at.x, at.y + look.px(2)),
                       ImVec2(at.x + sample + words_width + cross + look.px(12), at.y + height - look.px(2)),
                       look.colours.control, 0.5f * height);
    const float middle = std::round(at.y + 0.5f * height);
    draw.AddRectFilled(ImVec2(at.x + look.px(8), middle - look.px(1)), ImVec2(at.x + sample, middle + look.px(1)),
                       look.colours.kept[walk.colour % kMostKept]);
    draw.AddText(look.fonts.small, look.fonts.small->FontSize,
                 ImVec2(at.x + sample + look.px(6), std::round(middle - 0.55f * look.fonts.small->FontSize)),
                 look.colours.text, name.c_str());
    ImGui::SetCursorScreenPos(ImVec2(at.x + sample + words_width + look.px(12), middle - 0.5f * cross));
    const bool removed = icon_button(look, (id + "/remove").c_str(), Icon::Close, 20);
    tip(look, text::kKeptRemoveTip);
    return removed;
}

// A beside what is set; its page stops it.
void compared_walk(const PanelInput& in, Flow& flow) {
    const auto& compared = in.view.curves.compared;
    if (!compared) return;
    const std::string name = shortened(in.look.fonts.small, compared->name, in.look.px(kKeptName));
    legend_item(in.look, flow, "curves.compared", name.c_str(), in.look.colours.compared, 1.5f, false,
                (compared->name + "\n" + text::kCompareLegendTip).c_str());
}

void kept_walks(const PanelInput& in, Flow& flow) {
    const std::vector<KeptWalk>& kept = in.view.curves.kept;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept_item(in.look, flow, kept[i], i)) in.ask(DropWalk{i});
}

}  // namespace

bool can_keep(const PanelInput& in) {
    return in.answer && !failed(*in.answer) && in.answer->acceptance != Acceptance::Pending &&
           in.answer->mode == Mode::Walk && in.answer->scenario_hash == hash_of(in.document.current());
}

float curves_header(const PanelInput& in, const Rect& rect) {
    const Look& look = in.look;
    const float margin = look.px(kMargin), close = look.px(kClose), top = rect.y + look.px(8);
    ImGui::SetCursorScreenPos(ImVec2(rect.right() - margin - close, top));
    if (icon_button(look, "curves.close", Icon::ChevronDown, kClose)) in.ask(Show{Part::Curves, false});
    tip(look, text::kCurvesCloseTip);
    Flow flow{look, {rect.x + margin, top, rect.w - 2 * margin - close - look.px(8), rect.h}, rect.x + margin, top};
    pages(in, flow);
    buttons(in, flow);
    if (rect.h >= look.px(kLegendFrom) && in.view.curves.page <= CurvesPage::Scores)
        legend(in, flow);  // where it is lower, the plots need the room; pointing tells
    if (!shows_plots(in.view.curves.page)) return flow.y + look.px(kLine + 4);
    compared_walk(in, flow);
    kept_walks(in, flow);
    return flow.y + look.px(kLine + 4);
}

}  // namespace bodychain::ui
