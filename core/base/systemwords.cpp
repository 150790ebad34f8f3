#include "core/base/systemwords.h"

#include <QCoreApplication>

namespace base {

namespace {

struct Phrase {
    const char *said; ///< by strerror(3) of glibc, Qt or sqlite3_errstr()
    const char *meant;
};

// clang-format off
const Phrase phrases[] = {
    {"No such file or directory", QT_TRANSLATE_NOOP("SystemWords", "không có tệp hoặc thư mục này")},
    {"Permission denied", QT_TRANSLATE_NOOP("SystemWords", "không có quyền truy cập")},
    {"Operation not permitted", QT_TRANSLATE_NOOP("SystemWords", "hệ thống không cho phép")},
    {"No space left on device", QT_TRANSLATE_NOOP("SystemWords", "ổ đĩa đã đầy")},
    {"Disk quota exceeded", QT_TRANSLATE_NOOP("SystemWords", "đã dùng hết phần ổ đĩa được cấp")},
    {"File too large", QT_TRANSLATE_NOOP("SystemWords", "tệp lớn hơn mức ổ đĩa nhận")},
    {"Read-only file system", QT_TRANSLATE_NOOP("SystemWords", "ổ đĩa chỉ cho phép đọc")},
    {"Input/output error", QT_TRANSLATE_NOOP("SystemWords", "ổ đĩa hoặc mạng báo lỗi đọc ghi")},
    {"Stale file handle", QT_TRANSLATE_NOOP("SystemWords", "ổ mạng không còn tệp này")},
    {"Device or resource busy", QT_TRANSLATE_NOOP("SystemWords", "chương trình khác đang dùng")},
    {"Too many open files", QT_TRANSLATE_NOOP("SystemWords", "có quá nhiều tệp đang mở")},
    {"File exists", QT_TRANSLATE_NOOP("SystemWords", "đã có tệp mang tên này")},
    {"Is a directory", QT_TRANSLATE_NOOP("SystemWords", "đó là thư mục")},
    {"Not a directory", QT_TRANSLATE_NOOP("SystemWords", "đường dẫn đi qua một tệp")},
    {"Unknown error", QT_TRANSLATE_NOOP("SystemWords", "không rõ lý do")},
    {"database disk image is malformed", QT_TRANSLATE_NOOP("SystemWords", "cấu trúc tệp hỏng")},
    {"unsupported file format", QT_TRANSLATE_NOOP("SystemWords", "dạng tệp không đọc được")},
    {"file is not a database", QT_TRANSLATE_NOOP("SystemWords", "không phải cơ sở dữ liệu SQLite")},
    {"disk I/O error", QT_TRANSLATE_NOOP("SystemWords", "ổ đĩa báo lỗi đọc ghi")},
    {"unable to open database file", QT_TRANSLATE_NOOP("SystemWords", "không mở được tệp")},
    {"database is locked", QT_TRANSLATE_NOOP("SystemWords", "chương trình khác đang dùng tệp")},
    {"attempt to write a readonly database", QT_TRANSLATE_NOOP("SystemWords", "tệp chỉ cho phép đọc")},
    {"database or disk is full", QT_TRANSLATE_NOOP("SystemWords", "ổ đĩa đã đầy")},
    {"FOREIGN KEY constraint failed", QT_TRANSLATE_NOOP("SystemWords", "dòng trỏ tới nội dung không có")},
};
// clang-format on

} // namespace

QString systemWords(QString said)
{
    for (const Phrase &phrase : phrases)
        said.replace(QLatin1String(phrase.said), QCoreApplication::translate("SystemWords", phrase.meant));
    return said;
}

} // namespace base
