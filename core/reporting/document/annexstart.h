#pragma once

#include <QString>

namespace document {

/// An annex begins: a new page, and pages counted from 1 again (NĐ 30/2020, Phụ lục I, mục III.1).
struct AnnexStart {
    QString number; ///< "I", "II"…; empty when it is the only one
    QString title; ///< printed in capitals
    QString note; ///< "(Kèm theo Báo cáo số …/BC-CATX ngày … tháng … năm … của …)"; may be empty

    bool operator==(const AnnexStart &) const = default;
};

} // namespace document
