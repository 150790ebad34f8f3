#pragma once

#include "core/domain/attachment.h"
#include "core/domain/registerline.h"
#include "core/domain/registerquery.h"
#include "core/domain/request.h"
#include "core/domain/unit.h"
#include "ui/pages/incoming/registerface.h"
#include "ui/pages/page.h"
#include "ui/widgets/filechip.h"

class QStackedWidget;

namespace preview {
class FilePreview;
}

namespace widgets {
class Panel;
}

namespace pages {

class EntryDetail;
class EntryList;
class RegisterFoot;
class RegisterHead;
class RequestDetail;
class RequestList;

/// The register side of Báo cáo đến: a list with three faces, and the detail of what is chosen in it, beside the list
/// where there is room, else in its place.
class RegisterPane : public QWidget {
    Q_OBJECT

public:
    /// Actions of the page that stand where they belong.
    struct Actions {
        QAction *enter; ///< in an empty register
        QAction *newRequest; ///< where there is no request
        QList<QAction *> entryActs; ///< below the detail of an entry, and in the list's menu
        QList<QAction *> requestActs; ///< the same of a request
    };

    RegisterPane(const PageContext &context, const Actions &actions, QWidget *parent = nullptr);

    void setPeriod(domain::Period period) { m_period = period; }
    /// Reads what is shown again; what was chosen stays chosen.
    base::Result<void> reload();

    RegisterFace face() const;
    std::optional<Listing> listing() const; ///< of the face in sight
    void setFace(RegisterFace face);
    void focusFilter();
    void focusList();
    QList<QWidget *> panes() const; ///< in reading order; hidden ones too

    /// Shows an entry, in its year if it is not listed now, and opens its detail.
    bool showEntry(const domain::RegisterEntry &entry);
    /// Chooses the entry if it is listed.
    void chooseEntry(domain::EntryId entry);
    bool showRequest(const QString &number);

    /// Shows a file in the place of the register until it is closed, without taking the focus.
    void preview(const domain::NewAttachment &file);
    void closePreview();
    /// What is shown so; nothing: the register is.
    const std::optional<domain::NewAttachment> &previewed() const { return m_previewed; }
    void focusPreview();
    void focusDetail();
    /// Whether the widget is a part of the detail of an entry whose files may change.
    bool isInDetail(const QWidget *widget) const;

    /// The chosen entry; nothing while requests are listed.
    std::optional<domain::RegisterLine> currentEntry() const;
    /// The chosen request if it is open; nothing also while entries are listed.
    std::optional<domain::Request> currentRequest() const;
    /// The unit that sent the chosen entry, or that is chosen among those asked.
    std::optional<domain::Unit> currentUnit() const;

signals:
    /// Something is wanted of a file of the chosen entry, or (opening, copying) of the one that is shown.
    void entryFileAsked(widgets::FileAct act, const domain::Attachment &file);
    void entryFilesWanted();
    void historyWanted(const QString &key); ///< of an entry
    void fileAsked(widgets::FileAct act, const domain::NewAttachment &file);
    void previewClosed(); ///< by the user
    void faceChanged();
    void currentChanged();
    void failed(const base::Error &error);
    /// The answer of a unit that has not answered is to be entered.
    void answerWanted(const QString &requestNumber, domain::UnitId unit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    base::Result<void> readCounts();
    domain::RegisterQuery query() const;
    bool showsRequests() const { return face() == RegisterFace::Requests; }
    void refresh();
    void addSavedFilters();
    void refilter();
    void changeFace();
    void clearFilter();
    void arrange();
    void showCurrent();
    void openDetail();
    void closeDetail();

    PageContext m_context;
    domain::Period m_period;
    domain::PlanId m_plan;
    widgets::Panel *m_panel;
    RegisterHead *m_head;
    QStackedWidget *m_lists;
    EntryList *m_entries;
    RequestList *m_requests;
    RegisterFoot *m_foot;
    EntryDetail *m_entryDetail;
    RequestDetail *m_requestDetail;
    preview::FilePreview *m_preview;
    std::optional<domain::NewAttachment> m_previewed;
    bool m_onlyAwaited = false;
    bool m_detailOpen = false;
};

} // namespace pages
