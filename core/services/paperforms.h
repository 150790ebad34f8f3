#pragma once

#include "core/domain/paperkind.h"
#include "core/services/officesettings.h"

#include <QList>
#include <QStringList>

namespace services {

/// What a paper is sent with to one addressee: who issues it and under which symbol, Kính gửi, Nơi nhận, who signs.
/// The office's settings, whose empty values are those of the letterhead.
struct PaperForm {
    QString code; ///< ASCII: "chung", "congan-tinh", "ubnd", "to-cong-tac-tinh"; "don-vi" for letters to units
    QString parent; ///< of the letterhead
    QString agency;
    QString place;
    QString symbol; ///< "BC-CATX(QLHC)"
    QString officeInText; ///< how the issuer calls itself in a sentence: "Công an thị xã"
    QStringList addressees; ///< Kính gửi; empty for letters, whose units the paper itself knows
    QStringList recipients; ///< Nơi nhận
    QStringList toChief; ///< those of them that are the head of the office: left out when he signs in his own right
    settings::Signer signer; ///< who signs unless another is chosen
};

/// The codes of the forms there are for a kind of paper, the usual one first.
QStringList paperFormCodes(domain::PaperKind kind);

/// The form of a code, or that of the first one when the kind has no such code.
PaperForm paperForm(const OfficeSettings &office, domain::PaperKind kind, const QString &code = {});

/// What a form is called on screen, whatever the place: "Công an cấp tỉnh".
QString paperFormName(const QString &code);

} // namespace services
