// Documents of a period that somebody has edited: which of them stay, and which give way to new ones.
#pragma once

#include "app/grounds.hpp"
#include "base/staging.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

struct Edited {
    std::set<std::string> staying; ///< the run makes the same document as before the edit, so the edited one stays
    std::set<std::string> givingWay;
    std::set<std::string> equal; ///< not listed by a log, but the very document that the run makes
    Digests kept;                ///< edited documents that gave way, now or earlier, and lie in `Ban-cu`; for the log
    std::vector<std::string> earlier; ///< of `kept`, the files in `Ban-cu` of those that gave way in earlier runs
};

/// The edited documents in a result folder. `before`: what its log says. If the period is refused, `staging` holds no
/// document, and all give way. Throws Error (system).
[[nodiscard]] Edited editedIn(const Staging &staging, const std::filesystem::path &folder, const LoggedPeriod &before);

/// Reports documents that somebody has edited, or may have edited if the log is gone.
void tellOfEdited(const Edited &edited, const LoggedPeriod &before, const Grounds &now, std::vector<Finding> &findings);

/// Reports edited documents that give way because the period is refused.
void tellOfRefused(const Edited &edited, std::vector<Finding> &findings);

/// Reports where edited documents are that gave way in earlier runs, until somebody edits the new document too or takes
/// the old one out of `Ban-cu`. It is a warning if the last run refused the period.
void tellOfEarlier(const Edited &edited, const LoggedPeriod &before, std::vector<Finding> &findings);

/// Reports other files moved to `Ban-cu`: documents that are no longer made, and files of other people.
void tellOfKept(const std::vector<std::filesystem::path> &kept, const Edited &edited, std::vector<Finding> &findings);

} // namespace phuluc
