#include "app/window_host.h"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <atomic>
#include <string>
#include <utility>

namespace bodychain {

namespace {

constexpr const char* kWithout = "`bodychain-cli` for figures or `bodychain render` for pictures, which need no window";

std::atomic<bool> glfw_runs{false};

WindowHost& host_of(GLFWwindow* window) { return *static_cast<WindowHost*>(glfwGetWindowUserPointer(window)); }

// GLFW explains itself on a callback; the last words are kept for our one line.
std::string& last_words() {
    static std::string words;
    return words;
}

Error no_display() { return {"window", last_words().empty() ? "no display" : "no display (" + last_words() + ")", kWithout}; }

Error no_opengl() { return {"window", "OpenGL 3.3 is not available here (" + last_words() + ")", kWithout}; }

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
    return Result<std::unique_ptr<WindowHost>>(std::move(host));
}

WindowHost::~WindowHost() {
    if (window_) glfwDestroyWindow(window_);
    glfw_runs = false;
    glfwTerminate();
}

void WindowHost::install_callbacks() {
    glfwSetWindowUserPointer(window_, this);
    glfwSetKeyCallback(window_, [](GLFWwindow* window, int key, int code, int action, int modifiers) {
        WindowHost& host = host_of(window);
        host.event_ = true;
        if (action == GLFW_RELEASE) return;
        const char* name = glfwGetKeyName(key, code);
        const auto meaning = action_of({key, modifiers, name ? name : "", action == GLFW_REPEAT});
        if (meaning) host.keys_.push_back(*meaning);
    });
    glfwSetCharCallback(window_, [](GLFWwindow* window, unsigned) { host_of(window).event_ = true; });
    glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int, int, int) { host_of(window).event_ = true; });
    glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double, double) { host_of(window).event_ = true; });
    glfwSetCursorEnterCallback(window_, [](GLFWwindow* window, int) { host_of(window).event_ = true; });
    glfwSetScrollCallback(window_, [](GLFWwindow* window, double, double) { host_of(window).event_ = true; });
    glfwSetWindowFocusCallback(window_, [](GLFWwindow* window, int) { host_of(window).event_ = true; });
    glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) { host_of(window).event_ = true; });
    glfwSetFramebufferSizeCallback(window_, [](GLFWwindow* window, int, int) { host_of(window).event_ = true; });
    glfwSetWindowContentScaleCallback(window_, [](GLFWwindow* window, float, float) { host_of(window).event_ = true; });
    glfwSetDropCallback(window_, [](GLFWwindow* window, int count, const char** paths) {
        WindowHost& host = host_of(window);
        host.event_ = true;
        host.dropped_.insert(host.dropped_.end(), paths, paths + count);
    });
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
    // On displays whose pointer coordinates are already scaled, the framebuffer has more pixels than the window has units.
    const float pixels_per_unit = width > 0 ? static_cast<float>(pixel_width()) / static_cast<float>(width) : 1.0f;
    return std::clamp(x / std::max(pixels_per_unit, 0.1f), 0.75f, 3.0f);
}

void WindowHost::wait_for_display(bool on) { glfwSwapInterval(on ? 1 : 0); }

void WindowHost::swap() { glfwSwapBuffers(window_); }

void WindowHost::wait(double seconds) {
    if (seconds < 0) glfwWaitEvents();
    else glfwWaitEventsTimeout(std::max(seconds, 1e-4));
}

void WindowHost::poll() { glfwPollEvents(); }

void WindowHost::wake() {
    if (glfw_runs) glfwPostEmptyEvent();
}

bool WindowHost::take_event() { return std::exchange(event_, false); }

std::vector<KeyAction> WindowHost::take_keys() { return std::exchange(keys_, {}); }

std::vector<std::string> WindowHost::take_dropped_files() { return std::exchange(dropped_, {}); }

}  // namespace bodychain
