// One `<table>` of an HTML file. Row and column spans decide where its cells stand.
#pragma once

#include "read/builder.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// Text as browsers show it: white space is collapsed to one blank; `<br>` and the borders of blocks break the line.
class FlowText {
  public:
    void add(std::string_view text);
    /// Adds text with a blank on both sides.
    void addApart(std::string_view text);
    void lineBreak();
    /// A block begins or ends: breaks the line if there is text on it.
    void blockBorder();
    /// Sets whether the text added next is raised or lowered.
    void setRaised(bool raised) { raised_ = raised; }
    /// Sets whether the text added next is the label of a button.
    void setButton(bool button) { button_ = button; }
    [[nodiscard]] bool hasRaised() const { return !raisedText_.empty(); }
    /// Returns the text so far and begins a new one. Blanks and breaks at its ends are removed; raised text and labels
    /// of buttons too, unless there is no other text.
    [[nodiscard]] std::string take();

  private:
    std::string text_;
    std::string raisedText_;
    std::string buttonText_;
    bool raised_ = false;
    bool button_ = false;
    bool blank_ = false;
    bool border_ = false;
};

/// A cell as described by its tag.
struct HtmlCell {
    Cell value; ///< kind, format and formula; its text is `noted`, or the shown text if there is none
    std::optional<std::string> noted;
    bool hidden = false;
    bool shownNumber = false; ///< the shown text is a number, if it looks like one
    bool heading = false;     ///< a heading by its tag, or in the head of the table
    std::uint32_t columns = 1;
    std::uint32_t rows = 1; ///< 0: down to the end of the table
};

/// Fills one Table in the order of the tags. An open cell or row ends where the next one begins.
class HtmlTable {
  public:
    HtmlTable(WorkbookContext &workbook, std::string name, Visibility visibility);

    void beginRow(Visibility visibility);
    void beginCell(HtmlCell cell);
    /// The caption of the table, which becomes a row of its own.
    void beginCaption();
    void endCell();
    /// Adds the next `count` columns of `<col>` elements.
    void addColumns(std::uint32_t count, Visibility visibility);
    /// The text of the open cell or caption; null if none is open.
    [[nodiscard]] FlowText *text() { return cell_ ? &text_ : nullptr; }
    [[nodiscard]] Table finished();
    /// Whether all filled cells, or those of the first filled row, are headings.
    [[nodiscard]] bool hasOnlyHeadings() const { return headings_ > 0 && headings_ == filled_; }
    [[nodiscard]] bool beginsWithHeadings() const { return firstRowHeadings_; }

  private:
    [[nodiscard]] std::uint32_t freeColumn();
    void noteHeading(bool heading);
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
    std::vector<std::uint32_t> freeFrom_; ///< of each column, the first row into which no cell from above reaches
    std::vector<CellRange> merges_;
    std::vector<bool> shown_;                            ///< of each column, whether a filled cell is visible
    std::map<std::uint32_t, std::uint32_t> hiddenCells_; ///< of each column, the row of the first hidden cell
    std::uint64_t steps_ = 0;
    std::uint64_t filled_ = 0;   ///< number of cells with text
    std::uint64_t headings_ = 0; ///< those of them that are headings
    std::uint32_t firstFilledRow_ = 0;
    bool firstRowHeadings_ = false;
};

} // namespace phuluc
