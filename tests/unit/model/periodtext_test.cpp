// Periods in the names of files and in titles.
#include "model/periodtext.hpp"

#include "periodnames.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(period_text)

BOOST_AUTO_TEST_CASE(ReadsEveryFormOfTheContract) {
    for (const char *text :
         {"2025-11-14", "14-11-2025", "14.11.2025", "20251114", "Tuan-02-thang-11-2025", "tuần 02 tháng 11/2025",
          "Tuần 2 tháng 11 năm 2025", "so-ban-nganh 14_11_2025", "bao_cao_766_20251114", "ngày 14 tháng 11 năm 2025",
          "Tuần 2 14-11-2025", "Ngày 14-11-2025", "Tuần 2025-11-14", "thang 11 2025-11-14"})
        BOOST_CHECK_MESSAGE(read(text) == "tuần 02 tháng 11/2025", text << ": " << read(text));
    for (const char *text : {"Thang-5-2024", "tháng 2024-05", "tháng 5/2024", "2024-05", "Tháng 05 năm 2024"})
        BOOST_CHECK_MESSAGE(read(text) == "tháng 5/2024", text << ": " << read(text));
    for (const char *text : {"Quy-II-2024", "Quý II/2024", "2024-Q2", "quy 2 2024", "Q2-2024", "QUÝ II NĂM 2024"})
        BOOST_CHECK_MESSAGE(read(text) == "Quý II/2024", text << ": " << read(text));
}

BOOST_AUTO_TEST_CASE(ReadsPeriodsLongerThanAQuarter) {
    for (const char *text : {"6-thang-dau-nam-2026", "6 tháng đầu năm 2026", "Sáu tháng đầu năm 2026", "6-thang-2026",
                             "6 tháng năm 2026", "xa 6T-2026"})
        BOOST_CHECK_MESSAGE(read(text) == "6 tháng đầu năm 2026", text << ": " << read(text));
    BOOST_CHECK_EQUAL(read("6-thang-cuoi-nam-2026"), "6 tháng cuối năm 2026");
    for (const char *text : {"9-thang-2026", "9 tháng đầu năm 2026", "Chín tháng năm 2026"})
        BOOST_CHECK_MESSAGE(read(text) == "9 tháng đầu năm 2026", text << ": " << read(text));
    for (const char *text : {"Nam-2026", "Năm 2026", "Điểm năm 2026"})
        BOOST_CHECK_MESSAGE(read(text) == "năm 2026", text << ": " << read(text));
    for (const char *text :
         {"Năm 2026 tháng", "9 tháng cuối năm 2026", "5 tháng 2026", "8 tháng đầu năm 2026", "đầu năm 2026"})
        BOOST_CHECK_MESSAGE(read(text).empty(), text << ": " << read(text));
}

BOOST_AUTO_TEST_CASE(AYearBesideAShorterPeriodOnlySaysOfWhichYearThatIs) {
    BOOST_CHECK_EQUAL(read("nam-2026_20261010"), "tuần 02 tháng 10/2026");
    BOOST_CHECK_EQUAL(read("Năm 2026, Quý II/2026"), "Quý II/2026");
}

BOOST_AUTO_TEST_CASE(ReadsNamesThatProgramsGive) {
    BOOST_CHECK_EQUAL(folderName(periodsIn("communes_GiaLai_10102026").front()), "2026-10-10");
    BOOST_CHECK_EQUAL(folderName(periodsIn("xa_01022026").front()), "2026-02-01");
    BOOST_CHECK_EQUAL(read("bao_cao_T10_2025"), "tháng 10/2025");
    BOOST_CHECK_EQUAL(read("Tuần 02 T11/2025"), "tuần 02 tháng 11/2025");
    for (const char *text : {"31022026", "00112025", "T13_2025", "T6 14"})
        BOOST_CHECK_MESSAGE(read(text).empty(), text << ": " << read(text));
}

BOOST_AUTO_TEST_CASE(ARangeIsItsLastDay) {
    for (const char *text : {"từ ngày 01/11 đến ngày 14/11/2025", "Từ 01/11/2025 đến hết ngày 14/11/2025",
                             "tu-ngay-08-11-den-ngay-14-11-2025", "2025-11-08 den 2025-11-14",
                             "Lũy kế từ đầu năm 2025 đến ngày 14/11/2025", "từ đầu năm đến 14/11/2025",
                             "từ ngày 01 tháng 11 năm 2025 đến ngày 14 tháng 11 năm 2025"}) {
        BOOST_REQUIRE_MESSAGE(periodsIn(text).size() == 1, text << ": " << read(text));
        BOOST_CHECK_EQUAL(folderName(periodsIn(text).front()), "2025-11-14");
    }
    for (const char *text :
         {"(Số liệu từ ngày 01/11/2025 đến ngày 14/11/2025)", "Số liệu từ 01/11 đến 14/11/2025",
          "(Từ ngày 01 tháng 11 đến ngày 14 tháng 11 năm 2025)", "Số liệu tính từ ngày 01/11 đến hết ngày 14/11/2025"})
        BOOST_CHECK_MESSAGE(assessedIn(text) == (Date{2025, 11, 14}), text);
}

BOOST_AUTO_TEST_CASE(NamesWithoutAPeriodNameNone) {
    for (const char *text :
         {"Du-lieu", "cap-xa", "766", "2025", "2025-02-30", "31-11-2025", "2025-13-01", "bao cao 2", "so 12 34 56"})
        BOOST_CHECK_MESSAGE(read(text).empty(), text << ": " << read(text));
}

BOOST_AUTO_TEST_CASE(SeveralPeriodsAreAllNamedAndOneSaidTwiceIsOne) {
    BOOST_CHECK_EQUAL(read("2025-11-07, 2025-11-14"), "tuần 01 tháng 11/2025 + tuần 02 tháng 11/2025");
    BOOST_CHECK_EQUAL(read("Tuan 02 thang 11 2025 (14-11-2025)"), "tuần 02 tháng 11/2025");
}

BOOST_AUTO_TEST_CASE(WronglyNamedPeriodsGiveNoneAndAdvice) {
    for (const char *text : {"Tuan-6-thang-11-2025", "Tuan-00-thang-1-2025", "tuan45 2025", "Tuan 2 11-2025",
                             "Tuan-thang-11-2025", "Tuan 6 thang 11 2025 (2025-11-14)"})
        BOOST_CHECK_MESSAGE(read(text).empty() && periodFault(text).find("từ 1 đến 5") != std::string::npos, text);
    for (const char *text : {"Thang-13-2025", "Tháng 5-6/2024", "thang0 2025", "tháng 5 và 6/2024"})
        BOOST_CHECK_MESSAGE(read(text).empty() && periodFault(text).find("từ 1 đến 12") != std::string::npos, text);
    for (const char *text : {"Quy-V-2024", "Quý 1, 2/2024", "quy 5 2024", "Quý I và II/2024"})
        BOOST_CHECK_MESSAGE(read(text).empty() && periodFault(text).find("từ I đến IV") != std::string::npos, text);
    BOOST_CHECK(read("ngày 31 tháng 02 năm 2026").empty() && !periodFault("ngày 31 tháng 02 năm 2026").empty());
    for (const char *text : {"2026-11-31", "31.11.2026", "2026-20-11", "so-ban-nganh-29-02-2026"})
        BOOST_CHECK_MESSAGE(read(text).empty() && periodFault(text).find("trong lịch") != std::string::npos, text);
    for (const char *text : {"766 18 2026", "2026-1", "14-11-2025", "2026 32 11"})
        BOOST_CHECK_MESSAGE(periodFault(text).empty(), text);
    BOOST_CHECK(read("05 tháng 01 năm 2026").empty() && !periodFault("05 tháng 01 năm 2026").empty());
    for (const char *text : {"2025-11-14", "Quy che 2025", "bao cao thang", "tuan nay"})
        BOOST_CHECK_MESSAGE(periodFault(text).empty(), text);
}

BOOST_AUTO_TEST_CASE(TheYearMayStandFirst) {
    for (const char *text : {"2024 Quý 2", "2024-Quy-II", "QII-2024", "Q.II/2024", "2024 QII"})
        BOOST_CHECK_MESSAGE(read(text) == "Quý II/2024", text << ": " << read(text));
    for (const char *text : {"2025-T11", "2025 tháng 11", "Năm 2025, tháng 11"})
        BOOST_CHECK_MESSAGE(read(text) == "tháng 11/2025", text << ": " << read(text));
    BOOST_CHECK_EQUAL(read("2025 T11 tuan 2"), "tuần 02 tháng 11/2025");
    BOOST_CHECK_EQUAL(read("06-thang-2026"), "6 tháng đầu năm 2026");
    BOOST_CHECK_EQUAL(read("báo cáo 2024 quý III 2025"), "Quý III/2025");
}

BOOST_AUTO_TEST_CASE(ADayWithATimeIsThatDayAndNoMonth) {
    for (const char *text : {"xa-2025-11-14T08-30", "2025-11-14t0830", "2025-11-14 08h30"}) {
        BOOST_REQUIRE_MESSAGE(periodsIn(text).size() == 1, text << ": " << read(text));
        BOOST_CHECK_EQUAL(folderName(periodsIn(text).front()), "2025-11-14");
    }
    BOOST_CHECK(read("2025-11-14x").empty());
}

BOOST_AUTO_TEST_CASE(AWeekThatItsMonthLacksIsRefused) {
    BOOST_CHECK_EQUAL(read("Tuan-5-thang-2-2024"), "tuần 05 tháng 02/2024");
    for (const char *text : {"Tuan-5-thang-2-2025", "T2-2025 tuan 5"})
        BOOST_CHECK_MESSAGE(read(text).empty() && periodFault(text).find("bốn tuần") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(AWeekMonthOrQuarterThatDeniesTheDayBesideItIsRefused) {
    for (const char *text :
         {"Tuần 3 - 14-11-2025", "tuan3_20251114", "2025-11-14 tuần 3", "Tháng 10 - 05-11-2025", "Quý III, 2025-10-05"})
        BOOST_CHECK_MESSAGE(read(text).empty() && periodFault(text).find("không khớp") != std::string::npos, text);
    BOOST_CHECK_EQUAL(read("2025-11-14_tuan2_thang11"), "tuần 02 tháng 11/2025");
}

BOOST_AUTO_TEST_CASE(ADayInWordsKeepsItsDay) {
    const std::vector<Period> named = periodsIn("ngày 05 tháng 01 năm 2026");
    BOOST_REQUIRE_EQUAL(named.size(), 1U);
    BOOST_CHECK_EQUAL(folderName(named.front()), "2026-01-05");
}

BOOST_AUTO_TEST_CASE(ASecondMonthIsSeenWithoutItsWord) {
    BOOST_CHECK_EQUAL(read("Tháng 5/2024 và 6/2024"), "tháng 5/2024 + tháng 6/2024");
}

BOOST_AUTO_TEST_CASE(FindsTheDateOfAssessment) {
    BOOST_CHECK(assessedIn("(Số liệu tính đến ngày 14/11/2025)") == (Date{2025, 11, 14}));
    BOOST_CHECK(assessedIn("(Quý II năm 2024, số liệu ngày 02/7/2024)") == (Date{2024, 7, 2}));
    BOOST_CHECK(assessedIn("Tính đến hết ngày 09 tháng 3 năm 2026") == (Date{2026, 3, 9}));
    BOOST_CHECK(assessedIn("Tính đến 14.11.2025") == (Date{2025, 11, 14}));
    BOOST_CHECK(!assessedIn("Số liệu theo Quyết định số 766/QĐ-TTg ngày 23/6/2022"));
    BOOST_CHECK(!assessedIn("Quyết định số 766/QĐ-TTg ngày 23/6/2022"));
}

BOOST_AUTO_TEST_SUITE_END()
