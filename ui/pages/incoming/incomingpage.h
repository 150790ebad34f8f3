#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace models {
class RegisterModel;
}

namespace widgets {
class EmptyState;
class ListTable;
class Panel;
class Segment;
} // namespace widgets

namespace pages {

class EntryForm;

/// Báo cáo đến: the period's register beside the form that fills it. When narrow they are two faces of one page.
class IncomingPage : public Page {
    Q_OBJECT

public:
    explicit IncomingPage(const PageContext &context, QWidget *parent = nullptr);

    QString summary() const override;
    void activate() override;
    bool focusNextPane(bool backwards) override;

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    bool concerns(services::Subject subject) const override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;

private:
    void addActions();

    models::RegisterModel *m_register;
    widgets::Segment *m_faces = nullptr;
    widgets::Panel *m_panel = nullptr;
    QStackedWidget *m_list = nullptr;
    widgets::ListTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    EntryForm *m_form = nullptr;
    QString m_state;
};

} // namespace pages
