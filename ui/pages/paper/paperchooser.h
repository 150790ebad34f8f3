#pragma once

#include "core/domain/paperkind.h"
#include "core/domain/request.h"
#include "core/services/paperforms.h"

#include <QWidget>

namespace widgets {
class ChoiceBox;
}

namespace pages {

/// Above the parts: which paper is composed, and whom it is sent to.
class PaperChooser : public QWidget {
    Q_OBJECT

public:
    explicit PaperChooser(QWidget *parent = nullptr);

    /// The requests that an ad-hoc report may answer, newest first.
    void setRequests(const QList<domain::Request> &requests);
    /// The month in which a request was asked, that its report belongs to.
    domain::Period periodOf(domain::RequestId request) const;
    domain::RequestId newestRequest() const; ///< invalid: there is none
    /// `hasCopies`: it can go to each of its addressees alone, too.
    void setForms(const QList<services::PaperForm> &forms, bool hasCopies, const QString &chosen);
    static QString copiesCode(); ///< as a form: a letter to each of the addressees
    /// Shows which paper it is; emits nothing.
    void choose(domain::PaperKind kind, domain::RequestId request);

    QString kindName() const; ///< "Báo cáo quý"

signals:
    void kindChosen(domain::PaperKind kind, domain::RequestId request);
    void formChosen(const QString &code);

private:
    void fillKinds();

    widgets::ChoiceBox *m_kind;
    widgets::ChoiceBox *m_form;
    QList<domain::Request> m_requests;
};

} // namespace pages
