// Attributes and number formats of XML Spreadsheet 2003.
#pragma once

#include "read/xml.hpp"

#include "phuluc766/table.hpp"

#include <map>
#include <string>
#include <string_view>

namespace phuluc {

inline constexpr std::string_view spreadsheetNamespace = "urn:schemas-microsoft-com:office:spreadsheet";

/// The value of an attribute in the spreadsheet's namespace, or nothing.
[[nodiscard]] std::string_view spreadsheetAttribute(const XmlElement &element, std::string_view local);

/// What the number formats of the styles say; a style without one has that of its parent.
class Xml2003Styles {
  public:
    /// To be told every element within `Styles`.
    void open(const XmlElement &element);
    /// Of the style of that ID; of the style "Default" where it is empty.
    [[nodiscard]] NumberFormat of(std::string_view style) const;

  private:
    void keep(NumberFormat format);

    std::string style_;
    std::map<std::string, NumberFormat, std::less<>> formats_;
};

} // namespace phuluc
