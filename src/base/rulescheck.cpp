#include "base/rulescheck.hpp"

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "base/toml.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace phuluc {
namespace {

bool isCode(const std::string &text, bool capitals) {
    return !text.empty() && text.size() <= 20 && std::ranges::all_of(text, [&](char c) {
        return (capitals ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z') || isDigit(c) || c == '_';
    });
}

class Check {
  public:
    Check(const Rules &rules, const RulesPlace &place) : rules_(rules), place_(place) {}

    void run() const {
        criteria();
        sum();
        bands();
        levels();
        headings();
    }

  private:
    [[noreturn]] void refuse(const std::string &text) const {
        refuseToml(place_.file, place_.line, text + ". Sửa lại rồi chạy lại");
    }

    void criteria() const {
        static const std::set<std::string> taken = {"TEN", "MA", "CAP", "HUYEN", "TONG", "BO_QUA"};
        std::set<std::string> codes;
        for (const CriterionRule &rule : rules_.criteria) {
            if (!isCode(rule.code, true) || taken.contains(rule.code))
                refuse("mã nhóm \"" + rule.code +
                       "\" không dùng được: mã gồm chữ hoa không dấu, chữ số, gạch dưới, khác mã của các cột");
            if (!codes.insert(rule.code).second) refuse("mã nhóm " + rule.code + " ghi hai lần");
            if (rule.maximum.scale() > 2) refuse("điểm tối đa của nhóm " + rule.code + " có quá hai chữ số lẻ");
            if (rule.parts.size() == 1) refuse("nhóm " + rule.code + " chỉ có một thành phần, phải có từ hai trở lên");
            if (rule.parent && rules_.of(*rule.parent).parent)
                refuse("nhóm " + rule.code + " là thành phần của một thành phần; chỉ nhóm mới có thành phần");
        }
    }

    void sum() const {
        if (rules_.mostPoints() == rules_.total) return;
        refuse("điểm tối đa của các nhóm cộng lại được " + vietnamese(rules_.mostPoints()) + ", tong-diem là " +
               vietnamese(rules_.total));
    }

    void bands() const {
        if (rules_.bands.size() < 2 || rules_.bands.size() > mostBands)
            refuse("phiên bản có " + std::to_string(rules_.bands.size()) +
                   " mức xếp loại, phải có từ 2 đến 8 mục [[phien-ban.xep-loai]]");
        std::set<std::string> keys = {"khong_du_lieu"};
        std::set<std::string> names = {textKey(rules_.noDataName)};
        for (const Band &band : rules_.bands) {
            if (!isCode(band.key, false) || !keys.insert(band.key).second)
                refuse("mã xếp loại \"" + band.key + "\" không dùng được: chữ thường không dấu, mỗi mức một mã");
            if (!names.insert(textKey(band.name)).second) refuse("tên xếp loại \"" + band.name + "\" ghi hai lần");
        }
        const bool falling = std::is_sorted(rules_.bands.rbegin(), rules_.bands.rend(), [](const Band &a, const Band &b) {
            return a.from < b.from;
        });
        for (std::size_t i = 1; i < rules_.bands.size(); ++i)
            if (!falling || rules_.bands[i].from == rules_.bands[i - 1].from)
                refuse("các mức xếp loại phải ghi từ cao xuống thấp, mỗi mức một điểm tu khác nhau");
        if (rules_.bands.back().from != 0) refuse("mức xếp loại thấp nhất phải có tu = 0");
    }

    void levels() const {
        if (rules_.levels.empty()) refuse("phiên bản không có cấp nào. Ghi các mục [[phien-ban.cap]]");
        std::map<std::string, Level> words;
        for (const LevelRule &rule : rules_.levels)
            for (const auto *list : {&rule.codes, &rule.labels})
                for (const std::string &word : *list)
                    if (words.emplace(textKey(word), rule.level).first->second != rule.level)
                        refuse("\"" + word + "\" ghi cho hai cấp");
    }

    /// Refuses a heading for two criteria, or for a criterion and another column.
    void headings() const {
        std::map<std::string, std::string> owners;
        const auto claim = [&](const std::string &heading, const std::string &owner) {
            const auto [known, fresh] = owners.emplace(textKey(heading), owner);
            if (!fresh && known->second != owner)
                refuse("tiêu đề \"" + heading + "\" ghi cho cả " + known->second + " và " + owner);
        };
        bool names = false, totals = false;
        for (const FieldRule &rule : rules_.fields) {
            names = names || (rule.field == Field::name && !rule.headings.empty());
            totals = totals || (rule.field == Field::total && !rule.headings.empty());
            for (const std::string &heading : rule.headings) claim(heading, "một cột của [phien-ban.cot]");
        }
        if (!names || !totals) refuse("mục [phien-ban.cot] phải có tiêu đề cho TEN và TONG");
        for (const CriterionRule &rule : rules_.criteria) {
            for (const std::string *text : {&rule.code, &rule.name}) claim(*text, "nhóm " + rule.code);
            for (const std::string &heading : rule.headings) claim(heading, "nhóm " + rule.code);
        }
    }

    const Rules &rules_;
    const RulesPlace &place_;
};

} // namespace

void checkRules(const Rules &rules, const RulesPlace &place) { Check(rules, place).run(); }

} // namespace phuluc
