<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>Preguntando al servidor de almacenamiento qué cambiaría…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Se pierde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>Se perderán definitivamente %1.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Ahora no se puede hacer nada.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Añadir puestos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Leer un archivo…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>Un puesto por línea: nombre, dirección MAC y, si quiere, un grupo. Péguelos desde una hoja de cálculo o desde la lista de dispositivos de su router.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Puestos que se añaden</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se ha entendido</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>Ya hay un puesto con ese nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n puesto por añadir</numerusform>
            <numerusform>%n puestos por añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n línea con un problema</numerusform>
            <numerusform>%n líneas con un problema</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>%n puesto añadido</numerusform>
            <numerusform>%n puestos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Lista de puestos</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 es demasiado grande para una lista de puestos.</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>En un servidor TrueNAS o ZFS, una cuarta palabra nombra un destino iSCSI suyo: el puesto se hace cargo de él y de lo que hay en su disco.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Asume</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>añadir puesto</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>cambiar puesto</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>quitar puesto</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>restablecer puesto</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>restablecer disco de datos</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>quitar disco de datos</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>deshacer restablecimiento</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>cerrar sesión</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>renovar secreto</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>borrar máster</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>borrar versión</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>descartar versión</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>hacer actual</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>marcar como buena</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>mover puesto</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>empezar actualización</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>descartar actualización</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>publicar actualización</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>añadir al horario</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>quitar del horario</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>se deja como está: en uso</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>se deja como está</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>enviar informe</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>encender</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>apagar</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reiniciar</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>avisar</translation>
    </message>
    <message>
        <source>switch network boot on</source>
        <translation>activar el arranque por red</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>desactivar el arranque por red</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Conectar con una sala</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>¿Dónde está el servidor de almacenamiento con los discos de los puestos? Uno vacío se prepara paso a paso.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Sus salas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Otra sala</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Contraseña, frase de paso o clave de API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Recordarla en el llavero del sistema</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Sin el llavero se guarda hasta que se cierre esta ventana, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Probar una sala de demostración</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Volver a la sala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Este servidor muestra una clave que aquí no se conoce. Compárela con la que muestra el propio servidor (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) antes de aceptarla:</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Aceptar esta clave y conectar</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Este servidor muestra un certificado que aquí no se conoce. Compare su huella SHA-256 (%1) con la que muestra la interfaz web del propio servidor antes de aceptarlo:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Aceptar este certificado y conectar</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>Las salas que se abrieron en este equipo. Intro o un doble clic abre una.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Dónde está el servidor de almacenamiento con los discos de los puestos y cómo se llega a él.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>Lo que el servidor de almacenamiento pide antes de dejarle entrar. Nunca se escribe en un archivo de ajustes.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Sin conexión. Lo que ve puede estar anticuado; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>El servidor de almacenamiento no nos deja entrar. Lo que ve puede estar anticuado.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Conectando de nuevo. Lo que ve puede estar anticuado.</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>Cómo está la conexión con el servidor de almacenamiento y qué falla allí.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>Todos  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>En marcha  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Arrancando  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Apagados  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Actualización  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Atención  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Restablecer selección (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Restablecer selección</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Dejar como nuevos todos los puestos; los que están en uso no se tocan</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Elija puestos primero: clic, Ctrl+clic o arrastre un marco</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Dejar como nuevos los puestos elegidos (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Buscar puestos</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Nombre, máster, dirección o estado (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Elegir puestos por estado o grupo</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todos</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>Plano de la sala</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Ahí ya hay un puesto.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Mostrar las llamadas exactas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>Las llamadas exactas</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>Preguntando al servidor de almacenamiento…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>Con estas llamadas, en este orden, se cambiaría el servidor de almacenamiento. Los secretos están ocultos.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>En el servidor de almacenamiento no cambiaría nada.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Ayudante en este equipo</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Ayudante en otro equipo Linux</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>TrueNAS por SSH</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>Equipo Linux con ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Sala de demostración, para probar</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Escribir la dirección yo mismo</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd se ejecuta allí; se llega por SSH.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Los discos están en un pool de TrueNAS; se entra con una clave de API o una contraseña.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Los discos están en un pool de TrueNAS al que se llega por SSH.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Los discos están en un pool de ZFS al que se llega por SSH.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>No se toca nada: la sala vive en memoria.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Servidor de almacenamiento</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>servidor o 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>como en este equipo</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>no existe ese puesto: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>no existe ese máster: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>el máster %1 no tiene la instantánea %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list muestra los puestos que hay</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list muestra los másteres que hay</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots muestra las instantáneas que hay</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>no hay ningún puesto en el grupo %1</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>no se nombró ningún puesto</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>los puestos se eligieron de más de una manera</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>nombre puestos, o un grupo, o todos</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>no se hizo nada</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>no se empezó nada</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>no se sabe si tuvo efecto</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>lo usa %1 desde %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>lo usa %1</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>está en una sesión de actualización</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>tiene abierta una sesión de actualización</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>tiene abierta una sesión de actualización: publíquela o descártela primero</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>el máster %1 tiene abierta una sesión de actualización</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>el máster %1 ya tiene una sesión de actualización</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>el máster %1 ya tiene una sesión de actualización: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>en el puesto %1 desde %2, por %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>desde %1, empezada %2, por %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>publíquela o descártela primero</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>publique o descarte primero la actualización</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>el máster %1 lo usa el puesto %2</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>el máster %1 lo usan los puestos %2</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>quite primero esos puestos o deles otro máster</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>el puesto se está restableciendo</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>se está restableciendo</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>se está haciendo otra cosa con el puesto</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>su sesión no se pudo terminar a tiempo</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>apague el PC e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>la sala la está cambiando %1 desde %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>ya existe un máster %1</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>elija otro nombre: una importación nunca escribe sobre un máster</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 ya es del puesto %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>la dirección MAC %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>ya existe un puesto %1</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>los nombres son únicos sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>un límite de %1 es demasiado pequeño para ser intencionado</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>1M es lo mínimo; 0 quita el límite</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>más de %1 discos de datos en un puesto</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 no puede ser disco del sistema y disco de datos de un puesto</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 no es un nombre de puesto: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 no es un nombre de máster: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 no es un grupo: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 no es una dirección MAC: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 no es una dirección MAC de un PC: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>tiene más de 15 caracteres</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>tiene más de 60 caracteres</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>solo puede contener a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>solo puede contener a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>empieza o termina con un guion</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>son todo cifras</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>no son seis bytes</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>es una dirección de multidifusión</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>es todo ceros</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>los puestos pasan a ser nombres de equipo de Windows: de 1 a 15 letras, cifras y guiones, p. ej. PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>de 1 a 60 letras, cifras, puntos, guiones bajos y guiones, p. ej. win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>de 1 a 60 letras, cifras, puntos, guiones bajos y guiones, o nada</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>escríbala como 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 no es un nombre de iniciador</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>escriba IQN separados por comas, o any, o none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>más de 16 nombres de iniciador en un puesto</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>aún no hay ningún máster con el que el nuevo puesto pueda arrancar</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>hay varios másteres y aún ningún puesto que muestre cuál se quiere</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>importe uno primero: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>nombre uno con --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>ningún PC %1 ha pedido un script de arranque</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list muestra los que lo pidieron; encienda el PC y deje que arranque por la red</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>el puesto se quitó entretanto</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>el puesto se cambió entretanto</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>su disco ya se restableció; otro restablecimiento lo deja en orden</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>se quitó entretanto</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>ese puesto ya no existe</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>puesto %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>el puesto %1 no tiene disco de %2: no puede probarlo</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>el puesto %1 no puede ir primero: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>fijado en la instantánea %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>su política es keep: cambia cuando se restablece</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>su política es keep: ningún horario lo restablece</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>el máster %1 no tiene sesión de actualización</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>freshseatctl update begin abre una</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>no hay ningún despliegue del máster %1 en marcha</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>el despliegue de %1 sigue por sí solo</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>del máster %1 nunca se desplegó nada</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>el puesto %1 no tiene disco del máster %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>no tiene disco del máster %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>elija un puesto de este máster o dele antes el máster: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>apague el PC y empiece luego la actualización</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>la actualización de %1 no se puede publicar mientras el PC del puesto %2 esté en marcha</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>el PC del puesto %1 acaba de encenderse</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>apáguelo y publique luego</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>la actualización del máster %1 está en el almacén pero no se pudo anotar: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>se vuelve a intentar por sí solo, a más tardar cuando el servicio se reinicie</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>la instantánea %1 de %2 no se puede descartar: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>es la actual</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>la usa el puesto %1</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>la usan los puestos %1</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>una sesión de actualización se apoya en ella</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>un despliegue trata de ella</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots muestra quién está en cuál</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>el último restablecimiento del puesto %1 no se puede deshacer: su disco anterior no se guarda, o ya no</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>el último restablecimiento del puesto %1 no se puede deshacer: su disco anterior ya no está en el servidor de almacenamiento</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>el máster %1 no tiene instantánea actual</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>su disco ya no está en el almacén</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>su disco no se puede usar</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>arrancó %1 veces en vez de funcionar</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>no se puso en marcha en %1 desde su arranque</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>los primeros puestos aguantaron; los demás esperan una orden</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>ya no tiene ningún disco de este máster</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>no queda ninguno de los primeros puestos para probarlo</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>los primeros puestos aguantaron, se sigue con los demás</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>los puestos vuelven a la instantánea %1, queda marcada como mala</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>han cambiado todos los puestos que debían</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>terminado antes de tiempo: empezó el siguiente despliegue</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>sigue con los demás puestos, a petición de %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>lo prueban primero %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>los primeros puestos lo han probado: continúe o interrumpa</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>puesto ya en ella: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>puestos ya en ella: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>puesto que cambia en cuanto nadie lo use o en su próximo arranque: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>puestos que cambian en cuanto nadie los use o en su próximo arranque: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>puesto que cambia en el próximo arranque: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>puestos que cambian en el próximo arranque: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>puesto que se queda donde está: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>puestos que se quedan donde están: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>de vuelta a %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>primero: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>en cuanto nadie lo use</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>en su próximo arranque</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>cuando usted continúe</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>después de que aguanten los primeros puestos</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>con su clon de %1</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>el antiguo deja de valer en la próxima conexión del PC</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>lo que escribió el puesto %1</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>la imagen %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>su disco vuelve a estar como antes del restablecimiento, lo escrito desde entonces se pierde</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>en lugar de %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>el puesto %1 arranca un disco escribible sobre %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>la instantánea %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>ya no se ofrece como puesto</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>cada PC que pide un script de arranque se convierte en puesto</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>los PC esperan hasta que se adopten</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>los PC ya no reciben servicio de arranque</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>una prueba, a todos los canales configurados</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 en %2, fijado</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 en %2, sigue la instantánea actual</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>adopta el destino %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 desde %2, desde las %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>al arrancar</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>ahora en la instantánea %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>otra vez en la instantánea %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>su sesión se terminó</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>su sesión desde %1 se cerró</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>si su PC no se apaga solo, apáguelo</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>solo su disco de %1</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>su disco de %1: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>su disco de %1 se restableció</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>su política es boot: su próximo arranque lo deja como nuevo</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>la instantánea %1 es la actual</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>la instantánea %1 ya no existe</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>la instantánea %1 es la última buena conocida</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>la instantánea %1 queda marcada como mala</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>su disco %1 se elimina más tarde</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>su disco anterior %1 se elimina más tarde</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>una parte se elimina más tarde: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>la conexión se cerró antes de su turno</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>cancelado antes de su turno</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>cancelado antes de llegar su turno</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>no se sabe de nada que se hiciera</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>hechos: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>el restablecimiento falló: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>ya está encendido</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>no hay nadie</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>ya está apagado</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>señal de encendido enviada por %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>no se pudo enviar el paquete de encendido: ninguna red de este servidor lo aceptó</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>terminó con el estado %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>su sesión terminó</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>la orden falló: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>la orden no se pudo ejecutar: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>el PC sigue encendido</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>la orden se aceptó, pero la sesión del PC sigue ahí tras %1 s</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>este servidor de almacenamiento no sabe mostrar un texto a los jugadores: no hay ninguna orden configurada</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>este servidor de almacenamiento no conoce forma de %1 los PC: no hay ninguna orden configurada</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>indique una en [power] de freshseatd.toml, por ejemplo %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>un mensaje a los jugadores es una línea de texto</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>un mensaje a los jugadores no puede contener %1: el intérprete de órdenes del PC lo tomaría por suyo</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>valen letras, cifras, espacios y . , : &apos; - /</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>el mensaje a los jugadores está vacío</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>un mensaje a los jugadores no puede empezar por - ni /: se tomaría por una opción</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>un mensaje a los jugadores tiene como mucho %1 bytes</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>no existe ese horario: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list muestra los horarios que hay</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>no se eligió ningún día</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily es cada día</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>esperar de %1 a %2 no es tiempo alguno</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>indique una hora posterior, o ninguna</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>el horario %1 está trabajando ahora mismo</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>vea cómo fue con freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>se avisa a los jugadores; se hace a las %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>el tiempo de espera acabó antes de su turno</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>se esperó hasta %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>se intenta de nuevo hasta %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>se restablece en su próximo arranque</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>empezó la siguiente ejecución del horario</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>se quitó el horario</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>se desactivó el horario</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>la ejecución de %1 se perdió: el servidor de almacenamiento no estaba en marcha</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>la ejecución de %1 se perdió: el servidor de almacenamiento no estaba en marcha o no la empezó</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>no se pudo cambiar el horario: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>la zona horaria del servidor de almacenamiento no se puede leer</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>el servidor de almacenamiento no ha empezado la ejecución: puede que una del horario %1 esté en marcha o que su tarea falle; ya no se le pide nada</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>mire en el servidor de almacenamiento los mensajes de la tarea</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>este servidor de almacenamiento no tiene sesiones de actualización</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>este servidor de almacenamiento no tiene despliegues</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>este servidor de almacenamiento no tiene servicios de arranque; un acompañante los daría</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>este servidor de almacenamiento no tiene servicios de arranque: solo tiene discos; un acompañante los daría</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>este servidor de almacenamiento no lleva horario; un acompañante sí</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>el horario propio del servidor de almacenamiento restablece puestos y nada más: ni enciende ni apaga los PC; un acompañante sí</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>el servidor de almacenamiento no puede avisar a los jugadores; un acompañante sí</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS no recupera las ejecuciones perdidas por estar apagado; un acompañante sí</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>este servidor de almacenamiento no envía informes: no lleva horario; un acompañante sí</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>ejecute freshseatd --companion en una máquina de la red de los PC y conéctese a ella: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>ejecute freshseatd --companion en una máquina siempre encendida y conéctese a ella: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>solo quedan %1 en el disco del almacén, de ellos %2 son su reserva: no se empieza ninguna actualización</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>descarte instantáneas que no hagan falta o añada espacio</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>en el disco del almacén no queda libre más que la reserva de %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>descarte instantáneas viejas, borre másteres que nadie necesite o restablezca puestos</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>el servidor iSCSI no está en marcha</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>el servidor de almacenamiento dice que creó %1, pero no está</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>el servidor de almacenamiento dice que creó %1, pero no está como debería</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>el servidor de almacenamiento dice que el destino %1 muestra %2, pero no es así</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>mire el estado del destino iSCSI en el servidor; el próximo cambio de la sala lo intenta de nuevo</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>el servidor de almacenamiento ya tiene un destino %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>el servidor de almacenamiento dice que revirtió %1, pero no lo hizo</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>algo fuera de la sala se apoya en lo que hay en %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>conéctese de nuevo y mire: lo empezado lo termina, o lo deshace, el próximo cambio</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>todos los destinos iSCSI de este servidor de almacenamiento son suyos: no hay ninguno que se pueda adoptar</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>no ponga --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 no nombra ningún volumen de este servidor de almacenamiento</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>escriba host:/dev/zvol/POOL/VOLUME; un archivo de imagen que está allí no se puede abrir desde aquí</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 ya forma parte de la sala</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 está en otro pool que la sala: un clon no puede salir de su pool, así que sería una copia</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>ponga la sala en el pool %1 (lo nombra la URL) o importe una imagen</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>un volumen del servidor de almacenamiento se adopta tal como está: no se envía nada</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>otra importación está creando el máster %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>tome otro nombre</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: no existe ese volumen</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 es un sistema de archivos, no un volumen (zvol): no contiene ningún disco</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>la longitud de %1 no es un múltiplo de 512 bytes</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 no tiene ninguna instantánea: un máster se hace de instantáneas, que no cambian</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 no tiene la instantánea %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>haga una mientras nadie escriba en el volumen: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>%1 tiene %2 instantáneas; se adoptan como máximo %3</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>nombre una: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>el destino %1 ya es de un puesto</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>el destino %1 no se puede adoptar: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>no es el único cuyo nombre acaba así; dé el nombre completo</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>no tiene disco</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>tiene %1 discos (LUN)</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>tiene varios grupos de portales</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>tiene %1 grupos</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>el destino de un puesto tiene uno solo</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>tiene su disco en un LUN distinto de 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>muestra otra cosa que un volumen ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>muestra un archivo, no un volumen</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>es de solo lectura</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>admite a cualquier iniciador: dele una lista (ACL) con el nombre de su PC</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>admite a cualquier iniciador: su grupo de iniciadores no nombra ninguno</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>nombre allí el de su PC</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>pide un secreto del que no hay ninguno, o hay varios</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>ya es uno de los nuestros</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>cámbielo en el servidor de almacenamiento o añada el puesto sin --adopt: tendrá un destino propio</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>apague antes ese PC</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 no es un clon: no hay instantánea a la que un restablecimiento pudiera devolverlo</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>añada el puesto sin --adopt: tendrá un clon del máster %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 es un clon de %2, del que no se hizo el máster %3</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>adopte eso primero: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 es un clon de la instantánea %2 del máster %3, no de %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>la importación se canceló</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>no queda nada de ello</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>nada de ello queda</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>interrumpido por el otro lado</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>abandonado antes de su fin</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>el archivo de imagen está vacío</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>el disco de esta imagen tiene %1 bytes: no es múltiplo de 512, así que no es una imagen de disco completa</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>la sala de demostración no tiene archivos propios</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>indique un archivo de su máquina</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>el archivo no es lo que se anunció</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>otra importación está creando ahora el máster %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>otra importación crea el máster %1, o se cortó</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>tome otro nombre; lo que queda se elimina al cabo de un día</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>el máster %1 ya se está importando</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>el máster %1 ya se está importando o recibiendo</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>espere a esa importación o elija otro nombre</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>no existe ese archivo en el servidor de almacenamiento: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 está vacío: 0 bytes no son un disco</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 no es un disco raw: su tamaño de %2 bytes no es múltiplo de 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>no es una imagen raw: termina como un VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>indique --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>La importación de %1 se detuvo; no queda nada de ella en el servidor de almacenamiento.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 no se pudo leer hasta el final: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 no se puede abrir: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>no se puede leer el tamaño del dispositivo: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Compruebe la ruta y cómo está escrita.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>¿Terminó la descarga o la copia?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 es %2, no una imagen de disco.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>Este archivo es %1, no una imagen de disco.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>un dispositivo sin bloques</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>un archivo comprimido %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo comprimido xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>un archivo tar (un fichero .ova lo es)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>una imagen de instalación de Windows (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>una imagen %1</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>un VMDK de un host ESX antiguo</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>un disco cifrado (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Descomprímalo primero e importe luego la imagen de disco que hay dentro.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Conviértalo primero: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>Un WIM contiene archivos, no un disco. Instale Windows en un disco virtual e importe ese disco.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Descífrelo primero; el firmware de un puesto no puede arrancarlo.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>Este archivo VMDK solo describe un disco; los datos del disco están en otros archivos.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Haga con ello un solo archivo: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Haga un solo archivo donde están todas las piezas: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>Haga de ambos un archivo completo: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Haga con ello un archivo simple allí donde se creó: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Conviértalo con el programa que lo creó: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Intente reparar una copia: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>Haga una copia con sectores de 512 bytes: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>Este archivo %1 está dañado o incompleto: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Cópielo de nuevo desde donde se creó y compare los tamaños.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>una extensión de la cabecera es más larga que la cabecera</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>su tamaño de clúster es imposible</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>la longitud de su cabecera es imposible</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>su tabla de contenido está tras el final del archivo</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>su tabla de referencias está tras el final del archivo</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>su tabla de bloques está tras el final del archivo</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>su tabla de bloques no se puede leer</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>un bloque está tras el final del archivo</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>falta su segunda cabecera</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>su tamaño de bloque es imposible</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>su tabla de bloques es demasiado corta para su disco</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>la suma de comprobación de su cabecera es incorrecta</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>su tipo de disco es desconocido</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>falta su comienzo</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>es más corto que su disco</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>falta su tabla de regiones</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>faltan sus metadatos</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>sus metadatos están tras el final del archivo</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>sus metadatos están incompletos</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>su descripción no está donde debe</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>termina dentro de su descripción</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>El disco de esta imagen tiene un tamaño de 0 bytes.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>El tamaño de este disco, %1 bytes, no es un múltiplo de 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Un disco se compone de sectores de 512 bytes; es probable que el archivo se cortara al copiarlo.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Esta imagen dice tener un disco de %1; el mayor que se acepta es de %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>%1 no se pudo leer en la posición %2.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>Se acortó mientras se leía, o falla el disco en el que está.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 se rechaza: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>es solo la diferencia con otro archivo</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>guarda sus datos en otro archivo</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>sus datos están en varios archivos</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>su formato no es el que dice su cabecera</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>su cabecera se contradice</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>lo que qemu-img dice de él no se entiende</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>Es una imagen qcow de versión %1; se conocen la 2 y la 3.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Esta imagen qcow2 guarda sus datos en otro archivo.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Esta imagen qcow2 es solo la diferencia con %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>otro archivo</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>otro archivo (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Esta imagen qcow2 está cifrada.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Descífrela primero con qemu-img convert; Freshseat nunca pide la contraseña de una imagen.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Esta imagen qcow2 usa funciones que Freshseat no conoce.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>El último programa que escribió esta imagen qcow2 la marcó como dañada.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>Este VHD es solo la diferencia con otro disco.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>Este VHDX es solo la diferencia con otro disco (un punto de control de Hyper-V, .avhdx, lo es).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Combínelo con su disco primario donde están ambos (Administrador de Hyper-V, Editar disco, Combinar) e importe el resultado.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>Este VHDX tiene sectores de %1 bytes; solo se puede arrancar con 512.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>Este VMDK está cifrado.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Quite primero el cifrado en VMware.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>Este VMDK es una pieza de un disco repartido en varios archivos.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>Este VMDK es solo la diferencia con otro disco (una instantánea).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>Este VMDK es del tipo %1, cuyos datos están también en otros archivos.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 no es una imagen %2; es %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 no es una imagen %2; su cabecera no lo es.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>No indique el formato, o use --format auto, para que se detecte.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Procure que nada escriba en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>El disco nuevo no mide %1; no se escribió nada en él.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>el disco nuevo no se puede abrir: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>el disco nuevo no se puede guardar de forma segura: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>La copia de %1 no es igual al archivo.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>El archivo cambió mientras se leía, o falla un disco o la memoria de esta máquina.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. qemu-img dice: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 está dañado o incompleto</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 no se pudo leer hasta el final</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>El archivo probablemente está dañado o incompleto: cópielo de nuevo desde donde se creó.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>Otro programa está usando %1.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Apague la máquina virtual que lo tiene abierto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 no se cerró bien: hay cambios pendientes en su registro.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Encienda una vez su máquina virtual y apáguela, o desconecte el disco, y cópielo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: el disco en el que se escribe está lleno.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat no tiene permiso para leer %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img tardó demasiado y se terminó.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>¿Falla el disco del que lee, o el archivo está hecho para perder tiempo?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img se interrumpió (señal %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>Puede que el archivo esté dañado, o hecho para romper los programas que lo leen.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img no está instalado en el servidor de almacenamiento.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>Instale el paquete qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>El servidor de almacenamiento envió una imagen defectuosa.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>restablezca el clon para tener un disco limpio</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>clon %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>no existe el clon %1</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>el clon %1 está en uso</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>el clon %1 se apoya en la instantánea %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>el clon %1 no se publica: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>clon %1: no se guarda nada de su último restablecimiento</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>clon %1: lo guardado no se puede usar: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>el clon está como antes</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>el clon %1 y su instantánea difieren en tamaño</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>no existe la instantánea %1</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>la instantánea %1 está en uso</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>la instantánea %1 está dañada: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>la instantánea %1 está dañada: su base tiene %2 bytes en lugar de %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>la instantánea %1 la hizo un Freshseat más nuevo</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>instantánea %1: sus capas contienen más de 16 TiB</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>expórtela e impórtela como máster nuevo</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>instantánea %1 en el byte %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 lo hizo un Freshseat más nuevo</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>su archivo lo hizo un Freshseat más nuevo</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>actualice Freshseat en este servidor</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>los dos superbloques están dañados</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>su archivo es del clon %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>su archivo es para un disco de otro tamaño</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>su diario está dañado: %1 (entrada %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>un enlace no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>una entrada no puede ser cierta</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>una entrada ya guardada no se puede leer</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>faltan entradas ya guardadas</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>una entrada anterior a la última no se puede leer</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>está dañado: el hueco del bloque %1 se usa dos veces</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>su superbloque tiene un tamaño imposible</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>no hay espacio para un diario nuevo</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>los dos superbloques de su capa son ilegibles</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>su capa no es la que indica su manifiesto</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>se escribió en su capa después de sellarla</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>se apoya en sí misma</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>se apoya en %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>el manifiesto de %1 es de otra</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>ella y %1 difieren en tamaño</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 es demasiado largo para ser lo que debería</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>los datos no son los que se escribieron</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>los datos del puesto están dañados</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>su base tiene %1 bytes</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>sus sumas de comprobación están dañadas</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>importación: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>importación cancelada</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>importación: %1 se acortó</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>importación: el disco devolvió otros bytes que los escritos, en el byte %1</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>no hay que fiarse del almacenamiento bajo %1</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>un disco de %1 bytes no se puede importar</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>su tamaño debe ser un múltiplo de 512 bytes, como mínimo 512 y como máximo 16 TiB</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>no se puede escribir el catálogo: el disco está lleno</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>haga sitio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>el archivo del catálogo está dañado: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>recupere freshseat.db de una copia de seguridad</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>el catálogo rechazó un cambio: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>el archivo del catálogo no se puede abrir para escribir: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>el catálogo falló: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>el catálogo contiene una palabra que no debería: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>el catálogo contiene un despliegue que no se puede leer: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>no existe ese PC: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>no existe ese puesto</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>no existe esa instantánea</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>no existe ese horario</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>no hay sesión de actualización</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>ya no se sigue ese puesto</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>no se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>no se puede crear %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>no se puede crear el directorio %1: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>no se puede crear un archivo de %1 en %2: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>no se puede listar %1: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>no se pueden listar las instantáneas: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>no se puede renombrar %1 como %2: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>no se puede proteger %1: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>no se puede sincronizar %1: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>no se puede sincronizar su archivo: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>no se puede examinar %1: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>no se puede continuar con %1: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>no se ven los huecos de %1: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>no se puede consultar el espacio de %1: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>no se puede leer un superbloque: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>no se puede escribir su superbloque: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>no se pueden leer los datos: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>no se puede leer el diario: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>no se puede escribir un diario nuevo: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>no se puede reescribir su diario: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>no se pueden escribir las sumas de comprobación: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>no se puede escribir la imagen en %1: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>no se puede crear ningún archivo en %1: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>no se puede crear un archivo de ese tamaño en %1: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>la imagen no se puede guardar en %1 hasta que esté completa: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>archivo de identidad %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>los certificados conocidos %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>al escribir %1: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o directorio</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no se puede asignar memoria</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>conexión cortada por el otro extremo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>se agotó el tiempo de la conexión</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta al servidor</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>la red no es accesible</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>no se nombró ninguna interfaz de red</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>no hay ninguna interfaz de red %1 con dirección IPv4 que esté activa</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address muestra las redes del servidor</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>el servicio de arranque HTTP no está en marcha</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>hay %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>el servicio de arranque HTTP no está en marcha: los PC no encontrarían scripts</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>el servicio de arranque HTTP no está en marcha: una memoria USB no tendría a quién preguntar</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>inicie freshseatd con --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>inicie freshseatd con --http, o haga una memoria para un solo puesto con --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>para hacer una memoria de arranque hace falta el programa %1</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>instale el paquete %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>para hacer una memoria de arranque hace falta mbr.bin de syslinux</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>instale el paquete syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>el programa de arranque %1 no está en %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>instale el paquete ipxe de Debian</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>de una versión antigua</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>instale iPXE 1.21 o posterior, como el paquete ipxe de Debian 13, e indique su carpeta como boot.programs en freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>la red de %1 (%2, %3) es demasiado pequeña para repartir direcciones</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>dé a la interfaz una red de 64 direcciones o más, como /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq no dice que se haya iniciado</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>contiene el secreto del puesto</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>otro servidor DHCP reparte direcciones en %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>déjele las direcciones y use --mode proxy, o apáguelo primero</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>los PC preguntan a %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq no pudo atender la red: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>freshseatd necesita para esto CAP_NET_ADMIN, CAP_NET_RAW y CAP_NET_BIND_SERVICE: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>otro dnsmasq o servidor DHCP de esta máquina quizá ocupe el puerto; dnsmasq debe estar instalado</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>No hay conexión con el servidor de almacenamiento. No se hizo nada.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>No responde ningún ayudante: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>No hay ningún ayudante en esta máquina: no existe %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Inicie el ayudante: freshseatd, o systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 A otra máquina se llega con --connect ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>Ejecútelo como el usuario que ejecuta freshseatd o como miembro del grupo del socket.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>se perdió la conexión con el servidor de almacenamiento: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la conexión se cerró</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>se cerró la conexión con la sala de demostración</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>conéctese de nuevo y mire el diario</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>conéctese de nuevo y mire</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>el servidor de almacenamiento no respondió en %1 segundos</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>¿es el ayudante de Freshseat lo que escucha allí?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>el servidor de almacenamiento habla otra versión del protocolo de control</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>instale la misma versión de Freshseat en ambos</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>se cerró aquí</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>el servidor de almacenamiento la cerró</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>lo que llegó no es el protocolo de Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>no se llega a %1 por SSH: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>¿está encendido y se ejecuta allí sshd?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>el servidor %1 no dejó entrar a %2; acepta: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>dé una clave con --identity, o la contraseña con FRESHSEAT_SECRET o --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>el servidor %1 colgó durante la conexión: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>el servidor %1 no es conocido; muestra la clave %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>si es su clave, acéptela con --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>el servidor %1 muestra la clave %2, no la que había que aceptar</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>la clave del servidor %1 ha cambiado: puede que alguien esté en medio, o se instaló de nuevo. Muestra %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>si sabe por qué cambió, quite la clave antigua de los servidores conocidos o acepte esta con --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>compárela con la clave en el propio servidor: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>el servidor no mostró ninguna clave: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>no se pueden leer los servidores conocidos: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>estos ajustes de SSH no se pueden usar: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>la clave en %1 no se puede abrir</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>la clave en %1 no se puede abrir: la frase de paso es incorrecta o no es una clave privada</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>si tiene frase de paso, dela con FRESHSEAT_SECRET o --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>se perdió la conexión con %1</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>se perdió la conexión con %1: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>la orden en %1 falló: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>la orden en %1 falló con el estado %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>¿está freshseatctl instalado allí y lo encuentra una conexión sin terminal?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>la orden remota terminó</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>no se sabe si el último paso tuvo efecto</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>la conexión SSH con %1 se rompió: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>el servidor %1 no ejecutó %2: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>el servidor de almacenamiento no tiene OpenZFS, o su módulo no está cargado</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>instale allí zfsutils-linux y ejecute: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>quien entra no es root allí y no puede serlo sin contraseña: el destino iSCSI del núcleo es solo de root</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>entre como root con una clave, o permita al usuario ejecutar sudo sin contraseña</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>el servidor de almacenamiento no es una máquina Linux que sepamos usar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; no es un dataset en el que pueda estar una sala</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>escriba POOL o POOL/NAME, con letras, cifras y . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>no se llega a TrueNAS en %1: no responde</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>no se llega a TrueNAS en %1: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>¿está encendido y es este el puerto de su interfaz web?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>TrueNAS en %1 no tiene %2 (estado HTTP %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>el servidor no mostró certificado</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>TrueNAS en %1 no acepta conexiones de esta máquina</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>añada allí su dirección: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>se perdió la conexión con TrueNAS en %1: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>el servidor %1 no es conocido; muestra el certificado %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>si es su certificado, acéptelo con --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>el servidor %1 muestra el certificado %2, no el que había que aceptar</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>compárelo con el del propio NAS</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>el certificado del servidor %1 ha cambiado: puede que alguien esté en medio, o se hizo de nuevo. Muestra %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>si sabe por qué cambió, acepte este con --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS no deja entrar a %1: la clave API es incorrecta, se retiró o no es de este usuario</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS no deja entrar a %1: el usuario o la contraseña son incorrectos</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>dé una clave API o la contraseña con FRESHSEAT_SECRET o --secret-file, y el usuario de la clave en la URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS no acepta por ahora más entradas de esta máquina</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>espere unos minutos: cuenta cada programa que entra una y otra vez</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>haga una clave API para el usuario y dela: no pide nada más</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS pide a %1 una contraseña de un solo uso</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>la contraseña de un solo uso de %1 es incorrecta o ya no vale</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>la contraseña de un solo uso de %1 ya se usó; se pide otra</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>conéctese de nuevo con la que vale ahora</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>dé la que vale ahora con FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>o cree una clave API para el usuario y dela: no pide nada más</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>dé la que vale ahora</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS nos deja entrar sin demostrar que conoce la clave API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>¿es esta la dirección correcta?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>el secreto de %1 ha caducado o se retiró</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>haga otro en TrueNAS: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>esta es la mitad en espera de una pareja TrueNAS</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>conéctese a la otra mitad</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS quiere una clave API o una contraseña</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>dela con FRESHSEAT_SECRET o --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>una contraseña necesita su usuario</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>escriba truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>lo que responde allí no habla como TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>¿son estos la dirección y el puerto de su interfaz web?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>pase a TrueNAS 25.04 o posterior, o use zfs+ssh:// con un servidor Linux con OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>la máquina en la que entramos no tiene midclt: no es un TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>use zfs+ssh:// para un servidor Linux con OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>en uso: un PC está conectado a %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>las sesiones de %1 no terminan: apague su PC</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>el servicio iSCSI de TrueNAS no se inicia</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>mírelo allí: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>un trabajo de TrueNAS falló: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>esta versión de TrueNAS no sabe hacer eso</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS dice que eliminó %1, pero está ahí: algo lo necesita</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS dice que quitó %1, pero sigue ahí</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>el volumen termina antes de lo que se escribió en él</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>lo escrito en el volumen en el byte %1 se lee distinto</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>mire el estado del pool e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>el NAS ya no responde; no se sabe si la última llamada tuvo efecto</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>lo que responde en el NAS no es midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>el middleware de TrueNAS no está en marcha</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>espere a que se inicie</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS termina nuestra sesión una y otra vez</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>mire su registro de auditoría</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>un trabajo de TrueNAS no termina</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 está exportado</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 no es un clon o no está</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: no existe ese conjunto de datos</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: no existe esa instantánea</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>TrueNAS ya tiene un destino %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>TrueNAS ya tiene un destino %1, y no es nuestro</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>TrueNAS no tiene el destino %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS dice que cambió el extent %1, pero %2 sigue igual</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>un destino necesita un iniciador que pueda conectarse</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>el extent %1 ya es de otro destino</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>el destino %1 no está cerrado</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>el destino %1 ya existe</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS no dice el nombre base de sus destinos iSCSI</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>TrueNAS tiene más de un extent con el comentario %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>quite el que no usa ningún destino</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>no existe ese destino: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>el secreto del destino %1 ya no está</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>el secreto del destino %1 no se puede leer</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>el servidor no tiene el destino %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>TrueNAS tiene más de una tarea cron llamada %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>quite allí una de ellas</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS dice que cambió la tarea cron del horario %1, pero %2 no está como debe</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS dice que quitó la tarea cron del horario %1, pero sigue ahí</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>la tarea cron del horario %1 ya no está en el servidor de almacenamiento</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>el temporizador del horario %1 ya no está en el servidor de almacenamiento</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 la crea de nuevo</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>el servidor de almacenamiento no tiene systemd, que empezaría las ejecuciones; un acompañante sí</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list respondió algo que no es un listado</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>fallo del volumen en TrueNAS (%1): %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>sincronizar</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>medir</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>no se llega al volumen por iSCSI en %1: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>esta máquina tiene que llegar al portal de TrueNAS</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>el volumen no tiene bloques de 512 bytes</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 sería un mensaje más largo de lo que admite TrueNAS; no se envió</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS no deja a este usuario llamar a %1: necesita %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>más permisos</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>el rol %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>añada allí el rol al privilegio del usuario: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>este TrueNAS no conoce %1, aunque debería</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>mire qué versiones son compatibles</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS no dio ningún motivo</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>lo que responde allí no es un TrueNAS que conozca la clave API: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>¿es esta la dirección correcta? No se le envió nada que sirva en otro sitio</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>su respuesta no es tal</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>responde a otro</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>pide un número inusual de rondas</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>su sal no es tal</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>no puede demostrar que la conoce</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS dice que eliminó %1, pero está ahí: algo lo mantiene abierto o se apoya en él</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>Al usuario que entra en TrueNAS le falta el rol %1: lo que lo necesita se rechaza. Añádalo allí al privilegio del usuario.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1: dañado (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1: dañado en el byte %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>el disco de %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>la instantánea %1 de %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>el clon %1, que no es de ningún puesto,</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>la instantánea %1, que se eliminó o no es de ningún máster,</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>restablezca el puesto después de salvar sus archivos</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>mire los discos de este servidor</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>exporte lo que se pueda leer o impórtelo de nuevo; mire los discos de este servidor</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>otros %1 lugares están dañados: freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 no se toca: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>el almacén guarda %1 instantáneas o clones que no son de ningún máster ni puesto</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>una recepción del máster %1 se interrumpió, se conservan %2 de %3: continúela (master receive %4 --token dice cómo) o descártela (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>falló una escritura: no admite más escrituras hasta que se restablezca</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>disco de datos %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>el servidor de almacenamiento no responde</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>su sesión anterior aún no ha terminado</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>no se pudo restablecer: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>el servidor de almacenamiento no dice su secreto: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>instantánea %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>solo se conservan las %1 más nuevas, y nada la necesita</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>el servidor se había parado: lo escrito se perdió</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>se cortó antes de cambiar nada; la sesión de actualización sigue abierta como antes</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminado %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>porque %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>el horario %1 nombra ahora el grupo %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>los horarios %1 nombran ahora el grupo %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>no queda ningún puesto en el grupo %1: el horario %2 aún lo nombra y no hace nada</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>no queda ningún puesto en el grupo %1: los horarios %2 aún lo nombran y no hacen nada</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>nombre o secreto incorrectos: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>no es el iniciador del puesto: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>el puesto está en uso: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 espera a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>de %1, por %2</translation>
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
        <translation>los PC solo arrancan por IPv4: &quot;%1&quot; es una dirección IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>dé una dirección IPv4 o un nombre de servidor</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>una sesión viene de %1, pero el script de arranque fue a %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>la memoria enviaría su PC a %1, que es el propio PC</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>no se ha hecho ninguna memoria</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>haga que freshseatd escuche en la dirección de la red de la sala (--iscsi ADDR:PORT), o indique la dirección con --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 es iPXE %2, que se cuelga cuando otro iPXE lo arranca</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 es iPXE %2: los PC UEFI cuya tarjeta de red contiene un iPXE no se envían a él</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>la contraseña o la contraseña de un solo uso de %1 es incorrecta o ya no vale</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS no deja entrar a %1: el usuario, la contraseña o la contraseña de un solo uso es incorrecta o falta</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>se pide la contraseña de un solo uso de %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>no se puede usar el llavero del sistema: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>desbloquéelo o instale uno (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE no se admite por SSH</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>utilice truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>este TrueNAS no conserva las propiedades de las instantáneas tal como se escribieron: no se puede llevar una sala en él</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: los PC UEFI no encontrarían el script en la memoria</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 es iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>el middleware de TrueNAS no respondió a %1 en %2 s; no se sabe si tuvo efecto</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>mire si responde su propia interfaz web; si no, reinicie allí el middleware: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>el acompañante está terminando</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>el servidor de almacenamiento restablece puestos con un horario propio, %1; con una entrada aquí se restablecerían dos veces</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>déjelo al servidor de almacenamiento, o conéctese a él sin el acompañante y quite antes esa entrada: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (restablecer %2 a diario a las %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (restablecer %2, días %3, a las %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>todos los puestos</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>el grupo %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>el puesto %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>los puestos %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, esperando hasta las %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, se avisa a los jugadores %2 antes</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>su sesión perdura</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>según lo que cuenta el servidor de almacenamiento</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>de %1, con su memoria</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 espera: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, no se pasó a %2: es demasiado antiguo</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>la sala de demostración no envía informes</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>conéctese a un servidor real</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>el servidor %1 no respondió en %2 s</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>mire si sigue en marcha, y el estado de sus pools: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>este servidor de almacenamiento no puede rechazar escrituras: más allá del límite, el puesto avisa</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>El PC se encendió, pero nunca pidió una dirección</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>no arranca por la red, no tiene corriente, o su cable o puerto del switch no funciona</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Mire si la luz de su puerto de red está encendida; ponga el arranque por red (PXE) primero en su firmware, o use una memoria de arranque</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>El PC pidió una dirección, pero no recogió ningún programa de arranque</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>otro servidor DHCP respondió sin nombrar ninguno, o su firmware solo arranca por la red con IPv6</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Busque en la red de arranque un segundo servidor DHCP; active el arranque por red IPv4 en el firmware del PC</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>El PC recogió su programa de arranque y luego no dijo nada más</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>el programa no es el de su firmware (BIOS y UEFI necesitan distintos), o Secure Boot lo rechazó</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Desactive Secure Boot, o elija UEFI o BIOS en su firmware; pruebe otro programa de arranque para este puesto</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>El PC pidió una dirección muchas veces antes de conseguirla</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>el switch mantiene su puerto cerrado medio minuto tras conectarse (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>Ponga los puertos del switch de los PC como edge port o PortFast, y desactive Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>El PC recibió su script de arranque, pero no inició sesión en su disco</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>no llega al puerto iSCSI del servidor (otra red o un cortafuegos), o su secreto es rechazado</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Mire si el portal del puesto es una dirección que los PC alcanzan y si el puerto 3260 está abierto</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>El PC se identificó con un secreto equivocado</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>una memoria de arranque o un script anterior a la renovación del secreto</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Haga de nuevo su memoria de arranque; un PC que arranca por la red solo debe apagarse y encenderse</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>Un PC entró en este puesto con un nombre que no es el del puesto</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>arranca con la memoria de otro puesto, o se cambió el nombre iSCSI en su sistema</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Haga de nuevo su memoria de arranque; para admitir ese nombre, añádalo a los iniciadores del puesto</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>El PC espera: otro PC usa su puesto</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>dos PC tienen la misma dirección MAC o memoria, o el otro no se apagó</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Apague el otro PC; dé a cada PC su propio puesto</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>El firmware del PC se conectó, pero su sistema operativo nunca</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows se detiene con 0x7B INACCESSIBLE_BOOT_DEVICE: el controlador de la tarjeta de red de este PC no se inicia al arrancar</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Abra una sesión de actualización en un PC con la misma tarjeta de red, instale su controlador NDIS y haga que se inicie al arrancar</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>El PC se reinicia una y otra vez</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>su sistema se detiene con un error poco después de arrancar, o la corriente o el cable están flojos</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Mire su pantalla en el próximo arranque; compare con un puesto de la misma versión, y vuelva atrás si les pasa a ambos</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>El PC tardó minutos desde la conexión de su firmware hasta la de su sistema</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>su enlace va a 100 Mbit/s o pierde paquetes, o el servidor está sobrecargado</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Mire la luz de velocidad de su puerto y cambie el cable; compare con otros puestos</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>El sistema del PC no se admite desde que se restableció su disco mientras funcionaba</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>el puesto se restableció a la fuerza, o el servidor se detuvo, mientras el sistema funcionaba</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>Apague y encienda el PC</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Debe arrancar de nuevo: su disco se restableció con el sistema en marcha.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>Su nueva política o límite vale desde su próxima conexión.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Se restablece en su próximo arranque: estaba en uso cuando tocaba su horario.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Ha escrito nueve décimas partes de lo que puede.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Ha escrito más que su límite.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>Su disco no se puede usar</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Un disco de datos no se puede usar</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Se conecta sin secreto: cualquier PC puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Admite cualquier nombre de iniciador.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Admite otros nombres de iniciador además del suyo.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Permite varias sesiones a la vez: dos sistemas en un disco destruyen su sistema de archivos.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Dos PC usan su disco al mismo tiempo</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>Su disco ha desaparecido: restablézcalo para darle uno nuevo.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>No tiene destino iSCSI; el próximo cambio de la sala creará uno.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>Su destino iSCSI no acepta conexiones; el próximo cambio de la sala lo abrirá.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>Su PC espera</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>La red de arranque no funciona</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>Otros también responden a los PC en la red de arranque</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Se encontraron datos dañados</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Algo de la sala no se puede leer</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>El almacén guarda algo que no es de ningún máster ni puesto</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>encendido desde aquí</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>pidió una dirección</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>recogió el programa de arranque</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>recogió el script de arranque</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>firmware conectado</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>rechazado: secreto equivocado</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>rechazado: nombre de iniciador equivocado</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>rechazado: otro PC tiene el puesto</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>rechazado: debe arrancar antes</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>sistema conectado</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>primeras escrituras</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sesión terminada</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Solo quedan %1, la reserva: los puestos que se renuevan en cada arranque ya no pueden escribir y no empieza ninguna actualización.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Solo quedan %1 para lo que escriben los puestos.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>Quienes más escribieron: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Causa probable: %2. %3.</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Arranca con un programa de arranque que no es el suyo</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Dos horarios restablecen puestos, el del acompañante y el del propio servidor de almacenamiento: quite las entradas de uno. Las del servidor de almacenamiento se quitan con una conexión sin el acompañante</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>El archivo está en el propio servidor de almacenamiento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Archivo de imagen</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Nombre del máster</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>Imagen del disco de un PC con todo instalado: raw, qcow2, vhd, vhdx o vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Enviando: %1 de %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>El servidor de almacenamiento convierte y comprueba la imagen…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>En un servidor TrueNAS o ZFS también un volumen suyo, como %1: no se copia nada y sus instantáneas pasan a ser las versiones del máster.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Restablecimiento de %n puesto</numerusform>
            <numerusform>Restablecimiento de %n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Eliminación de %n puesto</numerusform>
            <numerusform>Eliminación de %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Puestos que no se hicieron</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>se para después de lo que está en curso</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Parar: lo que está en curso se termina, el resto no se toca</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>Lo que se está haciendo en la sala y su resultado. Una tarea se puede detener; lo que no se hizo queda aquí con su motivo.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Guardar las entradas mostradas para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Guardar el diario</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>Lo que se hizo en la sala, quién lo hizo y cómo acabó. Nada de ello se puede cambiar.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Ninguna entrada coincide con la búsqueda.</translation>
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
        <translation>&amp;Conectar con otra sala…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>Ventana &amp;nueva</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Conectar otra &amp;vez ahora</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>&amp;Preparar esta sala…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Puestos</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>&amp;Deshacer el movimiento</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>&amp;Añadir puestos…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>&amp;Restablecer selección…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Restablecer &amp;todos…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Mosaico</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>&amp;Plano de la sala</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>&amp;Acerca de Freshseat</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>Acerca de Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Todos los PC de la sala desde un solo disco, como nuevos con un clic.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>PC &amp;nuevos…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>Crear una memoria de &amp;arranque…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>No se guardó la contraseña</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Abra el llavero e inténtelo de nuevo, o siga sin él: entonces la contraseña se conoce hasta que se cierre esta ventana, y la próxima vez se le pedirá.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Seguir sin él</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Importar un máster</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>¿Borrar el máster %1 y todas sus versiones?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>¿Hacer actual la versión %1?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Hacer actual</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>¿Descartar la versión %1?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Másteres</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Actualizar este máster…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Hacer actual…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>Marcar como buena</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>La versión a la que se vuelve cuando otra es mala</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Ahora no es posible: no hay conexión con el servidor de almacenamiento.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Elija primero una versión</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Todavía no hay ningún máster. Importe uno.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>Hay una actualización abierta desde %1, por %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>Las versiones guardadas del máster. Los puestos pasan a la actual en su próximo restablecimiento, salvo que estén fijados. Una versión anterior puede volver a ser la actual en cualquier momento.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Los discos desde los que arrancan los puestos. Elija uno para ver sus versiones.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Un PC instala lo que cada puesto va a recibir; eso pasa a ser la próxima versión.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje a %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Mensaje a %n puesto</numerusform>
            <numerusform>Mensaje a %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>Aparece en las pantallas de los puestos en uso. Los demás no se tocan.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Lo que se dice a los jugadores</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>Cerramos en diez minutos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>Hacer un puesto de cada PC que pregunte, en el orden en que se encienden</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>PC nuevos</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>PC que pidieron arrancar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Última petición</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>PC que pidieron arrancar y aún no son puestos. Cada uno muestra su número en la pantalla.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>Hacerlo puesto</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>No ofrecerlo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>el de la mayoría de los puestos</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Ninguno ahora. Encienda un PC que arranque por la red: aparecerá aquí.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Ahora no es posible: no hay conexión con el servidor de almacenamiento.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Se pierde</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>En uso desde</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>Restablecer %n puesto</numerusform>
            <numerusform>Restablecer %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>¿Dejar %1 como nuevo?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>¿Dejar %n puesto como nuevo?</numerusform>
            <numerusform>¿Dejar %n puestos como nuevos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>Preguntando al servidor de almacenamiento qué se perdería…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Lo que se pierde</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Puestos en uso</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 se deja como está: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>Se omitirá %n puesto en uso.</numerusform>
            <numerusform>Se omitirán %n puestos en uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Restablecer también %n puesto en uso: se corta la sesión y se pierde lo no guardado</numerusform>
            <numerusform>Restablecer también %n puestos en uso: se cortan las sesiones y se pierde lo no guardado</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Ahora no se puede restablecer nada.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>No se restablecerá nada: todos los puestos elegidos están en uso.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>No se pierde nada: no se ha escrito nada desde el último restablecimiento.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1 escritos desde el último restablecimiento se perderán definitivamente. El máster se queda como está.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 de %2 libres.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>El servidor de almacenamiento no dice cuánto espacio tiene.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Un máster de Windows y sus puestos necesitan 50 GiB o más: añada un disco o borre lo que no haga falta.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>Hay %n máster.</numerusform>
            <numerusform>Hay %n másteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Todavía no hay ningún máster.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Importe el disco de un PC como archivo de imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Hay %n puesto.</numerusform>
            <numerusform>Hay %n puestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Todavía no hay puestos.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>Añádalos con las direcciones MAC de sus PC.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 responde: %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>Se envía a los PC a %1, adonde no pueden llegar.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Haga que el ayudante escuche en la dirección de la red de la sala (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Másteres</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
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
        <translation>versión %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Elija un puesto para ver su clon, sus sesiones y sus direcciones.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Másteres</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Todavía no hay máster: freshseatctl master import NOMBRE ARCHIVO</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Mostrar todos los puestos</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Añadir puestos…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Ningún puesto coincide.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Todavía no hay puestos.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>La sala aún no se ha visto.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Ahora no es posible: no hay conexión con el servidor de almacenamiento.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Todos los puestos de la sala. Icono, palabra y color dicen qué hace su PC; una barra se llena según escribe hacia su límite. Elija puestos aquí y actúe sobre ellos al lado.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Escriba para encontrar puestos; pulse una palabra para ver solo esos. Los números los cuentan.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>Qué hacen los puestos elegidos, qué les ha pasado y qué puede hacer con ellos.</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>Que una sesión venga de otra dirección que la de su PC se nota donde un ayudante o un acompañante arranca los PC. Un servidor TrueNAS o ZFS por sí solo no conoce los PC.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>sin conexión, se vuelve a intentar</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n en uso</numerusform>
            <numerusform>%n en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 usados</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n puesto no se hizo.</numerusform>
            <numerusform>%n puestos no se hicieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, espera a puestos libres hasta las %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>Este PC se apagará en %n minuto. Guarde lo que necesite y termine.</numerusform>
            <numerusform>Este PC se apagará en %n minutos. Guarde lo que necesite y termine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>Este PC quedará como nuevo en cuanto lo deje. Termine en %n minuto y guarde en otro lugar lo que necesite.</numerusform>
            <numerusform>Este PC quedará como nuevo en cuanto lo deje. Termine en %n minutos y guarde en otro lugar lo que necesite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Esperar a los puestos en uso, abandonar a las</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Recuperar una ejecución perdida porque el servidor estaba apagado</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Cambiar el horario</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Nueva entrada en el horario</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Abandonar a las</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Estos puestos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Nombres de los puestos</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Avisar antes a los jugadores, en minutos</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Lo que se dice a los jugadores</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>Aparece en las pantallas de los puestos en uso; antes no se hace nada a ningún puesto</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Ejecutar ahora…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Se ejecuta en %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Elija primero una entrada</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Ahora no es posible: no hay conexión con el servidor de almacenamiento.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>¿Quitar esta entrada del horario?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>¿Ejecutar ahora esta entrada del horario?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Informes…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>A dónde van los informes del horario, y una prueba</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>Lo que el servidor de almacenamiento hace solo, con todas las consolas cerradas. Un puesto en uso nunca se restablece: espera hasta la hora de abandonar y luego hasta su próximo arranque.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>La semana que viene. Un bloque es una ejecución; su largo es cuánto espera a los puestos en uso.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>¿Enviar un informe de prueba?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Enviar un informe de prueba</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>Mover %n puesto</numerusform>
            <numerusform>Mover %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>Restablecer %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Restablecer %n puesto…</numerusform>
            <numerusform>Restablecer %n puestos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Seguir la versión actual</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Fijar esta versión</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Conservar los cambios</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Volver a restablecer en cada arranque</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>¿Quitar %n puesto?</numerusform>
            <numerusform>¿Quitar %n puestos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Deshacer el último restablecimiento…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>¿Deshacer el último restablecimiento de %1?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>¿Apagar %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>¿Apagar %n PC?</numerusform>
            <numerusform>¿Apagar %n PC?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>¿Reiniciar %n PC?</numerusform>
            <numerusform>¿Reiniciar %n PC?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Mensaje…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>Letras, cifras y guiones, 15 como máximo: será el nombre del equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Otras unidades del PC, como los juegos: nombres de másteres separados por comas</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Discos de datos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>Se perderán %1 escritos por %2.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>Lo máximo que se puede escribir en un disco de datos, si no es el límite del puesto</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Sus límites</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Con qué arranca el PC por la red. Pruebe ipxe si un PC llega hasta aquí y no sigue: tiene controladores propios</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Programa de arranque</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>Lo máximo que un puesto puede escribir entre dos restablecimientos, por ejemplo 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Límite de tamaño</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>siempre la actual</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijada</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, fijada (%2)</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Cuándo el disco del puesto queda como nuevo: en cada arranque, cuando diga el horario o solo cuando usted lo restablezca.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>Desde qué versión del máster arranca el puesto. Un puesto fijado se queda en la suya cuando se publica una nueva.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>Dejar %1 como nuevo (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>Una línea necesita un nombre y una dirección MAC.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Este nombre o esta dirección MAC está dos veces en la lista.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>Máster y versión</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Último restablecimiento</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versión %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>la actual es %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Fijar esta versión</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Conservar los cambios</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Volver a restablecer en cada arranque</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Iniciador</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clon</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Último restablecimiento</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Seguir la versión actual</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Restablecer este puesto…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Restablecer %n puesto…</numerusform>
            <numerusform>Restablecer %n puestos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (fijada)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 en su próximo restablecimiento)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>%1 escritos, %n en uso</numerusform>
            <numerusform>%1 escritos, %n en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%1 guardados para deshacer</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Puestos como tabla</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
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
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Imagen de la sala</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Mostrar los puestos en mosaico (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plano de la sala</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Mostrar los puestos donde están (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Mostrar los puestos en una tabla (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Arrastrar los puestos hasta donde están</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Ajustar el zoom hasta ver todos los puestos</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Poner una imagen de la sala debajo de los puestos</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Zoom (Ctrl+rueda del ratón)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Zonas de la sala</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Preparar la sala</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Seguir más tarde: todo esto está también en las páginas de la sala</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>El servidor de almacenamiento responde. Esto es lo que tiene y lo que falta.</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>Una memoria USB para cualquier puesto</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>En el firmware de cada PC, active el arranque por red (o por USB) y desactive Secure Boot.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Añadir estos puestos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>El máster es el disco del que parte cada puesto.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>Hay %n máster. Importe otro o siga.</numerusform>
            <numerusform>Hay %n másteres. Importe otro o siga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Hay %n puesto.</numerusform>
            <numerusform>Hay %n puestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>La sala está lista. Encienda un PC: su ficha muestra cómo arranca.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Todavía falta algo. Cierre esto y hágalo en las páginas de la sala cuando quiera.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>PC que acaban de intentar arrancar…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>Los PC encuentran sus discos por la red. Se lo dice la red, o una memoria USB en cada PC.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Crear una memoria de arranque…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>Arranque por red</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>última buena conocida</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n puesto: %1</numerusform>
            <numerusform>%n puestos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Tamaño de lo cambiado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1, descartarla libera %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Para cualquier PC: pregunta al servicio de arranque de esta sala</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Para un puesto, sin servicio de arranque:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Crear una memoria de arranque</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Crear la imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>El archivo tiene %1. Escríbalo tal cual en una memoria USB.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>Contiene el secreto del puesto: guárdela como una llave.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Ahora no es posible: no hay conexión con el servidor de almacenamiento.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>Para grabar una memoria USB, conéctela: aparece en esta lista.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Sí, sobrescribir esta memoria</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>Un PC que no puede arrancar por la red arranca desde una memoria USB. Aquí se crea una, para BIOS y UEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Grabar en</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Un archivo de este equipo</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>La memoria está lista: se grabaron %1, se releyeron y se compararon. Ya puede retirarla.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Grabar la memoria</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>La memoria es demasiado pequeña para la imagen.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>No se puede grabar la memoria: quizá esté protegida contra escritura o estropeada.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>Se retiró la memoria.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>La memoria no contiene lo que se grabó: está estropeada. Use otra.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Se detuvo la grabación.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>Memoria USB sin nombre</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Se perderá todo lo que hay en esta memoria: %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>Contiene: %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Este equipo no da acceso a memorias USB (UDisks2 no está en marcha). Cree un archivo.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>La memoria ya no está conectada.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Este disco no se puede sobrescribir: lo usa el sistema.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Algo usa la memoria. Cierre los archivos y ventanas abiertos en ella.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Este equipo no lo permitió.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>No se puede abrir la memoria.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Grabando la memoria…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Releyendo la memoria…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>El servidor prepara la imagen…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>Lo que contenía se ha perdido y ningún PC arranca con ella. Grábela otra vez.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>No se grabó nada en la memoria.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>leído, MiB/s</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>escrito, MiB/s</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Tráfico de los últimos minutos</translation>
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
        <translation>Los primeros puestos prueban la nueva versión; los demás esperan.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>Los primeros puestos aguantaron. Los demás esperan su orden.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>La nueva versión es la actual; los puestos pasan a ella.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Todos los puestos que debían pasar han pasado.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>Un primer puesto no aguantó. Todos vuelven atrás y la versión se marca como mala.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>El despliegue se terminó; no pasa nada más.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>cambiado, aún sin arrancar</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>en marcha, en observación</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>no aguantó</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Actualizar %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Descartar la actualización…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>La actualización sigue; vuelva a ella cuando quiera, también desde otra consola</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Un PC arranca el propio disco del máster y usted instala allí lo que ha de tener cada puesto. Los demás siguen como están hasta que publique.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Instalar en el PC de</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>Qué hay de nuevo, para que lo encuentre</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Todos los puestos, en cuanto nadie los use</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Todos los puestos, en su próximo arranque</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Primero estos puestos; los demás cuando hayan aguantado:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>Primeros puestos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>¿Quién recibe la nueva versión?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Los puestos fijados o que se conservan se quedan como están.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Puestos del despliegue</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Seguir con los demás</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Deshacer: volver a la versión anterior…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>¿Volver a la versión %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Empezar</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 Instalar</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 Publicar</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 Desplegar</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>La nueva versión se está publicando.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>El archivo de imagen está ahí. Publíquelo cuando quiera.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>Instale en %1 lo que ha de tener cada puesto y después apáguelo.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>Encienda %1 ahora: arranca el disco del máster.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 está apagado. Publique lo que escribió o enciéndalo otra vez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%1 escritos desde %2; empezado por %3 sobre la versión %4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Versión %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (primero)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Ningún puesto usa este máster.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Apague primero el PC.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Escriba primero un comentario.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Ahora no es posible: no hay conexión con el servidor de almacenamiento.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>¿Qué puestos van primero?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>¿Descartar la actualización de %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Tomar un archivo de imagen como próxima versión</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Puesto añadido</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Puesto cambiado</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Puesto quitado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secreto mostrado</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Secreto renovado</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Máster importado</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Máster exportado</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Máster borrado</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Horario: entrada añadida</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Horario: entrada quitada</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Horario activado</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Horario desactivado</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Horario ejecutado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Restableciendo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>El PC no tiene sesión con su disco.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>El firmware del PC está cargando el sistema operativo.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>El sistema operativo está arrancando.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>El PC está encendido y usa su disco.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>Este puesto escribe la próxima versión de su máster.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>El clon se está dejando como nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Algo salió mal; el último error dice qué.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>El servidor de almacenamiento no lo sabe.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>como nuevo en cada arranque</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>como nuevo según el horario</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>se conserva hasta que lo restablezca</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Eso no puede ser</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Rechazado: en uso</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>No se llega al servidor de almacenamiento</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>No es posible con este servidor</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Sin espacio</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Apague primero el PC, o restablézcalo cortando su sesión.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Compruebe que el servidor está encendido y que la red funciona.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Compruebe usuario y clave.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Libere espacio en el servidor: restablezca puestos o descarte versiones viejas.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Restablecimiento deshecho</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Actualización empezada</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Actualización descartada</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Actualización publicada</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Versión hecha actual</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Versión descartada</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Versión marcada como buena</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Despliegue continuado</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Despliegue terminado</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Ayudante iniciado</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Máster enviado</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Máster recibido</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Recepción empezada descartada</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>PC convertido en puesto</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>El PC ya no se ofrece</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Si los PC nuevos pasan a ser puestos</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Arranque por red activado</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Arranque por red desactivado</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Memoria de arranque creada</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Informe de prueba</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>Queda poco espacio</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Solo queda la reserva</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Comprobación de los datos iniciada</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Comprobación de los datos detenida</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Escriba el código que su autenticador muestra ahora. Vale para un inicio de sesión y no se guarda: si se pierde la conexión, se le pedirá otra vez.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>junto al servidor DHCP que ya hay</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>da también direcciones a los PC: no hay otro servidor DHCP</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>solo programas de arranque: otro servidor DHCP los indica</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>La tarjeta de red del servidor de almacenamiento a la que están conectados los PC, tal como la nombra su ip link</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Tarjeta de red</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>El arranque por red no funciona: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>El arranque por red está activado: tarjeta %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>El arranque por red está desactivado.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Desactivar el arranque por red…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Activar el arranque por red…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Ahora no es posible: no hay conexión con el servidor de almacenamiento.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>¿Activar el arranque por red?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>¿Desactivar el arranque por red?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>hechos: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidos: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>omitidos: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>ningún puesto</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>horario %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Indicar las direcciones a mano</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Para una red en la que ningún servidor DHCP da direcciones: cada PC necesita su propia memoria USB.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Vacío: tal como el servidor de esta sala se conoce</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Por ejemplo %1; vacío: por DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Vacío: ninguna, o por DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Servidor de almacenamiento</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>Dirección del PC</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
</context>
</TS>
