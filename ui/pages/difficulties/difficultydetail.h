#pragma once

#include "core/reporting/difficultyboard.h"

#include <QWidget>

#include <optional>

class QAction;
class QScrollArea;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class Panel;
} // namespace widgets

namespace pages {

/// All there is about one difficulty: the whole text and what is proposed at the left, its steps at the right.
class DifficultyDetail : public QWidget {
    Q_OBJECT

public:
    /// The head of the panel offers these two acts.
    DifficultyDetail(theme::Theme &theme, QAction *editWords, QAction *editStep, QWidget *parent = nullptr);

    void setDossier(const reporting::DifficultyDossier &dossier);
    const std::optional<reporting::DifficultyDossier> &dossier() const { return m_dossier; }
    void setLow(bool low); ///< fewer lines in a low window
    QSize sizeHint() const override;

signals:
    void closeRequested();
    void reportRequested(const QString &entry); ///< "2022/137"
    void taskRequested(const QString &no);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *makeWords();
    QWidget *makeSteps();
    void addLabel(QVBoxLayout *into, const QString &objectName, const QString &text, bool quiet, bool bold = false);

    theme::Theme &m_theme;
    widgets::Panel *m_panel;
    widgets::ActionButton *m_report;
    widgets::ActionButton *m_task;
    widgets::ActionButton *m_close;
    QScrollArea *m_scroll;
    bool m_low = false;
    std::optional<reporting::DifficultyDossier> m_dossier;
};

} // namespace pages
