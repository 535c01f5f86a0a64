#include "model/figure.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace phuluc {
namespace {

constexpr int significantDigits = 15;
constexpr std::int64_t largestFigure = 1'000'000'000'000'000; // far from any figure, and from what a Decimal can hold

FigureCell faulty(std::string text) { return {std::nullopt, std::move(text)}; }

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

/// A number with point or comma, the whole text; none where there are both, or two of one.
std::optional<Decimal> plainNumber(std::string_view text) {
    std::string digits(text);
    const auto commas = std::count(digits.begin(), digits.end(), ',');
    const auto points = std::count(digits.begin(), digits.end(), '.');
    if (commas + points > 1 || digits.find_first_of("eE") != std::string::npos) return std::nullopt;
    std::replace(digits.begin(), digits.end(), ',', '.');
    return Decimal::parse(digits);
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// Removes one of the endings, with the blanks before it; whether there was one.
bool dropEnding(std::string_view &text, std::initializer_list<std::string_view> endings) {
    for (const std::string_view ending : endings) {
        if (!text.ends_with(ending)) continue;
        text = trimmed(text.substr(0, text.size() - ending.size()));
        return true;
    }
    return false;
}

/// "14,5/18": points with their maximum.
std::optional<Figure> pointsOfMaximum(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const std::optional<Decimal> value = plainNumber(trimmed(text.substr(0, slash)));
    const std::optional<Decimal> maximum = plainNumber(trimmed(text.substr(slash + 1)));
    if (!value || !maximum) return std::nullopt;
    return Figure{*value, FigureMark::points, maximum};
}

std::optional<Figure> figureOf(std::string_view text) {
    if (dropEnding(text, {"%"})) {
        const std::optional<Decimal> value = plainNumber(text);
        return value ? std::optional(Figure{*value, FigureMark::percentage, {}}) : std::nullopt;
    }
    const bool points = dropEnding(text, {"điểm", "đ"});
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

/// "9,1/22" with a second line below it, which may only repeat the figure as a percentage.
bool repeatsAsPercentage(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with('(') && line.ends_with(')')) line = line.substr(1, line.size() - 2);
    const std::optional<Figure> figure = figureOf(line);
    return figure && figure->mark == FigureMark::percentage;
}

FigureCell readText(std::string_view raw) {
    const std::string whole = tidied(raw);
    if (saysNoData(whole)) return {};
    const std::size_t lineEnd = std::min(raw.find('\n'), raw.size());
    const std::string first = tidied(raw.substr(0, lineEnd));
    std::string text =
        withPlainMinus(lineEnd < raw.size() && repeatsAsPercentage(tidied(raw.substr(lineEnd))) ? first : whole);
    if (text.starts_with('\'')) text.erase(0, 1);
    if (std::optional<Figure> figure = figureOf(trimmed(text))) return {figure, {}};
    const bool comma = text.find(',') != std::string::npos;
    const bool point = text.find('.') != std::string::npos;
    if (comma && point)
        return faulty("cần một số, thấy " + quoted(whole) +
                      " có cả dấu chấm và dấu phẩy. Sửa ô này thành số có một dấu thập phân rồi chạy lại");
    return faulty("cần một số, thấy " + quoted(whole) + ". Sửa ô này thành số rồi chạy lại");
}

FigureCell readNumber(const Cell &cell) {
    if (cell.format == NumberFormat::date)
        return faulty("cần một số, thấy ngày tháng. Đổi định dạng ô về số (có thể Excel đã tự đổi) rồi chạy lại");
    const std::optional<Decimal> value = storedNumber(cell.text);
    if (!value || *value > Decimal(largestFigure) || *value < Decimal(-largestFigure))
        return faulty("cần một số, thấy " + quoted(cell.text) + ". Sửa ô này thành số rồi chạy lại");
    if (cell.format != NumberFormat::percent) return {Figure{*value, FigureMark::none, {}}, {}};
    return {Figure{*value * 100, FigureMark::percentage, {}}, {}};
}

} // namespace

std::optional<Decimal> storedNumber(std::string_view text) {
    double value = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, problem] = std::from_chars(text.data(), end, value);
    if (problem != std::errc{} || rest != end) return std::nullopt;
    std::array<char, 40> digits{};
    const auto printed = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                       std::chars_format::scientific, significantDigits - 1);
    return Decimal::parse({digits.data(), static_cast<std::size_t>(printed.ptr - digits.data())});
}

bool saysNoData(std::string_view text) {
    static const std::set<std::string, std::less<>> spellings = [] {
        std::set<std::string, std::less<>> keys;
        for (const char *each : {"",
                                 "-",
                                 "--",
                                 "---",
                                 "...",
                                 "…",
                                 "N/A",
                                 "#N/A",
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
                                 "Không đánh giá"})
            keys.insert(textKey(each));
        return keys;
    }();
    return spellings.contains(textKey(text));
}

FigureCell readFigure(const Cell &cell) {
    if (cell.kind == CellKind::empty && cell.formula)
        return faulty("cần một số, thấy công thức chưa được tính. Mở tệp bằng Excel, lưu lại rồi chạy lại");
    switch (cell.kind) {
    case CellKind::empty:
        return {};
    case CellKind::text:
        return readText(cell.text);
    case CellKind::number:
        return readNumber(cell);
    case CellKind::boolean:
        return faulty("cần một số, thấy " + quoted(cell.text) + ". Sửa ô này thành số rồi chạy lại");
    case CellKind::error:
        if (saysNoData(cell.text)) return {};
        return faulty("cần một số, thấy lỗi " + std::string(cell.text) + ". Sửa công thức của ô này rồi chạy lại");
    }
    return {};
}

} // namespace phuluc
