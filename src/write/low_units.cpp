#include "write/low_units.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "write/office.hpp"
#include "write/sentence_parts.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string_view>

namespace phuluc {
namespace {

/// The parts of a district's or commune's name, as the line of addressees prints them.
struct PlaceName {
    std::string type;   ///< "phường"; empty if the name has no type
    std::string name;   ///< "Sông Cầu"
    std::string parent; ///< "huyện Krông Bông"; empty if the name has no district
};

/// Types of units in the order in which the line of addressees names them.
constexpr std::array<std::string_view, 8> placeTypes = {"huyện",  "quận", "thị xã",   "thành phố",
                                                        "phường", "xã",   "thị trấn", "đặc khu"};

/// Removes these words from the front of a name; returns whether the name began with them.
bool takeWords(std::string &name, std::string_view front) {
    const std::string key = textKey(name);
    const std::string wanted = textKey(front);
    if (!startsWithWord(key, wanted)) return false;
    const std::vector<std::size_t> starts = wordStarts(name);
    const std::size_t count = words(wanted).size();
    if (count >= starts.size()) return false;
    name.erase(0, starts[count]);
    return true;
}

PlaceName placeName(const UnitScore &unit) {
    PlaceName place{{}, tidied(unit.name), {}};
    if (!takeWords(place.name, "UBND")) takeWords(place.name, "Ủy ban nhân dân");
    for (const std::string_view type : placeTypes) {
        if (!takeWords(place.name, type)) continue;
        place.type = type;
        break;
    }
    if (const std::size_t dash = place.name.find(" - "); dash != std::string::npos) {
        place.parent = place.name.substr(dash + 3);
        place.name.erase(dash);
    }
    return place;
}

/// Names without the type of the unit, unless two of them would then be equal. The district of a commune follows in
/// brackets.
std::vector<std::string> shortNames(const std::vector<PlaceName> &places) {
    std::map<std::string, int> uses;
    for (const PlaceName &place : places) ++uses[textKey(place.name + "/" + place.parent)];
    std::vector<std::string> names;
    for (const PlaceName &place : places) {
        const bool shared = uses.at(textKey(place.name + "/" + place.parent)) > 1;
        std::string name = shared && !place.type.empty() ? place.type + " " + place.name : place.name;
        if (!place.parent.empty()) name += " (" + place.parent + ")";
        names.push_back(std::move(name));
    }
    return names;
}

/// The types of these places: "phường, xã". If a name has no type, the usual types of the level.
std::string typesOf(const std::vector<PlaceName> &places, Level level) {
    std::vector<std::string> types;
    for (const std::string_view type : placeTypes)
        if (contains(places, type, &PlaceName::type)) types.emplace_back(type);
    const bool lacksType = std::ranges::any_of(places, [](const PlaceName &p) { return p.type.empty(); });
    if (lacksType) return level == Level::district ? "huyện, thị xã, thành phố" : "xã, phường";
    return join(types, ", ");
}

/// The holders of an office in these places: "các phường, xã: Ea Ly, Sông Cầu", which the sentence puts behind the
/// office.
std::string officeHolders(const LowUnits &low, SentenceForm one, SentenceForm several) {
    std::vector<PlaceName> places;
    for (const UnitScore *unit : low.units) places.push_back(placeName(*unit));
    const Values values{{"loai", typesOf(places, low.level)}, {"danh_sach", join(shortNames(places), ", ")}};
    const bool alone = places.size() == 1 && !places.front().type.empty();
    return said(alone ? one : several, values);
}

std::string headsOf(const LowUnits &low) { return said(forms::heads, {{"danh_sach", namesOf(low.units)}}); }

/// Addresses a long level as a whole; another paragraph lists its units.
std::string asAWhole(const LowUnits &low, const std::string &who) {
    return said(forms::listedElsewhere, {{"ai", who}, {"so_luong", whole(low.units.size())}});
}

std::string chairsOf(const Rules &rules, const LowUnits &low) {
    const std::string &noun = rules.of(low.level).noun;
    const bool department = low.level == Level::department;
    if (low.units.size() > listedBelow)
        return asAWhole(low, (department ? "Giám đốc, Thủ trưởng các " : "Chủ tịch ") + noun);
    return department ? headsOf(low) : officeHolders(low, forms::chair, forms::chairs);
}

std::string secretariesOf(const LowUnits &low) {
    if (low.units.size() > listedBelow)
        return asAWhole(low, low.level == Level::district ? "Bí thư cấp ủy cấp huyện" : "Bí thư cấp ủy cấp xã");
    return officeHolders(low, forms::secretary, forms::secretaries);
}

std::vector<LowUnits> addressed(const ReportInput &input) {
    std::vector<LowUnits> all = lowUnits(input);
    for (LowUnits &low : all) removeIssuers(low.units, input);
    std::erase_if(all, [](const LowUnits &low) { return low.units.empty(); });
    return all;
}

} // namespace

std::vector<LowUnits> lowUnits(const ReportInput &input) {
    std::vector<LowUnits> result;
    for (const LevelResult &level : input.period->levels) {
        LowUnits low{level.level, unitsBelow(level, input.settings->warningLine)};
        if (!low.units.empty()) result.push_back(std::move(low));
    }
    return result;
}

std::size_t unitCount(const std::vector<LowUnits> &low) {
    return std::accumulate(low.begin(), low.end(), std::size_t{0},
                           [](std::size_t sum, const LowUnits &level) { return sum + level.units.size(); });
}

std::vector<std::string> addressees(const ReportInput &input) {
    std::vector<std::string> lines;
    std::vector<std::string> secretaries;
    for (const LowUnits &low : addressed(input)) {
        lines.push_back(chairsOf(*input.period->rules, low));
        if (low.level != Level::department) secretaries.push_back(secretariesOf(low));
    }
    if (!secretaries.empty()) lines.push_back(said(forms::copyTo, {{"danh_sach", join(secretaries, "; ")}}));
    return lines;
}

} // namespace phuluc
