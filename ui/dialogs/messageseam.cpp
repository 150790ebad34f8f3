#include "ui/dialogs/messageseam.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QUrl>

namespace dialogs {

namespace {

class BoxSeam : public MessageSeam {
public:
    void inform(QWidget *parent, const QString &title, const QString &sentence) override
    {
        QMessageBox box(QMessageBox::Information, title, sentence, QMessageBox::NoButton, parent);
        box.setObjectName(QStringLiteral("informBox"));
        box.setTextFormat(Qt::PlainText);
        box.addButton(QCoreApplication::translate("MessageSeam", "Đóng"), QMessageBox::AcceptRole);
        box.exec();
    }

    bool ask(QWidget *parent, const QString &title, const QString &sentence, const QString &act) override
    {
        QMessageBox box(QMessageBox::Question, title, sentence, QMessageBox::NoButton, parent);
        box.setObjectName(QStringLiteral("askBox"));
        box.setTextFormat(Qt::PlainText);
        const QPushButton *doIt = box.addButton(act, QMessageBox::DestructiveRole);
        QPushButton *leave
            = box.addButton(QCoreApplication::translate("MessageSeam", "Để nguyên"), QMessageBox::RejectRole);
        box.setDefaultButton(leave);
        box.setEscapeButton(leave);
        box.exec();
        return box.clickedButton() == doIt;
    }

    QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override
    {
        return QFileDialog::getOpenFileName(parent, title, folder, filter);
    }

    QStringList openFiles(QWidget *parent, const QString &title, const QString &folder) override
    {
        return QFileDialog::getOpenFileNames(parent, title, folder);
    }

    bool openWithSystem(const QString &path) override { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

    QString saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter,
        const QString &suffix) override
    {
        QFileDialog dialog(parent, title, proposed, filter);
        dialog.setObjectName(QStringLiteral("saveFileDialog"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        dialog.setDefaultSuffix(suffix);
        dialog.selectFile(proposed);
        if (dialog.exec() != QDialog::Accepted)
            return {};
        return dialog.selectedFiles().value(0);
    }

    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override
    {
        return QFileDialog::getExistingDirectory(parent, title, folder);
    }

    bool choosePrinter(QWidget *parent, const QString &title, QPrinter &printer) override
    {
        QPrintDialog dialog(&printer, parent);
        dialog.setObjectName(QStringLiteral("printDialog"));
        dialog.setWindowTitle(title);
        dialog.setOptions(QPrintDialog::PrintToFile | QPrintDialog::PrintPageRange | QPrintDialog::PrintCollateCopies);
        return dialog.exec() == QDialog::Accepted;
    }
};

MessageSeam *g_seam = nullptr;

} // namespace

MessageSeam &messageSeam()
{
    static BoxSeam boxes;
    return g_seam ? *g_seam : boxes;
}

void setMessageSeam(MessageSeam *seam)
{
    g_seam = seam;
}

} // namespace dialogs
