#include "core/settings/phrasetable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace settings {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

struct Row {
    const char *key;
    const char *places; ///< parted by blanks
    const char *label;
};

// clang-format off
constexpr Row monthlyRows[]{
    {"title", "plan_short month year", QT_TRANSLATE_NOOP("Setting", "Trích yếu của báo cáo")},
    {"title_note", "from to", QT_TRANSLATE_NOOP("Setting", "Dòng ghi khoảng thời gian của số liệu")},
    {"basis", "plan date issuer title office period", QT_TRANSLATE_NOOP("Setting", "Câu mở đầu")},
    {"closing", "plan_short period office", QT_TRANSLATE_NOOP("Setting", "Câu kết thúc")},
    {"heading_direction", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: chỉ đạo, triển khai")},
    {"heading_results", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: kết quả thực hiện")},
    {"heading_discipline", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: chế độ thông tin, báo cáo")},
    {"heading_difficulties", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: khó khăn, vướng mắc")},
    {"heading_next", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: nhiệm vụ tháng tới")},
    {"heading_proposals", "", QT_TRANSLATE_NOOP("Setting", "Tên mục: kiến nghị, đề xuất")},
    {"direction_none", "office plan", QT_TRANSLATE_NOOP("Setting", "Khi trong kỳ không có văn bản chỉ đạo")},
    {"direction_requests", "office count list", QT_TRANSLATE_NOOP("Setting", "Các yêu cầu báo cáo đột xuất")},
    {"direction_request", "subject number date asked", QT_TRANSLATE_NOOP("Setting", "Một yêu cầu báo cáo đột xuất")},
    {"direction_chases", "count units channels", QT_TRANSLATE_NOOP("Setting", "Số lượt đôn đốc")},
    {"direction_directed", "count", QT_TRANSLATE_NOOP("Setting", "Khó khăn đã có ý kiến chỉ đạo")},
    {"direction_directed_by", "count documents", QT_TRANSLATE_NOOP("Setting", "Khó khăn đã có ý kiến chỉ đạo bằng văn bản")},
    {"tasks", "total groups date done in_progress not_started paused", QT_TRANSLATE_NOOP("Setting", "Số nhiệm vụ theo trạng thái")},
    {"tasks_deadlines", "total done done_on_time done_late open open_in_time open_overdue", QT_TRANSLATE_NOOP("Setting", "Số nhiệm vụ theo thời hạn")},
    {"tasks_no_deadline", "", QT_TRANSLATE_NOOP("Setting", "Khi chưa nhiệm vụ nào có thời hạn")},
    {"tasks_annex", "", QT_TRANSLATE_NOOP("Setting", "Dẫn sang Phụ lục I")},
    {"group", "total states", QT_TRANSLATE_NOOP("Setting", "Tình hình của một nhóm nhiệm vụ")},
    {"group_no_words", "", QT_TRANSLATE_NOOP("Setting", "Khi nhóm chưa có kết quả nào")},
    {"task_words", "no title", QT_TRANSLATE_NOOP("Setting", "Tên nhiệm vụ trước kết quả")},
    {"task_others", "count", QT_TRANSLATE_NOOP("Setting", "Các đơn vị khác cùng báo cáo một nhiệm vụ")},
    {"discipline_not_asked", "", QT_TRANSLATE_NOOP("Setting", "Khi kỳ này chưa yêu cầu báo cáo")},
    {"discipline_on_time", "date on_time required percent", QT_TRANSLATE_NOOP("Setting", "Số đơn vị gửi đúng hạn")},
    {"discipline_none_on_time", "date required", QT_TRANSLATE_NOOP("Setting", "Khi chưa đơn vị nào gửi đúng hạn")},
    {"discipline_all_on_time", "date required", QT_TRANSLATE_NOOP("Setting", "Khi mọi đơn vị gửi đúng hạn")},
    {"discipline_compared", "on_time required percent change", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước")},
    {"discipline_more", "count", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước: tăng")},
    {"discipline_fewer", "count", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước: giảm")},
    {"discipline_same", "", QT_TRANSLATE_NOOP("Setting", "So với kỳ trước: không đổi")},
    {"discipline_late", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị gửi chậm, nêu tên")},
    {"discipline_late_many", "count", QT_TRANSLATE_NOOP("Setting", "Đơn vị gửi chậm, dẫn phụ lục")},
    {"discipline_late_unit", "unit days", QT_TRANSLATE_NOOP("Setting", "Một đơn vị gửi chậm")},
    {"discipline_missing", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị chưa gửi, nêu tên")},
    {"discipline_missing_many", "count", QT_TRANSLATE_NOOP("Setting", "Đơn vị chưa gửi, dẫn phụ lục")},
    {"discipline_pending", "count date", QT_TRANSLATE_NOOP("Setting", "Đơn vị chưa gửi, chưa đến hạn")},
    {"discipline_nil", "count names", QT_TRANSLATE_NOOP("Setting", "Đơn vị báo cáo không phát sinh, nêu tên")},
    {"discipline_nil_many", "count", QT_TRANSLATE_NOOP("Setting", "Đơn vị báo cáo không phát sinh, dẫn phụ lục")},
    {"difficulties_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không có khó khăn, vướng mắc")},
    {"difficulties_count", "count raised stages", QT_TRANSLATE_NOOP("Setting", "Số khó khăn, vướng mắc")},
    {"difficulties_none_new", "count stages", QT_TRANSLATE_NOOP("Setting", "Số khó khăn khi không phát sinh mới")},
    {"difficulty", "text unit stage", QT_TRANSLATE_NOOP("Setting", "Một khó khăn, vướng mắc")},
    {"difficulty_of_task", "text unit task stage", QT_TRANSLATE_NOOP("Setting", "Một khó khăn của một nhiệm vụ")},
    {"difficulty_by_document", "stage document", QT_TRANSLATE_NOOP("Setting", "Bước xử lý kèm văn bản")},
    {"next_overdue", "count list", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ quá hạn")},
    {"next_overdue_task", "no days", QT_TRANSLATE_NOOP("Setting", "Một nhiệm vụ quá hạn")},
    {"next_due", "count list", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ đến hạn trong kỳ tới")},
    {"next_due_task", "no deadline", QT_TRANSLATE_NOOP("Setting", "Một nhiệm vụ đến hạn")},
    {"next_in_progress", "count", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ đang triển khai")},
    {"next_not_started", "count list", QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ chưa thực hiện")},
    {"next_all_done", "", QT_TRANSLATE_NOOP("Setting", "Khi mọi nhiệm vụ đã hoàn thành")},
    {"next_difficulties", "count", QT_TRANSLATE_NOOP("Setting", "Khó khăn còn tồn tại")},
    {"next_missing", "count period", QT_TRANSLATE_NOOP("Setting", "Đơn vị còn thiếu báo cáo")},
    {"next_report", "period date", QT_TRANSLATE_NOOP("Setting", "Hạn của báo cáo tháng tới")},
    {"proposals_none", "", QT_TRANSLATE_NOOP("Setting", "Khi không có kiến nghị")},
    {"proposals_count", "office", QT_TRANSLATE_NOOP("Setting", "Câu dẫn các kiến nghị")},
    {"proposal", "text units", QT_TRANSLATE_NOOP("Setting", "Một kiến nghị")},
    {"annex_tasks", "plan", QT_TRANSLATE_NOOP("Setting", "Tên Phụ lục I")},
    {"annex_discipline", "period", QT_TRANSLATE_NOOP("Setting", "Tên Phụ lục II")},
    {"annex_note", "number symbol day month year agency", QT_TRANSLATE_NOOP("Setting", "Dòng “Kèm theo” của phụ lục")},
    {"chart", "", QT_TRANSLATE_NOOP("Setting", "Tên biểu đồ")},
};

struct Place {
    const char *place;
    const char *words;
};

constexpr Place placeRows[]{
    {"agency", QT_TRANSLATE_NOOP("Setting", "cơ quan ban hành")},
    {"asked", QT_TRANSLATE_NOOP("Setting", "số đơn vị được yêu cầu")},
    {"change", QT_TRANSLATE_NOOP("Setting", "tăng, giảm hoặc không đổi")},
    {"channels", QT_TRANSLATE_NOOP("Setting", "hình thức đôn đốc")},
    {"count", QT_TRANSLATE_NOOP("Setting", "số lượng")},
    {"date", QT_TRANSLATE_NOOP("Setting", "ngày")},
    {"day", QT_TRANSLATE_NOOP("Setting", "ngày trong tháng")},
    {"days", QT_TRANSLATE_NOOP("Setting", "số ngày")},
    {"deadline", QT_TRANSLATE_NOOP("Setting", "thời hạn")},
    {"document", QT_TRANSLATE_NOOP("Setting", "số văn bản")},
    {"documents", QT_TRANSLATE_NOOP("Setting", "số các văn bản")},
    {"done", QT_TRANSLATE_NOOP("Setting", "số hoàn thành")},
    {"done_late", QT_TRANSLATE_NOOP("Setting", "số hoàn thành quá hạn")},
    {"done_on_time", QT_TRANSLATE_NOOP("Setting", "số hoàn thành đúng hạn")},
    {"from", QT_TRANSLATE_NOOP("Setting", "từ ngày")},
    {"groups", QT_TRANSLATE_NOOP("Setting", "số nhóm")},
    {"in_progress", QT_TRANSLATE_NOOP("Setting", "số đang thực hiện")},
    {"issuer", QT_TRANSLATE_NOOP("Setting", "cơ quan ban hành kế hoạch")},
    {"list", QT_TRANSLATE_NOOP("Setting", "danh sách")},
    {"month", QT_TRANSLATE_NOOP("Setting", "tháng")},
    {"names", QT_TRANSLATE_NOOP("Setting", "tên các đơn vị")},
    {"no", QT_TRANSLATE_NOOP("Setting", "số của nhiệm vụ")},
    {"not_started", QT_TRANSLATE_NOOP("Setting", "số chưa thực hiện")},
    {"number", QT_TRANSLATE_NOOP("Setting", "số văn bản")},
    {"office", QT_TRANSLATE_NOOP("Setting", "cơ quan mình, viết trong câu")},
    {"on_time", QT_TRANSLATE_NOOP("Setting", "số đơn vị đúng hạn")},
    {"open", QT_TRANSLATE_NOOP("Setting", "số chưa hoàn thành")},
    {"open_in_time", QT_TRANSLATE_NOOP("Setting", "số chưa hoàn thành, trong hạn")},
    {"open_overdue", QT_TRANSLATE_NOOP("Setting", "số chưa hoàn thành, quá hạn")},
    {"paused", QT_TRANSLATE_NOOP("Setting", "số tạm dừng")},
    {"percent", QT_TRANSLATE_NOOP("Setting", "tỷ lệ phần trăm")},
    {"period", QT_TRANSLATE_NOOP("Setting", "kỳ báo cáo")},
    {"plan", QT_TRANSLATE_NOOP("Setting", "kế hoạch")},
    {"plan_short", QT_TRANSLATE_NOOP("Setting", "tên ngắn của kế hoạch")},
    {"raised", QT_TRANSLATE_NOOP("Setting", "số phát sinh trong kỳ")},
    {"required", QT_TRANSLATE_NOOP("Setting", "số đơn vị phải gửi")},
    {"stage", QT_TRANSLATE_NOOP("Setting", "bước xử lý")},
    {"stages", QT_TRANSLATE_NOOP("Setting", "số theo từng bước xử lý")},
    {"states", QT_TRANSLATE_NOOP("Setting", "số theo từng trạng thái")},
    {"subject", QT_TRANSLATE_NOOP("Setting", "nội dung yêu cầu")},
    {"symbol", QT_TRANSLATE_NOOP("Setting", "ký hiệu")},
    {"task", QT_TRANSLATE_NOOP("Setting", "số của nhiệm vụ")},
    {"text", QT_TRANSLATE_NOOP("Setting", "nội dung")},
    {"title", QT_TRANSLATE_NOOP("Setting", "tên gọi")},
    {"to", QT_TRANSLATE_NOOP("Setting", "đến ngày")},
    {"total", QT_TRANSLATE_NOOP("Setting", "tổng số")},
    {"unit", QT_TRANSLATE_NOOP("Setting", "tên đơn vị")},
    {"units", QT_TRANSLATE_NOOP("Setting", "các đơn vị")},
    {"year", QT_TRANSLATE_NOOP("Setting", "năm")},
};
// clang-format on

QString inBraces(const QString &place)
{
    return QLatin1Char('{') + place + QLatin1Char('}');
}

QString fault(const QRegularExpressionMatch &match)
{
    return match.capturedLength(1) == 0
        ? QCoreApplication::translate("Error", "dấu ngoặc nhọn mở và đóng không khớp nhau")
        : QCoreApplication::translate("Error", "câu này không có chỗ điền %1").arg(match.captured());
}

} // namespace

const QList<PhraseDefinition> &monthlyPhrases()
{
    static const QList<PhraseDefinition> all = [] {
        QList<PhraseDefinition> made;
        for (const Row &row : monthlyRows) {
            made.append({QLatin1String(row.key),
                QString::fromLatin1(row.places).split(QLatin1Char(' '), Qt::SkipEmptyParts), row.label});
        }
        return made;
    }();
    return all;
}

QString phraseSettingKey(const QString &phraseKey)
{
    return QStringLiteral("phrase.monthly.") + phraseKey;
}

QString placeWords(const QString &place)
{
    for (const Place &known : placeRows) {
        if (place == QLatin1String(known.place))
            return QCoreApplication::translate("Setting", known.words);
    }
    return {};
}

Error phraseInvalid(const QString &name, const QString &why, const QStringList &places)
{
    QStringList allowed;
    for (const QString &place : places)
        allowed.append(inBraces(place));
    return {ErrorCode::PhraseInvalid,
        {{QStringLiteral("phrase"), name}, {QStringLiteral("why"), why},
            {QStringLiteral("allowed"), allowed.isEmpty() ? QStringLiteral("–") : allowed.join(QStringLiteral(", "))}}};
}

Result<QString> checkedPhrase(const PhraseDefinition &definition, const QString &text, const QString &name)
{
    // A place, or a brace that belongs to none.
    static const QRegularExpression placePattern(QStringLiteral("\\{([a-z_]+)\\}|[{}]"));
    const QString phrase = text.trimmed();
    if (phrase.isEmpty())
        return phraseInvalid(name, QCoreApplication::translate("Error", "câu để trống"), definition.places);
    if (phrase.contains(QLatin1Char('\n')))
        return phraseInvalid(name, QCoreApplication::translate("Error", "câu có chỗ xuống dòng"), definition.places);
    auto found = placePattern.globalMatch(phrase);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (!definition.places.contains(match.captured(1)))
            return phraseInvalid(name, fault(match), definition.places);
    }
    return phrase;
}

} // namespace settings
