#include "core/reporting/document/documenttext.h"
#include "core/reporting/paper/paper.h"
#include "core/services/paperservice.h"
#include "support/datafilefixture.h"

#include <QSignalSpy>
#include <QtTest>

using domain::PaperDraft;
using domain::Period;
using support::DataFileFixture;

/// The leader's words on a month's paper: kept in the file, taken back and done again.
class TestPaperDraft : public QObject {
    Q_OBJECT

private slots:
    void wordsAreKeptTracedAndUndone()
    {
        DataFileFixture office;
        const auto plan = services::currentPlan(*office.file);
        const auto paper = reporting::readMonthlyPaper(*office.file, *plan, Period{2022, 5});
        VERIFY_OK(paper);
        QVERIFY(paper->draft.isUntouched());
        QSignalSpy announced(&office.file->changes(), &services::ChangeNotifier::changed);
        const PaperDraft edited = reporting::withText(
            paper->draft, paper->sections, QStringLiteral("direction"), QStringLiteral("Đã họp giao ban “tuần”."));
        VERIFY_OK(services::saveDraft(*office.file, edited));
        QCOMPARE(announced.size(), 1);
        VERIFY_OK(services::saveDraft(*office.file, edited)); // the same again is no act
        QCOMPARE(announced.size(), 1);

        office.reopen();
        QVERIFY(text(office).contains(QStringLiteral("\nĐã họp giao ban “tuần”.\n")));
        PaperDraft other = edited;
        other.cutOff = QDate(2022, 5, 11);
        VERIFY_OK(services::saveDraft(*office.file, other));
        QVERIFY(text(office).contains(QStringLiteral("Tính đến ngày 11/5/2022")));
        QCOMPARE(office.file->history().undoTitle(), QStringLiteral("sửa báo cáo tháng 5/2022"));
        VERIFY_OK(services::undo(*office.file));
        QVERIFY(text(office).contains(QStringLiteral("Tính đến ngày 12/5/2022")));
        QVERIFY(text(office).contains(QStringLiteral("giao ban")));
        VERIFY_OK(services::redo(*office.file));
        QVERIFY(text(office).contains(QStringLiteral("Tính đến ngày 11/5/2022")));
    }

    void undoDoesNotOverwriteWhatCameLater()
    {
        DataFileFixture office;
        const auto plan = services::currentPlan(*office.file);
        PaperDraft draft;
        draft.key = {plan->id, domain::PaperKind::Monthly, Period{2022, 5}, {}};
        draft.sections = {{QStringLiteral("next"), {}, QStringLiteral("một"), {}, false}};
        VERIFY_OK(services::saveDraft(*office.file, draft));
        // Another window writes the same paper.
        auto other = services::DataFile::open(office.path(), office.clock, QStringLiteral("khác"));
        VERIFY_OK(other);
        draft.sections.first().text = QStringLiteral("hai");
        VERIFY_OK(services::saveDraft(**other, draft));
        VERIFY_ERROR(services::undo(*office.file), base::ErrorCode::UndoNotPossible);
        QVERIFY(text(office).contains(QStringLiteral("\nhai\n")));
    }

private:
    static QString text(const DataFileFixture &office)
    {
        const auto plan = services::currentPlan(*office.file);
        const auto paper = reporting::readMonthlyPaper(*office.file, *plan, Period{2022, 5});
        return paper ? document::toText(paper->document()) : base::sentence(paper.error());
    }
};

QTEST_GUILESS_MAIN(TestPaperDraft)
#include "tst_paperdraft.moc"
