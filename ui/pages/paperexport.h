#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reporting/document/document.h"
#include "core/reporting/documentrenderer.h"

#include <QObject>

#include <functional>

namespace widgets {
class WorkBar;
}

namespace pages {

/// Takes a paper out of the program: as a PDF or Word file or to a printer, beside the window and told in its WorkBar.
/// Asks where to; a paper is a value, so it may be edited on meanwhile.
class PaperExport : public QObject {
    Q_OBJECT

public:
    enum class Format { Pdf, Docx, Csv };

    /// `window` is the parent of what is asked.
    PaperExport(reporting::DocumentRenderer &renderer, widgets::WorkBar *bar, QWidget *window);

    /// "so-dang-ky-van-ban-den-nam-2022": a name that every system and every mail program takes.
    static QString fileNameOf(const QString &title);

    bool isRunning() const;
    /// A paper that is composed only when it is wanted, in the thread of the work.
    using Source = std::function<base::Result<document::Document>(const base::Progress &)>;

    /// `name` is proposed for the file, without folder and ending; `what` is "báo cáo tháng 10/2022".
    void save(const Source &source, Format format, const QString &name, const QString &what);
    void save(const document::Document &document, Format format, const QString &name, const QString &what);
    /// `title` is what the queue of the printer calls it.
    void print(const Source &source, const QString &title, const QString &what);
    /// A PDF that is there already, byte for byte.
    void saveBytes(const QByteArray &pdf, const QString &name, const QString &what);
    /// A file that is made only when it is wanted, in the thread of the work.
    using Bytes = std::function<base::Result<QByteArray>(const base::Progress &)>;
    void saveBytes(const Bytes &bytes, Format format, const QString &name, const QString &what);
    void print(const document::Document &document, const QString &what);

signals:
    void started();
    void ended(); ///< however; done() or failed() comes right after
    void done(const QString &sentence); ///< also when the user stopped it
    void failed(const base::Error &error);

private:
    void write(Format format, const QString &name, const QString &what,
        const std::function<base::Result<int>(const QString &path, const base::Progress &progress)> &work);
    void end(const base::Result<int> &result);

    reporting::DocumentRenderer &m_renderer;
    widgets::WorkBar *m_bar;
    QWidget *m_window;
    QString m_folder; ///< where the last file went
    std::function<QString(int)> m_done; ///< the sentence for so many pages
};

} // namespace pages
