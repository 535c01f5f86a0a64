#include "write/learn_names.hpp"

#include "report_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(LearningNames)

namespace {

std::string named(const std::string &text, const PeriodResult &period) {
    std::vector<TextEdit> edits;
    addNameEdits(text, period, edits);
    std::string result;
    std::size_t done = 0;
    for (const TextEdit &edit : edits) {
        result += text.substr(done, edit.begin - done) + edit.text;
        done = edit.end;
    }
    return result + text.substr(done);
}

} // namespace

BOOST_AUTO_TEST_CASE(NamesOfThePeriodBecomeTagsInEveryForm) {
    BOOST_TEST(named("BÁO CÁO TUẦN 02 THÁNG 11 NĂM 2025", week(2025, 11, 14)) == "BÁO CÁO {{ky_chu_in_hoa}}");
    BOOST_TEST(named("tuần 02 tháng 11/2025, số liệu ngày 14/11/2025", week(2025, 11, 14)) ==
               "{{ky_so}}, số liệu ngày {{ngay_so_lieu}}");
    BOOST_TEST(named("Đắk Lắk, ngày      tháng 11 năm 2025", week(2025, 11, 14)) == "Đắk Lắk, ngày      {{thang_nam}}");
    BOOST_TEST(named("Đắk Lắk, ngày 17 tháng 11 năm 2025", week(2025, 11, 14)) == "Đắk Lắk, ngày 17 {{thang_nam}}");
}

BOOST_AUTO_TEST_CASE(DatesOfOtherDocumentsAndPartsOfNamesStay) {
    for (const char *text :
         {"Kế hoạch số 12/KH-UBND ngày 14/11/2025", "từ tháng 11 năm 2025", "114/11/2025", "tuần 02 tháng 11/20251"})
        BOOST_TEST(named(text, week(2025, 11, 14)) == text);
}

BOOST_AUTO_TEST_SUITE_END()
