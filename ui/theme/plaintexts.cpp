#include "ui/theme/plaintexts.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace theme {

namespace {

constexpr qsizetype mostOfLine = 2000;

/// By it a tip that was made here is known.
const QString tipBegin = QStringLiteral("<p class=\"dondoc\" style=\"white-space:pre-wrap\">");

bool isTip(const QLabel *label)
{
    return label->inherits("QTipLabel");
}

} // namespace

QString lineOf(const QString &text)
{
    return text.size() > mostOfLine ? text.left(mostOfLine) : text;
}

QString tipOf(const QString &text, int most)
{
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > most ? text.left(most) + QChar(0x2026) : text;
    return tipBegin + shown.toHtmlEscaped() + QStringLiteral("</p>");
}

void PlainTexts::install()
{
    if (qApp->findChild<PlainTexts *>())
        return;
    qApp->installEventFilter(new PlainTexts(qApp));
}

bool PlainTexts::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::Show:
    case QEvent::Resize: // a tip that stands already gets its next text
        if (auto *label = qobject_cast<QLabel *>(watched))
            makePlain(label);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PlainTexts::makePlain(QLabel *label)
{
    if (!isTip(label)) {
        if (label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        return;
    }
    if (label->text().startsWith(tipBegin) || label->text().isEmpty())
        return;
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setText(tipOf(label->text()));
    label->resize(label->sizeHint());
}

} // namespace theme
