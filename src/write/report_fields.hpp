// The values of the tags of a report's template; docs/mau-van-ban.md lists the tags for the office.
#pragma once

#include "write/report.hpp"
#include "write/sentence_tags.hpp"

#include <set>
#include <string>

namespace phuluc {

/// Every text and list that a template may use. All names exist for every period and document; a value that the period
/// lacks is empty. Of the units' lists, only those in `lists` get rows: they are long, and most templates use only one.
[[nodiscard]] Fields reportFields(const ReportDocument &document, const ReportInput &input,
                                  const std::set<std::string> &lists);

/// All sentences that the template of a document may use: how points are computed, and the results of the period.
[[nodiscard]] std::vector<Sentence> allSentences(const ReportDocument &document, const ReportInput &input);
/// The lines of the dispatch that name its addressees, with their tags.
[[nodiscard]] std::vector<TaggedSentence> addresseeSentences(const std::vector<std::string> &recipients);

} // namespace phuluc
