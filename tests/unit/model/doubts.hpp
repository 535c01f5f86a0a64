// Doubts about periods written inline.
#pragma once

#include "evaluation.hpp"
#include "model/plausibility.hpp"

namespace phuluc::test {

/// Communes "UBND xã A", "UBND xã B" … with these totals.
inline PeriodResult ofCommunes(const std::vector<const char *> &totals, const std::string &period = "2025-11-14") {
    std::string text = communes;
    for (std::size_t i = 0; i < totals.size(); ++i)
        text += "|UBND xã " + std::string(1, static_cast<char>('A' + i)) + "|" + totals[i] + "\n";
    return evaluated({{text}}, {period, "", {}});
}

/// `list`: rows of the official list, as in Setup.
inline std::string doubts(const PeriodResult &now, const PeriodResult *before = nullptr,
                          const std::vector<PeriodResult> &history = {}, const std::string &list = "") {
    const Settings settings;
    const UnitLists lists = listOf(list);
    PlausibilityInput input{&now, before, {}, &settings, &lists};
    for (const PeriodResult &each : history)
        input.history.push_back(std::make_shared<const PeriodTotals>(totalsOf(each)));
    std::string text;
    for (const Finding &finding : doubtsAbout(input)) {
        BOOST_CHECK(finding.severity == Severity::doubt);
        text += describe(finding) + "\n";
    }
    return text;
}

} // namespace phuluc::test
