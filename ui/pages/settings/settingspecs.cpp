#include "ui/pages/settings/settingspecs.h"

#include "core/reporting/paper/pagesettings.h"
#include "core/services/officesettings.h"
#include "core/services/shippedstart.h"
#include "core/settings/settingtable.h"
#include "core/settings/settingwords.h"
#include "core/settings/signer.h"
#include "ui/pages/localchoices.h"

#include <QCoreApplication>
#include <QDir>

namespace pages {

using base::Result;
using Editor = SettingSpec::Editor;

namespace {

/// Where its words belong in the catalogues.
struct SpecWords {
    Q_DECLARE_TR_FUNCTIONS(SettingSpecs)
};

Editor editorOf(settings::SettingType type)
{
    switch (type) {
    case settings::SettingType::Lines:
    case settings::SettingType::Signers:
        return Editor::Lines;
    case settings::SettingType::Phrase:
        return Editor::Sentence;
    case settings::SettingType::Choice:
        return Editor::Choice;
    case settings::SettingType::PeriodCode:
        return Editor::Month;
    case settings::SettingType::Text:
    case settings::SettingType::Integer:
        break;
    }
    return Editor::Line;
}

/// A setting of this PC that cannot be refused.
SettingSpec localSpec(const char *key, const QString &label, const QString &help,
    const QList<std::pair<QString, QString>> &choices, const QString &standard, const std::function<QString()> &read,
    const std::function<void(const QString &)> &write)
{
    SettingSpec spec;
    spec.key = QLatin1String(key);
    spec.label = label;
    spec.help = help;
    spec.editor = Editor::Choice;
    spec.choices = choices;
    spec.standard = standard;
    spec.read = [read]() -> Result<QString> { return read(); };
    spec.write = [write](const QString &value) -> Result<void> {
        write(value);
        return {};
    };
    return spec;
}

SettingSpec backupSpec(LocalChoices &choices)
{
    SettingSpec spec;
    spec.key = QStringLiteral("local.backup");
    spec.label = SpecWords::tr("Thư mục để bản sao lưu");
    spec.help = SpecWords::tr(
        "Nên là ổ đĩa khác hoặc USB của cơ quan. Ngoài bản cạnh tệp dữ liệu, chương trình tự sao lưu vào đây mỗi khi "
        "thấy thư mục này.");
    spec.editor = Editor::Folder;
    spec.hasStandard = false;
    spec.read = [&choices]() -> Result<QString> { return QDir::toNativeSeparators(choices.backupFolder()); };
    spec.write = [&choices](const QString &typed) -> Result<void> {
        const QString folder = QDir::fromNativeSeparators(typed.trimmed());
        if (folder.isEmpty())
            return base::textMissing(SpecWords::tr("thư mục để bản sao lưu"));
        if (!QDir::isAbsolutePath(folder) || !QDir(folder).exists()) {
            return base::Error{
                base::ErrorCode::FolderMissing, {{QStringLiteral("file"), QDir::toNativeSeparators(folder)}}};
        }
        choices.setBackupFolder(folder);
        return {};
    };
    return spec;
}

/// Who signs, by name; stored is the place in the list of signers, the last one's when the list has become shorter.
void chooseSigner(SettingSpec &spec, const services::DataFile &file)
{
    const auto signers = [&file] {
        const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
        return office ? office->signers() : QList<settings::Signer>();
    };
    spec.editor = Editor::Choice;
    spec.offers = [signers] {
        QList<std::pair<QString, QString>> offered;
        const QList<settings::Signer> all = signers();
        for (const settings::Signer &signer : all)
            offered.append({QString::number(offered.size() + 1), settings::signerLabel(signer)});
        return offered;
    };
    spec.read = [signers, stored = spec.read]() -> Result<QString> {
        const Result<QString> place = stored();
        if (!place)
            return place.error();
        return QString::number(qBound(1, place->toInt(), qMax(1, int(signers().size()))));
    };
}

} // namespace

SettingSpec officeSpec(services::DataFile &file, const QString &key)
{
    SettingSpec spec;
    spec.key = key;
    spec.label = settings::settingLabel(key);
    spec.shortLabel = settings::shortSettingLabel(key);
    spec.help = settings::settingHelp(key);
    spec.warning = [key](const QString &value) { return reporting::pageSettingFault(key, value); };
    spec.read = [&file, key] { return services::getSetting(file, key); };
    spec.write = [&file, key](const QString &value) { return services::setSetting(file, key, value); };
    if (const settings::SettingDefinition *definition = settings::findSetting(key)) {
        spec.editor = editorOf(definition->type);
        spec.standard = services::shippedSetting(key);
        for (const QString &code : definition->choices)
            spec.choices.append({code, settings::choiceWords(key, code)});
        if (key.startsWith(QStringLiteral("form.")) && key.endsWith(QStringLiteral(".signer")))
            chooseSigner(spec, file);
    } else {
        spec.hasStandard = false; // a series of the register
    }
    return spec;
}

QList<SettingSpec> localSpecs(LocalChoices &choices)
{
    QList<std::pair<QString, QString>> sizes;
    for (const int percent : {90, 100, 115, 130})
        sizes.append({QString::number(percent), QStringLiteral("%1 %").arg(percent)});
    const QList<std::pair<QString, QString>> pages
        = QList<std::pair<QString, QString>>{{QString(), SpecWords::tr("Trang đang mở khi đóng chương trình")}}
        + choices.pages();
    return {
        localSpec(
            "local.theme", SpecWords::tr("Giao diện"), SpecWords::tr("Đổi ngay."),
            {{QString(), SpecWords::tr("Theo hệ thống")}, {QStringLiteral("light"), SpecWords::tr("Sáng")},
                {QStringLiteral("dark"), SpecWords::tr("Tối")},
                {QStringLiteral("high_contrast"), SpecWords::tr("Tương phản cao")}},
            {}, [&choices] { return choices.theme(); }, [&choices](const QString &value) { choices.setTheme(value); }),
        localSpec(
            "local.text", SpecWords::tr("Cỡ chữ"), SpecWords::tr("Đổi ngay, cho mọi trang."), sizes,
            QStringLiteral("100"), [&choices] { return QString::number(choices.textPercent()); },
            [&choices](const QString &value) { choices.setTextPercent(value.toInt()); }),
        localSpec(
            "local.language", SpecWords::tr("Ngôn ngữ của cửa sổ"),
            SpecWords::tr("Dùng từ lần mở chương trình sau. Văn bản in ra luôn là tiếng Việt."),
            {{QStringLiteral("vi"), QStringLiteral("Tiếng Việt")}, {QStringLiteral("en"), QStringLiteral("English")}},
            QStringLiteral("vi"), [&choices] { return choices.language(); },
            [&choices](const QString &value) { choices.setLanguage(value); }),
        localSpec(
            "local.start", SpecWords::tr("Khi mở chương trình, hiện"),
            SpecWords::tr("Trang đứng trước khi chương trình mở ra."), pages, {},
            [&choices] { return choices.startPage(); },
            [&choices](const QString &value) { choices.setStartPage(value); }),
        backupSpec(choices),
    };
}

} // namespace pages
