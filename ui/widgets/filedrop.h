#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace widgets {

/// Takes files dropped on, and files or pictures pasted into, a whole area, whatever widget of it is below the mouse or
/// has the focus. What has words in it (cells of a spreadsheet are a picture too) is left to the fields.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget *area); ///< belongs to the area

    void setEnabled(bool enabled) { m_enabled = enabled; }

signals:
    void filesGiven(const QStringList &paths);
    void pictureGiven(const QImage &picture);
    /// Files are held over the area, or no longer.
    void hovered(bool over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInside(QObject *watched) const;
    bool takesPaste(QEvent *event);
    void setHovered(bool over);

    QWidget *m_area;
    bool m_enabled = true;
    bool m_hovered = false;
};

} // namespace widgets
