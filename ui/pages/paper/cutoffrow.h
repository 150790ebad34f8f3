#pragma once

#include <QDate>
#include <QWidget>

class QAction;
class QLabel;

namespace theme {
class Theme;
}

namespace widgets {
class DateEdit;
}

namespace pages {

/// Above the parts: ngày chốt số liệu with what it means, and the door to a part of one's own.
class CutOffRow : public QWidget {
    Q_OBJECT

public:
    CutOffRow(theme::Theme &theme, QAction *add, QWidget *parent = nullptr);

    /// The day the figures count up to; `isChosen`: by hand for this paper, else it is the usual one.
    void setDay(QDate day, bool isChosen, QDate today);
    void setReadOnly(bool readOnly);
    void forget(); ///< what is half typed there
    void setNoteShown(bool shown);

signals:
    void chosen(QDate day); ///< null: the usual one
    void misunderstood(const QString &text); ///< no day
    void finished(); ///< Enter, or Esc, which leaves the day as it was

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void refresh();

    theme::Theme &m_theme;
    QLabel *m_label;
    widgets::DateEdit *m_day;
    QLabel *m_note;
    QDate m_shown;
    bool m_isChosen = false;
};

} // namespace pages
