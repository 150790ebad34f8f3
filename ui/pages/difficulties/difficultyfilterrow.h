#pragma once

#include "core/reporting/difficultyboard.h"
#include "ui/models/difficultyfilter.h"

#include <QWidget>

class QComboBox;

namespace theme {
class Theme;
}

namespace widgets {
class ElidedLabel;
class FilterField;
} // namespace widgets

namespace pages {

/// The row above the board: words, unit and task that are looked for. Only units and tasks that have a difficulty are
/// offered.
class DifficultyFilterRow : public QWidget {
    Q_OBJECT

public:
    explicit DifficultyFilterRow(theme::Theme &theme, QWidget *parent = nullptr);

    const models::DifficultyFilter &filter() const { return m_filter; }
    widgets::FilterField *field() const { return m_field; }
    /// Offers the units and tasks of these cards; a choice that is no longer offered is dropped.
    void setCards(const QList<reporting::DifficultyCard> &cards);
    void clear();
    void setHintShown(bool shown);

signals:
    void filterChanged();

private:
    void readChoices();

    models::DifficultyFilter m_filter;
    widgets::FilterField *m_field;
    QComboBox *m_units;
    QComboBox *m_tasks;
    widgets::ElidedLabel *m_hint;
};

} // namespace pages
