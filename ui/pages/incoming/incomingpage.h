#pragma once

#include "core/domain/attachment.h"
#include "ui/pages/incoming/entryformactions.h"
#include "ui/pages/page.h"
#include "ui/widgets/filechip.h"

#include <QPointer>

class QHBoxLayout;

namespace dialogs {
class ChaseBar;
}

namespace widgets {
class ActBar;
class Segment;
} // namespace widgets

namespace pages {

class BookActs;
class DocumentBar;
class EntryActs;
class EntryFileActs;
class EntryForm;
class QuickLine;
class RegisterPane;
class RequestActs;

/// Báo cáo đến: the quick line, and below it the register beside the form that fills it. When narrow these two are
/// faces of one page; a year's whole register and the ad-hoc requests take the form's place.
class IncomingPage : public Page {
    Q_OBJECT

public:
    explicit IncomingPage(const PageContext &context, QWidget *parent = nullptr);

    QString summary() const override;
    void activate() override;
    std::optional<Listing> listing() const override;
    QString story() const override; ///< of the entry, or of the request, in hand
    bool focusNextPane(bool backwards) override;

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    bool concerns(services::Subject subject) const override;
    QList<QWidget *> panes() const override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum NarrowFace { FormFace, RegisterSide };

    void addActions();
    void addRegisterActions();
    void connectParts();
    void connectLine();
    void bringRegister();
    void bringForm();
    void bringLine(const QStringList &unitAndPeriod);
    void focusFace();
    bool focusForm();
    bool inLine() const;
    bool openUnit(const QString &code, std::optional<domain::Period> period = {});
    void connectFiles();
    /// Opens or copies.
    void actOn(widgets::FileAct act, const domain::NewAttachment &file);
    /// Shows the file beside the form, or, shown already, gives the register back.
    void preview(const domain::NewAttachment &file, bool ofForm);
    void endPreview();

    EntryFormActions m_formActions;
    EntryActs *m_entryActs;
    EntryFileActs *m_fileActs;
    BookActs *m_bookActs = nullptr;
    RequestActs *m_requestActs;
    QAction *m_document = nullptr;
    QAction *m_call = nullptr;
    widgets::Segment *m_faces = nullptr;
    QuickLine *m_quick = nullptr;
    QHBoxLayout *m_row = nullptr;
    RegisterPane *m_register = nullptr;
    EntryForm *m_form = nullptr;
    DocumentBar *m_documentBar = nullptr;
    dialogs::ChaseBar *m_chaseBar = nullptr;
    QList<widgets::ActBar *> m_strips;
    QPointer<QWidget> m_beforePreview; ///< had the focus
    bool m_previewsForm = false; ///< what is shown belongs to what is being entered
    QString m_state;
};

} // namespace pages
