<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The versions were copied. They hold nothing about you or your list.</source>
        <translation>Đã chép số phiên bản. Trong đó không có gì về bạn hay danh bạ của bạn.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Phiên bản {version}</translation>
    </message>
    <message>
        <source>KOL Studio helps you decide whom to hire for a goal and a budget, from your own list, and writes the brief for them. Everything stays on this computer: no account, no internet, nothing is sent anywhere.</source>
        <translation>KOL Studio giúp bạn chọn nên thuê ai cho mục tiêu và ngân sách, từ chính danh bạ của bạn, rồi viết brief cho họ. Mọi thứ ở lại trên máy này: không cần tài khoản, không cần mạng, không gửi gì đi đâu.</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Dữ liệu của bạn nằm ở đâu</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Tệp danh bạ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Copy versions for a report</source>
        <translation>Chép số phiên bản để báo lỗi</translation>
    </message>
    <message>
        <source>Versions only: no names, no files, nothing from your list.</source>
        <translation>Chỉ có số phiên bản: không tên, không tệp, không gì trong danh bạ.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Phần mềm được làm từ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Nội dung giấy phép</translation>
    </message>
    <message>
        <source>{name} brings no text of its licence. The name of the licence is all that is known: {licence}.</source>
        <translation>{name} không kèm nội dung giấy phép. Chỉ biết tên giấy phép: {licence}.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>không ghi tên</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Danh bạ mới…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Mở danh bạ…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>Add the sample data</source>
        <translation>Thêm dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Xoá dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu một bản sao…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Edit the brand</source>
        <translation>Sửa thương hiệu</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Tìm trong danh bạ</translation>
    </message>
    <message>
        <source>Select everybody listed</source>
        <translation>Chọn tất cả người đang hiện</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Chép dòng</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Dán dòng từ Excel</translation>
    </message>
    <message>
        <source>Type into the cell</source>
        <translation>Sửa ô đang chọn</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Add to a campaign…</source>
        <translation>Thêm vào chiến dịch…</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Thêm vào so sánh</translation>
    </message>
    <message>
        <source>Keep the comparison by name…</source>
        <translation>Giữ lại so sánh với tên…</translation>
    </message>
    <message>
        <source>Export a shortlist…</source>
        <translation>Xuất danh sách rút gọn…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Narrow or widen the side bar</source>
        <translation>Thu hẹp hoặc mở rộng thanh bên</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Hiện hoặc ẩn phần chi tiết</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Giao diện sáng</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Giao diện tối</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Giao diện theo hệ thống</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Tìm lệnh…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>What the scores rest on</source>
        <translation>Căn cứ của các điểm số</translation>
    </message>
    <message>
        <source>Show the log files</source>
        <translation>Xem tệp nhật ký của chương trình</translation>
    </message>
    <message>
        <source>About KOL Studio</source>
        <translation>Về KOL Studio</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Mở gần đây</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Open another library…</source>
        <translation>Mở danh bạ khác…</translation>
    </message>
    <message>
        <source>Restore its newest backup</source>
        <translation>Khôi phục bản sao lưu mới nhất</translation>
    </message>
    <message>
        <source>Open my own library</source>
        <translation>Mở danh bạ của tôi</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Mở danh bạ</translation>
    </message>
    <message>
        <source>{name} is open in another window of KOL Studio; it was brought to the front.</source>
        <translation>{name} đang mở ở cửa sổ khác của KOL Studio; cửa sổ đó đã được đưa lên trước.</translation>
    </message>
    <message>
        <source>KOL Studio ended unexpectedly last time. Everything that was saved is here.</source>
        <translation>Lần trước KOL Studio bị đóng đột ngột. Mọi thứ đã lưu vẫn còn ở đây.</translation>
    </message>
</context>
<context>
    <name>Approver</name>
    <message>
        <source>Not decided</source>
        <translation>Chưa quyết</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Backup person</source>
        <translation>Người dự bị</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Không duyệt</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>KOL Studio libraries</source>
        <translation>Danh bạ KOL Studio</translation>
    </message>
    <message>
        <source>Lists (Excel, CSV)</source>
        <translation>Danh sách (Excel, CSV)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Tệp Excel</translation>
    </message>
    <message>
        <source>Pictures as PNG</source>
        <translation>Ảnh PNG</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Together this would be {percent}%, more than 100%.</source>
        <translation>Cộng lại sẽ là {percent}%, quá 100%.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>Ngày {day} chưa tới.</translation>
    </message>
    <message>
        <source>Type a share first, then the day it was measured.</source>
        <translation>Hãy gõ tỷ lệ trước, rồi gõ ngày đo.</translation>
    </message>
    <message>
        <source>Start with the day, for example 10/10/2026 · screenshot.</source>
        <translation>Hãy bắt đầu bằng ngày, ví dụ 10/10/2026 · ảnh chụp.</translation>
    </message>
    <message>
        <source>{value} is no group of an audience.</source>
        <translation>{value} không phải là một nhóm khán giả.</translation>
    </message>
    <message>
        <source>{place} is in the list already.</source>
        <translation>{place} đã có trong danh sách.</translation>
    </message>
    <message>
        <source>Type a province and its share, for example Đà Nẵng 35.</source>
        <translation>Hãy gõ tỉnh thành kèm tỷ lệ, ví dụ Đà Nẵng 35.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Kept are all of the last {hours} hours (at most {recent}), then one for each of {days} days, {weeks} weeks and {months} months. Those made by hand, before a restore or before an update stay.</source>
        <translation>Giữ mọi bản trong {hours} giờ gần nhất (tối đa {recent} bản), sau đó mỗi ngày một bản cho {days} ngày, mỗi tuần một bản cho {weeks} tuần và mỗi tháng một bản cho {months} tháng. Bản sao lưu thủ công, bản trước khi khôi phục hoặc trước khi nâng cấp luôn được giữ.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Sao lưu thủ công</translation>
    </message>
    <message>
        <source>While working, every half hour</source>
        <translation>Trong lúc làm việc, mỗi nửa giờ</translation>
    </message>
    <message>
        <source>When the window was closed</source>
        <translation>Khi đóng cửa sổ</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Trước khi nhập danh sách</translation>
    </message>
    <message>
        <source>Before the sample data was removed</source>
        <translation>Trước khi bỏ dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Before many people were deleted</source>
        <translation>Trước khi xóa nhiều người</translation>
    </message>
    <message>
        <source>Before the trash was emptied</source>
        <translation>Trước khi dọn thùng rác</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Trước khi khôi phục một bản sao lưu khác</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Trước khi nâng cấp chương trình</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Trước một thay đổi lớn</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» là thư mục.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .xlsx.</source>
        <translation>Chọn tên tệp có đuôi .xlsx.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>Không có thư mục «{folder}».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“{name}” could not be written whole; nothing was changed.</source>
        <translation>Chưa ghi trọn được «{name}»; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Try again, or save to another folder or drive.</source>
        <translation>Thử lại, hoặc lưu sang thư mục hay ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The drive is full; “{name}” was not saved.</source>
        <translation>Ổ đĩa đã đầy; chưa lưu được «{name}».</translation>
    </message>
    <message>
        <source>Make room or choose another drive; the old file is unchanged.</source>
        <translation>Dọn bớt hoặc chọn ổ đĩa khác; tệp cũ vẫn nguyên.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program.</source>
        <translation>Tệp «{name}» đang mở ở chương trình khác.</translation>
    </message>
    <message>
        <source>Close it in Excel and export again, or choose another name. Nothing is lost.</source>
        <translation>Đóng tệp trong Excel rồi xuất lại, hoặc chọn tên khác. Không mất gì cả.</translation>
    </message>
    <message>
        <source>The folder “{folder}” may not be written to.</source>
        <translation>Thư mục «{folder}» không cho ghi.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}</source>
        <translation>Chưa lưu được «{name}»: {reason}</translation>
    </message>
    <message>
        <source>Try again, or choose another folder; the old file is unchanged.</source>
        <translation>Thử lại, hoặc chọn thư mục khác; tệp cũ vẫn nguyên.</translation>
    </message>
    <message>
        <source>KPI &amp; acceptance</source>
        <translation>KPI &amp; nghiệm thu</translation>
    </message>
    <message>
        <source>Link of each post and screenshots of its insights after 7 days</source>
        <translation>Link từng bài và ảnh chụp số liệu sau 7 ngày</translation>
    </message>
    <message>
        <source>Record of acceptance, signed by both sides</source>
        <translation>Biên bản nghiệm thu có chữ ký hai bên</translation>
    </message>
    <message>
        <source>Settlement of the contract</source>
        <translation>Thanh lý hợp đồng</translation>
    </message>
    <message>
        <source>Invoice, or proof of the tax withheld</source>
        <translation>Hoá đơn, hoặc chứng từ khấu trừ thuế</translation>
    </message>
    <message>
        <source>Expected reach</source>
        <translation>Tiếp cận dự kiến</translation>
    </message>
    <message>
        <source>Expected engagements</source>
        <translation>Tương tác dự kiến</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Link bài</translation>
    </message>
    <message>
        <source>Aired on</source>
        <translation>Đăng thật</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hẹn</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Lẫn lộn</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Xấu</translation>
    </message>
    <message>
        <source>Fill in the pale yellow cells when a post is out, and its figures 7 days later; the rest is computed.</source>
        <translation>Điền các ô vàng nhạt khi bài đã đăng, số liệu điền sau 7 ngày; phần còn lại tự tính.</translation>
    </message>
    <message>
        <source>Expected and delivered</source>
        <translation>Dự kiến và thực hiện</translation>
    </message>
    <message>
        <source>Figures after 7 days</source>
        <translation>Số liệu sau 7 ngày</translation>
    </message>
    <message>
        <source>Sales and impression</source>
        <translation>Bán hàng và cảm nhận</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Lượt xem</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Thích</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Bình luận</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Chia sẻ</translation>
    </message>
    <message>
        <source>CPE</source>
        <translation>CPE</translation>
    </message>
    <message>
        <source>KPI reached</source>
        <translation>KPI đạt</translation>
    </message>
    <message>
        <source>Work again</source>
        <translation>Hợp tác lại</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Handed in for acceptance</source>
        <translation>Hồ sơ nghiệm thu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Lượt hiển thị</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Lượt lưu</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Lượt bấm</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Mã đã dùng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Comments are</source>
        <translation>Sắc thái</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Theo loại</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>{share} of the cost</source>
        <translation>{share} chi phí</translation>
    </message>
    <message>
        <source>{count} deliverable</source>
        <translation>{count} hạng mục</translation>
    </message>
    <message>
        <source>{count} deliverables</source>
        <translation>{count} hạng mục</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Danh sách KOL</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Theo người</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>Every total is a formula: change a quantity or a unit price and the rest follows. Taxes are not included.</source>
        <translation>Mọi ô tổng là công thức: sửa số lượng hoặc đơn giá, phần còn lại tự tính. Số tiền chưa tính thuế.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ĐVT</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Quỹ dự phòng</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Remaining after reserve</source>
        <translation>Còn lại sau quỹ dự phòng</translation>
    </message>
    <message>
        <source>Without a price, not in the total</source>
        <translation>Chưa có giá, chưa tính vào tổng</translation>
    </message>
    <message>
        <source>of these, in another currency</source>
        <translation>trong đó có giá bằng ngoại tệ</translation>
    </message>
    <message>
        <source>VAT, an assumption</source>
        <translation>VAT (giả định)</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Ngày hoá đơn</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Thuế suất</translation>
    </message>
    <message>
        <source>VAT if everybody invoices</source>
        <translation>VAT nếu ai cũng xuất hoá đơn</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Tổng gồm VAT</translation>
    </message>
    <message>
        <source>Reach without overlap</source>
        <translation>Tiếp cận đã trừ trùng</translation>
    </message>
    <message>
        <source>low estimate</source>
        <translation>ước tính thấp</translation>
    </message>
    <message>
        <source>high estimate</source>
        <translation>ước tính cao</translation>
    </message>
    <message>
        <source>Amount = quantity × unit price. CPE = cost per engagement, where both are known. «—» is unknown and counts in no sum; pale yellow cells may be changed.</source>
        <translation>Thành tiền = số lượng × đơn giá. CPE = chi phí mỗi tương tác, chỉ tính khi biết cả hai. «—» là chưa biết, không cộng vào tổng nào; ô vàng nhạt là ô sửa được.</translation>
    </message>
    <message>
        <source>VAT: {low} for invoices up to {until}, {high} after (Resolution 204/2025/QH15, Decree 174/2025/NĐ-CP). People who give no invoice have no VAT. Ask your accountant.</source>
        <translation>VAT: {low} với hoá đơn đến hết {until}, sau đó {high} (Nghị quyết 204/2025/QH15, Nghị định 174/2025/NĐ-CP). Người không xuất hoá đơn thì không có VAT. Nên hỏi kế toán.</translation>
    </message>
    <message>
        <source>Cost mix</source>
        <translation>Cơ cấu chi phí</translation>
    </message>
    <message>
        <source>Reach by person</source>
        <translation>Tiếp cận theo người</translation>
    </message>
    <message>
        <source>Cost by person</source>
        <translation>Chi phí theo người</translation>
    </message>
    <message>
        <source>{what}, the {count} largest</source>
        <translation>{what}, {count} người lớn nhất</translation>
    </message>
    <message>
        <source>Shown as soon as there are prices or estimates.</source>
        <translation>Sẽ hiện khi có giá hoặc số ước tính.</translation>
    </message>
    <message>
        <source>Shown as soon as there are prices.</source>
        <translation>Sẽ hiện khi có giá.</translation>
    </message>
    <message>
        <source>Share of the cost by type</source>
        <translation>Tỷ lệ chi phí theo loại</translation>
    </message>
    <message>
        <source>Expected reach of each person</source>
        <translation>Tiếp cận dự kiến của từng người</translation>
    </message>
    <message>
        <source>Cost of each person</source>
        <translation>Chi phí của từng người</translation>
    </message>
    <message>
        <source>No deliverables yet</source>
        <translation>Chưa có hạng mục nào</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Hạng mục</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Tiếp cận</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>Air date</source>
        <translation>Ngày đăng</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Mã hạng mục</translation>
    </message>
    <message>
        <source>Person id</source>
        <translation>Mã người</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Campaign brief</source>
        <translation>Brief chiến dịch</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>phiên bản {version}</translation>
    </message>
    <message>
        <source>contact: {contact}</source>
        <translation>liên hệ: {contact}</translation>
    </message>
    <message>
        <source>The logo is not a PNG or JPEG picture and was left out.</source>
        <translation>Logo không phải ảnh PNG hoặc JPEG nên được bỏ qua.</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Ngân sách đã dùng</translation>
    </message>
    <message>
        <source>no budget set</source>
        <translation>chưa đặt ngân sách</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>trên {amount}</translation>
    </message>
    <message>
        <source>{amount} left after reserve</source>
        <translation>còn {amount} sau quỹ dự phòng</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>vượt {amount}</translation>
    </message>
    <message>
        <source>{count} without a price</source>
        <translation>{count} hạng mục chưa có giá</translation>
    </message>
    <message>
        <source>at least {count}, without overlap</source>
        <translation>thấp nhất {count}, đã trừ trùng</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>cao nhất {count}</translation>
    </message>
    <message>
        <source>sum of all deliverables, overlap counted twice</source>
        <translation>cộng các hạng mục, chưa trừ trùng</translation>
    </message>
    <message>
        <source>{amount} per engagement</source>
        <translation>{amount} mỗi tương tác</translation>
    </message>
    <message>
        <source>{count} without an estimate</source>
        <translation>{count} hạng mục chưa có ước tính</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>Vì sao kế hoạch này</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Lượt theo dõi</translation>
    </message>
    <message>
        <source>ER</source>
        <translation>ER</translation>
    </message>
    <message>
        <source>ER basis</source>
        <translation>Cách tính ER</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Main channel</source>
        <translation>Kênh chính</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>Kênh thứ hai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Bar: KOL score to the left, influencer score to the right</source>
        <translation>Thanh: điểm KOL sang trái, điểm Influencer sang phải</translation>
    </message>
    <message>
        <source>Bar: KOL score to the left, influencer score to the right · phones are masked</source>
        <translation>Thanh: điểm KOL sang trái, điểm Influencer sang phải · số điện thoại được che</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>Own brief</source>
        <translation>Brief riêng</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Our default, change it where needed</source>
        <translation>Mặc định, sửa nếu cần</translation>
    </message>
    <message>
        <source>Taken from the campaign</source>
        <translation>Lấy từ chiến dịch</translation>
    </message>
    <message>
        <source>Deliverables: {lines} · people: {people} · see “{sheet}”.</source>
        <translation>{lines} hạng mục · {people} người · xem trang «{sheet}».</translation>
    </message>
    <message>
        <source>{days}; each person&apos;s dates: see “{sheet}”.</source>
        <translation>{days}; ngày của từng người: xem trang «{sheet}».</translation>
    </message>
    <message>
        <source>Expected figures of each deliverable: see “{sheet}”.</source>
        <translation>Số dự kiến của từng hạng mục: xem trang «{sheet}».</translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation>Liên hệ: {contact}</translation>
    </message>
    <message>
        <source>Pale yellow: to be filled in before the brief goes out.</source>
        <translation>Ô vàng nhạt: cần điền trước khi gửi brief.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Weeks begin on Monday</source>
        <translation>Tuần bắt đầu thứ Hai</translation>
    </message>
    <message>
        <source>tinted: preparation, script, approval</source>
        <translation>nhạt: gửi mẫu, kịch bản, duyệt</translation>
    </message>
    <message>
        <source>bold: the day on air</source>
        <translation>đậm: ngày đăng</translation>
    </message>
    <message>
        <source>red: weeks with a selling date</source>
        <translation>đỏ: tuần có ngày bán hàng</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch triển khai</translation>
    </message>
    <message>
        <source>Deliverables without an air date: {count}</source>
        <translation>Hạng mục chưa có ngày đăng: {count}</translation>
    </message>
    <message>
        <source>Selling dates</source>
        <translation>Ngày bán hàng</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page} / {pages}</translation>
    </message>
    <message>
        <source>{sheet}, {cell}: {count} characters that Excel cannot hold were left out.</source>
        <translation>{sheet}, ô {cell}: đã bỏ {count} ký tự mà Excel không chứa được.</translation>
    </message>
    <message>
        <source>{sheet}, {cell}: the text is too long for a cell; {count} characters were cut.</source>
        <translation>{sheet}, ô {cell}: nội dung quá dài cho một ô, đã cắt {count} ký tự.</translation>
    </message>
    <message>
        <source>{sheet}: after {count} links the rest stand as plain text.</source>
        <translation>{sheet}: sau {count} link, phần còn lại là chữ thường.</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Đang ghi tệp Excel</translation>
    </message>
    <message>
        <source>The file name must end in .xlsx: {name}</source>
        <translation>Tên tệp phải có đuôi .xlsx: {name}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>The rules that shaped this plan, and the statements behind them.</source>
        <translation>Các quy tắc đã dùng cho kế hoạch này và căn cứ của từng quy tắc.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Legal &amp; tax</source>
        <translation>Pháp lý &amp; thuế</translation>
    </message>
    <message>
        <source>VAT by invoice date</source>
        <translation>VAT theo ngày hoá đơn</translation>
    </message>
    <message>
        <source>{low} on invoices up to {until}, {high} after. People who give no invoice have no VAT.</source>
        <translation>{low} với hoá đơn đến hết {until}, sau đó {high}. Người không xuất hoá đơn thì không có VAT.</translation>
    </message>
    <message>
        <source>Resolution 204/2025/QH15, Decree 174/2025/NĐ-CP</source>
        <translation>Nghị quyết 204/2025/QH15, Nghị định 174/2025/NĐ-CP</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>Thuế khấu trừ tại nguồn</translation>
    </message>
    <message>
        <source>A company that pays a person without a labour contract often withholds tax from a payment. Rate and limit stand below, to be edited; they may have changed in 2026.</source>
        <translation>Công ty trả cho cá nhân không ký hợp đồng lao động thường khấu trừ thuế trên từng lần trả. Mức và ngưỡng ghi bên dưới để sửa; có thể đã thay đổi trong năm 2026.</translation>
    </message>
    <message>
        <source>Circular 111/2013/TT-BTC, article 25; not checked with the tax office</source>
        <translation>Thông tư 111/2013/TT-BTC, điều 25; chưa kiểm tra với cơ quan thuế</translation>
    </message>
    <message>
        <source>Short reminders, not legal advice. Ask your accountant or lawyer before you rely on them.</source>
        <translation>Nhắc việc ngắn gọn, không phải tư vấn pháp lý. Nên hỏi kế toán hoặc luật sư trước khi áp dụng.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Việc cần nhớ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cần làm gì</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>From net to gross, an assumption to edit</source>
        <translation>Quy đổi thực nhận ra tổng chi (giả định, sửa được)</translation>
    </message>
    <message>
        <source>Rate withheld</source>
        <translation>Mức khấu trừ</translation>
    </message>
    <message>
        <source>From a payment of</source>
        <translation>Từ lần trả</translation>
    </message>
    <message>
        <source>The person receives (net)</source>
        <translation>Người nhận (net)</translation>
    </message>
    <message>
        <source>The company pays (gross)</source>
        <translation>Bên trả chi (gross)</translation>
    </message>
    <message>
        <source>Brief for {name}</source>
        <translation>Brief cho {name}</translation>
    </message>
    <message>
        <source>Choose: {options}</source>
        <translation>Chọn: {options}</translation>
    </message>
    <message>
        <source>I accept</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>To be discussed</source>
        <translation>Cần trao đổi</translation>
    </message>
    <message>
        <source>I decline</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Yes – I have used it</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Not yet – please send a sample</source>
        <translation>Chưa – cần gửi mẫu</translation>
    </message>
    <message>
        <source>Person – tax withheld</source>
        <translation>Cá nhân – khấu trừ thuế</translation>
    </message>
    <message>
        <source>Household business – pays its own tax</source>
        <translation>Hộ kinh doanh – tự nộp thuế</translation>
    </message>
    <message>
        <source>Company – gives an invoice</source>
        <translation>Công ty – xuất hoá đơn</translation>
    </message>
    <message>
        <source>please answer by {day}</source>
        <translation>hạn phản hồi {day}</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Thù lao</translation>
    </message>
    <message>
        <source>Taxes not included. «—»: no fee yet, please quote below.</source>
        <translation>Chưa tính thuế. «—»: chưa có giá, mời báo giá ở phần dưới.</translation>
    </message>
    <message>
        <source>For you to fill in</source>
        <translation>Phần bạn điền</translation>
    </message>
    <message>
        <source>Choose from the list, or write your own words.</source>
        <translation>Chọn trong danh sách, hoặc ghi theo ý bạn.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Nhận lời</translation>
    </message>
    <message>
        <source>Your idea for the content</source>
        <translation>Góc nội dung đề xuất</translation>
    </message>
    <message>
        <source>Have you used the product?</source>
        <translation>Đã dùng sản phẩm?</translation>
    </message>
    <message>
        <source>Your fee, if different</source>
        <translation>Báo giá, nếu khác</translation>
    </message>
    <message>
        <source>Air date that suits you</source>
        <translation>Ngày đăng đề xuất</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>Nhận thanh toán</translation>
    </message>
    <message>
        <source>Contact person, Zalo</source>
        <translation>Người liên hệ, Zalo</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Danh sách rút gọn</translation>
    </message>
    <message>
        <source>Negotiable</source>
        <translation>Thoả thuận</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Giá từ</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>Giá đến</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>searched for: {query}</source>
        <translation>tìm: {query}</translation>
    </message>
    <message>
        <source>phones are masked</source>
        <translation>số điện thoại được che</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>This brand is not there any more.</source>
        <translation>Thương hiệu này không còn nữa.</translation>
    </message>
    <message>
        <source>{name} is this brand itself.</source>
        <translation>{name} chính là thương hiệu này.</translation>
    </message>
    <message>
        <source>A brand has at most {most} competitors.</source>
        <translation>Mỗi thương hiệu có tối đa {most} đối thủ.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Không đọc được ảnh này.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Hãy chọn ảnh PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large for a logo.</source>
        <translation>Ảnh này quá lớn để làm logo.</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>Hãy chọn ảnh nhỏ hơn.</translation>
    </message>
    <message>
        <source>{name} is the only brand, and one is always needed.</source>
        <translation>{name} là thương hiệu duy nhất, mà lúc nào cũng cần có một thương hiệu.</translation>
    </message>
    <message>
        <source>Rename it, or add another brand first.</source>
        <translation>Hãy đổi tên, hoặc thêm thương hiệu khác trước.</translation>
    </message>
    <message>
        <source>{name} is needed by {count} campaigns, among them {campaign}.</source>
        <translation>{name} đang dùng trong {count} chiến dịch, trong đó có {campaign}.</translation>
    </message>
    <message>
        <source>{name} is needed by the campaign {campaign}.</source>
        <translation>{name} đang dùng trong chiến dịch {campaign}.</translation>
    </message>
    <message>
        <source>A brand with campaigns stays, so that their briefs stay whole.</source>
        <translation>Thương hiệu còn chiến dịch thì được giữ lại để brief vẫn đầy đủ.</translation>
    </message>
    <message>
        <source>This brand is not in the trash.</source>
        <translation>Thương hiệu này không có trong thùng rác.</translation>
    </message>
    <message>
        <source>A brand needs a name.</source>
        <translation>Thương hiệu cần có tên.</translation>
    </message>
    <message>
        <source>There is a brand named {name} already.</source>
        <translation>Đã có thương hiệu tên {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>This is too long: at most {most} characters.</source>
        <translation>Dài quá: tối đa {most} ký tự.</translation>
    </message>
    <message>
        <source>Write an age in years, for example 25.</source>
        <translation>Hãy ghi số tuổi, ví dụ 25.</translation>
    </message>
    <message>
        <source>The youngest age must not be above the oldest.</source>
        <translation>Tuổi nhỏ nhất không được lớn hơn tuổi lớn nhất.</translation>
    </message>
    <message>
        <source>{code} is not one of the choices.</source>
        <translation>{code} không nằm trong các lựa chọn.</translation>
    </message>
    <message>
        <source>Brand profile</source>
        <translation>Hồ sơ thương hiệu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What it sells</source>
        <translation>Ngành hàng</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>Định vị</translation>
    </message>
    <message>
        <source>What the brand wants to be known for, in a sentence or two.</source>
        <translation>Thương hiệu muốn được biết đến vì điều gì, một hai câu.</translation>
    </message>
    <message>
        <source>Brand values</source>
        <translation>Giá trị thương hiệu</translation>
    </message>
    <message>
        <source>People who share them suit the brand better.</source>
        <translation>Người có chung giá trị sẽ hợp thương hiệu hơn.</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Khách hàng mục tiêu</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Từ tuổi</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Đến tuổi</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Where they live, what they like</source>
        <translation>Họ sống ở đâu, thích gì</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Đối thủ</translation>
    </message>
    <message>
        <source>So that you notice who worked for them lately.</source>
        <translation>Để bạn để ý ai mới làm cho họ gần đây.</translation>
    </message>
    <message>
        <source>Add a competitor, then Enter</source>
        <translation>Thêm đối thủ rồi nhấn Enter</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Gỡ {name}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG. It stands on the first page of every brief.</source>
        <translation>PNG hoặc JPEG. Logo nằm ở trang đầu của mọi brief.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Chọn ảnh…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Chưa có logo</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Thương hiệu mới</translation>
    </message>
    <message>
        <source>New brand {number}</source>
        <translation>Thương hiệu mới {number}</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Đang đọc ảnh</translation>
    </message>
    <message>
        <source>{name} was moved to the trash.</source>
        <translation>Đã chuyển {name} vào thùng rác.</translation>
    </message>
    <message>
        <source>{name} is now the brand in use.</source>
        <translation>Giờ đang dùng thương hiệu {name}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Your brands</source>
        <translation>Thương hiệu của bạn</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>New campaigns and the fit in the list of people refer to it.</source>
        <translation>Chiến dịch mới và điểm hợp trong danh bạ tính theo thương hiệu này.</translation>
    </message>
    <message>
        <source>Use this brand</source>
        <translation>Dùng thương hiệu này</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>Thêm thương hiệu</translation>
    </message>
    <message>
        <source>Move this brand to the trash</source>
        <translation>Chuyển thương hiệu này vào thùng rác</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Chọn logo</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation>{name}, đang dùng</translation>
    </message>
</context>
<context>
    <name>BrandValue</name>
    <message>
        <source>Loyalty</source>
        <translation>Trung thành</translation>
    </message>
    <message>
        <source>Sincerity</source>
        <translation>Chân thành</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tin cậy</translation>
    </message>
    <message>
        <source>Solidarity</source>
        <translation>Đoàn kết</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>An toàn</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Tự tin</translation>
    </message>
</context>
<context>
    <name>BriefSection</name>
    <message>
        <source>Brand and product</source>
        <translation>Thương hiệu và sản phẩm</translation>
    </message>
    <message>
        <source>Exact name, strong points, price, where to buy</source>
        <translation>Tên chính xác, điểm mạnh, giá, nơi bán</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bối cảnh</translation>
    </message>
    <message>
        <source>Why now, and what was done before</source>
        <translation>Vì sao làm lúc này, trước đây đã làm gì</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>The one thing that should change</source>
        <translation>Điều quan trọng nhất muốn thay đổi</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Khách hàng mục tiêu</translation>
    </message>
    <message>
        <source>Age, gender, area, what they need</source>
        <translation>Tuổi, giới tính, khu vực, nhu cầu</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Thông điệp chính</translation>
    </message>
    <message>
        <source>Three at most, the most important one first</source>
        <translation>Tối đa ba ý, ý quan trọng nhất đứng đầu</translation>
    </message>
    <message>
        <source>Role and why chosen</source>
        <translation>Vai trò và lý do chọn</translation>
    </message>
    <message>
        <source>What each person is for in this campaign</source>
        <translation>Mỗi người làm gì trong chiến dịch này</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Hạng mục công việc</translation>
    </message>
    <message>
        <source>Platform, format, quantity, length</source>
        <translation>Nền tảng, định dạng, số lượng, thời lượng</translation>
    </message>
    <message>
        <source>Content direction</source>
        <translation>Định hướng nội dung</translation>
    </message>
    <message>
        <source>Tone of voice, suggested script, how much freedom</source>
        <translation>Giọng điệu, kịch bản gợi ý, mức tự do sáng tạo</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Bắt buộc có</translation>
    </message>
    <message>
        <source>Name, logo, how it is pronounced, camera angle, call to action, link or discount code</source>
        <translation>Tên, logo, cách đọc, góc quay, kêu gọi hành động, link hoặc mã giảm giá</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Nên làm</translation>
    </message>
    <message>
        <source>What makes the content good</source>
        <translation>Điều làm nội dung hay hơn</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Không làm</translation>
    </message>
    <message>
        <source>Competitors, promised effects, forbidden words</source>
        <translation>Đối thủ, cam kết công dụng, từ cấm</translation>
    </message>
    <message>
        <source>No mention of competitors, no promised effects beyond the product papers, no forbidden words.</source>
        <translation>Không nhắc đối thủ; không cam kết công dụng ngoài giấy tờ sản phẩm; không dùng từ cấm.</translation>
    </message>
    <message>
        <source>Hashtags, tags, places</source>
        <translation>Hashtag, tag, địa điểm</translation>
    </message>
    <message>
        <source>Hashtags, accounts to tag, check-in places</source>
        <translation>Hashtag, tài khoản cần tag, địa điểm check-in</translation>
    </message>
    <message>
        <source>Ad disclosure</source>
        <translation>Gắn nhãn quảng cáo</translation>
    </message>
    <message>
        <source>The sentence to say or write, and the label of the platform</source>
        <translation>Câu cần nói hoặc ghi, và nhãn tài trợ của nền tảng</translation>
    </message>
    <message>
        <source>Say or write at the very start: “This content is a cooperation with / sponsored by {brand}”. Switch on the sponsored label of the platform. #quangcao #hoptac may be added, but are not enough on their own.</source>
        <translation>Nói hoặc ghi ngay đầu nội dung: «Nội dung có hợp tác/tài trợ bởi {brand}». Bật nhãn tài trợ của nền tảng. Có thể thêm #quangcao #hoptac, nhưng chỉ hashtag thì chưa đủ.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Sample, script, draft, approval, air date, report</source>
        <translation>Gửi mẫu, kịch bản, bản nháp, duyệt, ngày đăng, báo cáo</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Duyệt nội dung</translation>
    </message>
    <message>
        <source>Who approves, how many rounds, hours to answer</source>
        <translation>Ai duyệt, mấy vòng, phản hồi trong bao lâu</translation>
    </message>
    <message>
        <source>Two rounds at most: the script, then the draft.</source>
        <translation>Tối đa 2 vòng: kịch bản, rồi bản nháp.</translation>
    </message>
    <message>
        <source>KPI and how it is measured</source>
        <translation>KPI và cách đo</translation>
    </message>
    <message>
        <source>Reach, views, engagement, clicks, orders; counted when and from what</source>
        <translation>Tiếp cận, lượt xem, tương tác, lượt bấm, đơn hàng; đo lúc nào, lấy từ đâu</translation>
    </message>
    <message>
        <source>Fee and payment</source>
        <translation>Thù lao và thanh toán</translation>
    </message>
    <message>
        <source>Fee, tax, instalments, papers</source>
        <translation>Thù lao, thuế, các đợt trả, chứng từ</translation>
    </message>
    <message>
        <source>Fees as agreed with each person, taxes not included. Deposit, instalments and papers as written in the contract.</source>
        <translation>Thù lao theo thoả thuận với từng người, chưa tính thuế. Đặt cọc, đợt thanh toán và chứng từ theo hợp đồng.</translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation>Quyền sử dụng hình ảnh</translation>
    </message>
    <message>
        <source>Images, ad codes, how long the post stays up</source>
        <translation>Hình ảnh, mã quảng cáo, thời gian giữ bài</translation>
    </message>
    <message>
        <source>Posts stay up for at least 30–90 days. Using images or ad codes elsewhere is agreed separately.</source>
        <translation>Giữ bài ít nhất 30–90 ngày. Dùng hình ảnh hoặc mã quảng cáo ở nơi khác thì thoả thuận riêng.</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Độc quyền ngành hàng</translation>
    </message>
    <message>
        <source>Which products, how many days before and after</source>
        <translation>Nhóm sản phẩm nào, bao nhiêu ngày trước và sau</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Nghiệm thu</translation>
    </message>
    <message>
        <source>What is handed in, and when</source>
        <translation>Nộp những gì, khi nào</translation>
    </message>
    <message>
        <source>Link of the post, and screenshots of its insights after 7 days.</source>
        <translation>Link bài và ảnh chụp số liệu sau 7 ngày.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Xử lý vi phạm</translation>
    </message>
    <message>
        <source>Late or deleted posts, wrong messages, penalties</source>
        <translation>Đăng trễ, xoá bài, sai thông điệp, mức phạt</translation>
    </message>
    <message>
        <source>Crisis and contact</source>
        <translation>Khủng hoảng và người liên hệ</translation>
    </message>
    <message>
        <source>Who to call at once, and what to stop</source>
        <translation>Gọi ai ngay, tạm dừng việc gì</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tài liệu đính kèm</translation>
    </message>
    <message>
        <source>Product papers, pictures, legal documents</source>
        <translation>Công bố sản phẩm, hình ảnh, giấy tờ pháp lý</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Chiến dịch cần có tên.</translation>
    </message>
    <message>
        <source>There is a campaign named {name} already.</source>
        <translation>Đã có chiến dịch tên {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The campaign ends before it begins.</source>
        <translation>Ngày kết thúc đứng trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation>Hãy kiểm tra lại hai ngày.</translation>
    </message>
    <message>
        <source>The quantity must be at least 1.</source>
        <translation>Số lượng ít nhất là 1.</translation>
    </message>
    <message>
        <source>The quantity must be at most {most}.</source>
        <translation>Số lượng nhiều nhất là {most}.</translation>
    </message>
    <message>
        <source>This item is no longer in {name}.</source>
        <translation>Hạng mục này không còn trong {name}.</translation>
    </message>
    <message>
        <source>{text} is not a quantity.</source>
        <translation>{text} không phải là số lượng.</translation>
    </message>
    <message>
        <source>Write a whole number, for example 2.</source>
        <translation>Viết một số nguyên, ví dụ 2.</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} đang ở trong thùng rác.</translation>
    </message>
    <message>
        <source>Take them out of the trash first.</source>
        <translation>Hãy lấy người này khỏi thùng rác trước.</translation>
    </message>
    <message>
        <source>{name} is marked «do not book».</source>
        <translation>{name} được đánh dấu «không đặt».</translation>
    </message>
    <message>
        <source>Clear the mark first: edit {id} do_not_book &quot;&quot;.</source>
        <translation>Hãy bỏ đánh dấu trước: edit {id} do_not_book &quot;&quot;.</translation>
    </message>
    <message>
        <source>Write it with its unit, for example 20tr or 20.000.000.</source>
        <translation>Hãy ghi kèm đơn vị, ví dụ 20tr hoặc 20.000.000.</translation>
    </message>
    <message>
        <source>{text} is not one amount in đồng.</source>
        <translation>{text} không phải một số tiền đồng duy nhất.</translation>
    </message>
    <message>
        <source>{text} is too large to be meant.</source>
        <translation>{text} quá lớn, có lẽ gõ nhầm.</translation>
    </message>
    <message>
        <source>{text} is not a date.</source>
        <translation>{text} không phải ngày.</translation>
    </message>
    <message>
        <source>Write it as day/month/year, for example 12/12/2026.</source>
        <translation>Hãy ghi theo ngày/tháng/năm, ví dụ 12/12/2026.</translation>
    </message>
    <message>
        <source>There is no brand named {name}.</source>
        <translation>Không có thương hiệu nào tên {name}.</translation>
    </message>
    <message>
        <source>Known brands: {brands}.</source>
        <translation>Các thương hiệu đang có: {brands}.</translation>
    </message>
    <message>
        <source>{text} is not a province that is known.</source>
        <translation>Chưa nhận ra tỉnh/thành phố {text}.</translation>
    </message>
    <message>
        <source>Write a province or city, old or new name, for example Đà Nẵng.</source>
        <translation>Hãy ghi tỉnh hoặc thành phố, tên cũ hay mới đều được, ví dụ Đà Nẵng.</translation>
    </message>
    <message>
        <source>{value} is not possible here.</source>
        <translation>{value} không dùng được ở đây.</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>Hãy chọn một trong: {codes}.</translation>
    </message>
    <message>
        <source>There is no campaign {name}.</source>
        <translation>Không có chiến dịch {name}.</translation>
    </message>
    <message>
        <source>kolstudio campaign list shows the names.</source>
        <translation>Gõ kolstudio campaign list để xem tên các chiến dịch.</translation>
    </message>
    <message>
        <source>The text is too long: {count} characters, at most {most}.</source>
        <translation>Nội dung quá dài: {count} ký tự, tối đa {most}.</translation>
    </message>
    <message>
        <source>{text} is not a share of the budget.</source>
        <translation>{text} không phải là tỷ lệ của ngân sách.</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100, for example 10%.</source>
        <translation>Viết phần trăm từ 0 đến 100, ví dụ 10%.</translation>
    </message>
    <message>
        <source>{text} is not a range of ages.</source>
        <translation>{text} không phải là khoảng tuổi.</translation>
    </message>
    <message>
        <source>Write the youngest and the oldest, for example 25–45, or 18+.</source>
        <translation>Viết tuổi nhỏ nhất và lớn nhất, ví dụ 25–45, hoặc 18+.</translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>Draft</source>
        <translation>Nháp</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Đang lên kế hoạch</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Đang nghiệm thu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã huỷ</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Budget · tax not included</source>
        <translation>Ngân sách · chưa tính thuế</translation>
    </message>
    <message>
        <source>/ {budget}</source>
        <translation>/ {budget}</translation>
    </message>
    <message>
        <source>{amount} left · reserve {reserve}</source>
        <translation>còn {amount} · dự phòng {reserve}</translation>
    </message>
    <message>
        <source>{amount} too much · reserve {reserve}</source>
        <translation>vượt {amount} · dự phòng {reserve}</translation>
    </message>
    <message>
        <source>Items {lines} + reserve {reserve}, of {budget}. Declined and cancelled items cost nothing; tax is not included.</source>
        <translation>Hạng mục {lines} + quỹ dự phòng {reserve}, trên {budget}. Hạng mục từ chối hoặc huỷ không tính tiền; chưa tính thuế.</translation>
    </message>
    <message>
        <source>Items {lines}; there is no budget yet. Declined and cancelled items cost nothing; tax is not included.</source>
        <translation>Hạng mục {lines}; chưa có ngân sách. Hạng mục từ chối hoặc huỷ không tính tiền; chưa tính thuế.</translation>
    </message>
    <message>
        <source>Items with a price: {priced}. An item without one is counted, never taken as 0.</source>
        <translation>Hạng mục có giá: {priced}. Hạng mục chưa có giá được đếm riêng, không tính là 0.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>· items: {count}</source>
        <translation>· {count} hạng mục</translation>
    </message>
    <message>
        <source>Every item has a price</source>
        <translation>Hạng mục nào cũng có giá</translation>
    </message>
    <message>
        <source>Without a price in đồng: {count}</source>
        <translation>Chưa có giá (đồng): {count}</translation>
    </message>
    <message>
        <source>Nobody is booked yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Cost by type</source>
        <translation>Cơ cấu chi phí</translation>
    </message>
    <message>
        <source>Shown once an item has a price</source>
        <translation>Hiện khi có hạng mục đã có giá</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Chiến dịch mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>Before tax, for example 20tr or 20.000.000</source>
        <translation>Chưa tính thuế, ví dụ 20tr hoặc 20.000.000</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Provinces or cities, separated by commas; may stay empty</source>
        <translation>Các tỉnh, thành cách nhau bằng dấu phẩy; có thể để trống</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>For example 12/12/2026</source>
        <translation>Ví dụ 12/12/2026</translation>
    </message>
    <message>
        <source>Create the campaign</source>
        <translation>Tạo chiến dịch</translation>
    </message>
    <message>
        <source>Export the brief</source>
        <translation>Xuất brief</translation>
    </message>
    <message>
        <source>Language of the brief</source>
        <translation>Ngôn ngữ của brief</translation>
    </message>
    <message>
        <source>Show phone numbers whole</source>
        <translation>Hiện đầy đủ số điện thoại</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Những gì được gửi đi</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Những gì ở lại máy này</translation>
    </message>
    <message>
        <source>People by name, with type, size and channels: {count}</source>
        <translation>Người có tên, loại, hạng và kênh: {count}</translation>
    </message>
    <message>
        <source>Prices of items: {count}</source>
        <translation>Giá của hạng mục: {count}</translation>
    </message>
    <message>
        <source>Phone numbers: {count}, only their last three digits</source>
        <translation>Số điện thoại: {count}, chỉ ba số cuối</translation>
    </message>
    <message>
        <source>Phone numbers, whole: {count}</source>
        <translation>Số điện thoại, hiện đủ: {count}</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Không có số điện thoại</translation>
    </message>
    <message>
        <source>Your contact: {contact}</source>
        <translation>Liên hệ của bạn: {contact}</translation>
    </message>
    <message>
        <source>Goal, budget, dates, brief texts; hidden codes for the way back</source>
        <translation>Mục tiêu, ngân sách, ngày, nội dung brief; mã ẩn để nhận lại phản hồi</translation>
    </message>
    <message>
        <source>Notes, sources, open questions, managers&apos; contacts and everybody who is not booked.</source>
        <translation>Ghi chú, nguồn, câu hỏi đang chờ, liên hệ của quản lý và mọi người không có trong chiến dịch.</translation>
    </message>
    <message>
        <source>People in it with notes that stay here: {count}</source>
        <translation>Người trong brief có ghi chú, ghi chú ở lại đây: {count}</translation>
    </message>
    <message>
        <source>Sheets of the workbook</source>
        <translation>Các trang của tệp Excel</translation>
    </message>
    <message>
        <source>{title}: {cells} filled cells in {rows} rows</source>
        <translation>{title}: {cells} ô có nội dung trong {rows} dòng</translation>
    </message>
    <message>
        <source>Writing the workbook to look at it…</source>
        <translation>Đang viết tệp để xem trước…</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Chọn nơi lưu…</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>Chưa có chiến dịch nào</translation>
    </message>
    <message>
        <source>A campaign keeps the budget, the people with their prices and dates, and writes the brief.</source>
        <translation>Chiến dịch giữ ngân sách, những người tham gia cùng giá và ngày, rồi xuất brief.</translation>
    </message>
    <message>
        <source>Which campaign shall they be added to? People: {count}</source>
        <translation>Thêm {count} người vào chiến dịch nào?</translation>
    </message>
    <message>
        <source>Adding people to the campaign</source>
        <translation>Đang thêm người vào chiến dịch</translation>
    </message>
    <message>
        <source>{name} was added to {campaign}.</source>
        <translation>Đã thêm {name} vào {campaign}.</translation>
    </message>
    <message>
        <source>Added to {campaign}: {count} people.</source>
        <translation>Đã thêm vào {campaign}: {count} người.</translation>
    </message>
    <message>
        <source>{campaign} was created.</source>
        <translation>Đã tạo {campaign}.</translation>
    </message>
    <message>
        <source>{campaign} was made: the same people and prices, without days.</source>
        <translation>Đã tạo {campaign}: cùng người và giá, chưa có ngày.</translation>
    </message>
    <message>
        <source>{campaign} is in the trash.</source>
        <translation>{campaign} đã vào thùng rác.</translation>
    </message>
    <message>
        <source>{name} was removed from {campaign}.</source>
        <translation>Đã bỏ {name} khỏi {campaign}.</translation>
    </message>
    <message>
        <source>Looking for people</source>
        <translation>Đang tìm người</translation>
    </message>
    <message>
        <source>Writing the brief</source>
        <translation>Đang ghi brief</translation>
    </message>
    <message>
        <source>Looking at what leaves</source>
        <translation>Đang xem những gì gửi đi</translation>
    </message>
    <message>
        <source>Nobody matches {text}.</source>
        <translation>Không ai khớp với {text}.</translation>
    </message>
    <message>
        <source>Write a part of the name or an @handle.</source>
        <translation>Viết một phần của tên hoặc @kênh.</translation>
    </message>
    <message>
        <source>Nothing can be changed while other work writes the library.</source>
        <translation>Chưa sửa được gì khi việc khác đang ghi vào dữ liệu.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Chờ việc đó xong, hoặc huỷ việc đó.</translation>
    </message>
    <message>
        <source>{used} of {budget}</source>
        <translation>{used} / {budget}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>đến {day}</translation>
    </message>
    <message>
        <source>{deliverable} · {platform}</source>
        <translation>{deliverable} · {platform}</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>chưa có giá</translation>
    </message>
    <message>
        <source>{type} {percent}%</source>
        <translation>{type} {percent}%</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Used of the budget</source>
        <translation>Ngân sách đã dùng</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Hạng mục</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Tất cả chiến dịch</translation>
    </message>
    <message>
        <source>Status of the campaign</source>
        <translation>Trạng thái chiến dịch</translation>
    </message>
    <message>
        <source>Export the brief to Excel</source>
        <translation>Xuất brief Excel</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Lưu brief</translation>
    </message>
    <message>
        <source>Brief {name}</source>
        <translation>Brief {name}</translation>
    </message>
    <message>
        <source>Steps of the campaign</source>
        <translation>Các bước của chiến dịch</translation>
    </message>
    <message>
        <source>More to do with this campaign</source>
        <translation>Việc khác với chiến dịch này</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Tạo bản sao</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Goal and frame</source>
        <translation>Mục tiêu &amp; khung</translation>
    </message>
    <message>
        <source>People and budget</source>
        <translation>Người &amp; ngân sách</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>People and items</source>
        <translation>Người và hạng mục</translation>
    </message>
    <message>
        <source>Add a person: name or @handle, then Enter</source>
        <translation>Thêm người: tên hoặc @kênh, rồi nhấn Enter</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Người tìm thấy</translation>
    </message>
    <message>
        <source>Nobody is in this campaign yet</source>
        <translation>Chiến dịch này chưa có ai</translation>
    </message>
    <message>
        <source>Type a name above, or select people in the list of people and add them from there.</source>
        <translation>Gõ một tên ở trên, hoặc chọn người trong danh bạ rồi thêm từ đó.</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Mở danh bạ</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Để trống</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Duyệt người</translation>
    </message>
    <message>
        <source>People: {people} · items: {items}</source>
        <translation>{people} người · {items} hạng mục</translation>
    </message>
    <message>
        <source>{amount}, tax not included</source>
        <translation>{amount}, chưa tính thuế</translation>
    </message>
    <message>
        <source>Days on air</source>
        <translation>Lịch đăng</translation>
    </message>
    <message>
        <source>pale: samples, script, approval · bold: day on air · red: Tết rest</source>
        <translation>nhạt: gửi mẫu, kịch bản, duyệt · đậm: ngày đăng · hồng: nghỉ Tết</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>từ {price}</translation>
    </message>
    <message>
        <source>The brief is saved: {name}</source>
        <translation>Đã lưu brief: {name}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>{quantity} × {price} = {total}, tax not included</source>
        <translation>{quantity} × {price} = {total}, chưa tính thuế</translation>
    </message>
    <message>
        <source>Without a price; counted as unpriced, never as 0.</source>
        <translation>Chưa có giá; được đếm là chưa có giá, không tính là 0.</translation>
    </message>
    <message>
        <source>Declined or cancelled: costs nothing.</source>
        <translation>Từ chối hoặc đã huỷ: không tính tiền.</translation>
    </message>
    <message>
        <source>With this item {amount} more than may be spent (budget less reserve).</source>
        <translation>Tới hạng mục này vượt {amount} so với mức được chi (ngân sách trừ quỹ dự phòng).</translation>
    </message>
    <message>
        <source>From the rate card</source>
        <translation>Theo bảng giá</translation>
    </message>
    <message>
        <source>From the rate card: “{raw}”</source>
        <translation>Theo bảng giá: “{raw}”</translation>
    </message>
    <message>
        <source>Typed here; the rate card says {price}.</source>
        <translation>Nhập tại đây; bảng giá ghi {price}.</translation>
    </message>
    <message>
        <source>Typed here; the rate card has no price for this item.</source>
        <translation>Nhập tại đây; bảng giá không có giá cho hạng mục này.</translation>
    </message>
    <message>
        <source>The rate card has no price for this item. Type one here.</source>
        <translation>Bảng giá không có giá cho hạng mục này. Nhập giá tại đây.</translation>
    </message>
    <message>
        <source>Counted by: {unit}</source>
        <translation>Đơn vị tính: {unit}</translation>
    </message>
    <message>
        <source>Outside the days of the campaign: {days}</source>
        <translation>Ngoài thời gian chiến dịch: {days}</translation>
    </message>
    <message>
        <source>Sections · written: {count} of {all}</source>
        <translation>Các mục · đã viết {count}/{all}</translation>
    </message>
    <message>
        <source>See what leaves</source>
        <translation>Xem trước bản gửi đi</translation>
    </message>
    <message>
        <source>While this is empty, the brief says: {text}</source>
        <translation>Khi để trống, brief ghi: {text}</translation>
    </message>
    <message>
        <source>While this is empty, the brief says what goal, dates and people give.</source>
        <translation>Khi để trống, brief lấy từ mục tiêu, ngày và người của chiến dịch.</translation>
    </message>
    <message>
        <source>While this is empty, the brief leaves a yellow place to fill in.</source>
        <translation>Khi để trống, brief để một ô vàng cần điền.</translation>
    </message>
    <message>
        <source>The brief says this in your words.</source>
        <translation>Brief ghi đúng lời này.</translation>
    </message>
    <message>
        <source>What shall change?</source>
        <translation>Chiến dịch nhằm thay đổi điều gì?</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Whom to reach</source>
        <translation>Nhắm tới ai</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Thương hiệu</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Quỹ dự phòng</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Thêm khu vực</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Độ tuổi</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Mô tả thêm</translation>
    </message>
    <message>
        <source>For example 20tr, before tax</source>
        <translation>Ví dụ 20tr, chưa tính thuế</translation>
    </message>
    <message>
        <source>Share of the budget that is held back</source>
        <translation>Phần ngân sách giữ lại</translation>
    </message>
    <message>
        <source>Stands in the brief as it is written here</source>
        <translation>In trong brief đúng như viết ở đây</translation>
    </message>
    <message>
        <source>Provinces or cities, old or new names, then Enter</source>
        <translation>Tên tỉnh, thành cũ hoặc mới, rồi Enter</translation>
    </message>
    <message>
        <source>For example 25–45 or 18+</source>
        <translation>Ví dụ 25–45 hoặc 18+</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Take out {area}</source>
        <translation>Bỏ {area}</translation>
    </message>
    <message>
        <source>Buys coverage: one or two large accounts are seen, small ones add voices.</source>
        <translation>Mua độ phủ: một hai tài khoản lớn để nhiều người thấy, tài khoản nhỏ thêm tiếng nói.</translation>
    </message>
    <message>
        <source>Buys trust: experts change how people see the brand. Do not count orders.</source>
        <translation>Mua niềm tin: chuyên gia thay đổi cách nhìn về thương hiệu. Không đếm đơn hàng.</translation>
    </message>
    <message>
        <source>Buys experience: honest reviews and instructions for those who compare.</source>
        <translation>Mua trải nghiệm: đánh giá thật, hướng dẫn cho người đang cân nhắc.</translation>
    </message>
    <message>
        <source>Buys orders: many small, lively accounts sell; KOLs are not for sales.</source>
        <translation>Mua đơn hàng: nhiều tài khoản nhỏ tương tác tốt sẽ bán được; KOL không để bán hàng.</translation>
    </message>
    <message>
        <source>Buys visits: people close to the place; a small reach is enough.</source>
        <translation>Mua lượt ghé quán: người gần khách quanh quán; độ phủ nhỏ là đủ.</translation>
    </message>
    <message>
        <source>Buys conversation: comments, shares and what customers make themselves.</source>
        <translation>Mua trò chuyện: bình luận, chia sẻ và nội dung khách tự làm.</translation>
    </message>
    <message>
        <source>Basis: {ids}</source>
        <translation>Căn cứ: {ids}</translation>
    </message>
    <message>
        <source>Selling dates near these days</source>
        <translation>Ngày bán hàng gần thời gian này</translation>
    </message>
    <message>
        <source>No selling date falls into these days.</source>
        <translation>Không có ngày bán hàng nào trong thời gian này.</translation>
    </message>
    <message>
        <source>book by {day}</source>
        <translation>đặt trước {day}</translation>
    </message>
    <message>
        <source>book now</source>
        <translation>đặt ngay</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} ngày nữa</translation>
    </message>
    <message>
        <source>Booking leads: 14 days, double days 30, Tết 45 (our figures).</source>
        <translation>Nên đặt trước: 14 ngày, sale đôi 30, Tết 45 (mức của phần mềm).</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>{name} already has this channel.</source>
        <translation>{name} đã có kênh này.</translation>
    </message>
    <message>
        <source>If they are one person, keep one of the two.</source>
        <translation>Nếu là cùng một người, hãy giữ lại một hồ sơ.</translation>
    </message>
    <message>
        <source>This channel is already in the list.</source>
        <translation>Kênh này đã có trong danh sách.</translation>
    </message>
    <message>
        <source>Paste a link to a profile, or type an @handle.</source>
        <translation>Dán link trang cá nhân, hoặc gõ @tài_khoản.</translation>
    </message>
    <message>
        <source>This channel is no longer there.</source>
        <translation>Kênh này không còn nữa.</translation>
    </message>
    <message>
        <source>Type the engagement rate first.</source>
        <translation>Gõ tỷ lệ tương tác trước.</translation>
    </message>
    <message>
        <source>Type a figure first, then the day it was measured.</source>
        <translation>Gõ một số liệu trước, rồi mới đến ngày đo.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} chưa đến.</translation>
    </message>
</context>
<context>
    <name>Classify</name>
    <message>
        <source>The KOL score</source>
        <translation>Điểm KOL</translation>
    </message>
    <message>
        <source>The influencer score</source>
        <translation>Điểm Influencer</translation>
    </message>
    <message>
        <source>{scale} is {distance} points from the line of {line}</source>
        <translation>{scale} cách mốc {line} chỉ {distance} điểm</translation>
    </message>
    <message>
        <source>{scale} is {distance} points from where the gap between the two would be {line}</source>
        <translation>{scale} chỉ còn {distance} điểm là chênh lệch hai bên chạm mốc {line}</translation>
    </message>
    <message>
        <source>Close to the line: {where}; beyond it the type is “{label}”.</source>
        <translation>Sát ranh giới: {where}; qua mốc đó sẽ là “{label}”.</translation>
    </message>
    <message>
        <source>Close to the line: {where}; beyond it the type is “{label}”. It hinges on {fields}.</source>
        <translation>Sát ranh giới: {where}; qua mốc đó sẽ là “{label}”. Kết quả phụ thuộc vào {fields}.</translation>
    </message>
    <message>
        <source>A type set by hand says what somebody is.</source>
        <translation>Phân loại sửa tay phải nói rõ người này là gì.</translation>
    </message>
    <message>
        <source>A type set by hand needs a reason.</source>
        <translation>Sửa tay phân loại thì cần một lý do.</translation>
    </message>
    <message>
        <source>Write in a few words why you see it differently.</source>
        <translation>Viết vài chữ vì sao bạn thấy khác.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Work is still going on: {work}.</source>
        <translation>Vẫn còn việc đang chạy: {work}.</translation>
    </message>
    <message>
        <source>If you close now it is stopped and what it did so far is taken back. Nothing else is lost.</source>
        <translation>Nếu đóng bây giờ, việc đó sẽ dừng và phần đã làm được huỷ bỏ. Ngoài ra không mất gì.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Dừng và đóng</translation>
    </message>
    <message>
        <source>No backup could be made: {reason}</source>
        <translation>Không sao lưu được: {reason}</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Đóng mà không sao lưu</translation>
    </message>
</context>
<context>
    <name>Collaborations</name>
    <message>
        <source>Type the brand they worked for.</source>
        <translation>Hãy gõ tên thương hiệu họ đã làm.</translation>
    </message>
    <message>
        <source>This collaboration is no longer there.</source>
        <translation>Lần hợp tác này không còn nữa.</translation>
    </message>
    <message>
        <source>Type one amount that was paid, for example 4tr5.</source>
        <translation>Hãy gõ một số tiền đã trả, ví dụ 4tr5.</translation>
    </message>
    <message>
        <source>{value} is no link; paste one that starts with https://.</source>
        <translation>{value} không phải link; hãy dán link bắt đầu bằng https://.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{name} is in the trash for {days} days. kolstudio undo brings them back.</source>
        <translation>{name} nằm trong thùng rác {days} ngày. Gõ kolstudio undo để lấy lại.</translation>
    </message>
    <message>
        <source>Name people or a kept comparison, not both.</source>
        <translation>Hãy ghi tên người hoặc tên bảng so sánh đã giữ, không ghi cả hai.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name.</source>
        <translation>{path} đã có sẵn; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>{word} should look like &quot;Header=field&quot;.</source>
        <translation>{word} cần viết theo dạng &quot;Tiêu đề=trường&quot;.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Không tìm thấy ai.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Lượt theo dõi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>negotiable</source>
        <translation>thoả thuận</translation>
    </message>
    <message>
        <source>barter</source>
        <translation>đổi sản phẩm</translation>
    </message>
    <message>
        <source>{rows} rows: {created} new, {updated} updated, {duplicates} possible duplicates, {needs_fix} to fix, {skipped} skipped.</source>
        <translation>{rows} dòng: {created} mới, {updated} cập nhật, {duplicates} có thể trùng, {needs_fix} cần sửa, {skipped} bỏ qua.</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>dòng {row}</translation>
    </message>
    <message>
        <source>… and {count} more; --json lists them all.</source>
        <translation>… và {count} điểm nữa; --json liệt kê đủ.</translation>
    </message>
    <message>
        <source>Nothing was saved: this was only a preview.</source>
        <translation>Chưa lưu gì: đây chỉ là xem trước.</translation>
    </message>
    <message>
        <source>Nothing changed: it was so already.</source>
        <translation>Không có gì thay đổi: giá trị vốn đã như vậy.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Hạng mục</translation>
    </message>
    <message>
        <source>Reserve (money)</source>
        <translation>Quỹ dự phòng</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>{count} without a price, not counted</source>
        <translation>{count} hạng mục chưa có giá, không tính vào tổng</translation>
    </message>
    <message>
        <source>There is no campaign yet.</source>
        <translation>Chưa có chiến dịch nào.</translation>
    </message>
    <message>
        <source>{path}: {people} people, {sheets} sheets.</source>
        <translation>{path}: {people} người, {sheets} trang tính.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Đã hoàn tác: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Đã làm lại: {what}.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>The library is sound: {people} people, {campaigns} campaigns.</source>
        <translation>Tệp dữ liệu lành lặn: {people} người, {campaigns} chiến dịch.</translation>
    </message>
    <message>
        <source>The library is damaged:</source>
        <translation>Tệp dữ liệu bị hỏng:</translation>
    </message>
    <message>
        <source>Verified backup of {people} people: {path}</source>
        <translation>Đã sao lưu và kiểm tra {people} người: {path}</translation>
    </message>
    <message>
        <source>Restored {people} people from {source}.</source>
        <translation>Đã khôi phục {people} người từ {source}.</translation>
    </message>
    <message>
        <source>The file as it was before is kept: {path}</source>
        <translation>Tệp trước khi khôi phục được giữ lại: {path}</translation>
    </message>
    <message>
        <source>{path}: {people} invented people, {campaigns} campaigns.</source>
        <translation>{path}: {people} người mẫu, {campaigns} chiến dịch.</translation>
    </message>
    <message>
        <source>Something is missing: {what}.</source>
        <translation>Còn thiếu: {what}.</translation>
    </message>
    <message>
        <source>This is not understood: {what}.</source>
        <translation>Không hiểu phần này: {what}.</translation>
    </message>
    <message>
        <source>{what} needs a value after it.</source>
        <translation>{what} cần một giá trị đi sau.</translation>
    </message>
    <message>
        <source>{value} is not possible for {what}; choose from {choices}.</source>
        <translation>{value} không dùng được cho {what}; hãy chọn: {choices}.</translation>
    </message>
    <message>
        <source>{value} is not a whole number, which {what} needs.</source>
        <translation>{what} cần số nguyên, {value} không phải số nguyên.</translation>
    </message>
    <message>
        <source>Type kolstudio --help to see what can be done.</source>
        <translation>Gõ kolstudio --help để xem các lệnh.</translation>
    </message>
    <message>
        <source>This command is not understood: {detail}.</source>
        <translation>Không hiểu lệnh này: {detail}.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>cách dùng: </translation>
    </message>
    <message>
        <source>KOL Studio: whom to book for a goal and a budget, and what to send them. Works offline.</source>
        <translation>KOL Studio: chọn ai cho mục tiêu và ngân sách của bạn, và gửi gì cho họ. Không cần mạng.</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>in số phiên bản</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>các lệnh</translation>
    </message>
    <message>
        <source>take in a list from Excel or CSV</source>
        <translation>nhập danh sách từ Excel hoặc CSV</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>tệp danh sách</translation>
    </message>
    <message>
        <source>the sheet to read</source>
        <translation>trang tính cần đọc</translation>
    </message>
    <message>
        <source>say what a column holds, for example &quot;TT=stt&quot;</source>
        <translation>cho biết cột chứa gì, ví dụ &quot;TT=stt&quot;</translation>
    </message>
    <message>
        <source>what to do with people who may be known already</source>
        <translation>làm gì với người có thể đã có trong danh bạ</translation>
    </message>
    <message>
        <source>only show what would happen</source>
        <translation>chỉ xem trước kết quả, không lưu</translation>
    </message>
    <message>
        <source>list people</source>
        <translation>liệt kê danh bạ</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>nhiều nhất bấy nhiêu</translation>
    </message>
    <message>
        <source>a person: id, @handle or full name</source>
        <translation>một người: số, @tên tài khoản hoặc tên đầy đủ</translation>
    </message>
    <message>
        <source>show one person</source>
        <translation>xem một người</translation>
    </message>
    <message>
        <source>change one field of a person</source>
        <translation>sửa một trường của một người</translation>
    </message>
    <message>
        <source>the field</source>
        <translation>trường cần sửa</translation>
    </message>
    <message>
        <source>the new value; &quot;&quot; clears the field</source>
        <translation>giá trị mới; &quot;&quot; để xoá trống</translation>
    </message>
    <message>
        <source>put a person into the trash for 30 days</source>
        <translation>cho một người vào thùng rác 30 ngày</translation>
    </message>
    <message>
        <source>create and show campaigns</source>
        <translation>tạo và xem chiến dịch</translation>
    </message>
    <message>
        <source>the name of the campaign</source>
        <translation>tên chiến dịch</translation>
    </message>
    <message>
        <source>the field to sort by; --sort=-field turns the order round</source>
        <translation>trường để sắp xếp; --sort=-trường để đảo thứ tự</translation>
    </message>
    <message>
        <source>create a campaign</source>
        <translation>tạo chiến dịch</translation>
    </message>
    <message>
        <source>G1 awareness, G2 trust, G3 consideration, G4 sales, G5 local traffic, G6 engagement</source>
        <translation>G1 nhận diện, G2 uy tín, G3 cân nhắc, G4 bán hàng, G5 khai trương và kéo khách đến quán, G6 tương tác</translation>
    </message>
    <message>
        <source>what leaves your pocket, for example 20tr</source>
        <translation>số tiền bạn chi ra, ví dụ 20tr</translation>
    </message>
    <message>
        <source>the brand (default: the current one)</source>
        <translation>thương hiệu (mặc định: thương hiệu đang dùng)</translation>
    </message>
    <message>
        <source>words to find, and conditions like type:kol, field:food, price&lt;=3tr (docs/cli.md)</source>
        <translation>từ cần tìm, và điều kiện như loại:kol, lĩnhvực:food, giá&lt;=3tr (docs/cli.md)</translation>
    </message>
    <message>
        <source>erase a person for good</source>
        <translation>xoá hẳn một người</translation>
    </message>
    <message>
        <source>really erase; without it only what would be lost is told</source>
        <translation>xoá thật; không có thì chỉ nói những gì sẽ mất</translation>
    </message>
    <message>
        <source>write everything about one person as JSON</source>
        <translation>ghi toàn bộ thông tin về một người ra JSON</translation>
    </message>
    <message>
        <source>explain why a person is KOL or influencer</source>
        <translation>giải thích vì sao một người là KOL hay influencer</translation>
    </message>
    <message>
        <source>show or answer how a person fits a brand</source>
        <translation>xem hoặc chấm mức hợp thương hiệu của một người</translation>
    </message>
    <message>
        <source>an answer from 1 to 5; F1= takes it away</source>
        <translation>điểm từ 1 đến 5; F1= để bỏ câu trả lời</translation>
    </message>
    <message>
        <source>put two to six people side by side</source>
        <translation>so sánh từ hai đến sáu người</translation>
    </message>
    <message>
        <source>instead of people, a comparison that was kept by this name</source>
        <translation>thay cho tên người, một bảng so sánh đã giữ lại với tên này</translation>
    </message>
    <message>
        <source>a province; may be repeated</source>
        <translation>tỉnh/thành phố; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>first day, dd/mm/yyyy or yyyy-mm-dd</source>
        <translation>ngày bắt đầu, dd/mm/yyyy hoặc yyyy-mm-dd</translation>
    </message>
    <message>
        <source>last day, dd/mm/yyyy or yyyy-mm-dd</source>
        <translation>ngày kết thúc, dd/mm/yyyy hoặc yyyy-mm-dd</translation>
    </message>
    <message>
        <source>put people into a campaign</source>
        <translation>đưa người vào chiến dịch</translation>
    </message>
    <message>
        <source>what is booked</source>
        <translation>hạng mục đặt</translation>
    </message>
    <message>
        <source>where it appears</source>
        <translation>nền tảng đăng</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>the price of one, for example 4tr5</source>
        <translation>đơn giá, ví dụ 4tr5</translation>
    </message>
    <message>
        <source>the day it airs</source>
        <translation>ngày đăng</translation>
    </message>
    <message>
        <source>show a campaign</source>
        <translation>xem một chiến dịch</translation>
    </message>
    <message>
        <source>list campaigns</source>
        <translation>liệt kê chiến dịch</translation>
    </message>
    <message>
        <source>write the brief of a campaign as an Excel workbook</source>
        <translation>xuất brief của chiến dịch ra tệp Excel</translation>
    </message>
    <message>
        <source>write people as an Excel workbook</source>
        <translation>xuất danh sách rút gọn ra tệp Excel</translation>
    </message>
    <message>
        <source>the language of the workbook</source>
        <translation>ngôn ngữ của tệp Excel</translation>
    </message>
    <message>
        <source>include phone numbers (hidden by default)</source>
        <translation>kèm số điện thoại (mặc định được che)</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>hoàn tác bước vừa rồi</translation>
    </message>
    <message>
        <source>do the step again that was taken back</source>
        <translation>làm lại bước vừa hoàn tác</translation>
    </message>
    <message>
        <source>show what was changed and when</source>
        <translation>xem lịch sử thay đổi</translation>
    </message>
    <message>
        <source>check that the library file is sound</source>
        <translation>kiểm tra tệp dữ liệu có lành lặn không</translation>
    </message>
    <message>
        <source>make a verified backup</source>
        <translation>sao lưu và kiểm tra bản sao lưu</translation>
    </message>
    <message>
        <source>bring a backup back (today&apos;s file is kept)</source>
        <translation>khôi phục một bản sao lưu (tệp hiện tại được giữ lại)</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>bản sao lưu</translation>
    </message>
    <message>
        <source>check that the program can work here</source>
        <translation>kiểm tra chương trình có chạy được trên máy này không</translation>
    </message>
    <message>
        <source>make a library of invented people, or remove them again</source>
        <translation>tạo dữ liệu mẫu để xem thử, hoặc gỡ đi</translation>
    </message>
    <message>
        <source>remove the invented people from this library</source>
        <translation>gỡ dữ liệu mẫu khỏi tệp này</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>hiện phần trợ giúp này</translation>
    </message>
    <message>
        <source>the library (default: your own)</source>
        <translation>tệp dữ liệu (mặc định: tệp của bạn)</translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation>ngôn ngữ của thông báo</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>in ra JSON</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>tệp sẽ ghi ra</translation>
    </message>
    <message>
        <source>what to give</source>
        <translation>cần nhập</translation>
    </message>
    <message>
        <source>options</source>
        <translation>tuỳ chọn</translation>
    </message>
    <message>
        <source>Choose a goal (--goal G1 to G6) to see who serves it better.</source>
        <translation>Hãy chọn mục tiêu (--goal G1 đến G6) để thấy ai hợp hơn.</translation>
    </message>
    <message>
        <source>{word} should look like F1=4, from F1 to F12, 1 to 5.</source>
        <translation>{word} cần viết như F1=4, từ F1 đến F12, điểm 1 đến 5.</translation>
    </message>
    <message>
        <source>KOL {k} (data {coverage_k}%) · influencer {i} (data {coverage_i}%)</source>
        <translation>KOL {k} (dữ liệu {coverage_k}%) · Influencer {i} (dữ liệu {coverage_i}%)</translation>
    </message>
    <message>
        <source>Set by hand: {label} ({reason})</source>
        <translation>Sửa tay: {label} ({reason})</translation>
    </message>
    <message>
        <source>Not known: {signals}</source>
        <translation>Chưa biết: {signals}</translation>
    </message>
    <message>
        <source>{name} for {brand}: {score}, {band}</source>
        <translation>{name} với {brand}: {score}, {band}</translation>
    </message>
    <message>
        <source>{name} would be erased for good, from the data, the search and the history: channels {channels}, prices {prices}, bookings {bookings}. It cannot be undone and no backup is made.</source>
        <translation>{name} sẽ bị xoá hẳn khỏi dữ liệu, tìm kiếm và lịch sử: kênh {channels}, giá {prices}, lượt đặt {bookings}. Việc này không hoàn tác được và không có bản sao lưu nào được tạo.</translation>
    </message>
    <message>
        <source>{name} would be erased for good, from the data, the search and the history: channels {channels}, prices {prices}, bookings {bookings}. It cannot be undone and no backup is made. Backups that would still hold them: {count}, the newest is {file}.</source>
        <translation>{name} sẽ bị xoá hẳn khỏi dữ liệu, tìm kiếm và lịch sử: kênh {channels}, giá {prices}, lượt đặt {bookings}. Việc này không hoàn tác được và không có bản sao lưu nào được tạo. Số bản sao lưu vẫn còn giữ người này: {count}, mới nhất là {file}.</translation>
    </message>
    <message>
        <source>Add --yes to erase them.</source>
        <translation>Thêm --yes để xoá hẳn.</translation>
    </message>
    <message>
        <source>{name} was erased from the data, the search and the history; it cannot be undone.</source>
        <translation>Đã xoá hẳn {name} khỏi dữ liệu, tìm kiếm và lịch sử; không hoàn tác được.</translation>
    </message>
    <message>
        <source>Backups that still hold them: {count}</source>
        <translation>Số bản sao lưu còn giữ người này: {count}</translation>
    </message>
    <message>
        <source>No backup of this library holds them. Copies kept elsewhere are not known.</source>
        <translation>Không bản sao lưu nào của thư viện này giữ người đó. Những bản chép ở nơi khác thì chương trình không biết.</translation>
    </message>
    <message>
        <source>{path}: everything about {name} (rows {rows}, steps {steps}, files {files}).</source>
        <translation>{path}: toàn bộ thông tin về {name} (dòng {rows}, bước {steps}, tệp {files}).</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Keep this comparison by name, or open one that was kept</source>
        <translation>Giữ lại so sánh này bằng một cái tên, hoặc mở so sánh đã giữ</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Đã giữ với tên «{name}»</translation>
    </message>
    <message>
        <source>Kept as {name}; it was changed since</source>
        <translation>Đã giữ với tên «{name}»; từ đó đã có thay đổi</translation>
    </message>
    <message>
        <source>Keep by name …</source>
        <translation>Giữ lại với tên …</translation>
    </message>
    <message>
        <source>Keep by another name …</source>
        <translation>Giữ thành bản khác …</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Lưu thay đổi vào «{name}»</translation>
    </message>
    <message>
        <source>{name} · {count} people</source>
        <translation>{name} · {count} người</translation>
    </message>
    <message>
        <source>People of a campaign</source>
        <translation>Người trong một chiến dịch</translation>
    </message>
    <message>
        <source>Rename {name} …</source>
        <translation>Đổi tên «{name}» …</translation>
    </message>
    <message>
        <source>Keep {name} no longer</source>
        <translation>Xoá «{name}» khỏi danh sách đã giữ</translation>
    </message>
    <message>
        <source>Keep the comparison</source>
        <translation>Giữ lại so sánh</translation>
    </message>
    <message>
        <source>Rename the comparison</source>
        <translation>Đổi tên so sánh</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>For example: Who sells for 12.12</source>
        <translation>Ví dụ: Ai bán hàng dịp 12.12</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>The comparison is kept as {name}.</source>
        <translation>Đã giữ lại so sánh với tên «{name}».</translation>
    </message>
    <message>
        <source>{name} now holds what is compared here.</source>
        <translation>«{name}» nay giữ đúng so sánh đang xem.</translation>
    </message>
    <message>
        <source>{name} is no longer kept.</source>
        <translation>Không còn giữ «{name}».</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Mở {name}</translation>
    </message>
    <message>
        <source>Keep {name} in the first column</source>
        <translation>Giữ {name} ở cột đầu</translation>
    </message>
    <message>
        <source>Let the columns stand by type</source>
        <translation>Xếp cột theo loại</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Chuyển sang trái</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Chuyển sang phải</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Bỏ {name} ra</translation>
    </message>
    <message>
        <source>Add somebody to compare</source>
        <translation>Thêm người để so sánh</translation>
    </message>
    <message>
        <source>Name, @handle, field, place …</source>
        <translation>Tên, @tài khoản, lĩnh vực, nơi ở …</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Những người tìm thấy</translation>
    </message>
    <message>
        <source>Nobody is found like this.</source>
        <translation>Không tìm thấy ai như vậy.</translation>
    </message>
    <message>
        <source>At most {count} people fit side by side.</source>
        <translation>Đặt cạnh nhau nhiều nhất {count} người.</translation>
    </message>
    <message>
        <source>Take somebody out first.</source>
        <translation>Hãy bỏ bớt một người trước.</translation>
    </message>
    <message>
        <source>{name} was taken out of the comparison.</source>
        <translation>Đã bỏ {name} khỏi bảng so sánh.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Đưa lại</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Đang ghi bảng so sánh</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Đã lưu {name}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>What do you need from them?</source>
        <translation>Bạn cần điều gì ở họ?</translation>
    </message>
    <message>
        <source>Choose a goal to see who fits it better. Without a goal nobody is better than anybody.</source>
        <translation>Chọn một mục tiêu để thấy ai phù hợp hơn. Chưa có mục tiêu thì không ai hơn ai.</translation>
    </message>
    <message>
        <source>Where they differ most</source>
        <translation>Khác nhau nhiều nhất</translation>
    </message>
    <message>
        <source>Who fits the goal better?</source>
        <translation>Ai phù hợp mục tiêu hơn?</translation>
    </message>
    <message>
        <source>What would change the result</source>
        <translation>Điều gì làm đổi kết quả</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Reckoned another way</source>
        <translation>Cách tính khác</translation>
    </message>
    <message>
        <source>Compare without a goal</source>
        <translation>So sánh không theo mục tiêu</translation>
    </message>
    <message>
        <source>Add to a campaign</source>
        <translation>Đưa vào chiến dịch</translation>
    </message>
    <message>
        <source>{name} {points}</source>
        <translation>{name} {points}</translation>
    </message>
    <message>
        <source>{name}: nothing known, half is taken</source>
        <translation>{name}: chưa biết gì, tạm tính một nửa</translation>
    </message>
    <message>
        <source>consistency ratio {ratio}</source>
        <translation>tỉ số nhất quán {ratio}</translation>
    </message>
    <message>
        <source>Say yourself what matters more …</source>
        <translation>Tự nói điều gì quan trọng hơn …</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>KOL or influencer?</source>
        <translation>KOL hay influencer?</translation>
    </message>
    <message>
        <source>{count} figures are missing</source>
        <translation>Còn thiếu {count} số liệu</translation>
    </message>
    <message>
        <source>KOL: {words}</source>
        <translation>KOL: {words}</translation>
    </message>
    <message>
        <source>Influencer: {words}</source>
        <translation>Influencer: {words}</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} so với {other}</translation>
    </message>
    <message>
        <source>fits better</source>
        <translation>hợp hơn</translation>
    </message>
    <message>
        <source>Not known yet; fill it in on the person&apos;s page.</source>
        <translation>Chưa biết; điền ở trang của người này.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
    <message>
        <source>Source: {source} · {day}</source>
        <translation>Nguồn: {source} · {day}</translation>
    </message>
    <message>
        <source>Grounds: {ids}</source>
        <translation>Căn cứ: {ids}</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Excel workbook …</source>
        <translation>Tệp Excel …</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Ảnh …</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Chép thành bảng</translation>
    </message>
    <message>
        <source>Biggest differences first</source>
        <translation>Khác nhiều nhất lên trước</translation>
    </message>
    <message>
        <source>People side by side</source>
        <translation>Những người được so sánh</translation>
    </message>
    <message>
        <source>Show or hide who fits better</source>
        <translation>Hiện hoặc ẩn phần ai hợp hơn</translation>
    </message>
    <message>
        <source>Nobody is compared yet</source>
        <translation>Chưa so sánh ai</translation>
    </message>
    <message>
        <source>One more person is needed</source>
        <translation>Cần thêm một người nữa</translation>
    </message>
    <message>
        <source>Choose {fewest} to {most} people in the list and press «Compare», or add them here one after another.</source>
        <translation>Chọn {fewest} đến {most} người trong danh bạ rồi bấm «So sánh», hoặc thêm từng người ở đây.</translation>
    </message>
    <message>
        <source>Choose in the list</source>
        <translation>Chọn trong danh bạ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Open a kept comparison</source>
        <translation>Mở so sánh đã giữ</translation>
    </message>
    <message>
        <source>Enter opens the person, I tells why, Delete takes out, Ctrl with an arrow moves the column.</source>
        <translation>Enter mở hồ sơ, phím I cho biết vì sao, Delete bỏ người ra, Ctrl và mũi tên chuyển cột.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {name}.</source>
        <translation>Không lưu được ảnh thành {name}.</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Hãy chọn thư mục khác hoặc tên khác.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Căn cứ</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>serves better</source>
        <translation>hợp hơn</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>KOL | influencer, 0–100</source>
        <translation>KOL | influencer, 0–100</translation>
    </message>
    <message>
        <source>no goal chosen: nobody is marked</source>
        <translation>chưa chọn mục tiêu: chưa đánh dấu ai</translation>
    </message>
    <message>
        <source>{side} ({names}): {reach}, engagements {engagements}</source>
        <translation>{side} ({names}): {reach}, {engagements} tương tác</translation>
    </message>
    <message>
        <source>KOL · influence by expertise</source>
        <translation>KOL · ảnh hưởng nhờ chuyên môn</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>Influencer · influence by content</source>
        <translation>INFLUENCER · ảnh hưởng nhờ nội dung</translation>
    </message>
    <message>
        <source>Not yet clear</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Biggest differences first</source>
        <translation>Khác nhau nhiều nhất trước</translation>
    </message>
    <message>
        <source>These rates are worked out differently ({first}; {second}) and must not be compared.</source>
        <translation>Các ER này tính theo cách khác nhau ({first}; {second}), không so với nhau được.</translation>
    </message>
    <message>
        <source>Some rates do not say what they are divided by; they are taken as by followers.</source>
        <translation>Có ER chưa rõ cách tính, tạm coi là theo lượt theo dõi.</translation>
    </message>
    <message>
        <source>{value}% above the tier</source>
        <translation>cao hơn mức của hạng {value}%</translation>
    </message>
    <message>
        <source>{value}% below the tier</source>
        <translation>thấp hơn mức của hạng {value}%</translation>
    </message>
    <message>
        <source>as usual in the tier</source>
        <translation>đúng mức của hạng</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{price} ÷ {base} views × 1,000</source>
        <translation>{price} ÷ {base} lượt xem × 1.000</translation>
    </message>
    <message>
        <source>{price} ÷ {base} people reached × 1,000</source>
        <translation>{price} ÷ {base} người tiếp cận × 1.000</translation>
    </message>
    <message>
        <source>{price} ÷ {base} engagements</source>
        <translation>{price} ÷ {base} tương tác</translation>
    </message>
    <message>
        <source>{price} ÷ {base} views</source>
        <translation>{price} ÷ {base} lượt xem</translation>
    </message>
    <message>
        <source>{price} ÷ {base} followers × 1,000</source>
        <translation>{price} ÷ {base} lượt theo dõi × 1.000</translation>
    </message>
    <message>
        <source>Famous people serve image and reach: do not set {name} a target of orders.</source>
        <translation>Người nổi tiếng hợp với hình ảnh và độ phủ: đừng giao chỉ tiêu đơn hàng cho {name}.</translation>
    </message>
    <message>
        <source>These goods must not be advertised with the name, picture or coat of medical people (Decree 342/2025, art. 4): do not book {name} for them. For reference, not legal advice.</source>
        <translation>Loại hàng này không được quảng cáo bằng tên, hình ảnh, áo blouse của người ngành y (Nghị định 342/2025, điều 4): đừng mời {name}. Để tham khảo, không phải tư vấn pháp lý.</translation>
    </message>
    <message>
        <source>{name} advertises a lot: prefer content that tells a story.</source>
        <translation>{name} nhận quảng cáo nhiều: nên chọn nội dung kể chuyện.</translation>
    </message>
    <message>
        <source>{name} is marked «do not book».</source>
        <translation>{name} đang được đánh dấu «không mời».</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>KOL {k} · influencer {i}</source>
        <translation>KOL {k} · influencer {i}</translation>
    </message>
    <message>
        <source>{k}% · {i}% known</source>
        <translation>đã biết {k}% · {i}%</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>TV and press {count} times a year</source>
        <translation>TV, báo {count} lần/năm</translation>
    </message>
    <message>
        <source>Largest channel: {channel}</source>
        <translation>Kênh lớn nhất: {channel}</translation>
    </message>
    <message>
        <source>Largest channel: {channel}, {count} followers</source>
        <translation>Kênh lớn nhất: {channel}, {count} lượt theo dõi</translation>
    </message>
    <message>
        <source>median</source>
        <translation>trung vị</translation>
    </message>
    <message>
        <source>average</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>{views} views ÷ {followers} followers = {rate}</source>
        <translation>{views} lượt xem ÷ {followers} lượt theo dõi = {rate}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>knows the subject</source>
        <translation>hiểu biết</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>được công nhận</translation>
    </message>
    <message>
        <source>leading</source>
        <translation>dẫn đầu</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>answers rarely</source>
        <translation>ít trả lời</translation>
    </message>
    <message>
        <source>answers often</source>
        <translation>hay trả lời</translation>
    </message>
    <message>
        <source>Q&amp;A, livestreams</source>
        <translation>hỏi đáp, livestream</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} bài/tuần</translation>
    </message>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>khá</translation>
    </message>
    <message>
        <source>low</source>
        <translation>thấp</translation>
    </message>
    <message>
        <source>only {count} posts counted</source>
        <translation>mới đếm {count} bài</translation>
    </message>
    <message>
        <source>{tier}: good from {good}, fair from {fair}; {basis}</source>
        <translation>{tier}: tốt từ {good}, khá từ {fair}; {basis}</translation>
    </message>
    <message>
        <source>age</source>
        <translation>tuổi</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>giới tính</translation>
    </message>
    <message>
        <source>area</source>
        <translation>địa bàn</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>lĩnh vực</translation>
    </message>
    <message>
        <source>{part} {value}%</source>
        <translation>{part} {value}%</translation>
    </message>
    <message>
        <source>many</source>
        <translation>nhiều</translation>
    </message>
    <message>
        <source>{share} in the area</source>
        <translation>{share} ở địa bàn</translation>
    </message>
    <message>
        <source>by agreement</source>
        <translation>thoả thuận</translation>
    </message>
    <message>
        <source>above the budget</source>
        <translation>vượt ngân sách</translation>
    </message>
    <message>
        <source>Source of influence</source>
        <translation>Nguồn ảnh hưởng</translation>
    </message>
    <message>
        <source>Audience and interaction</source>
        <translation>Khán giả, tương tác</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Fit with the brand</source>
        <translation>Mức hợp thương hiệu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Trust asks for a KOL; sales and engagement for an influencer.</source>
        <translation>Xây dựng uy tín cần KOL; bán hàng và tương tác cần influencer.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Awareness asks for large channels; smaller ones usually sell and answer more.</source>
        <translation>Tăng nhận diện cần kênh lớn; kênh nhỏ thường bán hàng và trò chuyện tốt hơn.</translation>
    </message>
    <message>
        <source>Main channel</source>
        <translation>Kênh chính</translation>
    </message>
    <message>
        <source>It should be where your customers are.</source>
        <translation>Nên là nơi khách của bạn hay xem.</translation>
    </message>
    <message>
        <source>Origin of the fame</source>
        <translation>Xuất thân</translation>
    </message>
    <message>
        <source>A name made by work lasts beyond one network.</source>
        <translation>Tên tuổi có từ nghề thì không phụ thuộc vào một mạng xã hội.</translation>
    </message>
    <message>
        <source>Main profession</source>
        <translation>Nghề chính</translation>
    </message>
    <message>
        <source>Trust asks for a profession in the field of your product.</source>
        <translation>Xây dựng uy tín cần người làm nghề đúng lĩnh vực sản phẩm.</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Chuyên môn</translation>
    </message>
    <message>
        <source>Trust and consideration rest on knowing the subject.</source>
        <translation>Uy tín và thuyết phục dựa trên hiểu biết chuyên môn.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Lượt theo dõi</translation>
    </message>
    <message>
        <source>The largest single channel; audiences of several are never added up.</source>
        <translation>Kênh lớn nhất; không cộng nhiều kênh vì khán giả trùng nhau.</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Tần suất đăng</translation>
    </message>
    <message>
        <source>Who posts often stays in the talk with the audience.</source>
        <translation>Đăng đều thì giữ được trò chuyện với khán giả.</translation>
    </message>
    <message>
        <source>Engagement for the tier</source>
        <translation>ER so với hạng</translation>
    </message>
    <message>
        <source>Compared with what is good in each one&apos;s own tier: small channels have higher rates.</source>
        <translation>So với mức tốt của chính hạng đó: kênh nhỏ thường có ER cao hơn.</translation>
    </message>
    <message>
        <source>Views of a post</source>
        <translation>Lượt xem một bài</translation>
    </message>
    <message>
        <source>Of the main channel: the median where it is known, else the average; one viral post moves only the average.</source>
        <translation>Của kênh chính: trung vị nếu biết, không thì trung bình; một bài bùng nổ chỉ kéo lệch số trung bình.</translation>
    </message>
    <message>
        <source>Talk with the audience</source>
        <translation>Mức trò chuyện</translation>
    </message>
    <message>
        <source>Answers and livestreams bring buyers and visitors.</source>
        <translation>Trả lời và livestream kéo được người mua, người ghé.</translation>
    </message>
    <message>
        <source>Audience match</source>
        <translation>Khớp khán giả</translation>
    </message>
    <message>
        <source>Age, gender, area and fields against your customers.</source>
        <translation>Tuổi, giới tính, địa bàn và lĩnh vực so với khách của bạn.</translation>
    </message>
    <message>
        <source>Sponsored posts</source>
        <translation>Bài tài trợ</translation>
    </message>
    <message>
        <source>Too many advertisements tire the audience; above 40% is a warning.</source>
        <translation>Quảng cáo nhiều quá thì khán giả chán; trên 40% là cảnh báo.</translation>
    </message>
    <message>
        <source>Content style</source>
        <translation>Phong cách nội dung</translation>
    </message>
    <message>
        <source>Useful content convinces; entertaining content gets people talking.</source>
        <translation>Nội dung hữu ích giúp thuyết phục; nội dung giải trí giúp nhiều người bàn luận.</translation>
    </message>
    <message>
        <source>Where the audience is</source>
        <translation>Địa bàn khán giả</translation>
    </message>
    <message>
        <source>An opening needs people nearby, awareness the whole country.</source>
        <translation>Khai trương cần người ở gần, tăng nhận diện cần cả nước.</translation>
    </message>
    <message>
        <source>Price of one item</source>
        <translation>Giá mỗi bài</translation>
    </message>
    <message>
        <source>The upper end of the newest quote; tax is not reckoned.</source>
        <translation>Mức cao của báo giá mới nhất; chưa tính thuế.</translation>
    </message>
    <message>
        <source>CPM (1,000 views)</source>
        <translation>CPM (1.000 lượt xem)</translation>
    </message>
    <message>
        <source>Price per 1,000 views; what awareness is bought by.</source>
        <translation>Giá cho 1.000 lượt xem; thước đo khi mua nhận diện.</translation>
    </message>
    <message>
        <source>CPR (1,000 people)</source>
        <translation>CPR (1.000 người)</translation>
    </message>
    <message>
        <source>Price per 1,000 people reached.</source>
        <translation>Giá cho 1.000 người tiếp cận.</translation>
    </message>
    <message>
        <source>Cost per engagement</source>
        <translation>Chi phí mỗi tương tác</translation>
    </message>
    <message>
        <source>Price per like, comment or share.</source>
        <translation>Giá cho một lượt thích, bình luận hoặc chia sẻ.</translation>
    </message>
    <message>
        <source>Cost per view</source>
        <translation>Chi phí mỗi lượt xem</translation>
    </message>
    <message>
        <source>Price per view of the channel&apos;s usual post.</source>
        <translation>Giá cho một lượt xem bài thường của kênh.</translation>
    </message>
    <message>
        <source>Cost per 1,000 followers</source>
        <translation>Chi phí / 1.000 lượt theo dõi</translation>
    </message>
    <message>
        <source>Only where neither views nor reach are known.</source>
        <translation>Chỉ dùng khi chưa biết cả lượt xem lẫn tiếp cận.</translation>
    </message>
    <message>
        <source>Approval of content</source>
        <translation>Quyền duyệt nội dung</translation>
    </message>
    <message>
        <source>Regulated goods need more rounds of checking.</source>
        <translation>Hàng có quy định riêng cần nhiều lần duyệt hơn.</translation>
    </message>
    <message>
        <source>Fit · weakest answer</source>
        <translation>Điểm hợp · câu yếu nhất</translation>
    </message>
    <message>
        <source>Your own twelve answers about this person and this brand.</source>
        <translation>Mười hai câu bạn tự chấm cho người này với thương hiệu này.</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Cờ đỏ</translation>
    </message>
    <message>
        <source>A block weighs more than a warning, a warning more than a note.</source>
        <translation>Chặn nặng hơn cảnh báo, cảnh báo nặng hơn lưu ý.</translation>
    </message>
    <message>
        <source>Past work</source>
        <translation>Lịch sử hợp tác</translation>
    </message>
    <message>
        <source>How often you noted work of theirs, and whether it was on time.</source>
        <translation>Số lần hợp tác đã ghi, và có đúng hẹn không.</translation>
    </message>
    <message>
        <source>rounds: {count}</source>
        <translation>{count} lần duyệt</translation>
    </message>
    <message>
        <source>blocks: {count}</source>
        <translation>{count} chặn</translation>
    </message>
    <message>
        <source>warnings: {count}</source>
        <translation>{count} cảnh báo</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>{count} lưu ý</translation>
    </message>
    <message>
        <source>on time {on_time} of {known}</source>
        <translation>đúng hẹn {on_time}/{known}</translation>
    </message>
    <message>
        <source>times: {count}</source>
        <translation>{count} lần</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Tiếp cận</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Liên quan</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Cộng hưởng</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Uy tín</translation>
    </message>
    <message>
        <source>{name} comes first for the goal {goal}: {score} points, {lead} more than {second}.</source>
        <translation>{name} đứng đầu cho mục tiêu {goal}: {score} điểm, hơn {second} {lead} điểm.</translation>
    </message>
    <message>
        <source>{name} and {second} are level for the goal {goal}: {score} points.</source>
        <translation>{name} và {second} ngang nhau cho mục tiêu {goal}: {score} điểm.</translation>
    </message>
    <message>
        <source>Only {name} can be judged for the goal {goal}: {score} points. Fill in what is missing.</source>
        <translation>Mới đủ dữ liệu chấm {name} cho mục tiêu {goal}: {score} điểm. Hãy bổ sung chỗ còn thiếu.</translation>
    </message>
    <message>
        <source>Too little is known of these people to judge for the goal {goal}.</source>
        <translation>Chưa đủ dữ liệu về những người này để chấm cho mục tiêu {goal}.</translation>
    </message>
    <message>
        <source>First in {share}% of {trials} trials with weights moved by ±{jitter}%.</source>
        <translation>Đứng đầu trong {share}% của {trials} lần thử khi trọng số dao động ±{jitter}%.</translation>
    </message>
    <message>
        <source>{name} comes first with an engagement rate of {er} or more</source>
        <translation>{name} vượt lên nếu ER từ {er}</translation>
    </message>
    <message>
        <source>No engagement rate would bring {name} to the top</source>
        <translation>Dù ER cao đến đâu, {name} cũng chưa vượt lên</translation>
    </message>
    <message>
        <source>{name} gives more points for the money at {price} or less</source>
        <translation>{name} đáng tiền hơn (nhiều điểm hơn cho mỗi đồng) nếu giá ≤ {price}</translation>
    </message>
    <message>
        <source>{name} gives more points for the money already, at {price}</source>
        <translation>{name} đã đáng tiền hơn (nhiều điểm hơn cho mỗi đồng), giá {price}</translation>
    </message>
    <message>
        <source>TOPSIS: nearest to the best of every R</source>
        <translation>TOPSIS: gần mức tốt nhất của từng R</translation>
    </message>
    <message>
        <source>AHP: weights from pairwise judgements</source>
        <translation>AHP: trọng số từ so sánh từng cặp</translation>
    </message>
    <message>
        <source>AHP: weights from your own judgements</source>
        <translation>AHP: trọng số theo câu trả lời của bạn</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>AHP</source>
        <translation>AHP</translation>
    </message>
    <message>
        <source>By {method} it would be {name}, not {first}: weigh the reasons before you decide.</source>
        <translation>Tính theo {method} thì {name} đứng đầu chứ không phải {first}: nên cân nhắc lý do trước khi chọn.</translation>
    </message>
    <message>
        <source>What does {amount} buy?</source>
        <translation>Cùng {amount} mua được gì?</translation>
    </message>
    <message>
        <source>{count} reached</source>
        <translation>{count} tiếp cận</translation>
    </message>
    <message>
        <source>KOL × {count}</source>
        <translation>{count} KOL</translation>
    </message>
    <message>
        <source>Influencer × {count}</source>
        <translation>{count} influencer</translation>
    </message>
    <message>
        <source>Work and reputation outside social media</source>
        <translation>Nghề nghiệp, tên tuổi ngoài mạng xã hội</translation>
    </message>
    <message>
        <source>Born on social media</source>
        <translation>Nổi lên từ mạng xã hội</translation>
    </message>
    <message>
        <source>TV, press, their own trade; social media comes second</source>
        <translation>Truyền hình, báo chí, nghề của họ; mạng xã hội là phụ</translation>
    </message>
    <message>
        <source>Facebook, Instagram, TikTok, YouTube, blog</source>
        <translation>Facebook, Instagram, TikTok, YouTube, blog</translation>
    </message>
    <message>
        <source>One of their own: journalist, entrepreneur, doctor, singer …</source>
        <translation>Có nghề riêng: nhà báo, doanh nhân, bác sĩ, ca sĩ…</translation>
    </message>
    <message>
        <source>Content itself</source>
        <translation>Chính là làm nội dung</translation>
    </message>
    <message>
        <source>Few and irregular</source>
        <translation>Ít, không đều</translation>
    </message>
    <message>
        <source>Many: it is their daily work</source>
        <translation>Nhiều: là việc hằng ngày</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Thù lao</translation>
    </message>
    <message>
        <source>Often avoid paid promotion in their own trade</source>
        <translation>Thường tránh nhận tiền quảng cáo trong nghề của mình</translation>
    </message>
    <message>
        <source>Are usually paid; for free is rare</source>
        <translation>Thường có thù lao; miễn phí là hiếm</translation>
    </message>
    <message>
        <source>Your say in the content</source>
        <translation>Quyền của bạn với nội dung</translation>
    </message>
    <message>
        <source>Less (our reading)</source>
        <translation>Ít hơn (suy ra)</translation>
    </message>
    <message>
        <source>More, when paid</source>
        <translation>Nhiều hơn, khi trả phí</translation>
    </message>
    <message>
        <source>Why people follow</source>
        <translation>Vì sao khán giả theo</translation>
    </message>
    <message>
        <source>Respect for skill and standing (our reading)</source>
        <translation>Nể tài năng, vị thế (suy ra)</translation>
    </message>
    <message>
        <source>Closeness, and useful content of their own</source>
        <translation>Gần gũi, nội dung riêng và hữu ích</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>Nguồn sống</translation>
    </message>
    <message>
        <source>Promotion is a side activity</source>
        <translation>Quảng bá là việc phụ</translation>
    </message>
    <message>
        <source>Depends on content and community</source>
        <translation>Sống nhờ nội dung và cộng đồng</translation>
    </message>
    <message>
        <source>A town, a city, a country</source>
        <translation>Một vùng, một thành phố, một nước</translation>
    </message>
    <message>
        <source>Without borders</source>
        <translation>Không biên giới</translation>
    </message>
    <message>
        <source>Large, mostly from a million followers</source>
        <translation>Lớn, thường từ một triệu lượt theo dõi</translation>
    </message>
    <message>
        <source>Every size; small ones are getting common</source>
        <translation>Đủ cỡ; cỡ nhỏ ngày càng phổ biến</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Thấp hơn</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Cao hơn</translation>
    </message>
    <message>
        <source>Little time to answer</source>
        <translation>Ít thời gian trả lời</translation>
    </message>
    <message>
        <source>Often, back and forth</source>
        <translation>Thường xuyên, hai chiều</translation>
    </message>
    <message>
        <source>Taken as advertising</source>
        <translation>Bị coi là quảng cáo</translation>
    </message>
    <message>
        <source>Yes, by default</source>
        <translation>Thường là có</translation>
    </message>
    <message>
        <source>Less, without heavy promotion</source>
        <translation>Ít hơn, nếu không PR lộ</translation>
    </message>
    <message>
        <source>Opinions and life at work</source>
        <translation>Ý kiến, chuyện nghề</translation>
    </message>
    <message>
        <source>Useful knowledge, content of their own</source>
        <translation>Kiến thức hữu ích, nội dung tự làm</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Uy quyền chuyên môn</translation>
    </message>
    <message>
        <source>An expert whom others refer to</source>
        <translation>Chuyên gia, người khác dựa vào ý kiến</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Không bắt buộc</translation>
    </message>
    <message>
        <source>Where trust comes from</source>
        <translation>Lòng tin đến từ đâu</translation>
    </message>
    <message>
        <source>Closeness and usefulness</source>
        <translation>Gần gũi và hữu ích</translation>
    </message>
    <message>
        <source>Serves best</source>
        <translation>Hợp nhất với</translation>
    </message>
    <message>
        <source>Image, values and recognition of the brand</source>
        <translation>Hình ảnh, giá trị, độ nhận biết thương hiệu</translation>
    </message>
    <message>
        <source>Effect of the product, interaction, sales by contrast</source>
        <translation>Hiệu quả sản phẩm, tương tác, và so ra là bán hàng</translation>
    </message>
    <message>
        <source>How it usually fails</source>
        <translation>Thường hỏng ở đâu</translation>
    </message>
    <message>
        <source>The image does not match, followers do not care, it reads as an ad, a rival pays too</source>
        <translation>Hình ảnh không khớp, người theo dõi không quan tâm, bị coi là quảng cáo, quay sang đối thủ</translation>
    </message>
    <message>
        <source>Not said in the articles</source>
        <translation>Hai bài viết không nói</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Vừa là KOL vừa là influencer</translation>
    </message>
    <message>
        <source>May have large channels of their own</source>
        <translation>Có thể có kênh riêng rất lớn</translation>
    </message>
    <message>
        <source>May be experts in the same field</source>
        <translation>Có thể là chuyên gia cùng lĩnh vực</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>tự nhập</translation>
    </message>
    <message>
        <source>from an imported list</source>
        <translation>từ danh sách đã nhập</translation>
    </message>
    <message>
        <source>from a returned workbook</source>
        <translation>từ tệp gửi lại</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>dữ liệu mẫu</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>tính</translation>
    </message>
    <message>
        <source>estimated with a default rate</source>
        <translation>ước tính theo mức mặc định</translation>
    </message>
    <message>
        <source>A comparison needs at least {count} people.</source>
        <translation>Cần ít nhất {count} người để so sánh.</translation>
    </message>
    <message>
        <source>Choose one more.</source>
        <translation>Hãy chọn thêm một người.</translation>
    </message>
    <message>
        <source>At most {count} people fit side by side.</source>
        <translation>So sánh nhiều nhất {count} người một lúc.</translation>
    </message>
    <message>
        <source>Take somebody out first.</source>
        <translation>Hãy bỏ bớt một người trước.</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>This comparison is not there any more.</source>
        <translation>So sánh này không còn nữa.</translation>
    </message>
    <message>
        <source>No comparison is kept as {name}.</source>
        <translation>Không có bảng so sánh nào được giữ với tên {name}.</translation>
    </message>
    <message>
        <source>Kept ones: {names}.</source>
        <translation>Đang giữ: {names}.</translation>
    </message>
    <message>
        <source>A comparison that is kept needs a name.</source>
        <translation>Hãy đặt tên cho so sánh muốn giữ.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Tên dài nhất {most} ký tự.</translation>
    </message>
    <message>
        <source>There is a comparison named {name} already.</source>
        <translation>Đã có so sánh tên «{name}».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>ages of the audience</source>
        <translation>tuổi khán giả</translation>
    </message>
    <message>
        <source>gender of the audience</source>
        <translation>giới tính khán giả</translation>
    </message>
    <message>
        <source>places of the audience</source>
        <translation>nơi ở khán giả</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>một mức giá</translation>
    </message>
    <message>
        <source>a phone number or e-mail</source>
        <translation>số điện thoại hoặc email</translation>
    </message>
</context>
<context>
    <name>ContactKind</name>
    <message>
        <source>Own contact</source>
        <translation>Liên hệ trực tiếp</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Quản lý</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Công ty đại diện</translation>
    </message>
</context>
<context>
    <name>ContactLog</name>
    <message>
        <source>Type what was talked about; to take the line away, remove it.</source>
        <translation>Hãy gõ nội dung đã trao đổi; muốn bỏ dòng này thì bấm xoá.</translation>
    </message>
    <message>
        <source>This talk is no longer there.</source>
        <translation>Lần liên lạc này không còn nữa.</translation>
    </message>
    <message>
        <source>A talk needs the day it took place.</source>
        <translation>Mỗi lần liên lạc cần có ngày.</translation>
    </message>
    <message>
        <source>{day} is still to come; write it as the next action.</source>
        <translation>Ngày {day} chưa tới; hãy ghi vào việc tiếp theo.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Type a name, a phone number or an e-mail address.</source>
        <translation>Gõ tên, số điện thoại hoặc email.</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>Liên hệ này không còn nữa.</translation>
    </message>
    <message>
        <source>Only one {label} fits here.</source>
        <translation>Ở đây chỉ ghi một giá trị: {label}.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong in KOL Studio</source>
        <translation>KOL Studio vừa gặp lỗi</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. The step that was under way was taken back; everything saved before is there. You can go on working.</source>
        <translation>Đây là lỗi của chương trình, không phải của bạn. Thao tác đang làm dở đã được huỷ; mọi thứ lưu trước đó vẫn còn. Bạn có thể làm việc tiếp.</translation>
    </message>
    <message>
        <source>It has now happened several times in a row. Restarting KOL Studio is the safest way on.</source>
        <translation>Lỗi này đã lặp lại vài lần liên tiếp. An toàn nhất là khởi động lại KOL Studio.</translation>
    </message>
    <message>
        <source>Report, without any of your data. Nothing is sent anywhere.</source>
        <translation>Báo cáo lỗi, không chứa dữ liệu của bạn. Không có gì được gửi đi.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Sao chép báo cáo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Khởi động lại</translation>
    </message>
</context>
<context>
    <name>Creator</name>
    <message>
        <source>Audience</source>
        <translation>Khán giả</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>For example: young mothers in the south</source>
        <translation>Ví dụ: mẹ trẻ ở miền Nam</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Nơi sống</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} tuổi</translation>
    </message>
    <message>
        <source>Measured, source</source>
        <translation>Đo ngày, nguồn</translation>
    </message>
    <message>
        <source>10/10/2026 · screenshot</source>
        <translation>10/10/2026 · ảnh chụp</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>Chưa có tỷ lệ nào</translation>
    </message>
    <message>
        <source>Sum {sum}, complete</source>
        <translation>Tổng {sum}, đã đủ</translation>
    </message>
    <message>
        <source>Sum {sum}, {rest} not known</source>
        <translation>Tổng {sum}, còn {rest} chưa biết</translation>
    </message>
    <message>
        <source>Province and share, then Enter</source>
        <translation>Tỉnh thành và tỷ lệ, rồi Enter</translation>
    </message>
    <message>
        <source>Collaborations</source>
        <translation>Hợp tác</translation>
    </message>
    <message>
        <source>No past booking noted. Type a brand above to add one.</source>
        <translation>Chưa ghi lần hợp tác nào. Gõ tên thương hiệu ở trên để thêm.</translation>
    </message>
    <message>
        <source>Brand they worked for, then Enter</source>
        <translation>Thương hiệu đã làm, rồi Enter</translation>
    </message>
    <message>
        <source>{on_time} of {known} on time</source>
        <translation>{on_time} trên {known} lần đúng hạn</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>Liên lạc</translation>
    </message>
    <message>
        <source>Nothing written down yet. Type what was talked about above.</source>
        <translation>Chưa ghi gì. Gõ nội dung trao đổi ở trên để ghi lại.</translation>
    </message>
    <message>
        <source>What was talked about today, then Enter</source>
        <translation>Hôm nay trao đổi gì, rồi Enter</translation>
    </message>
    <message>
        <source>Next: {action}, {day}</source>
        <translation>Việc tiếp theo: {action}, {day}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Việc tiếp theo: {day}</translation>
    </message>
    <message>
        <source>Overdue: {action}, {day}</source>
        <translation>Đã quá hạn: {action}, {day}</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Đã quá hạn từ {day}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Talk of {day}</source>
        <translation>Liên lạc ngày {day}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Gặp mặt</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Thương hiệu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Hạng mục</translation>
    </message>
    <message>
        <source>Fee (₫)</source>
        <translation>Phí (₫)</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>Đối thủ</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Qua</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gắn sao</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Bỏ sao</translation>
    </message>
    <message>
        <source>Do not book…</source>
        <translation>Không mời nữa…</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Mời lại</translation>
    </message>
    <message>
        <source>Why should {name} not be booked?</source>
        <translation>Vì sao không mời {name} nữa?</translation>
    </message>
    <message>
        <source>Copy the link of the main channel</source>
        <translation>Chép link kênh chính</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Chép số điện thoại</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Đã chép: {text}</translation>
    </message>
    <message>
        <source>Save everything about this person…</source>
        <translation>Lưu mọi dữ liệu về người này…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Không mời nữa</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Ảnh của {name}</translation>
    </message>
    <message>
        <source>No photo of {name} yet</source>
        <translation>Chưa có ảnh của {name}</translation>
    </message>
    <message>
        <source>Click, drop a picture here or paste one with Ctrl+V.</source>
        <translation>Bấm vào, thả ảnh vào đây hoặc dán bằng Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Chọn ảnh…</translation>
    </message>
    <message>
        <source>Paste the copied picture</source>
        <translation>Dán ảnh đã sao chép</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Bỏ ảnh</translation>
    </message>
    <message>
        <source>Nothing can be changed while other work writes the library.</source>
        <translation>Chưa sửa được gì khi việc khác đang ghi vào dữ liệu.</translation>
    </message>
    <message>
        <source>Not kept yet: change it, then Enter. Esc brings the old value back.</source>
        <translation>Chưa lưu: sửa lại rồi nhấn Enter. Esc để lấy lại giá trị cũ.</translation>
    </message>
    <message>
        <source>{name} was moved to the trash.</source>
        <translation>Đã chuyển {name} vào thùng rác.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Đã xoá.</translation>
    </message>
    <message>
        <source>This figure is unknown now; {count} earlier ones went with it.</source>
        <translation>Số này giờ là chưa biết; {count} lần đo trước cũng được bỏ theo.</translation>
    </message>
    <message>
        <source>Another quantity is another line; the earlier price is still there.</source>
        <translation>Số lượng khác là một dòng khác; giá cũ vẫn còn.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Đang đọc ảnh</translation>
    </message>
    <message>
        <source>{name} was added. Somebody is called the same: {names}.</source>
        <translation>Đã thêm {name}. Đã có người trùng tên: {names}.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>What the type is told from</source>
        <translation>Dữ liệu để xếp loại</translation>
    </message>
    <message>
        <source>Add, then Enter</source>
        <translation>Thêm, rồi Enter</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <translation>Bỏ {word}</translation>
    </message>
    <message>
        <source>Now part of {province}</source>
        <translation>Nay thuộc {province}</translation>
    </message>
    <message>
        <source>Also for {count} others: a change holds for all</source>
        <translation>Dùng chung cho {count} người khác: sửa là sửa cho tất cả</translation>
    </message>
    <message>
        <source>Name, phone or email, then Enter</source>
        <translation>Tên, số điện thoại hoặc email, rồi Enter</translation>
    </message>
    <message>
        <source>Manager or agency</source>
        <translation>Quản lý hay agency</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Xoá {name}</translation>
    </message>
    <message>
        <source>Managers and agencies</source>
        <translation>Quản lý, agency</translation>
    </message>
    <message>
        <source>Type the name, then Enter; everything else comes after.</source>
        <translation>Gõ tên rồi Enter; những phần khác điền sau.</translation>
    </message>
    <message>
        <source>Level 0: none</source>
        <translation>Mức 0: không có</translation>
    </message>
    <message>
        <source>Level 1: knows the field</source>
        <translation>Mức 1: hiểu biết</translation>
    </message>
    <message>
        <source>Level 2: recognised</source>
        <translation>Mức 2: được công nhận</translation>
    </message>
    <message>
        <source>Level 3: leading</source>
        <translation>Mức 3: đầu ngành</translation>
    </message>
    <message>
        <source>Level 0: never</source>
        <translation>Mức 0: không</translation>
    </message>
    <message>
        <source>Level 1: seldom</source>
        <translation>Mức 1: thỉnh thoảng</translation>
    </message>
    <message>
        <source>Level 2: often</source>
        <translation>Mức 2: thường xuyên</translation>
    </message>
    <message>
        <source>Level 3: all the time</source>
        <translation>Mức 3: liên tục</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Thêm thông tin</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Paste a link to add a channel, then Enter</source>
        <translation>Dán link để thêm kênh, rồi Enter</translation>
    </message>
    <message>
        <source>Which platform is {handle} on? Choose it in its line.</source>
        <translation>{handle} ở nền tảng nào? Chọn ngay trong dòng đó.</translation>
    </message>
    <message>
        <source>No channel yet. Paste the link of a profile above.</source>
        <translation>Chưa có kênh nào. Dán link trang cá nhân ở trên.</translation>
    </message>
    <message>
        <source>Rate card</source>
        <translation>Bảng giá</translation>
    </message>
    <message>
        <source>No price yet. Choose what is bought and type what they ask.</source>
        <translation>Chưa có giá. Chọn hạng mục rồi gõ giá họ báo.</translation>
    </message>
    <message>
        <source>Price, for example 4tr5 or 3-5tr, then Enter</source>
        <translation>Giá, ví dụ 4tr5 hoặc 3-5tr, rồi Enter</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>Hạng mục</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>{price} ({day})</source>
        <translation>{price} ({day})</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Chưa gồm</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Đã gồm</translation>
    </message>
    <message>
        <source>None due</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Engagement rate {basis}</source>
        <translation>Tỷ lệ tương tác {basis}</translation>
    </message>
    <message>
        <source>Followers, {first_day}: {first}; {last_day}: {last}</source>
        <translation>Theo dõi, {first_day}: {first}; {last_day}: {last}</translation>
    </message>
    <message>
        <source>The line needs followers of two days in the last 90 days.</source>
        <translation>Cần số theo dõi của hai ngày trong 90 ngày qua để vẽ đường.</translation>
    </message>
    <message>
        <source>{name}: link, basis of the ER, remove</source>
        <translation>{name}: link, cách tính ER, xoá</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Mở bằng trình duyệt</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Sao chép link</translation>
    </message>
    <message>
        <source>The ER is divided by</source>
        <translation>ER tính trên</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Người tiếp cận</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Lượt xem</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa biết</translation>
    </message>
    <message>
        <source>Remove this channel</source>
        <translation>Xoá kênh này</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Avg. views</source>
        <translation>Lượt xem TB</translation>
    </message>
    <message>
        <source>Avg. interactions</source>
        <translation>Tương tác TB</translation>
    </message>
    <message>
        <source>ER</source>
        <translation>ER</translation>
    </message>
    <message>
        <source>Posts/week</source>
        <translation>Bài/tuần</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 ngày</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Price (₫)</source>
        <translation>Giá (₫)</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Flexible</source>
        <translation>Trả giá</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Chặng</translation>
    </message>
    <message>
        <source>Quoted on</source>
        <translation>Báo ngày</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation>Đã lưu {moment}</translation>
    </message>
    <message>
        <source>This person is not in the list any more</source>
        <translation>Người này không còn trong danh bạ</translation>
    </message>
    <message>
        <source>Ctrl+Z brings them back, and so does the trash.</source>
        <translation>Ctrl+Z hoặc thùng rác sẽ lấy lại được.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Do not book: {reason}</source>
        <translation>Không mời nữa: {reason}</translation>
    </message>
    <message>
        <source>Brand fit</source>
        <translation>Hợp thương hiệu</translation>
    </message>
    <message>
        <source>Channels {count}</source>
        <translation>Kênh {count}</translation>
    </message>
    <message>
        <source>Rate card {count}</source>
        <translation>Bảng giá {count}</translation>
    </message>
    <message>
        <source>Collaborations {count}</source>
        <translation>Hợp tác {count}</translation>
    </message>
    <message>
        <source>Contact diary {count}</source>
        <translation>Liên lạc {count}</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Ghi chú {count}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Đang chờ trả lời</translation>
    </message>
    <message>
        <source>{field}: “{value}” could not be read for certain.</source>
        <translation>{field}: chưa đọc chắc được “{value}”.</translation>
    </message>
    <message>
        <source>Answer, then Enter</source>
        <translation>Trả lời, rồi Enter</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Giữ làm ghi chú</translation>
    </message>
    <message>
        <source>Write a note, then Enter</source>
        <translation>Viết ghi chú, rồi Enter</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>Chưa có ghi chú.</translation>
    </message>
    <message>
        <source>Remove the note of {day}</source>
        <translation>Xoá ghi chú ngày {day}</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>Ghi chú ngày {day}</translation>
    </message>
    <message>
        <source>{step} · {count} times</source>
        <translation>{step} · {count} lần</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Toàn bộ lịch sử</translation>
    </message>
</context>
<context>
    <name>Deliverable</name>
    <message>
        <source>Post</source>
        <translation>Bài đăng</translation>
    </message>
    <message>
        <source>Photo post</source>
        <translation>Bài ảnh</translation>
    </message>
    <message>
        <source>Short video</source>
        <translation>Video ngắn</translation>
    </message>
    <message>
        <source>Long video</source>
        <translation>Video dài</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Chia sẻ bài</translation>
    </message>
    <message>
        <source>Livestream</source>
        <translation>Livestream</translation>
    </message>
    <message>
        <source>Event appearance</source>
        <translation>Tham dự sự kiện</translation>
    </message>
    <message>
        <source>TV commercial</source>
        <translation>TVC</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Đại sứ thương hiệu</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Gói combo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>For reference, not legal advice.</source>
        <translation>Chỉ để tham khảo, không phải tư vấn pháp lý.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14.</source>
        <translation>Hãy dùng Python 3.11 đến 3.14.</translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation>SQLite {version}</translation>
    </message>
    <message>
        <source>SQLite 3.37 or newer is needed; install a newer Python.</source>
        <translation>Cần SQLite 3.37 trở lên; hãy cài Python mới hơn.</translation>
    </message>
    <message>
        <source>All program parts are there.</source>
        <translation>Các thành phần của chương trình đầy đủ.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Thiếu: {names}</translation>
    </message>
    <message>
        <source>Install KOL Studio again.</source>
        <translation>Hãy cài lại KOL Studio.</translation>
    </message>
    <message>
        <source>Bundled data cannot be read.</source>
        <translation>Không đọc được dữ liệu đi kèm.</translation>
    </message>
    <message>
        <source>Bundled data is complete.</source>
        <translation>Dữ liệu đi kèm đầy đủ.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or use --data with another folder.</source>
        <translation>Hãy xin quyền ghi vào đó, hoặc dùng --data với thư mục khác.</translation>
    </message>
    <message>
        <source>Cannot write in {path}.</source>
        <translation>Không ghi được vào {path}.</translation>
    </message>
    <message>
        <source>Your data is kept in {path}.</source>
        <translation>Dữ liệu của bạn nằm ở {path}.</translation>
    </message>
    <message>
        <source>{megabytes} MB free</source>
        <translation>Còn trống {megabytes} MB</translation>
    </message>
    <message>
        <source>Make room on this drive: at least 200 MB.</source>
        <translation>Hãy dọn bớt ổ đĩa: cần trống ít nhất 200 MB.</translation>
    </message>
    <message>
        <source>There is no library yet; the first import makes one.</source>
        <translation>Chưa có tệp dữ liệu; lần nhập đầu tiên sẽ tạo.</translation>
    </message>
    <message>
        <source>The library is open in KOL Studio.</source>
        <translation>Tệp dữ liệu đang mở trong KOL Studio.</translation>
    </message>
    <message>
        <source>Restore a backup: kolstudio restore FILE.</source>
        <translation>Hãy khôi phục một bản sao lưu: kolstudio restore TỆP.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Tệp dữ liệu bị hỏng.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Tệp dữ liệu lành lặn.</translation>
    </message>
</context>
<context>
    <name>ErBasis</name>
    <message>
        <source>by followers</source>
        <translation>theo lượt theo dõi</translation>
    </message>
    <message>
        <source>by reach</source>
        <translation>theo lượt tiếp cận</translation>
    </message>
    <message>
        <source>by views</source>
        <translation>theo lượt xem</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>chưa rõ cách tính</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Basis: {ids}</source>
        <translation>Căn cứ: {ids}</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Type set by hand: {label}</source>
        <translation>Đã sửa tay phân loại: {label}</translation>
    </message>
    <message>
        <source>Back to the computed type</source>
        <translation>Về kết quả tính</translation>
    </message>
    <message>
        <source>KOL · Influencer</source>
        <translation>KOL · Influencer</translation>
    </message>
    <message>
        <source>KOL {points}</source>
        <translation>KOL {points}</translation>
    </message>
    <message>
        <source>Influencer {points}</source>
        <translation>Influencer {points}</translation>
    </message>
    <message>
        <source>data {k}% · {i}%</source>
        <translation>dữ liệu {k}% · {i}%</translation>
    </message>
    <message>
        <source>Known so far: KOL {k}%, influencer {i}% of the signals. From 50% each there is a type.</source>
        <translation>Mới biết KOL {k}%, Influencer {i}% dấu hiệu. Mỗi bên từ 50% mới xếp loại.</translation>
    </message>
    <message>
        <source>Signals counted</source>
        <translation>Dấu hiệu đã tính</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>+ {count} more signals</source>
        <translation>+ {count} dấu hiệu khác</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>{value}, taken as by followers</source>
        <translation>{value}, tạm coi là theo lượt theo dõi</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} trên {most} điểm</translation>
    </message>
    <message>
        <source>Missing – answer for a surer result</source>
        <translation>Còn thiếu – điền để kết quả chắc hơn</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa biết</translation>
    </message>
    <message>
        <source>+ {count} more questions</source>
        <translation>+ {count} câu khác</translation>
    </message>
    <message>
        <source>Type it, then Enter</source>
        <translation>Gõ rồi Enter</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Sửa tay</translation>
    </message>
    <message>
        <source>{label}, set by hand: {reason}</source>
        <translation>{label}, sửa tay: {reason}</translation>
    </message>
    <message>
        <source>Computed: {label}</source>
        <translation>Kết quả tính: {label}</translation>
    </message>
    <message>
        <source>I see it differently…</source>
        <translation>Mình thấy khác…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Also a KOC</source>
        <translation>Đồng thời là KOC</translation>
    </message>
    <message>
        <source>A KOC reviews what they bought, as a buyer does.</source>
        <translation>KOC đánh giá món đã mua, như một người mua hàng.</translation>
    </message>
    <message>
        <source>Profile {percent}% filled in</source>
        <translation>Hồ sơ đã điền {percent}%</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Thiếu: {names}</translation>
    </message>
    <message>
        <source>Missing: {names} and {count} more</source>
        <translation>Thiếu: {names} và {count} mục khác</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is the library itself; choose another name.</source>
        <translation>{path} chính là tệp dữ liệu; hãy chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Price up to</source>
        <translation>Giá đến</translation>
    </message>
    <message>
        <source>ER from</source>
        <translation>ER từ</translation>
    </message>
    <message>
        <source>Followers from</source>
        <translation>Theo dõi từ</translation>
    </message>
    <message>
        <source>Fit from</source>
        <translation>Hợp từ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Gắn sao</translation>
    </message>
    <message>
        <source>Per item, like 3tr or 500k. Without a price: not listed.</source>
        <translation>Giá mỗi bài, gõ như 3tr hoặc 500k. Người chưa có giá không hiện.</translation>
    </message>
    <message>
        <source>In percent, like 3. Without an ER: not listed.</source>
        <translation>Tính bằng %, gõ như 3. Người chưa có ER không hiện.</translation>
    </message>
    <message>
        <source>Like 10k or 1tr. Unknown: not listed.</source>
        <translation>Gõ như 10k hoặc 1tr. Người chưa có số không hiện.</translation>
    </message>
    <message>
        <source>0 to 100. Not scored: not listed.</source>
        <translation>Từ 0 đến 100. Người chưa chấm không hiện.</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Tìm lựa chọn</translation>
    </message>
    <message>
        <source>No choice has this name.</source>
        <translation>Không có lựa chọn nào tên như vậy.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Xoá bộ lọc</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>trừ {words}</translation>
    </message>
    <message>
        <source>{words} +{count}</source>
        <translation>{words} +{count}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Fixed id</source>
        <translation>Mã cố định</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Tên thật</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Brand values</source>
        <translation>Giá trị thương hiệu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh/Thành phố</translation>
    </message>
    <message>
        <source>Former province</source>
        <translation>Tỉnh/Thành phố cũ</translation>
    </message>
    <message>
        <source>Area in your words</source>
        <translation>Khu vực (theo lời bạn ghi)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Audience spread</source>
        <translation>Độ lan của khán giả</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Khán giả</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Leans</source>
        <translation>Nghiêng về</translation>
    </message>
    <message>
        <source>Kind of KOL</source>
        <translation>Kiểu KOL</translation>
    </message>
    <message>
        <source>KOL score</source>
        <translation>Điểm KOL</translation>
    </message>
    <message>
        <source>Influencer score</source>
        <translation>Điểm Influencer</translation>
    </message>
    <message>
        <source>KOL data coverage</source>
        <translation>Mức đủ dữ liệu KOL</translation>
    </message>
    <message>
        <source>Influencer data coverage</source>
        <translation>Mức đủ dữ liệu Influencer</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Dấu hiệu</translation>
    </message>
    <message>
        <source>Type set by hand</source>
        <translation>Phân loại sửa tay</translation>
    </message>
    <message>
        <source>Reason for the type set by hand</source>
        <translation>Lý do sửa phân loại</translation>
    </message>
    <message>
        <source>Where fame began</source>
        <translation>Xuất thân</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Mức chuyên môn</translation>
    </message>
    <message>
        <source>Proof of expertise</source>
        <translation>Bằng chứng chuyên môn</translation>
    </message>
    <message>
        <source>Profession outside content</source>
        <translation>Nghề chính</translation>
    </message>
    <message>
        <source>TV and press in 12 months</source>
        <translation>Lên TV, báo trong 12 tháng</translation>
    </message>
    <message>
        <source>Income from content</source>
        <translation>Thu nhập từ nội dung</translation>
    </message>
    <message>
        <source>Brand deals last quarter</source>
        <translation>Hợp đồng quảng cáo quý trước</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Số bài mỗi tuần</translation>
    </message>
    <message>
        <source>Main channel</source>
        <translation>Kênh chính</translation>
    </message>
    <message>
        <source>Talks with followers</source>
        <translation>Mức trò chuyện</translation>
    </message>
    <message>
        <source>Content style</source>
        <translation>Phong cách nội dung</translation>
    </message>
    <message>
        <source>Share of sponsored posts</source>
        <translation>Tỷ lệ bài tài trợ</translation>
    </message>
    <message>
        <source>Approval rounds</source>
        <translation>Số vòng duyệt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Lượt theo dõi</translation>
    </message>
    <message>
        <source>Engagement rate (ER)</source>
        <translation>Tỷ lệ tương tác (ER)</translation>
    </message>
    <message>
        <source>ER basis</source>
        <translation>Cơ sở tính ER</translation>
    </message>
    <message>
        <source>Average views</source>
        <translation>Lượt xem trung bình</translation>
    </message>
    <message>
        <source>Median views</source>
        <translation>Lượt xem trung vị</translation>
    </message>
    <message>
        <source>Average likes</source>
        <translation>Lượt thích trung bình</translation>
    </message>
    <message>
        <source>Average comments</source>
        <translation>Bình luận trung bình</translation>
    </message>
    <message>
        <source>Average shares</source>
        <translation>Chia sẻ trung bình</translation>
    </message>
    <message>
        <source>Average interactions</source>
        <translation>Tương tác trung bình</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Ngày đo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Tên tài khoản</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Link kênh</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Các kênh</translation>
    </message>
    <message>
        <source>Cheapest price</source>
        <translation>Giá thấp nhất</translation>
    </message>
    <message>
        <source>Dearest price</source>
        <translation>Giá cao nhất</translation>
    </message>
    <message>
        <source>Negotiable</source>
        <translation>Thoả thuận</translation>
    </message>
    <message>
        <source>Rate card</source>
        <translation>Bảng giá</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Brand fit</source>
        <translation>Mức hợp thương hiệu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Đánh dấu sao</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Không mời nữa</translation>
    </message>
    <message>
        <source>Reason not to book</source>
        <translation>Lý do không mời</translation>
    </message>
    <message>
        <source>Not to book until</source>
        <translation>Không mời đến ngày</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Đồng ý lưu dữ liệu</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Ngày đồng ý</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Cập nhật lần cuối</translation>
    </message>
    <message>
        <source>Price: {deliverable}</source>
        <translation>Giá: {deliverable}</translation>
    </message>
    <message>
        <source>There is no field «{key}».</source>
        <translation>Không có mục nào tên «{key}».</translation>
    </message>
    <message>
        <source>These can be edited: {keys}.</source>
        <translation>Các mục sửa được: {keys}.</translation>
    </message>
    <message>
        <source>«{label}» cannot be typed here.</source>
        <translation>Không sửa trực tiếp «{label}» ở đây được.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Mỗi người cần có tên.</translation>
    </message>
    <message>
        <source>{value} is not a day, such as 22/11/2026.</source>
        <translation>{value} không phải một ngày, ví dụ 22/11/2026.</translation>
    </message>
    <message>
        <source>{value} is not a phone number, such as 0905 000 222.</source>
        <translation>{value} chưa phải số điện thoại, ví dụ 0905 000 222.</translation>
    </message>
    <message>
        <source>To clear the field, leave it empty.</source>
        <translation>Muốn xoá thì để trống ô này.</translation>
    </message>
    <message>
        <source>{value} is too large to be meant.</source>
        <translation>{value} quá lớn, có lẽ gõ nhầm.</translation>
    </message>
    <message>
        <source>«{label}» goes from 0 to 3; {value} is neither.</source>
        <translation>«{label}» đi từ 0 đến 3; {value} không thuộc khoảng này.</translation>
    </message>
    <message>
        <source>{value} is not a number such as 3 or 2,5.</source>
        <translation>{value} không phải số như 3 hoặc 2,5.</translation>
    </message>
    <message>
        <source>{value} is more than 100 %.</source>
        <translation>{value} lớn hơn 100%.</translation>
    </message>
    <message>
        <source>«{label}» is yes or no; {value} is neither.</source>
        <translation>«{label}» là có hoặc không; {value} không phải hai giá trị này.</translation>
    </message>
    <message>
        <source>{value} is not a country code of two letters, such as VN.</source>
        <translation>{value} không phải mã quốc gia hai chữ cái, ví dụ VN.</translation>
    </message>
    <message>
        <source>{value} is not an e-mail address, such as ten@gmail.com.</source>
        <translation>{value} không phải địa chỉ e-mail, ví dụ ten@gmail.com.</translation>
    </message>
    <message>
        <source>{value} is not a province that is known.</source>
        <translation>Chưa nhận ra tỉnh/thành phố {value}.</translation>
    </message>
    <message>
        <source>Write a province or city, old or new name; a district goes into «area».</source>
        <translation>Hãy ghi tỉnh hoặc thành phố, tên cũ hay mới đều được; quận, huyện ghi vào ô Khu vực.</translation>
    </message>
    <message>
        <source>{value} cannot be read here.</source>
        <translation>Không đọc được {value} ở đây.</translation>
    </message>
    <message>
        <source>{value} is not possible for «{label}».</source>
        <translation>«{label}» không nhận {value}.</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>Hãy chọn một trong: {codes}.</translation>
    </message>
    <message>
        <source>There is no engagement rate yet that this could belong to.</source>
        <translation>Chưa có tỷ lệ tương tác (ER) nào để gắn cách tính này.</translation>
    </message>
    <message>
        <source>Type the engagement rate first.</source>
        <translation>Hãy nhập tỷ lệ tương tác trước.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>New library</source>
        <translation>Danh bạ mới</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Mở danh bạ</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Lưu một bản sao của danh bạ</translation>
    </message>
    <message>
        <source>Choose a list to import</source>
        <translation>Chọn danh sách để nhập</translation>
    </message>
    <message>
        <source>{name} – copy</source>
        <translation>{name} – bản sao</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>Không còn thấy {name}.</translation>
    </message>
    <message>
        <source>It was moved or renamed, or its drive is not connected: connect it, or choose Open.</source>
        <translation>Tệp đã được chuyển chỗ, đổi tên, hoặc ổ chứa nó chưa cắm: hãy cắm ổ, hoặc chọn Mở.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Đang lưu bản sao</translation>
    </message>
    <message>
        <source>A copy was saved: {name}</source>
        <translation>Đã lưu bản sao: {name}</translation>
    </message>
    <message>
        <source>The library was backed up and the backup verified.</source>
        <translation>Đã sao lưu danh bạ và kiểm tra bản sao lưu.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Which backup should come back?</source>
        <translation>Khôi phục bản sao lưu nào?</translation>
    </message>
    <message>
        <source>The library as it is now is kept as a backup before.</source>
        <translation>Danh bạ hiện tại được giữ lại thành một bản sao lưu trước đã.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{time}, {day}</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chọn bản sao lưu</translation>
    </message>
    <message>
        <source>Put this backup in the place of the library {name}?</source>
        <translation>Thay danh bạ {name} bằng bản sao lưu này?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>{people} sample people and {campaigns} campaigns were added.</source>
        <translation>Đã thêm {people} người mẫu và {campaigns} chiến dịch.</translation>
    </message>
    <message>
        <source>Adding the sample data</source>
        <translation>Đang thêm dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Removing the sample data</source>
        <translation>Đang xoá dữ liệu mẫu</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Nothing is filtered now, so there is nothing to save.</source>
        <translation>Đang không lọc gì nên chưa có gì để lưu.</translation>
    </message>
    <message>
        <source>Choose a filter or search for something first.</source>
        <translation>Hãy chọn bộ lọc hoặc tìm trước đã.</translation>
    </message>
    <message>
        <source>{most} filters are saved already.</source>
        <translation>Đã lưu {most} bộ lọc.</translation>
    </message>
    <message>
        <source>Remove one you no longer need.</source>
        <translation>Hãy bỏ bớt bộ lọc không dùng nữa.</translation>
    </message>
    <message>
        <source>Another filter is called «{name}».</source>
        <translation>Đã có bộ lọc khác tên «{name}».</translation>
    </message>
    <message>
        <source>There is no filter «{name}».</source>
        <translation>Không có bộ lọc «{name}».</translation>
    </message>
    <message>
        <source>The name of a filter has 1 to {most} characters.</source>
        <translation>Tên bộ lọc dài từ 1 đến {most} ký tự.</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Invite</source>
        <translation>Nên mời</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Cân nhắc</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Không nên</translation>
    </message>
    <message>
        <source>Not enough answers</source>
        <translation>Chưa đủ</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>There is no question {id}.</source>
        <translation>Không có câu {id}.</translation>
    </message>
    <message>
        <source>The questions are F1 to F12.</source>
        <translation>Các câu là F1 đến F12.</translation>
    </message>
    <message>
        <source>{id} is answered from {least} to {most}, not {value}.</source>
        <translation>{id} chấm từ {least} đến {most}, không phải {value}.</translation>
    </message>
    <message>
        <source>There is no brand {name}.</source>
        <translation>Không có thương hiệu {name}.</translation>
    </message>
    <message>
        <source>The brands are: {names}.</source>
        <translation>Các thương hiệu đang có: {names}.</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Brand fit</source>
        <translation>Hợp thương hiệu</translation>
    </message>
    <message>
        <source>· {brand} · {score}</source>
        <translation>· {brand} · {score}</translation>
    </message>
    <message>
        <source>· {brand}</source>
        <translation>· {brand}</translation>
    </message>
    <message>
        <source>{answered} of {all} questions · go on</source>
        <translation>{answered} trong {all} câu · trả lời tiếp</translation>
    </message>
    <message>
        <source>{answered} of {all} questions · show fewer</source>
        <translation>{answered} trong {all} câu · thu gọn</translation>
    </message>
    <message>
        <source>{answered} of {all} questions · show all</source>
        <translation>{answered} trong {all} câu · xem đủ</translation>
    </message>
    <message>
        <source>A score needs {needed} answers.</source>
        <translation>Cần ít nhất {needed} câu để có điểm.</translation>
    </message>
    <message>
        <source>Keys 1 to 5, arrows; Delete takes the answer away</source>
        <translation>Phím 1 đến 5, mũi tên; Delete bỏ câu trả lời</translation>
    </message>
    <message>
        <source>“{question}” is low: at most “Consider”, whatever the score.</source>
        <translation>Câu “{question}?” đang thấp: cao nhất là “Cân nhắc”, dù tổng điểm bao nhiêu.</translation>
    </message>
    <message>
        <source>Conduct and audience are both low: better not, whatever the score.</source>
        <translation>Cách cư xử và khán giả đều thấp: không nên mời, dù điểm bao nhiêu.</translation>
    </message>
    <message>
        <source>Weakest: {question}</source>
        <translation>Yếu nhất: {question}</translation>
    </message>
    <message>
        <source>1: {low} · 5: {high}</source>
        <translation>1: {low} · 5: {high}</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>{name}, on {day}</source>
        <translation>{name}, ngày {day}</translation>
    </message>
    <message>
        <source>Late or taken down in the record of past work: {count}</source>
        <translation>Trễ hẹn hoặc gỡ bài trong lịch sử hợp tác: {count}</translation>
    </message>
    <message>
        <source>The rules for advertising these goods forbid a doctor&apos;s or pharmacist&apos;s name, picture or coat.</source>
        <translation>Quy định về quảng cáo loại hàng này không cho dùng tên, hình ảnh, trang phục của bác sĩ, dược sĩ.</translation>
    </message>
    <message>
        <source>Set a target for image or reach instead</source>
        <translation>Hãy đặt chỉ tiêu hình ảnh hoặc lượt tiếp cận</translation>
    </message>
    <message>
        <source>{id} of the fit card was answered {answer} of 5</source>
        <translation>Câu {id} của bảng chấm điểm: {answer} trên 5</translation>
    </message>
    <message>
        <source>Match with the target {rate}, below {least}%</source>
        <translation>Khớp khách hàng mục tiêu {rate}, dưới {least}%</translation>
    </message>
    <message>
        <source>{rate} of the latest posts are sponsored</source>
        <translation>{rate} bài gần đây là bài tài trợ</translation>
    </message>
    <message>
        <source>ER {rate} with {count} followers</source>
        <translation>ER {rate} với {count} lượt theo dõi</translation>
    </message>
    <message>
        <source>ER {rate} where {good} is good, with only {comments} comments among {all} interactions</source>
        <translation>ER {rate} trong khi {good} đã là tốt, mà chỉ có {comments} bình luận trong {all} tương tác</translation>
    </message>
    <message>
        <source>From {before} on {start} to {after} on {end}</source>
        <translation>Từ {before} ngày {start} lên {after} ngày {end}</translation>
    </message>
    <message>
        <source>{price} where {usual} is usual</source>
        <translation>{price}, mức thường gặp là {usual}</translation>
    </message>
    <message>
        <source>{rate} of the budget</source>
        <translation>{rate} ngân sách</translation>
    </message>
    <message>
        <source>{rate} of the budget of {campaign}</source>
        <translation>{rate} ngân sách của {campaign}</translation>
    </message>
    <message>
        <source>The KPI text of {campaign} counts orders; set a target for image or reach instead</source>
        <translation>Phần KPI của {campaign} tính theo số đơn; nên đặt chỉ tiêu hình ảnh hoặc tiếp cận</translation>
    </message>
    <message>
        <source>The product&apos;s field is none of this person&apos;s</source>
        <translation>Người này không làm về ngành hàng của thương hiệu</translation>
    </message>
    <message>
        <source>Measured on {day}, {days} days ago</source>
        <translation>Đo ngày {day}, {days} ngày trước</translation>
    </message>
    <message>
        <source>There is no flag {code} that is set by hand.</source>
        <translation>Không có cờ {code} nào đặt bằng tay.</translation>
    </message>
    <message>
        <source>{value} is not a day such as 22/11/2026.</source>
        <translation>{value} không phải là ngày, ví dụ 22/11/2026.</translation>
    </message>
    <message>
        <source>This flag is not there any more.</source>
        <translation>Cờ này không còn nữa.</translation>
    </message>
</context>
<context>
    <name>FlagsCard</name>
    <message>
        <source>Red flags</source>
        <translation>Cờ đỏ</translation>
    </message>
    <message>
        <source>None in what is known.</source>
        <translation>Chưa thấy gì trong dữ liệu đang có.</translation>
    </message>
    <message>
        <source>Set a flag…</source>
        <translation>Đặt cờ…</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Cờ</translation>
    </message>
    <message>
        <source>Day, for example 22/11/2026</source>
        <translation>Ngày, ví dụ 22/11/2026</translation>
    </message>
    <message>
        <source>Link to where it is seen</source>
        <translation>Link tới chỗ thấy việc đó</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Chuyện gì đã xảy ra, vài chữ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Take away the flag {name}</source>
        <translation>Gỡ cờ {name}</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>Mở {link}</translation>
    </message>
    <message>
        <source>Flag taken away: {name}</source>
        <translation>Đã gỡ cờ: {name}</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Awareness</source>
        <translation>Tăng nhận diện</translation>
    </message>
    <message>
        <source>Trust and image</source>
        <translation>Xây dựng uy tín</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Thuyết phục người đang cân nhắc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Bán hàng</translation>
    </message>
    <message>
        <source>Local traffic</source>
        <translation>Khai trương, kéo khách đến quán</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Tương tác, cộng đồng</translation>
    </message>
</context>
<context>
    <name>GoalShort</name>
    <message>
        <source>Awareness</source>
        <translation>Tăng nhận diện</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Xây dựng uy tín</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Thuyết phục</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Bán hàng</translation>
    </message>
    <message>
        <source>Local traffic</source>
        <translation>Khai trương</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Tương tác</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>new library</source>
        <translation>tạo tệp dữ liệu</translation>
    </message>
    <message>
        <source>import of a list</source>
        <translation>nhập danh sách</translation>
    </message>
    <message>
        <source>edit of a person</source>
        <translation>sửa một người</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>thêm người</translation>
    </message>
    <message>
        <source>edit of a person&apos;s channels</source>
        <translation>sửa kênh</translation>
    </message>
    <message>
        <source>edit of a rate card</source>
        <translation>sửa bảng giá</translation>
    </message>
    <message>
        <source>edit of a person&apos;s contacts</source>
        <translation>sửa liên hệ</translation>
    </message>
    <message>
        <source>edit of notes</source>
        <translation>sửa ghi chú</translation>
    </message>
    <message>
        <source>edit of a person&apos;s audience</source>
        <translation>sửa khán giả của một người</translation>
    </message>
    <message>
        <source>edit of a person&apos;s collaborations</source>
        <translation>sửa lịch sử hợp tác của một người</translation>
    </message>
    <message>
        <source>edit of the contact diary</source>
        <translation>sửa nhật ký liên lạc</translation>
    </message>
    <message>
        <source>photo of a person</source>
        <translation>ảnh của một người</translation>
    </message>
    <message>
        <source>people into the trash</source>
        <translation>cho người vào thùng rác</translation>
    </message>
    <message>
        <source>people out of the trash</source>
        <translation>lấy người khỏi thùng rác</translation>
    </message>
    <message>
        <source>out of the trash</source>
        <translation>lấy lại từ thùng rác</translation>
    </message>
    <message>
        <source>emptying of the trash</source>
        <translation>dọn thùng rác</translation>
    </message>
    <message>
        <source>new campaign</source>
        <translation>tạo chiến dịch</translation>
    </message>
    <message>
        <source>people into a campaign</source>
        <translation>đưa người vào chiến dịch</translation>
    </message>
    <message>
        <source>copy of a campaign</source>
        <translation>tạo bản sao chiến dịch</translation>
    </message>
    <message>
        <source>campaigns into the trash</source>
        <translation>bỏ chiến dịch vào thùng rác</translation>
    </message>
    <message>
        <source>campaigns out of the trash</source>
        <translation>lấy chiến dịch ra khỏi thùng rác</translation>
    </message>
    <message>
        <source>edit of a campaign</source>
        <translation>sửa chiến dịch</translation>
    </message>
    <message>
        <source>new brand</source>
        <translation>thêm thương hiệu</translation>
    </message>
    <message>
        <source>edit of a brand</source>
        <translation>sửa thương hiệu</translation>
    </message>
    <message>
        <source>brand into the trash</source>
        <translation>chuyển thương hiệu vào thùng rác</translation>
    </message>
    <message>
        <source>brand out of the trash</source>
        <translation>lấy thương hiệu khỏi thùng rác</translation>
    </message>
    <message>
        <source>comparison kept</source>
        <translation>giữ lại so sánh</translation>
    </message>
    <message>
        <source>edit of a kept comparison</source>
        <translation>sửa so sánh đã giữ</translation>
    </message>
    <message>
        <source>removal of a kept comparison</source>
        <translation>xoá so sánh đã giữ</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>cài đặt</translation>
    </message>
    <message>
        <source>type set by hand</source>
        <translation>sửa tay phân loại</translation>
    </message>
    <message>
        <source>brand fit of a person</source>
        <translation>chấm điểm phù hợp</translation>
    </message>
    <message>
        <source>red flags of a person</source>
        <translation>cờ đỏ của một người</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>thêm dữ liệu mẫu</translation>
    </message>
    <message>
        <source>removal of the sample data</source>
        <translation>gỡ dữ liệu mẫu</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>làm lại</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã làm</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>đã hoàn tác, không làm lại được</translation>
    </message>
    <message>
        <source>step back or forth</source>
        <translation>lùi hoặc tiến một bước</translation>
    </message>
    <message>
        <source>done, details let go</source>
        <translation>đã làm, đã lược chi tiết</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{what} của {name}</translation>
    </message>
    <message>
        <source>{step}: {name}</source>
        <translation>{step}: {name}</translation>
    </message>
    <message>
        <source>{step} ({count} people)</source>
        <translation>{step} ({count} người)</translation>
    </message>
    <message>
        <source>price</source>
        <translation>giá</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>In the window</source>
        <translation>Trong cửa sổ</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Dòng lệnh</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>Từ {file}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} người khác</translation>
    </message>
    <message>
        <source>and {count} more changes</source>
        <translation>và {count} thay đổi khác</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {what}</source>
        <translation>{field}: {what}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tất cả mọi người</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Hoàn tác: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Làm lại: {step}</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Xem các bước cũ hơn</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hôm nay, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Hôm qua, {day}</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Chưa có thay đổi nào</translation>
    </message>
    <message>
        <source>Nothing is known of {name}</source>
        <translation>Chưa có bước nào về {name}</translation>
    </message>
    <message>
        <source>Every edit, import and deletion will be listed here.</source>
        <translation>Mọi lần sửa, nhập và xoá sẽ được ghi lại ở đây.</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Xem tất cả các bước</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Nobody was named.</source>
        <translation>Chưa ghi tên ai.</translation>
    </message>
    <message>
        <source>Give a number from the list, an @handle, or a name.</source>
        <translation>Hãy ghi số trong danh bạ, @tài_khoản hoặc tên.</translation>
    </message>
    <message>
        <source>Nobody is found under «{who}».</source>
        <translation>Không tìm thấy ai là «{who}».</translation>
    </message>
    <message>
        <source>Search with `list` and use the number in front of the name.</source>
        <translation>Hãy tìm bằng lệnh `list` rồi dùng số đứng trước tên.</translation>
    </message>
    <message>
        <source>«{who}» may be {count} people: {people}.</source>
        <translation>«{who}» có thể là {count} người: {people}.</translation>
    </message>
    <message>
        <source>Use the number of the one you mean.</source>
        <translation>Hãy dùng số của đúng người cần chọn.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No row with column names was found.</source>
        <translation>Không tìm thấy dòng tiêu đề cột.</translation>
    </message>
    <message>
        <source>Give the columns names such as “Tên KOL”, “Link”, “Follow” in one row above the people, or say which column is which.</source>
        <translation>Đặt tên cột như “Tên KOL”, “Link”, “Follow” ở một dòng phía trên danh sách, hoặc chọn cột nào là gì.</translation>
    </message>
    <message>
        <source>The sheet has no row {row}.</source>
        <translation>Trang tính không có dòng {row}.</translation>
    </message>
    <message>
        <source>Its rows are {first} to {last}.</source>
        <translation>Các dòng của trang là từ {first} đến {last}.</translation>
    </message>
    <message>
        <source>The header is a known one.</source>
        <translation>Tiêu đề quen thuộc.</translation>
    </message>
    <message>
        <source>The words of the header say it together.</source>
        <translation>Các từ trong tiêu đề ghép lại cho biết điều này.</translation>
    </message>
    <message>
        <source>The header is a known one without its (…).</source>
        <translation>Bỏ phần trong ngoặc (…) thì là tiêu đề quen thuộc.</translation>
    </message>
    <message>
        <source>The header can mean several things; the values decide.</source>
        <translation>Tiêu đề có nhiều nghĩa; giá trị trong cột quyết định.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Tự chọn.</translation>
    </message>
    <message>
        <source>The header is not a known one; the values are kept as notes.</source>
        <translation>Tiêu đề chưa quen; giá trị được giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>Bank details and identity papers are left out: they do not go into the library.</source>
        <translation>Tài khoản ngân hàng và giấy tờ tuỳ thân được bỏ qua, không lưu vào danh bạ.</translation>
    </message>
    <message>
        <source>The values do not look like what the header says.</source>
        <translation>Giá trị trong cột không giống như tiêu đề nói.</translation>
    </message>
    <message>
        <source>It stands beside the links of column “{header}”.</source>
        <translation>Cột này đứng cạnh các link ở cột “{header}”.</translation>
    </message>
    <message>
        <source>The names are in column “{header}”; this is a further name.</source>
        <translation>Tên lấy ở cột “{header}”; đây là tên gọi khác.</translation>
    </message>
    <message>
        <source>Column {letters} (“{header}”) already holds this.</source>
        <translation>Cột {letters} (“{header}”) đã có thông tin này.</translation>
    </message>
    <message>
        <source>What does column “{header}” hold?</source>
        <translation>Cột “{header}” là gì?</translation>
    </message>
    <message>
        <source>Column “{header}” does not look like “{field}”. What does it hold?</source>
        <translation>Cột “{header}” không giống “{field}”. Cột này là gì?</translation>
    </message>
    <message>
        <source>What is the price in column “{header}” for?</source>
        <translation>Giá ở cột “{header}” là cho hạng mục nào?</translation>
    </message>
    <message>
        <source>In column “{header}”, does 0.07 mean 7 % or 0.07 %?</source>
        <translation>Ở cột “{header}”, 0,07 nghĩa là 7% hay 0,07%?</translation>
    </message>
    <message>
        <source>Column {letters} (“{header}”) repeats another one with other figures. Which one holds?</source>
        <translation>Cột {letters} (“{header}”) trùng với cột khác nhưng số khác nhau. Lấy cột nào?</translation>
    </message>
    <message>
        <source>Which platform are the accounts in column “{header}” on?</source>
        <translation>Các tài khoản ở cột “{header}” thuộc nền tảng nào?</translation>
    </message>
    <message>
        <source>In column “{header}”, is “{value}” in thousands or in millions?</source>
        <translation>Ở cột “{header}”, “{value}” tính bằng nghìn hay triệu?</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>Không có trường “{field}”.</translation>
    </message>
    <message>
        <source>The fields are: {fields}.</source>
        <translation>Các trường có thể dùng: {fields}.</translation>
    </message>
    <message>
        <source>The sheet has no column “{header}”.</source>
        <translation>Trang tính không có cột “{header}”.</translation>
    </message>
    <message>
        <source>Its columns are: {headers}.</source>
        <translation>Các cột của trang: {headers}.</translation>
    </message>
    <message>
        <source>The account @{handle} is also in {where}, on a platform not named. The same person?</source>
        <translation>Tài khoản @{handle} cũng có ở {where} nhưng chưa rõ nền tảng. Có phải cùng một người?</translation>
    </message>
    <message>
        <source>“{name}” is also in {where}. The same person?</source>
        <translation>“{name}” cũng có ở {where}. Có phải cùng một người?</translation>
    </message>
    <message>
        <source>The number {phone} and a similar name, “{name}”, are also in {where}. The same person?</source>
        <translation>Số {phone} và tên gần giống “{name}” cũng có ở {where}. Có phải cùng một người?</translation>
    </message>
    <message>
        <source>The number {phone} is also that of “{name}” ({where}): a manager&apos;s number?</source>
        <translation>Số {phone} cũng là số của “{name}” ({where}): có phải số của quản lý?</translation>
    </message>
    <message>
        <source>The row has accounts of two people: “{name}” and “{other}” ({where}). Only the first is updated.</source>
        <translation>Dòng này có tài khoản của hai người: “{name}” và “{other}” ({where}). Chỉ cập nhật người thứ nhất.</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>danh bạ</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>dòng {row}</translation>
    </message>
    <message>
        <source>The letters of this name were lost when the file was saved: “{value}”. Type the name here, or later.</source>
        <translation>Tệp này đã được lưu làm mất chữ của tên: “{value}”. Gõ lại tên ở đây, hoặc để sau.</translation>
    </message>
    <message>
        <source>The cell shows “{value}”: it could not be read.</source>
        <translation>Ô này hiện “{value}” nên không đọc được.</translation>
    </message>
    <message>
        <source>“{value}” holds no e-mail address.</source>
        <translation>“{value}” không có địa chỉ email.</translation>
    </message>
    <message>
        <source>“{value}” is not the name of a platform known here; kept as a note.</source>
        <translation>“{value}” không phải tên nền tảng quen thuộc; được giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as one commission. How many percent?</source>
        <translation>Chưa đọc được hoa hồng từ “{value}”. Bao nhiêu phần trăm?</translation>
    </message>
    <message>
        <source>“{value}”: a fraction or a percentage? It is asked once for the whole column.</source>
        <translation>“{value}” là tỷ lệ thập phân hay phần trăm? Cả cột chỉ hỏi một lần.</translation>
    </message>
    <message>
        <source>The name is missing. Type one, and this row comes in too.</source>
        <translation>Dòng này thiếu tên. Nhập tên là đưa vào được.</translation>
    </message>
    <message>
        <source>The name cell shows “{value}”. Type the name, and this row comes in too.</source>
        <translation>Ô tên hiện “{value}”. Nhập tên là đưa dòng này vào được.</translation>
    </message>
    <message>
        <source>There is neither a name nor an account in this row.</source>
        <translation>Dòng này không có tên, cũng không có tài khoản.</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <translation>“{name}” không có gì.</translation>
    </message>
    <message>
        <source>“{name}” names its columns, but there are no people below.</source>
        <translation>“{name}” có tiêu đề cột nhưng bên dưới không có ai.</translation>
    </message>
    <message>
        <source>Check the file, or choose another sheet.</source>
        <translation>Hãy kiểm tra tệp, hoặc chọn trang khác.</translation>
    </message>
    <message>
        <source>“{name}” does not look like a list of people: no column holds names or accounts.</source>
        <translation>“{name}” không giống danh sách người: không có cột nào chứa tên hay tài khoản.</translation>
    </message>
    <message>
        <source>Choose another sheet, or say which column holds the names or the links.</source>
        <translation>Hãy chọn trang khác, hoặc cho biết cột nào chứa tên hay link.</translation>
    </message>
    <message>
        <source>“{name}” holds two tables side by side (“{header}” in columns {first} and {second}).</source>
        <translation>“{name}” có hai bảng đặt cạnh nhau (“{header}” ở cột {first} và cột {second}).</translation>
    </message>
    <message>
        <source>Put one below the other, or on a sheet of its own.</source>
        <translation>Hãy đặt bảng này dưới bảng kia, hoặc tách sang trang riêng.</translation>
    </message>
    <message>
        <source>Column “{header}” is not known; its values are kept as notes.</source>
        <translation>Chưa biết cột “{header}” là gì; giá trị được giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>Column “{header}” is left out: bank details and identity papers are not kept.</source>
        <translation>Bỏ qua cột “{header}”: không lưu tài khoản ngân hàng và giấy tờ tuỳ thân.</translation>
    </message>
    <message>
        <source>Understanding rows</source>
        <translation>Đang đọc hiểu từng dòng</translation>
    </message>
    <message>
        <source>“{name}” does not look like a list of people: most of its rows name neither a person nor an account.</source>
        <translation>“{name}” không giống danh sách người: phần lớn các dòng không có tên người hay tài khoản.</translation>
    </message>
    <message>
        <source>A list of posts or products cannot come in. Otherwise say which column holds the names.</source>
        <translation>Danh sách bài đăng hay sản phẩm thì không nhập được. Nếu là danh sách người, hãy cho biết cột nào chứa tên.</translation>
    </message>
    <message>
        <source>{count} hidden rows were left out.</source>
        <translation>Đã bỏ qua {count} dòng đang ẩn.</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Đang sao lưu danh bạ</translation>
    </message>
    <message>
        <source>Writing people</source>
        <translation>Đang ghi vào danh bạ</translation>
    </message>
    <message>
        <source>The library has changed since the preview was made.</source>
        <translation>Danh bạ đã thay đổi sau khi xem trước.</translation>
    </message>
    <message>
        <source>Look at the new preview, then import.</source>
        <translation>Hãy xem lại bản xem trước mới rồi nhập.</translation>
    </message>
    <message>
        <source>The row has several links. Which one does “{value}” belong to?</source>
        <translation>Dòng này có nhiều link. “{value}” thuộc link nào?</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Order number</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Tên thật</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Link kênh</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Tên tài khoản</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Lượt theo dõi</translation>
    </message>
    <message>
        <source>Average views</source>
        <translation>Lượt xem trung bình</translation>
    </message>
    <message>
        <source>Average likes</source>
        <translation>Lượt thích trung bình</translation>
    </message>
    <message>
        <source>Average comments</source>
        <translation>Bình luận trung bình</translation>
    </message>
    <message>
        <source>Average shares</source>
        <translation>Lượt chia sẻ trung bình</translation>
    </message>
    <message>
        <source>Average interactions</source>
        <translation>Lượt tương tác trung bình</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Tỷ lệ tương tác (ER)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Content style</source>
        <translation>Phong cách nội dung</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Khán giả</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Quản lý</translation>
    </message>
    <message>
        <source>Manager&apos;s phone</source>
        <translation>Số điện thoại quản lý</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation>Quyền sử dụng hình ảnh</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Hoa hồng</translation>
    </message>
    <message>
        <source>Barter</source>
        <translation>Đổi sản phẩm</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Hạng mục</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Bank details (left out)</source>
        <translation>Tài khoản ngân hàng (không lưu)</translation>
    </message>
    <message>
        <source>Identity papers (left out)</source>
        <translation>Giấy tờ tuỳ thân (không lưu)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>{platform} channel</source>
        <translation>Kênh {platform}</translation>
    </message>
    <message>
        <source>Followers on {platform}</source>
        <translation>Lượt theo dõi {platform}</translation>
    </message>
    <message>
        <source>Price: {deliverable}</source>
        <translation>Giá: {deliverable}</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Recognised {known} of {total} columns</source>
        <translation>Nhận ra {known} trong {total} cột</translation>
    </message>
    <message>
        <source>Header in row {row}</source>
        <translation>Tiêu đề ở dòng {row}</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Không có tiêu đề</translation>
    </message>
    <message>
        <source>Which row names the columns?</source>
        <translation>Dòng nào là tiêu đề cột?</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Dòng {row}</translation>
    </message>
    <message>
        <source>All possible duplicates:</source>
        <translation>Mọi dòng có thể trùng:</translation>
    </message>
    <message>
        <source>Rows that the spreadsheet hides:</source>
        <translation>Các dòng bị ẩn trong bảng tính:</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Câu hỏi trước</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Câu hỏi tiếp</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Followers by platform</source>
        <translation>Lượt theo dõi theo nền tảng</translation>
    </message>
    <message>
        <source>Channels by platform</source>
        <translation>Kênh theo nền tảng</translation>
    </message>
    <message>
        <source>Prices by item</source>
        <translation>Giá theo hạng mục</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mục khác</translation>
    </message>
    <message>
        <source>Column “{header}” holds</source>
        <translation>Cột “{header}” là</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Việc cần biết</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>name?</source>
        <translation>tên?</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Chọn danh sách</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Đang đọc danh sách</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>Đang nhập danh sách</translation>
    </message>
    <message>
        <source>Imported: {created} new, {updated} updated.</source>
        <translation>Đã nhập: {created} người mới, cập nhật {updated} dòng.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Đã dừng nhập. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Thả tệp Excel hoặc CSV vào đây</translation>
    </message>
    <message>
        <source>Columns and wording as they are: “8,2k”, “3tr5”, “0912.345.678” are understood. You look at everything first; nothing is kept before you say so.</source>
        <translation>Cứ để nguyên cột và cách ghi: “8,2k”, “3tr5”, “0912.345.678” đều đọc được. Bạn xem trước tất cả rồi mới lưu.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Chọn tệp khác…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>The first row is a person already</source>
        <translation>Dòng đầu đã là một người</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Đang đọc “{name}”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>Nhập {count}</translation>
    </message>
    <message>
        <source>Import {count} · leave {left}</source>
        <translation>Nhập {count} · để lại {left}</translation>
    </message>
    <message>
        <source>Nothing to import yet</source>
        <translation>Chưa có gì để nhập</translation>
    </message>
    <message>
        <source>Sheet “{name}”</source>
        <translation>Trang “{name}”</translation>
    </message>
    <message>
        <source>Letters: {name}</source>
        <translation>Bảng mã: {name}</translation>
    </message>
    <message>
        <source>Nothing is kept yet. A backup is made first, and one Ctrl+Z takes the import back.</source>
        <translation>Chưa lưu gì cả. Sao lưu tự động trước khi nhập; nhập xong vẫn hoàn tác được bằng một lần Ctrl Z.</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>Gõ lại…</translation>
    </message>
    <message>
        <source>What this column holds…</source>
        <translation>Cột này là gì…</translation>
    </message>
    <message>
        <source>Preview of the list</source>
        <translation>Bản xem trước danh sách</translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>Không có dòng nào ở đây</translation>
    </message>
    <message>
        <source>Every row of the list stands under another card.</source>
        <translation>Các dòng của danh sách nằm ở những ô khác.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Hiện tất cả dòng</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Tất cả dòng</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Có thể trùng</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>To the notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>negotiable</source>
        <translation>thoả thuận</translation>
    </message>
    <message>
        <source>barter</source>
        <translation>đổi sản phẩm</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>đến {high}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>từ {low}</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Trùng người?</translation>
    </message>
    <message>
        <source>Same phone number?</source>
        <translation>Trùng số điện thoại?</translation>
    </message>
    <message>
        <source>Same name?</source>
        <translation>Trùng tên?</translation>
    </message>
    <message>
        <source>To fix: no name</source>
        <translation>Cần sửa: thiếu tên</translation>
    </message>
    <message>
        <source>To answer: {columns}</source>
        <translation>Cần trả lời: {columns}</translation>
    </message>
    <message>
        <source>Please check: {columns}</source>
        <translation>Nên xem lại: {columns}</translation>
    </message>
    <message>
        <source>Updates a person you have</source>
        <translation>Cập nhật người đã có</translation>
    </message>
    <message>
        <source>Goes to row {row}</source>
        <translation>Gộp vào dòng {row}</translation>
    </message>
    <message>
        <source>Skipped: empty row</source>
        <translation>Bỏ qua: dòng trống</translation>
    </message>
    <message>
        <source>Skipped: header again</source>
        <translation>Bỏ qua: lặp lại tiêu đề</translation>
    </message>
    <message>
        <source>Skipped: title of a group</source>
        <translation>Bỏ qua: tên nhóm</translation>
    </message>
    <message>
        <source>Skipped: total row</source>
        <translation>Bỏ qua: dòng tổng</translation>
    </message>
    <message>
        <source>Skipped: hidden row</source>
        <translation>Bỏ qua: dòng bị ẩn</translation>
    </message>
    <message>
        <source>7 %</source>
        <translation>7%</translation>
    </message>
    <message>
        <source>0.07 %</source>
        <translation>0,07%</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Triệu</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Nghìn</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Để lại</translation>
    </message>
    <message>
        <source>Same people</source>
        <translation>Cùng người, gộp</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua dòng ẩn</translation>
    </message>
    <message>
        <source>Take too</source>
        <translation>Nhập luôn</translation>
    </message>
    <message>
        <source>The same person: put together</source>
        <translation>Cùng một người: gộp lại</translation>
    </message>
    <message>
        <source>Somebody else: add as new</source>
        <translation>Người khác: thêm mới</translation>
    </message>
</context>
<context>
    <name>Income</name>
    <message>
        <source>Below 25%</source>
        <translation>Dưới 25%</translation>
    </message>
    <message>
        <source>25–75%</source>
        <translation>25–75%</translation>
    </message>
    <message>
        <source>Above 75%</source>
        <translation>Trên 75%</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>What matters more to you?</source>
        <translation>Điều gì quan trọng hơn với bạn?</translation>
    </message>
    <message>
        <source>Goal: {goal}. Move each handle towards what matters more; in the middle both matter alike. Your answers are kept as you give them and change only the AHP order, never types, scores or marks.</source>
        <translation>Mục tiêu: {goal}. Kéo nút về phía quan trọng hơn; ở giữa là như nhau. Câu trả lời được giữ ngay và chỉ đổi thứ tự AHP, không đổi phân loại, điểm hay ô «hợp hơn».</translation>
    </message>
    <message>
        <source>Reach: how many people see it</source>
        <translation>Tiếp cận: bao nhiêu người thấy</translation>
    </message>
    <message>
        <source>Relevance: whether they are your customers</source>
        <translation>Liên quan: có đúng khách của bạn không</translation>
    </message>
    <message>
        <source>Resonance: whether they react and answer</source>
        <translation>Cộng hưởng: họ có tương tác, hỏi đáp không</translation>
    </message>
    <message>
        <source>Reputation: how far this person is trusted</source>
        <translation>Uy tín: người này đáng tin đến đâu</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} so với {second}</translation>
    </message>
    <message>
        <source>What follows from your answers</source>
        <translation>Trọng số suy ra từ câu trả lời</translation>
    </message>
    <message>
        <source>{name} {share}%</source>
        <translation>{name} {share}%</translation>
    </message>
    <message>
        <source>The answers agree: consistency ratio {ratio}, up to {line} is fine (Saaty 1980).</source>
        <translation>Các câu trả lời nhất quán: tỷ số nhất quán {ratio}, đến {line} là ổn (Saaty 1980).</translation>
    </message>
    <message>
        <source>These are the weights of the goal until you move a handle.</source>
        <translation>Đây là trọng số sẵn của mục tiêu cho tới khi bạn kéo nút.</translation>
    </message>
    <message>
        <source>Back to the weights of the goal</source>
        <translation>Về trọng số sẵn của mục tiêu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>KOL</source>
        <translation>KOL</translation>
    </message>
    <message>
        <source>Leans KOL</source>
        <translation>Nghiêng KOL</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>Leans influencer</source>
        <translation>Nghiêng Influencer</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Influencer</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Chưa đủ dữ liệu</translation>
    </message>
    <message>
        <source>Both (leans KOL)</source>
        <translation>Cả hai (nghiêng KOL)</translation>
    </message>
    <message>
        <source>Both (leans influencer)</source>
        <translation>Cả hai (nghiêng Influencer)</translation>
    </message>
    <message>
        <source>Both (balanced)</source>
        <translation>Cả hai (cân bằng)</translation>
    </message>
    <message>
        <source>Expert KOL</source>
        <translation>KOL chuyên gia</translation>
    </message>
    <message>
        <source>Celebrity KOL</source>
        <translation>KOL người nổi tiếng</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>Không có tệp {path}.</translation>
    </message>
    <message>
        <source>Check the name of the backup.</source>
        <translation>Hãy kiểm tra lại tên bản sao lưu.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>Không có tệp dữ liệu ở {path}.</translation>
    </message>
    <message>
        <source>Import a list first, or check the name of the file.</source>
        <translation>Hãy nhập một danh sách trước, hoặc kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>This library has no brand; it may be damaged.</source>
        <translation>Tệp dữ liệu không có thương hiệu nào; có thể tệp đã hỏng.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Hãy khôi phục một bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>LineStatus</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Đã liên hệ</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Đã báo giá</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>Đang thương lượng</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>Brief sent</source>
        <translation>Đã gửi brief</translation>
    </message>
    <message>
        <source>Sample sent</source>
        <translation>Đã gửi mẫu</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Chờ duyệt demo</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Aired</source>
        <translation>Đã đăng</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã nghiệm thu</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã thanh toán</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã huỷ</translation>
    </message>
</context>
<context>
    <name>MainChannel</name>
    <message>
        <source>Social media</source>
        <translation>Mạng xã hội</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>TV, press, stage</source>
        <translation>Truyền hình, báo chí, sân khấu</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <translation>hôm nay {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hôm qua {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation>Đã lưu {moment}</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Chưa có gì để lưu</translation>
    </message>
    <message>
        <source>Last backup {moment}</source>
        <translation>Sao lưu lần cuối {moment}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>An empty note says nothing; remove it instead.</source>
        <translation>Ghi chú trống không nói gì; hãy xoá nó đi.</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>Ghi chú này không còn nữa.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Off social media</source>
        <translation>Ngoài mạng xã hội</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Cả trong và ngoài mạng xã hội</translation>
    </message>
    <message>
        <source>On social media</source>
        <translation>Từ mạng xã hội</translation>
    </message>
</context>
<context>
    <name>Pairwise</name>
    <message>
        <source>{first} and {second} matter alike</source>
        <translation>{first} và {second} quan trọng như nhau</translation>
    </message>
    <message>
        <source>{first} matters a trace more than {second}</source>
        <translation>{first} nhỉnh hơn {second} một chút xíu</translation>
    </message>
    <message>
        <source>{first} matters a little more than {second}</source>
        <translation>{first} quan trọng hơn {second} một chút</translation>
    </message>
    <message>
        <source>{first} matters more than {second}</source>
        <translation>{first} quan trọng hơn {second}</translation>
    </message>
    <message>
        <source>{first} matters much more than {second}</source>
        <translation>{first} quan trọng hơn {second} nhiều</translation>
    </message>
    <message>
        <source>{first} matters a lot more than {second}</source>
        <translation>{first} quan trọng hơn hẳn {second}</translation>
    </message>
    <message>
        <source>{first} matters very much more than {second}</source>
        <translation>{first} quan trọng hơn {second} rất nhiều</translation>
    </message>
    <message>
        <source>{first} matters far more than {second}</source>
        <translation>{first} quan trọng hơn {second} vượt trội</translation>
    </message>
    <message>
        <source>{first} matters beyond compare against {second}</source>
        <translation>{first} quan trọng tuyệt đối so với {second}</translation>
    </message>
    <message>
        <source>These answers contradict themselves (ratio {ratio}, up to {line} is fine). Look again at {first} and {second}: the other answers say «{words}» ({degree}).</source>
        <translation>Các câu trả lời còn mâu thuẫn nhau (tỷ số nhất quán {ratio}, đến {line} là ổn). Nên xem lại {first} và {second}: theo các câu còn lại thì «{words}» ({degree}).</translation>
    </message>
    <message>
        <source>A judgement is a whole number from 1 to {most}.</source>
        <translation>Mức so sánh là số nguyên từ 1 đến {most}.</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>The number {value} was read as a spreadsheet&apos;s day.</source>
        <translation>Số {value} được đọc là ngày của bảng tính.</translation>
    </message>
    <message>
        <source>“{value}” was read as month before day.</source>
        <translation>“{value}” được đọc theo kiểu tháng trước ngày.</translation>
    </message>
    <message>
        <source>“{value}” has no year: {year} was assumed.</source>
        <translation>“{value}” không ghi năm: tạm hiểu là năm {year}.</translation>
    </message>
    <message>
        <source>“{value}” names a month. Which day?</source>
        <translation>“{value}” chỉ ghi tháng. Là ngày nào?</translation>
    </message>
    <message>
        <source>“{value}” names two days. Which one?</source>
        <translation>“{value}” có hai ngày. Là ngày nào?</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a date. Which day is it?</source>
        <translation>Không đọc được ngày từ “{value}”. Là ngày nào?</translation>
    </message>
    <message>
        <source>“{value}” is an unusual year of birth.</source>
        <translation>“{value}” là năm sinh khác thường.</translation>
    </message>
    <message>
        <source>“{value}” is an age: born about {year}.</source>
        <translation>“{value}” là tuổi: sinh khoảng năm {year}.</translation>
    </message>
    <message>
        <source>“{value}”: born in {year}, or {age} years old?</source>
        <translation>“{value}”: sinh năm {year}, hay {age} tuổi?</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a year of birth. Which year is it?</source>
        <translation>Không đọc được năm sinh từ “{value}”. Là năm nào?</translation>
    </message>
    <message>
        <source>“{value}” is an approximate rate.</source>
        <translation>“{value}” là tỷ lệ ước chừng.</translation>
    </message>
    <message>
        <source>“{value}”: is the engagement rate {first}% or {second}%?</source>
        <translation>“{value}”: tỷ lệ tương tác là {first}% hay {second}%?</translation>
    </message>
    <message>
        <source>An engagement rate of “{value}” is unusually high.</source>
        <translation>Tỷ lệ tương tác “{value}” cao bất thường.</translation>
    </message>
    <message>
        <source>An engagement rate of “{value}” is unusually low.</source>
        <translation>Tỷ lệ tương tác “{value}” thấp bất thường.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as an engagement rate. What is it in percent?</source>
        <translation>Không đọc được tỷ lệ tương tác từ “{value}”. Là bao nhiêu phần trăm?</translation>
    </message>
    <message>
        <source>{whole} billion</source>
        <translation>{whole} tỷ</translation>
    </message>
    <message>
        <source>{whole} billion {rest}</source>
        <translation>{whole} tỷ {rest}</translation>
    </message>
    <message>
        <source>{whole} million</source>
        <translation>{whole} triệu</translation>
    </message>
    <message>
        <source>{whole} million {rest}</source>
        <translation>{whole} triệu {rest}</translation>
    </message>
    <message>
        <source>{whole} thousand</source>
        <translation>{whole} nghìn</translation>
    </message>
    <message>
        <source>“{value}” holds {count} links: the first was taken.</source>
        <translation>“{value}” có {count} link: đã lấy link đầu tiên.</translation>
    </message>
    <message>
        <source>“{value}” is a short link: it is kept, but whose it is cannot be told offline.</source>
        <translation>“{value}” là link rút gọn: vẫn được giữ, nhưng không có mạng thì chưa biết là của tài khoản nào.</translation>
    </message>
    <message>
        <source>“{value}” is cut off: whose link it is cannot be told.</source>
        <translation>“{value}” bị cắt bớt: chưa biết là link của ai.</translation>
    </message>
    <message>
        <source>“{value}” is kept as a link; it does not name a profile.</source>
        <translation>“{value}” được giữ làm link; link này không dẫn đến hồ sơ của ai.</translation>
    </message>
    <message>
        <source>“{value}” leads to a post: its profile was taken.</source>
        <translation>“{value}” là link bài đăng: đã lấy kênh của bài đó.</translation>
    </message>
    <message>
        <source>“{value}” belongs to another platform than its column.</source>
        <translation>“{value}” thuộc nền tảng khác với cột chứa nó.</translation>
    </message>
    <message>
        <source>“{value}” does not look like a handle; it is kept as typed.</source>
        <translation>“{value}” không giống tên tài khoản; được giữ nguyên như đã gõ.</translation>
    </message>
    <message>
        <source>“{value}” is neither a link nor a handle. What is the profile?</source>
        <translation>“{value}” không phải link, cũng không phải tên tài khoản. Link kênh là gì?</translation>
    </message>
    <message>
        <source>“{value}”: is it {first}?</source>
        <translation>“{value}”: có phải là {first} không?</translation>
    </message>
    <message>
        <source>“{value}”: is it {first} or {second}?</source>
        <translation>“{value}”: là {first} hay {second}?</translation>
    </message>
    <message>
        <source>“{value}” was shortened by a spreadsheet: the last digits may be lost.</source>
        <translation>“{value}” đã bị bảng tính rút gọn: có thể mất các chữ số cuối.</translation>
    </message>
    <message>
        <source>“{value}” is an approximate number.</source>
        <translation>“{value}” là số ước chừng.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a number. What is the number?</source>
        <translation>Không đọc được số từ “{value}”. Là số nào?</translation>
    </message>
    <message>
        <source>A Zalo group or page link is not a phone number.</source>
        <translation>Link nhóm hoặc trang Zalo không phải là số điện thoại.</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>“{value}” không có số điện thoại.</translation>
    </message>
    <message>
        <source>“{value}” does not look like a phone number. Please check it.</source>
        <translation>“{value}” không giống số điện thoại. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>“{value}” was shortened by a spreadsheet and digits are lost. What is the number?</source>
        <translation>“{value}” đã bị bảng tính rút gọn nên mất chữ số. Số đầy đủ là gì?</translation>
    </message>
    <message>
        <source>“{value}” can be read as several places: {places}. Which one is it?</source>
        <translation>“{value}” có thể là nhiều nơi: {places}. Là nơi nào?</translation>
    </message>
    <message>
        <source>“{value}” names no province; it is kept as typed.</source>
        <translation>“{value}” không có tên tỉnh/thành phố; được giữ nguyên như đã gõ.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>từ {low} đến {high}</translation>
    </message>
    <message>
        <source>“{value}” names two commissions. Which one was agreed?</source>
        <translation>“{value}” có hai mức hoa hồng. Đã chốt mức nào?</translation>
    </message>
    <message>
        <source>“{value}” holds several numbers. Which one is the price of this column?</source>
        <translation>“{value}” có nhiều số. Số nào là giá của cột này?</translation>
    </message>
    <message>
        <source>“{value}” uses a word that does not mean the same sum everywhere. How much is it?</source>
        <translation>“{value}” dùng tiếng lóng mỗi nơi hiểu một khác. Giá là bao nhiêu?</translation>
    </message>
    <message>
        <source>“{value}”: free of charge, or no price known?</source>
        <translation>“{value}”: miễn phí, hay chưa biết giá?</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a price. How much is it?</source>
        <translation>Không đọc được giá từ “{value}”. Giá là bao nhiêu?</translation>
    </message>
    <message>
        <source>“{value}” was taken as {amount} VND, which is a small price.</source>
        <translation>“{value}” được hiểu là {amount} đồng, giá này khá nhỏ.</translation>
    </message>
    <message>
        <source>“{value}” mentions tax without saying whether the price contains VAT.</source>
        <translation>“{value}” có nhắc đến thuế nhưng không rõ giá đã gồm VAT chưa.</translation>
    </message>
    <message>
        <source>The words in “{value}” are kept as typed beside the price.</source>
        <translation>Phần chữ trong “{value}” được giữ nguyên bên cạnh giá.</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>{platform} · {tier}</source>
        <translation>{platform} · {tier}</translation>
    </message>
    <message>
        <source>Published engagement for {place}: {span}; this is {stand}. {source}, for reference.</source>
        <translation>Tỷ lệ tương tác đã công bố cho {place}: {span}; người này {stand}. {source}, chỉ để tham khảo.</translation>
    </message>
    <message>
        <source>Published views per follower for {place}: {span}; this is {stand}. {source}, for reference.</source>
        <translation>Lượt xem trên lượt theo dõi đã công bố cho {place}: {span}; người này {stand}. {source}, chỉ để tham khảo.</translation>
    </message>
    <message>
        <source>Published price for {place}: {span}; this is {stand}. {source}, for reference.</source>
        <translation>Giá đã công bố cho {place}: {span}; giá này {stand}. {source}, chỉ để tham khảo.</translation>
    </message>
    <message>
        <source>Published cost for {place}: {span}; this is {stand}. {source}, for reference.</source>
        <translation>Chi phí đã công bố cho {place}: {span}; mức này {stand}. {source}, chỉ để tham khảo.</translation>
    </message>
    <message>
        <source>Your own list, {place}: median engagement {median} of {count} people; this is {stand}.</source>
        <translation>Danh bạ của bạn, {place}: trung vị tỷ lệ tương tác {median} của {count} người; người này {stand}.</translation>
    </message>
    <message>
        <source>Your own list, {place}: median views per follower {median} of {count} people; this is {stand}.</source>
        <translation>Danh bạ của bạn, {place}: trung vị lượt xem trên lượt theo dõi {median} của {count} người; người này {stand}.</translation>
    </message>
    <message>
        <source>Your own list, {place}: median price {median} of {count} people; this is {stand}.</source>
        <translation>Danh bạ của bạn, {place}: giá trung vị {median} của {count} người; giá này {stand}.</translation>
    </message>
    <message>
        <source>Your own list, {place}: median cost per engagement {median} of {count} people; this is {stand}.</source>
        <translation>Danh bạ của bạn, {place}: chi phí mỗi tương tác trung vị {median} của {count} người; mức này {stand}.</translation>
    </message>
    <message>
        <source>below it</source>
        <translation>thấp hơn</translation>
    </message>
    <message>
        <source>within it</source>
        <translation>nằm trong khoảng đó</translation>
    </message>
    <message>
        <source>above it</source>
        <translation>cao hơn</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>đến {high}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>từ {low}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{source} ({basis})</source>
        <translation>{source} ({basis})</translation>
    </message>
    <message>
        <source>What is published for {place} ({source}) is {theirs}, this is {this}: they are not compared.</source>
        <translation>Số đã công bố cho {place} ({source}) là {theirs}, còn số này là {this}: không so với nhau.</translation>
    </message>
    <message>
        <source>Your own list, {place}: {missing} (known of {count}; {least} people are needed)</source>
        <translation>Danh bạ của bạn, {place}: {missing} (mới biết {count} người; cần ít nhất {least} người)</translation>
    </message>
    <message>
        <source>{value}% above it</source>
        <translation>cao hơn {value}%</translation>
    </message>
    <message>
        <source>{value}% below it</source>
        <translation>thấp hơn {value}%</translation>
    </message>
    <message>
        <source>level with it</source>
        <translation>ngang mức đó</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The list cannot be sorted by {field}.</source>
        <translation>Không thể sắp xếp danh bạ theo {field}.</translation>
    </message>
    <message>
        <source>Choose one of: {fields}.</source>
        <translation>Hãy chọn một trong: {fields}.</translation>
    </message>
    <message>
        <source>The limit must not be below 0.</source>
        <translation>Giới hạn không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>There is nobody with id {id}.</source>
        <translation>Không có ai mang số {id}.</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>JSON files</source>
        <translation>Tệp JSON</translation>
    </message>
    <message>
        <source>Save everything about {name}</source>
        <translation>Lưu mọi dữ liệu về {name}</translation>
    </message>
    <message>
        <source>Writing a person&apos;s data</source>
        <translation>Đang ghi dữ liệu của một người</translation>
    </message>
    <message>
        <source>Everything about {name} is in {file}.</source>
        <translation>Mọi dữ liệu về {name} đã được ghi vào {file}.</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>{path} is the library itself; choose another name.</source>
        <translation>{path} chính là tệp thư viện; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>Không ghi được {path}.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <translation>Hãy chọn thư mục khác, hoặc đóng chương trình đang mở tệp đó.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Không đọc được ảnh này.</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <translation>Ảnh này quá lớn.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} cannot be read as a picture.</source>
        <translation>Không đọc được {name} như một tấm ảnh.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Hãy chọn ảnh PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>{name} is too large a picture.</source>
        <translation>Ảnh {name} quá lớn.</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>Hãy chọn ảnh nhỏ hơn.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>Shopee</source>
        <translation>Shopee</translation>
    </message>
    <message>
        <source>Lemon8</source>
        <translation>Lemon8</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation>Weibo</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>Douyin</translation>
    </message>
    <message>
        <source>Toutiao</source>
        <translation>Toutiao</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>KakaoTalk</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Truyền hình</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Phát thanh</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Sân khấu</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Unknown platform</source>
        <translation>Chưa rõ nền tảng</translation>
    </message>
</context>
<context>
    <name>ProfessionShare</name>
    <message>
        <source>Another profession</source>
        <translation>Có nghề khác</translation>
    </message>
    <message>
        <source>Half and half</source>
        <translation>Nửa nghề, nửa làm nội dung</translation>
    </message>
    <message>
        <source>Content is the profession</source>
        <translation>Làm nội dung toàn thời gian</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>This search has {count} characters; {most} is the most.</source>
        <translation>Nội dung tìm có {count} ký tự; nhiều nhất là {most}.</translation>
    </message>
    <message>
        <source>Search for a few words of it.</source>
        <translation>Hãy tìm bằng vài từ trong đó.</translation>
    </message>
    <message>
        <source>kol, influencer, both, “lean kol”, “lean influencer”, unclear, “no data”</source>
        <translation>kol, influencer, “cả hai”, “nghiêng kol”, “nghiêng influencer”, “chưa rõ”, “chưa đủ dữ liệu”</translation>
    </message>
    <message>
        <source>“below nano”, nano, micro, mid, macro, mega</source>
        <translation>“dưới nano”, nano, micro, “tầm trung”, macro, mega</translation>
    </message>
    <message>
        <source>A value is missing after «{key}:».</source>
        <translation>Sau «{key}:» chưa có giá trị.</translation>
    </message>
    <message>
        <source>Type it right after the colon, in quotes when it has several words.</source>
        <translation>Hãy gõ liền sau dấu hai chấm; nếu có nhiều từ thì đặt trong ngoặc kép.</translation>
    </message>
    <message>
        <source>«{text}» is no amount that can be compared.</source>
        <translation>Không so sánh được với «{text}».</translation>
    </message>
    <message>
        <source>Type it like {example}.</source>
        <translation>Hãy gõ như {example}.</translation>
    </message>
    <message>
        <source>«{text}» is no province.</source>
        <translation>«{text}» không phải tên tỉnh, thành.</translation>
    </message>
    <message>
        <source>Type its full name of today or before 2025, in quotes.</source>
        <translation>Hãy gõ tên đầy đủ, mới hoặc trước 2025, trong ngoặc kép.</translation>
    </message>
    <message>
        <source>Nobody can be filtered by «{text}» here.</source>
        <translation>Ở đây không lọc được theo «{text}».</translation>
    </message>
    <message>
        <source>These can be typed: {choices}.</source>
        <translation>Có thể gõ: {choices}.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>This cannot be answered here.</source>
        <translation>Không trả lời được ở đây.</translation>
    </message>
    <message>
        <source>Type it where it belongs, then lay the question aside.</source>
        <translation>Hãy nhập vào đúng chỗ, rồi gác câu hỏi này lại.</translation>
    </message>
    <message>
        <source>This question is closed already.</source>
        <translation>Câu hỏi này đã được đóng.</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Type a price, for example 4tr5 or 3-5 triệu.</source>
        <translation>Gõ giá, ví dụ 4tr5 hoặc 3-5 triệu.</translation>
    </message>
    <message>
        <source>This price is no longer there.</source>
        <translation>Mức giá này không còn nữa.</translation>
    </message>
    <message>
        <source>There is a price for this already.</source>
        <translation>Hạng mục này đã có giá.</translation>
    </message>
    <message>
        <source>Change that one; its earlier price is kept.</source>
        <translation>Hãy sửa dòng đó; giá trước vẫn được giữ.</translation>
    </message>
    <message>
        <source>A price needs the day it was quoted.</source>
        <translation>Giá cần có ngày báo.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Local</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Toàn quốc</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Quốc tế</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Only the sheet {sheet} is read. The file also has: {sheets}.</source>
        <translation>Chỉ đọc trang tính {sheet}. Trong tệp còn có: {sheets}.</translation>
    </message>
    <message>
        <source>Hidden sheets, not read: {sheets}.</source>
        <translation>Trang tính ẩn, không đọc: {sheets}.</translation>
    </message>
    <message>
        <source>Rows hidden in the spreadsheet ({count}): {rows}.</source>
        <translation>Dòng đang ẩn trong bảng tính ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Formulas without a stored result ({count}): {cells}. Open the file in Excel, save it and import it again.</source>
        <translation>Công thức chưa có kết quả lưu sẵn ({count}): {cells}. Hãy mở tệp bằng Excel, lưu lại rồi nhập lần nữa.</translation>
    </message>
    <message>
        <source>Characters that could not be decoded and show as �: {count}.</source>
        <translation>Số ký tự không giải mã được, hiện thành �: {count}.</translation>
    </message>
    <message>
        <source>Columns hidden in the spreadsheet: {columns}.</source>
        <translation>Cột đang ẩn trong bảng tính: {columns}.</translation>
    </message>
    <message>
        <source>The text looks like Vietnamese in the old {font} encoding. Convert it to Unicode (in UniKey: Toolkit), then import it again.</source>
        <translation>Chữ trong tệp có vẻ dùng bảng mã cũ {font}. Hãy chuyển sang Unicode (UniKey: Công cụ) rồi nhập lại.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}. If letters look wrong, choose {other}.</source>
        <translation>Tệp không ghi bảng mã; đã đọc theo {encoding}. Nếu chữ hiện sai, hãy chọn {other}.</translation>
    </message>
    <message>
        <source>The file is named .xls but holds plain text; it was read as text.</source>
        <translation>Tệp tên .xls nhưng chứa văn bản thuần; đã đọc như tệp văn bản.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>tài liệu PDF</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>tài liệu văn bản</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>bài trình chiếu</translation>
    </message>
    <message>
        <source>an Apple Numbers document</source>
        <translation>tệp Apple Numbers</translation>
    </message>
    <message>
        <source>a web page under the name of a spreadsheet</source>
        <translation>trang web mang tên bảng tính</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>tệp XML</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>hình ảnh</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>tệp nén</translation>
    </message>
    <message>
        <source>a database file</source>
        <translation>tệp cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>it consists of too many parts</source>
        <translation>tệp gồm quá nhiều phần</translation>
    </message>
    <message>
        <source>it would unpack to far more than its size</source>
        <translation>khi giải nén, tệp phình ra quá lớn</translation>
    </message>
    <message>
        <source>it holds the same part twice</source>
        <translation>một phần xuất hiện hai lần</translation>
    </message>
    <message>
        <source>a part points outside the file</source>
        <translation>một phần trỏ ra ngoài tệp</translation>
    </message>
    <message>
        <source>a part declares a document type</source>
        <translation>một phần khai báo kiểu tài liệu (DOCTYPE)</translation>
    </message>
    <message>
        <source>a part is compressed in an unusual way</source>
        <translation>một phần được nén theo cách lạ</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Đang xem qua tệp</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Đang đọc các dòng</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to, save or export it as .xlsx or .csv, then import that file.</source>
        <translation>Hãy mở bằng chương trình tạo ra tệp, lưu hoặc xuất thành .xlsx hay .csv, rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, let the program repair it, save it as a new .xlsx and import that.</source>
        <translation>Hãy mở bằng Excel hoặc LibreOffice, để chương trình sửa tệp, lưu thành tệp .xlsx mới rồi nhập tệp mới.</translation>
    </message>
    <message>
        <source>Copy the list into a new, empty workbook, save it as .xlsx and import that.</source>
        <translation>Hãy chép danh sách sang một tệp Excel mới, lưu thành .xlsx rồi nhập tệp mới.</translation>
    </message>
    <message>
        <source>Split the list into several files and import them one after another.</source>
        <translation>Hãy chia danh sách thành nhiều tệp rồi nhập lần lượt.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Không tìm thấy tệp {name}.</translation>
    </message>
    <message>
        <source>Check the name and the folder, then choose the file again.</source>
        <translation>Hãy kiểm tra tên tệp và thư mục rồi chọn lại.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} không phải là tệp.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet inside the folder.</source>
        <translation>Hãy chọn một tệp bảng tính trong thư mục.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} không có nội dung.</translation>
    </message>
    <message>
        <source>Open the original list, save it again and import that file.</source>
        <translation>Hãy mở danh sách gốc, lưu lại rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; files of up to {limit} MB can be read.</source>
        <translation>{name} nặng {size} MB; phần mềm đọc được tệp tối đa {limit} MB.</translation>
    </message>
    <message>
        <source>Remove pictures from the workbook, or split the list into several files.</source>
        <translation>Hãy bỏ bớt hình ảnh trong tệp, hoặc chia danh sách thành nhiều tệp.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: another program is using it.</source>
        <translation>Chưa mở được {name}: một chương trình khác đang dùng tệp.</translation>
    </message>
    <message>
        <source>Close it in Excel, or check that you may read it, then try again.</source>
        <translation>Hãy đóng tệp trong Excel, hoặc kiểm tra quyền đọc tệp, rồi thử lại.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}</source>
        <translation>Chưa đọc được {name}: {reason}</translation>
    </message>
    <message>
        <source>Check that the drive is connected, or copy the file to this computer.</source>
        <translation>Hãy kiểm tra ổ đĩa còn kết nối không, hoặc chép tệp về máy này.</translation>
    </message>
    <message>
        <source>{name} is a marker that Excel keeps while a list is open, not the list.</source>
        <translation>{name} là tệp tạm Excel tạo khi danh sách đang mở, không phải danh sách.</translation>
    </message>
    <message>
        <source>Choose the file with the same name without ~$.</source>
        <translation>Hãy chọn tệp cùng tên nhưng không có ~$ ở đầu.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which cannot be read as a list.</source>
        <translation>{name} là {kind}, không đọc được như một danh sách.</translation>
    </message>
    <message>
        <source>{name} is not a spreadsheet.</source>
        <translation>{name} không phải là bảng tính.</translation>
    </message>
    <message>
        <source>Choose a file of type xlsx, xlsm, xls, xlsb, ods, csv, tsv or txt.</source>
        <translation>Hãy chọn tệp loại xlsx, xlsm, xls, xlsb, ods, csv, tsv hoặc txt.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Open it with the password, save it without one, then import it again.</source>
        <translation>Hãy mở tệp bằng mật khẩu, lưu lại không có mật khẩu, rồi nhập lại.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} bị hỏng nên không đọc được.</translation>
    </message>
    <message>
        <source>{name} was not opened because it is built in an unsafe way: {what}.</source>
        <translation>{name} không được mở vì cấu trúc tệp không an toàn: {what}.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} sheets.</source>
        <translation>{name} có hơn {limit} trang tính.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} defined names.</source>
        <translation>{name} có hơn {limit} tên vùng (Name Manager).</translation>
    </message>
    <message>
        <source>{name} has more than {limit} rows.</source>
        <translation>{name} có hơn {limit} dòng.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} columns.</source>
        <translation>{name} có hơn {limit} cột.</translation>
    </message>
    <message>
        <source>Delete what lies to the right of the list, or copy only its columns into a new workbook.</source>
        <translation>Hãy xoá những gì nằm bên phải danh sách, hoặc chỉ chép các cột của danh sách sang tệp mới.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} cells.</source>
        <translation>{name} có hơn {limit} ô.</translation>
    </message>
    <message>
        <source>{name}: a cell near row {row} is longer than {limit} characters.</source>
        <translation>{name}: một ô gần dòng {row} dài hơn {limit} ký tự.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened and never closed, correct it and import again.</source>
        <translation>Hãy tìm dấu ngoặc kép mở mà chưa đóng, sửa lại rồi nhập lần nữa.</translation>
    </message>
    <message>
        <source>{name} is not plain text: it holds zero bytes.</source>
        <translation>{name} không phải văn bản thuần: trong tệp có byte 0.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as .xlsx or as CSV UTF-8, then import that file.</source>
        <translation>Hãy mở bằng Excel, lưu thành .xlsx hoặc CSV UTF-8, rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {encoding}.</source>
        <translation>Không đọc được {name} theo bảng mã {encoding}.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the list as CSV UTF-8 or as .xlsx.</source>
        <translation>Hãy chọn bảng mã khác, hoặc lưu danh sách thành CSV UTF-8 hay .xlsx.</translation>
    </message>
    <message>
        <source>There is no sheet named {sheet}.</source>
        <translation>Không có trang tính nào tên {sheet}.</translation>
    </message>
    <message>
        <source>The sheets are: {sheets}.</source>
        <translation>Các trang tính trong tệp: {sheets}.</translation>
    </message>
    <message>
        <source>{name} is a text file and has no sheets.</source>
        <translation>{name} là tệp văn bản, không có trang tính.</translation>
    </message>
    <message>
        <source>Import it without naming a sheet.</source>
        <translation>Hãy nhập mà không chọn trang tính.</translation>
    </message>
    <message>
        <source>Check that the list was saved in this file.</source>
        <translation>Hãy kiểm tra xem danh sách đã được lưu trong tệp này chưa.</translation>
    </message>
    <message>
        <source>Choose one of the hidden sheets that hold something: {sheets}.</source>
        <translation>Hãy chọn một trang tính ẩn có dữ liệu: {sheets}.</translation>
    </message>
    <message>
        <source>{name} holds no list: its visible sheets are empty.</source>
        <translation>{name} không có danh sách: các trang tính đang hiện đều trống.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is empty.</source>
        <translation>Trang tính {sheet} đang trống.</translation>
    </message>
    <message>
        <source>Choose another sheet of the file.</source>
        <translation>Hãy chọn trang tính khác trong tệp.</translation>
    </message>
    <message>
        <source>{name} was stopped: nothing could be read for {seconds} seconds.</source>
        <translation>Đã dừng đọc {name}: suốt {seconds} giây không đọc thêm được gì.</translation>
    </message>
    <message>
        <source>{name} was stopped: reading it takes more than {size} MB of memory.</source>
        <translation>Đã dừng đọc {name}: tệp cần hơn {size} MB bộ nhớ.</translation>
    </message>
    <message>
        <source>{name} could not be read safely: it is damaged, or takes more memory than allowed.</source>
        <translation>Không đọc được {name} một cách an toàn: tệp bị hỏng, hoặc cần nhiều bộ nhớ hơn mức cho phép.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>KOC</source>
        <translation>KOC</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Reading the list</source>
        <translation>Đang đọc danh bạ</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Đang tìm</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} đã vào thùng rác.</translation>
    </message>
    <message>
        <source>In the trash: {count} people.</source>
        <translation>{count} người đã vào thùng rác.</translation>
    </message>
    <message>
        <source>Moving people to the trash</source>
        <translation>Đang chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Copied: {name}.</source>
        <translation>Đã chép {name}.</translation>
    </message>
    <message>
        <source>Copied: {count} rows.</source>
        <translation>Đã chép {count} dòng.</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Đang chép các dòng</translation>
    </message>
    <message>
        <source>Writing the shortlist</source>
        <translation>Đang ghi danh sách rút gọn</translation>
    </message>
    <message>
        <source>Saved {name} · people: {count}</source>
        <translation>Đã lưu {name} · {count} người</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Dòng dán vào</translation>
    </message>
    <message>
        <source>There are no rows to paste.</source>
        <translation>Chưa có dòng nào để dán.</translation>
    </message>
    <message>
        <source>Copy rows with their headings in Excel, then press Ctrl+V.</source>
        <translation>Chép các dòng kèm tiêu đề cột trong Excel, rồi nhấn Ctrl+V.</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Đã chép {text}</translation>
    </message>
    <message>
        <source>Nothing can be changed while other work writes the library.</source>
        <translation>Chưa sửa được khi việc khác đang ghi vào danh bạ.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Hãy đợi xong, hoặc huỷ việc đó.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Name, @handle, field, place, phone …</source>
        <translation>Tên, @kênh, lĩnh vực, khu vực, số điện thoại…</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Các cột thường dùng</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Đang xếp theo {column}</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Hiện hoặc ẩn phần chi tiết</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>People: {total}</source>
        <translation>{total} người</translation>
    </message>
    <message>
        <source>{found} of {total} people</source>
        <translation>{found} trong {total} người</translation>
    </message>
    <message>
        <source>Reading {total} people …</source>
        <translation>Đang đọc {total} người…</translation>
    </message>
    <message>
        <source>{column}: smallest first</source>
        <translation>{column}: nhỏ trước</translation>
    </message>
    <message>
        <source>{column}: biggest first</source>
        <translation>{column}: lớn trước</translation>
    </message>
    <message>
        <source>{column}: A to Z</source>
        <translation>{column}: A đến Z</translation>
    </message>
    <message>
        <source>{column}: Z to A</source>
        <translation>{column}: Z đến A</translation>
    </message>
    <message>
        <source>KOL score: highest first</source>
        <translation>Điểm KOL: cao trước</translation>
    </message>
    <message>
        <source>Influencer score: highest first</source>
        <translation>Điểm Influencer: cao trước</translation>
    </message>
    <message>
        <source>{column}: newest first</source>
        <translation>{column}: mới trước</translation>
    </message>
    <message>
        <source>{column}: oldest first</source>
        <translation>{column}: cũ trước</translation>
    </message>
    <message>
        <source>{count} selected people</source>
        <translation>{count} người đã chọn</translation>
    </message>
    <message>
        <source>Type into this cell</source>
        <translation>Sửa ô này</translation>
    </message>
    <message>
        <source>Select or let go</source>
        <translation>Chọn hoặc bỏ chọn</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Chép dòng</translation>
    </message>
    <message>
        <source>Add to a campaign …</source>
        <translation>Thêm vào chiến dịch…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Export a shortlist</source>
        <translation>Xuất danh sách rút gọn</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Danh sách rút gọn</translation>
    </message>
    <message>
        <source>Shall the shortlist show phone numbers?</source>
        <translation>Danh sách rút gọn có hiện số điện thoại không?</translation>
    </message>
    <message>
        <source>Without them only the last three digits can be read.</source>
        <translation>Nếu không, chỉ đọc được ba số cuối.</translation>
    </message>
    <message>
        <source>Hide phone numbers</source>
        <translation>Ẩn số điện thoại</translation>
    </message>
    <message>
        <source>Show phone numbers</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {value} ({points})</source>
        <translation>{name}: {value} ({points})</translation>
    </message>
    <message>
        <source>Nothing it could be computed from is known yet.</source>
        <translation>Chưa biết gì để tính giá trị này.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
    <message>
        <source>Source: {source} · {day}</source>
        <translation>Nguồn: {source} · {day}</translation>
    </message>
    <message>
        <source>Grounds: {ids}</source>
        <translation>Căn cứ: {ids}</translation>
    </message>
    <message>
        <source>{name} · {column}: {value}</source>
        <translation>{name} · {column}: {value}</translation>
    </message>
    <message>
        <source>Typed in or taken from a list; nothing is computed here.</source>
        <translation>Được gõ vào hoặc lấy từ danh sách; không có gì được tính ở đây.</translation>
    </message>
</context>
<context>
    <name>RosterBar</name>
    <message>
        <source>Selected: {count}</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>Sum of their cheapest prices per item: {amount}, tax not counted</source>
        <translation>Tổng giá thấp nhất mỗi bài: {amount}, chưa tính thuế</translation>
    </message>
    <message>
        <source>without a price: {count}</source>
        <translation>{count} người chưa có giá</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Add to a campaign</source>
        <translation>Thêm vào chiến dịch</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Xuất Excel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
</context>
<context>
    <name>RosterDetail</name>
    <message>
        <source>Why {label}?</source>
        <translation>Vì sao là {label}?</translation>
    </message>
    <message>
        <source>Not enough data for a type</source>
        <translation>Chưa đủ dữ liệu để phân loại</translation>
    </message>
    <message>
        <source>{label}, set by hand</source>
        <translation>{label}, sửa tay</translation>
    </message>
    <message>
        <source>KOL {points}</source>
        <translation>KOL {points}</translation>
    </message>
    <message>
        <source>Influencer {points}</source>
        <translation>Influencer {points}</translation>
    </message>
    <message>
        <source>data {coverage}%</source>
        <translation>đủ dữ liệu {coverage}%</translation>
    </message>
    <message>
        <source>{points} of {most} points on the {scale} scale. Basis: {ids}</source>
        <translation>{points} trên {most} điểm của thang {scale}. Căn cứ: {ids}</translation>
    </message>
    <message>
        <source>KOL</source>
        <translation>KOL</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>Influencer</translation>
    </message>
    <message>
        <source>measured {day}</source>
        <translation>đo {day}</translation>
    </message>
    <message>
        <source>ER {basis}; good for {tier} from {rate}</source>
        <translation>ER {basis}; mức tốt của hạng {tier} từ&#xa0;{rate}</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>từ {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>đến {high}</translation>
    </message>
    <message>
        <source>{price} / {unit}</source>
        <translation>{price} / {unit}</translation>
    </message>
    <message>
        <source>{price} / {count} {unit}</source>
        <translation>{price} / {count} {unit}</translation>
    </message>
    <message>
        <source>{rate} commission</source>
        <translation>hoa hồng {rate}</translation>
    </message>
    <message>
        <source>negotiable</source>
        <translation>thoả thuận</translation>
    </message>
    <message>
        <source>in exchange for products</source>
        <translation>đổi sản phẩm</translation>
    </message>
    <message>
        <source>quoted {day}</source>
        <translation>báo giá {day}</translation>
    </message>
    <message>
        <source>as typed: {raw}</source>
        <translation>đã gõ: {raw}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} ngày trước</translation>
    </message>
    <message>
        <source>{province} (formerly {old})</source>
        <translation>{province} (cũ: {old})</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Không mời nữa</translation>
    </message>
    <message>
        <source>Do not book: {reason}</source>
        <translation>Không mời nữa: {reason}</translation>
    </message>
    <message>
        <source>“{value}” could not be read for certain. What is it?</source>
        <translation>“{value}” chưa đọc chắc được. Đúng ra là gì?</translation>
    </message>
    <message>
        <source>“{value}” could not be read. Type it in the editor.</source>
        <translation>“{value}” không đọc được. Hãy nhập trong trang sửa hồ sơ.</translation>
    </message>
    <message>
        <source>Edit everything about {name}</source>
        <translation>Sửa mọi thông tin của {name}</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Đang chờ trả lời</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Rate card</source>
        <translation>Bảng giá</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Brand fit</source>
        <translation>Mức hợp thương hiệu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Chép {value}</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>Mở {value}</translation>
    </message>
    <message>
        <source>Answer, then Enter</source>
        <translation>Trả lời rồi nhấn Enter</translation>
    </message>
    <message>
        <source>Answer for {field}</source>
        <translation>Trả lời cho {field}</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Giữ làm ghi chú</translation>
    </message>
    <message>
        <source>Select somebody in the list to see them here.</source>
        <translation>Chọn một người trong danh bạ để xem ở đây.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
</context>
<context>
    <name>RosterFaces</name>
    <message>
        <source>Nobody is here yet</source>
        <translation>Danh bạ còn trống</translation>
    </message>
    <message>
        <source>Import the list you have, or add the first person. Both can be undone.</source>
        <translation>Nhập danh sách đang có, hoặc thêm người đầu tiên. Cả hai đều hoàn tác được.</translation>
    </message>
    <message>
        <source>Nobody matches “{query}”</source>
        <translation>Không ai khớp với “{query}”</translation>
    </message>
    <message>
        <source>Every word must be found: in a name, handle, field, place, note or phone number.</source>
        <translation>Mỗi từ phải có trong tên, @kênh, lĩnh vực, khu vực, ghi chú hoặc số điện thoại.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Đang đọc danh bạ…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xoá tìm kiếm</translation>
    </message>
    <message>
        <source>Nobody meets all of these filters</source>
        <translation>Không ai đạt hết các bộ lọc này</translation>
    </message>
    <message>
        <source>Take one of them away or make it wider. People whose value is unknown are not found by it.</source>
        <translation>Hãy bỏ bớt hoặc nới một bộ lọc. Người chưa có số liệu đó không hiện ra.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Xoá bộ lọc</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
</context>
<context>
    <name>RosterTable</name>
    <message>
        <source>Selected</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name, with profession or fields</source>
        <translation>Tên, kèm nghề nghiệp hoặc lĩnh vực</translation>
    </message>
    <message>
        <source>KOL · Influencer</source>
        <translation>KOL · Influencer</translation>
    </message>
    <message>
        <source>Type: KOL score to the left, influencer score to the right</source>
        <translation>Phân loại: điểm KOL bên trái, điểm Influencer bên phải</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Tier by the followers of the largest channel</source>
        <translation>Hạng theo lượt theo dõi của kênh lớn nhất</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Followers of the largest channel</source>
        <translation>Lượt theo dõi của kênh lớn nhất</translation>
    </message>
    <message>
        <source>ER</source>
        <translation>ER</translation>
    </message>
    <message>
        <source>Engagement rate of the largest channel</source>
        <translation>Tỷ lệ tương tác của kênh lớn nhất</translation>
    </message>
    <message>
        <source>Price/item</source>
        <translation>Giá/bài</translation>
    </message>
    <message>
        <source>Cheapest to dearest price of one post, photo or video</source>
        <translation>Giá thấp nhất đến cao nhất cho một bài, ảnh hoặc video</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Hợp</translation>
    </message>
    <message>
        <source>Fit with the present brand, 0 to 100</source>
        <translation>Mức hợp với thương hiệu đang chọn, từ 0 đến 100</translation>
    </message>
    <message>
        <source>Negotiable</source>
        <translation>Thoả thuận</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>{label}: KOL {k}, influencer {i}, data {coverage}%</source>
        <translation>{label}: KOL {k}, Influencer {i}, đủ dữ liệu {coverage}%</translation>
    </message>
    <message>
        <source>Not enough data: {coverage}% known</source>
        <translation>Chưa đủ dữ liệu: mới biết {coverage}%</translation>
    </message>
    <message>
        <source>{label}, set by hand</source>
        <translation>{label}, sửa tay</translation>
    </message>
    <message>
        <source>{count} followers on {platform}</source>
        <translation>{count} lượt theo dõi trên {platform}</translation>
    </message>
    <message>
        <source>{rate} {basis}</source>
        <translation>{rate} {basis}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} đến {high}</translation>
    </message>
    <message>
        <source>{fit} of 100</source>
        <translation>{fit} trên 100</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Không mời nữa</translation>
    </message>
    <message>
        <source>Open questions: {count}</source>
        <translation>{count} câu hỏi đang chờ trả lời</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample data removed: {people} people, {campaigns} campaigns.</source>
        <translation>Đã gỡ dữ liệu mẫu: {people} người, {campaigns} chiến dịch.</translation>
    </message>
    <message>
        <source>Bookings of sample people in your own campaigns, gone too: {lines}.</source>
        <translation>Hạng mục của người mẫu trong chiến dịch của bạn, gỡ theo người: {lines}.</translation>
    </message>
    <message>
        <source>Bookings of your own people in sample campaigns, gone too: {lines}.</source>
        <translation>Hạng mục của người trong danh bạ của bạn ở chiến dịch mẫu, gỡ theo chiến dịch: {lines}.</translation>
    </message>
    <message>
        <source>The sample brand stays, because your own campaigns or fit cards use it.</source>
        <translation>Thương hiệu mẫu được giữ lại vì chiến dịch hoặc bảng chấm điểm của bạn đang dùng.</translation>
    </message>
    <message>
        <source>The sample data is in this library already.</source>
        <translation>Dữ liệu mẫu đã có sẵn trong tệp này.</translation>
    </message>
    <message>
        <source>Remove it first, then add it again.</source>
        <translation>Hãy gỡ dữ liệu mẫu trước, rồi thêm lại.</translation>
    </message>
    <message>
        <source>There is no sample data in this library.</source>
        <translation>Tệp này không có dữ liệu mẫu.</translation>
    </message>
    <message>
        <source>Nothing needs to be removed.</source>
        <translation>Không có gì cần gỡ.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Everybody {count}</source>
        <translation>Tất cả {count}</translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
    <message>
        <source>Current filter · {count}</source>
        <translation>Đang lọc · {count}</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Đổi tên …</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Đổi tên bộ lọc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Đã lưu: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}. Its people stay.</source>
        <translation>Đã bỏ bộ lọc {name}. Mọi người vẫn còn trong danh bạ.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Thương hiệu</translation>
    </message>
    <message>
        <source>About KOL Studio</source>
        <translation>Về KOL Studio</translation>
    </message>
</context>
<context>
    <name>SellingDate</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Tết Dương lịch</translation>
    </message>
    <message>
        <source>Valentine&apos;s Day</source>
        <translation>Valentine</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Quốc tế Phụ nữ</translation>
    </message>
    <message>
        <source>30 April and 1 May</source>
        <translation>Lễ 30/4, 1/5</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>Ngày của Mẹ</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>Quốc tế Thiếu nhi</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Quốc khánh</translation>
    </message>
    <message>
        <source>Vietnamese Women&apos;s Day</source>
        <translation>Phụ nữ Việt Nam</translation>
    </message>
    <message>
        <source>Halloween</source>
        <translation>Halloween</translation>
    </message>
    <message>
        <source>Teachers&apos; Day</source>
        <translation>Nhà giáo Việt Nam</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Noel</translation>
    </message>
    <message>
        <source>Double-day sale {day}</source>
        <translation>Sale {day}</translation>
    </message>
    <message>
        <source>Kitchen Gods&apos; Day</source>
        <translation>Ông Công ông Táo</translation>
    </message>
    <message>
        <source>Lunar New Year {year}</source>
        <translation>Tết {year}</translation>
    </message>
    <message>
        <source>God of Wealth Day</source>
        <translation>Vía Thần Tài</translation>
    </message>
    <message>
        <source>Hung Kings&apos; Day</source>
        <translation>Giỗ Tổ Hùng Vương</translation>
    </message>
    <message>
        <source>Vu Lan (parents&apos; day)</source>
        <translation>Vu Lan</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>Trung thu</translation>
    </message>
    <message>
        <source>Best weeks for Lunar New Year posts</source>
        <translation>Tuần đẹp để đăng bài Tết</translation>
    </message>
    <message>
        <source>Most creators rest for Lunar New Year</source>
        <translation>Đa số nhà sáng tạo nghỉ Tết</translation>
    </message>
    <message>
        <source>Wedding season</source>
        <translation>Mùa cưới</translation>
    </message>
    <message>
        <source>Back to school</source>
        <translation>Tựu trường</translation>
    </message>
    <message>
        <source>Payday</source>
        <translation>Kỳ lương</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Restoring a backup</source>
        <translation>Đang khôi phục bản sao lưu</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Our default, editable</source>
        <translation>Mức mặc định của chúng tôi, sửa được</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>From how many followers of the largest single channel each tier begins.</source>
        <translation>Mỗi hạng bắt đầu từ bao nhiêu lượt theo dõi của kênh lớn nhất.</translation>
    </message>
    <message>
        <source>Scheme of tiers</source>
        <translation>Cách chia hạng</translation>
    </message>
    <message>
        <source>Choosing another scheme takes back changed limits.</source>
        <translation>Chọn cách chia khác thì các mốc đã sửa trở về mặc định.</translation>
    </message>
    <message>
        <source>{tier} from</source>
        <translation>{tier} từ</translation>
    </message>
    <message>
        <source>Engagement benchmarks</source>
        <translation>Mốc tương tác</translation>
    </message>
    <message>
        <source>By followers. Signal I5, the flags and «good, fair, low» read these; an import never moves them.</source>
        <translation>Tính theo lượt theo dõi. Dấu hiệu I5, cờ cảnh báo và «tốt, khá, thấp» dùng các mốc này; nhập danh sách không làm đổi chúng.</translation>
    </message>
    <message>
        <source>{tier}: good from</source>
        <translation>{tier}: tốt từ</translation>
    </message>
    <message>
        <source>{tier}: fair from</source>
        <translation>{tier}: khá từ</translation>
    </message>
    <message>
        <source>Usual fees</source>
        <translation>Mức giá thường gặp</translation>
    </message>
    <message>
        <source>What one item usually costs in each tier: flags and comparison set prices against it.</source>
        <translation>Giá thường gặp của một hạng mục ở mỗi hạng: cờ cảnh báo và bảng so sánh đặt giá bên cạnh mức này.</translation>
    </message>
    <message>
        <source>Expert of any size</source>
        <translation>Chuyên gia, hạng nào cũng vậy</translation>
    </message>
    <message>
        <source>KOL · Influencer</source>
        <translation>KOL · Influencer</translation>
    </message>
    <message>
        <source>How much each signal counts on its scale. Only the proportion matters; unknown signals drop out.</source>
        <translation>Mỗi dấu hiệu nặng bao nhiêu trên thang của nó. Chỉ tỉ lệ giữa chúng là đáng kể; dấu hiệu chưa biết thì không tính.</translation>
    </message>
    <message>
        <source>{id} · {name}</source>
        <translation>{id} · {name}</translation>
    </message>
    <message>
        <source>Judged from this share of known weight</source>
        <translation>Đủ dữ liệu để xếp loại từ (% trọng số đã biết)</translation>
    </message>
    <message>
        <source>«Both» from this score on both scales</source>
        <translation>«Cả hai» khi cả hai thang đạt từ</translation>
    </message>
    <message>
        <source>«Both» leans from this distance</source>
        <translation>«Cả hai» nghiêng về một phía từ khoảng cách</translation>
    </message>
    <message>
        <source>«Unclear» when both scores are below</source>
        <translation>«Chưa rõ» khi cả hai điểm dưới</translation>
    </message>
    <message>
        <source>A clear type from this distance</source>
        <translation>Loại rõ ràng từ khoảng cách</translation>
    </message>
    <message>
        <source>«Leaning» from this distance</source>
        <translation>«Nghiêng» từ khoảng cách</translation>
    </message>
    <message>
        <source>«Close to the line» within</source>
        <translation>«Sát ngưỡng» trong khoảng</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Thuế</translation>
    </message>
    <message>
        <source>Sums never include tax; the brief shows these as assumptions beside them. Check with your accountant.</source>
        <translation>Các tổng luôn chưa tính thuế; brief nêu những mức này bên cạnh như giả định. Hãy hỏi kế toán.</translation>
    </message>
    <message>
        <source>VAT for invoices up to the day below</source>
        <translation>VAT của hoá đơn đến ngày bên dưới</translation>
    </message>
    <message>
        <source>Last day of that rate</source>
        <translation>Ngày cuối của mức này</translation>
    </message>
    <message>
        <source>VAT for later invoices</source>
        <translation>VAT của hoá đơn sau ngày đó</translation>
    </message>
    <message>
        <source>Tax withheld from a person</source>
        <translation>Thuế khấu trừ của cá nhân</translation>
    </message>
    <message>
        <source>Withheld from a payment of</source>
        <translation>Khấu trừ khi mỗi lần trả từ</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Reserve of a new campaign</source>
        <translation>Quỹ dự phòng của chiến dịch mới</translation>
    </message>
    <message>
        <source>Share of the budget held back; campaigns that exist keep theirs.</source>
        <translation>Phần ngân sách giữ lại; chiến dịch đã có giữ mức của nó.</translation>
    </message>
    <message>
        <source>View rates</source>
        <translation>Tỉ lệ xem</translation>
    </message>
    <message>
        <source>Share of the followers who see one item, where a channel&apos;s own views are not known.</source>
        <translation>Phần người theo dõi xem một hạng mục, dùng khi chưa biết lượt xem của chính kênh đó.</translation>
    </message>
    <message>
        <source>{platform} · {items}</source>
        <translation>{platform} · {items}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>Each tier must begin above the one before it.</source>
        <translation>Mỗi hạng phải bắt đầu cao hơn hạng đứng trước.</translation>
    </message>
    <message>
        <source>Change the neighbouring tier first, or choose a value between.</source>
        <translation>Hãy đổi hạng liền kề trước, hoặc chọn một số nằm giữa.</translation>
    </message>
    <message>
        <source>A good engagement rate must be above a fair one.</source>
        <translation>Mức ER tốt phải cao hơn mức khá.</translation>
    </message>
    <message>
        <source>The usual fee must not be below the lowest one.</source>
        <translation>Mức giá thường gặp không được thấp hơn mức thấp nhất.</translation>
    </message>
    <message>
        <source>At least one signal of each scale needs a weight.</source>
        <translation>Mỗi thang điểm cần ít nhất một dấu hiệu có trọng số.</translation>
    </message>
    <message>
        <source>Give another signal a weight first.</source>
        <translation>Hãy cho một dấu hiệu khác trọng số trước.</translation>
    </message>
    <message>
        <source>«Leaning» must not be a greater distance than «clear».</source>
        <translation>Khoảng cách của «nghiêng» không được lớn hơn của «rõ ràng».</translation>
    </message>
    <message>
        <source>The line for «both» must not be below the one for «unclear».</source>
        <translation>Mốc của «Cả hai» không được thấp hơn mốc của «Chưa rõ».</translation>
    </message>
    <message>
        <source>Change the other value first.</source>
        <translation>Hãy đổi giá trị kia trước.</translation>
    </message>
    <message>
        <source>{value} cannot be read here.</source>
        <translation>Chưa đọc được {value} ở đây.</translation>
    </message>
    <message>
        <source>Type a number such as 10.000 or 10k.</source>
        <translation>Gõ một số như 10.000 hay 10k.</translation>
    </message>
    <message>
        <source>Type an amount such as 2tr or 500k.</source>
        <translation>Gõ một số tiền như 2tr hay 500k.</translation>
    </message>
    <message>
        <source>Type a percentage such as 8 or 2,5.</source>
        <translation>Gõ một số phần trăm như 8 hay 2,5.</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Gõ một số nguyên từ {least} đến {most}.</translation>
    </message>
    <message>
        <source>Type a day such as 31/12/2026.</source>
        <translation>Gõ một ngày như 31/12/2026.</translation>
    </message>
    <message>
        <source>Choose one of those offered.</source>
        <translation>Chọn một trong những mục có sẵn.</translation>
    </message>
    <message>
        <source>{value} is outside of what is possible here.</source>
        <translation>{value} nằm ngoài mức có thể ở đây.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>While you work one is made every half hour, when you close the window, and before large changes.</source>
        <translation>Khi bạn làm việc, bản sao lưu được tạo mỗi nửa giờ, khi đóng cửa sổ và trước các thay đổi lớn.</translation>
    </message>
    <message>
        <source>Show {count} older ones</source>
        <translation>Hiện {count} bản cũ hơn</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hôm nay, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 người</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Khôi phục bản sao lưu {when}</translation>
    </message>
    <message>
        <source>Show the backup of {when} in its folder</source>
        <translation>Mở thư mục chứa bản sao lưu {when}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Also of the files that are made from now on.</source>
        <translation>Cũng là ngôn ngữ của các tệp tạo ra từ nay.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Library file</source>
        <translation>Tệp danh bạ</translation>
    </message>
    <message>
        <source>Everything you keep is in this one file on your computer, saved as you work.</source>
        <translation>Mọi dữ liệu nằm trong một tệp này trên máy của bạn, tự lưu trong lúc bạn làm việc.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>All back to default</source>
        <translation>Đưa tất cả về mặc định</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
    <message>
        <source>Judging everybody by the new values</source>
        <translation>Đang đánh giá lại mọi người theo giá trị mới</translation>
    </message>
    <message>
        <source>{name} is back at its default.</source>
        <translation>«{name}» đã về mặc định.</translation>
    </message>
    <message>
        <source>All values of {group} are back at their defaults.</source>
        <translation>Mọi giá trị của «{group}» đã về mặc định.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>Changed ·</source>
        <translation>Đã đổi ·</translation>
    </message>
    <message>
        <source>back to {default}</source>
        <translation>về mặc định {default}</translation>
    </message>
    <message>
        <source>{name}: back to {default}</source>
        <translation>{name}: về mặc định {default}</translation>
    </message>
    <message>
        <source>Statement {id}</source>
        <translation>Căn cứ {id}</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Các mục cài đặt</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Installing the libraries into {folder} (about {size} MB on disk; only the first time) …</source>
        <translation>Đang cài các thư viện vào {folder} (khoảng {size} MB trên đĩa; chỉ lần đầu) …</translation>
    </message>
    <message>
        <source>The libraries could not be installed; pip says why above.</source>
        <translation>Chưa cài được các thư viện; pip nêu lý do ở trên.</translation>
    </message>
    <message>
        <source>Check the network and the free disk space, then start again.</source>
        <translation>Hãy kiểm tra mạng và chỗ trống trên đĩa rồi chạy lại.</translation>
    </message>
    <message>
        <source>The folder {folder} for the libraries could not be made: {detail}</source>
        <translation>Chưa tạo được thư mục {folder} cho các thư viện: {detail}</translation>
    </message>
    <message>
        <source>These system packages are missing: {names}.</source>
        <translation>Máy còn thiếu các gói hệ thống: {names}.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu run: {command}</source>
        <translation>Trên Debian và Ubuntu hãy chạy: {command}</translation>
    </message>
    <message>
        <source>Installing system packages: {names} …</source>
        <translation>Đang cài các gói hệ thống: {names} …</translation>
    </message>
    <message>
        <source>“{command}” failed: {detail}</source>
        <translation>Lệnh «{command}» không chạy được: {detail}</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown.</source>
        <translation>Máy này không có màn hình nên không mở được cửa sổ.</translation>
    </message>
    <message>
        <source>“python3 run.py --demo” and “python3 run.py --help” show what works without one.</source>
        <translation>Hãy thử «python3 run.py --demo» hoặc «python3 run.py --help» để xem những việc làm được khi không có cửa sổ.</translation>
    </message>
    <message>
        <source>Use it like this: python3 run.py --demo [--out FOLDER]</source>
        <translation>Cách dùng: python3 run.py --demo [--out THƯ_MỤC]</translation>
    </message>
    <message>
        <source>The sample library is open in another window: {path}</source>
        <translation>Danh bạ mẫu đang mở ở cửa sổ khác: {path}</translation>
    </message>
    <message>
        <source>Close that window, or name another folder with --out.</source>
        <translation>Hãy đóng cửa sổ đó, hoặc chọn thư mục khác bằng --out.</translation>
    </message>
    <message>
        <source>The sample library, the list, the brief and the shortlist are here:</source>
        <translation>Danh bạ mẫu, danh sách, brief và danh sách rút gọn nằm ở đây:</translation>
    </message>
    <message>
        <source>The window shows the sample library; close it to end.</source>
        <translation>Cửa sổ đang mở danh bạ mẫu; đóng cửa sổ để kết thúc.</translation>
    </message>
    <message>
        <source>The demo stopped at this point.</source>
        <translation>Bản xem thử dừng ở đây.</translation>
    </message>
    <message>
        <source>  {people} invented people, {campaigns} campaigns</source>
        <translation>  {people} người mẫu (không có thật), {campaigns} chiến dịch</translation>
    </message>
    <message>
        <source>  {created} new, {duplicates} duplicates, {needs_fix} to be mended, {skipped} skipped</source>
        <translation>  {created} mới, {duplicates} trùng, {needs_fix} cần sửa, {skipped} bỏ qua</translation>
    </message>
    <message>
        <source>There is no display here, so all of it was done without a window.</source>
        <translation>Máy này không có màn hình nên mọi việc đã làm không cần cửa sổ.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Đã hoàn tác: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Đã làm lại: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Closing …</source>
        <translation>Đang đóng …</translation>
    </message>
    <message>
        <source>Edit the brand</source>
        <translation>Sửa thương hiệu</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>Thêm thương hiệu</translation>
    </message>
    <message>
        <source>One file at a time: {name} was taken. Files that can be dropped after it: {count}.</source>
        <translation>Mỗi lần một tệp: đã nhận {name}. Còn {count} tệp, bạn thả tiếp sau.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Trên màn hình này</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Asked</source>
        <translation>Báo giá</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã trả</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The right faces for your brand</source>
        <translation>Chọn đúng gương mặt cho thương hiệu</translation>
    </message>
    <message>
        <source>Your KOLs and influencers, on your own computer. No internet, no account needed.</source>
        <translation>Danh bạ KOL và influencer nằm trên máy của bạn. Không cần mạng, không cần tài khoản.</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Thêm người đầu tiên</translation>
    </message>
    <message>
        <source>Paste a TikTok, Facebook or YouTube link; that is enough.</source>
        <translation>Dán một link TikTok, Facebook hoặc YouTube là đủ.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Xem thử với dữ liệu mẫu</translation>
    </message>
    <message>
        <source>60 people, two campaigns. One click removes them.</source>
        <translation>60 hồ sơ, hai chiến dịch. Xoá bằng một nút.</translation>
    </message>
    <message>
        <source>Open a .kol file, restore a backup</source>
        <translation>Mở tệp .kol, khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>A new computer, or a file from somebody else.</source>
        <translation>Máy mới, hoặc tệp từ người khác.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Thả tệp Excel hoặc CSV vào đây</translation>
    </message>
    <message>
        <source>The list you already have, columns as they are.
Look at the preview first, then keep it.</source>
        <translation>Dùng luôn danh sách đang có, không cần đổi tên cột.
Xem trước rồi mới lưu.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>There is no statement {id}.</source>
        <translation>Không có căn cứ nào mang mã {id}.</translation>
    </message>
    <message>
        <source>How we read it: {note}</source>
        <translation>Cách hiểu: {note}</translation>
    </message>
    <message>
        <source>Rests on it: {uses}</source>
        <translation>Dùng trong: {uses}</translation>
    </message>
    <message>
        <source>Every score and suggestion names what it rests on. These are the statements behind those ids, in our own words: A from an article of GOBRANDING (2020), B from one of Asia Travel Club.</source>
        <translation>Mỗi điểm số và gợi ý đều ghi căn cứ của nó. Đây là nội dung của từng mã căn cứ, viết lại bằng lời của chúng tôi: mã A từ một bài của GOBRANDING (2020), mã B từ một bài của Asia Travel Club.</translation>
    </message>
    <message>
        <source>Search the statements</source>
        <translation>Tìm trong các căn cứ</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} / {total}</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} căn cứ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Tất cả chủ đề</translation>
    </message>
    <message>
        <source>No statement matches</source>
        <translation>Không có căn cứ nào khớp</translation>
    </message>
    <message>
        <source>Search for fewer words, or list all of them again.</source>
        <translation>Hãy tìm với ít từ hơn, hoặc xem lại tất cả.</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>Xem tất cả</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Bảng giá</translation>
    </message>
    <message>
        <source>Managers and agencies</source>
        <translation>Quản lý và agency</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Brand values</source>
        <translation>Giá trị thương hiệu</translation>
    </message>
    <message>
        <source>Audience figures</source>
        <translation>Số liệu khán giả</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Mục cần sửa</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>Nhật ký liên hệ</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Thương hiệu</translation>
    </message>
    <message>
        <source>What the brand stands for</source>
        <translation>Giá trị của thương hiệu</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Đối thủ</translation>
    </message>
    <message>
        <source>Fit scorecards</source>
        <translation>Bảng chấm điểm</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Cờ đỏ</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Campaign areas</source>
        <translation>Khu vực chiến dịch</translation>
    </message>
    <message>
        <source>Brief sections</source>
        <translation>Mục trong brief</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Lượt đặt</translation>
    </message>
    <message>
        <source>Collaborations</source>
        <translation>Lần hợp tác</translation>
    </message>
    <message>
        <source>Comparisons kept</source>
        <translation>So sánh đã giữ</translation>
    </message>
    <message>
        <source>People in kept comparisons</source>
        <translation>Người trong so sánh đã giữ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Giá từ</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>Giá đến</translation>
    </message>
    <message>
        <source>Price agreed or asked</source>
        <translation>Giá đã chốt hay mới hỏi</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Tên chiến dịch</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>Status of the campaign</source>
        <translation>Trạng thái chiến dịch</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation>Tên so sánh</translation>
    </message>
    <message>
        <source>Goal of the comparison</source>
        <translation>Mục tiêu so sánh</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Tên thương hiệu</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>Định vị</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Air date</source>
        <translation>Ngày đăng</translation>
    </message>
    <message>
        <source>Status of the booking</source>
        <translation>Trạng thái lượt đặt</translation>
    </message>
    <message>
        <source>Note on the booking</source>
        <translation>Ghi chú lượt đặt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>thêm {count}</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>bớt {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>sửa {count}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup {path} could not be verified and was not kept.</source>
        <translation>Bản sao lưu {path} không qua được bước kiểm tra nên không được giữ lại.</translation>
    </message>
    <message>
        <source>Try again, or choose another drive. The library itself is untouched.</source>
        <translation>Hãy thử lại hoặc chọn ổ đĩa khác. Danh bạ vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>{path} exists and is not a backup of KOL Studio; it was not replaced.</source>
        <translation>{path} đã có và không phải bản sao lưu của KOL Studio nên không bị ghi đè.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>{path} is the library itself.</source>
        <translation>{path} chính là tệp danh bạ.</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, at most {limit} MB.</source>
        <translation>Tệp quá lớn: {size} MB, tối đa {limit} MB.</translation>
    </message>
    <message>
        <source>Make it smaller, or keep only a link to it.</source>
        <translation>Hãy thu nhỏ tệp hoặc chỉ lưu đường dẫn.</translation>
    </message>
    <message>
        <source>A part of the history cannot be read. Nothing was changed.</source>
        <translation>Có phần lịch sử không đọc được. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Run the check of the library, or restore the newest backup.</source>
        <translation>Hãy kiểm tra danh bạ, hoặc khôi phục bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} đã có sẵn.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Hãy mở tệp đó hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written: {path}.</source>
        <translation>Ổ đĩa đã đầy hoặc không ghi được: {path}.</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it is still there. Free some space and try again.</source>
        <translation>Thay đổi vừa rồi chưa được lưu; mọi thứ trước đó vẫn còn. Hãy dọn bớt chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk reported an error while working on {path}.</source>
        <translation>Ổ đĩa báo lỗi khi làm việc với {path}.</translation>
    </message>
    <message>
        <source>Check that the drive is still connected, then try again. Copy your backups to another drive.</source>
        <translation>Hãy kiểm tra ổ đĩa còn cắm không rồi thử lại. Nên chép các bản sao lưu sang ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Chương trình khác đang dùng {path}.</translation>
    </message>
    <message>
        <source>Close the other program or wait a moment, then try again.</source>
        <translation>Hãy đóng chương trình kia hoặc đợi một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>{path} can only be read, not written.</source>
        <translation>{path} chỉ đọc được, không ghi được.</translation>
    </message>
    <message>
        <source>Open it to look at it, or copy it to a folder of your own and open the copy.</source>
        <translation>Có thể mở để xem, hoặc chép sang thư mục của bạn rồi mở bản chép đó.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed in it.</source>
        <translation>{path} bị hỏng. Tệp được giữ nguyên, không thay đổi gì.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Hãy khôi phục bản sao lưu mới nhất; tệp hỏng vẫn được giữ lại cùng thư mục sao lưu.</translation>
    </message>
    <message>
        <source>{path} is not a KOL Studio library. Nothing was changed in it.</source>
        <translation>{path} không phải tệp danh bạ của KOL Studio. Tệp được giữ nguyên, không thay đổi gì.</translation>
    </message>
    <message>
        <source>Choose a .kol file, or import this file as a list of people.</source>
        <translation>Hãy chọn tệp .kol, hoặc nhập tệp này như một danh sách người.</translation>
    </message>
    <message>
        <source>You are not allowed to use {path}.</source>
        <translation>Bạn không có quyền dùng {path}.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, such as Documents, and try again.</source>
        <translation>Hãy chọn thư mục của bạn, ví dụ Documents, rồi thử lại.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>Không có {path}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Hãy kiểm tra tên và thư mục.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was changed in it.</source>
        <translation>{path} đã có sẵn. Tệp đó không bị thay đổi gì.</translation>
    </message>
    <message>
        <source>Choose another name, or open the file that is there.</source>
        <translation>Bạn đặt tên khác, hoặc mở tệp đã có.</translation>
    </message>
    <message>
        <source>Files in the folder of {path} cannot be locked; it may be on a network drive.</source>
        <translation>Không khoá được tệp trong thư mục của {path}; có thể đây là ổ đĩa mạng.</translation>
    </message>
    <message>
        <source>Move the library to a folder on this computer; there it is safe from damage.</source>
        <translation>Hãy chuyển danh bạ sang thư mục trên máy này để tránh bị hỏng.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>Không mở được {path}.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Tệp bị hỏng: {detail}</translation>
    </message>
    <message>
        <source>A row of {table} points to something that is not there.</source>
        <translation>Một dòng của bảng {table} trỏ tới mục không còn tồn tại.</translation>
    </message>
    <message>
        <source>The tables are not those of this version: {detail}</source>
        <translation>Các bảng không đúng với phiên bản này: {detail}</translation>
    </message>
    <message>
        <source>A table cannot be recorded in the history: {detail}</source>
        <translation>Có bảng không ghi được vào lịch sử: {detail}</translation>
    </message>
    <message>
        <source>Ids of {table} could be given twice.</source>
        <translation>Mã số của bảng {table} có thể bị cấp trùng.</translation>
    </message>
    <message>
        <source>The history is not in order at step {entry}: {detail}</source>
        <translation>Lịch sử không đúng ở bước {entry}: {detail}</translation>
    </message>
    <message>
        <source>A row of {table} hangs on a row of another person (row {row}).</source>
        <translation>Một dòng của bảng {table} gắn vào dòng của người khác (dòng {row}).</translation>
    </message>
    <message>
        <source>{path} is open in KOL Studio on {host} (process {pid}).</source>
        <translation>{path} đang mở trong KOL Studio trên máy {host} (tiến trình {pid}).</translation>
    </message>
    <message>
        <source>Close it there first. Looking things up works meanwhile, changing them does not.</source>
        <translation>Hãy đóng ở đó trước. Trong lúc này vẫn xem được, nhưng chưa sửa được.</translation>
    </message>
    <message>
        <source>{path} is an empty file (0 bytes). Nothing was changed in it.</source>
        <translation>{path} là tệp rỗng (0 byte). Tệp được giữ nguyên, không thay đổi gì.</translation>
    </message>
    <message>
        <source>Restore a backup, or delete the empty file and start a new library there.</source>
        <translation>Hãy khôi phục một bản sao lưu, hoặc xoá tệp rỗng rồi tạo danh bạ mới ở đó.</translation>
    </message>
    <message>
        <source>{path} was made by a newer KOL Studio (file version {found}, this program knows {known}).</source>
        <translation>{path} được tạo bằng KOL Studio mới hơn (tệp phiên bản {found}, phần mềm này biết đến {known}).</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Install the newer KOL Studio, or restore a backup made before the upgrade.</source>
        <translation>Tệp được giữ nguyên. Hãy cài KOL Studio mới hơn, hoặc khôi phục bản sao lưu có từ trước khi nâng cấp.</translation>
    </message>
    <message>
        <source>{path} was made by an older KOL Studio and must be updated first.</source>
        <translation>{path} được tạo bằng KOL Studio cũ hơn và cần được cập nhật trước.</translation>
    </message>
    <message>
        <source>Open it in KOL Studio once, or run any command that changes something; a backup is made before.</source>
        <translation>Hãy mở tệp một lần trong KOL Studio, hoặc chạy một lệnh có sửa đổi; phần mềm sẽ sao lưu trước.</translation>
    </message>
    <message>
        <source>Another program left unfinished writes beside {path} ({wal}). Nothing was changed.</source>
        <translation>Chương trình khác để lại dữ liệu ghi dở bên cạnh {path} ({wal}). Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Restore from this file: that works on a copy and takes the unfinished writes along.</source>
        <translation>Hãy khôi phục từ tệp này: phần mềm làm trên bản sao và lấy cả phần ghi dở.</translation>
    </message>
    <message>
        <source>Too little room on the drive of {path}: {free} MB free, {needed} MB needed.</source>
        <translation>Ổ đĩa chứa {path} còn ít chỗ: trống {free} MB, cần {needed} MB.</translation>
    </message>
    <message>
        <source>Free some space. Until then the library can be opened to look at it.</source>
        <translation>Hãy dọn bớt chỗ trống. Trong lúc đó vẫn mở danh bạ để xem được.</translation>
    </message>
    <message>
        <source>{path} was not closed in an orderly way and must be put in order first.</source>
        <translation>{path} chưa được đóng đúng cách, cần được xử lý trước.</translation>
    </message>
    <message>
        <source>Open it in KOL Studio once, or run any command that changes something; nothing saved is lost.</source>
        <translation>Hãy mở tệp một lần trong KOL Studio, hoặc chạy một lệnh có sửa đổi; những gì đã lưu không mất.</translation>
    </message>
    <message>
        <source>What the list looked like is not known before {date}.</source>
        <translation>Không còn biết danh bạ trông thế nào trước ngày {date}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>This step cannot be undone or redone: what it is about was changed since. Nothing was changed.</source>
        <translation>Không hoàn tác hay làm lại được bước này: nội dung liên quan đã được sửa tiếp sau đó. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Open the history of the person and set the value by hand.</source>
        <translation>Hãy mở lịch sử của người đó và nhập lại giá trị bằng tay.</translation>
    </message>
    <message>
        <source>{path} is the library itself; choose a backup to restore from.</source>
        <translation>{path} chính là tệp danh bạ; hãy chọn một bản sao lưu để khôi phục.</translation>
    </message>
    <message>
        <source>Reading {path} took too long and was stopped. Nothing was changed.</source>
        <translation>Đọc {path} quá lâu nên đã dừng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Hãy chọn bản sao lưu khác.</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>Useful, instructive</source>
        <translation>Hữu ích, hướng dẫn</translation>
    </message>
    <message>
        <source>Lifestyle, entertainment</source>
        <translation>Đời sống, giải trí</translation>
    </message>
    <message>
        <source>Work, events</source>
        <translation>Công việc, sự kiện</translation>
    </message>
</context>
<context>
    <name>Tax</name>
    <message>
        <source>Assumptions to check with your accountant; every figure can be edited.</source>
        <translation>Đây là giả định, nên hỏi kế toán; mọi con số đều sửa được.</translation>
    </message>
    <message>
        <source>The VAT rate follows the date of the invoice, not the date of the post.</source>
        <translation>Thuế suất VAT tính theo ngày hoá đơn, không theo ngày đăng.</translation>
    </message>
    <message>
        <source>A person who issues no invoice adds no VAT; never take it for granted.</source>
        <translation>Cá nhân không xuất hoá đơn thì không cộng VAT; đừng mặc định là có.</translation>
    </message>
    <message>
        <source>A new personal income tax law applies in 2026: check both the rate and the threshold.</source>
        <translation>Luật thuế TNCN mới áp dụng trong năm 2026: cần kiểm tra cả thuế suất lẫn ngưỡng.</translation>
    </message>
    <message>
        <source>Person, tax withheld at source</source>
        <translation>Cá nhân, khấu trừ thuế tại nguồn</translation>
    </message>
    <message>
        <source>Household business, pays its own tax</source>
        <translation>Hộ kinh doanh, tự nộp thuế</translation>
    </message>
    <message>
        <source>Company, issues a VAT invoice</source>
        <translation>Công ty, xuất hoá đơn VAT</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Below nano</source>
        <translation>Dưới nano</translation>
    </message>
    <message>
        <source>Nano</source>
        <translation>Nano</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Tầm trung</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Mega</source>
        <translation>Mega</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Restoring</source>
        <translation>Đang khôi phục</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>Đã khôi phục {name}.</translation>
    </message>
    <message>
        <source>Restored: {count}.</source>
        <translation>Đã khôi phục: {count}.</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Đang dọn thùng rác</translation>
    </message>
    <message>
        <source>The trash was emptied. A backup was made before.</source>
        <translation>Đã dọn sạch thùng rác. Một bản sao lưu đã được tạo trước đó.</translation>
    </message>
    <message>
        <source>Empty the trash? In it: {count}</source>
        <translation>Dọn sạch thùng rác? Đang có: {count}</translation>
    </message>
    <message>
        <source>These are deleted with their prices, contacts and bookings: {names}. A backup is made before.</source>
        <translation>Những mục này sẽ bị xoá cùng bảng giá, liên hệ và các lần đặt: {names}. Phần mềm tạo một bản sao lưu trước khi xoá.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} và {count} mục khác</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Xoá tất cả</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Đang xoá dữ liệu của một người</translation>
    </message>
    <message>
        <source>Erase {name} completely?</source>
        <translation>Xoá hoàn toàn {name}?</translation>
    </message>
    <message>
        <source>Everything about them goes, also from the history and the bookings. This cannot be undone and no backup is made.</source>
        <translation>Mọi dữ liệu về người này sẽ mất, kể cả trong lịch sử và các lần đặt. Không thể hoàn tác và không tạo bản sao lưu.</translation>
    </message>
    <message>
        <source>Everything about them goes, also from the history and the bookings. This cannot be undone and no backup is made. {count} older backups still hold them; the newest is {file}.</source>
        <translation>Mọi dữ liệu về người này sẽ mất, kể cả trong lịch sử và các lần đặt. Không thể hoàn tác và không tạo bản sao lưu. Số bản sao lưu cũ vẫn còn người này: {count}; bản mới nhất là {file}.</translation>
    </message>
    <message>
        <source>Erase completely</source>
        <translation>Xoá hoàn toàn</translation>
    </message>
    <message>
        <source>{name} was erased from the library and its history.</source>
        <translation>Đã xoá {name} khỏi thư viện và lịch sử.</translation>
    </message>
    <message>
        <source>{name} was erased from the library. Backups that still hold them: {count}.</source>
        <translation>Đã xoá {name} khỏi thư viện. Số bản sao lưu vẫn còn người này: {count}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xoá lúc</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Mất hẳn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Thương hiệu</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>sau {count} ngày</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>trong vòng một ngày</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>khi mở lại phần mềm</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and can be brought back; after that it goes for good.</source>
        <translation>Những gì bạn xoá nằm ở đây 30 ngày và có thể lấy lại; sau đó sẽ mất hẳn.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Dọn sạch thùng rác…</translation>
    </message>
    <message>
        <source>Save their data…</source>
        <translation>Lưu dữ liệu của người này…</translation>
    </message>
    <message>
        <source>Erase completely…</source>
        <translation>Xoá hoàn toàn…</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Đã chọn: {count}</translation>
    </message>
    <message>
        <source>Select what should come back.</source>
        <translation>Hãy chọn những gì cần lấy lại.</translation>
    </message>
    <message>
        <source>Shown: the last {count} of {total}</source>
        <translation>Đang hiện {count} mục gần nhất trong {total}</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Thùng rác đang trống</translation>
    </message>
    <message>
        <source>People, campaigns and brands that you delete wait here for 30 days, in case you want them back.</source>
        <translation>Người, chiến dịch và thương hiệu bạn xoá sẽ nằm ở đây 30 ngày, phòng khi bạn cần lấy lại.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>item</source>
        <translation>bài</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>session</source>
        <translation>buổi</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
</context>
<context>
    <name>Vat</name>
    <message>
        <source>VAT included</source>
        <translation>Đã gồm VAT</translation>
    </message>
    <message>
        <source>VAT excluded</source>
        <translation>Chưa gồm VAT</translation>
    </message>
    <message>
        <source>No VAT</source>
        <translation>Không có VAT</translation>
    </message>
    <message>
        <source>VAT not stated</source>
        <translation>Chưa rõ VAT</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Both scales at 50 or more: both. Neither at 40: unclear. Apart by 30 or more: the higher one; by 15: it leans there. Known below half of the weight: not enough data.</source>
        <translation>Cả hai thang từ 50: «Cả hai». Không thang nào tới 40: «Chưa rõ». Cách nhau từ 30: theo thang cao hơn; từ 15: nghiêng về thang đó. Biết chưa tới nửa trọng số: «Chưa đủ dữ liệu».</translation>
    </message>
    <message>
        <source>Of a «both»: the higher scale when they are 15 points or more apart.</source>
        <translation>Trong «Cả hai»: nghiêng về thang cao hơn khi cách nhau từ 15 điểm.</translation>
    </message>
    <message>
        <source>Celebrity: entertainment or sport with a million followers or leading expertise. Expert: recognised expertise in another profession.</source>
        <translation>Người nổi tiếng: làm giải trí hoặc thể thao, có từ một triệu lượt theo dõi hoặc dẫn đầu chuyên môn. Chuyên gia: chuyên môn được công nhận trong nghề khác.</translation>
    </message>
    <message>
        <source>Points of the known signals ÷ their weight × 100; unknown ones take no part.</source>
        <translation>Điểm các dấu hiệu đã biết ÷ trọng số của chúng × 100; dấu hiệu chưa biết không tính.</translation>
    </message>
    <message>
        <source>Weight of the known signals out of 100.</source>
        <translation>Trọng số các dấu hiệu đã biết, trên 100.</translation>
    </message>
    <message>
        <source>By the followers of the largest single channel; channels are never added up.</source>
        <translation>Theo lượt theo dõi của kênh lớn nhất; không cộng các kênh.</translation>
    </message>
    <message>
        <source>The cheapest newest price of one post, photo or video, in đồng.</source>
        <translation>Giá mới nhất thấp nhất của một bài đăng, ảnh hoặc video, tính bằng đồng.</translation>
    </message>
    <message>
        <source>The dearest newest price of one post, photo or video, in đồng.</source>
        <translation>Giá mới nhất cao nhất của một bài đăng, ảnh hoặc video, tính bằng đồng.</translation>
    </message>
    <message>
        <source>Yes as soon as one newest quote says «by agreement».</source>
        <translation>«Có» khi một báo giá mới nhất ghi thoả thuận.</translation>
    </message>
    <message>
        <source>Σ weight × (answer - 1) ÷ 4 over the answered questions; at least eight answers are needed.</source>
        <translation>Σ trọng số × (điểm chấm - 1) ÷ 4 trên các câu đã chấm; cần ít nhất tám câu.</translation>
    </message>
    <message>
        <source>The newest known figure of the social channel with most followers.</source>
        <translation>Số mới nhất của kênh mạng xã hội nhiều lượt theo dõi nhất.</translation>
    </message>
    <message>
        <source>The newest known rate of the social channel with most followers; rates by followers, reach and views are different things and are not compared.</source>
        <translation>ER mới nhất của kênh mạng xã hội nhiều lượt theo dõi nhất; ER theo lượt theo dõi, tiếp cận và lượt xem khác nhau, không so với nhau.</translation>
    </message>
    <message>
        <source>The quotes you noted</source>
        <translation>Các báo giá bạn đã ghi</translation>
    </message>
    <message>
        <source>Your own answers</source>
        <translation>Câu bạn tự chấm</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xoá ô tìm</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>Brand: {name}</source>
        <translation>Thương hiệu: {name}</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Tìm lệnh</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>No command by that name.</source>
        <translation>Không có lệnh nào tên như vậy.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The window needs system libraries that are missing here ({detail}). The command line works without them: kolstudio --help</source>
        <translation>Cửa sổ cần thư viện hệ thống mà máy này chưa có ({detail}). Dòng lệnh vẫn dùng được: kolstudio --help</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown. The command line works without one: kolstudio --help</source>
        <translation>Máy này không có màn hình nên không mở được cửa sổ. Dòng lệnh vẫn dùng được: kolstudio --help</translation>
    </message>
    <message>
        <source>The window needs these system packages: {names}. On Debian and Ubuntu: {command}</source>
        <translation>Cửa sổ cần các gói hệ thống này: {names}. Trên Debian và Ubuntu: {command}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Đang dừng …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} trên {total}</translation>
    </message>
</context>
</TS>
