#include "model/titles.hpp"

#include "base/ascii.hpp"
#include "base/legacy.hpp"
#include "base/lookup.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/listdays.hpp"
#include "model/periodtext.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

constexpr std::size_t titleRows = 15; // looked at from the top; a date is also looked for in as many rows at the bottom
constexpr std::size_t mostTitles = 2; // in one row: the office's name on the left, the nation's on the right
constexpr std::size_t minimumDateText = 20; // "số liệu ngày 2/7/2024"
constexpr std::size_t minimumLabel = 10;    // "từ ngày"

/// The part of a title before its colon.
std::string withoutRest(const std::string &key) { return key.substr(0, key.find(':')); }

ParsedTitle parseTitle(std::string_view title, Era era) {
    ParsedTitle parsed;
    parsed.key = textKey(title);
    parsed.total = isTotalTitle(parsed.key);
    parsed.maxima = isMaximaTitle(parsed.key);
    parsed.note = isNoteTitle(parsed.key);
    parsed.number = isNumberTitle(title);
    parsed.name = unitName(title, era);
    parsed.level = levelByName(parsed.name, era);
    parsed.fault = legacyFault(title);
    return parsed;
}

std::string shownText(const Cell &cell) {
    const bool day = cell.kind == CellKind::number && cell.format == NumberFormat::date;
    const std::optional<Date> date = day ? listedDay(cell) : std::nullopt;
    return date ? dateText(*date) : std::string(cell.text);
}

/// The text of a title. A label of a day ("Số liệu tính đến ngày:", "Từ ngày") goes on in the cells behind it.
std::string titleText(const Table &table, std::uint32_t row, std::uint32_t column) {
    static const std::string ending = textKey("ngày");
    constexpr std::ptrdiff_t most = 3; // "Từ ngày | 01/11/2025 | đến ngày | 14/11/2025"
    std::string text(table.at(row, column).text);
    std::string label = textKey(text);
    while (label.ends_with(':') || label.ends_with(' ')) label.pop_back();
    if (!label.ends_with(ending)) return text;
    const std::vector<std::uint32_t> columns = table.columns(row);
    const auto next = std::upper_bound(columns.begin(), columns.end(), column);
    const auto end = columns.end() - next > most ? next + most : columns.end();
    for (auto each = next; each != end; ++each) text += " " + shownText(table.at(row, *each));
    return text;
}

/// "Cộng nhóm I", "Cộng 12 xã", "Cộng (II)"; "Cộng Hòa" and "Cộng Hiền" are names of communes.
bool isSubtotal(const std::string &title) {
    static const std::string sum = textKey("cộng");
    static const Keys parts = keysOf({"nhóm", "khối", "mục", "phần", "xã", "phường", "sở", "huyện", "đơn vị", "cơ quan",
                                      "địa phương", "tổng", "dồn", "toàn", "trang", "các", "cấp"});
    const std::vector<std::string> all = words(title);
    if (all.size() < 2 || all.front() != sum) return false;
    const std::string rest = title.substr(sum.size() + 1);
    return startsWithOneOf(rest, parts) || all[1].find_first_not_of("0123456789ivx()+.") == std::string::npos;
}

} // namespace

bool isMaximaTitle(const std::string &key) {
    static const Keys beginnings = keysOf({"điểm tối đa", "tối đa", "điểm chuẩn", "thang điểm", "mức tối đa",
                                           "tổng điểm tối đa", "điểm trần", "số điểm tối đa", "trọng số"});
    return startsWithOneOf(withoutRest(key), beginnings);
}

bool isTotalTitle(const std::string &key) {
    static const Keys whole = keysOf({"tổng", "cộng", "chung", "tb", "max", "min", "avg", "sum"});
    static const Keys beginnings = keysOf(
        {"tổng cộng",      "tổng số",   "tổng điểm", "tổng nhóm",   "tổng khối",   "tổng các",        "tổng cấp",
         "trung bình",     "bình quân", "toàn tỉnh", "toàn quốc",   "cả nước",     "điểm trung bình", "điểm bình quân",
         "điểm tb",        "khối",      "tổng hợp",  "chung toàn",  "cao nhất",    "thấp nhất",       "điểm cao nhất",
         "điểm thấp nhất", "lớn nhất",  "nhỏ nhất",  "giá trị lớn", "giá trị nhỏ", "trung vị",        "độ lệch",
         "total",          "grand",     "subtotal",  "sub total",   "average",     "maximum",         "minimum",
         "median",         "count",     "mean"});
    static const Keys others = keysOf(
        {"số đơn vị",   "số cơ quan", "số lượng",  "số xã",    "số địa phương", "tỷ lệ",  "tỉ lệ",    "xếp loại",
         "xếp hạng",    "thứ hạng",   "loại",      "mục tiêu", "chỉ tiêu",      "kỳ này", "kỳ trước", "tuần trước",
         "tháng trước", "quý trước",  "năm trước", "so với",   "chênh lệch"}); // of other figures than sums
    const std::string title = withoutRest(key);
    return contains(whole, title) || isSubtotal(title) || startsWithOneOf(title, beginnings) ||
           startsWithOneOf(title, others) || isMaximaTitle(key) || title.ends_with(" total") ||
           title.ends_with(" average") || title.ends_with(" count");
}

bool isNumberTitle(std::string_view title) {
    const std::string key = plainKey(title);
    return !key.empty() && std::ranges::all_of(key, [](char c) { return c == ' ' || isDigit(c); });
}

bool isNoteTitle(const std::string &key) {
    static const Keys beginnings =
        keysOf({"ghi chú", "nguồn", "lưu ý", "người lập", "nơi nhận", "đơn vị tính", "ngày xuất"});
    return key.starts_with('*') || key.starts_with('(') ||
           std::ranges::any_of(beginnings, [&](const std::string &each) { return key.starts_with(each); });
}

std::optional<std::string> legacyFault(std::string_view text) {
    const LegacyFont font = legacyFont(text);
    if (font == LegacyFont::none) return std::nullopt;
    return std::string("chữ gõ bằng bảng mã ") +
           (font == LegacyFont::tcvn3 ? "TCVN3 (phông .VnTime)" : "VNI (phông VNI-Times)") +
           ", không phải Unicode: \"" + tidied(text) + "\". Chuyển tệp sang Unicode rồi chạy lại";
}

std::optional<Assessed> assessedOn(const Table &table) {
    const std::vector<std::uint32_t> rows = table.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i >= titleRows && i + titleRows < rows.size()) continue;
        for (const std::uint32_t column : table.columns(rows[i])) {
            const Cell cell = table.at(rows[i], column);
            if (cell.kind != CellKind::text || cell.text.size() < minimumLabel) continue;
            const std::string text = titleText(table, rows[i], column);
            if (text.size() < minimumDateText) continue;
            if (const std::optional<Date> date = assessedIn(text)) return Assessed{*date, cellName(rows[i], column)};
        }
    }
    return std::nullopt;
}

bool titleNamesLongPeriod(const Table &table) {
    const std::vector<std::uint32_t> rows = table.rows();
    for (std::size_t i = 0; i < std::min(rows.size(), titleRows); ++i) {
        const std::vector<std::uint32_t> columns = table.columns(rows[i]);
        if (columns.size() > mostTitles) return false; // this row belongs to the table
        for (const std::uint32_t column : columns) {
            const std::vector<Period> named = periodsIn(table.at(rows[i], column).text);
            if (std::ranges::any_of(named, [](const Period &each) { return each.kind != PeriodKind::week; }))
                return true;
        }
    }
    return false;
}

ParsedTitle TitleCache::get(std::string_view title, Era era) {
    return known_.at(static_cast<std::size_t>(era)).get(title, [&](std::string_view text) {
        return parseTitle(text, era);
    });
}

} // namespace phuluc
