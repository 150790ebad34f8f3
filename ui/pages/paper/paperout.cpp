#include "ui/pages/paper/paperout.h"

#include "ui/actions/actionregistry.h"
#include "ui/pages/paper/shownpaper.h"
#include "ui/widgets/workbar.h"

#include <QAction>

namespace pages {

PaperOut::PaperOut(const PageContext &context, const ShownPaper &paper, std::function<bool()> ready, QWidget *page)
    : QObject(page), m_context(context), m_paper(paper), m_ready(std::move(ready)), m_page(page)
{
    using Format = PaperExport::Format;
    add("report.monthly", tr("Lưu văn bản đang soạn (&PDF)…"), "file-down", "Ctrl+E",
        tr("Lưu văn bản đang soạn thành tệp PDF"), [this] { save(Format::Pdf); });
    add("report.docx", tr("Lưu văn bản đang soạn (&Word)…"), "file-text", "Ctrl+Shift+E",
        tr("Lưu văn bản đang soạn thành tệp Word (DOCX)"), [this] { save(Format::Docx); });
    add("report.print", tr("&In văn bản đang soạn…"), "printer", "Ctrl+P", tr("In văn bản đang soạn"),
        [this] { print(); });
    add("report.print.body", tr("In riêng p&hần chính…"), "printer", "", tr("In văn bản đang soạn, không kèm phụ lục"),
        [this] { printPart(&document::withoutAnnexes, tr("phần chính của %1")); });
    add("report.print.annexes", tr("In riêng phụ &lục…"), "printer", "", tr("In các phụ lục thành một tập riêng"),
        [this] { printPart(&document::annexesOf, tr("phụ lục của %1")); });
}

void PaperOut::add(const char *id, const QString &text, const char *icon, const char *key, const QString &tip,
    const std::function<void()> &does)
{
    const QList<QKeySequence> keys
        = *key ? QList<QKeySequence>{QKeySequence(QString::fromLatin1(key))} : QList<QKeySequence>();
    QAction *action = m_context.actions.add(
        {QString::fromLatin1(id), text, QString::fromLatin1(icon), keys, tip, actions::Menu::Report}, m_page);
    connect(action, &QAction::triggered, this, does);
    m_actions.append(action);
}

widgets::WorkBar *PaperOut::makeBar()
{
    auto *bar = new widgets::WorkBar(m_context.theme, m_page);
    m_export = new PaperExport(m_context.renderer, bar, m_page);
    const auto setPossible = [this](bool possible) {
        for (QAction *action : std::as_const(m_actions))
            action->setEnabled(possible);
    };
    connect(m_export, &PaperExport::started, this, [setPossible] { setPossible(false); });
    connect(m_export, &PaperExport::ended, this, [setPossible] { setPossible(true); });
    connect(m_export, &PaperExport::done, this, &PaperOut::done);
    connect(m_export, &PaperExport::failed, this, &PaperOut::failed);
    return bar;
}

void PaperOut::save(PaperExport::Format format)
{
    if (!m_ready())
        return;
    if (m_paper.isLocked() && format == PaperExport::Format::Pdf)
        m_export->saveBytes(m_paper.issued()->pdf, m_paper.fileName(), m_paper.name());
    else
        m_export->save(m_paper.document(), format, m_paper.fileName(), m_paper.name());
}

void PaperOut::print()
{
    if (m_ready())
        m_export->print(m_paper.document(), m_paper.name());
}

/// `form`: what the part is called, %1 the paper's name.
void PaperOut::printPart(document::Document (*part)(const document::Document &), const QString &form)
{
    if (m_ready())
        m_export->print(part(m_paper.document()), form.arg(m_paper.name()));
}

} // namespace pages
