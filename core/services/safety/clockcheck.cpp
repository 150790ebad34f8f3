#include "core/services/safety/clockcheck.h"

#include "core/services/datafile.h"
#include "core/store/tracerepository.h"

namespace services {

namespace {

constexpr qint64 tolerated = 5 * 60; // seconds: two machines that share a file never agree quite

} // namespace

std::optional<base::Error> clockBehind(const DataFile &file, const QDateTime &now)
{
    const base::Result<QDateTime> last = store::lastTraceMoment(file.connection());
    if (!last || !last->isValid() || now.secsTo(*last) <= tolerated)
        return std::nullopt;
    const QString form = QStringLiteral("HH:mm 'ngày' dd/MM/yyyy");
    return base::Error{base::ErrorCode::ClockBehind,
        {{QStringLiteral("now"), now.toString(form)}, {QStringLiteral("last"), last->toLocalTime().toString(form)}}};
}

std::optional<base::Error> openingWarning(const DataFile &file)
{
    const std::optional<base::Error> behind = clockBehind(file, base::SystemClock().now());
    return behind ? behind : file.networkWarning();
}

} // namespace services
