#include "ui/pages/difficulties/difficultywordsbar.h"

#include "core/base/errortext.h"
#include "core/services/difficultyservice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/unitpicker.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace pages {

DifficultyWordsBar::DifficultyWordsBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("difficultyWords"), tr("Ghi"), parent), m_theme(theme), m_file(file),
      m_unit(new widgets::UnitPicker(theme)), m_task(new QComboBox), m_day(new widgets::DateEdit),
      m_text(new QPlainTextEdit), m_proposal(new QPlainTextEdit)
{
    m_unit->setObjectName(QStringLiteral("difficultyWordsUnit"));
    m_task->setObjectName(QStringLiteral("difficultyWordsTask"));
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setObjectName(QStringLiteral("difficultyWordsDay"));
    m_text->setObjectName(QStringLiteral("difficultyWordsText"));
    m_proposal->setObjectName(QStringLiteral("difficultyWordsProposal"));
    for (QPlainTextEdit *text : {m_text, m_proposal})
        text->setTabChangesFocus(true);
    fitTexts();
    connect(&theme, &theme::Theme::changed, this, &DifficultyWordsBar::fitTexts);
    addField(tr("Đơn vị"), m_unit, 26, true);
    addField(tr("Nhiệm vụ"), m_task, 30, true);
    addField(tr("Ngày nêu"), m_day, 12);
    addField(tr("Khó khăn, vướng mắc"), m_text, 32, true);
    addField(tr("Đề xuất, kiến nghị"), m_proposal, 32, true);
    // In a field of several lines Enter begins a new one.
    acceptButton()->setKeyHint(QStringLiteral("Ctrl+Enter"));
    keepDrafts(file);
    connect(this, &ActBar::accepted, this, &DifficultyWordsBar::finish);
}

void DifficultyWordsBar::finish()
{
    if (isUnitUnclear()) {
        refuse(tr("Chưa rõ đơn vị nào. Hãy chọn một đơn vị trong danh sách gợi ý."));
        return;
    }
    if (!isDayReadable()) {
        refuse(tr("Chưa đọc được ngày. Hãy ghi ngày/tháng, ví dụ 8/10."));
        return;
    }
    if (m_id.isValid()) {
        if (const base::Result<void> corrected = services::correctDifficulty(m_file, difficulty()); !corrected)
            refuse(base::sentence(corrected.error()));
        else
            emit written({}, tr("Đã sửa nội dung khó khăn, vướng mắc"));
        return;
    }
    if (const base::Result<domain::DifficultyId> added = services::addDifficulty(m_file, difficulty()); !added)
        refuse(base::sentence(added.error()));
    else
        emit written(*added, tr("Đã ghi khó khăn, vướng mắc"));
}

void DifficultyWordsBar::setLow(bool low)
{
    m_low = low;
    fitTexts();
}

void DifficultyWordsBar::fitTexts()
{
    const int line = QFontMetrics(m_theme.font(theme::Type::Body)).lineSpacing();
    for (QPlainTextEdit *text : {m_text, m_proposal})
        text->setFixedHeight(line * (m_low ? 2 : 3) + 16);
}

void DifficultyWordsBar::offerTasks(const QList<domain::Task> &tasks, domain::TaskId chosen)
{
    m_task->clear();
    m_task->addItem(tr("Không thuộc riêng nhiệm vụ nào"), 0);
    for (const domain::Task &task : tasks)
        m_task->addItem(QStringLiteral("%1  %2").arg(task.no, task.shortTitle), task.id.value);
    m_task->setCurrentIndex(std::max(m_task->findData(chosen.value), 0));
}

void DifficultyWordsBar::openNew(const services::UnitCatalogue &units, const QList<domain::Task> &tasks, QDate today)
{
    m_id = {};
    m_unit->setCatalogue(units);
    m_unit->setUnit({});
    setFieldShown(m_unit, true);
    setFieldShown(m_day, true);
    offerTasks(tasks, {});
    m_day->setToday(today);
    m_day->setDate(today);
    m_text->clear();
    m_proposal->clear();
    setVerb(tr("Ghi"));
    open(tr("Khó khăn, vướng mắc nêu qua điện thoại, cuộc họp"));
}

void DifficultyWordsBar::openCorrection(const reporting::DifficultyDossier &dossier, const QList<domain::Task> &tasks)
{
    const domain::Difficulty &difficulty = dossier.card.difficulty;
    m_id = difficulty.id;
    setFieldShown(m_unit, false);
    setFieldShown(m_day, false);
    offerTasks(tasks, difficulty.task);
    m_text->setPlainText(difficulty.text);
    m_proposal->setPlainText(difficulty.proposal);
    setVerb(tr("Lưu"));
    open(tr("Sửa khó khăn, vướng mắc của %1").arg(dossier.card.unitName));
    m_text->setFocus(Qt::OtherFocusReason);
}

domain::Difficulty DifficultyWordsBar::difficulty() const
{
    domain::Difficulty difficulty;
    difficulty.id = m_id;
    difficulty.unit = m_unit->unit();
    difficulty.task = domain::TaskId{m_task->currentData().toLongLong()};
    difficulty.raisedOn = m_day->date();
    difficulty.text = m_text->toPlainText();
    difficulty.proposal = m_proposal->toPlainText();
    return difficulty;
}

bool DifficultyWordsBar::isUnitUnclear() const
{
    return !m_id.isValid() && !m_unit->unit().isValid() && !m_unit->text().trimmed().isEmpty();
}

bool DifficultyWordsBar::isDayReadable() const
{
    return m_id.isValid() || m_day->isAcceptable();
}

} // namespace pages
