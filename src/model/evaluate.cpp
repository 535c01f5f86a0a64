#include "model/evaluate.hpp"

#include "base/calendar.hpp"
#include "base/provinces.hpp"
#include "base/wording.hpp"
#include "model/components.hpp"
#include "model/levels.hpp"
#include "model/period.hpp"
#include "model/recognise.hpp"
#include "model/titles.hpp"

#include <algorithm>

namespace phuluc {
namespace {

bool holdsFigures(const Table &table) {
    for (const std::uint32_t row : table.rows())
        for (const std::uint32_t column : table.columns(row))
            if (table.at(row, column).kind == CellKind::number) return true;
    return false;
}

bool isEmpty(const Table &table) {
    const std::vector<std::uint32_t> rows = table.rows();
    return std::all_of(rows.begin(), rows.end(), [&](std::uint32_t row) { return table.columns(row).empty(); });
}

/// Evaluates one period, step by step.
class Evaluation {
  public:
    Evaluation(const PeriodInput &input, const Context &context)
        : input_(input), context_(atTimeOf(input.period, context)), sorter_(context_, findings_) {
        result_.period = input.period;
        result_.folder = input.folder;
    }

    PeriodResult run(const std::function<void()> &recognised) {
        for (const InputFile &file : input_.files) readFile(file);
        if (recognised) recognised();
        settleProvince();
        for (LevelInput &level : sorter_.levels(result_.province)) addLevel(std::move(level));
        settleAssessed();
        if (result_.levels.empty() && !result_.provinces && result_.components.empty() && !findings_.hasErrors())
            findings_.error({}, "kỳ " + input_.folder +
                                    " không có bảng điểm nào. Chép tệp xuất từ Cổng vào thư mục này rồi chạy lại");
        result_.beyondTheList = sorter_.beyondTheList();
        result_.findings = findings_.all();
        return std::move(result_);
    }

  private:
    void readFile(const InputFile &file) {
        bool recognised = false;
        std::size_t unknown = 0;
        for (const Table &table : file.tables) {
            if (table.visibility() == Visibility::hidden) {
                addSource(file, table, "Bỏ qua: trang ẩn", 0);
                findings_.note({file.name, table.name(), {}}, "trang ẩn, bỏ qua");
                continue;
            }
            if (const std::optional<Assessed> assessed = assessedOn(table))
                assessed_.push_back({assessed->date, {file.name, table.name(), assessed->cell}});
            const std::vector<Export> exports = recognise(table, file.name, *context_.headings, findings_);
            for (const Export &found : exports) readExport(file, found);
            recognised = recognised || !exports.empty();
            if (exports.empty() && !isEmpty(table)) unknown += refuseUnknown(file, table) ? 1 : 0;
        }
        if (!recognised && unknown == 0)
            findings_.error({file.name, {}, {}}, "cần một bảng có cột tên đơn vị và cột điểm, không thấy trong tệp. "
                                                 "Kiểm tra xem đây có đúng là tệp xuất từ Cổng không");
    }

    /// A sheet with figures that is no table of ours may be one whose headings are not known: an error. A sheet of
    /// words is no table.
    bool refuseUnknown(const InputFile &file, const Table &table) {
        if (refuseLegacyFont(file, table)) return true;
        const Place place{file.name, table.name(), {}};
        if (!holdsFigures(table)) {
            addSource(file, table, "Bỏ qua: không có bảng điểm", 0);
            findings_.note(place, "trang không có bảng điểm, bỏ qua");
            return false;
        }
        findings_.error(place,
                        "cần dòng tiêu đề có tên đơn vị và các nhóm chỉ số (hoặc tổng điểm), không nhận ra. "
                        "Sửa tiêu đề, thêm vào mục [tieu-de] của cau-hinh.toml, hoặc xóa trang này rồi chạy lại");
        return true;
    }

    /// Headings typed in a font from before Unicode cannot be recognised: the first such cell says why.
    bool refuseLegacyFont(const InputFile &file, const Table &table) {
        for (const std::uint32_t row : table.rows()) {
            for (const std::uint32_t column : table.columns(row)) {
                const Cell cell = table.at(row, column);
                const auto fault = cell.kind == CellKind::text ? legacyFault(cell.text) : std::nullopt;
                if (!fault) continue;
                findings_.error({file.name, table.name(), cellName(row, column)}, *fault);
                return true;
            }
        }
        return false;
    }

    void readExport(const InputFile &file, const Export &found) {
        if (found.kind == ExportKind::components) {
            std::vector<ComponentRate> rates = componentRates(found, findings_);
            addSource(file, *found.table, "Tỷ lệ các chỉ tiêu thành phần", static_cast<int>(rates.size()));
            if (!result_.components.empty())
                findings_.error(
                    found.sheet(),
                    "mỗi kỳ chỉ có một bảng chỉ tiêu thành phần, thấy thêm một bảng. Bỏ bớt một tệp rồi chạy lại");
            else
                result_.components = std::move(rates);
            return;
        }
        Extract extracted = extract(found, context_, findings_);
        refuseCrowd(units_ += extracted.units.size(), found.sheet());
        noteUnusedColumns(found);
        const bool none = extracted.units.empty();
        const std::map<Level, int> counts = sorter_.take(std::move(extracted), found.sheet());
        for (const auto &[level, count] : counts)
            addSource(file, *found.table, "Điểm " + context_.rules->of(level).name, count);
        if (counts.empty()) addSource(file, *found.table, "Bảng không có đơn vị nào", 0);
        if (none)
            findings_.error(found.sheet(), "bảng có tiêu đề mà không có đơn vị nào. Tải lại tệp từ Cổng rồi chạy lại");
    }

    void noteUnusedColumns(const Export &found) {
        for (const Column &column : found.columns)
            if ((!column.criterion && !column.field) || column.field == Field::quantity)
                findings_.note(found.sheet(), "cột \"" + column.title + "\" không dùng đến");
    }

    void addSource(const InputFile &file, const Table &table, std::string takenFor, int rows) {
        result_.sources.push_back({file.name, file.sha256, table.name(), std::move(takenFor), rows});
    }

    /// The units that were listed then, and what names meant then.
    static Context atTimeOf(const Period &period, Context context) {
        const Date day = lastDayOf(period);
        context.era = eraOf(day);
        context.units = &context.unitLists->at(day);
        return context;
    }

    /// The province: as configured, else as the names of units state it, else that of the official list.
    void settleProvince() {
        const std::string &carried = sorter_.province();
        const std::optional<std::string> &configured = context_.settings->province;
        const NamedProvince named = configured ? provinceNamed(*configured) : NamedProvince{};
        if (named && !carried.empty() && provinceKey(named.province->name) != provinceKey(carried))
            findings_.error({}, "cau-hinh.toml ghi tỉnh là " + named.province->name + ", các đơn vị của kỳ " +
                                    input_.folder + " thuộc " + carried +
                                    ". Sửa mục tinh trong cau-hinh.toml, hoặc bỏ tệp của tỉnh khác, rồi chạy lại");
        result_.province = named              ? named.province->name
                           : !carried.empty() ? carried
                                              : context_.units->province().value_or("");
        if (result_.province.empty()) return;
        const std::optional<ProvinceType> type = named.type ? named.type : sorter_.provinceType();
        result_.provinceTitle = type ? provinceWithType(result_.province, *type) : provinceWithType(result_.province);
    }

    /// A province that rose to a city is called as its own row calls it, where nothing else says its type.
    void settleTitle(const UnitScore &own) {
        const std::optional<std::string> &configured = context_.settings->province;
        if (sorter_.provinceType() || (configured && provinceNamed(*configured).type)) return;
        if (const std::optional<ProvinceType> type = provinceNamed(own.name).type)
            result_.provinceTitle = provinceWithType(result_.province, *type);
    }

    void addLevel(LevelInput level) {
        if (level.level == Level::province)
            addProvinces(std::move(level));
        else
            result_.levels.push_back(score(level, *context_.rules, findings_));
    }

    void addProvinces(LevelInput level) {
        level.ownKey = provinceKey(result_.province);
        LevelResult scored = score(level, *context_.rules, findings_);
        checkNumberOfProvinces(level.table, scored.units.size());
        for (std::size_t i = 0; i < scored.units.size(); ++i)
            if (scored.units[i].key == level.ownKey) result_.ownProvince = i;
        if (result_.ownProvince)
            settleTitle(scored.units[*result_.ownProvince]);
        else if (!result_.province.empty())
            findings_.warning(level.table, "không thấy " + result_.provinceTitle +
                                               " trong bảng các tỉnh. Kiểm tra mục tinh trong cau-hinh.toml");
        else
            findings_.error(level.table, noProvince);
        result_.provinces = std::move(scored);
    }

    /// A table of few provinces is a choice, one that lacks some of the country is incomplete.
    void checkNumberOfProvinces(const Place &table, std::size_t count) {
        if (count == provincesSince2025 || count == provincesBefore2025) return;
        const std::string number = std::to_string(count);
        if (count * 2 > provincesSince2025)
            findings_.warning(table, "bảng có " + number +
                                         " tỉnh, thành phố, cả nước có 34 (trước 01/7/2025: 63): thứ hạng của tỉnh có "
                                         "thể sai. Kiểm tra lại tệp");
        else
            findings_.note(table, "bảng có " + number + " tỉnh, thành phố: thứ hạng là trong số đó");
    }

    void settleAssessed() {
        for (const auto &[date, place] : assessed_) {
            if (!fits(date, input_.period))
                findings_.warning(place, "số liệu ghi ngày " + dateText(date) + ", không thuộc kỳ " +
                                             periodName(input_.period) +
                                             ". Kiểm tra xem có chép nhầm tệp của kỳ khác không");
            if (date != assessed_.front().first)
                findings_.warning(place, "số liệu ghi ngày " + dateText(date) + ", tệp khác (" +
                                             assessed_.front().second.file + ") ghi ngày " +
                                             dateText(assessed_.front().first) + ". Kiểm tra lại các tệp");
            result_.assessed = result_.assessed ? std::max(*result_.assessed, date) : date;
        }
    }

    const PeriodInput &input_;
    const Context context_;
    Findings findings_;
    std::size_t units_ = 0; ///< rows of units in all tables
    LevelSorter sorter_;
    PeriodResult result_;
    std::vector<std::pair<Date, Place>> assessed_;
};

} // namespace

PeriodResult evaluate(const PeriodInput &input, const Context &context, const std::function<void()> &recognised) {
    return Evaluation(input, context).run(recognised);
}

} // namespace phuluc
