#include "write/xlsxwriter/in_memory.hpp"

#include "write/xlsxwriter/in_memory.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdarg>
#include <cstddef>
#include <cstring>
#include <stdexcept>
#include <string_view>

using phuluc::PackagePart;

struct phuluc_stream {
    std::string bytes;
    std::size_t position = 0;
    bool ended = false; ///< somebody asked for more than there is
};

namespace {

/// Before each block stands its size.
constexpr std::size_t headSize = alignof(std::max_align_t);

/// Of the workbook that this thread writes, if any; nobody asks the library for anything else.
thread_local phuluc::WorkbookMemory *memory = nullptr;

/// What the library writes always goes to the end.
void append(phuluc_stream &stream, const char *bytes, std::size_t size) {
    stream.bytes.append(bytes, size);
    stream.position = stream.bytes.size();
}

/// Puts a format's pieces one after another: plain text, texts and whole numbers, which is nearly all that the library
/// prints, in a third of the time that vsnprintf takes. False, where the format asks for anything else.
template <typename Put>
bool putPieces(const char *format, std::va_list values, Put put) {
    const char *percent = std::strchr(format, '%');
    for (; percent != nullptr; format = percent + 2, percent = std::strchr(format, '%')) {
        put(std::string_view(format, percent));
        if (percent[1] == 's') {
            put(std::string_view(va_arg(values, const char *)));
        } else if (percent[1] == 'd') {
            std::array<char, 16> digits;
            put(std::string_view(digits.begin(), std::to_chars(digits.begin(), digits.end(), va_arg(values, int)).ptr));
        } else {
            return false;
        }
    }
    put(std::string_view(format));
    return true;
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

} // namespace

phuluc::WorkbookMemory::WorkbookMemory() {
    if (memory != nullptr) throw std::logic_error("a thread writes one workbook at a time");
    memory = this;
}

phuluc::WorkbookMemory::~WorkbookMemory() { memory = nullptr; }

void *phuluc::WorkbookMemory::take(std::size_t size) {
    void *head = arena_.allocate(headSize + size);
    *static_cast<std::size_t *>(head) = size;
    return static_cast<char *>(head) + headSize;
}

void *phuluc::WorkbookMemory::exchange(void *block, std::size_t size) {
    if (block == nullptr) return take(size);
    const void *head = static_cast<const char *>(block) - headSize;
    return std::memcpy(take(size), block, std::min(size, *static_cast<const std::size_t *>(head)));
}

void *phuluc::WorkbookMemory::takeAttribute(std::size_t size) {
    if (idleAttributes_.empty()) return take(size);
    void *attribute = idleAttributes_.back();
    idleAttributes_.pop_back();
    return attribute;
}

// std::bad_alloc passes through the library's C, which is compiled for that; streams that it held are lost with it.
extern "C" {

phuluc_stream *phuluc_tmpfile() { return new phuluc_stream; }

int phuluc_fclose(phuluc_stream *stream) {
    delete stream;
    return 0;
}

int phuluc_fprintf(phuluc_stream *stream, const char *format, ...) {
    if (stream == nullptr) return 0;
    const std::size_t before = stream->bytes.size();
    std::va_list values;
    va_start(values, format);
    const bool plain =
        putPieces(format, values, [=](std::string_view piece) { append(*stream, piece.data(), piece.size()); });
    va_end(values);
    if (plain) return 0;
    stream->bytes.resize(before);
    va_start(values, format);
    appendFormatted(*stream, format, values);
    va_end(values);
    return 0;
}

int phuluc_snprintf(char *text, size_t room, const char *format, ...) {
    std::size_t size = 0;
    std::va_list values;
    va_start(values, format);
    const bool plain = putPieces(format, values, [&](std::string_view piece) {
        if (size < room) std::memcpy(text + size, piece.data(), std::min(piece.size(), room - size));
        size += piece.size();
    });
    va_end(values);
    if (plain) {
        if (room > 0) text[std::min(size, room - 1)] = '\0'; // what does not fit is cut off
        return static_cast<int>(size);
    }
    va_start(values, format);
    const int printed = std::vsnprintf(text, room, format, values);
    va_end(values);
    return printed;
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

void *phuluc_open_package() { return &memory->parts; }

int phuluc_open_part(void *package, const char *name) {
    static_cast<std::vector<PackagePart> *>(package)->push_back({name, {}});
    return 0;
}

int phuluc_write_part(void *package, const void *bytes, unsigned size) {
    static_cast<std::vector<PackagePart> *>(package)->back().bytes.append(static_cast<const char *>(bytes), size);
    return 0;
}

void *phuluc_malloc(size_t size) { return memory->take(size); }

void *phuluc_calloc(size_t count, size_t size) { return std::memset(memory->take(count * size), 0, count * size); }

void *phuluc_realloc(void *block, size_t size) { return memory->exchange(block, size); }

void phuluc_free(void *) {} // goes with the workbook

void *phuluc_take_attribute(size_t size) { return memory->takeAttribute(size); }

void phuluc_give_attribute(void *attribute) { memory->giveAttribute(attribute); }

void phuluc_copy_attribute(char *text, const char *from, size_t room) {
    const std::string_view fitting = std::string_view(from).substr(0, room - 1);
    *std::copy(fitting.begin(), fitting.end(), text) = '\0';
}

/// The library's seam for printing numbers (USE_DTOA_LIBRARY): the shortest digits that give the same double, in any
/// locale. `text` holds 32 characters.
void emyg_dtoa(double value, char *text) {
    constexpr std::size_t room = 31;
    *std::to_chars(text, text + room, value).ptr = '\0';
}

} // extern "C"
