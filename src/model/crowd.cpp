#include "model/crowd.hpp"

namespace phuluc {
namespace {

constexpr std::size_t mostNames = 1U << 20; // bytes; the names of all communes there ever were take a third

} // namespace

void refuseCrowd(const Crowd &crowd, const Place &sheet) {
    if (crowd.units > mostUnits)
        throw Error(ErrorKind::data, "bảng có hơn 10.000 đơn vị, quá lớn để là kết quả của một tỉnh. Kiểm tra lại tệp",
                    sheet);
    if (crowd.names > mostNames)
        throw Error(ErrorKind::data,
                    "tên các đơn vị trong bảng cộng lại dài hơn 1 MB, quá lớn để là kết quả của một tỉnh. Kiểm tra lại "
                    "cột tên đơn vị của tệp",
                    sheet);
}

} // namespace phuluc
