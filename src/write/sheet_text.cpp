#include "write/sheet_text.hpp"

#include "base/unicode.hpp"
#include "phuluc766/error.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace phuluc {
namespace {

/// Widths of U+0020 … U+007E, in thousandths of an em.
using Advances = std::array<int, 95>;

constexpr Advances regularAdvances = {250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
                                      500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
                                      921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
                                      556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
                                      333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
                                      500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
constexpr Advances boldAdvances = {250, 333, 555, 500, 500, 1000, 833, 278,  333, 333, 500, 570, 250, 333, 250, 278,
                                   500, 500, 500, 500, 500, 500,  500, 500,  500, 500, 333, 333, 570, 570, 570, 500,
                                   930, 722, 667, 722, 722, 667,  611, 778,  778, 389, 500, 778, 667, 944, 722, 778,
                                   611, 778, 722, 556, 667, 722,  722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
                                   333, 500, 556, 444, 556, 444,  333, 500,  556, 278, 333, 556, 278, 833, 556, 500,
                                   556, 556, 444, 389, 333, 556,  500, 722,  500, 500, 444, 394, 220, 394, 520};
constexpr Advances italicAdvances = {250, 333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250, 333, 250, 278,
                                     500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 675, 675, 675, 500,
                                     920, 611, 611, 667, 722, 611, 611, 722, 722, 333, 444, 667, 556, 833, 667, 722,
                                     611, 722, 611, 500, 556, 722, 611, 833, 611, 556, 556, 389, 278, 389, 422, 500,
                                     333, 500, 500, 444, 500, 444, 278, 500, 500, 278, 278, 444, 278, 722, 500, 500,
                                     500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 400, 275, 400, 541};

const Advances &advancesOf(Face face) {
    switch (face) {
    case Face::bold: return boldAdvances;
    case Face::italic: return italicAdvances;
    case Face::regular: break;
    }
    return regularAdvances;
}

constexpr int horn = 54; ///< how much wider ơ and ư are than o and u

/// A range of precomposed letters with the widths of `upper` and `lower`: pairs of a capital and a small letter, or
/// letters of one case.
struct Letters {
    char32_t first;
    char32_t last;
    char upper; ///< the letter whose width even code points have
    char lower; ///< the letter whose width odd code points have
    int wider = 0;
};
constexpr std::array<Letters, 28> precomposed = {{
    {0xC0, 0xC5, 'A', 'A'},           {0xC8, 0xCB, 'E', 'E'},         {0xCC, 0xCF, 'I', 'I'},
    {0xD2, 0xD6, 'O', 'O'},           {0xD9, 0xDC, 'U', 'U'},         {0xDD, 0xDD, 'Y', 'Y'},
    {0xE0, 0xE5, 'a', 'a'},           {0xE8, 0xEB, 'e', 'e'},         {0xEC, 0xEF, 'i', 'i'},
    {0xF2, 0xF6, 'o', 'o'},           {0xF9, 0xFC, 'u', 'u'},         {0xFD, 0xFD, 'y', 'y'},
    {0x102, 0x103, 'A', 'a'},         {0x110, 0x111, 'D', 'd'},       {0x128, 0x129, 'I', 'i'},
    {0x168, 0x169, 'U', 'u'},         {0x1A0, 0x1A0, 'O', 'O', horn}, {0x1A1, 0x1A1, 'o', 'o', horn},
    {0x1AF, 0x1AF, 'U', 'U', horn},   {0x1B0, 0x1B0, 'u', 'u', horn}, {0x1EA0, 0x1EB7, 'A', 'a'},
    {0x1EB8, 0x1EC7, 'E', 'e'},       {0x1EC8, 0x1ECB, 'I', 'i'},     {0x1ECC, 0x1ED9, 'O', 'o'},
    {0x1EDA, 0x1EE3, 'O', 'o', horn}, {0x1EE4, 0x1EE7, 'U', 'u'},     {0x1EE8, 0x1EF1, 'U', 'u', horn},
    {0x1EF2, 0x1EF9, 'Y', 'y'},
}};

/// The width of one code point. Combining marks add nothing, because they stand over their letter; only the horn of ơ
/// and ư widens it.
int advance(char32_t point, const Advances &advances) {
    if (point >= U' ' && point <= U'~') return advances[point - U' '];
    const auto letters = std::partition_point(precomposed.begin(), precomposed.end(),
                                              [point](const Letters &each) { return each.last < point; });
    if (letters != precomposed.end() && point >= letters->first)
        return advances[static_cast<std::size_t>((point % 2 == 0 ? letters->upper : letters->lower) - ' ')] +
               letters->wider;
    if (point == U'\u031B') return horn;
    if (point >= U'\u0300' && point <= U'\u036F') return 0;
    if (point == U'\u2013' || (point >= U'\u2018' && point <= U'\u201D')) return 500;
    return point == U'\u00A0' ? advances[0] : 1000;
}

double widthOf(std::u32string_view points, const Font &font) {
    const Advances &advances = advancesOf(font.face);
    int sum = 0;
    for (const char32_t point : points) sum += advance(point, advances);
    return sum * font.size / 1000;
}

/// Whether a text fits on one line; a quick test, because most texts do.
bool fitsOneLine(std::string_view utf8, const Font &font, double width) {
    const Advances &advances = advancesOf(font.face);
    int sum = 0;
    while (!utf8.empty()) {
        const bool ascii = static_cast<unsigned char>(utf8.front()) < 0x80;
        const char32_t point = ascii ? static_cast<char32_t>(utf8.front()) : firstCodePoint(utf8);
        if (point == U'\n') return false;
        sum += advance(point, advances);
        utf8.remove_prefix(ascii ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
    }
    return sum * font.size / 1000 <= width;
}

/// The number of lines of a text without line feeds.
int linesOf(std::u32string_view text, const Font &font, double width) {
    const double blank = widthOf(U" ", font);
    int lines = 1;
    double used = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(U' '), text.size());
        const double word = widthOf(text.substr(0, end), font);
        if (used > 0 && used + word > width) {
            ++lines;
            used = 0;
        }
        const int overflow = std::max(0, static_cast<int>(std::ceil(word / width)) - 1);
        lines += overflow;
        used += word - overflow * width + blank;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// The smallest width in which the text takes no more lines than in `width`.
double narrowest(std::u32string_view text, const Font &font, double width) {
    const int lines = linesOf(text, font, width);
    double tooNarrow = 0, enough = width;
    while (enough - tooNarrow > 1) {
        const double middle = (tooNarrow + enough) / 2;
        (linesOf(text, font, middle) == lines ? enough : tooNarrow) = middle;
    }
    return enough;
}

/// Breaks the text between words into as few lines as possible, of similar length.
std::u32string balanced(std::u32string_view text, const Font &font, double width) {
    const double room = narrowest(text, font, width);
    std::u32string result;
    std::u32string line;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(U' '), text.size());
        if (!line.empty() && linesOf(line + std::u32string(text.substr(0, end)), font, room) > 1) {
            result += line.substr(0, line.find_last_not_of(U' ') + 1) + U"\n";
            line.clear();
        }
        const std::size_t next = std::min(end + 1, text.size());
        line += text.substr(0, next);
        text.remove_prefix(next);
    }
    return result + line;
}

/// Whether a spreadsheet program would read the first seven characters as an escape: `_xHHHH_`.
bool looksEscaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEFabcdef";
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
           text.substr(2, 4).find_first_not_of(digits) == std::string_view::npos;
}

/// Replaces U+0000, U+FFFE and U+FFFF.
std::string withoutImpossible(std::string_view utf8) {
    const auto impossible = [](char32_t point) { return point == 0 || point == 0xFFFE || point == 0xFFFF; };
    if (utf8.find('\0') == std::string_view::npos && utf8.find("\xEF\xBF") == std::string_view::npos)
        return std::string(utf8);
    std::u32string points = codePoints(utf8);
    std::ranges::replace_if(points, impossible, U'\uFFFD');
    return encoded(points);
}

/// The length in UTF-16 units, as Excel counts.
std::ptrdiff_t cellLength(std::string_view utf8) {
    const std::u32string points = codePoints(utf8);
    return std::ssize(points) + std::ranges::count_if(points, [](char32_t point) { return point > 0xFFFF; });
}

/// The beginning of a long text, for messages.
std::string beginningOf(std::string_view utf8) {
    constexpr std::size_t shown = 60;
    return encoded(codePoints(utf8).substr(0, shown));
}

} // namespace

std::string safeCellText(std::string_view utf8) {
    constexpr std::ptrdiff_t longest = 32'767;
    if (!validUtf8(utf8))
        throw Error(ErrorKind::data, "chữ không đúng bảng mã Unicode (UTF-8) nên không ghi được vào sổ tính");
    if (std::ssize(utf8) > longest && cellLength(utf8) > longest)
        throw Error(ErrorKind::data, "đoạn \"" + beginningOf(utf8) +
                                         "…\" dài quá 32.767 ký tự nên không ghi được vào một ô: quá nhiều đơn vị để "
                                         "liệt kê. Kiểm tra xem tệp xuất có đúng là của một tỉnh không");
    std::string text = withoutImpossible(utf8);
    if (text.find("_x") == std::string::npos) return text;
    std::string safe;
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(1)) {
        if (looksEscaped(rest)) safe += "_x005F";
        safe += rest.front();
    }
    return safe;
}

double textWidth(std::string_view utf8, const Font &font) { return widthOf(codePoints(utf8), font); }

int wrappedLines(std::string_view utf8, const Font &font, double width) {
    if (fitsOneLine(utf8, font, width)) return 1;
    const std::u32string text = codePoints(utf8);
    std::u32string_view rest = text;
    int lines = 0;
    while (true) {
        const std::size_t feed = rest.find(U'\n');
        lines += linesOf(rest.substr(0, feed), font, width);
        if (feed == std::u32string_view::npos) return lines;
        rest.remove_prefix(feed + 1);
    }
}

std::string brokenLines(std::string_view utf8, const Font &font, double width) {
    std::u32string text = codePoints(utf8);
    std::u32string joined = text;
    std::ranges::replace(joined, U'\n', U' ');
    if (linesOf(joined, font, width) == 1) return encoded(joined);
    std::string result;
    for (std::u32string_view rest = text;;) {
        const std::size_t feed = rest.find(U'\n');
        result += encoded(balanced(rest.substr(0, feed), font, width));
        if (feed == std::u32string_view::npos) return result;
        result += '\n';
        rest.remove_prefix(feed + 1);
    }
}

double linesHeight(int lines, const Font &font) {
    constexpr double lineSpacing = 1.15; // ascent, descent and leading of Times New Roman
    return lines * font.size * lineSpacing;
}

} // namespace phuluc
