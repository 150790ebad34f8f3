#pragma once

#include "core/base/result.h"
#include "ui/widgets/draftkeeper.h"

#include <QDateTime>
#include <QString>

namespace app {

/// What stood in the forms of a window whose file is opened again: the file of that name may be another one by then,
/// without the drafts of this, may not be written any more, or may not open at all.
class LeftTyped {
public:
    /// All that stands in the forms of the window over this file, kept in it or not.
    void take(const QWidget &window, const QString &dataPath);
    /// Makes drafts of it in the file, if it is that one and has them not. False: some of it found no place there.
    bool keepIn(services::DataFile &file);
    /// Writes what found no place into a new text of this account alone, in the folder of the program's own data, to be
    /// read without this program. Gives the sentence that tells where, or why not; empty: there is nothing.
    QString writeAside(const QDateTime &at) const;

private:
    QList<widgets::DraftKeeper::Typed> m_typed;
    QString m_dataPath;
};

} // namespace app
