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

/// What all periods of a run share.
struct Run {
    const Job &job;
    Context context;
    Templates &templates;
    const ResultFolder *results = nullptr; ///< where documents go; null: nothing is written
    Grounds grounds = {};                  ///< those that all periods share: settings, list, templates, program
    unsigned jobsPerPeriod = 1;            ///< number of a period's documents that are written at once
};

/// Writes all documents of a period into its staging folder.
class Documents {
  public:
    /// `comparison` is null if there is nothing to compare with. All must outlive this object.
    Documents(const Run &run, const PeriodResult &result, const Comparison *comparison, const Staging &staging)
        : run_(run), result_(result), comparison_(comparison), staging_(staging) {}

    /// `history`: the periods of the same kind up to this one.
    void write(const std::vector<std::shared_ptr<const PeriodTotals>> &history) const;

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
