#include "write/mark.hpp"

#include "phuluc766/error.hpp"
#include "write/package.hpp"
#include "write/xmltree.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

namespace phuluc {
namespace {

constexpr std::string_view words = "MẪU: SỐ LIỆU THỬ, KHÔNG PHÁT HÀNH";
constexpr std::string_view origin = "(văn bản MẪU, lập từ số liệu đi kèm chương trình để làm thử)";
constexpr std::string_view headerId = "phuluc766Mau";

/// Inserts text in front of the last `mark`; returns whether there is one.
bool insertBefore(std::string &text, std::string_view mark, std::string_view inserted) {
    const std::size_t at = text.rfind(mark);
    if (at == text.npos) return false;
    text.insert(at, inserted);
    return true;
}

/// Inserts text behind the start tag of the first such element; returns whether there is one.
bool insertInto(std::string &text, std::string_view element, std::string_view inserted) {
    const std::size_t begin = text.find("<" + std::string(element));
    const std::size_t end = begin == text.npos ? begin : text.find('>', begin);
    if (end == text.npos) return false;
    text.insert(end + 1, inserted);
    return true;
}

// Workbooks, ECMA-376 Part 1, 18.3.1.46: the header of all pages, and the header of the first page if it differs.

/// The words stand left of the page number, which is in the middle: in 10 points they end before it on upright A4.
std::string sheetHeader(const std::string &before) {
    return before + "&amp;L&amp;\"-,Bold\"&amp;10&amp;KC00000" + std::string(words);
}

std::string contentOf(const std::string &text, const std::string &element) {
    const std::size_t begin = text.find("<" + element + ">"), end = text.find("</" + element + ">");
    return begin == text.npos ? "" : text.substr(begin + element.size() + 2, end - begin - element.size() - 2);
}

void markSheet(std::string &sheet) {
    const std::size_t begin = sheet.find("<headerFooter");
    std::string attributes, odd, footer;
    if (begin != sheet.npos) {
        constexpr std::string_view closing = "</headerFooter>";
        const std::size_t end = sheet.find(closing, begin) + closing.size();
        const std::string old = sheet.substr(begin, end - begin);
        attributes = old.substr(13, old.find('>') - 13);
        odd = contentOf(old, "oddHeader"), footer = contentOf(old, "oddFooter");
        sheet.erase(begin, end - begin);
    }
    std::string element = "<headerFooter" + attributes + "><oddHeader>" + sheetHeader(odd) + "</oddHeader>";
    if (!footer.empty()) element += "<oddFooter>" + footer + "</oddFooter>";
    if (!attributes.empty()) element += "<firstHeader>" + sheetHeader("") + "</firstHeader>";
    element += "</headerFooter>";
    const std::size_t setup = sheet.find("<pageSetup");
    const std::size_t at = begin != sheet.npos ? begin : setup == sheet.npos ? setup : sheet.find("/>", setup) + 2;
    if (at != sheet.npos) sheet.insert(at, element);
}

/// The number of the shared string in the first cell of a sheet with one; -1 if there is none.
long firstString(const std::string &sheet) {
    const std::size_t cell = sheet.find("t=\"s\"><v>");
    return cell == sheet.npos ? -1 : std::strtol(sheet.c_str() + cell + 9, nullptr, 10);
}

/// Puts the words in front of the shared strings with these numbers.
void markStrings(std::string &strings, const std::set<long> &numbers) {
    long number = 0;
    for (std::size_t at = strings.find("<si>"); at != strings.npos; at = strings.find("<si>", at + 4), ++number) {
        if (!numbers.contains(number)) continue;
        const std::size_t text = strings.find('>', strings.find("<t", at)) + 1;
        strings.insert(text, "MẪU – ");
    }
}

void markWorkbook(std::vector<PackagePart> &parts) {
    std::set<long> first;
    for (PackagePart &part : parts) {
        if (!part.name.starts_with("xl/worksheets/sheet")) continue;
        markSheet(part.bytes);
        first.insert(firstString(part.bytes));
    }
    if (PackagePart *strings = partNamed(parts, "xl/sharedStrings.xml")) markStrings(strings->bytes, first);
}

// Word documents: a paragraph is added to every header, and a header to every section without one.

/// A red paragraph in the middle, in size half points; format is an element of run properties.
std::string paragraph(std::string_view text, std::string_view format, int size) {
    return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>" + std::string(format) +
           "<w:color w:val=\"C00000\"/><w:sz w:val=\"" + std::to_string(size) + "\"/></w:rPr><w:t>" +
           std::string(text) + "</w:t></w:r></w:p>";
}

std::string headerParagraph() { return paragraph(words, "<w:b/>", 28); }

std::string namespaceOf(const std::string &document) {
    constexpr std::string_view declared = "xmlns:w=\"";
    const std::size_t begin = document.find(declared);
    if (begin == document.npos) return {};
    return document.substr(begin + declared.size(), document.find('"', begin + declared.size()) - begin - declared.size());
}

/// The headers that a section lacks: for all pages, for the first page, for even pages.
std::string missingHeaders(const std::string &section) {
    std::string references;
    for (const char *type : {"default", "first", "even"}) {
        const std::string reference = "<w:headerReference xmlns:r=\"" + std::string(officeRelationships) + "\" w:type=\"" +
                                      type + "\" r:id=\"" + std::string(headerId) + "\"/>";
        const std::string mark = std::string("w:type=\"") + type + "\"";
        bool has = false;
        for (std::size_t at = section.find("<w:headerReference"); at != section.npos;
             at = section.find("<w:headerReference", at + 1))
            has = has || section.substr(at, section.find('>', at) - at).find(mark) != std::string::npos;
        if (!has) references += reference;
    }
    return references;
}

void markSections(std::string &document) {
    constexpr std::string_view closing = "</w:sectPr>", empty = "<w:sectPr/>";
    for (std::size_t at = document.find(empty); at != document.npos; at = document.find(empty, at))
        document.replace(at, empty.size(), "<w:sectPr></w:sectPr>");
    if (document.find(closing) == document.npos) insertBefore(document, "</w:body>", "<w:sectPr></w:sectPr>");
    for (std::size_t at = document.find("<w:sectPr"); at != document.npos; at = document.find("<w:sectPr", at + 1)) {
        const std::size_t tag = document.find('>', at) + 1, end = document.find(closing, at);
        if (end == document.npos) return;
        document.insert(tag, missingHeaders(document.substr(tag, end - tag)));
    }
}

void addHeader(std::vector<PackagePart> &parts, const std::string &space) {
    parts.push_back({"word/header-mau.xml", std::string(xmlDeclaration) + "<w:hdr xmlns:w=\"" + space + "\">" +
                                                headerParagraph() + "</w:hdr>"});
    if (PackagePart *types = partNamed(parts, contentTypesName))
        insertBefore(types->bytes, "</Types>",
                     "<Override PartName=\"/word/header-mau.xml\" ContentType=\"application/"
                     "vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>");
    const std::string relation = "<Relationship Id=\"" + std::string(headerId) + "\" Type=\"" +
                                 std::string(officeRelationships) + "/header\" Target=\"header-mau.xml\"/>";
    constexpr std::string_view name = "word/_rels/document.xml.rels";
    if (PackagePart *relations = partNamed(parts, name))
        insertBefore(relations->bytes, "</Relationships>", relation);
    else
        parts.push_back({std::string(name), std::string(xmlDeclaration) + "<Relationships xmlns=\"" +
                                                std::string(relationshipsNamespace) + "\">" + relation +
                                                "</Relationships>"});
}

void markWord(std::vector<PackagePart> &parts, const std::string &file) {
    PackagePart *document = partNamed(parts, "word/document.xml");
    const std::string space = namespaceOf(document->bytes);
    if (space.empty() || !insertInto(document->bytes, "w:body", paragraph(origin, "<w:i/>", 24)))
        throw Error(ErrorKind::usage, "không ghi được chữ MẪU vào văn bản thử. Mở mẫu này bằng Word, lưu lại rồi chạy lại",
                    {file, {}, {}});
    markSections(document->bytes);
    for (PackagePart &part : parts)
        if (part.name.starts_with("word/header")) insertBefore(part.bytes, "</w:hdr>", headerParagraph());
    addHeader(parts, space);
}

} // namespace

std::string markedAsSample(const std::string &bytes, const std::string &file) {
    if (constexpr std::string_view mark = "\xEF\xBB\xBF"; bytes.starts_with(mark))
        return std::string(mark) + std::string(words) + "\r\n" + bytes.substr(mark.size());
    if (!bytes.starts_with("PK")) return bytes;
    std::vector<PackagePart> parts = unpack(bytes, file, noLimit);
    if (partNamed(parts, "xl/workbook.xml"))
        markWorkbook(parts);
    else if (partNamed(parts, "word/document.xml"))
        markWord(parts, file);
    return pack(parts);
}

} // namespace phuluc
