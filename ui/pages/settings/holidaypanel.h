#pragma once

#include "core/base/calendar/holidays.h"
#include "core/base/result.h"
#include "ui/pages/settings/rowspanel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace services {
class DataFile;
}

namespace widgets {
class DateEdit;
}

namespace pages {

/// The days off, and the weekend days worked in exchange, by date.
class HolidayPanel : public RowsPanel {
    Q_OBJECT

public:
    HolidayPanel(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    /// Reads the table; the first time it begins at today.
    base::Result<void> refresh();

signals:
    void saved(const QString &sentence);
    void failed(const base::Error &error);

private:
    void open(const base::Holiday &holiday, const QString &title);
    void save();
    void remove();
    base::Holiday written() const;

    services::DataFile &m_file;
    QList<base::Holiday> m_days;
    QDate m_changing; ///< null: a day is being added
    bool m_shownOnce = false;
    widgets::DateEdit *m_day;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QCheckBox *m_announced;
};

} // namespace pages
