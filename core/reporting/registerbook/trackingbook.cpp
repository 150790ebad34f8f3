#include "core/base/text/wording.h"
#include "core/reporting/registerbook/bookform.h"
#include "core/reporting/registerbook/entrywords.h"
#include "core/reporting/registerbook/registerbook.h"

namespace reporting {

using namespace document;
using domain::RegisterLine;

namespace {

/// In landscape. Columns (2) and (7) take what the others leave over: the decree's sample leaves a note 12 mm.
constexpr double trackingScale = 1.35;

QList<BookColumn> trackingColumns()
{
    return {{QStringLiteral("Số đến"), 12, Alignment::Centre},
        {QStringLiteral("Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan, tổ chức ban hành văn bản"), 51.5,
            Alignment::Left, 51.5},
        {QStringLiteral("Đơn vị hoặc người nhận"), 24.5},
        {QStringLiteral("Thời hạn giải quyết"), 20, Alignment::Centre}, {QStringLiteral("Tiến độ giải quyết"), 19},
        {QStringLiteral("Số, ký hiệu văn bản trả lời"), 26}, {QStringLiteral("Ghi chú"), 12, Alignment::Left, 12}};
}

} // namespace

Document trackingBook(const RegisterBook &book)
{
    Table table = bookTable(trackingColumns(), trackingScale);
    table.rows.reserve(book.lines.size());
    for (const RegisterLine &line : book.lines) {
        table.rows.append(tableRow({registeredNumber(line.entry), documentCited(line), line.entry.receiver,
            base::proseDate(line.entry.handleBy), entryProgress(line, book.outcomes), entryAnswer(line, book.outcomes),
            entryNote(line)}));
    }
    return bookAround(table, QStringLiteral("Sổ theo dõi giải quyết\nvăn bản đến"), Orientation::Landscape, book.range,
        numberRange(book.series), seriesSentences(book.series), book.office);
}

} // namespace reporting
