#include "ui/hand.h"

#include "ui/guide/presenting.h"
#include "ui/screen.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace bodychain::test {

namespace {

WindowOptions with(Scenario scenario) {
    WindowOptions options;
    options.scenario = std::move(scenario);
    return options;
}

}  // namespace

Hand::Hand(float width, float height, Scenario scenario)
    : options(with(std::move(scenario))), bench(options, {}), view(bench.view), document(bench.document) {
    context_ = ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = ImVec2(width, height);
    for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = key;
    look.colours = ui::colours(Theme::Light);
    look.places = &places;
    load_fonts();
    frame();
    frame();
}

Hand::~Hand() { ImGui::DestroyContext(context_); }

void Hand::load_fonts() {
    look.fonts = ui::load_fonts(look.scale);
    unsigned char* pixels = nullptr;
    int w = 0, h = 0;
    ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &w, &h);
    ui::apply_style(look);
}

void Hand::frame(float seconds) {
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = seconds;
    ImGui::NewFrame();
    last = ui::draw_screen({look, document, answer, busy, 0.5, view, bench.memory, shares},
                           ui::screen_layout(view, io.DisplaySize.x, io.DisplaySize.y, look.scale));
    ImGui::Render();
    asked.insert(asked.end(), last.actions.begin(), last.actions.end());
    if (!carries_out) last.actions.clear();
    bench.take(last, 1);
    view.presentation.pass(static_cast<double>(io.DeltaTime));
    io.MouseWheel = io.MouseWheelH = 0;
}

void Hand::press(KeyAction key) {
    const ui::Actions actions =
        asked_by(key, {view, document, ImGui::GetIO().WantTextInput, bench.memory.posture.finding});
    asked.insert(asked.end(), actions.begin(), actions.end());
    if (carries_out) bench.apply(actions);
    frame();
}

template <class Asked>
bool Hand::took(const Asked& action) {
    const ui::Actions since = std::exchange(asked, {});
    return std::ranges::find(since, ui::Action(action)) != since.end();
}

template <class>
struct TookForEach;
template <class... Asked>
struct TookForEach<std::variant<Asked...>> {
    static const std::tuple<bool (Hand::*)(const Asked&)...> kAll;
};
template <class... Asked>
const std::tuple<bool (Hand::*)(const Asked&)...> TookForEach<std::variant<Asked...>>::kAll{&Hand::took<Asked>...};
template struct TookForEach<ui::Action>;

void Hand::rescale(float wanted) {
    look.scale = ui::fitting_scale(ImGui::GetIO().DisplaySize.x, wanted);
    load_fonts();
    frame();
    frame();
}

ui::Rect Hand::place(const std::string& name) const {
    const auto found = places.find(name);
    if (!found) throw std::runtime_error("no control named " + name);
    return *found;
}

bool Hand::in_view(const std::string& name) const {
    const ui::Rect r = place(name), rows = place("posture.rows");
    return r.y >= rows.y && r.bottom() <= rows.bottom();
}

void Hand::scroll_to(const std::string& name) {
    point("posture.rows", 0.02f);
    for (int turns = 0; turns < 60 && !in_view(name); ++turns) {
        ImGui::GetIO().MouseWheel = place(name).y < place("posture.rows").y ? 1.0f : -1.0f;
        frame();
        frame();
    }
    if (!in_view(name)) throw std::runtime_error("cannot scroll to " + name);
}

void Hand::unfold(const std::string& region) {
    scroll_to("region." + region);
    click("region." + region, 0.3f);
    frame();
}

void Hand::drag(const std::string& name, float from, float to, int steps) {
    rest();
    point(name, from);
    button(true);
    for (int i = 1; i <= steps; ++i)
        point(name, from + (to - from) * static_cast<float>(i) / static_cast<float>(steps));
    button(false);
}

void Hand::tap(ImGuiKey key) {
    ImGui::GetIO().KeysDown[key] = true;
    frame();
    ImGui::GetIO().KeysDown[key] = false;
    frame();
}

}  // namespace bodychain::test
