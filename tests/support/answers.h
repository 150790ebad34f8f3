#pragma once

#include "ui/dialogs/messageseam.h"

#include <QPrinter>
#include <QStringList>

namespace support {

/// Answers the boxes in place of the user, and remembers what was said. In force while it lives.
class Answers : public dialogs::MessageSeam {
public:
    Answers() { dialogs::setMessageSeam(this); }
    ~Answers() override { dialogs::setMessageSeam(nullptr); }
    Answers(const Answers &) = delete;
    Answers &operator=(const Answers &) = delete;

    void inform(QWidget *, const QString &, const QString &sentence) override { informed.append(sentence); }
    bool ask(QWidget *, const QString &, const QString &sentence, const QString &) override
    {
        asked.append(sentence);
        return yes;
    }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    bool openWithSystem(const QString &path) override
    {
        opened.append(path);
        return hasProgram;
    }
    QString saveFile(QWidget *, const QString &, const QString &path, const QString &, const QString &) override
    {
        proposed = path;
        return file;
    }

    QString chooseFolder(QWidget *, const QString &, const QString &path) override
    {
        proposed = path;
        return file;
    }

    /// Prints into `file` when there is one, else nothing.
    bool choosePrinter(QWidget *, const QString &, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return !file.isEmpty();
    }

    QStringList informed;
    QStringList asked;
    bool yes = false;
    QString file; ///< the answer to the dialogs for files and folders, and where printing goes
    QStringList files; ///< the answer to a dialog for several files
    QStringList opened; ///< what was handed to the system
    bool hasProgram = true; ///< for such a file
    QString proposed; ///< the place a save dialog began with
};

} // namespace support
