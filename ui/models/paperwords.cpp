#include "ui/models/paperwords.h"

#include <QCoreApplication>

namespace models {

using domain::PaperKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(models::PaperWords)
};

} // namespace

QString paperKindName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Monthly:
        break;
    case PaperKind::Quarterly:
        return Words::tr("Báo cáo quý");
    case PaperKind::HalfYearly:
        return Words::tr("Báo cáo 6 tháng");
    case PaperKind::Yearly:
        return Words::tr("Báo cáo năm");
    case PaperKind::AdHoc:
        return Words::tr("Báo cáo đột xuất");
    case PaperKind::Reminder:
        return Words::tr("Công văn đôn đốc");
    }
    return Words::tr("Báo cáo tháng");
}

QString paperKindOtherNames(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Monthly:
        break;
    case PaperKind::Quarterly:
        return Words::tr("quý; báo cáo ba tháng");
    case PaperKind::HalfYearly:
        return Words::tr("6 tháng; sáu tháng; báo cáo sơ kết");
    case PaperKind::Yearly:
        return Words::tr("năm; báo cáo tổng kết; cả năm");
    case PaperKind::AdHoc:
        return Words::tr("đột xuất; báo cáo theo yêu cầu");
    case PaperKind::Reminder:
        return Words::tr("đôn đốc; thư nhắc; nhắc báo cáo");
    }
    return Words::tr("tháng; báo cáo định kỳ");
}

} // namespace models
