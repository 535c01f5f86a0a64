#include "base/unicode.hpp"

#include "phuluc766/error.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace phuluc {
namespace {

struct Free {
    void operator()(utf8proc_uint8_t *memory) const { std::free(memory); } // NOLINT: required by utf8proc
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
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
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
    return surelyComposed(text) || eachCodePoint(text, [](utf8proc_int32_t) {});
}

bool surelyComposed(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
        const unsigned first = byte(i);
        if (first < 0x80) continue;
        const bool continued = (byte(i + 1) & 0xC0U) == 0x80;
        if (first >= 0xC2 && first <= 0xC8 && continued) {
            i += 1;
        } else if (first == 0xE1 && byte(i + 1) >= 0xB8 && byte(i + 1) <= 0xBB && (byte(i + 2) & 0xC0U) == 0x80) {
            i += 2;
        } else {
            return false;
        }
    }
    return true;
}

std::string composed(std::string_view utf8) {
    return surelyComposed(utf8) ? std::string(utf8) : mapped(utf8, UTF8PROC_COMPOSE);
}

std::string decomposed(std::string_view utf8) {
    return ascii(utf8) ? std::string(utf8) : mapped(utf8, UTF8PROC_DECOMPOSE);
}

std::string folded(std::string_view utf8) { return mapped(utf8, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD); }

std::string foldedAndDecomposed(std::string_view utf8) { return mapped(utf8, UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD); }

std::u32string foldedAndDecomposed(char32_t letter) {
    std::array<utf8proc_int32_t, 8> points{};
    int boundary = 0; // state for boundaries between letters; not used
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STABLE);
    const utf8proc_ssize_t count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(letter), points.data(),
                                                           static_cast<utf8proc_ssize_t>(points.size()), options, &boundary);
    return {points.begin(), points.begin() + std::clamp<utf8proc_ssize_t>(count, 0, points.size())};
}

std::size_t length(std::string_view utf8) {
    std::size_t count = 0;
    eachCodePoint(utf8, [&count](utf8proc_int32_t) { ++count; });
    return count;
}

char32_t firstCodePoint(std::string_view utf8) {
    utf8proc_int32_t point = 0;
    const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(utf8.data());
    const bool valid = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(utf8.size()), &point) > 0;
    return valid ? static_cast<char32_t>(point) : U'\uFFFD';
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
