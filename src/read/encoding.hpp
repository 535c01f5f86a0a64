// Converts the bytes of a text file (html, csv) to UTF-8, and 8-bit text of old workbooks. The bytes decide first, the
// charset that a file declares only last.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// The text of a file as UTF-8: the file's own bytes if they are UTF-8, else a copy. The file's bytes must outlive it.
class DecodedText {
  public:
    explicit DecodedText(std::string_view utf8) : borrowed_(utf8) {}
    explicit DecodedText(std::string utf8) : own_(std::move(utf8)) {}

    [[nodiscard]] std::string_view view() const { return own_ ? std::string_view(*own_) : borrowed_; }

  private:
    std::string_view borrowed_;
    std::optional<std::string> own_;
};

/// A text without the zero bytes that fill its last block on a disk. They are kept if its last line is not complete.
[[nodiscard]] std::string_view withoutPadding(std::string_view bytes);

/// Decodes a text file. It tries in this order: byte order mark; UTF-16 by its zero bytes; valid UTF-8; the charset in
/// `<meta>` or `<?xml`; windows-1258. Text of windows-1258 is returned composed (NFC). Text typed in TCVN3 or VNI
/// letters is returned as Western letters, as any program shows it; legacyFont() recognises it in the cells.
/// Throws Error (data) naming `file` if nothing fits the bytes: binary data, parts of characters, a declared charset
/// that is unknown or that the bytes contradict.
[[nodiscard]] DecodedText decodeText(std::string_view bytes, const std::string &file);

/// Text in a Windows code page (1252 or 1258 as published by Microsoft; ASCII in any page) as UTF-8, composed. No value
/// if this function does not know the page, or if a byte has no meaning in it.
[[nodiscard]] std::optional<std::string> fromCodePage(int page, std::string_view bytes);

enum class ByteOrder { little, big };

/// The byte order of UTF-16 text without a mark: of each two bytes one is often zero, and the other hardly ever. No
/// value for other files.
[[nodiscard]] std::optional<ByteOrder> byteOrderOf(std::string_view bytes);

/// UTF-16 as UTF-8. No value for an odd number of bytes, half a surrogate pair, or a zero character.
[[nodiscard]] std::optional<std::string> fromUtf16(std::string_view bytes, ByteOrder order);

/// Appends one code point as UTF-8. A value that is no code point (a surrogate, above U+10FFFF) becomes U+FFFD.
void appendUtf8(std::string &utf8, char32_t point);

} // namespace phuluc
