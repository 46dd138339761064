#include "ui/kit/icons.h"

#include <cmath>
#include <initializer_list>
#include <numbers>

namespace bodychain::ui {

namespace {

constexpr float kPi = std::numbers::pi_v<float>;

/// A pen in a unit square: x and y from -1 to 1, y down.
struct Pen {
    ImDrawList& draw;
    ImVec2 centre;
    float half;
    ImU32 colour;

    float width() const { return std::fmax(1.3f, half * 0.22f); }
    ImVec2 at(float x, float y) const { return ImVec2(centre.x + x * half, centre.y + y * half); }
    void line(float x0, float y0, float x1, float y1) const { draw.AddLine(at(x0, y0), at(x1, y1), colour, width()); }
    void triangle(ImVec2 a, ImVec2 b, ImVec2 c) const {
        draw.AddTriangleFilled(at(a.x, a.y), at(b.x, b.y), at(c.x, c.y), colour);
    }
    void box(float x0, float y0, float x1, float y1) const {
        draw.AddRectFilled(at(x0, y0), at(x1, y1), colour, half * 0.12f);
    }
    void arc(float x, float y, float radius, float from, float to) const {
        draw.PathArcTo(at(x, y), radius * half, from, to, 24);
        draw.PathStroke(colour, 0, width());
    }
};

// An arrow that goes round; `flip` is +1 counter-clockwise (undo), -1 clockwise (redo).
void turn_back(const Pen& pen, float flip) {
    const float from = flip > 0 ? -0.5f * kPi : 0.5f * kPi, to = flip > 0 ? 0.5f * kPi : 1.5f * kPi;
    pen.arc(0.2f * flip, 0.12f, 0.58f, from, to);
    pen.line(0.2f * flip, -0.46f, -0.5f * flip, -0.46f);
    pen.line(0.2f * flip, 0.7f, -0.3f * flip, 0.7f);
    pen.triangle(ImVec2(-0.9f * flip, -0.46f), ImVec2(-0.38f * flip, -0.86f), ImVec2(-0.38f * flip, -0.06f));
}

void reset(const Pen& pen) {
    pen.arc(0, 0, 0.68f, -0.1f * kPi, 1.45f * kPi);
    pen.triangle(ImVec2(0.45f, -0.68f), ImVec2(-0.16f, -1.0f), ImVec2(-0.1f, -0.3f));
}

// Two links of a chain, side by side; the bar that joins them is missing when they are apart.
void link(const Pen& pen, bool joined) {
    for (const float x : {-0.95f, 0.1f})
        pen.draw.AddRect(pen.at(x, -0.42f), pen.at(x + 0.85f, 0.42f), pen.colour, 0.4f * pen.half, 0, pen.width());
    if (joined) pen.line(-0.45f, 0, 0.45f, 0);
}

void sun(const Pen& pen) {
    pen.draw.AddCircleFilled(pen.centre, 0.4f * pen.half, pen.colour, 20);
    for (int i = 0; i < 8; ++i) {
        const float a = static_cast<float>(i) * 0.25f * kPi, c = std::cos(a), s = std::sin(a);
        pen.line(0.62f * c, 0.62f * s, 0.92f * c, 0.92f * s);
    }
}

// A crescent: the outer arc one way, the arc of a smaller circle back (angles of their crossings in degrees).
void moon(const Pen& pen) {
    constexpr float kDegree = kPi / 180;
    pen.draw.PathArcTo(pen.at(-0.06f, 0.06f), 0.8f * pen.half, 16.7f * kDegree, 268.7f * kDegree, 28);
    pen.draw.PathArcTo(pen.at(0.36f, -0.26f), 0.65f * pen.half, 227.6f * kDegree, 57.8f * kDegree, 20);
    pen.draw.PathStroke(pen.colour, ImDrawFlags_Closed, pen.width());
}

void help(const Pen& pen) {
    pen.arc(0, -0.38f, 0.42f, kPi, 2.35f * kPi);
    pen.line(0.24f, -0.02f, 0, 0.2f);
    pen.line(0, 0.2f, 0, 0.42f);
    pen.draw.AddCircleFilled(pen.at(0, 0.8f), 0.16f * pen.half, pen.colour, 12);
}

// A magnifying glass.
void find(const Pen& pen) {
    pen.draw.AddCircle(pen.at(-0.18f, -0.18f), 0.58f * pen.half, pen.colour, 24, pen.width());
    pen.line(0.24f, 0.24f, 0.85f, 0.85f);
}

void four_views(const Pen& pen) {
    for (const float x : {-0.9f, 0.12f})
        for (const float y : {-0.78f, 0.12f})
            pen.draw.AddRect(pen.at(x, y), pen.at(x + 0.78f, y + 0.66f), pen.colour, 0, 0,
                             std::fmax(1.2f, pen.half * 0.16f));
}

// A clock: the steps in the order of time.
void history(const Pen& pen) {
    pen.draw.AddCircle(pen.centre, 0.85f * pen.half, pen.colour, 28, pen.width());
    pen.line(0, 0, 0, -0.5f);
    pen.line(0, 0, 0.4f, 0.16f);
}

void transport(const Pen& pen, Icon icon) {
    switch (icon) {
        case Icon::Play: return pen.triangle(ImVec2(-0.52f, -0.8f), ImVec2(0.86f, 0), ImVec2(-0.52f, 0.8f));
        case Icon::Pause: pen.box(-0.66f, -0.78f, -0.18f, 0.78f); return pen.box(0.18f, -0.78f, 0.66f, 0.78f);
        case Icon::StepBack:
            pen.box(-0.78f, -0.66f, -0.5f, 0.66f);
            return pen.triangle(ImVec2(-0.36f, 0), ImVec2(0.7f, -0.7f), ImVec2(0.7f, 0.7f));
        default:
            pen.box(0.5f, -0.66f, 0.78f, 0.66f);
            return pen.triangle(ImVec2(0.36f, 0), ImVec2(-0.7f, -0.7f), ImVec2(-0.7f, 0.7f));
    }
}

// Open, seen from the front.
void book(const Pen& pen) {
    pen.line(0, -0.45f, 0, 0.65f);
    for (const float side : {-1.0f, 1.0f}) {
        pen.line(0, -0.45f, side * 0.8f, -0.65f);
        pen.line(side * 0.8f, -0.65f, side * 0.8f, 0.45f);
        pen.line(side * 0.8f, 0.45f, 0, 0.65f);
    }
}

}  // namespace

void draw_icon(ImDrawList& draw, Icon icon, ImVec2 centre, float size, ImU32 colour) {
    const Pen pen{draw, centre, size * 0.5f, colour};
    switch (icon) {
        case Icon::Play:
        case Icon::Pause:
        case Icon::StepBack:
        case Icon::StepForward: return transport(pen, icon);
        case Icon::Undo: return turn_back(pen, 1);
        case Icon::Redo: return turn_back(pen, -1);
        case Icon::Reset: return reset(pen);
        case Icon::Linked: return link(pen, true);
        case Icon::Unlinked: return link(pen, false);
        case Icon::Sun: return sun(pen);
        case Icon::Moon: return moon(pen);
        case Icon::Help: return help(pen);
        case Icon::Plus: pen.line(0, -0.6f, 0, 0.6f); return pen.line(-0.6f, 0, 0.6f, 0);
        case Icon::Minus: return pen.line(-0.6f, 0, 0.6f, 0);
        case Icon::ChevronRight: pen.line(-0.25f, -0.55f, 0.3f, 0); return pen.line(0.3f, 0, -0.25f, 0.55f);
        case Icon::Find: return find(pen);
        case Icon::FourViews: return four_views(pen);
        case Icon::History: return history(pen);
        case Icon::Book: return book(pen);
        case Icon::Close: pen.line(-0.5f, -0.5f, 0.5f, 0.5f); return pen.line(-0.5f, 0.5f, 0.5f, -0.5f);
        case Icon::ChevronDown: pen.line(-0.55f, -0.25f, 0, 0.3f); return pen.line(0, 0.3f, 0.55f, -0.25f);
    }
}

}  // namespace bodychain::ui
