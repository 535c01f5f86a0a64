// Decides which rows of a table stand on which page.
#pragma once

#include <cstddef>
#include <vector>

namespace phuluc {

/// Heights, in points, of the parts of a page other than rows.
struct PageRoom {
    double page = 0;    ///< between the margins
    double head = 0;    ///< on the first page only
    double heading = 0; ///< on every page
    double notes = 0;   ///< below the last row, on the same page
};

struct PagePlan {
    std::vector<double> heights;     ///< of each row, including the space above and below its text
    std::vector<std::size_t> breaks; ///< rows that begin a page, without the first page
};

/// Distributes rows with these heights of text over as few pages as possible, with as much space as these allow. The
/// last page has at least three rows if the table has.
[[nodiscard]] PagePlan planPages(const std::vector<double> &textHeights, const PageRoom &room);

} // namespace phuluc
