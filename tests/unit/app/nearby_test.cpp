#include "app/gathered.hpp"
#include "app/nearby.hpp"

#include "app/logs.hpp"
#include "app/trees.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(nearby)

BOOST_AUTO_TEST_CASE(ADroppedFileIsComparedWithTheWeeksOfItsDuLieu) {
    const Tree tree({"Du-lieu/2025-11-07/xa.xlsx", "Du-lieu/2025-11-14/xa.xlsx"});
    Job job;
    job.inputs = {tree.root / "Du-lieu/2025-11-14/xa.xlsx"};
    job.output = tree.root / "Ket-qua";
    const std::vector<PeriodFiles> asked = tree.list({"Du-lieu/2025-11-14/xa.xlsx"}).periods;
    const std::vector<PeriodFiles> around = periodsAround(job);
    BOOST_TEST(around.size() == 2U);
    BOOST_TEST(hasPeriod(around, asked.front().period));
    job.inputs = {tree.root / "Du-lieu"};
    BOOST_TEST(periodsAround(job).empty()); // the user named a whole input
}

BOOST_AUTO_TEST_CASE(APieceOfAPeriodIsRefusedNamingTheOthers) {
    const Tree tree({"Du-lieu/2025-11-14/xa.xlsx", "Du-lieu/2025-11-14/so.xlsx", "Tai-ve/xa 2025-11-14.xlsx"});
    Job job;
    job.inputs = {tree.root / "Tai-ve/xa 2025-11-14.xlsx"};
    job.output = tree.root / "Ket-qua";
    std::vector<PeriodFiles> asked = tree.list({"Tai-ve/xa 2025-11-14.xlsx"}).periods;
    const std::vector<Finding> said = refusePieces(job, asked, tree.list({"Du-lieu"}).periods);
    BOOST_TEST(asked.empty());
    BOOST_CHECK(says(said, Severity::error, "còn các tệp khác (so.xlsx, xa.xlsx)"));
}

BOOST_AUTO_TEST_CASE(APieceIsToBePutWhereTheOtherFilesAre) {
    const Tree tree(
        {"Du-lieu/Tuan-02-thang-11-2025/so.xlsx", "Thang/Du-lieu/so 2025-11-14.xlsx", "Tai-ve/xa 2025-11-14.xlsx"});
    Job job;
    job.output = tree.root / "Ket-qua";
    const auto said = [&](const std::vector<PeriodFiles> &around) {
        std::vector<PeriodFiles> asked = tree.list({"Tai-ve/xa 2025-11-14.xlsx"}).periods;
        const std::vector<Finding> findings = refusePieces(job, asked, around);
        return findings.empty() ? std::string() : findings.front().text;
    };
    // A second folder of the week would be an error of its own.
    BOOST_TEST(
        said(tree.list({"Du-lieu"}).periods).find("Chép tệp đã thả vào thư mục Tuan-02-thang-11-2025 trong Du-lieu") !=
        std::string::npos);
    BOOST_TEST(said(tree.list({"Thang/Du-lieu"}).periods).find("Chép tệp đã thả vào Du-lieu, cạnh các tệp đó, rồi") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(AWeekThatWasDroppedIsToBeDroppedAsAWhole) {
    const Tree tree({"Tai-ve/xa 2025-11-14.xlsx"});
    Job job;
    job.output = tree.root / "Ket-qua";
    fs::create_directories(job.output / "2025-11-14");
    writeFile(job.output / "2025-11-14" / "nhat-ky.txt", logOf(weekOfTwo(), {{{"so.xlsx", digest}}, {}, {}, {}}));
    std::vector<PeriodFiles> asked = tree.list({"Tai-ve/xa 2025-11-14.xlsx"}).periods;
    const std::vector<Finding> said = refusePieces(job, asked, {});
    BOOST_CHECK(
        says(said, Severity::error,
             "còn các tệp khác (so.xlsx): chỉ làm với tệp đã thả thì kết quả sẽ thiếu. Thả cùng lúc đủ các tệp của kỳ "
             "lên tệp Tao-phu-luc, hoặc chép đủ vào thư mục 2025-11-14 trong Du-lieu"));
}

BOOST_AUTO_TEST_CASE(ADroppedFolderOfSeveralWeeksIsComparedWithDuLieu) {
    const Tree tree(
        {"Du-lieu/2025/2025-12-26/xa.xlsx", "Du-lieu/2026/2026-01-02/xa.xlsx", "Du-lieu/2026/2026-01-09/xa.xlsx"});
    Job job;
    job.inputs = {tree.root / "Du-lieu/2026"};
    BOOST_TEST(periodsAround(job).size() == 3U);
}

BOOST_AUTO_TEST_CASE(AWholePeriodIsNoPiece) {
    const Tree tree({"Du-lieu/2025-11-14/xa.xlsx", "Tai-ve/2025-11-14/xa.xlsx"});
    Job job;
    job.output = tree.root / "Ket-qua";
    std::vector<PeriodFiles> asked = tree.list({"Tai-ve/2025-11-14"}).periods;
    BOOST_TEST(refusePieces(job, asked, tree.list({"Du-lieu"}).periods).empty());
    BOOST_TEST(asked.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
