#include "phuluc766/error.hpp"
#include "sheet_reader.hpp"
#include "write/sheet_flow.hpp"
#include "write/sheet_pages.hpp"
#include "write/sheet_text.hpp"
#include "write/workbook.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <csignal>
#include <cstdio>
#include <numeric>
#include <thread>

#include <sys/resource.h>

using namespace phuluc;

namespace {

const DocumentProperties properties{"Tiêu đề", "Chủ đề", "Văn phòng UBND tỉnh", {2025, 11, 14}};

/// A workbook of one sheet, written and read back.
template <typename Write>
sheets::Book written(Write write) {
    const sheets::Folder folder;
    const std::filesystem::path file = folder / "Sổ tính.xlsx";
    Workbook workbook(file, "Times New Roman", properties);
    Sheet sheet = workbook.addSheet("Trang");
    write(sheet);
    workbook.close();
    return sheets::Book(file);
}

bool isData(const Error &error) { return error.kind() == ErrorKind::data; }
bool isSystem(const Error &error) { return error.kind() == ErrorKind::system; }

/// While an object lives, no file of this process can grow beyond that many bytes, as on a full disk.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

  private:
    rlimit before_{};
    void (*handler_)(int);
};

} // namespace

BOOST_AUTO_TEST_SUITE(workbook)

BOOST_AUTO_TEST_CASE(TextThatLooksLikeAFormulaStaysText) {
    const sheets::Book book = written([](Sheet &sheet) {
        std::uint32_t row = 0;
        for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "Sở Tư pháp"}) sheet.text({row++, 0}, text, {});
    });
    BOOST_TEST(book.value(1, "A1") == "=1+1");
    BOOST_TEST(book.value(1, "A2") == "+1");
    BOOST_TEST(book.value(1, "A3") == "-1");
    BOOST_TEST(book.value(1, "A4") == "@SUM(A1)");
    BOOST_TEST(book.value(1, "A5") == "Sở Tư pháp");
    BOOST_TEST(book.sheet(1).find("<f>") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(KeepsTheLettersOfWhatWouldBeReadAsAnEscape) {
    BOOST_TEST(safeCellText("a_x000D_b") == "a_x005F_x000D_b");
    BOOST_TEST(safeCellText("_x00_ và _xyz1_") == "_x00_ và _xyz1_");
    BOOST_TEST(safeCellText("_x000d__x000A_") == "_x005F_x000d__x005F_x000A_");
}

BOOST_AUTO_TEST_CASE(WhatXmlCannotCarryIsReplaced) {
    BOOST_TEST(safeCellText(std::string("a\0b", 3)) == "a\uFFFDb");
    BOOST_TEST(safeCellText("\xEF\xBF\xBF") == "\uFFFD");
    BOOST_TEST(safeCellText("\xEF\xBF\xBD") == "\uFFFD");
}

BOOST_AUTO_TEST_CASE(RefusesBrokenUtf8AndTextsThatNoCellHolds) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(safeCellText("\xC3(")), Error, isData);
    BOOST_TEST(safeCellText(std::string(32'767, 'a')).size() == 32'767U);
    const auto isNamed = [](const Error &error) {
        return isData(error) && std::string(error.what()).starts_with("đoạn \"Các đơn vị: a");
    };
    BOOST_CHECK_EXCEPTION(static_cast<void>(safeCellText("Các đơn vị: " + std::string(32'768, 'a'))), Error, isNamed);
    std::string wide;
    for (int i = 0; i < 16'384; ++i) wide += "\U0001F600"; // two UTF-16 units each
    BOOST_CHECK_EXCEPTION(static_cast<void>(safeCellText(wide)), Error, isData);
}

BOOST_AUTO_TEST_CASE(RefusesSheetNamesThatDifferInCaseOnly) {
    const sheets::Folder folder;
    Workbook workbook(folder / "a.xlsx", "Times New Roman", properties);
    workbook.addSheet("Bảng");
    BOOST_CHECK_EXCEPTION(workbook.addSheet("BẢNG"), Error, isData);
}

BOOST_AUTO_TEST_CASE(SaysThatTheFileCannotBeWritten) {
    const sheets::Folder folder;
    Workbook workbook(folder / "khong-co" / "a.xlsx", "Times New Roman", properties);
    workbook.addSheet("Trang");
    BOOST_CHECK_EXCEPTION(workbook.close(), Error, isSystem);
}

BOOST_AUTO_TEST_CASE(KeepsTheWidthsOfManyColumns) { // the library extends its list of columns
    constexpr std::uint16_t columns = 700;
    const sheets::Book book = written([](Sheet &sheet) {
        for (std::uint16_t column = 0; column < columns; ++column) sheet.columnWidth(column, column % 2 == 0 ? 20 : 30);
    });
    const std::string sheet = book.part("xl/worksheets/sheet1.xml");
    for (std::uint16_t column = 1; column <= columns; ++column) {
        const std::string number = std::to_string(column);
        const std::string start = "<col min=\"" + number + "\" max=\"" + number + "\" width=\"";
        BOOST_TEST(sheets::between(sheet, start, ".") == (column % 2 == 1 ? "10" : "16"), number);
    }
}

BOOST_AUTO_TEST_CASE(FormulasCarryTheirValues) {
    const sheets::Book book = written([](Sheet &sheet) {
        sheet.formula({0, 0}, {"ROUND(1.005*2,2)", Decimal(201, 2)}, {});
        sheet.formula({1, 0}, {"IF(A1>1,\"Tốt\",\"\")", std::string("Tốt")}, {});
    });
    BOOST_TEST(book.formula(1, "A1") == "ROUND(1.005*2,2)");
    BOOST_TEST(book.value(1, "A1") == "2.01");
    BOOST_TEST(book.formula(1, "A2") == "IF(A1>1,\"Tốt\",\"\")");
    BOOST_TEST(book.value(1, "A2") == "Tốt");
}

BOOST_AUTO_TEST_CASE(EqualStylesShareOneFormat) {
    Style bold;
    bold.bold = true;
    const sheets::Book book = written([&bold](Sheet &sheet) {
        for (std::uint32_t row = 0; row < 50; ++row) sheet.text({row, 0}, "x", row % 2 == 0 ? bold : Style{});
    });
    BOOST_TEST(book.part("xl/styles.xml").find("<cellXfs count=\"3\">") !=
               std::string::npos); // and the first of every workbook
}

BOOST_AUTO_TEST_CASE(PagesAreA4WithMarginsInMillimetres) {
    const sheets::Book book = written([](Sheet &sheet) {
        PageSetup page;
        page.orientation = Orientation::landscape;
        page.margins = {25.4, 20, 30, 15};
        page.repeatedRows = {4, 5};
        page.breaks = {30, 60};
        sheet.page(page);
    });
    const std::string xml = book.sheet(1);
    BOOST_TEST(xml.find("paperSize=\"9\"") != std::string::npos);
    BOOST_TEST(xml.find("orientation=\"landscape\"") != std::string::npos);
    BOOST_TEST(xml.find("top=\"1\"") != std::string::npos);
    BOOST_TEST(xml.find("left=\"1.18110") != std::string::npos);
    BOOST_TEST(xml.find("<brk id=\"30\"") != std::string::npos);
    BOOST_TEST(xml.find("<brk id=\"60\"") != std::string::npos);
    BOOST_TEST(book.part("xl/workbook.xml").find("Trang!$5:$6") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(PageNumbersBeginOnTheSecondPage) {
    const sheets::Book book = written([](Sheet &sheet) {
        PageSetup page;
        page.numbers = PageNumbers::fromSecondPage;
        sheet.page(page);
    });
    BOOST_TEST(
        book.sheet(1).find(
            "<headerFooter differentFirst=\"1\"><oddHeader>&amp;C&amp;\"Times New Roman,Regular\"&amp;13&amp;P") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(TheSameInputGivesTheSameBytes) {
    const sheets::Folder folder;
    for (const char *name : {"a.xlsx", "b.xlsx"}) {
        Workbook workbook(folder / name, "Times New Roman", properties);
        Sheet sheet = workbook.addSheet("Trang");
        sheet.text({0, 0}, "Sở Tư pháp", {});
        sheet.stroke({1, 0}, {5, 1, 50});
        PageSetup page;
        page.numbers = PageNumbers::fromSecondPage;
        sheet.page(page);
        workbook.close();
    }
    BOOST_TEST(readFile(folder / "a.xlsx", 1U << 20) == readFile(folder / "b.xlsx", 1U << 20));
}

BOOST_AUTO_TEST_CASE(NumbersComeBackAsTheyWere) {
    const std::array<const char *, 6> numbers = {"8.2", "0.1", "-88.72", "100", "123456789.01", "99.24"};
    const sheets::Book book = written([&numbers](Sheet &sheet) {
        std::uint32_t row = 0;
        for (const char *number : numbers) sheet.number({row++, 0}, Decimal::parse(number).value(), {});
        sheet.formula({row, 0}, {"A1+A2", Decimal::parse("8.3").value()}, {});
    });
    for (std::size_t i = 0; i < numbers.size(); ++i)
        BOOST_TEST(std::stod(book.value(1, "A" + std::to_string(i + 1))) == std::stod(numbers[i]));
    BOOST_TEST(std::stod(book.value(1, "A7")) == 8.3);
}

BOOST_AUTO_TEST_CASE(NumbersAreWrittenWithSixteenDigitsWhicheverWayTheLibraryIsBuilt) {
    const std::vector<Decimal> numbers = {{0, 0},     {5, 1},      {1, 3},     {1, 0},    {82, 1},     {999, 2},
                                          {99995, 3}, {100, 0},    {99999, 2}, {1000, 0}, {12345, 1},  {-325, 2},
                                          {9, 0},     {999999, 5}, {7777, 4},  {6201, 2}, {100001, 4}, {-8199, 3}};
    const sheets::Book book = written([&](Sheet &sheet) {
        std::uint32_t row = 0;
        for (const Decimal &number : numbers) sheet.number({row++, 0}, number, {});
    });
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        std::array<char, 32> printed{};
        std::snprintf(printed.data(), printed.size(), "%.16G", numbers[row].toDouble());
        BOOST_TEST(book.value(1, "A" + std::to_string(row + 1)) == printed.data());
    }
}

BOOST_AUTO_TEST_CASE(APartThatATemporaryFileCutShortIsNoticed) { // the package alone would fit
    const sheets::Folder folder;
    const std::filesystem::path file = folder / "a.xlsx";
    bool refused = false;
    {
        const FullDisk disk(40'000);
        Workbook workbook(file, "Times New Roman", properties);
        Sheet sheet = workbook.addSheet("Trang");
        for (std::uint32_t row = 0; row < 2000; ++row) sheet.text({row, 0}, "như nhau", {});
        try {
            workbook.close();
        } catch (const Error &error) {
            refused = isSystem(error);
        }
    }
    BOOST_TEST((refused || sheets::Book(file).value(1, "A2000") == "như nhau"));
}

BOOST_AUTO_TEST_CASE(WorkbooksWrittenAtTheSameTimeDoNotMix) {
    const sheets::Folder folder;
    const auto write = [&folder](const char *name, const char *text, int month) {
        Workbook workbook(folder / name, "Times New Roman", {"", "", "", {2025, month, 14}});
        Sheet sheet = workbook.addSheet("Trang");
        for (std::uint32_t row = 0; row < 2000; ++row) sheet.text({row, 0}, text + std::to_string(row), {});
        workbook.close();
    };
    write("a.xlsx", "Sở ", 3);
    write("b.xlsx", "Xã ", 11);
    std::thread first(write, "c.xlsx", "Sở ", 3), second(write, "d.xlsx", "Xã ", 11);
    first.join();
    second.join();
    BOOST_TEST((readFile(folder / "a.xlsx", 1U << 20) == readFile(folder / "c.xlsx", 1U << 20)));
    BOOST_TEST((readFile(folder / "b.xlsx", 1U << 20) == readFile(folder / "d.xlsx", 1U << 20)));
}

BOOST_AUTO_TEST_CASE(ADocumentIsDatedByItsPeriodAndNotByTheClock) {
    const std::string core = written([](Sheet &) {}).part("docProps/core.xml");
    BOOST_TEST(sheets::between(core, "<dcterms:created xsi:type=\"dcterms:W3CDTF\">", "<") == "2025-11-14T12:00:00Z");
    BOOST_TEST(sheets::between(core, "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">", "<") == "2025-11-14T12:00:00Z");
    BOOST_TEST(core.find("Văn phòng UBND tỉnh") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(ChartsCarryAnAlternativeTextAndTheLanguage) {
    const sheets::Book book = written([](Sheet &sheet) {
        sheet.number({1, 1}, 5, {});
        Chart chart;
        chart.title = "Cơ cấu";
        chart.description = "Biểu đồ: 5 đơn vị";
        chart.series = {{"Trang", {0, 1}, {{1, 0}, {1, 0}}, {{1, 1}, {1, 1}}, 0x1F4E79, Pattern::stripes}};
        sheet.chart({3, 0}, chart);
    });
    BOOST_TEST(book.part("xl/drawings/drawing1.xml").find("descr=\"Biểu đồ: 5 đơn vị\"") != std::string::npos);
    BOOST_TEST(book.part("xl/charts/chart1.xml").find("dkUpDiag") != std::string::npos);
    BOOST_TEST(book.part("xl/charts/chart1.xml").find("lang=\"vi-VN\"") != std::string::npos);
    BOOST_TEST(book.part("xl/charts/chart1.xml").find("en-US") == std::string::npos);
    BOOST_TEST(book.part("docProps/core.xml").find("<dc:language>vi-VN</dc:language>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(CellsAreNamedAsInFormulas) {
    BOOST_TEST(cellName({0, 0}) == "A1");
    BOOST_TEST(cellName({9, 25}) == "Z10");
    BOOST_TEST(cellName({6, 26}) == "AA7");
    BOOST_TEST(cellName({0, 701}) == "ZZ1");
    BOOST_TEST(cellName({0, 702}) == "AAA1");
    BOOST_TEST(fixedName(Area{{6, 12}, {19, 12}}) == "$M$7:$M$20");
}

BOOST_AUTO_TEST_CASE(TextIsMeasuredInTimesNewRoman) {
    BOOST_TEST(textWidth("100.00", {12, Face::regular}) == 33.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(textWidth("Ngành", {10, Face::bold}) == textWidth("Nganh", {10, Face::bold}),
               boost::test_tools::tolerance(1e-9));
    BOOST_TEST(textWidth("ề", {10, Face::regular}) == textWidth("e\u0302\u0300", {10, Face::regular}),
               boost::test_tools::tolerance(1e-9));
    BOOST_TEST(textWidth("ư", {10, Face::regular}) > textWidth("u", {10, Face::regular}));
}

BOOST_AUTO_TEST_CASE(LinesBreakBetweenWordsAndWithinTooLongOnes) {
    const Font font{10, Face::regular};
    const double width = textWidth("Sở Tư pháp", font) + 1;
    BOOST_TEST(wrappedLines("", font, width) == 1);
    BOOST_TEST(wrappedLines("Sở Tư pháp", font, width) == 1);
    BOOST_TEST(wrappedLines("Sở Tư pháp tỉnh", font, width) == 2);
    BOOST_TEST(wrappedLines("Sở\nTư\npháp", font, width) == 3);
    BOOST_TEST(wrappedLines(std::string(100, 'm'), font, width) >= static_cast<int>(100 * 7.78 / width));
}

BOOST_AUTO_TEST_CASE(ATitleBreaksWhereItIsMarkedOnlyIfItMust) {
    const Font font{14, Face::bold};
    const std::string title = "KẾT QUẢ\nCỦA CÁC SỞ";
    BOOST_TEST(brokenLines(title, font, 1000) == "KẾT QUẢ CỦA CÁC SỞ");
    BOOST_TEST(brokenLines(title, font, textWidth("CỦA CÁC SỞ", font) + 1) == title);
    BOOST_TEST(brokenLines("một hai ba bốn", {10, Face::regular}, textWidth("một hai ba", {10, Face::regular})) ==
               "một hai\nba bốn");
}

BOOST_AUTO_TEST_CASE(PagesAreFilledAndTheLastHoldsThreeRowsAtLeast) {
    const PageRoom room{728, 106, 34, 17};
    for (std::size_t rows : {1U, 2U, 5U, 14U, 33U, 34U, 35U, 36U, 37U, 38U, 102U, 184U, 1000U}) {
        const std::vector<double> text(rows, 13.8);
        const PagePlan plan = planPages(text, room);
        BOOST_TEST(plan.heights.size() == rows);
        std::size_t begin = 0;
        for (std::size_t page = 0; page <= plan.breaks.size(); ++page) {
            const std::size_t end = page < plan.breaks.size() ? plan.breaks[page] : rows;
            const double height = std::accumulate(plan.heights.begin() + static_cast<std::ptrdiff_t>(begin),
                                                  plan.heights.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
            const double around = room.heading + (page == 0 ? room.head : 0) + (end == rows ? room.notes : 0);
            BOOST_TEST(height + around <= room.page);
            begin = end;
        }
        if (!plan.breaks.empty()) BOOST_TEST(rows - plan.breaks.back() >= 3U);
    }
}

BOOST_AUTO_TEST_CASE(ARowThatFillsAPageStandsAlone) {
    const PagePlan plan = planPages({800, 800, 10, 10, 10, 10}, {728, 100, 30, 0});
    BOOST_TEST(plan.breaks == (std::vector<std::size_t>{1, 2}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
