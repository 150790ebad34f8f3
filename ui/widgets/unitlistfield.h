#pragma once

#include "core/services/unitcatalogue.h"

#include <QWidget>

#include <optional>

namespace theme {
class Theme;
}

namespace widgets {

class FieldFlow;
class UnitPicker;

/// Several units in an order: those that are chosen as buttons that take them out again, and a line in which the next
/// one is typed. Enter takes what was typed; in an empty line Backspace takes the last one out, and Enter is the
/// form's.
class UnitListField : public QWidget {
    Q_OBJECT

public:
    /// `name` is said by screen readers, and the object name of the line is that of the field with "Line".
    UnitListField(theme::Theme &theme, const QString &objectName, const QString &name, QWidget *parent = nullptr);

    void setCatalogue(const services::UnitCatalogue &catalogue);
    void setUnits(const QList<domain::UnitId> &units);
    /// Also what was typed and means one unit for sure.
    QList<domain::UnitId> units() const { return m_units; }
    /// What stands in the line and is no unit yet.
    QString leftOver() const;

signals:
    void unitsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(domain::UnitId unit);
    void remove(domain::UnitId unit);
    void showUnits();

    theme::Theme &m_theme;
    std::optional<services::UnitCatalogue> m_catalogue;
    QList<domain::UnitId> m_units;
    UnitPicker *m_line;
    QWidget *m_box;
    FieldFlow *m_flow;
};

} // namespace widgets
