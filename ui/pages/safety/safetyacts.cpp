#include "ui/pages/safety/safetyacts.h"

#include "core/base/errortext.h"
#include "core/base/text/filename.h"
#include "core/exchange/package/packagefile.h"
#include "core/services/safety/backupdifference.h"
#include "core/services/safety/backupstate.h"
#include "core/services/safety/copycheck.h"
#include "core/services/safety/ownfiles.h"
#include "core/services/safety/placetaking.h"
#include "ui/actions/actionregistry.h"
#include "ui/dialogs/messageseam.h"
#include "ui/pages/safety/backupkeeper.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

#include <memory>

namespace pages {

using base::ErrorCode;
using base::Result;
using widgets::ActBar;

namespace {

QString packageFilter()
{
    return SafetyActs::tr("Gói dữ liệu Đôn Đốc (*.dondoc-goi)");
}

QString restorableFilter()
{
    return SafetyActs::tr("Gói và bản sao lưu Đôn Đốc (*.dondoc-goi *.dondoc)");
}

QLineEdit *passphraseField(const char *name)
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setEchoMode(QLineEdit::Password);
    return field;
}

/// What is lost, and that the open file is not.
QString replacingWords(const QString &lost)
{
    return SafetyActs::tr("%1 Tệp đang mở không mất: nó được giữ lại bên cạnh, tên có chữ “truoc-khoi-phuc”.")
        .arg(lost);
}

} // namespace

SafetyActs::SafetyActs(const PageContext &context, BackupKeeper &keeper, Page *page)
    : QObject(page), m_context(context), m_keeper(keeper), m_page(page),
      m_backup(add("safety.backup", tr("&Sao lưu ngay"), "save", tr("Làm một bản sao lưu và kiểm tra nó"),
          tr("backup; chép dự phòng"))),
      m_verify(add("safety.verify", tr("&Kiểm tra bản sao lưu"), "list-checks",
          tr("Mở bản đang chọn ra và kiểm tra kỹ từ đầu"))),
      m_restore(add("safety.restore", tr("Kh&ôi phục…"), "history",
          tr("Xem bản đang chọn khác bây giờ ở đâu, rồi khôi phục"), tr("lấy lại; phục hồi"))),
      m_package(add("safety.package", tr("Đóng &gói…"), "file-down",
          tr("Gộp dữ liệu và tệp kèm thành một tệp để chuyển máy, bàn giao"), tr("bàn giao; chuyển máy; xuất"))),
      m_unpack(add("safety.unpack", tr("Khôi phục từ &tệp…"), "folder-open",
          tr("Mở một gói .dondoc-goi, hoặc một bản sao lưu ở nơi khác"), tr("mở gói; nhập gói")))
{
    connect(m_backup, &QAction::triggered, this, [this] {
        emit asked();
        m_keeper.start(BackupKeeper::Places::Both, true);
    });
    connect(m_verify, &QAction::triggered, this, &SafetyActs::startVerify);
    connect(m_restore, &QAction::triggered, this, &SafetyActs::askRestore);
    connect(m_package, &QAction::triggered, this, &SafetyActs::askPackage);
    connect(m_unpack, &QAction::triggered, this, [this] {
        emit asked();
        const QString path = dialogs::messageSeam().openFile(m_page, tr("Khôi phục từ tệp"),
            m_keeper.elsewhereFolder().isEmpty() ? m_keeper.besideFolder() : m_keeper.elsewhereFolder(),
            restorableFilter());
        if (!path.isEmpty())
            openFile(path);
    });
    connect(&keeper, &BackupKeeper::changed, this, &SafetyActs::follow);
    setCurrent(std::nullopt);
}

SafetyActs::~SafetyActs() = default;

QAction *SafetyActs::add(
    const char *id, const QString &text, const char *icon, const QString &tip, const QString &names)
{
    return m_context.actions.add(
        {QString::fromLatin1(id), text, QString::fromLatin1(icon), {}, tip, actions::Menu::Tools, names});
}

QWidget *SafetyActs::makeWorkBar(QWidget *parent)
{
    m_work = new widgets::WorkBar(m_context.theme, parent);
    m_work->setObjectName(QStringLiteral("safetyActWork"));
    connect(m_work, &widgets::WorkBar::finished, this, [this](const Result<int> &result) {
        follow();
        if (result)
            m_after(*result);
        else if (result.error().code == ErrorCode::Cancelled)
            emit done(tr("Đã thôi; chưa có gì bị thay đổi"));
        else if (result.error().code == ErrorCode::PassphraseWrong)
            askAgain(base::sentence(result.error()));
        else
            emit said(result.error());
    });
    return m_work;
}

void SafetyActs::makeStrips(QBoxLayout *content, QWidget *parent)
{
    m_restoreBar = new ActBar(m_context.theme, QStringLiteral("safetyRestore"), tr("Khôi phục"), parent);
    connect(m_restoreBar, &ActBar::accepted, this, &SafetyActs::startRestore);
    m_packageBar = new ActBar(m_context.theme, QStringLiteral("safetyPackage"), tr("Chọn nơi lưu gói…"), parent);
    m_passphrase = passphraseField("safetyPassphrase");
    m_again = passphraseField("safetyPassphraseAgain");
    m_packageBar->addField(tr("Mật khẩu (để trống: gói không khóa)"), m_passphrase, 30, true);
    m_packageBar->addField(tr("Nhập lại mật khẩu"), m_again, 24, true);
    connect(m_packageBar, &ActBar::accepted, this, &SafetyActs::startPackage);
    m_unpackBar = new ActBar(m_context.theme, QStringLiteral("safetyUnpack"), tr("Khôi phục"), parent);
    m_unlock = passphraseField("safetyUnlock");
    m_unpackBar->addField(tr("Mật khẩu của gói"), m_unlock, 30, true);
    connect(
        m_unpackBar->addDoor(QStringLiteral("safetyUnpackVerify"), tr("Chỉ kiểm tra"), QStringLiteral("list-checks")),
        &QAbstractButton::clicked, this, &SafetyActs::verifyFile);
    connect(m_unpackBar, &ActBar::accepted, this, &SafetyActs::startUnpack);
    for (QWidget *strip : strips())
        content->addWidget(strip);
}

QList<QWidget *> SafetyActs::strips() const
{
    return {m_restoreBar, m_packageBar, m_unpackBar};
}

void SafetyActs::setCurrent(const std::optional<services::ShelvedBackup> &backup)
{
    m_current = backup;
    // The strip names one backup and what it lacks: it goes when that one is no longer the one chosen, or is gone.
    if (m_restoreBar && m_restoreBar->isOpen() && (!m_current || m_current->path != m_asked.path))
        m_restoreBar->close();
    follow();
}

void SafetyActs::follow()
{
    const bool isFree = !m_keeper.isRunning() && !(m_work && m_work->isRunning());
    m_backup->setEnabled(isFree);
    m_package->setEnabled(isFree);
    m_unpack->setEnabled(isFree);
    m_verify->setEnabled(isFree && m_current);
    m_restore->setEnabled(isFree && m_current);
}

void SafetyActs::run(const QString &sentence, Work work, std::function<void(int)> after)
{
    m_after = std::move(after);
    m_work->start(sentence, std::move(work));
    follow();
    emit began();
}

bool SafetyActs::stop()
{
    if (!m_work || !m_work->isRunning())
        return false;
    m_work->cancel();
    return true;
}

void SafetyActs::startVerify()
{
    emit asked();
    if (!m_current)
        return;
    runVerify(tr("Bản sao lưu %1").arg(services::backupMomentWords(m_current->at(), m_keeper.now())),
        [path = m_current->path](const base::Progress &progress) {
            Result<QList<services::FileFault>> faults = services::verifyBackup(path, progress);
            if (faults)
                services::noteVerdict(path, *faults);
            return faults;
        });
}

void SafetyActs::runVerify(const QString &name, LookThrough lookThrough)
{
    const auto missing = std::make_shared<QStringList>();
    const auto known = std::make_shared<QList<services::FileFault>>();
    run(
        tr("Đang kiểm tra kỹ…"),
        [lookThrough = std::move(lookThrough), missing, known](const base::Progress &progress) -> Result<int> {
            const Result<QList<services::FileFault>> faults = lookThrough(progress);
            if (!faults)
                return faults.error();
            for (const services::FileFault &fault : *faults) {
                // What was so already when it was made.
                if (fault.isNote && services::isOfTheFileItself(fault))
                    known->append(fault);
                else if (fault.isNote)
                    missing->append(fault.where);
            }
            return int(faults->size() - missing->size() - known->size());
        },
        [this, name, missing, known](int faults) {
            m_keeper.refresh(); // what was found counts from now on
            if (faults == 0 && !known->isEmpty())
                emit told(false,
                    tr("%1 khôi phục được; tệp dữ liệu đã có lỗi này từ trước khi sao lưu: %2.")
                        .arg(name, services::faultWords(*known)));
            else if (faults == 0 && missing->isEmpty())
                emit told(true, tr("%1 nguyên vẹn, khôi phục được.").arg(name));
            else if (faults == 0)
                emit told(false,
                    tr("%1 khôi phục được, nhưng thiếu nội dung của %n tệp kèm đã mất từ trước: %2.", nullptr,
                        int(missing->size()))
                        .arg(name, services::missingWords(*missing)));
            else
                emit told(false,
                    tr("%1 có %n chỗ hỏng. Đừng dùng để khôi phục; hãy làm ngay một bản mới.", nullptr, faults)
                        .arg(name));
        });
}

void SafetyActs::askRestore()
{
    emit asked();
    if (!m_current)
        return;
    m_asked = *m_current;
    m_restoreBar->open(tr("Khôi phục bản %1").arg(m_asked.at().toString(QStringLiteral("HH:mm dd/MM/yyyy"))));
    QString words;
    if (const Result<services::BackupDifference> difference = services::differenceFromNow(m_context.file, m_asked))
        words = services::differenceWords(*difference, m_keeper.now().date());
    m_restoreBar->warn(replacingWords(words));
    m_restoreBar->standOnLeave();
}

QString SafetyActs::restorePath() const
{
    return services::besidePath(m_context.file.path(), QStringLiteral("khoi-phuc"), m_keeper.now());
}

void SafetyActs::startRestore()
{
    m_restoreBar->close();
    const services::RestoreRequest request{m_asked.path, restorePath(), m_context.file.path()};
    runRestore(tr("Đang khôi phục và kiểm tra…"), request.target, false,
        [request](const base::Progress &progress) { return services::restoreBackup(request, progress); });
}

void SafetyActs::runRestore(const QString &sentence, const QString &target, bool asks, Restore restore)
{
    const auto missing = std::make_shared<QStringList>();
    run(
        sentence,
        [restore = std::move(restore), missing](const base::Progress &progress) -> Result<int> {
            const Result<services::RestoreOutcome> outcome = restore(progress);
            if (!outcome)
                return outcome.error();
            *missing = outcome->missing;
            return outcome->attachments;
        },
        [this, target, missing, asks](int) {
            if (!asks || mayReplace(target))
                emit restored(target, *missing);
        });
}

/// Of a file that lies in no list it is known only now what is lost with it.
bool SafetyActs::mayReplace(const QString &made)
{
    services::ShelvedBackup there;
    there.path = made;
    const Result<services::BackupDifference> difference = services::differenceFromNow(m_context.file, there);
    if (difference && difference->lost.isEmpty() && !difference->isOtherFile)
        return true;
    const QString words = difference ? services::differenceWords(*difference, m_keeper.now().date())
                                     : tr("Không so được tệp này với tệp đang mở.");
    if (dialogs::messageSeam().ask(m_page, tr("Khôi phục"), replacingWords(words), tr("Khôi phục")))
        return true;
    services::discardMade(made);
    emit done(tr("Đã thôi; chưa có gì bị thay đổi"));
    return false;
}

void SafetyActs::askPackage()
{
    emit asked();
    m_passphrase->clear();
    m_again->clear();
    m_packageBar->open(tr("Đóng gói dữ liệu và tệp kèm thành một tệp"));
    m_packageBar->warn(tr("Không có mật khẩu thì ai cầm gói cũng đọc được. Có mật khẩu (ít nhất %1 ký tự) thì quên là "
                          "không ai mở được nữa.")
                           .arg(store::leastPassphrase));
}

void SafetyActs::startPackage()
{
    if (m_passphrase->text() != m_again->text()) {
        m_packageBar->refuse(tr("Hai lần nhập mật khẩu khác nhau. Hãy nhập lại, chú ý bộ gõ tiếng Việt."));
        return;
    }
    if (!m_passphrase->text().isEmpty() && m_passphrase->text().size() < store::leastPassphrase) {
        m_packageBar->refuse(base::sentence(
            {ErrorCode::PassphraseShort, {{QStringLiteral("least"), QString::number(store::leastPassphrase)}}}));
        return;
    }
    const QString proposed = QDir(QFileInfo(m_context.file.path()).absolutePath())
                                 .filePath(QStringLiteral("%1-%2.dondoc-goi")
                                               .arg(QFileInfo(m_context.file.path()).completeBaseName(),
                                                   m_keeper.now().toString(QStringLiteral("yyyyMMdd"))));
    const QString path = dialogs::messageSeam().saveFile(
        m_page, tr("Lưu gói"), proposed, packageFilter(), QStringLiteral("dondoc-goi"));
    if (path.isEmpty())
        return;
    exchange::PackageRequest request;
    request.dataPath = m_context.file.path();
    request.target = path;
    request.actor = m_context.file.actor();
    if (!m_passphrase->text().isEmpty())
        request.passphrase = m_passphrase->text();
    m_passphrase->clear();
    m_again->clear();
    m_packageBar->close();
    const base::Clock &clock = m_context.file.clock();
    run(
        tr("Đang đóng gói và đọc lại để kiểm tra…"),
        [request, &clock](const base::Progress &progress) -> Result<int> {
            const Result<exchange::PackageOutcome> made = exchange::writePackage(request, clock, progress);
            if (!made)
                return made.error();
            return int(made->missing.size());
        },
        [this, path](int missing) {
            const QString size = base::fileSizeText(QFileInfo(path).size());
            if (missing > 0)
                emit told(false,
                    tr("Gói đã xong (%1) nhưng thiếu nội dung của %2 tệp kèm đã mất từ trước.").arg(size).arg(missing));
            else
                emit told(true, tr("Gói đã xong và đã đọc lại: “%1” (%2).").arg(QDir::toNativeSeparators(path), size));
        });
}

void SafetyActs::openFile(const QString &path)
{
    if (services::isOwnFile(m_context.file.path(), path)) {
        m_unpackBar->close();
        emit told(false,
            tr("Không khôi phục từ “%1” vì đó là tệp dữ liệu đang mở hoặc tệp thuộc về nó. Hãy chọn một gói hoặc một "
               "bản sao lưu.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    m_file = path;
    const exchange::PackageKind kind = exchange::packageKind(path);
    m_unlock->clear();
    m_unpackBar->setFieldShown(m_unlock, kind == exchange::PackageKind::Locked);
    m_unpackBar->open(tr("Khôi phục từ “%1”").arg(QFileInfo(path).fileName()));
    m_unpackBar->warn(
        tr("Nội dung của tệp này thay cho tệp đang mở. Tệp đang mở không mất: nó được giữ lại bên cạnh, tên có chữ "
           "“truoc-khoi-phuc”."));
    if (kind != exchange::PackageKind::Locked)
        m_unpackBar->standOnLeave();
}

/// A slip in a passphrase costs the passphrase, not the way to the file.
void SafetyActs::askAgain(const QString &why)
{
    openFile(m_file);
    m_unpackBar->refuse(why);
}

void SafetyActs::verifyFile()
{
    const store::Passphrase passphrase(m_unlock->text());
    m_unpackBar->close();
    runVerify(
        tr("“%1”").arg(QFileInfo(m_file).fileName()), [path = m_file, passphrase](const base::Progress &progress) {
            return exchange::packageKind(path) != exchange::PackageKind::None
                ? exchange::verifyPackage(path, passphrase, progress)
                : services::verifyBackup(path, progress);
        });
}

void SafetyActs::startUnpack()
{
    const store::Passphrase passphrase(m_unlock->text());
    const bool isPackage = exchange::packageKind(m_file) != exchange::PackageKind::None;
    m_unlock->clear();
    m_unpackBar->close();
    const QString target = restorePath();
    runRestore(tr("Đang mở gói và kiểm tra…"), target, true,
        [path = m_file, passphrase, target, isPackage](const base::Progress &progress) {
            return isPackage ? exchange::unpackPackage(path, passphrase, target, progress)
                             : services::restoreBackup({path, target, {}}, progress);
        });
}

} // namespace pages
