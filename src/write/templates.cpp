#include "write/templates.hpp"

#include "base/disk.hpp"
#include "base/files.hpp"
#include "phuluc766/error.hpp"
#include "write/report.hpp"

namespace phuluc {
namespace {

constexpr std::uintmax_t templateLimit = 16U << 20;

std::unique_ptr<const DocxTemplate> readTemplate(const std::filesystem::path &file, const std::string &document) {
    if (!isThere(file))
        throw Error(ErrorKind::system,
                    "cần mẫu Word này để lập " + document +
                        ", nhưng không có tệp. Chép lại mẫu gốc vào thư mục mẫu, hoặc trỏ tới thư mục có đủ các mẫu",
                    {utf8(file), {}, {}});
    return std::make_unique<const DocxTemplate>(readFile(file, templateLimit), utf8(file));
}

} // namespace

const DocxTemplate &Templates::of(const ReportDocument &document) {
    const std::lock_guard lock(guard_);
    std::unique_ptr<const DocxTemplate> &known = read_[document.templateName];
    if (!known) known = readTemplate(folder_ / document.templateName, document.name);
    return *known;
}

} // namespace phuluc
