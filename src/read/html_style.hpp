// The few style rules in Excel's HTML that matter: number formats and hidden parts.
#pragma once

#include "phuluc766/table.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// What a style says about a cell, a row or a column; empty values if it says nothing.
struct HtmlStyle {
    std::optional<NumberFormat> format; ///< from `mso-number-format`
    bool hidden = false;                ///< from `display:none`, `visibility:collapse`
    bool raised = false;                ///< from `vertical-align:super` or `sub`
};

/// Reads declarations such as `mso-number-format:'0\.00%';display:none`.
[[nodiscard]] HtmlStyle parseStyle(std::string_view declarations);

/// The rules of a `<style>` element by class name.
class HtmlStyleSheet {
  public:
    /// Adds the contents of a `<style>` element. Selectors without a class are ignored.
    void add(std::string_view css);
    /// The style of an element, from its classes and its own style.
    [[nodiscard]] HtmlStyle of(std::string_view classes, std::string_view ownStyle) const;

  private:
    std::map<std::string, HtmlStyle, std::less<>> classes_;
};

} // namespace phuluc
