#include "ui/kit/widgets.h"
#include "ui/self_check/self_check_panel.h"
#include "words/self_check_figures.h"
#include "words/self_check_words.h"
#include "words/strings/self_check_figure_strings.h"
#include "words/strings/self_check_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <cmath>

namespace bodychain::ui {

namespace {

double share_of(const SelfCheckView& view) { return scene_share(view.playback.phase); }

void value(const Look& look, const std::string& id, ImVec2 at, ImU32 letter_colour, const char* letter,
           const std::string& shown, ImU32 colour, float room) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImFont& font = *look.fonts.text;
    float x = at.x;
    if (*letter) {
        draw.AddText(look.fonts.strong, look.fonts.strong->FontSize, ImVec2(x, at.y), letter_colour, letter);
        x += look.px(16);
    }
    draw.AddText(&font, font.FontSize, ImVec2(x, at.y), colour, shown.c_str(), nullptr, room - (x - at.x));
    if (look.places) look.places->note(id, {at.x, at.y, room, font.FontSize});
}

// The name, and below it what both legs show.
void figure(const PanelInput& in, const SelfCheckFigure& row, int number) {
    const Look& look = in.look;
    wrapped(look, look.fonts.small, look.colours.muted, row.name.c_str());
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, room = width - look.px(4);
    const auto colour = [&](bool differs) { return differs ? look.colours.more_text : look.colours.text; };
    const std::string id = "self.figure/" + std::to_string(number);
    ImFont& font = *look.fonts.text;
    const auto high = [&](const std::string& shown) {
        return font.CalcTextSizeA(font.FontSize, FLT_MAX, room - look.px(16), shown.c_str()).y;
    };
    float y = at.y;
    if (row.sided) {
        value(look, id + "/left", ImVec2(at.x, y), look.colours.left_foot, text::kLeftLetter, row.left,
              colour(row.left_differs), room);
        y += high(row.left) + look.px(1);
    }
    value(look, id, ImVec2(at.x, y), look.colours.right_foot,
          row.sided ? static_cast<const char*>(text::kRightLetter) : "", row.right, colour(row.right_differs), room);
    y += high(row.right) + look.px(6);
    ImGui::Dummy(ImVec2(width, y - at.y));
}

// How far the movement is, as a bar to drag along.
void there_and_back(const PanelInput& in, const Rect& rect, const std::string& doing) {
    const Look& look = in.look;
    const SelfCheckView& view = in.view.self_check;
    const float x = rect.x + look.px(84), width = rect.right() - look.px(20) - x, y = rect.y + look.px(40),
                share = static_cast<float>(share_of(view));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddText(look.fonts.strong, look.fonts.strong->FontSize, ImVec2(x, rect.y + look.px(12)), look.colours.text,
                 doing.c_str());
    const std::string percent = shown_number(100 * share_of(view), 0) + " %";
    draw.AddText(look.fonts.text, look.fonts.text->FontSize,
                 ImVec2(x + width - text_width(look.fonts.text, percent.c_str()), rect.y + look.px(12)),
                 look.colours.muted, percent.c_str());
    draw.AddRectFilled(ImVec2(x, y + look.px(8)), ImVec2(x + width, y + look.px(16)), look.colours.control, look.px(4));
    draw.AddRectFilled(ImVec2(x, y + look.px(8)), ImVec2(x + width * share, y + look.px(16)), look.colours.ink,
                       look.px(4));
    draw.AddCircleFilled(ImVec2(x + width * share, y + look.px(12)), look.px(8), look.colours.ink, 24);
    ImGui::SetCursorScreenPos(ImVec2(x, y));
    ImGui::InvisibleButton("scrub", ImVec2(width, look.px(24)));
    note_item(look, "scrub");
    if (ImGui::IsItemActive()) {
        Playback playback = view.playback;
        playback.playing = false;
        playback.phase = scene_phase(static_cast<double>((ImGui::GetIO().MousePos.x - x) / width));
        in.ask(SetPlayback{playback});
    }
    tip(look, text::kSelfScrubTip);
}

}  // namespace

void self_check_side(const PanelInput& in, const Rect& rect) {
    const Look& look = in.look;
    const SelfCheckView& view = in.view.self_check;
    begin_panel(look, "##changes", rect);
    words(look, look.fonts.title, look.colours.text, text::kSelfSeenHere);
    ImGui::Dummy(ImVec2(0, look.px(2)));
    const ImVec2 low = ImGui::GetCursorScreenPos();
    if (look.places) look.places->note("self.side", {low.x, low.y, rect.right() - low.x, rect.bottom() - low.y});
    ImGui::BeginChild("self.figures", ImVec2(0, 0), false, ImGuiWindowFlags_NoNav);
    const SelfCheckShow* show = scene_shown(view);
    if (!show) wrapped(look, look.fonts.text, look.colours.muted, text::kSelfWorking);
    if (show && !self_check_holds(*show))
        wrapped(look, look.fonts.text, look.colours.more_text, text::kSelfNotBalanced);
    int number = 0;
    if (show)
        for (const SelfCheckFigure& row : self_check_figures(*show, share_of(view), in.view.clinical))
            figure(in, row, number++);
    if (show && show->neutral)
        wrapped(look, look.fonts.small, look.colours.muted,
                view.test == SelfCheck::Mirror ? text::kSelfSeenMirror : text::kSelfSeenMore);
    ImGui::EndChild();
    end_panel();
}

void self_check_timeline(const PanelInput& in, const Rect& rect) {
    const Look& look = in.look;
    const SelfCheckView& view = in.view.self_check;
    Playback playback = view.playback;
    begin_panel(look, "##timeline", rect);
    edge_line(look, ImVec2(rect.x, rect.y), ImVec2(rect.right(), rect.y));
    const std::string doing = self_check_action(view.test, in.view.clinical);
    if (view.test == SelfCheck::Mirror) {
        ImGui::SetCursorScreenPos(ImVec2(rect.x + look.px(16), rect.y + look.px(20)));
        words(look, look.fonts.strong, look.colours.text, doing.c_str());
        return end_panel();
    }
    ImGui::SetCursorScreenPos(ImVec2(rect.x + look.px(16), rect.y + look.px(22)));
    if (icon_button(look, "play", playback.playing ? Icon::Pause : Icon::Play, 44, {.selected = true})) {
        playback.playing = !playback.playing;
        in.ask(SetPlayback{playback});
    }
    tip(look, playback.playing ? text::kPauseTip : text::kPlayTip);
    there_and_back(in, rect, doing);
    end_panel();
}

void self_check_labels(const PanelInput& in, const Rect& picture) {
    const Look& look = in.look;
    const SelfCheckView& view = in.view.self_check;
    if (view.test != SelfCheck::Mirror || in.view.view_now != NamedView::Front) return;
    ImFont* font = look.fonts.text;
    const float y = picture.y + look.px(58), inset = 0.22f * picture.w;  // above the figures at knees and feet
    const auto label = [&](const char* shown, float middle, ImU32 colour) {
        const float width = text_width(font, shown) + look.px(22), height = font->FontSize + look.px(10);
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        const ImVec2 low(std::round(middle - 0.5f * width), y - look.px(5)), high(low.x + width, low.y + height);
        draw.AddRectFilled(low, high, look.colours.card, 0.5f * height);
        draw.AddCircleFilled(ImVec2(low.x + look.px(11), 0.5f * (low.y + high.y)), look.px(3), colour, 12);
        draw.AddText(font, font->FontSize, ImVec2(low.x + look.px(18), y), look.colours.text, shown);
    };
    label(text::kSelfYourLeft, picture.x + inset, look.colours.left_foot);
    label(text::kSelfYourRight, picture.right() - inset, look.colours.right_foot);
}

}  // namespace bodychain::ui
