// What the documents of a period are made from, as its log lists it: a digest and a name each.
#pragma once

#include "app/listing.hpp"
#include "phuluc766/convert.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace phuluc {

/// SHA-256 by name.
using Digests = std::map<std::string, std::string>;

struct Grounds {
    Digests exports;     ///< every file of the period, by its name in the period's folder
    Digests shared;      ///< settings, unit list, program: what a period is evaluated with
    Digests templates;   ///< of Word documents
    std::string compared; ///< digest of the exports of the period that it is compared with; empty: none
};

/// What all periods of a run are made with. Throws Error (system) for a file that cannot be read.
[[nodiscard]] Grounds sharedGrounds(const Job &job);

/// One digest of many files.
[[nodiscard]] std::string digestOf(const Digests &digests);

/// The section of a log that lists the grounds.
[[nodiscard]] std::string logged(const Grounds &grounds);

/// What the log of an earlier run says of a period.
struct LoggedPeriod {
    bool issued = false;  ///< the log lists documents
    bool complete = true; ///< it lists every file; false: one of version 1.0, which lists those that hold a table
    Grounds grounds;
    std::string section; ///< of the grounds, as logged() wrote it
    std::string digest;  ///< the lines that PeriodDigest was written as; see periodlog.hpp
};

/// Reads the log in a result folder; where there is none, or none of ours, nothing is issued.
[[nodiscard]] LoggedPeriod loggedIn(const std::filesystem::path &folder);

/// What the log calls an export: its name in the period's folder, behind that of an archive that it lies in.
[[nodiscard]] std::string exportName(const std::filesystem::path &file);

/// The digests of a period's files; a file that cannot be read now is left out.
[[nodiscard]] Digests exportsOf(const PeriodFiles &files);

/// Whether the exports are those that the log lists. Files whose names say that they are no tables do not count, nor
/// does one that cannot be read now, for it cannot be compared.
[[nodiscard]] bool sameExports(const LoggedPeriod &logged, const PeriodFiles &files, const Digests &now);

/// The names of what differs, for a message: "so-ban-nganh.xlsx, cau-hinh.toml".
[[nodiscard]] std::string changesBetween(const Grounds &before, const Grounds &now);

} // namespace phuluc
