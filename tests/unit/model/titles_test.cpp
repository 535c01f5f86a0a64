// Texts of a sheet that are no unit's name.
#include "base/text.hpp"
#include "model/titles.hpp"
#include "tables.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

} // namespace

BOOST_AUTO_TEST_SUITE(titles)

BOOST_AUTO_TEST_CASE(TitlesOfTotalsAreKnownInBothLanguages) {
    for (const char *title :
         {"Tổng cộng", "TỔNG", "Tổng cộng: 14 đơn vị", "Trung bình", "Toàn tỉnh", "Khối xã", "Cộng trang", "Cộng nhóm I", "Cộng (II)", "Cộng 12 xã", "Kỳ trước", "Chỉ tiêu", "Trọng số", "Cao nhất",
          "Trung vị", "Grand Total", "xã Total", "Average", "Điểm tối đa"})
        BOOST_CHECK_MESSAGE(isTotalTitle(textKey(title)), title);
    for (const char *title : {"Sở Nội vụ", "UBND xã Tổng Cốc", "Tổngcộng", "Chung cư", "Cộng Hòa", "Cộng Hiền", "UBND xã Khối"})
        BOOST_CHECK_MESSAGE(!isTotalTitle(textKey(title)), title);
}

BOOST_AUTO_TEST_CASE(TitlesOfMaximaAreKnown) {
    for (const char *title : {"Điểm tối đa", "Tối đa", "Thang điểm (100)", "Điểm chuẩn:"})
        BOOST_CHECK_MESSAGE(isMaximaTitle(textKey(title)), title);
    for (const char *title : {"Điểm", "Điểm trung bình", "Sở Tối đa"})
        BOOST_CHECK_MESSAGE(!isMaximaTitle(textKey(title)), title);
}

BOOST_AUTO_TEST_CASE(NotesAndSignaturesAreKnown) {
    for (const char *title :
         {"Ghi chú: số liệu tạm", "Nguồn: Cổng", "Người lập biểu", "Nơi nhận:", "(*) Chưa kết nối", "* đơn vị mới"})
        BOOST_CHECK_MESSAGE(isNoteTitle(textKey(title)), title);
    for (const char *title : {"Sở Ngoại vụ", "UBND xã Nguồn"}) BOOST_CHECK_MESSAGE(!isNoteTitle(textKey(title)), title);
}

BOOST_AUTO_TEST_CASE(ANumberIsNoNameHoweverItsDigitsAreGrouped) {
    for (const char *title : {"12", "1.234", "1 234", "12,5"}) BOOST_CHECK_MESSAGE(isNumberTitle(title), title);
    for (const char *title : {"", "Quận 1", "1a", "-"}) BOOST_CHECK_MESSAGE(!isNumberTitle(title), title);
}

BOOST_AUTO_TEST_CASE(TextFromBeforeUnicodeIsNamedWithItsEncoding) {
    BOOST_CHECK(!legacyFault("Sở Nội vụ"));
    BOOST_TEST(legacyFault("Së Néi vô tØnh").value_or("").starts_with("chữ gõ bằng bảng mã TCVN3 (phông .VnTime)"));
}

BOOST_AUTO_TEST_CASE(TheDayOfTheFiguresStandsAboveOrBelowTheTables) {
    const Table above = tableOf("KẾT QUẢ\n(Số liệu tính đến ngày 14/11/2025)\nTên đơn vị|Tổng điểm\nSở A|90");
    BOOST_REQUIRE(assessedOn(above));
    BOOST_CHECK(assessedOn(above)->date == (Date{2025, 11, 14}));
    BOOST_CHECK_EQUAL(assessedOn(above)->cell, "A2");
    BOOST_CHECK(!assessedOn(tableOf("Tên đơn vị|Tổng điểm\nSở A|90")));
    for (const char *apart : {"Số liệu tính đến ngày:|14/11/2025", "Từ ngày|01/11/2025|đến ngày|14/11/2025"}) {
        const std::optional<Assessed> found = assessedOn(tableOf(apart));
        BOOST_CHECK_MESSAGE((found && found->date == Date{2025, 11, 14}), apart);
    }
    BOOST_CHECK(!assessedOn(tableOf("Số liệu tính đến ngày|102")));
    std::string longTable = "Tên đơn vị|Tổng điểm\n";
    for (int i = 0; i < 40; ++i)
        longTable +=
            (i == 20 ? "Số liệu tính đến ngày 14/11/2025" : "UBND xã " + std::to_string(i)) + std::string("|90\n");
    BOOST_CHECK(!assessedOn(tableOf(longTable))); // the middle of a table is not searched
}

BOOST_AUTO_TEST_CASE(OnlyATitleAboveTheTableNamesALongPeriod) {
    BOOST_CHECK(titleNamesLongPeriod(tableOf("KẾT QUẢ QUÝ II NĂM 2024\nTên đơn vị|Tổng điểm|Hạng\nSở A|90|1")));
    BOOST_CHECK(!titleNamesLongPeriod(tableOf("KẾT QUẢ TUẦN 02 THÁNG 11/2025\nTên đơn vị|Tổng điểm|Hạng\nSở A|90|1")));
    BOOST_CHECK(!titleNamesLongPeriod(tableOf("Tên đơn vị|Tổng điểm|Hạng\nSở A|90|1\nSo với Quý II năm 2024")));
}

BOOST_AUTO_TEST_SUITE_END()
