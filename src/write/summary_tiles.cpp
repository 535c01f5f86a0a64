#include "write/summary_tiles.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/sentence_parts.hpp"
#include "write/summary_look.hpp"

#include <cstdlib>

namespace phuluc {
namespace {

struct Tile {
    std::string label;
    std::string figure;
    std::string change;
};

/// "▲ tăng 0,27 điểm", "▼ giảm 05 đơn vị", "không thay đổi".
std::string changeText(std::strong_ordering order, const std::string &amount) {
    const std::string word = direction(order);
    return order == 0 ? word : (order > 0 ? "▲ " : "▼ ") + word + " " + amount;
}

std::string pointsChange(const UnitChange &change) {
    const std::optional<Decimal> gained = change.pointsGained();
    return gained ? changeText(*gained <=> 0, vietnamese(apart(*gained, 0)) + " điểm") : "";
}

std::string rankChange(const UnitChange &change) {
    const std::optional<int> places = change.placesGained();
    return places ? changeText(*places <=> 0, twoDigits(std::abs(*places)) + " bậc") : "";
}

void addProvince(std::vector<Tile> &tiles, const SummaryInput &input) {
    const UnitScore *own = input.period->own();
    if (own == nullptr || !own->total) return;
    const bool compared = input.comparison != nullptr && input.comparison->province;
    const UnitChange change = compared ? *input.comparison->province : UnitChange{};
    tiles.push_back({"Điểm của tỉnh", vietnamese(*own->total), compared ? pointsChange(change) : ""});
    if (own->rank)
        tiles.push_back({"Xếp hạng của tỉnh",
                         std::to_string(*own->rank) + "/" + std::to_string(input.period->provinces->units.size()),
                         compared ? rankChange(change) : ""});
}

Tile bestRated(const Rules &rules, const LevelResult &level, const LevelComparison *comparison) {
    const std::optional<int> before = comparison != nullptr ? comparison->countsBefore.front() : std::nullopt;
    const int change = level.counts.front() - before.value_or(0);
    return {rules.of(level.level).name + "\nxếp loại " + rules.bands.front().name,
            std::to_string(level.counts.front()) + "/" + std::to_string(level.units.size()),
            before ? changeText(change <=> 0, twoDigits(std::abs(change)) + " đơn vị") : ""};
}

std::vector<Tile> tilesOf(const SummaryInput &input) {
    std::vector<Tile> tiles;
    addProvince(tiles, input);
    for (const LevelResult &level : input.period->levels)
        tiles.push_back(bestRated(*input.period->rules, level,
                                  input.comparison != nullptr ? input.comparison->of(level.level) : nullptr));
    return tiles;
}

/// The width of each tile, of eight columns altogether.
std::vector<std::uint16_t> spansOf(std::size_t tiles) {
    static const std::vector<std::vector<std::uint16_t>> spans = {{},        {8},          {3, 5},
                                                                  {2, 3, 3}, {1, 2, 3, 2}, {1, 2, 2, 2, 1}};
    return spans[std::min(tiles, spans.size() - 1)];
}

struct TileLine {
    const std::string Tile::*text;
    double size;
    double height;
    Colour ink;
};

} // namespace

void writeTiles(SheetFlow &flow, const SummaryInput &input) {
    static constexpr std::array<TileLine, 3> lines = {
        {{&Tile::label, 10.5, 34, black}, {&Tile::figure, 26, 36, figureInk}, {&Tile::change, 10.5, 22, black}}};
    const std::vector<Tile> tiles = tilesOf(input);
    const std::vector<std::uint16_t> spans = spansOf(tiles.size());
    if (spans.empty()) return;
    Style style;
    style.align = Align::centre;
    style.wrap = true;
    for (const TileLine &line : lines) {
        style.size = line.size;
        style.ink = line.ink;
        style.bold = line.text == &Tile::figure;
        std::uint16_t column = 0;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const auto last = static_cast<std::uint16_t>(column + spans[i] - 1);
            style.fill = i % 2 == 0 ? tileFill : otherTileFill;
            flow.sheet().merged({{flow.nextRow(), column}, {flow.nextRow(), last}}, tiles[i].*line.text, style);
            column = static_cast<std::uint16_t>(last + 1);
        }
        flow.sheet().rowHeight(flow.nextRow(), line.height);
        flow.skip(1);
    }
}

} // namespace phuluc
