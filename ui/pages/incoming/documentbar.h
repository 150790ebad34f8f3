#pragma once

#include "core/domain/report.h"
#include "core/services/newreport.h"
#include "ui/pages/page.h"
#include "ui/widgets/actbar.h"

namespace widgets {
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

    PageContext m_context;
    domain::DocumentKind m_kind = domain::DocumentKind::Other; ///< that the quick line understood
    widgets::UnitPicker *m_issuer;
    QLineEdit *m_reference;
    widgets::DateEdit *m_date;
    widgets::DateEdit *m_arrived;
    QLineEdit *m_subject;
};

} // namespace pages
