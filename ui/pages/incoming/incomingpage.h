#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace models {
class RegisterModel;
}

namespace widgets {
class EmptyState;
class ListTable;
class MessageBar;
class PageHead;
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

    QString id() const override { return QStringLiteral("incoming"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("inbox"); }
    QString summary() const override;
    void setPeriod(domain::Period period) override;
    void setDensity(const theme::Density &density) override;
    void activate() override;
    bool showItem(const QString &kind, const QString &key) override;
    bool focusNextPane(bool backwards) override;

private:
    void build();
    void addActions();
    void reload();
    void arrange();

    domain::Period m_period;
    models::RegisterModel *m_register;
    widgets::PageHead *m_head = nullptr;
    widgets::Segment *m_faces = nullptr;
    widgets::MessageBar *m_message = nullptr;
    widgets::Panel *m_panel = nullptr;
    QStackedWidget *m_list = nullptr;
    widgets::ListTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    EntryForm *m_form = nullptr;
    QLayout *m_content = nullptr;
    QString m_state;
    bool m_narrow = false;
    bool m_low = false;
};

} // namespace pages
