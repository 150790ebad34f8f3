#include "core/reporting/dossierpaper/dossierpaper.h"

#include "core/base/text/wording.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/paper/officepaper.h"
#include "core/reporting/planwords.h"

namespace reporting {

using namespace document;
using namespace domain;
using base::proseDate;

namespace {

QString joinedOr(const QStringList &names, const QString &none)
{
    return names.isEmpty() ? none : names.join(QStringLiteral(", "));
}

QString progressText(std::optional<int> progress)
{
    return progress ? QStringLiteral("%1%").arg(*progress) : QString();
}

QString eventWords(const TaskEvent &event)
{
    QStringList words;
    if (event.state)
        words.append(taskStateOnPaper(*event.state));
    if (event.progress && !(event.state && *event.state == TaskState::Done))
        words.append(QStringLiteral("tiến độ %1%").arg(*event.progress));
    if (event.deadline)
        words.append(QStringLiteral("thời hạn %1").arg(deadlineText(*event.deadline)));
    QString text = words.join(QStringLiteral(", "));
    text = text.left(1).toUpper() + text.mid(1);
    if (event.note.isEmpty())
        return text;
    return text.isEmpty() ? event.note : text + QStringLiteral(". ") + event.note;
}

QString standingWords(const TaskStanding &standing)
{
    QString words = taskStateOnPaper(standing.state);
    if (standing.state == TaskState::Done && standing.doneOn.isValid())
        words += QStringLiteral(" ngày ") + proseDate(standing.doneOn);
    else if (standing.progress > 0)
        words += QStringLiteral(", tiến độ %1%").arg(standing.progress);
    if (standing.timeliness.kind != Timeliness::NoDeadline)
        words += QStringLiteral(" (%1)").arg(base::lowerFirst(timelinessOnPaper(standing.timeliness)));
    return words;
}

QList<Block> assignment(const DossierSource &source)
{
    const Task &task = source.dossier.task;
    const TaskStanding &standing = source.dossier.standing;
    const QString none = QStringLiteral("Kế hoạch không nêu");
    QStringList lines{QStringLiteral("Chủ trì: %1.").arg(joinedOr(source.units.names(task.leads), none)),
        QStringLiteral("Phối hợp: %1.").arg(joinedOr(source.units.names(task.coordinators), none)),
        QStringLiteral("Thời hạn: %1.")
            .arg(standing.deadline.kind == Deadline::Kind::None ? QStringLiteral("chưa được giao")
                                                                : deadlineText(standing.deadline))};
    if (!task.timing.isEmpty())
        lines.append(QStringLiteral("Thời gian theo Kế hoạch: %1.").arg(base::withoutStop(task.timing)));
    lines.append(
        QStringLiteral("Tình trạng đến ngày %1: %2.").arg(proseDate(source.dossier.asOf), standingWords(standing)));
    return plainItems(ListMarks::Dashes, lines);
}

Table history(const DossierSource &source)
{
    Table table = plainTable({TableColumn::fixed(24, Alignment::Centre), TableColumn::shared(1)},
        {QStringLiteral("Từ ngày"), QStringLiteral("Diễn biến")});
    for (const TaskEvent &event : source.dossier.events) {
        if (event.holdsOn <= source.dossier.asOf)
            table.rows.append(tableRow({proseDate(event.holdsOn), eventWords(event)}));
    }
    return table;
}

/// A row for every unit; the period stands once over its units.
Table results(const DossierSource &source)
{
    Table table = plainTable({TableColumn::fixed(36), TableColumn::shared(1), TableColumn::fixed(29)},
        {QStringLiteral("Đơn vị"), QStringLiteral("Kết quả"), QStringLiteral("Trạng thái, tiến độ")});
    std::optional<std::optional<Period>> period;
    for (const TaskResult &result : source.dossier.results) {
        if (!period || *period != result.period) {
            period = result.period;
            table.rows.append(TableRow{{result.period ? QStringLiteral("Tháng ") + result.period->label()
                                                      : QStringLiteral("Theo yêu cầu đột xuất"),
                true, 3}});
        }
        QStringList standing{result.result.state ? taskStateOnPaper(*result.result.state) : QString(),
            progressText(result.result.progress)};
        standing.removeAll(QString());
        table.rows.append(
            tableRow({source.units.unit(result.unit).name, result.result.text, standing.join(QLatin1Char('\n'))}));
    }
    return table;
}

Table difficulties(const DossierSource &source)
{
    Table table = plainTable({TableColumn::fixed(22, Alignment::Centre), TableColumn::fixed(36), TableColumn::shared(1),
                                 TableColumn::fixed(40)},
        {QStringLiteral("Ngày nêu"), QStringLiteral("Đơn vị"), QStringLiteral("Khó khăn, vướng mắc và kiến nghị"),
            QStringLiteral("Xử lý")});
    for (const Difficulty &difficulty : source.dossier.difficulties) {
        QString stage
            = difficultyStageOnPaper(difficulty.stage) + QStringLiteral(" ngày ") + proseDate(difficulty.stageOn);
        if (!difficulty.document.isEmpty())
            stage += QStringLiteral(", văn bản số ") + difficulty.document;
        table.rows.append(tableRow({proseDate(difficulty.raisedOn), source.units.unit(difficulty.unit).name,
            difficulty.proposal.isEmpty() ? difficulty.text : difficulty.text + QLatin1Char('\n') + difficulty.proposal,
            stage}));
    }
    return table;
}

Table documents(const DossierSource &source)
{
    Table table
        = plainTable({TableColumn::fixed(16, Alignment::Centre), TableColumn::fixed(24, Alignment::Centre),
                         TableColumn::shared(1), TableColumn::fixed(32), TableColumn::fixed(24, Alignment::Centre)},
            {QStringLiteral("Số đến"), QStringLiteral("Ngày đến"), QStringLiteral("Đơn vị gửi"),
                QStringLiteral("Số, ký hiệu"), QStringLiteral("Kỳ")});
    for (const ReportLine &line : source.documents) {
        table.rows.append(tableRow(
            {line.entry.numberText(), proseDate(line.entry.arrivedOn), source.units.unit(line.report.unit).name,
                line.entry.documentReference(), line.report.period ? line.report.period->label() : QString()}));
    }
    return table;
}

} // namespace

Document taskDossierPaper(const DossierSource &source)
{
    const Task &task = source.dossier.task;
    Document paper = officePaper(source.office, source.plan,
        {QStringLiteral("Hồ sơ nhiệm vụ"), {QStringLiteral("Nhiệm vụ %1. %2").arg(task.no, task.shortTitle)},
            QStringLiteral("(Tính đến ngày %1)").arg(proseDate(source.dossier.asOf))});
    const auto section = [&paper](const char *number, const QString &text, const QList<Block> &blocks) {
        paper.blocks.append(Heading{HeadingLevel::Section, QLatin1String(number), text});
        paper.blocks += blocks;
    };
    section("I", QStringLiteral("Nội dung theo Kế hoạch"),
        plainParagraphs({QStringLiteral("Thuộc nhóm %1. %2 của %3.")
                             .arg(source.group.no, base::withoutStop(source.group.title), planCited(source.plan)),
            task.text}));
    section("II", QStringLiteral("Phân công, thời hạn"), assignment(source));
    section("III", QStringLiteral("Diễn biến"), {history(source)});
    QList<Block> reported;
    if (source.leftOut > 0) {
        reported.append(plainParagraph(
            QStringLiteral("Nêu kết quả các kỳ gần nhất của đơn vị chủ trì, phối hợp; đơn vị chủ trì, phối hợp chưa có"
                           " kết quả thì nêu kết quả kỳ gần nhất của các đơn vị. Còn %1 kết quả khác không in ở đây.")
                .arg(base::paddedCount(int(source.leftOut)))));
    }
    reported.append(results(source));
    section("IV", QStringLiteral("Kết quả theo báo cáo của các đơn vị"), reported);
    section("V", QStringLiteral("Khó khăn, vướng mắc"), {difficulties(source)});
    section("VI", QStringLiteral("Văn bản để tra cứu"), {documents(source)});
    return paper;
}

} // namespace reporting
