// Reads what a heading says about how its numbers are measured.
#pragma once

#include "phuluc766/rules.hpp"

#include <optional>
#include <string>

namespace phuluc {

struct Measure {
    std::optional<FigureKind> kind; ///< "%", "điểm", "/18", "(18đ)"
    std::optional<Decimal> maximum; ///< the 18 of "(18 điểm)"
};

/// Reads the measure at the end of a heading's key, or of a text in its brackets, and removes it.
void takeMeasure(std::string &text, Measure &measure);

/// Reads all brackets that hold only a measure, and removes them: "(18 điểm)", "(%)", "[18đ]". Other brackets stay.
void takeBracketedMeasures(std::string &key, Measure &measure);

} // namespace phuluc
