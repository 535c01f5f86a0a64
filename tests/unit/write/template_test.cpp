#include "template_samples.hpp"

using namespace phuluc;
using namespace phuluc::templates;

BOOST_AUTO_TEST_SUITE(Templates)

BOOST_AUTO_TEST_CASE(ValueTakesThePlaceOfItsTag) {
    BOOST_TEST(texts(paragraph("Kết quả {{ten_ky}}, {{ so_xa }} xã")) == "Kết quả tuần 02 tháng 11/2025, 02 xã|");
}

BOOST_AUTO_TEST_CASE(TagSplitOverRunsKeepsTheFormatOfItsFirstCharacter) {
    const std::string body = "<w:p>" + run("A {", "<w:b/>") + run("{ten", "<w:i/>") +
                             "<w:proofErr w:type=\"spellStart\"/>" + run("_ky}", "<w:u/>") + run("} B") + "</w:p>";
    BOOST_TEST(filled(body) == "<w:p>" + run("A ", "<w:b/>") + run("tuần 02 tháng 11/2025", "<w:b/>") +
                                   "<w:proofErr w:type=\"spellStart\"/>" + run(" B") + "</w:p>");
}

BOOST_AUTO_TEST_CASE(TabsAndBreaksOfARunWithATagStay) {
    const std::string body = "<w:p><w:r><w:tab/><w:t>Số: {{so_xa}}</w:t><w:br/><w:t>hết</w:t></w:r></w:p>";
    BOOST_TEST(filled(body) == "<w:p><w:r><w:tab/><w:t xml:space=\"preserve\">Số: </w:t></w:r>" + run("02") +
                                   "<w:r><w:br/><w:t xml:space=\"preserve\">hết</w:t></w:r></w:p>");
}

BOOST_AUTO_TEST_CASE(ParagraphWithoutTagsStaysAsItIs) {
    const std::string body =
        "<w:p w14:paraId=\"0A\"><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>Kính gửi { }</w:t></w:r></w:p>";
    BOOST_TEST(filled(body) == body);
}

BOOST_AUTO_TEST_CASE(MarkupInValuesIsEscaped) {
    Fields fields = communes();
    fields.texts["ten_ky"] = "<w:p/> & \"Ea H'Leo\"";
    BOOST_TEST(mentions(filled(paragraph("{{ten_ky}}"), fields), "&lt;w:p/&gt; &amp; "));
    BOOST_TEST(texts(paragraph("{{ten_ky}}"), fields) == "<w:p/> & \"Ea H'Leo\"|");
}

BOOST_AUTO_TEST_CASE(TagInAValueIsNotLookedAtAgain) {
    Fields fields = communes();
    fields.texts["ten_ky"] = "{{so_xa}}";
    BOOST_TEST(texts(paragraph("{{ten_ky}}"), fields) == "{{so_xa}}|");
}

BOOST_AUTO_TEST_CASE(ControlCharactersInValuesAreRefused) {
    Fields fields = communes();
    for (const char *bad : {"a\x01", "a\nb", "a\x7F", "\xC3", "a\xEF\xBF\xBF"}) {
        fields.texts["ten_ky"] = bad;
        BOOST_TEST(mentions(refusal(paragraph("{{ten_ky}}"), fields), "ký tự điều khiển"));
    }
}

BOOST_AUTO_TEST_CASE(BlockOfOneParagraphRepeatsTheParagraph) {
    BOOST_TEST(texts(paragraph("{{#xa}}- {{ten}}: {{diem}}{{/xa}}")) == "- Ea Ly: 89,69|- Sông Cầu: 89,55|");
}

BOOST_AUTO_TEST_CASE(BlockBetweenParagraphsOfItsOwnRepeatsAllBetween) {
    BOOST_TEST(texts(paragraph("{{#xa}}") + paragraph("{{ten}}") + paragraph("{{diem}}") + paragraph(" {{/xa}} ")) ==
               "Ea Ly|89,69|Sông Cầu|89,55|");
}

BOOST_AUTO_TEST_CASE(BlockOpeningInOneParagraphAndClosingInAnotherRepeatsBoth) {
    BOOST_TEST(texts(paragraph("{{#xa}}{{ten}}") + paragraph("{{diem}}{{/xa}}")) == "Ea Ly|89,69|Sông Cầu|89,55|");
}

BOOST_AUTO_TEST_CASE(BlockWithinAParagraphRepeatsTheTextBetween) {
    BOOST_TEST(texts(paragraph("Gồm:{{#xa}} {{ten}};{{/xa}} hết.")) == "Gồm: Ea Ly; Sông Cầu; hết.|");
}

BOOST_AUTO_TEST_CASE(BlocksNest) {
    BOOST_TEST(texts(paragraph("{{#xa}}") + paragraph("{{ten}}:{{#nhom}} {{ten_nhom}}{{/nhom}}.") +
                     paragraph("{{#nhom}}{{ten}}/{{ten_nhom}}{{/nhom}}") + paragraph("{{/xa}}")) ==
               "Ea Ly: CKMB TDGQ.|Ea Ly/CKMB|Ea Ly/TDGQ|Sông Cầu: CKMB TDGQ.|Sông Cầu/CKMB|Sông Cầu/TDGQ|");
}

BOOST_AUTO_TEST_CASE(BlockFromCellToCellRepeatsTheRow) {
    const std::string body = "<w:tbl><w:tr>" + cell("Tên") + cell("Điểm") + "</w:tr><w:tr>" + cell("{{#xa}}{{ten}}") +
                             cell("{{diem}}{{/xa}}") + "</w:tr></w:tbl>";
    BOOST_TEST(filled(body) == "<w:tbl><w:tr>" + cell("Tên") + cell("Điểm") + "</w:tr><w:tr>" + cell("Ea Ly") +
                                   cell("89,69") + "</w:tr><w:tr>" + cell("Sông Cầu") + cell("89,55") +
                                   "</w:tr></w:tbl>");
}

BOOST_AUTO_TEST_CASE(RowsThatHoldOnlyTagsEncloseRowsAndGo) {
    const std::string body = "<w:tbl><w:tr>" + cell("{{#xa}}") + cell("") + "</w:tr><w:tr>" + cell("{{ten}}") +
                             cell("{{diem}}") + "</w:tr><w:tr>" + cell("{{/xa}}") + cell("") + "</w:tr></w:tbl>";
    BOOST_TEST(texts(body) == "Ea Ly|89,69|Sông Cầu|89,55|");
}

BOOST_AUTO_TEST_CASE(BlockWithinACellRepeatsItsParagraphs) {
    const std::string body =
        "<w:tbl><w:tr><w:tc>" + paragraph("{{#xa}}{{ten}}{{/xa}}") + "</w:tc>" + cell("x") + "</w:tr></w:tbl>";
    BOOST_TEST(texts(body) == "Ea Ly|Sông Cầu|x|");
}

BOOST_AUTO_TEST_CASE(EmptyListLeavesValidWordBehind) {
    BOOST_TEST(
        filled("<w:tbl><w:tblPr/><w:tr>" + cell("{{#khong_co}}{{ten}}{{/khong_co}}") + cell("x") + "</w:tr></w:tbl>") ==
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:p/></w:tc>" + cell("x") + "</w:tr></w:tbl>");
    BOOST_TEST(filled("<w:tbl><w:tblPr/><w:tr>" + cell("{{#khong_co}}{{ten}}") + cell("{{/khong_co}}") +
                      "</w:tr></w:tbl>") == "<w:p/>");
}

BOOST_AUTO_TEST_CASE(ConditionsKeepOneSideOrTheOther) {
    const std::string either =
        paragraph("{{?so_xa}}Có {{so_xa}} xã{{/so_xa}}") + paragraph("{{^so_xa}}Không có xã{{/so_xa}}");
    BOOST_TEST(texts(either) == "Có 02 xã|");
    Fields none = communes();
    none.texts["so_xa"] = "0";
    BOOST_TEST(texts(either, none) == "Không có xã|");
    BOOST_TEST(
        texts(paragraph("A{{?trong}}B{{/trong}}{{^khong}}C{{/khong}}{{?xa}}D{{/xa}}{{^khong_co}}E{{/khong_co}}")) ==
        "ACDE|");
}

BOOST_AUTO_TEST_CASE(CopiesDoNotRepeatBookmarksAndIdentities) {
    const std::string body = "<w:p w14:paraId=\"0A\"><w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" +
                             run("{{#xa}}{{ten}}{{/xa}}") + "<w:bookmarkEnd w:id=\"1\"/></w:p>";
    const std::string result = filled(body);
    BOOST_TEST(result == "<w:p w14:paraId=\"0A\"><w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" + run("Ea Ly") +
                             "<w:bookmarkEnd w:id=\"1\"/></w:p>" + paragraph("Sông Cầu"));
}

BOOST_AUTO_TEST_CASE(ParagraphThatEndsASectionStays) {
    const std::string ending = "<w:pPr><w:sectPr/></w:pPr>";
    BOOST_TEST(filled(paragraph("{{?so_xa}}") + paragraph("a") + "<w:p>" + ending + run("{{/so_xa}}") + "</w:p>") ==
               paragraph("a") + "<w:p>" + ending + "</w:p>");
}

BOOST_AUTO_TEST_CASE(TextBoxIsAParagraphOfItsOwn) {
    const std::string body = "<w:p>" + run("{{so_") + "<w:r><w:pict><w:txbxContent>" +
                             paragraph("{{#xa}}{{ten}}{{/xa}}") + "</w:txbxContent></w:pict></w:r>" + run("xa}}") +
                             "</w:p>";
    BOOST_TEST(texts(body) == "02Ea Ly|Sông Cầu||");
}

BOOST_AUTO_TEST_CASE(UnknownNameIsRefusedWithItsParagraph) {
    const std::string text = refusal(paragraph("Tổng: {{tong_dem}} điểm"));
    BOOST_TEST(mentions(text, "đoạn “Tổng: {{tong_dem}} điểm”"));
    BOOST_TEST(mentions(text, "Mở mẫu bằng Word, sửa lại đoạn này rồi chạy lại"));
    BOOST_TEST(!mentions(text, "word/"));
    BOOST_TEST(mentions(text, "{{tong_dem}} không có trong bảng tên thẻ"));
}

BOOST_AUTO_TEST_CASE(NamesAreCheckedWhereNothingIsWrittenToo) {
    BOOST_TEST(mentions(refusal(paragraph("{{?trong}}{{sai}}{{/trong}}")), "{{sai}}"));
    BOOST_TEST(mentions(refusal(paragraph("{{#khong_co}}{{sai}}{{/khong_co}}")), "{{sai}}"));
    BOOST_TEST(texts(paragraph("x{{#khong_co}}{{ten}}{{/khong_co}}")) == "x|");
}

BOOST_AUTO_TEST_CASE(ColumnOutsideItsListIsRefused) {
    BOOST_TEST(mentions(refusal(paragraph("{{ten}}")), "{{ten}}"));
    BOOST_TEST(mentions(refusal(paragraph("{{xa}}")), "{{xa}}"));
    BOOST_TEST(mentions(refusal(paragraph("{{#so_xa}}a{{/so_xa}}")), "{{#so_xa}}"));
}

BOOST_AUTO_TEST_CASE(MalformedTagsAreRefused) {
    BOOST_TEST(mentions(refusal(paragraph("a {{ten_ky b")), "không có “}}”"));
    BOOST_TEST(mentions(refusal(paragraph("{{điểm}}")), "viết sai"));
    BOOST_TEST(mentions(refusal(paragraph("{{}}")), "viết sai"));
    BOOST_TEST(mentions(refusal(paragraph("{{#}}")), "viết sai"));
}

BOOST_AUTO_TEST_CASE(BlocksThatDoNotCloseAreRefused) {
    BOOST_TEST(mentions(refusal(paragraph("{{#xa}}") + paragraph("a")), "{{#xa}} không có thẻ đóng {{/xa}}"));
    BOOST_TEST(mentions(refusal(paragraph("a") + paragraph("{{/xa}}")), "{{/xa}} không có thẻ mở"));
    BOOST_TEST(mentions(refusal(paragraph("{{#xa}}") + paragraph("{{/nhom}}")), "{{/nhom}} đóng khối mở bằng {{#xa}}"));
    BOOST_TEST(mentions(refusal(paragraph("a {{#xa}}b") + paragraph("c{{/xa}}")), "thẻ mở phải đứng đầu đoạn"));
    BOOST_TEST(mentions(refusal(paragraph("{{#xa}}b") + paragraph("{{/xa}}c")), "thẻ đóng phải đứng cuối đoạn"));
}

BOOST_AUTO_TEST_CASE(BlockMayNotLeaveItsTable) {
    const std::string body = "<w:tbl><w:tr>" + cell("{{#xa}}") + cell("a") + "</w:tr></w:tbl>" + paragraph("{{/xa}}");
    BOOST_TEST(mentions(refusal(body), "{{#xa}} không có thẻ đóng"));
}

BOOST_AUTO_TEST_CASE(NoteInARepeatedBlockIsRefused) {
    const std::string body =
        paragraph("{{#xa}}") + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + paragraph("{{/xa}}");
    BOOST_TEST(mentions(refusal(body), "chú thích"));
}

BOOST_AUTO_TEST_CASE(RunawayRepetitionIsRefused) {
    std::string open;
    std::string close;
    for (int i = 0; i < 20; ++i) {
        open += "{{#xa}}";
        close += "{{/xa}}";
    }
    BOOST_TEST(mentions(refusal(paragraph("a" + open + "{{ten}}" + close)), "quá dài"));
}

BOOST_AUTO_TEST_CASE(StrictNamespaceAndOtherPrefixesAreWordToo) {
    const XmlSource source{"mau.docx", "word/document.xml"};
    const TemplatePart part(
        "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r>"
        "<x:t>{{so_xa}}</x:t></x:r></x:p></x:body></x:document>",
        source);
    BOOST_TEST(mentions(part.filled(communes()), "<x:p><x:r><x:t xml:space=\"preserve\">02</x:t></x:r></x:p>"));
}

BOOST_AUTO_TEST_CASE(DocumentTypesAndBadXmlAreRefused) {
    const auto message = [](const std::string &xml) {
        try {
            static_cast<void>(parseXmlTree(xml, {"mau.docx", "word/document.xml"}));
        } catch (const Error &error) {
            return std::string(error.what());
        }
        return std::string("(không lỗi)");
    };
    BOOST_TEST(mentions(message("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), "DOCTYPE"));
    BOOST_TEST(mentions(message("<!DOCTYPE a SYSTEM \"http://example.com/a.dtd\"><a/>"), "DOCTYPE"));
    BOOST_TEST(mentions(message("<a><b></a>"), "XML sai ở dòng 1"));
    BOOST_TEST(mentions(message("<a>"), "XML sai"));
    BOOST_TEST(mentions(message(""), "XML sai"));
    BOOST_TEST(mentions(message("<a>" + std::string(5U << 20, ' ') + "</a>"), "4 MiB"));
    std::string deep;
    for (int i = 0; i < 230; ++i) deep += "<a>";
    BOOST_TEST(mentions(message(deep), "200 cấp"));
}

BOOST_AUTO_TEST_SUITE_END()
