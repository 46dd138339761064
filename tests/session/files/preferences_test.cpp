#include "session/files/preferences.h"
#include "base/atomic_file.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

Preferences some() {
    Preferences p;
    p.dark = p.curves_open = p.tour_seen = true;
    p.language = "de";
    p.text_size = 1.21;
    p.layers = std::vector<std::string>{"ghost", "spine"};
    p.curves_page = 3;
    p.changes_page = 2;
    p.window = Preferences::Place{-40, 12, 1400, 900};
    return p;
}

}  // namespace

TEST_CASE("preferences come back from their text as they were", "[session][preferences]") {
    for (const Preferences& p : {Preferences{}, some()}) {
        const auto read = parse_preferences(preferences_text(p));
        REQUIRE(read);
        CHECK(read.value() == p);
    }
}

TEST_CASE("preferences of another kind or version are not taken, sizes brought into range", "[session][preferences]") {
    for (const char* bad :
         {"", "{", "[]", "{}", R"({"bodychain_preferences": 2})", R"({"bodychain_preferences": 1, "dark": "yes"})",
          R"({"bodychain_preferences": 1, "layers": 3})", R"({"bodychain_preferences": 1, "window": 3})"}) {
        INFO(bad);
        CHECK_FALSE(parse_preferences(bad));
    }
    const auto odd =
        parse_preferences(R"({"bodychain_preferences": 1, "later": [1], "text_size": 90, "curves_page": -3, )"
                          R"("window": {"width": 3, "height": 9e9}})");
    REQUIRE(odd);
    CHECK(odd.value().text_size == 2);
    CHECK(odd.value().curves_page == 0);
    CHECK(odd.value().window->width == 320);
    CHECK(odd.value().window->height == 16384);
}

TEST_CASE("what the command line set for once is not remembered, what was changed is", "[session][preferences]") {
    const Preferences before = some();
    Preferences start = before;
    start.dark = false;  // --light
    start.layers = std::vector<std::string>{"all"};
    Preferences now = start;
    CHECK(to_remember(before, start, now) == before);
    now.clinical = true;
    now.layers = std::vector<std::string>{"grid"};
    const Preferences kept = to_remember(before, start, now);
    CHECK(kept.dark);
    CHECK(kept.clinical);
    CHECK(kept.layers == now.layers);
    Preferences first;
    first.tour_seen = true;
    CHECK(to_remember({}, {}, first).tour_seen);
}

TEST_CASE("a broken file of preferences is put aside and does not come back", "[session][preferences]") {
    const test::ScratchFolder folder;
    const std::string path = folder.file("deep/preferences.json");
    PreferencesFile file(folder.file("deep"));
    CHECK(file.load() == Preferences{});
    CHECK_FALSE(file.save(some()));
    CHECK(PreferencesFile(folder.file("deep")).load() == some());
    REQUIRE_FALSE(write_file(path, "no JSON"));
    CHECK(file.load() == Preferences{});
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK(read_file(path + ".bad").value() == "no JSON");
    CHECK_FALSE(file.save(some()));
    CHECK(file.load() == some());
}

TEST_CASE("preferences are written only when they changed", "[session][preferences]") {
    const test::ScratchFolder folder;
    const std::string path = folder.file("preferences.json");
    PreferencesFile file(folder.file(""));
    CHECK_FALSE(file.save(some()));
    std::filesystem::remove(path);
    CHECK_FALSE(file.save(some()));
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK_FALSE(file.save({}));
    CHECK(std::filesystem::exists(path));
}
