// Many small pictures on one, in rows and columns, with words under them: for README and for judging the bones.
#pragma once

#include "render/offscreen.h"

#include <string>

namespace bodychain {

class Sheet {
public:
    /// `columns` x `rows` cells, each a picture of the given size with a line of words under it.
    Sheet(int columns, int rows, int cell_width_px, int cell_height_px);
    /// Puts a picture of the cell's size, or a narrower one at `x_px` in the cell.
    void put(int column, int row, const Image& picture, int x_px = 0);
    void label(int column, int row, const std::string& words);
    const Image& image() const { return image_; }

private:
    int cell_width_, cell_height_;
    Image image_;
};

}  // namespace bodychain
