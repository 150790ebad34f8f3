#include "core/services/safety/salvage.h"

#include <QCoreApplication>

namespace services {

namespace {

struct Words {
    const char *table;
    const char *words;
};

const Words tableWordList[] = {
    {"schema_version", QT_TRANSLATE_NOOP("Salvage", "Phiên bản cấu trúc")},
    {"setting", QT_TRANSLATE_NOOP("Salvage", "Thiết lập của cơ quan")},
    {"holiday", QT_TRANSLATE_NOOP("Salvage", "Ngày nghỉ")},
    {"trace", QT_TRANSLATE_NOOP("Salvage", "Nhật ký thao tác")},
    {"trace_head", QT_TRANSLATE_NOOP("Salvage", "Chỗ kết thúc nhật ký thao tác")},
    {"unit", QT_TRANSLATE_NOOP("Salvage", "Đơn vị")},
    {"unit_alias", QT_TRANSLATE_NOOP("Salvage", "Tên gọi khác của đơn vị")},
    {"unit_member", QT_TRANSLATE_NOOP("Salvage", "Thành viên của nhóm đơn vị")},
    {"unit_contact", QT_TRANSLATE_NOOP("Salvage", "Đầu mối của đơn vị")},
    {"plan", QT_TRANSLATE_NOOP("Salvage", "Kế hoạch")},
    {"plan_basis", QT_TRANSLATE_NOOP("Salvage", "Căn cứ của kế hoạch")},
    {"plan_recipient", QT_TRANSLATE_NOOP("Salvage", "Nơi nhận của kế hoạch")},
    {"plan_seat", QT_TRANSLATE_NOOP("Salvage", "Tổ công tác")},
    {"plan_suggestion", QT_TRANSLATE_NOOP("Salvage", "Chỗ nghi in sai của kế hoạch")},
    {"plan_reporter", QT_TRANSLATE_NOOP("Salvage", "Đơn vị phải báo cáo")},
    {"task_group", QT_TRANSLATE_NOOP("Salvage", "Nhóm nhiệm vụ")},
    {"task", QT_TRANSLATE_NOOP("Salvage", "Nhiệm vụ")},
    {"task_unit", QT_TRANSLATE_NOOP("Salvage", "Phân công nhiệm vụ")},
    {"duty", QT_TRANSLATE_NOOP("Salvage", "Việc phải làm theo kế hoạch")},
    {"duty_who", QT_TRANSLATE_NOOP("Salvage", "Người làm việc theo kế hoạch")},
    {"task_event", QT_TRANSLATE_NOOP("Salvage", "Diễn biến nhiệm vụ")},
    {"period", QT_TRANSLATE_NOOP("Salvage", "Kỳ báo cáo")},
    {"request", QT_TRANSLATE_NOOP("Salvage", "Yêu cầu đột xuất")},
    {"request_unit", QT_TRANSLATE_NOOP("Salvage", "Đơn vị được yêu cầu")},
    {"register_year", QT_TRANSLATE_NOOP("Salvage", "Năm của sổ đăng ký văn bản đến")},
    {"register_entry", QT_TRANSLATE_NOOP("Salvage", "Văn bản đến")},
    {"report", QT_TRANSLATE_NOOP("Salvage", "Báo cáo")},
    {"report_result", QT_TRANSLATE_NOOP("Salvage", "Kết quả nhiệm vụ trong báo cáo")},
    {"difficulty", QT_TRANSLATE_NOOP("Salvage", "Khó khăn, vướng mắc")},
    {"difficulty_event", QT_TRANSLATE_NOOP("Salvage", "Bước xử lý khó khăn")},
    {"difficulty_past", QT_TRANSLATE_NOOP("Salvage", "Nội dung cũ của khó khăn")},
    {"indicator", QT_TRANSLATE_NOOP("Salvage", "Chỉ tiêu")},
    {"indicator_value", QT_TRANSLATE_NOOP("Salvage", "Số liệu chỉ tiêu")},
    {"attachment", QT_TRANSLATE_NOOP("Salvage", "Tệp kèm")},
    {"chase", QT_TRANSLATE_NOOP("Salvage", "Lần đôn đốc")},
    {"paper", QT_TRANSLATE_NOOP("Salvage", "Dự thảo văn bản")},
    {"form_draft", QT_TRANSLATE_NOOP("Salvage", "Bản nháp đang nhập")},
    {"issued_document", QT_TRANSLATE_NOOP("Salvage", "Văn bản đã ban hành")},
    {"issued_document_end", QT_TRANSLATE_NOOP("Salvage", "Văn bản thay thế, thu hồi")},
    {"outgoing_entry", QT_TRANSLATE_NOOP("Salvage", "Văn bản đi đăng ký tay")},
};

} // namespace

QString tableWords(const QString &table)
{
    for (const Words &entry : tableWordList) {
        if (table == QLatin1String(entry.table))
            return QCoreApplication::translate("Salvage", entry.words);
    }
    return table;
}

} // namespace services
