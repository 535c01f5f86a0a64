// Places, findings and errors: where something is wrong, how severe it is, and what the user reads.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace phuluc {

/// The place that a message is about: a file, a sheet in it, a cell in that sheet; each may be empty.
struct Place {
    std::string file;
    std::string sheet;
    std::string cell; ///< "B12", or a range such as "C5:G5"

    friend bool operator==(const Place &, const Place &) = default;
};

/// How severe a finding is. A doubt is a special warning: the figures add up, but look as if the wrong file was taken.
/// The screen shows doubts at its end, and the sheet `Kiểm tra số liệu` shows them first.
enum class Severity { note, warning, doubt, error };

/// A message to the user about the data, in Vietnamese: what was expected, what was found, what to do.
struct Finding {
    Severity severity = Severity::note;
    Place place;
    std::string text;
};

/// Why a run, a period or a file cannot go on; each kind has its exit code.
enum class ErrorKind {
    data,   ///< the data was refused: exit code 1
    usage,  ///< wrong options or configuration: exit code 2
    system, ///< cannot read or write: exit code 3
};

/// Thrown if a file, a period or the run cannot go on; caught around each file, around each period and in `main`.
class Error : public std::runtime_error {
  public:
    Error(ErrorKind kind, std::string text, Place place = {})
        : std::runtime_error(text), kind_(kind), place_(std::move(place)) {}

    [[nodiscard]] ErrorKind kind() const { return kind_; }
    [[nodiscard]] const Place &place() const { return place_; }

  private:
    ErrorKind kind_;
    Place place_;
};

} // namespace phuluc
