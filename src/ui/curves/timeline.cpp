#include "ui/curves/timeline.h"

#include "ui/kit/knob_slider.h"
#include "ui/kit/widgets.h"
#include "ui/plots/contact_spans.h"
#include "words/strings/curve_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kTransportWidth = 322, kBarHeight = 11, kLaneLetter = 20;

Playback toggled(Playback playback) {
    playback.playing = !playback.playing;
    return playback;
}

void step(const PanelInput& in, int frames) {
    Playback playback = in.view.playback;
    playback.step(frames);
    in.ask(SetPlayback{playback});
}

void transport(const PanelInput& in) {
    const Look& look = in.look;
    const Playback& playback = in.view.playback;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float middle = at.y + look.px(30);
    ImGui::SetCursorScreenPos(ImVec2(at.x, middle - look.px(16)));
    if (icon_button(look, "step.back", Icon::StepBack, 32, {.repeats = true})) step(in, -1);
    tip(look, text::kStepBackTip);
    ImGui::SameLine(0, look.px(6));
    ImGui::SetCursorScreenPos(ImVec2(ImGui::GetCursorScreenPos().x, middle - look.px(22)));
    if (icon_button(look, "play", playback.playing ? Icon::Pause : Icon::Play, 44, {.selected = true}))
        in.ask(SetPlayback{toggled(playback)});
    tip(look, playback.playing ? text::kPauseTip : text::kPlayTip);
    ImGui::SameLine(0, look.px(6));
    ImGui::SetCursorScreenPos(ImVec2(ImGui::GetCursorScreenPos().x, middle - look.px(16)));
    if (icon_button(look, "step.forward", Icon::StepForward, 32, {.repeats = true})) step(in, +1);
    tip(look, text::kStepForwardTip);
}

void speed_control(const PanelInput& in) {
    const Look& look = in.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = look.px(148);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(at.x + look.px(8), at.y + look.px(4)),
                 look.colours.muted, text::kSpeed);
    const std::string shown = shown_number(in.view.playback.speed, 2) + "\u00D7";
    const float shown_width = text_width(look.fonts.small, shown.c_str());
    draw.AddText(look.fonts.small, look.fonts.small->FontSize,
                 ImVec2(at.x + width - look.px(8) - shown_width, at.y + look.px(4)), look.colours.text, shown.c_str());
    ImGui::SetCursorScreenPos(ImVec2(at.x, at.y + look.px(24)));
    Playback playback = in.view.playback;
    double speed = playback.speed;
    if (knob_slider(look, "playback.speed", speed, {Playback::kSlowest, Playback::kFastest, 1.0, 0.05}, width)) {
        playback.set_speed(speed);
        in.ask(SetPlayback{playback});
    }
    tip(look, text::kSpeedTip);
}

// One foot: a pale lane over the whole cycle and solid bars where it stands.
void lane(const Look& look, ImDrawList& draw, ImVec2 low, float width, Side side, const std::vector<Span>& spans) {
    const bool left = side == Side::Left;
    const float height = look.px(kBarHeight), round = look.px(4);
    draw.AddText(look.fonts.strong, look.fonts.strong->FontSize,
                 ImVec2(low.x - look.px(kLaneLetter), low.y - look.px(4)), look.colours.muted,
                 left ? text::kLeftLetter : text::kRightLetter);
    draw.AddRectFilled(low, ImVec2(low.x + width, low.y + height), look.colours.control, round);
    for (const Span& span : spans) {
        const float x0 = low.x + width * static_cast<float>(span.from_pct) / 100,
                    x1 = low.x + width * static_cast<float>(span.to_pct) / 100;
        draw.AddRectFilled(ImVec2(x0, low.y), ImVec2(x1, low.y + height),
                           left ? look.colours.left_foot : look.colours.right_foot, round);
    }
}

void axis(const Look& look, ImDrawList& draw, ImVec2 low, float width) {
    for (int pct = 0; pct <= 100; pct += 20) {
        const std::string label = std::to_string(pct) + (pct == 100 ? " %" : "");
        const float half = pct == 0     ? 0.0f
                           : pct == 100 ? text_width(look.fonts.small, label.c_str())
                                        : 0.5f * text_width(look.fonts.small, label.c_str());
        const float x = std::round(low.x + width * static_cast<float>(pct) / 100);
        draw.AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(x - half, low.y), look.colours.muted,
                     label.c_str());
    }
}

void play_head(const Look& look, ImDrawList& draw, float x, float y0, float y1) {
    draw.AddRectFilled(ImVec2(x - look.px(1), y0), ImVec2(x + look.px(1), y1), look.colours.text, 0);
    draw.AddCircleFilled(ImVec2(x, y0), look.px(6), look.colours.text, 24);
    draw.AddCircleFilled(ImVec2(x, y0), look.px(2.5f), look.colours.panel, 16);
}

void scrub_bar(const PanelInput& in, ImVec2 low, float width) {
    const Look& look = in.look;
    Playback playback = in.view.playback;
    ImGui::SetCursorScreenPos(low);
    ImGui::InvisibleButton("scrub", ImVec2(width, look.px(58)));
    note_item(look, "scrub");
    if (ImGui::IsItemActive()) {
        playback.playing = false;
        playback.scrub(100.0 * static_cast<double>((ImGui::GetIO().MousePos.x - low.x) / width));
        in.ask(SetPlayback{playback});
    }
    tip(look, text::kScrubTip);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const Motion& motion = in.answer->now->motion;
    const float first = low.y + look.px(8), second = first + look.px(kBarHeight + 6);
    const auto spans = [&](Side side) {
        return failed(*in.answer) ? std::vector<Span>{} : contact_spans(motion, side);
    };
    lane(look, draw, ImVec2(low.x, first), width, Side::Left, spans(Side::Left));
    lane(look, draw, ImVec2(low.x, second), width, Side::Right, spans(Side::Right));
    axis(look, draw, ImVec2(low.x, second + look.px(kBarHeight + 4)), width);
    play_head(look, draw, low.x + width * static_cast<float>(playback.percent()) / 100, low.y + look.px(1),
              second + look.px(kBarHeight + 2));
}

void header(const PanelInput& in, ImVec2 low, float width) {
    const Look& look = in.look;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddText(look.fonts.small, look.fonts.small->FontSize, low, look.colours.muted, text::kOnFloor);
    const std::string now = shown_number(in.view.playback.percent(), 0) + text::kOfCycle;
    const float button = fold_button_width(look, text::kCurves), right = low.x + width - button - look.px(10);
    draw.AddText(look.fonts.small, look.fonts.small->FontSize,
                 ImVec2(right - text_width(look.fonts.small, now.c_str()), low.y), look.colours.text, now.c_str());
    ImGui::SetCursorScreenPos(ImVec2(low.x + width - button, low.y - look.px(6)));
    if (fold_button(look, "curves", text::kCurves, in.view.curves.open, 20))
        in.ask(Show{Part::Curves, !in.view.curves.open});
    tip(look, in.view.curves.open ? text::kCurvesCloseTip : text::kCurvesTip);
}

// One bar for the whole weight, parted where left ends and right begins; a mark shows equal shares.
void weight_bar(const Look& look, ImVec2 low, float width, double left_share) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float height = look.px(14), round = look.px(5), gap = look.px(1);
    const float part = low.x + width * static_cast<float>(std::clamp(left_share, 0.02, 0.98)), y1 = low.y + height;
    draw.AddRectFilled(low, ImVec2(part - gap, y1), look.colours.left_foot, round, ImDrawFlags_RoundCornersLeft);
    draw.AddRectFilled(ImVec2(part + gap, low.y), ImVec2(low.x + width, y1), look.colours.right_foot, round,
                       ImDrawFlags_RoundCornersRight);
    const float middle = std::round(low.x + 0.5f * width);
    draw.AddRectFilled(ImVec2(middle - gap, low.y - look.px(4)), ImVec2(middle + gap, y1 + look.px(4)),
                       look.colours.text);
    const std::string left = text::kLeftFoot + shown_number(100 * left_share, 0) + " %",
                      right = text::kRightFoot + shown_number(100 * (1 - left_share), 0) + " %";
    ImFont* font = look.fonts.text;
    draw.AddText(font, font->FontSize, ImVec2(low.x, y1 + look.px(6)), look.colours.text, left.c_str());
    draw.AddText(font, font->FontSize, ImVec2(low.x + width - text_width(font, right.c_str()), y1 + look.px(6)),
                 look.colours.text, right.c_str());
}

void standing(const PanelInput& in, const Rect& rect) {
    const Look& look = in.look;
    ImGui::SetCursorScreenPos(ImVec2(rect.x + look.px(16), rect.y + look.px(20)));
    ImGui::BeginGroup();
    words(look, look.fonts.strong, look.colours.text, text::kStandingStill);
    words(look, look.fonts.small, look.colours.muted, text::kStandingStillMore);
    ImGui::EndGroup();
    if (!in.answer || in.answer->mode != Mode::Stand) return;
    const auto& share = in.answer->now->measures.load_share;
    const double left = share[Side::Left], whole = left + share[Side::Right];
    const float x = rect.x + look.px(kTransportWidth + kLaneLetter), width = rect.right() - look.px(20) - x;
    ImGui::GetWindowDrawList()->AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(x, rect.y + look.px(10)),
                                        look.colours.muted, text::kWeightOnFeet);
    if (whole > 0) weight_bar(look, ImVec2(x, rect.y + look.px(34)), width, left / whole);
}

}  // namespace

void timeline(const PanelInput& in, const Rect& rect) {
    const Look& look = in.look;
    begin_panel(look, "##timeline", rect);
    edge_line(look, ImVec2(rect.x, rect.y), ImVec2(rect.right(), rect.y));
    if (in.view.mode == Mode::Stand) {
        standing(in, rect);
        return end_panel();
    }
    const ImVec2 at(rect.x + look.px(16), rect.y + look.px(14));
    ImGui::SetCursorScreenPos(at);
    transport(in);
    ImGui::SetCursorScreenPos(ImVec2(at.x + look.px(142), at.y + look.px(6)));
    speed_control(in);
    const float x = rect.x + look.px(kTransportWidth + kLaneLetter), width = rect.right() - look.px(20) - x;
    header(in, ImVec2(x, rect.y + look.px(8)), width);
    if (in.answer && !in.answer->now->motion.standing()) scrub_bar(in, ImVec2(x, rect.y + look.px(26)), width);
    end_panel();
}

}  // namespace bodychain::ui
