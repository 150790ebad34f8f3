#pragma once

#include "core/base/result.h"
#include "core/reporting/monthly/monthlysource.h"
#include "core/reporting/paper/paperbuilder.h"

#include <memory>
#include <optional>

namespace reporting {

/// The monthly BÁO CÁO of a plan: letterhead, body, signature; annex I with every task, annex II with every unit and
/// the months' chart. Its text is law-form Vietnamese, whatever the language of the program.
class MonthlyBuilder : public PaperBuilder {
public:
    explicit MonthlyBuilder(const MonthlySource &source) : m_source(source) { }

    QList<PaperSection> sections(const services::PaperForm &form) const override;
    document::Document document(const QList<PaperSection> &body, const PaperFace &face) const override;
    qsizetype headSize() const override;
    QJsonObject figures() const override;
    QDate cutOff() const override { return m_source.figures.cutOff; }
    QString fileName() const override;

    const MonthlySource &source() const { return m_source; }

private:
    MonthlySource m_source;
};

/// The builder over what the file says of the period up to the cut-off, or the period's own one.
base::Result<std::shared_ptr<const PaperBuilder>> readMonthlyBuilder(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, std::optional<QDate> cutOff);

} // namespace reporting
