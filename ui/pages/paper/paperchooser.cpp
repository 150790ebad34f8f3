#include "ui/pages/paper/paperchooser.h"

#include "ui/models/paperwords.h"
#include "ui/widgets/choicebox.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace pages {

using domain::PaperKind;
using domain::RequestId;

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int requestRole = Qt::UserRole + 1;

} // namespace

PaperChooser::PaperChooser(QWidget *parent)
    : QWidget(parent), m_kind(new widgets::ChoiceBox(this)), m_form(new widgets::ChoiceBox(this))
{
    setObjectName(QStringLiteral("paperChooser"));
    m_kind->setObjectName(QStringLiteral("paperKind"));
    m_kind->setAccessibleName(tr("Loại văn bản"));
    m_kind->setToolTip(tr("Loại văn bản đang soạn"));
    m_form->setObjectName(QStringLiteral("paperForm"));
    m_form->setAccessibleName(tr("Nơi gửi"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_kind, 1);
    row->addWidget(m_form, 1);
    fillKinds();
    connect(m_kind, &QComboBox::activated, this, [this] {
        emit kindChosen(
            PaperKind(m_kind->currentData(kindRole).toInt()), RequestId{m_kind->currentData(requestRole).toLongLong()});
    });
    connect(m_form, &QComboBox::activated, this, [this] { emit formChosen(m_form->currentData().toString()); });
}

void PaperChooser::setRequests(const QList<domain::Request> &requests)
{
    m_requests = requests;
    fillKinds();
}

void PaperChooser::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int chosen = m_kind->currentData(kindRole).toInt();
    const RequestId answered{m_kind->currentData(requestRole).toLongLong()};
    m_kind->clear();
    const auto add = [this](const QString &text, PaperKind kind, RequestId of) {
        m_kind->addItem(text, int(kind));
        m_kind->setItemData(m_kind->count() - 1, of.value, requestRole);
        m_kind->setItemData(m_kind->count() - 1, text, Qt::ToolTipRole);
    };
    for (const PaperKind kind : domain::paperKinds()) {
        if (kind != PaperKind::AdHoc)
            add(models::paperKindName(kind), kind, {});
    }
    for (const domain::Request &request : std::as_const(m_requests))
        add(tr("Báo cáo đột xuất: %1").arg(request.subject), PaperKind::AdHoc, request.id);
    choose(PaperKind(chosen), answered);
}

domain::Period PaperChooser::periodOf(RequestId request) const
{
    for (const domain::Request &known : m_requests) {
        if (known.id == request)
            return domain::Period::of(known.askedOn);
    }
    return {};
}

RequestId PaperChooser::newestRequest() const
{
    return m_requests.isEmpty() ? RequestId() : m_requests.first().id;
}

QString PaperChooser::copiesCode()
{
    return QStringLiteral("moi-don-vi");
}

void PaperChooser::setForms(const QList<services::PaperForm> &forms, bool hasCopies, const QString &chosen)
{
    const QSignalBlocker quiet(m_form);
    m_form->clear();
    for (const services::PaperForm &form : forms) {
        const QString name = services::paperFormName(form.code);
        m_form->addItem(hasCopies ? tr("Một thư gửi chung") : tr("Gửi: %1").arg(name), form.code);
        m_form->setItemData(m_form->count() - 1, form.addressees.join(QLatin1Char('\n')), Qt::ToolTipRole);
    }
    if (hasCopies)
        m_form->addItem(tr("Mỗi đơn vị một thư"), copiesCode());
    m_form->choose(chosen);
    m_form->setToolTip(m_form->currentText());
    m_form->setEnabled(m_form->count() > 1);
}

QString PaperChooser::kindName() const
{
    const bool isAdHoc = m_kind->currentData(kindRole).toInt() == int(PaperKind::AdHoc);
    return isAdHoc ? models::paperKindName(PaperKind::AdHoc) : m_kind->currentText();
}

void PaperChooser::choose(PaperKind kind, RequestId request)
{
    const QSignalBlocker quiet(m_kind);
    for (int i = 0; i < m_kind->count(); ++i) {
        if (m_kind->itemData(i, kindRole).toInt() == int(kind)
            && m_kind->itemData(i, requestRole).toLongLong() == request.value)
            m_kind->setCurrentIndex(i);
    }
}

} // namespace pages
