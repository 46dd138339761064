#include "ui/input_feed.h"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>

namespace bodychain::ui {

namespace {

constexpr float kDoubleClick_s = 0.3f;

template <class... Kinds>
struct Overloaded : Kinds... {
    using Kinds::operator()...;
};

void change_key(const KeyChange& change) {
    ImGuiIO& io = ImGui::GetIO();
    if (change.key < 0 || change.key >= IM_ARRAYSIZE(io.KeysDown)) return;
    io.KeysDown[change.key] = change.stroke != KeyStroke::Release;
    const auto either = [&io](int left, int right) { return io.KeysDown[left] || io.KeysDown[right]; };
    io.KeyCtrl = either(GLFW_KEY_LEFT_CONTROL, GLFW_KEY_RIGHT_CONTROL);
    io.KeyShift = either(GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SHIFT);
    io.KeyAlt = either(GLFW_KEY_LEFT_ALT, GLFW_KEY_RIGHT_ALT);
    io.KeySuper = either(GLFW_KEY_LEFT_SUPER, GLFW_KEY_RIGHT_SUPER);
}

}  // namespace

bool typing_in_field() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    return context.ActiveId != 0 && context.ActiveId == context.InputTextState.ID;
}

void InputFeed::apply(const InputFrame& frame) {
    for (const InputEvent& event : frame.events) take(event);
    ImGuiIO& io = ImGui::GetIO();
    io.MousePos = pointer_ ? ImVec2((*pointer_)[0], (*pointer_)[1]) : ImVec2(-FLT_MAX, -FLT_MAX);
    std::ranges::copy(down_, io.MouseDown);
    set_clock(frame.time_s);
}

void InputFeed::take(const InputEvent& event) {
    ImGuiIO& io = ImGui::GetIO();
    std::visit(Overloaded{
                   [&](const PointerMove& to) {
                       pointer_ = {to.x, to.y};
                   },
                   [&](const PointerLeave&) {
                       if (std::ranges::none_of(down_, [](bool down) { return down; })) pointer_.reset();
                   },
                   [&](const ButtonChange& change) {
                       if (change.button < 0 || change.button >= static_cast<int>(down_.size())) return;
                       down_[static_cast<std::size_t>(change.button)] = change.down;
                       // Whoever clicks twice while the program draws is not to blame for the time that takes.
                       if (change.down) io.MouseDoubleClickTime = kDoubleClick_s + static_cast<float>(change.unseen_s);
                   },
                   [&](const WheelTurn& turn) {
                       io.MouseWheelH += turn.x;
                       io.MouseWheel += turn.y;
                   },
                   [](const KeyChange& change) { change_key(change); },
                   [&](const TypedCharacter& typed) { io.AddInputCharacter(typed.code_point); },
                   [&](const FocusChange& change) { io.AddFocusEvent(change.focused); },
               },
               event.what);
}

void InputFeed::set_clock(double time_s) {
    constexpr double kFirst_s = 1.0 / 60, kLeast_s = 1e-5;  // ImGui wants time to go on
    ImGui::GetIO().DeltaTime = static_cast<float>(clock_s_ ? std::max(time_s - *clock_s_, kLeast_s) : kFirst_s);
    clock_s_ = std::max(time_s, clock_s_.value_or(time_s));
}

}  // namespace bodychain::ui
