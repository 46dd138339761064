// bodychain: the window, and `bodychain render` for pictures without one.
#include "app/window/window_program.h"

#include <string>
#include <vector>

int main(int count, char** words) {
    return bodychain::run_window_program(std::vector<std::string>(words + 1, words + count));
}
