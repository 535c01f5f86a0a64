#include "read/xls.hpp"

#include "read/numberformat.hpp"
#include "read/ole.hpp"
#include "read/refuse.hpp"
#include "read/xls_sheet.hpp"

#include <algorithm>
#include <map>

namespace phuluc {
namespace {

enum RecordType : std::uint16_t {
    eofRecord = 0x000A,
    passwordRecord = 0x002F,
    dateModeRecord = 0x0022,
    fontRecord = 0x0031,
    codePageRecord = 0x0042,
    sheetRecord = 0x0085,
    styleRecord = 0x00E0,
    sharedTextsRecord = 0x00FC,
    formatRecord = 0x041E,
    bofRecord = 0x0809,
};

constexpr std::uint64_t maximumFile = 32ULL << 20; ///< the reader holds several copies of a .xls at once
constexpr std::uint16_t worksheet = 0x0010;        ///< kind of sheet in its first record

std::uint16_t wordAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[at]) | static_cast<unsigned char>(bytes[at + 1])
                                                                                  << 8);
}

/// Whether the file is of Excel 2, 3 or 4: its first record has another number; returns the version for the message.
std::string oldExcel(std::string_view bytes) {
    switch (wordAt(bytes, 0)) {
    case 0x0009: return "Excel 2";
    case 0x0209: return "Excel 3";
    case 0x0409: return "Excel 4";
    default: return {};
    }
}

/// The records before the first sheet: formats, shared texts, the list of sheets.
class GlobalsReader {
  public:
    explicit GlobalsReader(XlsWorkbook &workbook) : workbook_(workbook) {}

    std::vector<XlsSheet> read() {
        checkVersion();
        findCodePage();
        for (std::optional<BiffRecord> record = required(0); record->type != eofRecord;
             record = required(record->next()))
            take(*record);
        for (const std::uint16_t format : styleFormats_) workbook_.formats.push_back(classOf(format));
        return std::move(sheets_);
    }

  private:
    [[nodiscard]] BiffStream &stream() { return workbook_.stream; }

    std::optional<BiffRecord> required(std::size_t offset) {
        std::optional<BiffRecord> record = recordAt(stream(), offset);
        if (!record) refuseDamagedWorkbook(stream(), "tệp bị cắt");
        return record;
    }

    void checkVersion() {
        const std::optional<BiffRecord> first = required(0);
        if (first->type != bofRecord || first->data.size() < 4) {
            const std::string old = oldExcel(stream().bytes);
            if (old.empty()) refuseDamagedWorkbook(stream(), "không bắt đầu như một sổ tính");
            refuseUnsupported({stream().file, {}, {}}, "sổ tính của " + old + ", đời quá cũ nên không đọc được");
        }
        const std::uint16_t version = wordAt(first->data, 0);
        if (version != 0x0500 && version != 0x0600) refuseDamagedWorkbook(stream(), "phiên bản lạ");
        stream().version = version == 0x0600 ? BiffVersion::biff8 : BiffVersion::biff5;
    }

    /// Finds the code page first: names of formats and sheets may stand before the record that gives it.
    void findCodePage() {
        for (std::optional<BiffRecord> record = required(0); record->type != eofRecord;
             record = required(record->next())) {
            if (record->type == passwordRecord) refuseProtected(stream().file);
            if (record->type != codePageRecord || record->data.size() < 2) continue;
            constexpr int ansi = 0x8001; // the value by which Excel 5 means windows-1252
            const int page = wordAt(record->data, 0);
            stream().codePage = page == ansi ? 1252 : page;
        }
    }

    void take(const BiffRecord &record) {
        BiffCursor from(stream(), record);
        switch (record.type) {
        case formatRecord: {
            const std::uint16_t id = from.word();
            const bool unicode = stream().version == BiffVersion::biff8;
            codes_[id] = numberFormatOf(unicode ? from.text(from.word()) : from.bytes(from.byte()));
            break;
        }
        case fontRecord:
            from.skip(8); // height, flags, colour, weight
            workbook_.raisedFonts.push_back(from.word() != 0);
            break;
        case dateModeRecord: workbook_.daysFrom1904 = from.word() != 0; break;
        case styleRecord:
            from.skip(2);
            styleFormats_.push_back(from.word());
            break;
        case sheetRecord: addSheet(from); break;
        case sharedTextsRecord: indexTexts(from); break;
        default: break;
        }
    }

    void addSheet(BiffCursor from) {
        XlsSheet sheet;
        sheet.offset = from.dword();
        sheet.visibility = (from.byte() & 3) != 0 ? Visibility::hidden : Visibility::visible;
        from.skip(1); // the kind; the sheet's own first record repeats it
        sheet.name = from.text(from.byte());
        const std::optional<BiffRecord> first = recordAt(stream(), sheet.offset);
        if (!first || first->type != bofRecord || first->data.size() < 4)
            refuseDamagedWorkbook(stream(), "thiếu trang “" + sheet.name + "”");
        if (wordAt(first->data, 2) == worksheet) sheets_.push_back(std::move(sheet));
    }

    /// Ignores the counts in front, which may be wrong, and takes all texts that follow.
    void indexTexts(BiffCursor from) {
        from.skip(8);
        while (from.more()) {
            workbook_.strings.push_back(from.position());
            from.skipText(from.word());
        }
    }

    [[nodiscard]] NumberFormat classOf(std::uint16_t format) const {
        const auto code = codes_.find(format);
        return code != codes_.end() ? code->second : builtInNumberFormat(format);
    }

    XlsWorkbook &workbook_;
    std::map<std::uint16_t, NumberFormat> codes_;
    std::vector<std::uint16_t> styleFormats_;
    std::vector<XlsSheet> sheets_;
};

std::string workbookStream(std::string_view bytes, const std::string &file) {
    if (isBareWorkbook(bytes)) return std::string(bytes);
    const CompoundFile container(bytes, file);
    for (const char *name : {"Workbook", "Book"})
        if (std::optional<std::string> stream = container.stream(name)) return std::move(*stream);
    refuse({file, {}, {}}, "tệp không có sổ tính bên trong");
}

} // namespace

bool isBareWorkbook(std::string_view bytes) {
    if (bytes.size() < 8) return false;
    const std::uint16_t length = wordAt(bytes, 2);
    return (wordAt(bytes, 0) == 0x0809 && (length == 8 || length == 16)) ||
           (!oldExcel(bytes).empty() && (length == 4 || length == 6));
}

FileType compoundFileType(std::string_view bytes) {
    struct Kind {
        std::string_view stream;
        FileFormat format;
        std::string_view name;
    };
    constexpr Kind kinds[] = {
        {"Workbook", FileFormat::xls, "sổ tính Excel 97–2003 (.xls)"},
        {"Book", FileFormat::xls, "sổ tính Excel 5/95 (.xls)"},
        {"EncryptedPackage", FileFormat::encrypted, "tệp Office có mật khẩu"},
        {"WordDocument", FileFormat::other, "văn bản Word 97–2003 (.doc)"},
        {"PowerPoint Document", FileFormat::other, "bản trình chiếu PowerPoint 97–2003 (.ppt)"},
        {"__properties_version1.0", FileFormat::other, "thư Outlook (.msg)"},
    };
    try {
        const std::vector<std::string> names = CompoundFile(bytes, {}).names();
        for (const Kind &kind : kinds)
            if (std::ranges::any_of(names, [&](const auto &name) { return sameEntry(name, kind.stream); }))
                return {kind.format, std::string(kind.name)};
        return {FileFormat::other, "tệp Office 97–2003 không phải sổ tính"};
    } catch (const Error &) {
        return {FileFormat::xls, "sổ tính Excel 97–2003 (.xls) bị hỏng"};
    }
}

std::vector<Table> readXls(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    if (bytes.size() > std::min(maximumFile, limits.fileSize))
        refuseSize({file, {}, {}}, "tệp .xls lớn hơn " + mebibytes(std::min(maximumFile, limits.fileSize)));
    XlsWorkbook workbook;
    workbook.stream.bytes = workbookStream(bytes, file);
    workbook.stream.file = file;
    const std::vector<XlsSheet> sheets = GlobalsReader(workbook).read();
    WorkbookContext context{file, limits};
    std::vector<Table> tables;
    for (const XlsSheet &sheet : sheets) tables.push_back(readXlsSheet(workbook, sheet, context));
    return tables;
}

} // namespace phuluc
