#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {

class Panel;

/// Beside a list, all there is about one of its things: a titled panel with rows that scroll and the acts upon it at
/// the foot. The rows are made anew when something else is shown and when the font changes.
class DetailPanel : public QWidget {
    Q_OBJECT

protected:
    /// "entry" gives the object names "entryDetail", "entryDetailPanel", "entryHeading"… `widestField` is the longest
    /// name of a field: the values stand in one line behind it.
    DetailPanel(theme::Theme &theme, const QString &name, const QString &widestField, QWidget *parent);
    /// Their buttons stand at the foot, and come after what is there by then when one walks by Tab.
    void addActs(const QList<QAction *> &acts);

    /// Title, head and rows of what is shown, by the functions below; without it `showActs(false)`.
    virtual void fill() = 0;
    void rebuild();
    void changeEvent(QEvent *event) override;

    QLabel *addText(const QString &name, const QString &text, bool quiet = false);
    void addHeading(const QString &text);
    void addField(const QString &name, const QString &value); ///< nothing when there is no value
    void showActs(bool shown);
    void scrollToTop();

    theme::Theme &theme() const { return m_theme; }
    Panel *panel() const { return m_panel; }
    QScrollArea *scroll() const { return m_scroll; }
    QWidget *body() const { return m_body; } ///< parent of the rows
    QVBoxLayout *rows() const { return m_rows; }

private:
    theme::Theme &m_theme;
    QString m_name;
    QString m_widestField;
    Panel *m_panel;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace widgets
