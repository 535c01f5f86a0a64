#include "base/unicode.hpp"

#include "phuluc766/error.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace phuluc {
namespace {

struct Free {
    void operator()(utf8proc_uint8_t *memory) const { std::free(memory); } // NOLINT: as utf8proc asks
};

std::string mapped(std::string_view utf8, int options) {
    utf8proc_uint8_t *memory = nullptr;
    const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(utf8.data());
    const utf8proc_ssize_t size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(utf8.size()), &memory,
                                               static_cast<utf8proc_option_t>(options | UTF8PROC_STABLE));
    const std::unique_ptr<utf8proc_uint8_t, Free> owner(memory);
    if (size < 0) throw Error(ErrorKind::data, "chữ không đúng bảng mã Unicode (UTF-8)");
    return {reinterpret_cast<const char *>(memory), static_cast<std::size_t>(size)};
}

bool ascii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

template <typename Visit>
bool eachCodePoint(std::string_view utf8, Visit visit) {
    const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(utf8.data());
    auto left = static_cast<utf8proc_ssize_t>(utf8.size());
    while (left > 0) {
        utf8proc_int32_t point = 0;
        const utf8proc_ssize_t step = utf8proc_iterate(bytes, left, &point);
        if (step <= 0) return false;
        visit(point);
        bytes += step;
        left -= step;
    }
    return true;
}

} // namespace

bool validUtf8(std::string_view text) {
    return eachCodePoint(text, [](utf8proc_int32_t) {});
}

std::string composed(std::string_view utf8) { return ascii(utf8) ? std::string(utf8) : mapped(utf8, UTF8PROC_COMPOSE); }

std::string decomposed(std::string_view utf8) {
    return ascii(utf8) ? std::string(utf8) : mapped(utf8, UTF8PROC_DECOMPOSE);
}

std::string folded(std::string_view utf8) { return mapped(utf8, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD); }

std::size_t length(std::string_view utf8) {
    std::size_t count = 0;
    eachCodePoint(utf8, [&count](utf8proc_int32_t) { ++count; });
    return count;
}

std::u32string codePoints(std::string_view utf8) {
    std::u32string points;
    points.reserve(utf8.size());
    eachCodePoint(utf8, [&points](utf8proc_int32_t point) { points.push_back(static_cast<char32_t>(point)); });
    return points;
}

std::string encoded(std::u32string_view points) {
    std::string utf8;
    for (const char32_t point : points) {
        utf8proc_uint8_t bytes[4];
        const utf8proc_ssize_t size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes);
        utf8.append(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
    }
    return utf8;
}

std::string capitals(std::string_view utf8) {
    std::u32string points = codePoints(composed(utf8));
    for (char32_t &point : points)
        point = static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(point)));
    return encoded(points);
}

} // namespace phuluc
