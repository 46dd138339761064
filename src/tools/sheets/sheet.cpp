#include "tools/sheets/sheet.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <vector>

#define STB_TRUETYPE_IMPLEMENTATION
#define STBTT_STATIC
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb/stb_truetype.h>
#pragma GCC diagnostic pop

namespace bodychain {

namespace {

constexpr int kGap = 4, kLine = 22;
constexpr float kTextSize = 15.0f;
constexpr const char* kFont = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
constexpr std::uint8_t kPaper[3] = {0xF4, 0xF6, 0xF8}, kInk[3] = {0x22, 0x2C, 0x36};

class Font {
public:
    Font() {
        std::ifstream in(kFont, std::ios::binary);
        bytes_.assign(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        good_ = !bytes_.empty() && stbtt_InitFont(&info_, bytes_.data(), 0);
        if (good_) scale_ = stbtt_ScaleForPixelHeight(&info_, kTextSize);
    }
    bool good() const { return good_; }
    // Calls dot(x, y, coverage 0..255) for every pixel of the words, baseline at y = 0; returns the width.
    template <class Dot>
    int draw(const std::string& words, Dot dot) const {
        float pen = 0;
        for (char c : words) {
            int advance = 0, bearing = 0, w = 0, h = 0, dx = 0, dy = 0;
            stbtt_GetCodepointHMetrics(&info_, c, &advance, &bearing);
            unsigned char* shape =
                stbtt_GetCodepointBitmapSubpixel(&info_, scale_, scale_, pen - std::floor(pen), 0, c, &w, &h, &dx, &dy);
            for (int y = 0; y < h; ++y)
                for (int x = 0; x < w; ++x) dot(static_cast<int>(std::floor(pen)) + dx + x, dy + y, shape[y * w + x]);
            stbtt_FreeBitmap(shape, nullptr);
            pen += scale_ * static_cast<float>(advance);
        }
        return static_cast<int>(std::ceil(pen));
    }

private:
    std::vector<unsigned char> bytes_;
    stbtt_fontinfo info_{};
    bool good_ = false;
    float scale_ = 1;
};

}  // namespace

Sheet::Sheet(int columns, int rows, int cell_width_px, int cell_height_px)
    : cell_width_(cell_width_px), cell_height_(cell_height_px) {
    image_.width = columns * (cell_width_ + kGap) + kGap;
    image_.height = rows * (cell_height_ + kLine + kGap) + kGap;
    for (int i = 0; i < image_.width * image_.height; ++i) image_.rgb.insert(image_.rgb.end(), kPaper, kPaper + 3);
}

void Sheet::put(int column, int row, const Image& picture, int x_px) {
    const int x0 = kGap + column * (cell_width_ + kGap) + x_px, y0 = kGap + row * (cell_height_ + kLine + kGap);
    for (int y = 0; y < std::min(picture.height, cell_height_); ++y) {
        const std::uint8_t* from = picture.pixel(0, y);
        const auto to = 3 * (static_cast<std::ptrdiff_t>(y0 + y) * image_.width + x0);
        std::copy(from, from + 3 * std::min(picture.width, cell_width_ - x_px), image_.rgb.begin() + to);
    }
}

void Sheet::label(int column, int row, const std::string& words) {
    static const Font font;
    if (!font.good()) return;
    const int width = font.draw(words, [](int, int, int) {});
    const int x0 = kGap + column * (cell_width_ + kGap) + (cell_width_ - width) / 2,
              y0 = kGap + row * (cell_height_ + kLine + kGap) + cell_height_ + 16;
    font.draw(words, [&](int x, int y, int cover) {
        if (x0 + x < 0 || x0 + x >= image_.width || y0 + y < 0 || y0 + y >= image_.height) return;
        for (std::size_t k = 0; k < 3; ++k) {
            std::uint8_t& v =
                image_.rgb[3 * (static_cast<std::size_t>(y0 + y) * static_cast<std::size_t>(image_.width) +
                                static_cast<std::size_t>(x0 + x)) +
                           k];
            v = static_cast<std::uint8_t>(v + (kInk[k] - v) * cover / 255);
        }
    });
}

}  // namespace bodychain
