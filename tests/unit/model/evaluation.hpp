// Evaluating tables written inline.
#pragma once

#include "standard.hpp"
#include "base/message.hpp"
#include "model/evaluate.hpp"
#include "model/periodtext.hpp"
#include "tables.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace phuluc::test {

// Headings and rows that many tables have.
inline const std::string departments =
    "STT|Tên đơn vị|Công khai, minh bạch (%)|Tiến độ, kết quả giải quyết (%)|Số hóa hồ sơ (%)|"
    "Cung cấp dịch vụ trực tuyến (%)|Mức độ hài lòng (%)\n";
inline const std::string communes = "STT|Tên đơn vị|Tổng điểm\n";
inline const std::string provinces = "STT|Tỉnh, thành phố|Tổng điểm\n";
inline const std::string departmentsByCode = "STT|Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|DVTT (%)|MDHL (%)\n";
inline const std::string percentColumns =
    "Tên đơn vị|Công khai (%)|Tiến độ (%)|Số hóa (%)|Dịch vụ trực tuyến (%)|Hài lòng (%)\n";
inline const std::string pointsHeading =
    "Đơn vị|Công khai (18đ)|Tiến độ (20đ)|Số hóa (22đ)|Dịch vụ trực tuyến (22đ)|Hài lòng (18đ)|Tổng điểm\n";
inline const std::string partsAsPoints = "Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|Số hóa (22đ)|DVC trực tuyến (12đ)|"
                                         "Thanh toán (10đ)|Hài lòng (18đ)";
inline const std::string all90 = "|90|90|90|90|90\n";
inline const std::string ranked = "1 UBND xã A 90; 2 UBND xã B 80";
inline const std::string twoCommunes = "STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90\n2|UBND xã B|80\n";

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
    return UnitLists({tableOf("Mã|Tên đơn vị|Cấp|Tên khác|Không đánh giá|Từ ngày|Đến ngày\n" + rows)}, "don-vi.xlsx",
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

/// Evaluates a period with a file for each sheet.
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

/// `text` with "#" replaced by 0, 1, 2 …, `count` times.
inline std::string repeated(const std::string &text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i)
        for (const char c : text) c == '#' ? result += std::to_string(i) : result += c;
    return result;
}

/// The findings, or the error that refuses the whole period.
inline std::string findingsOrRefusal(const std::vector<Sheet> &sheets) {
    try {
        return findings(evaluated(sheets));
    } catch (const Error &error) {
        return error.what();
    }
}

inline bool contains(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

/// Checks the ranking of communes, and that there are no findings.
inline void checkRanking(const PeriodResult &result, const std::string &expected) {
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), expected);
}

/// The cells that were left out and what they are, a line each.
inline std::string listed(const PeriodResult &result) {
    std::string text;
    for (const LeftOut &each : result.leftOut) text += each.place.cell + " " + each.what + "\n";
    return text;
}

inline bool lists(const PeriodResult &result, const std::string &words) {
    return listed(result).find(words) != std::string::npos;
}

} // namespace phuluc::test
