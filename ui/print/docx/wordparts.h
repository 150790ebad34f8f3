#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/docx/zippackage.h"

namespace print {

QString wordNamespace();
QString relationsNamespace(); ///< of the "r:id" that a document names its other parts with

/// The parts of a Word file beside its text and styles: what it consists of, who made it, the page number in the
/// header. `pictures` are the bytes of word/media/1.png, 2.png…
QList<PackagePart> frameParts(const document::Document &document, const QList<QByteArray> &pictures);

/// The relation of the document to its header, and to a picture (counted from 1).
QString headerRelation();
QString pictureRelation(int picture);

} // namespace print
