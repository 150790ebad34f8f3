#include "core/reporting/paper/paperbuilder.h"

#include "core/base/text/fold.h"

namespace reporting {

document::SignatureBlock signatureOf(const PaperFace &face)
{
    const settings::Signer &signer = face.signer;
    QStringList recipients = face.form.recipients;
    if (signer.authority.isEmpty()) {
        recipients.removeIf([](const QString &line) {
            const QString folded = base::fold(line);
            return folded.startsWith(QStringLiteral("d/c ")) && folded.contains(QStringLiteral("(de bao cao)"));
        });
    }
    return {signer.authority, signer.position, signer.rank, signer.name, recipients};
}

} // namespace reporting
