// The period in a few lines, to paste into a message: what somebody wants to know who reads no attachment.
#pragma once

#include "write/report.hpp"

#include <filesystem>
#include <string>

namespace phuluc {

/// The province's points and rank, each level's units by rating, and those below the line, with the changes since the
/// last period; the rates of components where the period has nothing else. Empty: the period holds none of these.
[[nodiscard]] std::string messageText(const ReportInput &input);

/// Writes that text as Notepad likes it: UTF-8 with its mark, lines ended as on Windows. Throws
/// Error (system).
void writeMessage(const std::string &text, const std::filesystem::path &file);

} // namespace phuluc
