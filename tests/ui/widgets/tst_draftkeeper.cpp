#include "support/datafilefixture.h"
#include "support/typing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using widgets::DraftKeeper;

namespace {

/// A form of one field, as any editor would have it.
struct Editor : QWidget {
    Editor(services::DataFile &file, theme::Theme &theme)
        : field(new QLineEdit(this)), bar(new widgets::MessageBar(theme, this)),
          keeper(new DraftKeeper(file,
              {QStringLiteral("test.form"),
                  [this] {
                      return field->text().isEmpty()
                          ? QJsonObject()
                          : QJsonObject{{QStringLiteral("title"), field->text()}, {QStringLiteral("x"), field->text()}};
                  },
                  [this](const QJsonObject &content) { field->setText(content.value(QLatin1String("x")).toString()); }},
              this, bar))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(bar);
        column->addWidget(field);
        connect(field, &QLineEdit::textChanged, keeper, &DraftKeeper::touch);
        show();
        keeper->offer();
    }

    ~Editor() override { hide(); }

    void press(const char *button) { findChild<QPushButton *>(QLatin1String(button))->click(); }

    QLineEdit *field;
    widgets::MessageBar *bar;
    DraftKeeper *keeper;
};

} // namespace

/// What is half typed: kept by itself, offered again, never forced.
class TestDraftKeeper : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedIsKeptByItselfAndOfferedAgain()
    {
        m_office.clock.set(QDateTime(QDate(2022, 5, 12), QTime(8, 31)));
        {
            Editor form(*m_office.file, m_theme);
            QVERIFY(!form.bar->isVisible());
            QSignalSpy kept(form.keeper, &DraftKeeper::kept);
            support::typeText(form.field, QStringLiteral("ninh sơn"));
            QTRY_COMPARE(kept.size(), 1);
        }
        m_office.reopen();
        Editor form(*m_office.file, m_theme);
        QVERIFY(form.bar->isVisible());
        QVERIFY(form.field->text().isEmpty());
        QVERIFY2(form.bar->sentence().contains(QStringLiteral("08:31: ninh sơn")), qPrintable(form.bar->sentence()));
        form.press("messageButton1");
        QCOMPARE(form.field->text(), QStringLiteral("ninh sơn"));
        QVERIFY(!form.bar->isVisible());
        QCOMPARE(drafts(), QStringList{QStringLiteral("ninh sơn")});
        form.keeper->forget();
        QCOMPARE(drafts(), QStringList());
    }

    void goingOutOfSightKeepsAtOnce()
    {
        Editor form(*m_office.file, m_theme);
        form.field->setText(QStringLiteral("tckh"));
        form.hide();
        QCOMPARE(drafts(), QStringList{QStringLiteral("tckh")});
        // An emptied form leaves nothing behind.
        form.field->clear();
        form.keeper->keep();
        QCOMPARE(drafts(), QStringList());
    }

    void anOfferThatIsNotAnsweredIsNotOverwritten()
    {
        {
            Editor form(*m_office.file, m_theme);
            form.field->setText(QStringLiteral("cũ"));
        }
        m_office.clock.set(m_office.clock.now().addSecs(60));
        Editor form(*m_office.file, m_theme);
        form.field->setText(QStringLiteral("mới"));
        form.keeper->keep();
        QCOMPARE(drafts(), (QStringList{QStringLiteral("mới"), QStringLiteral("cũ")}));
        // Taking the old one up offers the new one in its place.
        form.press("messageButton1");
        QCOMPARE(form.field->text(), QStringLiteral("cũ"));
        QVERIFY(form.bar->isVisible());
        QVERIFY(form.bar->sentence().contains(QStringLiteral("mới")));
        form.press("messageButton2");
        QVERIFY(!form.bar->isVisible());
        QCOMPARE(form.field->text(), QStringLiteral("cũ"));
        QCOMPARE(drafts(), QStringList{QStringLiteral("cũ")});
        form.keeper->forget();
    }

private:
    QStringList drafts() const
    {
        QStringList texts;
        const auto read = services::readFormDrafts(*m_office.file, QStringLiteral("test.form"));
        for (const services::FormDraft &draft : *read)
            texts.append(draft.content.value(QLatin1String("x")).toString());
        return texts;
    }

    theme::Theme m_theme;
    support::DataFileFixture m_office;
};

QTEST_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
