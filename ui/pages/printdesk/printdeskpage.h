#pragma once

#include "core/reporting/document/document.h"
#include "core/reporting/papercatalogue.h"
#include "ui/pages/page.h"
#include "ui/pages/paperexport.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <optional>

class QStandardItemModel;

namespace widgets {
class ListTable;
class Panel;
} // namespace widgets

namespace pages {

class PaperComposing;
class PaperOptions;
class PreviewPanel;

/// Sổ và bản in: the papers that are printed as the data give them, at the left, with what the chosen one can be told;
/// the sheet at the right. Composed and counted beside the window: while that lasts the sheet before is pale and says
/// so, and nothing can be printed.
class PrintDeskPage : public Page {
    Q_OBJECT

public:
    explicit PrintDeskPage(const PageContext &context, QWidget *parent = nullptr);
    ~PrintDeskPage() override;

    QString summary() const override;
    QString face() const override; ///< the code of the chosen paper
    void setFace(const QString &face) override;
    /// Whether what is chosen is still being composed.
    bool isComposing() const { return m_composing; }

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    QList<QWidget *> panes() const override;
    void focusPane(QWidget *pane, Qt::FocusReason reason) override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;

private:
    struct Composed {
        document::Document document;
        int pages = 0;
    };

    void addActions();
    void connectParts();
    void choose(const QString &code);
    void optionsChanged();
    void compose();
    void showPaper(const document::Document &paper, int pages);
    void showFault(const base::Error &error);
    void endComposing();
    void offerAgain();
    void refreshActions();
    /// Takes the paper out when it is what the fields say: now, or as soon as it is composed.
    void whenReady(const std::function<void()> &act);
    QString paperName() const;
    QString fileName() const;

    QString m_code; ///< of the chosen paper
    QHash<QString, reporting::PaperChoice> m_choices; ///< what was chosen last for each paper
    PaperComposing *m_composer;
    std::optional<Composed> m_paper; ///< in sight
    std::function<void()> m_after; ///< wanted as soon as the paper is there
    bool m_composing = false;
    QTimer m_pause; ///< until whoever types has made a pause
    QStandardItemModel *m_papers = nullptr;
    widgets::ListTable *m_list = nullptr;
    QWidget *m_left = nullptr;
    PaperOptions *m_options = nullptr;
    PreviewPanel *m_sheet = nullptr;
    PaperExport *m_export = nullptr;
};

} // namespace pages
