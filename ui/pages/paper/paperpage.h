#pragma once

#include "core/domain/paperkind.h"
#include "ui/pages/page.h"
#include "ui/pages/paper/shownpaper.h"

namespace widgets {
class Segment;
} // namespace widgets

namespace pages {

class PaperDesk;
class PaperIssuing;
class PaperLockBar;
class PaperOut;
class PartsPane;
class PreviewPanel;

/// Báo cáo, công văn, every paper that is composed: which paper it is and whom it goes to, its parts at the left,
/// one of them open to be written in, the sheet at the right. The data write it, the leader rewrites it; saved as PDF
/// or Word file and printed from here.
class PaperPage : public Page {
    Q_OBJECT

public:
    explicit PaperPage(const PageContext &context, QWidget *parent = nullptr);
    ~PaperPage() override;

    QString summary() const override;
    QString story() const override; ///< of the draft
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
    void hideEvent(QHideEvent *event) override;

private:
    void addActions();
    void connectLockBar();
    void readRequests();
    void readIssued(); ///< whether the paper is issued in the form that is chosen
    void issue();
    bool isHeld() const;
    std::optional<reporting::Paper> paperToIssue();
    void showPaper();
    void markCurrent(bool follow);
    bool isPaperReady();
    domain::PaperKey key() const; ///< of the paper that is to be shown
    void choosePaper(domain::PaperKind kind, domain::RequestId request);
    void chooseForm(const QString &code);
    bool replace(domain::IssuedId document);
    void showPeriod(domain::Period month, domain::PaperKind kind);

    PaperDesk *m_desk;
    ShownPaper m_shown;
    PaperOut *m_out;
    PaperIssuing *m_issuing;
    PaperLockBar *m_lockBar = nullptr;
    widgets::Segment *m_faces = nullptr;
    PartsPane *m_parts = nullptr;
    PreviewPanel *m_sheet = nullptr;
    bool m_cannotRead = false; ///< the message bar says why; what is shown is not the paper of this period
};

} // namespace pages
