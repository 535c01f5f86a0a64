// Files of a listing gathered into periods, and what is said where one period lies in several places.
#pragma once

#include "app/listing.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace phuluc {

class GatheredPeriods {
  public:
    /// A folder that is a period; `where`: its path, for messages.
    void addFolder(PeriodFiles found, std::string where);
    /// A file that was given by itself, or lies straight in an input folder; `folder`: name of the result folder.
    /// Returns what its period has so far, which the next call may move.
    PeriodFiles &addFile(const Period &period, const std::string &folder, const std::filesystem::path &file);
    [[nodiscard]] bool hasFolders() const { return !candidates_.empty(); }
    /// The period of such a file; null: it was not added.
    [[nodiscard]] PeriodFiles *groupOf(const std::filesystem::path &file);
    /// The periods by kind, then in order of time. A period that lies in several places has an error in each. To be
    /// called once.
    [[nodiscard]] std::vector<PeriodFiles> finish();

  private:
    /// Files of one period in one place: a folder, or files of an input folder.
    struct Candidate {
        PeriodFiles found;
        std::string where;
    };
    void joinDaylessGroups();
    void take(std::size_t index);

    std::vector<PeriodFiles> groups_; ///< of files
    std::vector<Candidate> candidates_;
    std::vector<PeriodFiles> periods_;
};

} // namespace phuluc
