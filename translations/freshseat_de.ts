<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>the helper on this machine</source>
        <translation>der Helfer auf diesem Rechner</translation>
    </message>
    <message>
        <source>the helper on another machine, over SSH</source>
        <translation>der Helfer auf einem anderen Rechner, über SSH</translation>
    </message>
    <message>
        <source>a room in memory, to try things out</source>
        <translation>ein Raum nur im Speicher, zum Ausprobieren</translation>
    </message>
    <message>
        <source>Connect to a room</source>
        <translation>Mit einem Raum verbinden</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks?</source>
        <translation>Wo ist der Speicherrechner, auf dem die Platten der Plätze liegen?</translation>
    </message>
    <message>
        <source>Address of the storage host</source>
        <translation>Adresse des Speicherrechners</translation>
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
        <source>No seats yet. Add the first one:

freshseatctl seat add PC-01 --mac MAC --master NAME</source>
        <translation>Noch keine Plätze. Den ersten anlegen:

freshseatctl seat add PC-01 --mac MAC --master NAME</translation>
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
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>%1 wieder frisch machen (R)</translation>
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
