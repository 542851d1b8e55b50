<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>Der Speicherrechner wird gefragt, was sich ändern würde …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Geht verloren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>Nichts Geschriebenes geht verloren.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 gehen endgültig verloren.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Jetzt ist nichts möglich.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Plätze hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Datei lesen …</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>Ein Platz je Zeile: Name, MAC-Adresse und vielleicht eine Gruppe. Fügen Sie sie aus einer Tabelle oder der Geräteliste Ihres Routers ein.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Neue Plätze</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>Einen Platz dieses Namens gibt es schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n Platz kommt hinzu</numerusform>
            <numerusform>%n Plätze kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n Zeile mit einem Problem</numerusform>
            <numerusform>%n Zeilen mit einem Problem</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>%n Platz hinzugefügt</numerusform>
            <numerusform>%n Plätze hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Liste von Plätzen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 ist zu groß für eine Liste von Plätzen.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>Platz hinzufügen</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>Platz ändern</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>Platz entfernen</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>Platz zurücksetzen</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>Datenplatte zurücksetzen</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>Datenplatte entfernen</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>Zurücksetzen zurücknehmen</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>Geheimnis erneuern</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>Master löschen</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>Version löschen</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>Version aufgeben</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>zur aktuellen machen</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>als gut merken</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>Platz umstellen</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>Update beginnen</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>Update verwerfen</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>Update veröffentlichen</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>Eintrag in den Plan</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>Eintrag aus dem Plan</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>bleibt, wie er ist: in Gebrauch</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>bleibt, wie er ist</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>Bericht senden</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>einschalten</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>herunterfahren</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>neu starten</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>Bescheid sagen</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Mit einem Raum verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Demo-Raum ausprobieren</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Zurück zum Raum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Dieser Rechner zeigt einen Schlüssel, der hier nicht bekannt ist. Vergleichen Sie ihn mit dem, den der Rechner selbst anzeigt (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), bevor Sie ihn annehmen:</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Diesen Schlüssel annehmen und verbinden</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 …</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>Wo ist der Speicherrechner, auf dem die Platten der Plätze liegen? Ein leerer wird Schritt für Schritt eingerichtet.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Ihre Räume</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Ein anderer Raum</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Passwort, Passphrase oder API-Schlüssel</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Ohne Schlüsselbund wird es behalten, bis dieses Fenster geschlossen wird, und nirgends sonst.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Dieser Rechner zeigt ein Zertifikat, das hier nicht bekannt ist. Vergleichen Sie seinen SHA-256-Fingerabdruck (%1) mit dem, den die Weboberfläche des Rechners selbst zeigt, bevor Sie es annehmen:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Dieses Zertifikat annehmen und verbinden</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Keine Verbindung. Was Sie sehen, kann veraltet sein; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>Der Speicherrechner lässt uns nicht herein. Was Sie sehen, kann veraltet sein.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Die Verbindung wird wieder aufgebaut. Was Sie sehen, kann veraltet sein.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>Alle  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>In Betrieb  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Startet  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Aus  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Update  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Achtung  %1</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Auswahl zurücksetzen (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Auswahl zurücksetzen</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Jeden Platz wieder frisch machen; benutzte Plätze bleiben unberührt</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Wählen Sie erst Plätze: Klick, Strg+Klick oder Rahmen aufziehen</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Die gewählten Plätze wieder frisch machen (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Plätze suchen</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Name, Master, Adresse oder Zustand (Strg+F)</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Plätze nach Zustand oder Gruppe auswählen</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>Raumplan</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Dort steht schon ein Platz.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Helfer auf diesem Rechner</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Helfer auf einem anderen Linux-Rechner</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>TrueNAS über SSH</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>Linux-Rechner mit ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Demo-Raum, zum Ausprobieren</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Adresse selbst eingeben</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd läuft auf diesem Rechner.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd läuft dort und wird über SSH erreicht.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Die Platten liegen auf einem TrueNAS-Pool; Anmeldung mit API-Schlüssel oder Passwort.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Die Platten liegen auf einem TrueNAS-Pool, der über SSH erreicht wird.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Die Platten liegen auf einem ZFS-Pool, der über SSH erreicht wird.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>Nichts wird angefasst: Der Raum lebt nur im Speicher.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Speicherrechner</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>server oder 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>wie auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>Der PC wurde eingeschaltet, hat aber nie um eine Adresse gebeten</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>er startet nicht vom Netz, hat keinen Strom, oder Kabel oder Switch-Port sind tot</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Sehen Sie nach, ob die Lampe seines Netzanschlusses leuchtet; stellen Sie in der Firmware den Netzstart (PXE) an die erste Stelle, oder nehmen Sie einen Startstick</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>Der PC hat um eine Adresse gebeten, aber kein Startprogramm geholt</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>ein anderer DHCP-Server hat geantwortet, ohne eines zu nennen, oder seine Firmware startet nur über IPv6 vom Netz</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Suchen Sie im Startnetz nach einem zweiten DHCP-Server; schalten Sie in der Firmware des PCs den Netzstart über IPv4 ein</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>Der PC hat sein Startprogramm geholt und danach nichts mehr gesagt</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>das Programm passt nicht zu seiner Firmware (BIOS und UEFI brauchen verschiedene), oder Secure Boot hat es abgelehnt</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Schalten Sie Secure Boot aus, oder wählen Sie in der Firmware UEFI oder BIOS; versuchen Sie ein anderes Startprogramm für diesen Platz</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>Der PC hat viele Male um eine Adresse gebeten, bevor er durchkam</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>der Switch hält seinen Port nach dem Verbinden eine halbe Minute geschlossen (Spanning Tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>Stellen Sie die Switch-Ports der PCs auf Edge-Port oder PortFast, und schalten Sie Energy-Efficient Ethernet aus</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>Der PC bekam sein Startskript, hat sich aber nicht an seiner Platte angemeldet</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>er erreicht den iSCSI-Port des Speicherrechners nicht (anderes Netz oder eine Firewall), oder sein Geheimnis wird abgelehnt</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Prüfen Sie, ob das Portal, das am Platz steht, für PCs erreichbar und Port 3260 offen ist</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>Der PC hat sich mit einem falschen Geheimnis angemeldet</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>ein Startstick oder Skript von vor der Erneuerung des Geheimnisses</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Machen Sie seinen Startstick neu; ein PC, der vom Netz startet, muss nur aus- und eingeschaltet werden</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>Ein PC hat sich an diesem Platz unter einem fremden Namen angemeldet</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>er startet mit dem Startstick eines anderen Platzes, oder der iSCSI-Name in seinem System wurde geändert</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Machen Sie seinen Startstick neu; soll der Name gelten, tragen Sie ihn bei den Initiatoren des Platzes ein</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>Der PC wartet: ein anderer PC benutzt seinen Platz</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>zwei PCs haben dieselbe MAC-Adresse oder denselben Stick, oder der andere wurde nicht ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Schalten Sie den anderen PC aus; geben Sie jedem PC einen eigenen Platz</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>Die Firmware des PCs hat sich angemeldet, sein Betriebssystem nie</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows hält mit 0x7B INACCESSIBLE_BOOT_DEVICE an: der Treiber der Netzwerkkarte dieses PCs startet nicht beim Booten</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Öffnen Sie eine Update-Sitzung an einem PC mit derselben Netzwerkkarte, installieren Sie ihren NDIS-Treiber und lassen Sie ihn beim Booten starten</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>Der PC startet immer wieder neu</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>sein System bricht bald nach dem Start mit einem Fehler ab, oder Strom oder Kabel sitzen locker</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Sehen Sie beim nächsten Start auf seinen Bildschirm; vergleichen Sie mit einem Platz auf derselben Version, und gehen Sie zurück, wenn beide es tun</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>Der PC brauchte Minuten von der Anmeldung der Firmware bis zu der des Systems</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>seine Leitung läuft mit 100 Mbit/s oder verliert Pakete, oder der Speicherrechner ist überlastet</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Sehen Sie auf die Geschwindigkeitslampe seines Ports, und tauschen Sie das Kabel; vergleichen Sie mit anderen Plätzen</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>Das System des PCs wird nicht eingelassen, seit seine Platte unter ihm zurückgesetzt wurde</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>der Platz wurde erzwungen zurückgesetzt, oder der Speicherrechner stand, während das System lief</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>Schalten Sie den PC aus und wieder ein</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Muss neu starten: seine Platte wurde unter dem laufenden System zurückgesetzt.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>Seine neue Regel oder Grenze gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Wird beim nächsten Start zurückgesetzt: er war benutzt, als sein Zeitplan lief.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Neun Zehntel von dem, was er schreiben darf, sind geschrieben.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Er hat mehr geschrieben als seine Grenze.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>Seine Platte ist nicht benutzbar</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Eine Datenplatte ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Meldet sich ohne Geheimnis an: jeder PC kann seinen Platz einnehmen.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Lässt jeden Initiator-Namen ein.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Lässt außer seinem eigenen noch andere Initiator-Namen ein.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Erlaubt mehrere Sitzungen zugleich: zwei Systeme auf einer Platte zerstören ihr Dateisystem.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Zwei PCs sind zugleich auf seiner Platte</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>Seine Platte ist weg: setzen Sie ihn zurück, dann bekommt er eine neue.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>Er hat kein iSCSI-Ziel; die nächste Änderung am Raum legt eines an.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>Sein iSCSI-Ziel nimmt keine Anmeldungen an; die nächste Änderung am Raum öffnet es.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>Sein PC wartet</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>Das Startnetz arbeitet nicht</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>Auch andere antworten PCs im Startnetz</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Beschädigte Daten wurden gefunden</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Etwas vom Raum ist nicht lesbar</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>Im Speicher liegt etwas, das zu keinem Master oder Platz gehört</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>von hier eingeschaltet</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>bat um eine Adresse</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>holte das Startprogramm</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>holte das Startskript</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>Firmware angemeldet</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>abgelehnt: falsches Geheimnis</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>abgelehnt: falscher Initiator-Name</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>abgelehnt: ein anderer PC hat den Platz</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>abgelehnt: muss erst neu starten</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>System angemeldet</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>erste Schreibzugriffe</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Nur %1 sind übrig, die Reserve: Plätze, die bei jedem Start frisch sind, können nicht mehr schreiben, und kein Update beginnt.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Nur %1 sind übrig für das, was Plätze schreiben.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>Am meisten schrieben: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Wahrscheinliche Ursache: %2. %3.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>Die Datei liegt auf dem Speicherrechner selbst</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Abbilddatei</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Name des Masters</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>Das Abbild der Platte eines PCs, auf dem alles installiert ist: raw, qcow2, vhd, vhdx oder vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Gesendet: %1 von %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>Der Speicherrechner wandelt das Abbild um und prüft es …</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Zurücksetzen von %n Platz</numerusform>
            <numerusform>Zurücksetzen von %n Plätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Entfernen von %n Platz</numerusform>
            <numerusform>Entfernen von %n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Plätze, bei denen es nicht geklappt hat</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>hört auf, sobald Begonnenes fertig ist</translation>
    </message>
    <message>
        <source>working</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Aufhören: Begonnenes wird fertig, der Rest bleibt unberührt</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Im Journal suchen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Die gezeigten Einträge für eine Tabellenkalkulation speichern</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Journal speichern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>Was mit dem Raum geschah, durch wen und wie es ausging. Nichts darin lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>&amp;Über Freshseat</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>Mit einem anderen Raum &amp;verbinden …</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Jetzt &amp;wieder verbinden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>Auswahl &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Alle zurücksetzen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>Über Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Jeder PC des Raums von einer Platte, mit einem Klick frisch.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>The password is kept until this window is closed.</source>
        <translation>Das Passwort wird behalten, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>Diesen Raum &amp;einrichten …</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>Verschieben &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>Plätze &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Kacheln</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>&amp;Raumplan</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>&amp;Neue PCs …</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>&amp;Startstick erstellen …</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Master importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>Den Master %1 mit allen seinen Versionen löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>Version %1 zur aktuellen machen?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Zur aktuellen machen</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>Version %1 aufgeben?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Diesen Master aktualisieren …</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Zur aktuellen machen …</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>Als gut merken</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>Die Version, zu der man zurückgeht, wenn eine andere schlecht ist</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Aufgeben …</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Zurzeit nicht möglich: keine Verbindung zum Speicherrechner.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Erst eine Version auswählen</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Noch kein Master da. Importieren Sie einen.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>Ein Update ist offen seit %1, von %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>Die aufbewahrten Versionen des Masters. Plätze folgen der aktuellen beim nächsten Zurücksetzen, außer sie sind angeheftet. Eine ältere Version kann jederzeit wieder die aktuelle werden.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Nachricht an %n Platz</numerusform>
            <numerusform>Nachricht an %n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>Erscheint auf den Bildschirmen der Plätze in Gebrauch. Die anderen bleiben in Ruhe.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Was die Spieler lesen</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>Wir schließen in zehn Minuten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>Jeden PC, der fragt, zum Platz machen, in der Reihenfolge des Einschaltens</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>Neue PCs</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>PCs, die starten wollten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>PCs, die starten wollten und noch keine Plätze sind. Jeder zeigt seine Nummer auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>Zum Platz machen</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>der der meisten Plätze</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Zurzeit keine. Schalten Sie einen PC ein, der über das Netz startet: er erscheint hier.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Zurzeit nicht möglich: keine Verbindung zum Speicherrechner.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Geht verloren</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>%n Platz zurücksetzen</numerusform>
            <numerusform>%n Plätze zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>%1 wieder frisch machen?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>%n Platz wieder frisch machen?</numerusform>
            <numerusform>%n Plätze wieder frisch machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>Der Speicherrechner wird gefragt, was verloren ginge …</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Benutzte Plätze</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 bleibt, wie er ist: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>%n benutzter Platz wird übersprungen.</numerusform>
            <numerusform>%n benutzte Plätze werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Auch den %n benutzten Platz zurücksetzen: trennt die Sitzung, Ungespeichertes ist verloren</numerusform>
            <numerusform>Auch die %n benutzten Plätze zurücksetzen: trennt die Sitzungen, Ungespeichertes ist verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Zurzeit lässt sich nichts zurücksetzen.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>Nichts wird zurückgesetzt: Alle gewählten Plätze werden benutzt.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>Nichts geht verloren: Seit dem letzten Zurücksetzen wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1, geschrieben seit dem letzten Zurücksetzen, gehen endgültig verloren. Der Master bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 von %2 sind frei.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>Der Speicherrechner sagt nicht, wie viel Platz er hat.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Ein Windows-Master und seine Plätze wollen 50 GiB oder mehr: eine Platte dazunehmen oder löschen, was nicht gebraucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>%n Master ist da.</numerusform>
            <numerusform>%n Master sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Noch ist kein Master da.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Importieren Sie die Platte eines PCs als Abbilddatei.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>%n Platz ist da.</numerusform>
            <numerusform>%n Plätze sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Noch sind keine Plätze da.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>Fügen Sie sie mit den MAC-Adressen ihrer PCs hinzu.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 antwortet: %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>PCs werden zu %1 geschickt; dort erreichen sie nichts.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Lassen Sie den Helfer auf der Adresse des Raumnetzes lauschen (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
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
        <translation>Version %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Wählen Sie einen Platz, um Klon, Sitzungen und Adressen zu sehen.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Noch kein Master: freshseatctl master import NAME DATEI</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Alle Plätze zeigen</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Kein Platz passt.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>Der Raum war noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Zurzeit nicht möglich: keine Verbindung zum Speicherrechner.</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Plätze hinzufügen …</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Noch keine Plätze.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Jeder Platz des Raums. Symbol, Wort und Farbe sagen, was sein PC tut; ein Balken füllt sich, je näher er seiner Größengrenze kommt. Wählen Sie hier Plätze und handeln Sie an der Seite.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Tippen Sie, um Plätze zu finden; ein Druck auf ein Wort zeigt nur solche Plätze. Die Zahlen zählen sie.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>Was die gewählten Plätze tun, was mit ihnen geschah und was Sie mit ihnen tun können.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>nicht verbunden, neuer Versuch folgt</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n benutzt</numerusform>
            <numerusform>%n benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n Platz wurde nicht erledigt.</numerusform>
            <numerusform>%n Plätze wurden nicht erledigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Alle Plätze</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, wartet auf freie Plätze bis %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Auf Plätze in Gebrauch warten, aufgeben um</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Einen Lauf nachholen, der ausfiel, weil der Speicherrechner aus war</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Neuer Eintrag im Plan</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Aufgeben um</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Alle Plätze</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Diese Plätze</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Namen der Plätze</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Spieler vorher warnen, in Minuten</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Was die Spieler lesen</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>Erscheint auf den Bildschirmen der Plätze in Gebrauch; vorher geschieht keinem Platz etwas</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Jetzt ausführen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Läuft auf %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Erst einen Eintrag auswählen</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Zurzeit nicht möglich: keine Verbindung zum Speicherrechner.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>Diesen Eintrag aus dem Plan entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Diesen Eintrag des Plans jetzt ausführen?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Berichte …</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>Wohin Berichte des Zeitplans gehen, und ein Test</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>Was der Speicherrechner von selbst tut, auch wenn jede Konsole geschlossen ist. Ein Platz in Gebrauch wird nie zurückgesetzt: er wartet bis zur Aufgabezeit, dann bis zu seinem nächsten Start.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>Die kommende Woche. Ein Block ist ein Lauf; seine Länge ist, wie lange er auf Plätze in Gebrauch wartet.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>Einen Testbericht senden?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Testbericht senden</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>%n Platz verschieben</numerusform>
            <numerusform>%n Plätze verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>%1 zurücksetzen …</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>%n Platz zurücksetzen …</numerusform>
            <numerusform>%n Plätze zurücksetzen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Der aktuellen Version folgen</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Diese Version festhalten</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Wieder bei jedem Start zurücksetzen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>%n Platz entfernen?</numerusform>
            <numerusform>%n Plätze entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Letztes Zurücksetzen zurücknehmen …</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>Letztes Zurücksetzen von %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>%1 herunterfahren?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>%1 neu starten?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>%n PC herunterfahren?</numerusform>
            <numerusform>%n PCs herunterfahren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>%n PC neu starten?</numerusform>
            <numerusform>%n PCs neu starten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Nachricht …</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>Buchstaben, Ziffern und Bindestriche, höchstens 15: Es wird der Name des Computers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Weitere Laufwerke des PCs, etwa die Spiele: Namen von Mastern mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Datenplatten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%1, die %2 geschrieben hat, gehen verloren.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>So viel darf auf eine Datenplatte geschrieben werden, wo es nicht die Größengrenze des Platzes ist</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Deren Grenzen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Womit der PC übers Netz startet. Versuchen Sie ipxe, wenn ein PC bis hierher kommt und dann nicht weiter: Es hat eigene Treiber</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Startprogramm</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>So viel darf ein Platz zwischen zwei Zurücksetzungen höchstens schreiben, etwa 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Größengrenze</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>immer die aktuelle</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, festgehalten</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, festgehalten (%2)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>%1 wieder frisch machen (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>Eine Zeile braucht einen Namen und eine MAC-Adresse.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Dieser Name oder diese MAC-Adresse steht zweimal in der Liste.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er dran ist</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>aktuell: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>Master und Version</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Zuletzt frisch</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klon</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Zuletzt frisch</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Diesen Platz zurücksetzen …</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>%n Platz zurücksetzen …</numerusform>
            <numerusform>%n Plätze zurücksetzen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (festgelegt)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 beim nächsten Zurücksetzen)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>%1 geschrieben, %n benutzt</numerusform>
            <numerusform>%1 geschrieben, %n benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Diese Version festhalten</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Wieder bei jedem Start zurücksetzen</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Der aktuellen Version folgen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Plätze als Tabelle</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatViews</name>
    <message>
        <source>Whole room</source>
        <translation>Ganzer Raum</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Bild des Raums</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Die Plätze als Kacheln zeigen (Strg+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Raumplan</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Die Plätze zeigen, wo sie stehen (Strg+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Die Plätze als Tabelle zeigen (Strg+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Die Kacheln dorthin ziehen, wo ihre Plätze stehen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Vergrößern oder verkleinern, bis jeder Platz zu sehen ist</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Ein Bild des Raums unter die Kacheln legen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Vergrößerung (Strg+Mausrad)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Bereiche des Raums</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Raum einrichten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Später weitermachen: Alles hier gibt es auch auf den Seiten des Raums</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>Der Speicherrechner antwortet. Das hat er, und das fehlt noch.</translation>
    </message>
    <message>
        <source>Network boot (IF is the room&apos;s network card)</source>
        <translation>Starten über das Netz (IF ist die Netzkarte des Raums)</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>Ein USB-Stick für jeden Platz</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>Schalten Sie in der Firmware jedes PCs das Starten über das Netz (oder von USB) ein und Secure Boot aus.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Diese Plätze hinzufügen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>Der Master ist die Platte, von der jeder Platz ausgeht.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>%n Master ist da. Importieren Sie noch einen oder gehen Sie weiter.</numerusform>
            <numerusform>%n Master sind da. Importieren Sie noch einen oder gehen Sie weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>%n Platz ist da.</numerusform>
            <numerusform>%n Plätze sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>Der Raum ist bereit. Schalten Sie einen PC ein: Seine Kachel zeigt, wie er startet.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Etwas fehlt noch. Schließen Sie dies und holen Sie es auf den Seiten des Raums nach, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>PCs, die gerade starten wollten …</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>PCs finden ihre Platten über das Netz. Entweder sagt ihnen das Netz, wie, oder ein USB-Stick in jedem PC tut es.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Startstick erstellen …</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>zuletzt als gut bekannt</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n Platz: %1</numerusform>
            <numerusform>%n Plätze: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Größe der Änderungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Für jeden PC: er fragt den Startdienst dieses Raums</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Für einen Platz, ohne Startdienst:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Startstick erstellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Abbild erstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>%1 stehen in der Datei. Schreiben Sie sie unverändert auf einen USB-Stick.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>Er enthält das Geheimnis des Platzes: verwahren Sie ihn wie einen Schlüssel.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Zurzeit nicht möglich: keine Verbindung zum Speicherrechner.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>Um einen USB-Stick zu schreiben, stecken Sie ihn ein: er erscheint in dieser Liste.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Ja, diesen Stick überschreiben</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>Ein PC, der nicht selbst über das Netz starten kann, startet von einem USB-Stick. Hier entsteht einer, für BIOS und UEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Schreiben auf</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Eine Datei dieses Computers</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>Der Stick ist fertig: %1 wurden geschrieben, zurückgelesen und verglichen. Er kann abgezogen werden.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Stick schreiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>Der Stick ist zu klein für das Abbild.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>Der Stick lässt sich nicht beschreiben: vielleicht ist er schreibgeschützt oder defekt.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>Der Stick wurde abgezogen.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>Auf dem Stick steht nicht, was geschrieben wurde: er ist defekt. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Das Schreiben wurde angehalten.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>USB-Stick ohne Namen</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Alles auf diesem Stick geht verloren: %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>Darauf ist: %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Dieser Computer gibt keinen Zugang zu USB-Sticks (UDisks2 läuft nicht). Machen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>Der Stick ist nicht mehr eingesteckt.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Dieses Laufwerk darf nicht überschrieben werden: das System benutzt es.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Etwas benutzt den Stick. Schließen Sie die Dateien und Fenster, die darauf offen sind.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Dieser Computer hat es nicht erlaubt.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>Der Stick lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Der Stick wird geschrieben …</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Der Stick wird zurückgelesen …</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>Der Speicherrechner macht das Abbild …</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>Was darauf war, ist verloren, und kein PC startet davon. Schreiben Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>Auf den Stick wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>gelesen, MiB/s</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>geschrieben, MiB/s</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Verkehr der letzten Minuten</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>Die ersten Plätze erproben die neue Version; die anderen warten.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>Die ersten Plätze haben sich bewährt. Die anderen warten auf Ihr Wort.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>Die neue Version ist die aktuelle; die Plätze wechseln zu ihr.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Jeder Platz, der wechseln sollte, hat gewechselt.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>Einer der ersten Plätze hat sich nicht bewährt. Alle gehen zurück, und die Version gilt als schlecht.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>Die Verteilung wurde beendet; nichts wechselt mehr.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>umgestellt, noch nicht gestartet</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>läuft, wird beobachtet</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>hat sich nicht bewährt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Update verwerfen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>Das Update geht weiter; kommen Sie jederzeit darauf zurück, auch an einer anderen Konsole</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Ein PC startet die Platte des Masters selbst, und Sie installieren dort, was jeder Platz bekommen soll. Die anderen Plätze bleiben, wie sie sind, bis Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Installieren am PC von</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>Was neu ist, damit Sie es wiederfinden</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Jeder Platz, sobald ihn niemand benutzt</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Jeder Platz, bei seinem nächsten Start</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Erst diese Plätze; die anderen, wenn diese sich bewährt haben:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>Erste Plätze</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>Wer bekommt die neue Version?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Festgehaltene Plätze und solche, die behalten werden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Plätze der Verteilung</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Mit den anderen weitermachen</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Rückgängig: zurück zur Version davor …</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Zurück zu Version %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Beginnen</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 Installieren</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 Veröffentlichen</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 Verteilen</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>Die neue Version wird veröffentlicht.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>Die Abbilddatei ist da. Veröffentlichen Sie sie, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>Installieren Sie auf %1, was jeder Platz bekommen soll, und fahren Sie ihn dann herunter.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>Schalten Sie %1 jetzt ein: Er startet die Platte des Masters.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 ist heruntergefahren. Veröffentlichen Sie, was er geschrieben hat, oder schalten Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%1 geschrieben seit %2; begonnen von %3 auf Version %4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (zuerst)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Kein Platz steht auf diesem Master.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Fahren Sie den PC erst herunter.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Schreiben Sie erst eine Bemerkung.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Zurzeit nicht möglich: keine Verbindung zum Speicherrechner.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>Welche Plätze kommen zuerst?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>Das Update von %1 verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Eine Abbilddatei als nächste Version nehmen</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Platz angelegt</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Platz geändert</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Platz entfernt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Geheimnis gezeigt</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Geheimnis erneuert</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Master importiert</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Master exportiert</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Master gelöscht</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Zeitplan hinzugefügt</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Zeitplan entfernt</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Zeitplan eingeschaltet</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Zeitplan ausgeschaltet</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Zeitplan ausgeführt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Bootet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Update-Sitzung</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>Der PC hat keine Sitzung mit seiner Platte.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>Die Firmware des PCs lädt das Betriebssystem.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>Das Betriebssystem startet.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>Der PC ist an und benutzt seine Platte.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>Dieser Platz schreibt die nächste Version seines Masters.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>Der Klon wird frisch gemacht.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Etwas ging schief; der letzte Fehler sagt, was.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>Der Speicherrechner weiß es nicht.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>frisch bei jedem Start</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>frisch nach Zeitplan</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>bleibt, bis Sie zurücksetzen</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Das kann nicht stimmen</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Abgelehnt: wird benutzt</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>Speicherrechner nicht erreichbar</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>Mit diesem Speicherrechner nicht möglich</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Kein Platz mehr auf dem Speicher</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Fahren Sie den PC erst herunter, oder setzen Sie ihn samt Trennen der Sitzung zurück.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Prüfen Sie, ob der Speicherrechner an ist und das Netz geht.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Prüfen Sie Benutzername und Schlüssel.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Schaffen Sie Platz auf dem Speicherrechner: Plätze zurücksetzen oder alte Snapshots löschen.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Zurücksetzen zurückgenommen</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Update begonnen</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Update verworfen</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Update veröffentlicht</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Version zur aktuellen gemacht</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Version aufgegeben</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Version als gut gemerkt</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Verteilung fortgesetzt</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Verteilung beendet</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Helfer gestartet</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
</TS>
