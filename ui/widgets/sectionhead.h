#pragma once

#include <QWidget>

class QHBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {

class ElidedLabel;

/// The head of a part inside a panel: a bold title, what can be done with the part at the right, a hairline above.
class SectionHead : public QWidget {
    Q_OBJECT

public:
    SectionHead(theme::Theme &theme, const QString &title, QWidget *parent = nullptr);

    void addWidget(QWidget *widget); ///< at the right end

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    QHBoxLayout *m_row;
};

} // namespace widgets
