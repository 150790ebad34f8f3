#include "ui/pages/outgoing/issuedout.h"

#include "core/base/wholefile.h"
#include "ui/actions/actionregistry.h"
#include "ui/dialogs/messageseam.h"
#include "ui/pages/paperexport.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QFile>

#include <utility>

namespace pages {

using base::Result;

namespace {

constexpr int readDelay = 120; // ms

} // namespace

IssuedOut::IssuedOut(const PageContext &context, QWidget *page) : QObject(page), m_context(context), m_page(page)
{
    add("outgoing.pdf", tr("Lưu PDF…"), "file-down", "Ctrl+E", tr("Lưu bản PDF đã ban hành, đúng từng byte"),
        [this] { m_export->saveBytes(m_sheet->pdf, m_sheet->fileName(), name()); });
    add("outgoing.docx", tr("Lưu Word…"), "file-text", "Ctrl+Shift+E", tr("Lưu bản đã ban hành thành tệp Word (DOCX)"),
        [this] { m_export->save(m_sheet->sheet, PaperExport::Format::Docx, m_sheet->fileName(), name()); });
    add("outgoing.print", tr("In…"), "printer", "Ctrl+P", tr("In bản đã ban hành"),
        [this] { m_export->print(m_sheet->sheet, name()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(readDelay);
    connect(&m_soon, &QTimer::timeout, this, &IssuedOut::begin);
}

void IssuedOut::add(const char *id, const QString &text, const char *icon, const char *key, const QString &tip,
    const std::function<void()> &does)
{
    QAction *action = m_context.actions.add({QString::fromLatin1(id), text, QString::fromLatin1(icon),
                                                {QKeySequence(QString::fromLatin1(key))}, tip, actions::Menu::None},
        m_page);
    connect(action, &QAction::triggered, this, [this, does] { whenRead(does); });
    m_actions.append(action);
}

QList<QWidget *> IssuedOut::makeBars()
{
    auto *out = new widgets::WorkBar(m_context.theme, m_page);
    m_export = new PaperExport(m_context.renderer, out, m_page);
    connect(m_export, &PaperExport::done, this, &IssuedOut::done);
    connect(m_export, &PaperExport::failed, this, &IssuedOut::failed);
    m_reading = new widgets::WorkBar(m_context.theme, m_page);
    m_reading->setObjectName(QStringLiteral("issuedReading"));
    m_reading->setGivenUpAtEnd(true);
    connect(m_reading, &widgets::WorkBar::finished, this, &IssuedOut::end);
    return {out, m_reading};
}

void IssuedOut::want(domain::IssuedId document)
{
    if (has(document))
        return; // it never changes
    m_wanted = document;
    m_sheet.reset();
    m_after = nullptr;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(document.isValid());
    if (document.isValid())
        m_soon.start();
    else
        m_soon.stop();
}

void IssuedOut::begin()
{
    m_soon.stop();
    if (m_reading->isRunning()) {
        m_reading->cancel(); // end() begins anew
        return;
    }
    m_begun = m_wanted;
    const auto coming = std::make_shared<std::optional<reporting::IssuedSheet>>();
    m_coming = coming;
    const services::DataFile &file = m_context.file;
    m_reading->start(tr("Đang đọc văn bản…"),
        [coming, document = m_begun, path = file.path(), &clock = file.clock(), actor = file.actor()](
            const base::Progress &progress) -> Result<int> {
            const Result<std::unique_ptr<services::DataFile>> beside = services::DataFile::beside(path, clock, actor);
            if (!beside)
                return beside.error();
            const Result<reporting::IssuedSheet> sheet = reporting::readIssuedSheet(**beside, document);
            if (!sheet)
                return sheet.error();
            if (!progress(1, 1))
                return base::Error{base::ErrorCode::Cancelled, {}};
            *coming = *sheet;
            return sheet->document.pages;
        });
}

void IssuedOut::end(const Result<int> &result)
{
    if (m_begun != m_wanted) {
        if (m_wanted.isValid() && !m_soon.isActive())
            begin();
        return;
    }
    if (!result) {
        m_after = nullptr;
        emit unreadable(result.error());
        return;
    }
    m_sheet = **m_coming;
    emit read(*m_sheet);
    if (const std::function<void()> act = std::exchange(m_after, nullptr))
        act();
}

void IssuedOut::whenRead(const std::function<void()> &act)
{
    if (!m_wanted.isValid())
        return;
    if (m_sheet) {
        act();
        return;
    }
    m_after = act;
    if (!m_reading->isRunning() || m_begun != m_wanted)
        begin();
}

/// "văn bản số 05/BC-CATX(QLHC)".
QString IssuedOut::name() const
{
    return tr("văn bản số %1").arg(m_sheet->document.reference());
}

void IssuedOut::open()
{
    whenRead([this] { openRead(); });
}

void IssuedOut::openRead()
{
    const QString path = m_opened.filePath(m_sheet->fileName() + QStringLiteral(".pdf"));
    // A viewer may hold the file that was opened before: it says the same.
    if (const Result<void> written = base::writeWholeFile(path, m_sheet->pdf); !written && !QFile::exists(path))
        emit failed(written.error());
    else if (!dialogs::messageSeam().openWithSystem(path))
        emit noViewer(path);
}

} // namespace pages
