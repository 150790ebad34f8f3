#pragma once

#include "core/domain/paperkind.h"

#include <QString>

namespace models {

/// "Báo cáo quý": what a kind of paper is called on screen.
QString paperKindName(domain::PaperKind kind);
/// What else people call it, parted by "; " (actions::Spec::otherNames).
QString paperKindOtherNames(domain::PaperKind kind);

} // namespace models
