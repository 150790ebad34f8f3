#pragma once

#include "core/base/result.h"
#include "core/reporting/paper/paperbuilder.h"
#include "core/reporting/reminderletter/remindersource.h"

namespace reporting {

/// The công văn that reminds units of a period's report (NĐ 30/2020, Phụ lục I, mục V.1.5): one letter to all of them,
/// or, as copies(), one to each. More than twelve units stand in a list behind the letter.
class ReminderBuilder : public PaperBuilder {
public:
    explicit ReminderBuilder(const ReminderSource &source) : m_source(source) { }

    QList<PaperSection> sections(const services::PaperForm &form) const override;
    document::Document document(const QList<PaperSection> &body, const PaperFace &face) const override;
    qsizetype headSize() const override;
    QJsonObject figures() const override;
    QDate cutOff() const override { return m_source.asOf; }
    QString fileName() const override;
    QList<std::shared_ptr<const PaperBuilder>> copies() const override;
    bool hasCopies() const override { return !m_source.units.isEmpty(); }

    const ReminderSource &source() const { return m_source; }

private:
    ReminderSource m_source;
    bool m_single = false; ///< a copy for the one unit it names
};

/// The builder over what the file says of the period on the day of choice. Without a unit to remind the letter says
/// that there is none.
base::Result<std::shared_ptr<const PaperBuilder>> readReminderBuilder(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, const ReminderChoice &choice);

} // namespace reporting
