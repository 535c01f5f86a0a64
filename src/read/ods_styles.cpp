#include "read/ods_styles.hpp"

namespace phuluc {
namespace {

constexpr std::size_t maximumStyles = 65'536;

/// Whether a text position is raised or lowered: "super 58%", "-33% 58%". "0% 100%" is on the line (ODF 1.3 part 3,
/// 20.384).
bool isOffTheLine(std::string_view position) {
    const std::string_view first = position.substr(0, position.find(' '));
    return !first.empty() && first != "0" && first != "0%";
}

} // namespace

std::string_view attributeOf(const XmlElement &element, const XmlName &name) {
    const std::string_view *value = element.find(name);
    return value ? *value : std::string_view{};
}

void OdsStyles::open(const XmlElement &element) {
    if (element.name.space == odf::number) openDataStyle(element);
    if (element.name.space == odf::style) openStyle(element);
}

void OdsStyles::openDataStyle(const XmlElement &element) {
    const std::string_view local = element.name.local;
    const NumberFormat format = local == "percentage-style"                      ? NumberFormat::percent
                                : local == "date-style" || local == "time-style" ? NumberFormat::date
                                                                                 : NumberFormat::plain;
    if (format != NumberFormat::plain && dataStyles_.size() < maximumStyles)
        dataStyles_.insert_or_assign(std::string(attributeOf(element, {odf::style, "name"})), format);
}

void OdsStyles::openStyle(const XmlElement &element) {
    const std::string_view local = element.name.local;
    const std::string_view name = attributeOf(element, {odf::style, "name"});
    const std::string_view family = attributeOf(element, {odf::style, "family"});
    if (local == "style") tableStyle_ = family == "table" ? name : std::string_view{};
    if (local == "style") textStyle_ = family == "text" ? name : std::string_view{};
    if (local == "text-properties" && !textStyle_.empty() && raised_.size() < maximumStyles &&
        isOffTheLine(attributeOf(element, {odf::style, "text-position"})))
        raised_.insert(textStyle_);
    if (local == "table-properties" && attributeOf(element, {odf::table, "display"}) == "false" &&
        tables_.size() < maximumStyles)
        tables_.insert_or_assign(tableStyle_, Visibility::hidden);
    if (local != "style" || family != "table-cell") return;
    const auto data = dataStyles_.find(attributeOf(element, {odf::style, "data-style-name"}));
    if (data != dataStyles_.end() && cellStyles_.size() < maximumStyles)
        cellStyles_.insert_or_assign(std::string(name), data->second);
}

Visibility OdsStyles::tableVisibility(std::string_view style) const {
    const auto found = tables_.find(style);
    return found == tables_.end() ? Visibility::visible : found->second;
}

NumberFormat OdsStyles::cellFormat(std::string_view style) const {
    const auto found = cellStyles_.find(style);
    return found == cellStyles_.end() ? NumberFormat::plain : found->second;
}

} // namespace phuluc
