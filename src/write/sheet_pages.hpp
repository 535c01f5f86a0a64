// Which rows of a table go on which page.
#pragma once

#include <cstddef>
#include <vector>

namespace phuluc {

/// Heights in points of what surrounds the rows.
struct PageRoom {
    double page = 0;    ///< between the margins
    double head = 0;    ///< on the first page only
    double heading = 0; ///< on every page
    double notes = 0;   ///< after the last row, on its page
};

struct PagePlan {
    std::vector<double> heights;     ///< of each row, with room above and below its text
    std::vector<std::size_t> breaks; ///< rows that begin a page, but for the first
};

/// Spreads rows of the given text heights over as few pages as they take, as loosely as these allow. The last page
/// never holds fewer than three rows where there are more.
[[nodiscard]] PagePlan planPages(const std::vector<double> &textHeights, const PageRoom &room);

} // namespace phuluc
