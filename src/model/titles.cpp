#include "model/titles.hpp"

#include "base/legacy.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace phuluc {

bool isTotalTitle(const std::string &key) {
    static const std::array whole = {textKey("tổng"), textKey("cộng"), textKey("chung"), textKey("tb")};
    static const std::array beginnings = {
        textKey("tổng cộng"),  textKey("tổng số"),         textKey("tổng điểm"),      textKey("cộng toàn"),
        textKey("trung bình"), textKey("bình quân"),       textKey("toàn tỉnh"),      textKey("toàn quốc"),
        textKey("cả nước"),    textKey("điểm trung bình"), textKey("điểm bình quân"), textKey("điểm tb"),
        textKey("khối"),       textKey("tổng hợp"),        textKey("chung toàn")};
    const std::string title = key.substr(0, key.find(':'));
    return std::find(whole.begin(), whole.end(), title) != whole.end() ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string &each) { return startsWithWord(title, each); });
}

bool isNoteTitle(const std::string &key) {
    static const std::array beginnings = {textKey("ghi chú"),   textKey("nguồn"),    textKey("lưu ý"),
                                          textKey("người lập"), textKey("nơi nhận"), textKey("đơn vị tính"),
                                          textKey("ngày xuất")};
    return key.starts_with('*') || key.starts_with('(') ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string &each) { return key.starts_with(each); });
}

std::optional<std::string> legacyFault(std::string_view text) {
    const LegacyFont font = legacyFont(text);
    if (font == LegacyFont::none) return std::nullopt;
    return std::string("cần chữ Unicode, thấy chữ gõ bằng bảng mã ") +
           (font == LegacyFont::tcvn3 ? "TCVN3 (phông .VnTime)" : "VNI (phông VNI-Times)") + ": \"" + tidied(text) +
           "\". Chuyển tệp sang Unicode rồi chạy lại";
}

} // namespace phuluc
