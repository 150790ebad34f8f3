#include "core/reporting/document/pagesetup.h"

#include <QCoreApplication>
#include <QLocale>

namespace document {

namespace {

QString number(double value)
{
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(value, 'g', 4);
}

/// "Lề trái 25 mm: Nghị định 30/2020/NĐ-CP quy định từ 30 đến 35 mm."
void check(QStringList &faults, const QString &what, double value, double least, double most, const QString &unit)
{
    constexpr double tolerance = 1e-6;
    if (value > least - tolerance && value < most + tolerance)
        return;
    faults.append(QCoreApplication::translate("PageSetup", "%1 %2%5: Nghị định 30/2020/NĐ-CP quy định từ %3 đến %4%5.")
                      .arg(what, number(value), number(least), number(most), unit));
}

} // namespace

QStringList decreeFaults(const PageSetup &setup)
{
    const QString millimetres = QStringLiteral(" mm");
    const QString points = QStringLiteral(" pt");
    QStringList faults;
    check(faults, QCoreApplication::translate("PageSetup", "Lề trên"), setup.top, 20, 25, millimetres);
    check(faults, QCoreApplication::translate("PageSetup", "Lề dưới"), setup.bottom, 20, 25, millimetres);
    check(faults, QCoreApplication::translate("PageSetup", "Lề trái"), setup.left, 30, 35, millimetres);
    check(faults, QCoreApplication::translate("PageSetup", "Lề phải"), setup.right, 15, 20, millimetres);
    check(faults, QCoreApplication::translate("PageSetup", "Cỡ chữ"), setup.bodySize, 13, 14, points);
    check(
        faults, QCoreApplication::translate("PageSetup", "Lùi đầu dòng"), setup.firstLineIndent, 10, 12.7, millimetres);
    check(faults, QCoreApplication::translate("PageSetup", "Cách đoạn"), setup.paragraphBefore, 6, 12, points);
    check(faults, QCoreApplication::translate("PageSetup", "Cách dòng"), setup.lineSpacing, 1, 1.5, QString());
    return faults;
}

} // namespace document
