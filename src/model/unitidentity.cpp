#include "model/unitidentity.hpp"

#include "base/text.hpp"
#include "model/titles.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace phuluc {
namespace {

bool overlap(const ListedUnit &a, const ListedUnit &b) {
    return !(a.until && b.from && *a.until < *b.from) && !(b.until && a.from && *b.until < *a.from);
}

/// Gives one identity to rows that are one unit with different names over time. Equal codes or other names connect
/// them.
class Identities {
  public:
    explicit Identities(std::vector<ListedUnit> &units) : units_(units), sameAs_(units.size()) {
        std::iota(sameAs_.begin(), sameAs_.end(), std::size_t{0});
    }

    /// Throws Error (usage) if a name or a code means two units at the same time.
    void assign() {
        std::vector<std::string> keys;
        for (std::size_t i = 0; i < units_.size(); ++i) {
            keys.push_back(ownKey(units_[i].name));
            claim(names_, keys[i], i, units_[i].name);
            for (const std::string &other : units_[i].otherNames) claim(names_, ownKey(other), i, other);
            if (!units_[i].code.empty()) claim(codes_, textKey(units_[i].code), i, units_[i].code);
        }
        std::map<std::size_t, std::size_t> latest;
        for (std::size_t i = 0; i < units_.size(); ++i) {
            std::size_t &last = latest.emplace(first(i), i).first->second;
            if (units_[last].until && (!units_[i].until || *units_[last].until < *units_[i].until)) last = i;
        }
        for (std::size_t i = 0; i < units_.size(); ++i) {
            const std::size_t last = latest.at(first(i));
            units_[i].identity = identityOf(units_[last], keys[last]);
        }
    }

  private:
    using Claims = std::map<std::string, std::vector<std::size_t>, std::less<>>;

    static std::string ownKey(const std::string &name) { return unitName(name).keyWithProvince(); }

    static std::string identityOf(const ListedUnit &unit, const std::string &key) {
        return unit.level == Level::province ? provinceKey(provinceName(unit.name).value_or(unit.name)) : key;
    }

    void claim(Claims &claims, const std::string &key, std::size_t unit, const std::string &shown) {
        std::vector<std::size_t> &others = claims[key];
        for (const std::size_t other : others) {
            if (other == unit) return;
            if (overlap(units_[other], units_[unit])) refuse(other, unit, &claims == &codes_, shown);
            sameAs_[first(unit)] = first(other);
        }
        others.push_back(unit);
    }

    [[noreturn]] static void fail(const ListedUnit &unit, const std::string &text) {
        throw Error(ErrorKind::usage, text, unit.place);
    }

    [[noreturn]] void refuse(std::size_t other, std::size_t unit, bool byCode, const std::string &shown) const {
        const ListedUnit &a = units_[other], &b = units_[unit];
        const std::string sheet = a.place.sheet == b.place.sheet ? "" : "trang \"" + a.place.sheet + "\", ";
        const std::string row = "\"" + a.name + "\" (" + sheet + "ô " + a.place.cell + ")";
        if ((a.until && b.from) || (b.until && a.from))
            fail(b, "ngày của dòng này chồng lên ngày của " + row +
                 ". \"Đến ngày\" của tên cũ phải trước \"Từ ngày\" của tên mới: sửa ngày rồi chạy lại");
        if (byCode)
            fail(b, "mã \"" + shown + "\" đã ghi cho " + row +
                 ". Sửa mã cho đúng từng đơn vị; nếu là tên cũ và tên mới của một đơn vị thì ghi \"Đến ngày\" cho tên "
                 "cũ, \"Từ ngày\" cho tên mới; rồi chạy lại");
        if (ownKey(a.name) != ownKey(b.name))
            fail(b, "\"" + shown + "\" ghi cho cả dòng này và " + row +
                 ", là tên hoặc tên khác. Xóa tên đó khỏi cột \"Tên khác\" của đơn vị không mang tên ấy rồi chạy lại");
        fail(b, "tên này trùng với " + row +
             ". Mỗi đơn vị chỉ ghi một dòng: xóa dòng thừa" + (sheet.empty() ? "" : ", ẩn trang là bản cũ") +
             ", hoặc ghi \"Từ ngày\", \"Đến ngày\" nếu là hai thời gian khác nhau, rồi chạy lại");
    }

    std::size_t first(std::size_t unit) {
        while (sameAs_[unit] != unit) unit = sameAs_[unit] = sameAs_[sameAs_[unit]];
        return unit;
    }

    std::vector<ListedUnit> &units_;
    std::vector<std::size_t> sameAs_;
    Claims names_;
    Claims codes_;
};

} // namespace

void assignIdentities(std::vector<ListedUnit> &units) { Identities(units).assign(); }

} // namespace phuluc
