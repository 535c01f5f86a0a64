#include "phuluc766/rules.hpp"

namespace phuluc {

// Names: those of exports, and the line's own. "Tỷ lệ" in front of a name and "thủ tục hành chính" for "TTHC" need not
// be listed: they are the same to whoever looks a row up.
std::vector<IndicatorLine> indicatorLines() {
    using enum ReformSection;
    return {
        {transparency,
         "Kết quả công khai, minh bạch trong thực hiện TTHC",
         {{"", {"Công khai, minh bạch trong thực hiện TTHC", "Công khai, minh bạch", "Công khai minh bạch",
                "Kết quả công khai, minh bạch trong thực hiện TTHC"}}}},
        {settlement,
         "Tỷ lệ hồ sơ xử lý đúng hạn/trong hạn",
         {{"", {"Hồ sơ xử lý đúng hạn, trong hạn", "Hồ sơ xử lý đúng hạn/trong hạn", "Hồ sơ xử lý đúng hạn",
                "Hồ sơ xử lý trong hạn, đúng hạn", "Hồ sơ giải quyết đúng hạn", "Hồ sơ TTHC xử lý đúng hạn"}}}},
        {settlement,
         "Tỷ lệ hồ sơ xử lý quá hạn",
         {{"", {"Hồ sơ xử lý quá hạn", "Hồ sơ giải quyết quá hạn", "Hồ sơ TTHC xử lý quá hạn"}}}},
        {online,
         "Tỷ lệ nộp hồ sơ trực tuyến",
         {{"hồ sơ nộp trực tuyến", {"Hồ sơ nộp trực tuyến", "Nộp hồ sơ trực tuyến"}},
          {"hồ sơ nộp trực tiếp và theo hình thức khác",
           {"Hồ sơ nộp trực tiếp và theo hình thức khác", "Hồ sơ nộp trực tiếp và hình thức khác"}}}},
        {online,
         "Kết quả xử lý hồ sơ nộp trực tuyến với hồ sơ đang xử lý",
         {{"hồ sơ xử lý đúng hạn",
           {"Hồ sơ trực tuyến đang xử lý: đúng hạn", "Hồ sơ trực tuyến đang xử lý đúng hạn",
            "Hồ sơ nộp trực tuyến đang xử lý đúng hạn"}},
          {"hồ sơ xử lý quá hạn",
           {"Hồ sơ trực tuyến đang xử lý: quá hạn", "Hồ sơ trực tuyến đang xử lý quá hạn",
            "Hồ sơ nộp trực tuyến đang xử lý quá hạn"}}}},
        {payment,
         "Tỷ lệ TTHC có giao dịch thanh toán trực tuyến",
         {{"", {"TTHC có giao dịch thanh toán trực tuyến"}}}},
        {payment, "Tỷ lệ hồ sơ thanh toán trực tuyến", {{"", {"Hồ sơ thanh toán trực tuyến"}}}},
        {digitization,
         "Tỷ lệ hồ sơ TTHC số hóa hồ sơ, kết quả giải quyết TTHC",
         {{"", {"Hồ sơ số hóa hồ sơ, kết quả giải quyết TTHC", "Hồ sơ TTHC số hóa hồ sơ, kết quả giải quyết TTHC",
                "Số hóa hồ sơ, kết quả giải quyết TTHC"}}}},
        {digitization,
         "Tỷ lệ hồ sơ cấp kết quả điện tử",
         {{"", {"Hồ sơ cấp kết quả điện tử", "Cấp kết quả điện tử", "Hồ sơ TTHC cấp kết quả điện tử"}}}},
        {digitization,
         "Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa",
         {{"", {"Khai thác, sử dụng lại thông tin, dữ liệu số hóa",
                "Hồ sơ khai thác, sử dụng lại thông tin, dữ liệu số hóa"}}}},
    };
}

} // namespace phuluc
