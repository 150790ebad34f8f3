#include "ui/pages/safety/placespanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statusbadge.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

namespace pages {

using services::BackupState;
using theme::Status;
using widgets::ActionButton;

namespace {

constexpr int placeGap = 6;
constexpr int partGap = 14;

} // namespace

PlacesPanel::PlacesPanel(theme::Theme &theme, QWidget *parent) : Panel(theme, parent), m_theme(theme)
{
    setObjectName(QStringLiteral("safetyPlaces"));
    setTitle(tr("Nơi để, lịch giữ"));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("safetyPlacesScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons take it
    auto *inner = new QWidget(scroll);
    inner->setObjectName(QStringLiteral("safetyPlacesBody"));
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(14, 12, 14, 14);
    m_column->setSpacing(placeGap);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    body()->addWidget(scroll);

    m_beside = addPlace(tr("Cạnh tệp dữ liệu"), "Beside");
    auto *besideRow = new QHBoxLayout;
    m_open = addButton(besideRow, tr("Mở thư mục"), "safetyOpenFolder");
    besideRow->addStretch(1);
    m_column->addLayout(besideRow);
    m_column->addSpacing(partGap);
    m_elsewhere = addPlace(tr("Nơi thứ hai: USB, ổ mạng"), "Elsewhere");
    auto *elsewhereRow = new QHBoxLayout;
    elsewhereRow->setSpacing(8);
    m_copy = addButton(elsewhereRow, tr("Sao lưu vào đây"), "safetyCopyElsewhere");
    m_choose = addButton(elsewhereRow, tr("Chọn nơi khác…"), "safetyChoose");
    elsewhereRow->addStretch(1);
    m_column->addLayout(elsewhereRow);
    m_column->addSpacing(partGap);
    m_scheduleTitle = addTitle(tr("Giữ những bản nào"), "safetyScheduleTitle");
    m_column->addWidget(m_scheduleTitle);
    m_schedule = addWords("safetySchedule");
    auto *scheduleRow = new QHBoxLayout;
    m_change = addButton(scheduleRow, tr("Đổi trong Cài đặt"), "safetyChangeSchedule");
    scheduleRow->addStretch(1);
    m_column->addLayout(scheduleRow);
    m_when = addWords("safetyWhen");
    m_when->setText(
        tr("Tự sao lưu sau khi mở, trước khi đóng và mỗi ngày một lần khi đang mở; không có gì mới thì thôi. "
           "Mỗi bản được mở ra kiểm tra trước khi tính; mỗi tuần một lần kiểm tra kỹ từ đầu."));
    m_column->addStretch(1);
    connect(m_open, &QAbstractButton::clicked, this, &PlacesPanel::folderRequested);
    connect(m_copy, &QAbstractButton::clicked, this, &PlacesPanel::elsewhereWanted);
    connect(m_choose, &QAbstractButton::clicked, this, &PlacesPanel::chooseRequested);
    connect(m_change, &QAbstractButton::clicked, this, &PlacesPanel::scheduleRequested);
    applyFonts();
}

QLabel *PlacesPanel::addTitle(const QString &title, const char *name)
{
    auto *label = new QLabel(title, m_column->parentWidget());
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

QLabel *PlacesPanel::addWords(const char *name)
{
    QLabel *label = addTitle({}, name);
    label->setTextFormat(Qt::PlainText);
    m_column->addWidget(label);
    return label;
}

PlacesPanel::Place PlacesPanel::addPlace(const QString &title, const char *name)
{
    const QByteArray prefix = QByteArray("safety") + name;
    Place place;
    place.title = addTitle(title, prefix + "Title");
    m_column->addWidget(place.title);
    place.badge = new widgets::StatusBadge(m_theme, m_column->parentWidget());
    place.badge->setObjectName(QString::fromLatin1(prefix + "Badge"));
    auto *line = new QHBoxLayout;
    line->addWidget(place.badge);
    line->addStretch(1);
    m_column->addLayout(line);
    place.path = new widgets::ElidedLabel(
        m_theme, widgets::ElidedLabel::Ink::Text2, widgets::ElidedLabel::Size::Small, m_column->parentWidget());
    place.path->setObjectName(QString::fromLatin1(prefix + "Path"));
    m_column->addWidget(place.path);
    place.words = addWords((prefix + "Words").constData());
    return place;
}

ActionButton *PlacesPanel::addButton(QLayout *row, const QString &text, const char *name)
{
    auto *button = new ActionButton(m_theme, ActionButton::Look::Secondary, m_column->parentWidget());
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setSmall(true);
    row->addWidget(button);
    return button;
}

void PlacesPanel::show(
    const BackupState &state, const QString &beside, const services::BackupSchedule &schedule, const QDateTime &now)
{
    m_beside.path->setText(QDir::toNativeSeparators(beside));
    if (state.failure)
        m_beside.badge->setStatus(Status::Missing, tr("Lần vừa rồi không được"));
    else if (!state.last)
        m_beside.badge->setStatus(Status::DueSoon, tr("Chưa có bản nào"));
    else
        m_beside.badge->setStatus(state.isDue(now) ? Status::DueSoon : Status::OnTime,
            tr("Bản gần nhất %1").arg(services::backupMomentWords(state.last->manifest.at, now)));
    m_beside.words->setText(state.failure && !state.last
            ? tr("Chưa có bản nào. Hãy xử lý theo thông báo rồi bấm Sao lưu ngay.")
            : !state.last ? tr("Bản đầu tiên được làm trong ít phút tới, hoặc bấm Sao lưu ngay.")
            : state.isCurrent ? tr("Từ đó đến nay không có gì mới.")
                              : tr("Từ đó đến nay đã nhập thêm; lần sao lưu sau sẽ có."));
    m_elsewhere.path->setText(QDir::toNativeSeparators(state.elsewhere));
    m_elsewhere.path->setVisible(!state.elsewhere.isEmpty());
    m_copy->setVisible(!state.elsewhere.isEmpty());
    const bool isDue = state.isElsewhereDue(now);
    m_elsewhere.badge->setStatus(state.elsewhereFailure ? Status::Missing
            : isDue                                     ? Status::DueSoon
            : state.elsewhere.isEmpty()                 ? Status::NotRequired
                                                        : Status::OnTime,
        state.elsewhereFailure          ? tr("Lần vừa rồi không được")
            : state.elsewhere.isEmpty() ? tr("Chưa chọn")
            : isDue                     ? tr("Đã đến lúc")
            : state.elsewhereAt.isValid()
            ? tr("Bản gần nhất %1").arg(services::backupMomentWords(state.elsewhereAt, now))
            : tr("Chưa có bản nào"));
    m_elsewhere.words->setText(services::elsewhereWords(state, now));
    m_schedule->setText(schedule.words());
}

void PlacesPanel::setBusy(bool busy)
{
    m_copy->setEnabled(!busy);
    m_choose->setEnabled(!busy);
}

void PlacesPanel::focusFirst(Qt::FocusReason reason)
{
    m_open->setFocus(reason);
}

void PlacesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyFonts();
}

void PlacesPanel::applyFonts()
{
    QFont bold = m_theme.font(theme::Type::Body);
    bold.setBold(true);
    for (QLabel *title : {m_beside.title, m_elsewhere.title, m_scheduleTitle})
        title->setFont(bold);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, m_theme.roles().text2);
    for (QLabel *words : {m_beside.words, m_elsewhere.words, m_schedule, m_when}) {
        words->setFont(m_theme.font(theme::Type::Small));
        words->setPalette(quiet);
    }
}

} // namespace pages
