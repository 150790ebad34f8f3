#include "core/reporting/document/documenttext.h"

#include "core/base/text/nfc.h"
#include "core/reporting/document/documentwording.h"

namespace document {

namespace {

/// Appends the lines of each block.
class TextWriter {
public:
    void operator()(const Letterhead &block)
    {
        add(capitals(block.parent));
        add(capitals(block.agency));
        add(nationalName());
        add(nationalMotto());
    }
    void operator()(const NumberAndDate &block)
    {
        add(numberLine(block));
        add(block.about);
        add(dateLine(block));
    }
    void operator()(const Title &block)
    {
        add(capitals(block.kind));
        add(block.subject);
        add(block.note);
    }
    void operator()(const Addressees &block)
    {
        const QStringList lines = addresseeLines(block);
        if (lines.size() == 1)
            add(QStringLiteral("Kính gửi: ") + lines.first());
        else if (!lines.isEmpty())
            add(QStringList(QStringLiteral("Kính gửi:")) + lines);
    }
    void operator()(const Basis &block) { add(basisLines(block)); }
    void operator()(const Heading &block) { add(headingLine(block)); }
    void operator()(const Paragraph &block) { add(plain(block.runs)); }
    void operator()(const ItemList &block)
    {
        for (int i = 0; i < block.items.size(); ++i)
            add(listMark(block.marks, i) + plain(block.items.at(i)));
    }
    void operator()(const Table &block)
    {
        addRows(block.headerRows);
        if (block.numberedColumns)
            addRows({columnNumbers(block)});
        addRows(block.rows);
        if (block.rows.isEmpty())
            add(noData());
    }
    void operator()(const Chart &block)
    {
        add(block.title);
        if (isEmpty(block))
            add(noData());
        for (const ChartSeries &series : block.series) {
            QStringList values;
            for (qsizetype i = 0; i < block.categories.size(); ++i)
                values.append(
                    block.categories.at(i) + QStringLiteral(": ") + chartValue(block, series.values.value(i)));
            add(series.name + QStringLiteral(" | ") + values.join(QStringLiteral(" | ")));
        }
    }
    void operator()(const SignatureBlock &block)
    {
        const QStringList recipients = recipientLines(block);
        if (!recipients.isEmpty())
            add(QStringList(QStringLiteral("Nơi nhận:")) + recipients);
        add(capitals(block.authority));
        add(capitals(block.position));
        add(signerLine(block));
    }
    void operator()(const AnnexStart &block)
    {
        add(annexLine(block));
        add(capitals(block.title));
        add(block.note);
    }
    void operator()(const PageOrientation &) { } // says nothing
    void operator()(const PartStart &) { } // says nothing
    void operator()(const BookCover &block)
    {
        add(capitals(block.parent));
        add(capitals(block.agency));
        add(capitals(block.title).split(QLatin1Char('\n')));
        add(bookYearLine(block));
        add(block.lines);
        add(bookNumberLine(block));
    }
    void operator()(const KeyFigures &block)
    {
        for (const KeyFigure &figure : block.figures)
            add(QStringList{figure.value, figure.caption, keyNote(figure)}.join(QLatin1Char(' ')).simplified());
    }
    void operator()(const Signatures &block)
    {
        for (const Signature &signature : block.signers) {
            add(capitals(signature.title));
            add(signature.note);
            add(signature.name);
        }
    }

    QString text() const { return m_text; }

private:
    static QString plain(const Runs &runs)
    {
        QString text;
        for (const Run &run : runs)
            text += run.text;
        return text;
    }

    void addRows(const QList<TableRow> &rows)
    {
        for (const TableRow &row : rows) {
            QStringList cells;
            for (const TableCell &cell : row)
                cells.append(cell.text.simplified());
            add(cells.join(QStringLiteral(" | ")));
        }
    }

    void add(const QString &line)
    {
        if (line.isEmpty())
            return;
        m_text += base::nfc(line).replace(QChar::Nbsp, QLatin1Char(' ')) + QLatin1Char('\n');
    }

    void add(const QStringList &lines)
    {
        for (const QString &line : lines)
            add(line);
    }

    QString m_text;
};

} // namespace

QString toText(const Document &document)
{
    TextWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.text();
}

} // namespace document
