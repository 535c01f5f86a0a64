// What the tags of a report's template stand for; docs/mau-van-ban.md lists them for the office.
#pragma once

#include "write/report.hpp"
#include "write/sentence_tags.hpp"

#include <set>
#include <string>

namespace phuluc {

/// Every text and list that a template may use. All names are there for every period and document; what the period does
/// not hold is empty. Units get rows only in the `lists` named: the longest ones, of which most templates have one.
[[nodiscard]] Fields reportFields(const ReportDocument &document, const ReportInput &input,
                                  const std::set<std::string> &lists);

/// The sentences that a document may hold: how points come about, and what the period gives.
[[nodiscard]] std::vector<Sentence> allSentences(const ReportDocument &document, const ReportInput &input);
/// The lines of the dispatch that say whom it is sent to.
[[nodiscard]] std::vector<TaggedSentence> addresseeSentences(const std::vector<std::string> &recipients);

} // namespace phuluc
