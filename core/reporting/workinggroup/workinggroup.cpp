#include "core/reporting/workinggroup/workinggroup.h"

#include "core/reporting/document/plainblocks.h"
#include "core/reporting/paper/officepaper.h"
#include "core/reporting/planwords.h"

namespace reporting {

using namespace document;

namespace {

/// A post stands alone in its column: "đại diện lãnh đạo …" begins with a capital.
QString upperFirst(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

constexpr double roomForAName = 10.5; ///< mm

} // namespace

Document workingGroupList(const services::PlanContents &contents, const services::UnitCatalogue &units,
    const services::OfficeSettings &office)
{
    Document paper = officePaper(office, contents.plan,
        {QStringLiteral("Danh sách"),
            {QStringLiteral("Tổ công tác triển khai thực hiện %1").arg(contents.plan.shortName)},
            QStringLiteral("(Theo %1)").arg(planCited(contents.plan))});
    Table table
        = plainTable({TableColumn::fixed(11, Alignment::Centre), TableColumn::fixed(38), TableColumn::shared(1.2),
                         TableColumn::fixed(24, Alignment::Centre), TableColumn::shared(1)},
            {QStringLiteral("STT"), QStringLiteral("Họ và tên"), QStringLiteral("Chức danh"), QStringLiteral("Vai trò"),
                QStringLiteral("Đơn vị")});
    table.leastRowHeight = roomForAName;
    for (qsizetype i = 0; i < contents.seats.size(); ++i) {
        const domain::Seat &seat = contents.seats.at(i);
        table.rows.append(tableRow(
            {QString::number(i + 1), seat.person, upperFirst(seat.who), seat.role, units.unit(seat.unit).name}));
    }
    paper.blocks << table; // a list to look up: what is signed is the decision that sets the group up
    return paper;
}

} // namespace reporting
