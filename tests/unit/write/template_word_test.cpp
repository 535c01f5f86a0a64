// What Word puts around the text of a template: controls, tracked changes, drawings, fields.
#include "template_samples.hpp"

using namespace phuluc;
using namespace phuluc::templates;

BOOST_AUTO_TEST_SUITE(TemplatesOfWord)

BOOST_AUTO_TEST_CASE(RowsInContentControlsAreRows) {
    const std::string row =
        "<w:sdt><w:sdtPr/><w:sdtContent><w:tr>" + cell("{{ten_ky}}") + "</w:tr></w:sdtContent></w:sdt>";
    BOOST_TEST(texts("<w:tbl>" + row + "</w:tbl>") == "tuần 02 tháng 11/2025|");
    BOOST_TEST(texts("<w:tbl><w:customXml><w:tr>" + cell("{{so_xa}}") + "</w:tr></w:customXml></w:tbl>") == "02|");
    const std::string loop = "<w:sdt><w:sdtContent><w:tr>" + cell("{{#khong_co}}{{ten}}") + cell("{{/khong_co}}") +
                             "</w:tr></w:sdtContent></w:sdt>";
    BOOST_TEST(filled("<w:tbl>" + loop + "</w:tbl>") == "<w:p/>");
}

BOOST_AUTO_TEST_CASE(CellThatEndsWithAControlGetsNoParagraph) {
    const std::string control = "<w:sdt><w:sdtContent>" + paragraph("{{so_xa}}") + "</w:sdtContent></w:sdt>";
    BOOST_TEST(filled("<w:tbl><w:tr><w:tc>" + control + "</w:tc></w:tr></w:tbl>") ==
               "<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent>" + paragraph("02") +
                   "</w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>");
}

BOOST_AUTO_TEST_CASE(CopiesOfDrawingsAndControlsGetNumbersOfTheirOwn) {
    const std::string drawing = "<w:r><w:drawing><wp:docPr xmlns:wp=\"urn:wp\" id=\"5\"/></w:drawing></w:r>";
    const std::string shape =
        "<w:r><w:pict xmlns:v=\"urn:v\"><v:shapetype id=\"_x0000_t202\"/><v:shape id=\"_x0000_s1\" "
        "type=\"#_x0000_t202\"/></w:pict></w:r>";
    const std::string control =
        "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>" + run("x") + "</w:sdtContent></w:sdt>";
    const std::string result =
        filled("<w:p>" + run("{{#xa}}") + drawing + shape + control + run("{{ten}}{{/xa}}") + "</w:p>");
    BOOST_TEST(mentions(result, "id=\"5\"/>"));
    BOOST_TEST(mentions(result, "id=\"6\"/>"));
    BOOST_TEST(mentions(result, "<v:shape id=\"_x0000_s1\" type"));
    BOOST_TEST(mentions(result, "<v:shape id=\"_x0000_s1_1\" type"));
    BOOST_TEST(result.find("v:shapetype") == result.rfind("v:shapetype"));
    BOOST_TEST(result.find("<w:id w:val=\"7\"/>") == result.rfind("<w:id w:val=\"7\"/>"));
}

BOOST_AUTO_TEST_CASE(TagsInTrackedChangesCountAsAccepted) {
    const auto inserted = [](const std::string &content) { return "<w:ins w:id=\"1\">" + content + "</w:ins>"; };
    BOOST_TEST(texts("<w:p>" + inserted(run("{{#xa}}")) + run("{{ten}}") + inserted(run("{{/xa}}")) + "</w:p>") ==
               "Ea Ly|Sông Cầu|");
    BOOST_TEST(texts("<w:p>" + inserted(run("{{#xa}}{{ten}}{{/xa}}")) + "</w:p>") == "Ea Ly|Sông Cầu|");
    BOOST_TEST(texts("<w:p>" + inserted(run("{{#xa}}")) + "</w:p>" + paragraph("{{ten}}") + "<w:p>" +
                     inserted(run("{{/xa}}")) + "</w:p>") == "Ea Ly|Sông Cầu|");
    const std::string deleted = "<w:del w:id=\"2\"><w:r><w:delText>_sai</w:delText></w:r></w:del>";
    BOOST_TEST(texts("<w:p>" + run("{{so") + deleted + inserted(run("_xa")) + run("}}") + "</w:p>") == "02_sai|");
    BOOST_TEST(mentions(filled("<w:p>" + inserted(run("{{so_xa}}")) + "</w:p>"), "<w:ins w:id=\"1\"><w:r>"));
    const std::string away = "<w:moveFrom w:id=\"3\">" + run("{{sai}}") + "</w:moveFrom>";
    BOOST_TEST(filled("<w:p>" + away + "</w:p>") == "<w:p>" + away + "</w:p>");
}

BOOST_AUTO_TEST_CASE(BlockFromAnInlineControlToTheTextBehindItCovers) {
    const std::string control = "<w:sdt><w:sdtPr/><w:sdtContent>" + run("{{#xa}}") + "</w:sdtContent></w:sdt>";
    BOOST_TEST(texts("<w:p>" + control + run("{{ten}}{{/xa}}") + "</w:p>") == "Ea Ly|Sông Cầu|");
    const std::string first = "<w:sdt><w:sdtContent>" + cell("{{#xa}}{{ten}}") + "</w:sdtContent></w:sdt>";
    BOOST_TEST(texts("<w:tbl><w:tr>" + first + cell("{{diem}}{{/xa}}") + "</w:tr></w:tbl>") ==
               "Ea Ly|89,69|Sông Cầu|89,55|");
}

BOOST_AUTO_TEST_CASE(HalfTagsAreRefused) {
    BOOST_TEST(mentions(refusal(paragraph("Kỳ {ten_ky}}")), "“ten_ky}}”"));
    BOOST_TEST(mentions(refusal(paragraph("Kỳ {ten_ky} và {{so_xa}}")), "“{ten_ky}”"));
    BOOST_TEST(mentions(refusal(paragraph("xem { diem }")), "“{diem}”"));
    BOOST_TEST(texts(paragraph("tập {a, b} và {khac}")) == "tập {a, b} và {khac}|");
    BOOST_TEST(texts(paragraph("{{ten_ky}}}")) == "tuần 02 tháng 11/2025}|");
}

BOOST_AUTO_TEST_CASE(InvisibleCharactersInTagsDoNotCount) {
    BOOST_TEST(texts(paragraph("{{\u00A0so_xa\u200B }}, {{#\u00A0xa}}{{te\u00ADn}} {{/xa\uFEFF}}")) ==
               "02, Ea Ly Sông Cầu |");
}

BOOST_AUTO_TEST_CASE(TagsInAttributesAreFilled) {
    const std::string picture = "<w:r><w:drawing><x descr=\"Kỳ {{ten_ky}}\"/></w:drawing></w:r>";
    BOOST_TEST(mentions(filled("<w:p>" + picture + "</w:p>"), "descr=\"Kỳ tuần 02 tháng 11/2025\""));
    BOOST_TEST(mentions(refusal("<w:p><w:r><x descr=\"{{sai}}\"/></w:r></w:p>"), "{{sai}}"));
}

BOOST_AUTO_TEST_CASE(TagsWhereNothingCanBeFilledAreRefused) {
    BOOST_TEST(
        mentions(refusal("<w:p><w:r><w:instrText>MERGEFIELD {{ten_ky}}</w:instrText></w:r></w:p>"), "không điền được"));
}

BOOST_AUTO_TEST_CASE(FieldsThatFetchOrStartAreRefused) {
    const auto field = [](const std::string &first, const std::string &second) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + first +
               "</w:instrText></w:r><w:r><w:instrText>" + second +
               "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    };
    BOOST_TEST(mentions(refusal(field(" DDE", "AUTO cmd")), "DDEAUTO"));
    BOOST_TEST(mentions(refusal(field(" includetext ", "\\\\may\\tep")), "INCLUDETEXT"));
    BOOST_TEST(mentions(refusal("<w:p><w:fldSimple w:instr=\"DDE x\"/></w:p>"), "DDE"));
    BOOST_TEST(refusal(field(" PAGE ", "\\* MERGEFORMAT")) == "(không lỗi)");
}

BOOST_AUTO_TEST_CASE(CrowdsOfTagsAreRefused) {
    std::string many;
    for (int i = 0; i < 2001; ++i) many += "{{?so_xa}}a{{/so_xa}}";
    BOOST_TEST(mentions(refusal(paragraph(many)), "hơn 2.000 thẻ"));
    std::string open;
    std::string close;
    for (int i = 0; i < 33; ++i) {
        open += "{{?so_xa}}";
        close += "{{/so_xa}}";
    }
    BOOST_TEST(mentions(refusal(paragraph(open + "a" + close)), "quá 32 cấp"));
    const std::string filler(1U << 20, 'x');
    Fields rows = communes();
    rows.lists["xa"].rows.resize(40, rows.lists["xa"].rows.front());
    BOOST_TEST(mentions(refusal(paragraph("{{#xa}}" + filler + "{{ten}}{{/xa}}"), rows), "quá dài"));
}

BOOST_AUTO_TEST_CASE(ElementsWithCrowdsOfAttributesAreRefused) {
    std::string attributes;
    for (int i = 0; i < 300; ++i) attributes += " a" + std::to_string(i) + "='\"'";
    BOOST_TEST(mentions(refusal("<w:p" + attributes + "/>"), "256 thuộc tính"));
    BOOST_TEST(refusal(paragraph(std::string(2000, '\'') + std::string(2000, '"'))) == "(không lỗi)");
}

BOOST_AUTO_TEST_SUITE_END()
