// A published document becomes a template that writes the next one.
#include "write/learn.hpp"

#include "base/files.hpp"
#include "phuluc766/error.hpp"
#include "report_samples.hpp"
#include "sheet_reader.hpp"
#include "write/docx.hpp"
#include "write/report_fields.hpp"
#include "write/templates.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

namespace {

const std::filesystem::path delivered = std::filesystem::path(TEST_DATA) / "../../samples/mau";

PeriodResult weekWith(int day, std::vector<UnitScore> communes) {
    PeriodResult period = week(2025, 11, day);
    period.levels = {level(Level::commune, std::move(communes))};
    return period;
}

PeriodResult first() { return weekWith(7, {unit("UBND xã Ea Ly", "95.5", 1), unit("UBND xã Ea Súp", "85.25", 2), unit("UBND xã Ea Kar", "71", 3)}); }
PeriodResult second() { return weekWith(14, {unit("UBND xã Ea Ly", "96", 1), unit("UBND xã Ea Súp", "91.75", 2), unit("UBND xã Ea Kar", "90", 3)}); }

ReportDocument documentOf(const PeriodResult &period) {
    const Settings settings;
    return reportDocuments({&period, nullptr, &settings}).front();
}

/// The document of a period, as the office would publish it.
std::string published(const PeriodResult &period) {
    const sheets::Folder folder;
    const Settings settings;
    Templates templates(delivered);
    writeReport(documentOf(period), {&period, nullptr, &settings}, templates, folder / "a.docx");
    return readFile(folder / "a.docx", 1U << 24);
}

Learned learnedFrom(const std::string &bytes, const PeriodResult &period) {
    const Settings settings;
    return learn(bytes, "a.docx", documentOf(period), {&period, nullptr, &settings});
}

std::string textOf(const std::string &bytes) {
    std::string text;
    for (const std::string &paragraph : paragraphTexts(bytes, "a.docx")) text += paragraph + "\n";
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(Learning)

BOOST_AUTO_TEST_CASE(TheTemplateOfOnePeriodWritesAnother) {
    const Learned learned = learnedFrom(published(first()), first());
    BOOST_TEST(!learned.tags.empty());
    const PeriodResult next = second();
    const Settings settings;
    const DocxTemplate learnedTemplate(learned.bytes, "a.docx");
    const Fields fields = reportFields(documentOf(next), {&next, nullptr, &settings}, learnedTemplate.blocks());
    BOOST_TEST(textOf(learnedTemplate.filled(fields)) == textOf(published(next)));
}

BOOST_AUTO_TEST_CASE(AFigureThatContradictsTheDataIsRefusedWithBoth) {
    PeriodResult other = second();
    other.period = first().period;
    other.assessed = first().assessed;
    BOOST_CHECK_EXCEPTION(static_cast<void>(learnedFrom(published(first()), other)), Error, [](const Error &error) {
        return error.kind() == ErrorKind::data && std::string(error.what()).find("số liệu của kỳ này là") != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(ADocumentIsMoreLikeItsOwnPeriodThanAnother) {
    const std::string bytes = published(first());
    BOOST_TEST(likeness(bytes, "a.docx", documentOf(first())) > likeness(bytes, "a.docx", documentOf(second())));
}

BOOST_AUTO_TEST_CASE(AFileThatIsNoWordDocumentIsRefused) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(learnedFrom("abc", first())), Error,
                          [](const Error &error) { return error.kind() == ErrorKind::usage; });
}

BOOST_AUTO_TEST_SUITE_END()
