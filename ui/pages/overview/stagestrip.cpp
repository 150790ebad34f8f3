#include "ui/pages/overview/stagestrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/stagebutton.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace pages {

using domain::DifficultyAge;
using domain::DifficultyStage;
using theme::Status;

namespace {

std::optional<Status> signOf(DifficultyAge age)
{
    switch (age) {
    case DifficultyAge::Red:
        return Status::Missing;
    case DifficultyAge::Amber:
        return Status::DueSoon;
    case DifficultyAge::Fresh:
        break;
    }
    return std::nullopt;
}

} // namespace

StageStrip::StageStrip(theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    for (const DifficultyStage stage : domain::difficultyStages) {
        // "Đã có ý kiến chỉ đạo" is too long for a fifth of the panel.
        const QString name = stage == DifficultyStage::Directed ? tr("Có chỉ đạo") : difficultyStageText(stage);
        auto *button = new widgets::StageButton(theme, name);
        button->setObjectName(QStringLiteral("stage_") + domain::difficultyStageCode(stage));
        connect(button, &QAbstractButton::clicked, this, [this, stage] { emit stageRequested(stage); });
        row->addWidget(button, button->sizeHint().width() + 200);
        m_buttons.append(button);
    }
    setFocusProxy(m_buttons.first());
}

void StageStrip::setFigures(const reporting::PeriodFigures &figures)
{
    const reporting::DifficultyFigures &difficulties = figures.difficulties;
    for (const DifficultyStage stage : domain::difficultyStages) {
        int oldest = -1;
        for (const domain::Difficulty &difficulty : difficulties.open) {
            if (difficulty.stage == stage)
                oldest = std::max(oldest, difficulty.ageOn(figures.cutOff));
        }
        widgets::StageButton::Note note;
        const bool solved = stage == DifficultyStage::Solved;
        if (solved) {
            note.line = note.spoken = tr("trong kỳ");
        } else if (oldest >= 0) {
            note.sign = signOf(difficulties.limits.ageOf(oldest));
            note.spoken = tr("lâu nhất %1 ngày").arg(oldest);
            note.line = note.sign ? tr("%1 ngày").arg(oldest) : note.spoken;
        }
        m_buttons.at(qsizetype(stage))->setStage(difficulties.at(stage), note, solved);
    }
}

void StageStrip::setLow(bool low)
{
    for (widgets::StageButton *button : std::as_const(m_buttons))
        button->setLow(low);
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const widgets::StageButton *button : std::as_const(m_buttons)) {
        if (button != m_buttons.first())
            painter.fillRect(QRect(button->x() - 1, 0, 1, height()), m_theme.roles().line);
    }
}

} // namespace pages
