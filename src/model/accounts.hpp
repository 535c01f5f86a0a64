// The rule of accounts: every column and every row with figures is used, or known to be something else and listed, or
// an error.
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

/// Where the accounts are written.
struct Ledger {
    Findings &findings;
    std::vector<LeftOut> &leftOut;

    void list(Place place, std::string what) { leftOut.push_back({std::move(place), std::move(what)}); }
};

/// Accounts for the columns of one recognised table whose headings name nothing that is asked for.
class ColumnAccounts {
  public:
    /// `found` must outlive this.
    ColumnAccounts(const ScoreTable &found, const Rules &rules);

    /// Takes note of a row's figures, unless it is known to be no unit's.
    void see(std::uint32_t row);
    /// Lists what is known; what is not is an error. Returns whether there is one.
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
    const Column *rank_;  ///< none: there is no such column
    const Column *total_; ///< the same
    Decimal most_; ///< that a percentage or points can be
    std::set<std::uint32_t> known_;
    bool criteriaOpen_ = false;
    std::size_t rows_ = 0; ///< seen
    std::optional<Ranked> latest_;
    std::size_t ranked_ = 0;   ///< pairs of rows with different ranks
    std::size_t againstTotal_ = 0; ///< those among them whose lower total has the better rank
    std::map<std::uint32_t, Seen> seen_;
};

/// What a sheet, or what lies above its first table, turned out to be.
enum class SheetAccount { words, known, unexplained };

/// A sheet whose tables of scores have been found.
struct SheetInHand {
    const Table &table;
    const std::string &file;
    const std::vector<ScoreTable> &exports;
    bool beside = false; ///< the file has a table of scores, on this sheet or another
};

/// Accounts for the figures of a sheet that belong to none of its tables: what is known is listed, what is not is an
/// error.
[[nodiscard]] SheetAccount accountForSheet(const SheetInHand &sheet, const Context &context, Ledger &ledger);

} // namespace phuluc
