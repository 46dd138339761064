#include "render/quality.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

/// A machine on which one frame of each level takes so many milliseconds.
int level_after(QualityChooser& chooser, const double (&ms)[kQualityLevels], int frames) {
    for (int i = 0; i < frames; ++i) chooser.update(ms[chooser.level()]);
    return chooser.level();
}

}  // namespace

TEST_CASE("quality levels get dearer step by step") {
    for (int i = 1; i < kQualityLevels; ++i) {
        const Quality low = quality_level(i - 1), high = quality_level(i);
        CHECK(low.shadow_size <= high.shadow_size);
        CHECK(low.msaa <= high.msaa);
        CHECK(low.render_scale <= high.render_scale);
        CHECK_FALSE(low == high);
    }
    CHECK(quality_level(-3) == quality_level(0));
    CHECK(quality_level(99) == quality_level(kQualityLevels - 1));
}

TEST_CASE("a slow machine steps down within a second and stays there") {
    QualityChooser chooser(3);
    const double ms[] = {10, 13, 18, 30, 60, 100};
    const int level = level_after(chooser, ms, 40);
    CHECK(ms[level] < 1000.0 / 45.0);
    CHECK(level == 2);
    CHECK(level_after(chooser, ms, 2000) == level);
}

TEST_CASE("a very slow machine steps down twice at once") {
    QualityChooser chooser(5);
    const double ms[] = {20, 40, 80, 100, 200, 300};
    CHECK(level_after(chooser, ms, 25) == 3);
    CHECK(level_after(chooser, ms, 200) == 0);
}

TEST_CASE("a fast machine reaches the best level") {
    QualityChooser chooser(3);
    const double ms[] = {1, 1, 2, 2, 3, 4};
    CHECK(level_after(chooser, ms, 1000) == kQualityLevels - 1);
}

TEST_CASE("one slow frame changes nothing") {
    QualityChooser chooser(3);
    for (int i = 0; i < 100; ++i) chooser.update(20.0);
    chooser.update(120.0);
    for (int i = 0; i < 30; ++i) chooser.update(20.0);
    CHECK(chooser.level() == 3);
}

TEST_CASE("a level that was too slow is tried again ever more rarely") {
    QualityChooser chooser(4);
    const double ms[] = {5, 6, 8, 10, 60, 90};
    int changes = 0, last = chooser.level();
    for (int i = 0; i < 20000; ++i) {
        const int now = chooser.update(ms[chooser.level()]);
        changes += now != last;
        last = now;
    }
    CHECK(changes <= 9);  // three trials up and down in ten minutes, after the first steps
}
