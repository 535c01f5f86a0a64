#include "phuluc766/rules.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// Quyết định 766/QĐ-TTg, Phụ lục: groups and maxima; codes are the portal's, headings those seen in exports.
std::vector<CriterionRule> criterionRules() {
    constexpr Criterion online = 3;
    return {
        {"CKMB",
         "Công khai, minh bạch",
         18,
         {"Công khai minh bạch", "Công khai", "Mức độ công khai, minh bạch", "transparency"}},
        {"TDGQ",
         "Tiến độ, kết quả giải quyết",
         20,
         {"Tiến độ giải quyết", "Tiến độ", "Tiến độ, kết quả giải quyết hồ sơ", "Tiến độ giải quyết hồ sơ",
          "Tiến độ, kết quả giải quyết TTHC", "progress"},
         {},
         "tiến độ",
         {},
         true},
        {"MDSH",
         "Số hóa hồ sơ",
         22,
         {"Mức độ số hóa", "Mức độ số hóa hồ sơ", "Số hóa", "Số hóa hồ sơ TTHC", "digitized"}},
        {"DVTT",
         "Cung cấp dịch vụ trực tuyến",
         22,
         {"Dịch vụ trực tuyến", "Mức độ cung cấp dịch vụ trực tuyến", "ONLINE_SERVICE"},
         {},
         {},
         "Nhóm chỉ số Dịch vụ trực tuyến",
         false,
         Decimal(67, 2)}, // the portal's merged percentage is the plain mean of its parts'

        {"DVC",
         "Dịch vụ công trực tuyến",
         12,
         {"CLGQ", "ONLINE", "DVC trực tuyến", "DVC TT", "DVCTT", "Cung cấp dịch vụ công trực tuyến", "Cung cấp DVC trực tuyến", "onlineService"},
         online,
         "dịch vụ trực tuyến",
         {},
         true},
        {"TTTT", "Thanh toán trực tuyến", 10, {"Thanh toán", "payment"}, online, "thanh toán", {}, true},
        {"MDHL",
         "Mức độ hài lòng",
         18,
         {"Hài lòng", "Mức độ hài lòng của người dân, doanh nghiệp", "satisfaction"}},
    };
}

std::vector<LevelRule> levelRules() {
    return {
        {Level::department,
         "Sở, ban, ngành",
         "cơ quan",
         {"2", "AGENCY", "DEPARTMENT"},
         {"Sở, ban, ngành", "Sở ban ngành", "Sở, ngành", "Cấp sở", "Sở", "Cơ quan chuyên môn"}},
        {Level::district,
         "UBND cấp huyện",
         "UBND cấp huyện",
         {"DISTRICT"},
         {"Cấp huyện", "UBND cấp huyện", "Huyện", "Quận, huyện"}},
        {Level::commune,
         "UBND cấp xã",
         "UBND cấp xã",
         {"3", "COMMUNE", "WARD"},
         {"Cấp xã", "UBND cấp xã", "Xã", "Phường", "Đặc khu", "Xã, phường", "Phường, xã", "Xã, phường, đặc khu",
          "Xã, phường, thị trấn"}},
        {Level::province,
         "Tỉnh, thành phố",
         "tỉnh, thành phố",
         {"1", "PROVINCE"},
         {"Cấp tỉnh", "UBND cấp tỉnh", "Tỉnh", "Tỉnh, thành phố"}},
    };
}

std::vector<FieldRule> fieldRules() {
    return {
        {Field::number, {"STT", "TT", "Số TT", "Số thứ tự", "ROW_STT"}},
        {Field::rank, {"Hạng", "Xếp hạng", "Thứ hạng", "rank"}},
        {Field::name,
         {"Tên đơn vị", "Tên cơ quan, đơn vị", "Tên đơn vị, cơ quan", "Tên cơ quan", "Cơ quan, đơn vị",
          "Đơn vị, cơ quan", "Đơn vị", "Cơ quan", "Tên xã, phường", "Xã, phường", "Tên đơn vị hành chính",
          "Đơn vị hành chính", "TEN", "TEN_COQUAN", "TEN_DONVI", "departmentName", "Địa phương"}},
        {Field::province, {"Tỉnh/Thành phố", "Tỉnh, thành phố", "Tên tỉnh, thành phố", "Tỉnh/TP", "Tỉnh"}},
        {Field::parent,
         {"Huyện", "Quận, huyện", "Quận/Huyện", "Huyện, thị xã, thành phố", "Thuộc huyện", "Đơn vị cấp huyện"}},
        {Field::code, {"Mã định danh", "Mã đơn vị", "Mã cơ quan", "Mã", "MA_COQUAN", "MA_DONVI", "departmentCode"}},
        {Field::levelCode,
         {"LOAI_COQUAN", "Cấp", "Cấp đơn vị", "Loại cơ quan", "Cấp cơ quan", "Cấp hành chính", "Loại đơn vị", "CAPDONVIID", "childGroup", "levelLabel",
          "departmentLevel"}},
        {Field::total,
         {"Tổng điểm", "Điểm", "Điểm tổng", "Tổng số điểm", "Tổng cộng", "Tổng", "Điểm đánh giá", "TONG_SCORE",
          "totalScore"}},
        {Field::rating, {"Xếp loại", "Phân loại", "Đánh giá"}},
        {Field::remark, {"Ghi chú"}},
        {Field::indicator, {"Chỉ tiêu", "Tên chỉ tiêu", "Nội dung chỉ tiêu"}},
        {Field::rate, {"Tỷ lệ", "Tỷ lệ đạt", "Phần trăm", "Kết quả"}},
        {Field::maximum, {"Điểm tối đa", "Tối đa", "Thang điểm", "Điểm chuẩn"}},
        {Field::quantity, {"Số lượng", "Số TTHC", "Số lượng TTHC", "Số thủ tục", "Số lượng hồ sơ", "Số hồ sơ"}},
        {Field::ignored, {"ID", "ID_COQUAN", "Năm", "Tháng", "Quý", "Kỳ"}},
    };
}

} // namespace

Decimal Rules::mostPoints() const {
    Decimal sum;
    for (const Criterion group : groups) sum = sum + of(group).maximum;
    return sum;
}

Rating Rules::ratingOf(const Decimal &total) const {
    for (std::size_t i = 0; i < bands.size(); ++i)
        if (total >= bands[i].from) return i;
    return {};
}

bool sameRatings(const Rules &a, const Rules &b) {
    return std::equal(a.bands.begin(), a.bands.end(), b.bands.begin(), b.bands.end(),
                      [](const Band &x, const Band &y) { return x.name == y.name; });
}

void arrange(Rules &rules) {
    rules.groups.clear();
    for (CriterionRule &rule : rules.criteria) rule.parts.clear();
    for (Criterion each = 0; each < rules.criteria.size(); ++each) {
        if (const std::optional<Criterion> parent = rules.of(each).parent)
            rules.criteria[*parent].parts.push_back(each);
        else
            rules.groups.push_back(each);
    }
}

const Rules &standardRules() {
    static const Rules rules = [] {
        Rules made{
            criterionRules(),
            {},
            {0, 1, 3, 6, 2}, // of the national portal
            "766/QĐ-TTg",
            {{"Xuất sắc", 90, "xuat_sac"},
             {"Tốt", 80, "tot"},
             {"Khá", 70, "kha"},
             {"Trung bình", 50, "trung_binh"},
             {"Yếu", 0, "yeu"}},
            "Không có dữ liệu",
            levelRules(),
            fieldRules(),
            indicatorLines(),
        };
        arrange(made);
        return made;
    }();
    return rules;
}

} // namespace phuluc
