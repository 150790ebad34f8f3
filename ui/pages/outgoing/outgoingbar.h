#pragma once

#include "core/services/datafile.h"
#include "ui/widgets/actbar.h"

class QLineEdit;

namespace widgets {
class ChoiceBox;
class DateEdit;
} // namespace widgets

namespace pages {

class CopiesEdit;
class OutgoingNumberEdit;

/// The strip in which a document of the office that was not made here gets its line in the register.
class OutgoingBar : public widgets::ActBar {
    Q_OBJECT

public:
    OutgoingBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    void begin();

signals:
    void registered(qint64 id, const QString &reference);

private:
    void propose();
    void save();

    services::DataFile &m_file;
    OutgoingNumberEdit *m_number;
    QLineEdit *m_symbol;
    widgets::DateEdit *m_day;
    widgets::ChoiceBox *m_kind;
    QLineEdit *m_subject;
    QLineEdit *m_recipients;
    QLineEdit *m_signer;
    QLineEdit *m_keeper;
    CopiesEdit *m_copies;
    widgets::DateEdit *m_forwarded;
    QLineEdit *m_note;
};

} // namespace pages
