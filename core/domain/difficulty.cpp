#include "core/domain/difficulty.h"

#include <QCoreApplication>

namespace domain {

namespace {

struct StageName {
    DifficultyStage stage;
    const char *code;
    const char *text;
};

constexpr std::array<StageName, 5> stageNames{{
    {DifficultyStage::New, "new", QT_TRANSLATE_NOOP("DifficultyStage", "Mới")},
    {DifficultyStage::Collected, "collected", QT_TRANSLATE_NOOP("DifficultyStage", "Đã tổng hợp")},
    {DifficultyStage::Advised, "advised", QT_TRANSLATE_NOOP("DifficultyStage", "Đã tham mưu UBND")},
    {DifficultyStage::Directed, "directed", QT_TRANSLATE_NOOP("DifficultyStage", "Đã có ý kiến chỉ đạo")},
    {DifficultyStage::Solved, "solved", QT_TRANSLATE_NOOP("DifficultyStage", "Đã giải quyết")},
}};

} // namespace

QString difficultyStageCode(DifficultyStage stage)
{
    return QLatin1String(stageNames.at(size_t(stage)).code);
}

std::optional<DifficultyStage> difficultyStageFromCode(const QString &code)
{
    for (const StageName &name : stageNames) {
        if (code == QLatin1String(name.code))
            return name.stage;
    }
    return std::nullopt;
}

QString difficultyStageText(DifficultyStage stage)
{
    return QCoreApplication::translate("DifficultyStage", stageNames.at(size_t(stage)).text);
}

QString difficultyStageOnPaper(DifficultyStage stage)
{
    return QString::fromUtf8(stageNames.at(size_t(stage)).text);
}

} // namespace domain
