#pragma once

#include "core/reporting/difficultyboard.h"

#include <QList>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
}

namespace pages {

class DifficultyColumn;
class DifficultyList;

/// The five stages side by side. One column has the keys: ↑/↓ walk in it, ←/→ go to the next one with cards, Space
/// marks, Enter opens, Esc leaves.
class DifficultyBoardView : public QWidget {
    Q_OBJECT

public:
    explicit DifficultyBoardView(theme::Theme &theme, QWidget *parent = nullptr);

    /// Shows these cards. The current one stays current wherever it now stands; one that is gone gives its place to
    /// the card that follows.
    void setCards(const QList<reporting::DifficultyCard> &cards, const domain::DifficultyLimits &limits);
    std::optional<reporting::DifficultyCard> current() const;
    /// What an act is about: the marked cards of the current column, or the current card.
    QList<reporting::DifficultyCard> chosen() const;
    void clearMarks();
    bool hasMarks() const;
    bool select(domain::DifficultyId id); ///< false: not shown
    void selectStage(domain::DifficultyStage stage);
    domain::DifficultyStage stage() const;

    DifficultyList *list() const; ///< of the current column
    DifficultyColumn *column(domain::DifficultyStage stage) const { return m_columns.at(int(stage)); }
    /// Under the column of solved ones.
    widgets::ActionButton *olderButton() const { return m_older; }
    void arrange(bool narrow, bool low);

signals:
    void currentChanged();
    void marksChanged();
    void opened();
    void left();

private:
    void setCurrentColumn(int column);
    void step(int by);
    void toggleMark();

    QHBoxLayout *m_row;
    QList<DifficultyColumn *> m_columns;
    widgets::ActionButton *m_older;
    int m_column = 0;
};

} // namespace pages
