#include "ui/theme/density.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

using theme::Status;
using theme::Theme;
using theme::Type;

namespace {

QImage paintedSign(Status status, const QColor &mark, const QColor &ground, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    theme::paintStatusSign(&painter, QRectF(0, 0, side, side), status, mark, ground);
    return image;
}

/// How many dots of `image` are not `ground`.
int inkOf(const QImage &image, const QColor &ground)
{
    int dots = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dots += image.pixelColor(x, y) != ground ? 1 : 0;
    return dots;
}

int dotsOf(const QImage &image, const QColor &colour)
{
    int dots = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dots += image.pixelColor(x, y) == colour ? 1 : 0;
    return dots;
}

QImage shot(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

class TestDrawing : public QObject {
    Q_OBJECT

private slots:
    void everySignIsItsOwn()
    {
        // A black-and-white print must tell every two apart: by shape, not by colour.
        QList<QImage> signs;
        for (int status = 0; status < theme::statusCount; ++status) {
            const QImage image = paintedSign(Status(status), Qt::black, Qt::white, 28);
            QVERIFY2(inkOf(image, Qt::white) > 20, qPrintable(QString::number(status)));
            for (const QImage &other : std::as_const(signs))
                QVERIFY2(image != other, qPrintable(QString::number(status)));
            signs.append(image);
        }
    }

    void signsStayInTheirSquare()
    {
        for (int status = 0; status < theme::statusCount; ++status) {
            QImage image(34, 34, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            theme::paintStatusSign(&painter, QRectF(10, 10, 14, 14), Status(status), Qt::black, Qt::white);
            painter.fillRect(10, 10, 14, 14, Qt::white);
            painter.end();
            QCOMPARE(inkOf(image, Qt::white), 0);
        }
    }

    void patternsOfPaperDiffer()
    {
        const QList<Qt::BrushStyle> patterns{theme::monoPattern(Status::OnTime), theme::monoPattern(Status::Late),
            theme::monoPattern(Status::Missing), theme::monoPattern(Status::DueSoon),
            theme::monoPattern(Status::DoneLate)};
        QCOMPARE(QSet<Qt::BrushStyle>(patterns.begin(), patterns.end()).size(), patterns.size());
    }

    void cellsFillOnlyWhatAsksForAction_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("filled");
        for (const QString &mode : {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high_contrast")}) {
            const bool fills = mode != QLatin1String("high_contrast");
            QTest::addRow("%s missing", qPrintable(mode)) << mode << int(Status::Missing) << fills;
            QTest::addRow("%s due soon", qPrintable(mode)) << mode << int(Status::DueSoon) << fills;
            QTest::addRow("%s on time", qPrintable(mode)) << mode << int(Status::OnTime) << false;
        }
    }

    void cellsFillOnlyWhatAsksForAction()
    {
        QFETCH(QString, mode);
        QFETCH(int, status);
        QFETCH(bool, filled);
        Theme theme;
        theme.setMode(mode);
        theme.apply();
        QImage image(200, 28, QImage::Format_ARGB32_Premultiplied);
        const QColor ground = theme.roles().base;
        image.fill(ground);
        {
            QPainter painter(&image);
            theme::paintStatusCell(&painter, theme, image.rect(), Status(status), QStringLiteral("quá hạn 12 ngày"));
        }
        QVERIFY(inkOf(image, ground) > 50);
        QCOMPARE(dotsOf(image, theme.statusColors(Status(status)).fill) > 400
                && theme.statusColors(Status(status)).fill != ground,
            filled);
    }

    void everyIconNamedInTheProgramIsThere()
    {
        static const QRegularExpression call(QStringLiteral(
            "(?:icon|paintIcon|iconPixmap)\\((?:painter, |&painter, )?QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
        int found = 0;
        for (const char *room : {"/ui", "/app"}) {
            QDirIterator files(QStringLiteral(DONDOC_SOURCE_DIR) + QLatin1String(room), {QStringLiteral("*.cpp")},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto match = call.globalMatch(text); match.hasNext();) {
                    const QString name = match.next().captured(1);
                    ++found;
                    QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), qPrintable(name));
                }
            }
        }
        QVERIFY(found > 5);
    }

    void iconsTakeTheColourTheyAreGiven()
    {
        const Theme theme;
        for (const QColor colour : {QColor(Qt::red), QColor(28, 79, 145)}) {
            const QImage image = theme.iconPixmap(QStringLiteral("search"), {32, 32}, 1, colour)
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            int solid = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor dot = image.pixelColor(x, y);
                    if (dot.alpha() != 255)
                        continue;
                    ++solid;
                    QCOMPARE(dot.rgb(), colour.rgb());
                }
            }
            QVERIFY(solid > 10);
        }
    }

    void iconsAreSharpOnADenseScreen()
    {
        const Theme theme;
        const QPixmap icon = theme.iconPixmap(QStringLiteral("search"), {16, 16}, 1.25, Qt::black);
        QCOMPARE(icon.size(), QSize(20, 20));
        QCOMPARE(icon.devicePixelRatio(), 1.25);
    }

    void actionIconsFollowTheTheme()
    {
        Theme theme;
        theme.setMode(QStringLiteral("light"));
        theme.apply();
        const QIcon icon = theme.icon(QStringLiteral("printer"));
        const QImage light = icon.pixmap(24, 24).toImage();
        const QImage off = icon.pixmap({24, 24}, QIcon::Disabled).toImage();
        QVERIFY(light != off);
        theme.setMode(QStringLiteral("dark"));
        theme.apply();
        QVERIFY(icon.pixmap(24, 24).toImage() != light);
    }

    void noStepFallsBelowEightPoints()
    {
        for (const int percent : {90, 100, 115, 130}) {
            for (const Type step : {Type::Small, Type::Body, Type::LargeInput, Type::Title, Type::Figure}) {
                const QFont font = theme::scaledFont(QStringLiteral("Noto Sans"), step, percent);
                QVERIFY(font.pointSizeF() >= 8);
                QCOMPARE(font.pixelSize(), -1); // points, never pixels
            }
            QVERIFY(theme::scaledFont(QStringLiteral("Noto Sans"), Type::Figure, percent).pointSizeF()
                > theme::scaledFont(QStringLiteral("Noto Sans"), Type::Title, percent).pointSizeF());
        }
    }

    void theFontHasEveryVietnameseLetter()
    {
        const QFontMetrics metrics(Theme().font(Type::Body));
        const QString letters = QStringLiteral("ăâđêôơưĂÂĐÊÔƠƯ"
                                               "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ");
        for (const QChar letter : letters)
            QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
    }

    void focusIsAlwaysVisible_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode : {"light", "dark", "high_contrast"})
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }

    void focusIsAlwaysVisible()
    {
        QFETCH(QString, mode);
        Theme theme;
        theme.setMode(mode);
        theme.apply();
        QWidget window;
        QLineEdit edit(&window);
        QPushButton button(QStringLiteral("Lưu"), &window);
        QComboBox box(&window);
        QCheckBox check(QStringLiteral("Không có nội dung"), &window);
        const QList<QWidget *> parts{&edit, &button, &box, &check};
        int y = 10;
        for (QWidget *part : parts) {
            part->setGeometry(10, y, 200, 32);
            part->setFocusPolicy(Qt::StrongFocus);
            y += 40;
        }
        window.resize(240, y);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *part : parts) {
            window.setFocusPolicy(Qt::StrongFocus);
            window.setFocus();
            const int before = dotsOf(shot(*part), theme.roles().accent);
            part->setFocus(Qt::TabFocusReason);
            const int with = dotsOf(shot(*part), theme.roles().accent);
            QVERIFY2(with > before + 60,
                qPrintable(QString::fromLatin1(part->metaObject()->className())
                    + QStringLiteral(" %1 → %2").arg(before).arg(with)));
        }
    }

    void inputsAndButtonsAreFlat()
    {
        Theme theme;
        theme.setMode(QStringLiteral("light"));
        theme.apply();
        QPushButton button;
        button.resize(120, 30);
        const QImage image = shot(button);
        // A gradient would make the rows between the edges differ.
        for (int row = 6; row < image.height() - 6; ++row)
            QCOMPARE(image.pixelColor(60, row), theme.roles().base);
    }

    void textSizeScalesTheHeights()
    {
        Theme theme;
        theme.setTextPercent(100);
        theme.apply();
        const int usual = QLineEdit().sizeHint().height();
        theme.setTextPercent(130);
        theme.apply();
        QVERIFY(QLineEdit().sizeHint().height() > usual);
        theme.setTextPercent(100);
        theme.apply();
    }

    void roomIsJudgedByTheWindow()
    {
        QVERIFY(!theme::Density::of({1366, 768}).narrow);
        QVERIFY(!theme::Density::of({1366, 768}).low);
        QVERIFY(theme::Density::of({1366, 697}).low);
        QVERIFY(theme::Density::of({1093, 768}).narrow);
    }
};

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
