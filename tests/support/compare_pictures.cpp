// compare_pictures A B DIFFERENCE.png [X Y WIDTH HEIGHT]: how differently two pictures look, or one part of them
// (pixels from the top left corner). Ends with 0 if they may pass as the same picture drawn at another quality, else 1
// and the difference is written.
#include "support/picture_difference.h"

#include <iostream>
#include <string>
#include <vector>

using namespace bodychain;

int main(int count, char** words) {
    if (count != 4 && count != 8) return 2;
    Image a = test::read_picture(words[1]), b = test::read_picture(words[2]);
    if (count == 8) {
        const auto number = [&](int i) { return std::stoi(words[i]); };
        a = test::cropped(a, number(4), number(5), number(6), number(7));
        b = test::cropped(b, number(4), number(5), number(6), number(7));
    }
    const test::PictureDifference d = test::difference(a, b);
    std::cout << d.text() << '\n';
    if (d.looks_same(test::kOtherQuality)) return 0;
    if (d.same_size() && write_png(test::picture_of(d, a.width, a.height), words[3])) return 2;
    return 1;
}
