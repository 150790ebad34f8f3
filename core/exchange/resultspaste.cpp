#include "core/exchange/resultspaste.h"

#include "core/base/text/fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace exchange {

using domain::ReportResult;
using domain::Task;
using domain::TaskState;

namespace {

enum class Role { None, Task, Text, State, Percent };

QString taskNumberOf(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^(?:nhiệm vụ|nv|số)?\\s*([0-9]+(?:\\.[0-9]+)+)\\.?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return number.match(cell).captured(1);
}

/// The number that stands there, "0,7" as 0.7; nothing: it is none. `isPercent`: with its sign.
std::optional<double> numberOf(const QString &cell, bool *isPercent)
{
    static const QRegularExpression number(QStringLiteral("^([0-9]{1,3})(?:[.,]([0-9]+))?\\s*(%?)$"));
    const QRegularExpressionMatch match = number.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    *isPercent = !match.captured(3).isEmpty();
    return QStringLiteral("%1.%2").arg(match.captured(1), match.captured(2) + QLatin1Char('0')).toDouble();
}

Role roleOfHead(const QString &cell)
{
    const QString head = base::fold(cell);
    if (cell.trimmed() == QLatin1String("%"))
        return Role::Percent;
    static const std::pair<const char *, Role> words[] = {{"trang thai", Role::State}, {"tinh trang", Role::State},
        {"ty le", Role::Percent}, {"ti le", Role::Percent}, {"phan tram", Role::Percent}, {"tien do", Role::Percent},
        {"ket qua", Role::Text}, {"so nhiem vu", Role::Task}, {"ma nhiem vu", Role::Task}, {"so nv", Role::Task}};
    for (const auto &[word, role] : words) {
        if (head.startsWith(QLatin1String(word)))
            return role;
    }
    return Role::None;
}

/// The roles of the columns, told by the cells below an eventual head.
class Columns {
public:
    Columns(const PastedTable &table, const QList<Task> &tasks) : m_table(table)
    {
        for (const QStringList &row : table)
            m_count = std::max(m_count, int(row.size()));
        m_roles.fill(Role::None, m_count);
        readHead();
        findByContent(tasks);
    }

    int first() const { return m_first; }
    QString cell(const QStringList &row, Role role) const { return row.value(int(m_roles.indexOf(role))); }
    bool has(Role role) const { return m_roles.contains(role); }
    bool isFraction() const { return m_isFraction; }

private:
    void readHead()
    {
        const QStringList head = m_table.value(0);
        const bool hasNumber
            = std::any_of(head.begin(), head.end(), [](const QString &cell) { return !taskNumberOf(cell).isEmpty(); });
        if (hasNumber)
            return;
        for (int column = 0; column < head.size(); ++column) {
            const Role role = roleOfHead(head.at(column));
            if (role == Role::None)
                continue;
            m_first = 1;
            if (!m_roles.contains(role))
                m_roles[column] = role;
        }
        if (m_first == 0 && head.size() > 1
            && base::fold(head.join(QLatin1Char(' '))).contains(QLatin1String("nhiem vu")) && m_table.size() > 1)
            m_first = 1;
    }

    /// In how many of the rows that have something in the column it holds.
    template <typename Holds> bool mostly(int column, Holds holds) const
    {
        int filled = 0;
        int held = 0;
        for (int row = m_first; row < m_table.size(); ++row) {
            const QString cell = m_table.at(row).value(column);
            filled += cell.isEmpty() ? 0 : 1;
            held += !cell.isEmpty() && holds(cell) ? 1 : 0;
        }
        return held > 0 && held * 2 > filled;
    }

    template <typename Holds> void find(Role role, Holds holds)
    {
        for (int column = 0; column < m_count && !m_roles.contains(role); ++column) {
            if (m_roles.at(column) == Role::None && mostly(column, holds))
                m_roles[column] = role;
        }
    }

    void findByContent(const QList<Task> &tasks)
    {
        bool percentSign = false;
        find(Role::Task, [](const QString &cell) { return !taskNumberOf(cell).isEmpty(); });
        find(Role::State, [](const QString &cell) { return taskStateOfWords(cell).has_value(); });
        // "Tiến độ" may be a word as well as a number.
        const int percent = int(m_roles.indexOf(Role::Percent));
        if (percent >= 0 && !has(Role::State)
            && mostly(percent, [](const QString &cell) { return taskStateOfWords(cell).has_value(); }))
            m_roles[percent] = Role::State;
        if (has(Role::Task)) {
            // A column of running numbers (STT) in front of the tasks is no progress.
            const int task = int(m_roles.indexOf(Role::Task));
            for (int column = task + 1; column < m_count && !has(Role::Percent); ++column) {
                if (m_roles.at(column) == Role::None
                    && mostly(column, [&](const QString &cell) { return numberOf(cell, &percentSign).has_value(); }))
                    m_roles[column] = Role::Percent;
            }
        }
        findText(tasks);
        m_isFraction = false;
        for (int row = m_first; row < m_table.size(); ++row) {
            const std::optional<double> number = numberOf(cell(m_table.at(row), Role::Percent), &percentSign);
            m_isFraction = m_isFraction || (number && !percentSign && *number > 0 && *number < 1);
        }
    }

    void findText(const QList<Task> &tasks)
    {
        qsizetype longest = 0;
        int best = -1;
        const auto isPlansOwn = [&tasks](const QString &cell) {
            const QString folded = base::fold(cell);
            return std::any_of(tasks.begin(), tasks.end(), [&folded](const Task &task) {
                return folded == base::fold(task.text) || folded == base::fold(task.shortTitle);
            });
        };
        for (int column = 0; column < m_count && !has(Role::Text); ++column) {
            if (m_roles.at(column) != Role::None || mostly(column, isPlansOwn))
                continue;
            qsizetype length = 0;
            for (int row = m_first; row < m_table.size(); ++row)
                length += m_table.at(row).value(column).size();
            if (length > 0 && length >= longest) {
                longest = length;
                best = column;
            }
        }
        if (best >= 0)
            m_roles[best] = Role::Text;
    }

    const PastedTable &m_table;
    QList<Role> m_roles;
    int m_count = 0;
    int m_first = 0; ///< the row below the head
    bool m_isFraction = false;
};

/// The tasks of the rows, told by their numbers. A spreadsheet takes 2.10 for the number 2.1: only the order of the
/// rows shows which one was meant.
class TaskColumn {
public:
    explicit TaskColumn(const QList<Task> &tasks)
    {
        for (const Task &task : tasks)
            m_byNumber.insert(task.no, task.id);
    }

    enum class Reading { Unknown, Sure, Lengthened, Unclear };

    /// Of the next row; `number` becomes the one that is meant.
    Reading next(QString &number)
    {
        if (number.isEmpty())
            return Reading::Unknown;
        const QString longer = number + QLatin1Char('0');
        const int previous = m_previous;
        const bool sameGroup = groupOf(number) == m_group;
        m_group = groupOf(number);
        m_previous = placeOf(number);
        if (!m_byNumber.contains(number))
            return Reading::Unknown;
        const bool goesBack = sameGroup && m_previous < previous && previous < placeOf(longer);
        if (!goesBack || !m_byNumber.contains(longer))
            return Reading::Sure;
        if (previous + 1 < placeOf(longer))
            return Reading::Unclear;
        number = longer;
        m_previous = placeOf(longer);
        return Reading::Lengthened;
    }
    domain::TaskId task(const QString &number) const { return m_byNumber.value(number); }

private:
    static QString groupOf(const QString &number) { return number.section(QLatin1Char('.'), 0, -2); }
    static int placeOf(const QString &number) { return number.section(QLatin1Char('.'), -1).toInt(); }

    QHash<QString, domain::TaskId> m_byNumber;
    QString m_group; ///< of the row above, and its place there
    int m_previous = 0;
};

/// Returns false: the task had a result already, and the texts were joined.
bool add(QList<ReportResult> &results, const ReportResult &result)
{
    const auto same = std::find_if(
        results.begin(), results.end(), [&result](const ReportResult &older) { return older.task == result.task; });
    if (same == results.end()) {
        results.append(result);
        return true;
    }
    if (!result.text.isEmpty())
        same->text += (same->text.isEmpty() ? QString() : QStringLiteral("\n")) + result.text;
    same->state = result.state ? result.state : same->state;
    same->progress = result.progress ? result.progress : same->progress;
    return false;
}

} // namespace

std::optional<TaskState> taskStateOfWords(const QString &words)
{
    if (const std::optional<TaskState> code = domain::taskStateFromCode(words.trimmed()))
        return code;
    static const std::pair<const char *, TaskState> known[] = {{"chua thuc hien", TaskState::NotStarted},
        {"chua trien khai", TaskState::NotStarted}, {"chua lam", TaskState::NotStarted},
        {"chua", TaskState::NotStarted}, {"chua bat dau", TaskState::NotStarted},
        {"dang thuc hien", TaskState::InProgress}, {"dang trien khai", TaskState::InProgress},
        {"dang lam", TaskState::InProgress}, {"dang", TaskState::InProgress}, {"dang th", TaskState::InProgress},
        {"chua hoan thanh", TaskState::InProgress}, {"chua xong", TaskState::InProgress},
        {"hoan thanh", TaskState::Done}, {"da hoan thanh", TaskState::Done}, {"xong", TaskState::Done},
        {"da xong", TaskState::Done}, {"ht", TaskState::Done}, {"da thuc hien", TaskState::Done},
        {"tam dung", TaskState::Paused}, {"dung", TaskState::Paused}};
    const QString folded = base::fold(words);
    for (const auto &[word, state] : known) {
        if (folded == QLatin1String(word))
            return state;
    }
    return std::nullopt;
}

ResultsPaste readResultsPaste(const PastedTable &table, const QList<Task> &tasks)
{
    TaskColumn taskColumn(tasks);
    const Columns columns(table, tasks);
    ResultsPaste paste;
    for (int at = columns.first(); at < table.size(); ++at) {
        const QStringList &row = table.at(at);
        const QString text = columns.cell(row, Role::Text);
        const QString written = columns.cell(row, Role::Task);
        QString number = taskNumberOf(written);
        if (!columns.has(Role::Task)) {
            if (!text.isEmpty())
                paste.texts.append(text);
            continue;
        }
        const TaskColumn::Reading reading = taskColumn.next(number);
        if (reading == TaskColumn::Reading::Unknown) {
            if (!written.isEmpty() || !text.isEmpty())
                paste.unknownTasks.append(written.isEmpty() ? text.left(30) : written);
            continue;
        }
        if (reading == TaskColumn::Reading::Unclear) {
            paste.unclear.append(written);
            continue;
        }
        if (reading == TaskColumn::Reading::Lengthened)
            paste.lengthened.append({written, number});
        ReportResult result;
        result.task = taskColumn.task(number);
        result.text = text;
        if (const QString words = columns.cell(row, Role::State); !words.isEmpty()) {
            result.state = taskStateOfWords(words);
            if (!result.state)
                paste.unclear.append(words);
        }
        if (const QString words = columns.cell(row, Role::Percent); !words.isEmpty()) {
            bool percentSign = false;
            const std::optional<double> value = numberOf(words, &percentSign);
            const double percent = value.value_or(-1) * (columns.isFraction() && !percentSign ? 100 : 1);
            if (percent >= 0 && percent <= 100)
                result.progress = int(std::lround(percent));
            else
                paste.unclear.append(words);
        }
        const bool saysSomething = !result.text.isEmpty() || result.state || result.progress;
        if (saysSomething && !add(paste.results, result) && !paste.namedTwice.contains(number))
            paste.namedTwice.append(number);
    }
    return paste;
}

} // namespace exchange
