#include "core/services/tracewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace services {

namespace {

struct Word {
    const char *code;
    const char *word;
};

constexpr std::array acts{
    Word{"report_added", QT_TRANSLATE_NOOP("Trace", "Nhập báo cáo")},
    Word{"report_replaced", QT_TRANSLATE_NOOP("Trace", "Nhập báo cáo thay thế")},
    Word{"own_results_added", QT_TRANSLATE_NOOP("Trace", "Nhập kết quả của đơn vị tiếp nhận")},
    Word{"document_registered", QT_TRANSLATE_NOOP("Trace", "Đăng ký văn bản")},
    Word{"register_row_imported", QT_TRANSLATE_NOOP("Trace", "Chuyển từ sổ cũ")},
    Word{"entry_returned", QT_TRANSLATE_NOOP("Trace", "Trả lại đơn vị")},
    Word{"entry_cancelled", QT_TRANSLATE_NOOP("Trace", "Hủy số")},
    Word{"attachment_added", QT_TRANSLATE_NOOP("Trace", "Thêm tệp kèm")},
    Word{"attachment_withdrawn", QT_TRANSLATE_NOOP("Trace", "Bỏ tệp kèm")},
    Word{"register_year_closed", QT_TRANSLATE_NOOP("Trace", "Khóa sổ")},
    Word{"register_year_reopened", QT_TRANSLATE_NOOP("Trace", "Mở lại sổ")},
    Word{"request_added", QT_TRANSLATE_NOOP("Trace", "Thêm yêu cầu báo cáo")},
    Word{"request_closed", QT_TRANSLATE_NOOP("Trace", "Kết thúc yêu cầu")},
    Word{"request_cancelled", QT_TRANSLATE_NOOP("Trace", "Hủy yêu cầu")},
    Word{"task_changed", QT_TRANSLATE_NOOP("Trace", "Cập nhật nhiệm vụ")},
    Word{"task_assigned", QT_TRANSLATE_NOOP("Trace", "Phân công nhiệm vụ")},
    Word{"misprint_decided", QT_TRANSLATE_NOOP("Trace", "Quyết định chỗ nghi in sai")},
    Word{"difficulty_added", QT_TRANSLATE_NOOP("Trace", "Thêm khó khăn")},
    Word{"difficulty_corrected", QT_TRANSLATE_NOOP("Trace", "Sửa lời khó khăn")},
    Word{"difficulty_moved", QT_TRANSLATE_NOOP("Trace", "Chuyển bước khó khăn")},
    Word{"difficulty_move_corrected", QT_TRANSLATE_NOOP("Trace", "Sửa bước của khó khăn")},
    Word{"period_closed", QT_TRANSLATE_NOOP("Trace", "Chốt kỳ")},
    Word{"period_reopened", QT_TRANSLATE_NOOP("Trace", "Mở lại kỳ")},
    Word{"unit_chased", QT_TRANSLATE_NOOP("Trace", "Đôn đốc đơn vị")},
    Word{"units_chased", QT_TRANSLATE_NOOP("Trace", "Ghi nhật ký đôn đốc")},
    Word{"unit_added", QT_TRANSLATE_NOOP("Trace", "Thêm đơn vị")},
    Word{"unit_changed", QT_TRANSLATE_NOOP("Trace", "Sửa đơn vị")},
    Word{"alias_added", QT_TRANSLATE_NOOP("Trace", "Thêm tên gọi khác")},
    Word{"alias_removed", QT_TRANSLATE_NOOP("Trace", "Bỏ tên gọi khác")},
    Word{"contact_added", QT_TRANSLATE_NOOP("Trace", "Thêm đầu mối")},
    Word{"contact_changed", QT_TRANSLATE_NOOP("Trace", "Sửa đầu mối")},
    Word{"contact_removed", QT_TRANSLATE_NOOP("Trace", "Bỏ đầu mối")},
    Word{"draft_changed", QT_TRANSLATE_NOOP("Trace", "Sửa dự thảo")},
    Word{"document_issued", QT_TRANSLATE_NOOP("Trace", "Ban hành văn bản")},
    Word{"document_replaced", QT_TRANSLATE_NOOP("Trace", "Thay thế văn bản đã ban hành")},
    Word{"document_recalled", QT_TRANSLATE_NOOP("Trace", "Thu hồi văn bản đã ban hành")},
    Word{"outgoing_added", QT_TRANSLATE_NOOP("Trace", "Ghi vào sổ văn bản đi")},
    Word{"outgoing_cancelled", QT_TRANSLATE_NOOP("Trace", "Hủy văn bản đi")},
    Word{"setting_changed", QT_TRANSLATE_NOOP("Trace", "Đổi thiết lập")},
    Word{"holiday_added", QT_TRANSLATE_NOOP("Trace", "Thêm ngày nghỉ")},
    Word{"holiday_changed", QT_TRANSLATE_NOOP("Trace", "Sửa ngày nghỉ")},
    Word{"holiday_removed", QT_TRANSLATE_NOOP("Trace", "Bỏ ngày nghỉ")},
    Word{"file_created", QT_TRANSLATE_NOOP("Trace", "Tạo tệp dữ liệu")},
    Word{"undone", QT_TRANSLATE_NOOP("Trace", "Hoàn tác: %1")},
    Word{"redone", QT_TRANSLATE_NOOP("Trace", "Làm lại: %1")},
};

constexpr std::array subjects{
    Word{"register_entry", QT_TRANSLATE_NOOP("Trace", "Văn bản đến")},
    Word{"report", QT_TRANSLATE_NOOP("Trace", "Kết quả của đơn vị tiếp nhận")},
    Word{"task", QT_TRANSLATE_NOOP("Trace", "Nhiệm vụ")},
    Word{"unit", QT_TRANSLATE_NOOP("Trace", "Đơn vị")},
    Word{"difficulty", QT_TRANSLATE_NOOP("Trace", "Khó khăn, vướng mắc")},
    Word{"request", QT_TRANSLATE_NOOP("Trace", "Yêu cầu báo cáo")},
    Word{"period", QT_TRANSLATE_NOOP("Trace", "Kỳ báo cáo")},
    Word{"paper", QT_TRANSLATE_NOOP("Trace", "Dự thảo")},
    Word{"issued_document", QT_TRANSLATE_NOOP("Trace", "Văn bản đã ban hành")},
    Word{"outgoing_entry", QT_TRANSLATE_NOOP("Trace", "Sổ văn bản đi")},
    Word{"register_year", QT_TRANSLATE_NOOP("Trace", "Sổ của năm")},
    Word{"suggestion", QT_TRANSLATE_NOOP("Trace", "Chỗ nghi in sai")},
    Word{"setting", QT_TRANSLATE_NOOP("Trace", "Thiết lập")},
    Word{"holiday", QT_TRANSLATE_NOOP("Trace", "Ngày nghỉ")},
    Word{"file", QT_TRANSLATE_NOOP("Trace", "Tệp dữ liệu")},
};

/// In the order in which one would tell of them.
constexpr std::array fields{
    Word{"unit", QT_TRANSLATE_NOOP("Trace", "Đơn vị")},
    Word{"units", QT_TRANSLATE_NOOP("Trace", "Các đơn vị")},
    Word{"issuer", QT_TRANSLATE_NOOP("Trace", "Tác giả")},
    Word{"code", QT_TRANSLATE_NOOP("Trace", "Mã")},
    Word{"name", QT_TRANSLATE_NOOP("Trace", "Tên")},
    Word{"short", QT_TRANSLATE_NOOP("Trace", "Tên ngắn")},
    Word{"person", QT_TRANSLATE_NOOP("Trace", "Họ tên")},
    Word{"duty", QT_TRANSLATE_NOOP("Trace", "Chức vụ, việc phụ trách")},
    Word{"phone", QT_TRANSLATE_NOOP("Trace", "Điện thoại")},
    Word{"zalo", QT_TRANSLATE_NOOP("Trace", "Zalo")},
    Word{"email", QT_TRANSLATE_NOOP("Trace", "Thư điện tử")},
    Word{"document", QT_TRANSLATE_NOOP("Trace", "Số, ký hiệu")},
    Word{"document_date", QT_TRANSLATE_NOOP("Trace", "Ngày văn bản")},
    Word{"date", QT_TRANSLATE_NOOP("Trace", "Ngày văn bản")},
    Word{"arrived", QT_TRANSLATE_NOOP("Trace", "Ngày đến")},
    Word{"kind", QT_TRANSLATE_NOOP("Trace", "Loại")},
    Word{"title", QT_TRANSLATE_NOOP("Trace", "Việc")},
    Word{"subject", QT_TRANSLATE_NOOP("Trace", "Trích yếu")},
    Word{"period", QT_TRANSLATE_NOOP("Trace", "Kỳ báo cáo")},
    Word{"request", QT_TRANSLATE_NOOP("Trace", "Trả lời yêu cầu")},
    Word{"due_at", QT_TRANSLATE_NOOP("Trace", "Hạn nộp")},
    Word{"replaces", QT_TRANSLATE_NOOP("Trace", "Thay cho")},
    Word{"replaced_by", QT_TRANSLATE_NOOP("Trace", "Được thay bằng")},
    Word{"nil", QT_TRANSLATE_NOOP("Trace", "Không phát sinh")},
    Word{"additional", QT_TRANSLATE_NOOP("Trace", "Báo cáo bổ sung")},
    Word{"state", QT_TRANSLATE_NOOP("Trace", "Trạng thái")},
    Word{"progress", QT_TRANSLATE_NOOP("Trace", "Tiến độ")},
    Word{"deadline", QT_TRANSLATE_NOOP("Trace", "Thời hạn")},
    Word{"lead", QT_TRANSLATE_NOOP("Trace", "Chủ trì")},
    Word{"coordinate", QT_TRANSLATE_NOOP("Trace", "Phối hợp")},
    Word{"stage", QT_TRANSLATE_NOOP("Trace", "Bước xử lý")},
    Word{"on", QT_TRANSLATE_NOOP("Trace", "Từ ngày")},
    Word{"channel", QT_TRANSLATE_NOOP("Trace", "Bằng")},
    Word{"answer", QT_TRANSLATE_NOOP("Trace", "Trả lời")},
    Word{"promised", QT_TRANSLATE_NOOP("Trace", "Hẹn gửi ngày")},
    Word{"task", QT_TRANSLATE_NOOP("Trace", "Nhiệm vụ")},
    Word{"text", QT_TRANSLATE_NOOP("Trace", "Nội dung")},
    Word{"proposal", QT_TRANSLATE_NOOP("Trace", "Đề xuất, kiến nghị")},
    Word{"raised_on", QT_TRANSLATE_NOOP("Trace", "Ngày nêu")},
    Word{"results", QT_TRANSLATE_NOOP("Trace", "Kết quả theo nhiệm vụ")},
    Word{"difficulties", QT_TRANSLATE_NOOP("Trace", "Khó khăn, vướng mắc")},
    Word{"narrative", QT_TRANSLATE_NOOP("Trace", "Nội dung chung")},
    Word{"attachments", QT_TRANSLATE_NOOP("Trace", "Tệp kèm")},
    Word{"files", QT_TRANSLATE_NOOP("Trace", "Tệp kèm")},
    Word{"receiver", QT_TRANSLATE_NOOP("Trace", "Người nhận")},
    Word{"clerk_number", QT_TRANSLATE_NOOP("Trace", "Số văn thư")},
    Word{"forwarded_on", QT_TRANSLATE_NOOP("Trace", "Ngày chuyển")},
    Word{"handle_by", QT_TRANSLATE_NOOP("Trace", "Hạn giải quyết")},
    Word{"resend_by", QT_TRANSLATE_NOOP("Trace", "Gửi lại trước")},
    Word{"urgency", QT_TRANSLATE_NOOP("Trace", "Độ khẩn")},
    Word{"paper", QT_TRANSLATE_NOOP("Trace", "Dự thảo")},
    Word{"form", QT_TRANSLATE_NOOP("Trace", "Mẫu gửi")},
    Word{"signer", QT_TRANSLATE_NOOP("Trace", "Người ký")},
    Word{"recipients", QT_TRANSLATE_NOOP("Trace", "Nơi nhận")},
    Word{"keeper", QT_TRANSLATE_NOOP("Trace", "Đơn vị lưu")},
    Word{"copies", QT_TRANSLATE_NOOP("Trace", "Số lượng bản")},
    Word{"cut_off", QT_TRANSLATE_NOOP("Trace", "Ngày chốt số liệu")},
    Word{"sections", QT_TRANSLATE_NOOP("Trace", "Các phần")},
    Word{"heading", QT_TRANSLATE_NOOP("Trace", "Đề mục")},
    Word{"removed", QT_TRANSLATE_NOOP("Trace", "Đã bỏ")},
    Word{"day", QT_TRANSLATE_NOOP("Trace", "Ngày")},
    Word{"announced", QT_TRANSLATE_NOOP("Trace", "Đã công bố")},
    Word{"quote", QT_TRANSLATE_NOOP("Trace", "Trong kế hoạch")},
    Word{"proper", QT_TRANSLATE_NOOP("Trace", "Đề nghị sửa")},
    Word{"decision", QT_TRANSLATE_NOOP("Trace", "Quyết định")},
    Word{"value", QT_TRANSLATE_NOOP("Trace", "Giá trị")},
    Word{"aliases", QT_TRANSLATE_NOOP("Trace", "Tên gọi khác")},
    Word{"position", QT_TRANSLATE_NOOP("Trace", "Thứ tự")},
    Word{"from", QT_TRANSLATE_NOOP("Trace", "Có từ ngày")},
    Word{"to", QT_TRANSLATE_NOOP("Trace", "Đến ngày")},
    Word{"successor", QT_TRANSLATE_NOOP("Trace", "Đơn vị kế tục")},
    Word{"reports", QT_TRANSLATE_NOOP("Trace", "Phải báo cáo")},
    Word{"settings", QT_TRANSLATE_NOOP("Trace", "Thiết lập")},
    Word{"next_number", QT_TRANSLATE_NOOP("Trace", "Số đến tiếp theo")},
    Word{"reporters", QT_TRANSLATE_NOOP("Trace", "Đơn vị phải báo cáo")},
    Word{"note", QT_TRANSLATE_NOOP("Trace", "Ghi chú")},
    Word{"reason", QT_TRANSLATE_NOOP("Trace", "Lý do")},
    Word{"overridden", QT_TRANSLATE_NOOP("Trace", "Cảnh báo đã bỏ qua")},
    Word{"entered_at", QT_TRANSLATE_NOOP("Trace", "Ghi lúc")},
    Word{"entered_by", QT_TRANSLATE_NOOP("Trace", "Người ghi")},
    Word{"id", QT_TRANSLATE_NOOP("Trace", "Số nội bộ")},
    Word{"size", QT_TRANSLATE_NOOP("Trace", "Dung lượng")},
    Word{"sha256", QT_TRANSLATE_NOOP("Trace", "Mã kiểm tra")},
    Word{"pdf_sha256", QT_TRANSLATE_NOOP("Trace", "Mã kiểm tra tệp PDF")},
    Word{"row_sha256", QT_TRANSLATE_NOOP("Trace", "Mã kiểm tra nội dung")},
    Word{"based_on", QT_TRANSLATE_NOOP("Trace", "Mã của phần tự soạn")},
};

using Table = std::span<const Word>;

std::optional<qsizetype> placeIn(Table table, const QString &code)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [&code](const Word &word) { return code == QLatin1String(word.code); });
    return found == table.end() ? std::nullopt : std::optional(found - table.begin());
}

QString wordIn(Table table, const QString &code)
{
    const std::optional<qsizetype> place = placeIn(table, code);
    return place ? QCoreApplication::translate("Trace", table[size_t(*place)].word) : code;
}

QStringList codesOf(Table table)
{
    QStringList codes;
    for (const Word &word : table)
        codes.append(QString::fromLatin1(word.code));
    return codes;
}

} // namespace

QString traceActWord(const QString &act)
{
    return wordIn(acts, act);
}

QString traceSubjectWord(const QString &subject)
{
    return wordIn(subjects, subject);
}

QString traceFieldWord(const QString &field)
{
    return wordIn(fields, field);
}

bool hasTraceWord(const QString &act)
{
    return placeIn(acts, act).has_value();
}

bool hasTraceSubject(const QString &subject)
{
    return placeIn(subjects, subject).has_value();
}

bool hasTraceField(const QString &field)
{
    return placeIn(fields, field).has_value();
}

QStringList traceActs()
{
    return codesOf(acts);
}

QStringList traceSubjects()
{
    return codesOf(subjects);
}

int traceFieldPlace(const QString &field)
{
    return int(placeIn(fields, field).value_or(qsizetype(fields.size())));
}

} // namespace services
