#include "core/reporting/registerbook/registerbook.h"

#include "core/reporting/registerbook/bookform.h"
#include "core/services/registerreader.h"

namespace reporting {

using base::Result;
using namespace domain;

Result<RegisterBook> readRegisterBook(const services::DataFile &file, const BookRange &range)
{
    const Result<BookRange> whole = checkedRange(range, file.clock().today());
    if (!whole)
        return whole.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    RegisterQuery query;
    query.year = whole->year;
    query.descending = false;
    const Result<QList<EntryId>> ids = services::registerIds(file, query);
    if (!ids)
        return ids.error();
    const Result<QList<RegisterLine>> lines = services::registerLines(file, *ids);
    if (!lines)
        return lines.error();
    RegisterBook book{*whole, {}, {}, *office, {}};
    SeriesCounter counter;
    for (const RegisterLine &line : *lines) {
        const RegisterEntry &entry = line.entry;
        const bool printed = whole->contains(entry.arrivedOn);
        counter.add(entry.arrivalNumber, entry.supplement > 0 ? entry.numberText() : QString(), printed,
            entry.state == EntryState::Cancelled);
        if (printed)
            book.lines.append(line);
    }
    book.series = counter.series();
    const Result<MonthOutcomes> outcomes = readOutcomes(file, book.lines);
    if (!outcomes)
        return outcomes.error();
    book.outcomes = *outcomes;
    return book;
}

} // namespace reporting
