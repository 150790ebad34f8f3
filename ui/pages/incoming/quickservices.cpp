#include "ui/pages/incoming/quickservices.h"

#include "core/reporting/pile.h"
#include "core/services/reportservice.h"

#include <memory>
#include <optional>

namespace pages {

using base::Result;
using services::UnitCatalogue;

namespace {

/// The catalogue, read when it is first needed.
class KnownUnits {
public:
    explicit KnownUnits(const services::DataFile &file) : m_file(file) { }

    Result<UnitCatalogue> read()
    {
        if (!m_units) {
            Result<UnitCatalogue> units = UnitCatalogue::read(m_file);
            if (!units)
                return units;
            m_units = *std::move(units);
        }
        return *m_units;
    }
    void forget() { m_units.reset(); }

private:
    const services::DataFile &m_file;
    std::optional<UnitCatalogue> m_units;
};

} // namespace

QuickServices QuickServices::of(services::DataFile &file)
{
    const auto units = std::make_shared<KnownUnits>(file);
    QuickServices services;
    services.read
        = [&file, units](const QString &text, const services::QuickContext &context) -> Result<services::QuickReading> {
        const Result<UnitCatalogue> known = units->read();
        if (!known)
            return known.error();
        return services::readQuickLine(file, *known, text, context);
    };
    services.save = [&file](const services::QuickReading &reading) { return services::saveQuickLine(file, reading); };
    services.next
        = [&file](domain::Period period, domain::UnitId after) { return reporting::nextOfPile(file, period, after); };
    services.unit = [units](domain::UnitId id) {
        const Result<UnitCatalogue> known = units->read();
        return known ? known->unit(id) : domain::Unit();
    };
    services.arrivalNumber = [&file] {
        const Result<QString> number = services::numberToCome(file, file.clock().today());
        return number ? *number : QString();
    };
    services.unitsChanged = [units] { units->forget(); };
    return services;
}

} // namespace pages
