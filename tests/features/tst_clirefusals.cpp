#include "support/cli.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtTest>

using support::Cli;
using support::CliOutcome;

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char('|'));
}

/// The bytes of the file: a refused act leaves not one of them different.
QByteArray fingerprint(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

struct Case {
    const char *name;
    const char *command; ///< words parted by "|"
    const char *named; ///< what the sentence must name: the field or the value
    const char *remedy; ///< and what it must tell the user to do
};

const Case cases[] = {
    // report add: what was typed
    {"unknown unit", "report|add|--unit|xã Không Có|--period|2022-06|--arrived|2022-05-12", "xã Không Có", "kiểm tra"},
    {"unit of several", "report|add|--unit|ninh ph|--period|2022-06|--arrived|2022-05-12", "Ninh Phú", "rõ hơn"},
    {"period no month", "report|add|--unit|tckh|--period|2022-13|--arrived|2022-05-12", "2022-13", "2022-05"},
    {"period no code", "report|add|--unit|tckh|--period|5/2022|--arrived|2022-05-12", "5/2022", "2022-05"},
    {"arrival no day", "report|add|--unit|tckh|--period|2022-06|--arrived|2022-02-30", "2022-02-30", "nhập ngày"},
    {"arrival no date", "report|add|--unit|tckh|--period|2022-06|--arrived|hôm qua", "hôm qua", "nhập ngày"},
    {"document no day", "report|add|--unit|tckh|--period|2022-06|--arrived|2022-05-12|--date|2022-04-31", "2022-04-31",
        "nhập ngày"},
    {"arrival empty", "report|add|--unit|tckh|--period|2022-06|--arrived|", "“”", "nhập ngày"},
    {"supplement no number", "report|add|--unit|tckh|--period|2022-06|--arrived|2022-05-12|--supplement-to|x|--why|y",
        "số đến", "số nguyên"},
    {"results no file", "report|add|--unit|tckh|--period|2022-06|--arrived|2022-05-12|--results|/không/có.json",
        "có.json", "sửa tệp"},
    {"difficulties no file",
        "report|add|--unit|tckh|--period|2022-06|--arrived|2022-05-12|--difficulties|/không/có.json", "có.json",
        "sửa tệp"},
    // report add: the rules
    {"future arrival", "report|add|--unit|tckh|--period|2022-06|--arrived|2022-05-13", "13/05/2022", "ngày đến"},
    {"document after arrival", "report|add|--unit|tckh|--period|2022-06|--arrived|2022-05-11|--date|2022-05-12",
        "12/05/2022", "ghi lý do"},
    {"before the window", "report|add|--unit|tckh|--period|2022-06|--arrived|2022-05-10", "11/05/2022", "kỳ báo cáo"},
    {"closed period", "report|add|--unit|tckh|--period|2022-05|--arrived|2022-05-11", "5/2022", "mở lại kỳ"},
    {"collective", "report|add|--unit|UBND các xã, phường|--period|2022-06|--arrived|2022-05-12", "xã, phường",
        "đơn vị cụ thể"},
    {"reported already", "report|add|--unit|ninh tây|--period|2022-06|--arrived|2022-05-12", "số đến 2", "thay thế"},
    {"same document", "report|add|--unit|ninh sơn|--period|2022-06|--arrived|2022-05-12|--number|015/bc–ubnd", "015/bc",
        "ghi lý do"},
    {"supplement of nothing",
        "report|add|--unit|tckh|--period|2022-06|--arrived|2022-05-12|--supplement-to|99|--why|sót", "99", "số đến"},
    {"supplement without reason", "report|add|--unit|tckh|--period|2022-06|--arrived|2022-05-12|--supplement-to|1",
        "số bổ sung", "ghi lý do"},
    {"unknown request", "report|add|--unit|tckh|--request|99/CV|--arrived|2022-05-12", "99/CV", "yêu cầu"},
    {"not asked", "report|add|--unit|tckh|--request|45/CV|--arrived|2022-05-12", "45/CV", "kiểm tra"},
    // replace, cancel, return, own
    {"replace nothing", "report|replace|77|--arrived|2022-05-12", "77", "số đến"},
    {"replace no number", "report|replace|abc|--arrived|2022-05-12", "abc", "số đến"},
    {"replace a cancelled one", "report|replace|3|--arrived|2022-05-12", "đã hủy", "đang dùng"},
    {"replace of a closed month", "report|replace|1|--arrived|2022-05-12", "5/2022", "mở lại kỳ"},
    {"replace on a wrong day", "report|replace|2|--arrived|2022-05-32", "2022-05-32", "nhập ngày"},
    {"replace in the future", "report|replace|2|--arrived|2022-06-01", "01/06/2022", "ngày đến"},
    {"cancel without reason", "report|cancel|2", "hủy văn bản", "ghi lý do"},
    {"cancel with a blank reason", "report|cancel|2|--why|   ", "hủy văn bản", "ghi lý do"},
    {"cancel nothing", "report|cancel|2022/99|--why|nhầm", "2022/99", "số đến"},
    {"cancel of another year", "report|cancel|2021/2|--why|nhầm", "2021/2", "năm"},
    {"cancel twice", "report|cancel|3|--why|nhầm", "số đến 3", "đang dùng"},
    {"cancel of a closed month", "report|cancel|1|--why|nhầm", "5/2022", "mở lại kỳ"},
    {"return without reason", "report|return|2", "trả lại", "ghi lý do"},
    {"return of a closed month", "report|return|1|--why|thiếu dấu", "5/2022", "mở lại kỳ"},
    {"own results of nothing", "report|own|--period|2022-06", "kết quả", "nhập"},
    {"own results of a closed month", "report|own|--period|2022-05|--text|Đã làm", "5/2022", "mở lại kỳ"},
    {"own results of another unit", "report|own|--period|2022-06|--unit|tckh|--text|Đã làm", "Tài chính",
        "văn bản đến"},
    {"list of no period", "report|list|--period|2022-5", "2022-5", "2022-05"},
    // task
    {"unknown task", "task|set|9.9|--state|done", "9.9", "số của nhiệm vụ"},
    {"unknown state", "task|set|1.2|--state|xong", "xong", "in_progress"},
    {"progress no number", "task|set|1.2|--progress|nhiều", "nhiều", "0 đến 100"},
    {"progress above", "task|set|1.2|--progress|101", "101", "0 đến 100"},
    {"progress below", "task|set|1.2|--progress|-1", "-1", "0 đến 100"},
    {"all of it but not done", "task|set|1.2|--progress|100", "100%", "trạng thái"},
    {"done but not all of it", "task|set|1.2|--state|done|--progress|60", "60%", "tiến độ"},
    {"deadline no day", "task|set|1.2|--deadline|2022-02-30", "2022-02-30", "2022-09-30"},
    {"deadline in no words", "task|set|1.2|--deadline|cuối năm", "cuối năm", "words:"},
    {"task in the future", "task|set|1.2|--state|done|--on|2022-05-13", "13/05/2022", "ngày"},
    {"task of a closed month", "task|set|1.2|--state|done|--on|2022-05-09", "5/2022", "mở lại kỳ"},
    {"task on no day", "task|set|1.2|--state|done|--on|9/5", "9/5", "nhập ngày"},
    {"backwards", "task|set|1.1|--state|in_progress", "1.1", "ghi lý do"},
    {"nothing to set", "task|set|1.2", "1.2", "trạng thái"},
    {"several, one unknown", "task|set|1.2|9.9|--state|done", "9.9", "số của nhiệm vụ"},
    {"several, one backwards", "task|set|1.2|1.1|--state|in_progress", "1.1", "ghi lý do"},
    {"several, nothing to set", "task|set|1.2|1.3", "đã chọn", "trạng thái"},
    {"assign no task", "task|assign|9.9|--lead|tckh", "9.9", "số của nhiệm vụ"},
    {"assign to nobody known", "task|assign|1.9|--lead|hội kín", "hội kín", "kiểm tra"},
    {"assign to one twice", "task|assign|1.9|--lead|tckh|--coordinate|tckh", "Tài chính", "chủ trì hoặc phối hợp"},
    {"assign nothing", "task|assign|1.9", "1.9", "chủ trì"},
    {"misprint of no number", "task|misprint|x|--decide|kept", "x", "danh sách"},
    {"misprint that is not", "task|misprint|999|--decide|kept", "999", "danh sách"},
    {"misprint that is open", "task|misprint|3|--decide|open", "Triển thực hiện", "cách khác"},
    {"show no task", "task|show|7.1", "7.1", "số của nhiệm vụ"},
    {"show on no day", "task|show|1.1|--as-of|2022-13-01", "2022-13-01", "nhập ngày"},
    // period
    {"close no period", "period|close|2022-00", "2022-00", "2022-05"},
    {"close twice", "period|close|2022-05", "5/2022", "mở lại kỳ"},
    {"close too early", "period|close|2022-06", "09/06/2022", "ghi lý do"},
    {"close before it begins", "period|close|2022-07", "7/2022", "kỳ"},
    {"reopen without reason", "period|reopen|2022-05", "mở lại kỳ", "ghi lý do"},
    {"reopen an open one", "period|reopen|2022-06|--why|thử", "6/2022", "kiểm tra"},
    {"matrix of no year", "period|matrix|22", "năm", "số nguyên"},
    {"show on no cut-off", "period|show|2022-05|--cut-off|x", "“x”", "nhập ngày"},
    // difficulty
    {"difficulty of no unit", "difficulty|add|--unit|xã Không Có|--text|Khó", "xã Không Có", "kiểm tra"},
    {"difficulty of all", "difficulty|add|--unit|UBND các xã, phường|--text|Khó", "xã, phường", "đơn vị cụ thể"},
    {"difficulty of no words", "difficulty|add|--unit|tckh|--text|  ", "nội dung", "nhập"},
    {"difficulty of no task", "difficulty|add|--unit|tckh|--text|Khó|--task|8.8", "8.8", "số của nhiệm vụ"},
    {"difficulty tomorrow", "difficulty|add|--unit|tckh|--text|Khó|--on|2022-05-13", "13/05/2022", "ngày"},
    {"difficulty of a closed month", "difficulty|add|--unit|tckh|--text|Khó|--on|2022-05-02", "5/2022", "mở lại kỳ"},
    {"move nothing", "difficulty|set|99|--stage|solved", "99", "danh sách"},
    {"move no number", "difficulty|set|một|--stage|solved", "một", "danh sách"},
    {"move to no stage", "difficulty|set|1|--stage|xong", "xong", "solved"},
    {"move back", "difficulty|set|1|--stage|new", "Mới", "ghi lý do"},
    {"move to where it is", "difficulty|set|1|--stage|advised", "Đã tham mưu UBND", "bước khác"},
    {"move tomorrow", "difficulty|set|1|--stage|solved|--on|2022-05-13", "13/05/2022", "ngày"},
    {"list no stage", "difficulty|list|--stage|cũ", "cũ", "solved"},
    // unit, request
    {"contact of nobody", "unit|contact|tckh|--person| |--phone|1", "họ tên", "nhập"},
    {"contact without a way", "unit|contact|tckh|--person|Lê Văn Mẫu", "điện thoại", "nhập"},
    {"chase by pigeon", "unit|chase|tckh|--period|2022-06|--channel|bồ câu", "bồ câu", "phone"},
    {"chase tomorrow", "unit|chase|tckh|--period|2022-06|--on|2022-05-13", "13/05/2022", "ngày"},
    {"chase for no request", "unit|chase|tckh|--request|99/CV", "99/CV", "yêu cầu"},
    {"same unit twice", "unit|add|--name|Phòng Tư pháp|--kind|office", "Phòng Tư pháp", "tên khác"},
    {"unit of no kind", "unit|set|tckh|--kind|sở", "sở", "office"},
    {"same request", "request|add|--number|45/CV|--subject|X|--asked|2022-05-11|--due|2022-05-20|--unit|tckh", "45/CV",
        "số"},
    {"due before it was asked",
        "request|add|--number|46/CV|--subject|X|--asked|2022-05-11|--due|2022-05-10|--unit|tckh", "10/05/2022",
        "hai mốc"},
    {"request of no unit", "request|add|--number|46/CV|--subject|X|--asked|2022-05-11|--due|2022-05-20|--unit|hội kín",
        "hội kín", "kiểm tra"},
    {"close no request", "request|close|99/CV", "99/CV", "số của yêu cầu"},
    {"cancel a request without reason", "request|cancel|45/CV", "yêu cầu", "ghi lý do"},
    // register
    {"document of nothing", "register|add|--from|UBND tỉnh|--subject| |--arrived|2022-05-12", "trích yếu", "nhập"},
    {"document of nobody", "register|add|--from| |--subject|Công văn|--arrived|2022-05-12", "tác giả", "nhập"},
    {"document tomorrow", "register|add|--from|UBND tỉnh|--subject|Công văn|--arrived|2022-05-13", "13/05/2022",
        "ngày đến"},
    {"register of no year", "register|list|22", "năm", "số nguyên"},
    // issued documents and the outgoing register
    {"issue no period", "document|issue|monthly|--period|2022-13|--number|6|--date|2022-05-12", "2022-13", "2022-05"},
    {"issue on no day", "document|issue|monthly|--period|2022-05|--number|6|--date|2022-05-32", "2022-05-32",
        "nhập ngày"},
    {"issue no number", "document|issue|monthly|--period|2022-05|--number|sáu|--date|2022-05-12", "số văn bản",
        "số nguyên"},
    {"issue to nobody known", "document|issue|monthly|--period|2022-05|--to|sở|--number|6|--date|2022-05-12", "“sở”",
        "congan-tinh"},
    {"issue signed by nobody", "document|issue|monthly|--period|2022-05|--number|6|--date|2022-05-12|--signer|99",
        "người ký", "nhập"},
    {"issue a taken number", "document|issue|monthly|--period|2022-05|--to|ubnd|--number|5|--date|2022-05-12",
        "05/BC-CATX(QLHC)", "văn thư"},
    {"issue a number by hand", "document|issue|monthly|--period|2022-05|--to|ubnd|--number|9|--date|2022-05-12",
        "09/BC-CATX(QLHC)", "văn thư"},
    {"issue twice", "document|issue|monthly|--period|2022-05|--number|6|--date|2022-05-12", "05/BC-CATX(QLHC)",
        "thay thế văn bản đó"},
    {"issue in the future", "document|issue|monthly|--period|2022-05|--to|ubnd|--number|6|--date|2022-05-13",
        "13/05/2022", "ghi lý do"},
    {"issue too early", "document|issue|monthly|--period|2022-05|--to|ubnd|--number|6|--date|2022-05-02", "10/05/2022",
        "ghi lý do"},
    {"issue for no request", "document|issue|adhoc|--request|99/CV|--number|6|--date|2022-05-12", "99/CV", "yêu cầu"},
    {"issue a reminder to nobody",
        "document|issue|reminder|--period|2022-05|--number|6|--date|2022-05-12|--unit|hội kín", "hội kín", "kiểm tra"},
    {"issue a reminder until no day",
        "document|issue|reminder|--period|2022-05|--number|6|--date|2022-05-12|--until|mai", "“mai”", "nhập ngày"},
    {"replace no document", "document|replace|77|--number|6|--date|2022-05-12|--replace-why|sai", "“77”", "danh sách"},
    {"replace a word", "document|replace|một|--number|6|--date|2022-05-12|--replace-why|sai", "“một”", "danh sách"},
    {"replace without reason", "document|replace|1|--number|6|--date|2022-05-12", "thay thế văn bản", "ghi lý do"},
    {"replace by another paper",
        "document|issue|reminder|--period|2022-05|--number|6|--date|2022-05-12|--replaces|1|--replace-why|sai",
        "báo cáo tháng 5/2022", "đúng văn bản"},
    {"recall nothing", "document|recall|77|--date|2022-05-12|--why|nhầm", "“77”", "danh sách"},
    {"recall without reason", "document|recall|1|--date|2022-05-12", "thu hồi văn bản", "ghi lý do"},
    {"recall tomorrow", "document|recall|1|--date|2022-05-13|--why|nhầm", "13/05/2022", "ngày"},
    {"recall before it was issued", "document|recall|1|--date|2022-05-11|--why|nhầm", "12/05/2022", "ngày thu hồi"},
    {"recall a replaced one", "document|recall|2|--date|2022-05-12|--why|nhầm", "đã thu hồi ngày 12/05/2022",
        "đang có hiệu lực"},
    {"show no document", "document|show|77", "“77”", "danh sách"},
    {"export no document", "document|export|77|--out|/không/có.pdf", "“77”", "danh sách"},
    {"export to nowhere", "document|export|1|--out|/không/có.pdf", "/không/có.pdf", "thư mục"},
    {"documents of no year", "document|list|--year|22", "năm", "số nguyên"},
    {"outgoing of no words", "document|outgoing-add|--number|3|--symbol|KH|--date|2022-05-12|--subject| ", "trích yếu",
        "nhập"},
    {"outgoing of a taken number",
        "document|outgoing-add|--number|5|--symbol|BC-CATX (QLHC)|--date|2022-05-12|--subject|X", "05/BC-CATX(QLHC)",
        "văn thư"},
    {"outgoing of no kind", "document|outgoing-add|--number|3|--symbol|KH|--date|2022-05-12|--subject|X|--kind|thư",
        "thư", "plan"},
    {"outgoing tomorrow", "document|outgoing-add|--number|3|--symbol|KH|--date|2022-05-13|--subject|X", "13/05/2022",
        "ghi lý do"},
    {"outgoing in no copies", "document|outgoing-add|--number|3|--symbol|KH|--date|2022-05-12|--subject|X|--copies|0",
        "số lượng bản", "nhập"},
    {"cancel nothing outgoing", "document|outgoing-cancel|77|--why|nhầm", "“77”", "xem lại sổ"},
    {"cancel outgoing without reason", "document|outgoing-cancel|1", "hủy văn bản đi", "ghi lý do"},
    // sample
    {"sample in a used file", "sample|--months|2", "số liệu mẫu", "init"},
    {"sample of no months", "sample|--months|0", "số tháng", "1 đến 240"},
};

} // namespace

/// Bad input: exit 1, one Vietnamese sentence that names what is wrong and what to do, and a file left as it was.
class TestCliRefusals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli = std::make_unique<Cli>();
        for (const char *command :
            {
                "init",
                "report|add|--unit|ninh sơn|--period|2022-05|--arrived|2022-05-09|--number|15/BC-UBND",
                "report|add|--unit|ninh tây|--period|2022-06|--arrived|2022-05-12",
                "report|add|--unit|ninh an|--period|2022-06|--arrived|2022-05-12",
                "report|cancel|3|--why|Nhập nhầm đơn vị",
                "task|set|1.1|--state|done",
                "difficulty|add|--unit|ninh an|--text|Đường truyền chậm",
                "difficulty|set|1|--stage|advised",
                "request|add|--number|45/CV|--subject|Báo cáo nhanh|--asked|2022-05-11|--due|2022-05-20|--unit|ninh an",
                "document|issue|monthly|--period|2022-05|--number|5|--date|2022-05-12",
                "document|issue|monthly|--period|2022-05|--to|congan-tinh|--number|8|--date|2022-05-12",
                "document|recall|2|--date|2022-05-12|--why|Gửi nhầm",
                "document|outgoing-add|--number|9|--symbol|BC-CATX(QLHC)|--date|2022-05-02|--subject|Sơ kết quý I",
                "period|close|2022-05",
            }) {
            const CliOutcome outcome = m_cli->run(words(QString::fromUtf8(command)));
            QVERIFY2(outcome.exitCode == 0, qPrintable(QString::fromUtf8(command) + outcome.err));
        }
        m_before = fingerprint(m_cli->data);
        QVERIFY(!m_before.isEmpty());
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("remedy");
        for (const Case &row : cases) {
            QTest::newRow(row.name) << QString::fromUtf8(row.command) << QString::fromUtf8(row.named)
                                    << QString::fromUtf8(row.remedy);
        }
        QVERIFY(std::size(cases) >= 60);
    }

    void isRefused()
    {
        QFETCH(QString, command);
        QFETCH(QString, named);
        QFETCH(QString, remedy);
        const CliOutcome outcome = m_cli->run(words(command));
        QVERIFY2(outcome.isOneSentence(),
            qPrintable(QStringLiteral("%1: %2%3").arg(outcome.exitCode).arg(outcome.out, outcome.err)));
        QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(remedy), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(fingerprint(m_cli->data), m_before);
    }

private:
    std::unique_ptr<Cli> m_cli;
    QByteArray m_before;
};

QTEST_MAIN(TestCliRefusals)
#include "tst_clirefusals.moc"
