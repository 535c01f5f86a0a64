// Names and styles of OpenDocument that matter for cells.
#pragma once

#include "read/xml.hpp"

#include "phuluc766/table.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace phuluc {

/// Namespaces of OpenDocument 1.0 to 1.3.
namespace odf {
inline constexpr std::string_view office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
inline constexpr std::string_view table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
inline constexpr std::string_view text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
inline constexpr std::string_view style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
inline constexpr std::string_view number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
inline constexpr std::string_view extension = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
} // namespace odf

/// The value of an attribute; empty if there is none.
[[nodiscard]] std::string_view attributeOf(const XmlElement &element, const XmlName &name);

/// The styles that matter: tables that are not displayed, cells with percentages or dates, raised or lowered text.
class OdsStyles {
  public:
    /// Call this for every element within the styles of a document.
    void open(const XmlElement &element);
    [[nodiscard]] Visibility tableVisibility(std::string_view style) const;
    [[nodiscard]] NumberFormat cellFormat(std::string_view style) const;
    [[nodiscard]] bool isRaised(std::string_view style) const { return raised_.contains(style); }

  private:
    void openStyle(const XmlElement &element);
    void openDataStyle(const XmlElement &element);

    std::string tableStyle_; ///< the style whose properties come next
    std::string textStyle_;
    std::set<std::string, std::less<>> raised_;
    std::map<std::string, Visibility, std::less<>> tables_;
    std::map<std::string, NumberFormat, std::less<>> dataStyles_;
    std::map<std::string, NumberFormat, std::less<>> cellStyles_;
};

} // namespace phuluc
