#include "ui/models/tracewords.h"

#include <QCoreApplication>

#include <array>

namespace models {

namespace {

struct ActWord {
    const char *code;
    const char *word;
};

constexpr std::array actWords{
    ActWord{"report_added", QT_TRANSLATE_NOOP("Trace", "Nhập báo cáo")},
    ActWord{"report_replaced", QT_TRANSLATE_NOOP("Trace", "Nhập báo cáo thay thế")},
    ActWord{"document_registered", QT_TRANSLATE_NOOP("Trace", "Đăng ký văn bản")},
    ActWord{"entry_returned", QT_TRANSLATE_NOOP("Trace", "Trả lại đơn vị")},
    ActWord{"entry_cancelled", QT_TRANSLATE_NOOP("Trace", "Hủy số")},
    ActWord{"register_row_imported", QT_TRANSLATE_NOOP("Trace", "Chuyển từ sổ cũ")},
    ActWord{"attachment_added", QT_TRANSLATE_NOOP("Trace", "Thêm tệp kèm")},
    ActWord{"attachment_withdrawn", QT_TRANSLATE_NOOP("Trace", "Bỏ tệp kèm")},
    ActWord{"undone", QT_TRANSLATE_NOOP("Trace", "Hoàn tác: %1")},
    ActWord{"redone", QT_TRANSLATE_NOOP("Trace", "Làm lại: %1")},
};

} // namespace

QString traceWord(const services::TraceNote &note)
{
    for (const ActWord &act : actWords) {
        if (note.act != QLatin1String(act.code))
            continue;
        const QString word = QCoreApplication::translate("Trace", act.word);
        return word.contains(QLatin1String("%1")) ? word.arg(note.after.value(QStringLiteral("title")).toString())
                                                  : word;
    }
    // A newer program's act: its code is better than nothing.
    return note.act;
}

QString traceLine(const services::TraceNote &note)
{
    QString line = QStringLiteral("%1 · %2: %3")
                       .arg(note.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")), note.actor, traceWord(note));
    if (!note.reason.isEmpty())
        line += QStringLiteral(" (%1)").arg(note.reason);
    return line;
}

} // namespace models
