#include "core/settings/settingwords.h"

#include "core/settings/phrasetable.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <span>
#include <utility>

namespace settings {

namespace {

struct Words {
    const char *key;
    const char *label;
    const char *help;
};

// clang-format off
constexpr Words table[]{
    {"letterhead.parent", QT_TRANSLATE_NOOP("Setting", "Cơ quan chủ quản"),
        QT_TRANSLATE_NOOP("Setting", "Dòng trên, góc trái của văn bản. In ra chữ hoa.")},
    {"letterhead.agency", QT_TRANSLATE_NOOP("Setting", "Cơ quan ban hành"),
        QT_TRANSLATE_NOOP("Setting", "Dòng dưới, góc trái của văn bản. In ra chữ hoa, đậm.")},
    {"letterhead.place", QT_TRANSLATE_NOOP("Setting", "Địa danh"),
        QT_TRANSLATE_NOOP("Setting", "Đứng trước ngày tháng: “Ninh Hòa, ngày … tháng … năm …”.")},
    {"letterhead.symbol", QT_TRANSLATE_NOOP("Setting", "Ký hiệu báo cáo"),
        QT_TRANSLATE_NOOP("Setting", "Đứng sau số văn bản: “Số: …/BC-CATX(QLHC)”.")},
    {"letterhead.addressees", QT_TRANSLATE_NOOP("Setting", "Kính gửi"),
        QT_TRANSLATE_NOOP("Setting", "Mỗi dòng một nơi, theo thứ tự in trên báo cáo.")},
    {"signers", QT_TRANSLATE_NOOP("Setting", "Người ký"),
        QT_TRANSLATE_NOOP("Setting", "Người đứng đầu danh sách ký báo cáo tháng.")},
    {"monthly.words_per_task", QT_TRANSLATE_NOOP("Setting", "Số đơn vị được dẫn lời ở mỗi nhiệm vụ"),
        QT_TRANSLATE_NOOP("Setting", "Đơn vị chủ trì trước, rồi các đơn vị khác cho đủ số này; nhiệm vụ đã hoàn thành từ trước thì không dẫn. Từ 0 đến 60.")},
    {"recipients.monthly", QT_TRANSLATE_NOOP("Setting", "Nơi nhận của báo cáo tháng"),
        QT_TRANSLATE_NOOP("Setting", "Mỗi dòng một nơi, không ghi gạch đầu dòng và dấu chấm. Dòng bắt đầu bằng * là Thủ trưởng cơ quan: được bỏ khi Thủ trưởng tự ký.")},
    {"team.name", QT_TRANSLATE_NOOP("Setting", "Đội"),
        QT_TRANSLATE_NOOP("Setting", "Đội làm công việc tổng hợp.")},
    {"office.unit", QT_TRANSLATE_NOOP("Setting", "Mã đơn vị nhận báo cáo"),
        QT_TRANSLATE_NOOP("Setting", "Mã trong danh mục đơn vị. Kết quả của đơn vị này được nhập không cần văn bản đến.")},
    {"office.body_in_text", QT_TRANSLATE_NOOP("Setting", "Tên cơ quan viết trong câu"),
        QT_TRANSLATE_NOOP("Setting", "Ví dụ “Công an thị xã” trong câu “Công an thị xã báo cáo kết quả …”.")},
    {"contact.phone", QT_TRANSLATE_NOOP("Setting", "Điện thoại nhận báo cáo"),
        QT_TRANSLATE_NOOP("Setting", "Ghi trong lời đôn đốc và trên Tổng quan.")},
    {"backup.keep_last", QT_TRANSLATE_NOOP("Setting", "Số bản sao lưu mới nhất được giữ"),
        QT_TRANSLATE_NOOP("Setting", "Dù sao lưu lúc nào, bấy nhiêu bản mới nhất luôn còn. Bản cuối của mọi năm cũng luôn còn.")},
    {"backup.keep_days", QT_TRANSLATE_NOOP("Setting", "Giữ mỗi ngày một bản, số ngày"),
        QT_TRANSLATE_NOOP("Setting", "Bản cuối của từng ngày; chỉ đếm những ngày có sao lưu, nghỉ dài không mất bản nào. 0 là không giữ theo ngày.")},
    {"backup.keep_months", QT_TRANSLATE_NOOP("Setting", "Giữ mỗi tháng một bản, số tháng"),
        QT_TRANSLATE_NOOP("Setting", "Bản cuối của từng tháng; chỉ đếm những tháng có sao lưu. 0 là không giữ theo tháng.")},
    {"due.last_on_time_day", QT_TRANSLATE_NOOP("Setting", "Ngày cuối cùng còn đúng hạn"),
        QT_TRANSLATE_NOOP("Setting", "Kế hoạch ghi “trước ngày 10”: hiểu theo chữ là hết ngày 9.")},
    {"due.shift", QT_TRANSLATE_NOOP("Setting", "Khi hạn rơi vào ngày nghỉ"),
        QT_TRANSLATE_NOOP("Setting", "Cả hai ngày luôn được ghi trên Tổng quan, dù chọn cách nào.")},
    {"period.first", QT_TRANSLATE_NOOP("Setting", "Kỳ báo cáo đầu tiên"),
        QT_TRANSLATE_NOOP("Setting", "Tháng và năm, ví dụ 5/2022. Các kỳ trước đó không phải báo cáo.")},
    {"page.top", QT_TRANSLATE_NOOP("Setting", "Lề trên (mm)"),
        QT_TRANSLATE_NOOP("Setting", "Nghị định 30/2020/NĐ-CP: từ 20 đến 25.")},
    {"page.bottom", QT_TRANSLATE_NOOP("Setting", "Lề dưới (mm)"),
        QT_TRANSLATE_NOOP("Setting", "Nghị định 30/2020/NĐ-CP: từ 20 đến 25.")},
    {"page.left", QT_TRANSLATE_NOOP("Setting", "Lề trái (mm)"),
        QT_TRANSLATE_NOOP("Setting", "Nghị định 30/2020/NĐ-CP: từ 30 đến 35.")},
    {"page.right", QT_TRANSLATE_NOOP("Setting", "Lề phải (mm)"),
        QT_TRANSLATE_NOOP("Setting", "Nghị định 30/2020/NĐ-CP: từ 15 đến 20.")},
    {"page.body_size", QT_TRANSLATE_NOOP("Setting", "Cỡ chữ nội dung"),
        QT_TRANSLATE_NOOP("Setting", "Nghị định 30/2020/NĐ-CP: từ 13 đến 14.")},
    {"page.first_line_indent", QT_TRANSLATE_NOOP("Setting", "Lùi đầu dòng"),
        QT_TRANSLATE_NOOP("Setting", "Nghị định 30/2020/NĐ-CP: 1 cm hoặc 1,27 cm.")},
    {"page.paragraph_before", QT_TRANSLATE_NOOP("Setting", "Khoảng cách giữa các đoạn (pt)"),
        QT_TRANSLATE_NOOP("Setting", "Nghị định 30/2020/NĐ-CP: ít nhất 6.")},
    {"page.line_spacing", QT_TRANSLATE_NOOP("Setting", "Khoảng cách giữa các dòng (phần trăm)"),
        QT_TRANSLATE_NOOP("Setting", "Nghị định 30/2020/NĐ-CP: từ dòng đơn (100) đến 1,5 dòng (150).")},
    {"difficulty.amber_days", QT_TRANSLATE_NOOP("Setting", "Khó khăn chờ lâu: vàng từ (ngày)"),
        QT_TRANSLATE_NOOP("Setting", "Khó khăn, vướng mắc chờ xử lý từ bấy nhiêu ngày thì báo vàng. Từ 1 đến 365.")},
    {"difficulty.red_days", QT_TRANSLATE_NOOP("Setting", "Khó khăn chờ lâu: đỏ từ (ngày)"),
        QT_TRANSLATE_NOOP("Setting", "Khó khăn, vướng mắc chờ xử lý từ bấy nhiêu ngày thì báo đỏ. Từ 1 đến 365.")},
    {"soon_days", QT_TRANSLATE_NOOP("Setting", "Nhắc trước hạn (ngày)"),
        QT_TRANSLATE_NOOP("Setting", "Nhiệm vụ còn bấy nhiêu ngày thì báo “sắp đến hạn”. Từ 0 đến 60.")},
};

struct ChoiceWords {
    const char *key;
    const char *code;
    const char *words;
};

constexpr ChoiceWords choices[]{
    {"due.last_on_time_day", "9", QT_TRANSLATE_NOOP("Setting", "Ngày 9 hằng tháng")},
    {"due.last_on_time_day", "10", QT_TRANSLATE_NOOP("Setting", "Ngày 10 hằng tháng")},
    {"due.shift", "off", QT_TRANSLATE_NOOP("Setting", "Giữ nguyên hạn")},
    {"due.shift", "next_working_day", QT_TRANSLATE_NOOP("Setting", "Lùi sang ngày làm việc liền sau")},
    {"page.body_size", "13", QT_TRANSLATE_NOOP("Setting", "Cỡ 13")},
    {"page.body_size", "13.5", QT_TRANSLATE_NOOP("Setting", "Cỡ 13,5")},
    {"page.body_size", "14", QT_TRANSLATE_NOOP("Setting", "Cỡ 14")},
    {"page.first_line_indent", "10", QT_TRANSLATE_NOOP("Setting", "1 cm")},
    {"page.first_line_indent", "12.7", QT_TRANSLATE_NOOP("Setting", "1,27 cm")},
};
// clang-format on

const Words *find(const QString &key)
{
    for (const Words &known : table) {
        if (key == QLatin1String(known.key))
            return &known;
    }
    return nullptr;
}

QString seriesYear(const QString &key)
{
    const QString prefix = QStringLiteral("register.next_number.");
    return key.startsWith(prefix) ? key.mid(prefix.size()) : QString();
}

QString phraseHelp(const PhraseDefinition &phrase)
{
    if (phrase.places.isEmpty())
        return QCoreApplication::translate("Setting", "Câu này không có chỗ điền.");
    QStringList places;
    for (const QString &place : phrase.places)
        places.append(QStringLiteral("{%1} %2").arg(place, placeWords(place)));
    return QCoreApplication::translate("Setting", "Chỗ điền: %1.").arg(places.join(QStringLiteral("; ")));
}

struct FormWords {
    const char *what; ///< the end of the key: "form.ubnd.symbol"
    const char *label;
};

// clang-format off
constexpr FormWords formRows[]{
    {"parent", QT_TRANSLATE_NOOP("Setting", "Cơ quan chủ quản")},
    {"agency", QT_TRANSLATE_NOOP("Setting", "Cơ quan ban hành")},
    {"symbol", QT_TRANSLATE_NOOP("Setting", "Ký hiệu")},
    {"office_in_text", QT_TRANSLATE_NOOP("Setting", "Tên cơ quan viết trong câu")},
    {"addressees", QT_TRANSLATE_NOOP("Setting", "Kính gửi")},
    {"recipients", QT_TRANSLATE_NOOP("Setting", "Nơi nhận")},
    {"signer", QT_TRANSLATE_NOOP("Setting", "Người ký")},
};
constexpr FormWords formNames[]{
    {"congan-tinh", QT_TRANSLATE_NOOP("Setting", "báo cáo gửi Công an cấp tỉnh")},
    {"ubnd", QT_TRANSLATE_NOOP("Setting", "báo cáo gửi UBND cùng cấp")},
    {"to-cong-tac-tinh", QT_TRANSLATE_NOOP("Setting", "báo cáo gửi Tổ công tác cấp tỉnh")},
    {"don-vi", QT_TRANSLATE_NOOP("Setting", "công văn gửi các đơn vị")},
};
// clang-format on

const char *wordsOf(std::span<const FormWords> rows, const QString &what)
{
    for (const FormWords &row : rows) {
        if (what == QLatin1String(row.what))
            return row.label;
    }
    return nullptr;
}

/// "Ký hiệu" and "báo cáo gửi UBND cùng cấp"; nothing for another key.
std::optional<std::pair<QString, QString>> formLabel(const QString &key)
{
    const QStringList parts = key.split(QLatin1Char('.'));
    if (parts.size() != 3 || parts.first() != QStringLiteral("form"))
        return std::nullopt;
    const char *name = wordsOf(formNames, parts.at(1));
    const char *label = wordsOf(formRows, parts.at(2));
    if (!name || !label)
        return std::nullopt;
    return std::pair{QCoreApplication::translate("Setting", label), QCoreApplication::translate("Setting", name)};
}

} // namespace

QString settingLabel(const QString &key)
{
    if (const Words *words = find(key))
        return QCoreApplication::translate("Setting", words->label);
    if (const PhraseDefinition *phrase = findPhrase(key))
        return QCoreApplication::translate("Setting", phrase->label);
    if (const QString year = seriesYear(key); !year.isEmpty())
        return QCoreApplication::translate("Setting", "Số đến tiếp theo của năm %1").arg(year);
    if (const auto label = formLabel(key))
        return QStringLiteral("%1 (%2)").arg(label->first, label->second);
    return key;
}

QString shortSettingLabel(const QString &key)
{
    const auto label = formLabel(key);
    return label ? label->first : settingLabel(key);
}

QString settingHelp(const QString &key)
{
    if (const Words *words = find(key))
        return QCoreApplication::translate("Setting", words->help);
    if (const PhraseDefinition *phrase = findPhrase(key))
        return phraseHelp(*phrase);
    if (!seriesYear(key).isEmpty()) {
        return QCoreApplication::translate(
            "Setting", "Sổ giấy đang dừng ở số 136 thì ghi 137. Chỉ đặt được khi năm ấy chưa vào sổ văn bản nào.");
    }
    if (formLabel(key)) {
        return key.endsWith(QStringLiteral(".signer"))
            ? QCoreApplication::translate("Setting", "Chọn trong danh sách ở mục Người ký.")
            : QCoreApplication::translate("Setting", "Để trống: như phần chung của cơ quan.");
    }
    return {};
}

QString choiceWords(const QString &key, const QString &code)
{
    for (const ChoiceWords &known : choices) {
        if (key == QLatin1String(known.key) && code == QLatin1String(known.code))
            return QCoreApplication::translate("Setting", known.words);
    }
    return code;
}

} // namespace settings
