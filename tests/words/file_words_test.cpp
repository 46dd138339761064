#include "words/file_words.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <ctime>

using namespace bodychain;

TEST_CASE("names of files are told without their folder, titles without their ending", "[words]") {
    CHECK(file_name("/home/a/my walk.json") == "my walk.json");
    CHECK(file_name("walk.json") == "walk.json");
    CHECK(file_title("/home/a/my walk.json") == "my walk");
    CHECK(file_title("walk.txt") == "walk.txt");
    CHECK(file_title("/a/.json") == ".json");
    CHECK(folder_name("/home/a/walk.json") == "/home/a");
    CHECK(folder_name("/walk.json") == "/");
    CHECK(folder_name("walk.json").empty());
    CHECK(filled("Open {}", "a{}b") == "Open a{}b");
    CHECK(filled("Open", "a") == "Open");
}

TEST_CASE("a time is told by the clock on the wall, the same in every language", "[words]") {
    const char* old = std::getenv("TZ");
    const std::string zone = old ? old : "";
    setenv("TZ", "UTC-2", 1);  // two hours east
    tzset();
    CHECK(time_text(std::chrono::system_clock::from_time_t(0)) == "1970-01-01 02:00");
    CHECK(time_text(std::chrono::system_clock::from_time_t(1795689060)) == "2026-11-26 12:31");
    if (old)
        setenv("TZ", zone.c_str(), 1);
    else
        unsetenv("TZ");
    tzset();
}
