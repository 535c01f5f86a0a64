#include "write/learn_names.hpp"

#include "base/ascii.hpp"
#include "base/wording.hpp"
#include "write/period_names.hpp"

#include <algorithm>
#include <string_view>

namespace phuluc {
namespace {

bool isLetter(char c) { return isAsciiLetter(c) || isBeyondAscii(c); }

/// Whether the text from `begin` to `end` is not a part of a longer word or number.
bool standsAlone(std::string_view text, std::size_t begin, std::size_t end) {
    if (begin > 0 && (isDigit(text[begin - 1]) || isLetter(text[begin - 1]) || text[begin - 1] == '/')) return false;
    if (end == text.size()) return true;
    const std::string_view behind = text.substr(end);
    return !isDigit(behind.front()) && !isLetter(behind.front()) &&
           !(behind.front() == '/' && behind.size() > 1 && isDigit(behind[1]));
}

/// Whether the number of another document stands before `begin`, so that this date is of that document: "số 12/KH-UBND
/// ngày ", "Quyết định số 766/QĐ-TTg (".
bool followsANumber(std::string_view text, std::size_t begin) {
    const std::string_view front = text.substr(0, begin);
    const std::size_t number = front.rfind("số ");
    if (number == std::string_view::npos) return false;
    const std::string_view between = front.substr(number);
    const std::size_t slash = between.find('/');
    constexpr std::size_t longest = 60; // bytes from the number to the date
    return slash != std::string_view::npos && slash < 20 && between.size() < longest &&
           between.find_first_of(".;:") == std::string_view::npos;
}

/// Whether only "ngày", blanks, dots and a day stand before `begin`, as in the line with place and date of a document.
bool isDateLine(std::string_view text, std::size_t begin) {
    std::string_view front = text.substr(0, begin);
    while (!front.empty() && (front.back() == ' ' || front.back() == '.' || front.back() == '_' ||
                              isDigit(front.back()) || static_cast<unsigned char>(front.back()) == 0xA0 ||
                              static_cast<unsigned char>(front.back()) == 0xC2 || front.ends_with("…"))) {
        front.remove_suffix(front.ends_with("…") ? 3 : 1);
    }
    return front.ends_with("ngày") || front.ends_with("Ngày");
}

class NameFinder {
  public:
    NameFinder(const std::string &text, std::vector<TextEdit> &edits) : text_(text), edits_(edits) {}

    void find(const NameForm &form) {
        if (form.text.empty()) return;
        for (std::size_t at = text_.find(form.text); at != std::string::npos; at = text_.find(form.text, at + 1)) {
            const std::size_t end = at + form.text.size();
            if (standsAlone(text_, at, end) && !followsANumber(text_, at)) add(at, end, form.tag);
        }
    }

    void findDateLine(const std::string &month) {
        for (std::size_t at = text_.find(month); at != std::string::npos; at = text_.find(month, at + 1))
            if (isDateLine(text_, at) && !followsANumber(text_, at)) add(at, at + month.size(), "thang_nam");
    }

  private:
    void add(std::size_t begin, std::size_t end, const std::string &tag) {
        const bool taken =
            std::ranges::any_of(edits_, [&](const TextEdit &edit) { return begin < edit.end && edit.begin < end; });
        if (taken) return;
        const auto place =
            std::upper_bound(edits_.begin(), edits_.end(), begin,
                             [](std::size_t wanted, const TextEdit &edit) { return wanted < edit.begin; });
        edits_.insert(place, {begin, end, "{{" + tag + "}}"});
    }

    const std::string &text_;
    std::vector<TextEdit> &edits_;
};

} // namespace

void addNameEdits(const std::string &text, const PeriodResult &period, std::vector<TextEdit> &edits) {
    NameFinder finder(text, edits);
    finder.findDateLine(monthText(period));
    std::vector<NameForm> forms = nameForms(period);
    // "tháng 5" may mean any other month. So names without their year are learned for weeks and quarters only.
    if (period.period.kind != PeriodKind::week && period.period.kind != PeriodKind::quarter)
        std::erase_if(forms, [](const NameForm &form) { return form.tag.starts_with("ky_khong_nam"); });
    std::ranges::stable_sort(forms, [](const NameForm &a, const NameForm &b) { return a.text.size() > b.text.size(); });
    for (const NameForm &form : forms) finder.find(form);
}

} // namespace phuluc
