#pragma once

#include "core/reporting/document/document.h"
#include "core/reporting/paper/papersection.h"
#include "core/services/paperforms.h"

#include <QDate>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace reporting {

/// What one copy of a paper bears besides its text: whom it goes to, who signs, and, once the văn thư has given them,
/// number and day.
struct PaperFace {
    services::PaperForm form;
    settings::Signer signer;
    QString number; ///< empty: room for the pen
    std::optional<QDate> date; ///< none: room for the pen
};

/// Signer and Nơi nhận of the copy. The head of the office who signs in his own right is no recipient: his line
/// ("Đ/c Trưởng CATX (để báo cáo)", PaperForm::toChief) is left out then.
document::SignatureBlock signatureOf(const PaperFace &face);

/// A kind of paper over data that were read once: what they say, and the form around it. Values only; any thread.
class PaperBuilder {
public:
    virtual ~PaperBuilder() = default;

    /// The parts of the body as the data give them, in the words of the form's issuer.
    virtual QList<PaperSection> sections(const services::PaperForm &form) const = 0;
    /// The whole paper around this body.
    virtual document::Document document(const QList<PaperSection> &body, const PaperFace &face) const = 0;
    /// How many blocks stand before the body.
    virtual qsizetype headSize() const = 0;
    /// What the paper says in numbers, to be kept with an issued one.
    virtual QJsonObject figures() const = 0;
    /// Ngày chốt số liệu.
    virtual QDate cutOff() const = 0;
    /// For a file, without ending: "bao-cao-thang-05-2022".
    virtual QString fileName() const = 0;
    /// The same paper to each of its addressees alone, in their order, when it is a letter; else none.
    virtual QList<std::shared_ptr<const PaperBuilder>> copies() const { return {}; }
    /// Whether there are any, without making them: it is asked with every letter that is typed.
    virtual bool hasCopies() const { return false; }
};

} // namespace reporting
