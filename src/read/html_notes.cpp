#include "read/html_notes.hpp"

#include "read/numberformat.hpp"
#include "read/values.hpp"

namespace phuluc {

std::string_view valueOf(const HtmlElement &element, std::string_view attribute) {
    const std::string_view *value = element.find(attribute);
    return value ? trimmed(*value) : std::string_view{};
}

NumberFormat formatOfSdnum(std::string_view sdnum) {
    for (int i = 0; i < 2; ++i) {
        const std::size_t semicolon = sdnum.find(';');
        if (semicolon == std::string_view::npos) return NumberFormat::plain;
        sdnum.remove_prefix(semicolon + 1);
    }
    return numberFormatOf(sdnum);
}

void takeNotedValue(HtmlCell &cell, const HtmlElement &element) {
    cell.value.kind = CellKind::text;
    cell.value.formula = element.find("x:fmla") != nullptr;
    for (const std::string_view attribute : {"x:num", "sdval"})
        if (const std::string_view value = valueOf(element, attribute); isNumber(value)) {
            cell.value.kind = CellKind::number;
            cell.noted = std::string(value);
        }
    cell.shownNumber = element.find("x:num") != nullptr && valueOf(element, "x:num").empty();
    if (const std::string_view value = valueOf(element, "x:err"); !value.empty()) {
        cell.value.kind = CellKind::error;
        cell.noted = std::string(value);
    }
    if (const std::string_view value = valueOf(element, "x:bool"); value == "TRUE" || value == "FALSE") {
        cell.value.kind = CellKind::boolean;
        cell.noted = std::string(value);
    }
}

std::vector<std::string> worksheetNames(std::string_view comment) {
    constexpr std::string_view open = "<x:Name>";
    std::vector<std::string> names;
    for (std::size_t at = comment.find(open); at != std::string_view::npos; at = comment.find(open, at)) {
        at += open.size();
        names.emplace_back(trimmed(comment.substr(at, comment.find('<', at) - at)));
    }
    return names;
}

} // namespace phuluc
