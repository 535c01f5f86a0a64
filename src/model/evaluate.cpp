#include "model/evaluate.hpp"

#include "base/calendar.hpp"
#include "base/provinces.hpp"
#include "base/wording.hpp"
#include "model/intake.hpp"
#include "model/levels.hpp"
#include "model/oldunits.hpp"
#include "model/period.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// Evaluates one period, step by step.
class Evaluation {
  public:
    Evaluation(const PeriodInput &input, const Context &context)
        : input_(input), context_(atTimeOf(input.period, context)), classifier_(context_, findings_),
          intake_(context_, classifier_, result_, findings_) {
        result_.period = input.period;
        result_.folder = input.folder;
        result_.rules = context_.rules;
    }

    PeriodResult run(const std::function<void()> &recognised) {
        for (const InputFile &file : input_.files) intake_.read(file);
        if (recognised) recognised();
        findProvince();
        std::vector<LevelInput> levels = classifier_.levels(result_.province);
        intake_.tellHidden(levels);
        intake_.doubtProvinces();
        for (const Place &sheet : classifier_.ofOtherPeriods()) listOtherPeriod(sheet);
        for (LevelInput &level : levels) addLevel(std::move(level));
        findAssessed();
        if (result_.levels.empty() && !result_.provinces && result_.components.empty() && !findings_.hasErrors())
            findings_.error({}, "kỳ " + input_.folder +
                                    " không có bảng điểm nào. Chép tệp xuất từ Cổng vào thư mục này rồi chạy lại");
        result_.beyondTheList = classifier_.beyondTheList();
        result_.findings = findings_.all();
        return std::move(result_);
    }

  private:
    /// The rules, the units of the list and the meaning of names at the time of the period.
    static Context atTimeOf(const Period &period, Context context) {
        const Date day = lastDayOf(period);
        context.headings = &context.index->at(period);
        context.rules = &context.headings->rules();
        context.era = eraOf(day);
        context.units = &context.unitLists->at(day);
        return context;
    }

    /// Decides the province: from the settings, else from the names of units, else from the official list.
    void findProvince() {
        const StatedProvince &stated = classifier_.province();
        const std::optional<std::string> &configured = context_.settings->province;
        const NamedProvince named = configured ? provinceNamed(*configured) : NamedProvince{};
        result_.province = named                    ? named.province->name
                           : !stated.name().empty() ? stated.name()
                                                    : context_.units->province().value_or("");
        if (result_.province.empty()) return;
        const std::optional<ProvinceType> type = named.type ? named.type : stated.type();
        result_.provinceTitle = type ? provinceWithType(result_.province, *type) : provinceWithType(result_.province);
        if (!named.type) stated.warnOfBothTypes(result_.provinceTitle);
    }

    /// Names the province by its type: if nothing else states the type, as its own row in the export does.
    void findProvinceTitle(const UnitScore &own) {
        const std::optional<std::string> &configured = context_.settings->province;
        if (classifier_.province().type() || (configured && provinceNamed(*configured).type)) return;
        if (const std::optional<ProvinceType> type = provinceNamed(own.name).type)
            result_.provinceTitle = provinceWithType(result_.province, *type);
    }

    void addLevel(LevelInput level) {
        doubtOldUnits(level, context_.era, findings_);
        if (level.level == Level::province)
            addProvinces(std::move(level));
        else
            result_.levels.push_back(score(level, *context_.rules, findings_));
    }

    void addProvinces(LevelInput level) {
        level.ownKey = provinceKey(result_.province);
        LevelResult scored = score(level, *context_.rules, findings_);
        checkNumberOfProvinces(level.table, scored.units.size(), context_.era, findings_);
        for (std::size_t i = 0; i < scored.units.size(); ++i)
            if (scored.units[i].key == level.ownKey) result_.ownProvince = i;
        if (result_.ownProvince)
            findProvinceTitle(scored.units[*result_.ownProvince]);
        else if (!result_.province.empty())
            findings_.warning(level.table,
                              "không thấy " + result_.provinceTitle +
                                  " trong bảng các tỉnh. Nếu dòng tinh trong cau-hinh.toml ghi sai thì sửa lại, nếu "
                                  "không thì tải lại bảng từ Cổng, rồi chạy lại");
        else
            findings_.error(level.table, noProvince);
        result_.provinces = std::move(scored);
    }

    void listOtherPeriod(const Place &sheet) {
        result_.leftOut.push_back({sheet, "bảng của kỳ khác"});
        for (Source &source : result_.sources)
            if (source.file == sheet.file && source.sheet == sheet.sheet) {
                source.takenFor = "Bỏ qua: bảng của kỳ khác";
                source.rows = 0;
            }
    }

    void findAssessed() {
        const std::vector<std::pair<Date, Place>> &assessed = intake_.assessed();
        for (const auto &[date, place] : assessed) {
            if (!fits(date, input_.period))
                findings_.warning(place, "số liệu ghi ngày " + dateText(date) + ", không thuộc kỳ " +
                                             periodName(input_.period) +
                                             ". Kiểm tra xem có chép nhầm tệp của kỳ khác không");
            if (date != assessed.front().first)
                findings_.warning(place, "số liệu ghi ngày " + dateText(date) + ", tệp khác (" +
                                             assessed.front().second.file + ") ghi ngày " +
                                             dateText(assessed.front().first) + ". Kiểm tra lại các tệp");
            result_.assessed = result_.assessed ? std::max(*result_.assessed, date) : date;
        }
    }

    const PeriodInput &input_;
    const Context context_;
    Findings findings_;
    LevelClassifier classifier_;
    PeriodResult result_;
    Intake intake_;
};

} // namespace

PeriodResult evaluate(const PeriodInput &input, const Context &context, const std::function<void()> &recognised) {
    return Evaluation(input, context).run(recognised);
}

} // namespace phuluc
