#pragma once

#include "app/window/actfinds.h"
#include "core/domain/searchhit.h"
#include "core/domain/unit.h"
#include "core/services/search/searchcatalogue.h"
#include "ui/widgets/findgroup.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace actions {
class ActionRegistry;
}

namespace services {
class DataFile;
}

namespace pages {
class Page;
}

namespace widgets {
class FindPanel;
}

namespace app {

class SearchRunner;

/// What Ctrl+K looks through. Units and tasks are read as the panel opens and found at once at every key, with pages,
/// papers and commands; records (services::RecordSearch) are looked up beside (SearchRunner) and told as they come.
/// "#" in front asks for tasks only, "@" for units, "/" for documents that came or went, ">" for papers and commands.
class Finder : public QObject {
    Q_OBJECT

public:
    Finder(const services::DataFile &file, const actions::ActionRegistry &registry, QList<pages::Page *> pages,
        widgets::FindPanel *panel);

private:
    void read();
    void find(const QString &typed);
    void put(const domain::SearchFound &found);
    static QString titleOf(domain::SearchKind kind);
    static widgets::FindGroup groupOf(const domain::SearchFound &found);
    /// Pages, papers and commands: acts of the unit that the text names stand before the other commands.
    QList<ActGroup> actsNamed(const QString &typed, const base::SearchWords &words) const;
    QList<widgets::FindHit> unitCommands(const domain::Unit &unit) const;

    const services::DataFile &m_file;
    const actions::ActionRegistry &m_registry;
    QList<pages::Page *> m_pages;
    widgets::FindPanel *m_panel;
    SearchRunner *m_runner;
    std::optional<services::SearchCatalogue> m_catalogue; ///< nothing: the file could not be read
    QSet<domain::UnitId> m_toRemind; ///< who is behind with the period
};

} // namespace app
