// The few style rules of Excel's HTML that matter: number formats and what is hidden.
#pragma once

#include "phuluc766/table.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// What a style says of a cell, row or column; nothing where it does not say.
struct HtmlStyle {
    std::optional<NumberFormat> format; ///< of `mso-number-format`
    bool hidden = false;                ///< `display:none`, `visibility:collapse`
    bool raised = false;                ///< `vertical-align:super` or `sub`
};

/// Reads declarations, as in `style="mso-number-format:'0\.00%';display:none"`.
[[nodiscard]] HtmlStyle parseStyle(std::string_view declarations);

/// The rules of a `<style>` element by class name.
class HtmlStyleSheet {
  public:
    /// Adds the inside of a `<style>` element; selectors without a class are passed over.
    void add(std::string_view css);
    /// What the classes of an element say together with its own style.
    [[nodiscard]] HtmlStyle of(std::string_view classes, std::string_view ownStyle) const;

  private:
    std::map<std::string, HtmlStyle, std::less<>> classes_;
};

} // namespace phuluc
