// A sheet of headings, a line a row, cells between bars: what is read of a heading does not depend on how its letters
// are composed, and the tables found lie within the sheet, apart from one another.
#include "base/rulesfile.hpp"
#include "sheets.hpp"

#include "base/text.hpp"
#include "model/recognise.hpp"

#include <set>

namespace {

using namespace phuluc;

bool same(const Heading &a, const Heading &b) {
    return a.criterion == b.criterion && a.field == b.field && a.kind == b.kind && a.maximum == b.maximum &&
           a.spellingRank == b.spellingRank;
}

void checkHeadings(const Table &table, const Headings &headings) {
    for (const std::uint32_t row : table.rows())
        for (const std::uint32_t column : table.columns(row)) {
            const std::string_view text = table.at(row, column).text;
            const Heading heading = headings.read(text);
            fuzz::require(same(heading, headings.read(decomposed(text))));
            fuzz::require(same(heading, headings.read("  " + tidied(text) + "\n")));
        }
}

void check(const ScoreTable &found, const Table &table, std::set<std::uint32_t> &taken) {
    fuzz::require(found.table == &table && !found.columns.empty());
    std::set<std::uint32_t> columns;
    for (const Column &column : found.columns) {
        fuzz::require(columns.insert(column.index).second);
        fuzz::require(validUtf8(column.title));
    }
    const std::vector<std::uint32_t> rows = table.rows();
    for (const std::uint32_t row : found.rows) {
        fuzz::require(std::binary_search(rows.begin(), rows.end(), row));
        fuzz::require(taken.insert(row).second);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const RuleVersions rules = deliveredRules();
    static const Headings headings(rules.versions.front());
    const Table table = fuzz::sheetOf({reinterpret_cast<const char *>(data), size});
    checkHeadings(table, headings);
    Findings findings;
    std::set<std::uint32_t> taken;
    for (const ScoreTable &found : recognise(table, "tep", headings, findings)) check(found, table, taken);
    return 0;
}
