// Looks things up in lists.
#pragma once

#include <algorithm>
#include <functional>

namespace phuluc {

/// Whether a list has a value. `member`: what is compared of each element, if not the element itself.
template <class List, class Value, class Member = std::identity>
[[nodiscard]] auto contains(const List &list, const Value &value, Member member = {})
    -> decltype(std::ranges::find(list, value, member) != std::ranges::end(list)) {
    return std::ranges::find(list, value, member) != std::ranges::end(list);
}

/// The first element that passes a test; null if none does.
template <class List, class Test>
[[nodiscard]] auto *firstWhere(List &list, Test test) {
    const auto found = std::ranges::find_if(list, test);
    return found == std::ranges::end(list) ? nullptr : &*found;
}

} // namespace phuluc
