// A working sheet from top to bottom.
#include "write/sheet_flow.hpp"

#include "sheet_reader.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

template <class Write>
sheets::Book written(const Write &write) {
    const sheets::Folder folder;
    Workbook workbook(folder / "a.xlsx", "Times New Roman", {"", "", "", {2025, 11, 14}});
    SheetFlow flow(workbook, {"Trang", Orientation::portrait, {{40}, {30, Align::centre, "0.00"}}});
    write(flow);
    workbook.close();
    return sheets::Book(folder / "a.xlsx");
}

/// The written height of a row.
double heightOf(const sheets::Book &book, int row) {
    const std::string start = "<row r=\"" + std::to_string(row) + "\"";
    const std::string xml = book.sheet(1);
    return std::atof(sheets::between(xml.substr(xml.find(start)), "ht=\"", "\"").c_str());
}

bool holds(const std::string &text, const std::string &piece) { return text.find(piece) != std::string::npos; }

} // namespace

BOOST_AUTO_TEST_SUITE(sheet_flow)

BOOST_AUTO_TEST_CASE(RowsFollowOneAnother) {
    const sheets::Book book = written([](SheetFlow &flow) {
        flow.title("Tổng hợp");
        flow.headings({"Tên", "Điểm"});
        flow.row({{std::string("Sở A")}, {Decimal(905, 1)}});
        BOOST_TEST(flow.nextRow() == 3U);
        flow.finish();
    });
    BOOST_TEST(book.value(1, "A1") == "Tổng hợp");
    BOOST_TEST(book.value(1, "B2") == "Điểm");
    BOOST_TEST(book.value(1, "A3") == "Sở A");
    BOOST_TEST(book.value(1, "B3") == "90.5");
}

BOOST_AUTO_TEST_CASE(ARowIsAsHighAsItsLongestText) {
    const sheets::Book book = written([](SheetFlow &flow) {
        flow.row({{std::string("Sở A")}, {std::string("x")}});
        flow.row({{std::string("Ban Quản lý Khu nông nghiệp ứng dụng công nghệ cao của tỉnh")}, {std::string("x")}});
        flow.finish();
    });
    BOOST_TEST(heightOf(book, 2) > 1.8 * heightOf(book, 1));
}

BOOST_AUTO_TEST_CASE(ATableIsPartedBetweenPagesUnderItsHeadings) {
    const auto table = [](int rows, bool kept) {
        return written([=](SheetFlow &flow) {
            flow.headings({"Tên", "Điểm"});
            if (kept) flow.keepHeadings();
            for (int i = 0; i < rows; ++i) flow.row({{std::string("Sở A")}, {Decimal(i)}});
            flow.finish();
        });
    };
    BOOST_TEST(!holds(table(10, true).sheet(1), "<rowBreaks"));
    BOOST_TEST(holds(table(200, true).sheet(1), "<rowBreaks"));
    BOOST_TEST(holds(table(200, true).part("xl/workbook.xml"), "Trang!$1:$1"));
    BOOST_TEST(!holds(table(200, false).part("xl/workbook.xml"), "Trang!$1:$1"));
}

BOOST_AUTO_TEST_CASE(WhatIsKeptTogetherBeginsAPageWhereItWouldBeParted) {
    const auto pages = [](double points) {
        return written([=](SheetFlow &flow) {
                   for (int i = 0; i < 30; ++i) flow.sentence("Có 5 đơn vị");
                   flow.keepTogether(points);
                   flow.sentence("Biểu đồ");
                   flow.finish();
               }).sheet(1);
    };
    BOOST_TEST(!holds(pages(20), "<rowBreaks"));
    BOOST_TEST(holds(pages(600), "<brk id=\"30\""));
}

BOOST_AUTO_TEST_SUITE_END()
