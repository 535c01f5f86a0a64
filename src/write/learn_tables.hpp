// Finds tables whose rows are those of a list: units with their points, groups, counts by level.
#pragma once

#include "write/learn.hpp"
#include "write/template.hpp"

namespace phuluc {

/// Makes one repeated row of rows that are, one after another, all rows of a list of `fields`: every cell is a column
/// of the list, or the same in all rows. Adds what became a tag to `tags`.
void learnTables(XmlNode &root, const Fields &fields, std::vector<LearnedTag> &tags);

} // namespace phuluc
