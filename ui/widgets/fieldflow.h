#pragma once

#include <QHash>
#include <QLayout>
#include <QList>

namespace widgets {

/// Lays labelled fields side by side, and the ones that find no room in further lines. What is left of a line goes to
/// the fields in it whose size policy expands.
class FieldFlow : public QLayout {
public:
    explicit FieldFlow(QWidget *parent = nullptr);
    ~FieldFlow() override;

    /// A field with its label above it, at least so many average characters wide. The label also names the field for
    /// screen readers. Takes both.
    void addField(QWidget *label, QWidget *field, int characters, bool expands);
    /// The field added last begins a line, though there be room in the one before.
    void startLine();
    /// Between the lines; 8 as at first.
    void setDownGap(int pixels);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        QList<QLayoutItem *> items;
        int width = 0; ///< with the gaps between
        int height = 0;
    };

    /// A labelled field in its box, and how many characters it has room for at least.
    struct Field {
        QWidget *field = nullptr;
        int characters = 0;
        bool startsLine = false;
    };

    QSize leastSize(const QLayoutItem *item) const;
    QList<Line> lines(int width) const;

    QList<QLayoutItem *> m_items;
    int m_downGap = 8;
    QHash<const QWidget *, Field> m_fields;
};

} // namespace widgets
