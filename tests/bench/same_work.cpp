// What peer.py writes and nothing else, by the program's own parts: same_work INPUT OUTPUT. Two appendices, and a
// summary of one sheet.
#include "base/files.hpp"
#include "base/rulesfile.hpp"
#include "model/evaluate.hpp"
#include "phuluc766/rules.hpp"
#include "read/read.hpp"
#include "system.hpp"
#include "write/appendix.hpp"
#include "write/summary_sheets.hpp"

#include <algorithm>
#include <iostream>
#include <memory>

namespace {

using namespace phuluc;
namespace fs = std::filesystem;

/// The exports of a folder that is named by its day.
PeriodInput inputOf(const fs::path &folder) {
    const std::string day = utf8(folder.filename());
    PeriodInput input{{}, day, {}};
    input.period.year = std::stoi(day.substr(0, 4));
    input.period.month = std::stoi(day.substr(5, 2));
    input.period.day = std::stoi(day.substr(8, 2));
    input.period.week = (input.period.day - 1) / 7 + 1;
    for (const char *name : {"so-ban-nganh.xlsx", "ubnd-cap-xa.xlsx"})
        input.files.push_back({name, "", readTables(readFile(folder / name, ReadLimits{}.fileSize), name)});
    return input;
}

void write(const PeriodResult &result, const Settings &settings, const fs::path &place) {
    fs::create_directories(place);
    int number = 1;
    for (const LevelResult &level : result.levels) {
        writeAppendix(level, {number, &result, &settings},
                      place / (number == 1 ? "Phu-luc-I.xlsx" : "Phu-luc-II.xlsx"));
        ++number;
    }
    SummaryInput input;
    input.period = &result;
    input.history = {std::make_shared<const PeriodTotals>(totalsOf(result))};
    input.settings = &settings;
    Workbook workbook(place / "Tong-hop.xlsx", settings.font,
                      {"", "", "", {result.period.year, result.period.month, result.period.day}});
    writeOverview(workbook, input);
    workbook.close();
}

} // namespace

int main(int count, char **values) {
    if (count != 3) return 2;
    keepFreedMemory();
    const Settings settings;
    const RuleVersions rules = deliveredRules();
    const Index index(rules);
    const UnitLists units;
    TitleCache titles;
    Context context;
    context.index = &index;
    context.unitLists = &units;
    context.settings = &settings;
    context.titles = &titles;
    for (const auto &folder : fs::directory_iterator(values[1])) {
        const PeriodResult result = evaluate(inputOf(folder.path()), context);
        if (result.levels.size() != 2) return 1;
        write(result, settings, fs::path(values[2]) / folder.path().filename());
    }
    return 0;
}
