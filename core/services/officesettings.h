#pragma once

#include "core/base/result.h"
#include "core/domain/difficulty.h"
#include "core/domain/reportingrule.h"
#include "core/services/datafile.h"
#include "core/settings/signer.h"

#include <QMap>
#include <QStringList>

namespace services {

/// The office settings as they are now: rows of the file over the defaults of the settings table.
class OfficeSettings {
public:
    static base::Result<OfficeSettings> read(const DataFile &file);

    QString text(const char *key) const;
    /// As text(), of a key that is put together.
    QString value(const QString &key) const;
    QStringList lines(const char *key) const;
    int number(const char *key) const;

    QList<settings::Signer> signers() const; ///< the first one signs unless another is chosen
    settings::Signer signer() const { return signers().value(0); }

    /// The office's reporting rule; a plan may differ (services::reportingRule).
    domain::ReportingRule reportingRule() const;
    domain::DifficultyLimits difficultyLimits() const;

private:
    QMap<QString, QString> m_values;
};

/// The value of a setting as text. `register.next_number.YYYY` is answered from the register, a sentence that the
/// office has not changed as it is shipped.
/// Errors: KeyUnknown.
base::Result<QString> getSetting(const DataFile &file, const QString &key);

/// Checks and stores one setting. `register.next_number.YYYY` may only be raised, so that no number is given twice.
/// Errors: KeyUnknown, ValueInvalid, PhraseInvalid, SeriesBelowLast, FileReadOnly.
base::Result<void> setSetting(DataFile &file, const QString &key, const QString &text);

} // namespace services
