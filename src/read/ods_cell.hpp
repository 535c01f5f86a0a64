// One cell of an OpenDocument spreadsheet: its typed value and its paragraphs.
#pragma once

#include "read/builder.hpp"
#include "read/ods_styles.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// Joins the paragraphs of a cell. White space is collapsed as ODF prescribes; blanks, tabs and line breaks come from
/// their elements.
class OdsText {
  public:
    void begin();
    void beginParagraph();
    /// Adds the text of an element within a paragraph: `text:s`, `text:tab`, `text:line-break`.
    void open(const XmlElement &element);
    void add(std::string_view piece);
    /// Sets whether the text added next is raised or lowered.
    void setRaised(bool raised) { raised_ = raised; }
    [[nodiscard]] std::string_view value() const { return text_.value(); }
    [[nodiscard]] bool hasRaised() const { return text_.hasRaised(); }

  private:
    void addSpaces(std::string_view count);
    [[nodiscard]] std::string &part() { return raised_ ? text_.raised : text_.own; }

    SplitText text_;
    bool raised_ = false;
    bool hasParagraph_ = false;
    bool afterSpace_ = true;
};

/// A cell while it is read. Its value is the typed value (`office:value` or similar), or its text if it has none.
class OdsCell {
  public:
    using Where = std::function<Place()>;

    void begin(const XmlElement &element, const OdsStyles &styles);
    OdsText &text() { return text_; }
    /// The cell as tables keep it; its text is valid until the next begin(). Throws Error (data) at `place()`.
    [[nodiscard]] Cell finished(const Where &place);

  private:
    [[nodiscard]] Cell number(NumberFormat format, const Where &place) const;
    [[nodiscard]] Cell date(std::optional<std::string> serial, const Where &place);
    [[nodiscard]] Cell boolean(const Where &place) const;
    [[nodiscard]] Cell string() const;
    [[nodiscard]] Cell typed(const Where &place);
    [[nodiscard]] bool showsError() const;

    OdsText text_;
    std::string type_;
    std::optional<std::string> value_; ///< no value if the attribute is missing
    NumberFormat styleFormat_ = NumberFormat::plain;
    bool isFormula_ = false;
    bool isError_ = false;
};

} // namespace phuluc
