#include "core/settings/signer.h"

#include <QStringList>

namespace settings {

namespace {

const QLatin1Char partMark('|');
constexpr int partCount = 4;

/// What would break the stored form out of a part.
QString onePart(QString text)
{
    return text.replace(partMark, QLatin1Char('/')).simplified();
}

} // namespace

QString signersText(const QList<Signer> &signers)
{
    QStringList lines;
    for (const Signer &signer : signers) {
        const QStringList parts{
            onePart(signer.authority), onePart(signer.position), onePart(signer.rank), onePart(signer.name)};
        lines.append(parts.join(partMark));
    }
    return lines.join(QLatin1Char('\n'));
}

std::optional<QList<Signer>> signersFrom(const QString &text)
{
    QList<Signer> signers;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(partMark);
        if (parts.size() != partCount || parts.at(1).simplified().isEmpty())
            return std::nullopt;
        signers.append(
            {parts.at(0).simplified(), parts.at(1).simplified(), parts.at(2).simplified(), parts.at(3).simplified()});
    }
    return signers;
}

QString signerLabel(const Signer &signer)
{
    const QString name = (signer.rank + QLatin1Char(' ') + signer.name).trimmed();
    return name.isEmpty() ? signer.position : signer.position + QStringLiteral(" – ") + name;
}

} // namespace settings
