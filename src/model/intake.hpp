// The files of a period: which tables they hold, what is read from them and what is left out.
#pragma once

#include "model/accounts.hpp"
#include "model/evaluate.hpp"
#include "model/hiddensheets.hpp"
#include "model/levels.hpp"

#include <utility>
#include <vector>

namespace phuluc {

/// Reads files one after another into levels, and lists them among the sources of the result. It follows the rule of
/// accounts (accounts.hpp): whatever has figures is used, or listed as left out, or an error.
class Intake {
  public:
    /// All must outlive this.
    Intake(const Context &context, LevelClassifier &classifier, PeriodResult &result, Findings &findings);

    void read(const InputFile &file);
    /// Reports which hidden sheets were left out. `levels`: of the visible sheets.
    void tellHidden(const std::vector<LevelInput> &levels) const;
    /// Doubts a title that names another province than the one of the documents, which is known only at the end.
    void doubtProvinces() const;
    /// The days that sheets state for their figures.
    [[nodiscard]] const std::vector<std::pair<Date, Place>> &assessed() const { return assessed_; }

  private:
    struct Sheet {
        const Table *table = nullptr;
        std::vector<ScoreTable> tables;
    };
    struct TitleProvince {
        std::string name;
        std::string title;
        Place sheet;
    };
    void noteProvince(const ScoreTable &found);
    [[nodiscard]] std::vector<Sheet> sheetsOf(const InputFile &file);
    [[nodiscard]] bool readSheet(const InputFile &file, Sheet &sheet, bool beside);
    [[nodiscard]] bool readBand(const InputFile &file, std::vector<ScoreTable> tables, bool beside);
    [[nodiscard]] bool leaveOut(const InputFile &file, const ScoreTable &found, bool beside);
    [[nodiscard]] bool isOverview(const ScoreTable &found) const;
    void readComponents(const InputFile &file, const ScoreTable &found);
    void readScores(const InputFile &file, std::vector<ScoreTable> &tables);
    bool refuseLegacyFont(const InputFile &file, const Table &table);
    void addSource(const InputFile &file, const Table &table, std::string takenFor, int rows);

    const Context &context_;
    LevelClassifier &classifier_;
    PeriodResult &result_;
    Ledger ledger_;
    HiddenSheets hidden_;
    Crowd crowd_; ///< of all tables
    std::vector<TitleProvince> provinces_;
    std::vector<std::pair<Date, Place>> assessed_;
};

} // namespace phuluc
