#pragma once

#include "ui/widgets/messagebar.h"

#include <functional>

namespace pages {

class ShownPaper;

/// Above the parts: that the paper is issued, or that its replacement is being written, with the ways on.
class PaperLockBar : public widgets::MessageBar {
    Q_OBJECT

public:
    explicit PaperLockBar(theme::Theme &theme, QWidget *parent = nullptr);

    /// Hidden for a paper that may simply be written.
    void showFor(const ShownPaper &paper);
    void focusFirst(); ///< its first way on, when it is shown

signals:
    void keepRequested(); ///< no replacement after all
    void replaceRequested();
    void registerRequested(); ///< the document in its register

private:
    void addWay(const char *name, const QString &text, void (PaperLockBar::*wanted)());
};

} // namespace pages
