#include "core/store/passphrase.h"

#include <sodium.h>

namespace store {

Passphrase::~Passphrase()
{
    // A text that somebody else has too, or that is part of the program, is not ours to overwrite.
    if (!m_text.isEmpty() && m_text.isDetached())
        sodium_memzero(m_text.data(), size_t(m_text.size()) * sizeof(QChar));
}

} // namespace store
