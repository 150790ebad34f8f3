#pragma once

#include "core/domain/unit.h"
#include "ui/pages/page.h"

#include <optional>

class QBoxLayout;
class QLineEdit;

namespace widgets {
class ActBar;
class ChoiceBox;
} // namespace widgets

namespace pages {

class OldBookBar;
class UnitPlansBar;

/// What can be done with the register as a whole: rows of the paper book taken over, the book of a past year reopened
/// or closed, the units' own plans looked through. Each is finished in a strip.
class BookActs : public QObject {
    Q_OBJECT

public:
    /// Registers the actions, with `page` as their scope.
    BookActs(const PageContext &context, QWidget *page);

    /// Makes the strips, once.
    void build(QBoxLayout *into, QWidget *parent);
    /// The unit whose plan is looked at now.
    std::optional<domain::Unit> currentUnit() const;

signals:
    /// An act was asked for: the page comes to the front.
    void asked();
    void callWanted();
    void done(const QString &sentence);
    void failed(const base::Error &error);

private:
    void openYears();
    void showYear();
    void finishYear();

    PageContext m_context;
    OldBookBar *m_oldBook = nullptr;
    UnitPlansBar *m_plans = nullptr;
    widgets::ActBar *m_yearBar = nullptr;
    widgets::ChoiceBox *m_year = nullptr;
    QLineEdit *m_why = nullptr;
};

} // namespace pages
