// Files that are brought to the disk while the program goes on.
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace phuluc {

/// Flushes files by a few threads of its own, which live as long as it does: a thread for each file took 6 % of the CPU
/// time of 52 periods. Several at once, for a disk takes hardly longer for many than for one.
class Flusher {
  public:
    Flusher() = default;
    ~Flusher();
    Flusher(const Flusher &) = delete;
    Flusher &operator=(const Flusher &) = delete;

    /// Begins to flush a file; the future throws what flushFile() throws. For several threads.
    [[nodiscard]] std::future<void> flush(std::filesystem::path file);

  private:
    void startOne();
    void work();

    std::mutex guard_;
    std::condition_variable changed_;
    std::deque<std::packaged_task<void()>> waiting_;
    bool ended_ = false;
    std::vector<std::jthread> threads_;
};

} // namespace phuluc
