#pragma once

#include "ui/theme/status.h"

#include <QList>
#include <QRect>
#include <QString>
#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {

/// One thing that was understood.
struct Chip {
    enum class Look {
        Sure, ///< blue
        Asked, ///< amber, with a sign: it holds until it is answered
        Proposed, ///< pale: nobody has said it yet
        Standing ///< a status: sign, word, and the fill of what asks for action
    };

    int id = 0;
    Look look = Look::Sure;
    QString label; ///< before the value, quieter
    QString shortLabel; ///< instead of it where there is no room; empty: the value alone says what it is
    QString value;
    QString more; ///< behind the value of an asked one ("2 khả năng")
    theme::Status status = theme::Status::NotRequired; ///< of a standing
    QString tip; ///< empty: label and value

    QString words() const; ///< all it says, for tooltips and screen readers
    bool operator==(const Chip &) const = default;
};

/// What was understood, as chips in one line, or two where there is no room: labels leave or are shortened first, then
/// a second line begins, and only then the longest value ends in "…" (its tooltip says the whole). It takes no focus:
/// the line above it keeps the keys.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(theme::Theme &theme, QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    const QList<Chip> &chips() const { return m_chips; }
    QRect chipRect(int id) const; ///< empty: not shown
    int lineCount() const { return m_lines; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A chip where it stands.
    struct Place {
        QRect rect;
        bool labelled = true;
    };

    void lay();
    int layLines(bool labelled, int elided, QList<Place> &places) const;
    int widthOf(const Chip &chip, bool labelled) const;
    int lineHeight() const;
    void paintChip(QPainter &painter, const Chip &chip, const Place &place) const;
    int chipAt(const QPoint &point) const; ///< its place in the row; -1: none

    theme::Theme &m_theme;
    QList<Chip> m_chips;
    QList<Place> m_places;
    int m_lines = 1;
};

} // namespace widgets
