#include "core/base/text/wording.h"
#include "core/reporting/dossiers.h"
#include "core/services/outgoingregister.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "support/wholewindow.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTranslator>

namespace {

const QRegularExpression &markedLetter()
{
    static const QRegularExpression letter(QStringLiteral("[À-ÖØ-öø-ƿǍ-ɏḀ-ỹ]"));
    return letter;
}

/// Translates everything: into the same words without their marks. A word of the window that still bears marks then
/// was never asked for through tr(), and no translation will ever reach it.
class Unmarking : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source).normalized(QString::NormalizationForm_D);
        text.remove(QRegularExpression(QStringLiteral("\\p{M}")));
        return text.replace(QChar(0x111), QLatin1Char('d')).replace(QChar(0x110), QLatin1Char('D'));
    }
};

struct Words {
    QString place;
    QString text;
};

void add(QList<Words> &words, const QString &place, const QString &text)
{
    if (!text.isEmpty())
        words.append({place, text});
}

void addView(QList<Words> &words, const QString &place, const QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    if (!model)
        return;
    const auto *table = qobject_cast<const QTableView *>(view);
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table && !table->isColumnHidden(column) && table->horizontalHeader()->isVisible())
            add(words, place + QStringLiteral(" head"), model->headerData(column, Qt::Horizontal).toString());
    }
}

/// The words of the window's own: labels, buttons, hints, tips, names for screen readers, heads of tables. What stands
/// in the cells is data.
QList<Words> chromeOf(const QWidget *root)
{
    QList<Words> words;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root))
            continue;
        const QString place = support::widgetPath(widget);
        add(words, place + QStringLiteral(" name"), widget->accessibleName());
        add(words, place + QStringLiteral(" tip"), widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(words, place, label->text());
        else if (const auto *elided = qobject_cast<const widgets::ElidedLabel *>(widget))
            add(words, place, elided->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(words, place, button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(words, place + QStringLiteral(" hint"), line->placeholderText());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            add(words, place + QStringLiteral(" hint"), text->placeholderText());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            add(words, place, box->currentText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addView(words, place, view);
    }
    return words;
}

/// Names and wordings that are data wherever they stand: units, plan, letterhead, people.
QStringList dataWords(const services::DataFile &file)
{
    QStringList data;
    const auto units = services::UnitCatalogue::read(file);
    for (const domain::Unit &unit : units->units())
        data << unit.name << unit.shortName << unit.aliases;
    const auto plan = services::currentPlan(file);
    data << plan->issuer << plan->title << plan->shortName << plan->place << plan->kind << plan->number;
    const auto contents = services::readPlanContents(file, *plan);
    for (const domain::TaskGroup &group : contents->groups)
        data << group.title << group.shortTitle;
    for (const domain::Task &task : contents->tasks) {
        data << task.text << task.shortTitle << task.responsibility << task.timing;
        const auto dossier = reporting::taskDossier(file, task, file.clock().today());
        for (const domain::TaskEvent &event : dossier->events)
            data << event.note;
    }
    for (const domain::TextSuggestion &suggestion : contents->suggestions)
        data << suggestion.quote << suggestion.proper << suggestion.note;
    // The register of outgoing documents is a paper.
    const auto outgoing = services::readOutgoing(file, QDate(2020, 1, 1), QDate(2029, 12, 31));
    for (const services::OutgoingLine &line : *outgoing)
        data << line.title << line.recipients << line.signer << line.note;
    data << file.actor() << QStringLiteral("Tiếng Việt"); // a language names itself
    data << QStringLiteral("Sao lưu Đôn Đốc"); // a folder that this PC's settings propose
    // Days of the week are written as papers write them, in every language (base::weekdayDate).
    for (int day = 0; day < 7; ++day)
        data << base::weekdayDate(QDate(2022, 10, 3).addDays(day)).section(QLatin1Char(' '), 0, 1);
    data.removeAll(QString());
    std::sort(data.begin(), data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return data;
}

QStringList marked(const QList<Words> &all, const QStringList &data)
{
    QStringList found;
    for (const Words &words : all) {
        if (!markedLetter().match(words.text).hasMatch())
            continue;
        QString own = words.text;
        for (const QString &known : data)
            own.remove(known, Qt::CaseInsensitive);
        if (markedLetter().match(own).hasMatch())
            found.append(words.place + QStringLiteral(": ") + words.text);
    }
    return found;
}

} // namespace

/// Every word of the window's own goes through tr(): it can be English.
class TestEnglish : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_unmarking));
        m_bench = std::make_unique<support::WholeWindow>();
        m_bench->show();
        m_data = dataWords(*m_bench->data.file);
    }

    void noPageKeepsVietnameseOfItsOwn_data()
    {
        QTest::addColumn<QString>("id");
        for (const pages::Page *page : m_bench->window->pages())
            QTest::newRow(qPrintable(page->id())) << page->id();
    }
    void noPageKeepsVietnameseOfItsOwn()
    {
        QFETCH(QString, id);
        for (pages::Page *page : m_bench->window->pages()) {
            if (page->id() != id)
                continue;
            m_bench->open(page);
            const QList<widgets::ActBar *> bars = page->findChildren<widgets::ActBar *>();
            for (widgets::ActBar *bar : bars)
                bar->open(QStringLiteral("x"));
            QCOMPARE(marked(chromeOf(m_bench->window.get()), m_data).join(QLatin1Char('\n')), QString());
            for (widgets::ActBar *bar : bars)
                bar->close();
        }
    }

    void noActionKeepsVietnamese()
    {
        QList<Words> words;
        for (const QAction *action : m_bench->registry.all()) {
            add(words, action->objectName(), action->text());
            add(words, action->objectName() + QStringLiteral(" tip"), action->toolTip());
        }
        const QList<QMenu *> menus = m_bench->window->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            add(words, menu->objectName(), menu->title());
            for (const QAction *action : menu->actions())
                add(words, menu->objectName(), action->text());
        }
        QVERIFY(words.size() > 20);
        QCOMPARE(marked(words, m_data).join(QLatin1Char('\n')), QString());
    }

private:
    Unmarking m_unmarking;
    std::unique_ptr<support::WholeWindow> m_bench;
    QStringList m_data;
};

QTEST_MAIN(TestEnglish)
#include "tst_english.moc"
