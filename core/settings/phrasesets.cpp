#include "core/settings/phrasetable.h"

#include <QCoreApplication>

#include <span>

namespace settings {

namespace {

struct Row {
    const char *key;
    const char *places; ///< parted by blanks
    const char *label;
};

// clang-format off
constexpr Row monthlyRows[]{
    {"title", "plan_short month year span", QT_TRANSLATE_NOOP("Setting", "Trích yếu của báo cáo")},
    {"title_note", "from to", QT_TRANSLATE_NOOP("Setting", "Dòng ghi khoảng thời gian của số liệu")},
    {"basis", "plan date issuer title office period span", QT_TRANSLATE_NOOP("Setting", "Câu mở đầu")},
    {"closing", "plan_short period span office", QT_TRANSLATE_NOOP("Setting", "Câu kết thúc")},
    {"heading_direction", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: chỉ đạo, triển khai")},
    {"heading_results", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: kết quả thực hiện")},
    {"heading_discipline", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: chế độ thông tin, báo cáo")},
    {"heading_difficulties", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: khó khăn, vướng mắc")},
    {"heading_next", "span", QT_TRANSLATE_NOOP("Setting", "Tên mục: nhiệm vụ tháng tới")},
    {"heading_proposals", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: kiến nghị, đề xuất")},
    {"direction_none", "office plan", QT_TRANSLATE_NOOP("Setting", "Khi trong kỳ không có văn bản chỉ đạo")},
    {"direction_requests", "office count list", QT_TRANSLATE_NOOP("Setting", "Các yêu cầu báo cáo đột xuất")},
    {"direction_request", "subject list", QT_TRANSLATE_NOOP("Setting", "Một nội dung yêu cầu báo cáo đột xuất")},
    {"direction_request_document", "number date asked", QT_TRANSLATE_NOOP("Setting", "Một văn bản yêu cầu báo cáo đột xuất")},
    {"direction_reminders", "office count list", QT_TRANSLATE_NOOP("Setting", "Các công văn đôn đốc")},
    {"direction_reminders_day", "list date", QT_TRANSLATE_NOOP("Setting", "Các công văn đôn đốc của một ngày")},
    {"direction_chases", "count units channels", QT_TRANSLATE_NOOP("Setting", "Số lượt đôn đốc")},
    {"direction_directed", "count", QT_TRANSLATE_NOOP("Setting", "Khó khăn đã có ý kiến chỉ đạo")},
    {"direction_directed_by", "count documents", QT_TRANSLATE_NOOP("Setting", "Khó khăn đã có ý kiến chỉ đạo bằng văn bản")},
    {"direction_directed_by_many", "count documents", QT_TRANSLATE_NOOP("Setting", "Khó khăn đã có ý kiến chỉ đạo bằng nhiều văn bản")},
    {"tasks", "total groups date states done in_progress not_started paused", QT_TRANSLATE_NOOP("Setting", "Số nhiệm vụ theo trạng thái")},
    {"tasks_none", "", QT_TRANSLATE_NOOP("Setting", "Khi kế hoạch chưa có nhiệm vụ")},
    {"tasks_deadlines", "states total done done_on_time done_late open open_in_time open_overdue", QT_TRANSLATE_NOOP("Setting", "Số nhiệm vụ theo thời hạn")},
    {"tasks_deadlines_done", "count states", QT_TRANSLATE_NOOP("Setting", "Số nhiệm vụ có thời hạn đã hoàn thành")},
    {"tasks_deadlines_open", "count states", QT_TRANSLATE_NOOP("Setting", "Số nhiệm vụ có thời hạn chưa hoàn thành")},
    {"tasks_no_deadline", "", QT_TRANSLATE_NOOP("Setting", "Khi chưa nhiệm vụ nào có thời hạn")},
    {"tasks_done_now", "count list", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ hoàn thành trong kỳ")},
    {"tasks_compared", "done change before", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ hoàn thành so với kỳ trước")},
    {"tasks_compared_year", "done change before", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ hoàn thành so với năm trước")},
    {"tasks_annex", "annex", QT_TRANSLATE_NOOP("Setting", "Dẫn sang phụ lục các nhiệm vụ")},
    {"group", "total states", QT_TRANSLATE_NOOP("Setting", "Tình hình của một nhóm nhiệm vụ")},
    {"group_no_words", "", QT_TRANSLATE_NOOP("Setting", "Khi nhóm chưa có kết quả nào")},
    {"task_words", "no title", QT_TRANSLATE_NOOP("Setting", "Tên nhiệm vụ trước kết quả")},
    {"task_progress", "percent", QT_TRANSLATE_NOOP("Setting", "Tiến độ của một nhiệm vụ")},
    {"task_overdue", "days", QT_TRANSLATE_NOOP("Setting", "Một nhiệm vụ đã quá hạn")},
    {"task_state", "state", QT_TRANSLATE_NOOP("Setting", "Tình trạng của một nhiệm vụ")},
    {"task_state_reported", "state count", QT_TRANSLATE_NOOP("Setting", "Tình trạng và số đơn vị báo cáo")},
    {"task_quote", "units text period", QT_TRANSLATE_NOOP("Setting", "Lời của đơn vị về một nhiệm vụ")},
    {"group_done", "list", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ đã hoàn thành còn được báo cáo")},
    {"group_done_task", "no count", QT_TRANSLATE_NOOP("Setting", "Một nhiệm vụ đã hoàn thành")},
    {"discipline_not_asked", "", QT_TRANSLATE_NOOP("Setting", "Khi kỳ này chưa yêu cầu báo cáo")},
    {"discipline_on_time", "date on_time required percent", QT_TRANSLATE_NOOP("Setting", "Số đơn vị gửi đúng hạn")},
    {"discipline_none_on_time", "date required", QT_TRANSLATE_NOOP("Setting", "Khi chưa đơn vị nào gửi đúng hạn")},
    {"discipline_all_on_time", "date required", QT_TRANSLATE_NOOP("Setting", "Khi mọi đơn vị gửi đúng hạn")},
    {"discipline_received", "date count required", QT_TRANSLATE_NOOP("Setting", "Số đơn vị đã gửi, khi chưa đến hạn")},
    {"discipline_none_received", "date required", QT_TRANSLATE_NOOP("Setting", "Khi chưa đến hạn và chưa đơn vị nào gửi")},
    {"discipline_compared", "on_time required percent change before", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước")},
    {"discipline_compared_year", "on_time required percent change before", QT_TRANSLATE_NOOP("Setting", "So với cùng kỳ năm trước")},
    {"discipline_more", "count", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước: tăng")},
    {"discipline_fewer", "count", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước: giảm")},
    {"discipline_same", "", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước: không đổi")},
    {"discipline_late", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị gửi chậm, nêu tên")},
    {"discipline_late_many", "count annex", QT_TRANSLATE_NOOP("Setting", "Đơn vị gửi chậm, dẫn phụ lục")},
    {"discipline_late_unit", "unit days", QT_TRANSLATE_NOOP("Setting", "Một đơn vị gửi chậm")},
    {"discipline_missing", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị chưa gửi, nêu tên")},
    {"discipline_missing_many", "count annex", QT_TRANSLATE_NOOP("Setting", "Đơn vị chưa gửi, dẫn phụ lục")},
    {"discipline_pending", "count date", QT_TRANSLATE_NOOP("Setting", "Đơn vị chưa gửi, chưa đến hạn")},
    {"discipline_nil", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị báo cáo không phát sinh, nêu tên")},
    {"discipline_nil_many", "count annex", QT_TRANSLATE_NOOP("Setting", "Đơn vị báo cáo không phát sinh, dẫn phụ lục")},
    {"shortcomings", "list", QT_TRANSLATE_NOOP("Setting", "Câu về tồn tại, hạn chế")},
    {"shortcoming_overdue", "count list", QT_TRANSLATE_NOOP("Setting", "Tồn tại: nhiệm vụ quá hạn")},
    {"shortcoming_missing", "count", QT_TRANSLATE_NOOP("Setting", "Tồn tại: báo cáo chưa gửi")},
    {"shortcoming_late", "count", QT_TRANSLATE_NOOP("Setting", "Tồn tại: báo cáo gửi chậm")},
    {"difficulties_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không có khó khăn, vướng mắc")},
    {"difficulties_count", "count raised stages", QT_TRANSLATE_NOOP("Setting", "Số khó khăn, vướng mắc")},
    {"difficulties_none_new", "count stages", QT_TRANSLATE_NOOP("Setting", "Số khó khăn khi không phát sinh mới")},
    {"difficulty", "text unit stage", QT_TRANSLATE_NOOP("Setting", "Một khó khăn, vướng mắc")},
    {"difficulty_of_task", "text unit task stage", QT_TRANSLATE_NOOP("Setting", "Một khó khăn của một nhiệm vụ")},
    {"difficulty_by_document", "stage document", QT_TRANSLATE_NOOP("Setting", "Bước xử lý kèm văn bản")},
    {"difficulties_annex", "annex", QT_TRANSLATE_NOOP("Setting", "Dẫn sang phụ lục khó khăn")},
    {"next_overdue", "count list", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ quá hạn")},
    {"next_overdue_task", "no days", QT_TRANSLATE_NOOP("Setting", "Một nhiệm vụ quá hạn")},
    {"next_due", "count list", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ đến hạn trong kỳ tới")},
    {"next_due_task", "no deadline", QT_TRANSLATE_NOOP("Setting", "Một nhiệm vụ đến hạn")},
    {"next_in_progress", "count", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ đang triển khai")},
    {"next_in_progress_rest", "count", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ đang triển khai, ngoài các nhiệm vụ đã nêu")},
    {"next_not_started", "count list", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ chưa thực hiện")},
    {"next_not_started_many", "count total", QT_TRANSLATE_NOOP("Setting", "Khi nhiều nhiệm vụ chưa thực hiện")},
    {"next_all_done", "", QT_TRANSLATE_NOOP("Setting", "Khi mọi nhiệm vụ đã hoàn thành")},
    {"next_difficulties", "count", QT_TRANSLATE_NOOP("Setting", "Khó khăn còn tồn tại")},
    {"next_missing", "count period", QT_TRANSLATE_NOOP("Setting", "Đơn vị còn thiếu báo cáo")},
    {"next_report", "period date", QT_TRANSLATE_NOOP("Setting", "Hạn của báo cáo tháng tới")},
    {"proposals_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không có kiến nghị")},
    {"proposals_count", "office", QT_TRANSLATE_NOOP("Setting", "Câu dẫn các kiến nghị")},
    {"proposal", "text units", QT_TRANSLATE_NOOP("Setting", "Một kiến nghị")},
    {"annex_tasks", "plan date", QT_TRANSLATE_NOOP("Setting", "Tên phụ lục các nhiệm vụ")},
    {"annex_discipline", "period span date", QT_TRANSLATE_NOOP("Setting", "Tên phụ lục tình hình gửi báo cáo")},
    {"annex_difficulties", "span date", QT_TRANSLATE_NOOP("Setting", "Tên phụ lục khó khăn, vướng mắc")},
    {"annex_charts", "span", QT_TRANSLATE_NOOP("Setting", "Tên phụ lục biểu đồ")},
    {"chart", "", QT_TRANSLATE_NOOP("Setting", "Tên biểu đồ các kỳ")},
    {"chart_tasks", "", QT_TRANSLATE_NOOP("Setting", "Tên biểu đồ nhiệm vụ")},
};

// Where the report on a quarter, half a year or a year says it in other words than the month's.
constexpr Row periodicRows[]{
    {"title", "plan_short span", QT_TRANSLATE_NOOP("Setting", "Trích yếu của báo cáo")},
    {"basis", "plan date issuer title office span", QT_TRANSLATE_NOOP("Setting", "Câu mở đầu")},
    {"closing", "plan_short span office", QT_TRANSLATE_NOOP("Setting", "Câu kết thúc")},
    {"heading_next", "span", QT_TRANSLATE_NOOP("Setting", "Tên mục: nhiệm vụ kỳ tới")},
    {"next_report", "", QT_TRANSLATE_NOOP("Setting", "Hạn của các báo cáo tháng")},
    {"direction_month", "period text", QT_TRANSLATE_NOOP("Setting", "Kết quả chỉ đạo của một tháng")},
    {"task_quote", "units text period", QT_TRANSLATE_NOOP("Setting", "Lời của đơn vị về một nhiệm vụ")},
    {"shortcoming_missing", "count", QT_TRANSLATE_NOOP("Setting", "Tồn tại: báo cáo chưa gửi")},
    {"shortcoming_late", "count", QT_TRANSLATE_NOOP("Setting", "Tồn tại: báo cáo gửi chậm")},
    {"tasks_compared", "done change before", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ hoàn thành so với kỳ trước")},
    {"tasks_compared_year", "done change before", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ hoàn thành so với năm trước")},
    {"discipline_span", "span units required date states", QT_TRANSLATE_NOOP("Setting", "Số lượt báo cáo của cả kỳ")},
    {"discipline_span_part", "span units due date states", QT_TRANSLATE_NOOP("Setting", "Số lượt báo cáo đã đến hạn, khi kỳ chưa hết")},
    {"discipline_span_not_due", "span units date", QT_TRANSLATE_NOOP("Setting", "Khi chưa báo cáo nào đến hạn")},
    {"span_on_time", "count percent", QT_TRANSLATE_NOOP("Setting", "Số lượt đúng hạn")},
    {"span_late", "count", QT_TRANSLATE_NOOP("Setting", "Số lượt gửi chậm")},
    {"span_missing", "count", QT_TRANSLATE_NOOP("Setting", "Số lượt chưa gửi")},
    {"discipline_compared", "on_time required percent change before", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước")},
    {"discipline_compared_year", "on_time required percent change before", QT_TRANSLATE_NOOP("Setting", "So với cùng kỳ năm trước")},
    {"discipline_compared_part", "on_time required percent change before", QT_TRANSLATE_NOOP("Setting", "So với cả kỳ trước, khi kỳ này chưa hết")},
    {"rate_more", "points", QT_TRANSLATE_NOOP("Setting", "Tỷ lệ đúng hạn: tăng")},
    {"rate_fewer", "points", QT_TRANSLATE_NOOP("Setting", "Tỷ lệ đúng hạn: giảm")},
    {"discipline_months", "list", QT_TRANSLATE_NOOP("Setting", "Đúng hạn từng tháng")},
    {"span_month", "period on_time required percent", QT_TRANSLATE_NOOP("Setting", "Đúng hạn của một tháng")},
    {"discipline_steady", "count", QT_TRANSLATE_NOOP("Setting", "Đơn vị luôn đúng hạn")},
    {"discipline_late", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị gửi chậm, nêu tên")},
    {"discipline_late_many", "count annex", QT_TRANSLATE_NOOP("Setting", "Đơn vị gửi chậm, dẫn phụ lục")},
    {"discipline_missing", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị chưa gửi, nêu tên")},
    {"discipline_missing_many", "count annex", QT_TRANSLATE_NOOP("Setting", "Đơn vị chưa gửi, dẫn phụ lục")},
    {"span_unit", "unit months", QT_TRANSLATE_NOOP("Setting", "Một đơn vị và các tháng")},
    {"annex_discipline", "span date", QT_TRANSLATE_NOOP("Setting", "Tên phụ lục tình hình gửi báo cáo")},
    {"annex_discipline_legend", "", QT_TRANSLATE_NOOP("Setting", "Chú giải của phụ lục tình hình gửi báo cáo")},
};

// Where the report that answers a request says it in other words than the month's.
constexpr Row adHocRows[]{
    {"title", "subject", QT_TRANSLATE_NOOP("Setting", "Trích yếu của báo cáo")},
    {"title_note", "to", QT_TRANSLATE_NOOP("Setting", "Dòng ghi thời điểm của số liệu")},
    {"basis", "plan title office subject number date", QT_TRANSLATE_NOOP("Setting", "Câu mở đầu")},
    {"closing", "subject office number date", QT_TRANSLATE_NOOP("Setting", "Câu kết thúc")},
    {"heading_answering", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: tình hình gửi báo cáo")},
    {"heading_difficulties", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: khó khăn, vướng mắc")},
    {"heading_results", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: kết quả")},
    {"asked", "office number date count subject due", QT_TRANSLATE_NOOP("Setting", "Nội dung đã yêu cầu")},
    {"answered", "date received required percent on_time", QT_TRANSLATE_NOOP("Setting", "Số đơn vị đã gửi")},
    {"answered_none", "date required", QT_TRANSLATE_NOOP("Setting", "Khi chưa đơn vị nào gửi")},
    {"answer_pending", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị chưa gửi, chưa đến hạn")},
    {"answer_nil", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị báo cáo không phát sinh")},
    {"answers_annex", "annex", QT_TRANSLATE_NOOP("Setting", "Dẫn sang danh sách kèm theo")},
    {"answers_none", "", QT_TRANSLATE_NOOP("Setting", "Khi chưa có kết quả nào")},
    {"answer", "units text", QT_TRANSLATE_NOOP("Setting", "Một kết quả và các đơn vị")},
    {"task_answer", "no text", QT_TRANSLATE_NOOP("Setting", "Kết quả của một nhiệm vụ")},
    {"answered_difficulty", "text units", QT_TRANSLATE_NOOP("Setting", "Một khó khăn, vướng mắc")},
    {"difficulties_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không có khó khăn, vướng mắc")},
    {"annex_answers", "", QT_TRANSLATE_NOOP("Setting", "Tên danh sách kèm theo")},
};

// The letter (công văn) and the message for Zalo.
constexpr Row reminderRows[]{
    {"greeting_one", "unit", QT_TRANSLATE_NOOP("Setting", "Kính gửi một đơn vị")},
    {"greeting_some", "units", QT_TRANSLATE_NOOP("Setting", "Kính gửi vài đơn vị")},
    {"greeting_many", "count", QT_TRANSLATE_NOOP("Setting", "Kính gửi nhiều đơn vị")},
    {"due", "plan plan_date issuer period due", QT_TRANSLATE_NOOP("Setting", "Kế hoạch và hạn gửi")},
    {"state_one", "office today", QT_TRANSLATE_NOOP("Setting", "Một đơn vị chưa gửi")},
    {"ask_ahead", "office", QT_TRANSLATE_NOOP("Setting", "Đề nghị gửi, khi chưa đến hạn")},
    {"ask_overdue", "", QT_TRANSLATE_NOOP("Setting", "Đề nghị gửi, khi đã quá hạn")},
    {"nil", "", QT_TRANSLATE_NOOP("Setting", "Dặn báo cáo “không phát sinh”")},
    {"contact", "team phone", QT_TRANSLATE_NOOP("Setting", "Nơi liên hệ, có điện thoại")},
    {"contact_no_phone", "team", QT_TRANSLATE_NOOP("Setting", "Nơi liên hệ, không có điện thoại")},
    {"closing", "", QT_TRANSLATE_NOOP("Setting", "Lời kết của tin nhắn")},
    {"list_head", "count", QT_TRANSLATE_NOOP("Setting", "Đầu danh sách đơn vị")},
    {"letter_about", "plan_short period", QT_TRANSLATE_NOOP("Setting", "Trích yếu của công văn")},
    {"letter_addressees", "", QT_TRANSLATE_NOOP("Setting", "Kính gửi theo danh sách kèm theo")},
    {"letter_opening", "plan plan_date issuer title period office from to due", QT_TRANSLATE_NOOP("Setting", "Câu mở đầu công văn")},
    {"letter_nil", "", QT_TRANSLATE_NOOP("Setting", "Công văn dặn báo cáo “không phát sinh”")},
    {"letter_due", "due", QT_TRANSLATE_NOOP("Setting", "Hạn gửi")},
    {"letter_due_before", "before due", QT_TRANSLATE_NOOP("Setting", "Hạn gửi “trước ngày 10”")},
    {"letter_due_shifted", "literal due", QT_TRANSLATE_NOOP("Setting", "Hạn gửi được lùi vì ngày nghỉ")},
    {"letter_state", "today office received required count where", QT_TRANSLATE_NOOP("Setting", "Số đơn vị đã gửi, chưa gửi")},
    {"letter_state_one", "today office unit", QT_TRANSLATE_NOOP("Setting", "Khi công văn gửi một đơn vị")},
    {"letter_state_some", "today office count where", QT_TRANSLATE_NOOP("Setting", "Khi công văn chỉ gửi một số đơn vị")},
    {"letter_state_not_asked", "period", QT_TRANSLATE_NOOP("Setting", "Khi kỳ này chưa yêu cầu báo cáo")},
    {"letter_state_none", "today office required", QT_TRANSLATE_NOOP("Setting", "Khi chưa đơn vị nào gửi")},
    {"letter_state_all", "today office required", QT_TRANSLATE_NOOP("Setting", "Khi mọi đơn vị đã gửi")},
    {"letter_where_above", "", QT_TRANSLATE_NOOP("Setting", "Đơn vị có tên ở Kính gửi")},
    {"letter_where_annex", "", QT_TRANSLATE_NOOP("Setting", "Đơn vị có tên trong danh sách")},
    {"letter_ask_ahead", "office team until", QT_TRANSLATE_NOOP("Setting", "Công văn đề nghị, khi chưa đến hạn")},
    {"letter_ask_overdue", "office team until", QT_TRANSLATE_NOOP("Setting", "Công văn đề nghị, khi đã quá hạn")},
    {"letter_closing", "", QT_TRANSLATE_NOOP("Setting", "Câu kết thúc công văn")},
    {"letter_annex", "period", QT_TRANSLATE_NOOP("Setting", "Tên danh sách kèm công văn")},
};

// The leader's sheet for the weekly briefing.
constexpr Row briefingRows[]{
    {"title", "plan_short", QT_TRANSLATE_NOOP("Setting", "Tên trang giao ban")},
    {"note", "day", QT_TRANSLATE_NOOP("Setting", "Dòng ghi ngày tính đến")},
    {"figure_missing", "", QT_TRANSLATE_NOOP("Setting", "Số lớn: đơn vị chưa gửi")},
    {"figure_pending", "", QT_TRANSLATE_NOOP("Setting", "Số lớn: đơn vị chưa gửi, chưa đến hạn")},
    {"figure_late", "", QT_TRANSLATE_NOOP("Setting", "Số lớn: đơn vị gửi chậm")},
    {"figure_on_time", "", QT_TRANSLATE_NOOP("Setting", "Số lớn: tỷ lệ đúng hạn")},
    {"figure_overdue", "", QT_TRANSLATE_NOOP("Setting", "Số lớn: nhiệm vụ quá hạn")},
    {"figure_difficulties", "", QT_TRANSLATE_NOOP("Setting", "Số lớn: khó khăn chưa giải quyết")},
    {"figure_not_due", "", QT_TRANSLATE_NOOP("Setting", "Dưới số lớn, khi chưa đến hạn")},
    {"before", "value", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước, dưới số lớn")},
    {"and_others", "names count", QT_TRANSLATE_NOOP("Setting", "Khi không nêu hết tên đơn vị")},
    {"discipline", "period due states", QT_TRANSLATE_NOOP("Setting", "Tình hình gửi báo cáo")},
    {"discipline_received", "received required", QT_TRANSLATE_NOOP("Setting", "Số báo cáo đã nhận")},
    {"discipline_on_time", "on_time", QT_TRANSLATE_NOOP("Setting", "Trong đó số gửi đúng hạn")},
    {"discipline_late", "late", QT_TRANSLATE_NOOP("Setting", "Trong đó số gửi chậm")},
    {"discipline_missing", "count names", QT_TRANSLATE_NOOP("Setting", "Các đơn vị chưa gửi")},
    {"discipline_pending", "count", QT_TRANSLATE_NOOP("Setting", "Khi chưa đến hạn")},
    {"discipline_complete", "", QT_TRANSLATE_NOOP("Setting", "Khi mọi đơn vị đã gửi")},
    {"discipline_not_asked", "period", QT_TRANSLATE_NOOP("Setting", "Khi kỳ này chưa yêu cầu báo cáo")},
    {"tasks", "total states due", QT_TRANSLATE_NOOP("Setting", "Tình hình nhiệm vụ")},
    {"tasks_due", "overdue soon", QT_TRANSLATE_NOOP("Setting", "Có nhiệm vụ quá hạn và sắp đến hạn")},
    {"tasks_overdue", "overdue", QT_TRANSLATE_NOOP("Setting", "Chỉ có nhiệm vụ quá hạn")},
    {"tasks_soon", "soon", QT_TRANSLATE_NOOP("Setting", "Chỉ có nhiệm vụ sắp đến hạn")},
    {"tasks_in_time", "", QT_TRANSLATE_NOOP("Setting", "Không có nhiệm vụ quá hạn, sắp đến hạn")},
    {"difficulties", "open days red solved", QT_TRANSLATE_NOOP("Setting", "Khó khăn, vướng mắc")},
    {"difficulties_all_red", "open days solved", QT_TRANSLATE_NOOP("Setting", "Khi mọi khó khăn đều đã lâu")},
    {"difficulties_fresh", "open solved", QT_TRANSLATE_NOOP("Setting", "Khi chưa khó khăn nào để lâu")},
    {"difficulties_solved", "count", QT_TRANSLATE_NOOP("Setting", "Số khó khăn đã giải quyết trong kỳ")},
    {"difficulties_none_solved", "", QT_TRANSLATE_NOOP("Setting", "Khi trong kỳ chưa giải quyết khó khăn nào")},
    {"difficulties_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không còn khó khăn, vướng mắc")},
    {"items", "", QT_TRANSLATE_NOOP("Setting", "Tên bảng việc cần quan tâm")},
    {"items_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không có việc tồn đọng")},
    {"items_more", "count", QT_TRANSLATE_NOOP("Setting", "Các việc tồn đọng khác")},
    {"chart", "", QT_TRANSLATE_NOOP("Setting", "Tên biểu đồ")},
};

// The record of a handover.
constexpr Row handoverRows[]{
    {"subject", "plan_short", QT_TRANSLATE_NOOP("Setting", "Trích yếu của biên bản")},
    {"opening", "day agency plan", QT_TRANSLATE_NOOP("Setting", "Câu mở đầu biên bản")},
    {"giver", "name", QT_TRANSLATE_NOOP("Setting", "Bên giao")},
    {"receiver", "name", QT_TRANSLATE_NOOP("Setting", "Bên nhận")},
    {"register_empty", "", QT_TRANSLATE_NOOP("Setting", "Khi chưa đăng ký văn bản đến")},
    {"register_next", "year number", QT_TRANSLATE_NOOP("Setting", "Số đến tiếp theo")},
    {"register_gapless", "", QT_TRANSLATE_NOOP("Setting", "Khi sổ không thiếu số")},
    {"register_holes", "", QT_TRANSLATE_NOOP("Setting", "Khi sổ thiếu số")},
    {"periods_open", "list", QT_TRANSLATE_NOOP("Setting", "Kỳ báo cáo chưa chốt")},
    {"periods_closed", "", QT_TRANSLATE_NOOP("Setting", "Khi các kỳ đã chốt")},
    {"tasks", "total open", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ chưa hoàn thành")},
    {"tasks_none", "total", QT_TRANSLATE_NOOP("Setting", "Khi mọi nhiệm vụ đã hoàn thành")},
    {"difficulties", "count", QT_TRANSLATE_NOOP("Setting", "Khó khăn chưa giải quyết")},
    {"difficulties_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không còn khó khăn")},
    {"request", "number date subject due", QT_TRANSLATE_NOOP("Setting", "Một yêu cầu đột xuất")},
    {"requests_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không còn yêu cầu đột xuất")},
    {"draft", "name date", QT_TRANSLATE_NOOP("Setting", "Một dự thảo")},
    {"drafts", "", QT_TRANSLATE_NOOP("Setting", "Các dự thảo")},
    {"drafts_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không có dự thảo")},
    {"issued", "year", QT_TRANSLATE_NOOP("Setting", "Văn bản đã ban hành")},
    {"issued_none", "year", QT_TRANSLATE_NOOP("Setting", "Khi chưa ban hành văn bản nào")},
    {"data_file", "path", QT_TRANSLATE_NOOP("Setting", "Nơi để tệp dữ liệu")},
    {"attachments", "path", QT_TRANSLATE_NOOP("Setting", "Nơi để tệp đính kèm")},
    {"backups", "path", QT_TRANSLATE_NOOP("Setting", "Nơi để bản sao dự phòng")},
    {"contact", "team phone", QT_TRANSLATE_NOOP("Setting", "Đầu mối liên hệ, có điện thoại")},
    {"contact_no_phone", "team", QT_TRANSLATE_NOOP("Setting", "Đầu mối liên hệ, không có điện thoại")},
    {"closing", "", QT_TRANSLATE_NOOP("Setting", "Câu kết thúc biên bản")},
};
constexpr Row issuedRows[]{
    {"replaces", "kind number date office", QT_TRANSLATE_NOOP("Setting", "Câu mở đầu của văn bản thay thế")},
};
// clang-format on

PhraseSet setOf(const char *id, std::span<const Row> rows)
{
    PhraseSet set{QLatin1String(id), {}};
    for (const Row &row : rows) {
        set.phrases.append({QLatin1String(row.key),
            QString::fromLatin1(row.places).split(QLatin1Char(' '), Qt::SkipEmptyParts), row.label});
    }
    return set;
}

} // namespace

const QList<PhraseSet> &phraseSets()
{
    static const QList<PhraseSet> sets{setOf("monthly", monthlyRows), setOf("periodic", periodicRows),
        setOf("adhoc", adHocRows), setOf("reminder", reminderRows), setOf("briefing", briefingRows),
        setOf("handover", handoverRows), setOf("issued", issuedRows)};
    return sets;
}

const PhraseSet &phraseSet(const QString &id)
{
    static const PhraseSet none;
    for (const PhraseSet &set : phraseSets()) {
        if (set.id == id)
            return set;
    }
    return none;
}

} // namespace settings
