#pragma once

#include "ui/pages/incoming/registerface.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace theme {
class Theme;
}

namespace widgets {
class FilterField;
class FilterToggle;
} // namespace widgets

namespace pages {

/// The row above the register: what to look for, which face is shown, and of which year.
class RegisterHead : public QWidget {
    Q_OBJECT

public:
    explicit RegisterHead(theme::Theme &theme, QWidget *parent = nullptr);

    widgets::FilterField *field() const { return m_field; }
    RegisterFace face() const;
    void setFace(RegisterFace face);
    void setCount(RegisterFace face, int count);
    /// The years to choose from, newest first; what was chosen stays chosen.
    void setYears(const QList<int> &years);
    int year() const;
    void setYear(int year);

signals:
    void faceChosen();
    void yearChosen();

private:
    widgets::FilterToggle *toggle(RegisterFace face) const;
    void refresh();

    widgets::FilterField *m_field;
    QButtonGroup *m_faces;
    QComboBox *m_year;
};

} // namespace pages
