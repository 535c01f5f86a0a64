// Who issues a document: letterhead, sign, signature.
#pragma once

#include "write/report.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The body that issues a document, as its parts stand on paper. A people's committee has two lines of its own and no
/// superior: "ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK".
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

/// "tỉnh" or "thành phố"; "tỉnh" where nothing says which province it is.
[[nodiscard]] std::string provinceType(const PeriodResult &period);
/// The office that reports. "Văn phòng UBND tỉnh", which is the default, is "Văn phòng UBND thành phố" in a city.
[[nodiscard]] std::string reportOffice(const Settings &settings, const PeriodResult &period);

/// Of reports and of letters that the office issues itself.
[[nodiscard]] Issuer reportIssuer(const ReportInput &input);
[[nodiscard]] Issuer letterIssuer(const ReportInput &input);
/// Of the dispatch to units below the line.
[[nodiscard]] Issuer dispatchIssuer(const ReportInput &input);

/// Removes the office that reports and the one that issues the dispatch, whatever province their names carry.
void removeIssuers(std::vector<const UnitScore *> &units, const ReportInput &input);

} // namespace phuluc
