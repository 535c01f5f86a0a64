// A cache of answers about texts that come again and again in a run.
#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace phuluc {

/// Keeps what was computed of a text; several threads may use it at once. Texts of up to `longest` bytes are kept, up
/// to `most` of them: then all are forgotten, and those that still come are kept anew. The default is enough for the
/// names of a dozen provinces.
template <typename Answer>
class Cache {
  public:
    explicit Cache(std::size_t most = 4096, std::size_t longest = 400) : most_(most), longest_(longest) {}

    /// `work(text)`, called once for each text that is kept.
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
    /// Finds by a view, without making a text of it.
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    const std::size_t most_;
    const std::size_t longest_;
    mutable std::shared_mutex guard_;
    mutable std::unordered_map<std::string, Answer, Hash, std::equal_to<>> known_;
};

} // namespace phuluc
