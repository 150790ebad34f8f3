#pragma once

#include "core/base/result.h"
#include "core/reporting/document/document.h"

#include <QJsonObject>

namespace document {

/// The paper as JSON, to be kept for as long as its paper: {"version": 1, "title", "author", "subject", "setup",
/// "blocks": [{"block": "title", …}, …]}. Every field of every block is written.
QJsonObject toJson(const Document &document);

/// The paper again, so that fromJson(toJson(document)) equals `document`. A field that is not there has its default:
/// blocks may gain fields. Errors: JsonInvalid for another version, and for a block, field or word that this program
/// does not know, instead of leaving part of a paper out.
base::Result<Document> fromJson(const QJsonObject &object);

} // namespace document
