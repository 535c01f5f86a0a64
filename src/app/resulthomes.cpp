#include "app/resulthomes.hpp"

#include "app/logtext.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/lookup.hpp"
#include "base/message.hpp"
#include "base/resultlog.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// A folder of results under a name that no folder of a period has, or in the folder of a year.
struct Home {
    std::string name; ///< from the folder of all results: "2025-11-14", "2025/2025-11-14"
    Period period;
    bool taken = false;
};

bool isTitled(const std::string &name, const std::vector<PeriodFiles> &periods) {
    return contains(periods, name, &PeriodFiles::folder);
}

/// Whether a folder is called after a year, as when somebody puts the results of a year together: "2025", "Năm 2025".
bool namesYear(const std::string &name) {
    const std::vector<Period> named = periodsIn(name);
    if (named.size() == 1) return named.front().kind == PeriodKind::year;
    return !periodsIn("nam " + name).empty() && name.find_first_not_of("0123456789") == name.npos;
}

/// Searches the folder of all results.
class HomeSearch {
  public:
    HomeSearch(const std::vector<PeriodFiles> &periods, std::vector<Finding> &findings)
        : periods_(periods), findings_(findings) {}

    std::vector<Home> in(const fs::path &output) {
        if (isFolder(output)) search(output, "");
        std::ranges::sort(homes_, {}, &Home::name);
        return std::move(homes_);
    }

  private:
    void search(const fs::path &folder, const std::string &above) {
        for (const FolderEntry &entry : entriesOf(folder)) {
            const std::string name = utf8(entry.path.filename());
            const bool own = above.empty() && isTitled(name, periods_);
            if (entry.kind != Entry::folder || name.starts_with('.') || own) continue;
            try {
                look(entry.path, name, above);
            } catch (const Error &error) { // somebody's folder must not stop the run
                findings_.push_back(asFinding(error));
                findings_.back().severity = Severity::warning;
            }
        }
    }

    void look(const fs::path &folder, const std::string &name, const std::string &above) {
        if (!hasResultLog(folder)) {
            if (above.empty() && namesYear(name)) search(folder, name + "/");
        } else if (const std::optional<Period> period = loggedPeriod(folder)) {
            homes_.push_back({above + name, *period});
        }
    }

    const std::vector<PeriodFiles> &periods_;
    std::vector<Finding> &findings_;
    std::vector<Home> homes_;
};

/// Whether a period's folder of results has a log, or may have one that cannot be read.
bool mayHaveLog(const fs::path &folder) {
    try {
        return hasResultLog(folder);
    } catch (const Error &) { // reported when the log is read
        return true;
    }
}

/// Whether results can belong to one period only. Results of a week without a day may belong to either of two days of
/// it, and are then used for neither.
bool isClear(const Home &home, const std::vector<PeriodFiles> &periods) {
    return std::ranges::count_if(periods,
                                 [&](const PeriodFiles &each) { return samePeriod(each.period, home.period); }) == 1;
}

Home *homeOf(const PeriodFiles &period, std::vector<Home> &homes, const std::vector<PeriodFiles> &periods) {
    const auto exact =
        std::ranges::find_if(homes, [&](const Home &each) { return !each.taken && each.period == period.period; });
    if (exact != homes.end()) return &*exact;
    return firstWhere(homes, [&](const Home &each) {
        return !each.taken && samePeriod(each.period, period.period) && isClear(each, periods);
    });
}

} // namespace

std::vector<Finding> findResults(const fs::path &output, std::vector<PeriodFiles> &periods) {
    std::vector<Finding> findings;
    std::optional<std::vector<Home>> homes; // searched only if a period has no results under its own name
    for (PeriodFiles &period : periods) {
        period.results = period.folder;
        if (mayHaveLog(output / pathOf(period.folder))) continue;
        if (!homes) homes = HomeSearch(periods, findings).in(output);
        Home *const home = homeOf(period, *homes, periods);
        if (!home) continue;
        home->taken = true;
        period.results = home->name;
    }
    return findings;
}

} // namespace phuluc
