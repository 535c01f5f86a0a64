#include "write/word_appendices.hpp"

#include "phuluc766/error.hpp"
#include "write/docx_package.hpp"
#include "write/measures.hpp"
#include "write/package.hpp"
#include "write/word_table.hpp"
#include "write/xmltree.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

constexpr std::string_view wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// A header or footer for the sections of the appendices.
struct Margin {
    const char *part;
    const char *root;    ///< "hdr", "ftr"
    const char *kind;    ///< "header", "footer"
    const char *id;      ///< of its relationship
    bool numbered;
};
constexpr std::array<Margin, 3> marginParts = {{{"word/phu-luc-so-trang.xml", "hdr", "header", "rIdPhuLucSoTrang", true},
                                                {"word/phu-luc-trang-dau.xml", "hdr", "header", "rIdPhuLucTrangDau", false},
                                                {"word/phu-luc-chan-trang.xml", "ftr", "footer", "rIdPhuLucChanTrang",
                                                 false}}};

/// The namespace of the document's elements.
std::string namespaceOf(const XmlNode &root) {
    const std::size_t colon = root.name.find(':');
    return root.attribute(colon == std::string::npos ? "xmlns" : "xmlns:" + root.name.substr(0, colon));
}

bool isStrict(const std::string &wordNamespace) { return wordNamespace.find("purl.oclc.org") != std::string::npos; }

/// The namespace of references to other parts, strict or transitional as the namespace of the text.
std::string referencesOf(const std::string &wordNamespace) {
    return isStrict(wordNamespace) ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                   : std::string(officeRelationships);
}

std::string marginXml(const Margin &margin, const WordLook &look) {
    std::string xml(xmlDeclaration);
    xml += "<w:" + std::string(margin.root) + " xmlns:w=\"" + look.wordNamespace +
           "\"><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/></w:pPr>";
    if (margin.numbered) {
        std::string fonts;
        appendXmlAttribute(fonts, "w:ascii", look.font);
        appendXmlAttribute(fonts, "w:hAnsi", look.font);
        const std::string format = "<w:rPr><w:rFonts" + fonts + "/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>";
        for (const char *content :
             {"<w:fldChar w:fldCharType=\"begin\"/>", "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>",
              "<w:fldChar w:fldCharType=\"separate\"/>", "<w:t>2</w:t>", "<w:fldChar w:fldCharType=\"end\"/>"})
            xml += "<w:r>" + format + content + "</w:r>";
    }
    return xml + "</w:p></w:" + margin.root + ">";
}

/// The page setup of a sheet. `firstOfAppendix`: page numbers start at 1, and this first page does not show its number.
std::string sectionXml(const TableSheet &sheet, bool firstOfAppendix, const WordLook &look) {
    constexpr Margins margins;
    const bool landscape = sheet.orientation == Orientation::landscape;
    std::string xml = "<w:sectPr xmlns:w=\"" + look.wordNamespace + "\" xmlns:r=\"" + referencesOf(look.wordNamespace) +
                      "\">";
    const auto refer = [&](const Margin &margin, const char *pages) {
        xml += "<w:" + std::string(margin.kind) + "Reference w:type=\"" + pages + "\" r:id=\"" + margin.id + "\"/>";
    };
    for (const char *pages : {"default", "even"}) refer(marginParts[0], pages);
    refer(marginParts[1], "first");
    for (const char *pages : {"default", "even", "first"}) refer(marginParts[2], pages);
    xml += "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"" + twips(paperWidth(sheet.orientation)) + "\" w:h=\"" +
           twips(paperHeight(sheet.orientation)) + "\"" + (landscape ? " w:orient=\"landscape\"" : "") + "/>";
    xml += "<w:pgMar w:top=\"" + twips(margins.top) + "\" w:right=\"" + twips(margins.right) + "\" w:bottom=\"" +
           twips(margins.bottom) + "\" w:left=\"" + twips(margins.left) + "\" w:header=\"" + twips(margins.top / 2) +
           "\" w:footer=\"" + twips(margins.bottom / 2) + "\" w:gutter=\"0\"/>";
    if (firstOfAppendix) xml += "<w:pgNumType w:start=\"1\"/>";
    xml += "<w:cols w:space=\"708\"/>";
    if (firstOfAppendix) xml += "<w:titlePg/>";
    return xml + "</w:sectPr>";
}

/// An empty paragraph of the smallest height that ends a section.
std::string sectionEnd(const std::string &section, const WordLook &look) {
    return "<w:p xmlns:w=\"" + look.wordNamespace +
           "\"><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>" + section +
           "</w:pPr></w:p>";
}

struct Section {
    const TableSheet *sheet;
    bool firstOfAppendix;
};

/// All sheets, each with the end of its section. The last section ends with the document.
std::string appendicesXml(const std::vector<WordAppendix> &appendices, const WordLook &look) {
    std::vector<Section> sections;
    for (const WordAppendix &appendix : appendices)
        for (const TableSheet &sheet : appendix) sections.push_back({&sheet, &sheet == &appendix.front()});
    std::string xml;
    for (const Section &section : sections) {
        xml += wordSheet(*section.sheet, look);
        const std::string end = sectionXml(*section.sheet, section.firstOfAppendix, look);
        const bool last = &section == &sections.back();
        // Word requires a paragraph behind a table that ends a document.
        xml += last ? sectionEnd({}, look) + end : sectionEnd(end, look);
    }
    return xml;
}

/// Moves the page setup of the report from the end of the body into the report's last paragraph.
void endReport(XmlNode &body) {
    XmlNode section = body.sibling("sectPr");
    if (!body.children.empty() && body.children.back().isWord("sectPr")) {
        section = std::move(body.children.back());
        body.children.pop_back();
    }
    const std::size_t colon = body.name.find(':');
    const std::string prefix = colon == std::string::npos ? "" : body.name.substr(0, colon + 1);
    XmlNode spacing = body.sibling("spacing");
    spacing.attributes = {{prefix + "before", "0"}, {prefix + "after", "0"}, {prefix + "line", "20"},
                          {prefix + "lineRule", "exact"}};
    XmlNode format = body.sibling("pPr");
    format.children = {std::move(spacing), std::move(section)};
    XmlNode paragraph = body.sibling("p");
    paragraph.children = {std::move(format)};
    body.children.push_back(std::move(paragraph));
}

/// The document with the appendices added at the end of its body.
std::string extended(const PackagePart &part, const std::vector<WordAppendix> &appendices, const std::string &font,
                     WordLook &look, const std::string &file) {
    XmlNode root = parseXmlTree(part.bytes, {file, part.name});
    look = {font, namespaceOf(root)};
    const auto body = std::find_if(root.children.begin(), root.children.end(),
                                   [](const XmlNode &child) { return child.isWord("body"); });
    if (body == root.children.end()) return part.bytes;
    endReport(*body);
    std::string xml = xmlDocument(root);
    return xml.insert(xml.rfind("</" + body->name + ">"), appendicesXml(appendices, look));
}

void addRelationships(PackagePart &part, const WordLook &look, const std::string &file) {
    XmlNode root = parseXmlTree(part.bytes, {file, part.name});
    const std::string prefix = root.name.substr(0, root.name.find("Relationships"));
    for (const Margin &margin : marginParts)
        root.children.push_back({prefix + "Relationship",
                                 {},
                                 {},
                                 {{"Id", margin.id},
                                  {"Type", referencesOf(look.wordNamespace) + "/" + margin.kind},
                                  {"Target", std::string("/") + margin.part}},
                                 {}});
    part.bytes = xmlDocument(root);
}

void addTypes(PackagePart &part, const std::string &file) {
    XmlNode root = parseXmlTree(part.bytes, {file, part.name});
    const std::string prefix = root.name.substr(0, root.name.find("Types"));
    for (const Margin &margin : marginParts)
        root.children.push_back({prefix + "Override",
                                 {},
                                 {},
                                 {{"PartName", std::string("/") + margin.part},
                                  {"ContentType", std::string(wordTypes) + margin.kind + "+xml"}},
                                 {}});
    part.bytes = xmlDocument(root);
}

/// The relationships part of another part; it is added if there is none.
PackagePart &relationshipsOf(std::vector<PackagePart> &parts, const std::string &part) {
    const std::size_t slash = part.rfind('/') + 1;
    const std::string name = part.substr(0, slash) + "_rels/" + part.substr(slash) + ".rels";
    if (PackagePart *found = partNamed(parts, name)) return *found;
    parts.push_back({name, std::string(xmlDeclaration) + "<Relationships xmlns=\"" +
                               std::string(relationshipsNamespace) + "\"/>"});
    return parts.back();
}

} // namespace

std::string withAppendices(const std::string &bytes, const std::vector<WordAppendix> &appendices,
                           const std::string &font, const std::string &file) {
    std::vector<PackagePart> parts = unpack(bytes, file, noLimit);
    const auto main = std::find_if(parts.begin(), parts.end(),
                                   [](const PackagePart &part) { return isMainPart(part.name); });
    PackagePart *types = partNamed(parts, contentTypesName);
    if (main == parts.end() || types == nullptr || appendices.empty()) return bytes;
    WordLook look;
    main->bytes = extended(*main, appendices, font, look, file);
    const std::string mainName = main->name;
    addTypes(*types, file);
    addRelationships(relationshipsOf(parts, mainName), look, file);
    for (const Margin &margin : marginParts) parts.push_back({margin.part, marginXml(margin, look)});
    return pack(parts);
}

} // namespace phuluc
