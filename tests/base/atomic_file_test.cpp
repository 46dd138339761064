#include "base/atomic_file.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <sys/resource.h>
#include <sys/stat.h>
#include <csignal>

using namespace bodychain;
using test::ScratchFolder;

namespace {

/// No file of this process may grow beyond `bytes`: what a full disk looks like to a program.
class TinyDisk {
public:
    explicit TinyDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit tiny{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tiny);
    }
    ~TinyDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    TinyDisk(const TinyDisk&) = delete;
    TinyDisk& operator=(const TinyDisk&) = delete;

private:
    rlimit before_{};
};

mode_t mode_of(const std::string& path) {
    struct stat state {};
    REQUIRE(::stat(path.c_str(), &state) == 0);
    return state.st_mode & 07777;
}

}  // namespace

TEST_CASE("a file is written and read back") {
    const ScratchFolder folder;
    const std::string content("line\nzero \0 byte\xff", 17);
    REQUIRE_FALSE(write_file(folder.file("a.txt"), content));
    CHECK(read_file(folder.file("a.txt")).value() == content);
    CHECK(folder.entries() == 1);
}

TEST_CASE("replacing a file keeps its rights and follows a link") {
    const ScratchFolder folder;
    const std::string real = folder.write("real.json", "old");
    ::chmod(real.c_str(), 0640);
    std::filesystem::create_symlink("real.json", folder.file("link.json"));
    REQUIRE_FALSE(write_file(folder.file("link.json"), "new"));
    CHECK(std::filesystem::is_symlink(folder.file("link.json")));
    CHECK(folder.read("real.json") == "new");
    CHECK(mode_of(real) == 0640);
    CHECK(folder.entries() == 2);
}

TEST_CASE("a new file has ordinary rights") {
    const ScratchFolder folder;
    const mode_t mask = ::umask(022);
    REQUIRE_FALSE(write_file(folder.file("new.json"), "x"));
    ::umask(mask);
    CHECK(mode_of(folder.file("new.json")) == 0644);
}

TEST_CASE("a full disk leaves the old file and nothing half-written") {
    const ScratchFolder folder;
    folder.write("walk.json", "old");
    {
        const TinyDisk disk(1000);
        const auto error = write_file(folder.file("walk.json"), std::string(5000, 'x'));
        REQUIRE(error);
        CHECK(error->where == folder.file("walk.json"));
        CHECK(write_file(folder.file("new.json"), std::string(5000, 'x')));
    }
    CHECK(folder.read("walk.json") == "old");
    CHECK(folder.entries() == 1);
}

TEST_CASE("what cannot be written is one clear line") {
    const ScratchFolder folder;
    const std::string missing = folder.file("nowhere/a.json");
    CHECK(write_file(missing, "x")->line() ==
          missing + ": cannot be written: No such file or directory (expected a writable file in an existing folder)");
    CHECK(write_file(folder.file("."), "x")->what == "cannot be written: Is a directory");
    CHECK(write_file("", "x")->line() == "output: the file name is empty (expected a file name)");
    CHECK(write_file("/dev/full", "x")->line() ==
          "/dev/full: cannot be written: No space left on device (expected free space on the disk)");
    CHECK(std::filesystem::is_character_file("/dev/full"));  // a device is never replaced by a file
}

TEST_CASE("what cannot be read is one clear line") {
    const ScratchFolder folder;
    CHECK(read_file(folder.file("none")).error().line() ==
          folder.file("none") + ": cannot be read: No such file or directory (expected a readable file)");
    CHECK(read_file(folder.file(".")).error().what == "cannot be read: Is a directory");
    CHECK(read_file("/dev/zero").error().what == "cannot be read: it is larger than 64 MiB");
}
