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
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>Auf einem TrueNAS- oder ZFS-Rechner nennt ein viertes Wort ein iSCSI-Ziel von Ihnen: Der Platz übernimmt es samt dem, was auf seiner Platte ist.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Übernimmt</translation>
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
        <translation>Version löschen</translation>
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
        <translation>Eintrag in den Zeitplan</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>Eintrag aus dem Zeitplan</translation>
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
    <message>
        <source>switch network boot on</source>
        <translation>Netzwerkstart einschalten</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>Netzwerkstart ausschalten</translation>
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
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>Die Räume, die auf diesem Rechner geöffnet wurden. Eingabetaste oder Doppelklick öffnet einen.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Wo der Speicherrechner mit den Platten der Plätze steht und wie er erreicht wird.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>Was der Speicherrechner sehen will, bevor er Sie hereinlässt. Es wird nie in eine Einstellungsdatei geschrieben.</translation>
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
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>Wie es um die Verbindung zum Speicherrechner steht und was dort nicht stimmt.</translation>
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
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Die genauen Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>Die genauen Aufrufe</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>Der Speicherrechner wird gefragt …</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>Mit diesen Aufrufen würde der Speicherrechner geändert, in dieser Reihenfolge. Geheimnisse sind unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>Am Speicherrechner würde nichts geändert.</translation>
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
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>kein solcher Platz: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>kein solcher Master: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>Master %1 hat keinen Snapshot %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list zeigt die vorhandenen Plätze</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list zeigt die vorhandenen Master</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots zeigt die vorhandenen Snapshots</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>kein Platz ist in der Gruppe %1</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>es wurde kein Platz genannt</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>Plätze wurden auf mehr als eine Art gewählt</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>nennen Sie Plätze oder eine Gruppe oder alle</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>nichts wurde getan</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>nichts wurde begonnen</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>ob es wirksam wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>er wird von %1 seit %2 benutzt</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>er wird von %1 benutzt</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>er ist in einer Update-Sitzung</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>er hat eine offene Update-Sitzung</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>er hat eine offene Update-Sitzung: veröffentlichen oder verwerfen Sie diese zuerst</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>Master %1 hat eine offene Update-Sitzung</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>Master %1 hat schon eine Update-Sitzung</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>Master %1 hat schon eine Update-Sitzung: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>auf Platz %1 seit %2, von %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>aus %1 seit %2, von %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>veröffentlichen oder verwerfen Sie sie zuerst</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>veröffentlichen oder verwerfen Sie zuerst das Update</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>Master %1 wird von Platz %2 benutzt</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>Master %1 wird von den Plätzen %2 benutzt</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>entfernen Sie zuerst diese Plätze oder geben Sie ihnen einen anderen Master</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>der Platz wird gerade zurückgesetzt</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>er wird gerade zurückgesetzt</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>mit dem Platz geschieht gerade etwas anderes</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>seine Sitzung ließ sich nicht rechtzeitig beenden</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>schalten Sie den PC aus und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>der Raum wird seit %2 von %1 geändert</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>einen Master %1 gibt es schon</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>wählen Sie einen anderen Namen: ein Import überschreibt nie einen Master</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 gehört schon zu Platz %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>MAC-Adresse %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>einen Platz %1 gibt es schon</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>Namen sind einmalig, Groß- und Kleinschreibung zählt nicht</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>eine Größengrenze von %1 ist zu klein, um gemeint zu sein</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>1M ist das Mindeste; 0 nimmt die Grenze weg</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>mehr als %1 Datenplatten an einem Platz</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 kann nicht Systemplatte und Datenplatte eines Platzes sein</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 ist kein Platzname: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 ist kein Mastername: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 ist keine Gruppe: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 ist keine MAC-Adresse: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 ist keine MAC-Adresse eines PCs: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>er ist länger als 15 Zeichen</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>er ist länger als 60 Zeichen</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>nur a-z A-Z 0-9 - dürfen darin vorkommen</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>nur a-z A-Z 0-9 . _ - dürfen darin vorkommen</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>er beginnt oder endet mit einem Bindestrich</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>er besteht nur aus Ziffern</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>sie hat nicht sechs Bytes</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>es ist eine Multicast-Adresse</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>sie besteht nur aus Nullen</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>Plätze werden Windows-Computernamen: 1 bis 15 Buchstaben, Ziffern und Bindestriche, z. B. PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>1 bis 60 Buchstaben, Ziffern, Punkte, Unterstriche und Bindestriche, z. B. win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>1 bis 60 Buchstaben, Ziffern, Punkte, Unterstriche und Bindestriche, oder nichts</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>schreiben Sie sie wie 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 ist kein Initiatorname</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>schreiben Sie IQNs mit Kommas dazwischen, oder any, oder none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>mehr als 16 Initiatornamen an einem Platz</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>es gibt noch keinen Master, mit dem der neue Platz starten könnte</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>es gibt mehrere Master und noch keinen Platz, der zeigt, welcher gemeint ist</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>importieren Sie zuerst einen: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>nennen Sie einen mit --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>kein PC %1 hat nach einem Startskript gefragt</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list zeigt, wer gefragt hat; schalten Sie den PC ein und lassen Sie ihn aus dem Netz starten</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>der Platz wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>der Platz wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>seine Platte wurde schon zurückgesetzt; ein weiteres Zurücksetzen bringt sie in Ordnung</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>er wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>diesen Platz gibt es nicht mehr</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>Platz %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>Platz %1 hat keine Platte von %2: er kann sie nicht erproben</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>Platz %1 kann nicht der erste sein: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>an Snapshot %1 festgehalten</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>seine Regel ist keep: er zieht um, wenn er zurückgesetzt wird</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>seine Regel ist keep: ein Zeitplan setzt ihn nie zurück</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>Master %1 hat keine Update-Sitzung</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>freshseatctl update begin öffnet eine</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>von Master %1 läuft keine Verteilung</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>die Verteilung von %1 geht von selbst weiter</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>von Master %1 wurde noch nie etwas verteilt</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>Platz %1 hat keine Platte von Master %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>er hat keine Platte von Master %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>wählen Sie einen Platz dieses Masters oder geben Sie ihm den Master zuerst: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>fahren Sie den PC herunter und beginnen Sie dann das Update</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>das Update von %1 kann nicht veröffentlicht werden, solange der PC von Platz %2 läuft</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>der PC von Platz %1 wurde gerade eingeschaltet</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>fahren Sie ihn herunter und veröffentlichen Sie dann</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>das Update des Masters %1 ist im Speicher, konnte aber nicht eingetragen werden: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>es wird von selbst wieder versucht, spätestens wenn der Dienst neu startet</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>Snapshot %1 von %2 kann nicht gelöscht werden: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>er ist der aktuelle</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>er wird von Platz %1 benutzt</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>er wird von den Plätzen %1 benutzt</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>eine Update-Sitzung baut darauf auf</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>eine Verteilung betrifft ihn</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots zeigt, wer worauf steht</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>das letzte Zurücksetzen von Platz %1 lässt sich nicht zurücknehmen: seine alte Platte wird nicht oder nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>das letzte Zurücksetzen von Platz %1 lässt sich nicht zurücknehmen: seine alte Platte ist auf dem Speicherrechner nicht mehr da</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>Master %1 hat keinen aktuellen Snapshot</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>seine Platte ist aus dem Speicher verschwunden</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>seine Platte ist nicht benutzbar</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>er startete %1-mal, statt zu laufen</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>er kam nicht innerhalb von %1 nach seinem Start hoch</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>die ersten Plätze haben bestanden; die anderen warten auf ein Wort</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>er hat keine Platte dieses Masters mehr</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>keiner der ersten Plätze ist übrig, um es zu erproben</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>die ersten Plätze haben bestanden, es geht mit den anderen weiter</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>die Plätze gehen zurück auf Snapshot %1, er ist als schlecht gemerkt</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>jeder Platz, der umziehen sollte, ist umgezogen</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>vorzeitig beendet: die nächste Verteilung hat begonnen</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>geht mit den anderen Plätzen weiter, auf Wunsch von %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>zuerst erprobt von %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>die ersten Plätze haben es erprobt: weiter oder abbrechen</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>Platz darauf: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>Plätze darauf: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>Platz, der umzieht, sobald niemand daran ist oder beim nächsten Start: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>Plätze, die umziehen, sobald niemand daran ist oder beim nächsten Start: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>Platz, der beim nächsten Start umzieht: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>Plätze, die beim nächsten Start umziehen: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>Platz, der bleibt, wo er ist: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>Plätze, die bleiben, wo sie sind: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>zurück auf %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>zuerst: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>sobald niemand daran ist</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>beim nächsten Start</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>wenn Sie fortfahren</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>nachdem die ersten Plätze bestanden haben</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>mit seinem Klon von %1</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>das alte gilt ab der nächsten Anmeldung des PCs nicht mehr</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>was Platz %1 geschrieben hat</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>das Abbild %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>seine Platte ist wieder wie vor dem Zurücksetzen, was seitdem geschrieben wurde, geht verloren</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>Platz %1 startet eine beschreibbare Platte über %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>Snapshot %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>er wird nicht mehr als Platz angeboten</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>jeder PC, der nach einem Startskript fragt, wird ein Platz</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>PCs warten, bis sie aufgenommen werden</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>PCs bekommen keinen Startdienst mehr</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>ein Versuch, an jeden eingerichteten Kanal</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 auf %2, festgehalten</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 auf %2, folgt dem aktuellen Snapshot</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>übernimmt das Ziel %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 von %2 seit %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>jetzt auf Snapshot %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>wieder auf Snapshot %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>seine Sitzung wurde beendet</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>seine Sitzung von %1 wurde geschlossen</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>wenn sein PC nicht von selbst ausgeht, schalten Sie ihn aus</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>nur seine Platte von %1</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>seine Platte von %1: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>seine Platte von %1 wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>seine Regel ist boot: der nächste Start macht ihn frisch</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>Snapshot %1 ist aktuell</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>Snapshot %1 ist weg</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>Snapshot %1 ist der letzte, der als gut bekannt ist</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>Snapshot %1 ist als schlecht gemerkt</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>seine Platte %1 wird später entfernt</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>seine alte Platte %1 wird später entfernt</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>manches davon wird später entfernt: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>die Verbindung wurde geschlossen, bevor er an der Reihe war</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>abgebrochen, bevor er an der Reihe war</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>abgebrochen, ehe er an die Reihe kam</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>nichts ist bekannt, das getan wurde</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>getan sind %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>Zurücksetzen misslungen: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>er ist schon an</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>niemand ist da</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>er ist schon aus</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>Wecksignal gesendet über %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>das Weckpaket konnte nicht gesendet werden: kein Netz dieses Rechners nahm es an</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>er endete mit dem Status %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>seine Sitzung ist beendet</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>der Befehl ist misslungen: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>der Befehl ließ sich nicht ausführen: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>der PC ist noch an</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>der Befehl wurde angenommen, aber die Sitzung des PCs ist nach %1 s noch da</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>dieser Speicherrechner kann Spielern keinen Text zeigen: kein Befehl ist eingerichtet</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>dieser Speicherrechner weiß keinen Weg für %1 von PCs: kein Befehl ist eingerichtet</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>nennen Sie einen in [power] von freshseatd.toml, etwa %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>eine Nachricht an Spieler ist eine Zeile Text</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>eine Nachricht an Spieler darf %1 nicht enthalten: die Befehlszeile des PCs würde es für ihres halten</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>Buchstaben, Ziffern, Leerzeichen und . , : &apos; - / sind erlaubt</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>die Nachricht an Spieler ist leer</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>eine Nachricht an Spieler darf nicht mit - oder / beginnen: sie würde für eine Option gehalten</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>eine Nachricht an Spieler hat höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>kein solcher Zeitplan: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list zeigt die vorhandenen Zeitpläne</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>es wurde kein Tag gewählt</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily ist jeder Tag</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>von %1 bis %2 zu warten ist gar keine Zeit</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>geben Sie eine spätere Zeit an oder keine</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>Zeitplan %1 ist gerade am Werk</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>wie es ausging, zeigt freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>den Spielern ist Bescheid gesagt; es geschieht um %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>die Wartezeit war vorbei, bevor er an der Reihe war</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>gewartet bis %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>bis %1 wird es wieder versucht</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>er wird bei seinem nächsten Start zurückgesetzt</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>der nächste Lauf des Zeitplans hat begonnen</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>der Zeitplan wurde entfernt</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>der Zeitplan wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>der Lauf von %1 wurde verpasst: der Speicherrechner lief nicht</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>der Lauf von %1 wurde verpasst: der Speicherrechner lief nicht oder hat ihn nicht begonnen</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>der Zeitplan konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>die Zeitzone des Speicherrechners kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>der Speicherrechner hat den Lauf nicht begonnen: vielleicht ist einer von Zeitplan %1 im Gange, oder sein Auftrag misslingt; es wird nichts mehr von ihm verlangt</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>sehen Sie sich auf dem Speicherrechner die Meldungen des Auftrags an</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>dieser Speicherrechner kennt keine Update-Sitzungen</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>dieser Speicherrechner kennt keine Verteilungen</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>dieser Speicherrechner hat keine Startdienste; ein Begleiter gäbe sie</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>dieser Speicherrechner hat keine Startdienste: er hat nur Platten; ein Begleiter gäbe sie</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>dieser Speicherrechner führt keinen Zeitplan; ein Begleiter täte es</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>der eigene Zeitplan des Speicherrechners setzt Plätze zurück und tut sonst nichts: er weckt keine PCs und fährt keine herunter; ein Begleiter täte es</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>der Speicherrechner kann Spielern nichts mitteilen; ein Begleiter täte es</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS holt keinen Lauf nach, der verpasst wurde, weil es aus war; ein Begleiter täte es</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>dieser Speicherrechner schickt keine Berichte: er führt keinen Zeitplan; ein Begleiter täte es</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>lassen Sie freshseatd --companion auf einem Rechner im Netz der PCs laufen und verbinden Sie sich damit: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>lassen Sie freshseatd --companion auf einem Rechner laufen, der immer an ist, und verbinden Sie sich damit: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>nur %1 sind auf der Platte des Speichers übrig, davon sind %2 die Reserve: kein Update wird begonnen</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>löschen Sie Snapshots, die nicht gebraucht werden, oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>auf der Platte des Speichers ist nicht mehr als die Reserve von %1 frei</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>löschen Sie alte Snapshots und Master, die niemand braucht, oder setzen Sie Plätze zurück</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>der iSCSI-Server läuft nicht</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>der Speicherrechner sagt, er habe %1 angelegt, aber es ist nicht da</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>der Speicherrechner sagt, er habe %1 angelegt, aber es ist nicht so da, wie es sein sollte</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>der Speicherrechner sagt, das Ziel %1 zeige %2, aber das tut es nicht</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>sehen Sie nach dem Zustand des iSCSI-Ziels auf dem Rechner; die nächste Änderung am Raum versucht es noch einmal</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>der Speicherrechner hat schon ein Ziel %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>der Speicherrechner sagt, er habe %1 zurückgerollt, aber er hat es nicht</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>etwas außerhalb des Raums baut auf dem auf, was in %1 ist</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>verbinden Sie sich neu und sehen Sie nach: was begonnen wurde, beendet die nächste Änderung, oder sie nimmt es zurück</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>alle iSCSI-Ziele dieses Speicherrechners sind seine eigenen: es gibt keines, das übernommen werden könnte</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>lassen Sie --adopt weg</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 nennt kein Volume dieses Speicherrechners</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>schreiben Sie host:/dev/zvol/POOL/VOLUME; eine Abbilddatei dort lässt sich von hier nicht öffnen</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 gehört schon zum Raum</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 liegt in einem anderen Pool als der Raum: ein Klon kann seinen Pool nicht verlassen, es wäre also eine Kopie</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>legen Sie den Raum in den Pool %1 (die URL nennt ihn) oder importieren Sie ein Abbild</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>ein Volume des Speicherrechners wird übernommen, wie es ist: nichts wird gesendet</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>ein anderer Import legt den Master %1 an</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>nehmen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: ein solches Volume gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 ist ein Dateisystem, kein Volume (Zvol): darin ist keine Platte</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>die Länge von %1 ist kein Vielfaches von 512 Bytes</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 hat keinen Snapshot: ein Master besteht aus Snapshots, die sich nicht ändern</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 hat keinen Snapshot %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>machen Sie einen, während niemand auf das Volume schreibt: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>%1 hat %2 Snapshots; höchstens %3 werden übernommen</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>nennen Sie einen: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>das Ziel %1 gehört schon einem Platz</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>das Ziel %1 kann nicht übernommen werden: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>es ist nicht das einzige, dessen Name so endet; geben Sie den ganzen Namen an</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>es hat keine Platte</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>es hat %1 Platten (LUNs)</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>es hat mehrere Portalgruppen</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>es hat %1 Gruppen</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>das Ziel eines Platzes hat genau eins davon</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>seine Platte hat eine andere LUN als 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>es zeigt etwas anderes als ein ZFS-Volume</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>es zeigt eine Datei, kein Volume</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>es lässt jeden Initiator ein: geben Sie ihm eine Liste (ACLs) mit dem Namen seines PCs</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>es lässt jeden Initiator ein: seine Initiatorgruppe nennt keinen</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>nennen Sie dort den seines PCs</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>es verlangt ein Geheimnis, von dem es keines oder mehrere gibt</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>es ist schon eines von unseren</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>ändern Sie es auf dem Speicherrechner oder legen Sie den Platz ohne --adopt an: er bekommt ein eigenes Ziel</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>fahren Sie diesen PC zuerst herunter</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 ist kein Klon: es gibt keinen Snapshot, auf den ein Reset es zurücksetzen könnte</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>legen Sie den Platz ohne --adopt an: er bekommt einen Klon des Masters %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 ist ein Klon von %2, woraus der Master %3 nicht gemacht wurde</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>übernehmen Sie das zuerst: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 ist ein Klon von Snapshot %2 des Masters %3, nicht von %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>nichts ist davon übrig</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>nichts davon ist übrig</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>von der anderen Seite abgebrochen</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>vor dem Ende aufgegeben</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>die Abbilddatei ist leer</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>die Platte in diesem Abbild hat %1 Bytes: kein Vielfaches von 512, also kein ganzes Plattenabbild</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>der Demo-Raum hat keine eigenen Dateien</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>nennen Sie eine Datei Ihres Rechners</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>die Datei ist nicht, was angekündigt war</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>ein anderer Import legt gerade den Master %1 an</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>ein anderer Import legt den Master %1 an oder wurde abgeschnitten</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>nehmen Sie einen anderen Namen; was davon übrig ist, wird nach einem Tag entfernt</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>Master %1 wird schon importiert</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>Master %1 wird schon importiert oder empfangen</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>warten Sie auf diesen Import oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>keine solche Datei auf dem Speicherrechner: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 ist leer: 0 Bytes sind keine Platte</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 ist keine rohe Platte: die Größe von %2 Bytes ist kein Vielfaches von 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>dies ist kein Raw-Abbild: es endet wie ein VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>geben Sie --format vhd an</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>Der Import von %1 wurde angehalten; auf dem Speicherrechner ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>die Größe des Geräts kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Prüfen Sie Pfad und Schreibweise.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 ist leer (0 Bytes).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>War der Download oder das Kopieren fertig?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 ist %2, kein Abbild einer Platte.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>Diese Datei ist %1, kein Abbild einer Platte.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>ein Gerät ohne Blöcke</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>ein %1-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>ein tar-Archiv (eine .ova-Datei ist eines)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>ein Windows-Installationsabbild (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>ein %1-Abbild</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>ein VMDK eines alten ESX-Hosts</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>eine verschlüsselte Platte (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Entpacken Sie es zuerst und importieren Sie dann das Abbild, das darin ist.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Konvertieren Sie es zuerst: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>Ein WIM enthält Dateien, keine Platte. Installieren Sie Windows auf eine virtuelle Platte und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Entschlüsseln Sie sie zuerst; die Firmware eines Platzes kann sie nicht starten.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>Diese VMDK-Datei beschreibt nur eine Platte; deren Daten liegen in anderen Dateien.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Machen Sie eine einzige Datei daraus: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Machen Sie dort, wo alle Teile liegen, eine einzige Datei daraus: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>Machen Sie aus beiden eine ganze Datei: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Machen Sie dort, wo es herkommt, eine einfache Datei daraus: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Konvertieren Sie es mit dem Programm, das es gemacht hat: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Versuchen Sie, eine Kopie davon zu reparieren: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>Machen Sie eine Kopie mit Sektoren von 512 Bytes: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>Diese %1-Datei ist beschädigt oder unvollständig: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Kopieren Sie sie noch einmal von dort, wo sie herkommt, und vergleichen Sie die Größen.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>sie endet mitten im Kopf</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>eine Erweiterung des Kopfs ist länger als der Kopf</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>ihre Clustergröße ist unmöglich</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>die Länge ihres Kopfs ist unmöglich</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>ihr Inhaltsverzeichnis liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>ihre Verweistabelle liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>ihre Blocktabelle liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>ihre Blocktabelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>ein Block liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>ihr zweiter Kopf fehlt</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>ihre Blockgröße ist unmöglich</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>ihre Blocktabelle ist zu kurz für ihre Platte</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>die Prüfsumme ihres Kopfs stimmt nicht</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>ihre Art von Platte ist unbekannt</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>ihr Anfang fehlt</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>sie ist kürzer als ihre Platte</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>ihre Bereichstabelle fehlt</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>ihre Metadaten fehlen</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>ihre Metadaten liegen hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>ihre Metadaten sind unvollständig</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>ihre Beschreibung ist nicht dort, wo sie hingehört</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>sie endet mitten in der Beschreibung</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>Die Platte in diesem Abbild ist 0 Bytes groß.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>Die Größe dieser Platte, %1 Bytes, ist kein Vielfaches von 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Eine Platte besteht aus Sektoren von 512 Bytes; die Datei wurde wohl beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Dieses Abbild behauptet eine Platte von %1; die größte, die genommen wird, hat %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>%1 konnte bei %2 nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>Sie wurde beim Lesen kürzer, oder die Platte, auf der sie liegt, versagt.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 wird abgelehnt: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>es ist nur der Unterschied zu einer anderen Datei</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>es hält seine Daten in einer anderen Datei</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>seine Daten liegen in mehreren Dateien</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>es ist verschlüsselt</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>sein Format ist nicht, was sein Kopf sagt</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>sein Kopf widerspricht sich</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>was qemu-img davon sagt, ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>Dies ist ein qcow-Abbild der Version %1; bekannt sind 2 und 3.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Dieses qcow2-Abbild hält seine Daten in einer anderen Datei.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Dieses qcow2-Abbild ist nur der Unterschied zu %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>einer anderen Datei</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>einer anderen Datei (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Dieses qcow2-Abbild ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Entschlüsseln Sie es zuerst mit qemu-img convert; Freshseat fragt nie nach dem Passwort eines Abbilds.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Dieses qcow2-Abbild nutzt Eigenschaften, die Freshseat nicht kennt.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>Dieses qcow2-Abbild hat das Programm, das es zuletzt schrieb, als defekt gekennzeichnet.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>Dieses VHD ist nur der Unterschied zu einer anderen Platte.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>Dieses VHDX ist nur der Unterschied zu einer anderen Platte (ein Hyper-V-Prüfpunkt, .avhdx, ist so etwas).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Führen Sie es dort, wo beide liegen, mit dem übergeordneten zusammen (Hyper-V-Manager, Datenträger bearbeiten, Zusammenführen), und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>Dieses VHDX hat Sektoren von %1 Bytes; nur von 512 lässt sich starten.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>Dieses VMDK ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Entfernen Sie die Verschlüsselung zuerst in VMware.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>Dieses VMDK ist ein Teil einer Platte in mehreren Dateien.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>Dieses VMDK ist nur der Unterschied zu einer anderen Platte (ein Snapshot).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>Dieses VMDK ist von der Art %1, deren Daten auch in anderen Dateien liegen.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 ist kein %2-Abbild; es ist %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 ist kein %2-Abbild; der Kopf passt nicht dazu.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>Lassen Sie das Format weg oder geben Sie --format auto an, damit es erkannt wird.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 wurde geändert, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Sorgen Sie dafür, dass nichts darauf schreibt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>Die neue Platte ist nicht %1 lang; nichts wurde darauf geschrieben.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>die neue Platte kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>die neue Platte kann nicht sicher gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>Die Kopie von %1 ist nicht dieselbe wie die Datei.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>Die Datei änderte sich beim Lesen, oder eine Platte oder der Speicher dieses Rechners versagt.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. qemu-img sagt: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>Die Datei ist wohl beschädigt oder unvollständig: kopieren Sie sie noch einmal von dort, wo sie herkommt.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Fahren Sie die virtuelle Maschine herunter, die es geöffnet hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 wurde nicht richtig geschlossen: Änderungen warten in seinem Log.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Starten Sie seine virtuelle Maschine einmal und fahren Sie sie herunter, oder trennen Sie die Platte, und kopieren Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: die Platte, auf die es geschrieben wird, ist voll.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat darf %1 nicht lesen.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img brauchte viel zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>Versagt die Platte, von der es liest, oder soll die Datei nur Zeit kosten?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img ist abgebrochen (Signal %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>Die Datei ist vielleicht beschädigt, oder sie soll Programme zum Absturz bringen, die sie lesen.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img ist auf dem Speicherrechner nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>Installieren Sie das Paket qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>Der Speicherrechner hat ein defektes Abbild geschickt.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>setzen Sie den Klon zurück, um eine saubere Platte zu bekommen</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>Klon %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>einen Klon %1 gibt es nicht</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>der Klon %1 wird benutzt</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>der Klon %1 steht auf dem Snapshot %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>der Klon %1 ist nicht veröffentlicht: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>Klon %1: von seinem letzten Reset ist nichts aufbewahrt</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>Klon %1: das Aufbewahrte ist nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>der Klon ist wie zuvor</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>der Klon %1 und sein Snapshot sind verschieden groß</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>einen Snapshot %1 gibt es nicht</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>der Snapshot %1 wird gerade benutzt</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>der Snapshot %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>der Snapshot %1 ist beschädigt: seine Grundlage hat %2 statt %3 Bytes</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>den Snapshot %1 hat ein neueres Freshseat gemacht</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>Snapshot %1: seine Schichten enthalten mehr als 16 TiB</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>exportieren Sie ihn und importieren Sie ihn als neuen Master</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>Snapshot %1 bei Byte %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 hat ein neueres Freshseat gemacht</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>seine Datei hat ein neueres Freshseat gemacht</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>aktualisieren Sie Freshseat auf diesem Rechner</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>beide Superblöcke sind beschädigt</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>seine Datei gehört zum Klon %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>seine Datei ist für eine Platte anderer Größe</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>sein Journal ist beschädigt: %1 (Eintrag %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>ein Verweis führt ins Leere</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>ein Eintrag kann nicht stimmen</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>ein gesicherter Eintrag ist unlesbar</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>gesicherte Einträge fehlen</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>ein Eintrag vor dem letzten ist unlesbar</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>er ist beschädigt: der Platz von Block %1 ist doppelt vergeben</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>sein Superblock nennt eine unmögliche Größe</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>kein Platz für ein neues Journal</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>beide Superblöcke seiner Schicht sind unlesbar</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>seine Schicht ist eine andere, als sein Manifest meint</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>auf seine Schicht wurde nach dem Versiegeln geschrieben</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>er steht auf sich selbst</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>er steht auf %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>das Manifest von %1 gehört zu einem anderen</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>er und %1 sind verschieden groß</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 ist zu lang, um zu sein, was es sein soll</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>die Daten sind nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>die Daten des Platzes sind beschädigt</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>seine Grundlage hat %1 Bytes</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>seine Prüfsummen sind beschädigt</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>Import: %1 ist kürzer geworden</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>Import: die Platte gab bei Byte %1 andere Bytes zurück, als geschrieben wurden</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>dem Speicher unter %1 ist nicht zu trauen</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>eine Platte von %1 Bytes kann nicht importiert werden</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>seine Größe muss ein Vielfaches von 512 Bytes sein, mindestens 512, höchstens 16 TiB</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>der Katalog kann nicht geschrieben werden: die Platte ist voll</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>die Datei des Katalogs ist beschädigt: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>stellen Sie freshseat.db aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>der Katalog hat eine Änderung abgelehnt: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>die Datei des Katalogs kann nicht zum Schreiben geöffnet werden: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>der Katalog ist gescheitert: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>im Katalog steht ein Wort, das dort nicht hingehört: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>im Katalog steht eine Verteilung, die nicht lesbar ist: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>kein solcher PC: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>kein solcher Platz</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>kein solcher Snapshot</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>kein solcher Zeitplan</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>keine Update-Sitzung</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>dem Platz wird nicht mehr gefolgt</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>%1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>das Verzeichnis %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>in %2 lässt sich keine Datei von %1 anlegen: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>%1 lässt sich nicht auflisten: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>die Snapshots lassen sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>%1 lässt sich nicht in %2 umbenennen: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>%1 lässt sich nicht schützen: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>%1 lässt sich nicht sichern: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>seine Datei lässt sich nicht sichern: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>%1 lässt sich nicht ansehen: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>mit %1 kann nicht fortgefahren werden: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>die Lücken von %1 sind nicht zu sehen: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>der freie Platz von %1 ist nicht zu erfahren: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>ein Superblock lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>sein Superblock lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>die Daten lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>das Journal lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>ein neues Journal lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>sein Journal lässt sich nicht neu schreiben: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>die Prüfsummen lassen sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>das Abbild lässt sich nicht nach %1 schreiben: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>in %1 lässt sich keine Datei anlegen: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>in %1 lässt sich keine Datei dieser Größe anlegen: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>das Abbild kann nicht in %1 liegen, bis es vollständig ist: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>Schlüsseldatei %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>die bekannten Zertifikate %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>beim Schreiben von %1: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Kontingent ist erschöpft</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis gibt es nicht</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei ist schon da</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Verzeichnis</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät ist belegt</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Speicher mehr frei</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite beendet</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>die Gegenseite hat geschlossen</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>es wurde keine Netzwerkschnittstelle genannt</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>es gibt keine Netzwerkschnittstelle %1 mit einer IPv4-Adresse, die an ist</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address zeigt die Netze des Rechners</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>der HTTP-Startdienst läuft nicht</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>es gibt %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>der HTTP-Startdienst läuft nicht: PCs fänden keine Skripte</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>der HTTP-Startdienst läuft nicht: ein Stick hätte niemanden, den er fragen könnte</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>starten Sie freshseatd mit --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>starten Sie freshseatd mit --http oder machen Sie mit --seat einen Stick für einen Platz</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>um einen Startstick zu machen, wird das Programm %1 gebraucht</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>installieren Sie das Paket %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>um einen Startstick zu machen, wird mbr.bin von syslinux gebraucht</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>installieren Sie das Paket syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>das Startprogramm %1 ist nicht in %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>installieren Sie das Debian-Paket ipxe</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>in einer alten Version</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>installieren Sie iPXE 1.21 oder neuer, etwa das Paket ipxe von Debian 13, und nennen Sie seinen Ordner in freshseatd.toml als boot.programs</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>das Netz von %1 (%2, %3) ist zu klein, um Adressen zu vergeben</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>geben Sie der Schnittstelle ein Netz mit 64 Adressen oder mehr, etwa /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq meldet nicht, dass es gestartet ist</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>er enthält das Geheimnis des Platzes</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>ein anderer DHCP-Server vergibt Adressen an %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>lassen Sie ihm die Adressen und nehmen Sie --mode proxy, oder schalten Sie ihn zuerst ab</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>PCs fragen %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq konnte das Netz nicht bedienen: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>freshseatd braucht dafür CAP_NET_ADMIN, CAP_NET_RAW und CAP_NET_BIND_SERVICE: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>ein anderes dnsmasq oder ein DHCP-Server auf diesem Rechner hält vielleicht den Port; dnsmasq muss installiert sein</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>Es gibt keine Verbindung zum Speicherrechner. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>Kein Helfer antwortet: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>Auf diesem Rechner läuft kein Helfer: es gibt kein %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Starten Sie den Helfer: freshseatd oder systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 Ein anderer Rechner ist mit --connect ssh://USER@HOST zu erreichen.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>Führen Sie es als der Benutzer aus, unter dem freshseatd läuft, oder als Mitglied der Gruppe des Sockets.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>die Verbindung zum Speicherrechner ging verloren: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>die Verbindung zum Demo-Raum wurde geschlossen</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>verbinden Sie sich neu und sehen Sie ins Journal</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>verbinden Sie sich neu und sehen Sie nach</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>der Speicherrechner antwortete nicht innerhalb von %1 Sekunden</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>ist es der Helfer von Freshseat, der dort lauscht?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>der Speicherrechner spricht eine andere Version des Steuerprotokolls</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>installieren Sie auf beiden dieselbe Version von Freshseat</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>sie wurde hier geschlossen</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>der Speicherrechner hat sie geschlossen</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>was kam, ist nicht das Protokoll von Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>%1 ist per SSH nicht zu erreichen: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>ist er eingeschaltet, und läuft dort sshd?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>der Rechner %1 hat %2 nicht hereingelassen; er nimmt: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>geben Sie einen Schlüssel mit --identity oder das Passwort mit FRESHSEAT_SECRET oder --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>der Rechner %1 hat beim Anmelden aufgelegt: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>der Rechner %1 ist nicht bekannt; er zeigt den Schlüssel %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>wenn das sein Schlüssel ist, nehmen Sie ihn mit --accept-key %1 an</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>der Rechner %1 zeigt den Schlüssel %2, nicht den, der anzunehmen war</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>der Schlüssel des Rechners %1 hat sich geändert: jemand steht vielleicht dazwischen, oder er wurde neu installiert. Er zeigt %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>wenn Sie wissen, warum er sich geändert hat, entfernen Sie den alten Schlüssel aus den bekannten Rechnern oder nehmen Sie diesen mit --accept-key %1 an</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>vergleichen Sie ihn mit dem Schlüssel auf dem Rechner selbst: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>der Rechner zeigte keinen Schlüssel: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>die bekannten Rechner sind nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>diese SSH-Einstellungen sind nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>der Schlüssel in %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>der Schlüssel in %1 lässt sich nicht öffnen: die Passphrase ist falsch, oder es ist kein privater Schlüssel</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>wenn er eine Passphrase hat, geben Sie sie mit FRESHSEAT_SECRET oder --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>die Verbindung zu %1 ging verloren</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>die Verbindung zu %1 ging verloren: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>der Befehl auf %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>der Befehl auf %1 ist mit dem Status %2 gescheitert</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>ist freshseatctl dort installiert, und findet eine Anmeldung ohne Terminal es?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>der Befehl dort ist beendet</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>ob der letzte Schritt wirksam wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>die SSH-Verbindung zu %1 ist gebrochen: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>der Rechner %1 hat %2 nicht ausgeführt: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>der Speicherrechner hat kein OpenZFS, oder sein Modul ist nicht geladen</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>installieren Sie dort zfsutils-linux, dann: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>wer sich anmeldet, ist dort nicht root und darf es ohne Passwort nicht werden: das iSCSI-Ziel des Kernels gehört root allein</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>melden Sie sich als root mit einem Schlüssel an, oder lassen Sie den Benutzer sudo ohne Passwort ausführen</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>der Speicherrechner ist kein Linux-Rechner, den wir zu benutzen wissen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; ist kein Dataset, in dem ein Raum sein kann</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>schreiben Sie POOL oder POOL/NAME, mit Buchstaben, Ziffern und . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>TrueNAS ist unter %1 nicht zu erreichen: es antwortet nicht</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>TrueNAS ist unter %1 nicht zu erreichen: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>ist es eingeschaltet, und ist dies der Port seiner Weboberfläche?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>TrueNAS unter %1 hat kein %2 (HTTP-Status %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>der Rechner zeigte kein Zertifikat</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>TrueNAS unter %1 nimmt von diesem Rechner keine Verbindungen an</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>tragen Sie seine Adresse dort ein: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>die Verbindung zu TrueNAS unter %1 ging verloren: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>der Rechner %1 ist nicht bekannt; er zeigt das Zertifikat %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>wenn das sein Zertifikat ist, nehmen Sie es mit --accept-cert %1 an</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>der Rechner %1 zeigt das Zertifikat %2, nicht das, das anzunehmen war</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>vergleichen Sie es mit dem des NAS selbst</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>das Zertifikat des Rechners %1 hat sich geändert: jemand steht vielleicht dazwischen, oder es wurde neu gemacht. Er zeigt %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>wenn Sie wissen, warum es sich geändert hat, nehmen Sie dieses mit --accept-cert %1 an</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS lässt %1 nicht herein: der API-Schlüssel ist falsch, wurde zurückgenommen oder ist nicht der dieses Benutzers</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS lässt %1 nicht herein: Benutzer oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>geben Sie einen API-Schlüssel oder das Passwort mit FRESHSEAT_SECRET oder --secret-file, und den Benutzer des Schlüssels in der URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS nimmt von diesem Rechner vorerst keine Anmeldungen mehr an</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>warten Sie einige Minuten: jedes Programm, das sich immer wieder anmeldet, zählt mit</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>machen Sie für den Benutzer einen API-Schlüssel und geben Sie den: er fragt nach nichts weiter</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS verlangt von %1 ein Einmalpasswort</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>das Einmalpasswort von %1 ist falsch oder nicht mehr gültig</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>das Einmalpasswort von %1 wurde schon benutzt; es wird ein anderes verlangt</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>verbinden Sie sich neu mit dem, das jetzt gilt</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>geben Sie das jetzt gültige mit FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>oder machen Sie einen API-Schlüssel für den Benutzer und geben Sie diesen: er verlangt nichts weiter</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>geben Sie das an, das jetzt gilt</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS lässt uns herein, ohne zu zeigen, dass es den API-Schlüssel kennt</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>ist dies die richtige Adresse?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>das Geheimnis von %1 ist abgelaufen oder wurde zurückgenommen</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>machen Sie in TrueNAS ein neues: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>dies ist die wartende Hälfte eines TrueNAS-Paars</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>verbinden Sie sich mit der anderen Hälfte</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS will einen API-Schlüssel oder ein Passwort</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>geben Sie es mit FRESHSEAT_SECRET oder --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>zu einem Passwort gehört sein Benutzer</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>schreiben Sie truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>was dort antwortet, spricht nicht wie TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>sind dies Adresse und Port seiner Weboberfläche?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>wechseln Sie zu TrueNAS 25.04 oder neuer, oder nehmen Sie zfs+ssh:// zu einem Linux-Rechner mit OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>der Rechner, auf dem wir uns anmelden, hat kein midclt: er ist kein TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>nehmen Sie zfs+ssh:// für einen Linux-Rechner mit OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>wird benutzt: ein PC ist an %1 angemeldet</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>die Sitzungen von %1 enden nicht: schalten Sie den PC aus</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>der iSCSI-Dienst von TrueNAS startet nicht</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>sehen Sie dort nach: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>ein Auftrag von TrueNAS ist misslungen: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>diese Version von TrueNAS kann das nicht</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS sagt, es habe %1 entfernt, aber es ist da: etwas braucht es</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS sagt, es habe %1 entfernt, aber es ist noch da</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>das Volume endet vor dem, was darauf geschrieben wurde</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>was bei Byte %1 auf das Volume geschrieben wurde, liest sich anders zurück</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>sehen Sie nach dem Zustand des Pools und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>das NAS antwortet nicht mehr; ob der letzte Aufruf gewirkt hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>was auf dem NAS antwortet, ist nicht midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>die Middleware von TrueNAS läuft nicht</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>warten Sie, bis sie gestartet ist</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS beendet unsere Sitzung immer wieder</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>sehen Sie in sein Audit-Log</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>ein Auftrag von TrueNAS nimmt kein Ende</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 ist exportiert</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 ist kein Klon oder nicht da</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: ein solches Dataset gibt es nicht</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: einen solchen Snapshot gibt es nicht</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>TrueNAS hat schon ein Ziel %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>TrueNAS hat schon ein Ziel %1, und es ist nicht unseres</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>TrueNAS hat kein Ziel %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS sagt, es habe den Extent %1 geändert, aber %2 ist wie zuvor</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>ein Ziel braucht einen Initiator, der sich anmelden darf</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>der Extent %1 gehört inzwischen zu einem anderen Ziel</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>das Ziel %1 ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>das Ziel %1 ist schon da</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS nennt den Basisnamen seiner iSCSI-Ziele nicht</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>TrueNAS hat mehr als einen Extent mit der Bemerkung %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>entfernen Sie den, den kein Ziel benutzt</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>kein solches Ziel: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>das Geheimnis des Ziels %1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>das Geheimnis des Ziels %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>der Rechner hat kein Ziel %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>TrueNAS hat mehr als einen Cron-Auftrag namens %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>entfernen Sie dort einen davon</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS sagt, es habe den Cron-Auftrag von Zeitplan %1 geändert, aber %2 ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS sagt, es habe den Cron-Auftrag von Zeitplan %1 entfernt, aber er ist noch da</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>der Cron-Auftrag von Zeitplan %1 ist nicht mehr auf dem Speicherrechner</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>der Timer von Zeitplan %1 ist nicht mehr auf dem Speicherrechner</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 legt ihn wieder an</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>der Speicherrechner hat kein systemd, das die Läufe beginnen würde; ein Begleiter täte es</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list hat etwas geantwortet, das keine Auflistung ist</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>das Volume auf TrueNAS: %1 ist misslungen: %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>das Volume ist bei %1 nicht über iSCSI erreichbar: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>dieser Rechner muss das Portal von TrueNAS erreichen</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>das Volume hat keine Blöcke von 512 Bytes</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 wäre eine längere Nachricht, als TrueNAS annimmt; sie wurde nicht gesendet</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS lässt diesen Benutzer %1 nicht aufrufen: nötig: %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>mehr Rechte</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>die Rolle %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>fügen Sie die Rolle dort zum Recht des Benutzers hinzu: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>dieses TrueNAS kennt %1 nicht, obwohl es das sollte</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>sehen Sie nach, welche Versionen unterstützt werden</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS nannte keinen Grund</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>was dort antwortet, ist kein TrueNAS, das den API-Schlüssel kennt: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>ist dies die richtige Adresse? Nichts, was anderswo zu gebrauchen wäre, wurde dorthin gesendet</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>seine Antwort ist keine</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>es antwortet jemand anderem</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>es verlangt eine ungewöhnliche Zahl von Runden</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>sein Salt ist keines</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>es kann nicht zeigen, dass es ihn kennt</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS sagt, es habe %1 entfernt, aber es ist da: etwas hält es offen oder baut darauf auf</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>Dem Benutzer, der sich an TrueNAS anmeldet, fehlt die Rolle %1: was sie braucht, wird abgelehnt. Fügen Sie sie dort dem Privileg des Benutzers hinzu.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1 ist beschädigt (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1 ist bei Byte %2 beschädigt (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>die Platte von %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>Snapshot %1 von %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>Klon %1, der zu keinem Platz gehört,</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>Snapshot %1, der entfernt wurde oder zu keinem Master gehört,</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>setzen Sie den Platz zurück, nachdem seine Dateien gerettet sind</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>sehen Sie nach den Platten dieses Rechners</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>exportieren Sie, was lesbar ist, oder importieren Sie es neu; sehen Sie nach den Platten dieses Rechners</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>%1 weitere Stellen sind beschädigt: freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 bleibt unberührt: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>im Speicher liegen %1 Snapshots oder Klone, die zu keinem Master oder Platz gehören</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>ein Empfang von Master %1 wurde abgebrochen, %2 von %3 sind aufbewahrt: setzen Sie ihn fort (master receive %4 --token sagt wie) oder verwerfen Sie ihn (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>ein Schreiben ist misslungen: sie nimmt nichts mehr an, bis sie zurückgesetzt wird</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>Datenplatte %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>der Speicherrechner antwortet nicht</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>seine vorige Sitzung ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>er ließ sich nicht zurücksetzen: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>der Speicherrechner sagt sein Geheimnis nicht: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>Snapshot %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>nur die neuesten %1 werden aufbewahrt, und nichts braucht ihn</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>der Rechner hatte angehalten: was geschrieben wurde, ist weg</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>es wurde abgeschnitten, bevor etwas geändert war; die Update-Sitzung ist offen wie zuvor</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>weil %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>Zeitplan %1 nennt jetzt Gruppe %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>die Zeitpläne %1 nennen jetzt Gruppe %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>in Gruppe %1 ist kein Platz mehr: Zeitplan %2 nennt sie noch und tut nichts</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>in Gruppe %1 ist kein Platz mehr: die Zeitpläne %2 nennen sie noch und tun nichts</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>falscher Name oder falsches Geheimnis: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>nicht der Initiator des Platzes: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>der Platz wird benutzt: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>von %1, durch %2</translation>
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
        <translation>PCs starten nur über IPv4: &quot;%1&quot; ist eine IPv6-Adresse</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>geben Sie eine IPv4-Adresse oder einen Rechnernamen an</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>eine Sitzung kommt von %1, aber das Startskript ging an %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>der Stick schickte seinen PC zu %1, also zu sich selbst</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>es wurde kein Stick gemacht</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>freshseatd auf der Adresse des Raumnetzes lauschen lassen (--iscsi ADDR:PORT) oder die Adresse mit --server nennen</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 ist iPXE %2 und bleibt hängen, wenn ein anderes iPXE es startet</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 ist iPXE %2: UEFI-PCs, deren Netzwerkkarte ein iPXE enthält, werden nicht zu ihm weitergeschickt</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>Passwort oder Einmalpasswort von %1 ist falsch oder nicht mehr gültig</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS lässt %1 nicht herein: Benutzer, Passwort oder Einmalpasswort ist falsch oder fehlt</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>das Einmalpasswort von %1 wird verlangt</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>der Schlüsselbund des Systems kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>entsperren Sie ihn, oder installieren Sie einen (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE wird über SSH nicht unterstützt</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>nehmen Sie truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>dieses TrueNAS behält Eigenschaften von Snapshots nicht so, wie sie geschrieben wurden: darauf lässt sich kein Raum führen</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: UEFI-PCs fänden das Skript auf dem Stick nicht</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 ist iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>die Middleware von TrueNAS hat auf %1 seit %2 s nicht geantwortet; ob es wirksam wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>sehen Sie nach, ob seine eigene Weboberfläche antwortet; wenn nicht, starten Sie dort die Middleware neu: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>der Begleiter beendet sich</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>der Speicherrechner setzt Plätze nach einem eigenen Zeitplan zurück, %1; mit einem Eintrag hier würden sie zweimal zurückgesetzt</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>überlassen Sie es dem Speicherrechner, oder verbinden Sie sich ohne den Begleiter mit ihm und entfernen Sie zuerst diesen Eintrag: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (zurücksetzen: %2, täglich um %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (zurücksetzen: %2, Tage %3, um %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>alle Plätze</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>Plätze %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, mit Warten bis %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, den Spielern wird %2 vorher Bescheid gesagt</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>es schreibt</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>seine Sitzung hält an</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>wie der Speicherrechner zählt</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>von %1, mit seinem Stick</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 wartet: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, nicht an %2 weitergegeben: es ist zu alt</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>der Demo-Raum sendet keine Berichte</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>verbinden Sie sich mit einem echten Speicherrechner</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>der Rechner %1 hat seit %2 s nicht geantwortet</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>sehen Sie nach, ob er noch läuft, und nach seinen Pools: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>dieser Speicherrechner kann Schreibzugriffe nicht ablehnen: jenseits der Grenze warnt der Platz</translation>
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
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Er startet mit einem anderen Startprogramm als dem seinen</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Plätze werden nach zwei Zeitplänen zurückgesetzt, dem des Begleiters und dem des Speicherrechners selbst: entfernen Sie die Einträge von einem. Über eine Verbindung ohne den Begleiter lassen sich die des Speicherrechners entfernen</translation>
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
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>Auf einem TrueNAS- oder ZFS-Rechner auch ein Volume von Ihnen, etwa %1: nichts wird kopiert, und seine Snapshots werden die Versionen des Masters.</translation>
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
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>Was im Raum gerade geschieht und was daraus wurde. Ein Auftrag lässt sich anhalten; was nicht getan wurde, bleibt hier mit seinem Grund stehen.</translation>
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
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Kein Eintrag passt zur Suche.</translation>
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
    <message>
        <source>The password was not kept</source>
        <translation>Das Passwort wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Öffnen Sie den Schlüsselbund und versuchen Sie es noch einmal, oder machen Sie ohne ihn weiter: dann ist das Passwort bekannt, bis dieses Fenster geschlossen wird, und beim nächsten Mal wird danach gefragt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weitermachen</translation>
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
        <translation>Version %1 löschen?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Version löschen</translation>
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
        <translation>Version löschen …</translation>
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
        <translation>Die aufbewahrten Versionen des Masters. Plätze folgen der aktuellen beim nächsten Zurücksetzen, außer sie sind festgehalten. Eine ältere Version kann jederzeit wieder die aktuelle werden.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Die Platten, von denen Plätze starten. Wählen Sie eine, um ihre Versionen zu sehen.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Ein PC installiert, was jeder Platz bekommen soll; das wird die nächste Version.</translation>
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
        <translation>Zeitplan</translation>
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
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>Dass eine Sitzung von einer anderen Adresse kommt als ihr PC, fällt auf, wo ein Helfer oder ein Begleiter die PCs startet. Ein TrueNAS- oder ZFS-Rechner allein kennt die PCs nicht.</translation>
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
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>Dieser PC wird in %n Minute heruntergefahren. Bitte sichern Sie, was Sie brauchen, und kommen Sie zum Ende.</numerusform>
            <numerusform>Dieser PC wird in %n Minuten heruntergefahren. Bitte sichern Sie, was Sie brauchen, und kommen Sie zum Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>Dieser PC wird wieder frisch, sobald Sie gehen. Bitte kommen Sie in %n Minute zum Ende und sichern Sie Wichtiges woanders.</numerusform>
            <numerusform>Dieser PC wird wieder frisch, sobald Sie gehen. Bitte kommen Sie in %n Minuten zum Ende und sichern Sie Wichtiges woanders.</numerusform>
        </translation>
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
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Neuer Eintrag im Zeitplan</translation>
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
        <translation>Zeitplan</translation>
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
        <translation>Diesen Eintrag aus dem Zeitplan entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Diesen Eintrag des Zeitplans jetzt ausführen?</translation>
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
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Wann die Platte des Platzes frisch gemacht wird: bei jedem Start, nach Zeitplan oder nur, wenn Sie ihn zurücksetzen.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>Von welcher Version des Masters der Platz startet. Ein angehefteter Platz bleibt auf seiner, wenn eine neue veröffentlicht wird.</translation>
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
        <translation>festgehalten</translation>
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
        <translation>Ziel</translation>
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
        <translation> (festgehalten)</translation>
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
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%1 für das Zurücknehmen aufbewahrt</translation>
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
    <message>
        <source>Network boot</source>
        <translation>Netzwerkstart</translation>
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
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1, Löschen gibt %2 frei</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
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
        <translation>Version gelöscht</translation>
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
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Master gesendet</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Master empfangen</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Angefangener Empfang verworfen</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>PC zum Platz gemacht</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>PC wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Ob neue PCs Plätze werden</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Netzwerkstart eingeschaltet</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Netzwerkstart ausgeschaltet</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Startstick erstellt</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Testbericht</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>Der Platz wird knapp</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Nur die Reserve ist übrig</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Prüfung der Daten begonnen</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Prüfung der Daten angehalten</translation>
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
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Geben Sie den Code ein, den Ihre Authentifizierungs-App jetzt zeigt. Er gilt für eine Anmeldung und wird nicht gespeichert: nach einer verlorenen Verbindung wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>neben dem vorhandenen DHCP-Server</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>vergibt auch Adressen: es gibt keinen anderen DHCP-Server</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>nur Startprogramme: ein anderer DHCP-Server nennt sie</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>Die Netzwerkkarte des Speicherrechners, an der die PCs hängen, wie sein ip link sie nennt</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>Der Netzwerkstart funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>Der Netzwerkstart ist an: Karte %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>Der Netzwerkstart ist aus.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Netzwerkstart ausschalten …</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Netzwerkstart einschalten …</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Zurzeit nicht möglich: keine Verbindung zum Speicherrechner.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>Netzwerkstart einschalten?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>Netzwerkstart ausschalten?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>keine Plätze</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>Zeitplan %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Adressen von Hand angeben</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Für ein Netz, in dem kein DHCP-Server Adressen vergibt: Jeder PC braucht dann einen eigenen Stick.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Leer: wie der Speicherrechner sich selbst kennt</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Zum Beispiel %1; leer: über DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Leer: keines oder über DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Speicherrechner</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>Adresse des PCs</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
</context>
</TS>
