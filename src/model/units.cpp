#include "model/units.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "phuluc766/error.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace phuluc {
namespace {

enum class ListColumn : std::size_t { code, name, level, otherNames, unrated };
constexpr std::size_t listColumns = 5;
constexpr std::size_t mostListed = 20'000;
constexpr std::array<std::string_view, listColumns> listTitles = {"Mã", "Tên đơn vị", "Cấp", "Tên khác",
                                                                  "Không đánh giá"};

struct ListHeading {
    std::uint32_t row = 0;
    std::array<std::optional<std::uint32_t>, listColumns> columns;
};

/// The first row that has the columns of names and levels.
std::optional<ListHeading> findHeading(const Table &table) {
    for (const std::uint32_t row : table.rows()) {
        ListHeading heading{row, {}};
        for (const std::uint32_t column : table.columns(row))
            for (std::size_t i = 0; i < listColumns; ++i)
                if (textKey(table.at(row, column).text) == textKey(listTitles[i])) heading.columns[i] = column;
        if (heading.columns[1] && heading.columns[2]) return heading;
    }
    return std::nullopt;
}

std::string textAt(const Table &table, std::uint32_t row, const ListHeading &heading, ListColumn column) {
    const std::optional<std::uint32_t> index = heading.columns[static_cast<std::size_t>(column)];
    return index ? tidied(table.at(row, *index).text) : std::string();
}

std::optional<Level> levelOfLabel(const std::string &label, const Rules &rules) {
    const std::string key = textKey(label);
    for (const LevelRule &rule : rules.levels) {
        if (textKey(rule.name) == key) return rule.level;
        for (const std::string &each : rule.labels)
            if (textKey(each) == key) return rule.level;
    }
    return std::nullopt;
}

bool isOneOf(const std::string &text, std::initializer_list<std::string_view> words) {
    const std::string key = textKey(text);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return textKey(word) == key; });
}

/// What the column "Không đánh giá" says.
Rated ratedBy(const std::string &mark, const Place &place) {
    if (isOneOf(mark, {"", "không", "0", "-", "false"})) return Rated::yes;
    if (isOneOf(mark, {"x", "có", "1", "đúng", "true", "không đánh giá"})) return Rated::no;
    throw Error(ErrorKind::usage,
                "cột \"Không đánh giá\" cần \"x\" hoặc \"có\" (không đánh giá đơn vị này), hoặc để trống, thấy \"" +
                    mark + "\". Sửa lại rồi chạy lại",
                place);
}

std::vector<std::string> splitNames(const std::string &text) {
    std::vector<std::string> names;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(';', begin), text.size());
        if (std::string name = tidied(text.substr(begin, end - begin)); !name.empty()) names.push_back(std::move(name));
        begin = end + 1;
    }
    return names;
}

/// Levenshtein distance in letters.
std::size_t distance(const std::u32string &a, const std::u32string &b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

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

UnitList::UnitList(const Table &table, const std::string &file, const Rules &rules) {
    const std::optional<ListHeading> heading = findHeading(table);
    if (!heading)
        throw Error(ErrorKind::usage,
                    "danh mục đơn vị cần dòng tiêu đề có cột \"Tên đơn vị\" và \"Cấp\", không thấy. "
                    "Thêm tiêu đề theo mẫu danh-muc/don-vi.csv rồi chạy lại",
                    {file, table.name(), {}});
    for (const std::uint32_t row : table.rows()) {
        if (row <= heading->row) continue;
        const Place place{file, table.name(), cellName(row, *heading->columns[1])};
        const std::string name = textAt(table, row, *heading, ListColumn::name);
        if (name.empty()) continue;
        const std::string label = textAt(table, row, *heading, ListColumn::level);
        const std::optional<Level> level = levelOfLabel(label, rules);
        if (!level)
            throw Error(ErrorKind::usage,
                        "cột \"Cấp\" cần \"Sở, ban, ngành\", \"Cấp huyện\", \"Cấp xã\" hoặc \"Cấp tỉnh\", thấy \"" +
                            label + "\". Sửa lại rồi chạy lại",
                        {file, table.name(), cellName(row, *heading->columns[2])});
        const std::uint32_t unrated = heading->columns[4].value_or(0);
        const Rated rated =
            ratedBy(textAt(table, row, *heading, ListColumn::unrated), {file, table.name(), cellName(row, unrated)});
        const UnitName parted = unitName(name);
        add({textAt(table, row, *heading, ListColumn::code), name, parted.key, parted.keyWithoutType(), *level, rated,
             place.cell},
            splitNames(textAt(table, row, *heading, ListColumn::otherNames)), place);
        if (units_.size() > mostListed)
            throw Error(ErrorKind::usage,
                        "danh mục có hơn 20.000 đơn vị, quá lớn để là danh mục của một tỉnh. Kiểm tra lại tệp", place);
    }
    if (units_.empty())
        throw Error(ErrorKind::usage, "danh mục đơn vị không có đơn vị nào. Điền danh mục rồi chạy lại",
                    {file, table.name(), {}});
}

void UnitList::add(ListedUnit unit, const std::vector<std::string> &otherNames, const Place &place) {
    const std::size_t index = units_.size();
    units_.push_back(std::move(unit));
    const ListedUnit &added = units_.back();
    learn(added.key, index, place);
    const UnitName name = unitName(added.name);
    for (const std::string &other : otherNames) learn(unitName(other).key, index, place);
    if (!added.code.empty() && !byCode_.emplace(textKey(added.code), index).second)
        throw Error(ErrorKind::usage, "mã \"" + added.code + "\" có hai lần trong danh mục. Sửa danh mục rồi chạy lại",
                    place);
    for (const std::string &shortKey : {name.keyWithoutParent(), name.keyWithoutType(), name.keyWithBareParent()})
        if (added.level != Level::department && !shortKey.empty() && shortKey != added.key)
            byShortKey_[shortKey].push_back(index);
}

void UnitList::learn(const std::string &key, std::size_t unit, const Place &place) {
    const auto [known, fresh] = byKey_.emplace(key, unit);
    if (fresh || known->second == unit) return;
    throw Error(ErrorKind::usage,
                "mỗi đơn vị chỉ được có một dòng, \"" + units_[unit].name + "\" trùng với ô " +
                    units_[known->second].cell + ". Sửa danh mục rồi chạy lại",
                place);
}

bool UnitList::covers(Level level) const {
    return std::any_of(units_.begin(), units_.end(), [level](const ListedUnit &unit) { return unit.level == level; });
}

std::optional<std::size_t> UnitList::find(const UnitName &name) const {
    if (const auto exact = byKey_.find(name.key); exact != byKey_.end()) return exact->second;
    const auto shortened = byShortKey_.find(name.key);
    return shortened != byShortKey_.end() && shortened->second.size() == 1 ? std::optional(shortened->second.front())
                                                                           : std::nullopt;
}

std::optional<std::size_t> UnitList::findCode(const std::string &code) const {
    const auto found = code.empty() ? byCode_.end() : byCode_.find(textKey(code));
    return found == byCode_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> UnitList::near(const UnitName &name) const {
    constexpr std::size_t farthest = 2;
    constexpr std::size_t most = 3;
    const std::u32string wanted = codePoints(name.key);
    const std::string withoutType = name.keyWithoutType();
    std::vector<std::pair<std::size_t, std::string>> candidates;
    for (const ListedUnit &unit : units_) {
        const std::u32string known = codePoints(unit.key);
        const std::size_t longer = std::max(wanted.size(), known.size()) - std::min(wanted.size(), known.size());
        const std::size_t far = longer > farthest ? longer : distance(wanted, known);
        const bool otherType = !withoutType.empty() && unit.keyWithoutType == withoutType;
        if (far <= farthest || otherType) candidates.emplace_back(far, unit.name);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (const auto &[far, candidate] : candidates)
        if (names.size() < most) names.push_back(candidate);
    return names;
}

} // namespace phuluc
