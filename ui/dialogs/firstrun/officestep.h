#pragma once

#include "ui/dialogs/firstrun/firstrunstep.h"

#include <QMap>

class QLineEdit;

namespace dialogs {

class LetterSample;

/// Which office this is, and how the head of its papers looks.
class OfficeStep : public FirstRunStep {
    Q_OBJECT

public:
    OfficeStep(theme::Theme &theme, const FirstRunStart &start, QWidget *parent);

    QWidget *firstField() const override;
    std::optional<Fault> fault() const override;
    void write(FirstRunAnswers &answers) const override;

private:
    void showSample();
    QString text(const char *key) const;

    QMap<QString, QLineEdit *> m_fields;
    LetterSample *m_sample;
};

} // namespace dialogs
