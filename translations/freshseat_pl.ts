<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>Pytanie serwera magazynu, co by się zmieniło…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Co by się zmieniło</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Które</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Utrata</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>Nic z zapisanych danych nie przepadnie.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 przepadnie bezpowrotnie.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Teraz nic nie można zrobić.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Dodaj stanowiska</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Wczytaj plik…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>Jedno stanowisko w wierszu: nazwa, adres MAC i ewentualnie grupa. Wklej je z arkusza lub z listy urządzeń routera.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Stanowiska do dodania</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Co zostało zrozumiane</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adres MAC</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>Stanowisko o tej nazwie już istnieje.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n stanowisko do dodania</numerusform>
            <numerusform>%n stanowiska do dodania</numerusform>
            <numerusform>%n stanowisk do dodania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n wiersz z problemem</numerusform>
            <numerusform>%n wiersze z problemem</numerusform>
            <numerusform>%n wierszy z problemem</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>Dodano %n stanowisko</numerusform>
            <numerusform>Dodano %n stanowiska</numerusform>
            <numerusform>Dodano %n stanowisk</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Lista stanowisk</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 jest za duży jak na listę stanowisk.</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>Na serwerze TrueNAS lub ZFS czwarte słowo wskazuje Twój cel iSCSI: stanowisko przejmuje go razem z zawartością dysku.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Przejmuje</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>dodanie stanowiska</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>zmiana stanowiska</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>usunięcie stanowiska</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>reset stanowiska</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>reset dysku danych</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>usunięcie dysku danych</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>cofnięcie resetu</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>zamknięcie sesji</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>odnowienie sekretu</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>usunięcie mastera</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>usunięcie wersji</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>porzucenie wersji</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>ustawienie jako bieżącej</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>oznaczenie jako dobrej</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>przeniesienie stanowiska</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>rozpoczęcie aktualizacji</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>porzucenie aktualizacji</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>publikacja aktualizacji</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>dodanie do harmonogramu</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>usunięcie z harmonogramu</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>bez zmian: w użyciu</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>wysłanie raportu</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>włączenie</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>wyłączenie</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>ponowne uruchomienie</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>powiadomienie</translation>
    </message>
    <message>
        <source>switch network boot on</source>
        <translation>włącz start z sieci</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>wyłącz start z sieci</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Połącz z salą</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>Gdzie jest serwer magazynu z dyskami stanowisk? Pusty zostanie przygotowany krok po kroku.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Twoje sale</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Inna sala</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Hasło, fraza lub klucz API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Zapamiętaj w pęku kluczy systemu</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Bez pęku kluczy będzie pamiętane do zamknięcia tego okna i nigdzie indziej.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Wypróbuj salę demonstracyjną</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Wróć do sali</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Ten serwer pokazuje klucz, który nie jest tu znany. Zanim go zaakceptujesz, porównaj go z kluczem pokazanym na samym serwerze (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub):</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Zaakceptuj ten klucz i połącz</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Łączenie z %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Kolejna próba nastąpi sama.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Ten serwer pokazuje certyfikat, który nie jest tu znany. Przed zaakceptowaniem porównaj jego odcisk SHA-256 (%1) z tym, który pokazuje interfejs WWW samego serwera:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Zaakceptuj ten certyfikat i połącz</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>Sale otwierane na tym komputerze. Enter albo dwukrotne kliknięcie otwiera salę.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Gdzie jest serwer magazynu z dyskami stanowisk i jak się do niego dostać.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>Czego serwer magazynu żąda, zanim Cię wpuści. Nigdy nie jest zapisywane w pliku ustawień.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Brak połączenia. To, co widać, może być nieaktualne; kolejna próba nastąpi sama.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>Serwer magazynu nas nie wpuszcza. To, co widać, może być nieaktualne.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Ponowne łączenie. To, co widać, może być nieaktualne.</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>Stan połączenia z serwerem magazynu i co jest tam nie tak.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>Wszystkie  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>Działa  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Uruchamia się  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Wyłączone  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Aktualizacja  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Uwaga  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Bez grupy</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Resetuj zaznaczone (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Resetuj zaznaczone</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Odśwież wszystkie stanowiska; te w użyciu pozostaną bez zmian</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Najpierw wybierz stanowiska: kliknij, Ctrl+kliknij lub przeciągnij ramkę</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Odśwież wybrane stanowiska (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Szukaj stanowisk</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Nazwa, master, adres lub stan (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Wybierz stanowiska według stanu lub grupy</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Resetuj wszystkie</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>Plan sali</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Tam już stoi stanowisko.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Pokaż dokładne wywołania</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>Dokładne wywołania</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>Pytanie serwera magazynu…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>Serwer magazynu zostałby zmieniony tymi wywołaniami, w tej kolejności. Sekrety są ukryte.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>Na serwerze magazynu nic by się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Pomocnik na tym komputerze</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Pomocnik na innym komputerze z Linuksem</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>TrueNAS przez SSH</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>Komputer z Linuksem i ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Sala demonstracyjna, na próbę</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Wpiszę adres samodzielnie</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd działa na tym komputerze.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd działa tam; dostęp przez SSH.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Dyski są w puli TrueNAS; logowanie kluczem API lub hasłem.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Dyski są w puli TrueNAS dostępnej przez SSH.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Dyski są w puli ZFS dostępnej przez SSH.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>Nic nie zostanie ruszone: sala istnieje w pamięci.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Na przykład %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Serwer magazynu</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nazwa lub adres</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pula</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>serwer lub 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>jak na tym komputerze</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>nie ma takiego stanowiska: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>nie ma takiego mastera: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>master %1 nie ma migawki %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list pokazuje istniejące stanowiska</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list pokazuje istniejące mastery</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots pokazuje istniejące migawki</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>w grupie %1 nie ma żadnego stanowiska</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>nie podano stanowiska</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>stanowiska wybrano na więcej niż jeden sposób</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>podaj stanowiska albo grupę, albo wszystkie</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>nic nie zrobiono</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>nic nie zaczęto</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nic nie zmieniono</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>nie wiadomo, czy to zadziałało</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>spróbuj ponownie za chwilę</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>używa go %1 od %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>używa go %1</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>jest w sesji aktualizacji</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>ma otwartą sesję aktualizacji</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>ma otwartą sesję aktualizacji: najpierw ją opublikuj albo odrzuć</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>master %1 ma otwartą sesję aktualizacji</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>master %1 ma już sesję aktualizacji</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>master %1 ma już sesję aktualizacji: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>na stanowisku %1 od %2, przez %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>z %1 od %2, przez %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>najpierw ją opublikuj albo odrzuć</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>najpierw opublikuj albo odrzuć aktualizację</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>mastera %1 używa stanowisko %2</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>mastera %1 używają stanowiska %2</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>najpierw usuń te stanowiska albo daj im innego mastera</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>stanowisko jest właśnie resetowane</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>jest właśnie resetowane</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>ze stanowiskiem dzieje się właśnie coś innego</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>nie udało się na czas zakończyć jego sesji</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>wyłącz PC i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>salę zmienia właśnie %1 od %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>master %1 już istnieje</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>wybierz inną nazwę: import nigdy nie nadpisuje mastera</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 należy już do stanowiska %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>adres MAC %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>stanowisko %1 już istnieje</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>nazwy są niepowtarzalne bez względu na wielkość liter</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>limit %1 jest za mały, by był zamierzony</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>najmniej to 1M; 0 znosi limit</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>więcej niż %1 dysków danych na jednym stanowisku</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 nie może być dyskiem systemowym i dyskiem danych jednego stanowiska</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 nie jest nazwą stanowiska: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 nie jest nazwą mastera: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 nie jest grupą: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 nie jest adresem MAC: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 nie jest adresem MAC komputera: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>jest puste</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>ma więcej niż 15 znaków</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>ma więcej niż 60 znaków</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>mogą w niej być tylko a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>mogą w niej być tylko a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>zaczyna lub kończy się łącznikiem</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>to same cyfry</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>to nie sześć bajtów</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>to adres multicast</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>to same zera</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>stanowiska stają się nazwami komputerów Windows: 1 do 15 liter, cyfr i łączników, np. PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>1 do 60 liter, cyfr, kropek, podkreśleń i łączników, np. win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>1 do 60 liter, cyfr, kropek, podkreśleń i łączników, albo nic</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>zapisz go tak: 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 nie jest nazwą inicjatora</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>podaj IQN rozdzielone przecinkami albo any, albo none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>więcej niż 16 nazw inicjatorów na jednym stanowisku</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>nie ma jeszcze mastera, z którego nowe stanowisko mogłoby startować</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>jest kilka masterów i żadnego stanowiska, które by pokazało, o który chodzi</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>najpierw zaimportuj: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>podaj go przez --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>żaden PC %1 nie pytał o skrypt startowy</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list pokazuje te, które pytały; włącz PC i pozwól mu wystartować z sieci</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>stanowisko tymczasem usunięto</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>stanowisko tymczasem zmieniono</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>jego dysk został już zresetowany; kolejny reset przywróci porządek</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>tymczasem je usunięto</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>takiego stanowiska już nie ma</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>stanowisko %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>stanowisko %1 nie ma dysku %2: nie może go wypróbować</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>stanowisko %1 nie może iść pierwsze: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>przypięte do migawki %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>jego zasada to keep: przejdzie, gdy zostanie zresetowane</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>jego zasada to keep: harmonogram nigdy go nie resetuje</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>master %1 nie ma sesji aktualizacji</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>otwiera ją freshseatctl update begin</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>nie trwa żadne wdrażanie mastera %1</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>wdrażanie %1 idzie dalej samo</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>z mastera %1 nigdy nic nie wdrożono</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>stanowisko %1 nie ma dysku mastera %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>nie ma dysku mastera %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>wybierz stanowisko tego mastera albo najpierw daj mu mastera: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>wyłącz PC, potem zacznij aktualizację</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>aktualizacji %1 nie można opublikować, dopóki działa PC stanowiska %2</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>PC stanowiska %1 właśnie włączono</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>wyłącz go, potem opublikuj</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>aktualizacja mastera %1 jest w magazynie, ale nie udało się jej zapisać: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>próba powtórzy się sama, najpóźniej po ponownym uruchomieniu usługi</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>migawki %1 mastera %2 nie można porzucić: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>jest bieżąca</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>używa jej stanowisko %1</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>używają jej stanowiska %1</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>opiera się na niej sesja aktualizacji</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>dotyczy jej wdrażanie</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots pokazuje, kto na której stoi</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>ostatniego resetu stanowiska %1 nie można cofnąć: stary dysk nie jest przechowywany albo już nie jest</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>ostatniego resetu stanowiska %1 nie można cofnąć: starego dysku nie ma już na serwerze magazynu</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>master %1 nie ma bieżącej migawki</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>jego dysk zniknął z magazynu</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>jego dysku nie można używać</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>zamiast działać, startowało %1 razy</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>nie ruszyło w ciągu %1 od startu</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>pierwsze stanowiska wytrzymały; pozostałe czekają na znak</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>nie ma już dysku tego mastera</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>nie zostało żadne z pierwszych stanowisk do wypróbowania</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>pierwsze stanowiska wytrzymały, idzie dalej na pozostałe</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>stanowiska wracają do migawki %1, jest oznaczona jako zła</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>przeszło każde stanowisko, które miało</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>zakończono przed czasem: zaczęło się następne wdrażanie</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>idzie dalej na pozostałe stanowiska, na życzenie %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>najpierw próbują %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>pierwsze stanowiska wypróbowały: kontynuuj albo przerwij</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>stanowisko już na niej: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>stanowiska już na niej: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>stanowisko, które przejdzie, gdy nikogo nie będzie albo przy następnym starcie: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>stanowiska, które przejdą, gdy nikogo nie będzie albo przy następnym starcie: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>stanowisko, które przejdzie przy następnym starcie: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>stanowiska, które przejdą przy następnym starcie: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>stanowisko, które zostaje: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>stanowiska, które zostają: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>z powrotem na %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>z %1 na %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>najpierw: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>gdy tylko nikogo nie będzie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>przy następnym starcie</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>gdy zechcesz kontynuować</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>gdy pierwsze stanowiska wytrzymają</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>ze swoim klonem %1</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>stary przestaje działać przy następnym logowaniu PC</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>to, co zapisało stanowisko %1</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>obraz %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>jego dysk jest znów jak przed resetem, to, co zapisano od tej pory, przepada</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>zamiast %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>jako %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>stanowisko %1 startuje z zapisywalnego dysku nad %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>migawka %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>nie jest już proponowany jako stanowisko</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>każdy PC, który prosi o skrypt startowy, staje się stanowiskiem</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>PC czekają na przyjęcie</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>PC nie dostają już usługi startu</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>próba, na każdy skonfigurowany kanał</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 na %2, przypięte</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 na %2, podąża za bieżącą migawką</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>z przejęciem celu %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 z %2 od %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>przy starcie</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>teraz na migawce %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>znów na migawce %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>jego sesję zakończono</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>jego sesję z %1 zamknięto</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>jeśli PC sam się nie wyłączy, wyłącz go</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>tylko jego dysk %1</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>jego dysk %1: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>jego dysk %1 zresetowano</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>jego zasada to boot: następny start je odświeży</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>migawka %1 jest bieżąca</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>migawki %1 już nie ma</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>migawka %1 jest ostatnią znaną dobrą</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>migawka %1 jest oznaczona jako zła</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>jego dysk %1 zostanie usunięty później</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>jego stary dysk %1 zostanie usunięty później</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>część zostanie usunięta później: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>połączenie zamknięto, zanim przyszła jego kolej</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>anulowano przed jego kolejką</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>anulowano, zanim przyszła jego kolej</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>nie wiadomo, by coś zrobiono</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>zrobione: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>reset nie powiódł się: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>jest już włączone</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>nikogo tam nie ma</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>jest już wyłączone</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>pakiet budzący wysłano przez %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>pakietu wybudzającego nie udało się wysłać: żadna sieć tego serwera go nie przyjęła</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>zakończyło się ze statusem %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>jego sesja się skończyła</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>polecenie nie powiodło się: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>polecenia nie udało się uruchomić: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>PC jest nadal włączony</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>polecenie przyjęto, ale po %1 s sesja PC nadal trwa</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>ten serwer magazynu nie umie pokazać graczom tekstu: nie skonfigurowano polecenia</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>ten serwer magazynu nie zna sposobu na %1 PC: nie skonfigurowano polecenia</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>podaj je w [power] w freshseatd.toml, na przykład %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>wiadomość do graczy to jeden wiersz tekstu</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>wiadomość do graczy nie może zawierać %1: powłoka poleceń PC wzięłaby to za swoje</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>dozwolone są litery, cyfry, spacje oraz . , : &apos; - /</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>wiadomość do graczy jest pusta</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>wiadomość do graczy nie może zaczynać się od - ani /: wzięto by ją za opcję</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>wiadomość do graczy ma najwyżej %1 bajtów</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>nie ma takiego harmonogramu: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list pokazuje istniejące harmonogramy</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>nie wybrano żadnego dnia</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily to każdy dzień</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>czekanie od %1 do %2 to żaden czas</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>podaj późniejszą godzinę albo żadną</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>harmonogram %1 właśnie pracuje</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>wynik pokaże freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>gracze są powiadomieni; zrobi się to o %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>czas czekania minął, zanim przyszła jego kolej</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>czekano do %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>próby trwają do %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>zostanie zresetowane przy następnym starcie</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>zaczął się następny przebieg harmonogramu</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>harmonogram usunięto</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>harmonogram wyłączono</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>przebieg z %1 przepadł: serwer magazynu nie działał</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>przebieg z %1 przepadł: serwer magazynu nie działał albo go nie zaczął</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>harmonogramu nie udało się zmienić: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>nie można odczytać strefy czasowej serwera magazynu</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>serwer magazynu nie zaczął przebiegu: może trwa inny przebieg harmonogramu %1 albo jego zadanie się nie udaje; niczego więcej się od niego nie żąda</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>zajrzyj na serwerze magazynu do komunikatów zadania</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>ten serwer magazynu nie ma sesji aktualizacji</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>ten serwer magazynu nie ma wdrażania</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>ten serwer magazynu nie ma usług startu; dałby je towarzysz</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>ten serwer magazynu nie ma usług startu: ma same dyski; dałby je towarzysz</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>ten serwer magazynu nie prowadzi harmonogramu; robiłby to towarzysz</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>własny harmonogram serwera magazynu tylko resetuje stanowiska: nie budzi ani nie wyłącza PC; robiłby to towarzysz</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>serwer magazynu nie może niczego przekazać graczom; robiłby to towarzysz</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS nie nadrabia przebiegów, które przepadły, gdy był wyłączony; robiłby to towarzysz</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>ten serwer magazynu nie wysyła raportów: nie prowadzi harmonogramu; robiłby to towarzysz</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>uruchom freshseatd --companion na maszynie w sieci PC i połącz się z nią: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>uruchom freshseatd --companion na maszynie zawsze włączonej i połącz się z nią: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>na dysku magazynu zostało tylko %1, z tego %2 to rezerwa: nie zaczyna się żadna aktualizacja</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>porzuć niepotrzebne migawki albo dodaj miejsca</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>na dysku magazynu wolna jest tylko rezerwa %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>porzuć stare migawki, usuń niepotrzebne mastery albo zresetuj stanowiska</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>serwer iSCSI nie działa</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>serwer magazynu mówi, że utworzył %1, ale tego nie ma</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>serwer magazynu mówi, że utworzył %1, ale nie jest to takie, jak powinno</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>serwer magazynu mówi, że cel %1 pokazuje %2, ale tak nie jest</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>sprawdź stan celu iSCSI na serwerze; następna zmiana w sali spróbuje ponownie</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>serwer magazynu ma już cel %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>serwer magazynu mówi, że cofnął %1, ale tego nie zrobił</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>coś spoza sali opiera się na tym, co jest w %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>połącz się ponownie i sprawdź: co zaczęto, to następna zmiana dokończy albo cofnie</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>wszystkie cele iSCSI tego serwera magazynu są jego własne: nie ma żadnego do przejęcia</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>pomiń --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 nie wskazuje żadnego woluminu tego serwera magazynu</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>napisz host:/dev/zvol/POOL/VOLUME; pliku obrazu, który tam leży, nie da się stąd otworzyć</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 jest już częścią sali</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 leży w innej puli niż sala: klon nie może opuścić swojej puli, byłaby to więc kopia</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>umieść salę w puli %1 (podaje ją adres URL) albo zaimportuj obraz</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>wolumin serwera magazynu przejmuje się taki, jaki jest: nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>inny import tworzy mastera %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>użyj innej nazwy</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: nie ma takiego woluminu</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 to system plików, a nie wolumin (zvol): nie ma w nim dysku</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>długość %1 nie jest wielokrotnością 512 bajtów</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 nie ma migawki: master składa się z migawek, które się nie zmieniają</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 nie ma migawki %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>zrób ją, gdy nikt nie zapisuje na woluminie: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>migawek w %1 jest %2; przejmuje się najwyżej %3</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>wskaż jedną: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>cel %1 należy już do stanowiska</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>celu %1 nie można przejąć: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>nie tylko jego nazwa tak się kończy; podaj całą nazwę</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>nie ma dysku</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>dysków (LUN) ma %1</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>ma kilka grup portali</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>grup ma %1</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>cel stanowiska ma dokładnie po jednym</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>ma dysk pod innym LUN niż 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>pokazuje coś innego niż wolumin ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>pokazuje plik, a nie wolumin</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>jest tylko do odczytu</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>wpuszcza każdego inicjatora: daj mu listę (ACL) z nazwą jego PC</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>wpuszcza każdego inicjatora: jego grupa inicjatorów nie wymienia żadnego</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>wpisz tam inicjatora jego PC</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>wymaga sekretu, którego nie ma albo jest kilka</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>jest już jednym z naszych</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>zmień go na serwerze magazynu albo dodaj stanowisko bez --adopt: dostanie własny cel</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>najpierw wyłącz ten PC</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 nie jest klonem: nie ma migawki, do której reset mógłby go przywrócić</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>dodaj stanowisko bez --adopt: dostanie klon mastera %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 jest klonem %2, z którego nie powstał master %3</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>najpierw przejmij to: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 jest klonem migawki %2 mastera %3, a nie %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>import anulowano</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>nic z tego nie zostało</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>nic z niego nie zostało</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>przerwane przez drugą stronę</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>porzucone przed końcem</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>plik obrazu jest pusty</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>dysk w tym obrazie ma %1 bajtów: to nie wielokrotność 512, więc nie jest to cały obraz dysku</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>sala demonstracyjna nie ma własnych plików</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>podaj plik ze swojej maszyny</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>plik nie jest tym, co zapowiedziano</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>inny import właśnie tworzy mastera %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>inny import tworzy mastera %1 albo został przerwany</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>weź inną nazwę; to, co z niego zostało, zniknie po dniu</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>master %1 jest już importowany</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>master %1 jest już importowany lub odbierany</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>poczekaj na ten import albo wybierz inną nazwę</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>nie ma takiego pliku na serwerze magazynu: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 jest puste: 0 bajtów to nie dysk</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 nie jest surowym dyskiem: rozmiar %2 bajtów nie jest wielokrotnością 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>to nie jest obraz raw: kończy się jak VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>podaj --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>Import %1 zatrzymano; na serwerze magazynu nic z niego nie zostało.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 nie dało się odczytać do końca: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nie można odczytać: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 nie można zapisać: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 nie można otworzyć: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>nie można odczytać rozmiaru urządzenia: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Sprawdź ścieżkę i pisownię.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>Plik %1 jest pusty (0 bajtów).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>Czy pobieranie lub kopiowanie się zakończyło?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 to %2, a nie obraz dysku.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>Ten plik to %1, a nie obraz dysku.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>potok</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>gniazdo</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>urządzenie bez bloków</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>archiwum %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>archiwum xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>archiwum tar (takim jest plik .ova)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>obraz instalacyjny Windows (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>obraz %1</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>VMDK ze starego hosta ESX</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>zaszyfrowany dysk (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Najpierw rozpakuj, potem zaimportuj obraz dysku, który jest w środku.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Najpierw go przekonwertuj: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>WIM zawiera pliki, a nie dysk. Zainstaluj Windows na dysku wirtualnym i zaimportuj ten dysk.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Najpierw go odszyfruj; firmware stanowiska nie potrafi z niego wystartować.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>Ten plik VMDK tylko opisuje dysk; dane dysku leżą w innych plikach.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Zrób z tego jeden plik: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Zrób jeden plik tam, gdzie są wszystkie części: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>Zrób z obu jeden pełny plik: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Zrób z tego jeden zwykły plik tam, gdzie powstał: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Przekonwertuj go programem, który go utworzył: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Spróbuj naprawić jego kopię: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>Zrób kopię z sektorami po 512 bajtów: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>Ten plik %1 jest uszkodzony albo niepełny: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Skopiuj go ponownie stamtąd, gdzie powstał, i porównaj rozmiary.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>kończy się w obrębie nagłówka</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>rozszerzenie nagłówka jest dłuższe niż nagłówek</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>rozmiar klastra jest niemożliwy</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>długość nagłówka jest niemożliwa</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>spis zawartości leży za końcem pliku</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>tablica odwołań leży za końcem pliku</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>tablica bloków leży za końcem pliku</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>nie można odczytać tablicy bloków</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>jeden z bloków leży za końcem pliku</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>brakuje drugiego nagłówka</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>rozmiar bloku jest niemożliwy</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>tablica bloków jest za krótka na dysk</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>suma kontrolna nagłówka jest błędna</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>rodzaj dysku jest nieznany</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>brakuje początku</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>jest krótszy niż jego dysk</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>brakuje tablicy regionów</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>brakuje metadanych</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>metadane leżą za końcem pliku</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>metadane są niepełne</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>opis nie jest na swoim miejscu</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>kończy się w obrębie opisu</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>Dysk w tym obrazie ma rozmiar 0 bajtów.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>Rozmiar tego dysku w bajtach, %1, nie jest wielokrotnością 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Dysk składa się z sektorów po 512 bajtów; plik pewnie został ucięty przy kopiowaniu.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Ten obraz podaje dysk o rozmiarze %1; największy przyjmowany to %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>%1 nie dało się odczytać w miejscu %2.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>Skrócił się podczas czytania albo dysk, na którym leży, zawodzi.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 odrzucono: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>to tylko różnica względem innego pliku</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>trzyma dane w innym pliku</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>jego dane leżą w kilku plikach</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>jest zaszyfrowany</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>format nie jest taki, jak podaje nagłówek</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>nagłówek sam sobie przeczy</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>tego, co mówi o nim qemu-img, nie da się zrozumieć</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>To obraz qcow w wersji %1; znane są 2 i 3.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Ten obraz qcow2 trzyma dane w innym pliku.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Ten obraz qcow2 to tylko różnica; podstawa: %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>inny plik</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>inny plik (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Ten obraz qcow2 jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Najpierw odszyfruj go przez qemu-img convert; Freshseat nigdy nie pyta o hasło obrazu.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Ten obraz qcow2 używa funkcji, których Freshseat nie zna.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>Program, który ostatnio zapisywał ten obraz qcow2, oznaczył go jako uszkodzony.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>Ten VHD to tylko różnica względem innego dysku.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>Ten VHDX to tylko różnica względem innego dysku (takim jest punkt kontrolny Hyper-V, .avhdx).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Scal go z dyskiem nadrzędnym tam, gdzie są oba (Menedżer funkcji Hyper-V, Edytuj dysk, Scal), potem zaimportuj wynik.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>Ten VHDX ma sektory po %1 bajtów; startować można tylko z 512.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>Ten VMDK jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Najpierw usuń szyfrowanie w VMware.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>Ten VMDK to jedna część dysku podzielonego na kilka plików.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>Ten VMDK to tylko różnica względem innego dysku (migawka).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>Ten VMDK jest rodzaju %1, którego dane leżą też w innych plikach.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 nie jest obrazem %2; to %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 nie jest obrazem %2; nagłówek na to nie wskazuje.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>Nie podawaj formatu albo podaj --format auto, aby został rozpoznany.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 zmienił się podczas czytania.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Zadbaj, by nic do niego nie zapisywało, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>Nowy dysk nie ma długości %1; nic na nim nie zapisano.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>nie można otworzyć nowego dysku: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>nie można trwale zapisać nowego dysku: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>Kopia %1 nie jest taka sama jak plik.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>Plik zmienił się podczas czytania albo zawodzi dysk lub pamięć tej maszyny.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. qemu-img mówi: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 jest uszkodzony albo niepełny</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 nie dało się odczytać do końca</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>Plik jest pewnie uszkodzony albo niepełny: skopiuj go ponownie stamtąd, gdzie powstał.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 jest używany przez inny program.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Wyłącz maszynę wirtualną, która ma go otwartego, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 nie zamknięto poprawnie: w dzienniku czekają zmiany.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Uruchom raz jego maszynę wirtualną i wyłącz ją albo odłącz dysk, potem skopiuj go ponownie.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: dysk, na którym jest zapisywany, jest pełny.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat nie ma prawa czytać %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Sprawdź uprawnienia pliku.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Zatrzymano przed końcem.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img działał zdecydowanie za długo i został zakończony.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>Czy dysk, z którego czyta, zawodzi, czy plik zrobiono, by marnował czas?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img przerwał pracę (sygnał %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>Plik może być uszkodzony albo zrobiony, by psuć programy, które go czytają.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img nie jest zainstalowany na serwerze magazynu.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>Zainstaluj pakiet qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>Serwer magazynu przysłał uszkodzony obraz.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>zresetuj klon, aby dostać czysty dysk</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>klon %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>nie ma klonu %1</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>klon %1 jest w użyciu</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>klon %1 opiera się na migawce %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>klon %1 nie został opublikowany: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>klon %1: nic nie zachowano z ostatniego resetu</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>klon %1: zachowanego nie da się użyć: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>klon jest taki jak przedtem</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>klon %1 i jego migawka różnią się rozmiarem</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>nie ma migawki %1</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>migawka %1 jest używana</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>migawka %1 jest uszkodzona: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>migawka %1 jest uszkodzona: jej podstawa ma %2 bajtów zamiast %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>migawkę %1 zrobił nowszy Freshseat</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>migawka %1: jej warstwy mieszczą ponad 16 TiB</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>wyeksportuj ją i zaimportuj jako nowego mastera</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>migawka %1 przy bajcie %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1: uszkodzenie</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 pochodzi z nowszego Freshseat</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>jego plik zrobił nowszy Freshseat</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>zaktualizuj Freshseat na tym serwerze</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>oba superbloki są uszkodzone</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>jego plik należy do klonu %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>jego plik jest dla dysku o innym rozmiarze</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>jego dziennik jest uszkodzony: %1 (wpis %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>odsyłacz prowadzi donikąd</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>wpis nie może być prawdziwy</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>zapisany wpis jest nieczytelny</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>brakuje zapisanych wpisów</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>wpis przed ostatnim jest nieczytelny</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>jest uszkodzony: miejsce bloku %1 zajęto dwa razy</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>jego superblok podaje niemożliwy rozmiar</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>brak miejsca na nowy dziennik</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>oba superbloki jej warstwy są nieczytelne</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>jej warstwa jest inna, niż wskazuje manifest</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>do jej warstwy zapisywano po zapieczętowaniu</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>opiera się na samej sobie</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>opiera się na %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>manifest %1 należy do innej</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>ona i %1 różnią się rozmiarem</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 jest za długie jak na to, czym ma być</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>dane nie są tym, co zapisano</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>dane stanowiska są uszkodzone</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>jej podstawa ma bajtów: %1</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>jej sumy kontrolne są uszkodzone</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>przy imporcie: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>import anulowany</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>import: %1 się skrócił</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>import: przy bajcie %1 dysk zwrócił inne bajty, niż zapisano</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>pamięci pod %1 nie można ufać</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>dysku o długości %1 bajtów nie można zaimportować</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>jego rozmiar musi być wielokrotnością 512 bajtów: co najmniej 512, najwyżej 16 TiB</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>katalogu nie można zapisać: dysk jest pełny</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>zrób miejsce i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>plik katalogu jest uszkodzony: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>przywróć freshseat.db z kopii zapasowej</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>katalog odrzucił zmianę: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>pliku katalogu nie można otworzyć do zapisu: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>katalog zawiódł: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>w katalogu jest słowo, którego nie powinno tam być: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>w katalogu jest wdrażanie, którego nie można odczytać: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>nie ma takiego PC: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>nie ma takiego stanowiska</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>nie ma takiej migawki</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>nie ma takiego harmonogramu</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>brak sesji aktualizacji</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>stanowisko nie jest już śledzone</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>nie można otworzyć %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>nie można utworzyć %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>nie można utworzyć katalogu %1: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>nie można utworzyć pliku o rozmiarze %1 w %2: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>nie można wylistować %1: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>nie można wylistować migawek: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>nie można zmienić nazwy %1 na %2: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>nie można zabezpieczyć %1: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>nie można zapisać %1 na dysk: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>nie można zapisać jego pliku na dysk: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>nie można sprawdzić %1: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>nie można kontynuować %1: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>nie widać dziur w %1: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>nie można sprawdzić miejsca w %1: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>nie można odczytać superbloku: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>nie można zapisać jego superbloku: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>nie można odczytać danych: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>nie można odczytać dziennika: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>nie można zapisać nowego dziennika: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>nie można zapisać jego dziennika od nowa: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>nie można zapisać sum kontrolnych: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>nie można zapisać obrazu w %1: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>w %1 nie można utworzyć pliku: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>w %1 nie można utworzyć pliku o tym rozmiarze: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>obrazu nie można przechować w %1, aż będzie cały: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>plik klucza %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>znane certyfikaty %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>zapis %1: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>brak uprawnień</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operacja niedozwolona</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>brak miejsca na urządzeniu</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>przekroczono limit dysku</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nie ma takiego pliku ani katalogu</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>plik już istnieje</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>to nie katalog</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>system plików tylko do odczytu</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>urządzenie jest zajęte</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>brak pamięci</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>za dużo otwartych plików</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>połączenie odrzucone</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>połączenie zerwane przez drugą stronę</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>przekroczono czas połączenia</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>brak trasy do serwera</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>sieć jest nieosiągalna</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>druga strona zamknęła połączenie</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>nie podano interfejsu sieciowego</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>nie ma czynnego interfejsu sieciowego %1 z adresem IPv4</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address pokazuje sieci serwera</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>nie można zapisać %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>usługa startu HTTP nie działa</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>są %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>usługa startu HTTP nie działa: PC nie znalazłyby skryptów</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>usługa startu HTTP nie działa: pendrive nie miałby kogo pytać</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>uruchom freshseatd z --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>uruchom freshseatd z --http albo zrób pendrive dla jednego stanowiska przez --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>do zrobienia pendrive&apos;a startowego potrzebny jest program %1</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>zainstaluj pakiet %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>do zrobienia pendrive&apos;a startowego potrzebny jest mbr.bin z syslinux</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>zainstaluj pakiet syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 zawiodło: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>programu startowego %1 nie ma w %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>zainstaluj pakiet ipxe z Debiana</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>w starej wersji</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>zainstaluj iPXE 1.21 lub nowszy, na przykład pakiet ipxe z Debiana 13, i podaj jego folder jako boot.programs w freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>sieć %1 (%2, %3) jest za mała, by rozdawać adresy</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>daj interfejsowi sieć o co najmniej 64 adresach, na przykład /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq nie zgłasza, że się uruchomił</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>zawiera sekret stanowiska</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>inny serwer DHCP rozdaje adresy na %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>zostaw mu adresy i użyj --mode proxy albo najpierw go wyłącz</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>PC pytają %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq nie mógł obsłużyć sieci: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>freshseatd potrzebuje do tego CAP_NET_ADMIN, CAP_NET_RAW i CAP_NET_BIND_SERVICE: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>port może zajmować inny dnsmasq lub serwer DHCP na tej maszynie; dnsmasq musi być zainstalowany</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>Nie ma połączenia z serwerem magazynu. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>Żaden pomocnik nie odpowiada: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>Na tej maszynie nie działa pomocnik: nie ma %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Uruchom pomocnika: freshseatd albo systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 Do innej maszyny prowadzi --connect ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>Uruchom to jako użytkownik, który uruchamia freshseatd, albo jako członek grupy gniazda.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>połączenie z serwerem magazynu zostało utracone: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>połączenie zamknięto</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>połączenie z salą demonstracyjną zamknięto</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>połącz się ponownie i zajrzyj do dziennika</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>połącz się ponownie i sprawdź</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>serwer magazynu nie odpowiedział w ciągu %1 sekund</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>czy to pomocnik Freshseat tam słucha?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>serwer magazynu mówi inną wersją protokołu sterującego</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>zainstaluj po obu stronach tę samą wersję Freshseat</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>zamknięto je tutaj</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>zamknął je serwer magazynu</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>to, co przyszło, nie jest protokołem Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>nie można połączyć się z %1 przez SSH: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>czy jest włączony i czy działa tam sshd?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>serwer %1 nie wpuścił %2; przyjmuje: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>podaj klucz przez --identity albo hasło przez FRESHSEAT_SECRET lub --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>serwer %1 rozłączył się przy logowaniu: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>serwer %1 nie jest znany; pokazuje klucz %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>jeśli to jego klucz, przyjmij go przez --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>serwer %1 pokazuje klucz %2, nie ten, który miał być przyjęty</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>klucz serwera %1 się zmienił: ktoś może stać pośrodku albo zainstalowano go od nowa. Pokazuje %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>jeśli wiesz, czemu się zmienił, usuń stary klucz ze znanych serwerów albo przyjmij ten przez --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>porównaj go z kluczem na samym serwerze: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>serwer nie pokazał klucza: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>nie można odczytać znanych serwerów: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>tych ustawień SSH nie można użyć: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>klucza w %1 nie można otworzyć</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>klucza w %1 nie można otworzyć: hasło klucza jest złe albo to nie klucz prywatny</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>jeśli ma hasło, podaj je przez FRESHSEAT_SECRET lub --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>połączenie z %1 zostało utracone</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>połączenie z %1 zostało utracone: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>polecenie na %1 nie powiodło się: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>polecenie na %1 nie powiodło się, status %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>czy freshseatctl jest tam zainstalowany i znajduje go logowanie bez terminala?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>zdalne polecenie się zakończyło</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>nie wiadomo, czy ostatni krok zadziałał</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>połączenie SSH z %1 się zerwało: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>serwer %1 nie wykonał %2: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>serwer magazynu nie ma OpenZFS albo jego moduł nie jest załadowany</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>zainstaluj tam zfsutils-linux, potem uruchom: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>logujący się użytkownik nie jest tam rootem i nie może nim zostać bez hasła: cel iSCSI jądra należy tylko do roota</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>zaloguj się jako root z kluczem albo pozwól użytkownikowi na sudo bez hasła</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>serwer magazynu nie jest maszyną z Linuksem, której umiemy użyć</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; nie jest datasetem, w którym może być sala</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>napisz POOL albo POOL/NAME, z liter, cyfr i . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>nie można połączyć się z TrueNAS pod %1: nie odpowiada</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>nie można połączyć się z TrueNAS pod %1: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>czy jest włączony i czy to port jego interfejsu WWW?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>TrueNAS pod %1 nie ma %2 (status HTTP %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>serwer nie pokazał certyfikatu</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>TrueNAS pod %1 nie przyjmuje połączeń z tej maszyny</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>dodaj tam jej adres: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>połączenie z TrueNAS pod %1 zostało utracone: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>serwer %1 nie jest znany; pokazuje certyfikat %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>jeśli to jego certyfikat, przyjmij go przez --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>serwer %1 pokazuje certyfikat %2, nie ten, który miał być przyjęty</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>porównaj go z certyfikatem samego NAS</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>certyfikat serwera %1 się zmienił: ktoś może stać pośrodku albo zrobiono go od nowa. Pokazuje %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>jeśli wiesz, czemu się zmienił, przyjmij ten przez --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS nie wpuszcza %1: klucz API jest zły, cofnięty albo nie tego użytkownika</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS nie wpuszcza %1: zły użytkownik albo hasło</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>podaj klucz API lub hasło przez FRESHSEAT_SECRET lub --secret-file, a użytkownika klucza w adresie URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS na razie nie przyjmuje więcej logowań z tej maszyny</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>poczekaj kilka minut: liczy się każdy program, który loguje się w kółko</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>zrób klucz API dla użytkownika i podaj go: o nic więcej nie pyta</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS żąda od %1 hasła jednorazowego</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>hasło jednorazowe %1 jest złe albo już nieważne</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>hasło jednorazowe %1 zostało już użyte; potrzebne jest inne</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>połącz się ponownie z tym, które jest teraz ważne</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>podaj teraz ważne przez FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>albo utwórz dla użytkownika klucz API i podaj go: nie wymaga niczego więcej</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>podaj to, które jest teraz ważne</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS wpuszcza nas, nie pokazując, że zna klucz API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>czy to właściwy adres?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>sekret %1 wygasł albo został cofnięty</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>zrób w TrueNAS inny: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>to czekająca połowa pary TrueNAS</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>połącz się z drugą połową</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS chce klucza API albo hasła</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>podaj je przez FRESHSEAT_SECRET lub --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>hasło potrzebuje swojego użytkownika</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>napisz truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>to, co tam odpowiada, nie mówi jak TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>czy to adres i port jego interfejsu WWW?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>przejdź na TrueNAS 25.04 lub nowszy albo użyj zfs+ssh:// do serwera Linux z OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>maszyna, na którą się logujemy, nie ma midclt: to nie TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>użyj zfs+ssh:// dla serwera Linux z OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>w użyciu: PC jest zalogowany do %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>sesje %1 się nie kończą: wyłącz PC</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>usługa iSCSI TrueNAS się nie uruchamia</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>zajrzyj tam: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>zadanie TrueNAS nie powiodło się: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>ta wersja TrueNAS tego nie umie</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS mówi, że usunął %1, ale to jest: coś tego potrzebuje</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS twierdzi, że usunął %1, ale to nadal tam jest</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>wolumin kończy się przed tym, co na nim zapisano</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>to, co zapisano na woluminie przy bajcie %1, odczytuje się inaczej</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>sprawdź stan puli i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>NAS już nie odpowiada; nie wiadomo, czy ostatnie wywołanie odniosło skutek</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>to, co odpowiada na NAS, to nie midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>oprogramowanie pośrednie (middleware) TrueNAS nie działa</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>poczekaj, aż się uruchomi</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS wciąż od nowa kończy naszą sesję</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>zajrzyj do jego dziennika audytu</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>zadanie TrueNAS się nie kończy</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 jest udostępniane</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 nie jest klonem albo go nie ma</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: nie ma takiego zbioru danych</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: nie ma takiej migawki</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>TrueNAS ma już cel %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>TrueNAS ma już cel %1, i nie jest on nasz</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>TrueNAS nie ma celu %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS twierdzi, że zmienił extent %1, ale %2 jest jak przedtem</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>cel potrzebuje inicjatora, który może się zalogować</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>extent %1 należy już do innego celu</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>cel %1 nie jest zamknięty</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>cel %1 już jest</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS nie podaje nazwy bazowej swoich celów iSCSI</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>TrueNAS ma więcej niż jeden extent z komentarzem %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>usuń ten, którego nie używa żaden cel</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>nie ma takiego celu: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>sekretu celu %1 już nie ma</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>sekretu celu %1 nie można odczytać</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>serwer nie ma celu %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>TrueNAS ma więcej niż jedno zadanie cron o nazwie %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>usuń tam jedno z nich</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS twierdzi, że zmienił zadanie cron harmonogramu %1, ale %2 nie jest takie, jak powinno</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS twierdzi, że usunął zadanie cron harmonogramu %1, ale ono nadal tam jest</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>zadania cron harmonogramu %1 nie ma już na serwerze magazynu</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>timera harmonogramu %1 nie ma już na serwerze magazynu</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 utworzy je ponownie</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>serwer magazynu nie ma systemd, który zaczynałby przebiegi; robiłby to towarzysz</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list odpowiedział czymś, co nie jest listą</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>awaria woluminu na TrueNAS (%1): %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>utrwalanie</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mierzenie</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>czytanie</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>zapisywanie</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>wolumin nie jest osiągalny przez iSCSI pod %1: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>ta maszyna musi osiągać portal TrueNAS</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>bloki woluminu nie mają 512 bajtów</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 byłoby dłuższym komunikatem, niż przyjmuje TrueNAS; nie wysłano go</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS nie pozwala temu użytkownikowi wywołać %1: potrzeba: %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>więcej uprawnień</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>rola %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>dodaj tam rolę do uprawnienia użytkownika: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>ten TrueNAS nie zna %1, a powinien</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>sprawdź, które wersje są obsługiwane</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS nie podał powodu</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>to, co tam odpowiada, nie jest TrueNAS znającym klucz API: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>czy to właściwy adres? Nie wysłano tam niczego, czego dałoby się użyć gdzie indziej</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>jego odpowiedź nie jest odpowiedzią</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>odpowiada komuś innemu</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>żąda nietypowej liczby rund</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>jego sól jest nieprawidłowa</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>nie potrafi pokazać, że go zna</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS mówi, że usunął %1, ale to jest: coś trzyma to otwarte albo się na tym opiera</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>Użytkownikowi, który loguje się do TrueNAS, brak roli %1: co jej potrzebuje, jest odrzucane. Dodaj ją tam do uprawnień użytkownika.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1: uszkodzenie (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1: uszkodzenie przy bajcie %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>dysk stanowiska %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>migawka %1 mastera %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>klon %1, który nie należy do żadnego stanowiska,</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>migawka %1, którą usunięto albo która nie należy do żadnego mastera,</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>zresetuj stanowisko, gdy jego pliki będą uratowane</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>sprawdź dyski tego serwera</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>wyeksportuj, co da się odczytać, albo zaimportuj od nowa; sprawdź dyski tego serwera</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>uszkodzonych jest jeszcze %1 miejsc: freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 zostaje bez zmian: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>w magazynie jest %1 migawek lub klonów, których nie zna żaden master ani stanowisko</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>odbiór mastera %1 przerwano, zachowano %2 z %3: kontynuuj (master receive %4 --token mówi jak) albo odrzuć (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>zapis się nie powiódł: nie przyjmuje zapisów do czasu resetu</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>dysk danych %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>serwer magazynu nie odpowiada</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>jego poprzednia sesja jeszcze się nie skończyła</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>nie udało się go zresetować: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>serwer magazynu nie podaje jego sekretu: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>migawka %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>przechowuje się tylko %1 najnowszych i nic jej nie potrzebuje</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>serwer się zatrzymał: to, co zapisano, przepadło</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>przerwano, zanim cokolwiek zmieniono; sesja aktualizacji jest otwarta jak przedtem</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>zakończone %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>przez %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>ponieważ %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>harmonogram %1 wskazuje teraz grupę %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>harmonogramy %1 wskazują teraz grupę %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>w grupie %1 nie ma już stanowisk: harmonogram %2 nadal ją wskazuje i nic nie robi</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>w grupie %1 nie ma już stanowisk: harmonogramy %2 nadal ją wskazują i nic nie robią</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>zła nazwa lub sekret: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>nie inicjator tego stanowiska: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>stanowisko jest w użyciu: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 czeka na %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>mastera %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>mastera %1, przez %2</translation>
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
        <translation>PC startują tylko przez IPv4: &quot;%1&quot; to adres IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>podaj adres IPv4 albo nazwę serwera</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>sesja przychodzi z %1, ale skrypt startowy dostał %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>pendrive wysłałby swój komputer do %1, czyli do niego samego</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>nie utworzono pendrive&apos;a</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>niech freshseatd nasłuchuje na adresie sieci sali (--iscsi ADDR:PORT) albo podaj adres przez --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 to iPXE %2, które zawiesza się, gdy uruchamia je inne iPXE</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 to iPXE %2: komputery UEFI, których karta sieciowa zawiera iPXE, nie są do niego kierowane</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>hasło albo hasło jednorazowe użytkownika %1 jest złe lub już nieważne</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS nie wpuszcza %1: zły użytkownik, hasło albo hasło jednorazowe, lub któregoś brak</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>wymagane jest hasło jednorazowe użytkownika %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>nie można użyć pęku kluczy systemu: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>odblokuj go albo zainstaluj (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE nie jest obsługiwany przez SSH</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>użyj truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>ten TrueNAS nie zachowuje właściwości migawek tak, jak je zapisano: nie można na nim prowadzić sali</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: komputery UEFI nie znalazłyby skryptu na pendrivie</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 to iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>oprogramowanie pośrednie (middleware) TrueNAS nie odpowiada na %1 od %2 s; nie wiadomo, czy to zadziałało</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>sprawdź, czy odpowiada jego własny interfejs WWW; jeśli nie, uruchom tam ponownie middleware: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 już istnieje</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>towarzysz kończy działanie</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>serwer magazynu resetuje stanowiska według własnego harmonogramu, %1; z wpisem tutaj byłyby resetowane dwa razy</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>zostaw to serwerowi magazynu albo połącz się z nim bez towarzysza i najpierw usuń ten wpis: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (reset: %2, codziennie o %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (reset: %2, dni %3, o %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>wszystkie stanowiska</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupa %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>stanowisko %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>stanowiska %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, z czekaniem do %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, gracze są uprzedzani %2 wcześniej</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>zapisuje</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>jego sesja trwa</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>według licznika serwera magazynu</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>z %1, z jego pendrive&apos;a</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 czeka: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, nie przekazano do %2: jest za stary</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>sala demonstracyjna nie wysyła raportów</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>połącz się z prawdziwym serwerem magazynu</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>serwer %1 nie odpowiada od %2 s</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>sprawdź, czy jeszcze działa, i stan jego pul: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>ten serwer magazynu nie może odmawiać zapisu: powyżej limitu stanowisko ostrzega</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>PC został włączony, ale nigdy nie poprosił o adres</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>nie startuje z sieci, nie ma zasilania albo jego kabel lub port przełącznika nie działa</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Sprawdź, czy świeci dioda jego portu sieciowego; ustaw w firmware start z sieci (PXE) na pierwszym miejscu albo użyj pendrive&apos;a startowego</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>PC poprosił o adres, ale nie pobrał programu startowego</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>inny serwer DHCP odpowiedział, nie wskazując go, albo firmware startuje z sieci tylko przez IPv6</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Poszukaj w sieci startowej drugiego serwera DHCP; włącz w firmware PC start z sieci przez IPv4</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>PC pobrał program startowy i potem już się nie odezwał</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>program nie pasuje do jego firmware (BIOS i UEFI potrzebują różnych) albo odrzucił go Secure Boot</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Wyłącz Secure Boot albo wybierz w firmware UEFI lub BIOS; wypróbuj inny program startowy dla tego stanowiska</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>PC prosił o adres wiele razy, zanim się udało</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>przełącznik trzyma port zamknięty pół minuty po połączeniu (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>Ustaw porty przełącznika dla PC jako edge port lub PortFast i wyłącz Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>PC dostał skrypt startowy, ale nie zalogował się do swojego dysku</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>nie dosięga portu iSCSI serwera magazynu (inna sieć albo zapora) albo jego sekret jest odrzucany</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Sprawdź, czy portal pokazany przy stanowisku jest adresem dostępnym dla PC i czy port 3260 jest otwarty</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>PC zalogował się złym sekretem</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>pendrive startowy lub skrypt sprzed odnowienia sekretu</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Zrób jego pendrive startowy od nowa; PC startujący z sieci wystarczy wyłączyć i włączyć</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>PC zalogował się do tego stanowiska pod cudzą nazwą</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>startuje z pendrive&apos;a innego stanowiska albo zmieniono nazwę iSCSI w jego systemie</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Zrób jego pendrive startowy od nowa; aby wpuścić tę nazwę, dodaj ją do inicjatorów stanowiska</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>PC czeka: jego stanowiska używa inny PC</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>dwa PC mają ten sam adres MAC lub pendrive albo drugi nie został wyłączony</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Wyłącz drugi PC; daj każdemu PC własne stanowisko</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>Firmware PC zalogował się, ale jego system operacyjny nigdy</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows zatrzymuje się na 0x7B INACCESSIBLE_BOOT_DEVICE: sterownik karty sieciowej tego PC nie uruchamia się przy starcie</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Otwórz sesję aktualizacji na PC z taką samą kartą sieciową, zainstaluj jej sterownik NDIS i ustaw uruchamianie przy starcie</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>PC startuje wciąż od nowa</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>jego system zatrzymuje się z błędem krótko po starcie albo zasilanie lub kabel nie trzyma</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Spójrz na jego ekran przy następnym starcie; porównaj ze stanowiskiem na tej samej wersji i cofnij ją, jeśli oba tak robią</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>Od zalogowania firmware do zalogowania systemu minęły minuty</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>jego łącze działa z 100 Mbit/s lub gubi pakiety albo serwer magazynu jest przeciążony</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Spójrz na diodę prędkości portu i wymień kabel; porównaj z innymi stanowiskami</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>System PC nie jest wpuszczany, odkąd zresetowano pod nim dysk</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>stanowisko zresetowano siłą albo serwer magazynu stanął, gdy system działał</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>Wyłącz i włącz PC</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Musi wystartować od nowa: dysk zresetowano pod działającym systemem.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>Nowa zasada lub limit obowiązuje od następnego zalogowania.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Zostanie zresetowane przy następnym starcie: było w użyciu o zaplanowanej porze.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Zapisano dziewięć dziesiątych tego, co wolno.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Zapisano więcej niż limit.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>Jego dysku nie da się użyć</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Dysku danych nie da się użyć</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Loguje się bez sekretu: każdy PC może zająć jego miejsce.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Wpuszcza każdą nazwę inicjatora.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Wpuszcza obok własnej także inne nazwy inicjatora.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Pozwala na kilka sesji naraz: dwa systemy na jednym dysku niszczą jego system plików.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Dwa PC są na jego dysku jednocześnie</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>Jego dysk zniknął: zresetuj stanowisko, aby dostało nowy.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>Nie ma celu iSCSI; utworzy go następna zmiana w sali.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>Jego cel iSCSI nie przyjmuje logowań; otworzy go następna zmiana w sali.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>Jego PC czeka</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>Sieć startowa nie działa</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>Inni też odpowiadają PC w sieci startowej</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Znaleziono uszkodzone dane</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Czegoś z tej sali nie da się odczytać</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>W magazynie jest coś, czego nie zna żaden master ani stanowisko</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>włączony stąd</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>poprosił o adres</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>pobrał program startowy</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>pobrał skrypt startowy</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>czeka na swoją kolej</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>firmware zalogowany</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>odmowa: zły sekret</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>odmowa: zła nazwa inicjatora</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>odmowa: stanowisko ma inny PC</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>odmowa: musi najpierw wystartować</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>system zalogowany</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>pierwsze zapisy</translation>
    </message>
    <message>
        <source>running</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sesja zakończona</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zresetowano</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Zostało tylko %1, rezerwa: stanowiska świeże przy każdym starcie nie mogą już zapisywać i żadna aktualizacja się nie zacznie.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Zostało tylko %1 na zapisy stanowisk.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>Najwięcej zapisały: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Prawdopodobna przyczyna: %2. %3.</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Uruchamia się innym programem startowym niż swój</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Stanowiska są resetowane według dwóch harmonogramów, towarzysza i samego serwera magazynu: usuń wpisy jednego z nich. Wpisy serwera magazynu usuwa się przez połączenie bez towarzysza</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>Plik jest na samym serwerze magazynu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Plik obrazu</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Nazwa mastera</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>Obraz dysku jednego PC ze wszystkim zainstalowanym: raw, qcow2, vhd, vhdx lub vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Wysyłanie: %1 z %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>Serwer magazynu przekształca i sprawdza obraz…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>Na serwerze TrueNAS lub ZFS także Twój wolumin, na przykład %1: nic nie jest kopiowane, a jego migawki stają się wersjami mastera.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Reset %n stanowiska</numerusform>
            <numerusform>Reset %n stanowisk</numerusform>
            <numerusform>Reset %n stanowisk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Usunięcie %n stanowiska</numerusform>
            <numerusform>Usunięcie %n stanowisk</numerusform>
            <numerusform>Usunięcie %n stanowisk</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Stanowiska, których nie wykonano</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n wykonane</numerusform>
            <numerusform>%n wykonane</numerusform>
            <numerusform>%n wykonanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odmowa</numerusform>
            <numerusform>%n odmowy</numerusform>
            <numerusform>%n odmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n pominięte</numerusform>
            <numerusform>%n pominięte</numerusform>
            <numerusform>%n pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>zatrzymanie po tym, co trwa</translation>
    </message>
    <message>
        <source>working</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Zatrzymaj: to, co trwa, zostanie dokończone, reszta pozostanie bez zmian</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>Co dzieje się w sali i jaki jest wynik. Zadanie można zatrzymać; to, czego nie zrobiono, zostaje tu z przyczyną.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nic jeszcze nie zrobiono.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Które</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Każdy wynik</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Zapisz pokazane wpisy dla arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Zapisz dziennik</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>Co zrobiono w sali, kto to zrobił i jak się skończyło. Niczego nie można tu zmienić.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nic jeszcze nie zrobiono.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Żaden wpis nie pasuje do wyszukiwania.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>&amp;Połącz z inną salą…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nowe okno</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Połącz &amp;ponownie teraz</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>Przy&amp;gotuj tę salę…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>Stano&amp;wiska</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>S&amp;zukaj</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>&amp;Cofnij przesunięcie</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>&amp;Dodaj stanowiska…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>&amp;Resetuj zaznaczone…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Resetuj &amp;wszystkie…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Kafelki</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>&amp;Plan sali</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Co to jest?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>&amp;O programie Freshseat</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>O programie Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Wszystkie PC w sali z jednego dysku, świeże po jednym kliknięciu.
Wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub późniejsza.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>&amp;Nowe PC…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>Utwórz pendrive &amp;startowy…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>Hasła nie zapisano</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Otwórz pęk kluczy i spróbuj ponownie albo kontynuuj bez niego: hasło będzie wtedy znane do zamknięcia tego okna, a następnym razem trzeba je podać.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Kontynuuj bez</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Importuj mastera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>Usunąć mastera %1 i wszystkie jego wersje?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>Ustawić wersję %1 jako bieżącą?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Ustaw jako bieżącą</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>Porzucić wersję %1?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Mastery</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Aktualizuj tego mastera…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Ustaw jako bieżącą…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>Oznacz jako dobrą</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>Wersja, do której się wraca, gdy inna jest zła</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Porzuć…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Teraz niemożliwe: brak połączenia z serwerem magazynu.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Najpierw wybierz wersję</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Nie ma jeszcze mastera. Zaimportuj go.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>Aktualizacja otwarta od %1, przez %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>Przechowywane wersje mastera. Stanowiska przechodzą na bieżącą przy następnym resecie, chyba że są przypięte. Starszą wersję można w każdej chwili znów uczynić bieżącą.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 na dysku</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Dyski, z których startują stanowiska. Wybierz jeden, aby zobaczyć jego wersje.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Jeden PC instaluje to, co ma dostać każde stanowisko; to staje się następną wersją.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>Wiadomość do %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Wiadomość do %n stanowiska</numerusform>
            <numerusform>Wiadomość do %n stanowisk</numerusform>
            <numerusform>Wiadomość do %n stanowisk</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>Pojawia się na ekranach używanych stanowisk. Pozostałe zostają w spokoju.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Co przeczytają gracze</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>Zamykamy za dziesięć minut</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>Z każdego pytającego PC twórz stanowisko, w kolejności włączania</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>Nowe PC</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>PC, które prosiły o start</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adres MAC</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Ostatnia prośba</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>PC, które prosiły o start i nie są jeszcze stanowiskami. Każdy pokazuje swój numer na ekranie.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>Utwórz stanowisko</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>Nie proponuj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>ten, który ma większość stanowisk</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Teraz żadnych. Włącz PC, który startuje przez sieć: pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Teraz niemożliwe: brak połączenia z serwerem magazynu.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>nic nie zapisano</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Utrata</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Używane z</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Reset %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>Reset %n stanowiska</numerusform>
            <numerusform>Reset %n stanowisk</numerusform>
            <numerusform>Reset %n stanowisk</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>Odświeżyć %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>Odświeżyć %n stanowisko?</numerusform>
            <numerusform>Odświeżyć %n stanowiska?</numerusform>
            <numerusform>Odświeżyć %n stanowisk?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>Pytanie serwera magazynu, co by przepadło…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Co przepadnie</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Stanowiska w użyciu</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 pozostaje bez zmian: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>%n stanowisko w użyciu zostanie pominięte.</numerusform>
            <numerusform>%n stanowiska w użyciu zostaną pominięte.</numerusform>
            <numerusform>%n stanowisk w użyciu zostanie pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Resetuj też %n stanowisko w użyciu: sesja zostanie przerwana, niezapisana praca przepadnie</numerusform>
            <numerusform>Resetuj też %n stanowiska w użyciu: sesje zostaną przerwane, niezapisana praca przepadnie</numerusform>
            <numerusform>Resetuj też %n stanowisk w użyciu: sesje zostaną przerwane, niezapisana praca przepadnie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Teraz nic nie można zresetować.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>Nic nie zostanie zresetowane: wszystkie wybrane stanowiska są w użyciu.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>Nic nie przepadnie: od ostatniego resetu nic nie zapisano.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1 zapisane od ostatniego resetu przepadnie bezpowrotnie. Master pozostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Wolne %1 z %2.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>Serwer magazynu nie podaje, ile ma miejsca.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Master z Windows i jego stanowiska potrzebują 50 GiB lub więcej: dodaj dysk albo usuń to, co niepotrzebne.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>Jest %n master.</numerusform>
            <numerusform>Są %n mastery.</numerusform>
            <numerusform>Jest %n masterów.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Nie ma jeszcze mastera.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Zaimportuj dysk jednego PC jako plik obrazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Jest %n stanowisko.</numerusform>
            <numerusform>Są %n stanowiska.</numerusform>
            <numerusform>Jest %n stanowisk.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Nie ma jeszcze stanowisk.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>Dodaj je z adresami MAC ich PC.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 odpowiada: %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>PC są kierowane na %1, którego nie mogą osiągnąć.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Niech pomocnik nasłuchuje na adresie sieci sali (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Stanowiska</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Mastery</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
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
        <translation>wersja %1 z %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Wybierz stanowisko, aby zobaczyć jego klon, sesje i adresy.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Mastery</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Nie ma jeszcze mastera: freshseatctl master import NAZWA PLIK</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Pokaż wszystkie stanowiska</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Dodaj stanowiska…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Żadne stanowisko nie pasuje.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Nie ma jeszcze stanowisk.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>Sali jeszcze nie widziano.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Teraz niemożliwe: brak połączenia z serwerem magazynu.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Wszystkie stanowiska sali. Ikona, słowo i kolor mówią, co robi PC; pasek zapełnia się, gdy zapis zbliża się do limitu. Wybierz stanowiska tutaj, a działaj z boku.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Pisz, aby znaleźć stanowiska; naciśnij słowo, aby widzieć tylko takie. Liczby mówią, ile ich jest.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>Co robią wybrane stanowiska, co się z nimi działo i co możesz z nimi zrobić.</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>To, że sesja przychodzi z innego adresu niż jej komputer, widać tam, gdzie komputery uruchamia pomocnik lub towarzysz. Sam serwer TrueNAS lub ZFS nie zna komputerów.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>łączenie</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączono</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>brak połączenia, kolejna próba</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n stanowisko</numerusform>
            <numerusform>%n stanowiska</numerusform>
            <numerusform>%n stanowisk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n w użyciu</numerusform>
            <numerusform>%n w użyciu</numerusform>
            <numerusform>%n w użyciu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>zajęte %1 z %2</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>Pokaż okno</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n stanowisko nie zostało wykonane.</numerusform>
            <numerusform>%n stanowiska nie zostały wykonane.</numerusform>
            <numerusform>%n stanowisk nie zostało wykonanych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Wszystkie stanowiska</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupa %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, czeka na wolne stanowiska do %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>Ten komputer zostanie wyłączony za %n minutę. Zapisz, co potrzebne, i zakończ.</numerusform>
            <numerusform>Ten komputer zostanie wyłączony za %n minuty. Zapisz, co potrzebne, i zakończ.</numerusform>
            <numerusform>Ten komputer zostanie wyłączony za %n minut. Zapisz, co potrzebne, i zakończ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>Ten komputer zostanie odświeżony, gdy od niego odejdziesz. Zakończ w ciągu %n minuty i zapisz ważne rzeczy gdzie indziej.</numerusform>
            <numerusform>Ten komputer zostanie odświeżony, gdy od niego odejdziesz. Zakończ w ciągu %n minut i zapisz ważne rzeczy gdzie indziej.</numerusform>
            <numerusform>Ten komputer zostanie odświeżony, gdy od niego odejdziesz. Zakończ w ciągu %n minut i zapisz ważne rzeczy gdzie indziej.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Czekaj na stanowiska w użyciu, zrezygnuj o</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Nadrób przebieg pominięty, bo serwer był wyłączony</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Zmień harmonogram</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Nowy wpis w harmonogramie</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Zrezygnuj o</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stanowiska</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Wszystkie stanowiska</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Te stanowiska</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Nazwy stanowisk</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Uprzedź graczy, w minutach</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Co przeczytają gracze</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>Pojawia się na ekranach używanych stanowisk; wcześniej nic się z nimi nie dzieje</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stanowiska</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Następny przebieg</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Ostatni przebieg</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Ostatni wynik</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Działa na</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Uruchom teraz…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Działa na %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Najpierw wybierz wpis</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Teraz niemożliwe: brak połączenia z serwerem magazynu.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>Usunąć ten wpis z harmonogramu?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Uruchomić teraz ten wpis harmonogramu?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Uruchom teraz</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Raporty…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>Dokąd trafiają raporty harmonogramu, i ich test</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>Co serwer magazynu robi sam, przy zamkniętych konsolach. Używane stanowisko nigdy nie jest resetowane: czeka do pory rezygnacji, potem do następnego startu.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>Nadchodzący tydzień. Blok to przebieg; jego długość to czas czekania na używane stanowiska.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>Wysłać raport próbny?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Wyślij raport próbny</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>Przesuń %n stanowisko</numerusform>
            <numerusform>Przesuń %n stanowiska</numerusform>
            <numerusform>Przesuń %n stanowisk</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>Resetuj %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Resetuj %n stanowisko…</numerusform>
            <numerusform>Resetuj %n stanowiska…</numerusform>
            <numerusform>Resetuj %n stanowisk…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Podążaj za bieżącą wersją</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Przypnij tę wersję</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Zachowuj zmiany</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Znów resetuj przy każdym starcie</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>Usunąć %n stanowisko?</numerusform>
            <numerusform>Usunąć %n stanowiska?</numerusform>
            <numerusform>Usunąć %n stanowisk?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Cofnij ostatni reset…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>Cofnąć ostatni reset %1?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Cofnij reset</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>Wyłączyć %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Uruchomić ponownie %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>Wyłączyć %n PC?</numerusform>
            <numerusform>Wyłączyć %n PC?</numerusform>
            <numerusform>Wyłączyć %n PC?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>Uruchomić ponownie %n PC?</numerusform>
            <numerusform>Uruchomić ponownie %n PC?</numerusform>
            <numerusform>Uruchomić ponownie %n PC?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Wiadomość…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Edycja %1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>Litery, cyfry i łączniki, najwyżej 15: będzie to nazwa komputera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adres MAC</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Dalsze dyski komputera, na przykład z grami: nazwy masterów oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Dyski danych</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%1 zapisane przez %2 przepadnie.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>Najwięcej, ile można zapisać na dysku danych, jeśli nie limit stanowiska</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Ich limity</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatycznie</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Czym komputer uruchamia się przez sieć. Spróbuj ipxe, gdy komputer dochodzi dotąd i nie rusza dalej: ma własne sterowniki</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Program rozruchowy</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>Najwięcej, ile stanowisko może zapisać między resetami, np. 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Limit rozmiaru</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>zawsze bieżąca</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, przypięta</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, przypięta (%2)</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Kiedy dysk stanowiska jest odświeżany: przy każdym starcie, według harmonogramu albo tylko gdy je zresetujesz.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>Z której wersji mastera startuje stanowisko. Przypięte stanowisko zostaje na swojej, gdy publikowana jest nowa.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Stanowiska</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>Odśwież %1 (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>Wiersz wymaga nazwy i adresu MAC.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Ta nazwa lub ten adres MAC jest na liście dwa razy.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>Master i wersja</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Ostatni reset</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Czeka na swoją kolej</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · wersja %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>przypięta</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>bieżąca to %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>zapisano %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Przypnij tę wersję</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Zachowuj zmiany</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Znów resetuj przy każdym starcie</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adres MAC</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Inicjator</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klon</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Ostatni reset</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Podążaj za bieżącą wersją</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Resetuj to stanowisko…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Resetuj %n stanowisko…</numerusform>
            <numerusform>Resetuj %n stanowiska…</numerusform>
            <numerusform>Resetuj %n stanowisk…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Ostatni błąd: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (przypięta)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 przy następnym resecie)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n stanowisko</numerusform>
            <numerusform>%n stanowiska</numerusform>
            <numerusform>%n stanowisk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>zapisano %1, %n w użyciu</numerusform>
            <numerusform>zapisano %1, %n w użyciu</numerusform>
            <numerusform>zapisano %1, %n w użyciu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 na dysku</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%1 zachowane do cofnięcia</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Stanowiska jako tabela</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolumny tabeli</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Brak sesji</translation>
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
        <translation>Cała sala</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Bez grupy</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Obraz sali</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Obrazy (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kafelki</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Pokaż stanowiska jako kafelki (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plan sali</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Pokaż stanowiska tam, gdzie stoją (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Pokaż stanowiska jako tabelę (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Rozmieść</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Przeciągnij kafelki tam, gdzie stoją stanowiska</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Dopasuj powiększenie, aby widzieć wszystkie stanowiska</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Usuń obraz</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Podłóż obraz sali pod kafelki</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Powiększenie (Ctrl+kółko myszy)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Strefy sali</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Przygotowanie sali</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Dokończ później: wszystko jest też na stronach sali</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Co sprawdzono</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>Serwer magazynu odpowiada. Oto co ma i czego brakuje.</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>Pendrive dla dowolnego stanowiska</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>W firmware każdego PC włącz start z sieci (lub z USB) i wyłącz Secure Boot.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Dodaj te stanowiska</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stanowiska</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>Master to dysk, od którego zaczyna każde stanowisko.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>Jest %n master. Zaimportuj kolejny lub przejdź dalej.</numerusform>
            <numerusform>Są %n mastery. Zaimportuj kolejny lub przejdź dalej.</numerusform>
            <numerusform>Jest %n masterów. Zaimportuj kolejny lub przejdź dalej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Jest %n stanowisko.</numerusform>
            <numerusform>Są %n stanowiska.</numerusform>
            <numerusform>Jest %n stanowisk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>Sala jest gotowa. Włącz PC: jego kafelek pokaże, jak się uruchamia.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Czegoś jeszcze brakuje. Zamknij to i zrób na stronach sali, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>PC, które właśnie próbowały wystartować…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>PC znajdują swoje dyski przez sieć. Mówi im to albo sieć, albo pendrive w każdym PC.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Utwórz pendrive startowy…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>Start z sieci</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>bieżąca</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>ostatnia znana dobra</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>zła</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n stanowisko: %1</numerusform>
            <numerusform>%n stanowiska: %1</numerusform>
            <numerusform>%n stanowisk: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Rozmiar zmian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Używana przez</translation>
    </message>
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1, porzucenie zwalnia %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Na dysku</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Dla każdego PC: pyta usługę startową tej sali</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Dla jednego stanowiska, bez usługi startowej:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Tworzenie pendrive&apos;a startowego</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Utwórz obraz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>Plik ma %1. Zapisz go bez zmian na pendrivie.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>Zawiera sekret stanowiska: pilnuj go jak klucza.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Teraz niemożliwe: brak połączenia z serwerem magazynu.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>Aby zapisać pendrive, podłącz go: pojawi się na tej liście.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Tak, nadpisz ten pendrive</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>PC, który sam nie umie startować przez sieć, startuje z pendrive&apos;a. Tu powstaje taki, dla BIOS i UEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Zapisz na</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Plik tego komputera</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>Pendrive jest gotowy: zapisano %1, odczytano i porównano. Można go wyjąć.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Zapisz pendrive</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>Pendrive jest za mały na obraz.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>Pendrive&apos;a nie da się zapisać: może być zabezpieczony lub uszkodzony.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>Pendrive został wyjęty.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>Na pendrivie nie ma tego, co zapisano: jest uszkodzony. Użyj innego.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Zapis zatrzymano.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>Pendrive bez nazwy</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Wszystko na tym pendrivie zostanie utracone: %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>Jest na nim: %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Ten komputer nie daje dostępu do pendrive&apos;ów (UDisks2 nie działa). Zrób plik.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>Pendrive nie jest już podłączony.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Tego dysku nie wolno nadpisać: używa go system.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Coś używa pendrive&apos;a. Zamknij otwarte na nim pliki i okna.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Ten komputer na to nie pozwolił.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>Pendrive&apos;a nie da się otworzyć.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Zapisywanie pendrive&apos;a…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Odczytywanie pendrive&apos;a…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>Serwer magazynu przygotowuje obraz…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>To, co na nim było, jest utracone i żaden PC z niego nie wystartuje. Zapisz go jeszcze raz.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>Na pendrivie nic nie zapisano.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>odczyt, MiB/s</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>zapis, MiB/s</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Ruch z ostatnich minut</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, at the axis of a plot.</extracomment>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>Pierwsze stanowiska wypróbowują nową wersję; inne czekają.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>Pierwsze stanowiska wytrzymały. Inne czekają na Twoją decyzję.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>Nowa wersja jest bieżąca; stanowiska przechodzą na nią.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Wszystkie stanowiska, które miały przejść, przeszły.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>Jedno z pierwszych stanowisk nie wytrzymało. Wszystkie wracają, a wersja jest oznaczona jako zła.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>Wdrażanie zakończono; nic więcej się nie zmieni.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>przeniesione, jeszcze nie uruchomione</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>uruchamia się</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>działa, obserwowane</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>nie wytrzymało</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zostaje</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Aktualizacja %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Porzuć aktualizację…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>Aktualizacja trwa dalej; wróć do niej kiedykolwiek, także z innej konsoli</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Jeden PC uruchamia sam dysk mastera, a Ty instalujesz tam to, co ma dostać każde stanowisko. Inne pozostają bez zmian, dopóki nie opublikujesz.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Instaluj na PC stanowiska</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>Co nowego, by łatwo to znaleźć</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Wszystkie stanowiska, gdy tylko nikt ich nie używa</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Wszystkie stanowiska, przy następnym starcie</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Najpierw te stanowiska; inne, gdy te wytrzymają:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>Pierwsze stanowiska</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>Kto dostanie nową wersję?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Stanowiska przypięte lub zachowywane pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Stanowiska wdrażania</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Kontynuuj z innymi</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Cofnij: powrót do poprzedniej wersji…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Wrócić do wersji %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Rozpocznij</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 Zainstaluj</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 Opublikuj</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 Wdróż</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>Nowa wersja jest publikowana.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>Plik obrazu jest na miejscu. Opublikuj go, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>Zainstaluj na %1 to, co ma dostać każde stanowisko, a potem wyłącz ten PC.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>Włącz teraz %1: uruchomi dysk mastera.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 jest wyłączone. Opublikuj, co zapisało, albo włącz je ponownie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%1 zapisane od %2; rozpoczęte przez %3 na wersji %4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Wersja %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (pierwsze)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Żadne stanowisko nie używa tego mastera.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Najpierw wyłącz PC.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Najpierw wpisz komentarz.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Teraz niemożliwe: brak połączenia z serwerem magazynu.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>Które stanowiska najpierw?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>Porzucić aktualizację %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Weź plik obrazu jako następną wersję</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Nic nie zaplanowano.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Dodano stanowisko</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Zmieniono stanowisko</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Usunięto stanowisko</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Pokazano sekret</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Odnowiono sekret</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Zaimportowano mastera</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Wyeksportowano mastera</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Usunięto mastera</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Harmonogram: dodano wpis</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Harmonogram: usunięto wpis</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Włączono harmonogram</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Wyłączono harmonogram</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Wykonano harmonogram</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie udało się</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Resetowanie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>PC nie ma sesji ze swoim dyskiem.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>Firmware PC ładuje system operacyjny.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>System operacyjny się uruchamia.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>PC jest włączony i używa swojego dysku.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>To stanowisko zapisuje następną wersję swojego mastera.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>Klon jest odświeżany.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Coś poszło nie tak; ostatni błąd mówi co.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>Serwer magazynu nie wie.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>świeże przy każdym starcie</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>świeże według harmonogramu</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>zachowane, dopóki nie zresetujesz</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>To nie może być poprawne</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Odmowa: w użyciu</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nie istnieje</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>Serwer magazynu nieosiągalny</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>Niemożliwe z tym serwerem magazynu</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niedozwolone</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Brak miejsca</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Najpierw wyłącz PC albo zresetuj go z przerwaniem sesji.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Sprawdź, czy serwer magazynu jest włączony i czy działa sieć.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Sprawdź użytkownika i klucz.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Zwolnij miejsce na serwerze magazynu: zresetuj stanowiska lub porzuć stare wersje.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Cofnięto reset</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Rozpoczęto aktualizację</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Porzucono aktualizację</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Opublikowano aktualizację</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Ustawiono wersję bieżącą</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Porzucono wersję</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Oznaczono wersję jako dobrą</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Kontynuowano wdrażanie</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Zakończono wdrażanie</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Uruchomiono pomocnika</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Wysłano mastera</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Odebrano mastera</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Porzucono rozpoczęty odbiór</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>PC stał się stanowiskiem</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>PC nie jest już proponowany</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Czy nowe PC stają się stanowiskami</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Włączono start z sieci</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Wyłączono start z sieci</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Utworzono pendrive startowy</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Wdrażanie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Raport próbny</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>Kończy się miejsce</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Została tylko rezerwa</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Rozpoczęto sprawdzanie danych</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Zatrzymano sprawdzanie danych</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Hasło jednorazowe</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Wpisz kod, który pokazuje teraz Twój authenticator. Jest ważny na jedno logowanie i nie jest zapisywany: po utracie połączenia trzeba podać nowy.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>obok istniejącego serwera DHCP</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>nadaje też adresy PC: nie ma innego serwera DHCP</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>tylko programy startowe: wskazuje je inny serwer DHCP</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>Karta sieciowa serwera magazynu, do której podłączone są PC, tak jak nazywa ją jego ip link</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Karta sieciowa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>Start z sieci nie działa: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>Start z sieci jest włączony: karta %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>Start z sieci jest wyłączony.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Wyłącz start z sieci…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Włącz start z sieci…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Teraz niemożliwe: brak połączenia z serwerem magazynu.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>Włącz start z sieci?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>Wyłącz start z sieci?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>wykonano: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>nie udało się: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>pominięto: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>czeka: %1</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>brak stanowisk</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>harmonogram %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Podaj adresy ręcznie</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Dla sieci, w której żaden serwer DHCP nie nadaje adresów: każdy komputer potrzebuje własnego pendrive&apos;a.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Puste: tak, jak serwer tej sali zna sam siebie</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Na przykład %1; puste: przez DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Puste: brak albo przez DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Serwer magazynu</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>Adres komputera</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
</context>
</TS>
