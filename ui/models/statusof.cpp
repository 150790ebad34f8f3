#include "ui/models/statusof.h"

namespace models {

theme::Status signOf(domain::ReportStatus status)
{
    switch (status) {
    case domain::ReportStatus::OnTime:
        return theme::Status::OnTime;
    case domain::ReportStatus::Late:
        return theme::Status::Late;
    case domain::ReportStatus::Missing:
        return theme::Status::Missing;
    case domain::ReportStatus::Pending:
        return theme::Status::Pending;
    case domain::ReportStatus::NotRequired:
        break;
    }
    return theme::Status::NotRequired;
}

} // namespace models
