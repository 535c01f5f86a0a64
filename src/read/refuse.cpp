#include "read/refuse.hpp"

#include "base/ascii.hpp"

#include <algorithm>

namespace phuluc {
void refuse(const Place &place, std::string_view what) {
    throw Error(ErrorKind::data,
                std::string(what) +
                    ". Lấy lại tệp gốc (tải lại từ Cổng) rồi chạy lại; nếu vẫn vậy thì mở bằng Excel, xem còn "
                    "đủ các dòng không, lưu lại dạng .xlsx",
                place);
}

void refuseUnsupported(const Place &place, std::string_view what) {
    throw Error(ErrorKind::data, std::string(what) + ". Mở bằng Excel, lưu lại dạng .xlsx rồi chạy lại", place);
}

void refuseProtected(const std::string &file) {
    throw Error(ErrorKind::data,
                "tệp có mật khẩu nên không đọc được. Gỡ mật khẩu: mở bằng Excel, lưu lại dạng .xlsx không đặt mật khẩu "
                "rồi chạy lại",
                {file, {}, {}});
}

void refuseSize(const Place &place, std::string_view what) {
    throw Error(ErrorKind::data,
                std::string(what) + ", lớn bất thường nên không đọc. Tải lại tệp này từ Cổng rồi chạy lại", place);
}

void refuseDamaged(const std::string &file, std::string_view part, std::string_view how) {
    refuse({file, {}, {}}, "phần “" + std::string(part) + "” bị hỏng (" + std::string(how) + ")");
}

void refuseValue(const Place &place, std::string_view expected, std::string_view found) {
    refuse(place, "ô phải chứa " + std::string(expected) + ", lại chứa “" + beginning(found) + "”");
}

std::string beginning(std::string_view text) {
    std::size_t shown = std::min<std::size_t>(text.size(), 60);
    while (shown > 0 && shown < text.size() && isContinuation(text[shown])) --shown;
    return std::string(text.substr(0, shown)) + (shown < text.size() ? "…" : "");
}

std::string mebibytes(unsigned long long bytes) { return std::to_string(bytes >> 20) + " MiB"; }

} // namespace phuluc
