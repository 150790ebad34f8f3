#pragma once

#include "ui/models/taskline.h"
#include "ui/widgets/actbar.h"

class QLineEdit;

namespace services {
class DataFile;
}

namespace widgets {
class UnitListField;
}

namespace pages {

/// Who leads a task and who coordinates.
class TaskAssignBar : public widgets::ActBar {
    Q_OBJECT

public:
    TaskAssignBar(services::DataFile &file, theme::Theme &theme, QWidget *parent = nullptr);

    void edit(const models::TaskLine &line);

signals:
    void done(const QString &sentence);

private:
    void finish();

    services::DataFile &m_file;
    models::TaskLine m_line;
    widgets::UnitListField *m_leads;
    widgets::UnitListField *m_coordinators;
    QLineEdit *m_note;
};

} // namespace pages
