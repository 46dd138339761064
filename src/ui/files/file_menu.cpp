#include "ui/files/file_menu.h"

#include "ui/files/dialog.h"
#include "ui/kit/widgets.h"
#include "words/file_words.h"
#include "words/strings/file_strings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace bodychain::ui {

namespace {

constexpr float kButton = 28, kRow = 28, kPad = 10, kKeysGap = 30, kDot = 3.5f, kDotRoom = 14, kMostName = 190,
                kLeastName = 44, kChevron = 22, kIndent = 14, kMostRecentWidth = 280;

constexpr const char* kPopup = "file.menu";

struct Row {
    const char* id;
    const char* words;
    const char* keys;
    FileWish wish;
};

using Rows = std::array<Row, 5>;

Rows rows() {
    return {{{"file.new", text::kNew, text::kNewKeys, FileWish::New},
             {"file.open", text::kOpen, text::kOpenKeys, FileWish::Open},
             {"file.save", text::kSave, text::kSaveKeys, FileWish::Save},
             {"file.save_as", text::kSaveAs, text::kSaveAsKeys, FileWish::SaveAs},
             {"file.save_example", text::kSaveExample, "", FileWish::SaveExample}}};
}

float menu_width(const PanelInput& in) {
    const Look& look = in.look;
    float widest = 0;
    for (const Row& row : rows())
        widest = std::max(widest, text_width(look.fonts.text, row.words) +
                                      (*row.keys ? look.px(kKeysGap) + text_width(look.fonts.small, row.keys) : 0));
    widest = std::max({widest, text_width(look.fonts.text, text::kNotesMenu),
                       text_width(look.fonts.text, text::kOpenRecent) + look.px(kChevron)});
    if (in.memory.files.recent_open)
        for (const std::string& path : in.view.files.recent)
            widest =
                std::max(widest, std::min(look.px(kMostRecentWidth),
                                          look.px(kIndent) + text_width(look.fonts.text, file_name(path).c_str())));
    return std::ceil(widest + look.px(2 * kPad));
}

// One line of the menu; the keys at its right.
bool menu_row(const Look& look, const char* id, const std::string& label, const char* keys, float width, float indent,
              bool enabled = true) {
    const bool hit = ImGui::InvisibleButton(id, ImVec2(width, look.px(kRow))) && enabled;
    note_item(look, id);
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (enabled && ImGui::IsItemHovered()) draw.AddRectFilled(low, high, look.colours.control_hover, look.px(6));
    const ImFont *font = look.fonts.text, *small = look.fonts.small;
    draw.AddText(font, font->FontSize,
                 ImVec2(low.x + look.px(kPad) + indent, std::round(0.5f * (low.y + high.y - font->FontSize))),
                 enabled ? look.colours.text : look.colours.muted, label.c_str());
    if (*keys)
        draw.AddText(small, small->FontSize,
                     ImVec2(high.x - look.px(kPad) - text_width(look.fonts.small, keys),
                            std::round(0.5f * (low.y + high.y - small->FontSize))),
                     look.colours.muted, keys);
    return hit;
}

// What the menu asks for closes it.
template <class Asked>
void ask_and_close(const PanelInput& in, Asked action) {
    in.ask(std::move(action));
    ImGui::CloseCurrentPopup();
}

void recent_rows(const PanelInput& in, float width) {
    const Look& look = in.look;
    const FileView& files = in.view.files;
    bool& open = in.memory.files.recent_open;
    if (menu_row(look, "file.recent", text::kOpenRecent, "", width, 0)) open = !open;
    const ImVec2 high = ImGui::GetItemRectMax();
    draw_icon(*ImGui::GetWindowDrawList(), open ? Icon::ChevronDown : Icon::ChevronRight,
              ImVec2(high.x - look.px(kPad + 5), high.y - look.px(0.5f * kRow)), look.px(11), look.colours.muted);
    if (!open) return;
    if (files.recent.empty()) menu_row(look, "file.recent.none", text::kNoRecent, "", width, look.px(kIndent), false);
    for (std::size_t i = 0; i < files.recent.size(); ++i) {
        const std::string id = "file.recent/" + std::to_string(i),
                          label = shortened(look.fonts.text, file_name(files.recent[i]),
                                            width - look.px(2 * kPad + kIndent));
        if (menu_row(look, id.c_str(), label, "", width, look.px(kIndent)))
            ask_and_close(in, OpenRecent{files.recent[i]});
        tip(look, folder_name(files.recent[i]).c_str());
    }
}

void menu(const PanelInput& in) {
    const float width = menu_width(in);
    for (const Row& row : rows()) {
        if (menu_row(in.look, row.id, row.words, row.keys, width, 0)) ask_and_close(in, FileCommand{row.wish});
        if (row.wish == FileWish::Open) recent_rows(in, width);
    }
    if (menu_row(in.look, "file.notes", text::kNotesMenu, "", width, 0)) ask_and_close(in, ShowNotes{});
}

std::string name_tip(const FileView& files) {
    std::string words = files.path.empty() ? text::kNeverSavedTip.str() : files.path;
    if (!files.changed_from.empty()) words += "\n" + filled(text::kChangedFrom, files.changed_from);
    return files.unsaved ? words + "\n" + text::kUnsavedTip : words;
}

}  // namespace

float file_button(const PanelInput& in, float x, float y) {
    const Look& look = in.look;
    const FileView& files = in.view.files;
    const float width = text_width(look.fonts.text, text::kFile) + look.px(kChevron + 18);
    ImGui::SetCursorScreenPos(ImVec2(x, y));
    const bool hit = ImGui::InvisibleButton("file", ImVec2(width, look.px(kButton)));
    note_item(look, "file");
    tip(look, text::kFileTip);
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high,
                       ImGui::IsItemHovered() || files.menu_open ? look.colours.control_hover : look.colours.control,
                       look.px(8));
    centred_text(draw, look.fonts.text, ImVec2(low.x + look.px(9), low.y),
                 ImVec2(high.x - look.px(kChevron + 3), high.y), look.colours.text, text::kFile);
    draw_icon(draw, Icon::ChevronDown, ImVec2(high.x - look.px(15), 0.5f * (low.y + high.y)), look.px(11),
              look.colours.text);
    if (hit) {
        in.ask(Show{Part::FileMenu});
        ImGui::OpenPopup(kPopup);
    }
    ImGui::SetNextWindowPos(ImVec2(low.x, high.y + look.px(4)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(4), look.px(4)));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    if (ImGui::BeginPopup(kPopup, ImGuiWindowFlags_NoMove)) {
        menu(in);
        if (!files.menu_open && !hit) ImGui::CloseCurrentPopup();
        ImGui::EndPopup();
    } else if (files.menu_open) {
        in.ask(Show{Part::FileMenu, false});
    }
    ImGui::PopStyleVar(2);
    return high.x;
}

float file_name_width(const PanelInput& in) {
    const FileView& files = in.view.files;
    const char* name = files.name.empty() ? text::kUntitled : files.name.c_str();
    return std::min(in.look.px(kMostName), text_width(in.look.fonts.text, name)) + in.look.px(kDotRoom);
}

void file_name_label(const PanelInput& in, float x, float y, float width) {
    const Look& look = in.look;
    const FileView& files = in.view.files;
    const float room = std::min(width, file_name_width(in)), words_room = room - look.px(kDotRoom);
    if (room < look.px(kDotRoom)) return;
    const bool named = words_room >= look.px(kLeastName) || words_room >= file_name_width(in) - look.px(kDotRoom) - 1;
    ImGui::SetCursorScreenPos(ImVec2(x, y));
    ImGui::InvisibleButton("file.name", ImVec2(named ? room : look.px(kDotRoom), look.px(kButton)));
    note_item(look, "file.name");
    tip(look, name_tip(files).c_str());
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float middle = y + look.px(0.5f * kButton), font_height = look.fonts.text->FontSize;
    float end = x;
    if (named) {
        const std::string shown =
            shortened(look.fonts.text, files.name.empty() ? text::kUntitled : files.name, words_room);
        draw.AddText(look.fonts.text, font_height, ImVec2(x, std::round(middle - 0.5f * font_height)),
                     files.path.empty() ? look.colours.muted : look.colours.text, shown.c_str());
        end += text_width(look.fonts.text, shown.c_str());
    }
    if (!files.unsaved) return;
    draw.AddCircleFilled(ImVec2(end + look.px(0.5f * kDotRoom), middle), look.px(kDot), look.colours.text, 16);
    if (look.places)
        look.places->note("file.unsaved", {end, middle - look.px(kDot), look.px(kDotRoom), look.px(2 * kDot)});
}

}  // namespace bodychain::ui
