#include "ui/pages/paper/paperlockbar.h"

#include "ui/pages/paper/shownpaper.h"
#include "ui/widgets/actionbutton.h"

namespace pages {

PaperLockBar::PaperLockBar(theme::Theme &theme, QWidget *parent) : MessageBar(theme, parent)
{
    setObjectName(QStringLiteral("issuedBar"));
    setClosable(false);
}

void PaperLockBar::addWay(const char *name, const QString &text, void (PaperLockBar::*wanted)())
{
    widgets::ActionButton *button = addButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QAbstractButton::clicked, this, wanted);
}

void PaperLockBar::showFor(const ShownPaper &paper)
{
    const bool replacing = paper.isReplacing();
    if (!paper.isLocked() && !replacing) {
        hide();
        return;
    }
    const Kind wanted = replacing ? Kind::Warning : Kind::Information;
    const QString words = replacing
        ? tr("Đang soạn bản thay thế văn bản số %1: văn bản ấy vẫn còn hiệu lực đến khi ban hành bản mới.")
              .arg(paper.issued()->document.reference())
        : tr("%1. Đang xem bản đã ban hành, không sửa được nữa.").arg(paper.state().constFirst());
    if (isVisible() && kind() == wanted && sentence() == words)
        return; // its buttons may have the focus
    clearButtons();
    if (replacing) {
        addWay("issuedKeep", tr("Bỏ, xem bản đã ban hành"), &PaperLockBar::keepRequested);
    } else {
        addWay("issuedReplace", tr("Soạn bản thay thế"), &PaperLockBar::replaceRequested);
        addWay("issuedShow", tr("Xem trong sổ"), &PaperLockBar::registerRequested);
    }
    say(wanted, words);
}

void PaperLockBar::focusFirst()
{
    if (isVisible())
        findChild<QAbstractButton *>()->setFocus(Qt::OtherFocusReason);
}

} // namespace pages
