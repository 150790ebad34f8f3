#include "ui/pages/matrix/matrixface.h"

#include "core/services/planreader.h"
#include "ui/models/matrixwords.h"
#include "ui/models/statusof.h"
#include "ui/pages/matrix/matrixboard.h"
#include "ui/pages/matrix/matrixview.h"
#include "ui/pages/matrix/storybar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pages {

using base::Result;
using domain::ReportStatus;
using models::MatrixModel;

MatrixFace::MatrixFace(const PageContext &context, const Acts &acts, QWidget *parent)
    : QWidget(parent), m_context(context), m_acts(acts), m_model(new MatrixModel(this)),
      m_board(new MatrixBoard(context.theme, *m_model, this)), m_empty(new widgets::EmptyState(context.theme, this)),
      m_stack(new QStackedWidget(this)), m_story(new StoryBar(context.theme, this))
{
    setObjectName(QStringLiteral("matrixFace"));
    m_empty->setObjectName(QStringLiteral("matrixEmpty"));
    m_stack->setObjectName(QStringLiteral("matrixStack"));
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_story);
    m_story->addAction(acts.call);
    m_story->addAction(acts.remind);
    m_story->addAction(acts.nil);
    m_story->addAction(acts.open)->setKeyHint(QStringLiteral("Enter"));
    connect(m_empty->setButton(tr("Bỏ lọc")), &QPushButton::clicked, this, &MatrixFace::filterDropped);
    connect(m_board, &MatrixBoard::currentChanged, this, &MatrixFace::tell);
    connect(m_board, &MatrixBoard::opened, acts.open, [open = acts.open] {
        if (open->isEnabled())
            open->trigger();
    });
}

Result<void> MatrixFace::read(int year, domain::Period period)
{
    const Result<domain::Plan> plan = services::currentPlan(m_context.file);
    if (!plan)
        return plan.error();
    const Result<reporting::YearMatrix> matrix = reporting::yearMatrix(m_context.file, *plan, year);
    if (!matrix)
        return matrix.error();
    m_model->setMarkedMonth(period.year == year ? period.month : 0);
    m_model->setMatrix(*matrix);
    setFilter(m_filter, m_onlyMissing);
    return {};
}

void MatrixFace::setFilter(const QString &text, bool onlyMissing)
{
    m_filter = text;
    m_onlyMissing = onlyMissing;
    m_model->setFilter(text);
    m_model->setOnlyMissing(onlyMissing);
    const bool filtered = onlyMissing || !text.trimmed().isEmpty();
    m_stack->setCurrentIndex(m_model->unitCount() > 0 ? 0 : 1);
    m_empty->setText(filtered ? tr("Không có đơn vị nào khớp với bộ lọc.")
                              : tr("Năm %1 chưa đơn vị nào phải báo cáo.").arg(m_model->matrix().year));
    tell();
}

void MatrixFace::setWorstFirst(bool worst)
{
    m_model->setOrder(worst ? MatrixModel::Order::WorstFirst : MatrixModel::Order::Official);
}

void MatrixFace::setDensity(const theme::Density &density)
{
    layout()->setSpacing(density.low ? 8 : 12);
    m_board->setDensity(density);
    m_story->setDensity(density.low, density.narrow);
}

void MatrixFace::setStoryShown(bool shown)
{
    m_story->setVisible(shown);
}

bool MatrixFace::select(const QString &unitCode, domain::Period period)
{
    const int row = m_model->rowOf(unitCode);
    if (row < 0)
        return false;
    m_board->setCurrent(row, period.year == m_model->matrix().year ? period.month : qMax(1, m_board->month()));
    return true;
}

void MatrixFace::focusBoard()
{
    m_board->currentView()->setFocus(Qt::OtherFocusReason);
}

domain::Unit MatrixFace::unit() const
{
    const reporting::MatrixRow *row = m_model->rowAt(m_board->row());
    return row ? row->unit : domain::Unit();
}

domain::Period MatrixFace::period() const
{
    return {m_model->matrix().year, qMax(1, m_board->month())};
}

const reporting::MatrixCell *MatrixFace::cell() const
{
    const reporting::MatrixRow *row = m_model->rowAt(m_board->row());
    return row ? &row->months.at(size_t(period().month - 1)) : nullptr;
}

void MatrixFace::tell()
{
    const reporting::MatrixCell *current = cell();
    const reporting::MatrixRow *row = m_model->rowAt(m_board->row());
    bool begun = false;
    if (current && row) {
        const int month = period().month;
        m_story->setStory(models::signOf(current->standing.status), models::cellStory(m_model->matrix(), *row, month));
        begun = current->standing.status != ReportStatus::NotRequired
            && m_model->matrix().dates.at(size_t(month - 1)).from <= m_model->matrix().today;
    } else {
        m_story->clear();
    }
    const bool arrived = current && current->arrivedOn.isValid();
    const QString why = current && !begun ? tr("Kỳ này chưa bắt đầu hoặc đơn vị không phải báo cáo") : QString();
    m_acts.call->setEnabled(begun);
    m_acts.call->setToolTip(begun ? tr("Ghi cuộc gọi về kỳ này vào nhật ký đôn đốc (F7)") : why);
    m_acts.remind->setEnabled(begun && !arrived);
    m_acts.remind->setToolTip(arrived ? tr("Đơn vị đã gửi báo cáo kỳ này")
            : begun                   ? tr("Soạn lời nhắc gửi qua Zalo cho đơn vị này (F8)")
                                      : why);
    m_acts.nil->setEnabled(begun && !arrived);
    m_acts.nil->setVisible(begun && !arrived);
    m_acts.open->setEnabled(arrived || begun);
    m_acts.open->setText(arrived ? tr("&Mở báo cáo") : tr("Nhập &báo cáo"));
    m_acts.open->setToolTip(arrived || begun ? tr("Mở báo cáo của ô này, hoặc nhập khi chưa có (Enter)") : why);
    emit currentChanged();
}

} // namespace pages
