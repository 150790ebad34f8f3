<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi_VN">
<context>
    <name>Act</name>
    <message>
        <source>thêm người liên hệ của %1</source>
        <translation>add a contact of %1</translation>
    </message>
    <message>
        <source>ghi nhật ký đôn đốc %1</source>
        <translation>log a reminder to %1</translation>
    </message>
    <message>
        <source>ghi khó khăn của %1</source>
        <translation>enter a difficulty of %1</translation>
    </message>
    <message>
        <source>chuyển khó khăn sang “%1”</source>
        <translation>move a difficulty to “%1”</translation>
    </message>
    <message>
        <source>chốt kỳ %1</source>
        <translation>close the period %1</translation>
    </message>
    <message>
        <source>mở lại kỳ %1</source>
        <translation>reopen the period %1</translation>
    </message>
    <message>
        <source>thay thế báo cáo của %2 bằng số đến %1</source>
        <translation>replace the report of %2 by arrival number %1</translation>
    </message>
    <message>
        <source>nhập báo cáo số đến %1 của %2</source>
        <translation>enter report number %1 of %2</translation>
    </message>
    <message>
        <source>hủy văn bản số đến %1</source>
        <translation>cancel document number %1</translation>
    </message>
    <message>
        <source>trả lại văn bản số đến %1</source>
        <translation>return document number %1</translation>
    </message>
    <message>
        <source>ghi kết quả của %1 kỳ %2</source>
        <translation>enter results of %1 for %2</translation>
    </message>
    <message>
        <source>kết thúc yêu cầu số %1</source>
        <translation>close request %1</translation>
    </message>
    <message>
        <source>hủy yêu cầu số %1</source>
        <translation>cancel request %1</translation>
    </message>
    <message>
        <source>ghi yêu cầu số %1</source>
        <translation>enter request %1</translation>
    </message>
    <message>
        <source>cập nhật nhiệm vụ %1</source>
        <translation>update task %1</translation>
    </message>
    <message>
        <source>sửa đơn vị %1</source>
        <translation>change unit %1</translation>
    </message>
    <message>
        <source>đăng ký văn bản số đến %1</source>
        <translation>register document number %1</translation>
    </message>
    <message>
        <source>đổi thiết lập “%1”</source>
        <translation>change the setting “%1”</translation>
    </message>
    <message>
        <source>chuyển %1 khó khăn sang “%2”</source>
        <translation>move %1 difficulties to “%2”</translation>
    </message>
    <message>
        <source>sửa bước “%1” của khó khăn</source>
        <translation>change the stage “%1” of a difficulty</translation>
    </message>
    <message>
        <source>thêm ngày %1 vào bảng ngày nghỉ</source>
        <translation>add %1 to the table of days off</translation>
    </message>
    <message>
        <source>sửa ngày %1 trong bảng ngày nghỉ</source>
        <translation>change %1 in the table of days off</translation>
    </message>
    <message>
        <source>bỏ ngày %1 khỏi bảng ngày nghỉ</source>
        <translation>remove %1 from the table of days off</translation>
    </message>
    <message>
        <source>sửa khó khăn của %1</source>
        <translation>change a difficulty of %1</translation>
    </message>
    <message>
        <source>xét lại lỗi in “%1”</source>
        <translation>reconsider the misprint “%1”</translation>
    </message>
    <message>
        <source>nhận chữ sửa “%1”</source>
        <translation>accept the correction “%1”</translation>
    </message>
    <message>
        <source>giữ nguyên văn “%1”</source>
        <translation>keep “%1” as printed</translation>
    </message>
    <message>
        <source>ghi nhật ký đôn đốc %1 đơn vị</source>
        <translation>log a reminder to %1 units</translation>
    </message>
    <message>
        <source>phân công nhiệm vụ %1</source>
        <translation>assign task %1</translation>
    </message>
    <message>
        <source>thêm đơn vị %1</source>
        <translation>add the unit %1</translation>
    </message>
    <message>
        <source>cập nhật %1 nhiệm vụ</source>
        <translation>update %1 tasks</translation>
    </message>
    <message>
        <source>đổi trạng thái %1 nhiệm vụ</source>
        <translation>change the state of %1 tasks</translation>
    </message>
    <message>
        <source>đặt thời hạn %1 nhiệm vụ</source>
        <translation>set the deadline of %1 tasks</translation>
    </message>
    <message>
        <source>cập nhật tiến độ %1 nhiệm vụ</source>
        <translation>update the progress of %1 tasks</translation>
    </message>
    <message>
        <source>sửa người liên hệ của %1</source>
        <translation>change a contact of %1</translation>
    </message>
    <message>
        <source>bỏ người liên hệ của %1</source>
        <translation>remove a contact of %1</translation>
    </message>
    <message>
        <source>thêm tên gọi “%1” của %2</source>
        <translation>add the name “%1” for %2</translation>
    </message>
    <message>
        <source>bỏ tên gọi “%1” của %2</source>
        <translation>remove the name “%1” of %2</translation>
    </message>
    <message>
        <source>thêm tệp kèm vào số đến %1</source>
        <translation>add an attachment to arrival number %1</translation>
    </message>
    <message>
        <source>bỏ tệp kèm “%1” khỏi số đến %2</source>
        <translation>remove the attachment “%1” from arrival number %2</translation>
    </message>
    <message>
        <source>chuyển %1 dòng của sổ cũ</source>
        <translation>enter %1 rows of the old book</translation>
    </message>
    <message>
        <source>khóa sổ đăng ký năm %1</source>
        <translation>lock the register of %1</translation>
    </message>
    <message>
        <source>mở lại sổ đăng ký năm %1</source>
        <translation>reopen the register of %1</translation>
    </message>
    <message>
        <source>ban hành văn bản số %1</source>
        <translation>issue document number %1</translation>
    </message>
    <message>
        <source>thu hồi văn bản số %1</source>
        <translation>recall document number %1</translation>
    </message>
    <message>
        <source>đăng ký văn bản đi số %1</source>
        <translation>register outgoing document number %1</translation>
    </message>
    <message>
        <source>hủy văn bản đi số %1</source>
        <translation>cancel outgoing document number %1</translation>
    </message>
    <message>
        <source>báo cáo đột xuất</source>
        <translation>the ad-hoc report</translation>
    </message>
    <message>
        <source>công văn đôn đốc %1</source>
        <translation>the reminder letter of %1</translation>
    </message>
    <message>
        <source>báo cáo %1</source>
        <translation>the report of %1</translation>
    </message>
    <message>
        <source>sửa %1</source>
        <translation>change %1</translation>
    </message>
    <message>
        <source>ban hành %1 văn bản, từ số %2 đến số %3</source>
        <translation>issue %1 documents, from number %2 to number %3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Chưa ghi được vào tệp “%1” những gì đang nhập dở, nên nội dung đó được giữ trong tệp “%2”. Hãy mở tệp này để lấy lại khi ghi được.</source>
        <translation>What is being typed could not be written into the file “%1” yet, so it is kept in the file “%2”. Open that file to take it back when writing is possible.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Đơn vị báo cáo theo tháng</source>
        <translation>Units&apos; reports by month</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>tỷ lệ đúng hạn</source>
        <translation>on-time rate</translation>
    </message>
    <message>
        <source>đúng hạn</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>chậm</source>
        <translation>late</translation>
    </message>
    <message>
        <source>chưa gửi</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>chưa đến hạn</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>Tháng %1</source>
        <translation>Month %1</translation>
    </message>
</context>
<context>
    <name>ChaseWords</name>
    <message>
        <source>điện thoại</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>văn bản</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>trao đổi tại cuộc họp</source>
        <translation>spoken of at a meeting</translation>
    </message>
    <message>
        <source>hình thức khác</source>
        <translation>another way</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Tệp dữ liệu nguyên vẹn.</source>
        <translation>The data file is sound.</translation>
    </message>
    <message>
        <source>Các văn bản đã ban hành còn nguyên vẹn.</source>
        <translation>The issued documents are sound.</translation>
    </message>
    <message>
        <source>Không có gì thay đổi từ bản sao lưu tốt gần nhất: %1</source>
        <translation>Nothing has changed since the latest good backup: %1</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra: %1</source>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra, nhưng thiếu nội dung của %1 tệp kèm: %2</source>
        <translation>Backed up and checked, but the content of %1 attachment(s) is missing: %2</translation>
    </message>
    <message>
        <source>không tính là bản sao lưu</source>
        <translation>does not count as a backup</translation>
    </message>
    <message>
        <source>Đã kiểm tra: tệp nguyên vẹn.</source>
        <translation>Checked: the file is intact.</translation>
    </message>
    <message>
        <source>Thiếu nội dung của %1 tệp kèm: %2.</source>
        <translation>The content of %1 attachment(s) is missing: %2.</translation>
    </message>
    <message>
        <source>Không có khóa ghi nào phải gỡ.</source>
        <translation>There is no write lock to remove.</translation>
    </message>
    <message>
        <source>mật khẩu quá dài</source>
        <translation>the passphrase is too long</translation>
    </message>
    <message>
        <source>Đã gỡ khóa ghi của %1.</source>
        <translation>The write lock of %1 has been removed.</translation>
    </message>
    <message>
        <source>đã có tệp mang tên này, tệp đó được giữ nguyên</source>
        <translation>a file of this name is already there, and is left as it is</translation>
    </message>
    <message>
        <source>Đã sao lưu, nhưng chính tệp dữ liệu có lỗi (%1); bản gần nhất không có lỗi này được giữ lại. Hãy kiểm tra tệp bằng lệnh check. Bản vừa sao lưu: %2</source>
        <translation>Backed up, but the data file itself has a fault (%1); the last backup without it is kept. Look the file through with the command check. The backup just made: %2</translation>
    </message>
    <message>
        <source>; có lỗi từ tệp dữ liệu: %1</source>
        <translation>; with a fault of the data file: %1</translation>
    </message>
    <message>
        <source>kết quả in ra</source>
        <translation>what is printed</translation>
    </message>
    <message>
        <source>Chính tệp dữ liệu có lỗi (%1) nên gói cũng có. Hãy kiểm tra tệp bằng lệnh check.</source>
        <translation>The data file itself has a fault (%1), so the package has it too. Look the file through with the command check.</translation>
    </message>
    <message>
        <source>Tệp có %1 chỗ hỏng, chỗ đầu tiên: %2. Hãy dùng bản sao lưu gần nhất không có lỗi này, hoặc cứu dữ liệu sang tệp mới bằng lệnh salvage.</source>
        <translation>The file has %1 faults, the first of them: %2. Use the last backup without it, or salvage the data into a new file with the command salvage.</translation>
    </message>
    <message>
        <source>Nhật ký nguyên vẹn từ dòng %1: %2 dòng; các dòng trước đó không được kiểm tra lần này.</source>
        <translation>The trace is whole from line %1 on: %2 lines; the lines before were not looked at this time.</translation>
    </message>
    <message>
        <source>Nhật ký nguyên vẹn: %1 dòng.</source>
        <translation>The trace is whole: %1 lines.</translation>
    </message>
    <message>
        <source>Dấu để giữ ở nơi khác: %1</source>
        <translation>Mark to keep elsewhere: %1</translation>
    </message>
</context>
<context>
    <name>DifficultyStage</name>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Đã tổng hợp</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Đã tham mưu UBND</source>
        <translation>Advised to the People&apos;s Committee</translation>
    </message>
    <message>
        <source>Đã có ý kiến chỉ đạo</source>
        <translation>Directed</translation>
    </message>
    <message>
        <source>Đã giải quyết</source>
        <translation>Solved</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Văn bản khác</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Công văn</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Chỉ thị</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Giấy mời</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>EntryState</name>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Đã thay thế</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Đã trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Không tạo tệp dữ liệu mới vì đã có tệp “{file}”. Tệp cũ được giữ nguyên; hãy chọn tên khác.</source>
        <translation>No new data file was made because “{file}” already exists. The old file was left as it is; choose another name.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{file}” vì {why}. Hãy kiểm tra quyền truy cập rồi mở lại.</source>
        <translation>The file “{file}” could not be read: {why}. Check the permissions and open it again.</translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì tệp rỗng (0 byte). Hãy lấy lại bản sao lưu gần nhất; tệp không bị thay đổi.</source>
        <translation>The data file “{file}” could not be opened because it is empty (0 bytes). Take the latest backup; the file was not changed.</translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì tệp đã hỏng ({why}). Hãy giữ nguyên tệp này và mở bản sao lưu gần nhất.</source>
        <translation>The data file “{file}” could not be opened because it is damaged ({why}). Leave it as it is and open the latest backup.</translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì tệp do phiên bản Đôn Đốc mới hơn tạo ra (cấu trúc {version}). Hãy cài phiên bản mới rồi mở lại; tệp không bị thay đổi.</source>
        <translation>The data file “{file}” could not be opened because a newer version of Đôn Đốc made it (structure {version}). Install the new version and open it again; the file was not changed.</translation>
    </message>
    <message>
        <source>Không ghi được vào “{file}” vì tệp do phiên bản Đôn Đốc mới hơn tạo ra nên chỉ mở để xem. Hãy cài phiên bản mới rồi nhập lại.</source>
        <translation>“{file}” could not be written because a newer version of Đôn Đốc made it, so it is open for reading only. Install the new version and enter it again.</translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì tệp chỉ cho phép đọc. Hãy xin quyền ghi cho tệp và thư mục chứa nó rồi làm lại.</source>
        <translation>The data file “{file}” could not be written because it is read-only. Get write permission for the file and its folder, then try again.</translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì chương trình khác đang dùng tệp. Hãy đóng chương trình kia rồi làm lại.</source>
        <translation>The data file “{file}” could not be written because another program is using it. Close that program and try again.</translation>
    </message>
    <message>
        <source>Không tạo được tệp “{file}” vì không có thư mục chứa nó. Hãy tạo thư mục hoặc chọn nơi khác.</source>
        <translation>The file “{file}” could not be made because its folder does not exist. Make the folder or choose another place.</translation>
    </message>
    <message>
        <source>Không ghi được tệp “{file}” vì thư mục không cho phép ghi. Hãy chọn thư mục khác hoặc xin quyền ghi.</source>
        <translation>The file “{file}” could not be written because its folder does not allow writing. Choose another folder or get write permission.</translation>
    </message>
    <message>
        <source>Không ghi được tệp “{file}” vì ổ đĩa đã đầy. Hãy giải phóng dung lượng rồi làm lại; chưa có gì bị thay đổi.</source>
        <translation>The file “{file}” could not be written because the disk is full. Free some space and try again; nothing was changed.</translation>
    </message>
    <message>
        <source>Không nâng cấp được tệp dữ liệu “{file}” ({why}). Tệp được giữ nguyên như trước; hãy gửi thông báo này cho người hỗ trợ.</source>
        <translation>The data file “{file}” could not be upgraded ({why}). The file is as it was before; send this message to your support.</translation>
    </message>
    <message>
        <source>Không thực hiện được thao tác trên tệp dữ liệu ({why}). Chưa có gì bị thay đổi; hãy thử lại, nếu vẫn lỗi hãy kiểm tra tệp bằng lệnh check.</source>
        <translation>The data file could not be worked on ({why}). Nothing was changed; try again, and if it fails again look at the file with the command check.</translation>
    </message>
    <message>
        <source>Không ghi được tệp “{file}” vì {why}. Hãy lưu với tên khác hoặc vào nơi khác, hay kiểm tra ổ đĩa rồi làm lại.</source>
        <translation>The file “{file}” could not be written: {why}. Save under another name or in another place, or check the disk and try again.</translation>
    </message>
    <message>
        <source>Không nhận được kỳ báo cáo “{text}”. Hãy nhập năm và tháng dạng 2022-05.</source>
        <translation>“{text}” could not be taken as a reporting period. Enter year and month like 2022-05.</translation>
    </message>
    <message>
        <source>Không nhận được số “{text}” cho {what}. Hãy nhập {range}.</source>
        <translation>“{text}” could not be taken as a number for {what}. Enter {range}.</translation>
    </message>
    <message>
        <source>Không có thiết lập “{key}”. Các thiết lập hiện có: {keys}.</source>
        <translation>There is no setting “{key}”. The settings are: {keys}.</translation>
    </message>
    <message>
        <source>Không đặt được “{key}” thành “{text}”. Hãy nhập {range}; giá trị cũ được giữ nguyên.</source>
        <translation>“{key}” could not be set to “{text}”. Enter {range}; the old value was kept.</translation>
    </message>
    <message>
        <source>Chưa nhập {what}. Hãy nhập rồi lưu lại.</source>
        <translation>Missing: {what}. Enter it and save again.</translation>
    </message>
    <message>
        <source>Không đọc được nội dung JSON của “{file}” ({why}). Hãy sửa tệp rồi làm lại; chưa có gì được nhập.</source>
        <translation>The JSON of “{file}” could not be read ({why}). Mend the file and try again; nothing was entered.</translation>
    </message>
    <message>
        <source>Không tìm thấy đơn vị “{text}”. Hãy kiểm tra lại tên, hoặc thêm đơn vị vào danh mục.</source>
        <translation>No unit “{text}” was found. Check the name, or add the unit to the catalogue.</translation>
    </message>
    <message>
        <source>“{text}” có thể là nhiều đơn vị: {candidates}. Hãy nhập rõ hơn.</source>
        <translation>“{text}” may be one of several units: {candidates}. Enter more of the name.</translation>
    </message>
    <message>
        <source>Không thêm được vì đã có đơn vị dùng tên hoặc mã “{text}”: {unit}. Hãy dùng tên khác.</source>
        <translation>It was not added because a unit already has the name or code “{text}”: {unit}. Use another name.</translation>
    </message>
    <message>
        <source>“{unit}” là tên gọi chung của nhiều đơn vị nên không thể gửi báo cáo. Hãy chọn một đơn vị cụ thể.</source>
        <translation>“{unit}” is a name for several units, so it cannot send a report. Choose one of the units.</translation>
    </message>
    <message>
        <source>Kế hoạch không có nhiệm vụ số “{text}”. Hãy kiểm tra lại số của nhiệm vụ; chưa có gì được nhập.</source>
        <translation>The plan has no task number “{text}”. Check the number; nothing was entered.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu chưa có kế hoạch nào. Hãy tạo tệp mới bằng lệnh init.</source>
        <translation>The data file has no plan. Make a new file with the command init.</translation>
    </message>
    <message>
        <source>Không nhập được văn bản đến ngày {arrived} vì ngày đó sau hôm nay ({today}). Hãy kiểm tra lại ngày đến.</source>
        <translation>A document arriving on {arrived} was not entered because that day is after today ({today}). Check the day of arrival.</translation>
    </message>
    <message>
        <source>Không nhập được báo cáo kỳ {period} vì đến ngày {arrived} kỳ chưa bắt đầu (từ ngày {from}). Hãy kiểm tra lại kỳ báo cáo và ngày đến.</source>
        <translation>The report for {period} was not entered because on {arrived} the period had not begun (it begins on {from}). Check the period and the day of arrival.</translation>
    </message>
    <message>
        <source>Không nhập được vì kỳ {period} đã chốt. Hãy mở lại kỳ, ghi rõ lý do, rồi nhập.</source>
        <translation>It was not entered because the period {period} is closed. Reopen the period with a reason, then enter it.</translation>
    </message>
    <message>
        <source>Không nhận được trạng thái “{text}” của nhiệm vụ {task}. Hãy dùng một trong: not_started, in_progress, done, paused.</source>
        <translation>“{text}” could not be taken as the state of task {task}. Use one of: not_started, in_progress, done, paused.</translation>
    </message>
    <message>
        <source>Tiến độ “{text}” của nhiệm vụ {task} không hợp lệ. Hãy nhập số nguyên từ 0 đến 100.</source>
        <translation>The progress “{text}” of task {task} is not valid. Enter a whole number from 0 to 100.</translation>
    </message>
    <message>
        <source>Báo cáo “không phát sinh” không thể kèm kết quả theo nhiệm vụ. Hãy bỏ một trong hai.</source>
        <translation>A nil report cannot come with results by task. Leave one of the two out.</translation>
    </message>
    <message>
        <source>Không đặt được số đến tiếp theo của năm {year} là {text} vì sổ đã đến số {last}. Hãy nhập số lớn hơn {last}.</source>
        <translation>The next arrival number of {year} could not be set to {text} because the register stands at {last}. Enter a number above {last}.</translation>
    </message>
    <message>
        <source>không có tệp này</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>không có quyền đọc</source>
        <translation>no permission to read</translation>
    </message>
    <message>
        <source>tệp quá lớn</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>sai cú pháp ở ký tự thứ %1</source>
        <translation>syntax error at character %1</translation>
    </message>
    <message>
        <source>nội dung phải là một danh sách kết quả</source>
        <translation>the content must be a list of results</translation>
    </message>
    <message>
        <source>số nguyên từ %1 đến %2</source>
        <translation>a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>kết quả của nhiệm vụ %1</source>
        <translation>the result of task %1</translation>
    </message>
    <message>
        <source>ngày đến</source>
        <translation>the day of arrival</translation>
    </message>
    <message>
        <source>đơn vị gửi báo cáo</source>
        <translation>the unit that reports</translation>
    </message>
    <message>
        <source>tên đơn vị</source>
        <translation>the unit&apos;s name</translation>
    </message>
    <message>
        <source>tên gọi khác của đơn vị</source>
        <translation>another name of the unit</translation>
    </message>
    <message>
        <source>một trong: %1</source>
        <translation>one of: %1</translation>
    </message>
    <message>
        <source>năm và tháng dạng 2022-05</source>
        <translation>year and month like 2022-05</translation>
    </message>
    <message>
        <source>chữ</source>
        <translation>text</translation>
    </message>
    <message>
        <source>đây không phải là tệp</source>
        <translation>this is not a file</translation>
    </message>
    <message>
        <source>năm</source>
        <translation>the year</translation>
    </message>
    <message>
        <source>số đến</source>
        <translation>the arrival number</translation>
    </message>
    <message>
        <source>số tháng</source>
        <translation>the number of months</translation>
    </message>
    <message>
        <source>số gieo</source>
        <translation>the seed</translation>
    </message>
    <message>
        <source>{unit} không hoạt động trong kỳ {period}. Hãy kiểm tra lại đơn vị, kỳ báo cáo hoặc thời gian hoạt động trong danh mục; nếu vẫn cần nhập, hãy ghi lý do rồi lưu.</source>
        <translation>{unit} does not exist in period {period}. Check the unit, the period or the unit&apos;s validity in the catalogue; if it must be entered all the same, give a reason and save.</translation>
    </message>
    <message>
        <source>Ngày văn bản {date} sau ngày đến {arrived}. Hãy kiểm tra lại hai ngày này; nếu văn bản ghi đúng như vậy, hãy ghi lý do rồi lưu.</source>
        <translation>The document&apos;s date {date} is after its arrival {arrived}. Check both dates; if the document really says so, give a reason and save.</translation>
    </message>
    <message>
        <source>Văn bản số {number} của {unit} đã có trong sổ, số đến {arrival}. Hãy mở văn bản đó để xem; nếu vẫn cần nhập, hãy ghi lý do rồi lưu.</source>
        <translation>Document {number} of {unit} is in the register already, arrival number {arrival}. Look at that one; if this must be entered all the same, give a reason and save.</translation>
    </message>
    <message>
        <source>Nhiệm vụ {task} ghi tiến độ 100% nhưng trạng thái chưa phải “hoàn thành”. Hãy sửa tiến độ hoặc trạng thái; nếu đúng như vậy, hãy ghi lý do rồi lưu.</source>
        <translation>Task {task} stands at 100% but its state is not “done”. Correct the progress or the state; if it is really so, give a reason and save.</translation>
    </message>
    <message>
        <source>Nhiệm vụ {task} đang ở trạng thái “{from}” từ ngày {since}, chuyển lại thành “{to}” là lùi trạng thái. Hãy kiểm tra lại; nếu đúng như vậy, hãy ghi lý do rồi lưu.</source>
        <translation>Task {task} stands at “{from}” since {since}; “{to}” would be a step back. Check it; if it is really so, give a reason and save.</translation>
    </message>
    <message>
        <source>Không đặt được tiến độ {text}% cho nhiệm vụ {task} vì nhiệm vụ đã hoàn thành thì tiến độ là 100%. Hãy bỏ tiến độ, hoặc đổi trạng thái của nhiệm vụ.</source>
        <translation>The progress of task {task} cannot be {text}% because a task that is done stands at 100%. Leave the progress out, or change the state.</translation>
    </message>
    <message>
        <source>Chưa nêu thay đổi nào cho {what}. Hãy nhập ít nhất một trong: {fields}.</source>
        <translation>No change was given for {what}. Enter at least one of: {fields}.</translation>
    </message>
    <message>
        <source>Không ghi được {what} từ ngày {day} vì ngày đó sau hôm nay ({today}). Hãy kiểm tra lại ngày.</source>
        <translation>Could not enter {what} from {day} because that is after today ({today}). Check the date.</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đến không có số “{text}”. Hãy kiểm tra lại số đến và năm.</source>
        <translation>The register has no number “{text}”. Check the arrival number and the year.</translation>
    </message>
    <message>
        <source>Không làm được với văn bản số đến {arrival} vì văn bản này {state}. Hãy chọn văn bản đang dùng.</source>
        <translation>Nothing can be done with document number {arrival} because it is {state}. Choose one that is in use.</translation>
    </message>
    <message>
        <source>Không cấp được số bổ sung sau số đến {text} vì sổ năm {year} chưa có số này. Hãy kiểm tra lại số đến.</source>
        <translation>No supplement could be given after number {text} because the register of {year} does not have it. Check the arrival number.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do {what}. Hãy ghi lý do rồi làm lại.</source>
        <translation>No reason was given ({what}). Give a reason and try again.</translation>
    </message>
    <message>
        <source>Kỳ {period} chưa hết hạn nộp (hạn {due}). Hãy chờ đến sau hạn; nếu vẫn cần chốt kỳ, hãy ghi lý do.</source>
        <translation>Period {period} is not past its due day ({due}). Wait until then; if it must be closed all the same, give a reason.</translation>
    </message>
    <message>
        <source>Không mở lại được kỳ {period} vì kỳ này chưa chốt. Hãy kiểm tra lại kỳ.</source>
        <translation>Period {period} could not be reopened because it is not closed. Check the period.</translation>
    </message>
    <message>
        <source>Không có yêu cầu báo cáo số “{text}”. Hãy kiểm tra lại số của yêu cầu.</source>
        <translation>There is no request “{text}”. Check its number.</translation>
    </message>
    <message>
        <source>Không làm được vì yêu cầu số {text} đã kết thúc. Hãy kiểm tra lại số của yêu cầu.</source>
        <translation>Not possible because request {text} has ended. Check its number.</translation>
    </message>
    <message>
        <source>Hạn trả lời {due} trước ngày ra yêu cầu {asked}. Hãy kiểm tra lại hai mốc này.</source>
        <translation>The due day {due} is before the day of the request {asked}. Check both.</translation>
    </message>
    <message>
        <source>{unit} không có trong danh sách đơn vị được yêu cầu ở số {text}. Hãy kiểm tra lại đơn vị hoặc yêu cầu.</source>
        <translation>{unit} is not among those asked by request {text}. Check the unit or the request.</translation>
    </message>
    <message>
        <source>Không có khó khăn, vướng mắc số “{text}”. Hãy xem lại danh sách rồi nhập đúng số.</source>
        <translation>There is no difficulty “{text}”. Look at the list and enter its number.</translation>
    </message>
    <message>
        <source>Không nhận được bước xử lý “{text}”. Hãy dùng một trong: new, collected, advised, directed, solved.</source>
        <translation>“{text}” could not be taken as a stage. Use one of: new, collected, advised, directed, solved.</translation>
    </message>
    <message>
        <source>Khó khăn này đang ở bước “{from}” từ ngày {since}, chuyển lại thành “{to}” là lùi bước. Hãy kiểm tra lại; nếu đúng như vậy, hãy ghi lý do rồi lưu.</source>
        <translation>This difficulty stands at “{from}” since {since}; “{to}” would be a step back. Check it; if it is really so, give a reason and save.</translation>
    </message>
    <message>
        <source>Khó khăn này đã ở bước “{to}” từ ngày {since}. Hãy chọn bước khác.</source>
        <translation>This difficulty stands at “{to}” already, since {since}. Choose another stage.</translation>
    </message>
    <message>
        <source>Không nhận được hình thức đôn đốc “{text}”. Hãy dùng một trong: phone, zalo, letter, meeting, other.</source>
        <translation>“{text}” could not be taken as a way of reminding. Use one of: phone, zalo, letter, meeting, other.</translation>
    </message>
    <message>
        <source>Không ghi được kết quả không kèm văn bản cho {unit} vì chỉ đơn vị tiếp nhận báo cáo ({receiver}) mới được ghi như vậy. Hãy nhập văn bản đến của đơn vị.</source>
        <translation>Results without a document cannot be entered for {unit}: only the unit that receives the reports ({receiver}) may do so. Enter the unit&apos;s document.</translation>
    </message>
    <message>
        <source>Không ghi số liệu mẫu vào “{file}” vì sổ đăng ký đã có văn bản. Hãy tạo tệp mới bằng lệnh init rồi ghi số liệu mẫu vào tệp đó.</source>
        <translation>No sample was written into “{file}” because its register is in use. Make a new file with the command init and write the sample there.</translation>
    </message>
    <message>
        <source>Không còn thao tác nào để hoàn tác hoặc làm lại trong lần mở tệp này. Hãy sửa trực tiếp nội dung cần đổi.</source>
        <translation>There is nothing left to undo or redo since this file was opened. Change directly what needs it.</translation>
    </message>
    <message>
        <source>Không hoàn tác hoặc làm lại được việc {what} vì nội dung này đã được thay đổi tiếp. Hãy xem lại nội dung hiện tại rồi sửa trực tiếp.</source>
        <translation>“{what}” could not be undone or redone because it was changed again since. Look at how it stands now and change it directly.</translation>
    </message>
    <message>
        <source>nội dung phải là một danh sách khó khăn</source>
        <translation>it must be a list of difficulties</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>the unit</translation>
    </message>
    <message>
        <source>họ tên người liên hệ</source>
        <translation>the contact&apos;s name</translation>
    </message>
    <message>
        <source>số điện thoại, Zalo hoặc thư điện tử</source>
        <translation>a telephone number, Zalo or e-mail</translation>
    </message>
    <message>
        <source>kỳ báo cáo hoặc yêu cầu được đôn đốc</source>
        <translation>the period or request</translation>
    </message>
    <message>
        <source>việc đôn đốc</source>
        <translation>the reminder</translation>
    </message>
    <message>
        <source>khó khăn, vướng mắc</source>
        <translation>the difficulty</translation>
    </message>
    <message>
        <source>đơn vị gặp khó khăn</source>
        <translation>the unit with the difficulty</translation>
    </message>
    <message>
        <source>nội dung khó khăn, vướng mắc</source>
        <translation>the text of the difficulty</translation>
    </message>
    <message>
        <source>mở lại kỳ %1</source>
        <translation>reopen the period %1</translation>
    </message>
    <message>
        <source>cấp số bổ sung</source>
        <translation>giving a supplementary number</translation>
    </message>
    <message>
        <source>hủy văn bản đến</source>
        <translation>cancelling a document</translation>
    </message>
    <message>
        <source>trả lại văn bản</source>
        <translation>returning a document</translation>
    </message>
    <message>
        <source>kết quả của đơn vị tiếp nhận</source>
        <translation>the results of the receiving unit</translation>
    </message>
    <message>
        <source>số của yêu cầu</source>
        <translation>the number of the request</translation>
    </message>
    <message>
        <source>nội dung yêu cầu</source>
        <translation>the subject of the request</translation>
    </message>
    <message>
        <source>ngày ra yêu cầu</source>
        <translation>the day of the request</translation>
    </message>
    <message>
        <source>hạn trả lời</source>
        <translation>the due time</translation>
    </message>
    <message>
        <source>đơn vị được yêu cầu</source>
        <translation>the units asked</translation>
    </message>
    <message>
        <source>yêu cầu báo cáo</source>
        <translation>the request</translation>
    </message>
    <message>
        <source>hủy yêu cầu</source>
        <translation>cancelling a request</translation>
    </message>
    <message>
        <source>nhiệm vụ %1</source>
        <translation>task %1</translation>
    </message>
    <message>
        <source>trạng thái, tiến độ, thời hạn, ghi chú</source>
        <translation>state, progress, deadline, note</translation>
    </message>
    <message>
        <source>thay đổi của nhiệm vụ</source>
        <translation>the change of the task</translation>
    </message>
    <message>
        <source>tác giả của văn bản</source>
        <translation>the issuer of the document</translation>
    </message>
    <message>
        <source>tên loại và trích yếu nội dung</source>
        <translation>the kind and subject of the document</translation>
    </message>
    <message>
        <source>Không in được trên máy in “{printer}” vì máy in không nhận việc. Hãy kiểm tra máy in đã bật, có giấy và đã kết nối rồi in lại; có thể lưu PDF để in sau.</source>
        <translation>Could not print on “{printer}”: the printer did not take the job. Check that it is switched on, has paper and is connected, then print again; you can also save a PDF and print later.</translation>
    </message>
    <message>
        <source>Không dùng được câu mẫu “{phrase}” vì {why}. Hãy sửa câu mẫu; các chỗ điền dùng được ở câu này: {allowed}.</source>
        <translation>Could not use the sentence template “{phrase}”: {why}. Mend the template; the places it may have: {allowed}.</translation>
    </message>
    <message>
        <source>dấu ngoặc nhọn mở và đóng không khớp nhau</source>
        <translation>its braces do not match</translation>
    </message>
    <message>
        <source>câu này không có chỗ điền %1</source>
        <translation>this sentence has no place %1</translation>
    </message>
    <message>
        <source>câu để trống</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>không có câu mẫu nào mang tên này</source>
        <translation>there is no sentence template of this name</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>tên ngày nghỉ</source>
        <translation>the name of the day off</translation>
    </message>
    <message>
        <source>đơn vị chủ trì, đơn vị phối hợp</source>
        <translation>leading unit, supporting units</translation>
    </message>
    <message>
        <source>các nhiệm vụ đã chọn</source>
        <translation>the chosen tasks</translation>
    </message>
    <message>
        <source>mỗi dòng một người: thẩm quyền|chức vụ|cấp bậc|họ tên</source>
        <translation>one person a line: authority|post|rank|full name</translation>
    </message>
    <message>
        <source>câu có chỗ xuống dòng</source>
        <translation>it has a line break</translation>
    </message>
    <message>
        <source>Đã thôi theo yêu cầu, việc chưa làm xong. Có thể làm lại bất cứ lúc nào.</source>
        <translation>Stopped as asked; the work is not finished. It can be done again at any time.</translation>
    </message>
    <message>
        <source>Không lưu được {unit} vì ngày cuối {to} trước ngày đầu {from}. Hãy kiểm tra lại hai ngày này.</source>
        <translation>{unit} was not saved because its last day {to} is before its first day {from}. Check both.</translation>
    </message>
    <message>
        <source>Không lưu được vì {unit} không thể kế thừa chính mình. Hãy chọn đơn vị khác hoặc để trống.</source>
        <translation>It was not saved because {unit} cannot succeed itself. Choose another unit or leave it empty.</translation>
    </message>
    <message>
        <source>Không tìm thấy người liên hệ này vì đã được bỏ khỏi danh mục. Hãy xem lại danh sách người liên hệ.</source>
        <translation>This contact was not found because it has been removed from the catalogue. Look at the list of contacts again.</translation>
    </message>
    <message>
        <source>Không nhận được thời hạn “{text}”. Hãy nhập ngày (30/9/2022 hoặc 2022-09-30), tháng (9/2022), quý (quý III/2022), năm (2022), “hằng tháng”, “thường xuyên”, “không có”, hoặc words:… cho thời hạn bằng lời.</source>
        <translation>“{text}” could not be taken as a deadline. Enter a day (30/9/2022 or 2022-09-30), a month (9/2022), a quarter (quý III/2022), a year (2022), “hằng tháng” (monthly), “thường xuyên” (ongoing), “không có” (none), or words:… for a deadline in words.</translation>
    </message>
    <message>
        <source>Không phân công được nhiệm vụ {task} vì {unit} được nêu hai lần. Hãy để mỗi đơn vị ở một chỗ: chủ trì hoặc phối hợp.</source>
        <translation>Task {task} could not be assigned because {unit} is named twice. Leave each unit in one place: lead or support.</translation>
    </message>
    <message>
        <source>Kế hoạch không có chỗ nghi in sai số “{text}”. Hãy xem lại danh sách rồi nhập đúng số.</source>
        <translation>The plan has no suspected misprint “{text}”. Look at the list and enter its number.</translation>
    </message>
    <message>
        <source>Chỗ nghi in sai “{text}” đã được quyết định như vậy. Hãy chọn cách khác nếu cần đổi.</source>
        <translation>The suspected misprint “{text}” has already been decided that way. Choose otherwise if it must change.</translation>
    </message>
    <message>
        <source>Không đặt được ngày chốt số liệu {day} vì ngày này phải từ {from} đến hôm nay ({today}). Hãy nhập lại ngày.</source>
        <translation>The data cut-off could not be set to {day} because it must be from {from} to today ({today}). Enter the day again.</translation>
    </message>
    <message>
        <source>Không ghi được hạn gửi lại {day} vì ngày đó đã qua (hôm nay {today}). Hãy chọn hôm nay hoặc một ngày sau.</source>
        <translation>The resend day {day} was not entered because that day has passed (today is {today}). Choose today or a later day.</translation>
    </message>
    <message>
        <source>Không ghi được ngày {day} vì bước trước, “{from}”, là từ ngày {since}. Hãy kiểm tra lại ngày.</source>
        <translation>The day {day} was not entered because the stage before it, “{from}”, is from {since}. Check the date.</translation>
    </message>
    <message>
        <source>Ngày hẹn gửi {promised} trước ngày đôn đốc {day}. Hãy kiểm tra lại hai mốc này.</source>
        <translation>The promised day {promised} is before the day of the reminder {day}. Check both.</translation>
    </message>
    <message>
        <source>Ngày {day} đã có trong bảng ngày nghỉ: {name}. Hãy chọn ngày khác, hoặc sửa dòng đang có.</source>
        <translation>{day} is in the table of days off already: {name}. Choose another day, or change the line that is there.</translation>
    </message>
    <message>
        <source>Bảng ngày nghỉ không có ngày {day}. Hãy xem lại bảng rồi làm lại.</source>
        <translation>The table of days off does not have {day}. Look at the table and try again.</translation>
    </message>
    <message>
        <source>Ngày {day} là {weekday}, vốn là ngày làm việc nên không thể là ngày làm bù. Hãy chọn thứ Bảy hoặc Chủ nhật.</source>
        <translation>{day} is a {weekday}, a working day anyway, so it cannot be a make-up working day. Choose a Saturday or a Sunday.</translation>
    </message>
    <message>
        <source>số đến đã cấp</source>
        <translation>the arrival number given</translation>
    </message>
    <message>
        <source>một số từ 1 trở lên</source>
        <translation>a number of 1 or more</translation>
    </message>
    <message>
        <source>Không hiểu ngày “{text}” vì không có ngày như vậy. Hãy nhập ngày dạng 2022-05-09 hoặc 09/5/2022.</source>
        <translation>“{text}” could not be read as a date because there is no such day. Enter a date like 2022-05-09 or 09/5/2022.</translation>
    </message>
    <message>
        <source>số kết quả</source>
        <translation>the number of results</translation>
    </message>
    <message>
        <source>chữ cần tìm</source>
        <translation>the words to find</translation>
    </message>
    <message>
        <source>Không nhận được loại văn bản “{text}”. Hãy dùng một trong: {kinds}.</source>
        <translation>“{text}” could not be taken as a kind of document. Use one of: {kinds}.</translation>
    </message>
    <message>
        <source>Không nhập được như báo cáo vì loại văn bản là “{kind}”, không phải báo cáo. Hãy bỏ kỳ báo cáo, yêu cầu, kết quả và khó khăn để đăng ký văn bản này vào sổ, hoặc chọn loại báo cáo.</source>
        <translation>It could not be entered as a report because its kind is “{kind}”, not a report. Leave out the period, request, results and difficulties to put this document in the register, or choose the kind report.</translation>
    </message>
    <message>
        <source>Không nhận được mức độ khẩn “{text}”. Hãy dùng một trong: {codes}.</source>
        <translation>“{text}” could not be taken as a degree of urgency. Use one of: {codes}.</translation>
    </message>
    <message>
        <source>Chưa lưu dòng nhập nhanh vì có chỗ chưa rõ: {question} Hãy nhập rõ hơn. Các khả năng: {candidates}.</source>
        <translation>The quick line was not saved because something in it is unclear: {question} Enter it more precisely. It may be: {candidates}.</translation>
    </message>
    <message>
        <source>{unit} đã gửi báo cáo kỳ {period}, số đến {arrival}. Nếu đây là báo cáo thay thế, hãy dùng chức năng thay thế báo cáo; nếu là báo cáo bổ sung, hãy nhập như báo cáo bổ sung và ghi lý do.</source>
        <translation>{unit} has already reported for {period}, arrival number {arrival}. If this report replaces it, use the function for replacing a report; if it is a supplementary report, enter it as one and give a reason.</translation>
    </message>
    <message>
        <source>Kỳ {period} đơn vị đã báo nhiệm vụ {task} “{from}”, nay báo “{to}” là lùi trạng thái. Hãy kiểm tra lại; nếu đúng như vậy, hãy ghi lý do rồi lưu.</source>
        <translation>In period {period} the unit reported task {task} as “{from}”; “{to}” now would be a step back. Check it; if it is really so, give a reason and save.</translation>
    </message>
    <message>
        <source>Không ghi được vào sổ đăng ký văn bản đến năm {year} vì sổ đã khóa. Hãy mở lại sổ năm {year}, ghi rõ lý do, rồi làm lại.</source>
        <translation>The register of incoming documents of {year} could not be written because it is locked. Reopen the register of {year} with a reason, then try again.</translation>
    </message>
    <message>
        <source>Không mở lại được sổ đăng ký văn bản đến năm {year} vì sổ chưa khóa. Hãy kiểm tra lại năm.</source>
        <translation>The register of incoming documents of {year} could not be reopened because it is not locked. Check the year.</translation>
    </message>
    <message>
        <source>Không khóa được sổ đăng ký văn bản đến năm {year} vì năm chưa hết. Hãy khóa sổ từ ngày 01/01 của năm sau.</source>
        <translation>The register of incoming documents of {year} could not be locked because the year is not over. Lock it from 01/01 of the next year.</translation>
    </message>
    <message>
        <source>Số đến {arrival} của năm {year} đã có. Hãy kiểm tra lại số đến; mỗi số chỉ dùng một lần.</source>
        <translation>Arrival number {arrival} of {year} exists already. Check the arrival number; each is used only once.</translation>
    </message>
    <message>
        <source>Sổ năm {year} sẽ thiếu số {text}. Hãy thêm dòng của các số còn thiếu, hoặc kiểm tra lại số đến.</source>
        <translation>The register of {year} would lack number {text}. Add the lines of the missing numbers, or check the arrival number.</translation>
    </message>
    <message>
        <source>Chưa chuyển được sổ cũ vì còn {count} dòng phải sửa. Dòng {line}: {fault} Hãy sửa trong bảng tính rồi dán lại.</source>
        <translation>The old register was not brought over because {count} lines still need mending. Line {line}: {fault} Mend it in the spreadsheet and paste again.</translation>
    </message>
    <message>
        <source>Không thấy dòng nào của sổ đăng ký. Hãy chép các dòng trong bảng tính, gồm ít nhất ngày đến, số đến, tác giả và trích yếu, rồi dán lại.</source>
        <translation>No line of a register was found. Copy the lines from the spreadsheet, with at least day of arrival, arrival number, issuer and subject, and paste again.</translation>
    </message>
    <message>
        <source>Không kèm được tệp “{file}” vì không tìm thấy tệp này. Hãy kiểm tra tệp còn ở đó, ổ đĩa còn cắm, rồi kèm lại.</source>
        <translation>The file “{file}” could not be attached because it was not found. Check that it is still there and the drive is connected, then attach it again.</translation>
    </message>
    <message>
        <source>Không kèm được “{file}” vì đó là thư mục hoặc thiết bị, không phải tệp. Hãy mở thư mục và chọn từng tệp, hoặc nén thành một tệp rồi kèm.</source>
        <translation>“{file}” could not be attached because it is a folder or a device, not a file. Open the folder and choose each file, or compress it into one file and attach that.</translation>
    </message>
    <message>
        <source>Không kèm được tệp “{file}” vì không đọc được tệp ({why}). Hãy kiểm tra quyền đọc, đóng chương trình đang giữ tệp rồi kèm lại.</source>
        <translation>The file “{file}” could not be attached because it could not be read ({why}). Check the permission to read, close the program that holds it, then attach it again.</translation>
    </message>
    <message>
        <source>Không kèm được tệp “{file}” vì tệp rỗng (0 byte). Hãy kiểm tra lại tệp, có thể tệp chưa tải về xong.</source>
        <translation>The file “{file}” could not be attached because it is empty (0 bytes). Check the file; perhaps it has not finished downloading.</translation>
    </message>
    <message>
        <source>Không kèm được tệp “{file}” vì tệp quá lớn ({size}, phải nhỏ hơn {limit}). Hãy chia nhỏ hoặc nén tệp, hay ghi nơi lưu tệp vào nội dung báo cáo.</source>
        <translation>The file “{file}” could not be attached because it is too large ({size}, must be less than {limit}). Split or compress it, or write where it is kept in the content of the report.</translation>
    </message>
    <message>
        <source>Không kèm được tệp “{file}” vì tệp thay đổi trong lúc chép. Hãy chờ chương trình khác ghi xong tệp rồi kèm lại.</source>
        <translation>The file “{file}” could not be attached because it changed while being copied. Wait until the other program has finished writing it, then attach it again.</translation>
    </message>
    <message>
        <source>Văn bản này không có tệp kèm “{text}”. Hãy xem lại danh sách tệp kèm rồi chọn đúng tệp.</source>
        <translation>This document has no attachment “{text}”. Look at the list of attachments and choose the right one.</translation>
    </message>
    <message>
        <source>Không dùng được tệp kèm “{file}” vì nội dung không còn ở chỗ lưu “{place}”. Hãy chép thư mục này lại từ bản sao lưu, hoặc kèm lại tệp gốc.</source>
        <translation>The attachment “{file}” could not be used because its content is no longer where it was kept, “{place}”. Copy this folder back from the backup, or attach the original file again.</translation>
    </message>
    <message>
        <source>Không mở tệp kèm “{file}” vì nội dung đã bị thay đổi so với lúc kèm. Hãy lấy lại từ bản sao lưu, hoặc kèm lại tệp gốc.</source>
        <translation>The attachment “{file}” was not opened because its content has changed since it was attached. Take it from the backup, or attach the original file again.</translation>
    </message>
    <message>
        <source>Không dùng tệp kèm “{file}” vì tên hoặc mã nội dung ghi trong sổ không hợp lệ, có thể tệp dữ liệu đã bị sửa bằng chương trình khác. Hãy kiểm tra tệp dữ liệu bằng lệnh check.</source>
        <translation>The attachment “{file}” was not used because its name or content code in the register is not valid; perhaps another program changed the data file. Look at the data file with the command check.</translation>
    </message>
    <message>
        <source>Không mở tệp kèm “{file}” vì đây là tệp chương trình, mở ra có thể chạy mã lạ. Nếu cần, hãy lưu bản sao và hỏi người phụ trách máy tính.</source>
        <translation>The attachment “{file}” was not opened because it is a program file, and opening it might run unknown code. If you need it, save a copy and ask whoever is in charge of the computers.</translation>
    </message>
    <message>
        <source>Không mở được tệp “{file}” vì máy chưa có chương trình mở loại tệp này. Hãy lưu bản sao rồi mở bằng chương trình phù hợp.</source>
        <translation>The file “{file}” could not be opened because this computer has no program for this kind of file. Save a copy and open it with a suitable program.</translation>
    </message>
    <message>
        <source>Không xem trước được tệp “{file}” vì {why}. Hãy mở bằng chương trình của máy hoặc lưu bản sao.</source>
        <translation>The file “{file}” could not be previewed: {why}. Open it with a program of this computer or save a copy.</translation>
    </message>
    <message>
        <source>bỏ tệp kèm</source>
        <translation>removing an attachment</translation>
    </message>
    <message>
        <source>mở lại sổ năm %1</source>
        <translation>reopen the register of %1</translation>
    </message>
    <message>
        <source>nhập báo cáo bổ sung</source>
        <translation>entering a supplementary report</translation>
    </message>
    <message>
        <source>Báo cáo được thay (số đến {arrival}) là của {unit}, không cùng đơn vị hoặc kỳ với báo cáo đang nhập. Hãy kiểm tra lại; nếu đúng là thay thế, hãy ghi lý do rồi lưu.</source>
        <translation>The report to be replaced (arrival number {arrival}) is {unit}’s, not of the same unit or period as the report being entered. Check it; if it really replaces that one, give a reason and save.</translation>
    </message>
    <message>
        <source>Không kèm được “{file}” vì đó là tệp dữ liệu đang mở hoặc tệp thuộc về nó. Hãy chọn tệp khác.</source>
        <translation>“{file}” cannot be attached because it is the open data file or a file that belongs to it. Choose another file.</translation>
    </message>
    <message>
        <source>số văn bản</source>
        <translation>the document number</translation>
    </message>
    <message>
        <source>số lượng bản</source>
        <translation>the number of copies</translation>
    </message>
    <message>
        <source>người ký</source>
        <translation>the signer</translation>
    </message>
    <message>
        <source>Không lập công văn đôn đốc kỳ tháng {period} vì không còn đơn vị nào phải đôn đốc. Hãy chọn kỳ khác, hoặc kiểm tra lại tên đơn vị đã nêu.</source>
        <translation>No reminder letter was made for {period} because no unit is left to remind. Choose another period, or check the names of the units given.</translation>
    </message>
    <message>
        <source>Không lập được bản in vì ngày cuối {to} đứng trước ngày đầu {from}. Hãy nhập lại hai ngày.</source>
        <translation>The paper was not made because the last day {to} is before the first day {from}. Enter both days again.</translation>
    </message>
    <message>
        <source>Không có văn bản đã ban hành nào mang mã “{text}”. Hãy xem lại danh sách văn bản đã ban hành rồi chọn đúng văn bản.</source>
        <translation>There is no issued document with the code “{text}”. Look at the list of issued documents and choose the right one.</translation>
    </message>
    <message>
        <source>Không ban hành thêm {paper} vì văn bản số {number} ngày {date} đã ban hành và đang có hiệu lực. Nếu nội dung phải sửa, hãy ban hành văn bản thay thế văn bản đó; nếu văn bản đó không dùng nữa, hãy thu hồi rồi ban hành lại.</source>
        <translation>Could not issue {paper} again because document number {number} of {date} has been issued and is in force. If its content must change, issue a document that replaces it; if it is no longer used, recall it and issue again.</translation>
    </message>
    <message>
        <source>Không làm được với văn bản số {number} vì văn bản này {state}. Hãy chọn văn bản đang có hiệu lực.</source>
        <translation>Nothing can be done with document number {number} because it is {state}. Choose one that is in force.</translation>
    </message>
    <message>
        <source>Không thay thế được văn bản số {number} vì văn bản đó là {paper}, không phải {other} gửi cùng nơi. Hãy chọn đúng văn bản được thay thế.</source>
        <translation>Document number {number} could not be replaced because it is {paper}, not {other} to the same addressees. Choose the right document to replace.</translation>
    </message>
    <message>
        <source>Ngày ban hành {day} sau hôm nay ({today}). Hãy kiểm tra lại ngày; nếu văn bản ghi đúng như vậy, hãy ghi lý do rồi lưu.</source>
        <translation>The day of issue {day} is after today ({today}). Check the date; if the document really says so, give a reason and save.</translation>
    </message>
    <message>
        <source>Ngày ban hành {day} trước {what} ({limit}). Hãy kiểm tra lại ngày; nếu văn bản ghi đúng như vậy, hãy ghi lý do rồi lưu.</source>
        <translation>The day of issue {day} is before {what} ({limit}). Check the date; if the document really says so, give a reason and save.</translation>
    </message>
    <message>
        <source>Không thu hồi được văn bản số {number} từ ngày {day} vì văn bản ban hành ngày {date}. Hãy kiểm tra lại ngày thu hồi.</source>
        <translation>Document number {number} could not be recalled from {day} because it was issued on {date}. Check the day of the recall.</translation>
    </message>
    <message>
        <source>Không dùng được văn bản số {number} vì nội dung lưu đã bị thay đổi so với lúc ban hành. Hãy lấy lại từ bản sao lưu và kiểm tra tệp dữ liệu bằng lệnh check.</source>
        <translation>Document number {number} could not be used because its stored content has changed since it was issued. Take it from the backup and look at the data file with the command check.</translation>
    </message>
    <message>
        <source>Không hoàn tác được việc {what} vì văn bản đã ban hành thì không thay đổi. Hãy ban hành văn bản thay thế, hoặc thu hồi văn bản đó và ghi lý do.</source>
        <translation>“{what}” could not be undone because an issued document does not change. Issue a document that replaces it, or recall it and give a reason.</translation>
    </message>
    <message>
        <source>Không đăng ký được số {number} năm {year} vì số này đã dùng cho “{title}” ngày {date}. Hãy hỏi lại văn thư số của văn bản; số tiếp theo chưa dùng là {next}.</source>
        <translation>Number {number} of {year} could not be registered because it has been used for “{title}” of {date}. Ask the clerical office for the document&apos;s number; the next unused number is {next}.</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đi không có văn bản đăng ký tay mang mã “{text}”. Hãy xem lại sổ rồi chọn đúng văn bản.</source>
        <translation>The register of outgoing documents has no document entered by hand with the code “{text}”. Look at the register and choose the right one.</translation>
    </message>
    <message>
        <source>Không làm được với văn bản đi số {number} vì văn bản này đã hủy. Hãy chọn văn bản khác.</source>
        <translation>Nothing can be done with outgoing document number {number} because it is cancelled. Choose another one.</translation>
    </message>
    <message>
        <source>Không nhận được nơi gửi “{text}” của văn bản. Hãy dùng một trong: {codes}.</source>
        <translation>“{text}” could not be taken as the document&apos;s addressee. Use one of: {codes}.</translation>
    </message>
    <message>
        <source>ký hiệu văn bản</source>
        <translation>the document&apos;s symbol</translation>
    </message>
    <message>
        <source>ngày văn bản</source>
        <translation>the document date</translation>
    </message>
    <message>
        <source>trích yếu nội dung văn bản</source>
        <translation>the subject of the document</translation>
    </message>
    <message>
        <source>nơi gửi (Kính gửi)</source>
        <translation>the addressees (Kính gửi)</translation>
    </message>
    <message>
        <source>ngày cuối của kỳ báo cáo</source>
        <translation>the last day of the reporting period</translation>
    </message>
    <message>
        <source>ngày chốt số liệu</source>
        <translation>the data cut-off</translation>
    </message>
    <message>
        <source>ngày của văn bản được thay thế</source>
        <translation>the date of the document to be replaced</translation>
    </message>
    <message>
        <source>thay thế văn bản</source>
        <translation>replacing a document</translation>
    </message>
    <message>
        <source>nội dung văn bản</source>
        <translation>the content of the document</translation>
    </message>
    <message>
        <source>ngày thu hồi</source>
        <translation>the day of the recall</translation>
    </message>
    <message>
        <source>thu hồi văn bản</source>
        <translation>recalling a document</translation>
    </message>
    <message>
        <source>việc thu hồi văn bản</source>
        <translation>the recall of the document</translation>
    </message>
    <message>
        <source>hủy văn bản đi</source>
        <translation>cancelling an outgoing document</translation>
    </message>
    <message>
        <source>chữ trên một dòng</source>
        <translation>text on one line</translation>
    </message>
    <message>
        <source>Không lập được biên bản bàn giao cho ngày {day} vì ngày đó đã qua, còn biên bản ghi những việc dở dang của hôm nay ({today}). Hãy chọn hôm nay hoặc một ngày sau.</source>
        <translation>The handover record for {day} was not made because that day has passed, while the record tells of what is unfinished today ({today}). Choose today or a later day.</translation>
    </message>
    <message>
        <source>số dòng nhiều nhất</source>
        <translation>the largest number of lines</translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì tệp bị cụt: chỉ còn {present} trong {whole} trang, có thể do chép dở hoặc rút ổ đĩa sớm. Hãy chép lại từ nơi có tệp đủ; nếu không còn, hãy cứu dữ liệu sang tệp mới hoặc dùng bản sao lưu.</source>
        <translation>The data file “{file}” could not be opened because it is cut short: only {present} of {whole} pages are left, perhaps because copying was broken off or the drive was pulled out too early. Copy it again from a place that has the whole file; if there is none, salvage the data into a new file or use a backup.</translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì phần đầu tệp đã hỏng ({why}). Hãy giữ nguyên tệp này, cứu dữ liệu sang tệp mới hoặc dùng bản sao lưu.</source>
        <translation>The data file “{file}” could not be opened because its beginning is damaged ({why}). Leave this file as it is; salvage the data into a new file or use a backup.</translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì tệp thiếu phần phải có ({why}). Hãy giữ nguyên tệp này, cứu dữ liệu sang tệp mới hoặc dùng bản sao lưu.</source>
        <translation>The data file “{file}” could not be opened because a part it must have is missing ({why}). Leave this file as it is; salvage the data into a new file or use a backup.</translation>
    </message>
    <message>
        <source>Chưa mở tệp dữ liệu “{file}” vì tệp “{log}” nằm bên cạnh không phải của lần ghi cuối của tệp này; mở ra có thể trộn lẫn hai tệp. Hãy chuyển tệp “{log}” sang thư mục khác rồi mở lại.</source>
        <translation>The data file “{file}” was not opened because the file “{log}” beside it does not belong to its last writing; opening it could mix the two. Move “{log}” to another folder and open the data file again.</translation>
    </message>
    <message>
        <source>Chưa ghi vào tệp dữ liệu “{file}” vì nội dung đã đổi từ lần đóng trước mà không do Đôn Đốc ghi (trang {pages}), có thể do ổ đĩa hỏng. Hãy so với bản sao lưu, cứu dữ liệu sang tệp mới, hoặc chấp nhận tệp như hiện nay.</source>
        <translation>Nothing was written into the data file “{file}” because its content has changed since it was last closed, and not by Đôn Đốc (pages {pages}); the drive may be failing. Compare it with a backup, salvage the data into a new file, or accept the file as it is now.</translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì {holder} đang mở tệp để nhập liệu từ {since}; ở đây chỉ xem được. Hãy chờ người đó đóng tệp rồi làm lại.</source>
        <translation>The data file “{file}” could not be written because {holder} has had it open for entering since {since}; here it can only be read. Wait until it is closed there, then try again.</translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì {holder} mở tệp để nhập liệu từ {since} và chưa đóng, nhưng không thấy hoạt động từ {seen}, có thể máy đó đã tắt ngang. Hãy hỏi lại người đó; nếu tệp chắc chắn không còn mở ở đó, hãy nhận quyền ghi.</source>
        <translation>The data file “{file}” could not be written because {holder} has had it open for entering since {since} and has not closed it, but nothing has been seen from there since {seen}; that computer may have been switched off. Ask that person; if the file is certainly no longer open there, take over the right to write.</translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì {holder} đã nhận quyền ghi từ {since}. Những gì đã lưu vẫn còn, nội dung đang nhập được giữ trên màn hình; hãy chờ người đó đóng tệp rồi lưu lại.</source>
        <translation>The data file “{file}” could not be written because {holder} has held the right to write since {since}. What was saved is still there, and what you are entering stays on the screen; wait until the file is closed there, then save again.</translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì không còn thấy tệp ở đó: USB bị rút, ổ mạng mất kết nối, hoặc tệp đã bị chuyển, đổi tên, xóa. Nội dung đang nhập được giữ trên màn hình; hãy cắm lại hoặc trả tệp về chỗ cũ rồi lưu lại.</source>
        <translation>The data file “{file}” could not be written because it is no longer there: the USB drive was pulled out, the network drive lost its connection, or the file was moved, renamed or deleted. What you are entering stays on the screen; plug the drive in again or put the file back in its place, then save again.</translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì ở đó nay là một tệp khác, có thể do chép đè hoặc khôi phục từ nơi khác. Nội dung đang nhập được giữ trên màn hình; hãy trả tệp cũ về chỗ rồi lưu lại, hoặc mở lại để làm việc với tệp mới.</source>
        <translation>The data file “{file}” could not be written because a different file is there now, perhaps copied over it or restored from elsewhere. What you are entering stays on the screen; put the old file back in its place and save again, or open again to work with the new file.</translation>
    </message>
    <message>
        <source>Không đọc hoặc ghi được tệp dữ liệu “{file}” vì ổ đĩa hoặc mạng báo lỗi ({why}). Chưa có gì bị thay đổi; hãy kiểm tra ổ đĩa còn cắm, mạng còn kết nối, ổ còn chỗ trống rồi làm lại.</source>
        <translation>The data file “{file}” could not be read or written because the drive or the network reported a fault ({why}). Nothing was changed; check that the drive is plugged in, the network is connected and there is free space, then try again.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu “{file}” nằm trên ổ mạng ({kind}): lưu chậm hơn và mất mạng giữa chừng thì chưa lưu được. Hãy để tệp trên ổ của máy này nếu chỉ một máy nhập liệu, và sao lưu hằng ngày.</source>
        <translation>The data file “{file}” is on a network drive ({kind}): saving is slower, and nothing can be saved while the network is down. Keep the file on this computer&apos;s own drive if only one computer enters data, and back up every day.</translation>
    </message>
    <message>
        <source>Đồng hồ của máy này đang là {now}, trước lần ghi cuối cùng vào tệp dữ liệu ({last}). Vẫn nhập được và thứ tự các lần ghi vẫn đúng, nhưng ngày giờ ghi sẽ sai; hãy chỉnh lại ngày giờ của máy.</source>
        <translation>The clock of this computer stands at {now}, before the last writing into the data file ({last}). You can still enter, and the order of the entries stays right, but their dates and times will be wrong; set the date and time of the computer.</translation>
    </message>
    <message>
        <source>Chưa nâng cấp tệp dữ liệu “{file}” vì không tạo được bản sao trước khi nâng cấp ({why}). Tệp được giữ nguyên; hãy giải phóng ổ đĩa hoặc xin quyền ghi vào thư mục rồi mở lại.</source>
        <translation>The data file “{file}” was not upgraded because no copy could be made beforehand ({why}). The file was left as it is; free some disk space or get write permission for the folder, then open it again.</translation>
    </message>
    <message>
        <source>Không cứu được gì từ tệp “{file}” vì không còn trang nào đọc được. Hãy dùng bản sao lưu gần nhất; tệp không bị thay đổi.</source>
        <translation>Nothing could be salvaged from “{file}” because none of its pages can be read any more. Use the latest backup; the file was not changed.</translation>
    </message>
    <message>
        <source>Không cứu dữ liệu của “{file}” vào chính tệp đó vì tệp hỏng phải được giữ nguyên. Hãy chọn tên khác cho tệp mới.</source>
        <translation>The data of “{file}” was not salvaged into that same file because the damaged file must be left as it is. Choose another name for the new file.</translation>
    </message>
    <message>
        <source>Đã có yêu cầu báo cáo số “{text}”; số đã dùng, kể cả của yêu cầu đã hủy, không dùng lại. Hãy kiểm tra lại số.</source>
        <translation>There is a request “{text}” already; a number that was used, even by a cancelled request, is not used again. Check the number.</translation>
    </message>
    <message>
        <source>Không sao lưu được vào “{folder}” vì không thấy nơi này: USB chưa cắm, ổ mạng mất kết nối hoặc thư mục đã đổi tên. Các bản sao lưu ở nơi khác vẫn nguyên; hãy cắm lại rồi sao lưu lại, hoặc chọn nơi khác.</source>
        <translation>Nothing was backed up to “{folder}” because this place was not found: the USB drive is not plugged in, the network drive is not connected, or the folder was renamed. The backups in other places are intact; plug the drive in and back up again, or choose another place.</translation>
    </message>
    <message>
        <source>Không sao lưu được vào “{folder}” vì nơi này không cho phép ghi. Các bản sao lưu cũ vẫn nguyên; hãy xin quyền ghi, mở khóa chống ghi của USB, hoặc chọn nơi khác.</source>
        <translation>Nothing was backed up to “{folder}” because this place does not allow writing. The older backups are intact; get write permission, take off the write protection of the USB drive, or choose another place.</translation>
    </message>
    <message>
        <source>Không sao lưu được tệp dữ liệu “{file}” vì tệp có chỗ hỏng ({why}). Các bản sao lưu tốt trước đó được giữ nguyên, không bản nào bị thay; hãy kiểm tra tệp và khôi phục từ bản tốt gần nhất.</source>
        <translation>The data file “{file}” could not be backed up because part of it is damaged ({why}). The good backups made before were kept and none was replaced; check the file and restore it from the latest good one.</translation>
    </message>
    <message>
        <source>Không dùng được bản sao lưu “{file}” vì {why}. Hãy dùng bản sao lưu khác; chưa có gì bị thay đổi.</source>
        <translation>The backup “{file}” could not be used: {why}. Use another backup; nothing was changed.</translation>
    </message>
    <message>
        <source>Chưa tính “{file}” là bản sao lưu vì bên cạnh không có bản kê (.json) cho biết tệp đã được kiểm tra. Vẫn có thể kiểm tra và khôi phục từ tệp này.</source>
        <translation>“{file}” does not count as a backup because there is no manifest (.json) beside it to say that it was checked. It can still be checked and restored from.</translation>
    </message>
    <message>
        <source>Không tìm thấy bản sao lưu nào dùng được trong “{folder}”. Hãy chọn thư mục khác, hoặc cắm USB để bản sao lưu rồi xem lại.</source>
        <translation>No usable backup was found in “{folder}”. Choose another folder, or plug in the USB drive with the backups and look again.</translation>
    </message>
    <message>
        <source>Không mở được “{file}” vì đây không phải gói dữ liệu của Đôn Đốc. Hãy chọn tệp có đuôi .dondoc-goi; tệp không bị thay đổi.</source>
        <translation>“{file}” could not be opened because it is not a data package of Đôn Đốc. Choose a file ending in .dondoc-goi; the file was not changed.</translation>
    </message>
    <message>
        <source>Không mở được gói “{file}” vì gói đã hỏng hoặc bị sửa ({why}). Chưa có gì được lấy ra; hãy xin lại gói hoặc chép lại từ nơi gửi.</source>
        <translation>The package “{file}” could not be opened because it is damaged or was altered ({why}). Nothing was taken out; ask for the package again or copy it again from the sender.</translation>
    </message>
    <message>
        <source>Không mở được gói “{file}” vì gói do phiên bản Đôn Đốc mới hơn tạo ra (dạng {version}). Hãy cài phiên bản mới rồi mở lại; chưa có gì được lấy ra.</source>
        <translation>The package “{file}” could not be opened because a newer version of Đôn Đốc made it (form {version}). Install the new version and open it again; nothing was taken out.</translation>
    </message>
    <message>
        <source>Không mở được gói “{file}” vì gói được khóa bằng mật khẩu. Hãy nhập mật khẩu mà người đóng gói đã đặt.</source>
        <translation>The package “{file}” could not be opened because it is locked with a passphrase. Enter the passphrase set by the person who made the package.</translation>
    </message>
    <message>
        <source>Không mở được gói “{file}” vì mật khẩu không đúng, hoặc phần đầu của gói đã bị sửa. Chưa có gì được lấy ra; hãy nhập lại mật khẩu, chú ý chữ hoa, dấu và bộ gõ.</source>
        <translation>The package “{file}” could not be opened because the passphrase is wrong or the beginning of the package was altered. Nothing was taken out; enter the passphrase again, minding capitals, accents and the input method.</translation>
    </message>
    <message>
        <source>Không đóng gói vì mật khẩu quá ngắn, dễ bị đoán. Hãy đặt mật khẩu từ {least} ký tự trở lên, ví dụ bốn từ ghép lại.</source>
        <translation>No package was made because the passphrase is too short and easy to guess. Choose one of at least {least} characters, for example four words put together.</translation>
    </message>
    <message>
        <source>Không làm được với gói “{file}” vì máy không đủ bộ nhớ để tính khóa. Hãy đóng bớt chương trình rồi làm lại.</source>
        <translation>The package “{file}” could not be worked on because the computer does not have enough memory to compute the key. Close some programs and try again.</translation>
    </message>
    <message>
        <source>các phần trong gói khác bản kê</source>
        <translation>the parts in the package differ from its manifest</translation>
    </message>
    <message>
        <source>bản kê không phải của Đôn Đốc</source>
        <translation>the manifest is not one of Đôn Đốc</translation>
    </message>
    <message>
        <source>bản kê ghi phần không thể có</source>
        <translation>the manifest names a part that cannot be</translation>
    </message>
    <message>
        <source>bản kê không có tệp dữ liệu</source>
        <translation>the manifest has no data file</translation>
    </message>
    <message>
        <source>không đọc được như một gói ZIP</source>
        <translation>it cannot be read as a ZIP package</translation>
    </message>
    <message>
        <source>quá nhiều phần</source>
        <translation>there are too many parts</translation>
    </message>
    <message>
        <source>có phần trùng tên hoặc không có tên</source>
        <translation>some parts have the same name or no name</translation>
    </message>
    <message>
        <source>không đọc được phần %1</source>
        <translation>part %1 cannot be read</translation>
    </message>
    <message>
        <source>phần %1 dài hơn bản kê</source>
        <translation>part %1 is longer than the manifest says</translation>
    </message>
    <message>
        <source>nội dung phần %1 khác bản kê</source>
        <translation>the content of part %1 differs from the manifest</translation>
    </message>
    <message>
        <source>bản sao không giống tệp gốc</source>
        <translation>the copy is not the same as the original file</translation>
    </message>
    <message>
        <source>chương trình được dựng với hai bản SQLite khác nhau</source>
        <translation>the program was built with two different versions of SQLite</translation>
    </message>
    <message>
        <source>mất dấu hiệu nhận dạng</source>
        <translation>its identifying mark is missing</translation>
    </message>
    <message>
        <source>phần đầu bị cắt cụt</source>
        <translation>its beginning is cut short</translation>
    </message>
    <message>
        <source>phần đầu ghi những số không thể có</source>
        <translation>its beginning holds numbers that cannot be</translation>
    </message>
    <message>
        <source>phần đầu không đúng</source>
        <translation>its beginning is not right</translation>
    </message>
    <message>
        <source>gói bị cắt cụt</source>
        <translation>the package is cut short</translation>
    </message>
    <message>
        <source>nội dung đã bị thay đổi</source>
        <translation>the content was changed</translation>
    </message>
    <message>
        <source>sau phần cuối còn thừa nội dung</source>
        <translation>there is more content after the end</translation>
    </message>
    <message>
        <source>trang %1 không đọc được</source>
        <translation>page %1 could not be read</translation>
    </message>
    <message>
        <source>cỡ trang sai</source>
        <translation>wrong page size</translation>
    </message>
    <message>
        <source>thông số định dạng sai</source>
        <translation>wrong format settings</translation>
    </message>
    <message>
        <source>thông số mã chữ sai</source>
        <translation>wrong text encoding settings</translation>
    </message>
    <message>
        <source>danh sách trang trống sai</source>
        <translation>wrong list of free pages</translation>
    </message>
    <message>
        <source>không thấy bảng %1</source>
        <translation>table %1 not found</translation>
    </message>
    <message>
        <source>số phiên bản sai</source>
        <translation>wrong version number</translation>
    </message>
    <message>
        <source>đã có tệp khác mang tên này, không phải gói dữ liệu</source>
        <translation>another file of this name is there, which is no data package</translation>
    </message>
    <message>
        <source>hệ thống báo lỗi “%1”</source>
        <translation>the system says “%1”</translation>
    </message>
    <message>
        <source>đọc lại thấy %1</source>
        <translation>read back, it shows this: %1</translation>
    </message>
    <message>
        <source>đó là tệp đang mở trong chương trình này</source>
        <translation>that is the file open in this program</translation>
    </message>
    <message>
        <source>Chưa mở được tệp dữ liệu “{file}” vì bên cạnh còn tệp “{log}” chưa nhập vào mà ở đây không được ghi; máy nhập liệu có thể đã tắt ngang. Hãy mở tệp ở nơi được ghi rồi đóng lại, sau đó mở lại ở đây.</source>
        <translation>The data file “{file}” was not opened because “{log}” lies beside it, which has not been taken in yet, and writing is not allowed here; the PC where data is entered may have been switched off abruptly. Open the file where it can be written and close it, then open it again here.</translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì cùng một tệp này còn mang tên khác (liên kết cứng), ghi dưới hai tên thì mất dữ liệu. Hãy chép tệp ra một bản riêng rồi mở bản đó, hoặc xóa tên thừa rồi mở lại.</source>
        <translation>Could not write to the data file “{file}” because this very file has another name as well (a hard link), and writing under two names loses data. Copy the file out and open the copy, or delete the spare name and open the file again.</translation>
    </message>
    <message>
        <source>Chưa mở được tệp dữ liệu “{file}” vì {holder} đang mở tệp ngay trên máy chứa tệp; đọc qua mạng lúc này có thể sai. Hãy đóng tệp ở máy đó (nếu máy đã tắt ngang thì mở tệp ở đó rồi đóng lại), sau đó mở lại ở đây.</source>
        <translation>The data file “{file}” was not opened because {holder} has it open on the very PC that holds it; reading it over the network now may be wrong. Close the file on that PC (if that PC was switched off abruptly, open the file there and close it), then open it again here.</translation>
    </message>
    <message>
        <source>nhiều nhất %1 ký tự (đang là %2)</source>
        <translation>at most %1 characters (%2 now)</translation>
    </message>
    <message>
        <source>một chương trình khác</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>Không đọc được tệp dữ liệu “{file}” vì tệp vừa được ghi ở nơi khác trong khi ở đây đang xem. Tệp không hỏng; hãy mở lại tệp để thấy nội dung mới.</source>
        <translation>The data file “{file}” cannot be read because it has just been written elsewhere while it is being viewed here. The file is not damaged; open it again to see what is new.</translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì không có tệp này. Hãy kiểm tra lại đường dẫn, ổ đĩa còn cắm không, hoặc tạo tệp mới.</source>
        <translation>The data file “{file}” cannot be opened because it is not there. Check the path and whether the drive is plugged in, or make a new file.</translation>
    </message>
    <message>
        <source>đã có gói mang tên này, còn gói mới thiếu nội dung của tệp kèm: %1</source>
        <translation>a package of this name is already there, and the new one lacks the content of attachments: %1</translation>
    </message>
    <message>
        <source>Không mở được “{file}” vì đây không phải tệp dữ liệu của Đôn Đốc. Hãy chọn tệp khác, tệp dữ liệu có đuôi .dondoc; tệp này không bị thay đổi.</source>
        <translation>“{file}” cannot be opened because it is not a data file of Đôn Đốc. Choose another file, data files end in .dondoc; this one was not changed.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>tài khoản “%1” trên máy “%2”</source>
        <translation>account “%1” on computer “%2”</translation>
    </message>
    <message>
        <source>không tạo được tệp mới trong thư mục đó</source>
        <translation>no new file can be made in that folder</translation>
    </message>
    <message>
        <source>người khác (không đọc được tệp khóa ghi bên cạnh)</source>
        <translation>somebody else (the lock file beside it cannot be read)</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>thứ Bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Chủ nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>nghỉ bù %1</source>
        <translation>day off for %1</translation>
    </message>
    <message>
        <source>%1 (dự kiến)</source>
        <translation>%1 (expected)</translation>
    </message>
</context>
<context>
    <name>Issued</name>
    <message>
        <source>tệp PDF đã bị thay đổi so với lúc ban hành</source>
        <translation>the PDF file has changed since it was issued</translation>
    </message>
    <message>
        <source>thông tin hoặc nội dung đã bị thay đổi so với lúc ban hành</source>
        <translation>its details or content have changed since it was issued</translation>
    </message>
    <message>
        <source>không khớp với nhật ký thao tác lúc ban hành</source>
        <translation>does not match the log of actions from when it was issued</translation>
    </message>
    <message>
        <source>đã ban hành nhưng không còn trong tệp dữ liệu</source>
        <translation>was issued but is no longer in the data file</translation>
    </message>
    <message>
        <source>việc thay thế, thu hồi không khớp với nhật ký thao tác</source>
        <translation>its replacement or recall does not match the log of actions</translation>
    </message>
    <message>
        <source>nội dung lưu không đọc lại được, chỉ còn tệp PDF và phần chữ</source>
        <translation>its stored content cannot be read back; only the PDF file and the text are left</translation>
    </message>
    <message>
        <source>còn nguyên vẹn, nhưng chương trình hiện nay viết khác; bản in và phần chữ vẫn là bản đã ban hành</source>
        <translation>sound, but the program now words it differently; the printed copy and the text are still as issued</translation>
    </message>
    <message>
        <source>đang có hiệu lực</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>đã được thay thế bằng văn bản số %1</source>
        <translation>replaced by document number %1</translation>
    </message>
    <message>
        <source>đã thu hồi ngày %1</source>
        <translation>recalled on %1</translation>
    </message>
    <message>
        <source>nhật ký thao tác đã bị thay đổi: không còn chứng minh được văn bản đúng như lúc ban hành</source>
        <translation>the trace has been changed: it can no longer be proven that the document is as it was issued</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>, quá hạn %1 ngày</source>
        <translation>, %1 days overdue</translation>
    </message>
    <message>
        <source>, không phát sinh</source>
        <translation>, nil</translation>
    </message>
    <message>
        <source>, văn bản %1</source>
        <translation>, document %1</translation>
    </message>
    <message>
        <source> ngày %1</source>
        <translation> on %1</translation>
    </message>
    <message>
        <source>Số đến %1 ngày %2</source>
        <translation>Arrival number %1 on %2</translation>
    </message>
    <message>
        <source>Đã đôn đốc %1 (%2)</source>
        <translation>Reminded on %1 (%2)</translation>
    </message>
    <message>
        <source>, hẹn gửi %1</source>
        <translation>, promised for %1</translation>
    </message>
    <message>
        <source>%1 kỳ đúng hạn</source>
        <translation>%1 periods on time</translation>
    </message>
    <message>
        <source>%1 kỳ chậm</source>
        <translation>%1 periods late</translation>
    </message>
    <message>
        <source>%1 kỳ chưa gửi</source>
        <translation>%1 periods not sent</translation>
    </message>
    <message>
        <source>Năm %1: %2.</source>
        <translation>Year %1: %2.</translation>
    </message>
    <message>
        <source>Đơn vị hoạt động đến hết %1.</source>
        <translation>The unit exists until the end of %1.</translation>
    </message>
    <message>
        <source>Đơn vị hoạt động từ %1.</source>
        <translation>The unit exists from %1.</translation>
    </message>
    <message>
        <source>%1, kỳ tháng %2: %3</source>
        <translation>%1, period %2: %3</translation>
    </message>
    <message>
        <source>Hạn %1.</source>
        <translation>Due %1.</translation>
    </message>
</context>
<context>
    <name>MessageSeam</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Để nguyên</source>
        <translation>Leave as it is</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>có chữ “%1”</source>
        <translation>with the words “%1”</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Đôn Đốc: theo dõi, đôn đốc và báo cáo việc thực hiện kế hoạch.</source>
        <translation>Đôn Đốc: keeps a plan on track, from the units&apos; reports to the month&apos;s paper.</translation>
    </message>
    <message>
        <source>Hiện hướng dẫn này.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Hiện số phiên bản.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>Coi hôm nay là ngày này (2022-10-10).</source>
        <translation>Takes this day for today (2022-10-10).</translation>
    </message>
    <message>
        <source>Nền light, dark hoặc high_contrast.</source>
        <translation>Theme: light, dark or high_contrast.</translation>
    </message>
    <message>
        <source>Tiếng của cửa sổ: vi hoặc en.</source>
        <translation>Language of the window: vi or en.</translation>
    </message>
    <message>
        <source>Chụp mọi trang vào thư mục này rồi thoát.</source>
        <translation>Takes a picture of every page into this folder and ends.</translation>
    </message>
    <message>
        <source>Không nhận được ngày “%1” của --today. Hãy viết dạng 2022-10-10.</source>
        <translation>“%1” could not be taken as the day of --today. Write it like 2022-10-10.</translation>
    </message>
    <message>
        <source>Không có nền “%1”. Hãy viết --theme light, dark hoặc high_contrast.</source>
        <translation>There is no theme “%1”. Write --theme light, dark or high_contrast.</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu này; chưa có thì thiết lập ban đầu.</source>
        <translation>Opens this data file; sets it up when it is not there.</translation>
    </message>
</context>
<context>
    <name>PageSetup</name>
    <message>
        <source>%1 %2%5: Nghị định 30/2020/NĐ-CP quy định từ %3 đến %4%5.</source>
        <translation>%1 %2%5: Decree 30/2020 sets %3 to %4%5.</translation>
    </message>
    <message>
        <source>Lề trên</source>
        <translation>Top margin</translation>
    </message>
    <message>
        <source>Lề dưới</source>
        <translation>Bottom margin</translation>
    </message>
    <message>
        <source>Lề trái</source>
        <translation>Left margin</translation>
    </message>
    <message>
        <source>Lề phải</source>
        <translation>Right margin</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Font size</translation>
    </message>
    <message>
        <source>Lùi đầu dòng</source>
        <translation>First-line indent</translation>
    </message>
    <message>
        <source>Cách đoạn</source>
        <translation>Paragraph spacing</translation>
    </message>
    <message>
        <source>Cách dòng</source>
        <translation>Line spacing</translation>
    </message>
</context>
<context>
    <name>PaperCatalogue</name>
    <message>
        <source>Sổ đăng ký văn bản đến</source>
        <translation>Register of incoming documents</translation>
    </message>
    <message>
        <source>Sổ theo dõi giải quyết văn bản đến</source>
        <translation>Follow-up register of incoming documents</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đi</source>
        <translation>Register of outgoing documents</translation>
    </message>
    <message>
        <source>Trang giao ban tuần</source>
        <translation>Weekly briefing sheet</translation>
    </message>
    <message>
        <source>Bảng theo dõi gửi báo cáo năm</source>
        <translation>Year&apos;s table of reporting</translation>
    </message>
    <message>
        <source>Danh sách Tổ công tác</source>
        <translation>List of the Working Group</translation>
    </message>
    <message>
        <source>Hồ sơ nhiệm vụ</source>
        <translation>Task dossier</translation>
    </message>
    <message>
        <source>Biên bản bàn giao</source>
        <translation>Handover record</translation>
    </message>
    <message>
        <source>sổ văn bản đến; sổ công văn đến</source>
        <translation>register of incoming documents; register of incoming letters</translation>
    </message>
    <message>
        <source>sổ theo dõi; theo dõi giải quyết văn bản</source>
        <translation>follow-up register; follow-up of documents</translation>
    </message>
    <message>
        <source>sổ văn bản đi; sổ công văn đi</source>
        <translation>register of outgoing documents; register of outgoing letters</translation>
    </message>
    <message>
        <source>tóm tắt giao ban; giao ban thứ hai; tóm tắt tuần</source>
        <translation>briefing summary; Monday briefing; weekly summary</translation>
    </message>
    <message>
        <source>bảng theo dõi cả năm; chấm nộp báo cáo</source>
        <translation>table for the whole year; marking of reports</translation>
    </message>
    <message>
        <source>thành viên Tổ công tác</source>
        <translation>members of the Working Group</translation>
    </message>
    <message>
        <source>hồ sơ của một nhiệm vụ; phiếu nhiệm vụ</source>
        <translation>dossier of a task; task sheet</translation>
    </message>
    <message>
        <source>bàn giao công việc; bàn giao sổ sách</source>
        <translation>handover of work; handover of registers</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Tổ công tác cấp tỉnh</source>
        <translation>Provincial Working Group</translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation>The units</translation>
    </message>
    <message>
        <source>Công an cấp tỉnh</source>
        <translation>Provincial police</translation>
    </message>
    <message>
        <source>UBND cùng cấp</source>
        <translation>People&apos;s Committee of the same level</translation>
    </message>
    <message>
        <source>Công an cấp tỉnh và UBND</source>
        <translation>Provincial police and People&apos;s Committee</translation>
    </message>
</context>
<context>
    <name>PaperRenderer</name>
    <message>
        <source>chương trình thiếu phông chữ Tinos</source>
        <translation>the program lacks the font Tinos</translation>
    </message>
    <message>
        <source>không đủ bộ nhớ</source>
        <translation>not enough memory</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Văn bản không số</source>
        <translation>Document without a number</translation>
    </message>
    <message>
        <source>Loại văn bản và ký hiệu không khớp. Đây là văn bản gì?</source>
        <translation>The kind of document and the symbol do not match. What kind of document is this?</translation>
    </message>
    <message>
        <source>Ký hiệu “%1” không nói loại văn bản. Đây là văn bản gì?</source>
        <translation>The symbol “%1” does not tell the kind of document. What kind of document is this?</translation>
    </message>
    <message>
        <source>Chưa có số, ký hiệu văn bản.</source>
        <translation>The document&apos;s number and symbol are missing.</translation>
    </message>
    <message>
        <source>“%1” có phải số văn bản không?</source>
        <translation>Is “%1” the document&apos;s number?</translation>
    </message>
    <message>
        <source>Ký hiệu đầy đủ của văn bản là gì?</source>
        <translation>What is the document&apos;s full symbol?</translation>
    </message>
    <message>
        <source>Dòng có hai ngày. Văn bản đến ngày nào?</source>
        <translation>The line has two dates. On which day did the document arrive?</translation>
    </message>
    <message>
        <source>Chưa có ngày văn bản.</source>
        <translation>The document&apos;s date is missing.</translation>
    </message>
    <message>
        <source>Văn bản không ghi ngày</source>
        <translation>Document without a date</translation>
    </message>
    <message>
        <source>Tháng %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>Tháng %1 của năm nào?</source>
        <translation>Month %1 of which year?</translation>
    </message>
    <message>
        <source>Văn bản ngày %1 là báo cáo của kỳ nào?</source>
        <translation>For which period is the report dated %1?</translation>
    </message>
    <message>
        <source>Không có yêu cầu đột xuất nào đang mở.</source>
        <translation>No ad-hoc request is open.</translation>
    </message>
    <message>
        <source>Không thấy yêu cầu “%1” gửi đơn vị này. Trả lời yêu cầu nào?</source>
        <translation>No request “%1” to this unit was found. Which request does it answer?</translation>
    </message>
    <message>
        <source>Trả lời yêu cầu đột xuất nào?</source>
        <translation>Which ad-hoc request does it answer?</translation>
    </message>
    <message>
        <source>Chưa có đơn vị gửi.</source>
        <translation>The unit that sent it is missing.</translation>
    </message>
    <message>
        <source>Danh mục không có đơn vị “%1”.</source>
        <translation>The catalogue has no unit “%1”.</translation>
    </message>
    <message>
        <source>“%1” là đơn vị nào?</source>
        <translation>Which unit is “%1”?</translation>
    </message>
    <message>
        <source>Ghi tác giả là “%1”</source>
        <translation>Enter “%1” as the issuer</translation>
    </message>
    <message>
        <source>Chưa hiểu “%1”.</source>
        <translation>“%1” was not understood.</translation>
    </message>
    <message>
        <source>Bỏ qua “%1”</source>
        <translation>Leave out “%1”</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Đã thay thế</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Thay bằng %1</source>
        <translation>Replaced by %1</translation>
    </message>
    <message>
        <source>Đã trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Quá hẹn %1 ngày</source>
        <translation>Resend late by %1 d</translation>
    </message>
    <message>
        <source>Chờ gửi lại</source>
        <translation>Awaiting resend</translation>
    </message>
    <message>
        <source>Văn bản khác</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Thay số %1</source>
        <translation>Replaces %1</translation>
    </message>
    <message>
        <source>Văn bản khác, không phải báo cáo của đơn vị</source>
        <translation>Another document, not a unit&apos;s report</translation>
    </message>
    <message>
        <source>không phát sinh</source>
        <translation>nil</translation>
    </message>
    <message>
        <source>thay cho số %1</source>
        <translation>replaces number %1</translation>
    </message>
    <message>
        <source>được thay bằng số %1</source>
        <translation>replaced by number %1</translation>
    </message>
    <message>
        <source>gửi lại trước hết ngày %1</source>
        <translation>resend by the end of %1</translation>
    </message>
    <message>
        <source>Tháng %1</source>
        <translation>Month %1</translation>
    </message>
</context>
<context>
    <name>ReportStatus</name>
    <message>
        <source>Đúng hạn</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Chậm %1 ngày</source>
        <translation>Late by %1 d</translation>
    </message>
    <message>
        <source>Chưa báo cáo</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Chưa đến hạn</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Không phải báo cáo</source>
        <translation>Not required</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Đã đủ</source>
        <translation>All in</translation>
    </message>
    <message>
        <source>Quá giờ hạn</source>
        <translation>Past the due hour</translation>
    </message>
    <message>
        <source>Quá hạn %1 ngày</source>
        <translation>Overdue by %1 d</translation>
    </message>
    <message>
        <source>Hạn hôm nay</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Còn %1 ngày</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Chưa đến hạn</source>
        <translation>Not due yet</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>%1 báo cáo</source>
        <translation>%1 report(s)</translation>
    </message>
    <message>
        <source>%1 văn bản đến</source>
        <translation>%1 incoming document(s)</translation>
    </message>
    <message>
        <source>%1 văn bản ban hành</source>
        <translation>%1 issued document(s)</translation>
    </message>
    <message>
        <source>%1 văn bản đi</source>
        <translation>%1 outgoing document(s)</translation>
    </message>
    <message>
        <source>%1 tệp kèm</source>
        <translation>%1 attachment(s)</translation>
    </message>
    <message>
        <source>%1 bước xử lý khó khăn</source>
        <translation>%1 difficulty stage(s)</translation>
    </message>
    <message>
        <source>%1 lần đôn đốc</source>
        <translation>%1 reminder(s)</translation>
    </message>
    <message>
        <source>%1 thay đổi ở nhiệm vụ</source>
        <translation>%1 task change(s)</translation>
    </message>
    <message>
        <source>%1 thay đổi khác</source>
        <translation>%1 other change(s)</translation>
    </message>
    <message>
        <source>%1 ngày %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Bản sao lưu này của tệp dữ liệu khác, không phải tệp đang mở.</source>
        <translation>This backup is of another data file, not of the open one.</translation>
    </message>
    <message>
        <source>Giống tệp đang mở: khôi phục không mất gì.</source>
        <translation>Same as the open file: nothing would be lost by restoring it.</translation>
    </message>
    <message>
        <source>Nếu khôi phục bản này: mất %1 nhập sau %2.</source>
        <translation>If this backup is restored, what was entered after %2 is lost: %1.</translation>
    </message>
    <message>
        <source>Bản này có %1 mà tệp đang mở không có (từ sau %2).</source>
        <translation>This backup has %1 that the open file does not have (from after %2).</translation>
    </message>
    <message>
        <source>không đọc được bản kê bên cạnh</source>
        <translation>the manifest beside it cannot be read</translation>
    </message>
    <message>
        <source>bản kê bên cạnh đã hỏng hoặc bị sửa</source>
        <translation>the manifest beside it is damaged or was altered</translation>
    </message>
    <message>
        <source>tệp không còn đủ như lúc sao lưu (cỡ tệp khác bản kê)</source>
        <translation>the file is not as complete as when it was backed up (its size differs from the manifest)</translation>
    </message>
    <message>
        <source>hôm nay %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>hôm qua %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>Sao lưu: lần vừa rồi không được</source>
        <translation>Backup: the last try failed</translation>
    </message>
    <message>
        <source>Sao lưu: chưa có bản nào</source>
        <translation>Backup: none yet</translation>
    </message>
    <message>
        <source>Sao lưu: %1, đã kiểm tra; từ đó chưa có gì mới</source>
        <translation>Backup: %1, checked; nothing new since then</translation>
    </message>
    <message>
        <source>Sao lưu: %1, đã kiểm tra; đến lúc chép sang nơi thứ hai</source>
        <translation>Backup: %1, checked; time to copy it to the second place</translation>
    </message>
    <message>
        <source>Sao lưu: %1, đã kiểm tra</source>
        <translation>Backup: %1, checked</translation>
    </message>
    <message>
        <source>Chưa chọn. Nên có một bản ở USB hoặc ổ mạng, phòng khi máy hỏng hoặc mất.</source>
        <translation>Not chosen. Keep a copy on a USB drive or a network drive, in case the computer breaks down or is lost.</translation>
    </message>
    <message>
        <source>bản gần nhất %1</source>
        <translation>latest backup %1</translation>
    </message>
    <message>
        <source>chưa có bản nào</source>
        <translation>no backup yet</translation>
    </message>
    <message>
        <source>Không thấy nơi này, %1. Đã đến lúc: hãy cắm USB hoặc nối ổ mạng rồi sao lưu.</source>
        <translation>This place was not found, %1. It is time: plug in the USB drive or connect the network drive, then back up.</translation>
    </message>
    <message>
        <source>Không thấy nơi này, %1. Khi cắm lại, chương trình tự sao lưu tiếp.</source>
        <translation>This place was not found, %1. When it is connected again, the program goes on backing up by itself.</translation>
    </message>
    <message>
        <source>Đã đến lúc sao lưu sang đây: %1.</source>
        <translation>It is time to back up to this place: %1.</translation>
    </message>
    <message>
        <source>Sẵn sàng, %1.</source>
        <translation>Ready, %1.</translation>
    </message>
    <message>
        <source>cấu trúc tệp hỏng: %1</source>
        <translation>the structure of the file is damaged: %1</translation>
    </message>
    <message>
        <source>có dòng trỏ tới nội dung không còn: %1</source>
        <translation>some lines point to content that is no longer there: %1</translation>
    </message>
    <message>
        <source>số dòng khác với lúc sao lưu, bảng %1</source>
        <translation>the number of lines differs from when it was backed up, table %1</translation>
    </message>
    <message>
        <source>nhật ký thay đổi kết thúc ở chỗ khác: %1</source>
        <translation>the trace ends in a different place: %1</translation>
    </message>
    <message>
        <source>nhật ký thay đổi không nối tiếp từ dòng %1</source>
        <translation>the trace does not connect from line %1</translation>
    </message>
    <message>
        <source>nội dung tệp khác với bản kê</source>
        <translation>the content of the file differs from the manifest</translation>
    </message>
    <message>
        <source>tệp kèm bị thiếu hoặc hỏng: %1</source>
        <translation>attachments are missing or damaged: %1</translation>
    </message>
    <message>
        <source>không đổi được tên tệp, có thể chương trình khác đang mở nó</source>
        <translation>the file could not be renamed; another program may have it open</translation>
    </message>
    <message>
        <source>Sao lưu: %1; ở nơi thứ hai lần vừa rồi không được</source>
        <translation>Backup: %1; the last try at the second place failed</translation>
    </message>
    <message>
        <source>Luôn giữ: %1 bản mới nhất; bản cuối của mỗi ngày, %2 ngày gần nhất có sao lưu; bản cuối của mỗi tháng, %3 tháng gần nhất có sao lưu; bản cuối của mọi năm. Bản cũ chỉ bỏ đi khi đã có bản mới tốt.</source>
        <translation>Always kept: the newest %1; the last of each day, for the latest %2 days with a backup; the last of each month, for the latest %3 months with a backup; the last of every year. An old one goes only when there is a good new one.</translation>
    </message>
    <message>
        <source>Sao lưu: %1; tệp dữ liệu có chỗ hỏng</source>
        <translation>Backup: %1; the data file has a damaged place</translation>
    </message>
    <message>
        <source>tệp còn đang được đọc để sao lưu</source>
        <translation>the file is still being read for a backup</translation>
    </message>
    <message numerus="yes">
        <source>Sao lưu: %1; thiếu nội dung của %n tệp kèm</source>
        <translation>
            <numerusform>Backup: %1; without the content of %n attachment</numerusform>
            <numerusform>Backup: %1; without the content of %n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>lần kiểm tra sau thấy %1</source>
        <translation>a later check found: %1</translation>
    </message>
    <message>
        <source>sổ đăng ký thiếu số %1</source>
        <translation>the register lacks number %1</translation>
    </message>
    <message>
        <source>văn bản đã ban hành bị thay đổi hoặc thiếu: %1</source>
        <translation>an issued document was changed or is missing: %1</translation>
    </message>
    <message>
        <source>trang %1 đã đổi mà không do Đôn Đốc ghi</source>
        <translation>page %1 has changed and was not written by Đôn Đốc</translation>
    </message>
    <message>
        <source>đó là tệp dữ liệu đang mở hoặc tệp thuộc về nó</source>
        <translation>it is the data file that is open, or a file that belongs to it</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Phiên bản cấu trúc</source>
        <translation>Structure version</translation>
    </message>
    <message>
        <source>Thiết lập của cơ quan</source>
        <translation>Settings of the office</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Nhật ký thao tác</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>Chỗ kết thúc nhật ký thao tác</source>
        <translation>End of the change log</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Tên gọi khác của đơn vị</source>
        <translation>Other names of units</translation>
    </message>
    <message>
        <source>Thành viên của nhóm đơn vị</source>
        <translation>Members of groups of units</translation>
    </message>
    <message>
        <source>Đầu mối của đơn vị</source>
        <translation>Contacts of units</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Căn cứ của kế hoạch</source>
        <translation>Basis of the plan</translation>
    </message>
    <message>
        <source>Nơi nhận của kế hoạch</source>
        <translation>Recipients of the plan</translation>
    </message>
    <message>
        <source>Tổ công tác</source>
        <translation>Working Group</translation>
    </message>
    <message>
        <source>Chỗ nghi in sai của kế hoạch</source>
        <translation>Suspected misprints of the plan</translation>
    </message>
    <message>
        <source>Đơn vị phải báo cáo</source>
        <translation>Units that must report</translation>
    </message>
    <message>
        <source>Nhóm nhiệm vụ</source>
        <translation>Groups of tasks</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Phân công nhiệm vụ</source>
        <translation>Assignment of tasks</translation>
    </message>
    <message>
        <source>Việc phải làm theo kế hoạch</source>
        <translation>Duties under the plan</translation>
    </message>
    <message>
        <source>Người làm việc theo kế hoạch</source>
        <translation>People with duties under the plan</translation>
    </message>
    <message>
        <source>Diễn biến nhiệm vụ</source>
        <translation>History of tasks</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Reporting periods</translation>
    </message>
    <message>
        <source>Yêu cầu đột xuất</source>
        <translation>Ad-hoc requests</translation>
    </message>
    <message>
        <source>Đơn vị được yêu cầu</source>
        <translation>Units asked</translation>
    </message>
    <message>
        <source>Năm của sổ đăng ký văn bản đến</source>
        <translation>Years of the register of incoming documents</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Incoming documents</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Kết quả nhiệm vụ trong báo cáo</source>
        <translation>Task results in reports</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Bước xử lý khó khăn</source>
        <translation>Stages of difficulties</translation>
    </message>
    <message>
        <source>Nội dung cũ của khó khăn</source>
        <translation>Earlier wording of difficulties</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Số liệu chỉ tiêu</source>
        <translation>Indicator figures</translation>
    </message>
    <message>
        <source>Tệp kèm</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Lần đôn đốc</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Dự thảo văn bản</source>
        <translation>Draft documents</translation>
    </message>
    <message>
        <source>Bản nháp đang nhập</source>
        <translation>Unsaved form entries</translation>
    </message>
    <message>
        <source>Văn bản đã ban hành</source>
        <translation>Issued documents</translation>
    </message>
    <message>
        <source>Văn bản thay thế, thu hồi</source>
        <translation>Replaced and recalled documents</translation>
    </message>
    <message>
        <source>Văn bản đi đăng ký tay</source>
        <translation>Outgoing documents registered by hand</translation>
    </message>
    <message>
        <source>không đọc được từ ổ đĩa</source>
        <translation>could not be read from the disk</translation>
    </message>
    <message>
        <source>trống, nội dung đã mất</source>
        <translation>empty, its content is lost</translation>
    </message>
    <message>
        <source>nội dung không còn nhận ra được</source>
        <translation>its content can no longer be recognised</translation>
    </message>
    <message>
        <source>hỏng một phần, các dòng còn nguyên đã lấy</source>
        <translation>partly damaged, the sound rows were taken</translation>
    </message>
    <message>
        <source>có dòng nhưng không rõ thuộc bảng nào</source>
        <translation>has rows, but it is not clear of which table</translation>
    </message>
    <message>
        <source>chỉ đọc được một phần</source>
        <translation>could be read only in part</translation>
    </message>
    <message>
        <source>thuộc về một dòng đã mất</source>
        <translation>belongs to a row that is lost</translation>
    </message>
    <message>
        <source>trùng số với dòng khác</source>
        <translation>has the same number as another row</translation>
    </message>
    <message>
        <source>nội dung trái quy tắc của bảng</source>
        <translation>its content breaks the rules of the table</translation>
    </message>
    <message>
        <source>Đã đọc %1 trang của “%2”, lấy được %3 dòng; ghi %4 dòng vào “%5”.</source>
        <translation>Read %1 pages of “%2”, recovered %3 rows; wrote %4 rows to “%5”.</translation>
    </message>
    <message>
        <source>%1: %2 dòng</source>
        <translation>%1: %2 rows</translation>
    </message>
    <message>
        <source>, để riêng %1</source>
        <translation>, %1 set aside</translation>
    </message>
    <message>
        <source>, %1 dòng tìm lại trên trang mất đường dẫn</source>
        <translation>, %1 rows found on pages no longer linked</translation>
    </message>
    <message>
        <source>Trang %1: %2.</source>
        <translation>Page %1: %2.</translation>
    </message>
    <message>
        <source>Để riêng, %1, trang %2, %3: %4</source>
        <translation>Set aside, %1, page %2, %3: %4</translation>
    </message>
    <message>
        <source>Cần đối chiếu, %1, trang %2, mất chữ: %3</source>
        <translation>To be checked, %1, page %2, text lost: %3</translation>
    </message>
    <message>
        <source>Cần đối chiếu, %1, trang %2: %3</source>
        <translation>To be checked, %1, page %2: %3</translation>
    </message>
    <message>
        <source>Nhật ký thao tác không còn liền mạch từ dòng %1.</source>
        <translation>The trace is no longer unbroken from row %1 on.</translation>
    </message>
    <message>
        <source>Nhật ký thao tác mất các dòng cuối, từ dòng %1 đến dòng %2.</source>
        <translation>The trace has lost its last rows, from row %1 to row %2.</translation>
    </message>
    <message>
        <source>Không chép được nội dung tệp kèm %1.</source>
        <translation>The content of attachment %1 could not be copied.</translation>
    </message>
    <message>
        <source>Tệp bị cụt: thiếu %1 trang cuối.</source>
        <translation>The file is cut off: its last %1 pages are missing.</translation>
    </message>
    <message>
        <source>Không tìm thấy dòng nào của các phần sau; phần nào trước đây có thì đã mất cả: %1.</source>
        <translation>No row was found of the following parts; what they held before is all lost: %1.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>Không ghi được ảnh “%1”. Hãy kiểm tra thư mục.</source>
        <translation>The picture “%1” could not be written. Check the folder.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>số đến %1, %2</source>
        <translation>arrival number %1, %2</translation>
    </message>
    <message>
        <source>kỳ %1</source>
        <translation>period %1</translation>
    </message>
    <message>
        <source>yêu cầu %1</source>
        <translation>request %1</translation>
    </message>
    <message>
        <source>Đề xuất: %1</source>
        <translation>Proposal: %1</translation>
    </message>
    <message>
        <source>nêu %1</source>
        <translation>raised %1</translation>
    </message>
    <message>
        <source>đã giải quyết</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>đã kết thúc</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>đã hủy</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>hạn %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>chủ trì %1</source>
        <translation>leads %1</translation>
    </message>
    <message>
        <source>phối hợp %1</source>
        <translation>supports %1</translation>
    </message>
    <message>
        <source>chưa có nhiệm vụ riêng</source>
        <translation>no task of its own</translation>
    </message>
    <message>
        <source>%1 nhiệm vụ</source>
        <translation>%1 tasks</translation>
    </message>
    <message>
        <source>chưa giao</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>chủ trì: %1</source>
        <translation>led by %1</translation>
    </message>
    <message>
        <source>phối hợp: %1</source>
        <translation>supported by %1</translation>
    </message>
    <message>
        <source>ban hành %1</source>
        <translation>issued %1</translation>
    </message>
    <message>
        <source>hết hiệu lực</source>
        <translation>no longer in force</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Superior body</translation>
    </message>
    <message>
        <source>Dòng trên, góc trái của văn bản. In ra chữ hoa.</source>
        <translation>Upper line, top left of the paper. Printed in capitals.</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Dòng dưới, góc trái của văn bản. In ra chữ hoa, đậm.</source>
        <translation>Lower line, top left of the paper. Printed in bold capitals.</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>Đứng trước ngày tháng: “Ninh Hòa, ngày … tháng … năm …”.</source>
        <translation>Stands before the date: “Ninh Hòa, ngày … tháng … năm …”.</translation>
    </message>
    <message>
        <source>Ký hiệu báo cáo</source>
        <translation>Report symbol</translation>
    </message>
    <message>
        <source>Đứng sau số văn bản: “Số: …/BC-CATX(QLHC)”.</source>
        <translation>Stands after the document number: “Số: …/BC-CATX(QLHC)”.</translation>
    </message>
    <message>
        <source>Kính gửi</source>
        <translation>Addressees (“Kính gửi”)</translation>
    </message>
    <message>
        <source>Mỗi dòng một nơi, theo thứ tự in trên báo cáo.</source>
        <translation>One to a line, in the order they are printed on the report.</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Người đứng đầu danh sách ký báo cáo tháng.</source>
        <translation>The first in the list signs the monthly report.</translation>
    </message>
    <message>
        <source>Số đơn vị được dẫn lời ở mỗi nhiệm vụ</source>
        <translation>Units quoted for each task</translation>
    </message>
    <message>
        <source>Nơi nhận của báo cáo tháng</source>
        <translation>Recipients of the monthly report</translation>
    </message>
    <message>
        <source>Đội</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Đội làm công việc tổng hợp.</source>
        <translation>The team that collects the reports.</translation>
    </message>
    <message>
        <source>Mã đơn vị nhận báo cáo</source>
        <translation>Code of the receiving unit</translation>
    </message>
    <message>
        <source>Mã trong danh mục đơn vị. Kết quả của đơn vị này được nhập không cần văn bản đến.</source>
        <translation>Its code in the catalogue of units. This unit&apos;s results are entered without a document.</translation>
    </message>
    <message>
        <source>Tên cơ quan viết trong câu</source>
        <translation>Name of the body in sentences</translation>
    </message>
    <message>
        <source>Ví dụ “Công an thị xã” trong câu “Công an thị xã báo cáo kết quả …”.</source>
        <translation>For example “Công an thị xã” in the sentence “Công an thị xã báo cáo kết quả …”.</translation>
    </message>
    <message>
        <source>Điện thoại nhận báo cáo</source>
        <translation>Telephone for reports</translation>
    </message>
    <message>
        <source>Ghi trong lời đôn đốc và trên Tổng quan.</source>
        <translation>Given in reminders and on the Overview.</translation>
    </message>
    <message>
        <source>Ngày cuối cùng còn đúng hạn</source>
        <translation>Last day that is on time</translation>
    </message>
    <message>
        <source>Kế hoạch ghi “trước ngày 10”: hiểu theo chữ là hết ngày 9.</source>
        <translation>The plan says “trước ngày 10” (before the 10th): to the letter, the end of the 9th.</translation>
    </message>
    <message>
        <source>Khi hạn rơi vào ngày nghỉ</source>
        <translation>When the due day is a day off</translation>
    </message>
    <message>
        <source>Cả hai ngày luôn được ghi trên Tổng quan, dù chọn cách nào.</source>
        <translation>Both days are always given on the Overview, whichever is chosen.</translation>
    </message>
    <message>
        <source>Kỳ báo cáo đầu tiên</source>
        <translation>First reporting period</translation>
    </message>
    <message>
        <source>Tháng và năm, ví dụ 5/2022. Các kỳ trước đó không phải báo cáo.</source>
        <translation>Month and year, for example 5/2022. No reports are required for earlier periods.</translation>
    </message>
    <message>
        <source>Khó khăn chờ lâu: vàng từ (ngày)</source>
        <translation>Difficulty waiting long: yellow from (days)</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc chờ xử lý từ bấy nhiêu ngày thì báo vàng. Từ 1 đến 365.</source>
        <translation>A difficulty that has waited this many days turns yellow. From 1 to 365.</translation>
    </message>
    <message>
        <source>Khó khăn chờ lâu: đỏ từ (ngày)</source>
        <translation>Difficulty waiting long: red from (days)</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc chờ xử lý từ bấy nhiêu ngày thì báo đỏ. Từ 1 đến 365.</source>
        <translation>A difficulty that has waited this many days turns red. From 1 to 365.</translation>
    </message>
    <message>
        <source>Nhắc trước hạn (ngày)</source>
        <translation>Remind before the due day (days)</translation>
    </message>
    <message>
        <source>Nhiệm vụ còn bấy nhiêu ngày thì báo “sắp đến hạn”. Từ 0 đến 60.</source>
        <translation>A task with this many days left counts as “due soon”. From 0 to 60.</translation>
    </message>
    <message>
        <source>Ngày 9 hằng tháng</source>
        <translation>The 9th of each month</translation>
    </message>
    <message>
        <source>Ngày 10 hằng tháng</source>
        <translation>The 10th of each month</translation>
    </message>
    <message>
        <source>Giữ nguyên hạn</source>
        <translation>Keep the due day</translation>
    </message>
    <message>
        <source>Lùi sang ngày làm việc liền sau</source>
        <translation>Shift to the next working day</translation>
    </message>
    <message>
        <source>Câu này không có chỗ điền.</source>
        <translation>This sentence has no places.</translation>
    </message>
    <message>
        <source>Chỗ điền: %1.</source>
        <translation>Places: %1.</translation>
    </message>
    <message>
        <source>Số đến tiếp theo của năm %1</source>
        <translation>Next arrival number of %1</translation>
    </message>
    <message>
        <source>Sổ giấy đang dừng ở số 136 thì ghi 137. Chỉ đặt được khi năm ấy chưa vào sổ văn bản nào.</source>
        <translation>If the paper register stands at 136, enter 137. It can be set only while that year has no document in the register.</translation>
    </message>
    <message>
        <source>Trích yếu của báo cáo</source>
        <translation>Subject of the report</translation>
    </message>
    <message>
        <source>Dòng ghi khoảng thời gian của số liệu</source>
        <translation>Line with the time span of the figures</translation>
    </message>
    <message>
        <source>Câu mở đầu</source>
        <translation>Opening sentence</translation>
    </message>
    <message>
        <source>Câu kết thúc</source>
        <translation>Closing sentence</translation>
    </message>
    <message>
        <source>Tên mục: chỉ đạo, triển khai</source>
        <translation>Heading: direction, organisation</translation>
    </message>
    <message>
        <source>Tên mục: kết quả thực hiện</source>
        <translation>Heading: results</translation>
    </message>
    <message>
        <source>Tên mục: chế độ thông tin, báo cáo</source>
        <translation>Heading: information and reporting</translation>
    </message>
    <message>
        <source>Tên mục: khó khăn, vướng mắc</source>
        <translation>Heading: difficulties</translation>
    </message>
    <message>
        <source>Tên mục: nhiệm vụ tháng tới</source>
        <translation>Heading: next month&apos;s tasks</translation>
    </message>
    <message>
        <source>Tên mục: kiến nghị, đề xuất</source>
        <translation>Heading: proposals</translation>
    </message>
    <message>
        <source>Khi trong kỳ không có văn bản chỉ đạo</source>
        <translation>When the period has no directing document</translation>
    </message>
    <message>
        <source>Các yêu cầu báo cáo đột xuất</source>
        <translation>The ad-hoc requests</translation>
    </message>
    <message>
        <source>Số lượt đôn đốc</source>
        <translation>Number of reminders</translation>
    </message>
    <message>
        <source>Khó khăn đã có ý kiến chỉ đạo</source>
        <translation>Difficulties that were directed on</translation>
    </message>
    <message>
        <source>Khó khăn đã có ý kiến chỉ đạo bằng văn bản</source>
        <translation>Difficulties that were directed on in writing</translation>
    </message>
    <message>
        <source>Số nhiệm vụ theo trạng thái</source>
        <translation>Number of tasks by state</translation>
    </message>
    <message>
        <source>Số nhiệm vụ theo thời hạn</source>
        <translation>Number of tasks by deadline</translation>
    </message>
    <message>
        <source>Khi chưa nhiệm vụ nào có thời hạn</source>
        <translation>When no task has a deadline yet</translation>
    </message>
    <message>
        <source>Tình hình của một nhóm nhiệm vụ</source>
        <translation>How a group of tasks stands</translation>
    </message>
    <message>
        <source>Khi nhóm chưa có kết quả nào</source>
        <translation>When a group has no result yet</translation>
    </message>
    <message>
        <source>Tên nhiệm vụ trước kết quả</source>
        <translation>Task name before its result</translation>
    </message>
    <message>
        <source>Khi kỳ này chưa yêu cầu báo cáo</source>
        <translation>When no reports are required for this period</translation>
    </message>
    <message>
        <source>Số đơn vị gửi đúng hạn</source>
        <translation>Number of units on time</translation>
    </message>
    <message>
        <source>Khi chưa đơn vị nào gửi đúng hạn</source>
        <translation>When no unit was on time</translation>
    </message>
    <message>
        <source>Khi mọi đơn vị gửi đúng hạn</source>
        <translation>When every unit was on time</translation>
    </message>
    <message>
        <source>So với kỳ trước</source>
        <translation>Compared with the period before</translation>
    </message>
    <message>
        <source>So với kỳ trước: tăng</source>
        <translation>Compared with the period before: up</translation>
    </message>
    <message>
        <source>So với kỳ trước: giảm</source>
        <translation>Compared with the period before: down</translation>
    </message>
    <message>
        <source>So với kỳ trước: không đổi</source>
        <translation>Compared with the period before: unchanged</translation>
    </message>
    <message>
        <source>Đơn vị gửi chậm, nêu tên</source>
        <translation>Late units, by name</translation>
    </message>
    <message>
        <source>Đơn vị gửi chậm, dẫn phụ lục</source>
        <translation>Late units, see appendix</translation>
    </message>
    <message>
        <source>Một đơn vị gửi chậm</source>
        <translation>One late unit</translation>
    </message>
    <message>
        <source>Đơn vị chưa gửi, nêu tên</source>
        <translation>Missing units, by name</translation>
    </message>
    <message>
        <source>Đơn vị chưa gửi, dẫn phụ lục</source>
        <translation>Missing units, see appendix</translation>
    </message>
    <message>
        <source>Đơn vị chưa gửi, chưa đến hạn</source>
        <translation>Units not sent, not due yet</translation>
    </message>
    <message>
        <source>Đơn vị báo cáo không phát sinh, nêu tên</source>
        <translation>Units with a nil report, by name</translation>
    </message>
    <message>
        <source>Đơn vị báo cáo không phát sinh, dẫn phụ lục</source>
        <translation>Units with a nil report, see appendix</translation>
    </message>
    <message>
        <source>Khi không có khó khăn, vướng mắc</source>
        <translation>When there are no difficulties</translation>
    </message>
    <message>
        <source>Số khó khăn, vướng mắc</source>
        <translation>Number of difficulties</translation>
    </message>
    <message>
        <source>Số khó khăn khi không phát sinh mới</source>
        <translation>Number of difficulties when none are new</translation>
    </message>
    <message>
        <source>Một khó khăn, vướng mắc</source>
        <translation>One difficulty</translation>
    </message>
    <message>
        <source>Một khó khăn của một nhiệm vụ</source>
        <translation>One difficulty of a task</translation>
    </message>
    <message>
        <source>Bước xử lý kèm văn bản</source>
        <translation>Stage with its document</translation>
    </message>
    <message>
        <source>Nhiệm vụ quá hạn</source>
        <translation>Overdue tasks</translation>
    </message>
    <message>
        <source>Một nhiệm vụ quá hạn</source>
        <translation>One overdue task</translation>
    </message>
    <message>
        <source>Nhiệm vụ đến hạn trong kỳ tới</source>
        <translation>Tasks due in the next period</translation>
    </message>
    <message>
        <source>Một nhiệm vụ đến hạn</source>
        <translation>One task that falls due</translation>
    </message>
    <message>
        <source>Nhiệm vụ đang triển khai</source>
        <translation>Tasks in progress</translation>
    </message>
    <message>
        <source>Nhiệm vụ chưa thực hiện</source>
        <translation>Tasks not started</translation>
    </message>
    <message>
        <source>Khi mọi nhiệm vụ đã hoàn thành</source>
        <translation>When every task is done</translation>
    </message>
    <message>
        <source>Khó khăn còn tồn tại</source>
        <translation>Difficulties that remain</translation>
    </message>
    <message>
        <source>Đơn vị còn thiếu báo cáo</source>
        <translation>Units whose report is still missing</translation>
    </message>
    <message>
        <source>Hạn của báo cáo tháng tới</source>
        <translation>Due day of next month&apos;s report</translation>
    </message>
    <message>
        <source>Khi không có kiến nghị</source>
        <translation>When there are no proposals</translation>
    </message>
    <message>
        <source>Câu dẫn các kiến nghị</source>
        <translation>Sentence before the proposals</translation>
    </message>
    <message>
        <source>Một kiến nghị</source>
        <translation>One proposal</translation>
    </message>
    <message>
        <source>Tên biểu đồ</source>
        <translation>Title of the chart</translation>
    </message>
    <message>
        <source>cơ quan ban hành</source>
        <translation>issuing body</translation>
    </message>
    <message>
        <source>số đơn vị được yêu cầu</source>
        <translation>number of units asked</translation>
    </message>
    <message>
        <source>tăng, giảm hoặc không đổi</source>
        <translation>up, down or unchanged</translation>
    </message>
    <message>
        <source>hình thức đôn đốc</source>
        <translation>way of reminding</translation>
    </message>
    <message>
        <source>số lượng</source>
        <translation>number</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>ngày trong tháng</source>
        <translation>day of the month</translation>
    </message>
    <message>
        <source>số ngày</source>
        <translation>number of days</translation>
    </message>
    <message>
        <source>thời hạn</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>số văn bản</source>
        <translation>document number</translation>
    </message>
    <message>
        <source>số các văn bản</source>
        <translation>document numbers</translation>
    </message>
    <message>
        <source>số hoàn thành</source>
        <translation>number done</translation>
    </message>
    <message>
        <source>số hoàn thành quá hạn</source>
        <translation>number done late</translation>
    </message>
    <message>
        <source>số hoàn thành đúng hạn</source>
        <translation>number done on time</translation>
    </message>
    <message>
        <source>từ ngày</source>
        <translation>from (day)</translation>
    </message>
    <message>
        <source>số nhóm</source>
        <translation>number of groups</translation>
    </message>
    <message>
        <source>số đang thực hiện</source>
        <translation>number in progress</translation>
    </message>
    <message>
        <source>cơ quan ban hành kế hoạch</source>
        <translation>body that issued the plan</translation>
    </message>
    <message>
        <source>danh sách</source>
        <translation>list</translation>
    </message>
    <message>
        <source>tháng</source>
        <translation>month</translation>
    </message>
    <message>
        <source>tên các đơn vị</source>
        <translation>names of the units</translation>
    </message>
    <message>
        <source>số của nhiệm vụ</source>
        <translation>task number</translation>
    </message>
    <message>
        <source>số chưa thực hiện</source>
        <translation>number not started</translation>
    </message>
    <message>
        <source>cơ quan mình, viết trong câu</source>
        <translation>our own body, in a sentence</translation>
    </message>
    <message>
        <source>số đơn vị đúng hạn</source>
        <translation>number of units on time</translation>
    </message>
    <message>
        <source>số chưa hoàn thành</source>
        <translation>number not done</translation>
    </message>
    <message>
        <source>số chưa hoàn thành, trong hạn</source>
        <translation>number not done, in time</translation>
    </message>
    <message>
        <source>số chưa hoàn thành, quá hạn</source>
        <translation>number not done, overdue</translation>
    </message>
    <message>
        <source>số tạm dừng</source>
        <translation>number paused</translation>
    </message>
    <message>
        <source>tỷ lệ phần trăm</source>
        <translation>percentage</translation>
    </message>
    <message>
        <source>kỳ báo cáo</source>
        <translation>reporting period</translation>
    </message>
    <message>
        <source>kế hoạch</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>tên ngắn của kế hoạch</source>
        <translation>short name of the plan</translation>
    </message>
    <message>
        <source>số phát sinh trong kỳ</source>
        <translation>number new in the period</translation>
    </message>
    <message>
        <source>số đơn vị phải gửi</source>
        <translation>number of units that must send</translation>
    </message>
    <message>
        <source>bước xử lý</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>số theo từng bước xử lý</source>
        <translation>numbers by stage</translation>
    </message>
    <message>
        <source>số theo từng trạng thái</source>
        <translation>numbers by state</translation>
    </message>
    <message>
        <source>nội dung yêu cầu</source>
        <translation>subject of the request</translation>
    </message>
    <message>
        <source>ký hiệu</source>
        <translation>symbol</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>text</translation>
    </message>
    <message>
        <source>tên gọi</source>
        <translation>name</translation>
    </message>
    <message>
        <source>đến ngày</source>
        <translation>to (day)</translation>
    </message>
    <message>
        <source>tổng số</source>
        <translation>total</translation>
    </message>
    <message>
        <source>tên đơn vị</source>
        <translation>name of the unit</translation>
    </message>
    <message>
        <source>các đơn vị</source>
        <translation>the units</translation>
    </message>
    <message>
        <source>năm</source>
        <translation>the year</translation>
    </message>
    <message>
        <source>Khi kế hoạch chưa có nhiệm vụ</source>
        <translation>When the plan has no tasks yet</translation>
    </message>
    <message>
        <source>Nhiệm vụ hoàn thành trong kỳ</source>
        <translation>Tasks done in the period</translation>
    </message>
    <message>
        <source>Nhiệm vụ hoàn thành so với kỳ trước</source>
        <translation>Tasks done, compared with the period before</translation>
    </message>
    <message>
        <source>Nhiệm vụ hoàn thành so với năm trước</source>
        <translation>Tasks done, compared with the year before</translation>
    </message>
    <message>
        <source>Dẫn sang phụ lục các nhiệm vụ</source>
        <translation>Reference to the appendix of tasks</translation>
    </message>
    <message>
        <source>So với cùng kỳ năm trước</source>
        <translation>Compared with the same period of the year before</translation>
    </message>
    <message>
        <source>Dẫn sang phụ lục khó khăn</source>
        <translation>Reference to the appendix of difficulties</translation>
    </message>
    <message>
        <source>Tên phụ lục các nhiệm vụ</source>
        <translation>Title of the appendix of tasks</translation>
    </message>
    <message>
        <source>Tên phụ lục tình hình gửi báo cáo</source>
        <translation>Title of the appendix on reporting</translation>
    </message>
    <message>
        <source>Tên phụ lục khó khăn, vướng mắc</source>
        <translation>Title of the appendix of difficulties</translation>
    </message>
    <message>
        <source>Tên phụ lục biểu đồ</source>
        <translation>Title of the appendix of charts</translation>
    </message>
    <message>
        <source>Tên biểu đồ các kỳ</source>
        <translation>Title of the chart of periods</translation>
    </message>
    <message>
        <source>Tên biểu đồ nhiệm vụ</source>
        <translation>Title of the chart of tasks</translation>
    </message>
    <message>
        <source>Tên mục: nhiệm vụ kỳ tới</source>
        <translation>Heading: next period&apos;s tasks</translation>
    </message>
    <message>
        <source>Kết quả chỉ đạo của một tháng</source>
        <translation>Results of direction in one month</translation>
    </message>
    <message>
        <source>Số lượt báo cáo của cả kỳ</source>
        <translation>Number of reports in the whole period</translation>
    </message>
    <message>
        <source>Số lượt đúng hạn</source>
        <translation>Number of reports on time</translation>
    </message>
    <message>
        <source>Số lượt gửi chậm</source>
        <translation>Number of late reports</translation>
    </message>
    <message>
        <source>Số lượt chưa gửi</source>
        <translation>Number of missing reports</translation>
    </message>
    <message>
        <source>Tỷ lệ đúng hạn: tăng</source>
        <translation>On-time rate: up</translation>
    </message>
    <message>
        <source>Tỷ lệ đúng hạn: giảm</source>
        <translation>On-time rate: down</translation>
    </message>
    <message>
        <source>Đúng hạn từng tháng</source>
        <translation>On time, month by month</translation>
    </message>
    <message>
        <source>Đúng hạn của một tháng</source>
        <translation>On time in one month</translation>
    </message>
    <message>
        <source>Đơn vị luôn đúng hạn</source>
        <translation>Units always on time</translation>
    </message>
    <message>
        <source>Một đơn vị và các tháng</source>
        <translation>One unit and its months</translation>
    </message>
    <message>
        <source>Chú giải của phụ lục tình hình gửi báo cáo</source>
        <translation>Key to the appendix on reporting</translation>
    </message>
    <message>
        <source>Dòng ghi thời điểm của số liệu</source>
        <translation>Line with the day of the figures</translation>
    </message>
    <message>
        <source>Tên mục: tình hình gửi báo cáo</source>
        <translation>Heading: how reporting stands</translation>
    </message>
    <message>
        <source>Tên mục: kết quả</source>
        <translation>Heading: results</translation>
    </message>
    <message>
        <source>Nội dung đã yêu cầu</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Số đơn vị đã gửi</source>
        <translation>Number of units that have sent</translation>
    </message>
    <message>
        <source>Khi chưa đơn vị nào gửi</source>
        <translation>When no unit has sent yet</translation>
    </message>
    <message>
        <source>Đơn vị báo cáo không phát sinh</source>
        <translation>Units with a nil report</translation>
    </message>
    <message>
        <source>Dẫn sang danh sách kèm theo</source>
        <translation>Reference to the enclosed list</translation>
    </message>
    <message>
        <source>Khi chưa có kết quả nào</source>
        <translation>When there is no result yet</translation>
    </message>
    <message>
        <source>Một kết quả và các đơn vị</source>
        <translation>One result and its units</translation>
    </message>
    <message>
        <source>Kết quả của một nhiệm vụ</source>
        <translation>Result of one task</translation>
    </message>
    <message>
        <source>Tên danh sách kèm theo</source>
        <translation>Title of the enclosed list</translation>
    </message>
    <message>
        <source>Kính gửi một đơn vị</source>
        <translation>Greeting to one unit</translation>
    </message>
    <message>
        <source>Kính gửi vài đơn vị</source>
        <translation>Greeting to a few units</translation>
    </message>
    <message>
        <source>Kính gửi nhiều đơn vị</source>
        <translation>Greeting to many units</translation>
    </message>
    <message>
        <source>Kế hoạch và hạn gửi</source>
        <translation>Plan and due day</translation>
    </message>
    <message>
        <source>Một đơn vị chưa gửi</source>
        <translation>One missing unit</translation>
    </message>
    <message>
        <source>Đề nghị gửi, khi chưa đến hạn</source>
        <translation>Request to send, when not due yet</translation>
    </message>
    <message>
        <source>Đề nghị gửi, khi đã quá hạn</source>
        <translation>Request to send, when overdue</translation>
    </message>
    <message>
        <source>Dặn báo cáo “không phát sinh”</source>
        <translation>Asking for a “nil” report</translation>
    </message>
    <message>
        <source>Nơi liên hệ, có điện thoại</source>
        <translation>Where to ask, with telephone</translation>
    </message>
    <message>
        <source>Nơi liên hệ, không có điện thoại</source>
        <translation>Where to ask, without telephone</translation>
    </message>
    <message>
        <source>Lời kết của tin nhắn</source>
        <translation>Closing of the message</translation>
    </message>
    <message>
        <source>Đầu danh sách đơn vị</source>
        <translation>Head of the list of units</translation>
    </message>
    <message>
        <source>Trích yếu của công văn</source>
        <translation>Subject of the letter</translation>
    </message>
    <message>
        <source>Kính gửi theo danh sách kèm theo</source>
        <translation>Addressees as in the enclosed list</translation>
    </message>
    <message>
        <source>Câu mở đầu công văn</source>
        <translation>Opening sentence of the letter</translation>
    </message>
    <message>
        <source>Hạn gửi</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Hạn gửi “trước ngày 10”</source>
        <translation>Due day “trước ngày 10” (before the 10th)</translation>
    </message>
    <message>
        <source>Hạn gửi được lùi vì ngày nghỉ</source>
        <translation>Due day shifted for a day off</translation>
    </message>
    <message>
        <source>Số đơn vị đã gửi, chưa gửi</source>
        <translation>Number of units that have and have not sent</translation>
    </message>
    <message>
        <source>Khi công văn chỉ gửi một số đơn vị</source>
        <translation>When the letter goes to some units only</translation>
    </message>
    <message>
        <source>Khi mọi đơn vị đã gửi</source>
        <translation>When every unit has sent</translation>
    </message>
    <message>
        <source>Đơn vị có tên ở Kính gửi</source>
        <translation>Units named among the addressees</translation>
    </message>
    <message>
        <source>Đơn vị có tên trong danh sách</source>
        <translation>Units named in the list</translation>
    </message>
    <message>
        <source>Công văn đề nghị, khi chưa đến hạn</source>
        <translation>Request in the letter, when not due yet</translation>
    </message>
    <message>
        <source>Công văn đề nghị, khi đã quá hạn</source>
        <translation>Request in the letter, when overdue</translation>
    </message>
    <message>
        <source>Câu kết thúc công văn</source>
        <translation>Closing sentence of the letter</translation>
    </message>
    <message>
        <source>Tên danh sách kèm công văn</source>
        <translation>Title of the list enclosed with the letter</translation>
    </message>
    <message>
        <source>Tên trang giao ban</source>
        <translation>Title of the briefing sheet</translation>
    </message>
    <message>
        <source>Dòng ghi ngày tính đến</source>
        <translation>Line with the day the figures run to</translation>
    </message>
    <message>
        <source>Số lớn: đơn vị chưa gửi</source>
        <translation>Big figure: missing units</translation>
    </message>
    <message>
        <source>Số lớn: đơn vị chưa gửi, chưa đến hạn</source>
        <translation>Big figure: units not sent, not due yet</translation>
    </message>
    <message>
        <source>Số lớn: đơn vị gửi chậm</source>
        <translation>Big figure: late units</translation>
    </message>
    <message>
        <source>Số lớn: tỷ lệ đúng hạn</source>
        <translation>Big figure: on-time rate</translation>
    </message>
    <message>
        <source>Số lớn: nhiệm vụ quá hạn</source>
        <translation>Big figure: overdue tasks</translation>
    </message>
    <message>
        <source>Số lớn: khó khăn chưa giải quyết</source>
        <translation>Big figure: unsolved difficulties</translation>
    </message>
    <message>
        <source>So với kỳ trước, dưới số lớn</source>
        <translation>Compared with the period before, under the big figure</translation>
    </message>
    <message>
        <source>Khi không nêu hết tên đơn vị</source>
        <translation>When not all units are named</translation>
    </message>
    <message>
        <source>Tình hình gửi báo cáo</source>
        <translation>How reporting stands</translation>
    </message>
    <message>
        <source>Các đơn vị chưa gửi</source>
        <translation>The missing units</translation>
    </message>
    <message>
        <source>Khi chưa đến hạn</source>
        <translation>When not due yet</translation>
    </message>
    <message>
        <source>Tình hình nhiệm vụ</source>
        <translation>How the tasks stand</translation>
    </message>
    <message>
        <source>Có nhiệm vụ quá hạn và sắp đến hạn</source>
        <translation>Tasks overdue and due soon</translation>
    </message>
    <message>
        <source>Chỉ có nhiệm vụ quá hạn</source>
        <translation>Only overdue tasks</translation>
    </message>
    <message>
        <source>Chỉ có nhiệm vụ sắp đến hạn</source>
        <translation>Only tasks due soon</translation>
    </message>
    <message>
        <source>Không có nhiệm vụ quá hạn, sắp đến hạn</source>
        <translation>No task overdue or due soon</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Số khó khăn đã giải quyết trong kỳ</source>
        <translation>Number of difficulties solved in the period</translation>
    </message>
    <message>
        <source>Khi trong kỳ chưa giải quyết khó khăn nào</source>
        <translation>When no difficulty was solved in the period</translation>
    </message>
    <message>
        <source>Khi không còn khó khăn, vướng mắc</source>
        <translation>When no difficulties remain</translation>
    </message>
    <message>
        <source>Tên bảng việc cần quan tâm</source>
        <translation>Title of the table of matters to watch</translation>
    </message>
    <message>
        <source>Khi không có việc tồn đọng</source>
        <translation>When nothing is outstanding</translation>
    </message>
    <message>
        <source>Các việc tồn đọng khác</source>
        <translation>The other outstanding matters</translation>
    </message>
    <message>
        <source>Trích yếu của biên bản</source>
        <translation>Subject of the record</translation>
    </message>
    <message>
        <source>Câu mở đầu biên bản</source>
        <translation>Opening sentence of the record</translation>
    </message>
    <message>
        <source>Bên giao</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Bên nhận</source>
        <translation>Taking over</translation>
    </message>
    <message>
        <source>Số đến tiếp theo</source>
        <translation>Next arrival number</translation>
    </message>
    <message>
        <source>Khi sổ không thiếu số</source>
        <translation>When the register lacks no numbers</translation>
    </message>
    <message>
        <source>Khi sổ thiếu số</source>
        <translation>When the register lacks numbers</translation>
    </message>
    <message>
        <source>Kỳ báo cáo chưa chốt</source>
        <translation>Periods not closed</translation>
    </message>
    <message>
        <source>Khi các kỳ đã chốt</source>
        <translation>When all periods are closed</translation>
    </message>
    <message>
        <source>Nhiệm vụ chưa hoàn thành</source>
        <translation>Tasks not done</translation>
    </message>
    <message>
        <source>Khó khăn chưa giải quyết</source>
        <translation>Unsolved difficulties</translation>
    </message>
    <message>
        <source>Khi không còn khó khăn</source>
        <translation>When no difficulties remain</translation>
    </message>
    <message>
        <source>Một yêu cầu đột xuất</source>
        <translation>One ad-hoc request</translation>
    </message>
    <message>
        <source>Khi không còn yêu cầu đột xuất</source>
        <translation>When no ad-hoc requests remain</translation>
    </message>
    <message>
        <source>Một dự thảo</source>
        <translation>One draft</translation>
    </message>
    <message>
        <source>Các dự thảo</source>
        <translation>The drafts</translation>
    </message>
    <message>
        <source>Khi không có dự thảo</source>
        <translation>When there are no drafts</translation>
    </message>
    <message>
        <source>Văn bản đã ban hành</source>
        <translation>Issued documents</translation>
    </message>
    <message>
        <source>Khi chưa ban hành văn bản nào</source>
        <translation>When no document has been issued</translation>
    </message>
    <message>
        <source>Nơi để tệp dữ liệu</source>
        <translation>Place of the data file</translation>
    </message>
    <message>
        <source>Nơi để tệp đính kèm</source>
        <translation>Place of the attachments</translation>
    </message>
    <message>
        <source>Nơi để bản sao dự phòng</source>
        <translation>Place of the backups</translation>
    </message>
    <message>
        <source>Đầu mối liên hệ, có điện thoại</source>
        <translation>Contact, with telephone</translation>
    </message>
    <message>
        <source>Đầu mối liên hệ, không có điện thoại</source>
        <translation>Contact, without telephone</translation>
    </message>
    <message>
        <source>Câu kết thúc biên bản</source>
        <translation>Closing sentence of the record</translation>
    </message>
    <message>
        <source>Câu mở đầu của văn bản thay thế</source>
        <translation>Opening sentence of a replacing document</translation>
    </message>
    <message>
        <source>số của phụ lục</source>
        <translation>appendix number</translation>
    </message>
    <message>
        <source>ngày hoặc kỳ trước</source>
        <translation>day or period before</translation>
    </message>
    <message>
        <source>hạn nộp</source>
        <translation>due day</translation>
    </message>
    <message>
        <source>tên loại văn bản</source>
        <translation>kind of document</translation>
    </message>
    <message>
        <source>số gửi chậm</source>
        <translation>number late</translation>
    </message>
    <message>
        <source>hạn ghi trong kế hoạch</source>
        <translation>due day written in the plan</translation>
    </message>
    <message>
        <source>các tháng</source>
        <translation>the months</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>số nhiệm vụ quá hạn</source>
        <translation>number of overdue tasks</translation>
    </message>
    <message>
        <source>đường dẫn</source>
        <translation>path</translation>
    </message>
    <message>
        <source>điện thoại</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>ngày của kế hoạch</source>
        <translation>date of the plan</translation>
    </message>
    <message>
        <source>số điểm phần trăm</source>
        <translation>percentage points</translation>
    </message>
    <message>
        <source>số đơn vị đã gửi</source>
        <translation>number of units that have sent</translation>
    </message>
    <message>
        <source>số khó khăn kéo dài</source>
        <translation>number of long-standing difficulties</translation>
    </message>
    <message>
        <source>đơn vị chưa gửi</source>
        <translation>missing units</translation>
    </message>
    <message>
        <source>số đã giải quyết</source>
        <translation>number solved</translation>
    </message>
    <message>
        <source>số nhiệm vụ sắp đến hạn</source>
        <translation>number of tasks due soon</translation>
    </message>
    <message>
        <source>khoảng thời gian: tháng, quý, năm</source>
        <translation>time span: month, quarter, year</translation>
    </message>
    <message>
        <source>tên đội</source>
        <translation>name of the team</translation>
    </message>
    <message>
        <source>ngày hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>hạn mới</source>
        <translation>new due day</translation>
    </message>
    <message>
        <source>số của kỳ trước</source>
        <translation>figure of the period before</translation>
    </message>
    <message>
        <source>chỗ nêu tên các đơn vị</source>
        <translation>where the units are named</translation>
    </message>
    <message>
        <source>Lề trên (mm)</source>
        <translation>Top margin (mm)</translation>
    </message>
    <message>
        <source>Nghị định 30/2020/NĐ-CP: từ 20 đến 25.</source>
        <translation>Decree 30/2020: from 20 to 25.</translation>
    </message>
    <message>
        <source>Lề dưới (mm)</source>
        <translation>Bottom margin (mm)</translation>
    </message>
    <message>
        <source>Lề trái (mm)</source>
        <translation>Left margin (mm)</translation>
    </message>
    <message>
        <source>Nghị định 30/2020/NĐ-CP: từ 30 đến 35.</source>
        <translation>Decree 30/2020: from 30 to 35.</translation>
    </message>
    <message>
        <source>Lề phải (mm)</source>
        <translation>Right margin (mm)</translation>
    </message>
    <message>
        <source>Nghị định 30/2020/NĐ-CP: từ 15 đến 20.</source>
        <translation>Decree 30/2020: from 15 to 20.</translation>
    </message>
    <message>
        <source>Cỡ chữ nội dung</source>
        <translation>Body font size</translation>
    </message>
    <message>
        <source>Nghị định 30/2020/NĐ-CP: từ 13 đến 14.</source>
        <translation>Decree 30/2020: from 13 to 14.</translation>
    </message>
    <message>
        <source>Lùi đầu dòng</source>
        <translation>First-line indent</translation>
    </message>
    <message>
        <source>Nghị định 30/2020/NĐ-CP: 1 cm hoặc 1,27 cm.</source>
        <translation>Decree 30/2020: 1 cm or 1.27 cm.</translation>
    </message>
    <message>
        <source>Khoảng cách giữa các đoạn (pt)</source>
        <translation>Spacing between paragraphs (pt)</translation>
    </message>
    <message>
        <source>Nghị định 30/2020/NĐ-CP: ít nhất 6.</source>
        <translation>Decree 30/2020: at least 6.</translation>
    </message>
    <message>
        <source>Khoảng cách giữa các dòng (phần trăm)</source>
        <translation>Spacing between lines (percent)</translation>
    </message>
    <message>
        <source>Nghị định 30/2020/NĐ-CP: từ dòng đơn (100) đến 1,5 dòng (150).</source>
        <translation>Decree 30/2020: from single (100) to 1.5 lines (150).</translation>
    </message>
    <message>
        <source>Cỡ 13</source>
        <translation>Size 13</translation>
    </message>
    <message>
        <source>Cỡ 13,5</source>
        <translation>Size 13.5</translation>
    </message>
    <message>
        <source>Cỡ 14</source>
        <translation>Size 14</translation>
    </message>
    <message>
        <source>1 cm</source>
        <translation>1 cm</translation>
    </message>
    <message>
        <source>1,27 cm</source>
        <translation>1.27 cm</translation>
    </message>
    <message>
        <source>báo cáo gửi Tổ công tác cấp tỉnh</source>
        <translation>report to the provincial working group</translation>
    </message>
    <message>
        <source>công văn gửi các đơn vị</source>
        <translation>letter to the units</translation>
    </message>
    <message>
        <source>Để trống: như phần chung của cơ quan.</source>
        <translation>Leave empty: the same as for the office in general.</translation>
    </message>
    <message>
        <source>Một nội dung yêu cầu báo cáo đột xuất</source>
        <translation>One subject of ad-hoc requests</translation>
    </message>
    <message>
        <source>Một văn bản yêu cầu báo cáo đột xuất</source>
        <translation>One ad-hoc request</translation>
    </message>
    <message>
        <source>Các công văn đôn đốc</source>
        <translation>The reminder letters</translation>
    </message>
    <message>
        <source>Các công văn đôn đốc của một ngày</source>
        <translation>The reminder letters of one day</translation>
    </message>
    <message>
        <source>Khó khăn đã có ý kiến chỉ đạo bằng nhiều văn bản</source>
        <translation>Difficulties given a direction by several documents</translation>
    </message>
    <message>
        <source>Số nhiệm vụ có thời hạn đã hoàn thành</source>
        <translation>Number of tasks with a deadline that are done</translation>
    </message>
    <message>
        <source>Số nhiệm vụ có thời hạn chưa hoàn thành</source>
        <translation>Number of tasks with a deadline that are not done</translation>
    </message>
    <message>
        <source>Tiến độ của một nhiệm vụ</source>
        <translation>Progress of one task</translation>
    </message>
    <message>
        <source>Một nhiệm vụ đã quá hạn</source>
        <translation>One overdue task</translation>
    </message>
    <message>
        <source>Tình trạng của một nhiệm vụ</source>
        <translation>State of one task</translation>
    </message>
    <message>
        <source>Tình trạng và số đơn vị báo cáo</source>
        <translation>State and number of reporting units</translation>
    </message>
    <message>
        <source>Lời của đơn vị về một nhiệm vụ</source>
        <translation>A unit&apos;s words on one task</translation>
    </message>
    <message>
        <source>Nhiệm vụ đã hoàn thành còn được báo cáo</source>
        <translation>Finished tasks that are still reported on</translation>
    </message>
    <message>
        <source>Một nhiệm vụ đã hoàn thành</source>
        <translation>One finished task</translation>
    </message>
    <message>
        <source>Số đơn vị đã gửi, khi chưa đến hạn</source>
        <translation>Number of units that sent, before the due day</translation>
    </message>
    <message>
        <source>Khi chưa đến hạn và chưa đơn vị nào gửi</source>
        <translation>Before the due day when no unit has sent</translation>
    </message>
    <message>
        <source>Câu về tồn tại, hạn chế</source>
        <translation>Sentence on shortcomings</translation>
    </message>
    <message>
        <source>Tồn tại: nhiệm vụ quá hạn</source>
        <translation>Shortcoming: overdue tasks</translation>
    </message>
    <message>
        <source>Tồn tại: báo cáo chưa gửi</source>
        <translation>Shortcoming: missing reports</translation>
    </message>
    <message>
        <source>Tồn tại: báo cáo gửi chậm</source>
        <translation>Shortcoming: late reports</translation>
    </message>
    <message>
        <source>Nhiệm vụ đang triển khai, ngoài các nhiệm vụ đã nêu</source>
        <translation>Tasks in progress besides those named</translation>
    </message>
    <message>
        <source>Khi nhiều nhiệm vụ chưa thực hiện</source>
        <translation>When many tasks are not started</translation>
    </message>
    <message>
        <source>Hạn của các báo cáo tháng</source>
        <translation>Due days of the monthly reports</translation>
    </message>
    <message>
        <source>Số lượt báo cáo đã đến hạn, khi kỳ chưa hết</source>
        <translation>Number of reports due, while the span is not over</translation>
    </message>
    <message>
        <source>Khi chưa báo cáo nào đến hạn</source>
        <translation>When no report is due yet</translation>
    </message>
    <message>
        <source>So với cả kỳ trước, khi kỳ này chưa hết</source>
        <translation>Against the whole span before, while this one is not over</translation>
    </message>
    <message>
        <source>Công văn dặn báo cáo “không phát sinh”</source>
        <translation>The letter asks for nil reports too</translation>
    </message>
    <message>
        <source>Khi công văn gửi một đơn vị</source>
        <translation>When the letter goes to one unit</translation>
    </message>
    <message>
        <source>Dưới số lớn, khi chưa đến hạn</source>
        <translation>Below the big number, before the due day</translation>
    </message>
    <message>
        <source>Số báo cáo đã nhận</source>
        <translation>Number of reports received</translation>
    </message>
    <message>
        <source>Trong đó số gửi đúng hạn</source>
        <translation>Of these, on time</translation>
    </message>
    <message>
        <source>Trong đó số gửi chậm</source>
        <translation>Of these, late</translation>
    </message>
    <message>
        <source>Khi mọi khó khăn đều đã lâu</source>
        <translation>When all difficulties are old</translation>
    </message>
    <message>
        <source>Khi chưa khó khăn nào để lâu</source>
        <translation>When no difficulty is old</translation>
    </message>
    <message>
        <source>Khi chưa đăng ký văn bản đến</source>
        <translation>When no incoming document is registered</translation>
    </message>
    <message>
        <source>tình trạng</source>
        <translation>state</translation>
    </message>
    <message>
        <source>Đơn vị chủ trì trước, rồi các đơn vị khác cho đủ số này; nhiệm vụ đã hoàn thành từ trước thì không dẫn. Từ 0 đến 60.</source>
        <translation>The leads first, then others up to this number; tasks finished before are not quoted. 0 to 60.</translation>
    </message>
    <message>
        <source>báo cáo gửi Công an cấp tỉnh</source>
        <translation>report to the provincial police</translation>
    </message>
    <message>
        <source>báo cáo gửi UBND cùng cấp</source>
        <translation>report to the People&apos;s Committee of the same level</translation>
    </message>
    <message>
        <source>Mỗi dòng một nơi, không ghi gạch đầu dòng và dấu chấm. Dòng bắt đầu bằng * là Thủ trưởng cơ quan: được bỏ khi Thủ trưởng tự ký.</source>
        <translation>One place on each line, without a leading dash or a closing full stop. A line starting with * is the head of the office: it is left out when the head signs.</translation>
    </message>
    <message>
        <source>Số bản sao lưu mới nhất được giữ</source>
        <translation>Number of latest backups to keep</translation>
    </message>
    <message>
        <source>Dù sao lưu lúc nào, bấy nhiêu bản mới nhất luôn còn. Bản cuối của mọi năm cũng luôn còn.</source>
        <translation>Whenever backups are made, this many of the latest are always kept. The last one of every year is always kept too.</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Chọn trong danh sách ở mục Người ký.</source>
        <translation>Choose from the list under Signers.</translation>
    </message>
    <message>
        <source>Giữ mỗi ngày một bản, số ngày</source>
        <translation>One for each day, number of days</translation>
    </message>
    <message>
        <source>Bản cuối của từng ngày; chỉ đếm những ngày có sao lưu, nghỉ dài không mất bản nào. 0 là không giữ theo ngày.</source>
        <translation>The last of each day; only days with a backup count, so a long break loses none. 0: none are kept by day.</translation>
    </message>
    <message>
        <source>Giữ mỗi tháng một bản, số tháng</source>
        <translation>One for each month, number of months</translation>
    </message>
    <message>
        <source>Bản cuối của từng tháng; chỉ đếm những tháng có sao lưu. 0 là không giữ theo tháng.</source>
        <translation>The last of each month; only months with a backup count. 0: none are kept by month.</translation>
    </message>
</context>
<context>
    <name>SettingSections</name>
    <message>
        <source>Cơ quan, thể thức văn bản</source>
        <translation>Body, form of papers</translation>
    </message>
    <message>
        <source>Nơi gửi, nơi nhận</source>
        <translation>Addressees, recipients</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Kỳ báo cáo, hạn nộp</source>
        <translation>Reporting period, due day</translation>
    </message>
    <message>
        <source>Ngày nghỉ, ngày làm bù</source>
        <translation>Days off, make-up working days</translation>
    </message>
    <message>
        <source>Sổ văn bản đến</source>
        <translation>Register of documents</translation>
    </message>
    <message>
        <source>Nhắc việc</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Câu mẫu: mở đầu, kết thúc</source>
        <translation>Templates: opening, closing</translation>
    </message>
    <message>
        <source>Câu mẫu: chỉ đạo</source>
        <translation>Templates: direction</translation>
    </message>
    <message>
        <source>Câu mẫu: kết quả</source>
        <translation>Templates: results</translation>
    </message>
    <message>
        <source>Câu mẫu: chế độ báo cáo</source>
        <translation>Templates: reporting</translation>
    </message>
    <message>
        <source>Câu mẫu: khó khăn</source>
        <translation>Templates: difficulties</translation>
    </message>
    <message>
        <source>Câu mẫu: tháng tới</source>
        <translation>Templates: next month</translation>
    </message>
    <message>
        <source>Câu mẫu: kiến nghị, phụ lục</source>
        <translation>Templates: proposals, appendices</translation>
    </message>
    <message>
        <source>Máy tính này</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Công văn gửi các đơn vị</source>
        <translation>Letter to the units</translation>
    </message>
    <message>
        <source>Trang giấy</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Câu mẫu: quý, 6 tháng, năm</source>
        <translation>Templates: quarter, 6 months, year</translation>
    </message>
    <message>
        <source>Câu mẫu: báo cáo đột xuất</source>
        <translation>Templates: ad-hoc report</translation>
    </message>
    <message>
        <source>Câu mẫu: đôn đốc</source>
        <translation>Templates: reminders</translation>
    </message>
    <message>
        <source>Câu mẫu: trang giao ban</source>
        <translation>Templates: briefing sheet</translation>
    </message>
    <message>
        <source>Câu mẫu: bàn giao</source>
        <translation>Templates: handover</translation>
    </message>
    <message>
        <source>Câu mẫu: văn bản thay thế</source>
        <translation>Templates: replacing document</translation>
    </message>
    <message>
        <source>Báo cáo gửi Công an cấp tỉnh</source>
        <translation>Report to the provincial police</translation>
    </message>
    <message>
        <source>Báo cáo gửi UBND cùng cấp</source>
        <translation>Report to the People&apos;s Committee</translation>
    </message>
    <message>
        <source>Báo cáo gửi Tổ công tác cấp tỉnh</source>
        <translation>Report to the provincial working group</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>SettingSpecs</name>
    <message>
        <source>Thư mục để bản sao lưu</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>thư mục để bản sao lưu</source>
        <translation>the folder for backups</translation>
    </message>
    <message>
        <source>Trang đang mở khi đóng chương trình</source>
        <translation>The page open when the program was closed</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Đổi ngay.</source>
        <translation>Changes at once.</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Đổi ngay, cho mọi trang.</source>
        <translation>Changes at once, on every page.</translation>
    </message>
    <message>
        <source>Ngôn ngữ của cửa sổ</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Dùng từ lần mở chương trình sau. Văn bản in ra luôn là tiếng Việt.</source>
        <translation>Holds from the next start of the program. Printed papers are always in Vietnamese.</translation>
    </message>
    <message>
        <source>Khi mở chương trình, hiện</source>
        <translation>At the start, show</translation>
    </message>
    <message>
        <source>Trang đứng trước khi chương trình mở ra.</source>
        <translation>The page that is in front when the program opens.</translation>
    </message>
    <message>
        <source>Nên là ổ đĩa khác hoặc USB của cơ quan. Ngoài bản cạnh tệp dữ liệu, chương trình tự sao lưu vào đây mỗi khi thấy thư mục này.</source>
        <translation>Best on another drive or a USB drive of the office. Besides the backup next to the data file, the program backs up here by itself whenever this folder is there.</translation>
    </message>
</context>
<context>
    <name>ShownPaper</name>
    <message>
        <source>Đã ban hành số %1 ngày %2</source>
        <translation>Issued as No. %1 on %2</translation>
    </message>
    <message>
        <source>Thay thế số %1</source>
        <translation>Replaces No. %1</translation>
    </message>
    <message>
        <source>Đã gửi số %1</source>
        <translation>Sent as No. %1</translation>
    </message>
    <message>
        <source>Dự thảo, chưa sửa</source>
        <translation>Draft, not edited</translation>
    </message>
    <message>
        <source>Dự thảo, sửa lúc %1</source>
        <translation>Draft, edited at %1</translation>
    </message>
    <message>
        <source>Dự thảo, sửa ngày %1</source>
        <translation>Draft, edited on %1</translation>
    </message>
</context>
<context>
    <name>SystemWords</name>
    <message>
        <source>không có tệp hoặc thư mục này</source>
        <translation>there is no such file or folder</translation>
    </message>
    <message>
        <source>không có quyền truy cập</source>
        <translation>access is not permitted</translation>
    </message>
    <message>
        <source>hệ thống không cho phép</source>
        <translation>the system does not permit it</translation>
    </message>
    <message>
        <source>ổ đĩa đã đầy</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>đã dùng hết phần ổ đĩa được cấp</source>
        <translation>the share of the disk is used up</translation>
    </message>
    <message>
        <source>tệp lớn hơn mức ổ đĩa nhận</source>
        <translation>the file is larger than the disk takes</translation>
    </message>
    <message>
        <source>ổ đĩa chỉ cho phép đọc</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>ổ đĩa hoặc mạng báo lỗi đọc ghi</source>
        <translation>the disk or the network fails to read or write</translation>
    </message>
    <message>
        <source>ổ mạng không còn tệp này</source>
        <translation>the network drive has this file no more</translation>
    </message>
    <message>
        <source>chương trình khác đang dùng</source>
        <translation>another program is using it</translation>
    </message>
    <message>
        <source>có quá nhiều tệp đang mở</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>đã có tệp mang tên này</source>
        <translation>a file of this name is already there</translation>
    </message>
    <message>
        <source>đó là thư mục</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>đường dẫn đi qua một tệp</source>
        <translation>the path leads through a file</translation>
    </message>
    <message>
        <source>không rõ lý do</source>
        <translation>the reason is not known</translation>
    </message>
    <message>
        <source>cấu trúc tệp hỏng</source>
        <translation>the structure of the file is damaged</translation>
    </message>
    <message>
        <source>dạng tệp không đọc được</source>
        <translation>the form of the file cannot be read</translation>
    </message>
    <message>
        <source>không phải cơ sở dữ liệu SQLite</source>
        <translation>it is not an SQLite database</translation>
    </message>
    <message>
        <source>ổ đĩa báo lỗi đọc ghi</source>
        <translation>the disk fails to read or write</translation>
    </message>
    <message>
        <source>không mở được tệp</source>
        <translation>the file cannot be opened</translation>
    </message>
    <message>
        <source>chương trình khác đang dùng tệp</source>
        <translation>another program is using the file</translation>
    </message>
    <message>
        <source>tệp chỉ cho phép đọc</source>
        <translation>the file is read-only</translation>
    </message>
    <message>
        <source>dòng trỏ tới nội dung không có</source>
        <translation>a row points to something that is not there</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>Chưa thực hiện</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Paused</translation>
    </message>
</context>
<context>
    <name>TaskStories</name>
    <message>
        <source>Tiến độ %1%</source>
        <translation>Progress %1%</translation>
    </message>
    <message>
        <source>Đặt thời hạn %1</source>
        <translation>Deadline set to %1</translation>
    </message>
    <message>
        <source>Bỏ thời hạn</source>
        <translation>Deadline removed</translation>
    </message>
    <message>
        <source>nhập %1, %2</source>
        <translation>entered %1, %2</translation>
    </message>
    <message>
        <source>Quá thời hạn %1</source>
        <translation>Past the deadline %1</translation>
    </message>
    <message>
        <source>tự tính</source>
        <translation>worked out</translation>
    </message>
    <message>
        <source> (chủ trì)</source>
        <translation> (lead)</translation>
    </message>
    <message>
        <source>Đột xuất</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>Đề xuất: %1</source>
        <translation>Proposal: %1</translation>
    </message>
</context>
<context>
    <name>Timeliness</name>
    <message>
        <source>Hoàn thành đúng hạn</source>
        <translation>Done on time</translation>
    </message>
    <message>
        <source>Hoàn thành quá hạn</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>Trong hạn</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Hôm nay là hạn</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Còn %1 ngày</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>Quá hạn %1 ngày</source>
        <translation>Overdue by %1 d</translation>
    </message>
    <message>
        <source>Không thời hạn</source>
        <translation>No deadline</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>%1 đơn vị chưa gửi báo cáo kỳ tháng %2, quá hạn %3 ngày</source>
        <translation>%1 units have not reported for %2, %3 days overdue</translation>
    </message>
    <message>
        <source>%1 đơn vị chưa gửi báo cáo kỳ tháng %2, còn %3 ngày</source>
        <translation>%1 units are still to report for %2, %3 days left</translation>
    </message>
    <message>
        <source>%1 hẹn gửi báo cáo nhưng đã quá hẹn %2 ngày</source>
        <translation>%1 promised its report %2 days ago</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1 quá hạn %2 ngày: %3</source>
        <translation>Task %1 is %2 days overdue: %3</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1 còn %2 ngày: %3</source>
        <translation>Task %1 is due in %2 days: %3</translation>
    </message>
    <message>
        <source>%1 đơn vị chưa trả lời yêu cầu số %2, quá hạn %3 ngày</source>
        <translation>%1 units have not answered request %2, %3 days overdue</translation>
    </message>
    <message>
        <source>%1 đơn vị chưa trả lời yêu cầu số %2, còn %3 ngày</source>
        <translation>%1 units are still to answer request %2, %3 days left</translation>
    </message>
    <message>
        <source>Khó khăn của %1 đã %2 ngày chưa được tổng hợp</source>
        <translation>The difficulty of %1 has waited %2 days</translation>
    </message>
    <message>
        <source>Chưa sửa gì, toàn bộ lấy từ số liệu</source>
        <translation>Nothing changed yet, all from the figures</translation>
    </message>
    <message>
        <source>Dự thảo sửa lúc %1</source>
        <translation>Draft changed at %1</translation>
    </message>
    <message>
        <source>Dự thảo sửa ngày %1</source>
        <translation>Draft changed on %1</translation>
    </message>
    <message>
        <source>; %1 mục có số liệu mới</source>
        <translation>; %1 sections have new figures</translation>
    </message>
    <message>
        <source>Đôn đốc %1 đơn vị chưa báo cáo tháng %2</source>
        <translation>Chase %1 units missing for %2</translation>
    </message>
    <message>
        <source>%1 đơn vị chưa gửi báo cáo tháng %2, còn %3 ngày</source>
        <translation>%1 units are still to report for %2, %3 days left</translation>
    </message>
    <message>
        <source>%1 quá hẹn gửi báo cáo</source>
        <translation>%1 is past its promised day</translation>
    </message>
    <message>
        <source>Hẹn %1, đã quá %2 ngày</source>
        <translation>Promised for %1, %2 days ago</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1 quá hạn %2 ngày</source>
        <translation>Task %1 is %2 days overdue</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1 đến hạn %2</source>
        <translation>Task %1 is due %2</translation>
    </message>
    <message>
        <source>Hoàn thiện báo cáo tháng %1 trình lãnh đạo</source>
        <translation>Finish the report of %1 for the leaders</translation>
    </message>
    <message>
        <source>Chốt kỳ tháng %1</source>
        <translation>Close the period %1</translation>
    </message>
    <message>
        <source>Đã đủ báo cáo</source>
        <translation>All reports are in</translation>
    </message>
    <message>
        <source>Quá hạn %1 ngày, còn %2 đơn vị chưa gửi</source>
        <translation>%1 days overdue, %2 units still to send</translation>
    </message>
    <message>
        <source>Tổng hợp khó khăn, vướng mắc mới của %1</source>
        <translation>Collect a new difficulty of %1</translation>
    </message>
    <message>
        <source>Nêu từ %1 ngày trước</source>
        <translation>Raised %1 days ago</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1 chưa có đơn vị chủ trì</source>
        <translation>Task %1 has no leading unit</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu; cần xin ý kiến phân công</source>
        <translation>Not named by the plan; an assignment is needed</translation>
    </message>
    <message>
        <source>%1 đơn vị quá hẹn gửi báo cáo</source>
        <translation>%1 units are past their promised day</translation>
    </message>
    <message>
        <source>%1 quá %2 ngày</source>
        <translation>%1 by %2 days</translation>
    </message>
    <message>
        <source>%1 nhiệm vụ quá hạn</source>
        <translation>%1 tasks overdue</translation>
    </message>
    <message>
        <source>%1 nhiệm vụ sắp đến hạn</source>
        <translation>%1 tasks due soon</translation>
    </message>
    <message>
        <source>%1 hạn %2</source>
        <translation>%1 due %2</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1 và %2 chưa có đơn vị chủ trì</source>
        <translation>Tasks %1 and %2 have no leading unit</translation>
    </message>
    <message>
        <source>Tổng hợp %1 khó khăn, vướng mắc mới</source>
        <translation>Collect %1 new difficulties</translation>
    </message>
    <message>
        <source>Lâu nhất %1 ngày · %2</source>
        <translation>Longest %1 days · %2</translation>
    </message>
    <message>
        <source>Báo cáo tháng %1 chưa xong, %2 mục có số liệu mới</source>
        <translation>The report of %1 is not finished, %2 sections have new figures</translation>
    </message>
    <message>
        <source>Báo cáo tháng %1 chưa xong</source>
        <translation>The report of %1 is not finished</translation>
    </message>
    <message>
        <source>Khó khăn mới của %1 chưa được tổng hợp</source>
        <translation>A new difficulty of %1 has not been collected</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1 chưa có đơn vị chủ trì: %2</source>
        <translation>Task %1 has no leading unit: %2</translation>
    </message>
    <message>
        <source>Kỳ tháng %1 quá hạn %2 ngày, còn %3 đơn vị chưa gửi, có thể chốt kỳ</source>
        <translation>Period %1 is %2 days overdue, %3 units still to send; it can be closed</translation>
    </message>
    <message>
        <source>Kỳ tháng %1 đã đủ báo cáo, có thể chốt kỳ</source>
        <translation>All reports of %1 are in; the period can be closed</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Nhập báo cáo</source>
        <translation>Report entered</translation>
    </message>
    <message>
        <source>Nhập báo cáo thay thế</source>
        <translation>Replacing report entered</translation>
    </message>
    <message>
        <source>Đăng ký văn bản</source>
        <translation>Document registered</translation>
    </message>
    <message>
        <source>Trả lại đơn vị</source>
        <translation>Returned to the unit</translation>
    </message>
    <message>
        <source>Hủy số</source>
        <translation>Number cancelled</translation>
    </message>
    <message>
        <source>Hoàn tác: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Làm lại: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Chuyển từ sổ cũ</source>
        <translation>Taken over from the old book</translation>
    </message>
    <message>
        <source>Thêm tệp kèm</source>
        <translation>Attachment added</translation>
    </message>
    <message>
        <source>Bỏ tệp kèm</source>
        <translation>Attachment removed</translation>
    </message>
    <message>
        <source>dòng %1 (%2)</source>
        <translation>line %1 (%2)</translation>
    </message>
    <message>
        <source>%1: nội dung không còn như lúc ghi</source>
        <translation>%1: the content is no longer as it was written</translation>
    </message>
    <message>
        <source>thiếu dòng %1; dòng còn lại tiếp theo là %2</source>
        <translation>line %1 is missing; the next line left is %2</translation>
    </message>
    <message>
        <source>%1: không nối tiếp dòng %2; một trong hai dòng không phải là dòng đã ghi</source>
        <translation>%1: does not connect to line %2; one of the two is not the line that was written</translation>
    </message>
    <message>
        <source>từ dòng %1: phần cuối nhật ký không khớp với chỗ kết thúc đã ghi, có thể đã bị cắt bớt</source>
        <translation>from line %1: the end of the trace does not match the end that was noted; it may have been cut off</translation>
    </message>
    <message>
        <source>không còn dòng %1 đã ghi nhận trước đây</source>
        <translation>line %1, noted earlier, is no longer there</translation>
    </message>
    <message>
        <source>%1: không phải là dòng đã ghi nhận trước đây</source>
        <translation>%1: not the line that was noted earlier</translation>
    </message>
    <message>
        <source>%1 (năm %2)</source>
        <translation>%1 (year %2)</translation>
    </message>
    <message>
        <source>(theo số liệu)</source>
        <translation>(as in the figures)</translation>
    </message>
    <message>
        <source>(đã bỏ)</source>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>Phần “%1”</source>
        <translation>Section “%1”</translation>
    </message>
    <message>
        <source>%1 và %2 mục nữa</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>Văn bản đến số %1</source>
        <translation>Incoming document number %1</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>Khó khăn số %1</source>
        <translation>Difficulty number %1</translation>
    </message>
    <message>
        <source>Yêu cầu %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>Kỳ %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>Dự thảo %1</source>
        <translation>Draft %1</translation>
    </message>
    <message>
        <source>Văn bản đi số %1</source>
        <translation>Issued document number %1</translation>
    </message>
    <message>
        <source>Sổ văn bản đến năm %1</source>
        <translation>Register of incoming documents of %1</translation>
    </message>
    <message>
        <source>Chỗ nghi in sai ở %1</source>
        <translation>Suspected misprint at %1</translation>
    </message>
    <message>
        <source>Thiết lập “%1”</source>
        <translation>Setting “%1”</translation>
    </message>
    <message>
        <source>Ngày nghỉ %1</source>
        <translation>Day off %1</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source> (đề xuất: %1)</source>
        <translation> (proposal: %1)</translation>
    </message>
    <message>
        <source>nghỉ lễ</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>nghỉ bù</source>
        <translation>day off in lieu</translation>
    </message>
    <message>
        <source>làm bù</source>
        <translation>make-up working day</translation>
    </message>
    <message>
        <source>hiển thị theo chữ đúng</source>
        <translation>shown with the correction</translation>
    </message>
    <message>
        <source>giữ nguyên văn</source>
        <translation>original text kept</translation>
    </message>
    <message>
        <source>thay thế</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>thu hồi</source>
        <translation>recalled</translation>
    </message>
    <message>
        <source>tháng %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Nhập kết quả của đơn vị tiếp nhận</source>
        <translation>Results of the receiving unit entered</translation>
    </message>
    <message>
        <source>Khóa sổ</source>
        <translation>Register locked</translation>
    </message>
    <message>
        <source>Mở lại sổ</source>
        <translation>Register reopened</translation>
    </message>
    <message>
        <source>Thêm yêu cầu báo cáo</source>
        <translation>Request for a report added</translation>
    </message>
    <message>
        <source>Kết thúc yêu cầu</source>
        <translation>Request ended</translation>
    </message>
    <message>
        <source>Hủy yêu cầu</source>
        <translation>Request cancelled</translation>
    </message>
    <message>
        <source>Cập nhật nhiệm vụ</source>
        <translation>Task updated</translation>
    </message>
    <message>
        <source>Phân công nhiệm vụ</source>
        <translation>Task assigned</translation>
    </message>
    <message>
        <source>Quyết định chỗ nghi in sai</source>
        <translation>Suspected misprint decided</translation>
    </message>
    <message>
        <source>Thêm khó khăn</source>
        <translation>Difficulty added</translation>
    </message>
    <message>
        <source>Sửa lời khó khăn</source>
        <translation>Wording of a difficulty changed</translation>
    </message>
    <message>
        <source>Chuyển bước khó khăn</source>
        <translation>Difficulty moved to another stage</translation>
    </message>
    <message>
        <source>Sửa bước của khó khăn</source>
        <translation>Stage of a difficulty changed</translation>
    </message>
    <message>
        <source>Chốt kỳ</source>
        <translation>Period closed</translation>
    </message>
    <message>
        <source>Mở lại kỳ</source>
        <translation>Period reopened</translation>
    </message>
    <message>
        <source>Đôn đốc đơn vị</source>
        <translation>Unit reminded</translation>
    </message>
    <message>
        <source>Ghi nhật ký đôn đốc</source>
        <translation>Reminders logged</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Unit added</translation>
    </message>
    <message>
        <source>Sửa đơn vị</source>
        <translation>Unit changed</translation>
    </message>
    <message>
        <source>Thêm tên gọi khác</source>
        <translation>Other name added</translation>
    </message>
    <message>
        <source>Bỏ tên gọi khác</source>
        <translation>Other name removed</translation>
    </message>
    <message>
        <source>Thêm đầu mối</source>
        <translation>Contact added</translation>
    </message>
    <message>
        <source>Sửa đầu mối</source>
        <translation>Contact changed</translation>
    </message>
    <message>
        <source>Bỏ đầu mối</source>
        <translation>Contact removed</translation>
    </message>
    <message>
        <source>Sửa dự thảo</source>
        <translation>Draft changed</translation>
    </message>
    <message>
        <source>Ban hành văn bản</source>
        <translation>Document issued</translation>
    </message>
    <message>
        <source>Thay thế văn bản đã ban hành</source>
        <translation>Issued document replaced</translation>
    </message>
    <message>
        <source>Thu hồi văn bản đã ban hành</source>
        <translation>Issued document recalled</translation>
    </message>
    <message>
        <source>Ghi vào sổ văn bản đi</source>
        <translation>Entered in the register of outgoing documents</translation>
    </message>
    <message>
        <source>Hủy văn bản đi</source>
        <translation>Outgoing document cancelled</translation>
    </message>
    <message>
        <source>Đổi thiết lập</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>Thêm ngày nghỉ</source>
        <translation>Holiday added</translation>
    </message>
    <message>
        <source>Sửa ngày nghỉ</source>
        <translation>Holiday changed</translation>
    </message>
    <message>
        <source>Bỏ ngày nghỉ</source>
        <translation>Holiday removed</translation>
    </message>
    <message>
        <source>Tạo tệp dữ liệu</source>
        <translation>Data file made</translation>
    </message>
    <message>
        <source>Cứu dữ liệu từ tệp hỏng</source>
        <translation>Data rescued from a damaged file</translation>
    </message>
    <message>
        <source>Chấp nhận tệp có trang bị thay đổi</source>
        <translation>File with altered pages accepted</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu</source>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Incoming document</translation>
    </message>
    <message>
        <source>Kết quả của đơn vị tiếp nhận</source>
        <translation>Results of the receiving unit</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>Yêu cầu báo cáo</source>
        <translation>Report request</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Văn bản đã ban hành</source>
        <translation>Issued document</translation>
    </message>
    <message>
        <source>Sổ văn bản đi</source>
        <translation>Register of outgoing documents</translation>
    </message>
    <message>
        <source>Sổ của năm</source>
        <translation>Register of the year</translation>
    </message>
    <message>
        <source>Chỗ nghi in sai</source>
        <translation>Suspected misprint</translation>
    </message>
    <message>
        <source>Thiết lập</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Tệp dữ liệu</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ, việc phụ trách</source>
        <translation>Position, duties</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Trả lời yêu cầu</source>
        <translation>Answer to a request</translation>
    </message>
    <message>
        <source>Hạn nộp</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Thay cho</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Được thay bằng</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Không phát sinh</source>
        <translation>Nil report</translation>
    </message>
    <message>
        <source>Báo cáo bổ sung</source>
        <translation>Supplementary report</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Coordinators</translation>
    </message>
    <message>
        <source>Bước xử lý</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bằng</source>
        <translation>By means of</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Hẹn gửi ngày</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Đề xuất, kiến nghị</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Ngày nêu</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>Kết quả theo nhiệm vụ</source>
        <translation>Results by task</translation>
    </message>
    <message>
        <source>Nội dung chung</source>
        <translation>General content</translation>
    </message>
    <message>
        <source>Tệp kèm</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Số văn thư</source>
        <translation>Clerk&apos;s number</translation>
    </message>
    <message>
        <source>Ngày chuyển</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Hạn giải quyết</source>
        <translation>Deal with by</translation>
    </message>
    <message>
        <source>Gửi lại trước</source>
        <translation>Send again by</translation>
    </message>
    <message>
        <source>Độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Mẫu gửi</source>
        <translation>Form of sending</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Đơn vị lưu</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Số lượng bản</source>
        <translation>Number of copies</translation>
    </message>
    <message>
        <source>Ngày chốt số liệu</source>
        <translation>Data cut-off</translation>
    </message>
    <message>
        <source>Các phần</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Đề mục</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Đã bỏ</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Đã công bố</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Trong kế hoạch</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>Đề nghị sửa</source>
        <translation>Proposed correction</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Có từ ngày</source>
        <translation>Exists from</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Đơn vị kế tục</source>
        <translation>Successor unit</translation>
    </message>
    <message>
        <source>Phải báo cáo</source>
        <translation>Must report</translation>
    </message>
    <message>
        <source>Số đến tiếp theo</source>
        <translation>Next arrival number</translation>
    </message>
    <message>
        <source>Đơn vị phải báo cáo</source>
        <translation>Units that must report</translation>
    </message>
    <message>
        <source>Trang bị thay đổi</source>
        <translation>Altered pages</translation>
    </message>
    <message>
        <source>Phiên bản tệp</source>
        <translation>File version</translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation>Number of pages</translation>
    </message>
    <message>
        <source>Trang lấy từ nhật ký ghi</source>
        <translation>Pages taken from the write log</translation>
    </message>
    <message>
        <source>Trang hỏng</source>
        <translation>Damaged pages</translation>
    </message>
    <message>
        <source>Các bảng</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>tìm thấy</source>
        <translation>found</translation>
    </message>
    <message>
        <source>ghi lại</source>
        <translation>written again</translation>
    </message>
    <message>
        <source>mất chỗ dựa</source>
        <translation>orphaned</translation>
    </message>
    <message>
        <source>để riêng</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>Dòng còn nghi ngờ</source>
        <translation>Rows still in doubt</translation>
    </message>
    <message>
        <source>Dòng nhật ký đầu tiên không khớp</source>
        <translation>First trace line that does not match</translation>
    </message>
    <message>
        <source>Dòng nhật ký cuối cùng</source>
        <translation>Last trace line</translation>
    </message>
    <message>
        <source>Chỗ nhật ký kết thúc</source>
        <translation>Where the trace ends</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cảnh báo đã bỏ qua</source>
        <translation>Warnings overridden</translation>
    </message>
    <message>
        <source>Ghi lúc</source>
        <translation>Entered at</translation>
    </message>
    <message>
        <source>Người ghi</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Số nội bộ</source>
        <translation>Internal number</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Mã kiểm tra</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Mã kiểm tra tệp PDF</source>
        <translation>Checksum of the PDF file</translation>
    </message>
    <message>
        <source>Mã kiểm tra nội dung</source>
        <translation>Checksum of the content</translation>
    </message>
    <message>
        <source>Mã của phần tự soạn</source>
        <translation>Code of the composed section</translation>
    </message>
    <message>
        <source>ngày văn bản sau ngày đến</source>
        <translation>the day of the document is after its arrival</translation>
    </message>
    <message>
        <source>có thể trùng văn bản đã đăng ký</source>
        <translation>may be a document that is registered already</translation>
    </message>
    <message>
        <source>đơn vị ngoài thời gian hiệu lực</source>
        <translation>the unit is outside its validity</translation>
    </message>
    <message>
        <source>báo cáo được thay của đơn vị hoặc kỳ khác</source>
        <translation>the report replaced is of another unit or period</translation>
    </message>
    <message>
        <source>tiến độ 100% mà chưa hoàn thành</source>
        <translation>progress 100% but not completed</translation>
    </message>
    <message>
        <source>trạng thái lùi lại</source>
        <translation>the state goes back</translation>
    </message>
    <message>
        <source>kết quả lùi lại so với kỳ trước</source>
        <translation>the result goes back from the period before</translation>
    </message>
    <message>
        <source>bước xử lý lùi lại</source>
        <translation>the handling goes a step back</translation>
    </message>
    <message>
        <source>kỳ chưa kết thúc</source>
        <translation>the period has not ended</translation>
    </message>
    <message>
        <source>ngày ban hành ở tương lai</source>
        <translation>the day of issue is in the future</translation>
    </message>
    <message>
        <source>ngày ban hành sớm</source>
        <translation>the day of issue is early</translation>
    </message>
</context>
<context>
    <name>TraceListing</name>
    <message>
        <source>%1 → (bỏ trống)</source>
        <translation>%1 → (empty)</translation>
    </message>
    <message>
        <source>Nhật ký thay đổi</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Máy</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>từ ngày %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>đến ngày %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>người: %1</source>
        <translation>person: %1</translation>
    </message>
    <message>
        <source>việc: %1</source>
        <translation>action: %1</translation>
    </message>
    <message>
        <source>loại: %1</source>
        <translation>kind: %1</translation>
    </message>
    <message>
        <source>có chữ “%1”</source>
        <translation>with the words “%1”</translation>
    </message>
    <message>
        <source>Thay đổi (giá trị dài chỉ in %1 chữ đầu, tệp CSV ghi đủ)</source>
        <translation>Changes (of long values the first %1 characters, the CSV file has them whole)</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Công an</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Phòng, Văn phòng, Thanh tra</source>
        <translation>Divisions, Office, Inspectorate</translation>
    </message>
    <message>
        <source>Cơ quan ngành dọc</source>
        <translation>Vertical bodies</translation>
    </message>
    <message>
        <source>Tòa án, Viện kiểm sát</source>
        <translation>Court, Procuracy</translation>
    </message>
    <message>
        <source>Mặt trận, đoàn thể</source>
        <translation>Front, mass organisations</translation>
    </message>
    <message>
        <source>UBND phường</source>
        <translation>Ward committees</translation>
    </message>
    <message>
        <source>UBND xã</source>
        <translation>Commune committees</translation>
    </message>
    <message>
        <source>Nhóm đơn vị</source>
        <translation>Group of units</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Thường</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Khẩn</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Thượng khẩn</source>
        <translation>Very urgent</translation>
    </message>
    <message>
        <source>Hỏa tốc</source>
        <translation>Express</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>đã có thư mục mang tên này</source>
        <translation>a folder has this name</translation>
    </message>
    <message>
        <source>tệp cũ chỉ cho phép đọc</source>
        <translation>the old file is read-only</translation>
    </message>
    <message>
        <source>hệ thống báo lỗi “%1”</source>
        <translation>the system says “%1”</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>Chỉ để xem</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Đã lưu lúc %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Tệp “%1” do phiên bản Đôn Đốc mới hơn tạo ra nên chỉ mở để xem. Hãy cài phiên bản mới rồi nhập liệu.</source>
        <translation>“%1” was made by a newer version of Đôn Đốc, so it is open for reading only. Install the new version to enter anything.</translation>
    </message>
    <message>
        <source>Tệp “%1” chỉ mở để xem vì không được ghi vào tệp hoặc thư mục chứa nó. Hãy xin quyền ghi hoặc mở bản ở nơi khác rồi nhập liệu.</source>
        <translation>“%1” is open for reading only because the file or its folder may not be written. Get write permission, or open a copy elsewhere, to enter anything.</translation>
    </message>
    <message>
        <source>Đã lưu ngày %1</source>
        <translation>Saved on %1</translation>
    </message>
    <message>
        <source>Tệp “%1” đã được nâng cấp cho phiên bản này. Bản sao trước khi nâng cấp là “%2”, nằm cùng thư mục.</source>
        <translation>The file “%1” was upgraded for this version. The copy made before the upgrade is “%2”, in the same folder.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Đã khôi phục. Tệp trước đó được giữ lại: “%1”.</source>
        <translation>Restored. The file that was there before is kept: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Đã khôi phục, nhưng thiếu nội dung của %n tệp kèm: %1. Hãy lấy lại từ giấy tờ hoặc bản sao lưu khác. Tệp trước đó được giữ lại: “%2”.</source>
        <translation>
            <numerusform>Restored, but the content of %n attachment is missing: %1. Take it from the papers or from another backup. The file that was there before is kept: “%2”.</numerusform>
            <numerusform>Restored, but the contents of %n attachments are missing: %1. Take them from the papers or from another backup. The file that was there before is kept: “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa khôi phục được vì %1. Tệp đang dùng vẫn như cũ. Hãy chờ một lát, đóng chương trình khác đang mở tệp (nếu có), rồi khôi phục lại.</source>
        <translation>Could not restore because %1. The file in use is as it was. Wait a moment, close other programs that have the file open (if any), then restore again.</translation>
    </message>
</context>
<context>
    <name>app::FileActions</name>
    <message>
        <source>&amp;Mở…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Mở một tệp dữ liệu khác</source>
        <translation>Open another data file</translation>
    </message>
    <message>
        <source>Mở gần đây: %1</source>
        <translation>Open recent: %1</translation>
    </message>
    <message>
        <source>&amp;Tạo tệp mới…</source>
        <translation>&amp;New file…</translation>
    </message>
    <message>
        <source>Tạo một tệp dữ liệu mới có sẵn kế hoạch và danh mục</source>
        <translation>Make a new data file with the plan and the catalogues inside</translation>
    </message>
    <message>
        <source>T&amp;hoát</source>
        <translation>&amp;Quit</translation>
    </message>
</context>
<context>
    <name>app::FileWatch</name>
    <message>
        <source>Chưa lưu được</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Mở tệp mới</source>
        <translation>Open the new file</translation>
    </message>
    <message>
        <source>Tệp “%1” không còn ai mở để nhập liệu. Hãy mở lại tệp để nhập liệu ở đây.</source>
        <translation>Nobody has the file “%1” open for writing any more. Open it again to enter data here.</translation>
    </message>
    <message>
        <source>Mở để nhập liệu</source>
        <translation>Open for writing</translation>
    </message>
    <message>
        <source>Nhận quyền ghi</source>
        <translation>Take over writing</translation>
    </message>
    <message>
        <source>Từ lúc này chỉ ở đây lưu được; nơi kia không lưu được nữa</source>
        <translation>From now on only this place can save; the other place no longer can</translation>
    </message>
    <message>
        <source>Đã lưu lúc %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Tệp “%1” đang được mở để nhập liệu ở nơi khác nên những gì thấy ở đây có thể đã cũ. Hãy mở lại khi tệp được đóng ở đó.</source>
        <translation>The file “%1” is open for entry elsewhere, so what is seen here may be old. Open it again when it is closed there.</translation>
    </message>
    <message>
        <source>Tệp “%1” vừa được ghi ở nơi khác. Hãy mở lại để thấy nội dung mới.</source>
        <translation>The file “%1” has just been written elsewhere. Open it again to see what is new.</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Tệp dữ liệu lại ghi được; nếu đang nhập dở thì hãy bấm lưu</source>
        <translation>The data file can be written again; save what is half typed</translation>
    </message>
</context>
<context>
    <name>app::Finder</name>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Nhập báo cáo của %1</source>
        <translation>Enter a report of %1</translation>
    </message>
    <message>
        <source>Soạn lời nhắc gửi %1</source>
        <translation>Compose a reminder to %1</translation>
    </message>
    <message>
        <source>Xem ma trận tháng tại %1</source>
        <translation>Show the month matrix at %1</translation>
    </message>
    <message>
        <source>Lệnh</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Báo cáo, công văn, sổ và bản in</source>
        <translation>Reports, letters, registers and prints</translation>
    </message>
</context>
<context>
    <name>app::LookActions</name>
    <message>
        <source>Giao diện theo &amp;hệ thống</source>
        <translation>Look of the s&amp;ystem</translation>
    </message>
    <message>
        <source>Giao diện sán&amp;g</source>
        <translation>&amp;Light look</translation>
    </message>
    <message>
        <source>Giao diện tố&amp;i</source>
        <translation>&amp;Dark look</translation>
    </message>
    <message>
        <source>Giao diện tương &amp;phản cao</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Cỡ chữ %1 %</source>
        <translation>Text size %1 %</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ngôn ngữ mới dùng từ lần mở chương trình sau. Văn bản in ra luôn là tiếng Việt.</source>
        <translation>The new language holds from the next start of the program. Printed papers are always in Vietnamese.</translation>
    </message>
    <message>
        <source>&amp;Giới thiệu Đôn Đốc</source>
        <translation>&amp;About Đôn Đốc</translation>
    </message>
    <message>
        <source>Giới thiệu Đôn Đốc</source>
        <translation>About Đôn Đốc</translation>
    </message>
    <message>
        <source>Đôn Đốc %1: theo dõi, đôn đốc việc thực hiện kế hoạch. Phần mềm tự do theo giấy phép GPL-3.0 trở lên; biểu tượng Lucide (ISC), chữ văn bản Tinos.</source>
        <translation>Đôn Đốc %1 keeps a plan on track. Free software under GPL-3.0 or later; icons Lucide (ISC), document font Tinos.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Kỳ &amp;trước</source>
        <translation>&amp;Previous period</translation>
    </message>
    <message>
        <source>Kỳ &amp;sau</source>
        <translation>&amp;Next period</translation>
    </message>
    <message>
        <source>Tì&amp;m kiếm…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Ô &amp;kế tiếp</source>
        <translation>Ne&amp;xt pane</translation>
    </message>
    <message>
        <source>Ô &amp;liền trước</source>
        <translation>Pre&amp;vious pane</translation>
    </message>
    <message>
        <source>Đôn Đốc – %1</source>
        <translation>Đôn Đốc – %1</translation>
    </message>
    <message>
        <source>Tìm đơn vị, nhiệm vụ, văn bản, kết quả hoặc lệnh</source>
        <translation>Find a unit, task, document, result or command</translation>
    </message>
</context>
<context>
    <name>app::MenuGroups</name>
    <message>
        <source>&amp;Biểu mẫu đang nhập</source>
        <translation>&amp;Form being entered</translation>
    </message>
    <message>
        <source>Văn bản đến đang &amp;chọn</source>
        <translation>S&amp;elected incoming document</translation>
    </message>
    <message>
        <source>Yê&amp;u cầu đang chọn</source>
        <translation>Selected re&amp;quest</translation>
    </message>
    <message>
        <source>&amp;Sổ đăng ký</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Soạn báo cáo, công văn</source>
        <translation>&amp;Compose reports and letters</translation>
    </message>
    <message>
        <source>&amp;Văn bản đang soạn</source>
        <translation>&amp;Document being composed</translation>
    </message>
    <message>
        <source>Sổ và &amp;bản in</source>
        <translation>Registers and &amp;prints</translation>
    </message>
    <message>
        <source>Bảng đang &amp;xem</source>
        <translation>Table in &amp;view</translation>
    </message>
</context>
<context>
    <name>app::MenuRow</name>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Nhập liệu</source>
        <translation>E&amp;ntry</translation>
    </message>
    <message>
        <source>&amp;Báo cáo</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>&amp;Công cụ</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>T&amp;rợ giúp</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>app::OpeningQuestions</name>
    <message>
        <source>Tệp dữ liệu Đôn Đốc (*.dondoc)</source>
        <translation>Đôn Đốc data file (*.dondoc)</translation>
    </message>
    <message>
        <source>Đôn Đốc</source>
        <translation>Đôn Đốc</translation>
    </message>
    <message>
        <source>Không thấy tệp “%1”, nhưng bên cạnh còn tệp “%2”, ghi lần cuối lúc %3, để lại từ một lần đổi tệp dữ liệu. Có thể máy đã tắt giữa chừng. Dùng lại thì tệp này mang tên “%1”; để nguyên thì tạo tệp mới, bắt đầu từ trống.</source>
        <translation>The file “%1” is not there, but beside it lies “%2”, written last at %3, left over from an exchange of the data file. The PC may have been switched off in the middle. If it is used again, it takes the name “%1”; if it is left, a new file is made, which begins empty.</translation>
    </message>
    <message>
        <source>Dùng lại tệp này</source>
        <translation>Use this file again</translation>
    </message>
    <message>
        <source>Nhận quyền ghi</source>
        <translation>Take over writing</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu</source>
        <translation>Open a data file</translation>
    </message>
    <message>
        <source>Tạo tệp dữ liệu mới</source>
        <translation>New data file</translation>
    </message>
</context>
<context>
    <name>app::SafeKeeping</name>
    <message>
        <source>Đang sao lưu…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Đang sao lưu trước khi đóng, xong sẽ tự đóng.</source>
        <translation>Backing up before closing; the program closes by itself when done.</translation>
    </message>
    <message>
        <source>Đóng luôn, không chờ</source>
        <translation>Close now, do not wait</translation>
    </message>
    <message>
        <source>Đóng chương trình</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Đang sao lưu tệp này, xong sẽ tự mở tệp kia.</source>
        <translation>This file is being backed up; the other one opens when it is done.</translation>
    </message>
    <message>
        <source>Mở luôn, không chờ</source>
        <translation>Open now, do not wait</translation>
    </message>
    <message>
        <source>Mở tệp kia</source>
        <translation>Open the other file</translation>
    </message>
    <message>
        <source>Những gì đã lưu vẫn nằm trong tệp dữ liệu, nhưng chưa có bản sao lưu. %1</source>
        <translation>What was saved is in the data file, but has no backup yet. %1</translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>Người nhập liệu</source>
        <translation>Who enters data</translation>
    </message>
    <message>
        <source>Mở trang An toàn dữ liệu</source>
        <translation>Open the Data safety page</translation>
    </message>
</context>
<context>
    <name>app::UndoActions</name>
    <message>
        <source>&amp;Hoàn tác</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Lấy lại như trước lần lưu vừa rồi</source>
        <translation>Go back to how it was before the last save</translation>
    </message>
    <message>
        <source>&amp;Làm lại</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Làm lại việc vừa hoàn tác</source>
        <translation>Redo what was just undone</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Làm lại: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>Đã hoàn tác: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Đã làm lại: %1</source>
        <translation>Redone: %1</translation>
    </message>
</context>
<context>
    <name>dialogs::ChaseBar</name>
    <message>
        <source>Lần gần nhất: %1, %2</source>
        <translation>Last time: %1, %2</translation>
    </message>
    <message>
        <source>, hẹn gửi %1</source>
        <translation>, promised for %1</translation>
    </message>
    <message>
        <source>Ghi cuộc gọi</source>
        <translation>Log call</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Hẹn gửi ngày</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Người nghe máy</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Chưa có người liên hệ của đơn vị này trong danh mục.</source>
        <translation>The catalogue has no contact of this unit yet.</translation>
    </message>
    <message>
        <source>Đã ghi cuộc gọi cho %1</source>
        <translation>Logged the call to %1</translation>
    </message>
    <message>
        <source>%1, hẹn gửi %2</source>
        <translation>%1, promised for %2</translation>
    </message>
    <message>
        <source>Người liên hệ của đơn vị</source>
        <translation>Contacts of the unit</translation>
    </message>
    <message>
        <source>kỳ tháng %1</source>
        <translation>period %1</translation>
    </message>
    <message>
        <source>yêu cầu số %1</source>
        <translation>request no. %1</translation>
    </message>
    <message>
        <source>Ghi cuộc gọi: %1, %2</source>
        <translation>Note a call: %1, %2</translation>
    </message>
</context>
<context>
    <name>dialogs::ContactBar</name>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ, phần việc</source>
        <translation>Position, field of work</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Thêm người liên hệ của %1</source>
        <translation>Add a contact of %1</translation>
    </message>
    <message>
        <source>Sửa người liên hệ của %1</source>
        <translation>Change a contact of %1</translation>
    </message>
    <message>
        <source>Đã lưu người liên hệ %1 của %2</source>
        <translation>Contact %1 of %2 saved</translation>
    </message>
</context>
<context>
    <name>dialogs::DamagedFile</name>
    <message>
        <source>Không thấy dòng nào mất.</source>
        <translation>No row seems to be lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n trang hỏng, dòng trên đó có thể mất.</source>
        <translation>
            <numerusform>%n page is damaged; rows on it may be lost.</numerusform>
            <numerusform>%n pages are damaged; rows on them may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng để riêng trong biên bản.</source>
        <translation>
            <numerusform>%n row is put aside in the record.</numerusform>
            <numerusform>%n rows are put aside in the record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng cần đối chiếu với giấy tờ.</source>
        <translation>
            <numerusform>%n row has to be compared with the papers.</numerusform>
            <numerusform>%n rows have to be compared with the papers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dùng tệp đã cứu</source>
        <translation>Use the salvaged file</translation>
    </message>
    <message>
        <source>Dùng bản sao lưu</source>
        <translation>Use the backup</translation>
    </message>
    <message>
        <source>Tệp dữ liệu hỏng</source>
        <translation>Damaged data file</translation>
    </message>
    <message>
        <source>Tệp “%1” bị hỏng</source>
        <translation>The file “%1” is damaged</translation>
    </message>
    <message>
        <source>Biên bản cứu dữ liệu</source>
        <translation>Record of the salvage</translation>
    </message>
    <message>
        <source>Cứu dữ liệu từ tệp hỏng</source>
        <translation>Data rescued from a damaged file</translation>
    </message>
    <message>
        <source>Bản sao lưu gần nhất</source>
        <translation>Newest backup</translation>
    </message>
    <message>
        <source>Mở tệp khác…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>Dùng tệp như hiện nay</source>
        <translation>Use the file as it is</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đang đọc lại tệp; tệp hỏng được giữ nguyên.</source>
        <translation>Reading the file again; the damaged file is left as it is.</translation>
    </message>
    <message>
        <source>Đang tìm bản sao lưu.</source>
        <translation>Looking for a backup.</translation>
    </message>
    <message>
        <source>Đang đọc lại “%1”</source>
        <translation>Reading “%1” again</translation>
    </message>
    <message>
        <source>Không thấy bản sao lưu nào của tệp này đã qua kiểm tra.</source>
        <translation>No checked backup of this file was found.</translation>
    </message>
    <message>
        <source>Bản lúc %1, đã kiểm tra.</source>
        <translation>Backup of %1, checked.</translation>
    </message>
    <message>
        <source>Chỉ tìm được theo tên tệp; có thể là của đơn vị khác.</source>
        <translation>Found by the file&apos;s name only; it may be another office&apos;s.</translation>
    </message>
    <message>
        <source>Chưa thay được tệp vì %1 mở tệp từ %2 và chưa đóng, nhưng không thấy hoạt động từ %3; có thể máy đó đã tắt ngang. Hãy hỏi lại; nếu tệp không còn mở ở đó, hãy nhận quyền ghi.</source>
        <translation>The file was not replaced because %1 opened it from %2 and has not closed it, but nothing has been seen of them since %3; that PC may have been switched off abruptly. Ask them; if the file is not open there any more, take over the right to write.</translation>
    </message>
    <message>
        <source>Chưa thay được tệp vì %1 đang mở tệp từ %2. Hãy đóng tệp ở đó rồi bấm lại nút bên dưới.</source>
        <translation>The file was not replaced because %1 has it open from %2. Close it there, then press the button below again.</translation>
    </message>
    <message>
        <source>Không thấy tệp dữ liệu</source>
        <translation>The data file is not there</translation>
    </message>
    <message>
        <source>Không thấy tệp “%1”</source>
        <translation>The file “%1” is not there</translation>
    </message>
    <message>
        <source>Tạo tệp mới…</source>
        <translation>Make a new file…</translation>
    </message>
    <message>
        <source>Đang thay tệp hỏng</source>
        <translation>Replacing the damaged file</translation>
    </message>
    <message numerus="yes">
        <source>Đã dùng bản sao lưu, nhưng thiếu nội dung của %n tệp kèm: %1. Hãy lấy lại từ giấy tờ hoặc bản sao lưu khác.</source>
        <translation>
            <numerusform>The backup is in use, but without the content of %n attachment: %1. Get it again from paper or from another backup.</numerusform>
            <numerusform>The backup is in use, but without the content of %n attachments: %1. Get them again from paper or from another backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nhận quyền ghi</source>
        <translation>Take over writing</translation>
    </message>
    <message>
        <source>Đây là bản của tệp tên “%1” trên máy “%2”; hãy chắc chắn đó đúng là tệp này.</source>
        <translation>This is a backup of a file named “%1” on the PC “%2”; make sure that it is really this file.</translation>
    </message>
    <message numerus="yes">
        <source>Bản này thiếu nội dung của %n tệp kèm: %1.</source>
        <translation>
            <numerusform>This backup lacks the content of %n attachment: %1.</numerusform>
            <numerusform>This backup lacks the content of %n attachments: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lúc sao lưu, tệp dữ liệu đã có chỗ hỏng: %1.</source>
        <translation>When it was made, the data file already had a damaged place: %1.</translation>
    </message>
    <message>
        <source>“%1” không trả lời nên chưa tìm được ở đó.</source>
        <translation>“%1” does not answer, so nothing was looked for there.</translation>
    </message>
    <message>
        <source>Đọc lại được %1 dòng, trong đó %2 văn bản đến, %3 báo cáo.</source>
        <translation>%1 rows could be read again, among them %2 incoming documents and %3 reports.</translation>
    </message>
    <message>
        <source>Tệp phải ở trong “%1”. Có thể tệp đã bị xóa, đổi tên, chuyển đi, hoặc ổ đĩa chứa tệp chưa nối. Hãy nối lại, tìm lại tệp rồi mở, hoặc dùng bản sao lưu nếu có; tạo tệp mới thì bắt đầu từ trống.</source>
        <translation>The file should be in “%1”. It may have been deleted, renamed or moved, or the drive it lies on is not connected. Connect it, or find the file and open it, or use a backup if there is one; a new file starts empty.</translation>
    </message>
</context>
<context>
    <name>dialogs::FirstRun</name>
    <message>
        <source>Thiết lập ban đầu</source>
        <translation>First set-up</translation>
    </message>
    <message>
        <source>Đã rõ: &amp;không nhập bí mật nhà nước, không nhập dữ liệu cá nhân công dân</source>
        <translation>Understood: enter &amp;no state secrets and no citizens&apos; personal data</translation>
    </message>
    <message>
        <source>Đã rõ: không nhập bí mật nhà nước, không nhập dữ liệu cá nhân công dân</source>
        <translation>Understood: enter no state secrets and no citizens&apos; personal data</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Dùng các giá trị này</source>
        <translation>Use these values</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Tạo tệp dữ liệu</source>
        <translation>Make the data file</translation>
    </message>
    <message>
        <source>Chương trình chỉ để theo dõi văn bản và số liệu. Hãy đánh dấu “Đã rõ” bằng phím cách, rồi nhấn Enter.</source>
        <translation>The program only keeps track of documents and figures. Tick “Understood” with the space bar, then press Enter.</translation>
    </message>
    <message>
        <source>Chưa tạo tệp dữ liệu nào. Rời khỏi đây thì những gì vừa ghi ở các bước sẽ mất.</source>
        <translation>No data file has been made yet. If you leave now, what you entered in these steps will be lost.</translation>
    </message>
    <message>
        <source>Bỏ các giá trị đã ghi</source>
        <translation>Discard the values</translation>
    </message>
    <message>
        <source>Thoát chương trình</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>dialogs::LetterSample</name>
    <message>
        <source>Mẫu đầu văn bản: %1, %2; số …/%3; %4</source>
        <translation>Sample letterhead: %1, %2; No. …/%3; %4</translation>
    </message>
</context>
<context>
    <name>dialogs::OfficeStep</name>
    <message>
        <source>Cơ quan, đầu văn bản</source>
        <translation>Office, letterhead</translation>
    </message>
    <message>
        <source>Nơi gửi, nơi nhận và người ký có sẵn giá trị; sửa sau ở Cài đặt bất cứ lúc nào.</source>
        <translation>The sender, receivers and signer have values already; change them in Settings at any time.</translation>
    </message>
</context>
<context>
    <name>dialogs::PlaceStep</name>
    <message>
        <source>Sổ đến, nơi lưu</source>
        <translation>Register, place of the file</translation>
    </message>
    <message>
        <source>Sổ giấy đăng ký văn bản đến năm %1 đang dừng ở số</source>
        <translation>The paper register of incoming documents of %1 stands at number</translation>
    </message>
    <message>
        <source>Văn bản đầu tiên nhập vào chương trình mang số liền sau. Chưa có sổ giấy thì để 0.</source>
        <translation>The first document entered into the program takes the next number. If there is no paper register, leave it at 0.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>Mọi số liệu nằm trong một tệp này. Nên để ở ổ đĩa của máy, không để trên USB.</source>
        <translation>All data are in this one file. Keep it on the computer&apos;s own disk, not on a USB stick.</translation>
    </message>
    <message>
        <source>Thư mục để bản sao lưu</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Chọn: %1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>Nơi để tệp dữ liệu</source>
        <translation>Place of the data file</translation>
    </message>
    <message>
        <source>Tệp dữ liệu Đôn Đốc (*.dondoc)</source>
        <translation>Đôn Đốc data file (*.dondoc)</translation>
    </message>
    <message>
        <source>Không nhận được số “%1”. Hãy nhập số cuối cùng trong sổ giấy, từ 0 đến %2.</source>
        <translation>“%1” could not be taken as a number. Enter the last number of the paper register, from 0 to %2.</translation>
    </message>
    <message>
        <source>“%1” chưa phải đường dẫn đầy đủ. Hãy bấm “Chọn…” để chọn nơi lưu.</source>
        <translation>“%1” is not a full path. Press “Choose…” to choose where to save.</translation>
    </message>
    <message>
        <source>Nên là ổ đĩa khác hoặc USB của cơ quan. Ngoài bản cạnh tệp dữ liệu, chương trình tự sao lưu vào đây mỗi khi thấy thư mục này.</source>
        <translation>Preferably another disk or a USB stick of the office. Besides the copy next to the data file, the program backs up here by itself whenever it finds this folder.</translation>
    </message>
</context>
<context>
    <name>dialogs::PlanStep</name>
    <message>
        <source>Kế hoạch, hạn nộp</source>
        <translation>Plan, due day</translation>
    </message>
    <message>
        <source>%1 số %2</source>
        <translation>%1 No. %2</translation>
    </message>
    <message>
        <source>%1 nhiệm vụ, %2 nhóm</source>
        <translation>%1 tasks, %2 groups</translation>
    </message>
    <message>
        <source>Ngày %1, %2. %3.</source>
        <translation>Dated %1, %2. %3.</translation>
    </message>
    <message>
        <source>Kỳ %1: các đơn vị gửi từ %2, còn đúng hạn đến hết ngày %3.</source>
        <translation>Period %1: the units send from %2, on time until the end of %3.</translation>
    </message>
    <message>
        <source>Ngày %1 là ngày nghỉ, ngày làm việc liền sau là %2.</source>
        <translation>%1 is a day off; the next working day is %2.</translation>
    </message>
    <message>
        <source>Không nhận được kỳ báo cáo “%1”. Hãy nhập tháng và năm, ví dụ 5/2022.</source>
        <translation>“%1” could not be taken as a reporting period. Enter month and year, for example 5/2022.</translation>
    </message>
</context>
<context>
    <name>dialogs::ReminderBar</name>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Ghi vào nhật ký đôn đốc</source>
        <translation>Enter in the log of reminders</translation>
    </message>
    <message>
        <source>Nội dung gửi qua Zalo (sửa được)</source>
        <translation>Text to send by Zalo (can be edited)</translation>
    </message>
    <message>
        <source>Nhắc %1 gửi báo cáo kỳ tháng %2</source>
        <translation>Remind %1 to report for %2</translation>
    </message>
    <message>
        <source>Nhắc %1 đơn vị gửi báo cáo kỳ tháng %2</source>
        <translation>Remind %1 units to report for %2</translation>
    </message>
    <message>
        <source>Đã gửi tin nhắc báo cáo</source>
        <translation>Sent a message asking for the report</translation>
    </message>
    <message>
        <source>Đã sao chép, nhưng chưa ghi được nhật ký. %1</source>
        <translation>Copied, but the log could not be written. %1</translation>
    </message>
    <message>
        <source>%1 đơn vị</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>Đã sao chép lời nhắc %1 và ghi nhật ký đôn đốc</source>
        <translation>Copied the reminder to %1 and entered it in the log</translation>
    </message>
    <message>
        <source>Đã sao chép lời nhắc %1</source>
        <translation>Copied the reminder to %1</translation>
    </message>
    <message>
        <source>Công văn đôn đốc…</source>
        <translation>Reminder letter…</translation>
    </message>
    <message>
        <source>Soạn công văn đôn đốc gửi các đơn vị chưa báo cáo kỳ này</source>
        <translation>Compose a reminder letter to the units that have not reported for this period</translation>
    </message>
</context>
<context>
    <name>dialogs::UnitBar</name>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Phải báo cáo hằng tháng</source>
        <translation>Reports every month</translation>
    </message>
    <message>
        <source>đặt theo tên</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>sau cùng</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Tên đơn vị (như trong văn bản)</source>
        <translation>Name of the unit (as in papers)</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Hoạt động từ ngày</source>
        <translation>Works from</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Đơn vị kế thừa</source>
        <translation>Succeeded by</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Sửa đơn vị %1</source>
        <translation>Change unit %1</translation>
    </message>
    <message>
        <source>Đã lưu đơn vị %1</source>
        <translation>Unit %1 saved</translation>
    </message>
</context>
<context>
    <name>dialogs::UnitsStep</name>
    <message>
        <source>Đơn vị báo cáo</source>
        <translation>Reporting units</translation>
    </message>
    <message>
        <source>Đơn vị phải báo cáo hằng tháng</source>
        <translation>Units that must report every month</translation>
    </message>
    <message>
        <source>%1 (đến %2)</source>
        <translation>%1 (until %2)</translation>
    </message>
    <message>
        <source>%1 (từ %2)</source>
        <translation>%1 (from %2)</translation>
    </message>
    <message>
        <source>Tìm đơn vị, không cần dấu</source>
        <translation>Find a unit, marks not needed</translation>
    </message>
    <message>
        <source>Tìm đơn vị</source>
        <translation>Find a unit</translation>
    </message>
    <message>
        <source>Đang chọn %1 đơn vị. Phím cách: chọn hoặc bỏ chọn; Ctrl+F: tìm.</source>
        <translation>%1 units selected. Space: select or leave out; Ctrl+F: find.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào phải báo cáo. Hãy chọn ít nhất một đơn vị.</source>
        <translation>No unit that must report is selected. Select at least one unit.</translation>
    </message>
</context>
<context>
    <name>models::AnswerModel</name>
    <message>
        <source>Không trả lời</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>%1, %2, số đến %3, ngày %4</source>
        <translation>%1, %2, arrival number %3, on %4</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>models::BackupModel</name>
    <message numerus="yes">
        <source>%n văn bản đến</source>
        <translation>
            <numerusform>%n incoming document</numerusform>
            <numerusform>%n incoming documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n báo cáo</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản ban hành</source>
        <translation>
            <numerusform>%n issued document</numerusform>
            <numerusform>%n issued documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tệp kèm</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>Không tính</source>
        <translation>Not counted</translation>
    </message>
    <message numerus="yes">
        <source>Thiếu %n tệp kèm</source>
        <translation>
            <numerusform>%n attachment missing</numerusform>
            <numerusform>%n attachments missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã kiểm tra kỹ</source>
        <translation>Checked thoroughly</translation>
    </message>
    <message>
        <source>Đã kiểm tra</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Không rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Bản sao lưu %1, %2, %3, %4, %5</source>
        <translation>Backup %1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Có trong bản sao</source>
        <translation>Contents of the backup</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Nơi để</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>models::DifficultyModel</name>
    <message>
        <source>nhiệm vụ %1</source>
        <translation>task %1</translation>
    </message>
    <message>
        <source>đã đánh dấu</source>
        <translation>marked</translation>
    </message>
    <message numerus="yes">
        <source>lâu nhất %n ngày</source>
        <translation>
            <numerusform>longest %n day</numerusform>
            <numerusform>longest %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sau %n ngày</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ngày</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::MatrixModel</name>
    <message>
        <source>UBND phường, xã</source>
        <translation>People&apos;s Committees of wards and communes</translation>
    </message>
    <message>
        <source>Phòng chuyên môn, Văn phòng</source>
        <translation>Specialist divisions, Office</translation>
    </message>
    <message>
        <source>Cơ quan ngành dọc, Mặt trận, đoàn thể</source>
        <translation>Line agencies, Fatherland Front, mass organisations</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Kỳ tháng %1/%2, hạn %3</source>
        <translation>Period %1/%2, due %3</translation>
    </message>
    <message>
        <source>Số kỳ đúng hạn trên số kỳ đã đến hạn</source>
        <translation>Periods on time out of periods past due</translation>
    </message>
    <message>
        <source>%1/%2 đúng hạn tháng %3</source>
        <translation>%1/%2 on time in month %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Đúng hạn</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Chậm</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Chưa báo cáo</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Tháng %1, %2: %3 đơn vị</source>
        <translation>Month %1, %2: %3 units</translation>
    </message>
    <message>
        <source>%1, tỷ lệ đúng hạn %2%</source>
        <translation>%1, on-time rate %2%</translation>
    </message>
    <message>
        <source>Toàn địa bàn (%1)</source>
        <translation>The whole area (%1)</translation>
    </message>
</context>
<context>
    <name>models::OutgoingModel</name>
    <message>
        <source>Còn hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Văn bản số %1, ngày %2, %3, gửi %4, %5</source>
        <translation>Document No. %1, dated %2, %3, to %4, %5</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Đã thu hồi</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Đã thay thế</source>
        <translation>Replaced</translation>
    </message>
</context>
<context>
    <name>models::PaperSectionsModel</name>
    <message>
        <source>từ số liệu</source>
        <translation>from the figures</translation>
    </message>
    <message>
        <source>lãnh đạo sửa</source>
        <translation>changed by the leaders</translation>
    </message>
    <message>
        <source>có số liệu mới</source>
        <translation>new figures</translation>
    </message>
    <message>
        <source>phần thêm</source>
        <translation>added section</translation>
    </message>
    <message>
        <source>đã bỏ</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>models::PaperWords</name>
    <message>
        <source>Báo cáo quý</source>
        <translation>Quarterly report</translation>
    </message>
    <message>
        <source>Báo cáo 6 tháng</source>
        <translation>6-month report</translation>
    </message>
    <message>
        <source>Báo cáo năm</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Báo cáo đột xuất</source>
        <translation>Ad-hoc report</translation>
    </message>
    <message>
        <source>Công văn đôn đốc</source>
        <translation>Reminder letter</translation>
    </message>
    <message>
        <source>Báo cáo tháng</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>quý; báo cáo ba tháng</source>
        <translation>quarter; three-month report</translation>
    </message>
    <message>
        <source>6 tháng; sáu tháng; báo cáo sơ kết</source>
        <translation>6 months; six months; half-year report</translation>
    </message>
    <message>
        <source>năm; báo cáo tổng kết; cả năm</source>
        <translation>year; final report; whole year</translation>
    </message>
    <message>
        <source>đột xuất; báo cáo theo yêu cầu</source>
        <translation>ad hoc; report on request</translation>
    </message>
    <message>
        <source>đôn đốc; thư nhắc; nhắc báo cáo</source>
        <translation>reminder; reminder letter; remind of report</translation>
    </message>
    <message>
        <source>tháng; báo cáo định kỳ</source>
        <translation>month; periodic report</translation>
    </message>
</context>
<context>
    <name>models::RegisterModel</name>
    <message>
        <source>Số đến %1, ngày %2, %3, %4, %5</source>
        <translation>Arrival number %1, on %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Ngày VB</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>Tên loại và trích yếu</source>
        <translation>Kind and subject</translation>
    </message>
</context>
<context>
    <name>models::RequestModel</name>
    <message>
        <source>Yêu cầu số %1, %2, hạn %3, %4 đơn vị đã trả lời, %5</source>
        <translation>Request %1, %2, due %3, %4 units have answered, %5</translation>
    </message>
    <message>
        <source>Số yêu cầu</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Hạn trả lời</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>models::ResultsModel</name>
    <message>
        <source>Nhiệm vụ %1, %2: %3</source>
        <translation>Task %1, %2: %3</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Kết quả trong kỳ</source>
        <translation>Result in the period</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>models::TaskOutlookModel</name>
    <message>
        <source>, hạn %1</source>
        <translation>, due %1</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>%1 sẽ đổi</source>
        <translation>%1 will change</translation>
    </message>
    <message>
        <source>%1 giữ nguyên</source>
        <translation>%1 left as they are</translation>
    </message>
    <message>
        <source>%1 không đổi được</source>
        <translation>%1 cannot change</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1: %2; sẽ thành: %3</source>
        <translation>Task %1: %2; will be: %3</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Sẽ thành</source>
        <translation>Will be</translation>
    </message>
</context>
<context>
    <name>models::TaskTreeModel</name>
    <message>
        <source>%1 hoàn thành</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>%1 quá hạn</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1 đang thực hiện</source>
        <translation>%1 in progress</translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Nhóm %1, %2</source>
        <translation>Group %1, %2</translation>
    </message>
    <message>
        <source>Chưa giao</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>chưa giao đơn vị chủ trì</source>
        <translation>no leading unit</translation>
    </message>
    <message>
        <source>chủ trì %1</source>
        <translation>leads %1</translation>
    </message>
    <message>
        <source>không thời hạn</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>thời hạn %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1: %2; %3; %4; %5, %6%</source>
        <translation>Task %1: %2; %3; %4; %5, %6%</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Tình trạng hạn</source>
        <translation>Timeliness</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1; đã đánh dấu</source>
        <translation>%1; marked</translation>
    </message>
</context>
<context>
    <name>models::TodoModel</name>
    <message>
        <source>Đôn đốc</source>
        <translation>Chase</translation>
    </message>
    <message>
        <source>Gọi lại</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Xem đơn vị</source>
        <translation>Show unit</translation>
    </message>
    <message>
        <source>Xem nhiệm vụ</source>
        <translation>Show task</translation>
    </message>
    <message>
        <source>Mở dự thảo</source>
        <translation>Open draft</translation>
    </message>
    <message>
        <source>Chốt kỳ</source>
        <translation>Close period</translation>
    </message>
    <message>
        <source>Xem danh sách</source>
        <translation>Show list</translation>
    </message>
    <message>
        <source>Phân công</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Xem yêu cầu</source>
        <translation>Show request</translation>
    </message>
</context>
<context>
    <name>models::TraceModel</name>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Máy</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>models::UnitDetailModel</name>
    <message>
        <source>kèm theo chương trình</source>
        <translation>shipped with the program</translation>
    </message>
    <message>
        <source>cán bộ nhập</source>
        <translation>typed in</translation>
    </message>
    <message>
        <source>ghi nhớ khi nhập báo cáo</source>
        <translation>learnt while entering reports</translation>
    </message>
    <message>
        <source>không giới hạn</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>đến hết %1</source>
        <translation>until the end of %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, kỳ %1</source>
        <translation>, period %1</translation>
    </message>
    <message>
        <source>hẹn gửi %1</source>
        <translation>promised for %1</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Báo cáo hằng tháng</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>phải báo cáo</source>
        <translation>required</translation>
    </message>
    <message>
        <source>không phải báo cáo</source>
        <translation>not required</translation>
    </message>
    <message>
        <source>Hoạt động</source>
        <translation>In existence</translation>
    </message>
    <message>
        <source>Đơn vị kế thừa</source>
        <translation>Succeeded by</translation>
    </message>
    <message>
        <source>Người liên hệ (%1)</source>
        <translation>Contacts (%1)</translation>
    </message>
    <message>
        <source>Tên gọi khác (%1)</source>
        <translation>Other names (%1)</translation>
    </message>
    <message>
        <source>Nhật ký đôn đốc (%1)</source>
        <translation>Log of reminders (%1)</translation>
    </message>
</context>
<context>
    <name>models::UnitListModel</name>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>%1, mã %2, %3</source>
        <translation>%1, code %2, %3</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Đơn vị kế thừa</source>
        <translation>Succeeded by</translation>
    </message>
</context>
<context>
    <name>models::WaitingModel</name>
    <message>
        <source>Đã gọi %1</source>
        <translation>Called %1</translation>
    </message>
    <message>
        <source>Đã nhắn Zalo %1</source>
        <translation>Zalo sent %1</translation>
    </message>
    <message>
        <source>Đã gửi công văn %1</source>
        <translation>Letter sent %1</translation>
    </message>
    <message>
        <source>Đã gặp %1</source>
        <translation>Met %1</translation>
    </message>
    <message>
        <source>Đã đôn đốc %1</source>
        <translation>Chased %1</translation>
    </message>
    <message>
        <source>Chưa đôn đốc</source>
        <translation>Not chased yet</translation>
    </message>
    <message>
        <source>, hẹn %1</source>
        <translation>, promised for %1</translation>
    </message>
</context>
<context>
    <name>pages::Band</name>
    <message>
        <source>chưa báo cáo</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>chưa đến hạn</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>chậm</source>
        <translation>late</translation>
    </message>
    <message>
        <source>đúng hạn</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>hoàn thành</source>
        <translation>done</translation>
    </message>
    <message>
        <source>đang thực hiện</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>chưa thực hiện</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>Báo cáo của đơn vị</source>
        <translation>Units&apos; reports</translation>
    </message>
    <message>
        <source>Hạn nộp</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Nhiệm vụ của Kế hoạch</source>
        <translation>Tasks of the plan</translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị phải gửi</source>
        <translation>
            <numerusform>%n unit must report</numerusform>
            <numerusform>%n units must report</numerusform>
        </translation>
    </message>
    <message>
        <source>Kỳ này không bắt buộc báo cáo.</source>
        <translation>No reports are required for this period.</translation>
    </message>
    <message>
        <source>Còn %1 ngày</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>Hôm nay là hạn</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Đã qua hạn %1 ngày</source>
        <translation>%1 days past due</translation>
    </message>
    <message>
        <source>Trước ngày %1: %2</source>
        <translation>Before day %1: %2</translation>
    </message>
    <message>
        <source>Hạn là ngày làm việc, không phải lùi.</source>
        <translation>The due day is a working day; nothing to shift.</translation>
    </message>
    <message>
        <source>Nếu lùi sang ngày làm việc: %1. Đang áp dụng: %2.</source>
        <translation>Shifted to a working day: %1. In force: %2.</translation>
    </message>
    <message>
        <source>lùi</source>
        <translation>shifted</translation>
    </message>
    <message>
        <source>không lùi</source>
        <translation>not shifted</translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 quá hạn</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>chưa nhiệm vụ nào có thời hạn</source>
        <translation>no task has a deadline yet</translation>
    </message>
    <message>
        <source>%1 không thời hạn</source>
        <translation>%1 without deadline</translation>
    </message>
    <message>
        <source>tăng %1 điểm so với tháng %2 (%3/%4 đơn vị)</source>
        <translation>up %1 points on %2 (%3/%4 units)</translation>
    </message>
    <message>
        <source>giảm %1 điểm so với tháng %2 (%3/%4 đơn vị)</source>
        <translation>down %1 points on %2 (%3/%4 units)</translation>
    </message>
    <message>
        <source>bằng tháng %2 (%3/%4 đơn vị)</source>
        <translation>same as %2 (%3/%4 units)</translation>
    </message>
    <message>
        <source>đủ báo cáo</source>
        <translation>all reports are in</translation>
    </message>
    <message>
        <source>tạm dừng</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>quá hạn</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>trong hạn</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>không thời hạn</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>%1/%2 đơn vị đã gửi</source>
        <translation>%1/%2 units have sent</translation>
    </message>
    <message>
        <source>Đủ báo cáo</source>
        <translation>All reports are in</translation>
    </message>
    <message>
        <source>%1 đúng hạn</source>
        <translation>%1 on time</translation>
    </message>
    <message>
        <source>Đã chốt kỳ</source>
        <translation>Period closed</translation>
    </message>
    <message>
        <source>Không phải báo cáo</source>
        <translation>No report asked</translation>
    </message>
</context>
<context>
    <name>pages::BookActs</name>
    <message>
        <source>Dán sổ cũ…</source>
        <translation>Paste the old book…</translation>
    </message>
    <message>
        <source>Chuyển các dòng đã chép từ sổ đăng ký trong Excel vào sổ của năm</source>
        <translation>Enter rows copied from a register kept in Excel into the register of the year</translation>
    </message>
    <message>
        <source>Mở lại hoặc khóa sổ năm trước…</source>
        <translation>Reopen or lock a past year&apos;s register…</translation>
    </message>
    <message>
        <source>Sổ của năm đã qua chỉ để xem, đến khi được mở lại với lý do</source>
        <translation>The register of a past year can only be read until it is reopened with a reason</translation>
    </message>
    <message>
        <source>Kế hoạch của đơn vị…</source>
        <translation>Plans of the units…</translation>
    </message>
    <message>
        <source>Đơn vị nào đã gửi, chưa gửi kế hoạch tổ chức triển khai của mình</source>
        <translation>Which units have sent their own implementation plan and which have not</translation>
    </message>
    <message>
        <source>Mở lại sổ</source>
        <translation>Reopen the register</translation>
    </message>
    <message>
        <source>Sót văn bản đến ngày 30/12</source>
        <translation>A document that arrived on 30/12 was missed</translation>
    </message>
    <message>
        <source>Sổ của năm</source>
        <translation>Register of year</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Năm %1, đã khóa</source>
        <translation>Year %1, locked</translation>
    </message>
    <message>
        <source>Năm %1, đang mở</source>
        <translation>Year %1, open</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đến của năm đã qua</source>
        <translation>Register of incoming documents of a past year</translation>
    </message>
    <message>
        <source>Khóa sổ</source>
        <translation>Lock the register</translation>
    </message>
    <message>
        <source>Đã mở lại sổ năm %1</source>
        <translation>Register of %1 reopened</translation>
    </message>
    <message>
        <source>Đã khóa sổ năm %1</source>
        <translation>Register of %1 locked</translation>
    </message>
</context>
<context>
    <name>pages::CatalogueFace</name>
    <message>
        <source>Danh mục đơn vị</source>
        <translation>Catalogue of units</translation>
    </message>
    <message>
        <source>Thông tin của đơn vị</source>
        <translation>Details of the unit</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Không có đơn vị nào khớp với bộ lọc.</source>
        <translation>No unit matches the filter.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Tên gọi khác (viết tắt, tên cũ)</source>
        <translation>Other name (abbreviation, old name)</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị</source>
        <translation>No unit chosen</translation>
    </message>
    <message>
        <source>Thêm tên gọi khác của %1</source>
        <translation>Add another name of %1</translation>
    </message>
    <message>
        <source>Đã thêm tên gọi “%1” của %2</source>
        <translation>Added the name “%1” of %2</translation>
    </message>
    <message>
        <source>Đã bỏ người liên hệ %1 của %2</source>
        <translation>Removed the contact %1 of %2</translation>
    </message>
    <message>
        <source>Đã bỏ tên gọi “%1” của %2</source>
        <translation>Removed the name “%1” of %2</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>pages::ChartPanel</name>
    <message>
        <source>%1, bảng số liệu</source>
        <translation>%1, table of figures</translation>
    </message>
</context>
<context>
    <name>pages::ClosingBar</name>
    <message>
        <source>Chốt kỳ</source>
        <translation>Close period</translation>
    </message>
    <message>
        <source>Chốt kỳ tháng %1: từ đây không nhập thêm gì làm thay đổi số liệu của kỳ</source>
        <translation>Close the period %1: from here on nothing is entered that changes its figures</translation>
    </message>
    <message>
        <source>Mở lại kỳ</source>
        <translation>Reopen period</translation>
    </message>
    <message>
        <source>Mở lại kỳ tháng %1</source>
        <translation>Reopen the period %1</translation>
    </message>
    <message>
        <source>Số liệu kỳ này đã chốt ngày %1. Mở lại thì văn bản đến sau ngày đó lại được tính; hãy ghi lý do.</source>
        <translation>The figures of this period were closed on %1. Once it is reopened, documents that arrived after that day count again; give a reason.</translation>
    </message>
    <message>
        <source>Đủ báo cáo</source>
        <translation>All reports are in</translation>
    </message>
    <message>
        <source>%1/%2 đơn vị</source>
        <translation>%1/%2 units</translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị chưa gửi</source>
        <translation>
            <numerusform>%n unit has not sent</numerusform>
            <numerusform>%n units have not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khó khăn mới</source>
        <translation>
            <numerusform>%n new difficulty</numerusform>
            <numerusform>%n new difficulties</numerusform>
        </translation>
    </message>
    <message>
        <source>chưa được tổng hợp</source>
        <translation>not collected yet</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Dự thảo báo cáo</source>
        <translation>Draft report</translation>
    </message>
    <message numerus="yes">
        <source>%n mục có số liệu mới</source>
        <translation>
            <numerusform>%n section has new figures</numerusform>
            <numerusform>%n sections have new figures</numerusform>
        </translation>
    </message>
    <message>
        <source>không có số liệu mới</source>
        <translation>no new figures</translation>
    </message>
    <message>
        <source>chưa sửa gì, toàn bộ lấy từ số liệu</source>
        <translation>nothing edited, all of it from the figures</translation>
    </message>
    <message>
        <source>Đã chốt kỳ tháng %1</source>
        <translation>Closed the period %1</translation>
    </message>
    <message>
        <source>Đã mở lại kỳ tháng %1</source>
        <translation>Reopened the period %1</translation>
    </message>
    <message>
        <source>không còn khó khăn nào chưa tổng hợp</source>
        <translation>no difficulty is left to be collected</translation>
    </message>
</context>
<context>
    <name>pages::CopiesEdit</name>
    <message>
        <source>Số bản chưa đúng. Hãy nhập số bản phát hành, chỉ gồm chữ số, hoặc để trống.</source>
        <translation>The number of copies is not right. Enter the number of copies issued, digits only, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>pages::CutOffRow</name>
    <message>
        <source>Ngày chốt số liệu</source>
        <translation>Data cut-off</translation>
    </message>
    <message>
        <source>Văn bản chỉ tính báo cáo đến và việc đã ghi đến hết ngày này.</source>
        <translation>The document counts only reports that arrived and work entered up to the end of this day.</translation>
    </message>
    <message>
        <source>Đã chọn riêng cho văn bản này; xóa trống để về ngày lập.</source>
        <translation>Chosen for this document alone; clear it to go back to the day it is composed.</translation>
    </message>
    <message>
        <source>Đang theo ngày lập hoặc ngày chốt kỳ.</source>
        <translation>Follows the day it is composed or the day the period was closed.</translation>
    </message>
</context>
<context>
    <name>pages::DifficultiesPage</name>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Ghi &amp;khó khăn</source>
        <translation>Enter difficult&amp;y</translation>
    </message>
    <message>
        <source>Ghi khó khăn, vướng mắc nêu qua điện thoại, cuộc họp</source>
        <translation>Enter a difficulty raised by telephone or at a meeting</translation>
    </message>
    <message>
        <source>Bước t&amp;rước</source>
        <translation>&amp;Previous stage</translation>
    </message>
    <message>
        <source>Lùi một bước, có lý do</source>
        <translation>One stage back, with a reason</translation>
    </message>
    <message>
        <source>Bước &amp;sau</source>
        <translation>&amp;Next stage</translation>
    </message>
    <message>
        <source>Chuyển sang bước xử lý sau</source>
        <translation>Move to the next stage</translation>
    </message>
    <message>
        <source>Sửa &amp;nội dung</source>
        <translation>Edit &amp;text</translation>
    </message>
    <message>
        <source>Sửa nội dung, đề xuất, nhiệm vụ</source>
        <translation>Edit the text, the proposal and the task</translation>
    </message>
    <message>
        <source>Sửa &amp;bước</source>
        <translation>Edit &amp;stage</translation>
    </message>
    <message>
        <source>Sửa ngày, văn bản, ghi chú của bước này</source>
        <translation>Edit the day, document and note of this stage</translation>
    </message>
    <message>
        <source>&amp;Lọc khó khăn</source>
        <translation>&amp;Filter difficulties</translation>
    </message>
    <message>
        <source>Đã chốt số liệu ngày %1</source>
        <translation>Figures closed on %1</translation>
    </message>
    <message>
        <source>Tính đến ngày %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Chỉ xem kỳ này</source>
        <translation>This period only</translation>
    </message>
    <message>
        <source>Xem cả kỳ trước</source>
        <translation>Earlier periods too</translation>
    </message>
    <message>
        <source>Không có khó khăn, vướng mắc nào khớp với bộ lọc.</source>
        <translation>No difficulty matches the filter.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Đến kỳ này chưa ghi nhận khó khăn, vướng mắc nào.</source>
        <translation>No difficulty has been entered up to this period.</translation>
    </message>
    <message numerus="yes">
        <source>%n khó khăn, vướng mắc đang mở</source>
        <translation>
            <numerusform>%n open difficulty</numerusform>
            <numerusform>%n open difficulties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đã giải quyết</source>
        <translation>
            <numerusform>%n solved</numerusform>
            <numerusform>%n solved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>đang đánh dấu %n việc</source>
        <translation>
            <numerusform>%n item marked</numerusform>
            <numerusform>%n items marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Kỳ tháng %1 đã chốt số liệu. Hãy chuyển sang kỳ sau để cập nhật việc xử lý.</source>
        <translation>The figures of %1 are closed. Go to the next period to update how difficulties are handled.</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc kỳ tháng %1, tính đến ngày %2</source>
        <translation>Difficulties of the period %1, as of %2</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Đề xuất, kiến nghị</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Ngày nêu</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>Số ngày</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>pages::DifficultyColumn</name>
    <message numerus="yes">
        <source>%1: %n việc</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::DifficultyDetail</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nội dung khó khăn, vướng mắc</source>
        <translation>Text of the difficulty</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>Báo cáo số đến %1</source>
        <translation>Report, arrival number %1</translation>
    </message>
    <message>
        <source>Nêu ngày %1</source>
        <translation>Raised on %1</translation>
    </message>
    <message>
        <source>, ngoài báo cáo</source>
        <translation>, outside the reports</translation>
    </message>
    <message>
        <source>Đề xuất, kiến nghị</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Không nêu</source>
        <translation>None given</translation>
    </message>
    <message>
        <source>Quá trình xử lý</source>
        <translation>How it was handled</translation>
    </message>
</context>
<context>
    <name>pages::DifficultyFilterRow</name>
    <message>
        <source>Lọc theo đơn vị</source>
        <translation>Filter by unit</translation>
    </message>
    <message>
        <source>Lọc theo nhiệm vụ</source>
        <translation>Filter by task</translation>
    </message>
    <message>
        <source>Lọc khó khăn, vướng mắc</source>
        <translation>Filter difficulties</translation>
    </message>
    <message>
        <source>Enter xem đủ · Dấu cách đánh dấu · Ctrl+→ chuyển bước · Ctrl+Shift+N ghi mới</source>
        <translation>Enter shows all · Space marks · Ctrl+→ moves a stage · Ctrl+Shift+N enters a new one</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Mọi nhiệm vụ</source>
        <translation>All tasks</translation>
    </message>
    <message>
        <source>Quá %1 ngày</source>
        <translation>Over %1 days</translation>
    </message>
    <message>
        <source>Quá 30 ngày</source>
        <translation>Over 30 days</translation>
    </message>
    <message>
        <source>đơn vị %1</source>
        <translation>unit %1</translation>
    </message>
    <message>
        <source>còn mở quá %1 ngày</source>
        <translation>open for over %1 days</translation>
    </message>
</context>
<context>
    <name>pages::DifficultyList</name>
    <message>
        <source>Không có</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>pages::DifficultyMoveBar</name>
    <message>
        <source>số, ký hiệu (nếu có)</source>
        <translation>number, symbol (if any)</translation>
    </message>
    <message>
        <source>văn bản tham mưu</source>
        <translation>document giving advice</translation>
    </message>
    <message>
        <source>văn bản chỉ đạo</source>
        <translation>document giving direction</translation>
    </message>
    <message>
        <source>văn bản giải quyết</source>
        <translation>document giving the solution</translation>
    </message>
    <message>
        <source>Chuyển</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 khó khăn</source>
        <translation>%1 difficulties</translation>
    </message>
    <message>
        <source>%1: lùi về “%2”</source>
        <translation>%1: back to “%2”</translation>
    </message>
    <message>
        <source>%1: chuyển sang “%2”</source>
        <translation>%1: move to “%2”</translation>
    </message>
    <message>
        <source>Chuyển về “%1” là lùi bước: hãy ghi lý do.</source>
        <translation>Moving to “%1” is a step back: give a reason.</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1: sửa bước “%2”</source>
        <translation>%1: change the stage “%2”</translation>
    </message>
    <message>
        <source>Chưa đọc được ngày. Hãy ghi ngày/tháng, ví dụ 8/10.</source>
        <translation>The date could not be read. Enter day/month, for example 8/10.</translation>
    </message>
    <message>
        <source>Đã sửa bước “%1”</source>
        <translation>Changed the stage “%1”</translation>
    </message>
    <message>
        <source>Đã chuyển khó khăn sang “%1”</source>
        <translation>Moved the difficulty to “%1”</translation>
    </message>
    <message>
        <source>Đã chuyển %1 khó khăn sang “%2”</source>
        <translation>Moved %1 difficulties to “%2”</translation>
    </message>
</context>
<context>
    <name>pages::DifficultyRow</name>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Đề xuất, kiến nghị</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Chung</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc %1</source>
        <translation>Difficulty %1</translation>
    </message>
    <message>
        <source>Đề xuất, kiến nghị %1</source>
        <translation>Proposal %1</translation>
    </message>
    <message>
        <source>Nhiệm vụ của khó khăn %1</source>
        <translation>Task of difficulty %1</translation>
    </message>
    <message>
        <source>Bỏ khó khăn %1</source>
        <translation>Remove difficulty %1</translation>
    </message>
    <message>
        <source>Bỏ khó khăn này</source>
        <translation>Remove this difficulty</translation>
    </message>
</context>
<context>
    <name>pages::DifficultyWordsBar</name>
    <message>
        <source>Ghi</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Ngày nêu</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Đề xuất, kiến nghị</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Không thuộc riêng nhiệm vụ nào</source>
        <translation>Of no single task</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc nêu qua điện thoại, cuộc họp</source>
        <translation>Difficulty raised by telephone or at a meeting</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sửa khó khăn, vướng mắc của %1</source>
        <translation>Change a difficulty of %1</translation>
    </message>
    <message>
        <source>Chưa rõ đơn vị nào. Hãy chọn một đơn vị trong danh sách gợi ý.</source>
        <translation>It is not clear which unit this is. Choose a unit from the suggestions.</translation>
    </message>
    <message>
        <source>Chưa đọc được ngày. Hãy ghi ngày/tháng, ví dụ 8/10.</source>
        <translation>The date could not be read. Enter day/month, for example 8/10.</translation>
    </message>
    <message>
        <source>Đã sửa nội dung khó khăn, vướng mắc</source>
        <translation>Changed the difficulty</translation>
    </message>
    <message>
        <source>Đã ghi khó khăn, vướng mắc</source>
        <translation>Entered the difficulty</translation>
    </message>
</context>
<context>
    <name>pages::DocumentBar</name>
    <message>
        <source>Đăng ký</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>UBND tỉnh Khánh Hòa</source>
        <translation>UBND tỉnh Khánh Hòa</translation>
    </message>
    <message>
        <source>Công văn về việc…</source>
        <translation>Công văn về việc…</translation>
    </message>
    <message>
        <source>Tác giả *</source>
        <translation>Issuer *</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Ngày đến *</source>
        <translation>Arrived on *</translation>
    </message>
    <message>
        <source>Tên loại và trích yếu nội dung *</source>
        <translation>Kind and subject *</translation>
    </message>
    <message>
        <source>Văn bản đến khác: số đến %1</source>
        <translation>Other incoming document: arrival number %1</translation>
    </message>
    <message>
        <source>Văn bản đến khác</source>
        <translation>Other incoming document</translation>
    </message>
    <message>
        <source>Theo ký hiệu</source>
        <translation>From the symbol</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Đơn vị hoặc người nhận</source>
        <translation>Unit or person receiving it</translation>
    </message>
    <message>
        <source>Mức độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Hạn giải quyết</source>
        <translation>Deal with by</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Enter lần nữa: ghi đúng như đang ghi.</source>
        <translation>%1 Enter again: write it as it stands.</translation>
    </message>
</context>
<context>
    <name>pages::EntryActs</name>
    <message>
        <source>&amp;Thay thế…</source>
        <translation>&amp;Replace…</translation>
    </message>
    <message>
        <source>Nhập bản sửa của báo cáo đang chọn; bản cũ vẫn ở trong sổ</source>
        <translation>Enter the corrected version of the selected report; the old one stays in the register</translation>
    </message>
    <message>
        <source>T&amp;rả lại…</source>
        <translation>Re&amp;turn…</translation>
    </message>
    <message>
        <source>Trả lại báo cáo để đơn vị sửa và gửi lại</source>
        <translation>Return the report for the unit to correct and send again</translation>
    </message>
    <message>
        <source>&amp;Hủy số…</source>
        <translation>Ca&amp;ncel number…</translation>
    </message>
    <message>
        <source>Hủy số đến đã nhập nhầm; số không dùng lại</source>
        <translation>Cancel an arrival number entered by mistake; the number is not used again</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Thiếu số liệu nhiệm vụ 2.6; chưa ký</source>
        <translation>Figures of task 2.6 missing; not signed</translation>
    </message>
    <message>
        <source>Đơn vị phải sửa, bổ sung gì *</source>
        <translation>What the unit must correct or add *</translation>
    </message>
    <message>
        <source>Gửi lại trước hết ngày</source>
        <translation>Send again by the end of</translation>
    </message>
    <message>
        <source>Hủy số</source>
        <translation>Number cancelled</translation>
    </message>
    <message>
        <source>Nhập nhầm đơn vị</source>
        <translation>Wrong unit entered</translation>
    </message>
    <message>
        <source>Lý do hủy *</source>
        <translation>Reason for cancelling *</translation>
    </message>
    <message>
        <source>Chọn một văn bản trong sổ trước.</source>
        <translation>Choose a document in the register first.</translation>
    </message>
    <message>
        <source>Văn bản này %1.</source>
        <translation>This document is %1.</translation>
    </message>
    <message>
        <source>Văn bản này không phải báo cáo của đơn vị.</source>
        <translation>This document is not a unit&apos;s report.</translation>
    </message>
    <message>
        <source>Trả lại số %1 của %2: bản này không được tính, chờ đơn vị gửi lại</source>
        <translation>Return number %1 of %2: it does not count until the unit sends it again</translation>
    </message>
    <message>
        <source>Hủy số %1 của %2: nhập nhầm; số đã cấp không dùng lại</source>
        <translation>Cancel number %1 of %2: entered by mistake; the number is not used again</translation>
    </message>
    <message>
        <source>Đã trả lại văn bản số đến %1, chờ đơn vị gửi lại</source>
        <translation>Returned document number %1; waiting for the unit to send it again</translation>
    </message>
    <message>
        <source>Đã hủy văn bản số đến %1; số vẫn ở trong sổ</source>
        <translation>Cancelled document number %1; the number stays in the register</translation>
    </message>
</context>
<context>
    <name>pages::EntryAttachments</name>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add file…</translation>
    </message>
    <message>
        <source>Tệp kèm:</source>
        <translation>Attachments:</translation>
    </message>
    <message>
        <source>Thả ra để kèm vào văn bản</source>
        <translation>Drop to attach to the document</translation>
    </message>
    <message>
        <source>Kéo tệp vào đây hoặc Ctrl+V ảnh chụp</source>
        <translation>Drag files here or Ctrl+V a screenshot</translation>
    </message>
    <message>
        <source>Kết quả không có văn bản thì không kèm tệp được: các tệp này sẽ không được lưu.</source>
        <translation>Results without a document cannot have attachments: these files will not be saved.</translation>
    </message>
</context>
<context>
    <name>pages::EntryChoice</name>
    <message>
        <source>Tháng %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>Yêu cầu %1 (hạn %2)</source>
        <translation>Request %1 (due %2)</translation>
    </message>
    <message>
        <source>Yêu cầu %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>Chưa rõ, hãy chọn</source>
        <translation>Not clear, please choose</translation>
    </message>
</context>
<context>
    <name>pages::EntryDetail</name>
    <message>
        <source>Về sổ</source>
        <translation>Back to the register</translation>
    </message>
    <message>
        <source>Nội dung văn bản đến</source>
        <translation>Content of the incoming document</translation>
    </message>
    <message>
        <source>Văn bản đến số %1</source>
        <translation>Arrival number %1</translation>
    </message>
    <message>
        <source>Thay thế khi đã có bản mới của đơn vị; trả lại khi chờ đơn vị gửi lại; hủy số khi nhập nhầm. Số đã cấp luôn ở lại trong sổ.</source>
        <translation>Replace it when the unit has sent a new version; return it when the unit is to send it again; cancel the number when it was entered by mistake. A number once given always stays in the register.</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Incoming document</translation>
    </message>
    <message>
        <source>Chọn một văn bản trong sổ để xem nội dung.</source>
        <translation>Choose a document in the register to see its content.</translation>
    </message>
    <message>
        <source>Gửi lại trước</source>
        <translation>Send again by</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>không số</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>%1 ngày %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Yêu cầu số %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>Số văn thư</source>
        <translation>Clerk&apos;s number</translation>
    </message>
    <message>
        <source>không nêu lý do</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>hết ngày %1</source>
        <translation>end of %1</translation>
    </message>
    <message>
        <source>Thay cho số %1</source>
        <translation>Replaces number %1</translation>
    </message>
    <message>
        <source>Được thay bằng số %1</source>
        <translation>Replaced by number %1</translation>
    </message>
    <message>
        <source>Kết quả theo nhiệm vụ</source>
        <translation>Results by task</translation>
    </message>
    <message>
        <source>Báo cáo không phát sinh.</source>
        <translation>Nil report.</translation>
    </message>
    <message>
        <source>Không nhập kết quả theo nhiệm vụ nào.</source>
        <translation>No results by task were entered.</translation>
    </message>
    <message>
        <source>Nội dung chung</source>
        <translation>General content</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Đề nghị: %1</source>
        <translation>Proposal: %1</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tệp kèm</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add file…</translation>
    </message>
    <message>
        <source>Thêm tệp kèm vào văn bản này</source>
        <translation>Add an attachment to this document</translation>
    </message>
    <message>
        <source>Xem trước và sau mỗi thay đổi</source>
        <translation>View each change, before and after</translation>
    </message>
</context>
<context>
    <name>pages::EntryDifficulties</name>
    <message>
        <source>Khó khăn, vướng mắc và đề xuất</source>
        <translation>Difficulties and proposals</translation>
    </message>
</context>
<context>
    <name>pages::EntryExtras</name>
    <message>
        <source>Số mà văn thư cơ quan đã ghi trên văn bản, nếu có</source>
        <translation>The number the office&apos;s clerk wrote on the document, if any</translation>
    </message>
    <message>
        <source>số đã cấp</source>
        <translation>number given</translation>
    </message>
    <message>
        <source>Văn bản bị sót: mang số bổ sung của số đến này, ví dụ 137.1; cần ghi lý do</source>
        <translation>A missed document: it takes a supplement of this arrival number, for example 137.1; a reason is needed</translation>
    </message>
    <message>
        <source>Ngày chuyển</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Mức độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Số của văn thư</source>
        <translation>Clerk&apos;s number</translation>
    </message>
    <message>
        <source>Bổ sung cho số</source>
        <translation>Supplement to number</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pages::EntryFields</name>
    <message>
        <source>Tác giả (đơn vị gửi) *</source>
        <translation>Issuer (unit) *</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Ngày đến *</source>
        <translation>Arrived on *</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kỳ báo cáo hoặc yêu cầu *</source>
        <translation>Period or request *</translation>
    </message>
    <message>
        <source>Tên loại và trích yếu nội dung</source>
        <translation>Kind and subject</translation>
    </message>
    <message>
        <source>Không phát sinh</source>
        <translation>Nil report</translation>
    </message>
    <message>
        <source>Đơn vị báo cáo không có gì phát sinh trong kỳ (Alt+P)</source>
        <translation>The unit reports that nothing arose in the period (Alt+P)</translation>
    </message>
    <message>
        <source>Đơn vị hoặc người nhận văn bản để giải quyết</source>
        <translation>The unit or person that gets the document to deal with it</translation>
    </message>
    <message>
        <source>Không có</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Đơn vị hoặc người nhận</source>
        <translation>Unit or person receiving it</translation>
    </message>
    <message>
        <source>Hạn giải quyết</source>
        <translation>Deal with by</translation>
    </message>
</context>
<context>
    <name>pages::EntryFileActs</name>
    <message>
        <source>Bỏ tệp</source>
        <translation>Remove file</translation>
    </message>
    <message>
        <source>Kèm nhầm bản quét của đơn vị khác</source>
        <translation>A scan of another unit attached by mistake</translation>
    </message>
    <message>
        <source>Lý do bỏ tệp *</source>
        <translation>Reason for removing the file *</translation>
    </message>
    <message numerus="yes">
        <source>Đã kèm %n tệp vào văn bản đến số %1</source>
        <translation>
            <numerusform>Attached %n file to document number %1</numerusform>
            <numerusform>Attached %n files to document number %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bỏ tệp kèm “%1”: tệp không còn ở văn bản này, nội dung vẫn được giữ</source>
        <translation>Remove the attachment “%1”: the file will no longer be with this document, its content is kept</translation>
    </message>
    <message>
        <source>Đã bỏ tệp kèm “%1”</source>
        <translation>Removed the attachment “%1”</translation>
    </message>
</context>
<context>
    <name>pages::EntryForm</name>
    <message>
        <source>* bắt buộc</source>
        <translation>* required</translation>
    </message>
    <message>
        <source>Lưu và nhập tiếp</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Nội dung đang nhập chưa được lưu. Bỏ nội dung này?</source>
        <translation>What is being entered has not been saved. Discard it?</translation>
    </message>
    <message>
        <source>Đến sau hạn %1 ngày (hạn %2), báo cáo tính là chậm.</source>
        <translation>Arrived %1 days after the due day (%2): counts as late.</translation>
    </message>
    <message>
        <source>Lý do vẫn lưu</source>
        <translation>Why it is saved all the same</translation>
    </message>
    <message>
        <source>Lý do cấp số bổ sung</source>
        <translation>Reason for the supplementary number</translation>
    </message>
    <message>
        <source>Vẫn lưu</source>
        <translation>Save all the same</translation>
    </message>
    <message>
        <source>Thay báo cáo cũ</source>
        <translation>Replace the old report</translation>
    </message>
    <message>
        <source>Thôi thay</source>
        <translation>Do not replace</translation>
    </message>
    <message>
        <source>Thay báo cáo số đến %1: văn bản mới mang số của mình, số cũ vẫn ở trong sổ.</source>
        <translation>Replaces the report with arrival number %1: the new document takes its own number, the old number stays in the register.</translation>
    </message>
    <message>
        <source>Chưa biết đơn vị nào tiếp nhận báo cáo. Hãy chọn đơn vị tiếp nhận trong Cài đặt.</source>
        <translation>It is not known which unit receives the reports. Choose the receiving unit in Settings.</translation>
    </message>
    <message>
        <source>Đã ghi kết quả kỳ %1 của %2</source>
        <translation>Entered the results for %1 of %2</translation>
    </message>
    <message>
        <source>Đã lưu văn bản đến số %1 của %2</source>
        <translation>Saved arrival number %1 of %2</translation>
    </message>
    <message>
        <source>%1, thay số %2</source>
        <translation>%1, replacing number %2</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nội dung khác</source>
        <translation>Other content</translation>
    </message>
    <message>
        <source>Nội dung khác của báo cáo</source>
        <translation>Other content of the report</translation>
    </message>
    <message>
        <source>bản nháp, tự lưu %1</source>
        <translation>half-typed form, kept at %1</translation>
    </message>
    <message>
        <source>chưa tự lưu được bản nháp</source>
        <translation>the half-typed form could not be kept</translation>
    </message>
    <message>
        <source>Kết quả của %1, không có văn bản</source>
        <translation>Results of %1, without a document</translation>
    </message>
    <message>
        <source>Văn bản đến số %1</source>
        <translation>Arrival number %1</translation>
    </message>
    <message>
        <source>Bỏ bản nháp</source>
        <translation>Discard form</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lý do nhập báo cáo bổ sung</source>
        <translation>Reason for the supplementary report</translation>
    </message>
    <message>
        <source>Mở lại kỳ…</source>
        <translation>Reopen period…</translation>
    </message>
    <message>
        <source>Mở lại sổ…</source>
        <translation>Reopen register…</translation>
    </message>
    <message>
        <source>Nhập bổ sung</source>
        <translation>Enter as a supplement</translation>
    </message>
    <message>
        <source>Lý do mở lại kỳ, rồi Enter</source>
        <translation>Reason for reopening the period, then Enter</translation>
    </message>
    <message>
        <source>Lý do mở lại sổ, rồi Enter</source>
        <translation>Reason for reopening the register, then Enter</translation>
    </message>
    <message>
        <source>Đang chép tệp kèm. Văn bản được lưu ngay khi chép xong.</source>
        <translation>Copying the attachments. The document is saved as soon as they are copied.</translation>
    </message>
    <message>
        <source>Văn bản chưa được lưu: có tệp kèm chưa chép xong. Hãy xem lại tệp kèm rồi lưu.</source>
        <translation>The document has not been saved: a file has not been copied completely. Look at the files, then save.</translation>
    </message>
    <message>
        <source>Đang chép tệp kèm. Văn bản này được lưu ngay khi chép xong, rồi mới mở được văn bản khác.</source>
        <translation>A file is being copied. This document is saved as soon as that is done; only then can another one be opened.</translation>
    </message>
    <message>
        <source>Đang chép tệp kèm của văn bản này. Chép xong mới mở được văn bản khác.</source>
        <translation>A file of this document is being copied. Another one can be opened only when that is done.</translation>
    </message>
    <message>
        <source>Đang chép tệp kèm</source>
        <translation>A file is being copied</translation>
    </message>
    <message>
        <source>Tệp kèm của văn bản đang nhập chưa chép xong. Đóng bây giờ thì văn bản chưa được lưu; bản nháp còn lại không có tệp này.</source>
        <translation>A file of the document being entered has not been copied completely. If you close now the document is not saved; the form that is kept lacks the file.</translation>
    </message>
    <message>
        <source>Vẫn đóng</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Giữ như đang ghi</source>
        <translation>Keep as it stands</translation>
    </message>
</context>
<context>
    <name>pages::EntryFormActions</name>
    <message>
        <source>&amp;Lưu và nhập tiếp</source>
        <translation>&amp;Save and next</translation>
    </message>
    <message>
        <source>Lưu báo cáo đang nhập</source>
        <translation>Save the report being entered</translation>
    </message>
    <message>
        <source>&amp;Chép kỳ trước</source>
        <translation>&amp;Copy previous period</translation>
    </message>
    <message>
        <source>Khôn&amp;g thay đổi</source>
        <translation>No chan&amp;ge</translation>
    </message>
    <message>
        <source>Không &amp;phát sinh</source>
        <translation>Nil re&amp;port</translation>
    </message>
    <message>
        <source>Đơn vị báo cáo không có gì phát sinh trong kỳ</source>
        <translation>The unit reports that nothing arose in the period</translation>
    </message>
    <message>
        <source>Thê&amp;m khó khăn</source>
        <translation>Add &amp;difficulty</translation>
    </message>
    <message>
        <source>Thêm một khó khăn, vướng mắc của đơn vị</source>
        <translation>Add a difficulty of the unit</translation>
    </message>
    <message>
        <source>Nội &amp;dung khác</source>
        <translation>&amp;Other content</translation>
    </message>
    <message>
        <source>Điều báo cáo nêu ngoài kết quả từng nhiệm vụ</source>
        <translation>What the report says besides the results by task</translation>
    </message>
    <message>
        <source>Cấp số &amp;bổ sung cho văn bản bị sót</source>
        <translation>Give a s&amp;upplementary number to a missed document</translation>
    </message>
    <message>
        <source>Văn bản bị sót mang số bổ sung của một số đã cấp, ví dụ 137.1</source>
        <translation>A missed document takes a supplement of a number already given, for example 137.1</translation>
    </message>
    <message>
        <source>Kết &amp;quả của đơn vị tiếp nhận</source>
        <translation>Results of the rece&amp;iving unit</translation>
    </message>
    <message>
        <source>Nhập kết quả của đơn vị tiếp nhận báo cáo, không có văn bản đến</source>
        <translation>Enter the results of the unit that receives the reports, without an incoming document</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu rồi xem văn bản vừa lưu</source>
        <translation>Save, then look at the saved document</translation>
    </message>
    <message>
        <source>Thêm trường</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>Ngày chuyển, mức độ khẩn, số của văn thư, số bổ sung, ghi chú</source>
        <translation>Date passed on, urgency, clerk&apos;s number, supplementary number, note</translation>
    </message>
    <message>
        <source>Thêm tệp kèm…</source>
        <translation>Add attachment…</translation>
    </message>
    <message>
        <source>Kèm bản quét, ảnh chụp hoặc tệp khác vào văn bản đang nhập</source>
        <translation>Attach a scan, a photo or another file to the document being entered</translation>
    </message>
    <message>
        <source>Xem tệp kèm</source>
        <translation>View attachment</translation>
    </message>
    <message>
        <source>Xem bản quét ngay cạnh biểu mẫu; bấm lần nữa để trở lại sổ</source>
        <translation>View the scan beside the form; press again to go back to the register</translation>
    </message>
</context>
<context>
    <name>pages::EntryList</name>
    <message>
        <source>Sổ đăng ký văn bản đến</source>
        <translation>Register of incoming documents</translation>
    </message>
    <message>
        <source>Không tìm thấy văn bản nào như vậy.</source>
        <translation>No such document was found.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Sổ năm %1 chưa có văn bản nào.</source>
        <translation>The register of %1 has no documents yet.</translation>
    </message>
    <message>
        <source>Kỳ này chưa có báo cáo nào.</source>
        <translation>No report for this period yet.</translation>
    </message>
</context>
<context>
    <name>pages::EntryResults</name>
    <message>
        <source>Kết quả theo nhiệm vụ</source>
        <translation>Results by task</translation>
    </message>
    <message>
        <source>&amp;Chép từ tháng %1</source>
        <translation>&amp;Copy from %1</translation>
    </message>
    <message>
        <source>&amp;Chép kỳ trước</source>
        <translation>&amp;Copy previous period</translation>
    </message>
    <message>
        <source>Báo cáo không phát sinh không có kết quả.</source>
        <translation>A nil report has no results.</translation>
    </message>
    <message>
        <source>Đơn vị chưa có kết quả của kỳ trước để chép.</source>
        <translation>The unit has no results of the previous period to copy.</translation>
    </message>
    <message>
        <source>Chép kết quả kỳ trước của nhiệm vụ đang chọn, hoặc của mọi nhiệm vụ khi bảng còn trống</source>
        <translation>Copy the previous period&apos;s results of the selected task, or of all tasks while the table is empty</translation>
    </message>
    <message>
        <source>Ghi “Không thay đổi” với trạng thái và tiến độ của kỳ trước</source>
        <translation>Enter “Không thay đổi” (no change) with the state and progress of the previous period</translation>
    </message>
</context>
<context>
    <name>pages::FileDesk</name>
    <message>
        <source>Đang chép tệp kèm “%1”…</source>
        <translation>Copying attachment “%1”…</translation>
    </message>
    <message>
        <source>Đang cất “%1”…</source>
        <translation>Storing “%1”…</translation>
    </message>
    <message>
        <source>Chọn tệp kèm</source>
        <translation>Choose attachments</translation>
    </message>
    <message>
        <source>Mở tệp kèm</source>
        <translation>Open attachment</translation>
    </message>
    <message>
        <source>Mở “%1” bằng chương trình của máy? Chương trình nhận một bản sao chỉ để đọc; tệp kèm được giữ nguyên.</source>
        <translation>Open “%1” in the computer&apos;s program? The program gets a read-only copy; the attachment stays as it is.</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Đang mở “%1”…</source>
        <translation>Opening “%1”…</translation>
    </message>
    <message>
        <source>Đã mở “%1”</source>
        <translation>Opened “%1”</translation>
    </message>
    <message>
        <source>Lưu bản sao</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Đang lưu bản sao của “%1”…</source>
        <translation>Saving a copy of “%1”…</translation>
    </message>
    <message>
        <source>Đã lưu bản sao: %1</source>
        <translation>Saved a copy: %1</translation>
    </message>
</context>
<context>
    <name>pages::HeadingBar</name>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Thêm một phần sau phần “%1”</source>
        <translation>Add a section after section “%1”</translation>
    </message>
    <message>
        <source>Đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Đổi tiêu đề của phần “%1”</source>
        <translation>Change the heading of section “%1”</translation>
    </message>
    <message>
        <source>Chưa nhập tiêu đề của phần. Hãy nhập tiêu đề, ví dụ “Công tác tuyên truyền”.</source>
        <translation>The heading of the section is missing. Enter a heading, for example “Public information work”.</translation>
    </message>
</context>
<context>
    <name>pages::HolidayPanel</name>
    <message>
        <source>nghỉ bù</source>
        <translation>day off in lieu</translation>
    </message>
    <message>
        <source>làm bù</source>
        <translation>make-up working day</translation>
    </message>
    <message>
        <source>nghỉ</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>Ngày nghỉ, ngày làm bù</source>
        <translation>Days off, make-up working days</translation>
    </message>
    <message>
        <source>Đã có thông báo chính thức</source>
        <translation>Officially announced</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Thứ</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Thêm ngày nghỉ hoặc ngày làm bù</source>
        <translation>Add a day off or a make-up working day</translation>
    </message>
    <message>
        <source>Sửa ngày %1</source>
        <translation>Change the day %1</translation>
    </message>
    <message>
        <source>đã thông báo</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>dự kiến</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>Đã lưu ngày %1 vào bảng ngày nghỉ</source>
        <translation>Saved %1 in the table of days off</translation>
    </message>
    <message>
        <source>Đã bỏ ngày %1 khỏi bảng ngày nghỉ</source>
        <translation>Removed %1 from the table of days off</translation>
    </message>
</context>
<context>
    <name>pages::IncomingPage</name>
    <message>
        <source>Biểu mẫu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Sổ</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Báo cáo đến</source>
        <translation>Incoming reports</translation>
    </message>
    <message>
        <source>%1/%2 đơn vị đã gửi</source>
        <translation>%1/%2 units have sent</translation>
    </message>
    <message>
        <source>Kỳ này không bắt buộc báo cáo</source>
        <translation>No reports are required for this period</translation>
    </message>
    <message>
        <source>Đã ghi yêu cầu số %1</source>
        <translation>Entered request %1</translation>
    </message>
    <message>
        <source>Đã đăng ký văn bản đến số %1</source>
        <translation>Registered arrival number %1</translation>
    </message>
    <message>
        <source>&amp;Văn bản khác…</source>
        <translation>Other docu&amp;ment…</translation>
    </message>
    <message>
        <source>Đăng ký một văn bản đến không phải báo cáo</source>
        <translation>Register an incoming document that is not a report</translation>
    </message>
    <message>
        <source>Ghi cuộc gọi…</source>
        <translation>Log call…</translation>
    </message>
    <message>
        <source>Ghi cuộc gọi đôn đốc đơn vị đang chọn vào nhật ký</source>
        <translation>Log a reminder call to the selected unit</translation>
    </message>
    <message>
        <source>Tìm trong sổ</source>
        <translation>Find in the register</translation>
    </message>
    <message>
        <source>&amp;Nhập nhanh</source>
        <translation>&amp;Quick entry</translation>
    </message>
    <message>
        <source>Nhập một báo cáo hoặc văn bản đến bằng một dòng</source>
        <translation>Enter a report or an incoming document in one line</translation>
    </message>
</context>
<context>
    <name>pages::IssueBar</name>
    <message>
        <source>Ban hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Số (văn thư cấp)</source>
        <translation>No. (clerical office)</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Lý do thay thế</source>
        <translation>Reason for replacing</translation>
    </message>
    <message>
        <source>Chưa có ngày ban hành. Hãy nhập ngày văn thư ghi trên văn bản.</source>
        <translation>The date of issue is missing. Enter the date the clerical office wrote on the document.</translation>
    </message>
    <message>
        <source>Chưa có lý do thay thế. Hãy ghi ngắn gọn, ví dụ “sai số liệu nhóm 2”.</source>
        <translation>The reason for replacing is missing. Enter it briefly, for example “wrong figures in group 2”.</translation>
    </message>
    <message>
        <source>Người ký chưa có họ tên: văn bản sẽ để trống chỗ ấy. Hãy ghi cấp bậc, họ tên ở Cài đặt, mục Người ký; hoặc bấm “Ban hành” lần nữa nếu tên được đóng dấu.</source>
        <translation>The signer has no name: the document will leave that place blank. Enter rank and name in Settings, section Signers; or press “Issue” once more if the name is stamped.</translation>
    </message>
</context>
<context>
    <name>pages::IssuedCard</name>
    <message>
        <source>Số %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Ngày %1</source>
        <translation>Dated %1</translation>
    </message>
    <message>
        <source>nơi nhận: %1</source>
        <translation>recipients: %1</translation>
    </message>
    <message>
        <source>người ký: %1</source>
        <translation>signer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bản</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>pages::IssuedOut</name>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu bản PDF đã ban hành, đúng từng byte</source>
        <translation>Save the issued PDF, exact to the byte</translation>
    </message>
    <message>
        <source>Lưu Word…</source>
        <translation>Save Word…</translation>
    </message>
    <message>
        <source>Lưu bản đã ban hành thành tệp Word (DOCX)</source>
        <translation>Save the issued document as a Word file (DOCX)</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>In bản đã ban hành</source>
        <translation>Print the issued document</translation>
    </message>
    <message>
        <source>Đang đọc văn bản…</source>
        <translation>Reading the document…</translation>
    </message>
    <message>
        <source>văn bản số %1</source>
        <translation>document No. %1</translation>
    </message>
</context>
<context>
    <name>pages::ListColumns</name>
    <message>
        <source>Sắp theo</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>&amp;Cột</source>
        <translation>&amp;Columns</translation>
    </message>
</context>
<context>
    <name>pages::ListingExport</name>
    <message>
        <source>bảng đang xem</source>
        <translation>the table on screen</translation>
    </message>
    <message>
        <source>In bảng đang &amp;xem…</source>
        <translation>Print the &amp;table on screen…</translation>
    </message>
    <message>
        <source>Lưu bảng đang xem (P&amp;DF)…</source>
        <translation>Save the table on screen (P&amp;DF)…</translation>
    </message>
    <message>
        <source>Lưu bảng đang xem (W&amp;ord)…</source>
        <translation>Save the table on screen (W&amp;ord)…</translation>
    </message>
    <message>
        <source>Mọi dòng của bảng đang xem theo bộ lọc, kèm tên bảng, ngày và bộ lọc</source>
        <translation>All rows of the table on screen that pass the filter, with its title, date and filter</translation>
    </message>
    <message>
        <source>Bảng đang xem chưa có dòng nào để in. Hãy bỏ bớt bộ lọc hoặc chọn kỳ khác.</source>
        <translation>The table on screen has no rows to print. Loosen the filter or choose another period.</translation>
    </message>
    <message>
        <source>Lưu bảng đang xem (CSV)…</source>
        <translation>Save the table on screen (CSV)…</translation>
    </message>
</context>
<context>
    <name>pages::MatrixBoard</name>
    <message>
        <source>Ma trận báo cáo: phường, xã</source>
        <translation>Report matrix: wards and communes</translation>
    </message>
    <message>
        <source>Ma trận báo cáo: phòng, cơ quan, đoàn thể</source>
        <translation>Report matrix: divisions, agencies, mass organisations</translation>
    </message>
</context>
<context>
    <name>pages::MatrixFace</name>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Không có đơn vị nào khớp với bộ lọc.</source>
        <translation>No unit matches the filter.</translation>
    </message>
    <message>
        <source>Năm %1 chưa đơn vị nào phải báo cáo.</source>
        <translation>No unit had to report in %1.</translation>
    </message>
    <message>
        <source>Kỳ này chưa bắt đầu hoặc đơn vị không phải báo cáo</source>
        <translation>The period has not begun, or the unit need not report</translation>
    </message>
    <message>
        <source>Ghi cuộc gọi về kỳ này vào nhật ký đôn đốc (F7)</source>
        <translation>Log a call about this period as a reminder (F7)</translation>
    </message>
    <message>
        <source>Đơn vị đã gửi báo cáo kỳ này</source>
        <translation>The unit has reported for this period</translation>
    </message>
    <message>
        <source>Soạn lời nhắc gửi qua Zalo cho đơn vị này (F8)</source>
        <translation>Compose a Zalo reminder for this unit (F8)</translation>
    </message>
    <message>
        <source>&amp;Mở báo cáo</source>
        <translation>&amp;Open report</translation>
    </message>
    <message>
        <source>Nhập &amp;báo cáo</source>
        <translation>&amp;Enter report</translation>
    </message>
    <message>
        <source>Mở báo cáo của ô này, hoặc nhập khi chưa có (Enter)</source>
        <translation>Open the report of this cell, or enter it when there is none (Enter)</translation>
    </message>
</context>
<context>
    <name>pages::MatrixLegend</name>
    <message>
        <source>đúng hạn</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>chậm 3 ngày</source>
        <translation>3 days late</translation>
    </message>
    <message>
        <source>chưa báo cáo</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>chưa đến hạn</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>không phải báo cáo</source>
        <translation>not required</translation>
    </message>
</context>
<context>
    <name>pages::MatrixPage</name>
    <message>
        <source>Đơn vị &amp; ma trận</source>
        <translation>Units &amp; matrix</translation>
    </message>
    <message>
        <source>&amp;Lọc đơn vị</source>
        <translation>&amp;Filter units</translation>
    </message>
    <message>
        <source>&amp;Ghi cuộc gọi</source>
        <translation>&amp;Log call</translation>
    </message>
    <message>
        <source>&amp;Nhắc báo cáo</source>
        <translation>Rem&amp;ind</translation>
    </message>
    <message>
        <source>Nhập &amp;báo cáo</source>
        <translation>&amp;Enter report</translation>
    </message>
    <message>
        <source>Đôn đốc các đơn vị…</source>
        <translation>Chase the units…</translation>
    </message>
    <message>
        <source>&amp;Sửa đơn vị</source>
        <translation>&amp;Change unit</translation>
    </message>
    <message>
        <source>Sửa đơn vị đang chọn trong danh mục</source>
        <translation>Change the chosen unit in the catalogue</translation>
    </message>
    <message>
        <source>&amp;Thêm đơn vị</source>
        <translation>&amp;Add unit</translation>
    </message>
    <message>
        <source>Thêm một đơn vị vào danh mục</source>
        <translation>Add a unit to the catalogue</translation>
    </message>
    <message>
        <source>Thêm &amp;liên hệ</source>
        <translation>Add co&amp;ntact</translation>
    </message>
    <message>
        <source>Thêm người liên hệ</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Thêm tên &amp;gọi</source>
        <translation>Add na&amp;me</translation>
    </message>
    <message>
        <source>Thêm tên gọi khác để tìm ra đơn vị</source>
        <translation>Add another name by which the unit is found</translation>
    </message>
    <message>
        <source>&amp;Bỏ</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Bỏ người liên hệ hoặc tên gọi đang chọn</source>
        <translation>Remove the chosen contact or name</translation>
    </message>
    <message>
        <source>Ma trận</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Danh mục đơn vị</source>
        <translation>Catalogue of units</translation>
    </message>
    <message>
        <source>Lọc đơn vị</source>
        <translation>Filter units</translation>
    </message>
    <message>
        <source>Sắp xếp</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Thứ tự chính thức</source>
        <translation>Official order</translation>
    </message>
    <message>
        <source>Kém nhất trước</source>
        <translation>Worst first</translation>
    </message>
    <message>
        <source>%1 đơn vị trong danh mục</source>
        <translation>%1 units in the catalogue</translation>
    </message>
    <message>
        <source>%1 · đang chọn %2</source>
        <translation>%1 · %2 selected</translation>
    </message>
    <message>
        <source>%1 đơn vị phải báo cáo</source>
        <translation>%1 units must report</translation>
    </message>
    <message>
        <source>%1 · ô đang chọn: %2, tháng %3</source>
        <translation>%1 · cell selected: %2, month %3</translation>
    </message>
    <message>
        <source>&amp;Đôn đốc</source>
        <translation>Cha&amp;se</translation>
    </message>
    <message>
        <source>&amp;Đôn đốc %1 đơn vị…</source>
        <translation>Cha&amp;se %1 units…</translation>
    </message>
    <message>
        <source>Không còn đơn vị nào phải nhắc ở kỳ tháng %1</source>
        <translation>No unit left to remind for %1</translation>
    </message>
    <message>
        <source>Soạn lời nhắc cho mọi đơn vị chưa gửi báo cáo kỳ tháng %1 (Ctrl+D)</source>
        <translation>Compose reminders for every unit that has not reported for %1 (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Không phát sinh</source>
        <translation>Nil re&amp;port</translation>
    </message>
    <message>
        <source>Ghi báo cáo không phát sinh của đơn vị ở kỳ này (Alt+P)</source>
        <translation>Enter the unit&apos;s nil report for this period (Alt+P)</translation>
    </message>
    <message>
        <source>Chưa báo cáo</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Chưa báo cáo tháng này</source>
        <translation>Missing this month</translation>
    </message>
    <message>
        <source>Tình hình báo cáo của các đơn vị năm %1</source>
        <translation>Reporting by the units in %1</translation>
    </message>
    <message>
        <source>Đ: đúng hạn; C và số: chậm số ngày; K: chưa báo cáo; …: chưa đến hạn; –: không phải báo cáo; dấu *: báo cáo không phát sinh</source>
        <translation>Đ: on time; C and a number: days late; K: not reported; …: not due yet; –: no report required; mark *: nil report</translation>
    </message>
    <message>
        <source>chưa báo cáo kỳ tháng %1</source>
        <translation>not reported for %1</translation>
    </message>
</context>
<context>
    <name>pages::NewDataBox</name>
    <message>
        <source>Số liệu đã đổi sau khi sửa phần này</source>
        <translation>The figures have changed since this section was changed</translation>
    </message>
    <message numerus="yes">
        <source>và %n chỗ khác</source>
        <translation>
            <numerusform>and %n other place</numerusform>
            <numerusform>and %n other places</numerusform>
        </translation>
    </message>
    <message>
        <source>Chỉ khác cách xuống dòng.</source>
        <translation>Only the line breaks differ.</translation>
    </message>
</context>
<context>
    <name>pages::NilBar</name>
    <message>
        <source>Ghi không phát sinh</source>
        <translation>Enter nil report</translation>
    </message>
    <message>
        <source>nếu có</source>
        <translation>if any</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Ngày đến *</source>
        <translation>Arrived on *</translation>
    </message>
    <message>
        <source>Không phát sinh: %1, kỳ tháng %2</source>
        <translation>Nil report: %1, period %2</translation>
    </message>
    <message>
        <source>Đã ghi không phát sinh kỳ %1 của %2, số đến %3 · Hoàn tác Ctrl+Z</source>
        <translation>Entered the nil report for %1 of %2, arrival number %3 · Undo Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>pages::OldBookBar</name>
    <message>
        <source>Chuyển vào sổ</source>
        <translation>Enter into the register</translation>
    </message>
    <message>
        <source>Các dòng đọc được của sổ cũ</source>
        <translation>Rows read from the old book</translation>
    </message>
    <message>
        <source>Báo cáo tháng được tính là báo cáo của kỳ</source>
        <translation>Monthly reports count as the report of their period</translation>
    </message>
    <message>
        <source>để trống: giữ như đã ghi</source>
        <translation>empty: kept as written</translation>
    </message>
    <message>
        <source>Mỗi dòng được hiểu như sau</source>
        <translation>Each row is read as follows</translation>
    </message>
    <message>
        <source>Tác giả của dòng đang chọn</source>
        <translation>Issuer of the selected row</translation>
    </message>
    <message numerus="yes">
        <source>Chuyển sổ cũ: %n dòng</source>
        <translation>
            <numerusform>Old book: %n row</numerusform>
            <numerusform>Old book: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Phải sửa</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>Chưa rõ đơn vị nào</source>
        <translation>Unit not clear</translation>
    </message>
    <message numerus="yes">
        <source>%n dòng phải sửa trong bảng tính rồi dán lại; chưa có gì được chuyển.</source>
        <translation>
            <numerusform>%n row to be corrected in the spreadsheet and pasted again; nothing has been entered.</numerusform>
            <numerusform>%n rows to be corrected in the spreadsheet and pasted again; nothing has been entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tác giả chưa rõ là đơn vị nào: chọn đơn vị, hoặc để nguyên như đã ghi.</source>
        <translation>
            <numerusform>%n issuer is not clear: choose a unit, or leave it as written.</numerusform>
            <numerusform>%n issuers are not clear: choose a unit, or leave them as written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã chuyển %n dòng của sổ cũ vào sổ đăng ký</source>
        <translation>
            <numerusform>%n row of the old book entered into the register</numerusform>
            <numerusform>%n rows of the old book entered into the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::OutgoingActs</name>
    <message>
        <source>&amp;Ghi văn bản đi khác…</source>
        <translation>Enter another out&amp;going document…</translation>
    </message>
    <message>
        <source>Ghi vào sổ văn bản đi một văn bản soạn ở nơi khác</source>
        <translation>Enter in the register of outgoing documents a document composed elsewhere</translation>
    </message>
    <message>
        <source>Mở PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Mở bản PDF đã ban hành bằng chương trình của máy</source>
        <translation>Open the issued PDF in the computer&apos;s program</translation>
    </message>
    <message>
        <source>Thay thế…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Soạn văn bản mới thay thế văn bản này (Điều 18 Nghị định 30/2020/NĐ-CP)</source>
        <translation>Compose a new document to replace this one (Article 18 of Decree 30/2020/NĐ-CP)</translation>
    </message>
    <message>
        <source>Thu hồi…</source>
        <translation>Recall…</translation>
    </message>
    <message>
        <source>Thu hồi văn bản này, có lý do</source>
        <translation>Recall this document, with a reason</translation>
    </message>
    <message>
        <source>Hủy số…</source>
        <translation>Cancel number…</translation>
    </message>
    <message>
        <source>Số này không dùng: giữ dòng trong sổ, ghi lý do</source>
        <translation>This number is not used: keep its row in the register, with a reason</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Ngày thu hồi</source>
        <translation>Recalled on</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hủy số</source>
        <translation>Cancel number</translation>
    </message>
    <message>
        <source>Thu hồi văn bản số %1</source>
        <translation>Recall document No. %1</translation>
    </message>
    <message>
        <source>Đã thu hồi văn bản số %1</source>
        <translation>Recalled document No. %1</translation>
    </message>
    <message>
        <source>Hủy số %1</source>
        <translation>Cancel No. %1</translation>
    </message>
    <message>
        <source>Đã hủy số %1</source>
        <translation>Cancelled No. %1</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Những gì đã xảy ra với văn bản này</source>
        <translation>What has happened to this document</translation>
    </message>
</context>
<context>
    <name>pages::OutgoingBar</name>
    <message>
        <source>Ghi vào sổ</source>
        <translation>Enter in register</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Đơn vị, người nhận bản lưu</source>
        <translation>File copy kept by</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Ngày chuyển</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi vào sổ văn bản đi một văn bản soạn ở nơi khác</source>
        <translation>Enter in the register of outgoing documents a document composed elsewhere</translation>
    </message>
</context>
<context>
    <name>pages::OutgoingNumberEdit</name>
    <message>
        <source>Số văn bản chưa đúng. Hãy nhập số do văn thư cấp, chỉ gồm chữ số, ví dụ 12.</source>
        <translation>The document number is not right. Enter the number given by the clerical office, digits only, for example 12.</translation>
    </message>
</context>
<context>
    <name>pages::OutgoingPage</name>
    <message>
        <source>Văn bản ban hành</source>
        <translation>Issued documents</translation>
    </message>
    <message>
        <source>Đã ghi vào sổ văn bản đi số %1</source>
        <translation>Entered No. %1 in the register of outgoing documents</translation>
    </message>
    <message>
        <source>Sổ</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Lọc số, trích yếu, nơi nhận</source>
        <translation>Filter by number, subject, recipients</translation>
    </message>
    <message>
        <source>Lọc văn bản đi</source>
        <translation>Filter outgoing documents</translation>
    </message>
    <message>
        <source>Còn hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đi</source>
        <translation>Register of outgoing documents</translation>
    </message>
    <message>
        <source>Không có văn bản nào khớp với bộ lọc.</source>
        <translation>No document matches the filter.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Năm này chưa có văn bản đi nào.</source>
        <translation>This year has no outgoing documents yet.</translation>
    </message>
    <message>
        <source>Yêu cầu báo cáo đột xuất: nội dung ở trang Báo cáo đến.</source>
        <translation>Ad-hoc request: its content is on the page Incoming reports.</translation>
    </message>
    <message>
        <source>Văn bản soạn ở nơi khác: ở đây chỉ có dòng trong sổ.</source>
        <translation>Document composed elsewhere: only its row in the register is here.</translation>
    </message>
    <message>
        <source>Máy này chưa có chương trình mở tệp PDF. Bản PDF nằm ở “%1”.</source>
        <translation>This computer has no program to open PDF files. The PDF is at “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản đi</source>
        <translation>
            <numerusform>%n outgoing document</numerusform>
            <numerusform>%n outgoing documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::OverviewPage</name>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Kỳ này không bắt buộc báo cáo</source>
        <translation>No reports are required for this period</translation>
    </message>
    <message>
        <source>Đã nhận %1/%2 báo cáo kỳ tháng %3</source>
        <translation>Received %1/%2 reports for %3</translation>
    </message>
    <message>
        <source>Số liệu từ %1 đến %2</source>
        <translation>Figures from %1 to %2</translation>
    </message>
    <message>
        <source>ĐT tiếp nhận: %1</source>
        <translation>Telephone: %1</translation>
    </message>
    <message>
        <source>&amp;Chốt kỳ…</source>
        <translation>&amp;Close period…</translation>
    </message>
    <message>
        <source>Chốt kỳ đang xem hoặc mở lại kỳ đã chốt</source>
        <translation>Close the period on screen, or reopen a closed one</translation>
    </message>
    <message>
        <source>Đô&amp;n đốc…</source>
        <translation>C&amp;hase…</translation>
    </message>
    <message>
        <source>Soạn lời nhắc gửi mọi đơn vị chưa báo cáo kỳ đang xem</source>
        <translation>Write a reminder to all units that have not reported for the period on screen</translation>
    </message>
    <message>
        <source>Ghi cuộc gọi…</source>
        <translation>Log call…</translation>
    </message>
    <message>
        <source>Nhắc đơn vị này…</source>
        <translation>Remind this unit…</translation>
    </message>
    <message>
        <source>&amp;Bảng số liệu của biểu đồ</source>
        <translation>Ta&amp;ble of the chart&apos;s figures</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc</source>
        <translation>Difficulties</translation>
    </message>
    <message numerus="yes">
        <source>%n đang chờ</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã chốt, số liệu đến %1</source>
        <translation>Closed, figures up to %1</translation>
    </message>
    <message>
        <source>Mở lại &amp;kỳ…</source>
        <translation>Reope&amp;n period…</translation>
    </message>
    <message>
        <source>Kỳ tháng %1 bắt đầu từ ngày %2 nên chưa chốt được. Hãy chọn kỳ đã qua hạn rồi chốt.</source>
        <translation>The period %1 begins on %2, so it cannot be closed yet. Choose a period past its due day and close that.</translation>
    </message>
    <message>
        <source>Việc cần làm và đơn vị chưa báo cáo kỳ tháng %1</source>
        <translation>Things to do and units that have not reported for %1</translation>
    </message>
    <message>
        <source>Việc, đơn vị</source>
        <translation>Item, unit</translation>
    </message>
    <message>
        <source>Chi tiết, lần đôn đốc gần nhất</source>
        <translation>Details, last reminder</translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Lịch &amp;sử thay đổi</source>
        <translation>Change &amp;history</translation>
    </message>
    <message>
        <source>Ai đã thay đổi gì ở mục đang chọn, trước và sau</source>
        <translation>Who changed what in the selected item, before and after</translation>
    </message>
    <message>
        <source>nhật ký; ai sửa; diễn biến</source>
        <translation>log; who changed; story</translation>
    </message>
    <message>
        <source>Hãy chọn một dòng rồi xem lịch sử của nó.</source>
        <translation>Select a row, then look at its history.</translation>
    </message>
</context>
<context>
    <name>pages::PaperChooser</name>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Loại văn bản đang soạn</source>
        <translation>Kind of document being composed</translation>
    </message>
    <message>
        <source>Nơi gửi</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>Báo cáo đột xuất: %1</source>
        <translation>Ad-hoc report: %1</translation>
    </message>
    <message>
        <source>Một thư gửi chung</source>
        <translation>One letter to all</translation>
    </message>
    <message>
        <source>Gửi: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Mỗi đơn vị một thư</source>
        <translation>One letter per unit</translation>
    </message>
</context>
<context>
    <name>pages::PaperDesk</name>
    <message>
        <source>đặt ngày chốt số liệu của %1</source>
        <translation>set the data cut-off of %1</translation>
    </message>
</context>
<context>
    <name>pages::PaperExport</name>
    <message>
        <source>Lưu %1</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Đã lưu %1: %2</source>
        <translation>Saved %1: %2</translation>
    </message>
    <message>
        <source>Đang lưu %1 vào “%2”…</source>
        <translation>Saving %1 to “%2”…</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Print %1</translation>
    </message>
    <message numerus="yes">
        <source>Đã gửi %1 (%n trang) tới “%2”</source>
        <translation>
            <numerusform>Sent %1 (%n page) to “%2”</numerusform>
            <numerusform>Sent %1 (%n pages) to “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang in %1…</source>
        <translation>Printing %1…</translation>
    </message>
    <message>
        <source>Tệp Word (*.docx)</source>
        <translation>Word file (*.docx)</translation>
    </message>
    <message>
        <source>Bảng CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
</context>
<context>
    <name>pages::PaperIssuing</name>
    <message>
        <source>Ban hành %1 thay thế văn bản số %2</source>
        <translation>Issue %1 to replace document No. %2</translation>
    </message>
    <message>
        <source>Ban hành %1 (%2): từ nay nội dung không sửa được nữa</source>
        <translation>Issue %1 (%2): from now on its content cannot be changed</translation>
    </message>
    <message>
        <source>Đang lập bản PDF để ban hành…</source>
        <translation>Composing the PDF to be issued…</translation>
    </message>
    <message numerus="yes">
        <source>Ban hành %n thư, mỗi đơn vị một thư: số dưới đây là số của thư đầu, các thư sau lấy số kế tiếp</source>
        <translation>
            <numerusform>Issue %n letter, one letter per unit: the number below is that of the first letter, the letters after it take the next numbers</numerusform>
            <numerusform>Issue %n letters, one letter per unit: the number below is that of the first letter, the letters after it take the next numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::PaperLockBar</name>
    <message>
        <source>Đang soạn bản thay thế văn bản số %1: văn bản ấy vẫn còn hiệu lực đến khi ban hành bản mới.</source>
        <translation>Composing the replacement of document No. %1: that document stays in force until the new one is issued.</translation>
    </message>
    <message>
        <source>%1. Đang xem bản đã ban hành, không sửa được nữa.</source>
        <translation>%1. This is the issued document; it can no longer be changed.</translation>
    </message>
    <message>
        <source>Bỏ, xem bản đã ban hành</source>
        <translation>Discard, view the issued document</translation>
    </message>
    <message>
        <source>Soạn bản thay thế</source>
        <translation>Compose a replacement</translation>
    </message>
    <message>
        <source>Xem trong sổ</source>
        <translation>View in register</translation>
    </message>
</context>
<context>
    <name>pages::PaperOptions</name>
    <message>
        <source>Lựa chọn</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>đầu năm</source>
        <translation>start of year</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>cuối năm</source>
        <translation>end of year</translation>
    </message>
    <message>
        <source>Quyển số</source>
        <translation>Volume No.</translation>
    </message>
    <message>
        <source>Tính đến ngày</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Bên giao</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Bên nhận</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Nơi để bản sao lưu</source>
        <translation>Place of the backups</translation>
    </message>
    <message>
        <source>Theo ngày</source>
        <translation>By the day</translation>
    </message>
    <message>
        <source>Tháng %1</source>
        <translation>Month %1</translation>
    </message>
</context>
<context>
    <name>pages::PaperOut</name>
    <message>
        <source>Lưu văn bản đang soạn (&amp;PDF)…</source>
        <translation>Save current document (&amp;PDF)…</translation>
    </message>
    <message>
        <source>Lưu văn bản đang soạn thành tệp PDF</source>
        <translation>Save the current document as a PDF file</translation>
    </message>
    <message>
        <source>Lưu văn bản đang soạn (&amp;Word)…</source>
        <translation>Save current document (&amp;Word)…</translation>
    </message>
    <message>
        <source>Lưu văn bản đang soạn thành tệp Word (DOCX)</source>
        <translation>Save the current document as a Word file (DOCX)</translation>
    </message>
    <message>
        <source>&amp;In văn bản đang soạn…</source>
        <translation>P&amp;rint current document…</translation>
    </message>
    <message>
        <source>In văn bản đang soạn</source>
        <translation>Print the current document</translation>
    </message>
    <message>
        <source>In riêng p&amp;hần chính…</source>
        <translation>Print &amp;main part only…</translation>
    </message>
    <message>
        <source>In văn bản đang soạn, không kèm phụ lục</source>
        <translation>Print the current document without its appendices</translation>
    </message>
    <message>
        <source>phần chính của %1</source>
        <translation>main part of %1</translation>
    </message>
    <message>
        <source>In riêng phụ &amp;lục…</source>
        <translation>Print &amp;appendices only…</translation>
    </message>
    <message>
        <source>In các phụ lục thành một tập riêng</source>
        <translation>Print the appendices as a set of their own</translation>
    </message>
    <message>
        <source>phụ lục của %1</source>
        <translation>appendices of %1</translation>
    </message>
</context>
<context>
    <name>pages::PaperPage</name>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Soạn</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message numerus="yes">
        <source>%n phần có số liệu mới</source>
        <translation>
            <numerusform>%n section has new figures</numerusform>
            <numerusform>%n sections have new figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Phần %1/%2</source>
        <translation>Section %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n phần lãnh đạo sửa</source>
        <translation>
            <numerusform>%n section changed by the leaders</numerusform>
            <numerusform>%n sections changed by the leaders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phần đã bỏ</source>
        <translation>
            <numerusform>%n section left out</numerusform>
            <numerusform>%n sections left out</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ban hành văn bản đang soạn…</source>
        <translation>Iss&amp;ue current document…</translation>
    </message>
    <message>
        <source>Ghi số, ngày văn thư đã cấp; từ đó văn bản không sửa được nữa</source>
        <translation>Enter the number and date given by the clerical office; from then on the document cannot be changed</translation>
    </message>
    <message>
        <source>Ban hành…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Đã ban hành văn bản số %1</source>
        <translation>Issued document No. %1</translation>
    </message>
    <message>
        <source>Báo cáo, công văn</source>
        <translation>Reports, letters</translation>
    </message>
    <message>
        <source>Soạn cho kỳ đang xem</source>
        <translation>Compose for the period on screen</translation>
    </message>
    <message>
        <source>Lưu Word…</source>
        <translation>Save Word…</translation>
    </message>
    <message numerus="yes">
        <source>Đã ban hành %n thư, từ số %1 đến số %2</source>
        <translation>
            <numerusform>Issued %n letter, from No. %1 to No. %2</numerusform>
            <numerusform>Issued %n letters, from No. %1 to No. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có yêu cầu đột xuất nào để báo cáo. Hãy ghi yêu cầu ở trang Báo cáo đến, mục Yêu cầu.</source>
        <translation>There is no ad-hoc request to report on yet. Enter the request on the page Incoming reports, section Requests.</translation>
    </message>
</context>
<context>
    <name>pages::PartsPane</name>
    <message>
        <source>Dùng câu mới</source>
        <translation>Use new text</translation>
    </message>
    <message>
        <source>Thay câu đã sửa bằng câu từ số liệu mới</source>
        <translation>Replace the changed text with the text from the new figures</translation>
    </message>
    <message>
        <source>Giữ câu của tôi</source>
        <translation>Keep my text</translation>
    </message>
    <message>
        <source>Giữ câu đã sửa, thôi nhắc về số liệu mới này</source>
        <translation>Keep the changed text and stop pointing out these new figures</translation>
    </message>
    <message>
        <source>Về câu tự soạn</source>
        <translation>Composed text</translation>
    </message>
    <message>
        <source>Bỏ câu đã sửa, dùng lại câu từ số liệu</source>
        <translation>Drop the changed text and use the text from the figures again</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Chuyển phần này lên trước</source>
        <translation>Move this section up</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Chuyển phần này xuống sau</source>
        <translation>Move this section down</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Đưa lại</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Đổi tiêu đề</source>
        <translation>Change title</translation>
    </message>
    <message>
        <source>Đổi tiêu đề của phần thêm</source>
        <translation>Change the title of the added section</translation>
    </message>
    <message>
        <source>Thêm phần</source>
        <translation>Add section</translation>
    </message>
    <message>
        <source>Thêm một phần của mình sau phần đang chọn</source>
        <translation>Add a section of your own after the chosen one</translation>
    </message>
    <message>
        <source>Bỏ phần này khỏi văn bản (trong danh sách: phím Delete)</source>
        <translation>Leave this section out of the document (in the list: the Delete key)</translation>
    </message>
    <message>
        <source>Đưa phần này trở lại văn bản</source>
        <translation>Put this section back into the document</translation>
    </message>
    <message>
        <source>Các phần của văn bản</source>
        <translation>Sections of the document</translation>
    </message>
    <message>
        <source>dùng câu mới cho phần “%1” của %2</source>
        <translation>use the new text for section “%1” of %2</translation>
    </message>
    <message>
        <source>giữ câu đã sửa của phần “%1” trong %2</source>
        <translation>keep the changed text of section “%1” in %2</translation>
    </message>
    <message>
        <source>trả phần “%1” của %2 về câu tự soạn</source>
        <translation>return section “%1” of %2 to the composed text</translation>
    </message>
    <message>
        <source>sửa phần “%1” của %2</source>
        <translation>change section “%1” of %2</translation>
    </message>
    <message>
        <source>chuyển phần “%1” của %2</source>
        <translation>move section “%1” of %2</translation>
    </message>
    <message>
        <source>bỏ phần “%1” khỏi %2</source>
        <translation>leave section “%1” out of %2</translation>
    </message>
    <message>
        <source>đưa phần “%1” trở lại %2</source>
        <translation>put section “%1” back into %2</translation>
    </message>
    <message>
        <source>đổi tiêu đề phần “%1” của %2</source>
        <translation>change the title of section “%1” of %2</translation>
    </message>
    <message>
        <source>thêm phần “%1” vào %2</source>
        <translation>add section “%1” to %2</translation>
    </message>
</context>
<context>
    <name>pages::PlacesPanel</name>
    <message>
        <source>Nơi để, lịch giữ</source>
        <translation>Places, schedule for keeping</translation>
    </message>
    <message>
        <source>Cạnh tệp dữ liệu</source>
        <translation>Beside the data file</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Nơi thứ hai: USB, ổ mạng</source>
        <translation>Second place: USB drive, network drive</translation>
    </message>
    <message>
        <source>Sao lưu vào đây</source>
        <translation>Back up to here</translation>
    </message>
    <message>
        <source>Chọn nơi khác…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Giữ những bản nào</source>
        <translation>Which backups are kept</translation>
    </message>
    <message>
        <source>Đổi trong Cài đặt</source>
        <translation>Change in Settings</translation>
    </message>
    <message>
        <source>Tự sao lưu sau khi mở, trước khi đóng và mỗi ngày một lần khi đang mở; không có gì mới thì thôi. Mỗi bản được mở ra kiểm tra trước khi tính; mỗi tuần một lần kiểm tra kỹ từ đầu.</source>
        <translation>Backups are made automatically after opening, before closing and once a day while open; if there is nothing new, none is made. Each backup is opened and checked before it counts; once a week one is checked thoroughly from the start.</translation>
    </message>
    <message>
        <source>Lần vừa rồi không được</source>
        <translation>The last one failed</translation>
    </message>
    <message>
        <source>Chưa có bản nào</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Bản gần nhất %1</source>
        <translation>Latest backup %1</translation>
    </message>
    <message>
        <source>Bản đầu tiên được làm trong ít phút tới, hoặc bấm Sao lưu ngay.</source>
        <translation>The first backup is made within the next few minutes, or press Back up now.</translation>
    </message>
    <message>
        <source>Từ đó đến nay không có gì mới.</source>
        <translation>Nothing new since then.</translation>
    </message>
    <message>
        <source>Từ đó đến nay đã nhập thêm; lần sao lưu sau sẽ có.</source>
        <translation>More has been entered since then; the next backup will include it.</translation>
    </message>
    <message>
        <source>Chưa chọn</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Đã đến lúc</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Chưa có bản nào. Hãy xử lý theo thông báo rồi bấm Sao lưu ngay.</source>
        <translation>There is none yet. Do what the message says, then press Back up now.</translation>
    </message>
</context>
<context>
    <name>pages::PreviewPanel</name>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl −)</source>
        <translation>Zoom out (Ctrl −)</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl +)</source>
        <translation>Zoom in (Ctrl +)</translation>
    </message>
    <message>
        <source>Bản xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Vừa chiều rộng (Ctrl 0)</source>
        <translation>Fit width (Ctrl 0)</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
    <message>
        <source>Vừa chiều rộng</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Trang giấy: lề, cỡ chữ, cách dòng</source>
        <translation>Page: margins, font size, line spacing</translation>
    </message>
    <message>
        <source>Đúng thể thức NĐ 30/2020</source>
        <translation>Conforms to Decree 30/2020</translation>
    </message>
    <message>
        <source>Lề, cỡ chữ và cách dòng nằm trong khoảng của Nghị định 30/2020/NĐ-CP.</source>
        <translation>Margins, font size and line spacing are within the limits of Decree 30/2020/NĐ-CP.</translation>
    </message>
    <message>
        <source>Ngoài thể thức NĐ 30/2020</source>
        <translation>Does not conform to Decree 30/2020</translation>
    </message>
    <message>
        <source>%1 (xem trước %2 trang đầu)</source>
        <translation>%1 (preview of the first %2 pages)</translation>
    </message>
    <message>
        <source>Đang lập…</source>
        <translation>Composing…</translation>
    </message>
    <message>
        <source>Phóng to bản xem trước</source>
        <translation>Zoom the preview in</translation>
    </message>
    <message>
        <source>Thu nhỏ bản xem trước</source>
        <translation>Zoom the preview out</translation>
    </message>
    <message>
        <source>Bản xem trước vừa chiều rộng</source>
        <translation>Fit the preview to the width</translation>
    </message>
</context>
<context>
    <name>pages::PrintDeskPage</name>
    <message>
        <source>Sổ và bản in</source>
        <translation>Registers and prints</translation>
    </message>
    <message>
        <source>Lưu bản đang xem (Word)…</source>
        <translation>Save what is on screen (Word)…</translation>
    </message>
    <message>
        <source>In bản đang xem…</source>
        <translation>Print what is on screen…</translation>
    </message>
    <message>
        <source>Lưu bản đang xem (PDF)…</source>
        <translation>Save what is on screen (PDF)…</translation>
    </message>
    <message>
        <source>Xem trước và in</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>Lưu Word…</source>
        <translation>Save Word…</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Đang lập %1…</source>
        <translation>Composing %1…</translation>
    </message>
    <message>
        <source>Lập lại</source>
        <translation>Compose again</translation>
    </message>
    <message>
        <source>Đã thôi lập %1.</source>
        <translation>Stopped composing %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::QuickAnswer</name>
    <message>
        <source>Lý do vẫn lưu</source>
        <translation>Why it is saved all the same</translation>
    </message>
    <message>
        <source>Lý do vẫn lưu, ghi vào nhật ký</source>
        <translation>Why it is saved all the same, kept in the log</translation>
    </message>
    <message>
        <source>Vẫn lưu</source>
        <translation>Save all the same</translation>
    </message>
    <message>
        <source>Thay báo cáo cũ</source>
        <translation>Replace the old report</translation>
    </message>
</context>
<context>
    <name>pages::QuickChips</name>
    <message>
        <source>tiếp theo:</source>
        <translation>next:</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Chưa hiểu</source>
        <translation>Not understood</translation>
    </message>
    <message>
        <source>Báo cáo tháng</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>Trả lời yêu cầu</source>
        <translation>Answer to a request</translation>
    </message>
    <message>
        <source>VB</source>
        <translation>doc</translation>
    </message>
    <message>
        <source>kỳ</source>
        <translation>period</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation>not clear</translation>
    </message>
    <message>
        <source>%1 khả năng</source>
        <translation>%1 choices</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>số</source>
        <translation>number</translation>
    </message>
    <message>
        <source>Không phát sinh</source>
        <translation>Nil</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>pages::QuickLine</name>
    <message>
        <source>Nhập nhanh</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>Gõ như:  ninh thuy 15/bc %1  ·  cv tckh 211 %1  ·  kh ninh da 5/kh %1  ·  đx 3 ninh ha 40/bc</source>
        <translation>Type like:  ninh thuy 15/bc %1  ·  cv tckh 211 %1  ·  kh ninh da 5/kh %1  ·  đx 3 ninh ha 40/bc</translation>
    </message>
    <message>
        <source>Đơn vị, số ký hiệu, ngày của văn bản</source>
        <translation>Unit, number and symbol, document date</translation>
    </message>
    <message>
        <source>tiếp theo: %1</source>
        <translation>next: %1</translation>
    </message>
    <message>
        <source>↓ đơn vị sau</source>
        <translation>↓ next unit</translation>
    </message>
    <message>
        <source>Tab sửa ở biểu mẫu</source>
        <translation>Tab edits in the form</translation>
    </message>
    <message>
        <source>Esc bỏ đề xuất</source>
        <translation>Esc drops the suggestion</translation>
    </message>
    <message>
        <source>Enter lưu</source>
        <translation>Enter saves</translation>
    </message>
    <message>
        <source>Enter chọn</source>
        <translation>Enter chooses</translation>
    </message>
    <message>
        <source>Enter ghi lý do</source>
        <translation>Enter: give a reason</translation>
    </message>
    <message>
        <source>Esc xóa dòng</source>
        <translation>Esc clears the line</translation>
    </message>
    <message>
        <source>Đã lưu văn bản đến số %1 của %2 · Hoàn tác Ctrl+Z</source>
        <translation>Saved arrival number %1 of %2 · Undo Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>pages::RegisterFoot</name>
    <message>
        <source>Sổ năm %1 chưa có văn bản nào</source>
        <translation>The register of %1 has no document yet</translation>
    </message>
    <message>
        <source>Sổ năm %1: số %2 đến %3</source>
        <translation>Register of %1: numbers %2 to %3</translation>
    </message>
    <message>
        <source>liên tục</source>
        <translation>without gaps</translation>
    </message>
    <message>
        <source>không liên tục</source>
        <translation>with gaps</translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản đã hủy</source>
        <translation>
            <numerusform>%n document cancelled</numerusform>
            <numerusform>%n documents cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Xem cả sổ</source>
        <translation>Show the whole register</translation>
    </message>
    <message numerus="yes">
        <source>%n báo cáo chờ gửi lại</source>
        <translation>
            <numerusform>%n report awaiting resend</numerusform>
            <numerusform>%n reports awaiting resend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yêu cầu đang chờ trả lời</source>
        <translation>
            <numerusform>%n request awaiting answers</numerusform>
            <numerusform>%n requests awaiting answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::RegisterHead</name>
    <message>
        <source>Tìm trong sổ</source>
        <translation>Find in the register</translation>
    </message>
    <message>
        <source>Tìm trong sổ đăng ký</source>
        <translation>Find in the register</translation>
    </message>
    <message>
        <source>Năm của sổ</source>
        <translation>Year of the register</translation>
    </message>
    <message>
        <source>Kỳ này</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>Cả năm</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đến của cả năm, gồm cả văn bản khác</source>
        <translation>Register of incoming documents of the whole year, other documents included</translation>
    </message>
    <message>
        <source>Yêu cầu báo cáo đột xuất và đơn vị đã trả lời</source>
        <translation>Ad-hoc requests and the units that have answered</translation>
    </message>
    <message>
        <source>Tìm yêu cầu</source>
        <translation>Find a request</translation>
    </message>
    <message>
        <source>Năm %1</source>
        <translation>Year %1</translation>
    </message>
</context>
<context>
    <name>pages::RegisterPane</name>
    <message>
        <source>Chờ nộp lại</source>
        <translation>Awaiting resend</translation>
    </message>
    <message>
        <source>Yêu cầu báo cáo đột xuất</source>
        <translation>Ad-hoc requests for reports</translation>
    </message>
    <message>
        <source>Báo cáo đã trả lại, chờ gửi lại</source>
        <translation>Returned reports awaiting resend</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đến năm %1</source>
        <translation>Register of incoming documents of %1</translation>
    </message>
    <message>
        <source>Báo cáo đã nhận của kỳ tháng %1</source>
        <translation>Reports received for %1</translation>
    </message>
</context>
<context>
    <name>pages::RequestActs</name>
    <message>
        <source>Ghi một yêu cầu báo cáo đột xuất gửi các đơn vị</source>
        <translation>Enter an ad-hoc request for a report from the units</translation>
    </message>
    <message>
        <source>Không chờ trả lời thêm cho yêu cầu đang chọn</source>
        <translation>Wait for no more answers to the selected request</translation>
    </message>
    <message>
        <source>Hủy yêu cầu đã ghi nhầm</source>
        <translation>Cancel a request entered by mistake</translation>
    </message>
    <message>
        <source>Hủy yêu cầu</source>
        <translation>Cancel request</translation>
    </message>
    <message>
        <source>Lý do hủy *</source>
        <translation>Reason for cancelling *</translation>
    </message>
    <message>
        <source>Đã kết thúc yêu cầu số %1</source>
        <translation>Ended request %1</translation>
    </message>
    <message>
        <source>Hủy yêu cầu số %1: đã ghi nhầm, không chờ đơn vị nào</source>
        <translation>Cancel request %1: entered by mistake, no unit is waited for</translation>
    </message>
    <message>
        <source>Đã hủy yêu cầu số %1</source>
        <translation>Cancelled request %1</translation>
    </message>
    <message>
        <source>Kết thúc yêu cầu</source>
        <translation>End request</translation>
    </message>
    <message>
        <source>Hủy yêu cầu…</source>
        <translation>Cancel request…</translation>
    </message>
    <message>
        <source>&amp;Yêu cầu mới…</source>
        <translation>&amp;New request…</translation>
    </message>
</context>
<context>
    <name>pages::RequestBar</name>
    <message>
        <source>Ghi yêu cầu</source>
        <translation>Enter request</translation>
    </message>
    <message>
        <source>cả ngày</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>Tên đơn vị, Enter để thêm</source>
        <translation>Unit&apos;s name, Enter adds it</translation>
    </message>
    <message>
        <source>Số của yêu cầu *</source>
        <translation>Number of the request *</translation>
    </message>
    <message>
        <source>Nội dung yêu cầu *</source>
        <translation>Subject of the request *</translation>
    </message>
    <message>
        <source>Ngày ra *</source>
        <translation>Made on *</translation>
    </message>
    <message>
        <source>Hạn trả lời *</source>
        <translation>Due *</translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Gửi tới *</source>
        <translation>Sent to *</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Tất cả đơn vị phải báo cáo (%1)</source>
        <translation>All units that must report (%1)</translation>
    </message>
    <message>
        <source>UBND các xã, phường (%1)</source>
        <translation>People&apos;s Committees of communes and wards (%1)</translation>
    </message>
    <message>
        <source>Từng đơn vị</source>
        <translation>Single units</translation>
    </message>
    <message numerus="yes">
        <source>Yêu cầu báo cáo đột xuất mới: gửi %n đơn vị</source>
        <translation>
            <numerusform>New ad-hoc request: to %n unit</numerusform>
            <numerusform>New ad-hoc request: to %n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Thêm: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Không nhận được giờ “%1”. Hãy ghi như 16:00, hoặc để trống nếu được nộp đến hết ngày.</source>
        <translation>“%1” could not be taken as a time. Enter it like 16:00, or leave it empty if answers may come until the end of the day.</translation>
    </message>
    <message>
        <source>Chưa rõ “%1” là đơn vị nào. Hãy chọn trong danh sách hoặc xóa ô này.</source>
        <translation>It is not clear which unit “%1” is. Choose from the list or clear this field.</translation>
    </message>
    <message>
        <source>45/CV-ĐA06</source>
        <translation>45/CV-DA06</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>pages::RequestDetail</name>
    <message>
        <source>Đơn vị được yêu cầu</source>
        <translation>Units asked</translation>
    </message>
    <message>
        <source>Về danh sách</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Yêu cầu đột xuất</source>
        <translation>Ad-hoc request</translation>
    </message>
    <message>
        <source>Chọn một yêu cầu để xem đơn vị nào đã trả lời.</source>
        <translation>Choose a request to see which units have answered.</translation>
    </message>
    <message>
        <source>Yêu cầu số %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>%1/%2 đã trả lời</source>
        <translation>%1/%2 have answered</translation>
    </message>
    <message>
        <source>Ra ngày %1, hạn trả lời %2</source>
        <translation>Made on %1, due %2</translation>
    </message>
    <message numerus="yes">
        <source>; %n đơn vị trả lời chậm</source>
        <translation>
            <numerusform>; %n unit answered late</numerusform>
            <numerusform>; %n units answered late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::RequestList</name>
    <message>
        <source>Yêu cầu đột xuất</source>
        <translation>Ad-hoc request</translation>
    </message>
    <message>
        <source>Chưa có yêu cầu đột xuất nào.</source>
        <translation>No ad-hoc requests yet.</translation>
    </message>
    <message>
        <source>Không tìm thấy yêu cầu nào như vậy.</source>
        <translation>No such request was found.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
</context>
<context>
    <name>pages::ResultsPasting</name>
    <message>
        <source>%1 ← “%2”</source>
        <translation>%1 ← “%2”</translation>
    </message>
    <message>
        <source>Không thấy kết quả nào để dán.</source>
        <translation>No results found to paste.</translation>
    </message>
    <message numerus="yes">
        <source>Dán %1 dòng: %2 và %n dòng khác.</source>
        <translation>
            <numerusform>Paste %1 rows: %2 and %n more row.</numerusform>
            <numerusform>Paste %1 rows: %2 and %n more rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dán %1 dòng: %2.</source>
        <translation>Paste %1 rows: %2.</translation>
    </message>
    <message>
        <source>Kế hoạch không có nhiệm vụ %1.</source>
        <translation>The plan has no task %1.</translation>
    </message>
    <message>
        <source>Không hiểu %1.</source>
        <translation>%1 is not understood.</translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ đã có nội dung.</source>
        <translation>
            <numerusform>%n task has content already.</numerusform>
            <numerusform>%n tasks have content already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dán vào ô trống</source>
        <translation>Paste into empty cells</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>“%1” đứng sau các dòng trước nó nên được hiểu là %2 (bảng tính bỏ số 0 ở cuối).</source>
        <translation>“%1” stands after the rows before it, so it is read as %2 (the spreadsheet leaves out the 0 at the end).</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1 có ở nhiều dòng: các dòng đó được gộp vào một ô.</source>
        <translation>Task %1 stands in several rows: they are joined in one cell.</translation>
    </message>
    <message numerus="yes">
        <source>%n dòng không ghi số nhiệm vụ. Dán tất cả vào ô của %1, hay mỗi dòng một nhiệm vụ (%2)?</source>
        <translation>
            <numerusform>%n row has no task number. Paste everything into the cell of %1, or one task per row (%2)?</numerusform>
            <numerusform>%n rows have no task number. Paste everything into the cell of %1, or one task per row (%2)?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ đã có nội dung được giữ nguyên, dòng của chúng không dán.</source>
        <translation>
            <numerusform>%n task has content already and is kept; its rows are not pasted.</numerusform>
            <numerusform>%n tasks have content already and are kept; their rows are not pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng cuối không còn nhiệm vụ để dán.</source>
        <translation>
            <numerusform>No task is left for the last %n row.</numerusform>
            <numerusform>No task is left for the last %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vào một ô</source>
        <translation>Into one cell</translation>
    </message>
    <message>
        <source>Mỗi dòng một nhiệm vụ</source>
        <translation>One task per row</translation>
    </message>
</context>
<context>
    <name>pages::ResultsTable</name>
    <message>
        <source>Kết quả theo nhiệm vụ</source>
        <translation>Results by task</translation>
    </message>
</context>
<context>
    <name>pages::RowsPanel</name>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>pages::SafetyActs</name>
    <message>
        <source>Gói dữ liệu Đôn Đốc (*.dondoc-goi)</source>
        <translation>Đôn Đốc data package (*.dondoc-goi)</translation>
    </message>
    <message>
        <source>Gói và bản sao lưu Đôn Đốc (*.dondoc-goi *.dondoc)</source>
        <translation>Đôn Đốc packages and backups (*.dondoc-goi *.dondoc)</translation>
    </message>
    <message>
        <source>&amp;Sao lưu ngay</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Làm một bản sao lưu và kiểm tra nó</source>
        <translation>Make a backup and check it</translation>
    </message>
    <message>
        <source>backup; chép dự phòng</source>
        <translation>backup; spare copy</translation>
    </message>
    <message>
        <source>&amp;Kiểm tra bản sao lưu</source>
        <translation>&amp;Check backup</translation>
    </message>
    <message>
        <source>Mở bản đang chọn ra và kiểm tra kỹ từ đầu</source>
        <translation>Open the selected backup and check it thoroughly from the start</translation>
    </message>
    <message>
        <source>Kh&amp;ôi phục…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>Xem bản đang chọn khác bây giờ ở đâu, rồi khôi phục</source>
        <translation>See how the selected backup differs from the present, then restore</translation>
    </message>
    <message>
        <source>lấy lại; phục hồi</source>
        <translation>get back; recover</translation>
    </message>
    <message>
        <source>Đóng &amp;gói…</source>
        <translation>Make &amp;package…</translation>
    </message>
    <message>
        <source>Gộp dữ liệu và tệp kèm thành một tệp để chuyển máy, bàn giao</source>
        <translation>Put the data and attachments into one file, to move to another computer or hand over</translation>
    </message>
    <message>
        <source>bàn giao; chuyển máy; xuất</source>
        <translation>hand over; move to another computer; export</translation>
    </message>
    <message>
        <source>Khôi phục từ &amp;tệp…</source>
        <translation>Restore from &amp;file…</translation>
    </message>
    <message>
        <source>Mở một gói .dondoc-goi, hoặc một bản sao lưu ở nơi khác</source>
        <translation>Open a .dondoc-goi package, or a backup kept elsewhere</translation>
    </message>
    <message>
        <source>mở gói; nhập gói</source>
        <translation>open package; import package</translation>
    </message>
    <message>
        <source>Khôi phục từ tệp</source>
        <translation>Restore from file</translation>
    </message>
    <message>
        <source>Đã thôi; chưa có gì bị thay đổi</source>
        <translation>Stopped; nothing was changed</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Chọn nơi lưu gói…</source>
        <translation>Choose where to save the package…</translation>
    </message>
    <message>
        <source>Mật khẩu (để trống: gói không khóa)</source>
        <translation>Passphrase (leave blank: the package is not locked)</translation>
    </message>
    <message>
        <source>Nhập lại mật khẩu</source>
        <translation>Repeat the passphrase</translation>
    </message>
    <message>
        <source>Mật khẩu của gói</source>
        <translation>Passphrase of the package</translation>
    </message>
    <message>
        <source>Khôi phục bản %1</source>
        <translation>Restore backup %1</translation>
    </message>
    <message>
        <source>%1 Tệp đang mở không mất: nó được giữ lại bên cạnh, tên có chữ “truoc-khoi-phuc”.</source>
        <translation>%1 The open file is not lost: it is kept alongside, with “truoc-khoi-phuc” in its name.</translation>
    </message>
    <message>
        <source>Đang khôi phục và kiểm tra…</source>
        <translation>Restoring and checking…</translation>
    </message>
    <message>
        <source>Đóng gói dữ liệu và tệp kèm thành một tệp</source>
        <translation>Put the data and attachments into one file</translation>
    </message>
    <message>
        <source>Hai lần nhập mật khẩu khác nhau. Hãy nhập lại, chú ý bộ gõ tiếng Việt.</source>
        <translation>The two passphrases are different. Enter them again, and mind the Vietnamese input method.</translation>
    </message>
    <message>
        <source>Lưu gói</source>
        <translation>Save package</translation>
    </message>
    <message>
        <source>Đang đóng gói và đọc lại để kiểm tra…</source>
        <translation>Making the package and reading it back to check…</translation>
    </message>
    <message>
        <source>Gói đã xong (%1) nhưng thiếu nội dung của %2 tệp kèm đã mất từ trước.</source>
        <translation>The package is finished (%1) but lacks the content of %2 attachments that were lost earlier.</translation>
    </message>
    <message>
        <source>Gói đã xong và đã đọc lại: “%1” (%2).</source>
        <translation>The package is finished and has been read back: “%1” (%2).</translation>
    </message>
    <message>
        <source>Khôi phục từ “%1”</source>
        <translation>Restore from “%1”</translation>
    </message>
    <message>
        <source>Nội dung của tệp này thay cho tệp đang mở. Tệp đang mở không mất: nó được giữ lại bên cạnh, tên có chữ “truoc-khoi-phuc”.</source>
        <translation>The content of this file takes the place of the open file. The open file is not lost: it is kept alongside, with “truoc-khoi-phuc” in its name.</translation>
    </message>
    <message>
        <source>Đang mở gói và kiểm tra…</source>
        <translation>Opening the package and checking…</translation>
    </message>
    <message>
        <source>Không khôi phục từ “%1” vì đó là tệp dữ liệu đang mở hoặc tệp thuộc về nó. Hãy chọn một gói hoặc một bản sao lưu.</source>
        <translation>“%1” cannot be restored from because it is the data file that is open, or a file that belongs to it. Choose a package or a backup.</translation>
    </message>
    <message>
        <source>Chỉ kiểm tra</source>
        <translation>Only verify</translation>
    </message>
    <message>
        <source>Bản sao lưu %1</source>
        <translation>The backup %1</translation>
    </message>
    <message>
        <source>Đang kiểm tra kỹ…</source>
        <translation>Verifying thoroughly…</translation>
    </message>
    <message>
        <source>%1 khôi phục được; tệp dữ liệu đã có lỗi này từ trước khi sao lưu: %2.</source>
        <translation>%1 can be restored; the data file already had this fault before the backup: %2.</translation>
    </message>
    <message>
        <source>%1 nguyên vẹn, khôi phục được.</source>
        <translation>%1 is whole and can be restored.</translation>
    </message>
    <message numerus="yes">
        <source>%1 khôi phục được, nhưng thiếu nội dung của %n tệp kèm đã mất từ trước: %2.</source>
        <translation>
            <numerusform>%1 can be restored, but without the content of %n attachment that was lost before: %2.</numerusform>
            <numerusform>%1 can be restored, but without the content of %n attachments that were lost before: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 có %n chỗ hỏng. Đừng dùng để khôi phục; hãy làm ngay một bản mới.</source>
        <translation>
            <numerusform>%1 has %n damaged place. Do not restore from it; make a new one at once.</numerusform>
            <numerusform>%1 has %n damaged places. Do not restore from it; make a new one at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Không có mật khẩu thì ai cầm gói cũng đọc được. Có mật khẩu (ít nhất %1 ký tự) thì quên là không ai mở được nữa.</source>
        <translation>Without a passphrase whoever has the package can read it. With one (at least %1 characters), nobody can open it any more once it is forgotten.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Không so được tệp này với tệp đang mở.</source>
        <translation>This file cannot be compared with the open one.</translation>
    </message>
</context>
<context>
    <name>pages::SafetyPage</name>
    <message>
        <source>An toàn dữ liệu</source>
        <translation>Data safety</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Nơi để</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Các bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào của tệp này.</source>
        <translation>There is no backup of this file yet.</translation>
    </message>
    <message>
        <source>Nơi thứ hai để bản sao lưu</source>
        <translation>Second place for backups</translation>
    </message>
    <message>
        <source>Thư mục sao lưu: “%1”.</source>
        <translation>Backup folder: “%1”.</translation>
    </message>
    <message>
        <source>Cạnh tệp</source>
        <translation>Beside the file</translation>
    </message>
    <message>
        <source>Nơi thứ hai</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>Đang sao lưu…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Không so được với tệp đang mở; hãy kiểm tra bản này trước khi khôi phục.</source>
        <translation>Could not be compared with the open file; check this backup before restoring it.</translation>
    </message>
    <message numerus="yes">
        <source>%n bản sao lưu</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra</source>
        <translation>Backed up and verified</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilters</name>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Bộ lọc đã lưu</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Tên bộ lọc</source>
        <translation>Filter name</translation>
    </message>
    <message>
        <source>&amp;Bỏ lọc</source>
        <translation>&amp;Clear filter</translation>
    </message>
    <message>
        <source>&amp;Lưu bộ lọc đang dùng…</source>
        <translation>&amp;Save the current filter…</translation>
    </message>
    <message>
        <source>Đổi &amp;tên “%1”…</source>
        <translation>Re&amp;name “%1”…</translation>
    </message>
    <message>
        <source>&amp;Xóa “%1”</source>
        <translation>&amp;Delete “%1”</translation>
    </message>
    <message>
        <source>Lưu bộ lọc đang dùng để chọn lại bằng tên</source>
        <translation>Save the current filter to choose it again by name</translation>
    </message>
    <message>
        <source>Đổi tên bộ lọc “%1”</source>
        <translation>Rename filter “%1”</translation>
    </message>
    <message>
        <source>Chưa có tên. Hãy gõ tên bộ lọc, ví dụ “Chưa báo cáo tháng này”.</source>
        <translation>No name was given. Type a name for the filter, for example “Missing this month”.</translation>
    </message>
    <message>
        <source>Đã có bộ lọc tên “%1”. Hãy gõ tên khác.</source>
        <translation>There is already a filter named “%1”. Type another name.</translation>
    </message>
</context>
<context>
    <name>pages::SectionEditor</name>
    <message>
        <source>Nội dung phần %1</source>
        <translation>Text of section %1</translation>
    </message>
</context>
<context>
    <name>pages::SettingField</name>
    <message>
        <source>Về giá trị mặc định</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>Về giá trị mặc định: %1</source>
        <translation>Back to the default: %1</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Chọn thư mục: %1</source>
        <translation>Choose a folder: %1</translation>
    </message>
    <message>
        <source>Đã lưu thiết lập “%1”</source>
        <translation>Saved the setting “%1”</translation>
    </message>
</context>
<context>
    <name>pages::SettingsPage</name>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Tìm thiết lập</source>
        <translation>&amp;Find a setting</translation>
    </message>
    <message>
        <source>Thiết lập của cơ quan nằm trong tệp dữ liệu; thiết lập của máy nằm ở máy này</source>
        <translation>Settings of the office are kept in the data file; settings of the computer are kept on this computer</translation>
    </message>
    <message>
        <source>Tìm thiết lập</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Các mục cài đặt</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Không có thiết lập nào khớp.</source>
        <translation>No setting matches.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Kết quả tìm “%1”</source>
        <translation>Results for “%1”</translation>
    </message>
    <message>
        <source>Kỳ %1: nhận báo cáo từ %2 đến %3, hạn đang áp dụng là hết ngày %4.</source>
        <translation>Period %1: reports are taken from %2 to %3; the due day in force is the end of %4.</translation>
    </message>
    <message>
        <source>Kỳ %1 đứng trước kỳ báo cáo đầu tiên.</source>
        <translation>Period %1 is before the first reporting period.</translation>
    </message>
    <message>
        <source>Ngày %1 là ngày nghỉ; ngày làm việc liền sau là %2.</source>
        <translation>%1 is a day off; the next working day is %2.</translation>
    </message>
</context>
<context>
    <name>pages::SignerPanel</name>
    <message>
        <source>Người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Thẩm quyền</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Cấp bậc, họ tên</source>
        <translation>Rank, full name</translation>
    </message>
    <message>
        <source>KT. Trưởng …, để trống nếu ký với chức vụ của mình</source>
        <translation>KT. Trưởng …, empty when signing in one&apos;s own post</translation>
    </message>
    <message>
        <source>Thẩm quyền (TM., KT., TL.)</source>
        <translation>Authority (TM., KT., TL.)</translation>
    </message>
    <message>
        <source>Cấp bậc</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chọn ký báo cáo tháng</source>
        <translation>Choose as signer of the monthly report</translation>
    </message>
    <message>
        <source>để trống tên</source>
        <translation>name left empty</translation>
    </message>
    <message>
        <source>ký báo cáo tháng</source>
        <translation>signs the monthly report</translation>
    </message>
    <message>
        <source>Thêm người ký</source>
        <translation>Add a signer</translation>
    </message>
    <message>
        <source>Sửa người ký: %1</source>
        <translation>Change signer: %1</translation>
    </message>
    <message>
        <source>chức vụ của người ký</source>
        <translation>the signer&apos;s post</translation>
    </message>
    <message>
        <source>Đã lưu người ký: %1</source>
        <translation>Saved signer: %1</translation>
    </message>
    <message>
        <source>Đã bỏ người ký: %1</source>
        <translation>Removed signer: %1</translation>
    </message>
    <message>
        <source>Người ký báo cáo tháng: %1</source>
        <translation>Signer of the monthly report: %1</translation>
    </message>
    <message>
        <source>Người ký này vừa được sửa hoặc bỏ ở chỗ khác. Hãy đóng ô này rồi chọn lại trong danh sách.</source>
        <translation>This signer has just been changed or removed elsewhere. Close this strip and choose again in the list.</translation>
    </message>
</context>
<context>
    <name>pages::StageStrip</name>
    <message>
        <source>Có chỉ đạo</source>
        <translation>Directed</translation>
    </message>
    <message>
        <source>trong kỳ</source>
        <translation>in the period</translation>
    </message>
    <message>
        <source>lâu nhất %1 ngày</source>
        <translation>longest %1 days</translation>
    </message>
    <message>
        <source>%1 ngày</source>
        <translation>%1 days</translation>
    </message>
</context>
<context>
    <name>pages::StoryList</name>
    <message>
        <source>Xem thêm %1</source>
        <translation>Show %1 more</translation>
    </message>
</context>
<context>
    <name>pages::TaskActs</name>
    <message>
        <source>Đơn vị chủ trì báo hoàn thành</source>
        <translation>The leading unit reported it done</translation>
    </message>
    <message>
        <source>Chỗ nghi in sai được hỏi lại</source>
        <translation>Suspected misprints are asked about again</translation>
    </message>
    <message>
        <source>Đã nhận chữ sửa; nguyên văn vẫn được giữ</source>
        <translation>Correction taken; the original text is kept</translation>
    </message>
    <message>
        <source>Đã giữ nguyên văn</source>
        <translation>Original text kept</translation>
    </message>
</context>
<context>
    <name>pages::TaskAssignBar</name>
    <message>
        <source>Phân công</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Coordinators</translation>
    </message>
    <message>
        <source>Văn bản hoặc ý kiến giao việc</source>
        <translation>Document or decision assigning it</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Phân công nhiệm vụ %1 · %2</source>
        <translation>Assign task %1 · %2</translation>
    </message>
    <message>
        <source>Chưa rõ “%1” là đơn vị nào. Hãy chọn trong danh sách gợi ý, hoặc xóa chữ này.</source>
        <translation>It is not clear which unit “%1” is. Choose from the suggestions, or clear this text.</translation>
    </message>
    <message>
        <source>Đã phân công nhiệm vụ %1</source>
        <translation>Assigned task %1</translation>
    </message>
</context>
<context>
    <name>pages::TaskDetail</name>
    <message>
        <source>Về danh sách</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Nội dung nhiệm vụ</source>
        <translation>Task text</translation>
    </message>
    <message>
        <source>Nhiệm vụ %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Chọn một nhiệm vụ trong danh sách để xem nội dung.</source>
        <translation>Choose a task in the list to see its text.</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu thời hạn</source>
        <translation>The plan gives no deadline</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Xong ngày</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Ghi hoàn thành…</source>
        <translation>Enter as done…</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Khó khăn</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Cập nhật</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Trạng thái, tiến độ, thời hạn (F2)</source>
        <translation>State, progress, deadline (F2)</translation>
    </message>
    <message>
        <source>Đặt hoặc đổi thời hạn</source>
        <translation>Set or change the deadline</translation>
    </message>
    <message>
        <source>Phân công</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Đơn vị chủ trì, phối hợp</source>
        <translation>Lead and coordinators</translation>
    </message>
    <message>
        <source>Tất cả đơn vị chủ trì đã báo hoàn thành nhiệm vụ này.</source>
        <translation>All leading units have reported this task done.</translation>
    </message>
    <message>
        <source>Chưa giao; cần xin ý kiến phân công</source>
        <translation>Not assigned; an assignment is needed</translation>
    </message>
    <message>
        <source>Chưa giao</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>Cần xin ý kiến phân công</source>
        <translation>An assignment is needed</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào báo cáo về nhiệm vụ này.</source>
        <translation>No unit has reported on this task yet.</translation>
    </message>
    <message>
        <source>Chưa có khó khăn, vướng mắc nào.</source>
        <translation>No difficulties yet.</translation>
    </message>
    <message>
        <source>Chưa ghi nhận diễn biến nào. Nhấn F2 để cập nhật.</source>
        <translation>Nothing has been entered yet. Press F2 to update.</translation>
    </message>
    <message>
        <source>Xem trước và sau mỗi thay đổi</source>
        <translation>View each change, before and after</translation>
    </message>
</context>
<context>
    <name>pages::TaskEditBar</name>
    <message>
        <source>Ghi</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Thay đổi của từng nhiệm vụ</source>
        <translation>Changes task by task</translation>
    </message>
    <message>
        <source>30/11/2022, quý IV/2022…</source>
        <translation>30/11/2022, quý IV/2022…</translation>
    </message>
    <message>
        <source>Ngày (30/11/2022), tháng (11/2022), quý (quý IV/2022), năm (2022), “hằng tháng”, “thường xuyên”, “không có”, hoặc bằng lời</source>
        <translation>Day (30/11/2022), month (11/2022), quarter (quý IV/2022), year (2022), “hằng tháng” (monthly), “thường xuyên” (ongoing), “không có” (none), or in words</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tiến độ (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Cập nhật %n nhiệm vụ</source>
        <translation>
            <numerusform>Update %n task</numerusform>
            <numerusform>Update %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Cập nhật nhiệm vụ %1 · %2</source>
        <translation>Update task %1 · %2</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>Thời hạn sẽ ghi bằng lời “%1” và không tính quá hạn. Nhấn Enter lần nữa nếu đúng.</source>
        <translation>The deadline will be kept in words, “%1”, and never counts as overdue. Press Enter again if that is right.</translation>
    </message>
    <message>
        <source>Đã cập nhật nhiệm vụ %1</source>
        <translation>Updated task %1</translation>
    </message>
    <message>
        <source>Không có nhiệm vụ nào sẽ đổi. Hãy chọn trạng thái, tiến độ hoặc thời hạn khác; lý do của từng nhiệm vụ ở bảng trên.</source>
        <translation>No task would change. Choose another state, progress or deadline; the table above gives the reason for each task.</translation>
    </message>
    <message>
        <source>Đã cập nhật %1 nhiệm vụ</source>
        <translation>Updated %1 tasks</translation>
    </message>
    <message>
        <source>Đã cập nhật %1 nhiệm vụ, để nguyên %2</source>
        <translation>Updated %1 tasks, left %2 as they are</translation>
    </message>
</context>
<context>
    <name>pages::TaskFilterRow</name>
    <message>
        <source>Lọc nhiệm vụ</source>
        <translation>Filter tasks</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Sắp đến hạn</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Trong hạn</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Chưa thực hiện</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Không thời hạn</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>Chưa giao</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>Lọc: %1 %2</source>
        <translation>Filter: %1 %2</translation>
    </message>
</context>
<context>
    <name>pages::TaskList</name>
    <message>
        <source>Danh sách nhiệm vụ</source>
        <translation>List of tasks</translation>
    </message>
    <message>
        <source>Không có nhiệm vụ nào khớp với bộ lọc.</source>
        <translation>No task matches the filter.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Cập nhật cả loạt</source>
        <translation>Update all marked</translation>
    </message>
    <message>
        <source>Bỏ đánh dấu</source>
        <translation>Clear marks</translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ đã đánh dấu</source>
        <translation>
            <numerusform>%n task marked</numerusform>
            <numerusform>%n tasks marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::TaskText</name>
    <message>
        <source>Xét lại lỗi in</source>
        <translation>Review misprints</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Thu gọn</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Xem đủ</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Nghi in sai: “%1” → “%2”</source>
        <translation>Suspected misprint: “%1” → “%2”</translation>
    </message>
    <message>
        <source> (ở nhiệm vụ %1)</source>
        <translation> (in task %1)</translation>
    </message>
    <message>
        <source>Xem bản đã sửa</source>
        <translation>Show corrected text</translation>
    </message>
    <message>
        <source>Xem nguyên văn</source>
        <translation>Show original text</translation>
    </message>
</context>
<context>
    <name>pages::TasksPage</name>
    <message>
        <source>Theo nhóm</source>
        <translation>By group</translation>
    </message>
    <message>
        <source>Bảng phẳng</source>
        <translation>Flat list</translation>
    </message>
    <message>
        <source>&amp;Lọc nhiệm vụ</source>
        <translation>&amp;Filter tasks</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nhóm</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>đang lọc %1</source>
        <translation>%1 shown</translation>
    </message>
    <message>
        <source>đang chọn %1</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>Tính đến ngày %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Trạng thái, tiến độ, thời hạn của nhiệm vụ đang chọn hoặc đã đánh dấu</source>
        <translation>State, progress and deadline of the selected or marked tasks</translation>
    </message>
    <message>
        <source>Đơn vị chủ trì và phối hợp của nhiệm vụ đang chọn</source>
        <translation>Lead and coordinators of the selected task</translation>
    </message>
    <message>
        <source>đã đánh dấu %1</source>
        <translation>%1 marked</translation>
    </message>
    <message>
        <source>Xem và ghi hoàn thành…</source>
        <translation>Look and enter as done…</translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ được tất cả đơn vị chủ trì báo hoàn thành mà chưa ghi hoàn thành.</source>
        <translation>
            <numerusform>%n task was reported done by all leading units but is not entered as done.</numerusform>
            <numerusform>%n tasks were reported done by all leading units but are not entered as done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cập nhật t&amp;iến độ</source>
        <translation>Update &amp;progress</translation>
    </message>
    <message>
        <source>Phân công…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Danh sách nhiệm vụ, tính đến ngày %1</source>
        <translation>List of tasks, as of %1</translation>
    </message>
    <message>
        <source>Hồ sơ nhiệm vụ đang chọn…</source>
        <translation>Record of the selected task…</translation>
    </message>
    <message>
        <source>Xem trước và in hồ sơ của nhiệm vụ đang chọn ở trang Nhiệm vụ</source>
        <translation>Preview and print the record of the task selected on the Tasks page</translation>
    </message>
</context>
<context>
    <name>pages::TodoPanel</name>
    <message>
        <source>Việc cần làm hôm nay</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>Hôm nay không còn việc nào phải làm.</source>
        <translation>Nothing left to do today.</translation>
    </message>
    <message numerus="yes">
        <source>%n việc</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::TraceDetail</name>
    <message>
        <source>Nội dung thay đổi</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Chọn một dòng để xem trước và sau khi thay đổi.</source>
        <translation>Choose a row to see it before and after the change.</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Máy</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dòng số</source>
        <translation>Row number</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>(bỏ trống)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>Ngày chốt số liệu</source>
        <translation>Data cut-off</translation>
    </message>
</context>
<context>
    <name>pages::TraceFilter</name>
    <message>
        <source>Lọc nhật ký thay đổi</source>
        <translation>Filter the change log</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Mọi người</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Loại đối tượng</source>
        <translation>Kind of object</translation>
    </message>
    <message>
        <source>Mọi đối tượng</source>
        <translation>All objects</translation>
    </message>
    <message>
        <source>Chỉ xem lịch sử của đối tượng này; bấm để xem tất cả</source>
        <translation>Only the history of this object is shown; click to see everything</translation>
    </message>
    <message>
        <source>Lọc việc, nội dung</source>
        <translation>Filter by act or content</translation>
    </message>
    <message>
        <source>Chỉ xem: %1</source>
        <translation>Only: %1</translation>
    </message>
</context>
<context>
    <name>pages::TracePage</name>
    <message>
        <source>Nhật ký thay đổi</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>Mở đối tượng</source>
        <translation>Open object</translation>
    </message>
    <message>
        <source>Đến chỗ của đối tượng này</source>
        <translation>Go to the place of this object</translation>
    </message>
    <message>
        <source>Lịch sử của đối tượng</source>
        <translation>History of object</translation>
    </message>
    <message>
        <source>Chỉ xem những gì đã xảy ra với đối tượng này</source>
        <translation>Show only what has happened to this object</translation>
    </message>
    <message>
        <source>Kiểm tra nhật ký</source>
        <translation>Check trace</translation>
    </message>
    <message>
        <source>Kiểm tra chuỗi nhật ký từ dòng đầu đến dòng cuối</source>
        <translation>Check the chain of the trace from the first row to the last</translation>
    </message>
    <message>
        <source>Lọc nhật ký</source>
        <translation>Filter the trace</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Lưu CSV…</source>
        <translation>Save CSV…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Nhật ký nguyên vẹn: %1 dòng nối tiếp nhau từ đầu đến cuối.</source>
        <translation>The trace is sound: %1 rows in an unbroken chain from start to end.</translation>
    </message>
    <message>
        <source>Nhật ký không còn nguyên vẹn: %1. Hãy giữ nguyên tệp dữ liệu, báo người phụ trách và đối chiếu với bản sao lưu gần nhất.</source>
        <translation>The trace is no longer sound: %1. Leave the data file as it is, tell the person in charge and compare with the latest backup.</translation>
    </message>
    <message>
        <source>Không có thay đổi nào khớp với bộ lọc.</source>
        <translation>No change passes the filter.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Đang kiểm tra nhật ký…</source>
        <translation>Checking the trace…</translation>
    </message>
    <message>
        <source>%1 dòng</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 theo bộ lọc</source>
        <translation>%1 passing the filter</translation>
    </message>
    <message numerus="yes">
        <source>(và %n chỗ khác)</source>
        <translation>
            <numerusform>(and %n other place)</numerusform>
            <numerusform>(and %n other places)</numerusform>
        </translation>
    </message>
    <message>
        <source>Giữ mãi cùng tệp dữ liệu: không dòng nào xóa hay sửa được. Bản sao lưu và gói bàn giao có đủ.</source>
        <translation>Kept for ever with the data file: no line can be deleted or changed. Backups and handover packages have them all.</translation>
    </message>
    <message>
        <source>%1 không có thay đổi nào khớp với bộ lọc (lần nhập đầu có thể nằm trong việc nhập văn bản đến).</source>
        <translation>%1 has no change that fits the filter (it may have been entered together with an incoming document).</translation>
    </message>
</context>
<context>
    <name>pages::UnitPlansBar</name>
    <message>
        <source>Ghi cuộc gọi…</source>
        <translation>Note a call…</translation>
    </message>
    <message>
        <source>Kế hoạch của từng đơn vị</source>
        <translation>Plans of the units</translation>
    </message>
    <message>
        <source>Đơn vị phải có kế hoạch tổ chức triển khai (mục III.2), chưa nhận ở trên</source>
        <translation>Units that must have an implementation plan (section III.2), not received first</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>Chưa nhận</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Kế hoạch của đơn vị: %1/%2 đã nhận</source>
        <translation>Plans of the units: %1/%2 received</translation>
    </message>
</context>
<context>
    <name>pages::WaitingPanel</name>
    <message>
        <source>Đơn vị chưa báo cáo kỳ này</source>
        <translation>Units that have not reported for this period</translation>
    </message>
    <message>
        <source>Chưa báo cáo kỳ này</source>
        <translation>Missing for this period</translation>
    </message>
    <message>
        <source>Chưa gửi, chưa đến hạn</source>
        <translation>Not sent, not due yet</translation>
    </message>
    <message>
        <source>Kỳ này không đơn vị nào phải báo cáo.</source>
        <translation>No unit has to report for this period.</translation>
    </message>
    <message>
        <source>Đủ báo cáo, không còn đơn vị nào phải chờ.</source>
        <translation>All reports are in; no unit left to wait for.</translation>
    </message>
</context>
<context>
    <name>preview::FilePreview</name>
    <message>
        <source>Trang trước (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Trang sau (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl −); vừa bề ngang: Ctrl 0</source>
        <translation>Zoom out (Ctrl −); fit width: Ctrl 0</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl +); vừa bề ngang: Ctrl 0</source>
        <translation>Zoom in (Ctrl +); fit width: Ctrl 0</translation>
    </message>
    <message>
        <source>Mở bằng chương trình của máy…</source>
        <translation>Open in the computer&apos;s program…</translation>
    </message>
    <message>
        <source>Lưu bản sao…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Về sổ</source>
        <translation>Back to the register</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
</context>
<context>
    <name>preview::FileView</name>
    <message>
        <source>Xem trước %1</source>
        <translation>Preview of %1</translation>
    </message>
    <message>
        <source>Đang đọc tệp…</source>
        <translation>Reading the file…</translation>
    </message>
</context>
<context>
    <name>preview::PdfPages</name>
    <message>
        <source>tệp PDF hỏng hoặc chưa tải về xong</source>
        <translation>the PDF file is damaged or not fully downloaded</translation>
    </message>
    <message>
        <source>tệp PDF có mật khẩu</source>
        <translation>the PDF file has a password</translation>
    </message>
    <message>
        <source>tệp PDF không có trang nào</source>
        <translation>the PDF file has no pages</translation>
    </message>
    <message>
        <source>trang %1 hỏng</source>
        <translation>page %1 is damaged</translation>
    </message>
    <message>
        <source>trang %1 có khổ giấy lạ</source>
        <translation>page %1 has an unusual paper size</translation>
    </message>
    <message>
        <source>trang %1 quá phức tạp</source>
        <translation>page %1 is too complex</translation>
    </message>
</context>
<context>
    <name>preview::PicturePages</name>
    <message>
        <source>chỉ xem trước được tệp PDF và ảnh</source>
        <translation>only PDF files and pictures can be previewed</translation>
    </message>
    <message>
        <source>ảnh quá lớn (%1 × %2 điểm)</source>
        <translation>the picture is too large (%1 × %2 pixels)</translation>
    </message>
    <message>
        <source>trang %1 hỏng</source>
        <translation>page %1 is damaged</translation>
    </message>
    <message>
        <source>tệp ảnh hỏng hoặc chưa tải về xong</source>
        <translation>the picture file is damaged or not fully downloaded</translation>
    </message>
</context>
<context>
    <name>print::PageList</name>
    <message>
        <source>Danh sách trang</source>
        <translation>List of pages</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
</context>
<context>
    <name>print::PreviewWidget</name>
    <message>
        <source>Bản xem trước</source>
        <translation>Preview</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trang</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ActBar</name>
    <message>
        <source>Thôi</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>widgets::DateEdit</name>
    <message>
        <source>ngày/tháng</source>
        <translation>day/month</translation>
    </message>
</context>
<context>
    <name>widgets::DraftKeeper</name>
    <message>
        <source>%1 ngày %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Dùng lại</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Bản nháp lúc %1 chưa được lưu.</source>
        <translation>The half-typed form of %1 was not saved.</translation>
    </message>
    <message>
        <source>Bản nháp lúc %1: %2.</source>
        <translation>Half-typed form of %1: %2.</translation>
    </message>
</context>
<context>
    <name>widgets::FileChip</name>
    <message>
        <source>Phím cách: xem trước · Enter: mở · Delete: bỏ</source>
        <translation>Space: preview · Enter: open · Delete: remove</translation>
    </message>
    <message>
        <source>Phím cách: xem trước · Enter: mở</source>
        <translation>Space: preview · Enter: open</translation>
    </message>
    <message>
        <source>Tệp kèm %1, %2</source>
        <translation>Attachment %1, %2</translation>
    </message>
    <message>
        <source>đang chép…</source>
        <translation>copying…</translation>
    </message>
    <message>
        <source>&amp;Xem trước</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>&amp;Mở bằng chương trình của máy…</source>
        <translation>&amp;Open in the computer&apos;s program…</translation>
    </message>
    <message>
        <source>&amp;Lưu bản sao…</source>
        <translation>&amp;Save a copy…</translation>
    </message>
    <message>
        <source>&amp;Bỏ tệp này</source>
        <translation>&amp;Remove this file</translation>
    </message>
</context>
<context>
    <name>widgets::FileChips</name>
    <message numerus="yes">
        <source>và %n tệp nữa</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FilterField</name>
    <message>
        <source>Lọc</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Alt+↓: bộ lọc đã lưu</source>
        <translation>Alt+↓: saved filters</translation>
    </message>
</context>
<context>
    <name>widgets::FindBox</name>
    <message>
        <source>Tìm đơn vị, nhiệm vụ, văn bản…</source>
        <translation>Find a unit, task, document…</translation>
    </message>
    <message>
        <source>Tìm đơn vị, nhiệm vụ, văn bản, kết quả, lệnh (Ctrl+K)</source>
        <translation>Find a unit, task, document, result, command (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tìm đơn vị, nhiệm vụ, văn bản, kết quả, lệnh</source>
        <translation>Find a unit, task, document, result, command</translation>
    </message>
</context>
<context>
    <name>widgets::FindPanel</name>
    <message>
        <source>Kết quả tìm</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>%1 kết quả</source>
        <translation>%1 results</translation>
    </message>
    <message>
        <source>Tìm đơn vị, nhiệm vụ, văn bản, kết quả, lệnh</source>
        <translation>Find a unit, task, document, result, command</translation>
    </message>
    <message>
        <source>Tìm đơn vị, nhiệm vụ, văn bản, kết quả, lệnh…</source>
        <translation>Find a unit, task, document, result, command…</translation>
    </message>
    <message>
        <source>↑ ↓ chọn  ·  Enter mở  ·  Tab xem thêm  ·  Esc đóng</source>
        <translation>↑ ↓ choose  ·  Enter opens  ·  Tab shows more  ·  Esc closes</translation>
    </message>
    <message>
        <source>Gõ &gt; tìm lệnh, # nhiệm vụ, @ đơn vị, / văn bản</source>
        <translation>Type &gt; for commands, # tasks, @ units, / documents</translation>
    </message>
    <message>
        <source>hơn %1 kết quả</source>
        <translation>more than %1 results</translation>
    </message>
    <message>
        <source>%1, đang tìm…</source>
        <translation>%1, searching…</translation>
    </message>
    <message>
        <source>%1, chưa tìm hết</source>
        <translation>%1, not all looked through</translation>
    </message>
</context>
<context>
    <name>widgets::FindRows</name>
    <message>
        <source>hơn %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>%1 trong %2, hãy gõ thêm chữ</source>
        <translation>%1 of %2, type more letters</translation>
    </message>
    <message>
        <source>%1 trong %2, bấm Tab xem thêm</source>
        <translation>%1 of %2, Tab shows more</translation>
    </message>
    <message>
        <source>Đang tìm…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Không tìm thấy gì. Hãy gõ ít chữ hơn.</source>
        <translation>Nothing found. Type fewer letters.</translation>
    </message>
    <message>
        <source>Chưa tìm hết vì không đọc được tệp dữ liệu. Hãy đóng rồi tìm lại.</source>
        <translation>Not all was looked through because the data file could not be read. Close and search again.</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Đóng thông báo (Esc)</source>
        <translation>Close the message (Esc)</translation>
    </message>
</context>
<context>
    <name>widgets::NavigationList</name>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>widgets::PageHead</name>
    <message>
        <source>Khác</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>widgets::PeriodStepper</name>
    <message>
        <source>Kỳ trước (Ctrl+PgUp)</source>
        <translation>Previous period (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Kỳ sau (Ctrl+PgDn)</source>
        <translation>Next period (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Kỳ sau</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Tháng %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>Kỳ báo cáo: %1</source>
        <translation>Reporting period: %1</translation>
    </message>
    <message>
        <source>Năm %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Quý %1/%2</source>
        <translation>Quarter %1/%2</translation>
    </message>
    <message>
        <source>6 tháng đầu %1</source>
        <translation>First half of %1</translation>
    </message>
    <message>
        <source>6 tháng cuối %1</source>
        <translation>Second half of %1</translation>
    </message>
</context>
<context>
    <name>widgets::UnitListField</name>
    <message>
        <source>Gõ tên đơn vị, Enter để thêm</source>
        <translation>Type a unit&apos;s name, Enter adds it</translation>
    </message>
    <message>
        <source>Bỏ %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>widgets::WorkBar</name>
    <message>
        <source>Thôi</source>
        <translation>Not now</translation>
    </message>
</context>
</TS>
