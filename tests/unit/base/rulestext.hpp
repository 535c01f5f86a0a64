// Small index files, for tests of reading and refusing them.
#pragma once

#include "base/rulesfile.hpp"
#include "phuluc766/error.hpp"

#include <string>

namespace phuluc::test {

inline const std::string head = "[[phien-ban]]\nquyet-dinh = \"1/QĐ\"\ncan-cu = \"Quyết định 1\"\nket-qua = \"Kết quả\"\n"
                         "ket-qua-day-du = \"Kết quả\"\nkhong-co-du-lieu = \"Chưa có\"\n";
inline const std::string groups =
    "nhom = [{ma=\"A\", ten=\"Nhóm a\", diem=60}, {ma=\"B\", ten=\"Nhóm b\"},\n"
    " {ma=\"B1\", thuoc=\"B\", ten=\"Phần 1\", diem=30}, {ma=\"B2\", thuoc=\"B\", ten=\"Phần 2\", diem=10}]\n";
inline const std::string bands = "xep-loai = [{ma=\"dat\", ten=\"Đạt\", tu=50}, {ma=\"chua\", ten=\"Chưa đạt\", tu=0}]\n";
inline const std::string levels =
    "cap = [{ma=\"xa\", ten=\"Xã\", goi=\"xã\", trong-cau=\"các xã\", trong-tieu-de=\"các xã\"}]\n";
inline const std::string columns = "[phien-ban.cot]\nTEN = \"Đơn vị\"\nTONG = \"Tổng\"\n";

inline RuleVersions parsed(const std::string &text) { return parseRules(text, "bo-chi-so.toml"); }

/// "dòng 7: what is wrong".
inline std::string fault(const std::string &text) {
    try {
        static_cast<void>(parsed(text));
    } catch (const Error &error) {
        return error.place().file.substr(error.place().file.find(',') + 2) + ": " + error.what();
    }
    return "none";
}

inline bool starts(const std::string &text, const std::string &with) { return text.starts_with(with); }

} // namespace phuluc::test
