// A workbook of libxlsxwriter from its beginning to the parts of its package. Two ways, of which a build has one: the
// packaged library (book_packaged.cpp), and a library built from source that keeps its files in memory
// (book_in_memory.cpp). Both give the same parts.
#pragma once

#include "write/package.hpp"

#include <cstddef>
#include <filesystem>
#include <vector>

struct lxw_workbook;

namespace phuluc {

class LibraryBook {
  public:
    /// `file`: where the workbook is to lie. The library may write there and may keep temporary files beside it.
    explicit LibraryBook(std::filesystem::path file);
    ~LibraryBook();
    LibraryBook(const LibraryBook &) = delete;
    LibraryBook &operator=(const LibraryBook &) = delete;

    /// Valid until `finish`.
    [[nodiscard]] lxw_workbook *get() const { return workbook_; }
    /// Once. Throws Error (system) if the library cannot write.
    [[nodiscard]] std::vector<PackagePart> finish();

  private:
    std::filesystem::path file_;
    lxw_workbook *workbook_ = nullptr;
    char *buffer_ = nullptr; ///< the package, if the library gives it in memory
    std::size_t size_ = 0;
};

} // namespace phuluc
