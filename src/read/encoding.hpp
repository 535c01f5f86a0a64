// Bytes of a text file (html, csv) to UTF-8, and 8-bit text of old workbooks. The bytes decide; what a file declares is
// asked last.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// A file's text as UTF-8: the file's own bytes where they are UTF-8 already, else a copy. Lives no longer than the
/// bytes.
class DecodedText {
  public:
    explicit DecodedText(std::string_view utf8) : borrowed_(utf8) {}
    explicit DecodedText(std::string utf8) : own_(std::move(utf8)) {}

    [[nodiscard]] std::string_view view() const { return own_ ? std::string_view(*own_) : borrowed_; }

  private:
    std::string_view borrowed_;
    std::optional<std::string> own_;
};

/// Decodes a text file, in this order: byte order mark; UTF-16 by its zero bytes; valid UTF-8; the charset that a
/// `<meta>` or `<?xml` declares; windows-1258. Text of windows-1258 comes composed (NFC). Text typed in TCVN3 or VNI
/// letters comes as the Western letters that any program shows: who looks for words in it tells it by its cells.
/// Throws Error (data) naming `file` for bytes that fit nothing: binary data, halves of characters, a declared charset
/// that is unknown or that the bytes contradict.
[[nodiscard]] DecodedText decodeText(std::string_view bytes, const std::string &file);

/// Text in a Windows code page (1252 and 1258, as published by Microsoft; ASCII in any) as UTF-8, composed.
/// No value: the page is not known here, or a byte has no meaning in it.
[[nodiscard]] std::optional<std::string> fromCodePage(int page, std::string_view bytes);

enum class ByteOrder { little, big };

/// UTF-16 as UTF-8. No value: an odd number of bytes, half a surrogate pair, or a zero character.
[[nodiscard]] std::optional<std::string> fromUtf16(std::string_view bytes, ByteOrder order);

/// Adds one code point as UTF-8; one that is none (a surrogate, past U+10FFFF) as U+FFFD.
void appendUtf8(std::string &utf8, char32_t point);

} // namespace phuluc
