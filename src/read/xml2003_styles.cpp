#include "read/xml2003_styles.hpp"

#include "base/lookup.hpp"
#include "read/numberformat.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

constexpr std::size_t maximumStyles = 65'536;

/// The class of a format: one of the formats with names, or a format code.
NumberFormat formatOf(std::string_view format) {
    constexpr std::array<std::string_view, 9> plain = {"General",  "General Number", "Standard", "Fixed", "Scientific",
                                                       "Currency", "Euro Currency",  "Yes/No",   "On/Off"};
    if (format == "Percent") return NumberFormat::percent;
    if (format == "True/False" || contains(plain, format)) return NumberFormat::plain;
    if (format.ends_with(" Date") || format.ends_with(" Time")) return NumberFormat::date;
    return numberFormatOf(format);
}

} // namespace

std::string_view spreadsheetAttribute(const XmlElement &element, std::string_view local) {
    const std::string_view *value = element.find({spreadsheetNamespace, local});
    return value ? *value : std::string_view{};
}

void Xml2003Styles::open(const XmlElement &element) {
    if (element.name.local == "Style") {
        style_ = spreadsheetAttribute(element, "ID");
        keep(of(spreadsheetAttribute(element, "Parent")));
    } else if (element.name.local == "NumberFormat") {
        keep(formatOf(spreadsheetAttribute(element, "Format")));
    }
}

NumberFormat Xml2003Styles::of(std::string_view style) const {
    const auto found = formats_.find(style.empty() ? std::string_view("Default") : style);
    return found == formats_.end() ? NumberFormat::plain : found->second;
}

void Xml2003Styles::keep(NumberFormat format) {
    if (formats_.size() < maximumStyles) formats_.insert_or_assign(style_, format);
}

} // namespace phuluc
