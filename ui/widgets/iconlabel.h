#pragma once

#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {

/// A small icon and a few quiet words: a state that is worth a glance ("Đã chốt ngày 12/10/2022" with a lock).
class IconLabel : public QWidget {
    Q_OBJECT

public:
    IconLabel(theme::Theme &theme, const QString &iconName, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    QString m_icon;
    QString m_text;
};

} // namespace widgets
