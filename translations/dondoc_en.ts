<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi_VN">
<context>
    <name>Cli</name>
    <message>
        <source>Tệp dữ liệu nguyên vẹn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì không có tệp này. Hãy kiểm tra lại đường dẫn, hoặc tạo tệp mới bằng lệnh init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tạo tệp dữ liệu mới vì đã có tệp “{file}”. Tệp cũ được giữ nguyên; hãy chọn tên khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được tệp “{file}” vì {why}. Hãy kiểm tra quyền truy cập rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì tệp rỗng (0 byte). Hãy lấy lại bản sao lưu gần nhất; tệp không bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được “{file}” vì đây không phải tệp dữ liệu của Đôn Đốc. Hãy chọn tệp có đuôi .dondoc; tệp không bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì tệp đã hỏng ({why}). Hãy giữ nguyên tệp này và mở bản sao lưu gần nhất.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được tệp dữ liệu “{file}” vì tệp do phiên bản Đôn Đốc mới hơn tạo ra (cấu trúc {version}). Hãy cài phiên bản mới rồi mở lại; tệp không bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được vào “{file}” vì tệp do phiên bản Đôn Đốc mới hơn tạo ra nên chỉ mở để xem. Hãy cài phiên bản mới rồi nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì tệp chỉ cho phép đọc. Hãy xin quyền ghi cho tệp và thư mục chứa nó rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu “{file}” vì chương trình khác đang dùng tệp. Hãy đóng chương trình kia rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tạo được tệp “{file}” vì không có thư mục chứa nó. Hãy tạo thư mục hoặc chọn nơi khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được tệp “{file}” vì thư mục không cho phép ghi. Hãy chọn thư mục khác hoặc xin quyền ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được tệp “{file}” vì ổ đĩa đã đầy. Hãy giải phóng dung lượng rồi làm lại; chưa có gì bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nâng cấp được tệp dữ liệu “{file}” ({why}). Tệp được giữ nguyên như trước; hãy gửi thông báo này cho người hỗ trợ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thực hiện được thao tác trên tệp dữ liệu ({why}). Chưa có gì bị thay đổi; hãy thử lại, nếu vẫn lỗi hãy kiểm tra tệp bằng lệnh check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được tệp “{file}” vì {why}. Hãy kiểm tra ổ đĩa rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhận được ngày “{text}” vì không có ngày như vậy. Hãy nhập ngày dạng 2022-05-09 hoặc 09/5/2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhận được kỳ báo cáo “{text}”. Hãy nhập năm và tháng dạng 2022-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhận được số “{text}” cho {what}. Hãy nhập {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có thiết lập “{key}”. Các thiết lập hiện có: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đặt được “{key}” thành “{text}”. Hãy nhập {range}; giá trị cũ được giữ nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa nhập {what}. Hãy nhập rồi lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được nội dung JSON của “{file}” ({why}). Hãy sửa tệp rồi làm lại; chưa có gì được nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy đơn vị “{text}”. Hãy kiểm tra lại tên, hoặc thêm đơn vị vào danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” có thể là nhiều đơn vị: {candidates}. Hãy nhập rõ hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thêm được vì đã có đơn vị dùng tên hoặc mã “{text}”: {unit}. Hãy dùng tên khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{unit}” là tên gọi chung của nhiều đơn vị nên không thể gửi báo cáo. Hãy chọn một đơn vị cụ thể.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} không hoạt động trong kỳ {period}. Hãy kiểm tra lại đơn vị, kỳ báo cáo hoặc thời gian hoạt động trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kế hoạch không có nhiệm vụ số “{text}”. Hãy kiểm tra lại số của nhiệm vụ; chưa có gì được nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu chưa có kế hoạch nào. Hãy tạo tệp mới bằng lệnh init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhập được văn bản đến ngày {arrived} vì ngày đó sau hôm nay ({today}). Hãy kiểm tra lại ngày đến.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhập được vì ngày văn bản {date} sau ngày đến {arrived}. Hãy kiểm tra lại hai ngày này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản số {number} của {unit} đã có trong sổ, số đến {arrival}. Hãy mở văn bản đó để xem; chưa có gì được nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} đã gửi báo cáo kỳ {period}, số đến {arrival}. Nếu đây là báo cáo thay thế, hãy dùng chức năng thay thế báo cáo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhập được báo cáo kỳ {period} vì đến ngày {arrived} kỳ chưa bắt đầu (từ ngày {from}). Hãy kiểm tra lại kỳ báo cáo và ngày đến.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhập được vì kỳ {period} đã chốt. Hãy mở lại kỳ, ghi rõ lý do, rồi nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhận được trạng thái “{text}” của nhiệm vụ {task}. Hãy dùng một trong: not_started, in_progress, done, paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ “{text}” của nhiệm vụ {task} không hợp lệ. Hãy nhập số nguyên từ 0 đến 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ {task} ghi tiến độ 100% nhưng trạng thái chưa phải “hoàn thành”. Hãy sửa tiến độ hoặc trạng thái.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo “không phát sinh” không thể kèm kết quả theo nhiệm vụ. Hãy bỏ một trong hai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đặt được số đến tiếp theo của năm {year} là {text} vì sổ đã đến số {last}. Hãy nhập số lớn hơn {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có tệp này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có quyền đọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp quá lớn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sai cú pháp ở ký tự thứ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nội dung phải là một danh sách kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>số nguyên từ %1 đến %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kết quả của nhiệm vụ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đơn vị gửi báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tên đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tên gọi khác của đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>một trong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>năm và tháng dạng 2022-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đây không phải là tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp bị cắt cụt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>thứ Bảy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ nhật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nghỉ bù %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (dự kiến)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>đã có thư mục mang tên này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp cũ chỉ cho phép đọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hệ thống báo lỗi “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chương trình thiếu phông chữ Tinos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportStatus</name>
    <message>
        <source>Đúng hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chậm %1 ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đến hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không phải báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>Không ghi được ảnh “%1”. Hãy kiểm tra thư mục.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>Chưa thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeliness</name>
    <message>
        <source>Hoàn thành đúng hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hôm nay là hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn %1 ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn %1 ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Tệp dữ liệu Đôn Đốc (*.dondoc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đôn Đốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo tệp dữ liệu mới</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Đã lưu lúc %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mở…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở một tệp dữ liệu khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tạo tệp mới…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo một tệp dữ liệu mới có sẵn kế hoạch và danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hoát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ &amp;trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ &amp;sau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm &amp;kiếm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị hoặc lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô &amp;kế tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô &amp;liền trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở gần đây: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đôn Đốc – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ để xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp “%1” chỉ mở để xem vì không được ghi vào tệp hoặc thư mục chứa nó. Muốn nhập liệu, hãy xin quyền ghi hoặc mở bản ở nơi khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu ngày %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MenuRow</name>
    <message>
        <source>&amp;Tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nhập liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Công cụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rợ giúp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs::BoxSeam</name>
    <message>
        <source>Đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để nguyên</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::TaskTreeModel</name>
    <message>
        <source>%1 hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nhóm %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa giao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa giao đơn vị chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chủ trì %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thời hạn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ %1: %2; %3; %4; %5, %6%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình trạng hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::TaskFilterRow</name>
    <message>
        <source>Lọc nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp đến hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa giao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FilterField</name>
    <message>
        <source>Lọc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FindBox</name>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FindPanel</name>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trang, nhiệm vụ, đơn vị, lệnh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả tìm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ chọn   ·   Enter mở   ·   Tab xem hết   ·   Esc đóng        Gõ # chỉ tìm nhiệm vụ, @ đơn vị, &gt; lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trong %2, bấm Tab xem hết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy gì. Hãy gõ ít chữ hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kết quả</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Đóng thông báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng thông báo (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PageHead</name>
    <message>
        <source>Khác</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PeriodStepper</name>
    <message>
        <source>Kỳ trước (Ctrl+PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ sau (Ctrl+PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ sau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tháng %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ báo cáo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
