<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>Спрашиваем сервер хранения, что изменится…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какой</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеря</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>Ничего из записанного не пропадёт.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 пропадёт навсегда.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Сейчас ничего сделать нельзя.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Добавить места</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Прочитать файл…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>По одному месту в строке: имя, MAC-адрес и, если нужно, группа. Вставьте их из таблицы или из списка устройств роутера.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Добавляемые места</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Что распознано</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-адрес</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>Место с таким именем уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n место к добавлению</numerusform>
            <numerusform>%n места к добавлению</numerusform>
            <numerusform>%n мест к добавлению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n строка с ошибкой</numerusform>
            <numerusform>%n строки с ошибкой</numerusform>
            <numerusform>%n строк с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>Добавлено %n место</numerusform>
            <numerusform>Добавлено %n места</numerusform>
            <numerusform>Добавлено %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Список мест</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 слишком велик для списка мест.</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>На сервере TrueNAS или ZFS четвёртое слово называет вашу цель iSCSI: место принимает её вместе с тем, что на её диске.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Принимает</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>добавить место</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>изменить место</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>убрать место</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>сбросить место</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>сбросить диск данных</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>убрать диск данных</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>отменить сброс</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>закрыть сеанс</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>сменить секрет</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>удалить мастер</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>удалить версию</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>удалить версию</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>сделать текущей</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>отметить как хорошую</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>перевести место</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>начать обновление</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>отбросить обновление</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>опубликовать обновление</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>добавить в расписание</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>убрать из расписания</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>не трогаем: занято</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>не трогаем</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>отправить отчёт</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>включить</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>выключить</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>перезапустить</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>сообщить</translation>
    </message>
    <message>
        <source>switch network boot on</source>
        <translation>включить загрузку по сети</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>выключить загрузку по сети</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Подключение к залу</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>Где сервер хранения с дисками мест? Пустой будет настроен шаг за шагом.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Ваши залы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Другой зал</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Пароль, кодовая фраза или ключ API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Запомнить в хранилище ключей системы</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Без хранилища ключей он помнится до закрытия этого окна и больше нигде.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Попробовать демо-зал</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Назад в зал</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Этот сервер предъявляет ключ, который здесь неизвестен. Прежде чем принять его, сравните с тем, что показывает сам сервер (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub):</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Принять этот ключ и подключиться</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Подключаемся к %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Попытка повторится сама.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Этот сервер показывает сертификат, который здесь неизвестен. Прежде чем принять его, сравните отпечаток SHA-256 (%1) с тем, что показывает веб-интерфейс самого сервера:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Принять этот сертификат и подключиться</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>Залы, которые открывали на этом компьютере. Enter или двойной щелчок открывает зал.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Где находится сервер хранения с дисками мест и как с ним связаться.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>Что сервер хранения требует, прежде чем впустить вас. В файл настроек это никогда не пишется.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Нет связи. То, что видно, может быть устаревшим; попытка повторится сама.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>Сервер хранения нас не пускает. То, что видно, может быть устаревшим.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Подключаемся снова. То, что видно, может быть устаревшим.</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>Какова связь с сервером хранения и что там не так.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>Все  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>Работают  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Запускаются  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Выключены  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Обновление  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Внимание  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Сбросить выбранные (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Сбросить выбранные</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Сбросить все места до чистого состояния; занятые останутся как есть</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Сначала выберите места: щелчок, Ctrl+щелчок или рамка</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Сбросить выбранные места до чистого состояния (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Поиск мест</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Имя, мастер, адрес или состояние (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Выбрать места по состоянию или группе</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>План зала</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Там уже стоит место.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Показать точные вызовы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>Точные вызовы</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>Спрашиваем сервер хранения…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>Сервер хранения изменили бы этими вызовами, в этом порядке. Секреты скрыты.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>На сервере хранения ничего не изменилось бы.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Помощник на этом компьютере</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Помощник на другом компьютере с Linux</translation>
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
        <translation>Компьютер с Linux и ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Демо-зал, чтобы попробовать</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Написать адрес самому</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd работает на этом компьютере.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd работает там; доступ через SSH.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Диски лежат в пуле TrueNAS; вход по ключу API или паролю.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Диски лежат в пуле TrueNAS, доступ через SSH.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Диски лежат в пуле ZFS, доступ через SSH.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>Ничего не затрагивается: зал живёт в памяти.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Например, %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Сервер хранения</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Имя или адрес</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>server или 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>как на этом компьютере</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>нет такого места: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>нет такого мастера: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>у мастера %1 нет снимка %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list показывает имеющиеся места</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list показывает имеющиеся мастера</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots показывает имеющиеся снимки</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>в группе %1 нет ни одного места</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>не названо ни одного места</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>места выбраны более чем одним способом</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>назовите места, или группу, или все</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>ничего не сделано</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>ничего не начато</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>ничего не изменено</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>неизвестно, подействовало ли это</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>попробуйте ещё раз чуть позже</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>занято: %1 с %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>занято: %1</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>оно в сеансе обновления</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>у него открыт сеанс обновления</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>у него открыт сеанс обновления: сначала опубликуйте или отбросьте его</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>у мастера %1 открыт сеанс обновления</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>у мастера %1 уже есть сеанс обновления</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>у мастера %1 уже есть сеанс обновления: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>на месте %1 с %2, начал %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>из %1 с %2, начал %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>сначала опубликуйте или отбросьте его</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>сначала опубликуйте или отбросьте обновление</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>мастер %1 нужен месту %2</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>мастер %1 нужен местам %2</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>сначала уберите эти места или дайте им другой мастер</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>место сейчас сбрасывается</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>оно сейчас сбрасывается</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>с местом сейчас делается другое</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>его сеанс не удалось вовремя завершить</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>выключите ПК и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>зал сейчас меняет %1 с %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>мастер %1 уже есть</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>выберите другое имя: импорт никогда не пишет поверх мастера</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 уже принадлежит месту %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>MAC-адрес %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>место %1 уже есть</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>имена неповторимы без учёта регистра</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>предел %1 слишком мал, чтобы так и задумывалось</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>наименьший — 1M; 0 снимает предел</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>больше %1 дисков данных у одного места</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 не может быть системным диском и диском данных одного места</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 не имя места: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 не имя мастера: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 не группа: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 не MAC-адрес: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 не MAC-адрес компьютера: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>длиннее 15 знаков</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>длиннее 60 знаков</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>допустимы только a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>допустимы только a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>начинается или кончается дефисом</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>одни цифры</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>это не шесть байтов</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>это групповой адрес</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>одни нули</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>места становятся именами компьютеров Windows: от 1 до 15 букв, цифр и дефисов, например PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>от 1 до 60 букв, цифр, точек, подчёркиваний и дефисов, например win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>от 1 до 60 букв, цифр, точек, подчёркиваний и дефисов, или ничего</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>пишите так: 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 не имя инициатора</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>пишите IQN через запятую, или any, или none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>больше 16 имён инициаторов у одного места</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>ещё нет мастера, с которого могло бы загрузиться новое место</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>мастеров несколько, и нет места, по которому видно, какой нужен</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>сначала импортируйте: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>назовите его через --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>ни один ПК %1 не просил сценарий загрузки</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list показывает просивших; включите ПК и дайте ему загрузиться по сети</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>место тем временем убрали</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>место тем временем изменили</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>его диск уже сброшен; ещё один сброс приведёт его в порядок</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>его тем временем убрали</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>такого места больше нет</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>место %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>у места %1 нет диска %2: оно не может его опробовать</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>место %1 не может идти первым: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>закреплено на снимке %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>его правило keep: перейдёт, когда его сбросят</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>его правило keep: расписание его никогда не сбрасывает</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>у мастера %1 нет сеанса обновления</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>его открывает freshseatctl update begin</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>раскатка мастера %1 не идёт</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>раскатка %1 идёт дальше сама</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>из мастера %1 ничего ещё не раскатывали</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>у места %1 нет диска мастера %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>у него нет диска мастера %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>выберите место этого мастера или сначала дайте ему мастер: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>выключите ПК, затем начните обновление</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>обновление %1 нельзя опубликовать, пока работает ПК места %2</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>ПК места %1 только что включили</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>выключите его, затем опубликуйте</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>обновление мастера %1 в хранилище есть, но не записано в каталог: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>попытка повторится сама, самое позднее при перезапуске службы</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>снимок %1 мастера %2 нельзя удалить: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>он текущий</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>он нужен месту %1</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>он нужен местам %1</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>на нём стоит сеанс обновления</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>о нём идёт раскатка</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots показывает, кто на каком стоит</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>последний сброс места %1 нельзя вернуть: старый диск не хранится или уже не хранится</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>последний сброс места %1 нельзя вернуть: старого диска больше нет на сервере хранения</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>у мастера %1 нет текущего снимка</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>его диск пропал из хранилища</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>его диск непригоден</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>запускалось %1 раз вместо того, чтобы работать</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>не заработало за %1 после запуска</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>первые места выстояли; остальные ждут слова</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>у него больше нет диска этого мастера</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>из первых мест не осталось ни одного, чтобы попробовать</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>первые места выстояли, дальше идут остальные</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>места возвращаются на снимок %1, он отмечен плохим</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>все места, которые должны были, перешли</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>прекращено раньше срока: началась следующая раскатка</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>идёт дальше на остальные места, по просьбе %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>сначала пробуют %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>первые места опробовали: продолжите или прервите</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>место уже на нём: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>места уже на нём: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>место, которое перейдёт, когда освободится или при следующей загрузке: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>места, которые перейдут, когда освободятся или при следующей загрузке: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>место, которое перейдёт при следующей загрузке: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>места, которые перейдут при следующей загрузке: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>место, которое остаётся: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>места, которые остаются: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>обратно на %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 на %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>сначала: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>как только освободится</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>при следующей загрузке</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>когда вы продолжите</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>когда первые места выстоят</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>с его клоном %1</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>старый перестанет действовать при следующем входе ПК</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>то, что записало место %1</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>образ %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>диск снова как до сброса, записанное с тех пор пропадёт</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>вместо %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>как %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>место %1 загружает записываемый диск поверх %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>снимок %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>больше не предлагается как место</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>каждый ПК, который просит сценарий загрузки, становится местом</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>ПК ждут, пока их примут</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>ПК больше не получают службы загрузки</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>проба, на каждый настроенный канал</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 на %2, закреплено</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 на %2, следует за текущим снимком</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>перенимает цель %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 с %2 с %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>при загрузке</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>теперь на снимке %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>снова на снимке %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>его сеанс завершён</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>его сеанс с %1 закрыт</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>если ПК не выключится сам, выключите его</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>только его диск %1</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>его диск %1: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>его диск %1 сброшен</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>его правило boot: следующая загрузка сделает его чистым</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>снимок %1 текущий</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>снимка %1 больше нет</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>снимок %1 — последний заведомо хороший</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>снимок %1 отмечен плохим</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>его диск %1 удалят позже</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>его старый диск %1 удалят позже</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>часть удалят позже: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>соединение закрыто раньше его очереди</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>отменено раньше его очереди</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>отменено, пока очередь не дошла</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>неизвестно, чтобы что-то было сделано</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>сделаны: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>сброс не удался: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>уже включено</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>там никого нет</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>уже выключено</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>пакет пробуждения послан через %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>пакет пробуждения не отправлен: ни одна сеть этого сервера его не приняла</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>завершилось с кодом %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>его сеанс закончился</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>команда не удалась: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>команду не удалось запустить: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>ПК всё ещё включён</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>команда принята, но сеанс ПК не кончился за %1 с</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>этот сервер хранения не умеет показать игрокам текст: команда не настроена</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>этот сервер хранения не знает способа для ПК (%1): команда не настроена</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>укажите её в [power] файла freshseatd.toml, например %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>сообщение игрокам — одна строка текста</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>в сообщении игрокам не может быть %1: командная оболочка ПК приняла бы это за своё</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>годятся буквы, цифры, пробелы и . , : &apos; - /</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>сообщение игрокам пусто</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>сообщение игрокам не может начинаться с - или /: его приняли бы за параметр</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>в сообщении игрокам не больше %1 байтов</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>нет такого расписания: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list показывает имеющиеся расписания</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>не выбран ни один день</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily — каждый день</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>ждать с %1 до %2 — это нисколько</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>дайте время позже или никакого</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>расписание %1 сейчас работает</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>чем кончилось, покажет freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>игроки предупреждены; это будет сделано в %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>время ожидания вышло раньше его очереди</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>ждали до %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>попытки продолжаются до %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>оно будет сброшено при следующей загрузке</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>начался следующий запуск расписания</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>расписание убрано</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>расписание выключено</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>запуск %1 пропущен: сервер хранения не работал</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>запуск %1 пропущен: сервер хранения не работал или не начал его</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>расписание не удалось изменить: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>часовой пояс сервера хранения не читается</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>сервер хранения не начал запуск: возможно, идёт другой запуск расписания %1 или его задание не удаётся; больше от него ничего не требуется</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>посмотрите сообщения задания на сервере хранения</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>у этого сервера хранения нет сеансов обновления</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>у этого сервера хранения нет раскатки</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>у этого сервера хранения нет служб загрузки; их дал бы спутник</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>у этого сервера хранения нет служб загрузки: у него только диски; их дал бы спутник</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>этот сервер хранения не ведёт расписания; его вёл бы спутник</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>собственное расписание сервера хранения только сбрасывает места: ПК оно не будит и не выключает; это делал бы спутник</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>сервер хранения не может ничего сообщить игрокам; это делал бы спутник</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS не навёрстывает запуски, пропущенные, пока он был выключен; это делал бы спутник</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>этот сервер хранения не шлёт отчётов: он не ведёт расписания; его вёл бы спутник</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>запустите freshseatd --companion на машине в сети ПК и подключитесь к ней: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>запустите freshseatd --companion на машине, которая всегда включена, и подключитесь к ней: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>на диске хранилища осталось только %1, из них %2 — резерв: обновление не начинается</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>удалите ненужные снимки или добавьте места</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>на диске хранилища свободно не больше резерва %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>удалите старые снимки и ненужные мастера или сбросьте места</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>сервер iSCSI не работает</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>сервер хранения говорит, что создал %1, но этого нет</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>сервер хранения говорит, что создал %1, но оно не такое, как должно быть</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>сервер хранения говорит, что цель %1 показывает %2, но это не так</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>посмотрите состояние цели iSCSI на сервере; следующее изменение зала попробует снова</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>на сервере хранения уже есть цель %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>сервер хранения говорит, что откатил %1, но не сделал этого</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>что-то вне зала построено на том, что в %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>подключитесь снова и посмотрите: начатое закончит или вернёт следующее изменение</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>все цели iSCSI этого сервера хранения — его собственные: перенимать нечего</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>не указывайте --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 не называет тома этого сервера хранения</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>напишите host:/dev/zvol/POOL/VOLUME; файл образа, лежащий там, отсюда не открыть</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 — уже часть зала</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 лежит в другом пуле, чем зал: клон не может покинуть свой пул, вышла бы копия</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>разместите зал в пуле %1 (его называет URL) или импортируйте образ</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>том сервера хранения перенимается как есть: ничего не отправляется</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>другой импорт создаёт мастер %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>возьмите другое имя</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: такого тома нет</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 — файловая система, а не том (zvol): диска в ней нет</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>длина %1 не кратна 512 байтам</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>у %1 нет снимка: мастер состоит из снимков, которые не меняются</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>у %1 нет снимка %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>сделайте его, пока никто не пишет на том: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>снимков у %1: %2; перенимается не больше %3</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>назовите один: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>цель %1 уже принадлежит одному из мест</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>цель %1 нельзя перенять: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>она не единственная с таким концом имени; укажите имя целиком</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>у неё нет диска</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>дисков (LUN) у неё: %1</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>у неё несколько групп порталов</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>групп у неё: %1</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>у цели места — ровно по одному</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>её диск на другом LUN, не 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>она показывает не том ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>она показывает файл, а не том</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>она только для чтения</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>она впускает любого инициатора: задайте ей список (ACL) с именем её ПК</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>она впускает любого инициатора: её группа инициаторов никого не называет</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>назовите там инициатора её ПК</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>она требует секрет, которого нет или несколько</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>она уже одна из наших</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>измените её на сервере хранения или добавьте место без --adopt: оно получит свою цель</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>сначала выключите этот ПК</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 — не клон: нет снимка, к которому его вернул бы сброс</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>добавьте место без --adopt: оно получит клон мастера %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 — клон %2, а мастер %3 сделан не из него</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>сначала переймите его: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 — клон снимка %2 мастера %3, а не %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>импорт отменён</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>от него ничего не осталось</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>ничего от него не осталось</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>прервано другой стороной</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>брошено до конца</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>файл образа пуст</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>диск в этом образе — %1 байтов: не кратно 512, значит, это не целый образ диска</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>у демонстрационного зала нет своих файлов</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>назовите файл вашей машины</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>файл не тот, что был объявлен</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>другой импорт сейчас создаёт мастер %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>другой импорт создаёт мастер %1 или был оборван</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>возьмите другое имя; остатки удалят через день</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>мастер %1 уже импортируется</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>мастер %1 уже импортируется или принимается</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>дождитесь этого импорта или выберите другое имя</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>нет такого файла на сервере хранения: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1: пусто, 0 байтов — не диск</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 не сырой диск: размер %2 байтов не кратен 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>это не образ raw: он кончается как VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>укажите --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>Импорт %1 остановлен; на сервере хранения от него ничего не осталось.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 не удалось прочитать до конца: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не читается: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не записывается: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 не открывается: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>не читается размер устройства: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Проверьте путь и написание.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>Файл %1 пуст (0 байт).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>Загрузка или копирование завершились?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 — это %2, а не образ диска.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>Этот файл — %1, а не образ диска.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>папка</translation>
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
        <translation>не блочное устройство</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>архив %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>архив xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>архив tar (таков файл .ova)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>установочный образ Windows (WIM)</translation>
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
        <translation>зашифрованный диск (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Сначала распакуйте его, затем импортируйте образ диска, который внутри.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Сначала преобразуйте его: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>В WIM лежат файлы, а не диск. Установите Windows на виртуальный диск и импортируйте этот диск.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Сначала расшифруйте его; прошивка места не может с него загрузиться.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>Этот файл VMDK лишь описывает диск; данные диска лежат в других файлах.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Сделайте из него один файл: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Сделайте из него один файл там, где лежат все части: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>Сделайте из обоих один целый файл: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Сделайте из него один простой файл там, где он создан: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Преобразуйте его программой, которая его создала: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Попробуйте исправить его копию: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>Сделайте копию с секторами по 512 байт: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>Этот файл %1 повреждён или неполон: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Скопируйте его заново оттуда, где он создан, и сравните размеры.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>он кончается внутри заголовка</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>расширение заголовка длиннее заголовка</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>невозможный размер кластера</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>невозможная длина заголовка</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>таблица содержимого лежит за концом файла</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>таблица ссылок лежит за концом файла</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>таблица блоков лежит за концом файла</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>таблица блоков не читается</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>один из блоков лежит за концом файла</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>нет второго заголовка</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>невозможный размер блока</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>таблица блоков слишком коротка для диска</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>контрольная сумма заголовка неверна</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>неизвестный вид диска</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>нет начала</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>он короче своего диска</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>нет таблицы областей</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>нет метаданных</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>метаданные лежат за концом файла</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>метаданные неполны</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>описание не на своём месте</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>он кончается внутри описания</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>Размер диска в этом образе — 0 байт.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>Размер этого диска в байтах, %1, не кратен 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Диск состоит из секторов по 512 байт; файл, вероятно, оборвался при копировании.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Этот образ заявляет диск размером %1; наибольший допустимый — %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>%1 не читается на позиции %2.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>Он стал короче во время чтения, или отказывает диск, на котором он лежит.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 отклонён: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>это лишь отличия от другого файла</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>данные лежат в другом файле</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>данные лежат в нескольких файлах</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>он зашифрован</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>формат не тот, что указан в заголовке</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>заголовок противоречит сам себе</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>то, что говорит о нём qemu-img, не разобрать</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>Это образ qcow версии %1; известны 2 и 3.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Данные этого образа qcow2 лежат в другом файле.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Этот образ qcow2 — лишь отличия; основа: %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>другой файл</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>другой файл (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Этот образ qcow2 зашифрован.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Сначала расшифруйте его командой qemu-img convert; Freshseat никогда не спрашивает пароль образа.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Этот образ qcow2 использует возможности, которых Freshseat не знает.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>Этот образ qcow2 помечен как испорченный программой, которая писала его последней.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>Этот VHD — лишь отличия от другого диска.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>Этот VHDX — лишь отличия от другого диска (такова контрольная точка Hyper-V, .avhdx).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Объедините его с родительским там, где лежат оба (диспетчер Hyper-V, «Изменить диск», «Объединить»), затем импортируйте результат.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>У этого VHDX секторы по %1 байт; загрузиться можно только с 512.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>Этот VMDK зашифрован.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Сначала снимите шифрование в VMware.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>Этот VMDK — одна часть диска, разбитого на несколько файлов.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>Этот VMDK — лишь отличия от другого диска (снимок).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>Этот VMDK — вида %1: его данные лежат и в других файлах.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 — не образ %2; это %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 — не образ %2; заголовок не такой.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>Не указывайте формат или укажите --format auto, чтобы он определился сам.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 изменился во время чтения.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Пусть никто в него не пишет, затем повторите.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>Длина нового диска не %1; на него ничего не записано.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>новый диск не открывается: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>новый диск не удаётся надёжно сохранить: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>Копия %1 не совпадает с файлом.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>Файл изменился во время чтения, или отказывает диск либо память этой машины.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. qemu-img говорит: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 повреждён или неполон</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 не удалось прочитать до конца</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>Файл, вероятно, повреждён или неполон: скопируйте его заново оттуда, где он создан.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 занят другой программой.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Выключите виртуальную машину, в которой он открыт, затем повторите.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 закрыт неправильно: в его журнале ждут изменения.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Один раз запустите и выключите его виртуальную машину или отсоедините диск, затем скопируйте его заново.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: диск, на который идёт запись, полон.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Освободите место, затем повторите.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat не разрешено читать %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Проверьте права на файл.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Остановлено до завершения.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img работал слишком долго и был остановлен.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>Отказывает диск, с которого идёт чтение, или файл создан, чтобы тянуть время?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img аварийно завершился (сигнал %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>Файл, возможно, повреждён или создан, чтобы ломать программы, которые его читают.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img не установлен на сервере хранения.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>Установите пакет qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>Сервер хранения прислал испорченный образ.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>сбросьте клон, чтобы получить чистый диск</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>клон %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>клона %1 нет</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>клон %1 занят</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>клон %1 стоит на снимке %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>клон %1 не опубликован: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>клон %1: от последнего сброса ничего не сохранено</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>клон %1: сохранённое непригодно: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>клон остался прежним</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>размеры клона %1 и его снимка различаются</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>снимка %1 нет</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>снимок %1 используется</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>снимок %1 повреждён: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>снимок %1 повреждён: длина его основы в байтах %2, а не %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>снимок %1 сделан более новым Freshseat</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>снимок %1: в его слоях больше 16 ТиБ</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>экспортируйте его и импортируйте как новый мастер</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>снимок %1 на байте %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1: повреждение</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 — от более нового Freshseat</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>его файл сделан более новым Freshseat</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>обновите Freshseat на этом сервере</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>оба суперблока повреждены</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>его файл принадлежит клону %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>его файл — для диска другого размера</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>его журнал повреждён: %1 (запись %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>одна из ссылок никуда не ведёт</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>одна из записей невозможна</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>сохранённая запись не читается</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>не хватает сохранённых записей</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>запись перед последней не читается</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>он повреждён: ячейка блока %1 занята дважды</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>в его суперблоке невозможный размер</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>нет места для нового журнала</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>оба суперблока его слоя не читаются</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>его слой не тот, что указан в манифесте</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>в его слой писали после запечатывания</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>он стоит сам на себе</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>он стоит на %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>манифест %1 принадлежит другому</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>его размер и размер %1 различаются</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1: слишком длинно, это не то, чем должно быть</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>данные не те, что были записаны</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>данные места повреждены</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>длина его основы в байтах: %1</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>его контрольные суммы повреждены</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>импорт: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>импорт отменён</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>импорт: %1 стал короче</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>импорт: на байте %1 диск вернул не то, что было записано</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>хранилищу под %1 нельзя доверять</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>диск в %1 байт импортировать нельзя</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>размер должен быть кратен 512 байтам: не меньше 512 байт и не больше 16 ТиБ</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>каталог не записывается: диск полон</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>освободите место и повторите</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>файл каталога повреждён: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>восстановите freshseat.db из резервной копии</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>каталог отклонил изменение: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>файл каталога не открывается на запись: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>сбой каталога: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>в каталоге лишнее слово: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>в каталоге раскатка, которая не читается: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>нет такого ПК: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>нет такого места</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>нет такого снимка</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>нет такого расписания</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>нет сеанса обновления</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>за местом больше не следят</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>не удаётся открыть %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>не удаётся создать %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>не удаётся создать каталог %1: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>не удаётся создать файл размером %1 в %2: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>не удаётся перечислить %1: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>не удаётся перечислить снимки: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>не удаётся переименовать %1 в %2: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>не удаётся защитить %1: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>не удаётся сохранить %1 на диск: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>не удаётся сохранить его файл на диск: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>не удаётся просмотреть %1: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>не удаётся продолжить %1: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>не видно пустот %1: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>не удаётся узнать место на %1: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>не удаётся прочитать суперблок: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>не удаётся записать его суперблок: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>не удаётся прочитать данные: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>не удаётся прочитать журнал: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>не удаётся записать новый журнал: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>не удаётся переписать его журнал: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>не удаётся записать контрольные суммы: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>не удаётся записать образ в %1: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>в %1 не удаётся создать файл: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>в %1 не удаётся создать файл такого размера: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>образ нельзя держать в %1, пока он не придёт целиком: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>файл ключа %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>известные сертификаты %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>запись %1: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>операция не разрешена</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на устройстве не осталось места</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>превышена дисковая квота</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или каталога</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже есть</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>не каталог</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>файловая система только для чтения</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>устройство занято</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>слишком много открытых файлов</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>в соединении отказано</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>соединение сброшено другой стороной</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>время ожидания соединения истекло</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>нет маршрута до сервера</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>сеть недоступна</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>другая сторона закрыла соединение</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>не назван сетевой интерфейс</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>нет включённого сетевого интерфейса %1 с адресом IPv4</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address показывает сети сервера</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>не удаётся записать %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>служба загрузки HTTP не работает</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>есть %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>служба загрузки HTTP не работает: ПК не нашли бы сценариев</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>служба загрузки HTTP не работает: флешке было бы некого спросить</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>запустите freshseatd с --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>запустите freshseatd с --http или сделайте флешку для одного места через --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>чтобы сделать загрузочную флешку, нужна программа %1</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>установите пакет %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>чтобы сделать загрузочную флешку, нужен mbr.bin из syslinux</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>установите пакет syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: сбой: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>программы загрузки %1 нет в %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>установите пакет Debian ipxe</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>старой версии</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>установите iPXE 1.21 или новее, например пакет ipxe из Debian 13, и укажите его папку как boot.programs в freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>сеть %1 (%2, %3) слишком мала, чтобы раздавать адреса</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>дайте интерфейсу сеть не меньше 64 адресов, например /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq не сообщает, что запустился</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>на ней секрет места</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>другой сервер DHCP раздаёт адреса на %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>оставьте адреса ему и возьмите --mode proxy или сначала выключите его</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>ПК спрашивают %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq не смог обслужить сеть: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>для этого freshseatd нужны CAP_NET_ADMIN, CAP_NET_RAW и CAP_NET_BIND_SERVICE: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>порт может занимать другой dnsmasq или сервер DHCP на этой машине; dnsmasq должен быть установлен</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>Нет соединения с сервером хранения. Ничего не сделано.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>Помощник не отвечает: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>На этой машине не работает помощник: нет %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Запустите помощника: freshseatd или systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 До другой машины ведёт --connect ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>Запускайте от пользователя, под которым работает freshseatd, или от члена группы сокета.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>соединение с сервером хранения потеряно: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>соединение закрыто</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>соединение с демонстрационным залом закрыто</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>подключитесь снова и посмотрите журнал</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>подключитесь снова и посмотрите</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>сервер хранения не ответил за %1 секунд</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>помощник Freshseat ли там слушает?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>сервер хранения говорит на другой версии протокола управления</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>установите на обоих одну версию Freshseat</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>закрыто здесь</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>его закрыл сервер хранения</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>пришедшее — не протокол Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>не удаётся достичь %1 по SSH: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>включён ли он и работает ли там sshd?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>сервер %1 не впустил %2; он принимает: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>дайте ключ через --identity или пароль через FRESHSEAT_SECRET или --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>сервер %1 прервал связь при входе: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>сервер %1 неизвестен; он показывает ключ %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>если это его ключ, примите его через --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>сервер %1 показывает ключ %2, а не тот, что следовало принять</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>ключ сервера %1 изменился: кто-то может стоять посередине, или сервер переустановлен. Он показывает %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>если знаете, почему он изменился, уберите старый ключ из известных или примите этот через --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>сравните его с ключом на самом сервере: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>сервер не показал ключа: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>известные серверы не читаются: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>эти настройки SSH непригодны: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>ключ в %1 не открывается</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>ключ в %1 не открывается: неверная фраза-пароль, или это не закрытый ключ</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>если у него есть фраза-пароль, дайте её через FRESHSEAT_SECRET или --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>соединение с %1 потеряно</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>соединение с %1 потеряно: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>команда на %1 не удалась: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>команда на %1 не удалась, код %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>установлен ли там freshseatctl и находит ли его вход без терминала?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>команда там завершилась</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>неизвестно, подействовал ли последний шаг</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>соединение SSH с %1 оборвалось: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>сервер %1 не выполнил %2: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>на сервере хранения нет OpenZFS, или его модуль не загружен</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>установите там zfsutils-linux, затем выполните: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>входящий пользователь там не root и без пароля им не станет: цель iSCSI ядра доступна только root</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>войдите как root с ключом или разрешите пользователю sudo без пароля</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>сервер хранения — не та машина Linux, которой мы умеем пользоваться</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; не набор данных, в котором может быть зал</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>напишите POOL или POOL/NAME: буквы, цифры и . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>не удаётся достичь TrueNAS по адресу %1: не отвечает</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>не удаётся достичь TrueNAS по адресу %1: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>включён ли он и тот ли это порт веб-интерфейса?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>у TrueNAS по адресу %1 нет %2 (состояние HTTP %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>сервер не показал сертификата</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>TrueNAS по адресу %1 не принимает соединений с этой машины</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>добавьте там её адрес: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>соединение с TrueNAS по адресу %1 потеряно: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>сервер %1 неизвестен; он показывает сертификат %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>если это его сертификат, примите его через --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>сервер %1 показывает сертификат %2, а не тот, что следовало принять</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>сравните его с сертификатом самого NAS</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>сертификат сервера %1 изменился: кто-то может стоять посередине, или его сделали заново. Он показывает %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>если знаете, почему он изменился, примите этот через --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS не впускает %1: ключ API неверен, отозван или не этого пользователя</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS не впускает %1: неверен пользователь или пароль</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>дайте ключ API или пароль через FRESHSEAT_SECRET или --secret-file, а пользователя ключа — в URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS пока не принимает входов с этой машины</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>подождите несколько минут: считается каждая программа, которая входит снова и снова</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>сделайте пользователю ключ API и дайте его: больше ничего не спросят</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS требует от %1 одноразовый пароль</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>одноразовый пароль %1 неверен или уже не действует</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>одноразовый пароль %1 уже использован; нужен другой</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>подключитесь снова с тем, который действует сейчас</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>дайте действующий сейчас через FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>или создайте для пользователя ключ API и дайте его: больше ничего не требуется</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>дайте тот, который действует сейчас</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS впускает нас, не показав, что знает ключ API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>это верный адрес?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>секрет %1 истёк или отозван</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>сделайте в TrueNAS другой: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>это запасная половина пары TrueNAS</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>подключитесь к другой половине</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS хочет ключ API или пароль</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>дайте его через FRESHSEAT_SECRET или --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>паролю нужен его пользователь</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>напишите truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>то, что там отвечает, говорит не как TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>это ли адрес и порт веб-интерфейса?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>перейдите на TrueNAS 25.04 или новее или возьмите zfs+ssh:// к серверу Linux с OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>на машине, куда мы входим, нет midclt: это не TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>возьмите zfs+ssh:// для сервера Linux с OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>занято: ПК вошёл в %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>сеансы %1 не кончаются: выключите ПК</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>служба iSCSI TrueNAS не запускается</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>посмотрите там: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>задание TrueNAS не удалось: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>эта версия TrueNAS этого не умеет</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS говорит, что удалил %1, но это на месте: что-то в нём нуждается</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS говорит, что удалил %1, но оно на месте</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>том кончается раньше того, что на него записано</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>записанное на том на байте %1 читается иначе</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>проверьте состояние пула, затем повторите</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>NAS больше не отвечает; неизвестно, подействовал ли последний вызов</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>на NAS отвечает не midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>промежуточная служба TrueNAS (middleware) не работает</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>подождите, пока она запустится</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS снова и снова прерывает наш сеанс</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>посмотрите его журнал аудита</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>задание TrueNAS не завершается</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 экспортируется</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 — не клон или отсутствует</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: такого набора данных нет</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: такого снимка нет</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>в TrueNAS уже есть цель %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>в TrueNAS уже есть цель %1, и она не наша</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>в TrueNAS нет цели %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS говорит, что изменил extent %1, но %2 прежнее</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>цели нужен инициатор, которому разрешён вход</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>extent %1 теперь принадлежит другой цели</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>цель %1 не закрыта</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>цель %1 уже есть</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS не сообщает базовое имя своих целей iSCSI</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>в TrueNAS больше одного extent с комментарием %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>удалите тот, который не использует ни одна цель</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>нет такой цели: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>секрета цели %1 больше нет</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>секрет цели %1 не читается</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>на сервере нет цели %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>в TrueNAS больше одного задания cron с именем %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>удалите там одно из них</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS говорит, что изменил задание cron расписания %1, но %2 не такое, как надо</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS говорит, что удалил задание cron расписания %1, но оно на месте</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>задания cron расписания %1 больше нет на сервере хранения</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>таймера расписания %1 больше нет на сервере хранения</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 создаст его снова</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>на сервере хранения нет systemd, который начинал бы запуски; это делал бы спутник</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list ответил не списком</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>сбой тома на TrueNAS (%1): %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>сохранение</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>измерение</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>том недоступен по iSCSI на %1: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>этой машине нужен доступ к порталу TrueNAS</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>у тома блоки не по 512 байт</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 — сообщение длиннее, чем принимает TrueNAS; оно не отправлено</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS не даёт этому пользователю вызвать %1: нужно: %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>больше прав</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>роль %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>добавьте там роль к привилегии пользователя: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>этот TrueNAS не знает %1, хотя должен</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>посмотрите, какие версии поддерживаются</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS не назвал причины</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>там отвечает не тот TrueNAS, который знает ключ API: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>это верный адрес? Ничего, что пригодилось бы в другом месте, туда не отправлено</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>его ответ — не ответ</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>он отвечает кому-то другому</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>он требует необычного числа раундов</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>его соль — не соль</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>он не может показать, что знает его</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS говорит, что удалил %1, но это на месте: что-то держит его открытым или построено на нём</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>Пользователю, который входит в TrueNAS, не хватает роли %1: то, чему она нужна, отклоняется. Добавьте её там в права пользователя.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1: повреждение (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1: повреждение на байте %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>диск места %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>снимок %1 мастера %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>клон %1, который не принадлежит ни одному месту,</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>снимок %1, который удалён или не принадлежит ни одному мастеру,</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>сбросьте место, когда его файлы будут спасены</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>проверьте диски этого сервера</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>экспортируйте, что читается, или импортируйте заново; проверьте диски этого сервера</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>повреждено ещё мест: %1; freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 не трогается: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>в хранилище %1 снимков или клонов, которых не знает ни один мастер и ни одно место</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>приём мастера %1 прерван, сохранено %2 из %3: продолжите (как — скажет master receive %4 --token) или отбросьте (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>запись не удалась: до сброса запись не принимается</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>диск данных %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>сервер хранения не отвечает</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>его прежний сеанс ещё не кончился</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>его не удалось сбросить: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>сервер хранения не сообщает его секрет: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>снимок %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>хранятся только новейшие %1, и он никому не нужен</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>сервер останавливался: записанное пропало</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>оборвано, прежде чем что-то изменилось; сеанс обновления открыт, как прежде</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>прекращено %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>по указанию: %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>потому что %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>расписание %1 теперь называет группу %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>расписания %1 теперь называют группу %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>в группе %1 не осталось мест: расписание %2 всё ещё называет её и ничего не делает</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>в группе %1 не осталось мест: расписания %2 всё ещё называют её и ничего не делают</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>неверное имя или секрет: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>не инициатор этого места: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>место занято: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 ждёт %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>мастера %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>мастера %1, начал %2</translation>
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
        <translation>ПК загружаются только по IPv4: &quot;%1&quot; — адрес IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>дайте адрес IPv4 или имя сервера</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>сеанс идёт с %1, а сценарий загрузки получил %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>флешка отправила бы свой ПК на %1, то есть к нему самому</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>флешка не создана</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>пусть freshseatd слушает адрес сети зала (--iscsi ADDR:PORT), или укажите адрес через --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 — это iPXE %2, который зависает, если его запускает другой iPXE</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 — это iPXE %2: ПК с UEFI, в сетевой карте которых есть iPXE, к нему не направляются</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>пароль или одноразовый пароль пользователя %1 неверен или уже недействителен</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS не впускает %1: неверны или не указаны пользователь, пароль или одноразовый пароль</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>нужен одноразовый пароль пользователя %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>хранилище ключей системы недоступно: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>откройте его или установите (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE по SSH не поддерживается</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>возьмите truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>этот TrueNAS не сохраняет свойства снимков такими, какими они были записаны: вести на нём зал нельзя</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: ПК с UEFI не нашли бы сценарий на флешке</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 — это iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>промежуточная служба TrueNAS (middleware) не отвечает на %1 уже %2 с; неизвестно, подействовало ли это</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>проверьте, отвечает ли его собственный веб-интерфейс; если нет, перезапустите там промежуточную службу: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 уже есть</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>спутник завершает работу</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>сервер хранения сбрасывает места по собственному расписанию, %1; с записью здесь они сбрасывались бы дважды</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>оставьте это серверу хранения или подключитесь к нему без спутника и сначала удалите эту запись: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (сброс: %2, ежедневно в %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (сброс: %2, дни %3, в %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>все места</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>группа %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>место %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>места %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, с ожиданием до %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, игроков предупреждают за %2</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>он пишет</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>его сеанс длится</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>по счёту сервера хранения</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>с %1, со своей флешки</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 ждёт: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, не передан к %2: эта версия слишком старая</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>демо-зал не отправляет отчёты</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>подключитесь к настоящему серверу хранения</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>сервер %1 не отвечает уже %2 с</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>проверьте, работает ли он, и состояние его пулов: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>этот сервер хранения не может отклонять запись: сверх предела место предупреждает</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>ПК включили, но он ни разу не запросил адрес</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>он не загружается по сети, нет питания, либо не работает кабель или порт коммутатора</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Посмотрите, горит ли индикатор сетевого порта; поставьте загрузку по сети (PXE) первой в прошивке или возьмите загрузочную флешку</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>ПК запросил адрес, но не получил программу загрузки</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>другой сервер DHCP ответил, не назвав её, или прошивка загружается по сети только через IPv6</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Поищите в сети загрузки второй сервер DHCP; включите в прошивке ПК загрузку по IPv4</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>ПК получил программу загрузки и больше ничего не сообщил</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>программа не подходит прошивке (BIOS и UEFI нужны разные) или её отклонил Secure Boot</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Выключите Secure Boot или выберите в прошивке UEFI либо BIOS; попробуйте для этого места другую программу загрузки</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>ПК много раз запрашивал адрес, прежде чем получил его</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>коммутатор держит порт закрытым полминуты после подключения (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>Переведите порты коммутатора для ПК в edge port или PortFast и выключите Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>ПК получил сценарий загрузки, но не вошёл на свой диск</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>ему недоступен порт iSCSI сервера хранения (другая сеть или межсетевой экран) либо его секрет отклонён</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Проверьте, доступен ли ПК адрес портала, указанный у места, и открыт ли порт 3260</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>ПК вошёл с неверным секретом</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>флешка или сценарий созданы до обновления секрета</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Создайте загрузочную флешку заново; ПК с загрузкой по сети достаточно выключить и включить</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>ПК вошёл на это место под чужим именем</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>он загружается с флешки другого места, или имя iSCSI в его системе изменили</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Создайте загрузочную флешку заново; чтобы впускать это имя, добавьте его к инициаторам места</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>ПК ждёт: его место занято другим ПК</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>у двух ПК одинаковый MAC-адрес или флешка, или другой ПК не выключили</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Выключите другой ПК; дайте каждому ПК своё место</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>Прошивка ПК вошла, а его операционная система — ни разу</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows останавливается с 0x7B INACCESSIBLE_BOOT_DEVICE: драйвер сетевой карты этого ПК не запускается при загрузке</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Откройте сеанс обновления на ПК с такой же сетевой картой, установите её драйвер NDIS и задайте ему запуск при загрузке</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>ПК запускается снова и снова</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>его система вскоре после запуска падает с ошибкой, или плохо держится питание либо кабель</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Посмотрите на его экран при следующем запуске; сравните с местом на той же версии и вернитесь назад, если так делают оба</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>От входа прошивки до входа системы прошли минуты</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>его линия работает на 100 Мбит/с или теряет пакеты, или сервер хранения перегружен</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Посмотрите на индикатор скорости порта и замените кабель; сравните с другими местами</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>Система ПК не допускается с тех пор, как под ней сбросили диск</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>место сбросили принудительно или сервер хранения останавливался, пока система работала</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>Выключите и включите ПК</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Нужно загрузиться заново: диск сброшен под работавшей системой.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>Новое правило или предел действует со следующего входа.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Будет сброшено при следующей загрузке: было занято в назначенное время.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Записано девять десятых допустимого.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Записано больше предела.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>Его диск нельзя использовать</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Диск данных нельзя использовать</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Входит без секрета: его место может занять любой ПК.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Впускает любое имя инициатора.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Впускает кроме своего и другие имена инициаторов.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Допускает несколько сеансов сразу: две системы на одном диске уничтожат его файловую систему.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Два ПК одновременно на его диске</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>Его диск пропал: сбросьте место, чтобы получить новый.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>У него нет цели iSCSI; её создаст следующее изменение зала.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>Его цель iSCSI не принимает входов; её откроет следующее изменение зала.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>Его ПК ждёт</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>Сеть загрузки не работает</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>В сети загрузки ПК отвечают и другие</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Найдены повреждённые данные</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Что-то в этом зале не читается</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>В хранилище есть то, чего не знает ни один мастер и ни одно место</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>включён отсюда</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>запросил адрес</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>получил программу загрузки</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>получил сценарий загрузки</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>ждёт своей очереди</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>вошла прошивка</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>отказ: неверный секрет</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>отказ: неверное имя инициатора</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>отказ: место у другого ПК</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>отказ: сначала нужно загрузиться</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>вошла система</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>первые записи</translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>сеанс окончен</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>сброшено</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Осталось только %1, резерв: места, чистые при каждой загрузке, больше не могут писать, и обновления не начинаются.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Осталось только %1 для записей мест.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>Больше всего записали: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Вероятная причина: %2. %3.</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Запускается не своей программой загрузки</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Места сбрасываются по двум расписаниям, спутника и самого сервера хранения: удалите записи одного из них. Записи сервера хранения удаляются через подключение без спутника</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>Файл лежит на самом сервере хранения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Файл образа</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Имя мастера</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>Образ диска одного ПК, где всё установлено: raw, qcow2, vhd, vhdx или vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Отправлено: %1 из %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>Сервер хранения преобразует и проверяет образ…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>На сервере TrueNAS или ZFS также ваш том, например %1: ничего не копируется, а его снимки становятся версиями мастера.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Сброс %n места</numerusform>
            <numerusform>Сброс %n мест</numerusform>
            <numerusform>Сброс %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Удаление %n места</numerusform>
            <numerusform>Удаление %n мест</numerusform>
            <numerusform>Удаление %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Места, которые не выполнены</translation>
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
            <numerusform>%n отказ</numerusform>
            <numerusform>%n отказа</numerusform>
            <numerusform>%n отказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
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
        <translation>остановка после того, что уже идёт</translation>
    </message>
    <message>
        <source>working</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Остановить: начатое завершится, остальное не трогаем</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>Что делается в зале и чем кончилось. Задание можно остановить; что не сделано, остаётся здесь с причиной.</translation>
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
        <translation>Пока ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какой</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Любой итог</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Сохранить показанные записи для электронной таблицы</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Сохранить журнал</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>Что делалось в зале, кем и чем закончилось. Ничего здесь изменить нельзя.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Пока ничего не сделано.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Ни одна запись не подходит под поиск.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Зал</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>&amp;Подключиться к другому залу…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Новое окно</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Подключиться &amp;снова сейчас</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>&amp;Настроить этот зал…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Места</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>&amp;Отменить перемещение</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>&amp;Добавить места…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>&amp;Сбросить выбранные…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Сбросить &amp;все…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Плитки</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>П&amp;лан зала</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Что это?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>&amp;О программе Freshseat</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>О программе Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Все ПК зала с одного диска, как новые по одному щелчку.
Свободная программа под лицензией GNU General Public License версии 3 или новее.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>&amp;Новые ПК…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>Сделать &amp;загрузочную флешку…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>Пароль не сохранён</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Откройте хранилище ключей и попробуйте снова или продолжайте без него: тогда пароль известен до закрытия этого окна, и в следующий раз его спросят.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Продолжить без него</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Импорт мастера</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>Удалить мастер %1 и все его версии?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>Сделать версию %1 текущей?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Сделать текущей</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>Удалить версию %1?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Удалить версию</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Мастеры</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Обновить этот мастер…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Сделать текущей…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>Отметить хорошей</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>Версия, к которой возвращаются, если другая плоха</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Удалить версию…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Сейчас невозможно: нет связи с сервером хранения.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Сначала выберите версию</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Мастера ещё нет. Импортируйте его.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>Обновление открыто с %1, начал %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>Сохранённые версии мастера. Места переходят на текущую при следующем сбросе, если не закреплены. Старую версию можно в любой момент снова сделать текущей.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 на диске</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Диски, с которых стартуют места. Выберите один, чтобы увидеть его версии.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Один ПК устанавливает то, что получит каждое место; это станет следующей версией.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>Сообщение для %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Сообщение для %n места</numerusform>
            <numerusform>Сообщение для %n мест</numerusform>
            <numerusform>Сообщение для %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>Появится на экранах занятых мест. Остальные не затронуты.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Что увидят игроки</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>Мы закрываемся через десять минут</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>Делать местом каждый обратившийся ПК, в порядке включения</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>Новые ПК</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>ПК, запросившие загрузку</translation>
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
        <translation>MAC-адрес</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Последний запрос</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>ПК, которые просили загрузки и ещё не стали местами. Каждый показывает свой номер на экране.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>Сделать местом</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>Не предлагать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Мастер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>тот, что у большинства мест</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Сейчас нет. Включите ПК с загрузкой по сети: он появится здесь.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Сейчас невозможно: нет связи с сервером хранения.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>ничего не записано</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеря</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Мастер</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Занято с</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Сброс %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>Сброс %n места</numerusform>
            <numerusform>Сброс %n мест</numerusform>
            <numerusform>Сброс %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>Сбросить %1 до чистого состояния?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>Сбросить %n место до чистого состояния?</numerusform>
            <numerusform>Сбросить %n места до чистого состояния?</numerusform>
            <numerusform>Сбросить %n мест до чистого состояния?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>Спрашиваем сервер хранения, что пропадёт…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Что пропадёт</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Занятые места</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 остаётся как есть: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>%n занятое место будет пропущено.</numerusform>
            <numerusform>%n занятых места будут пропущены.</numerusform>
            <numerusform>%n занятых мест будут пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Сбросить и %n занятое место: сеанс оборвётся, несохранённое пропадёт</numerusform>
            <numerusform>Сбросить и %n занятых места: сеансы оборвутся, несохранённое пропадёт</numerusform>
            <numerusform>Сбросить и %n занятых мест: сеансы оборвутся, несохранённое пропадёт</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Сейчас сбросить ничего нельзя.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>Ничего не будет сброшено: все выбранные места заняты.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>Ничего не пропадёт: с последнего сброса ничего не записано.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1, записанное с последнего сброса, пропадёт навсегда. Мастер останется как есть.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Свободно %1 из %2.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>Сервер хранения не сообщает, сколько у него места.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Мастеру Windows и его местам нужно 50 ГиБ или больше: добавьте диск или удалите ненужное.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>Есть %n мастер.</numerusform>
            <numerusform>Есть %n мастера.</numerusform>
            <numerusform>Есть %n мастеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Мастера ещё нет.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Импортируйте диск одного ПК как файл образа.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Есть %n место.</numerusform>
            <numerusform>Есть %n места.</numerusform>
            <numerusform>Есть %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Мест ещё нет.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>Добавьте их с MAC-адресами их ПК.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 отвечает: %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>ПК направляются на %1, но не могут туда попасть.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Пусть помощник слушает адрес сети зала (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Мастеры</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
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
        <translation>версия %1 из %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Выберите место, чтобы увидеть его клон, сеансы и адреса.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Мастеры</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Мастера ещё нет: freshseatctl master import ИМЯ ФАЙЛ</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Показать все места</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Добавить места…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Мест ещё нет.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключаемся…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>Зал ещё не был виден.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Сейчас невозможно: нет связи с сервером хранения.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Все места зала. Значок, слово и цвет говорят, что делает ПК; полоса заполняется по мере записи к пределу. Выберите места здесь, действуйте сбоку.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Введите текст для поиска мест; нажмите слово, чтобы видеть только такие. Числа показывают, сколько их.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>Что делают выбранные места, что с ними было и что с ними можно сделать.</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>Что сеанс идёт с другого адреса, чем у его ПК, видно там, где ПК загружает помощник или спутник. Сервер TrueNAS или ZFS сам по себе не знает ПК.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>подключаемся</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключено</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>нет связи, пробуем снова</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n занято</numerusform>
            <numerusform>%n занято</numerusform>
            <numerusform>%n занято</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>занято %1 из %2</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>Показать окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n место не выполнено.</numerusform>
            <numerusform>%n места не выполнены.</numerusform>
            <numerusform>%n мест не выполнены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, ждёт свободных мест до %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>ПК выключится через %n минуту. Сохраните нужное и завершите работу.</numerusform>
            <numerusform>ПК выключится через %n минуты. Сохраните нужное и завершите работу.</numerusform>
            <numerusform>ПК выключится через %n минут. Сохраните нужное и завершите работу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>ПК будет сброшен, когда вы уйдёте. Закончите за %n минуту и сохраните нужное в другом месте.</numerusform>
            <numerusform>ПК будет сброшен, когда вы уйдёте. Закончите за %n минуты и сохраните нужное в другом месте.</numerusform>
            <numerusform>ПК будет сброшен, когда вы уйдёте. Закончите за %n минут и сохраните нужное в другом месте.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Ждать занятые места, но не дольше чем до</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Наверстать запуск, пропущенный из-за выключенного сервера</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Изменить расписание</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Новая запись в расписании</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Ждать не дольше чем до</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Эти места</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Имена мест</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Предупредить игроков заранее, минут</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Что увидят игроки</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>Появится на экранах занятых мест; до этого с местами ничего не делается</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Следующий запуск</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Последний запуск</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Последний итог</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Работает на</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Запустить сейчас…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Работает на %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Сначала выберите запись</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Сейчас невозможно: нет связи с сервером хранения.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>Убрать эту запись из расписания?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Запустить эту запись расписания сейчас?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Отчёты…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>Куда идут отчёты расписания, и их проверка</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>Что сервер хранения делает сам, когда все консоли закрыты. Занятое место никогда не сбрасывается: оно ждёт до указанного предела, затем до следующей загрузки.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>Ближайшая неделя. Блок — запуск; его длина — сколько он ждёт занятые места.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>Отправить пробный отчёт?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Отправить пробный отчёт</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>Переместить %n место</numerusform>
            <numerusform>Переместить %n места</numerusform>
            <numerusform>Переместить %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>Сбросить %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Сбросить %n место…</numerusform>
            <numerusform>Сбросить %n места…</numerusform>
            <numerusform>Сбросить %n мест…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Следовать текущей версии</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Закрепить эту версию</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Сохранять изменения</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Снова сбрасывать при каждой загрузке</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Убрать %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>Убрать %n место?</numerusform>
            <numerusform>Убрать %n места?</numerusform>
            <numerusform>Убрать %n мест?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Отменить последний сброс…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>Отменить последний сброс %1?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Отменить сброс</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>Выключить %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Перезапустить %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>Выключить %n ПК?</numerusform>
            <numerusform>Выключить %n ПК?</numerusform>
            <numerusform>Выключить %n ПК?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>Перезапустить %n ПК?</numerusform>
            <numerusform>Перезапустить %n ПК?</numerusform>
            <numerusform>Перезапустить %n ПК?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Сообщение…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>Буквы, цифры и дефисы, не более 15: это станет именем компьютера</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-адрес</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Дополнительные диски ПК, например с играми: имена мастеров через запятую</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Диски данных</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%1, записанное местом %2, пропадёт.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>Сколько можно записать на диск данных, если не предел места</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Их пределы</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Чем ПК загружается по сети. Попробуйте ipxe, если ПК доходит до этого места и дальше не идёт: у него свои драйверы</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Программа загрузки</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>Сколько место может записать между двумя сбросами, например 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Мастер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Предел размера</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>всегда текущая</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, закреплена</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, закреплена (%2)</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Когда диск места обновляется: при каждой загрузке, по расписанию или только когда вы его сбросите.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>С какой версии мастера стартует место. Закреплённое место остаётся на своей, когда выходит новая.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>Сбросить %1 до чистого состояния (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>В строке нужны имя и MAC-адрес.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Это имя или этот MAC-адрес есть в списке дважды.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>Мастер и версия</translation>
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
        <translation>Последний сброс</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Ждёт очереди</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · версия %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплена</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>текущая %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>записано %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Закрепить эту версию</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Сохранять изменения</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Снова сбрасывать при каждой загрузке</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-адрес</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Инициатор</translation>
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
        <translation>Последний сброс</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Недавно</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Следовать текущей версии</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Сбросить это место…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Сбросить %n место…</numerusform>
            <numerusform>Сбросить %n места…</numerusform>
            <numerusform>Сбросить %n мест…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Последняя ошибка: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (закреплена)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 при следующем сбросе)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>записано %1, %n занято</numerusform>
            <numerusform>записано %1, %n занято</numerusform>
            <numerusform>записано %1, %n занято</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 на диске</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%1 хранится для отмены</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Места таблицей</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Нет сеанса</translation>
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
        <translation>Весь зал</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Картинка зала</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Картинки (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Плитки</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Показать места плитками (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>План зала</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Показать места там, где они стоят (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Показать места таблицей (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Расставить</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Перетащите плитки туда, где стоят места</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Подобрать масштаб, чтобы видеть все места</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Убрать картинку</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Положить картинку зала под плитки</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Масштаб (Ctrl+колесо мыши)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Зоны зала</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Настройка зала</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Продолжить позже: всё это есть и на страницах зала</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>Сервер хранения отвечает. Вот что у него есть и чего не хватает.</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>Флешка для любого места</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>В прошивке каждого ПК включите загрузку по сети (или с USB) и выключите Secure Boot.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Добавить эти места</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Мастер</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>Мастер — это диск, с которого начинает каждое место.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>Есть %n мастер. Импортируйте ещё один или идите дальше.</numerusform>
            <numerusform>Есть %n мастера. Импортируйте ещё один или идите дальше.</numerusform>
            <numerusform>Есть %n мастеров. Импортируйте ещё один или идите дальше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Есть %n место.</numerusform>
            <numerusform>Есть %n места.</numerusform>
            <numerusform>Есть %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>Зал готов. Включите ПК: его плитка покажет, как он загружается.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Чего-то ещё не хватает. Закройте это окно и сделайте остальное на страницах зала, когда захотите.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>ПК, которые только что пытались загрузиться…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>ПК находят свои диски по сети. Либо об этом говорит им сеть, либо флешка в каждом ПК.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Сделать загрузочную флешку…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>Загрузка по сети</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>текущая</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>последняя хорошая</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>плохая</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n место: %1</numerusform>
            <numerusform>%n места: %1</numerusform>
            <numerusform>%n мест: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Размер изменений</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Кто использует</translation>
    </message>
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1, удаление освободит %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Для любого ПК: он спросит службу загрузки этого зала</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Для одного места, без службы загрузки:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Загрузочная флешка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Создать образ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>В файле %1. Запишите его как есть на флешку.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>В нём секрет места: храните его как ключ.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Сейчас невозможно: нет связи с сервером хранения.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>Чтобы записать флешку, вставьте её: она появится в этом списке.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Да, перезаписать эту флешку</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>ПК, который не умеет загружаться по сети сам, грузится с флешки. Здесь создаётся такая, для BIOS и UEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Записать на</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Файл этого компьютера</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>Флешка готова: %1 записано, прочитано обратно и сверено. Её можно вынуть.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Записать флешку</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>Флешка мала для образа.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>Флешку нельзя записать: возможно, она защищена или неисправна.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>Флешку вынули.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>На флешке не то, что было записано: она неисправна. Возьмите другую.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Запись остановлена.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>Флешка без имени</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Всё на этой флешке будет потеряно: %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>На ней: %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Этот компьютер не даёт доступа к флешкам (UDisks2 не работает). Сохраните файл.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>Флешка больше не подключена.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Этот диск нельзя перезаписать: он занят системой.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Флешка занята. Закройте открытые на ней файлы и окна.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Этот компьютер не разрешил.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>Флешку нельзя открыть.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Запись на флешку…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Чтение флешки для проверки…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>Сервер хранения готовит образ…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>То, что на ней было, потеряно, и ни один ПК с неё не загрузится. Запишите её ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>На флешку ничего не записано.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>чтение, МиБ/с</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>запись, МиБ/с</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Обмен за последние минуты</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, at the axis of a plot.</extracomment>
        <translation>мин</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>Первые места пробуют новую версию; остальные ждут.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>Первые места выстояли. Остальные ждут вашего слова.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>Новая версия стала текущей; места переходят на неё.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Все места, которым нужно было перейти, перешли.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>Одно из первых мест не выстояло. Все возвращаются, версия отмечена плохой.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>Раскатка прекращена; больше ничего не меняется.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>переведено, ещё не загружалось</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запускается</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>работает, под наблюдением</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>не выстояло</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Обновление %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Отбросить обновление…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>Обновление продолжается; вернитесь к нему когда угодно, и с другой консоли</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Один ПК загружает сам диск мастера, и вы ставите там то, что получит каждое место. Остальные работают как есть, пока вы не опубликуете.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Ставить на ПК места</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>Что нового, чтобы потом найти</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Все места, как только их никто не занимает</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Все места, при следующей загрузке</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Сначала эти места; остальные, когда эти выстоят:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>Первые места</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>Кто получит новую версию?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Закреплённые и сохраняемые места остаются как есть.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Места раскатки</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Продолжить с остальными</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Отменить: назад к прежней версии…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Вернуться к версии %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Начать</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 Установить</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 Опубликовать</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 Раскатать</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>Новая версия публикуется.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>Файл образа на месте. Опубликуйте его, когда захотите.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>Поставьте на %1 то, что получит каждое место, затем выключите его.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>Включите %1 сейчас: он загрузит диск мастера.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 выключен. Опубликуйте записанное или включите его снова.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%1 записано с %2; начал %3 на версии %4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Версия %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (первое)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Ни одно место не использует этот мастер.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Сначала выключите ПК.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Сначала напишите комментарий.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Сейчас невозможно: нет связи с сервером хранения.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>Какие места первые?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>Отбросить обновление %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Взять файл образа как следующую версию</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Ничего не запланировано.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Место добавлено</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Место изменено</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Место убрано</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Секрет показан</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Секрет сменён</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Мастер импортирован</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Мастер экспортирован</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Мастер удалён</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Расписание: запись добавлена</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Расписание: запись убрана</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Расписание включено</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Расписание выключено</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Расписание выполнено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Сброс</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>У ПК нет сеанса с его диском.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>Прошивка ПК загружает операционную систему.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>Операционная система запускается.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>ПК включён и использует свой диск.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>Это место пишет следующую версию своего мастера.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>Клон приводится в чистое состояние.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Что-то пошло не так; последняя ошибка говорит что.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>Сервер хранения не знает.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>чистое при каждой загрузке</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>чистое по расписанию</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>хранится, пока вы не сбросите</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Так быть не может</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Отказ: занято</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Такого нет</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>Сервер хранения недоступен</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>С этим сервером хранения невозможно</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не разрешено</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Нет места на диске</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Сначала выключите ПК или сбросьте его с обрывом сеанса.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Проверьте, включён ли сервер хранения и работает ли сеть.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Проверьте пользователя и ключ.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Освободите место на сервере хранения: сбросьте места или удалите старые версии.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Сброс отменён</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Обновление начато</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Обновление отброшено</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Обновление опубликовано</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Версия сделана текущей</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Версия удалена</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Версия отмечена хорошей</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Раскатка продолжена</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Раскатка прекращена</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Помощник запущен</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Мастер отправлен</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Мастер получен</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Начатый приём отброшен</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>ПК стал местом</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>ПК больше не предлагается</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Становятся ли новые ПК местами</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Загрузка по сети включена</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Загрузка по сети выключена</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Загрузочная флешка сделана</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Раскатка</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Пробный отчёт</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>Место заканчивается</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Остался только резерв</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Проверка данных начата</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Проверка данных остановлена</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Одноразовый пароль</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Введите код, который сейчас показывает ваш аутентификатор. Он годится для одного входа и не сохраняется: после потери связи его спросят снова.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>рядом с имеющимся сервером DHCP</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>выдаёт ПК и адреса: другого сервера DHCP нет</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>только программы загрузки: их называет другой сервер DHCP</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>Сетевая карта сервера хранения, к которой подключены ПК, как её называет ip link на нём</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Сетевая карта</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>Загрузка по сети не работает: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>Загрузка по сети включена: карта %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>Загрузка по сети выключена.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Выключить загрузку по сети…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Включить загрузку по сети…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Сейчас невозможно: нет связи с сервером хранения.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>Включить загрузку по сети?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>Выключить загрузку по сети?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
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
        <translation>ошибка: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>ожидает: %1</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>нет мест</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>расписание %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Задать адреса вручную</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Для сети, в которой нет DHCP-сервера: каждому ПК нужна своя флешка.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Пусто: адрес, известный самому серверу</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Например, %1; пусто: по DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Пусто: нет или по DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Сервер хранения</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>Адрес ПК</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
</context>
</TS>
