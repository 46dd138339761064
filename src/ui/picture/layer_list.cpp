#include "ui/picture/layer_list.h"

#include "ui/kit/widgets.h"
#include "ui/picture/layer_switches.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kMargin = 12, kPad = 6, kRow = 24, kHeading = 22, kSwatch = 20, kHead = 28, kBelow = 100,
                kHint = 64;  // at scale 1; below it the pushes and the hint

enum class Form : unsigned char { None, Line, ThinLine, Dot, Print, Shade };

// How a layer looks in the picture: right and left, or less and more, may differ.
struct Swatch {
    Form form = Form::None;
    ImU32 first = 0, second = 0;
};

struct Row {
    const char* id;  // nullptr: a heading
    const char* plain;
    const char* clinical;
    const char* tip;
    Swatch swatch;
};

Row heading(const char* words_of_it) { return {nullptr, words_of_it, words_of_it, nullptr, {}}; }

// clang-format off
std::vector<Row> rows(const PanelInput& in) {
    const Colours& c = in.look.colours;
    const Swatch sides{Form::Line, c.right_foot, c.left_foot};
    return {{"follow", text::kFollow, text::kFollow, text::kFollowTip, {}},
            heading(text::kBodyLayers),
            {"ghost", text::kGhost, text::kGhost, text::kGhostTip, {Form::Shade, c.ghost, c.ghost}},
            {"joints", text::kJointColours, text::kJointColours, text::kJointColoursTip, {Form::Dot, c.less, c.more}},
            {"muscles", text::kMuscles, text::kMuscles, in.view.clinical ? text::kMusclesTipClinical : text::kMusclesTip, {Form::Line, c.muscle, c.muscle}},
            {"outline", text::kOutline, text::kOutlineClinical, text::kOutlineTip, {Form::Shade, c.skin, c.skin}},
            heading(text::kLineLayers),
            {"kneecaps", text::kKneecaps, text::kKneecapsClinical, text::kKneecapsTip, sides},
            {"feet", text::kFeet, text::kFeetClinical, text::kFeetTip, sides},
            {"levels", text::kLevels, text::kLevelsClinical, text::kLevelsTip, {Form::Line, c.level_line, c.level_line}},
            {"spine", text::kSpine, text::kSpineClinical, text::kSpineTip, {Form::Line, c.spine_line, c.spine_line}},
            {"plumb", text::kPlumb, text::kPlumb, text::kPlumbTip, {Form::ThinLine, c.plumb_line, c.plumb_line}},
            heading(text::kFloorLayers),
            {"footprints", text::kFootprints, text::kFootprints, text::kFootprintsTip, {Form::Print, c.right_foot, c.left_foot}},
            {"forces", text::kForces, text::kForcesClinical, text::kForcesTip, {Form::Line, c.force, c.force}},
            {"balance", text::kBalance, text::kBalanceClinical, text::kBalanceTip, {Form::Dot, c.balance, c.balance}},
            {"grid", text::kGrid, text::kGrid, text::kGridTip, {Form::ThinLine, c.faint, c.faint}},
            {"figures", text::kFigures, text::kFigures, text::kFiguresTip, {}}};
}
// clang-format on

void draw_swatch(const Look& look, const Swatch& s, ImVec2 centre) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float half = look.px(0.5f * kSwatch - 2), dot = look.px(3.5f);
    switch (s.form) {
        case Form::None: break;
        case Form::Line:
        case Form::ThinLine: {
            const float thick = look.px(s.form == Form::Line ? 3.0f : 1.5f);
            draw.AddLine(ImVec2(centre.x - half, centre.y), centre, s.first, thick);
            draw.AddLine(centre, ImVec2(centre.x + half, centre.y), s.second, thick);
            break;
        }
        case Form::Dot:
            if (s.first == s.second) return draw.AddCircleFilled(centre, dot, s.first);
            draw.AddCircleFilled(ImVec2(centre.x - dot - look.px(1), centre.y), dot, s.first);
            draw.AddCircleFilled(ImVec2(centre.x + dot + look.px(1), centre.y), dot, s.second);
            break;
        case Form::Print:
            draw.AddRectFilled(ImVec2(centre.x - half, centre.y - dot), ImVec2(centre.x - look.px(1), centre.y),
                               s.first, dot);
            draw.AddRectFilled(ImVec2(centre.x + look.px(1), centre.y), ImVec2(centre.x + half, centre.y + dot),
                               s.second, dot);
            break;
        case Form::Shade:
            draw.AddRectFilled(ImVec2(centre.x - half, centre.y - dot), ImVec2(centre.x + half, centre.y + dot),
                               faded(s.first, 0.5f), dot);
            break;
    }
}

const char* label_of(const Row& row, bool clinical) { return clinical ? row.clinical : row.plain; }

float list_width(const PanelInput& in, const std::vector<Row>& all) {
    float widest = 0;
    for (const Row& row : all)
        widest = std::max(widest, text_width(in.look.fonts.small, label_of(row, in.view.clinical)));
    return widest + in.look.px(24 + kSwatch + 8 + 2 * kPad + 10);
}

void draw_row(const PanelInput& in, const Row& row, float width, bool keyed) {
    const Look& look = in.look;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    if (keyed)
        ImGui::GetWindowDrawList()->AddRect(low, ImVec2(low.x + width, low.y + look.px(kRow)), look.colours.less,
                                            look.px(6), 0, look.px(1.6f));
    bool on = is_on(in.view, *switch_named(row.id));
    if (switch_row(look, row.id, ImVec2(width, look.px(kRow)), label_of(row, in.view.clinical),
                   look.px(24 + kSwatch + 8), on))
        in.ask(toggled(in.view, *switch_named(row.id)));
    tip(look, row.tip);
    draw_swatch(look, row.swatch, ImVec2(low.x + look.px(24 + 0.5f * kSwatch), low.y + look.px(0.5f * kRow)));
    ImGui::SetCursorScreenPos(ImVec2(low.x, low.y + look.px(kRow)));
}

void draw_heading(const Look& look, const char* words_of_it) {
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float size = look.fonts.small->FontSize;
    ImGui::GetWindowDrawList()->AddText(look.fonts.small, size,
                                        ImVec2(low.x + look.px(4), low.y + look.px(kHeading - 3) - size),
                                        look.colours.muted, words_of_it);
    ImGui::SetCursorScreenPos(ImVec2(low.x, low.y + look.px(kHeading)));
}

}  // namespace

float layer_list(const PanelInput& in, const Rect& picture) {
    const Look& look = in.look;
    const std::vector<Row> all = rows(in);
    const float width = list_width(in, all), x = picture.x + look.px(kMargin), y = picture.y + look.px(kMargin);
    ImGui::SetCursorScreenPos(ImVec2(x, y));
    const bool room = width + look.px(2 * kMargin) <= picture.w, open = in.view.layers_open && room;
    if (fold_button(look, "layers", text::kLayers, open)) {
        in.ask(Show{Part::LayerList, !open});
        if (!room) in.ask(CloseLinkCard{false});  // in a narrow window it gives way to the list
    }
    tip(look, text::kLayersTip);
    const float top = y + look.px(kHead + 4);
    if (!open) return top;
    float wanted = look.px(2 * kPad);
    for (const Row& row : all) wanted += look.px(row.id ? kRow : kHeading);
    const float height = std::max(
        look.px(3 * kRow), std::min(wanted, picture.bottom() - top - look.px(kBelow) -
                                                (in.view.hint ? look.px(kHint) : in.memory.picture.caption_height)));
    ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(x, top), ImVec2(x + width, top + height),
                                              look.colours.card | IM_COL32_A_MASK, look.px(10));
    ImGui::GetWindowDrawList()->AddRect(ImVec2(x, top), ImVec2(x + width, top + height), look.colours.panel_edge,
                                        look.px(10));
    ImGui::SetCursorScreenPos(ImVec2(x, top));
    ImGui::BeginChild("layer list", ImVec2(width, height), false, ImGuiWindowFlags_NoBackground);
    ImGui::SetCursorScreenPos(ImVec2(x + look.px(kPad), ImGui::GetCursorScreenPos().y + look.px(kPad)));
    for (const Row& row : all) {
        if (row.id)
            draw_row(in, row, ImGui::GetContentRegionAvail().x - look.px(kPad),
                     place_of(*switch_named(row.id)) == in.view.marked_layer);
        else
            draw_heading(look, row.plain);
    }
    ImGui::Dummy(ImVec2(1, look.px(kPad)));
    ImGui::EndChild();
    return top + height + look.px(6);
}

}  // namespace bodychain::ui
