#include "core/base/errortext.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QTranslator>
#include <QtTest>

/// What Qt itself says is Vietnamese; the whole program can speak English.
class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void qtsOwnWordsAreVietnamese()
    {
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(":/i18n/qtbase_vi.qm")));
        QVERIFY(QCoreApplication::installTranslator(&words));

        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Save
            | QDialogButtonBox::Discard | QDialogButtonBox::Close | QDialogButtonBox::Yes | QDialogButtonBox::No
            | QDialogButtonBox::Apply | QDialogButtonBox::Help | QDialogButtonBox::Reset | QDialogButtonBox::Retry
            | QDialogButtonBox::Ignore | QDialogButtonBox::Abort | QDialogButtonBox::RestoreDefaults);
        const QList<std::pair<QDialogButtonBox::StandardButton, QString>> expected{
            {QDialogButtonBox::Ok, QStringLiteral("Đồng ý")},
            {QDialogButtonBox::Cancel, QStringLiteral("Hủy")},
            {QDialogButtonBox::Save, QStringLiteral("Lưu")},
            {QDialogButtonBox::Discard, QStringLiteral("Không lưu")},
            {QDialogButtonBox::Close, QStringLiteral("Đóng")},
            {QDialogButtonBox::RestoreDefaults, QStringLiteral("Về mặc định")},
        };
        for (const auto &[button, text] : expected)
            QCOMPARE(plain(box.button(button)->text()), text);

        QFileDialog files;
        QStringList labels;
        const QList<QLabel *> all = files.findChildren<QLabel *>();
        for (const QLabel *label : all)
            labels.append(plain(label->text()));
        QVERIFY2(labels.contains(QStringLiteral("Tên tệp:")), qPrintable(labels.join(QLatin1Char('|'))));

        QLineEdit edit;
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        QVERIFY(plain(menu->actions().first()->text()).startsWith(QStringLiteral("Hoàn tác")));
        QPrintPreviewDialog preview;
        QCOMPARE(preview.windowTitle(), QStringLiteral("Xem trước khi in"));
        QCoreApplication::removeTranslator(&words);
    }

    void theProgramSpeaksEnglishWhenAsked()
    {
        const base::Error error{base::ErrorCode::FileEmpty, {{QStringLiteral("file"), QStringLiteral("a.dondoc")}}};
        const QString vietnamese = base::sentence(error);
        QTranslator english;
        QVERIFY(english.load(QStringLiteral(":/i18n/dondoc_en.qm")));
        QVERIFY(QCoreApplication::installTranslator(&english));
        QVERIFY(base::sentence(error).startsWith(QStringLiteral("The data file “a.dondoc” could not be opened")));
        QCoreApplication::removeTranslator(&english);
        QCOMPARE(base::sentence(error), vietnamese);
    }

private:
    static QString plain(QString text) { return text.remove(QLatin1Char('&')); }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
