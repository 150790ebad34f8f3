#pragma once

#include "core/domain/registersummary.h"

#include <QObject>

class QAction;
class QHBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class ElidedLabel;
} // namespace widgets

namespace pages {

/// What stands below the register's list: the year's series in one sentence and what is waited for, or, below the
/// requests, how many are open and a new one.
class RegisterFoot : public QObject {
    Q_OBJECT

public:
    /// Fills `row`, a panel's footer.
    RegisterFoot(theme::Theme &theme, QAction *newRequest, QHBoxLayout *row, QWidget *parent);

    /// `onlyAwaited`: the list shows nothing but those that are waited for now.
    void showRegister(const domain::RegisterSummary &summary, int year, bool onlyAwaited);
    void showRequests(int open);

signals:
    void awaitedClicked();

private:
    widgets::ElidedLabel *m_summary;
    widgets::ActionButton *m_awaited;
    widgets::ActionButton *m_newRequest;
};

} // namespace pages
