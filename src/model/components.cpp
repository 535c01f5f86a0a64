#include "model/components.hpp"

#include "base/text.hpp"
#include "model/evidence.hpp"
#include "model/figure.hpp"
#include "model/smallrates.hpp"
#include "model/titles.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

constexpr std::size_t mostComponents = 2'000; // the reform report has some twenty
constexpr std::int64_t mostCounted = 1'000'000'000;

/// Words in the names of two neighbouring indicators whose rates make 100 % together.
struct Opposites {
    const char *one;
    const char *other;
};
constexpr std::array<Opposites, 2> opposites = {{{"đúng hạn", "quá hạn"}, {"nộp trực tuyến", "nộp trực tiếp"}}};

class ComponentReader {
  public:
    ComponentReader(const ScoreTable &found, Findings &findings) : found_(found), findings_(findings) {}

    [[nodiscard]] ComponentRate read(std::uint32_t row, const std::string &name) {
        return {name,
                figure(row, Field::rate, 100),
                figure(row, Field::total, 100),
                figure(row, Field::maximum, 100),
                found_.place(row, found_.find(Field::indicator)->index),
                figure(row, Field::quantity, mostCounted),
                quantityOf(textKey(name))};
    }

    /// The place of a rate that may be a fraction.
    [[nodiscard]] std::optional<Place> smallRate(std::uint32_t row, const ComponentRate &component) const {
        const Column *rates = found_.find(Field::rate);
        if (!rates || !component.rate || !isSmall(readFigure(found_.table->at(row, rates->index)).figure))
            return std::nullopt;
        return found_.place(row, rates->index);
    }

    /// Refuses a row that has figures but no indicator's name.
    void refuseNameless(std::uint32_t row) {
        for (const Field field : {Field::rate, Field::total}) {
            const Column *column = found_.find(field);
            if (!column || !readFigure(found_.table->at(row, column->index)).figure) continue;
            findings_.error(found_.place(row, found_.find(Field::indicator)->index),
                            "dòng có số liệu mà ô tên chỉ tiêu để trống. Ghi tên chỉ tiêu rồi chạy lại");
            return;
        }
    }

    void checkMaximum(const ComponentRate &component) {
        if (!component.points || !component.maximum || *component.points <= *component.maximum) return;
        findings_.error(component.place, "điểm " + vietnamese(*component.points) + " vượt điểm tối đa " +
                                             vietnamese(*component.maximum) + ". Sửa lại rồi chạy lại");
    }

    void checkPair(const ComponentRate &one, const ComponentRate &other) {
        if (!one.rate || !other.rate || !areOpposites(one, other)) return;
        const Decimal sum = *one.rate + *other.rate;
        if (sum == 100) return;
        findings_.warning(other.place, "hai tỷ lệ này cộng lại phải đủ 100%, trong tệp là " + vietnamese(*one.rate) +
                                           "% + " + vietnamese(*other.rate) + "% = " + vietnamese(sum) + "% (\"" +
                                           one.name + "\", \"" + other.name + "\"). Kiểm tra lại trên Cổng");
    }

  private:
    /// What is counted (dossiers, procedures): by the heading, else by the first words of the indicator.
    [[nodiscard]] std::string quantityOf(const std::string &name) const {
        const Column *column = found_.find(Field::quantity);
        if (!column) return {};
        const std::string heading = textKey(column->title);
        const std::string dossiers = textKey("hồ sơ");
        const auto has = [&](const std::string &word) { return heading.find(word) != std::string::npos; };
        if (has("tthc") || has(textKey("thủ tục"))) return "TTHC";
        if (has(dossiers)) return "hồ sơ";
        if (startsWithWord(name, "tthc") || startsWithWord(name, textKey("thủ tục"))) return "TTHC";
        return startsWithWord(name, dossiers) ? "hồ sơ" : "";
    }

    [[nodiscard]] std::optional<Decimal> figure(std::uint32_t row, Field field, const Decimal &limit) {
        const Column *column = found_.find(field);
        if (!column) return std::nullopt;
        const FigureCell cell = readFigure(found_.table->at(row, column->index));
        const Place place = found_.place(row, column->index);
        if (!cell.absent() && !cell.figure) findings_.error(place, cell.fault);
        if (!cell.figure) return std::nullopt;
        const Decimal &value = cell.figure->value;
        if (value >= 0 && value <= limit) return value;
        findings_.error(place, outOfRange(value, limit));
        return std::nullopt;
    }

    const ScoreTable &found_;
    Findings &findings_;
};

} // namespace

bool areOpposites(const ComponentRate &one, const ComponentRate &other) {
    const auto has = [](const ComponentRate &component, const char *words) {
        return textKey(component.name).find(textKey(words)) != std::string::npos;
    };
    return std::ranges::any_of(opposites,
                               [&](const Opposites &pair) { return has(one, pair.one) && has(other, pair.other); });
}

std::vector<ComponentRate> componentRates(const ScoreTable &found, const Rules &rules, Ledger &ledger) {
    Findings &findings = ledger.findings;
    ComponentReader reader(found, findings);
    ColumnAccounts columns(found, rules);
    const Column *names = found.find(Field::indicator);
    std::vector<ComponentRate> components;
    std::vector<std::optional<Place>> small;
    for (const std::uint32_t row : found.rows) {
        const std::string name = tidied(found.table->at(row, names->index).text);
        if (!isNoteTitle(textKey(name))) columns.see(row);
        if (name.empty()) {
            reader.refuseNameless(row);
            continue;
        }
        if (components.size() == mostComponents)
            throw Error(ErrorKind::data,
                        "bảng chỉ tiêu thành phần có hơn 2.000 dòng, nhiều bất thường. Kiểm tra lại tệp",
                        found.sheet());
        ComponentRate component = reader.read(row, name);
        if (!component.rate && !component.points) {
            findings.note(component.place, "bỏ qua dòng không có số liệu \"" + name + "\"");
            ledger.list(component.place, "dòng không có số liệu \"" + name + "\"");
            continue;
        }
        reader.checkMaximum(component);
        small.push_back(reader.smallRate(row, component));
        if (!components.empty()) reader.checkPair(components.back(), component);
        components.push_back(std::move(component));
    }
    (void)columns.report(ledger);
    refuseSmallRates(components, small, findings);
    return components;
}

} // namespace phuluc
