#pragma once

#include "core/reporting/paper/issuedsheet.h"
#include "core/reporting/paper/paper.h"

#include <optional>

namespace pages {

class PaperDesk;

/// What stands on the sheet: the draft under the editor's hand in the form that is chosen, a letter to each, or, once
/// the paper is issued, the document as it left the house.
class ShownPaper {
public:
    ShownPaper(services::DataFile &file, PaperDesk &desk) : m_file(file), m_desk(desk) { }

    /// Another paper, in its usual form. `month`: that of an ad-hoc report, when it is known.
    void choose(domain::PaperKind kind, domain::RequestId request, domain::Period month = {});
    domain::PaperKind kind() const { return m_kind; }
    domain::RequestId request() const { return m_request; }
    domain::Period requestMonth() const { return m_requestMonth; } ///< month 0: the request says it
    /// A code of PaperForm, or PaperChooser::copiesCode(); one that the paper does not have is the usual one.
    void chooseForm(const QString &code);
    const QString &form() const { return m_form; }
    bool isForEach() const; ///< a letter to each of the addressees

    /// The desk has read the paper: is it issued in this form? Errors: those of readIssuedSheet().
    base::Result<void> readIssued();
    const std::optional<reporting::IssuedSheet> &issued() const { return m_issued; } ///< the one in force
    /// The document may be replaced by what is being written from now on.
    void beginReplacement(domain::IssuedId document) { m_replaced = document; }
    void giveUpReplacement() { m_replaced = {}; }
    bool isReplacing() const;
    /// It is issued, and no replacement is being written. A letter may be sent again; a report is replaced.
    bool isLocked() const;

    document::Document document() const;
    QString fileName() const; ///< without ending
    QString name() const; ///< "báo cáo quý III năm 2022"
    /// "Bản dự thảo, sửa lúc 08:15", "Đã ban hành số 05/BC-CATX(QLHC) ngày 11/10/2022".
    QStringList state() const;

private:
    services::DataFile &m_file;
    PaperDesk &m_desk;
    domain::PaperKind m_kind = domain::PaperKind::Monthly;
    domain::RequestId m_request; ///< of an ad-hoc report
    domain::Period m_requestMonth;
    QString m_form;
    std::optional<reporting::IssuedSheet> m_issued;
    domain::IssuedId m_replaced;
};

} // namespace pages
