#include "write/learn_tables.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "write/template_tags.hpp"
#include "write/word_text.hpp"

#include <algorithm>
#include <optional>

namespace phuluc {
namespace {

using Cells = std::vector<std::string>;

struct TableRow {
    XmlNode *node = nullptr;
    Cells cells;
    bool simple = true; ///< each cell is one paragraph
};

/// What a column of the published table holds: a column of the list, or the same text in each row.
struct LearnedColumn {
    std::string field; ///< the list's column; empty: the same text
};

TableRow rowOf(XmlNode &node) {
    TableRow row{&node, {}, true};
    for (XmlNode &cell : node.children) {
        if (!cell.isWord("tc")) continue;
        const std::vector<WordParagraph> paragraphs = paragraphsOf(cell);
        row.simple = row.simple && paragraphs.size() == 1;
        row.cells.push_back(paragraphs.empty() ? "" : paragraphs.front().text);
    }
    return row;
}

/// Whether the column is headed as a rank. Ranks and row numbers are often the same figures.
bool isAboutRank(const std::vector<TableRow> &rows, std::size_t first, std::size_t column) {
    for (std::size_t row = 0; row < first; ++row)
        if (column < rows[row].cells.size() &&
            textKey(rows[row].cells[column]).find(textKey("hạng")) != std::string::npos)
            return true;
    return false;
}

class TableLearner {
  public:
    TableLearner(XmlNode &table, const Fields &fields, std::vector<LearnedTag> &tags) : fields_(fields), tags_(tags) {
        for (XmlNode &child : table.children)
            if (child.isWord("tr")) rows_.push_back(rowOf(child));
    }

    void learn() {
        for (std::size_t first = 0; first < rows_.size(); ++first) {
            for (const auto &[name, list] : fields_.lists) {
                const auto columns = columnsAt(first, list);
                if (!columns) continue;
                replace(first, name, list, *columns);
                first += list.rows.size() - 1;
                break;
            }
        }
    }

  private:
    /// What the columns hold, if the rows from `first` on are the rows of the list; else no value.
    [[nodiscard]] std::optional<std::vector<LearnedColumn>> columnsAt(std::size_t first, const FieldList &list) const {
        if (list.rows.size() < 2 || first + list.rows.size() > rows_.size()) return std::nullopt;
        const std::size_t width = rows_[first].cells.size();
        for (std::size_t i = 0; i < list.rows.size(); ++i)
            if (rows_[first + i].cells.size() != width || !rows_[first + i].simple) return std::nullopt;
        std::vector<LearnedColumn> columns;
        std::size_t told = 0;
        for (std::size_t column = 0; column < width; ++column) {
            const std::optional<std::string> field = fieldAt(first, column, list);
            if (!field) return std::nullopt;
            if (!field->empty() && *field != "stt") ++told;
            columns.push_back({*field});
        }
        return told >= 2 ? std::optional(columns) : std::nullopt;
    }

    /// The column of the list that the cells show. Empty: all cells have the same text. No value: neither.
    [[nodiscard]] std::optional<std::string> fieldAt(std::size_t first, std::size_t column,
                                                     const FieldList &list) const {
        std::vector<std::string> fit;
        for (const std::string &field : list.columns)
            if (holds(first, column, list, field)) fit.push_back(field);
        const std::string wanted = isAboutRank(rows_, first, column) ? "hang" : "stt";
        if (contains(fit, wanted)) return wanted;
        if (!fit.empty()) return fit.front();
        for (std::size_t i = 1; i < list.rows.size(); ++i)
            if (rows_[first + i].cells[column] != rows_[first].cells[column]) return std::nullopt;
        return "";
    }

    [[nodiscard]] bool holds(std::size_t first, std::size_t column, const FieldList &list,
                             const std::string &field) const {
        bool any = false;
        for (std::size_t i = 0; i < list.rows.size(); ++i) {
            const auto value = list.rows[i].texts.find(field);
            if (value == list.rows[i].texts.end() || value->second != rows_[first + i].cells[column]) return false;
            any = any || !value->second.empty();
        }
        return any;
    }

    void replace(std::size_t first, const std::string &name, const FieldList &list,
                 const std::vector<LearnedColumn> &columns) {
        std::size_t column = 0;
        std::string became;
        for (XmlNode &cell : rows_[first].node->children) {
            if (!cell.isWord("tc")) continue;
            const WordParagraph paragraph = paragraphsOf(cell).front();
            const std::string &field = columns[column].field;
            std::string tag = field.empty() ? paragraph.text : "{{" + field + "}}";
            if (column == 0) tag = "{{#" + name + "}}" + tag;
            if (column + 1 == columns.size()) tag += "{{/" + name + "}}";
            became += (column == 0 ? "" : " | ") + tag;
            setText(*paragraph.node, paragraph.text, tag);
            ++column;
        }
        std::string was;
        for (const std::string &cell : rows_[first].cells) was += (was.empty() ? "" : " | ") + cell;
        tags_.push_back({was + " … (" + std::to_string(list.rows.size()) + " dòng)", became, "bảng"});
        for (std::size_t i = 1; i < list.rows.size(); ++i) takeAway(*rows_[first + i].node);
    }

    /// Replaces the text of a paragraph. An empty paragraph has no text to replace, and gets a run of its own.
    static void setText(XmlNode &paragraph, const std::string &old, const std::string &text) {
        if (!old.empty()) {
            editText(paragraph, {{0, old.size(), text}});
        } else if (!text.empty()) {
            XmlNode run = paragraph.sibling("r");
            run.children.push_back(textElement(run, text));
            paragraph.children.push_back(std::move(run));
        }
    }

    std::vector<TableRow> rows_;
    const Fields &fields_;
    std::vector<LearnedTag> &tags_;
};

} // namespace

void learnTables(XmlNode &root, const Fields &fields, std::vector<LearnedTag> &tags) {
    for (XmlNode &child : root.children) {
        if (child.isWord("tbl")) TableLearner(child, fields, tags).learn();
        learnTables(child, fields, tags);
    }
}

} // namespace phuluc
