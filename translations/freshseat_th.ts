<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>กำลังถามโฮสต์เก็บข้อมูลว่าอะไรจะเปลี่ยน…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>สิ่งที่จะเปลี่ยน</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>รายการใด</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>สูญหาย</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>ไม่มีข้อมูลที่เขียนไว้สูญหาย</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 จะสูญหายถาวร</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>ตอนนี้ทำอะไรไม่ได้</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>เพิ่มที่นั่ง</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>อ่านไฟล์…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>หนึ่งที่นั่งต่อบรรทัด: ชื่อ ที่อยู่ MAC และอาจมีกลุ่ม วางจากสเปรดชีตหรือรายการอุปกรณ์ของเราเตอร์</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>ที่นั่งที่จะเพิ่ม</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>สิ่งที่เข้าใจ</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>ที่อยู่ MAC</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>ปัญหา</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>มีที่นั่งชื่อนี้อยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>จะเพิ่ม %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n บรรทัดมีปัญหา</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>บรรทัด %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>เพิ่มแล้ว %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>รายการที่นั่ง</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 ใหญ่เกินไปสำหรับรายการที่นั่ง</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>บนโฮสต์ TrueNAS หรือ ZFS คำที่สี่คือชื่อเป้าหมาย iSCSI ของคุณ ที่นั่งจะรับช่วงต่อพร้อมสิ่งที่อยู่บนดิสก์</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>รับช่วง</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>เพิ่มที่นั่ง</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>เปลี่ยนที่นั่ง</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>ลบที่นั่ง</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>รีเซ็ตที่นั่ง</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>รีเซ็ตดิสก์ข้อมูล</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>ลบดิสก์ข้อมูล</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>เลิกทำการรีเซ็ต</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>ปิดเซสชัน</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>เปลี่ยนรหัสลับ</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>ลบมาสเตอร์</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>ลบเวอร์ชัน</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>ทิ้งเวอร์ชัน</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>ตั้งเป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>ทำเครื่องหมายว่าดี</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>ย้ายที่นั่ง</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>เริ่มอัปเดต</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>ทิ้งการอัปเดต</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>เผยแพร่การอัปเดต</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>เพิ่มกำหนดการ</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>ลบกำหนดการ</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>ปล่อยไว้: กำลังใช้งาน</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>ปล่อยไว้</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>ส่งรายงาน</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>เปิดเครื่อง</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>ปิดเครื่อง</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>แจ้ง</translation>
    </message>
    <message>
        <source>switch network boot on</source>
        <translation>เปิดการบูตผ่านเครือข่าย</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>ปิดการบูตผ่านเครือข่าย</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>เชื่อมต่อกับห้อง</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>โฮสต์เก็บข้อมูลที่มีดิสก์ของที่นั่งอยู่ที่ไหน? โฮสต์ว่างจะตั้งค่าทีละขั้น</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>ห้องของคุณ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>ลืม</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>เชื่อมต่อ</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>ห้องอื่น</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>รหัสผ่าน วลีรหัสผ่าน หรือคีย์ API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>จำไว้ในพวงกุญแจของระบบ</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>ถ้าไม่ใช้พวงกุญแจ จะเก็บไว้จนปิดหน้าต่างนี้และไม่เก็บที่อื่น</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>ลองห้องสาธิต</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>กลับไปที่ห้อง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>โฮสต์นี้แสดงคีย์ที่ไม่รู้จักที่นี่ เปรียบเทียบกับคีย์ที่แสดงบนโฮสต์เอง (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) ก่อนยอมรับ:</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>ยอมรับคีย์นี้และเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>กำลังเชื่อมต่อกับ %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>ระบบจะลองใหม่เอง</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>โฮสต์นี้แสดงใบรับรองที่ไม่รู้จักที่นี่ เปรียบเทียบลายนิ้วมือ SHA-256 (%1) กับที่หน้าเว็บของโฮสต์เองแสดงก่อนยอมรับ:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>ยอมรับใบรับรองนี้และเชื่อมต่อ</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>ห้องที่เคยเปิดบนคอมพิวเตอร์นี้ กด Enter หรือดับเบิลคลิกเพื่อเปิด</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>โฮสต์เก็บข้อมูลที่เก็บดิสก์ของที่นั่งอยู่ที่ไหน และเข้าถึงอย่างไร</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>สิ่งที่โฮสต์เก็บข้อมูลขอก่อนให้คุณเข้า ไม่ถูกเขียนลงไฟล์ตั้งค่าเด็ดขาด</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>ลองตอนนี้</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>ไม่มีการเชื่อมต่อ สิ่งที่เห็นอาจเก่าแล้ว ระบบจะลองใหม่เอง</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>โฮสต์เก็บข้อมูลไม่ให้เข้า สิ่งที่เห็นอาจเก่าแล้ว</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>กำลังเชื่อมต่อใหม่ สิ่งที่เห็นอาจเก่าแล้ว</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>สถานะการเชื่อมต่อกับโฮสต์เก็บข้อมูล และปัญหาที่นั่น</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>คัดลอก %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>ทั้งหมด  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>ทำงาน  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>กำลังเริ่ม  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>ปิด  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>อัปเดต  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>ต้องดู  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>ไม่มีกลุ่ม</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>รีเซ็ตที่เลือก (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>รีเซ็ตที่เลือก</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>ทำให้ทุกที่นั่งใหม่เหมือนเดิม ที่นั่งที่ใช้อยู่จะปล่อยไว้</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>เลือกที่นั่งก่อน: คลิก Ctrl+คลิก หรือลากกรอบ</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>ทำให้ที่นั่งที่เลือกใหม่เหมือนเดิม (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>ค้นหาที่นั่ง</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>ชื่อ มาสเตอร์ ที่อยู่ หรือสถานะ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>เลือกที่นั่งตามสถานะหรือกลุ่ม</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>รีเซ็ตทั้งหมด</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>ผังห้อง</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>มีที่นั่งอยู่แล้วตรงนั้น</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>แสดงคำสั่งเรียกที่แน่นอน</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>คำสั่งเรียกที่แน่นอน</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>กำลังถามโฮสต์เก็บข้อมูล…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>โฮสต์เก็บข้อมูลจะถูกเปลี่ยนด้วยคำสั่งเรียกเหล่านี้ ตามลำดับนี้ รหัสลับถูกปิดบังไว้</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>จะไม่มีอะไรเปลี่ยนบนโฮสต์เก็บข้อมูล</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>ตัวช่วยบนเครื่องนี้</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>ตัวช่วยบนเครื่อง Linux อื่น</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>TrueNAS ผ่าน SSH</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>เครื่อง Linux ที่มี ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>ห้องสาธิตสำหรับทดลอง</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>เขียนที่อยู่เอง</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd ทำงานบนเครื่องนี้</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd ทำงานที่นั่น เข้าถึงผ่าน SSH</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>ดิสก์อยู่บนพูล TrueNAS เข้าด้วยคีย์ API หรือรหัสผ่าน</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>ดิสก์อยู่บนพูล TrueNAS ที่เข้าถึงผ่าน SSH</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>ดิสก์อยู่บนพูล ZFS ที่เข้าถึงผ่าน SSH</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>ไม่มีอะไรถูกแตะต้อง: ห้องอยู่ในหน่วยความจำ</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>เช่น %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>โฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>ชื่อหรือที่อยู่</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ผู้ใช้</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>พูล</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>server หรือ 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>เหมือนบนเครื่องนี้</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>ไม่มีที่นั่งนี้: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>ไม่มีมาสเตอร์นี้: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>มาสเตอร์ %1 ไม่มีสแนปช็อต %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list แสดงที่นั่งที่มี</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list แสดงมาสเตอร์ที่มี</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots แสดงสแนปช็อตที่มี</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>ไม่มีที่นั่งในกลุ่ม %1</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>ไม่ได้ระบุที่นั่ง</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>เลือกที่นั่งมากกว่าหนึ่งวิธี</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>ระบุที่นั่ง หรือกลุ่ม หรือทั้งหมด</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>ไม่ได้ทำอะไร</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>ไม่ได้เริ่มอะไร</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>ไม่ได้เปลี่ยนอะไร</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>ไม่ทราบว่ามีผลหรือไม่</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>ลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 และอีก %2</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>%1 ใช้อยู่ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>%1 ใช้อยู่</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>อยู่ในเซสชันอัปเดต</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>มีเซสชันอัปเดตเปิดอยู่</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>มีเซสชันอัปเดตเปิดอยู่: เผยแพร่หรือทิ้งก่อน</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>มาสเตอร์ %1 มีเซสชันอัปเดตเปิดอยู่</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>มาสเตอร์ %1 มีเซสชันอัปเดตแล้ว</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>มาสเตอร์ %1 มีเซสชันอัปเดตแล้ว: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>บนที่นั่ง %1 ตั้งแต่ %2 โดย %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>จาก %1 ตั้งแต่ %2 โดย %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>เผยแพร่หรือทิ้งก่อน</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>เผยแพร่หรือทิ้งการอัปเดตก่อน</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>มาสเตอร์ %1 ถูกใช้โดยที่นั่ง %2</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>มาสเตอร์ %1 ถูกใช้โดยที่นั่ง %2</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>ลบที่นั่งเหล่านี้ก่อน หรือให้มาสเตอร์อื่น</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>กำลังรีเซ็ตที่นั่ง</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>กำลังรีเซ็ต</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>กำลังทำอย่างอื่นกับที่นั่ง</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>สิ้นสุดเซสชันไม่ทันเวลา</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>ปิดพีซีแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>%1 กำลังเปลี่ยนห้องตั้งแต่ %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ใครบางคน</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>มีมาสเตอร์ %1 แล้ว</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>เลือกชื่ออื่น: การนำเข้าไม่เขียนทับมาสเตอร์</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 เป็นของที่นั่ง %2 แล้ว</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>ที่อยู่ MAC %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>มีที่นั่ง %1 แล้ว</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>ชื่อต้องไม่ซ้ำ โดยไม่แยกตัวพิมพ์เล็กใหญ่</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>ขีดจำกัด %1 เล็กเกินกว่าจะตั้งใจ</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>น้อยสุดคือ 1M; 0 ยกเลิกขีดจำกัด</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>ดิสก์ข้อมูลเกิน %1 ลูกบนที่นั่งเดียว</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 เป็นทั้งดิสก์ระบบและดิสก์ข้อมูลของที่นั่งเดียวไม่ได้</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 ไม่ใช่ชื่อที่นั่ง: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 ไม่ใช่ชื่อมาสเตอร์: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 ไม่ใช่กลุ่ม: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 ไม่ใช่ที่อยู่ MAC: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 ไม่ใช่ที่อยู่ MAC ของพีซี: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ว่างเปล่า</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>ยาวเกิน 15 อักขระ</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>ยาวเกิน 60 อักขระ</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>มีได้เพียง a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>มีได้เพียง a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>ขึ้นต้นหรือลงท้ายด้วยยัติภังค์</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>เป็นตัวเลขทั้งหมด</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>ไม่ใช่หกไบต์</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>เป็นที่อยู่มัลติคาสต์</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>เป็นศูนย์ทั้งหมด</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>ที่นั่งจะเป็นชื่อคอมพิวเตอร์ Windows: ตัวอักษร ตัวเลข และยัติภังค์ 1 ถึง 15 ตัว เช่น PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>ตัวอักษร ตัวเลข จุด ขีดล่าง และยัติภังค์ 1 ถึง 60 ตัว เช่น win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>ตัวอักษร ตัวเลข จุด ขีดล่าง และยัติภังค์ 1 ถึง 60 ตัว หรือเว้นว่าง</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>เขียนแบบ 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 ไม่ใช่ชื่ออินิชิเอเตอร์</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>เขียน IQN คั่นด้วยจุลภาค หรือ any หรือ none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>ชื่ออินิชิเอเตอร์เกิน 16 ชื่อบนที่นั่งเดียว</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>ยังไม่มีมาสเตอร์ให้ที่นั่งใหม่บูต</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>มีหลายมาสเตอร์ และยังไม่มีที่นั่งที่บอกว่าหมายถึงตัวใด</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>นำเข้าก่อน: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>ระบุด้วย --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>ไม่มีพีซี %1 ขอสคริปต์บูต</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list แสดงพีซีที่ขอ; เปิดพีซีแล้วให้บูตจากเครือข่าย</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>ที่นั่งถูกลบไประหว่างนั้น</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>ที่นั่งถูกเปลี่ยนไประหว่างนั้น</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>ดิสก์ของมันถูกรีเซ็ตไปแล้ว รีเซ็ตอีกครั้งจะเรียบร้อย</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>ถูกลบไประหว่างนั้น</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>ไม่มีที่นั่งนี้แล้ว</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>ที่นั่ง %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>ที่นั่ง %1 ไม่มีดิสก์ของ %2: ทดลองไม่ได้</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>ที่นั่ง %1 ไปก่อนไม่ได้: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>ปักหมุดที่สแนปช็อต %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>นโยบายคือ keep: จะย้ายเมื่อถูกรีเซ็ต</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>นโยบายคือ keep: กำหนดการไม่รีเซ็ตที่นั่งนี้</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>มาสเตอร์ %1 ไม่มีเซสชันอัปเดต</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>freshseatctl update begin เปิดเซสชัน</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>ไม่มีการปล่อยใช้มาสเตอร์ %1 อยู่</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>การปล่อยใช้ %1 ดำเนินต่อเอง</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>ไม่เคยปล่อยใช้อะไรจากมาสเตอร์ %1</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>ที่นั่ง %1 ไม่มีดิสก์ของมาสเตอร์ %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>ไม่มีดิสก์ของมาสเตอร์ %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>เลือกที่นั่งของมาสเตอร์นี้ หรือให้มาสเตอร์ก่อน: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>ปิดพีซี แล้วเริ่มอัปเดต</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>เผยแพร่การอัปเดต %1 ไม่ได้ขณะที่พีซีของที่นั่ง %2 ทำงานอยู่</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>พีซีของที่นั่ง %1 เพิ่งเปิด</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>ปิดก่อน แล้วเผยแพร่</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>อัปเดตของมาสเตอร์ %1 อยู่ในที่เก็บแล้วแต่บันทึกไม่ได้: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>จะลองใหม่เอง อย่างช้าเมื่อบริการเริ่มใหม่</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>ทิ้งสแนปช็อต %1 ของ %2 ไม่ได้: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>เป็นตัวปัจจุบัน</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>ที่นั่ง %1 ใช้อยู่</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>ที่นั่ง %1 ใช้อยู่</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>มีเซสชันอัปเดตอยู่บนนั้น</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>มีการปล่อยใช้ที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots แสดงว่าใครอยู่บนตัวใด</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>ย้อนการรีเซ็ตล่าสุดของที่นั่ง %1 ไม่ได้: ดิสก์เก่าไม่ได้เก็บไว้ หรือไม่เก็บแล้ว</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>ย้อนการรีเซ็ตล่าสุดของที่นั่ง %1 ไม่ได้: ดิสก์เก่าไม่อยู่บนโฮสต์เก็บข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>มาสเตอร์ %1 ไม่มีสแนปช็อตปัจจุบัน</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>ดิสก์หายไปจากที่เก็บ</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>ใช้ดิสก์ไม่ได้</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>เริ่ม %1 ครั้งแทนที่จะทำงาน</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>ไม่ทำงานภายใน %1 หลังเริ่ม</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>ที่นั่งแรก ๆ ผ่านแล้ว; ที่เหลือรอคำสั่ง</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>ไม่มีดิสก์ของมาสเตอร์นี้แล้ว</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>ไม่เหลือที่นั่งชุดแรกให้ทดลอง</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>ที่นั่งแรก ๆ ผ่านแล้ว ไปต่อที่ที่เหลือ</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>ที่นั่งกลับไปที่สแนปช็อต %1 และถูกทำเครื่องหมายว่าเสีย</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>ทุกที่นั่งที่ต้องย้ายได้ย้ายแล้ว</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>สิ้นสุดก่อนเวลา: การปล่อยใช้ครั้งถัดไปเริ่มแล้ว</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>ไปต่อที่ที่นั่งอื่น ตามคำขอของ %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>ทดลองก่อนโดย %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>ที่นั่งแรก ๆ ทดลองแล้ว: ทำต่อหรือยกเลิก</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>ที่นั่งที่อยู่บนนั้น: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>ที่นั่งที่อยู่บนนั้น: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>ที่นั่งที่จะย้ายเมื่อไม่มีคนใช้หรือเมื่อบูตครั้งถัดไป: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>ที่นั่งที่จะย้ายเมื่อไม่มีคนใช้หรือเมื่อบูตครั้งถัดไป: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>ที่นั่งที่จะย้ายเมื่อบูตครั้งถัดไป: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>ที่นั่งที่จะย้ายเมื่อบูตครั้งถัดไป: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>ที่นั่งที่อยู่ที่เดิม: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>ที่นั่งที่อยู่ที่เดิม: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>กลับไปที่ %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>จาก %1 ไป %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>ก่อน: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>ทันทีที่ไม่มีคนใช้</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>เมื่อบูตครั้งถัดไป</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>เมื่อคุณทำต่อ</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>หลังที่นั่งแรก ๆ ผ่าน</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>พร้อมโคลนของ %1</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>ตัวเก่าใช้ไม่ได้เมื่อพีซีเข้าสู่ระบบครั้งถัดไป</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>สิ่งที่ที่นั่ง %1 เขียน</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>อิมเมจ %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>ดิสก์กลับเป็นเหมือนก่อนรีเซ็ต สิ่งที่เขียนหลังจากนั้นจะหาย</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>แทน %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>เป็น %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>ที่นั่ง %1 บูตดิสก์ที่เขียนได้บน %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>สแนปช็อต %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>ไม่เสนอเป็นที่นั่งอีก</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>พีซีทุกเครื่องที่ขอสคริปต์บูตจะเป็นที่นั่ง</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>พีซีรอจนกว่าจะรับเข้า</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>พีซีไม่ได้รับบริการบูตอีก</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>การทดสอบ ไปยังทุกช่องทางที่ตั้งค่าไว้</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 บน %2 ปักหมุด</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 บน %2 ตามสแนปช็อตปัจจุบัน</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>รับช่วงเป้าหมาย %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 จาก %2 ตั้งแต่ %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>เมื่อบูต</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>ตอนนี้อยู่ที่สแนปช็อต %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>กลับมาอยู่ที่สแนปช็อต %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>เซสชันถูกสิ้นสุด</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>เซสชันจาก %1 ถูกปิด</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>ถ้าพีซีไม่ปิดเอง ให้ปิด</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>เฉพาะดิสก์ %1</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>ดิสก์ %1: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>ดิสก์ %1 ถูกรีเซ็ตแล้ว</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>นโยบายคือ boot: บูตครั้งถัดไปจะใหม่</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>สแนปช็อต %1 เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>สแนปช็อต %1 ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>สแนปช็อต %1 เป็นตัวล่าสุดที่รู้ว่าดี</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>สแนปช็อต %1 ถูกทำเครื่องหมายว่าเสีย</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>ดิสก์ %1 จะลบภายหลัง</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>ดิสก์เก่า %1 จะลบภายหลัง</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>บางส่วนจะลบภายหลัง: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>การเชื่อมต่อปิดก่อนถึงคิว</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>ยกเลิกก่อนถึงคิว</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>ถูกยกเลิกก่อนที่คิวจะมาถึง</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>ไม่ทราบว่ามีอะไรเสร็จ</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>ที่เสร็จแล้ว: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>รีเซ็ตล้มเหลว: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>เปิดอยู่แล้ว</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>ไม่มีใครอยู่ที่นั่น</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>ปิดอยู่แล้ว</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>ส่งแพ็กเก็ตปลุกทาง %1 แล้ว</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>ส่งแพ็กเก็ตปลุกไม่ได้: ไม่มีเครือข่ายใดของโฮสต์นี้รับ</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>จบด้วยสถานะ %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>เซสชันสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>คำสั่งล้มเหลว: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>เรียกใช้คำสั่งไม่ได้: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>พีซียังเปิดอยู่</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>รับคำสั่งแล้ว แต่เซสชันของพีซียังอยู่หลัง %1 วินาที</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>โฮสต์เก็บข้อมูลนี้ไม่รู้วิธีแสดงข้อความให้ผู้เล่น: ไม่ได้ตั้งค่าคำสั่ง</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>โฮสต์เก็บข้อมูลนี้ไม่รู้วิธี %1 พีซี: ไม่ได้ตั้งค่าคำสั่ง</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>ระบุใน [power] ของ freshseatd.toml เช่น %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>ข้อความถึงผู้เล่นเป็นข้อความบรรทัดเดียว</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>ข้อความถึงผู้เล่นมี %1 ไม่ได้: เชลล์คำสั่งของพีซีจะเข้าใจผิด</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>ใช้ตัวอักษร ตัวเลข ช่องว่าง และ . , : &apos; - / ได้</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>ข้อความถึงผู้เล่นว่างเปล่า</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>ข้อความถึงผู้เล่นขึ้นต้นด้วย - หรือ / ไม่ได้: จะถูกถือเป็นตัวเลือก</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>ข้อความถึงผู้เล่นยาวได้ไม่เกิน %1 ไบต์</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>ไม่มีกำหนดการนี้: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list แสดงกำหนดการที่มี</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>ไม่ได้เลือกวัน</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily คือทุกวัน</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>รอจาก %1 ถึง %2 ไม่ใช่เวลาเลย</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>ระบุเวลาที่ช้ากว่า หรือไม่ระบุ</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>กำหนดการ %1 กำลังทำงาน</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>ดูผลด้วย freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>แจ้งผู้เล่นแล้ว; จะทำเวลา %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>หมดเวลารอก่อนถึงคิว</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>รอจนถึง %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>จะลองอีกจนถึง %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>จะถูกรีเซ็ตเมื่อบูตครั้งถัดไป</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>กำหนดการเริ่มทำงานรอบถัดไป</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>ลบกำหนดการแล้ว</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>ปิดกำหนดการแล้ว</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>พลาดการทำงานของ %1: โฮสต์เก็บข้อมูลไม่ได้ทำงาน</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>พลาดการทำงานของ %1: โฮสต์เก็บข้อมูลไม่ได้ทำงาน หรือไม่ได้เริ่ม</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>เปลี่ยนกำหนดการไม่ได้: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>อ่านเขตเวลาของโฮสต์เก็บข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>โฮสต์เก็บข้อมูลยังไม่เริ่มทำงาน: กำหนดการ %1 อาจกำลังทำงานอยู่ หรืองานของมันล้มเหลว; จะไม่ขออะไรจากมันอีก</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>ดูข้อความของงานนั้นบนโฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>โฮสต์เก็บข้อมูลนี้ไม่มีเซสชันอัปเดต</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>โฮสต์เก็บข้อมูลนี้ไม่มีการปล่อยใช้</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>โฮสต์เก็บข้อมูลนี้ไม่มีบริการบูต; ตัวช่วยคู่จะให้ได้</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>โฮสต์เก็บข้อมูลนี้ไม่มีบริการบูต: มีแต่ดิสก์; ตัวช่วยคู่จะให้ได้</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>โฮสต์เก็บข้อมูลนี้ไม่เก็บกำหนดการ; ตัวช่วยคู่ทำได้</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>กำหนดการของโฮสต์เก็บข้อมูลเองรีเซ็ตที่นั่งได้อย่างเดียว: ไม่ปลุกและไม่ปิดพีซี; ตัวช่วยคู่ทำได้</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>โฮสต์เก็บข้อมูลแจ้งผู้เล่นไม่ได้; ตัวช่วยคู่ทำได้</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS ไม่ทำงานชดเชยรอบที่พลาดไปเพราะปิดเครื่องอยู่; ตัวช่วยคู่ทำได้</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>โฮสต์เก็บข้อมูลนี้ไม่ส่งรายงาน: ไม่เก็บกำหนดการ; ตัวช่วยคู่ทำได้</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>เรียกใช้ freshseatd --companion บนเครื่องในเครือข่ายของพีซี แล้วเชื่อมต่อไปที่นั่น: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>เรียกใช้ freshseatd --companion บนเครื่องที่เปิดตลอด แล้วเชื่อมต่อไปที่นั่น: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>เหลือเพียง %1 บนดิสก์ของที่เก็บ ในนั้น %2 เป็นส่วนสำรอง: ไม่เริ่มอัปเดต</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>ทิ้งสแนปช็อตที่ไม่ต้องการ หรือเพิ่มพื้นที่</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>ดิสก์ของที่เก็บว่างไม่เกินส่วนสำรอง %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>ทิ้งสแนปช็อตเก่า ลบมาสเตอร์ที่ไม่มีใครต้องการ หรือรีเซ็ตที่นั่ง</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>เซิร์ฟเวอร์ iSCSI ไม่ทำงาน</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>โฮสต์เก็บข้อมูลบอกว่าสร้าง %1 แล้ว แต่ไม่มีอยู่</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>โฮสต์เก็บข้อมูลบอกว่าสร้าง %1 แล้ว แต่ไม่เป็นอย่างที่ควร</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>โฮสต์เก็บข้อมูลบอกว่าเป้าหมาย %1 แสดง %2 แต่ไม่ใช่</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>ดูสถานะเป้าหมาย iSCSI บนโฮสต์; การเปลี่ยนแปลงห้องครั้งถัดไปจะลองอีก</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>โฮสต์เก็บข้อมูลมีเป้าหมาย %1 แล้ว</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>โฮสต์เก็บข้อมูลบอกว่าย้อน %1 แล้ว แต่ไม่ได้ทำ</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>มีสิ่งนอกห้องสร้างอยู่บนสิ่งที่อยู่ใน %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>เชื่อมต่อใหม่แล้วดู: สิ่งที่เริ่มไว้จะเสร็จหรือถูกถอนคืนด้วยการเปลี่ยนแปลงครั้งถัดไป</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>เป้าหมาย iSCSI ทั้งหมดของโฮสต์เก็บข้อมูลนี้เป็นของมันเอง: ไม่มีเป้าหมายใดให้รับช่วง</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>ไม่ต้องใส่ --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 ไม่ใช่ชื่อวอลุ่มของโฮสต์เก็บข้อมูลนี้</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>เขียนเป็น host:/dev/zvol/POOL/VOLUME; ไฟล์อิมเมจที่อยู่ที่นั่นเปิดจากที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 เป็นส่วนหนึ่งของห้องอยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 อยู่คนละพูลกับห้อง: โคลนออกจากพูลของตัวเองไม่ได้ จึงจะกลายเป็นการคัดลอก</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>ให้ห้องอยู่ในพูล %1 (ระบุใน URL) หรือนำเข้าอิมเมจ</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>วอลุ่มของโฮสต์เก็บข้อมูลถูกรับช่วงตามสภาพ: ไม่มีการส่งข้อมูล</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>การนำเข้าอื่นสร้างมาสเตอร์ %1 อยู่</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>ใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: ไม่มีวอลุ่มนี้</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 เป็นระบบไฟล์ ไม่ใช่วอลุ่ม (zvol): ไม่มีดิสก์อยู่ข้างใน</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>ความยาวของ %1 ไม่ใช่จำนวนเท่าของ 512 ไบต์</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 ไม่มีสแนปช็อต: มาสเตอร์ประกอบด้วยสแนปช็อตซึ่งไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 ไม่มีสแนปช็อต %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>สร้างขึ้นมาหนึ่งตัวขณะที่ไม่มีใครเขียนลงวอลุ่ม: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>%1 มีสแนปช็อต %2 ตัว; รับช่วงได้มากที่สุด %3 ตัว</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>ระบุมาหนึ่งตัว: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>เป้าหมาย %1 เป็นของที่นั่งหนึ่งอยู่แล้ว</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>รับช่วงเป้าหมาย %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>ไม่ใช่ตัวเดียวที่ชื่อลงท้ายแบบนี้ ให้ใส่ชื่อเต็ม</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>ไม่มีดิสก์</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>มีดิสก์ (LUN) %1 ตัว</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>มีกลุ่มพอร์ทัลหลายกลุ่ม</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>มี %1 กลุ่ม</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>เป้าหมายของที่นั่งมีได้อย่างละหนึ่ง</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>ดิสก์อยู่ที่ LUN อื่นที่ไม่ใช่ 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>แสดงสิ่งที่ไม่ใช่วอลุ่ม ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>แสดงไฟล์ ไม่ใช่วอลุ่ม</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>ยอมให้ทุกอินิชิเอเตอร์เข้า: ให้กำหนดรายชื่อ (ACL) ที่มีชื่อพีซีของมัน</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>ยอมให้ทุกอินิชิเอเตอร์เข้า: กลุ่มอินิชิเอเตอร์ของมันไม่ระบุชื่อใดเลย</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>ใส่อินิชิเอเตอร์ของพีซีนั้นที่นั่น</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>ขอรหัสลับที่ไม่มีอยู่เลย หรือมีหลายตัว</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>เป็นของเราอยู่แล้ว</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>แก้ไขบนโฮสต์เก็บข้อมูล หรือเพิ่มที่นั่งโดยไม่ใช้ --adopt: ที่นั่งจะได้เป้าหมายของตัวเอง</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>ปิดพีซีเครื่องนั้นก่อน</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 ไม่ใช่โคลน: ไม่มีสแนปช็อตให้รีเซ็ตกลับไป</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>เพิ่มที่นั่งโดยไม่ใช้ --adopt: ที่นั่งจะได้โคลนของมาสเตอร์ %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 เป็นโคลนของ %2 ซึ่งมาสเตอร์ %3 ไม่ได้สร้างจากมัน</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>รับช่วงตัวนั้นก่อน: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 เป็นโคลนของสแนปช็อต %2 ของมาสเตอร์ %3 ไม่ใช่ของ %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>ยกเลิกการนำเข้าแล้ว</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>ไม่มีอะไรเหลือ</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>ไม่มีส่วนใดเหลือ</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>อีกฝ่ายตัดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>เลิกก่อนจบ</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>ไฟล์อิมเมจว่างเปล่า</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>ดิสก์ในอิมเมจนี้มี %1 ไบต์: ไม่ใช่ผลคูณของ 512 จึงไม่ใช่อิมเมจดิสก์ทั้งลูก</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>ห้องสาธิตไม่มีไฟล์ของตัวเอง</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>ระบุไฟล์บนเครื่องของคุณ</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>ไฟล์ไม่ตรงกับที่ประกาศ</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>การนำเข้าอื่นกำลังสร้างมาสเตอร์ %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>การนำเข้าอื่นสร้างมาสเตอร์ %1 หรือถูกตัด</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>ใช้ชื่ออื่น; ส่วนที่เหลือจะลบหลังหนึ่งวัน</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>กำลังนำเข้ามาสเตอร์ %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>กำลังนำเข้าหรือรับมาสเตอร์ %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>รอการนำเข้านั้น หรือเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>ไม่มีไฟล์นี้บนโฮสต์เก็บข้อมูล: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 ว่างเปล่า: 0 ไบต์ไม่ใช่ดิสก์</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 ไม่ใช่ดิสก์ดิบ: ขนาด %2 ไบต์ไม่ใช่ผลคูณของ 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>นี่ไม่ใช่อิมเมจ raw: ส่วนท้ายเหมือน VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>ระบุ --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>หยุดการนำเข้า %1 แล้ว; ไม่มีอะไรเหลือบนโฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>อ่าน %1 ไม่ถึงท้าย: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>เปิด %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>อ่านขนาดของอุปกรณ์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่มีไฟล์ %1</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>ตรวจสอบเส้นทางและตัวสะกด</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 ว่างเปล่า (0 ไบต์)</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>ดาวน์โหลดหรือคัดลอกเสร็จแล้วหรือยัง</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 เป็น%2 ไม่ใช่ดิสก์อิมเมจ</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>ไฟล์นี้เป็น%1 ไม่ใช่ดิสก์อิมเมจ</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>ไปป์</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ซ็อกเก็ต</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>อุปกรณ์ที่ไม่ใช่บล็อกดีไวซ์</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>ไฟล์บีบอัด %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ไฟล์บีบอัด xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>ไฟล์ tar (ไฟล์ .ova ก็ใช่)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>อิมเมจติดตั้ง Windows (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>อิมเมจ %1</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>VMDK ของโฮสต์ ESX รุ่นเก่า</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>ดิสก์ที่เข้ารหัส (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>แตกไฟล์ก่อน แล้วนำเข้าดิสก์อิมเมจที่อยู่ข้างใน</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>แปลงก่อน: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>WIM เก็บไฟล์ ไม่ใช่ดิสก์ ให้ติดตั้ง Windows ลงดิสก์เสมือนแล้วนำเข้าดิสก์นั้น</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>ถอดรหัสก่อน; เฟิร์มแวร์ของที่นั่งบูตจากมันไม่ได้</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>ไฟล์ VMDK นี้เพียงอธิบายดิสก์; ข้อมูลของดิสก์อยู่ในไฟล์อื่น</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>รวมเป็นไฟล์เดียว: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>รวมเป็นไฟล์เดียวในที่ที่มีครบทุกส่วน: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>รวมทั้งสองเป็นไฟล์เดียวที่สมบูรณ์: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>ทำให้เป็นไฟล์ธรรมดาไฟล์เดียวในที่ที่สร้างมัน: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>แปลงด้วยโปรแกรมที่สร้างมัน: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>ลองซ่อมสำเนาของมัน: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>ทำสำเนาที่มีเซกเตอร์ 512 ไบต์: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>ไฟล์ %1 นี้เสียหายหรือไม่ครบ: %2</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>คัดลอกใหม่จากที่ที่สร้างมัน แล้วเทียบขนาด</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>จบลงกลางส่วนหัว</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>ส่วนขยายของส่วนหัวยาวกว่าส่วนหัว</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>ขนาดคลัสเตอร์เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>ความยาวส่วนหัวเป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>ตารางเนื้อหาอยู่เลยท้ายไฟล์</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>ตารางอ้างอิงอยู่เลยท้ายไฟล์</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>ตารางบล็อกอยู่เลยท้ายไฟล์</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>อ่านตารางบล็อกไม่ได้</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>มีบล็อกที่อยู่เลยท้ายไฟล์</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>ไม่มีส่วนหัวที่สอง</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>ขนาดบล็อกเป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>ตารางบล็อกสั้นเกินไปสำหรับดิสก์</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>ผลรวมตรวจสอบของส่วนหัวผิด</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>ไม่รู้จักชนิดของดิสก์</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>ส่วนเริ่มต้นหายไป</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>สั้นกว่าดิสก์ของมัน</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>ไม่มีตารางขอบเขต</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>ไม่มีเมตาดาต้า</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>เมตาดาต้าอยู่เลยท้ายไฟล์</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>เมตาดาต้าไม่ครบ</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>คำอธิบายไม่อยู่ในที่ที่ควรอยู่</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>จบลงกลางคำอธิบาย</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>ดิสก์ในอิมเมจนี้มีขนาด 0 ไบต์</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>ขนาดของดิสก์นี้ %1 ไบต์ ไม่ใช่จำนวนเท่าของ 512</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>ดิสก์ประกอบด้วยเซกเตอร์ 512 ไบต์; ไฟล์น่าจะถูกตัดตอนคัดลอก</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>อิมเมจนี้อ้างว่ามีดิสก์ %1; ใหญ่ที่สุดที่รับได้คือ %2</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>อ่าน %1 ที่ตำแหน่ง %2 ไม่ได้</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>ไฟล์สั้นลงขณะอ่าน หรือดิสก์ที่เก็บมันกำลังเสีย</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 ถูกปฏิเสธ: %2</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>เป็นเพียงส่วนต่างจากไฟล์อื่น</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>เก็บข้อมูลไว้ในไฟล์อื่น</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>ข้อมูลอยู่ในหลายไฟล์</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>มันถูกเข้ารหัส</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>รูปแบบไม่ตรงกับที่ส่วนหัวบอก</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>ส่วนหัวขัดแย้งกันเอง</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>ไม่เข้าใจสิ่งที่ qemu-img บอกเกี่ยวกับมัน</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>นี่คืออิมเมจ qcow รุ่น %1; รู้จักเฉพาะ 2 และ 3</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>อิมเมจ qcow2 นี้เก็บข้อมูลไว้ในไฟล์อื่น</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>อิมเมจ qcow2 นี้เป็นเพียงส่วนต่างจาก%1</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>ไฟล์อื่น</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>ไฟล์อื่น (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>อิมเมจ qcow2 นี้ถูกเข้ารหัส</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>ถอดรหัสก่อนด้วย qemu-img convert; Freshseat ไม่ถามรหัสผ่านของอิมเมจ</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>อิมเมจ qcow2 นี้ใช้คุณสมบัติที่ Freshseat ไม่รู้จัก</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>อิมเมจ qcow2 นี้ถูกโปรแกรมที่เขียนครั้งล่าสุดทำเครื่องหมายว่าเสีย</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>VHD นี้เป็นเพียงส่วนต่างจากดิสก์อื่น</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>VHDX นี้เป็นเพียงส่วนต่างจากดิสก์อื่น (เช็กพอยต์ของ Hyper-V, .avhdx, ก็ใช่)</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>รวมกับดิสก์แม่ในที่ที่มีทั้งสอง (Hyper-V Manager, Edit Disk, Merge) แล้วนำเข้าผลลัพธ์</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>VHDX นี้มีเซกเตอร์ %1 ไบต์; บูตได้เฉพาะ 512</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>VMDK นี้ถูกเข้ารหัส</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>ยกเลิกการเข้ารหัสใน VMware ก่อน</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>VMDK นี้เป็นชิ้นหนึ่งของดิสก์ที่แบ่งเป็นหลายไฟล์</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>VMDK นี้เป็นเพียงส่วนต่างจากดิสก์อื่น (สแนปช็อต)</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>VMDK นี้เป็นชนิด %1 ซึ่งข้อมูลอยู่ในไฟล์อื่นด้วย</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 ไม่ใช่อิมเมจ %2; มันคือ %3</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 ไม่ใช่อิมเมจ %2; ส่วนหัวไม่ตรง</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>ไม่ต้องระบุรูปแบบ หรือใช้ --format auto เพื่อให้ตรวจหาเอง</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 เปลี่ยนไปขณะอ่าน</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>อย่าให้มีอะไรเขียนลงไป แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>ดิสก์ใหม่ยาวไม่ตรง %1; ไม่มีการเขียนอะไรลงไป</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>เปิดดิสก์ใหม่ไม่ได้: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>บันทึกดิสก์ใหม่อย่างถาวรไม่ได้: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>สำเนาของ %1 ไม่ตรงกับไฟล์</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>ไฟล์เปลี่ยนไปขณะอ่าน หรือดิสก์หรือหน่วยความจำของเครื่องนี้กำลังเสีย</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1 qemu-img บอกว่า: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 เสียหายหรือไม่ครบ</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>อ่าน %1 จนจบไม่ได้</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>ไฟล์น่าจะเสียหายหรือไม่ครบ: คัดลอกใหม่จากที่ที่สร้างมัน</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 กำลังถูกโปรแกรมอื่นใช้งาน</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>ปิดเครื่องเสมือนที่เปิดมันอยู่ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 ไม่ได้ปิดอย่างถูกต้อง: มีการเปลี่ยนแปลงค้างอยู่ในล็อก</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>เปิดเครื่องเสมือนของมันหนึ่งครั้งแล้วปิด หรือถอดดิสก์ออก แล้วคัดลอกใหม่</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: ดิสก์ปลายทางเต็ม</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>เพิ่มพื้นที่ว่าง แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat ไม่มีสิทธิ์อ่าน %1</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>ตรวจสอบสิทธิ์ของไฟล์</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>ถูกหยุดก่อนเสร็จ</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img ใช้เวลานานเกินไปและถูกหยุด</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>ดิสก์ที่อ่านกำลังเสีย หรือไฟล์ถูกทำขึ้นเพื่อให้เสียเวลา?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img หยุดกลางคัน (สัญญาณ %1)</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>ไฟล์อาจเสียหาย หรือถูกทำขึ้นเพื่อให้โปรแกรมที่อ่านพัง</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>ไม่ได้ติดตั้ง qemu-img บนโฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>ติดตั้งแพ็กเกจ qemu-utils</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>โฮสต์เก็บข้อมูลส่งอิมเมจที่เสียมา</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>รีเซ็ตโคลนเพื่อให้ได้ดิสก์ที่สะอาด</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>โคลน %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>ไม่มีโคลน %1</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>โคลน %1 กำลังถูกใช้งาน</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>โคลน %1 อยู่บนสแนปช็อต %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>โคลน %1 ไม่ได้เผยแพร่: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>โคลน %1: ไม่มีอะไรเก็บไว้จากการรีเซ็ตครั้งล่าสุด</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>โคลน %1: สิ่งที่เก็บไว้ใช้ไม่ได้: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>โคลนยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>ขนาดของโคลน %1 กับสแนปช็อตของมันไม่เท่ากัน</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>ไม่มีสแนปช็อต %1</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>สแนปช็อต %1 กำลังถูกใช้งาน</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>สแนปช็อต %1 เสียหาย: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>สแนปช็อต %1 เสียหาย: ฐานมี %2 ไบต์แทนที่จะเป็น %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>สแนปช็อต %1 สร้างโดย Freshseat รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>สแนปช็อต %1: ชั้นข้อมูลเก็บเกิน 16 TiB</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>ส่งออกแล้วนำเข้าเป็นมาสเตอร์ใหม่</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>สแนปช็อต %1 ที่ไบต์ %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 เสียหาย</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 สร้างโดย Freshseat รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>ไฟล์ของมันสร้างโดย Freshseat รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>อัปเดต Freshseat บนโฮสต์นี้</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>ซูเปอร์บล็อกทั้งสองเสียหาย</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>ไฟล์ของมันเป็นของโคลน %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>ไฟล์ของมันเป็นของดิสก์ขนาดอื่น</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>เจอร์นัลของมันเสียหาย: %1 (รายการ %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>ลิงก์ชี้ไปไม่ถึงที่ใด</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>มีรายการที่เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>อ่านรายการที่บันทึกแล้วไม่ได้</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>รายการที่บันทึกแล้วหายไป</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>อ่านรายการก่อนรายการสุดท้ายไม่ได้</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>เสียหาย: ช่องของบล็อก %1 ถูกใช้สองครั้ง</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>ซูเปอร์บล็อกระบุขนาดที่เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>ไม่มีที่ว่างสำหรับเจอร์นัลใหม่</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>อ่านซูเปอร์บล็อกทั้งสองของชั้นไม่ได้</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>ชั้นของมันไม่ใช่ชั้นที่รายการกำกับระบุ</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>มีการเขียนลงชั้นหลังจากปิดผนึกแล้ว</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>มันอยู่บนตัวมันเอง</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>มันอยู่บน %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>รายการกำกับของ %1 เป็นของตัวอื่น</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>ขนาดของมันกับ %1 ไม่เท่ากัน</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 ยาวเกินกว่าที่ควรจะเป็น</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>ข้อมูลไม่ตรงกับที่เขียนไว้</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>ข้อมูลของที่นั่งเสียหาย</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>ฐานมี %1 ไบต์</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>ผลรวมตรวจสอบเสียหาย</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>นำเข้า: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>ยกเลิกการนำเข้าแล้ว</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>นำเข้า: %1 สั้นลง</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>นำเข้า: ที่ไบต์ %1 ดิสก์คืนข้อมูลไม่ตรงกับที่เขียน</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>ไม่ควรเชื่อถือที่เก็บข้อมูลใต้ %1</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>นำเข้าดิสก์ %1 ไบต์ไม่ได้</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>ขนาดต้องเป็นจำนวนเท่าของ 512 ไบต์ อย่างน้อย 512 และไม่เกิน 16 TiB</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>เขียนแค็ตตาล็อกไม่ได้: ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>เพิ่มที่ว่างแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>ไฟล์แค็ตตาล็อกเสียหาย: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>กู้คืน freshseat.db จากข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>แค็ตตาล็อกปฏิเสธการเปลี่ยนแปลง: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>เปิดไฟล์แค็ตตาล็อกเพื่อเขียนไม่ได้: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>แค็ตตาล็อกล้มเหลว: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>แค็ตตาล็อกมีคำที่ไม่ควรมี: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>แค็ตตาล็อกมีการปล่อยใช้ที่อ่านไม่ได้: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>ไม่มีพีซีนี้: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>ไม่มีที่นั่งนี้</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>ไม่มีสแนปช็อตนี้</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>ไม่มีกำหนดการนี้</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>ไม่มีเซสชันอัปเดต</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>ไม่ได้ติดตามที่นั่งนี้แล้ว</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>เปิด %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>สร้าง %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>สร้างไดเรกทอรี %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>สร้างไฟล์ขนาด %1 ใน %2 ไม่ได้: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>แสดงรายการใน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>แสดงรายการสแนปช็อตไม่ได้: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>เปลี่ยนชื่อ %1 เป็น %2 ไม่ได้: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>ป้องกัน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>ซิงค์ %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>ซิงค์ไฟล์ของมันไม่ได้: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>ดู %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>ทำ %1 ต่อไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>มองไม่เห็นช่องว่างของ %1: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>ตรวจสอบพื้นที่ของ %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>อ่านซูเปอร์บล็อกไม่ได้: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>เขียนซูเปอร์บล็อกของมันไม่ได้: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>อ่านข้อมูลไม่ได้: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>อ่านเจอร์นัลไม่ได้: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>เขียนเจอร์นัลใหม่ไม่ได้: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>เขียนเจอร์นัลของมันใหม่ไม่ได้: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>เขียนผลรวมตรวจสอบไม่ได้: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>เขียนอิมเมจลง %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>สร้างไฟล์ใน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>สร้างไฟล์ขนาดนั้นใน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>เก็บอิมเมจไว้ใน %1 จนครบไม่ได้: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>ไฟล์กุญแจ %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>ใบรับรองที่รู้จัก %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>ขณะเขียน %1: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>ไม่มีสิทธิ์</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>ไม่อนุญาตให้ทำ</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ไม่มีที่ว่างเหลือบนอุปกรณ์</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>เกินโควตาดิสก์</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ไม่มีไฟล์หรือไดเรกทอรีนี้</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>มีไฟล์นี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ไม่ใช่ไดเรกทอรี</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>อ่านหรือเขียนผิดพลาด</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ระบบไฟล์อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>อุปกรณ์กำลังถูกใช้อยู่</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>หน่วยความจำไม่พอ</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>เปิดไฟล์มากเกินไป</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>การเชื่อมต่อถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>อีกฝ่ายตัดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>หมดเวลาการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ไม่มีเส้นทางไปยังโฮสต์</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>เข้าถึงเครือข่ายไม่ได้</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>อีกฝ่ายปิดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>ไม่ได้ระบุอินเทอร์เฟซเครือข่าย</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>ไม่มีอินเทอร์เฟซเครือข่าย %1 ที่เปิดอยู่และมีที่อยู่ IPv4</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address แสดงเครือข่ายของโฮสต์</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>เขียน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>บริการบูต HTTP ไม่ทำงาน</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>มี %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>บริการบูต HTTP ไม่ทำงาน: พีซีจะไม่พบสคริปต์</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>บริการบูต HTTP ไม่ทำงาน: แท่งบูตจะไม่มีใครให้ถาม</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>เริ่ม freshseatd ด้วย --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>เริ่ม freshseatd ด้วย --http หรือทำแท่งบูตสำหรับที่นั่งเดียวด้วย --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>ต้องมีโปรแกรม %1 เพื่อทำแท่งบูต</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>ติดตั้งแพ็กเกจ %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>ต้องมี mbr.bin ของ syslinux เพื่อทำแท่งบูต</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>ติดตั้งแพ็กเกจ syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ล้มเหลว: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>โปรแกรมบูต %1 ไม่อยู่ใน %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>ติดตั้งแพ็กเกจ ipxe ของ Debian</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>รุ่นเก่า</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>ติดตั้ง iPXE 1.21 ขึ้นไป เช่นแพ็กเกจ ipxe ของ Debian 13 และระบุโฟลเดอร์ของมันเป็น boot.programs ใน freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>เครือข่ายของ %1 (%2, %3) เล็กเกินกว่าจะแจกที่อยู่</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>ให้อินเทอร์เฟซมีเครือข่าย 64 ที่อยู่ขึ้นไป เช่น /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq ไม่แจ้งว่าเริ่มทำงานแล้ว</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>มีรหัสลับของที่นั่ง</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>เซิร์ฟเวอร์ DHCP อื่นแจกที่อยู่บน %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>ให้มันแจกที่อยู่และใช้ --mode proxy หรือปิดมันก่อน</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>พีซีถาม %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq ให้บริการเครือข่ายไม่ได้: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>freshseatd ต้องมี CAP_NET_ADMIN, CAP_NET_RAW และ CAP_NET_BIND_SERVICE สำหรับเรื่องนี้: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>dnsmasq หรือเซิร์ฟเวอร์ DHCP อื่นบนโฮสต์นี้อาจใช้พอร์ตอยู่; ต้องติดตั้ง dnsmasq</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>ไม่มีการเชื่อมต่อกับโฮสต์เก็บข้อมูล ไม่ได้ทำอะไร</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>ไม่มีตัวช่วยตอบ: %1</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>ไม่มีตัวช่วยทำงานบนเครื่องนี้: ไม่มี %1</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>เริ่มตัวช่วย: freshseatd หรือ systemctl start freshseatd</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 เครื่องอื่นเข้าถึงได้ด้วย --connect ssh://USER@HOST</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>เรียกใช้ในฐานะผู้ใช้ที่รัน freshseatd หรือสมาชิกกลุ่มของซ็อกเก็ต</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>การเชื่อมต่อกับโฮสต์เก็บข้อมูลขาด: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>การเชื่อมต่อถูกปิด</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>การเชื่อมต่อกับห้องสาธิตถูกปิด</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>เชื่อมต่อใหม่แล้วดูบันทึก</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>เชื่อมต่อใหม่แล้วดู</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>โฮสต์เก็บข้อมูลไม่ตอบใน %1 วินาที</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>ที่ฟังอยู่ที่นั่นคือตัวช่วยของ Freshseat หรือไม่</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>โฮสต์เก็บข้อมูลใช้โปรโตคอลควบคุมคนละรุ่น</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>ติดตั้ง Freshseat รุ่นเดียวกันทั้งสองฝั่ง</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>ถูกปิดที่นี่</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>โฮสต์เก็บข้อมูลปิด</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>สิ่งที่มาไม่ใช่โปรโตคอลของ Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>เข้าถึง %1 ด้วย SSH ไม่ได้: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>เปิดอยู่หรือไม่ และ sshd ทำงานที่นั่นหรือไม่</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>โฮสต์ %1 ไม่ให้ %2 เข้า; รับ: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>ให้กุญแจด้วย --identity หรือรหัสผ่านด้วย FRESHSEAT_SECRET หรือ --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>โฮสต์ %1 วางสายขณะเข้าสู่ระบบ: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>ไม่รู้จักโฮสต์ %1; แสดงกุญแจ %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>ถ้านั่นคือกุญแจของโฮสต์ ให้ยอมรับด้วย --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>โฮสต์ %1 แสดงกุญแจ %2 ไม่ใช่ตัวที่ต้องยอมรับ</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>กุญแจของโฮสต์ %1 เปลี่ยนไป: อาจมีคนอยู่ระหว่างกลาง หรือติดตั้งใหม่ แสดง %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>ถ้าคุณรู้ว่าทำไมจึงเปลี่ยน ให้ลบกุญแจเก่าจากโฮสต์ที่รู้จัก หรือยอมรับตัวนี้ด้วย --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>เทียบกับกุญแจบนโฮสต์เอง: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>โฮสต์ไม่แสดงกุญแจ: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>อ่านรายการโฮสต์ที่รู้จักไม่ได้: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>ใช้การตั้งค่า SSH นี้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>เปิดกุญแจใน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>เปิดกุญแจใน %1 ไม่ได้: วลีรหัสผ่านผิด หรือไม่ใช่กุญแจส่วนตัว</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>ถ้ามีวลีรหัสผ่าน ให้ด้วย FRESHSEAT_SECRET หรือ --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>การเชื่อมต่อกับ %1 ขาด</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>การเชื่อมต่อกับ %1 ขาด: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>คำสั่งบน %1 ล้มเหลว: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>คำสั่งบน %1 ล้มเหลวด้วยสถานะ %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>ติดตั้ง freshseatctl ที่นั่นแล้วหรือไม่ และการเข้าสู่ระบบแบบไม่มีเทอร์มินัลหาพบหรือไม่</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>คำสั่งฝั่งโน้นจบลงแล้ว</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>ไม่ทราบว่าขั้นตอนสุดท้ายมีผลหรือไม่</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>การเชื่อมต่อ SSH กับ %1 ขาด: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>โฮสต์ %1 ไม่ได้เรียกใช้ %2: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>โฮสต์เก็บข้อมูลไม่มี OpenZFS หรือไม่ได้โหลดโมดูล</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>ติดตั้ง zfsutils-linux ที่นั่น แล้วเรียกใช้: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>ผู้ใช้ที่เข้าสู่ระบบไม่ใช่ root ที่นั่น และเป็น root โดยไม่มีรหัสผ่านไม่ได้: เป้าหมาย iSCSI ของเคอร์เนลเป็นของ root เท่านั้น</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>เข้าสู่ระบบเป็น root ด้วยกุญแจ หรือให้ผู้ใช้เรียกใช้ sudo โดยไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>โฮสต์เก็บข้อมูลไม่ใช่เครื่อง Linux ที่เรารู้วิธีใช้</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; ไม่ใช่ชุดข้อมูลที่ห้องอยู่ได้</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>เขียน POOL หรือ POOL/NAME ด้วยตัวอักษร ตัวเลข และ . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>เข้าถึง TrueNAS ที่ %1 ไม่ได้: ไม่ตอบ</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>เข้าถึง TrueNAS ที่ %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>เปิดอยู่หรือไม่ และนี่คือพอร์ตของหน้าเว็บหรือไม่</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>TrueNAS ที่ %1 ไม่มี %2 (สถานะ HTTP %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>โฮสต์ไม่แสดงใบรับรอง</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>TrueNAS ที่ %1 ไม่รับการเชื่อมต่อจากเครื่องนี้</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>เพิ่มที่อยู่ที่นั่น: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>การเชื่อมต่อกับ TrueNAS ที่ %1 ขาด: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>ไม่รู้จักโฮสต์ %1; แสดงใบรับรอง %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>ถ้านั่นคือใบรับรองของโฮสต์ ให้ยอมรับด้วย --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>โฮสต์ %1 แสดงใบรับรอง %2 ไม่ใช่ใบที่ต้องยอมรับ</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>เทียบกับใบรับรองของ NAS เอง</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>ใบรับรองของโฮสต์ %1 เปลี่ยนไป: อาจมีคนอยู่ระหว่างกลาง หรือทำใหม่ แสดง %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>ถ้าคุณรู้ว่าทำไมจึงเปลี่ยน ให้ยอมรับใบนี้ด้วย --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS ไม่ให้ %1 เข้า: คีย์ API ผิด ถูกถอน หรือไม่ใช่ของผู้ใช้นี้</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS ไม่ให้ %1 เข้า: ผู้ใช้หรือรหัสผ่านผิด</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>ให้คีย์ API หรือรหัสผ่านด้วย FRESHSEAT_SECRET หรือ --secret-file และผู้ใช้ของคีย์ใน URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS ไม่รับการเข้าสู่ระบบจากเครื่องนี้อีกในตอนนี้</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>รอสักครู่: นับทุกโปรแกรมที่เข้าสู่ระบบซ้ำ ๆ</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>ทำคีย์ API ให้ผู้ใช้แล้วใช้คีย์นั้น: จะไม่ขออะไรอีก</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS ขอรหัสผ่านแบบใช้ครั้งเดียวจาก %1</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>รหัสผ่านแบบใช้ครั้งเดียวของ %1 ผิด หรือหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>รหัสผ่านแบบใช้ครั้งเดียวของ %1 ถูกใช้ไปแล้ว; ต้องใช้รหัสอื่น</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>เชื่อมต่อใหม่ด้วยรหัสที่ใช้ได้ตอนนี้</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>ให้รหัสที่ใช้ได้ตอนนี้ด้วย FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>หรือสร้างคีย์ API ให้ผู้ใช้แล้วใช้คีย์นั้น: ไม่ขออะไรเพิ่มอีก</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>ให้รหัสที่ใช้ได้ตอนนี้</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS ให้เข้าโดยไม่แสดงว่ารู้คีย์ API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>ที่อยู่นี้ถูกต้องหรือไม่</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>รหัสลับของ %1 หมดอายุ หรือถูกถอน</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>ทำใหม่ใน TrueNAS: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>นี่คือครึ่งสำรองของ TrueNAS คู่หนึ่ง</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>เชื่อมต่ออีกครึ่งหนึ่ง</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS ต้องการคีย์ API หรือรหัสผ่าน</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>ให้ด้วย FRESHSEAT_SECRET หรือ --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>รหัสผ่านต้องมีผู้ใช้</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>เขียน truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>สิ่งที่ตอบที่นั่นไม่ได้พูดแบบ TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>นี่คือที่อยู่และพอร์ตของหน้าเว็บหรือไม่</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>ย้ายไป TrueNAS 25.04 ขึ้นไป หรือใช้ zfs+ssh:// ไปยังโฮสต์ Linux ที่มี OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>เครื่องที่เราเข้าสู่ระบบไม่มี midclt: ไม่ใช่ TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>ใช้ zfs+ssh:// สำหรับโฮสต์ Linux ที่มี OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>ใช้งานอยู่: มีพีซีเข้าสู่ %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>เซสชันของ %1 ไม่สิ้นสุด: ปิดพีซี</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>บริการ iSCSI ของ TrueNAS ไม่เริ่ม</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>ดูที่นั่น: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>งานของ TrueNAS ล้มเหลว: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>TrueNAS รุ่นนี้ทำไม่ได้</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS บอกว่าลบ %1 แล้ว แต่ยังอยู่: มีสิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS บอกว่าลบ %1 แล้ว แต่ยังอยู่</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>วอลุ่มจบก่อนส่วนที่เขียนลงไป</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>สิ่งที่เขียนลงวอลุ่มที่ไบต์ %1 อ่านกลับมาไม่ตรง</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>ตรวจสุขภาพของพูล แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>NAS ไม่ตอบแล้ว; ไม่ทราบว่าคำสั่งสุดท้ายมีผลหรือไม่</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>สิ่งที่ตอบบน NAS ไม่ใช่ midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>มิดเดิลแวร์ของ TrueNAS ไม่ทำงาน</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>รอจนกว่าจะเริ่มทำงาน</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS ตัดเซสชันของเราซ้ำแล้วซ้ำเล่า</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>ดูบันทึกการตรวจสอบของมัน</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>งานของ TrueNAS ไม่จบ</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 ถูกเผยแพร่อยู่</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 ไม่ใช่โคลน หรือไม่มีอยู่</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: ไม่มีชุดข้อมูลนี้</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: ไม่มีสแนปช็อตนี้</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>TrueNAS มีเป้าหมาย %1 แล้ว</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>TrueNAS มีเป้าหมาย %1 แล้ว และไม่ใช่ของเรา</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>TrueNAS ไม่มีเป้าหมาย %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS บอกว่าเปลี่ยน extent %1 แล้ว แต่ %2 ยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>เป้าหมายต้องมีอินิชิเอเตอร์ที่เข้าได้</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>extent %1 เป็นของเป้าหมายอื่นแล้ว</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>เป้าหมาย %1 ยังไม่ปิด</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>มีเป้าหมาย %1 แล้ว</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS ไม่บอกชื่อฐานของเป้าหมาย iSCSI ของมัน</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>TrueNAS มี extent ที่มีความคิดเห็น %1 มากกว่าหนึ่งตัว</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>ลบตัวที่ไม่มีเป้าหมายใดใช้</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>ไม่มีเป้าหมายนี้: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>รหัสลับของเป้าหมาย %1 ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>อ่านรหัสลับของเป้าหมาย %1 ไม่ได้</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>โฮสต์ไม่มีเป้าหมาย %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>TrueNAS มีงาน cron ชื่อ %1 มากกว่าหนึ่งงาน</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>ลบออกหนึ่งงานที่นั่น</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS บอกว่าเปลี่ยนงาน cron ของกำหนดการ %1 แล้ว แต่ %2 ไม่เป็นอย่างที่ควร</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS บอกว่าลบงาน cron ของกำหนดการ %1 แล้ว แต่ยังอยู่</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>งาน cron ของกำหนดการ %1 ไม่อยู่บนโฮสต์เก็บข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>ตัวจับเวลาของกำหนดการ %1 ไม่อยู่บนโฮสต์เก็บข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 จะสร้างใหม่</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>โฮสต์เก็บข้อมูลไม่มี systemd ที่จะเริ่มการทำงาน; ตัวช่วยคู่ทำได้</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list ตอบสิ่งที่ไม่ใช่รายการ</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>วอลุ่มบน TrueNAS ล้มเหลว (%1): %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>บันทึกถาวร</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>วัดขนาด</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>เขียน</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>เข้าถึงวอลุ่มผ่าน iSCSI ที่ %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>เครื่องนี้ต้องเข้าถึงพอร์ทัลของ TrueNAS ได้</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>บล็อกของวอลุ่มไม่ใช่ 512 ไบต์</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 จะเป็นข้อความยาวเกินกว่าที่ TrueNAS รับ; ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS ไม่ให้ผู้ใช้นี้เรียก %1: ต้องมี %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>สิทธิ์มากกว่านี้</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>บทบาท %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>เพิ่มบทบาทให้สิทธิ์ของผู้ใช้ที่นั่น: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>TrueNAS นี้ไม่รู้จัก %1 ทั้งที่ควรรู้</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>ดูว่ารองรับรุ่นใดบ้าง</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS ไม่ให้เหตุผล</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>สิ่งที่ตอบที่นั่นไม่ใช่ TrueNAS ที่รู้คีย์ API: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>ที่อยู่นี้ถูกต้องหรือไม่ ไม่ได้ส่งสิ่งที่ใช้ที่อื่นได้ไปให้</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>คำตอบของมันไม่ใช่คำตอบ</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>มันตอบคนอื่น</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>มันขอจำนวนรอบที่ผิดปกติ</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>salt ของมันไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>มันแสดงไม่ได้ว่ารู้คีย์</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS บอกว่าลบ %1 แล้ว แต่ยังอยู่: มีสิ่งเปิดค้าง หรือสร้างอยู่บนนั้น</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>ผู้ใช้ที่เข้าสู่ TrueNAS ขาดบทบาท %1: สิ่งที่ต้องใช้จะถูกปฏิเสธ เพิ่มในสิทธิ์ของผู้ใช้ที่นั่น</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1 เสียหาย (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1 เสียหายที่ไบต์ %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>ดิสก์ของที่นั่ง %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>สแนปช็อต %1 ของ %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>โคลน %1 ซึ่งไม่เป็นของที่นั่งใด</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>สแนปช็อต %1 ซึ่งถูกลบหรือไม่เป็นของมาสเตอร์ใด</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>รีเซ็ตที่นั่ง หลังกู้ไฟล์แล้ว</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>ตรวจดิสก์ของโฮสต์นี้</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>ส่งออกส่วนที่อ่านได้ หรือนำเข้าใหม่; ตรวจดิสก์ของโฮสต์นี้</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>เสียหายอีก %1 แห่ง: freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>ปล่อย %1 ไว้: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>ที่เก็บมีสแนปช็อตหรือโคลน %1 รายการที่ไม่มีมาสเตอร์หรือที่นั่งใดรู้จัก</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>การรับมาสเตอร์ %1 ถูกตัด เก็บไว้ %2 จาก %3: ทำต่อ (master receive %4 --token บอกวิธี) หรือทิ้ง (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>การเขียนล้มเหลว: ไม่รับการเขียนจนกว่าจะรีเซ็ต</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>ดิสก์ข้อมูล %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>โฮสต์เก็บข้อมูลไม่ตอบ</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>เซสชันก่อนหน้ายังไม่สิ้นสุด</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>รีเซ็ตไม่ได้: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>โฮสต์เก็บข้อมูลไม่บอกรหัสลับ: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>สแนปช็อต %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>เก็บเฉพาะ %1 ตัวใหม่สุด และไม่มีอะไรต้องใช้</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>โฮสต์หยุดไป: สิ่งที่เขียนหายแล้ว</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>ถูกตัดก่อนเปลี่ยนอะไร; เซสชันอัปเดตเปิดอยู่เหมือนเดิม</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>สิ้นสุด %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>โดย %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>เพราะ %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>กำหนดการ %1 ระบุกลุ่ม %2 แล้ว</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>กำหนดการ %1 ระบุกลุ่ม %2 แล้ว</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>ไม่เหลือที่นั่งในกลุ่ม %1: กำหนดการ %2 ยังระบุอยู่และไม่ทำอะไร</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>ไม่เหลือที่นั่งในกลุ่ม %1: กำหนดการ %2 ยังระบุอยู่และไม่ทำอะไร</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>ชื่อหรือรหัสลับผิด: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>ไม่ใช่อินิชิเอเตอร์ของที่นั่ง: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>ที่นั่งใช้งานอยู่: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 รอ %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>ของ %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>ของ %1 โดย %2</translation>
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
        <translation>พีซีบูตผ่าน IPv4 เท่านั้น: &quot;%1&quot; เป็นที่อยู่ IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>ให้ที่อยู่ IPv4 หรือชื่อโฮสต์</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>มีเซสชันมาจาก %1 แต่สคริปต์บูตส่งไปที่ %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>แท่งนี้จะส่งพีซีไปที่ %1 ซึ่งก็คือตัวพีซีเอง</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>ไม่ได้สร้างแท่งบูต</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>ให้ freshseatd รอฟังที่ที่อยู่ของเครือข่ายในห้อง (--iscsi ADDR:PORT) หรือระบุที่อยู่ด้วย --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 คือ iPXE %2 ซึ่งจะค้างเมื่อ iPXE ตัวอื่นเริ่มมัน</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 คือ iPXE %2: พีซี UEFI ที่การ์ดเครือข่ายมี iPXE จะไม่ถูกส่งต่อไปที่มัน</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>รหัสผ่านหรือรหัสผ่านใช้ครั้งเดียวของ %1 ผิด หรือหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS ไม่ให้ %1 เข้า: ผู้ใช้ รหัสผ่าน หรือรหัสผ่านใช้ครั้งเดียวผิดหรือขาดไป</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>ต้องใช้รหัสผ่านใช้ครั้งเดียวของ %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>ใช้พวงกุญแจของระบบไม่ได้: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>ปลดล็อก หรือติดตั้งตัวใดตัวหนึ่ง (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>ไม่รองรับ TrueNAS CORE ผ่าน SSH</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>ใช้ truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>TrueNAS นี้ไม่เก็บคุณสมบัติของสแนปช็อตตามที่เขียนไว้: จึงเก็บห้องไว้บนเครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: พีซี UEFI จะไม่พบสคริปต์บนแท่งบูต</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 คือ iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>มิดเดิลแวร์ของ TrueNAS ไม่ตอบ %1 มา %2 วินาทีแล้ว; ไม่ทราบว่ามีผลหรือไม่</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>ดูว่าหน้าเว็บของเครื่องนั้นตอบหรือไม่; ถ้าไม่ ให้เริ่มมิดเดิลแวร์ใหม่ที่นั่น: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>มี %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>ตัวช่วยคู่กำลังปิด</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>โฮสต์เก็บข้อมูลรีเซ็ตที่นั่งตามกำหนดการของตัวเอง, %1; ถ้ามีรายการที่นี่ด้วย ที่นั่งจะถูกรีเซ็ตสองครั้ง</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>ปล่อยให้โฮสต์เก็บข้อมูลทำ หรือเชื่อมต่อไปที่โฮสต์โดยไม่ผ่านตัวช่วยคู่แล้วลบรายการนั้นก่อน: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (รีเซ็ต%2 ทุกวันเวลา %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (รีเซ็ต%2 วัน %3 เวลา %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>ทุกที่นั่ง</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>กลุ่ม %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>ที่นั่ง %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>ที่นั่งต่อไปนี้ %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1 รอจนถึง %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1 แจ้งผู้เล่นล่วงหน้า %2</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>มีการเขียน</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>เซสชันยังคงอยู่</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>ตามที่โฮสต์เก็บข้อมูลนับ</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>จาก %1 ด้วยแท่งบูต</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 รออยู่: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1 ไม่ได้ส่งต่อไปที่ %2: เก่าเกินไป</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>ห้องสาธิตไม่ส่งรายงาน</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>เชื่อมต่อกับโฮสต์เก็บข้อมูลจริง</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>โฮสต์ %1 ไม่ตอบมา %2 วินาทีแล้ว</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>ดูว่าเครื่องนั้นยังทำงานอยู่หรือไม่ และดูสถานะพูลของเครื่องนั้น: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>โฮสต์เก็บข้อมูลนี้ปฏิเสธการเขียนไม่ได้: เมื่อเกินขีดจำกัด ที่นั่งจะเตือน</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>เปิดพีซีแล้ว แต่ไม่เคยขอที่อยู่</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>ไม่ได้บูตจากเครือข่าย ไม่มีไฟ หรือสายหรือพอร์ตสวิตช์เสีย</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>ดูว่าไฟพอร์ตเครือข่ายติดหรือไม่ ตั้งบูตเครือข่าย (PXE) เป็นลำดับแรกในเฟิร์มแวร์ หรือใช้แฟลชไดรฟ์บูต</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>พีซีขอที่อยู่แล้ว แต่ไม่ได้ดึงโปรแกรมบูต</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>เซิร์ฟเวอร์ DHCP อื่นตอบโดยไม่ระบุโปรแกรม หรือเฟิร์มแวร์บูตเครือข่ายผ่าน IPv6 เท่านั้น</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>หาเซิร์ฟเวอร์ DHCP ตัวที่สองในเครือข่ายบูต เปิดบูตเครือข่าย IPv4 ในเฟิร์มแวร์ของพีซี</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>พีซีดึงโปรแกรมบูตแล้วเงียบไป</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>โปรแกรมไม่ตรงกับเฟิร์มแวร์ (BIOS และ UEFI ใช้ต่างกัน) หรือ Secure Boot ปฏิเสธ</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>ปิด Secure Boot หรือเลือก UEFI หรือ BIOS ในเฟิร์มแวร์ ลองโปรแกรมบูตอื่นสำหรับที่นั่งนี้</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>พีซีขอที่อยู่หลายครั้งกว่าจะได้</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>สวิตช์ปิดพอร์ตไว้ครึ่งนาทีหลังเชื่อมต่อ (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>ตั้งพอร์ตสวิตช์ของพีซีเป็น edge port หรือ PortFast และปิด Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>พีซีได้สคริปต์บูตแล้ว แต่ไม่ได้เข้าสู่ดิสก์ของตน</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>เข้าไม่ถึงพอร์ต iSCSI ของโฮสต์เก็บข้อมูล (คนละเครือข่ายหรือมีไฟร์วอลล์) หรือรหัสลับของเครื่องถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>ดูว่าพอร์ทัลที่แสดงบนที่นั่งเป็นที่อยู่ที่พีซีเข้าถึงได้ และพอร์ต 3260 เปิดอยู่</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>พีซีเข้าสู่ระบบด้วยรหัสลับที่ผิด</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>แฟลชไดรฟ์บูตหรือสคริปต์จากก่อนเปลี่ยนรหัสลับ</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>ทำแฟลชไดรฟ์บูตใหม่ พีซีที่บูตผ่านเครือข่ายเพียงปิดแล้วเปิดใหม่</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>มีพีซีเข้าที่นั่งนี้ด้วยชื่อที่ไม่ใช่ของที่นั่ง</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>ใช้แฟลชไดรฟ์บูตของที่นั่งอื่น หรือชื่อ iSCSI ในระบบถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>ทำแฟลชไดรฟ์บูตใหม่ หากจะให้ชื่อนั้นเข้าได้ ให้เพิ่มในอินิชิเอเตอร์ของที่นั่ง</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>พีซีกำลังรอ: ที่นั่งถูกพีซีอื่นใช้อยู่</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>พีซีสองเครื่องมีที่อยู่ MAC หรือแฟลชไดรฟ์เดียวกัน หรืออีกเครื่องไม่ได้ปิด</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>ปิดพีซีอีกเครื่อง ให้แต่ละพีซีมีที่นั่งของตน</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>เฟิร์มแวร์ของพีซีเข้าสู่ระบบแล้ว แต่ระบบปฏิบัติการไม่เคยเข้า</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows หยุดด้วย 0x7B INACCESSIBLE_BOOT_DEVICE: ไดรเวอร์การ์ดเครือข่ายของพีซีนี้ไม่เริ่มตอนบูต</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>เปิดเซสชันอัปเดตบนพีซีที่มีการ์ดเครือข่ายเดียวกัน ติดตั้งไดรเวอร์ NDIS และตั้งให้เริ่มตอนบูต</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>พีซีเริ่มใหม่ซ้ำแล้วซ้ำอีก</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>ระบบหยุดด้วยข้อผิดพลาดไม่นานหลังเริ่ม หรือไฟหรือสายหลวม</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>ดูหน้าจอตอนเริ่มครั้งต่อไป เทียบกับที่นั่งที่ใช้เวอร์ชันเดียวกัน และย้อนกลับหากเป็นทั้งคู่</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>พีซีใช้เวลาหลายนาทีจากเฟิร์มแวร์เข้าจนระบบเข้า</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>ลิงก์ทำงานที่ 100 Mbit/s หรือแพ็กเก็ตหาย หรือโฮสต์เก็บข้อมูลรับภาระเกิน</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>ดูไฟความเร็วของพอร์ตและเปลี่ยนสาย เทียบกับที่นั่งอื่น</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>ระบบของพีซีถูกกันไว้ตั้งแต่ดิสก์ถูกรีเซ็ตขณะใช้งาน</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>ที่นั่งถูกบังคับรีเซ็ต หรือโฮสต์เก็บข้อมูลหยุดไป ขณะที่ระบบทำงาน</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>ปิดแล้วเปิดพีซีใหม่</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>ต้องบูตใหม่: ดิสก์ถูกรีเซ็ตขณะระบบกำลังทำงาน</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>นโยบายหรือขีดจำกัดใหม่มีผลตั้งแต่เข้าสู่ระบบครั้งถัดไป</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>จะรีเซ็ตตอนบูตครั้งถัดไป: ถูกใช้อยู่ตอนถึงกำหนด</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>เขียนไปแล้วเก้าในสิบของที่เขียนได้</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>เขียนเกินขีดจำกัดแล้ว</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>ใช้ดิสก์ของที่นั่งไม่ได้</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>ใช้ดิสก์ข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>เข้าสู่ระบบโดยไม่มีรหัสลับ: พีซีใดก็แทนที่ได้</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>ยอมรับทุกชื่ออินิชิเอเตอร์</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>ยอมรับชื่ออินิชิเอเตอร์อื่นนอกจากของตน</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>อนุญาตหลายเซสชันพร้อมกัน: สองระบบบนดิสก์เดียวทำลายระบบไฟล์</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>พีซีสองเครื่องใช้ดิสก์ของที่นั่งพร้อมกัน</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>ดิสก์หายไป: รีเซ็ตเพื่อรับดิสก์ใหม่</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>ไม่มีเป้าหมาย iSCSI การเปลี่ยนแปลงห้องครั้งถัดไปจะสร้างให้</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>เป้าหมาย iSCSI ไม่รับการเข้าสู่ระบบ การเปลี่ยนแปลงห้องครั้งถัดไปจะเปิดให้</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>พีซีของที่นั่งกำลังรอ</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>เครือข่ายบูตใช้งานไม่ได้</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>มีเซิร์ฟเวอร์อื่นตอบพีซีในเครือข่ายบูตด้วย</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>พบข้อมูลที่เสียหาย</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>บางส่วนของห้องอ่านไม่ได้</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>ที่เก็บมีสิ่งที่ไม่มีมาสเตอร์หรือที่นั่งใดรู้จัก</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>เปิดเครื่องจากที่นี่</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>ขอที่อยู่</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>ดึงโปรแกรมบูต</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>ดึงสคริปต์บูต</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>รอคิว</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>เฟิร์มแวร์เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>ถูกปฏิเสธ: รหัสลับผิด</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>ถูกปฏิเสธ: ชื่ออินิชิเอเตอร์ผิด</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>ถูกปฏิเสธ: พีซีอื่นใช้ที่นั่งอยู่</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>ถูกปฏิเสธ: ต้องบูตใหม่ก่อน</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>ระบบเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>การเขียนครั้งแรก</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ทำงาน</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>เซสชันจบ</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>รีเซ็ตแล้ว</translation>
    </message>
    <message>
        <source>added</source>
        <translation>เพิ่มแล้ว</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>เหลือเพียง %1 ซึ่งเป็นส่วนสำรอง: ที่นั่งที่ใหม่ทุกครั้งที่บูตเขียนไม่ได้อีก และเริ่มอัปเดตไม่ได้</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>เหลือเพียง %1 สำหรับสิ่งที่ที่นั่งเขียน</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>เขียนมากที่สุด: %1</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1 สาเหตุที่เป็นไปได้: %2 วิธีแก้: %3</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>เริ่มด้วยโปรแกรมบูตอื่นที่ไม่ใช่ของตน</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>ที่นั่งถูกรีเซ็ตตามสองกำหนดการ คือของตัวช่วยคู่และของโฮสต์เก็บข้อมูลเอง: ลบรายการของฝั่งหนึ่งออก รายการของโฮสต์เก็บข้อมูลลบได้ผ่านการเชื่อมต่อที่ไม่มีตัวช่วยคู่</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>ไฟล์อยู่บนโฮสต์เก็บข้อมูลเอง</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>ไฟล์อิมเมจ</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>ชื่อมาสเตอร์</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>อิมเมจดิสก์ของพีซีหนึ่งเครื่องที่ติดตั้งครบแล้ว: raw, qcow2, vhd, vhdx หรือ vmdk</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>กำลังส่ง…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>ส่งแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>โฮสต์เก็บข้อมูลกำลังแปลงและตรวจอิมเมจ…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>บนโฮสต์ TrueNAS หรือ ZFS ใช้โวลุมของคุณได้ด้วย เช่น %1 โดยไม่คัดลอกอะไร และสแนปช็อตจะเป็นเวอร์ชันของมาสเตอร์</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>รีเซ็ต %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>ลบ %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>ที่นั่งที่ไม่ได้ทำ</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>เสร็จ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>ปฏิเสธ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>ล้มเหลว %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>ข้าม %n</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>หยุดหลังงานที่กำลังทำ</translation>
    </message>
    <message>
        <source>working</source>
        <translation>กำลังทำงาน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>หยุด: งานที่กำลังทำจะเสร็จ ที่เหลือปล่อยไว้</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>สิ่งที่กำลังทำในห้องและผลลัพธ์ งานหยุดได้ สิ่งที่ไม่ได้ทำจะค้างที่นี่พร้อมเหตุผล</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 โดย %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>ยังไม่มีการทำอะไร</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>รายการใด</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>ค้นหาในบันทึก</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>ทุกผลลัพธ์</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>ทุกเวลา</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันล่าสุด</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 วันล่าสุด</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>บันทึกเป็น CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>บันทึกรายการที่แสดงสำหรับสเปรดชีต</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>บันทึก</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>บันทึกไฟล์บันทึก</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>สิ่งที่ทำกับห้อง ใครทำ และผลเป็นอย่างไร แก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>ยังไม่มีการทำอะไร</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>ไม่มีรายการที่ตรงกับการค้นหา</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;ห้อง</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>&amp;เชื่อมต่อกับห้องอื่น…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>หน้าต่างใ&amp;หม่</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>เชื่อมต่อ&amp;อีกครั้งตอนนี้</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>&amp;ตั้งค่าห้องนี้…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;ออก</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;ที่นั่ง</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;ค้นหา</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>เ&amp;ลิกทำการย้าย</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>เ&amp;พิ่มที่นั่ง…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>&amp;รีเซ็ตที่เลือก…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>รีเซ็ต&amp;ทั้งหมด…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;มุมมอง</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>แ&amp;ผ่นเรียง</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>ผั&amp;งห้อง</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>ตา&amp;ราง</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;ลักษณะ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>ตาม&amp;ระบบ</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;สว่าง</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;มืด</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;ภาษา</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;วิธีใช้</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;นี่คืออะไร?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>&amp;เกี่ยวกับ Freshseat</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>เกี่ยวกับ Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>พีซีทุกเครื่องในห้องจากดิสก์เดียว ใหม่เหมือนเดิมด้วยคลิกเดียว
ซอฟต์แวร์เสรีภายใต้สัญญาอนุญาต GNU GPL รุ่น 3 ขึ้นไป</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>พีซี&amp;ใหม่…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>สร้างแฟลชไดรฟ์&amp;บูต…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>ไม่ได้เก็บรหัสผ่าน</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>เปิดพวงกุญแจแล้วลองอีกครั้ง หรือทำต่อโดยไม่ใช้ รหัสผ่านจะถูกจำจนปิดหน้าต่างนี้ และครั้งหน้าจะถามอีก</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>ทำต่อโดยไม่ใช้</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>นำเข้ามาสเตอร์</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>ลบมาสเตอร์ %1 และทุกเวอร์ชัน?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>ตั้งเวอร์ชัน %1 เป็นปัจจุบัน?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>ตั้งเป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>ทิ้งเวอร์ชัน %1?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>มาสเตอร์</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>เวอร์ชัน</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ลบ…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>อัปเดตมาสเตอร์นี้…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>ตั้งเป็นปัจจุบัน…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>ทำเครื่องหมายว่าดี</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>เวอร์ชันที่จะย้อนกลับเมื่ออีกเวอร์ชันเสีย</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>ทิ้ง…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>ตอนนี้ทำไม่ได้: ไม่มีการเชื่อมต่อกับโฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>เลือกเวอร์ชันก่อน</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>ยังไม่มีมาสเตอร์ นำเข้าก่อน</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>มีการอัปเดตเปิดอยู่ตั้งแต่ %1 โดย %2</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>เวอร์ชันของมาสเตอร์ที่เก็บไว้ ที่นั่งจะย้ายไปเวอร์ชันปัจจุบันเมื่อรีเซ็ตครั้งถัดไป เว้นแต่ปักหมุดไว้ เวอร์ชันเก่ากลับมาเป็นปัจจุบันได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 บนดิสก์</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>ดิสก์ที่ที่นั่งใช้เริ่มต้น เลือกดิสก์เพื่อดูเวอร์ชัน</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>พีซีเครื่องหนึ่งติดตั้งสิ่งที่ทุกที่นั่งจะได้ แล้วกลายเป็นเวอร์ชันถัดไป</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>ข้อความถึง %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>ข้อความถึง %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>แสดงบนจอของที่นั่งที่ใช้อยู่ ที่นั่งอื่นไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>สิ่งที่แจ้งผู้เล่น</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>เราจะปิดในสิบนาที</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>ทำพีซีทุกเครื่องที่ขอให้เป็นที่นั่ง ตามลำดับที่เปิด</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>พีซีใหม่</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>พีซีที่ขอบูต</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>พีซี</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>ที่อยู่ MAC</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>ขอล่าสุด</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>พีซีที่ขอบูตและยังไม่เป็นที่นั่ง แต่ละเครื่องแสดงหมายเลขบนจอ</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>ทำเป็นที่นั่ง</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>ไม่ต้องเสนอ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>มาสเตอร์</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>ตัวที่ที่นั่งส่วนใหญ่ใช้</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>ตอนนี้ไม่มี เปิดพีซีที่บูตผ่านเครือข่าย แล้วจะปรากฏที่นี่</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>ตอนนี้ทำไม่ได้: ไม่มีการเชื่อมต่อกับโฮสต์เก็บข้อมูล</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>ไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>สูญหาย</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>มาสเตอร์</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>ใช้จาก</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>รีเซ็ต %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>รีเซ็ต %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>ทำให้ %1 ใหม่เหมือนเดิม?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>ทำให้ %n ที่นั่งใหม่เหมือนเดิม?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>กำลังถามโฮสต์เก็บข้อมูลว่าอะไรจะสูญหาย…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>สิ่งที่สูญหาย</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>ที่นั่งที่ใช้อยู่</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>รีเซ็ต</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 ปล่อยไว้: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>จะข้าม %n ที่นั่งที่ใช้อยู่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>รีเซ็ต %n ที่นั่งที่ใช้อยู่ด้วย: ตัดเซสชัน งานที่ไม่ได้บันทึกจะหาย</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>ตอนนี้รีเซ็ตอะไรไม่ได้</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>จะไม่มีการรีเซ็ต: ทุกที่นั่งที่เลือกกำลังใช้งาน</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>ไม่มีอะไรสูญหาย: ไม่ได้เขียนอะไรตั้งแต่รีเซ็ตครั้งก่อน</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1 ที่เขียนตั้งแต่รีเซ็ตครั้งก่อนจะสูญหายถาวร มาสเตอร์ยังคงเดิม</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>ว่าง %1 จาก %2</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>โฮสต์เก็บข้อมูลไม่บอกว่ามีพื้นที่เท่าใด</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>มาสเตอร์ Windows และที่นั่งต้องใช้ 50 GiB ขึ้นไป: เพิ่มดิสก์หรือลบสิ่งที่ไม่ต้องการ</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>มี %n มาสเตอร์</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>ยังไม่มีมาสเตอร์</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>นำเข้าดิสก์ของพีซีหนึ่งเครื่องเป็นไฟล์อิมเมจ</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>มี %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>ยังไม่มีที่นั่ง</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>เพิ่มด้วยที่อยู่ MAC ของพีซี</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 ตอบ: %2 %3</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>พีซีถูกส่งไปที่ %1 ซึ่งเข้าถึงไม่ได้</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>ให้ตัวช่วยรอฟังที่อยู่เครือข่ายของห้อง (--iscsi)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>มาสเตอร์</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>บันทึก</translation>
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
        <translation>เวอร์ชัน %1 จาก %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>เลือกที่นั่งเพื่อดูโคลน เซสชัน และที่อยู่</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>มาสเตอร์</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>ยังไม่มีมาสเตอร์: freshseatctl master import NAME FILE</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>แสดงทุกที่นั่ง</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>เพิ่มที่นั่ง…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>ไม่มีที่นั่งที่ตรง</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>ยังไม่มีที่นั่ง</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>กำลังเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>ยังไม่เห็นห้อง</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>ตอนนี้ทำไม่ได้: ไม่มีการเชื่อมต่อกับโฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>ที่นั่งทั้งหมดในห้อง ไอคอน คำ และสีบอกว่าพีซีทำอะไร แถบจะเต็มขึ้นเมื่อเขียนใกล้ถึงขีดจำกัด เลือกที่นั่งที่นี่แล้วสั่งงานที่ด้านข้าง</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>พิมพ์เพื่อค้นหาที่นั่ง กดคำเพื่อดูเฉพาะที่นั่งแบบนั้น ตัวเลขคือจำนวน</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>ที่นั่งที่เลือกกำลังทำอะไร เกิดอะไรขึ้น และคุณทำอะไรกับมันได้</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>เซสชันที่มาจากที่อยู่อื่นที่ไม่ใช่ของเครื่องจะสังเกตได้เมื่อตัวช่วยหรือตัวช่วยคู่เป็นผู้บูตเครื่อง โฮสต์ TrueNAS หรือ ZFS เพียงอย่างเดียวไม่รู้จักเครื่อง</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>กำลังเชื่อมต่อ</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>เชื่อมต่อแล้ว</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>ไม่ได้เชื่อมต่อ กำลังลองใหม่</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>ใช้อยู่ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>ใช้ไป %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>แสดงหน้าต่าง</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n ที่นั่งไม่ได้ทำ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>รีเซ็ต</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>เปิดเครื่อง</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>ปิดเครื่อง</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>ทุกที่นั่ง</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>กลุ่ม %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1 รอที่นั่งว่างถึง %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>เครื่องจะปิดใน %n นาที โปรดบันทึกงานและเลิกใช้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>โปรดเลิกใช้ใน %n นาทีและเก็บงานไว้ที่อื่น เครื่องจะถูกรีเซ็ต</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>รอที่นั่งที่ใช้อยู่ เลิกรอเวลา</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>ทำชดเชยรอบที่พลาดเพราะโฮสต์ปิดอยู่</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>เปลี่ยนกำหนดการ</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>รายการใหม่ในกำหนดการ</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>เลิกรอเวลา</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>ทุกที่นั่ง</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>กลุ่มหนึ่ง</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>ที่นั่งเหล่านี้</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>ชื่อที่นั่ง</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>แจ้งผู้เล่นก่อน (นาที)</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>สิ่งที่แจ้งผู้เล่น</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>แสดงบนจอของที่นั่งที่ใช้อยู่ ก่อนหน้านั้นจะไม่ทำอะไรกับที่นั่ง</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>ปิดอยู่</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>รอบถัดไป</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>รอบล่าสุด</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>ผลล่าสุด</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>ทำงานบน</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>เปลี่ยน…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>ทำตอนนี้…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ลบ…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>ทำงานบน %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>เลือกรายการก่อน</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>ตอนนี้ทำไม่ได้: ไม่มีการเชื่อมต่อกับโฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>ลบรายการนี้จากกำหนดการ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>ทำรายการนี้ตอนนี้?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>ทำตอนนี้</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>รายงาน…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>รายงานของตารางส่งไปที่ใด และทดสอบ</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>สิ่งที่โฮสต์เก็บข้อมูลทำเอง แม้ปิดคอนโซลทั้งหมด ที่นั่งที่ใช้อยู่จะไม่ถูกรีเซ็ต จะรอจนถึงเวลาเลิกรอ แล้วรอจนบูตครั้งถัดไป</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>สัปดาห์ที่จะถึง หนึ่งบล็อกคือหนึ่งรอบ ความยาวคือเวลาที่รอที่นั่งที่ใช้อยู่</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>ส่งรายงานทดสอบ?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>ส่งรายงานทดสอบ</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>ย้าย %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>รีเซ็ต %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>รีเซ็ต %n ที่นั่ง…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>ตามเวอร์ชันปัจจุบัน</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>ปักหมุดเวอร์ชันนี้</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>เก็บการเปลี่ยนแปลงไว้</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>กลับไปรีเซ็ตทุกครั้งที่เปิดเครื่อง</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ลบ…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>ลบ %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>ลบ %n ที่นั่ง?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>เลิกทำการรีเซ็ตล่าสุด…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>เลิกทำการรีเซ็ตล่าสุดของ %1?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>เลิกทำการรีเซ็ต</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>ปิดเครื่อง %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>เริ่ม %1 ใหม่?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>ปิดพีซี %n เครื่อง?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>เริ่มพีซีใหม่ %n เครื่อง?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>เปิดเครื่อง</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>ปิดเครื่อง</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>ข้อความ…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>แก้ไข %1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>ตัวอักษร ตัวเลข และขีดกลาง ไม่เกิน 15 ตัว: จะเป็นชื่อคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>ที่อยู่ MAC</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>ไดรฟ์เพิ่มเติมของพีซี เช่น ไดรฟ์เกม: ชื่อมาสเตอร์คั่นด้วยเครื่องหมายจุลภาค</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>ดิสก์ข้อมูล</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%1 ที่ %2 เขียนจะสูญหาย</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>บันทึกต่อไป</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>ปริมาณมากสุดที่เขียนลงดิสก์ข้อมูลได้ หากไม่ใช่ขีดจำกัดของที่นั่ง</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>ขีดจำกัด</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>อัตโนมัติ</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>สิ่งที่พีซีใช้บูตผ่านเครือข่าย ลองใช้ ipxe เมื่อพีซีมาถึงจุดนี้แล้วไม่ไปต่อ เพราะมีไดรเวอร์ของตัวเอง</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>โปรแกรมบูต</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>ไม่จำกัด</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>ปริมาณมากสุดที่ที่นั่งเขียนได้ระหว่างการรีเซ็ตสองครั้ง เช่น 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>มาสเตอร์</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>เวอร์ชัน</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>นโยบาย</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>จำกัดขนาด</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>ปัจจุบันเสมอ</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1 ปักหมุด</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1 ปักหมุด (%2)</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>ดิสก์ของที่นั่งจะใหม่เมื่อไร: ทุกครั้งที่บูต ตามกำหนดการ หรือเมื่อคุณรีเซ็ตเท่านั้น</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>ที่นั่งเริ่มจากเวอร์ชันใดของมาสเตอร์ ที่นั่งที่ปักหมุดจะอยู่เวอร์ชันเดิมเมื่อเผยแพร่เวอร์ชันใหม่</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>ทำให้ %1 ใหม่เหมือนเดิม (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>หนึ่งบรรทัดต้องมีชื่อและที่อยู่ MAC</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>ชื่อหรือที่อยู่ MAC นี้ซ้ำในรายการ</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>มาสเตอร์และเวอร์ชัน</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>เขียนแล้ว</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>เซสชัน</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>นโยบาย</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>รีเซ็ตล่าสุด</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>รอคิว</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · เวอร์ชัน %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ปักหมุด</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>ปัจจุบันคือ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>เขียนแล้ว %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>รีเซ็ต</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>ปักหมุดเวอร์ชันนี้</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>เก็บการเปลี่ยนแปลงไว้</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>กลับไปรีเซ็ตทุกครั้งที่เปิดเครื่อง</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>ที่อยู่ MAC</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>พอร์ทัล</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>ผู้เริ่ม</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>โคลน</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>เขียนแล้ว</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>เซสชัน</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>นโยบาย</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>รีเซ็ตล่าสุด</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>ล่าสุด</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>ตามเวอร์ชันปัจจุบัน</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>รีเซ็ตที่นั่งนี้…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>รีเซ็ต %n ที่นั่ง…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>ข้อผิดพลาดล่าสุด: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 เวอร์ชัน %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (ปักหมุด)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 เมื่อรีเซ็ตครั้งถัดไป)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>เขียนแล้ว %1 ใช้อยู่ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 บนดิสก์</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>เก็บ %1 ไว้สำหรับย้อนกลับ</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>ที่นั่งแบบตาราง</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>คอลัมน์ของตาราง</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>รีเซ็ต</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>ไม่มีเซสชัน</translation>
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
        <translation>ทั้งห้อง</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>ไม่มีกลุ่ม</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>ภาพของห้อง</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>รูปภาพ (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>แผ่นเรียง</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>แสดงที่นั่งเป็นแผ่น (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>ผังห้อง</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>แสดงที่นั่งตามตำแหน่งจริง (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>แสดงที่นั่งเป็นตาราง (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>จัดวาง</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>ลากแผ่นไปยังตำแหน่งของที่นั่ง</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>ย่อขยายจนเห็นทุกที่นั่ง</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>เอาภาพออก</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>วางภาพของห้องไว้ใต้แผ่น</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ย่อขยาย</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>ย่อขยาย (Ctrl+ล้อเมาส์)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>โซนของห้อง</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>ตั้งค่าห้อง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>ทำต่อภายหลังได้: ทุกอย่างที่นี่มีในหน้าของห้องด้วย</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>สิ่งที่ตรวจ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>โฮสต์เก็บข้อมูลตอบแล้ว นี่คือสิ่งที่มีและสิ่งที่ขาด</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>แฟลชไดรฟ์ USB สำหรับทุกที่นั่ง</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>ในเฟิร์มแวร์ของแต่ละเครื่อง เปิดการบูตผ่านเครือข่าย (หรือ USB) และปิด Secure Boot</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>เพิ่มที่นั่งเหล่านี้</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ตรวจ</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>มาสเตอร์</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>บูต</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>มาสเตอร์คือดิสก์ที่ทุกที่นั่งเริ่มต้น</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>มี %n มาสเตอร์ นำเข้าเพิ่มหรือทำต่อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>มี %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>ห้องพร้อมแล้ว เปิดพีซีสักเครื่อง: แผ่นของมันจะแสดงการบูต</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>ยังขาดบางอย่าง ปิดหน้านี้แล้วทำในหน้าของห้องเมื่อใดก็ได้</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>พีซีที่เพิ่งพยายามบูต…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>พีซีหาดิสก์ของตนผ่านเครือข่าย โดยเครือข่ายบอกทาง หรือแฟลชไดรฟ์ USB ในแต่ละเครื่อง</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>สร้างแฟลชไดรฟ์บูต…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>การบูตผ่านเครือข่าย</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>ปัจจุบัน</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>ดีล่าสุดที่รู้</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>เสีย</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ไม่มีใคร</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n ที่นั่ง: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>เวอร์ชัน</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>ขนาดที่เปลี่ยน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>ใช้โดย</translation>
    </message>
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1 ทิ้งแล้วได้คืน %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>บนดิสก์</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>สำหรับพีซีทุกเครื่อง: ถามบริการบูตของห้องนี้</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>สำหรับที่นั่งเดียว ไม่ใช้บริการบูต:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>สร้างแฟลชไดรฟ์บูต</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>สร้างอิมเมจ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>ไฟล์มี %1 เขียนลงแฟลชไดรฟ์ USB ตามที่เป็น</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>มีรหัสลับของที่นั่ง: เก็บไว้เหมือนกุญแจ</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>ตอนนี้ทำไม่ได้: ไม่มีการเชื่อมต่อกับโฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>หากจะเขียนแฟลชไดรฟ์ USB ให้เสียบ แล้วจะปรากฏในรายการนี้</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>ใช่ เขียนทับแฟลชไดรฟ์นี้</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>พีซีที่บูตผ่านเครือข่ายเองไม่ได้จะบูตจากแฟลชไดรฟ์ USB ส่วนนี้สร้างให้ สำหรับ BIOS และ UEFI</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>เขียนไปที่</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>ไฟล์ในคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>แฟลชไดรฟ์พร้อมแล้ว: เขียน %1 อ่านกลับและเทียบแล้ว ถอดออกได้</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>เขียนแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>แฟลชไดรฟ์เล็กเกินไปสำหรับอิมเมจ</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>เขียนแฟลชไดรฟ์ไม่ได้: อาจป้องกันการเขียนหรือเสีย</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>แฟลชไดรฟ์ถูกถอดออก</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>ข้อมูลในแฟลชไดรฟ์ไม่ตรงกับที่เขียน: เสียแล้ว ใช้อันอื่น</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>หยุดการเขียนแล้ว</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>แฟลชไดรฟ์ USB ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>ทุกอย่างในแฟลชไดรฟ์นี้จะหายไป: %1</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>ในนั้นมี: %1</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>คอมพิวเตอร์นี้ไม่ให้เข้าถึงแฟลชไดรฟ์ USB (UDisks2 ไม่ทำงาน) ให้สร้างไฟล์</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>แฟลชไดรฟ์ไม่ได้เสียบอยู่แล้ว</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>เขียนทับดิสก์นี้ไม่ได้: ระบบใช้อยู่</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>มีบางอย่างใช้แฟลชไดรฟ์อยู่ ปิดไฟล์และหน้าต่างที่เปิดอยู่บนนั้น</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>คอมพิวเตอร์นี้ไม่อนุญาต</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>เปิดแฟลชไดรฟ์ไม่ได้</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>กำลังเขียนแฟลชไดรฟ์…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>กำลังอ่านแฟลชไดรฟ์กลับ…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>โฮสต์เก็บข้อมูลกำลังสร้างอิมเมจ…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>ข้อมูลเดิมหายแล้ว และพีซีใดก็บูตจากมันไม่ได้ เขียนอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>ไม่ได้เขียนอะไรลงแฟลชไดรฟ์</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>อ่าน MiB/วินาที</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>เขียน MiB/วินาที</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>ปริมาณข้อมูลไม่กี่นาทีล่าสุด</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, at the axis of a plot.</extracomment>
        <translation>นาที</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>ที่นั่งแรกลองเวอร์ชันใหม่ ที่เหลือรอ</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>ที่นั่งแรกใช้ได้ดี ที่เหลือรอคำสั่งของคุณ</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>เวอร์ชันใหม่เป็นปัจจุบันแล้ว ที่นั่งกำลังย้าย</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>ทุกที่นั่งที่ต้องย้ายได้ย้ายแล้ว</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>ที่นั่งแรกหนึ่งที่ใช้ไม่ได้ ทั้งหมดย้อนกลับและเวอร์ชันถูกทำเครื่องหมายว่าเสีย</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>การปล่อยใช้สิ้นสุดแล้ว ไม่มีอะไรย้ายอีก</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>รอ</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>ย้ายแล้ว ยังไม่บูต</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>กำลังเริ่ม</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>ทำงาน กำลังเฝ้าดู</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ดี</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>คงเดิม</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>อัปเดต %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>ทิ้งการอัปเดต…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>การอัปเดตยังดำเนินต่อ กลับมาเมื่อใดก็ได้ จากคอนโซลอื่นก็ได้</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>พีซีหนึ่งเครื่องบูตจากดิสก์มาสเตอร์เอง และคุณติดตั้งสิ่งที่ทุกที่นั่งจะได้ ที่นั่งอื่นคงเดิมจนกว่าคุณจะเผยแพร่</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>ติดตั้งบนพีซีของ</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>มีอะไรใหม่ เพื่อให้หาเจอภายหลัง</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>ทุกที่นั่ง ทันทีที่ไม่มีใครใช้</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>ทุกที่นั่ง เมื่อบูตครั้งถัดไป</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>ที่นั่งเหล่านี้ก่อน ที่เหลือเมื่อเหล่านี้ใช้ได้ดี:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>ที่นั่งแรก</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>ใครได้เวอร์ชันใหม่?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>ที่นั่งที่ปักหมุดหรือเก็บไว้คงเดิม</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>ที่นั่งของการปล่อยใช้</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>ทำต่อกับที่เหลือ</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>เลิกทำ: กลับเวอร์ชันก่อน…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>กลับไปเวอร์ชัน %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>กลับไป</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 เริ่ม</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 ติดตั้ง</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 เผยแพร่</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 ปล่อยใช้</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>กำลังเผยแพร่เวอร์ชันใหม่</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>ไฟล์อิมเมจพร้อมแล้ว เผยแพร่เมื่อต้องการ</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>ติดตั้งบน %1 สิ่งที่ทุกที่นั่งจะได้ แล้วปิดเครื่อง</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>เปิด %1 ตอนนี้: เครื่องจะบูตจากดิสก์มาสเตอร์</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 ปิดแล้ว เผยแพร่สิ่งที่เขียนไว้ หรือเปิดเครื่องอีกครั้ง</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>เขียน %1 ตั้งแต่ %2 เริ่มโดย %3 บนเวอร์ชัน %4</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>เวอร์ชัน %1</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (แรก)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>เผยแพร่</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>ไม่มีที่นั่งใช้มาสเตอร์นี้</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>ปิดพีซีก่อน</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>เขียนหมายเหตุก่อน</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>ตอนนี้ทำไม่ได้: ไม่มีการเชื่อมต่อกับโฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>ที่นั่งใดก่อน?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>ทิ้งการอัปเดตของ %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้งไป</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>ใช้ไฟล์อิมเมจเป็นเวอร์ชันถัดไป</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>สัปดาห์</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>ไม่มีกำหนดการ</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>เพิ่มที่นั่งแล้ว</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>เปลี่ยนที่นั่งแล้ว</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>ลบที่นั่งแล้ว</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>รีเซ็ต</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>แสดงรหัสลับ</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>เปลี่ยนรหัสลับแล้ว</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>นำเข้ามาสเตอร์แล้ว</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>ส่งออกมาสเตอร์แล้ว</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>ลบมาสเตอร์แล้ว</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>เพิ่มกำหนดการแล้ว</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>ลบกำหนดการแล้ว</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>เปิดกำหนดการแล้ว</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>ปิดกำหนดการแล้ว</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>ทำกำหนดการแล้ว</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ถูกข้าม</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>กำลังบูต</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>กำลังเริ่ม</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ทำงาน</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>เซสชันอัปเดต</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>กำลังรีเซ็ต</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>พีซีไม่มีเซสชันกับดิสก์ของตน</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>เฟิร์มแวร์ของพีซีกำลังโหลดระบบปฏิบัติการ</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>ระบบปฏิบัติการกำลังเริ่ม</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>พีซีเปิดอยู่และใช้ดิสก์ของตน</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>ที่นั่งนี้กำลังเขียนเวอร์ชันถัดไปของมาสเตอร์</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>กำลังทำให้โคลนใหม่เหมือนเดิม</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>มีบางอย่างผิดพลาด ดูข้อผิดพลาดล่าสุด</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>โฮสต์เก็บข้อมูลไม่ทราบ</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>ใหม่ทุกครั้งที่บูต</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>ใหม่ตามกำหนดการ</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>เก็บไว้จนกว่าคุณจะรีเซ็ต</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>ไม่น่าจะถูกต้อง</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>ถูกปฏิเสธ: กำลังใช้งาน</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ไม่มีรายการนี้</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>เข้าถึงโฮสต์เก็บข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>ทำไม่ได้กับโฮสต์เก็บข้อมูลนี้</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>ไม่อนุญาต</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>พื้นที่หมด</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>ปิดพีซีก่อน หรือรีเซ็ตโดยตัดเซสชัน</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>ตรวจว่าโฮสต์เก็บข้อมูลเปิดอยู่และเครือข่ายใช้ได้</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>ตรวจชื่อผู้ใช้และคีย์</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>คืนพื้นที่บนโฮสต์เก็บข้อมูล: รีเซ็ตที่นั่งหรือทิ้งเวอร์ชันเก่า</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>เลิกทำการรีเซ็ตแล้ว</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>เริ่มอัปเดตแล้ว</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>ทิ้งการอัปเดตแล้ว</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>เผยแพร่การอัปเดตแล้ว</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>ตั้งเวอร์ชันเป็นปัจจุบันแล้ว</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>ทิ้งเวอร์ชันแล้ว</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>ทำเครื่องหมายเวอร์ชันว่าดีแล้ว</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>ปล่อยใช้ต่อแล้ว</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>สิ้นสุดการปล่อยใช้</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>ตัวช่วยเริ่มทำงาน</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>เปิดเครื่อง</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>ปิดเครื่อง</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>ส่งมาสเตอร์แล้ว</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>รับมาสเตอร์แล้ว</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>ทิ้งการรับที่ค้างอยู่แล้ว</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>ทำพีซีเป็นที่นั่งแล้ว</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>ไม่เสนอพีซีนี้อีก</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>พีซีใหม่เป็นที่นั่งเองหรือไม่</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>เปิดการบูตผ่านเครือข่ายแล้ว</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>ปิดการบูตผ่านเครือข่ายแล้ว</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>สร้างแฟลชไดรฟ์บูตแล้ว</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>การปล่อยใช้</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>รายงานทดสอบ</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>พื้นที่ใกล้หมด</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>เหลือเฉพาะพื้นที่สำรอง</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>เริ่มตรวจข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>หยุดตรวจข้อมูลแล้ว</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>เมื่อครู่</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n นาทีก่อน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ชั่วโมงก่อน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n วันก่อน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>รหัสผ่านใช้ครั้งเดียว</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>พิมพ์รหัสที่แอปยืนยันตัวตนแสดงตอนนี้ ใช้เข้าได้ครั้งเดียวและไม่ถูกเก็บ หากการเชื่อมต่อขาด จะถามอีกครั้ง</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>ข้างเซิร์ฟเวอร์ DHCP ที่มีอยู่</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>แจกที่อยู่ให้พีซีด้วย: ไม่มีเซิร์ฟเวอร์ DHCP อื่น</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>เฉพาะโปรแกรมบูต: เซิร์ฟเวอร์ DHCP อื่นเป็นผู้บอก</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>การ์ดเครือข่ายของโฮสต์เก็บข้อมูลที่พีซีต่ออยู่ ตามชื่อที่ ip link บนนั้นแสดง</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>การ์ดเครือข่าย</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>การบูตผ่านเครือข่ายไม่ทำงาน: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>เปิดการบูตผ่านเครือข่ายอยู่: การ์ด %1, %2</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>ปิดการบูตผ่านเครือข่ายอยู่</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>ปิดการบูตผ่านเครือข่าย…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>เปิดการบูตผ่านเครือข่าย…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>ตอนนี้ทำไม่ได้: ไม่มีการเชื่อมต่อกับโฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>เปิดการบูตผ่านเครือข่ายหรือไม่?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>ปิดการบูตผ่านเครือข่ายหรือไม่?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>เปิดเครื่อง</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>เสร็จ %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>ล้มเหลว %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>ข้าม %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>รอ %1</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>ไม่มีที่นั่ง</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>กำหนดการ %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>กำหนดที่อยู่เอง</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>สำหรับเครือข่ายที่ไม่มีเซิร์ฟเวอร์ DHCP แจกที่อยู่: พีซีแต่ละเครื่องต้องมี USB ของตัวเอง</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>เว้นว่าง: ตามที่โฮสต์ของห้องนี้รู้จักตัวเอง</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>เช่น %1; เว้นว่าง: ใช้ DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>เว้นว่าง: ไม่มี หรือใช้ DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>โฮสต์เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>ที่อยู่ของพีซี</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>เกตเวย์</translation>
    </message>
</context>
</TS>
