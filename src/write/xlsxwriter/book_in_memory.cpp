// For the library built from source, with its files in memory (in_memory.h).
#include "write/xlsxwriter/book.hpp"

#include "write/xlsxwriter/in_memory.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdarg>
#include <cstring>
#include <new>
#include <string>
#include <utility>

using phuluc::PackagePart;

struct phuluc_stream {
    std::string bytes;
    std::size_t position = 0; ///< for reading; the library writes only at the end
    bool ended = false;       ///< the library has read past the end
};

namespace {

/// of the workbook that this thread finishes
thread_local std::vector<PackagePart> *parts = nullptr;

void appendNumber(std::string &text, int number) {
    std::array<char, 16> digits;
    text.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

/// Appends values of any kind. Only in a few places does the library print values other than strings and whole numbers.
void appendByLibrary(std::string &text, const char *format, std::va_list values) {
    std::va_list again;
    va_copy(again, values);
    std::string piece(static_cast<std::size_t>(std::vsnprintf(nullptr, 0, format, again)) + 1, '\0');
    va_end(again);
    std::vsnprintf(piece.data(), piece.size(), format, values);
    text.append(piece, 0, piece.size() - 1);
}

/// Appends strings and whole numbers in a third of the time of vsnprintf.
void appendFormatted(std::string &text, const char *format, std::va_list values) {
    for (; *format != '\0'; ++format)
        if (*format != '%')
            text.push_back(*format);
        else if (format[1] == 's')
            ++format, text.append(va_arg(values, const char *));
        else if (format[1] == 'd')
            ++format, appendNumber(text, va_arg(values, int));
        else
            return appendByLibrary(text, format, values);
}

} // namespace

namespace phuluc {

LibraryBook::LibraryBook(std::filesystem::path file) : file_(std::move(file)), workbook_(workbook_new("in memory")) {
    if (workbook_ == nullptr) throw std::bad_alloc();
}

LibraryBook::~LibraryBook() {
    if (workbook_ != nullptr) lxw_workbook_free(workbook_);
}

std::vector<PackagePart> LibraryBook::finish() {
    std::vector<PackagePart> finished;
    parts = &finished;
    const lxw_error result = workbook_close(std::exchange(workbook_, nullptr));
    parts = nullptr;
    if (result != LXW_NO_ERROR) throw std::bad_alloc(); // in memory only memory can be missing
    return finished;
}

} // namespace phuluc

// std::bad_alloc passes through the library's C code, which is compiled to allow that. Streams open at that moment are
// lost.
extern "C" {

phuluc_stream *phuluc_tmpfile() { return new phuluc_stream; }

int phuluc_fclose(phuluc_stream *stream) {
    delete stream;
    return 0;
}

int phuluc_fprintf(phuluc_stream *stream, const char *format, ...) {
    if (stream == nullptr) return 0;
    std::va_list values;
    va_start(values, format);
    appendFormatted(stream->bytes, format, values);
    va_end(values);
    return 0;
}

int phuluc_snprintf(char *text, size_t size, const char *format, ...) {
    std::string printed;
    std::va_list values;
    va_start(values, format);
    appendFormatted(printed, format, values);
    va_end(values);
    text[printed.copy(text, size - 1)] = '\0';
    return static_cast<int>(printed.size());
}

size_t phuluc_fwrite(const void *bytes, size_t size, size_t count, phuluc_stream *stream) {
    stream->bytes.append(static_cast<const char *>(bytes), size * count);
    return count;
}

size_t phuluc_fread(void *bytes, size_t size, size_t count, phuluc_stream *stream) {
    const std::size_t whole = std::min(count, (stream->bytes.size() - stream->position) / size);
    std::memcpy(bytes, stream->bytes.data() + stream->position, whole * size);
    stream->position += whole * size;
    if (whole < count) stream->ended = true;
    return whole;
}

int phuluc_fseek(phuluc_stream *stream, long offset, int origin) {
    const auto size = static_cast<long>(stream->bytes.size());
    const long start = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? static_cast<long>(stream->position) : size;
    if (start + offset < 0 || start + offset > size) return -1;
    stream->position = static_cast<std::size_t>(start + offset);
    stream->ended = false;
    return 0;
}

long phuluc_ftell(phuluc_stream *stream) { return static_cast<long>(stream->position); }

int phuluc_feof(phuluc_stream *stream) { return stream->ended ? 1 : 0; }

void *phuluc_open_package() { return parts; }

int phuluc_open_part(void *package, const char *name) {
    static_cast<std::vector<PackagePart> *>(package)->push_back({name, {}});
    return 0;
}

int phuluc_write_part(void *package, const void *bytes, unsigned size) {
    static_cast<std::vector<PackagePart> *>(package)->back().bytes.append(static_cast<const char *>(bytes), size);
    return 0;
}

/// The function with which the library prints numbers (USE_DTOA_LIBRARY). It prints like the library's "%.16G", and
/// alike on every system. `text` has room for 32 characters.
void emyg_dtoa(double value, char *text) {
    constexpr std::ptrdiff_t room = 31;
    char *end = std::to_chars(text, text + room, value, std::chars_format::general, 16).ptr;
    *end = '\0';
    std::replace(text, end, 'e', 'E');
}

} // extern "C"
