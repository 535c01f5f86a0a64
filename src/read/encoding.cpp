#include "read/encoding.hpp"

#include "base/ascii.hpp"
#include "base/legacy.hpp"
#include "base/unicode.hpp"
#include "read/letters_lost.hpp"
#include "read/refuse.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace phuluc {
namespace {

constexpr char16_t unassigned = 0xFFFF;

/// The characters of the bytes 0x80 … 0xFF in a code page.
using UpperHalf = std::array<char16_t, 128>;

struct Assigned {
    unsigned char byte;
    char16_t point;
};

// unicode.org, VENDORS/MICSFT/WINDOWS/CP1252.TXT: 0x80 … 0x9F; from 0xA0 on a byte is its own code point.
constexpr std::array<char16_t, 32> western = {
    0x20AC,     unassigned, 0x201A, 0x0192, 0x201E, 0x2026,     0x2020, 0x2021, //
    0x02C6,     0x2030,     0x0160, 0x2039, 0x0152, unassigned, 0x017D, unassigned,
    unassigned, 0x2018,     0x2019, 0x201C, 0x201D, 0x2022,     0x2013, 0x2014, //
    0x02DC,     0x2122,     0x0161, 0x203A, 0x0153, unassigned, 0x017E, 0x0178,
};

// CP1258.TXT: the bytes that differ from windows-1252.
constexpr Assigned vietnamese[] = {
    {0x8A, unassigned}, {0x8E, unassigned}, {0x9A, unassigned}, {0x9E, unassigned}, {0xC3, 0x0102}, {0xCC, 0x0300},
    {0xD0, 0x0110},     {0xD2, 0x0309},     {0xD5, 0x01A0},     {0xDD, 0x01AF},     {0xDE, 0x0303}, {0xE3, 0x0103},
    {0xEC, 0x0301},     {0xF0, 0x0111},     {0xF2, 0x0323},     {0xF5, 0x01A1},     {0xFD, 0x01B0}, {0xFE, 0x20AB},
};

constexpr UpperHalf windows1252() {
    UpperHalf page{};
    for (std::size_t i = 0; i < page.size(); ++i) page[i] = i < 32 ? western[i] : static_cast<char16_t>(0x80 + i);
    return page;
}

constexpr UpperHalf windows1258() {
    UpperHalf page = windows1252();
    for (const Assigned &entry : vietnamese) page[entry.byte - 0x80U] = entry.point;
    return page;
}

constexpr UpperHalf page1252 = windows1252();
constexpr UpperHalf page1258 = windows1258();

constexpr bool isMark(char32_t point) { return point >= 0x0300 && point <= 0x0323; }

bool isAscii(std::string_view bytes) {
    return std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::optional<std::string> decode8bit(const UpperHalf &page, std::string_view bytes) {
    std::string utf8;
    utf8.reserve(bytes.size() + bytes.size() / 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char32_t point = byte < 0x80 ? byte : page[byte - 0x80U];
        if (point == unassigned) return std::nullopt;
        appendUtf8(utf8, point);
    }
    return utf8;
}

/// Composes line by line, because composing needs several times the memory of its text.
std::string composedByLine(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t begin = 0; begin < utf8.size();) {
        const std::size_t end = std::min(utf8.find('\n', begin), utf8.size() - 1) + 1;
        result += composed(utf8.substr(begin, end - begin));
        begin = end;
    }
    return result;
}

/// Whether tone marks follow vowels, as in text of windows-1258. In text of an older Vietnamese font these bytes stand
/// anywhere.
bool marksFollowVowels(std::string_view bytes) {
    constexpr std::string_view vowels = "aeiouyAEIOUY\xC2\xC3\xCA\xD4\xD5\xDD\xE2\xE3\xEA\xF4\xF5\xFD";
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80 || !isMark(page1258[byte - 0x80U])) continue;
        if (i == 0 || vowels.find(bytes[i - 1]) == std::string_view::npos) return false;
    }
    return true;
}

/// The charset named by `<meta … charset=…>` or `<?xml … encoding="…"?>` at the beginning of a marked-up file.
std::optional<std::string> declaredCharset(std::string_view bytes) {
    constexpr std::size_t reach = 4096;
    const std::string head = lowerCased(bytes.substr(0, reach));
    if (head.find('<') != head.find_first_not_of(" \t\r\n")) return std::nullopt;
    for (const std::string_view key : {"charset=", "encoding="}) {
        const std::size_t found = head.find(key);
        if (found == std::string::npos) continue;
        const std::size_t begin = head.find_first_not_of("\"' ", found + key.size());
        if (begin == std::string::npos) continue;
        return head.substr(begin, head.find_first_of("\"' ;>?/\r\n", begin) - begin);
    }
    return std::nullopt;
}

int pageOfCharset(std::string_view charset) {
    struct Name {
        std::string_view charset;
        int page;
    };
    // ISO 8859-1 and ASCII mean windows-1252 in files of the web (WHATWG Encoding).
    constexpr Name names[] = {{"windows-1258", 1258}, {"cp1258", 1258},     {"x-cp1258", 1258}, {"windows-1252", 1252},
                              {"cp1252", 1252},       {"iso-8859-1", 1252}, {"latin1", 1252},   {"us-ascii", 1252}};
    const auto found = std::ranges::find(names, charset, &Name::charset);
    return found == std::end(names) ? 0 : found->page;
}

DecodedText decodeDeclared(std::string_view bytes, const std::string &charset, const std::string &file) {
    const int page = pageOfCharset(charset);
    if (page == 0 && charset.starts_with("utf"))
        refuse({file, {}, {}}, "tệp ghi là " + charset + " nhưng có chữ không đúng bảng mã đó (tệp hỏng hoặc bị cắt)");
    if (page == 0) refuseUnsupported({file, {}, {}}, "không đọc được bảng mã " + charset + " mà tệp ghi");
    std::optional<std::string> text = fromCodePage(page, bytes);
    if (!text) refuse({file, {}, {}}, "tệp ghi là " + charset + " nhưng có chữ không đúng bảng mã đó");
    return DecodedText(std::move(*text));
}

/// Whether the text, read as Western letters, is of a Vietnamese font with its own character table (TCVN3, VNI).
bool isOfLegacyFont(std::string_view bytes) {
    constexpr std::size_t reach = 64 << 10;
    const std::optional<std::string> letters = fromCodePage(1252, bytes.substr(0, reach));
    return letters && legacyFont(*letters) != LegacyFont::none;
}

/// Text that Excel saved in the Western code page, with "?" for letters which that page lacks. A later step refuses it
/// and names the cell (refuseLostLetters).
std::optional<std::string> withLostLetters(std::string_view bytes) {
    std::optional<std::string> text = fromCodePage(1252, bytes);
    return text && letterLoss(*text) != LetterLoss::none ? std::move(text) : std::nullopt;
}

/// Decodes 8-bit text that declares no charset, as windows-1258; text of a Vietnamese font with its own character table
/// as Western letters.
DecodedText decodeUndeclared(std::string_view bytes, const std::string &file) {
    std::optional<std::string> text = fromCodePage(isOfLegacyFont(bytes) ? 1252 : 1258, bytes);
    if (!text) text = withLostLetters(bytes);
    if (!text) refuse({file, {}, {}}, "không nhận ra bảng mã của tệp: không phải UTF-8, UTF-16 hay windows-1258");
    return DecodedText(std::move(*text));
}

DecodedText decode16(std::string_view bytes, ByteOrder order, const std::string &file) {
    std::optional<std::string> text = fromUtf16(bytes, order);
    if (!text) refuse({file, {}, {}}, "tệp có chữ không đúng bảng mã UTF-16 (tệp hỏng hoặc bị cắt)");
    return DecodedText(std::move(*text));
}

bool isBinary(std::string_view bytes) {
    return std::ranges::any_of(bytes, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
}

} // namespace

std::optional<ByteOrder> byteOrderOf(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 4096);
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i)
        if (head[i] == '\0') ++zeros[i % 2];
    if ((zeros[0] + zeros[1]) * 16 < head.size()) return std::nullopt;
    if (zeros[0] * 16 < zeros[1]) return ByteOrder::little;
    if (zeros[1] * 16 < zeros[0]) return ByteOrder::big;
    return std::nullopt;
}

void appendUtf8(std::string &utf8, char32_t point) {
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    const char32_t code = surrogate || point > 0x10FFFF ? 0xFFFD : point;
    const auto tail = [&utf8, code](int shift) { utf8 += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
    if (code < 0x80) {
        utf8 += static_cast<char>(code);
    } else if (code < 0x800) {
        utf8 += static_cast<char>(0xC0 | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        utf8 += static_cast<char>(0xE0 | code >> 12);
        tail(6);
        tail(0);
    } else {
        utf8 += static_cast<char>(0xF0 | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

std::optional<std::string> fromCodePage(int page, std::string_view bytes) {
    if (isAscii(bytes)) return std::string(bytes);
    if (page == 1252) return decode8bit(page1252, bytes);
    if (page != 1258 || !marksFollowVowels(bytes)) return std::nullopt;
    const std::optional<std::string> text = decode8bit(page1258, bytes);
    return text ? std::optional(composedByLine(*text)) : std::nullopt;
}

std::optional<std::string> fromUtf16(std::string_view bytes, ByteOrder order) {
    if (bytes.size() % 2 != 0) return std::nullopt;
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(order == ByteOrder::little ? first | second << 8 : first << 8 | second);
    };
    std::string utf8;
    utf8.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        char32_t point = unit(i);
        if (point == 0 || (point >= 0xDC00 && point <= 0xDFFF)) return std::nullopt;
        if (point >= 0xD800 && point <= 0xDBFF) {
            const char32_t second = i + 2 < bytes.size() ? unit(i + 2) : 0;
            if (second < 0xDC00 || second > 0xDFFF) return std::nullopt;
            point = 0x10000 + ((point - 0xD800) << 10) + (second - 0xDC00);
            i += 2;
        }
        appendUtf8(utf8, point);
    }
    return utf8;
}

std::string_view withoutPadding(std::string_view bytes) {
    const std::size_t end = bytes.find_last_not_of('\0') + 1;
    if (end == 0 || std::string_view("\n\r>\x1A").find(bytes[end - 1]) == std::string_view::npos) return bytes;
    const std::string_view kept = bytes.substr(0, end);
    const bool wide = kept.starts_with("\xFF\xFE") || byteOrderOf(kept) == ByteOrder::little;
    return bytes.substr(0, end + (wide && end % 2 == 1 ? 1 : 0));
}

DecodedText decodeText(std::string_view bytes, const std::string &file) {
    constexpr char endMark = 0x1A; // the last byte of text files of DOS
    bytes = withoutPadding(bytes);
    if (bytes.ends_with(endMark)) bytes.remove_suffix(1);
    if (bytes.starts_with("\xFF\xFE")) return decode16(bytes.substr(2), ByteOrder::little, file);
    if (bytes.starts_with("\xFE\xFF")) return decode16(bytes.substr(2), ByteOrder::big, file);
    if (const std::optional<ByteOrder> order = byteOrderOf(bytes)) return decode16(bytes, *order, file);
    if (isBinary(bytes)) refuse({file, {}, {}}, "tệp không phải bảng tính, hoặc bị hỏng");
    const bool marked = bytes.starts_with("\xEF\xBB\xBF");
    const std::string_view body = bytes.substr(marked ? 3 : 0);
    if (validUtf8(body)) return DecodedText(body);
    if (marked) refuse({file, {}, {}}, "tệp có chữ không đúng bảng mã UTF-8 (tệp hỏng hoặc bị cắt)");
    if (const std::optional<std::string> charset = declaredCharset(body)) return decodeDeclared(body, *charset, file);
    return decodeUndeclared(body, file);
}

} // namespace phuluc
