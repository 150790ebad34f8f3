#include "ui/models/tracewords.h"

#include "core/services/traceteller.h"

namespace models {

QString traceLine(const services::TraceNote &note)
{
    QString line = QStringLiteral("%1 · %2: %3")
                       .arg(note.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")), note.actor, services::traceAct(note));
    if (!note.reason.isEmpty())
        line += QStringLiteral(" (%1)").arg(note.reason);
    return line;
}

} // namespace models
