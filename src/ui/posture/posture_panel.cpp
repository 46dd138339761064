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

void title(const PanelInput& in) {
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
        in.ask(Show{Part::Gallery, !in.view.gallery.open});
    tip(look, text::kExamplesTip);
    ImGui::SameLine(0, look.px(6));
    if (text_button(look, "self.open", text::kSelfChecks)) in.ask(Show{Part::SelfCheck});
    tip(look, text::kSelfChecksTip);
    if (hit) in.ask(EditScenario{reset_edit(in.document.current(), ids, text::kResetAll)});
}

void sections(const PanelInput& in) {
    const bool all = in.view.find.empty(), person = all || person_found(in.view.find);
    bool any = person;
    if (person) person_section(in);
    for (const Region region : posture_regions()) {
        if (!all && !region_found(in.view.find, region)) continue;
        any = true;
        region_section(in, region);
    }
    if (all) notes_section(in);
    if (!any) wrapped(in.look, in.look.fonts.text, in.look.colours.muted, text::kNothingFound);
}

}  // namespace

void posture_panel(const PanelInput& in, const Rect& rect) {
    PostureMemory& memory = in.memory.posture;
    begin_panel(in.look, "##posture", rect);
    title(in);
    std::string typed = in.view.find;
    const bool other_words = find_box(in.look, typed, std::exchange(memory.focus_find, false));
    if (other_words) in.ask(Find{typed});
    memory.finding = ImGui::GetActiveID() == ImGui::GetID("##find");
    if (std::exchange(memory.leave_find, false) && memory.finding) ImGui::ClearActiveID();  // keys go on to the rows
    ImGui::BeginChild("posture.rows", ImVec2(0, 0), false, ImGuiWindowFlags_NoNav);
    if (other_words) ImGui::SetScrollY(0);  // what is found stands at the top
    sections(in);
    memory.focus_number = false;
    ImGui::EndChild();
    note_item(in.look, "posture.rows");
    end_panel();
}

}  // namespace bodychain::ui
