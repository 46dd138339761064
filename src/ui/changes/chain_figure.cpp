#include "ui/changes/chain_figure.h"

#include "ui/changes/chain_geometry.h"
#include "ui/changes/chain_marks.h"
#include "ui/kit/widgets.h"
#include "words/chain_words.h"
#include "words/strings/chain_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr double kShown_deg = 0.5;     // smaller changes have no arrow
constexpr double kLeastFull_deg = 10;  // bars of small changes stay short

/// The figure being drawn.
struct Figure {
    const PanelInput& in;
    const BodyChain& chain;
    ChainGeometry geometry;
    ImVec2 origin;
    double full_deg;  // of a whole bar

    ImVec2 node(ChainLink link) const {
        const ImVec2 n = geometry.node(link);
        return ImVec2(origin.x + n.x, origin.y + n.y);
    }
};

std::string name_of_place(ChainLink link) { return "chain/" + std::to_string(index(link)); }

// The same for the whole walk, so that running bars do not change their scale.
double full_scale(const Answer& answer) {
    double full = kLeastFull_deg;
    for (std::size_t l = 0; l < kChainLinks; ++l)
        for (std::size_t p = 0; p < kPlaneCount; ++p) {
            const std::string_view key = link_channel(static_cast<ChainLink>(l), static_cast<Plane>(p)).key;
            for (const auto& [name, change] : answer.changes)
                if (name == key) full = std::max(full, std::fabs(change.max_abs));
        }
    return full;
}

float thickness(const Figure& f, double deg) {
    return f.in.look.px(1.5f + 6.5f * static_cast<float>(std::min(1.0, deg / f.full_deg)));
}

void draw_joint(const Figure& f, ChainLink far) {
    const Look& look = f.in.look;
    const ImVec2 a = f.node(toward_pelvis(far)), b = f.node(far);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddLine(a, b, look.colours.track, look.px(2));
    const ChainJoint& joint = f.chain.joints[index(far)];
    const bool both = joint.inward_deg >= kShown_deg && joint.outward_deg >= kShown_deg;
    const ImU32 colour = faded(look.colours.ink, f.chain.shares_known ? 0.72f : 0.3f);
    const float beside = both ? look.px(5) : 0;
    if (joint.outward_deg >= kShown_deg)
        flow_arrow(draw, a, b, {look.px(9), thickness(f, joint.outward_deg), beside}, colour);
    if (joint.inward_deg >= kShown_deg)
        flow_arrow(draw, b, a, {look.px(9), thickness(f, joint.inward_deg), beside}, colour);
}

void draw_node(const Figure& f, ChainLink link) {
    const Look& look = f.in.look;
    const Colours& c = look.colours;
    const ImVec2 at = f.node(link);
    const float share = static_cast<float>(std::min(1.0, f.chain.size_deg[index(link)] / f.full_deg)),
                r = look.px(4.5f + 3.5f * share);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (f.in.view.chain.selected == link) draw.AddCircleFilled(at, r + look.px(5), faded(c.faint, 0.45f), 24);
    draw.AddCircleFilled(at, r + look.px(1.5f), c.panel, 24);
    if (f.chain.changed_here[index(link)]) {  // where it was changed: a full mark with a ring
        draw.AddCircleFilled(at, r, c.ink, 24);
        return draw.AddCircle(at, r + look.px(3), c.ink, 24, look.px(1.6f));
    }
    draw.AddCircleFilled(at, r, c.control, 24);
    draw.AddCircle(at, r, c.muted, 24, look.px(1.6f));
}

// The largest plane in numbers, and below it a bar for each plane: blue to the left, orange to the right.
void draw_bars(const Figure& f, ChainLink link) {
    const Look& look = f.in.look;
    const Rect place = f.geometry.bars(link);
    const ImVec2 low(f.origin.x + place.x, f.origin.y + place.y);
    const auto& planes = f.chain.change_deg[index(link)];
    double largest = 0;
    for (const double v : planes)
        if (std::fabs(v) > std::fabs(largest)) largest = v;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImFont* font = look.fonts.small;
    const std::string number =
        std::fabs(largest) < 0.05
            ? std::string()
            : (f.in.view.clinical ? shown_change(largest, 0) : shown_number(std::fabs(largest), 0)) + text::kDegree;
    const float width = text_width(font, number.c_str());
    if (std::fabs(largest) >= kShown_deg) {
        const ImVec2 at(std::round(low.x + 0.5f * (place.w - width)), low.y);
        draw.AddText(font, font->FontSize, at, largest < 0 ? look.colours.less_text : look.colours.more_text,
                     number.c_str());
        if (look.places) look.places->note(name_of_place(link) + "/number", {at.x, at.y, width, font->FontSize});
    }
    for (std::size_t p = 0; p < kPlaneCount; ++p) {
        const float y = low.y + look.px(16 + 6 * static_cast<float>(p));
        if (std::isnan(planes[p])) continue;
        plane_bar(look, draw, ImVec2(low.x, y), place.w, planes[p] / f.full_deg);
    }
}

void draw_name(const Figure& f, ChainLink link) {
    const ChainGeometry::NamePlace place = f.geometry.name(link);
    if (place.none) return;
    const Look& look = f.in.look;
    ImFont* font = look.fonts.small;
    const char* name = link_name(link, f.in.view.clinical);
    const float width = text_width(font, name);
    const ImVec2 at(std::round(f.origin.x + place.at.x - (place.ends ? width : 0.5f * width)),
                    std::round(f.origin.y + place.at.y - 0.5f * font->FontSize));
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, look.colours.muted, name);
    if (look.places) look.places->note(name_of_place(link) + "/name", {at.x, at.y, width, font->FontSize});
}

std::string tip_of(const Figure& f, ChainLink link) {
    const bool clinical = f.in.view.clinical;
    std::string words_of_it = full_link_name(link, clinical);
    for (std::size_t p = 0; p < kPlaneCount; ++p) {
        const double deg = f.chain.change_deg[index(link)][p];
        if (std::isnan(deg)) continue;
        const auto plane = static_cast<Plane>(p);
        words_of_it +=
            "\n" + link_change_name(link, plane, clinical, deg > 0) + "  " + link_change_number(deg, clinical);
    }
    if (f.chain.changed_here[index(link)]) words_of_it += std::string("\n") + text::kChangedHere;
    return words_of_it;
}

void link_button(const Figure& f, ChainLink link) {
    const Rect b = f.geometry.button(link);
    ImGui::SetCursorScreenPos(ImVec2(f.origin.x + b.x, f.origin.y + b.y));
    if (ImGui::InvisibleButton(name_of_place(link).c_str(), ImVec2(b.w, b.h))) select_link(f.in, f.chain, link);
    note_item(f.in.look, name_of_place(link));
    if (ImGui::IsItemHovered())
        ImGui::GetWindowDrawList()->AddRectFilled(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                                                  faded(f.in.look.colours.control_hover, 0.6f), f.in.look.px(6));
    tip(f.in.look, tip_of(f, link).c_str());
}

// Which side of the figure is which.
void side_letters(const Figure& f) {
    const Look& look = f.in.look;
    for (const ChainLink foot : {ChainLink::FootL, ChainLink::FootR}) {
        const bool left = side_of(foot) == Side::Left;
        const char* word = left ? text::kLeft : text::kRight;
        const ImVec2 at = f.node(foot);
        const float width = text_width(look.fonts.small, word), y = at.y + look.px(13);
        const float x = std::round(at.x - 0.5f * width);
        ImGui::GetWindowDrawList()->AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(x, y),
                                            left ? look.colours.left_foot : look.colours.right_foot, word);
        if (look.places)
            look.places->note(std::string("chain.side/") + word, {x, y, width, look.fonts.small->FontSize});
    }
}

// In the corner that the figure leaves free, beside the name of the head; how much lower the figure begins where that
// corner is too small.
float room_for_now(const PanelInput& in, const ChainGeometry& geometry) {
    const Look& look = in.look;
    const float end = geometry.name(ChainLink::Head).at.x -
                      text_width(look.fonts.small, link_name(ChainLink::Head, in.view.clinical));
    const bool beside = text_button_width(look, text::kNow) + look.px(4) <= end;
    return in.view.mode == Mode::Walk && !beside ? look.px(28) : 0;
}

void now_button(const Figure& f, ImVec2 at) {
    const ChainView& view = f.in.view.chain;
    if (f.in.view.mode != Mode::Walk) return;
    ImGui::SetCursorScreenPos(at);
    if (text_button(f.in.look, "chain.now", text::kNow, {.selected = view.now})) f.in.ask(ShowMoment{!view.now});
    tip(f.in.look, text::kNowTip);
}

// The place that answers most in each direction, as a line that can be clicked.
void reaches(const PanelInput& in, const BodyChain& chain) {
    constexpr std::array kWays{Direction::Up, Direction::Down, Direction::Across, Direction::Diagonal};
    const Look& look = in.look;
    for (const Direction way : kWays) {
        const auto link = farthest_in(chain, way, 2 * kShown_deg);
        if (!link) continue;
        const std::string name = full_link_name(*link, in.view.clinical),
                          number = shown_number(chain.size_deg[index(*link)], 0) + text::kDegree;
        if (reach_row(look, way, direction_name(way), name, number)) select_link(in, chain, *link);
        tip(look, text::kReachTip);
    }
}

}  // namespace

const AttributionRun* shares_of(const PanelInput& in) {
    const AttributionAnswer* shares = in.shares.answer;
    const bool same =
        shares && in.answer && shares->scenario_hash == in.answer->scenario_hash && in.answer->mode == Mode::Walk;
    return same && shares->run.status == WalkStatus::Walking ? &shares->run : nullptr;
}

BodyChain chain_of(const PanelInput& in) {
    const ChainWhen when = in.view.chain.now && in.answer->mode == Mode::Walk ? ChainWhen::Moment : ChainWhen::Mean;
    return body_chain(*in.answer, in.document.current(), when, in.view.playback.percent(), shares_of(in));
}

void select_link(const PanelInput& in, const BodyChain& chain, ChainLink link) {
    if (in.view.chain.selected == link) return in.ask(CloseLinkCard{});
    Plane plane = in.view.chain.plane;
    double most = -1;
    for (std::size_t p = 0; p < kPlaneCount; ++p)
        if (const double size = std::fabs(chain.change_deg[index(link)][p]); size > most)
            most = size, plane = static_cast<Plane>(p);
    in.ask(SelectLink{link, plane});
    in.ask(CloseLook{body_part_of(link)});
}

void chain_figure(const PanelInput& in) {
    const float width = ImGui::GetContentRegionAvail().x;
    const BodyChain chain = chain_of(in);
    const ChainGeometry geometry(width, in.look.scale);
    const ImVec2 top = ImGui::GetCursorScreenPos();
    const Figure f{in, chain, geometry, ImVec2(top.x, top.y + room_for_now(in, geometry)), full_scale(*in.answer)};
    for (std::size_t l = 0; l < kChainLinks; ++l) link_button(f, static_cast<ChainLink>(l));
    for (std::size_t l = 0; l < kChainLinks; ++l)
        if (static_cast<ChainLink>(l) != ChainLink::Pelvis) draw_joint(f, static_cast<ChainLink>(l));
    for (std::size_t l = 0; l < kChainLinks; ++l) {
        draw_node(f, static_cast<ChainLink>(l));
        draw_bars(f, static_cast<ChainLink>(l));
        draw_name(f, static_cast<ChainLink>(l));
    }
    side_letters(f);
    now_button(f, top);
    ImGui::SetCursorScreenPos(f.origin);
    ImGui::Dummy(ImVec2(width, f.geometry.height()));
    if (in.look.places) in.look.places->note("chain.figure", {f.origin.x, f.origin.y, width, f.geometry.height()});
}

void chain_notes(const PanelInput& in) {
    const BodyChain chain = chain_of(in);
    reaches(in, chain);
    const bool never = in.view.mode == Mode::Stand || in.answer->acceptance == Acceptance::Doubtful;
    if (!chain.shares_known)
        wrapped(in.look, in.look.fonts.small, in.look.colours.muted,
                never ? text::kSharesUnknown : text::kSharesPending);
    wrapped(in.look, in.look.fonts.small, in.look.colours.muted, text::kChainHow);
}

}  // namespace bodychain::ui
