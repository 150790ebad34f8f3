#include "app/cli/command.h"
#include "app/cli/workplace.h"
#include "app/datapath.h"

#include <QTextStream>

#include <cstdio>

namespace cli {

namespace {

struct Command {
    const char *name;
    Exit (*run)(Invocation &);
    const char *help;
};

const Command commands[] = {
    {"init", initCommand, "init                        tạo tệp dữ liệu mới với kế hoạch và danh mục có sẵn"},
    {"plan", planCommand, "plan show --json            nội dung kế hoạch"},
    {"unit", unitCommand, "unit list|find|show|add|set|alias|contact|chase  đơn vị, đầu mối, nhật ký đôn đốc"},
    {"calendar", calendarCommand, "calendar YYYY-MM --json     các mốc của một kỳ báo cáo"},
    {"setting", settingCommand, "setting get|set KEY [VALUE] thiết lập của cơ quan"},
    {"check", checkCommand,
        "check [--accept] --json     kiểm tra tệp dữ liệu; --accept: nhận tệp đã đổi ngoài chương trình"},
    {"report", reportCommand, "report add|list|replace|cancel|return|own  báo cáo của đơn vị"},
    {"register", registerCommand,
        "register add|list|import|close|reopen  văn bản đến không phải báo cáo, sổ của một năm"},
    {"request", requestCommand, "request add|list|show|close|cancel  yêu cầu báo cáo đột xuất"},
    {"period", periodCommand, "period show|close|reopen|matrix  tình hình một kỳ, chốt kỳ, ma trận năm"},
    {"task", taskCommand, "task set|show|assign|misprints|misprint  nhiệm vụ, phân công, chỗ nghi in sai"},
    {"difficulty", difficultyCommand, "difficulty add|set|list     khó khăn, vướng mắc"},
    {"todo", todoCommand, "todo --json                 việc cần làm hôm nay"},
    {"search", searchCommand, "search TEXT [--kind …] [--limit N] --json  tìm trong mọi thứ đã nhập"},
    {"sample", sampleCommand, "sample --months N --seed S  ghi số liệu mẫu để dùng thử"},
    {"trace", traceCommand, "trace [--json|--csv] …        nhật ký thay đổi; trace verify: kiểm tra chuỗi"},
    {"dump", dumpCommand, "dump --json                 toàn bộ nội dung đã nhập"},
    {"salvage", salvageCommand, "salvage FILE --to NEW [--json]  cứu dữ liệu của tệp hỏng sang tệp mới"},
    {"lock", lockCommand, "lock show --json|clear      ai đang mở tệp để ghi, gỡ khóa ghi không còn hoạt động"},
    {"backup", backupCommand, "backup [DIR] [--full] --json sao lưu và kiểm tra bản sao lưu"},
    {"backups", backupsCommand, "backups [DIR] --json        các bản sao lưu, mỗi bản khác bây giờ ở đâu"},
    {"verify", verifyCommand, "verify FILE --json          kiểm tra một bản sao lưu, một gói hoặc một tệp dữ liệu"},
    {"restore", restoreCommand, "restore FILE --to NEW       khôi phục bản sao lưu thành tệp dữ liệu mới"},
    {"package", packageCommand,
        "package FILE.dondoc-goi [--passphrase | --passphrase-file F]  đóng gói dữ liệu và tệp kèm"},
    {"unpack", unpackCommand, "unpack FILE --to NEW        mở gói thành tệp dữ liệu mới"},
    {"document", documentCommand, "document monthly|… --out FILE.(pdf|docx)  văn bản: báo cáo, công văn, sổ, bảng"},
};

void printUsage(FILE *to)
{
    QTextStream out(to);
    out << "Cách gọi: dondoc-cli [--data FILE] [--today YYYY-MM-DD] LỆNH" << Qt::endl;
    for (const Command &command : commands)
        out << "  " << QString::fromUtf8(command.help) << Qt::endl;
}

Exit generalUsage()
{
    printUsage(stderr);
    return Exit::Usage;
}

/// Takes an option that stands before the command.
bool takeLeading(QStringList &arguments, const QString &name, QString &value)
{
    if (arguments.first() == name && arguments.size() > 1) {
        arguments.removeFirst();
        value = arguments.takeFirst();
        return true;
    }
    const QString prefix = name + QLatin1Char('=');
    if (arguments.first().startsWith(prefix)) {
        value = arguments.takeFirst().mid(prefix.size());
        return true;
    }
    return false;
}

} // namespace

bool needsGui(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("document"));
}

Exit run(QStringList arguments)
{
    QString dataPath;
    QString today;
    while (!arguments.isEmpty()
        && (takeLeading(arguments, QStringLiteral("--data"), dataPath)
            || takeLeading(arguments, QStringLiteral("--today"), today))) { }
    if (arguments.isEmpty())
        return generalUsage();
    if (arguments.first() == QLatin1String("--help") || arguments.first() == QLatin1String("-h")) {
        printUsage(stdout);
        return Exit::Done;
    }
    if (arguments.first() == QLatin1String("--version")) {
        Invocation::print(QStringLiteral("dondoc-cli ") + QStringLiteral(DONDOC_VERSION));
        return Exit::Done;
    }

    std::unique_ptr<base::Clock> clock;
    if (today.isNull()) {
        clock = std::make_unique<base::SystemClock>();
    } else {
        const base::Result<QDate> day = dayOf(today);
        if (!day)
            return Invocation::fail(day.error());
        clock = std::make_unique<base::FixedClock>(*day);
    }
    const QString name = arguments.takeFirst();
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name)) {
            Invocation call(arguments, dataPath.isEmpty() ? app::defaultDataPath() : dataPath, std::move(clock));
            const bool isAsked = call.arguments.size() <= 2 && call.arguments.endsWith(QStringLiteral("--help"));
            const Exit exit = command.run(call);
            if (isAsked && exit == Exit::Usage)
                return Exit::Done; // it was said how it is called
            return exit == Exit::Done ? Invocation::finishPrinting() : exit;
        }
    }
    return generalUsage();
}

} // namespace cli
