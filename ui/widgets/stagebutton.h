#pragma once

#include "ui/theme/status.h"
#include "ui/widgets/doorbutton.h"

#include <optional>

namespace widgets {

/// A stage that things pass through: its name, how many stand there, one small line about them; the door to them.
class StageButton : public DoorButton {
    Q_OBJECT

public:
    StageButton(theme::Theme &theme, const QString &name, QWidget *parent = nullptr);

    struct Note {
        QString line; ///< "67 ngày"
        QString spoken; ///< the same where there is room: "lâu nhất 67 ngày"
        std::optional<theme::Status> sign; ///< before it, where it asks for action
    };

    /// `quiet`: nothing waits here any more.
    void setStage(int count, const Note &note, bool quiet);
    void setLow(bool low);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont numberFont() const;

    Note m_note;
    int m_count = 0;
    bool m_quiet = false;
    bool m_low = false;
};

} // namespace widgets
