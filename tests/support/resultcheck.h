#pragma once

#include "core/base/errortext.h"
#include "core/base/result.h"

#include <QtTest>

/// Fails the test with the error's own sentence when the result is an error.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verified_ = (result);                                                                              \
        if (!verified_)                                                                                                \
            QFAIL(qPrintable(                                                                                          \
                base::codeName(verified_.error().code) + QStringLiteral(": ") + base::sentence(verified_.error())));   \
    } while (false)

/// The result must be an error with this code.
#define VERIFY_ERROR(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &verified_ = (result);                                                                              \
        QVERIFY2(!verified_, "an error was expected");                                                                 \
        QCOMPARE(base::codeName(verified_.error().code), base::codeName(expected));                                    \
    } while (false)
