#include "base/lookup.hpp"
#include "base/text.hpp"
#include "write/sentence_parts.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

/// The template's list for each ReformSection, and the list for rates of no section.
constexpr std::array<const char *, 5> sectionKeys = {"cau_cong_khai", "cau_giai_quyet", "cau_truc_tuyen",
                                                     "cau_thanh_toan", "cau_so_hoa"};
constexpr const char *otherKey = "cau_chi_tieu_khac";

/// The key of an indicator's name; equal for all spellings of the name.
std::string indicatorKey(std::string_view name) {
    std::string key = textKey(name);
    for (const char *rate : {"Tỷ lệ", "Tỉ lệ"})
        if (const std::string front = textKey(rate) + " "; key.starts_with(front)) key.erase(0, front.size());
    const std::string procedure = textKey("thủ tục hành chính");
    for (std::size_t at = key.find(procedure); at != key.npos; at = key.find(procedure))
        key.replace(at, procedure.size(), "tthc");
    return key;
}

bool saysSomething(const ComponentRate &row) { return row.points || row.rate; }

/// "14,5/18 điểm", "82,48%", both, or the rate with its quantity: "87,95% (160 TTHC)".
std::string valueOf(const ComponentRate &row) {
    Values values;
    if (row.points) values["diem"] = *row.points;
    if (row.maximum) values["toi_da"] = *row.maximum;
    if (row.points && row.rate) values["va"] = ", ";
    if (row.rate) values["ty_le"] = *row.rate;
    if (row.quantity) values["so_luong"] = *row.quantity;
    if (!row.quantityOf.empty()) values["don_vi"] = row.quantityOf;
    return said(forms::componentValue, values);
}

std::string itemOf(const std::string &label, const ComponentRate &row) {
    Values values{{"gia_tri", valueOf(row)}};
    if (!label.empty()) values["nhan"] = label;
    return said(forms::componentItem, values);
}

/// The rows of an export. Each row is used once.
class Rows {
  public:
    explicit Rows(const std::vector<ComponentRate> &rows) {
        for (const ComponentRate &row : rows)
            if (saysSomething(row)) left_.push_back({indicatorKey(row.name), &row});
    }

    /// Takes the first remaining row that has one of these names; null if there is none.
    const ComponentRate *take(const std::vector<std::string> &names) {
        std::vector<std::string> keys;
        for (const std::string &name : names) keys.push_back(indicatorKey(name));
        const auto found = std::ranges::find_if(left_, [&](const Keyed &row) { return contains(keys, row.key); });
        if (found == left_.end()) return nullptr;
        const ComponentRate *row = found->row;
        left_.erase(found);
        return row;
    }

    [[nodiscard]] std::vector<const ComponentRate *> left() const {
        std::vector<const ComponentRate *> rows;
        for (const Keyed &each : left_) rows.push_back(each.row);
        return rows;
    }

  private:
    struct Keyed {
        std::string key;
        const ComponentRate *row;
    };
    std::vector<Keyed> left_;
};

void addLine(Sentences &to, const IndicatorLine &line, Rows &rows) {
    std::vector<std::string> items;
    for (const IndicatorRule &indicator : line.indicators)
        if (const ComponentRate *row = rows.take(indicator.names)) items.push_back(itemOf(indicator.label, *row));
    if (items.empty()) return;
    const std::string key = sectionKeys.at(static_cast<std::size_t>(line.section));
    if (line.section == ReformSection::transparency)
        to.push_back(sentence(key, forms::transparency, {{"ten", line.name}, {"gia_tri", items.front()}}));
    else
        to.push_back(sentence(key, forms::componentLine, {{"ten", line.name}, {"danh_sach", join(items, "; ")}}));
}

} // namespace

Sentences componentSentences(const ReportInput &input) {
    Sentences result;
    Rows rows(input.period->components);
    for (const IndicatorLine &line : input.period->rules->indicators) addLine(result, line, rows);
    for (const ComponentRate *row : rows.left())
        result.push_back(sentence(otherKey, forms::componentLine, {{"ten", row->name}, {"danh_sach", valueOf(*row)}}));
    return result;
}

} // namespace phuluc
