#include "ui/pages/settings/settingsections.h"

#include "core/settings/phrasetable.h"
#include "core/settings/settingtable.h"

#include <QCoreApplication>

namespace pages {

namespace {

/// Where its words belong in the catalogues.
struct SectionWords {
    Q_DECLARE_TR_FUNCTIONS(SettingSections)
};

QStringList keysOf(std::initializer_list<const char *> keys)
{
    QStringList list;
    for (const char *key : keys)
        list.append(QLatin1String(key));
    return list;
}

/// The sentences of a set whose keys begin with one of these.
QStringList phrasesOf(const char *set, std::initializer_list<const char *> prefixes)
{
    const settings::PhraseSet &phrases = settings::phraseSet(QLatin1String(set));
    QStringList list;
    for (const settings::PhraseDefinition &phrase : phrases.phrases) {
        for (const char *prefix : prefixes) {
            if (phrase.key.startsWith(QLatin1String(prefix)))
                list.append(settings::phraseSettingKey(phrases.id, phrase.key));
        }
    }
    list.removeDuplicates();
    return list;
}

/// Every setting whose key begins so.
QStringList keysUnder(const QString &prefix)
{
    QStringList list;
    for (const settings::SettingDefinition &setting : settings::officeSettings()) {
        if (setting.key.startsWith(prefix))
            list.append(setting.key);
    }
    return list;
}

QString seriesKey(int year)
{
    return QStringLiteral("register.next_number.%1").arg(year);
}

} // namespace

QList<SettingSection> settingSections(QDate today)
{
    using Face = SettingSection::Face;
    const auto fields = [](const char *id, const QString &title, const QStringList &keys) {
        return SettingSection{QLatin1String(id), title, Face::Fields, keys};
    };
    QList<SettingSection> sections{
        fields("office", SectionWords::tr("Cơ quan, thể thức văn bản"),
            keysOf({"letterhead.parent", "letterhead.agency", "letterhead.place", "letterhead.symbol",
                "office.body_in_text", "team.name", "contact.phone", "office.unit"})),
        fields("recipients", SectionWords::tr("Nơi gửi, nơi nhận"),
            keysOf({"letterhead.addressees", "recipients.monthly"})),
        fields("form_congan_tinh", SectionWords::tr("Báo cáo gửi Công an cấp tỉnh"),
            keysUnder(QStringLiteral("form.congan-tinh."))),
        fields("form_ubnd", SectionWords::tr("Báo cáo gửi UBND cùng cấp"), keysUnder(QStringLiteral("form.ubnd."))),
        fields("form_to_cong_tac", SectionWords::tr("Báo cáo gửi Tổ công tác cấp tỉnh"),
            keysUnder(QStringLiteral("form.to-cong-tac-tinh."))),
        fields("form_don_vi", SectionWords::tr("Công văn gửi các đơn vị"), keysUnder(QStringLiteral("form.don-vi."))),
        {QStringLiteral("signers"), SectionWords::tr("Người ký"), Face::Signers, keysOf({"signers"})},
        fields("page", SectionWords::tr("Trang giấy"), keysUnder(QStringLiteral("page."))),
        fields("due", SectionWords::tr("Kỳ báo cáo, hạn nộp"),
            keysOf({"due.last_on_time_day", "due.shift", "period.first"})),
        {QStringLiteral("holidays"), SectionWords::tr("Ngày nghỉ, ngày làm bù"), Face::Holidays},
        fields("series", SectionWords::tr("Sổ văn bản đến"), {seriesKey(today.year()), seriesKey(today.year() + 1)}),
        fields("reminders", SectionWords::tr("Nhắc việc"),
            keysOf({"soon_days", "difficulty.amber_days", "difficulty.red_days"})),
        fields("backup", SectionWords::tr("Sao lưu"), keysUnder(QStringLiteral("backup."))),
        fields("phrases_frame", SectionWords::tr("Câu mẫu: mở đầu, kết thúc"),
            phrasesOf("monthly", {"title", "basis", "closing", "heading_"})),
        fields("phrases_direction", SectionWords::tr("Câu mẫu: chỉ đạo"), phrasesOf("monthly", {"direction_"})),
        fields("phrases_results", SectionWords::tr("Câu mẫu: kết quả"),
            keysOf({"monthly.words_per_task"}) + phrasesOf("monthly", {"task", "group"})),
        fields(
            "phrases_discipline", SectionWords::tr("Câu mẫu: chế độ báo cáo"), phrasesOf("monthly", {"discipline_"})),
        fields("phrases_difficulties", SectionWords::tr("Câu mẫu: khó khăn"),
            phrasesOf("monthly", {"shortcoming", "difficult"})),
        fields("phrases_next", SectionWords::tr("Câu mẫu: tháng tới"), phrasesOf("monthly", {"next_"})),
        fields("phrases_rest", SectionWords::tr("Câu mẫu: kiến nghị, phụ lục"),
            phrasesOf("monthly", {"proposal", "annex_", "chart"})),
        fields("phrases_periodic", SectionWords::tr("Câu mẫu: quý, 6 tháng, năm"), phrasesOf("periodic", {""})),
        fields("phrases_adhoc", SectionWords::tr("Câu mẫu: báo cáo đột xuất"), phrasesOf("adhoc", {""})),
        fields("phrases_reminder", SectionWords::tr("Câu mẫu: đôn đốc"), phrasesOf("reminder", {""})),
        fields("phrases_briefing", SectionWords::tr("Câu mẫu: trang giao ban"), phrasesOf("briefing", {""})),
        fields("phrases_handover", SectionWords::tr("Câu mẫu: bàn giao"), phrasesOf("handover", {""})),
        fields("phrases_issued", SectionWords::tr("Câu mẫu: văn bản thay thế"), phrasesOf("issued", {""})),
    };
    QStringList placed;
    for (const SettingSection &section : std::as_const(sections))
        placed += section.keys;
    for (const settings::SettingDefinition &setting : settings::officeSettings()) {
        if (!placed.contains(setting.key))
            sections.last().keys.append(setting.key);
    }
    // A key that the table does not know is not shown.
    for (SettingSection &section : sections) {
        section.keys.removeIf([](const QString &key) {
            return !settings::findSetting(key) && !key.startsWith(QStringLiteral("register."));
        });
    }
    sections.append({QStringLiteral("local"), SectionWords::tr("Máy tính này"), Face::Local});
    return sections;
}

} // namespace pages
