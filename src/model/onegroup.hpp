// Tables of one group: "Điểm" under a group's name is that group's, and never a total.
#pragma once

#include "model/context.hpp"
#include "model/findings.hpp"
#include "model/recognise.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The criteria that titles name, each once; of the online group and a part of it, the part.
[[nodiscard]] std::vector<Criterion> groupsNamed(const std::vector<std::string> &titles, const Headings &headings);

/// What became of a table's lone columns "Điểm" and "Tỷ lệ".
enum class Scope {
    whole,   ///< they are of the whole index, or there are none
    group,   ///< they were given the criterion that sheet, titles or maximum name
    refused, ///< an error says why it is not known what they are of
};

/// Decides for a table of scores without criteria what its figures are of: sheet, titles above it and maxima tell.
[[nodiscard]] Scope decideScope(ScoreTable &found, const Context &context, Findings &findings);

} // namespace phuluc
