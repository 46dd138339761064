#include "base/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace bodychain {

namespace {

constexpr std::size_t kLargestFile_bytes = 64u << 20;

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close_now(); }
    int get() const { return fd_; }
    bool open() const { return fd_ >= 0; }
    bool close_now() {
        const bool good = fd_ < 0 || ::close(fd_) == 0;
        fd_ = -1;
        return good;
    }

private:
    int fd_;
};

constexpr const char* kFreeSpace = "free space on the disk";

Error write_error(const std::string& path, int code) {
    const bool full = code == ENOSPC || code == EDQUOT;
    return {path, std::string("cannot be written: ") + std::strerror(code),
            full ? kFreeSpace : "a writable file in an existing folder"};
}

bool write_all(int fd, std::string_view content) {
    while (!content.empty()) {
        const ssize_t n = ::write(fd, content.data(), content.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        content.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

std::optional<Error> write_straight(const std::string& path, std::string_view content) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.open() || !write_all(file.get(), content) || !file.close_now()) return write_error(path, errno);
    return std::nullopt;
}

/// The permissions of the file that is replaced, or the default for new files.
mode_t mode_for(const std::string& path) {
    struct stat now {};
    if (::stat(path.c_str(), &now) == 0) return now.st_mode & 07777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

/// The rename must reach the disk as well. A folder that cannot be flushed (on some network disks) is not an error.
void flush_folder(const std::string& path) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    Descriptor file(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.open()) ::fsync(file.get());
}

std::optional<Error> write_beside(const std::string& target, const std::string& shown, std::string_view content) {
    std::string temporary = target + ".XXXXXX";
    Descriptor file(::mkstemp(temporary.data()));
    if (!file.open()) return write_error(shown, errno);
    const bool written = ::fchmod(file.get(), mode_for(target)) == 0 && write_all(file.get(), content) &&
                         ::fsync(file.get()) == 0 && file.close_now() &&
                         ::rename(temporary.c_str(), target.c_str()) == 0;
    if (!written) {
        const int code = errno;  // unlink may change it
        ::unlink(temporary.c_str());
        return write_error(shown, code);
    }
    flush_folder(target);
    return std::nullopt;
}

/// Where a symbolic link leads, so that the link stays and its file is replaced.
std::string resolved(const std::string& path) {
    std::error_code ignored;
    const std::filesystem::path real = std::filesystem::canonical(path, ignored);
    return ignored ? path : real.string();
}

}  // namespace

bool is_full_disk(const Error& error) { return error.expected == kFreeSpace; }

std::optional<Error> write_file(const std::string& path, std::string_view content) {
    if (path.empty()) return Error{"output", "the file name is empty", "a file name"};
    struct stat now {};
    if (::stat(path.c_str(), &now) == 0) {
        if (S_ISDIR(now.st_mode)) return write_error(path, EISDIR);
        if (!S_ISREG(now.st_mode)) return write_straight(path, content);
        if (::access(path.c_str(), W_OK) != 0) return write_error(path, errno);
    }
    return write_beside(resolved(path), path, content);
}

Result<std::string> read_file(const std::string& path) {
    const auto error = [&](const std::string& why) { return Error{path, "cannot be read: " + why, "a readable file"}; };
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.open()) return error(std::strerror(errno));
    std::string content;
    std::array<char, 65536> buffer;
    for (;;) {
        const ssize_t n = ::read(file.get(), buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return error(std::strerror(errno));
        if (n == 0) return content;
        content.append(buffer.data(), static_cast<std::size_t>(n));
        if (content.size() > kLargestFile_bytes) return error("it is larger than 64 MiB");
    }
}

}  // namespace bodychain
