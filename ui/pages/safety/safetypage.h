#pragma once

#include "ui/pages/page.h"

class QLabel;
class QStackedWidget;

namespace models {
class BackupModel;
}

namespace widgets {
class EmptyState;
class ListTable;
class Panel;
class Segment;
} // namespace widgets

namespace pages {

class BackupKeeper;
class PlacesPanel;
class SafetyActs;

/// An toàn dữ liệu: the backups there are and what each of them lacks, where they lie and which are kept; from here one
/// is made, looked through, restored, and everything packed into one file.
class SafetyPage : public Page {
    Q_OBJECT

public:
    explicit SafetyPage(const PageContext &context, QWidget *parent = nullptr);

    BackupKeeper *keeper() const { return m_keeper; }
    void activate() override;
    QString summary() const override;
    bool focusNextPane(bool backwards) override;
    std::optional<Listing> listing() const override; ///< the backups

signals:
    /// A data file lies there that is to be opened in place of the one that is open, without the contents of some
    /// attachments.
    void restored(const QString &path, const QStringList &missing);

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    bool concerns(services::Subject subject) const override;
    QList<QWidget *> panes() const override;
    void focusPane(QWidget *pane, Qt::FocusReason reason) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Escape gives up the work that runs

private:
    void connectActs();
    void makeList();
    void connectPlaces();
    void showList();
    void showPlaces();
    void showCurrent();
    void tellOutcome();
    void standOnList();

    BackupKeeper *m_keeper;
    SafetyActs *m_acts;
    models::BackupModel *m_model;
    widgets::Segment *m_faces = nullptr;
    widgets::Panel *m_panel = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::ListTable *m_list = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QLabel *m_difference = nullptr;
    PlacesPanel *m_places = nullptr;
    bool m_isWaitedFor = false; ///< the backup that is being made was asked for here
};

} // namespace pages
