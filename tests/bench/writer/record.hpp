// Read before src/write/workbook.cpp by the recording program: its calls of libxlsxwriter pass through here.
#pragma once

#include "codec.hpp"

namespace bench {

Log &log();               ///< of the workbook being written
void workbookIsWritten(); ///< its log is complete

template <typename R, typename... Parameters, typename... Values>
R recorded(Call name, R (*function)(Parameters...), Values &&...values) {
    const std::tuple<Parameters...> given{static_cast<Parameters>(values)...};
    if constexpr (std::is_void_v<R>) {
        std::apply(function, given);
        std::apply([&](const auto &...each) { log().call(name, 0, each...); }, given);
    } else {
        if (name == Call::workbook_close) {
            std::apply([&](const auto &...each) { log().call(name, 0, each...); }, given);
            workbookIsWritten();
            return std::apply(function, given);
        }
        const R result = std::apply(function, given);
        std::apply([&](const auto &...each) { log().call(name, result, each...); }, given);
        return result;
    }
}

} // namespace bench

#define RECORD(name, ...) bench::recorded(bench::Call::name, &::name, __VA_ARGS__)
#define chart_add_series(...) RECORD(chart_add_series, __VA_ARGS__)
#define chart_axis_major_gridlines_set_line(...) RECORD(chart_axis_major_gridlines_set_line, __VA_ARGS__)
#define chart_axis_major_gridlines_set_visible(...) RECORD(chart_axis_major_gridlines_set_visible, __VA_ARGS__)
#define chart_axis_set_crossing_max(...) RECORD(chart_axis_set_crossing_max, __VA_ARGS__)
#define chart_axis_set_min(...) RECORD(chart_axis_set_min, __VA_ARGS__)
#define chart_axis_set_num_font(...) RECORD(chart_axis_set_num_font, __VA_ARGS__)
#define chart_axis_set_num_format(...) RECORD(chart_axis_set_num_format, __VA_ARGS__)
#define chart_axis_set_reverse(...) RECORD(chart_axis_set_reverse, __VA_ARGS__)
#define chart_legend_set_font(...) RECORD(chart_legend_set_font, __VA_ARGS__)
#define chart_legend_set_position(...) RECORD(chart_legend_set_position, __VA_ARGS__)
#define chart_series_set_categories(...) RECORD(chart_series_set_categories, __VA_ARGS__)
#define chart_series_set_fill(...) RECORD(chart_series_set_fill, __VA_ARGS__)
#define chart_series_set_labels(...) RECORD(chart_series_set_labels, __VA_ARGS__)
#define chart_series_set_labels_fill(...) RECORD(chart_series_set_labels_fill, __VA_ARGS__)
#define chart_series_set_labels_font(...) RECORD(chart_series_set_labels_font, __VA_ARGS__)
#define chart_series_set_labels_num_format(...) RECORD(chart_series_set_labels_num_format, __VA_ARGS__)
#define chart_series_set_line(...) RECORD(chart_series_set_line, __VA_ARGS__)
#define chart_series_set_marker_fill(...) RECORD(chart_series_set_marker_fill, __VA_ARGS__)
#define chart_series_set_marker_size(...) RECORD(chart_series_set_marker_size, __VA_ARGS__)
#define chart_series_set_marker_type(...) RECORD(chart_series_set_marker_type, __VA_ARGS__)
#define chart_series_set_name_range(...) RECORD(chart_series_set_name_range, __VA_ARGS__)
#define chart_series_set_pattern(...) RECORD(chart_series_set_pattern, __VA_ARGS__)
#define chart_series_set_values(...) RECORD(chart_series_set_values, __VA_ARGS__)
#define chart_set_series_gap(...) RECORD(chart_set_series_gap, __VA_ARGS__)
#define chart_title_set_name(...) RECORD(chart_title_set_name, __VA_ARGS__)
#define chart_title_set_name_font(...) RECORD(chart_title_set_name_font, __VA_ARGS__)
#define format_set_align(...) RECORD(format_set_align, __VA_ARGS__)
#define format_set_bg_color(...) RECORD(format_set_bg_color, __VA_ARGS__)
#define format_set_bold(...) RECORD(format_set_bold, __VA_ARGS__)
#define format_set_border(...) RECORD(format_set_border, __VA_ARGS__)
#define format_set_border_color(...) RECORD(format_set_border_color, __VA_ARGS__)
#define format_set_bottom(...) RECORD(format_set_bottom, __VA_ARGS__)
#define format_set_bottom_color(...) RECORD(format_set_bottom_color, __VA_ARGS__)
#define format_set_font_color(...) RECORD(format_set_font_color, __VA_ARGS__)
#define format_set_font_family(...) RECORD(format_set_font_family, __VA_ARGS__)
#define format_set_font_name(...) RECORD(format_set_font_name, __VA_ARGS__)
#define format_set_font_size(...) RECORD(format_set_font_size, __VA_ARGS__)
#define format_set_indent(...) RECORD(format_set_indent, __VA_ARGS__)
#define format_set_italic(...) RECORD(format_set_italic, __VA_ARGS__)
#define format_set_num_format(...) RECORD(format_set_num_format, __VA_ARGS__)
#define format_set_pattern(...) RECORD(format_set_pattern, __VA_ARGS__)
#define format_set_text_wrap(...) RECORD(format_set_text_wrap, __VA_ARGS__)
#define workbook_add_chart(...) RECORD(workbook_add_chart, __VA_ARGS__)
#define workbook_add_format(...) RECORD(workbook_add_format, __VA_ARGS__)
#define workbook_add_worksheet(...) RECORD(workbook_add_worksheet, __VA_ARGS__)
#define workbook_close(...) RECORD(workbook_close, __VA_ARGS__)
#define workbook_new(...) RECORD(workbook_new, __VA_ARGS__)
#define workbook_set_properties(...) RECORD(workbook_set_properties, __VA_ARGS__)
#define workbook_validate_sheet_name(...) RECORD(workbook_validate_sheet_name, __VA_ARGS__)
#define worksheet_center_horizontally(...) RECORD(worksheet_center_horizontally, __VA_ARGS__)
#define worksheet_fit_to_pages(...) RECORD(worksheet_fit_to_pages, __VA_ARGS__)
#define worksheet_freeze_panes(...) RECORD(worksheet_freeze_panes, __VA_ARGS__)
#define worksheet_gridlines(...) RECORD(worksheet_gridlines, __VA_ARGS__)
#define worksheet_insert_chart_opt(...) RECORD(worksheet_insert_chart_opt, __VA_ARGS__)
#define worksheet_insert_image_buffer_opt(...) RECORD(worksheet_insert_image_buffer_opt, __VA_ARGS__)
#define worksheet_merge_range(...) RECORD(worksheet_merge_range, __VA_ARGS__)
#define worksheet_print_area(...) RECORD(worksheet_print_area, __VA_ARGS__)
#define worksheet_repeat_rows(...) RECORD(worksheet_repeat_rows, __VA_ARGS__)
#define worksheet_set_column_pixels(...) RECORD(worksheet_set_column_pixels, __VA_ARGS__)
#define worksheet_set_footer_opt(...) RECORD(worksheet_set_footer_opt, __VA_ARGS__)
#define worksheet_set_h_pagebreaks(...) RECORD(worksheet_set_h_pagebreaks, __VA_ARGS__)
#define worksheet_set_header_opt(...) RECORD(worksheet_set_header_opt, __VA_ARGS__)
#define worksheet_set_landscape(...) RECORD(worksheet_set_landscape, __VA_ARGS__)
#define worksheet_set_margins(...) RECORD(worksheet_set_margins, __VA_ARGS__)
#define worksheet_set_paper(...) RECORD(worksheet_set_paper, __VA_ARGS__)
#define worksheet_set_portrait(...) RECORD(worksheet_set_portrait, __VA_ARGS__)
#define worksheet_set_row(...) RECORD(worksheet_set_row, __VA_ARGS__)
#define worksheet_set_start_page(...) RECORD(worksheet_set_start_page, __VA_ARGS__)
#define worksheet_set_zoom(...) RECORD(worksheet_set_zoom, __VA_ARGS__)
#define worksheet_write_blank(...) RECORD(worksheet_write_blank, __VA_ARGS__)
#define worksheet_write_formula_num(...) RECORD(worksheet_write_formula_num, __VA_ARGS__)
#define worksheet_write_formula_str(...) RECORD(worksheet_write_formula_str, __VA_ARGS__)
#define worksheet_write_number(...) RECORD(worksheet_write_number, __VA_ARGS__)
#define worksheet_write_string(...) RECORD(worksheet_write_string, __VA_ARGS__)
