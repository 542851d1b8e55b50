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
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>На сервері TrueNAS чи ZFS четверте слово називає вашу ціль iSCSI: місце переймає її разом із тим, що на її диску.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Переймає</translation>
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
        <translation>видалити версію</translation>
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
    <message>
        <source>switch network boot on</source>
        <translation>увімкнути завантаження з мережі</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>вимкнути завантаження з мережі</translation>
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
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>Зали, які відкривали на цьому комп&apos;ютері. Enter або подвійне клацання відкриває залу.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Де сервер зберігання з дисками місць і як із ним зв&apos;язатися.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>Що сервер зберігання вимагає, перш ніж впустити вас. У файл налаштувань це ніколи не пишеться.</translation>
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
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>Який зв&apos;язок із сервером зберігання і що там не так.</translation>
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
        <translation>Скинути всі місця до чистого стану; зайняті залишаться як є</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Спершу виберіть місця: клацання, Ctrl+клацання або рамка</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Скинути вибрані місця до чистого стану (R)</translation>
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
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Показати точні виклики</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>Точні виклики</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>Питаємо сервер зберігання…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>Сервер зберігання змінили б цими викликами, у цьому порядку. Секрети приховано.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>На сервері зберігання нічого б не змінилося.</translation>
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
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>немає такого місця: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>немає такого майстра: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>у майстра %1 немає знімка %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list показує наявні місця</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list показує наявні майстри</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots показує наявні знімки</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>у групі %1 немає жодного місця</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>не названо жодного місця</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>місця вибрано більш ніж одним способом</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>назвіть місця, або групу, або всі</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>нічого не зроблено</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>нічого не почато</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>нічого не змінено</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>невідомо, чи це подіяло</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>спробуйте ще раз трохи згодом</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 і ще %2</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>зайнято: %1 від %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>зайнято: %1</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>воно в сеансі оновлення</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>у нього відкрито сеанс оновлення</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>у нього відкрито сеанс оновлення: спершу опублікуйте або відкиньте його</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>у майстра %1 відкрито сеанс оновлення</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>у майстра %1 вже є сеанс оновлення</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>у майстра %1 вже є сеанс оновлення: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>на місці %1 від %2, почав %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>з %1 від %2, почав %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>спершу опублікуйте або відкиньте його</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>спершу опублікуйте або відкиньте оновлення</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>майстер %1 потрібен місцю %2</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>майстер %1 потрібен місцям %2</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>спершу приберіть ці місця або дайте їм інший майстер</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>місце зараз скидається</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>воно зараз скидається</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>з місцем зараз робиться інше</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>його сеанс не вдалося вчасно завершити</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>вимкніть ПК і спробуйте ще раз</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>залу зараз змінює %1 від %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>хтось</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>майстер %1 вже є</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>виберіть інше ім&apos;я: імпорт ніколи не пише поверх майстра</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 вже належить місцю %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>MAC-адреса %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>місце %1 вже є</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>імена неповторні без урахування регістру</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>межа %1 замала, щоб так і задумувалося</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>найменша — 1M; 0 знімає межу</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>більше ніж %1 дисків даних у одного місця</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 не може бути системним диском і диском даних одного місця</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 не ім&apos;я місця: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 не ім&apos;я майстра: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 не група: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 не MAC-адреса: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 не MAC-адреса комп&apos;ютера: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>довше за 15 знаків</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>довше за 60 знаків</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>дозволено лише a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>дозволено лише a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>починається або закінчується дефісом</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>самі цифри</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>це не шість байтів</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>це групова адреса</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>самі нулі</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>місця стають іменами комп&apos;ютерів Windows: від 1 до 15 літер, цифр і дефісів, наприклад PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>від 1 до 60 літер, цифр, крапок, підкреслень і дефісів, наприклад win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>від 1 до 60 літер, цифр, крапок, підкреслень і дефісів, або нічого</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>пишіть так: 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 не ім&apos;я ініціатора</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>пишіть IQN через кому, або any, або none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>більше ніж 16 імен ініціаторів у одного місця</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>ще немає майстра, з якого могло б завантажитися нове місце</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>майстрів кілька, і немає місця, з якого видно, котрий потрібен</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>спершу імпортуйте: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>назвіть його через --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>жоден ПК %1 не просив сценарій завантаження</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list показує тих, хто просив; увімкніть ПК і дайте йому завантажитися з мережі</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>місце тим часом прибрали</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>місце тим часом змінили</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>його диск уже скинуто; ще одне скидання дасть йому лад</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>його тим часом прибрали</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>такого місця більше немає</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>місце %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>у місця %1 немає диска %2: воно не може його випробувати</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>місце %1 не може йти першим: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>закріплено на знімку %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>його правило keep: перейде, коли його скинуть</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>його правило keep: розклад його ніколи не скидає</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>у майстра %1 немає сеансу оновлення</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>його відкриває freshseatctl update begin</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>розгортання майстра %1 не триває</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>розгортання %1 іде далі саме</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>з майстра %1 ще нічого не розгортали</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>у місця %1 немає диска майстра %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>у нього немає диска майстра %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>виберіть місце цього майстра або спершу дайте йому майстер: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>вимкніть ПК, потім почніть оновлення</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>оновлення %1 не можна опублікувати, поки працює ПК місця %2</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>ПК місця %1 щойно ввімкнули</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>вимкніть його, потім опублікуйте</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>оновлення майстра %1 у сховищі є, але не записане в каталог: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>спроба повториться сама, щонайпізніше під час перезапуску служби</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>знімок %1 майстра %2 не можна видалити: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>він поточний</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>він потрібен місцю %1</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>він потрібен місцям %1</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>на ньому стоїть сеанс оновлення</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>його стосується розгортання</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots показує, хто на якому стоїть</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>останнє скидання місця %1 не можна повернути: старий диск не зберігається або вже не зберігається</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>останнє скидання місця %1 не можна повернути: старого диска більше немає на сервері зберігання</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>у майстра %1 немає поточного знімка</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>його диск зник зі сховища</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>його диск непридатний</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>запускалося %1 разів замість працювати</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>не запрацювало за %1 після запуску</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>перші місця встояли; решта чекає на слово</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>у нього більше немає диска цього майстра</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>з перших місць не лишилося жодного, щоб спробувати</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>перші місця встояли, далі йде решта</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>місця повертаються на знімок %1, його позначено поганим</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>усі місця, що мали, перейшли</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>припинено до строку: почалося наступне розгортання</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>іде далі на решту місць, на прохання %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>спершу випробовують %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>перші місця випробували: продовжте або перервіть</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>місце вже на ньому: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>місця вже на ньому: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>місце, що перейде, коли звільниться або при наступному завантаженні: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>місця, що перейдуть, коли звільняться або при наступному завантаженні: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>місце, що перейде при наступному завантаженні: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>місця, що перейдуть при наступному завантаженні: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>місце, що лишається: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>місця, що лишаються: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>назад на %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>з %1 на %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>спершу: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>щойно звільниться</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>при наступному завантаженні</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>коли ви продовжите</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>коли перші місця встоять</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>з його клоном %1</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>старий перестане діяти при наступному вході ПК</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>те, що записало місце %1</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>образ %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>диск знову як до скидання, записане відтоді пропаде</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>замість %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>як %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>місце %1 завантажує записуваний диск поверх %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>знімок %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>більше не пропонується як місце</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>кожен ПК, що просить сценарій завантаження, стає місцем</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>ПК чекають, доки їх приймуть</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>ПК більше не отримують служби завантаження</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>проба, на кожен налаштований канал</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 на %2, закріплено</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 на %2, іде за поточним знімком</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>переймає ціль %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 з %2 від %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>при завантаженні</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>тепер на знімку %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>знову на знімку %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>його сеанс завершено</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>його сеанс з %1 закрито</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>якщо ПК не вимкнеться сам, вимкніть його</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>лише його диск %1</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>його диск %1: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>його диск %1 скинуто</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>його правило boot: наступне завантаження зробить його чистим</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>знімок %1 поточний</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>знімка %1 більше немає</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>знімок %1 — останній завідомо добрий</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>знімок %1 позначено поганим</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>його диск %1 видалять пізніше</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>його старий диск %1 видалять пізніше</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>частину видалять пізніше: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>з&apos;єднання закрито раніше його черги</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>скасовано раніше його черги</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>скасовано, поки черга не дійшла</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>невідомо, щоб щось було зроблено</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>зроблено: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>скидання не вдалося: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>вже ввімкнено</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>там нікого немає</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>вже вимкнено</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>пакет пробудження надіслано через %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>пакет пробудження не надіслано: жодна мережа цього сервера його не прийняла</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>завершилося з кодом %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>його сеанс закінчився</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>команда не вдалася: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>команду не вдалося запустити: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>ПК досі ввімкнений</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>команду прийнято, але сеанс ПК не скінчився за %1 с</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>цей сервер зберігання не вміє показати гравцям текст: команду не налаштовано</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>цей сервер зберігання не знає способу для ПК (%1): команду не налаштовано</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>вкажіть її в [power] файлу freshseatd.toml, наприклад %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>повідомлення гравцям — один рядок тексту</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>у повідомленні гравцям не може бути %1: командна оболонка ПК сприйняла б це за своє</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>годяться літери, цифри, пробіли та . , : &apos; - /</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>повідомлення гравцям порожнє</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>повідомлення гравцям не може починатися з - або /: його сприйняли б за параметр</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>у повідомленні гравцям не більше %1 байтів</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>немає такого розкладу: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list показує наявні розклади</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>не вибрано жодного дня</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily — щодня</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>чекати від %1 до %2 — це ніскільки</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>дайте пізніший час або ніякого</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>розклад %1 зараз працює</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>чим скінчилося, покаже freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>гравців попереджено; це буде зроблено о %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>час очікування вийшов раніше його черги</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>чекали до %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>спроби тривають до %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>воно буде скинуте при наступному завантаженні</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>почався наступний запуск розкладу</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>розклад прибрано</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>розклад вимкнено</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>запуск %1 пропущено: сервер зберігання не працював</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>запуск %1 пропущено: сервер зберігання не працював або не почав його</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>розклад не вдалося змінити: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>часовий пояс сервера зберігання не читається</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>сервер зберігання не почав запуск: можливо, триває інший запуск розкладу %1 або його завдання не вдається; більше від нього нічого не вимагається</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>подивіться повідомлення завдання на сервері зберігання</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>у цього сервера зберігання немає сеансів оновлення</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>у цього сервера зберігання немає розгортання</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>у цього сервера зберігання немає служб завантаження; їх дав би супутник</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>у цього сервера зберігання немає служб завантаження: у нього лише диски; їх дав би супутник</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>цей сервер зберігання не веде розкладу; його вів би супутник</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>власний розклад сервера зберігання лише скидає місця: ПК він не будить і не вимикає; це робив би супутник</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>сервер зберігання не може нічого повідомити гравцям; це робив би супутник</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS не надолужує запуски, пропущені, поки він був вимкнений; це робив би супутник</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>цей сервер зберігання не надсилає звітів: він не веде розкладу; його вів би супутник</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>запустіть freshseatd --companion на машині в мережі ПК і під&apos;єднайтеся до неї: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>запустіть freshseatd --companion на машині, що завжди ввімкнена, і під&apos;єднайтеся до неї: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>на диску сховища лишилося тільки %1, з них %2 — резерв: оновлення не починається</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>видаліть непотрібні знімки або додайте місця</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>на диску сховища вільно не більше резерву %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>видаліть старі знімки й непотрібні майстри або скиньте місця</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>сервер iSCSI не працює</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>сервер зберігання каже, що створив %1, але цього немає</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>сервер зберігання каже, що створив %1, але воно не таке, як має бути</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>сервер зберігання каже, що ціль %1 показує %2, але це не так</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>подивіться стан цілі iSCSI на сервері; наступна зміна зали спробує знову</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>на сервері зберігання вже є ціль %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>сервер зберігання каже, що відкотив %1, але не зробив цього</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>щось поза залою побудовано на тому, що в %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>під&apos;єднайтеся знову й подивіться: почате закінчить або поверне наступна зміна</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>усі цілі iSCSI цього сервера зберігання — його власні: переймати нічого</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>не вказуйте --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 не називає тома цього сервера зберігання</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>напишіть host:/dev/zvol/POOL/VOLUME; файл образу, що лежить там, звідси не відкрити</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 — уже частина зали</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 лежить в іншому пулі, ніж зала: клон не може покинути свій пул, вийшла б копія</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>розмістіть залу в пулі %1 (його називає URL) або імпортуйте образ</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>том сервера зберігання переймається як є: нічого не надсилається</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>інший імпорт створює майстер %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>візьміть інше ім&apos;я</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: такого тома немає</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 — файлова система, а не том (zvol): диска в ній немає</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>довжина %1 не кратна 512 байтам</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>у %1 немає знімка: майстер складається зі знімків, які не змінюються</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>у %1 немає знімка %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>зробіть його, поки ніхто не пише на том: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>знімків у %1: %2; переймається щонайбільше %3</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>назвіть один: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>ціль %1 уже належить одному з місць</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>ціль %1 не можна перейняти: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>вона не єдина з таким кінцем імені; вкажіть ім&apos;я повністю</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>у неї немає диска</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>дисків (LUN) у неї: %1</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>у неї кілька груп порталів</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>груп у неї: %1</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>у цілі місця — рівно по одному</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>її диск на іншому LUN, не 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>вона показує не том ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>вона показує файл, а не том</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>вона лише для читання</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>вона впускає будь-якого ініціатора: задайте їй список (ACL) з ім&apos;ям її ПК</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>вона впускає будь-якого ініціатора: її група ініціаторів нікого не називає</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>назвіть там ініціатора її ПК</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>вона вимагає секрет, якого немає або кілька</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>вона вже одна з наших</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>змініть її на сервері зберігання або додайте місце без --adopt: воно отримає власну ціль</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>спочатку вимкніть цей ПК</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 — не клон: немає знімка, до якого його повернуло б скидання</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>додайте місце без --adopt: воно отримає клон майстра %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 — клон %2, а майстер %3 зроблено не з нього</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>спочатку перейміть його: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 — клон знімка %2 майстра %3, а не %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>імпорт скасовано</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>від нього нічого не лишилося</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>нічого від нього не лишилося</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>перервано іншою стороною</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>покинуто до кінця</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>файл образу порожній</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>диск у цьому образі — %1 байтів: не кратно 512, отже, це не цілий образ диска</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>у демонстраційної зали немає своїх файлів</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>назвіть файл вашої машини</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>файл не той, що було оголошено</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>інший імпорт зараз створює майстер %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>інший імпорт створює майстер %1 або був обірваний</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>візьміть інше ім&apos;я; залишки видалять за день</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>майстер %1 вже імпортується</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>майстер %1 вже імпортується або приймається</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>дочекайтеся цього імпорту або виберіть інше ім&apos;я</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>немає такого файлу на сервері зберігання: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1: порожньо, 0 байтів — не диск</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 не сирий диск: розмір %2 байтів не кратний 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>це не образ raw: він закінчується як VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>вкажіть --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>Імпорт %1 зупинено; на сервері зберігання від нього нічого не лишилося.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 не вдалося прочитати до кінця: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не читається: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не записується: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 не відкривається: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>не читається розмір пристрою: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файлу %1 немає.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Перевірте шлях і написання.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>Файл %1 порожній (0 байтів).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>Завантаження чи копіювання завершилося?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 — це %2, а не образ диска.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>Цей файл — %1, а не образ диска.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>тека</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>канал (pipe)</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>сокет</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>не блоковий пристрій</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>архів %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>архів xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>архів tar (таким є файл .ova)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>інсталяційний образ Windows (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>образ %1</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>VMDK старого хоста ESX</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>зашифрований диск (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Спочатку розпакуйте його, потім імпортуйте образ диска, що всередині.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Спочатку перетворіть його: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>У WIM лежать файли, а не диск. Установіть Windows на віртуальний диск і імпортуйте цей диск.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Спочатку розшифруйте його; прошивка місця не може з нього завантажитися.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>Цей файл VMDK лише описує диск; дані диска лежать в інших файлах.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Зробіть із нього один файл: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Зробіть із нього один файл там, де лежать усі частини: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>Зробіть з обох один цілий файл: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Зробіть із нього один простий файл там, де його створено: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Перетворіть його програмою, що його створила: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Спробуйте виправити його копію: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>Зробіть копію із секторами по 512 байтів: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>Цей файл %1 пошкоджений або неповний: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Скопіюйте його знову звідти, де його створено, і порівняйте розміри.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>він закінчується всередині заголовка</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>розширення заголовка довше за заголовок</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>неможливий розмір кластера</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>неможлива довжина заголовка</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>таблиця вмісту лежить за кінцем файлу</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>таблиця посилань лежить за кінцем файлу</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>таблиця блоків лежить за кінцем файлу</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>таблиця блоків не читається</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>один із блоків лежить за кінцем файлу</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>немає другого заголовка</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>неможливий розмір блока</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>таблиця блоків закоротка для диска</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>контрольна сума заголовка хибна</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>невідомий вид диска</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>немає початку</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>він коротший за свій диск</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>немає таблиці областей</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>немає метаданих</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>метадані лежать за кінцем файлу</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>метадані неповні</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>опис не на своєму місці</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>він закінчується всередині опису</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>Розмір диска в цьому образі — 0 байтів.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>Розмір цього диска в байтах, %1, не кратний 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Диск складається із секторів по 512 байтів; файл, імовірно, обірвався під час копіювання.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Цей образ заявляє диск розміром %1; найбільший дозволений — %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>%1 не читається на позиції %2.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>Він став коротшим під час читання, або відмовляє диск, на якому він лежить.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 відхилено: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>це лише відмінності від іншого файлу</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>дані лежать в іншому файлі</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>дані лежать у кількох файлах</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>він зашифрований</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>формат не той, що вказано в заголовку</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>заголовок суперечить сам собі</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>те, що каже про нього qemu-img, не розібрати</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>Це образ qcow версії %1; відомі 2 і 3.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Дані цього образу qcow2 лежать в іншому файлі.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Цей образ qcow2 — лише відмінності; основа: %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>інший файл</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>інший файл (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Цей образ qcow2 зашифровано.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Спочатку розшифруйте його командою qemu-img convert; Freshseat ніколи не питає пароль образу.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Цей образ qcow2 використовує можливості, яких Freshseat не знає.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>Цей образ qcow2 позначено як зіпсований програмою, що писала його останньою.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>Цей VHD — лише відмінності від іншого диска.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>Цей VHDX — лише відмінності від іншого диска (такою є контрольна точка Hyper-V, .avhdx).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Об&apos;єднайте його з батьківським там, де лежать обидва (диспетчер Hyper-V, «Edit Disk», «Merge»), потім імпортуйте результат.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>У цього VHDX сектори по %1 байтів; завантажитися можна лише з 512.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>Цей VMDK зашифровано.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Спочатку зніміть шифрування у VMware.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>Цей VMDK — одна частина диска, розбитого на кілька файлів.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>Цей VMDK — лише відмінності від іншого диска (знімок).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>Цей VMDK — виду %1: його дані лежать і в інших файлах.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 — не образ %2; це %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 — не образ %2; заголовок не такий.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>Не вказуйте формат або вкажіть --format auto, щоб він визначився сам.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 змінився під час читання.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Нехай ніхто в нього не пише, потім повторіть.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>Довжина нового диска не %1; на нього нічого не записано.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>новий диск не відкривається: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>новий диск не вдається надійно зберегти: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>Копія %1 не збігається з файлом.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>Файл змінився під час читання, або відмовляє диск чи пам&apos;ять цієї машини.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. qemu-img каже: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 пошкоджений або неповний</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 не вдалося прочитати до кінця</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>Файл, імовірно, пошкоджений або неповний: скопіюйте його знову звідти, де його створено.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 зайнятий іншою програмою.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Вимкніть віртуальну машину, у якій він відкритий, потім повторіть.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 закрито неправильно: у його журналі чекають зміни.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Один раз запустіть і вимкніть його віртуальну машину або від&apos;єднайте диск, потім скопіюйте його знову.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: диск, на який іде запис, повний.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Звільніть місце, потім повторіть.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat не дозволено читати %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Перевірте права на файл.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Зупинено до завершення.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img працював задовго і був зупинений.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>Відмовляє диск, з якого йде читання, чи файл створено, щоб марнувати час?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img аварійно завершився (сигнал %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>Файл, можливо, пошкоджений або створений, щоб ламати програми, які його читають.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img не встановлено на сервері зберігання.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>Установіть пакунок qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>Сервер зберігання надіслав зіпсований образ.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>скиньте клон, щоб отримати чистий диск</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>клон %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>клона %1 немає</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>клон %1 зайнятий</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>клон %1 стоїть на знімку %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>клон %1 не опубліковано: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>клон %1: від останнього скидання нічого не збережено</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>клон %1: збережене непридатне: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>клон лишився таким, як був</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>розміри клона %1 і його знімка різні</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>знімка %1 немає</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>знімок %1 використовується</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>знімок %1 пошкоджено: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>знімок %1 пошкоджено: довжина його основи в байтах %2, а не %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>знімок %1 зроблено новішим Freshseat</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>знімок %1: у його шарах понад 16 ТіБ</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>експортуйте його та імпортуйте як новий майстер</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>знімок %1 на байті %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1: пошкодження</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 — від новішого Freshseat</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>його файл зроблено новішим Freshseat</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>оновіть Freshseat на цьому сервері</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>обидва суперблоки пошкоджені</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>його файл належить клону %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>його файл — для диска іншого розміру</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>його журнал пошкоджено: %1 (запис %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>одне з посилань нікуди не веде</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>один із записів неможливий</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>збережений запис не читається</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>бракує збережених записів</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>запис перед останнім не читається</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>він пошкоджений: комірку блока %1 зайнято двічі</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>у його суперблоці неможливий розмір</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>немає місця для нового журналу</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>обидва суперблоки його шару не читаються</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>його шар не той, що вказано в маніфесті</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>у його шар писали після запечатування</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>він стоїть сам на собі</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>він стоїть на %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>маніфест %1 належить іншому</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>його розмір і розмір %1 різні</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1: задовге, це не те, чим має бути</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>дані не ті, що були записані</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>дані місця пошкоджені</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>довжина його основи в байтах: %1</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>його контрольні суми пошкоджені</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>імпорт: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>імпорт скасовано</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>імпорт: %1 став коротшим</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>імпорт: на байті %1 диск повернув не те, що було записано</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>сховищу під %1 не можна довіряти</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>диск у %1 байтів імпортувати не можна</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>розмір має бути кратний 512 байтам: не менше 512 байтів і не більше 16 ТіБ</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>каталог не записується: диск повний</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>звільніть місце й повторіть</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>файл каталогу пошкоджено: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>відновіть freshseat.db з резервної копії</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>каталог відхилив зміну: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>файл каталогу не відкривається на запис: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>збій каталогу: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>у каталозі зайве слово: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>у каталозі розгортання, яке не читається: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>немає такого ПК: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>немає такого місця</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>немає такого знімка</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>немає такого розкладу</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>немає сеансу оновлення</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>за місцем більше не стежать</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>не вдається відкрити %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>не вдається записати %1: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>не вдається створити %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>не вдається створити каталог %1: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>не вдається створити файл розміром %1 у %2: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>не вдається перелічити %1: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>не вдається перелічити знімки: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>не вдається перейменувати %1 на %2: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>не вдається захистити %1: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>не вдається зберегти %1 на диск: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>не вдається зберегти його файл на диск: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>не вдається переглянути %1: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>не вдається продовжити %1: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>не видно порожнин %1: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>не вдається дізнатися місце на %1: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>не вдається прочитати суперблок: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>не вдається записати його суперблок: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>не вдається прочитати дані: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>не вдається прочитати журнал: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>не вдається записати новий журнал: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>не вдається переписати його журнал: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>не вдається записати контрольні суми: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>не вдається записати образ у %1: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>у %1 не вдається створити файл: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>у %1 не вдається створити файл такого розміру: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>образ не можна тримати в %1, доки він не надійде повністю: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>файл ключа %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>відомі сертифікати %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>запис %1: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>немає прав доступу</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>операцію не дозволено</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на пристрої не лишилося місця</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>перевищено дискову квоту</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>немає такого файлу чи каталогу</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже є</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>не каталог</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>помилка введення-виведення</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>файлова система лише для читання</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>пристрій зайнятий</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>бракує пам&apos;яті</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>забагато відкритих файлів</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>у з&apos;єднанні відмовлено</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>з&apos;єднання скинуто іншою стороною</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>час очікування з&apos;єднання вичерпано</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>немає маршруту до сервера</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>мережа недоступна</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>інша сторона закрила з&apos;єднання</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>не названо мережевого інтерфейсу</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>немає ввімкненого мережевого інтерфейсу %1 з адресою IPv4</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address показує мережі сервера</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>не вдається записати %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>служба завантаження HTTP не працює</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>є %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>служба завантаження HTTP не працює: ПК не знайшли б сценаріїв</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>служба завантаження HTTP не працює: флешці не було б кого спитати</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>запустіть freshseatd з --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>запустіть freshseatd з --http або зробіть флешку для одного місця через --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>щоб зробити завантажувальну флешку, потрібна програма %1</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>установіть пакунок %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>щоб зробити завантажувальну флешку, потрібен mbr.bin із syslinux</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>установіть пакунок syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: збій: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>програми завантаження %1 немає в %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>установіть пакунок Debian ipxe</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>старої версії</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>установіть iPXE 1.21 або новіший, наприклад пакунок ipxe з Debian 13, і вкажіть його теку як boot.programs у freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>мережа %1 (%2, %3) замала, щоб роздавати адреси</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>дайте інтерфейсу мережу щонайменше з 64 адрес, наприклад /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq не повідомляє, що запустився</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>на ній секрет місця</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>інший сервер DHCP роздає адреси на %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>лишіть адреси йому й візьміть --mode proxy або спершу вимкніть його</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>ПК питають %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq не зміг обслужити мережу: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>для цього freshseatd потрібні CAP_NET_ADMIN, CAP_NET_RAW і CAP_NET_BIND_SERVICE: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>порт може займати інший dnsmasq або сервер DHCP на цій машині; dnsmasq має бути встановлено</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>Немає з&apos;єднання з сервером зберігання. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>Помічник не відповідає: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>На цій машині не працює помічник: немає %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Запустіть помічника: freshseatd або systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 До іншої машини веде --connect ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>Запускайте від користувача, під яким працює freshseatd, або від члена групи сокета.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>з&apos;єднання з сервером зберігання втрачено: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>з&apos;єднання закрито</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>з&apos;єднання з демонстраційною залою закрито</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>під&apos;єднайтеся знову й подивіться журнал</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>під&apos;єднайтеся знову й подивіться</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>сервер зберігання не відповів за %1 секунд</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>чи то помічник Freshseat там слухає?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>сервер зберігання говорить іншою версією протоколу керування</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>встановіть на обох ту саму версію Freshseat</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>закрито тут</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>його закрив сервер зберігання</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>те, що надійшло, не протокол Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>не вдається досягти %1 через SSH: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>чи він увімкнений і чи працює там sshd?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>сервер %1 не впустив %2; він приймає: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>дайте ключ через --identity або пароль через FRESHSEAT_SECRET чи --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>сервер %1 перервав зв&apos;язок під час входу: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>сервер %1 невідомий; він показує ключ %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>якщо це його ключ, прийміть його через --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>сервер %1 показує ключ %2, а не той, що слід було прийняти</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>ключ сервера %1 змінився: хтось може стояти посередині, або сервер перевстановлено. Він показує %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>якщо знаєте, чому він змінився, приберіть старий ключ із відомих або прийміть цей через --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>порівняйте його з ключем на самому сервері: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>сервер не показав ключа: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>відомі сервери не читаються: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>ці налаштування SSH непридатні: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>ключ у %1 не відкривається</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>ключ у %1 не відкривається: хибна парольна фраза, або це не закритий ключ</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>якщо в нього є парольна фраза, дайте її через FRESHSEAT_SECRET чи --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>з&apos;єднання з %1 втрачено</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>з&apos;єднання з %1 втрачено: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>команда на %1 не вдалася: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>команда на %1 не вдалася, код %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>чи встановлено там freshseatctl і чи знаходить його вхід без термінала?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>команда там завершилася</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>невідомо, чи подіяв останній крок</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>з&apos;єднання SSH з %1 обірвалося: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>сервер %1 не виконав %2: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>на сервері зберігання немає OpenZFS, або його модуль не завантажено</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>встановіть там zfsutils-linux, потім виконайте: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>користувач, що входить, там не root і без пароля ним не стане: ціль iSCSI ядра доступна лише root</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>увійдіть як root з ключем або дозвольте користувачеві sudo без пароля</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>сервер зберігання — не та машина Linux, якою ми вміємо користуватися</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; не набір даних, у якому може бути зала</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>напишіть POOL або POOL/NAME: літери, цифри та . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>не вдається досягти TrueNAS за адресою %1: не відповідає</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>не вдається досягти TrueNAS за адресою %1: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>чи він увімкнений і чи це порт його вебінтерфейсу?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>у TrueNAS за адресою %1 немає %2 (стан HTTP %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>сервер не показав сертифіката</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>TrueNAS за адресою %1 не приймає з&apos;єднань з цієї машини</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>додайте там її адресу: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>з&apos;єднання з TrueNAS за адресою %1 втрачено: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>сервер %1 невідомий; він показує сертифікат %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>якщо це його сертифікат, прийміть його через --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>сервер %1 показує сертифікат %2, а не той, що слід було прийняти</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>порівняйте його з сертифікатом самого NAS</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>сертифікат сервера %1 змінився: хтось може стояти посередині, або його зробили заново. Він показує %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>якщо знаєте, чому він змінився, прийміть цей через --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS не впускає %1: ключ API хибний, відкликаний або не цього користувача</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS не впускає %1: хибний користувач або пароль</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>дайте ключ API або пароль через FRESHSEAT_SECRET чи --secret-file, а користувача ключа — в URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS поки не приймає входів з цієї машини</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>зачекайте кілька хвилин: рахується кожна програма, що входить знову й знову</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>зробіть користувачеві ключ API і дайте його: більше нічого не спитають</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS вимагає від %1 одноразовий пароль</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>одноразовий пароль %1 хибний або вже не діє</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>одноразовий пароль %1 уже використано; потрібен інший</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>підключіться знову з тим, який діє зараз</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>дайте чинний зараз через FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>або створіть для користувача ключ API і дайте його: більше нічого не потрібно</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>дайте той, який діє зараз</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS впускає нас, не показавши, що знає ключ API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>це правильна адреса?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>секрет %1 минув або відкликаний</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>зробіть у TrueNAS інший: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>це запасна половина пари TrueNAS</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>під&apos;єднайтеся до іншої половини</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS хоче ключ API або пароль</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>дайте його через FRESHSEAT_SECRET чи --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>паролю потрібен його користувач</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>напишіть truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>те, що там відповідає, говорить не як TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>чи це адреса й порт його вебінтерфейсу?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>перейдіть на TrueNAS 25.04 або новіший або візьміть zfs+ssh:// до сервера Linux з OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>на машині, куди ми входимо, немає midclt: це не TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>візьміть zfs+ssh:// для сервера Linux з OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>зайнято: ПК увійшов у %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>сеанси %1 не закінчуються: вимкніть ПК</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>служба iSCSI TrueNAS не запускається</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>подивіться там: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>завдання TrueNAS не вдалося: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>ця версія TrueNAS цього не вміє</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS каже, що видалив %1, але це на місці: щось його потребує</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS каже, що видалив %1, але воно на місці</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>том закінчується раніше за те, що на нього записано</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>записане на том на байті %1 читається інакше</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>перевірте стан пулу, потім повторіть</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>NAS більше не відповідає; невідомо, чи подіяв останній виклик</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>на NAS відповідає не midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>проміжна служба TrueNAS (middleware) не працює</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>зачекайте, доки вона запуститься</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS знову й знову перериває наш сеанс</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>подивіться його журнал аудиту</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>завдання TrueNAS не завершується</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 експортується</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 — не клон або відсутній</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: такого набору даних немає</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: такого знімка немає</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>у TrueNAS уже є ціль %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>у TrueNAS уже є ціль %1, і вона не наша</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>у TrueNAS немає цілі %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS каже, що змінив extent %1, але %2 лишилося тим самим</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>цілі потрібен ініціатор, якому дозволено вхід</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>extent %1 тепер належить іншій цілі</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>ціль %1 не закрита</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>ціль %1 уже є</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS не повідомляє базове ім&apos;я своїх цілей iSCSI</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>у TrueNAS більше ніж один extent із коментарем %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>видаліть той, якого не використовує жодна ціль</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>немає такої цілі: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>секрету цілі %1 більше немає</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>секрет цілі %1 не читається</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>на сервері немає цілі %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>у TrueNAS більше ніж одне завдання cron з назвою %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>видаліть там одне з них</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS каже, що змінив завдання cron розкладу %1, але %2 не таке, як треба</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS каже, що видалив завдання cron розкладу %1, але воно на місці</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>завдання cron розкладу %1 більше немає на сервері зберігання</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>таймера розкладу %1 більше немає на сервері зберігання</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 створить його знову</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>на сервері зберігання немає systemd, який починав би запуски; це робив би супутник</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list відповів не списком</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>збій тому на TrueNAS (%1): %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>збереження</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>вимірювання</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>читання</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>запис</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>том недоступний через iSCSI на %1: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>цій машині потрібен доступ до порталу TrueNAS</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>у тома блоки не по 512 байтів</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 — повідомлення довше, ніж приймає TrueNAS; його не надіслано</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS не дає цьому користувачеві викликати %1: потрібно: %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>більше прав</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>роль %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>додайте там роль до привілею користувача: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>цей TrueNAS не знає %1, хоча мав би</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>подивіться, які версії підтримуються</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS не назвав причини</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>там відповідає не той TrueNAS, що знає ключ API: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>це правильна адреса? Нічого, що знадобилося б деінде, туди не надіслано</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>його відповідь — не відповідь</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>він відповідає комусь іншому</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>він вимагає незвичної кількості раундів</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>його сіль — не сіль</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>він не може показати, що знає його</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS каже, що видалив %1, але це на місці: щось тримає його відкритим або побудовано на ньому</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>Користувачеві, що входить у TrueNAS, бракує ролі %1: те, чому вона потрібна, відхиляється. Додайте її там до прав користувача.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1: пошкодження (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1: пошкодження на байті %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>диск місця %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>знімок %1 майстра %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>клон %1, що не належить жодному місцю,</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>знімок %1, що видалений або не належить жодному майстру,</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>скиньте місце, коли його файли буде врятовано</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>перевірте диски цього сервера</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>експортуйте, що читається, або імпортуйте заново; перевірте диски цього сервера</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>пошкоджено ще місць: %1; freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 не чіпається: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>у сховищі %1 знімків або клонів, яких не знає жоден майстер і жодне місце</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>приймання майстра %1 перервано, збережено %2 з %3: продовжте (як — скаже master receive %4 --token) або відкиньте (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>запис не вдався: до скидання запис не приймається</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>диск даних %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>сервер зберігання не відповідає</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>його попередній сеанс ще не скінчився</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>його не вдалося скинути: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>сервер зберігання не повідомляє його секрет: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>знімок %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>зберігаються лише найновіші %1, і він нікому не потрібен</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>сервер зупинявся: записане пропало</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>обірвано, перш ніж щось змінилося; сеанс оновлення відкритий, як і був</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>припинено %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>за вказівкою: %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>тому що %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>розклад %1 тепер називає групу %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>розклади %1 тепер називають групу %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>у групі %1 не лишилося місць: розклад %2 досі називає її й нічого не робить</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>у групі %1 не лишилося місць: розклади %2 досі називають її й нічого не роблять</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>хибне ім&apos;я або секрет: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>не ініціатор цього місця: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>місце зайняте: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 чекає на %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>майстра %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>майстра %1, почав %2</translation>
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
        <translation>ПК завантажуються лише через IPv4: &quot;%1&quot; — адреса IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>дайте адресу IPv4 або ім&apos;я сервера</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>сеанс іде з %1, а сценарій завантаження отримав %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>флешка надіслала б свій ПК на %1, тобто до нього самого</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>флешку не створено</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>нехай freshseatd слухає адресу мережі залу (--iscsi ADDR:PORT), або вкажіть адресу через --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 — це iPXE %2, який зависає, якщо його запускає інший iPXE</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 — це iPXE %2: ПК з UEFI, у мережевій карті яких є iPXE, до нього не скеровуються</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>пароль або одноразовий пароль користувача %1 хибний чи вже недійсний</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS не впускає %1: хибні або відсутні користувач, пароль чи одноразовий пароль</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>потрібен одноразовий пароль користувача %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>сховище ключів системи недоступне: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>відкрийте його або встановіть (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE через SSH не підтримується</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>візьміть truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>цей TrueNAS не зберігає властивості знімків такими, якими їх записано: вести на ньому залу неможливо</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: ПК з UEFI не знайшли б сценарій на флешці</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 — це iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>проміжна служба TrueNAS (middleware) не відповідає на %1 вже %2 с; невідомо, чи це подіяло</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>перевірте, чи відповідає його власний вебінтерфейс; якщо ні, перезапустіть там проміжну службу: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 уже є</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>супутник завершує роботу</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>сервер зберігання скидає місця за власним розкладом, %1; із записом тут вони скидалися б двічі</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>залиште це серверу зберігання або під&apos;єднайтеся до нього без супутника й спершу вилучіть цей запис: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (скидання: %2, щодня о %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (скидання: %2, дні %3, о %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>усі місця</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>група %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>місце %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>місця %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, з очікуванням до %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, гравців попереджають за %2</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>він пише</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>його сеанс триває</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>за підрахунком сервера зберігання</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>з %1, зі своєї флешки</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 чекає: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, не передано до %2: ця версія застара</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>демо-зал не надсилає звітів</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>підключіться до справжнього сервера зберігання</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>сервер %1 не відповідає вже %2 с</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>перевірте, чи він працює, і стан його пулів: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>цей сервер зберігання не може відхиляти запис: понад межу місце попереджає</translation>
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
        <translation>Залишилося лише %1, резерв: місця, чисті при кожному завантаженні, більше не можуть писати, й оновлення не починаються.</translation>
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
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Запускається не своєю програмою завантаження</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Місця скидаються за двома розкладами, супутника й самого сервера зберігання: вилучіть записи одного з них. Записи сервера зберігання вилучаються через з&apos;єднання без супутника</translation>
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
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>На сервері TrueNAS чи ZFS також ваш том, наприклад %1: нічого не копіюється, а його знімки стають версіями майстра.</translation>
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
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>Що робиться в залі і чим скінчилося. Завдання можна зупинити; що не зроблено, лишається тут із причиною.</translation>
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
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Поки нічого не зроблено.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Жоден запис не відповідає пошуку.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
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
    <message>
        <source>The password was not kept</source>
        <translation>Пароль не збережено</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Відкрийте сховище ключів і спробуйте ще раз або продовжуйте без нього: тоді пароль відомий до закриття цього вікна, і наступного разу його запитають.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Продовжити без нього</translation>
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
        <translation>Видалити версію %1?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Видалити версію</translation>
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
        <translation>Видалити версію…</translation>
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
    <message>
        <source>%1 on disk</source>
        <translation>%1 на диску</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Диски, з яких стартують місця. Виберіть один, щоб побачити його версії.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Один ПК встановлює те, що має отримати кожне місце; це стає наступною версією.</translation>
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
        <translation>Скинути %1 до чистого стану?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>Скинути %n місце до чистого стану?</numerusform>
            <numerusform>Скинути %n місця до чистого стану?</numerusform>
            <numerusform>Скинути %n місць до чистого стану?</numerusform>
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
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>Що сеанс іде з іншої адреси, ніж у його ПК, видно там, де ПК завантажує помічник або супутник. Сервер TrueNAS або ZFS сам по собі не знає ПК.</translation>
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
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>ПК вимкнеться через %n хвилину. Збережіть потрібне і завершіть роботу.</numerusform>
            <numerusform>ПК вимкнеться через %n хвилини. Збережіть потрібне і завершіть роботу.</numerusform>
            <numerusform>ПК вимкнеться через %n хвилин. Збережіть потрібне і завершіть роботу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>ПК буде скинуто, коли ви підете. Завершіть за %n хвилину і збережіть потрібне в іншому місці.</numerusform>
            <numerusform>ПК буде скинуто, коли ви підете. Завершіть за %n хвилини і збережіть потрібне в іншому місці.</numerusform>
            <numerusform>ПК буде скинуто, коли ви підете. Завершіть за %n хвилин і збережіть потрібне в іншому місці.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Чекати на зайняті місця, але не довше ніж до</translation>
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
        <translation>Чекати не довше ніж до</translation>
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
        <translation>Що сервер зберігання робить сам, коли всі консолі закриті. Зайняте місце ніколи не скидається: воно чекає до вказаної межі, потім до наступного завантаження.</translation>
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
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Коли диск місця оновлюється: при кожному завантаженні, за розкладом або лише коли ви його скинете.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>З якої версії майстра стартує місце. Закріплене місце лишається на своїй, коли виходить нова.</translation>
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
        <translation>Скинути %1 до чистого стану (R)</translation>
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
    <message>
        <source>%1 on disk</source>
        <translation>%1 на диску</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%1 зберігається для скасування</translation>
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
    <message>
        <source>Network boot</source>
        <translation>Завантаження з мережі</translation>
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
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1, видалення звільнить %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диску</translation>
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
    <message>
        <source>min</source>
        <extracomment>Minutes, at the axis of a plot.</extracomment>
        <translation>хв</translation>
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
        <translation>Клон приводиться до чистого стану.</translation>
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
        <translation>чисте при кожному завантаженні</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>чисте за розкладом</translation>
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
        <translation>Звільніть місце на сервері зберігання: скиньте місця або видаліть старі версії.</translation>
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
        <translation>Версію видалено</translation>
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
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Майстер надіслано</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Майстер отримано</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Розпочате отримання відкинуто</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>ПК став місцем</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>ПК більше не пропонується</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Чи стають нові ПК місцями</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Завантаження з мережі увімкнено</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Завантаження з мережі вимкнено</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Завантажувальну флешку зроблено</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Розгортання</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Пробний звіт</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>Місце закінчується</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Лишився тільки резерв</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Перевірку даних розпочато</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Перевірку даних зупинено</translation>
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
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Одноразовий пароль</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Введіть код, який зараз показує ваш автентифікатор. Він придатний для одного входу і не зберігається: після втрати зв&apos;язку його запитають знову.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>поряд із наявним сервером DHCP</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>видає ПК й адреси: іншого сервера DHCP немає</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>лише програми завантаження: їх називає інший сервер DHCP</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>Мережева карта сервера зберігання, до якої під&apos;єднані ПК, як її називає ip link на ньому</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Мережева карта</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>Завантаження з мережі не працює: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>Завантаження з мережі увімкнено: карта %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>Завантаження з мережі вимкнено.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Вимкнути завантаження з мережі…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Увімкнути завантаження з мережі…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Зараз неможливо: немає зв&apos;язку із сервером зберігання.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>Увімкнути завантаження з мережі?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>Вимкнути завантаження з мережі?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Вимкнути</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>готово: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>помилка: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>очікує: %1</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>немає місць</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>розклад %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Задати адреси вручну</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Для мережі, у якій немає DHCP-сервера: кожному ПК потрібна власна флешка.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Порожньо: адреса, відома самому серверу</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Наприклад, %1; порожньо: через DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Порожньо: немає або через DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Сервер зберігання</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>Адреса ПК</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
</context>
</TS>
