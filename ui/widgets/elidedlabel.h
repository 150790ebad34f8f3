#pragma once

#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {

/// One line that ends in "…" when there is no room; then its tooltip says the whole.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    enum class Ink { Text, Text2 };
    enum class Size { Body, Small };

    explicit ElidedLabel(theme::Theme &theme, QWidget *parent = nullptr);
    ElidedLabel(theme::Theme &theme, Ink ink, Size size, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setInk(Ink ink);
    void setBold(bool bold);
    void setAlignment(Qt::Alignment alignment);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont paintFont() const;

    theme::Theme &m_theme;
    QString m_text;
    Ink m_ink = Ink::Text;
    Size m_size = Size::Body;
    bool m_bold = false;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace widgets
