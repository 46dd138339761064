#include "ui/files/file_browser.h"

#include "ui/files/dialog.h"
#include "ui/kit/widgets.h"
#include "words/file_words.h"
#include "words/strings/file_strings.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace bodychain::ui {

namespace {

constexpr float kWidth = 620, kHeight = 460, kRow = 26, kField = 30, kIcon = 26, kTime = 132;

const char* title_of(FilePurpose purpose) {
    return purpose == FilePurpose::Open   ? text::kOpenTitle
           : purpose == FilePurpose::Save ? text::kSaveTitle
                                          : text::kExampleTitle;
}

std::string trouble_text(const FileChoice& choice) {
    switch (choice.trouble()) {
        case FileTrouble::None: return {};
        case FileTrouble::NoName: return text::kTroubleNoName;
        case FileTrouble::NotThere: return text::kTroubleNotThere;
        case FileTrouble::NoFolder: return text::kTroubleNoFolder;
        case FileTrouble::SlashInName: return text::kTroubleSlash;
        case FileTrouble::NotReadable:
        case FileTrouble::Said: return choice.detail();
    }
    return {};
}

void folder_line(const PanelInput& in) {
    const Look& look = in.look;
    const FileChoice& choice = *in.view.files.choice;
    if (choice.purpose() == FilePurpose::SaveExample) {
        wrapped(look, look.fonts.small, look.colours.muted, text::kExampleTitleMore);
        return;
    }
    if (text_button(look, "browser.up", text::kUp, {.enabled = choice.has_parent()})) in.ask(BrowseUp{});
    tip(look, text::kUpTip);
    ImGui::SameLine(0, look.px(6));
    if (text_button(look, "browser.home", text::kHome)) in.ask(BrowseHome{});
    tip(look, text::kHomeTip);
    ImGui::SameLine(0, look.px(10));
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + 0.5f * (look.px(26) - look.fonts.text->FontSize));
    const std::string shown =
        shortened_path(look.fonts.text, choice.folder().string(), ImGui::GetContentRegionAvail().x);
    words(look, look.fonts.text, look.colours.text, shown.c_str());
    note_item(look, "browser.folder");
}

void folder_mark(const Look& look, ImVec2 low, ImU32 colour) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float x = low.x + look.px(8), y = low.y + look.px(8);
    draw.AddRectFilled(ImVec2(x, y), ImVec2(x + look.px(6), y + look.px(3)), colour, look.px(1));
    draw.AddRectFilled(ImVec2(x, y + look.px(2)), ImVec2(x + look.px(13), y + look.px(11)), colour, look.px(1.5f));
}

void entry_row(const PanelInput& in, std::size_t i, bool& doubled) {
    const Look& look = in.look;
    const FileChoice& choice = *in.view.files.choice;
    const FolderEntry& entry = choice.entries()[i];
    const bool selected = choice.selected() == i;
    const std::string id = "browser/" + entry.name;
    if (ImGui::InvisibleButton(id.c_str(), ImVec2(ImGui::GetContentRegionAvail().x, look.px(kRow)))) {
        doubled = selected && ImGui::GetIO().MouseClickedLastCount[ImGuiMouseButton_Left] > 1;
        in.ask(BrowseSelect{i});
    }
    note_item(look, id);
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (selected || ImGui::IsItemHovered())
        draw.AddRectFilled(low, high, selected ? look.colours.ink : look.colours.control_hover, look.px(6));
    const ImU32 ink = selected ? look.colours.on_ink : look.colours.text,
                pale = selected ? look.colours.on_ink : look.colours.muted;
    if (entry.folder) folder_mark(look, low, pale);
    const ImFont *font = look.fonts.text, *small = look.fonts.small;
    const float room = high.x - low.x - look.px(kIcon + 10) - (entry.folder ? 0 : look.px(kTime));
    draw.AddText(font, font->FontSize,
                 ImVec2(low.x + look.px(kIcon + 4), std::round(0.5f * (low.y + high.y - font->FontSize))), ink,
                 shortened(look.fonts.text, entry.name, room).c_str());
    if (entry.folder) return;
    const std::string when = time_text(entry.changed);
    draw.AddText(small, small->FontSize,
                 ImVec2(high.x - look.px(8) - text_width(look.fonts.small, when.c_str()),
                        std::round(0.5f * (low.y + high.y - small->FontSize))),
                 pale, when.c_str());
}

void list(const PanelInput& in, float height) {
    const Look& look = in.look;
    const FileView& files = in.view.files;
    ImGui::PushStyleColor(ImGuiCol_ChildBg, look.colours.panel);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    ImGui::BeginChild("browser.list", ImVec2(0, height), false, ImGuiWindowFlags_NoNav);
    const std::size_t count = files.choice->entries().size();
    const auto selected = files.choice->selected();
    if (count == 0) {
        ImGui::Dummy(ImVec2(0, look.px(6)));
        ImGui::Indent(look.px(10));
        wrapped(look, look.fonts.text, look.colours.muted,
                files.choice->purpose() == FilePurpose::SaveExample ? text::kEmptyExamples : text::kEmptyFolder);
        ImGui::Unindent(look.px(10));
    }
    bool doubled = false;
    for (std::size_t i = 0; i < count; ++i) {
        if (selected == i && std::exchange(in.memory.files.scroll_to_entry, false)) ImGui::SetScrollHereY(0.5f);
        entry_row(in, i, doubled);
    }
    ImGui::EndChild();
    note_item(look, "browser.list");
    ImGui::PopStyleVar();
    ImGui::PopStyleColor();
    if (doubled) in.ask(BrowseAccept{});
}

void name_field(const PanelInput& in) {
    const Look& look = in.look;
    const FileView& files = in.view.files;
    const float top = ImGui::GetCursorPosY();
    ImGui::SetCursorPosY(top + 0.5f * (look.px(kField) - look.fonts.text->FontSize));
    words(look, look.fonts.text, look.colours.muted, text::kFileName);
    ImGui::SameLine(0, look.px(10));
    ImGui::SetCursorPosY(top);
    char typed[512];
    std::snprintf(typed, sizeof typed, "%s", files.choice->name().c_str());
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding,
                        ImVec2(look.px(8), 0.5f * (look.px(kField) - look.fonts.text->FontSize)));
    FilesMemory& memory = in.memory.files;
    if (memory.typed != files.choice->name() && ImGui::GetActiveID() == ImGui::GetID("##name"))
        ImGui::ClearActiveID();  // so that it takes over the name that was gone to
    if (files.focus == kBrowserName && memory.give_focus) ImGui::SetKeyboardFocusHere();
    memory.give_focus = false;
    const bool changed = ImGui::InputText("##name", typed, sizeof typed, ImGuiInputTextFlags_AutoSelectAll);
    note_item(look, "browser.name");
    ImGui::PopStyleVar();
    memory.typed = typed;
    if (ImGui::IsItemClicked() && files.focus != kBrowserName)
        in.ask(FocusPart{kBrowserName});
    else if (ImGui::IsItemActive() && files.focus != kBrowserName)
        ImGui::ClearActiveID();
    if (changed && files.choice->name() != typed) in.ask(BrowseType{typed});
}

void buttons(const PanelInput& in) {
    const Look& look = in.look;
    const FileView& files = in.view.files;
    const bool asks = files.choice->to_replace().has_value();
    const char* accept = asks                                           ? text::kReplace
                         : files.choice->purpose() == FilePurpose::Open ? text::kOpenButton
                                                                        : text::kSaveButton;
    const char* cancel = asks ? text::kKeepIt : text::kCancel;
    const float wide = text_button_width(look, accept) + look.px(8) + text_button_width(look, cancel);
    ImGui::SetCursorPosX(ImGui::GetWindowContentRegionMax().x - wide);
    if (dialog_button(look, "browser.cancel", cancel, files.focus == kBrowserCancel)) in.ask(BrowseCancel{});
    ImGui::SameLine(0, look.px(8));
    if (dialog_button(look, "browser.accept", accept, files.focus == kBrowserAccept)) in.ask(BrowseAccept{});
}

// What is wrong, or the question whether to replace; its line is kept free so that nothing moves when it comes.
void say(const PanelInput& in, float height) {
    const Look& look = in.look;
    const FileChoice& choice = *in.view.files.choice;
    const float top = ImGui::GetCursorPosY();
    const std::string said = choice.to_replace() ? text::kReplaceAsked.str() : trouble_text(choice);
    if (!said.empty()) {
        const ImVec2 low = ImGui::GetCursorScreenPos();
        const float wrap = ImGui::GetContentRegionAvail().x - look.px(20);
        ImFont* font = look.fonts.small;
        const float high =
            std::min(height, font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, said.c_str()).y + look.px(8));
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        draw.AddRectFilled(low, ImVec2(low.x + wrap + look.px(20), low.y + high), look.colours.notice, look.px(6));
        draw.AddText(font, font->FontSize, ImVec2(low.x + look.px(10), low.y + look.px(4)), look.colours.on_notice,
                     said.c_str(), nullptr, wrap);
        ImGui::Dummy(ImVec2(wrap, high));
        note_item(look, "browser.said");
    }
    ImGui::SetCursorPosY(top + height);
}

}  // namespace

void file_browser(const PanelInput& in) {
    const FileView& files = in.view.files;
    if (!files.choice || files.question) return;
    const Look& look = in.look;
    begin_dialog(look, "browser", kWidth, kHeight);
    words(look, look.fonts.title, look.colours.text, title_of(files.choice->purpose()));
    ImGui::Dummy(ImVec2(0, look.px(2)));
    folder_line(in);
    ImGui::Dummy(ImVec2(0, look.px(2)));
    const float said = 2 * look.fonts.small->FontSize + look.px(8),
                below = look.px(kField + 26 + 8) + said + 3 * ImGui::GetStyle().ItemSpacing.y;
    list(in, std::max(look.px(2 * kRow), ImGui::GetContentRegionAvail().y - below));
    ImGui::Dummy(ImVec2(0, look.px(2)));
    name_field(in);
    say(in, said);
    buttons(in);
    end_dialog();
}

}  // namespace bodychain::ui
