#include "model/fractions.hpp"

#include "base/text.hpp"
#include "model/evidence.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// The value with at most four decimals, for messages.
std::string shortened(const Decimal &value) { return vietnamese(value.rounded(4)); }

/// "95,32" for 0.9532.
std::string hundredfold(const Decimal &value) { return shortened(value * 100); }

std::string cellText(const Decimal &value, SmallFigure meant, FigureKind kind) {
    const bool percentage = kind == FigureKind::percentage;
    const std::string unit = percentage ? "%" : " điểm";
    const std::string large = hundredfold(value) + unit;
    const std::string small = shortened(value) + unit;
    if (meant == SmallFigure::fraction)
        return shortened(value) + " là " + large + " viết dưới dạng phân số: các số bên cạnh cho thấy vậy. Ghi " +
               large + " vào ô này rồi chạy lại";
    return shortened(value) + " có thể là " + small + " hoặc " + large + ". Xem lại trên Cổng, ghi vào ô này cả " +
           (percentage ? "dấu %" : "chữ điểm") + " (" + small + " hoặc " + large + ") rồi chạy lại";
}

/// A column in which all figures are small, and what they mean.
struct SmallColumn {
    std::size_t index = 0;
    SmallFigure meant = SmallFigure::open;
};

class FractionCheck {
  public:
    FractionCheck(const FigureGrid &grid, const ScoreTable &found, const Rules &rules, Findings &findings)
        : grid_(grid), found_(found), rules_(rules), findings_(findings), evidence_(grid, rules) {}

    void run() {
        std::vector<SmallColumn> small;
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            const Column &column = grid_.columns[i];
            if (column.criterion && column.kind != FigureKind::percentage) continue;
            if (isSmallAsAWhole(i))
                small.push_back({i, meaningOfColumn(i)});
            else
                refuseCells(i);
        }
        for (const SmallFigure meant : {SmallFigure::fraction, SmallFigure::open}) refuseColumns(small, meant);
    }

  private:
    /// Whether a column has at least two figures other than nought, and all of these are small.
    [[nodiscard]] bool isSmallAsAWhole(std::size_t index) const {
        std::size_t count = 0;
        for (const FigureRow &row : grid_.rows) {
            const std::optional<Figure> &figure = row.cells[index].figure;
            if (!figure || figure->value == 0) continue;
            if (!isSmall(figure)) return false;
            ++count;
        }
        return count > 1;
    }

    [[nodiscard]] SmallFigure meaningOf(const FigureRow &row, std::size_t index) const {
        if (!grid_.columns[index].criterion) return evidence_.smallTotal(row);
        SmallFigure meant = byPoints(row, index);
        if (meant == SmallFigure::open) meant = byParts(row, index);
        return meant == SmallFigure::open ? evidence_.smallPercentages(row) : meant;
    }

    /// What the small figures of a column mean; undecided if rows contradict one another.
    [[nodiscard]] SmallFigure meaningOfColumn(std::size_t index) const {
        SmallFigure meant = SmallFigure::open;
        for (const FigureRow &row : grid_.rows) {
            if (!isSmall(row.cells[index].figure)) continue;
            const SmallFigure here = meaningOf(row, index);
            if (here == SmallFigure::open) continue;
            if (meant != SmallFigure::open && meant != here) return SmallFigure::open;
            meant = here;
        }
        return meant;
    }

    [[nodiscard]] const std::optional<Figure> *figureOf(const FigureRow &row, Criterion criterion,
                                                        FigureKind kind) const {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i)
            if (grid_.columns[i].criterion == criterion && grid_.columns[i].kind == kind && row.cells[i].figure)
                return &row.cells[i].figure;
        return nullptr;
    }

    /// Decides by the points of the same criterion.
    [[nodiscard]] SmallFigure byPoints(const FigureRow &row, std::size_t index) const {
        const Criterion criterion = *grid_.columns[index].criterion;
        const auto *points = figureOf(row, criterion, FigureKind::points);
        if (!points) return SmallFigure::open;
        const Decimal &value = row.cells[index].figure->value;
        const Decimal &maximum = rules_.of(criterion).maximum;
        const auto gap = [&](const Decimal &percentage) {
            return apart(pointsOf(percentage, maximum), (*points)->value);
        };
        return nearer(gap(value), gap(value * 100), Decimal(1, 2), Decimal(12, 2));
    }

    /// Decides by the merged percentage of the group, which is the mean of its parts' percentages.
    [[nodiscard]] SmallFigure byParts(const FigureRow &row, std::size_t index) const {
        const Criterion group = rules_.groupOf(*grid_.columns[index].criterion);
        const std::vector<Criterion> &parts = rules_.of(group).parts;
        const std::optional<Figure> *own = &row.cells[index].figure;
        const auto *merged = figureOf(row, group, FigureKind::percentage);
        if (parts.empty() || !merged) return SmallFigure::open;
        std::vector<const std::optional<Figure> *> figures;
        for (const Criterion part : parts) figures.push_back(figureOf(row, part, FigureKind::percentage));
        if (std::ranges::count(figures, nullptr) > 0) return SmallFigure::open;
        if (own != merged && std::ranges::count(figures, own) == 0) return SmallFigure::open;
        const auto gap = [&](const Decimal &factor) {
            const auto value = [&](const std::optional<Figure> *each) {
                return each == own ? (*each)->value * factor : (*each)->value;
            };
            Decimal sum;
            for (const std::optional<Figure> *each : figures) sum = sum + value(each);
            return apart(sum, value(merged) * static_cast<std::int64_t>(parts.size()));
        };
        return nearer(gap(1), gap(100), Decimal(2, 2), Decimal(1));
    }

    void refuseCells(std::size_t index) {
        const Column &column = grid_.columns[index];
        for (const FigureRow &row : grid_.rows) {
            const std::optional<Figure> &figure = row.cells[index].figure;
            if (!isSmall(figure)) continue;
            const SmallFigure meant = meaningOf(row, index);
            if (meant == SmallFigure::percentage) continue;
            findings_.error(
                found_.place(row.row, column.index),
                cellText(figure->value, meant, column.criterion ? FigureKind::percentage : FigureKind::points));
        }
    }

    /// One error for all columns with only small figures that mean the same.
    void refuseColumns(const std::vector<SmallColumn> &small, SmallFigure meant) {
        std::vector<std::string> titles;
        const SmallColumn *first = nullptr;
        for (const SmallColumn &each : small) {
            if (each.meant != meant) continue;
            if (!first) first = &each;
            titles.push_back("\"" + grid_.columns[each.index].title + "\"");
        }
        if (!first) return;
        const FigureRow &row = grid_.largest(first->index);
        findings_.error(found_.place(row.row, grid_.columns[first->index].index),
                        columnText(titles, grid_.columns[first->index], row.cells[first->index].figure->value, meant));
    }

    [[nodiscard]] static std::string columnText(const std::vector<std::string> &titles, const Column &column,
                                                const Decimal &largest, SmallFigure meant) {
        const std::string unit = column.criterion ? "%" : " điểm";
        const std::string small = shortened(largest) + unit;
        const std::string large = hundredfold(largest) + unit;
        const std::string sign = column.criterion ? "dấu %" : "chữ điểm";
        const std::string columns = std::string(titles.size() > 1 ? "các cột " : "cột ") + join(titles, ", ");
        if (meant == SmallFigure::fraction)
            return "mọi giá trị của " + columns + " viết dưới dạng phân số (" + shortened(largest) + " là " + large +
                   "): các số bên cạnh cho thấy vậy. Ghi lại các ô kèm " + sign + " (" + large + ") rồi chạy lại";
        return "mọi giá trị của " + columns + " đều không quá 1: " + shortened(largest) + " có thể là " + small +
               " hoặc " + large + ". Xem lại trên Cổng, ghi các ô kèm " + sign + " (" + small + " hoặc " + large +
               ") rồi chạy lại";
    }

    const FigureGrid &grid_;
    const ScoreTable &found_;
    const Rules &rules_;
    Findings &findings_;
    TotalEvidence evidence_;
};

} // namespace

std::string smallPercentageText(const Decimal &value, SmallFigure meant) {
    return cellText(value, meant, FigureKind::percentage);
}

void refuseFractions(const FigureGrid &grid, const ScoreTable &found, const Rules &rules, Findings &findings) {
    FractionCheck(grid, found, rules, findings).run();
}

} // namespace phuluc
