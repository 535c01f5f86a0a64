#include "model/figureplaces.hpp"

#include "base/text.hpp"

namespace phuluc {
namespace {

/// The member of a unit for the figure of a column.
std::optional<PlacedFigure> &slotOf(UnitRow &unit, const Column &column) {
    if (!column.criterion) return unit.total;
    return (column.kind == FigureKind::percentage ? unit.percentages : unit.points)[*column.criterion];
}

} // namespace

void FigurePlacer::fill(UnitRow &unit, const FigureRow &row) {
    for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
        const Column &column = grid_.columns[i];
        const FigureCell &cell = row.cells[i];
        if (cell.absent()) continue;
        const Place place = found_.place(row.row, column.index);
        const bool open = column.criterion && !column.kind; // already reported: its range depends on the kind
        if (!cell.figure) findings_.error(place, cell.fault);
        if (cell.figure && !open && isInRange(*cell.figure, limitOf(column), place))
            slotOf(unit, column) = PlacedFigure{cell.figure->value, place};
        else
            unit.refused = true;
    }
}

Decimal FigurePlacer::limitOf(const Column &column) const {
    if (!column.criterion) return rules_.total;
    return column.kind == FigureKind::percentage ? Decimal(100) : rules_.of(*column.criterion).maximum;
}

bool FigurePlacer::isInRange(const Figure &figure, const Decimal &limit, const Place &place) {
    if (figure.maximum && *figure.maximum != limit) {
        findings_.error(place, "ô này ghi điểm trên " + vietnamese(*figure.maximum) + ", điểm tối đa là " +
                                   vietnamese(limit) + ". Xem lại trên Cổng và sửa ô này rồi chạy lại");
        return false;
    }
    if (figure.value >= 0 && figure.value <= limit) return true;
    findings_.error(place, outOfRange(figure.value, limit));
    return false;
}

} // namespace phuluc
