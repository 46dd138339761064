#include "app/window/window_host.h"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <atomic>
#include <string>
#include <utility>
#include <variant>

namespace bodychain {

namespace {

constexpr const char* kWithout = "`bodychain-cli` for figures or `bodychain render` for pictures, which need no window";

std::atomic<bool> glfw_runs{false}, woken{false};

WindowHost& host_of(GLFWwindow* window) { return *static_cast<WindowHost*>(glfwGetWindowUserPointer(window)); }

// GLFW explains itself on a callback; the last words are kept for our one line.
std::string& last_words() {
    static std::string words;
    return words;
}

Error no_display() {
    return {"window", last_words().empty() ? "no display" : "no display (" + last_words() + ")", kWithout};
}

Error no_opengl() { return {"window", "OpenGL 3.3 is not available here (" + last_words() + ")", kWithout}; }

// The display that shows a point of the desktop.
GLFWmonitor* monitor_at(int px, int py) {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    for (int i = 0; i < count; ++i) {
        int x = 0, y = 0;
        glfwGetMonitorPos(monitors[i], &x, &y);
        const GLFWvidmode* mode = glfwGetVideoMode(monitors[i]);
        if (mode && px >= x && px < x + mode->width && py >= y && py < y + mode->height) return monitors[i];
    }
    return nullptr;
}

}  // namespace

Result<std::unique_ptr<WindowHost>> WindowHost::create(int width, int height, const std::string& title) {
    glfwSetErrorCallback([](int, const char* text) { last_words() = text; });
    if (!glfwInit()) return no_display();
    glfw_runs = true;
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_DEPTH_BITS, 24);  // a passing picture is drawn straight into the window
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "bodychain");
    std::unique_ptr<WindowHost> host(new WindowHost);
    host->window_ = glfwCreateWindow(width, height, title.c_str(), nullptr, nullptr);
    if (!host->window_) return no_opengl();
    glfwSetWindowSizeLimits(host->window_, 640, 420, GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwMakeContextCurrent(host->window_);
    host->install_callbacks();
    host->push_pointer_place();
    return Result<std::unique_ptr<WindowHost>>(std::move(host));
}

WindowHost::~WindowHost() {
    if (window_) glfwDestroyWindow(window_);
    glfw_runs = false;
    glfwTerminate();
}

void WindowHost::install_callbacks() {
    glfwSetWindowUserPointer(window_, this);
    install_input_callbacks();
    glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) { host_of(window).event_ = true; });
    glfwSetWindowCloseCallback(window_, [](GLFWwindow* window) { host_of(window).event_ = true; });
    glfwSetWindowIconifyCallback(window_, [](GLFWwindow* window, int) { host_of(window).event_ = true; });
    glfwSetWindowPosCallback(window_, [](GLFWwindow* window, int, int) { host_of(window).push_pointer_place(); });
    glfwSetFramebufferSizeCallback(window_, [](GLFWwindow* window, int, int) { host_of(window).push_pointer_place(); });
    glfwSetWindowContentScaleCallback(window_, [](GLFWwindow* window, float, float) { host_of(window).event_ = true; });
    glfwSetDropCallback(window_, [](GLFWwindow* window, int count, const char** paths) {
        WindowHost& host = host_of(window);
        host.event_ = true;
        host.dropped_.insert(host.dropped_.end(), paths, paths + count);
    });
}

void WindowHost::install_input_callbacks() {
    glfwSetKeyCallback(window_, [](GLFWwindow* window, int key, int code, int action, int modifiers) {
        const char* name = glfwGetKeyName(key, code);
        const auto stroke = action == GLFW_RELEASE  ? ui::KeyStroke::Release
                            : action == GLFW_REPEAT ? ui::KeyStroke::Repeat
                                                    : ui::KeyStroke::Press;
        host_of(window).push(
            ui::KeyChange{stroke, key, modifiers, name ? name : "", name != nullptr || key == GLFW_KEY_SPACE});
    });
    glfwSetCharCallback(
        window_, [](GLFWwindow* window, unsigned code_point) { host_of(window).push(ui::TypedCharacter{code_point}); });
    glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int button, int action, int) {
        constexpr double kLongest_s = 1;  // clicks into a program that hangs are no double click
        WindowHost& host = host_of(window);
        const double unseen_s = host.asleep_ ? 0 : std::min(glfwGetTime() - host.seen_until_s_, kLongest_s);
        host.push(ui::ButtonChange{button, action == GLFW_PRESS, unseen_s});
    });
    glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double x, double y) {
        host_of(window).push(ui::PointerMove{static_cast<float>(x), static_cast<float>(y)});
    });
    glfwSetCursorEnterCallback(window_, [](GLFWwindow* window, int entered) {
        if (!entered) host_of(window).push(ui::PointerLeave{});
    });
    glfwSetScrollCallback(window_, [](GLFWwindow* window, double x, double y) {
        host_of(window).push(ui::WheelTurn{static_cast<float>(x), static_cast<float>(y)});
    });
    glfwSetWindowFocusCallback(
        window_, [](GLFWwindow* window, int focused) { host_of(window).push(ui::FocusChange{focused != 0}); });
}

void WindowHost::push(ui::Input what) {
    event_ = true;
    queue_.push({glfwGetTime(), std::move(what)});
}

// Where the window moved under a pointer that rests.
void WindowHost::push_pointer_place() {
    event_ = true;
    if (!glfwGetWindowAttrib(window_, GLFW_HOVERED)) return;
    double x = 0, y = 0;
    glfwGetCursorPos(window_, &x, &y);
    push(ui::PointerMove{static_cast<float>(x), static_cast<float>(y)});
}

bool WindowHost::closing() const { return glfwWindowShouldClose(window_) != 0; }

void WindowHost::stay_open() {
    glfwSetWindowShouldClose(window_, GLFW_FALSE);
    if (glfwGetWindowAttrib(window_, GLFW_ICONIFIED)) glfwRestoreWindow(window_);
}

void WindowHost::set_title(const std::string& title) {
    if (title == title_) return;
    title_ = title;
    glfwSetWindowTitle(window_, title.c_str());
}

int WindowHost::pixel_width() const {
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    return width;
}

int WindowHost::pixel_height() const {
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    return height;
}

float WindowHost::content_scale() const {
    float x = 1, y = 1;
    int width = 0, height = 0;
    glfwGetWindowContentScale(window_, &x, &y);
    glfwGetWindowSize(window_, &width, &height);
    // On displays whose pointer coordinates are already scaled, the framebuffer has more pixels than the window has
    // units.
    const float pixels_per_unit = width > 0 ? static_cast<float>(pixel_width()) / static_cast<float>(width) : 1.0f;
    return std::clamp(x / std::max(pixels_per_unit, 0.1f), 0.75f, 3.0f);
}

WindowPlace WindowHost::place() const {
    if (glfwGetWindowMonitor(window_)) return before_;
    WindowPlace now;
    glfwGetWindowPos(window_, &now.x, &now.y);
    glfwGetWindowSize(window_, &now.width, &now.height);
    return now;
}

void WindowHost::move_to(int x, int y) {
    constexpr int kCorner = 80;  // so much of it must be seen
    GLFWmonitor* monitor = monitor_at(x + kCorner, y + kCorner);
    if (monitor)
        glfwSetWindowPos(window_, x, y);
    else
        monitor = glfwGetPrimaryMonitor();
    const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    const WindowPlace now = place();
    if (mode && (now.width > mode->width || now.height > mode->height))
        glfwSetWindowSize(window_, std::min(now.width, mode->width), std::min(now.height, mode->height));
}

bool WindowHost::full_screen(bool on) {
    if (on == (glfwGetWindowMonitor(window_) != nullptr)) return true;
    event_ = true;
    if (!on) {
        glfwSetWindowMonitor(window_, nullptr, before_.x, before_.y, before_.width, before_.height, GLFW_DONT_CARE);
        return true;
    }
    before_ = place();
    GLFWmonitor* monitor = monitor_at(before_.x + before_.width / 2, before_.y + before_.height / 2);
    if (!monitor) monitor = glfwGetPrimaryMonitor();
    const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode) return false;
    glfwSetWindowMonitor(window_, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
    return true;
}

void WindowHost::wait_for_display(bool on) { glfwSwapInterval(on ? 1 : 0); }

void WindowHost::swap() { glfwSwapBuffers(window_); }

// What has happened so far is seen first: it came while the program drew. All of it must set `event_`, or the window
// would sleep over it.
void WindowHost::wait(double seconds) {
    poll();
    if (event_ || woken.exchange(false)) return;
    asleep_ = true;
    if (seconds < 0)
        glfwWaitEvents();
    else
        glfwWaitEventsTimeout(std::max(seconds, 1e-4));
    asleep_ = woken = false;
    seen_until_s_ = glfwGetTime();
}

void WindowHost::poll() {
    glfwPollEvents();
    seen_until_s_ = glfwGetTime();
}

void WindowHost::wake() {
    woken = true;  // first: poll() may take the event that is posted
    if (glfw_runs) glfwPostEmptyEvent();
}

bool WindowHost::take_event() { return std::exchange(event_, false) || queue_.waits(); }

ui::InputFrame WindowHost::take_input(bool typing) {
    ui::InputFrame frame = queue_.take_frame(glfwGetTime());
    count(frame);
    for (const ui::InputEvent& event : frame.events) {
        const auto* change = std::get_if<ui::KeyChange>(&event.what);
        if (!change || change->stroke == ui::KeyStroke::Release) continue;
        const KeyPress press{change->key, change->modifiers, change->name, change->stroke == ui::KeyStroke::Repeat};
        if (const auto meaning = action_of(press)) keys_.push_back(*meaning);
        if (may_open_something(press, typing)) queue_.hold_keys();
    }
    return frame;
}

void WindowHost::count(const ui::InputFrame& frame) {
    so_far_.frames_since = frame.events.empty() && !queue_.waits() ? so_far_.frames_since + 1 : 0;
    for (const ui::InputEvent& event : frame.events) {
        const auto* key = std::get_if<ui::KeyChange>(&event.what);
        so_far_.changes += (key && key->stroke != ui::KeyStroke::Repeat) ||
                           std::holds_alternative<ui::ButtonChange>(event.what) ||
                           std::holds_alternative<ui::WheelTurn>(event.what);
        if (const auto* move = std::get_if<ui::PointerMove>(&event.what)) {
            so_far_.x = move->x;
            so_far_.y = move->y;
        }
    }
}

std::vector<KeyAction> WindowHost::take_keys() { return std::exchange(keys_, {}); }

std::vector<std::string> WindowHost::take_dropped_files() { return std::exchange(dropped_, {}); }

}  // namespace bodychain
