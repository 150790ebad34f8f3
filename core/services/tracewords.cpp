#include "core/services/tracewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace services {

namespace {

struct TraceTerm {
    const char *code;
    const char *word;
};

constexpr std::array actTerms{
    TraceTerm{"report_added", QT_TRANSLATE_NOOP("Trace", "Nhập báo cáo")},
    TraceTerm{"report_replaced", QT_TRANSLATE_NOOP("Trace", "Nhập báo cáo thay thế")},
    TraceTerm{"own_results_added", QT_TRANSLATE_NOOP("Trace", "Nhập kết quả của đơn vị tiếp nhận")},
    TraceTerm{"document_registered", QT_TRANSLATE_NOOP("Trace", "Đăng ký văn bản")},
    TraceTerm{"register_row_imported", QT_TRANSLATE_NOOP("Trace", "Chuyển từ sổ cũ")},
    TraceTerm{"entry_returned", QT_TRANSLATE_NOOP("Trace", "Trả lại đơn vị")},
    TraceTerm{"entry_cancelled", QT_TRANSLATE_NOOP("Trace", "Hủy số")},
    TraceTerm{"attachment_added", QT_TRANSLATE_NOOP("Trace", "Thêm tệp kèm")},
    TraceTerm{"attachment_withdrawn", QT_TRANSLATE_NOOP("Trace", "Bỏ tệp kèm")},
    TraceTerm{"register_year_closed", QT_TRANSLATE_NOOP("Trace", "Khóa sổ")},
    TraceTerm{"register_year_reopened", QT_TRANSLATE_NOOP("Trace", "Mở lại sổ")},
    TraceTerm{"request_added", QT_TRANSLATE_NOOP("Trace", "Thêm yêu cầu báo cáo")},
    TraceTerm{"request_closed", QT_TRANSLATE_NOOP("Trace", "Kết thúc yêu cầu")},
    TraceTerm{"request_cancelled", QT_TRANSLATE_NOOP("Trace", "Hủy yêu cầu")},
    TraceTerm{"task_changed", QT_TRANSLATE_NOOP("Trace", "Cập nhật nhiệm vụ")},
    TraceTerm{"task_assigned", QT_TRANSLATE_NOOP("Trace", "Phân công nhiệm vụ")},
    TraceTerm{"misprint_decided", QT_TRANSLATE_NOOP("Trace", "Quyết định chỗ nghi in sai")},
    TraceTerm{"difficulty_added", QT_TRANSLATE_NOOP("Trace", "Thêm khó khăn")},
    TraceTerm{"difficulty_corrected", QT_TRANSLATE_NOOP("Trace", "Sửa lời khó khăn")},
    TraceTerm{"difficulty_moved", QT_TRANSLATE_NOOP("Trace", "Chuyển bước khó khăn")},
    TraceTerm{"difficulty_move_corrected", QT_TRANSLATE_NOOP("Trace", "Sửa bước của khó khăn")},
    TraceTerm{"period_closed", QT_TRANSLATE_NOOP("Trace", "Chốt kỳ")},
    TraceTerm{"period_reopened", QT_TRANSLATE_NOOP("Trace", "Mở lại kỳ")},
    TraceTerm{"unit_chased", QT_TRANSLATE_NOOP("Trace", "Đôn đốc đơn vị")},
    TraceTerm{"units_chased", QT_TRANSLATE_NOOP("Trace", "Ghi nhật ký đôn đốc")},
    TraceTerm{"unit_added", QT_TRANSLATE_NOOP("Trace", "Thêm đơn vị")},
    TraceTerm{"unit_changed", QT_TRANSLATE_NOOP("Trace", "Sửa đơn vị")},
    TraceTerm{"alias_added", QT_TRANSLATE_NOOP("Trace", "Thêm tên gọi khác")},
    TraceTerm{"alias_removed", QT_TRANSLATE_NOOP("Trace", "Bỏ tên gọi khác")},
    TraceTerm{"contact_added", QT_TRANSLATE_NOOP("Trace", "Thêm đầu mối")},
    TraceTerm{"contact_changed", QT_TRANSLATE_NOOP("Trace", "Sửa đầu mối")},
    TraceTerm{"contact_removed", QT_TRANSLATE_NOOP("Trace", "Bỏ đầu mối")},
    TraceTerm{"draft_changed", QT_TRANSLATE_NOOP("Trace", "Sửa dự thảo")},
    TraceTerm{"document_issued", QT_TRANSLATE_NOOP("Trace", "Ban hành văn bản")},
    TraceTerm{"document_replaced", QT_TRANSLATE_NOOP("Trace", "Thay thế văn bản đã ban hành")},
    TraceTerm{"document_recalled", QT_TRANSLATE_NOOP("Trace", "Thu hồi văn bản đã ban hành")},
    TraceTerm{"outgoing_added", QT_TRANSLATE_NOOP("Trace", "Ghi vào sổ văn bản đi")},
    TraceTerm{"outgoing_cancelled", QT_TRANSLATE_NOOP("Trace", "Hủy văn bản đi")},
    TraceTerm{"setting_changed", QT_TRANSLATE_NOOP("Trace", "Đổi thiết lập")},
    TraceTerm{"holiday_added", QT_TRANSLATE_NOOP("Trace", "Thêm ngày nghỉ")},
    TraceTerm{"holiday_changed", QT_TRANSLATE_NOOP("Trace", "Sửa ngày nghỉ")},
    TraceTerm{"holiday_removed", QT_TRANSLATE_NOOP("Trace", "Bỏ ngày nghỉ")},
    TraceTerm{"file_created", QT_TRANSLATE_NOOP("Trace", "Tạo tệp dữ liệu")},
    TraceTerm{"file_salvaged", QT_TRANSLATE_NOOP("Trace", "Cứu dữ liệu từ tệp hỏng")},
    TraceTerm{"file_accepted", QT_TRANSLATE_NOOP("Trace", "Chấp nhận tệp có trang bị thay đổi")},
    TraceTerm{"file_restored", QT_TRANSLATE_NOOP("Trace", "Khôi phục từ bản sao lưu")},
    TraceTerm{"undone", QT_TRANSLATE_NOOP("Trace", "Hoàn tác: %1")},
    TraceTerm{"redone", QT_TRANSLATE_NOOP("Trace", "Làm lại: %1")},
};

constexpr std::array subjectTerms{
    TraceTerm{"register_entry", QT_TRANSLATE_NOOP("Trace", "Văn bản đến")},
    TraceTerm{"report", QT_TRANSLATE_NOOP("Trace", "Kết quả của đơn vị tiếp nhận")},
    TraceTerm{"task", QT_TRANSLATE_NOOP("Trace", "Nhiệm vụ")},
    TraceTerm{"unit", QT_TRANSLATE_NOOP("Trace", "Đơn vị")},
    TraceTerm{"difficulty", QT_TRANSLATE_NOOP("Trace", "Khó khăn, vướng mắc")},
    TraceTerm{"request", QT_TRANSLATE_NOOP("Trace", "Yêu cầu báo cáo")},
    TraceTerm{"period", QT_TRANSLATE_NOOP("Trace", "Kỳ báo cáo")},
    TraceTerm{"paper", QT_TRANSLATE_NOOP("Trace", "Dự thảo")},
    TraceTerm{"issued_document", QT_TRANSLATE_NOOP("Trace", "Văn bản đã ban hành")},
    TraceTerm{"outgoing_entry", QT_TRANSLATE_NOOP("Trace", "Sổ văn bản đi")},
    TraceTerm{"register_year", QT_TRANSLATE_NOOP("Trace", "Sổ của năm")},
    TraceTerm{"suggestion", QT_TRANSLATE_NOOP("Trace", "Chỗ nghi in sai")},
    TraceTerm{"setting", QT_TRANSLATE_NOOP("Trace", "Thiết lập")},
    TraceTerm{"holiday", QT_TRANSLATE_NOOP("Trace", "Ngày nghỉ")},
    TraceTerm{"file", QT_TRANSLATE_NOOP("Trace", "Tệp dữ liệu")},
};

/// In the order in which one would tell of them.
constexpr std::array fieldTerms{
    TraceTerm{"unit", QT_TRANSLATE_NOOP("Trace", "Đơn vị")},
    TraceTerm{"units", QT_TRANSLATE_NOOP("Trace", "Các đơn vị")},
    TraceTerm{"issuer", QT_TRANSLATE_NOOP("Trace", "Tác giả")},
    TraceTerm{"code", QT_TRANSLATE_NOOP("Trace", "Mã")},
    TraceTerm{"name", QT_TRANSLATE_NOOP("Trace", "Tên")},
    TraceTerm{"short", QT_TRANSLATE_NOOP("Trace", "Tên ngắn")},
    TraceTerm{"person", QT_TRANSLATE_NOOP("Trace", "Họ tên")},
    TraceTerm{"duty", QT_TRANSLATE_NOOP("Trace", "Chức vụ, việc phụ trách")},
    TraceTerm{"phone", QT_TRANSLATE_NOOP("Trace", "Điện thoại")},
    TraceTerm{"zalo", QT_TRANSLATE_NOOP("Trace", "Zalo")},
    TraceTerm{"email", QT_TRANSLATE_NOOP("Trace", "Thư điện tử")},
    TraceTerm{"document", QT_TRANSLATE_NOOP("Trace", "Số, ký hiệu")},
    TraceTerm{"document_date", QT_TRANSLATE_NOOP("Trace", "Ngày văn bản")},
    TraceTerm{"date", QT_TRANSLATE_NOOP("Trace", "Ngày văn bản")},
    TraceTerm{"arrived", QT_TRANSLATE_NOOP("Trace", "Ngày đến")},
    TraceTerm{"kind", QT_TRANSLATE_NOOP("Trace", "Loại")},
    TraceTerm{"title", QT_TRANSLATE_NOOP("Trace", "Việc")},
    TraceTerm{"subject", QT_TRANSLATE_NOOP("Trace", "Trích yếu")},
    TraceTerm{"period", QT_TRANSLATE_NOOP("Trace", "Kỳ báo cáo")},
    TraceTerm{"request", QT_TRANSLATE_NOOP("Trace", "Trả lời yêu cầu")},
    TraceTerm{"due_at", QT_TRANSLATE_NOOP("Trace", "Hạn nộp")},
    TraceTerm{"replaces", QT_TRANSLATE_NOOP("Trace", "Thay cho")},
    TraceTerm{"replaced_by", QT_TRANSLATE_NOOP("Trace", "Được thay bằng")},
    TraceTerm{"nil", QT_TRANSLATE_NOOP("Trace", "Không phát sinh")},
    TraceTerm{"additional", QT_TRANSLATE_NOOP("Trace", "Báo cáo bổ sung")},
    TraceTerm{"state", QT_TRANSLATE_NOOP("Trace", "Trạng thái")},
    TraceTerm{"progress", QT_TRANSLATE_NOOP("Trace", "Tiến độ")},
    TraceTerm{"deadline", QT_TRANSLATE_NOOP("Trace", "Thời hạn")},
    TraceTerm{"lead", QT_TRANSLATE_NOOP("Trace", "Chủ trì")},
    TraceTerm{"coordinate", QT_TRANSLATE_NOOP("Trace", "Phối hợp")},
    TraceTerm{"stage", QT_TRANSLATE_NOOP("Trace", "Bước xử lý")},
    TraceTerm{"on", QT_TRANSLATE_NOOP("Trace", "Từ ngày")},
    TraceTerm{"channel", QT_TRANSLATE_NOOP("Trace", "Bằng")},
    TraceTerm{"answer", QT_TRANSLATE_NOOP("Trace", "Trả lời")},
    TraceTerm{"promised", QT_TRANSLATE_NOOP("Trace", "Hẹn gửi ngày")},
    TraceTerm{"task", QT_TRANSLATE_NOOP("Trace", "Nhiệm vụ")},
    TraceTerm{"text", QT_TRANSLATE_NOOP("Trace", "Nội dung")},
    TraceTerm{"proposal", QT_TRANSLATE_NOOP("Trace", "Đề xuất, kiến nghị")},
    TraceTerm{"raised_on", QT_TRANSLATE_NOOP("Trace", "Ngày nêu")},
    TraceTerm{"results", QT_TRANSLATE_NOOP("Trace", "Kết quả theo nhiệm vụ")},
    TraceTerm{"difficulties", QT_TRANSLATE_NOOP("Trace", "Khó khăn, vướng mắc")},
    TraceTerm{"narrative", QT_TRANSLATE_NOOP("Trace", "Nội dung chung")},
    TraceTerm{"attachments", QT_TRANSLATE_NOOP("Trace", "Tệp kèm")},
    TraceTerm{"files", QT_TRANSLATE_NOOP("Trace", "Tệp kèm")},
    TraceTerm{"receiver", QT_TRANSLATE_NOOP("Trace", "Người nhận")},
    TraceTerm{"clerk_number", QT_TRANSLATE_NOOP("Trace", "Số văn thư")},
    TraceTerm{"forwarded_on", QT_TRANSLATE_NOOP("Trace", "Ngày chuyển")},
    TraceTerm{"handle_by", QT_TRANSLATE_NOOP("Trace", "Hạn giải quyết")},
    TraceTerm{"resend_by", QT_TRANSLATE_NOOP("Trace", "Gửi lại trước")},
    TraceTerm{"urgency", QT_TRANSLATE_NOOP("Trace", "Độ khẩn")},
    TraceTerm{"paper", QT_TRANSLATE_NOOP("Trace", "Dự thảo")},
    TraceTerm{"form", QT_TRANSLATE_NOOP("Trace", "Mẫu gửi")},
    TraceTerm{"signer", QT_TRANSLATE_NOOP("Trace", "Người ký")},
    TraceTerm{"recipients", QT_TRANSLATE_NOOP("Trace", "Nơi nhận")},
    TraceTerm{"keeper", QT_TRANSLATE_NOOP("Trace", "Đơn vị lưu")},
    TraceTerm{"copies", QT_TRANSLATE_NOOP("Trace", "Số lượng bản")},
    TraceTerm{"cut_off", QT_TRANSLATE_NOOP("Trace", "Ngày chốt số liệu")},
    TraceTerm{"sections", QT_TRANSLATE_NOOP("Trace", "Các phần")},
    TraceTerm{"heading", QT_TRANSLATE_NOOP("Trace", "Đề mục")},
    TraceTerm{"removed", QT_TRANSLATE_NOOP("Trace", "Đã bỏ")},
    TraceTerm{"day", QT_TRANSLATE_NOOP("Trace", "Ngày")},
    TraceTerm{"announced", QT_TRANSLATE_NOOP("Trace", "Đã công bố")},
    TraceTerm{"quote", QT_TRANSLATE_NOOP("Trace", "Trong kế hoạch")},
    TraceTerm{"proper", QT_TRANSLATE_NOOP("Trace", "Đề nghị sửa")},
    TraceTerm{"decision", QT_TRANSLATE_NOOP("Trace", "Quyết định")},
    TraceTerm{"value", QT_TRANSLATE_NOOP("Trace", "Giá trị")},
    TraceTerm{"aliases", QT_TRANSLATE_NOOP("Trace", "Tên gọi khác")},
    TraceTerm{"position", QT_TRANSLATE_NOOP("Trace", "Thứ tự")},
    TraceTerm{"from", QT_TRANSLATE_NOOP("Trace", "Có từ ngày")},
    TraceTerm{"to", QT_TRANSLATE_NOOP("Trace", "Đến ngày")},
    TraceTerm{"successor", QT_TRANSLATE_NOOP("Trace", "Đơn vị kế tục")},
    TraceTerm{"reports", QT_TRANSLATE_NOOP("Trace", "Phải báo cáo")},
    TraceTerm{"settings", QT_TRANSLATE_NOOP("Trace", "Thiết lập")},
    TraceTerm{"next_number", QT_TRANSLATE_NOOP("Trace", "Số đến tiếp theo")},
    TraceTerm{"reporters", QT_TRANSLATE_NOOP("Trace", "Đơn vị phải báo cáo")},
    TraceTerm{"changed_pages", QT_TRANSLATE_NOOP("Trace", "Trang bị thay đổi")},
    TraceTerm{"version", QT_TRANSLATE_NOOP("Trace", "Phiên bản tệp")},
    TraceTerm{"pages", QT_TRANSLATE_NOOP("Trace", "Số trang")},
    TraceTerm{"pages_from_log", QT_TRANSLATE_NOOP("Trace", "Trang lấy từ nhật ký ghi")},
    TraceTerm{"page_faults", QT_TRANSLATE_NOOP("Trace", "Trang hỏng")},
    TraceTerm{"tables", QT_TRANSLATE_NOOP("Trace", "Các bảng")},
    TraceTerm{"found", QT_TRANSLATE_NOOP("Trace", "tìm thấy")},
    TraceTerm{"written", QT_TRANSLATE_NOOP("Trace", "ghi lại")},
    TraceTerm{"orphans", QT_TRANSLATE_NOOP("Trace", "mất chỗ dựa")},
    TraceTerm{"set_aside", QT_TRANSLATE_NOOP("Trace", "để riêng")},
    TraceTerm{"doubtful", QT_TRANSLATE_NOOP("Trace", "Dòng còn nghi ngờ")},
    TraceTerm{"first_broken_trace", QT_TRANSLATE_NOOP("Trace", "Dòng nhật ký đầu tiên không khớp")},
    TraceTerm{"last_trace", QT_TRANSLATE_NOOP("Trace", "Dòng nhật ký cuối cùng")},
    TraceTerm{"trace_end", QT_TRANSLATE_NOOP("Trace", "Chỗ nhật ký kết thúc")},
    TraceTerm{"note", QT_TRANSLATE_NOOP("Trace", "Ghi chú")},
    TraceTerm{"reason", QT_TRANSLATE_NOOP("Trace", "Lý do")},
    TraceTerm{"overridden", QT_TRANSLATE_NOOP("Trace", "Cảnh báo đã bỏ qua")},
    TraceTerm{"entered_at", QT_TRANSLATE_NOOP("Trace", "Ghi lúc")},
    TraceTerm{"entered_by", QT_TRANSLATE_NOOP("Trace", "Người ghi")},
    TraceTerm{"id", QT_TRANSLATE_NOOP("Trace", "Số nội bộ")},
    TraceTerm{"size", QT_TRANSLATE_NOOP("Trace", "Dung lượng")},
    TraceTerm{"sha256", QT_TRANSLATE_NOOP("Trace", "Mã kiểm tra")},
    TraceTerm{"pdf_sha256", QT_TRANSLATE_NOOP("Trace", "Mã kiểm tra tệp PDF")},
    TraceTerm{"row_sha256", QT_TRANSLATE_NOOP("Trace", "Mã kiểm tra nội dung")},
    TraceTerm{"based_on", QT_TRANSLATE_NOOP("Trace", "Mã của phần tự soạn")},
};

/// Their sentences would need what they were about.
constexpr std::array warningTerms{
    TraceTerm{"document_after_arrival", QT_TRANSLATE_NOOP("Trace", "ngày văn bản sau ngày đến")},
    TraceTerm{"duplicate_document", QT_TRANSLATE_NOOP("Trace", "có thể trùng văn bản đã đăng ký")},
    TraceTerm{"unit_not_valid", QT_TRANSLATE_NOOP("Trace", "đơn vị ngoài thời gian hiệu lực")},
    TraceTerm{"replaces_other", QT_TRANSLATE_NOOP("Trace", "báo cáo được thay của đơn vị hoặc kỳ khác")},
    TraceTerm{"done_needs_state", QT_TRANSLATE_NOOP("Trace", "tiến độ 100% mà chưa hoàn thành")},
    TraceTerm{"state_backwards", QT_TRANSLATE_NOOP("Trace", "trạng thái lùi lại")},
    TraceTerm{"result_backwards", QT_TRANSLATE_NOOP("Trace", "kết quả lùi lại so với kỳ trước")},
    TraceTerm{"stage_backwards", QT_TRANSLATE_NOOP("Trace", "bước xử lý lùi lại")},
    TraceTerm{"period_not_over", QT_TRANSLATE_NOOP("Trace", "kỳ chưa kết thúc")},
    TraceTerm{"issued_in_future", QT_TRANSLATE_NOOP("Trace", "ngày ban hành ở tương lai")},
    TraceTerm{"issued_early", QT_TRANSLATE_NOOP("Trace", "ngày ban hành sớm")},
};

using TermTable = std::span<const TraceTerm>;

std::optional<qsizetype> placeIn(TermTable table, const QString &code)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [&code](const TraceTerm &word) { return code == QLatin1String(word.code); });
    return found == table.end() ? std::nullopt : std::optional(found - table.begin());
}

QString wordIn(TermTable table, const QString &code)
{
    const std::optional<qsizetype> place = placeIn(table, code);
    return place ? QCoreApplication::translate("Trace", table[size_t(*place)].word) : code;
}

QStringList codesOf(TermTable table)
{
    QStringList codes;
    for (const TraceTerm &word : table)
        codes.append(QString::fromLatin1(word.code));
    return codes;
}

} // namespace

QString traceActWord(const QString &act)
{
    return wordIn(actTerms, act);
}

QString traceSubjectWord(const QString &subject)
{
    return wordIn(subjectTerms, subject);
}

QString traceFieldWord(const QString &field)
{
    return wordIn(fieldTerms, field);
}

QString traceWarningWord(const QString &warning)
{
    return wordIn(warningTerms, warning);
}

bool hasTraceWord(const QString &act)
{
    return placeIn(actTerms, act).has_value();
}

bool hasTraceSubject(const QString &subject)
{
    return placeIn(subjectTerms, subject).has_value();
}

bool hasTraceField(const QString &field)
{
    return placeIn(fieldTerms, field).has_value();
}

QStringList traceActs()
{
    return codesOf(actTerms);
}

QStringList traceSubjects()
{
    return codesOf(subjectTerms);
}

QStringList traceFields()
{
    return codesOf(fieldTerms);
}

int traceFieldPlace(const QString &field)
{
    return int(placeIn(fieldTerms, field).value_or(qsizetype(fieldTerms.size())));
}

} // namespace services
