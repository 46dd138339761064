// Choosing a file: what a folder shows, and what a typed or chosen name means.
#include "session/files/file_choice.h"

#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <algorithm>
#include <cstdlib>

using namespace bodychain;
namespace fs = std::filesystem;

namespace {

struct SomeFolder : test::ScratchFolder {
    SomeFolder() {
        for (const char* name : {"b.json", "A walk.json", "notes.txt", ".hidden.json"}) write(name, "{}");
        for (const char* name : {"zebra", "2025", ".git"}) fs::create_directory(file(name));
        write("zebra/inner.json", "{}");
        ::mkfifo(file("pipe.json").c_str(), 0600);
        fs::create_symlink(file("nowhere"), file("broken.json"));
        fs::create_directory_symlink(file("zebra"), file("link"));
    }
    fs::path folder() const { return fs::path(file("")).parent_path(); }
};

std::vector<std::string> names(const std::vector<FolderEntry>& entries) {
    std::vector<std::string> out;
    for (const FolderEntry& e : entries) out.push_back(e.name);
    return out;
}

void select(FileChoice& choice, const std::string& name) {
    const auto at = std::ranges::find(choice.entries(), name, &FolderEntry::name);
    REQUIRE(at != choice.entries().end());
    choice.select(static_cast<std::size_t>(at - choice.entries().begin()));
}

}  // namespace

TEST_CASE("a folder shows folders, then scenario files, without what is hidden or no file", "[session][files]") {
    const SomeFolder some;
    const auto entries = list_folder(some.folder());
    REQUIRE(entries);
    CHECK(names(entries.value()) == std::vector<std::string>{"2025", "link", "zebra", "A walk.json", "b.json"});
    CHECK(entries.value()[1].folder);
    CHECK_FALSE(entries.value()[3].folder);
    const auto age = std::chrono::system_clock::now() - entries.value()[3].changed;
    CHECK(std::chrono::abs(age) < std::chrono::minutes(2));
    const auto missing = list_folder(some.folder() / "missing");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().line().starts_with(some.file("missing") + ": cannot be read: "));
    CHECK(is_device(some.file("pipe.json")));
    CHECK_FALSE(is_device(some.file("b.json")));
    CHECK_FALSE(is_device(some.file("zebra")));
}

TEST_CASE("to open: chosen, typed with and without ending, elsewhere, not there", "[session][files]") {
    const SomeFolder some;
    FileChoice choice(FilePurpose::Open, some.folder());
    CHECK_FALSE(choice.accept());
    CHECK(choice.trouble() == FileTrouble::NoName);
    select(choice, "b.json");
    CHECK(choice.trouble() == FileTrouble::None);
    CHECK(choice.name() == "b.json");
    CHECK(choice.accept() == fs::path(some.file("b.json")));
    choice.type("A walk");
    CHECK_FALSE(choice.selected());
    CHECK(choice.accept() == fs::path(some.file("A walk.json")));
    choice.type("A walk.json");
    REQUIRE(choice.selected());
    CHECK(choice.entries()[*choice.selected()].name == "A walk.json");
    choice.type("zebra/inner");
    CHECK(choice.accept() == fs::path(some.file("zebra/inner.json")));
    choice.type(some.file("b.json"));
    CHECK(choice.accept() == fs::path(some.file("b.json")));
    choice.type("c.json");
    CHECK_FALSE(choice.accept());
    CHECK(choice.trouble() == FileTrouble::NotThere);
    choice.say("c.json: broken");
    CHECK(choice.trouble() == FileTrouble::Said);
    CHECK(choice.detail() == "c.json: broken");
    choice.move(1);
    CHECK(choice.trouble() == FileTrouble::None);
    CHECK(choice.detail().empty());
}

TEST_CASE("through folders: into, up, by a typed name, to the home, and not into what cannot be read",
          "[session][files]") {
    const SomeFolder some;
    FileChoice choice(FilePurpose::Open, some.folder());
    select(choice, "zebra");
    CHECK(choice.name().empty());
    CHECK_FALSE(choice.accept());
    CHECK(choice.folder() == some.folder() / "zebra");
    CHECK(names(choice.entries()) == std::vector<std::string>{"inner.json"});
    choice.up();
    CHECK(choice.folder() == some.folder());
    REQUIRE(choice.selected());
    CHECK(choice.entries()[*choice.selected()].name == "zebra");
    choice.type("2025/");
    CHECK_FALSE(choice.accept());
    CHECK(choice.folder() == some.folder() / "2025");
    CHECK(choice.name().empty());
    choice.go_to(some.folder() / "missing");
    CHECK(choice.trouble() == FileTrouble::NotReadable);
    CHECK(choice.folder() == some.folder() / "2025");
    const char* old = std::getenv("HOME");
    const std::string home = old ? old : "";
    setenv("HOME", some.file("zebra").c_str(), 1);
    choice.home();
    CHECK(choice.folder() == some.folder() / "zebra");
    CHECK(full_path("/a", "~/b.json") == fs::path(some.file("zebra/b.json")));
    if (old) setenv("HOME", home.c_str(), 1);
    choice.go_to("/");
    CHECK_FALSE(choice.has_parent());
    choice.up();
    CHECK(choice.folder() == "/");
}

TEST_CASE("arrows stop at the ends of the list and take over the names of files only", "[session][files]") {
    const SomeFolder some;
    FileChoice choice(FilePurpose::Save, some.folder(), "mine");
    choice.move(1);
    CHECK(choice.selected() == std::size_t{0});
    CHECK(choice.name() == "mine");
    choice.move(-3);
    CHECK(choice.selected() == std::size_t{0});
    choice.move(100);
    CHECK(choice.selected() == std::size_t{4});
    CHECK(choice.name() == "b.json");
    choice.go_to(some.folder() / "2025");
    choice.move(1);
    CHECK_FALSE(choice.selected());
}

TEST_CASE("to save: with its ending, never over another file unasked, only in a folder that exists",
          "[session][files]") {
    const SomeFolder some;
    FileChoice choice(FilePurpose::Save, some.folder(), "Anna");
    CHECK(choice.accept() == fs::path(some.file("Anna.json")));
    choice.type("b");
    CHECK_FALSE(choice.accept());
    REQUIRE(choice.to_replace());
    CHECK(*choice.to_replace() == fs::path(some.file("b.json")));
    choice.keep();
    CHECK_FALSE(choice.to_replace());
    CHECK_FALSE(choice.accept());
    CHECK(choice.accept() == fs::path(some.file("b.json")));
    choice.type("b.json");
    CHECK_FALSE(choice.accept());
    choice.type("other");  // the question was about another name
    CHECK_FALSE(choice.to_replace());
    CHECK(choice.accept() == fs::path(some.file("other.json")));
    choice.type("missing/a");
    CHECK_FALSE(choice.accept());
    CHECK(choice.trouble() == FileTrouble::NoFolder);
    choice.type("  ");
    CHECK_FALSE(choice.accept());
    CHECK(choice.trouble() == FileTrouble::NoName);
}

TEST_CASE("an example has a name and no folder", "[session][files]") {
    const SomeFolder some;
    FileChoice choice(FilePurpose::SaveExample, some.folder(), "a/b");
    CHECK_FALSE(choice.accept());
    CHECK(choice.trouble() == FileTrouble::SlashInName);
    choice.type(".a");
    CHECK_FALSE(choice.accept());
    CHECK(choice.trouble() == FileTrouble::SlashInName);
    choice.type("a.b");
    CHECK(choice.accept() == fs::path(some.file("a.b.json")));
}
