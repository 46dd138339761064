#include "ui/posture/posture_panel.h"

#include "ui/kit/widgets.h"
#include "ui/posture/find_box.h"
#include "ui/posture/notes_section.h"
#include "ui/posture/parameter_row.h"
#include "ui/posture/person_section.h"
#include "ui/posture/region_section.h"
#include "words/strings/example_strings.h"
#include "words/strings/self_check_figure_strings.h"
#include "words/strings/self_check_strings.h"
#include "words/strings/strings.h"

#include <imgui_internal.h>

#include <utility>
#include <vector>

namespace bodychain::ui {

namespace {

// What is compared with the neutral walk. The slope stands among the facts of the walk, but is a change like any other.
std::vector<ParameterId> posture_parameters() {
    std::vector<ParameterId> ids{ParameterId::WalkIncline};
    for (const Region region : posture_regions())
        for (const ParameterId id : parameters_of(region)) ids.push_back(id);
    return ids;
}

std::optional<Edit> title(const PanelInput& in) {
    const Look& look = in.look;
    ImGui::AlignTextToFramePadding();
    words(look, look.fonts.title, look.colours.text, text::kPosture);
    note_item(look, "posture.title");
    const std::vector<ParameterId> ids = posture_parameters();
    ButtonStyle style;
    style.enabled = any_changed(in.document.current().posture, ids);
    const float reset =
        ImGui::GetWindowContentRegionMax().x - text_width(look.fonts.small, text::kResetAll) - look.px(20);
    ImGui::SameLine(reset);
    const bool hit = text_button(look, "reset.all", text::kResetAll, style);
    tip(look, text::kResetAllTip);
    if (text_button(look, "examples", text::kExamples, {.selected = in.view.gallery.open}))
        in.view.gallery.open = !in.view.gallery.open;
    tip(look, text::kExamplesTip);
    ImGui::SameLine(0, look.px(6));
    if (text_button(look, "self.open", text::kSelfChecks)) in.view.self_check.open = true;
    tip(look, text::kSelfChecksTip);
    if (!hit) return std::nullopt;
    return reset_edit(in.document.current(), ids, text::kResetAll);
}

std::optional<Edit> sections(const PanelInput& in) {
    const bool all = in.view.find.empty();
    bool any = all;
    std::optional<Edit> edit;
    const auto take = [&](std::optional<Edit> next) {
        any = true;
        if (next && !edit) edit = std::move(next);
    };
    if (all || person_found(in.view.find)) take(person_section(in));
    for (const Region region : posture_regions())
        if (all || region_found(in.view.find, region)) take(region_section(in, region));
    if (all) take(notes_section(in));
    if (!any) wrapped(in.look, in.look.fonts.text, in.look.colours.muted, text::kNothingFound);
    return edit;
}

}  // namespace

std::optional<Edit> posture_panel(const PanelInput& in, const Rect& rect) {
    begin_panel(in.look, "##posture", rect);
    std::optional<Edit> edit = title(in);
    in.view.rows.seen.clear();
    const bool other_words = find_box(in.look, in.view.find, std::exchange(in.view.find_wanted, false));
    in.view.rows.finding = ImGui::GetActiveID() == ImGui::GetID("##find");
    if (in.view.rows.finding && in.view.rows.move != 0) ImGui::ClearActiveID();  // the keys go on to the rows
    ImGui::BeginChild("posture.rows", ImVec2(0, 0), false, ImGuiWindowFlags_NoNav);
    if (other_words) ImGui::SetScrollY(0);  // what is found stands at the top
    if (auto next = sections(in); next && !edit) edit = std::move(next);
    in.view.rows.arrive();
    ImGui::EndChild();
    note_item(in.look, "posture.rows");
    end_panel();
    return edit;
}

}  // namespace bodychain::ui
