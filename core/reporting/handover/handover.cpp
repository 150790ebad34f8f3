#include "core/reporting/handover/handover.h"

#include "core/base/text/wording.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/paper/officepaper.h"
#include "core/reporting/planwords.h"

namespace reporting {

using namespace document;
using namespace domain;
using base::paddedCount;
using base::proseDate;

namespace {

/// The record while it is written, section by section.
class RecordWriter {
public:
    explicit RecordWriter(const HandoverSource &source) : m_source(source), m_phrases(source.phrases) { }

    Document record();

private:
    void section(const QString &text);
    void say(const QString &text) { m_paper.blocks += plainParagraphs({text}); }
    void dashes(const QStringList &texts) { m_paper.blocks += plainItems(ListMarks::Dashes, texts); }

    void head();
    void registers();
    void tasks();
    void difficulties();
    void requests();
    void papers();
    void data();

    const HandoverSource &m_source;
    const PhraseBook &m_phrases;
    Document m_paper;
    int m_section = 0;
};

void RecordWriter::section(const QString &text)
{
    m_paper.blocks.append(Heading{HeadingLevel::Clause, QString::number(++m_section), text});
}

QString nameOrRoom(const QString &name)
{
    return name.isEmpty() ? QString(24, QLatin1Char('.')) : name;
}

/// "BB-CATX(QLHC)" beside the reports' "BC-CATX(QLHC)" (Phụ lục III).
QString recordSymbol(const QString &reportSymbol)
{
    const QString report = QStringLiteral("BC-");
    const QString office = reportSymbol.startsWith(report) ? reportSymbol.mid(report.size()) : reportSymbol;
    return QStringLiteral("BB-") + office;
}

void RecordWriter::head()
{
    const services::OfficeSettings &office = m_source.office;
    m_paper = officePaper(office, m_source.contents.plan,
        {QStringLiteral("Biên bản"), {m_phrases.text("subject", {{"plan_short", m_source.contents.plan.shortName}})},
            {}});
    // Behind the letterhead (mẫu 1.9): a record has a number, which is the pen's.
    m_paper.blocks.insert(1,
        NumberAndDate{{}, recordSymbol(office.text("letterhead.symbol")), office.text("letterhead.place"),
            m_source.choice.on, {}});
    say(m_phrases.text("opening",
        {{"day", base::longDate(m_source.choice.on)}, {"agency", office.text("letterhead.agency")},
            {"plan", planCited(m_source.contents.plan)}}));
    say(m_phrases.text("giver", {{"name", nameOrRoom(m_source.choice.giver)}}));
    say(m_phrases.text("receiver", {{"name", nameOrRoom(m_source.choice.receiver)}}));
}

void RecordWriter::registers()
{
    section(QStringLiteral("Sổ đăng ký văn bản đến, kỳ báo cáo"));
    Table table = plainTable({TableColumn::fixed(20, Alignment::Centre), TableColumn::fixed(30, Alignment::Centre),
                                 TableColumn::fixed(30, Alignment::Centre), TableColumn::fixed(24, Alignment::Centre),
                                 TableColumn::shared(1)},
        {QStringLiteral("Năm"), QStringLiteral("Số đầu"), QStringLiteral("Số cuối"), QStringLiteral("Đã hủy"),
            QStringLiteral("Tình trạng sổ")});
    bool gapless = true;
    for (const RegisterYearState &each : m_source.years) {
        const RegisterSummary &summary = each.summary;
        if (summary.lastNumber == 0)
            continue;
        gapless = gapless && summary.gapless;
        table.rows.append(tableRow({QString::number(each.year), paddedCount(summary.firstNumber),
            paddedCount(summary.lastNumber), paddedCount(summary.cancelled),
            each.closed ? QStringLiteral("Đã khóa sổ") : QStringLiteral("Đang ghi")}));
    }
    if (table.rows.isEmpty()) {
        say(m_phrases.text("register_empty"));
    } else {
        m_paper.blocks.append(table);
        say(m_phrases.text(gapless ? "register_gapless" : "register_holes"));
    }
    if (!m_source.years.isEmpty() && !m_source.years.first().closed && m_source.years.first().summary.lastNumber > 0) {
        const RegisterYearState &newest = m_source.years.first();
        say(m_phrases.text("register_next",
            {{"year", QString::number(newest.year)}, {"number", paddedCount(newest.summary.lastNumber + 1)}}));
    }
    QStringList open;
    for (const Period period : m_source.openPeriods)
        open.append(QStringLiteral("tháng ") + period.label());
    say(open.isEmpty() ? m_phrases.text("periods_closed")
                       : m_phrases.text("periods_open", {{"list", open.join(QStringLiteral(", "))}}));
}

void RecordWriter::tasks()
{
    section(QStringLiteral("Nhiệm vụ chưa hoàn thành"));
    Table table = plainTable({TableColumn::fixed(14, Alignment::Centre), TableColumn::shared(1), TableColumn::fixed(36),
                                 TableColumn::fixed(26, Alignment::Centre), TableColumn::fixed(34)},
        {QStringLiteral("Số"), QStringLiteral("Nhiệm vụ"), QStringLiteral("Chủ trì"), QStringLiteral("Thời hạn"),
            QStringLiteral("Tình trạng")});
    for (const Task &task : m_source.contents.tasks) {
        const TaskStanding standing = m_source.standings.value(task.id);
        if (standing.state == TaskState::Done)
            continue;
        QString state = taskStateOnPaper(standing.state);
        if (standing.timeliness.kind != Timeliness::NoDeadline)
            state += QStringLiteral(", ") + base::lowerFirst(timelinessOnPaper(standing.timeliness));
        table.rows.append(tableRow({task.no, task.shortTitle,
            m_source.units.shortNames(task.leads).join(QStringLiteral(", ")), deadlineText(standing.deadline), state}));
    }
    const QString total = paddedCount(int(m_source.contents.tasks.size()));
    if (table.rows.isEmpty()) {
        say(m_phrases.text("tasks_none", {{"total", total}}));
        return;
    }
    say(m_phrases.text("tasks", {{"total", total}, {"open", paddedCount(int(table.rows.size()))}}));
    m_paper.blocks.append(table);
}

void RecordWriter::difficulties()
{
    section(QStringLiteral("Khó khăn, vướng mắc chưa giải quyết"));
    if (m_source.difficulties.isEmpty()) {
        say(m_phrases.text("difficulties_none"));
        return;
    }
    say(m_phrases.text("difficulties", {{"count", paddedCount(int(m_source.difficulties.size()))}}));
    Table table = plainTable({TableColumn::fixed(24, Alignment::Centre), TableColumn::fixed(38), TableColumn::shared(1),
                                 TableColumn::fixed(36)},
        {QStringLiteral("Ngày nêu"), QStringLiteral("Đơn vị"), QStringLiteral("Nội dung"), QStringLiteral("Xử lý")});
    for (const Difficulty &difficulty : m_source.difficulties) {
        QString stage = difficultyStageOnPaper(difficulty.stage);
        if (!difficulty.document.isEmpty())
            stage += QStringLiteral(", văn bản số ") + difficulty.document;
        table.rows.append(tableRow(
            {proseDate(difficulty.raisedOn), m_source.units.unit(difficulty.unit).name, difficulty.text, stage}));
    }
    m_paper.blocks.append(table);
}

void RecordWriter::requests()
{
    section(QStringLiteral("Yêu cầu báo cáo đột xuất đang theo dõi"));
    QStringList lines;
    for (const Request &request : m_source.requests) {
        lines.append(m_phrases.text("request",
                         {{"number", request.number}, {"date", proseDate(request.askedOn)},
                             {"subject", base::withoutStop(request.subject)}, {"due", proseDate(request.dueAt.date())}})
            + QLatin1Char('.'));
    }
    if (lines.isEmpty())
        say(m_phrases.text("requests_none"));
    dashes(lines);
}

void RecordWriter::papers()
{
    section(QStringLiteral("Dự thảo và văn bản đã ban hành"));
    QStringList drafts;
    for (const UnfinishedPaper &draft : m_source.drafts) {
        const QString name = draft.name.left(1).toUpper() + draft.name.mid(1);
        drafts.append(
            m_phrases.text("draft", {{"name", name}, {"date", proseDate(draft.changedAt.date())}}) + QLatin1Char('.'));
    }
    say(m_phrases.text(drafts.isEmpty() ? "drafts_none" : "drafts"));
    dashes(drafts);
    const QString year = QString::number(m_source.choice.on.year());
    if (m_source.issued.isEmpty()) {
        say(m_phrases.text("issued_none", {{"year", year}}));
        return;
    }
    say(m_phrases.text("issued", {{"year", year}}));
    Table table = plainTable({TableColumn::fixed(38), TableColumn::fixed(24, Alignment::Centre), TableColumn::shared(1),
                                 TableColumn::fixed(34)},
        {QStringLiteral("Số, ký hiệu"), QStringLiteral("Ngày"), QStringLiteral("Tên loại và trích yếu"),
            QStringLiteral("Ghi chú")});
    for (const services::OutgoingLine &line : m_source.issued)
        table.rows.append(tableRow({line.reference, proseDate(line.issuedOn), line.title, line.note}));
    m_paper.blocks.append(table);
}

void RecordWriter::data()
{
    section(QStringLiteral("Dữ liệu và đầu mối liên hệ"));
    const QString team = m_source.office.text("team.name");
    const QString phone = m_source.office.text("contact.phone");
    const QString backups
        = m_source.choice.backupFolder.isEmpty() ? QString(30, QLatin1Char('.')) : m_source.choice.backupFolder;
    const QStringList lines{m_phrases.text("data_file", {{"path", m_source.dataFile}}),
        m_phrases.text("attachments", {{"path", m_source.choice.attachmentsFolder}}),
        m_phrases.text("backups", {{"path", backups}}),
        phone.isEmpty() ? m_phrases.text("contact_no_phone", {{"team", team}})
                        : m_phrases.text("contact", {{"team", team}, {"phone", phone}})};
    dashes(lines); // a stop behind a path would read as a part of it
    say(m_phrases.text("closing"));
}

Document RecordWriter::record()
{
    head();
    registers();
    tasks();
    difficulties();
    requests();
    papers();
    data();
    const QString note = QStringLiteral("(Ký, ghi rõ họ tên)");
    m_paper.blocks.append(Signatures{{{QStringLiteral("Bên giao"), note, m_source.choice.giver},
        {QStringLiteral("Bên nhận"), note, m_source.choice.receiver},
        {QStringLiteral("Xác nhận của lãnh đạo Đội"), note, {}}}});
    return m_paper;
}

} // namespace

Document handoverRecord(const HandoverSource &source)
{
    return RecordWriter(source).record();
}

} // namespace reporting
