// Finds tables with the rows of a list: units with points, groups, counts by level.
#pragma once

#include "write/learn.hpp"
#include "write/template.hpp"

namespace phuluc {

/// Finds consecutive table rows that are all rows of a list of `fields`, and makes one repeated row of them. Each
/// column must be a column of the list, or have the same text in all rows. Adds the new tags to `tags`.
void learnTables(XmlNode &root, const Fields &fields, std::vector<LearnedTag> &tags);

} // namespace phuluc
