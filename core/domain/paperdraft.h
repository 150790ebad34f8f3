#pragma once

#include "core/domain/paperkind.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// What was changed of one part of a paper. A part that stands as the data give it needs none.
struct DraftSection {
    QString key; ///< of the generated part ("direction", "group.2"); "own.1" for one that was added
    QString heading; ///< of an added part
    std::optional<QString> text; ///< in the leader's words, a line a paragraph; none: as the data give it
    QString basedOn; ///< what the data gave when these words were written
    bool removed = false;

    bool operator==(const DraftSection &) const = default;
};

/// A paper that is being written (dự thảo, rule 11): what differs from what the data give. There is one for a key,
/// whatever form the paper is sent in.
struct PaperDraft {
    PaperId id; ///< invalid: never saved
    PaperKey key;
    QDate cutOff; ///< ngày chốt số liệu; null: that of the period
    /// In the order of the paper. When parts were moved all of them are here, else only those that differ.
    QList<DraftSection> sections;
    bool moved = false; ///< the order of `sections` is the leader's
    QDateTime changedAt;

    const DraftSection *find(const QString &part) const
    {
        for (const DraftSection &section : sections) {
            if (section.key == part)
                return &section;
        }
        return nullptr;
    }
    bool isUntouched() const { return sections.isEmpty() && cutOff.isNull(); }
};

} // namespace domain
