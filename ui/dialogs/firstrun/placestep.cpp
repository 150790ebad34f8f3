#include "ui/dialogs/firstrun/placestep.h"

#include "core/base/errortext.h"
#include "ui/dialogs/messageseam.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fieldlabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

namespace dialogs {

namespace {

constexpr int greatestNumber = 999998;

} // namespace

PlaceStep::PlaceStep(theme::Theme &theme, const FirstRunStart &start, QWidget *parent)
    : FirstRunStep(theme, tr("Sổ đến, nơi lưu"), parent), m_last(new QLineEdit(QStringLiteral("0"), this)),
      m_path(new QLineEdit(QDir::toNativeSeparators(start.path), this)),
      m_backup(new QLineEdit(QDir::toNativeSeparators(start.backupFolder), this))
{
    m_last->setObjectName(QStringLiteral("first_last_number"));
    m_path->setObjectName(QStringLiteral("first_path"));
    m_backup->setObjectName(QStringLiteral("first_backup"));
    addField(column(), tr("Sổ giấy đăng ký văn bản đến năm %1 đang dừng ở số").arg(start.today.year()), m_last, 14,
        tr("Văn bản đầu tiên nhập vào chương trình mang số liền sau. Chưa có sổ giấy thì để 0."));
    m_tabEnd = m_last;
    addPlace(tr("Tệp dữ liệu"), m_path,
        tr("Mọi số liệu nằm trong một tệp này. Nên để ở ổ đĩa của máy, không để trên USB."), &PlaceStep::chooseFile);
    addPlace(tr("Thư mục để bản sao lưu"), m_backup,
        tr("Nên là ổ đĩa khác hoặc USB của cơ quan. Ngoài bản cạnh tệp dữ liệu, chương trình tự sao lưu vào đây mỗi "
           "khi "
           "thấy thư mục này."),
        &PlaceStep::chooseBackup);
    column()->addStretch(1);
}

void PlaceStep::addPlace(const QString &label, QLineEdit *field, const QString &help, void (PlaceStep::*choose)())
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *button = new widgets::ActionButton(theme(), widgets::ActionButton::Look::Secondary, line);
    button->setObjectName(field->objectName() + QStringLiteral("_choose"));
    button->setText(tr("Chọn…"));
    button->setAccessibleName(tr("Chọn: %1").arg(label));
    button->setAutoDefault(false);
    row->addWidget(field, 1);
    row->addWidget(button);
    // The fields were made before their buttons; Tab reads line by line.
    setTabOrder(m_tabEnd, field);
    setTabOrder(field, button);
    m_tabEnd = button;
    line->setObjectName(field->objectName() + QStringLiteral("_line"));
    addField(column(), label, line, 110, help);
    field->setAccessibleName(label);
    connect(button, &QPushButton::clicked, this, choose);
}

void PlaceStep::chooseFile()
{
    const QString path = messageSeam().saveFile(window(), tr("Nơi để tệp dữ liệu"), m_path->text(),
        tr("Tệp dữ liệu Đôn Đốc (*.dondoc)"), QStringLiteral("dondoc"));
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void PlaceStep::chooseBackup()
{
    const QString folder = messageSeam().chooseFolder(window(), tr("Thư mục để bản sao lưu"), m_backup->text());
    if (!folder.isEmpty())
        m_backup->setText(QDir::toNativeSeparators(folder));
}

std::optional<int> PlaceStep::lastNumber() const
{
    bool isNumber = false;
    const int number = m_last->text().trimmed().toInt(&isNumber);
    return isNumber && number >= 0 && number <= greatestNumber ? std::optional<int>(number) : std::nullopt;
}

QWidget *PlaceStep::firstField() const
{
    return m_last;
}

std::optional<FirstRunStep::Fault> PlaceStep::fault() const
{
    if (!lastNumber()) {
        return Fault{tr("Không nhận được số “%1”. Hãy nhập số cuối cùng trong sổ giấy, từ 0 đến %2.")
                         .arg(m_last->text())
                         .arg(greatestNumber),
            m_last};
    }
    for (QLineEdit *field : {m_path, m_backup}) {
        if (!QDir::isAbsolutePath(QDir::fromNativeSeparators(field->text().trimmed()))) {
            return Fault{
                tr("“%1” chưa phải đường dẫn đầy đủ. Hãy bấm “Chọn…” để chọn nơi lưu.").arg(field->text()), field};
        }
    }
    return std::nullopt;
}

void PlaceStep::write(FirstRunAnswers &answers) const
{
    if (const std::optional<int> last = lastNumber(); last && *last > 0)
        answers.settings.nextNumber = *last + 1;
    answers.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    answers.backupFolder = QDir::fromNativeSeparators(m_backup->text().trimmed());
}

} // namespace dialogs
