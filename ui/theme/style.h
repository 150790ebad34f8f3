#pragma once

#include <QProxyStyle>

namespace theme {

class Theme;

/// Fusion with its gradients taken out: flat inputs and buttons with 4 px corners, a 2 px accent ring inside the edge
/// for focus, pale selection with an accent bar for the current row, slim scroll bars. The list of a combo box is as
/// wide as its longest entry, however narrow the box is.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawInputFrame(QPainter *painter, const QRect &rect, bool focused, bool enabled, bool readOnly) const;
    void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawItemRow(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawCheckMark(QPainter *painter, const QStyleOption *option) const;
    void drawHeaderSection(QPainter *painter, const QStyleOption *option) const;
    void drawScrollBar(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawComboBox(QPainter *painter, const QStyleOption *option) const;
    void drawMenuItem(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawMenuBarItem(QPainter *painter, const QStyleOption *option) const;

    const Theme &m_theme;
};

} // namespace theme
