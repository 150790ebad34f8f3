#pragma once

#include "core/services/newreport.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace theme {
class Theme;
}

namespace widgets {
class ChoiceBox;
class DateEdit;
class FieldFlow;
} // namespace widgets

namespace pages {

/// The fields of the register that few documents need: when it was handed on, how urgent it is, the agency's own
/// number, a supplementary number, a note.
class EntryExtras : public QWidget {
    Q_OBJECT

public:
    explicit EntryExtras(theme::Theme &theme, QWidget *parent = nullptr);

    void clear(QDate today);
    bool isEmpty() const;
    void fill(services::NewDocument &document) const;
    /// What a document said, in fields that are still empty. Not the numbers: they are each document's own.
    void setDocument(const services::NewDocument &document);
    void addDraft(QJsonObject &draft) const;
    void setDraft(const QJsonObject &draft);

    /// The number of the register after which a forgotten one is squeezed in.
    std::optional<int> supplement() const;
    QLineEdit *supplementField() const { return m_supplement; }
    widgets::DateEdit *forwardedField() const { return m_forwarded; }
    QList<QWidget *> inOrder() const;

signals:
    void typed(); ///< at every committed letter
    void settled(); ///< a field was left or chosen

private:
    void add(const QString &label, QWidget *editor, int characters, bool expands);

    theme::Theme &m_theme;
    widgets::FieldFlow *m_flow;
    widgets::DateEdit *m_forwarded;
    widgets::ChoiceBox *m_urgency;
    QLineEdit *m_clerk;
    QLineEdit *m_supplement;
    QLineEdit *m_note;
};

} // namespace pages
