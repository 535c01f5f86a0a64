// What the program finds out about a period: every unit's figures, rating and rank, and how they changed.
#pragma once

#include "phuluc766/decimal.hpp"
#include "phuluc766/error.hpp"
#include "phuluc766/period.hpp"
#include "phuluc766/rules.hpp"

#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// One criterion of one unit.
struct CriterionScore {
    std::optional<Decimal>
        percentage;                ///< 0 … 100; derived from the points (two decimals) where only these are exported
    std::optional<Decimal> points; ///< 0 … maximum, two decimals
    Place place;                   ///< the cell it was read from
};

struct UnitScore {
    std::string name; ///< as results print it
    std::string key;  ///< identity within its level and between periods
    std::string code; ///< may be empty
    ByCriterion<CriterionScore> criteria;
    std::optional<Decimal> total; ///< 0 … 100; none: no data
    Rating rating;
    std::optional<int> rank; ///< 1, 2, 2, 4; none: no data
    std::string remark;      ///< for the column "Ghi chú"; usually empty
    Place place;             ///< the cell of its name in the export; empty for a unit that the export lacks

    [[nodiscard]] const CriterionScore &of(Criterion criterion) const { return criteria[criterion]; }
};

/// Number of units by the place of their rating (Rules::placeOf).
using RatingCounts = std::vector<int>;

struct LevelResult {
    Level level = Level::department;
    std::vector<UnitScore> units; ///< in order of rank, units without data last
    RatingCounts counts;
    bool hasCriteria = false;        ///< points per criterion are known
    std::vector<Criterion> divided;  ///< groups that are known as their parts
    bool percentagesDerived = false; ///< the export had points only; percentages were computed from them

    /// The criteria that are known in most detail: groups, and in place of a divided one its parts.
    [[nodiscard]] std::vector<Criterion> finest(const Rules &rules) const;
};

/// One row of an export of component rates (`Chỉ tiêu | Tỷ lệ | Điểm | Điểm tối đa`).
struct ComponentRate {
    std::string name;
    std::optional<Decimal> rate; ///< percent
    std::optional<Decimal> points;
    std::optional<Decimal> maximum; ///< points
    Place place;
    std::optional<Decimal> quantity = {}; ///< procedures or dossiers that the rate stands for
    std::string quantityOf = {};          ///< "TTHC", "hồ sơ"; empty: the export does not say
};

/// One table that was read, and what it was taken for; the sheet `Nguồn số liệu`.
struct Source {
    std::string file;   ///< name within the period's folder
    std::string sha256; ///< 64 hexadecimal digits
    std::string sheet;
    std::string takenFor; ///< "Điểm UBND cấp xã", "Bỏ qua: trang ẩn"
    int rows = 0;         ///< rows of units taken
};

/// Something in the inputs that is no figure of a unit and known to be something else: a row of totals, a column of
/// ranks, an overview.
struct LeftOut {
    Place place;
    std::string what; ///< "cột "Hạng": thứ hạng"
};

/// Everything known about one period from its own inputs.
struct PeriodResult {
    Period period;
    const Rules *rules = nullptr;           ///< that it was scored by
    std::string folder;                     ///< name of the result folder
    std::optional<Date> assessed;           ///< "số liệu tính đến ngày"
    std::string province;                   ///< that is reported on: "Đắk Lắk"; empty: nothing says which
    std::string provinceTitle;              ///< with its type: "tỉnh Đắk Lắk", "thành phố Huế"
    std::vector<LevelResult> levels;        ///< rated levels present, in order of Level
    std::optional<LevelResult> provinces;   ///< the export of the 34 or 63 provinces, all of them
    std::optional<std::size_t> ownProvince; ///< index into provinces->units
    std::vector<ComponentRate> components;
    std::vector<Source> sources;
    std::vector<LeftOut> leftOut;
    std::vector<Finding> findings;
    std::vector<Finding> beyondTheList; ///< units of an earlier period that the official list of today has not

    [[nodiscard]] const LevelResult *of(Level level) const {
        for (const LevelResult &result : levels)
            if (result.level == level) return &result;
        return nullptr;
    }
    [[nodiscard]] const UnitScore *own() const { return ownProvince ? &provinces->units[*ownProvince] : nullptr; }
};

/// A unit's total in a period.
struct UnitTotal {
    std::string key;
    std::string name;
    std::optional<Decimal> total;
};

/// What later periods show of a level.
struct LevelDigest {
    Level level = Level::department;
    RatingCounts counts;
    std::optional<Decimal> mean;   ///< of the units with data, two decimals
    std::vector<UnitTotal> totals; ///< of all units, in order of rank
};

/// What later periods show of a period: small, so that a run need not keep whole results.
struct PeriodDigest {
    Period period;
    const Rules *rules = nullptr;         ///< that it was scored by
    bool ownProvince = false;             ///< the reported province is in its exports
    std::optional<Decimal> provinceTotal; ///< of that province
    std::vector<LevelDigest> levels;      ///< rated levels present, in order of Level

    [[nodiscard]] const LevelDigest *of(Level level) const {
        for (const LevelDigest &digest : levels)
            if (digest.level == level) return &digest;
        return nullptr;
    }
};

/// One unit in both periods.
struct UnitChange {
    const UnitScore *now = nullptr;
    const UnitScore *before = nullptr;
};

struct LevelComparison {
    Level level = Level::department;
    std::vector<std::optional<int>> countsBefore; ///< by the ratings of now; none: the earlier index has no such rating
    std::vector<UnitChange> units;              ///< in both periods, in order of rank now
    std::vector<const UnitScore *> appeared;    ///< without a partner in the previous period
    std::vector<const UnitScore *> disappeared; ///< without a partner now
};

/// A period beside the one before it of the same kind; points into both results, which must outlive it.
struct Comparison {
    const PeriodResult *now = nullptr;
    const PeriodResult *before = nullptr;
    std::vector<LevelComparison> levels;
    std::optional<UnitChange> province;

    [[nodiscard]] const LevelComparison *of(Level level) const {
        for (const LevelComparison &comparison : levels)
            if (comparison.level == level) return &comparison;
        return nullptr;
    }
};

} // namespace phuluc
