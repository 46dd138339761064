// The pages to learn from: kept in the view state.
#pragma once

#include <cstddef>

namespace bodychain::ui {

struct LearnView {
    bool open = false;
    std::size_t page = 0;
};

}  // namespace bodychain::ui
