#include "ui/models/papersectionsmodel.h"

#include <algorithm>

namespace models {

using reporting::EditedSection;
using reporting::SectionState;

namespace {

QString sourceWord(SectionState state)
{
    switch (state) {
    case SectionState::Generated:
        return PaperSectionsModel::tr("từ số liệu");
    case SectionState::Edited:
        return PaperSectionsModel::tr("lãnh đạo sửa");
    case SectionState::Outdated:
        return PaperSectionsModel::tr("có số liệu mới");
    case SectionState::Added:
        return PaperSectionsModel::tr("phần thêm");
    case SectionState::Removed:
        break;
    }
    return PaperSectionsModel::tr("đã bỏ");
}

QStringList numbersOf(const QList<EditedSection> &sections)
{
    const QStringList printed = reporting::headingNumbers(reporting::printedSections(sections));
    QStringList numbers;
    qsizetype next = 0;
    for (const EditedSection &section : sections)
        numbers.append(section.state == SectionState::Removed ? QString() : printed.at(next++));
    return numbers;
}

QStringList keysOf(const QList<EditedSection> &sections)
{
    QStringList keys;
    for (const EditedSection &section : sections)
        keys.append(section.section.key);
    return keys;
}

} // namespace

void PaperSectionsModel::setSections(const QList<EditedSection> &sections)
{
    const bool same = keysOf(sections) == keysOf(m_sections);
    if (!same)
        beginResetModel();
    m_sections = sections;
    m_numbers = numbersOf(sections);
    if (!same)
        endResetModel();
    else if (!sections.isEmpty())
        emit dataChanged(index(0), index(int(sections.size()) - 1));
}

const EditedSection *PaperSectionsModel::section(const QString &key) const
{
    const QModelIndex found = indexOf(key);
    return found.isValid() ? &m_sections.at(found.row()) : nullptr;
}

QModelIndex PaperSectionsModel::indexOf(const QString &key) const
{
    for (qsizetype row = 0; row < m_sections.size(); ++row) {
        if (m_sections.at(row).section.key == key)
            return index(int(row));
    }
    return {};
}

int PaperSectionsModel::count(SectionState state) const
{
    return int(std::count_if(
        m_sections.begin(), m_sections.end(), [state](const EditedSection &each) { return each.state == state; }));
}

QString PaperSectionsModel::title(int row) const
{
    const reporting::PaperSection &section = m_sections.at(row).section;
    if (!section.level)
        return section.name;
    const QString &number = m_numbers.at(row);
    return number.isEmpty() ? section.heading : QStringLiteral("%1. %2").arg(number, section.heading);
}

int PaperSectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sections.size());
}

QVariant PaperSectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_sections.size())
        return {};
    const EditedSection &section = m_sections.at(index.row());
    const QString firstLine = section.text.section(QLatin1Char('\n'), 0, 0);
    switch (role) {
    case Qt::DisplayRole:
        return title(index.row());
    case NoteRole:
        return firstLine;
    case SummaryRole:
        return sourceWord(section.state);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1; %2; %3").arg(title(index.row()), sourceWord(section.state), firstLine);
    case KeyRole:
        return section.section.key;
    case CancelledRole:
        return section.state == SectionState::Removed;
    case StateRole:
        return int(section.state);
    case IndentedRole:
        return section.section.level == document::HeadingLevel::Clause;
    default:
        return {};
    }
}

} // namespace models
