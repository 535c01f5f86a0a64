// The content of an OpenDocument spreadsheet, as events come in.
#pragma once

#include "read/ods_cell.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// A row of an OpenDocument sheet that may be repeated: its cells are kept until its end.
class OdsRow {
  public:
    void begin(std::uint32_t repeated, Visibility visibility);
    /// Adds a cell at the next column, repeated; empty ones only move on.
    void add(const Cell &cell, std::uint32_t repeated);
    [[nodiscard]] std::uint32_t column() const;
    /// Puts the row into the table as often as it is repeated; returns the number of the row after it.
    [[nodiscard]] std::uint64_t emit(TableBuilder &table, std::uint64_t row) const;

  private:
    /// A cell whose text lies in text_.
    struct Kept {
        std::uint32_t column = 0;
        std::uint32_t repeated = 1;
        Cell cell;
        std::size_t textStart = 0;
    };
    void emitOnce(TableBuilder &table) const;

    std::vector<Kept> cells_;
    std::string text_;
    std::uint64_t column_ = 0;
    std::uint32_t repeated_ = 1;
    Visibility visibility_ = Visibility::visible;
};

/// Reads `office:document-content` or `office:document`. Whatever is not known to belong to sheets, rows, cells and
/// their text (drawings, comments, tracked changes, embedded charts with tables of their own) is skipped as a whole.
class OdsContentReader {
  public:
    explicit OdsContentReader(WorkbookContext &workbook) : workbook_(workbook) {}

    void open(const XmlElement &element);
    void close(const XmlName &name);
    void text(std::string_view piece);
    /// The sheets; none where the document is no spreadsheet.
    [[nodiscard]] std::vector<Table> finished() { return std::move(tables_); }

  private:
    enum class Where { document, styles, spreadsheet, table, row, cell, paragraph };

    [[nodiscard]] bool enter(const XmlElement &element);
    [[nodiscard]] bool enterDocument(const XmlName &name);
    [[nodiscard]] bool enterTable(const XmlElement &element);
    [[nodiscard]] bool enterParagraph(const XmlElement &element);
    void setRaised(std::uint32_t depth);
    void leave(const XmlName &name);
    void beginTable(const XmlElement &element);
    void addColumns(const XmlElement &element);
    void beginRow(const XmlElement &element);
    void beginCell(const XmlElement &element);
    void finishCell();
    void addMerge(const XmlElement &element);
    [[nodiscard]] bool isCollapsed(const XmlElement &element) const;

    WorkbookContext &workbook_;
    OdsStyles styles_;
    OdsRow row_;
    OdsCell cell_;
    std::vector<Table> tables_;
    std::optional<TableBuilder> table_;
    Where where_ = Where::document;
    std::uint32_t skipped_ = 0; ///< depth within an element that is skipped
    std::uint32_t spans_ = 0;   ///< depth of elements within a paragraph
    std::uint32_t raised_ = 0;  ///< depth of the first one that stands raised; 0: none
    std::vector<bool> groups_;  ///< whether each group of rows or columns around is collapsed
    std::uint64_t nextColumn_ = 0;
    std::uint64_t nextRow_ = 0;
    std::uint32_t cellRepeated_ = 1;
};

} // namespace phuluc
