#include "model/unitrow.hpp"

#include "base/provinces.hpp"
#include "base/text.hpp"

namespace phuluc {

UnitReader::UnitReader(const ScoreTable &found, const RowClassifier &classifier, const Context &context,
                       Findings &findings)
    : found_(found), names_(*found.nameColumn()), classifier_(classifier), levelWords_(context.headings->levelWords()),
      titles_(*context.titles), era_(context.era), findings_(findings),
      ofTable_(levelOfTable(found, names_, levelWords_)) {}

UnitRow UnitReader::read(const RawRow &raw, std::optional<Level> section) {
    ++rows_;
    const Place place = found_.place(raw.row, names_.index);
    refuseTwoNames(raw, place);
    if (raw.title.fault) findings_.error(place, *raw.title.fault);
    const Cell name = found_.table->at(raw.row, names_.index);
    if (name.raised) findings_.note(place, "bỏ chữ nhỏ nâng lên (dấu chú thích) bên tên \"" + raw.name + "\"");
    if (name.struck)
        findings_.warning(place,
                          "tên đơn vị bị gạch ngang mà dòng này vẫn được tính. Nếu đơn vị không còn được đánh giá "
                          "thì xóa dòng rồi chạy lại");
    if (withoutFootnote(raw.name) != raw.name)
        findings_.note(place, "bỏ dấu chú thích ở cuối tên \"" + raw.name + "\"");
    refuseOtherNames(raw, place);
    UnitRow unit;
    const std::string whole = withParent(raw);
    const ParsedTitle known = whole == raw.name ? raw.title : titles_.get(whole, era_);
    unit.name = known.name;
    unit.code = textOf(raw.row, Field::code);
    unit.statedLevel = statedLevel(raw.row);
    if (!unit.statedLevel && names_.field == Field::province && provinceName(raw.name))
        unit.statedLevel = Level::province;
    if (!unit.statedLevel && !known.level) unit.statedLevel = raw.numbered && section ? section : ofTable_;
    if (names_.field != Field::province && unit.name.province.empty())
        unit.name.province = provinceName(textOf(raw.row, Field::province)).value_or("");
    unit.rating = textOf(raw.row, Field::rating);
    unit.place = place;
    unit.saysNoData = raw.has(FigureState::noData);
    return unit;
}

void UnitReader::refuseBlankParents() {
    const Column *parents = found_.find(Field::parent);
    if (!parents || withoutParent_.size() == rows_) return;
    for (const std::uint32_t row : withoutParent_)
        findings_.error(
            found_.place(row, parents->index),
            "cột \"" + parents->title +
                "\" để trống ở dòng này mà có ghi ở các dòng khác. Ghi tên huyện cho từng dòng rồi chạy lại");
}

std::string UnitReader::textOf(std::uint32_t row, Field field) const {
    const Column *column = found_.find(field);
    return column ? classifier_.text(row, column->index) : std::string();
}

/// The name of a unit with its district, which some exports have in a column of its own.
std::string UnitReader::withParent(const RawRow &raw) {
    if (raw.name.find(" - ") != std::string::npos) return raw.name;
    const std::string parent = textOf(raw.row, Field::parent);
    if (!parent.empty()) return raw.name + " - " + parent;
    if (raw.title.level == Level::commune) withoutParent_.push_back(raw.row);
    return raw.name;
}

/// The portal has several level fields, and not all of their values are known.
std::optional<Level> UnitReader::statedLevel(std::uint32_t row) const {
    for (const Column &column : found_.columns) {
        if (column.field != Field::levelCode) continue;
        if (const auto level = levelWords_.byField(tidied(found_.table->at(row, column.index).text))) return level;
    }
    return std::nullopt;
}

/// Refuses a cell with two names, such as "UBND xã A" and "UBND xã B" on two lines.
void UnitReader::refuseTwoNames(const RawRow &raw, const Place &place) {
    const std::string_view text = found_.table->at(raw.row, names_.index).text;
    const std::size_t end = text.find('\n');
    if (end == text.npos) return;
    const std::optional<Level> first = titles_.get(tidied(text.substr(0, end)), era_).level;
    if (first && first == titles_.get(tidied(text.substr(end + 1)), era_).level)
        findings_.error(place, "ô này ghi tên của nhiều đơn vị. Tách mỗi đơn vị thành một dòng rồi chạy lại");
}

/// Refuses two columns of names (TEN, TEN_COQUAN) with different names.
void UnitReader::refuseOtherNames(const RawRow &raw, const Place &place) {
    for (const Column &column : found_.columns) {
        if (column.field != Field::name || column.index == names_.index) continue;
        const std::string other = classifier_.text(raw.row, column.index);
        if (other.empty() || unitName(other, era_).key == raw.title.name.key) continue;
        findings_.error(place, "hai cột tên khác nhau ở dòng này: \"" + raw.name + "\" và \"" + other + "\" (ô " +
                                   cellName(raw.row, column.index) + "). Sửa cho khớp rồi chạy lại");
    }
}

} // namespace phuluc
