// The period in a few lines, to paste into a message for readers who do not open attachments.
#pragma once

#include "write/report.hpp"

#include <filesystem>
#include <string>

namespace phuluc {

/// The province's points and rank, the units of each level by rating, and units below the warning line, with changes
/// since the last period. If the period has nothing else, the component rates. Empty if the period has none of these.
[[nodiscard]] std::string messageText(const ReportInput &input);

/// Writes the text as Notepad expects it: UTF-8 with byte order mark, line ends of Windows. Throws Error (system).
void writeMessage(const std::string &text, const std::filesystem::path &file);

} // namespace phuluc
