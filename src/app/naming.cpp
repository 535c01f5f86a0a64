#include "app/naming.hpp"

#include "app/archive.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"
#include "model/stated.hpp"

#include <algorithm>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

std::string namesOf(const std::vector<Period> &periods) {
    std::vector<std::string> names;
    for (const Period &period : periods)
        names.push_back(period.day > 0 ? "ngày " + dateText({period.year, period.month, period.day})
                                       : periodName(period));
    return join(names, "; ");
}

/// Whether a name states a week, a month or another part of a year.
bool namesPartOfYear(const fs::path &file) {
    const std::vector<Period> named = periodsIn(utf8(file.stem()));
    return named.size() == 1 && named.front().kind != PeriodKind::year;
}

/// The period that a file's name states if it is not `period`. A day in the name may be the day of the download, so it
/// contradicts weeks only.
std::optional<Period> otherPeriod(const std::string &name, const Period &period) {
    const std::vector<Period> named = periodsIn(name);
    const bool sameKind = named.size() == 1 && named.front().kind == period.kind;
    if (!sameKind) return foreignPeriod(name, period);
    return samePeriod(named.front(), period) ? std::nullopt : std::optional(named.front());
}

} // namespace

std::string unnamed(const std::string &name, std::string_view what) {
    const std::vector<Period> named = periodsIn(name);
    const std::string fault = periodFault(name);
    std::string text(what);
    if (named.size() > 1) return text + " nêu nhiều kỳ (" + namesOf(named) + "). Đổi tên cho đúng một kỳ rồi chạy lại";
    if (!fault.empty()) return text + " nêu kỳ không đúng: " + fault + ". Đổi tên rồi chạy lại";
    return {};
}

std::optional<Period> periodOf(const fs::path &folder, const std::vector<fs::path> &files) {
    const std::vector<Period> named = periodsIn(folderTitle(folder));
    if (named.size() != 1) return std::nullopt;
    const bool shelf = named.front().kind == PeriodKind::year && std::ranges::any_of(files, namesPartOfYear);
    return shelf ? std::nullopt : std::optional(named.front());
}

void addOtherNames(std::vector<Finding> &findings, const std::vector<fs::path> &files, const Period &period) {
    for (const fs::path &file : files) {
        const std::optional<Period> other = otherPeriod(utf8(file.stem()), period);
        if (!other) continue;
        findings.push_back({Severity::warning,
                            {utf8(file.filename()), {}, {}},
                            "tên tệp nêu " + periodNameBeside(*other, period) + ", thư mục nêu " +
                                periodNameBeside(period, *other) +
                                "; tính theo thư mục. Kiểm tra xem có chép nhầm tệp không"});
    }
}

} // namespace phuluc
