// The result of a period: figures, rating and rank of every unit, and how they changed.
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
    std::optional<Decimal> percentage; ///< 0 … 100; computed from the points (two decimals) if only points are exported
    std::optional<Decimal> points; ///< 0 … maximum, two decimals
    Place place;                   ///< the cell of the figure in the export
};

struct UnitScore {
    std::string name; ///< as documents print it
    std::string key;  ///< identity: equal for the same unit on its level in all periods
    std::string code; ///< may be empty
    ByCriterion<CriterionScore> criteria;
    std::optional<Decimal> total; ///< 0 … 100; no value: no data
    Rating rating;
    std::optional<int> rank; ///< 1, 2, 2, 4; no value: no data
    std::string remark;      ///< for the column "Ghi chú"; usually empty
    Place place;             ///< the cell of its name in the export; empty for a unit that the exports lack

    [[nodiscard]] const CriterionScore &of(Criterion criterion) const { return criteria[criterion]; }
};

/// The number of units with each rating, indexed by Rules::placeOf.
using RatingCounts = std::vector<int>;

struct LevelResult {
    Level level = Level::department;
    std::vector<UnitScore> units; ///< in order of rank, units without data last
    RatingCounts counts;
    bool hasCriteria = false;        ///< the points of each criterion are known
    std::vector<Criterion> divided;  ///< groups that are known by their parts
    bool percentagesDerived = false; ///< the export had only points; percentages were computed from them

    /// The criteria in the finest known division: all groups, with the parts of divided groups in their place.
    [[nodiscard]] std::vector<Criterion> finest(const Rules &rules) const;
};

/// The element of a level; null if there is none.
template <class OfLevel>
[[nodiscard]] const OfLevel *ofLevel(const std::vector<OfLevel> &levels, Level level) {
    for (const OfLevel &each : levels)
        if (each.level == level) return &each;
    return nullptr;
}

/// One row of an export of component rates (`Chỉ tiêu | Tỷ lệ | Điểm | Điểm tối đa`).
struct ComponentRate {
    std::string name;
    std::optional<Decimal> rate; ///< in percent
    std::optional<Decimal> points;
    std::optional<Decimal> maximum; ///< in points
    Place place;
    std::optional<Decimal> quantity = {}; ///< number of procedures or dossiers
    std::string quantityOf = {};          ///< "TTHC", "hồ sơ"; empty: the export does not say
};

/// One table that was read, and as what it was used; a row of the sheet `Nguồn số liệu`.
struct Source {
    std::string file;   ///< name within the period's folder
    std::string sha256; ///< 64 hexadecimal digits
    std::string sheet;
    std::string takenFor; ///< "Điểm UBND cấp xã", "Bỏ qua: trang ẩn"
    int rows = 0;         ///< number of rows of units used
};

/// A part of the inputs that holds no figures of units and is known to be something else: a row of totals, a column of
/// ranks, an overview.
struct LeftOut {
    Place place;
    std::string what; ///< "cột "Hạng": thứ hạng"
};

/// Everything that is known about a period from its own inputs.
struct PeriodResult {
    Period period;
    const Rules *rules = nullptr;           ///< the rules by which it was scored
    std::string folder;                     ///< name of the folder of its exports
    std::string results;                    ///< name of the folder of its results
    std::optional<Date> assessed;           ///< "số liệu tính đến ngày"
    std::string province;                   ///< that is reported on: "Đắk Lắk"; empty: nothing says which
    std::string provinceTitle;              ///< with its type: "tỉnh Đắk Lắk", "thành phố Huế"
    std::vector<LevelResult> levels;        ///< the rated levels of the period, in order of Level
    std::optional<LevelResult> provinces;   ///< all provinces, if the period has their export (34 or 63)
    std::optional<std::size_t> ownProvince; ///< index into provinces->units
    std::vector<ComponentRate> components;
    std::vector<Source> sources;
    std::vector<LeftOut> leftOut;
    std::vector<Finding> findings;
    std::vector<Finding> beyondTheList; ///< units of an earlier period that today's official list lacks

    [[nodiscard]] const LevelResult *of(Level level) const { return ofLevel(levels, level); }
    [[nodiscard]] const UnitScore *own() const { return ownProvince ? &provinces->units[*ownProvince] : nullptr; }
};

/// A unit's total in a period.
struct UnitTotal {
    std::string key;
    std::string name;
    std::optional<Decimal> total;
};

/// What later periods show of one level of a period.
struct LevelTotals {
    Level level = Level::department;
    RatingCounts counts;
    std::optional<Decimal> mean;   ///< mean of the units with data, two decimals
    std::vector<UnitTotal> units;  ///< all units, in order of rank
};

/// What later periods show of a period. It is small, so that a run need not keep whole results.
struct PeriodTotals {
    Period period;
    const Rules *rules = nullptr;         ///< the rules by which it was scored
    bool ownProvince = false;             ///< whether its exports have the province of the report
    std::optional<Decimal> provinceTotal; ///< total of the province of the report
    std::vector<LevelTotals> levels;      ///< the rated levels of the period, in order of Level

    [[nodiscard]] const LevelTotals *of(Level level) const { return ofLevel(levels, level); }
};

[[nodiscard]] PeriodTotals totalsOf(const PeriodResult &result);

/// The total of each unit of a level, in points; no value for a unit without data.
[[nodiscard]] std::vector<UnitTotal> unitTotals(const LevelResult &level);

/// One unit that both periods have.
struct UnitChange {
    const UnitScore *now = nullptr;
    const UnitScore *before = nullptr;

    /// The total now minus the total before; no value if either is unknown.
    [[nodiscard]] std::optional<Decimal> pointsGained() const;
    /// How many places the rank improved; negative if it fell. No value if either rank is unknown.
    [[nodiscard]] std::optional<int> placesGained() const;
};

struct LevelComparison {
    Level level = Level::department;
    std::vector<std::optional<int>> countsBefore; ///< by this period's ratings; no value: none before
    std::vector<UnitChange> units;                ///< units that both periods have, by their rank in this one
    std::vector<const UnitScore *> appeared;      ///< units that the previous period lacks
    std::vector<const UnitScore *> disappeared;   ///< units that this period lacks
};

/// A period compared with the one before it of the same kind. It points into both results, which must outlive it.
struct Comparison {
    const PeriodResult *now = nullptr;
    const PeriodResult *before = nullptr;
    std::vector<LevelComparison> levels;
    std::optional<UnitChange> province;

    [[nodiscard]] const LevelComparison *of(Level level) const { return ofLevel(levels, level); }
};

} // namespace phuluc
