#include "model/unitlists.hpp"

#include "base/calendar.hpp"
#include "base/text.hpp"
#include "model/levelwords.hpp"
#include "model/periodtext.hpp"
#include "model/titles.hpp"
#include "model/unitidentity.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace phuluc {
namespace {

enum class ListColumn : std::size_t { code, name, level, otherNames, unrated, from, until };
constexpr std::size_t listColumns = 7;
constexpr std::size_t mostListed = 10'000;  // nearly as many as there ever were communes in the country
constexpr std::size_t mostNames = 1U << 20; // in bytes, including other names
constexpr std::array<std::string_view, listColumns> listTitles = {
    "Mã", "Tên đơn vị", "Cấp", "Tên khác", "Không đánh giá", "Từ ngày", "Đến ngày"};

struct ListHeading {
    std::uint32_t row = 0;
    std::array<std::optional<std::uint32_t>, listColumns> columns;

    [[nodiscard]] std::optional<std::uint32_t> of(ListColumn column) const {
        return columns[static_cast<std::size_t>(column)];
    }
};

/// The first row with columns of names and levels.
std::optional<ListHeading> findHeading(const Table &table) {
    for (const std::uint32_t row : table.rows()) {
        ListHeading heading{row, {}};
        for (const std::uint32_t column : table.columns(row))
            for (std::size_t i = 0; i < listColumns; ++i)
                if (textKey(table.at(row, column).text) == textKey(listTitles[i])) heading.columns[i] = column;
        if (heading.of(ListColumn::name) && heading.of(ListColumn::level)) return heading;
    }
    return std::nullopt;
}

bool isOneOf(const std::string &text, std::initializer_list<std::string_view> words) {
    const std::string key = textKey(text);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return textKey(word) == key; });
}

/// Names apart by semicolons, or each on a line of its own.
std::vector<std::string> splitNames(const std::string &text) {
    std::vector<std::string> names;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find_first_of(";\r\n", begin), text.size());
        if (std::string name = tidied(text.substr(begin, end - begin)); !name.empty()) names.push_back(std::move(name));
        begin = end + 1;
    }
    return names;
}

/// The day of a number in a workbook, which counts days since 30/12/1899.
std::optional<Date> dayOfSerial(std::string_view text) {
    constexpr int latest = 73'050; // 31/12/2099
    constexpr int earliest = 36'526; // 01/01/2000
    int days = 0;
    const auto [rest, problem] = std::from_chars(text.data(), text.data() + text.size(), days);
    if (problem != std::errc{} || rest != text.data() + text.size() || days < earliest || days > latest)
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day day(sys_days(year(1899) / 12 / 30) + std::chrono::days(days));
    return Date{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                static_cast<int>(static_cast<unsigned>(day.day()))};
}

/// The day, if the cell consists of a day only: "01/7/2025", "2025-07-01", or a number, formatted as a date or not.
std::optional<Date> dayOf(const Cell &cell) {
    if (cell.kind == CellKind::number && cell.format != NumberFormat::percent)
        if (const std::optional<Date> day = dayOfSerial(cell.text)) return day;
    const std::vector<Period> named = periodsIn(cell.text);
    if (named.size() != 1 || named.front().day == 0) return std::nullopt;
    return Date{named.front().year, named.front().month, named.front().day};
}

/// Whether letters became "?" or U+FFFD, or were encoded twice ("Sá»Ÿ"). This happens when a list is saved as plain
/// CSV.
bool hasLostLetters(const std::string &text) {
    const auto contains = [&](std::string_view piece) { return text.find(piece) != text.npos; };
    return contains("?") || contains("\uFFFD") || contains("á»") || contains("áº") || contains("Æ°") ||
           contains("Ä\u0091");
}

/// Reads the rows of a list.
class ListReader {
  public:
    ListReader(const Table &table, const std::string &file, const RuleVersions &rules)
        : table_(table), file_(file), rules_(rules), levelWords_(rules.versions.begin(), rules.versions.end()),
          heading_(headingOf()) {}

    std::vector<ListedUnit> read() {
        std::vector<ListedUnit> units;
        std::size_t names = 0;
        for (const std::uint32_t row : table_.rows()) {
            if (row <= heading_.row || textAt(row, ListColumn::name).empty()) continue;
            units.push_back(unitAt(row));
            names += textAt(row, ListColumn::name).size() + textAt(row, ListColumn::otherNames).size();
            if (units.size() > mostListed)
                refuse(row, ListColumn::name,
                       "danh mục có hơn 10.000 đơn vị, quá lớn để là danh mục của một tỉnh. Kiểm tra lại tệp");
            if (names > mostNames)
                refuse(row, ListColumn::name,
                       "tên các đơn vị trong danh mục cộng lại dài hơn 1 MB, quá lớn để là danh mục của một tỉnh. Kiểm "
                       "tra lại cột \"Tên đơn vị\" và \"Tên khác\"");
        }
        if (units.empty())
            throw Error(ErrorKind::usage, "danh mục đơn vị không có đơn vị nào. Điền danh mục rồi chạy lại",
                        {file_, table_.name(), {}});
        return units;
    }

  private:
    [[nodiscard]] ListHeading headingOf() const {
        if (const std::optional<ListHeading> heading = findHeading(table_)) return *heading;
        for (const std::uint32_t row : table_.rows())
            for (const std::uint32_t column : table_.columns(row)) requireLetters(row, column);
        throw Error(ErrorKind::usage,
                    "danh mục đơn vị không có dòng tiêu đề với cột \"Tên đơn vị\" và cột \"Cấp\". Đặt lại tiêu đề theo "
                    "danh mục mẫu giao kèm chương trình rồi chạy lại",
                    {file_, table_.name(), {}});
    }

    [[nodiscard]] ListedUnit unitAt(std::uint32_t row) const {
        ListedUnit unit;
        unit.name = textAt(row, ListColumn::name);
        requireLetters(row, *heading_.of(ListColumn::name));
        unit.place = placeAt(row, ListColumn::name);
        unit.code = textAt(row, ListColumn::code);
        unit.level = levelAt(row, unit.name);
        unit.status = ratingStatusAt(row);
        unit.otherNames = splitNames(rawAt(row, ListColumn::otherNames));
        unit.from = dayAt(row, ListColumn::from);
        unit.until = dayAt(row, ListColumn::until);
        if (unit.from && unit.until && *unit.until < *unit.from)
            refuse(row, ListColumn::until, "\"Đến ngày\" trước \"Từ ngày\". Sửa lại rồi chạy lại");
        return unit;
    }

    /// The level in a row. The portal's "Cấp tỉnh" beside a department's name means a department.
    [[nodiscard]] Level levelAt(std::uint32_t row, const std::string &name) const {
        const std::string label = textAt(row, ListColumn::level);
        std::optional<Level> level;
        for (const LevelWords &words : levelWords_)
            if (!level) level = words.byList(label);
        if (!level)
            refuse(row, ListColumn::level,
                   (label.empty() ? "cột \"Cấp\" để trống" : "cột \"Cấp\" ghi \"" + label + "\"") +
                       ": ghi một trong các cấp " + join(wordsForLists(rules_), ", ") + " rồi chạy lại");
        return *level == Level::province && !provinceName(name) ? Level::department : *level;
    }

    [[nodiscard]] RatingStatus ratingStatusAt(std::uint32_t row) const {
        const std::string mark = textAt(row, ListColumn::unrated);
        if (isOneOf(mark, {"", "không", "0", "-", "false"})) return RatingStatus::rated;
        if (isOneOf(mark, {"x", "có", "1", "đúng", "true", "không đánh giá"})) return RatingStatus::exempt;
        refuse(row, ListColumn::unrated,
               "cột \"Không đánh giá\" ghi \"" + mark +
                   "\": ghi \"x\" nếu không đánh giá đơn vị này, hoặc để trống, rồi chạy lại");
    }

    [[nodiscard]] std::optional<Date> dayAt(std::uint32_t row, ListColumn column) const {
        const std::string text = textAt(row, column);
        if (isOneOf(text, {"", "-"})) return std::nullopt;
        if (const std::optional<Date> day = dayOf(table_.at(row, *heading_.of(column)))) return day;
        refuse(row, column,
               "\"" + text + "\" không phải một ngày có trong lịch. Ghi dạng 01/7/2025, hoặc để trống, rồi chạy lại");
    }

    /// Refuses a cell with lost letters, because they cannot be restored.
    void requireLetters(std::uint32_t row, std::uint32_t column) const {
        const Cell cell = table_.at(row, column);
        const std::string text = cell.kind == CellKind::text ? tidied(cell.text) : std::string();
        const Place place{file_, table_.name(), cellName(row, column)};
        if (const std::optional<std::string> fault = legacyFault(text)) throw Error(ErrorKind::usage, *fault, place);
        if (!hasLostLetters(text)) return;
        throw Error(ErrorKind::usage,
                    "danh mục đã mất chữ có dấu khi lưu (\"" + text +
                        "\"). Lấy lại bản danh mục còn đủ dấu, lưu dạng Excel (.xlsx), rồi chạy lại",
                    place);
    }

    [[nodiscard]] std::string rawAt(std::uint32_t row, ListColumn column) const {
        const std::optional<std::uint32_t> index = heading_.of(column);
        return index ? std::string(table_.at(row, *index).text) : std::string();
    }

    [[nodiscard]] std::string textAt(std::uint32_t row, ListColumn column) const { return tidied(rawAt(row, column)); }

    [[nodiscard]] Place placeAt(std::uint32_t row, ListColumn column) const {
        return {file_, table_.name(), cellName(row, heading_.of(column).value_or(0))};
    }

    [[noreturn]] void refuse(std::uint32_t row, ListColumn column, const std::string &text) const {
        throw Error(ErrorKind::usage, text, placeAt(row, column));
    }

    const Table &table_;
    const std::string &file_;
    const RuleVersions &rules_;
    std::vector<LevelWords> levelWords_; ///< of each version of the index
    ListHeading heading_;
};

} // namespace

const Table *unitListIn(const std::vector<Table> &tables) {
    const Table *first = nullptr;
    for (const Table &table : tables) {
        if (table.visibility() == Visibility::hidden) continue;
        if (findHeading(table)) return &table;
        if (!first) first = &table;
    }
    return first;
}

UnitLists::UnitLists(const Table &table, const std::string &file, const RuleVersions &rules)
    : units_(ListReader(table, file, rules).read()) {
    assignIdentities(units_);
    for (const ListedUnit &unit : units_) {
        if (unit.from) changes_.push_back(*unit.from);
        if (unit.until) changes_.push_back(dayAfter(*unit.until));
    }
    std::sort(changes_.begin(), changes_.end());
    changes_.erase(std::unique(changes_.begin(), changes_.end()), changes_.end());
}

const UnitList &UnitLists::at(const Date &day) const {
    const auto before = std::upper_bound(changes_.begin(), changes_.end(), day) - changes_.begin();
    const std::lock_guard lock(guard_);
    const std::pair key(eraOf(day), static_cast<std::size_t>(before));
    const auto known = known_.find(key);
    if (known != known_.end()) return known->second;
    std::vector<ListedUnit> units;
    std::copy_if(units_.begin(), units_.end(), std::back_inserter(units),
                 [&](const ListedUnit &unit) { return unit.holdsOn(day); });
    return known_.emplace(key, UnitList(std::move(units), eraOf(day))).first->second;
}

} // namespace phuluc
