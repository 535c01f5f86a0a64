#include "model/listrows.hpp"

#include "base/legacy.hpp"
#include "base/text.hpp"
#include "model/levelwords.hpp"
#include "model/listdays.hpp"
#include "model/merged.hpp"
#include "model/titles.hpp"

#include <algorithm>
#include <array>
#include <set>

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
    std::array<std::vector<std::uint32_t>, listColumns> columns; ///< of each title
    std::vector<std::uint32_t> others;                           ///< columns with other titles

    [[nodiscard]] std::optional<std::uint32_t> of(ListColumn column) const {
        const std::vector<std::uint32_t> &found = columns[static_cast<std::size_t>(column)];
        return found.empty() ? std::nullopt : std::optional(found.front());
    }
};

/// The columns of a row with a cell or with a merged cell that begins above.
std::set<std::uint32_t> columnsOf(const Table &table, std::uint32_t row) {
    const std::vector<std::uint32_t> filled = table.columns(row);
    std::set<std::uint32_t> columns(filled.begin(), filled.end());
    for (const CellRange &range : table.merges())
        if (range.firstRow < row && row <= range.lastRow) columns.insert(range.firstColumn);
    return columns;
}

/// The titles of a row. Accents do not count: a heading may have them at the wrong letter, or none.
ListHeading headingAt(const Table &table, std::uint32_t row) {
    const MergedCells cells(table);
    ListHeading heading{row, {}, {}};
    for (const std::uint32_t column : columnsOf(table, row)) {
        const std::string key = plainKey(cells.at(row, column).cell.text);
        if (key.empty()) continue;
        const auto title = std::find_if(listTitles.begin(), listTitles.end(),
                                        [&](std::string_view each) { return plainKey(each) == key; });
        (title == listTitles.end() ? heading.others
                                   : heading.columns[static_cast<std::size_t>(title - listTitles.begin())])
            .push_back(column);
    }
    return heading;
}

/// The first row with columns of names and levels.
std::optional<ListHeading> findHeading(const Table &table) {
    for (const std::uint32_t row : table.rows()) {
        ListHeading heading = headingAt(table, row);
        if (heading.of(ListColumn::name) && heading.of(ListColumn::level)) return heading;
    }
    return std::nullopt;
}

/// Whether a text is one of the words, in any spelling that textKey() makes equal.
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

/// Whether letters became "?" or U+FFFD, or were encoded twice ("Sá»Ÿ"). This happens when a list is saved as plain
/// CSV.
bool hasLostLetters(const std::string &text) {
    const auto contains = [&](std::string_view piece) { return text.find(piece) != text.npos; };
    return contains("?") || contains("\uFFFD") || contains("á»") || contains("áº") || contains("Æ°") ||
           contains("Ä\u0091");
}

/// Reads the rows of one sheet.
class RowReader {
  public:
    RowReader(const Table &table, const std::string &file, const RuleVersions &rules)
        : table_(table), cells_(table), file_(file), rules_(rules),
          levelWords_(rules.versions.begin(), rules.versions.end()), heading_(headingOf()) {}

    void read(ListedRows &into) {
        for (const std::uint32_t row : table_.rows()) {
            if (row <= heading_.row || !isUnit(row)) continue;
            into.units.push_back(unitAt(row));
            into.nameBytes += textAt(row, ListColumn::name).size() + textAt(row, ListColumn::otherNames).size();
            if (into.units.size() > mostListed)
                refuse(row, ListColumn::name,
                       "danh mục có hơn 10.000 đơn vị, quá lớn để là danh mục của một tỉnh. Kiểm tra lại tệp");
            if (into.nameBytes > mostNames)
                refuse(row, ListColumn::name,
                       "tên các đơn vị trong danh mục cộng lại dài hơn 1 MB, quá lớn để là danh mục của một tỉnh. Kiểm "
                       "tra lại cột \"Tên đơn vị\" và \"Tên khác\"");
        }
        noteUnused(into.notes);
    }

  private:
    [[nodiscard]] ListHeading headingOf() const {
        if (std::optional<ListHeading> heading = findHeading(table_)) {
            requireOnce(*heading);
            return std::move(*heading);
        }
        for (const std::uint32_t row : table_.rows())
            for (const std::uint32_t column : table_.columns(row)) requireLetters(row, column);
        throw Error(ErrorKind::usage,
                    "danh mục đơn vị không có dòng tiêu đề với cột \"Tên đơn vị\" và cột \"Cấp\". Đặt lại tiêu đề theo "
                    "danh mục mẫu giao kèm chương trình rồi chạy lại",
                    {file_, table_.name(), {}});
    }

    void requireOnce(const ListHeading &heading) const {
        for (std::size_t i = 0; i < listColumns; ++i)
            if (const std::vector<std::uint32_t> &columns = heading.columns[i]; columns.size() > 1)
                throw Error(ErrorKind::usage,
                            "cột \"" + std::string(listTitles[i]) + "\" có hai lần, lần đầu ở ô " +
                                cellName(heading.row, columns[0]) + ". Xóa cột thừa, hoặc đổi tiêu đề của nó, rồi chạy lại",
                            {file_, table_.name(), cellName(heading.row, columns[1])});
    }

    /// Tells which columns are not used. A column of numbers or of remarks is usual, and not told.
    void noteUnused(std::vector<Finding> &notes) const {
        for (const std::uint32_t column : heading_.others) {
            const std::string title = tidied(cells_.at(heading_.row, column).cell.text);
            if (isOneOf(title, {"STT", "TT", "Ghi chú"})) continue;
            notes.push_back({Severity::note,
                             {file_, table_.name(), cellName(heading_.row, column)},
                             "không dùng cột \"" + title + "\" của danh mục; các cột dùng được: " +
                                 join({listTitles.begin(), listTitles.end()}, ", ")});
        }
    }

    /// Whether the row names a unit. A title across the columns of names and levels, and a remark in another column, do
    /// not. Refuses a row with a level and without a name.
    [[nodiscard]] bool isUnit(std::uint32_t row) const {
        const std::uint32_t name = *heading_.of(ListColumn::name), level = *heading_.of(ListColumn::level);
        const CellRange *merged = cells_.covering(row, name);
        if (merged && merged->firstColumn <= level && level <= merged->lastColumn) return false;
        if (merged && merged->firstRow != row) return false; // the row above has the unit
        if (!textAt(row, ListColumn::name).empty()) return true;
        if (!tidied(table_.at(row, level).text).empty())
            refuse(row, ListColumn::name,
                   "dòng này có cấp mà không có tên đơn vị. Ghi tên, hoặc xóa cả dòng, rồi chạy lại");
        return false;
    }

    [[nodiscard]] ListedUnit unitAt(std::uint32_t row) const {
        ListedUnit unit;
        unit.name = nameAt(row);
        unit.place = placeAt(row, ListColumn::name);
        unit.code = textAt(row, ListColumn::code);
        if (unit.code == "-") unit.code.clear();
        unit.level = levelAt(row, unit.name);
        unit.status = ratingStatusAt(row);
        unit.otherNames = splitNames(rawAt(row, ListColumn::otherNames));
        unit.from = dayAt(row, ListColumn::from);
        unit.until = dayAt(row, ListColumn::until);
        if (unit.from && unit.until && *unit.until < *unit.from)
            refuse(row, ListColumn::until, "\"Đến ngày\" trước \"Từ ngày\". Sửa lại rồi chạy lại");
        return unit;
    }

    [[nodiscard]] std::string nameAt(std::uint32_t row) const {
        std::string name = textAt(row, ListColumn::name);
        if (cellAt(row, ListColumn::name).kind != CellKind::text)
            refuse(row, ListColumn::name,
                   "ô tên đơn vị ghi \"" + name + "\", không phải một tên. Ghi lại tên rồi chạy lại");
        requireLetters(row, *heading_.of(ListColumn::name));
        return name;
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
                       ": ghi một trong các cấp " + join(wordsForLists(rules_), ", ") +
                       ", hoặc xóa dòng này nếu \"" + name + "\" không phải một đơn vị, rồi chạy lại");
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
        if (isOneOf(text, {"", "-", "–"})) return std::nullopt;
        if (column == ListColumn::until && isOneOf(text, {"nay", "đến nay"})) return std::nullopt;
        if (const std::optional<Date> day = listedDay(cellAt(row, column))) return day;
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

    /// The cell of a row; an empty one if the list has no such column. A merged cell counts for every row it covers.
    [[nodiscard]] Cell cellAt(std::uint32_t row, ListColumn column) const {
        const std::optional<std::uint32_t> index = heading_.of(column);
        return index ? cells_.at(row, *index).cell : Cell{};
    }

    [[nodiscard]] std::string rawAt(std::uint32_t row, ListColumn column) const {
        return std::string(cellAt(row, column).text);
    }

    [[nodiscard]] std::string textAt(std::uint32_t row, ListColumn column) const { return tidied(rawAt(row, column)); }

    [[nodiscard]] Place placeAt(std::uint32_t row, ListColumn column) const {
        return {file_, table_.name(), cellName(row, heading_.of(column).value_or(0))};
    }

    [[noreturn]] void refuse(std::uint32_t row, ListColumn column, const std::string &text) const {
        throw Error(ErrorKind::usage, text, placeAt(row, column));
    }

    const Table &table_;
    MergedCells cells_;
    const std::string &file_;
    const RuleVersions &rules_;
    std::vector<LevelWords> levelWords_; ///< of each version of the index
    ListHeading heading_;
};

} // namespace

std::vector<const Table *> sheetsOfList(const std::vector<Table> &tables) {
    std::vector<const Table *> visible, lists;
    for (const Table &table : tables) {
        if (table.visibility() == Visibility::hidden) continue;
        visible.push_back(&table);
        if (findHeading(table)) lists.push_back(&table);
    }
    if (lists.empty() && !visible.empty()) lists.push_back(visible.front());
    return lists;
}

ListedRows listedRows(const std::vector<const Table *> &sheets, const std::string &file, const RuleVersions &rules) {
    ListedRows rows;
    for (const Table *sheet : sheets) RowReader(*sheet, file, rules).read(rows);
    if (rows.units.empty())
        throw Error(ErrorKind::usage, "danh mục đơn vị không có đơn vị nào. Điền danh mục rồi chạy lại",
                    {file, sheets.front()->name(), {}});
    return rows;
}

} // namespace phuluc
