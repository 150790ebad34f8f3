#pragma once

#include "ui/pages/page.h"

#include <QTimer>

namespace models {
class TraceModel;
}

namespace services {
struct TraceNote;
}

namespace widgets {
class ElidedLabel;
class EmptyState;
class IdTable;
class Panel;
class Segment;
class WorkBar;
} // namespace widgets

class QHBoxLayout;
class QStackedWidget;

namespace pages {

class TraceDetail;
class TraceFilter;

/// Nhật ký thay đổi: every act that was done in this file, and what it changed. Nothing can be done to it but look,
/// take it out, and have its chain verified.
class TracePage : public Page {
    Q_OBJECT

public:
    explicit TracePage(const PageContext &context, QWidget *parent = nullptr);

    QString summary() const override;
    std::optional<Listing> listing() const override;
    bool focusNextPane(bool backwards) override;

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    QList<QWidget *> panes() const override;
    void focusPane(QWidget *pane, Qt::FocusReason reason) override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;

private:
    void addActions();
    void makeList();
    void showLines();
    void showCurrent();
    const services::TraceNote *current() const;
    void openObject();
    void showHistory();
    void verify();
    QString faultWords() const;

    models::TraceModel *m_model;
    TraceFilter *m_filter = nullptr;
    widgets::Segment *m_faces = nullptr;
    widgets::Panel *m_panel = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::IdTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    TraceDetail *m_detail = nullptr;
    widgets::WorkBar *m_work = nullptr;
    QAction *m_open = nullptr;
    QAction *m_history = nullptr;
    QAction *m_verify = nullptr;
    QTimer m_showSoon;
    QTimer m_filterSoon;
    QStringList m_faults; ///< of the chain, as it was verified last
    int m_verified = 0;
};

} // namespace pages
