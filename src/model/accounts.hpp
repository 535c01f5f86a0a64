// The rule of accounts: every column and every row with figures is used, or is known to be something else and listed,
// or is an error.
#pragma once

#include "model/context.hpp"
#include "model/findings.hpp"
#include "model/recognise.hpp"
#include "model/sidecolumns.hpp"
#include "phuluc766/results.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace phuluc {

/// The findings and the lists into which accounts are written.
struct Ledger {
    Findings &findings;
    std::vector<LeftOut> &leftOut;

    void list(Place place, std::string what) { leftOut.push_back({std::move(place), std::move(what)}); }
};

/// Accounts for columns of one recognised table that the program does not use.
class ColumnAccounts {
  public:
    /// `found` must outlive this.
    ColumnAccounts(const ScoreTable &found, const Rules &rules);

    /// Counts the figures of a row, unless the row is known not to be a unit.
    void see(std::uint32_t row);
    /// Lists known columns; an unknown column with figures is an error. Returns whether there is one.
    bool report(Ledger &ledger) const;

  private:
    struct Seen {
        std::uint32_t first = 0; ///< row
        std::uint32_t last = 0;  ///< row
        std::size_t figures = 0;
        Decimal latest;
        ColumnValues values;
    };
    /// A rank and a total in one row.
    struct Ranked {
        Decimal rank;
        Decimal total;
    };
    void seeRank(std::uint32_t row);
    [[nodiscard]] bool isNote(const Column *heading, const Seen &seen) const;
    void doubtRanks(Findings &findings) const;
    [[nodiscard]] const Column *headingOf(std::uint32_t column) const;
    void listUnused(Ledger &ledger) const;
    void leaveOut(std::uint32_t column, const std::string &what, Ledger &ledger) const;
    void refuse(std::uint32_t column, const Seen &seen, Findings &findings) const;

    const ScoreTable &found_;
    const Column *rank_;  ///< null if there is no such column
    const Column *total_; ///< null if there is no such column
    Decimal most_;        ///< the highest possible percentage or points
    std::set<std::uint32_t> known_;
    bool criteriaOpen_ = false;
    std::size_t rows_ = 0; ///< number of rows seen
    std::optional<Ranked> latest_;
    std::size_t ranked_ = 0;       ///< pairs of rows with different ranks
    std::size_t againstTotal_ = 0; ///< those of them in which the lower total has the better rank
    std::map<std::uint32_t, Seen> seen_;
};

/// The result for a sheet without tables, or for the rows above its first table.
enum class SheetAccount { words, known, unexplained };

/// A sheet whose tables of scores have been found.
struct SheetInHand {
    const Table &table;
    const std::string &file;
    const std::vector<ScoreTable> &tables;
    bool beside = false; ///< whether the file has a table of scores, on this sheet or another
};

/// Accounts for figures of a sheet outside its tables: known ones are listed, others are an error.
[[nodiscard]] SheetAccount accountForSheet(const SheetInHand &sheet, const Context &context, Ledger &ledger);

/// The message on a table with a row for each group of criteria.
inline constexpr const char *groupsInRows = "bảng này ghi mỗi nhóm chỉ số một dòng; chương trình đọc bảng có mỗi đơn "
                                            "vị một dòng, mỗi nhóm một cột. Tải bảng điểm "
                                            "của các đơn vị từ Cổng, hoặc bỏ bảng này ra, rồi chạy lại";

} // namespace phuluc
