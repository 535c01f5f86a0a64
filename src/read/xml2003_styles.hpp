// Attributes and number formats of XML Spreadsheet 2003.
#pragma once

#include "read/xml.hpp"

#include "phuluc766/table.hpp"

#include <map>
#include <string>
#include <string_view>

namespace phuluc {

inline constexpr std::string_view spreadsheetNamespace = "urn:schemas-microsoft-com:office:spreadsheet";

/// The value of an attribute in the spreadsheet's namespace; empty if there is none.
[[nodiscard]] std::string_view spreadsheetAttribute(const XmlElement &element, std::string_view local);

/// The number formats of styles. A style without one has the format of its parent.
class Xml2003Styles {
  public:
    /// Call this for every element within `Styles`.
    void open(const XmlElement &element);
    /// The format of the style with that ID; of the style "Default" if the ID is empty.
    [[nodiscard]] NumberFormat of(std::string_view style) const;

  private:
    void keep(NumberFormat format);

    std::string style_;
    std::map<std::string, NumberFormat, std::less<>> formats_;
};

} // namespace phuluc
