#include "write/sentence_forms.hpp"

#include <array>

namespace phuluc {
namespace {

struct Described {
    SentenceForm form;
    const char *pattern;
};

/// In order of SentenceForm, in the words of the published documents.
constexpr std::array described = {
    Described{SentenceForm::criterion, "+ {nhom}: {toi_da:so} điểm."},
    Described{SentenceForm::example, "Ví dụ: kết quả nhóm chỉ số {nhom} đạt {ty_le:so}% thì số điểm của nhóm là: "
                                     "{ty_le:so} * {toi_da:so} / 100 = {diem:so} điểm."},
    Described{SentenceForm::bestBand, "+ Từ {tu:so} đến {den:so} điểm xếp loại: {xep_loai}."},
    Described{SentenceForm::band, "+ Từ {tu:so} đến dưới {den:so} điểm xếp loại: {xep_loai}."},
    Described{SentenceForm::lowestBand, "+ Dưới {den:so} điểm xếp loại: {xep_loai}."},
    Described{SentenceForm::assessedOn, "Thời điểm đánh giá, xếp loại vào ngày {ngay}."},

    Described{SentenceForm::provinceResult,
              "Theo kết quả công bố trên Cổng Dịch vụ công quốc gia {thoi_diem}, {tinh} đạt {diem:so} điểm"
              "[ ({chieu}[ {muc:so} điểm] so với {ky_truoc})], xếp hạng {hang:so}/{tong_so:so} tỉnh, thành phố."},
    Described{SentenceForm::provinceGroup, "- {nhom}: {diem:so}/{toi_da:so} điểm."},
    Described{SentenceForm::provinceStanding,
              "{thoi_diem}, {tinh} hiện đạt {diem:so}/{toi_da:so} điểm, xếp {hang:so}/{tong_so:so} tỉnh, thành phố"
              "[, {chieu}[ {muc:dem} bậc] so với {ky_truoc}]."},
    Described{SentenceForm::disclosedTotal,
              "Tổng số điểm {tinh} đạt: {diem:so}/{toi_da:so} điểm, xếp hạng {hang:so}/{tong_so:so} tỉnh, thành phố"
              "[ (Số liệu ngày {ngay}, số liệu này có thể thay đổi theo thời gian)]{ket}"},
    Described{SentenceForm::disclosedGroup, "{so}. {nhom}: {diem:le}/{toi_da:so} điểm{ket}"},
    Described{SentenceForm::disclosedGroupHead, "{so}. {nhom}:"},
    Described{SentenceForm::disclosedChange, "So với {ky_truoc}, tổng số điểm {chieu}[ {muc:so} điểm]"
                                             "[, thứ hạng {chieu_hang}[ {bac:dem} bậc]]."},

    Described{SentenceForm::ratedSome, "Có {so_luong:dem}/{tong_so:dem} {don_vi} xếp loại{cham} {xep_loai}"
                                       "[ ({chieu}[ {muc:dem} địa phương] so với {ky_truoc})]."},
    Described{SentenceForm::ratedNone, "Không có {don_vi} xếp loại{cham} {xep_loai}"
                                       "[ ({chieu}[ {muc:dem} địa phương] so với {ky_truoc})]."},
    Described{SentenceForm::withoutData, "Không có dữ liệu để đánh giá, xếp loại: {so_luong:dem} {don_vi}."},
    Described{SentenceForm::appendices, "Chi tiết tại {cac}Phụ lục kèm theo: {danh_sach}."},
    Described{SentenceForm::appendixOfLevel, "{cap} (Phụ lục {so})"},

    Described{SentenceForm::provinceLosses, "Kết quả của {tinh} mất nhiều điểm nhất ở nhóm chỉ số: {danh_sach}."},
    Described{SentenceForm::levelLosses, "Kết quả của {don_vi} mất nhiều điểm nhất ở nhóm chỉ số: {danh_sach}."},
    Described{SentenceForm::lostPoints, "{nhom} (mất {diem:so}/{toi_da:so} điểm)"},
    Described{SentenceForm::meanLostPoints, "{nhom} (bình quân mất {diem:so}/{toi_da:so} điểm)"},
    Described{SentenceForm::fellBands,
              "So với {ky_truoc}, có {so_luong:dem} {don_vi} giảm mức xếp loại{nhieu_nhat}: {danh_sach}."},
    Described{SentenceForm::fallOfBand, "{ten} (từ {cu} xuống {moi}, giảm {muc:so} điểm)"},
    Described{SentenceForm::fellMost, "So với {ky_truoc}, {don_vi} giảm điểm nhiều nhất là: {danh_sach}."},
    Described{SentenceForm::fall, "{ten} (giảm {muc:so} điểm)"},
    Described{SentenceForm::belowLine,
              "Có {so_luong:dem}/{tong_so:dem} {don_vi} dưới {nguong:so} điểm[: {danh_sach}]."},
    Described{SentenceForm::provinceTarget, "{tinh} còn thiếu {muc:so} điểm"},
    Described{SentenceForm::targetReached, "{ten} đã đạt"},
    Described{SentenceForm::levelTarget, "còn {so_luong:dem}/{tong_so:dem} {don_vi} chưa đạt"},
    Described{SentenceForm::target, "Về chỉ tiêu đạt từ {chi_tieu:so} điểm trở lên[ đến {thoi_han}]: {danh_sach}."},

    Described{SentenceForm::lowUnits, "Qua theo dõi, {thoi_diem}, hiện có {danh_sach}."},
    Described{SentenceForm::lowRanks, "{so_luong:dem} {don_vi} có thứ hạng từ {hang_dau:so} đến {hang_cuoi:so} "
                                      "(điểm từ {diem_cuoi:so} đến {diem_dau:so})"},
    Described{SentenceForm::lowRank, "{so_luong:dem} {don_vi} có thứ hạng {hang_dau:so} (điểm {diem_dau:so})"},
    Described{SentenceForm::unitPoints, "{ten} đạt {diem:so} điểm"},
    Described{SentenceForm::unitList, "{danh_sach}."},
    Described{SentenceForm::weakGroups, "Các đơn vị này mất nhiều điểm nhất ở nhóm chỉ số: {danh_sach}."},
    Described{SentenceForm::targetTask,
              "Tập trung chỉ đạo, khắc phục các hạn chế, phấn đấu kết quả đánh giá của đơn vị "
              "đạt từ {chi_tieu:so} điểm trở lên[ đến {thoi_han}]."},
    Described{SentenceForm::heads, "Giám đốc, Thủ trưởng: {danh_sach}"},
    Described{SentenceForm::chairs, "Chủ tịch UBND các {loai}: {danh_sach}"},
    Described{SentenceForm::chair, "Chủ tịch UBND {loai} {danh_sach}"},
    Described{SentenceForm::secretaries, "Bí thư các {loai}: {danh_sach}"},
    Described{SentenceForm::secretary, "Bí thư {loai} {danh_sach}"},
    Described{SentenceForm::listedElsewhere, "{ai} có tên trong danh sách kèm theo ({so_luong:dem} đơn vị)"},
    Described{SentenceForm::copyTo, "Đồng kính gửi: {danh_sach}"},

    Described{SentenceForm::transparency, "{ten} đạt {gia_tri}."},
    Described{SentenceForm::componentLine, "- {ten}: {danh_sach}."},
    Described{SentenceForm::componentItem, "[{nhan} ]{gia_tri}"},
    Described{SentenceForm::componentValue,
              "[{diem:so}[/{toi_da:so}] điểm][{va}][{ty_le:so}%][ ({so_luong:so}[ {don_vi}])]"},

    Described{SentenceForm::messageTitle,
              "{ten} {ky}[, số liệu tính đến ngày {ngay}][; tăng, giảm so với {ky_truoc}]:"},
    Described{SentenceForm::messageProvince,
              "- {tinh} đạt {diem:so} điểm[ ({chieu} {muc:so})], xếp hạng {hang:so}/{tong_so:so} tỉnh, thành phố"
              "[ ({chieu_hang} {bac:dem} bậc)]."},
    Described{SentenceForm::messageLevel, "- {cap} ({tong_so:dem}): {danh_sach}."},
    Described{SentenceForm::messageRating, "{xep_loai} {so_luong:dem}[ ({chieu} {muc:dem})]"},
    Described{SentenceForm::messageBelow, "- Dưới {nguong:so} điểm: {danh_sach}."},
    Described{SentenceForm::messageBelowAll, "{so_luong:dem} {don_vi}: {danh_sach}"},
    Described{SentenceForm::messageBelowSome, "{so_luong:dem} {don_vi}, thấp nhất là {danh_sach}"},
    Described{SentenceForm::messageNoneBelow, "- Không có đơn vị dưới {nguong:so} điểm."},
    Described{SentenceForm::messageUnit, "{ten} ({diem:so})"},
};

std::vector<std::vector<Piece>> parsed() {
    std::vector<std::vector<Piece>> all(described.size());
    for (const Described &each : described) all[static_cast<std::size_t>(each.form)] = parsePhrase(each.pattern);
    return all;
}

} // namespace

const std::vector<Piece> &piecesOf(SentenceForm form) {
    static const std::vector<std::vector<Piece>> all = parsed();
    return all[static_cast<std::size_t>(form)];
}

std::string said(SentenceForm form, const Values &values) { return render(piecesOf(form), values); }

} // namespace phuluc
