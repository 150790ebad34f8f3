#include "ui/pages/incoming/oldbookbar.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/exchange/registerpaste.h"
#include "core/services/unitcatalogue.h"
#include "ui/theme/density.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/unitpicker.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <algorithm>

namespace pages {

using base::Error;
using base::ErrorCode;
using base::Result;
using services::RegisterRow;

namespace {

constexpr int rowsShownLow = 3; ///< in a low window
constexpr int rowsShown = 6;

} // namespace

OldBookBar::OldBookBar(const PageContext &context, QWidget *parent)
    : ActBar(context.theme, QStringLiteral("oldBookBar"), tr("Chuyển vào sổ"), parent), m_context(context),
      m_table(new widgets::ListTable(context.theme, tr("Các dòng đọc được của sổ cũ"))),
      m_model(new QStandardItemModel(this)), m_unit(new widgets::UnitPicker(context.theme)),
      m_reports(new QCheckBox(tr("Báo cáo tháng được tính là báo cáo của kỳ")))
{
    m_table->setObjectName(QStringLiteral("oldBookTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::StatusDelegate(context.theme, m_table));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_unit->setObjectName(QStringLiteral("oldBookUnit"));
    m_unit->setPlaceholderText(tr("để trống: giữ như đã ghi"));
    m_reports->setObjectName(QStringLiteral("oldBookReports"));
    addField(tr("Mỗi dòng được hiểu như sau"), m_table, 80, true);
    addField(tr("Tác giả của dòng đang chọn"), m_unit, 30, true);
    addField({}, m_reports, 40);
    connect(m_reports, &QCheckBox::toggled, this, &OldBookBar::judge);
    connect(m_unit, &widgets::UnitPicker::unitChanged, this, &OldBookBar::chooseUnit);
    connect(this, &ActBar::accepted, this, &OldBookBar::finish);
    connect(&context.file.changes(), &services::ChangeNotifier::changed, this, [this] {
        // What is entered meanwhile may take a number or a month.
        if (!isHidden() && !m_importing)
            judge();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OldBookBar::showCurrent);
}

Result<void> OldBookBar::begin()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QDate today = m_context.file.clock().today();
    m_confirmed.clear();
    m_rows = copied ? exchange::readRegisterRows(exchange::pastedTable(copied->text(), copied->html()), today)
                    : QList<RegisterRow>();
    if (m_rows.isEmpty())
        return Error{ErrorCode::RegisterRowsNone, {}};
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
    if (!units)
        return units.error();
    m_unit->setCatalogue(*units);
    const int rows = theme::Density::of(window()->size()).low ? rowsShownLow : rowsShown;
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight);
    open(tr("Chuyển sổ cũ: %n dòng", nullptr, int(m_rows.size())));
    judge();
    m_table->setCurrentIndex(m_model->index(0, 0));
    return {};
}

void OldBookBar::judge()
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
    if (!units)
        return;
    // Read again from what is written: the faults of before do not stay.
    for (RegisterRow &row : m_rows) {
        const bool unreadable
            = row.fault && (row.fault->code == ErrorCode::DateInvalid || row.fault->code == ErrorCode::NumberInvalid);
        if (!unreadable)
            row.fault.reset();
        row.document.unit = m_confirmed.value(row.document.issuerText);
        row.document.confirmedName = row.document.unit.isValid() ? row.document.issuerText : QString();
    }
    if (Result<void> judged = services::judgeRegisterRows(m_context.file, *units, m_reports->isChecked(), m_rows);
        !judged)
        fail(judged.error());
    showRows();
}

void OldBookBar::showRows()
{
    const QScopedValueRollback showing(m_showing, true);
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
    const int current = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Số đến"), tr("Ngày đến"), tr("Tác giả"), tr("Số, ký hiệu"), tr("Trích yếu"), tr("Kỳ"), tr("Phải sửa")});
    for (const RegisterRow &row : std::as_const(m_rows)) {
        const services::NewDocument &document = row.document;
        const services::EntryKey key{document.arrivedOn.year(), row.number, row.supplement};
        const bool known = document.unit.isValid() && units;
        const QString remark = row.fault ? base::sentence(*row.fault)
            : row.doubt                  ? tr("Chưa rõ đơn vị nào")
                                         : QString();
        QList<QStandardItem *> items;
        for (const QString &text : {row.number > 0 ? key.numberText() : QString(),
                 document.arrivedOn.isValid() ? base::screenDate(document.arrivedOn) : QString(),
                 known ? units->unit(document.unit).name : document.issuerText, document.documentReference,
                 document.subject, row.period ? row.period->label() : QString(), remark}) {
            items.append(new QStandardItem(text));
            items.last()->setToolTip(text);
        }
        m_model->appendRow(items);
    }
    m_table->setColumnWidths({7, 11, 17, 12, 0, 7, 20});
    m_table->setCurrentIndex(m_model->index(std::max(0, current), 0));
    const auto faults
        = std::count_if(m_rows.begin(), m_rows.end(), [](const RegisterRow &row) { return row.fault.has_value(); });
    const auto doubts
        = std::count_if(m_rows.begin(), m_rows.end(), [](const RegisterRow &row) { return row.doubt.has_value(); });
    if (faults > 0)
        refuse(tr("%n dòng phải sửa trong bảng tính rồi dán lại; chưa có gì được chuyển.", nullptr, int(faults)));
    else if (doubts > 0)
        warn(tr("%n tác giả chưa rõ là đơn vị nào: chọn đơn vị, hoặc để nguyên như đã ghi.", nullptr, int(doubts)));
}

void OldBookBar::showCurrent()
{
    if (m_showing)
        return;
    const QScopedValueRollback showing(m_showing, true);
    const int row = m_table->currentIndex().row();
    m_unit->setUnit(row >= 0 && row < m_rows.size() ? m_rows.at(row).document.unit : domain::UnitId());
}

void OldBookBar::chooseUnit()
{
    const int at = m_table->currentIndex().row();
    if (m_showing || at < 0 || at >= m_rows.size() || !m_unit->unit().isValid())
        return;
    // The same name means the same unit in every row.
    m_confirmed.insert(m_rows.at(at).document.issuerText, m_unit->unit());
    judge();
}

void OldBookBar::finish()
{
    const Result<int> done = [this] {
        const QScopedValueRollback importing(m_importing, true);
        return services::importRegister(m_context.file, m_rows);
    }();
    if (!done) {
        fail(done.error());
        return;
    }
    m_rows.clear();
    close();
    emit imported(tr("Đã chuyển %n dòng của sổ cũ vào sổ đăng ký", nullptr, *done));
}

} // namespace pages
