// The headings of a sheet: which rows are headings of a table of scores, and what each column below them is.
#pragma once

#include "model/heading.hpp"
#include "phuluc766/table.hpp"

#include <map>
#include <string>
#include <vector>

namespace phuluc {

/// One column of a recognised table.
struct Column {
    std::uint32_t index = 0;
    std::string title; ///< its headings from top to bottom, for messages
    std::optional<Criterion> criterion;
    std::optional<Field> field;
    std::optional<FigureKind> kind;
    std::optional<Decimal> maximum; ///< if a heading states it
    std::uint32_t headingRow = 0;   ///< row of the lowest heading
    int spellingRank = 0;
    TotalWording wording = TotalWording::stated;
    std::uint32_t sharedFrom = 0; ///< first column of the merged heading above; this column if not merged
    bool hidden = false;
    bool measure = false; ///< the lowest heading names only how figures are measured

    [[nodiscard]] bool known() const { return criterion || field; }
    /// Whether the heading says only how figures are measured, and not of what they are: "Điểm ghi nhận", "Tỷ lệ đạt
    /// (%)".
    [[nodiscard]] bool measureOnly() const { return measure && kind && !known(); }
};

/// The cells of a sheet that may be headings. Every cell of a merged range shows the range's text.
class HeadingCells {
  public:
    /// Both must outlive this.
    HeadingCells(const Table &table, const Headings &headings);

    /// The text of a cell, or of the merged range that covers it.
    [[nodiscard]] std::string text(std::uint32_t row, std::uint32_t column) const;
    [[nodiscard]] Heading heading(std::uint32_t row, std::uint32_t column) const;
    /// The merged range that covers a cell, if it is short enough to belong to a heading. If ranges overlap, which no
    /// spreadsheet program makes, the one that begins nearest to the left counts.
    [[nodiscard]] const CellRange *covering(std::uint32_t row, std::uint32_t column) const;

  private:
    [[nodiscard]] std::string_view raw(std::uint32_t row, std::uint32_t column) const;

    const Table &table_;
    const Headings &headings_;
    std::map<std::uint32_t, std::vector<const CellRange *>> byRow_; ///< the ranges of each row, from left to right
};

/// The rows of a heading.
struct HeadingBlock {
    std::uint32_t top = 0;
    std::uint32_t bottom = 0;
};

/// Finds the heading blocks of one sheet and decides what their columns are.
class BlockFinder {
  public:
    /// Both must outlive this.
    BlockFinder(const Table &table, const HeadingCells &cells) : table_(table), cells_(cells) {}

    /// The block whose unit column has its name in `row`; no value if the row is no heading.
    [[nodiscard]] std::optional<HeadingBlock> at(std::uint32_t row) const;
    /// Whether a row heads a table without units and points: it has only texts, and at least two of them head numbers,
    /// ratings, rates or counts.
    [[nodiscard]] bool headsCounts(std::uint32_t row) const;
    /// The columns below a block's headings, from left to right. For each column the lowest heading with a known
    /// meaning counts.
    [[nodiscard]] std::vector<Column> columns(const HeadingBlock &block) const;

  private:
    [[nodiscard]] std::optional<std::uint32_t> unitColumn(std::uint32_t row) const;
    [[nodiscard]] std::uint32_t bottomOf(std::uint32_t row) const;
    [[nodiscard]] bool continues(std::uint32_t row, std::uint32_t names) const;
    [[nodiscard]] bool hasFigureHeading(std::uint32_t row) const;
    [[nodiscard]] bool isHeadingText(std::uint32_t row, std::uint32_t column) const;
    [[nodiscard]] bool hasGroupHeading(std::uint32_t row, std::uint32_t names) const;
    [[nodiscard]] Column column(const HeadingBlock &block, std::uint32_t index) const;
    void continueCriterion(const Column &left, Column &column, const HeadingBlock &block) const;

    const Table &table_;
    const HeadingCells &cells_;
};

} // namespace phuluc
