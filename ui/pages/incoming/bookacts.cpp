#include "ui/pages/incoming/bookacts.h"

#include "core/base/errortext.h"
#include "core/services/registerreader.h"
#include "core/services/registeryear.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/incoming/oldbookbar.h"
#include "ui/pages/incoming/unitplansbar.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/choicebox.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

namespace pages {

using base::Result;

BookActs::BookActs(const PageContext &context, QWidget *page) : QObject(page), m_context(context)
{
    actions::ActionRegistry &registry = context.actions;
    QAction *paste = registry.add(
        {QStringLiteral("register.paste"), tr("Dán sổ cũ…"), QStringLiteral("copy"), {},
            tr("Chuyển các dòng đã chép từ sổ đăng ký trong Excel vào sổ của năm"), actions::Menu::Entry},
        page);
    QAction *years = registry.add(
        {QStringLiteral("register.year"), tr("Mở lại hoặc khóa sổ năm trước…"), QStringLiteral("book-open"), {},
            tr("Sổ của năm đã qua chỉ để xem, đến khi được mở lại với lý do"), actions::Menu::Entry},
        page);
    QAction *plans = registry.add(
        {QStringLiteral("register.plans"), tr("Kế hoạch của đơn vị…"), QStringLiteral("list-checks"), {},
            tr("Đơn vị nào đã gửi, chưa gửi kế hoạch tổ chức triển khai của mình"), actions::Menu::Entry},
        page);
    connect(paste, &QAction::triggered, this, [this] {
        emit asked();
        if (const Result<void> begun = m_oldBook->begin(); !begun)
            emit failed(begun.error());
    });
    connect(years, &QAction::triggered, this, &BookActs::openYears);
    connect(plans, &QAction::triggered, this, [this] {
        emit asked();
        m_plans->begin();
    });
}

void BookActs::build(QBoxLayout *into, QWidget *parent)
{
    m_oldBook = new OldBookBar(m_context, parent);
    m_plans = new UnitPlansBar(m_context, parent);
    m_yearBar = new widgets::ActBar(m_context.theme, QStringLiteral("yearBar"), tr("Mở lại sổ"), parent);
    m_year = new widgets::ChoiceBox;
    m_year->setObjectName(QStringLiteral("bookYear"));
    m_why = new QLineEdit;
    m_why->setObjectName(QStringLiteral("bookYearWhy"));
    m_why->setPlaceholderText(tr("Sót văn bản đến ngày 30/12"));
    m_yearBar->addField(tr("Sổ của năm"), m_year, 24);
    m_yearBar->addField(tr("Lý do"), m_why, 40, true);
    into->addWidget(m_oldBook);
    into->addWidget(m_plans);
    into->addWidget(m_yearBar);
    connect(m_oldBook, &OldBookBar::imported, this, &BookActs::done);
    connect(m_plans, &UnitPlansBar::callWanted, this, &BookActs::callWanted);
    connect(m_year, &QComboBox::currentIndexChanged, this, &BookActs::showYear);
    connect(m_yearBar, &widgets::ActBar::accepted, this, &BookActs::finishYear);
}

std::optional<domain::Unit> BookActs::currentUnit() const
{
    return m_plans ? m_plans->currentUnit() : std::nullopt;
}

void BookActs::openYears()
{
    emit asked();
    const Result<QList<int>> years = services::registerYears(m_context.file);
    if (!years) {
        emit failed(years.error());
        return;
    }
    const int current = m_context.file.clock().today().year();
    m_year->clear();
    for (int year = current - 1; year >= current - 2 || years->contains(year); --year) {
        const Result<bool> closed = services::isRegisterYearClosed(m_context.file, year);
        m_year->addItem(closed && *closed ? tr("Năm %1, đã khóa").arg(year) : tr("Năm %1, đang mở").arg(year), year);
    }
    m_why->clear();
    m_yearBar->open(tr("Sổ đăng ký văn bản đến của năm đã qua"));
    showYear();
}

void BookActs::showYear()
{
    const Result<bool> closed = services::isRegisterYearClosed(m_context.file, m_year->currentData().toInt());
    m_yearBar->setVerb(closed && *closed ? tr("Mở lại sổ") : tr("Khóa sổ"));
}

void BookActs::finishYear()
{
    const int year = m_year->currentData().toInt();
    const Result<bool> closed = services::isRegisterYearClosed(m_context.file, year);
    const bool opens = closed && *closed;
    const Result<void> changed = opens ? services::reopenRegisterYear(m_context.file, year, m_why->text())
                                       : services::closeRegisterYear(m_context.file, year, m_why->text());
    if (!changed) {
        m_yearBar->refuse(base::sentence(changed.error()));
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_yearBar->close();
    emit done(opens ? tr("Đã mở lại sổ năm %1").arg(year) : tr("Đã khóa sổ năm %1").arg(year));
}

} // namespace pages
