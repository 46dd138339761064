// A person's hand on the panels without a window: ImGui with a null backend, a pointer and a keyboard that tests move.
#pragma once

#include "ui/guide/presenting.h"
#include "ui/kit/fonts.h"
#include "ui/screen.h"

#include <imgui.h>

#include <array>
#include <stdexcept>
#include <string>

namespace bodychain::test {

class Hand {
public:
    explicit Hand(float width = 1280, float height = 720, Scenario scenario = {}) : document(std::move(scenario)) {
        context_ = ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = ImVec2(width, height);
        for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = key;
        look.colours = ui::colours(Theme::Light);
        look.fonts = ui::load_fonts(1.0f);
        unsigned char* pixels = nullptr;
        int w = 0, h = 0;
        io.Fonts->GetTexDataAsRGBA32(&pixels, &w, &h);
        look.places = &places;
        ui::apply_style(look);
        frame();
        frame();
    }
    ~Hand() { ImGui::DestroyContext(context_); }
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;

    /// One frame of the program: panels, then what the window does with their answer.
    void frame(float seconds = 1.0f / 60) {
        ImGuiIO& io = ImGui::GetIO();
        io.DeltaTime = seconds;
        ImGui::NewFrame();
        last = ui::draw_screen({look, document, answer, busy, 0.5, view, shares},
                               ui::screen_layout(view, io.DisplaySize.x, io.DisplaySize.y, look.scale));
        ImGui::Render();
        if (last.edit) document.apply(*last.edit);
        if (last.history == ui::HistoryMove::Undo) document.undo();
        if (last.history == ui::HistoryMove::Redo) document.redo();
        if (last.history_step) document.go_to(*last.history_step);
        if (!last.gesture_open) document.end_gesture();
        io.MouseWheel = io.MouseWheelH = 0;
    }

    /// Larger or smaller text, as the window would make it.
    void rescale(float wanted) {
        look.scale = ui::fitting_scale(ImGui::GetIO().DisplaySize.x, wanted);
        look.fonts = ui::load_fonts(look.scale);
        unsigned char* pixels = nullptr;
        int w = 0, h = 0;
        ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &w, &h);
        ui::apply_style(look);
        frame();
        frame();
    }
    ui::Rect place(const std::string& name) const {
        const auto found = places.find(name);
        if (!found) throw std::runtime_error("no control named " + name);
        return *found;
    }
    bool in_view(const std::string& name) const {
        const ui::Rect r = place(name), rows = place("posture.rows");
        return r.y >= rows.y && r.bottom() <= rows.bottom();
    }
    /// Turns the wheel over the sliders until one of their controls is in view, as a person does before pointing at it.
    void scroll_to(const std::string& name) {
        point("posture.rows", 0.02f);
        for (int turns = 0; turns < 60 && !in_view(name); ++turns) {
            ImGui::GetIO().MouseWheel = place(name).y < place("posture.rows").y ? 1.0f : -1.0f;
            frame();
            frame();
        }
        if (!in_view(name)) throw std::runtime_error("cannot scroll to " + name);
    }
    /// Unfolds a heading of the sliders ("legs").
    void unfold(const std::string& region) {
        scroll_to("region." + region);
        click("region." + region, 0.3f);
        frame();
    }
    void point(float x, float y) {
        ImGui::GetIO().MousePos = ImVec2(x, y);
        frame();
    }
    /// Over a control, at a share of its width.
    void point(const std::string& name, float share = 0.5f) {
        const ui::Rect r = place(name);
        point(r.x + share * r.w, r.y + 0.5f * r.h);
    }
    void button(bool down, int which = 0) {
        ImGui::GetIO().MouseDown[which] = down;
        frame();
    }
    void click(const std::string& name, float share = 0.5f) {
        rest();
        point(name, share);
        button(true);
        button(false);
    }
    void double_click(const std::string& name, float share = 0.5f) {
        click(name, share);
        button(true);
        button(false);
    }
    void drag(const std::string& name, float from, float to, int steps = 8) {
        rest();
        point(name, from);
        button(true);
        for (int i = 1; i <= steps; ++i)
            point(name, from + (to - from) * static_cast<float>(i) / static_cast<float>(steps));
        button(false);
    }
    void type(const char* text) {
        ImGui::GetIO().AddInputCharactersUTF8(text);
        frame();
    }
    void tap(ImGuiKey key) {
        ImGui::GetIO().KeysDown[key] = true;
        frame();
        ImGui::GetIO().KeysDown[key] = false;
        frame();
    }
    /// Long enough that the next click is no double click.
    void rest() {
        for (int i = 0; i < 30; ++i) frame();
    }

    double value(ParameterId id) const { return document.current().posture.get(id); }
    std::size_t steps() const { return document.steps().size() - 1; }

    ui::Look look;
    ui::Places places;
    ui::ViewState view;
    Document document;
    const Answer* answer = nullptr;
    bool busy = false;
    ui::SharesNow shares;
    ui::ScreenOutput last;

private:
    ImGuiContext* context_ = nullptr;
};

}  // namespace bodychain::test
