#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace domain {

/// The life of a difficulty (rule 10): mới → đã tổng hợp → đã tham mưu UBND → đã có ý kiến chỉ đạo → đã giải quyết.
enum class DifficultyStage { New, Collected, Advised, Directed, Solved };

inline constexpr std::array difficultyStages{DifficultyStage::New, DifficultyStage::Collected, DifficultyStage::Advised,
    DifficultyStage::Directed, DifficultyStage::Solved};

/// The stored ASCII code ("advised") and back.
QString difficultyStageCode(DifficultyStage stage);
std::optional<DifficultyStage> difficultyStageFromCode(const QString &code);

/// "Mới", "Đã tổng hợp", "Đã tham mưu UBND", "Đã có ý kiến chỉ đạo", "Đã giải quyết".
QString difficultyStageText(DifficultyStage stage);
/// The same for a paper: Vietnamese in every language of the window.
QString difficultyStageOnPaper(DifficultyStage stage);

/// What keeps a unit from doing its part, and what it proposes.
struct Difficulty {
    DifficultyId id;
    PlanId plan;
    UnitId unit;
    ReportId report; ///< invalid: told otherwise than by a report
    TaskId task; ///< invalid: of no single task
    QDate raisedOn;
    QString text;
    QString proposal;
    DifficultyStage stage = DifficultyStage::New;
    QDate stageOn; ///< since when it stands at its stage
    QString document; ///< that brought it there ("45/UBND-NC")

    /// It has a direction from above, or is solved: what it proposed need not be asked again.
    bool isAnswered() const { return stage == DifficultyStage::Directed || stage == DifficultyStage::Solved; }

    /// Days from the day it was raised.
    int ageOn(QDate day) const { return int(raisedOn.daysTo(day)); }
};

/// How long a difficulty has stood open, as the office judges it.
enum class DifficultyAge { Fresh, Amber, Red };

/// From how many days on an open difficulty is amber, and red (settings difficulty.amber_days and .red_days).
struct DifficultyLimits {
    int amberDays = 15;
    int redDays = 30;

    DifficultyAge ageOf(int days) const
    {
        if (days >= redDays)
            return DifficultyAge::Red;
        return days >= amberDays ? DifficultyAge::Amber : DifficultyAge::Fresh;
    }
};

/// One move of a difficulty that counts.
struct DifficultyStep {
    DifficultyStage stage = DifficultyStage::New;
    QDate on;
    QString document;
    QString note;
    bool operator==(const DifficultyStep &) const = default;
};

} // namespace domain
