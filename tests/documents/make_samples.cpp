// Writes the documents of the sample periods, to be looked at and to be judged by check.py: make_samples FOLDER
#include "../unit/write/samples.hpp"
#include "write/appendix.hpp"

#include <filesystem>
#include <iostream>

namespace {

using namespace samples;

int numberOf(const PeriodResult &period, Level level) {
    int number = 1;
    for (const LevelResult &result : period.levels) {
        if (result.level == level) return number;
        ++number;
    }
    return number;
}

void writeAppendices(const PeriodResult &period, const std::filesystem::path &folder, Formulas formulas) {
    const Settings settings;
    std::filesystem::create_directories(folder);
    for (const LevelResult &result : period.levels) {
        const int number = numberOf(period, result.level);
        const std::string name = "Phu-luc-" + std::string(static_cast<std::size_t>(number), 'I') + ".xlsx";
        writeAppendix(result, {number, &period, &settings, formulas}, folder / name);
    }
}

PeriodResult withLevels(const std::vector<LevelShape> &shapes) {
    PeriodResult period = week(2, 11);
    period.levels.clear();
    for (const LevelShape &shape : shapes) period.levels.push_back(level(shape));
    return period;
}

} // namespace

int main(int count, char **arguments) {
    if (count != 2) return 2;
    const std::filesystem::path folder = arguments[1];
    writeAppendices(week(2, 11), folder / "tuan", Formulas::live);
    writeAppendices(week(2, 11), folder / "tuan-gia-tri", Formulas::values);
    writeAppendices(quarter(), folder / "quy", Formulas::live);
    writeAppendices(withLevels({{Level::department, 1, 0}, {Level::commune, 1, 0}}), folder / "mot-don-vi", Formulas::live);
    writeAppendices(withLevels({{Level::department, 17, 2, true, true}, {Level::commune, 40, 2, true, true}}),
                    folder / "ten-dai", Formulas::live);
}
