// The names of files and folders of results.
#pragma once

#include <array>
#include <string_view>

namespace phuluc::names {

inline constexpr std::string_view log = "nhat-ky.txt";
/// The folder for replaced documents that somebody had edited, in the folder of their period; and for replaced
/// templates, in the folder of templates.
inline constexpr std::string_view kept = "Ban-cu";

inline constexpr std::array<std::string_view, 3> appendices = {"Phu-luc-I.xlsx", "Phu-luc-II.xlsx", "Phu-luc-III.xlsx"};
inline constexpr std::string_view summary = "Tong-hop.xlsx";
inline constexpr std::string_view report = "Bao-cao.docx";
inline constexpr std::string_view ratingReport = "Bao-cao-xep-loai.docx";
inline constexpr std::string_view reformReport = "Muc-2-bao-cao-cai-cach.docx";
inline constexpr std::string_view dispatch = "Cong-van-don-vi-diem-thap.docx";
inline constexpr std::string_view message = "Tin-nhan.txt";

/// Two sheets of the summary, by which it is recognised.
inline constexpr const char *findingsSheet = "Kiểm tra số liệu";
inline constexpr const char *sourcesSheet = "Nguồn số liệu";

/// All documents, including those that only earlier versions of the program wrote.
inline constexpr std::array<std::string_view, 11> documents = {appendices[0],
                                                               appendices[1],
                                                               appendices[2],
                                                               summary,
                                                               report,
                                                               ratingReport,
                                                               reformReport,
                                                               dispatch,
                                                               message,
                                                               "Cong-khai-thang.docx",
                                                               "Bao-cao-cai-cach-muc-2.docx"};

} // namespace phuluc::names
