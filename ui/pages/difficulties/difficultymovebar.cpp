#include "ui/pages/difficulties/difficultymovebar.h"

#include "core/base/errortext.h"
#include "ui/widgets/dateedit.h"

#include <QLineEdit>

namespace pages {

using domain::DifficultyStage;
using reporting::DifficultyCard;
using reporting::DifficultyDossier;

namespace {

/// What kind of document brings a difficulty to a stage.
QString documentHint(DifficultyStage stage)
{
    switch (stage) {
    case DifficultyStage::New:
    case DifficultyStage::Collected:
        return DifficultyMoveBar::tr("số, ký hiệu (nếu có)");
    case DifficultyStage::Advised:
        return DifficultyMoveBar::tr("văn bản tham mưu");
    case DifficultyStage::Directed:
        return DifficultyMoveBar::tr("văn bản chỉ đạo");
    case DifficultyStage::Solved:
        return DifficultyMoveBar::tr("văn bản giải quyết");
    }
    return {};
}

} // namespace

DifficultyMoveBar::DifficultyMoveBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("difficultyMove"), tr("Chuyển"), parent), m_file(file), m_day(new widgets::DateEdit),
      m_document(new QLineEdit), m_note(new QLineEdit)
{
    m_day->setObjectName(QStringLiteral("difficultyMoveDay"));
    m_document->setObjectName(QStringLiteral("difficultyMoveDocument"));
    m_note->setObjectName(QStringLiteral("difficultyMoveNote"));
    addField(tr("Từ ngày"), m_day, 12);
    addField(tr("Văn bản"), m_document, 22);
    addField(tr("Ghi chú"), m_note, 30, true);
    keepDrafts(file);
    connect(this, &ActBar::accepted, this, &DifficultyMoveBar::finish);
}

void DifficultyMoveBar::finish()
{
    if (!isDayReadable()) {
        refuse(tr("Chưa đọc được ngày. Hãy ghi ngày/tháng, ví dụ 8/10."));
        return;
    }
    const services::DifficultyMove wanted = move();
    const base::Result<void> done = m_correction ? services::correctDifficultyMove(m_file, wanted)
                                                 : services::moveDifficulties(m_file, m_difficulties, wanted);
    if (!done) {
        if (done.error().code == base::ErrorCode::StageBackwards)
            askReason(base::sentence(done.error()));
        else
            refuse(base::sentence(done.error()));
        return;
    }
    const QString to = domain::difficultyStageText(wanted.stage);
    emit moved(m_correction              ? tr("Đã sửa bước “%1”").arg(to)
            : m_difficulties.size() == 1 ? tr("Đã chuyển khó khăn sang “%1”").arg(to)
                                         : tr("Đã chuyển %1 khó khăn sang “%2”").arg(m_difficulties.size()).arg(to));
}

void DifficultyMoveBar::prepare(DifficultyStage stage, QDate today)
{
    m_stage = stage;
    m_day->setToday(today);
    m_day->setEnabled(true);
    m_document->setPlaceholderText(documentHint(stage));
}

void DifficultyMoveBar::openMove(const QList<DifficultyCard> &cards, DifficultyStage stage, QDate today)
{
    m_correction = false;
    prepare(stage, today);
    m_day->setDate(today);
    m_document->clear();
    m_note->clear();
    m_difficulties.clear();
    for (const DifficultyCard &card : cards)
        m_difficulties.append(card.difficulty.id);
    setVerb(tr("Chuyển"));
    const QString to = domain::difficultyStageText(stage);
    const bool backwards = stage < cards.first().difficulty.stage;
    const QString what = cards.size() == 1 ? cards.first().unitName : tr("%1 khó khăn").arg(cards.size());
    open(backwards ? tr("%1: lùi về “%2”").arg(what, to) : tr("%1: chuyển sang “%2”").arg(what, to));
    if (backwards)
        askReason(tr("Chuyển về “%1” là lùi bước: hãy ghi lý do.").arg(to));
}

void DifficultyMoveBar::openCorrection(const DifficultyDossier &dossier, QDate today)
{
    const domain::DifficultyStep &step = dossier.steps.last();
    m_correction = true;
    prepare(step.stage, today);
    m_difficulties = {dossier.card.difficulty.id};
    m_day->setDate(step.on);
    // The day of the first step is the day it was raised.
    m_day->setEnabled(step.stage != DifficultyStage::New);
    m_document->setText(step.document);
    m_note->setText(step.note);
    setVerb(tr("Lưu"));
    open(tr("%1: sửa bước “%2”").arg(dossier.card.unitName, domain::difficultyStageText(step.stage)));
}

services::DifficultyMove DifficultyMoveBar::move() const
{
    return {m_difficulties.size() == 1 ? m_difficulties.first() : domain::DifficultyId{}, m_stage, m_day->date(),
        m_document->text(), m_note->text(), reason()};
}

bool DifficultyMoveBar::isDayReadable() const
{
    return m_day->isAcceptable();
}

} // namespace pages
