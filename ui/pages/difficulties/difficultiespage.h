#pragma once

#include "core/domain/plan.h"
#include "core/reporting/difficultyboard.h"
#include "ui/pages/page.h"

#include <optional>

class QAction;
class QStackedWidget;

namespace widgets {
class ActBar;
class EmptyState;
class Panel;
} // namespace widgets

namespace pages {

class DifficultyBoardView;
class DifficultyDetail;
class DifficultyFilterRow;
class DifficultyMoveBar;
class DifficultyWordsBar;

/// Khó khăn, vướng mắc: the board by stage. Cards move with Ctrl+←/→ and the day, document and note that are asked for
/// below it; new ones that no report told of are written down here, and any is read and corrected.
class DifficultiesPage : public Page {
    Q_OBJECT

public:
    explicit DifficultiesPage(const PageContext &context, QWidget *parent = nullptr);

    QString badge(const reporting::PeriodBadges &badges, bool *urgent) const override;
    QString summary() const override;
    void activate() override;
    std::optional<Listing> listing() const override;
    QString story() const override;

    DifficultyBoardView *board() const { return m_view; }

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    bool concerns(services::Subject subject) const override;
    QList<QWidget *> panes() const override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;

private:
    void addActions();
    void connectParts();
    void showCards(); ///< those that the filter lets through
    void showDetail(); ///< of the current card, if the detail is open
    void openDetail();
    void closeDetail();
    void leave(); ///< Esc on the board: one thing after the other
    void setOlderShown(bool shown);
    /// Asks for what a move of the chosen cards needs; `by` -1: a stage back.
    void startMove(int by);
    void startNew();
    /// Words are being written in the strip: they get the focus back instead of being thrown away by another act.
    bool isWriting();
    void startCorrection();
    void startStepCorrection();
    void finishMove(const QString &sentence);
    void finishWords(domain::DifficultyId added, const QString &sentence); ///< invalid: one was corrected
    std::optional<reporting::DifficultyDossier> dossierOfCurrent() const;
    std::optional<QList<domain::Task>> tasksOfPlan() const;
    void closeStrip(widgets::ActBar *bar); ///< after a finished act: the focus follows the card
    void fillEmptyState(bool filtered);
    void focusBoard();

    reporting::DifficultyBoard m_board;
    domain::Plan m_plan;
    bool m_older = false; ///< solved ones of before the period are shown too
    bool m_detailOpen = false;
    QAction *m_new = nullptr;
    QAction *m_back = nullptr;
    QAction *m_next = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_editStep = nullptr;
    DifficultyFilterRow *m_filterRow = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::Panel *m_emptyPanel = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    DifficultyBoardView *m_view = nullptr;
    DifficultyDetail *m_detail = nullptr;
    DifficultyMoveBar *m_moveBar = nullptr;
    DifficultyWordsBar *m_wordsBar = nullptr;
};

} // namespace pages
