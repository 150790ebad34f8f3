#include "ui/widgets/dateedit.h"

#include "core/base/text/dateparsing.h"
#include "core/base/text/wording.h"

#include <QKeyEvent>

namespace widgets {

namespace {

constexpr int monthsAhead = 3;

} // namespace

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent), m_today(QDate::currentDate())
{
    setPlaceholderText(tr("ngày/tháng"));
}

void DateEdit::setToday(QDate today)
{
    m_today = today;
}

void DateEdit::setAhead(bool ahead)
{
    m_ahead = ahead;
}

void DateEdit::setDate(QDate date)
{
    m_settled = date;
    setText(base::screenDate(date));
}

QDate DateEdit::date() const
{
    // A day without a year is read as the nearest one up to a month after the day it is read against.
    return base::parseDate(text(), m_ahead ? m_today.addMonths(monthsAhead) : m_today).value_or(QDate());
}

bool DateEdit::isAcceptable() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

void DateEdit::settle()
{
    const QDate typed = date();
    if (!typed.isValid() && !text().trimmed().isEmpty())
        return; // what cannot be read stays as it was typed, for the form to speak of
    const bool changed = typed != m_settled;
    setDate(typed);
    if (changed)
        emit dateChanged();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const QDate from = date().isValid() ? date() : m_today;
        setText(base::screenDate(from.addDays(event->key() == Qt::Key_Up ? 1 : -1)));
        settle();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

} // namespace widgets
