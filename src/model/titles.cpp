#include "model/titles.hpp"

#include "base/legacy.hpp"
#include "base/text.hpp"
#include "model/periodtext.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

constexpr std::size_t titleRows = 15;       // looked at on either end of a sheet
constexpr std::size_t mostTitles = 2;       // beside one another: the office's name and the nation's
constexpr std::size_t minimumDateText = 20; // "số liệu ngày 2/7/2024"

} // namespace

bool isTotalTitle(const std::string &key) {
    static const std::array whole = {textKey("tổng"), textKey("cộng"), textKey("chung"), textKey("tb")};
    static const std::array beginnings = {
        textKey("tổng cộng"),  textKey("tổng số"),         textKey("tổng điểm"),      textKey("cộng toàn"),
        textKey("trung bình"), textKey("bình quân"),       textKey("toàn tỉnh"),      textKey("toàn quốc"),
        textKey("cả nước"),    textKey("điểm trung bình"), textKey("điểm bình quân"), textKey("điểm tb"),
        textKey("khối"),       textKey("tổng hợp"),        textKey("chung toàn")};
    const std::string title = key.substr(0, key.find(':'));
    return std::find(whole.begin(), whole.end(), title) != whole.end() ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string &each) { return startsWithWord(title, each); });
}

bool isNumberTitle(std::string_view title) {
    const std::string key = plainKey(title);
    return !key.empty() &&
           std::all_of(key.begin(), key.end(), [](char c) { return c == ' ' || (c >= '0' && c <= '9'); });
}

bool isNoteTitle(const std::string &key) {
    static const std::array beginnings = {textKey("ghi chú"),   textKey("nguồn"),    textKey("lưu ý"),
                                          textKey("người lập"), textKey("nơi nhận"), textKey("đơn vị tính"),
                                          textKey("ngày xuất")};
    return key.starts_with('*') || key.starts_with('(') ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string &each) { return key.starts_with(each); });
}

std::optional<std::string> legacyFault(std::string_view text) {
    const LegacyFont font = legacyFont(text);
    if (font == LegacyFont::none) return std::nullopt;
    return std::string("cần chữ Unicode, thấy chữ gõ bằng bảng mã ") +
           (font == LegacyFont::tcvn3 ? "TCVN3 (phông .VnTime)" : "VNI (phông VNI-Times)") + ": \"" + tidied(text) +
           "\". Chuyển tệp sang Unicode rồi chạy lại";
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
        if (columns.size() > mostTitles) return false; // the table begins
        for (const std::uint32_t column : columns) {
            const std::vector<Period> named = periodsIn(table.at(rows[i], column).text);
            if (std::any_of(named.begin(), named.end(),
                            [](const Period &each) { return each.kind != PeriodKind::week; }))
                return true;
        }
    }
    return false;
}

} // namespace phuluc
