#include "core/reporting/monthlybuilder.h"

#include "core/base/text/wording.h"
#include "core/reporting/monthlytext.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "core/store/reportrepository.h"

namespace reporting {

using base::Result;
using namespace document;
using namespace domain;

namespace {

struct Sources {
    const PeriodFigures &figures;
    services::OfficeSettings settings;
    services::PlanContents contents;
    services::UnitCatalogue units;
    QHash<ReportId, QList<ReportResult>> results;
};

Paragraph paragraph(const QString &text)
{
    return {{{text}}};
}

QString dash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

void addHead(Document &paper, const Sources &from)
{
    const services::OfficeSettings &office = from.settings;
    const PeriodFigures &figures = from.figures;
    paper.blocks.append(Letterhead{office.text("letterhead.parent"), office.text("letterhead.agency")});
    paper.blocks.append(
        NumberAndDate{{}, office.text("letterhead.symbol"), office.text("letterhead.place"), std::nullopt});
    Title title;
    title.kind = QStringLiteral("Báo cáo");
    title.subject = QStringList{QStringLiteral("Kết quả thực hiện %1 tháng %2 năm %3")
                                    .arg(figures.plan.shortName)
                                    .arg(figures.period.month)
                                    .arg(figures.period.year)};
    title.note = QStringLiteral("(Số liệu từ ngày %1 đến ngày %2)")
                     .arg(base::proseDate(figures.dates.from), base::proseDate(figures.dates.to));
    paper.title = title.kind + QLatin1Char(' ') + title.subject.first();
    paper.author = office.text("letterhead.agency");
    paper.subject = figures.plan.number;
    paper.blocks.append(title);
    paper.blocks.append(Addressees{office.lines("letterhead.addressees")});
    paper.blocks.append(paragraph(basisSentence(figures, office.text("office.body_in_text"))));
}

/// What the units wrote, task by task of a group, in their own words.
QList<Runs> wordsOf(const TaskGroup &group, const Sources &from)
{
    QList<Runs> items;
    for (const Task &task : from.contents.tasks) {
        if (task.group != group.id)
            continue;
        for (const UnitFigures &unit : from.figures.units) {
            if (!unit.line)
                continue;
            const QList<ReportResult> results = from.results.value(unit.line->report.id);
            for (const ReportResult &result : results) {
                if (result.task == task.id && !result.text.isEmpty()) {
                    items.append({{QStringLiteral("Nhiệm vụ %1, %2: ").arg(task.no, unit.unit.name)},
                        {result.text.endsWith(QLatin1Char('.')) ? result.text : result.text + QLatin1Char('.')}});
                }
            }
        }
    }
    return items;
}

void addResults(Document &paper, const Sources &from)
{
    paper.blocks.append(
        Heading{HeadingLevel::Section, QStringLiteral("I"), QStringLiteral("Kết quả thực hiện nhiệm vụ")});
    const QStringList sentences = taskSentences(from.figures, int(from.contents.groups.size()));
    for (const QString &sentence : sentences)
        paper.blocks.append(paragraph(sentence));
    paper.blocks.append(paragraph(QStringLiteral("Tiến độ từng nhiệm vụ tại Phụ lục I.")));
    int number = 0;
    for (const TaskGroup &group : from.contents.groups) {
        const QList<Runs> words = wordsOf(group, from);
        if (words.isEmpty())
            continue;
        paper.blocks.append(Heading{HeadingLevel::Clause, QString::number(++number), group.title});
        paper.blocks.append(ItemList{ListMarks::Dashes, words});
    }
}

void addDiscipline(Document &paper, const Sources &from)
{
    paper.blocks.append(Heading{HeadingLevel::Section, QStringLiteral("II"),
        QStringLiteral("Tình hình chấp hành chế độ thông tin, báo cáo của các đơn vị")});
    const QStringList sentences = disciplineSentences(from.figures);
    for (const QString &sentence : sentences)
        paper.blocks.append(paragraph(sentence));
    const QString body = from.settings.text("office.body_in_text");
    paper.blocks.append(
        paragraph(QStringLiteral("Trên đây là báo cáo kết quả thực hiện %1 tháng %2, %3 trân trọng báo cáo./.")
                      .arg(from.figures.plan.shortName, from.figures.period.label(), body)));
    const services::OfficeSettings &office = from.settings;
    paper.blocks.append(SignatureBlock{office.text("signer.authority"), office.text("signer.position"),
        office.text("signer.rank"), office.text("signer.name"), office.lines("recipients.monthly")});
}

QString annexNote(const Sources &from)
{
    const QString blank(5, QChar::Nbsp);
    return QStringLiteral("(Kèm theo Báo cáo số %1/%2 ngày %1 tháng %1 năm %3 của %4)")
        .arg(blank, from.settings.text("letterhead.symbol"), QString::number(from.figures.cutOff.year()),
            from.settings.text("letterhead.agency"));
}

TableRow taskRow(const Task &task, const Sources &from)
{
    const TaskStanding standing = from.figures.standings.value(task.id);
    // Until a task has a deadline its state leads (rule 4).
    const QString state = standing.timeliness.kind == Timeliness::NoDeadline ? taskStateText(standing.state)
                                                                             : timelinessText(standing.timeliness);
    return tableRow({task.no, task.shortTitle, dash(from.units.shortNames(task.leads).join(QStringLiteral(", "))),
        dash(from.units.shortNames(task.coordinators).join(QStringLiteral(", "))), deadlineText(standing.deadline),
        QStringLiteral("%1%").arg(standing.progress), state});
}

void addTaskAnnex(Document &paper, const Sources &from)
{
    paper.blocks.append(PageOrientation{Orientation::Landscape});
    paper.blocks.append(AnnexStart{QStringLiteral("I"),
        QStringLiteral("Tiến độ thực hiện các nhiệm vụ của %1 số %2")
            .arg(from.figures.plan.kind, from.figures.plan.number),
        annexNote(from)});
    Table table;
    table.columns = {TableColumn::fixed(13, Alignment::Centre), TableColumn::shared(4), TableColumn::shared(1.5),
        TableColumn::shared(2), TableColumn::fixed(27, Alignment::Centre), TableColumn::fixed(18, Alignment::Right),
        TableColumn::fixed(36)};
    table.headerRows = {tableRow(
        {QStringLiteral("Số"), QStringLiteral("Nhiệm vụ"), QStringLiteral("Chủ trì"), QStringLiteral("Phối hợp"),
            QStringLiteral("Thời hạn"), QStringLiteral("Tiến độ"), QStringLiteral("Tình trạng")})};
    for (const TaskGroup &group : from.contents.groups) {
        table.rows.append(TableRow{{group.no + QStringLiteral(". ") + group.title, true, 7}});
        for (const Task &task : from.contents.tasks) {
            if (task.group == group.id)
                table.rows.append(taskRow(task, from));
        }
    }
    paper.blocks.append(table);
}

TableRow disciplineRow(int number, const UnitFigures &unit)
{
    QString document = QStringLiteral("–");
    QString arrived = QStringLiteral("–");
    QString arrivalNumber = QStringLiteral("–");
    QString status = reportStatusText(unit.standing);
    if (unit.line) {
        const RegisterEntry &entry = unit.line->entry;
        document = entry.documentReference();
        if (entry.documentDate.isValid())
            document += QStringLiteral("\nngày ") + base::proseDate(entry.documentDate);
        document = dash(document.trimmed());
        arrived = base::proseDate(entry.arrivedOn);
        arrivalNumber = QString::number(entry.arrivalNumber);
        if (unit.line->report.nil)
            status += QStringLiteral("\n(không phát sinh)");
    }
    return tableRow({QString::number(number), unit.unit.name, document, arrived, arrivalNumber, status});
}

void addDisciplineAnnex(Document &paper, const Sources &from)
{
    paper.blocks.append(PageOrientation{Orientation::Portrait});
    paper.blocks.append(AnnexStart{QStringLiteral("II"),
        QStringLiteral("Tình hình gửi báo cáo của các đơn vị tháng %1").arg(from.figures.period.label()),
        annexNote(from)});
    Table table;
    table.columns = {TableColumn::fixed(11, Alignment::Centre), TableColumn::shared(1), TableColumn::fixed(29),
        TableColumn::fixed(21, Alignment::Centre), TableColumn::fixed(14, Alignment::Centre), TableColumn::fixed(29)};
    table.headerRows = {tableRow({QStringLiteral("STT"), QStringLiteral("Đơn vị"), QStringLiteral("Số, ngày báo cáo"),
        QStringLiteral("Ngày đến"), QStringLiteral("Số đến"), QStringLiteral("Tình trạng")})};
    int number = 0;
    for (const UnitFigures &unit : from.figures.units)
        table.rows.append(disciplineRow(++number, unit));
    paper.blocks.append(table);
}

} // namespace

Result<Document> monthlyDocument(const services::DataFile &file, const PeriodFigures &figures)
{
    const Result<services::OfficeSettings> settings = services::OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    const Result<services::PlanContents> contents = services::readPlanContents(file, figures.plan);
    if (!contents)
        return contents.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const auto results = store::readResults(file.connection(), figures.plan.id, figures.period);
    if (!results)
        return results.error();

    const Sources from{figures, *settings, *contents, *units, *results};
    Document paper;
    addHead(paper, from);
    addResults(paper, from);
    addDiscipline(paper, from);
    addTaskAnnex(paper, from);
    addDisciplineAnnex(paper, from);
    return paper;
}

} // namespace reporting
