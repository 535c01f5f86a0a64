// A period of two communes, and the log of its results.
#pragma once

#include "app/grounds.hpp"
#include "app/listing.hpp"
#include "app/logtext.hpp"
#include "base/files.hpp"
#include "standard.hpp"

#include <filesystem>
#include <string>
#include <vector>

#include <unistd.h>

namespace phuluc::test {

namespace fs = std::filesystem;

inline constexpr const char *digest = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// A folder with results and the given log.
struct Results {
    fs::path root = fs::temp_directory_path() / ("phuluc766-grounds-" + std::to_string(::getpid()));
    Results() { fs::create_directories(root); }
    Results(const Results &) = delete;
    Results &operator=(const Results &) = delete;
    ~Results() { fs::remove_all(root); }

    [[nodiscard]] LoggedPeriod logged(const std::string &log) const {
        writeFile(root / "nhat-ky.txt", log);
        return loggedIn(root);
    }
    [[nodiscard]] PeriodFiles files(const std::vector<std::string> &names) const {
        PeriodFiles files;
        for (const std::string &name : names) files.files.push_back(root / name);
        return files;
    }
};

inline PeriodResult weekOfTwo() {
    PeriodResult result;
    result.rules = &standard::rules();
    result.period = {PeriodKind::week, 2025, 11, 2, 14, 0};
    LevelResult level;
    level.level = Level::commune;
    UnitScore first, second;
    first.name = "UBND xã Ea Ly", first.key = "xã ea ly", first.total = Decimal(8969, 2);
    second.name = "UBND xã Ea Súp", second.key = "xã ea súp";
    level.units = {first, second};
    level.counts = {0, 1, 0, 0, 0, 1};
    result.levels = {level};
    return result;
}

inline Grounds grounds() {
    Grounds result;
    result.exports = {{"xa.xlsx", digest}};
    result.shared = {{"chương trình phuluc766", digest}};
    return result;
}

inline std::string logOf(const PeriodResult &result, const Grounds &made) {
    const PeriodTotals shown = totalsOf(result);
    return logText({result, made, shown, std::string(digest) + "  Phu-luc-II.xlsx\n"});
}

} // namespace phuluc::test
