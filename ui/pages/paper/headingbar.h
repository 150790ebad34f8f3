#pragma once

#include "ui/widgets/actbar.h"

class QLineEdit;

namespace pages {

/// The strip in which a part of one's own gets its heading, or another one.
class HeadingBar : public widgets::ActBar {
    Q_OBJECT

public:
    explicit HeadingBar(theme::Theme &theme, QWidget *parent = nullptr);

    void askFor(const QString &after); ///< a new part, below the one called so
    void askOther(const QString &key, const QString &title, const QString &heading); ///< for this part
    void forget(); ///< another paper comes

signals:
    void added(const QString &heading);
    void renamed(const QString &key, const QString &heading);

private:
    void finish();

    QLineEdit *m_heading;
    QString m_renaming; ///< the key of the part that gets another heading; empty: a new one is added
};

} // namespace pages
