// Gathers the files of a listing into periods, and reports a period that lies in several places.
#pragma once

#include "app/listing.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace phuluc {

/// Whether a list has a period.
[[nodiscard]] bool hasPeriod(const std::vector<PeriodFiles> &periods, const Period &period);

/// Gathers the files of a listing. Use: add all folders and files, then call finish().
class GatheredPeriods {
  public:
    /// Adds the folder of a period; `where` is its path, for messages.
    void addFolder(PeriodFiles found, std::string where);
    /// Adds a file that the user named, or that lies directly in an input folder. `folder`: name of the result folder.
    /// Returns the files of its period so far; the next call invalidates the reference.
    PeriodFiles &addFile(const Period &period, const std::string &folder, const std::filesystem::path &file);
    [[nodiscard]] bool hasFolders() const { return !candidates_.empty(); }
    /// The period to which such a file was added; null if it was not.
    [[nodiscard]] PeriodFiles *groupOf(const std::filesystem::path &file);
    /// The periods, ordered by kind and time. If a period lies in several places, their files are read and compared: if
    /// one place holds the files of all others, it alone is used; else `doubled` of the period is set. Call this once:
    /// it moves the result out.
    [[nodiscard]] std::vector<PeriodFiles> finish();

  private:
    /// Files of one period in one place: in a folder of the period, or directly in an input folder.
    struct Candidate {
        PeriodFiles found;
        std::string where;
        bool taken = false; ///< it is in `periods_`; its message names the other places of the period
    };
    void joinDaylessGroups();
    void take(std::size_t index);

    std::vector<PeriodFiles> groups_; ///< periods of single files
    std::vector<Candidate> candidates_;
    std::vector<PeriodFiles> periods_;
};

} // namespace phuluc
