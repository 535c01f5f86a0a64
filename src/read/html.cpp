#include "read/html.hpp"

#include "base/lookup.hpp"
#include "read/encoding.hpp"
#include "read/html_controls.hpp"
#include "read/html_notes.hpp"
#include "read/html_paging.hpp"
#include "read/html_parser.hpp"
#include "read/html_split.hpp"
#include "read/html_style.hpp"
#include "read/html_table.hpp"
#include "read/refuse.hpp"
#include "read/values.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace phuluc {
namespace {

constexpr std::uint32_t maximumColumnSpan = 1000; // as in browsers (HTML standard, 4.9.11)
constexpr std::uint32_t maximumRowSpan = 65534;
constexpr std::uint64_t maximumText = 32ULL << 20; ///< libxml2 keeps several copies of an open comment or text

bool isBlock(std::string_view name) {
    static constexpr std::array<std::string_view, 14> blocks = {"p",  "div", "li", "ul", "ol", "h1",  "h2",
                                                                "h3", "h4",  "h5", "h6", "hr", "pre", "blockquote"};
    return contains(blocks, name);
}

std::uint32_t span(const HtmlElement &element, std::string_view attribute, std::uint32_t maximum) {
    return std::min(wholeNumber(valueOf(element, attribute)).value_or(1), maximum);
}

/// Whether the element links to a sheet of an Excel workbook: all such links have the same name. The last of them has
/// no target.
bool isSheetLink(const HtmlElement &element) {
    return element.name == "link" && valueOf(element, "id") == "shLink" && !valueOf(element, "href").empty();
}

/// Follows one element with all its contents. Elements are closed in the order of nesting, including those without
/// contents.
class Within {
  public:
    explicit operator bool() const { return depth_ > 0; }
    /// An element opens. `begins`: whether it is one to follow. Returns whether it is the outermost such element.
    bool open(bool begins) {
        if (depth_ > 0 || begins) ++depth_;
        return depth_ == 1 && begins;
    }
    /// An element closes. Returns whether it is the followed one.
    bool close() { return depth_ > 0 && --depth_ == 0; }
    void end() { depth_ = 0; }

  private:
    std::uint32_t depth_ = 0;
};

/// Turns the events of a document into tables.
class HtmlReader {
  public:
    explicit HtmlReader(WorkbookContext &workbook) : workbook_(workbook) {}

    void open(const HtmlElement &element) {
        if (element.name == "table") {
            followHidden(element);
            raised_.open(false);
            return openTable(element);
        }
        if (element.name == "style") inStyle_ = true;
        if (element.name == "thead") inHead_ = true;
        if (element.name == "frame") frames_.emplace_back(valueOf(element, "src"));
        if (element.name == "iframe" && !hidden_ && !valueOf(element, "srcdoc").empty())
            embedded_.emplace_back(valueOf(element, "srcdoc"));
        if (isSheetLink(element)) frames_.emplace_back(valueOf(element, "href"));
        followHidden(element);
        if (tables_.empty()) return openOutside(element.name);
        if (raised_.open(isRaised(element))) setRaised(true);
        if (element.name == "tr")
            return table().beginRow(isHiddenSection() ? Visibility::hidden : visibilityOf(element));
        if (element.name == "td" || element.name == "th") return openCell(element);
        if (element.name == "col") return table().addColumns(columnsOf(element), visibilityOf(element));
        if (element.name == "caption") return table().beginCaption();
        options_.open(element);
        FlowText *text = shownText();
        if (text) text->addApart(shownValue(element));
        if (text && element.name == "button") text->setButton(true);
        if (text && element.name == "br") text->lineBreak();
        if (text && isBlock(element.name)) text->blockBorder();
    }

    void close(std::string_view name) {
        if (name == "style") endStyle();
        if (raised_.close() && !tables_.empty()) setRaised(false);
        const bool shown = !hidden_.close();
        if (name == "h1") inHeading_ = false;
        if (name == "thead") inHead_ = false;
        if (name == "em" || name == "x:name") naming_ = false;
        if (tables_.empty()) return;
        if (name == "table") return closeTable();
        if (name == "td" || name == "th" || name == "caption" || name == "tr") return table().endCell();
        FlowText *text = shownText();
        const std::optional<std::string> option = options_.close(name);
        if (text && shown && option) text->addApart(*option);
        if (text && name == "button") text->setButton(false);
        if (text && shown && isBlock(name)) text->blockBorder();
    }

    void text(std::string_view text) {
        if (naming_) nextNames_.back() += text;
        if (tables_.empty()) return hidden_ ? void() : beside_.add(text);
        if (options_)
            options_.text(text);
        else if (FlowText *flow = shownText())
            flow->add(text);
    }

    void raw(std::string_view text) {
        if (inStyle_) css_ += text;
    }

    void comment(std::string_view text) {
        for (std::string &name : worksheetNames(text)) nextNames_.push_back(std::move(name));
    }

    void addStyles(std::string_view css) { styles_.add(css); }

    /// Ends everything that is still open at the end of a page.
    void endPage() {
        while (!tables_.empty()) closeTable();
        raised_.end();
        hidden_.end();
        inStyle_ = inHeading_ = naming_ = false;
    }

    /// The pages that stand within the pages read so far: `<iframe srcdoc="…">`.
    std::vector<std::string> takeEmbedded() { return std::exchange(embedded_, {}); }

    std::vector<Table> finished() {
        if (styles_.isFull()) refuseSize({workbook_.file, {}, {}}, "trang web có quá nhiều kiểu trình bày");
        std::vector<Table> result;
        joinSplitTables(done_);
        for (PageTable &each : done_) result.push_back(std::move(*each.table));
        if (result.empty()) refuseEmpty();
        std::size_t rows = 0;
        for (const Table &each : result) rows += each.rows().size();
        beside_.refusePart(workbook_.file, rows);
        return result;
    }

  private:
    struct Open {
        std::unique_ptr<HtmlTable> table;
        std::size_t number; ///< position among the tables of the file
    };

    HtmlTable &table() { return *tables_.back().table; }

    [[nodiscard]] HtmlStyle styleOf(const HtmlElement &element) const {
        return styles_.of(valueOf(element, "class"), valueOf(element, "style"));
    }

    [[nodiscard]] Visibility visibilityOf(const HtmlElement &element) const {
        const bool noWidth = element.name == "col" && valueOf(element, "width") == "0";
        const bool hidden = noWidth || element.find("hidden") || styleOf(element).hidden.value_or(false);
        return hidden ? Visibility::hidden : Visibility::visible;
    }

    [[nodiscard]] static std::uint32_t columnsOf(const HtmlElement &element) {
        return std::max(span(element, "span", maximumColumnSpan), 1U);
    }

    [[nodiscard]] static bool isPartOfTable(std::string_view name) {
        static constexpr std::array<std::string_view, 6> parts = {"table", "tr", "td", "th", "col", "caption"};
        return contains(parts, name);
    }

    [[nodiscard]] static bool isSection(std::string_view name) {
        static constexpr std::array<std::string_view, 3> sections = {"tbody", "thead", "tfoot"};
        return contains(sections, name);
    }

    /// Whether the text of an element within a cell is raised or lowered.
    [[nodiscard]] bool isRaised(const HtmlElement &element) const {
        if (element.name == "sup" || element.name == "sub") return true;
        return !isPartOfTable(element.name) && !isSection(element.name) && styleOf(element).raised;
    }

    /// Follows a hidden element that holds a table, rows of a section, or a part of a cell's text: its contents are
    /// hidden. Tables, rows and cells themselves are handled elsewhere.
    void followHidden(const HtmlElement &element) {
        const bool begins =
            !isPartOfTable(element.name) && (element.name == "template" || visibilityOf(element) == Visibility::hidden);
        if (!hidden_.open(begins)) return;
        hiddenAt_ = tables_.size();
        hiddenSection_ = isSection(element.name);
    }

    [[nodiscard]] bool isHiddenSection() const { return hidden_ && hiddenSection_ && hiddenAt_ == tables_.size(); }

    /// The text of the open cell; null if the next text is hidden.
    [[nodiscard]] FlowText *shownText() {
        const bool hidden = hidden_ && !hiddenSection_ && hiddenAt_ == tables_.size();
        return hidden ? nullptr : table().text();
    }

    void setRaised(bool raised) {
        if (FlowText *text = table().text()) text->setRaised(raised);
    }

    void endStyle() {
        styles_.add(css_);
        css_.clear();
        inStyle_ = false;
    }

    void openTable(const HtmlElement &element) {
        const bool nested = !tables_.empty();
        auto table = std::make_unique<HtmlTable>(workbook_, nested ? defaultName() : takeName(),
                                                 hidden_ ? Visibility::hidden : visibilityOf(element));
        tables_.push_back({std::move(table), done_.size()});
        done_.push_back({{}, tables_.size()});
    }

    void closeTable() {
        PageTable &done = done_[tables_.back().number];
        done.onlyHeadings = table().hasOnlyHeadings();
        done.beginsWithHeadings = table().beginsWithHeadings();
        done.table = table().finished();
        tables_.pop_back();
    }

    /// LibreOffice names a sheet in a heading in front of its table: `<h1>Sheet 1: <em>Name</em></h1>`.
    void openOutside(std::string_view name) {
        if (name == "h1") inHeading_ = true;
        naming_ = name == "x:name" || (name == "em" && inHeading_);
        if (naming_) nextNames_.emplace_back();
    }

    [[nodiscard]] std::string defaultName() const { return "Bảng " + std::to_string(done_.size() + 1); }

    std::string takeName() {
        inHeading_ = naming_ = false;
        if (nameAt_ >= nextNames_.size()) return defaultName();
        std::string name(trimmed(nextNames_[nameAt_++]));
        return name.empty() ? defaultName() : name;
    }

    void openCell(const HtmlElement &element) {
        HtmlCell cell;
        takeNotedValue(cell, element);
        const std::string_view *sdnum = element.find("sdnum");
        cell.value.format = styleOf(element).format.value_or(sdnum ? formatOfSdnum(*sdnum) : NumberFormat::plain);
        cell.columns = std::max(span(element, "colspan", maximumColumnSpan), 1U);
        cell.rows = span(element, "rowspan", maximumRowSpan);
        cell.hidden = visibilityOf(element) == Visibility::hidden;
        cell.heading = element.name == "th" || inHead_;
        table().beginCell(std::move(cell));
    }

    [[noreturn]] void refuseEmpty() const {
        const Place place{workbook_.file, {}, {}};
        if (!frames_.empty())
            throw Error(ErrorKind::data,
                        "tệp chỉ là khung của một sổ tính lưu dạng trang web; các trang nằm ở tệp khác (" +
                            frames_.front() + (frames_.size() > 1 ? ", …" : "") +
                            "). Mở bằng Excel, lưu lại dạng .xlsx rồi chạy lại",
                        place);
        throw Error(ErrorKind::data,
                    "trang HTML không có bảng nào; có thể là trang đăng nhập hay báo lỗi của hệ thống lưu nhầm. "
                    "Đăng nhập, tải lại tệp rồi chạy lại",
                    place);
    }

    WorkbookContext &workbook_;
    HtmlStyleSheet styles_;
    std::string css_;
    TextBeside beside_;
    bool inStyle_ = false;
    HtmlOptions options_;
    Within raised_;            ///< an element with raised text
    Within hidden_;            ///< a hidden element outside tables, within a cell, or a hidden section of rows
    std::size_t hiddenAt_ = 0; ///< number of tables that were open when it began
    bool hiddenSection_ = false;
    std::vector<Open> tables_;
    std::vector<PageTable> done_;
    std::vector<std::string> nextNames_;
    std::size_t nameAt_ = 0;
    bool inHead_ = false; ///< in the head of a table
    bool inHeading_ = false;
    bool naming_ = false;
    std::vector<std::string> frames_;
    std::vector<std::string> embedded_;
};

} // namespace

std::vector<Table> readHtml(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    return readHtmlPages({{}, {bytes}}, file, limits);
}

std::vector<Table> readHtmlPages(const HtmlPages &pages, const std::string &file, const ReadLimits &limits) {
    WorkbookContext workbook{file, limits};
    HtmlReader reader(workbook);
    std::uint64_t size = 0;
    const HtmlHandler handler{
        [&](const HtmlElement &element) { reader.open(element); }, [&](std::string_view name) { reader.close(name); },
        [&](std::string_view piece) { reader.text(piece); }, [&](std::string_view piece) { reader.raw(piece); },
        [&](std::string_view comment) { reader.comment(comment); }};
    const auto read = [&](std::string_view text) {
        size += text.size();
        if (size > maximumText) refuseSize({file, {}, {}}, "trang HTML lớn hơn " + mebibytes(maximumText));
        parseHtml(text, file, limits, handler);
        reader.endPage();
        if (isCutOff(text)) refuse({file, {}, {}}, "tệp bị cắt: bảng cuối cùng không có phần kết thúc");
    };
    for (const std::string_view style : pages.styles) reader.addStyles(style);
    for (const std::string_view page : pages.pages) {
        read(decodeText(page, file).view());
        for (std::vector<std::string> more = reader.takeEmbedded(); !more.empty(); more = reader.takeEmbedded())
            for (const std::string &embedded : more) read(embedded);
    }
    return reader.finished();
}

std::vector<std::string> sheetLinks(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    std::vector<std::string> links;
    const DecodedText text = decodeText(bytes, file);
    if (text.view().size() > maximumText) refuseSize({file, {}, {}}, "trang HTML lớn hơn " + mebibytes(maximumText));
    const auto open = [&](const HtmlElement &element) {
        if (isSheetLink(element) && links.size() < limits.tables) links.emplace_back(valueOf(element, "href"));
    };
    const auto pass = [](std::string_view) {};
    parseHtml(text.view(), file, limits, {open, pass, pass, pass, pass});
    return links;
}

} // namespace phuluc
