// Loaded before the C library into the program under test (LD_PRELOAD). One of its system calls fails or never comes
// back. FAULT_AT: the number of the call, counted from 1; FAULT_ERROR: the error it fails with, or "kill"; FAULT_COUNT:
// a file that gets the number of calls. No header that declares these calls is included: the types would have to match.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>

extern "C" long syscall(long number, ...);

namespace {

constexpr long numberOfGetpid = 39; // on x86-64
constexpr long numberOfKill = 62;
constexpr int killed = 9;

std::atomic<int> calls{0};

int numberIn(const char *name) {
    const char *text = std::getenv(name);
    return text ? std::atoi(text) : 0;
}

/// Counts a call; returns whether this call must fail.
bool failsNow() {
    static const int at = numberIn("FAULT_AT");
    if (++calls != at) return false;
    const char *error = std::getenv("FAULT_ERROR");
    if (error && std::strcmp(error, "kill") == 0) syscall(numberOfKill, syscall(numberOfGetpid), killed);
    errno = numberIn("FAULT_ERROR");
    return true;
}

struct Count {
    ~Count() {
        const char *file = std::getenv("FAULT_COUNT");
        if (std::FILE *stream = file ? std::fopen(file, "w") : nullptr) {
            std::fprintf(stream, "%d\n", calls.load());
            std::fclose(stream);
        }
    }
} count;

template <class Function>
Function *next(const char *name) {
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

#define INTERPOSE(Result, failure, name, parameters, arguments)                                                         \
    extern "C" Result name parameters {                                                                                \
        static auto *const real = next<Result parameters>(#name);                                                       \
        return failsNow() ? (failure) : real arguments;                                                                 \
    }

INTERPOSE(int, -1, open, (const char *path, int flags, unsigned mode), (path, flags, mode))
INTERPOSE(int, -1, open64, (const char *path, int flags, unsigned mode), (path, flags, mode))
INTERPOSE(int, -1, openat, (int folder, const char *path, int flags, unsigned mode), (folder, path, flags, mode))
INTERPOSE(int, -1, close, (int file), (file))
INTERPOSE(long, -1, read, (int file, void *bytes, unsigned long size), (file, bytes, size))
INTERPOSE(long, -1, write, (int file, const void *bytes, unsigned long size), (file, bytes, size))
INTERPOSE(long, -1, lseek, (int file, long offset, int whence), (file, offset, whence))
INTERPOSE(long, -1, lseek64, (int file, long offset, int whence), (file, offset, whence))
INTERPOSE(std::FILE *, nullptr, fopen, (const char *path, const char *mode), (path, mode)) // used by the libraries
INTERPOSE(std::FILE *, nullptr, fopen64, (const char *path, const char *mode), (path, mode))
INTERPOSE(int, -1, fclose, (std::FILE * file), (file))
INTERPOSE(int, -1, fflush, (std::FILE * file), (file))
INTERPOSE(int, -1, fsync, (int file), (file))
INTERPOSE(int, -1, flock, (int file, int operation), (file, operation))
INTERPOSE(int, -1, stat, (const char *path, void *status), (path, status))
INTERPOSE(int, -1, stat64, (const char *path, void *status), (path, status))
INTERPOSE(int, -1, lstat, (const char *path, void *status), (path, status))
INTERPOSE(int, -1, lstat64, (const char *path, void *status), (path, status))
INTERPOSE(int, -1, fstat, (int file, void *status), (file, status))
INTERPOSE(int, -1, fstat64, (int file, void *status), (file, status))
INTERPOSE(int, -1, rename, (const char *from, const char *to), (from, to))
INTERPOSE(int, -1, unlink, (const char *path), (path))
INTERPOSE(int, -1, unlinkat, (int folder, const char *path, int flags), (folder, path, flags))
INTERPOSE(int, -1, mkdir, (const char *path, unsigned mode), (path, mode))
INTERPOSE(int, -1, rmdir, (const char *path), (path))
INTERPOSE(int, -1, remove, (const char *path), (path))
INTERPOSE(void *, nullptr, opendir, (const char *path), (path))
INTERPOSE(void *, nullptr, fdopendir, (int file), (file))
INTERPOSE(void *, nullptr, readdir, (void *folder), (folder))
INTERPOSE(void *, nullptr, readdir64, (void *folder), (folder))
