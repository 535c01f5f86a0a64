#include "model/provincefault.hpp"

#include "base/provinces.hpp"

namespace phuluc {
namespace {

constexpr std::size_t few = 10; // so many units may be missing in the list of the right province

/// Whether two names are of one province, or of provinces that are one since 1/7/2025.
bool areJoined(const std::string &one, const std::string &other) {
    const Province *const a = provinceByKey(provinceKey(one));
    const Province *const b = provinceByKey(provinceKey(other));
    return a && b ? a->since2025 == b->since2025 : provinceKey(one) == provinceKey(other);
}

Finding error(std::string text) { return {Severity::error, {}, std::move(text)}; }

/// The settings name another province than the data. If the list is of the settings' province, the data are wrong.
Finding otherSettings(const ProvinceEvidence &evidence, bool listToo) {
    const std::string data = provinceWithType(evidence.stated.name());
    const std::string set = provinceWithType(evidence.own);
    return error(listToo ? "số liệu là của " + data + ", còn cau-hinh.toml và danh mục đơn vị là của " + set +
                               ". Thay bằng tệp xuất của " + set + " rồi chạy lại"
                         : "cau-hinh.toml ghi " + set + ", số liệu là của " + data +
                               ". Sửa dòng tinh trong cau-hinh.toml, hoặc bỏ tệp của tỉnh khác, rồi chạy lại");
}

/// The list is of another province. The settings state which province is right, or only the data do.
Finding otherList(const std::string &listed, const std::string &right, bool bySettings, const std::string &file) {
    const std::string province = provinceWithType(right);
    return error("danh mục đơn vị là của " + provinceWithType(listed) + ", " +
                 (bySettings ? "cau-hinh.toml ghi " : "số liệu là của ") + province + ". Thay " + file +
                 " bằng danh mục của " + province + ", hoặc bỏ tệp đó ra khỏi thư mục danh-muc, rồi chạy lại");
}

Finding mostNotListed(const ProvinceEvidence &evidence, const std::string &file) {
    return {Severity::error, evidence.firstNotListed.value_or(Place{}),
            std::to_string(evidence.notListed) + "/" + std::to_string(evidence.ofTheList) +
                " đơn vị của kỳ này không có trong danh mục đơn vị: danh mục là của tỉnh khác hoặc đã cũ. Thay " +
                file + " bằng danh mục đúng, hoặc bỏ tệp đó ra khỏi thư mục danh-muc, rồi chạy lại"};
}

std::optional<Finding> faultOf(const ProvinceEvidence &evidence, const Context &context) {
    const bool certain = evidence.stated.certain();
    const std::string &data = certain ? evidence.stated.name() : evidence.own;
    const std::optional<std::string> &listed = context.units->province();
    const bool otherListed = listed && !data.empty() && provinceKey(*listed) != provinceKey(data);
    if (certain && provinceKey(evidence.own) != provinceKey(data)) return otherSettings(evidence, otherListed);

    const bool most = evidence.notListed >= few && evidence.notListed * 2 > evidence.ofTheList;
    const std::string file = context.units->file();
    const bool bySettings = !certain && context.settings->province && evidence.ofTheList > 0;
    if (otherListed && (most || certain || (bySettings && !areJoined(*listed, data))))
        return otherList(*listed, data, bySettings, file);
    if (most) return mostNotListed(evidence, file);
    return std::nullopt;
}

} // namespace

std::optional<Finding> provinceFault(const ProvinceEvidence &evidence, const Context &context) {
    const std::optional<Finding> fault = faultOf(evidence, context);
    if (!fault || !context.settings->sample) return fault;
    // The office's settings and list are right, and the delivered samples are of another province.
    const std::string &name = evidence.stated.name();
    return error("số liệu mẫu là của " + (name.empty() ? "tỉnh khác" : provinceWithType(name)) +
                 ", không khớp với cau-hinh.toml hoặc danh mục đơn vị của cơ quan nên không làm thử được. Chép tệp tải "
                 "từ Cổng vào Du-lieu, trong thư mục mang tên kỳ, rồi chạy lại");
}

} // namespace phuluc
