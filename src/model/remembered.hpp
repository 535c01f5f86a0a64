// Answers about texts that come again and again in a run.
#pragma once

#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace phuluc {

/// What was worked out of texts before; several threads may ask at once. Only so many short texts are kept: the names
/// of a dozen provinces. Others are worked out each time.
template <typename Answer>
class Remembered {
  public:
    /// `work(text)`, asked once for each text that is kept.
    template <typename Work>
    [[nodiscard]] Answer of(std::string_view text, Work work) const {
        constexpr std::size_t mostKept = 4096;
        constexpr std::size_t longestKept = 400; // bytes
        if (text.size() > longestKept) return work(text);
        std::string key(text);
        {
            const std::shared_lock lock(guard_);
            if (const auto found = known_.find(key); found != known_.end()) return found->second;
        }
        Answer answer = work(text);
        const std::unique_lock lock(guard_);
        if (known_.size() < mostKept) known_.emplace(std::move(key), answer);
        return answer;
    }

  private:
    mutable std::shared_mutex guard_;
    mutable std::unordered_map<std::string, Answer> known_;
};

} // namespace phuluc
