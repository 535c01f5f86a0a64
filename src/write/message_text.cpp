#include "write/message_text.hpp"

#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/low_units.hpp"
#include "write/sentence_parts.hpp"

#include <algorithm>
#include <cstdlib>

namespace phuluc {
namespace {

constexpr std::size_t namedBelow = 5; ///< number of units below the warning line, of each level, that a message names

void addChange(Values &values, const Decimal &change) {
    if (change == 0) return;
    values["chieu"] = direction(change <=> 0);
    values["muc"] = apart(change, 0);
}

std::string title(const ReportInput &input) {
    const PeriodResult &period = *input.period;
    Values values{{"ten", period.rules->resultTitle}, {"ky", periodName(period.period)}};
    if (const std::optional<Date> day = assessedDate(period)) values["ngay"] = dateText(*day);
    if (input.comparison) values["ky_truoc"] = previousPeriodName(input.comparison->before->period, period.period);
    return said(forms::messageTitle, values);
}

std::string provinceLine(const ReportInput &input) {
    Values values;
    addOwn(values, *input.period);
    values["tinh"] = upperFirst(std::get<std::string>(values["tinh"]));
    if (const std::optional<Decimal> gained = pointsGained(input)) addChange(values, *gained);
    if (const std::optional<int> places = rankGained(input); places && *places != 0) {
        values["chieu_hang"] = direction(*places <=> 0);
        values["bac"] = Decimal(std::abs(*places));
    }
    return said(forms::messageProvince, values);
}

std::string levelLine(const ReportInput &input, const LevelResult &level) {
    const Rules &rules = *input.period->rules;
    const LevelComparison *before = input.comparison ? input.comparison->of(level.level) : nullptr;
    std::vector<std::string> items;
    for (std::size_t place = 0; place < rules.ratingCount(); ++place) {
        const int count = level.counts[place];
        const std::optional<int> was = before ? before->countsBefore[place] : std::nullopt;
        const int change = was ? count - *was : 0;
        if (count == 0 && change == 0) continue;
        Values values{{"xep_loai", rules.ratingName(place)}, {"so_luong", Decimal(count)}};
        if (count == 0) values["so_luong"] = "0"; // not "00"
        addChange(values, Decimal(change));
        items.push_back(said(forms::messageRating, values));
    }
    return said(forms::messageLevel, {{"cap", rules.of(level.level).name},
                                      {"tong_so", whole(level.units.size())},
                                      {"danh_sach", join(items, ", ")}});
}

/// "15 UBND cấp xã, thấp nhất là UBND xã Ea Súp (72)": the lowest units, if not all can be named.
std::string belowItem(const Rules &rules, const LowUnits &low) {
    std::vector<const UnitScore *> named = low.units;
    std::ranges::reverse(named);
    const bool all = named.size() <= namedBelow;
    if (!all) named.resize(namedBelow);
    std::vector<std::string> names;
    for (const UnitScore *unit : named)
        names.push_back(said(forms::messageUnit, {{"ten", unit->name}, {"diem", *unit->total}}));
    return said(all ? forms::messageBelowAll : forms::messageBelowSome, {{"so_luong", whole(low.units.size())},
                                                                         {"don_vi", rules.of(low.level).noun},
                                                                         {"danh_sach", join(names, ", ")}});
}

std::string belowLine(const ReportInput &input) {
    std::vector<std::string> items;
    for (const LowUnits &low : lowUnits(input)) items.push_back(belowItem(*input.period->rules, low));
    const Values values{{"nguong", input.settings->warningLine}, {"danh_sach", join(items, "; ")}};
    return said(items.empty() ? forms::messageNoneBelow : forms::messageBelow, values);
}

std::vector<std::string> linesOf(const ReportInput &input) {
    std::vector<std::string> lines;
    if (ownIsRated(*input.period)) lines.push_back(provinceLine(input));
    for (const LevelResult &level : input.period->levels) lines.push_back(levelLine(input, level));
    if (!input.period->levels.empty()) lines.push_back(belowLine(input));
    if (lines.empty())
        for (const Sentence &each : componentSentences(input)) lines.push_back(each.text);
    return lines;
}

} // namespace

std::string messageText(const ReportInput &input) {
    const std::vector<std::string> lines = linesOf(input);
    return lines.empty() ? "" : title(input) + "\n" + join(lines, "\n") + "\n";
}

void writeMessage(const std::string &text, const std::filesystem::path &file) {
    std::string bytes = "\xEF\xBB\xBF";
    for (const char c : text) bytes += c == '\n' ? "\r\n" : std::string(1, c);
    writeFile(file, bytes);
}

} // namespace phuluc
