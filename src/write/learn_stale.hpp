// Finds figures of units that a learned template would carry into every later period.
#pragma once

#include "phuluc766/results.hpp"
#include "write/word_text.hpp"

#include <optional>
#include <string>

namespace phuluc {

/// A row of a table, or a paragraph, that still gives a figure of a unit in the learned period.
struct StaleFigure {
    std::string passage; ///< its text
    bool inTable = false;
};

/// The first passage below `root` that holds the name of a unit and, after it, a figure of that unit in `period`: in a row of
/// a table any figure or rating, in a paragraph the total. None: nothing of the kind is left.
[[nodiscard]] std::optional<StaleFigure> staleFigureIn(XmlNode &root, const PeriodResult &period);

} // namespace phuluc
