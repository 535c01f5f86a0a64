#include "model/intake.hpp"

#include "base/provinces.hpp"
#include "base/text.hpp"
#include "model/components.hpp"
#include "model/figure.hpp"
#include "model/figurecolumns.hpp"
#include "model/names.hpp"
#include "model/onegroup.hpp"
#include "model/periodcolumns.hpp"
#include "model/recognise.hpp"
#include "model/titles.hpp"

#include <algorithm>

namespace phuluc {
namespace {

bool isEmpty(const Table &table) {
    const std::vector<std::uint32_t> rows = table.rows();
    return std::ranges::all_of(rows, [&](std::uint32_t row) { return table.columns(row).empty(); });
}

bool isRead(const ScoreTable &found) { return found.kind == TableKind::scores || found.kind == TableKind::components; }

/// The messages on a table of units that holds none of the figures used.
struct SideTable {
    std::string what;
    std::string whyRefused; ///< used if the file has no other table
};

SideTable sideTable(TableKind kind) {
    if (kind == TableKind::details)
        return {
            "bảng chi tiết từng chỉ tiêu của một đơn vị",
            "bảng này là chi tiết từng chỉ tiêu của một đơn vị, không phải bảng điểm của các đơn vị. Bỏ tệp này ra, "
            "tải bảng điểm của các đơn vị từ Cổng rồi chạy lại"};
    return {"bảng chỉ có số lượng, không có điểm",
            "các cột của bảng này là số lượng hồ sơ, không có cột điểm nào. Tải bảng có cột \"Tổng điểm\" từ Cổng rồi "
            "chạy lại"};
}

/// The column of a table that names a group of criteria in each row: "Đơn vị | Nhóm chỉ số | Điểm". No value if there
/// is none.
std::optional<std::uint32_t> columnOfGroups(const ScoreTable &found, const Headings &headings) {
    constexpr std::size_t fewest = 3;
    for (const Column &column : found.columns) {
        if (column.known()) continue;
        std::size_t texts = 0;
        std::size_t groups = 0;
        for (const std::uint32_t row : found.rows) {
            const Cell cell = found.table->at(row, column.index);
            if (cell.kind != CellKind::text) continue;
            ++texts;
            if (headings.read(beginningOf(cell.text)).criterion) ++groups;
        }
        if (groups >= fewest && groups * 2 > texts) return column.index;
    }
    return std::nullopt;
}

/// Whether a table has figures of criteria or totals.
bool holdsFigures(const ScoreTable &found) {
    return std::ranges::any_of(found.columns, [&](const Column &column) {
        const auto isFigure = [&](std::uint32_t row) {
            return readFigure(found.table->at(row, column.index)).figure.has_value();
        };
        return (column.criterion || column.field == Field::total) && std::ranges::any_of(found.rows, isFigure);
    });
}

/// Whether a table continues the table on its left: both have the same columns.
bool goesOn(const Extract &left, const Extract &right) {
    return left.hasTotals == right.hasTotals && left.present == right.present;
}

} // namespace

Intake::Intake(const Context &context, LevelClassifier &classifier, PeriodResult &result, Findings &findings)
    : context_(context), classifier_(classifier), result_(result), ledger_{findings, result.leftOut},
      hidden_(context, ledger_) {}

void Intake::read(const InputFile &file) {
    std::vector<Sheet> sheets = sheetsOf(file);
    const bool beside =
        std::ranges::any_of(sheets, [](const Sheet &sheet) { return std::ranges::any_of(sheet.tables, isRead); });
    bool refused = false;
    for (Sheet &sheet : sheets) refused = readSheet(file, sheet, beside) || refused;
    if (beside || refused) return;
    ledger_.findings.error(
        {file.name, {}, {}},
        hidden_.holdTableOf(file.name)
            ? "bảng điểm của tệp này nằm ở trang đang ẩn. Bỏ ẩn trang đó, hoặc xuất lại bảng đó từ Cổng, rồi chạy lại"
            : "tệp không có bảng nào gồm tên đơn vị và điểm. Kiểm tra xem đây có đúng là tệp xuất từ "
              "Cổng không; nếu không phải thì bỏ tệp này ra rồi chạy lại");
}

void Intake::tellHidden(const std::vector<LevelInput> &levels) const {
    hidden_.tell(levels, !result_.components.empty());
}

/// The visible sheets of a file, with their tables.
std::vector<Intake::Sheet> Intake::sheetsOf(const InputFile &file) {
    std::vector<Sheet> sheets;
    for (const Table &table : file.tables) {
        if (table.visibility() == Visibility::hidden) {
            addSource(file, table, "Bỏ qua: trang ẩn", 0);
            hidden_.look(file.name, table);
            continue;
        }
        if (const std::optional<Assessed> assessed = assessedOn(table))
            assessed_.push_back({assessed->date, {file.name, table.name(), assessed->cell}});
        if (!isEmpty(table))
            sheets.push_back({&table, recognise(table, file.name, *context_.headings, ledger_.findings)});
    }
    return sheets;
}

/// Reads the tables of a sheet and accounts for the other figures. Tables side by side are read together. Returns
/// whether something outside tables was refused.
bool Intake::readSheet(const InputFile &file, Sheet &sheet, bool beside) {
    if (sheet.tables.empty() && refuseLegacyFont(file, *sheet.table)) return true;
    const SheetAccount account = accountForSheet({*sheet.table, file.name, sheet.tables, beside}, context_, ledger_);
    if (sheet.tables.empty() && account != SheetAccount::unexplained) {
        addSource(file, *sheet.table, "Bỏ qua: không có bảng điểm", 0);
        if (account == SheetAccount::words)
            ledger_.findings.note({file.name, sheet.table->name(), {}}, "trang không có bảng điểm, bỏ qua");
    }
    bool refused = account == SheetAccount::unexplained;
    for (auto first = sheet.tables.begin(); first != sheet.tables.end();) {
        const auto last =
            std::find_if(first, sheet.tables.end(), [&](const ScoreTable &each) { return each.band != first->band; });
        refused = readBand(file, {first, last}, beside) || refused;
        first = last;
    }
    return refused;
}

bool Intake::readBand(const InputFile &file, std::vector<ScoreTable> tables, bool beside) {
    std::vector<ScoreTable> scores;
    bool refused = false;
    for (ScoreTable &found : tables) {
        if (found.kind == TableKind::scores)
            scores.push_back(std::move(found));
        else if (found.kind == TableKind::components)
            readComponents(file, found);
        else
            refused = leaveOut(file, found, beside) || refused;
    }
    if (!scores.empty()) readScores(file, scores);
    return refused;
}

/// Leaves out a table without scores. It is refused if the file has no other table, or if counts have a column that is
/// not explained.
bool Intake::leaveOut(const InputFile &file, const ScoreTable &found, bool beside) {
    const SideTable side = sideTable(found.kind);
    if (found.kind == TableKind::counts && !(beside && isOverview(found))) {
        ColumnAccounts columns(found, *context_.rules);
        for (const std::uint32_t row : found.rows) columns.see(row);
        if (columns.report(ledger_)) return true;
    }
    if (!beside) {
        ledger_.findings.error(found.sheet(), side.whyRefused);
        return true;
    }
    addSource(file, *found.table, "Bỏ qua: " + side.what, 0);
    ledger_.findings.note(found.sheet(), side.what + ", bỏ qua");
    ledger_.list(found.sheet(), side.what);
    return false;
}

/// Whether a table lists indicators of the whole province and no unit: "Chỉ tiêu | Giá trị".
bool Intake::isOverview(const ScoreTable &found) const {
    const Column *labels = found.find(Field::indicator);
    if (!labels || found.nameColumn()) return false;
    return std::ranges::none_of(found.rows, [&](std::uint32_t row) {
        const std::string label = tidied(found.table->at(row, labels->index).text);
        return context_.titles->get(label, context_.era).level.has_value() ||
               context_.units->find(context_.titles->get(label, context_.era).name).has_value();
    });
}

void Intake::readComponents(const InputFile &file, const ScoreTable &found) {
    std::vector<ComponentRate> rates = componentRates(found, *context_.rules, ledger_);
    addSource(file, *found.table, "Tỷ lệ các chỉ tiêu thành phần", static_cast<int>(rates.size()));
    if (!result_.components.empty())
        ledger_.findings.error(found.sheet(),
                               "kỳ này đã có một bảng chỉ tiêu thành phần khác. Bỏ bớt một bảng rồi chạy "
                               "lại");
    else
        result_.components = std::move(rates);
}

/// Reads tables side by side. Those with the same columns become one.
void Intake::readScores(const InputFile &file, std::vector<ScoreTable> &tables) {
    std::vector<Extract> extracts;
    bool none = true;
    bool refused = false;
    for (ScoreTable &found : tables) {
        if (const auto groups = columnOfGroups(found, *context_.headings)) {
            ledger_.findings.error(found.place(found.columns.front().headingRow, *groups), groupsInRows);
            refused = true;
            continue;
        }
        const bool foreign = chooseByPeriod(found, result_.period, ledger_.findings);
        refuseRepeatedColumns(found, ledger_.findings);
        const Scope scope = decideScope(found, context_, ledger_.findings);
        const PeriodColumns times = periodColumns(found, result_.period, ledger_.findings);
        refused = refused || foreign || scope == Scope::refused || times.refused;
        if (foreign || scope == Scope::refused || times.refused) continue;
        Extract extracted = extract(found, context_, ledger_);
        noteProvince(found);
        extracted.stated = statedPeriod(found.table->name(), found.titles, result_.period);
        if (times.says != Stated::nothing) extracted.stated.says = times.says;
        extracted.stated.column = times.foreign;
        for (const UnitRow &unit : extracted.units) crowd_.add(unit.name.display);
        refuseCrowd(crowd_, found.sheet());
        none = none && extracted.units.empty();
        if (extracts.empty() || !goesOn(extracts.back(), extracted)) {
            extracts.push_back(std::move(extracted));
            continue;
        }
        Extract &left = extracts.back();
        std::move(extracted.units.begin(), extracted.units.end(), std::back_inserter(left.units));
        left.unexplained = left.unexplained || extracted.unexplained;
    }
    std::map<Level, int> counts;
    for (Extract &extracted : extracts)
        for (const auto &[level, count] : classifier_.take(std::move(extracted), tables.front().sheet()))
            counts[level] += count;
    for (const auto &[level, count] : counts)
        addSource(file, *tables.front().table, "Điểm " + context_.rules->of(level).name, count);
    if (counts.empty()) addSource(file, *tables.front().table, "Bảng không có đơn vị nào", 0);
    if (none && !refused && std::ranges::any_of(tables, holdsFigures)) // all rows are titles of levels, or sums
        ledger_.findings.note(tables.front().sheet(),
                              "bảng không có đơn vị nào, chỉ có số của các nhóm đơn vị: bỏ qua");
    else if (none && !refused)
        ledger_.findings.error(tables.front().sheet(),
                               "bảng có tiêu đề mà không có đơn vị nào. Tải lại tệp từ Cổng rồi chạy lại");
}

/// Notes the province that the name of the sheet, or a title above a table, names: "UBND TỈNH GIA LAI".
void Intake::noteProvince(const ScoreTable &found) {
    std::vector<std::string> titles = found.titles;
    titles.push_back(found.table->name());
    for (const std::string &title : titles) {
        if (title.size() > longestName) continue;
        const NamedProvince whole = provinceNamed(title);
        const std::string name = whole.type ? whole.province->name : unitName(title, context_.era).province;
        if (!name.empty()) provinces_.push_back({name, title, found.sheet()});
    }
}

void Intake::doubtProvinces() const {
    for (const TitleProvince &each : provinces_) {
        if (result_.province.empty() || provinceKey(each.name) == provinceKey(result_.province)) continue;
        ledger_.findings.doubt(each.sheet,
                               "tên trang hoặc tiêu đề ghi \"" + each.title + "\", văn bản lại lập cho " +
                                   result_.provinceTitle +
                                   ": có thể đã chép nhầm tệp của tỉnh khác. Nếu nhầm thì thay đúng tệp rồi "
                                   "chạy lại");
        return;
    }
}

/// Refuses headings typed in a font from before Unicode: they cannot be recognised. The message names the first such
/// cell.
bool Intake::refuseLegacyFont(const InputFile &file, const Table &table) {
    for (const std::uint32_t row : table.rows()) {
        for (const std::uint32_t column : table.columns(row)) {
            const Cell cell = table.at(row, column);
            const auto fault = cell.kind == CellKind::text ? legacyFault(cell.text) : std::nullopt;
            if (!fault) continue;
            ledger_.findings.error({file.name, table.name(), cellName(row, column)}, *fault);
            return true;
        }
    }
    return false;
}

void Intake::addSource(const InputFile &file, const Table &table, std::string takenFor, int rows) {
    result_.sources.push_back({file.name, file.sha256, table.name(), std::move(takenFor), rows});
}

} // namespace phuluc
