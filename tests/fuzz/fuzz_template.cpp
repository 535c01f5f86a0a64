// Fills in a text part of a Word template: if it is accepted, the result can be parsed again.
#include "base/rulesfile.hpp"
#include "phuluc766/error.hpp"
#include "write/report_fields.hpp"
#include "write/template.hpp"

#include <cstdint>

namespace {

using namespace phuluc;

/// What the delivered templates ask for, for a period with two departments; all other lists are empty.
Fields someFields() {
    static const RuleVersions rules = deliveredRules();
    PeriodResult period;
    period.rules = &rules.versions.back();
    period.period = {PeriodKind::week, 2025, 11, 2, 14, 0};
    period.province = "Đắk Lắk";
    period.provinceTitle = "tỉnh Đắk Lắk";
    UnitScore unit;
    unit.name = "Sở <Tư pháp> & Nội vụ";
    period.levels.push_back({});
    period.levels.back().counts.assign(period.rules->ratingCount(), 0);
    period.levels.back().units = {unit, unit};
    const Settings settings;
    return reportFields({}, {&period, nullptr, &settings}, {"so", "huyen", "xa", "thap"});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const Fields fields = someFields();
    const XmlSource source{"mau.docx", "word/document.xml"};
    std::string written;
    try {
        written = TemplatePart({reinterpret_cast<const char *>(data), size}, source).filled(fields);
    } catch (const Error &) {
        return 0;
    }
    static_cast<void>(parseXmlTree(written, source)); // throws, and so ends the run, where the output is not XML
    return 0;
}
