#include "render/offscreen.h"

#include <epoxy/egl.h>
#include <epoxy/gl.h>

#include <algorithm>

namespace bodychain {

namespace {

constexpr const char* kAdvice = "Mesa's EGL (libegl1, libgl1-mesa-dri); bodychain-cli works without graphics";
Error no_context(const char* what) { return {"graphics without a display", what, kAdvice}; }

}  // namespace

struct OffscreenContext::Impl {
    EGLDisplay display = EGL_NO_DISPLAY;
    EGLContext context = EGL_NO_CONTEXT;
    ~Impl() {
        if (context != EGL_NO_CONTEXT) {
            eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
            eglDestroyContext(display, context);
        }
        if (display != EGL_NO_DISPLAY) eglTerminate(display);
    }
};

Result<std::unique_ptr<OffscreenContext>> OffscreenContext::create() {
    auto impl = std::make_unique<Impl>();
    if (!epoxy_has_egl_extension(EGL_NO_DISPLAY, "EGL_MESA_platform_surfaceless"))
        return no_context("EGL has no surfaceless platform");
    // The EXT entry point: the core one of EGL 1.5 aborts in epoxy before a display is initialised.
    impl->display = eglGetPlatformDisplayEXT(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
    if (impl->display == EGL_NO_DISPLAY || !eglInitialize(impl->display, nullptr, nullptr))
        return no_context("EGL cannot be initialised");
    if (!eglBindAPI(EGL_OPENGL_API)) return no_context("EGL offers no desktop OpenGL");
    const EGLint config_wish[] = {EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_SURFACE_TYPE, 0, EGL_NONE};
    EGLConfig config = nullptr;
    EGLint found = 0;
    if (!eglChooseConfig(impl->display, config_wish, &config, 1, &found) || found < 1)
        return no_context("EGL has no OpenGL configuration");
    const EGLint context_wish[] = {
        EGL_CONTEXT_MAJOR_VERSION,           3,       EGL_CONTEXT_MINOR_VERSION, 3, EGL_CONTEXT_OPENGL_PROFILE_MASK,
        EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT, EGL_NONE};
    impl->context = eglCreateContext(impl->display, config, EGL_NO_CONTEXT, context_wish);
    if (impl->context == EGL_NO_CONTEXT) return no_context("no OpenGL 3.3 core context");
    if (!eglMakeCurrent(impl->display, EGL_NO_SURFACE, EGL_NO_SURFACE, impl->context))
        return no_context("the OpenGL context cannot be made current");
    return std::unique_ptr<OffscreenContext>(new OffscreenContext(std::move(impl)));
}

OffscreenContext::OffscreenContext(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
OffscreenContext::~OffscreenContext() = default;

Result<std::unique_ptr<OffscreenTarget>> OffscreenTarget::create(int width, int height) {
    std::unique_ptr<OffscreenTarget> target(new OffscreenTarget());
    target->width_ = width;
    target->height_ = height;
    glGenFramebuffers(1, &target->framebuffer_);
    glBindFramebuffer(GL_FRAMEBUFFER, target->framebuffer_);
    glGenRenderbuffers(1, &target->colour_);
    glBindRenderbuffer(GL_RENDERBUFFER, target->colour_);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, target->colour_);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
        return Error{"picture",
                     "the graphics driver cannot draw " + std::to_string(width) + "x" + std::to_string(height),
                     "a smaller size"};
    return target;
}

OffscreenTarget::~OffscreenTarget() {
    glDeleteFramebuffers(1, &framebuffer_);
    glDeleteRenderbuffers(1, &colour_);
}

Image OffscreenTarget::read() const { return read_pixels(framebuffer_, 0, 0, width_, height_); }

void OffscreenTarget::copy_to(unsigned framebuffer, int x, int y) const {
    glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer_);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
    glBlitFramebuffer(0, 0, width_, height_, x, y, x + width_, y + height_, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
}

Image read_pixels(unsigned framebuffer, int x, int y, int width, int height) {
    Image image{width, height, {}};
    const std::size_t row = 3 * static_cast<std::size_t>(width);
    image.rgb.resize(row * static_cast<std::size_t>(height));
    glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(x, y, width, height, GL_RGB, GL_UNSIGNED_BYTE, image.rgb.data());
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    for (int top = 0, bottom = height - 1; top < bottom; ++top, --bottom)
        std::swap_ranges(image.rgb.begin() + static_cast<std::ptrdiff_t>(row) * top,
                         image.rgb.begin() + static_cast<std::ptrdiff_t>(row) * (top + 1),
                         image.rgb.begin() + static_cast<std::ptrdiff_t>(row) * bottom);
    return image;
}

}  // namespace bodychain
