#pragma once

#include <QList>
#include <QString>

namespace document {

/// A number that is read from across the table.
struct KeyFigure {
    QString value; ///< "04", "85,4%"
    QString caption; ///< "đơn vị chưa gửi báo cáo"
    QString note; ///< "kỳ trước 07"; may be empty

    bool operator==(const KeyFigure &) const = default;
};

/// Up to five of them side by side, over the width of the text, ruled like a table of one row.
struct KeyFigures {
    QList<KeyFigure> figures;

    bool operator==(const KeyFigures &) const = default;
};

} // namespace document
