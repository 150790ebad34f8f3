#include "ui/pages/difficulties/difficultyfilterrow.h"

#include "core/base/text/naturalorder.h"
#include "core/base/text/sortkey.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMap>
#include <QSignalBlocker>

#include <algorithm>

namespace pages {

using reporting::DifficultyCard;

namespace {

struct Choice {
    QString text;
    qint64 id = 0;
    int count = 0;
};

/// "Mọi đơn vị" and then the choices with their counts; what was chosen stays chosen if it is still there.
void offer(QComboBox *box, const QString &any, const QList<Choice> &choices)
{
    const QSignalBlocker blocker(box);
    const qint64 chosen = box->currentData().toLongLong();
    box->clear();
    box->addItem(any, 0);
    for (const Choice &choice : choices)
        box->addItem(QStringLiteral("%1 (%2)").arg(choice.text).arg(choice.count), choice.id);
    box->setCurrentIndex(std::max(box->findData(chosen), 0));
}

QComboBox *choiceBox(const QString &objectName, const QString &accessibleName, int characters, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

} // namespace

DifficultyFilterRow::DifficultyFilterRow(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_field(new widgets::FilterField(theme, this)),
      m_units(choiceBox(QStringLiteral("difficultyUnitFilter"), tr("Lọc theo đơn vị"), 20, this)),
      m_tasks(choiceBox(QStringLiteral("difficultyTaskFilter"), tr("Lọc theo nhiệm vụ"), 14, this)),
      m_hint(new widgets::ElidedLabel(theme, widgets::ElidedLabel::Ink::Text2, widgets::ElidedLabel::Size::Small, this))
{
    setObjectName(QStringLiteral("difficultyFilterRow"));
    m_field->setObjectName(QStringLiteral("difficultyFilterField"));
    m_field->setAccessibleName(tr("Lọc khó khăn, vướng mắc"));
    m_field->setKeyHint(QStringLiteral("Ctrl+F"));
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_hint->setText(tr("Enter xem đủ · Dấu cách đánh dấu · Ctrl+→ chuyển bước · Ctrl+Shift+N ghi mới"));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(m_units);
    row->addWidget(m_tasks);
    row->addWidget(m_hint, 1);
    row->addStretch(0);
    setCards({});
    connect(m_field, &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_filter.words = base::SearchWords(text);
        emit filterChanged();
    });
    for (QComboBox *box : {m_units, m_tasks}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            readChoices();
            emit filterChanged();
        });
    }
}

void DifficultyFilterRow::setCards(const QList<DifficultyCard> &cards)
{
    QMap<QString, Choice> units;
    QMap<qint64, Choice> byTask;
    for (const DifficultyCard &card : cards) {
        Choice &unit = units[base::sortKey(card.unitName)];
        unit = {card.unitName, card.difficulty.unit.value, unit.count + 1};
        if (!card.taskNo.isEmpty()) {
            Choice &task = byTask[card.difficulty.task.value];
            task = {card.taskNo, card.difficulty.task.value, task.count + 1};
        }
    }
    QList<Choice> tasks = byTask.values();
    std::sort(tasks.begin(), tasks.end(),
        [](const Choice &one, const Choice &other) { return base::compareNatural(one.text, other.text) < 0; });
    for (Choice &task : tasks)
        task.text = tr("Nhiệm vụ %1").arg(task.text);
    offer(m_units, tr("Mọi đơn vị"), units.values());
    offer(m_tasks, tr("Mọi nhiệm vụ"), tasks);
    readChoices();
}

void DifficultyFilterRow::readChoices()
{
    m_filter.unit = domain::UnitId{m_units->currentData().toLongLong()};
    m_filter.task = domain::TaskId{m_tasks->currentData().toLongLong()};
}

void DifficultyFilterRow::clear()
{
    if (m_filter.isEmpty())
        return;
    {
        const QSignalBlocker blockers[] = {QSignalBlocker(m_field), QSignalBlocker(m_units), QSignalBlocker(m_tasks)};
        m_field->clear();
        m_units->setCurrentIndex(0);
        m_tasks->setCurrentIndex(0);
    }
    m_filter = {};
    emit filterChanged();
}

void DifficultyFilterRow::setHintShown(bool shown)
{
    m_hint->setVisible(shown);
}

} // namespace pages
