// Reads the content of an OpenDocument spreadsheet from XML events.
#pragma once

#include "read/ods_cell.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// A row of an OpenDocument sheet. It may be repeated, so its cells are kept until it ends.
class OdsRow {
  public:
    void begin(std::uint32_t repeated, Visibility visibility);
    /// Adds a cell at the next column, `repeated` times. An empty cell only advances the column.
    void add(const Cell &cell, std::uint32_t repeated);
    [[nodiscard]] std::uint32_t column() const;
    /// Adds the row to the table as often as it is repeated; returns the number of the next row.
    [[nodiscard]] std::uint64_t emit(TableBuilder &table, std::uint64_t row) const;

  private:
    /// A cell, with its text in text_.
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

/// Reads `office:document-content` or `office:document`. Elements that do not belong to sheets, rows, cells and their
/// text are skipped with their contents: drawings, comments, tracked changes, embedded charts with their own tables.
class OdsContentReader {
  public:
    explicit OdsContentReader(WorkbookContext &workbook) : workbook_(workbook) {}

    void open(const XmlElement &element);
    void close(const XmlName &name);
    void text(std::string_view piece);
    /// The sheets; empty if the document is no spreadsheet.
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
    std::uint32_t skipped_ = 0; ///< depth within the skipped element; 0: none
    std::uint32_t spans_ = 0;   ///< depth of elements within a paragraph
    std::uint32_t raised_ = 0;  ///< depth of the outermost raised (superscript) element; 0: none
    std::vector<bool> groups_;  ///< of each group around the current rows or columns: whether it is collapsed
    std::uint64_t nextColumn_ = 0;
    std::uint64_t nextRow_ = 0;
    std::uint32_t cellRepeated_ = 1;
};

} // namespace phuluc
