#pragma once

#include "ui/dialogs/firstrun/firstrunanswers.h"

#include <QWidget>

#include <optional>

namespace theme {
class Theme;
}

class QLabel;
class QVBoxLayout;

namespace dialogs {

/// One step of the first run. Every field has a value from the start, so a step can be passed with Enter.
class FirstRunStep : public QWidget {
    Q_OBJECT

public:
    struct Fault {
        QString sentence;
        QWidget *field = nullptr;
    };

    FirstRunStep(theme::Theme &theme, const QString &title, QWidget *parent);

    const QString &title() const { return m_title; }
    virtual QWidget *firstField() const = 0;
    /// What cannot stay as it is; nothing: the step is well.
    virtual std::optional<Fault> fault() const = 0;
    virtual void write(FirstRunAnswers &answers) const = 0;

protected:
    theme::Theme &theme() const { return m_theme; }
    QVBoxLayout *column() const { return m_column; }
    /// Text in words, wrapped; quiet ones are small and grey.
    QLabel *addText(const QString &name, const QString &text, bool quiet);
    /// A field under its label, with its help below; takes the field.
    void addField(QVBoxLayout *into, const QString &label, QWidget *field, int characters, const QString &help = {});

    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    theme::Theme &m_theme;
    QString m_title;
    QVBoxLayout *m_column;
    QList<QLabel *> m_quiet;
};

} // namespace dialogs
