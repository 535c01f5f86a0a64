#include "write/learn_match.hpp"

#include "write/sentence_parts.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(LearningSentences)

namespace {

Sentence rated(const char *band, int count, bool changed = false) {
    Values values{{"don_vi", std::string("UBND cấp xã")},
                  {"cham", std::string()},
                  {"xep_loai", std::string(band)},
                  {"so_luong", Decimal(count)},
                  {"tong_so", Decimal(102)}};
    if (changed) {
        values["chieu"] = std::string("giảm");
        values["muc"] = Decimal(5);
        values["ky_truoc"] = std::string("tuần 01 tháng 11");
    }
    return sentence("cau_xa", count == 0 ? forms::ratedNone : forms::ratedSome, std::move(values));
}

const std::vector<Sentence> &communes() {
    static const std::vector<Sentence> all = {rated("Xuất sắc", 87, true), rated("Tốt", 15), rated("Khá", 0)};
    return all;
}

/// The text with the tags of its matches in place.
std::string learned(const std::string &text) {
    const std::vector<TaggedSentence> sentences = taggedSentences(communes());
    std::string result;
    std::size_t done = 0;
    for (const SentenceMatch &match : matchesIn(text, sentences))
        for (const TextEdit &edit : match.edits) {
            result += text.substr(done, edit.begin - done) + edit.text;
            done = edit.end;
        }
    return result + text.substr(done);
}

std::string contradiction(const std::string &text) {
    const std::vector<TaggedSentence> sentences = taggedSentences(communes());
    const auto found = contradictionIn(text, sentences, matchesIn(text, sentences));
    return found ? found->written + " | " + found->expected : "";
}

} // namespace

BOOST_AUTO_TEST_CASE(WholeSentenceBecomesItsTag) {
    BOOST_TEST(learned("+ Có 87/102 UBND cấp xã xếp loại Xuất sắc (giảm 05 địa phương so với tuần 01 tháng 11);") ==
               "+ {{cau_xa_1}};");
    BOOST_TEST(learned("Khối xã: Có 15/102 UBND cấp xã xếp loại Tốt; Không có UBND cấp xã xếp loại Khá.") ==
               "Khối xã: {{cau_xa_2}}; {{cau_xa_3}}.");
}

BOOST_AUTO_TEST_CASE(SentenceInOtherWordsKeepsItsWordsAndGetsTheFields) {
    BOOST_TEST(learned("Cụ thể có 87/102 UBND cấp xã xếp loại Xuất sắc trong tuần") ==
               "Cụ thể có {{cau_xa_1_so_luong}}/{{cau_xa_1_tong_so}} {{cau_xa_1_don_vi}} xếp loại "
               "{{cau_xa_1_xep_loai}} trong tuần");
    BOOST_TEST(learned("15/102 địa phương đạt loại Tốt") ==
               "{{cau_xa_2_so_luong}}/{{cau_xa_2_tong_so}} địa phương đạt loại Tốt");
}

BOOST_AUTO_TEST_CASE(BareNumbersStay) {
    for (const char *text : {"15", "tối đa 15 điểm", "Kế hoạch số 87/KH-UBND", "Có 187/102 việc", "5.102 hồ sơ"})
        BOOST_TEST(learned(text) == text);
}

BOOST_AUTO_TEST_CASE(AnotherFigureAmongTheWordsIsAContradiction) {
    BOOST_TEST(contradiction("Có 86/102 UBND cấp xã xếp loại Xuất sắc (giảm 05 địa phương so với tuần 01 tháng 11).")
                   .starts_with("Có 86/102"));
    BOOST_TEST(contradiction("Có 15/102 UBND cấp xã xếp loại Tốt (tăng 02 địa phương so với tuần 01 tháng 11).") != "");
    BOOST_TEST(contradiction("Có 03/102 UBND cấp xã xếp loại Khá.").find("Không có UBND cấp xã xếp loại Khá") !=
               std::string::npos);
    BOOST_TEST(contradiction("Có 15/102 UBND cấp xã xếp loại Tốt.") == "");
}

BOOST_AUTO_TEST_SUITE_END()
