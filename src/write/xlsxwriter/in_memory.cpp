#include "write/xlsxwriter/in_memory.hpp"

#include "write/xlsxwriter/in_memory.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdarg>
#include <cstdint>
#include <cstring>
#include <string_view>

using phuluc::PackagePart;

struct phuluc_stream {
    std::string bytes;
    std::size_t position = 0;
    bool ended = false; ///< somebody asked for more than there is
};

namespace {

/// What the library writes always goes to the end.
void append(phuluc_stream &stream, const char *bytes, std::size_t size) {
    stream.bytes.append(bytes, size);
    stream.position = stream.bytes.size();
}

void appendFormatted(phuluc_stream &stream, const char *format, std::va_list values) {
    std::va_list again;
    va_copy(again, values);
    const int size = std::vsnprintf(nullptr, 0, format, again);
    va_end(again);
    std::string text(static_cast<std::size_t>(size) + 1, '\0');
    std::vsnprintf(text.data(), text.size(), format, values);
    append(stream, text.data(), text.size() - 1);
}

/// Whether nothing but texts and whole numbers are asked for, as in nearly all that the library writes.
bool isPlain(const char *format) {
    for (const char *percent = std::strchr(format, '%'); percent != nullptr; percent = std::strchr(percent + 2, '%'))
        if (percent[1] != 's' && percent[1] != 'd') return false;
    return true;
}

/// Hands a plain format on to `put(bytes, size)`, piece by piece. Takes a third of what vsnprintf does, which was an
/// eighth of a run.
template <typename Put>
void eachPiece(const char *format, std::va_list values, Put put) {
    const char *percent = std::strchr(format, '%');
    for (; percent != nullptr; format = percent + 2, percent = std::strchr(format, '%')) {
        put(format, static_cast<std::size_t>(percent - format));
        if (percent[1] == 'd') {
            std::array<char, 16> digits;
            const char *end = std::to_chars(digits.begin(), digits.end(), va_arg(values, int)).ptr;
            put(digits.data(), static_cast<std::size_t>(end - digits.data()));
        } else {
            const char *text = va_arg(values, const char *);
            put(text, std::strlen(text));
        }
    }
    put(format, std::strlen(format));
}

void appendPlain(phuluc_stream &stream, const char *format, std::va_list values) {
    eachPiece(format, values, [&stream](const char *bytes, std::size_t size) { append(stream, bytes, size); });
}

/// As snprintf: what does not fit is cut off, and the size is that of the whole.
int printPlain(char *text, std::size_t room, const char *format, std::va_list values) {
    std::size_t size = 0;
    eachPiece(format, values, [&](const char *bytes, std::size_t count) {
        if (size < room) std::memcpy(text + size, bytes, std::min(count, room - size));
        size += count;
    });
    if (room > 0) text[std::min(size, room - 1)] = '\0';
    return static_cast<int>(size);
}

} // namespace

std::string phuluc::fileNameFor(std::vector<PackagePart> &parts) {
    return std::to_string(reinterpret_cast<std::uintptr_t>(&parts));
}

// std::bad_alloc passes through the library's C, which is compiled for that; what the library held is lost with it.
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
    isPlain(format) ? appendPlain(*stream, format, values) : appendFormatted(*stream, format, values);
    va_end(values);
    return 0;
}

int phuluc_snprintf(char *text, size_t room, const char *format, ...) {
    std::va_list values;
    va_start(values, format);
    const int size =
        isPlain(format) ? printPlain(text, room, format, values) : std::vsnprintf(text, room, format, values);
    va_end(values);
    return size;
}

size_t phuluc_fwrite(const void *bytes, size_t size, size_t count, phuluc_stream *stream) {
    append(*stream, static_cast<const char *>(bytes), size * count);
    return count;
}

size_t phuluc_fread(void *bytes, size_t size, size_t count, phuluc_stream *stream) {
    const std::size_t left = stream->bytes.size() - stream->position;
    const std::size_t whole = std::min(count, left / size);
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

void *phuluc_open_package(const char *name) {
    std::uintptr_t address = 0;
    std::from_chars(name, name + std::strlen(name), address);
    return reinterpret_cast<void *>(address);
}

int phuluc_open_part(void *package, const char *name) {
    static_cast<std::vector<PackagePart> *>(package)->push_back({name, {}});
    return 0;
}

int phuluc_write_part(void *package, const void *bytes, unsigned size) {
    static_cast<std::vector<PackagePart> *>(package)->back().bytes.append(static_cast<const char *>(bytes), size);
    return 0;
}

/// The library's seam for printing numbers (USE_DTOA_LIBRARY): the shortest digits that give the same double, in any
/// locale. `text` holds 32 characters.
void emyg_dtoa(double value, char *text) {
    constexpr std::size_t room = 31;
    *std::to_chars(text, text + room, value).ptr = '\0';
}

} // extern "C"
