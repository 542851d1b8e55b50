<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>Đang hỏi máy chủ lưu trữ những gì sẽ thay đổi…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>Không mất gì đã ghi.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 sẽ mất vĩnh viễn.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Hiện không làm được gì.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Thêm chỗ ngồi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Đọc tệp…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>Mỗi dòng một chỗ ngồi: tên, địa chỉ MAC và có thể thêm nhóm. Dán từ bảng tính hoặc từ danh sách thiết bị của bộ định tuyến.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Chỗ ngồi sẽ thêm</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Đã hiểu</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Địa chỉ MAC</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>Đã có chỗ ngồi tên này.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>Sẽ thêm %n chỗ ngồi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n dòng có vấn đề</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>Đã thêm %n chỗ ngồi</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Danh sách chỗ ngồi</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Không đọc được %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 quá lớn so với một danh sách chỗ ngồi.</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>Trên máy chủ TrueNAS hoặc ZFS, từ thứ tư là tên một đích iSCSI của bạn: chỗ ngồi tiếp quản đích đó cùng những gì trên ổ đĩa.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Tiếp quản</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>thêm chỗ ngồi</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>sửa chỗ ngồi</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>gỡ chỗ ngồi</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>đặt lại chỗ ngồi</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>đặt lại đĩa dữ liệu</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>gỡ đĩa dữ liệu</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>hoàn tác đặt lại</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>đóng phiên</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>đổi khóa bí mật</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>xóa bản gốc</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>xóa phiên bản</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>bỏ phiên bản</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>đặt làm hiện hành</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>đánh dấu tốt</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>chuyển chỗ ngồi</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>bắt đầu cập nhật</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>hủy cập nhật</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>phát hành cập nhật</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>thêm lịch</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>gỡ lịch</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>để nguyên: đang dùng</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>để nguyên</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>gửi báo cáo</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>bật</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>khởi động lại</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>báo</translation>
    </message>
    <message>
        <source>switch network boot on</source>
        <translation>bật khởi động qua mạng</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>tắt khởi động qua mạng</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Kết nối tới phòng máy</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>Máy chủ lưu trữ chứa ổ đĩa của các chỗ ngồi ở đâu? Máy trống sẽ được thiết lập từng bước.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Phòng của bạn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quên</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Phòng khác</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Mật khẩu, cụm mật khẩu hoặc khóa API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Ghi nhớ trong chùm khóa của hệ thống</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Không có chùm khóa thì chỉ giữ đến khi đóng cửa sổ này, không ở nơi nào khác.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Thử phòng mẫu</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Trở lại phòng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Máy chủ này đưa ra một khóa chưa biết ở đây. Hãy so với khóa hiển thị trên chính máy chủ (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) trước khi chấp nhận:</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Chấp nhận khóa này và kết nối</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Đang kết nối tới %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Máy chủ này đưa ra chứng chỉ chưa được biết ở đây. Hãy so dấu vân tay SHA-256 (%1) với dấu mà giao diện web của chính máy chủ hiển thị trước khi chấp nhận:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Chấp nhận chứng chỉ này và kết nối</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>Các phòng đã mở trên máy này. Nhấn Enter hoặc nhấp đúp để mở.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Máy chủ lưu trữ giữ ổ đĩa của các chỗ ngồi ở đâu và kết nối tới đó thế nào.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>Thứ máy chủ lưu trữ đòi trước khi cho bạn vào. Không bao giờ được ghi vào tệp cài đặt.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Không có kết nối. Những gì bạn thấy có thể đã cũ; sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>Máy chủ lưu trữ không cho vào. Những gì bạn thấy có thể đã cũ.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Đang kết nối lại. Những gì bạn thấy có thể đã cũ.</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>Tình trạng kết nối tới máy chủ lưu trữ và có gì không ổn ở đó.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Sao chép %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>Tất cả  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>Đang chạy  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Khởi động  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Tắt  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Cập nhật  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Chú ý  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Đặt lại đã chọn (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Đặt lại đã chọn</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Làm mới mọi chỗ ngồi; chỗ đang dùng được để nguyên</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Hãy chọn chỗ ngồi trước: nhấp, Ctrl+nhấp hoặc kéo khung</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Làm mới các chỗ ngồi đã chọn (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Tìm chỗ ngồi</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Tên, bản gốc, địa chỉ hoặc trạng thái (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Chọn chỗ ngồi theo trạng thái hoặc nhóm</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Đặt lại tất cả</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>Sơ đồ phòng</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Ở đó đã có chỗ ngồi.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Hiện các lệnh gọi chính xác</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>Các lệnh gọi chính xác</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>Đang hỏi máy chủ lưu trữ…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>Máy chủ lưu trữ sẽ được thay đổi bằng các lệnh gọi này, theo thứ tự này. Khóa bí mật đã được che.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>Máy chủ lưu trữ sẽ không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Trình trợ giúp trên máy này</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Trình trợ giúp trên máy Linux khác</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>TrueNAS qua SSH</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>Máy Linux có ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Phòng mẫu để thử</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Tự viết địa chỉ</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd chạy trên máy này.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd chạy ở đó; truy cập qua SSH.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Các ổ đĩa nằm trên pool TrueNAS; đăng nhập bằng khóa API hoặc mật khẩu.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Các ổ đĩa nằm trên pool TrueNAS truy cập qua SSH.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Các ổ đĩa nằm trên pool ZFS truy cập qua SSH.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>Không động đến gì: phòng chỉ ở trong bộ nhớ.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Ví dụ %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Tên hoặc địa chỉ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>server hoặc 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>như trên máy này</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>không có chỗ này: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>không có bản gốc này: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>bản gốc %1 không có ảnh chụp %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list cho xem các chỗ hiện có</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list cho xem các bản gốc hiện có</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots cho xem các ảnh chụp hiện có</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>không có chỗ nào trong nhóm %1</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>chưa nêu chỗ nào</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>các chỗ được chọn bằng nhiều cách</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>hãy nêu các chỗ, hoặc một nhóm, hoặc tất cả</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>không có gì được làm</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>không có gì được bắt đầu</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>không có gì thay đổi</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>không rõ việc đó có hiệu lực hay không</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>hãy thử lại sau giây lát</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 nữa</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>đang được %1 dùng từ %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>đang được %1 dùng</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>đang trong phiên cập nhật</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>đang giữ một phiên cập nhật mở</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>đang giữ một phiên cập nhật mở: hãy phát hành hoặc bỏ nó trước</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>bản gốc %1 có phiên cập nhật đang mở</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>bản gốc %1 đã có phiên cập nhật</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>bản gốc %1 đã có phiên cập nhật: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>trên chỗ %1 từ %2, bởi %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>từ %1 lúc %2, bởi %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>hãy phát hành hoặc bỏ nó trước</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>hãy phát hành hoặc bỏ bản cập nhật trước</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>bản gốc %1 đang được chỗ %2 dùng</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>bản gốc %1 đang được các chỗ %2 dùng</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>trước hết hãy xoá các chỗ này, hoặc cho chúng bản gốc khác</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>chỗ đang được đặt lại</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>đang được đặt lại</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>chỗ đang được làm việc khác</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>không kết thúc kịp phiên của nó</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>hãy tắt máy rồi thử lại</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>phòng đang được %1 thay đổi từ %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>đã có bản gốc %1</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>hãy chọn tên khác: nhập không bao giờ ghi đè bản gốc</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 đã thuộc chỗ %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>địa chỉ MAC %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>đã có chỗ %1</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>tên là duy nhất, không phân biệt hoa thường</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>giới hạn %1 quá nhỏ để là có ý</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>ít nhất là 1M; 0 bỏ giới hạn</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>hơn %1 đĩa dữ liệu trên một chỗ</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 không thể vừa là đĩa hệ thống vừa là đĩa dữ liệu của một chỗ</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 không phải tên chỗ: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 không phải tên bản gốc: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 không phải nhóm: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 không phải địa chỉ MAC: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 không phải địa chỉ MAC của máy: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>dài hơn 15 ký tự</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>dài hơn 60 ký tự</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>chỉ được có a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>chỉ được có a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>bắt đầu hoặc kết thúc bằng gạch nối</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>toàn chữ số</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>không phải sáu byte</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>là địa chỉ multicast</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>toàn số không</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>chỗ trở thành tên máy tính Windows: 1 đến 15 chữ cái, chữ số và gạch nối, ví dụ PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>1 đến 60 chữ cái, chữ số, dấu chấm, gạch dưới và gạch nối, ví dụ win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>1 đến 60 chữ cái, chữ số, dấu chấm, gạch dưới và gạch nối, hoặc để trống</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>hãy viết như 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 không phải tên initiator</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>hãy viết các IQN cách nhau bằng dấu phẩy, hoặc any, hoặc none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>hơn 16 tên initiator trên một chỗ</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>chưa có bản gốc nào để chỗ mới khởi động</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>có nhiều bản gốc, mà chưa có chỗ nào cho thấy cần bản nào</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>hãy nhập một bản trước: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>hãy nêu một bản bằng --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>không có máy %1 nào xin kịch bản khởi động</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list cho xem các máy đã xin; hãy bật máy và cho nó khởi động từ mạng</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>trong lúc đó chỗ đã bị xoá</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>trong lúc đó chỗ đã bị thay đổi</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>đĩa của nó đã được đặt lại rồi; đặt lại lần nữa sẽ đưa nó về đúng</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>trong lúc đó đã bị xoá</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>không còn chỗ này nữa</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>chỗ %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>chỗ %1 không có đĩa của %2: không thử được</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>chỗ %1 không thể đi trước: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>ghim ở ảnh chụp %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>quy tắc của nó là keep: nó chuyển khi được đặt lại</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>quy tắc của nó là keep: lịch không bao giờ đặt lại nó</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>bản gốc %1 không có phiên cập nhật</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>freshseatctl update begin mở một phiên</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>không có triển khai nào của bản gốc %1 đang chạy</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>triển khai của %1 tự tiếp tục</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>chưa từng triển khai gì của bản gốc %1</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>chỗ %1 không có đĩa của bản gốc %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>không có đĩa của bản gốc %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>hãy chọn một chỗ dùng bản gốc này, hoặc cho nó bản gốc trước: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>hãy tắt máy, rồi bắt đầu cập nhật</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>không thể phát hành bản cập nhật của %1 khi máy của chỗ %2 đang chạy</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>máy của chỗ %1 vừa được bật</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>hãy tắt nó, rồi phát hành</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>bản cập nhật của bản gốc %1 đã ở trong kho nhưng không ghi lại được: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>sẽ tự thử lại, muộn nhất là khi dịch vụ khởi động lại</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>không thể bỏ ảnh chụp %1 của %2: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>đó là bản hiện hành</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>đang được chỗ %1 dùng</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>đang được các chỗ %1 dùng</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>một phiên cập nhật dựa trên nó</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>một đợt triển khai liên quan đến nó</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots cho xem ai ở bản nào</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>không thể hoàn tác lần đặt lại cuối của chỗ %1: đĩa cũ không được giữ, hoặc không còn nữa</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>không thể hoàn tác lần đặt lại cuối của chỗ %1: đĩa cũ không còn trên máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>bản gốc %1 không có ảnh chụp hiện hành</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>đĩa của nó không còn trong kho</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>đĩa của nó không dùng được</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>nó khởi động %1 lần thay vì chạy</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>nó không chạy lên trong %1 từ khi khởi động</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>các chỗ đầu đã ổn; các chỗ khác chờ lệnh</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>nó không còn đĩa của bản gốc này</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>không còn chỗ đầu tiên nào để thử</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>các chỗ đầu đã ổn, tiếp tục với các chỗ khác</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>các chỗ quay lại ảnh chụp %1, nó bị đánh dấu là hỏng</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>mọi chỗ cần chuyển đã chuyển</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>kết thúc sớm: đợt triển khai tiếp theo đã bắt đầu</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>tiếp tục với các chỗ khác, theo yêu cầu của %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>thử trước bởi %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>các chỗ đầu đã thử: hãy tiếp tục hoặc dừng</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>chỗ đang ở đó: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>các chỗ đang ở đó: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>chỗ sẽ chuyển khi không ai dùng hoặc ở lần khởi động tới: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>các chỗ sẽ chuyển khi không ai dùng hoặc ở lần khởi động tới: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>chỗ sẽ chuyển ở lần khởi động tới: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>các chỗ sẽ chuyển ở lần khởi động tới: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>chỗ giữ nguyên: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>các chỗ giữ nguyên: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>trở về %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 sang %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>trước tiên: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>ngay khi không ai dùng</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>ở lần khởi động tới</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>khi bạn tiếp tục</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>sau khi các chỗ đầu đã ổn</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>cùng bản sao %1 của nó</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>mã cũ hết hiệu lực ở lần đăng nhập tới của máy</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>những gì chỗ %1 đã ghi</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>ảnh đĩa %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>đĩa trở lại như trước khi đặt lại, những gì ghi từ đó sẽ mất</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>thay cho %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>là %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>chỗ %1 khởi động đĩa ghi được trên %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>ảnh chụp %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>không được đề nghị làm chỗ nữa</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>mọi máy xin kịch bản khởi động sẽ thành một chỗ</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>các máy chờ được nhận</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>các máy không còn dịch vụ khởi động</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>một lần thử, tới mọi kênh đã cấu hình</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 trên %2, đã ghim</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 trên %2, theo ảnh chụp hiện hành</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>tiếp nhận đích %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 từ %2 lúc %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>lúc khởi động</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>nay ở ảnh chụp %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>lại ở ảnh chụp %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>phiên của nó đã bị kết thúc</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>phiên của nó từ %1 đã bị đóng</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>nếu máy không tự tắt, hãy tắt nó</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>chỉ đĩa %1 của nó</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>đĩa %1 của nó: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>đĩa %1 của nó đã được đặt lại</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>quy tắc của nó là boot: lần khởi động tới làm nó mới</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>ảnh chụp %1 là hiện hành</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>ảnh chụp %1 không còn</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>ảnh chụp %1 là bản tốt gần nhất</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>ảnh chụp %1 bị đánh dấu là hỏng</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>đĩa %1 của nó sẽ xoá sau</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>đĩa cũ %1 của nó sẽ xoá sau</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>một phần sẽ xoá sau: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>kết nối đóng trước khi tới lượt</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>bị huỷ trước khi tới lượt</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>bị huỷ khi chưa tới lượt</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>không rõ có gì đã làm xong</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>đã xong: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>đặt lại thất bại: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>đã bật rồi</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>không có ai ở đó</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>đã tắt rồi</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>đã gửi gói đánh thức qua %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>không gửi được gói đánh thức: không mạng nào của máy chủ này nhận nó</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>kết thúc với trạng thái %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>phiên của nó đã hết</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>lệnh thất bại: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>không chạy được lệnh: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>máy vẫn bật</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>lệnh được nhận, nhưng phiên của máy vẫn còn sau %1 giây</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>máy chủ lưu trữ này không biết cách hiện chữ cho người chơi: chưa cấu hình lệnh nào</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>máy chủ lưu trữ này không biết cách %1 máy: chưa cấu hình lệnh nào</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>hãy nêu một lệnh trong [power] của freshseatd.toml, ví dụ %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>tin nhắn cho người chơi là một dòng chữ</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>tin nhắn cho người chơi không được có %1: trình lệnh của máy sẽ hiểu nhầm</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>chữ cái, chữ số, dấu cách và . , : &apos; - / thì được</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>tin nhắn cho người chơi đang trống</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>tin nhắn cho người chơi không được bắt đầu bằng - hoặc /: sẽ bị coi là tuỳ chọn</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>tin nhắn cho người chơi dài nhất %1 byte</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>không có lịch này: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list cho xem các lịch hiện có</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>chưa chọn ngày nào</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily là mỗi ngày</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>chờ từ %1 đến %2 thì không có thời gian nào</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>hãy cho giờ muộn hơn, hoặc không cho</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>lịch %1 đang chạy</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>xem kết quả bằng freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>đã báo người chơi; sẽ làm lúc %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>hết thời gian chờ trước khi tới lượt</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>đã chờ tới %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>được thử lại tới %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>nó được đặt lại ở lần khởi động tới</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>lần chạy tiếp theo của lịch đã bắt đầu</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>lịch đã bị xoá</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>lịch đã bị tắt</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>lần chạy %1 đã bị lỡ: máy chủ lưu trữ không chạy</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>lần chạy %1 đã bị lỡ: máy chủ lưu trữ không chạy, hoặc không bắt đầu nó</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>không đổi được lịch: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>không đọc được múi giờ của máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>máy chủ lưu trữ chưa bắt đầu lần chạy: có thể một lần chạy của lịch %1 đang diễn ra, hoặc tác vụ của nó bị lỗi; không yêu cầu gì thêm nữa</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>hãy xem thông báo của tác vụ trên máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>máy chủ lưu trữ này không có phiên cập nhật</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>máy chủ lưu trữ này không có triển khai</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>máy chủ lưu trữ này không có dịch vụ khởi động; máy đồng hành sẽ có</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>máy chủ lưu trữ này không có dịch vụ khởi động: nó chỉ có đĩa; máy đồng hành sẽ có</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>máy chủ lưu trữ này không giữ lịch; máy đồng hành sẽ giữ</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>lịch của chính máy chủ lưu trữ chỉ đặt lại các chỗ: không bật cũng không tắt máy; máy đồng hành sẽ làm</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>máy chủ lưu trữ không thể báo gì cho người chơi; máy đồng hành sẽ làm</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS không chạy bù lần bị lỡ do nó tắt; máy đồng hành sẽ làm</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>máy chủ lưu trữ này không gửi báo cáo: nó không giữ lịch; máy đồng hành sẽ giữ</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>hãy chạy freshseatd --companion trên một máy trong mạng của các máy, rồi kết nối tới đó: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>hãy chạy freshseatd --companion trên một máy luôn bật, rồi kết nối tới đó: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>đĩa của kho chỉ còn %1, trong đó %2 là dự trữ: không bắt đầu cập nhật</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>hãy bỏ ảnh chụp không cần, hoặc thêm dung lượng</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>đĩa của kho không còn trống hơn phần dự trữ %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>hãy bỏ ảnh chụp cũ, xoá bản gốc không ai cần, hoặc đặt lại các chỗ</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>máy chủ iSCSI không chạy</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>máy chủ lưu trữ nói đã tạo %1, nhưng không có ở đó</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>máy chủ lưu trữ nói đã tạo %1, nhưng không như phải có</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>máy chủ lưu trữ nói đích %1 hiện %2, nhưng không phải</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>hãy xem trạng thái đích iSCSI trên máy chủ; lần thay đổi tới của phòng sẽ thử lại</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>máy chủ lưu trữ đã có đích %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>máy chủ lưu trữ nói đã quay %1 lại, nhưng chưa</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>có thứ ngoài phòng dựa trên những gì trong %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>hãy kết nối lại và xem: việc đã bắt đầu sẽ được lần thay đổi tới hoàn tất hoặc rút lại</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>mọi đích iSCSI của máy chủ lưu trữ này đều là của chính nó: không có đích nào để tiếp nhận</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>hãy bỏ --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 không chỉ volume nào của máy chủ lưu trữ này</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>hãy viết host:/dev/zvol/POOL/VOLUME; tệp ảnh đĩa ở đó không mở được từ đây</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 đã là một phần của phòng</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 nằm ở pool khác với phòng: bản sao không rời pool của nó được, nên sẽ phải chép toàn bộ</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>hãy đặt phòng vào pool %1 (URL nêu tên nó), hoặc nhập một ảnh đĩa</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>volume của máy chủ lưu trữ được tiếp nhận nguyên trạng: không gửi gì cả</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>một lần nhập khác tạo bản gốc %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>hãy lấy tên khác</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: không có volume này</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 là hệ thống tệp, không phải volume (zvol): không chứa đĩa</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>độ dài của %1 không phải bội số của 512 byte</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 không có ảnh chụp: bản gốc được tạo từ các ảnh chụp, vốn không thay đổi</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 không có ảnh chụp %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>hãy tạo một ảnh chụp khi không ai ghi vào volume: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>%1 có %2 ảnh chụp; tiếp nhận nhiều nhất %3</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>hãy nêu một cái: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>đích %1 đã là của một chỗ</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>không tiếp nhận được đích %1: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>không chỉ mình nó có tên kết thúc như vậy; hãy cho tên đầy đủ</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>nó không có đĩa</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>nó có %1 đĩa (LUN)</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>nó có nhiều nhóm cổng</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>nó có %1 nhóm</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>đích của một chỗ chỉ có một</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>đĩa của nó ở LUN khác 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>thứ nó đưa ra không phải volume ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>thứ nó đưa ra là tệp, không phải volume</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>nó chỉ đọc</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>nó cho mọi initiator vào: hãy cho nó danh sách (ACL) có tên máy của nó</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>nó cho mọi initiator vào: nhóm initiator của nó không nêu tên nào</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>hãy ghi initiator của máy đó vào đấy</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>nó đòi khóa bí mật mà không có khóa nào, hoặc có nhiều khóa</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>nó đã là đích của chúng tôi</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>hãy sửa nó trên máy chủ lưu trữ, hoặc thêm chỗ không dùng --adopt: chỗ sẽ có đích riêng</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>hãy tắt máy đó trước</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 không phải bản sao: không có ảnh chụp nào để đặt lại về</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>hãy thêm chỗ không dùng --adopt: chỗ sẽ có bản sao của bản gốc %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 là bản sao của %2, mà bản gốc %3 không được tạo từ đó</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>hãy tiếp nhận cái đó trước: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 là bản sao của ảnh chụp %2 thuộc bản gốc %3, không phải %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>việc nhập đã bị huỷ</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>không còn lại gì</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>không còn gì của nó</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>bị bên kia ngắt</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>bỏ dở trước khi xong</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>tệp ảnh đĩa trống</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>đĩa trong ảnh này có %1 byte: không phải bội của 512, nên không phải ảnh đĩa trọn vẹn</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>phòng thử không có tệp riêng</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>hãy nêu một tệp trên máy bạn</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>tệp không đúng như đã báo</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>một lần nhập khác đang tạo bản gốc %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>một lần nhập khác tạo bản gốc %1, hoặc đã bị ngắt</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>hãy lấy tên khác; phần còn lại sẽ bị xoá sau một ngày</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>bản gốc %1 đang được nhập rồi</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>bản gốc %1 đang được nhập hoặc nhận rồi</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>hãy chờ lần nhập đó, hoặc chọn tên khác</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>không có tệp này trên máy chủ lưu trữ: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 trống: 0 byte không phải đĩa</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 không phải đĩa thô: kích thước %2 byte không phải bội của 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>đây không phải ảnh đĩa raw: nó kết thúc như một VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>hãy ghi --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>Việc nhập %1 đã dừng; không còn gì của nó trên máy chủ lưu trữ.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>không đọc được %1 đến cuối: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>không đọc được %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>không ghi được %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>không mở được %1: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>không đọc được kích thước thiết bị: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Hãy kiểm tra đường dẫn và chính tả.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 trống (0 byte).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>Việc tải xuống hay sao chép đã xong chưa?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 là %2, không phải ảnh đĩa.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>Tệp này là %1, không phải ảnh đĩa.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>một thư mục</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>một đường ống (pipe)</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>một socket</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>một thiết bị không theo khối</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>một tệp nén %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>một tệp nén xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>một tệp tar (tệp .ova cũng là tar)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>một ảnh cài đặt Windows (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>một ảnh %1</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>một VMDK của máy ESX cũ</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>một đĩa mã hoá (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Hãy giải nén trước, rồi nhập ảnh đĩa ở bên trong.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Hãy chuyển đổi trước: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>WIM chứa các tệp, không phải đĩa. Hãy cài Windows vào một đĩa ảo rồi nhập đĩa đó.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Hãy giải mã trước; firmware của chỗ không khởi động được nó.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>Tệp VMDK này chỉ mô tả một đĩa; dữ liệu của đĩa nằm ở các tệp khác.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Hãy gộp nó thành một tệp: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Hãy gộp thành một tệp ở nơi có đủ các phần: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>Hãy gộp cả hai thành một tệp đầy đủ: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Hãy tạo thành một tệp thường ở nơi nó được tạo ra: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Hãy chuyển đổi bằng chương trình đã tạo ra nó: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Hãy thử sửa một bản chép của nó: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>Hãy tạo một bản chép có sector 512 byte: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>Tệp %1 này bị hỏng hoặc không đầy đủ: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Hãy chép lại từ nơi nó được tạo ra và so kích thước.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>nó kết thúc ngay trong phần đầu</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>phần mở rộng của phần đầu dài hơn phần đầu</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>kích thước cluster không hợp lệ</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>độ dài phần đầu không hợp lệ</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>bảng nội dung nằm quá cuối tệp</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>bảng tham chiếu nằm quá cuối tệp</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>bảng khối nằm quá cuối tệp</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>không đọc được bảng khối</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>một khối nằm quá cuối tệp</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>thiếu phần đầu thứ hai</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>kích thước khối không hợp lệ</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>bảng khối quá ngắn so với đĩa</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>tổng kiểm của phần đầu sai</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>loại đĩa không xác định</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>thiếu phần mở đầu</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>nó ngắn hơn đĩa của nó</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>thiếu bảng vùng</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>thiếu siêu dữ liệu</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>siêu dữ liệu nằm quá cuối tệp</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>siêu dữ liệu không đầy đủ</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>phần mô tả không ở đúng chỗ</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>nó kết thúc ngay trong phần mô tả</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>Đĩa trong ảnh này có kích thước 0 byte.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>Kích thước đĩa này, %1 byte, không phải bội số của 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Đĩa gồm các sector 512 byte; có lẽ tệp bị cắt khi sao chép.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Ảnh này khai một đĩa %1; lớn nhất được nhận là %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>không đọc được %1 tại vị trí %2.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>Nó ngắn lại khi đang đọc, hoặc đĩa chứa nó đang hỏng.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 bị từ chối: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>nó chỉ là phần khác so với tệp khác</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>nó giữ dữ liệu ở tệp khác</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>dữ liệu của nó nằm ở nhiều tệp</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>nó bị mã hoá</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>định dạng không đúng như phần đầu ghi</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>phần đầu tự mâu thuẫn</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>không hiểu được qemu-img nói gì về nó</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>Đây là ảnh qcow phiên bản %1; chỉ biết 2 và 3.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Ảnh qcow2 này giữ dữ liệu ở tệp khác.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Ảnh qcow2 này chỉ là phần khác so với %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>tệp khác</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>tệp khác (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Ảnh qcow2 này bị mã hoá.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Hãy giải mã trước bằng qemu-img convert; Freshseat không bao giờ hỏi mật khẩu của ảnh đĩa.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Ảnh qcow2 này dùng tính năng mà Freshseat không biết.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>Ảnh qcow2 này bị chương trình ghi nó lần cuối đánh dấu là hỏng.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>VHD này chỉ là phần khác so với một đĩa khác.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>VHDX này chỉ là phần khác so với một đĩa khác (điểm kiểm tra Hyper-V, .avhdx, là như vậy).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Hãy trộn nó với đĩa cha ở nơi có cả hai (Hyper-V Manager, Edit Disk, Merge), rồi nhập kết quả.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>VHDX này có sector %1 byte; chỉ 512 mới khởi động được.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>VMDK này bị mã hoá.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Hãy bỏ mã hoá trong VMware trước.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>VMDK này là một phần của đĩa chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>VMDK này chỉ là phần khác so với một đĩa khác (ảnh chụp).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>VMDK này thuộc loại %1, dữ liệu còn nằm ở các tệp khác.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 không phải ảnh %2; nó là %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 không phải ảnh %2; phần đầu không khớp.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>Hãy bỏ định dạng, hoặc ghi --format auto, để nó được tự nhận ra.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 bị thay đổi khi đang đọc.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Đừng để gì ghi vào nó, rồi thử lại.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>Đĩa mới không dài %1; chưa ghi gì vào nó.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>không mở được đĩa mới: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>không lưu chắc chắn được đĩa mới: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>Bản chép của %1 không giống tệp.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>Tệp bị thay đổi khi đang đọc, hoặc đĩa hay bộ nhớ của máy này đang hỏng.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. qemu-img báo: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 bị hỏng hoặc không đầy đủ</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>không đọc được %1 đến hết</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>Có lẽ tệp bị hỏng hoặc không đầy đủ: hãy chép lại từ nơi nó được tạo ra.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 đang được chương trình khác dùng.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Hãy tắt máy ảo đang mở nó, rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 không được đóng đúng cách: còn thay đổi chờ trong log của nó.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Hãy bật máy ảo của nó một lần rồi tắt, hoặc tháo đĩa ra, rồi chép lại.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: đĩa đang ghi đã đầy.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Hãy giải phóng dung lượng, rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat không được phép đọc %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Hãy kiểm tra quyền của tệp.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Đã dừng trước khi xong.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img chạy quá lâu nên đã bị dừng.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>Đĩa đang đọc có bị hỏng không, hay tệp được tạo để làm mất thời gian?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img dừng giữa chừng (tín hiệu %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>Tệp có thể bị hỏng, hoặc được tạo để làm hỏng chương trình đọc nó.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img chưa được cài trên máy chủ lưu trữ.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>Hãy cài gói qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>Máy chủ lưu trữ gửi một ảnh đĩa hỏng.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>hãy đặt lại bản sao để có đĩa sạch</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>bản sao %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>không có bản sao %1</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>bản sao %1 đang được dùng</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>bản sao %1 dựa trên ảnh chụp %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>bản sao %1 chưa được phát hành: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>bản sao %1: không còn giữ gì từ lần đặt lại trước</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>bản sao %1: phần đã giữ không dùng được: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>bản sao vẫn như trước</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>bản sao %1 và ảnh chụp của nó khác kích thước</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>không có ảnh chụp %1</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>ảnh chụp %1 đang được dùng</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>ảnh chụp %1 bị hỏng: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>ảnh chụp %1 bị hỏng: phần nền có %2 byte thay vì %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>ảnh chụp %1 do một Freshseat mới hơn tạo ra</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>ảnh chụp %1: các lớp của nó chứa hơn 16 TiB</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>hãy xuất nó rồi nhập thành bản gốc mới</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>ảnh chụp %1 tại byte %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 bị hỏng</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 do một Freshseat mới hơn tạo ra</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>tệp của nó do một Freshseat mới hơn tạo ra</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>hãy cập nhật Freshseat trên máy chủ này</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>cả hai superblock đều hỏng</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>tệp của nó thuộc bản sao %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>tệp của nó dành cho đĩa có kích thước khác</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>nhật ký của nó bị hỏng: %1 (mục %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>một liên kết không dẫn tới đâu</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>có một mục không thể đúng</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>một mục đã lưu không đọc được</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>thiếu các mục đã lưu</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>một mục trước mục cuối không đọc được</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>nó bị hỏng: chỗ chứa khối %1 bị dùng hai lần</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>superblock của nó ghi kích thước không thể có</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>không đủ chỗ cho nhật ký mới</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>cả hai superblock của lớp không đọc được</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>lớp của nó không phải lớp mà bản kê nêu</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>lớp của nó bị ghi sau khi đã niêm phong</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>nó dựa trên chính nó</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>nó dựa trên %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>bản kê của %1 thuộc về cái khác</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>nó và %1 khác kích thước</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 quá dài so với thứ nó phải là</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>dữ liệu không phải thứ đã được ghi</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>dữ liệu của chỗ bị hỏng</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>phần nền có %1 byte</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>tổng kiểm của nó bị hỏng</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>nhập: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>đã huỷ nhập</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>nhập: %1 đã ngắn lại</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>nhập: tại byte %1 đĩa trả về dữ liệu khác với đã ghi</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>không thể tin vào bộ lưu trữ dưới %1</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>không nhập được đĩa %1 byte</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>kích thước phải là bội số của 512 byte, ít nhất 512, nhiều nhất 16 TiB</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>không ghi được danh mục: đĩa đầy</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>hãy dọn chỗ rồi thử lại</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>tệp danh mục bị hỏng: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>hãy khôi phục freshseat.db từ bản sao lưu</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>danh mục từ chối một thay đổi: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>không mở được tệp danh mục để ghi: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>danh mục gặp lỗi: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>danh mục có một từ không nên có: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>danh mục có một lượt triển khai không đọc được: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>không có máy này: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>không có chỗ này</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>không có ảnh chụp này</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>không có lịch này</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>không có phiên cập nhật</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>chỗ này không còn được theo dõi</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>không mở được %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>không đọc được %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>không ghi được %1: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>không tạo được %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>không tạo được thư mục %1: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>không tạo được tệp %1 trong %2: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>không liệt kê được %1: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>không liệt kê được các ảnh chụp: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>không đổi tên được %1 thành %2: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>không bảo vệ được %1: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>không đồng bộ được %1: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>không đồng bộ được tệp của nó: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>không xem được %1: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>không tiếp tục được với %1: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>không thấy các lỗ trống của %1: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>không biết được dung lượng của %1: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>không đọc được superblock: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>không ghi được superblock của nó: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>không đọc được dữ liệu: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>không đọc được nhật ký: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>không ghi được nhật ký mới: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>không ghi lại được nhật ký của nó: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>không ghi được tổng kiểm: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>không ghi được ảnh đĩa vào %1: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>không tạo được tệp trong %1: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>không tạo được tệp cỡ đó trong %1: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>không giữ được ảnh đĩa trong %1 cho tới khi đủ: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>tệp khoá %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>các chứng chỉ đã biết %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>khi ghi %1: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>không có quyền</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>thao tác không được phép</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>thiết bị hết dung lượng</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>vượt hạn mức đĩa</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>không có tệp hay thư mục này</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>tệp đã có</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>không phải thư mục</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>lỗi vào/ra</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>hệ thống tệp chỉ đọc</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>thiết bị hay tài nguyên đang bận</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>quá nhiều tệp đang mở</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>kết nối bị từ chối</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>bên kia đã ngắt kết nối</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>hết thời gian chờ kết nối</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>không có đường tới máy chủ</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>không tới được mạng</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>bên kia đã đóng kết nối</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>chưa nêu giao diện mạng nào</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>không có giao diện mạng %1 đang bật với địa chỉ IPv4</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address cho xem các mạng của máy chủ</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>không ghi được %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>dịch vụ khởi động HTTP không chạy</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>hiện có %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>dịch vụ khởi động HTTP không chạy: các máy sẽ không tìm thấy kịch bản</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>dịch vụ khởi động HTTP không chạy: USB khởi động sẽ không biết hỏi ai</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>hãy chạy freshseatd với --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>hãy chạy freshseatd với --http, hoặc tạo USB cho một chỗ bằng --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>để tạo USB khởi động cần chương trình %1</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>hãy cài gói %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>để tạo USB khởi động cần mbr.bin của syslinux</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>hãy cài gói syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 thất bại: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>chương trình khởi động %1 không có trong %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>hãy cài gói ipxe của Debian</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>phiên bản cũ</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>hãy cài iPXE 1.21 trở lên, như gói ipxe của Debian 13, và ghi thư mục của nó là boot.programs trong freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>mạng của %1 (%2, %3) quá nhỏ để cấp địa chỉ</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>hãy cho giao diện một mạng từ 64 địa chỉ trở lên, như /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq không báo là đã khởi động</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>nó chứa khóa bí mật của chỗ</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>một máy chủ DHCP khác đang cấp địa chỉ trên %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>hãy để nó cấp địa chỉ và dùng --mode proxy, hoặc tắt nó trước</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>các máy hỏi %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq không phục vụ được mạng: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>việc này freshseatd cần CAP_NET_ADMIN, CAP_NET_RAW và CAP_NET_BIND_SERVICE: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>dnsmasq hoặc máy chủ DHCP khác trên máy này có thể đang giữ cổng; phải cài dnsmasq</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>Không có kết nối tới máy chủ lưu trữ. Không có gì được làm.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>Không có trợ lý nào trả lời: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>Không có trợ lý nào chạy trên máy này: không có %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Hãy chạy trợ lý: freshseatd, hoặc systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 Máy khác thì dùng --connect ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>Hãy chạy bằng người dùng chạy freshseatd, hoặc thành viên nhóm của socket.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>mất kết nối tới máy chủ lưu trữ: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>kết nối đã đóng</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>kết nối tới phòng thử đã đóng</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>hãy kết nối lại và xem nhật ký</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>hãy kết nối lại và xem</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>máy chủ lưu trữ không trả lời trong %1 giây</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>có phải trợ lý của Freshseat đang nghe ở đó?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>máy chủ lưu trữ dùng phiên bản khác của giao thức điều khiển</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>hãy cài cùng phiên bản Freshseat ở cả hai bên</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>đã đóng ở đây</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>máy chủ lưu trữ đã đóng</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>thứ nhận được không phải giao thức của Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>không tới được %1 bằng SSH: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>nó có bật không, và sshd có chạy ở đó không?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>máy %1 không cho %2 vào; nó nhận: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>hãy đưa khoá bằng --identity, hoặc mật khẩu bằng FRESHSEAT_SECRET hay --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>máy %1 ngắt khi đăng nhập: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>chưa biết máy %1; nó đưa khoá %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>nếu đó là khoá của nó, hãy chấp nhận bằng --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>máy %1 đưa khoá %2, không phải khoá cần chấp nhận</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>khoá của máy %1 đã đổi: có thể có kẻ đứng giữa, hoặc máy được cài lại. Nó đưa %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>nếu bạn biết vì sao đổi, hãy xoá khoá cũ khỏi danh sách máy đã biết, hoặc chấp nhận khoá này bằng --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>hãy so với khoá trên chính máy đó: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>máy không đưa khoá: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>không đọc được danh sách máy đã biết: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>không dùng được thiết lập SSH này: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>không mở được khoá trong %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>không mở được khoá trong %1: cụm mật khẩu sai, hoặc không phải khoá riêng</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>nếu có cụm mật khẩu, hãy đưa bằng FRESHSEAT_SECRET hay --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>mất kết nối tới %1</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>mất kết nối tới %1: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>lệnh trên %1 thất bại: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>lệnh trên %1 thất bại với trạng thái %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>freshseatctl đã được cài ở đó, và một lần đăng nhập không có terminal có tìm thấy nó không?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>lệnh ở đó đã kết thúc</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>không rõ bước cuối có hiệu lực hay không</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>kết nối SSH tới %1 bị đứt: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>máy %1 không chạy %2: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>máy chủ lưu trữ không có OpenZFS, hoặc mô-đun chưa nạp</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>hãy cài zfsutils-linux ở đó, rồi chạy: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>người đăng nhập ở đó không phải root và không thể thành root nếu không có mật khẩu: đích iSCSI của nhân chỉ dành cho root</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>hãy đăng nhập root bằng khoá, hoặc cho người dùng chạy sudo không cần mật khẩu</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>máy chủ lưu trữ không phải máy Linux mà chúng tôi biết dùng</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; không phải dataset có thể chứa một phòng</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>hãy viết POOL hoặc POOL/NAME, gồm chữ cái, chữ số và . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>không tới được TrueNAS tại %1: nó không trả lời</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>không tới được TrueNAS tại %1: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>nó có bật không, và đây có phải cổng giao diện web của nó?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>TrueNAS tại %1 không có %2 (trạng thái HTTP %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>máy không đưa chứng chỉ</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>TrueNAS tại %1 không nhận kết nối từ máy này</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>hãy thêm địa chỉ của nó ở đó: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>mất kết nối tới TrueNAS tại %1: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>chưa biết máy %1; nó đưa chứng chỉ %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>nếu đó là chứng chỉ của nó, hãy chấp nhận bằng --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>máy %1 đưa chứng chỉ %2, không phải chứng chỉ cần chấp nhận</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>hãy so với chứng chỉ của chính NAS</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>chứng chỉ của máy %1 đã đổi: có thể có kẻ đứng giữa, hoặc nó được tạo lại. Nó đưa %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>nếu bạn biết vì sao đổi, hãy chấp nhận chứng chỉ này bằng --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS không cho %1 vào: khoá API sai, đã bị thu hồi, hoặc không phải của người dùng này</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS không cho %1 vào: sai người dùng hoặc mật khẩu</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>hãy đưa khoá API hoặc mật khẩu bằng FRESHSEAT_SECRET hay --secret-file, và người dùng của khoá trong URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS tạm thời không nhận đăng nhập từ máy này nữa</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>hãy chờ vài phút: mọi chương trình đăng nhập liên tục đều bị tính</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>hãy tạo khoá API cho người dùng và dùng nó: nó không hỏi gì thêm</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS yêu cầu %1 nhập mật khẩu dùng một lần</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>mật khẩu dùng một lần của %1 sai, hoặc không còn hiệu lực</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>mật khẩu dùng một lần của %1 đã dùng rồi; cần mật khẩu khác</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>hãy kết nối lại bằng mật khẩu đang có hiệu lực</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>hãy đưa mật khẩu đang có hiệu lực bằng FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>hoặc tạo khoá API cho người dùng và đưa khoá đó: không cần gì thêm</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>hãy đưa mật khẩu đang có hiệu lực</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS cho vào mà không chứng tỏ là nó biết khoá API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>đây có đúng địa chỉ không?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>khóa bí mật của %1 đã hết hạn hoặc bị thu hồi</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>hãy tạo cái khác trong TrueNAS: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>đây là nửa dự phòng của một cặp TrueNAS</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>hãy kết nối tới nửa kia</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS cần khoá API hoặc mật khẩu</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>hãy đưa bằng FRESHSEAT_SECRET hay --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>mật khẩu cần người dùng của nó</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>hãy viết truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>thứ trả lời ở đó không nói như TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>đây có phải địa chỉ và cổng giao diện web của nó?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>hãy chuyển sang TrueNAS 25.04 trở lên, hoặc dùng zfs+ssh:// tới máy Linux có OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>máy chúng tôi đăng nhập không có midclt: nó không phải TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>hãy dùng zfs+ssh:// cho máy Linux có OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>đang dùng: một máy đang đăng nhập %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>các phiên của %1 không kết thúc: hãy tắt máy của nó</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>dịch vụ iSCSI của TrueNAS không khởi động</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>hãy xem ở đó: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>một tác vụ của TrueNAS thất bại: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>phiên bản TrueNAS này không làm được</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS nói đã xoá %1, nhưng nó vẫn còn: có thứ cần nó</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS báo đã xoá %1, nhưng nó vẫn còn</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>volume kết thúc trước phần đã ghi vào nó</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>phần ghi vào volume tại byte %1 đọc lại thấy khác</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>hãy xem tình trạng của pool, rồi thử lại</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>NAS không trả lời nữa; không rõ lần gọi cuối có hiệu lực không</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>thứ trả lời trên NAS không phải midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>middleware của TrueNAS không chạy</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>hãy chờ tới khi nó khởi động xong</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS kết thúc phiên của chúng tôi hết lần này tới lần khác</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>hãy xem nhật ký kiểm tra của nó</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>một tác vụ của TrueNAS không kết thúc</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 đang được xuất ra</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 không phải bản sao, hoặc không có</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: không có tập dữ liệu này</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: không có ảnh chụp này</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>TrueNAS đã có đích %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>TrueNAS đã có đích %1, và nó không phải của chúng tôi</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>TrueNAS không có đích %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS báo đã đổi extent %1, nhưng %2 vẫn như trước</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>đích cần một initiator được phép đăng nhập</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>extent %1 nay đã thuộc đích khác</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>đích %1 chưa đóng</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>đích %1 đã có</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS không cho biết tên gốc của các đích iSCSI của nó</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>TrueNAS có hơn một extent với ghi chú %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>hãy xoá cái không đích nào dùng</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>không có đích này: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>khóa bí mật của đích %1 không còn nữa</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>không đọc được khóa bí mật của đích %1</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>máy chủ không có đích %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>TrueNAS có hơn một tác vụ cron tên %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>hãy xoá bớt một ở đó</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS báo đã đổi tác vụ cron của lịch %1, nhưng %2 không đúng như phải có</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS báo đã xoá tác vụ cron của lịch %1, nhưng nó vẫn còn</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>tác vụ cron của lịch %1 không còn trên máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>bộ hẹn giờ của lịch %1 không còn trên máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 sẽ tạo lại nó</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>máy chủ lưu trữ không có systemd để bắt đầu các lần chạy; máy đồng hành sẽ làm</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list trả lời không phải một danh sách</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>volume trên TrueNAS lỗi (%1): %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>lưu hẳn</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>đo</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>đọc</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>ghi</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>không tới được volume bằng iSCSI tại %1: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>máy này phải tới được cổng (portal) của TrueNAS</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>khối của volume không phải 512 byte</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 sẽ là tin dài hơn mức TrueNAS nhận; chưa gửi</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS không cho người dùng này gọi %1: cần %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>thêm quyền</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>vai trò %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>hãy thêm vai trò đó vào đặc quyền của người dùng ở đó: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>TrueNAS này không biết %1, lẽ ra phải biết</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>hãy xem các phiên bản được hỗ trợ</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS không nêu lý do</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>thứ trả lời ở đó không phải TrueNAS biết khoá API: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>đây có đúng địa chỉ không? Không gửi tới đó thứ gì dùng được ở nơi khác</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>câu trả lời của nó không hợp lệ</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>nó trả lời cho người khác</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>nó đòi số vòng bất thường</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>muối (salt) của nó không hợp lệ</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>nó không chứng tỏ được là biết khoá</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS nói đã xoá %1, nhưng nó vẫn còn: có thứ giữ nó mở, hoặc dựa trên nó</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>Người dùng đăng nhập TrueNAS thiếu vai trò %1: việc cần nó sẽ bị từ chối. Hãy thêm nó vào quyền của người dùng ở đó.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1 bị hỏng (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1 bị hỏng tại byte %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>đĩa của chỗ %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>ảnh chụp %1 của %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>bản sao %1, không thuộc chỗ nào,</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>ảnh chụp %1, đã xoá hoặc không thuộc bản gốc nào,</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>hãy đặt lại chỗ, sau khi cứu các tệp của nó</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>hãy kiểm tra đĩa của máy chủ này</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>hãy xuất những gì đọc được, hoặc nhập lại; hãy kiểm tra đĩa của máy chủ này</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>còn %1 nơi bị hỏng: freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 được để nguyên: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>kho chứa %1 ảnh chụp hoặc bản sao mà không bản gốc hay chỗ nào biết</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>việc nhận bản gốc %1 bị ngắt, đã giữ %2 trên %3: hãy tiếp tục (master receive %4 --token cho biết cách) hoặc bỏ (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>một lần ghi thất bại: từ chối ghi cho tới khi được đặt lại</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>đĩa dữ liệu %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>máy chủ lưu trữ không trả lời</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>phiên trước của nó chưa hết</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>không đặt lại được: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>máy chủ lưu trữ không cho biết khóa bí mật của nó: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>ảnh chụp %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>chỉ giữ %1 bản mới nhất, và không gì cần nó</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>máy chủ đã dừng: những gì đã ghi bị mất</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>bị ngắt trước khi có gì thay đổi; phiên cập nhật vẫn mở như trước</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>đã kết thúc %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bởi %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>vì %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>lịch %1 nay nêu nhóm %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>các lịch %1 nay nêu nhóm %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>không còn chỗ nào trong nhóm %1: lịch %2 vẫn nêu nó và không làm gì</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>không còn chỗ nào trong nhóm %1: các lịch %2 vẫn nêu nó và không làm gì</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>sai tên hoặc khóa bí mật: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>không phải initiator của chỗ: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>chỗ đang được dùng: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 chờ %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>của %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>của %1, bởi %2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>What stands between two sentences of the storage host.</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two remarks of the storage host.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>PCs boot over IPv4 alone: &quot;%1&quot; is an IPv6 address</source>
        <translation>các máy chỉ khởi động qua IPv4: &quot;%1&quot; là địa chỉ IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>hãy cho một địa chỉ IPv4 hoặc tên máy</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>một phiên đến từ %1, nhưng kịch bản khởi động đã gửi tới %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>USB sẽ đưa PC của nó tới %1, tức là chính PC đó</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>không tạo USB nào</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>hãy cho freshseatd lắng nghe trên địa chỉ của mạng trong phòng (--iscsi ADDR:PORT), hoặc nêu địa chỉ bằng --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 là iPXE %2, bị treo khi một iPXE khác khởi động nó</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 là iPXE %2: các PC UEFI có iPXE trong card mạng không được chuyển tới nó</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>mật khẩu hoặc mật khẩu dùng một lần của %1 sai hoặc không còn hiệu lực</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS không cho %1 vào: người dùng, mật khẩu hoặc mật khẩu dùng một lần sai hoặc thiếu</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>cần mật khẩu dùng một lần của %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>không dùng được chùm khóa của hệ thống: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>hãy mở khóa, hoặc cài một chùm khóa (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE không được hỗ trợ qua SSH</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>hãy dùng truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>TrueNAS này không giữ thuộc tính của ảnh chụp đúng như đã ghi: không thể lưu phòng trên đó</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: các PC UEFI sẽ không tìm thấy kịch bản trên USB</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 là iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>middleware của TrueNAS không trả lời %1 suốt %2 giây; không rõ việc đó có hiệu lực hay không</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>hãy xem giao diện web của chính nó có trả lời không; nếu không, khởi động lại middleware ở đó: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>đã có %1</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>máy đồng hành đang dừng</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>máy chủ lưu trữ đặt lại các chỗ theo lịch riêng của nó, %1; thêm một mục ở đây thì chúng sẽ bị đặt lại hai lần</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>hãy để máy chủ lưu trữ làm, hoặc kết nối tới nó không qua máy đồng hành và xóa mục đó trước: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (đặt lại %2 hằng ngày lúc %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (đặt lại %2, các ngày %3, lúc %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>tất cả các chỗ</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>nhóm %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>chỗ %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>các chỗ %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, chờ tới %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, báo người chơi trước %2</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>nó đang ghi</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>phiên của nó vẫn tiếp tục</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>theo số đếm của máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>từ %1, bằng USB của nó</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 đang chờ: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, không được chuyển sang %2: nó quá cũ</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>phòng dùng thử không gửi báo cáo</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>hãy kết nối với một máy chủ lưu trữ thật</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>máy %1 không trả lời suốt %2 giây</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>hãy xem nó còn chạy không, và trạng thái các pool của nó: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>máy chủ lưu trữ này không thể từ chối việc ghi: quá giới hạn thì chỗ sẽ cảnh báo</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>Máy đã bật nhưng chưa bao giờ xin địa chỉ</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>máy không khởi động từ mạng, không có điện, hoặc cáp hay cổng switch bị hỏng</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Xem đèn cổng mạng có sáng không; đặt khởi động mạng (PXE) lên đầu trong firmware, hoặc dùng USB khởi động</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>Máy đã xin địa chỉ nhưng không tải chương trình khởi động</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>một máy chủ DHCP khác trả lời mà không nêu chương trình, hoặc firmware chỉ khởi động mạng qua IPv6</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Tìm máy chủ DHCP thứ hai trong mạng khởi động; bật khởi động mạng IPv4 trong firmware của máy</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>Máy đã tải chương trình khởi động rồi không báo gì nữa</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>chương trình không hợp với firmware (BIOS và UEFI cần loại khác nhau), hoặc Secure Boot từ chối</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Tắt Secure Boot, hoặc chọn UEFI hay BIOS trong firmware; thử chương trình khởi động khác cho chỗ này</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>Máy xin địa chỉ nhiều lần mới được</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>switch giữ cổng đóng nửa phút sau khi kết nối (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>Đặt cổng switch của các máy thành edge port hoặc PortFast, và tắt Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>Máy nhận được kịch bản khởi động nhưng không đăng nhập vào đĩa</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>máy không tới được cổng iSCSI của máy chủ lưu trữ (mạng khác, hoặc tường lửa), hoặc khóa bí mật của nó bị từ chối</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Xem portal ghi ở chỗ ngồi có phải địa chỉ máy tới được và cổng 3260 có mở không</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>Máy đăng nhập bằng khóa bí mật sai</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>USB khởi động hoặc kịch bản có từ trước khi đổi khóa bí mật</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Làm lại USB khởi động; máy khởi động qua mạng chỉ cần tắt rồi bật</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>Một máy đăng nhập chỗ này bằng tên không phải của chỗ</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>máy dùng USB khởi động của chỗ khác, hoặc tên iSCSI trong hệ thống đã bị đổi</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Làm lại USB khởi động; để cho tên đó vào, thêm nó vào các initiator của chỗ</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>Máy đang chờ: chỗ của nó đang được máy khác dùng</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>hai máy có cùng địa chỉ MAC hoặc USB, hoặc máy kia chưa tắt</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Tắt máy kia; cho mỗi máy một chỗ riêng</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>Firmware của máy đã đăng nhập, nhưng hệ điều hành thì chưa bao giờ</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows dừng với 0x7B INACCESSIBLE_BOOT_DEVICE: trình điều khiển card mạng của máy không chạy lúc khởi động</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Mở phiên cập nhật trên máy có cùng card mạng, cài trình điều khiển NDIS và đặt cho nó chạy lúc khởi động</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>Máy cứ khởi động lại mãi</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>hệ thống dừng vì lỗi ngay sau khi chạy, hoặc nguồn hay cáp bị lỏng</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Nhìn màn hình lần khởi động tới; so với một chỗ cùng phiên bản, và quay lại nếu cả hai đều vậy</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>Từ lúc firmware đăng nhập đến lúc hệ thống đăng nhập mất nhiều phút</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>đường mạng chạy 100 Mbit/s hoặc mất gói, hoặc máy chủ lưu trữ quá tải</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Xem đèn tốc độ của cổng và thay cáp; so với các chỗ khác</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>Hệ thống của máy bị giữ ở ngoài từ khi đĩa của nó bị đặt lại</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>chỗ bị đặt lại cưỡng bức, hoặc máy chủ lưu trữ đã dừng, khi hệ thống đang chạy</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>Tắt rồi bật máy</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Phải khởi động lại: đĩa đã bị đặt lại khi hệ thống đang chạy.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>Quy tắc hoặc giới hạn mới có hiệu lực từ lần đăng nhập tới.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Sẽ được đặt lại ở lần khởi động tới: nó đang dùng khi tới lịch.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Đã ghi chín phần mười mức cho phép.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Đã ghi quá giới hạn.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>Không dùng được đĩa của nó</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Không dùng được một đĩa dữ liệu</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Đăng nhập không cần khóa bí mật: máy nào cũng có thể chiếm chỗ.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Cho mọi tên initiator vào.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Cho tên initiator khác vào ngoài tên của nó.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Cho phép nhiều phiên cùng lúc: hai hệ thống trên một đĩa sẽ phá hỏng hệ tập tin.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Hai máy cùng lúc dùng đĩa của nó</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>Đĩa của nó không còn: đặt lại để có đĩa mới.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>Không có đích iSCSI; lần thay đổi tới của phòng sẽ tạo.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>Đích iSCSI không nhận đăng nhập; lần thay đổi tới của phòng sẽ mở.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>Máy của nó đang chờ</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>Mạng khởi động không hoạt động</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>Trong mạng khởi động còn nơi khác trả lời các máy</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Đã tìm thấy dữ liệu hỏng</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Có phần của phòng không đọc được</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>Kho chứa thứ mà không bản gốc hay chỗ nào biết</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>được bật từ đây</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>đã xin địa chỉ</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>đã tải chương trình khởi động</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>đã tải kịch bản khởi động</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>đang chờ tới lượt</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>firmware đã đăng nhập</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>bị từ chối: sai khóa bí mật</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>bị từ chối: sai tên initiator</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>bị từ chối: chỗ đang do máy khác giữ</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>bị từ chối: phải khởi động lại trước</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>hệ thống đã đăng nhập</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>lần ghi đầu tiên</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>phiên kết thúc</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>đã đặt lại</translation>
    </message>
    <message>
        <source>added</source>
        <translation>đã thêm</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Chỉ còn %1, phần dự trữ: chỗ được làm mới mỗi lần khởi động không ghi được nữa, và không bắt đầu cập nhật.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Chỉ còn %1 cho dữ liệu các chỗ ghi.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>Ghi nhiều nhất: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Nguyên nhân có thể: %2. %3.</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Nó khởi động bằng chương trình khởi động khác với của nó</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Các chỗ bị đặt lại theo hai lịch, của máy đồng hành và của chính máy chủ lưu trữ: hãy xóa các mục của một lịch. Các mục của máy chủ lưu trữ được xóa qua kết nối không có máy đồng hành</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>Tệp nằm trên chính máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Tệp ảnh đĩa</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Tên bản gốc</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>Ảnh đĩa của một máy đã cài đủ mọi thứ: raw, qcow2, vhd, vhdx hoặc vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Đang gửi…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Đã gửi: %1 trên %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>Máy chủ lưu trữ đang chuyển đổi và kiểm tra ảnh đĩa…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>Trên máy chủ TrueNAS hoặc ZFS, cũng có thể là một volume của bạn như %1: không sao chép gì, các snapshot của nó thành phiên bản của bản gốc.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Đặt lại %n chỗ ngồi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Gỡ %n chỗ ngồi</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Chỗ ngồi chưa làm được</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n xong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n bị từ chối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n thất bại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n bỏ qua</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>dừng sau khi xong việc đang làm</translation>
    </message>
    <message>
        <source>working</source>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Dừng: việc đang làm sẽ xong, phần còn lại để nguyên</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>Những gì đang làm trong phòng và kết quả. Có thể dừng công việc; việc chưa làm ở lại đây kèm lý do.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bởi %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Chưa làm gì.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Bất kỳ lúc nào</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Lưu thành CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Lưu các mục đang hiện cho bảng tính</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Lưu nhật ký</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Không ghi được %1: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>Những gì đã làm với phòng, ai làm và kết quả ra sao. Không gì ở đây sửa được.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Chưa làm gì.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Không có mục nào khớp với tìm kiếm.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Phòng</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>&amp;Kết nối tới phòng khác…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>Cửa sổ &amp;mới</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Kết nối &amp;lại ngay</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>Thiết &amp;lập phòng này…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Chỗ ngồi</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>&amp;Hoàn tác di chuyển</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>Thê&amp;m chỗ ngồi…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>Đặt &amp;lại đã chọn…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Đặt lại tất &amp;cả…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Ô</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>&amp;Sơ đồ phòng</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Bảng</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>Đây &amp;là gì?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>&amp;Giới thiệu Freshseat</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>Giới thiệu Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Mọi máy của phòng từ một ổ đĩa, mới lại chỉ với một cú nhấp.
Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>Máy &amp;mới…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>Tạo USB &amp;khởi động…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>Mật khẩu chưa được lưu</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Hãy mở chùm khóa rồi thử lại, hoặc tiếp tục không có nó: khi đó mật khẩu được nhớ đến khi đóng cửa sổ này, và lần sau bạn được hỏi lại.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Tiếp tục không có</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Nhập bản gốc</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>Xóa bản gốc %1 cùng mọi phiên bản của nó?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>Đặt phiên bản %1 làm hiện hành?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Đặt làm hiện hành</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>Bỏ phiên bản %1?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Cập nhật bản gốc này…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Đặt làm hiện hành…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>Đánh dấu tốt</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>Phiên bản để quay về khi bản khác hỏng</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Hiện không thể: không có kết nối tới máy chủ lưu trữ.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Hãy chọn phiên bản trước</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Chưa có bản gốc. Hãy nhập một bản.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>Có bản cập nhật mở từ %1, bởi %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>Các phiên bản được giữ của bản gốc. Chỗ ngồi theo phiên bản hiện hành ở lần đặt lại kế tiếp, trừ khi bị ghim. Phiên bản cũ có thể thành hiện hành lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 trên đĩa</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Các ổ đĩa mà chỗ ngồi khởi động từ đó. Chọn một ổ để xem các phiên bản.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Một máy cài những gì mọi chỗ ngồi sẽ nhận; đó thành phiên bản kế tiếp.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>Tin nhắn tới %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Tin nhắn tới %n chỗ ngồi</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>Hiện trên màn hình các chỗ đang dùng. Các chỗ khác để yên.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Điều báo cho người chơi</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>Mười phút nữa chúng tôi đóng cửa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>Biến mọi máy hỏi thành chỗ ngồi, theo thứ tự bật máy</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>Máy mới</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>Máy đã xin khởi động</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Địa chỉ MAC</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Hỏi lần cuối</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>Các máy đã xin khởi động mà chưa là chỗ ngồi. Mỗi máy hiện số của mình trên màn hình.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>Thành chỗ ngồi</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>Đừng đề nghị</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>bản mà đa số chỗ dùng</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Hiện chưa có. Bật một máy khởi động qua mạng: nó hiện ở đây.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Hiện không thể: không có kết nối tới máy chủ lưu trữ.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>chưa ghi gì</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Được dùng từ</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Đặt lại %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>Đặt lại %n chỗ ngồi</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>Làm mới %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>Làm mới %n chỗ ngồi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>Đang hỏi máy chủ lưu trữ những gì sẽ mất…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Những gì sẽ mất</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Chỗ ngồi đang dùng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 để nguyên: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>%n chỗ ngồi đang dùng sẽ được bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Đặt lại cả %n chỗ ngồi đang dùng: phiên bị ngắt, việc chưa lưu sẽ mất</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Hiện không đặt lại được gì.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>Không có gì được đặt lại: mọi chỗ đã chọn đều đang dùng.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>Không mất gì: từ lần đặt lại trước chưa ghi gì.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1 đã ghi từ lần đặt lại trước sẽ mất vĩnh viễn. Bản gốc giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Còn trống %1 trên %2.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>Máy chủ lưu trữ không cho biết nó có bao nhiêu dung lượng.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Một bản gốc Windows cùng các chỗ ngồi cần 50 GiB trở lên: hãy thêm ổ đĩa hoặc xóa những gì không cần.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>Có %n bản gốc.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Chưa có bản gốc.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Nhập ổ đĩa của một máy dưới dạng tệp ảnh đĩa.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Có %n chỗ ngồi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Chưa có chỗ ngồi.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>Thêm chúng bằng địa chỉ MAC của máy.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 trả lời: %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>Các máy được chỉ tới %1 nhưng không tới được.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Hãy để trình trợ giúp lắng nghe ở địa chỉ mạng của phòng (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomOverview</name>
    <message>
        <source>version %1 of %2 · %3</source>
        <translation>phiên bản %1 trên %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Chọn một chỗ ngồi để xem bản sao, phiên và địa chỉ của nó.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Chưa có bản gốc: freshseatctl master import TÊN TỆP</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Hiện mọi chỗ ngồi</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Thêm chỗ ngồi…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Không có chỗ ngồi phù hợp.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Chưa có chỗ ngồi.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Đang kết nối…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>Chưa thấy phòng.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Hiện không thể: không có kết nối tới máy chủ lưu trữ.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Mọi chỗ ngồi của phòng. Biểu tượng, chữ và màu cho biết máy đang làm gì; thanh đầy dần khi ghi gần tới giới hạn. Chọn chỗ ở đây rồi thao tác ở bên cạnh.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Gõ để tìm chỗ ngồi; nhấn một từ để chỉ thấy những chỗ như vậy. Con số là số lượng.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>Các chỗ đã chọn đang làm gì, đã xảy ra gì và bạn có thể làm gì với chúng.</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>Phiên đến từ địa chỉ khác với máy của nó chỉ được nhận ra khi trình trợ giúp hoặc trình đồng hành khởi động các máy. Riêng máy chủ TrueNAS hoặc ZFS không biết các máy.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>đang kết nối</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>đã kết nối</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>chưa kết nối, đang thử lại</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>chưa kết nối</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n chỗ ngồi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n đang dùng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>đã dùng %1 trên %2</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>Hiện cửa sổ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Xong.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n chỗ ngồi chưa làm được.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật máy</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Tắt máy</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Mọi chỗ ngồi</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Nhóm %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, chờ chỗ trống đến %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hằng ngày</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>Máy này sẽ tắt sau %n phút. Hãy lưu những gì cần và kết thúc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>Máy này được làm mới ngay khi bạn rời đi. Hãy xong trong %n phút và lưu những gì cần ở nơi khác.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Chờ chỗ đang dùng, thôi lúc</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Chạy bù lần lỡ do máy chủ tắt</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Sửa lịch</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Mục lịch mới</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Thôi lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Mọi chỗ ngồi</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Một nhóm</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Các chỗ ngồi này</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Tên chỗ ngồi</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Báo người chơi trước, số phút</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Điều báo cho người chơi</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>Hiện trên màn hình các chỗ đang dùng; trước đó không làm gì với chỗ ngồi</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>đã tắt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Lần chạy tới</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Lần chạy trước</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Chạy trên</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Chạy ngay…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Gỡ…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Chạy trên %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Hãy chọn một mục trước</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Hiện không thể: không có kết nối tới máy chủ lưu trữ.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>Gỡ mục lịch này?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Chạy mục lịch này ngay?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Chạy ngay</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Báo cáo…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>Báo cáo lịch được gửi đi đâu, và thử gửi</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>Những gì máy chủ lưu trữ tự làm, kể cả khi mọi bảng điều khiển đã đóng. Chỗ đang dùng không bao giờ bị đặt lại: nó chờ tới giờ thôi, rồi tới lần khởi động kế tiếp.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>Tuần tới. Mỗi khối là một lượt chạy; độ dài là thời gian chờ các chỗ đang dùng.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>Gửi báo cáo thử?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Gửi báo cáo thử</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>Chuyển %n chỗ ngồi</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>Đặt lại %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Đặt lại %n chỗ ngồi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Theo phiên bản hiện hành</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Ghim phiên bản này</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Giữ lại thay đổi</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Lại đặt lại mỗi lần khởi động</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Gỡ…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Gỡ %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>Gỡ %n chỗ ngồi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Hoàn tác lần đặt lại gần nhất…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>Hoàn tác lần đặt lại gần nhất của %1?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>Tắt %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Khởi động lại %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>Tắt %n máy?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>Khởi động lại %n máy?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Khởi động lại</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Tin nhắn…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>Chữ, số và gạch nối, tối đa 15: sẽ là tên máy tính</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Địa chỉ MAC</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Các ổ đĩa khác của máy, chẳng hạn trò chơi: tên các bản gốc, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Đĩa dữ liệu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%1 do %2 ghi sẽ mất.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>Lượng tối đa được ghi vào đĩa dữ liệu, nếu khác giới hạn của chỗ ngồi</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Giới hạn của chúng</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Chương trình PC dùng để khởi động qua mạng. Hãy thử ipxe khi PC tới bước này rồi không đi tiếp: nó có trình điều khiển riêng</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Chương trình khởi động</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>Lượng tối đa một chỗ được ghi giữa hai lần đặt lại, ví dụ 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Giới hạn dung lượng</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>luôn là bản hiện hành</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, đã ghim</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, đã ghim (%2)</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Khi nào ổ đĩa của chỗ ngồi được làm mới: mỗi lần khởi động, theo lịch, hoặc chỉ khi bạn đặt lại.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>Chỗ ngồi khởi động từ phiên bản nào của bản gốc. Chỗ bị ghim ở lại phiên bản của mình khi có bản mới.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>Làm mới %1 (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>Một dòng cần tên và địa chỉ MAC.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Tên hoặc địa chỉ MAC này có hai lần trong danh sách.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>Bản gốc và phiên bản</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Đã ghi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Phiên</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Đặt lại gần nhất</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Đang chờ đến lượt</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · phiên bản %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>đã ghim</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>hiện hành là %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>đã ghi %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Ghim phiên bản này</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Giữ lại thay đổi</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Lại đặt lại mỗi lần khởi động</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Địa chỉ MAC</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Đích</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Bên khởi tạo</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Đã ghi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Phiên</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Đặt lại gần nhất</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Gần đây</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Theo phiên bản hiện hành</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Đặt lại chỗ ngồi này…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Đặt lại %n chỗ ngồi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Lỗi gần nhất: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, phiên bản %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (đã ghim)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 ở lần đặt lại tới)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n chỗ ngồi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>đã ghi %1, %n đang dùng</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 trên đĩa</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>giữ %1 để hoàn tác</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Chỗ ngồi dạng bảng</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Các cột của bảng</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Không có phiên</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatViews</name>
    <message>
        <source>Whole room</source>
        <translation>Cả phòng</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Hình của phòng</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Hình ảnh (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Hiện chỗ ngồi dạng ô (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Sơ đồ phòng</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Hiện chỗ ngồi đúng vị trí (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Hiện chỗ ngồi dạng bảng (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Kéo các ô tới vị trí chỗ ngồi</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Thu phóng đến khi thấy mọi chỗ ngồi</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bỏ hình</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Đặt hình của phòng dưới các ô</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Thu phóng (Ctrl+con lăn chuột)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Khu vực của phòng</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Thiết lập phòng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Làm tiếp sau: mọi thứ ở đây cũng có trên các trang của phòng</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cần làm gì</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>Máy chủ lưu trữ trả lời. Đây là những gì nó có và còn thiếu.</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>USB cho bất kỳ chỗ ngồi nào</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>Trong firmware của mỗi máy, bật khởi động qua mạng (hoặc từ USB) và tắt Secure Boot.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Thêm các chỗ ngồi này</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Khởi động</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>Bản gốc là ổ đĩa mà mỗi chỗ ngồi bắt đầu từ đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>Có %n bản gốc. Nhập thêm hoặc đi tiếp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Có %n chỗ ngồi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>Phòng đã sẵn sàng. Bật một máy: ô của nó cho thấy nó khởi động ra sao.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Vẫn còn thiếu gì đó. Đóng lại và làm trên các trang của phòng khi bạn muốn.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>Máy vừa thử khởi động…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>Các máy tìm ổ đĩa của mình qua mạng. Hoặc mạng chỉ cho chúng, hoặc một USB trong mỗi máy.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Tạo USB khởi động…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>Khởi động qua mạng</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>hiện hành</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>bản tốt gần nhất</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>hỏng</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n chỗ ngồi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Dung lượng thay đổi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Được dùng bởi</translation>
    </message>
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1, bỏ đi giải phóng %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Trên đĩa</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Cho mọi máy: nó hỏi dịch vụ khởi động của phòng</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Cho một chỗ ngồi, không cần dịch vụ khởi động:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Tạo USB khởi động</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Tạo ảnh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>Tệp có %1. Hãy ghi nguyên như vậy vào USB.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>Nó chứa khóa bí mật của chỗ ngồi: giữ như chìa khóa.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Hiện không thể: không có kết nối tới máy chủ lưu trữ.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>Để ghi USB, hãy cắm vào: nó sẽ hiện trong danh sách này.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Vâng, ghi đè USB này</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>Máy không tự khởi động qua mạng thì khởi động từ USB. Mục này tạo một chiếc, cho BIOS và UEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Ghi vào</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Một tệp trên máy tính này</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>USB đã sẵn sàng: đã ghi %1, đọc lại và so sánh. Có thể rút ra.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Ghi USB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>USB quá nhỏ cho ảnh.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>Không ghi được USB: có thể nó bị khóa ghi hoặc hỏng.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>USB đã bị rút ra.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>USB không giữ đúng dữ liệu đã ghi: nó bị hỏng. Hãy dùng chiếc khác.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Đã dừng ghi.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>USB không tên</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Mọi thứ trên USB này sẽ mất: %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>Trong đó có: %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Máy tính này không cho truy cập USB (UDisks2 không chạy). Hãy tạo tệp.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>USB không còn cắm nữa.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Không được ghi đè đĩa này: hệ thống đang dùng.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Có thứ đang dùng USB. Hãy đóng các tệp và cửa sổ mở trên đó.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Máy tính này không cho phép.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>Không mở được USB.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Đang ghi vào USB…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Đang đọc lại USB…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>Máy chủ lưu trữ đang tạo ảnh…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>Dữ liệu cũ đã mất, và không máy nào khởi động được từ nó. Hãy ghi lại lần nữa.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>Chưa ghi gì vào USB.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>đọc, MiB/giây</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>ghi, MiB/giây</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Lưu lượng vài phút qua</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, at the axis of a plot.</extracomment>
        <translation>phút</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>Các chỗ đầu thử phiên bản mới; các chỗ khác chờ.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>Các chỗ đầu đã trụ vững. Các chỗ khác chờ lệnh của bạn.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>Phiên bản mới là hiện hành; các chỗ đang chuyển sang.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Mọi chỗ cần chuyển đã chuyển.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>Một chỗ đầu không trụ được. Tất cả quay lại và phiên bản bị đánh dấu hỏng.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>Việc triển khai đã kết thúc; không chuyển gì nữa.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>đã chuyển, chưa khởi động</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>đang khởi động</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>đang chạy, được theo dõi</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ổn</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>không trụ được</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Cập nhật %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Hủy bản cập nhật…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>Bản cập nhật vẫn tiếp tục; quay lại bất cứ lúc nào, cả từ bảng điều khiển khác</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Một máy khởi động chính ổ đĩa của bản gốc và bạn cài ở đó những gì mỗi chỗ sẽ nhận. Các chỗ khác giữ nguyên cho đến khi bạn phát hành.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Cài trên máy của</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>Có gì mới, để sau này bạn tìm lại</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Mọi chỗ, ngay khi không ai dùng</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Mọi chỗ, ở lần khởi động tới</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Các chỗ này trước; các chỗ khác khi những chỗ này trụ vững:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>Các chỗ đầu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>Ai nhận phiên bản mới?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Chỗ đã ghim hoặc được giữ lại thì giữ nguyên.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Các chỗ của đợt triển khai</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Tiếp tục với các chỗ khác</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Hoàn tác: về phiên bản trước…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Quay về phiên bản %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay về</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Bắt đầu</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 Cài đặt</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 Phát hành</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 Triển khai</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>Phiên bản mới đang được phát hành.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>Tệp ảnh đĩa đã có. Phát hành khi bạn muốn.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>Cài trên %1 những gì mỗi chỗ sẽ nhận, rồi tắt máy.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>Bật %1 ngay: nó khởi động ổ đĩa của bản gốc.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 đã tắt. Phát hành những gì nó ghi, hoặc bật lại.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%1 đã ghi từ %2; bắt đầu bởi %3 trên phiên bản %4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Phiên bản %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (đầu tiên)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Không chỗ nào dùng bản gốc này.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Hãy tắt máy trước.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Hãy viết ghi chú trước.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Hiện không thể: không có kết nối tới máy chủ lưu trữ.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>Những chỗ nào trước?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>Hủy bản cập nhật của %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Lấy một tệp ảnh làm phiên bản kế tiếp</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Chưa có lịch nào.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Đã thêm chỗ ngồi</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Đã sửa chỗ ngồi</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Đã gỡ chỗ ngồi</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Đã xem khóa bí mật</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Đã đổi khóa bí mật</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Đã nhập bản gốc</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Đã xuất bản gốc</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Đã xóa bản gốc</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Đã thêm lịch</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Đã gỡ lịch</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Đã bật lịch</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Đã tắt lịch</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Đã chạy lịch</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Đang nạp</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Đang khởi động</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Phiên cập nhật</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Đang đặt lại</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>Máy không có phiên với ổ đĩa của nó.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>Firmware của máy đang nạp hệ điều hành.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>Hệ điều hành đang khởi động.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>Máy đang bật và dùng ổ đĩa của nó.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>Chỗ này đang ghi phiên bản kế tiếp của bản gốc.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>Bản sao đang được làm mới.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Có gì đó không ổn; lỗi gần nhất cho biết.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>Máy chủ lưu trữ không biết.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>mới ở mỗi lần khởi động</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>mới theo lịch</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>giữ đến khi bạn đặt lại</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Điều đó không thể đúng</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Từ chối: đang dùng</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>Không tới được máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>Không thể với máy chủ lưu trữ này</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Không được phép</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Hết dung lượng</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Không thành công</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Hãy tắt máy trước, hoặc đặt lại kèm ngắt phiên.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Kiểm tra xem máy chủ lưu trữ có bật và mạng có hoạt động không.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Kiểm tra tên người dùng và khóa.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Giải phóng dung lượng trên máy chủ lưu trữ: đặt lại chỗ ngồi hoặc bỏ phiên bản cũ.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Đã hoàn tác đặt lại</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Đã bắt đầu cập nhật</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Đã hủy cập nhật</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Đã phát hành cập nhật</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Đã đặt phiên bản hiện hành</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Đã bỏ phiên bản</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Đã đánh dấu phiên bản tốt</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Đã tiếp tục triển khai</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Đã kết thúc triển khai</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Trình trợ giúp đã khởi động</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật máy</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Tắt máy</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Khởi động lại</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Đã gửi bản gốc</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Đã nhận bản gốc</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Đã bỏ lần nhận dở dang</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>Máy đã thành chỗ ngồi</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>Máy không còn được đề xuất</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Máy mới có thành chỗ ngồi không</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Đã bật khởi động qua mạng</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Đã tắt khởi động qua mạng</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Đã tạo USB khởi động</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Triển khai</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Báo cáo thử</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>Sắp hết chỗ trống</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Chỉ còn phần dự trữ</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Đã bắt đầu kiểm tra dữ liệu</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Đã dừng kiểm tra dữ liệu</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n giờ trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Mật khẩu dùng một lần</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Nhập mã mà ứng dụng xác thực đang hiển thị. Mã dùng được cho một lần đăng nhập và không được lưu: mất kết nối thì bạn được hỏi lại.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>bên cạnh máy chủ DHCP đang có</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>cấp cả địa chỉ cho các máy: không có máy chủ DHCP nào khác</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>chỉ chương trình khởi động: máy chủ DHCP khác chỉ ra chúng</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>Card mạng của máy chủ lưu trữ mà các máy nối vào, theo tên mà ip link trên đó hiển thị</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Card mạng</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>Khởi động qua mạng không hoạt động: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>Khởi động qua mạng đang bật: card %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>Khởi động qua mạng đang tắt.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Tắt khởi động qua mạng…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Bật khởi động qua mạng…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Hiện không thể: không có kết nối tới máy chủ lưu trữ.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>Bật khởi động qua mạng?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>Tắt khởi động qua mạng?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật máy</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Tắt</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>%1 xong</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 thất bại</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 bỏ qua</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 đang chờ</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>không có chỗ</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>lịch %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Đặt địa chỉ thủ công</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Cho mạng không có máy chủ DHCP cấp địa chỉ: mỗi PC cần một USB riêng.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Để trống: theo địa chỉ mà máy chủ của phòng tự biết</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Ví dụ %1; để trống: qua DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Để trống: không có, hoặc qua DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Máy chủ lưu trữ</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>Địa chỉ của PC</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Cổng mặc định</translation>
    </message>
</context>
</TS>
