#include "ui/changes/chain_marks.h"

#include "ui/kit/widgets.h"
#include "ui/plots/plot_draw.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

void flow_arrow(ImDrawList& draw, ImVec2 from, ImVec2 to, const FlowForm& form, ImU32 colour) {
    const float dx = to.x - from.x, dy = to.y - from.y, length = std::hypot(dx, dy);
    if (length < 2 * form.gap + 1) return;
    const ImVec2 along(dx / length, dy / length), across(-along.y, along.x);
    const auto point = [&](float a, float b) {
        return ImVec2(from.x + a * along.x + (b + form.beside) * across.x,
                      from.y + a * along.y + (b + form.beside) * across.y);
    };
    const float half = 0.5f * form.thick, wing = half + 0.45f * form.thick + 2, end = length - form.gap,
                neck = std::max(form.gap, end - 1.5f * wing);
    draw.AddQuadFilled(point(form.gap, -half), point(neck, -half), point(neck, half), point(form.gap, half), colour);
    draw.AddTriangleFilled(point(end, 0), point(neck, wing), point(neck, -wing), colour);
}

void plane_bar(const Look& look, ImDrawList& draw, ImVec2 low, float width, double share) {
    const float h = look.px(4), middle = std::round(low.x + 0.5f * width),
                x = middle + 0.5f * width * static_cast<float>(std::clamp(share, -1.0, 1.0));
    draw.AddRectFilled(low, ImVec2(low.x + width, low.y + h), faded(look.colours.track, 0.5f), 0.5f * h);
    draw.AddRectFilled(ImVec2(std::min(middle, x), low.y), ImVec2(std::max(middle, x), low.y + h),
                       share < 0 ? look.colours.less : look.colours.more, 0.5f * h);
    draw.AddRectFilled(ImVec2(middle, low.y - look.px(1)),
                       ImVec2(middle + std::max(1.0f, look.px(1)), low.y + h + look.px(1)), look.colours.faint);
}

namespace {

// Up, down, across, diagonal as an arrow in a small square.
void way_arrow(const Look& look, ImDrawList& draw, Direction way, ImVec2 centre) {
    const std::array<ImVec2, 5> kWays{ImVec2(0, 0), ImVec2(0, -1), ImVec2(0, 1), ImVec2(1, 0), ImVec2(0.71f, -0.71f)};
    const ImVec2 w = kWays[static_cast<std::size_t>(way)];
    const float r = look.px(7);
    flow_arrow(draw, ImVec2(centre.x - r * w.x, centre.y - r * w.y), ImVec2(centre.x + r * w.x, centre.y + r * w.y),
               {0, look.px(2), 0}, look.colours.text);
}

}  // namespace

bool reach_row(const Look& look, Direction way, const char* way_name, const std::string& name,
               const std::string& number) {
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, height = look.px(22),
                y = std::round(low.y + 0.5f * (height - look.fonts.small->FontSize));
    const std::string id = std::string("reach/") + std::to_string(static_cast<int>(way));
    const bool hit = ImGui::InvisibleButton(id.c_str(), ImVec2(width, height));
    note_item(look, id);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (ImGui::IsItemHovered())
        draw.AddRectFilled(low, ImVec2(low.x + width, low.y + height), look.colours.control_hover, look.px(6));
    way_arrow(look, draw, way, ImVec2(low.x + look.px(10), low.y + 0.5f * height));
    ImFont* font = look.fonts.small;
    const float from = low.x + look.px(22), value = text_width(look.fonts.small, number.c_str()),
                way_width = text_width(font, way_name);
    draw.AddText(font, font->FontSize, ImVec2(from, y), look.colours.muted, way_name);
    const float name_at = from + way_width + look.px(7);
    draw.AddText(font, font->FontSize, ImVec2(name_at, y), look.colours.text,
                 shortened(font, name, low.x + width - value - look.px(6) - name_at).c_str());
    draw.AddText(font, font->FontSize, ImVec2(low.x + width - value, y), look.colours.text, number.c_str());
    return hit;
}

BodyPart body_part_of(ChainLink link) {
    using enum ChainLink;
    constexpr std::array<BodyPart, kChainLinks> kParts{Joint::TalocruralR, Joint::TalocruralL, Joint::KneeR,
                                                       Joint::KneeL,       Joint::HipR,        Joint::HipL,
                                                       Segment::Pelvis,    Joint::MidLumbar,   Segment::ThoraxUpper,
                                                       Joint::ShoulderR,   Joint::ShoulderL,   Segment::Head};
    return kParts[index(link)];
}

}  // namespace bodychain::ui
