#include "ui/dialogs/firstrun/officestep.h"

#include "core/base/errortext.h"
#include "core/settings/settingwords.h"
#include "ui/dialogs/firstrun/lettersample.h"

#include <QGridLayout>
#include <QLineEdit>

namespace dialogs {

namespace {

struct OfficeRow {
    const char *key;
    int row;
    int column;
    bool needed; ///< a paper without it is not one
};

constexpr OfficeRow officeRows[]{
    {"letterhead.parent", 0, 0, false},
    {"letterhead.agency", 0, 1, true},
    {"letterhead.place", 1, 0, true},
    {"letterhead.symbol", 1, 1, true},
    {"office.body_in_text", 2, 0, true},
    {"contact.phone", 2, 1, false},
};

constexpr int fieldCharacters = 60;

} // namespace

OfficeStep::OfficeStep(theme::Theme &theme, const FirstRunStart &start, QWidget *parent)
    : FirstRunStep(theme, tr("Cơ quan, đầu văn bản"), parent),
      m_sample(new LetterSample(start.paperFamily, start.today.year(), this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const OfficeRow &row : officeRows) {
        const QString key = QLatin1String(row.key);
        auto *field = new QLineEdit(start.shipped.office.value(key), this);
        QString name = key;
        field->setObjectName(QStringLiteral("first_") + name.replace(QLatin1Char('.'), QLatin1Char('_')));
        field->setCursorPosition(0);
        auto *cell = new QVBoxLayout;
        addField(cell, settings::settingLabel(key), field, fieldCharacters, settings::settingHelp(key));
        cell->addStretch(1);
        grid->addLayout(cell, row.row, row.column);
        m_fields.insert(key, field);
        connect(field, &QLineEdit::textChanged, this, &OfficeStep::showSample);
    }
    column()->addLayout(grid);
    column()->addWidget(m_sample);
    addText(QStringLiteral("firstOfficeNote"),
        tr("Nơi gửi, nơi nhận và người ký có sẵn giá trị; sửa sau ở Cài đặt bất cứ lúc nào."), true);
    column()->addStretch(1);
    showSample();
}

QString OfficeStep::text(const char *key) const
{
    return m_fields.value(QLatin1String(key))->text().simplified();
}

void OfficeStep::showSample()
{
    m_sample->setOffice(
        text("letterhead.parent"), text("letterhead.agency"), text("letterhead.place"), text("letterhead.symbol"));
}

QWidget *OfficeStep::firstField() const
{
    return m_fields.value(QLatin1String(officeRows[0].key));
}

std::optional<FirstRunStep::Fault> OfficeStep::fault() const
{
    for (const OfficeRow &row : officeRows) {
        const QString key = QLatin1String(row.key);
        if (row.needed && text(row.key).isEmpty()) {
            QString label = settings::settingLabel(key);
            label[0] = label.front().toLower();
            return Fault{base::sentence(base::textMissing(label)), m_fields.value(key)};
        }
    }
    return std::nullopt;
}

void OfficeStep::write(FirstRunAnswers &answers) const
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        answers.settings.office.insert(it.key(), (*it)->text().simplified());
}

} // namespace dialogs
