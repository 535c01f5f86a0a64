// Texts of Word as templates, for tests of them.
#pragma once

#include "phuluc766/error.hpp"
#include "write/template.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>

namespace phuluc::templates {

constexpr const char *head = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                             "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:body>";
constexpr const char *foot = "</w:body></w:document>";

inline std::string run(const std::string &text, const std::string &format = "") {
    return "<w:r>" + (format.empty() ? "" : "<w:rPr>" + format + "</w:rPr>") + "<w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r>";
}
inline std::string paragraph(const std::string &text) { return "<w:p>" + run(text) + "</w:p>"; }
inline std::string cell(const std::string &text) { return "<w:tc>" + paragraph(text) + "</w:tc>"; }

inline Fields communes() {
    Fields fields;
    fields.texts = {{"ten_ky", "tuần 02 tháng 11/2025"}, {"so_xa", "02"}, {"khong", "0"}, {"trong", ""}};
    fields.lists["xa"] = {{"ten", "diem", "nhom", "ten_nhom"}, {}};
    for (const auto &[name, points] : {std::pair("Ea Ly", "89,69"), std::pair("Sông Cầu", "89,55")}) {
        Fields row;
        row.texts = {{"ten", name}, {"diem", points}};
        row.lists["nhom"] = {{"ten_nhom"}, {Fields{{{"ten_nhom", "CKMB"}}, {}}, Fields{{{"ten_nhom", "TDGQ"}}, {}}}};
        fields.lists["xa"].rows.push_back(row);
    }
    fields.lists["khong_co"] = {{"ten"}, {}};
    return fields;
}

/// The body as XML after filling in.
inline std::string filled(const std::string &body, const Fields &fields = communes()) {
    const XmlSource source{"mau.docx", "word/document.xml"};
    const std::string xml = TemplatePart(head + body + foot, source).filled(fields);
    const std::size_t begin = xml.find("<w:body>") + 8;
    return xml.find("<w:body/>") != std::string::npos ? "" : xml.substr(begin, xml.find("</w:body>") - begin);
}

/// Paragraph texts, each followed by "|".
inline std::string texts(const std::string &body, const Fields &fields = communes()) {
    const XmlSource source{"mau.docx", "word/document.xml"};
    const XmlNode root = parseXmlTree(TemplatePart(head + body + foot, source).filled(fields), source);
    std::string result;
    const std::function<void(const XmlNode &)> collect = [&](const XmlNode &node) {
        result += node.text;
        for (const XmlNode &child : node.children) collect(child);
        if (node.isWord("p")) result += "|";
    };
    collect(root);
    return result;
}

/// The message of the error that filling in throws.
inline std::string refusal(const std::string &body, const Fields &fields = communes()) {
    try {
        static_cast<void>(filled(body, fields));
    } catch (const Error &error) {
        BOOST_TEST(error.place().file == "mau.docx");
        return error.what();
    }
    return "(không lỗi)";
}

inline bool mentions(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

} // namespace phuluc::templates
