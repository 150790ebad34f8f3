#include "app/cli/registerjson.h"

namespace cli {

using namespace domain;

QJsonObject entryJson(const RegisterEntry &entry, const Workplace &place)
{
    QJsonObject json{
        {QStringLiteral("arrival_number"), entry.arrivalNumber},
        {QStringLiteral("year"), entry.year},
        {QStringLiteral("arrived"), dayJson(entry.arrivedOn)},
        {QStringLiteral("issuer"), entry.issuer.isValid() ? place.units.unit(entry.issuer).name : entry.issuerText},
        {QStringLiteral("number"), entry.documentReference()},
        {QStringLiteral("date"), dayJson(entry.documentDate)},
        {QStringLiteral("kind"), documentKindCode(entry.kind)},
        {QStringLiteral("subject"), entry.subject},
        {QStringLiteral("receiver"), entry.receiver},
        {QStringLiteral("forwarded_on"), dayJson(entry.forwardedOn)},
        {QStringLiteral("urgency"), urgencyCode(entry.urgency)},
        {QStringLiteral("handle_by"), dayJson(entry.handleBy)},
        {QStringLiteral("clerk_number"), entry.clerkNumber},
        {QStringLiteral("note"), entry.note},
        {QStringLiteral("state"), entryStateCode(entry.state)},
        {QStringLiteral("reason"), entry.reason},
        {QStringLiteral("resend_by"), dayJson(entry.resendBy)},
    };
    if (entry.supplement > 0)
        json.insert(QStringLiteral("supplement"), entry.supplement);
    return json;
}

} // namespace cli
