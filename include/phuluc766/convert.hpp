// The whole job as one call: folders of exports in, result folders out.
#pragma once

#include "phuluc766/decimal.hpp"
#include "phuluc766/error.hpp"
#include "phuluc766/results.hpp"
#include "phuluc766/rules.hpp"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

inline constexpr const char *defaultSource = "https://quantri.dichvucong.gov.vn";

/// Who issues the dispatch to units below the line.
struct DispatchSettings {
    std::string office;                   ///< co-quan; empty: the people's committee of the province
    std::string symbol;                   ///< ky-hieu; empty: as the office's name gives it, "UBND"
    std::string signer;                   ///< nguoi-ky
    std::string signerTitle = "CHỦ TỊCH"; ///< chuc-vu: of the head
    std::string targetBasis;              ///< can-cu-chi-tieu: the document that sets the target; empty: none is named
};

/// The office's own settings (`cau-hinh.toml`); every one has a default.
struct Settings {
    std::optional<std::string> province;             ///< [don-vi] tinh: "Đắk Lắk", "thành phố Hà Nội"
    std::string office = "Văn phòng UBND tỉnh";      ///< [don-vi] co-quan: who reports
    std::string symbol = "BC-VPUBND";                ///< [don-vi] ky-hieu: of the report
    std::string signer;                              ///< [don-vi] nguoi-ky
    std::string signerTitle = "CHÁNH VĂN PHÒNG";     ///< [don-vi] chuc-vu: of the head
    std::string draftingUnit = "PVHCC";              ///< [don-vi] don-vi-soan-thao
    bool deputySigns = true;                         ///< [don-vi] ky-thay: the deputy signs for the head
    std::string source = defaultSource;              ///< [don-vi] nguon: address of the published figures
    DispatchSettings dispatch;                       ///< [cong-van]
    bool attachAppendices = false;                   ///< [van-ban] kem-phu-luc: behind the report
    Decimal warningLine{90};                         ///< [danh-gia] nguong: units below it are listed
    Decimal target{94};                              ///< [danh-gia] chi-tieu
    std::string targetDate = "hết tháng 3 năm 2026"; ///< [danh-gia] thoi-han
    bool sample = false; ///< the exports are samples: every document says so; no setting of the file
    std::string font = "Times New Roman";            ///< [trinh-bay] phong-chu
    double tableSize = 12;                           ///< [trinh-bay] co-chu-bang, points, 10 … 13
    std::map<std::string, std::vector<std::string>>
        headings;                            ///< [tieu-de]: code ("CKMB", "TEN", "TONG") → further headings
    std::map<std::string, FigureKind> kinds; ///< [cot]: code → "ty-le" or "diem"
};

enum class Formulas { live, values };

/// The steps of a run.
enum class Stage : std::size_t { read, recognise, score, appendices, reports, summary, place };
inline constexpr std::size_t stageCount = 7;

/// How long the steps took, nanoseconds by Stage, summed over periods and threads.
using StageTimes = std::array<std::atomic<std::int64_t>, stageCount>;

/// What to do, as the command line or another program says it.
struct Job {
    std::vector<std::filesystem::path> inputs; ///< folders or files; empty: `Du-lieu`
    std::filesystem::path output = "Ket-qua";
    std::optional<std::filesystem::path> config; ///< that the settings were read from
    std::optional<std::filesystem::path> unitList;
    std::optional<std::string> period;
    std::optional<std::filesystem::path> previous;
    std::filesystem::path templates; ///< folder of Word templates; empty: none
    std::optional<std::filesystem::path> learned; ///< a published document to learn as a template; nothing else is done
    std::optional<std::filesystem::path> rulesFile; ///< that the index was read from; none: the delivered one
    RuleVersions rules;                             ///< the index
    Settings settings;
    Formulas formulas = Formulas::live;
    bool again = false; ///< periods that have results are made anew, too
    bool checkOnly = false;
    unsigned jobs = 1;
    StageTimes *times = nullptr; ///< added to as steps end; none: they are not timed
    const std::atomic<bool> *stop = nullptr; ///< set from outside: end as soon as nothing is half-done
};

/// How a period or the run ended.
struct Outcome {
    std::string period;               ///< name of the result folder; empty: the whole run
    std::optional<ErrorKind> failure; ///< none: done
    std::vector<Finding> findings;
    std::vector<std::filesystem::path> written;
    std::vector<Source> sources = {}; ///< the tables that were read
    bool newest = false;              ///< of the periods that this run makes
    bool left = false;                ///< it has results already, and stays as it is
};

/// Told each period's outcome as it ends, in order of the periods.
using Report = std::function<void(const Outcome &)>;

/// Reads the exports, scores every period and puts its documents in place.
/// Returns the process exit code: 0 all done, 1 data refused, 2 usage, 3 cannot read or write. Throws Error where the
/// run cannot start.
[[nodiscard]] int convert(const Job &job, const Report &report);

} // namespace phuluc
