#include "ui/pages/savedfilters.h"

#include "core/base/text/nfc.h"
#include "core/base/text/sortkey.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/localchoices.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/filterfield.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace pages {

namespace {

constexpr int filterNameLength = 60;

QString lookName(const QString &list)
{
    return list + QStringLiteral(".filters");
}

} // namespace

SavedFilters::SavedFilters(const PageContext &context, const QString &list, const QList<Named> &shipped, Door door,
    widgets::FilterField *field, QWidget *parent)
    : QObject(parent), m_context(context), m_list(list), m_shipped(shipped), m_door(std::move(door)),
      m_menu(new QMenu(field)),
      m_bar(new widgets::ActBar(context.theme, list + QStringLiteral("FilterBar"), tr("Lưu"), parent)),
      m_name(new QLineEdit)
{
    m_menu->setObjectName(list + QStringLiteral("FilterMenu"));
    m_menu->setAccessibleName(tr("Bộ lọc đã lưu"));
    m_name->setObjectName(list + QStringLiteral("FilterName"));
    m_name->setMaxLength(filterNameLength);
    m_bar->addField(tr("Tên bộ lọc"), m_name, 28);
    m_bar->hide();
    field->setMenu(m_menu);
    read();
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    connect(m_bar, &widgets::ActBar::accepted, this, &SavedFilters::finishName);
}

void SavedFilters::read()
{
    m_own.clear();
    if (!m_context.local)
        return;
    const QJsonArray kept = m_context.local->listLook(lookName(m_list)).value(QStringLiteral("own")).toArray();
    for (const QJsonValue &value : kept) {
        const QJsonObject one = value.toObject();
        m_own.append({one.value(QStringLiteral("name")).toString(), one.value(QStringLiteral("filter")).toObject()});
    }
}

void SavedFilters::write()
{
    std::sort(m_own.begin(), m_own.end(),
        [](const Named &one, const Named &other) { return base::sortKey(one.name) < base::sortKey(other.name); });
    if (!m_context.local)
        return;
    QJsonArray kept;
    for (const Named &one : std::as_const(m_own))
        kept.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("filter"), one.filter}});
    m_context.local->setListLook(lookName(m_list), {{QStringLiteral("own"), kept}});
}

void SavedFilters::addChoice(const Named &named, const QJsonObject &present)
{
    const int number = int(m_menu->actions().size()) + 1;
    const QString name = actions::literal(named.name);
    QAction *choice = m_menu->addAction(number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name);
    choice->setObjectName(m_list + QStringLiteral("Filter%1").arg(number));
    choice->setCheckable(true);
    choice->setChecked(named.filter == present);
    connect(choice, &QAction::triggered, this, [this, filter = named.filter] { m_door.apply(filter); });
}

void SavedFilters::fillMenu()
{
    m_menu->clear();
    const QJsonObject present = m_door.present();
    for (const Named &named : std::as_const(m_shipped))
        addChoice(named, present);
    for (const Named &named : std::as_const(m_own))
        addChoice(named, present);
    m_menu->addSeparator();
    const auto add = [this](const char *name, const QString &text, bool enabled, auto act) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(m_list + QString::fromLatin1(name));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    const auto isPresent = [&present](const Named &named) { return named.filter == present; };
    const bool isKept = std::any_of(m_shipped.cbegin(), m_shipped.cend(), isPresent);
    const auto own = std::find_if(m_own.cbegin(), m_own.cend(), isPresent);
    add("FilterDrop", tr("&Bỏ lọc"), !present.isEmpty(), [this] { m_door.apply({}); });
    add("FilterSave", tr("&Lưu bộ lọc đang dùng…"), !present.isEmpty() && !isKept && own == m_own.cend(),
        [this] { askName({}); });
    if (own == m_own.cend())
        return;
    add("FilterRename", tr("Đổi &tên “%1”…").arg(actions::literal(own->name)), true,
        [this, name = own->name] { askName(name); });
    add("FilterDelete", tr("&Xóa “%1”").arg(actions::literal(own->name)), true,
        [this, name = own->name] { remove(name); });
}

void SavedFilters::askName(const QString &renamed)
{
    m_renamed = renamed;
    m_name->setText(renamed);
    m_bar->open(
        renamed.isEmpty() ? tr("Lưu bộ lọc đang dùng để chọn lại bằng tên") : tr("Đổi tên bộ lọc “%1”").arg(renamed));
    m_name->selectAll();
}

void SavedFilters::finishName()
{
    const QString name = base::cleanLine(m_name->text());
    if (name.isEmpty()) {
        m_bar->refuse(tr("Chưa có tên. Hãy gõ tên bộ lọc, ví dụ “Chưa báo cáo tháng này”."));
        return;
    }
    const auto isNamed = [&name](const Named &named) { return named.name == name; };
    const bool isTaken = std::any_of(m_shipped.cbegin(), m_shipped.cend(), isNamed)
        || (name != m_renamed && std::any_of(m_own.cbegin(), m_own.cend(), isNamed));
    if (isTaken) {
        m_bar->refuse(tr("Đã có bộ lọc tên “%1”. Hãy gõ tên khác.").arg(name));
        return;
    }
    if (m_renamed.isEmpty()) {
        m_own.append({name, m_door.present()});
    } else {
        for (Named &named : m_own) {
            if (named.name == m_renamed)
                named.name = name;
        }
    }
    write();
    m_bar->close();
}

void SavedFilters::remove(const QString &name)
{
    m_own.removeIf([&name](const Named &named) { return named.name == name; });
    write();
}

} // namespace pages
