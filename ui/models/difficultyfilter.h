#pragma once

#include "core/domain/ids.h"

#include <QStringList>

namespace reporting {
struct DifficultyCard;
}

namespace models {

/// Which difficulties are looked for: every part that is set must be met.
struct DifficultyFilter {
    QStringList words; ///< folded; each must stand in unit, task number, text, proposal or document
    domain::UnitId unit; ///< invalid: any
    domain::TaskId task; ///< invalid: any

    void setText(const QString &text);
    bool isEmpty() const { return words.isEmpty() && !unit.isValid() && !task.isValid(); }
    bool accepts(const reporting::DifficultyCard &card) const;
};

} // namespace models
