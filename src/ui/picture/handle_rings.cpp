#include "ui/picture/handle_rings.h"

#include "ui/kit/widgets.h"
#include "ui/picture/view_panes.h"
#include "ui/state/value_edit.h"
#include "words/parameter_words.h"
#include "words/strings/strings.h"
#include "words/unit_text.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kReach = 9;  // of the pointer, pixels at scale 1

float distance_to(const HandleView& handle, ImVec2 at) {
    float nearest = 1e9f;
    for (std::size_t i = 0; i + 1 < handle.points.size(); ++i) {
        const ImVec2 a(handle.points[i][0], handle.points[i][1]),
            u(handle.points[i + 1][0] - a.x, handle.points[i + 1][1] - a.y), w(at.x - a.x, at.y - a.y);
        const float along = std::clamp((w.x * u.x + w.y * u.y) / std::max(u.x * u.x + u.y * u.y, 1e-6f), 0.0f, 1.0f);
        nearest = std::min(nearest, std::hypot(w.x - along * u.x, w.y - along * u.y));
    }
    return nearest;
}

int handle_at(const Look& look, const Grip& grip, ImVec2 at) {
    int best = -1;
    float nearest = look.px(kReach);
    for (std::size_t i = 0; i < grip.handles.size(); ++i) {
        const float d = distance_to(grip.handles[i], at);
        if (d >= nearest) continue;
        nearest = d;
        best = static_cast<int>(i);
    }
    return best;
}

void angle_label(const PanelInput& in, const Rect& picture, ParameterId id) {
    const Look& look = in.look;
    const ParameterInfo& p = info(id);
    const std::string words = parameter_name(id, in.view.clinical) + "  " +
                              shown_change(in.document.current().posture.get(id), 1) + unit_after_number(p.unit);
    pointer_label(look, picture, look.fonts.strong, words.c_str());
}

}  // namespace

void find_handle(const PanelInput& in, const Rect& picture, ViewportInput& out) {
    const Grip& grip = in.view.grip;
    const ImVec2 mouse = ImGui::GetIO().MousePos, at(mouse.x - picture.x, mouse.y - picture.y);
    out.handle_held = grip.held && ImGui::IsItemActive();
    out.handle = out.handle_held ? grip.hot : ImGui::IsItemHovered() ? handle_at(in.look, grip, at) : -1;
    if (out.handle < 0 || out.handle_held) return;
    out.handle_reset = ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left);
    out.handle_held = !out.handle_reset && ImGui::IsItemActivated() && ImGui::IsMouseDown(ImGuiMouseButton_Left);
}

void draw_handles(const PanelInput& in, const Rect& picture, const ViewportInput& pointer) {
    const Look& look = in.look;
    const Grip& grip = in.view.grip;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const Rect pane = active_pane(in, picture);
    draw.PushClipRect(ImVec2(pane.x, pane.y), ImVec2(pane.right(), pane.bottom()), true);
    for (std::size_t i = 0; i < grip.handles.size(); ++i) {
        const bool hot = pointer.handle == static_cast<int>(i);
        if (pointer.handle_held && !hot) continue;
        std::vector<ImVec2> line;
        for (const auto& p : grip.handles[i].points) line.emplace_back(picture.x + p[0], picture.y + p[1]);
        const auto count = static_cast<int>(line.size());
        draw.AddPolyline(line.data(), count, faded(look.colours.card, 0.75f), 0, look.px(hot ? 7.0f : 5.0f));
        draw.AddPolyline(line.data(), count, hot ? look.colours.more : look.colours.less, 0,
                         look.px(hot ? 4.0f : 2.2f));
        if (look.places && count > 0) {
            const ImVec2& middle = line[line.size() / 2];
            look.places->note("handle." + std::string(info(grip.handles[i].id).key),
                              {middle.x - 1, middle.y - 1, 2, 2});
        }
    }
    draw.PopClipRect();
    if (pointer.handle >= 0 && pointer.handle < static_cast<int>(grip.handles.size()))
        angle_label(in, picture, grip.handles[static_cast<std::size_t>(pointer.handle)].id);
}

}  // namespace bodychain::ui
