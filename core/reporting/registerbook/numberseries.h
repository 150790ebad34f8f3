#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace reporting {

/// The numbers of a book, which must be gapless (NĐ 30/2020, Điều 15 and 22): said in words below its table.
struct NumberSeries {
    int first = 0; ///< 0: there is none
    int last = 0;
    int count = 0; ///< of numbers of the series itself
    QStringList supplements; ///< "137.1"
    QList<int> missing; ///< between first and last, and nowhere in the year
    QList<int> elsewhere; ///< between first and last, on days that are not printed
    int cancelled = 0;
    int earlier = 0; ///< numbers of the year below the first one that are in no book of this program

    bool isGapless() const { return missing.isEmpty(); }
};

/// Counts the numbers of a book, given in order, each once.
class SeriesCounter {
public:
    /// `printed`: it stands in the book; otherwise elsewhere in the year.
    void add(int number, const QString &supplement, bool printed, bool cancelled);
    NumberSeries series() const;

private:
    NumberSeries m_series;
    QList<std::pair<int, bool>> m_numbers; ///< with whether it is printed
};

/// "140, 152 - 155".
QString numberList(const QList<int> &numbers);

/// "Từ số 137 đến số 425"; empty when there is none.
QString numberRange(const NumberSeries &series);

/// "Sổ có 289 số, từ số 137 đến số 425, liên tục, không bỏ số.", or which are missing, and what else a reader would
/// stop at. Whole sentences.
QStringList seriesSentences(const NumberSeries &series);

} // namespace reporting
