#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace domain {

/// What can be looked for, in the order in which finds are shown.
enum class SearchKind { Unit, Task, Document, Outgoing, Result, Difficulty, Request };

inline constexpr std::array searchKinds{SearchKind::Unit, SearchKind::Task, SearchKind::Document, SearchKind::Outgoing,
    SearchKind::Result, SearchKind::Difficulty, SearchKind::Request};

/// The ASCII code ("difficulty") and back.
QString searchKindCode(SearchKind kind);
std::optional<SearchKind> searchKindFromCode(const QString &code);

/// One thing that was found.
struct SearchHit {
    SearchKind kind = SearchKind::Unit;
    /// A unit's code, a task's number, an entry's "2022/137", "issued/3" or, of one registered by hand, "entry/3" of an
    /// outgoing document, a difficulty's id, a request's number. A result has the key of the entry it came with; an own
    /// result, which came with none, the number of its task.
    QString key;
    QString lead; ///< a number that stands before the text ("1.2"); may be empty
    QString text; ///< one line; of a long text the part with the words
    QString why; ///< why it is here, and whether it no longer counts ("Ninh Sơn · kỳ 5/2022 · đã hủy")
    int rank = 0; ///< as base::SearchWords::rankIn(); units and tasks have their own scales from 0 on
    bool counts = true; ///< false: replaced, returned or cancelled
    bool operator==(const SearchHit &) const = default;
};

/// What was found of one kind.
struct SearchFound {
    SearchKind kind = SearchKind::Unit;
    QList<SearchHit> hits; ///< best first, equals newest first, at most as many as were asked for
    int count = 0; ///< how many there are …
    bool isAll = true; ///< … or, false, more than that
};

/// All hits of a kind, in the order of their ranks, and equals in the order given; at most `limit` are kept.
SearchFound bestOf(SearchKind kind, QList<SearchHit> hits, int limit);

} // namespace domain
