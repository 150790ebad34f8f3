#pragma once

#include <QWidget>

#include <array>

namespace theme {
class Theme;
struct Density;
} // namespace theme

namespace models {
class MatrixModel;
}

namespace widgets {
class Panel;
}

namespace pages {

class MatrixView;

/// The wall chart in two blocks side by side, or in one where there is no room for both. The blocks share one current
/// cell; arrows cross from the one to the other.
class MatrixBoard : public QWidget {
    Q_OBJECT

public:
    MatrixBoard(theme::Theme &theme, models::MatrixModel &model, QWidget *parent = nullptr);

    void setDensity(const theme::Density &density);
    int row() const; ///< of the current cell in the model; -1: none
    int month() const; ///< 1 to 12
    void setCurrent(int row, int month);
    /// The block that holds the current cell.
    MatrixView *currentView() const;
    bool isSplit() const { return m_split; }

signals:
    void currentChanged();
    void opened(); ///< the current cell is to be opened

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void move(int key, Qt::KeyboardModifiers modifiers);
    void moveUnits(int steps);
    void moveMonths(int steps);
    void restore();

    theme::Theme &m_theme;
    models::MatrixModel &m_model;
    std::array<widgets::Panel *, 2> m_panels{};
    std::array<MatrixView *, 2> m_views{};
    bool m_split = true;
    bool m_narrow = false;
    QString m_code; ///< of the current unit, over a reset of the model
    int m_month = 0;
};

} // namespace pages
