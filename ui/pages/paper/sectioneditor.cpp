#include "ui/pages/paper/sectioneditor.h"

#include "core/base/text/nfc.h"
#include "ui/pages/paper/newdatabox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextLayout>

namespace pages {

using reporting::EditedSection;
using reporting::SectionState;
using widgets::ActionButton;

namespace {

constexpr int editorGap = 8;
constexpr int leastLines = 3;

bool isComposing(const QPlainTextEdit *text)
{
    const QTextLayout *layout = text->textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

} // namespace

SectionEditor::SectionEditor(theme::Theme &theme, const Acts &acts, QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_news(new NewDataBox(theme, acts.take, acts.keep, this)),
      m_acts(new QWidget(this))
{
    setObjectName(QStringLiteral("sectionEditor"));
    m_text->setObjectName(QStringLiteral("sectionText"));
    m_text->setMinimumHeight(1); // it gets what leastHeight() says; its own idea of it would squeeze the box below
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(6);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    m_acts->setObjectName(QStringLiteral("sectionActs"));
    auto *row = new QHBoxLayout(m_acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto addButton = [&](QAction *action) {
        auto *button = new ActionButton(theme, ActionButton::Look::Quiet, action, m_acts);
        button->setSmall(true);
        button->setKeyHintShown(false);
        row->addWidget(button);
    };
    addButton(acts.generated);
    addButton(acts.rename);
    addButton(acts.up);
    addButton(acts.down);
    row->addStretch(1);
    addButton(acts.remove);
    addButton(acts.restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, editorGap);
    column->setSpacing(editorGap);
    column->addWidget(m_text, 1);
    column->addWidget(m_news);
    column->addWidget(m_acts);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SectionEditor::noteText);
}

void SectionEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
}

void SectionEditor::begin(const EditedSection &section, const QString &title, const QString &basedOn)
{
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(section.text);
        m_known = section.text;
    }
    setSection(section, title, basedOn);
}

void SectionEditor::setSection(const EditedSection &section, const QString &title, const QString &basedOn)
{
    m_text->setAccessibleName(tr("Nội dung phần %1").arg(title));
    const bool untouched = base::nfc(m_text->toPlainText()) == m_known && !isComposing(m_text);
    if (untouched && section.text != m_known)
        replaceWords(section.text);
    m_text->setReadOnly(m_isReadOnly || section.state == SectionState::Removed);
    const bool news = section.state == SectionState::Outdated;
    if (news)
        m_news->setChange(basedOn, section.generatedText);
    m_news->setVisible(news);
    emit heightChanged();
}

/// Ctrl+Z in the field brings back what stood there; the caret stays where it was, as far as there are words.
void SectionEditor::replaceWords(const QString &words)
{
    const QSignalBlocker quiet(m_text);
    m_known = words;
    QTextCursor cursor(m_text->document());
    const int at = m_text->textCursor().position();
    cursor.select(QTextCursor::Document);
    cursor.insertText(words);
    cursor.setPosition(qMin<int>(at, int(words.size())));
    m_text->setTextCursor(cursor);
}

void SectionEditor::noteText()
{
    // It also comes while a syllable is being composed, with the text as it was.
    const QString words = base::nfc(m_text->toPlainText());
    if (words != m_known) {
        m_known = words;
        emit typed(words);
    }
    emit heightChanged();
}

int SectionEditor::textHeight(int width) const
{
    const QFontMetrics metrics(m_text->font());
    const int frame = 2 * m_text->frameWidth() + int(2 * m_text->document()->documentMargin());
    const int room = width - frame - 4;
    int lines = 0;
    // Measured apart from the field, whose own layout knows only the width it has now.
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QString words = block.text();
        if (const QTextLayout *layout = block.layout())
            words.insert(qMax(0, layout->preeditAreaPosition()), layout->preeditAreaText());
        QTextLayout layout(words, m_text->font());
        layout.beginLayout();
        int inBlock = 0;
        for (;;) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(room);
            ++inBlock;
        }
        layout.endLayout();
        lines += qMax(1, inBlock);
    }
    return qMax(lines, leastLines) * metrics.lineSpacing() + frame + 4;
}

int SectionEditor::restHeight(int width) const
{
    const int news = m_news->isVisibleTo(this) ? m_news->heightForWidth(width) + editorGap : 0;
    return m_acts->sizeHint().height() + 2 * editorGap + news;
}

int SectionEditor::heightForWidth(int width) const
{
    return textHeight(width) + restHeight(width);
}

int SectionEditor::leastHeight(int width) const
{
    const int lines = leastLines * QFontMetrics(m_text->font()).lineSpacing();
    return qMin(textHeight(width), lines + 2 * editorGap) + restHeight(width);
}

bool SectionEditor::event(QEvent *event)
{
    // Other words or another font in the amber box.
    if (event->type() == QEvent::LayoutRequest)
        emit heightChanged();
    return QWidget::event(event);
}

void SectionEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_text->ensureCursorVisible();
}

bool SectionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_text->update(); // the ring is the frame's, which does not follow by itself
    } else if (event->type() == QEvent::FocusOut) {
        m_text->update();
        emit paused();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !isComposing(m_text)) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages
