#include "ui/posture_panel.h"

#include "ui/parameter_row.h"
#include "ui/person_section.h"
#include "ui/strings.h"
#include "ui/widgets.h"

#include <array>
#include <vector>

namespace bodychain::ui {

namespace {

struct RegionName {
    Region region;
    const char* name;
    const char* id;
};
// In the order in which a body chain is built: from the feet up.
constexpr std::array<RegionName, 6> kRegions{{{Region::Feet, text::kRegionFeet, "reset.feet"},
                                              {Region::Shoes, text::kRegionShoes, "reset.shoes"},
                                              {Region::Legs, text::kRegionLegs, "reset.legs"},
                                              {Region::Pelvis, text::kRegionPelvis, "reset.pelvis"},
                                              {Region::Trunk, text::kRegionTrunk, "reset.trunk"},
                                              {Region::Limits, text::kRegionLimits, "reset.limits"}}};

std::vector<ParameterId> parameters_of(Region region) {
    std::vector<ParameterId> ids;
    for (const ParameterInfo& p : parameter_table())
        if (p.region == region) ids.push_back(p.id);
    return ids;
}

std::vector<ParameterId> posture_parameters() {
    std::vector<ParameterId> ids;
    for (const RegionName& r : kRegions)
        for (const ParameterId id : parameters_of(r.region)) ids.push_back(id);
    return ids;
}

bool any_changed(const Posture& posture, const std::vector<ParameterId>& ids) {
    for (const ParameterId id : ids)
        if (!posture.is_default(id)) return true;
    return false;
}

// "Feet" with a reset button at the end of the line when something in the region is changed.
std::optional<Edit> region_header(const PanelInput& in, const RegionName& region, const std::vector<ParameterId>& ids) {
    const Look& look = in.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float right = at.x + ImGui::GetContentRegionAvail().x;
    ImGui::GetWindowDrawList()->AddLine(at, ImVec2(right, at.y), look.colours.panel_edge, look.px(1));
    ImGui::Dummy(ImVec2(0, look.px(4)));
    ImGui::AlignTextToFramePadding();
    words(look, look.fonts.strong, look.colours.text, region.name);
    if (!any_changed(in.document.current().posture, ids)) return std::nullopt;
    ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - look.px(24));
    const bool hit = icon_button(look, region.id, Icon::Reset, 22);
    tip(look, text::kResetRegionTip);
    if (!hit) return std::nullopt;
    return reset_edit(in.document.current(), ids, std::string(text::kResetStep) + region.name);
}

std::optional<Edit> region_section(const PanelInput& in, const RegionName& region) {
    const std::vector<ParameterId> ids = parameters_of(region.region);
    if (ids.empty()) return std::nullopt;
    std::optional<Edit> edit = region_header(in, region, ids);
    for (const ParameterId id : ids) {
        if (mirrored(id) < id) continue;  // drawn together with its right side
        if (auto next = parameter_row(in, id); next && !edit) edit = std::move(next);
    }
    return edit;
}

std::optional<Edit> title(const PanelInput& in) {
    const Look& look = in.look;
    ImGui::AlignTextToFramePadding();
    words(look, look.fonts.title, look.colours.text, text::kPosture);
    const std::vector<ParameterId> ids = posture_parameters();
    ButtonStyle style;
    style.enabled = any_changed(in.document.current().posture, ids);
    ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - text_width(look.fonts.small, text::kResetAll) - look.px(20));
    const bool hit = text_button(look, "reset.all", text::kResetAll, style);
    tip(look, text::kResetAllTip);
    if (!hit) return std::nullopt;
    return reset_edit(in.document.current(), ids, text::kResetAll);
}

}  // namespace

std::optional<Edit> posture_panel(const PanelInput& in, const Rect& rect) {
    begin_panel(in.look, "##posture", rect);
    std::optional<Edit> edit = title(in);
    ImGui::BeginChild("rows", ImVec2(0, 0), false, ImGuiWindowFlags_NoNav);
    const auto take = [&](std::optional<Edit> next) {
        if (next && !edit) edit = std::move(next);
    };
    take(person_section(in));
    for (const RegionName& region : kRegions) take(region_section(in, region));
    ImGui::EndChild();
    end_panel();
    return edit;
}

}  // namespace bodychain::ui
