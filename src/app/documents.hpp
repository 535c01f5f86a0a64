// The documents of one period.
#pragma once

#include "app/grounds.hpp"
#include "app/periodhistory.hpp"
#include "base/staging.hpp"
#include "model/evaluate.hpp"
#include "phuluc766/convert.hpp"
#include "write/report.hpp"
#include "write/templates.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace phuluc {

/// Everything that all periods share.
struct Run {
    const Job &job;
    Context context;
    Templates &templates;
    const ResultFolder *results = nullptr; ///< where documents go; none: nothing is written
    Grounds grounds = {};                  ///< of all periods: settings, list, templates, program
    unsigned jobsPerPeriod = 1;            ///< documents of a period that are written at once
};

/// Writes every document of a period into its staging folder.
class Documents {
  public:
    /// `comparison`: none: there is nothing to compare with. All must outlive the documents.
    Documents(const Run &run, const PeriodResult &result, const Comparison *comparison, const Staging &staging)
        : run_(run), result_(result), comparison_(comparison), staging_(staging) {}

    /// `history`: the periods of this kind up to this one.
    void write(const std::vector<std::shared_ptr<const PeriodDigest>> &history) const;

  private:
    void make(std::string_view name, const std::function<void(const std::filesystem::path &)> &write) const;
    void writeAppendices() const;
    void writeTexts(const std::vector<ReportDocument> &texts, const ReportInput &input) const;

    const Run &run_;
    const PeriodResult &result_;
    const Comparison *comparison_;
    const Staging &staging_;
};

} // namespace phuluc
