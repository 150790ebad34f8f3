#pragma once

#include "core/services/traceteller.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {
class Panel;
}

namespace pages {

/// One line of the trace in full: who, when, where, upon what and why, and each field as it was before and after.
class TraceDetail : public QWidget {
    Q_OBJECT

public:
    /// The acts stand at its foot.
    TraceDetail(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent = nullptr);

    void show(const services::TraceNote &note, const services::TraceTeller &teller);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Told {
        services::TraceNote note;
        QString object;
        QList<services::TraceDifference> differences;
    };

    void rebuild();
    void addNote();
    void addDifference(const services::TraceDifference &difference);
    void addSide(const QString &word, const QString &text, bool quiet);
    QLabel *addText(const QString &name, const QString &text, bool quiet = false);
    void addField(const QString &name, const QString &value);

    theme::Theme &m_theme;
    widgets::Panel *m_panel;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
    std::optional<Told> m_told;
};

} // namespace pages
