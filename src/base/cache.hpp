// A cache of results for texts that occur again and again in a run.
#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace phuluc {

/// Stores the result computed for a text. Several threads may use it at once. It holds at most `most` texts of up to
/// `longest` bytes; when it is full, it is cleared and filled anew. The default is enough for the names of a dozen
/// provinces.
template <typename Answer>
class Cache {
  public:
    explicit Cache(std::size_t most = 4096, std::size_t longest = 400) : most_(most), longest_(longest) {}

    /// The result for a text. `work(text)` is called only if it is not stored.
    template <typename Work>
    [[nodiscard]] Answer get(std::string_view text, Work work) const {
        if (text.size() > longest_) return work(text);
        {
            const std::shared_lock lock(guard_);
            if (const auto found = known_.find(text); found != known_.end()) return found->second;
        }
        Answer answer = work(text);
        const std::unique_lock lock(guard_);
        if (known_.size() >= most_) known_.clear();
        known_.emplace(text, answer);
        return answer;
    }

  private:
    /// Hashes a view, so that a look-up makes no copy of the text.
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    const std::size_t most_;
    const std::size_t longest_;
    mutable std::shared_mutex guard_;
    mutable std::unordered_map<std::string, Answer, Hash, std::equal_to<>> known_;
};

} // namespace phuluc
