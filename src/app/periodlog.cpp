#include "app/periodlog.hpp"

#include "base/ascii.hpp"
#include "base/sha256.hpp"
#include "model/period.hpp"

#include <optional>

namespace phuluc {
namespace {

constexpr char separator = '\t';
constexpr std::string_view noFigure = "-";
constexpr std::string_view checkMark = "  SHA-256\t";

std::string textOf(const std::optional<Decimal> &figure) { return figure ? figure->text() : std::string(noFigure); }

std::string checkSum(const std::string &lines, const std::string &grounds, const Period &period) {
    return sha256(grounds + folderName(period) + "\n" + lines);
}

std::string lineOf(const std::vector<std::string> &fields) {
    std::string line = "  ";
    for (std::size_t i = 0; i < fields.size(); ++i) line += (i > 0 ? "\t" : "") + fields[i];
    return line + "\n";
}

std::string linesOf(const PeriodTotals &totals) {
    std::string text = lineOf({"tỉnh", totals.ownProvince ? "1" : "0", textOf(totals.provinceTotal)});
    for (const LevelTotals &level : totals.levels) {
        std::vector<std::string> fields = {"cấp", std::to_string(static_cast<int>(level.level)), textOf(level.mean)};
        for (const int count : level.counts) fields.push_back(std::to_string(count));
        text += lineOf(fields);
        for (const UnitTotal &unit : level.units) text += lineOf({unit.key, unit.name, textOf(unit.total)});
    }
    return text;
}

std::vector<std::string_view> fieldsOf(std::string_view line) {
    std::vector<std::string_view> fields;
    line.remove_prefix(std::min<std::size_t>(2, line.size()));
    for (std::size_t end = 0; end != line.npos; line.remove_prefix(end == line.npos ? line.size() : end + 1)) {
        end = line.find(separator);
        fields.push_back(line.substr(0, end));
    }
    return fields;
}

/// Reads the lines that linesOf() wrote. Their SHA-256 has been compared, so they are unchanged.
class TotalsReader {
  public:
    std::shared_ptr<const PeriodTotals> read(std::string_view lines, const Period &period, const Rules *rules) {
        auto totals = std::make_shared<PeriodTotals>();
        totals->period = period;
        totals->rules = rules;
        while (!lines.empty() && sound_) {
            const std::size_t end = std::min(lines.find('\n'), lines.size() - 1);
            take(fieldsOf(lines.substr(0, end)), *totals);
            lines.remove_prefix(end + 1);
        }
        for (const LevelTotals &level : totals->levels)
            if (rules) sound_ = sound_ && level.counts.size() == rules->ratingCount();
        return sound_ ? totals : nullptr;
    }

  private:
    void take(const std::vector<std::string_view> &fields, PeriodTotals &totals) {
        if (fields.size() == 3 && fields[0] == "tỉnh") {
            totals.ownProvince = fields[1] == "1";
            totals.provinceTotal = figure(fields[2]);
        } else if (fields.size() > 3 && fields[0] == "cấp") {
            LevelTotals level{static_cast<Level>(whole(fields[1])), {}, figure(fields[2]), {}};
            for (std::size_t i = 3; i < fields.size(); ++i) level.counts.push_back(whole(fields[i]));
            totals.levels.push_back(std::move(level));
        } else if (fields.size() == 3 && !totals.levels.empty()) {
            totals.levels.back().units.push_back({std::string(fields[0]), std::string(fields[1]), figure(fields[2])});
        } else {
            sound_ = false;
        }
    }

    std::optional<Decimal> figure(std::string_view text) {
        if (text == noFigure) return std::nullopt;
        const std::optional<Decimal> value = Decimal::parse(text);
        sound_ = sound_ && value;
        return value;
    }

    int whole(std::string_view text) {
        const auto value = wholeNumber<int>(text);
        sound_ = sound_ && value;
        return value.value_or(0);
    }

    bool sound_ = true;
};

} // namespace

std::string loggedTotals(const PeriodTotals &totals, const Grounds &grounds) {
    const std::string lines = linesOf(totals);
    return lines + std::string(checkMark) + checkSum(lines, logged(grounds), totals.period) + "\n";
}

std::shared_ptr<const PeriodTotals> issuedTotals(const LoggedPeriod &logged, const Period &period, const Rules *rules) {
    const std::size_t end = logged.totals.rfind(checkMark);
    if (end == logged.totals.npos) return nullptr;
    const std::string lines = logged.totals.substr(0, end);
    const std::string expected = std::string(checkMark) + checkSum(lines, logged.section, period) + "\n";
    if (logged.totals.compare(end, std::string::npos, expected) != 0) return nullptr;
    return TotalsReader().read(lines, period, rules);
}

std::shared_ptr<const PeriodTotals> currentTotals(const LoggedPeriod &logged, const Period &period, const Grounds &now,
                                                  const Rules &rules) {
    if (logged.grounds.exports != now.exports || logged.grounds.shared != now.shared) return nullptr;
    return issuedTotals(logged, period, &rules);
}

} // namespace phuluc
