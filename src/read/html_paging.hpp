// Texts beside a table that say that a web page shows only a part of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace phuluc {

/// The shown text outside the tables of a page. Of a long text the end is kept: lists say below how much they show.
class TextBeside {
  public:
    void add(std::string_view text);
    /// Throws Error (data) if the page shows only some rows of its table. `tableRows`: of all its tables, with
    /// headings.
    void refusePart(const std::string &file, std::size_t tableRows) const;

  private:
    std::string text_;
};

} // namespace phuluc
