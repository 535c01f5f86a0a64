#include "model/columns.hpp"

#include "base/text.hpp"

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
            if (apart(*sum, total->value) <= tolerance(kind)) ++matching;
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
            }
        }
    }

    /// What is above the maximum cannot be points; beside columns of points it is more likely a slip of the keyboard,
    /// and stays open.
    void byMaximum() {
        const bool pointsBeside = std::any_of(grid_.columns.begin(), grid_.columns.end(), [](const Column &column) {
            return column.criterion && column.kind == FigureKind::points;
        });
        for (std::size_t i = 0; i < grid_.columns.size() && !pointsBeside; ++i) {
            Column &column = grid_.columns[i];
            if (column.criterion && !column.kind && marksOf(grid_, i).largest > rules_.of(*column.criterion).maximum)
                column.kind = FigureKind::percentage;
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

    /// One error for all columns that stay open; a column without figures is not missed.
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
        findings_.error(found_.place(largestAt(*first), column.index),
                        std::string(titles.size() > 1 ? "cần biết các cột " : "cần biết cột ") + join(titles, ", ") +
                            " là tỷ lệ (%) hay điểm, tệp không nói. Thêm \"(%)\" hoặc \"(" +
                            rules_.of(*column.criterion).maximum.text() + " điểm)\" vào " +
                            (titles.size() > 1 ? "từng tiêu đề (số điểm tối đa của nhóm đó)" : "tiêu đề") +
                            ", hoặc ghi vào mục [cot] của cau-hinh.toml, rồi chạy lại");
    }

    /// Percentages or totals that are all 1 or less are fractions without a percent format, most likely; which, only a
    /// person can tell.
    void refuseFractions() {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            const Column &column = grid_.columns[i];
            const Marks marks = marksOf(grid_, i);
            if (column.criterion && column.kind != FigureKind::percentage) continue;
            if (marks.percentages > 0 || marks.largest == 0 || marks.largest > 1) continue;
            if (marks.figures < 2 && column.criterion && !allAtMostOne()) continue;
            findings_.error(found_.place(largestAt(i), column.index),
                            "cần số từ 0 đến 100, thấy mọi giá trị của cột \"" + column.title +
                                "\" đều không quá 1 (lớn nhất " + vietnamese(marks.largest) +
                                "). Định dạng các ô thành phần trăm hoặc nhân với 100 rồi chạy lại");
        }
    }

    /// A heading that says another maximum than the decree's belongs to another index, or is a slip.
    void refuseWrongMaxima() {
        for (const Column &column : grid_.columns) {
            const Decimal maximum = column.criterion ? rules_.of(*column.criterion).maximum : Decimal(100);
            if (!column.maximum || *column.maximum == maximum || grid_.rows.empty()) continue;
            findings_.error(found_.place(column.headingRow, column.index),
                            "tiêu đề \"" + column.title + "\" ghi tối đa " + vietnamese(*column.maximum) +
                                " điểm, theo Quyết định 766/QĐ-TTg là " + vietnamese(maximum) +
                                ". Sửa tiêu đề hoặc kiểm tra lại tệp rồi chạy lại");
        }
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

    /// The row with a column's largest figure.
    [[nodiscard]] std::uint32_t largestAt(std::size_t index) const {
        const auto less = [index](const FigureRow &a, const FigureRow &b) {
            const auto &x = a.cells[index].figure;
            const auto &y = b.cells[index].figure;
            return y && (!x || x->value < y->value);
        };
        return std::max_element(grid_.rows.begin(), grid_.rows.end(), less)->row;
    }

    [[nodiscard]] bool allAtMostOne() const {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i)
            if (grid_.columns[i].criterion && marksOf(grid_, i).largest > 1) return false;
        return true;
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
    settler.refuseWrongMaxima();
    settler.byCells();
    settler.byTotals();
    settler.byMaximum();
    settler.byConfiguration(configured);
    settler.refuseOpen();
    settler.refuseFractions();
}

Decimal pointsOf(const Decimal &percentage, const Decimal &maximum) {
    return (percentage * maximum).percent().rounded(2, Tie::halfUp);
}

Decimal apart(const Decimal &a, const Decimal &b) { return a < b ? b - a : a - b; }

} // namespace phuluc
