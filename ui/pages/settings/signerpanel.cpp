#include "ui/pages/settings/signerpanel.h"

#include "core/base/errortext.h"
#include "core/services/officesettings.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/actionbutton.h"

#include <QLineEdit>

namespace pages {

using base::Result;
using settings::Signer;

namespace {

QString signerWords(const Signer &signer)
{
    return signer.name.isEmpty() ? signer.position : signer.name;
}

} // namespace

SignerPanel::SignerPanel(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : RowsPanel(theme, QStringLiteral("signers"), tr("Người ký"), parent), m_file(file), m_authority(new QLineEdit),
      m_position(new QLineEdit), m_rank(new QLineEdit), m_person(new QLineEdit)
{
    setColumns({tr("Thẩm quyền"), tr("Chức vụ"), tr("Cấp bậc, họ tên"), QString()}, {30, 0, 26, 18});
    m_authority->setObjectName(QStringLiteral("signerAuthority"));
    m_authority->setPlaceholderText(tr("KT. Trưởng …, để trống nếu ký với chức vụ của mình"));
    m_position->setObjectName(QStringLiteral("signerPosition"));
    m_rank->setObjectName(QStringLiteral("signerRank"));
    m_person->setObjectName(QStringLiteral("signerName"));
    bar()->addField(tr("Thẩm quyền (TM., KT., TL.)"), m_authority, 30, true);
    bar()->addField(tr("Chức vụ"), m_position, 30, true);
    bar()->addField(tr("Cấp bậc"), m_rank, 12);
    bar()->addField(tr("Họ tên"), m_person, 24);
    widgets::ActionButton *first = addButton(QStringLiteral("First"), tr("Chọn ký báo cáo tháng"));
    connect(first, &QPushButton::clicked, this, &SignerPanel::makeFirst);
    connect(this, &RowsPanel::addAsked, this, [this] { open(-1); });
    connect(this, &RowsPanel::changeAsked, this, [this] { open(currentRow()); });
    connect(this, &RowsPanel::removeAsked, this, &SignerPanel::remove);
    connect(bar(), &widgets::ActBar::accepted, this, &SignerPanel::save);
    bar()->keepDrafts(file);
}

Result<void> SignerPanel::refresh()
{
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(m_file);
    if (!office)
        return office.error();
    m_signers = office->signers();
    QList<QStringList> rows;
    for (const Signer &signer : std::as_const(m_signers)) {
        rows.append({signer.authority.isEmpty() ? QStringLiteral("–") : signer.authority, signer.position,
            signer.name.isEmpty() ? tr("để trống tên")
                                  : QStringLiteral("%1 %2").arg(signer.rank, signer.name).trimmed(),
            rows.isEmpty() ? tr("ký báo cáo tháng") : QString()});
    }
    setRows(rows);
    return {};
}

void SignerPanel::open(int row)
{
    m_changing = row;
    m_before = row < 0 ? Signer() : m_signers.at(row);
    const Signer signer = row < 0 ? Signer() : m_signers.at(row);
    m_authority->setText(signer.authority);
    m_position->setText(signer.position);
    m_rank->setText(signer.rank);
    m_person->setText(signer.name);
    bar()->open(row < 0 ? tr("Thêm người ký") : tr("Sửa người ký: %1").arg(signerWords(signer)));
}

Result<void> SignerPanel::store(const QList<Signer> &signers)
{
    return services::setSetting(m_file, QStringLiteral("signers"), settings::signersText(signers));
}

void SignerPanel::save()
{
    const Signer signer{m_authority->text(), m_position->text(), m_rank->text(), m_person->text()};
    if (signer.position.trimmed().isEmpty()) {
        bar()->refuse(base::sentence(base::textMissing(tr("chức vụ của người ký"))));
        return;
    }
    QList<Signer> signers = m_signers;
    int row = int(signers.size());
    if (m_changing < 0) {
        signers.append(signer);
    } else {
        // The list may have been moved or shortened while the strip was open.
        const QString before = settings::signersText({m_before});
        const auto at = std::find_if(signers.begin(), signers.end(),
            [&](const Signer &each) { return settings::signersText({each}) == before; });
        if (at == signers.end()) {
            bar()->refuse(
                tr("Người ký này vừa được sửa hoặc bỏ ở chỗ khác. Hãy đóng ô này rồi chọn lại trong danh sách."));
            return;
        }
        row = int(at - signers.begin());
        *at = signer;
    }
    if (const Result<void> done = store(signers); !done) {
        bar()->refuse(base::sentence(done.error()));
        return;
    }
    bar()->close();
    setCurrentRow(row);
    emit saved(tr("Đã lưu người ký: %1").arg(signerWords(signer)));
}

void SignerPanel::remove()
{
    QList<Signer> signers = m_signers;
    const Signer gone = signers.takeAt(currentRow());
    if (const Result<void> done = store(signers); !done)
        emit failed(done.error());
    else
        emit saved(tr("Đã bỏ người ký: %1").arg(signerWords(gone)));
}

void SignerPanel::makeFirst()
{
    if (currentRow() < 0)
        return;
    QList<Signer> signers = m_signers;
    signers.move(currentRow(), 0);
    if (const Result<void> done = store(signers); !done) {
        emit failed(done.error());
        return;
    }
    setCurrentRow(0);
    emit saved(tr("Người ký báo cáo tháng: %1").arg(signerWords(signers.first())));
}

} // namespace pages
