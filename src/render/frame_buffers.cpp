#include "render/frame_buffers.h"

#include <epoxy/gl.h>

namespace bodychain {

namespace {
unsigned make_storage(GLenum format, int width, int height, int samples) {
    unsigned buffer = 0;
    glGenRenderbuffers(1, &buffer);
    glBindRenderbuffer(GL_RENDERBUFFER, buffer);
    glRenderbufferStorageMultisample(GL_RENDERBUFFER, samples, format, width, height);
    return buffer;
}
}  // namespace

PictureBuffer::~PictureBuffer() { release(); }

void PictureBuffer::release() {
    const unsigned frames[] = {frame_, resolved_}, buffers[] = {colour_, depth_, resolved_colour_};
    glDeleteFramebuffers(2, frames);  // zeros are ignored
    glDeleteRenderbuffers(3, buffers);
    frame_ = resolved_ = colour_ = depth_ = resolved_colour_ = 0;
    samples_ = -1;
}

bool PictureBuffer::resize(int width, int height, int samples) {
    if (width == width_ && height == height_ && samples == samples_) return true;
    release();
    width_ = width;
    height_ = height;
    samples_ = samples;
    glGenFramebuffers(1, &frame_);
    glBindFramebuffer(GL_FRAMEBUFFER, frame_);
    colour_ = make_storage(GL_RGBA8, width, height, samples);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colour_);
    depth_ = make_storage(GL_DEPTH_COMPONENT24, width, height, samples);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, depth_);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) {
        release();
        return false;
    }
    if (samples > 0) {
        glGenFramebuffers(1, &resolved_);
        glBindFramebuffer(GL_FRAMEBUFFER, resolved_);
        resolved_colour_ = make_storage(GL_RGBA8, width, height, 0);
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, resolved_colour_);
    }
    return true;
}

void PictureBuffer::bind() const {
    glBindFramebuffer(GL_FRAMEBUFFER, frame_);
    glViewport(0, 0, width_, height_);
}

void PictureBuffer::copy_to(unsigned framebuffer, int x, int y, int width, int height) const {
    unsigned from = frame_;
    if (samples_ > 0) {
        glBindFramebuffer(GL_READ_FRAMEBUFFER, frame_);
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, resolved_);
        glBlitFramebuffer(0, 0, width_, height_, 0, 0, width_, height_, GL_COLOR_BUFFER_BIT, GL_NEAREST);
        from = resolved_;
    }
    glBindFramebuffer(GL_READ_FRAMEBUFFER, from);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
    const bool same = width == width_ && height == height_;
    glBlitFramebuffer(0, 0, width_, height_, x, y, x + width, y + height, GL_COLOR_BUFFER_BIT,
                      same ? GL_NEAREST : GL_LINEAR);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
}

int depth_bits(unsigned framebuffer) {
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    int bits = 0, samples = 0, kind = GL_NONE;
    const GLenum which = framebuffer == 0 ? GL_DEPTH : GL_DEPTH_ATTACHMENT;
    glGetFramebufferAttachmentParameteriv(GL_FRAMEBUFFER, which, GL_FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE, &kind);
    if (kind != GL_NONE)
        glGetFramebufferAttachmentParameteriv(GL_FRAMEBUFFER, which, GL_FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE, &bits);
    glGetIntegerv(GL_SAMPLES, &samples);
    return samples > 1 ? 0 : bits;
}

ShadowMap::~ShadowMap() { release(); }

void ShadowMap::release() {
    glDeleteFramebuffers(1, &frame_);
    glDeleteTextures(1, &depth_);
    frame_ = depth_ = 0;
    size_ = 0;
}

void ShadowMap::resize(int size) {
    if (size == size_) return;
    release();
    size_ = size;
    if (size == 0) return;
    glGenTextures(1, &depth_);
    glBindTexture(GL_TEXTURE_2D, depth_);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_DEPTH_COMPONENT24, size, size, 0, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_MODE, GL_COMPARE_REF_TO_TEXTURE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_FUNC, GL_LEQUAL);
    glGenFramebuffers(1, &frame_);
    glBindFramebuffer(GL_FRAMEBUFFER, frame_);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_TEXTURE_2D, depth_, 0);
    glDrawBuffer(GL_NONE);
    glReadBuffer(GL_NONE);
}

void ShadowMap::bind_as_target() const {
    glBindFramebuffer(GL_FRAMEBUFFER, frame_);
    glViewport(0, 0, size_, size_);
    glClear(GL_DEPTH_BUFFER_BIT);
}

void ShadowMap::bind_as_texture(int unit) const {
    glActiveTexture(static_cast<GLenum>(GL_TEXTURE0 + unit));
    glBindTexture(GL_TEXTURE_2D, depth_);
}

}  // namespace bodychain
