#pragma once

#include "core/services/quickline/quickline.h"

#include <QJsonArray>

namespace pages {

/// What a typed line left open, and the form or strip in which it goes on would otherwise decide in silence. It is
/// answered there before anything is saved.
class OpenQuestions {
public:
    /// Those of the line that belong to one of these parts. A number that is missing asks for itself as an empty field
    /// and is no question; one that was guessed is.
    void take(const services::QuickReading &reading, const QList<services::QuickPart> &parts);
    void clear() { m_asks.clear(); }
    bool isEmpty() const { return m_asks.isEmpty(); }
    const services::QuickAsk *first() const { return isEmpty() ? nullptr : &m_asks.first(); }
    const services::QuickAsk *about(services::QuickPart part) const; ///< nullptr: it is not asked
    void answer(services::QuickPart part);
    QString sentences() const; ///< all of them in one line

    /// As a draft keeps them, without their options.
    QJsonArray draft() const;
    void setDraft(const QJsonArray &draft);

private:
    QList<services::QuickAsk> m_asks;
};

} // namespace pages
