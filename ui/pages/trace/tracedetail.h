#pragma once

#include "core/services/traceteller.h"
#include "ui/widgets/detailpanel.h"

#include <optional>

namespace pages {

/// One line of the trace in full: who, when, where, upon what and why, and each field as it was before and after.
class TraceDetail : public widgets::DetailPanel {
    Q_OBJECT

public:
    /// The acts stand at its foot.
    TraceDetail(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent = nullptr);

    void show(const services::TraceNote &note, const services::TraceTeller &teller);
    void clear();

protected:
    void fill() override;

private:
    struct Told {
        services::TraceNote note;
        QString object;
        QList<services::TraceDifference> differences;
    };

    void addNote();
    void addDifference(const services::TraceDifference &difference);
    void addSide(const QString &word, const QString &text, bool quiet);

    std::optional<Told> m_told;
};

} // namespace pages
