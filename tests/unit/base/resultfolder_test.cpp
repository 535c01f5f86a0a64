#include "base/resultfolder.hpp"

#include "base/files.hpp"
#include "base/placement.hpp"
#include "base/sha256.hpp"

#include <boost/test/unit_test.hpp>

#include <random>
#include <set>

using namespace phuluc;
namespace fs = std::filesystem;

namespace {

using Names = std::set<std::string>;
constexpr std::chrono::milliseconds atOnce(0);

/// A temporary folder of results, with the files of a run that was killed while it placed documents.
struct Workplace {
    Workplace() {
        const std::string test = boost::unit_test::framework::current_test_case().p_name;
        root = fs::temp_directory_path() / pathOf("phuluc766 Bỏ dở " + test + std::to_string(std::random_device()()));
        fs::remove_all(root);
        fs::create_directories(period());
        makeStaging(staging());
    }
    ~Workplace() { fs::remove_all(root); }
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

    [[nodiscard]] fs::path period() const { return root / "2025-11-14"; }
    [[nodiscard]] fs::path staging() const { return root / ".dang-ghi-1" / "2025-11-14"; }
    [[nodiscard]] std::string read(const fs::path &name) const { return readFile(period() / name, 1U << 20); }
    [[nodiscard]] Names all() const {
        Names names;
        for (const auto &entry : fs::recursive_directory_iterator(root))
            if (!entry.is_directory()) names.insert(fs::relative(entry.path(), root).generic_string());
        return names;
    }
    /// Old: a.xlsx, edited, and b.xlsx; new: a.xlsx.
    void begin() const {
        writeFile(period() / "a.xlsx", "sửa tay");
        writeFile(period() / "b.xlsx", "cũ b");
        writeFile(period() / "nhat-ky.txt", sealed("cũ"));
        writeFile(staging() / "a.xlsx", "mới a");
        writeFile(staging() / "nhat-ky.txt", sealed("mới"));
        Plan plan{{{"a.xlsx", sha256("cũ a")}, {"b.xlsx", sha256("cũ b")}}, {}, sha256(sealed("cũ"))};
        for (const char *name : {"a.xlsx", "nhat-ky.txt"}) plan.coming.emplace(name, digestOf(staging() / name));
        prepare(plan, staging(), [] {});
    }
    /// The first step of every placement.
    void takeLogAway() const { fs::rename(period() / "nhat-ky.txt", staging() / ".cu" / "nhat-ky.txt"); }
    void start() const { const ResultFolder results(root, nullptr, atOnce); }

    fs::path root;
};

const Names oldDocuments = {"2025-11-14/a.xlsx", "2025-11-14/b.xlsx", "2025-11-14/nhat-ky.txt"};
const Names newDocuments = {"2025-11-14/Ban-cu/a.xlsx", "2025-11-14/a.xlsx", "2025-11-14/nhat-ky.txt"};

} // namespace

BOOST_FIXTURE_TEST_SUITE(FolderOfResults, Workplace)

BOOST_AUTO_TEST_CASE(DropsAPlanOfWhichNothingWasDone) {
    begin();
    start();
    BOOST_CHECK(all() == oldDocuments);
    BOOST_TEST(read("a.xlsx") == "sửa tay");
}

BOOST_AUTO_TEST_CASE(CompletesAPlacementInTheFolderOfAYear) {
    const fs::path year = root / "2025", placed = year / "2025-11-14 100%";
    fs::path hidden;
    {
        const ResultFolder results(root, nullptr, atOnce);
        const fs::path staged = results.stagingOf("2025/2025-11-14 100%");
        BOOST_TEST(results.asPlaced({ErrorKind::system, "", {utf8(staged / "a.xlsx"), "", ""}}).place().file ==
                   utf8(placed / "a.xlsx"));
        hidden = root / ".dang-ghi-9" / staged.filename();
    }
    fs::create_directories(placed);
    makeStaging(hidden);
    writeFile(hidden / "nhat-ky.txt", sealed("mới"));
    prepare({{}, {{"nhat-ky.txt", digestOf(hidden / "nhat-ky.txt")}}, {}}, hidden, [] {});
    start();
    BOOST_TEST(all() == Names{"2025/2025-11-14 100%/nhat-ky.txt"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(CompletesAPlacementThatHadBegun) {
    begin();
    takeLogAway();
    start();
    BOOST_CHECK(all() == newDocuments);
    BOOST_TEST(read("a.xlsx") == "mới a");
    BOOST_TEST(read("Ban-cu/a.xlsx") == "sửa tay");
}

BOOST_AUTO_TEST_CASE(CompletesAHalfDonePlacement) {
    begin();
    takeLogAway();
    fs::create_directory(period() / "Ban-cu");
    fs::rename(period() / "a.xlsx", period() / "Ban-cu" / "a.xlsx");
    fs::rename(period() / "b.xlsx", staging() / ".cu" / "b.xlsx");
    fs::rename(staging() / "a.xlsx", period() / "a.xlsx");
    start();
    BOOST_CHECK(all() == newDocuments);
    BOOST_TEST(read("Ban-cu/a.xlsx") == "sửa tay");
}

BOOST_AUTO_TEST_CASE(RemovesTheStagingOfACompletedPlacement) {
    begin();
    takeLogAway();
    static_cast<void>(
        carryOut({{{"a.xlsx", "-"}, {"b.xlsx", sha256("cũ b")}}, {{"a.xlsx", "-"}, {"nhat-ky.txt", "-"}}, {}},
                 staging(), period()));
    start();
    BOOST_CHECK(all() == newDocuments);
}

BOOST_AUTO_TEST_CASE(PutsOldDocumentsBackIfAStagedOneIsDamaged) {
    begin();
    takeLogAway();
    writeFile(staging() / "a.xlsx", "");
    start();
    BOOST_CHECK(all() == oldDocuments);
    BOOST_TEST(read("a.xlsx") == "sửa tay");
}

BOOST_AUTO_TEST_CASE(LeavesWhatAnotherRunHasWrittenSince) {
    begin();
    takeLogAway();
    writeFile(period() / "nhat-ky.txt", sealed("lượt khác"));
    start();
    BOOST_CHECK(all() == oldDocuments);
    BOOST_TEST(read("nhat-ky.txt") == sealed("lượt khác"));
}

BOOST_AUTO_TEST_CASE(OverwritesNothingThatCameMeanwhile) {
    begin();
    takeLogAway();
    fs::create_directory(period() / "Ban-cu");
    writeFile(period() / "Ban-cu" / "a.xlsx", "bản trước nữa");
    start();
    BOOST_TEST(read("Ban-cu/a.xlsx") == "bản trước nữa");
    BOOST_TEST(read("Ban-cu/a (2).xlsx") == "sửa tay");
}

BOOST_AUTO_TEST_CASE(PutsOldDocumentsBackIfThePlanIsDamaged) {
    begin();
    takeLogAway();
    writeFile(staging() / ".ke-hoach", readFile(staging() / ".ke-hoach", 4096).substr(0, 90));
    start();
    BOOST_CHECK(all() == oldDocuments);
}

BOOST_AUTO_TEST_CASE(LetsOneRunInAtATime) {
    const ResultFolder first(root, nullptr, atOnce);
    try {
        const ResultFolder second(root, nullptr, std::chrono::milliseconds(100));
        BOOST_ERROR("two runs at once");
    } catch (const Error &error) {
        BOOST_CHECK(error.kind() == ErrorKind::system);
        BOOST_TEST(std::string(error.what()).find("đang chạy") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(LetsTheNextRunInAfterwards) {
    start();
    start();
    BOOST_CHECK(all().empty());
}

BOOST_AUTO_TEST_CASE(SaysWhetherResultsCanBeWritten) {
    BOOST_TEST(canBeWritten(root / "mới"));
    writeFile(root / "tep", "x");
    BOOST_TEST(!canBeWritten(root / "tep"));
}

BOOST_AUTO_TEST_SUITE_END()
