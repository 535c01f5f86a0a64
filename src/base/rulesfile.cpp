#include "base/rulesfile.hpp"

#include "base/delivered_rules.hpp"
#include "base/rulescheck.hpp"
#include "base/text.hpp"
#include "base/tomlpart.hpp"

#include <algorithm>
#include <utility>

namespace phuluc {
namespace {

constexpr std::size_t mostVersions = 50;
constexpr std::size_t mostCriteria = 60;

template <class Meaning> using Codes = std::vector<std::pair<std::string, Meaning>>;

const Codes<Field> &fieldCodes() {
    static const Codes<Field> codes = {
        {"STT", Field::number},      {"HANG", Field::rank},     {"TEN", Field::name},      {"TINH", Field::province},
        {"HUYEN", Field::parent},    {"MA", Field::code},       {"CAP", Field::levelCode}, {"TONG", Field::total},
        {"XEP_LOAI", Field::rating}, {"GHI_CHU", Field::remark}, {"CHI_TIEU", Field::indicator},
        {"TY_LE", Field::rate},      {"TOI_DA", Field::maximum}, {"SO_LUONG", Field::quantity},
        {"BO_QUA", Field::ignored}};
    return codes;
}

const Codes<Level> &levelCodes() {
    static const Codes<Level> codes = [] {
        Codes<Level> all;
        for (const Level level : {Level::department, Level::district, Level::commune, Level::province})
            all.emplace_back(codeOf(level), level);
        return all;
    }();
    return codes;
}

const Codes<ReformSection> &sectionCodes() {
    using enum ReformSection;
    static const Codes<ReformSection> codes = {{"cong_khai", transparency},
                                               {"giai_quyet", settlement},
                                               {"truc_tuyen", online},
                                               {"thanh_toan", payment},
                                               {"so_hoa", digitization}};
    return codes;
}

template <class Meaning> std::string listOf(const Codes<Meaning> &codes) {
    std::vector<std::string> names;
    for (const auto &[code, meaning] : codes) names.push_back("\"" + code + "\"");
    return join(names, ", ");
}

template <class Meaning> Meaning meaningOf(const TomlKey &key, const Codes<Meaning> &codes) {
    const std::string code = key.nonEmptyText();
    for (const auto &[name, meaning] : codes)
        if (name == code) return meaning;
    key.expected("một trong " + listOf(codes));
}

/// Reads one version of the index. What it leaves out is taken from the version before it.
class VersionReader {
  public:
    VersionReader(const TomlPart &part, const Rules &before) : part_(part), before_(before), rules_(before) {}

    Rules read() {
        requirePlace();
        part_.allow({"tu-ngay", "quyet-dinh", "chi-so", "can-cu", "ket-qua", "ket-qua-day-du", "tong-diem",
                     "khong-co-du-lieu", "thu-tu-cong-khai", "nhom", "xep-loai", "cap", "cot", "bao-cao-cai-cach"});
        rules_.from = fromDay();
        part_.require("quyet-dinh", rules_.decree);
        part_.require("chi-so", rules_.indexName);
        part_.require("can-cu", rules_.basis);
        part_.require("ket-qua", rules_.resultTitle);
        part_.require("ket-qua-day-du", rules_.longResultTitle);
        part_.require("khong-co-du-lieu", rules_.noDataName);
        if (const auto total = part_.key("tong-diem")) rules_.total = total->number(1, 1000);
        readCriteria();
        readBands();
        readLevels();
        readFields();
        readLines();
        checkRules(rules_, {part_.file(), part_.table().line});
        return std::move(rules_);
    }

  private:
    /// Refuses a first version that can only continue the delivered index if the file does not say that it does.
    void requirePlace() const {
        if (part_.key("noi-tiep-bo-co-san"))
            part_.refuse("khóa noi-tiep-bo-co-san đứng trong mục [[phien-ban]]. Đặt khóa này ở đầu tệp, trước mọi mục, rồi "
                         "chạy lại");
        if (!before_.criteria.empty()) return;
        for (const char *name : {"quyet-dinh", "can-cu", "ket-qua", "ket-qua-day-du", "khong-co-du-lieu"})
            if (!part_.key(name))
                part_.refuse("mục [[phien-ban]] đầu tiên thiếu khóa " + std::string(name) +
                             ". Ghi thêm khóa này; nếu tệp chỉ ghi phần thay đổi của bộ có sẵn thì ghi "
                             "noi-tiep-bo-co-san = true ở đầu tệp; rồi chạy lại");
    }

    [[nodiscard]] std::optional<Date> fromDay() const {
        const auto day = part_.key("tu-ngay");
        if (!day) return std::nullopt;
        if (day->value().kind == TomlValue::Kind::date) return day->value().date;
        day->expected("một ngày dạng 2026-01-01, không đặt trong dấu nháy");
    }

    /// The criterion of that code in the version before; an empty one if that version has none.
    [[nodiscard]] CriterionRule inherited(const std::string &code) const {
        const auto known = std::ranges::find(before_.criteria, code, &CriterionRule::code);
        CriterionRule rule = known == before_.criteria.end() ? CriterionRule{} : *known;
        if (rule.parent) rule.parent = placeOf(before_.of(*rule.parent).code);
        rule.code = code;
        return rule;
    }

    /// The criterion of that code in this version's list; no value if it is not in the list.
    [[nodiscard]] std::optional<Criterion> placeOf(const std::string &code) const {
        const auto found = std::ranges::find(codes_, code);
        return found == codes_.end() ? std::nullopt : std::optional<Criterion>(found - codes_.begin());
    }

    void readCriteria() {
        const std::vector<TomlPart> parts = part_.parts("nhom", "[[phien-ban.nhom]]");
        if (parts.size() > mostCriteria) part_.refuse("phiên bản có hơn 60 nhóm chỉ số, quá nhiều cho một bảng");
        for (const TomlPart &each : parts) each.require("ma", codes_.emplace_back());
        if (!parts.empty()) rules_.criteria.clear();
        for (std::size_t i = 0; i < parts.size(); ++i) rules_.criteria.push_back(criterion(parts[i], codes_[i]));
        if (rules_.criteria.empty()) part_.refuse("phiên bản không có nhóm chỉ số nào. Ghi các mục [[phien-ban.nhom]]");
        arrange(rules_);
        for (std::size_t i = 0; i < parts.size(); ++i) setMaximum(parts[i], rules_.criteria[i]);
        const auto order = part_.key("thu-tu-cong-khai");
        rules_.disclosed = order ? disclosedOrder(*order) : inheritedOrder();
    }

    /// The order of publication in the version before, if it has the same groups; else the order of the list.
    [[nodiscard]] std::vector<Criterion> inheritedOrder() const {
        std::vector<Criterion> order;
        for (const Criterion each : before_.disclosed)
            for (const Criterion group : rules_.groups)
                if (rules_.of(group).code == before_.of(each).code) order.push_back(group);
        return order.size() == rules_.groups.size() ? order : rules_.groups;
    }

    [[nodiscard]] CriterionRule criterion(const TomlPart &part, const std::string &code) const {
        part.allow({"ma", "ten", "diem", "thuoc", "tieu-de", "goi-tat", "ten-cong-khai", "can-ho-so",
                    "lech-ty-le-gop"});
        CriterionRule rule = inherited(code);
        part.require("ten", rule.name);
        part.read("tieu-de", rule.headings);
        part.read("goi-tat", rule.shortName);
        part.read("ten-cong-khai", rule.disclosedName);
        if (const auto need = part.key("can-ho-so")) rule.needsDossiers = need->flag();
        if (const auto gap = part.key("lech-ty-le-gop")) rule.mergedTolerance = gap->number(0, 100);
        if (const auto most = part.key("diem")) rule.maximum = most->number(Decimal(1, 2), 1000);
        if (const auto parent = part.key("thuoc")) {
            const std::string name = parent->text();
            rule.parent = name.empty() ? std::nullopt : placeOf(name);
            if (!name.empty() && !rule.parent) parent->expected("mã của một nhóm trong cùng phiên bản");
        }
        if (rule.shortName.empty()) rule.shortName = rule.name;
        return rule;
    }

    /// Sets the maximum of a criterion. A group with parts gets the sum of its parts.
    void setMaximum(const TomlPart &part, CriterionRule &rule) const {
        if (!rule.parts.empty()) {
            Decimal sum;
            for (const Criterion each : rule.parts) sum = sum + rules_.of(each).maximum;
            if (part.key("diem") && rule.maximum != sum)
                part.refuse("nhóm " + rule.code + " ghi " + vietnamese(rule.maximum) +
                            " điểm, các thành phần của nó cộng lại được " + vietnamese(sum) + ". Sửa lại rồi chạy lại");
            rule.maximum = sum;
            if (rule.mergedTolerance == 0) rule.mergedTolerance = greatestGap(rule);
        }
        if (rule.maximum == 0)
            part.refuse("nhóm " + rule.code + " thiếu khóa diem (điểm tối đa). Ghi thêm khóa này rồi chạy lại");
    }

    /// The greatest difference between the points by the plain mean of the parts' percentages and the sum of the parts'
    /// points.
    [[nodiscard]] Decimal greatestGap(const CriterionRule &group) const {
        const Decimal equal = quotient(group.maximum, static_cast<std::int64_t>(group.parts.size()), 2);
        Decimal gap;
        for (const Criterion part : group.parts)
            if (rules_.of(part).maximum < equal) gap = gap + equal - rules_.of(part).maximum;
        return gap;
    }

    [[nodiscard]] std::vector<Criterion> disclosedOrder(const TomlKey &order) const {
        std::vector<Criterion> result;
        for (const std::string &code : order.texts()) {
            const auto found =
                std::ranges::find_if(rules_.groups, [&](Criterion each) { return rules_.of(each).code == code; });
            if (found != rules_.groups.end()) result.push_back(*found);
        }
        std::vector<Criterion> sorted = result;
        std::ranges::sort(sorted);
        if (sorted != rules_.groups || result.size() != order.texts().size())
            order.expected("mã của mọi nhóm (không phải thành phần), mỗi mã một lần");
        return result;
    }

    void readBands() {
        const std::vector<TomlPart> parts = part_.parts("xep-loai", "[[phien-ban.xep-loai]]");
        if (!parts.empty()) rules_.bands.clear();
        for (const TomlPart &each : parts) {
            each.allow({"ma", "ten", "tu"});
            Band band;
            each.require("ma", band.key);
            each.require("ten", band.name);
            const auto from = each.key("tu");
            if (!from) each.refuse("mức \"" + band.name + "\" thiếu khóa tu (điểm thấp nhất). Ghi thêm rồi chạy lại");
            band.from = from->number(0, rules_.total);
            rules_.bands.push_back(std::move(band));
        }
    }

    void readLevels() {
        const std::vector<TomlPart> parts = part_.parts("cap", "[[phien-ban.cap]]");
        if (!parts.empty()) rules_.levels.clear();
        for (const TomlPart &each : parts) {
            each.allow({"ma", "ten", "goi", "trong-cau", "trong-tieu-de", "gia-tri", "nhan"});
            const auto code = each.key("ma");
            if (!code) each.refuse("[[phien-ban.cap]] thiếu khóa ma (" + listOf(levelCodes()) + ")");
            const Level level = meaningOf(*code, levelCodes());
            if (rules_.has(level)) code->expected("mỗi cấp một lần");
            LevelRule rule = before_.has(level) ? before_.of(level) : LevelRule{level, {}, {}, {}, {}, {}, {}};
            each.require("ten", rule.name);
            each.require("goi", rule.noun);
            each.require("trong-cau", rule.inSentence);
            each.require("trong-tieu-de", rule.inTitle);
            each.read("gia-tri", rule.codes);
            each.read("nhan", rule.labels);
            rules_.levels.push_back(std::move(rule));
        }
    }

    /// Reads the headings of the criteria. A code that the version lacks keeps its headings of the version before.
    void readFields() {
        const TomlValue *table = part_.table().find("cot");
        if (!table) return;
        if (table->kind != TomlValue::Kind::table)
            refuseToml(part_.file(), table->line, "cot là một mục: viết [phien-ban.cot] trên dòng riêng");
        const TomlPart columns(part_.file(), *table, "mục [phien-ban.cot]");
        std::vector<std::string_view> known;
        for (const auto &[code, field] : fieldCodes()) known.push_back(code);
        columns.allow(known);
        for (const auto &[code, field] : fieldCodes()) {
            if (!columns.key(code)) continue;
            const auto same = [wanted = field](const FieldRule &each) { return each.field == wanted; };
            const auto found = std::ranges::find_if(rules_.fields, same);
            FieldRule &rule = found == rules_.fields.end() ? rules_.fields.emplace_back(FieldRule{field, {}}) : *found;
            columns.read(code, rule.headings);
        }
    }

    void readLines() {
        const std::vector<TomlPart> parts = part_.parts("bao-cao-cai-cach", "[[phien-ban.bao-cao-cai-cach]]");
        if (!parts.empty()) rules_.indicators.clear();
        for (const TomlPart &each : parts) {
            each.allow({"muc", "ten", "nhan", "chi-tieu"});
            const auto section = each.key("muc");
            if (!section) each.refuse("dòng thiếu khóa muc (" + listOf(sectionCodes()) + ")");
            IndicatorLine line{meaningOf(*section, sectionCodes()), {}, {}};
            each.require("ten", line.name);
            line.indicators = indicatorsOf(each);
            rules_.indicators.push_back(std::move(line));
        }
    }

    [[nodiscard]] static std::vector<IndicatorRule> indicatorsOf(const TomlPart &part) {
        std::vector<std::string> labels;
        part.read("nhan", labels);
        const auto lists = part.key("chi-tieu");
        if (!lists || lists->value().kind != TomlValue::Kind::array)
            part.refuse("dòng thiếu khóa chi-tieu: danh sách các chỉ tiêu, mỗi chỉ tiêu là danh sách các tên của nó");
        std::vector<IndicatorRule> indicators;
        for (const TomlValue &names : lists->value().items) {
            const std::size_t i = indicators.size();
            indicators.push_back({i < labels.size() ? labels[i] : std::string(), TomlKey(part.file(), "chi-tieu", names).texts()});
        }
        return indicators;
    }

    const TomlPart &part_;
    const Rules &before_;
    Rules rules_;
    std::vector<std::string> codes_; ///< of the criteria in this version's list
};

RuleVersions versionsOf(const TomlPart &root, RuleVersions versions) {
    const std::string &file = root.file();
    const std::vector<TomlPart> parts = root.parts("phien-ban", "[[phien-ban]]");
    if (parts.empty() || parts.size() > mostVersions)
        refuseToml(file, 0, "tệp phải có từ 1 đến 50 mục [[phien-ban]]. Sửa lại rồi chạy lại");
    for (const TomlPart &each : parts) {
        const Rules before = versions.versions.empty() ? Rules{} : versions.versions.back();
        Rules rules = VersionReader(each, before).read();
        const bool first = versions.versions.empty();
        if (!first && (!rules.from || (before.from && *rules.from <= *before.from)))
            each.refuse("phiên bản sau phải có tu-ngay, muộn hơn phiên bản trước. Sửa tu-ngay rồi chạy lại");
        versions.versions.push_back(std::move(rules));
    }
    return versions;
}

} // namespace

RuleVersions parseRules(std::string_view text, const std::string &file) {
    const TomlValue table = parseToml(text, file);
    const TomlPart root(file, table, "tệp");
    root.allow({"noi-tiep-bo-co-san", "phien-ban"});
    const auto continues = root.key("noi-tiep-bo-co-san");
    return versionsOf(root, continues && continues->flag() ? deliveredRules() : RuleVersions{});
}

RuleVersions deliveredRules() { return parseRules(deliveredRulesText, "bo-chi-so.toml"); }

} // namespace phuluc
