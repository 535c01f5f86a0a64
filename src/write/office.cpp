#include "write/office.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"

#include <array>
#include <string_view>

namespace phuluc {
namespace {

constexpr std::array<std::string_view, 4> committees = {"UBND tỉnh", "UBND thành phố", "Ủy ban nhân dân tỉnh",
                                                        "Ủy ban nhân dân thành phố"};

/// The words without the province's name, and without a dash or its type after that, as a key.
std::string officeKey(std::string_view name, const PeriodResult &period) {
    std::string key = textKey(name);
    const std::string committee = textKey("Ủy ban nhân dân");
    for (std::size_t at = key.find(committee); at != key.npos; at = key.find(committee))
        key.replace(at, committee.size(), "ubnd");
    const auto drop = [&](const std::string &end) {
        if (key.ends_with(end)) key.erase(key.size() - end.size());
    };
    drop(" " + textKey(period.province));
    drop(" - " + textKey(provinceType(period)));
    return key;
}

/// A people's committee of a province, however it is written.
bool isCommittee(const std::string &office, const PeriodResult &period) {
    const std::string key = officeKey(office, period);
    for (const std::string_view name : committees)
        if (key == officeKey(name, period)) return true;
    return false;
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

/// "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH" where the deputy signs; a title that is a deputy's already stands alone.
void addSignature(Issuer &issuer, const std::string &title, bool deputySigns) {
    const std::string key = textKey(title);
    const bool deputy = startsWithWord(key, textKey("phó")) || key.starts_with("kt.") || key.starts_with("tl.");
    issuer.signerTitle = title;
    if (!deputySigns || deputy || title.empty()) return;
    issuer.onBehalf = "KT. " + title;
    issuer.signerTitle = "PHÓ " + title;
}

/// "VPUBND" of "BC-VPUBND": a letter is numbered without the kind of document.
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
    return officeKey(office, period) == officeKey(reportOffice(settings, period), period) ? letterSymbol(settings.symbol) : "";
}

} // namespace

std::string provinceType(const PeriodResult &period) {
    const std::string &title = period.provinceTitle;
    const bool typed = title.size() > period.province.size() + 1 && title.ends_with(" " + period.province);
    return typed ? title.substr(0, title.size() - period.province.size() - 1) : "tỉnh";
}

std::string reportOffice(const Settings &settings, const PeriodResult &period) {
    const std::string usual = Settings().office;
    return settings.office == usual ? "Văn phòng UBND " + provinceType(period) : settings.office;
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

bool isIssuer(const UnitScore &unit, const ReportInput &input) {
    const PeriodResult &period = *input.period;
    const std::string key = officeKey(unit.name, period);
    return key == officeKey(reportOffice(*input.settings, period), period) || key == officeKey(dispatchOffice(input), period);
}

} // namespace phuluc
