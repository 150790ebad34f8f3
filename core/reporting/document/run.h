#pragma once

#include <QList>
#include <QString>

namespace document {

/// Text of one style within a paragraph.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;

    bool operator==(const Run &) const = default;
};

using Runs = QList<Run>;

} // namespace document
