#include "read/html_controls.hpp"

#include "base/ascii.hpp"
#include "read/html_notes.hpp"

#include <algorithm>
#include <array>

namespace phuluc {

std::string_view shownValue(const HtmlElement &element) {
    constexpr std::array<std::string_view, 10> withoutText = {"hidden", "checkbox", "radio", "button", "submit",
                                                              "reset",  "image",    "file",  "color",  "range"};
    if (element.name != "input") return {};
    const std::string type = lowerCased(valueOf(element, "type"));
    const bool none = std::find(withoutText.begin(), withoutText.end(), type) != withoutText.end();
    return none ? std::string_view() : valueOf(element, "value");
}

void HtmlOptions::open(const HtmlElement &element) {
    if (element.name == "select") {
        open_ = true;
        shown_.reset();
    }
    if (!open_ || element.name != "option") return;
    endOption();
    inOption_ = true;
    selected_ = element.find("selected") != nullptr;
}

void HtmlOptions::text(std::string_view piece) {
    if (inOption_) option_ += piece;
}

std::optional<std::string> HtmlOptions::close(std::string_view name) {
    if (name == "option" || name == "select") endOption();
    if (!open_ || name != "select") return std::nullopt;
    open_ = false;
    return shown_.value_or("");
}

void HtmlOptions::endOption() {
    if (inOption_ && (selected_ || !shown_)) shown_ = option_;
    inOption_ = false;
    option_.clear();
}

} // namespace phuluc
