// The grounds of a period: everything from which its documents are made, as its log lists it, with a digest and a name
// each.
#pragma once

#include "app/listing.hpp"
#include "phuluc766/convert.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// SHA-256 by file name.
using Digests = std::map<std::string, std::string>;

struct Grounds {
    Digests exports;      ///< of every file of the period, by its name in the period's folder
    Digests shared;       ///< of settings, unit list and program, which all periods share
    Digests templates;    ///< of Word templates
    std::string compared; ///< digest of the exports of the period with which it is compared; empty: none
};

/// The grounds that all periods of a run share. Throws Error (system) for a file that cannot be read.
[[nodiscard]] Grounds sharedGrounds(const Job &job);

/// One digest for many files.
[[nodiscard]] std::string digestOf(const Digests &digests);

/// The section of a log that lists these grounds.
[[nodiscard]] std::string logged(const Grounds &grounds);

/// What the log of an earlier run says about a period.
struct LoggedPeriod {
    bool issued = false;            ///< the log lists documents, or is gone while documents are there
    bool lost = false;              ///< the log is gone, or cannot be read, so that nothing is known of the exports
    std::optional<Finding> failure; ///< why the log cannot be read
    bool emptied = false;           ///< the log lists documents, and the folder has none
    bool complete = true;           ///< it lists every file; false: version 1.0 listed only files with a table
    Grounds grounds;
    std::string section; ///< the section of the grounds, as logged() wrote it
    Digests kept;        ///< edited documents that gave way in earlier runs and were moved to `Ban-cu`
    std::string totals;  ///< the lines of the PeriodTotals; see periodlog.hpp
};

/// Reads the log in a result folder. The period is not issued if the log is not of this program, or if there is neither
/// a log nor a document. Throws Error (system).
[[nodiscard]] LoggedPeriod loggedIn(const std::filesystem::path &folder);

/// The name of an export in the log: its name in the period's folder; for a file in an archive, with the archive's name
/// in front.
[[nodiscard]] std::string exportName(const std::filesystem::path &file);

/// The digests of a period's files. A file that cannot be read now is left out.
[[nodiscard]] Digests exportsOf(const PeriodFiles &files);

/// Whether the exports are those in the log, whatever the files are called now. Files whose endings say that they are
/// no tables are ignored. A file that cannot be read now is ignored too, because it cannot be compared.
[[nodiscard]] bool sameExports(const LoggedPeriod &logged, const PeriodFiles &files, const Digests &now);

/// The names of the files that differ, for a message: "so-ban-nganh.xlsx, cau-hinh.toml".
[[nodiscard]] std::string changesBetween(const Grounds &before, const Grounds &now);

} // namespace phuluc
