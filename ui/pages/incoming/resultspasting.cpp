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
constexpr qsizetype mostTold = 3;
constexpr int mostLetters = 40;

std::optional<ReportResult> resultOf(const QList<ReportResult> &results, domain::TaskId task)
{
    const auto found = std::find_if(
        results.begin(), results.end(), [task](const ReportResult &result) { return result.task == task; });
    return found == results.end() ? std::nullopt : std::optional(*found);
}

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
    if (paste.texts.size() > 1) {
        askWhere(paste.texts);
        return;
    }
    const QList<ReportResult> results = paste.results + downwards(paste.texts);
    const bool sure = paste.unknownTasks.isEmpty() && paste.unclear.isEmpty() && paste.namedTwice.isEmpty()
        && paste.lengthened.isEmpty() && takenOf(results) == 0;
    if (sure && !results.isEmpty())
        put(results, false);
    else
        ask(paste, results);
}

int ResultsPasting::currentRow() const
{
    return std::max(0, m_table->currentIndex().row());
}

QList<ReportResult> ResultsPasting::downwards(const QStringList &texts) const
{
    QList<ReportResult> results;
    int row = currentRow();
    for (const QString &text : texts) {
        if (row >= m_model->rowCount())
            break;
        results.append({m_model->taskAt(row), text, {}, {}});
        ++row;
    }
    return results;
}

ReportResult ResultsPasting::inOneCell(domain::TaskId task, const QStringList &texts) const
{
    ReportResult result = resultOf(m_model->results(), task).value_or(ReportResult{task, {}, {}, {}});
    const QStringList above = result.text.isEmpty() ? QStringList() : QStringList{result.text};
    result.text = (above + texts).join(QLatin1Char('\n'));
    return result;
}

bool ResultsPasting::isTaken(const ReportResult &result) const
{
    return m_model->isFilled(m_model->rowOf(result.task));
}

int ResultsPasting::takenOf(const QList<ReportResult> &results) const
{
    return int(
        std::count_if(results.begin(), results.end(), [this](const ReportResult &result) { return isTaken(result); }));
}

QStringList ResultsPasting::told(const QList<ReportResult> &results) const
{
    QStringList told;
    for (const ReportResult &result : results.first(std::min(results.size(), mostTold))) {
        QString text = result.text.simplified();
        if (text.size() > mostLetters)
            text = text.left(mostLetters) + QStringLiteral("…");
        const int row = m_model->rowOf(result.task);
        told.append(tr("%1 ← “%2”").arg(m_model->index(row, ResultsModel::NumberColumn).data().toString(), text));
    }
    return told;
}

void ResultsPasting::ask(const exchange::ResultsPaste &paste, const QList<ReportResult> &results)
{
    const QStringList told = this->told(results);
    const int taken = takenOf(results);
    QStringList sentences;
    if (results.isEmpty())
        sentences.append(tr("Không thấy kết quả nào để dán."));
    else if (results.size() > told.size())
        sentences.append(tr("Dán %1 dòng: %2 và %n dòng khác.", nullptr, int(results.size() - told.size()))
                             .arg(results.size())
                             .arg(told.join(QStringLiteral("; "))));
    else
        sentences.append(tr("Dán %1 dòng: %2.").arg(results.size()).arg(told.join(QStringLiteral("; "))));
    for (const auto &[written, meant] : paste.lengthened) {
        sentences.append(
            tr("“%1” đứng sau các dòng trước nó nên được hiểu là %2 (bảng tính bỏ số 0 ở cuối).").arg(written, meant));
    }
    if (!paste.namedTwice.isEmpty()) {
        sentences.append(tr("Nhiệm vụ %1 có ở nhiều dòng: các dòng đó được gộp vào một ô.")
                             .arg(paste.namedTwice.join(QStringLiteral(", "))));
    }
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
    say(results.isEmpty() ? MessageBar::Kind::Error : MessageBar::Kind::Warning, sentences);
}

void ResultsPasting::askWhere(const QStringList &texts)
{
    const QList<ReportResult> rows = downwards(texts);
    const domain::TaskId task = m_model->taskAt(currentRow());
    const int taken = takenOf(rows);
    const qsizetype tooMany = texts.size() - rows.size();
    QStringList sentences{tr("%n dòng không ghi số nhiệm vụ. Dán tất cả vào ô của %1, hay mỗi dòng một nhiệm vụ (%2)?",
        nullptr, int(texts.size()))
                              .arg(m_model->index(currentRow(), ResultsModel::NumberColumn).data().toString(),
                                  (told(rows) << QStringList(rows.size() > mostTold ? 1 : 0, QStringLiteral("…")))
                                      .join(QStringLiteral("; ")))};
    if (taken > 0)
        sentences.append(tr("%n nhiệm vụ đã có nội dung được giữ nguyên, dòng của chúng không dán.", nullptr, taken));
    if (tooMany > 0)
        sentences.append(tr("%n dòng cuối không còn nhiệm vụ để dán.", nullptr, int(tooMany)));
    m_bar->clearButtons();
    connect(m_bar->addButton(tr("Vào một ô")), &QAbstractButton::clicked, this,
        [this, task, texts] { put({inOneCell(task, texts)}, true); });
    if (taken < rows.size()) {
        connect(m_bar->addButton(tr("Mỗi dòng một nhiệm vụ")), &QAbstractButton::clicked, this,
            [this, rows] { put(rows, false); });
    }
    say(MessageBar::Kind::Warning, sentences);
}

void ResultsPasting::say(MessageBar::Kind kind, const QStringList &sentences)
{
    m_bar->say(kind, sentences.join(QLatin1Char(' ')));
    if (auto *answer = m_bar->findChild<QWidget *>(QStringLiteral("messageButton1")))
        answer->setFocus(Qt::OtherFocusReason);
}

void ResultsPasting::put(const QList<ReportResult> &results, bool overTyped)
{
    m_bar->hide();
    m_before = m_model->results();
    m_pasted.clear();
    QList<ReportResult> after = m_before;
    int first = m_model->rowCount();
    for (const ReportResult &result : results) {
        const bool taken = isTaken(result);
        if (taken && !overTyped)
            continue;
        after.removeIf([&result](const ReportResult &older) { return older.task == result.task; });
        after.append(result);
        m_pasted.append(result);
        first = std::min(first, m_model->rowOf(result.task));
    }
    m_model->setResults(after);
    m_table->setTakesBack(!m_pasted.isEmpty());
    m_table->setFocus(Qt::OtherFocusReason);
    if (first < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(first, ResultsModel::TextColumn));
}

void ResultsPasting::takeBack()
{
    QList<ReportResult> after = m_model->results();
    for (const ReportResult &pasted : std::as_const(m_pasted)) {
        if (after.removeAll(pasted) == 0)
            continue; // changed since: it is somebody's own by now
        if (const std::optional<ReportResult> before = resultOf(m_before, pasted.task))
            after.append(*before);
    }
    forget();
    m_model->setResults(after);
}

void ResultsPasting::forget()
{
    m_bar->hide();
    m_before.clear();
    m_pasted.clear();
    m_table->setTakesBack(false);
}

} // namespace pages
