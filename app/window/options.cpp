#include "app/window/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace app {

namespace {

void print(const QString &words)
{
    std::fputs(words.toUtf8().constData(), stdout);
}

} // namespace

std::optional<Options> parseOptions(const QStringList &arguments, QString *wrong)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Đôn Đốc: theo dõi, đôn đốc và báo cáo việc thực hiện kế hoạch."));
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("Options", "Hiện hướng dẫn này."));
    const QCommandLineOption version(
        {QStringLiteral("v"), QStringLiteral("version")}, QCoreApplication::translate("Options", "Hiện số phiên bản."));
    const QCommandLineOption data(QStringLiteral("data"),
        QCoreApplication::translate("Options", "Mở tệp dữ liệu này; chưa có thì thiết lập ban đầu."),
        QStringLiteral("TỆP"));
    const QCommandLineOption today(QStringLiteral("today"),
        QCoreApplication::translate("Options", "Coi hôm nay là ngày này (2022-10-10)."), QStringLiteral("NGÀY"));
    const QCommandLineOption theme(QStringLiteral("theme"),
        QCoreApplication::translate("Options", "Nền light, dark hoặc high_contrast."), QStringLiteral("NỀN"));
    const QCommandLineOption language(QStringLiteral("language"),
        QCoreApplication::translate("Options", "Tiếng của cửa sổ: vi hoặc en."), QStringLiteral("TIẾNG"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
        QCoreApplication::translate("Options", "Chụp mọi trang vào thư mục này rồi thoát."), QStringLiteral("THƯ MỤC"));
    parser.addOptions({help, version, data, today, theme, language, screenshots});

    if (!parser.parse(arguments)) {
        *wrong = parser.errorText();
        return std::nullopt;
    }
    if (parser.isSet(help)) {
        print(parser.helpText());
        return std::nullopt;
    }
    if (parser.isSet(version)) {
        print(QStringLiteral("dondoc %1\n").arg(QCoreApplication::applicationVersion()));
        return std::nullopt;
    }

    Options options;
    // A file may also be given by itself, as a file manager does.
    options.dataPath = parser.isSet(data) ? parser.value(data) : parser.positionalArguments().value(0);
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    options.screenshotFolder = parser.value(screenshots);
    if (parser.isSet(today)) {
        options.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!options.today.isValid()) {
            *wrong = QCoreApplication::translate(
                "Options", "Không nhận được ngày “%1” của --today. Hãy viết dạng 2022-10-10.")
                         .arg(parser.value(today));
            return std::nullopt;
        }
    }
    const QStringList themes{
        QString(), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high_contrast")};
    if (!themes.contains(options.theme)) {
        *wrong = QCoreApplication::translate(
            "Options", "Không có nền “%1”. Hãy viết --theme light, dark hoặc high_contrast.")
                     .arg(options.theme);
        return std::nullopt;
    }
    return options;
}

} // namespace app
