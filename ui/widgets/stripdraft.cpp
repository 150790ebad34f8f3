#include "ui/widgets/stripdraft.h"

#include "ui/widgets/actbar.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/unitlistfield.h"
#include "ui/widgets/unitpicker.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QPlainTextEdit>

namespace widgets {

namespace {

/// What the field holds as a draft writes it; undefined: a kind that is not kept.
QJsonValue valueOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentText();
    if (const auto *tick = qobject_cast<const QCheckBox *>(field))
        return tick->isChecked();
    if (const auto *list = qobject_cast<const UnitListField *>(field)) {
        QJsonArray units;
        for (const domain::UnitId unit : list->units())
            units.append(unit.value);
        return units;
    }
    return QJsonValue::Undefined;
}

void setValue(QWidget *field, const QJsonValue &value)
{
    if (auto *picker = qobject_cast<UnitPicker *>(field)) {
        picker->setUnit({});
        picker->setText(value.toString());
        picker->settle();
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        text->setPlainText(value.toString());
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        choice->setCurrentText(value.toString());
    } else if (auto *tick = qobject_cast<QCheckBox *>(field)) {
        tick->setChecked(value.toBool());
    } else if (auto *list = qobject_cast<UnitListField *>(field)) {
        QList<domain::UnitId> units;
        const QJsonArray ids = value.toArray();
        for (const QJsonValue &id : ids)
            units.append(domain::UnitId{id.toInteger()});
        list->setUnits(units);
    }
}

} // namespace

StripDraft::StripDraft(services::DataFile &file, ActBar *strip, MessageBar *offer)
    : QObject(strip), m_strip(strip),
      m_keeper(new DraftKeeper(file,
          {QStringLiteral("strip.") + strip->objectName(), [this] { return content(); },
              [this](const QJsonObject &content) { restore(content); }, {},
              [this](const QJsonObject &content) {
                  return content.value(QLatin1String("subject")).toString() == m_subject;
              }},
          strip, offer))
{
}

void StripDraft::watch(QWidget *field)
{
    m_fields.append(field);
    if (const auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::textEdited, this, &StripDraft::touch);
    } else if (const auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        // It tells of every change; a person makes those that come while it has the focus.
        connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
            if (text->hasFocus())
                touch();
        });
    } else if (const auto *choice = qobject_cast<QComboBox *>(field)) {
        connect(choice, &QComboBox::activated, this, &StripDraft::touch);
        if (choice->isEditable())
            connect(choice->lineEdit(), &QLineEdit::textEdited, this, &StripDraft::touch);
    } else if (const auto *tick = qobject_cast<QCheckBox *>(field)) {
        connect(tick, &QCheckBox::clicked, this, &StripDraft::touch);
    } else if (const auto *list = qobject_cast<UnitListField *>(field)) {
        connect(list, &UnitListField::unitsChanged, this, [this, list] {
            if (list->isAncestorOf(QApplication::focusWidget()))
                touch();
        });
    }
}

void StripDraft::touch()
{
    m_touched = true;
    m_keeper->touch();
}

void StripDraft::stripOpened()
{
    m_touched = false;
    m_keeper->offer();
}

void StripDraft::stripClosed(bool done)
{
    if (done)
        m_keeper->forget();
    else
        m_keeper->setAside();
    m_touched = false;
}

QJsonObject StripDraft::content() const
{
    if (!m_touched)
        return {};
    QJsonObject fields;
    for (const QWidget *field : m_fields) {
        if (const QJsonValue value = valueOf(field); !value.isUndefined())
            fields.insert(field->objectName(), value);
    }
    QJsonObject content{{QStringLiteral("title"), m_strip->title()}, {QStringLiteral("fields"), fields}};
    if (!m_subject.isEmpty())
        content.insert(QStringLiteral("subject"), m_subject);
    return content;
}

void StripDraft::restore(const QJsonObject &content)
{
    const QJsonObject fields = content.value(QLatin1String("fields")).toObject();
    for (QWidget *field : std::as_const(m_fields)) {
        const QJsonValue value = fields.value(field->objectName());
        if (!value.isUndefined())
            setValue(field, value);
    }
    m_touched = true;
    m_strip->setFocus(Qt::OtherFocusReason);
}

} // namespace widgets
