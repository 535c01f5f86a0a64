#include "model/sidecolumns.hpp"

#include "base/ascii.hpp"
#include "base/lookup.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace phuluc {
namespace {

constexpr std::string_view separator = " / "; // between the headings above a column

/// Whether a key begins with one of the words. A sign may follow: "Tăng/giảm" and "Tăng(+)" begin with "tăng".
bool beginsWithOneOf(const std::string &key, const Keys &words) {
    return std::ranges::any_of(words, [&](const std::string &word) {
        return key.starts_with(word) && (key.size() == word.size() || !isLetterOrDigit(key[word.size()]));
    });
}

/// Whether a heading mentions points; headings of counts and changes do not.
bool speaksOfPoints(const std::string &key) {
    static const std::string points = textKey("điểm");
    return key.find(points) != std::string::npos;
}

bool isCount(const std::string &key) {
    static const Keys beginnings =
        keysOf({"hồ sơ", "tổng hồ sơ", "tổng số hồ sơ", "tiếp nhận", "đã tiếp nhận", "đã giải quyết", "đang giải quyết",
                "chưa giải quyết", "đã xử lý", "đang xử lý", "trước hạn", "quá hạn", "trễ hạn", "đúng hạn",
                "trực tuyến", "trực tiếp", "bưu chính", "tử số", "mẫu số"});
    static const std::string number = textKey("số");
    static const Keys notNumbers = keysOf({"số hóa", "số điểm", "số thứ tự", "số tt", "số liệu"});
    if (speaksOfPoints(key)) return false;
    if (beginsWithOneOf(key, beginnings)) return true;
    return startsWithWord(key, number) && !beginsWithOneOf(key, notNumbers);
}

bool isChange(const std::string &key) {
    static const Keys beginnings =
        keysOf({"tăng", "giảm", "mức tăng", "mức giảm", "điểm tăng", "điểm giảm", "chênh lệch", "so với", "so sánh",
                "biến động", "thay đổi", "lên", "change", "delta"});
    return beginsWithOneOf(key, beginnings) || key.starts_with("+/-") || key.starts_with("±") || key.starts_with("▲") ||
           key.starts_with("▼");
}

bool isRank(const std::string &key) {
    static const Keys beginnings = keysOf({"hạng", "xếp hạng", "thứ hạng", "thứ bậc", "vị trí", "rank"});
    return beginsWithOneOf(key, beginnings);
}

/// "Tổng điểm kỳ trước", "Tổng điểm (kỳ trước)"
bool isOfAnotherPeriod(std::string key) {
    while (key.ends_with(')') || key.ends_with(']')) key.pop_back();
    std::ranges::replace(key, '(', ' ');
    std::ranges::replace(key, '[', ' ');
    static const Keys endings =
        keysOf({"kỳ trước", "tuần trước", "tháng trước", "quý trước", "năm trước", "kỳ này trước"});
    return std::ranges::any_of(endings, [&](const std::string &ending) { return endsWithWord(key, ending); });
}

bool isNumber(const std::string &key) {
    static const Keys whole = keysOf({"#", "no", "no.", "số tt", "stt", "tt", "id", "index", "số thứ tự"});
    return contains(whole, key);
}

bool isCode(const std::string &key) {
    static const Keys beginnings = keysOf({"mã", "id", "code", "điện thoại", "sđt", "fax"});
    return beginsWithOneOf(key, beginnings);
}

bool isRate(const std::string &key) {
    static const Keys beginnings = keysOf({"tỷ lệ", "tỉ lệ", "phần trăm"});
    return beginsWithOneOf(key, beginnings) || key.starts_with('%');
}

/// What one heading above a column says about the column.
std::optional<std::string> saidBy(const std::string &key, const ColumnValues &values, bool criteriaOpen) {
    if (isOfAnotherPeriod(key)) return "số liệu của kỳ trước";
    if (isChange(key)) return "mức tăng giảm";
    if (isRank(key)) return "thứ hạng";
    if (isNumber(key)) return "số thứ tự";
    if (isCode(key)) return "mã";
    if (timePart(key)) return "thời gian";
    if (isCount(key) && values.whole && (!criteriaOpen || values.beyondPoints)) return "số lượng, không phải điểm";
    if (isRate(key) && !criteriaOpen) return "tỷ lệ không dùng để chấm điểm";
    return std::nullopt;
}

} // namespace

bool namesAnotherPeriod(std::string_view title) {
    while (true) {
        const std::size_t at = title.rfind(separator);
        const std::string key = textKey(at == title.npos ? title : title.substr(at + separator.size()));
        if (isOfAnotherPeriod(key) || isChange(key)) return true;
        if (at == title.npos) return false;
        title = title.substr(0, at);
    }
}

std::optional<TimePart> timePart(std::string_view title) {
    static const std::vector<std::pair<TimePart, Keys>> headings = {
        {TimePart::week, keysOf({"tuần", "tuần báo cáo", "week"})},
        {TimePart::month, keysOf({"tháng", "tháng báo cáo", "tháng đánh giá", "month"})},
        {TimePart::quarter, keysOf({"quý", "quý báo cáo", "quý đánh giá", "quarter"})},
        {TimePart::whole, keysOf({"kỳ", "kỳ báo cáo", "kỳ đánh giá", "kỳ số liệu", "kỳ dữ liệu", "kỳ tổng hợp",
                                  "thời gian", "thời gian báo cáo", "thời gian đánh giá", "period"})},
        {TimePart::year, keysOf({"năm", "năm báo cáo", "năm đánh giá", "year"})},
        {TimePart::day, keysOf({"ngày", "ngày báo cáo", "ngày số liệu", "ngày đánh giá", "date"})}};
    const std::size_t upper = title.rfind(separator);
    const std::string key = textKey(upper == title.npos ? title : title.substr(upper + separator.size()));
    for (const auto &[part, keys] : headings)
        if (contains(keys, key)) return part;
    return std::nullopt;
}

bool namesCounts(std::string_view heading) { return isCount(textKey(heading)); }

std::optional<std::string> sideColumn(std::string_view title, const ColumnValues &values, bool criteriaOpen) {
    if (title.empty()) return values.numbering ? std::optional<std::string>("số thứ tự") : std::nullopt;
    if (namesAnotherPeriod(title)) return "số liệu của kỳ trước, hoặc mức tăng giảm";
    while (true) { // from the lowest heading upwards
        const std::size_t at = title.rfind(separator);
        const std::string key = textKey(at == title.npos ? title : title.substr(at + separator.size()));
        if (std::optional<std::string> said = saidBy(key, values, criteriaOpen)) return said;
        if (at == title.npos || speaksOfPoints(key)) return std::nullopt;
        title = title.substr(0, at);
    }
}

} // namespace phuluc
