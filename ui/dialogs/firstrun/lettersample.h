#pragma once

#include <QWidget>

namespace dialogs {

/// The head of a paper as it will stand in print: office at the left, the state's name and motto at the right, number
/// and place below. A sheet is white with black ink in every theme.
class LetterSample : public QWidget {
    Q_OBJECT

public:
    LetterSample(QString family, int year, QWidget *parent = nullptr);

    void setOffice(const QString &parentBody, const QString &agency, const QString &place, const QString &symbol);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString text;
        bool bold = false;
        bool italic = false;
        bool underlined = false;
        bool small = false;
    };

    QFont fontOf(const Line &line, double points) const;
    QList<Line> left() const;
    QList<Line> right() const;
    double widthOf(const QList<Line> &lines, double points) const;
    void paintLines(QPainter &painter, const QRectF &column, const QList<Line> &lines, double points) const;

    QString m_family;
    int m_year;
    QString m_parentBody;
    QString m_agency;
    QString m_place;
    QString m_symbol;
};

} // namespace dialogs
