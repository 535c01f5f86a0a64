// A period read from its files and evaluated.
#include "app/evaluated.hpp"

#include "app/trees.hpp"
#include "model/periodtext.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

/// The only period of a tree, evaluated.
Evaluated evaluatedIn(const Tree &tree) {
    const Index index(standard::versions());
    const UnitLists units;
    const Settings settings;
    TitleCache titles;
    return evaluatePeriod(tree.list({"2025-11-14"}).periods.front(), {&index, &units, &settings, &titles}, nullptr);
}

} // namespace

BOOST_AUTO_TEST_SUITE(evaluated)

BOOST_AUTO_TEST_CASE(EveryFileIsKeptByItsDigestAlsoWhereItIsNoTable) {
    const Tree tree({"2025-11-14/xa.csv", "2025-11-14/ghi-chu"});
    writeFile(tree.root / "2025-11-14/xa.csv", exportOf("Điểm"));
    writeFile(tree.root / "2025-11-14/ghi-chu", "Chép tệp xuất từ Cổng vào đây, mỗi kỳ một thư mục.\n");
    const Evaluated period = evaluatedIn(tree);
    BOOST_TEST(!period.failure.has_value());
    BOOST_TEST(period.exports.size() == 2U);
    BOOST_TEST(period.exports.at("xa.csv") == digestOf(tree.root / "2025-11-14/xa.csv"));
    BOOST_TEST_REQUIRE(period.totals.get() != nullptr);
    BOOST_TEST(period.totals->of(Level::commune)->units.size() == 2U);
    BOOST_CHECK(says(period.result.findings, Severity::warning, "văn bản thường"));
}

BOOST_AUTO_TEST_CASE(AFileThatCannotBeReadRefusesThePeriodAndNamesTheCause) {
    const Tree tree({"2025-11-14/xa.csv", "2025-11-14/so.xlsx"});
    writeFile(tree.root / "2025-11-14/xa.csv", exportOf("Điểm"));
    writeFile(tree.root / "2025-11-14/so.xlsx", "PK\x03\x04 hỏng");
    const Evaluated period = evaluatedIn(tree);
    BOOST_CHECK(period.failure == ErrorKind::data);
    BOOST_TEST(period.totals.get() == nullptr);
    BOOST_TEST(period.cause.starts_with("so.xlsx"));
}

/// A workbook of XML with a sheet for each name, whose first column holds the texts.
std::string workbook(const std::vector<std::string> &sheets, const std::vector<std::string> &texts) {
    std::string xml = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                      "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">";
    for (const std::string &sheet : sheets) {
        xml += "<Worksheet ss:Name=\"" + sheet + "\"><Table>";
        for (const std::string &text : texts)
            xml += "<Row><Cell><Data ss:Type=\"String\">" + text + "</Data></Cell></Row>";
        xml += "</Table></Worksheet>";
    }
    return xml + "</Workbook>";
}

BOOST_AUTO_TEST_CASE(AResultOfTheProgramAmongExportsIsCalledSo) {
    for (const std::string &result :
         {workbook({"Tổng hợp", "Kiểm tra số liệu", "Nguồn số liệu"}, {"TỔNG HỢP"}),
          workbook({"Phụ lục II"}, {"Phụ lục II", "(Kèm theo Báo cáo số      /BC-VPUBND)"})}) {
        const Tree tree({"2025-11-14/xa.csv", "2025-11-14/bang.xml", "2025-11-14/Tin-nhan.txt"});
        writeFile(tree.root / "2025-11-14/xa.csv", exportOf("Điểm"));
        writeFile(tree.root / "2025-11-14/bang.xml", result);
        writeFile(tree.root / "2025-11-14/Tin-nhan.txt", "Tuần 02:\n- Có 1/2, tăng 0,5, giảm 0,7\n");
        const Evaluated period = evaluatedIn(tree);
        BOOST_TEST(period.cause.starts_with("bang.xml: đây là kết quả do chương trình lập"), period.cause);
        BOOST_CHECK(says(period.result.findings, Severity::note, "kết quả của chương trình"));
    }
}

BOOST_AUTO_TEST_CASE(AnAppendixThatTheOfficeIssuedMayBeAnExport) {
    const Tree tree({"2025-11-14/bang.xml"});
    writeFile(tree.root / "2025-11-14/bang.xml",
              workbook({"Phụ lục II"}, {"Phụ lục II", "(Kèm theo Báo cáo số 12/BC-VPUBND)"}));
    BOOST_TEST(evaluatedIn(tree).cause.find("do chương trình lập") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(TheGraverFailureCounts) {
    BOOST_CHECK(worse({}, ErrorKind::data) == ErrorKind::data);
    BOOST_CHECK(worse(ErrorKind::data, ErrorKind::system) == std::max(ErrorKind::data, ErrorKind::system));
    BOOST_CHECK(worse(ErrorKind::system, ErrorKind::data) == std::max(ErrorKind::data, ErrorKind::system));
}

BOOST_AUTO_TEST_SUITE_END()
