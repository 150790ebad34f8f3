#pragma once

#include "core/reporting/paper/issuedsheet.h"
#include "core/services/outgoingregister.h"

#include <QWidget>

class QAction;
class QLabel;

namespace theme {
class Theme;
}

namespace widgets {
class Panel;
class StatusBadge;
} // namespace widgets

namespace pages {

class PreviewPanel;

/// One document that left the house: what it is, how it stands, what can be done with it; below it the sheet as it was
/// issued.
class IssuedCard : public QWidget {
    Q_OBJECT

public:
    /// The acts stand below the facts, in this order.
    IssuedCard(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent = nullptr);

    void setLine(const services::OutgoingLine &line);
    void awaitSheet(); ///< it is being read; the one before is pale
    void setSheet(const reporting::IssuedSheet &issued); ///< its first pages, of a long one
    void clearSheet(const QString &why); ///< there is none of this document
    void clear(); ///< no document

    PreviewPanel *sheet() const { return m_sheet; }

private:
    widgets::Panel *m_panel;
    QLabel *m_title;
    QLabel *m_facts;
    widgets::StatusBadge *m_state;
    QLabel *m_note;
    PreviewPanel *m_sheet;
    QLabel *m_none;
};

} // namespace pages
