#pragma once

#include <QListView>

namespace theme {
class Theme;
}

namespace pages {

class SectionDelegate;
class SectionEditor;

/// The parts of a paper, one below the other; one of them may be open, with an editor below its heading. The editor is
/// an ordinary child that is moved along, not a widget of the item: those are thrown away when the rows change.
class SectionList : public QListView {
    Q_OBJECT

public:
    explicit SectionList(theme::Theme &theme, QWidget *parent = nullptr);

    void setFirstLineShown(bool shown);
    /// Takes the editor; it is hidden until a part is opened. It gets the height it wants, up to the list's own.
    void setEditor(SectionEditor *editor);
    void openAt(const QModelIndex &index); ///< an invalid index closes
    QModelIndex openIndex() const { return m_open; }

signals:
    void editRequested(const QModelIndex &index); ///< Enter, a click
    void removeRequested(const QModelIndex &index); ///< Delete
    void left(); ///< Esc

protected:
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int editorWidth() const;
    int editorHeight() const;
    void fitEditor();
    void placeEditor();

    SectionDelegate *m_delegate;
    SectionEditor *m_editor = nullptr;
    int m_height = 0; ///< of the editor, as it is laid out
    QPersistentModelIndex m_open;
};

} // namespace pages
