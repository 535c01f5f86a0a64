#include "write/report_office.hpp"

#include "base/calendar.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/wording.hpp"
#include "write/office.hpp"
#include "write/period_names.hpp"
#include "write/sentence_parts.hpp"
#include "write/sentences.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// On this day districts were dissolved.
constexpr Date withoutDistricts{2025, 7, 1};

/// `prefix` begins the tags of this issuer: a template may use the report's and the dispatch's.
void addIssuer(Fields &fields, const std::string &prefix, const Issuer &issuer) {
    auto &texts = fields.texts;
    texts[prefix + "chu_quan_in_hoa"] = issuer.superior;
    texts[prefix + "co_quan_in_hoa"] = issuer.firstLine;
    texts[prefix + "co_quan_dong_hai"] = issuer.secondLine;
    texts[prefix + "co_quan"] = issuer.name;
    texts[prefix + "ky_thay"] = issuer.onBehalf;
    texts[prefix + "chuc_vu_ky"] = issuer.signerTitle;
    texts[prefix + "nguoi_ky"] = issuer.signer;
}

bool hasSpecialZone(const PeriodResult &period) {
    const LevelResult *communes = period.of(Level::commune);
    return communes != nullptr && std::ranges::any_of(communes->units, [](const UnitScore &u) {
               return textKey(u.name).find("đặc khu ") != std::string::npos;
           });
}

/// The receivers "UBND các xã, phường", or the districts for a document of before July 2025.
std::string localities(const PeriodResult &period) {
    if (documentDate(period) < withoutDistricts) return "UBND các huyện, thị xã, thành phố";
    return hasSpecialZone(period) ? "UBND các xã, phường, đặc khu" : "UBND các xã, phường";
}

/// The place beside the date of a document. A city named after a person is written with its type: "Thành phố Hồ Chí
/// Minh".
std::string placeOf(const std::string &province) {
    return province == "Hồ Chí Minh" ? "Thành phố " + province : province;
}

} // namespace

void addOffice(Fields &fields, const ReportInput &input) {
    const Settings &settings = *input.settings;
    const std::string &province = input.period->province;
    auto &texts = fields.texts;
    texts["tinh"] = province;
    texts["tinh_day_du"] = input.period->provinceTitle;
    texts["dia_danh"] = placeOf(province);
    texts["uy_ban"] = "Ủy ban nhân dân " + provinceType(*input.period);
    addIssuer(fields, "", reportIssuer(input));
    addIssuer(fields, "cv_", dispatchIssuer(input));
    texts["chuc_vu"] = settings.signerTitle;
    texts["ky_hieu"] = settings.symbol;
    texts["ky_hieu_cong_van"] = letterIssuer(input).symbol;
    texts["cv_ky_hieu"] = dispatchIssuer(input).symbol;
    texts["soan_thao"] = settings.draftingUnit;
    texts["nguon"] = settings.source;
    texts["can_cu_chi_tieu"] = settings.dispatch.targetBasis;
    texts["nguong"] = vietnamese(settings.warningLine);
    texts["chi_tieu"] = vietnamese(settings.target);
    texts["thoi_han"] = targetPassed(input) ? "" : settings.targetDate;
    texts["noi_nhan_dia_phuong"] = localities(*input.period);
}

void addPeriod(Fields &fields, const ReportInput &input) {
    const PeriodResult &period = *input.period;
    auto &texts = fields.texts;
    for (const NameForm &form : nameForms(period)) texts[form.tag] = form.text;
    texts["ten_ky"] = periodInText(period.period);
    texts["ten_ky_in_hoa"] = capitals(periodInText(period.period));
    texts["thang_nam"] = monthText(period);
    texts["nam"] = std::to_string(period.period.year);
    texts["tinh_den"] = assessedText(period);
    texts["ky_truoc"] =
        input.comparison != nullptr ? previousPeriodName(input.comparison->before->period, period.period) : "";
}

} // namespace phuluc
