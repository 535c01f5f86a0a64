#include "app/grounds.hpp"

#include "base/resultlog.hpp"
#include "app/logs.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_FIXTURE_TEST_SUITE(OfGrounds, Results)

BOOST_AUTO_TEST_CASE(ExportsAreTheSameAsLongAsNoTableHasChanged) {
    const LoggedPeriod log = logged(logOf(weekOfTwo(), grounds()));
    const auto same = [&](const std::vector<std::string> &names, const Digests &now) {
        return sameExports(log, files(names), now);
    };
    BOOST_TEST(same({"xa.xlsx"}, {{"xa.xlsx", digest}}));
    BOOST_TEST(same({"xa.xlsx", "ghi chú.docx"}, {{"xa.xlsx", digest}, {"ghi chú.docx", "b"}}));
    BOOST_TEST(same({"xa.xlsx"}, {})); // held open
    BOOST_TEST(!same({"xa.xlsx"}, {{"xa.xlsx", "b"}}));
    BOOST_TEST(!same({"xa.xlsx", "so.xlsx"}, {{"xa.xlsx", digest}, {"so.xlsx", "b"}}));
    BOOST_TEST(!same({}, {}));
    // A name alone makes no other export.
    BOOST_TEST(same({"cấp xã.xlsx"}, {{"cấp xã.xlsx", digest}}));
    BOOST_TEST(same({"xa.xlsx", "xa - Copy.xlsx"}, {{"xa.xlsx", digest}, {"xa - Copy.xlsx", digest}}));
    BOOST_TEST(!same({"cấp xã.xlsx"}, {})); // held open: nothing tells that it is xa.xlsx
}

BOOST_AUTO_TEST_CASE(ALogOfTheFirstVersionCountsAsIssued) {
    const LoggedPeriod log = logged("NHẬT KÝ: tuần 02\n\nĐÃ ĐỌC\n  xa.xlsx, trang \"Kết quả\": Điểm (2 dòng)\n"
                                    "    SHA-256 của tệp: " +
                                    std::string(digest) + "\n\nNHẬN XÉT\n  Không có gì cần lưu ý.\n\n" +
                                    std::string(manifestTitle) + "\n" + digest + "  Phu-luc-II.xlsx\n");
    BOOST_TEST(log.issued);
    BOOST_TEST(!log.complete);
    BOOST_TEST(sameExports(log, files({"xa.xlsx", "ghi-chu.txt"}), {{"xa.xlsx", digest}}));
    BOOST_TEST(!sameExports(log, files({"xa.xlsx"}), {{"xa.xlsx", "b"}}));
}

BOOST_AUTO_TEST_CASE(WhatHasChangedIsNamed) {
    Grounds now = grounds();
    now.exports["xa.xlsx"] = "b";
    now.shared["cau-hinh.toml"] = digest;
    now.compared = "c";
    BOOST_TEST(changesBetween(grounds(), now) == "xa.xlsx, cau-hinh.toml, kỳ so sánh");
    BOOST_TEST(changesBetween({}, now).empty());
}

BOOST_AUTO_TEST_SUITE_END()
