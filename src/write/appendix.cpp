#include "write/appendix.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/wording.hpp"
#include "write/appendix_columns.hpp"
#include "write/office.hpp"
#include "write/sentence_parts.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// "của các sở, ban, ngành tuần 02 tháng 11/2025".
std::string ofUnitsInPeriod(const LevelResult &level, const AppendixHead &head) {
    return "\ncủa " + head.period->rules->of(level.level).inTitle + " " + periodName(head.period->period);
}

std::string inOneLine(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string titleOf(const LevelResult &level, const AppendixHead &head) {
    return head.period->rules->resultTitle + ofUnitsInPeriod(level, head);
}

/// "Điểm cung cấp dịch vụ trực tuyến theo hai thành phần".
std::string partsTitle(const LevelResult &level, const Rules &rules) {
    if (level.divided.size() != 1) return "Điểm theo thành phần của nhóm tiêu chí";
    const CriterionRule &group = rules.of(level.divided.front());
    return "Điểm " + lowerFirst(group.name) + " theo " + numeral(group.parts.size()) + " thành phần";
}

std::string detailTitleOf(const LevelResult &level, const AppendixHead &head) {
    const bool parts = level.level == Level::department;
    return (parts ? partsTitle(level, *head.period->rules) : "Điểm chi tiết theo nhóm tiêu chí") +
           ofUnitsInPeriod(level, head);
}

/// The line that names the report. Its number and day stay blank: they are added when the report is issued.
std::string reference(const AppendixHead &head) {
    return "(Kèm theo Báo cáo số      /" + head.settings->symbol + " ngày      " + monthText(*head.period) +
           "\ncủa " + reportOffice(*head.settings, *head.period) + ")";
}

/// Whether a unit has a total but lacks points of a group.
bool lacksPoints(const UnitScore &unit, const Rules &rules) {
    return unit.total &&
           std::ranges::any_of(rules.groups, [&](Criterion group) { return !unit.of(group).points.has_value(); });
}

std::vector<std::string> notesOf(const LevelResult &level, const AppendixHead &head) {
    std::vector<std::string> notes;
    if (head.period->assessed) notes.push_back("Số liệu tính đến ngày " + dateText(*head.period->assessed) + ".");
    if (level.level == Level::department && level.percentagesDerived)
        notes.push_back("Tỷ lệ (%) được tính từ điểm của Cổng Dịch vụ công quốc gia và điểm tối đa của nhóm chỉ số.");
    const auto lacks = [&](const UnitScore &unit) { return lacksPoints(unit, *head.period->rules); };
    if (level.level == Level::department && std::ranges::any_of(level.units, lacks))
        notes.push_back("Dấu –: số liệu của Cổng Dịch vụ công quốc gia không có điểm của nhóm chỉ số đó; tổng điểm lấy "
                        "theo Cổng.");
    return notes;
}

/// A wide table has text one point smaller: then the departments of a province fit on one page.
double textSize(const Settings &settings, Orientation orientation) {
    constexpr double smallest = 10;
    return orientation == Orientation::portrait ? settings.tableSize : std::max(smallest, settings.tableSize - 1);
}

/// The size at which names still have enough width; an index with many criteria needs smaller text.
double sizeThatFits(double size, const LevelResult &level, const AppendixHead &head) {
    constexpr double narrowestName = 30, smallest = 6, step = 0.5;
    const auto room = [&](double points) {
        double width = tableWidth(Orientation::landscape);
        for (const AppendixColumn &column : appendixColumns(level, {head.period->rules, head.formulas, points}))
            width -= column.layout.width;
        return width;
    };
    while (size > smallest && room(size) < narrowestName) size -= step;
    return size;
}

/// The size at which a maximum in a heading of the details stays on one line.
double detailSizeThatFits(double size, const LevelResult &level, const AppendixHead &head) {
    constexpr double smallest = 6, step = 0.5, bold = 1.1;
    const Rules &rules = *head.period->rules;
    const auto fits = [&](double points) {
        double longest = 0;
        for (const CriterionRule &rule : rules.criteria)
            longest = std::max(longest, bold * fittingWidth("(" + vietnamese(rule.maximum) + " điểm)", points));
        const std::vector<AppendixColumn> columns = detailColumns(level, {&rules, head.formulas, points});
        return std::ranges::all_of(columns, [&](const AppendixColumn &column) {
            return !column.layout.heading.ends_with("điểm)") || column.layout.width >= longest;
        });
    };
    while (size > smallest && !fits(size)) size -= step;
    return size;
}

TableSheet sheetOf(const AppendixHead &head, std::string name, std::string_view title) {
    TableSheet table;
    table.name = std::move(name);
    table.appendix = appendixName(head.number);
    table.title = capitals(title);
    table.reference = reference(head);
    return table;
}

TableSheet mainSheet(const LevelResult &level, const AppendixHead &head) {
    TableSheet table = sheetOf(head, appendixName(head.number), titleOf(level, head));
    table.orientation = level.level == Level::department ? Orientation::landscape : Orientation::portrait;
    table.notes = notesOf(level, head);
    table.size = textSize(*head.settings, table.orientation);
    if (table.orientation == Orientation::landscape) table.size = sizeThatFits(table.size, level, head);
    fill(table, level, appendixColumns(level, {head.period->rules, head.formulas, table.size}));
    return table;
}

TableSheet detailsOf(const LevelResult &level, const AppendixHead &head) {
    TableSheet table = sheetOf(head, detailSheet, detailTitleOf(level, head));
    table.orientation = Orientation::landscape;
    table.size = detailSizeThatFits(textSize(*head.settings, table.orientation), level, head);
    fill(table, level, detailColumns(level, {head.period->rules, head.formulas, table.size}));
    return table;
}

} // namespace

std::vector<TableSheet> appendixSheets(const LevelResult &level, const AppendixHead &head) {
    std::vector<TableSheet> sheets = {mainSheet(level, head)};
    if (hasDetails(level)) sheets.push_back(detailsOf(level, head));
    return sheets;
}

void writeAppendix(const LevelResult &level, const AppendixHead &head, const std::filesystem::path &file) {
    DocumentProperties properties;
    properties.title = inOneLine(appendixName(head.number) + ". " + titleOf(level, head));
    properties.subject = "Bộ chỉ số theo Quyết định số " + head.period->rules->decree + ", " + periodName(head.period->period);
    properties.author = reportOffice(*head.settings, *head.period);
    properties.created = documentDate(*head.period);
    Workbook workbook(file, head.settings->font, properties);
    for (const TableSheet &sheet : appendixSheets(level, head)) writeTableSheet(workbook, sheet);
    workbook.close();
}

} // namespace phuluc
