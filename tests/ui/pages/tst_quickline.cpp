#include "core/reporting/pile.h"
#include "core/services/acthistory.h"
#include "core/services/ledgerreader.h"
#include "core/services/registerreader.h"
#include "core/services/requestservice.h"
#include "core/services/unitservice.h"
#include "support/entrybench.h"
#include "ui/pages/incoming/quickline.h"
#include "ui/widgets/candidatelist.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/unitpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

namespace {

/// The page with the focus in its quick line.
struct Bench : support::EntryBench {
    explicit Bench(services::DataFile &dataFile, QSize window = QSize(1366, 697)) : EntryBench(dataFile, window)
    {
        page->activate();
    }

    QString line() const { return text("quickField"); }
    widgets::ChipRow *row() const { return child<widgets::ChipRow>("quickChips"); }
    widgets::CandidateList *list() const { return child<widgets::CandidateList>("quickCandidates"); }
    widgets::MessageBar *answer() const { return child<widgets::MessageBar>("quickMessage"); }

    /// "UBND phường Ninh Thủy|15/BC-UBND|…": what stands in the chips.
    QString chips() const
    {
        QStringList values;
        for (const widgets::Chip &chip : row()->chips())
            values.append(chip.value);
        return values.join(QLatin1Char('|'));
    }
    /// The chip of a part; an empty one: it has none.
    widgets::Chip chip(services::QuickPart part) const
    {
        for (const widgets::Chip &chip : row()->chips()) {
            if (chip.id == int(part))
                return chip;
        }
        return {};
    }
    QString unitChip() const { return chip(services::QuickPart::Unit).value; }

    static void enterLine(const QString &words)
    {
        type(words);
        key(Qt::Key_Return);
        QApplication::processEvents();
    }
    /// The line of the register, as the services read it back.
    domain::RegisterEntry entry(int number) const
    {
        const auto found = services::findEntry(file, QStringLiteral("2022/%1").arg(number));
        return found ? *found : domain::RegisterEntry();
    }
    int registered() const
    {
        const auto summary = services::registerSummary(file, 2022);
        return summary ? summary->entries : -1;
    }
};

} // namespace

/// The quick entry line, played by keys and compared with what the services read back.
class TestQuickLine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }
    void init() { m_data = std::make_unique<support::DataFileFixture>(QDate(2022, 5, 9)); }

    void enterSavesAndTheLineIsReady()
    {
        const Bench bench(*m_data->file);
        const QSignalSpy said(bench.page.get(), &pages::Page::done);
        QCOMPARE(bench.focus(), QStringLiteral("quickField"));
        Bench::type(QStringLiteral("ninh thuy 15/bc 8/5"));
        QCOMPARE(bench.line(), QStringLiteral("ninh thuy 15/bc 8/5")); // what is typed is never rewritten
        QCOMPARE(bench.chips(),
            QStringLiteral("UBND phường Ninh Thủy|15/BC-UBND|08/05/2022|Báo cáo tháng|5/2022|1|09/05/2022|Đúng hạn"));
        Bench::key(Qt::Key_Return);
        QCOMPARE(bench.line(), QString());
        QCOMPARE(bench.focus(), QStringLiteral("quickField"));
        const services::NewReport saved = bench.saved(1).report;
        QCOMPARE(saved.unit, m_data->unit(QStringLiteral("ninh thuy")).id);
        QCOMPARE(bench.entry(1).documentReference(), QStringLiteral("15/BC-UBND"));
        QCOMPARE(bench.entry(1).documentDate, QDate(2022, 5, 8));
        QCOMPARE(bench.entry(1).arrivedOn, QDate(2022, 5, 9));
        QCOMPARE(saved.period, (domain::Period{2022, 5}));
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(QStringLiteral("số 1 của UBND phường Ninh Thủy")));
        // The register follows once the line is ready.
        auto *table = bench.child<QTableView>("registerTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        VERIFY_OK(services::undo(*m_data->file));
        QVERIFY(bench.entry(1).state != domain::EntryState::Active);
    }

    void whatIsNotSureHoldsEnterUntilItIsChosen()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh th 15/bc 8/5"));
        QCOMPARE(bench.chip(services::QuickPart::Unit).look, widgets::Chip::Look::Asked);
        QVERIFY(!bench.list()->isOpen());
        Bench::key(Qt::Key_Return);
        QVERIFY(bench.list()->isOpen());
        QCOMPARE(bench.registered(), 0);
        QCOMPARE(bench.focus(), QStringLiteral("quickField"));
        const int thuy = rowOf(bench, QStringLiteral("Ninh Thủy"));
        QVERIFY(thuy >= 0);
        QCOMPARE(bench.list()->current(), -1);
        for (int i = 0; i <= thuy; ++i)
            Bench::key(Qt::Key_Down);
        Bench::key(Qt::Key_Return);
        QVERIFY(!bench.list()->isOpen());
        QCOMPARE(bench.line(), QStringLiteral("ninh th 15/bc 8/5"));
        QCOMPARE(bench.unitChip(), QStringLiteral("UBND phường Ninh Thủy"));
        // The choice stays while other words change, and goes with the unit's own.
        Bench::type(QStringLiteral(" kps"));
        QCOMPARE(bench.unitChip(), QStringLiteral("UBND phường Ninh Thủy"));
        auto *field = bench.child<QLineEdit>("quickField");
        field->setCursorPosition(int(QStringLiteral("ninh th").size()));
        Bench::type(QStringLiteral("u"));
        QVERIFY(bench.chip(services::QuickPart::Unit).look == widgets::Chip::Look::Asked
            || bench.unitChip() != QStringLiteral("UBND phường Ninh Thủy"));
        Bench::key(Qt::Key_Backspace);
        QCOMPARE(bench.unitChip(), QStringLiteral("UBND phường Ninh Thủy"));
        Bench::key(Qt::Key_Return);
        QVERIFY(bench.saved(1).report.nil);
        QCOMPARE(bench.saved(1).report.unit, m_data->unit(QStringLiteral("ninh thuy")).id);
    }

    void aDigitPicksAndEscGoesBack()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh th 15/bc 8/5"));
        Bench::key(Qt::Key_Down);
        QVERIFY(bench.list()->isOpen());
        const QStringList texts = bench.list()->texts();
        QVERIFY(texts.size() > 1);
        Bench::key(Qt::Key_Escape);
        QVERIFY(!bench.list()->isOpen());
        QCOMPARE(bench.line(), QStringLiteral("ninh th 15/bc 8/5"));
        Bench::key(Qt::Key_Down);
        Bench::key(Qt::Key_2);
        QVERIFY(texts.at(1).endsWith(bench.unitChip()));
        // ↓ asks again what was chosen.
        Bench::key(Qt::Key_Down);
        QVERIFY(bench.list()->isOpen());
        Bench::key(Qt::Key_1);
        QVERIFY(texts.at(0).endsWith(bench.unitChip()));
        QCOMPARE(bench.line(), QStringLiteral("ninh th 15/bc 8/5"));
    }

    void aPileGoesByNumberAndDateAlone()
    {
        const Bench bench(*m_data->file);
        const auto next = [this](const char *after) {
            const auto unit
                = reporting::nextOfPile(*m_data->file, {2022, 5}, m_data->unit(QString::fromUtf8(after)).id);
            const auto units = services::UnitCatalogue::read(*m_data->file);
            return unit && units ? units->unit(*unit).name : QString();
        };
        QVERIFY(bench.unitChip().isEmpty());
        Bench::enterLine(QStringLiteral("ninh thuy 15/bc 8/5"));
        const QString second = next("ninh thuy");
        QVERIFY(!second.isEmpty());
        QCOMPARE(bench.unitChip(), second);
        QCOMPARE(bench.chip(services::QuickPart::Unit).look, widgets::Chip::Look::Proposed);
        Bench::enterLine(QStringLiteral("16 8/5"));
        QCOMPARE(bench.saved(2).report.unit, m_data->unit(second).id);
        QVERIFY(bench.entry(2).documentReference().startsWith(QStringLiteral("16/BC")));
        // ↓ goes past one that is not in the pile; Esc proposes nobody.
        const QString third = bench.unitChip();
        QVERIFY(third != second);
        Bench::key(Qt::Key_Down);
        QVERIFY(bench.unitChip() != third);
        QVERIFY(!bench.unitChip().isEmpty());
        Bench::key(Qt::Key_Escape);
        QVERIFY(bench.unitChip().isEmpty());
        QCOMPARE(bench.registered(), 2);
        // A unit that is named goes before the one that is proposed.
        Bench::key(Qt::Key_Down);
        Bench::enterLine(QStringLiteral("ninh son 17/bc 8/5"));
        QCOMPARE(bench.saved(3).report.unit, m_data->unit(QStringLiteral("ninh son")).id);
    }

    void tabTakesTheLineIntoTheForm()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh thuy 15/bc 8/5 kps"));
        Bench::key(Qt::Key_Tab);
        QCOMPARE(bench.line(), QString());
        QCOMPARE(bench.text("unitEdit"), QStringLiteral("UBND phường Ninh Thủy"));
        QCOMPARE(bench.text("documentDateEdit"), QStringLiteral("08/05/2022"));
        QVERIFY(bench.child<QCheckBox>("nilBox")->isChecked());
        QCOMPARE(bench.child<QComboBox>("periodBox")->currentData().toString(), QStringLiteral("2022-05"));
        // All that matters is there, and there are no results to write.
        QCOMPARE(bench.focus(), QStringLiteral("saveButton"));
        QVERIFY(bench.form->isTouched());
        Bench::save();
        QCOMPARE(bench.entry(1).documentReference(), QStringLiteral("15/BC-UBND"));
        QVERIFY(bench.saved(1).report.nil);
        // From the form's first field one step back is the line.
        bench.form->focusFirst();
        QCOMPARE(bench.focus(), QStringLiteral("unitEdit"));
        Bench::key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(bench.focus(), QStringLiteral("quickField"));
    }

    void theCaretGoesToWhatIsMissing()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh thuy 15/bc"));
        Bench::key(Qt::Key_Tab);
        QCOMPARE(bench.focus(), QStringLiteral("documentDateEdit"));
        bench.page->activate();
        Bench::type(QStringLiteral("ninh th 16/bc 8/5"));
        Bench::key(Qt::Key_Tab);
        // What stood in the form before is a draft that is offered.
        QCOMPARE(bench.focus(), QStringLiteral("unitEdit"));
        QCOMPARE(bench.text("unitEdit"), QStringLiteral("ninh th"));
        QVERIFY(bench.child<widgets::MessageBar>("entryOffer")->sentence().contains(QStringLiteral("Ninh Thủy")));
    }

    void otherDocumentsGoIntoTheStrip()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("cv tckh 211 6/5"));
        QCOMPARE(bench.chip(services::QuickPart::Kind).value, QStringLiteral("Công văn"));
        Bench::key(Qt::Key_Tab);
        QVERIFY(bench.child("documentBar")->isVisible());
        QCOMPARE(bench.text("documentIssuer"), QStringLiteral("Phòng Tài chính - Kế hoạch"));
        QCOMPARE(bench.text("documentDate"), QStringLiteral("06/05/2022"));
        QCOMPARE(bench.line(), QString());
        QCOMPARE(bench.registered(), 0);
        // The same as Enter would have made of it.
        bench.child("documentSubject")->setFocus();
        Bench::enterLine(QString());
        QCOMPARE(bench.registered(), 1);
        QCOMPARE(bench.entry(1).kind, domain::DocumentKind::Letter);
        QCOMPARE(bench.entry(1).issuer, m_data->unit(QStringLiteral("tckh")).id);
    }

    void whatIsUnusualIsSavedWithAReason()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh thuy 15/bc 10/5 đến 9/5"));
        QVERIFY(bench.answer()->isVisible());
        QVERIFY2(
            bench.answer()->sentence().contains(QStringLiteral("10/05/2022")), qPrintable(bench.answer()->sentence()));
        Bench::key(Qt::Key_Return);
        QCOMPARE(bench.registered(), 0);
        QCOMPARE(bench.focus(), QStringLiteral("quickReason"));
        Bench::key(Qt::Key_Return); // without a reason it holds
        QCOMPARE(bench.registered(), 0);
        Bench::key(Qt::Key_Tab);
        QCOMPARE(bench.focus(), QStringLiteral("quickAccept"));
        Bench::key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(bench.focus(), QStringLiteral("quickReason"));
        Bench::key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(bench.focus(), QStringLiteral("quickField"));
        Bench::key(Qt::Key_Return);
        Bench::key(Qt::Key_Escape);
        QCOMPARE(bench.focus(), QStringLiteral("quickField"));
        Bench::key(Qt::Key_Return);
        Bench::enterLine(QStringLiteral("đơn vị ghi nhầm ngày"));
        QCOMPARE(bench.registered(), 1);
        QCOMPARE(bench.line(), QString());
        QCOMPARE(bench.focus(), QStringLiteral("quickField"));
        QVERIFY(!bench.answer()->isVisible());
    }

    void aReasonIsForWhatItWasGivenFor()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh thuy 15/bc 10/5 đến 9/5"));
        Bench::key(Qt::Key_Return);
        Bench::type(QStringLiteral("ghi nhầm"));
        Bench::key(Qt::Key_Escape);
        Bench::key(Qt::Key_Backspace);
        Bench::type(QStringLiteral("8")); // another day of arrival: another sentence
        QVERIFY(bench.answer()->isVisible());
        QCOMPARE(bench.text("quickReason"), QString());
        Bench::key(Qt::Key_Return);
        QCOMPARE(bench.registered(), 0);
    }

    void aSecondReportMayReplaceTheFirst()
    {
        VERIFY_OK(m_data->add(QStringLiteral("ninh thuy"), QDate(2022, 5, 6), QStringLiteral("14/BC-UBND")));
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh thuy 15/bc 8/5 t5"));
        QVERIFY(bench.answer()->isVisible());
        auto *replace = bench.answer()->findChild<QPushButton *>(QStringLiteral("messageButton1"));
        QVERIFY(replace);
        QCOMPARE(replace->text(), QStringLiteral("Thay báo cáo cũ"));
        replace->setFocus();
        Bench::key(Qt::Key_Space);
        QVERIFY(bench.child("entryReplaced")->isVisible());
        QCOMPARE(bench.text("documentDateEdit"), QStringLiteral("08/05/2022"));
        Bench::save();
        const auto old = services::findEntry(*m_data->file, QStringLiteral("2022/1"));
        VERIFY_OK(old);
        QCOMPARE(old->state, domain::EntryState::Replaced);
    }

    void whatIsComposedIsNotReadYet()
    {
        const Bench bench(*m_data->file);
        const QString before = bench.chips();
        QWidget *field = QApplication::focusWidget();
        QInputMethodEvent composing(QStringLiteral("ninh thuyr"), {});
        QApplication::sendEvent(field, &composing);
        QCOMPARE(bench.chips(), before);
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("ninh thủy"));
        QApplication::sendEvent(field, &done);
        QCOMPARE(bench.line(), QStringLiteral("ninh thủy"));
        QCOMPARE(bench.unitChip(), QStringLiteral("UBND phường Ninh Thủy"));
    }

    void escClearsAndCtrlZBringsItBack()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh thuy 15/bc 8/5"));
        Bench::key(Qt::Key_Escape);
        QCOMPARE(bench.line(), QString());
        Bench::key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.line(), QStringLiteral("ninh thuy 15/bc 8/5"));
    }

    void aLineLeftHalfTypedIsOfferedAgain()
    {
        {
            const Bench bench(*m_data->file);
            Bench::type(QStringLiteral("ninh thuy 15/b"));
            bench.page->hide();
        }
        const Bench bench(*m_data->file);
        auto *offer = bench.child<widgets::MessageBar>("quickOffer");
        QVERIFY(offer->isVisible());
        QVERIFY(offer->sentence().contains(QStringLiteral("ninh thuy 15/b")));
        QCOMPARE(bench.line(), QString()); // nothing is put there unasked
        offer->findChild<QPushButton *>(QStringLiteral("messageButton1"))->click();
        QCOMPARE(bench.line(), QStringLiteral("ninh thuy 15/b"));
        Bench::enterLine(QStringLiteral("c 8/5"));
        QCOMPARE(bench.registered(), 1);
        QVERIFY(!offer->isVisible());
        bench.page->hide();
        const Bench after(*m_data->file);
        QVERIFY(!after.child("quickOffer")->isVisible());
    }

    void aUnitAskedForElsewhereIsProposed()
    {
        const Bench bench(*m_data->file);
        QAction *entry = bench.registry.find(QStringLiteral("report.new"));
        entry->setData(QStringList{m_data->unit(QStringLiteral("ninh son")).code, QStringLiteral("2022-05")});
        entry->trigger();
        QCOMPARE(bench.unitChip(), QStringLiteral("UBND xã Ninh Sơn"));
        QCOMPARE(bench.chip(services::QuickPart::For).value, QStringLiteral("5/2022"));
        Bench::enterLine(QStringLiteral("16 8/5"));
        QCOMPARE(bench.saved(1).report.unit, m_data->unit(QStringLiteral("ninh son")).id);
        QCOMPARE(bench.saved(1).report.period, (domain::Period{2022, 5}));
    }

    void aNewNameIsKnownAtOnce()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("lò gốm 15/bc 8/5"));
        QVERIFY(bench.chip(services::QuickPart::Unit).look == widgets::Chip::Look::Asked || bench.unitChip().isEmpty());
        VERIFY_OK(services::addAlias(
            *m_data->file, m_data->unit(QStringLiteral("ninh son")).id, QStringLiteral("Lò Gốm"), false));
        QCOMPARE(bench.unitChip(), QStringLiteral("UBND xã Ninh Sơn"));
    }

    void aNameIsLearntOnlyWhenItWasAskedAndGoesWithItsEntry()
    {
        const Bench bench(*m_data->file);
        const auto aliases = [this](const char *unit) { return m_data->unit(QString::fromUtf8(unit)).aliases; };
        const QStringList before = aliases("ninh tho");
        Bench::enterLine(QStringLiteral("ninh thg 15/bc 8/5"));
        const int tho = rowOf(bench, QStringLiteral("Ninh Thọ"));
        QVERIFY(tho >= 0);
        Bench::key(Qt::Key(Qt::Key_1 + tho)); // a slip
        Bench::key(Qt::Key_Return);
        QCOMPARE(bench.registered(), 1);
        QCOMPARE(aliases("ninh tho"), before + QStringList{QStringLiteral("ninh thg")});
        // One step takes both back: the same line is asked again.
        VERIFY_OK(services::undo(*m_data->file));
        QCOMPARE(bench.entry(1).state, domain::EntryState::Cancelled);
        QCOMPARE(aliases("ninh tho"), before);
        Bench::enterLine(QStringLiteral("ninh thg 15/bc 8/5"));
        QCOMPARE(bench.registered(), 1);
        QVERIFY(bench.list()->isOpen());
        Bench::key(Qt::Key_Escape);
        Bench::key(Qt::Key_Escape);
        // What nobody was asked about teaches nothing.
        const QStringList thuy = aliases("ninh thuy");
        Bench::enterLine(QStringLiteral("ninh thuyr 16/bc 8/5"));
        QCOMPARE(bench.registered(), 2);
        QCOMPARE(aliases("ninh thuy"), thuy);
    }

    void whatTheLineLeftOpenIsAskedInTheForm()
    {
        const auto plan = services::currentPlan(*m_data->file);
        for (int number = 3; number < 5; ++number) {
            domain::Request request;
            request.plan = plan->id;
            request.number = QStringLiteral("%1/YC-QLHC").arg(number);
            request.subject = QStringLiteral("Rà soát CCCD");
            request.askedOn = QDate(2022, 5, 2);
            request.dueAt = QDateTime(QDate(2022, 5, 20), QTime(17, 0));
            request.addressees = {m_data->unit(QStringLiteral("ninh ha")).id};
            VERIFY_OK(services::addRequest(*m_data->file, request));
        }
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("dx ninh ha 40/bc 8/5 gap"));
        Bench::key(Qt::Key_Tab);
        auto *choice = bench.child<QComboBox>("periodBox");
        QCOMPARE(choice->currentIndex(), -1);
        QCOMPARE(bench.focus(), QStringLiteral("periodBox"));
        QCOMPARE(bench.message()->sentence(), QStringLiteral("Trả lời yêu cầu đột xuất nào?"));
        for (int i = 0; i < 2; ++i) {
            Bench::save();
            QCOMPARE(bench.registered(), 0);
            QCOMPARE(bench.focus(), QStringLiteral("periodBox"));
        }
        Bench::tab(); // walked past it is not answered
        Bench::save();
        QCOMPARE(bench.registered(), 0);
        // Another change in the file, and a restart, leave it open.
        VERIFY_OK(services::addAlias(
            *m_data->file, m_data->unit(QStringLiteral("ninh son")).id, QStringLiteral("Lò Gốm"), false));
        QCOMPARE(choice->currentIndex(), -1);
        choice->setFocus();
        choice->setCurrentIndex(choice->findData(QStringLiteral("request:4/YC-QLHC")));
        // Then the words that nobody understood, which only a person may pass over.
        QVERIFY(bench.message()->sentence().contains(QStringLiteral("gap")));
        Bench::save();
        QCOMPARE(bench.registered(), 0);
        QCOMPARE(bench.focus(), QStringLiteral("messageButton1"));
        Bench::key(Qt::Key_Space);
        QVERIFY(!bench.message()->isVisible());
        Bench::save();
        QCOMPARE(bench.registered(), 1);
        QCOMPARE(bench.saved(1).report.request, QStringLiteral("4/YC-QLHC"));
    }

    void anOpenQuestionOutlivesARestart()
    {
        {
            const Bench bench(*m_data->file);
            Bench::type(QStringLiteral("ninh ha 40/bc 8/3"));
            Bench::key(Qt::Key_Tab);
            QCOMPARE(bench.focus(), QStringLiteral("periodBox"));
            bench.page->hide();
        }
        const Bench bench(*m_data->file);
        bench.child<widgets::MessageBar>("entryOffer")
            ->findChild<QPushButton *>(QStringLiteral("messageButton1"))
            ->click();
        QCOMPARE(bench.text("documentDateEdit"), QStringLiteral("08/03/2022"));
        QCOMPARE(bench.child<QComboBox>("periodBox")->currentIndex(), -1);
        Bench::save();
        QCOMPARE(bench.registered(), 0);
    }

    void whichOfTwoDaysIsAskedUntilItsFieldIsLeft()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh ha 15/bc 8/5 7/5"));
        Bench::key(Qt::Key_Tab);
        QCOMPARE(bench.focus(), QStringLiteral("arrivedEdit"));
        Bench::save();
        QCOMPARE(bench.registered(), 0);
        QCOMPARE(bench.focus(), QStringLiteral("arrivedEdit"));
        Bench::key(Qt::Key_Return);
        QVERIFY(!bench.message()->isVisible());
        Bench::save();
        QCOMPARE(bench.registered(), 1);
    }

    void theReasonGoesAlongIntoTheForm()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh thuy 15/bc 10/5 đến 9/5"));
        Bench::key(Qt::Key_Return);
        Bench::type(QStringLiteral("ghi nhầm ngày"));
        bench.page->activate();
        Bench::key(Qt::Key_Tab);
        QVERIFY(bench.child("reasonEdit")->isVisible());
        QCOMPARE(bench.text("reasonEdit"), QStringLiteral("ghi nhầm ngày"));
        Bench::save();
        QCOMPARE(bench.registered(), 1);
    }

    void theStripKeepsUrgencyAndAsksWhatIsInDoubt()
    {
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("cv ninh d 211 6/5 hỏa tốc zzz"));
        Bench::key(Qt::Key_Tab);
        QVERIFY(bench.child("documentBar")->isVisible());
        QCOMPARE(bench.child<QComboBox>("documentUrgency")->currentData().toString(),
            domain::urgencyCode(domain::Urgency::Express));
        auto *said = bench.child<widgets::MessageBar>("documentBarMessage");
        QVERIFY(said->sentence().contains(bench.text("documentIssuer")));
        QVERIFY(said->sentence().contains(QStringLiteral("zzz")));
        bench.child("documentSubject")->setFocus();
        Bench::enterLine(QString());
        QCOMPARE(bench.registered(), 0);
        // A person may say that it stands as it should.
        Bench::enterLine(QString());
        QCOMPARE(bench.registered(), 1);
        QCOMPARE(bench.entry(1).urgency, domain::Urgency::Express);
        // What is typed there itself is asked too.
        Bench::type(QStringLiteral("cv 212 6/5 ; việc khác"));
        Bench::key(Qt::Key_Tab);
        auto *issuer = bench.child<QLineEdit>("documentIssuer");
        issuer->setFocus();
        Bench::type(QStringLiteral("ninh d"));
        Bench::key(Qt::Key_Escape);
        bench.child("documentSubject")->setFocus();
        Bench::enterLine(QString());
        QCOMPARE(bench.registered(), 1);
        QVERIFY(said->sentence().contains(QStringLiteral("Ninh Đa")));
    }

    void aPilesDayIsForThePileAndForToday()
    {
        const Bench bench(*m_data->file);
        Bench::enterLine(QStringLiteral("ninh thuy 15/bc 5/5 den 6/5"));
        QCOMPARE(bench.entry(1).arrivedOn, QDate(2022, 5, 6));
        // The pile goes on with it; whoever is named does not belong to it.
        Bench::enterLine(QStringLiteral("16 5/5"));
        QCOMPARE(bench.entry(2).arrivedOn, QDate(2022, 5, 6));
        Bench::enterLine(QStringLiteral("cv ninh son 211/cv 4/5"));
        QCOMPARE(bench.entry(3).arrivedOn, QDate(2022, 5, 9));
        m_data->clock.set(QDateTime(QDate(2022, 5, 10), QTime(8, 0)));
        Bench::enterLine(QStringLiteral("17 5/5"));
        QCOMPARE(bench.entry(4).arrivedOn, QDate(2022, 5, 10));
        // So with the form.
        bench.form->focusFirst();
        Bench::enter(QStringLiteral("ninh hiep"));
        Bench::enter(QStringLiteral("18"));
        Bench::enter(QStringLiteral("5/5"));
        Bench::enter(QStringLiteral("7/5"));
        Bench::save();
        QCOMPARE(bench.entry(5).arrivedOn, QDate(2022, 5, 7));
        QCOMPARE(bench.text("arrivedEdit"), QStringLiteral("07/05/2022"));
        m_data->clock.set(QDateTime(QDate(2022, 5, 11), QTime(8, 0)));
        bench.form->focusFirst();
        Bench::type(QStringLiteral("n"));
        QCOMPARE(bench.text("arrivedEdit"), QStringLiteral("11/05/2022"));
    }

    void aHeldEnterAnswersNothing()
    {
        const auto hold = [] {
            for (int i = 0; i < 4; ++i) {
                QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), i > 0);
                QApplication::sendEvent(QApplication::focusWidget(), &held);
            }
        };
        const Bench bench(*m_data->file);
        Bench::type(QStringLiteral("ninh th 15/bc 8/5"));
        hold();
        QVERIFY(bench.list()->isOpen());
        QCOMPARE(bench.list()->current(), -1);
        Bench::key(Qt::Key_Escape);
        Bench::key(Qt::Key_Escape);
        Bench::type(QStringLiteral("ninh thuy 15/bc 10/5 đến 9/5"));
        bench.child<QLineEdit>("quickReason")->setText(QStringLiteral("nhầm"));
        bench.child("quickReason")->setFocus();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        QCOMPARE(bench.registered(), 0);
    }

    void anAnswerIsForItsDocument()
    {
        const Bench bench(*m_data->file);
        Bench::enterLine(QStringLiteral("ninh ha 40/bc 8/3"));
        Bench::key(Qt::Key_1);
        QVERIFY(bench.chip(services::QuickPart::For).look != widgets::Chip::Look::Asked);
        // Typed on it stays …
        Bench::type(QStringLiteral(" kps"));
        QVERIFY(bench.chip(services::QuickPart::For).look != widgets::Chip::Look::Asked);
        // … but the next line, pasted over this one, asks in the same words about another document.
        auto *field = bench.child<QLineEdit>("quickField");
        for (const char *next : {"ninh da 40/bc 8/3", "ninh ha 41/bc 8/3"}) {
            field->selectAll();
            field->insert(QString::fromUtf8(next));
            QCOMPARE(bench.chip(services::QuickPart::For).look, widgets::Chip::Look::Asked);
        }
    }

    void whatHappenedOutOfSightIsReadAgain()
    {
        const Bench bench(*m_data->file);
        const auto number = [&bench] {
            for (const widgets::Chip &chip : bench.row()->chips()) {
                if (chip.label == QStringLiteral("Số đến"))
                    return chip.value;
            }
            return QString();
        };
        const auto away = [&bench, this](const QString &unit) {
            bench.page->hide();
            VERIFY_OK(m_data->add(unit, QDate(2022, 5, 9)));
            bench.page->show();
        };
        QCOMPARE(number(), QStringLiteral("1"));
        away(QStringLiteral("ninh ha"));
        QCOMPARE(number(), QStringLiteral("2"));
        bench.child<QLineEdit>("quickField")->insert(QStringLiteral("ninh da 6/bc 8/5 t5"));
        QVERIFY(!bench.answer()->isVisible());
        away(QStringLiteral("ninh da"));
        QCOMPARE(number(), QStringLiteral("3"));
        QVERIFY(bench.answer()->isVisible()); // it is in already
    }

    void everythingShowsAtAllSizes()
    {
        Bench bench(*m_data->file);
        support::PageBench sizes;
        auto *page = sizes.add<pages::IncomingPage>();
        QVERIFY(page);
        for (const char *line : {"", "ninh thuy 15/bc 8/5", "ninh th 15/bc 10/5", "ninh thuy 15/bc 10/5 đến 9/5 kps"}) {
            support::PageBench::show(*page);
            auto *field = page->findChild<QLineEdit *>(QStringLiteral("quickField"));
            field->setText(QString::fromUtf8(line));
            QCOMPARE(sizes.faultsAtAllSizes(*page).join(QLatin1Char('\n')), QString());
            const auto *row = page->findChild<widgets::ChipRow *>(QStringLiteral("quickChips"));
            QVERIFY(row->lineCount() <= 2);
        }
    }

private:
    static int rowOf(const Bench &bench, const QString &unit)
    {
        const QStringList texts = bench.list()->texts();
        for (qsizetype row = 0; row < texts.size(); ++row) {
            if (texts.at(row).contains(unit))
                return int(row);
        }
        return -1;
    }

    std::unique_ptr<support::DataFileFixture> m_data;
};

QTEST_MAIN(TestQuickLine)
#include "tst_quickline.moc"
