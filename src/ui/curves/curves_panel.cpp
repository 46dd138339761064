#include "ui/curves/curves_panel.h"

#include "base/side.h"
#include "ui/curves/body_pages.h"
#include "ui/curves/curves_header.h"
#include "ui/curves/page_table.h"
#include "ui/curves/scores_page.h"
#include "ui/kit/widgets.h"
#include "ui/plots/curve_pictures.h"
#include "ui/plots/plot_draw.h"
#include "ui/plots/plot_readout.h"
#include "words/strings/curve_strings.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kMargin = 12, kGap = 14, kLeastWidth = 165, kLeastHeight = 88, kMostHeight = 210, kHeads = 17;
constexpr std::size_t kPlanes = 3;

/// How the plots stand in the room that there is.
struct Grid {
    std::size_t columns = kPlanes;
    float width = 0, height = 0;
    bool scrolls = false;
};

// Rows that do not all fit are cut so that the next one looks out from below: there is more.
Grid grid_in(const Look& look, const Rect& room, std::size_t plots) {
    constexpr float kPeek = 0.28f;
    Grid grid;
    const float gap = look.px(kGap), bar = ImGui::GetStyle().ScrollbarSize + look.px(4);
    const auto fitting = static_cast<std::size_t>(std::max(1.0f, (room.w - bar + gap) / (look.px(kLeastWidth) + gap)));
    grid.columns = std::min(fitting, kPlanes);
    const float rows = std::ceil(static_cast<float>(plots) / static_cast<float>(grid.columns)),
                whole = std::floor(room.h / look.px(kLeastHeight));
    grid.scrolls = whole < rows;
    const float shown =
        grid.scrolls ? std::max(1.0f, std::floor(room.h / look.px(kLeastHeight) - kPeek)) + kPeek : rows;
    grid.height = std::floor(std::clamp(room.h / shown, look.px(kLeastHeight), look.px(kMostHeight)));
    grid.width = std::floor((room.w - (grid.scrolls ? bar : 0) - gap * static_cast<float>(grid.columns - 1)) /
                            static_cast<float>(grid.columns));
    return grid;
}

SideArray<double> phases_now(const PanelInput& in, const CurvePictures& pictures) {
    const double percent = in.view.playback.percent();
    return {own_percent(percent, pictures.strike_phase[0]), own_percent(percent, pictures.strike_phase[1])};
}

void toggle_enlarged(const PanelInput& in, std::size_t number) {
    in.ask(Enlarge{in.view.curves.enlarged ? std::nullopt : std::optional(number)});
}

void menu(const PanelInput& in, const CurvePictures& pictures, std::size_t number) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(in.look.px(8), in.look.px(8)));
    if (ImGui::BeginPopup("plot.menu")) {
        const auto item = [&](const char* id, const char* words_of_it) {
            const bool hit = ImGui::MenuItem(words_of_it);
            note_item(in.look, id);
            return hit;
        };
        if (item("plot.menu/one", text::kCopyOne))
            ImGui::SetClipboardText(
                curves_csv({&pictures.plots[number].curves, 1}, walks_beside(in.memory.curves, in.view.curves))
                    .c_str());
        if (item("plot.menu/page", text::kCopyPage)) ImGui::SetClipboardText(page_csv(in).c_str());
        if (item("plot.menu/enlarge", in.view.curves.enlarged ? text::kShrink : text::kEnlarge))
            toggle_enlarged(in, number);
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar();
}

// A press and a drag move the body there; the second press of a double-click takes back what its first one did to the
// walk.
void pointer(const PanelInput& in, const CurvePictures& pictures, std::size_t number) {
    std::optional<Playback>& before = in.memory.curves.before_press;
    const PlotPicture& picture = pictures.plots[number];
    const bool hovered = ImGui::IsItemHovered(), active = ImGui::IsItemActive();
    if (hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
        if (before) in.ask(SetPlayback{*before});
        return toggle_enlarged(in, number);
    }
    if (ImGui::IsItemActivated()) before = in.view.playback;
    if (active && ImGui::GetIO().MouseClickedLastCount[ImGuiMouseButton_Left] < 2) {
        Playback playback = in.view.playback;
        playback.playing = false;
        playback.scrub(picture.area.percent_at(ImGui::GetIO().MousePos.x));
        in.ask(SetPlayback{playback});
    }
    if (hovered && ImGui::IsMouseReleased(ImGuiMouseButton_Right)) ImGui::OpenPopup("plot.menu");
    menu(in, pictures, number);
    if ((!hovered && !active) || ImGui::IsPopupOpen("plot.menu")) return;
    const double pct = picture.area.percent_at(ImGui::GetIO().MousePos.x);
    const float x = std::round(picture.area.x_of(pct));
    ImGui::GetWindowDrawList()->AddLine(ImVec2(x, picture.area.rect.y), ImVec2(x, picture.area.rect.bottom()),
                                        in.look.colours.faint, in.look.px(1));
    plot_readout(in, picture, static_cast<int>(std::lround(pct)));
}

void plot(const PanelInput& in, CurvePictures& pictures, std::size_t number, const PlotFrame& frame) {
    const Look& look = in.look;
    PlotPicture& picture = pictures.plots[number];
    const Rect inside = plot_inside(look, frame);
    ImGui::PushID(static_cast<int>(number));
    ImGui::SetCursorScreenPos(ImVec2(inside.x, inside.y));
    ImGui::InvisibleButton("plot", ImVec2(inside.w, inside.h));
    if (ImGui::IsItemVisible()) {
        note_item(look, "plot/" + std::string(picture.curves.channel->key));
        place_picture(picture, inside, look.px(5));
        draw_plot(in, picture, frame, phases_now(in, pictures));
        pointer(in, pictures, number);
    }
    ImGui::PopID();
}

// What the columns look at; only where they are the planes.
float plane_heads(const PanelInput& in, const Rect& room, const Grid& grid) {
    if (grid.columns != kPlanes || in.view.curves.page != CurvesPage::Angles) return 0;
    const Look& look = in.look;
    const std::array<const char*, kPlanes> heads =
        in.view.clinical
            ? std::array<const char*, kPlanes>{text::kSagittal, text::kFrontal, text::kTransverse}
            : std::array<const char*, kPlanes>{text::kPlainSagittal, text::kPlainFrontal, text::kPlainTransverse};
    for (std::size_t i = 0; i < kPlanes; ++i) {
        const float x = room.x + static_cast<float>(i) * (grid.width + look.px(kGap));
        centred_text(*ImGui::GetWindowDrawList(), look.fonts.small, ImVec2(x + look.px(34), room.y),
                     ImVec2(x + grid.width, room.y + look.px(kHeads - 3)), look.colours.muted, heads[i]);
    }
    return look.px(kHeads);
}

void plots(const PanelInput& in, const Rect& room) {
    const Look& look = in.look;
    const CurvesView& view = in.view.curves;
    CurvePictures& pictures = pictures_of(in.memory.curves, view, *in.answer);
    if (view.enlarged && *view.enlarged < pictures.plots.size())
        return plot(in, pictures, *view.enlarged, {room, true});
    const float heads =
        room.h > look.px(kLeastHeight + kHeads) ? plane_heads(in, room, grid_in(look, room, pictures.plots.size())) : 0;
    const Rect below{room.x, room.y + heads, room.w, room.h - heads};
    const Grid grid = grid_in(look, below, pictures.plots.size());
    ImGui::SetCursorScreenPos(ImVec2(below.x, below.y));
    ImGui::BeginChild("plots", ImVec2(below.w, below.h), false, ImGuiWindowFlags_NoNav);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    for (std::size_t i = 0; i < pictures.plots.size(); ++i) {
        const float column = static_cast<float>(i % grid.columns), row = static_cast<float>(i / grid.columns);
        const Rect cell{origin.x + column * (grid.width + look.px(kGap)), origin.y + row * grid.height, grid.width,
                        grid.height - look.px(4)};
        plot(in, pictures, i, {cell, false});
    }
    const float rows = std::ceil(static_cast<float>(pictures.plots.size()) / static_cast<float>(grid.columns));
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy(ImVec2(1, rows * grid.height));
    ImGui::EndChild();
}

void message(const PanelInput& in, const Rect& room, const char* words_of_it) {
    ImGui::SetCursorScreenPos(ImVec2(room.x, room.y));
    ImGui::BeginChild("message", ImVec2(room.w, room.h), false, ImGuiWindowFlags_NoNav);
    wrapped(in.look, in.look.fonts.text, in.look.colours.muted, words_of_it);
    ImGui::EndChild();
}

}  // namespace

void curves_panel(const PanelInput& in, const Rect& rect) {
    const Look& look = in.look;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    begin_panel(look, "##curves", rect);
    edge_line(look, ImVec2(rect.x, rect.y), ImVec2(rect.right(), rect.y));
    const float top = curves_header(in, rect), margin = look.px(kMargin);
    const Rect room{rect.x + margin, top, rect.w - 2 * margin, std::max(1.0f, rect.bottom() - look.px(6) - top)};
    if (!in.answer || in.answer->mode != Mode::Walk)
        message(in, room, text::kCurvesWaiting);
    else if (failed(*in.answer))
        message(in, room, text::kNoFigures);
    else if (in.view.curves.page == CurvesPage::Scores)
        scores_page(in, room);
    else if (in.view.curves.page == CurvesPage::Muscles)
        muscles_page(in, room);
    else if (in.view.curves.page == CurvesPage::Distance)
        distance_page(in, room);
    else
        plots(in, room);
    end_panel();
    ImGui::PopStyleVar();
}

}  // namespace bodychain::ui
