// Finds figures of one period that a learned template would carry into all others.
#pragma once

#include "phuluc766/results.hpp"
#include "write/word_text.hpp"

#include <optional>
#include <string>

namespace phuluc {

/// A row of a table, or a paragraph, that still gives a figure of the learned period.
struct StaleFigure {
    std::string passage; ///< its text
    bool inTable = false;
};

/// The first passage below `root` that gives a figure of `period`: a row of a table with a unit and its figure or rating, with counts of a
/// level, with a rating and its count or a group and its points; a paragraph with a unit and its total. None: nothing of the kind is left.
[[nodiscard]] std::optional<StaleFigure> staleFigureIn(XmlNode &root, const PeriodResult &period);

} // namespace phuluc
