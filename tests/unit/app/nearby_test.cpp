#include "app/gathered.hpp"
#include "app/nearby.hpp"

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
    const std::vector<PeriodFiles> around = periodsAround(job, asked);
    BOOST_TEST(around.size() == 2U);
    BOOST_TEST(hasPeriod(around, asked.front().period));
    job.inputs = {tree.root / "Du-lieu"};
    BOOST_TEST(periodsAround(job, tree.list({"Du-lieu"}).periods).empty()); // the user named a whole input
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

BOOST_AUTO_TEST_CASE(AWholePeriodIsNoPiece) {
    const Tree tree({"Du-lieu/2025-11-14/xa.xlsx", "Tai-ve/2025-11-14/xa.xlsx"});
    Job job;
    job.output = tree.root / "Ket-qua";
    std::vector<PeriodFiles> asked = tree.list({"Tai-ve/2025-11-14"}).periods;
    BOOST_TEST(refusePieces(job, asked, tree.list({"Du-lieu"}).periods).empty());
    BOOST_TEST(asked.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
