#pragma once

#include "core/base/result.h"
#include "core/services/datafile.h"

class QIODevice;

namespace exchange {

/// Writes everything that was entered as one JSON document: settings, units, periods, requests, the register with its
/// reports, own results, who does each task, decided misprints, acts on tasks, difficulties, contacts, chase log,
/// drafts of papers, issued documents with what they say, outgoing documents of elsewhere. Sorted by business keys; no
/// row ids, no clock times, nothing of the machine or of who sat at it, so that two files with the same content give
/// the same text. What was taken back is left out, except in the register, which forgets nothing. Written piece by
/// piece: ten years fit into little memory.
base::Result<void> writeDump(const services::DataFile &file, QIODevice &device);

} // namespace exchange
