#include "ui/pages/settings/settingfield.h"

#include "core/base/errortext.h"
#include "core/base/text/fold.h"
#include "core/domain/period.h"
#include "ui/dialogs/messageseam.h"
#include "ui/pages/settings/textbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace pages {

using Editor = SettingSpec::Editor;
using widgets::ActionButton;

namespace {

constexpr int shortWidth = 34; ///< average characters
constexpr int longWidth = 90;

/// "5/2022" is stored as "2022-05"; anything else stays as it was typed, for the services to speak of.
QString monthCode(const QString &typed)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})\\s*$"));
    const auto match = pattern.match(typed);
    return match.hasMatch() ? domain::Period{match.captured(2).toInt(), match.captured(1).toInt()}.code() : typed;
}

QString monthShown(const QString &code)
{
    const std::optional<domain::Period> period = domain::Period::fromCode(code);
    return period ? period->label() : code;
}

} // namespace

SettingField::SettingField(theme::Theme &theme, SettingSpec spec, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_spec(std::move(spec)), m_help(new QLabel(m_spec.help, this)),
      m_back(new ActionButton(theme, ActionButton::Look::Link, this)), m_refusal(new widgets::MessageBar(theme, this))
{
    QString name = m_spec.key;
    name.replace(QLatin1Char('.'), QLatin1Char('_'));
    setObjectName(QStringLiteral("setting_") + name);
    QWidget *edit = makeEditor();
    edit->setObjectName(QStringLiteral("edit_") + name);
    edit->installEventFilter(this);
    m_back->setObjectName(QStringLiteral("standard_") + name);
    m_back->setText(tr("Về giá trị mặc định"));
    m_back->setAccessibleName(tr("Về giá trị mặc định: %1").arg(m_spec.label));
    QSizePolicy keeps = m_back->sizePolicy();
    keeps.setRetainSizeWhenHidden(m_spec.hasStandard);
    m_back->setSizePolicy(keeps);
    m_back->hide();
    m_help->setObjectName(QStringLiteral("help_") + name);
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    edit->setAccessibleDescription(m_spec.help);
    m_refusal->setObjectName(QStringLiteral("refusal_") + name);
    m_refusal->setCompact(true);
    m_refusal->setClosable(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(edit, 1);
    if (m_spec.editor == Editor::Folder) {
        m_choose = new ActionButton(theme, ActionButton::Look::Secondary, this);
        m_choose->setObjectName(QStringLiteral("choose_") + name);
        m_choose->setText(tr("Chọn…"));
        m_choose->setAccessibleName(tr("Chọn thư mục: %1").arg(m_spec.label));
        connect(m_choose, &QPushButton::clicked, this, &SettingField::chooseFolder);
        row->addWidget(m_choose);
    }
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(
        new widgets::FieldLabel(theme, m_spec.shortLabel.isEmpty() ? m_spec.label : m_spec.shortLabel, edit, this));
    edit->setAccessibleName(m_spec.label);
    column->addLayout(row);
    column->addWidget(m_help);
    column->addWidget(m_refusal);
    connect(m_back, &QPushButton::clicked, this, [this] {
        editor()->setFocus(Qt::OtherFocusReason); // the button leaves with the difference
        store(m_spec.standard);
    });
    applyFonts();
    refresh();
}

QWidget *SettingField::makeEditor()
{
    switch (m_spec.editor) {
    case Editor::Lines:
        m_box = new TextBox(2, 6, this);
        return m_box;
    case Editor::Sentence:
        m_box = new TextBox(1, 4, this);
        return m_box;
    case Editor::Choice:
        m_combo = new QComboBox(this);
        offer(m_spec.choices);
        connect(m_combo, &QComboBox::activated, this, &SettingField::commit);
        return m_combo;
    case Editor::Line:
    case Editor::Month:
    case Editor::Folder:
        break;
    }
    m_line = new QLineEdit(this);
    return m_line;
}

QWidget *SettingField::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_box ? static_cast<QWidget *>(m_box) : m_combo;
}

QList<QWidget *> SettingField::stops() const
{
    if (m_choose)
        return {editor(), m_choose, m_back};
    return {editor(), m_back};
}

bool SettingField::has(const base::SearchWords &words) const
{
    return words.areIn(base::fold(m_spec.label + QLatin1Char(' ') + m_spec.help + QLatin1Char(' ')
        + (m_combo ? m_combo->currentText() : typed())));
}

QString SettingField::typed() const
{
    if (m_combo)
        return m_combo->currentData().toString();
    if (m_box) {
        const QString text = m_box->toPlainText();
        return m_spec.editor == Editor::Sentence ? text.simplified() : text;
    }
    return m_spec.editor == Editor::Month ? monthCode(m_line->text()) : m_line->text();
}

void SettingField::showValue(const QString &value)
{
    if (m_combo) {
        m_combo->setCurrentIndex(m_combo->findData(value));
    } else if (m_box) {
        if (m_box->toPlainText() != value)
            m_box->setPlainText(value);
    } else {
        const QString shown = m_spec.editor == Editor::Month ? monthShown(value) : value;
        if (m_line->text() != shown) {
            m_line->setText(shown);
            m_line->setCursorPosition(0); // what is too long shows its beginning
        }
    }
}

void SettingField::offer(const QList<std::pair<QString, QString>> &choices)
{
    m_combo->clear();
    for (const auto &[code, words] : choices)
        m_combo->addItem(words, code);
}

void SettingField::refresh()
{
    if (m_spec.offers)
        offer(m_spec.offers());
    const base::Result<QString> value = m_spec.read();
    if (!value) {
        refuse(value.error());
        return;
    }
    // Half-typed words are nobody's business but the typist's.
    const bool beingTyped = editor()->hasFocus() && typed().trimmed() != m_stored;
    m_stored = *value;
    if (!beingTyped && !m_isRefused)
        showValue(m_stored);
    if (!m_isRefused)
        accept();
    m_back->setVisible(m_spec.hasStandard && m_stored != m_spec.standard);
}

void SettingField::commit()
{
    if (typed().trimmed() == m_stored) {
        revert();
        return;
    }
    store(typed());
}

void SettingField::store(const QString &value)
{
    if (const base::Result<void> written = m_spec.write(value); !written) {
        refuse(written.error());
        return;
    }
    m_isRefused = false;
    const base::Result<QString> now = m_spec.read();
    m_stored = now ? *now : value;
    showValue(m_stored);
    refresh();
    emit saved(tr("Đã lưu thiết lập “%1”").arg(m_spec.label));
}

void SettingField::revert()
{
    accept();
    showValue(m_stored);
}

void SettingField::refuse(const base::Error &error)
{
    m_isRefused = true;
    base::Error shown = error;
    // The screen calls it by its name, the command line by its key.
    if (shown.context.contains(QStringLiteral("key")))
        shown.context.insert(QStringLiteral("key"), m_spec.label);
    m_refusal->say(widgets::MessageBar::Kind::Error, base::sentence(shown));
}

void SettingField::accept()
{
    m_isRefused = false;
    const QString warning = m_spec.warning ? m_spec.warning(m_stored) : QString();
    m_refusal->setVisible(!warning.isEmpty());
    if (!warning.isEmpty())
        m_refusal->say(widgets::MessageBar::Kind::Warning, warning);
}

void SettingField::chooseFolder()
{
    const QString folder = dialogs::messageSeam().chooseFolder(window(), m_spec.label, m_stored);
    if (!folder.isEmpty())
        store(folder);
}

bool SettingField::eventFilter(QObject *watched, QEvent *event)
{
    const bool unchanged = typed().trimmed() == m_stored;
    switch (event->type()) {
    case QEvent::FocusOut:
        if (!m_combo && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
        break;
    case QEvent::ShortcutOverride:
        // With nothing typed here the key takes back the last act of the window.
        if (unchanged && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (isSingleLine() || key->modifiers().testFlag(Qt::ControlModifier))) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Escape && (!unchanged || m_isRefused)) {
            revert();
            return true;
        }
        break;
    }
    case QEvent::Wheel:
        // The wheel scrolls the page; it never changes a choice on the way.
        if (m_combo && !m_combo->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

void SettingField::applyFonts()
{
    m_help->setFont(m_theme.font(theme::Type::Small));
    const int character = QFontMetrics(m_theme.font(theme::Type::Body)).averageCharWidth();
    const bool isLong = m_box || m_spec.editor == Editor::Folder || m_spec.offers;
    editor()->setMaximumWidth(character * (isLong ? longWidth : shortWidth * 3 / 2));
}

} // namespace pages
