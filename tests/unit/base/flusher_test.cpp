#include "base/flusher.hpp"

#include "base/files.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <random>

using namespace phuluc;
namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("phuluc766 flusher " + std::to_string(std::random_device()()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
};

} // namespace

BOOST_AUTO_TEST_SUITE(flusher)

BOOST_AUTO_TEST_CASE(FlushesMoreFilesThanItHasThreads) {
    const Folder folder;
    Flusher flusher;
    std::vector<std::future<void>> flushed;
    for (int i = 0; i < 40; ++i) {
        const fs::path file = folder.path / std::to_string(i);
        writeFile(file, "nội dung");
        flushed.push_back(flusher.flush(file));
    }
    for (std::future<void> &each : flushed) BOOST_CHECK_NO_THROW(each.get());
}

BOOST_AUTO_TEST_CASE(WhatFailsIsThrownWhereItIsWaitedFor) {
    const Folder folder;
    Flusher flusher;
    std::future<void> missing = flusher.flush(folder.path / "khong-co");
    BOOST_CHECK_EXCEPTION(missing.get(), Error, [&](const Error &error) {
        return error.kind() == ErrorKind::system && error.place().file == utf8(folder.path / "khong-co");
    });
    writeFile(folder.path / "co", "nội dung");
    BOOST_CHECK_NO_THROW(flusher.flush(folder.path / "co").get()); // and the next one is flushed all the same
}

BOOST_AUTO_TEST_CASE(ItsEndWaitsForAllThatHasBegun) {
    const Folder folder;
    std::future<void> last;
    {
        Flusher flusher;
        for (int i = 0; i < 20; ++i) {
            writeFile(folder.path / std::to_string(i), "nội dung");
            last = flusher.flush(folder.path / std::to_string(i));
        }
    }
    BOOST_CHECK(last.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
}

BOOST_AUTO_TEST_SUITE_END()
