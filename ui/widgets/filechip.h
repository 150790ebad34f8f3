#pragma once

#include <QAbstractButton>

namespace theme {
class Theme;
}

namespace widgets {

/// What is wanted of a file.
enum class FileAct { Preview, Open, SaveCopy, Remove };

/// A file by its name and size. Space (or a click) shows it, Enter opens it, Delete or the small x takes it away; the
/// menu of the chip says all of that.
class FileChip : public QAbstractButton {
    Q_OBJECT

public:
    FileChip(theme::Theme &theme, const QString &fileName, QWidget *parent = nullptr);

    QString fileName() const { return m_name; }
    void setSize(qint64 bytes);
    /// Without a size its content is being copied still: nothing can be done with it.
    bool isWaiting() const { return m_size < 0; }
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void asked(widgets::FileAct act);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString sizeText() const;
    QRect crossRect() const;
    int nameWidth() const;
    void describe();

    theme::Theme &m_theme;
    QString m_name;
    qint64 m_size = -1;
    bool m_removable = false;
};

} // namespace widgets
