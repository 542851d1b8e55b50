<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>سؤال مضيف التخزين عمّا سيتغير…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>لن يُفقد شيء مما كُتب.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>ستُفقد %L1 نهائيًا.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>لا يمكن فعل شيء الآن.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>إضافة مقاعد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>قراءة ملف…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>مقعد في كل سطر: الاسم وعنوان MAC وربما مجموعة. الصقها من جدول بيانات أو من قائمة أجهزة الموجّه.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>المقاعد المراد إضافتها</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>ما تم فهمه</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>يوجد مقعد بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>لا مقاعد للإضافة</numerusform>
            <numerusform>مقعد واحد للإضافة</numerusform>
            <numerusform>مقعدان للإضافة</numerusform>
            <numerusform>%Ln مقاعد للإضافة</numerusform>
            <numerusform>%Ln مقعدًا للإضافة</numerusform>
            <numerusform>%Ln مقعد للإضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>لا أسطر بها مشكلة</numerusform>
            <numerusform>سطر واحد به مشكلة</numerusform>
            <numerusform>سطران بهما مشكلة</numerusform>
            <numerusform>%Ln أسطر بها مشكلة</numerusform>
            <numerusform>%Ln سطرًا به مشكلة</numerusform>
            <numerusform>%Ln سطر به مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>لم يُضف أي مقعد</numerusform>
            <numerusform>أُضيف مقعد واحد</numerusform>
            <numerusform>أُضيف مقعدان</numerusform>
            <numerusform>أُضيفت %Ln مقاعد</numerusform>
            <numerusform>أُضيف %Ln مقعدًا</numerusform>
            <numerusform>أُضيف %Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>قائمة المقاعد</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %L1: %L2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%L1 أكبر من أن يكون قائمة مقاعد.</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>على مضيف TrueNAS أو ZFS تسمّي كلمة رابعة هدف iSCSI لديك: يتولاه المقعد مع ما على قرصه.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>يتولى</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>إضافة مقعد</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>تغيير مقعد</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>إزالة مقعد</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>إعادة ضبط مقعد</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>إعادة ضبط قرص البيانات</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>إزالة قرص البيانات</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>التراجع عن إعادة الضبط</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>تجديد السر</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>حذف القرص الرئيسي</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>حذف النسخة</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>إسقاط النسخة</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>جعلها الحالية</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>وسمها جيدة</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>نقل المقعد</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>بدء التحديث</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>إلغاء التحديث</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>نشر التحديث</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>إضافة إلى الجدول</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>إزالة من الجدول</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>يُترك كما هو: قيد الاستخدام</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>يُترك كما هو</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>إرسال تقرير</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>switch network boot on</source>
        <translation>تفعيل الإقلاع من الشبكة</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>إيقاف الإقلاع من الشبكة</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>الاتصال بصالة</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>أين مضيف التخزين الذي يحمل أقراص المقاعد؟ المضيف الفارغ يُعدّ خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>صالاتك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>صالة أخرى</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>كلمة المرور أو عبارة المرور أو مفتاح API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>تذكّرها في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>دون سلسلة المفاتيح تُحفظ حتى إغلاق هذه النافذة، وليس في مكان آخر.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>تجربة صالة تجريبية</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>العودة إلى الصالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>يعرض هذا المضيف مفتاحًا غير معروف هنا. قارنه بما يعرضه المضيف نفسه (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) قبل قبوله:</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>قبول هذا المفتاح والاتصال</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ %L1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>يعرض هذا المضيف شهادة غير معروفة هنا. قبل قبولها قارن بصمتها SHA-256 (%L1) بما تعرضه واجهة الويب الخاصة بالمضيف نفسه:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>قبول هذه الشهادة والاتصال</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>القاعات التي فُتحت على هذا الحاسوب. مفتاح الإدخال أو النقر المزدوج يفتح إحداها.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>مكان مضيف التخزين الذي يحفظ أقراص المقاعد، وكيفية الوصول إليه.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>ما يطلبه مضيف التخزين قبل أن يسمح لك بالدخول. لا يُكتب أبدًا في ملف إعدادات.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>لا يوجد اتصال. قد يكون ما تراه قديمًا؛ ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>لا يسمح مضيف التخزين بالدخول. قد يكون ما تراه قديمًا.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>إعادة الاتصال. قد يكون ما تراه قديمًا.</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>حال الاتصال بمضيف التخزين، وما الخلل هناك.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %L1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>الكل  %L1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>تعمل  %L1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>تبدأ  %L1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>مطفأة  %L1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>تحديث  %L1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>انتباه  %L1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>إعادة ضبط المحدد (%L1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>إعادة ضبط المحدد</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>تجديد كل المقاعد؛ تُترك المستخدمة كما هي</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>اختر مقاعد أولًا: انقر أو Ctrl+نقر أو اسحب إطارًا</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>تجديد المقاعد المختارة (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>البحث عن مقاعد</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>الاسم أو القرص الرئيسي أو العنوان أو الحالة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>اختيار المقاعد حسب الحالة أو المجموعة</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>مخطط الصالة</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>يوجد مقعد هناك.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>إظهار الاستدعاءات بالضبط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>الاستدعاءات بالضبط</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>سؤال مضيف التخزين…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>بهذه الاستدعاءات وبهذا الترتيب سيُغيَّر مضيف التخزين. الأسرار محجوبة.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>لن يتغير شيء في مضيف التخزين.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>المساعد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>المساعد على حاسوب لينكس آخر</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>TrueNAS عبر SSH</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>حاسوب لينكس مع ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>صالة تجريبية للتجربة</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>سأكتب العنوان بنفسي</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>يعمل freshseatd على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>يعمل freshseatd هناك ويُصل إليه عبر SSH.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>الأقراص على تجمّع TrueNAS؛ سجّل الدخول بمفتاح API أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>الأقراص على تجمّع TrueNAS يُصل إليه عبر SSH.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>الأقراص على تجمّع ZFS يُصل إليه عبر SSH.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>لا يُمسّ شيء: الصالة تعيش في الذاكرة.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>مثلًا %L1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>مضيف التخزين</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>الاسم أو العنوان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>التجمّع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>server أو 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>كما على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>لا يوجد مقعد كهذا: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>لا يوجد قرص رئيسي كهذا: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>القرص الرئيسي %1 ليس له لقطة %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>يعرض freshseatctl seat list المقاعد الموجودة</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>يعرض freshseatctl master list الأقراص الرئيسية الموجودة</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>يعرض freshseatctl master snapshots اللقطات الموجودة</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>لا مقعد في المجموعة %1</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>لم يُذكر أي مقعد</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>اختيرت المقاعد بأكثر من طريقة</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>اذكر مقاعد أو مجموعة أو الكل</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>لم يُفعل شيء</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>لم يبدأ شيء</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>لا يُعرف هل سرى ذلك</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>حاول مجددًا بعد لحظة</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 أخرى</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>يستخدمه %1 منذ %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>يستخدمه %1</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>هو في جلسة تحديث</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>لديه جلسة تحديث مفتوحة</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>لديه جلسة تحديث مفتوحة: انشرها أو تخلّ عنها أولًا</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>للقرص الرئيسي %1 جلسة تحديث مفتوحة</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>للقرص الرئيسي %1 جلسة تحديث من قبل</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>للقرص الرئيسي %1 جلسة تحديث من قبل: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>على المقعد %1 منذ %2، بدأها %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>من %1 منذ %2، بدأها %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>انشرها أو تخلّ عنها أولًا</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>انشر التحديث أو تخلّ عنه أولًا</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>القرص الرئيسي %1 يستخدمه المقعد %2</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>القرص الرئيسي %1 تستخدمه المقاعد %2</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>أزل هذه المقاعد أولًا أو أعطها قرصًا رئيسيًا آخر</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>المقعد قيد إعادة الضبط</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>هو قيد إعادة الضبط</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>يجري شيء آخر على المقعد</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>تعذّر إنهاء جلسته في الوقت المناسب</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>أطفئ الحاسوب وحاول مجددًا</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>الصالة يغيّرها %1 منذ %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>يوجد قرص رئيسي %1 من قبل</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>اختر اسمًا آخر: الاستيراد لا يكتب فوق قرص رئيسي أبدًا</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 يخص المقعد %2 من قبل</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>عنوان MAC ‏%1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>يوجد مقعد %1 من قبل</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>الأسماء فريدة دون تمييز حالة الأحرف</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>حد الحجم %1 أصغر من أن يكون مقصودًا</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>الأقل 1M؛ و0 يزيل الحد</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>أكثر من %1 أقراص بيانات على مقعد واحد</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>لا يكون %1 قرص النظام وقرص البيانات لمقعد واحد</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 ليس اسم مقعد: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 ليس اسم قرص رئيسي: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 ليس مجموعة: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 ليس عنوان MAC: ‏%2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 ليس عنوان MAC لحاسوب: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>هو أطول من 15 محرفًا</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>هو أطول من 60 محرفًا</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>لا يحوي إلا a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>لا يحوي إلا a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>يبدأ أو ينتهي بشرطة</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>كله أرقام</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>ليس ستة بايتات</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>هو عنوان بث متعدد</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>كله أصفار</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>تصير المقاعد أسماء حواسيب Windows: من 1 إلى 15 حرفًا ورقمًا وشرطة، مثل PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>من 1 إلى 60 حرفًا ورقمًا ونقطة وشرطة سفلية وشرطة، مثل win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>من 1 إلى 60 حرفًا ورقمًا ونقطة وشرطة سفلية وشرطة، أو لا شيء</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>اكتبه هكذا 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 ليس اسم بادئ</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>اكتب أسماء IQN بينها فواصل، أو any، أو none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>أكثر من 16 اسم بادئ على مقعد واحد</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>لا يوجد بعد قرص رئيسي يقلع منه المقعد الجديد</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>توجد أقراص رئيسية عدة ولا مقعد بعد يبيّن أيها المقصود</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>استورد واحدًا أولًا: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>اذكر واحدًا مع --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>لم يطلب أي حاسوب %1 نص إقلاع</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>يعرض freshseatctl pc list ما طلب؛ شغّل الحاسوب ودعه يقلع من الشبكة</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>أُزيل المقعد في هذه الأثناء</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>تغيّر المقعد في هذه الأثناء</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>أُعيد ضبط قرصه من قبل؛ إعادة ضبط أخرى تصلحه</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>أُزيل في هذه الأثناء</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>لم يعد هذا المقعد موجودًا</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>المقعد %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>المقعد %1 ليس له قرص من %2: لا يستطيع تجربته</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>المقعد %1 لا يكون الأول: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>مثبّت على اللقطة %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>سياسته keep: ينتقل عند إعادة ضبطه</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>سياسته keep: لا يعيد أي جدول ضبطه</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>ليس للقرص الرئيسي %1 جلسة تحديث</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>يفتحها freshseatctl update begin</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>لا تعميم جارٍ للقرص الرئيسي %1</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>تعميم %1 يمضي من تلقاء نفسه</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>لم يُعمَّم شيء من القرص الرئيسي %1 قط</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>المقعد %1 ليس له قرص من القرص الرئيسي %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>ليس له قرص من القرص الرئيسي %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>اختر مقعدًا من هذا القرص الرئيسي أو أعطه إياه أولًا: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>أطفئ الحاسوب ثم ابدأ التحديث</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>لا يُنشر تحديث %1 ما دام حاسوب المقعد %2 يعمل</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>شُغّل حاسوب المقعد %1 للتو</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>أطفئه ثم انشر</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>تحديث القرص الرئيسي %1 في المخزن لكن تعذّر تدوينه: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>تُعاد المحاولة تلقائيًا، وعند إعادة تشغيل الخدمة على أبعد حد</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>لا يمكن إسقاط اللقطة %1 من %2: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>هي الحالية</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>يستخدمها المقعد %1</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>تستخدمها المقاعد %1</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>تقوم عليها جلسة تحديث</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>يتعلق بها تعميم</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>يبيّن freshseatctl master snapshots من على أي منها</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>لا يمكن التراجع عن آخر إعادة ضبط للمقعد %1: قرصه القديم غير محفوظ أو لم يعد محفوظًا</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>لا يمكن التراجع عن آخر إعادة ضبط للمقعد %1: قرصه القديم لم يعد على مضيف التخزين</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>ليس للقرص الرئيسي %1 لقطة حالية</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>اختفى قرصه من المخزن</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>لا يمكن استخدام قرصه</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>بدأ %1 مرات بدل أن يعمل</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>لم يعمل خلال %1 من بدئه</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>صمدت المقاعد الأولى؛ والبقية تنتظر كلمة</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>لم يعد له قرص من هذا القرص الرئيسي</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>لم يبق من المقاعد الأولى ما يجرّبه</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>صمدت المقاعد الأولى، ويمضي إلى البقية</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>تعود المقاعد إلى اللقطة %1، وقد وُسمت سيئة</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>انتقل كل مقعد كان عليه أن ينتقل</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>أُنهي قبل أوانه: بدأ التعميم التالي</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>يمضي إلى المقاعد الأخرى بطلب من %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>يجربه أولًا %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>جربته المقاعد الأولى: واصل أو أوقف</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>مقعد عليها: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>مقاعد عليها: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>مقعد ينتقل حالما لا يستخدمه أحد أو عند إقلاعه التالي: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>مقاعد تنتقل حالما لا يستخدمها أحد أو عند إقلاعها التالي: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>مقعد ينتقل عند الإقلاع التالي: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>مقاعد تنتقل عند الإقلاع التالي: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>مقعد يبقى حيث هو: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>مقاعد تبقى حيث هي: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>عودة إلى %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>أولًا: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>حالما لا يستخدمه أحد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>عند إقلاعه التالي</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>عندما تواصل</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>بعد أن تصمد المقاعد الأولى</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>مع نسخته الخاصة من %1</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>يبطل القديم عند دخول الحاسوب التالي</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>ما كتبه المقعد %1</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>عاد قرصه كما كان قبل إعادة الضبط، وما كُتب بعدها يضيع</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>بدلًا من %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>بوصفها %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>يقلع المقعد %1 قرصًا قابلًا للكتابة فوق %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>اللقطة %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>لم يعد يُعرض مقعدًا</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>كل حاسوب يطلب نص إقلاع يصير مقعدًا</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>تنتظر الحواسيب حتى تُضم</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>لم تعد الحواسيب تنال خدمة إقلاع</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>تجربة، إلى كل قناة مهيأة</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 على %2، مثبّت</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 على %2، يتبع اللقطة الحالية</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>مع ضمّ الهدف %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 من %2 منذ %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>عند الإقلاع</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>الآن على اللقطة %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>من جديد على اللقطة %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>أُنهيت جلسته</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>أُغلقت جلسته من %1</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>إن لم ينطفئ حاسوبه من تلقاء نفسه فأطفئه</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>قرصه من %1 فقط</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>قرصه من %1: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>أُعيد ضبط قرصه من %1</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>سياسته boot: إقلاعه التالي يجدده</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>اللقطة %1 هي الحالية</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>لم تعد اللقطة %1 موجودة</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>اللقطة %1 هي آخر لقطة معروفة بأنها جيدة</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>اللقطة %1 موسومة سيئة</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>يُزال قرصه %1 لاحقًا</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>يُزال قرصه القديم %1 لاحقًا</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>يُزال بعضه لاحقًا: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>أُغلق الاتصال قبل دوره</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>أُلغي قبل دوره</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>أُلغي قبل أن يأتي دوره</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>لا يُعرف شيء قد أُنجز</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>أُنجز: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>فشلت إعادة الضبط: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>هو مشغّل من قبل</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>لا أحد هناك</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>هو مطفأ من قبل</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>أُرسلت حزمة الإيقاظ عبر %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>تعذّر إرسال حزمة الإيقاظ: لم تقبلها أي شبكة لهذا المضيف</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>انتهى بالحالة %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>انتهت جلسته</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>فشل الأمر: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>تعذّر تشغيل الأمر: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>ما زال الحاسوب مشغّلًا</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>قُبل الأمر، لكن جلسة الحاسوب ما زالت قائمة بعد %1 ث</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>مضيف التخزين هذا لا يعرف كيف يعرض نصًا على اللاعبين: لم يُهيأ أمر</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>مضيف التخزين هذا لا يعرف طريقة %1 للحواسيب: لم يُهيأ أمر</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>اذكر واحدًا في [power] من freshseatd.toml، مثل %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>الرسالة إلى اللاعبين سطر نص واحد</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>لا تحوي الرسالة إلى اللاعبين %1: سيحسبه مفسّر أوامر الحاسوب له</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>تصلح الحروف والأرقام والمسافات و . , : &apos; - /</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>الرسالة إلى اللاعبين فارغة</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>لا تبدأ الرسالة إلى اللاعبين بـ - أو /: ستُحسب خيارًا</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>الرسالة إلى اللاعبين %1 بايت على الأكثر</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>لا يوجد جدول كهذا: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>يعرض freshseatctl schedule list الجداول الموجودة</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>لم يُختر أي يوم</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily يعني كل يوم</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>الانتظار من %1 حتى %2 ليس وقتًا</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>أعط وقتًا لاحقًا أو لا شيء</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>الجدول %1 يعمل الآن</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>انظر النتيجة بـ freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>أُبلغ اللاعبون؛ يتم ذلك في %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>انقضى وقت الانتظار قبل دوره</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>انتُظر حتى %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>تُعاد المحاولة حتى %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>يُعاد ضبطه عند إقلاعه التالي</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>بدأ التشغيل التالي للجدول</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>أُزيل الجدول</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>عُطّل الجدول</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>فات تشغيل %1: لم يكن مضيف التخزين يعمل</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>فات تشغيل %1: لم يكن مضيف التخزين يعمل أو لم يبدأه</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>تعذّر تغيير الجدول: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>لا يمكن قراءة المنطقة الزمنية لمضيف التخزين</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>لم يبدأ مضيف التخزين التشغيل: ربما كان تشغيل آخر للجدول %1 جاريًا أو كانت مهمته تفشل؛ لم يعد يُطلب منه شيء</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>انظر إلى رسائل المهمة على مضيف التخزين</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>ليس لمضيف التخزين هذا جلسات تحديث</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>ليس لمضيف التخزين هذا تعميم</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>ليس لمضيف التخزين هذا خدمات إقلاع؛ يقدمها مرافق</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>ليس لمضيف التخزين هذا خدمات إقلاع: لديه أقراص فقط؛ يقدمها مرافق</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>لا يحفظ مضيف التخزين هذا جدولًا؛ يحفظه مرافق</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>جدول مضيف التخزين نفسه يعيد ضبط المقاعد فقط: لا يوقظ الحواسيب ولا يطفئها؛ يفعل ذلك مرافق</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>لا يستطيع مضيف التخزين إخبار اللاعبين بشيء؛ يفعل ذلك مرافق</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>لا يعوّض TrueNAS تشغيلًا فات لأنه كان مطفأً؛ يعوّضه مرافق</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>لا يرسل مضيف التخزين هذا تقارير: لا يحفظ جدولًا؛ يحفظه مرافق</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>شغّل freshseatd --companion على جهاز في شبكة الحواسيب واتصل به: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>شغّل freshseatd --companion على جهاز مشغّل دائمًا واتصل به: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>لم يبق على قرص المخزن إلا %1، منها %2 احتياطيه: لا يبدأ تحديث</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>أسقط لقطات لا حاجة إليها أو أضف مساحة</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>ليس حرًا على قرص المخزن أكثر من احتياطيه %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>أسقط لقطات قديمة أو احذف أقراصًا رئيسية لا يحتاجها أحد أو أعد ضبط مقاعد</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>خادم iSCSI لا يعمل</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>يقول مضيف التخزين إنه أنشأ %1، لكنه ليس هناك</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>يقول مضيف التخزين إنه أنشأ %1، لكنه ليس كما ينبغي</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>يقول مضيف التخزين إن الهدف %1 يعرض %2، لكنه لا يفعل</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>انظر حالة هدف iSCSI على المضيف؛ يحاول التغيير التالي في الصالة من جديد</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>لمضيف التخزين هدف %1 من قبل</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>يقول مضيف التخزين إنه أرجع %1، لكنه لم يفعل</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>شيء خارج الصالة مبني على ما في %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>اتصل من جديد وانظر: ما بدأ يُتمه التغيير التالي أو يسترده</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>كل أهداف iSCSI في مضيف التخزين هذا من صنعه: لا هدف يمكن ضمّه</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>لا تكتب ‎--adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>لا يسمّي %1 وحدة تخزين في مضيف التخزين هذا</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>اكتب host:/dev/zvol/POOL/VOLUME؛ ملف صورة هناك لا يمكن فتحه من هنا</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 جزء من الصالة من قبل</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 في تجمّع غير تجمّع الصالة: لا تغادر النسخة الخاصة تجمّعها، فيكون ذلك نقلًا كاملًا للبيانات</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>ضع الصالة في التجمّع %1 (يسمّيه العنوان) أو استورد صورة</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>تُضمّ وحدة تخزين المضيف كما هي: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>استيراد آخر ينشئ القرص الرئيسي %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>خذ اسمًا آخر</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: لا توجد وحدة تخزين كهذه</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 نظام ملفات وليس وحدة تخزين (zvol): لا قرص فيه</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>طول %1 ليس من مضاعفات 512 بايت</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>ليس لـ %1 لقطة: يتكوّن القرص الرئيسي من لقطات لا تتغير</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>ليس لـ %1 اللقطة %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>أنشئ واحدة حين لا يكتب أحد على الوحدة: ‎zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>عدد لقطات %1 هو %2؛ يُضمّ منها %3 على الأكثر</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>سمِّ واحدة: ‎host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>الهدف %1 يخص مقعدًا من قبل</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>لا يمكن ضمّ الهدف %1: ‏%2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>ليس وحده ما ينتهي اسمه هكذا؛ أعط اسمه كاملًا</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>ليس له قرص</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>عدد أقراصه (LUN) هو %1</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>له عدة مجموعات بوابات</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>عدد مجموعاته %1</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>لهدف المقعد واحد فقط</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>قرصه على رقم LUN غير 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>ما يعرضه ليس وحدة تخزين ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>ما يعرضه ملف وليس وحدة تخزين</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>هو للقراءة فقط</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>يسمح بكل بادئ: أعطه قائمة (ACL) فيها اسم حاسوبه</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>يسمح بكل بادئ: مجموعة بادئيه لا تسمّي أحدًا</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>سمِّ بادئ حاسوبه هناك</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>يطلب سرًّا لا وجود له أو له عدة قيم</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>هو من أهدافنا من قبل</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>غيّره على مضيف التخزين أو أضف المقعد دون ‎--adopt: يحصل على هدف خاص به</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>أطفئ ذلك الحاسوب أولًا</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 ليس نسخة خاصة: لا لقطة تعيده إليها إعادة الضبط</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>أضف المقعد دون ‎--adopt: يحصل على نسخة خاصة من القرص الرئيسي %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 نسخة خاصة من %2، ولم يُصنع منها القرص الرئيسي %3</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>ضُمّ ذلك أولًا: ‎master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 نسخة خاصة من اللقطة %2 من القرص الرئيسي %3، لا من %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>أُلغي الاستيراد</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>لم يبق منه شيء</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>لا شيء منه باقٍ</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>قطعه الطرف الآخر</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>تُرك قبل نهايته</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>ملف الصورة فارغ</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>القرص في هذه الصورة %1 بايت: ليس من مضاعفات 512، فليس صورة قرص كاملة</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>ليس للصالة التجريبية ملفات خاصة بها</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>اذكر ملفًا على جهازك</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>الملف ليس ما أُعلن</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>استيراد آخر ينشئ الآن القرص الرئيسي %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>استيراد آخر ينشئ القرص الرئيسي %1 أو انقطع</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>خذ اسمًا آخر؛ يُزال ما بقي منه بعد يوم</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>القرص الرئيسي %1 قيد الاستيراد من قبل</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>القرص الرئيسي %1 قيد الاستيراد أو الاستلام من قبل</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>انتظر ذلك الاستيراد أو اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>لا يوجد ملف كهذا على مضيف التخزين: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 فارغ: 0 بايت ليست قرصًا</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 ليس قرصًا خامًا: حجمه %2 بايت ليس من مضاعفات 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>ليست هذه صورة raw: تنتهي كما تنتهي VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>اكتب ‎--format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>أُوقف استيراد %1؛ لم يبق منه شيء على مضيف التخزين.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>تعذّرت قراءة %1 حتى نهايته: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>لا يمكن كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>لا يمكن فتح %1: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>لا يمكن قراءة حجم الجهاز: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>تحقق من المسار والإملاء.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>هل اكتمل التنزيل أو النسخ؟</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 هو %2 وليس صورة قرص.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>هذا الملف %1 وليس صورة قرص.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>أنبوب</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>جهاز بلا كتل</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>أرشيف %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>أرشيف tar (ملف ‎.ova منها)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>صورة تثبيت Windows ‏(WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>ملف VMDK من مضيف ESX قديم</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>قرص مشفّر (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>فكّ ضغطه أولًا ثم استورد صورة القرص التي بداخله.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>حوّله أولًا: ‎%1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>يحوي WIM ملفات لا قرصًا. ثبّت Windows على قرص افتراضي واستورد ذلك القرص.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>فكّ تشفيره أولًا؛ لا تستطيع برامج المقعد الثابتة الإقلاع منه.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>ملف VMDK هذا يصف قرصًا فقط؛ وبيانات القرص في ملفات أخرى.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>اجعله ملفًا واحدًا: ‎%1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>اجعله ملفًا واحدًا حيث توجد كل الأجزاء: ‎%1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>اجعل الاثنين ملفًا كاملًا واحدًا: ‎%1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>اجعله ملفًا عاديًا واحدًا حيث أُنشئ: ‎%1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>حوّله بالبرنامج الذي أنشأه: ‎%1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>حاول إصلاح نسخة منه: ‎%1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>اصنع نسخة بقطاعات 512 بايت: ‎%1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>ملف %1 هذا تالف أو ناقص: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>انسخه من جديد من حيث أُنشئ وقارن الحجمين.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>ينتهي داخل ترويسته</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>امتداد الترويسة أطول من الترويسة</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>حجم عنقوده مستحيل</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>طول ترويسته مستحيل</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>جدول محتوياته بعد نهاية الملف</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>جدول مراجعه بعد نهاية الملف</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>جدول كتله بعد نهاية الملف</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>لا يمكن قراءة جدول كتله</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>كتلة منه بعد نهاية الملف</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>ترويسته الثانية مفقودة</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>حجم كتلته مستحيل</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>جدول كتله أقصر من قرصه</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>المجموع الاختباري لترويسته خطأ</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>نوع قرصه مجهول</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>بدايته مفقودة</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>هو أقصر من قرصه</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>جدول مناطقه مفقود</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>بياناته الوصفية مفقودة</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>بياناته الوصفية بعد نهاية الملف</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>بياناته الوصفية ناقصة</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>وصفه ليس في مكانه</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>ينتهي داخل وصفه</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>حجم القرص في هذه الصورة 0 بايت.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>حجم هذا القرص بالبايت %1 ليس من مضاعفات 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>يتكوّن القرص من قطاعات 512 بايت؛ الأرجح أن الملف قُطع أثناء نسخه.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>تدّعي هذه الصورة قرصًا حجمه %1؛ أكبر ما يُقبل %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>تعذّرت قراءة %1 عند %2.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>قصُر أثناء قراءته، أو القرص الذي هو عليه يتعطل.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>رُفض %1: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>هو الفرق عن ملف آخر فقط</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>بياناته في ملف آخر</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>بياناته في عدة ملفات</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>هو مشفّر</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>صيغته ليست ما تقوله ترويسته</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>ترويسته تناقض نفسها</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>لا يُفهم ما يقوله qemu-img عنه</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>هذه صورة qcow من الإصدار %1؛ المعروف 2 و3.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>صورة qcow2 هذه بياناتها في ملف آخر.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>صورة qcow2 هذه هي الفرق عن %1 فقط.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>ملف آخر (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>صورة qcow2 هذه مشفّرة.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>فكّ تشفيرها أولًا بالأمر qemu-img convert؛ لا يسأل Freshseat أبدًا عن كلمة مرور صورة.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>تستعمل صورة qcow2 هذه ميزات لا يعرفها Freshseat.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>وسم البرنامج الذي كتب صورة qcow2 هذه آخر مرة إياها بأنها معطوبة.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>ملف VHD هذا هو الفرق عن قرص آخر فقط.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>ملف VHDX هذا هو الفرق عن قرص آخر فقط (ومنه نقطة تفتيش Hyper-V، ‎.avhdx).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>ادمجه مع أصله حيث يوجدان معًا (Hyper-V Manager، Edit Disk، Merge) ثم استورد الناتج.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>قطاعات VHDX هذا %1 بايت؛ لا إقلاع إلا من 512.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>ملف VMDK هذا مشفّر.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>أزل التشفير في VMware أولًا.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>ملف VMDK هذا جزء من قرص في عدة ملفات.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>ملف VMDK هذا هو الفرق عن قرص آخر فقط (لقطة).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>ملف VMDK هذا من النوع %1، وبياناته في ملفات أخرى أيضًا.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>ليس %1 صورة %2؛ إنه %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>ليس %1 صورة %2؛ ترويسته ليست كذلك.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>اترك الصيغة أو اكتب ‎--format auto لتُعرف تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>تغيّر %1 أثناء قراءته.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>احرص على ألا يكتب فيه شيء ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>طول القرص الجديد ليس %1؛ لم يُكتب عليه شيء.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>لا يمكن فتح القرص الجديد: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>لا يمكن حفظ القرص الجديد حفظًا ثابتًا: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>نسخة %1 لا تطابق الملف.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>تغيّر الملف أثناء قراءته، أو قرص هذا الجهاز أو ذاكرته يتعطل.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. يقول qemu-img: ‎%2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 تالف أو ناقص</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>تعذّرت قراءة %1 حتى نهايته</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>الأرجح أن الملف تالف أو ناقص: انسخه من جديد من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 قيد الاستخدام في برنامج آخر.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>أطفئ الجهاز الافتراضي الذي يفتحه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>لم يُغلق %1 كما يجب: في سجله تغييرات تنتظر.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>شغّل جهازه الافتراضي مرة وأطفئه، أو افصل القرص، ثم انسخه من جديد.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: القرص الذي يُكتب عليه ممتلئ.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>أفسح مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>لا يُسمح لـ Freshseat بقراءة %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>أُوقف قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>استغرق qemu-img وقتًا أطول بكثير مما ينبغي فأُنهي.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>هل يتعطل القرص الذي يقرأ منه، أم صُنع الملف لإضاعة الوقت؟</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>انقطع qemu-img (الإشارة %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>قد يكون الملف تالفًا أو صُنع لتعطيل البرامج التي تقرؤه.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img غير مثبّت على مضيف التخزين.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>ثبّت الحزمة qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>أرسل مضيف التخزين صورة معطوبة.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>أعد ضبط النسخة الخاصة لتحصل على قرص نظيف</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>النسخة الخاصة %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>لا توجد النسخة الخاصة %1</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>النسخة الخاصة %1 قيد الاستخدام</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>النسخة الخاصة %1 قائمة على اللقطة %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>لم تُنشر النسخة الخاصة %1: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>النسخة الخاصة %1: لم يُحفظ شيء من آخر إعادة ضبط لها</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>النسخة الخاصة %1: المحفوظ لا يصلح: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>النسخة الخاصة كما كانت</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>يختلف حجم النسخة الخاصة %1 عن حجم لقطتها</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>لا توجد اللقطة %1</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>اللقطة %1 قيد الاستخدام</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>اللقطة %1 تالفة: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>اللقطة %1 تالفة: حجم أساسها بالبايت %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>أنشأ اللقطة %1 إصدار أحدث من Freshseat</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>اللقطة %1: طبقاتها أكثر من 16 TiB</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>صدّرها ثم استوردها قرصًا رئيسيًا جديدًا</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>اللقطة %1 عند البايت %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1: تلف</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 من إصدار أحدث من Freshseat</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>أنشأ ملفها إصدار أحدث من Freshseat</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>حدّث Freshseat على هذا المضيف</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>كتلتا الوصف كلتاهما تالفتان</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>ملفها يخص النسخة الخاصة %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>ملفها لقرص بحجم آخر</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>سجلها تالف: %1 (القيد %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>رابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>قيد لا يمكن أن يصح</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>قيد محفوظ لا يُقرأ</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>قيود محفوظة مفقودة</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>قيد قبل الأخير لا يُقرأ</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>هي تالفة: موضع الكتلة %1 مستعمل مرتين</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>في كتلة وصفها حجم مستحيل</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>لا مساحة لسجل جديد</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>كتلتا وصف طبقتها لا تُقرآن</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>طبقتها غير التي يعنيها بيانها</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>كُتب في طبقتها بعد ختمها</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>هي قائمة على نفسها</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>هي قائمة على %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>بيان %1 يخص غيرها</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>يختلف حجمها عن حجم %1</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 أطول مما يجب أن يكون</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>البيانات ليست ما كُتب</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>بيانات المقعد تالفة</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>حجم أساسها بالبايت %1</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>مجاميعها الاختبارية تالفة</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>الاستيراد: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>أُلغي الاستيراد</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>الاستيراد: قصُر %1</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>الاستيراد: أعاد القرص عند البايت %1 غير ما كُتب</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>لا يوثق بالتخزين تحت %1</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>لا يمكن استيراد قرص حجمه %1 بايت</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>يجب أن يكون حجمه من مضاعفات 512 بايت، 512 على الأقل و16 TiB على الأكثر</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>لا يمكن كتابة الفهرس: القرص ممتلئ</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>أفسح مساحة وأعد المحاولة</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>ملف الفهرس تالف: ‏%1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>استعد freshseat.db من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>رفض الفهرس تغييرًا: ‏%1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>لا يمكن فتح ملف الفهرس للكتابة: ‏%1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>أخفق الفهرس: ‏%1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>في الفهرس كلمة لا ينبغي أن تكون فيه: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>في الفهرس تعميم لا يُقرأ: ‏%1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>لا يوجد حاسوب كهذا: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>لا يوجد مقعد كهذا</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>لا توجد لقطة كهذه</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>لا يوجد جدول كهذا</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>لا توجد جلسة تحديث</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>لم يعد المقعد متابَعًا</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>لا يمكن فتح %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>لا يمكن قراءة %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>لا يمكن كتابة %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>لا يمكن إنشاء %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>لا يمكن إنشاء المجلد %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>لا يمكن إنشاء ملف حجمه %1 في %2: ‏%3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>لا يمكن سرد %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>لا يمكن سرد اللقطات: ‏%1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>لا يمكن تغيير اسم %1 إلى %2: ‏%3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>لا يمكن حماية %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>لا تمكن مزامنة %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>لا تمكن مزامنة ملفها: ‏%1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>لا يمكن فحص %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>لا تمكن متابعة %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>لا يمكن رؤية فراغات %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>لا يمكن معرفة مساحة %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>لا يمكن قراءة كتلة وصف: ‏%1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>لا يمكن كتابة كتلة وصفها: ‏%1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>لا يمكن قراءة البيانات: ‏%1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>لا يمكن قراءة السجل: ‏%1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>لا يمكن كتابة سجل جديد: ‏%1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>لا تمكن إعادة كتابة سجلها: ‏%1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>لا يمكن كتابة المجاميع الاختبارية: ‏%1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>لا يمكن كتابة الصورة في %1: ‏%2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>لا يمكن إنشاء ملف في %1: ‏%2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>لا يمكن إنشاء ملف بهذا الحجم في %1: ‏%2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>لا يمكن حفظ الصورة في %1 حتى تكتمل: ‏%2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>ملف الهوية %1: ‏%2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>الشهادات المعروفة %1: ‏%2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>أثناء كتابة %1: ‏%2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموحة</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبق مساحة على الجهاز</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تجاوزت حصة القرص</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>لا ذاكرة كافية</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>قطع الطرف الآخر الاتصال</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>لا طريق إلى المضيف</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>الشبكة غير متاحة</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>أغلق الطرف الآخر الاتصال</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>لم تُذكر واجهة شبكة</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>لا توجد واجهة شبكة %1 مفعّلة بعنوان IPv4</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>يعرض ip address شبكات المضيف</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>لا يمكن كتابة %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>خدمة إقلاع HTTP لا تعمل</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>يوجد %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>خدمة إقلاع HTTP لا تعمل: لن تجد الحواسيب نصوصًا</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>خدمة إقلاع HTTP لا تعمل: لن تجد ذاكرة الإقلاع من تسأله</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>شغّل freshseatd مع --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>شغّل freshseatd مع --http أو اصنع ذاكرة لمقعد واحد مع --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>يلزم البرنامج %1 لإعداد ذاكرة إقلاع</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>ثبّت الحزمة %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>يلزم mbr.bin من syslinux لإعداد ذاكرة إقلاع</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>ثبّت الحزمة syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>أخفق %1: ‏%2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>برنامج الإقلاع %1 ليس في %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>ثبّت حزمة ipxe من دبيان</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>بإصدار قديم</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>ثبّت iPXE 1.21 أو أحدث، مثل حزمة ipxe من دبيان 13، وسمِّ مجلدها boot.programs في freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>شبكة %1 (%2، %3) أصغر من أن توزّع عناوين</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>أعط الواجهة شبكة من 64 عنوانًا أو أكثر، مثل ‎/24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>لا يقول dnsmasq إنه بدأ</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>فيها سرّ المقعد</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>خادم DHCP آخر يوزع عناوين على %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>اترك له العناوين واستخدم --mode proxy أو أوقفه أولًا</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>تسأل الحواسيب %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>تعذّر على dnsmasq خدمة الشبكة: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>يحتاج freshseatd لهذا إلى CAP_NET_ADMIN وCAP_NET_RAW وCAP_NET_BIND_SERVICE: ‏freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>ربما يشغل المنفذ dnsmasq أو خادم DHCP آخر على هذا المضيف؛ يجب تثبيت dnsmasq</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>لا اتصال بمضيف التخزين. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>لا مساعد يجيب: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>لا مساعد يعمل على هذا الجهاز: لا يوجد %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>شغّل المساعد: freshseatd أو systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 يُوصل إلى جهاز آخر مع --connect ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>شغّله بالمستخدم الذي يشغّل freshseatd أو بعضو في مجموعة المقبس.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>انقطع الاتصال بمضيف التخزين: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>أُغلق الاتصال بالصالة التجريبية</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>اتصل من جديد وانظر السجل</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>اتصل من جديد وانظر</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>لم يجب مضيف التخزين خلال %1 ثانية</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>هل ما يستمع هناك مساعد Freshseat؟</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>يتكلم مضيف التخزين إصدارًا آخر من بروتوكول التحكم</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>ثبّت إصدار Freshseat نفسه على كليهما</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>أُغلق هنا</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>أغلقه مضيف التخزين</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>ما وصل ليس بروتوكول Freshseat ‏(%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>لا يمكن الوصول إلى %1 عبر SSH: ‏%2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>هل هو مشغّل، وهل يعمل sshd هناك؟</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>لم يسمح المضيف %1 بدخول %2؛ يقبل: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>أعط مفتاحًا مع --identity أو كلمة المرور مع FRESHSEAT_SECRET أو --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>قطع المضيف %1 أثناء الدخول: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>المضيف %1 غير معروف؛ يعرض المفتاح %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>إن كان ذلك مفتاحه فاقبله مع --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>يعرض المضيف %1 المفتاح %2، لا المفتاح المراد قبوله</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>تغيّر مفتاح المضيف %1: ربما يقف أحد في الوسط أو أُعيد تثبيته. يعرض %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>إن كنت تعرف لماذا تغيّر فأزل المفتاح القديم من المضيفين المعروفين أو اقبل هذا مع --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>قارنه بالمفتاح على المضيف نفسه: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>لم يعرض المضيف مفتاحًا: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>لا يمكن قراءة المضيفين المعروفين: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>لا يمكن استخدام إعدادات SSH هذه: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>لا يمكن فتح المفتاح في %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>لا يمكن فتح المفتاح في %1: عبارة المرور خاطئة أو ليس مفتاحًا خاصًا</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>إن كانت له عبارة مرور فأعطها مع FRESHSEAT_SECRET أو --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>انقطع الاتصال بـ %1</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>انقطع الاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>أخفق الأمر على %1: ‏%2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>أخفق الأمر على %1 بالحالة %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>هل freshseatctl مثبّت هناك ويجده دخول بلا طرفية؟</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>انتهى الأمر هناك</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>لا يُعرف هل سرت الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>انقطع اتصال SSH بـ %1: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>لم ينفذ المضيف %1 الأمر %2: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>ليس لمضيف التخزين OpenZFS أو لم تُحمَّل وحدته</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>ثبّت zfsutils-linux هناك ثم شغّل: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>المستخدم الداخل ليس root هناك ولا يصير كذلك بلا كلمة مرور: هدف iSCSI في النواة لـ root وحده</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>ادخل بـ root مع مفتاح أو اسمح للمستخدم بتشغيل sudo بلا كلمة مرور</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>مضيف التخزين ليس جهاز Linux نعرف استخدامه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; ليس مجموعة بيانات يمكن أن تكون فيها صالة</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>اكتب POOL أو POOL/NAME بالحروف والأرقام و . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>لا يمكن الوصول إلى TrueNAS على %1: لا يجيب</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>لا يمكن الوصول إلى TrueNAS على %1: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>هل هو مشغّل، وهل هذا منفذ واجهته على الويب؟</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>ليس لـ TrueNAS على %1 ‏%2 (حالة HTTP ‏%3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>لم يعرض المضيف شهادة</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>لا يقبل TrueNAS على %1 اتصالات من هذا الجهاز</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>أضف عنوانه هناك: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>انقطع الاتصال بـ TrueNAS على %1: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>المضيف %1 غير معروف؛ يعرض الشهادة %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>إن كانت تلك شهادته فاقبلها مع --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>يعرض المضيف %1 الشهادة %2، لا الشهادة المراد قبولها</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>قارنها بشهادة NAS نفسه</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>تغيّرت شهادة المضيف %1: ربما يقف أحد في الوسط أو صُنعت من جديد. يعرض %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>إن كنت تعرف لماذا تغيّرت فاقبل هذه مع --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>لا يسمح TrueNAS بدخول %1: مفتاح API خاطئ أو سُحب أو ليس لهذا المستخدم</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>لا يسمح TrueNAS بدخول %1: المستخدم أو كلمة المرور خطأ</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>أعط مفتاح API أو كلمة المرور مع FRESHSEAT_SECRET أو --secret-file، ومستخدم المفتاح في العنوان</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>لا يقبل TrueNAS مزيدًا من الدخول من هذا الجهاز الآن</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>انتظر بضع دقائق: يُحسب كل برنامج يدخل مرارًا</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>اصنع مفتاح API للمستخدم وأعطه: لا يطلب شيئًا آخر</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>يطلب TrueNAS من %1 كلمة مرور لمرة واحدة</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>كلمة المرور لمرة واحدة للمستخدم %1 خطأ أو لم تعد صالحة</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>كلمة المرور لمرة واحدة للمستخدم %1 استُعملت من قبل؛ المطلوب غيرها</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>اتصل من جديد بالصالحة الآن</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>أعط الصالحة الآن مع FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>أو أنشئ مفتاح API للمستخدم وأعطه: لا يطلب شيئًا آخر</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>أعط الصالحة الآن</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>يسمح TrueNAS بالدخول دون أن يبيّن أنه يعرف مفتاح API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>هل هذا هو العنوان الصحيح؟</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>انتهت صلاحية سر %1 أو سُحب</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>اصنع غيره في TrueNAS: ‏Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>هذا النصف الاحتياطي من زوج TrueNAS</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>اتصل بالنصف الآخر</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>يريد TrueNAS مفتاح API أو كلمة مرور</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>أعطها مع FRESHSEAT_SECRET أو --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>كلمة المرور تحتاج إلى مستخدمها</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>اكتب truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>ما يجيب هناك لا يتكلم كما يتكلم TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>هل هذا عنوان واجهته على الويب ومنفذها؟</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>انتقل إلى TrueNAS 25.04 أو أحدث أو استخدم zfs+ssh://‎ إلى مضيف Linux فيه OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>الجهاز الذي ندخله ليس فيه midclt: ليس TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>استخدم zfs+ssh://‎ لمضيف Linux فيه OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>قيد الاستخدام: حاسوب داخل إلى %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>لا تنتهي جلسات %1: أطفئ حاسوبه</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>خدمة iSCSI في TrueNAS لا تبدأ</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>انظر إليها هناك: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>فشلت مهمة في TrueNAS: ‏%1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>لا يستطيع هذا الإصدار من TrueNAS ذلك</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>يقول TrueNAS إنه أزال %1، لكنه هناك: شيء يحتاجه</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>يقول TrueNAS إنه أزال %1، لكنه ما زال موجودًا</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>تنتهي وحدة التخزين قبل ما كُتب عليها</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>ما كُتب على الوحدة عند البايت %1 يُقرأ مختلفًا</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>افحص سلامة التجمّع ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>لم يعد NAS يجيب؛ لا يُعرف هل أخذ النداء الأخير مفعوله</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>ما يجيب على NAS ليس midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>وسيط TrueNAS ‏(middleware) لا يعمل</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>انتظر حتى يبدأ</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>ينهي TrueNAS جلستنا مرة بعد مرة</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>انظر إلى سجل التدقيق فيه</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>مهمة في TrueNAS لا تنتهي</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 معروض للخارج</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 ليس نسخة خاصة أو غير موجود</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: لا توجد مجموعة بيانات كهذه</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: لا توجد لقطة كهذه</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>في TrueNAS هدف %1 من قبل</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>في TrueNAS هدف %1 من قبل، وليس لنا</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>ليس في TrueNAS الهدف %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>يقول TrueNAS إنه غيّر extent ‏%1، لكن %2 كما كان</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>يحتاج الهدف إلى بادئ يُسمح له بالدخول</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>صار extent ‏%1 لهدف آخر</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>الهدف %1 غير مغلق</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>الهدف %1 موجود من قبل</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>لا يذكر TrueNAS الاسم الأساسي لأهداف iSCSI لديه</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>في TrueNAS أكثر من extent بالتعليق %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>أزل الذي لا يستخدمه أي هدف</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>لا يوجد هدف كهذا: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>لم يعد سرّ الهدف %1 موجودًا</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>لا تمكن قراءة سرّ الهدف %1</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>ليس على المضيف الهدف %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>في TrueNAS أكثر من مهمة cron باسم %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>أزل إحداها هناك</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>يقول TrueNAS إنه غيّر مهمة cron للجدول %1، لكن %2 ليس كما يجب</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>يقول TrueNAS إنه أزال مهمة cron للجدول %1، لكنها ما زالت موجودة</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>لم تعد مهمة cron للجدول %1 على مضيف التخزين</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>لم يعد مؤقّت الجدول %1 على مضيف التخزين</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>ينشئه freshseatctl schedule enable %1 من جديد</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>ليس على مضيف التخزين systemd ليبدأ التشغيل؛ يبدؤه مرافق</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>أجاب zfs list بما ليس قائمة</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>إخفاق وحدة التخزين على TrueNAS ‏(%1): ‏%2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>تثبيت الكتابة</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>تعذّر بلوغ وحدة التخزين عبر iSCSI على %1: ‏%2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>يجب أن يبلغ هذا الجهاز بوابة TrueNAS</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>كتل وحدة التخزين ليست 512 بايت</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 رسالة أطول مما يقبله TrueNAS؛ لم تُرسل</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>لا يسمح TrueNAS لهذا المستخدم بنداء %1: يلزم %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>صلاحيات أكثر</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>الدور %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>أضف الدور إلى امتياز المستخدم هناك: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>لا يعرف TrueNAS هذا %1، وكان ينبغي أن يعرفه</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>انظر أي الإصدارات مدعومة</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>لم يذكر TrueNAS سببًا</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>ما يجيب هناك ليس TrueNAS يعرف مفتاح API: ‏%1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>هل هذا هو العنوان الصحيح؟ لم يُرسل إليه شيء يمكن استعماله في مكان آخر</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>جوابه ليس جوابًا</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>يجيب غيرنا</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>يطلب عدد جولات غير مألوف</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>ملحه (salt) غير صالح</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>لا يستطيع أن يبيّن أنه يعرفه</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>يقول TrueNAS إنه أزال %1، لكنه هناك: شيء يبقيه مفتوحًا أو مبني عليه</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>ينقص المستخدم الذي يدخل إلى TrueNAS الدور %1: يُرفض ما يحتاجه. أضفه هناك إلى صلاحيات المستخدم.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1: تلف (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1: تلف عند البايت %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>قرص المقعد %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>اللقطة %1 من %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>النسخة الخاصة %1 التي لا تخص أي مقعد،</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>اللقطة %1 التي أُزيلت أو لا تخص أي قرص رئيسي،</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>أعد ضبط المقعد بعد إنقاذ ملفاته</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>افحص أقراص هذا المضيف</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>صدّر ما يمكن قراءته أو استورده من جديد؛ افحص أقراص هذا المضيف</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>%1 مواضع أخرى تالفة: freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>يُترك %1 كما هو: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>في المخزن %1 من اللقطات أو النسخ لا يعرفها أي قرص رئيسي أو مقعد</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>انقطع استلام القرص الرئيسي %1، وحُفظ %2 من %3: واصله (يبيّن master receive %4 --token كيف) أو تخلّ عنه (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>فشلت كتابة: يرفض الكتابة حتى يُعاد ضبطه</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>قرص البيانات %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>مضيف التخزين لا يجيب</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>جلسته السابقة لم تنته بعد</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>تعذّرت إعادة ضبطه: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>لا يقول مضيف التخزين سره: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>اللقطة %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>لا تُحفظ إلا أحدث %1، ولا شيء يحتاجها</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>كان المضيف قد توقف: ضاع ما كُتب</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>انقطع قبل أن يتغير شيء؛ جلسة التحديث مفتوحة كما كانت</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>أُنهي %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>لأن %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>يذكر الجدول %1 الآن المجموعة %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>تذكر الجداول %1 الآن المجموعة %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>لم يبق مقعد في المجموعة %1: ما زال الجدول %2 يذكرها ولا يفعل شيئًا</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>لم يبق مقعد في المجموعة %1: ما زالت الجداول %2 تذكرها ولا تفعل شيئًا</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>اسم أو سر خاطئ: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>ليس بادئ المقعد: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>المقعد قيد الاستخدام: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 ينتظر %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>القرص الرئيسي %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>القرص الرئيسي %1، بدأها %2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>What stands between two sentences of the storage host.</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two remarks of the storage host.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>PCs boot over IPv4 alone: &quot;%1&quot; is an IPv6 address</source>
        <translation>تقلع الحواسيب عبر IPv4 فقط: &quot;%1&quot; عنوان IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>أعط عنوان IPv4 أو اسم مضيف</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>تأتي جلسة من %1، لكن نص الإقلاع ذهب إلى %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>ستوجّه الذاكرة حاسوبها إلى %1، أي إلى الحاسوب نفسه</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>لم تُصنع ذاكرة</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>اجعل freshseatd يستمع على عنوان شبكة الصالة (--iscsi ADDR:PORT)، أو اذكر العنوان بـ --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 هو iPXE %2، وهو يتوقف عندما يشغّله iPXE آخر</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 هو iPXE %2: حواسيب UEFI التي في بطاقة شبكتها iPXE لا تُحوَّل إليه</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>كلمة مرور %1 أو كلمة مروره لمرة واحدة خطأ أو لم تعد صالحة</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>لا يسمح TrueNAS بدخول %1: المستخدم أو كلمة المرور أو كلمة المرور لمرة واحدة خطأ أو ناقصة</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>مطلوب كلمة المرور لمرة واحدة الخاصة بـ %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>لا يمكن استخدام سلسلة مفاتيح النظام: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>افتحها، أو ثبّت واحدة (gnome-keyring أو KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE غير مدعوم عبر SSH</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>استخدم truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>لا يحتفظ TrueNAS هذا بخصائص اللقطات كما كُتبت: لا يمكن حفظ قاعة عليه</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: لن تجد حواسيب UEFI النص البرمجي على الذاكرة</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 هو iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>لم يُجب وسيط TrueNAS ‏(middleware) عن %1 منذ %2 ثانية؛ لا يُعرف هل سرى ذلك</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>انظر هل تجيب واجهة الويب الخاصة به؛ وإلا فأعد تشغيل الوسيط هناك: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 موجود من قبل</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>المرافق ينهي عمله</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>يعيد مضيف التخزين ضبط المقاعد وفق جدول خاص به، %1؛ ومع قيد هنا سيُعاد ضبطها مرتين</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>اترك ذلك لمضيف التخزين، أو اتصل به من دون المرافق واحذف ذلك القيد أولًا: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (إعادة ضبط %2 يوميًا عند %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (إعادة ضبط %2، الأيام %3، عند %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>كل المقاعد</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>المقاعد %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1، مع الانتظار حتى %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1، ويُبلَّغ اللاعبون قبلها بـ %2</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>إنه يكتب</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>جلسته مستمرة</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>بحسب عدّ مضيف التخزين</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>من %1، بذاكرته</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 ينتظر: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1، لم يُحوَّل إلى %2: إنه قديم جدًا</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>الصالة التجريبية لا ترسل تقارير</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>اتصل بمضيف تخزين حقيقي</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>لم يُجب المضيف %1 منذ %2 ثانية</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>انظر هل ما زال يعمل، وافحص مجمّعات التخزين فيه: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>لا يستطيع مضيف التخزين هذا رفض الكتابة: عند تجاوز الحد يحذّر المقعد</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>شُغّل الحاسوب لكنه لم يطلب عنوانًا قط</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>لا يُقلع من الشبكة، أو لا كهرباء فيه، أو أن كبله أو منفذ المبدّل معطل</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>انظر هل ضوء منفذ الشبكة مضاء؛ اجعل الإقلاع من الشبكة (PXE) أولًا في البرنامج الثابت، أو استخدم ذاكرة إقلاع</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>طلب الحاسوب عنوانًا لكنه لم يجلب برنامج إقلاع</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>أجاب خادم DHCP آخر دون أن يسمّي برنامجًا، أو أن برنامجه الثابت لا يُقلع من الشبكة إلا عبر IPv6</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>ابحث في شبكة الإقلاع عن خادم DHCP ثانٍ؛ فعّل الإقلاع عبر IPv4 في البرنامج الثابت للحاسوب</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>جلب الحاسوب برنامج الإقلاع ثم لم يقل شيئًا</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>البرنامج لا يناسب برنامجه الثابت (يحتاج BIOS وUEFI إلى برنامجين مختلفين)، أو رفضه Secure Boot</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>أوقف Secure Boot، أو اختر UEFI أو BIOS في البرنامج الثابت؛ جرّب برنامج إقلاع آخر لهذا المقعد</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>طلب الحاسوب عنوانًا مرات كثيرة قبل أن يحصل عليه</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>يُبقي المبدّل منفذه مغلقًا نصف دقيقة بعد الاتصال (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>اضبط منافذ المبدّل للحواسيب على edge port أو PortFast، وأوقف Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>حصل الحاسوب على نص الإقلاع لكنه لم يدخل إلى قرصه</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>لا يصل إلى منفذ iSCSI في مضيف التخزين (شبكة أخرى أو جدار ناري)، أو أن سرّه مرفوض</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>انظر هل عنوان البوابة المعروض على المقعد تصل إليه الحواسيب، وهل المنفذ 3260 مفتوح</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>دخل الحاسوب بسرّ خاطئ</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>ذاكرة إقلاع أو نص من قبل تجديد السرّ</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>أعد إعداد ذاكرة الإقلاع؛ والحاسوب الذي يُقلع من الشبكة يكفيه أن يُطفأ ويُشغّل</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>دخل حاسوب إلى هذا المقعد باسم ليس اسم المقعد</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>يُقلع بذاكرة إقلاع مقعد آخر، أو غُيّر اسم iSCSI في نظامه</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>أعد إعداد ذاكرة الإقلاع؛ وللسماح بذلك الاسم أضفه إلى بادئي المقعد</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>الحاسوب ينتظر: مقعده يستخدمه حاسوب آخر</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>لحاسوبين عنوان MAC نفسه أو الذاكرة نفسها، أو لم يُطفأ الآخر</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>أطفئ الحاسوب الآخر؛ أعط كل حاسوب مقعدًا خاصًا به</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>دخل البرنامج الثابت للحاسوب، ولم يدخل نظام تشغيله قط</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>يتوقف Windows عند 0x7B INACCESSIBLE_BOOT_DEVICE: مشغّل بطاقة شبكة هذا الحاسوب لا يبدأ عند الإقلاع</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>افتح جلسة تحديث على حاسوب له بطاقة الشبكة نفسها، وثبّت مشغّل NDIS لها، واجعله يبدأ عند الإقلاع</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>يعيد الحاسوب التشغيل مرارًا</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>يتوقف نظامه بخطأ بعد بدئه بقليل، أو أن الكهرباء أو الكبل غير ثابت</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>انظر إلى شاشته عند البدء التالي؛ قارن بمقعد على النسخة نفسها، وارجع إلى السابقة إن فعل كلاهما ذلك</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>مرّت دقائق من دخول البرنامج الثابت إلى دخول النظام</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>يعمل خطه بسرعة 100 Mbit/s أو يفقد حزمًا، أو أن مضيف التخزين مثقل</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>انظر إلى ضوء السرعة في منفذه وبدّل الكبل؛ قارن بمقاعد أخرى</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>يُمنع نظام الحاسوب منذ أُعيد ضبط قرصه وهو يعمل</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>أُعيد ضبط المقعد قسرًا، أو توقف مضيف التخزين، والنظام يعمل</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>أطفئ الحاسوب وشغّله</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>يجب أن يُقلع من جديد: أُعيد ضبط قرصه والنظام يعمل.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>تسري سياسته أو حدّه الجديد من دخوله التالي.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>يُعاد ضبطه عند إقلاعه التالي: كان مستخدمًا في موعده.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>كُتبت تسعة أعشار ما يجوز له أن يكتب.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>كتب أكثر من حده.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>لا يمكن استخدام قرصه</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>لا يمكن استخدام قرص بيانات</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>يدخل بلا سرّ: يمكن لأي حاسوب أن يأخذ مكانه.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>يسمح بأي اسم بادئ.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>يسمح بأسماء بادئين غير اسمه.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>يسمح بعدة جلسات معًا: نظامان على قرص واحد يدمّران نظام ملفاته.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>حاسوبان على قرصه في الوقت نفسه</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>اختفى قرصه: أعد ضبطه ليحصل على قرص جديد.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>ليس له هدف iSCSI؛ ينشئه التغيير التالي في الصالة.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>هدف iSCSI لا يقبل الدخول؛ يفتحه التغيير التالي في الصالة.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>حاسوبه ينتظر</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>شبكة الإقلاع لا تعمل</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>آخرون يجيبون الحواسيب أيضًا في شبكة الإقلاع</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>وُجدت بيانات تالفة</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>شيء من الصالة لا يمكن قراءته</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>في المخزن شيء لا يعرفه أي قرص رئيسي أو مقعد</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>شُغّل من هنا</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>طلب عنوانًا</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>جلب برنامج الإقلاع</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>جلب نص الإقلاع</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>دخل البرنامج الثابت</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>رُفض: سرّ خاطئ</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>رُفض: اسم بادئ خاطئ</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>رُفض: المقعد لدى حاسوب آخر</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>رُفض: يجب أن يُقلع أولًا</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>دخل النظام</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>أول كتابة</translation>
    </message>
    <message>
        <source>running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>أُعيد ضبطه</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>لم يبق إلا %1، وهو الاحتياطي: المقاعد التي تتجدد عند كل إقلاع لا تستطيع الكتابة بعد الآن، ولا يبدأ أي تحديث.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>لم يبق إلا %1 لما تكتبه المقاعد.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>الأكثر كتابة: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. السبب المرجح: %2. %3.</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>يبدأ ببرنامج إقلاع غير برنامجه</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>يُعاد ضبط المقاعد وفق جدولين، جدول المرافق وجدول مضيف التخزين نفسه: احذف قيود أحدهما. تُحذف قيود مضيف التخزين عبر اتصال من دون المرافق</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>الملف على مضيف التخزين نفسه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>ملف الصورة</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>اسم القرص الرئيسي</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>صورة قرص حاسوب واحد ثُبّت عليه كل شيء: raw أو qcow2 أو vhd أو vhdx أو vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>أُرسل %L1 من %L2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>يحوّل مضيف التخزين الصورة ويفحصها…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>على مضيف TrueNAS أو ZFS أيضًا وحدة تخزين لديك مثل %1: لا يُنسخ شيء، وتصبح لقطاتها نسخ القرص الرئيسي.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>لا إعادة ضبط</numerusform>
            <numerusform>إعادة ضبط مقعد واحد</numerusform>
            <numerusform>إعادة ضبط مقعدين</numerusform>
            <numerusform>إعادة ضبط %Ln مقاعد</numerusform>
            <numerusform>إعادة ضبط %Ln مقعدًا</numerusform>
            <numerusform>إعادة ضبط %Ln مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>لا إزالة</numerusform>
            <numerusform>إزالة مقعد واحد</numerusform>
            <numerusform>إزالة مقعدين</numerusform>
            <numerusform>إزالة %Ln مقاعد</numerusform>
            <numerusform>إزالة %Ln مقعدًا</numerusform>
            <numerusform>إزالة %Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>مقاعد لم تُنجز</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%Ln منجز</numerusform>
            <numerusform>%Ln منجز</numerusform>
            <numerusform>%Ln منجز</numerusform>
            <numerusform>%Ln منجزة</numerusform>
            <numerusform>%Ln منجزًا</numerusform>
            <numerusform>%Ln منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln مرفوض</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضًا</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln فاشل</numerusform>
            <numerusform>%Ln فاشل</numerusform>
            <numerusform>%Ln فاشل</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>%Ln فاشلًا</numerusform>
            <numerusform>%Ln فاشل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln متجاوز</numerusform>
            <numerusform>%Ln متجاوز</numerusform>
            <numerusform>%Ln متجاوز</numerusform>
            <numerusform>%Ln متجاوزة</numerusform>
            <numerusform>%Ln متجاوزًا</numerusform>
            <numerusform>%Ln متجاوز</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>سيتوقف بعد ما هو جارٍ</translation>
    </message>
    <message>
        <source>working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>إيقاف: يُنهى ما هو جارٍ ويُترك الباقي كما هو</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>ما يُنفَّذ في القاعة ونتيجته. يمكن إيقاف المهمة، وما لم يُنفَّذ يبقى هنا مع سببه.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%L1 بواسطة %L2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>لم يُفعل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>حفظ القيود المعروضة لجدول بيانات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %L1: %L2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>ما جرى في الصالة، ومن فعله، وكيف انتهى. لا يمكن تغيير شيء فيه.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>لم يُفعل شيء بعد.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>لا يوجد قيد يطابق البحث.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>الصالة ‏(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>اتصال بصالة أخرى ‏(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>نافذة جديدة ‏(&amp;N)</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>اتصال مجددًا الآن ‏(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>إعداد هذه الصالة ‏(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج ‏(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>المقاعد ‏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث ‏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>تراجع عن النقل ‏(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>إضافة مقاعد ‏(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>إعادة ضبط المحدد ‏(&amp;R)…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>إعادة ضبط الكل ‏(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض ‏(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>بلاطات ‏(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>مخطط الصالة ‏(&amp;F)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>جدول ‏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر ‏(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل النظام ‏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح ‏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن ‏(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة ‏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة ‏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>ما هذا؟ ‏(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>حول Freshseat ‏(&amp;A)</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>حول Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>كل حواسيب الصالة من قرص واحد، جديدة بنقرة واحدة.
برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%L1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>حواسيب جديدة ‏(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>إعداد ذاكرة إقلاع ‏(&amp;B)…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>لم تُحفظ كلمة المرور</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>افتح سلسلة المفاتيح وحاول ثانية، أو تابع دونها: عندئذ تُعرف كلمة المرور حتى إغلاق هذه النافذة وتُسأل عنها في المرة القادمة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>المتابعة دونها</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>استيراد قرص رئيسي</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>حذف القرص الرئيسي %L1 وكل نسخه؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>جعل النسخة %L1 هي الحالية؟</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>جعلها الحالية</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>إسقاط النسخة %L1؟</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>الأقراص الرئيسية</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>تحديث هذا القرص…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>جعلها الحالية…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>وسمها جيدة</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>النسخة التي يُعاد إليها عندما تكون أخرى سيئة</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>إسقاط…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>غير ممكن الآن: لا يوجد اتصال بمضيف التخزين.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>اختر نسخة أولًا</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>لا قرص رئيسي بعد. استورد واحدًا.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>يوجد تحديث مفتوح منذ %L1، بدأه %L2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>النسخ المحفوظة من القرص الرئيسي. تنتقل المقاعد إلى النسخة الحالية عند إعادة ضبطها التالية ما لم تكن مثبّتة. ويمكن جعل نسخة أقدم حالية في أي وقت.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%L1 على القرص</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>الأقراص التي تبدأ منها المقاعد. اختر أحدها لترى نسخه.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>حاسوب واحد يثبّت ما ستحصل عليه كل المقاعد، ويصبح ذلك النسخة التالية.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %L1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>لا رسالة</numerusform>
            <numerusform>رسالة إلى مقعد واحد</numerusform>
            <numerusform>رسالة إلى مقعدين</numerusform>
            <numerusform>رسالة إلى %Ln مقاعد</numerusform>
            <numerusform>رسالة إلى %Ln مقعدًا</numerusform>
            <numerusform>رسالة إلى %Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>تظهر على شاشات المقاعد المستخدمة. ولا يُمسّ غيرها.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>ما يُبلَّغ به اللاعبون</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>نغلق بعد عشر دقائق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>جعل كل حاسوب يطلب مقعدًا، بترتيب تشغيلها</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>حواسيب جديدة</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>حواسيب طلبت الإقلاع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>آخر طلب</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>حواسيب طلبت الإقلاع وليست مقاعد بعد. يعرض كل منها رقمه على شاشته.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>اجعله مقعدًا</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>لا تعرضه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>القرص الرئيسي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>ما تستخدمه معظم المقاعد</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>لا شيء الآن. شغّل حاسوبًا يُقلع عبر الشبكة فيظهر هنا.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>غير ممكن الآن: لا يوجد اتصال بمضيف التخزين.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>القرص الرئيسي</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>مستخدم من</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>إعادة ضبط %L1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>لا إعادة ضبط</numerusform>
            <numerusform>إعادة ضبط مقعد واحد</numerusform>
            <numerusform>إعادة ضبط مقعدين</numerusform>
            <numerusform>إعادة ضبط %Ln مقاعد</numerusform>
            <numerusform>إعادة ضبط %Ln مقعدًا</numerusform>
            <numerusform>إعادة ضبط %Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>تجديد %L1؟</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>لا تجديد</numerusform>
            <numerusform>تجديد مقعد واحد؟</numerusform>
            <numerusform>تجديد مقعدين؟</numerusform>
            <numerusform>تجديد %Ln مقاعد؟</numerusform>
            <numerusform>تجديد %Ln مقعدًا؟</numerusform>
            <numerusform>تجديد %Ln مقعد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>سؤال مضيف التخزين عمّا سيُفقد…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما سيُفقد</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>المقاعد المستخدمة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%L1 منذ %L2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>يُترك %L1 كما هو: %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>لن يُتجاوز أي مقعد.</numerusform>
            <numerusform>سيُتجاوز مقعد واحد مستخدم.</numerusform>
            <numerusform>سيُتجاوز مقعدان مستخدمان.</numerusform>
            <numerusform>ستُتجاوز %Ln مقاعد مستخدمة.</numerusform>
            <numerusform>سيُتجاوز %Ln مقعدًا مستخدمًا.</numerusform>
            <numerusform>سيُتجاوز %Ln مقعد مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>لا مقاعد مستخدمة</numerusform>
            <numerusform>إعادة ضبط مقعد مستخدم أيضًا: تُقطع الجلسة ويضيع ما لم يُحفظ</numerusform>
            <numerusform>إعادة ضبط مقعدين مستخدمين أيضًا: تُقطع الجلستان ويضيع ما لم يُحفظ</numerusform>
            <numerusform>إعادة ضبط %Ln مقاعد مستخدمة أيضًا: تُقطع الجلسات ويضيع ما لم يُحفظ</numerusform>
            <numerusform>إعادة ضبط %Ln مقعدًا مستخدمًا أيضًا: تُقطع الجلسات ويضيع ما لم يُحفظ</numerusform>
            <numerusform>إعادة ضبط %Ln مقعد مستخدم أيضًا: تُقطع الجلسات ويضيع ما لم يُحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>لا يمكن إعادة ضبط شيء الآن.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>لن يُعاد ضبط شيء: كل المقاعد المختارة مستخدمة.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>لن يُفقد شيء: لم يُكتب شيء منذ آخر إعادة ضبط.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>ستُفقد نهائيًا %L1 كُتبت منذ آخر إعادة ضبط. يبقى القرص الرئيسي كما هو.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>المتاح %L1 من %L2.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>لا يذكر مضيف التخزين مقدار المساحة لديه.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>يحتاج قرص ويندوز الرئيسي ومقاعده إلى 50 GiB أو أكثر: أضف قرصًا أو احذف ما لا يلزم.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>لا أقراص رئيسية.</numerusform>
            <numerusform>يوجد قرص رئيسي واحد.</numerusform>
            <numerusform>يوجد قرصان رئيسيان.</numerusform>
            <numerusform>توجد %Ln أقراص رئيسية.</numerusform>
            <numerusform>يوجد %Ln قرصًا رئيسيًا.</numerusform>
            <numerusform>يوجد %Ln قرص رئيسي.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>لا قرص رئيسي بعد.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>استورد قرص حاسوب واحد بصيغة ملف صورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>لا مقاعد.</numerusform>
            <numerusform>يوجد مقعد واحد.</numerusform>
            <numerusform>يوجد مقعدان.</numerusform>
            <numerusform>توجد %Ln مقاعد.</numerusform>
            <numerusform>يوجد %Ln مقعدًا.</numerusform>
            <numerusform>يوجد %Ln مقعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>لا مقاعد بعد.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>أضفها بعناوين MAC لحواسيبها.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%L1 يجيب: %L2 %L3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>تُوجَّه الحواسيب إلى %L1 ولا يمكنها الوصول إليه.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>دع المساعد يستمع على عنوان شبكة الصالة (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>الأقراص الرئيسية</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%L1 (Alt+%L2)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomOverview</name>
    <message>
        <source>version %1 of %2 · %3</source>
        <translation>النسخة %L1 من %L2 · %L3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>اختر مقعدًا لترى نسخته الخاصة وجلساته وعناوينه.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>الأقراص الرئيسية</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>لا قرص رئيسي بعد: freshseatctl master import NAME FILE</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>إظهار كل المقاعد</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>إضافة مقاعد…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>لا مقعد مطابق.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>لا مقاعد بعد.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>لم تُرَ الصالة بعد.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>غير ممكن الآن: لا يوجد اتصال بمضيف التخزين.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>كل مقاعد الصالة. تقول الأيقونة والكلمة واللون ما يفعله الحاسوب، ويمتلئ الشريط كلما كتب حتى حدّه. اختر المقاعد هنا ثم تصرّف بها في الجانب.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>اكتب للعثور على المقاعد، واضغط كلمة لترى ما يطابقها فقط. الأرقام تعدّها.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>ما تفعله المقاعد المختارة وما جرى لها وما يمكنك فعله بها.</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>يُلاحَظ أن جلسة ما تأتي من عنوان غير عنوان حاسوبها حيث يُقلع الحواسيبَ مساعد أو مرافق. أما مضيف TrueNAS أو ZFS وحده فلا يعرف الحواسيب.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>غير متصل، تُعاد المحاولة</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%L1 · %L2 %L3 · %L4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>لا شيء مستخدم</numerusform>
            <numerusform>واحد مستخدم</numerusform>
            <numerusform>اثنان مستخدمان</numerusform>
            <numerusform>%Ln مستخدمة</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>المستخدم %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>أُنجزت كل المقاعد.</numerusform>
            <numerusform>لم يُنجز مقعد واحد.</numerusform>
            <numerusform>لم يُنجز مقعدان.</numerusform>
            <numerusform>لم تُنجز %Ln مقاعد.</numerusform>
            <numerusform>لم يُنجز %Ln مقعدًا.</numerusform>
            <numerusform>لم يُنجز %Ln مقعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>كل المقاعد</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %L1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%L1، ينتظر المقاعد حتى %L2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>سيُطفأ هذا الحاسوب خلال أقل من دقيقة. احفظ ما تحتاجه وأنهِ عملك.</numerusform>
            <numerusform>سيُطفأ هذا الحاسوب خلال دقيقة واحدة. احفظ ما تحتاجه وأنهِ عملك.</numerusform>
            <numerusform>سيُطفأ هذا الحاسوب خلال دقيقتين. احفظ ما تحتاجه وأنهِ عملك.</numerusform>
            <numerusform>سيُطفأ هذا الحاسوب خلال %Ln دقائق. احفظ ما تحتاجه وأنهِ عملك.</numerusform>
            <numerusform>سيُطفأ هذا الحاسوب خلال %Ln دقيقة. احفظ ما تحتاجه وأنهِ عملك.</numerusform>
            <numerusform>سيُطفأ هذا الحاسوب خلال %Ln دقيقة. احفظ ما تحتاجه وأنهِ عملك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>يُعاد ضبط هذا الحاسوب فور مغادرتك. أنهِ عملك خلال أقل من دقيقة واحفظ ما تحتاجه في مكان آخر.</numerusform>
            <numerusform>يُعاد ضبط هذا الحاسوب فور مغادرتك. أنهِ عملك خلال دقيقة واحدة واحفظ ما تحتاجه في مكان آخر.</numerusform>
            <numerusform>يُعاد ضبط هذا الحاسوب فور مغادرتك. أنهِ عملك خلال دقيقتين واحفظ ما تحتاجه في مكان آخر.</numerusform>
            <numerusform>يُعاد ضبط هذا الحاسوب فور مغادرتك. أنهِ عملك خلال %Ln دقائق واحفظ ما تحتاجه في مكان آخر.</numerusform>
            <numerusform>يُعاد ضبط هذا الحاسوب فور مغادرتك. أنهِ عملك خلال %Ln دقيقة واحفظ ما تحتاجه في مكان آخر.</numerusform>
            <numerusform>يُعاد ضبط هذا الحاسوب فور مغادرتك. أنهِ عملك خلال %Ln دقيقة واحفظ ما تحتاجه في مكان آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>انتظار المقاعد المستخدمة، والكفّ عند</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>تعويض تشغيل فات لأن المضيف كان مطفأ</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>تغيير الجدول</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>قيد جديد في الجدول</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>الكفّ عند</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>كل المقاعد</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>هذه المقاعد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>أسماء المقاعد</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>إبلاغ اللاعبين قبل ذلك، بالدقائق</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>ما يُبلَّغ به اللاعبون</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>تظهر على شاشات المقاعد المستخدمة، ولا يُفعل شيء بمقعد قبلها</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>التشغيل التالي</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>آخر نتيجة</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>تشغيل الآن…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>يعمل على %L1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>اختر قيدًا أولًا</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>غير ممكن الآن: لا يوجد اتصال بمضيف التخزين.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>إزالة هذا القيد من الجدول؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>تشغيل هذا القيد من الجدول الآن؟</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>التقارير…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>إلى أين تذهب تقارير الجدول، واختبارها</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>ما يفعله مضيف التخزين بنفسه وكل الواجهات مغلقة. لا يُعاد ضبط مقعد مستخدم أبدًا: ينتظر حتى وقت الكفّ ثم حتى إقلاعه التالي.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>الأسبوع القادم. كل كتلة تشغيل، وطولها مدة انتظار المقاعد المستخدمة.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>إرسال تقرير تجريبي؟</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>إرسال تقرير تجريبي</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>لا نقل</numerusform>
            <numerusform>نقل مقعد واحد</numerusform>
            <numerusform>نقل مقعدين</numerusform>
            <numerusform>نقل %Ln مقاعد</numerusform>
            <numerusform>نقل %Ln مقعدًا</numerusform>
            <numerusform>نقل %Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>إعادة ضبط %L1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>لا إعادة ضبط</numerusform>
            <numerusform>إعادة ضبط مقعد واحد…</numerusform>
            <numerusform>إعادة ضبط مقعدين…</numerusform>
            <numerusform>إعادة ضبط %Ln مقاعد…</numerusform>
            <numerusform>إعادة ضبط %Ln مقعدًا…</numerusform>
            <numerusform>إعادة ضبط %Ln مقعد…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>اتباع النسخة الحالية</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>تثبيت هذه النسخة</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>الاحتفاظ بالتغييرات</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>إعادة الضبط عند كل إقلاع من جديد</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %L1؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>لا إزالة</numerusform>
            <numerusform>إزالة مقعد واحد؟</numerusform>
            <numerusform>إزالة مقعدين؟</numerusform>
            <numerusform>إزالة %Ln مقاعد؟</numerusform>
            <numerusform>إزالة %Ln مقعدًا؟</numerusform>
            <numerusform>إزالة %Ln مقعد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>التراجع عن آخر إعادة ضبط…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>التراجع عن آخر إعادة ضبط لـ %L1؟</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>إيقاف %L1؟</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>إعادة تشغيل %L1؟</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>لا إيقاف</numerusform>
            <numerusform>إيقاف حاسوب واحد؟</numerusform>
            <numerusform>إيقاف حاسوبين؟</numerusform>
            <numerusform>إيقاف %Ln حواسيب؟</numerusform>
            <numerusform>إيقاف %Ln حاسوبًا؟</numerusform>
            <numerusform>إيقاف %Ln حاسوب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>لا إعادة تشغيل</numerusform>
            <numerusform>إعادة تشغيل حاسوب واحد؟</numerusform>
            <numerusform>إعادة تشغيل حاسوبين؟</numerusform>
            <numerusform>إعادة تشغيل %Ln حواسيب؟</numerusform>
            <numerusform>إعادة تشغيل %Ln حاسوبًا؟</numerusform>
            <numerusform>إعادة تشغيل %Ln حاسوب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>رسالة…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %L1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>حروف وأرقام وشرطات، ١٥ على الأكثر: يصبح اسم الحاسوب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>محركات أقراص إضافية للحاسوب، مثل الألعاب: أسماء أقراص رئيسية تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>أقراص البيانات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>ستُفقد %L1 كتبها %L2.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>الحفظ مع ذلك</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>أقصى ما يُكتب على قرص بيانات إن لم يكن حدّ المقعد</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>حدودها</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>ما يقلع منه الحاسوب عبر الشبكة. جرّب ipxe حين يصل الحاسوب إلى هذا الحد ثم لا يتابع: فلديه برامج تشغيل خاصة به</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>برنامج الإقلاع</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>أقصى ما يكتبه المقعد بين إعادتي ضبط، مثل 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>القرص الرئيسي</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>حد الحجم</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>الحالية دائمًا</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%L1، مثبّتة</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%L1، مثبّتة (%L2)</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>متى يُجدَّد قرص المقعد: عند كل إقلاع، أو حسب الجدول، أو عند إعادة ضبطه فقط.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>أي نسخة من القرص الرئيسي يبدأ منها المقعد. المقعد المثبّت يبقى على نسخته عند نشر نسخة جديدة.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>تجديد %L1 ‏(R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>يحتاج السطر إلى اسم وعنوان MAC.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>هذا الاسم أو عنوان MAC مكرر في القائمة.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>القرص الرئيسي والنسخة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>آخر إعادة ضبط</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%L1 · النسخة %L2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>الحالية %L1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>كُتب %L1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>تثبيت هذه النسخة</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>الاحتفاظ بالتغييرات</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>إعادة الضبط عند كل إقلاع من جديد</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>البادئ</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>النسخة الخاصة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>آخر إعادة ضبط</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>اتباع النسخة الحالية</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>إعادة ضبط هذا المقعد…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>لا إعادة ضبط</numerusform>
            <numerusform>إعادة ضبط مقعد واحد…</numerusform>
            <numerusform>إعادة ضبط مقعدين…</numerusform>
            <numerusform>إعادة ضبط %Ln مقاعد…</numerusform>
            <numerusform>إعادة ضبط %Ln مقعدًا…</numerusform>
            <numerusform>إعادة ضبط %Ln مقعد…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>آخر خطأ: %L1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%L1، النسخة %L2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (مثبّتة)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%L1 عند إعادة الضبط التالية)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%L1 منذ %L2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>كُتب %L1، لا شيء مستخدم</numerusform>
            <numerusform>كُتب %L1، واحد مستخدم</numerusform>
            <numerusform>كُتب %L1، اثنان مستخدمان</numerusform>
            <numerusform>كُتب %L1، %Ln مستخدمة</numerusform>
            <numerusform>كُتب %L1، %Ln مستخدمًا</numerusform>
            <numerusform>كُتب %L1، %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%L1 على القرص</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%L1 محفوظة للتراجع</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>المقاعد في جدول</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%L1 +%L2</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatViews</name>
    <message>
        <source>Whole room</source>
        <translation>الصالة كلها</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>صورة الصالة</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%L1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>بلاطات</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>عرض المقاعد بلاطات (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>مخطط الصالة</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>عرض المقاعد في أماكنها (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>عرض المقاعد في جدول (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>اسحب البلاطات إلى أماكن مقاعدها</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>التكبير حتى تُرى كل المقاعد</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>وضع صورة الصالة تحت البلاطات</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>التكبير (Ctrl+عجلة الفأرة)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>أقسام الصالة</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>إعداد الصالة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>تابع لاحقًا: كل ما هنا موجود أيضًا في صفحات الصالة</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما تم فحصه</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>مضيف التخزين يجيب. هذا ما لديه وما ينقصه.</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>ذاكرة USB لأي مقعد</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>في البرنامج الثابت لكل حاسوب، فعّل الإقلاع من الشبكة (أو من USB) وعطّل Secure Boot.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>إضافة هذه المقاعد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>القرص الرئيسي</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>الإقلاع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>القرص الرئيسي هو ما يبدأ منه كل مقعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>لا أقراص رئيسية.</numerusform>
            <numerusform>يوجد قرص رئيسي واحد. استورد آخر أو تابع.</numerusform>
            <numerusform>يوجد قرصان رئيسيان. استورد آخر أو تابع.</numerusform>
            <numerusform>توجد %Ln أقراص رئيسية. استورد آخر أو تابع.</numerusform>
            <numerusform>يوجد %Ln قرصًا رئيسيًا. استورد آخر أو تابع.</numerusform>
            <numerusform>يوجد %Ln قرص رئيسي. استورد آخر أو تابع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>لا مقاعد.</numerusform>
            <numerusform>يوجد مقعد واحد.</numerusform>
            <numerusform>يوجد مقعدان.</numerusform>
            <numerusform>توجد %Ln مقاعد.</numerusform>
            <numerusform>يوجد %Ln مقعدًا.</numerusform>
            <numerusform>يوجد %Ln مقعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>الصالة جاهزة. شغّل حاسوبًا: تُظهر بلاطته كيف يقلع.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>ما زال شيء ينقص. أغلق هذا وأنجزه في صفحات الصالة متى شئت.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>حواسيب حاولت الإقلاع الآن…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>تجد الحواسيب أقراصها عبر الشبكة. إما أن تخبرها الشبكة بذلك أو ذاكرة USB في كل حاسوب.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>إعداد ذاكرة إقلاع…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>الإقلاع من الشبكة</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>آخر نسخة جيدة</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>لا مقاعد: %L1</numerusform>
            <numerusform>مقعد واحد: %L1</numerusform>
            <numerusform>مقعدان: %L1</numerusform>
            <numerusform>%Ln مقاعد: %L1</numerusform>
            <numerusform>%Ln مقعدًا: %L1</numerusform>
            <numerusform>%Ln مقعد: %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>حجم ما تغيّر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمها</translation>
    </message>
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%L1، إسقاطها يحرر %L2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>لكل حاسوب: يسأل خدمة إقلاع هذه الصالة</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>لمقعد واحد دون خدمة إقلاع:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>إعداد ذاكرة إقلاع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>إعداد الصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>في الملف %L1. اكتبها كما هي على ذاكرة USB.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>فيها سرّ المقعد: احفظها كالمفتاح.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>غير ممكن الآن: لا يوجد اتصال بمضيف التخزين.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>للكتابة على ذاكرة USB صِلها: تظهر في هذه القائمة.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>نعم، الكتابة فوق هذه الذاكرة</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>الحاسوب الذي لا يُقلع عبر الشبكة بنفسه يُقلع من ذاكرة USB. هذا يُعدّ واحدة لكل من BIOS وUEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>الكتابة إلى</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>ملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>الذاكرة جاهزة: كُتب %L1 وقُرئ ثانية وقورن. يمكن نزعها.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>كتابة الذاكرة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>الذاكرة أصغر من الصورة.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>لا يمكن الكتابة على الذاكرة: قد تكون محمية من الكتابة أو معطوبة.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>نُزعت الذاكرة.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>ليس على الذاكرة ما كُتب عليها: إنها معطوبة. استخدم غيرها.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>أُوقفت الكتابة.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>ذاكرة USB بلا اسم</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%L1، %L2 (%L3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>سيُفقد كل ما على هذه الذاكرة: %L1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>عليها: %L1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>لا يتيح هذا الحاسوب الوصول إلى ذواكر USB (لا يعمل UDisks2). أنشئ ملفًا.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>الذاكرة لم تعد موصولة.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>لا يجوز الكتابة فوق هذا القرص: النظام يستخدمه.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>شيء ما يستخدم الذاكرة. أغلق الملفات والنوافذ المفتوحة عليها.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>لم يسمح هذا الحاسوب بذلك.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>لا يمكن فتح الذاكرة.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>تجري الكتابة على الذاكرة…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>تُقرأ الذاكرة ثانية…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>يُعدّ مضيف التخزين الصورة…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>فُقد ما كان عليها، ولا يُقلع منها أي حاسوب. اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>لم يُكتب شيء على الذاكرة.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>قراءة، MiB/ث</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>كتابة، MiB/ث</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>حركة الدقائق الأخيرة</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, at the axis of a plot.</extracomment>
        <translation>د</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>تجرّب المقاعد الأولى النسخة الجديدة وينتظر الباقي.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>صمدت المقاعد الأولى. ينتظر الباقي كلمتك.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>النسخة الجديدة هي الحالية وتنتقل المقاعد إليها.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>انتقل كل مقعد كان عليه الانتقال.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>لم يصمد أحد المقاعد الأولى. تعود كلها وتُوسم النسخة سيئة.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>أُنهي التعميم؛ لن ينتقل شيء آخر.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>انتقل ولم يقلع بعد</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>يعمل ويُراقَب</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>لم يصمد</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>تحديث %L1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>إلغاء التحديث…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>يستمر التحديث؛ عد إليه متى شئت، ومن وحدة تحكم أخرى أيضًا</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>يقلع حاسوب واحد من القرص الرئيسي نفسه وتثبّت عليه ما سيحصل عليه كل مقعد. تبقى المقاعد الأخرى كما هي حتى تنشر.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>التثبيت على حاسوب</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>ما الجديد، لتجده لاحقًا</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>كل مقعد حالما لا يستخدمه أحد</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>كل مقعد عند إقلاعه التالي</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>هذه المقاعد أولًا، والباقي بعد أن تصمد:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>المقاعد الأولى</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>من يحصل على النسخة الجديدة؟</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>تبقى المقاعد المثبّتة أو المحفوظة كما هي.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>مقاعد التعميم</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>المتابعة مع الباقي</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>تراجع: العودة إلى النسخة السابقة…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>العودة إلى النسخة %L1؟</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>١ البدء</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>٢ التثبيت</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>٣ النشر</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>٤ التعميم</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>يجري نشر النسخة الجديدة.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>ملف الصورة موجود. انشره متى شئت.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>ثبّت على %L1 ما سيحصل عليه كل مقعد ثم أوقف تشغيله.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>شغّل %L1 الآن: يقلع من القرص الرئيسي.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%L1 متوقف. انشر ما كتبه أو شغّله مجددًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>كُتب %L1 منذ %L2؛ بدأه %L3 على النسخة %L4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>النسخة %L1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%L1 (أول)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>لا مقعد يستخدم هذا القرص الرئيسي.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>أوقف تشغيل الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>اكتب تعليقًا أولًا.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>غير ممكن الآن: لا يوجد اتصال بمضيف التخزين.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>أي المقاعد أولًا؟</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>إلغاء تحديث %L1؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إلغاء التحديث</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>استخدام ملف صورة نسخةً تالية</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>لا شيء مجدول.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>أُضيف مقعد</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>غُيّر مقعد</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>أُزيل مقعد</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>عُرض السر</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>جُدّد السر</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>استُورد قرص رئيسي</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>صُدّر قرص رئيسي</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>حُذف قرص رئيسي</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>أُضيف إلى الجدول</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>أُزيل من الجدول</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>فُعّل الجدول</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>عُطّل الجدول</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>شُغّل الجدول</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متجاوز</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>يقلع</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>جلسة تحديث</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>يُعاد ضبطه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>لا جلسة للحاسوب مع قرصه.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>يحمّل البرنامج الثابت للحاسوب نظام التشغيل.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>يبدأ نظام التشغيل.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>الحاسوب يعمل ويستخدم قرصه.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>يكتب هذا المقعد النسخة التالية من قرصه الرئيسي.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>يجري تجديد النسخة الخاصة.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>حدث خطأ؛ آخر خطأ يوضحه.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>لا يعرف مضيف التخزين ذلك.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>جديد عند كل إقلاع</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>جديد حسب الجدول</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>يُحفظ حتى تعيد ضبطه</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>لا يمكن أن يكون هذا صحيحًا</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>مرفوض: قيد الاستخدام</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>تعذّر الوصول إلى مضيف التخزين</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>غير ممكن مع مضيف التخزين هذا</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>لا مساحة</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>أوقف تشغيل الحاسوب أولًا، أو أعد ضبطه مع قطع جلسته.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>تحقق من أن مضيف التخزين يعمل وأن الشبكة سليمة.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>تحقق من اسم المستخدم والمفتاح.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>وفّر مساحة على مضيف التخزين: أعد ضبط مقاعد أو أسقط نسخًا قديمة.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>تم التراجع عن إعادة الضبط</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>بدأ التحديث</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>أُلغي التحديث</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>نُشر التحديث</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>جُعلت النسخة حالية</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>أُسقطت النسخة</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>وُسمت النسخة جيدة</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>استمر التعميم</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>أُنهي التعميم</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>بدأ المساعد</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>أُرسل قرص رئيسي</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>استُلم قرص رئيسي</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>أُسقط استلام غير مكتمل</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>جُعل حاسوب مقعدًا</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>لم يعد الحاسوب معروضًا</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>هل تصبح الحواسيب الجديدة مقاعد</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>فُعّل الإقلاع من الشبكة</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>أُوقف الإقلاع من الشبكة</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>أُعدّت ذاكرة إقلاع</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>التعميم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>تقرير تجريبي</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>المساحة تتناقص</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>لم يبق إلا الاحتياطي</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>بدأ فحص البيانات</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>أُوقف فحص البيانات</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>كلمة المرور لمرة واحدة</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>اكتب الرمز الذي يعرضه تطبيق المصادقة الآن. يصلح لدخول واحد ولا يُحفظ: بعد انقطاع الاتصال تُسأل ثانية.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>إلى جانب خادم DHCP الموجود</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>يعطي الحواسيب عناوينها أيضًا: لا يوجد خادم DHCP آخر</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>برامج الإقلاع وحدها: خادم DHCP آخر يسمّيها</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>بطاقة شبكة مضيف التخزين التي تتصل بها الحواسيب، كما يسمّيها ip link عليه</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>بطاقة الشبكة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>لا يعمل الإقلاع من الشبكة: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>الإقلاع من الشبكة مفعّل: البطاقة %1، %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>الإقلاع من الشبكة متوقف.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>إيقاف الإقلاع من الشبكة…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>تفعيل الإقلاع من الشبكة…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>غير ممكن الآن: لا يوجد اتصال بمضيف التخزين.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>تفعيل الإقلاع من الشبكة؟</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>إيقاف الإقلاع من الشبكة؟</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>تم: %L1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل: %L1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>متجاوز: %L1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>بانتظار: %L1</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>لا مقاعد</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>الجدول %L1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>تحديد العناوين يدويًا</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>لشبكة لا يمنح فيها أي خادم DHCP عناوين: يحتاج كل حاسوب إلى ذاكرة USB خاصة به.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>فارغ: كما يعرف مضيف هذه القاعة نفسه</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>مثل %1؛ فارغ: عبر DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>فارغ: لا شيء، أو عبر DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>مضيف التخزين</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>عنوان الحاسوب</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
</context>
</TS>
