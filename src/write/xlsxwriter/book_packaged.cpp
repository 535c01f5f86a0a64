// For the library as distributions deliver it, any version from 1.1.4 on.
#include "write/xlsxwriter/book.hpp"

#include "base/disk.hpp"
#include "base/files.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace phuluc {
namespace {

[[noreturn]] void fail(const std::filesystem::path &file, std::errc reason) {
    failDisk("không ghi được tệp", file, std::make_error_code(reason));
}

/// Whether an XML part is complete: it ends with the end tag of its first element, or is that element alone.
bool isWhole(const PackagePart &part) {
    if (!part.name.ends_with(".xml") && !part.name.ends_with(".rels")) return true; // a picture, never in a file
    std::string_view text = part.bytes;
    if (text.ends_with('\n')) text.remove_suffix(1);
    const std::size_t first = text.find('<', 1); // after the declaration
    if (first == text.npos) return false;
    const std::string_view tag = text.substr(first + 1, text.find_first_of(" />", first) - first - 1);
    return text.ends_with("</" + std::string(tag) + ">") ||
           (text.ends_with("/>") && text.find('<', first + 1) == text.npos);
}

/// The parts of a package, each of which is complete. The library does not notice if a temporary file is cut off, so
/// each part is checked; the check sums of the package detect other damage.
std::vector<PackagePart> wholeParts(const std::string &package, const std::filesystem::path &file) {
    std::vector<PackagePart> parts;
    try {
        parts = unpack(package, utf8(file), noLimit);
    } catch (const Error &) {
        fail(file, std::errc::no_space_on_device);
    }
    if (!std::ranges::all_of(parts, isWhole)) fail(file, std::errc::no_space_on_device);
    return parts;
}

} // namespace

LibraryBook::LibraryBook(std::filesystem::path file) : file_(std::move(file)) {
    std::string folder = file_.has_parent_path() ? file_.parent_path().string() : ".";
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
#if LXW_VERSION_ID >= 115
    options.output_buffer = const_cast<decltype(options.output_buffer)>(&buffer_); // const in some versions
    options.output_buffer_size = &size_;
    workbook_ = workbook_new_opt(nullptr, &options);
#else
    workbook_ = workbook_new_opt(file_.c_str(), &options);
#endif
    if (workbook_ == nullptr) throw std::bad_alloc();
}

LibraryBook::~LibraryBook() {
    if (workbook_ != nullptr) lxw_workbook_free(workbook_);
    std::free(buffer_);
}

std::vector<PackagePart> LibraryBook::finish() {
    errno = 0;
    const lxw_error result = workbook_close(std::exchange(workbook_, nullptr));
    const int reason = errno;
    if (result != LXW_NO_ERROR) fail(file_, reason != 0 ? std::errc{reason} : std::errc::io_error);
    if (buffer_ == nullptr) return wholeParts(readFile(file_, noLimit), file_);
    return wholeParts(std::string(buffer_, size_), file_);
}

} // namespace phuluc
