#pragma once

#include "ui/theme/status.h"

#include <QStatusBar>
#include <QTimer>

namespace theme {
class Theme;
}

namespace app {

class StatusPart;

/// The bottom row (24 px): when it was saved, what the page says of itself · how it stands with backups, who enters,
/// today. A finished act is said in place of the page's line for eight seconds.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(theme::Theme &theme, QWidget *parent = nullptr);

    void setSaved(const QString &sentence, bool readOnly);
    void setSummary(const QString &summary);
    void setPerson(const QString &name);
    void setToday(const QString &words);
    /// How it stands with the backups: words, and the sign and colour of it.
    void setBackup(const QString &words, theme::Status status);
    void announce(const QString &sentence);
    QString shownSummary() const;

signals:
    void backupClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StatusPart *addPart(const QString &name, bool first);
    void refresh();

    theme::Theme &m_theme;
    StatusPart *m_saved;
    StatusPart *m_backup;
    StatusPart *m_summary;
    StatusPart *m_person;
    StatusPart *m_today;
    QString m_summaryText;
    QString m_announced;
    QTimer m_forget;
};

} // namespace app
