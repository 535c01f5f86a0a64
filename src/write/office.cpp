#include "write/office.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace phuluc {
namespace {

constexpr std::array<std::string_view, 4> committees = {"UBND tỉnh", "UBND thành phố", "Ủy ban nhân dân tỉnh",
                                                        "Ủy ban nhân dân thành phố"};

/// Keys by which names of offices in one province are compared. A key has no province's name at the end, and no dash
/// with the province's type.
class OfficeKeys {
  public:
    explicit OfficeKeys(const PeriodResult &period)
        : committee_(textKey("Ủy ban nhân dân")), province_(" " + textKey(period.province)),
          type_(" - " + textKey(provinceType(period))) {}

    [[nodiscard]] std::string of(std::string_view name) const {
        std::string key = textKey(name);
        for (std::size_t at = key.find(committee_); at != key.npos; at = key.find(committee_))
            key.replace(at, committee_.size(), "ubnd");
        for (const std::string *end : {&province_, &type_})
            if (key.ends_with(*end)) key.erase(key.size() - end->size());
        return key;
    }

  private:
    std::string committee_, province_, type_;
};

/// Whether the office is the people's committee of a province, in any spelling.
bool isCommittee(const std::string &office, const PeriodResult &period) {
    const OfficeKeys keys(period);
    return std::ranges::any_of(committees, [&, key = keys.of(office)](std::string_view name) { return keys.of(name) == key; });
}

void addLetterhead(Issuer &issuer, const PeriodResult &period) {
    const std::string &typed = period.provinceTitle;
    if (isCommittee(issuer.name, period)) {
        issuer.firstLine = capitals("Ủy ban nhân dân");
        issuer.secondLine = capitals(typed);
        return;
    }
    issuer.superior = capitals("UBND " + typed);
    issuer.firstLine = capitals(issuer.name);
    for (const std::string_view owner : committees) {
        if (!issuer.name.ends_with(" " + std::string(owner))) continue;
        issuer.firstLine = capitals(issuer.name.substr(0, issuer.name.size() - owner.size() - 1));
    }
}

/// Adds "KT. CHỦ TỊCH" above "PHÓ CHỦ TỊCH" if the deputy signs; a deputy's own title stands alone.
void addSignature(Issuer &issuer, const std::string &title, bool deputySigns) {
    const std::string key = textKey(title);
    const bool deputy = startsWithWord(key, textKey("phó")) || key.starts_with("kt.") || key.starts_with("tl.");
    issuer.signerTitle = title;
    if (!deputySigns || deputy || title.empty()) return;
    issuer.onBehalf = "KT. " + title;
    issuer.signerTitle = "PHÓ " + title;
}

/// "VPUBND" for "BC-VPUBND": the number of a letter does not state the kind of document.
std::string letterSymbol(const std::string &symbol) { return symbol.starts_with("BC-") ? symbol.substr(3) : symbol; }

std::string dispatchOffice(const ReportInput &input) {
    const std::string &office = input.settings->dispatch.office;
    return office.empty() ? "UBND " + provinceType(*input.period) : office;
}

std::string dispatchSymbol(const ReportInput &input, const std::string &office) {
    const Settings &settings = *input.settings;
    const PeriodResult &period = *input.period;
    if (!settings.dispatch.symbol.empty()) return settings.dispatch.symbol;
    if (isCommittee(office, period)) return "UBND";
    const OfficeKeys keys(period);
    return keys.of(office) == keys.of(reportOffice(settings, period)) ? letterSymbol(settings.symbol) : "";
}

} // namespace

std::string provinceType(const PeriodResult &period) {
    const std::string &title = period.provinceTitle;
    const bool typed = title.size() > period.province.size() + 1 && title.ends_with(" " + period.province);
    return typed ? title.substr(0, title.size() - period.province.size() - 1) : "tỉnh";
}

std::string reportOffice(const Settings &settings, const PeriodResult &period) {
    constexpr std::string_view committee = "UBND ";
    constexpr std::string_view ofProvince = "UBND tỉnh";
    if (!settings.office.ends_with(ofProvince)) return settings.office;
    return settings.office.substr(0, settings.office.size() - ofProvince.size()) + std::string(committee) +
           provinceType(period);
}

Issuer reportIssuer(const ReportInput &input) {
    Issuer issuer;
    issuer.name = reportOffice(*input.settings, *input.period);
    issuer.symbol = input.settings->symbol;
    issuer.signer = input.settings->signer;
    addLetterhead(issuer, *input.period);
    addSignature(issuer, input.settings->signerTitle, input.settings->deputySigns);
    return issuer;
}

Issuer letterIssuer(const ReportInput &input) {
    Issuer issuer = reportIssuer(input);
    issuer.symbol = letterSymbol(issuer.symbol) + "-" + input.settings->draftingUnit;
    return issuer;
}

Issuer dispatchIssuer(const ReportInput &input) {
    Issuer issuer;
    issuer.name = dispatchOffice(input);
    issuer.symbol = dispatchSymbol(input, issuer.name) + "-" + input.settings->draftingUnit;
    issuer.signer = input.settings->dispatch.signer;
    addLetterhead(issuer, *input.period);
    addSignature(issuer, input.settings->dispatch.signerTitle, input.settings->deputySigns);
    return issuer;
}

void removeIssuers(std::vector<const UnitScore *> &units, const ReportInput &input) {
    const OfficeKeys keys(*input.period);
    const std::string reporting = keys.of(reportOffice(*input.settings, *input.period));
    const std::string issuing = keys.of(dispatchOffice(input));
    std::erase_if(units, [&](const UnitScore *unit) {
        const std::string key = keys.of(unit->name);
        return key == reporting || key == issuing;
    });
}

} // namespace phuluc
