// Writes the documents of made-up periods for the scripts in this folder: make_samples FOLDER
#include "../unit/write/samples.hpp"
#include "write/appendix.hpp"
#include "write/appendix_formulas.hpp"
#include "write/summary.hpp"

#include <filesystem>
#include <memory>

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

void writeSummaryOf(const PeriodResult &period, const PeriodResult *before, const std::filesystem::path &folder) {
    const Settings settings;
    SummaryInput input;
    Comparison comparison;
    if (before != nullptr) {
        comparison = compared(period, *before);
        input.comparison = &comparison;
        input.history.push_back(std::make_shared<const PeriodTotals>(totalsOf(*before)));
    }
    input.period = &period;
    input.history.push_back(std::make_shared<const PeriodTotals>(totalsOf(period)));
    input.sentences = {"Có 10/14 cơ quan xếp loại: Xuất sắc.", "Không có cơ quan xếp loại: Khá."};
    input.settings = &settings;
    writeSummary(input, folder / "Tong-hop.xlsx");
}

PeriodResult withLevels(const std::vector<LevelShape> &shapes) {
    PeriodResult period = week(2, 11);
    period.levels.clear();
    for (const LevelShape &shape : shapes) period.levels.push_back(level(shape));
    return period;
}

/// Every percentage with two decimals against every maximum, by the formula of the appendices.
void writeAllPercentages(const std::filesystem::path &file) {
    Workbook workbook(file, "Times New Roman", {"Công thức điểm", "", "", {2025, 11, 14}});
    Sheet sheet = workbook.addSheet("Công thức");
    const std::array<int, 5> maxima = {10, 12, 18, 20, 22};
    Style style;
    style.numberFormat = "0.00";
    for (std::uint32_t row = 0; row <= 10000; ++row) {
        const Decimal percentage(row, 2);
        sheet.number({row, 0}, percentage, style);
        for (std::uint16_t i = 0; i < maxima.size(); ++i) {
            const Decimal points = (percentage * Decimal(maxima[i])).percent().rounded(2);
            sheet.formula({row, static_cast<std::uint16_t>(i + 1)}, {pointsFormula({row, 0}, maxima[i]), points},
                          style);
        }
    }
    workbook.close();
}

} // namespace

int main(int count, char **arguments) {
    if (count != 2) return 2;
    const std::filesystem::path folder = arguments[1];
    std::filesystem::create_directories(folder / "cong-thuc");
    writeAllPercentages(folder / "cong-thuc" / "Cong-thuc.xlsx");
    writeAppendices(week(2, 11), folder / "tuan", Formulas::live);
    writeAppendices(week(2, 11), folder / "tuan-gia-tri", Formulas::values);
    writeAppendices(quarter(), folder / "quy", Formulas::live);
    writeAppendices(withLevels({{Level::department, 1, 0}, {Level::commune, 1, 0}}), folder / "mot-don-vi",
                    Formulas::live);
    writeAppendices(withLevels({{Level::department, 17, 2, true, true}, {Level::commune, 40, 2, true, true}}),
                    folder / "ten-dai", Formulas::live);
    const PeriodResult before = week(1, 31);
    PeriodResult now = week(2, 11);
    now.findings = {{Severity::warning,
                     {"ubnd-cap-xa.xlsx", "Sheet1", "H12"},
                     "tổng điểm 89,69 khác tổng các nhóm 89,60. Hãy kiểm tra lại tệp kết xuất."},
                    {Severity::note, {"ubnd-cap-xa.xlsx", "Ẩn", ""}, "bỏ qua trang ẩn."}};
    writeSummaryOf(now, &before, folder / "tuan");
    writeSummaryOf(quarter(), nullptr, folder / "quy");
    writeSummaryOf(withLevels({}), nullptr, folder / "mot-don-vi");
}
