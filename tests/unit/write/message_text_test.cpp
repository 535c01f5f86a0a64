#include "base/files.hpp"
#include "standard.hpp"
#include "write/mark.hpp"
#include "write/message_text.hpp"

#include "report_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

namespace {

PeriodResult weekOfDay(int day, const char *points, int rank) {
    PeriodResult period = week(2025, 11, day);
    period.levels = {level(Level::department, {unit("Sở Tài chính", "92.5", 1), unit("Sở Tư pháp", "85", 2)}),
                     level(Level::commune, {unit("UBND xã Ea Ly", "95", 1), unit("UBND xã Ea Súp", "94", 2)})};
    addOwn(period, unit("UBND tỉnh Đắk Lắk", points, rank), 34);
    return period;
}

} // namespace

BOOST_AUTO_TEST_SUITE(MessageText)

BOOST_AUTO_TEST_CASE(SaysThePeriodInAFewLines) {
    const PeriodResult now = weekOfDay(14, "88.72", 16);
    const Settings settings;
    BOOST_TEST(
        messageText({&now, nullptr, &settings}) ==
        "Kết quả đánh giá chất lượng phục vụ người dân, doanh nghiệp tuần 02 tháng 11/2025, số liệu tính đến ngày "
        "14/11/2025:\n"
        "- Tỉnh Đắk Lắk đạt 88,72 điểm, xếp hạng 16/34 tỉnh, thành phố.\n"
        "- Sở, ban, ngành (02): Xuất sắc 01, Tốt 01.\n"
        "- UBND cấp xã (02): Xuất sắc 02.\n"
        "- Dưới 90 điểm: 01 cơ quan: Sở Tư pháp (85).\n");
}

BOOST_AUTO_TEST_CASE(SaysWhatChangedSinceTheLastPeriod) {
    const PeriodResult now = weekOfDay(14, "88.72", 16);
    PeriodResult before = weekOfDay(7, "88.45", 17);
    before.levels[1] = level(Level::commune, {unit("UBND xã Ea Ly", "95", 1), unit("UBND xã Ea Súp", "72", 2)});
    const Comparison comparison = compared(now, before);
    const Settings settings;
    const std::string text = messageText({&now, &comparison, &settings});
    for (const char *line :
         {"tính đến ngày 14/11/2025; tăng, giảm so với tuần 01 tháng 11:\n",
          "- Tỉnh Đắk Lắk đạt 88,72 điểm (tăng 0,27), xếp hạng 16/34 tỉnh, thành phố (tăng 01 bậc).\n",
          "- Sở, ban, ngành (02): Xuất sắc 01, Tốt 01.\n",
          "- UBND cấp xã (02): Xuất sắc 02 (tăng 01), Khá 0 (giảm 01).\n"})
        BOOST_CHECK_MESSAGE(text.find(line) != text.npos, line << "in\n" << text);
}

BOOST_AUTO_TEST_CASE(NamesTheLowestWhereManyAreBelowTheLine) {
    PeriodResult now = week(2025, 11, 14);
    std::vector<UnitScore> units;
    for (int i = 0; i < 7; ++i) units.push_back(unit("UBND xã " + std::to_string(i), std::to_string(80 - i).c_str(), i + 1));
    now.levels = {level(Level::commune, units)};
    const Settings settings;
    const std::string text = messageText({&now, nullptr, &settings});
    BOOST_CHECK_MESSAGE(text.find("- Dưới 90 điểm: 07 UBND cấp xã, thấp nhất là UBND xã 6 (74), UBND xã 5 (75), UBND xã 4 "
                                  "(76), UBND xã 3 (77), UBND xã 2 (78).\n") != text.npos, text);
    Settings lower;
    lower.warningLine = 50;
    BOOST_TEST(messageText({&now, nullptr, &lower}).ends_with("\n- Không có đơn vị dưới 50 điểm.\n"));
}

BOOST_AUTO_TEST_CASE(IsEmptyWhereThereIsNothingToSay) {
    const PeriodResult now = week(2025, 11, 14);
    const Settings settings;
    BOOST_TEST(messageText({&now, nullptr, &settings}).empty());
}

BOOST_AUTO_TEST_CASE(IsWrittenForNotepad) {
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "phuluc766-Tin-nhan.txt";
    writeMessage("một\nhai\n", file);
    const std::string bytes = readFile(file, 100);
    std::filesystem::remove(file);
    BOOST_TEST(bytes == "\xEF\xBB\xBFmột\r\nhai\r\n");
    BOOST_TEST(markedAsSample(bytes, "Tin-nhan.txt") ==
               "\xEF\xBB\xBFMẪU: SỐ LIỆU THỬ, KHÔNG PHÁT HÀNH\r\nmột\r\nhai\r\n");
}

BOOST_AUTO_TEST_SUITE_END()
