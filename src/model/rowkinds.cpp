#include "model/rowkinds.hpp"

#include "base/text.hpp"
#include "model/names.hpp"
#include "model/titles.hpp"

#include <algorithm>
#include <charconv>

namespace phuluc {
namespace {

bool hasDigit(const std::string &text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The number in front of "3", "(3)", "(3) = (1) + (2)"; none for anything else.
std::optional<int> columnNumber(const std::string &text) {
    const std::string key = plainKey(text);
    int number = 0;
    const auto [rest, problem] = std::from_chars(key.data(), key.data() + key.size(), number);
    if (problem != std::errc{}) return std::nullopt;
    const bool alone = rest == key.data() + key.size();
    return alone || text.find('=') != std::string::npos ? std::optional(number) : std::nullopt;
}

} // namespace

RowSorter::RowSorter(const Export &found, const Column &names, const std::vector<Column> &figures,
                     const Context &context)
    : found_(found), names_(names), figures_(figures), titles_(*context.titles) {
    for (const LevelRule &rule : context.rules->levels)
        for (const std::string &label : rule.labels) sections_.emplace(textKey(label), rule.level);
}

RawRow RowSorter::read(std::uint32_t row) const {
    const Table &table = *found_.table;
    RawRow raw{row, tidied(table.at(row, names_.index).text), {}, {}, false, {}, false};
    for (const std::uint32_t column : table.columns(row)) {
        const Cell cell = table.at(row, column);
        if (raw.first.empty() && cell.kind == CellKind::text) raw.first = tidied(cell.text);
    }
    if (const Column *number = found_.find(Field::number))
        raw.numbered = isNumberTitle(tidied(table.at(row, number->index).text));
    raw.title = titles_.read(raw.name.empty() ? raw.first : raw.name);
    for (const Column &column : figures_) {
        const Cell cell = table.at(row, column.index);
        raw.cells.push_back(readFigure(cell));
        raw.saysNoData = raw.saysNoData || (raw.cells.back().absent() && cell.kind != CellKind::empty);
    }
    return raw;
}

RowKind RowSorter::kindOf(const RawRow &raw) {
    const bool figures =
        std::any_of(raw.cells.begin(), raw.cells.end(), [](const FigureCell &cell) { return cell.figure.has_value(); });
    if (raw.title.total) return RowKind::total;
    if (numbersColumns(raw.row)) return RowKind::numbering;
    if (sectionLevel(raw)) return RowKind::section;
    if (figures && (raw.name.empty() || raw.title.number)) return RowKind::nameless;
    const RowKind kind = figures ? RowKind::unit : kindWithoutFigures(raw);
    if (kind == RowKind::unit) {
        numbered_ = numbered_ || raw.numbered;
        lastUnit_ = raw.row;
    }
    return kind;
}

/// A name alone is a unit without data only where it has a number, says so, or stands right below another unit.
RowKind RowSorter::kindWithoutFigures(const RawRow &raw) const {
    if (raw.name.empty()) return raw.first.empty() ? RowKind::numbering : RowKind::note;
    if (raw.title.note) return RowKind::note;
    if (raw.numbered || raw.saysNoData) return RowKind::unit;
    const bool faulty =
        std::any_of(raw.cells.begin(), raw.cells.end(), [](const FigureCell &cell) { return hasDigit(cell.fault); });
    if (faulty) return RowKind::unit;
    const bool below = !numbered_ && lastUnit_ && *lastUnit_ + 1 == raw.row;
    return below && raw.title.level ? RowKind::unit : RowKind::note;
}

/// Whether a row numbers the columns: letters and the numbers 1, 2, 3 … as in "A | B | (1) | (2) | (3) = (1) + (2)".
bool RowSorter::numbersColumns(std::uint32_t row) const {
    const std::vector<std::uint32_t> columns = found_.table->columns(row);
    int last = 0;
    for (const std::uint32_t column : columns) {
        const std::string text = tidied(found_.table->at(row, column).text);
        const std::optional<int> number = columnNumber(text);
        if (number ? *number != last + 1 : plainKey(text).size() != 1) return false;
        last = number.value_or(last);
    }
    return columns.size() >= 3 && last >= 1;
}

std::optional<Level> RowSorter::sectionLevel(const RawRow &raw) const {
    std::string title = raw.title.key;
    if (const std::size_t dot = title.find(". "); dot != std::string::npos && dot <= 4) title.erase(0, dot + 2);
    static const std::string every = textKey("các");
    if (startsWithWord(title, every)) title.erase(0, every.size() + 1);
    const auto found = sections_.find(title);
    return found == sections_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace phuluc
