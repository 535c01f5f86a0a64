// The periods that names of folders and files say, for the listing.
#pragma once

#include "phuluc766/error.hpp"
#include "phuluc766/period.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Why a name gives no period, and what to do; empty: it says none. `what`: "tên tệp", "tên thư mục".
[[nodiscard]] std::string unnamed(const std::string &name, std::string_view what);

/// The period that a folder is by its name; a year only where its files name no part of it: it may be their shelf.
[[nodiscard]] std::optional<Period> periodOf(const std::filesystem::path &folder,
                                             const std::vector<std::filesystem::path> &files);

/// Warns of files in a period's folder whose names say another period of its kind.
void addOtherNames(std::vector<Finding> &findings, const std::vector<std::filesystem::path> &files,
                   const Period &period);

} // namespace phuluc
