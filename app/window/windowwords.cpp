#include "app/window/windowwords.h"

#include "core/base/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace app {

QString shortPlanNumber(const domain::Plan &plan)
{
    const QString kind = plan.kind == QStringLiteral("Kế hoạch") ? QStringLiteral("KH") : plan.kind;
    return kind + QLatin1Char(' ') + plan.number;
}

QString dayWords(QDate day)
{
    QString words = QLocale().toString(day, QStringLiteral("dddd, dd/MM/yyyy"));
    words[0] = words.at(0).toUpper();
    return words;
}

QString savedWords(const services::DataFile &file)
{
    if (file.isReadOnly())
        return QCoreApplication::translate("WindowWords", "Chỉ để xem");
    // What was committed last may still stand in the write-ahead log.
    const QDateTime saved = std::max(
        QFileInfo(file.path()).lastModified(), QFileInfo(file.path() + QStringLiteral("-wal")).lastModified());
    if (saved.date() == file.clock().today()) {
        return QCoreApplication::translate("WindowWords", "Đã lưu lúc %1").arg(saved.toString(QStringLiteral("HH:mm")));
    }
    return QCoreApplication::translate("WindowWords", "Đã lưu ngày %1")
        .arg(saved.toString(QStringLiteral("dd/MM/yyyy")));
}

/// Why nothing can be entered, and what to do.
static QString readOnlySentence(const services::DataFile &file)
{
    const QString name = QFileInfo(file.path()).fileName();
    if (file.outcome() == store::MigrationOutcome::NewerReadable) {
        return QCoreApplication::translate("WindowWords",
            "Tệp “%1” do phiên bản Đôn Đốc mới hơn tạo ra nên chỉ mở để xem. Hãy cài phiên bản mới rồi nhập liệu.")
            .arg(name);
    }
    const std::optional<base::Error> why = file.whyReadOnly();
    if (why && why->code != base::ErrorCode::FileReadOnly)
        return base::sentence(*why);
    return QCoreApplication::translate("WindowWords",
        "Tệp “%1” chỉ mở để xem vì không được ghi vào tệp hoặc thư mục chứa nó. Hãy xin quyền ghi hoặc mở bản ở nơi "
        "khác rồi nhập liệu.")
        .arg(name);
}

QString openingSentence(const services::DataFile &file)
{
    if (file.isReadOnly())
        return readOnlySentence(file);
    if (file.upgradeCopy().isEmpty())
        return {};
    return QCoreApplication::translate("WindowWords",
        "Tệp “%1” đã được nâng cấp cho phiên bản này. Bản sao trước khi nâng cấp là “%2”, nằm cùng thư mục.")
        .arg(QFileInfo(file.path()).fileName(), QFileInfo(file.upgradeCopy()).fileName());
}

} // namespace app
