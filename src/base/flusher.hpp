// Flushes files to the disk while the program goes on.
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace phuluc {

/// Flushes files with a few threads, which live as long as the object: one thread for each file took 6 % of the CPU
/// time of 52 periods. It flushes several files at once, because that takes a disk hardly longer than one. A thread
/// starts when a file comes while all others are busy: on a fast disk one or two are enough.
class Flusher {
  public:
    Flusher() = default;
    ~Flusher();
    Flusher(const Flusher &) = delete;
    Flusher &operator=(const Flusher &) = delete;

    /// Begins to flush a file. The future throws what flushFile() throws. Several threads may call this.
    [[nodiscard]] std::future<void> flush(std::filesystem::path file);

  private:
    void startOne();
    void work();

    std::mutex guard_;
    std::condition_variable changed_;
    std::deque<std::packaged_task<void()>> waiting_;
    std::size_t idle_ = 0; ///< threads that wait for a file
    bool ended_ = false;
    std::vector<std::jthread> threads_;
};

} // namespace phuluc
