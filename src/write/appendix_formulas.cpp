#include "write/appendix_formulas.hpp"

#include "base/text.hpp"

namespace phuluc {
namespace {

constexpr int exactPlaces = 6;

/// `IF(C8="","",…)`
std::string unlessEmpty(const std::string &cell, const std::string &then) {
    return "IF(" + cell + "=\"\",\"\"," + then + ")";
}

std::string inQuotes(const std::string &text) { return "\"" + text + "\""; }

} // namespace

std::string pointsFormula(At percentage, const Decimal &maximum) {
    const std::string cell = cellName(percentage);
    const std::string product = cell + "*" + maximum.text();
    return unlessEmpty(cell, "ROUND(ROUND(" + product + "," + std::to_string(exactPlaces) + "),0)/100");
}

bool followsFromPercentage(const CriterionScore &score, const Decimal &maximum) {
    if (!score.percentage || !score.points) return !score.percentage && !score.points;
    if (score.percentage->scale() > exactPlaces) return false;
    return (*score.percentage * maximum).percent().rounded(2) == *score.points;
}

std::string sumFormula(const std::vector<At> &cells) {
    std::vector<std::string> names;
    for (const At &cell : cells) names.push_back(cellName(cell));
    const std::string list = join(names, ",");
    return "IF(COUNT(" + list + ")=0,\"\",ROUND(SUM(" + list + "),2))";
}

std::string ratingFormula(At total, const Rules &rules) {
    const std::string cell = cellName(total);
    std::string formula = "IF(" + cell + "=\"\"," + inQuotes(rules.noDataName);
    std::string closing = ")";
    for (std::size_t i = 0; i + 1 < rules.bands.size(); ++i) {
        formula += ",IF(" + cell + ">=" + rules.bands[i].from.text() + "," + inQuotes(rules.bands[i].name);
        closing += ")";
    }
    return formula + "," + inQuotes(rules.bands.back().name) + closing;
}

std::string rankFormula(At total, const Area &totals) {
    const std::string cell = cellName(total);
    return unlessEmpty(cell, "RANK(" + cell + "," + fixedName(totals) + ")");
}

} // namespace phuluc
