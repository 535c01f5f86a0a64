// A workbook of libxlsxwriter, from its creation to the parts of its package. There are two implementations, and a
// build has one of them: for the packaged library (book_packaged.cpp), and for a library built from source that keeps
// its files in memory (book_in_memory.cpp). Both give the same parts.
#pragma once

#include "write/package.hpp"

#include <cstddef>
#include <filesystem>
#include <vector>

struct lxw_workbook;

namespace phuluc {

class LibraryBook {
  public:
    /// `file`: the path of the workbook. The library may write there, and may keep temporary files beside it.
    explicit LibraryBook(std::filesystem::path file);
    ~LibraryBook();
    LibraryBook(const LibraryBook &) = delete;
    LibraryBook &operator=(const LibraryBook &) = delete;

    /// Valid until finish().
    [[nodiscard]] lxw_workbook *get() const { return workbook_; }
    /// Ends the workbook. Call this once. Throws Error (system) if the library cannot write.
    [[nodiscard]] std::vector<PackagePart> finish();

  private:
    std::filesystem::path file_;
    lxw_workbook *workbook_ = nullptr;
    char *buffer_ = nullptr; ///< the package, if the library returns it in memory
    std::size_t size_ = 0;
};

} // namespace phuluc
