#include "model/onegroup.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "model/figure.hpp"
#include "model/titles.hpp"

#include <algorithm>
#include <set>

namespace phuluc {
namespace {

/// Decides for one table whether it holds one group of criteria or the whole index.
class ScopeFinder {
  public:
    ScopeFinder(ScoreTable &found, const Context &context, Findings &findings)
        : found_(found), rules_(*context.rules), headings_(*context.headings), findings_(findings) {}

    Scope run() {
        nameTotal();
        if (found_.hasCriteria()) return Scope::whole;
        Column *points = column(Field::total);
        const Column *measure = points ? points : column(Field::rate);
        if (!measure) return Scope::whole;
        std::vector<std::string> titles = found_.titles;
        titles.push_back(found_.table->name());
        const std::vector<Criterion> named = groupsNamed(titles, headings_);
        const std::optional<Decimal> maximum = statedMaximum(*measure);
        if (severalMaxima_)
            return refuse(*measure,
                          "cột điểm tối đa của bảng này ghi nhiều mức khác nhau nên không rõ điểm tính trên bao "
                          "nhiêu. Tải bảng tổng điểm từ Cổng rồi chạy lại");
        if (named.size() == 1) return ofGroup(named.front(), points, maximum);
        const bool several = named.size() > 1 && named.size() < rules_.groups.size();
        if (several && points && points->wording == TotalWording::lone)
            return refuse(*points,
                          "tên trang và tiêu đề nêu nhiều nhóm chỉ số khác nhau nên không rõ điểm của nhóm nào. "
                          "Ghi đúng tên nhóm ở tiêu đề của cột rồi chạy lại");
        if (maximum && *maximum != rules_.total)
            return refuse(*measure, "điểm của bảng này tính trên " + vietnamese(*maximum) +
                                        ", không phải tổng điểm trên " + vietnamese(rules_.total) +
                                        ", và không rõ của nhóm chỉ số nào. "
                                        "Ghi tên nhóm chỉ số ở tiêu đề của cột rồi chạy lại");
        if (points && points->wording == TotalWording::lone)
            if (const std::optional<Criterion> group = groupOfFileName(*points))
                return refuse(*points,
                              "tên tệp nêu nhóm \"" + rules_.of(*group).name + "\" (tối đa " +
                                  vietnamese(rules_.of(*group).maximum) +
                                  " điểm), số trong cột không quá mức đó nên không rõ là điểm của nhóm hay tổng "
                                  "điểm. Sửa tiêu đề của cột thành tên nhóm kèm \"(điểm)\", hoặc thành \"Tổng "
                                  "điểm\", rồi chạy lại");
        if (!points)
            return refuse(*measure, "không rõ cột \"" + measure->title +
                                        "\" là tỷ lệ của nhóm chỉ số nào. Ghi tên nhóm ở tiêu đề của cột rồi chạy lại");
        return Scope::whole;
    }

  private:
    Column *column(Field field) {
        return firstWhere(found_.columns, [field](const Column &each) { return each.field == field; });
    }

    /// Takes a column headed only by how it is measured ("Điểm ghi nhận") as the total, if it is the only column of
    /// points; the same for rates. Beside criteria it is the total only if it is their sum.
    void nameTotal() {
        const bool criteria = found_.hasCriteria();
        for (const auto &[field, kind] :
             {std::pair(Field::total, FigureKind::points), std::pair(Field::rate, FigureKind::percentage)}) {
            const auto measures = [kind = kind](const Column &each) { return each.measureOnly() && each.kind == kind; };
            const auto count = std::ranges::count_if(found_.columns, measures);
            if (count != 1 || column(field) || (criteria && field == Field::rate)) continue;
            Column &only = *std::ranges::find_if(found_.columns, measures);
            only.field = field;
            only.wording = criteria ? TotalWording::bare : TotalWording::lone;
        }
    }

    /// The maximum stated by a heading, by titles, by the column of maxima or by the row of maxima.
    std::optional<Decimal> statedMaximum(const Column &measure) {
        if (measure.maximum) return measure.maximum;
        for (const std::string &title : found_.titles)
            if (const std::optional<Decimal> maximum = maximumIn(title)) return maximum;
        std::optional<Decimal> stated;
        const Column *maxima = column(Field::maximum);
        for (const std::uint32_t row : found_.rows) {
            const bool rowOfMaxima = isMaximaTitle(textKey(nameIn(row)));
            if (!rowOfMaxima && !maxima) continue;
            const FigureCell cell = readFigure(found_.table->at(row, rowOfMaxima ? measure.index : maxima->index));
            if (!cell.figure || (!rowOfMaxima && isTotalTitle(textKey(nameIn(row))))) continue;
            severalMaxima_ = severalMaxima_ || (stated && *stated != cell.figure->value);
            stated = cell.figure->value;
        }
        return stated;
    }

    /// The maximum in a title, "Mức độ số hóa (tối đa 22 điểm)". Other numbers in titles may be dates.
    [[nodiscard]] std::optional<Decimal> maximumIn(const std::string &title) const {
        static const std::string atMost = textKey("tối đa");
        return textKey(title).find(atMost) == std::string::npos ? std::nullopt : headings_.read(title).maximum;
    }

    [[nodiscard]] std::string nameIn(std::uint32_t row) const {
        const Column *names = found_.nameColumn();
        return names ? tidied(found_.table->at(row, names->index).text) : std::string();
    }

    Scope ofGroup(Criterion criterion, Column *points, const std::optional<Decimal> &maximum) {
        const CriterionRule &rule = rules_.of(criterion);
        const std::optional<Decimal> largest = points ? largestIn(*points) : std::nullopt;
        const bool beyond = largest && *largest > rule.maximum;
        if (points && points->wording != TotalWording::lone) {
            if (beyond || !largest) return Scope::whole;
            return refuse(*points,
                          "tên trang hoặc tiêu đề nêu nhóm \"" + rule.name + "\" (tối đa " + vietnamese(rule.maximum) +
                              " điểm), cột lại là \"" + points->title +
                              "\" nên không rõ là điểm của nhóm hay tổng điểm. Sửa tiêu đề của cột rồi chạy lại");
        }
        if (beyond || (maximum && *maximum != rule.maximum))
            return refuse(points ? *points : *column(Field::rate),
                          "tên trang hoặc tiêu đề nêu nhóm \"" + rule.name + "\" (tối đa " + vietnamese(rule.maximum) +
                              " điểm), số trong cột không khớp. Nếu đây là tổng điểm, sửa tiêu đề của cột thành \"Tổng "
                              "điểm\" rồi chạy lại");
        for (Column &each : found_.columns) {
            if (each.field != Field::total && each.field != Field::rate) continue;
            each.kind = each.field == Field::total ? FigureKind::points : FigureKind::percentage;
            each.criterion = criterion;
            each.field.reset();
        }
        found_.ofOneGroup = true;
        return Scope::group;
    }

    /// The group that the file's name contains, if no figure of the column is above its maximum. A file's name never
    /// decides what a column is; it is reason enough to refuse a column that may be a total or that group.
    [[nodiscard]] std::optional<Criterion> groupOfFileName(const Column &points) const {
        const std::string file = " " + plainKey(found_.file) + " ";
        const std::optional<Decimal> largest = largestIn(points);
        for (Criterion each = 0; each < rules_.criteria.size() && largest; ++each) {
            const CriterionRule &rule = rules_.of(each);
            std::vector<std::string> names = rule.headings;
            names.push_back(rule.name);
            const auto named = [&file](const std::string &name) {
                const std::string key = plainKey(name);
                return key.find(' ') != key.npos && file.find(" " + key + " ") != file.npos;
            };
            if (*largest <= rule.maximum && std::ranges::any_of(names, named)) return each;
        }
        return std::nullopt;
    }

    /// The largest figure of the units in a column.
    [[nodiscard]] std::optional<Decimal> largestIn(const Column &measured) const {
        std::optional<Decimal> largest;
        for (const std::uint32_t row : found_.rows) {
            const FigureCell cell = readFigure(found_.table->at(row, measured.index));
            if (cell.figure && !isTotalTitle(textKey(nameIn(row))) && (!largest || cell.figure->value > *largest))
                largest = cell.figure->value;
        }
        return largest;
    }

    Scope refuse(const Column &measure, std::string text) {
        findings_.error(found_.place(measure.headingRow, measure.index), std::move(text));
        return Scope::refused;
    }

    bool severalMaxima_ = false; ///< the column of maxima does not state the same maximum for all units
    ScoreTable &found_;
    const Rules &rules_;
    const Headings &headings_;
    Findings &findings_;
};

} // namespace

std::vector<Criterion> groupsNamed(const std::vector<std::string> &titles, const Headings &headings) {
    std::set<Criterion> named;
    for (const std::string &title : titles) named.merge(headings.criteriaIn(title));
    std::vector<Criterion> result;
    for (const Criterion each : named) {
        const std::vector<Criterion> &parts = headings.rules().of(each).parts;
        if (std::ranges::none_of(parts, [&](Criterion part) { return named.contains(part); })) result.push_back(each);
    }
    return result;
}

Scope decideScope(ScoreTable &found, const Context &context, Findings &findings) {
    return ScopeFinder(found, context, findings).run();
}

} // namespace phuluc
