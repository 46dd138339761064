#include "ui/changes/link_card.h"

#include "analysis/events.h"
#include "base/side.h"
#include "ui/changes/causes_list.h"
#include "ui/changes/chain_figure.h"
#include "ui/changes/chain_marks.h"
#include "ui/kit/widgets.h"
#include "ui/plots/plot_draw.h"
#include "words/chain_words.h"
#include "words/strings/chain_strings.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

/// Kept as long as the walks and the channel are the same.
struct LinkCurve {
    std::shared_ptr<const Walked> now, neutral;
    std::string channel;  // without its side
    SideArray<double> strike_phase{};
    PlotPicture picture;
};

namespace {

constexpr float kMargin = 12, kPad = 12, kWidth = 262, kPlotHeight = 128;

LinkCurve& curve_of(const PanelInput& in, std::string_view channel) {
    std::shared_ptr<LinkCurve>& kept = in.memory.changes.curve;
    if (!kept) kept = std::make_shared<LinkCurve>();
    LinkCurve& curve = *kept;
    if (curve.now == in.answer->now && curve.neutral == in.answer->neutral && curve.channel == channel) return curve;
    const auto events = find_events(in.answer->now->motion);
    curve = {in.answer->now,
             in.answer->neutral,
             std::string(channel),
             {events[0].strike_phase, events[1].strike_phase},
             picture_of(channel, *in.answer->now, in.answer->neutral.get(), {})};
    return curve;
}

// A plane with its change; chosen, its curve is shown. The whole row takes the click.
void plane_row(const PanelInput& in, const BodyChain& chain, ChainLink link, Plane plane) {
    const Look& look = in.look;
    const double deg = chain.change_deg[index(link)][static_cast<std::size_t>(plane)];
    if (std::isnan(deg)) return;
    const std::string name = link_change_name(link, plane, in.view.clinical, deg > 0),
                      value = link_change_number(deg, in.view.clinical);
    ImFont* font = look.fonts.small;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, inset = look.px(6), line = font->FontSize + look.px(1),
                height = 2 * line + look.px(6);
    const std::string id = "card.plane/" + std::to_string(static_cast<int>(plane));
    const bool chosen = in.view.chain.plane == plane;
    if (ImGui::InvisibleButton(id.c_str(), ImVec2(width, height))) in.ask(SelectPlane{plane});
    note_item(look, id);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (chosen || ImGui::IsItemHovered())
        draw.AddRectFilled(low, ImVec2(low.x + width, low.y + height),
                           chosen ? look.colours.control_active : look.colours.control_hover, look.px(6));
    const float value_width = text_width(look.fonts.strong, value.c_str());
    draw.AddText(font, font->FontSize, ImVec2(low.x + inset, low.y + look.px(3)), look.colours.muted,
                 plane_name(plane, in.view.clinical));
    draw.AddText(font, font->FontSize, ImVec2(low.x + inset, low.y + look.px(3) + line), look.colours.text,
                 shortened(font, name, width - value_width - 3 * inset).c_str());
    draw.AddText(look.fonts.strong, look.fonts.strong->FontSize,
                 ImVec2(low.x + width - inset - value_width, low.y + 0.5f * (height - look.fonts.strong->FontSize)),
                 deg < 0 ? look.colours.less_text : look.colours.more_text, value.c_str());
}

// Drag in it to move the body, as in the panel of curves.
void plot(const PanelInput& in, std::string_view channel) {
    const Look& look = in.look;
    LinkCurve& curve = curve_of(in, channel);
    if (!curve.picture.curves.channel || curve.picture.curves.lines.empty()) return;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const PlotFrame frame{{low.x, low.y, ImGui::GetContentRegionAvail().x, look.px(kPlotHeight)}, false};
    const Rect inside = plot_inside(look, frame);
    place_picture(curve.picture, inside, look.px(5));
    const double percent = in.view.playback.percent();
    draw_plot(in, curve.picture, frame,
              {own_percent(percent, curve.strike_phase[0]), own_percent(percent, curve.strike_phase[1])});
    ImGui::SetCursorScreenPos(ImVec2(inside.x, inside.y));
    ImGui::InvisibleButton("card.plot", ImVec2(inside.w, inside.h));
    note_item(look, "card.plot");
    if (ImGui::IsItemActive()) {
        Playback playback = in.view.playback;
        playback.playing = false;
        playback.scrub(curve.picture.area.percent_at(ImGui::GetIO().MousePos.x));
        in.ask(SetPlayback{playback});
    }
    ImGui::SetCursorScreenPos(ImVec2(low.x, low.y + look.px(kPlotHeight + 2)));
}

// The same curve in the panel below, where it has a plot of its own.
void open_large(const PanelInput& in, std::string_view channel) {
    const auto plots = plots_of(CurvesPage::Angles);
    const auto found = std::ranges::find(plots, channel);
    if (found == plots.end()) return;
    if (text_button(in.look, "card.large", text::kOpenCurve))
        in.ask(OpenCurve{CurvesPage::Angles, static_cast<std::size_t>(found - plots.begin())});
    tip(in.look, text::kOpenCurveTip);
}

void header(const PanelInput& in, ChainLink link) {
    const Look& look = in.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float right = at.x + ImGui::GetContentRegionAvail().x;
    words(look, look.fonts.title, look.colours.text, full_link_name(link, in.view.clinical).c_str());
    const ImVec2 after = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos(ImVec2(right - look.px(24), at.y - look.px(2)));
    if (icon_button(look, "card.close", Icon::Close, 24)) in.ask(CloseLinkCard{});
    tip(look, text::kCardCloseTip);
    ImGui::SetCursorScreenPos(ImVec2(after.x, after.y + look.px(2)));
}

void content(const PanelInput& in, ChainLink link) {
    const Look& look = in.look;
    const BodyChain chain = chain_of(in);
    header(in, link);
    if (const auto& cause = chain.cause[index(link)])
        wrapped(look, look.fonts.small, look.colours.muted,
                why_link_answers(chain.changed_here[index(link)] ? link : *cause, link));
    for (const Plane plane : {Plane::Sagittal, Plane::Frontal, Plane::Transverse}) plane_row(in, chain, link, plane);
    const LinkChannel channel = link_channel(link, in.view.chain.plane);
    const ChannelInfo* info = find_channel(channel.key);
    if (!info) return;
    if (in.answer->mode == Mode::Walk) {
        plot(in, info->key);
        open_large(in, info->key);
    }
    ImGui::Dummy(ImVec2(0, look.px(2)));
    causes_list(in, channel.key, channel.sign);
}

}  // namespace

float link_card_width(const PanelInput& in, const Rect& picture) {
    if (in.view.self_check.open || !in.view.chain.selected || !in.answer || !in.answer->neutral || failed(*in.answer))
        return 0;
    return std::min(in.look.px(kWidth), picture.w - in.look.px(2 * kMargin)) + in.look.px(kMargin);
}

void link_card(const PanelInput& in, const Rect& picture, float top) {
    const auto link = in.view.chain.selected;
    const Look& look = in.look;
    const float margin = look.px(kMargin), pad = look.px(kPad), width = link_card_width(in, picture) - margin;
    if (width <= 0 || !link) return;
    const Rect room{picture.right() - margin - width, picture.y + top, width,
                    std::max(look.px(60), picture.h - top - margin)};
    ImGui::SetCursorScreenPos(ImVec2(room.x, room.y));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(pad, pad));
    ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, look.px(10));
    ImGui::PushStyleColor(ImGuiCol_ChildBg, look.colours.card);
    const float height = std::min(room.h, in.memory.changes.card_height > 0 ? in.memory.changes.card_height : room.h);
    ImGui::BeginChild("link card", ImVec2(width, height), true,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_AlwaysUseWindowPadding);
    if (look.places) look.places->note("card", {room.x, room.y, width, height});
    content(in, *link);
    in.memory.changes.card_height = std::ceil(ImGui::GetCursorPosY() + ImGui::GetScrollY() + pad);
    ImGui::EndChild();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(2);
}

}  // namespace bodychain::ui
