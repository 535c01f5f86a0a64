#include "read/mhtml.hpp"

#include "read/html.hpp"
#include "read/mime.hpp"
#include "read/refuse.hpp"
#include "read/values.hpp"

#include <algorithm>
#include <iterator>

namespace phuluc {
namespace {

/// An address with %XX decoded and backslashes made slashes.
std::string plainAddress(std::string_view address) {
    std::string result(address);
    std::ranges::replace(result, '\\', '/');
    return percentDecoded(result);
}

/// The page to which a link of another page leads. Links are relative; locations of pages are absolute.
const MimePart &linkedPage(const std::vector<MimePart> &pages, const std::string &link, const std::string &file) {
    const std::string wanted = plainAddress(link);
    const auto leadsTo = [&](const MimePart &page) {
        const std::string location = plainAddress(page.location);
        return location == wanted || (location.size() > wanted.size() && location.ends_with(wanted) &&
                                      location[location.size() - wanted.size() - 1] == '/');
    };
    const auto found = std::ranges::find_if(pages, leadsTo);
    if (found == pages.end()) refuse({file, {}, {}}, "tệp thiếu trang “" + beginning(link) + "” của sổ tính");
    return *found;
}

std::string_view contentOf(const MimePart &part) { return part.content; }

} // namespace

MessageKind messageKind(std::string_view head) {
    const MimeHeaders headers = takeHeaders(head);
    if (!headers.contains("mime-version") || !headers.contains("content-type")) return MessageKind::none;
    const std::string type = headerValue(headers, "content-type");
    const bool page = type == "multipart/related" || type == "text/html";
    return page && !headers.contains("received") && !headers.contains("to") ? MessageKind::webPage : MessageKind::mail;
}

std::vector<Table> readMhtml(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    std::vector<MimePart> parts = mimeParts(bytes, {"text/html", "text/css"}, file, limits);
    const auto pagesBegin = std::stable_partition(parts.begin(), parts.end(),
                                                  [](const MimePart &part) { return part.type == "text/css"; });
    HtmlPages pages;
    std::transform(parts.begin(), pagesBegin, std::back_inserter(pages.styles), contentOf);
    const std::vector<MimePart> html(std::make_move_iterator(pagesBegin), std::make_move_iterator(parts.end()));
    if (html.empty()) refuse({file, {}, {}}, "trang web lưu một tệp không có trang nào");
    // A workbook of Excel has a frame page that links to its sheets. Only these are read: the page with the sheets'
    // tabs is a table too.
    const std::vector<std::string> sheets = sheetLinks(html.front().content, file, limits);
    if (sheets.empty()) {
        std::ranges::transform(html, std::back_inserter(pages.pages), contentOf);
    } else {
        pages.pages.push_back(html.front().content);
        for (const std::string &link : sheets) pages.pages.push_back(linkedPage(html, link, file).content);
    }
    return readHtmlPages(pages, file, limits);
}

} // namespace phuluc
