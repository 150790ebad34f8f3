#pragma once

#include "core/services/enteredreport.h"
#include "core/services/ledgerreader.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/models/resultsmodel.h"
#include "ui/pages/incoming/entryform.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace support {

/// The page "Báo cáo đến" over a file that outlives it, played by keys where the focus is.
struct EntryBench {
    explicit EntryBench(services::DataFile &dataFile, QSize window = QSize(1366, 697)) : file(dataFile)
    {
        theme.apply();
        page = std::make_unique<pages::IncomingPage>(pages::PageContext{file, renderer, theme, registry});
        page->setPeriod(domain::Period::of(file.clock().today()));
        PageBench::show(*page, window);
        form = page->findChild<pages::EntryForm *>(QStringLiteral("entryForm"));
        form->focusFirst(); // the page itself begins in the quick line
    }

    template <typename T = QWidget> T *child(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QString text(const char *name) const { return child<QLineEdit>(name)->text(); }
    QString focus() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    widgets::MessageBar *message() const { return child<widgets::MessageBar>("entryMessage"); }
    QAbstractItemModel *results() const { return child<QTableView>("resultsTable")->model(); }
    QString result(int row, int column) const { return results()->index(row, column).data().toString(); }
    void press(const char *button) const { child<QPushButton>(button)->click(); }

    /// Each letter goes to where the focus is by then: the first one may open an editor.
    static void type(const QString &words)
    {
        for (const QChar letter : words)
            typeText(QApplication::focusWidget(), QString(letter));
    }
    static void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { PageBench::key(code, modifiers); }
    static void tab(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            key(Qt::Key_Tab);
    }
    /// Over what the field holds, and on to the next one.
    static void enter(const QString &words)
    {
        if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            line->selectAll();
        type(words);
        tab();
    }
    static void save() { key(Qt::Key_Return, Qt::ControlModifier); }
    void focusTable() const { child<QTableView>("resultsTable")->setFocus(Qt::TabFocusReason); }

    /// The report that the entry brought, as the services read it back.
    services::EnteredReport saved(int number, int supplement = 0) const
    {
        const auto read = services::enteredReport(file, {file.clock().today().year(), number, supplement});
        return read ? *read : services::EnteredReport();
    }

    services::DataFile &file;
    FakeRenderer renderer;
    theme::Theme theme;
    actions::ActionRegistry registry{theme};
    std::unique_ptr<pages::IncomingPage> page;
    pages::EntryForm *form = nullptr;
};

} // namespace support
