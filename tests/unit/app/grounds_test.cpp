#include "app/grounds.hpp"
#include "app/logtext.hpp"
#include "app/periodlog.hpp"
#include "standard.hpp"

#include "base/digest.hpp"
#include "base/files.hpp"
#include "base/resultlog.hpp"

#include <boost/test/unit_test.hpp>

#include <unistd.h>

using namespace phuluc;
namespace fs = std::filesystem;

namespace {

constexpr const char *digest = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// A folder with results whose log is given.
struct Results {
    fs::path root = fs::temp_directory_path() / ("phuluc766-grounds-" + std::to_string(::getpid()));
    Results() { fs::create_directories(root); }
    Results(const Results &) = delete;
    Results &operator=(const Results &) = delete;
    ~Results() { fs::remove_all(root); }

    [[nodiscard]] LoggedPeriod logged(const std::string &log) const {
        writeFile(root / "nhat-ky.txt", log);
        return loggedIn(root);
    }
    [[nodiscard]] PeriodFiles files(const std::vector<std::string> &names) const {
        PeriodFiles files;
        for (const std::string &name : names) files.files.push_back(root / name);
        return files;
    }
};

PeriodResult weekOfTwo() {
    PeriodResult result;
    result.rules = &standard::rules();
    result.period = {PeriodKind::week, 2025, 11, 2, 14, 0};
    LevelResult level;
    level.level = Level::commune;
    UnitScore first, second;
    first.name = "UBND xã Ea Ly", first.key = "xã ea ly", first.total = Decimal(8969, 2);
    second.name = "UBND xã Ea Súp", second.key = "xã ea súp";
    level.units = {first, second};
    level.counts = {0, 1, 0, 0, 0, 1};
    result.levels = {level};
    return result;
}

Grounds grounds() {
    Grounds result;
    result.exports = {{"xa.xlsx", digest}};
    result.shared = {{"chương trình phuluc766", digest}};
    return result;
}

std::string logOf(const PeriodResult &result, const Grounds &made) {
    const PeriodDigest shown = digestOf(result);
    return logText({result, made, shown, std::string(digest) + "  Phu-luc-II.xlsx\n"});
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(OfGrounds, Results)

BOOST_AUTO_TEST_CASE(ALogTellsWhatItsDocumentsWereMadeFrom) {
    const LoggedPeriod log = logged(logOf(weekOfTwo(), grounds()));
    BOOST_TEST(log.issued);
    BOOST_TEST(log.complete);
    BOOST_CHECK(log.grounds.exports == grounds().exports);
    BOOST_CHECK(log.grounds.shared == grounds().shared);
    BOOST_TEST(!logged(refusal(weekOfTwo())).issued);
    fs::remove(root / "nhat-ky.txt");
    BOOST_TEST(!loggedIn(root).issued);
}

BOOST_AUTO_TEST_CASE(ADigestComesBackAsItWasWritten) {
    const LoggedPeriod log = logged(logOf(weekOfTwo(), grounds()));
    const auto read = digestIn(log, weekOfTwo().period, grounds(), standard::rules());
    BOOST_TEST_REQUIRE(read.get() != nullptr);
    const LevelDigest &level = *read->of(Level::commune);
    BOOST_CHECK(level.totals[0].total == Decimal(8969, 2));
    BOOST_TEST(!level.totals[1].total.has_value());
    BOOST_TEST(level.totals[1].name == "UBND xã Ea Súp");
    BOOST_CHECK(level.mean == Decimal(8969, 2));
    BOOST_TEST(level.counts[1] == 1);
    BOOST_TEST(level.totals.size() == 2U);
}

BOOST_AUTO_TEST_CASE(ADigestHoldsForTheSameGroundsOnly) {
    const LoggedPeriod log = logged(logOf(weekOfTwo(), grounds()));
    Grounds other = grounds();
    other.shared["danh-muc/don-vi.csv"] = digest;
    BOOST_TEST(!digestIn(log, weekOfTwo().period, other, standard::rules()));
    BOOST_TEST(issuedDigest(log, weekOfTwo().period).get() != nullptr);
    Period next = weekOfTwo().period;
    next.day = 13;
    BOOST_TEST(!digestIn(log, next, grounds(), standard::rules()));
}

BOOST_AUTO_TEST_CASE(ADigestThatSomebodyChangedIsNone) {
    std::string text = logOf(weekOfTwo(), grounds());
    text.replace(text.find("89.69"), 5, "99.69");
    BOOST_TEST(!digestIn(logged(text), weekOfTwo().period, grounds(), standard::rules()));
    std::string without = logOf(weekOfTwo(), grounds());
    without.erase(without.find(digestTitle));
    BOOST_TEST(!digestIn(logged(without), weekOfTwo().period, grounds(), standard::rules()));
}

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
