#include "ui/pages/incoming/entryresults.h"

#include "ui/models/resultsmodel.h"
#include "ui/pages/incoming/entryformactions.h"
#include "ui/pages/incoming/resultspasting.h"
#include "ui/pages/incoming/resultstable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/resultsdelegate.h"
#include "ui/widgets/sectionhead.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using domain::ReportResult;
using models::ResultsModel;
using widgets::ActionButton;

EntryResults::EntryResults(theme::Theme &theme, const EntryFormActions &actions, QWidget *parent)
    : QWidget(parent), m_model(new ResultsModel(this)), m_table(new ResultsTable(theme, m_model, this)),
      m_bar(new widgets::MessageBar(theme, this)), m_pasting(new ResultsPasting(m_model, m_table, m_bar, this)),
      m_copyButton(new ActionButton(theme, ActionButton::Look::Link, actions.copyEarlier, this)),
      m_unchangedButton(new ActionButton(theme, ActionButton::Look::Link, actions.copyUnchanged, this)),
      m_copy(actions.copyEarlier), m_unchanged(actions.copyUnchanged)
{
    m_table->setObjectName(QStringLiteral("resultsTable"));
    auto *head = new widgets::SectionHead(theme, tr("Kết quả theo nhiệm vụ"), this);
    head->addWidget(m_unchangedButton);
    head->addWidget(m_copyButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar->setObjectName(QStringLiteral("pasteMessage"));
    m_bar->setCompact(true);
    m_bar->setButtonsBelow(true);
    column->addWidget(head);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    connect(m_model, &ResultsModel::edited, this, &EntryResults::typed);
    connect(m_model, &ResultsModel::edited, this, &EntryResults::settled);
    const auto *delegate = static_cast<const widgets::ResultsDelegate *>(m_table->itemDelegate());
    connect(delegate, &widgets::ResultsDelegate::typed, this, &EntryResults::typed);
    connect(m_copy, &QAction::triggered, this, [this] { copy(false); });
    connect(m_unchanged, &QAction::triggered, this, [this] { copy(true); });
    showEarlier();
}

void EntryResults::setTasks(const QList<domain::Task> &tasks)
{
    m_model->setTasks(tasks);
}

void EntryResults::setUnit(domain::UnitId unit, const QList<domain::UnitId> &collectives,
    const std::optional<services::EarlierReport> &earlier)
{
    m_earlier = earlier;
    QList<domain::TaskId> told;
    if (m_earlier) {
        for (const ReportResult &result : std::as_const(m_earlier->results))
            told.append(result.task);
    }
    m_model->setUnit(unit, collectives, told);
    showEarlier();
}

void EntryResults::setNil(bool nil)
{
    m_nil = nil;
    m_table->setEnabled(!nil || !m_model->isEmpty());
    showEarlier();
}

void EntryResults::setKeysShown(bool shown)
{
    m_unchangedButton->setKeyHintShown(shown);
    m_copyButton->setKeyHintShown(shown);
}

void EntryResults::showEarlier()
{
    const bool can = m_earlier.has_value() && !m_nil;
    m_copy->setText(m_earlier ? tr("&Chép từ tháng %1").arg(m_earlier->period.label()) : tr("&Chép kỳ trước"));
    const QString why
        = m_nil ? tr("Báo cáo không phát sinh không có kết quả.") : tr("Đơn vị chưa có kết quả của kỳ trước để chép.");
    m_copy->setToolTip(
        can ? tr("Chép kết quả kỳ trước của nhiệm vụ đang chọn, hoặc của mọi nhiệm vụ khi bảng còn trống") : why);
    m_unchanged->setToolTip(can ? tr("Ghi “Không thay đổi” với trạng thái và tiến độ của kỳ trước") : why);
    m_copy->setEnabled(can);
    m_unchanged->setEnabled(can);
}

QList<ReportResult> EntryResults::results() const
{
    return m_model->results();
}

QList<ReportResult> EntryResults::resultsSoFar() const
{
    QList<ReportResult> results = m_model->results();
    const QModelIndex at = m_table->currentIndex();
    const auto *editor = qobject_cast<QPlainTextEdit *>(m_table->indexWidget(at));
    if (!editor)
        return results;
    const domain::TaskId task = m_model->taskAt(at.row());
    const auto line = std::find_if(
        results.begin(), results.end(), [task](const ReportResult &result) { return result.task == task; });
    if (line != results.end())
        line->text = editor->toPlainText();
    else if (!editor->toPlainText().isEmpty())
        results.append({task, editor->toPlainText(), {}, {}});
    return results;
}

void EntryResults::setResults(const QList<ReportResult> &results)
{
    m_table->setCurrentIndex({});
    m_pasting->forget();
    m_model->setResults(results);
}

bool EntryResults::isEmpty() const
{
    return resultsSoFar().isEmpty();
}

void EntryResults::finishTyping()
{
    m_table->finishTyping();
}

QList<QWidget *> EntryResults::buttons() const
{
    return {m_unchangedButton, m_copyButton};
}

void EntryResults::copy(bool unchanged)
{
    if (!m_earlier || m_nil || !isVisible())
        return;
    const int row = m_table->activeRow();
    m_table->finishTyping();
    const bool one = row >= 0 && !m_model->isEmpty();
    const QList<ReportResult> said = m_earlier->results;
    for (ReportResult result : said) {
        const int at = m_model->rowOf(result.task);
        if (one && at != row)
            continue;
        // Written into the report, so never translated.
        if (unchanged)
            result.text = QStringLiteral("Không thay đổi so với kỳ trước");
        m_model->fill(at, result);
    }
    if (one && row + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row + 1, ResultsModel::TextColumn));
}

} // namespace pages
