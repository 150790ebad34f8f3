#pragma once

#include "ui/actions/actionregistry.h"

#include <QObject>
#include <QStringList>

namespace app {

/// The menu Tệp: another data file, one that was open lately, a new one, the end.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// `recent`: paths, newest first, without the one that is open.
    FileActions(const QStringList &recent, actions::ActionRegistry &registry, QObject *parent);

signals:
    void openRequested();
    void createRequested();
    void recentRequested(const QString &path);
    void quitRequested();
};

} // namespace app
