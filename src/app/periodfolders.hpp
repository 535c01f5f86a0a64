// Which folders and archives hold periods, told by names alone.
#pragma once

#include "app/folder.hpp"
#include "phuluc766/period.hpp"

#include <filesystem>
#include <optional>
#include <set>

namespace phuluc {

inline constexpr int deepest = 4; ///< folders below an input that are searched

/// Any period but `except`, in folders that were not looked into yet: links may lead back.
struct Wanted {
    std::optional<Period> except;
    std::set<std::filesystem::path> &looked;
};

/// Whether a folder is, or holds, a period that is wanted.
[[nodiscard]] bool namesPeriod(const std::filesystem::path &folder, const Wanted &wanted, int depth);

/// Files of archives in a period's folder are files of the period, unless an archive names another period, or holds
/// folders that do. A folder around all that an archive holds means nothing.
void unpackInto(FolderContents &contents, const Period &period);

} // namespace phuluc
