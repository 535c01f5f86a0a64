// The issuer of a document: letterhead, symbol, signature.
#pragma once

#include "write/report.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The parts of an issuer's name as documents print them. A people's committee has two lines and no superior: "ỦY BAN
/// NHÂN DÂN", "TỈNH ĐẮK LẮK".
struct Issuer {
    std::string name;        ///< in a sentence: "Văn phòng UBND tỉnh"
    std::string superior;    ///< first line, regular: "UBND TỈNH ĐẮK LẮK"; empty: none
    std::string firstLine;   ///< bold: "VĂN PHÒNG"
    std::string secondLine;  ///< bold: "TỈNH ĐẮK LẮK"; empty: none
    std::string symbol;      ///< behind the number: "BC-VPUBND", "UBND-PVHCC"
    std::string onBehalf;    ///< "KT. CHỦ TỊCH"; empty: the head signs
    std::string signerTitle; ///< "PHÓ CHỦ TỊCH"
    std::string signer;      ///< may be empty
};

/// "tỉnh" or "thành phố"; "tỉnh" if the province is unknown.
[[nodiscard]] std::string provinceType(const PeriodResult &period);
/// The office that reports. In a city the default "Văn phòng UBND tỉnh" becomes "Văn phòng UBND thành phố".
[[nodiscard]] std::string reportOffice(const Settings &settings, const PeriodResult &period);

/// The issuer of reports, and of letters of the same office.
[[nodiscard]] Issuer reportIssuer(const ReportInput &input);
[[nodiscard]] Issuer letterIssuer(const ReportInput &input);
/// The issuer of the dispatch to units below the warning line.
[[nodiscard]] Issuer dispatchIssuer(const ReportInput &input);

/// Removes the office that reports and the office that issues the dispatch, with or without a province in their names.
void removeIssuers(std::vector<const UnitScore *> &units, const ReportInput &input);

} // namespace phuluc
