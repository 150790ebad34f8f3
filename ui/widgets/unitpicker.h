#pragma once

#include "core/services/unitcatalogue.h"

#include <QLineEdit>

#include <optional>

namespace theme {
class Theme;
}

namespace widgets {

class CandidateList;

/// A unit chosen by typing any spelling of it. Candidates stand in a list below the line; arrows move in it,
/// Enter and Tab take the marked one, or the one that is meant for sure. Nothing is rewritten while a
/// syllable is typed, and what may mean several units is never guessed.
class UnitPicker : public QLineEdit {
    Q_OBJECT

public:
    explicit UnitPicker(theme::Theme &theme, QWidget *parent = nullptr);

    /// Something else than a unit may be written too: what means no unit for sure is left as it stands.
    void setFreeText(bool allowed) { m_freeText = allowed; }
    void setCatalogue(const services::UnitCatalogue &catalogue);
    /// Names that stand for several units ("UBND các xã, phường") are offered too. Default: no.
    void setCollectivesOffered(bool offered);
    /// Enter takes the unit and stays, so that the next one can be typed. Default: goes on to the next field.
    void setStaysAfterChoice(bool stays);
    domain::UnitId unit() const { return m_unit; } ///< invalid: none chosen
    /// What was typed for the unit when that did not mean it for sure and it was chosen among the candidates; else
    /// empty.
    QString asked() const { return m_asked; }
    /// As above, of a unit that was chosen elsewhere.
    void setAsked(const QString &asked) { m_asked = m_unit.isValid() ? asked : QString(); }
    void setUnit(domain::UnitId unit); ///< invalid: empties the field
    /// Takes the unit that is meant for sure by what stands in the field, as leaving it does.
    void settle();
    bool isListShown() const;
    QStringList candidates() const;

signals:
    void unitChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QString &text);
    void hideList();
    void move(int step);
    bool take(bool leaving);
    bool isOffered(const domain::Unit &unit) const;
    void choose(const domain::Unit &unit);

    std::optional<services::UnitCatalogue> m_catalogue;
    domain::UnitId m_unit;
    QString m_asked;
    bool m_freeText = false;
    bool m_collectives = false;
    bool m_stays = false;
    CandidateList *m_list;
    QList<domain::UnitId> m_offered; ///< as they stand in the list
};

} // namespace widgets
