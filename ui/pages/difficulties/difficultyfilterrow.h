#pragma once

#include "core/reporting/difficultyboard.h"
#include "ui/models/difficultyfilter.h"
#include "ui/pages/page.h"

#include <QWidget>

class QComboBox;

namespace widgets {
class ElidedLabel;
class FilterField;
class FilterToggle;
} // namespace widgets

namespace pages {

/// The row above the board: words, unit, task and age that are looked for. Only units and tasks that have a difficulty
/// are offered.
class DifficultyFilterRow : public QWidget {
    Q_OBJECT

public:
    explicit DifficultyFilterRow(const PageContext &context, QWidget *parent = nullptr);

    const models::DifficultyFilter &filter() const { return m_filter; }
    widgets::FilterField *field() const { return m_field; }
    QString words() const; ///< the filter in words; empty: none
    /// Offers the units and tasks of its cards, and its red age; a choice that is no longer offered is dropped.
    void setBoard(const reporting::DifficultyBoard &board);
    void clear();
    void setHintShown(bool shown);

signals:
    void filterChanged();

private:
    void readChoices();
    void choose(const models::DifficultyFilter &filter, const QString &text);
    void addSavedFilters(const PageContext &context);

    models::DifficultyFilter m_filter;
    widgets::FilterField *m_field;
    QComboBox *m_units;
    QComboBox *m_tasks;
    widgets::FilterToggle *m_old; ///< "Quá 30 ngày"
    int m_redDays = 0;
    widgets::ElidedLabel *m_hint;
};

} // namespace pages
