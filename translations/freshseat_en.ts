<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n seat to add</numerusform>
            <numerusform>%n seats to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n line with a problem</numerusform>
            <numerusform>%n lines with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>%n seat added</numerusform>
            <numerusform>%n seats added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Reset of %n seat</numerusform>
            <numerusform>Reset of %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Removal of %n seat</numerusform>
            <numerusform>Removal of %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Message to %n seat</numerusform>
            <numerusform>Message to %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>Reset %n seat</numerusform>
            <numerusform>Reset %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>Make %n seat fresh again?</numerusform>
            <numerusform>Make %n seats fresh again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>%n seat in use will be skipped.</numerusform>
            <numerusform>%n seats in use will be skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Also reset the seat in use: drops its session, unsaved work is lost</numerusform>
            <numerusform>Also reset the %n seats in use: drops their sessions, unsaved work is lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>%n master there.</numerusform>
            <numerusform>%n masters there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>%n seat there.</numerusform>
            <numerusform>%n seats there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n seat was not done.</numerusform>
            <numerusform>%n seats were not done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>Move %n seat</numerusform>
            <numerusform>Move %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Reset %n seat…</numerusform>
            <numerusform>Reset %n seats…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>Remove %n seat?</numerusform>
            <numerusform>Remove %n seats?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>Shut down %n PC?</numerusform>
            <numerusform>Shut down %n PCs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>Restart %n PC?</numerusform>
            <numerusform>Restart %n PCs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Reset %n seat…</numerusform>
            <numerusform>Reset %n seats…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>%1 written, %n in use</numerusform>
            <numerusform>%1 written, %n in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>%n master there. Import another one or go on.</numerusform>
            <numerusform>%n masters there. Import another one or go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>%n seat there.</numerusform>
            <numerusform>%n seats there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n seat: %1</numerusform>
            <numerusform>%n seats: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>This PC is shut down in %n minute. Please save what you need and finish.</numerusform>
            <numerusform>This PC is shut down in %n minutes. Please save what you need and finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>This PC is made fresh as soon as you leave it. Please finish within %n minute and save what you need elsewhere.</numerusform>
            <numerusform>This PC is made fresh as soon as you leave it. Please finish within %n minutes and save what you need elsewhere.</numerusform>
        </translation>
    </message>
</context>
</TS>
