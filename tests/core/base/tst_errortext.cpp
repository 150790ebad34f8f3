#include "core/base/errortext.h"
#include "core/base/fileerror.h"
#include "core/base/wholefile.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using base::Error;
using base::ErrorCode;

namespace {

constexpr int firstCode = int(ErrorCode::FileMissing);
constexpr int lastCode = int(ErrorCode::UndoNotPossible);

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasItsOwnNameAndASentence()
    {
        QSet<QString> names;
        for (int code = firstCode; code <= lastCode; ++code) {
            const Error error{ErrorCode(code), {}};
            names.insert(base::codeName(error.code));
            const QString text = base::sentence(error);
            QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1Char('\n')), qPrintable(text));
            QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
        }
        QCOMPARE(names.size(), lastCode - firstCode + 1);
    }

    void valuesReplaceTheirPlaces()
    {
        const Error error{ErrorCode::AlreadyReported,
            {{QStringLiteral("unit"), QStringLiteral("UBND xã Ninh Sơn")},
                {QStringLiteral("period"), QStringLiteral("5/2022")},
                {QStringLiteral("arrival"), QStringLiteral("7")}}};
        const QString text = base::sentence(error);
        QVERIFY(text.startsWith(QStringLiteral("UBND xã Ninh Sơn đã gửi báo cáo kỳ 5/2022, số đến 7.")));
        QVERIFY(!text.contains(QRegularExpression(QStringLiteral("[{}]"))));
    }

    /// Also what the system says of a failure.
    void theSystemSpeaksVietnamese()
    {
        const Error error
            = base::writeFailed(QStringLiteral("/a.pdf"), QStringLiteral("hệ thống báo lỗi “No space left on device”"));
        QVERIFY2(base::sentence(error).contains(QStringLiteral("“ổ đĩa đã đầy”")), qPrintable(base::sentence(error)));
    }

    /// A file that is being made has a name that nobody knows.
    void whatIsBeingMadeIsCalledByItsName()
    {
        const Error error = base::fileError(ErrorCode::DiskFull, QStringLiteral("/a.1b9d6bcd.part"));
        const Error said = base::saidOf(error, QStringLiteral("/a.1b9d6bcd.part"), QStringLiteral("/a.dondoc"));
        QCOMPARE(said.context.value(QStringLiteral("file")), QDir::toNativeSeparators(QStringLiteral("/a.dondoc")));
        const Error other = base::saidOf(error, QStringLiteral("/b.part"), QStringLiteral("/b.dondoc"));
        QCOMPARE(other.context, error.context);
    }
};

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
