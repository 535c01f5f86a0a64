#include "model/figure.hpp"

#include "base/ascii.hpp"
#include "base/lookup.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace phuluc {
namespace {

constexpr int significantDigits = 15;
constexpr std::int64_t largestFigure = 1'000'000'000'000'000; // far from any figure, and from what a Decimal can hold

FigureCell faulty(FigureState state, std::string text) { return {state, std::nullopt, std::move(text)}; }

FigureCell sound(Figure figure) { return {FigureState::figure, std::move(figure), {}}; }

std::string inQuotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

/// A number with a point or a comma, which must be the whole text. No value if it has both, or two of one.
std::optional<Decimal> plainNumber(std::string_view text) {
    std::string digits(text);
    const auto commas = std::ranges::count(digits, ',');
    const auto points = std::ranges::count(digits, '.');
    if (commas + points > 1 || digits.find_first_of("eE") != std::string::npos) return std::nullopt;
    std::ranges::replace(digits, ',', '.');
    return Decimal::parse(digits);
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// Removes one of the endings, with the blanks before it; returns whether there was one.
bool dropEnding(std::string_view &text, std::initializer_list<std::string_view> endings) {
    for (const std::string_view ending : endings) {
        if (!text.ends_with(ending)) continue;
        text = trimmed(text.substr(0, text.size() - ending.size()));
        return true;
    }
    return false;
}

bool dropPoints(std::string_view &text) { return dropEnding(text, {"điểm", "Điểm", "ĐIỂM", "đ", "Đ"}); }

/// "14,5/18", "14,5 điểm/18 điểm": points with their maximum.
std::optional<Figure> pointsOfMaximum(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    std::string_view given = trimmed(text.substr(0, slash));
    dropPoints(given);
    const std::optional<Decimal> value = plainNumber(given);
    const std::optional<Decimal> maximum = plainNumber(trimmed(text.substr(slash + 1)));
    if (!value || !maximum) return std::nullopt;
    return Figure{*value, FigureMark::points, maximum};
}

std::optional<Figure> figureOf(std::string_view text) {
    if (dropEnding(text, {"%"})) {
        const std::optional<Decimal> value = plainNumber(text);
        return value ? std::optional(Figure{*value, FigureMark::percentage, {}}) : std::nullopt;
    }
    const bool points = dropPoints(text);
    if (std::optional<Figure> figure = pointsOfMaximum(text)) return figure;
    const std::optional<Decimal> value = plainNumber(text);
    if (!value) return std::nullopt;
    return Figure{*value, points ? FigureMark::points : FigureMark::none, {}};
}

/// The minus sign and the dashes that stand for it, as '-', where a digit follows.
std::string withPlainMinus(std::string text) {
    for (const std::string_view dash : {"\u2212", "\u2013", "\u2012"})
        if (text.starts_with(dash) && text.size() > dash.size()) return "-" + text.substr(dash.size());
    return text;
}

/// Whether the second line of "9,1/22 ⏎ 41,4%" is a percentage; any other second line is refused.
bool repeatsAsPercentage(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with('(') && line.ends_with(')')) line = line.substr(1, line.size() - 2);
    const std::optional<Figure> figure = figureOf(line);
    return figure && figure->mark == FigureMark::percentage;
}

/// "9,1/22 (41,4%)" without the percentage, which only repeats the points.
std::string withoutRepetition(const std::string &text) {
    const std::size_t bracket = text.rfind('(');
    if (bracket == text.npos || !repeatsAsPercentage(std::string_view(text).substr(bracket))) return text;
    const std::string_view front = trimmed(std::string_view(text).substr(0, bracket));
    return pointsOfMaximum(front) ? std::string(front) : text;
}

/// Full-width digits and signs, as keyboards of East Asia type them, as ASCII.
std::string withoutFullWidth(std::string text) {
    constexpr std::string_view lead = "\xEF\xBC"; // U+FF01 … U+FF3F follow: bytes 0x81 … 0xBF
    for (std::size_t at = text.find(lead); at != text.npos; at = text.find(lead, at + 1)) {
        const auto last = static_cast<unsigned char>(at + 2 < text.size() ? text[at + 2] : 0);
        if (last >= 0x81 && last <= 0xBF) text.replace(at, 3, 1, static_cast<char>(last - 0x60));
    }
    return text;
}

/// Whether a text is the word of an error as a spreadsheet program saves it in a text file: "#N/A", "Err:502".
bool isErrorWord(std::string_view text) {
    if (text.starts_with("Err:")) return true;
    return text.size() > 2 && text[0] == '#' && text[1] >= 'A' && text[1] <= 'Z' &&
           text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/!?_#") == std::string_view::npos;
}

/// Whether letters were lost on the way: the replacement character, or a question mark within a word.
bool hasLostLetters(std::string_view text) {
    if (text.find("\uFFFD") != std::string_view::npos) return true;
    const auto letter = [](char c) { return isAsciiLetter(c) || isBeyondAscii(c); };
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
        if (text[i] == '?' && letter(text[i - 1]) && letter(text[i + 1])) return true;
    return false;
}

bool hasDigit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

/// Whether a figure is followed by how much it rose or fell: "75,34 ▲ 0,12", "75,34 (+0,12)".
bool hasChangeBehind(std::string_view text) {
    for (const std::string_view sign : {"▲", "▼", "△", "▽", "↑", "↓", "⇧", "⇩", "↗", "↘", "(+", "(-"}) {
        const std::size_t at = text.find(sign);
        if (at != std::string_view::npos && at > 0 && figureOf(trimmed(text.substr(0, at)))) return true;
    }
    return false;
}

/// Whether a text is a day as spreadsheet programs write it into text files: "9/12/2025", "09-Dec", "Dec-46",
/// "9-Thg12".
bool looksLikeDay(std::string_view text) {
    const auto separators = std::ranges::count_if(text, [](char c) { return c == '/' || c == '-'; });
    const auto letters = std::ranges::count_if(text, isAsciiLetter);
    const bool plain = text.find_first_of(" ,.%") == std::string_view::npos;
    return plain && text.size() <= 11 && hasDigit(text) &&
           ((separators == 2 && letters == 0) || (separators == 1 && letters == 3));
}

FigureCell errorValue(std::string_view word) {
    return faulty(FigureState::errorValue, "ô này là lỗi " + std::string(word) +
                                               ", không phải số. Sửa công thức, hoặc xóa trắng ô nếu thật sự không có "
                                               "số liệu, rồi chạy lại");
}

/// What is wrong with a text that is no figure.
FigureCell faultyText(const std::string &text) {
    if (isErrorWord(text)) return errorValue(text);
    if (hasLostLetters(text))
        return faulty(FigureState::damaged, "chữ trong ô đã bị mất dấu (" + inQuotes(text) +
                                                "). Lấy lại tệp gốc, lưu thành .xlsx hoặc CSV UTF-8, rồi chạy lại");
    if (hasChangeBehind(text))
        return faulty(FigureState::unreadable,
                      "sau số còn có mức tăng giảm (như ▲ 0,12). Chỉ giữ lại số điểm trong cột này rồi chạy lại");
    if (!hasDigit(text))
        return faulty(FigureState::words, inQuotes(text) + " không phải số. Ghi số vào ô này, hoặc để trống nếu không "
                                                           "có số liệu, rồi chạy lại");
    if (looksLikeDay(text))
        return faulty(FigureState::unreadable, inQuotes(text) +
                                                   " là ngày, không phải số (Excel đổi 9.12 thành ngày 9/12)"
                                                   ". Gõ lại số đúng, hoặc tải lại tệp từ Cổng, rồi chạy lại");
    const bool both = text.find(',') != std::string::npos && text.find('.') != std::string::npos;
    return faulty(FigureState::unreadable,
                  inQuotes(text) +
                      (both ? " có cả dấu chấm và dấu phẩy nên không rõ là số nào. Ghi lại thành số có một dấu thập "
                              "phân rồi chạy lại"
                            : " không đọc được thành một số. Ghi lại số đúng vào ô này rồi chạy lại"));
}

FigureCell readText(std::string_view cellText) {
    const std::string_view raw = beginningOf(cellText);
    const bool goesOn = cellText.find_first_not_of(" \t\r\n", raw.size()) != cellText.npos; // only blanks may follow
    if (goesOn) return faultyText(tidied(raw) + "…");
    const std::string whole = withoutFullWidth(tidied(raw));
    if (whole.empty()) return {};
    if (saysNoData(whole)) return {FigureState::noData, {}, {}};
    const std::size_t lineEnd = std::min(raw.find('\n'), raw.size());
    const std::string first = tidied(raw.substr(0, lineEnd));
    std::string text = withPlainMinus(
        lineEnd < raw.size() && repeatsAsPercentage(tidied(raw.substr(lineEnd))) ? first : withoutRepetition(whole));
    if (text.starts_with('\'')) text.erase(0, 1);
    if (std::optional<Figure> figure = figureOf(trimmed(text))) return sound(*figure);
    return faultyText(whole);
}

/// The day that a number stands for in a spreadsheet program. No value if the day lies outside the years in which
/// offices type figures.
std::optional<std::chrono::year_month_day> dayOf(const Decimal &value) {
    constexpr int first = 7'306; // 01/1/1920: "3.46" becomes March 1946
    constexpr int last = 54'788; // 31/12/2049
    if (value.scale() != 0 || value < first || value > last) return std::nullopt;
    const std::chrono::sys_days origin = std::chrono::year(1899) / std::chrono::December / 30;
    return std::chrono::year_month_day(origin + std::chrono::days(value.units()));
}

std::string spoken(const std::chrono::year_month_day &day) {
    return std::to_string(static_cast<unsigned>(day.day())) + "/" + std::to_string(static_cast<unsigned>(day.month()));
}

/// The message on a number that a spreadsheet program made of "9.12" because it took it for a day. No value for other
/// numbers.
std::optional<std::string> dateFault(const Decimal &value) {
    const std::optional<std::chrono::year_month_day> day = dayOf(value);
    const bool firstOfMonth = day && static_cast<unsigned>(day->day()) == 1;
    // "9.12" becomes a day of the year in which it is typed; only "3.46" becomes a day of another year.
    if (!day || (!firstOfMonth && static_cast<int>(day->year()) < 2000)) return std::nullopt;
    std::string typed = spoken(*day);
    typed.replace(typed.find('/'), 1, ".");
    const std::string year = std::to_string(static_cast<int>(day->year()));
    if (firstOfMonth) typed += " hoặc " + std::to_string(static_cast<unsigned>(day->month())) + "." + year.substr(2);
    return "Excel đã đổi " + typed + " thành ngày " + spoken(*day) + "/" + year +
           ". Gõ lại số đúng vào ô này (chọn định dạng Number trước), hoặc tải lại tệp từ Cổng, rồi chạy lại";
}

FigureCell readNumber(const Cell &cell) {
    const std::optional<Decimal> value = storedNumber(cell.text);
    if (cell.format == NumberFormat::date) {
        const std::optional<std::string> day = value ? dateFault(*value) : std::nullopt;
        return faulty(FigureState::unreadable,
                      day.value_or("ô này là ngày giờ, không phải số. Gõ lại số đúng, hoặc tải lại tệp từ Cổng mà "
                                   "không lưu bằng Excel, rồi chạy lại"));
    }
    if (!value || *value > Decimal(largestFigure) || *value < Decimal(-largestFigure))
        return faulty(FigureState::unreadable, inQuotes(cell.text) + " không phải số điểm hay tỷ lệ. Ghi lại số đúng "
                                                                     "vào ô này rồi chạy lại");
    if (cell.format != NumberFormat::percent) return sound({*value, FigureMark::none, {}});
    return sound({*value * 100, FigureMark::percentage, {}});
}

} // namespace

std::optional<Decimal> storedNumber(std::string_view text) {
    constexpr double noise = 1e-12; // rounding errors of sums of figures up to 100 that should be nought
    double value = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, problem] = std::from_chars(text.data(), end, value);
    const bool small = text.find("e-") != text.npos || text.find("E-") != text.npos;
    if (problem == std::errc::result_out_of_range && small && rest == end) return Decimal();
    if (problem != std::errc{} || rest != end) return std::nullopt;
    if (value > -noise && value < noise) return Decimal();
    std::array<char, 40> digits{};
    const auto printed = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                       std::chars_format::scientific, significantDigits - 1);
    return Decimal::parse({digits.data(), static_cast<std::size_t>(printed.ptr - digits.data())});
}

std::string outOfRange(const Decimal &value, const Decimal &limit) {
    if (const std::optional<std::string> day = dateFault(value)) return *day;
    return vietnamese(value) + " nằm ngoài khoảng từ 0 đến " + vietnamese(limit) + ". Sửa ô này rồi chạy lại";
}

std::string_view beginningOf(std::string_view text) {
    constexpr std::size_t longest = 400; // bytes
    if (text.size() <= longest) return text;
    std::size_t end = longest;
    while (end > 0 && isContinuation(text[end])) --end;
    return text.substr(0, end);
}

bool saysNoData(std::string_view text) {
    static const Keys spellings = keysOf({"",
                                          "-",
                                          "--",
                                          "---",
                                          "...",
                                          "…",
                                          "N/A",
                                          "NaN",
                                          "null",
                                          "none",
                                          "KCDL",
                                          "Không có dữ liệu",
                                          "Không có dữ liệu để đánh giá",
                                          "Không có dữ liệu để đánh giá, xếp loại",
                                          "Chưa có dữ liệu",
                                          "Không có số liệu",
                                          "Chưa có số liệu",
                                          "Không phát sinh",
                                          "Không phát sinh hồ sơ",
                                          "Không phát sinh hồ sơ trong kỳ",
                                          "Chưa phát sinh hồ sơ",
                                          "Không có hồ sơ",
                                          "Không đánh giá"});
    return contains(spellings, textKey(text));
}

FigureCell readFigure(const Cell &cell) {
    if (cell.raised)
        return faulty(FigureState::unreadable, "trong ô, sát số liệu, có chữ nhỏ nâng lên hoặc hạ xuống (dấu chú "
                                               "thích). Xóa chữ nhỏ đó rồi chạy lại");
    if (cell.kind == CellKind::empty && cell.formula)
        return faulty(FigureState::unreadable,
                      "công thức trong ô chưa được tính. Mở tệp bằng Excel, lưu lại rồi chạy lại");
    switch (cell.kind) {
    case CellKind::empty: return {};
    case CellKind::text: return readText(cell.text);
    case CellKind::number: return readNumber(cell);
    case CellKind::boolean:
        return faulty(FigureState::unreadable,
                      inQuotes(cell.text) + " không phải số. Ghi lại số đúng vào ô này rồi chạy lại");
    case CellKind::error: return errorValue(cell.text);
    }
    return {};
}

} // namespace phuluc
