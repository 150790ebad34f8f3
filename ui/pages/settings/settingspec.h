#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace pages {

/// One setting as the page shows it: how it is edited, what it is called, where it is read and written.
struct SettingSpec {
    enum class Editor {
        Line,
        Lines, ///< several, one a line
        Sentence, ///< one, however long: it wraps
        Month, ///< shown as 5/2022, stored as 2022-05
        Choice,
        Folder,
    };

    QString key; ///< stable ASCII; its dots become the object name's
    QString label;
    QString shortLabel = {}; ///< above the field, where the section says the rest; empty: the label
    QString help = {};
    Editor editor = Editor::Line;
    QList<std::pair<QString, QString>> choices = {}; ///< code and words
    std::function<QList<std::pair<QString, QString>>()> offers = {}; ///< choices that depend on another setting
    QString standard = {}; ///< what "Về giá trị mặc định" sets
    bool hasStandard = true;
    std::function<QString(const QString &)> warning = {}; ///< of a value that can be stored, but is not as it should be
    std::function<base::Result<QString>()> read = {};
    std::function<base::Result<void>(const QString &)> write = {};
};

} // namespace pages
