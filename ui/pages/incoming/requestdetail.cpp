#include "ui/pages/incoming/requestdetail.h"

#include "core/base/text/wording.h"
#include "ui/models/answermodel.h"
#include "ui/models/itemrole.h"
#include "ui/models/requestwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusdelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace pages {

using widgets::ActionButton;

RequestDetail::RequestDetail(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent), m_answers(new models::AnswerModel(this)), m_panel(new widgets::Panel(theme, this)),
      m_back(new ActionButton(theme, ActionButton::Look::Link, this)), m_subject(new QLabel(this)),
      m_times(new QLabel(this)), m_table(new widgets::ListTable(theme, tr("Đơn vị được yêu cầu"), this))
{
    setObjectName(QStringLiteral("requestDetail"));
    m_panel->setObjectName(QStringLiteral("requestDetailPanel"));
    m_back->setObjectName(QStringLiteral("requestDetailBack"));
    m_back->setText(tr("Về danh sách"));
    m_back->setKeyHint(QStringLiteral("Esc"));
    m_back->hide();
    m_panel->addHeadWidget(m_back);
    m_subject->setObjectName(QStringLiteral("requestSubject"));
    m_times->setObjectName(QStringLiteral("requestTimes"));
    m_times->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(14, 8, 14, 8);
    words->setSpacing(2);
    for (QLabel *label : {m_subject, m_times}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_panel->body()->addLayout(words);
    m_table->setObjectName(QStringLiteral("answerTable"));
    m_table->setModel(m_answers);
    m_table->setItemDelegate(new widgets::StatusDelegate(theme, m_table));
    m_table->setColumnWidths({0, 6, 9, 14});
    m_panel->body()->addWidget(m_table, 1);
    for (QAction *act : acts) {
        auto *button = new ActionButton(theme, ActionButton::Look::Secondary, act, m_panel);
        button->setObjectName(act->objectName() + QStringLiteral("Button"));
        button->setSmall(true);
        button->setKeyHintShown(false);
        m_panel->footer()->addWidget(button);
    }
    m_panel->footer()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_table);
    connect(m_back, &QPushButton::clicked, this, &RequestDetail::closeRequested);
    connect(m_table, &QAbstractItemView::activated, this, &RequestDetail::open);
    const auto applyFonts = [this, &theme] {
        m_subject->setFont(theme.font(theme::Type::Body));
        m_times->setFont(theme.font(theme::Type::Small));
    };
    applyFonts();
    connect(&theme, &theme::Theme::changed, this, applyFonts);
    show(nullptr);
}

void RequestDetail::show(const reporting::RequestFigures *figures)
{
    m_open = figures && figures->request.state == domain::RequestState::Open;
    m_panel->footer()->parentWidget()->setVisible(m_open);
    m_table->setVisible(figures);
    m_times->setVisible(figures);
    if (!figures) {
        m_request = {};
        m_panel->setTitle(tr("Yêu cầu đột xuất"));
        m_panel->setNote({});
        m_subject->setText(tr("Chọn một yêu cầu để xem đơn vị nào đã trả lời."));
        return;
    }
    const domain::Request &request = figures->request;
    const QString code = m_request == request.id ? m_table->currentIndex().data(models::KeyRole).toString() : QString();
    m_request = request.id;
    m_panel->setTitle(tr("Yêu cầu số %1").arg(request.number));
    m_panel->setNote(tr("%1/%2 đã trả lời").arg(figures->counts.received()).arg(figures->units.size()));
    m_subject->setText(request.subject);
    QString times
        = tr("Ra ngày %1, hạn trả lời %2").arg(base::screenDate(request.askedOn), models::dueWords(request.dueAt));
    if (figures->counts.late > 0)
        times += tr("; %n đơn vị trả lời chậm", nullptr, figures->counts.late);
    m_times->setText(times);
    m_answers->setFigures(*figures);
    int row = 0;
    for (int i = 0; i < m_answers->rowCount(); ++i) {
        if (m_answers->index(i, 0).data(models::KeyRole).toString() == code)
            row = i;
    }
    m_table->setCurrentIndex(m_answers->index(row, 0));
}

std::optional<domain::Unit> RequestDetail::currentUnit() const
{
    const reporting::RequestFigures::Line *line = m_answers->line(m_table->currentIndex().row());
    return line && m_request.isValid() ? std::optional(line->unit) : std::nullopt;
}

int RequestDetail::leastWidth() const
{
    return m_panel->footer()->minimumSize().width() + 2;
}

void RequestDetail::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void RequestDetail::open()
{
    const reporting::RequestFigures::Line *line = m_answers->line(m_table->currentIndex().row());
    if (!line)
        return;
    if (line->line)
        emit entryWanted(line->line->entry);
    else if (m_open)
        emit answerWanted(line->unit.id);
}

void RequestDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pages
