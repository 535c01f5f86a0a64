// Form controls in the cells of a web page, as browsers show them.
#pragma once

#include "read/html_parser.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// The text that an element shows by itself: the value of a text field. Empty for every other element, and for fields
/// that show no text: hidden fields, boxes to tick, buttons.
[[nodiscard]] std::string_view shownValue(const HtmlElement &element);

/// Follows a list of options (`<select>`). A list shows one option: the selected one, else the first.
class HtmlOptions {
  public:
    /// Whether text now belongs to a list.
    explicit operator bool() const { return open_; }
    void open(const HtmlElement &element);
    void text(std::string_view piece);
    /// An element closes. Returns the text of the shown option if it is the list.
    std::optional<std::string> close(std::string_view name);

  private:
    void endOption();

    bool open_ = false;
    bool inOption_ = false;
    bool selected_ = false; ///< whether the open option is the selected one
    std::string option_;
    std::optional<std::string> shown_;
};

} // namespace phuluc
