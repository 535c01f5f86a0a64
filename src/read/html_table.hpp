// One `<table>` of an HTML file: cells placed by the rules of row and column spans.
#pragma once

#include "read/builder.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// Text as a browser flows it: runs of white space are one blank, `<br>` and the borders of blocks break the line.
class FlowText {
  public:
    void add(std::string_view text);
    void lineBreak();
    /// A block begins or ends here: a line break where there is text on the line.
    void blockBorder();
    /// What is added next stands raised or lowered, or no longer so.
    void setRaised(bool raised) { raised_ = raised; }
    [[nodiscard]] bool hasRaised() const { return !raisedText_.empty(); }
    /// The text so far, without blanks and breaks at its ends and without what is raised, unless there is nothing else;
    /// begins anew.
    [[nodiscard]] std::string take();

  private:
    std::string text_;
    std::string raisedText_;
    bool raised_ = false;
    bool blank_ = false;
    bool border_ = false;
};

/// A cell as its tag describes it.
struct HtmlCell {
    Cell value; ///< kind, format and formula; its text is `noted`, else what is shown
    std::optional<std::string> noted;
    bool hidden = false;
    bool shownNumber = false; ///< what is shown is a number, if it looks like one
    std::uint32_t columns = 1;
    std::uint32_t rows = 1; ///< 0: to the end of the table
};

/// Fills one Table in the order of the tags. Cells and rows that are still open end where the next begins.
class HtmlTable {
  public:
    HtmlTable(WorkbookContext &workbook, std::string name, Visibility visibility);

    void beginRow(Visibility visibility);
    void beginCell(HtmlCell cell);
    /// A heading of the table, as a row of its own.
    void beginCaption();
    void endCell();
    /// The next so many columns of `<col>` elements.
    void addColumns(std::uint32_t count, Visibility visibility);
    /// The text of the cell or caption that is open; none where none is.
    [[nodiscard]] FlowText *text() { return cell_ ? &text_ : nullptr; }
    [[nodiscard]] Table finished();

  private:
    [[nodiscard]] std::uint32_t freeColumn();
    void noteVisibility(bool hidden);
    void hideColumnsOfHiddenCells();
    void occupy(const HtmlCell &cell);
    void step(std::uint64_t count);

    WorkbookContext &workbook_;
    TableBuilder table_;
    FlowText text_;
    std::optional<HtmlCell> cell_;
    std::optional<std::uint32_t> row_;
    std::uint32_t column_ = 0;
    std::uint32_t columnElements_ = 0;
    std::vector<std::uint32_t> freeFrom_; ///< of each column, the first row that no cell above reaches into
    std::vector<CellRange> merges_;
    std::vector<bool> shown_;                            ///< of each column, whether a filled cell can be seen
    std::map<std::uint32_t, std::uint32_t> hiddenCells_; ///< of each column, the row of the first that cannot
    std::uint64_t steps_ = 0;
};

} // namespace phuluc
