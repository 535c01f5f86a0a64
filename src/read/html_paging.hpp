// Texts beside a table that say that a web page shows only a part of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// The rows that a page shows of a list, by a text such as "Hiển thị 1 đến 10 của 102 mục", "Showing 1 to 10 of 102
/// entries", "1-10 / 102 bản ghi": "1 đến 10 trong 102". No value if nothing says so, or if it shows all rows.
[[nodiscard]] std::optional<std::string> shownPart(std::string_view text);

/// The shown text outside the tables of a page. Of a long text the end is kept: lists say below how much they show.
class TextBeside {
  public:
    void add(std::string_view text);
    /// Throws Error (data) if the page shows only some rows of its table.
    void refusePart(const std::string &file) const;

  private:
    std::string text_;
};

} // namespace phuluc
