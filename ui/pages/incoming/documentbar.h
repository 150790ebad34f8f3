#pragma once

#include "core/domain/report.h"
#include "core/services/newreport.h"
#include "ui/pages/page.h"
#include "ui/widgets/actbar.h"

namespace widgets {
class ChoiceBox;
class DateEdit;
class UnitPicker;
} // namespace widgets

namespace pages {

/// Registers an incoming document that is no unit's report: a directive, a plan, a request from above. It gets its
/// number in the same series.
class DocumentBar : public widgets::ActBar {
    Q_OBJECT

public:
    explicit DocumentBar(const PageContext &context, QWidget *parent = nullptr);

    void begin();
    /// Begins one of which something is known already; `issuer` stands for a unit that is not known.
    void begin(const services::NewDocument &document, const QString &issuer);

signals:
    void registered(const domain::RegisterEntry &entry);

private:
    void save();
    void clear();
    domain::DocumentKind kind() const;
    void completeReference();

    PageContext m_context;
    widgets::UnitPicker *m_issuer;
    QLineEdit *m_reference;
    widgets::DateEdit *m_date;
    widgets::DateEdit *m_arrived;
    widgets::ChoiceBox *m_kind;
    QLineEdit *m_subject;
    QLineEdit *m_receiver;
    widgets::ChoiceBox *m_urgency;
    widgets::DateEdit *m_handleBy;
    QLineEdit *m_note;
    QString m_completed; ///< what was put right once
};

} // namespace pages
