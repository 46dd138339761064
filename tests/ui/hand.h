// A person's hand on the panels without a window: ImGui with a null backend, a pointer and a keyboard that tests move,
// and the workbench that carries out what is asked for.
#pragma once

#include "app/actions/key_actions.h"
#include "app/actions/workbench.h"
#include "ui/kit/fonts.h"
#include "ui/kit/look.h"
#include "ui/kit/places.h"

#include <imgui.h>

#include <string>

namespace bodychain::test {

class Hand {
public:
    explicit Hand(float width = 1280, float height = 720, Scenario scenario = {});
    ~Hand();
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;

    /// One frame of the program: panels, then what the window does with their answer.
    void frame(float seconds = 1.0f / 60);
    /// A key of the list. What it asks for is done before the panels are drawn.
    void press(KeyAction key);
    /// Whether this action was asked for since the last call. Defined where all actions are known: their variant is
    /// expensive to compile.
    template <class Asked>
    bool took(const Asked& action);

    /// Larger or smaller text, as the window would make it.
    void rescale(float wanted);
    /// Where a control is; throws where there is none.
    ui::Rect place(const std::string& name) const;
    bool in_view(const std::string& name) const;
    /// Turns the wheel over the sliders until one of their controls is in view, as a person does before pointing at it.
    void scroll_to(const std::string& name);
    /// Unfolds a heading of the sliders ("legs").
    void unfold(const std::string& region);

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
    void drag(const std::string& name, float from, float to, int steps = 8);
    void type(const char* text) {
        ImGui::GetIO().AddInputCharactersUTF8(text);
        frame();
    }
    void tap(ImGuiKey key);
    /// Long enough that the next click is no double click.
    void rest() {
        for (int i = 0; i < 30; ++i) frame();
    }

    double value(ParameterId id) const { return document.current().posture.get(id); }
    std::size_t steps() const { return document.steps().size() - 1; }

    WindowOptions options;
    Workbench bench;
    ui::ViewState& view;
    Document& document;
    ui::Look look;
    ui::Places places;
    const Answer* answer = nullptr;
    bool busy = false;
    ui::SharesNow shares;
    ui::ScreenOutput last;
    ui::Actions asked;
    bool carries_out = true;  // what is asked for

private:
    void load_fonts();

    ImGuiContext* context_ = nullptr;
};

}  // namespace bodychain::test
