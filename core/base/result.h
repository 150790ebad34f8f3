#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace base {

/// Either a value or the Error that prevented it. No exceptions of our own are thrown anywhere.
///
///     Result<Unit> unit = find(text);
///     if (!unit)
///         return unit.error();
///     use(*unit);
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value is the point
        : m_value(std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_value(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_value); }

    /// Only when the result is a value.
    const T &operator*() const & { return std::get<T>(m_value); }
    T &operator*() & { return std::get<T>(m_value); }
    T &&operator*() && { return std::get<T>(std::move(m_value)); }
    const T *operator->() const { return &std::get<T>(m_value); }
    T *operator->() { return &std::get<T>(m_value); }

    /// Only when the result is an error.
    const Error &error() const { return std::get<Error>(m_value); }

private:
    std::variant<T, Error> m_value;
};

/// The outcome of an act that yields nothing: `return {};` says it was done.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const { return !m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace base
