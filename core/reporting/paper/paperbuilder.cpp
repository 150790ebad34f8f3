#include "core/reporting/paper/paperbuilder.h"

namespace reporting {

document::SignatureBlock signatureOf(const PaperFace &face)
{
    const settings::Signer &signer = face.signer;
    QStringList recipients = face.form.recipients;
    if (signer.authority.isEmpty()) {
        for (const QString &chief : face.form.toChief)
            recipients.removeAll(chief);
    }
    return {signer.authority, signer.position, signer.rank, signer.name, recipients};
}

} // namespace reporting
