// The few style rules in Excel's HTML that matter: number formats and hidden parts.
#pragma once

#include "phuluc766/table.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// What a style says about a cell, a row or a column; empty values if it says nothing.
struct HtmlStyle {
    std::optional<NumberFormat> format; ///< from `mso-number-format`
    std::optional<bool> hidden;         ///< from `display`, `visibility`
    bool raised = false;                ///< from `vertical-align:super` or `sub`
};

/// Reads declarations such as `mso-number-format:'0\.00%';display:none`.
[[nodiscard]] HtmlStyle parseStyle(std::string_view declarations);

/// The rules of `<style>` elements for classes. Of a selector only the classes of its last part count; selectors
/// without a class, or with a pseudo-class or attribute, are ignored.
class HtmlStyleSheet {
  public:
    /// Adds the contents of a `<style>` element. Blocks for printers and narrow screens are skipped.
    void add(std::string_view css);
    /// Whether there were more rules than any real page has; those beyond are not kept.
    [[nodiscard]] bool isFull() const { return full_; }
    /// The style of an element, from its classes and its own style. Of two rules the later one counts, as in browsers.
    [[nodiscard]] HtmlStyle of(std::string_view classes, std::string_view ownStyle) const;

  private:
    struct Rule {
        std::vector<std::string> classes; ///< all of which the element must have
        HtmlStyle style;
        std::size_t order = 0;
    };

    void addBlock(std::string_view css, int depth);
    void addRules(std::string_view selectors, const HtmlStyle &style);

    std::map<std::string, std::vector<Rule>, std::less<>> rules_; ///< by the first of their classes
    std::size_t count_ = 0;
    bool full_ = false;
};

} // namespace phuluc
