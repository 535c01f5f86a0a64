// Looks into a written workbook: its parts, and the cells of its sheets.
#pragma once

#include "base/files.hpp"
#include "write/package.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace sheets {

using namespace phuluc;

/// A folder that the test removes at its end.
class Folder {
  public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "phuluc-sheets-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    std::filesystem::path operator/(const char *name) const { return path_ / name; }

  private:
    std::filesystem::path path_;
};

inline std::string between(const std::string &text, const std::string &from, const std::string &to,
                           std::size_t start = 0) {
    const std::size_t begin = text.find(from, start);
    if (begin == std::string::npos) return {};
    const std::size_t end = text.find(to, begin + from.size());
    return text.substr(begin + from.size(), end - begin - from.size());
}

inline std::string unescaped(std::string text) {
    for (const auto &[code, plain] :
         {std::pair<std::string, std::string>{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
        for (std::size_t at = text.find(code); at != std::string::npos; at = text.find(code, at + 1))
            text.replace(at, code.size(), plain);
    return text;
}

/// A workbook on the disk.
class Book {
  public:
    explicit Book(const std::filesystem::path &file) : parts_(unpack(readFile(file, 64U << 20), "test")) {
        const std::string strings = part("xl/sharedStrings.xml");
        for (std::size_t at = strings.find("<si>"); at != std::string::npos; at = strings.find("<si>", at + 1)) {
            const std::string item = between(strings, "<si>", "</si>", at);
            texts_.push_back(unescaped(item.substr(item.find('>') + 1, item.rfind("</t>") - item.find('>') - 1)));
        }
    }

    [[nodiscard]] std::string part(const std::string &name) const {
        for (const PackagePart &part : parts_)
            if (part.name == name) return part.bytes;
        return {};
    }
    [[nodiscard]] std::string sheet(int number) const {
        return part("xl/worksheets/sheet" + std::to_string(number) + ".xml");
    }

    /// `<c r="D7" …>…`, up to the next cell.
    [[nodiscard]] std::string cell(int number, const std::string &name) const {
        const std::string xml = sheet(number);
        const std::string start = "<c r=\"" + name + "\"";
        const std::size_t at = xml.find(start);
        if (at == std::string::npos) return {};
        return xml.substr(at, std::min(xml.find("<c r=", at + 1), xml.find("</row>", at)) - at);
    }
    /// What the cell shows: text, or the number as it is stored.
    [[nodiscard]] std::string value(int number, const std::string &name) const {
        const std::string xml = cell(number, name);
        const std::string stored = between(xml, "<v>", "</v>");
        if (xml.find("t=\"s\"") == std::string::npos) return unescaped(stored);
        return texts_.at(static_cast<std::size_t>(std::stoi(stored)));
    }
    [[nodiscard]] std::string formula(int number, const std::string &name) const {
        return unescaped(between(cell(number, name), "<f>", "</f>"));
    }
    [[nodiscard]] bool shows(const std::string &text) const { return std::ranges::find(texts_, text) != texts_.end(); }

  private:
    std::vector<PackagePart> parts_;
    std::vector<std::string> texts_;
};

} // namespace sheets
