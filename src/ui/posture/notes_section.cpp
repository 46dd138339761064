#include "ui/posture/notes_section.h"

#include "session/files/preset_origin.h"
#include "ui/files/dialog.h"
#include "ui/kit/widgets.h"
#include "words/file_words.h"
#include "words/strings/file_strings.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kHeight = 28, kGap = 3, kPad = 8;

/// Room for a text and for what may be typed into it; nothing is ever cut off.
std::vector<char> room_for(const std::string& text, std::size_t more) {
    std::vector<char> room(text.size() + more);
    std::ranges::copy(text, room.begin());
    return room;
}

void header(const PanelInput& in) {
    const Look& look = in.look;
    const bool open = in.view.files.notes_open;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddLine(at, ImVec2(at.x + width, at.y), look.colours.panel_edge, look.px(1));
    ImGui::SetCursorScreenPos(ImVec2(at.x, at.y + look.px(kGap)));
    if (ImGui::InvisibleButton("notes", ImVec2(width, look.px(kHeight)))) in.ask(Show{Part::Notes, !open});
    note_item(look, "notes");
    tip(look, text::kNotesTip);
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    if (ImGui::IsItemHovered()) draw.AddRectFilled(low, high, faded(look.colours.control, 0.6f), look.px(6));
    const float middle = std::round(0.5f * (low.y + high.y));
    const ImFont *strong = look.fonts.strong, *small = look.fonts.small;
    draw.AddText(strong, strong->FontSize, ImVec2(low.x, std::round(middle - 0.5f * strong->FontSize)),
                 look.colours.text, text::kNotes);
    draw_icon(draw, open ? Icon::ChevronDown : Icon::ChevronRight, ImVec2(high.x - look.px(13), middle), look.px(12),
              look.colours.muted);
    const float x = low.x + text_width(look.fonts.strong, text::kNotes) + look.px(10), room = high.x - look.px(26) - x;
    if (open || room < look.px(30)) return;
    draw.AddText(small, small->FontSize, ImVec2(x, std::round(middle - 0.5f * small->FontSize)), look.colours.muted,
                 shortened(look.fonts.small, std::string(translated(in.document.current().name)), room).c_str());
}

struct Field {
    NotesField which;
    const char* id;
    const char* hint;
    const char* step;  // in the history
    std::string Scenario::*words;
    float least_lines, typed_lines;
    std::size_t room;  // letters that may be typed at once
};

// Read, both wrap and become a field when they are clicked: ImGui's fields do not wrap, and would cut off what is long.
void reading(const PanelInput& in, const Field& field) {
    const Look& look = in.look;
    const std::string& words_of_it = in.document.current().*field.words;
    const char* shown = words_of_it.empty() ? field.hint : words_of_it.c_str();
    ImFont* font = look.fonts.text;
    const float width = ImGui::GetContentRegionAvail().x, wrap = width - look.px(2 * kPad);
    const float high =
        std::max(field.least_lines * font->FontSize, font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, shown).y) +
        look.px(2 * kPad);
    if (ImGui::InvisibleButton(field.id, ImVec2(width, std::ceil(high)))) {
        in.memory.posture.typing = field.which;
        in.memory.posture.focus_typing = true;
    }
    note_item(look, field.id);
    const ImVec2 low = ImGui::GetItemRectMin();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, ImGui::GetItemRectMax(),
                       ImGui::IsItemHovered() ? look.colours.control_hover : look.colours.control, look.px(6));
    draw.AddText(font, font->FontSize, ImVec2(low.x + look.px(kPad), low.y + look.px(kPad)),
                 words_of_it.empty() ? look.colours.muted : look.colours.text, shown, nullptr, wrap);
}

void typing(const PanelInput& in, const Field& field) {
    const Look& look = in.look;
    const std::string& before = in.document.current().*field.words;
    std::vector<char> typed = room_for(before, field.room);
    if (std::exchange(in.memory.posture.focus_typing, false)) ImGui::SetKeyboardFocusHere();
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(look.px(kPad), look.px(kPad)));
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::SetNextItemWidth(width);
    const bool one_line = field.which == NotesField::Name;
    const bool changed = one_line
                             ? ImGui::InputText("##typed", typed.data(), typed.size())
                             : ImGui::InputTextMultiline(
                                   "##typed", typed.data(), typed.size(),
                                   ImVec2(width, field.typed_lines * look.fonts.text->FontSize + look.px(2 * kPad)));
    ImGui::PopStyleVar();
    note_item(look, (std::string(field.id) + "/field").c_str());
    if (ImGui::IsItemDeactivated()) in.memory.posture.typing = NotesField::None;
    if (!changed || before == typed.data()) return;
    Edit edit{field.step, in.document.current(), field.id};
    edit.next.*field.words = typed.data();
    in.ask(EditScenario{std::move(edit)});
}

void text_field(const PanelInput& in, const Field& field) {
    if (in.memory.posture.typing == field.which)
        typing(in, field);
    else
        reading(in, field);
}

}  // namespace

void notes_section(const PanelInput& in) {
    const FileView& files = in.view.files;
    if (std::exchange(in.memory.posture.scroll_to_notes, false)) ImGui::SetScrollHereY(0);
    header(in);
    if (!files.notes_open) return;
    const Look& look = in.look;
    if (!files.changed_from.empty())
        wrapped(look, look.fonts.small, look.colours.muted, filled(text::kChangedFrom, files.changed_from).c_str());
    text_field(in, {NotesField::Name, "notes.name", text::kNameHint, text::kNameStep, &Scenario::name, 1, 1, 256});
    text_field(in,
               {NotesField::Notes, "notes.text", text::kNotesHint, text::kNotesStep, &Scenario::notes, 3, 7, 16384});
    ImGui::Dummy(ImVec2(0, look.px(4)));
}

}  // namespace bodychain::ui
