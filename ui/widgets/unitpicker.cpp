#include "ui/widgets/unitpicker.h"

#include "ui/widgets/candidatelist.h"

#include <QKeyEvent>

namespace widgets {

namespace {

constexpr int mostCandidates = 8;

} // namespace

UnitPicker::UnitPicker(theme::Theme &theme, QWidget *parent)
    : QLineEdit(parent), m_list(new CandidateList(theme, QStringLiteral("unitCandidates"), this))
{
    connect(this, &QLineEdit::textEdited, this, &UnitPicker::offer);
    connect(m_list, &CandidateList::clicked, this, [this] { take(false); });
}

void UnitPicker::setCatalogue(const services::UnitCatalogue &catalogue)
{
    m_catalogue = catalogue;
    if (!m_unit.isValid())
        return;
    if (catalogue.unit(m_unit).id.isValid())
        setText(catalogue.unit(m_unit).name);
    else
        setUnit({}); // it has left the catalogue
}

void UnitPicker::setCollectivesOffered(bool offered)
{
    m_collectives = offered;
}

void UnitPicker::setStaysAfterChoice(bool stays)
{
    m_stays = stays;
}

bool UnitPicker::isOffered(const domain::Unit &unit) const
{
    return m_collectives || unit.kind != domain::UnitKind::Collective;
}

void UnitPicker::setUnit(domain::UnitId unit)
{
    m_unit = unit;
    m_asked.clear();
    setText(unit.isValid() && m_catalogue ? m_catalogue->unit(unit).name : QString());
    hideList();
    emit unitChanged();
}

void UnitPicker::settle()
{
    take(true);
}

bool UnitPicker::isListShown() const
{
    return m_list->isOpen();
}

QStringList UnitPicker::candidates() const
{
    return m_list->texts();
}

void UnitPicker::offer(const QString &text)
{
    m_asked.clear();
    if (m_unit.isValid()) {
        m_unit = {};
        emit unitChanged();
    }
    hideList();
    if (!m_catalogue || text.trimmed().isEmpty())
        return;
    QStringList names;
    const QList<domain::UnitMatch> matches = m_catalogue->find(text);
    for (const domain::UnitMatch &match : matches) {
        const domain::Unit unit = m_catalogue->unit(match.unit);
        if (!isOffered(unit))
            continue;
        names.append(unit.name);
        m_offered.append(match.unit);
        if (names.size() == mostCandidates)
            break;
    }
    if (!names.isEmpty())
        m_list->open(names, rect());
}

void UnitPicker::hideList()
{
    m_list->close();
    m_offered.clear();
}

void UnitPicker::move(int step)
{
    if (isListShown())
        m_list->move(step);
    else
        offer(text());
}

void UnitPicker::choose(const domain::Unit &unit)
{
    m_unit = unit.id;
    m_asked = m_catalogue->resolve(text()) ? QString() : text();
    setText(unit.name);
    setModified(true); // typed all the same
    hideList();
    emit unitChanged();
}

bool UnitPicker::take(bool leaving)
{
    if (m_unit.isValid() || !m_catalogue || text().trimmed().isEmpty())
        return true;
    if (isListShown() && m_list->current() >= 0) {
        choose(m_catalogue->unit(m_offered.at(m_list->current())));
        return true;
    }
    const base::Result<domain::Unit> meant = m_catalogue->resolve(text());
    if (meant && isOffered(*meant)) {
        choose(*meant);
        return true;
    }
    if (m_freeText) {
        hideList();
        return true;
    }
    // Several are possible: show them and stay, unless the user goes on regardless.
    if (!leaving && !isListShown())
        offer(text());
    return false;
}

bool UnitPicker::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // What may mean several holds Tab until one is marked; what means none at all is the form's to speak of.
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !take(false) && isListShown()) {
            move(1);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void UnitPicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_stays && text().trimmed().isEmpty())
            break; // nothing to take: the form's own Enter
        if (event->modifiers() == Qt::NoModifier) {
            const bool taken = take(false);
            if (!taken)
                move(1);
            else if (!m_stays)
                focusNextChild();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (isListShown()) {
            hideList();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void UnitPicker::focusOutEvent(QFocusEvent *event)
{
    take(true);
    hideList();
    QLineEdit::focusOutEvent(event);
}

} // namespace widgets
