#include "ui/window_ui.h"

#include "ui/guide/presenting.h"
#include "ui/input_feed.h"
#include "ui/kit/fonts.h"
#include "ui/screen.h"

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <utility>

namespace bodychain::ui {

struct WindowUi::Impl {
    Look look;
    Places places;
    InputFeed feed;
    InputFrame input;                // of the next frame
    std::vector<PresetPicture> own;  // pictures of one's own examples, as they are loaded
    bool fresh = true, with_pictures = false;

    // Theme and scale are followed at the start of a frame: in the middle of one, half of it would look different.
    // The pictures of the examples are made when they are first wanted, and kept.
    void follow(Theme theme, float scale, const GalleryView& gallery) {
        const bool pictures = gallery.open, other_own = pictures && gallery.own && gallery.own->pictures != own;
        const bool new_fonts = fresh || scale != look.scale || (pictures && !with_pictures) || other_own,
                   new_theme = fresh || theme != look.theme;
        if (!new_fonts && !new_theme) return;
        look.theme = theme;
        look.colours = colours(theme);
        look.scale = scale;
        apply_style(look);
        with_pictures = with_pictures || pictures;
        if (other_own) own = gallery.own->pictures;
        if (new_fonts) look.fonts = load_fonts(scale, with_pictures, own);
        if (new_fonts && !fresh) {  // the first texture is made by the backend's own first frame
            ImGui_ImplOpenGL3_DestroyFontsTexture();
            ImGui_ImplOpenGL3_CreateFontsTexture();
        }
        fresh = false;
    }
};

WindowUi::WindowUi(GLFWwindow* window) : impl_(std::make_unique<Impl>()) {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;  // the layout is fixed by code
    ImGui::GetIO().LogFilename = nullptr;
    ImGui_ImplGlfw_InitForOpenGL(window, false);
    ImGui_ImplOpenGL3_Init("#version 330 core");
    impl_->look.places = &impl_->places;
}

WindowUi::~WindowUi() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
}

void WindowUi::feed(InputFrame input) { impl_->input = std::move(input); }

FrameOutput WindowUi::build(const FrameInput& input) {
    const bool first = impl_->fresh;
    set_language(input.view.language);
    ImGui_ImplGlfw_NewFrame();  // first: it learns the size of the window
    impl_->follow(input.view.theme, fitting_scale(ImGui::GetIO().DisplaySize.x, input.scale), input.view.gallery);
    ImGui_ImplOpenGL3_NewFrame();
    if (first) {  // sizes of scrolled parts are known only after a frame: nobody sees this one, and nothing is done in
                  // it
        impl_->feed.apply({});
        lay_out(input);
        ImGui::EndFrame();
    }
    impl_->feed.apply(std::exchange(impl_->input, {}));
    return lay_out(input);
}

FrameOutput WindowUi::lay_out(const FrameInput& input) {
    ImGui::NewFrame();
    const ImGuiIO& io = ImGui::GetIO();
    const Layout layout = screen_layout(input.view, io.DisplaySize.x, io.DisplaySize.y, impl_->look.scale);
    const PanelInput panel{impl_->look,    input.document, input.answer, input.busy,
                           input.progress, input.view,     input.memory, input.shares};
    FrameOutput out;
    out.screen = draw_screen(panel, layout);
    const float fx = io.DisplayFramebufferScale.x, fy = io.DisplayFramebufferScale.y;
    out.picture_px = {layout.viewport.x * fx, layout.viewport.y * fy, layout.viewport.w * fx, layout.viewport.h * fy};
    const ImVec4 panel_colour = ImGui::ColorConvertU32ToFloat4(impl_->look.colours.panel);
    out.background = {panel_colour.x, panel_colour.y, panel_colour.z};
    out.pixels_per_point = fx;
    return out;
}

void WindowUi::draw() {
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

bool WindowUi::typing() const { return typing_in_field(); }

bool WindowUi::wants_frames() const { return ImGui::GetIO().WantTextInput || ImGui::IsAnyItemActive(); }

const Places& WindowUi::places() const { return impl_->places; }

}  // namespace bodychain::ui
