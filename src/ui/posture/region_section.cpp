#include "ui/posture/region_section.h"

#include "ui/kit/widgets.h"
#include "ui/posture/parameter_row.h"
#include "ui/posture/slider_filter.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <array>
#include <string>

namespace bodychain::ui {

namespace {

constexpr std::array kRegions{Region::Feet, Region::Shoes, Region::Legs, Region::Pelvis, Region::Trunk, Region::Limits};
constexpr std::array<const char*, kRegionCount> kKeys{"feet",  "shoes",  "legs", "pelvis",
                                                      "trunk", "limits", "walk", "person"};
constexpr float kHeight = 28, kGap = 3, kReset = 22, kChevronRoom = 26;

std::size_t place_of(Region region) { return static_cast<std::size_t>(region); }

bool is_open(const ViewState& view, Region region) { return !view.find.empty() || view.open_regions[place_of(region)]; }

// Left and right stand in one row.
bool has_row(ParameterId id) { return id <= mirrored(id); }

int changed_rows(const Posture& posture, std::span<const ParameterId> ids) {
    return static_cast<int>(std::ranges::count_if(ids, [&](ParameterId id) {
        return has_row(id) && any_changed(posture, std::array{id, mirrored(id)});
    }));
}

// What is changed behind a folded heading must not be overlooked.
void count_mark(const Look& look, ImVec2 left_middle, int count) {
    const std::string number = std::to_string(count);
    const float half = look.px(8.5f),
                width = std::max(2 * half, text_width(look.fonts.small, number.c_str()) + look.px(10));
    const ImVec2 low(left_middle.x, left_middle.y - half), high(left_middle.x + width, left_middle.y + half);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, look.colours.ink, half);
    centred_text(draw, look.fonts.small, low, high, look.colours.on_ink, number.c_str());
}

void draw_header(const PanelInput& in, Region region, int changed, ImVec2 low, ImVec2 high) {
    const Look& look = in.look;
    const bool open = is_open(in.view, region);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (ImGui::IsItemHovered() && in.view.find.empty())
        draw.AddRectFilled(low, high, faded(look.colours.control, 0.6f), look.px(6));
    ImFont* font = look.fonts.strong;
    const float middle = std::round((low.y + high.y) * 0.5f);
    const char* name = region_name(region);
    draw.AddText(font, font->FontSize, ImVec2(low.x, std::round(middle - 0.5f * font->FontSize)), look.colours.text,
                 name);
    if (!open && changed > 0) count_mark(look, ImVec2(low.x + text_width(font, name) + look.px(8), middle), changed);
    if (in.view.find.empty())
        draw_icon(draw, open ? Icon::ChevronDown : Icon::ChevronRight, ImVec2(high.x - look.px(13), middle),
                  look.px(12), look.colours.muted);
}

bool reset_button(const Look& look, Region region, ImVec2 low, ImVec2 high) {
    ImGui::SetCursorScreenPos(
        ImVec2(high.x - look.px(kChevronRoom + kReset), std::round((low.y + high.y - look.px(kReset)) * 0.5f)));
    const bool hit = icon_button(look, (std::string("reset.") + kKeys[place_of(region)]).c_str(), Icon::Reset, kReset);
    tip(look, text::kResetRegionTip);
    return hit;
}

// The whole line folds and unfolds; a reset button lies on it while something is changed, folded or not.
void header(const PanelInput& in, Region region, std::span<const ParameterId> ids) {
    const Look& look = in.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::GetWindowDrawList()->AddLine(at, ImVec2(at.x + width, at.y), look.colours.panel_edge, look.px(1));
    ImGui::SetCursorScreenPos(ImVec2(at.x, at.y + look.px(kGap)));
    const std::string id = std::string("region.") + kKeys[place_of(region)];
    const bool hit = ImGui::InvisibleButton(id.c_str(), ImVec2(width, look.px(kHeight)));
    ImGui::SetItemAllowOverlap();
    note_item(look, id);
    if (hit && in.view.find.empty()) in.ask(OpenRegion{region, !in.view.open_regions[place_of(region)]});
    const int changed = changed_rows(in.document.current().posture, ids);
    const bool marked = changed > 0 && !is_open(in.view, region);
    if (in.view.find.empty()) tip(look, marked ? text::kFoldChanged : text::kFoldTip);
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax(), next(at.x, high.y + look.px(kGap));
    draw_header(in, region, changed, low, high);
    const bool reset = changed > 0 && reset_button(look, region, low, high);
    ImGui::SetCursorScreenPos(next);
    if (reset)
        in.ask(EditScenario{reset_edit(in.document.current(), ids, text::kResetStep.str() + region_name(region))});
}

}  // namespace

std::span<const Region> posture_regions() { return kRegions; }

std::vector<ParameterId> parameters_of(Region region) {
    std::vector<ParameterId> ids;
    for (const ParameterInfo& p : parameter_table())
        if (p.region == region) ids.push_back(p.id);
    return ids;
}

bool any_changed(const Posture& posture, std::span<const ParameterId> ids) {
    return std::ranges::any_of(ids, [&](ParameterId id) { return !posture.is_default(id); });
}

bool region_found(std::string_view typed, Region region) {
    return std::ranges::any_of(parameters_of(region), [&](ParameterId id) { return found(typed, id); });
}

void region_section(const PanelInput& in, Region region) {
    const std::vector<ParameterId> ids = parameters_of(region);
    header(in, region, ids);
    if (!is_open(in.view, region)) return;
    for (const ParameterId id : ids)
        if (has_row(id) && found(in.view.find, id)) parameter_row(in, id);
}

}  // namespace bodychain::ui
