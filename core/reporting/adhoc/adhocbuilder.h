#pragma once

#include "core/base/result.h"
#include "core/reporting/adhoc/adhocsource.h"
#include "core/reporting/paper/paperbuilder.h"

#include <memory>
#include <optional>

namespace reporting {

/// The BÁO CÁO that answers a request (III.2.e): who was asked for what by when, who answered, what they wrote and what
/// hinders them, who is missing; the list of all in an annex.
class AdHocBuilder : public PaperBuilder {
public:
    explicit AdHocBuilder(const AdHocSource &source) : m_source(source) { }

    QList<PaperSection> sections(const services::PaperForm &form) const override;
    document::Document document(const QList<PaperSection> &body, const PaperFace &face) const override;
    qsizetype headSize() const override;
    QJsonObject figures() const override;
    QDate cutOff() const override { return m_source.cutOff; }
    QString fileName() const override;

private:
    AdHocSource m_source;
};

/// Errors: RequestUnknown.
base::Result<std::shared_ptr<const PaperBuilder>> readAdHocBuilder(
    const services::DataFile &file, const domain::Plan &plan, domain::RequestId request, std::optional<QDate> cutOff);

} // namespace reporting
