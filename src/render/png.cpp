#include "base/atomic_file.h"
#include "render/offscreen.h"

#include <string>

#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#define STBI_WRITE_NO_STDIO
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include <stb/stb_image_write.h>
#pragma GCC diagnostic pop

namespace bodychain {

std::optional<Error> write_png(const Image& image, const std::filesystem::path& path) {
    std::string bytes;
    auto collect = [](void* out, void* data, int size) {
        static_cast<std::string*>(out)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
    };
    if (!stbi_write_png_to_func(collect, &bytes, image.width, image.height, 3, image.rgb.data(), 3 * image.width))
        return Error{path.string(), "the picture could not be encoded", ""};
    return write_file(path.string(), bytes);
}

}  // namespace bodychain
