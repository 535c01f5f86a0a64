// What the sentences of several documents have in common.
#pragma once

#include "write/report.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

using Sentences = std::vector<Sentence>;

/// A sentence of a list of the template.
[[nodiscard]] Sentence sentence(std::string key, SentenceForm form, Values values);

[[nodiscard]] Decimal whole(std::size_t number);
[[nodiscard]] Decimal distance(const Decimal &a, const Decimal &b);

[[nodiscard]] std::string lowerFirst(const std::string &text);
[[nodiscard]] std::string upperFirst(const std::string &text);

/// Points of a group, from its parts where only these are known.
[[nodiscard]] std::optional<Decimal> groupPoints(const Rules &rules, const UnitScore &unit, Criterion group);

/// Whether the province reported on has points and a rank.
[[nodiscard]] bool ownIsRated(const PeriodResult &period);
/// Adds "hang" and "tong_so", "diem" and "tinh" of the province.
void addOwn(Values &values, const PeriodResult &period);

/// "tăng", "giảm"; `same` where nothing changed.
[[nodiscard]] std::string direction(std::strong_ordering order, const char *same = "không thay đổi");
/// By how many places the province's rank rose; none where it was not compared, or the number of provinces changed.
[[nodiscard]] std::optional<int> rankGained(const ReportInput &input);
/// By how much the province's points rose.
[[nodiscard]] std::optional<Decimal> pointsGained(const ReportInput &input);

/// A group of criteria, and how many points are lost in it.
struct Loss {
    Criterion group;
    Decimal points;
};
/// The groups in which the units lose most points on average, the two greatest and ties with them. Units without
/// points of a group do not count in it; groups without any loss are left out.
[[nodiscard]] std::vector<Loss> greatestLosses(const Rules &rules, const std::vector<const UnitScore *> &units);
/// The groups with their losses, each worded by `form`.
[[nodiscard]] std::string lossList(const Rules &rules, const std::vector<Loss> &losses, SentenceForm form);

/// The sentences of the dispatch to units below the line.
[[nodiscard]] Sentences dispatchSentences(const ReportInput &input);
/// What the figures show and somebody should act on; each can be left out.
[[nodiscard]] Sentences adviceSentences(const ReportInput &input);
/// The lines of section 2 of the reform report, each under the key of its heading.
[[nodiscard]] Sentences componentSentences(const ReportInput &input);

/// Whether the target's date lies before the period's day.
[[nodiscard]] bool targetPassed(const ReportInput &input);

} // namespace phuluc
