#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace dialogs {

/// The one place where the window stops and asks. Tests answer by a seam of their own.
class MessageSeam {
public:
    virtual ~MessageSeam() = default;

    /// A sentence the user must have seen. The button says "Đóng".
    virtual void inform(QWidget *parent, const QString &title, const QString &sentence) = 0;
    /// `act` is the verb that loses or prints something ("Bỏ bản nháp"); the other button says "Để nguyên"
    /// and is the default. Returns true only for the act.
    virtual bool ask(QWidget *parent, const QString &title, const QString &sentence, const QString &act) = 0;
    /// The chosen file, or an empty string. `filter` as QFileDialog takes it.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    /// The chosen files, or none.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &folder) = 0;
    /// Hands a file to the system's program for it. False: there is none.
    virtual bool openWithSystem(const QString &path) = 0;
    /// `suffix` without the dot is added to a name without one. Overwriting was confirmed by the user.
    virtual QString saveFile(
        QWidget *parent, const QString &title, const QString &proposed, const QString &filter, const QString &suffix)
        = 0;
    /// The chosen folder, or an empty string.
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    /// Sets the printer, the pages and the copies that the user chose. Returns false when nothing is to be printed.
    virtual bool choosePrinter(QWidget *parent, const QString &title, QPrinter &printer) = 0;
};

/// The seam in use: message boxes and file dialogs until somebody (a test) puts another in its place.
MessageSeam &messageSeam();
/// nullptr: back to the message boxes. Not owned; must outlive its use.
void setMessageSeam(MessageSeam *seam);

} // namespace dialogs
