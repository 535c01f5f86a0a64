#include "app/learning.hpp"

#include "app/evaluated.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/lookup.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/compare.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"
#include "read/read.hpp"
#include "write/learn.hpp"

#include <algorithm>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t documentLimit = 16U << 20;

/// The document to learn.
struct Published {
    fs::path path;
    std::string name; ///< for messages
    std::string bytes;
    std::vector<std::string> paragraphs;
};

[[noreturn]] void refuse(const Published &document, const std::string &what) {
    throw Error(ErrorKind::data, what, {document.name, {}, {}});
}

/// Throws Error for everything but a .docx without password: an old .doc, a PDF and the like must first be saved as
/// .docx.
void requireWord(const Published &document) {
    const FileType type = fileType(document.bytes);
    if (type.format == FileFormat::word) return;
    if (type.format == FileFormat::encrypted)
        refuse(document, "văn bản có mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu, lưu lại rồi thả lại");
    refuse(document, "là " + type.name +
                         "; chương trình chỉ học được văn bản Word dạng .docx. Mở văn bản bằng Word, chọn Lưu thành "
                         "(Save As), kiểu Word Document (.docx), rồi thả tệp mới");
}

/// Throws Error if the document is a template, as when somebody drops one of the folder `mau`.
void requireNoTags(const Published &document) {
    const auto isTagged = [](const std::string &text) { return text.find("{{") != std::string::npos; };
    if (std::ranges::any_of(document.paragraphs, isTagged))
        refuse(document,
               "đây đã là mẫu, có thẻ {{…}} để chương trình điền, nên không phải học. Đặt tệp vào thư mục mau, "
               "đúng tên của mẫu mà nó thay, rồi chạy lại");
}

/// Every period and day that the document names.
std::vector<Period> periodsNamedIn(const Published &document) {
    std::vector<Period> named;
    for (const std::string &text : document.paragraphs) {
        const std::vector<Period> found = periodsIn(text);
        named.insert(named.end(), found.begin(), found.end());
        if (const std::optional<Date> day = assessedIn(text)) named.push_back(weekOf(*day));
    }
    return named;
}

/// A period that the document may belong to, with the period before it.
struct Candidate {
    Evaluated now;
    std::optional<Evaluated> before;
    std::optional<Comparison> comparison;
    std::vector<ReportDocument> documents;

    [[nodiscard]] ReportInput input(const Settings &settings) const {
        return {&now.result, comparison ? &*comparison : nullptr, &settings};
    }
};

/// Evaluates a period as a run does. If its exports are refused, its documents are empty.
std::unique_ptr<Candidate> candidateOf(const std::vector<PeriodFiles> &periods, std::size_t index, const Run &run) {
    auto candidate = std::make_unique<Candidate>();
    candidate->now = evaluatePeriod(periods[index], run.context, nullptr);
    if (candidate->now.failure) return candidate;
    std::vector<HistoryEntry> all;
    for (const PeriodFiles &each : periods) all.push_back({each.period, HistoryRole::both});
    if (const std::optional<std::size_t> previous = predecessors(all)[index]) {
        candidate->before = evaluatePeriod(periods[*previous], run.context, nullptr);
        if (!candidate->before->failure)
            candidate->comparison = compare(candidate->now.result, candidate->before->result);
    }
    candidate->documents = reportDocuments(candidate->input(run.job.settings));
    return candidate;
}

/// The period and the kind of document that the text fits best.
struct Choice {
    std::unique_ptr<Candidate> candidate;
    std::size_t document = 0;
    std::size_t likeness = 0;
};

Choice choose(const Published &document, const std::vector<PeriodFiles> &periods, const Run &run) {
    const std::vector<Period> named = periodsNamedIn(document);
    Choice best;
    std::string refused;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const auto isNamed = [&](const Period &each) {
            return each.kind == periods[i].period.kind && samePeriod(each, periods[i].period);
        };
        if (std::ranges::none_of(named, isNamed)) continue;
        std::unique_ptr<Candidate> candidate = candidateOf(periods, i, run);
        if (candidate->now.failure) refused = periods[i].folder;
        std::size_t chosen = 0;
        std::size_t likenessOfBest = 0;
        for (std::size_t d = 0; d < candidate->documents.size(); ++d) {
            const std::size_t fields = likeness(document.bytes, document.name, candidate->documents[d]);
            if (fields > likenessOfBest) std::tie(likenessOfBest, chosen) = std::pair(fields, d);
        }
        if (likenessOfBest > best.likeness) best = {std::move(candidate), chosen, likenessOfBest};
    }
    if (best.candidate) return best;
    if (!refused.empty())
        refuse(document,
               "tệp kết xuất của kỳ " + refused +
                   " còn lỗi nên chưa học được văn bản của kỳ đó. Chạy kỳ đó, sửa các lỗi được báo, rồi làm lại");
    std::vector<std::string> names;
    for (const Period &period : named)
        if (!contains(names, periodName(period))) names.push_back(periodName(period));
    refuse(document, names.empty() ? "không thấy văn bản này nêu kỳ báo cáo nào (tuần, tháng, quý, năm). Chọn văn bản "
                                     "đã ban hành của một kỳ có tệp kết xuất trong Du-lieu"
                                   : "văn bản nêu " + join(names, ", ") +
                                         " nhưng không có câu nào mang số liệu của kỳ ấy trong Du-lieu. Đặt tệp kết "
                                         "xuất của kỳ đó vào Du-lieu rồi làm lại");
}

/// Throws Error if the document is of another province.
void requireProvince(const Published &document, const std::string &province) {
    const std::string key = textKey(province);
    for (const std::string &text : document.paragraphs)
        if (textKey(text).find(key) != std::string::npos) return;
    refuse(document,
           "văn bản này không nhắc đến " + province + ": có thể là của tỉnh khác. Chọn văn bản của tỉnh mình");
}

/// Throws Error if the document names a period other than its own and the one compared with it.
void requireOnePeriod(const Published &document, const Candidate &candidate) {
    const Period &own = candidate.now.result.period;
    for (const Period &named : periodsNamedIn(document)) {
        const bool compared = candidate.before && samePeriod(named, candidate.before->result.period);
        if (named.kind != own.kind || named.day != 0 || samePeriod(named, own) || compared) continue;
        refuse(document, "văn bản nêu " + periodName(named) + ", các số liệu trong đó lại là của " + periodName(own) +
                             ". Kiểm tra lại văn bản rồi làm lại");
    }
}

/// Moves the former template to `Ban-cu/`, with a number if its name exists there.
void keepFormer(const fs::path &file) {
    if (!isThere(file)) return;
    const fs::path folder = file.parent_path() / names::kept;
    makeFolder(folder);
    fs::path kept = folder / file.filename();
    for (int number = 2; isThere(kept); ++number)
        kept = folder / pathOf(utf8(file.stem()) + " (" + std::to_string(number) + ")" + utf8(file.extension()));
    moveFile(file, kept);
}

/// The contents of `-da-hoc.txt`, the list for the clerk: what became a tag, and what stayed text.
std::string listOfTags(const Learned &learned, const Published &document, const std::string &templateName) {
    std::string text = "Mẫu " + templateName + " học từ " + printable(document.name) +
                       "\n\nĐÃ THÀNH THẺ (trong văn bản → trong mẫu; đoạn)\n";
    for (const LearnedTag &tag : learned.tags)
        text += "  " + printable(tag.was + "  →  " + tag.became + "  (" + tag.paragraph + ")") + "\n";
    text += "\nĐOẠN CÓ CHỮ SỐ GIỮ NGUYÊN (xem lại: số nào đổi theo kỳ thì sửa trong mẫu)\n";
    for (const std::string &paragraph : learned.stayed) text += "  " + printable(paragraph) + "\n";
    return text;
}

/// The same as messages. `list`: the path of the list.
std::vector<Finding> findingsOf(const Learned &learned, const Published &document, const std::string &list) {
    std::vector<Finding> findings;
    const Place place{document.name, {}, {}};
    if (learned.changesAccepted)
        findings.push_back(
            {Severity::note, place, "văn bản còn theo dõi thay đổi (Track Changes): mẫu lấy bản đã chấp nhận hết"});
    for (const LearnedTag &tag : learned.tags)
        findings.push_back({Severity::note, place, "“" + tag.was + "” thành " + tag.became});
    for (const std::string &paragraph : learned.stayed)
        findings.push_back({Severity::note, place, "giữ nguyên đoạn có chữ số: “" + paragraph + "”"});
    findings.push_back({Severity::note, place,
                        "đã học thành mẫu: " + std::to_string(learned.tags.size()) + " chỗ thành thẻ, " +
                            std::to_string(learned.stayed.size()) + " đoạn có chữ số giữ nguyên. Danh sách ở " + list});
    return findings;
}

} // namespace

Outcome learnDocument(const fs::path &path, const std::vector<PeriodFiles> &periods, const Run &run) {
    Published document{path, utf8(path.filename()), readFile(path, documentLimit), {}};
    requireWord(document);
    document.paragraphs = paragraphTexts(document.bytes, document.name);
    requireNoTags(document);
    const Choice choice = choose(document, periods, run);
    const Candidate &candidate = *choice.candidate;
    requireProvince(document, candidate.now.result.province);
    requireOnePeriod(document, candidate);
    const ReportDocument &kind = candidate.documents[choice.document];
    const Learned learned = learn(document.bytes, document.name, kind, candidate.input(run.job.settings));

    // The template is proved at this point; it is saved, and the former one is kept.
    const fs::path folder = run.job.templates.empty() ? fs::path("mau") : run.job.templates;
    makeFolder(folder);
    const fs::path saved = folder / kind.templateName;
    const fs::path fresh = folder / ("." + kind.templateName + ".moi");
    writeFile(fresh, learned.bytes);
    flushFile(fresh);
    keepFormer(saved);
    moveFile(fresh, saved);
    const fs::path list = folder / pathOf(utf8(saved.stem()) + "-da-hoc.txt");
    writeFile(list, listOfTags(learned, document, kind.templateName));
    return {{}, {}, findingsOf(learned, document, utf8(list)), {saved, list}};
}

} // namespace phuluc
