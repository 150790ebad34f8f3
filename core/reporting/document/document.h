#pragma once

#include "core/reporting/document/addressees.h"
#include "core/reporting/document/annexstart.h"
#include "core/reporting/document/basis.h"
#include "core/reporting/document/bookcover.h"
#include "core/reporting/document/chart.h"
#include "core/reporting/document/heading.h"
#include "core/reporting/document/itemlist.h"
#include "core/reporting/document/keyfigures.h"
#include "core/reporting/document/letterhead.h"
#include "core/reporting/document/numberanddate.h"
#include "core/reporting/document/pageorientation.h"
#include "core/reporting/document/pagesetup.h"
#include "core/reporting/document/paragraph.h"
#include "core/reporting/document/partstart.h"
#include "core/reporting/document/signatureblock.h"
#include "core/reporting/document/signatures.h"
#include "core/reporting/document/table.h"
#include "core/reporting/document/title.h"

#include <variant>

namespace document {

using Block = std::variant<Letterhead, NumberAndDate, Title, Addressees, Basis, Heading, Paragraph, ItemList, Table,
    Chart, SignatureBlock, AnnexStart, PageOrientation, PartStart, BookCover, KeyFigures, Signatures>;

/// A paper as values: what it says and what each part of it is, not how it looks. The looks are the decree's and
/// belong to whoever sets the pages. Compares by value, so that a stored paper can be told from a new one.
struct Document {
    // For the document information of the file.
    QString title;
    QString author; ///< the office that issues it
    QString subject; ///< what it is about: the plan
    PageSetup setup = {};
    QList<Block> blocks;

    bool operator==(const Document &) const = default;
};

/// The paper without its annexes, and its annexes alone, as a booklet of their own.
Document withoutAnnexes(const Document &document);
Document annexesOf(const Document &document);

/// All of them in one, each as a part that counts its pages for itself; the first one names it.
Document joined(const QList<Document> &documents);

} // namespace document
