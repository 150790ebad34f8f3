#pragma once

#include "core/domain/paperkind.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// How a document ceased to be in force.
enum class DocumentEndKind {
    Replaced, ///< by a new one that says so (NĐ 30/2020, Điều 18.3)
    Recalled, ///< thu hồi, with a reason
};

/// The stored ASCII code ("replaced", "recalled") and back.
QString documentEndCode(DocumentEndKind kind);
std::optional<DocumentEndKind> documentEndFromCode(const QString &code);

struct DocumentEnd {
    DocumentEndKind kind = DocumentEndKind::Recalled;
    QDate on;
    QString reason;
    IssuedId replacedBy; ///< of a replaced one
    QString replacedByReference; ///< "07/BC-CATX(QLHC)", read with it
    QDateTime enteredAt;
    QString enteredBy;

    bool operator==(const DocumentEnd &) const = default;
};

/// A paper that left the house under a number (văn bản đi đã ban hành, rule 11), without its contents. None of it ever
/// changes but `end`.
struct IssuedDocument {
    IssuedId id; ///< invalid: not yet stored
    PaperKey key;
    QString form; ///< code of services::PaperForm: whom it went to
    int number = 0;
    QString symbol; ///< "BC-CATX(QLHC)"
    QDate issuedOn;
    QString title; ///< tên loại and trích yếu: "Báo cáo kết quả thực hiện …"
    QString signer; ///< stored text of settings::signersText(): "authority|position|rank|name"
    QStringList addressees; ///< Kính gửi
    QStringList recipients; ///< Nơi nhận, as on the paper
    int copies = 0; ///< số lượng bản; 0: not stated
    QDate forwardedOn; ///< ngày chuyển; null: not stated
    QString note;
    QDate cutOff; ///< ngày chốt số liệu
    int pages = 0;
    QString pdfSha256; ///< hex
    QString rowSha256; ///< hex; over everything above and the contents
    IssuedId replaces; ///< the one it takes the place of
    QDateTime issuedAt;
    QString issuedBy;
    std::optional<DocumentEnd> end; ///< none: in force

    bool isInForce() const { return !end.has_value(); }
    int year() const { return issuedOn.year(); }
    /// "05/BC-CATX(QLHC)": below 10 with its zero, as on the paper.
    QString reference() const;
    /// "2022/5/BC-CATX(QLHC)", as the trace names it.
    QString code() const;

    bool operator==(const IssuedDocument &) const = default;
};

/// What an issued document says.
struct IssuedContent {
    QString document; ///< JSON of document::Document (core/reporting/document/documentjson.h)
    QString text; ///< document::toText() of it on the day of issue
    QString figures; ///< JSON
    QByteArray pdf;

    bool operator==(const IssuedContent &) const = default;
};

} // namespace domain
