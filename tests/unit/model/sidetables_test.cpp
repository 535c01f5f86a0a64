// Tables that stand beside others.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(sidetables)

BOOST_AUTO_TEST_CASE(ATableThatBeginsLowerBesideAnotherIsRefusedInOneSentence) {
    const std::string refusal = "một bảng khác bắt đầu ở dòng này, bên cạnh bảng đang có";
    const std::string right = "STT|Tên đơn vị|Tổng điểm";
    for (const auto &[table, cell] :
         {std::pair(twoCommunes + "3|UBND xã C|70||Tên đơn vị|Điểm\n4|UBND xã D|60||UBND xã E|50", "ô E4: "),
          std::pair("I. Các xã\n" + right + "||II. Các sở\n1|UBND xã A|90||" + right +
                        "\n2|UBND xã B|80||1|Sở C|70\n||||2|Sở D|60",
                    "ô F3: "),
          std::pair("||||" + right + "\n" + right + "||3|UBND xã C|70\n1|UBND xã A|90||4|UBND xã D|60", "ô B2: ")}) {
        const std::string said = findings(evaluated({{table}}));
        BOOST_CHECK_MESSAGE(said.find(cell + refusal) != std::string::npos, said);
        BOOST_CHECK_EQUAL(std::ranges::count(said, '\n'), 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()
