#pragma once

#include "core/base/error.h"
#include "core/domain/plan.h"
#include "core/reporting/papercatalogue.h"
#include "ui/widgets/panel.h"

#include <optional>

class QLineEdit;

namespace widgets {
class ChoiceBox;
class DateEdit;
class FieldFlow;
} // namespace widgets

namespace pages {

/// What the chosen paper can be told: a field for each, in reading order.
class PaperOptions : public widgets::Panel {
    Q_OBJECT

public:
    explicit PaperOptions(theme::Theme &theme, QWidget *parent = nullptr);

    /// What there is to choose from; what was chosen stays chosen.
    void setFacts(const QList<int> &years, const QList<domain::Task> &tasks, QDate today);
    /// Shows the fields of the paper with these values; emits nothing.
    void showFor(const reporting::PrintablePaper &paper, const reporting::PaperChoice &choice);
    /// What stands in the fields, also while it is being typed.
    reporting::PaperChoice choice() const;
    /// A day in the fields that is none.
    std::optional<base::Error> fault() const;
    bool isEmpty() const { return m_shown.isEmpty(); } ///< the paper takes no option
    void takeFocus(Qt::FocusReason reason);

signals:
    void changed();

private:
    void add(const QString &label, QWidget *field, const char *name, int characters, bool expands = false);
    widgets::DateEdit *addDay(const QString &label, const char *name, const QString &empty);
    widgets::ChoiceBox *addChoice(const QString &label, const char *name, int characters, bool expands = false);
    QLineEdit *addLine(const QString &label, const char *name, int characters, bool expands);
    void fillPeriods(QDate today);
    void tell();
    void readYear();

    theme::Theme &m_theme;
    widgets::FieldFlow *m_flow;
    QDate m_today;
    QList<QWidget *> m_shown;
    reporting::PaperChoice m_told;
    bool m_faulty = false; ///< when it was told
    widgets::ChoiceBox *m_task;
    widgets::ChoiceBox *m_year;
    widgets::DateEdit *m_from;
    widgets::DateEdit *m_to;
    QLineEdit *m_book;
    widgets::DateEdit *m_day;
    widgets::ChoiceBox *m_period;
    QLineEdit *m_giver;
    QLineEdit *m_receiver;
    QLineEdit *m_backups;
};

} // namespace pages
