// Which folders and archives hold periods; only names decide.
#pragma once

#include "app/folder.hpp"
#include "phuluc766/period.hpp"

#include <filesystem>
#include <optional>
#include <set>

namespace phuluc {

inline constexpr int deepest = 4; ///< levels of folders below an input that are searched

/// Periods to look for: all but `except`, in folders that were not visited yet, because links may lead back.
struct Wanted {
    std::optional<Period> except;
    std::set<std::filesystem::path> &looked;
};

/// Whether a folder is, or contains, a wanted period.
[[nodiscard]] bool namesPeriod(const std::filesystem::path &folder, const Wanted &wanted, int depth);

/// Adds the files in archives of a period's folder to the period. Archives that name another period, or contain folders
/// that do, are left out. A single folder around everything, as unpacking makes it, is ignored.
void unpackInto(FolderContents &contents, const Period &period);

/// Replaces a single folder by its contents, as long as there is nothing beside it. Folders of periods stay.
void enterSingleFolders(FolderContents &contents, const std::optional<Period> &except);

} // namespace phuluc
