#include "phuluc766/rules.hpp"

namespace phuluc {
namespace {

/// Quyết định 766/QĐ-TTg, Phụ lục: groups and maxima; codes are the portal's, headings those seen in exports.
std::vector<CriterionRule> criterionRules() {
    return {
        {Criterion::transparency,
         "CKMB",
         "Công khai, minh bạch",
         18,
         {"Công khai minh bạch", "Công khai", "Mức độ công khai, minh bạch", "transparency"}},
        {Criterion::progress,
         "TDGQ",
         "Tiến độ, kết quả giải quyết",
         20,
         {"Tiến độ giải quyết", "Tiến độ", "Tiến độ, kết quả giải quyết hồ sơ", "Tiến độ giải quyết hồ sơ",
          "Tiến độ, kết quả giải quyết TTHC", "progress"}},
        {Criterion::digitization,
         "MDSH",
         "Số hóa hồ sơ",
         22,
         {"Mức độ số hóa", "Mức độ số hóa hồ sơ", "Số hóa", "Số hóa hồ sơ TTHC", "digitized"}},
        {Criterion::onlineServices,
         "DVTT",
         "Cung cấp dịch vụ trực tuyến",
         22,
         {"Dịch vụ trực tuyến", "Mức độ cung cấp dịch vụ trực tuyến", "ONLINE_SERVICE"}},
        {Criterion::onlineService,
         "DVC",
         "Dịch vụ công trực tuyến",
         12,
         {"CLGQ", "ONLINE", "DVC trực tuyến", "DVC TT", "DVCTT", "Cung cấp dịch vụ công trực tuyến", "Cung cấp DVC trực tuyến", "onlineService"}},
        {Criterion::payment, "TTTT", "Thanh toán trực tuyến", 10, {"Thanh toán", "payment"}},
        {Criterion::satisfaction,
         "MDHL",
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
         {"Sở, ban, ngành", "Sở ban ngành", "Sở, ngành", "Cấp sở", "Sở", "Cơ quan chuyên môn"},
         {"Sở", "Ban", "Văn phòng", "Thanh tra", "Công an", "Bộ Chỉ huy", "Bảo hiểm xã hội", "Kho bạc", "Cục",
          "Chi cục", "Trung tâm", "Thuế", "Tòa án", "Viện", "Ngân hàng", "Điện lực"}},
        {Level::district,
         "UBND cấp huyện",
         "UBND cấp huyện",
         {"DISTRICT"},
         {"Cấp huyện", "UBND cấp huyện", "Huyện", "Quận, huyện"},
         {"Huyện", "Quận", "Thị xã", "Thành phố"}},
        {Level::commune,
         "UBND cấp xã",
         "UBND cấp xã",
         {"3", "COMMUNE", "WARD"},
         {"Cấp xã", "UBND cấp xã", "Xã", "Phường", "Đặc khu", "Xã, phường", "Phường, xã", "Xã, phường, đặc khu",
          "Xã, phường, thị trấn"},
         {"Xã", "Phường", "Thị trấn", "Đặc khu"}},
        {Level::province,
         "Tỉnh, thành phố",
         "tỉnh, thành phố",
         {"1", "PROVINCE"},
         {"Cấp tỉnh", "UBND cấp tỉnh", "Tỉnh", "Tỉnh, thành phố"},
         {"Tỉnh", "Thành phố"}},
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

const Rules &standardRules() {
    static const Rules rules{
        criterionRules(),
        {{Rating::excellent, "Xuất sắc", 90},
         {Rating::good, "Tốt", 80},
         {Rating::fair, "Khá", 70},
         {Rating::average, "Trung bình", 50},
         {Rating::weak, "Yếu", 0}},
        "Không có dữ liệu",
        levelRules(),
        fieldRules(),
        indicatorLines(),
    };
    return rules;
}

} // namespace phuluc
