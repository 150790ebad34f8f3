#pragma once

#include "core/reporting/entrydossier.h"

#include "ui/widgets/detailpanel.h"
#include "ui/widgets/filechip.h"

#include <functional>

namespace widgets {
class ActionButton;
class StatusBadge;
} // namespace widgets

namespace pages {

/// All there is about one entry of the register: the document, what its report said, what became of it. Read-only; the
/// acts upon it are actions shown at its foot. Beside the list, or, `alone`, in its place with a way back.
class EntryDetail : public widgets::DetailPanel {
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
    void fill() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addDocument();
    void addFiles();
    void addResults();
    void addDifficulties();
    void addTrace();
    widgets::ActionButton *addLink(const QString &name, const QString &text, const std::function<void()> &follow);

    widgets::ActionButton *m_back;
    widgets::StatusBadge *m_status;
    std::optional<reporting::EntryDossier> m_dossier;
    QDate m_today;
};

} // namespace pages
