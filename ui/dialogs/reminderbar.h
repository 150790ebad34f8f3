#pragma once

#include "core/domain/period.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "ui/widgets/actbar.h"

#include <QList>

class QCheckBox;
class QPlainTextEdit;

namespace dialogs {

/// "Nhắc báo cáo": the words that remind one unit or many, ready to be copied into Zalo; copying can write them into
/// the chase log of every unit they go to. The words may be changed before. A door leads to the công văn that says the
/// same.
class ReminderBar : public widgets::ActBar {
    Q_OBJECT

public:
    ReminderBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    /// `units` must not be empty.
    void openFor(const QList<domain::Unit> &units, domain::Period period);

signals:
    void paperRequested(const QString &code); ///< the công văn đôn đốc of the period (domain::PaperKey::code())
    void logged(const QString &sentence); ///< what was done: copied, and written into the log

private:
    void copy();

    services::DataFile &m_file;
    QList<domain::Unit> m_units;
    domain::Period m_period;
    QPlainTextEdit *m_text;
    QCheckBox *m_log;
};

} // namespace dialogs
