// Tables of one group alone.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(onegroup)

BOOST_AUTO_TEST_CASE(ALonePointsColumnUnderTheNameOfOneGroupIsNoTotal) {
    const std::string rows = "STT|Tên đơn vị|Điểm\n1|UBND xã A|'12,49\n2|UBND xã B|'11,74";
    const auto noTotal = [](const Sheet &sheet) {
        const PeriodResult result = evaluated({sheet});
        return ranking(result, Level::commune) != "1 UBND xã A 12.49; 2 UBND xã B 11.74" && !findings(result).empty();
    };
    BOOST_CHECK(noTotal({"Mức độ số hóa hồ sơ (tối đa 22 điểm)|<|<\n" + rows}));
    BOOST_CHECK(noTotal({"Mức độ số hóa hồ sơ\n" + rows}));
    BOOST_CHECK(noTotal({"BẢNG XẾP HẠNG NHÓM CHỈ SỐ SỐ HÓA HỒ SƠ THÁNG 10/2026|<|<\n\n" + rows}));
    BOOST_CHECK(noTotal({rows, "Số hóa"}));
    BOOST_CHECK(noTotal({"STT|Tên đơn vị|Điểm (22đ)\n1|UBND xã A|12\n2|UBND xã B|11"}));
    BOOST_CHECK(noTotal({"STT|Tên đơn vị|Điểm|Điểm tối đa\n1|UBND xã A|12|22\n2|UBND xã B|11|22"}));
    BOOST_CHECK(noTotal({"STT|Tên đơn vị|Điểm\n|Điểm tối đa|22\n1|UBND xã A|12\n2|UBND xã B|11"}));
    BOOST_CHECK(noTotal({"STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|12\n2|UBND xã B|11", "Số hóa hồ sơ"}));
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Điểm\n1|UBND xã A|90\n2|UBND xã B|80", "Số hóa hồ sơ"}}),
                     "Nếu đây là tổng điểm, sửa tiêu đề của cột thành \"Tổng điểm\""));
}

BOOST_AUTO_TEST_CASE(AGroupInTheNameOfTheFileDoubtsATotal) {
    const auto of = [](const std::string &file, const char *points) {
        PeriodInput input{periodsIn("2025-11-14").front(), "2025-11-14", {}};
        input.files.push_back({file, "", {}});
        input.files.back().tables.push_back(tableOf("STT|Tên đơn vị|Điểm\n1|UBND xã A|" + std::string(points)));
        const Index index(standard::versions(), {});
        const UnitLists units;
        const Settings settings;
        TitleCache titles;
        return evaluate(input, {&index, &units, &settings, &titles});
    };
    for (const char *file : {"xa-so-hoa-ho-so.xlsx", "Xã Số hóa hồ sơ.xlsx"})
        BOOST_CHECK_MESSAGE(says(of(file, "12.5"), "tên tệp nêu nhóm \"Số hóa hồ sơ\" (tối đa 22 điểm)"), file);
    checkRanking(of("cong-khai-diem.xlsx", "90"), "1 UBND xã A 90");
    checkRanking(of("xa.xlsx", "12.5"), "1 UBND xã A 12.5");
}

BOOST_AUTO_TEST_CASE(ALonePointsColumnIsATotalWhereNothingNamesAGroup) {
    const std::string rows = "STT|Tên đơn vị|Điểm\n1|UBND xã A|90\n2|UBND xã B|80";
    for (const char *title : {"", "CÔNG KHAI KẾT QUẢ ĐÁNH GIÁ THÁNG 11/2025\n", "(Số liệu ngày 14/11/2025)\n",
                              "BẢNG ĐIỂM (tối đa 100 điểm)\n"})
        checkRanking(evaluated({{title + rows}}), ranked);
}

BOOST_AUTO_TEST_SUITE_END()
