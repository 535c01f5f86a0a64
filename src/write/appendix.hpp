// Phụ lục I, II, III: one level of one period, in the layout of Nghị định 30/2020/NĐ-CP.
#pragma once

#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"
#include "write/sheet_table.hpp"

#include <filesystem>
#include <vector>

namespace phuluc {

/// What an appendix shows apart from the figures of its level.
struct AppendixHead {
    int number = 1; ///< 1 … 3: "Phụ lục I"
    const PeriodResult *period = nullptr;
    const Settings *settings = nullptr;
    Formulas formulas = Formulas::live;
};

/// The sheets of an appendix: the main sheet, and the details if the export has more than the main sheet shows.
[[nodiscard]] std::vector<TableSheet> appendixSheets(const LevelResult &level, const AppendixHead &head);

/// Writes the appendix of a level to `file` (.xlsx); units are in the order of `level`. The same input gives the same
/// bytes. Throws Error (system).
void writeAppendix(const LevelResult &level, const AppendixHead &head, const std::filesystem::path &file);

} // namespace phuluc
