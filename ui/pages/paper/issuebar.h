#pragma once

#include "core/settings/signer.h"
#include "ui/widgets/actbar.h"

#include <optional>

class QLineEdit;

namespace widgets {
class ChoiceBox;
class DateEdit;
} // namespace widgets

namespace pages {

class CopiesEdit;
class OutgoingNumberEdit;

/// The strip in which a paper is issued: the number and the day that the văn thư gave it, and who signed.
class IssueBar : public widgets::ActBar {
    Q_OBJECT

public:
    struct Answer {
        int number = 0;
        QDate day;
        settings::Signer signer;
        int copies = 0; ///< 0: not stated
        QString replaceReason; ///< why it replaces another
        QString reason; ///< of what asked for one
    };

    IssueBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    /// Opens with the next number of the symbol's series, today, and this signer chosen. `replaced` is the number of
    /// the document it takes the place of; empty: of none.
    void begin(const QString &title, const QString &symbol, const QList<settings::Signer> &signers,
        const settings::Signer &usual, const QString &replaced);
    /// What was typed; nothing when it cannot be: the strip says why.
    std::optional<Answer> answer();

private:
    void propose();

    services::DataFile &m_file;
    OutgoingNumberEdit *m_number;
    widgets::DateEdit *m_day;
    widgets::ChoiceBox *m_signer;
    CopiesEdit *m_copies;
    QLineEdit *m_why;
    QString m_symbol;
    QList<settings::Signer> m_signers;
    bool m_replaces = false;
    int m_namelessWarned = -1; ///< the signer without a name that was told of
};

} // namespace pages
