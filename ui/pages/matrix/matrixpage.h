#pragma once

#include "ui/pages/matrix/catalogueface.h"
#include "ui/pages/matrix/matrixface.h"
#include "ui/pages/page.h"

class QComboBox;
class QStackedWidget;

namespace dialogs {
class ChaseBar;
class ReminderBar;
} // namespace dialogs

namespace widgets {
class FilterField;
class FilterToggle;
class PeriodStepper;
class Segment;
} // namespace widgets

namespace pages {

class MatrixLegend;
class NilBar;

/// Đơn vị & ma trận: who sent its report in which month of a year, with the call and the reminder one key away; and the
/// catalogue of the units. The year shown is the period's until another is chosen.
class MatrixPage : public Page {
    Q_OBJECT

public:
    explicit MatrixPage(const PageContext &context, QWidget *parent = nullptr);

    QString badge(const reporting::PeriodBadges &badges, bool *urgent) const override;
    QString summary() const override;
    void activate() override;
    std::optional<Listing> listing() const override;
    QString story() const override; ///< of the unit in hand

    MatrixFace *matrix() const { return m_matrix; }
    CatalogueFace *catalogue() const { return m_catalogue; }

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    bool concerns(services::Subject subject) const override;
    QList<QWidget *> panes() const override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;

private:
    void addActions();
    QAction *act(const char *id, const QString &text, const char *icon, const char *key, const QString &tip);
    QWidget *makeFilterRow();
    void connectFaces();
    void refilter();
    void dropFilter();
    void addSavedFilters();
    void showFace();
    bool onMatrix() const;
    void readYear();
    void offerReminders();
    void closeStrips(); ///< one act is finished at a time
    void call();
    void remind();
    void remindAll();
    void reportNil();
    void openCell();

    MatrixFace::Acts m_cellActs;
    CatalogueFace::Acts m_unitActs;
    QAction *m_remindAll = nullptr;
    widgets::PeriodStepper *m_years = nullptr;
    widgets::Segment *m_faces = nullptr;
    widgets::FilterField *m_filter = nullptr;
    widgets::FilterToggle *m_onlyMissing = nullptr;
    QComboBox *m_order = nullptr;
    MatrixLegend *m_legend = nullptr;
    QStackedWidget *m_stack = nullptr;
    MatrixFace *m_matrix = nullptr;
    CatalogueFace *m_catalogue = nullptr;
    dialogs::ChaseBar *m_chaseBar = nullptr;
    dialogs::ReminderBar *m_reminderBar = nullptr;
    NilBar *m_nilBar = nullptr;
    domain::Period m_yearOf; ///< the period whose year was shown last by itself
    QList<domain::Unit> m_toRemind;
};

} // namespace pages
