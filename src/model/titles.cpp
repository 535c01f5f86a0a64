#include "model/titles.hpp"

#include "base/ascii.hpp"
#include "base/legacy.hpp"
#include "base/lookup.hpp"
#include "base/text.hpp"
#include "model/periodtext.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

constexpr std::size_t titleRows = 15; // looked at from the top; a date is also looked for in as many rows at the bottom
constexpr std::size_t mostTitles = 2; // in one row: the office's name on the left, the nation's on the right
constexpr std::size_t minimumDateText = 20; // "số liệu ngày 2/7/2024"

/// The part of a title before its colon.
std::string withoutRest(const std::string &key) { return key.substr(0, key.find(':')); }

template <std::size_t Count>
bool beginsAsOneOf(const std::string &title, const std::array<std::string, Count> &beginnings) {
    return std::ranges::any_of(beginnings, [&](const std::string &each) { return startsWithWord(title, each); });
}

} // namespace

bool isMaximaTitle(const std::string &key) {
    static const std::array beginnings = {textKey("điểm tối đa"), textKey("tối đa"),        textKey("điểm chuẩn"),
                                          textKey("thang điểm"),  textKey("mức tối đa"),    textKey("tổng điểm tối đa"),
                                          textKey("điểm trần"),   textKey("số điểm tối đa")};
    return beginsAsOneOf(withoutRest(key), beginnings);
}

bool isTotalTitle(const std::string &key) {
    static const std::array whole = {textKey("tổng"), textKey("cộng"), textKey("chung"), textKey("tb"),
                                     textKey("max"),  textKey("min"),  textKey("avg"),   textKey("sum")};
    static const std::array beginnings = {textKey("tổng cộng"),
                                          textKey("tổng số"),
                                          textKey("tổng điểm"),
                                          textKey("cộng toàn"),
                                          textKey("trung bình"),
                                          textKey("bình quân"),
                                          textKey("toàn tỉnh"),
                                          textKey("toàn quốc"),
                                          textKey("cả nước"),
                                          textKey("điểm trung bình"),
                                          textKey("điểm bình quân"),
                                          textKey("điểm tb"),
                                          textKey("khối"),
                                          textKey("tổng hợp"),
                                          textKey("chung toàn"),
                                          textKey("cao nhất"),
                                          textKey("thấp nhất"),
                                          textKey("điểm cao nhất"),
                                          textKey("điểm thấp nhất"),
                                          textKey("lớn nhất"),
                                          textKey("nhỏ nhất"),
                                          textKey("giá trị lớn"),
                                          textKey("giá trị nhỏ"),
                                          textKey("trung vị"),
                                          textKey("độ lệch"),
                                          textKey("total"),
                                          textKey("grand"),
                                          textKey("subtotal"),
                                          textKey("sub total"),
                                          textKey("average"),
                                          textKey("maximum"),
                                          textKey("minimum"),
                                          textKey("median"),
                                          textKey("count"),
                                          textKey("mean")};
    static const std::array endings = {std::string(" total"), std::string(" average"), std::string(" count")};
    const std::string title = withoutRest(key);
    return contains(whole, title) || beginsAsOneOf(title, beginnings) || isMaximaTitle(key) ||
           std::ranges::any_of(endings, [&](const std::string &each) { return title.ends_with(each); });
}

bool isNumberTitle(std::string_view title) {
    const std::string key = plainKey(title);
    return !key.empty() && std::ranges::all_of(key, [](char c) { return c == ' ' || isDigit(c); });
}

bool isNoteTitle(const std::string &key) {
    static const std::array beginnings = {textKey("ghi chú"),   textKey("nguồn"),    textKey("lưu ý"),
                                          textKey("người lập"), textKey("nơi nhận"), textKey("đơn vị tính"),
                                          textKey("ngày xuất")};
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
            if (cell.kind != CellKind::text || cell.text.size() < minimumDateText) continue;
            if (const std::optional<Date> date = assessedIn(cell.text))
                return Assessed{*date, cellName(rows[i], column)};
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

} // namespace phuluc
