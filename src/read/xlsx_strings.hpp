// Texts of SpreadsheetML: plain, rich and shared ones.
#pragma once

#include "read/builder.hpp"
#include "read/xlsx_package.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Joins the text of an `si` or `is` element: of its `t`, or of its runs. Phonetic guides (`rPh`) are left out. Pass
/// all elements within it to this class.
class RichText {
  public:
    void begin();
    void open(const XmlElement &element);
    void close(std::string_view local);
    void text(std::string_view piece);
    /// The text so far, without raised text, with escapes decoded.
    [[nodiscard]] std::string_view value();
    [[nodiscard]] bool hasRaised() const { return text_.hasRaised(); }

  private:
    SplitText text_;
    bool inText_ = false;
    bool inPhonetic_ = false;
    bool inRaisedRun_ = false;
};

/// Decodes `_xHHHH_` in place. SpreadsheetML writes characters in this way that XML cannot hold (ECMA-376-1,
/// 22.9.2.19).
void decodeEscapes(std::string &text);

/// The shared strings of a workbook, stored one after the other.
class SharedStrings {
  public:
    [[nodiscard]] std::optional<std::string_view> at(std::uint32_t index) const;
    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    void reserve(std::uint64_t bytes) { texts_.reserve(bytes); }
    void add(std::string_view text);
    /// Marks the text added last: a part of it is raised.
    void markRaised() { raised_.push_back(static_cast<std::uint32_t>(ends_.size() - 1)); }
    [[nodiscard]] bool isRaised(std::uint32_t index) const;

  private:
    std::string texts_;
    std::vector<std::uint32_t> ends_;
    std::vector<std::uint32_t> raised_; ///< indices of marked texts, ascending
};

/// Reads the part `sharedStrings`.
[[nodiscard]] SharedStrings readSharedStrings(Zip &zip, const ZipPart &part, WorkbookContext &workbook);

} // namespace phuluc
