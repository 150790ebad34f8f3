#include "ui/pages/difficulties/difficultyfilterrow.h"

#include "core/base/text/naturalorder.h"
#include "core/base/text/sortkey.h"
#include "ui/pages/modeltable.h"
#include "ui/pages/savedfilters.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtertoggle.h"

#include <QBoxLayout>
#include <QComboBox>
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

/// The choice without its count: what a kept filter remembers, for ids are another file's.
QString nameAt(const QComboBox *box, int index)
{
    return index > 0 ? box->itemText(index).section(QStringLiteral(" ("), 0, -2) : QString();
}

qint64 idNamed(const QComboBox *box, const QString &name)
{
    for (int index = 1; index < box->count(); ++index) {
        if (nameAt(box, index) == name)
            return box->itemData(index).toLongLong();
    }
    return 0;
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

DifficultyFilterRow::DifficultyFilterRow(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_field(new widgets::FilterField(context.theme, this)),
      m_units(choiceBox(QStringLiteral("difficultyUnitFilter"), tr("Lọc theo đơn vị"), 20, this)),
      m_tasks(choiceBox(QStringLiteral("difficultyTaskFilter"), tr("Lọc theo nhiệm vụ"), 14, this)),
      m_old(new widgets::FilterToggle(context.theme, {}, this)),
      m_hint(new widgets::ElidedLabel(
          context.theme, widgets::ElidedLabel::Ink::Text2, widgets::ElidedLabel::Size::Small, this))
{
    setObjectName(QStringLiteral("difficultyFilterRow"));
    m_field->setObjectName(QStringLiteral("difficultyFilterField"));
    m_field->setAccessibleName(tr("Lọc khó khăn, vướng mắc"));
    m_field->setKeyHint(QStringLiteral("Ctrl+F"));
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_hint->setText(tr("Enter xem đủ · Dấu cách đánh dấu · Ctrl+→ chuyển bước · Ctrl+Shift+N ghi mới"));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_old->setObjectName(QStringLiteral("difficultyOldFilter"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(m_units);
    row->addWidget(m_tasks);
    row->addWidget(m_old);
    row->addWidget(m_hint, 1);
    row->addStretch(0);
    addSavedFilters(context);
    setBoard({});
    connect(m_field, &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_filter.words = base::SearchWords(text);
        emit filterChanged();
    });
    connect(m_old, &QAbstractButton::toggled, this, [this] {
        readChoices();
        emit filterChanged();
    });
    for (QComboBox *box : {m_units, m_tasks}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            readChoices();
            emit filterChanged();
        });
    }
}

void DifficultyFilterRow::setBoard(const reporting::DifficultyBoard &board)
{
    m_redDays = board.limits.redDays;
    m_old->setText(tr("Quá %1 ngày").arg(m_redDays));
    QMap<QString, Choice> units;
    QMap<qint64, Choice> byTask;
    for (const DifficultyCard &card : board.cards) {
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
    m_filter.openFor = m_old->isChecked() ? m_redDays : 0;
}

QString DifficultyFilterRow::words() const
{
    return filterWords(
        {m_filter.unit.isValid() ? tr("đơn vị %1").arg(nameAt(m_units, m_units->currentIndex())) : QString(),
            m_filter.task.isValid() ? nameAt(m_tasks, m_tasks->currentIndex()).toLower() : QString(),
            m_filter.openFor > 0 ? tr("còn mở quá %1 ngày").arg(m_filter.openFor) : QString(),
            searchedWords(m_field->text())});
}

void DifficultyFilterRow::choose(const models::DifficultyFilter &filter, const QString &text)
{
    {
        const QSignalBlocker blockers[]
            = {QSignalBlocker(m_field), QSignalBlocker(m_units), QSignalBlocker(m_tasks), QSignalBlocker(m_old)};
        m_field->setText(text);
        m_units->setCurrentIndex(std::max(m_units->findData(filter.unit.value), 0));
        m_tasks->setCurrentIndex(std::max(m_tasks->findData(filter.task.value), 0));
        m_old->setChecked(filter.openFor > 0);
    }
    m_filter.words = base::SearchWords(text);
    readChoices();
    emit filterChanged();
}

void DifficultyFilterRow::addSavedFilters(const PageContext &context)
{
    const QString old = QStringLiteral("old");
    const QString unit = QStringLiteral("unit");
    const QString task = QStringLiteral("task");
    const QString text = QStringLiteral("text");
    const auto present = [this, old, unit, task, text] {
        QJsonObject filter;
        if (m_filter.openFor > 0)
            filter.insert(old, true);
        if (m_filter.unit.isValid())
            filter.insert(unit, nameAt(m_units, m_units->currentIndex()));
        if (m_filter.task.isValid())
            filter.insert(task, nameAt(m_tasks, m_tasks->currentIndex()));
        if (const QString words = m_field->text().trimmed(); !words.isEmpty())
            filter.insert(text, words);
        return filter;
    };
    const auto apply = [this, old, unit, task, text](const QJsonObject &filter) {
        models::DifficultyFilter wanted;
        wanted.openFor = filter.value(old).toBool() ? m_redDays : 0;
        wanted.unit = domain::UnitId{idNamed(m_units, filter.value(unit).toString())};
        wanted.task = domain::TaskId{idNamed(m_tasks, filter.value(task).toString())};
        choose(wanted, filter.value(text).toString());
        emit m_field->downPressed(); // to the board
    };
    const auto *saved = new SavedFilters(
        context, QStringLiteral("difficulties"), {{tr("Quá 30 ngày"), {{old, true}}}}, {present, apply}, m_field, this);
    layout()->addWidget(saved->bar());
}

void DifficultyFilterRow::clear()
{
    if (!m_filter.isEmpty())
        choose({}, {});
}

void DifficultyFilterRow::setHintShown(bool shown)
{
    m_hint->setVisible(shown);
}

} // namespace pages
