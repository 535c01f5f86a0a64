// The records of a workbook stream (BIFF5 and BIFF8) and their contents, by the specification [MS-XLS].
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

enum class BiffVersion { biff5, biff8 };

/// A workbook stream, and what is needed to read its bytes.
struct BiffStream {
    std::string bytes;
    std::string file; ///< named in errors
    BiffVersion version = BiffVersion::biff8;
    int codePage = 1252; ///< of 8-bit texts in BIFF5
};

/// One record; the data is a view into the stream.
struct BiffRecord {
    std::uint16_t type = 0;
    std::size_t offset = 0;
    std::string_view data;

    [[nodiscard]] std::size_t next() const { return offset + 4 + data.size(); }
};

/// The record at that offset; no value at the end of the stream. Throws Error (data) if the record is cut off.
[[nodiscard]] std::optional<BiffRecord> recordAt(const BiffStream &stream, std::size_t offset);

/// Throws Error (data): the workbook is damaged; `how` says in what way.
[[noreturn]] void refuseDamagedWorkbook(const BiffStream &stream, std::string_view how);

/// The font of a text from one character on.
struct BiffRun {
    std::uint16_t first = 0;
    std::uint16_t font = 0;
};

/// A text of BIFF8 before it is converted to UTF-8.
struct BiffText {
    std::u16string units;
    std::vector<BiffRun> runs;
};

/// UTF-16 as UTF-8. Halves of surrogate pairs, which Excel accepts, become U+FFFD.
[[nodiscard]] std::string fromUnits(std::u16string_view units);

/// Reads the data of a record, and of the CONTINUE records after it, as one sequence of bytes. A read past the end
/// throws Error (data).
class BiffCursor {
  public:
    /// The data for returning to a place in the stream.
    struct Position {
        std::uint32_t at = 0;
        std::uint32_t end = 0; ///< of the record with this place
    };

    BiffCursor(const BiffStream &stream, const BiffRecord &record);
    BiffCursor(const BiffStream &stream, Position position) : stream_(stream), position_(position) {}

    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::uint16_t word();
    [[nodiscard]] std::uint32_t dword();
    [[nodiscard]] double real();
    void skip(std::size_t count);
    /// Whether there are more bytes, in this record or in a CONTINUE record.
    [[nodiscard]] bool more();
    [[nodiscard]] Position position() const { return position_; }

    /// A text of that many characters, as UTF-8. In BIFF8 it is read like richText(), in BIFF5 in the code page.
    [[nodiscard]] std::string text(std::size_t characters);
    /// A text of BIFF8 that begins with its flags, and its formatting runs. Phonetic data is skipped ([MS-XLS] 2.5.293
    /// XLUnicodeRichExtendedString).
    [[nodiscard]] BiffText richText(std::size_t characters);
    /// The bytes unchanged, without flags or decoding.
    [[nodiscard]] std::string bytes(std::size_t count);
    /// Skips a text of that many characters.
    void skipText(std::size_t characters);

  private:
    struct TextHead {
        bool wide = false;
        std::size_t runs = 0;     ///< number of formatting runs after the characters
        std::size_t phonetic = 0; ///< number of bytes after the runs
    };
    [[nodiscard]] TextHead textHead();
    /// The number of bytes left in this record. If there are none, enters the CONTINUE record. 0 if there is none.
    [[nodiscard]] std::size_t available();
    [[nodiscard]] std::size_t need(std::size_t count);
    template <typename Take>
    void characters(std::size_t count, bool wide, Take take);

    const BiffStream &stream_;
    Position position_;
};

} // namespace phuluc
