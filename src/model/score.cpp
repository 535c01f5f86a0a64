#include "model/score.hpp"

#include "base/text.hpp"
#include "model/columns.hpp"
#include "model/doubts.hpp"

#include <algorithm>
#include <numeric>

namespace phuluc {
namespace {

constexpr std::size_t at(Criterion criterion) { return static_cast<std::size_t>(criterion); }

/// How far the portal's merged online percentage may lie from its parts' points: it is the plain mean of two
/// percentages.
const Decimal &mergedTolerance() {
    static const Decimal tolerance(67, 2);
    return tolerance;
}

/// Scores the units of one level.
class Scorer {
  public:
    Scorer(const LevelInput &input, const Rules &rules, Findings &findings)
        : input_(input), rules_(rules), findings_(findings), doubts_(findings),
          department_(input.level == Level::department) {}

    /// Whether the table has what its level needs.
    [[nodiscard]] bool hasNeededColumns() {
        if (!department_ && input_.hasTotals) return true;
        bool complete = true;
        for (const Criterion group : groups) {
            if (hasColumn(group)) continue;
            complete = false;
            refuseMissingColumn(rules_.of(group));
        }
        return complete;
    }

    [[nodiscard]] UnitScore unit(const IdentifiedUnit &identified) {
        UnitScore unit{identified.name,     identified.key, identified.row.code, {}, {}, Rating::noData, {}, {},
                       identified.row.place};
        if (identified.rated == Rated::no) {
            unit.remark = "Không đánh giá";
            return unit;
        }
        if (unit.place == Place{}) {
            unit.remark = "Không có trong số liệu của Cổng";
            return unit;
        }
        const bool reported = input_.ownKey.empty() || input_.ownKey == identified.key;
        doubts_.setAudience(reported ? Doubts::Audience::user : Doubts::Audience::nobody);
        for (const Criterion criterion : parts) scoreCriterion(unit, identified.row, criterion);
        scoreOnlineServices(unit, identified.row);
        unit.total = department_ ? sumTotal(unit, identified.row) : portalTotal(unit, identified.row);
        if (unit.total) {
            unit.rating = ratingOf(*unit.total, rules_);
            doubts_.rating(identified.row, unit.rating, rules_);
        } else {
            unit.criteria = {};
        }
        return unit;
    }

    /// How many contradictions in figures of others than the reported province there are.
    [[nodiscard]] int unsaidDoubts() const { return doubts_.unsaid(); }

  private:
    void refuseMissingColumn(const CriterionRule &rule) {
        const UnitRow &first = input_.units.front().row;
        findings_.error(input_.table,
                        "bảng có đơn vị thuộc " + rules_.of(input_.level).name + " (ô " + first.place.cell + ": \"" +
                            first.name.display + "\") nên cần cột \"" + rule.name + "\"" +
                            (department_ ? "" : " hoặc cột \"Tổng điểm\"") +
                            ", không thấy. Tải lại tệp có đủ các nhóm chỉ số, hoặc sửa tiêu đề, rồi chạy lại");
    }

    [[nodiscard]] bool hasColumn(Criterion group) const {
        if (input_.present[at(group)]) return true;
        return group == Criterion::onlineServices && input_.present[at(Criterion::onlineService)] &&
               input_.present[at(Criterion::payment)];
    }

    /// Points of a criterion: percentage × maximum / 100 where there is a percentage, else the points as exported.
    void scoreCriterion(UnitScore &unit, const UnitRow &row, Criterion criterion) {
        const auto &percentage = row.percentages[at(criterion)];
        const auto &points = row.points[at(criterion)];
        CriterionScore &score = unit.criteria[at(criterion)];
        const Decimal &maximum = rules_.of(criterion).maximum;
        if (percentage) {
            score = {percentage->value, pointsOf(percentage->value, maximum), percentage->place};
            if (points && points->value.rounded(2, Tie::halfUp) != *score.points)
                doubts_.points(*points, *percentage, *score.points);
        } else if (points) {
            score = {quotient(points->value * 100, maximum, 2, Tie::halfUp), doubts_.rounded(*points), points->place};
        }
    }

    /// The online group is the sum of its two parts where both are given; else its own points, else its percentage.
    void scoreOnlineServices(UnitScore &unit, const UnitRow &row) {
        const CriterionScore &service = unit.of(Criterion::onlineService);
        const CriterionScore &payment = unit.of(Criterion::payment);
        CriterionScore &score = unit.criteria[at(Criterion::onlineServices)];
        const auto &percentage = row.percentages[at(Criterion::onlineServices)];
        const auto &points = row.points[at(Criterion::onlineServices)];
        const Decimal &maximum = rules_.of(Criterion::onlineServices).maximum;
        if (service.points && payment.points) {
            const Decimal sum = *service.points + *payment.points;
            score = {quotient(sum * 100, maximum, 2, Tie::halfUp), sum, service.place};
            if (points && points->value != sum) doubts_.parts(*points, sum);
            if (percentage && apart(pointsOf(percentage->value, maximum), sum) > mergedTolerance())
                doubts_.merged(*percentage, sum);
        } else if (points) {
            score = {percentage ? percentage->value : quotient(points->value * 100, maximum, 2, Tie::halfUp),
                     doubts_.rounded(*points), points->place};
            if (percentage && apart(pointsOf(percentage->value, maximum), points->value) > mergedTolerance())
                doubts_.points(*points, *percentage, pointsOf(percentage->value, maximum));
        } else {
            scoreCriterion(unit, row, Criterion::onlineServices);
        }
    }

    /// Whether the table has columns of criteria.
    [[nodiscard]] bool hasCriteria() const {
        return std::any_of(input_.present.begin(), input_.present.end(), [](bool each) { return each; });
    }

    struct Completeness {
        bool all = true;
        bool any = false;
    };

    /// Which groups have points, among those that the table has columns for.
    [[nodiscard]] Completeness completeness(const UnitScore &unit) const {
        Completeness result;
        for (const Criterion group : groups) {
            const bool known = unit.of(group).points.has_value();
            result.all = result.all && known;
            result.any = result.any || known;
        }
        for (const Criterion part : parts) result.any = result.any || unit.of(part).points.has_value();
        return result;
    }

    [[nodiscard]] static Decimal sumOfGroups(const UnitScore &unit) {
        Decimal sum;
        for (const Criterion group : groups) sum = sum + *unit.of(group).points;
        return sum;
    }

    /// Columns of the table in which this unit has no figure while it has one in others.
    [[nodiscard]] std::vector<std::string> missing(const UnitRow &row) const {
        std::vector<std::string> names;
        for (const CriterionRule &rule : rules_.criteria) {
            const std::size_t index = at(rule.criterion);
            if (input_.present[index] && !row.percentages[index] && !row.points[index]) names.push_back(rule.name);
        }
        return names;
    }

    void refusePartial(const UnitRow &row) {
        if (row.refused) return;
        const std::vector<std::string> names = missing(row);
        findings_.error(row.place, "đơn vị có số liệu ở một số nhóm chỉ số mà thiếu ở: " + join(names, "; ") +
                                       ". Tải lại tệp hoặc điền ô còn thiếu rồi chạy lại");
    }

    /// A department's total: the sum of its groups; the exported total is only compared.
    [[nodiscard]] std::optional<Decimal> sumTotal(const UnitScore &unit, const UnitRow &row) {
        const Completeness known = completeness(unit);
        if (!known.any && (!row.total || row.total->value == 0)) return std::nullopt;
        if (!known.all || !missing(row).empty()) {
            refusePartial(row);
            return std::nullopt;
        }
        const Decimal sum = sumOfGroups(unit);
        if (row.total && row.total->value != sum) doubts_.sum(*row.total, sum, input_.level);
        return sum;
    }

    /// The portal's total stands; where there is none, the sum of the groups is exactly what the portal would print.
    [[nodiscard]] std::optional<Decimal> portalTotal(const UnitScore &unit, const UnitRow &row) {
        const Completeness known = completeness(unit);
        if (!known.any && hasCriteria() && row.total && row.total->value == 0) return std::nullopt;
        if (known.any && !missing(row).empty()) {
            refusePartial(row);
            return std::nullopt;
        }
        if (!row.total) {
            if (!known.any) return std::nullopt;
            if (!input_.hasTotals) return sumOfGroups(unit);
            if (row.refused) return std::nullopt;
            findings_.error(
                row.place,
                "đơn vị có điểm các nhóm mà không có tổng điểm. Tải lại tệp hoặc điền tổng điểm rồi chạy lại");
            return std::nullopt;
        }
        if (row.total->value.scale() > 2)
            findings_.warning(row.total->place, "tổng điểm có quá hai chữ số thập phân (" +
                                                    vietnamese(row.total->value) + "); xếp loại theo đúng giá trị này");
        if (known.all && sumOfGroups(unit) != row.total->value)
            doubts_.sum(*row.total, sumOfGroups(unit), input_.level);
        return row.total->value;
    }

    const LevelInput &input_;
    const Rules &rules_;
    Findings &findings_;
    Doubts doubts_;
    bool department_;
};

/// Ranks 1, 2, 2, 4 down a list sorted by total.
void rank(std::vector<UnitScore> &units) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!units[i].total) return;
        const bool tied = i > 0 && units[i - 1].total == units[i].total;
        units[i].rank = tied ? units[i - 1].rank : static_cast<int>(i) + 1;
    }
}

} // namespace

Rating ratingOf(const Decimal &total, const Rules &rules) {
    for (const Band &band : rules.bands)
        if (total >= band.from) return band.rating;
    return Rating::noData;
}

LevelResult score(const LevelInput &input, const Rules &rules, Findings &findings) {
    LevelResult result{input.level, {}, {}, false, false, false};
    Scorer scorer(input, rules, findings);
    if (!scorer.hasNeededColumns()) return result;
    refuseBrokenColumns(input, rules, findings);

    std::vector<UnitScore> scored;
    scored.reserve(input.units.size());
    result.units.reserve(input.units.size());
    for (const IdentifiedUnit &unit : input.units) scored.push_back(scorer.unit(unit));
    std::vector<std::size_t> order(scored.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (scored[a].total != scored[b].total)
            return scored[a].total > scored[b].total; // no total sorts below every total
        return input.units[a].order < input.units[b].order;
    });
    for (const std::size_t index : order) result.units.push_back(std::move(scored[index]));
    rank(result.units);
    if (const int unsaid = scorer.unsaidDoubts(); unsaid > 0)
        findings.note(input.table, "số liệu của các tỉnh khác có " + std::to_string(unsaid) +
                                       " chỗ các nhóm không cộng thành tổng điểm; không ảnh hưởng kết quả của tỉnh");

    for (const UnitScore &unit : result.units) {
        ++result.counts[static_cast<std::size_t>(unit.rating)];
        result.hasCriteria = result.hasCriteria || unit.of(Criterion::satisfaction).points.has_value();
        result.hasOnlineParts = result.hasOnlineParts || unit.of(Criterion::payment).points.has_value();
    }
    const auto percentageGiven = [&](const IdentifiedUnit &unit) {
        return std::any_of(unit.row.percentages.begin(), unit.row.percentages.end(),
                           [](const auto &each) { return each.has_value(); });
    };
    result.percentagesDerived =
        result.hasCriteria && std::none_of(input.units.begin(), input.units.end(), percentageGiven);
    return result;
}

} // namespace phuluc
