#include "base/tomlpart.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace phuluc {

void TomlPart::allow(const std::vector<std::string_view> &known) const {
    for (const TomlEntry &entry : table_.keys) {
        if (contains(known, entry.key)) continue;
        refuseToml(file_, entry.line,
                   "không có khóa " + entry.key + " trong " + name_ +
                       ". Các khóa dùng được: " + join({known.begin(), known.end()}, ", "));
    }
}

std::optional<TomlKey> TomlPart::key(std::string_view name) const {
    const TomlValue *value = table_.find(name);
    return value ? std::optional(TomlKey(file_, std::string(name), *value)) : std::nullopt;
}

void TomlPart::read(std::string_view name, std::string &into) const {
    if (const auto value = key(name)) into = value->text();
}

void TomlPart::read(std::string_view name, std::vector<std::string> &into) const {
    if (const auto value = key(name)) into = value->texts();
}

void TomlPart::require(std::string_view name, std::string &into) const {
    read(name, into);
    if (into.empty()) refuse(name_ + " thiếu khóa " + std::string(name) + ". Ghi thêm khóa này rồi chạy lại");
}

std::vector<TomlPart> TomlPart::parts(std::string_view name, const std::string &header) const {
    std::vector<TomlPart> result;
    const TomlValue *list = table_.find(name);
    if (!list) return result;
    for (const TomlValue &item : list->items) {
        if (item.kind != TomlValue::Kind::table) break;
        result.emplace_back(file_, item, "mục " + header);
    }
    if (list->kind != TomlValue::Kind::array || result.size() != list->items.size() || result.empty())
        refuseToml(file_, list->line,
                   std::string(name) + " là danh sách: ghi mỗi mục dưới một dòng " + header + " rồi chạy lại");
    return result;
}

} // namespace phuluc
