#include "write/sheet_pages.hpp"

#include "write/measures.hpp"

#include <algorithm>
#include <cmath>

namespace phuluc {
namespace {

constexpr std::size_t fewestOnLastPage = 3;

double rowHeight(double text, double padding) {
    constexpr double pixel = 0.75; // heights of rows are multiples of it
    return std::ceil((text + padding) / pixel) * pixel;
}

/// The rows that begin a page if every page is filled from the top.
std::vector<std::size_t> breaksOf(const std::vector<double> &heights, const PageRoom &room) {
    const double page = room.page * usable - room.heading;
    std::vector<std::size_t> breaks;
    double left = page - room.head;
    for (std::size_t row = 0; row < heights.size(); ++row) {
        const double needed = heights[row] + (row + 1 == heights.size() ? room.notes : 0);
        const bool pageIsEmpty = row == (breaks.empty() ? 0 : breaks.back());
        if (needed > left && !pageIsEmpty) {
            breaks.push_back(row);
            left = page;
        }
        left -= heights[row];
    }
    return breaks;
}

/// Moves rows from the last but one page to the last until it has enough.
void avoidOrphans(std::vector<std::size_t> &breaks, std::size_t rows) {
    if (breaks.empty() || rows < 2 * fewestOnLastPage) return;
    const std::size_t before = breaks.size() > 1 ? breaks[breaks.size() - 2] : 0;
    const std::size_t latest = rows - fewestOnLastPage;
    if (breaks.back() > latest && latest > before + 1) breaks.back() = latest;
}

PagePlan planned(const std::vector<double> &textHeights, const PageRoom &room, double padding) {
    PagePlan plan;
    plan.heights.reserve(textHeights.size());
    for (const double text : textHeights) plan.heights.push_back(rowHeight(text, padding));
    plan.breaks = breaksOf(plan.heights, room);
    return plan;
}

} // namespace

PagePlan planPages(const std::vector<double> &textHeights, const PageRoom &room) {
    constexpr double loosest = 8, tightest = 4, step = 0.5; // space above and below a text together, in points
    PagePlan best = planned(textHeights, room, tightest);
    for (double padding = loosest; padding > tightest; padding -= step) {
        PagePlan plan = planned(textHeights, room, padding);
        if (plan.breaks.size() > best.breaks.size()) continue;
        best = std::move(plan);
        break;
    }
    avoidOrphans(best.breaks, textHeights.size());
    return best;
}

} // namespace phuluc
