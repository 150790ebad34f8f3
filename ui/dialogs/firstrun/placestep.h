#pragma once

#include "ui/dialogs/firstrun/firstrunstep.h"

class QLineEdit;

namespace dialogs {

/// Where the paper register stands, where the data live, and where backups are kept.
class PlaceStep : public FirstRunStep {
    Q_OBJECT

public:
    PlaceStep(theme::Theme &theme, const FirstRunStart &start, QWidget *parent);

    QWidget *firstField() const override;
    std::optional<Fault> fault() const override;
    void write(FirstRunAnswers &answers) const override;

private:
    void addPlace(const QString &label, QLineEdit *field, const QString &help, void (PlaceStep::*choose)());
    void chooseFile();
    void chooseBackup();
    std::optional<int> lastNumber() const;

    QLineEdit *m_last;
    QLineEdit *m_path;
    QLineEdit *m_backup;
    QWidget *m_tabEnd = nullptr; ///< where Tab goes on from while the step is built
};

} // namespace dialogs
