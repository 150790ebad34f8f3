#include "ui/pages/incoming/resultspasting.h"

#include "ui/models/resultsmodel.h"
#include "ui/pages/incoming/resultstable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace pages {

using domain::ReportResult;
using models::ResultsModel;
using widgets::MessageBar;

namespace {

/// So many rows are told of in the bar; the others are counted.
constexpr int mostTold = 3;
constexpr int mostLetters = 40;

} // namespace

ResultsPasting::ResultsPasting(ResultsModel *model, ResultsTable *table, MessageBar *bar, QObject *parent)
    : QObject(parent), m_model(model), m_table(table), m_bar(bar)
{
    connect(table, &ResultsTable::pasteAsked, this, &ResultsPasting::paste);
    connect(table, &ResultsTable::takeBackAsked, this, &ResultsPasting::takeBack);
}

void ResultsPasting::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return;
    const exchange::PastedTable table = exchange::pastedTable(copied->text(), copied->html());
    if (table.isEmpty())
        return;
    const exchange::ResultsPaste paste = exchange::readResultsPaste(table, m_model->tasks());
    const QList<ReportResult> results = planned(paste);
    const bool sure = paste.unknownTasks.isEmpty() && paste.unclear.isEmpty()
        && std::none_of(results.begin(), results.end(), [this](const ReportResult &each) { return isTaken(each); });
    if (sure && !results.isEmpty())
        put(results, false);
    else
        ask(paste, results);
}

QList<ReportResult> ResultsPasting::planned(const exchange::ResultsPaste &paste) const
{
    QList<ReportResult> results = paste.results;
    int row = std::max(0, m_table->currentIndex().row());
    for (const QString &text : paste.texts) {
        if (row >= m_model->rowCount())
            break;
        results.append({m_model->taskAt(row), text, {}, {}});
        ++row;
    }
    return results;
}

bool ResultsPasting::isTaken(const ReportResult &result) const
{
    return m_model->isFilled(m_model->rowOf(result.task));
}

void ResultsPasting::ask(const exchange::ResultsPaste &paste, const QList<ReportResult> &results)
{
    QStringList told;
    int taken = 0;
    for (const ReportResult &result : results) {
        const int row = m_model->rowOf(result.task);
        taken += isTaken(result) ? 1 : 0;
        if (told.size() < mostTold) {
            QString text = result.text.simplified();
            if (text.size() > mostLetters)
                text = text.left(mostLetters) + QStringLiteral("…");
            told.append(tr("%1 ← “%2”").arg(m_model->index(row, ResultsModel::NumberColumn).data().toString(), text));
        }
    }
    QStringList sentences;
    if (results.isEmpty())
        sentences.append(tr("Không thấy kết quả nào để dán."));
    else if (results.size() > told.size())
        sentences.append(tr("Dán %1 dòng: %2 và %n dòng khác.", nullptr, int(results.size() - told.size()))
                             .arg(results.size())
                             .arg(told.join(QStringLiteral("; "))));
    else
        sentences.append(tr("Dán %1 dòng: %2.").arg(results.size()).arg(told.join(QStringLiteral("; "))));
    if (!paste.unknownTasks.isEmpty())
        sentences.append(tr("Kế hoạch không có nhiệm vụ %1.").arg(paste.unknownTasks.join(QStringLiteral(", "))));
    if (!paste.unclear.isEmpty())
        sentences.append(
            tr("Không hiểu %1.").arg(QStringLiteral("“%1”").arg(paste.unclear.join(QStringLiteral("”, “")))));
    if (taken > 0)
        sentences.append(tr("%n nhiệm vụ đã có nội dung.", nullptr, taken));
    m_bar->clearButtons();
    if (taken < results.size()) {
        connect(m_bar->addButton(taken > 0 ? tr("Dán vào ô trống") : tr("Dán")), &QAbstractButton::clicked, this,
            [this, results] { put(results, false); });
    }
    if (taken > 0) {
        connect(
            m_bar->addButton(tr("Ghi đè")), &QAbstractButton::clicked, this, [this, results] { put(results, true); });
    }
    m_bar->say(
        results.isEmpty() ? MessageBar::Kind::Error : MessageBar::Kind::Warning, sentences.join(QLatin1Char(' ')));
    if (auto *answer = m_bar->findChild<QWidget *>(QStringLiteral("messageButton1")))
        answer->setFocus(Qt::OtherFocusReason);
}

void ResultsPasting::put(const QList<ReportResult> &results, bool overTyped)
{
    m_bar->hide();
    const QList<ReportResult> before = m_model->results();
    QList<ReportResult> after = before;
    int first = m_model->rowCount();
    for (const ReportResult &result : results) {
        const bool taken = isTaken(result);
        if (taken && !overTyped)
            continue;
        after.removeIf([&result](const ReportResult &older) { return older.task == result.task; });
        after.append(result);
        first = std::min(first, m_model->rowOf(result.task));
    }
    m_before = before;
    m_model->setResults(after);
    m_table->setTakesBack(true);
    m_table->setFocus(Qt::OtherFocusReason);
    if (first < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(first, ResultsModel::TextColumn));
}

void ResultsPasting::takeBack()
{
    if (!m_before)
        return;
    const QList<ReportResult> before = *m_before;
    forget();
    m_model->setResults(before);
}

void ResultsPasting::forget()
{
    m_bar->hide();
    m_before.reset();
    m_table->setTakesBack(false);
}

} // namespace pages
