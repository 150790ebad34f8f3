#pragma once

#include <QPushButton>

#include <optional>

namespace theme {
class Theme;
enum class Status;
} // namespace theme

namespace widgets {

/// A checkable button of a filter row: sign, word, count. "Quá hạn 3".
class FilterToggle : public QPushButton {
    Q_OBJECT

public:
    explicit FilterToggle(theme::Theme &theme, const QString &text, QWidget *parent = nullptr);

    void setStatus(theme::Status status); ///< its sign stands before the word
    void setCount(int count); ///< negative: none shown
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    QFont paintFont() const;

    theme::Theme &m_theme;
    std::optional<theme::Status> m_status;
    int m_count = -1;
};

} // namespace widgets
