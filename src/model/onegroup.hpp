// Tables with one group of criteria: a column "Điểm" in them holds points of the group, and no totals.
#pragma once

#include "model/context.hpp"
#include "model/findings.hpp"
#include "model/recognise.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The criteria that titles name, each once. If titles name both the online group and a part of it, only the part.
[[nodiscard]] std::vector<Criterion> groupsNamed(const std::vector<std::string> &titles, const Headings &headings);

/// The result for a table's only columns "Điểm" and "Tỷ lệ".
enum class Scope {
    whole,   ///< they are of the whole index, or the table has none
    group,   ///< they were assigned to the criterion named by sheet, titles or maximum
    refused, ///< an error says why their criterion is not known
};

/// Decides what the figures of a table of scores without criteria belong to: by the sheet's name, the titles above it
/// and the maxima.
[[nodiscard]] Scope decideScope(ScoreTable &found, const Context &context, Findings &findings);

} // namespace phuluc
