#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace pages {

/// A section of the settings page: fields of these settings, or a face of its own.
struct SettingSection {
    enum class Face { Fields, Signers, Holidays, Local };

    QString id; ///< stable ASCII
    QString title;
    Face face = Face::Fields;
    QStringList keys = {}; ///< Fields; also those that a face of its own edits
};

/// Every section, in reading order. Every office setting stands in one of them; one that nobody placed stands in the
/// last of the office's.
QList<SettingSection> settingSections(QDate today);

} // namespace pages
