#include "write/sheet_text.hpp"

#include "base/unicode.hpp"
#include "phuluc766/error.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace phuluc {
namespace {

/// Thousandths of an em, U+0020 … U+007E.
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
    case Face::bold:
        return boldAdvances;
    case Face::italic:
        return italicAdvances;
    case Face::regular:
        break;
    }
    return regularAdvances;
}

/// Of one code point of decomposed text: marks stand over their letter, only the horn of ơ and ư widens it.
int advance(char32_t point, const Advances &advances) {
    constexpr int horn = 54;
    if (point >= U' ' && point <= U'~') return advances[point - U' '];
    if (point == U'\u031B') return horn;
    if (point >= U'\u0300' && point <= U'\u036F') return 0;
    if (point == U'\u0110') return advances['D' - ' '];
    if (point == U'\u0111') return advances['d' - ' '];
    if (point == U'\u2013' || (point >= U'\u2018' && point <= U'\u201D')) return 500;
    return point == U'\u00A0' ? advances[0] : 1000;
}

double widthOf(std::u32string_view points, const Font &font) {
    const Advances &advances = advancesOf(font.face);
    int sum = 0;
    for (const char32_t point : points) sum += advance(point, advances);
    return sum * font.size / 1000;
}

/// Lines of a text without line feeds.
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

/// Whether a spreadsheet would read the first seven characters as one: `_xHHHH_`.
bool looksEscaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEFabcdef";
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
           text.substr(2, 4).find_first_not_of(digits) == std::string_view::npos;
}

bool impossible(char32_t point) { return point == 0 || point == 0xFFFE || point == 0xFFFF; }

std::string withoutImpossible(std::string_view utf8, std::u32string points) {
    if (std::none_of(points.begin(), points.end(), impossible)) return std::string(utf8);
    std::replace_if(points.begin(), points.end(), impossible, U'\uFFFD');
    return encoded(points);
}

} // namespace

std::string safeCellText(std::string_view utf8) {
    constexpr std::ptrdiff_t longest = 32'767;
    if (!validUtf8(utf8))
        throw Error(ErrorKind::data, "chữ không đúng bảng mã Unicode (UTF-8) nên không ghi được vào sổ tính");
    const std::u32string points = codePoints(utf8);
    const auto wide = std::count_if(points.begin(), points.end(), [](char32_t point) { return point > 0xFFFF; });
    if (std::ssize(points) + wide > longest)
        throw Error(ErrorKind::data, "văn bản dài quá 32.767 ký tự nên không ghi được vào một ô. Hãy rút ngắn lại");
    const std::string text = withoutImpossible(utf8, points);
    std::string safe;
    safe.reserve(text.size());
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(1)) {
        if (looksEscaped(rest)) safe += "_x005F";
        safe += rest.front();
    }
    return safe;
}

double textWidth(std::string_view utf8, const Font &font) { return widthOf(codePoints(decomposed(utf8)), font); }

int wrappedLines(std::string_view utf8, const Font &font, double width) {
    const std::u32string text = codePoints(decomposed(utf8));
    std::u32string_view rest = text;
    int lines = 0;
    while (true) {
        const std::size_t feed = rest.find(U'\n');
        lines += linesOf(rest.substr(0, feed), font, width);
        if (feed == std::u32string_view::npos) return lines;
        rest.remove_prefix(feed + 1);
    }
}

namespace {

/// Broken between words into as few lines as it takes, of like length.
std::string balanced(std::string_view utf8, const Font &font, double width) {
    const int lines = wrappedLines(utf8, font, width);
    double narrowest = width;
    while (narrowest > width / 2 && wrappedLines(utf8, font, narrowest - 1) == lines) narrowest -= 1;
    std::string result;
    std::string line;
    for (std::string_view rest = utf8; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string longer = line + std::string(rest.substr(0, end));
        if (!line.empty() && wrappedLines(longer, font, narrowest) > 1) {
            result += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
            line.clear();
        }
        line += std::string(rest.substr(0, std::min(end + 1, rest.size())));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return result + line;
}

} // namespace

std::string brokenLines(std::string_view utf8, const Font &font, double width) {
    std::string joined(utf8);
    std::replace(joined.begin(), joined.end(), '\n', ' ');
    if (wrappedLines(joined, font, width) == 1) return joined;
    std::string result;
    while (true) {
        const std::size_t feed = utf8.find('\n');
        result += balanced(utf8.substr(0, feed), font, width);
        if (feed == std::string_view::npos) return result;
        result += '\n';
        utf8.remove_prefix(feed + 1);
    }
}

double linesHeight(int lines, const Font &font) {
    constexpr double lineSpacing = 1.15; // ascent, descent and leading of Times New Roman
    return lines * font.size * lineSpacing;
}

} // namespace phuluc
