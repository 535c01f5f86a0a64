#include "phuluc766/error.hpp"
#include "sheet_reader.hpp"
#include "write/workbook.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <csignal>
#include <cstdio>
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

BOOST_AUTO_TEST_SUITE_END()
