// Texts of SpreadsheetML: plain, rich, shared.
#pragma once

#include "read/builder.hpp"
#include "read/xlsx_package.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Joins the text of an `si` or `is` element: its `t` or those of its runs; phonetic guides (`rPh`) are left out.
/// To be told all elements within it by their local names.
class RichText {
  public:
    void begin();
    void open(std::string_view local);
    void close(std::string_view local);
    void text(std::string_view piece);
    /// The text joined so far, escapes decoded.
    [[nodiscard]] std::string_view value();

  private:
    std::string value_;
    bool inText_ = false;
    bool inPhonetic_ = false;
};

/// Decodes `_xHHHH_`, by which SpreadsheetML writes characters that XML cannot (ECMA-376-1, 22.9.2.19); in place.
void decodeEscapes(std::string &text);

/// The shared strings of a workbook, one after the other in one piece of memory.
class SharedStrings {
  public:
    [[nodiscard]] std::optional<std::string_view> at(std::uint32_t index) const;
    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    void reserve(std::uint64_t bytes) { texts_.reserve(bytes); }
    void add(std::string_view text);

  private:
    std::string texts_;
    std::vector<std::uint32_t> ends_;
};

/// Reads the part `sharedStrings`.
[[nodiscard]] SharedStrings readSharedStrings(Zip &zip, const ZipPart &part, WorkbookContext &workbook);

} // namespace phuluc
