// What the last period had and this one lacks.
#include "doubts.hpp"

namespace {

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(losses)

BOOST_AUTO_TEST_CASE(LevelsAndProvincesThatTheLastPeriodHadAreMissed) {
    const PeriodResult before = evaluated({{communes + "|UBND xã A|91\n|UBND xã B|85"},
                                           {"Tên đơn vị|Tổng điểm\nSở A - tỉnh Đắk Lắk|91\nSở B|85"},
                                           {"Tỉnh/Thành phố|Tổng điểm\nĐắk Lắk|88\nLai Châu|80"}},
                                          {"2025-11-07", "", {}});
    const PeriodResult now = ofCommunes({"92", "86"});
    const std::string missed =
        "CẢNH BÁO: tuần 01 tháng 11/2025 có bảng Sở, ban, ngành, kỳ này không có: có thể chép thiếu "
        "tệp. Chép thêm tệp đó vào thư mục của kỳ này rồi chạy lại\n"
        "CẢNH BÁO: tuần 01 tháng 11/2025 có bảng các tỉnh, thành phố, kỳ này không có: có thể chép "
        "thiếu tệp. Chép thêm tệp đó vào thư mục của kỳ này rồi chạy lại\n";
    BOOST_CHECK_EQUAL(doubts(now, &before), missed);
    BOOST_CHECK_EQUAL(doubts(now, nullptr, {before}), missed);
}

BOOST_AUTO_TEST_CASE(TheTableOfComponentsThatTheLastPeriodHadIsMissed) {
    const Sheet rates{"Chỉ tiêu|Tỷ lệ|Điểm|Điểm tối đa\nTỷ lệ hồ sơ trực tuyến|95,3|9,5|10"};
    const PeriodResult before = evaluated({{twoCommunes}, rates}, {"Thang-10-2025", "", {}});
    BOOST_REQUIRE_EQUAL(before.components.size(), 1U);
    const PeriodResult now = evaluated({{communes + "1|UBND xã A|91\n2|UBND xã B|80"}}, {"Thang-11-2025", "", {}});
    BOOST_CHECK(contains(doubts(now, &before), "tháng 10/2025 có bảng chỉ tiêu thành phần, kỳ này không có"));
}

BOOST_AUTO_TEST_CASE(ALevelMostOfWhoseUnitsHaveNoPointsAnyMoreIsDoubted) {
    const PeriodResult before = ofCommunes({"91", "85", "75", "92"}, "2025-11-07");
    const std::string doubt =
        "CẢNH BÁO: 1.xlsx, trang \"Bảng\": 03/04 đơn vị của UBND cấp xã có điểm ở tuần 01 tháng 11/2025, kỳ này "
        "không thấy điểm (UBND xã D, UBND xã B, UBND xã C): có thể tệp xuất bị lỗi hoặc thiếu dòng. Xem lại trên "
        "Cổng; nếu ở đó có điểm thì tải lại tệp rồi chạy lại\n";
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"90", "-", "Không có dữ liệu", "-"}), &before), doubt);
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"90"}), &before), doubt); // rows that are gone
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"90", "-", "-", "-"}), nullptr, {before}), doubt);
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"90", "84", "-", "-"}), &before), "");
    BOOST_CHECK(!contains(doubts(ofCommunes({"-", "-", "-", "-"}), &before), "không thấy điểm")); // told as one
    const PeriodResult sparse = ofCommunes({"91", "85", "-", "-"}, "2025-11-07");
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"90", "84", "-", "-"}), &sparse), "");
}

BOOST_AUTO_TEST_CASE(FiveUnitsWithoutPointsAnyMoreAreDoubtedOnEveryLevel) {
    for (const char *unit : {"Sở Y tế #", "UBND huyện H#", "UBND xã X#"}) {
        const Setup earlier{"2025-03-07", "", {}};
        const Setup later{"2025-03-14", "", {}};
        const std::string row = std::string("|") + unit + "|";
        const PeriodResult before = evaluated({{communes + repeated(row + "8#.5\n", 10)}}, earlier);
        const auto now = [&](int lost) {
            std::string text = communes;
            for (int i = 0; i < 10; ++i)
                text += "|" + std::string(unit).replace(std::string(unit).find('#'), 1, std::to_string(i)) + "|" +
                        (i < lost ? "-" : "7" + std::to_string(i)) + "\n";
            return evaluated({{text}}, later);
        };
        BOOST_CHECK_MESSAGE(contains(doubts(now(5), &before), "05/10 đơn vị của "), unit);
        BOOST_CHECK_MESSAGE(!contains(doubts(now(4), &before), "không thấy điểm"), unit);
    }
}

BOOST_AUTO_TEST_CASE(UnitsThatTheListEndedAreNotMissed) {
    const std::string rest = "|UBND xã B|Cấp xã\n|UBND xã C|Cấp xã\n";
    const std::string then = "|UBND xã A|Cấp xã\n" + rest;
    const PeriodResult before =
        evaluated({{communes + "|UBND xã A|91\n|UBND xã B|85\n|UBND xã C|75"}}, {"2025-11-07", then, {}});
    const auto lost = [&](const std::string &list) {
        const PeriodResult now = evaluated({{communes + "|UBND xã D|90"}}, {"2025-11-14", list, {}});
        return doubts(now, &before, {}, list);
    };
    BOOST_CHECK_EQUAL(lost("|UBND xã D|Cấp xã"), "");
    BOOST_CHECK(contains(lost("|UBND xã D|Cấp xã\n" + rest), "02/03 đơn vị của UBND cấp xã có điểm"));
}

BOOST_AUTO_TEST_CASE(UnitsThatEndedOnTheFirstOfJuly2025AreNotMissed) {
    const PeriodResult before = ofCommunes({"91", "85", "75", "92"}, "2025-06-27");
    BOOST_CHECK(!contains(doubts(ofCommunes({"90"}, "2025-07-04"), &before), "không thấy điểm"));
}

BOOST_AUTO_TEST_CASE(ProvincesWithoutPointsAnyMoreAreDoubted) {
    const std::string table = provinces + "1|Đắk Lắk|88\n2|Lai Châu|";
    const PeriodResult before = evaluated({{table + "80\n3|An Giang|70"}}, {"2025-11-07", "", {}});
    BOOST_CHECK(contains(doubts(evaluated({{table + "-\n3|An Giang|-"}}), &before), "02/03 đơn vị của "));
}

BOOST_AUTO_TEST_CASE(ALevelWhosePointsOfGroupsAreGoneIsDoubted) {
    const std::string heads = "Công khai (18đ)|Tiến độ (20đ)|Số hóa (22đ)|Dịch vụ trực tuyến (22đ)|Hài lòng (18đ)|";
    for (const char *name : {"Tên đơn vị|UBND xã A", "Tỉnh/Thành phố|Đắk Lắk"}) {
        const std::vector<std::string> parts = split(name, '|');
        const PeriodResult before = evaluated({{parts[0] + "|" + heads + "Tổng điểm\n" + parts[1] + "|9|9|9|9|9|45"}},
                                              ofProvince("Đắk Lắk", "2025-11-07"));
        const PeriodResult now = evaluated({{parts[0] + "|Tổng điểm\n" + parts[1] + "|46"}}, ofProvince("Đắk Lắk"));
        BOOST_CHECK_MESSAGE(contains(doubts(now, &before), "tuần 01 tháng 11/2025 có điểm từng nhóm chỉ số của "),
                            name);
        BOOST_CHECK_MESSAGE(!contains(doubts(now, &now), "từng nhóm"), name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
