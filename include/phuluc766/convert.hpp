// The whole work of a run as one call: reads folders of exports, writes folders of results.
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
    std::string targetBasis; ///< can-cu-chi-tieu: the document that sets the target; empty: the dispatch names none
};

/// The office's own settings (`cau-hinh.toml`). Each has a default.
struct Settings {
    std::optional<std::string> province;             ///< [don-vi] tinh: "Đắk Lắk", "thành phố Hà Nội"
    std::string office = "Văn phòng UBND tỉnh";      ///< [don-vi] co-quan: the office that reports
    std::string symbol = "BC-VPUBND";                ///< [don-vi] ky-hieu: of the report
    std::string signer;                              ///< [don-vi] nguoi-ky
    std::string signerTitle = "CHÁNH VĂN PHÒNG";     ///< [don-vi] chuc-vu: of the head
    std::string draftingUnit = "PVHCC";              ///< [don-vi] don-vi-soan-thao
    bool deputySigns = true;                         ///< [don-vi] ky-thay: the deputy signs for the head
    std::string source = defaultSource;              ///< [don-vi] nguon: address of the published figures
    DispatchSettings dispatch;                       ///< [cong-van]
    bool attachAppendices = false; ///< [van-ban] kem-phu-luc: the appendices follow the report in its file
    Decimal warningLine{90};                         ///< [danh-gia] nguong: units below it are listed
    Decimal target{94};                              ///< [danh-gia] chi-tieu
    std::string targetDate = "hết tháng 3 năm 2026"; ///< [danh-gia] thoi-han
    bool sample = false; ///< the exports are samples, and every document says so; not a setting of the file
    std::string font = "Times New Roman";            ///< [trinh-bay] phong-chu
    double tableSize = 12;                           ///< [trinh-bay] co-chu-bang, points, 10 … 13
    std::map<std::string, std::vector<std::string>>
        headings;                            ///< [tieu-de]: code ("CKMB", "TEN", "TONG") → further headings
    std::map<std::string, FigureKind> kinds; ///< [cot]: code → "ty-le" or "diem"
};

enum class Formulas { live, values };

/// The steps of a run that --timing measures.
enum class Stage : std::size_t { read, recognise, score, appendices, reports, summary, place };
inline constexpr std::size_t stageCount = 7;

/// The time of each step in nanoseconds, summed over periods and threads.
using StageTimes = std::array<std::atomic<std::int64_t>, stageCount>;

/// What a run has to do, as the command line or another program states it.
struct Job {
    std::vector<std::filesystem::path> inputs; ///< folders or files; empty: `Du-lieu`
    std::filesystem::path output = "Ket-qua";
    std::optional<std::filesystem::path> config; ///< the file from which the settings were read
    std::optional<std::filesystem::path> unitList;
    std::optional<std::string> period;
    std::optional<std::filesystem::path> previous;
    std::filesystem::path templates; ///< folder of Word templates; empty: none
    std::optional<std::filesystem::path> learned;   ///< a published document; the run only learns it as a template
    std::optional<std::filesystem::path> rulesFile; ///< file of the index; no value: the delivered index
    RuleVersions rules;                             ///< the index
    Settings settings;
    Formulas formulas = Formulas::live;
    bool again = false; ///< make periods that have results once more
    bool checkOnly = false;
    unsigned jobs = 1;
    StageTimes *times = nullptr;             ///< the times of steps are added here; null: steps are not timed
    const std::atomic<bool> *stop = nullptr; ///< set from outside: the run ends as soon as no file is half-written
};

/// The outcome of a period, or of the run as a whole.
struct Outcome {
    std::string period;               ///< name of the folder of its exports; empty: the outcome of the run
    std::optional<ErrorKind> failure; ///< no value: the period is done
    std::vector<Finding> findings;
    std::vector<std::filesystem::path> written;
    std::vector<Source> sources = {}; ///< the tables read for the period
    bool newest = false;              ///< the newest of the periods that this run makes
    bool left = false;                ///< the period already has results, which stay as they are
    std::string results = {};         ///< name of the folder of its results
    bool followed = false;            ///< there is a later period of the same kind, which this run does not make
};

/// Called with the outcome of each period as it ends, in order of the periods.
using Report = std::function<void(const Outcome &)>;

/// Reads the exports, scores every period and puts its documents in place. Returns the exit code of the process: 0 all
/// done, 1 data refused, 2 usage, 3 cannot read or write. Throws Error if the run cannot start.
[[nodiscard]] int convert(const Job &job, const Report &report);

} // namespace phuluc
