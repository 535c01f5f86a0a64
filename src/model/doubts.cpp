#include "model/doubts.hpp"

#include "base/text.hpp"
#include "model/columns.hpp"

#include <functional>

namespace phuluc {
namespace {

using FigureOf = std::function<const std::optional<PlacedFigure> &(const UnitRow &)>;

/// Refuses one column of a level where all its figures, two at least, are nought.
void refuseBrokenColumn(const LevelInput &level, const std::string &name, const FigureOf &figureOf,
                        Findings &findings) {
    const PlacedFigure *first = nullptr;
    const PlacedFigure *last = nullptr;
    for (const IdentifiedUnit &unit : level.units) {
        const std::optional<PlacedFigure> &figure = figureOf(unit.row);
        if (!figure) continue;
        if (figure->value != 0) return;
        if (!first) first = &*figure;
        last = &*figure;
    }
    if (first == last) return;
    findings.error({first->place.file, first->place.sheet, first->place.cell + ":" + last->place.cell},
                   "cột \"" + name + "\" bằng 0 ở mọi đơn vị: tệp xuất bị lỗi. Tải lại từ Cổng rồi chạy lại");
}

} // namespace

void Doubts::warn(const Place &place, std::string text) {
    if (audience_ == Audience::nobody)
        ++unsaid_;
    else
        findings_.warning(place, std::move(text));
}

void Doubts::points(const PlacedFigure &points, const PlacedFigure &percentage, const Decimal &computed) {
    warn(points.place, "tỷ lệ " + vietnamese(percentage.value) + "% (ô " + percentage.place.cell + ") cho " +
                           vietnamese(computed) + " điểm, ô này ghi " + vietnamese(points.value) +
                           ". Kiểm tra lại trên Cổng");
}

void Doubts::parts(const PlacedFigure &points, const Decimal &sum) {
    warn(points.place, "hai phần của nhóm cộng lại được " + vietnamese(sum) + " điểm, ô này ghi " +
                           vietnamese(points.value) + "; lấy tổng hai phần. Kiểm tra lại trên Cổng");
}

void Doubts::merged(const PlacedFigure &percentage, const Decimal &sum) {
    warn(percentage.place, "hai phần của nhóm cộng lại được " + vietnamese(sum) + " điểm, không khớp với tỷ lệ " +
                               vietnamese(percentage.value) + "% ở ô này; lấy tổng hai phần. Kiểm tra lại trên Cổng");
}

void Doubts::sum(const PlacedFigure &total, const Decimal &sum, Level level) {
    warn(total.place, "tổng điểm ghi " + vietnamese(total.value) + ", các nhóm cộng lại được " + vietnamese(sum) +
                          " (lệch " + vietnamese(apart(total.value, sum)) + "). " +
                          (level == Level::department ? "Lấy tổng các nhóm" : "Giữ tổng điểm của Cổng") +
                          "; kiểm tra lại trên Cổng");
}

void Doubts::rating(const UnitRow &row, Rating computed, const Rules &rules) {
    if (row.rating.empty()) return;
    const std::string stated = textKey(row.rating);
    for (const Band &band : rules.bands) {
        if (band.rating == computed || textKey(band.name) != stated) continue;
        const std::string &own = rules.bands[static_cast<std::size_t>(computed)].name;
        warn(row.place, "tệp ghi xếp loại \"" + band.name + "\", tổng điểm cho xếp loại \"" + own +
                            "\"; lấy theo tổng điểm. Kiểm tra lại trên Cổng");
    }
}

Decimal Doubts::rounded(const PlacedFigure &points) {
    const Decimal value = points.value.rounded(2, Tie::halfUp);
    if (value != points.value)
        warn(points.place, "cần điểm có nhiều nhất hai chữ số thập phân, thấy " + vietnamese(points.value) +
                               "; đã làm tròn thành " + vietnamese(value));
    return value;
}

void refuseBrokenColumns(const LevelInput &level, const Rules &rules, Findings &findings) {
    for (std::size_t i = 0; i < criterionCount; ++i) {
        const std::string &name = rules.criteria[i].name;
        refuseBrokenColumn(
            level, name, [i](const UnitRow &row) -> const auto & { return row.percentages[i]; }, findings);
        refuseBrokenColumn(
            level, name, [i](const UnitRow &row) -> const auto & { return row.points[i]; }, findings);
    }
    refuseBrokenColumn(
        level, "Tổng điểm", [](const UnitRow &row) -> const auto & { return row.total; }, findings);
}

} // namespace phuluc
