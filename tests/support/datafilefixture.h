#pragma once

#include "core/services/datafile.h"
#include "core/services/planreader.h"
#include "core/services/reportservice.h"
#include "core/services/unitcatalogue.h"
#include "support/resultcheck.h"

#include <QTemporaryDir>

#include <memory>

namespace support {

/// A real data file with the built-in plan in its own folder, and a clock that stands still.
class DataFileFixture {
public:
    explicit DataFileFixture(QDate today = QDate(2022, 5, 12)) : clock(today)
    {
        auto made = services::DataFile::create(path(), clock, QStringLiteral("thử"));
        if (!made)
            qFatal("%s", qPrintable(base::sentence(made.error())));
        file = *std::move(made);
    }

    QString path() const { return m_dir.filePath(QStringLiteral("thử.dondoc")); }

    domain::Unit unit(const QString &text) const
    {
        const auto catalogue = services::UnitCatalogue::read(*file);
        const auto found = catalogue->resolve(text);
        return found ? *found : domain::Unit();
    }

    services::NewReport report(
        const QString &unitText, domain::Period period, QDate arrived, const QString &reference = {}) const
    {
        services::NewReport report;
        report.unit = unit(unitText).id;
        report.period = period;
        report.arrivedOn = arrived;
        report.documentReference = reference;
        return report;
    }

    base::Result<services::RegisteredReport> add(
        const QString &unitText, QDate arrived, const QString &reference = {}, domain::Period period = {2022, 5})
    {
        return services::addReport(*file, report(unitText, period, arrived, reference));
    }

    /// Closes the file and opens it again, as a new start of the program would.
    void reopen()
    {
        file.reset();
        auto opened = services::DataFile::open(path(), clock, QStringLiteral("thử"));
        if (!opened)
            qFatal("%s", qPrintable(base::sentence(opened.error())));
        file = *std::move(opened);
    }

    base::FixedClock clock;
    std::unique_ptr<services::DataFile> file;

private:
    QTemporaryDir m_dir;
};

} // namespace support
