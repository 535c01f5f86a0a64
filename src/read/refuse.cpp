#include "read/refuse.hpp"

namespace phuluc {

void refuse(const Place &place, std::string_view what) {
    throw Error(ErrorKind::data, std::string(what) + ". Mở bằng Excel, lưu lại dạng .xlsx rồi chạy lại", place);
}

void refuseSize(const Place &place, std::string_view what) {
    throw Error(ErrorKind::data, std::string(what) + ", lớn bất thường nên không đọc. Xuất lại tệp này từ hệ thống",
                place);
}

void refuseDamaged(const std::string &file, std::string_view part, std::string_view how) {
    refuse({file, {}, {}}, "phần “" + std::string(part) + "” bị hỏng (" + std::string(how) + ")");
}

std::string mebibytes(unsigned long long bytes) { return std::to_string(bytes >> 20) + " MiB"; }

} // namespace phuluc
