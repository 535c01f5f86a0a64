#include "read/xls_records.hpp"

#include "read/encoding.hpp"
#include "read/refuse.hpp"

#include <algorithm>
#include <bit>

namespace phuluc {
namespace {

constexpr std::uint16_t continueRecord = 0x003C;
constexpr std::size_t headSize = 4;

std::uint8_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }

std::uint16_t wordAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint16_t>(byteAt(bytes, at) | byteAt(bytes, at + 1) << 8);
}

} // namespace

void refuseDamagedWorkbook(const BiffStream &stream, std::string_view how) {
    refuse({stream.file, {}, {}}, "tệp .xls bị hỏng (" + std::string(how) + ")");
}

std::string fromUnits(std::u16string_view units) {
    std::string utf8;
    utf8.reserve(units.size() * 2);
    for (std::size_t i = 0; i < units.size(); ++i) {
        char32_t point = units[i];
        if (point >= 0xD800 && point <= 0xDBFF && i + 1 < units.size() && units[i + 1] >= 0xDC00 &&
            units[i + 1] <= 0xDFFF)
            point = 0x10000 + ((point - 0xD800) << 10) + (units[++i] - 0xDC00U);
        appendUtf8(utf8, point);
    }
    return utf8;
}

std::optional<BiffRecord> recordAt(const BiffStream &stream, std::size_t offset) {
    const std::string_view bytes = stream.bytes;
    if (offset > bytes.size() || bytes.size() - offset < headSize) return std::nullopt;
    const std::size_t size = wordAt(bytes, offset + 2);
    if (size > bytes.size() - offset - headSize) refuseDamagedWorkbook(stream, "tệp bị cắt");
    return BiffRecord{wordAt(bytes, offset), offset, bytes.substr(offset + headSize, size)};
}

BiffCursor::BiffCursor(const BiffStream &stream, const BiffRecord &record) : stream_(stream) {
    position_.at = static_cast<std::uint32_t>(record.offset + headSize);
    position_.end = static_cast<std::uint32_t>(record.next());
}

std::size_t BiffCursor::available() {
    while (position_.at == position_.end) {
        const std::optional<BiffRecord> next = recordAt(stream_, position_.end);
        if (!next || next->type != continueRecord) return 0;
        position_ = BiffCursor(stream_, *next).position();
    }
    return position_.end - position_.at;
}

bool BiffCursor::more() { return available() > 0; }

/// The number of bytes, at most `count` and at least one, that follow without a break.
std::size_t BiffCursor::need(std::size_t count) {
    const std::size_t left = available();
    if (left == 0) refuseDamagedWorkbook(stream_, "một mục bị cắt ngắn");
    return std::min(left, count);
}

std::uint8_t BiffCursor::byte() {
    static_cast<void>(need(1));
    return byteAt(stream_.bytes, position_.at++);
}

std::uint16_t BiffCursor::word() {
    const std::uint8_t low = byte();
    return static_cast<std::uint16_t>(low | byte() << 8);
}

std::uint32_t BiffCursor::dword() {
    const std::uint32_t low = word();
    return low | static_cast<std::uint32_t>(word()) << 16;
}

double BiffCursor::real() {
    const std::uint64_t low = dword();
    return std::bit_cast<double>(low | static_cast<std::uint64_t>(dword()) << 32);
}

void BiffCursor::skip(std::size_t count) {
    while (count > 0) {
        const std::size_t step = need(count);
        position_.at += static_cast<std::uint32_t>(step);
        count -= step;
    }
}

BiffCursor::TextHead BiffCursor::textHead() {
    if (stream_.version == BiffVersion::biff5) return {};
    constexpr unsigned wideFlag = 0x01;
    constexpr unsigned phoneticFlag = 0x04;
    constexpr unsigned richFlag = 0x08;
    const unsigned flags = byte();
    TextHead head{(flags & wideFlag) != 0, 0, 0};
    if ((flags & richFlag) != 0) head.runs = word();
    if ((flags & phoneticFlag) != 0) head.phonetic = dword();
    return head;
}

/// Passes on the bytes of a text piece by piece. If a text of BIFF8 continues in a CONTINUE record, new flags stand
/// there, and the number of bytes for a character may change.
template <typename Take>
void BiffCursor::characters(std::size_t count, bool wide, Take take) {
    while (count > 0) {
        while (stream_.version == BiffVersion::biff8 && position_.at == position_.end) wide = (byte() & 1) != 0;
        const std::size_t width = wide ? 2 : 1;
        const std::size_t bytes = need(count * width) / width * width;
        if (bytes == 0) refuseDamagedWorkbook(stream_, "nửa chữ ở cuối một mục");
        take(std::string_view(stream_.bytes).substr(position_.at, bytes), wide);
        position_.at += static_cast<std::uint32_t>(bytes);
        count -= bytes / width;
    }
}

std::string BiffCursor::bytes(std::size_t count) {
    std::string result;
    while (result.size() < count) {
        const std::size_t step = need(count - result.size());
        result += std::string_view(stream_.bytes).substr(position_.at, step);
        position_.at += static_cast<std::uint32_t>(step);
    }
    return result;
}

std::string BiffCursor::text(std::size_t count) {
    if (stream_.version == BiffVersion::biff8) return fromUnits(richText(count).units);
    std::optional<std::string> utf8 = fromCodePage(stream_.codePage, bytes(count));
    if (!utf8)
        refuseUnsupported({stream_.file, {}, {}}, "tệp .xls đời cũ dùng bảng mã chữ " +
                                                      std::to_string(stream_.codePage) +
                                                      ", chương trình chỉ đọc bảng mã 1252 và 1258");
    return std::move(*utf8);
}

BiffText BiffCursor::richText(std::size_t count) {
    const TextHead head = textHead();
    BiffText text;
    characters(count, head.wide, [&](std::string_view piece, bool wide) {
        for (std::size_t i = 0; i < piece.size(); i += wide ? 2 : 1)
            text.units += static_cast<char16_t>(wide ? wordAt(piece, i) : byteAt(piece, i));
    });
    for (std::size_t i = 0; i < head.runs; ++i) {
        const std::uint16_t first = word();
        text.runs.push_back({first, word()});
    }
    skip(head.phonetic);
    return text;
}

void BiffCursor::skipText(std::size_t count) {
    const TextHead head = textHead();
    characters(count, head.wide, [](std::string_view, bool) {});
    skip(std::size_t{4} * head.runs + head.phonetic);
}

} // namespace phuluc
