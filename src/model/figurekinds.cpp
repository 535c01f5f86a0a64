#include "model/figurekinds.hpp"

#include "base/text.hpp"
#include "model/evidence.hpp"
#include "model/fractions.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// What the cells of a column show about its kind.
struct Marks {
    std::size_t figures = 0;
    std::size_t percentages = 0;
    std::size_t points = 0;
    Decimal largest;
};

Marks marksOf(const FigureGrid &grid, std::size_t column) {
    Marks marks;
    for (const FigureRow &row : grid.rows) {
        const std::optional<Figure> &figure = row.cells[column].figure;
        if (!figure) continue;
        ++marks.figures;
        if (figure->mark == FigureMark::percentage) ++marks.percentages;
        if (figure->mark == FigureMark::points) ++marks.points;
        marks.largest = std::max(marks.largest, figure->value);
    }
    return marks;
}

std::string kindName(FigureKind kind) { return kind == FigureKind::percentage ? "tỷ lệ (%)" : "điểm"; }

FigureMark markOf(FigureKind kind) {
    return kind == FigureKind::percentage ? FigureMark::percentage : FigureMark::points;
}

/// Decides the kinds of the columns of one table.
class KindDecider {
  public:
    KindDecider(FigureGrid &grid, const ScoreTable &found, const Rules &rules, Findings &findings)
        : grid_(grid), found_(found), rules_(rules), findings_(findings) {}

    /// Takes a figure out of 100, of a group with another maximum, as a percentage: "95,5/100".
    void readRatesOfHundred() {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            const Column &column = grid_.columns[i];
            if (!column.criterion || rules_.of(*column.criterion).maximum == 100) continue;
            for (FigureRow &row : grid_.rows)
                if (std::optional<Figure> &figure = row.cells[i].figure; figure && figure->maximum == Decimal(100))
                    figure = Figure{figure->value, FigureMark::percentage, {}};
        }
    }

    void byCells() {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            Column &column = grid_.columns[i];
            if (!column.criterion) continue;
            const Marks marks = marksOf(grid_, i);
            if (column.kind) {
                refuseContradictions(i, *column.kind);
            } else if (marks.percentages > 0 && marks.points == 0 && marks.percentages * 4 < marks.figures) {
                refuseMarked(i);
            } else if (marks.percentages > 0 && marks.points == 0) {
                column.kind = FigureKind::percentage;
                refuseUnmarked(i, marks);
            } else if (marks.points > 0) {
                column.kind = FigureKind::points;
                refuseContradictions(i, FigureKind::points);
            }
        }
    }

    /// A figure above the maximum cannot be points, so its column is of percentages. Beside columns of points such a
    /// figure is more likely a typing error, and the column stays undecided.
    void byMaximum() {
        const bool pointsBeside = std::ranges::any_of(
            grid_.columns, [](const Column &column) { return column.criterion && column.kind == FigureKind::points; });
        for (std::size_t i = 0; i < grid_.columns.size() && !pointsBeside; ++i) {
            Column &column = grid_.columns[i];
            if (column.criterion && !column.kind && marksOf(grid_, i).largest > rules_.of(*column.criterion).maximum)
                column.kind = FigureKind::percentage;
        }
    }

    void byTotals() {
        if (std::ranges::none_of(grid_.columns, [](const Column &column) { return column.criterion && !column.kind; }))
            return;
        const std::optional<FigureKind> kind = TotalEvidence(grid_, rules_).kindOfOpenColumns();
        if (!kind) return;
        for (Column &column : grid_.columns)
            if (column.criterion && !column.kind) column.kind = kind;
    }

    void byConfiguration(const std::map<std::string, FigureKind> &configured) {
        for (Column &column : grid_.columns) {
            if (!column.criterion || column.kind) continue;
            const auto own = configured.find(rules_.of(*column.criterion).code);
            if (own != configured.end()) column.kind = own->second;
        }
    }

    /// One error for all undecided columns. A column without figures is not among them.
    void refuseOpen() {
        std::vector<std::string> titles;
        std::optional<std::size_t> first;
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            Column &column = grid_.columns[i];
            if (!column.criterion || column.kind) continue;
            if (marksOf(grid_, i).figures == 0) {
                column.kind = FigureKind::points;
                continue;
            }
            if (!first) first = i;
            titles.push_back("\"" + column.title + "\"");
        }
        if (!first) return;
        const Column &column = grid_.columns[*first];
        findings_.error(found_.place(grid_.largest(*first).row, column.index),
                        "tệp không cho biết " + std::string(titles.size() > 1 ? "các cột " : "cột ") +
                            join(titles, ", ") + " là tỷ lệ (%) hay điểm. Thêm \"(%)\" hoặc \"(" +
                            rules_.of(*column.criterion).maximum.text() + " điểm)\" vào " +
                            (titles.size() > 1 ? "từng tiêu đề (số điểm tối đa của nhóm đó)" : "tiêu đề") +
                            ", hoặc ghi vào mục [cot] của cau-hinh.toml, rồi chạy lại");
    }

    /// A heading with another maximum than the decree's belongs to another index, or is a typing error.
    void refuseWrongMaxima() {
        for (const Column &column : grid_.columns) {
            const Decimal maximum = column.criterion ? rules_.of(*column.criterion).maximum : rules_.total;
            if (!column.maximum || *column.maximum == maximum || grid_.rows.empty()) continue;
            findings_.error(found_.place(column.headingRow, column.index),
                            "tiêu đề \"" + column.title + "\" ghi tối đa " + vietnamese(*column.maximum) +
                                " điểm, theo Quyết định " + rules_.decree + " là " + vietnamese(maximum) +
                                ". Sửa tiêu đề hoặc kiểm tra lại tệp rồi chạy lại");
        }
    }

    /// One error for all columns of points of which most figures are above the maximum: they hold percentages. Such a
    /// column becomes undecided.
    void refuseMistakenPoints() {
        std::vector<std::string> titles;
        std::optional<Place> first;
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            Column &column = grid_.columns[i];
            if (!column.criterion || column.kind != FigureKind::points || !isMostlyAboveMaximum(i)) continue;
            if (!first) first = found_.place(column.headingRow, column.index);
            titles.push_back("\"" + column.title + "\"");
            column.kind.reset();
        }
        if (first)
            findings_.error(*first, std::string(titles.size() > 1 ? "các cột " : "cột ") + join(titles, ", ") +
                                        " ghi là điểm mà phần lớn các số vượt điểm tối đa: có thể là tỷ lệ (%). Xem "
                                        "lại trên Cổng; nếu là tỷ lệ thì sửa tiêu đề thành \"(%)\", rồi chạy lại");
    }

    /// Doubts percentages of which none is above the maximum of its criterion: in a table without totals nothing else
    /// shows that they are points.
    void doubtLowPercentages() const {
        std::size_t columns = 0;
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            const Column &column = grid_.columns[i];
            if (!column.criterion) return;
            const Marks marks = marksOf(grid_, i);
            const bool low = column.kind == FigureKind::percentage && marks.percentages == 0 && marks.figures > 1 &&
                             marks.largest > 1 && marks.largest <= rules_.of(*column.criterion).maximum;
            if (!low) return;
            ++columns;
        }
        if (columns < rules_.groups.size()) return;
        findings_.doubt(found_.sheet(),
                        "không số nào của các cột tỷ lệ (%) vượt điểm tối đa của nhóm: có thể các số là điểm, không "
                        "phải tỷ lệ. Xem lại trên Cổng; nếu là điểm thì sửa tiêu đề thành \"(điểm)\" rồi chạy lại");
    }

  private:
    [[nodiscard]] bool isMostlyAboveMaximum(std::size_t index) const {
        const Decimal &maximum = rules_.of(*grid_.columns[index].criterion).maximum;
        std::size_t above = 0;
        for (const FigureRow &row : grid_.rows) {
            const std::optional<Figure> &figure = row.cells[index].figure;
            if (figure && figure->value > maximum && figure->value <= 100) ++above;
        }
        return above > 1 && above * 2 > marksOf(grid_, index).figures;
    }

    /// Refuses each figure of a column that `isWrong`, with the message that `text` makes.
    template <class IsWrong, class Text>
    void refuseFigures(std::size_t index, const IsWrong &isWrong, const Text &text) {
        for (const FigureRow &row : grid_.rows)
            if (const std::optional<Figure> &figure = row.cells[index].figure; figure && isWrong(*figure))
                findings_.error(found_.place(row.row, grid_.columns[index].index), text(*figure));
    }

    void refuseContradictions(std::size_t index, FigureKind kind) {
        const auto contradicts = [&](const Figure &figure) {
            return figure.mark != FigureMark::none && figure.mark != markOf(kind);
        };
        refuseFigures(index, contradicts, [&](const Figure &) {
            return "cột \"" + grid_.columns[index].title + "\" là " + kindName(kind) + ", ô này lại là " +
                   kindName(otherThan(kind)) + ". Sửa tiêu đề hoặc ô cho khớp rồi chạy lại";
        });
    }

    /// Refuses the few percentages of a column whose other figures have no percent sign.
    void refuseMarked(std::size_t index) {
        const auto isMarked = [](const Figure &figure) { return figure.mark == FigureMark::percentage; };
        refuseFigures(index, isMarked, [&](const Figure &figure) {
            return "ô này ghi " + vietnamese(figure.value) + "%, các ô khác của cột \"" + grid_.columns[index].title +
                   "\" là số không có dấu %. Xem lại trên Cổng, sửa ô này cho giống các ô khác rồi chạy lại";
        });
    }

    void refuseUnmarked(std::size_t index, const Marks &marks) {
        if (marks.percentages == marks.figures) return;
        const auto isUnmarked = [](const Figure &figure) {
            return figure.mark == FigureMark::none && figure.value != 0 && !isSmall(figure);
        };
        refuseFigures(index, isUnmarked, [&](const Figure &figure) {
            const std::string value = vietnamese(figure.value);
            return "các ô khác của cột \"" + grid_.columns[index].title + "\" là phần trăm, ô này là " + value +
                   " không có dấu %. Ghi vào ô này " + value + "% nếu đúng là tỷ lệ đó, rồi chạy lại";
        });
    }

    static FigureKind otherThan(FigureKind kind) {
        return kind == FigureKind::percentage ? FigureKind::points : FigureKind::percentage;
    }

    FigureGrid &grid_;
    const ScoreTable &found_;
    const Rules &rules_;
    Findings &findings_;
};

} // namespace

const FigureRow &FigureGrid::largest(std::size_t column) const {
    const auto less = [column](const FigureRow &a, const FigureRow &b) {
        const auto &x = a.cells[column].figure;
        const auto &y = b.cells[column].figure;
        return y && (!x || x->value < y->value);
    };
    return *std::ranges::max_element(rows, less);
}

void decideFigureKinds(FigureGrid &grid, const ScoreTable &found, const Rules &rules,
                       const std::map<std::string, FigureKind> &configured, Findings &findings) {
    KindDecider decider(grid, found, rules, findings);
    decider.refuseWrongMaxima();
    decider.readRatesOfHundred();
    decider.byCells();
    decider.byTotals();
    decider.byMaximum();
    decider.byTotals(); // again: other columns may be decided by now
    decider.byConfiguration(configured);
    decider.refuseOpen();
    decider.refuseMistakenPoints();
    decider.doubtLowPercentages();
    refuseFractions(grid, found, rules, findings);
}

Decimal pointsOf(const Decimal &percentage, const Decimal &maximum) {
    return (percentage * maximum).percent().rounded(2);
}

} // namespace phuluc
