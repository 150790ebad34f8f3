#pragma once

#include "core/domain/period.h"
#include "core/domain/unit.h"
#include "ui/models/matrixmodel.h"
#include "ui/pages/page.h"

class QAction;
class QStackedWidget;

namespace widgets {
class EmptyState;
}

namespace pages {

class MatrixBoard;
class StoryBar;

/// The face "Ma trận" of the page: the wall chart and the story of its current cell.
class MatrixFace : public QWidget {
    Q_OBJECT

public:
    /// The acts of a cell, in the order of its buttons; they are enabled here, the page does them.
    struct Acts {
        QAction *call = nullptr;
        QAction *remind = nullptr;
        QAction *nil = nullptr;
        QAction *open = nullptr;
    };

    MatrixFace(const PageContext &context, const Acts &acts, QWidget *parent = nullptr);

    /// Reads the year and marks the month of the period, if it is of that year.
    base::Result<void> read(int year, domain::Period period);
    /// Units that have these words in their names and, if asked for, owe the marked month's report.
    void setFilter(const QString &text, bool onlyMissing);
    void setWorstFirst(bool worst);
    void setDensity(const theme::Density &density);
    void setStoryShown(bool shown);
    /// Goes to the unit's row, in the month of the period. False: it is not asked for a report in this year.
    bool select(const QString &unitCode, domain::Period period);
    void focusBoard();

    /// What the current cell is about; no unit when there is none.
    domain::Unit unit() const;
    domain::Period period() const;
    const reporting::MatrixCell *cell() const; ///< nullptr: none
    const models::MatrixModel &model() const { return *m_model; }
    MatrixBoard *board() const { return m_board; }

signals:
    void currentChanged();
    void filterDropped(); ///< "Bỏ lọc"

private:
    void tell();

    const PageContext m_context;
    Acts m_acts;
    models::MatrixModel *m_model;
    MatrixBoard *m_board;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_stack;
    StoryBar *m_story;
    QString m_filter;
    bool m_onlyMissing = false;
};

} // namespace pages
