#include "ui/changes/chain_marks.h"
#include "ui/curves/body_pages.h"
#include "ui/curves/muscle_rows.h"
#include "ui/kit/widgets.h"
#include "ui/plots/plot_draw.h"
#include "words/muscle_words.h"
#include "words/strings/body_strings.h"
#include "words/strings/chain_strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kRow = 22, kGap = 34, kTwoColumns = 480, kValue = 48, kNameShare = 0.52f;
constexpr double kFullForce_pct = 30, kFullLength_pct = 3;  // bars of small changes stay short

// Nothing before the physics has answered: a plan knows no moments.
const MuscleRows* rows_of(const PanelInput& in) {
    const Answer& answer = *in.answer;
    if (answer.shown != Shown::Simulated || !answer.neutral) return nullptr;
    auto& pictures = in.memory.curves.muscles;
    if (!pictures) pictures = std::make_shared<MusclePictures>();
    // A pushed stride is no steady walk: the rows stay those of the walk that was pushed.
    if (!answer.message.empty() && pictures->scenario_hash == answer.scenario_hash) return &pictures->rows;
    if (pictures->now != answer.now || pictures->neutral != answer.neutral)
        *pictures = {answer.scenario_hash, answer.now, answer.neutral, muscle_rows(*answer.now, *answer.neutral)};
    return &pictures->rows;
}

std::string name_of(const MuscleRow& row, bool clinical) {
    return muscle_words(row.muscle, clinical) + (!row.side                 ? text::kBothMuscles
                                                 : *row.side == Side::Left ? text::kMuscleLeft
                                                                           : text::kMuscleRight);
}

/// One of the two lists.
struct List {
    const char* id;
    const char* title;
    const char* more;
    const char* none;
    const std::vector<MuscleRow>& rows;
    double full_pct;
    int decimals;
};

void draw_row(const PanelInput& in, const List& list, const MuscleRow& row, std::size_t number, double full) {
    const Look& look = in.look;
    ImFont* font = look.fonts.small;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x,
                y = std::round(low.y + 0.5f * (look.px(kRow) - font->FontSize)), named = std::floor(kNameShare * width);
    const std::string name = name_of(row, in.view.clinical), shown = shortened(font, name, named - look.px(8)),
                      value = shown_change(row.change_pct, list.decimals) + " %";
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddText(font, font->FontSize, ImVec2(low.x, y), look.colours.text, shown.c_str());
    plane_bar(look, draw, ImVec2(low.x + named, low.y + 0.5f * look.px(kRow) - look.px(2)),
              width - named - look.px(kValue + 6), row.change_pct / full);
    draw.AddText(font, font->FontSize, ImVec2(low.x + width - text_width(font, value.c_str()), y),
                 row.change_pct < 0 ? look.colours.less_text : look.colours.more_text, value.c_str());
    ImGui::Dummy(ImVec2(width, look.px(kRow)));
    note_item(look, std::string(list.id) + "/" + std::to_string(number));
    if (shown != name) tip(look, name.c_str());
}

void draw_list(const PanelInput& in, const Rect& place, const List& list) {
    const Look& look = in.look;
    ImGui::SetCursorScreenPos(ImVec2(place.x, place.y));
    ImGui::BeginChild(list.id, ImVec2(place.w, place.h), false, ImGuiWindowFlags_NoNav);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, look.px(1)));
    words(look, look.fonts.strong, look.colours.text, list.title);
    tip(look, list.more);
    if (list.rows.empty()) wrapped(look, look.fonts.small, look.colours.muted, list.none);
    const double full = list.rows.empty() ? 1 : std::max(list.full_pct, std::fabs(list.rows.front().change_pct));
    for (std::size_t i = 0; i < list.rows.size(); ++i) draw_row(in, list, list.rows[i], i, full);
    wrapped(look, look.fonts.small, look.colours.muted, list.more);
    ImGui::Dummy(ImVec2(1, look.px(3)));
    ImGui::PopStyleVar();
    ImGui::EndChild();
}

void show_button(const PanelInput& in, const Rect& room) {
    const char* label = in.view.layers.muscles ? text::kHideMuscles : text::kShowMuscles;
    ImGui::SetCursorScreenPos(ImVec2(room.x, room.y));
    SceneLayers layers = in.view.layers;
    layers.muscles = !layers.muscles;
    if (text_button(in.look, "muscles.show", label, {.selected = !layers.muscles})) in.ask(SetLayers{layers});
    tip(in.look, text::kShowMusclesTip);
}

}  // namespace

void muscles_page(const PanelInput& in, const Rect& room) {
    const Look& look = in.look;
    const MuscleRows* rows = rows_of(in);
    if (!rows) {
        ImGui::SetCursorScreenPos(ImVec2(room.x, room.y));
        const bool doubtful = !in.busy && in.answer->acceptance == Acceptance::Doubtful;
        const char* why = !in.answer->neutral ? text::kPagesNoNeutral
                          : doubtful          ? text::kSharesDoubtful
                                              : text::kPagesWaiting;
        return words(look, look.fonts.text, look.colours.muted, why);
    }
    show_button(in, room);
    const Rect below{room.x, room.y + look.px(32), room.w, std::max(1.0f, room.h - look.px(32))};
    const bool clinical = in.view.clinical, beside = room.w >= look.px(kTwoColumns);
    const float width = beside ? std::floor(0.5f * (room.w - look.px(kGap))) : room.w,
                height = beside ? below.h : std::floor(0.5f * below.h);
    draw_list(in, {below.x, below.y, width, height},
              {"harder", clinical ? text::kHarderTitleClinical : text::kHarderTitle, text::kHarderMore,
               text::kHarderNone, rows->harder, kFullForce_pct, 0});
    const float x = beside ? below.x + width + look.px(kGap) : below.x, y = beside ? below.y : below.y + height;
    draw_list(in, {x, y, width, height},
              {"longer", clinical ? text::kLongerTitleClinical : text::kLongerTitle, text::kLongerMore,
               text::kLongerNone, rows->longer, kFullLength_pct, 1});
}

std::string muscles_page_csv(const PanelInput& in) {
    const MuscleRows* rows = rows_of(in);
    return rows ? muscles_csv(*rows) : std::string();
}

}  // namespace bodychain::ui
