// Writes the five Word documents from the templates, with the published figures: make_docx_samples TEMPLATES FOLDER
#include "../unit/write/report_samples.hpp"

#include <filesystem>

namespace {

using namespace phuluc;
using namespace phuluc::samples;

UnitScore ownProvince(const char *total, int rank, const std::vector<std::pair<Criterion, const char *>> &points) {
    UnitScore own = unit("UBND tỉnh Đắk Lắk", total, rank);
    for (const auto &[criterion, value] : points) setPoints(own, criterion, value);
    return own;
}

PeriodResult weekOf(int day, const RatingCounts &communes, UnitScore own) {
    PeriodResult period = week(2025, 11, day);
    period.levels = {counted(Level::department, {10, 3, 0, 1, 0, 0}), counted(Level::commune, communes)};
    addOwn(period, std::move(own), 34);
    return period;
}

PeriodResult secondQuarter() {
    PeriodResult period = quarter(2024, 2);
    period.assessed = Date{2024, 7, 2};
    period.levels = {counted(Level::department, {0, 4, 7, 5, 0, 1}), counted(Level::district, {0, 1, 12, 2, 0, 0}),
                     counted(Level::commune, {1, 26, 99, 58, 0, 0})};
    return period;
}

PeriodResult lowCommunes() {
    PeriodResult period = week(2026, 3, 9);
    period.levels = {
        level(Level::commune, {unit("UBND xã Phú Mỡ", "98.47", 1), unit("UBND xã Ea Ly", "89.69", 96),
                               unit("UBND phường Sông Cầu", "89.55", 97), unit("UBND xã Xuân Cảnh", "89.23", 98),
                               unit("UBND xã Dur Kmăl", "88.88", 99), unit("UBND xã Xuân Lộc", "87.12", 100),
                               unit("UBND xã Vụ Bổn", "86.48", 101), unit("UBND xã Ea Drăng", "84.54", 102)})};
    addOwn(period, ownProvince("93.79", 21, {}), 34);
    return period;
}

PeriodResult disclosedMonth() {
    PeriodResult period = month(2024, 5);
    period.assessed = Date{2024, 6, 4};
    addOwn(period,
           ownProvince("73.73", 31,
                       {{Criterion::transparency, "10"},
                        {Criterion::progress, "19.1"},
                        {Criterion::onlineService, "4.8"},
                        {Criterion::payment, "2.1"},
                        {Criterion::satisfaction, "18"},
                        {Criterion::digitization, "14.7"}}),
           63);
    return period;
}

PeriodResult componentMonth() {
    PeriodResult period = month(2025, 11);
    const auto rate = [](const char *name, const char *percent) {
        return ComponentRate{name, figure(percent), {}, {}, {}};
    };
    period.components = {{"Công khai, minh bạch trong thực hiện TTHC", {}, figure("14.5"), figure("18"), {}},
                         rate("Hồ sơ xử lý đúng hạn, trong hạn", "82.48"),
                         rate("Hồ sơ xử lý quá hạn", "17.52"),
                         rate("Hồ sơ nộp trực tuyến", "75.52"),
                         rate("Hồ sơ nộp trực tiếp và theo hình thức khác", "24.48"),
                         rate("Hồ sơ trực tuyến đang xử lý: đúng hạn", "95.3"),
                         rate("Hồ sơ trực tuyến đang xử lý: quá hạn", "4.33"),
                         rate("TTHC có giao dịch thanh toán trực tuyến", "87.95"),
                         rate("Hồ sơ thanh toán trực tuyến", "73.77"),
                         rate("Hồ sơ số hóa hồ sơ, kết quả giải quyết TTHC", "49.51"),
                         rate("Hồ sơ cấp kết quả điện tử", "49.71"),
                         rate("Khai thác, sử dụng lại thông tin, dữ liệu số hóa", "98.69")};
    return period;
}

/// Writes the period's documents of one kind into `folder`, which is named after the occasion.
void writeOne(DocumentKind kind, ReportInput input, const std::filesystem::path &folder) {
    const Settings settings;
    input.settings = &settings;
    std::filesystem::create_directories(folder);
    for (const ReportDocument &document : reportDocuments(input))
        if (document.kind == kind) writeReport(document, input, folder / document.name);
}

} // namespace

int main(int count, char **arguments) {
    if (count != 3) return 2;
    const std::filesystem::path templates = arguments[1];
    const std::filesystem::path folder = arguments[2];
    const PeriodResult before = weekOf(7, {92, 10, 0, 0, 0, 0}, ownProvince("88.45", 17, {}));
    const PeriodResult now = weekOf(14, {87, 15, 0, 0, 0, 0},
                                    ownProvince("88.72", 16,
                                                {{Criterion::transparency, "14.53"},
                                                 {Criterion::progress, "18.62"},
                                                 {Criterion::digitization, "20.1"},
                                                 {Criterion::onlineServices, "17.94"},
                                                 {Criterion::satisfaction, "17.53"}}));
    const Comparison comparison = compared(now, before);
    writeOne(DocumentKind::ratings, {&now, &comparison, nullptr, templates}, folder / "tuan");
    const PeriodResult quarterly = secondQuarter();
    writeOne(DocumentKind::ratings, {&quarterly, nullptr, nullptr, templates}, folder / "quy");
    const PeriodResult low = lowCommunes();
    PeriodResult january = week(2026, 1, 9);
    addOwn(january, ownProvince("80.12", 33, {}), 34);
    const Comparison sinceJanuary = compared(low, january);
    writeOne(DocumentKind::warning, {&low, &sinceJanuary, nullptr, templates}, folder / "cong-van");
    const PeriodResult disclosed = disclosedMonth();
    writeOne(DocumentKind::disclosure, {&disclosed, nullptr, nullptr, templates}, folder / "cong-khai");
    const PeriodResult rates = componentMonth();
    writeOne(DocumentKind::components, {&rates, nullptr, nullptr, templates}, folder / "muc-2");
}
