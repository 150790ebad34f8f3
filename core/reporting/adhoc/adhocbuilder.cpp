#include "core/reporting/adhoc/adhocbuilder.h"

#include "core/base/text/wording.h"
#include "core/reporting/adhoc/adhoctext.h"
#include "core/reporting/document/documentwording.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/paper/pagesettings.h"
#include "core/reporting/planwords.h"

namespace reporting {

using namespace document;
using namespace domain;
using base::Result;

namespace {

PaperSection section(const char *key, const QString &heading, const QList<Block> &blocks)
{
    return {QLatin1String(key), {}, HeadingLevel::Section, heading, blocks};
}

PaperSection plainSection(const char *key, const QString &name, const QString &text)
{
    return {QLatin1String(key), name, std::nullopt, {}, plainParagraphs({text})};
}

/// The items, or the sentence that there are none.
QList<Block> itemsOr(const AdHocSource &source, const QStringList &items, const char *none)
{
    return items.isEmpty() ? plainParagraphs({source.phrases.text(none)}) : plainItems(ListMarks::Numbers, items);
}

QList<Block> proposals(const AdHocSource &source)
{
    const QStringList items = answeredProposals(source);
    if (items.isEmpty())
        return plainParagraphs({source.phrases.text("proposals_none")});
    return plainParagraphs({source.phrases.text("proposals_count", {{"office", source.officeInText}})})
        + plainItems(ListMarks::Numbers, items);
}

Table answerTable(const AdHocSource &source)
{
    const auto dash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    Table table;
    table.fontSize = 11;
    table.columns = {TableColumn::fixed(10, Alignment::Centre), TableColumn::shared(1), TableColumn::fixed(30),
        TableColumn::fixed(22, Alignment::Centre), TableColumn::fixed(22, Alignment::Centre), TableColumn::fixed(28)};
    table.headerRows = {tableRow({QStringLiteral("STT"), QStringLiteral("Đơn vị"), QStringLiteral("Số, ký hiệu"),
        QStringLiteral("Ngày văn bản"), QStringLiteral("Ngày đến"), QStringLiteral("Tình trạng")})};
    int number = 0;
    for (const RequestFigures::Line &line : source.figures.units) {
        const RegisterEntry entry = line.line ? line.line->entry : RegisterEntry();
        table.rows.append(tableRow({QString::number(++number), line.unit.name, dash(entry.documentReference()),
            dash(base::proseDate(entry.documentDate)), dash(base::proseDate(entry.arrivedOn)),
            reportStatusOnPaper(line.standing)}));
    }
    return table;
}

} // namespace

QList<PaperSection> AdHocBuilder::sections(const services::PaperForm &form) const
{
    AdHocSource source = m_source;
    source.officeInText = form.officeInText;
    const auto heading = [&source](const char *key) { return source.phrases.text(key); };
    return {plainSection("opening", QStringLiteral("Căn cứ, mở đầu"), adHocBasisSentence(source)),
        section("answering", heading("heading_answering"),
            plainParagraphs(answeringSentences(source)
                + QStringList{source.phrases.text("answers_annex", {{"annex", QStringLiteral("Phụ lục")}})})),
        section("results", heading("heading_results"), itemsOr(source, answerItems(source), "answers_none")),
        section("difficulties", heading("heading_difficulties"),
            itemsOr(source, answeredDifficulties(source), "difficulties_none")),
        section("proposals", heading("heading_proposals"), proposals(source)),
        plainSection("closing", QStringLiteral("Câu kết"), adHocClosingSentence(source))};
}

Document AdHocBuilder::document(const QList<PaperSection> &body, const PaperFace &face) const
{
    const QString subject = m_source.phrases.text("title", {{"subject", requestedSubject(m_source)}});
    const QString note = m_source.phrases.text("title_note", {{"to", base::proseDate(m_source.cutOff)}});
    const QString kind = QStringLiteral("Báo cáo");
    const NumberAndDate numberAndDate{face.number, face.form.symbol, face.form.place, face.date, {}};
    Document paper;
    paper.title = kind + QLatin1Char(' ') + base::lowerFirst(subject);
    paper.author = face.form.agency;
    paper.subject = planReference(m_source.plan);
    paper.setup = pageSetup(m_source.office);
    paper.blocks = {Letterhead{face.form.parent, face.form.agency}, numberAndDate, Title{kind, {subject}, note},
        Addressees{face.form.addressees}};
    Q_ASSERT(paper.blocks.size() == headSize());
    paper.blocks += blocksOf(body);
    paper.blocks += QList<Block>{signatureOf(face),
        AnnexStart{{}, m_source.phrases.text("annex_answers"), annexNote(kind, numberAndDate, face.form.agency)},
        answerTable(m_source)};
    return paper;
}

qsizetype AdHocBuilder::headSize() const
{
    return 4;
}

QJsonObject AdHocBuilder::figures() const
{
    const UnitCounts &units = m_source.figures.counts;
    return {{QStringLiteral("request"), m_source.figures.request.number},
        {QStringLiteral("cut_off"), cutOff().toString(Qt::ISODate)}, {QStringLiteral("units_required"), units.required},
        {QStringLiteral("units_on_time"), units.onTime}, {QStringLiteral("units_late"), units.late},
        {QStringLiteral("units_missing"), units.missing}, {QStringLiteral("units_pending"), units.pending}};
}

QString AdHocBuilder::fileName() const
{
    return QStringLiteral("bao-cao-dot-xuat-%1")
        .arg(m_source.figures.request.askedOn.toString(QStringLiteral("yyyy-MM-dd")));
}

Result<std::shared_ptr<const PaperBuilder>> readAdHocBuilder(
    const services::DataFile &file, const Plan &plan, RequestId request, std::optional<QDate> cutOff)
{
    const Result<AdHocSource> source = readAdHocSource(file, plan, request, cutOff);
    if (!source)
        return source.error();
    return std::shared_ptr<const PaperBuilder>(std::make_shared<AdHocBuilder>(*source));
}

} // namespace reporting
