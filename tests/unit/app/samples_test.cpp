// Samples are never mixed with real data.
#include "app/samples.hpp"

#include "app/trees.hpp"
#include "base/files.hpp"

#include "../read/container.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

/// The job of a program started in a folder with these files.
struct Start {
    Tree tree;
    fs::path before = fs::current_path();
    Job job;
    explicit Start(const std::vector<const char *> &files) : tree(files) { fs::current_path(tree.root); }
    ~Start() { fs::current_path(before); }
    Start(const Start &) = delete;
    Start &operator=(const Start &) = delete;
};

} // namespace

BOOST_AUTO_TEST_SUITE(OfSamples)

BOOST_AUTO_TEST_CASE(SamplesAreTakenOnlyWhileThereIsNoExport) {
    Start fresh({"Du-lieu/Doc-truoc.txt", "Du-lieu-mau/2025-11-14/xa.xlsx"});
    BOOST_CHECK(chooseSamples(fresh.job).has_value());
    BOOST_TEST(fresh.job.settings.sample);
    BOOST_TEST(fresh.job.inputs.front() == "Du-lieu-mau");
    BOOST_TEST(fresh.job.output == "Ket-qua-mau");
}

BOOST_AUTO_TEST_CASE(AnExportOrAFolderOfAPeriodEndsTheTrial) {
    for (const char *file : {"Du-lieu/xa.xlsx", "Du-lieu/2025-11-14/Doc-truoc.txt", "Du-lieu/2025/a/xa.csv"}) {
        Start used({file, "Du-lieu-mau/2025-11-14/xa.xlsx"});
        BOOST_CHECK_MESSAGE(!chooseSamples(used.job).has_value(), file);
        BOOST_TEST(!used.job.settings.sample);
        BOOST_TEST(used.job.inputs.empty());
    }
}

BOOST_AUTO_TEST_CASE(ACompressedFileEndsTheTrialWhateverItIsCalled) {
    for (const std::string &bytes :
         std::vector<std::string>{::test::zipOf({{"xa.csv", "x"}}), ::test::zipOf({{"2025/a/xa.csv", "x"}}),
                                  std::string("PK\x03\x04 cut")}) {
        Start used({"Du-lieu/tai-ve.zip", "Du-lieu-mau/2025-11-14/xa.xlsx"});
        writeFile("Du-lieu/tai-ve.zip", bytes);
        BOOST_CHECK(!chooseSamples(used.job).has_value());
    }
    Start fresh({"Du-lieu/anh.zip", "Du-lieu-mau/2025-11-14/xa.xlsx"});
    writeFile("Du-lieu/anh.zip", ::test::zipOf({{"a.png", "x"}}));
    BOOST_CHECK(chooseSamples(fresh.job).has_value());
}

BOOST_AUTO_TEST_CASE(SamplesBesideRealExportsAreRefused) {
    Start both({"Du-lieu/2025-11-14/xa.xlsx", "Du-lieu-mau/2025-11-14/xa.xlsx"});
    both.job.inputs = {"Du-lieu/2025-11-14", "Du-lieu-mau/2025-11-14"};
    BOOST_CHECK_THROW(static_cast<void>(chooseSamples(both.job)), Error);
    both.job.inputs = {"Du-lieu-mau/2025-11-14"};
    BOOST_CHECK(chooseSamples(both.job).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
