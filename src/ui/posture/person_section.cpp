#include "ui/posture/person_section.h"

#include "ui/kit/widgets.h"
#include "ui/posture/parameter_row.h"
#include "ui/posture/slider_filter.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bodychain::ui {

namespace {

std::string summary(const Posture& posture) {
    return std::string(posture.get(ParameterId::BodySex) > 0.5 ? text::kMan : text::kWoman) + ", " +
           shown_number(posture.get(ParameterId::BodyHeight), 2) + " m, " +
           shown_number(posture.get(ParameterId::BodyMass), 0) + " kg, " +
           shown_number(posture.get(ParameterId::WalkSpeed), 2) + " m/s";
}

bool is_open(const PanelInput& in) { return in.view.person_open || !in.view.find.empty(); }

// The whole line opens and closes the section.
void fold_line(const PanelInput& in) {
    const Look& look = in.look;
    const float width = ImGui::GetContentRegionAvail().x, height = look.px(46);
    if (ImGui::InvisibleButton("person", ImVec2(width, height))) in.ask(Show{Part::Person, !in.view.person_open});
    note_item(look, "person");
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, ImGui::IsItemHovered() ? look.colours.control_hover : look.colours.control,
                       look.px(8));
    const float x = low.x + look.px(10);
    draw.AddText(look.fonts.strong, look.fonts.strong->FontSize, ImVec2(x, low.y + look.px(5)), look.colours.text,
                 text::kPerson);
    const std::string slope =
        slope_text(in.document.current().posture.get(ParameterId::WalkIncline));  // the one change among facts
    draw.AddText(look.fonts.small, look.fonts.small->FontSize,
                 ImVec2(x + text_width(look.fonts.strong, text::kPerson) + look.px(9), low.y + look.px(6.5f)),
                 look.colours.text, slope.c_str());
    draw.AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(x, low.y + look.px(25)), look.colours.muted,
                 summary(in.document.current().posture).c_str());
    const Icon icon = is_open(in) ? Icon::ChevronDown : Icon::ChevronRight;
    draw_icon(draw, icon, ImVec2(high.x - look.px(16), (low.y + high.y) * 0.5f), look.px(12), look.colours.muted);
}

void sex_choice(const PanelInput& in) {
    const std::array<const char*, 2> labels{text::kWoman, text::kMan};
    int chosen = in.document.current().posture.get(ParameterId::BodySex) > 0.5 ? 1 : 0;
    if (!segmented(in.look, "body.sex", labels, chosen)) return;
    Edit edit{labels[static_cast<std::size_t>(chosen)], in.document.current(), {}};
    edit.next.posture.set(ParameterId::BodySex, chosen);
    in.ask(EditScenario{std::move(edit)});
}

bool here(const ParameterInfo& p) { return p.region == Region::Person || p.region == Region::Walk; }

}  // namespace

bool person_found(std::string_view typed) {
    return std::ranges::any_of(parameter_table(),
                               [&](const ParameterInfo& p) { return here(p) && found(typed, p.id); });
}

std::vector<ParameterId> person_rows() {
    std::vector<ParameterId> rows;
    for (const ParameterInfo& p : parameter_table())
        if (here(p) && p.unit != ParameterUnit::Sex) rows.push_back(p.id);
    return rows;
}

void person_section(const PanelInput& in) {
    fold_line(in);
    if (!is_open(in)) return;
    ImGui::Dummy(ImVec2(0, in.look.px(2)));
    if (found(in.view.find, ParameterId::BodySex)) sex_choice(in);
    for (const ParameterId id : person_rows())
        if (found(in.view.find, id)) parameter_row(in, id);
}

}  // namespace bodychain::ui
