#pragma once

#include "core/domain/request.h"
#include "core/services/unitcatalogue.h"
#include "ui/pages/page.h"
#include "ui/widgets/actbar.h"

#include <QSet>

class QComboBox;

namespace widgets {
class DateEdit;
class UnitPicker;
} // namespace widgets

namespace pages {

/// Writes a new ad-hoc request: its number, what it asks, by when, and to whom. The addressees are a whole circle of
/// units, to which single ones can be added; Backspace in the empty field takes the last one away. What was typed and
/// left stays for the next time.
class RequestBar : public widgets::ActBar {
    Q_OBJECT

public:
    explicit RequestBar(const PageContext &context, QWidget *parent = nullptr);

    void begin();

signals:
    void written(const QString &number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Which units the request is sent to before single ones are added.
    enum class Circle { None, Reporters, Communes };

    void readUnits();
    void fillCircles();
    QList<domain::UnitId> circle(Circle which) const;
    QList<domain::UnitId> addressees() const; ///< in official order
    void add(domain::UnitId unit);
    void describe();
    std::optional<QDateTime> dueAt() const; ///< nothing: the hour is no hour
    void save();
    void clear();

    PageContext m_context;
    QLineEdit *m_number;
    QLineEdit *m_subject;
    widgets::DateEdit *m_asked;
    widgets::DateEdit *m_due;
    QLineEdit *m_hour;
    QLineEdit *m_signer;
    QComboBox *m_circle;
    widgets::UnitPicker *m_unit;
    std::optional<services::UnitCatalogue> m_units;
    QSet<domain::UnitId> m_reporters;
    QList<domain::UnitId> m_added; ///< single ones, in the order they were chosen
};

} // namespace pages
