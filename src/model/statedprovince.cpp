#include "model/statedprovince.hpp"

#include "base/provinces.hpp"
#include "model/leveltables.hpp"

namespace phuluc {

void StatedProvince::take(const UnitRow &row) {
    const UnitName &name = row.name;
    if (name.ending == Ending::bracket && name.provinceType && bracketed_.empty()) bracketed_ = name.atEnd;
    if (name.province.empty()) return;
    if (name_.empty()) {
        name_ = name.province;
        place_ = row.place;
    } else if (provinceKey(name_) != provinceKey(name.province)) {
        findings_.error(row.place, "đơn vị này thuộc " + provinceWithType(name.province) + ", các đơn vị khác thuộc " +
                                       provinceWithType(name_) + " (" + placeText(place_) +
                                       "). Tách riêng từng tỉnh rồi chạy lại");
        return;
    }
    if (!name.provinceType) return;
    StatedType &type = types_[*name.provinceType];
    if (type.names++ == 0) type.first = row;
}

std::optional<ProvinceType> StatedProvince::type() const {
    if (types_.empty()) return std::nullopt;
    const auto &[first, one] = *types_.begin();
    const auto &[last, other] = *types_.rbegin();
    if (first == last || one.names > other.names) return first;
    return other.names > one.names ? std::optional(last) : std::nullopt;
}

void StatedProvince::warnOfBothTypes(const std::string &title) const {
    if (types_.size() < 2) return;
    const StatedType &one = types_.begin()->second;
    const StatedType &other = types_.rbegin()->second;
    const auto &[rarer, commoner] = other.names < one.names ? std::pair(other, one) : std::pair(one, other);
    findings_.warning(rarer.first.place, "nơi ghi " + provinceWithType(name_, ProvinceType::province) + ", nơi ghi " +
                                             provinceWithType(name_, ProvinceType::city) + " (ô này và ô " +
                                             commoner.first.place.cell + "): văn bản ghi " + title +
                                             ". Sửa tên đơn vị cho thống nhất rồi chạy lại");
}

} // namespace phuluc
