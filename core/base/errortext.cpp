#include "core/base/errortext.h"

#include <QCoreApplication>

#include <iterator>

namespace base {

namespace {

struct Entry {
    ErrorCode code;
    const char *name;
    const char *text; ///< {key} is replaced by the context's value
};

// The one table of sentences. Each says what was tried, why it failed and what to do now.
// clang-format off
const Entry entries[] = {
    {ErrorCode::FileMissing, "file_missing", QT_TRANSLATE_NOOP("Error",
        "Không mở được tệp dữ liệu “{file}” vì không có tệp này. Hãy kiểm tra lại đường dẫn, hoặc tạo tệp mới bằng lệnh init.")},
    {ErrorCode::FileExists, "file_exists", QT_TRANSLATE_NOOP("Error",
        "Không tạo tệp dữ liệu mới vì đã có tệp “{file}”. Tệp cũ được giữ nguyên; hãy chọn tên khác.")},
    {ErrorCode::FileUnreadable, "file_unreadable", QT_TRANSLATE_NOOP("Error",
        "Không đọc được tệp “{file}” vì {why}. Hãy kiểm tra quyền truy cập rồi mở lại.")},
    {ErrorCode::FileEmpty, "file_empty", QT_TRANSLATE_NOOP("Error",
        "Không mở được tệp dữ liệu “{file}” vì tệp rỗng (0 byte). Hãy lấy lại bản sao lưu gần nhất; tệp không bị thay đổi.")},
    {ErrorCode::FileNotOurs, "file_not_ours", QT_TRANSLATE_NOOP("Error",
        "Không mở được “{file}” vì đây không phải tệp dữ liệu của Đôn Đốc. Hãy chọn tệp có đuôi .dondoc; tệp không bị thay đổi.")},
    {ErrorCode::FileDamaged, "file_damaged", QT_TRANSLATE_NOOP("Error",
        "Không mở được tệp dữ liệu “{file}” vì tệp đã hỏng ({why}). Hãy giữ nguyên tệp này và mở bản sao lưu gần nhất.")},
    {ErrorCode::FileNewerRefused, "file_newer_refused", QT_TRANSLATE_NOOP("Error",
        "Không mở được tệp dữ liệu “{file}” vì tệp do phiên bản Đôn Đốc mới hơn tạo ra (cấu trúc {version}). Hãy cài phiên bản mới rồi mở lại; tệp không bị thay đổi.")},
    {ErrorCode::FileNewerReadOnly, "file_newer_read_only", QT_TRANSLATE_NOOP("Error",
        "Không ghi được vào “{file}” vì tệp do phiên bản Đôn Đốc mới hơn tạo ra nên chỉ mở để xem. Hãy cài phiên bản mới rồi nhập lại.")},
    {ErrorCode::FileReadOnly, "file_read_only", QT_TRANSLATE_NOOP("Error",
        "Không ghi được vào tệp dữ liệu “{file}” vì tệp chỉ cho phép đọc. Hãy xin quyền ghi cho tệp và thư mục chứa nó rồi làm lại.")},
    {ErrorCode::FileLocked, "file_locked", QT_TRANSLATE_NOOP("Error",
        "Không ghi được vào tệp dữ liệu “{file}” vì chương trình khác đang dùng tệp. Hãy đóng chương trình kia rồi làm lại.")},
    {ErrorCode::FolderMissing, "folder_missing", QT_TRANSLATE_NOOP("Error",
        "Không tạo được tệp “{file}” vì không có thư mục chứa nó. Hãy tạo thư mục hoặc chọn nơi khác.")},
    {ErrorCode::FolderNotWritable, "folder_not_writable", QT_TRANSLATE_NOOP("Error",
        "Không ghi được tệp “{file}” vì thư mục không cho phép ghi. Hãy chọn thư mục khác hoặc xin quyền ghi.")},
    {ErrorCode::DiskFull, "disk_full", QT_TRANSLATE_NOOP("Error",
        "Không ghi được tệp “{file}” vì ổ đĩa đã đầy. Hãy giải phóng dung lượng rồi làm lại; chưa có gì bị thay đổi.")},
    {ErrorCode::MigrationFailed, "migration_failed", QT_TRANSLATE_NOOP("Error",
        "Không nâng cấp được tệp dữ liệu “{file}” ({why}). Tệp được giữ nguyên như trước; hãy gửi thông báo này cho người hỗ trợ.")},
    {ErrorCode::SqlFailed, "sql_failed", QT_TRANSLATE_NOOP("Error",
        "Không thực hiện được thao tác trên tệp dữ liệu ({why}). Chưa có gì bị thay đổi; hãy thử lại, nếu vẫn lỗi hãy kiểm tra tệp bằng lệnh check.")},
    {ErrorCode::WriteFailed, "write_failed", QT_TRANSLATE_NOOP("Error",
        "Không ghi được tệp “{file}” vì {why}. Hãy lưu với tên khác hoặc vào nơi khác, hay kiểm tra ổ đĩa rồi làm lại.")},
    {ErrorCode::PrintFailed, "print_failed", QT_TRANSLATE_NOOP("Error",
        "Không in được trên máy in “{printer}” vì máy in không nhận việc. Hãy kiểm tra máy in đã bật, có giấy và đã kết nối rồi in lại; có thể lưu PDF để in sau.")},
    {ErrorCode::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Error",
        "Đã thôi theo yêu cầu, việc chưa làm xong. Có thể làm lại bất cứ lúc nào.")},
    {ErrorCode::PhraseInvalid, "phrase_invalid", QT_TRANSLATE_NOOP("Error",
        "Không dùng được câu mẫu “{phrase}” vì {why}. Hãy sửa câu mẫu; các chỗ điền dùng được ở câu này: {allowed}.")},
    {ErrorCode::DateInvalid, "date_invalid", QT_TRANSLATE_NOOP("Error",
        "Không hiểu ngày “{text}” vì không có ngày như vậy. Hãy nhập ngày dạng 2022-05-09 hoặc 09/5/2022.")},
    {ErrorCode::PeriodInvalid, "period_invalid", QT_TRANSLATE_NOOP("Error",
        "Không nhận được kỳ báo cáo “{text}”. Hãy nhập năm và tháng dạng 2022-05.")},
    {ErrorCode::NumberInvalid, "number_invalid", QT_TRANSLATE_NOOP("Error",
        "Không nhận được số “{text}” cho {what}. Hãy nhập {range}.")},
    {ErrorCode::KeyUnknown, "key_unknown", QT_TRANSLATE_NOOP("Error",
        "Không có thiết lập “{key}”. Các thiết lập hiện có: {keys}.")},
    {ErrorCode::ValueInvalid, "value_invalid", QT_TRANSLATE_NOOP("Error",
        "Không đặt được “{key}” thành “{text}”. Hãy nhập {range}; giá trị cũ được giữ nguyên.")},
    {ErrorCode::TextMissing, "text_missing", QT_TRANSLATE_NOOP("Error",
        "Chưa nhập {what}. Hãy nhập rồi lưu lại.")},
    {ErrorCode::JsonInvalid, "json_invalid", QT_TRANSLATE_NOOP("Error",
        "Không đọc được nội dung JSON của “{file}” ({why}). Hãy sửa tệp rồi làm lại; chưa có gì được nhập.")},
    {ErrorCode::UnitUnknown, "unit_unknown", QT_TRANSLATE_NOOP("Error",
        "Không tìm thấy đơn vị “{text}”. Hãy kiểm tra lại tên, hoặc thêm đơn vị vào danh mục.")},
    {ErrorCode::UnitAmbiguous, "unit_ambiguous", QT_TRANSLATE_NOOP("Error",
        "“{text}” có thể là nhiều đơn vị: {candidates}. Hãy nhập rõ hơn.")},
    {ErrorCode::UnitExists, "unit_exists", QT_TRANSLATE_NOOP("Error",
        "Không thêm được vì đã có đơn vị dùng tên hoặc mã “{text}”: {unit}. Hãy dùng tên khác.")},
    {ErrorCode::UnitIsCollective, "unit_is_collective", QT_TRANSLATE_NOOP("Error",
        "“{unit}” là tên gọi chung của nhiều đơn vị nên không thể gửi báo cáo. Hãy chọn một đơn vị cụ thể.")},
    {ErrorCode::UnitDatesReversed, "unit_dates_reversed", QT_TRANSLATE_NOOP("Error",
        "Không lưu được {unit} vì ngày cuối {to} trước ngày đầu {from}. Hãy kiểm tra lại hai ngày này.")},
    {ErrorCode::UnitOwnSuccessor, "unit_own_successor", QT_TRANSLATE_NOOP("Error",
        "Không lưu được vì {unit} không thể kế thừa chính mình. Hãy chọn đơn vị khác hoặc để trống.")},
    {ErrorCode::ContactUnknown, "contact_unknown", QT_TRANSLATE_NOOP("Error",
        "Không tìm thấy người liên hệ này vì đã được bỏ khỏi danh mục. Hãy xem lại danh sách người liên hệ.")},
    {ErrorCode::UnitNotValid, "unit_not_valid", QT_TRANSLATE_NOOP("Error",
        "{unit} không hoạt động trong kỳ {period}. Hãy kiểm tra lại đơn vị, kỳ báo cáo hoặc thời gian hoạt động trong danh mục; nếu vẫn cần nhập, hãy ghi lý do rồi lưu.")},
    {ErrorCode::TaskUnknown, "task_unknown", QT_TRANSLATE_NOOP("Error",
        "Kế hoạch không có nhiệm vụ số “{text}”. Hãy kiểm tra lại số của nhiệm vụ; chưa có gì được nhập.")},
    {ErrorCode::PlanUnknown, "plan_unknown", QT_TRANSLATE_NOOP("Error",
        "Tệp dữ liệu chưa có kế hoạch nào. Hãy tạo tệp mới bằng lệnh init.")},
    {ErrorCode::ArrivalInFuture, "arrival_in_future", QT_TRANSLATE_NOOP("Error",
        "Không nhập được văn bản đến ngày {arrived} vì ngày đó sau hôm nay ({today}). Hãy kiểm tra lại ngày đến.")},
    {ErrorCode::DocumentAfterArrival, "document_after_arrival", QT_TRANSLATE_NOOP("Error",
        "Ngày văn bản {date} sau ngày đến {arrived}. Hãy kiểm tra lại hai ngày này; nếu văn bản ghi đúng như vậy, hãy ghi lý do rồi lưu.")},
    {ErrorCode::DuplicateDocument, "duplicate_document", QT_TRANSLATE_NOOP("Error",
        "Văn bản số {number} của {unit} đã có trong sổ, số đến {arrival}. Hãy mở văn bản đó để xem; nếu vẫn cần nhập, hãy ghi lý do rồi lưu.")},
    {ErrorCode::AlreadyReported, "already_reported", QT_TRANSLATE_NOOP("Error",
        "{unit} đã gửi báo cáo kỳ {period}, số đến {arrival}. Nếu đây là báo cáo thay thế, hãy dùng chức năng thay thế báo cáo.")},
    {ErrorCode::PeriodNotBegun, "period_not_begun", QT_TRANSLATE_NOOP("Error",
        "Không nhập được báo cáo kỳ {period} vì đến ngày {arrived} kỳ chưa bắt đầu (từ ngày {from}). Hãy kiểm tra lại kỳ báo cáo và ngày đến.")},
    {ErrorCode::PeriodClosed, "period_closed", QT_TRANSLATE_NOOP("Error",
        "Không nhập được vì kỳ {period} đã chốt. Hãy mở lại kỳ, ghi rõ lý do, rồi nhập.")},
    {ErrorCode::StateUnknown, "state_unknown", QT_TRANSLATE_NOOP("Error",
        "Không nhận được trạng thái “{text}” của nhiệm vụ {task}. Hãy dùng một trong: not_started, in_progress, done, paused.")},
    {ErrorCode::ProgressOutOfRange, "progress_out_of_range", QT_TRANSLATE_NOOP("Error",
        "Tiến độ “{text}” của nhiệm vụ {task} không hợp lệ. Hãy nhập số nguyên từ 0 đến 100.")},
    {ErrorCode::DoneNeedsState, "done_needs_state", QT_TRANSLATE_NOOP("Error",
        "Nhiệm vụ {task} ghi tiến độ 100% nhưng trạng thái chưa phải “hoàn thành”. Hãy sửa tiến độ hoặc trạng thái; nếu đúng như vậy, hãy ghi lý do rồi lưu.")},
    {ErrorCode::NilWithResults, "nil_with_results", QT_TRANSLATE_NOOP("Error",
        "Báo cáo “không phát sinh” không thể kèm kết quả theo nhiệm vụ. Hãy bỏ một trong hai.")},
    {ErrorCode::SeriesBelowLast, "series_below_last", QT_TRANSLATE_NOOP("Error",
        "Không đặt được số đến tiếp theo của năm {year} là {text} vì sổ đã đến số {last}. Hãy nhập số lớn hơn {last}.")},
    {ErrorCode::StateBackwards, "state_backwards", QT_TRANSLATE_NOOP("Error",
        "Nhiệm vụ {task} đang ở trạng thái “{from}” từ ngày {since}, chuyển lại thành “{to}” là lùi trạng thái. Hãy kiểm tra lại; nếu đúng như vậy, hãy ghi lý do rồi lưu.")},
    {ErrorCode::DoneWithProgress, "done_with_progress", QT_TRANSLATE_NOOP("Error",
        "Không đặt được tiến độ {text}% cho nhiệm vụ {task} vì nhiệm vụ đã hoàn thành thì tiến độ là 100%. Hãy bỏ tiến độ, hoặc đổi trạng thái của nhiệm vụ.")},
    {ErrorCode::NothingToSet, "nothing_to_set", QT_TRANSLATE_NOOP("Error",
        "Chưa nêu thay đổi nào cho {what}. Hãy nhập ít nhất một trong: {fields}.")},
    {ErrorCode::DeadlineInvalid, "deadline_invalid", QT_TRANSLATE_NOOP("Error",
        "Không nhận được thời hạn “{text}”. Hãy nhập ngày (30/9/2022 hoặc 2022-09-30), tháng (9/2022), quý (quý III/2022), năm (2022), “hằng tháng”, “thường xuyên”, “không có”, hoặc words:… cho thời hạn bằng lời.")},
    {ErrorCode::UnitTwice, "unit_twice", QT_TRANSLATE_NOOP("Error",
        "Không phân công được nhiệm vụ {task} vì {unit} được nêu hai lần. Hãy để mỗi đơn vị ở một chỗ: chủ trì hoặc phối hợp.")},
    {ErrorCode::MisprintUnknown, "misprint_unknown", QT_TRANSLATE_NOOP("Error",
        "Kế hoạch không có chỗ nghi in sai số “{text}”. Hãy xem lại danh sách rồi nhập đúng số.")},
    {ErrorCode::MisprintDecided, "misprint_decided", QT_TRANSLATE_NOOP("Error",
        "Chỗ nghi in sai “{text}” đã được quyết định như vậy. Hãy chọn cách khác nếu cần đổi.")},
    {ErrorCode::ActInFuture, "act_in_future", QT_TRANSLATE_NOOP("Error",
        "Không ghi được {what} từ ngày {day} vì ngày đó sau hôm nay ({today}). Hãy kiểm tra lại ngày.")},
    {ErrorCode::CutOffOutside, "cut_off_outside", QT_TRANSLATE_NOOP("Error",
        "Không đặt được ngày chốt số liệu {day} vì ngày này phải từ {from} đến hôm nay ({today}). Hãy nhập lại ngày.")},
    {ErrorCode::EntryUnknown, "entry_unknown", QT_TRANSLATE_NOOP("Error",
        "Sổ đăng ký văn bản đến không có số “{text}”. Hãy kiểm tra lại số đến và năm.")},
    {ErrorCode::EntryNotActive, "entry_not_active", QT_TRANSLATE_NOOP("Error",
        "Không làm được với văn bản số đến {arrival} vì văn bản này {state}. Hãy chọn văn bản đang dùng.")},
    {ErrorCode::ResendDayPast, "resend_day_past", QT_TRANSLATE_NOOP("Error",
        "Không ghi được hạn gửi lại {day} vì ngày đó đã qua (hôm nay {today}). Hãy chọn hôm nay hoặc một ngày sau.")},
    {ErrorCode::SupplementUnknown, "supplement_unknown", QT_TRANSLATE_NOOP("Error",
        "Không cấp được số bổ sung sau số đến {text} vì sổ năm {year} chưa có số này. Hãy kiểm tra lại số đến.")},
    {ErrorCode::ReasonMissing, "reason_missing", QT_TRANSLATE_NOOP("Error",
        "Chưa ghi lý do {what}. Hãy ghi lý do rồi làm lại.")},
    {ErrorCode::PeriodNotOver, "period_not_over", QT_TRANSLATE_NOOP("Error",
        "Kỳ {period} chưa hết hạn nộp (hạn {due}). Hãy chờ đến sau hạn; nếu vẫn cần chốt kỳ, hãy ghi lý do.")},
    {ErrorCode::PeriodNotClosed, "period_not_closed", QT_TRANSLATE_NOOP("Error",
        "Không mở lại được kỳ {period} vì kỳ này chưa chốt. Hãy kiểm tra lại kỳ.")},
    {ErrorCode::RequestUnknown, "request_unknown", QT_TRANSLATE_NOOP("Error",
        "Không có yêu cầu báo cáo số “{text}”. Hãy kiểm tra lại số của yêu cầu.")},
    {ErrorCode::RequestExists, "request_exists", QT_TRANSLATE_NOOP("Error",
        "Đã có yêu cầu báo cáo số “{text}”. Hãy kiểm tra lại số, hoặc hủy yêu cầu cũ.")},
    {ErrorCode::RequestNotOpen, "request_not_open", QT_TRANSLATE_NOOP("Error",
        "Không làm được vì yêu cầu số {text} đã kết thúc. Hãy kiểm tra lại số của yêu cầu.")},
    {ErrorCode::RequestDueEarly, "request_due_early", QT_TRANSLATE_NOOP("Error",
        "Hạn trả lời {due} trước ngày ra yêu cầu {asked}. Hãy kiểm tra lại hai mốc này.")},
    {ErrorCode::NotAsked, "not_asked", QT_TRANSLATE_NOOP("Error",
        "{unit} không có trong danh sách đơn vị được yêu cầu ở số {text}. Hãy kiểm tra lại đơn vị hoặc yêu cầu.")},
    {ErrorCode::DifficultyUnknown, "difficulty_unknown", QT_TRANSLATE_NOOP("Error",
        "Không có khó khăn, vướng mắc số “{text}”. Hãy xem lại danh sách rồi nhập đúng số.")},
    {ErrorCode::StageUnknown, "stage_unknown", QT_TRANSLATE_NOOP("Error",
        "Không nhận được bước xử lý “{text}”. Hãy dùng một trong: new, collected, advised, directed, solved.")},
    {ErrorCode::StageBackwards, "stage_backwards", QT_TRANSLATE_NOOP("Error",
        "Khó khăn này đang ở bước “{from}” từ ngày {since}, chuyển lại thành “{to}” là lùi bước. Hãy kiểm tra lại; nếu đúng như vậy, hãy ghi lý do rồi lưu.")},
    {ErrorCode::StageUnchanged, "stage_unchanged", QT_TRANSLATE_NOOP("Error",
        "Khó khăn này đã ở bước “{to}” từ ngày {since}. Hãy chọn bước khác.")},
    {ErrorCode::StepBeforeEarlier, "step_before_earlier", QT_TRANSLATE_NOOP("Error",
        "Không ghi được ngày {day} vì bước trước, “{from}”, là từ ngày {since}. Hãy kiểm tra lại ngày.")},
    {ErrorCode::ChannelUnknown, "channel_unknown", QT_TRANSLATE_NOOP("Error",
        "Không nhận được hình thức đôn đốc “{text}”. Hãy dùng một trong: phone, zalo, letter, meeting, other.")},
    {ErrorCode::PromiseEarly, "promise_early", QT_TRANSLATE_NOOP("Error",
        "Ngày hẹn gửi {promised} trước ngày đôn đốc {day}. Hãy kiểm tra lại hai mốc này.")},
    {ErrorCode::UnitCannotReport, "unit_cannot_report", QT_TRANSLATE_NOOP("Error",
        "Không ghi được kết quả không kèm văn bản cho {unit} vì chỉ đơn vị tiếp nhận báo cáo ({receiver}) mới được ghi như vậy. Hãy nhập văn bản đến của đơn vị.")},
    {ErrorCode::SampleNotEmpty, "sample_not_empty", QT_TRANSLATE_NOOP("Error",
        "Không ghi số liệu mẫu vào “{file}” vì sổ đăng ký đã có văn bản. Hãy tạo tệp mới bằng lệnh init rồi ghi số liệu mẫu vào tệp đó.")},
    {ErrorCode::HolidayExists, "holiday_exists", QT_TRANSLATE_NOOP("Error",
        "Ngày {day} đã có trong bảng ngày nghỉ: {name}. Hãy chọn ngày khác, hoặc sửa dòng đang có.")},
    {ErrorCode::HolidayUnknown, "holiday_unknown", QT_TRANSLATE_NOOP("Error",
        "Bảng ngày nghỉ không có ngày {day}. Hãy xem lại bảng rồi làm lại.")},
    {ErrorCode::HolidayNotWeekend, "holiday_not_weekend", QT_TRANSLATE_NOOP("Error",
        "Ngày {day} là {weekday}, vốn là ngày làm việc nên không thể là ngày làm bù. Hãy chọn thứ Bảy hoặc Chủ nhật.")},
    {ErrorCode::AttachmentSourceMissing, "attachment_source_missing", QT_TRANSLATE_NOOP("Error",
        "Không kèm được tệp “{file}” vì không tìm thấy tệp này. Hãy kiểm tra tệp còn ở đó, ổ đĩa còn cắm, rồi kèm lại.")},
    {ErrorCode::AttachmentNotFile, "attachment_not_file", QT_TRANSLATE_NOOP("Error",
        "Không kèm được “{file}” vì đó là thư mục hoặc thiết bị, không phải tệp. Hãy mở thư mục và chọn từng tệp, hoặc nén thành một tệp rồi kèm.")},
    {ErrorCode::AttachmentUnreadable, "attachment_unreadable", QT_TRANSLATE_NOOP("Error",
        "Không kèm được tệp “{file}” vì không đọc được tệp ({why}). Hãy kiểm tra quyền đọc, đóng chương trình đang giữ tệp rồi kèm lại.")},
    {ErrorCode::AttachmentEmpty, "attachment_empty", QT_TRANSLATE_NOOP("Error",
        "Không kèm được tệp “{file}” vì tệp rỗng (0 byte). Hãy kiểm tra lại tệp, có thể tệp chưa tải về xong.")},
    {ErrorCode::AttachmentTooLarge, "attachment_too_large", QT_TRANSLATE_NOOP("Error",
        "Không kèm được tệp “{file}” vì tệp quá lớn ({size}, phải nhỏ hơn {limit}). Hãy chia nhỏ hoặc nén tệp, hay ghi nơi lưu tệp vào nội dung báo cáo.")},
    {ErrorCode::AttachmentSourceChanged, "attachment_source_changed", QT_TRANSLATE_NOOP("Error",
        "Không kèm được tệp “{file}” vì tệp thay đổi trong lúc chép. Hãy chờ chương trình khác ghi xong tệp rồi kèm lại.")},
    {ErrorCode::AttachmentUnknown, "attachment_unknown", QT_TRANSLATE_NOOP("Error",
        "Văn bản này không có tệp kèm “{text}”. Hãy xem lại danh sách tệp kèm rồi chọn đúng tệp.")},
    {ErrorCode::AttachmentMissing, "attachment_missing", QT_TRANSLATE_NOOP("Error",
        "Không dùng được tệp kèm “{file}” vì nội dung không còn ở chỗ lưu “{place}”. Hãy chép thư mục này lại từ bản sao lưu, hoặc kèm lại tệp gốc.")},
    {ErrorCode::AttachmentChanged, "attachment_changed", QT_TRANSLATE_NOOP("Error",
        "Không mở tệp kèm “{file}” vì nội dung đã bị thay đổi so với lúc kèm. Hãy lấy lại từ bản sao lưu, hoặc kèm lại tệp gốc.")},
    {ErrorCode::AttachmentRowInvalid, "attachment_row_invalid", QT_TRANSLATE_NOOP("Error",
        "Không dùng tệp kèm “{file}” vì tên hoặc mã nội dung ghi trong sổ không hợp lệ, có thể tệp dữ liệu đã bị sửa bằng chương trình khác. Hãy kiểm tra tệp dữ liệu bằng lệnh check.")},
    {ErrorCode::AttachmentKindRefused, "attachment_kind_refused", QT_TRANSLATE_NOOP("Error",
        "Không mở tệp kèm “{file}” vì đây là tệp chương trình, mở ra có thể chạy mã lạ. Nếu cần, hãy lưu bản sao và hỏi người phụ trách máy tính.")},
    {ErrorCode::AttachmentNotOpened, "attachment_not_opened", QT_TRANSLATE_NOOP("Error",
        "Không mở được tệp “{file}” vì máy chưa có chương trình mở loại tệp này. Hãy lưu bản sao rồi mở bằng chương trình phù hợp.")},
    {ErrorCode::PreviewNotPossible, "preview_not_possible", QT_TRANSLATE_NOOP("Error",
        "Không xem trước được tệp “{file}” vì {why}. Hãy mở bằng chương trình của máy hoặc lưu bản sao.")},
    {ErrorCode::NothingToUndo, "nothing_to_undo", QT_TRANSLATE_NOOP("Error",
        "Không còn thao tác nào để hoàn tác hoặc làm lại trong lần mở tệp này. Hãy sửa trực tiếp nội dung cần đổi.")},
    {ErrorCode::UndoNotPossible, "undo_not_possible", QT_TRANSLATE_NOOP("Error",
        "Không hoàn tác hoặc làm lại được việc {what} vì nội dung này đã được thay đổi tiếp. Hãy xem lại nội dung hiện tại rồi sửa trực tiếp.")},
};
// clang-format on

const Entry *entryOf(ErrorCode code)
{
    for (const Entry &entry : entries) {
        if (entry.code == code)
            return &entry;
    }
    return nullptr;
}

} // namespace

QString sentence(const Error &error)
{
    const Entry *entry = entryOf(error.code);
    Q_ASSERT(entry);
    QString text = QCoreApplication::translate("Error", entry->text);
    for (auto it = error.context.begin(); it != error.context.end(); ++it)
        text.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), it.value());
    return text.simplified();
}

QString codeName(ErrorCode code)
{
    const Entry *entry = entryOf(code);
    Q_ASSERT(entry);
    return QString::fromLatin1(entry->name);
}

} // namespace base
