#pragma once

#include <QDate>
#include <QLineEdit>

namespace widgets {

/// A day typed as people write it: 8/5, 8/5/2022, 2022-05-08. Nothing is rewritten while it is typed; on
/// leaving the field the day is shown as dd/MM/yyyy. Up and Down go day by day.
class DateEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// The day that a date without a year is read against.
    void setToday(QDate today);
    /// Days to come are typed here: "03/1" at the end of a year is in the next one.
    void setAhead(bool ahead);
    void setDate(QDate date); ///< null: empty
    QDate date() const; ///< null when empty or not a day
    bool isAcceptable() const; ///< empty or a day

signals:
    /// The field was left, or stepped, with another day than before.
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();

    QDate m_today;
    bool m_ahead = false;
    QDate m_settled;
};

} // namespace widgets
