#pragma once

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
    enum class Format { Pdf, Docx };

    /// `window` is the parent of what is asked.
    PaperExport(reporting::DocumentRenderer &renderer, widgets::WorkBar *bar, QWidget *window);

    bool isRunning() const;
    /// `name` is proposed for the file, without folder and ending; `what` is "báo cáo tháng 10/2022".
    void save(const document::Document &document, Format format, const QString &name, const QString &what);
    void print(const document::Document &document, const QString &what);

signals:
    void started();
    void ended(); ///< however; done() or failed() comes right after
    void done(const QString &sentence); ///< also when the user stopped it
    void failed(const base::Error &error);

private:
    void end(const base::Result<int> &result);

    reporting::DocumentRenderer &m_renderer;
    widgets::WorkBar *m_bar;
    QWidget *m_window;
    QString m_folder; ///< where the last file went
    std::function<QString(int)> m_done; ///< the sentence for so many pages
};

} // namespace pages
