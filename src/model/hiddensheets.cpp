#include "model/hiddensheets.hpp"

#include "base/text.hpp"
#include "model/levels.hpp"
#include "model/onegroup.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// Whether a hidden table of a level has totals or criteria that the visible tables of the level lack.
bool completes(const LevelInput &hidden, const LevelInput &visible) {
    if (visible.hasTotals) return false;
    if (hidden.hasTotals) return true;
    return std::ranges::any_of(hidden.present, [&](Criterion each) { return !visible.present.contains(each); });
}

bool isLost(const LevelInput &hidden, const std::vector<LevelInput> &levels) {
    const auto visible = std::ranges::find(levels, hidden.level, &LevelInput::level);
    return visible == levels.end() || completes(hidden, *visible);
}

} // namespace

void HiddenSheets::look(const std::string &file, const Table &table) {
    sheets_.push_back({{file, table.name(), {}}, {}, false});
    Sheet &sheet = sheets_.back();
    try {
        lookAt(table, sheet);
    } catch (const Error &) { // too many tables or rows for an export
        sheet.levels.clear();
    }
}

bool HiddenSheets::holdTableOf(const std::string &file) const {
    return std::ranges::any_of(sheets_, [&](const Sheet &sheet) {
        return sheet.place.file == file && (!sheet.levels.empty() || sheet.components);
    });
}

/// Reads a hidden sheet to find which levels it has. Its findings are dropped, because its figures are not used.
void HiddenSheets::lookAt(const Table &table, Sheet &sheet) const {
    Findings unsaid;
    std::vector<LeftOut> unlisted;
    Ledger scratch{unsaid, unlisted};
    LevelClassifier classifier(context_, unsaid);
    for (ScoreTable &found : recognise(table, sheet.place.file, *context_.headings, unsaid)) {
        sheet.components = sheet.components || found.kind == TableKind::components;
        if (found.kind != TableKind::scores || decideScope(found, context_, unsaid) == Scope::refused) continue;
        classifier.take(extract(found, context_, scratch), found.sheet());
    }
    sheet.levels = classifier.levels({});
    for (LevelInput &level : sheet.levels) level.units.clear();
}

std::vector<std::string> HiddenSheets::lostWith(const Sheet &sheet, const std::vector<LevelInput> &levels,
                                                bool components) const {
    std::vector<std::string> lost;
    for (const LevelInput &level : sheet.levels)
        if (isLost(level, levels)) lost.push_back(context_.rules->of(level.level).name);
    if (sheet.components && !components) lost.emplace_back("chỉ tiêu thành phần");
    return lost;
}

void HiddenSheets::tell(const std::vector<LevelInput> &levels, bool components) const {
    for (const Sheet &sheet : sheets_) {
        const std::vector<std::string> lost = lostWith(sheet, levels, components);
        if (lost.empty())
            ledger_.findings.note(sheet.place, "trang ẩn, bỏ qua");
        else
            ledger_.findings.warning(
                sheet.place, "trang này đang ẩn nên không được tính, mà bảng " + join(lost, ", ") +
                                 " chỉ có ở đây. Bỏ ẩn trang này, hoặc xuất riêng bảng này từ Cổng, rồi chạy lại");
        ledger_.list(sheet.place, "trang ẩn");
    }
}

} // namespace phuluc
