#pragma once

#include "ui/actions/actionregistry.h"

#include <QObject>

namespace services {
class DataFile;
}

namespace app {

/// "Hoàn tác" and "Làm lại" of what was saved, by the name of the act (Ctrl+Z, Ctrl+Y). While a field is being edited
/// the same keys take back what was typed there.
class UndoActions : public QObject {
    Q_OBJECT

public:
    UndoActions(services::DataFile &file, actions::ActionRegistry &registry, QObject *parent);

signals:
    void done(const QString &sentence);
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void undo();
    void redo();

    services::DataFile &m_file;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace app
