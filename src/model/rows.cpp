#include "model/rows.hpp"

#include "base/unicode.hpp"
#include "model/evidence.hpp"
#include "model/figureplaces.hpp"
#include "model/rowkinds.hpp"

#include <algorithm>
#include <set>

namespace phuluc {
namespace {

constexpr std::size_t mostUnits = 10'000;   // nearly as many as there ever were communes in the country
constexpr std::size_t mostNames = 1U << 20; // bytes; the names of all communes there ever were take a third

/// Reads the rows of one table.
class RowReader {
  public:
    RowReader(const ScoreTable &found, const Context &context, Ledger &ledger)
        : found_(found), rules_(*context.rules), ledger_(ledger), findings_(ledger.findings),
          names_(found.nameColumn()), grid_{figureColumns(found), {}},
          classifier_(found, *names_, grid_.columns, context), reader_(found, classifier_, context, ledger.findings),
          columns_(found, *context.rules) {}

    Extract read(const std::map<std::string, FigureKind> &kinds) {
        std::vector<UnitRow> units = unitRows();
        reader_.refuseBlankParents();
        warnOfHiddenColumns();
        const bool unexplained = columns_.report(ledger_);
        Findings unsaid; // an unexplained column and lost totals are reported; undecided kinds are only their symptoms
        decideFigureKinds(grid_, found_, rules_, kinds, unexplained || lostTotals() ? unsaid : findings_);
        if (!unexplained) refuseStrangeTotal();
        FigurePlacer placer(found_, grid_, rules_, findings_);
        for (std::size_t i = 0; i < units.size(); ++i) placer.fill(units[i], grid_.rows[i]);
        Extract result;
        result.units = std::move(units);
        result.unexplained = unexplained;
        for (const Column &column : grid_.columns) {
            if (column.criterion)
                result.present.insert(*column.criterion);
            else
                result.hasTotals = true;
        }
        return result;
    }

  private:
    /// The columns of figures. Two columns of the same meaning are an error; then the first is kept.
    static std::vector<Column> figureColumns(const ScoreTable &found) {
        std::vector<Column> columns;
        for (const Column &column : found.columns) {
            const auto same = [&](const Column &each) {
                return each.criterion == column.criterion && each.field == column.field && each.kind == column.kind;
            };
            if ((column.criterion || column.field == Field::total) && std::ranges::none_of(columns, same))
                columns.push_back(column);
        }
        return columns;
    }

    /// Whether the table has totals, but none of them can be read: formulas that were never calculated, errors.
    [[nodiscard]] bool lostTotals() const {
        const auto total = std::ranges::find_if(grid_.columns, [](const Column &column) { return !column.criterion; });
        if (total == grid_.columns.end()) return false;
        const auto at = static_cast<std::size_t>(total - grid_.columns.begin());
        const auto holds = [&](const auto &test) {
            return std::ranges::any_of(grid_.rows, [&](const FigureRow &row) { return test(row.cells[at]); });
        };
        return !holds([](const FigureCell &cell) { return cell.figure.has_value(); }) &&
               holds([](const FigureCell &cell) { return !cell.absent(); });
    }

    /// Classifies every row; rows of units are added to the grid.
    std::vector<UnitRow> unitRows() {
        std::vector<UnitRow> units;
        std::optional<Level> section;
        Crowd crowd;
        bool hidden = false;
        for (const std::uint32_t number : found_.rows) {
            RawRow raw = classifier_.read(number);
            const RowKind kind = classifier_.kindOf(raw);
            if (kind == RowKind::unit || kind == RowKind::nameless || (kind == RowKind::note && !raw.title.note))
                columns_.see(number);
            switch (kind) {
            case RowKind::unit:
                if (raw.name.size() > longestName) {
                    refuseProse(raw);
                    break;
                }
                hidden = hidden || found_.table->rowHidden(number);
                crowd.add(raw.name);
                units.push_back(reader_.read(raw, section));
                if (raw.shared) refuseShared(*raw.shared, units.back());
                grid_.rows.push_back({number, std::move(raw.cells)});
                break;
            case RowKind::section:
                section = classifier_.sectionLevel(raw);
                leaveOut(raw, "bỏ qua dòng tiêu đề nhóm");
                break;
            case RowKind::total: leaveOut(raw, "bỏ qua dòng tổng hợp"); break;
            case RowKind::maxima:
                takeMaxima(raw);
                leaveOut(raw, "bỏ qua dòng điểm tối đa");
                break;
            case RowKind::note:
                refuseRestOfName(raw, units);
                leaveOut(raw, "bỏ qua dòng không phải đơn vị");
                break;
            case RowKind::numbering: // a row without words may hold figures beside the known columns
                if (!classifier_.numbersColumns(number)) columns_.see(number);
                break;
            case RowKind::nameless: refuseNameless(raw); break;
            }
            refuseCrowd(crowd, found_.sheet());
        }
        if (hidden) findings_.note(found_.sheet(), "có dòng bị ẩn (do lọc); các dòng đó vẫn được tính");
        return units;
    }

    void leaveOut(const RawRow &raw, const std::string &why) {
        const std::string &title = raw.name.empty() ? raw.first : raw.name;
        findings_.note(found_.place(raw.row, names_->index), why + " \"" + title + "\"");
        ledger_.list(found_.place(raw.row, names_->index), why + " \"" + title + "\"");
    }

    /// Takes maxima from a row of maxima; they also decide kinds of columns.
    void takeMaxima(const RawRow &raw) {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            Column &column = grid_.columns[i];
            if (!raw.cells[i].figure || column.maximum) continue;
            const Decimal &value = raw.cells[i].figure->value;
            const bool ofPercentages = column.criterion && value == 100;
            if (column.criterion && !column.kind)
                column.kind = ofPercentages ? FigureKind::percentage : FigureKind::points;
            if (ofPercentages) continue;
            column.maximum = value;
            column.headingRow = raw.row;
        }
    }

    void warnOfHiddenColumns() {
        if (found_.table->columnHidden(names_->index) && !grid_.rows.empty())
            findings_.warning(found_.place(names_->headingRow, names_->index),
                              "cột \"" + names_->title +
                                  "\" đang bị ẩn mà tên đơn vị được lấy từ cột này. Bỏ ẩn cột để kiểm tra lại");
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            const Column &column = grid_.columns[i];
            const bool used =
                std::ranges::any_of(grid_.rows, [i](const FigureRow &row) { return row.cells[i].figure.has_value(); });
            if (column.hidden && used)
                findings_.warning(found_.place(column.headingRow, column.index),
                                  "cột \"" + column.title +
                                      "\" đang bị ẩn mà số liệu được lấy từ cột này. Bỏ ẩn cột để kiểm tra lại");
        }
    }

    /// Refuses a column "Tổng cộng" beside criteria if it is not their sum.
    void refuseStrangeTotal() {
        const Column *total = found_.find(Field::total);
        if (!total || total->wording != TotalWording::bare || TotalEvidence(grid_, rules_).totalsAreSums()) return;
        findings_.error(found_.place(total->headingRow, total->index),
                        "cột \"" + total->title +
                            "\" không phải là tổng các nhóm chỉ số bên cạnh nên không rõ cộng những gì. Sửa tiêu đề "
                            "thành \"Tổng điểm\" nếu là tổng điểm, thành \"Số hồ sơ\" nếu là số hồ sơ, rồi chạy lại");
    }

    /// Refuses one figure for several units or columns: it cannot be assigned to one of them.
    void refuseShared(const CellRange &range, UnitRow &unit) {
        const std::string cells =
            cellName(range.firstRow, range.firstColumn) + ":" + cellName(range.lastRow, range.lastColumn);
        unit.refused = true;
        if (!shared_.insert(cells).second) return;
        findings_.error({found_.file, found_.table->name(), cells},
                        "một số ghi chung cho nhiều đơn vị hoặc nhiều cột (ô đã gộp). Bỏ gộp ô và ghi số của từng ô "
                        "rồi chạy lại");
    }

    void refuseNameless(const RawRow &raw) {
        findings_.error(found_.place(raw.row, names_->index),
                        raw.name.empty()
                            ? "dòng có điểm mà ô tên đơn vị để trống. Ghi tên đơn vị rồi chạy lại"
                            : "ô tên đơn vị là số \"" + raw.name + "\". Ghi tên đơn vị vào ô này rồi chạy lại");
    }

    /// Refuses a name that is broken into two rows: "và Môi trường" alone in the row below "Sở Nông nghiệp".
    void refuseRestOfName(const RawRow &raw, const std::vector<UnitRow> &units) {
        const bool below = !grid_.rows.empty() && grid_.rows.back().row + 1 == raw.row;
        const bool goesOn =
            raw.name.starts_with("đ") || (!raw.name.empty() && raw.name[0] >= 'a' && raw.name[0] <= 'z');
        if (!below || !goesOn || raw.title.note || found_.columnsOf(raw.row).size() != 1) return;
        findings_.error(found_.place(raw.row, names_->index),
                        "\"" + raw.name + "\" là phần sau của tên \"" + units.back().name.display +
                            "\" ở dòng trên. Ghi cả tên vào một ô, xóa dòng này rồi chạy lại");
    }

    void refuseProse(const RawRow &raw) {
        findings_.error(found_.place(raw.row, names_->index), "ô tên đơn vị là một đoạn văn dài " +
                                                                  std::to_string(length(raw.name)) +
                                                                  " ký tự. Ghi tên đơn vị vào ô này rồi chạy lại");
    }

    const ScoreTable &found_;
    const Rules &rules_;
    Ledger &ledger_;
    Findings &findings_;
    const Column *names_;
    FigureGrid grid_;
    RowClassifier classifier_;
    UnitReader reader_;
    ColumnAccounts columns_;
    std::set<std::string> shared_; ///< merged ranges that are already refused
};

/// The number of rows with more than a name or a number; nearly all of these are units.
std::size_t rowsWithFigures(const ScoreTable &found) {
    const auto hasFigures = [&](std::uint32_t row) {
        return std::ranges::any_of(found.columns, [&](const Column &column) {
            return (column.criterion || column.field == Field::total) &&
                   found.table->at(row, column.index).kind != CellKind::empty;
        });
    };
    return static_cast<std::size_t>(std::ranges::count_if(found.rows, hasFigures));
}

} // namespace

void refuseCrowd(const Crowd &crowd, const Place &sheet) {
    if (crowd.units > mostUnits)
        throw Error(ErrorKind::data, "bảng có hơn 10.000 đơn vị, quá lớn để là kết quả của một tỉnh. Kiểm tra lại tệp",
                    sheet);
    if (crowd.names > mostNames)
        throw Error(ErrorKind::data,
                    "tên các đơn vị trong bảng cộng lại dài hơn 1 MB, quá lớn để là kết quả của một tỉnh. Kiểm tra lại "
                    "cột tên đơn vị của tệp",
                    sheet);
}

Extract extract(const ScoreTable &found, const Context &context, Ledger &ledger) {
    if (found.rows.size() > mostUnits)
        refuseCrowd({rowsWithFigures(found), 0}, found.sheet()); // before rows are stored
    return RowReader(found, context, ledger).read(context.settings->kinds);
}

} // namespace phuluc
