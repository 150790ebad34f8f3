#pragma once

#include "ui/pages/incoming/entryformactions.h"
#include "ui/pages/page.h"

class QHBoxLayout;

namespace dialogs {
class ChaseBar;
}

namespace widgets {
class Segment;
}

namespace pages {

class DocumentBar;
class EntryActs;
class EntryForm;
class RegisterPane;
class RequestActs;

/// Báo cáo đến: the register beside the form that fills it. When narrow they are two faces of one page; a year's whole
/// register and the ad-hoc requests take the form's place.
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
    QList<QWidget *> panes() const override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;

private:
    void addActions();
    void addRegisterActions();
    void connectParts();
    void bringRegister();
    void bringForm();
    bool openUnit(const QString &code);

    EntryFormActions m_formActions;
    EntryActs *m_entryActs;
    RequestActs *m_requestActs;
    QAction *m_document = nullptr;
    QAction *m_call = nullptr;
    widgets::Segment *m_faces = nullptr;
    QHBoxLayout *m_row = nullptr;
    RegisterPane *m_register = nullptr;
    EntryForm *m_form = nullptr;
    DocumentBar *m_documentBar = nullptr;
    dialogs::ChaseBar *m_chaseBar = nullptr;
    QString m_state;
};

} // namespace pages
