#include "ui/pages/trace/tracefilter.h"

#include "core/services/tracewords.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtertoggle.h"

#include <QSignalBlocker>

namespace pages {

namespace {

constexpr int traceDayCharacters = 13;
constexpr int traceActorCharacters = 20;
constexpr int traceSubjectCharacters = 26;
constexpr qsizetype traceMostOfName = 40; ///< characters of a thing's name in the row

/// As wide as its longest usual text in this font.
void setTraceWidth(QWidget *field, int characters)
{
    field->setFixedWidth(field->fontMetrics().averageCharWidth() * characters);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace

TraceFilter::TraceFilter(theme::Theme &theme, QDate today, QWidget *parent)
    : QWidget(parent), m_field(new widgets::FilterField(theme, this)), m_from(new widgets::DateEdit(this)),
      m_to(new widgets::DateEdit(this)), m_actor(new widgets::ChoiceBox(this)), m_subject(new widgets::ChoiceBox(this)),
      m_object(new widgets::FilterToggle(theme, {}, this))
{
    setObjectName(QStringLiteral("traceFilterRow"));
    m_field->setObjectName(QStringLiteral("traceFilter"));
    m_field->setPlaceholderText(tr("Lọc việc, nội dung"));
    m_field->setAccessibleName(tr("Lọc nhật ký thay đổi"));
    m_field->setKeyHint(QStringLiteral("Ctrl+F"));
    m_from->setObjectName(QStringLiteral("traceFrom"));
    m_from->setPlaceholderText(tr("Từ ngày"));
    m_from->setAccessibleName(tr("Từ ngày"));
    m_to->setObjectName(QStringLiteral("traceTo"));
    m_to->setPlaceholderText(tr("Đến ngày"));
    m_to->setAccessibleName(tr("Đến ngày"));
    m_actor->setObjectName(QStringLiteral("traceActor"));
    m_actor->setAccessibleName(tr("Người thực hiện"));
    m_actor->addItem(tr("Mọi người"), QString());
    m_subject->setObjectName(QStringLiteral("traceSubject"));
    m_subject->setAccessibleName(tr("Loại đối tượng"));
    m_subject->addItem(tr("Mọi đối tượng"), QString());
    const QStringList subjects = services::traceSubjects();
    for (const QString &subject : subjects)
        m_subject->addItem(services::traceSubjectWord(subject), subject);
    m_object->setObjectName(QStringLiteral("traceObject"));
    m_object->hide();

    auto *flow = new widgets::FieldFlow(this);
    for (QWidget *field : QList<QWidget *>{m_field, m_from, m_to, m_actor, m_subject, m_object})
        flow->addWidget(field);
    for (widgets::DateEdit *day : {m_from, m_to}) {
        day->setToday(today);
        setTraceWidth(day, traceDayCharacters);
        connect(day, &widgets::DateEdit::dateChanged, this, &TraceFilter::announce);
    }
    setTraceWidth(m_actor, traceActorCharacters);
    setTraceWidth(m_subject, traceSubjectCharacters);
    connect(m_field, &widgets::FilterField::filterChanged, this, &TraceFilter::announce);
    for (const widgets::ChoiceBox *choice : {m_actor, m_subject})
        connect(choice, &QComboBox::currentIndexChanged, this, &TraceFilter::announce);
    connect(m_object, &QAbstractButton::toggled, this, [this](bool only) {
        if (only)
            return;
        m_objectSubject.clear();
        m_objectKey.clear();
        m_object->hide();
        announce();
    });
}

void TraceFilter::announce()
{
    if (!m_quiet)
        emit changed();
}

void TraceFilter::setActors(const QStringList &actors)
{
    const QString chosen = m_actor->currentData().toString();
    const QSignalBlocker blocker(m_actor);
    while (m_actor->count() > 1)
        m_actor->removeItem(1);
    for (const QString &actor : actors)
        m_actor->addItem(actor, actor);
    m_actor->choose(chosen);
}

void TraceFilter::setObject(const QString &subject, const QString &key, const QString &name)
{
    m_quiet = true;
    clear();
    m_objectSubject = subject;
    m_objectKey = key;
    // The cross says that it can be taken away.
    m_object->setText((name.size() > traceMostOfName ? name.left(traceMostOfName - 1) + QChar(0x2026) : name)
        + QStringLiteral("  \u00D7"));
    m_object->setAccessibleName(tr("Chỉ xem: %1").arg(name));
    m_object->setShortcut({}); // "&" in a name is no key
    m_object->setToolTip(tr("Chỉ xem lịch sử của đối tượng này; bấm để xem tất cả"));
    m_object->setChecked(true);
    m_object->show();
    m_quiet = false;
    announce();
}

void TraceFilter::setSubject(const QString &subject)
{
    m_quiet = true;
    clear();
    m_subject->choose(subject);
    m_quiet = false;
    announce();
}

void TraceFilter::clear()
{
    const bool wasQuiet = m_quiet;
    m_quiet = true;
    m_field->clear();
    m_from->setDate({});
    m_to->setDate({});
    m_actor->setCurrentIndex(0);
    m_subject->setCurrentIndex(0);
    m_object->setChecked(false);
    m_quiet = wasQuiet;
    announce();
}

domain::TraceQuery TraceFilter::query() const
{
    domain::TraceQuery query;
    query.text = m_field->text().simplified();
    query.from = m_from->date();
    query.to = m_to->date();
    query.actor = m_actor->currentData().toString();
    query.subject = m_objectKey.isEmpty() ? m_subject->currentData().toString() : m_objectSubject;
    query.key = m_objectKey;
    return query;
}

} // namespace pages
