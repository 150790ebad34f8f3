#pragma once

#include "core/services/outgoingregister.h"
#include "ui/pages/page.h"

#include <optional>

namespace models {
class OutgoingModel;
}

namespace widgets {
class EmptyState;
class FilterField;
class FilterToggle;
class ListTable;
class Panel;
class PeriodStepper;
class Segment;
} // namespace widgets

class QStackedWidget;

namespace pages {

class IssuedCard;
class IssuedOut;
class OutgoingActs;

/// Văn bản ban hành: the sổ đăng ký văn bản đi of a year, beside it the document in hand as it was issued. It is taken
/// out byte for byte, recalled, or replaced from here. The year shown is the period's until another is chosen.
class OutgoingPage : public Page {
    Q_OBJECT

public:
    explicit OutgoingPage(const PageContext &context, QWidget *parent = nullptr);

    QString summary() const override;
    QString story() const override; ///< of the document in hand
    bool focusNextPane(bool backwards) override;

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    bool concerns(services::Subject subject) const override;
    QList<QWidget *> panes() const override;
    void focusPane(QWidget *pane, Qt::FocusReason reason) override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;

private:
    void addActions();
    QWidget *makeFilterRow();
    void makeList();
    void connectOut();
    void showCurrent();
    void showRows(services::OutgoingSource source, qint64 id); ///< and stands on this one, when it is there
    std::optional<services::OutgoingLine> current() const;
    void beginReplacement();

    OutgoingActs *m_acts;
    IssuedOut *m_out;
    models::OutgoingModel *m_model;
    widgets::PeriodStepper *m_years = nullptr;
    widgets::Segment *m_faces = nullptr;
    widgets::FilterField *m_filter = nullptr;
    widgets::FilterToggle *m_onlyInForce = nullptr;
    widgets::Panel *m_panel = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::ListTable *m_list = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    IssuedCard *m_card = nullptr;
    int m_year = 0; ///< chosen; 0: the period's
};

} // namespace pages
