#include "model/score.hpp"

#include "base/text.hpp"
#include "model/criteria.hpp"
#include "model/figurekinds.hpp"
#include "model/figurewarnings.hpp"

#include <algorithm>
#include <numeric>

namespace phuluc {
namespace {

/// Scores the units of one level.
class Scorer {
  public:
    Scorer(const LevelInput &input, const Rules &rules, Findings &findings)
        : input_(input), rules_(rules), findings_(findings), warnings_(findings), lacking_(lackingColumns()),
          sums_(input.level == Level::department && lacking_.empty()), usual_(usualKind()), allBlank_(isAllBlank()) {}

    /// Whether the table has the columns that its level needs: totals, or all criteria; reports what it lacks.
    [[nodiscard]] bool hasNeededColumns() {
        if (lacking_.empty()) return true;
        if (!input_.hasTotals && !input_.unexplained) refuseMissingColumns();
        const bool someGiven = lacking_.size() < rules_.groups.size();
        if (input_.hasTotals && (input_.level == Level::department || someGiven)) warnOfMissingColumns();
        return input_.hasTotals;
    }

    [[nodiscard]] UnitScore unit(const IdentifiedUnit &identified) {
        const UnitRow &row = identified.row;
        UnitScore unit{identified.name, identified.key, row.code, {}, {}, {}, {}, {}, row.place};
        if (identified.status == RatingStatus::exempt) {
            unit.remark = "Không đánh giá";
            return unit;
        }
        if (unit.place == Place{}) {
            unit.remark = "Không có trong số liệu của Cổng";
            return unit;
        }
        const bool reported = input_.ownKey.empty() || input_.ownKey == identified.key;
        warnings_.setAudience(reported ? FigureWarnings::Audience::user : FigureWarnings::Audience::none);
        const FigureKind preferred = kindThatMakesTotal(row, rules_).value_or(usual_);
        unit.criteria = criteriaOf(row, preferred, rules_);
        compareFigures(row, preferred, rules_, warnings_);
        unit.total = sums_ ? sumTotal(unit, row) : portalTotal(unit, row);
        if (unit.total) {
            unit.rating = rules_.ratingOf(*unit.total);
            warnings_.rating(row, unit.rating, rules_);
            if (reported) doubtKind(unit, row);
        } else {
            unit.criteria = {};
            if (isBlank(row) && !allBlank_) warnings_.blank(row, rules_);
        }
        return unit;
    }

    /// Whether the given totals are the sums of the groups. Then a criterion that is nought for all units is right.
    [[nodiscard]] Noughts noughts() const {
        std::size_t compared = 0;
        std::size_t exact = 0;
        for (const IdentifiedUnit &each : input_.units) {
            const auto sum = sumOfGroups(criteriaOf(each.row, usual_, rules_), rules_);
            if (!sum || !each.row.total) continue;
            const Decimal gap = apart(*sum, each.row.total->value);
            if (gap > 1) return Noughts::unproven;
            ++compared;
            if (gap == 0) ++exact;
        }
        return exact > 0 && exact * 2 >= compared ? Noughts::borneOutByTotals : Noughts::unproven;
    }

    /// Refuses a table without figures, or with totals far from the sums of the groups for every unit.
    void refuseBrokenTable() {
        if (allBlank_)
            findings_.error(input_.table, "các ô điểm của mọi đơn vị " + rules_.of(input_.level).name +
                                              " đều trống: tệp xuất bị lỗi. Tải lại từ Cổng rồi chạy lại");
        const UnitRow *first = nullptr;
        std::optional<Decimal> firstSum;
        for (const IdentifiedUnit &each : input_.units) {
            const std::optional<Decimal> sum = sumOfGroups(criteriaOf(each.row, usual_, rules_), rules_);
            if (!sum || !each.row.total) continue;
            if (apart(*sum, each.row.total->value) <= rules_.largestMaximum()) return;
            if (!first) first = &each.row;
            if (!firstSum) firstSum = sum;
        }
        if (!first) return;
        warnings_.forget("sum");
        if (findings_.hasErrors()) return; // the cause is already reported
        findings_.error(first->total->place,
                        "tổng điểm của mọi đơn vị lệch xa tổng các nhóm (ô này ghi " + vietnamese(first->total->value) +
                            ", các nhóm cộng lại được " + vietnamese(*firstSum) +
                            "): cột này theo thang điểm khác, hoặc không phải tổng điểm. Lấy bảng có tổng điểm thang " +
                            vietnamese(rules_.total) + " từ Cổng, hoặc xóa cột này, rồi chạy lại");
    }

    [[nodiscard]] FigureWarnings &warnings() { return warnings_; }

  private:
    /// Whether the table has at least two units, and no cell of them has a figure or states that there is none.
    [[nodiscard]] bool isAllBlank() const {
        std::size_t blank = 0;
        for (const IdentifiedUnit &each : input_.units) {
            if (each.row.place == Place{}) continue;
            if (!isBlank(each.row)) return false;
            ++blank;
        }
        return blank > 1;
    }

    /// Names of the groups for which the table has no columns.
    [[nodiscard]] std::vector<std::string> lackingColumns() const {
        std::vector<std::string> names;
        for (const Criterion group : rules_.groups)
            if (!hasColumn(group)) names.push_back("\"" + rules_.of(group).name + "\"");
        return names;
    }

    [[nodiscard]] bool hasColumn(Criterion group) const {
        const auto isPresent = [&](Criterion each) { return input_.present.contains(each); };
        const std::vector<Criterion> &parts = rules_.of(group).parts;
        return isPresent(group) || (!parts.empty() && std::ranges::all_of(parts, isPresent));
    }

    void refuseMissingColumns() {
        const std::string &level = rules_.of(input_.level).name;
        std::vector<std::string> given;
        for (const Criterion each : input_.present) given.push_back("\"" + rules_.of(each).name + "\"");
        findings_.error(input_.table,
                        given.size() == 1
                            ? "bảng " + level + " chỉ có điểm của một nhóm chỉ số là " + given.front() +
                                  ", không phải tổng điểm. Chép thêm bảng của các nhóm còn lại (" +
                                  join(lacking_, ", ") + "), hoặc tải bảng tổng điểm từ Cổng, rồi chạy lại"
                            : "bảng " + level + " thiếu điểm của " + join(lacking_, ", ") +
                                  " mà cũng không có tổng điểm. Chép thêm bảng của các nhóm đó, hoặc tải bảng tổng "
                                  "điểm từ Cổng, hoặc sửa tiêu đề nếu cột đã có, rồi chạy lại");
    }

    void warnOfMissingColumns() {
        const bool all = lacking_.size() == rules_.groups.size();
        findings_.warning(input_.table, "bảng " + rules_.of(input_.level).name +
                                            (all ? " chỉ có tổng điểm, không có điểm từng nhóm chỉ số"
                                                 : " không có cột " + join(lacking_, ", ")) +
                                            ": lấy tổng điểm của Cổng, " +
                                            (input_.level == Level::department ? "các cột đó của phụ lục ghi dấu –"
                                                                               : "không có điểm chi tiết của cấp này") +
                                            ". Cần điểm từng nhóm thì tải tệp có đủ các nhóm");
    }

    /// The kind that counts for a unit with percentages and points whose own total does not decide: points, if they
    /// make the total of at least half of the units.
    [[nodiscard]] FigureKind usualKind() const {
        std::size_t both = 0;
        std::size_t points = 0;
        for (const IdentifiedUnit &each : input_.units) {
            if (!givesBoth(each.row) || !each.row.total) continue;
            ++both;
            if (kindThatMakesTotal(each.row, rules_) == FigureKind::points) ++points;
        }
        return points > 0 && points * 2 >= both ? FigureKind::points : FigureKind::percentage;
    }

    /// Whether the table has columns for criteria.
    [[nodiscard]] bool hasCriteria() const { return !input_.present.empty(); }

    /// Whether all cells of a unit's figures are empty; words for "no data" are not empty.
    [[nodiscard]] static bool isBlank(const UnitRow &row) {
        const auto given = [](const std::optional<PlacedFigure> &each) { return each.has_value(); };
        return !row.refused && !row.saysNoData && !row.total && std::ranges::none_of(row.points, given) &&
               std::ranges::none_of(row.percentages, given);
    }

    [[nodiscard]] static bool hasAnyPoints(const UnitScore &unit) {
        return std::ranges::any_of(unit.criteria, [](const CriterionScore &score) { return score.points.has_value(); });
    }

    /// Criteria for which the table has columns but the unit has no figure. A group with all its parts counts as known;
    /// parts of a known group do not count as missing.
    [[nodiscard]] std::vector<std::string> missing(const UnitScore &unit) const {
        std::vector<std::string> names;
        for (const Criterion each : input_.present)
            if (!unit.of(each).points && !unit.of(rules_.groupOf(each)).points) names.push_back(rules_.of(each).name);
        return names;
    }

    void refusePartial(const UnitScore &unit, const UnitRow &row) {
        if (row.refused) return;
        findings_.error(row.place, "đơn vị có số liệu ở một số nhóm chỉ số mà thiếu ở: " + join(missing(unit), "; ") +
                                       ". Tải lại tệp hoặc điền ô còn thiếu rồi chạy lại");
    }

    /// Doubts a unit without a total if its percentages give another rating than its points.
    void doubtKind(const UnitScore &unit, const UnitRow &row) {
        if (row.total || !givesBoth(row)) return;
        const std::optional<Decimal> byPoints = sumOfGroups(criteriaOf(row, FigureKind::points, rules_), rules_);
        if (!byPoints || rules_.ratingOf(*byPoints) == unit.rating) return;
        findings_.doubt(row.place,
                        "\"" + unit.name + "\": tính từ tỷ lệ được " + vietnamese(*unit.total) +
                            " điểm, cộng các điểm đã ghi được " + vietnamese(*byPoints) +
                            ", thuộc hai xếp loại khác nhau. Xem tổng điểm trên Cổng, thêm cột tổng điểm vào "
                            "bảng rồi chạy lại");
    }

    /// A department's total: the sum of its groups. The exported total is only compared with it; it counts only if the
    /// unit has no criteria at all.
    [[nodiscard]] std::optional<Decimal> sumTotal(const UnitScore &unit, const UnitRow &row) {
        if (!hasAnyPoints(unit)) {
            if (!row.total || row.total->value == 0 || row.refused) return std::nullopt;
            warnings_.totalAlone(row);
            return warnings_.roundedTotal(*row.total, rules_);
        }
        const std::optional<Decimal> sum = sumOfGroups(unit.criteria, rules_);
        if (!sum || !missing(unit).empty()) {
            refusePartial(unit, row);
            return std::nullopt;
        }
        if (row.total && row.total->value.rounded(2) != *sum)
            warnings_.sum(*row.total, *sum, FigureWarnings::Kept::sum);
        return sum;
    }

    /// The portal's total; if there is none, the sum of the groups, which is exactly what the portal would print.
    [[nodiscard]] std::optional<Decimal> portalTotal(const UnitScore &unit, const UnitRow &row) {
        const bool any = hasAnyPoints(unit);
        if (!any && hasCriteria() && row.total && row.total->value == 0) return std::nullopt;
        if (any && !missing(unit).empty()) {
            refusePartial(unit, row);
            return std::nullopt;
        }
        const std::optional<Decimal> sum = sumOfGroups(unit.criteria, rules_);
        if (!row.total) {
            if (!any) return std::nullopt;
            if (!input_.hasTotals) return sum;
            if (row.refused) return std::nullopt;
            findings_.error(
                row.place,
                "đơn vị có điểm các nhóm mà không có tổng điểm. Tải lại tệp hoặc điền tổng điểm rồi chạy lại");
            return std::nullopt;
        }
        if (!any && hasCriteria() && !row.refused) warnings_.totalAlone(row);
        const Decimal total = warnings_.roundedTotal(*row.total, rules_);
        if (sum && *sum != total) warnings_.sum(*row.total, *sum, FigureWarnings::Kept::total);
        return total;
    }

    const LevelInput &input_;
    const Rules &rules_;
    Findings &findings_;
    FigureWarnings warnings_;
    std::vector<std::string> lacking_;
    bool sums_; ///< whether the total of this level is the sum of the groups
    FigureKind usual_;
    bool allBlank_;
};

/// Sets ranks 1, 2, 2, 4 in a list sorted by total.
void rank(std::vector<UnitScore> &units) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!units[i].total) return;
        const bool tied = i > 0 && units[i - 1].total == units[i].total;
        units[i].rank = tied ? units[i - 1].rank : static_cast<int>(i) + 1;
    }
}

} // namespace

LevelResult score(const LevelInput &input, const Rules &rules, Findings &findings) {
    LevelResult result{input.level, {}, RatingCounts(rules.ratingCount()), false, {}, false};
    Scorer scorer(input, rules, findings);
    if (!scorer.hasNeededColumns()) return result;

    std::vector<UnitScore> scored;
    scored.reserve(input.units.size());
    result.units.reserve(input.units.size());
    for (const IdentifiedUnit &unit : input.units) scored.push_back(scorer.unit(unit));
    scorer.refuseBrokenTable();
    refuseBrokenColumns(input, rules, scorer.noughts(), findings);
    scorer.warnings().tell();

    std::vector<std::size_t> order(scored.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        if (scored[a].total != scored[b].total) return scored[a].total > scored[b].total; // no value sorts last
        return input.units[a].order < input.units[b].order;
    });
    for (const std::size_t index : order) result.units.push_back(std::move(scored[index]));
    rank(result.units);
    if (const int unsaid = scorer.warnings().unsaid(); unsaid > 0)
        findings.note(input.table, "số liệu của các tỉnh khác có " + std::to_string(unsaid) +
                                       " chỗ các nhóm không cộng thành tổng điểm; không ảnh hưởng kết quả của tỉnh");

    for (const UnitScore &unit : result.units) {
        ++result.counts[rules.placeOf(unit.rating)];
        result.hasCriteria = result.hasCriteria || sumOfGroups(unit.criteria, rules).has_value();
    }
    for (const Criterion group : rules.groups)
        if (std::ranges::any_of(result.units,
                                [&](const UnitScore &unit) { return hasAllParts(unit.criteria, rules.of(group)); }))
            result.divided.push_back(group);
    const auto percentageGiven = [&](const IdentifiedUnit &unit) {
        return std::ranges::any_of(unit.row.percentages, [](const auto &each) { return each.has_value(); });
    };
    result.percentagesDerived = result.hasCriteria && std::ranges::none_of(input.units, percentageGiven);
    return result;
}

} // namespace phuluc
