#include "core/reporting/reminderletter/reminderbuilder.h"

#include "core/base/text/wording.h"
#include "core/reporting/document/documentwording.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/paper/pagesettings.h"
#include "core/reporting/planwords.h"
#include "core/reporting/reminderletter/reminderwords.h"

#include <QJsonArray>

namespace reporting {

using namespace document;
using base::Result;
using domain::Unit;

namespace {

PaperSection textSection(const char *key, const QString &name, const QStringList &texts)
{
    return {QLatin1String(key), name, std::nullopt, {}, plainParagraphs(texts)};
}

Addressees addressees(const ReminderSource &source)
{
    if (hasAnnex(source))
        return {{source.phrases.text("letter_addressees")}};
    Addressees block;
    for (const Unit &unit : source.units)
        block.names.append(unit.name);
    return block;
}

QList<Block> annex(const ReminderSource &source, const PaperFace &face)
{
    Table table;
    table.columns = {TableColumn::fixed(14, Alignment::Centre), TableColumn::shared(1), TableColumn::fixed(55)};
    table.headerRows
        = {tableRow({QStringLiteral("STT"), QStringLiteral("Cơ quan, đơn vị"), QStringLiteral("Ghi chú")})};
    for (qsizetype i = 0; i < source.units.size(); ++i)
        table.rows.append(tableRow({QString::number(i + 1), source.units.at(i).name, {}}));
    return {AnnexStart{{}, source.phrases.text("letter_annex", {{"period", source.dates.period.label()}}),
                annexNote(QStringLiteral("Công văn"), {face.number, face.form.symbol, face.form.place, face.date, {}},
                    face.form.agency)},
        table};
}

} // namespace

QList<PaperSection> ReminderBuilder::sections(const services::PaperForm &form) const
{
    ReminderSource source = m_source;
    source.officeInText = form.officeInText;
    QStringList asked{askSentence(source), source.phrases.text("letter_nil")};
    if (source.units.isEmpty())
        asked.clear();
    return {textSection("opening", QStringLiteral("Căn cứ"), {openingSentence(source)}),
        textSection("state", QStringLiteral("Tình hình gửi báo cáo"), {stateSentence(source)}),
        textSection("request", QStringLiteral("Nội dung đề nghị"), asked),
        textSection("contact", QStringLiteral("Liên hệ"), {contactSentence(source.phrases, source.office)}),
        textSection("closing", QStringLiteral("Câu kết"), {source.phrases.text("letter_closing")})};
}

Document ReminderBuilder::document(const QList<PaperSection> &body, const PaperFace &face) const
{
    Document paper;
    const QString about = m_source.phrases.text(
        "letter_about", {{"plan_short", m_source.plan.shortName}, {"period", m_source.dates.period.label()}});
    paper.title = QStringLiteral("Công văn ") + about;
    paper.author = face.form.agency;
    paper.subject = planReference(m_source.plan);
    paper.setup = pageSetup(m_source.office);
    paper.blocks = {Letterhead{face.form.parent, face.form.agency},
        NumberAndDate{face.number, face.form.symbol, face.form.place, face.date, about}, addressees(m_source)};
    Q_ASSERT(paper.blocks.size() == headSize());
    paper.blocks += blocksOf(body);
    paper.blocks.append(signatureOf(face));
    if (hasAnnex(m_source))
        paper.blocks += annex(m_source, face);
    return paper;
}

qsizetype ReminderBuilder::headSize() const
{
    return 3;
}

QJsonObject ReminderBuilder::figures() const
{
    QJsonArray units;
    for (const Unit &unit : m_source.units)
        units.append(unit.code);
    return {{QStringLiteral("period"), m_source.dates.period.code()},
        {QStringLiteral("cut_off"), m_source.asOf.toString(Qt::ISODate)},
        {QStringLiteral("until"), m_source.until.toString(Qt::ISODate)},
        {QStringLiteral("units_required"), m_source.counts.required},
        {QStringLiteral("units_received"), m_source.counts.received()}, {QStringLiteral("units"), units}};
}

QString ReminderBuilder::fileName() const
{
    const QString name = QStringLiteral("cong-van-don-doc-thang-%1-%2")
                             .arg(m_source.dates.period.month, 2, 10, QLatin1Char('0'))
                             .arg(m_source.dates.period.year);
    return m_single ? name + QLatin1Char('-') + m_source.units.first().code : name;
}

QList<std::shared_ptr<const PaperBuilder>> ReminderBuilder::copies() const
{
    QList<std::shared_ptr<const PaperBuilder>> copies;
    for (const Unit &unit : m_source.units) {
        auto copy = std::make_shared<ReminderBuilder>(*this);
        copy->m_source.units = {unit};
        copy->m_single = true;
        copies.append(copy);
    }
    return copies;
}

Result<std::shared_ptr<const PaperBuilder>> readReminderBuilder(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, const ReminderChoice &choice)
{
    const Result<ReminderSource> source = readReminderSource(file, plan, period, choice);
    if (!source)
        return source.error();
    return std::shared_ptr<const PaperBuilder>(std::make_shared<ReminderBuilder>(*source));
}

} // namespace reporting
