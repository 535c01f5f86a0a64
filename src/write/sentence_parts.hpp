// What the sentences of several documents have in common.
#pragma once

#include "write/report.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

using Sentences = std::vector<Sentence>;

/// A sentence of the template's list `key`.
[[nodiscard]] Sentence sentence(std::string key, SentenceForm form, Values values);

[[nodiscard]] Decimal whole(std::size_t number);

[[nodiscard]] std::string lowerFirst(const std::string &text);
[[nodiscard]] std::string upperFirst(const std::string &text);

/// The points of a group; the sum of its parts if only these are known.
[[nodiscard]] std::optional<Decimal> groupPoints(const Rules &rules, const UnitScore &unit, Criterion group);

/// Whether the province of the report has points and a rank.
[[nodiscard]] bool ownIsRated(const PeriodResult &period);
/// Adds the province's values: "hang", "tong_so", "diem" and "tinh".
void addOwn(Values &values, const PeriodResult &period);

/// "tăng", "giảm", or `same` if nothing changed.
[[nodiscard]] std::string direction(std::strong_ordering order, const char *same = "không thay đổi");
/// How many places the province's rank rose; no value if there is no comparison, or if the number of provinces changed.
[[nodiscard]] std::optional<int> rankGained(const ReportInput &input);
/// How many points the province gained; negative if it lost points.
[[nodiscard]] std::optional<Decimal> pointsGained(const ReportInput &input);

/// A group of criteria, or a part of one, and the points lost in it.
struct Loss {
    Criterion group = 0;
    Decimal points;
};
/// The groups in which the units lose most points on average: the two greatest losses, and equal ones. Units without
/// points in a group are left out of its average; groups without loss are left out.
[[nodiscard]] std::vector<Loss> greatestLosses(const Rules &rules, const std::vector<const UnitScore *> &units);
/// A list of the groups with their losses; `form` words each of them.
[[nodiscard]] std::string lossList(const Rules &rules, const std::vector<Loss> &losses, SentenceForm form);
/// The form for the losses of so many units: one unit has no average.
[[nodiscard]] SentenceForm lossForm(std::size_t units);

/// The sentences of the dispatch to units below the warning line.
[[nodiscard]] Sentences dispatchSentences(const ReportInput &input);
/// Advice from the figures. Each sentence may be missing.
[[nodiscard]] Sentences adviceSentences(const ReportInput &input);
/// The lines of section 2 of the reform report, each with the key of its heading.
[[nodiscard]] Sentences componentSentences(const ReportInput &input);

/// The units of a level with a total below the line, best first. Units without data are not among them.
[[nodiscard]] std::vector<const UnitScore *> unitsBelow(const LevelResult &level, const Decimal &line);
/// "Sở A, Sở B"; with semicolons if a name has a comma itself: "Sở Văn hóa, Thể thao và Du lịch; Sở A".
[[nodiscard]] std::string namesOf(const std::vector<const UnitScore *> &units);
/// Whether the date of the target is before the day of the period.
[[nodiscard]] bool targetPassed(const ReportInput &input);

} // namespace phuluc
