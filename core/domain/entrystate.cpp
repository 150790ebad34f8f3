#include "core/domain/entrystate.h"

#include <QCoreApplication>

#include <array>

namespace domain {

namespace {

struct EntryStateName {
    EntryState state;
    const char *code;
    const char *text;
};

constexpr std::array<EntryStateName, 4> entryStateNames{{
    {EntryState::Active, "active", QT_TRANSLATE_NOOP("EntryState", "Đang dùng")},
    {EntryState::Replaced, "replaced", QT_TRANSLATE_NOOP("EntryState", "Đã thay thế")},
    {EntryState::Returned, "returned", QT_TRANSLATE_NOOP("EntryState", "Đã trả lại")},
    {EntryState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("EntryState", "Đã hủy")},
}};

} // namespace

QString entryStateCode(EntryState state)
{
    return QLatin1String(entryStateNames.at(size_t(state)).code);
}

std::optional<EntryState> entryStateFromCode(const QString &code)
{
    for (const EntryStateName &name : entryStateNames) {
        if (code == QLatin1String(name.code))
            return name.state;
    }
    return std::nullopt;
}

QString entryStateText(EntryState state)
{
    return QCoreApplication::translate("EntryState", entryStateNames.at(size_t(state)).text);
}

} // namespace domain
