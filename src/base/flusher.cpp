#include "base/flusher.hpp"

#include "base/files.hpp"

#include <system_error>
#include <utility>

namespace phuluc {

Flusher::~Flusher() {
    {
        const std::lock_guard lock(guard_);
        ended_ = true;
    }
    changed_.notify_all();
}

std::future<void> Flusher::flush(std::filesystem::path file) {
    std::packaged_task<void()> task([path = std::move(file)] { flushFile(path); });
    std::future<void> flushed = task.get_future();
    const std::lock_guard lock(guard_);
    if (idle_ <= waiting_.size()) startOne();
    if (threads_.empty())
        task();
    else
        waiting_.push_back(std::move(task));
    changed_.notify_one();
    return flushed;
}

void Flusher::startOne() {
    constexpr std::size_t most = 4;
    if (threads_.size() == most) return;
    try {
        threads_.emplace_back([this] { work(); });
    } catch (const std::system_error &) { // the system has no more threads: the existing ones do the work
        return;
    }
}

void Flusher::work() {
    std::unique_lock lock(guard_);
    for (;;) {
        ++idle_;
        changed_.wait(lock, [this] { return ended_ || !waiting_.empty(); });
        --idle_;
        if (waiting_.empty()) return;
        std::packaged_task<void()> task = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace phuluc
