#include "app/config.hpp"
#include "standard.hpp"

#include "base/files.hpp"
#include "base/message.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace phuluc;
namespace data = boost::unit_test::data;

namespace {

Settings parsed(const std::string &text) { return parseSettings(text, "cau-hinh.toml", standard::versions()); }

/// The message that a text is refused with.
std::string refusal(const std::string &text) {
    try {
        static_cast<void>(parsed(text));
    } catch (const Error &error) {
        BOOST_CHECK(error.kind() == ErrorKind::usage);
        return describe(asFinding(error));
    }
    return "";
}

} // namespace

BOOST_AUTO_TEST_SUITE(Config)

BOOST_AUTO_TEST_CASE(ThresholdsReachAsFarAsTheLargestTotalOfTheIndex) {
    RuleVersions rules = standard::versions();
    rules.versions.back().total = 150;
    const auto target = [&](const char *number) {
        return parseSettings("[danh-gia]\nchi-tieu = " + std::string(number), "cau-hinh.toml", rules).target;
    };
    BOOST_CHECK(target("130.5") == Decimal(1305, 1));
    BOOST_CHECK_THROW(static_cast<void>(target("150.5")), Error);
}

BOOST_AUTO_TEST_CASE(AnEmptyFileLeavesTheDefaults) {
    const Settings settings = parsed("");
    BOOST_TEST(!settings.province);
    BOOST_TEST(settings.office == "Văn phòng UBND tỉnh");
    BOOST_CHECK(settings.warningLine == Decimal(90));
    BOOST_CHECK(settings.target == Decimal(94));
    BOOST_TEST(settings.tableSize == 12);
}

constexpr const char *everyKey = R"([don-vi]
tinh = "An Giang"
co-quan = "Sở Nội vụ"
ky-hieu = "BC-SNV"
nguoi-ky = "Nguyễn Văn A"
chuc-vu = "GIÁM ĐỐC"
don-vi-soan-thao = "CCHC"
ky-thay = false
nguon = "https://nguon.vn"
[cong-van]
co-quan = "Sở Nội vụ"
ky-hieu = "SNV"
nguoi-ky = "Trần Thị B"
chuc-vu = "GIÁM ĐỐC SỞ"
can-cu-chi-tieu = "Công văn số 1/UBND"
[van-ban]
kem-phu-luc = true
[danh-gia]
nguong = 89.5
chi-tieu = "94,25"
thoi-han = "hết năm 2026"
[trinh-bay]
phong-chu = "Liberation Serif"
co-chu-bang = 11.5
[tieu-de]
CKMB = "Chỉ số công khai"
TONG = ["Điểm cuối", "Cộng"]
[cot]
MDHL = "diem"
CKMB = "ty-le"
)";

BOOST_AUTO_TEST_CASE(SetsEveryKey) {
    const Settings settings = parsed(everyKey);
    BOOST_TEST(settings.province.value() == "An Giang");
    BOOST_TEST(settings.office == "Sở Nội vụ");
    BOOST_TEST(settings.symbol == "BC-SNV");
    BOOST_TEST(settings.signer == "Nguyễn Văn A");
    BOOST_TEST(settings.signerTitle == "GIÁM ĐỐC");
    BOOST_TEST(settings.draftingUnit == "CCHC");
    BOOST_TEST(!settings.deputySigns);
    BOOST_TEST(settings.source == "https://nguon.vn");
    BOOST_TEST(settings.dispatch.office == "Sở Nội vụ");
    BOOST_TEST(settings.dispatch.symbol == "SNV");
    BOOST_TEST(settings.dispatch.signer == "Trần Thị B");
    BOOST_TEST(settings.dispatch.signerTitle == "GIÁM ĐỐC SỞ");
    BOOST_TEST(settings.dispatch.targetBasis == "Công văn số 1/UBND");
    BOOST_TEST(settings.attachAppendices);
    BOOST_CHECK(settings.warningLine == Decimal(895, 1));
    BOOST_CHECK(settings.target == Decimal(9425, 2));
    BOOST_TEST(settings.targetDate == "hết năm 2026");
    BOOST_TEST(settings.font == "Liberation Serif");
    BOOST_TEST(settings.tableSize == 11.5);
    BOOST_CHECK((settings.headings.at("CKMB") == std::vector<std::string>{"Chỉ số công khai"}));
    BOOST_CHECK((settings.headings.at("TONG") == std::vector<std::string>{"Điểm cuối", "Cộng"}));
    BOOST_CHECK(settings.kinds.at("MDHL") == FigureKind::points);
    BOOST_CHECK(settings.kinds.at("CKMB") == FigureKind::percentage);
}

BOOST_AUTO_TEST_CASE(TheSampleShowsEveryDefault) {
    const std::string text = readFile(pathOf(TEST_DATA "/../../samples/cau-hinh.toml"), 1U << 20);
    for (const char *key : {"\ntinh = ", "\nco-quan = ", "\nky-hieu = ", "\nnguoi-ky = ", "\nchuc-vu = ", "\nnguong = ",
                            "\nchi-tieu = ", "\nthoi-han = ", "\ndon-vi-soan-thao = ", "\nky-thay = ", "\nnguon = ",
                            "\n[cong-van]", "\ncan-cu-chi-tieu = ", "\n[van-ban]",
                            "\nkem-phu-luc = ", "\nphong-chu = ", "\nco-chu-bang = ", "\n[tieu-de]", "\n[cot]"})
        BOOST_TEST(text.find(key) != std::string::npos, key);
    const Settings sample = parsed(text);
    const Settings defaults;
    BOOST_CHECK(sample.province == defaults.province);
    BOOST_TEST(sample.office == defaults.office);
    BOOST_TEST(sample.symbol == defaults.symbol);
    BOOST_TEST(sample.signer == defaults.signer);
    BOOST_TEST(sample.signerTitle == defaults.signerTitle);
    BOOST_TEST(sample.draftingUnit == defaults.draftingUnit);
    BOOST_TEST(sample.deputySigns == defaults.deputySigns);
    BOOST_TEST(sample.source == defaults.source);
    BOOST_TEST(sample.dispatch.office == defaults.dispatch.office);
    BOOST_TEST(sample.dispatch.symbol == defaults.dispatch.symbol);
    BOOST_TEST(sample.dispatch.signerTitle == defaults.dispatch.signerTitle);
    BOOST_TEST(sample.dispatch.targetBasis == defaults.dispatch.targetBasis);
    BOOST_TEST(sample.attachAppendices == defaults.attachAppendices);
    BOOST_CHECK(sample.warningLine == defaults.warningLine);
    BOOST_CHECK(sample.target == defaults.target);
    BOOST_TEST(sample.targetDate == defaults.targetDate);
    BOOST_TEST(sample.font == defaults.font);
    BOOST_TEST(sample.tableSize == defaults.tableSize);
}

BOOST_AUTO_TEST_CASE(TheProvinceIsOneOfTheListInItsOfficialSpelling) {
    BOOST_TEST(parsed("[don-vi]\ntinh = \"tỉnh Đắk Lắk\"\n").province.value() == "tỉnh Đắk Lắk");
    const std::string misspelt = refusal("[don-vi]\ntinh = \"Đăk Lăk\"\n");
    BOOST_TEST(misspelt.find("dòng 2: khóa tinh ghi \"Đăk Lăk\", phải là \"Đắk Lắk\"") != std::string::npos, misspelt);
    BOOST_TEST(refusal("[don-vi]\ntinh = \"Sài Gòn\"\n").find("tên một tỉnh, thành phố") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AnEmptyProvinceMeansThatTheDataTellIt) { BOOST_TEST(!parsed("[don-vi]\ntinh = \"\"\n").province); }

BOOST_AUTO_TEST_CASE(TakesNotepadsByteOrderMarkAndLineEnds) {
    BOOST_CHECK(parsed("\xEF\xBB\xBF[danh-gia]\r\nnguong = 80\r\n").warningLine == Decimal(80));
}

BOOST_AUTO_TEST_CASE(ComposesDecomposedText) {
    BOOST_TEST(parsed("[don-vi]\ntinh = \"Ha\xCC\x80 Nội\"\n").province.value() == "Hà Nội");
}

BOOST_AUTO_TEST_CASE(NumbersAreTheDecimalsThatWereWritten) {
    for (const char *text : {"89.1", "89.10", "0.0001", "70.0001", "33.3333", "100", "0"}) {
        const Decimal expected = Decimal::parse(text).value();
        BOOST_CHECK(parsed("[danh-gia]\nnguong = " + std::string(text)).warningLine == expected);
    }
}

struct Refused {
    const char *text;
    const char *message;
};
std::ostream &operator<<(std::ostream &out, const Refused &refused) { return out << refused.text; }

const std::vector<Refused> refusals = {
    {"[danh-gia]\nnguongg = 90\n", "LỖI: cau-hinh.toml, dòng 2: không có khóa nguongg trong mục [danh-gia]. "
                                   "Các khóa dùng được: nguong, chi-tieu, thoi-han"},
    {"[danhgia]\nnguong = 90\n", "LỖI: cau-hinh.toml, dòng 1: không có mục [danhgia]. Các mục dùng được: don-vi, "
                                 "cong-van, danh-gia, van-ban, trinh-bay, tieu-de, cot"},
    {"# ngưỡng\nnguong = 90\n", "LỖI: cau-hinh.toml, dòng 2: khóa nguong đứng ngoài các mục. Đặt nó "
                                "dưới dòng [danh-gia] rồi chạy lại"},
    {"nguoi-ky = 'A'\n", "LỖI: cau-hinh.toml, dòng 1: khóa nguoi-ky đứng ngoài các mục. Đặt nó dưới dòng [don-vi] hoặc "
                         "[cong-van] rồi chạy lại"},
    {"mau = 'A'\n", "LỖI: cau-hinh.toml, dòng 1: khóa mau phải nằm dưới một mục. "
                    "Các mục dùng được: don-vi, cong-van, danh-gia, van-ban, trinh-bay, tieu-de, cot"},
    {"don-vi = 1\n", "LỖI: cau-hinh.toml, dòng 1: don-vi là một mục: viết [don-vi] trên dòng riêng"},
    {"[danh-gia]\nnguong = 100.01\n", "LỖI: cau-hinh.toml, dòng 2: khóa nguong ghi 100.01, phải là số từ 0 đến 100, "
                                      "không quá bốn chữ số lẻ. Sửa dòng này rồi chạy lại"},
    {"[danh-gia]\nchi-tieu = -1\n", "LỖI: cau-hinh.toml, dòng 2: khóa chi-tieu ghi -1, phải là số từ 0 đến 100, không "
                                    "quá bốn chữ số lẻ. Sửa dòng này rồi chạy lại"},
    {"[danh-gia]\nnguong = 89.12345\n", "LỖI: cau-hinh.toml, dòng 2: khóa nguong ghi 89.12345, phải là số từ 0 đến "
                                        "100, không quá bốn chữ số lẻ. Sửa dòng này rồi chạy lại"},
    {"[danh-gia]\nnguong = nan\n", "LỖI: cau-hinh.toml, dòng 2: khóa nguong ghi nan, phải là số từ 0 đến 100, không "
                                   "quá bốn chữ số lẻ. Sửa dòng này rồi chạy lại"},
    {"[danh-gia]\nnguong = \"chín mươi\"\n",
     "LỖI: cau-hinh.toml, dòng 2: khóa nguong ghi \"chín mươi\", phải là số từ 0 đến 100, không quá bốn chữ số lẻ. "
     "Sửa dòng này rồi chạy lại"},
    {"[danh-gia]\nnguong = true\n", "LỖI: cau-hinh.toml, dòng 2: khóa nguong ghi true, phải là số từ 0 đến 100, không "
                                    "quá bốn chữ số lẻ. Sửa dòng này rồi chạy lại"},
    {"[trinh-bay]\nco-chu-bang = 9\n", "LỖI: cau-hinh.toml, dòng 2: khóa co-chu-bang ghi 9, phải là số từ 10 đến 13, "
                                       "không quá bốn chữ số lẻ. Sửa dòng này rồi chạy lại"},
    {"[don-vi]\ntinh = 5\n",
     "LỖI: cau-hinh.toml, dòng 2: khóa tinh ghi 5, phải là chữ đặt trong dấu nháy kép. Sửa dòng này rồi chạy lại"},
    {"[don-vi]\nco-quan = \"\"\n",
     "LỖI: cau-hinh.toml, dòng 2: khóa co-quan ghi \"\", phải là chữ, không để trống. Sửa dòng này rồi chạy lại"},
    {"[don-vi]\nnguoi-ky = \"\"\"A\nB\"\"\"\n",
     "LỖI: cau-hinh.toml, dòng 2: khóa nguoi-ky ghi \"A B\", phải là chữ trên một dòng. Sửa dòng này rồi chạy lại"},
    {"[don-vi]\nky-thay = \"có\"\n", "LỖI: cau-hinh.toml, dòng 2: khóa ky-thay ghi \"có\"; khóa này chỉ nhận true (có) "
                                     "hoặc false (không), không đặt trong dấu nháy. Sửa dòng này rồi chạy lại"},
    {"[cot]\nCKMB = \"phan-tram\"\n", "LỖI: cau-hinh.toml, dòng 2: khóa CKMB ghi "
                                      "\"phan-tram\", phải là \"ty-le\" hoặc \"diem\". Sửa dòng này rồi chạy lại"},
    {"[tieu-de]\nCKMB = [\"a\", 1]\n",
     "LỖI: cau-hinh.toml, dòng 2: khóa CKMB ghi 1, phải là chữ đặt trong dấu nháy kép. Sửa dòng này rồi chạy lại"},
    {"[don-vi]\n# tỉnh\ntinh = Đắk Lắk\n", "LỖI: cau-hinh.toml, dòng 3: dòng này có chữ \"Đ\" nằm ngoài dấu nháy kép; "
                                           "tên khóa, tên mục viết không dấu, chữ của giá trị đặt trong dấu nháy kép "
                                           "(\"): tinh = Đắk Lắk. Sửa dòng này rồi chạy lại"},
    {"[danh-gia]\nnguong = 89,5\n", "LỖI: cau-hinh.toml, dòng 2: dòng này không đúng dạng khóa = giá trị (mỗi khóa một "
                                    "lần, chữ trong dấu nháy kép, số lẻ viết 89.5): "
                                    "nguong = 89,5. Sửa dòng này rồi chạy lại"},
    {"[danh-gia]\r\nnguong = 90\r\nnguong = 91\r\n",
     "LỖI: cau-hinh.toml, dòng 3: dòng này ghi lại một khóa hoặc mục đã có ở dòng trên; mỗi khóa, mỗi mục chỉ ghi một "
     "lần: nguong = 91. Sửa dòng này rồi chạy lại"},
    {"[danh-gia]\nthoi-han = \"31/2/2026\"\n",
     "LỖI: cau-hinh.toml, dòng 2: khóa thoi-han ghi \"31/2/2026\", phải là một ngày có trong lịch, như \"31/3/2026\", hoặc "
     "lời, như \"hết tháng 3 năm 2026\". Sửa dòng này rồi chạy lại"},
    {"[tieu-de]\nCKMB = \"Cột A\"\nTDGQ = [\"Cột B\", \"CỘT A\"]\n",
     "LỖI: cau-hinh.toml, dòng 3: khóa TDGQ ghi [ \"Cột B\", \"CỘT A\" ], phải là tiêu đề khác, vì \"CỘT A\" đã khai cho "
     "CKMB. Sửa dòng này rồi chạy lại"},
};

BOOST_DATA_TEST_CASE(NamesFileLineKeyAndWhatWasFound, data::make(refusals), refused) {
    BOOST_TEST(refusal(refused.text) == refused.message);
}

BOOST_AUTO_TEST_CASE(RefusesUtf16AndOtherEncodings) {
    using namespace std::string_literals;
    BOOST_TEST(
        refusal("\xFF\xFE[\0d\0"s) ==
        "LỖI: cau-hinh.toml: tệp lưu bằng mã UTF-16 (\"Unicode\"), không phải UTF-8. Mở bằng Notepad, chọn Lưu thành "
        "(Save as), mã hóa UTF-8, rồi chạy lại");
    BOOST_TEST(refusal("[don-vi]\ntinh = \"\xD0k\"\n") ==
               "LỖI: cau-hinh.toml: tệp lưu bằng mã khác, không phải UTF-8. Mở bằng Notepad, chọn Lưu thành (Save as), "
               "mã hóa UTF-8, rồi chạy lại");
}

BOOST_AUTO_TEST_CASE(RefusesKeysOfManyPartsBeforeTheyAreParsed) {
    std::string deep = "a";
    for (int i = 0; i < 400'000; ++i) deep += ".a";
    BOOST_TEST(refusal("x = \"1.2.3\"\n" + deep + " = 1\n").find("dòng 2") != std::string::npos);
    BOOST_TEST(refusal("[" + deep + "]\n").find("dòng 1") != std::string::npos);
    BOOST_TEST(
        parsed("# " + std::string(100, '.') + "\n[don-vi]\nco-quan = \"" + std::string(100, '.') + "\"\n").office ==
        std::string(100, '.'));
}

BOOST_AUTO_TEST_CASE(RefusesTextsThatAreTooLongForANameOrALine) {
    BOOST_TEST(refusal("[don-vi]\nco-quan = \"" + std::string(40'000, 'x') + "\"\n").find("1.000") !=
               std::string::npos);
    BOOST_TEST(refusal("[trinh-bay]\nphong-chu = \"" + std::string(5'000, 'x') + "\"\n").find("phong-chu") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
