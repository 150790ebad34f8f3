#include "ui/pages/tasks/taskstories.h"

#include "core/base/text/wording.h"
#include "ui/models/taskwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace pages {

using domain::TaskEvent;

namespace {

QString titleOf(const TaskEvent &event)
{
    switch (event.kind) {
    case TaskEvent::Kind::State: {
        const QString word = domain::taskStateText(event.state.value_or(domain::TaskState::NotStarted));
        const int progress = event.progress.value_or(0);
        return progress > 0 && progress < 100 ? QStringLiteral("%1, %2%").arg(word).arg(progress) : word;
    }
    case TaskEvent::Kind::Progress:
        return QCoreApplication::translate("TaskStories", "Tiến độ %1%").arg(event.progress.value_or(0));
    case TaskEvent::Kind::Deadline:
        return event.deadline && event.deadline->kind != domain::Deadline::Kind::None
            ? QCoreApplication::translate("TaskStories", "Đặt thời hạn %1").arg(domain::deadlineText(*event.deadline))
            : QCoreApplication::translate("TaskStories", "Bỏ thời hạn");
    case TaskEvent::Kind::Note:
        break;
    }
    return event.note;
}

theme::Status signOf(const TaskEvent &event)
{
    if (event.state)
        return models::stateWord(*event.state).status;
    return event.kind == TaskEvent::Kind::Progress ? theme::Status::InProgress : theme::Status::NotRequired;
}

/// Who entered it, and when: the second of the two times (rule 6).
QString enteredWords(const TaskEvent &event)
{
    const QDateTime at = event.enteredAt.toLocalTime();
    const QString when = QCoreApplication::translate("TaskStories", "nhập %1, %2")
                             .arg(base::proseDate(at.date()), at.time().toString(QStringLiteral("HH:mm")));
    return event.actor.isEmpty() ? when : QStringLiteral("%1 · %2").arg(event.actor, when);
}

QList<Story> timelineOf(const reporting::TaskDossier &dossier)
{
    QList<Story> stories;
    for (const TaskEvent &event : dossier.events) {
        QStringList notes{enteredWords(event)};
        if (!event.note.isEmpty() && event.kind != TaskEvent::Kind::Note)
            notes.prepend(event.note);
        stories.prepend(
            {base::proseDate(event.holdsOn), signOf(event), titleOf(event), notes.join(QStringLiteral("\n"))});
    }
    if (dossier.standing.timeliness.kind == domain::Timeliness::Overdue) {
        const QDate last = dossier.standing.deadline.lastDay;
        const QDate over = last.addDays(1);
        // Where it happened: after everything that holds from that day or earlier.
        const auto later = std::count_if(dossier.events.begin(), dossier.events.end(),
            [over](const TaskEvent &event) { return event.holdsOn > over; });
        stories.insert(qsizetype(later),
            {base::proseDate(over), theme::Status::Missing,
                QCoreApplication::translate("TaskStories", "Quá thời hạn %1").arg(base::proseDate(last)),
                QCoreApplication::translate("TaskStories", "tự tính")});
    }
    return stories;
}

QList<Story> reportsOf(const reporting::TaskDossier &dossier, const services::UnitCatalogue &units)
{
    QList<Story> stories;
    for (const domain::TaskResult &line : dossier.results) {
        const domain::Unit unit = units.unit(line.unit);
        QString title = unit.name;
        if (dossier.task.leads.contains(line.unit))
            title += QCoreApplication::translate("TaskStories", " (chủ trì)");
        QStringList states;
        if (line.result.state)
            states.append(domain::taskStateText(*line.result.state));
        if (line.result.progress)
            states.append(QStringLiteral("%1%").arg(*line.result.progress));
        QStringList notes;
        if (!states.isEmpty())
            notes.append(states.join(QStringLiteral(", ")));
        if (!line.result.text.isEmpty())
            notes.append(line.result.text);
        stories.append({line.period ? QStringLiteral("%1/%2").arg(line.period->month).arg(line.period->year)
                                    : QCoreApplication::translate("TaskStories", "Đột xuất"),
            line.result.state ? models::stateWord(*line.result.state).status : theme::Status::NotRequired, title,
            notes.join(QLatin1Char('\n'))});
    }
    return stories;
}

QList<Story> difficultiesOf(const reporting::TaskDossier &dossier, const services::UnitCatalogue &units)
{
    QList<Story> stories;
    for (const domain::Difficulty &difficulty : dossier.difficulties) {
        const bool solved = difficulty.stage == domain::DifficultyStage::Solved;
        QStringList notes{QStringLiteral("%1 · %2").arg(
            units.unit(difficulty.unit).name, domain::difficultyStageText(difficulty.stage))};
        if (!difficulty.proposal.isEmpty())
            notes.append(QCoreApplication::translate("TaskStories", "Đề xuất: %1").arg(difficulty.proposal));
        stories.prepend({base::proseDate(difficulty.raisedOn), solved ? theme::Status::Done : theme::Status::DueSoon,
            difficulty.text, notes.join(QLatin1Char('\n'))});
    }
    return stories;
}

} // namespace

base::Result<TaskStories> tellTask(
    const services::DataFile &file, const services::UnitCatalogue &units, const domain::Task &task, QDate day)
{
    const base::Result<reporting::TaskDossier> dossier = reporting::taskDossier(file, task, day);
    if (!dossier)
        return dossier.error();
    return TaskStories{timelineOf(*dossier), reportsOf(*dossier, units), difficultiesOf(*dossier, units)};
}

} // namespace pages
