#include "model/columns.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

/// What a column's cells say by themselves.
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

/// The criteria whose columns add up to a total: the two parts of the online group stand in for it where both are
/// there.
std::vector<std::size_t> summands(const FigureGrid &grid) {
    std::array<std::optional<std::size_t>, criterionCount> columns{};
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        if (const auto &criterion = grid.columns[i].criterion)
            if (!columns[static_cast<std::size_t>(*criterion)] || grid.columns[i].kind != FigureKind::percentage)
                columns[static_cast<std::size_t>(*criterion)] = i;
    const auto at = [&](Criterion criterion) { return columns[static_cast<std::size_t>(criterion)]; };
    if (at(Criterion::onlineService) && at(Criterion::payment))
        columns[static_cast<std::size_t>(Criterion::onlineServices)].reset();
    std::vector<std::size_t> result;
    for (const auto &column : columns)
        if (column) result.push_back(*column);
    return result;
}

/// How many rows' figures make their total when columns still open are read as `kind`.
class TotalEvidence {
  public:
    TotalEvidence(const FigureGrid &grid, const Rules &rules) : grid_(grid), rules_(rules), summands_(summands(grid)) {
        for (std::size_t i = 0; i < grid.columns.size(); ++i)
            if (grid.columns[i].field == Field::total) total_ = i;
    }

    /// Whether at least half of the rows with all figures add up, and one does.
    [[nodiscard]] bool supports(FigureKind kind) const {
        if (!total_) return false;
        std::size_t complete = 0;
        std::size_t matching = 0;
        for (const FigureRow &row : grid_.rows) {
            const std::optional<Decimal> sum = sumOf(row, kind);
            const std::optional<Figure> &total = row.cells[*total_].figure;
            if (!sum || !total || total->value == 0) continue;
            ++complete;
            const Decimal gap = *sum < total->value ? total->value - *sum : *sum - total->value;
            if (gap <= tolerance(kind)) ++matching;
        }
        return matching > 0 && matching * 2 >= complete;
    }

  private:
    [[nodiscard]] std::optional<Decimal> sumOf(const FigureRow &row, FigureKind open) const {
        Decimal sum;
        for (const std::size_t column : summands_) {
            const std::optional<Figure> &figure = row.cells[column].figure;
            if (!figure) return std::nullopt;
            const Column &heading = grid_.columns[column];
            const bool points = heading.kind.value_or(open) == FigureKind::points;
            sum = sum + (points ? figure->value : pointsOf(figure->value, rules_.of(*heading.criterion).maximum));
        }
        return sum;
    }

    /// The portal's merged online percentage is the mean of its parts' and may miss their points by up to 0,67.
    [[nodiscard]] Decimal tolerance(FigureKind kind) const {
        const bool merged = std::any_of(summands_.begin(), summands_.end(), [&](std::size_t column) {
            return grid_.columns[column].criterion == Criterion::onlineServices;
        });
        return kind == FigureKind::percentage && merged ? Decimal(67, 2) : Decimal();
    }

    const FigureGrid &grid_;
    const Rules &rules_;
    std::vector<std::size_t> summands_;
    std::optional<std::size_t> total_;
};

std::string kindName(FigureKind kind) { return kind == FigureKind::percentage ? "tỷ lệ (%)" : "điểm"; }

FigureMark markOf(FigureKind kind) {
    return kind == FigureKind::percentage ? FigureMark::percentage : FigureMark::points;
}

/// Settles the columns of one table.
class KindSettler {
  public:
    KindSettler(FigureGrid &grid, const Export &found, const Rules &rules, Findings &findings)
        : grid_(grid), found_(found), rules_(rules), findings_(findings) {}

    void byCells() {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            Column &column = grid_.columns[i];
            if (!column.criterion) continue;
            const Marks marks = marksOf(grid_, i);
            if (column.kind) {
                refuseContradictions(i, *column.kind);
            } else if (marks.percentages > 0 && marks.points == 0) {
                column.kind = FigureKind::percentage;
                refuseUnmarked(i, marks);
            } else if (marks.points > 0) {
                column.kind = FigureKind::points;
                refuseContradictions(i, FigureKind::points);
            } else if (marks.figures > 0 && marks.largest > rules_.of(*column.criterion).maximum) {
                column.kind = FigureKind::percentage;
            }
        }
    }

    void byTotals() {
        const TotalEvidence evidence(grid_, rules_);
        const bool points = evidence.supports(FigureKind::points);
        const bool percentages = evidence.supports(FigureKind::percentage);
        if (points == percentages) return;
        for (Column &column : grid_.columns)
            if (column.criterion && !column.kind) column.kind = points ? FigureKind::points : FigureKind::percentage;
    }

    void byConfiguration(const std::map<std::string, FigureKind> &configured) {
        for (Column &column : grid_.columns) {
            if (!column.criterion || column.kind) continue;
            const auto own = configured.find(rules_.of(*column.criterion).code);
            if (own != configured.end()) column.kind = own->second;
        }
    }

    void refuseOpen() {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            Column &column = grid_.columns[i];
            if (!column.criterion || column.kind) continue;
            if (marksOf(grid_, i).figures == 0) {
                column.kind = FigureKind::points;
                continue;
            }
            findings_.error(found_.place(grid_.rows.front().row, column.index),
                            "cần biết cột \"" + column.title +
                                "\" là tỷ lệ (%) hay điểm, tệp không nói. Thêm \"(%)\" hoặc \"(" +
                                rules_.of(*column.criterion).maximum.text() +
                                " điểm)\" vào tiêu đề, hoặc ghi vào mục [cot] của cau-hinh.toml, rồi chạy lại");
        }
    }

    /// Percentages that are all 1 or less are fractions without a percent format, most likely; which, only a person can
    /// tell.
    void refuseFractions() {
        Marks all;
        const Column *first = nullptr;
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            if (!grid_.columns[i].criterion || grid_.columns[i].kind != FigureKind::percentage) continue;
            const Marks marks = marksOf(grid_, i);
            if (marks.percentages > 0) return;
            if (!first) first = &grid_.columns[i];
            all.largest = std::max(all.largest, marks.largest);
        }
        if (!first || all.largest == 0 || all.largest > 1) return;
        findings_.error(found_.place(grid_.rows.front().row, first->index),
                        "cần tỷ lệ từ 0 đến 100, thấy mọi giá trị đều không quá 1 (" + all.largest.text() +
                            "). Định dạng các ô thành phần trăm hoặc nhân với 100 rồi chạy lại");
    }

  private:
    void refuseContradictions(std::size_t index, FigureKind kind) {
        const Column &column = grid_.columns[index];
        for (const FigureRow &row : grid_.rows) {
            const std::optional<Figure> &figure = row.cells[index].figure;
            if (!figure || figure->mark == FigureMark::none || figure->mark == markOf(kind)) continue;
            findings_.error(found_.place(row.row, column.index), "cột \"" + column.title + "\" là " + kindName(kind) +
                                                                     ", ô này lại là " + kindName(otherThan(kind)) +
                                                                     ". Sửa tiêu đề hoặc ô cho khớp rồi chạy lại");
        }
    }

    void refuseUnmarked(std::size_t index, const Marks &marks) {
        if (marks.percentages == marks.figures) return;
        const Column &column = grid_.columns[index];
        for (const FigureRow &row : grid_.rows) {
            const std::optional<Figure> &figure = row.cells[index].figure;
            if (!figure || figure->mark != FigureMark::none) continue;
            findings_.error(found_.place(row.row, column.index),
                            "các ô khác của cột \"" + column.title + "\" là phần trăm, ô này là " +
                                figure->value.text() + " không có dấu %. Định dạng ô như các ô khác rồi chạy lại");
        }
    }

    static FigureKind otherThan(FigureKind kind) {
        return kind == FigureKind::percentage ? FigureKind::points : FigureKind::percentage;
    }

    FigureGrid &grid_;
    const Export &found_;
    const Rules &rules_;
    Findings &findings_;
};

} // namespace

void settleKinds(FigureGrid &grid, const Export &found, const Rules &rules,
                 const std::map<std::string, FigureKind> &configured, Findings &findings) {
    KindSettler settler(grid, found, rules, findings);
    settler.byCells();
    settler.byTotals();
    settler.byConfiguration(configured);
    settler.refuseOpen();
    settler.refuseFractions();
}

Decimal pointsOf(const Decimal &percentage, const Decimal &maximum) {
    return (percentage * maximum).percent().rounded(2, Tie::halfUp);
}

} // namespace phuluc
