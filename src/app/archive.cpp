#include "app/archive.hpp"

#include "app/folder.hpp"
#include "base/ascii.hpp"
#include "base/files.hpp"
#include "base/unicode.hpp"
#include "read/encoding.hpp"
#include "read/read.hpp"
#include "read/zip.hpp"

#include "phuluc766/error.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFiles = 256;        // in an archive; the archive is read again for each
constexpr std::uintmax_t mostRead = 1U << 30; // bytes, in all these readings

/// A path into an archive: the .zip file, and the path in it with slashes; empty for the whole archive.
struct ArchivePath {
    fs::path archive;
    std::string inner;
};

bool endsAsZip(const fs::path &file) { return lowerCased(utf8(file.extension())) == ".zip"; }

/// Splits a path at the .zip file in it. No value if no part of it is a .zip file on the disk.
std::optional<ArchivePath> archivePath(const fs::path &path) {
    fs::path archive;
    for (auto part = path.begin(); part != path.end(); ++part) {
        archive /= *part;
        if (!endsAsZip(archive) || entryAt(archive) != Entry::file) continue;
        std::string inner;
        for (++part; part != path.end(); ++part) inner += (inner.empty() ? "" : "/") + utf8(*part);
        return ArchivePath{archive, inner};
    }
    return std::nullopt;
}

/// Decodes a name written by Windows without Unicode: in code page 1258, or in 437, the code page of the console, which
/// has Vietnamese letters with one mark: "Th\xA0ng" is "Tháng".
std::string fromConsolePage(std::string_view bytes) {
    constexpr std::u32string_view upper = U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                          U"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
    std::u32string points;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        points += byte < 0x80 ? char32_t{byte} : upper[byte - 0x80U];
    }
    return encoded(points);
}

bool hasLettersOnly(std::string_view utf8) {
    const std::u32string points = codePoints(utf8);
    return std::ranges::all_of(points, [](char32_t c) {
        return c < 0x80 || (c >= 0xC0 && c < 0x250) || (c >= 0x300 && c < 0x370) || (c >= 0x1E00 && c < 0x1F00);
    });
}

std::string readableName(const std::string &raw) {
    if (validUtf8(raw)) return raw;
    const std::optional<std::string> windows = fromCodePage(1258, raw);
    return windows && hasLettersOnly(*windows) ? *windows : fromConsolePage(raw);
}

/// A name without "./", which some programs write in front.
std::string withoutDots(std::string name) {
    while (name.starts_with("./")) name.erase(0, 2);
    for (std::size_t at = name.find("/./"); at != name.npos; at = name.find("/./")) name.erase(at, 2);
    return name;
}

/// Files that macOS adds, and folders, which an archive may also list.
bool isLeftOut(std::string_view name) { return name.ends_with('/') || name.starts_with("__MACOSX/"); }

/// The parts of an archive. Throws Error (data) if it is damaged: the reader of workbooks would advise to open it in
/// Excel.
Zip opened(const std::string &bytes, const std::string &name, const ReadLimits &limits) {
    try {
        return {bytes, name, limits};
    } catch (const Error &) {
        throw Error(ErrorKind::data,
                    "tệp nén bị hỏng, rỗng, tải chưa xong hoặc có quá nhiều tệp. Tải lại tệp này, hoặc xóa nó nếu đã "
                    "giải nén, rồi chạy lại",
                    {name, {}, {}});
    }
}

/// Throws Error (data) for a file that cannot be inflated, with the way out.
void refuseUnreadable(const ZipPart &part, const Place &place) {
    if (part.encrypted)
        throw Error(ErrorKind::data,
                    "tệp nén có mật khẩu nên không đọc được. Giải nén bằng mật khẩu đó vào thư mục của kỳ, bỏ tệp nén "
                    "ra, rồi chạy lại",
                    place);
    if (!isReadable(part))
        throw Error(ErrorKind::data,
                    "tệp được nén theo cách mà chương trình không mở được. Giải nén vào thư mục của kỳ, bỏ tệp nén ra, "
                    "rồi chạy lại",
                    place);
}

class Archive {
  public:
    explicit Archive(const fs::path &path)
        : name_(nameOf(path)), bytes_(readFile(path, ReadLimits{}.fileSize)), zip_(opened(bytes_, name_, limits())) {
        for (const ZipPart &part : zip_.parts()) {
            std::string name = withoutDots(readableName(part.name));
            if (isLeftOut(name)) continue;
            if (("/" + name + "/").find("/../") != std::string::npos)
                throw Error(ErrorKind::data,
                            "tệp nén có đường dẫn ra ngoài (" + name +
                                ") nên không đọc. Giải nén ra thư mục rồi chạy lại",
                            {name_, {}, {}});
            files_.push_back({std::move(name), &part});
        }
        if (files_.size() > mostFiles)
            throw Error(ErrorKind::data,
                        "tệp nén có hơn " + std::to_string(mostFiles) + " tệp. Giải nén ra thư mục rồi chạy lại",
                        {name_, {}, {}});
        if (files_.size() * bytes_.size() > mostRead)
            throw Error(ErrorKind::data, "tệp nén lớn bất thường. Giải nén ra thư mục rồi chạy lại", {name_, {}, {}});
    }

    /// The files and folders directly in a folder of the archive, ordered by name.
    [[nodiscard]] std::vector<FolderEntry> entries(const fs::path &folder, const std::string &inner) const {
        const std::string prefix = inner.empty() ? std::string() : inner + "/";
        std::vector<FolderEntry> entries;
        std::set<std::string> folders;
        for (const auto &[name, part] : files_) {
            if (!name.starts_with(prefix)) continue;
            const std::string rest = name.substr(prefix.size());
            const std::size_t slash = rest.find('/');
            const std::string first = rest.substr(0, slash);
            if (slash == rest.npos)
                entries.push_back({folder / pathOf(first), Entry::file});
            else if (folders.insert(first).second)
                entries.push_back({folder / pathOf(first), Entry::folder});
        }
        std::ranges::sort(entries, {}, &FolderEntry::path);
        return entries;
    }

    [[nodiscard]] std::string read(const std::string &inner) {
        const auto found = std::ranges::find_if(files_, [&](const auto &file) { return file.first == inner; });
        if (found == files_.end())
            throw Error(ErrorKind::data, "không có trong tệp nén", {name_ + "/" + inner, {}, {}});
        refuseUnreadable(*found->second, {name_, {}, {}});
        return zip_.readWhole(*found->second, ReadLimits{}.fileSize);
    }

  private:
    static ReadLimits limits() {
        ReadLimits limits;
        limits.unpackedSize = limits.fileSize;
        return limits;
    }

    std::string name_;
    std::string bytes_;
    Zip zip_;
    std::vector<std::pair<std::string, const ZipPart *>> files_;
};

} // namespace

bool isArchive(const fs::path &file) {
    if (!endsAsZip(file)) return false;
    try {
        if (!beginningOf(file, 4).starts_with("PK")) return false;
        const std::string bytes = readFile(file, ReadLimits{}.fileSize);
        return fileType(bytes).format == FileFormat::archive || !isWholeZip(bytes);
    } catch (const Error &) {
        return false; // the reader of the file reports what is wrong
    }
}

bool isInArchive(const fs::path &path) { return archivePath(path).has_value(); }

std::vector<FolderEntry> inputEntriesOf(const fs::path &folder) {
    if (const std::optional<ArchivePath> packed = archivePath(folder))
        return Archive(packed->archive).entries(folder, packed->inner);
    std::vector<FolderEntry> entries = entriesOf(folder);
    for (FolderEntry &entry : entries)
        if (entry.kind == Entry::file && isArchive(entry.path)) entry.kind = Entry::folder;
    return entries;
}

std::uintmax_t sizeOnDisk(const fs::path &path) {
    const std::optional<ArchivePath> packed = archivePath(path);
    return sizeOf(packed ? packed->archive : path);
}

std::string readInput(const fs::path &path) {
    const std::optional<ArchivePath> packed = archivePath(path);
    if (!packed || packed->inner.empty()) return readFile(path, ReadLimits{}.fileSize);
    return Archive(packed->archive).read(packed->inner);
}

std::string inputName(const fs::path &path) {
    const std::optional<ArchivePath> packed = archivePath(path);
    return packed && !packed->inner.empty() ? nameOf(packed->archive) + "/" + packed->inner : utf8(path.filename());
}

std::string folderTitle(const fs::path &folder) {
    const fs::path whole = fs::absolute(folder).lexically_normal();
    return endsAsZip(whole) && entryAt(whole) == Entry::file ? utf8(whole.stem()) : nameOf(folder);
}

} // namespace phuluc
