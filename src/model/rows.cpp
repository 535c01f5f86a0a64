#include "model/rows.hpp"

#include "base/text.hpp"
#include "model/columns.hpp"
#include "model/titles.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace phuluc {
namespace {

constexpr int anyYear = 9999;             // where the year of a city's rise does not matter
constexpr std::size_t mostUnits = 20'000; // twice the communes that the country ever had

bool hasDigit(const std::string &text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

enum class RowKind { unit, total, note, section, numbering, nameless };

/// A row's texts and figures before it is known what it is.
struct RawRow {
    std::uint32_t row = 0;
    std::string name;
    std::string first;  ///< its first text, wherever it stands
    std::string number; ///< of the column STT
    std::vector<FigureCell> cells;
};

/// Reads the rows of one table.
class RowReader {
  public:
    RowReader(const Export &found, const Rules &rules, Findings &findings)
        : found_(found), rules_(rules), findings_(findings), names_(nameColumn(found)) {
        for (const Column &column : found.columns)
            if (column.criterion || column.field == Field::total) grid_.columns.push_back(column);
    }

    Extract read(const std::map<std::string, FigureKind> &kinds) {
        std::vector<UnitRow> units = unitRows();
        settleKinds(grid_, found_, rules_, kinds, findings_);
        for (std::size_t i = 0; i < units.size(); ++i) placeFigures(units[i], grid_.rows[i]);
        refuseBrokenColumns(units);
        Extract result{std::move(units), false, {}};
        for (const Column &column : grid_.columns) {
            if (column.criterion)
                result.present[static_cast<std::size_t>(*column.criterion)] = true;
            else
                result.hasTotals = true;
        }
        return result;
    }

  private:
    static const Column *nameColumn(const Export &found) {
        const Column *names = found.find(Field::name);
        return names ? names : found.find(Field::province);
    }

    /// Every row sorted out; those of units become rows of the grid.
    std::vector<UnitRow> unitRows() {
        std::vector<UnitRow> units;
        std::optional<Level> section;
        bool hidden = false;
        for (const std::uint32_t number : found_.rows) {
            RawRow raw = rawRow(number);
            switch (kindOf(raw)) {
            case RowKind::unit:
                hidden = hidden || found_.table->rowHidden(number);
                units.push_back(unitRow(raw, section));
                grid_.rows.push_back({number, std::move(raw.cells)});
                break;
            case RowKind::section:
                section = sectionLevel(raw);
                break;
            case RowKind::total:
                leaveOut(raw, "bỏ qua dòng tổng hợp");
                break;
            case RowKind::note:
                leaveOut(raw, "bỏ qua dòng không phải đơn vị");
                break;
            case RowKind::numbering:
                break;
            case RowKind::nameless:
                refuseNameless(number);
                break;
            }
            if (units.size() > mostUnits)
                throw Error(ErrorKind::data,
                            "bảng có hơn 20.000 đơn vị, quá lớn để là kết quả của một tỉnh. Kiểm tra lại tệp",
                            found_.sheet());
        }
        if (hidden) findings_.note(found_.sheet(), "có dòng bị ẩn (do lọc); các dòng đó vẫn được tính");
        return units;
    }

    [[nodiscard]] RawRow rawRow(std::uint32_t row) const {
        const Table &table = *found_.table;
        RawRow raw{row, tidied(table.at(row, names_->index).text), {}, {}, {}};
        for (const std::uint32_t column : table.columns(row)) {
            const Cell cell = table.at(row, column);
            if (raw.first.empty() && cell.kind == CellKind::text) raw.first = tidied(cell.text);
        }
        if (const Column *number = found_.find(Field::number)) raw.number = tidied(table.at(row, number->index).text);
        for (const Column &column : grid_.columns) raw.cells.push_back(readFigure(table.at(row, column.index)));
        return raw;
    }

    [[nodiscard]] RowKind kindOf(const RawRow &raw) const {
        const auto holds = [&](auto test) { return std::any_of(raw.cells.begin(), raw.cells.end(), test); };
        const bool figures = holds([](const FigureCell &cell) { return cell.figure.has_value(); });
        const bool filled = holds([](const FigureCell &cell) { return !cell.absent(); });
        if (isTotalTitle(textKey(raw.name.empty() ? raw.first : raw.name))) return RowKind::total;
        if (isColumnNumber(raw.name)) return RowKind::numbering;
        if (raw.name.empty())
            return figures ? RowKind::nameless : raw.first.empty() ? RowKind::numbering : noteOrSection(raw);
        if (figures) return RowKind::unit;
        if (isNoteTitle(textKey(raw.name))) return RowKind::note;
        if (sectionLevel(raw)) return RowKind::section;
        if (levelByName(unitName(raw.name), anyYear) || isColumnNumber(raw.number)) return RowKind::unit;
        return filled && holdsDigits(raw) ? RowKind::unit : RowKind::note;
    }

    [[nodiscard]] RowKind noteOrSection(const RawRow &raw) const {
        return sectionLevel(raw) ? RowKind::section : RowKind::note;
    }

    [[nodiscard]] static bool holdsDigits(const RawRow &raw) {
        return std::any_of(raw.cells.begin(), raw.cells.end(),
                           [](const FigureCell &cell) { return hasDigit(cell.fault); });
    }

    /// The level that a section title names: "I. SỞ, BAN, NGÀNH", "Cấp xã".
    [[nodiscard]] std::optional<Level> sectionLevel(const RawRow &raw) const {
        std::string title = textKey(raw.name.empty() ? raw.first : raw.name);
        if (const std::size_t dot = title.find(". "); dot != std::string::npos && dot <= 4) title.erase(0, dot + 2);
        static const std::string every = textKey("các");
        if (startsWithWord(title, every)) title.erase(0, every.size() + 1);
        for (const LevelRule &rule : rules_.levels)
            for (const std::string &label : rule.labels)
                if (textKey(label) == title) return rule.level;
        return std::nullopt;
    }

    void leaveOut(const RawRow &raw, const std::string &why) {
        const std::string &title = raw.name.empty() ? raw.first : raw.name;
        findings_.note(found_.place(raw.row, names_->index), why + " \"" + title + "\"");
    }

    void refuseNameless(std::uint32_t row) {
        findings_.error(found_.place(row, names_->index),
                        "cần tên đơn vị, ô trống mà dòng có điểm. Điền tên đơn vị hoặc xóa dòng rồi chạy lại");
    }

    [[nodiscard]] std::string textOf(std::uint32_t row, Field field) const {
        const Column *column = found_.find(field);
        return column ? tidied(found_.table->at(row, column->index).text) : std::string();
    }

    [[nodiscard]] UnitRow unitRow(const RawRow &raw, std::optional<Level> section) {
        const Place place = found_.place(raw.row, names_->index);
        if (const auto fault = legacyFault(raw.name)) findings_.error(place, *fault);
        checkOtherNames(raw, place);
        UnitRow unit;
        unit.name = unitName(withParent(raw));
        unit.code = textOf(raw.row, Field::code);
        unit.statedLevel = statedLevel(textOf(raw.row, Field::levelCode));
        if (!unit.statedLevel && names_->field == Field::province && provinceName(raw.name))
            unit.statedLevel = Level::province;
        if (!unit.statedLevel) unit.statedLevel = levelByName(unit.name, anyYear) ? std::nullopt : section;
        unit.place = place;
        return unit;
    }

    /// Two columns of names (TEN, TEN_COQUAN) must say the same.
    void checkOtherNames(const RawRow &raw, const Place &place) {
        for (const Column &column : found_.columns) {
            if (column.field != Field::name || column.index == names_->index) continue;
            const std::string other = tidied(found_.table->at(raw.row, column.index).text);
            if (other.empty() || unitName(other).key == unitName(raw.name).key) continue;
            findings_.error(place, "hai cột tên phải như nhau, thấy \"" + raw.name + "\" và \"" + other + "\" (ô " +
                                       cellName(raw.row, column.index) + "). Sửa cho khớp rồi chạy lại");
        }
    }

    /// A commune's district stands in a column of its own at times: it belongs to the name.
    [[nodiscard]] std::string withParent(const RawRow &raw) const {
        const std::string parent = textOf(raw.row, Field::parent);
        if (parent.empty() || raw.name.find(" - ") != std::string::npos) return raw.name;
        const std::optional<Level> level = levelByName(unitName(parent), anyYear);
        return level == Level::district ? raw.name + " - " + parent : raw.name;
    }

    [[nodiscard]] std::optional<Level> statedLevel(const std::string &code) const {
        if (code.empty()) return std::nullopt;
        const std::string key = textKey(code);
        for (const LevelRule &rule : rules_.levels) {
            const auto same = [&](const std::string &each) { return textKey(each) == key; };
            if (std::any_of(rule.codes.begin(), rule.codes.end(), same)) return rule.level;
            if (std::any_of(rule.labels.begin(), rule.labels.end(), same)) return rule.level;
        }
        return std::nullopt;
    }

    void placeFigures(UnitRow &unit, const FigureRow &row) {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            const Column &column = grid_.columns[i];
            const Place place = found_.place(row.row, column.index);
            if (!row.cells[i].fault.empty()) {
                findings_.error(place, row.cells[i].fault);
                unit.refused = true;
            }
            if (!row.cells[i].figure) continue;
            const Figure &figure = *row.cells[i].figure;
            if (!column.criterion) {
                if (inRange(figure, 100, place))
                    unit.total = PlacedFigure{figure.value, place};
                else
                    unit.refused = true;
                continue;
            }
            const auto index = static_cast<std::size_t>(*column.criterion);
            const bool percentage = column.kind == FigureKind::percentage;
            const Decimal limit = percentage ? Decimal(100) : rules_.of(*column.criterion).maximum;
            if (inRange(figure, limit, place))
                (percentage ? unit.percentages : unit.points)[index] = PlacedFigure{figure.value, place};
            else
                unit.refused = true;
        }
    }

    bool inRange(const Figure &figure, const Decimal &limit, const Place &place) {
        if (figure.maximum && *figure.maximum != limit) {
            findings_.error(place, "cần điểm trên " + vietnamese(limit) + ", thấy \"/" + vietnamese(*figure.maximum) +
                                       "\". Kiểm tra lại ô này");
            return false;
        }
        if (figure.value >= 0 && figure.value <= limit) return true;
        findings_.error(place, "cần số từ 0 đến " + vietnamese(limit) + ", thấy " + vietnamese(figure.value) +
                                   ". Sửa ô này rồi chạy lại");
        return false;
    }

    /// A criterion that is nought for everybody is an export that failed, not a result.
    void refuseBrokenColumns(const std::vector<UnitRow> &units) {
        for (std::size_t i = 0; i < grid_.columns.size(); ++i) {
            std::size_t figures = 0;
            const bool nought = std::all_of(grid_.rows.begin(), grid_.rows.end(), [&](const FigureRow &row) {
                const std::optional<Figure> &figure = row.cells[i].figure;
                figures += figure ? 1U : 0U;
                return !figure || figure->value == 0;
            });
            if (!nought || figures < 2 || units.empty()) continue;
            const Column &column = grid_.columns[i];
            const std::string range =
                cellName(grid_.rows.front().row, column.index) + ":" + cellName(grid_.rows.back().row, column.index);
            findings_.error({found_.file, found_.table->name(), range},
                            "cột \"" + column.title +
                                "\" bằng 0 ở mọi đơn vị: tệp xuất bị lỗi. Tải lại từ Cổng rồi chạy lại");
        }
    }

    const Export &found_;
    const Rules &rules_;
    Findings &findings_;
    const Column *names_;
    FigureGrid grid_;
};

} // namespace

Extract extract(const Export &found, const Rules &rules, const std::map<std::string, FigureKind> &kinds,
                Findings &findings) {
    return RowReader(found, rules, findings).read(kinds);
}

} // namespace phuluc
