#include "write/learn.hpp"

#include "base/text.hpp"
#include "phuluc766/error.hpp"
#include "write/docx.hpp"
#include "write/learn_match.hpp"
#include "write/learn_names.hpp"
#include "write/learn_stale.hpp"
#include "write/learn_tables.hpp"
#include "write/low_units.hpp"
#include "write/report_fields.hpp"
#include "write/template_tags.hpp"

#include <algorithm>
#include <map>

namespace phuluc {
namespace {

constexpr std::size_t shownOfParagraph = 60; // bytes, about

[[noreturn]] void refuse(const std::string &file, const std::string &what) {
    throw Error(ErrorKind::data, what, {file, {}, {}});
}

/// The sentences of a document, and the lines of its addressees.
std::vector<TaggedSentence> sentencesOf(const ReportDocument &document, const ReportInput &input) {
    std::vector<TaggedSentence> all = taggedSentences(allSentences(document, input));
    if (document.kind != DocumentKind::warning) return all;
    const std::vector<TaggedSentence> lines = addresseeSentences(addressees(input));
    all.insert(all.end(), lines.begin(), lines.end());
    return all;
}

/// A paragraph that consists of one sentence of the program, with the office's own text in front and behind.
struct Line {
    const TaggedSentence *sentence = nullptr;
    std::string before;
    std::string after;
};

std::optional<Line> lineOf(const std::string &text, const std::vector<SentenceMatch> &matches) {
    if (matches.size() != 1 || !matches.front().whole) return std::nullopt;
    const SentenceMatch &match = matches.front();
    return Line{match.sentence, text.substr(0, match.begin), text.substr(match.end)};
}

/// Adds texts at both ends of a paragraph in runs of their own, outside controls and links in the paragraph.
void enclose(XmlNode &paragraph, const std::string &front, const std::string &end) {
    const auto runOf = [&](const std::string &text) {
        XmlNode run = paragraph.sibling("r");
        run.children.push_back(textElement(run, text));
        return run;
    };
    const auto isFormat = [](const XmlNode &child) { return child.isWord("pPr"); };
    const auto format = std::ranges::find_if(paragraph.children, isFormat);
    paragraph.children.insert(format == paragraph.children.end() ? paragraph.children.begin() : format + 1,
                              runOf(front));
    paragraph.children.push_back(runOf(end));
}

/// Learns one part of the document.
class PartLearner {
  public:
    PartLearner(XmlNode &root, const std::vector<TaggedSentence> &sentences, const PeriodResult &period,
                const std::string &file, Learned &learned)
        : paragraphs_(paragraphsOf(root)), sentences_(sentences), period_(period), file_(file), learned_(learned) {
        for (const TaggedSentence &sentence : sentences) ++lengths_[sentence.list];
    }

    void learn() {
        for (const WordParagraph &paragraph : paragraphs_) {
            matches_.push_back(matchesIn(paragraph.text, sentences_));
            if (const auto found = contradictionIn(paragraph.text, sentences_, matches_.back()))
                refuse(file_, "văn bản ghi “" + found->written + "”, số liệu của kỳ này là “" + found->expected +
                                  "”. Kiểm tra lại văn bản và tệp kết xuất có cùng một kỳ không rồi làm lại");
        }
        for (std::size_t i = 0; i < paragraphs_.size();) {
            const std::size_t length = runAt(i);
            if (length > 1)
                learnRun(i, length);
            else
                learnParagraph(i);
            i += std::max<std::size_t>(length, 1);
        }
    }

  private:
    /// The number of paragraphs, from `first` on, that are all sentences of one list, in order and with the same
    /// surrounding text; 0 if they are not.
    [[nodiscard]] std::size_t runAt(std::size_t first) const {
        const std::optional<Line> begin = lineOf(paragraphs_[first].text, matches_[first]);
        if (!begin || !begin->sentence->tag.ends_with("_1")) return 0;
        const std::size_t length = lengths_.at(begin->sentence->list);
        for (std::size_t i = 1; i < length; ++i) {
            if (first + i >= paragraphs_.size() || paragraphs_[first + i].parent != paragraphs_[first].parent) return 0;
            const std::optional<Line> next = lineOf(paragraphs_[first + i].text, matches_[first + i]);
            const bool last = i + 1 == length;
            if (!next || next->sentence != begin->sentence + i || next->before != begin->before) return 0;
            if (next->after != begin->after && !(last && begin->after == ";" && next->after == ".")) return 0;
        }
        return length;
    }

    /// Makes one paragraph of them, which is repeated for each sentence.
    void learnRun(std::size_t first, std::size_t length) {
        const std::string &text = paragraphs_[first].text;
        const Line line = *lineOf(text, matches_[first]);
        const Line last = *lineOf(paragraphs_[first + length - 1].text, matches_[first + length - 1]);
        const std::size_t end = text.size() - line.after.size();
        std::vector<TextEdit> edits = {{line.before.size(), end, "{{loi}}"}};
        if (line.after != last.after) edits.push_back({end, text.size(), "{{dau}}"});
        for (std::size_t i = 0; i < length; ++i)
            say(paragraphs_[first + i].text, "{{#" + line.sentence->list + "}} … {{/" + line.sentence->list + "}}",
                paragraphs_[first + i].text);
        editText(*paragraphs_[first].node, edits);
        enclose(*paragraphs_[first].node, "{{#" + line.sentence->list + "}}", "{{/" + line.sentence->list + "}}");
        for (std::size_t i = 1; i < length; ++i) takeAway(*paragraphs_[first + i].node);
    }

    void learnParagraph(std::size_t index) {
        const std::string &text = paragraphs_[index].text;
        std::vector<TextEdit> edits;
        for (const SentenceMatch &match : matches_[index])
            edits.insert(edits.end(), match.edits.begin(), match.edits.end());
        addNameEdits(text, period_, edits);
        for (const TextEdit &edit : edits)
            if (edit.end > edit.begin) say(text.substr(edit.begin, edit.end - edit.begin), edit.text, text);
        if (!edits.empty()) editText(*paragraphs_[index].node, edits);
        if (hasDigitsOutside(text, edits)) learned_.stayed.push_back(text);
    }

    [[nodiscard]] static bool hasDigitsOutside(const std::string &text, const std::vector<TextEdit> &edits) {
        std::size_t done = 0;
        std::string rest;
        for (const TextEdit &edit : edits) {
            rest += text.substr(done, edit.begin - done);
            done = edit.end;
        }
        rest += text.substr(done);
        return rest.find_first_of("0123456789") != std::string::npos;
    }

    void say(const std::string &was, const std::string &became, const std::string &paragraph) {
        learned_.tags.push_back({was, became, shortened(paragraph, shownOfParagraph)});
    }

    std::vector<WordParagraph> paragraphs_;
    std::vector<std::vector<SentenceMatch>> matches_;
    const std::vector<TaggedSentence> &sentences_;
    std::map<std::string, std::size_t> lengths_; ///< number of sentences in each list
    const PeriodResult &period_;
    const std::string &file_;
    Learned &learned_;
};

std::vector<std::string> textsOf(const std::string &bytes, const std::string &file) {
    WordDocument document = openWord(bytes, file);
    std::vector<std::string> texts;
    for (WordTextPart &part : document.texts)
        for (const WordParagraph &paragraph : paragraphsOf(part.root)) texts.push_back(paragraph.text);
    return texts;
}

/// Refuses a table that still has figures of this period: they would stand in the documents of all other periods.
void refuseStaleFigure(XmlNode &root, const PeriodResult &period, const std::string &file) {
    const auto found = staleFigureIn(root, period);
    if (!found) return;
    const std::string passage = "“" + shortened(found->passage, shownOfParagraph) + "”";
    if (found->inTable)
        refuse(file, "bảng có dòng " + passage +
                         " là số liệu của riêng kỳ này, chương trình không thay được bằng số liệu kỳ khác. Xóa bảng đó khỏi "
                         "văn bản rồi thả lại; muốn in phụ lục sau báo cáo thì ghi kem-phu-luc = true trong cau-hinh.toml");
    refuse(file, "đoạn " + passage +
                     " nêu điểm của một đơn vị trong riêng kỳ này, chương trình không thay được bằng số liệu kỳ khác. Xóa đoạn đó "
                     "khỏi văn bản rồi thả lại");
}

/// Proves the template: filled with the period's data it must give the text of the document.
void prove(const std::string &learned, const std::string &original, const std::string &file,
           const ReportDocument &document, const ReportInput &input) {
    const DocxTemplate made(learned, file);
    const std::vector<std::string> before = textsOf(original, file);
    const std::vector<std::string> after = textsOf(made.filled(reportFields(document, input, made.blocks())), file);
    const auto [x, y] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    if (x == before.end() && y == after.end()) return;
    const auto shown = [](auto at, auto end) { return at == end ? std::string() : *at; };
    refuse(file, "không học được văn bản này: điền lại số liệu của chính kỳ đó thì đoạn “" + shown(x, before.end()) +
                     "” thành “" + shown(y, after.end()) + "”. Mẫu không được lưu");
}

} // namespace

std::vector<std::string> paragraphTexts(const std::string &bytes, const std::string &file) {
    return textsOf(bytes, file);
}

std::size_t likeness(const std::string &bytes, const std::string &file, const ReportDocument &document) {
    const std::vector<TaggedSentence> sentences = taggedSentences(document.sentences);
    std::size_t fields = 0;
    for (const std::string &text : textsOf(bytes, file))
        for (const SentenceMatch &match : matchesIn(text, sentences)) fields += match.fields;
    return fields;
}

Learned learn(const std::string &bytes, const std::string &file, const ReportDocument &document,
              const ReportInput &input) {
    Learned learned;
    WordDocument word = openWord(bytes, file);
    learned.changesAccepted = word.hadChanges;
    const std::vector<TaggedSentence> sentences = sentencesOf(document, input);
    const Fields fields = reportFields(document, input, {"so", "huyen", "xa", "thap"});
    for (WordTextPart &part : word.texts) {
        learnTables(part.root, fields, learned.tags);
        PartLearner(part.root, sentences, *input.period, file, learned).learn();
        refuseStaleFigure(part.root, *input.period, file);
    }
    if (learned.tags.empty())
        refuse(file, "không thấy trong văn bản này câu hay số liệu nào của kỳ " + input.period->folder +
                         ". Kiểm tra xem có đúng là văn bản của kỳ đó không");
    learned.bytes = saveWord(word);
    prove(learned.bytes, bytes, file, document, input);
    return learned;
}

} // namespace phuluc
