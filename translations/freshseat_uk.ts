<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>Питаємо сервер зберігання, що зміниться…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Що зміниться</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Який</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрата</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>Нічого із записаного не пропаде.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 пропаде назавжди.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Зараз нічого зробити не можна.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Додати місця</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Прочитати файл…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>По одному місцю в рядку: назва, MAC-адреса і, якщо треба, група. Вставте їх із таблиці або зі списку пристроїв роутера.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Місця, що додаються</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Що розпізнано</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-адреса</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>Місце з такою назвою вже є.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n місце додати</numerusform>
            <numerusform>%n місця додати</numerusform>
            <numerusform>%n місць додати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n рядок з помилкою</numerusform>
            <numerusform>%n рядки з помилкою</numerusform>
            <numerusform>%n рядків з помилкою</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>рядок %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>Додано %n місце</numerusform>
            <numerusform>Додано %n місця</numerusform>
            <numerusform>Додано %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Список місць</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 завеликий для списку місць.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>додати місце</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>змінити місце</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>прибрати місце</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>скинути місце</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>скинути диск даних</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>прибрати диск даних</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>скасувати скидання</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>закрити сеанс</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>змінити секрет</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>вилучити майстер</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>вилучити версію</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>відкинути версію</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>зробити поточною</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>позначити як добру</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>перевести місце</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>почати оновлення</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>відкинути оновлення</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>опублікувати оновлення</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>додати до розкладу</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>прибрати з розкладу</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>не чіпаємо: зайнято</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>не чіпаємо</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>надіслати звіт</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>увімкнути</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>вимкнути</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>перезапустити</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>повідомити</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Під&apos;єднання до зали</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>Де сервер зберігання з дисками місць? Порожній буде налаштовано крок за кроком.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Ваші зали</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Під&apos;єднатися</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Інша зала</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Пароль, кодова фраза або ключ API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Запам&apos;ятати у сховищі ключів системи</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Без сховища ключів він пам&apos;ятається до закриття цього вікна і більше ніде.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Спробувати демо-залу</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Назад до зали</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Цей сервер показує ключ, невідомий тут. Перш ніж прийняти його, порівняйте з тим, що показує сам сервер (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub):</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Прийняти цей ключ і під&apos;єднатися</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Під&apos;єднуємося до %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Спроба повториться сама.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Цей сервер показує сертифікат, який тут невідомий. Перш ніж прийняти його, порівняйте відбиток SHA-256 (%1) з тим, що показує веб-інтерфейс самого сервера:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Прийняти цей сертифікат і під&apos;єднатися</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Немає зв&apos;язку. Те, що видно, може бути застарілим; спроба повториться сама.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>Сервер зберігання нас не пускає. Те, що видно, може бути застарілим.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Під&apos;єднуємося знову. Те, що видно, може бути застарілим.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копіювати: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>Усі  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>Працюють  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Запускаються  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Вимкнені  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Оновлення  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Увага  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без групи</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Скинути вибрані (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Скинути вибрані</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Оновити всі місця; зайняті залишаться як є</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Спершу виберіть місця: клацання, Ctrl+клацання або рамка</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Оновити вибрані місця (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Пошук місць</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Назва, майстер, адреса або стан (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Вибрати місця за станом або групою</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Скинути всі</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>План зали</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Там уже стоїть місце.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Помічник на цьому комп&apos;ютері</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Помічник на іншому комп&apos;ютері з Linux</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>TrueNAS через SSH</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>Комп&apos;ютер з Linux і ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Демо-зала, щоб спробувати</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Написати адресу самому</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd працює на цьому комп&apos;ютері.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd працює там; доступ через SSH.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Диски лежать у пулі TrueNAS; вхід за ключем API або паролем.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Диски лежать у пулі TrueNAS, доступ через SSH.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Диски лежать у пулі ZFS, доступ через SSH.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>Нічого не зачіпається: зала живе в пам&apos;яті.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Наприклад, %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Сервер зберігання</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Назва або адреса</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>server або 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>як на цьому комп&apos;ютері</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>ПК увімкнули, але він жодного разу не просив адреси</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>він не завантажується з мережі, не має живлення, або не працює кабель чи порт комутатора</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Подивіться, чи світиться індикатор мережевого порту; поставте завантаження з мережі (PXE) першим у прошивці або візьміть завантажувальну флешку</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>ПК просив адресу, але не отримав програми завантаження</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>інший сервер DHCP відповів, не назвавши її, або прошивка завантажується з мережі лише через IPv6</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Пошукайте в мережі завантаження другий сервер DHCP; увімкніть у прошивці ПК завантаження через IPv4</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>ПК отримав програму завантаження і більше нічого не повідомив</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>програма не підходить прошивці (BIOS і UEFI потребують різних) або її відхилив Secure Boot</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Вимкніть Secure Boot або виберіть у прошивці UEFI чи BIOS; спробуйте для цього місця іншу програму завантаження</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>ПК багато разів просив адресу, доки отримав її</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>комутатор тримає порт закритим пів хвилини після під&apos;єднання (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>Переведіть порти комутатора для ПК в edge port або PortFast і вимкніть Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>ПК отримав сценарій завантаження, але не увійшов на свій диск</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>йому недоступний порт iSCSI сервера зберігання (інша мережа або брандмауер) або його секрет відхилено</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Перевірте, чи доступна для ПК адреса порталу, вказана біля місця, і чи відкрито порт 3260</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>ПК увійшов з неправильним секретом</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>флешку або сценарій створено до оновлення секрету</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Створіть завантажувальну флешку заново; ПК із завантаженням з мережі досить вимкнути й увімкнути</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>ПК увійшов на це місце під чужим ім&apos;ям</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>він завантажується з флешки іншого місця, або ім&apos;я iSCSI в його системі змінили</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Створіть завантажувальну флешку заново; щоб впускати це ім&apos;я, додайте його до ініціаторів місця</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>ПК чекає: його місце зайняте іншим ПК</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>два ПК мають однакову MAC-адресу чи флешку, або інший не вимкнули</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Вимкніть інший ПК; дайте кожному ПК власне місце</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>Прошивка ПК увійшла, а його операційна система — жодного разу</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows зупиняється з 0x7B INACCESSIBLE_BOOT_DEVICE: драйвер мережевої карти цього ПК не запускається під час завантаження</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Відкрийте сеанс оновлення на ПК з такою самою мережевою картою, встановіть її драйвер NDIS і задайте йому запуск під час завантаження</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>ПК запускається знову і знову</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>його система невдовзі після запуску падає з помилкою, або погано тримається живлення чи кабель</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Подивіться на його екран при наступному запуску; порівняйте з місцем на тій самій версії і поверніться назад, якщо так роблять обидва</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>Від входу прошивки до входу системи минули хвилини</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>його лінія працює на 100 Мбіт/с або губить пакети, або сервер зберігання перевантажений</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Подивіться на індикатор швидкості порту і замініть кабель; порівняйте з іншими місцями</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>Систему ПК не впускають, відколи під нею скинули диск</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>місце скинули примусово або сервер зберігання зупинявся, поки система працювала</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>Вимкніть і увімкніть ПК</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Треба завантажитися заново: диск скинуто під системою, що працювала.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>Нове правило чи межа діє від наступного входу.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Буде скинуто при наступному завантаженні: було зайняте у призначений час.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Записано дев&apos;ять десятих дозволеного.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Записано більше за межу.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>Його диск неможливо використати</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Диск даних неможливо використати</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Входить без секрету: його місце може зайняти будь-який ПК.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Впускає будь-яке ім&apos;я ініціатора.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Впускає крім свого й інші імена ініціаторів.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Дозволяє кілька сеансів одразу: дві системи на одному диску знищать його файлову систему.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Два ПК одночасно на його диску</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>Його диск зник: скиньте місце, щоб отримати новий.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>Він не має цілі iSCSI; її створить наступна зміна зали.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>Його ціль iSCSI не приймає входів; її відкриє наступна зміна зали.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>Його ПК чекає</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>Мережа завантаження не працює</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>У мережі завантаження ПК відповідають також інші</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Знайдено пошкоджені дані</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Щось у цій залі не читається</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>У сховищі є те, чого не знає жоден майстер і жодне місце</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>увімкнено звідси</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>просив адресу</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>отримав програму завантаження</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>отримав сценарій завантаження</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>чекає своєї черги</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>увійшла прошивка</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>відмова: неправильний секрет</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>відмова: неправильне ім&apos;я ініціатора</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>відмова: місце в іншого ПК</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>відмова: спершу треба завантажитися</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>увійшла система</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>перші записи</translation>
    </message>
    <message>
        <source>running</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>сеанс завершено</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>скинуто</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Залишилося лише %1, резерв: місця, свіжі при кожному завантаженні, більше не можуть писати, й оновлення не починаються.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Залишилося лише %1 для записів місць.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>Найбільше записали: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Імовірна причина: %2. %3.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>Файл лежить на самому сервері зберігання</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Файл образу</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Назва майстра</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>Образ диска одного ПК, де все встановлено: raw, qcow2, vhd, vhdx або vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Надіслано: %1 з %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>Сервер зберігання перетворює й перевіряє образ…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Скидання %n місця</numerusform>
            <numerusform>Скидання %n місць</numerusform>
            <numerusform>Скидання %n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Вилучення %n місця</numerusform>
            <numerusform>Вилучення %n місць</numerusform>
            <numerusform>Вилучення %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Місця, які не виконано</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n готово</numerusform>
            <numerusform>%n готово</numerusform>
            <numerusform>%n готово</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n відмова</numerusform>
            <numerusform>%n відмови</numerusform>
            <numerusform>%n відмов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n з помилкою</numerusform>
            <numerusform>%n з помилкою</numerusform>
            <numerusform>%n з помилкою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>зупинка після того, що вже триває</translation>
    </message>
    <message>
        <source>working</source>
        <translation>виконується</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Зупинити: почате завершиться, решту не чіпаємо</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Поки нічого не зроблено.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Який</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Пошук у журналі</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Будь-який підсумок</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Зберегти показані записи для електронної таблиці</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Зберегти журнал</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не вдалося записати %1: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>Що робилося в залі, ким і чим скінчилося. Нічого тут змінити не можна.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>The password is kept until this window is closed.</source>
        <translation>Пароль пам&apos;ятається до закриття цього вікна.</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Зала</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>&amp;Під&apos;єднатися до іншої зали…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Нове вікно</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Під&apos;єднатися &amp;знову зараз</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>&amp;Налаштувати цю залу…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;хід</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Місця</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>&amp;Скасувати переміщення</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>&amp;Додати місця…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>&amp;Скинути вибрані…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Скинути &amp;всі…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>П&amp;литки</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>План за&amp;ли</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Таблиця</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформлення</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;ітле</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темне</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Що це?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>&amp;Про Freshseat</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>Про Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Усі ПК зали з одного диска, як нові за одним клацанням.
Вільна програма за ліцензією GNU General Public License версії 3 або новішою.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>&amp;Нові ПК…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>Зробити &amp;завантажувальну флешку…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Імпорт майстра</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>Вилучити майстер %1 і всі його версії?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>Зробити версію %1 поточною?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Зробити поточною</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>Відкинути версію %1?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Майстри</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Оновити цей майстер…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Зробити поточною…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>Позначити доброю</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>Версія, до якої повертаються, якщо інша погана</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Відкинути…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Зараз неможливо: немає зв&apos;язку із сервером зберігання.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Спершу виберіть версію</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Майстра ще немає. Імпортуйте його.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>Оновлення відкрито з %1, почав %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>Збережені версії майстра. Місця переходять на поточну під час наступного скидання, якщо не закріплені. Старішу версію можна будь-коли знову зробити поточною.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>Повідомлення для %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Повідомлення для %n місця</numerusform>
            <numerusform>Повідомлення для %n місць</numerusform>
            <numerusform>Повідомлення для %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>З&apos;явиться на екранах зайнятих місць. Решту не зачеплено.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Що побачать гравці</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>Ми зачиняємося за десять хвилин</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>Робити місцем кожен ПК, що звернувся, у порядку вмикання</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>Нові ПК</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>ПК, що просили завантаження</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>ПК</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-адреса</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Останній запит</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>ПК, що просили завантаження й ще не стали місцями. Кожен показує свій номер на екрані.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>Зробити місцем</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>Не пропонувати</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Майстер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>той, що в більшості місць</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Зараз немає. Увімкніть ПК, що завантажується з мережі: він з&apos;явиться тут.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Зараз неможливо: немає зв&apos;язку із сервером зберігання.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>нічого не записано</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрата</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Майстер</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Зайнято з</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Скидання %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>Скидання %n місця</numerusform>
            <numerusform>Скидання %n місць</numerusform>
            <numerusform>Скидання %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>Оновити %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>Оновити %n місце?</numerusform>
            <numerusform>Оновити %n місця?</numerusform>
            <numerusform>Оновити %n місць?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>Питаємо сервер зберігання, що пропаде…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Що пропаде</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Зайняті місця</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 залишається як є: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>%n зайняте місце буде пропущено.</numerusform>
            <numerusform>%n зайняті місця буде пропущено.</numerusform>
            <numerusform>%n зайнятих місць буде пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Скинути й %n зайняте місце: сеанс обірветься, незбережене пропаде</numerusform>
            <numerusform>Скинути й %n зайняті місця: сеанси обірвуться, незбережене пропаде</numerusform>
            <numerusform>Скинути й %n зайнятих місць: сеанси обірвуться, незбережене пропаде</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Зараз нічого скинути не можна.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>Нічого не буде скинуто: усі вибрані місця зайняті.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>Нічого не пропаде: з останнього скидання нічого не записано.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1, записане з останнього скидання, пропаде назавжди. Майстер залишиться як є.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Вільно %1 з %2.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>Сервер зберігання не повідомляє, скільки в нього місця.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Майстру Windows і його місцям потрібно 50 ГіБ або більше: додайте диск чи вилучіть непотрібне.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>Є %n майстер.</numerusform>
            <numerusform>Є %n майстри.</numerusform>
            <numerusform>Є %n майстрів.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Майстра ще немає.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Імпортуйте диск одного ПК як файл образу.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Є %n місце.</numerusform>
            <numerusform>Є %n місця.</numerusform>
            <numerusform>Є %n місць.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Місць ще немає.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>Додайте їх із MAC-адресами їхніх ПК.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 відповідає: %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>ПК скеровано на %1, але вони не можуть туди дістатися.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Нехай помічник слухає адресу мережі зали (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Майстри</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Розклад</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
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
        <translation>версія %1 з %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Виберіть місце, щоб побачити його клон, сеанси та адреси.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Майстри</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Майстра ще немає: freshseatctl master import НАЗВА ФАЙЛ</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Показати всі місця</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Додати місця…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Нічого не підходить.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Місць ще немає.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Під&apos;єднуємося…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>Залу ще не видно.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Зараз неможливо: немає зв&apos;язку із сервером зберігання.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Усі місця зали. Значок, слово й колір кажуть, що робить ПК; смуга заповнюється в міру запису до межі. Виберіть місця тут, дійте збоку.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Пишіть, щоб знайти місця; натисніть слово, щоб бачити лише такі. Числа показують, скільки їх.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>Що роблять вибрані місця, що з ними було і що з ними можна зробити.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>під&apos;єднуємося</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>під&apos;єднано</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>немає зв&apos;язку, пробуємо знову</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>немає зв&apos;язку</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n зайнято</numerusform>
            <numerusform>%n зайнято</numerusform>
            <numerusform>%n зайнято</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>зайнято %1 з %2</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>Показати вікно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n місце не виконано.</numerusform>
            <numerusform>%n місця не виконано.</numerusform>
            <numerusform>%n місць не виконано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Усі місця</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, чекає вільних місць до %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Щодня</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Чекати на зайняті місця, відступити о</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Надолужити запуск, пропущений через вимкнений сервер</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Змінити розклад</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Новий запис у розкладі</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Відступити о</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Усі місця</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Ці місця</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Назви місць</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Попередити гравців заздалегідь, хвилин</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Що побачать гравці</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>З&apos;явиться на екранах зайнятих місць; до цього з місцями нічого не робиться</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Наступний запуск</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Останній запуск</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Останній підсумок</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Працює на</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Запустити зараз…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Прибрати…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Розклад</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Працює на %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Спершу виберіть запис</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Зараз неможливо: немає зв&apos;язку із сервером зберігання.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>Прибрати цей запис із розкладу?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Запустити цей запис розкладу зараз?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Запустити</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Звіти…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>Куди йдуть звіти розкладу, та їх перевірка</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>Що сервер зберігання робить сам, коли всі консолі закриті. Зайняте місце ніколи не скидається: воно чекає до часу відступу, потім до наступного завантаження.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>Найближчий тиждень. Блок — запуск; його довжина — скільки він чекає зайняті місця.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>Надіслати пробний звіт?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Надіслати пробний звіт</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>Перемістити %n місце</numerusform>
            <numerusform>Перемістити %n місця</numerusform>
            <numerusform>Перемістити %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>Скинути %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Скинути %n місце…</numerusform>
            <numerusform>Скинути %n місця…</numerusform>
            <numerusform>Скинути %n місць…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Іти за поточною версією</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Закріпити цю версію</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Зберігати зміни</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Знову скидати під час кожного запуску</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Прибрати…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Прибрати %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>Прибрати %n місце?</numerusform>
            <numerusform>Прибрати %n місця?</numerusform>
            <numerusform>Прибрати %n місць?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Скасувати останнє скидання…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>Скасувати останнє скидання %1?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Скасувати скидання</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>Вимкнути %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Перезапустити %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>Вимкнути %n ПК?</numerusform>
            <numerusform>Вимкнути %n ПК?</numerusform>
            <numerusform>Вимкнути %n ПК?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>Перезапустити %n ПК?</numerusform>
            <numerusform>Перезапустити %n ПК?</numerusform>
            <numerusform>Перезапустити %n ПК?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустити</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Повідомлення…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Змінити %1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>Літери, цифри й дефіси, не більше 15: це стане назвою комп&apos;ютера</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-адреса</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Додаткові диски ПК, наприклад з іграми: імена майстрів через кому</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Диски даних</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%1, записане місцем %2, пропаде.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>Скільки можна записати на диск даних, якщо не межа місця</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Їхні межі</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматично</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Чим ПК завантажується мережею. Спробуйте ipxe, якщо ПК доходить сюди й далі не йде: він має власні драйвери</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Програма завантаження</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>Скільки місце може записати між двома скиданнями, наприклад 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Майстер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Межа розміру</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>завжди поточна</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, закріплена</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, закріплена (%2)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>Оновити %1 (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>У рядку потрібні назва й MAC-адреса.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Ця назва або MAC-адреса є у списку двічі.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>Майстер і версія</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Останнє скидання</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Чекає черги</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · версія %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закріплена</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>поточна %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>записано %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Закріпити цю версію</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Зберігати зміни</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Знову скидати під час кожного запуску</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-адреса</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Ініціатор</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Клон</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Останнє скидання</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Нещодавно</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Іти за поточною версією</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Скинути це місце…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Скинути %n місце…</numerusform>
            <numerusform>Скинути %n місця…</numerusform>
            <numerusform>Скинути %n місць…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Остання помилка: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версія %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (закріплена)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 при наступному скиданні)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>записано %1, %n зайнято</numerusform>
            <numerusform>записано %1, %n зайнято</numerusform>
            <numerusform>записано %1, %n зайнято</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Місця таблицею</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Стовпці таблиці</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Немає сеансу</translation>
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
        <translation>Уся зала</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без групи</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Зображення зали</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Зображення (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Плитки</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Показати місця плитками (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>План зали</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Показати місця там, де вони стоять (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Показати місця таблицею (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Розставити</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Перетягніть плитки туди, де стоять місця</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Підібрати масштаб, щоб бачити всі місця</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Прибрати зображення</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Покласти зображення зали під плитки</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Масштаб (Ctrl+коліщатко миші)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Зони зали</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Налаштування зали</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Продовжити пізніше: усе це є й на сторінках зали</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Що перевірено</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>Сервер зберігання відповідає. Ось що в нього є і чого бракує.</translation>
    </message>
    <message>
        <source>Network boot (IF is the room&apos;s network card)</source>
        <translation>Завантаження через мережу (IF — мережева карта зали)</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>Флешка для будь-якого місця</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>У прошивці кожного ПК увімкніть завантаження через мережу (або з USB) і вимкніть Secure Boot.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Додати ці місця</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Майстер</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>Майстер — це диск, з якого починає кожне місце.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>Є %n майстер. Імпортуйте ще один або йдіть далі.</numerusform>
            <numerusform>Є %n майстри. Імпортуйте ще один або йдіть далі.</numerusform>
            <numerusform>Є %n майстрів. Імпортуйте ще один або йдіть далі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Є %n місце.</numerusform>
            <numerusform>Є %n місця.</numerusform>
            <numerusform>Є %n місць.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>Зала готова. Увімкніть ПК: його плитка покаже, як він завантажується.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Чогось іще бракує. Закрийте це вікно й зробіть решту на сторінках зали, коли захочете.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>ПК, які щойно намагалися завантажитися…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>ПК знаходять свої диски через мережу. Або про це каже їм мережа, або флешка в кожному ПК.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Зробити завантажувальну флешку…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>поточна</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>остання добра</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>погана</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n місце: %1</numerusform>
            <numerusform>%n місця: %1</numerusform>
            <numerusform>%n місць: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Розмір змін</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Хто використовує</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Для будь-якого ПК: він запитає службу завантаження цієї зали</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Для одного місця, без служби завантаження:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Завантажувальна флешка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Створити образ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>У файлі %1. Запишіть його як є на флешку.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>У ньому секрет місця: бережіть його як ключ.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Зараз неможливо: немає зв&apos;язку із сервером зберігання.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>Щоб записати флешку, вставте її: вона з&apos;явиться в цьому списку.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Так, перезаписати цю флешку</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>ПК, що не вміє сам завантажуватися з мережі, завантажується з флешки. Тут створюється така, для BIOS і UEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Записати на</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Файл цього комп&apos;ютера</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>Флешка готова: %1 записано, прочитано назад і звірено. Її можна вийняти.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Записати флешку</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>Флешка замала для образу.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>Флешку неможливо записати: можливо, вона захищена або несправна.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>Флешку вийняли.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>На флешці не те, що було записано: вона несправна. Візьміть іншу.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Запис зупинено.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>Флешка без імені</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Усе на цій флешці буде втрачено: %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>На ній: %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Цей комп&apos;ютер не дає доступу до флешок (UDisks2 не працює). Збережіть файл.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>Флешку більше не під&apos;єднано.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Цей диск не можна перезаписати: ним користується система.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Флешка зайнята. Закрийте відкриті на ній файли та вікна.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Цей комп&apos;ютер не дозволив.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>Флешку неможливо відкрити.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Запис на флешку…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Читання флешки для перевірки…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>Сервер зберігання готує образ…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>Те, що на ній було, втрачено, і жоден ПК з неї не завантажиться. Запишіть її ще раз.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>На флешку нічого не записано.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>читання, МіБ/с</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>запис, МіБ/с</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Обмін за останні хвилини</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>Перші місця пробують нову версію; решта чекає.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>Перші місця вистояли. Решта чекає на ваше слово.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>Нова версія стала поточною; місця переходять на неї.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Усі місця, що мали перейти, перейшли.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>Одне з перших місць не вистояло. Усі повертаються, версію позначено поганою.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>Розгортання припинено; більше нічого не змінюється.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>переведено, ще не завантажувалося</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запускається</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>працює, під наглядом</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>гаразд</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>не вистояло</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>лишається</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Оновлення %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Відкинути оновлення…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>Оновлення триває; поверніться до нього будь-коли, також з іншої консолі</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Один ПК завантажує сам диск майстра, і ви ставите там те, що отримає кожне місце. Решта працює як є, доки ви не опублікуєте.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Ставити на ПК місця</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>Що нового, щоб потім знайти</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Усі місця, щойно їх ніхто не займає</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Усі місця, при наступному завантаженні</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Спершу ці місця; решта, коли ці вистоять:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>Перші місця</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>Хто отримає нову версію?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Закріплені та збережувані місця залишаються як є.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Місця розгортання</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Продовжити з рештою</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Скасувати: назад до попередньої версії…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Повернутися до версії %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернутися</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Почати</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 Встановити</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 Опублікувати</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 Розгорнути</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>Нова версія публікується.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>Файл образу на місці. Опублікуйте його, коли захочете.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>Поставте на %1 те, що отримає кожне місце, потім вимкніть його.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>Увімкніть %1 зараз: він завантажить диск майстра.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 вимкнено. Опублікуйте записане або ввімкніть його знову.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%1 записано з %2; почав %3 на версії %4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Версія %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (перше)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Жодне місце не використовує цей майстер.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Спершу вимкніть ПК.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Спершу напишіть коментар.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Зараз неможливо: немає зв&apos;язку із сервером зберігання.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>Які місця перші?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>Відкинути оновлення %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Узяти файл образу як наступну версію</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Нічого не заплановано.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Місце додано</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Місце змінено</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Місце прибрано</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Секрет показано</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Секрет змінено</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Майстер імпортовано</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Майстер експортовано</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Майстер вилучено</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Розклад: запис додано</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Розклад: запис прибрано</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Розклад увімкнено</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Розклад вимкнено</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Розклад виконано</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Працює</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Скидання</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>У ПК немає сеансу з його диском.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>Прошивка ПК завантажує операційну систему.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>Операційна система запускається.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>ПК увімкнено, він використовує свій диск.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>Це місце пише наступну версію свого майстра.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>Клон оновлюється.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Щось пішло не так; остання помилка каже що.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>Сервер зберігання не знає.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>свіже при кожному завантаженні</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>свіже за розкладом</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>зберігається, доки ви не скинете</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Так бути не може</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Відмова: зайнято</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Такого немає</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>Сервер зберігання недоступний</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>З цим сервером зберігання неможливо</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не дозволено</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Немає місця на диску</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вийшло</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Спершу вимкніть ПК або скиньте його з обривом сеансу.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Перевірте, чи ввімкнено сервер зберігання і чи працює мережа.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Перевірте користувача й ключ.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Звільніть місце на сервері зберігання: скиньте місця або відкиньте старі версії.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Скидання скасовано</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Оновлення почато</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Оновлення відкинуто</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Оновлення опубліковано</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Версію зроблено поточною</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Версію відкинуто</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Версію позначено доброю</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Розгортання продовжено</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Розгортання припинено</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Помічника запущено</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n хвилину тому</numerusform>
            <numerusform>%n хвилини тому</numerusform>
            <numerusform>%n хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n годину тому</numerusform>
            <numerusform>%n години тому</numerusform>
            <numerusform>%n годин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
</context>
</TS>
