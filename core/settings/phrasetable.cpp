#include "core/settings/phrasetable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace settings {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

struct Place {
    const char *place;
    const char *words;
};

// clang-format off
constexpr Place placeRows[]{
    {"agency", QT_TRANSLATE_NOOP("Setting", "cơ quan ban hành")},
    {"annex", QT_TRANSLATE_NOOP("Setting", "số của phụ lục")},
    {"asked", QT_TRANSLATE_NOOP("Setting", "số đơn vị được yêu cầu")},
    {"before", QT_TRANSLATE_NOOP("Setting", "ngày hoặc kỳ trước")},
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
    {"due", QT_TRANSLATE_NOOP("Setting", "hạn nộp")},
    {"from", QT_TRANSLATE_NOOP("Setting", "từ ngày")},
    {"groups", QT_TRANSLATE_NOOP("Setting", "số nhóm")},
    {"in_progress", QT_TRANSLATE_NOOP("Setting", "số đang thực hiện")},
    {"issuer", QT_TRANSLATE_NOOP("Setting", "cơ quan ban hành kế hoạch")},
    {"kind", QT_TRANSLATE_NOOP("Setting", "tên loại văn bản")},
    {"late", QT_TRANSLATE_NOOP("Setting", "số gửi chậm")},
    {"list", QT_TRANSLATE_NOOP("Setting", "danh sách")},
    {"literal", QT_TRANSLATE_NOOP("Setting", "hạn ghi trong kế hoạch")},
    {"month", QT_TRANSLATE_NOOP("Setting", "tháng")},
    {"months", QT_TRANSLATE_NOOP("Setting", "các tháng")},
    {"name", QT_TRANSLATE_NOOP("Setting", "tên")},
    {"names", QT_TRANSLATE_NOOP("Setting", "tên các đơn vị")},
    {"no", QT_TRANSLATE_NOOP("Setting", "số của nhiệm vụ")},
    {"not_started", QT_TRANSLATE_NOOP("Setting", "số chưa thực hiện")},
    {"number", QT_TRANSLATE_NOOP("Setting", "số văn bản")},
    {"office", QT_TRANSLATE_NOOP("Setting", "cơ quan mình, viết trong câu")},
    {"on_time", QT_TRANSLATE_NOOP("Setting", "số đơn vị đúng hạn")},
    {"open", QT_TRANSLATE_NOOP("Setting", "số chưa hoàn thành")},
    {"open_in_time", QT_TRANSLATE_NOOP("Setting", "số chưa hoàn thành, trong hạn")},
    {"open_overdue", QT_TRANSLATE_NOOP("Setting", "số chưa hoàn thành, quá hạn")},
    {"overdue", QT_TRANSLATE_NOOP("Setting", "số nhiệm vụ quá hạn")},
    {"path", QT_TRANSLATE_NOOP("Setting", "đường dẫn")},
    {"paused", QT_TRANSLATE_NOOP("Setting", "số tạm dừng")},
    {"percent", QT_TRANSLATE_NOOP("Setting", "tỷ lệ phần trăm")},
    {"period", QT_TRANSLATE_NOOP("Setting", "kỳ báo cáo")},
    {"phone", QT_TRANSLATE_NOOP("Setting", "điện thoại")},
    {"plan", QT_TRANSLATE_NOOP("Setting", "kế hoạch")},
    {"plan_date", QT_TRANSLATE_NOOP("Setting", "ngày của kế hoạch")},
    {"plan_short", QT_TRANSLATE_NOOP("Setting", "tên ngắn của kế hoạch")},
    {"points", QT_TRANSLATE_NOOP("Setting", "số điểm phần trăm")},
    {"raised", QT_TRANSLATE_NOOP("Setting", "số phát sinh trong kỳ")},
    {"received", QT_TRANSLATE_NOOP("Setting", "số đơn vị đã gửi")},
    {"red", QT_TRANSLATE_NOOP("Setting", "số khó khăn kéo dài")},
    {"required", QT_TRANSLATE_NOOP("Setting", "số đơn vị phải gửi")},
    {"rest", QT_TRANSLATE_NOOP("Setting", "đơn vị chưa gửi")},
    {"solved", QT_TRANSLATE_NOOP("Setting", "số đã giải quyết")},
    {"soon", QT_TRANSLATE_NOOP("Setting", "số nhiệm vụ sắp đến hạn")},
    {"span", QT_TRANSLATE_NOOP("Setting", "khoảng thời gian: tháng, quý, năm")},
    {"stage", QT_TRANSLATE_NOOP("Setting", "bước xử lý")},
    {"stages", QT_TRANSLATE_NOOP("Setting", "số theo từng bước xử lý")},
    {"state", QT_TRANSLATE_NOOP("Setting", "tình trạng")},
    {"states", QT_TRANSLATE_NOOP("Setting", "số theo từng trạng thái")},
    {"subject", QT_TRANSLATE_NOOP("Setting", "nội dung yêu cầu")},
    {"symbol", QT_TRANSLATE_NOOP("Setting", "ký hiệu")},
    {"task", QT_TRANSLATE_NOOP("Setting", "số của nhiệm vụ")},
    {"team", QT_TRANSLATE_NOOP("Setting", "tên đội")},
    {"text", QT_TRANSLATE_NOOP("Setting", "nội dung")},
    {"title", QT_TRANSLATE_NOOP("Setting", "tên gọi")},
    {"to", QT_TRANSLATE_NOOP("Setting", "đến ngày")},
    {"today", QT_TRANSLATE_NOOP("Setting", "ngày hôm nay")},
    {"total", QT_TRANSLATE_NOOP("Setting", "tổng số")},
    {"unit", QT_TRANSLATE_NOOP("Setting", "tên đơn vị")},
    {"units", QT_TRANSLATE_NOOP("Setting", "các đơn vị")},
    {"until", QT_TRANSLATE_NOOP("Setting", "hạn mới")},
    {"value", QT_TRANSLATE_NOOP("Setting", "số của kỳ trước")},
    {"where", QT_TRANSLATE_NOOP("Setting", "chỗ nêu tên các đơn vị")},
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

QString phraseSettingKey(const QString &set, const QString &phrase)
{
    return QStringLiteral("phrase.%1.%2").arg(set, phrase);
}

const PhraseDefinition *findPhrase(const QString &settingKey)
{
    if (!settingKey.startsWith(QLatin1String("phrase.")))
        return nullptr;
    for (const PhraseSet &set : phraseSets()) {
        for (const PhraseDefinition &phrase : set.phrases) {
            if (settingKey == phraseSettingKey(set.id, phrase.key))
                return &phrase;
        }
    }
    return nullptr;
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
