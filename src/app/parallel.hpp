// Runs independent pieces of work on several threads, and passes on their results in order.
#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace phuluc {

/// Calls `work(0)` … `work(count - 1)` on at most `jobs` threads. The first exception is thrown again here.
template <typename Work>
void inParallel(unsigned jobs, std::size_t count, const Work &work) {
    std::atomic<std::size_t> next{0};
    std::exception_ptr problem;
    std::mutex guard;
    const auto worker = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                const std::lock_guard lock(guard);
                if (!problem) problem = std::current_exception();
            }
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 1; i < jobs && i < count; ++i) threads.emplace_back(worker);
    worker();
    threads.clear();
    if (problem) std::rethrow_exception(problem);
}

/// Passes on results in order of their numbers, in whatever order they are finished.
template <typename Result>
class InOrder {
  public:
    explicit InOrder(std::function<void(Result)> take) : take_(std::move(take)) {}

    void put(std::size_t number, Result result) {
        const std::lock_guard lock(guard_);
        waiting_.emplace(number, std::move(result));
        for (auto each = waiting_.find(next_); each != waiting_.end(); each = waiting_.find(++next_)) {
            take_(std::move(each->second));
            waiting_.erase(each);
        }
    }

  private:
    std::function<void(Result)> take_;
    std::mutex guard_;
    std::map<std::size_t, Result> waiting_;
    std::size_t next_ = 0;
};

} // namespace phuluc
