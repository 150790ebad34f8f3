#include "core/reporting/papercatalogue.h"

#include "core/base/text/naturalorder.h"
#include "core/reporting/briefing/briefing.h"
#include "core/reporting/disciplinetable/disciplinetable.h"
#include "core/reporting/dossierpaper/dossierpaper.h"
#include "core/reporting/handover/handover.h"
#include "core/reporting/registerbook/outgoingbook.h"
#include "core/reporting/registerbook/registerbook.h"
#include "core/reporting/workinggroup/workinggroup.h"
#include "core/services/attachmentstore.h"
#include "core/services/ledgerreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace reporting {

using base::Result;
using document::Document;
using domain::Plan;
using services::DataFile;

namespace {

/// How a paper is made, beside what the catalogue says of it.
struct Maker {
    PrintablePaper paper;
    Result<Document> (*make)(const DataFile &, const Plan &, const PaperChoice &);
};

BookRange rangeOf(const DataFile &file, const PaperChoice &choice)
{
    const int current = file.clock().today().year();
    const int year = choice.year > 0 ? choice.year : choice.from.isValid() ? choice.from.year() : current;
    return {year, choice.from, choice.to, choice.book};
}

QDate dayOf(const DataFile &file, const PaperChoice &choice)
{
    return choice.day.isValid() ? choice.day : file.clock().today();
}

template <Document (*compose)(const RegisterBook &)>
Result<Document> makeBook(const DataFile &file, const Plan &, const PaperChoice &choice)
{
    const Result<RegisterBook> book = readRegisterBook(file, rangeOf(file, choice));
    if (!book)
        return book.error();
    return compose(*book);
}

Result<Document> makeOutgoing(const DataFile &file, const Plan &, const PaperChoice &choice)
{
    const Result<OutgoingBook> book = readOutgoingBook(file, rangeOf(file, choice));
    if (!book)
        return book.error();
    return outgoingBook(*book);
}

Result<Document> makeBriefing(const DataFile &file, const Plan &plan, const PaperChoice &choice)
{
    const Result<BriefingSource> source = readBriefingSource(file, plan, dayOf(file, choice), choice.period);
    if (!source)
        return source.error();
    return briefing(*source);
}

Result<Document> makeDiscipline(const DataFile &file, const Plan &plan, const PaperChoice &choice)
{
    const Result<YearMatrix> matrix = yearMatrix(file, plan, rangeOf(file, choice).year);
    if (!matrix)
        return matrix.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    return disciplineTable(*matrix, plan, *office);
}

Result<Document> makeWorkingGroup(const DataFile &file, const Plan &plan, const PaperChoice &)
{
    const Result<services::PlanContents> contents = services::readPlanContents(file, plan);
    if (!contents)
        return contents.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    return workingGroupList(*contents, *units, *office);
}

Result<Document> makeDossier(const DataFile &file, const Plan &plan, const PaperChoice &choice)
{
    const Result<QList<domain::Task>> tasks = services::tasksOf(file, plan.id);
    if (!tasks)
        return tasks.error();
    for (const domain::Task &task : *tasks) {
        if (base::compareNatural(task.no, choice.task) != 0)
            continue;
        const Result<DossierSource> source = readDossierSource(
            file, plan, task, dayOf(file, choice), choice.everything ? DossierScope::Everything : DossierScope::Newest);
        if (!source)
            return source.error();
        return taskDossierPaper(*source);
    }
    return base::Error{base::ErrorCode::TaskUnknown, {{QStringLiteral("text"), choice.task}}};
}

Result<Document> makeHandover(const DataFile &file, const Plan &plan, const PaperChoice &choice)
{
    const QString attachments = QFileInfo(services::AttachmentStore(file.path()).folder()).absoluteFilePath();
    const Result<HandoverSource> source = readHandoverSource(file, plan,
        {choice.day, choice.giver, choice.receiver, QDir::toNativeSeparators(attachments), choice.backupFolder});
    if (!source)
        return source.error();
    return handoverRecord(*source);
}

const QList<Maker> &makers()
{
    using Option = PaperOption;
    static const QList<Option> book{Option::Year, Option::Dates, Option::Book};
    static const QList<Maker> all{
        {{QStringLiteral("register"), QT_TRANSLATE_NOOP("PaperCatalogue", "Sổ đăng ký văn bản đến"),
             QT_TRANSLATE_NOOP("PaperCatalogue", "sổ văn bản đến; sổ công văn đến"), book},
            makeBook<incomingBook>},
        {{QStringLiteral("tracking"), QT_TRANSLATE_NOOP("PaperCatalogue", "Sổ theo dõi giải quyết văn bản đến"),
             QT_TRANSLATE_NOOP("PaperCatalogue", "sổ theo dõi; theo dõi giải quyết văn bản"), book},
            makeBook<trackingBook>},
        {{QStringLiteral("outgoing"), QT_TRANSLATE_NOOP("PaperCatalogue", "Sổ đăng ký văn bản đi"),
             QT_TRANSLATE_NOOP("PaperCatalogue", "sổ văn bản đi; sổ công văn đi"), book},
            makeOutgoing},
        {{QStringLiteral("briefing"), QT_TRANSLATE_NOOP("PaperCatalogue", "Trang giao ban tuần"),
             QT_TRANSLATE_NOOP("PaperCatalogue", "tóm tắt giao ban; giao ban thứ hai; tóm tắt tuần"),
             {Option::Day, Option::Period}},
            makeBriefing},
        {{QStringLiteral("discipline"), QT_TRANSLATE_NOOP("PaperCatalogue", "Bảng theo dõi gửi báo cáo năm"),
             QT_TRANSLATE_NOOP("PaperCatalogue", "bảng theo dõi cả năm; chấm nộp báo cáo"), {Option::Year}},
            makeDiscipline},
        {{QStringLiteral("working-group"), QT_TRANSLATE_NOOP("PaperCatalogue", "Danh sách Tổ công tác"),
             QT_TRANSLATE_NOOP("PaperCatalogue", "thành viên Tổ công tác"), {}},
            makeWorkingGroup},
        {{QStringLiteral("dossier"), QT_TRANSLATE_NOOP("PaperCatalogue", "Hồ sơ nhiệm vụ"),
             QT_TRANSLATE_NOOP("PaperCatalogue", "hồ sơ của một nhiệm vụ; phiếu nhiệm vụ"),
             {Option::Task, Option::Day, Option::Everything}},
            makeDossier},
        {{QStringLiteral("handover"), QT_TRANSLATE_NOOP("PaperCatalogue", "Biên bản bàn giao"),
             QT_TRANSLATE_NOOP("PaperCatalogue", "bàn giao công việc; bàn giao sổ sách"),
             {Option::Day, Option::Persons}},
            makeHandover},
    };
    return all;
}

} // namespace

const QList<PrintablePaper> &printablePapers()
{
    static const QList<PrintablePaper> all = [] {
        QList<PrintablePaper> papers;
        for (const Maker &maker : makers())
            papers.append(maker.paper);
        return papers;
    }();
    return all;
}

const PrintablePaper *findPrintablePaper(const QString &code)
{
    for (const PrintablePaper &paper : printablePapers()) {
        if (paper.code == code)
            return &paper;
    }
    return nullptr;
}

QString printablePaperName(const PrintablePaper &paper)
{
    return QCoreApplication::translate("PaperCatalogue", paper.name);
}

QString printablePaperOtherNames(const PrintablePaper &paper)
{
    return QCoreApplication::translate("PaperCatalogue", paper.otherNames);
}

Result<Document> printablePaper(const DataFile &file, const Plan &plan, const QString &code, const PaperChoice &choice)
{
    const auto maker = std::find_if(
        makers().cbegin(), makers().cend(), [&code](const Maker &each) { return each.paper.code == code; });
    Q_ASSERT(maker != makers().cend());
    return maker->make(file, plan, choice);
}

} // namespace reporting
