#include "model/heading.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

using namespace phuluc;

/// The meaning of a heading: "CKMB points 18", "name", "? percentage".
std::string read(std::string_view text) {
    static const Headings headings(standard::rules());
    const Heading heading = headings.read(text);
    std::string result = "?";
    if (heading.criterion)
        result = standard::rules().of(*heading.criterion).code;
    else if (heading.field == Field::name)
        result = "name";
    else if (heading.field == Field::total)
        result = "total";
    else if (heading.field == Field::code)
        result = "code";
    else if (heading.field == Field::number)
        result = "number";
    else if (heading.field == Field::rank)
        result = "rank";
    else if (heading.field == Field::levelCode)
        result = "level";
    else if (heading.field == Field::province)
        result = "province";
    else if (heading.field)
        result = "field";
    if (heading.kind) result += *heading.kind == FigureKind::points ? " points" : " percentage";
    if (heading.maximum) result += " " + heading.maximum->text();
    return result;
}

BOOST_AUTO_TEST_SUITE(heading)

/// Headings of exports, and what they mean.
const std::pair<const char *, const char *> seenHeadings[] = {
    {"CKMB", "CKMB"},
    {"Công khai minh bạch", "CKMB"},
    {"Nhóm chỉ số công khai, minh bạch", "CKMB"},
    {"Công khai (18đ)", "CKMB points 18"},
    {"transparency", "CKMB"},
    {"TDGQ", "TDGQ"},
    {"Tiến độ giải quyết", "TDGQ"},
    {"Tiến độ (20đ)", "TDGQ points 20"},
    {"Nhóm chỉ số tiến độ, kết quả giải quyết", "TDGQ"},
    {"progress", "TDGQ"},
    {"Số hoá hồ sơ", "MDSH"},
    {"Mức độ số hóa", "MDSH"},
    {"Số hóa (22đ)", "MDSH points 22"},
    {"Nhóm chỉ số số hóa hồ sơ", "MDSH"},
    {"digitized", "MDSH"},
    {"ONLINE_SERVICE", "DVTT"},
    {"Dịch vụ trực tuyến", "DVTT"},
    {"Nhóm chỉ số Dịch vụ trực tuyến", "DVTT"},
    {"CLGQ", "DVC"},
    {"DVC trực tuyến", "DVC"},
    {"DVC TT (12đ)", "DVC points 12"},
    {"Cung cấp dịch vụ công trực tuyến", "DVC"},
    {"onlineService", "DVC"},
    {"TTTT", "TTTT"},
    {"Thanh toán (10đ)", "TTTT points 10"},
    {"payment", "TTTT"},
    {"Hài lòng (18đ)", "MDHL points 18"},
    {"Nhóm chỉ số mức độ hài lòng", "MDHL"},
    {"satisfaction", "MDHL"},
    {"TỔNG ĐIỂM (100đ)", "total points 100"},
    {"Điểm", "total points"},
    {"Điểm tổng", "total"},
    {"Tổng số điểm", "total"},
    {"TONG_SCORE", "total"},
    {"totalScore", "total"},
    {"Tên Đơn vị, Cơ quan", "name"},
    {"TEN_COQUAN", "name"},
    {"departmentName", "name"},
    {"Tỉnh/Thành phố", "province"},
    {"Tên tỉnh/TP", "province"},
    {"Tỉnh / TP", "province"},
    {"TỈNH, THÀNH PHỐ", "province"},
    {"Tên tỉnh (thành phố)", "province"},
    {"Tỉnh, thành phố trực thuộc Trung ương", "province"},
    {"UBND tỉnh, thành phố", "province"},
    {"Tên Sở, ban, ngành", "name"},
    {"Cơ quan thực hiện", "?"},
    {"Mã định danh", "code"},
    {"departmentCode", "code"},
    {"TT", "number"},
    {"Hạng", "rank"},
    {"LOAI_COQUAN", "level"},
    {"UBND cấp xã", "name"},
    {"Sở, ban, ngành", "?"},
    {"Xã, phường, đặc khu", "?"},
    {"Tên phường, xã", "name"},
    {"Cơ quan, đơn vị, địa phương", "name"},
    {"Tên đơn vị hành chính cấp xã", "name"},
    {"Cơ quan cấp tỉnh", "name"},
    {"UBND cấp tỉnh", "province"},
    {"Thành phố/Tỉnh", "province"},
    {"UBND huyện, thị xã, thành phố", "field"},
    {"Cấp xã", "?"},
    {"Đơn vị tính", "?"},
    {"Số đơn vị", "?"},
    {"Tổng điểm đạt được", "total"},
    {"Tổng điểm đánh giá", "total"},
    {"Tổng điểm (100)", "total"},
    {"Điểm tổng cộng", "total"},
    {"Tổng điểm 5 nhóm chỉ số", "total"},
    {"Tổng điểm theo QĐ 766/QĐ-TTg", "total"},
    {"Tổng điểm tuần 02", "total"},
    {"Tổng điểm nhóm 5", "?"},
    {"Tổng điểm tự đánh giá", "?"},
    {"Tổng điểm sau rà soát", "?"},
    {"Điểm cộng", "?"},
    {"TONG DIEM", "total"},
    {"ten_don_vi", "name"},
    {"Công khai và minh bạch", "CKMB"},
    {"Nhóm I. Công khai, minh bạch", "CKMB"},
    {"Nhóm 2: Tiến độ giải quyết thủ tục hành chính", "TDGQ"},
    {"Mức độ hài lòng của người dân", "MDHL"},
    {"Mức độ thanh toán trực tuyến", "TTTT"},
    {"Kết quả giải quyết", "?"},
    {"CKMB: Công khai, minh bạch", "CKMB"},
    {"CKMB: Số hóa hồ sơ", "?"},
    {"Điểm đơn vị", "?"},
    {"Điểm xã, phường", "?"},
    {"Tổng điểm (7) = (1) + ... + (6)", "total"},
};

BOOST_AUTO_TEST_CASE(KnowsEveryHeadingSeen) {
    for (const auto &[text, meaning] : seenHeadings)
        BOOST_CHECK_MESSAGE(read(text).starts_with(meaning), text << ": " << read(text));
}

BOOST_AUTO_TEST_CASE(TakesMeasuresNumberingAndIntroductionsOff) {
    BOOST_CHECK_EQUAL(read("1. Công khai, minh bạch (18 điểm)"), "CKMB points 18");
    BOOST_CHECK_EQUAL(read("3.1. Dịch vụ công trực tuyến /12"), "DVC points 12");
    BOOST_CHECK_EQUAL(read("Số hóa hồ sơ (tối đa 22 điểm)"), "MDSH points 22");
    BOOST_CHECK_EQUAL(read("Số hóa hồ sơ - 22 điểm"), "MDSH points 22");
    BOOST_CHECK_EQUAL(read("Mức độ hài lòng (%)"), "MDHL percentage");
    BOOST_CHECK_EQUAL(read("Tỷ lệ số hóa hồ sơ"), "MDSH percentage");
    BOOST_CHECK_EQUAL(read("Điểm số hóa hồ sơ"), "MDSH points");
    BOOST_CHECK_EQUAL(read("Số hóa hồ sơ (18 điểm) (%)"), "MDSH percentage 18");
    BOOST_CHECK_EQUAL(read("Công khai, minh bạch (CKMB)"), "CKMB");
}

BOOST_AUTO_TEST_CASE(TakesNumbersOfPartsAndArrowsForSortingOff) {
    for (const char *part : {"IV.1. Dịch vụ công trực tuyến (12 điểm)", "4.1. Dịch vụ công trực tuyến (12đ)",
                             "d.1) Dịch vụ công trực tuyến (12 điểm)", "IV.1 Dịch vụ công trực tuyến (12 điểm)"})
        BOOST_TEST(read(part) == "DVC points 12", part);
    for (const char *sorted :
         {"Tổng điểm ▼", "Tổng điểm⇅", "↑↓ Tổng điểm", "Tổng điểm ↑↓", "⇅\nTổng điểm", "Tổng điểm ▲▼"})
        BOOST_TEST(read(sorted) == read("Tổng điểm"), sorted);
    BOOST_TEST(read("Số hóa hồ sơ (22 điểm) ▾") == "MDSH points 22");
    BOOST_TEST(read("▲ điểm") == "?");
    BOOST_TEST(read("▲") == "?");
}

BOOST_AUTO_TEST_CASE(TellsPureMeasures) {
    BOOST_CHECK_EQUAL(read("Tỷ lệ (%)"), "field percentage");
    BOOST_CHECK_EQUAL(read("Điểm đạt"), "? points");
}

BOOST_AUTO_TEST_CASE(AMeasureNamesNothingElse) {
    const Headings headings(standard::rules());
    for (const char *measure : {"%", "(%)", "Đạt (%)", "Điểm đạt được", "Tỷ lệ đạt (%)", "Số điểm (22 điểm)"})
        BOOST_CHECK_MESSAGE(headings.read(measure).measure, measure);
    for (const char *other : {"Tỷ lệ trực tuyến (%)", "Hồ sơ (%)", "Tổng điểm", "Số hóa hồ sơ (%)"})
        BOOST_CHECK_MESSAGE(!headings.read(other).measure, other);
}

BOOST_AUTO_TEST_CASE(LeavesUnknownHeadingsUnknown) {
    BOOST_CHECK_EQUAL(read("Số hồ sơ tiếp nhận"), "?");
    BOOST_CHECK_EQUAL(read("Tiến độ xây dựng"), "?");
    BOOST_CHECK_EQUAL(read("Kết quả theo từng nhóm chỉ số"), "?");
}

BOOST_AUTO_TEST_CASE(LearnsHeadingsFromTheConfiguration) {
    const Headings headings(standard::rules(), {{"CKMB", {"Minh bạch thông tin"}}, {"TEN", {"Nơi báo cáo"}}});
    BOOST_CHECK(headings.read("MINH BẠCH THÔNG TIN (%)").criterion == standard::transparency);
    BOOST_CHECK(headings.read("Nơi báo cáo").field == Field::name);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
