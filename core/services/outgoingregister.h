#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/ids.h"
#include "core/domain/issueddocument.h"
#include "core/services/datafile.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace services {

/// Where a line of the register comes from.
enum class OutgoingSource {
    Issued, ///< made and issued here (domain::IssuedDocument)
    Entry, ///< registered by hand (domain::OutgoingEntry)
    Request, ///< an ad-hoc request of the office (domain::Request), which is a document with a number and a day
};

/// A line of the sổ đăng ký văn bản đi, in the words of its ten columns (NĐ 30/2020, Phụ lục IV, mục I.2).
/// Column (9), Ký nhận, is the pen's.
struct OutgoingLine {
    OutgoingSource source = OutgoingSource::Issued;
    qint64 id = 0; ///< of the row of its source
    int number = 0; ///< 0: has none that could be read
    QString symbol;
    QString reference; ///< (1) "05/BC-CATX(QLHC)"
    QDate issuedOn; ///< (2)
    QString title; ///< (3) tên loại và trích yếu
    QString signer; ///< (4)
    QString recipients; ///< (5) parted by "; "
    QString keeper; ///< (6) đơn vị, người nhận bản lưu
    int copies = 0; ///< (7) 0: not stated
    QDate forwardedOn; ///< (8) null: not stated
    QString note; ///< (10) what became of it stands here
    bool isInForce = true; ///< neither replaced nor recalled nor cancelled
    std::optional<domain::DocumentEndKind> end = {}; ///< how an issued one ceased to be in force

    bool operator==(const OutgoingLine &) const = default;
};

/// The register of these days, both included: issued documents, entries by hand and requests, by day and number.
/// Replaced, recalled and cancelled ones stay and say so.
base::Result<QList<OutgoingLine>> readOutgoing(const DataFile &file, QDate from, QDate to);

/// The next number of the year's own series of a symbol: above every one that is registered, 1 in a new year.
base::Result<int> proposedNumber(const DataFile &file, const QString &symbol, int year);

/// OutgoingNumberTaken when the year's register has the number under this symbol, in whatever spelling; `own` is a
/// request that does not stand in its own way.
base::Result<void> judgeOutgoingNumber(domain::Guards &guards, const DataFile &file, int number, const QString &symbol,
    int year, domain::RequestId own = {});

} // namespace services
