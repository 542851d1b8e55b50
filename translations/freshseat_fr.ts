<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>On demande à l&apos;hôte de stockage ce qui changerait…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>Rien de ce qui a été écrit n&apos;est perdu.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 seront perdus pour de bon.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Rien n&apos;est possible pour l&apos;instant.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Ajouter des postes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Lire un fichier…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>Un poste par ligne : nom, adresse MAC et éventuellement un groupe. Collez-les depuis un tableur ou la liste d&apos;appareils de votre routeur.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Postes à ajouter</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>Un poste porte déjà ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n poste à ajouter</numerusform>
            <numerusform>%n postes à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n ligne avec un problème</numerusform>
            <numerusform>%n lignes avec un problème</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>%n poste ajouté</numerusform>
            <numerusform>%n postes ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Liste de postes</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible : %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 est trop grand pour une liste de postes.</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>Sur un hôte TrueNAS ou ZFS, un quatrième mot nomme une cible iSCSI à vous : le poste la reprend, avec ce qui est sur son disque.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Reprend</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>ajouter le poste</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>modifier le poste</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>retirer le poste</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>réinitialiser le poste</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>réinitialiser le disque de données</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>retirer le disque de données</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>annuler la réinitialisation</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>fermer la session</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>renouveler le secret</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>supprimer le master</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>supprimer la version</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>abandonner la version</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>rendre actuelle</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>marquer comme bonne</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>déplacer le poste</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>commencer la mise à jour</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>abandonner la mise à jour</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>publier la mise à jour</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>ajouter au planning</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>retirer du planning</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>laissé tel quel : utilisé</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>envoyer un rapport</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>allumer</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>éteindre</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>redémarrer</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>prévenir</translation>
    </message>
    <message>
        <source>switch network boot on</source>
        <translation>activer le démarrage par le réseau</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>désactiver le démarrage par le réseau</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Se connecter à une salle</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>Où est l&apos;hôte de stockage qui contient les disques des postes ? Un hôte vide est préparé pas à pas.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Vos salles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Une autre salle</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Mot de passe, phrase secrète ou clé d&apos;API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Le garder dans le trousseau du système</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Sans le trousseau, il est gardé jusqu&apos;à la fermeture de cette fenêtre, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Essayer une salle de démonstration</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Retour à la salle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Cet hôte présente une clé inconnue ici. Comparez-la à celle que l&apos;hôte lui-même affiche (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) avant de l&apos;accepter :</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Accepter cette clé et se connecter</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Cet hôte présente un certificat inconnu ici. Comparez son empreinte SHA-256 (%1) à celle qu&apos;affiche l&apos;interface web de l&apos;hôte lui-même avant de l&apos;accepter :</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Accepter ce certificat et se connecter</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>Les salles ouvertes sur cet ordinateur. Entrée ou un double clic en ouvre une.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Où se trouve l&apos;hôte de stockage qui garde les disques des postes, et comment l&apos;atteindre.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>Ce que l&apos;hôte de stockage demande avant de vous laisser entrer. Ce n&apos;est jamais écrit dans un fichier de réglages.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Pas de connexion. Ce que vous voyez peut être périmé ; un nouvel essai a lieu tout seul.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>L&apos;hôte de stockage nous refuse l&apos;entrée. Ce que vous voyez peut être périmé.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Nouvelle connexion. Ce que vous voyez peut être périmé.</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>L&apos;état de la connexion à l&apos;hôte de stockage, et ce qui n&apos;y va pas.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>Tous  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>En marche  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Démarrage  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Éteints  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Mise à jour  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Attention  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Réinitialiser la sélection (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Réinitialiser la sélection</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Remettre tous les postes à neuf ; ceux qui sont utilisés sont laissés tels quels</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Choisissez d&apos;abord des postes : clic, Ctrl+clic, ou tracez un cadre</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Remettre à neuf les postes choisis (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Rechercher des postes</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Nom, master, adresse ou état (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Choisir des postes par état ou par groupe</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>Plan de la salle</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Il y a déjà un poste ici.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Afficher les appels exacts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>Les appels exacts</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>On interroge l&apos;hôte de stockage…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>L&apos;hôte de stockage serait modifié par ces appels, dans cet ordre. Les secrets sont masqués.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>Rien ne changerait sur l&apos;hôte de stockage.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Assistant sur cet ordinateur</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Assistant sur un autre ordinateur Linux</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>TrueNAS par SSH</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>Ordinateur Linux avec ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Salle de démonstration, pour essayer</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Écrire l&apos;adresse moi-même</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd tourne là-bas ; on l&apos;atteint par SSH.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Les disques sont sur un pool TrueNAS ; connexion par clé d&apos;API ou mot de passe.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Les disques sont sur un pool TrueNAS atteint par SSH.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Les disques sont sur un pool ZFS atteint par SSH.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>Rien n&apos;est touché : la salle vit en mémoire.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Hôte de stockage</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
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
        <translation>serveur ou 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>comme sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>pas de tel poste : %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>pas de tel master : %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>le master %1 n&apos;a pas d&apos;instantané %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list montre les postes existants</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list montre les masters existants</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots montre les instantanés existants</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>aucun poste n&apos;est dans le groupe %1</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>aucun poste n&apos;a été nommé</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>les postes ont été choisis de plus d&apos;une façon</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>nommez des postes, ou un groupe, ou tous</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>rien n&apos;a été fait</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>rien n&apos;a été commencé</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n&apos;a été changé</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>on ne sait pas si cela a pris effet</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>réessayez dans un instant</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>il est utilisé par %1 depuis %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>il est utilisé par %1</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>il est dans une session de mise à jour</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>il a une session de mise à jour ouverte</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>il a une session de mise à jour ouverte : publiez-la ou abandonnez-la d&apos;abord</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>le master %1 a une session de mise à jour ouverte</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>le master %1 a déjà une session de mise à jour</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>le master %1 a déjà une session de mise à jour : %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>sur le poste %1 depuis %2, par %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>à partir de %1, commencée %2, par %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>publiez-la ou abandonnez-la d&apos;abord</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>publiez ou abandonnez d&apos;abord la mise à jour</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>le master %1 est utilisé par le poste %2</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>le master %1 est utilisé par les postes %2</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>retirez d&apos;abord ces postes, ou donnez-leur un autre master</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>le poste est en cours de réinitialisation</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>il est en cours de réinitialisation</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>autre chose est en cours sur le poste</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>sa session n&apos;a pas pu être terminée à temps</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>éteignez le PC et réessayez</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>la salle est en cours de modification par %1 depuis %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>un master %1 existe déjà</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>choisissez un autre nom : un import n&apos;écrase jamais un master</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 appartient déjà au poste %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>l&apos;adresse MAC %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>un poste %1 existe déjà</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>les noms sont uniques, majuscules ou non</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>une limite de %1 est trop petite pour être voulue</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>1M est le minimum ; 0 retire la limite</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>plus de %1 disques de données sur un poste</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 ne peut pas être disque système et disque de données d&apos;un poste</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 n&apos;est pas un nom de poste : %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 n&apos;est pas un nom de master : %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 n&apos;est pas un groupe : %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 n&apos;est pas une adresse MAC : %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 n&apos;est pas l&apos;adresse MAC d&apos;un PC : %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>il dépasse 15 caractères</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>il dépasse 60 caractères</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>seuls a-z A-Z 0-9 - peuvent y figurer</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>seuls a-z A-Z 0-9 . _ - peuvent y figurer</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>il commence ou finit par un tiret</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>il n&apos;y a que des chiffres</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>ce ne sont pas six octets</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>c&apos;est une adresse de multidiffusion</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>il n&apos;y a que des zéros</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>les postes deviennent des noms d&apos;ordinateur Windows : 1 à 15 lettres, chiffres et tirets, p. ex. PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>1 à 60 lettres, chiffres, points, tirets bas et tirets, p. ex. win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>1 à 60 lettres, chiffres, points, tirets bas et tirets, ou rien</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>écrivez-la comme 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 n&apos;est pas un nom d&apos;initiateur</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>écrivez des IQN séparés par des virgules, ou any, ou none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>plus de 16 noms d&apos;initiateur sur un poste</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>il n&apos;y a pas encore de master que le nouveau poste puisse démarrer</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>il y a plusieurs masters, et pas encore de poste qui montre lequel est voulu</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>importez-en un d&apos;abord : freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>nommez-en un avec --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>aucun PC %1 n&apos;a demandé de script de démarrage</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list montre ceux qui l&apos;ont fait ; allumez le PC et laissez-le démarrer par le réseau</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>le poste a été retiré entre-temps</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>le poste a été modifié entre-temps</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>son disque a déjà été réinitialisé ; une autre réinitialisation le remet en ordre</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>il a été retiré entre-temps</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>ce poste n&apos;existe plus</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>poste %1 : %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>le poste %1 n&apos;a pas de disque de %2 : il ne peut pas l&apos;essayer</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>le poste %1 ne peut pas passer en premier : %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>épinglé à l&apos;instantané %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>sa règle est keep : il change quand il est réinitialisé</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>sa règle est keep : un planning ne le réinitialise jamais</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>le master %1 n&apos;a pas de session de mise à jour</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>freshseatctl update begin en ouvre une</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>aucun déploiement du master %1 n&apos;est en cours</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>le déploiement de %1 continue de lui-même</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>rien du master %1 n&apos;a jamais été déployé</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>le poste %1 n&apos;a pas de disque du master %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>il n&apos;a pas de disque du master %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>choisissez un poste de ce master, ou donnez-lui d&apos;abord le master : freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>éteignez le PC, puis commencez la mise à jour</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>la mise à jour de %1 ne peut pas être publiée tant que le PC du poste %2 est en marche</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>le PC du poste %1 vient d&apos;être allumé</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>éteignez-le, puis publiez</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>la mise à jour du master %1 est dans le stockage mais n&apos;a pas pu être notée : %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>nouvel essai automatique, au plus tard au redémarrage du service</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>l&apos;instantané %1 de %2 ne peut pas être abandonné : %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>c&apos;est l&apos;actuel</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>il est utilisé par le poste %1</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>il est utilisé par les postes %1</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>une session de mise à jour repose dessus</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>un déploiement le concerne</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots montre qui est sur lequel</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>la dernière réinitialisation du poste %1 ne peut pas être annulée : son ancien disque n&apos;est pas gardé, ou plus</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>la dernière réinitialisation du poste %1 ne peut pas être annulée : son ancien disque n&apos;est plus sur l&apos;hôte de stockage</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>le master %1 n&apos;a pas d&apos;instantané actuel</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>son disque a disparu du stockage</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>son disque n&apos;est pas utilisable</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>il a démarré %1 fois au lieu de fonctionner</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>il n&apos;a pas fonctionné dans les %1 après son démarrage</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>les premiers postes ont tenu ; les autres attendent un mot</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>il n&apos;a plus de disque de ce master</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>il ne reste aucun des premiers postes pour l&apos;essayer</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>les premiers postes ont tenu, on continue avec les autres</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>les postes reviennent à l&apos;instantané %1, il est marqué mauvais</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>chaque poste qui devait changer l&apos;a fait</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>arrêté avant terme : le déploiement suivant a commencé</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>continue avec les autres postes, à la demande de %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>essayé d&apos;abord par %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>les premiers postes l&apos;ont essayé : continuez ou arrêtez</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>poste déjà dessus : %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>postes déjà dessus : %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>poste qui change dès que personne n&apos;y est ou à son prochain démarrage : %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>postes qui changent dès que personne n&apos;y est ou à leur prochain démarrage : %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>poste qui change au prochain démarrage : %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>postes qui changent au prochain démarrage : %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>poste qui reste où il est : %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>postes qui restent où ils sont : %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>retour à %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>d&apos;abord : %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>dès que personne n&apos;y est</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>à son prochain démarrage</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>quand vous continuez</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>après que les premiers postes ont tenu</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>avec son clone de %1</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>l&apos;ancien ne vaut plus à la prochaine connexion du PC</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>ce que le poste %1 a écrit</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>l&apos;image %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>son disque est de nouveau comme avant la réinitialisation, ce qui a été écrit depuis est perdu</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>le poste %1 démarre un disque inscriptible sur %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>l&apos;instantané %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>il n&apos;est plus proposé comme poste</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>chaque PC qui demande un script de démarrage devient un poste</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>les PC attendent d&apos;être adoptés</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>les PC n&apos;ont plus de service de démarrage</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>un essai, à chaque canal configuré</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 sur %2, épinglé</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 sur %2, suit l&apos;instantané actuel</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>reprend la cible %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 depuis %2, depuis %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>au démarrage</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>maintenant sur l&apos;instantané %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>de nouveau sur l&apos;instantané %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>sa session a été terminée</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>sa session depuis %1 a été fermée</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>si son PC ne s&apos;éteint pas de lui-même, éteignez-le</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>seulement son disque de %1</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>son disque de %1 : %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>son disque de %1 a été réinitialisé</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>sa règle est boot : son prochain démarrage le remet à neuf</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>l&apos;instantané %1 est actuel</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>l&apos;instantané %1 n&apos;existe plus</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>l&apos;instantané %1 est le dernier connu comme bon</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>l&apos;instantané %1 est marqué mauvais</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>son disque %1 est supprimé plus tard</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>son ancien disque %1 est supprimé plus tard</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>une partie est supprimée plus tard : %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>la connexion a été fermée avant son tour</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>annulé avant son tour</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>annulé avant que vienne son tour</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>on ne sait rien de fait</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>faits : %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>échec de la réinitialisation : %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>il est déjà allumé</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>personne n&apos;est là</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>il est déjà éteint</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>paquet de réveil envoyé sur %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>le paquet de réveil n&apos;a pas pu être envoyé : aucun réseau de cet hôte ne l&apos;a pris</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>terminé avec l&apos;état %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>sa session est terminée</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>la commande a échoué : %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>la commande n&apos;a pas pu être lancée : %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>le PC est toujours allumé</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>la commande a été acceptée, mais la session du PC est toujours là après %1 s</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>cet hôte de stockage ne sait pas montrer un texte aux joueurs : aucune commande n&apos;est configurée</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>cet hôte de stockage ne connaît pas de moyen de %1 les PC : aucune commande n&apos;est configurée</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>nommez-en une dans [power] de freshseatd.toml, par exemple %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>un message aux joueurs est une ligne de texte</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>un message aux joueurs ne peut pas contenir %1 : l&apos;interpréteur de commandes du PC le prendrait pour lui</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>lettres, chiffres, espaces et . , : &apos; - / conviennent</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>le message aux joueurs est vide</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>un message aux joueurs ne peut pas commencer par - ou / : il serait pris pour une option</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>un message aux joueurs a au plus %1 octets</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>pas de tel planning : %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list montre les plannings existants</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>aucun jour n&apos;a été choisi</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily veut dire chaque jour</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>attendre de %1 à %2 n&apos;est aucun temps</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>donnez une heure plus tardive, ou aucune</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>le planning %1 est au travail en ce moment</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>voyez le résultat avec freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>les joueurs sont prévenus ; c&apos;est fait à %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>le temps d&apos;attente était passé avant son tour</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>attendu jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>nouvel essai jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>il est réinitialisé à son prochain démarrage</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>l&apos;exécution suivante du planning a commencé</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>le planning a été supprimé</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>le planning a été désactivé</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>l&apos;exécution de %1 a été manquée : l&apos;hôte de stockage n&apos;était pas en marche</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>l&apos;exécution de %1 a été manquée : l&apos;hôte de stockage n&apos;était pas en marche, ou ne l&apos;a pas commencée</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>le planning n&apos;a pas pu être changé : %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>le fuseau horaire de l&apos;hôte de stockage ne peut pas être lu</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>l&apos;hôte de stockage n&apos;a pas commencé l&apos;exécution : une du planning %1 est peut-être en cours, ou sa tâche échoue ; rien ne lui est plus demandé</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>regardez sur l&apos;hôte de stockage les messages de la tâche</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>cet hôte de stockage n&apos;a pas de sessions de mise à jour</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>cet hôte de stockage n&apos;a pas de déploiements</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>cet hôte de stockage n&apos;a pas de services de démarrage ; un compagnon les donnerait</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>cet hôte de stockage n&apos;a pas de services de démarrage : il n&apos;a que des disques ; un compagnon les donnerait</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>cet hôte de stockage ne tient pas de planning ; un compagnon le ferait</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>le planning propre à l&apos;hôte de stockage réinitialise des postes et rien de plus : il n&apos;allume ni n&apos;éteint de PC ; un compagnon le ferait</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>l&apos;hôte de stockage ne peut rien dire aux joueurs ; un compagnon le ferait</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS ne rattrape pas une exécution manquée parce qu&apos;il était éteint ; un compagnon le ferait</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>cet hôte de stockage n&apos;envoie pas de rapports : il ne tient pas de planning ; un compagnon le ferait</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>lancez freshseatd --companion sur une machine du réseau des PC et connectez-vous-y : freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>lancez freshseatd --companion sur une machine toujours allumée et connectez-vous-y : freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>il ne reste que %1 sur le disque du stockage, dont %2 sont sa réserve : aucune mise à jour n&apos;est commencée</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>abandonnez les instantanés inutiles, ou ajoutez de l&apos;espace</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>il ne reste pas plus que la réserve de %1 sur le disque du stockage</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>abandonnez d&apos;anciens instantanés, supprimez les masters inutiles ou réinitialisez des postes</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>le serveur iSCSI n&apos;est pas en marche</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>l&apos;hôte de stockage dit avoir créé %1, mais il n&apos;y est pas</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>l&apos;hôte de stockage dit avoir créé %1, mais il n&apos;y est pas comme il devrait</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>l&apos;hôte de stockage dit que la cible %1 montre %2, mais ce n&apos;est pas le cas</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>regardez l&apos;état de la cible iSCSI sur l&apos;hôte ; la prochaine modification de la salle réessaie</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>l&apos;hôte de stockage a déjà une cible %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>l&apos;hôte de stockage dit avoir ramené %1 en arrière, mais il ne l&apos;a pas fait</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>quelque chose hors de la salle repose sur ce qui est dans %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>reconnectez-vous et regardez : ce qui a été commencé est terminé, ou repris, par la prochaine modification</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>toutes les cibles iSCSI de cet hôte de stockage sont les siennes : il n&apos;y en a aucune à reprendre</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>n&apos;indiquez pas --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 ne désigne aucun volume de cet hôte de stockage</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>écrivez host:/dev/zvol/POOL/VOLUME ; un fichier image qui se trouve là-bas ne peut pas être ouvert d&apos;ici</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 fait déjà partie de la salle</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 est dans un autre pool que la salle : un clone ne peut pas quitter son pool, ce serait donc une copie</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>placez la salle dans le pool %1 (l&apos;URL le nomme), ou importez une image</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>un volume de l&apos;hôte de stockage est repris tel quel : rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>un autre import crée le master %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>prenez un autre nom</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1 : il n&apos;y a pas de tel volume</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 est un système de fichiers, pas un volume (zvol) : il ne contient pas de disque</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>la longueur de %1 n&apos;est pas un multiple de 512 octets</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 n&apos;a pas d&apos;instantané : un master est fait d&apos;instantanés, qui ne changent pas</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 n&apos;a pas d&apos;instantané %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>faites-en un pendant que personne n&apos;écrit sur le volume : zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>%1 a %2 instantanés ; on en reprend au plus %3</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>indiquez-en un : host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>la cible %1 appartient déjà à un poste</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>la cible %1 ne peut pas être reprise : %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>elle n&apos;est pas la seule dont le nom finit ainsi ; donnez son nom entier</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>elle n&apos;a pas de disque</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>elle a %1 disques (LUN)</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>elle a plusieurs groupes de portails</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>elle a %1 groupes</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>la cible d&apos;un poste n&apos;en a qu&apos;un</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>son disque est à un autre LUN que 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>elle montre autre chose qu&apos;un volume ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>elle montre un fichier, pas un volume</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>elle est en lecture seule</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>elle admet tout initiateur : donnez-lui une liste (ACL) avec le nom de son PC</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>elle admet tout initiateur : son groupe d&apos;initiateurs n&apos;en nomme aucun</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>nommez-y celui de son PC</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>elle demande un secret qui n&apos;existe pas, ou existe plusieurs fois</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>elle est déjà une des nôtres</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>changez-la sur l&apos;hôte de stockage, ou ajoutez le poste sans --adopt : il reçoit sa propre cible</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>éteignez d&apos;abord ce PC</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 n&apos;est pas un clone : aucun instantané auquel une réinitialisation pourrait le ramener</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>ajoutez le poste sans --adopt : il reçoit un clone du master %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 est un clone de %2, dont le master %3 n&apos;a pas été fait</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>reprenez-le d&apos;abord : master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 est un clone de l&apos;instantané %2 du master %3, pas de %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>l&apos;import a été annulé</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>il n&apos;en reste rien</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>rien n&apos;en reste</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>interrompu par l&apos;autre côté</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>abandonné avant sa fin</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>le fichier image est vide</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>le disque de cette image a %1 octets : pas un multiple de 512, donc pas une image de disque entière</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>la salle de démonstration n&apos;a pas de fichiers à elle</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>nommez un fichier de votre machine</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>le fichier n&apos;est pas ce qui était annoncé</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>un autre import crée en ce moment le master %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>un autre import crée le master %1, ou a été coupé</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>prenez un autre nom ; ce qui en reste est supprimé après un jour</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>le master %1 est déjà en cours d&apos;import</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>le master %1 est déjà en cours d&apos;import ou de réception</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>attendez cet import, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>pas de tel fichier sur l&apos;hôte de stockage : %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 est vide : 0 octet n&apos;est pas un disque</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 n&apos;est pas un disque brut : sa taille de %2 octets n&apos;est pas un multiple de 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>ce n&apos;est pas une image raw : elle finit comme un VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>indiquez --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>L&apos;import de %1 a été arrêté ; il n&apos;en reste rien sur l&apos;hôte de stockage.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 n&apos;a pas pu être lu jusqu&apos;au bout : %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne peut pas être ouvert : %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>la taille du périphérique ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n&apos;y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Vérifiez le chemin et l&apos;orthographe.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 est vide (0 octet).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>Le téléchargement ou la copie était-il terminé ?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 est %2, pas une image de disque.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>Ce fichier est %1, pas une image de disque.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>une socket</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>un périphérique sans blocs</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>une archive %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>une archive tar (un fichier .ova en est une)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>une image d&apos;installation de Windows (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>une image %1</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>un VMDK d&apos;un ancien hôte ESX</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>un disque chiffré (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Décompressez-le d&apos;abord, puis importez l&apos;image de disque qui est dedans.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Convertissez-le d&apos;abord : %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>Un WIM contient des fichiers, pas un disque. Installez Windows sur un disque virtuel et importez ce disque.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Déchiffrez-le d&apos;abord ; le firmware d&apos;un poste ne peut pas le démarrer.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>Ce fichier VMDK ne fait que décrire un disque ; les données du disque sont dans d&apos;autres fichiers.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Faites-en un seul fichier : %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Faites-en un seul fichier là où sont tous les morceaux : %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>Faites des deux un seul fichier entier : %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Faites-en un fichier simple là où il a été créé : %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Convertissez-le avec le programme qui l&apos;a créé : %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Essayez de réparer une copie : %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>Faites une copie avec des secteurs de 512 octets : %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>Ce fichier %1 est endommagé ou incomplet : %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Copiez-le de nouveau depuis son lieu d&apos;origine et comparez les tailles.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>il finit dans son en-tête</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>une extension de l&apos;en-tête est plus longue que l&apos;en-tête</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>sa taille de cluster est impossible</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>la longueur de son en-tête est impossible</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>sa table des matières est au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>sa table de références est au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>sa table de blocs est au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>sa table de blocs ne peut pas être lue</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>un bloc est au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>son second en-tête manque</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>sa taille de bloc est impossible</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>sa table de blocs est trop courte pour son disque</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>la somme de contrôle de son en-tête est fausse</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>son type de disque est inconnu</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>son début manque</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>il est plus court que son disque</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>sa table de régions manque</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>ses métadonnées manquent</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>ses métadonnées sont au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>ses métadonnées sont incomplètes</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>sa description n&apos;est pas à sa place</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>il finit dans sa description</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>Le disque de cette image a une taille de 0 octet.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>La taille de ce disque, %1 octets, n&apos;est pas un multiple de 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Un disque est fait de secteurs de 512 octets ; le fichier a sans doute été coupé pendant la copie.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Cette image prétend contenir un disque de %1 ; le plus grand accepté est de %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>%1 n&apos;a pas pu être lu à la position %2.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>Il a raccourci pendant la lecture, ou le disque où il se trouve est défaillant.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 est refusé : %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>ce n&apos;est que la différence avec un autre fichier</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>il garde ses données dans un autre fichier</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>ses données sont dans plusieurs fichiers</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>son format n&apos;est pas celui que dit son en-tête</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>son en-tête se contredit</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>ce que qemu-img en dit est incompréhensible</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>C&apos;est une image qcow de version %1 ; les versions 2 et 3 sont connues.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Cette image qcow2 garde ses données dans un autre fichier.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Cette image qcow2 n&apos;est que la différence avec %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>un autre fichier</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>un autre fichier (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Cette image qcow2 est chiffrée.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Déchiffrez-la d&apos;abord avec qemu-img convert ; Freshseat ne demande jamais le mot de passe d&apos;une image.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Cette image qcow2 utilise des fonctions que Freshseat ne connaît pas.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>Le dernier programme qui a écrit cette image qcow2 l&apos;a marquée comme corrompue.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>Ce VHD n&apos;est que la différence avec un autre disque.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>Ce VHDX n&apos;est que la différence avec un autre disque (un point de contrôle Hyper-V, .avhdx, en est un).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Fusionnez-le avec son parent là où sont les deux (Gestionnaire Hyper-V, Modifier le disque, Fusionner), puis importez le résultat.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>Ce VHDX a des secteurs de %1 octets ; seuls ceux de 512 démarrent.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>Ce VMDK est chiffré.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Retirez d&apos;abord le chiffrement dans VMware.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>Ce VMDK est un morceau d&apos;un disque en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>Ce VMDK n&apos;est que la différence avec un autre disque (un instantané).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>Ce VMDK est du type %1, dont les données sont aussi dans d&apos;autres fichiers.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 n&apos;est pas une image %2 ; c&apos;est %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 n&apos;est pas une image %2 ; son en-tête n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>N&apos;indiquez pas le format, ou mettez --format auto, pour qu&apos;il soit reconnu.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Veillez à ce que rien n&apos;y écrive, puis réessayez.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>Le nouveau disque ne fait pas %1 ; rien n&apos;y a été écrit.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>le nouveau disque ne peut pas être ouvert : %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>le nouveau disque ne peut pas être enregistré durablement : %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>La copie de %1 n&apos;est pas identique au fichier.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>Le fichier a changé pendant la lecture, ou un disque ou la mémoire de cette machine est défaillant.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. qemu-img dit : %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 n&apos;a pas pu être lu jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>Le fichier est sans doute endommagé ou incomplet : copiez-le de nouveau depuis son lieu d&apos;origine.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Éteignez la machine virtuelle qui l&apos;a ouvert, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 n&apos;a pas été fermé correctement : des changements attendent dans son journal.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Démarrez une fois sa machine virtuelle et éteignez-la, ou détachez le disque, puis copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1 : le disque où il est écrit est plein.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat n&apos;a pas le droit de lire %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img a mis bien trop longtemps et a été arrêté.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>Le disque lu est-il défaillant, ou le fichier est-il fait pour perdre du temps ?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img s&apos;est interrompu (signal %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>Le fichier est peut-être endommagé, ou fait pour faire échouer les programmes qui le lisent.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img n&apos;est pas installé sur l&apos;hôte de stockage.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>Installez le paquet qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>L&apos;hôte de stockage a envoyé une image défectueuse.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>réinitialisez le clone pour avoir un disque propre</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>clone %1 : %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>il n&apos;y a pas de clone %1</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>le clone %1 est utilisé</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>le clone %1 repose sur l&apos;instantané %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>le clone %1 n&apos;est pas publié : %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>clone %1 : rien n&apos;est gardé de sa dernière réinitialisation</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>clone %1 : ce qui est gardé est inutilisable : %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>le clone est comme avant</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>le clone %1 et son instantané n&apos;ont pas la même taille</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>il n&apos;y a pas d&apos;instantané %1</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>l&apos;instantané %1 est utilisé</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>l&apos;instantané %1 est endommagé : %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>l&apos;instantané %1 est endommagé : sa base a %2 octets au lieu de %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>l&apos;instantané %1 a été fait par un Freshseat plus récent</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>instantané %1 : ses couches contiennent plus de 16 Tio</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>exportez-le et importez-le comme nouveau master</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>instantané %1 à l&apos;octet %2 : %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 a été fait par un Freshseat plus récent</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>son fichier a été fait par un Freshseat plus récent</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>mettez Freshseat à jour sur cet hôte</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>les deux superblocs sont endommagés</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>son fichier appartient au clone %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>son fichier est pour un disque d&apos;une autre taille</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>son journal est endommagé : %1 (entrée %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>un lien ne mène nulle part</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>une entrée est impossible</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>une entrée déjà enregistrée est illisible</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>des entrées déjà enregistrées manquent</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>une entrée avant la dernière est illisible</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>il est endommagé : l&apos;emplacement du bloc %1 sert deux fois</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>son superbloc contient une taille impossible</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>pas de place pour un nouveau journal</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>les deux superblocs de sa couche sont illisibles</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>sa couche n&apos;est pas celle qu&apos;indique son manifeste</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>on a écrit dans sa couche après son scellement</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>il repose sur lui-même</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>il repose sur %1 : %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>le manifeste de %1 appartient à un autre</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>lui et %1 n&apos;ont pas la même taille</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 est trop long pour être ce qu&apos;il devrait être</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>les données ne sont pas celles qui ont été écrites</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>les données du poste sont endommagées</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>sa base a %1 octets</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>ses sommes de contrôle sont endommagées</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>import : %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>import annulé</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>import : %1 a raccourci</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>import : le disque a rendu d&apos;autres octets que ceux écrits, à l&apos;octet %1</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>le stockage sous %1 n&apos;est pas fiable</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>un disque de %1 octets ne peut pas être importé</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>sa taille doit être un multiple de 512 octets, au moins 512, au plus 16 Tio</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>le catalogue ne peut pas être écrit : le disque est plein</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>faites de la place et réessayez</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>le fichier du catalogue est endommagé : %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>restaurez freshseat.db depuis une sauvegarde</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>le catalogue a refusé un changement : %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>le fichier du catalogue ne peut pas être ouvert en écriture : %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>le catalogue a échoué : %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>le catalogue contient un mot qui n&apos;a rien à y faire : %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>le catalogue contient un déploiement illisible : %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>pas de tel PC : %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>pas de tel poste</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>pas de tel instantané</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>pas de tel planning</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>pas de session de mise à jour</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>le poste n&apos;est plus suivi</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>impossible d&apos;ouvrir %1 : %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d&apos;écrire %1 : %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>impossible de créer %1 : %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>impossible de créer le dossier %1 : %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>impossible de créer un fichier de %1 dans %2 : %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>impossible de lister %1 : %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>impossible de lister les instantanés : %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>impossible de renommer %1 en %2 : %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>impossible de protéger %1 : %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>impossible de synchroniser %1 : %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>impossible de synchroniser son fichier : %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>impossible d&apos;examiner %1 : %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>impossible de continuer avec %1 : %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>impossible de voir les trous de %1 : %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>impossible de connaître l&apos;espace de %1 : %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>impossible de lire un superbloc : %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>impossible d&apos;écrire son superbloc : %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>impossible de lire les données : %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>impossible de lire le journal : %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>impossible d&apos;écrire un nouveau journal : %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>impossible de réécrire son journal : %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>impossible d&apos;écrire les sommes de contrôle : %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>impossible d&apos;écrire l&apos;image dans %1 : %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>aucun fichier ne peut être créé dans %1 : %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>aucun fichier de cette taille ne peut être créé dans %1 : %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>l&apos;image ne peut pas être gardée dans %1 jusqu&apos;à ce qu&apos;elle soit entière : %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>fichier d&apos;identité %1 : %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>les certificats connus %1 : %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>écriture de %1 : %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d&apos;espace sur le périphérique</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota disque dépassé</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d&apos;entrée/sortie</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>connexion coupée par l&apos;autre côté</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>pas de route vers l&apos;hôte</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>l&apos;autre côté a fermé</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>aucune interface réseau n&apos;a été nommée</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>il n&apos;y a pas d&apos;interface réseau %1 active avec une adresse IPv4</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address montre les réseaux de l&apos;hôte</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>impossible d&apos;écrire %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>le service de démarrage HTTP n&apos;est pas en marche</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>le service de démarrage HTTP n&apos;est pas en marche : les PC ne trouveraient pas de scripts</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>le service de démarrage HTTP n&apos;est pas en marche : une clé n&apos;aurait personne à qui demander</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>lancez freshseatd avec --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>lancez freshseatd avec --http, ou faites une clé pour un seul poste avec --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>pour faire une clé de démarrage, il faut le programme %1</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>installez le paquet %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>pour faire une clé de démarrage, il faut mbr.bin de syslinux</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>installez le paquet syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué : %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>le programme de démarrage %1 n&apos;est pas dans %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>installez le paquet Debian ipxe</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>d&apos;une ancienne version</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>installez iPXE 1.21 ou plus récent, par exemple le paquet ipxe de Debian 13, et indiquez son dossier comme boot.programs dans freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>le réseau de %1 (%2, %3) est trop petit pour donner des adresses</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>donnez à l&apos;interface un réseau de 64 adresses ou plus, par exemple /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq ne dit pas qu&apos;il a démarré</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>elle contient le secret du poste</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>un autre serveur DHCP distribue des adresses sur %1 : %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>laissez-lui les adresses et utilisez --mode proxy, ou éteignez-le d&apos;abord</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>les PC demandent à %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq n&apos;a pas pu servir le réseau : %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>freshseatd a besoin pour cela de CAP_NET_ADMIN, CAP_NET_RAW et CAP_NET_BIND_SERVICE : freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>un autre dnsmasq ou serveur DHCP de cet hôte tient peut-être le port ; dnsmasq doit être installé</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>Il n&apos;y a pas de connexion à l&apos;hôte de stockage. Rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>Aucun assistant ne répond : %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>Aucun assistant ne tourne sur cette machine : il n&apos;y a pas de %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Lancez l&apos;assistant : freshseatd, ou systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 Une autre machine s&apos;atteint avec --connect ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>Lancez-le comme l&apos;utilisateur qui fait tourner freshseatd, ou comme membre du groupe du socket.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>la connexion à l&apos;hôte de stockage a été perdue : %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>la connexion à la salle de démonstration a été fermée</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>reconnectez-vous et regardez le journal</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>reconnectez-vous et regardez</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>l&apos;hôte de stockage n&apos;a pas répondu en %1 secondes</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>est-ce l&apos;assistant de Freshseat qui écoute là ?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>l&apos;hôte de stockage parle une autre version du protocole de contrôle</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>installez la même version de Freshseat des deux côtés</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>elle a été fermée ici</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>l&apos;hôte de stockage l&apos;a fermée</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>ce qui est venu n&apos;est pas le protocole de Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>impossible d&apos;atteindre %1 par SSH : %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>est-il allumé, et sshd y tourne-t-il ?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>l&apos;hôte %1 n&apos;a pas laissé entrer %2 ; il accepte : %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>donnez une clé avec --identity, ou le mot de passe avec FRESHSEAT_SECRET ou --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>l&apos;hôte %1 a raccroché pendant la connexion : %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>l&apos;hôte %1 n&apos;est pas connu ; il montre la clé %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>si c&apos;est sa clé, acceptez-la avec --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>l&apos;hôte %1 montre la clé %2, pas celle qui devait être acceptée</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>la clé de l&apos;hôte %1 a changé : quelqu&apos;un est peut-être au milieu, ou il a été réinstallé. Il montre %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>si vous savez pourquoi elle a changé, retirez l&apos;ancienne clé des hôtes connus, ou acceptez celle-ci avec --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>comparez-la avec la clé sur l&apos;hôte lui-même : ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>l&apos;hôte n&apos;a montré aucune clé : %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>les hôtes connus ne peuvent pas être lus : %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>ces réglages SSH ne sont pas utilisables : %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>la clé dans %1 ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>la clé dans %1 ne peut pas être ouverte : la phrase secrète est fausse, ou ce n&apos;est pas une clé privée</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>si elle a une phrase secrète, donnez-la avec FRESHSEAT_SECRET ou --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>la connexion à %1 a été perdue</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>la connexion à %1 a été perdue : %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>la commande sur %1 a échoué : %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>la commande sur %1 a échoué avec l&apos;état %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>freshseatctl y est-il installé, et une connexion sans terminal le trouve-t-elle ?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>la commande distante est terminée</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>on ne sait pas si la dernière étape a pris effet</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>la connexion SSH à %1 s&apos;est rompue : %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>l&apos;hôte %1 n&apos;a pas exécuté %2 : %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>l&apos;hôte de stockage n&apos;a pas OpenZFS, ou son module n&apos;est pas chargé</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>installez-y zfsutils-linux, puis lancez : modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>l&apos;utilisateur qui se connecte n&apos;y est pas root et ne peut le devenir sans mot de passe : la cible iSCSI du noyau n&apos;appartient qu&apos;à root</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>connectez-vous comme root avec une clé, ou laissez l&apos;utilisateur lancer sudo sans mot de passe</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>l&apos;hôte de stockage n&apos;est pas une machine Linux que nous savons utiliser</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; n&apos;est pas un dataset où une salle puisse être</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>écrivez POOL ou POOL/NAME, avec des lettres, des chiffres et . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>impossible d&apos;atteindre TrueNAS à %1 : il ne répond pas</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>impossible d&apos;atteindre TrueNAS à %1 : %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>est-il allumé, et est-ce le port de son interface web ?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>TrueNAS à %1 n&apos;a pas %2 (état HTTP %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>l&apos;hôte n&apos;a pas montré de certificat</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>TrueNAS à %1 ne prend pas de connexions de cette machine</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>ajoutez-y son adresse : System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>la connexion à TrueNAS à %1 a été perdue : %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>l&apos;hôte %1 n&apos;est pas connu ; il montre le certificat %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>si c&apos;est son certificat, acceptez-le avec --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>l&apos;hôte %1 montre le certificat %2, pas celui qui devait être accepté</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>comparez-le avec celui du NAS lui-même</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>le certificat de l&apos;hôte %1 a changé : quelqu&apos;un est peut-être au milieu, ou il a été refait. Il montre %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>si vous savez pourquoi il a changé, acceptez celui-ci avec --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS ne laisse pas entrer %1 : la clé API est fausse, a été retirée ou n&apos;est pas celle de cet utilisateur</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS ne laisse pas entrer %1 : l&apos;utilisateur ou le mot de passe est faux</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>donnez une clé API ou le mot de passe avec FRESHSEAT_SECRET ou --secret-file, et l&apos;utilisateur de la clé dans l&apos;URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS ne prend plus de connexions de cette machine pour l&apos;instant</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>attendez quelques minutes : chaque programme qui se reconnecte sans cesse compte</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>faites une clé API pour l&apos;utilisateur et donnez-la : elle ne demande rien de plus</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS demande à %1 un mot de passe à usage unique</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>le mot de passe à usage unique de %1 est faux, ou n&apos;est plus valable</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>le mot de passe à usage unique de %1 a déjà servi ; un autre est demandé</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>reconnectez-vous avec celui qui est valable maintenant</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>donnez celui qui est valable maintenant avec FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>ou créez une clé API pour l&apos;utilisateur et donnez-la : elle ne demande rien de plus</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>donnez celui qui est valable maintenant</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS nous laisse entrer sans montrer qu&apos;il connaît la clé API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>est-ce la bonne adresse ?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>le secret de %1 a expiré ou a été retiré</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>faites-en un autre dans TrueNAS : Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>c&apos;est la moitié en attente d&apos;une paire TrueNAS</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>connectez-vous à l&apos;autre moitié</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS veut une clé API ou un mot de passe</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>donnez-le avec FRESHSEAT_SECRET ou --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>un mot de passe a besoin de son utilisateur</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>écrivez truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>ce qui répond là ne parle pas comme TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>est-ce l&apos;adresse et le port de son interface web ?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>passez à TrueNAS 25.04 ou plus récent, ou utilisez zfs+ssh:// vers un hôte Linux avec OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>la machine où nous nous connectons n&apos;a pas midclt : ce n&apos;est pas un TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>utilisez zfs+ssh:// pour un hôte Linux avec OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>utilisé : un PC est connecté à %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>les sessions de %1 ne finissent pas : éteignez son PC</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>le service iSCSI de TrueNAS ne démarre pas</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>regardez-y : System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>une tâche de TrueNAS a échoué : %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>cette version de TrueNAS ne sait pas faire cela</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS dit avoir supprimé %1, mais il est là : quelque chose en a besoin</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS dit avoir supprimé %1, mais c&apos;est toujours là</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>le volume finit avant ce qui y a été écrit</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>ce qui a été écrit dans le volume à l&apos;octet %1 se relit autrement</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>vérifiez l&apos;état du pool, puis réessayez</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>le NAS ne répond plus ; on ne sait pas si le dernier appel a pris effet</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>ce qui répond sur le NAS n&apos;est pas midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>le middleware de TrueNAS ne tourne pas</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>attendez qu&apos;il ait démarré</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS met fin à notre session encore et encore</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>regardez son journal d&apos;audit</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>une tâche de TrueNAS ne finit pas</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 est exporté</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 n&apos;est pas un clone, ou n&apos;est pas là</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1 : il n&apos;y a pas de tel jeu de données</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1 : il n&apos;y a pas de tel instantané</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>TrueNAS a déjà une cible %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>TrueNAS a déjà une cible %1, et ce n&apos;est pas la nôtre</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>TrueNAS n&apos;a pas de cible %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS dit avoir changé l&apos;extent %1, mais %2 est comme avant</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>une cible a besoin d&apos;un initiateur autorisé</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>l&apos;extent %1 appartient désormais à une autre cible</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>la cible %1 n&apos;est pas fermée</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>la cible %1 existe déjà</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS ne dit pas le nom de base de ses cibles iSCSI</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>TrueNAS a plus d&apos;un extent avec le commentaire %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>supprimez celui qu&apos;aucune cible n&apos;utilise</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>pas de telle cible : %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>le secret de la cible %1 n&apos;est plus là</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>le secret de la cible %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>l&apos;hôte n&apos;a pas de cible %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>TrueNAS a plus d&apos;une tâche cron nommée %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>supprimez-en une là-bas</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS dit avoir changé la tâche cron du planning %1, mais %2 n&apos;est pas comme il faut</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS dit avoir supprimé la tâche cron du planning %1, mais elle est toujours là</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>la tâche cron du planning %1 n&apos;est plus sur l&apos;hôte de stockage</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>le minuteur du planning %1 n&apos;est plus sur l&apos;hôte de stockage</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 la recrée</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>l&apos;hôte de stockage n&apos;a pas systemd, qui commencerait les exécutions ; un compagnon le ferait</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list a répondu autre chose qu&apos;une liste</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>échec du volume sur TrueNAS (%1) : %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>synchronisation</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>le volume est injoignable par iSCSI à %1 : %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>cette machine doit atteindre le portail de TrueNAS</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>le volume n&apos;a pas de blocs de 512 octets</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 serait un message plus long que TrueNAS n&apos;en accepte ; il n&apos;a pas été envoyé</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS ne laisse pas cet utilisateur appeler %1 : il faut %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>plus de droits</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>le rôle %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>ajoutez-y le rôle au privilège de l&apos;utilisateur : Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>ce TrueNAS ne connaît pas %1, ce qu&apos;il devrait</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>voyez quelles versions sont prises en charge</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS n&apos;a pas donné de raison</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>ce qui répond là n&apos;est pas un TrueNAS qui connaît la clé API : %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>est-ce la bonne adresse ? Rien d&apos;utilisable ailleurs ne lui a été envoyé</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>sa réponse n&apos;en est pas une</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>il répond à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>il demande un nombre de tours inhabituel</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>son sel n&apos;en est pas un</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>il ne peut pas montrer qu&apos;il la connaît</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS dit avoir supprimé %1, mais il est là : quelque chose le tient ouvert ou repose dessus</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>Il manque à l&apos;utilisateur qui se connecte à TrueNAS le rôle %1 : ce qui en a besoin est refusé. Ajoutez-le là-bas au privilège de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1 : endommagé (%2) : %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1 : endommagé à l&apos;octet %2 (%3) : %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>le disque de %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>l&apos;instantané %1 de %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>le clone %1, qui n&apos;est à aucun poste,</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>l&apos;instantané %1, qui a été supprimé ou n&apos;est à aucun master,</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>réinitialisez le poste, après avoir sauvé ses fichiers</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>regardez les disques de cet hôte</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>exportez ce qui peut être lu, ou importez-le de nouveau ; regardez les disques de cet hôte</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>%1 autres endroits sont endommagés : freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 est laissé tel quel : %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>le stockage contient %1 instantanés ou clones qu&apos;aucun master ni poste ne connaît</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>une réception du master %1 a été interrompue, %2 sur %3 sont gardés : continuez-la (master receive %4 --token dit comment) ou abandonnez-la (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>une écriture a échoué : il refuse d&apos;écrire jusqu&apos;à sa réinitialisation</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>disque de données %1 : %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>l&apos;hôte de stockage ne répond pas</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>sa session d&apos;avant n&apos;est pas encore finie</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>il n&apos;a pas pu être réinitialisé : %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>l&apos;hôte de stockage ne dit pas son secret : %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>instantané %1 : %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>seuls les %1 plus récents sont gardés, et rien n&apos;en a besoin</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>l&apos;hôte s&apos;était arrêté : ce qui a été écrit est perdu</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>coupé avant que rien ne soit changé ; la session de mise à jour est ouverte comme avant</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>arrêté %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>parce que %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>le planning %1 nomme maintenant le groupe %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>les plannings %1 nomment maintenant le groupe %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>il ne reste aucun poste dans le groupe %1 : le planning %2 le nomme encore et ne fait rien</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>il ne reste aucun poste dans le groupe %1 : les plannings %2 le nomment encore et ne font rien</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>nom ou secret faux : %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>pas l&apos;initiateur du poste : %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>le poste est utilisé : %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>de %1, par %2</translation>
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
        <translation>les PC ne démarrent que par IPv4 : &quot;%1&quot; est une adresse IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>donnez une adresse IPv4 ou un nom d&apos;hôte</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>une session vient de %1, mais le script de démarrage est allé à %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>la clé enverrait son PC vers %1, c&apos;est-à-dire vers lui-même</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>aucune clé n&apos;a été créée</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>faites écouter freshseatd sur l&apos;adresse du réseau de la salle (--iscsi ADDR:PORT), ou indiquez l&apos;adresse avec --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 est iPXE %2, qui se bloque quand un autre iPXE le démarre</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 est iPXE %2 : les PC UEFI dont la carte réseau contient un iPXE ne lui sont pas envoyés</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>le mot de passe ou le mot de passe à usage unique de %1 est faux ou n&apos;est plus valable</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS ne laisse pas entrer %1 : l&apos;utilisateur, le mot de passe ou le mot de passe à usage unique est faux ou manque</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>le mot de passe à usage unique de %1 est demandé</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>le trousseau du système ne peut pas être utilisé : %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>déverrouillez-le ou installez-en un (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE n&apos;est pas pris en charge par SSH</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>utilisez truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>ce TrueNAS ne conserve pas les propriétés des instantanés telles qu&apos;elles ont été écrites : aucune salle ne peut y être tenue</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1 : les PC UEFI ne trouveraient pas le script sur la clé</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 est iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>le middleware de TrueNAS n&apos;a pas répondu à %1 en %2 s ; on ne sait pas si cela a pris effet</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>regardez si sa propre interface web répond ; sinon, redémarrez-y le middleware : systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>le compagnon se termine</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>l&apos;hôte de stockage réinitialise des postes selon son propre planning, %1 ; avec une entrée ici, ils seraient réinitialisés deux fois</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>laissez cela à l&apos;hôte de stockage, ou connectez-vous à lui sans le compagnon et supprimez d&apos;abord cette entrée : freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (réinitialiser %2 chaque jour à %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (réinitialiser %2, jours %3, à %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>tous les postes</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>le groupe %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>le poste %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>les postes %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, en attendant jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, les joueurs sont prévenus %2 avant</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>il écrit</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>sa session dure</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>d&apos;après le compte de l&apos;hôte de stockage</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>de %1, par sa clé</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 attend : %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, n&apos;a pas été passé à %2 : il est trop ancien</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>la salle de démonstration n’envoie pas de rapports</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>connectez-vous à un véritable hôte de stockage</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>l&apos;hôte %1 n&apos;a pas répondu en %2 s</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>regardez s&apos;il fonctionne encore, et l&apos;état de ses pools : zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>cet hôte de stockage ne peut pas refuser les écritures : au-delà de la limite, le poste avertit</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>Le PC a été allumé, mais n&apos;a jamais demandé d&apos;adresse</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>il ne démarre pas par le réseau, n&apos;est pas alimenté, ou son câble ou son port de switch est mort</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Regardez si le voyant de son port réseau est allumé ; mettez le démarrage réseau (PXE) en premier dans son micrologiciel, ou utilisez une clé de démarrage</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>Le PC a demandé une adresse, mais n&apos;a chargé aucun programme de démarrage</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>un autre serveur DHCP a répondu sans en nommer, ou son micrologiciel ne démarre par le réseau qu&apos;en IPv6</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Cherchez un second serveur DHCP sur le réseau de démarrage ; activez le démarrage réseau IPv4 dans le micrologiciel du PC</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>Le PC a chargé son programme de démarrage, puis n&apos;a plus rien dit</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>le programme ne convient pas à son micrologiciel (BIOS et UEFI en demandent un différent), ou Secure Boot l&apos;a refusé</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Désactivez Secure Boot, ou choisissez UEFI ou BIOS dans son micrologiciel ; essayez un autre programme de démarrage pour ce poste</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>Le PC a demandé une adresse de nombreuses fois avant d&apos;aboutir</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>le switch garde son port fermé une demi-minute après la connexion (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>Réglez les ports de switch des PC sur edge port ou PortFast, et désactivez Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>Le PC a reçu son script de démarrage, mais ne s&apos;est pas connecté à son disque</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>il n&apos;atteint pas le port iSCSI de l&apos;hôte de stockage (autre réseau, ou pare-feu), ou son secret est refusé</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Vérifiez que le portail indiqué au poste est une adresse que les PC atteignent et que le port 3260 est ouvert</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>Le PC s&apos;est connecté avec un mauvais secret</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>une clé de démarrage ou un script d&apos;avant le renouvellement du secret</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Refaites sa clé de démarrage ; un PC qui démarre par le réseau n&apos;a qu&apos;à être éteint et rallumé</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>Un PC s&apos;est connecté à ce poste sous un nom qui n&apos;est pas le sien</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>il démarre avec la clé d&apos;un autre poste, ou le nom iSCSI de son système a été changé</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Refaites sa clé de démarrage ; pour admettre ce nom, ajoutez-le aux initiateurs du poste</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>Le PC attend : un autre PC utilise son poste</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>deux PC ont la même adresse MAC ou la même clé, ou l&apos;autre n&apos;a pas été éteint</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Éteignez l&apos;autre PC ; donnez à chaque PC son propre poste</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>Le micrologiciel du PC s&apos;est connecté, mais jamais son système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows s&apos;arrête sur 0x7B INACCESSIBLE_BOOT_DEVICE : le pilote de la carte réseau de ce PC ne se lance pas au démarrage</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Ouvrez une session de mise à jour sur un PC à la même carte réseau, installez son pilote NDIS et faites-le se lancer au démarrage</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>Le PC redémarre sans cesse</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>son système s&apos;arrête sur une erreur peu après le démarrage, ou l&apos;alimentation ou le câble tient mal</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Regardez son écran au prochain démarrage ; comparez avec un poste de la même version, et revenez en arrière si les deux le font</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>Il a fallu des minutes entre la connexion du micrologiciel et celle du système</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>son lien est à 100 Mbit/s ou perd des paquets, ou l&apos;hôte de stockage est surchargé</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Regardez le voyant de vitesse de son port et changez le câble ; comparez avec d&apos;autres postes</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>Le système du PC est refusé depuis que son disque a été réinitialisé sous lui</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>le poste a été réinitialisé de force, ou l&apos;hôte de stockage s&apos;est arrêté, pendant que le système tournait</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>Éteignez et rallumez le PC</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Doit redémarrer : son disque a été réinitialisé sous le système en marche.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>Sa nouvelle règle ou limite vaut dès sa prochaine connexion.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Est réinitialisé à son prochain démarrage : il était utilisé à l&apos;heure prévue.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Les neuf dixièmes de ce qu&apos;il peut écrire sont écrits.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Il a écrit plus que sa limite.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>Son disque est inutilisable</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Un disque de données est inutilisable</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Se connecte sans secret : n&apos;importe quel PC peut prendre sa place.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Admet tout nom d&apos;initiateur.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Admet d&apos;autres noms d&apos;initiateur que le sien.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Permet plusieurs sessions à la fois : deux systèmes sur un disque détruisent son système de fichiers.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Deux PC sont sur son disque en même temps</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>Son disque a disparu : réinitialisez-le pour en avoir un nouveau.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>Il n&apos;a pas de cible iSCSI ; la prochaine modification de la salle en crée une.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>Sa cible iSCSI n&apos;accepte pas de connexion ; la prochaine modification de la salle l&apos;ouvre.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>Son PC attend</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>Le réseau de démarrage ne fonctionne pas</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>D&apos;autres répondent aussi aux PC sur le réseau de démarrage</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Des données endommagées ont été trouvées</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Quelque chose de la salle est illisible</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>Le stockage contient quelque chose qu&apos;aucun master ni poste ne connaît</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>allumé d&apos;ici</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>a demandé une adresse</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>a chargé le programme de démarrage</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>a chargé le script de démarrage</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>micrologiciel connecté</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>refusé : mauvais secret</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>refusé : mauvais nom d&apos;initiateur</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>refusé : un autre PC a le poste</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>refusé : doit d&apos;abord redémarrer</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>système connecté</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>premières écritures</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>session terminée</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Il ne reste que %1, la réserve : les postes neufs à chaque démarrage ne peuvent plus écrire et aucune mise à jour ne commence.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Il ne reste que %1 pour ce que les postes écrivent.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>Ont le plus écrit : %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Cause probable : %2. %3.</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Il démarre avec un autre programme de démarrage que le sien</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Des postes sont réinitialisés selon deux plannings, celui du compagnon et celui de l&apos;hôte de stockage : supprimez les entrées de l&apos;un d&apos;eux. Celles de l&apos;hôte de stockage se suppriment par une connexion sans le compagnon</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>Le fichier est sur l&apos;hôte de stockage lui-même</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Fichier image</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Nom du master</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>L&apos;image du disque d&apos;un PC où tout est installé : raw, qcow2, vhd, vhdx ou vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Envoi : %1 sur %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>L&apos;hôte de stockage convertit et vérifie l&apos;image…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>Sur un hôte TrueNAS ou ZFS aussi un volume à vous, comme %1 : rien n&apos;est copié, et ses instantanés deviennent les versions du master.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Réinitialisation de %n poste</numerusform>
            <numerusform>Réinitialisation de %n postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Retrait de %n poste</numerusform>
            <numerusform>Retrait de %n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Postes qui n&apos;ont pas été traités</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>arrêt après ce qui est en cours</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Arrêter : ce qui est en cours se termine, le reste est laissé tel quel</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>Ce qui se fait dans la salle, et ce qui en est sorti. Une tâche peut être arrêtée ; ce qui n&apos;a pas été fait reste ici avec sa raison.</translation>
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
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n&apos;a encore été fait.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Enregistrer les entrées affichées pour un tableur</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>Ce qui a été fait dans la salle, par qui, et comment cela a fini. Rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n&apos;a encore été fait.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Aucune entrée ne correspond à la recherche.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>Se &amp;connecter à une autre salle…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Se reconnecter &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>&amp;Préparer cette salle…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Postes</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>Ann&amp;uler le déplacement</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>A&amp;jouter des postes…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>&amp;Réinitialiser la sélection…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Tuiles</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>&amp;Plan de la salle</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu&apos;est-ce que c&apos;est ?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>À &amp;propos de Freshseat</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>À propos de Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tous les PC de la salle depuis un seul disque, remis à neuf d&apos;un clic.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>&amp;Nouveaux PC…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>Créer une clé de &amp;démarrage…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>Le mot de passe n&apos;a pas été gardé</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Ouvrez le trousseau et réessayez, ou continuez sans lui : le mot de passe est alors connu jusqu&apos;à la fermeture de cette fenêtre, et vous sera demandé la prochaine fois.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Importer un master</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>Supprimer le master %1 et toutes ses versions ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>Rendre actuelle la version %1 ?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Rendre actuelle</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>Abandonner la version %1 ?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Mettre à jour ce master…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Rendre actuelle…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>Marquer comme bonne</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>La version à laquelle revenir quand une autre est mauvaise</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Impossible pour l&apos;instant : pas de connexion à l&apos;hôte de stockage.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Choisissez d&apos;abord une version</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Pas encore de master. Importez-en un.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>Une mise à jour est ouverte depuis %1, par %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>Les versions conservées du master. Les postes suivent la version actuelle à leur prochaine réinitialisation, sauf s&apos;ils sont épinglés. Une version plus ancienne peut redevenir l&apos;actuelle à tout moment.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur disque</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Les disques dont partent les postes. Choisissez-en un pour voir ses versions.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Un PC installe ce que chaque poste doit recevoir ; cela devient la prochaine version.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Message à %n poste</numerusform>
            <numerusform>Message à %n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>S&apos;affiche sur les écrans des postes utilisés. Les autres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Ce qui est dit aux joueurs</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>Nous fermons dans dix minutes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>Faire un poste de chaque PC qui demande, dans l&apos;ordre où ils sont allumés</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>Nouveaux PC</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>PC qui ont demandé à démarrer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Dernière demande</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>PC qui ont demandé à démarrer et ne sont pas encore des postes. Chacun affiche son numéro à l&apos;écran.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>En faire un poste</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>Ne plus le proposer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>celui de la plupart des postes</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Aucun pour l&apos;instant. Allumez un PC qui démarre par le réseau : il apparaît ici.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Impossible pour l&apos;instant : pas de connexion à l&apos;hôte de stockage.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>rien d&apos;écrit</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Utilisé depuis</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>Réinitialiser %n poste</numerusform>
            <numerusform>Réinitialiser %n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>Remettre %1 à neuf ?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>Remettre %n poste à neuf ?</numerusform>
            <numerusform>Remettre %n postes à neuf ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>On demande à l&apos;hôte de stockage ce qui serait perdu…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Postes utilisés</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 est laissé tel quel : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>%n poste utilisé sera ignoré.</numerusform>
            <numerusform>%n postes utilisés seront ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Réinitialiser aussi %n poste utilisé : la session est coupée, le travail non enregistré est perdu</numerusform>
            <numerusform>Réinitialiser aussi %n postes utilisés : les sessions sont coupées, le travail non enregistré est perdu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Rien ne peut être réinitialisé pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>Rien ne sera réinitialisé : tous les postes choisis sont utilisés.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>Rien n&apos;est perdu : rien n&apos;a été écrit depuis la dernière réinitialisation.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1 écrits depuis la dernière réinitialisation seront perdus pour de bon. Le master reste tel quel.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 sur %2 sont libres.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>L&apos;hôte de stockage ne dit pas de combien d&apos;espace il dispose.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Un master Windows et ses postes demandent 50 Gio ou plus : ajoutez un disque ou supprimez ce qui ne sert pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>%n master présent.</numerusform>
            <numerusform>%n masters présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Il n&apos;y a pas encore de master.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Importez le disque d&apos;un PC sous forme de fichier image.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>%n poste présent.</numerusform>
            <numerusform>%n postes présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Il n&apos;y a pas encore de postes.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>Ajoutez-les avec les adresses MAC de leurs PC.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 répond : %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>Les PC sont envoyés vers %1, qu&apos;ils ne peuvent pas atteindre.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Faites écouter l&apos;assistant sur l&apos;adresse du réseau de la salle (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
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
        <translation>version %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Choisissez un poste pour voir son clone, ses sessions et ses adresses.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Pas encore de master : freshseatctl master import NOM FICHIER</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Afficher tous les postes</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Ajouter des postes…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Aucun poste ne correspond.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Pas encore de postes.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>La salle n&apos;a pas encore été vue.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Impossible pour l&apos;instant : pas de connexion à l&apos;hôte de stockage.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Tous les postes de la salle. Icône, mot et couleur disent ce que fait le PC ; une barre se remplit à mesure qu&apos;il écrit vers sa limite. Choisissez des postes ici, agissez sur le côté.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Tapez pour trouver des postes ; appuyez sur un mot pour ne voir que ceux-là. Les nombres les comptent.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>Ce que font les postes choisis, ce qui leur est arrivé et ce que vous pouvez en faire.</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>Qu’une session vienne d’une autre adresse que celle de son PC se remarque là où un assistant ou un compagnon démarre les PC. Un hôte TrueNAS ou ZFS seul ne connaît pas les PC.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>pas connecté, nouvel essai</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>pas connecté</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n utilisé</numerusform>
            <numerusform>%n utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 sur %2 utilisés</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n poste n&apos;a pas été traité.</numerusform>
            <numerusform>%n postes n&apos;ont pas été traités.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, attend que les postes soient libres jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>Ce PC s’éteint dans %n minute. Enregistrez ce dont vous avez besoin et terminez.</numerusform>
            <numerusform>Ce PC s’éteint dans %n minutes. Enregistrez ce dont vous avez besoin et terminez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>Ce PC est remis à neuf dès que vous le quittez. Terminez en %n minute et enregistrez ailleurs ce dont vous avez besoin.</numerusform>
            <numerusform>Ce PC est remis à neuf dès que vous le quittez. Terminez en %n minutes et enregistrez ailleurs ce dont vous avez besoin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Attendre les postes utilisés, renoncer à</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Rattraper une exécution manquée parce que l&apos;hôte était éteint</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Modifier le planning</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Nouvelle entrée du planning</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Renoncer à</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Ces postes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Noms des postes</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Prévenir les joueurs avant, en minutes</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Ce qui est dit aux joueurs</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>S&apos;affiche sur les écrans des postes utilisés ; rien n&apos;est fait à un poste avant</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Exécuter maintenant…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>S&apos;exécute sur %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Choisissez d&apos;abord une entrée</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Impossible pour l&apos;instant : pas de connexion à l&apos;hôte de stockage.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>Retirer cette entrée du planning ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Exécuter cette entrée du planning maintenant ?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Rapports…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>Où vont les rapports du planning, et un essai</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>Ce que l&apos;hôte de stockage fait seul, toutes consoles fermées. Un poste utilisé n&apos;est jamais réinitialisé : il attend l&apos;heure de renoncer, puis son prochain démarrage.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>La semaine à venir. Un bloc est une exécution ; sa longueur est l&apos;attente des postes utilisés.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>Envoyer un rapport d&apos;essai ?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Envoyer un rapport d&apos;essai</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>Déplacer %n poste</numerusform>
            <numerusform>Déplacer %n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>Réinitialiser %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Réinitialiser %n poste…</numerusform>
            <numerusform>Réinitialiser %n postes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Suivre la version actuelle</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Épingler cette version</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Réinitialiser de nouveau à chaque démarrage</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>Retirer %n poste ?</numerusform>
            <numerusform>Retirer %n postes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Annuler la dernière réinitialisation…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>Annuler la dernière réinitialisation de %1 ?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Annuler la réinitialisation</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>Éteindre %1 ?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Redémarrer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>Éteindre %n PC ?</numerusform>
            <numerusform>Éteindre %n PC ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>Redémarrer %n PC ?</numerusform>
            <numerusform>Redémarrer %n PC ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Message…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>Lettres, chiffres et traits d&apos;union, 15 au plus : ce sera le nom de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Autres lecteurs du PC, par exemple les jeux : noms de masters séparés par des virgules</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Disques de données</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%1 écrits par %2 seront perdus.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>Ce qui peut être écrit au plus sur un disque de données, si ce n&apos;est pas la limite du poste</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Leurs limites</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Ce avec quoi le PC démarre par le réseau. Essayez ipxe si un PC arrive jusque-là puis ne continue pas : il a ses propres pilotes</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Programme de démarrage</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>Ce qu&apos;un poste peut écrire au plus entre deux réinitialisations, par exemple 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
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
        <translation>Règle</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Limite de taille</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>toujours l&apos;actuelle</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglée</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, épinglée (%2)</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Quand le disque du poste est remis à neuf : à chaque démarrage, quand le planning le dit, ou seulement quand vous le réinitialisez.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>De quelle version du master part le poste. Un poste épinglé reste sur la sienne quand une nouvelle est publiée.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>Remettre %1 à neuf (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>Une ligne demande un nom et une adresse MAC.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Ce nom ou cette adresse MAC figure deux fois dans la liste.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>Master et version</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Dernière réinitialisation</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>l&apos;actuelle est %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Épingler cette version</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Réinitialiser de nouveau à chaque démarrage</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiateur</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clone</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Dernière réinitialisation</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Suivre la version actuelle</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Réinitialiser ce poste…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Réinitialiser %n poste…</numerusform>
            <numerusform>Réinitialiser %n postes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Dernière erreur : %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (épinglée)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 à sa prochaine réinitialisation)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>%1 écrits, %n utilisé</numerusform>
            <numerusform>%1 écrits, %n utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur disque</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%1 gardés pour l&apos;annulation</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Postes sous forme de tableau</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Pas de session</translation>
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
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Image de la salle</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Afficher les postes en tuiles (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plan de la salle</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Afficher les postes à leur place (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Afficher les postes en tableau (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Faites glisser les tuiles là où se trouvent leurs postes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Ajuster le zoom pour voir tous les postes</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l&apos;image</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Placer une image de la salle sous les tuiles</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Zoom (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Zones de la salle</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Préparer la salle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Continuer plus tard : tout se trouve aussi dans les pages de la salle</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>L&apos;hôte de stockage répond. Voici ce qu&apos;il a et ce qui manque.</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>Une clé USB pour tout poste</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>Dans le micrologiciel de chaque PC, activez le démarrage réseau (ou USB) et désactivez Secure Boot.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Ajouter ces postes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>Le master est le disque dont part chaque poste.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>%n master présent. Importez-en un autre ou continuez.</numerusform>
            <numerusform>%n masters présents. Importez-en un autre ou continuez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>%n poste présent.</numerusform>
            <numerusform>%n postes présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>La salle est prête. Allumez un PC : sa tuile montre comment il démarre.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Il manque encore quelque chose. Fermez ceci et faites-le dans les pages de la salle quand vous voudrez.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>PC qui viennent d&apos;essayer de démarrer…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>Les PC trouvent leurs disques par le réseau. Soit le réseau leur indique comment, soit une clé USB dans chaque PC.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Créer une clé de démarrage…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>Démarrage par le réseau</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>dernière bonne connue</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n poste : %1</numerusform>
            <numerusform>%n postes : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Taille des changements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1, l&apos;abandonner libère %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Pour tout PC : il demande au service de démarrage de cette salle</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Pour un poste, sans service de démarrage :</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Créer une clé de démarrage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Créer l&apos;image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>Le fichier contient %1. Écrivez-le tel quel sur une clé USB.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>Il contient le secret du poste : gardez-le comme une clé.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Impossible pour l&apos;instant : pas de connexion à l&apos;hôte de stockage.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>Pour écrire une clé USB, branchez-la : elle apparaît dans cette liste.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Oui, écraser cette clé</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>Un PC qui ne peut pas démarrer par le réseau démarre d&apos;une clé USB. Ceci en crée une, pour BIOS et UEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Écrire sur</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>La clé est prête : %1 ont été écrits, relus et comparés. Elle peut être retirée.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Écrire la clé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>La clé est trop petite pour l&apos;image.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>La clé ne peut pas être écrite : elle est peut-être protégée ou défectueuse.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>La clé a été retirée.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>La clé ne contient pas ce qui a été écrit : elle est défectueuse. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>L&apos;écriture a été arrêtée.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>Clé USB sans nom</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Tout ce qui est sur cette clé sera perdu : %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>Elle contient : %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Cet ordinateur ne donne pas accès aux clés USB (UDisks2 n&apos;est pas lancé). Créez un fichier.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>La clé n&apos;est plus branchée.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Ce disque ne peut pas être écrasé : le système l&apos;utilise.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Quelque chose utilise la clé. Fermez les fichiers et fenêtres ouverts dessus.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Cet ordinateur ne l&apos;a pas autorisé.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>La clé ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Écriture de la clé…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Relecture de la clé…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>L&apos;hôte de stockage prépare l&apos;image…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>Ce qu&apos;elle contenait est perdu et aucun PC n&apos;en démarre. Écrivez-la encore une fois.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>Rien n&apos;a été écrit sur la clé.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>lu, Mio/s</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>écrit, Mio/s</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Trafic des dernières minutes</translation>
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
        <translation>Les premiers postes essaient la nouvelle version ; les autres attendent.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>Les premiers postes ont tenu. Les autres attendent votre accord.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>La nouvelle version est l&apos;actuelle ; les postes y passent.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Tous les postes qui devaient changer ont changé.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>Un premier poste n&apos;a pas tenu. Tous reviennent en arrière et la version est marquée mauvaise.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>Le déploiement a été arrêté ; plus rien ne change.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>changé, pas encore démarré</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>en marche, surveillé</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>n&apos;a pas tenu</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Mettre à jour %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Abandonner la mise à jour…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>La mise à jour continue ; revenez-y quand vous voulez, même depuis une autre console</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Un PC démarre le disque du master lui-même et vous y installez ce que chaque poste doit recevoir. Les autres continuent tels quels jusqu&apos;à la publication.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Installer sur le PC de</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>Ce qui est nouveau, pour le retrouver</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Tous les postes, dès que personne ne les utilise</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Tous les postes, à leur prochain démarrage</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Ces postes d&apos;abord ; les autres quand ils auront tenu :</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>Premiers postes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>Qui reçoit la nouvelle version ?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Les postes épinglés ou conservés restent tels quels.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Postes du déploiement</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Continuer avec les autres</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Annuler : retour à la version précédente…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Revenir à la version %1 ?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Commencer</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 Installer</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 Publier</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 Déployer</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>La nouvelle version est en cours de publication.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>Le fichier image est là. Publiez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>Installez sur %1 ce que chaque poste doit recevoir, puis éteignez-le.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>Allumez %1 maintenant : il démarre le disque du master.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 est éteint. Publiez ce qu&apos;il a écrit, ou rallumez-le.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%1 écrits depuis %2 ; commencé par %3 sur la version %4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (premier)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Aucun poste n&apos;utilise ce master.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Éteignez d&apos;abord le PC.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Écrivez d&apos;abord un commentaire.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Impossible pour l&apos;instant : pas de connexion à l&apos;hôte de stockage.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>Quels postes d&apos;abord ?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>Abandonner la mise à jour de %1 ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Prendre un fichier image comme prochaine version</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Rien n&apos;est prévu.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Poste ajouté</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Poste modifié</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Poste retiré</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secret affiché</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Secret renouvelé</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Master importé</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Master exporté</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Master supprimé</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Planning : entrée ajoutée</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Planning : entrée retirée</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Planning activé</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Planning désactivé</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Planning exécuté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Réinitialisation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>Le PC n&apos;a pas de session avec son disque.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>Le micrologiciel du PC charge le système d&apos;exploitation.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>Le système d&apos;exploitation démarre.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>Le PC est allumé et utilise son disque.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>Ce poste écrit la prochaine version de son master.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>Le clone est remis à neuf.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Quelque chose s&apos;est mal passé ; la dernière erreur dit quoi.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>L&apos;hôte de stockage ne le sait pas.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>à neuf à chaque démarrage</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>à neuf selon le planning</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>conservé jusqu&apos;à ce que vous le réinitialisiez</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Cela ne peut pas être juste</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Refusé : utilisé</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>Hôte de stockage injoignable</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>Impossible avec cet hôte de stockage</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Plus d&apos;espace</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n&apos;a pas marché</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Éteignez d&apos;abord le PC, ou réinitialisez-le en coupant sa session.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Vérifiez que l&apos;hôte de stockage est allumé et que le réseau fonctionne.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Vérifiez l&apos;utilisateur et la clé.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Libérez de l&apos;espace sur l&apos;hôte de stockage : réinitialisez des postes ou abandonnez d&apos;anciennes versions.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Réinitialisation annulée</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Mise à jour commencée</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Mise à jour abandonnée</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Mise à jour publiée</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Version rendue actuelle</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Version abandonnée</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Version marquée bonne</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Déploiement poursuivi</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Déploiement arrêté</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Assistant démarré</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Master envoyé</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Master reçu</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Réception commencée abandonnée</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>PC devenu poste</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>PC plus proposé</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Si les nouveaux PC deviennent des postes</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Démarrage par le réseau activé</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Démarrage par le réseau désactivé</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Clé de démarrage créée</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Rapport d&apos;essai</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>L&apos;espace se fait rare</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Il ne reste que la réserve</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Vérification des données commencée</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Vérification des données arrêtée</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Mot de passe à usage unique</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Tapez le code que votre authentificateur affiche maintenant. Il vaut pour une connexion et n&apos;est pas gardé : après une connexion perdue, on vous le redemande.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>à côté du serveur DHCP déjà là</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>donne aussi leurs adresses aux PC : pas d&apos;autre serveur DHCP</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>seulement les programmes de démarrage : un autre serveur DHCP les indique</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>La carte réseau de l&apos;hôte de stockage où sont les PC, comme son ip link la nomme</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>Le démarrage par le réseau ne fonctionne pas : %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>Le démarrage par le réseau est activé : carte %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>Le démarrage par le réseau est désactivé.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Désactiver le démarrage par le réseau…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Activer le démarrage par le réseau…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Impossible pour l&apos;instant : pas de connexion à l&apos;hôte de stockage.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>Activer le démarrage par le réseau ?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>Désactiver le démarrage par le réseau ?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>faits : %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec : %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>ignorés : %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>en attente : %1</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>aucun poste</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>planning %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Indiquer les adresses à la main</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Pour un réseau où aucun serveur DHCP ne donne d&apos;adresses : chaque PC a besoin de sa propre clé.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Vide : telle que l&apos;hôte de cette salle se connaît</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Par exemple %1 ; vide : par DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Vide : aucune, ou par DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Hôte de stockage</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>Adresse du PC</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
</context>
</TS>
