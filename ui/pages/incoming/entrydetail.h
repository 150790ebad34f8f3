#pragma once

#include "core/reporting/entrydossier.h"

#include "ui/widgets/filechip.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class Panel;
class StatusBadge;
} // namespace widgets

namespace pages {

/// All there is about one entry of the register: the document, what its report said, what became of it. Read-only; the
/// acts upon it are actions shown at its foot. Beside the list, or, `alone`, in its place with a way back.
class EntryDetail : public QWidget {
    Q_OBJECT

public:
    EntryDetail(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent = nullptr);

    void show(const reporting::EntryDossier &dossier, QDate today);
    void clear();
    void setAlone(bool alone);
    int leastWidth() const; ///< that its acts need side by side, shown or not

signals:
    void closeRequested();
    /// Another entry is wanted: the one it replaced, or that replaced it ("2022/120").
    void entryRequested(const QString &key);
    void fileAsked(widgets::FileAct act, const domain::Attachment &file);
    void filesWanted(); ///< to be added to the entry
    void historyWanted(const QString &key); ///< all that was ever done to the entry, in full

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addDocument();
    void addFiles();
    void addResults();
    void addDifficulties();
    void addTrace();
    void addHeading(const QString &text);
    QLabel *addText(const QString &name, const QString &text, bool quiet = false);
    void addField(const QString &name, const QString &value);
    void addLink(const QString &name, const QString &text, const std::function<void()> &follow);

    theme::Theme &m_theme;
    widgets::Panel *m_panel;
    widgets::ActionButton *m_back;
    widgets::StatusBadge *m_status;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
    std::optional<reporting::EntryDossier> m_dossier;
    QDate m_today;
};

} // namespace pages
