#include "ui/files/history_list.h"

#include "ui/files/dialog.h"
#include "ui/kit/widgets.h"
#include "words/strings/file_strings.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kWidth = 300, kRow = 26, kNumber = 34, kPad = 14, kMargin = 10, kRowsAtMost = 16;

bool step_row(const PanelInput& in, std::size_t i) {
    const Look& look = in.look;
    const std::size_t now = in.document.position();
    const std::string id = "history/" + std::to_string(i);
    const bool hit = ImGui::InvisibleButton(id.c_str(), ImVec2(ImGui::GetContentRegionAvail().x, look.px(kRow)));
    note_item(look, id);
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (i == now || ImGui::IsItemHovered())
        draw.AddRectFilled(low, high, i == now ? look.colours.ink : look.colours.control_hover, look.px(6));
    const ImU32 ink = i == now ? look.colours.on_ink : i < now ? look.colours.text : look.colours.muted;
    const ImFont *font = look.fonts.text, *small = look.fonts.small;
    const std::string number = std::to_string(i);
    draw.AddText(small, small->FontSize,
                 ImVec2(low.x + look.px(kNumber - 8) - text_width(look.fonts.small, number.c_str()),
                        std::round(0.5f * (low.y + high.y - small->FontSize))),
                 i == now ? ink : look.colours.muted, number.c_str());
    const std::string& label = in.document.steps()[i].label;
    const std::string shown = shortened(look.fonts.text, label, high.x - low.x - look.px(kNumber + 6));
    draw.AddText(font, font->FontSize,
                 ImVec2(low.x + look.px(kNumber), std::round(0.5f * (low.y + high.y - font->FontSize))), ink,
                 shown.c_str());
    if (shown != label) tip(look, label.c_str());
    return hit;
}

void header(const PanelInput& in) {
    const Look& look = in.look;
    words(look, look.fonts.strong, look.colours.text, text::kHistory);
    note_item(look, "history.title");
    ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - look.px(24));
    if (icon_button(look, "history.close", Icon::Close, 24)) in.ask(Show{Part::History, false});
    tip(look, text::kHistoryCloseTip);
    wrapped(look, look.fonts.small, look.colours.muted, text::kHistoryMore);
}

// Only the rows that are seen are drawn: a history may have thousands.
void rows(const PanelInput& in) {
    const float row = in.look.px(kRow);
    const auto count = static_cast<int>(in.document.steps().size());
    ImGuiStorage& kept = *ImGui::GetStateStorage();
    const ImGuiID key = ImGui::GetID("seen");
    const int seen = static_cast<int>(in.document.position()) + count * 8;  // another step or another length
    if (kept.GetInt(key, -1) != seen)
        ImGui::SetScrollY(std::max(
            0.0f, (static_cast<float>(in.document.position()) + 0.5f) * row - 0.5f * ImGui::GetWindowHeight()));
    kept.SetInt(key, seen);
    ImGuiListClipper clipper;
    clipper.Begin(count, row);
    while (clipper.Step())
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i)
            if (step_row(in, static_cast<std::size_t>(i))) in.ask(GoToStep{static_cast<std::size_t>(i)});
}

}  // namespace

void history_list(const PanelInput& in, const Rect& middle) {
    if (!in.view.files.history_open) return;
    const Look& look = in.look;
    const float margin = look.px(kMargin), most = middle.h - 2 * margin;
    const float head = look.px(2 * kPad + 24 + 12) + 2 * look.fonts.small->FontSize;
    const float listed = look.px(kRow) * std::min(kRowsAtMost, static_cast<float>(in.document.steps().size()));
    ImGui::SetNextWindowPos(ImVec2(middle.x + margin, middle.y + margin));
    ImGui::SetNextWindowSize(
        ImVec2(std::min(look.px(kWidth), middle.w - 2 * margin), std::max(1.0f, std::min(most, head + listed))));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(10));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(kPad), look.px(kPad)));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, look.colours.card | IM_COL32_A_MASK);
    ImGui::Begin("##history", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse);
    header(in);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    ImGui::BeginChild("history.rows", ImVec2(0, 0), false, ImGuiWindowFlags_NoNav);
    rows(in);
    ImGui::EndChild();
    note_item(look, "history.rows");
    ImGui::PopStyleVar();
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(3);
}

}  // namespace bodychain::ui
