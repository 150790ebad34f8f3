#pragma once

#include "core/base/text/searchwords.h"
#include "core/domain/ids.h"

namespace reporting {
struct DifficultyCard;
}

namespace models {

/// Which difficulties are looked for: every part that is set must be met.
struct DifficultyFilter {
    base::SearchWords words; ///< each must stand in unit, task number, text, proposal or document
    domain::UnitId unit; ///< invalid: any
    domain::TaskId task; ///< invalid: any
    int openFor = 0; ///< days at least, and still open; 0: any

    bool isEmpty() const { return words.isEmpty() && !unit.isValid() && !task.isValid() && openFor == 0; }
    bool accepts(const reporting::DifficultyCard &card) const;
};

} // namespace models
