#include "base/memory.hpp"
#include "base/native.hpp"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace phuluc::native {
namespace {

namespace fs = std::filesystem;

constexpr mode_t forAll = 0666;              // the user's umask restricts it
constexpr std::size_t pieceSize = 64U << 10; // bytes

/// The error of the last call.
std::error_code lastError() { return {errno, std::generic_category()}; }

/// Repeats a call that a signal interrupted.
template <class Call>
auto uncut(const Call &call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

int opened(const fs::path &path, int flags) {
    return uncut([&] { return ::open(path.c_str(), flags | O_CLOEXEC, forAll); });
}

/// An open file; the destructor closes it.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const fs::path &path, int flags) : Descriptor(opened(path, flags)) {}
    ~Descriptor() { static_cast<void>(closed()); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    explicit operator bool() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool closed() {
        const int number = std::exchange(number_, -1);
        return number < 0 || ::close(number) == 0;
    }
    [[nodiscard]] int released() { return std::exchange(number_, -1); }

  private:
    int number_;
};

Entry entryOf(const struct stat &status) {
    if (S_ISREG(status.st_mode)) return Entry::file;
    return S_ISDIR(status.st_mode) ? Entry::folder : Entry::other;
}

bool isAbsence(int error) { return error == ENOENT || error == ENOTDIR; }

void writeTo(int file, std::string_view bytes, std::error_code &code) {
    while (!bytes.empty()) {
        const ssize_t put = uncut([&] { return ::write(file, bytes.data(), bytes.size()); });
        if (put < 0) {
            code = lastError();
            return;
        }
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

/// Whether the locked file still has its name. The program that held the lock before has removed the file.
bool isNamed(int file, const fs::path &path) {
    struct stat held {};
    struct stat named {};
    return ::fstat(file, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_dev == named.st_dev &&
           held.st_ino == named.st_ino;
}

/// Opens a file for locking. A file of another user can be locked if it can be read.
int openedToLock(const fs::path &file) {
    int number = opened(file, O_RDWR | O_CREAT | O_NOFOLLOW);
    if (number >= 0 || errno != EACCES) return number;
    number = opened(file, O_RDONLY | O_NOFOLLOW);
    if (number < 0) errno = EACCES; // the first answer says more than "not there"
    return number;
}

std::error_code whyNotLocked() {
    if (errno == EWOULDBLOCK) return std::make_error_code(std::errc::device_or_resource_busy);
    const bool unknown = errno == ENOLCK || errno == ENOSYS || errno == EOPNOTSUPP || errno == EINVAL || errno == EBADF;
    return unknown ? std::make_error_code(std::errc::not_supported) : lastError();
}

} // namespace

std::string utf8(const fs::path &path) { return path.native(); }

Entry entryAt(const fs::path &path, std::error_code &code) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) return entryOf(status);
    if (!isAbsence(errno)) {
        code = lastError();
        return Entry::unknown;
    }
    if (::lstat(path.c_str(), &status) == 0) return Entry::other;
    if (!isAbsence(errno)) code = lastError();
    return Entry::none;
}

std::vector<FolderEntry> entriesOf(const fs::path &folder, std::error_code &code) {
    std::vector<FolderEntry> entries;
    std::error_code untold;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code))
        if (const Entry kind = entryAt(entry->path(), untold); kind != Entry::none) // none: just removed
            entries.push_back({entry->path(), kind});
    return entries;
}

fs::path trueName(const fs::path &path) {
    std::error_code code;
    const fs::path result = fs::weakly_canonical(path, code);
    return code ? fs::absolute(path).lexically_normal() : result;
}

bool isSame(const fs::path &a, const fs::path &b, std::error_code &code) { return fs::equivalent(a, b, code); }

std::uintmax_t sizeOf(const fs::path &file, std::error_code &code) { return fs::file_size(file, code); }

std::string read(const fs::path &file, std::uintmax_t most, std::error_code &code) {
    std::string bytes;
    const Descriptor open(file, O_RDONLY);
    if (!open) code = lastError();
    while (!code && bytes.size() < most) {
        const std::size_t before = bytes.size();
        const auto wanted = static_cast<std::size_t>(std::min<std::uintmax_t>(most - before, 16U << 20));
        bytes.resize(before + wanted);
        const ssize_t got = uncut([&] { return ::read(open.number(), bytes.data() + before, wanted); });
        if (got < 0) code = lastError();
        bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0) break;
    }
    return bytes;
}

void readPieces(const fs::path &file, std::uintmax_t offset, const std::function<bool(std::string_view)> &take,
                std::error_code &code) {
    const Descriptor open(file, O_RDONLY);
    if (!open || ::lseek(open.number(), static_cast<off_t>(offset), SEEK_SET) < 0) {
        code = lastError();
        return;
    }
    const auto piece = std::make_unique_for_overwrite<char[]>(pieceSize);
    for (;;) {
        const ssize_t got = uncut([&] { return ::read(open.number(), piece.get(), pieceSize); });
        if (got < 0) code = lastError();
        if (got <= 0 || !take({piece.get(), static_cast<std::size_t>(got)})) return;
    }
}

void write(const fs::path &file, std::string_view bytes, std::error_code &code) {
    Descriptor open(file, O_WRONLY | O_CREAT | O_TRUNC);
    if (!open)
        code = lastError();
    else
        writeTo(open.number(), bytes, code);
    if (open && !open.closed() && !code) code = lastError();
}

void flush(const fs::path &file, std::error_code &code) {
    const Descriptor open(file, O_RDONLY);
    if (!open || uncut([&] { return ::fsync(open.number()); }) != 0) code = lastError();
}

void flushFolder(const fs::path &folder, std::error_code &code) {
    const Descriptor open(folder, O_RDONLY | O_DIRECTORY);
    if (open && uncut([&] { return ::fsync(open.number()); }) == 0) return;
    const bool hasNone = open && (errno == EINVAL || errno == ENOTSUP); // some network file systems
    if (!hasNone) code = lastError();
}

Lock lock(const fs::path &file, std::error_code &code) {
    for (;;) {
        Descriptor held(openedToLock(file));
        if (!held || uncut([&] { return ::flock(held.number(), LOCK_EX | LOCK_NB); }) != 0) {
            code = held ? whyNotLocked() : lastError();
            return nullptr;
        }
        if (!isNamed(held.number(), file)) continue;
        const auto unlock = [file](int *number) {
            ::unlink(file.c_str());
            ::close(*number);
            delete number;
        };
        return {new int(held.released()), unlock};
    }
}

void createFolder(const fs::path &folder, std::error_code &code) {
    if (!fs::create_directory(folder, code) && !code) code = std::make_error_code(std::errc::file_exists);
}

void rename(const fs::path &from, const fs::path &to, std::error_code &code) { fs::rename(from, to, code); }

void remove(const fs::path &path, std::error_code &code) {
    if (!fs::remove(path, code) && !code) code = std::make_error_code(std::errc::no_such_file_or_directory);
}

void removeTree(const fs::path &folder, std::error_code &code) { fs::remove_all(folder, code); }

} // namespace phuluc::native

namespace phuluc {

void returnMemory() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace phuluc
