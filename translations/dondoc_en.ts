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
        <source>đổi thiết lập %1</source>
        <translation>change the setting %1</translation>
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
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Tệp dữ liệu nguyên vẹn.</source>
        <translation>The data file is sound.</translation>
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
        <source>Không mở được tệp dữ liệu “{file}” vì không có tệp này. Hãy kiểm tra lại đường dẫn, hoặc tạo tệp mới bằng lệnh init.</source>
        <translation>The data file “{file}” could not be opened because it does not exist. Check the path, or make a new file with the command init.</translation>
    </message>
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
        <source>Không mở được “{file}” vì đây không phải tệp dữ liệu của Đôn Đốc. Hãy chọn tệp có đuôi .dondoc; tệp không bị thay đổi.</source>
        <translation>“{file}” could not be opened because it is not a data file of Đôn Đốc. Choose a file ending in .dondoc; the file was not changed.</translation>
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
        <source>Không nhận được ngày “{text}” vì không có ngày như vậy. Hãy nhập ngày dạng 2022-05-09 hoặc 09/5/2022.</source>
        <translation>“{text}” could not be taken as a date because there is no such day. Enter a date like 2022-05-09 or 09/5/2022.</translation>
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
        <source>{unit} đã gửi báo cáo kỳ {period}, số đến {arrival}. Nếu đây là báo cáo thay thế, hãy dùng chức năng thay thế báo cáo.</source>
        <translation>{unit} has already reported for {period}, arrival number {arrival}. If this report replaces it, use the function for replacing a report.</translation>
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
        <source>tệp bị cắt cụt</source>
        <translation>the file is cut off</translation>
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
        <source>Không nhận được thời hạn “{text}”. Hãy nhập ngày (2022-09-30), tháng (2022-09), quý (2022-Q3), năm (2022), monthly, ongoing, none, hoặc words:… cho thời hạn bằng lời.</source>
        <translation>“{text}” could not be taken as a deadline. Enter a day (2022-09-30), a month (2022-09), a quarter (2022-Q3), a year (2022), monthly, ongoing, none, or words:… for a deadline in words.</translation>
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
        <source>Đã có yêu cầu báo cáo số “{text}”. Hãy kiểm tra lại số, hoặc hủy yêu cầu cũ.</source>
        <translation>There is a request “{text}” already. Check the number, or cancel the old one.</translation>
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
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
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
        <source>chủ trì %1</source>
        <translation>leads %1</translation>
    </message>
    <message>
        <source>phối hợp %1</source>
        <translation>supports %1</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
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
        <source>Trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>phối hợp: %1</source>
        <translation>supported by %1</translation>
    </message>
    <message>
        <source>Lệnh</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Nhập báo cáo của %1</source>
        <translation>Enter a report of %1</translation>
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
        <source>Mở tệp dữ liệu này; chưa có thì tạo.</source>
        <translation>Opens this data file; makes it when it is not there.</translation>
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
</context>
<context>
    <name>PdfRenderer</name>
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
    <message>
        <source>chương trình thiếu phông chữ Tinos</source>
        <translation>the program lacks the font Tinos</translation>
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
    <name>Screenshots</name>
    <message>
        <source>Không ghi được ảnh “%1”. Hãy kiểm tra thư mục.</source>
        <translation>The picture “%1” could not be written. Check the folder.</translation>
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
        <source>Kỳ tháng %1 đã đủ %2 báo cáo, có thể chốt kỳ</source>
        <translation>All %2 reports of %1 are in; the period can be closed</translation>
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
        <source>Lưu ngày %1</source>
        <translation>Saved on %1</translation>
    </message>
    <message>
        <source>Tệp “%1” do phiên bản Đôn Đốc mới hơn tạo ra nên chỉ mở để xem. Hãy cài phiên bản mới rồi nhập liệu.</source>
        <translation>“%1” was made by a newer version of Đôn Đốc, so it is open for reading only. Install the new version to enter anything.</translation>
    </message>
    <message>
        <source>Tệp “%1” chỉ mở để xem vì không được ghi vào tệp hoặc thư mục chứa nó. Hãy xin quyền ghi hoặc mở bản ở nơi khác rồi nhập liệu.</source>
        <translation>“%1” is open for reading only because the file or its folder may not be written. Get write permission, or open a copy elsewhere, to enter anything.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Tệp dữ liệu Đôn Đốc (*.dondoc)</source>
        <translation>Đôn Đốc data file (*.dondoc)</translation>
    </message>
    <message>
        <source>Đôn Đốc</source>
        <translation>Đôn Đốc</translation>
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
        <source>Đã lưu lúc %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>&amp;Mở…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Mở một tệp dữ liệu khác</source>
        <translation>Open another data file</translation>
    </message>
    <message>
        <source>&amp;Tạo tệp mới…</source>
        <translation>&amp;New file…</translation>
    </message>
    <message>
        <source>Tạo một tệp dữ liệu mới có sẵn kế hoạch và danh mục</source>
        <translation>Make a new data file with the plan and the catalogues</translation>
    </message>
    <message>
        <source>T&amp;hoát</source>
        <translation>&amp;Quit</translation>
    </message>
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
        <source>Tìm trang, nhiệm vụ, đơn vị hoặc lệnh</source>
        <translation>Find a page, task, unit or command</translation>
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
        <source>Mở gần đây: %1</source>
        <translation>Recent: %1</translation>
    </message>
    <message>
        <source>Đôn Đốc – %1</source>
        <translation>Đôn Đốc – %1</translation>
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
    <name>app::StatusLine</name>
    <message>
        <source>Người nhập liệu</source>
        <translation>Who enters data</translation>
    </message>
</context>
<context>
    <name>models::RegisterModel</name>
    <message>
        <source>Báo cáo không phát sinh</source>
        <translation>Nil report</translation>
    </message>
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
        <source>Đủ báo cáo: %1/%1 đơn vị, %2 đúng hạn.</source>
        <translation>All reports are in: %1/%1 units, %2 on time.</translation>
    </message>
    <message>
        <source>%1/%2 đơn vị đã gửi, %3 đúng hạn.</source>
        <translation>%1/%2 units have sent, %3 on time.</translation>
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
        <source>%1 tạm dừng</source>
        <translation>%1 paused</translation>
    </message>
    <message>
        <source>chưa nhiệm vụ nào có thời hạn</source>
        <translation>no task has a deadline yet</translation>
    </message>
    <message>
        <source>%1 không thời hạn</source>
        <translation>%1 without deadline</translation>
    </message>
</context>
<context>
    <name>pages::EntryForm</name>
    <message>
        <source>Không &amp;phát sinh</source>
        <translation>&amp;Nil report</translation>
    </message>
    <message>
        <source>Kết quả theo nhiệm vụ</source>
        <translation>Results by task</translation>
    </message>
    <message>
        <source>Nhập báo cáo của đơn vị</source>
        <translation>Enter a unit&apos;s report</translation>
    </message>
    <message>
        <source>15/BC-UBND</source>
        <translation>15/BC-UBND</translation>
    </message>
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
        <source>Kỳ báo cáo *</source>
        <translation>Period *</translation>
    </message>
    <message>
        <source>Tên loại và trích yếu nội dung</source>
        <translation>Kind and subject</translation>
    </message>
    <message>
        <source>* bắt buộc</source>
        <translation>* required</translation>
    </message>
    <message>
        <source>Bỏ nhập</source>
        <translation>Discard</translation>
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
        <source>Tháng %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>Đến sau hạn %1 ngày (hạn %2). Lưu vẫn được, báo cáo tính là chậm.</source>
        <translation>Arrived %1 days after the due day (%2). It can be saved and counts as late.</translation>
    </message>
    <message>
        <source>Lý do vẫn lưu</source>
        <translation>Why it is saved all the same</translation>
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
        <source>Sổ đăng ký văn bản đến</source>
        <translation>Register of incoming documents</translation>
    </message>
    <message>
        <source>Kỳ này chưa có báo cáo nào.</source>
        <translation>No report for this period yet.</translation>
    </message>
    <message>
        <source>Đã lưu văn bản đến số %1 của %2</source>
        <translation>Saved arrival number %1 of %2</translation>
    </message>
    <message>
        <source>&amp;Nhập báo cáo</source>
        <translation>&amp;Enter report</translation>
    </message>
    <message>
        <source>Nhập báo cáo của một đơn vị</source>
        <translation>Enter a unit&apos;s report</translation>
    </message>
    <message>
        <source>&amp;Lưu và nhập tiếp</source>
        <translation>&amp;Save and next</translation>
    </message>
    <message>
        <source>Lưu báo cáo đang nhập</source>
        <translation>Save the report being entered</translation>
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
</context>
<context>
    <name>pages::OverviewPage</name>
    <message>
        <source>Đơn vị chưa báo cáo kỳ này</source>
        <translation>Units that have not reported for this period</translation>
    </message>
    <message>
        <source>Đã nhận kỳ này</source>
        <translation>Received for this period</translation>
    </message>
    <message>
        <source>Báo cáo đã nhận kỳ này</source>
        <translation>Reports received for this period</translation>
    </message>
    <message>
        <source>Lưu &amp;báo cáo tháng (PDF)…</source>
        <translation>Save &amp;monthly report (PDF)…</translation>
    </message>
    <message>
        <source>Lập báo cáo của kỳ đang xem và lưu thành tệp PDF</source>
        <translation>Compose the report of the period on screen and save it as a PDF</translation>
    </message>
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
        <source>Chưa báo cáo kỳ này (%1)</source>
        <translation>Missing for this period (%1)</translation>
    </message>
    <message>
        <source>Chưa gửi, chưa đến hạn (%1)</source>
        <translation>Not sent, not due yet (%1)</translation>
    </message>
    <message>
        <source>Không còn đơn vị nào phải chờ</source>
        <translation>No unit left to wait for</translation>
    </message>
    <message>
        <source>ĐT tiếp nhận: %1</source>
        <translation>Telephone: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n báo cáo</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>Lưu báo cáo tháng %1</source>
        <translation>Save the report of %1</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Đã lưu báo cáo tháng %1: %2</source>
        <translation>Saved the report of %1: %2</translation>
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
        <source>Chủ trì</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu; cần xin ý kiến phân công</source>
        <translation>Not named by the plan; an assignment is needed</translation>
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
    <name>widgets::DateEdit</name>
    <message>
        <source>ngày/tháng</source>
        <translation>day/month</translation>
    </message>
</context>
<context>
    <name>widgets::FilterField</name>
    <message>
        <source>Lọc</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>widgets::FindBox</name>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh…</source>
        <translation>Find a page, task, unit, command…</translation>
    </message>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh (Ctrl+K)</source>
        <translation>Find a page, task, unit, command (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh</source>
        <translation>Find a page, task, unit, command</translation>
    </message>
</context>
<context>
    <name>widgets::FindPanel</name>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh</source>
        <translation>Find a page, task, unit, command</translation>
    </message>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh…</source>
        <translation>Find a page, task, unit, command…</translation>
    </message>
    <message>
        <source>Kết quả tìm</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>↑ ↓ chọn   ·   Enter mở   ·   Tab xem hết   ·   Esc đóng        Gõ # chỉ tìm nhiệm vụ, @ đơn vị, &gt; lệnh</source>
        <translation>↑ ↓ choose   ·   Enter opens   ·   Tab shows all   ·   Esc closes        Type # for tasks only, @ units, &gt; commands</translation>
    </message>
    <message>
        <source>%1 trong %2, bấm Tab xem hết</source>
        <translation>%1 of %2, Tab shows all</translation>
    </message>
    <message>
        <source>Không tìm thấy gì. Hãy gõ ít chữ hơn.</source>
        <translation>Nothing found. Type fewer letters.</translation>
    </message>
    <message>
        <source>%1 kết quả</source>
        <translation>%1 results</translation>
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
</context>
</TS>
