#pragma once

#include "ui/widgets/findpanel.h"

#include <QList>
#include <QString>

namespace actions {
class ActionRegistry;
}

namespace services {
class DataFile;
}

namespace pages {
class Page;
}

namespace app {

/// What Ctrl+K looks through: pages, tasks, units, documents and commands. Reads the file at every search, so it is
/// never stale.
/// "#" in front asks for tasks only, "@" for units, ">" for commands.
class Finder {
public:
    Finder(const services::DataFile &file, const actions::ActionRegistry &registry, QList<pages::Page *> pages);

    QList<widgets::FindHit> find(const QString &text) const;

private:
    QList<widgets::FindHit> findPages(const QStringList &words) const;
    QList<widgets::FindHit> findTasksAndUnits(const QString &text, bool tasks, bool units) const;
    /// Documents of the register, the newest first.
    QList<widgets::FindHit> findDocuments(const QString &text) const;
    /// "Nhập báo cáo của …" for the unit that the text means best.
    QList<widgets::FindHit> findEntry(const QString &text) const;
    QList<widgets::FindHit> findActions(const QStringList &words) const;

    const services::DataFile &m_file;
    const actions::ActionRegistry &m_registry;
    QList<pages::Page *> m_pages;
};

} // namespace app
