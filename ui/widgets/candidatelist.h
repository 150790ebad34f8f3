#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QListView;
class QStandardItemModel;

namespace theme {
class Theme;
}

namespace widgets {

/// The few things that what stands in a field may mean, in a list at the field. A child of the window and not a popup:
/// a popup takes the keyboard away from the input method. The focus stays in the field, which hands on its keys.
class CandidateList : public QFrame {
    Q_OBJECT

public:
    /// `name` becomes the object name; the list in it is "<name>List".
    CandidateList(theme::Theme &theme, const QString &name, QWidget *field);

    /// Offers the texts, none of them marked, below a question where there is one. They stand below `anchor` (in
    /// coordinates of the field), or above it where there is no room below.
    void open(const QStringList &texts, const QRect &anchor, const QString &question = {});
    void close();
    bool isOpen() const { return isVisible(); }
    QStringList texts() const;

    int current() const; ///< its row; -1: none is marked
    void setCurrent(int row);
    /// Marks the next or the previous one; the first when none is marked.
    void move(int step);

signals:
    void clicked(int row);

private:
    void place(const QRect &anchor);

    theme::Theme &m_theme;
    QWidget *m_field;
    QLabel *m_question;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace widgets
