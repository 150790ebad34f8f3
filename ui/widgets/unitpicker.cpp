#include "ui/widgets/unitpicker.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int mostCandidates = 8;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

UnitPicker::UnitPicker(theme::Theme &theme, QWidget *parent)
    : QLineEdit(parent), m_theme(theme), m_frame(new QFrame(this)), m_list(new QListView(m_frame)),
      m_model(new QStandardItemModel(this))
{
    m_frame->setObjectName(QStringLiteral("unitCandidates"));
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setAutoFillBackground(true);
    m_frame->hide();
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_list->setObjectName(QStringLiteral("unitCandidateList"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QLineEdit::textEdited, this, &UnitPicker::offer);
    connect(m_list, &QListView::clicked, this, [this] { take(false); });
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
    return m_frame->isVisible();
}

QStringList UnitPicker::candidates() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->item(row)->text());
    return names;
}

void UnitPicker::offer(const QString &text)
{
    if (m_unit.isValid()) {
        m_unit = {};
        emit unitChanged();
    }
    m_model->clear();
    if (!m_catalogue || text.trimmed().isEmpty()) {
        hideList();
        return;
    }
    const QList<domain::UnitMatch> matches = m_catalogue->find(text);
    for (const domain::UnitMatch &match : matches) {
        const domain::Unit unit = m_catalogue->unit(match.unit);
        if (!isOffered(unit))
            continue;
        auto *item = new QStandardItem(unit.name);
        item->setData(match.unit.value, idRole);
        m_model->appendRow(item);
        if (m_model->rowCount() == mostCandidates)
            break;
    }
    if (m_model->rowCount() == 0)
        hideList();
    else
        showList();
}

void UnitPicker::showList()
{
    // A child of the window and not a popup: a popup takes the keyboard away from the input method.
    if (m_frame->parentWidget() != window())
        m_frame->setParent(window());
    const int rowHeight = QFontMetrics(m_theme.font(theme::Type::Body)).height() + 10;
    m_list->setFont(m_theme.font(theme::Type::Body));
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setSizeHint(QSize(10, rowHeight));
    m_frame->resize(qMax(width(), 260), rowHeight * m_model->rowCount() + 4);
    // In a strip at the foot of the window there is no room below: then the list stands above.
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const bool fits = below.y() + m_frame->height() <= window()->height();
    m_frame->move(fits ? below : mapTo(window(), QPoint(0, -m_frame->height() - 2)));
    m_frame->raise();
    m_frame->show();
}

void UnitPicker::hideList()
{
    m_frame->hide();
    m_model->clear();
}

void UnitPicker::move(int step)
{
    if (!isListShown()) {
        offer(text());
        return;
    }
    const int row = qBound(
        0, m_list->currentIndex().isValid() ? m_list->currentIndex().row() + step : 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void UnitPicker::choose(const domain::Unit &unit)
{
    m_unit = unit.id;
    setText(unit.name);
    hideList();
    emit unitChanged();
}

bool UnitPicker::take(bool leaving)
{
    if (m_unit.isValid() || !m_catalogue || text().trimmed().isEmpty())
        return true;
    const QModelIndex marked = m_list->currentIndex();
    if (isListShown() && marked.isValid()) {
        choose(m_catalogue->unit(domain::UnitId{marked.data(idRole).toLongLong()}));
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
