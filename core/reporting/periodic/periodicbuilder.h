#pragma once

#include "core/base/result.h"
#include "core/reporting/paper/paperbuilder.h"
#include "core/reporting/periodic/periodicsource.h"

#include <memory>
#include <optional>

namespace reporting {

/// The BÁO CÁO on a month, a quarter, half a year or a year of a plan: letterhead, body, signature, annexes. Its text
/// is law-form Vietnamese, whatever the language of the program.
class PeriodicBuilder : public PaperBuilder {
public:
    explicit PeriodicBuilder(const PeriodicSource &source) : m_source(source) { }

    QList<PaperSection> sections(const services::PaperForm &form) const override;
    document::Document document(const QList<PaperSection> &body, const PaperFace &face) const override;
    qsizetype headSize() const override;
    QJsonObject figures() const override;
    QDate cutOff() const override { return m_source.figures.cutOff; }
    QString fileName() const override;

    const PeriodicSource &source() const { return m_source; }

private:
    PeriodicSource m_source;
};

/// The builder over what the file says of the span up to the cut-off, or to that of its last month.
base::Result<std::shared_ptr<const PaperBuilder>> readPeriodicBuilder(
    const services::DataFile &file, const domain::Plan &plan, domain::PeriodSpan span, std::optional<QDate> cutOff);

} // namespace reporting
