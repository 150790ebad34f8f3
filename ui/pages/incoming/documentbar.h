#pragma once

#include "core/domain/report.h"
#include "ui/pages/incoming/openquestions.h"
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
    /// Begins one with all that the quick line understood. What it left open is said, and holds the saving once.
    void begin(const services::QuickReading &reading);

signals:
    void registered(const domain::RegisterEntry &entry);

private:
    void save();
    void clear();
    domain::DocumentKind kind() const;
    void completeReference();
    bool holdsSave(); ///< something in it is not clear: says so, once

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
    OpenQuestions m_questions;
    QString m_issuerAsked; ///< about which was asked whether it is a unit
};

} // namespace pages
