// Evaluating tables written inline.
#pragma once

#include "standard.hpp"
#include "base/message.hpp"
#include "model/evaluate.hpp"
#include "model/periodtext.hpp"
#include "tables.hpp"

#include <string>
#include <vector>

namespace phuluc::test {

struct Sheet {
    std::string text;
    std::string name = "Bảng";
    Visibility visibility = Visibility::visible;
    std::vector<std::uint32_t> hiddenColumns{};
};

struct Setup {
    std::string period = "2025-11-14";
    std::string units; ///< rows of the official list, without heading: "22237|UBND xã Ea Ly|Cấp xã"
    Settings settings;
};

inline Setup ofProvince(const std::string &name, const std::string &period = "2025-11-14") {
    Setup setup{period, "", {}};
    setup.settings.province = name;
    return setup;
}

inline UnitLists listOf(const std::string &rows) {
    if (rows.empty()) return {};
    return UnitLists(tableOf("Mã|Tên đơn vị|Cấp|Tên khác|Không đánh giá|Từ ngày|Đến ngày\n" + rows), "don-vi.xlsx",
                     standard::versions());
}

/// Evaluates a period of files, each with its sheets: "1.xlsx", "2.xlsx" …
inline PeriodResult evaluatedFiles(const std::vector<std::vector<Sheet>> &files, const Setup &setup) {
    PeriodInput input{periodsIn(setup.period).front(), setup.period, {}};
    for (const std::vector<Sheet> &sheets : files) {
        InputFile file{std::to_string(input.files.size() + 1) + ".xlsx", "", {}};
        for (const Sheet &sheet : sheets) {
            file.tables.push_back(tableOf(sheet.text, sheet.name, sheet.visibility));
            for (const std::uint32_t column : sheet.hiddenColumns) file.tables.back().hideColumns(column, column);
        }
        input.files.push_back(std::move(file));
    }
    const Index index(standard::versions(), setup.settings.headings);
    const UnitLists units = listOf(setup.units);
    TitleCache titles;
    return evaluate(input, {&index, &units, &setup.settings, &titles});
}

/// Evaluates a period of one file a sheet.
inline PeriodResult evaluated(const std::vector<Sheet> &sheets, const Setup &setup = {}) {
    std::vector<std::vector<Sheet>> files;
    for (const Sheet &sheet : sheets) files.push_back({sheet});
    return evaluatedFiles(files, setup);
}

/// Evaluates a period of one file that holds all sheets.
inline PeriodResult evaluatedWorkbook(const std::vector<Sheet> &sheets, const Setup &setup = {}) {
    return evaluatedFiles({sheets}, setup);
}

/// "1 Sở A 90.5 Xuất sắc; - Sở B": units of a level in their order.
inline std::string ranking(const PeriodResult &result, Level level) {
    const LevelResult *found =
        level == Level::province ? (result.provinces ? &*result.provinces : nullptr) : result.of(level);
    if (!found) return "none";
    std::string text;
    for (const UnitScore &unit : found->units)
        text += (text.empty() ? "" : "; ") + (unit.rank ? std::to_string(*unit.rank) : "-") + " " + unit.name +
                (unit.total ? " " + unit.total->text() : "");
    return text;
}

/// Findings of at least that severity, a line each.
inline std::string findings(const PeriodResult &result, Severity least = Severity::warning) {
    std::string text;
    for (const Finding &finding : result.findings)
        if (finding.severity >= least) text += describe(finding) + "\n";
    return text;
}

inline bool says(const PeriodResult &result, const std::string &words) {
    return findings(result, Severity::note).find(words) != std::string::npos;
}

} // namespace phuluc::test
