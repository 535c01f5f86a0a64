#include "read/ods_content.hpp"

#include "base/lookup.hpp"
#include "read/refuse.hpp"
#include "read/values.hpp"

#include <algorithm>

namespace phuluc {
namespace {

constexpr std::size_t maximumRowText = 16 << 20;

/// How often a row, column or cell is repeated; once where the attribute is missing.
std::uint32_t repeats(const XmlElement &element, std::string_view attribute) {
    return std::max(wholeNumber(attributeOf(element, {odf::table, attribute})).value_or(1), 1U);
}

bool isGroup(std::string_view local) { return local == "table-row-group" || local == "table-column-group"; }

/// Elements around rows or columns that change nothing about their cells.
bool isWrapper(std::string_view local) {
    return local == "table-rows" || local == "table-columns" || local == "table-header-rows" ||
           local == "table-header-columns";
}

bool isCell(std::string_view local) { return local == "table-cell" || local == "covered-table-cell"; }

bool isStyles(const XmlName &name) {
    return name.space == odf::office && (name.local == "automatic-styles" || name.local == "styles");
}

} // namespace

void OdsRow::begin(std::uint32_t repeated, Visibility visibility) {
    cells_.clear();
    text_.clear();
    column_ = 0;
    repeated_ = repeated;
    visibility_ = visibility;
}

std::uint32_t OdsRow::column() const { return clamped(column_); }

void OdsRow::add(const Cell &cell, std::uint32_t repeated) {
    if (!cell.text.empty() || cell.formula) {
        cells_.push_back({column(), repeated, cell, text_.size()});
        text_ += cell.text;
        if (text_.size() > maximumRowText) refuseSize({}, "tệp có dòng dài hơn " + mebibytes(maximumRowText));
    }
    column_ += repeated;
}

std::uint64_t OdsRow::emit(TableBuilder &table, std::uint64_t row) const {
    // An empty row leaves no trace, however often it is repeated: sheets end in a million of them.
    for (std::uint32_t i = 0; i < repeated_ && !cells_.empty(); ++i) {
        table.beginRow(clamped(row + i), visibility_);
        emitOnce(table);
    }
    return row + repeated_;
}

void OdsRow::emitOnce(TableBuilder &table) const {
    for (const Kept &kept : cells_) {
        Cell cell = kept.cell;
        cell.text = std::string_view(text_).substr(kept.textStart, kept.cell.text.size());
        for (std::uint32_t i = 0; i < kept.repeated; ++i) table.add(clamped(std::uint64_t{kept.column} + i), cell);
    }
}

void OdsContentReader::open(const XmlElement &element) {
    if (skipped_ > 0 || !enter(element)) ++skipped_;
}

void OdsContentReader::close(const XmlName &name) {
    if (skipped_ > 0)
        --skipped_;
    else
        leave(name);
}

void OdsContentReader::text(std::string_view piece) {
    if (skipped_ == 0 && where_ == Where::paragraph) cell_.text().add(piece);
}

/// Whether the element is read. An element that is not is skipped with everything in it.
bool OdsContentReader::enter(const XmlElement &element) {
    const auto &[space, local] = element.name;
    switch (where_) {
    case Where::document: return enterDocument(element.name);
    case Where::styles: styles_.open(element); return true;
    case Where::spreadsheet:
        if (space != odf::table || local != "table") return false;
        beginTable(element);
        return true;
    case Where::table: return space == odf::table && enterTable(element);
    case Where::row:
        if (space != odf::table || !isCell(local)) return false;
        beginCell(element);
        return true;
    case Where::cell:
        if (space != odf::text || (local != "p" && local != "h")) return false;
        cell_.text().beginParagraph();
        where_ = Where::paragraph;
        return true;
    case Where::paragraph: return enterParagraph(element);
    }
    return false;
}

bool OdsContentReader::enterDocument(const XmlName &name) {
    if (isStyles(name)) where_ = Where::styles;
    if (name.space == odf::office && name.local == "spreadsheet") where_ = Where::spreadsheet;
    return where_ != Where::document ||
           (name.space == odf::office &&
            (name.local == "document-content" || name.local == "document" || name.local == "body"));
}

bool OdsContentReader::enterTable(const XmlElement &element) {
    const std::string_view local = element.name.local;
    if (local == "table-row")
        beginRow(element);
    else if (local == "table-column")
        addColumns(element);
    else if (isGroup(local))
        groups_.push_back(attributeOf(element, {odf::table, "display"}) == "false");
    else
        return isWrapper(local);
    return true;
}

bool OdsContentReader::enterParagraph(const XmlElement &element) {
    const auto &[space, local] = element.name;
    if (space != odf::text || local == "note" || local == "ruby-text") return false;
    cell_.text().open(element);
    ++spans_;
    if (raised_ == 0 && styles_.isRaised(attributeOf(element, {odf::text, "style-name"}))) setRaised(spans_);
    return true;
}

void OdsContentReader::setRaised(std::uint32_t depth) {
    raised_ = depth;
    cell_.text().setRaised(depth > 0);
}

void OdsContentReader::leave(const XmlName &name) {
    const std::string_view local = name.local;
    if (where_ == Where::paragraph && spans_ > 0) {
        if (spans_ == raised_) setRaised(0);
        --spans_;
    } else if (where_ == Where::paragraph) {
        where_ = Where::cell;
    } else if (where_ == Where::cell) {
        finishCell();
    } else if (where_ == Where::row) {
        nextRow_ = row_.emit(*table_, nextRow_);
        where_ = Where::table;
    } else if (where_ == Where::table && isGroup(local)) {
        groups_.pop_back();
    } else if (where_ == Where::table && local == "table") {
        tables_.push_back(table_->finished());
        where_ = Where::spreadsheet;
    } else if (where_ == Where::styles ? isStyles(name) : where_ == Where::spreadsheet) {
        where_ = Where::document;
    }
}

void OdsContentReader::beginTable(const XmlElement &element) {
    table_.emplace(workbook_, std::string(attributeOf(element, {odf::table, "name"})),
                   styles_.tableVisibility(attributeOf(element, {odf::table, "style-name"})));
    nextColumn_ = nextRow_ = 0;
    where_ = Where::table;
}

/// Whether a row or column is hidden: by itself, by a filter, or within a collapsed group.
bool OdsContentReader::isCollapsed(const XmlElement &element) const {
    const std::string_view visibility = attributeOf(element, {odf::table, "visibility"});
    return visibility == "collapse" || visibility == "filter" || contains(groups_, true);
}

void OdsContentReader::addColumns(const XmlElement &element) {
    const std::uint64_t first = nextColumn_;
    nextColumn_ += repeats(element, "number-columns-repeated");
    if (isCollapsed(element)) table_->hideColumns(clamped(first), clamped(nextColumn_ - 1));
}

void OdsContentReader::beginRow(const XmlElement &element) {
    row_.begin(repeats(element, "number-rows-repeated"),
               isCollapsed(element) ? Visibility::hidden : Visibility::visible);
    // The row begins in the table before its cells are read, so that their errors name it.
    if (nextRow_ < workbook_.limits.rows) table_->beginRow(clamped(nextRow_), Visibility::visible);
    where_ = Where::row;
}

void OdsContentReader::beginCell(const XmlElement &element) {
    cellRepeated_ = repeats(element, "number-columns-repeated");
    cell_.begin(element, styles_);
    addMerge(element);
    where_ = Where::cell;
}

void OdsContentReader::finishCell() {
    const Cell cell = cell_.finished([this] { return table_->place(row_.column()); });
    if (!cell.text.empty()) table_->check(row_.column(), cell);
    row_.add(cell, cellRepeated_);
    where_ = Where::row;
}

void OdsContentReader::addMerge(const XmlElement &element) {
    const std::uint64_t rows = repeats(element, "number-rows-spanned");
    const std::uint64_t columns = repeats(element, "number-columns-spanned");
    if (rows == 1 && columns == 1) return;
    const std::uint32_t column = row_.column();
    table_->merge({clamped(nextRow_), column, clamped(nextRow_ + rows - 1), clamped(column + columns - 1)});
}

} // namespace phuluc
