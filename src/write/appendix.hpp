// Phụ lục I, II, III: one level of one period, laid out by Nghị định 30/2020/NĐ-CP.
#pragma once

#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"
#include "write/sheet_table.hpp"

#include <filesystem>
#include <vector>

namespace phuluc {

/// What an appendix shows besides its level's figures.
struct AppendixHead {
    int number = 1; ///< 1 … 3: "Phụ lục I"
    const PeriodResult *period = nullptr;
    const Settings *settings = nullptr;
    Formulas formulas = Formulas::live;
};

/// The sheets of an appendix: its own, and where the export says more than that shows the details.
[[nodiscard]] std::vector<TableSheet> appendixSheets(const LevelResult &level, const AppendixHead &head);

/// Writes one appendix, `level` in its order, to `file` (.xlsx); the same input gives the same bytes. Throws Error
/// (system).
void writeAppendix(const LevelResult &level, const AppendixHead &head, const std::filesystem::path &file);

} // namespace phuluc
