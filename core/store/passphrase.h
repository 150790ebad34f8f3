#pragma once

#include <QString>

#include <utility>

namespace store {

/// A passphrase in memory. Copies share one text, which is overwritten when the last of them goes; what the field it
/// was typed into still holds, or the system has written to its swap, is out of reach.
class Passphrase {
public:
    Passphrase() = default;
    Passphrase(QString text) : m_text(std::move(text)) { } // NOLINT(google-explicit-constructor): it is one
    ~Passphrase();
    Passphrase(const Passphrase &) = default;
    Passphrase(Passphrase &&) noexcept = default;
    Passphrase &operator=(Passphrase other) noexcept
    {
        m_text.swap(other.m_text);
        return *this;
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    qsizetype size() const { return m_text.size(); }

private:
    QString m_text;
};

} // namespace store
