#pragma once

#include "core/reporting/todorows.h"
#include "ui/widgets/panel.h"

class QListView;
class QModelIndex;

namespace models {
class TodoModel;
}

namespace widgets {
class EmptyState;
class TwoLineDelegate;
} // namespace widgets

namespace pages {

/// "Việc cần làm hôm nay": rows of two lines; Enter, or a click on the verb, opens one.
class TodoPanel : public widgets::Panel {
    Q_OBJECT

public:
    explicit TodoPanel(theme::Theme &theme, QWidget *parent = nullptr);

    /// The current row keeps its place.
    void setRows(const QList<reporting::TodoRow> &rows);
    void setLow(bool low);
    bool isEmpty() const;
    const models::TodoModel &model() const { return *m_model; }

signals:
    void rowOpened(const reporting::TodoRow &row);

private:
    void openRow(const QModelIndex &index);
    void fit();

    models::TodoModel *m_model;
    QListView *m_list;
    widgets::TwoLineDelegate *m_delegate;
    widgets::EmptyState *m_empty;
};

} // namespace pages
