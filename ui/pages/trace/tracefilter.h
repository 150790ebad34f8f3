#pragma once

#include "core/domain/tracequery.h"

#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {
class ChoiceBox;
class DateEdit;
class FilterField;
class FilterToggle;
} // namespace widgets

namespace pages {

/// What of the trace is shown: words, days, who, what kind of thing, or one thing alone.
class TraceFilter : public QWidget {
    Q_OBJECT

public:
    explicit TraceFilter(theme::Theme &theme, QDate today, QWidget *parent = nullptr);

    widgets::FilterField *field() const { return m_field; }
    void setActors(const QStringList &actors); ///< what was chosen stays chosen
    /// Only what happened to one thing; `name` is what it is called.
    void setObject(const QString &subject, const QString &key, const QString &name);
    void setSubject(const QString &subject); ///< only what happened to things of that kind
    void clear();

    domain::TraceQuery query() const;
    bool isEmpty() const { return query() == domain::TraceQuery(); }

signals:
    void changed();

private:
    void announce();

    widgets::FilterField *m_field;
    widgets::DateEdit *m_from;
    widgets::DateEdit *m_to;
    widgets::ChoiceBox *m_actor;
    widgets::ChoiceBox *m_subject;
    widgets::FilterToggle *m_object;
    QString m_objectSubject;
    QString m_objectKey;
    bool m_quiet = false;
};

} // namespace pages
