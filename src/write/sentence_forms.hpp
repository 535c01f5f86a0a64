// The wording of the office's documents, each sentence described once (write/phrase.hpp), in the words of the published
// ones.
#pragma once

#include "write/phrase.hpp"

#include <string>
#include <string_view>

namespace phuluc {

struct SentenceForm {
    std::string_view pattern;

    [[nodiscard]] bool operator==(const SentenceForm &) const = default;
};

namespace forms {

// how points and ratings come about
inline constexpr SentenceForm criterion{"+ {nhom}: {toi_da:so} điểm."};
inline constexpr SentenceForm example{"Ví dụ: kết quả nhóm chỉ số {nhom} đạt {ty_le:so}% thì số điểm của nhóm là: "
                                      "{ty_le:so} * {toi_da:so} / 100 = {diem:so} điểm."};
inline constexpr SentenceForm bestBand{"+ Từ {tu:so} đến {den:so} điểm xếp loại: {xep_loai}."};
inline constexpr SentenceForm band{"+ Từ {tu:so} đến dưới {den:so} điểm xếp loại: {xep_loai}."};
inline constexpr SentenceForm lowestBand{"+ Dưới {den:so} điểm xếp loại: {xep_loai}."};
inline constexpr SentenceForm assessedOn{"Thời điểm đánh giá, xếp loại vào ngày {ngay}."};

// the province
inline constexpr SentenceForm provinceResult{
    "Theo kết quả công bố trên Cổng Dịch vụ công quốc gia {thoi_diem}, {tinh} đạt {diem:so} điểm[ ({chieu}[ {muc:so} "
    "điểm] so với {ky_truoc})], xếp hạng {hang:so}/{tong_so:so} tỉnh, thành phố."};
inline constexpr SentenceForm provinceGroup{"- {nhom}: {diem:so}/{toi_da:so} điểm."};
inline constexpr SentenceForm provinceStanding{
    "{thoi_diem}, {tinh} hiện đạt {diem:so}/{toi_da:so} điểm, xếp {hang:so}/{tong_so:so} tỉnh, thành phố[, {chieu}[ "
    "{muc:dem} bậc] so với {ky_truoc}]."};
inline constexpr SentenceForm disclosedTotal{
    "Tổng số điểm {tinh} đạt: {diem:so}/{toi_da:so} điểm, xếp hạng {hang:so}/{tong_so:so} tỉnh, thành phố[ (Số liệu "
    "ngày {ngay}, số liệu này có thể thay đổi theo thời gian)]{ket}"};
inline constexpr SentenceForm disclosedGroup{"{so}. {nhom}: {diem:le}/{toi_da:so} điểm{ket}"};
inline constexpr SentenceForm disclosedGroupHead{"{so}. {nhom}:"};
inline constexpr SentenceForm disclosedChange{
    "So với {ky_truoc}, tổng số điểm {chieu}[ {muc:so} điểm][, thứ hạng {chieu_hang}[ {bac:dem} bậc]]."};

// levels
inline constexpr SentenceForm ratedSome{"Có {so_luong:dem}/{tong_so:dem} {don_vi} xếp loại{cham} {xep_loai}[ ({chieu}[ "
                                        "{muc:dem} địa phương] so với {ky_truoc})]."};
inline constexpr SentenceForm ratedNone{
    "Không có {don_vi} xếp loại{cham} {xep_loai}[ ({chieu}[ {muc:dem} địa phương] so với {ky_truoc})]."};
inline constexpr SentenceForm withoutData{"Không có dữ liệu để đánh giá, xếp loại: {so_luong:dem} {don_vi}."};
inline constexpr SentenceForm appendices{"Chi tiết tại {cac}Phụ lục kèm theo: {danh_sach}."};
inline constexpr SentenceForm appendixOfLevel{"{cap} (Phụ lục {so})"};

// what the figures show
inline constexpr SentenceForm provinceLosses{"Kết quả của {tinh} mất nhiều điểm nhất ở nhóm chỉ số: {danh_sach}."};
inline constexpr SentenceForm levelLosses{"Kết quả của {don_vi} mất nhiều điểm nhất ở nhóm chỉ số: {danh_sach}."};
inline constexpr SentenceForm lostPoints{"{nhom} (mất {diem:so}/{toi_da:so} điểm)"};
inline constexpr SentenceForm meanLostPoints{"{nhom} (bình quân mất {diem:so}/{toi_da:so} điểm)"};
inline constexpr SentenceForm fellBands{
    "So với {ky_truoc}, có {so_luong:dem} {don_vi} giảm mức xếp loại{nhieu_nhat}: {danh_sach}."};
inline constexpr SentenceForm fallOfBand{"{ten} (từ {cu} xuống {moi}, giảm {muc:so} điểm)"};
inline constexpr SentenceForm fellMost{"So với {ky_truoc}, {don_vi} giảm điểm nhiều nhất là: {danh_sach}."};
inline constexpr SentenceForm fall{"{ten} (giảm {muc:so} điểm)"};
inline constexpr SentenceForm belowLine{
    "Có {so_luong:dem}/{tong_so:dem} {don_vi} dưới {nguong:so} điểm[: {danh_sach}]."};
inline constexpr SentenceForm provinceTarget{"{tinh} còn thiếu {muc:so} điểm"};
inline constexpr SentenceForm targetReached{"{ten} đã đạt"};
inline constexpr SentenceForm nobodyReached{"chưa có {don_vi} nào đạt"};
inline constexpr SentenceForm levelTarget{"còn {so_luong:dem}/{tong_so:dem} {don_vi} chưa đạt"};
inline constexpr SentenceForm target{"Về chỉ tiêu đạt từ {chi_tieu:so} điểm trở lên[ đến {thoi_han}]: {danh_sach}."};

// the dispatch
inline constexpr SentenceForm lowUnits{"Qua theo dõi, {thoi_diem}, hiện có {danh_sach}."};
inline constexpr SentenceForm lowRanks{"{so_luong:dem} {don_vi} có thứ hạng từ {hang_dau:so} đến {hang_cuoi:so} (điểm "
                                       "từ {diem_cuoi:so} đến {diem_dau:so})"};
inline constexpr SentenceForm lowRank{"{so_luong:dem} {don_vi} có thứ hạng {hang_dau:so} (điểm {diem_dau:so})"};
inline constexpr SentenceForm unitPoints{"{ten} đạt {diem:so} điểm"};
inline constexpr SentenceForm unitList{"{danh_sach}."};
inline constexpr SentenceForm weakGroups{"{ai} mất nhiều điểm nhất ở nhóm chỉ số: {danh_sach}."};
inline constexpr SentenceForm targetTask{"Tập trung chỉ đạo, khắc phục các hạn chế, phấn đấu kết quả đánh giá của đơn "
                                         "vị đạt từ {chi_tieu:so} điểm trở lên[ đến {thoi_han}]."};
inline constexpr SentenceForm heads{"Giám đốc, Thủ trưởng: {danh_sach}"};
inline constexpr SentenceForm chairs{"Chủ tịch UBND các {loai}: {danh_sach}"};
inline constexpr SentenceForm chair{"Chủ tịch UBND {loai} {danh_sach}"};
inline constexpr SentenceForm secretaries{"Bí thư các {loai}: {danh_sach}"};
inline constexpr SentenceForm secretary{"Bí thư {loai} {danh_sach}"};
inline constexpr SentenceForm listedElsewhere{"{ai} có tên trong danh sách kèm theo ({so_luong:dem} đơn vị)"};
inline constexpr SentenceForm copyTo{"Đồng kính gửi: {danh_sach}"};

// component rates
inline constexpr SentenceForm transparency{"{ten} đạt {gia_tri}."};
inline constexpr SentenceForm componentLine{"- {ten}: {danh_sach}."};
inline constexpr SentenceForm componentItem{"[{nhan} ]{gia_tri}"};
inline constexpr SentenceForm componentValue{
    "[{diem:so}[/{toi_da:so}] điểm][{va}][{ty_le:so}%][ ({so_luong:so}[ {don_vi}])]"};

// the message
inline constexpr SentenceForm messageTitle{
    "{ten} {ky}[, số liệu tính đến ngày {ngay}][; tăng, giảm so với {ky_truoc}]:"};
inline constexpr SentenceForm messageProvince{"- {tinh} đạt {diem:so} điểm[ ({chieu} {muc:so})], xếp hạng "
                                              "{hang:so}/{tong_so:so} tỉnh, thành phố[ ({chieu_hang} {bac:dem} bậc)]."};
inline constexpr SentenceForm messageLevel{"- {cap} ({tong_so:dem}): {danh_sach}."};
inline constexpr SentenceForm messageRating{"{xep_loai} {so_luong:dem}[ ({chieu} {muc:dem})]"};
inline constexpr SentenceForm messageBelow{"- Dưới {nguong:so} điểm: {danh_sach}."};
inline constexpr SentenceForm messageBelowAll{"{so_luong:dem} {don_vi}: {danh_sach}"};
inline constexpr SentenceForm messageBelowSome{"{so_luong:dem} {don_vi}, thấp nhất là {danh_sach}"};
inline constexpr SentenceForm messageNoneBelow{"- Không có đơn vị dưới {nguong:so} điểm."};
inline constexpr SentenceForm messageUnit{"{ten} ({diem:so})"};

} // namespace forms

/// The text of the sentence with these values.
[[nodiscard]] inline std::string said(const SentenceForm &form, const Values &values) {
    return render(parsePhrase(form.pattern), values);
}

} // namespace phuluc
