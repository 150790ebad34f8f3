#pragma once

#include "core/domain/plan.h"
#include "core/domain/request.h"
#include "core/services/datafile.h"
#include "core/services/quickline/quickline.h"
#include "ui/widgets/choicebox.h"

#include <optional>

namespace pages {

/// What a report is for: a month, or an open request.
class EntryChoice : public widgets::ChoiceBox {
    Q_OBJECT

public:
    explicit EntryChoice(QWidget *parent = nullptr);

    /// Offers this month and a year back as far as the plan asks, and the open requests. What is chosen stays
    /// chosen.
    void offer(const services::DataFile &file, const domain::Plan &plan);

    std::optional<domain::Period> period() const; ///< nothing: a request
    QString request() const; ///< its number; empty: a period
    domain::Period currentPeriod() const; ///< of this month
    /// The usual title of such a report.
    QString usualSubject() const;

    /// Chooses what is older than what is offered, too.
    void choosePeriod(domain::Period period);
    void chooseRequest(const QString &number);
    /// The choice as a draft writes it: "2022-05", "request:45/CV".
    QString code() const { return currentData().toString(); }
    void chooseCode(const QString &code);
    /// Nothing is chosen until somebody does; what may be meant is offered too.
    void leaveOpen(const services::QuickAsk &ask);

private:
    domain::Plan m_plan;
    QList<domain::Request> m_requests;
};

} // namespace pages
