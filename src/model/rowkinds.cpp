#include "model/rowkinds.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "model/headingphrases.hpp"
#include "model/headingwords.hpp"
#include "model/names.hpp"
#include "model/titles.hpp"

#include <algorithm>
#include <charconv>

namespace phuluc {
namespace {

/// The number in front of "3", "(3)", "(3) = (1) + (2)"; no value for other texts.
std::optional<int> columnNumber(const std::string &text) {
    const std::string key = plainKey(text);
    int number = 0;
    const auto [rest, problem] = std::from_chars(key.data(), key.data() + key.size(), number);
    if (problem != std::errc{}) return std::nullopt;
    const bool alone = rest == key.data() + key.size();
    return alone || text.find('=') != std::string::npos ? std::optional(number) : std::nullopt;
}

/// The key of a title without "I. " and "các" in front.
std::string withoutNumbering(std::string key) {
    if (const std::size_t dot = key.find(". "); dot != std::string::npos && dot <= 4) key.erase(0, dot + 2);
    static const std::string every = textKey("các");
    if (startsWithWord(key, every)) key.erase(0, every.size() + 1);
    return key;
}

} // namespace

RowClassifier::RowClassifier(const ScoreTable &found, const Column &names, const std::vector<Column> &figures,
                             const Context &context)
    : found_(found), names_(names), figures_(figures), titles_(*context.titles), era_(context.era),
      levelWords_(context.headings->levelWords()), rules_(*context.rules), merged_(*found.table) {
    for (const Band &band : context.rules->bands) ratings_.push_back(textKey(band.name));
    ratings_.push_back(textKey(context.rules->noDataName));
    const auto isUnit = [this](std::uint32_t row) {
        if (!hasFigure(row)) return false;
        const RawRow raw = read(row);
        return !raw.title.total && !holdsMaxima(raw);
    };
    const auto first = std::ranges::find_if(found.rows, isUnit);
    const auto last = std::find_if(found.rows.rbegin(), found.rows.rend(), isUnit);
    if (first == found.rows.end()) return;
    numbered_ = isNumbered(*first);
    lastFigures_ = *last;
    firstLevel_ = read(*first).title.level;
}

bool RowClassifier::hasFigure(std::uint32_t row) const {
    return std::ranges::any_of(figures_, [&](const Column &column) {
        return readFigure(found_.table->at(row, column.index)).state == FigureState::figure;
    });
}

bool RowClassifier::isNumbered(std::uint32_t row) const {
    const Column *number = found_.find(Field::number);
    return number && isNumberTitle(text(row, number->index));
}

std::string RowClassifier::text(std::uint32_t row, std::uint32_t column) const {
    return tidied(merged_.at(row, column).cell.text);
}

void RowClassifier::readName(RawRow &raw) const {
    const MergedCell name = merged_.at(raw.row, names_.index);
    raw.name = tidied(name.cell.text);
    raw.continued = name.row != raw.row;
    const CellRange *range = merged_.covering(raw.row, names_.index);
    raw.acrossFigures = range && figureColumns(*range) > 0;
}

std::size_t RowClassifier::figureColumns(const CellRange &range) const {
    return static_cast<std::size_t>(std::ranges::count_if(figures_, [&](const Column &column) {
        return range.firstColumn <= column.index && column.index <= range.lastColumn;
    }));
}

/// Whether a merged range covers several columns of figures, or several rows with names of their own.
bool RowClassifier::isShared(const CellRange &range) const {
    if (figureColumns(range) > 1) return true;
    for (std::uint32_t row = range.firstRow + 1; row <= range.lastRow; ++row) {
        if (row - range.firstRow > found_.rows.size()) return false;
        const MergedCell name = merged_.at(row, names_.index);
        if (name.row == row && name.cell.kind != CellKind::empty) return true;
    }
    return false;
}

/// The figure of a row: of its own cell, or of a merged cell that covers it. No figure if the cell is merged with cells
/// outside the figures, or if the row continues the one above.
FigureCell RowClassifier::figureAt(std::uint32_t column, RawRow &raw) const {
    const CellRange *range = merged_.covering(raw.row, column);
    if (!range) return readFigure(found_.table->at(raw.row, column));
    const bool ofFigures = contains(figures_, range->firstColumn, &Column::index);
    if (!ofFigures || (range->firstRow != raw.row && (raw.name.empty() || raw.continued))) return {};
    FigureCell cell = readFigure(found_.table->at(range->firstRow, range->firstColumn));
    if (cell.figure && !raw.shared && isShared(*range)) raw.shared = *range;
    return cell;
}

RawRow RowClassifier::read(std::uint32_t row) const {
    RawRow raw;
    raw.row = row;
    readName(raw);
    for (const std::uint32_t column : found_.columnsOf(row)) {
        const Cell cell = found_.table->at(row, column);
        if (raw.first.empty() && cell.kind == CellKind::text) raw.first = tidied(cell.text);
    }
    raw.numbered = isNumbered(row);
    raw.title = titles_.get(raw.name.empty() ? raw.first : raw.name, era_);
    raw.title.total = raw.title.total || contains(ratings_, raw.title.key); // how many units have a rating
    for (const Column &column : figures_) raw.cells.push_back(figureAt(column.index, raw));
    return raw;
}

RowKind RowClassifier::kindOf(const RawRow &raw) {
    const bool figures = raw.has(FigureState::figure);
    if (raw.title.maxima || holdsMaxima(raw)) return RowKind::maxima;
    if (raw.title.total) return RowKind::total;
    if (raw.continued && !figures) return RowKind::numbering;
    if (numbersColumns(raw.row)) return RowKind::numbering;
    if (sectionLevel(raw)) return RowKind::section;
    if (figures && (raw.name.empty() || raw.title.number)) return RowKind::nameless;
    const RowKind kind = figures ? RowKind::unit : kindWithoutFigures(raw);
    if (kind == RowKind::unit) lastUnit_ = raw.row;
    return kind;
}

/// Whether a row without a name holds the maximum of each group: "18 | 20 | 22 …" below the headings.
bool RowClassifier::holdsMaxima(const RawRow &raw) const {
    if (!raw.name.empty()) return false;
    std::size_t groups = 0;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const std::optional<Figure> &figure = raw.cells[i].figure;
        const Column &column = figures_[i];
        if (!figure || figure->value != (column.criterion ? rules_.of(*column.criterion).maximum : rules_.total))
            return false;
        groups += column.criterion ? 1 : 0;
    }
    return groups > 1;
}

/// A name without figures is a unit in these cases. The row has a number, or its cells are meant as figures. The cells
/// hold words, and the name is a unit's or units follow. The cells are empty, and the row stands among units of its
/// level without numbers. Any other name is a note.
RowKind RowClassifier::kindWithoutFigures(const RawRow &raw) const {
    if (raw.name.empty()) return raw.first.empty() ? RowKind::numbering : RowKind::note;
    if (raw.title.note || raw.acrossFigures) return RowKind::note;
    const bool meant = std::ranges::any_of(raw.cells, [](const FigureCell &cell) { return cell.meantAsFigure(); });
    if (raw.numbered || meant) return RowKind::unit;
    if (raw.has(FigureState::words)) {
        const bool unitsFollow = lastFigures_ && raw.row < *lastFigures_;
        return raw.title.level || unitsFollow ? RowKind::unit : RowKind::note;
    }
    if (!raw.title.level) return RowKind::note;
    if (numbered_) // an unnumbered name among numbered units: a unit if it is of the first unit's level, else a title
        return raw.title.level == firstLevel_ && raw.row < *lastFigures_ ? RowKind::unit : RowKind::note;
    const bool below = lastUnit_ && *lastUnit_ + 1 == raw.row;
    const bool first = !lastUnit_ && raw.title.level == firstLevel_;
    return below || first ? RowKind::unit : RowKind::note;
}

/// Whether a row numbers the columns, with letters and the numbers 1, 2, 3 …: "A | B | (1) | (2) | (3) = (1) + (2)".
bool RowClassifier::numbersColumns(std::uint32_t row) const {
    const std::vector<std::uint32_t> columns = found_.columnsOf(row);
    int last = 0;
    for (const std::uint32_t column : columns) {
        const std::string text = tidied(found_.table->at(row, column).text);
        const std::optional<int> number = columnNumber(text);
        if (number ? *number != last + 1 : plainKey(text).size() != 1) return false;
        last = number.value_or(last);
    }
    return columns.size() >= 3 && last >= 1;
}

std::optional<Level> RowClassifier::sectionLevel(const RawRow &raw) const {
    // the first half of a name that is broken into two rows looks like a title: "Xã", "UBND phường"
    static const Keys ofSeveral = keysOf({"các", "cấp"});
    const std::vector<std::string> all = words(raw.title.key);
    const bool several = raw.title.key.find_first_of(",/") != std::string::npos ||
                         std::ranges::any_of(all, [](const std::string &word) { return contains(ofSeveral, word); });
    const bool known = all.size() > 1 && levelWords_.bySection(withoutNumbering(raw.title.key));
    const bool half = raw.numbered || (!several && !known);
    if (half && raw.has(FigureState::figure)) return std::nullopt;
    return levelOfTitle(raw.title.key, levelWords_);
}

std::optional<Level> levelOfTitle(const std::string &title, const LevelWords &words) {
    const std::string key = withoutNumbering(title);
    const std::optional<Level> known = words.bySection(key);
    return known ? known : levelOfPhrase(bare(key));
}

std::optional<Level> levelOfTable(const ScoreTable &found, const Column &names, const LevelWords &words) {
    const std::size_t last = names.title.rfind(" / ");
    const std::string heading = last == names.title.npos ? names.title : names.title.substr(last + 3);
    if (const auto level = levelOfPhrase(bareKey(heading))) return level;
    std::vector<std::string> titles = found.titles;
    titles.push_back(found.table->name());
    for (const std::string &title : titles) {
        const std::string key = textKey(title);
        const std::optional<Level> level = levelOfTitle(key, words);
        const bool label = key.find(' ') == key.npos; // "Tỉnh" in front of a province's name
        if (level && level != Level::province && !label) return level;
    }
    return std::nullopt;
}

} // namespace phuluc
