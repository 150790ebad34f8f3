#pragma once

#include "ui/widgets/statusdelegate.h"

namespace widgets {

/// Edits a unit's results in place: text in a box of three lines, the state from a list, the percentage as a number.
/// Tab leaves a cell, Enter ends it (Alt or Shift with Enter begins a line).
class ResultsDelegate : public StatusDelegate {
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void typed(); ///< in a text that is still open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace widgets
