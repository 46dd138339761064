#include "app/actions/keys.h"

#include <GLFW/glfw3.h>

namespace bodychain {

namespace {

std::optional<KeyAction> with_control(const KeyPress& press) {
    const bool shift = (press.modifiers & GLFW_MOD_SHIFT) != 0;
    if (press.name == "z") return shift ? KeyAction::Redo : KeyAction::Undo;
    if (press.name == "y") return KeyAction::Redo;
    if (press.name == "f") return KeyAction::Find;
    if (press.name == "n") return KeyAction::NewFile;
    if (press.name == "o") return KeyAction::OpenFile;
    if (press.name == "s") return shift ? KeyAction::SaveFileAs : KeyAction::SaveFile;
    // Where plus is a shifted key, its unshifted name is another sign: take its usual place as well.
    if (press.name == "+" || press.key == GLFW_KEY_EQUAL || press.key == GLFW_KEY_KP_ADD) return KeyAction::LargerText;
    if (press.name == "-" || press.key == GLFW_KEY_MINUS || press.key == GLFW_KEY_KP_SUBTRACT)
        return KeyAction::SmallerText;
    if (press.key == GLFW_KEY_0 || press.key == GLFW_KEY_KP_0) return KeyAction::NormalText;
    return std::nullopt;
}

std::optional<KeyAction> digit(int key) {
    const int from_row = key - GLFW_KEY_1, from_pad = key - GLFW_KEY_KP_1;
    constexpr int kDigits = static_cast<int>(KeyAction::FourViews) - static_cast<int>(KeyAction::ViewFront) + 1;
    const int place = from_row >= 0 && from_row < kDigits   ? from_row
                      : from_pad >= 0 && from_pad < kDigits ? from_pad
                                                            : -1;
    if (place < 0) return std::nullopt;
    return static_cast<KeyAction>(static_cast<int>(KeyAction::ViewFront) + place);
}

/// Letters by what the person's keyboard prints.
struct Letter {
    std::string_view name;
    KeyAction action;
};
constexpr Letter kLetters[] = {
    {"f", KeyAction::CloseLook},  {"s", KeyAction::SlowMotion},  {"c", KeyAction::Follow},
    {"r", KeyAction::ResetView},  {"g", KeyAction::Ghost},       {"w", KeyAction::Layers},
    {"k", KeyAction::Curves},     {"u", KeyAction::ChangesPage}, {"a", KeyAction::KeepAsA},
    {"v", KeyAction::SideBySide}, {"x", KeyAction::SwapAAndB},   {"m", KeyAction::WalkOrStand},
    {"e", KeyAction::Examples},   {"n", KeyAction::NextExample}, {"b", KeyAction::PreviousExample},
    {"q", KeyAction::SelfChecks}, {"l", KeyAction::Learn},       {"p", KeyAction::Present},
    {"o", KeyAction::Halo},       {"i", KeyAction::Notes},       {"h", KeyAction::History},
    {"t", KeyAction::Theme},      {"d", KeyAction::Words}};

std::optional<KeyAction> letter(std::string_view name) {
    for (const Letter& known : kLetters)
        if (name == known.name) return known.action;
    return std::nullopt;
}

std::optional<KeyAction> plain(const KeyPress& press) {
    const bool shift = (press.modifiers & GLFW_MOD_SHIFT) != 0;
    switch (press.key) {
        case GLFW_KEY_SPACE: return KeyAction::PlayPause;
        case GLFW_KEY_LEFT: return shift ? KeyAction::FiveBack : KeyAction::StepBack;
        case GLFW_KEY_RIGHT: return shift ? KeyAction::FiveForward : KeyAction::StepForward;
        case GLFW_KEY_UP: return KeyAction::RowUp;
        case GLFW_KEY_DOWN: return KeyAction::RowDown;
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER: return KeyAction::Accept;
        case GLFW_KEY_PAGE_UP: return KeyAction::PageUp;
        case GLFW_KEY_PAGE_DOWN: return KeyAction::PageDown;
        case GLFW_KEY_HOME: return KeyAction::WholeBody;
        case GLFW_KEY_F1: return shift ? KeyAction::Tour : KeyAction::Help;
        case GLFW_KEY_F11: return KeyAction::Present;
        case GLFW_KEY_ESCAPE: return KeyAction::Close;
        case GLFW_KEY_TAB: return press.modifiers & GLFW_MOD_SHIFT ? KeyAction::PreviousField : KeyAction::NextField;
        default: break;
    }
    if (const auto known = letter(press.name)) return known;
    return digit(press.key);
}

bool may_repeat(KeyAction action) {
    switch (action) {
        case KeyAction::StepBack:
        case KeyAction::StepForward:
        case KeyAction::FiveBack:
        case KeyAction::FiveForward:
        case KeyAction::RowUp:
        case KeyAction::RowDown:
        case KeyAction::PageUp:
        case KeyAction::PageDown:
        case KeyAction::Undo:
        case KeyAction::Redo: return true;
        default: return false;
    }
}

}  // namespace

std::optional<KeyAction> action_of(const KeyPress& press) {
    if (press.modifiers & (GLFW_MOD_ALT | GLFW_MOD_SUPER)) return std::nullopt;
    const auto action = press.modifiers & GLFW_MOD_CONTROL ? with_control(press) : plain(press);
    if (action && press.repeated && !may_repeat(*action)) return std::nullopt;
    return action;
}

bool may_open_something(const KeyPress& press, bool typing) {
    const bool letter = (!press.name.empty() || press.key == GLFW_KEY_SPACE) && !(press.modifiers & GLFW_MOD_CONTROL);
    return !press.repeated && !(typing && letter) && action_of(press).has_value();
}

std::optional<NamedView> view_of(KeyAction action) {
    constexpr int kFirst = static_cast<int>(KeyAction::ViewFront);
    static_assert(static_cast<int>(KeyAction::FourViews) == kFirst + kNamedViews);
    const int place = static_cast<int>(action) - kFirst;
    if (place < 0 || place >= kNamedViews) return std::nullopt;
    return static_cast<NamedView>(place);
}

}  // namespace bodychain
