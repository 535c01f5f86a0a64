// A folder of results for tests of staging, and runs that write to it.
#pragma once

#include "base/files.hpp"
#include "base/staging.hpp"

#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <limits>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace phuluc::test {

using Names = std::set<std::string>;

/// The message of the error that an action throws.
template <class Action>
Error errorOf(const Action &action) {
    try {
        static_cast<void>(action());
    } catch (const Error &error) {
        return error;
    }
    throw std::logic_error("no error was thrown");
}

inline bool says(const Error &error, const std::string &part) {
    return std::string(error.what()).find(part) != std::string::npos;
}

inline constexpr auto noLimit = std::numeric_limits<std::uintmax_t>::max();

/// A folder of its own for each test and run, with a Vietnamese name, gone afterwards.
struct Workplace {
    Workplace() {
        const std::string test = boost::unit_test::framework::current_test_case().p_name;
        root = std::filesystem::temp_directory_path() / pathOf("phuluc766 Kết quả " + test + std::to_string(std::random_device()()));
        std::filesystem::remove_all(root);
        std::filesystem::create_directories(root);
    }
    ~Workplace() { std::filesystem::remove_all(root); }
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

    [[nodiscard]] std::filesystem::path period() const { return root / "Ket-qua" / "2025-11-14"; }
    [[nodiscard]] std::string read(const std::filesystem::path &name) const { return readFile(period() / name, noLimit); }
    /// Names of everything below the output folder.
    [[nodiscard]] std::set<std::string> all() const {
        std::set<std::string> names;
        if (std::filesystem::exists(root / "Ket-qua"))
            for (const auto &entry : std::filesystem::recursive_directory_iterator(root / "Ket-qua"))
                if (!entry.is_directory()) names.insert(std::filesystem::relative(entry.path(), period()).generic_string());
        return names;
    }
    /// One run that writes these documents and their log.
    void run(const std::vector<std::pair<std::string, std::string>> &documents, const Names &staying = {}) const {
        const ResultFolder results(root / "Ket-qua");
        Staging staging(results, "2025-11-14");
        for (const auto &[name, bytes] : documents) writeFile(staging.path(name), bytes);
        staging.writeLog(std::string(manifestTitle) + "\n" + staging.manifest());
        staging.place(staying);
    }
    /// One run that refuses the period.
    void refuse() const {
        const ResultFolder results(root / "Ket-qua");
        Staging staging(results, "2025-11-14");
        staging.writeLog("bị từ chối\n" + std::string(manifestTitle) + "\n");
        staging.retire();
    }

    std::filesystem::path root;
};

} // namespace phuluc::test
