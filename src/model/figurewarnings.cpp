#include "model/figurewarnings.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/figurekinds.hpp"

#include <algorithm>
#include <functional>

namespace phuluc {
namespace {

constexpr std::size_t mostOfAKind = 3;
constexpr const char *checkPortal = "Kiểm tra lại trên Cổng";

using FigureOf = std::function<const std::optional<PlacedFigure> &(const UnitRow &)>;

/// The cells of one column of a level, if it has at least two figures and all are nought; else no value.
std::optional<Place> noughtsIn(const LevelInput &level, const FigureOf &figureOf) {
    const PlacedFigure *first = nullptr;
    const PlacedFigure *last = nullptr;
    for (const IdentifiedUnit &unit : level.units) {
        const std::optional<PlacedFigure> &figure = figureOf(unit.row);
        if (!figure) continue;
        if (figure->value != 0) return std::nullopt;
        if (!first) first = &*figure;
        last = &*figure;
    }
    if (first == last) return std::nullopt;
    return Place{first->place.file, first->place.sheet, first->place.cell + ":" + last->place.cell};
}

void tellOfNoughts(const Place &cells, const std::string &name, Noughts noughts, Findings &findings) {
    const std::string what = "cột \"" + name + "\" bằng 0 ở mọi đơn vị";
    if (noughts == Noughts::borneOutByTotals)
        findings.warning(cells, what + ", tổng điểm bên cạnh cũng được cộng với số 0 đó nên giữ nguyên. " +
                                    std::string(checkPortal));
    else
        findings.error(cells, what +
                                  ": tệp xuất có thể bị lỗi. Xem lại trên Cổng; nếu trên Cổng có số thì tải lại tệp, "
                                  "nếu đúng là 0 thì lấy bảng có cả cột tổng điểm, rồi chạy lại");
}

std::string bandName(const Decimal &total, const Rules &rules) {
    return rules.nameOf(rules.ratingOf(total));
}

} // namespace

FigureWarnings::Kind &FigureWarnings::kindOf(const std::string &name) {
    const auto known = std::ranges::find(kinds_, name, &Kind::name);
    if (known != kinds_.end()) return *known;
    kinds_.push_back({name, mostOfAKind, {}});
    return kinds_.back();
}

void FigureWarnings::warn(const std::string &kind, Warning warning) {
    if (audience_ == Audience::none)
        ++unsaid_;
    else
        kindOf(kind).warnings.push_back(std::move(warning));
}

void FigureWarnings::tell() {
    for (const Kind &kind : kinds_) {
        const std::size_t shown = std::min(kind.shown, kind.warnings.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const Warning &warning = kind.warnings[i];
            const std::size_t more = i + 1 == shown ? kind.warnings.size() - shown : 0;
            const std::string others =
                more > 0 ? " (và " + std::to_string(more) + " chỗ khác trong bảng cũng vậy)" : std::string();
            findings_.warning(warning.place, warning.what + others + warning.advice);
        }
    }
    kinds_.clear();
}

void FigureWarnings::points(const CriterionRule &rule, const PlacedFigure &points, const PlacedFigure &percentage,
                            FigureKind preferred) {
    const std::string kind = "points " + rule.code;
    const char *taken = preferred == FigureKind::points
                            ? "; lấy điểm đã ghi, vì các điểm cộng lại đúng bằng tổng điểm. "
                            : "; lấy điểm tính từ tỷ lệ. ";
    warn(kind,
         {points.place,
          "tỷ lệ " + vietnamese(percentage.value) + "% (ô " + percentage.place.cell + ") cho " +
              vietnamese(pointsOf(percentage.value, rule.maximum)) + " điểm, ô này ghi " + vietnamese(points.value),
          taken + std::string(checkPortal)});
    if (audience_ == Audience::user) kindOf(kind).shown = 1;
}

void FigureWarnings::parts(const PlacedFigure &points, const Decimal &sum, std::size_t count) {
    warn("parts",
         {points.place,
          numeral(count) + " phần của nhóm cộng lại được " + vietnamese(sum) + " điểm, ô này ghi " +
              vietnamese(points.value),
          "; lấy tổng " + numeral(count) + " phần. " + std::string(checkPortal)});
}

void FigureWarnings::merged(const PlacedFigure &percentage, const Decimal &sum, std::size_t count) {
    warn("merged", {percentage.place,
                    numeral(count) + " phần của nhóm cộng lại được " + vietnamese(sum) +
                        " điểm, không khớp với tỷ lệ " + vietnamese(percentage.value) + "% ở ô này",
                    "; lấy tổng " + numeral(count) + " phần. " + std::string(checkPortal)});
}

void FigureWarnings::sum(const PlacedFigure &total, const Decimal &sum, Kept kept) {
    warn("sum", {total.place,
                 "tổng điểm ghi " + vietnamese(total.value) + ", các nhóm cộng lại được " + vietnamese(sum) +
                     " (lệch " + vietnamese(apart(total.value, sum)) + ")",
                 std::string(kept == Kept::sum ? ". Lấy tổng các nhóm" : ". Giữ tổng điểm của Cổng") +
                     "; kiểm tra lại trên Cổng"});
}

void FigureWarnings::rating(const UnitRow &row, Rating computed, const Rules &rules) {
    if (row.rating.empty()) return;
    const std::string stated = textKey(row.rating);
    for (std::size_t i = 0; i < rules.bands.size(); ++i) {
        if (computed == i || textKey(rules.bands[i].name) != stated) continue;
        const std::string &own = rules.nameOf(computed);
        warn("rating", {row.place, "tệp ghi xếp loại \"" + rules.bands[i].name + "\", tổng điểm cho xếp loại \"" + own + "\"",
                        "; lấy theo tổng điểm. " + std::string(checkPortal)});
    }
}

void FigureWarnings::totalAlone(const UnitRow &row) {
    warn("total alone", {row.place, "đơn vị có tổng điểm mà không có điểm nhóm nào",
                         "; lấy tổng điểm của Cổng, không ghi điểm từng nhóm. " + std::string(checkPortal)});
}

void FigureWarnings::blank(const UnitRow &row, const Rules &rules) {
    kindOf("blank").warnings.push_back(
        {row.place, "các ô số liệu của \"" + row.name.display + "\" để trống nên xếp vào \"" + rules.noDataName + "\"",
         ". Xem lại trên Cổng; nếu đơn vị có điểm thì điền vào tệp rồi chạy lại"});
}

Decimal FigureWarnings::rounded(const PlacedFigure &points) {
    const Decimal value = points.value.rounded(2);
    if (value != points.value)
        warn("decimals",
             {points.place,
              "điểm " + vietnamese(points.value) + " có quá hai chữ số thập phân, làm tròn thành " + vietnamese(value),
              ". " + std::string(checkPortal)});
    return value;
}

Decimal FigureWarnings::roundedTotal(const PlacedFigure &total, const Rules &rules) {
    const Decimal value = total.value.rounded(2);
    if (value == total.value) return value;
    const std::string what =
        "tổng điểm " + vietnamese(total.value) + " có quá hai chữ số thập phân, làm tròn thành " + vietnamese(value);
    const std::string before = bandName(total.value, rules);
    const std::string after = bandName(value, rules);
    if (before == after)
        warn("decimals of totals", {total.place, what, ". " + std::string(checkPortal)});
    else if (audience_ == Audience::user)
        findings_.doubt(total.place, what + " nên xếp loại là \"" + after + "\", chưa làm tròn thì là \"" + before +
                                         "\". Xem tổng điểm trên Cổng và sửa ô này nếu khác");
    return value;
}

void refuseBrokenColumns(const LevelInput &level, const Rules &rules, Noughts noughts, Findings &findings) {
    for (Criterion i = 0; i < rules.criteria.size(); ++i) {
        std::optional<Place> cells = noughtsIn(
            level, [i](const UnitRow &row) -> const auto & { return row.percentages[i]; });
        if (!cells)
            cells = noughtsIn(
                level, [i](const UnitRow &row) -> const auto & { return row.points[i]; });
        if (cells) tellOfNoughts(*cells, rules.criteria[i].name, noughts, findings);
    }
    if (const auto cells = noughtsIn(
            level, [](const UnitRow &row) -> const auto & { return row.total; }))
        findings.error(*cells, "tổng điểm bằng 0 ở mọi đơn vị: tệp xuất bị lỗi, hoặc cột này không phải tổng điểm. "
                               "Tải lại từ Cổng rồi chạy lại");
}

} // namespace phuluc
