#include "ui/models/unitdetailmodel.h"

#include "core/base/text/wording.h"
#include "ui/models/chasewords.h"
#include "ui/models/itemrole.h"

namespace models {

using domain::Chase;
using domain::Contact;
using services::AliasOrigin;

namespace {

QString originText(AliasOrigin origin)
{
    switch (origin) {
    case AliasOrigin::Shipped:
        return UnitDetailModel::tr("kèm theo chương trình");
    case AliasOrigin::Typed:
        return UnitDetailModel::tr("cán bộ nhập");
    case AliasOrigin::Learnt:
        break;
    }
    return UnitDetailModel::tr("ghi nhớ khi nhập báo cáo");
}

QString validity(const domain::Unit &unit)
{
    if (unit.validFrom.isNull() && unit.validTo.isNull())
        return UnitDetailModel::tr("không giới hạn");
    if (unit.validTo.isNull())
        return UnitDetailModel::tr("từ %1").arg(base::screenDate(unit.validFrom));
    if (unit.validFrom.isNull())
        return UnitDetailModel::tr("đến hết %1").arg(base::screenDate(unit.validTo));
    return UnitDetailModel::tr("%1 – %2").arg(base::screenDate(unit.validFrom), base::screenDate(unit.validTo));
}

} // namespace

void UnitDetailModel::addHead(const QString &title)
{
    Line line;
    line.text = title;
    line.head = true;
    m_lines.append(line);
}

void UnitDetailModel::addFact(const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        Line line;
        line.text = name;
        line.note = value;
        m_lines.append(line);
    }
}

void UnitDetailModel::addWords(const QString &words)
{
    if (!words.isEmpty()) {
        Line line;
        line.text = words;
        line.words = true;
        m_lines.append(line);
    }
}

void UnitDetailModel::addChase(const Chase &chase)
{
    Line line;
    line.text = tr("%1, %2").arg(base::screenDate(chase.chasedOn), channelWord(chase.channel));
    if (chase.period)
        line.text += tr(", kỳ %1").arg(chase.period->label());
    if (chase.promisedOn.isValid())
        line.note = tr("hẹn gửi %1").arg(base::screenDate(chase.promisedOn));
    m_lines.append(line);
    addWords(chase.answer);
}

void UnitDetailModel::setFacts(const Facts &facts)
{
    beginResetModel();
    m_facts = facts;
    m_lines.clear();
    const domain::Unit &unit = facts.unit;
    addHead(tr("Thông tin"));
    addFact(tr("Mã"), unit.code);
    addFact(tr("Tên ngắn"), unit.shortName);
    addFact(tr("Loại"), domain::unitKindText(unit.kind));
    addFact(tr("Thứ tự"), QString::number(unit.position));
    addFact(tr("Báo cáo hằng tháng"), facts.reports ? tr("phải báo cáo") : tr("không phải báo cáo"));
    addFact(tr("Hoạt động"), validity(unit));
    addFact(tr("Đơn vị kế thừa"), facts.successor);
    addWords(unit.note);
    addHead(tr("Người liên hệ (%1)").arg(facts.contacts.size()));
    for (int i = 0; i < facts.contacts.size(); ++i) {
        const Contact &contact = facts.contacts.at(i);
        Line line;
        line.text = contact.duty.isEmpty() ? contact.person : tr("%1, %2").arg(contact.person, contact.duty);
        line.note = contact.reach();
        line.contact = i;
        m_lines.append(line);
    }
    addHead(tr("Tên gọi khác (%1)").arg(facts.aliases.size()));
    for (int i = 0; i < facts.aliases.size(); ++i) {
        Line line;
        line.text = facts.aliases.at(i).text;
        line.note = originText(facts.aliases.at(i).origin);
        line.alias = i;
        m_lines.append(line);
    }
    addHead(tr("Nhật ký đôn đốc (%1)").arg(facts.chases.size()));
    for (const Chase &chase : facts.chases)
        addChase(chase);
    endResetModel();
}

void UnitDetailModel::clear()
{
    beginResetModel();
    m_facts = {};
    m_lines.clear();
    endResetModel();
}

std::optional<Contact> UnitDetailModel::contactAt(int row) const
{
    const int contact = row >= 0 && row < m_lines.size() ? m_lines.at(row).contact : -1;
    return contact < 0 ? std::nullopt : std::optional(m_facts.contacts.at(contact));
}

std::optional<services::UnitAlias> UnitDetailModel::aliasAt(int row) const
{
    const int alias = row >= 0 && row < m_lines.size() ? m_lines.at(row).alias : -1;
    return alias < 0 ? std::nullopt : std::optional(m_facts.aliases.at(alias));
}

int UnitDetailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int UnitDetailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant UnitDetailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? line.text : line.note;
    case Qt::AccessibleTextRole:
        return line.note.isEmpty() ? line.text : line.text + QStringLiteral(": ") + line.note;
    case BoldRole:
        return line.head;
    case QuietRole:
        // The name of a fact, and what stands beside the entry of a list.
        return (index.column() == 0) == (line.contact < 0 && line.alias < 0) && !line.head && !line.words;
    default:
        return {};
    }
}

} // namespace models
