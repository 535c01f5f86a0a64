// Folders of empty files, and their listings as text.
#pragma once

#include "app/listing.hpp"
#include "base/files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace phuluc::test {

namespace fs = std::filesystem;

/// A folder of files that the test removes at its end. Every file has other contents: its path.
struct Tree {
    fs::path root = fs::temp_directory_path() / ("phuluc766-listing-" + std::to_string(getpid()));

    explicit Tree(const std::vector<const char *> &files) {
        for (const char *file : files) {
            fs::create_directories((root / pathOf(file)).parent_path());
            std::ofstream(root / pathOf(file)) << file;
        }
    }
    ~Tree() { fs::remove_all(root); }
    Tree(const Tree &) = delete;
    Tree &operator=(const Tree &) = delete;

    [[nodiscard]] Listing list(const std::vector<const char *> &inputs,
                               const std::optional<std::string> &period = {}) const {
        ListingRequest request{{}, period, {root / "Ket-qua"}};
        for (const char *input : inputs) request.inputs.push_back(root / pathOf(input));
        return listInputs(request);
    }
};

/// "2025-11-14: so.xlsx xa.xlsx", with "!" behind a period that is refused.
inline std::vector<std::string> shown(const Listing &listing) {
    std::vector<std::string> periods;
    for (const PeriodFiles &period : listing.periods) {
        std::string text = period.folder + ":";
        for (const fs::path &file : period.files) text += " " + utf8(file.filename());
        for (const Finding &finding : period.findings)
            if (finding.severity == Severity::error) text += " !";
        if (period.doubled) text += " !";
        periods.push_back(text);
    }
    return periods;
}

inline bool says(const std::vector<Finding> &findings, Severity severity, std::string_view text) {
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.severity == severity && finding.text.find(text) != std::string::npos;
    });
}

using Lines = std::vector<std::string>;

/// An export of communes with a title.
inline std::string exportOf(const std::string &title) {
    return title + "\nTên đơn vị,Tổng điểm\nUBND xã A,90\nUBND xã B,80\n";
}

} // namespace phuluc::test
