#pragma once

#include <QTableView>

namespace theme {
class Theme;
}

namespace models {
class MatrixModel;
}

namespace pages {

/// One block of the wall chart: a range of the model's rows. It moves nothing by itself: keys that move are told to
/// the board, which knows the other block. Columns share the width; nothing ever scrolls sideways.
class MatrixView : public QTableView {
    Q_OBJECT

public:
    MatrixView(theme::Theme &theme, models::MatrixModel &model, QWidget *parent = nullptr);

    /// The rows shown: first … end - 1.
    void setRange(int first, int end);
    void setLow(bool low);
    /// The head of the group whose units are in sight stays at the top.
    void setSticky(bool sticky);
    /// The room that it needs so that names and months can be read.
    int leastWidth() const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &) override { } ///< letters are nothing here: UniKey may be composing

signals:
    void moveRequested(int key, Qt::KeyboardModifiers modifiers);
    void opened(); ///< Enter or a double click on a month

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void shareWidth();
    void placeHead();
    int monthWidth() const;
    int rateWidth() const;

    theme::Theme &m_theme;
    models::MatrixModel &m_model;
    QWidget *m_head; ///< the group's head that stays
    int m_headRow = -1;
    bool m_low = false;
    bool m_sticky = false;
};

} // namespace pages
