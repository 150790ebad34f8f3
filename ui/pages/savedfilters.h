#pragma once

#include "ui/pages/page.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QLineEdit;
class QMenu;

namespace widgets {
class ActBar;
class FilterField;
} // namespace widgets

namespace pages {

/// The filters of one list that are kept by name: those it comes with, and the user's own, remembered on this PC. They
/// hang at the list's filter field (Ctrl+F, Alt+↓); the one in force can be renamed and deleted there. A name
/// is asked for in a strip that stands below the field (bar()).
class SavedFilters : public QObject {
    Q_OBJECT

public:
    /// A filter is what the page says it is: words and choices under ASCII keys. An empty one hides nothing.
    struct Named {
        QString name;
        QJsonObject filter;
    };
    struct Door {
        std::function<QJsonObject()> present;
        std::function<void(const QJsonObject &)> apply;
    };

    /// `list` is a stable ASCII name ("tasks").
    SavedFilters(const PageContext &context, const QString &list, const QList<Named> &shipped, Door door,
        widgets::FilterField *field, QWidget *parent);

    widgets::ActBar *bar() const { return m_bar; }

private:
    void read();
    void write();
    void fillMenu();
    void addChoice(const Named &named, const QJsonObject &present);
    void askName(const QString &renamed);
    void finishName();
    void remove(const QString &name);

    const PageContext m_context;
    QString m_list;
    QList<Named> m_shipped;
    QList<Named> m_own; ///< in Vietnamese order of their names
    Door m_door;
    QMenu *m_menu;
    widgets::ActBar *m_bar;
    QLineEdit *m_name;
    QString m_renamed; ///< the filter whose name is being changed; empty: the present one gets a name
};

} // namespace pages
