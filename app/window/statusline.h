#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace theme {
class Theme;
}

namespace widgets {
class ElidedLabel;
}

namespace app {

/// The bottom row (24 px): when it was saved, what the page says of itself · who enters, today. A finished act is said
/// in place of the page's line for eight seconds.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(theme::Theme &theme, QWidget *parent = nullptr);

    void setSaved(const QString &sentence, bool readOnly);
    void setSummary(const QString &summary);
    void setPerson(const QString &name);
    void setToday(const QString &words);
    void announce(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QLabel *addIcon();

    theme::Theme &m_theme;
    QLabel *m_savedIcon;
    widgets::ElidedLabel *m_saved;
    widgets::ElidedLabel *m_summary;
    QLabel *m_personIcon;
    widgets::ElidedLabel *m_person;
    widgets::ElidedLabel *m_today;
    QString m_summaryText;
    QString m_announced;
    bool m_readOnly = false;
    QTimer m_forget;
};

} // namespace app
