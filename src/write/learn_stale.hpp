// Finds figures of one period in a learned template. They would appear in the documents of all other periods.
#pragma once

#include "phuluc766/results.hpp"
#include "write/word_text.hpp"

#include <optional>
#include <string>

namespace phuluc {

/// A table row or a paragraph that still has a figure of the learned period.
struct StaleFigure {
    std::string passage; ///< its text
    bool inTable = false;
};

/// The first passage below `root` with a figure of `period`; no value if there is none. A table row counts if it has a
/// unit with its figure or rating, the counts of a level, a rating with its count, or a group with its points. A
/// paragraph counts if it has a unit with its total.
[[nodiscard]] std::optional<StaleFigure> staleFigureIn(XmlNode &root, const PeriodResult &period);

} // namespace phuluc
