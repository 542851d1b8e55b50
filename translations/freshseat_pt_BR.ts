<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>Perguntando ao servidor de armazenamento o que mudaria…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>Nada do que foi gravado se perde.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 serão perdidos para sempre.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Nada pode ser feito agora.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Adicionar postos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Ler um arquivo…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>Um posto por linha: nome, endereço MAC e talvez um grupo. Cole-os de uma planilha ou da lista de dispositivos do seu roteador.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Postos a adicionar</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>O que foi entendido</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Endereço MAC</translation>
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
        <translation>Já existe um posto com esse nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n posto a adicionar</numerusform>
            <numerusform>%n postos a adicionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n linha com problema</numerusform>
            <numerusform>%n linhas com problema</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>%n posto adicionado</numerusform>
            <numerusform>%n postos adicionados</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Lista de postos</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 é grande demais para uma lista de postos.</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>Em um servidor TrueNAS ou ZFS, uma quarta palavra indica um destino iSCSI seu: o posto o assume, com o que está no disco dele.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Assume</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>adicionar posto</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>alterar posto</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>remover posto</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>restaurar posto</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>restaurar disco de dados</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>remover disco de dados</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>desfazer restauração</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>encerrar sessão</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>renovar segredo</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>apagar master</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>apagar versão</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>descartar versão</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>tornar atual</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>marcar como boa</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>mover posto</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>iniciar atualização</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>descartar atualização</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>publicar atualização</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>adicionar ao agendamento</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>remover do agendamento</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>fica como está: em uso</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>enviar relatório</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>ligar</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>desligar</translation>
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
        <translation>ligar a inicialização pela rede</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>desligar a inicialização pela rede</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Conectar a uma sala</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>Onde está o servidor de armazenamento com os discos dos postos? Um vazio é preparado passo a passo.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Suas salas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Outra sala</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Senha, frase secreta ou chave de API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Lembrar no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Sem o chaveiro, ela fica guardada até esta janela ser fechada, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Experimentar uma sala de demonstração</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Voltar à sala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Este servidor mostra uma chave desconhecida aqui. Compare-a com a que o próprio servidor mostra (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) antes de aceitá-la:</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Aceitar esta chave e conectar</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Uma nova tentativa é feita sozinha.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Este servidor mostra um certificado que não é conhecido aqui. Compare a impressão digital SHA-256 (%1) com a que a interface web do próprio servidor mostra antes de aceitá-lo:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Aceitar este certificado e conectar</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>As salas que foram abertas neste computador. Enter ou um clique duplo abre uma.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Onde está o servidor de armazenamento com os discos dos postos e como se chega a ele.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>O que o servidor de armazenamento pede antes de deixar você entrar. Nunca é gravado em um arquivo de configurações.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Sem conexão. O que você vê pode estar desatualizado; uma nova tentativa é feita sozinha.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>O servidor de armazenamento não nos deixa entrar. O que você vê pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Conectando de novo. O que você vê pode estar desatualizado.</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>Como está a conexão com o servidor de armazenamento e o que há de errado lá.</translation>
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
        <translation>Ligados  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Iniciando  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Desligados  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Atualização  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Atenção  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Restaurar selecionados (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Restaurar selecionados</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Deixar todos os postos como novos; os que estão em uso não são tocados</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Escolha postos primeiro: clique, Ctrl+clique ou arraste uma moldura</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Deixar os postos escolhidos como novos (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Buscar postos</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Nome, master, endereço ou estado (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Escolher postos por estado ou grupo</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restaurar todos</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>Planta da sala</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Já há um posto aí.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Mostrar as chamadas exatas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>As chamadas exatas</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>Perguntando ao servidor de armazenamento…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>O servidor de armazenamento seria alterado por estas chamadas, nesta ordem. Os segredos estão ocultos.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>Nada mudaria no servidor de armazenamento.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Ajudante neste computador</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Ajudante em outro computador Linux</translation>
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
        <translation>Computador Linux com ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Sala de demonstração, para experimentar</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Escrever eu mesmo o endereço</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>O freshseatd roda neste computador.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>O freshseatd roda lá; o acesso é por SSH.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Os discos ficam em um pool do TrueNAS; entre com uma chave de API ou senha.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Os discos ficam em um pool do TrueNAS acessado por SSH.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Os discos ficam em um pool ZFS acessado por SSH.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>Nada é tocado: a sala vive na memória.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por exemplo, %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Servidor de armazenamento</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nome ou endereço</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>servidor ou 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>como neste computador</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>não existe esse posto: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>não existe esse master: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>o master %1 não tem o instantâneo %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list mostra os postos que existem</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list mostra os masters que existem</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots mostra os instantâneos que existem</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>nenhum posto está no grupo %1</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>nenhum posto foi indicado</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>os postos foram escolhidos de mais de uma maneira</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>indique postos, ou um grupo, ou todos</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>nada foi feito</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>nada foi iniciado</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nada foi mudado</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>não se sabe se teve efeito</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>tente de novo em um momento</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>está em uso por %1 desde %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>está em uso por %1</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>está em uma sessão de atualização</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>tem uma sessão de atualização aberta</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>tem uma sessão de atualização aberta: publique-a ou descarte-a primeiro</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>o master %1 tem uma sessão de atualização aberta</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>o master %1 já tem uma sessão de atualização</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>o master %1 já tem uma sessão de atualização: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>no posto %1 desde %2, por %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>a partir de %1 desde %2, por %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>publique-a ou descarte-a primeiro</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>publique ou descarte primeiro a atualização</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>o master %1 é usado pelo posto %2</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>o master %1 é usado pelos postos %2</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>remova primeiro esses postos ou dê a eles outro master</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>o posto está sendo restaurado</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>está sendo restaurado</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>outra coisa está sendo feita com o posto</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>a sessão não pôde ser encerrada a tempo</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>desligue o PC e tente de novo</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>a sala está sendo mudada por %1 desde %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>já existe um master %1</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>escolha outro nome: uma importação nunca sobrescreve um master</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 já pertence ao posto %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>o endereço MAC %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>já existe um posto %1</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>nomes são únicos, sem distinguir maiúsculas</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>um limite de %1 é pequeno demais para ser intencional</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>1M é o mínimo; 0 remove o limite</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>mais de %1 discos de dados em um posto</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 não pode ser disco de sistema e disco de dados de um posto</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 não é um nome de posto: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 não é um nome de master: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 não é um grupo: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 não é um endereço MAC: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 não é um endereço MAC de um PC: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>tem mais de 15 caracteres</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>tem mais de 60 caracteres</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>só pode conter a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>só pode conter a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>começa ou termina com hífen</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>são só algarismos</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>não são seis bytes</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>é um endereço multicast</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>é tudo zero</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>postos viram nomes de computador do Windows: 1 a 15 letras, algarismos e hifens, p. ex. PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>1 a 60 letras, algarismos, pontos, sublinhados e hifens, p. ex. win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>1 a 60 letras, algarismos, pontos, sublinhados e hifens, ou nada</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>escreva como 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 não é um nome de iniciador</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>escreva IQNs separados por vírgulas, ou any, ou none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>mais de 16 nomes de iniciador em um posto</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>ainda não há master que o novo posto possa iniciar</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>há vários masters e ainda nenhum posto que mostre qual é o desejado</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>importe um primeiro: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>indique um com --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>nenhum PC %1 pediu um script de inicialização</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list mostra os que pediram; ligue o PC e deixe-o iniciar pela rede</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>o posto foi removido nesse meio-tempo</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>o posto foi mudado nesse meio-tempo</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>o disco dele já foi restaurado; outra restauração põe tudo em ordem</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>foi removido nesse meio-tempo</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>esse posto não existe mais</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>posto %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>o posto %1 não tem disco de %2: não pode testá-lo</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>o posto %1 não pode ir primeiro: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>fixado no instantâneo %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>a política é keep: muda quando for restaurado</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>a política é keep: uma agenda nunca o restaura</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>o master %1 não tem sessão de atualização</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>freshseatctl update begin abre uma</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>nenhuma distribuição do master %1 está em andamento</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>a distribuição de %1 continua sozinha</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>nada do master %1 foi distribuído até hoje</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>o posto %1 não tem disco do master %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>não tem disco do master %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>escolha um posto deste master ou dê a ele o master primeiro: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>desligue o PC e depois comece a atualização</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>a atualização de %1 não pode ser publicada enquanto o PC do posto %2 estiver ligado</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>o PC do posto %1 acabou de ser ligado</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>desligue-o e depois publique</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>a atualização do master %1 está no armazenamento, mas não pôde ser anotada: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>é tentado de novo automaticamente, no máximo quando o serviço reiniciar</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>o instantâneo %1 de %2 não pode ser descartado: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>é o atual</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>é usado pelo posto %1</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>é usado pelos postos %1</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>uma sessão de atualização se apoia nele</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>uma distribuição trata dele</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots mostra quem está em qual</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>a última restauração do posto %1 não pode ser desfeita: o disco antigo não é guardado, ou não mais</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>a última restauração do posto %1 não pode ser desfeita: o disco antigo não está mais no servidor de armazenamento</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>o master %1 não tem instantâneo atual</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>o disco sumiu do armazenamento</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>o disco não pode ser usado</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>iniciou %1 vezes em vez de funcionar</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>não entrou em funcionamento em %1 desde o início</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>os primeiros postos aguentaram; os outros esperam uma ordem</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>ele não tem mais disco deste master</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>não resta nenhum dos primeiros postos para testá-lo</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>os primeiros postos aguentaram, continua com os outros</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>os postos voltam ao instantâneo %1, ele fica marcado como ruim</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>todos os postos que deviam mudar mudaram</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>encerrada antes da hora: a próxima distribuição começou</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>continua com os outros postos, a pedido de %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>testado primeiro por %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>os primeiros postos o testaram: continue ou interrompa</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>posto já nele: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>postos já nele: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>posto que muda assim que ninguém o usar ou na próxima inicialização: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>postos que mudam assim que ninguém os usar ou na próxima inicialização: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>posto que muda na próxima inicialização: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>postos que mudam na próxima inicialização: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>posto que fica onde está: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>postos que ficam onde estão: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>de volta a %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 para %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>primeiro: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>assim que ninguém o usar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>na próxima inicialização</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>quando você continuar</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>depois que os primeiros postos aguentarem</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>com seu clone de %1</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>o antigo deixa de valer na próxima entrada do PC</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>o que o posto %1 gravou</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>a imagem %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>o disco volta a ser como antes da restauração, o que foi gravado desde então se perde</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>em vez de %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>o posto %1 inicia um disco gravável sobre %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>o instantâneo %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>não é mais oferecido como posto</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>todo PC que pede um script de inicialização vira um posto</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>os PCs esperam até serem adotados</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>os PCs não recebem mais serviço de inicialização</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>um teste, para cada canal configurado</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 em %2, fixado</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 em %2, segue o instantâneo atual</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>adotando o destino %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 a partir de %2 desde %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>na inicialização</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>agora no instantâneo %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>de novo no instantâneo %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>a sessão foi encerrada</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>a sessão a partir de %1 foi fechada</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>se o PC não desligar sozinho, desligue-o</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>só o disco de %1</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>o disco de %1: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>o disco de %1 foi restaurado</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>a política é boot: a próxima inicialização o deixa como novo</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>o instantâneo %1 é o atual</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>o instantâneo %1 não existe mais</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>o instantâneo %1 é o último conhecido como bom</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>o instantâneo %1 está marcado como ruim</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>o disco %1 é removido mais tarde</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>o disco antigo %1 é removido mais tarde</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>uma parte é removida mais tarde: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>a conexão foi fechada antes da sua vez</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>cancelado antes da sua vez</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>cancelado antes de chegar a sua vez</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>não se sabe de nada que tenha sido feito</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>feitos: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>a restauração falhou: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>já está ligado</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>ninguém está lá</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>já está desligado</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>pacote de ligar enviado por %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>não foi possível enviar o pacote de ativação: nenhuma rede deste servidor o aceitou</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>terminou com o estado %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>a sessão terminou</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>o comando falhou: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>o comando não pôde ser executado: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>o PC continua ligado</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>o comando foi aceito, mas a sessão do PC ainda está lá depois de %1 s</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>este servidor de armazenamento não sabe mostrar um texto aos jogadores: nenhum comando está configurado</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>este servidor de armazenamento não conhece um modo de %1 PCs: nenhum comando está configurado</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>indique um em [power] de freshseatd.toml, por exemplo %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>uma mensagem aos jogadores é uma linha de texto</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>uma mensagem aos jogadores não pode conter %1: o interpretador de comandos do PC o tomaria para si</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>letras, algarismos, espaços e . , : &apos; - / servem</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>a mensagem aos jogadores está vazia</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>uma mensagem aos jogadores não pode começar com - ou /: seria tomada por uma opção</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>uma mensagem aos jogadores tem no máximo %1 bytes</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>não existe essa agenda: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list mostra as agendas que existem</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>nenhum dia foi escolhido</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily é todo dia</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>esperar de %1 até %2 não é tempo nenhum</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>dê uma hora posterior, ou nenhuma</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>a agenda %1 está trabalhando agora</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>veja o resultado com freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>os jogadores são avisados; é feito às %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>o tempo de espera acabou antes da sua vez</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>esperou até %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>é tentado de novo até %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>ele é restaurado na próxima inicialização</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>começou a execução seguinte da agenda</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>a agenda foi removida</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>a agenda foi desligada</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>a execução de %1 foi perdida: o servidor de armazenamento não estava ligado</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>a execução de %1 foi perdida: o servidor de armazenamento não estava ligado ou não a começou</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>não foi possível alterar a agenda: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>o fuso horário do servidor de armazenamento não pode ser lido</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>o servidor de armazenamento não começou a execução: talvez uma da agenda %1 esteja em andamento ou a tarefa dele falhe; nada mais é pedido a ele</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>veja no servidor de armazenamento as mensagens da tarefa</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>este servidor de armazenamento não tem sessões de atualização</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>este servidor de armazenamento não tem distribuições</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>este servidor de armazenamento não tem serviços de inicialização; um acompanhante os daria</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>este servidor de armazenamento não tem serviços de inicialização: só tem discos; um acompanhante os daria</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>este servidor de armazenamento não mantém agenda; um acompanhante manteria</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>a agenda do próprio servidor de armazenamento restaura postos e nada mais: não liga nem desliga PCs; um acompanhante faria isso</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>o servidor de armazenamento não pode avisar os jogadores; um acompanhante avisaria</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>o TrueNAS não recupera execuções perdidas por estar desligado; um acompanhante recuperaria</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>este servidor de armazenamento não envia relatórios: não mantém agenda; um acompanhante manteria</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>execute freshseatd --companion em uma máquina da rede dos PCs e conecte-se a ela: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>execute freshseatd --companion em uma máquina sempre ligada e conecte-se a ela: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>restam só %1 no disco do armazenamento, dos quais %2 são a reserva: nenhuma atualização é iniciada</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>descarte instantâneos desnecessários ou acrescente espaço</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>no disco do armazenamento não há livre mais que a reserva de %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>descarte instantâneos antigos, apague masters de que ninguém precisa ou restaure postos</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>o servidor iSCSI não está em execução</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>o servidor de armazenamento diz que criou %1, mas não está lá</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>o servidor de armazenamento diz que criou %1, mas não está lá como deveria</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>o servidor de armazenamento diz que o destino %1 mostra %2, mas não mostra</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>veja o estado do destino iSCSI no servidor; a próxima mudança da sala tenta de novo</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>o servidor de armazenamento já tem um destino %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>o servidor de armazenamento diz que reverteu %1, mas não reverteu</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>algo fora da sala se apoia no que está em %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>conecte-se de novo e veja: o que foi começado é terminado, ou desfeito, pela próxima mudança</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>todos os destinos iSCSI deste servidor de armazenamento são dele mesmo: não há nenhum que se possa adotar</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>não use --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 não indica nenhum volume deste servidor de armazenamento</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>escreva host:/dev/zvol/POOL/VOLUME; um arquivo de imagem que está lá não pode ser aberto daqui</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 já faz parte da sala</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 está em outro pool que não o da sala: um clone não pode sair do seu pool, portanto seria uma cópia</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>ponha a sala no pool %1 (a URL o indica) ou importe uma imagem</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>um volume do servidor de armazenamento é adotado como está: nada é enviado</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>outra importação está criando o master %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>use outro nome</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: não existe esse volume</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 é um sistema de arquivos, não um volume (zvol): não contém disco</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>o tamanho de %1 não é um múltiplo de 512 bytes</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 não tem instantâneo: um master é feito de instantâneos, que não mudam</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 não tem o instantâneo %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>faça um enquanto ninguém grava no volume: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>%1 tem %2 instantâneos; são adotados no máximo %3</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>indique um: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>o destino %1 já é de um posto</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>o destino %1 não pode ser adotado: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>não é o único cujo nome termina assim; dê o nome inteiro</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>não tem disco</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>tem %1 discos (LUNs)</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>tem vários grupos de portais</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>tem %1 grupos</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>o destino de um posto tem um só</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>o disco dele está em um LUN diferente de 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>mostra outra coisa que não um volume ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>mostra um arquivo, não um volume</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>é somente leitura</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>aceita qualquer iniciador: dê a ele uma lista (ACLs) com o nome do PC</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>aceita qualquer iniciador: o grupo de iniciadores dele não indica nenhum</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>indique lá o do PC dele</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>pede um segredo do qual não há nenhum, ou há vários</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>já é um dos nossos</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>altere-o no servidor de armazenamento ou adicione o posto sem --adopt: ele recebe um destino próprio</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>desligue antes esse PC</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 não é um clone: não há instantâneo ao qual uma restauração pudesse levá-lo de volta</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>adicione o posto sem --adopt: ele recebe um clone do master %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 é um clone de %2, do qual o master %3 não foi feito</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>adote isso primeiro: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 é um clone do instantâneo %2 do master %3, não de %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>a importação foi cancelada</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>não resta nada dela</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>nada dela resta</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>interrompida pelo outro lado</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>abandonada antes do fim</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>o arquivo de imagem está vazio</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>o disco desta imagem tem %1 bytes: não é múltiplo de 512, então não é uma imagem de disco inteira</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>a sala de demonstração não tem arquivos próprios</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>indique um arquivo da sua máquina</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>o arquivo não é o que foi anunciado</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>outra importação está criando agora o master %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>outra importação cria o master %1, ou foi cortada</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>escolha outro nome; o que resta dela é removido após um dia</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>o master %1 já está sendo importado</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>o master %1 já está sendo importado ou recebido</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>espere essa importação ou escolha outro nome</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>não existe esse arquivo no servidor de armazenamento: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 está vazio: 0 bytes não são um disco</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 não é um disco raw: o tamanho de %2 bytes não é múltiplo de 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>não é uma imagem raw: termina como um VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>indique --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>A importação de %1 foi parada; nada dela resta no servidor de armazenamento.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 não pôde ser lido até o fim: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 não pode ser aberto: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>não é possível ler o tamanho do dispositivo: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Confira o caminho e a grafia.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 está vazio (0 bytes).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>O download ou a cópia terminou?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 é %2, não uma imagem de disco.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>Este arquivo é %1, não uma imagem de disco.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>um pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>um socket</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>um dispositivo sem blocos</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>um arquivo compactado %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>um arquivo compactado xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>um arquivo tar (um .ova é um deles)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>uma imagem de instalação do Windows (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>uma imagem %1</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>um VMDK de um host ESX antigo</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>um disco criptografado (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Descompacte-o primeiro e depois importe a imagem de disco que está dentro.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Converta-o primeiro: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>Um WIM contém arquivos, não um disco. Instale o Windows em um disco virtual e importe esse disco.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Descriptografe-o primeiro; o firmware de um posto não consegue iniciá-lo.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>Este arquivo VMDK só descreve um disco; os dados do disco estão em outros arquivos.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Faça dele um só arquivo: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Faça um só arquivo onde estão todas as partes: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>Faça dos dois um arquivo completo: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Faça dele um arquivo simples onde foi criado: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Converta-o com o programa que o criou: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Tente reparar uma cópia: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>Faça uma cópia com setores de 512 bytes: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>Este arquivo %1 está danificado ou incompleto: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Copie-o de novo de onde foi criado e compare os tamanhos.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>termina dentro do cabeçalho</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>uma extensão do cabeçalho é maior que o cabeçalho</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>o tamanho de cluster é impossível</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>o comprimento do cabeçalho é impossível</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>a tabela de conteúdo fica além do fim do arquivo</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>a tabela de referências fica além do fim do arquivo</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>a tabela de blocos fica além do fim do arquivo</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>a tabela de blocos não pode ser lida</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>um bloco fica além do fim do arquivo</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>falta o segundo cabeçalho</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>o tamanho de bloco é impossível</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>a tabela de blocos é curta demais para o disco</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>a soma de verificação do cabeçalho está errada</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>o tipo de disco é desconhecido</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>falta o começo</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>é mais curto que o disco</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>falta a tabela de regiões</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>faltam os metadados</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>os metadados ficam além do fim do arquivo</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>os metadados estão incompletos</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>a descrição não está onde deveria</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>termina dentro da descrição</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>O disco nesta imagem tem tamanho de 0 bytes.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>O tamanho deste disco, %1 bytes, não é um múltiplo de 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Um disco é feito de setores de 512 bytes; o arquivo provavelmente foi cortado durante a cópia.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Esta imagem diz ter um disco de %1; o maior aceito é de %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>%1 não pôde ser lido na posição %2.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>Ficou menor durante a leitura, ou o disco em que está apresenta falha.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 foi recusado: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>é só a diferença em relação a outro arquivo</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>guarda os dados em outro arquivo</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>os dados estão em vários arquivos</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está criptografado</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>o formato não é o que o cabeçalho diz</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>o cabeçalho se contradiz</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>o que o qemu-img diz dele não se entende</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>É uma imagem qcow da versão %1; são conhecidas a 2 e a 3.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Esta imagem qcow2 guarda os dados em outro arquivo.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Esta imagem qcow2 é só a diferença em relação a %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>outro arquivo</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>outro arquivo (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Esta imagem qcow2 está criptografada.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Descriptografe-a primeiro com qemu-img convert; o Freshseat nunca pede a senha de uma imagem.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Esta imagem qcow2 usa recursos que o Freshseat não conhece.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>O último programa que gravou esta imagem qcow2 a marcou como corrompida.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>Este VHD é só a diferença em relação a outro disco.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>Este VHDX é só a diferença em relação a outro disco (um ponto de verificação do Hyper-V, .avhdx, é assim).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Mescle-o com o disco pai onde estão os dois (Gerenciador do Hyper-V, Editar Disco, Mesclar) e importe o resultado.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>Este VHDX tem setores de %1 bytes; só se pode iniciar com 512.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>Este VMDK está criptografado.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Remova primeiro a criptografia no VMware.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>Este VMDK é uma parte de um disco em vários arquivos.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>Este VMDK é só a diferença em relação a outro disco (um instantâneo).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>Este VMDK é do tipo %1, cujos dados estão também em outros arquivos.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 não é uma imagem %2; é %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 não é uma imagem %2; o cabeçalho não é de uma.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>Não indique o formato, ou use --format auto, para que seja detectado.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 mudou durante a leitura.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Cuide para que nada grave nele e tente de novo.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>O disco novo não tem %1; nada foi gravado nele.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>o disco novo não pode ser aberto: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>o disco novo não pode ser gravado com segurança: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>A cópia de %1 não é igual ao arquivo.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>O arquivo mudou durante a leitura, ou um disco ou a memória desta máquina apresenta falha.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. O qemu-img diz: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 está danificado ou incompleto</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 não pôde ser lido até o fim</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>O arquivo provavelmente está danificado ou incompleto: copie-o de novo de onde foi criado.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Desligue a máquina virtual que o tem aberto e tente de novo.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 não foi fechado direito: há mudanças pendentes no log.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Ligue a máquina virtual dele uma vez e desligue-a, ou desanexe o disco, e copie-o de novo.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: o disco em que é gravado está cheio.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>O Freshseat não tem permissão para ler %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Confira as permissões do arquivo.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>O qemu-img demorou demais e foi encerrado.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>O disco de onde lê está falhando, ou o arquivo foi feito para gastar tempo?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>O qemu-img foi interrompido (sinal %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>O arquivo pode estar danificado, ou ter sido feito para quebrar programas que o leem.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>O qemu-img não está instalado no servidor de armazenamento.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>Instale o pacote qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>O servidor de armazenamento enviou uma imagem com defeito.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>restaure o clone para ter um disco limpo</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>o clone %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>não existe o clone %1</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>o clone %1 está em uso</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>o clone %1 se apoia no instantâneo %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>o clone %1 não foi publicado: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>clone %1: nada foi guardado da última restauração</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>clone %1: o que foi guardado não pode ser usado: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>o clone está como antes</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>o clone %1 e seu instantâneo têm tamanhos diferentes</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>não existe o instantâneo %1</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>o instantâneo %1 está em uso</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>o instantâneo %1 está danificado: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>o instantâneo %1 está danificado: a base tem %2 bytes em vez de %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>o instantâneo %1 foi feito por um Freshseat mais novo</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>instantâneo %1: as camadas contêm mais de 16 TiB</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>exporte-o e importe-o como um novo master</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>instantâneo %1 no byte %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está danificado</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 foi feito por um Freshseat mais novo</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>o arquivo dele foi feito por um Freshseat mais novo</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>atualize o Freshseat neste servidor</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>os dois superblocos estão danificados</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>o arquivo dele é do clone %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>o arquivo dele é para um disco de outro tamanho</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>o diário dele está danificado: %1 (entrada %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>um vínculo não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>uma entrada não pode ser verdadeira</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>uma entrada já gravada está ilegível</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>faltam entradas já gravadas</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>uma entrada anterior à última está ilegível</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>está danificado: o lugar do bloco %1 é usado duas vezes</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>o superbloco dele contém um tamanho impossível</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>não há espaço para um novo diário</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>os dois superblocos da camada estão ilegíveis</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>a camada não é a que o manifesto indica</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>a camada foi gravada depois de selada</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>ele se apoia em si mesmo</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>ele se apoia em %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>o manifesto de %1 é de outro</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>ele e %1 têm tamanhos diferentes</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 é longo demais para ser o que deveria</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>os dados não são os que foram gravados</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>os dados do posto estão danificados</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>a base tem %1 bytes</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>as somas de verificação estão danificadas</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>importação: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>importação cancelada</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>importação: %1 ficou mais curto</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>importação: o disco devolveu bytes diferentes dos gravados, no byte %1</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>não se deve confiar no armazenamento sob %1</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>um disco de %1 bytes não pode ser importado</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>o tamanho deve ser um múltiplo de 512 bytes, no mínimo 512 e no máximo 16 TiB</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>o catálogo não pode ser gravado: o disco está cheio</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>abra espaço e tente de novo</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>o arquivo do catálogo está danificado: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>recupere freshseat.db de um backup</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>o catálogo recusou uma alteração: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>o arquivo do catálogo não pode ser aberto para gravação: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>o catálogo falhou: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>o catálogo contém uma palavra que não deveria: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>o catálogo contém uma distribuição que não pode ser lida: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>não existe esse PC: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>não existe esse posto</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>não existe esse instantâneo</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>não existe essa agenda</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>não há sessão de atualização</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>o posto não é mais acompanhado</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>não é possível abrir %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>não é possível criar %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>não é possível criar o diretório %1: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>não é possível criar um arquivo de %1 em %2: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>não é possível listar %1: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>não é possível listar os instantâneos: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>não é possível renomear %1 para %2: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>não é possível proteger %1: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>não é possível sincronizar %1: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>não é possível sincronizar o arquivo dele: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>não é possível examinar %1: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>não é possível continuar com %1: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>não é possível ver as lacunas de %1: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>não é possível consultar o espaço de %1: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>não é possível ler um superbloco: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>não é possível gravar o superbloco dele: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>não é possível ler os dados: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>não é possível ler o diário: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>não é possível gravar um novo diário: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>não é possível regravar o diário dele: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>não é possível gravar as somas de verificação: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>não é possível gravar a imagem em %1: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>não é possível criar nenhum arquivo em %1: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>não é possível criar um arquivo desse tamanho em %1: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>a imagem não pode ser guardada em %1 até ficar completa: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>arquivo de identidade %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>os certificados conhecidos %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>ao gravar %1: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há mais espaço no dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cota de disco excedida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>arquivo ou diretório não existe</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>não é um diretório</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo ou recurso ocupado</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>arquivos abertos demais</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>conexão encerrada pelo outro lado</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>tempo de conexão esgotado</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>sem rota até o servidor</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>rede inacessível</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>o outro lado fechou a conexão</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>nenhuma interface de rede foi indicada</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>não há interface de rede %1 ativa com endereço IPv4</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address mostra as redes do servidor</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>não é possível gravar %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>o serviço de inicialização HTTP não está em execução</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>o serviço de inicialização HTTP não está em execução: os PCs não achariam scripts</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>o serviço de inicialização HTTP não está em execução: um pendrive não teria a quem perguntar</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>inicie freshseatd com --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>inicie freshseatd com --http, ou faça um pendrive para um só posto com --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>para fazer um pendrive de inicialização é preciso o programa %1</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>instale o pacote %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>para fazer um pendrive de inicialização é preciso o mbr.bin do syslinux</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>instale o pacote syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falhou: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>o programa de inicialização %1 não está em %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>instale o pacote ipxe do Debian</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>de uma versão antiga</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>instale o iPXE 1.21 ou mais novo, como o pacote ipxe do Debian 13, e indique a pasta dele como boot.programs em freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>a rede de %1 (%2, %3) é pequena demais para distribuir endereços</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>dê à interface uma rede de 64 endereços ou mais, como /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>o dnsmasq não diz que iniciou</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>contém o segredo do posto</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>outro servidor DHCP distribui endereços em %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>deixe os endereços com ele e use --mode proxy, ou desligue-o primeiro</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>os PCs perguntam a %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>o dnsmasq não pôde atender a rede: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>freshseatd precisa para isso de CAP_NET_ADMIN, CAP_NET_RAW e CAP_NET_BIND_SERVICE: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>outro dnsmasq ou servidor DHCP desta máquina talvez ocupe a porta; o dnsmasq precisa estar instalado</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>Não há conexão com o servidor de armazenamento. Nada foi feito.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>Nenhum ajudante responde: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>Nenhum ajudante roda nesta máquina: não existe %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Inicie o ajudante: freshseatd, ou systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 Outra máquina é alcançada com --connect ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>Execute-o como o usuário que executa freshseatd ou como membro do grupo do socket.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>a conexão com o servidor de armazenamento foi perdida: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>a conexão foi fechada</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>a conexão com a sala de demonstração foi fechada</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>conecte-se de novo e veja o diário</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>conecte-se de novo e veja</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>o servidor de armazenamento não respondeu em %1 segundos</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>é o ajudante do Freshseat que escuta lá?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>o servidor de armazenamento fala outra versão do protocolo de controle</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>instale a mesma versão do Freshseat nos dois</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>foi fechada aqui</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>o servidor de armazenamento a fechou</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>o que veio não é o protocolo do Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>não se alcança %1 por SSH: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>está ligado, e o sshd roda lá?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>o servidor %1 não deixou %2 entrar; ele aceita: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>dê uma chave com --identity, ou a senha com FRESHSEAT_SECRET ou --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>o servidor %1 desligou durante a entrada: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>o servidor %1 não é conhecido; mostra a chave %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>se essa é a chave dele, aceite-a com --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>o servidor %1 mostra a chave %2, não a que devia ser aceita</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>a chave do servidor %1 mudou: talvez alguém esteja no meio, ou foi reinstalado. Ele mostra %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>se você sabe por que mudou, remova a chave antiga dos servidores conhecidos ou aceite esta com --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>compare-a com a chave no próprio servidor: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>o servidor não mostrou nenhuma chave: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>os servidores conhecidos não podem ser lidos: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>estas configurações de SSH não podem ser usadas: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>a chave em %1 não pode ser aberta</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>a chave em %1 não pode ser aberta: a frase secreta está errada ou não é uma chave privada</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>se ela tem frase secreta, dê-a com FRESHSEAT_SECRET ou --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>a conexão com %1 foi perdida</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>a conexão com %1 foi perdida: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>o comando em %1 falhou: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>o comando em %1 falhou com o estado %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>o freshseatctl está instalado lá e é achado por um login sem terminal?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>o comando remoto terminou</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>não se sabe se o último passo teve efeito</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>a conexão SSH com %1 se rompeu: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>o servidor %1 não executou %2: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>o servidor de armazenamento não tem OpenZFS, ou o módulo não está carregado</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>instale lá zfsutils-linux e execute: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>quem entra não é root lá e não pode se tornar sem senha: o destino iSCSI do kernel é só do root</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>entre como root com uma chave, ou deixe o usuário executar sudo sem senha</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>o servidor de armazenamento não é uma máquina Linux que saibamos usar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; não é um dataset em que uma sala possa ficar</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>escreva POOL ou POOL/NAME, com letras, algarismos e . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>não se alcança o TrueNAS em %1: ele não responde</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>não se alcança o TrueNAS em %1: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>está ligado, e esta é a porta da interface web dele?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>o TrueNAS em %1 não tem %2 (status HTTP %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>o servidor não mostrou certificado</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>o TrueNAS em %1 não aceita conexões desta máquina</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>acrescente lá o endereço dela: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>a conexão com o TrueNAS em %1 foi perdida: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>o servidor %1 não é conhecido; mostra o certificado %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>se esse é o certificado dele, aceite-o com --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>o servidor %1 mostra o certificado %2, não o que devia ser aceito</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>compare-o com o do próprio NAS</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>o certificado do servidor %1 mudou: talvez alguém esteja no meio, ou foi refeito. Ele mostra %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>se você sabe por que mudou, aceite este com --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>o TrueNAS não deixa %1 entrar: a chave de API está errada, foi retirada ou não é deste usuário</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>o TrueNAS não deixa %1 entrar: o usuário ou a senha está errado</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>dê uma chave de API ou a senha com FRESHSEAT_SECRET ou --secret-file, e o usuário da chave na URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>o TrueNAS não aceita mais entradas desta máquina por enquanto</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>espere alguns minutos: conta todo programa que entra repetidamente</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>faça uma chave de API para o usuário e use-a: ela não pede mais nada</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>o TrueNAS pede a %1 uma senha de uso único</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>a senha de uso único de %1 está errada ou não vale mais</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>a senha de uso único de %1 já foi usada; é pedida outra</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>conecte-se de novo com a que vale agora</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>dê a que vale agora com FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>ou crie uma chave de API para o usuário e dê essa chave: ela não pede mais nada</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>dê a que vale agora</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>o TrueNAS nos deixa entrar sem mostrar que conhece a chave de API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>este é o endereço certo?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>o segredo de %1 venceu ou foi retirado</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>faça outro no TrueNAS: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>esta é a metade de reserva de um par TrueNAS</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>conecte-se à outra metade</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>o TrueNAS quer uma chave de API ou uma senha</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>dê-a com FRESHSEAT_SECRET ou --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>uma senha precisa do seu usuário</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>escreva truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>o que responde lá não fala como o TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>são estes o endereço e a porta da interface web dele?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>passe para o TrueNAS 25.04 ou mais novo, ou use zfs+ssh:// com um servidor Linux com OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>a máquina em que entramos não tem midclt: não é um TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>use zfs+ssh:// para um servidor Linux com OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>está em uso: um PC está conectado a %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>as sessões de %1 não terminam: desligue o PC</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>o serviço iSCSI do TrueNAS não inicia</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>veja lá: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>uma tarefa do TrueNAS falhou: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>esta versão do TrueNAS não sabe fazer isso</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>o TrueNAS diz que removeu %1, mas está lá: algo precisa dele</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>o TrueNAS diz que removeu %1, mas ainda está lá</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>o volume termina antes do que foi gravado nele</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>o que foi gravado no volume no byte %1 é lido de outro jeito</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>veja a saúde do pool e tente de novo</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>o NAS não responde mais; não se sabe se a última chamada teve efeito</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>o que responde no NAS não é o midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>o middleware do TrueNAS não está em execução</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>espere até que inicie</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>o TrueNAS encerra nossa sessão repetidamente</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>veja o log de auditoria dele</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>uma tarefa do TrueNAS não termina</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 está exportado</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 não é um clone ou não está lá</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: não existe esse conjunto de dados</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: não existe esse instantâneo</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>o TrueNAS já tem um destino %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>o TrueNAS já tem um destino %1, e não é nosso</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>o TrueNAS não tem o destino %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>o TrueNAS diz que alterou o extent %1, mas %2 continua igual</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>um destino precisa de um iniciador que possa entrar</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>o extent %1 já é de outro destino</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>o destino %1 não está fechado</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>o destino %1 já existe</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>o TrueNAS não informa o nome base dos destinos iSCSI dele</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>o TrueNAS tem mais de um extent com o comentário %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>remova o que nenhum destino usa</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>não existe esse destino: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>o segredo do destino %1 não está mais lá</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>o segredo do destino %1 não pode ser lido</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>o servidor não tem o destino %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>o TrueNAS tem mais de uma tarefa cron chamada %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>remova uma delas lá</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>o TrueNAS diz que alterou a tarefa cron da agenda %1, mas %2 não está como deveria</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>o TrueNAS diz que removeu a tarefa cron da agenda %1, mas ela ainda está lá</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>a tarefa cron da agenda %1 não está mais no servidor de armazenamento</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>o temporizador da agenda %1 não está mais no servidor de armazenamento</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 a cria de novo</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>o servidor de armazenamento não tem systemd, que começaria as execuções; um acompanhante começaria</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list respondeu algo que não é uma lista</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>falha do volume no TrueNAS (%1): %2</translation>
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
        <translation>ler</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>gravar</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>o volume não é alcançável por iSCSI em %1: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>esta máquina precisa alcançar o portal do TrueNAS</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>o volume não tem blocos de 512 bytes</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 seria uma mensagem maior do que o TrueNAS aceita; não foi enviada</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>o TrueNAS não deixa este usuário chamar %1: precisa de %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>mais permissões</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>o papel %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>acrescente lá o papel ao privilégio do usuário: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>este TrueNAS não conhece %1, e deveria</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>veja quais versões são suportadas</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>o TrueNAS não deu motivo</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>o que responde lá não é um TrueNAS que conheça a chave de API: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>este é o endereço certo? Nada que pudesse ser usado em outro lugar foi enviado a ele</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>a resposta dele não é uma resposta</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>ele responde a outro</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>ele pede um número incomum de rodadas</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>o salt dele não é válido</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>ele não consegue mostrar que a conhece</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>o TrueNAS diz que removeu %1, mas está lá: algo o mantém aberto ou se apoia nele</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>Falta ao usuário que entra no TrueNAS a função %1: o que precisa dela é recusado. Acrescente-a lá ao privilégio do usuário.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1: danificado (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1: danificado no byte %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>o disco de %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>o instantâneo %1 de %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>o clone %1, que não é de nenhum posto,</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>o instantâneo %1, que foi removido ou não é de nenhum master,</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>restaure o posto depois de salvar os arquivos</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>veja os discos deste servidor</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>exporte o que puder ser lido ou importe de novo; veja os discos deste servidor</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>outros %1 lugares estão danificados: freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 fica como está: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>o armazenamento guarda %1 instantâneos ou clones que nenhum master ou posto conhece</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>uma recepção do master %1 foi interrompida, %2 de %3 estão guardados: continue (master receive %4 --token diz como) ou descarte (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>uma gravação falhou: não aceita gravações até ser restaurado</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>disco de dados %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>o servidor de armazenamento não responde</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>a sessão anterior ainda não terminou</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>não pôde ser restaurado: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>o servidor de armazenamento não diz o segredo: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>instantâneo %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>só os %1 mais novos são guardados, e nada precisa dele</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>o servidor tinha parado: o que foi gravado se perdeu</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>foi cortado antes de mudar algo; a sessão de atualização está aberta como antes</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>encerrada %1</translation>
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
        <translation>a agenda %1 agora indica o grupo %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>as agendas %1 agora indicam o grupo %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>não resta posto no grupo %1: a agenda %2 ainda o indica e não faz nada</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>não resta posto no grupo %1: as agendas %2 ainda o indicam e não fazem nada</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>nome ou segredo errado: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>não é o iniciador do posto: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>o posto está em uso: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 espera por %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
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
        <translation>os PCs só iniciam por IPv4: &quot;%1&quot; é um endereço IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>dê um endereço IPv4 ou um nome de servidor</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>uma sessão vem de %1, mas o script de inicialização foi para %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>o pendrive enviaria seu PC para %1, que é o próprio PC</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>nenhum pendrive foi feito</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>faça o freshseatd escutar no endereço da rede da sala (--iscsi ADDR:PORT) ou informe o endereço com --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 é o iPXE %2, que trava quando outro iPXE o inicia</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 é o iPXE %2: PCs UEFI cuja placa de rede contém um iPXE não são enviados a ele</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>a senha ou a senha de uso único de %1 está errada ou não vale mais</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>o TrueNAS não deixa %1 entrar: o usuário, a senha ou a senha de uso único está errado ou faltando</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>é pedida a senha de uso único de %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>o chaveiro do sistema não pode ser usado: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>desbloqueie-o ou instale um (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>o TrueNAS CORE não é suportado por SSH</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>utilize truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>este TrueNAS não guarda as propriedades dos instantâneos como foram escritas: não é possível manter uma sala nele</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: PCs UEFI não encontrariam o script no pendrive</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 é o iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>o middleware do TrueNAS não respondeu a %1 em %2 s; não se sabe se teve efeito</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>veja se a própria interface web dele responde; se não, reinicie o middleware lá: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 já existe</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>o acompanhante está encerrando</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>o servidor de armazenamento restaura postos por uma agenda própria, %1; com uma entrada aqui eles seriam restaurados duas vezes</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>deixe isso com o servidor de armazenamento, ou conecte-se a ele sem o acompanhante e remova antes essa entrada: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (restaurar %2 todos os dias às %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (restaurar %2, dias %3, às %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>todos os postos</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>o grupo %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>o posto %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>os postos %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, esperando até %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, os jogadores são avisados %2 antes</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>ele grava</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>a sessão dele perdura</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>segundo a contagem do servidor de armazenamento</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>de %1, pelo pendrive dele</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 espera: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, não foi passado a %2: é antigo demais</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>a sala de demonstração não envia relatórios</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>conecte-se a um servidor real</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>o servidor %1 não respondeu em %2 s</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>veja se ele ainda está no ar, e o estado dos pools dele: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>este servidor de armazenamento não pode recusar gravações: além do limite, o posto avisa</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>O PC foi ligado, mas nunca pediu um endereço</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>ele não inicia pela rede, está sem energia, ou o cabo ou a porta do switch não funciona</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Veja se a luz da porta de rede está acesa; ponha a inicialização por rede (PXE) em primeiro lugar no firmware, ou use um pendrive de inicialização</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>O PC pediu um endereço, mas não buscou um programa de inicialização</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>outro servidor DHCP respondeu sem indicar nenhum, ou o firmware só inicia pela rede por IPv6</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Procure um segundo servidor DHCP na rede de inicialização; ative a inicialização por IPv4 no firmware do PC</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>O PC buscou o programa de inicialização e depois não disse mais nada</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>o programa não serve para o firmware (BIOS e UEFI precisam de programas diferentes), ou o Secure Boot o recusou</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Desative o Secure Boot, ou escolha UEFI ou BIOS no firmware; tente outro programa de inicialização para este posto</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>O PC pediu um endereço muitas vezes até conseguir</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>o switch mantém a porta fechada por meio minuto depois da conexão (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>Configure as portas do switch dos PCs como edge port ou PortFast, e desative o Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>O PC recebeu o script de inicialização, mas não entrou no seu disco</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>ele não alcança a porta iSCSI do servidor (outra rede, ou um firewall), ou seu segredo é recusado</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Veja se o portal mostrado no posto é um endereço que os PCs alcançam e se a porta 3260 está aberta</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>O PC entrou com um segredo errado</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>um pendrive ou um script de antes da renovação do segredo</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Refaça o pendrive de inicialização; um PC que inicia pela rede só precisa ser desligado e ligado</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>Um PC entrou neste posto com um nome que não é o do posto</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>ele inicia com o pendrive de outro posto, ou o nome iSCSI no sistema foi alterado</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Refaça o pendrive de inicialização; para aceitar esse nome, adicione-o aos iniciadores do posto</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>O PC espera: o posto está em uso por outro PC</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>dois PCs têm o mesmo endereço MAC ou pendrive, ou o outro não foi desligado</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Desligue o outro PC; dê a cada PC o seu próprio posto</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>O firmware do PC entrou, mas o sistema operacional nunca</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>o Windows para com 0x7B INACCESSIBLE_BOOT_DEVICE: o driver da placa de rede deste PC não inicia junto com o sistema</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Abra uma sessão de atualização em um PC com a mesma placa de rede, instale o driver NDIS e faça-o iniciar junto com o sistema</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>O PC reinicia sem parar</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>o sistema para com um erro logo depois de iniciar, ou a energia ou o cabo está solto</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Olhe a tela no próximo início; compare com um posto da mesma versão, e volte atrás se ambos fizerem o mesmo</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>O PC precisou de minutos entre a entrada do firmware e a do sistema</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>a conexão está a 100 Mbit/s ou perde pacotes, ou o servidor está sobrecarregado</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Veja a luz de velocidade da porta e troque o cabo; compare com outros postos</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>O sistema do PC não é aceito desde que o disco foi restaurado embaixo dele</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>o posto foi restaurado à força, ou o servidor parou, enquanto o sistema funcionava</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>Desligue e ligue o PC</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Precisa reiniciar: o disco foi restaurado com o sistema em funcionamento.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>A nova política ou limite vale a partir da próxima entrada.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Será restaurado no próximo início: estava em uso na hora programada.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Já gravou nove décimos do que pode.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Gravou mais que o seu limite.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>O disco não pode ser usado</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Um disco de dados não pode ser usado</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Entra sem segredo: qualquer PC pode tomar o seu lugar.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Aceita qualquer nome de iniciador.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Aceita outros nomes de iniciador além do próprio.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Permite várias sessões ao mesmo tempo: dois sistemas em um disco destroem o sistema de arquivos.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Dois PCs estão no disco ao mesmo tempo</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>O disco sumiu: restaure o posto para ter um novo.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>Não tem destino iSCSI; a próxima mudança na sala cria um.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>O destino iSCSI não aceita entradas; a próxima mudança na sala o abre.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>O PC espera</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>A rede de inicialização não funciona</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>Outros também respondem aos PCs na rede de inicialização</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Foram encontrados dados danificados</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Algo da sala não pode ser lido</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>O armazenamento guarda algo que nenhum master ou posto conhece</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>ligado daqui</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>pediu um endereço</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>buscou o programa de inicialização</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>buscou o script de inicialização</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera a sua vez</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>firmware conectado</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>recusado: segredo errado</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>recusado: nome de iniciador errado</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>recusado: outro PC tem o posto</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>recusado: precisa reiniciar antes</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>sistema conectado</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>primeiras gravações</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sessão encerrada</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Restam só %1, a reserva: postos renovados a cada início não podem mais gravar, e nenhuma atualização começa.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Restam só %1 para o que os postos gravam.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>Quem mais gravou: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Causa provável: %2. %3.</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Ele inicia com outro programa de inicialização que não o seu</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Postos são restaurados por duas agendas, a do acompanhante e a do próprio servidor de armazenamento: remova as entradas de uma delas. As do servidor de armazenamento são removidas por uma conexão sem o acompanhante</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>O arquivo está no próprio servidor de armazenamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Arquivo de imagem</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Nome do master</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>A imagem do disco de um PC com tudo instalado: raw, qcow2, vhd, vhdx ou vmdk.</translation>
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
        <translation>O servidor de armazenamento converte e verifica a imagem…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>Em um servidor TrueNAS ou ZFS também um volume seu, como %1: nada é copiado, e os snapshots dele viram as versões do master.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Restauração de %n posto</numerusform>
            <numerusform>Restauração de %n postos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Remoção de %n posto</numerusform>
            <numerusform>Remoção de %n postos</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Postos que não foram feitos</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n feito</numerusform>
            <numerusform>%n feitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorado</numerusform>
            <numerusform>%n ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>para depois do que está em andamento</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabalhando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Parar: o que está em andamento termina, o resto não é tocado</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>O que está sendo feito na sala e o resultado. Uma tarefa pode ser parada; o que não foi feito fica aqui com o motivo.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nada foi feito ainda.</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>Buscar no diário</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Salvar as entradas mostradas para uma planilha</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
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
        <translation>Salvar o diário</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>O que foi feito na sala, por quem e como terminou. Nada aqui pode ser alterado.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Nenhuma entrada corresponde à busca.</translation>
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
        <translation>&amp;Conectar a outra sala…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nova janela</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Conectar de &amp;novo agora</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>&amp;Preparar esta sala…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Postos</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>&amp;Desfazer movimento</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>&amp;Adicionar postos…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>&amp;Restaurar selecionados…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Restaurar &amp;todos…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Blocos</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>&amp;Planta da sala</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>O &amp;que é isto?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>&amp;Sobre o Freshseat</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>Sobre o Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Todos os PCs da sala a partir de um só disco, como novos com um clique.
Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>PCs &amp;novos…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>Criar pendrive de &amp;inicialização…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>A senha não foi guardada</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Abra o chaveiro e tente de novo, ou continue sem ele: a senha então é conhecida até esta janela ser fechada, e será pedida na próxima vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sem</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Importar um master</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>Apagar o master %1 e todas as suas versões?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>Tornar a versão %1 a atual?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Tornar atual</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>Descartar a versão %1?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Atualizar este master…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Tornar atual…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>Marcar como boa</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>A versão à qual voltar quando outra é ruim</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Não é possível agora: não há conexão com o servidor de armazenamento.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Escolha primeiro uma versão</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Ainda não há master. Importe um.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>Há uma atualização aberta desde %1, por %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>As versões guardadas do master. Os postos passam à atual na próxima restauração, a menos que estejam fixados. Uma versão anterior pode voltar a ser a atual a qualquer momento.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 no disco</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Os discos de que os postos partem. Escolha um para ver as versões.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Um PC instala o que cada posto vai receber; isso vira a próxima versão.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>Mensagem para %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Mensagem para %n posto</numerusform>
            <numerusform>Mensagem para %n postos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>Aparece nas telas dos postos em uso. Os outros ficam como estão.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>O que os jogadores leem</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>Fechamos em dez minutos</translation>
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
        <translation>Fazer um posto de cada PC que perguntar, na ordem em que são ligados</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>PCs novos</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>PCs que pediram para iniciar</translation>
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
        <translation>Endereço MAC</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>PCs que pediram para iniciar e ainda não são postos. Cada um mostra seu número na tela.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>Tornar posto</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>Não oferecer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>o da maioria dos postos</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Nenhum agora. Ligue um PC que inicie pela rede: ele aparece aqui.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Não é possível agora: não há conexão com o servidor de armazenamento.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>nada gravado</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Em uso por</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>Restaurar %n posto</numerusform>
            <numerusform>Restaurar %n postos</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>Deixar %1 como novo?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>Deixar %n posto como novo?</numerusform>
            <numerusform>Deixar %n postos como novos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>Perguntando ao servidor de armazenamento o que seria perdido…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>O que se perde</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Postos em uso</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 fica como está: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>%n posto em uso será ignorado.</numerusform>
            <numerusform>%n postos em uso serão ignorados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Restaurar também %n posto em uso: a sessão cai e o que não foi salvo se perde</numerusform>
            <numerusform>Restaurar também %n postos em uso: as sessões caem e o que não foi salvo se perde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Nada pode ser restaurado agora.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>Nada será restaurado: todos os postos escolhidos estão em uso.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>Nada se perde: nada foi gravado desde a última restauração.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1 gravados desde a última restauração serão perdidos para sempre. O master fica como está.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 de %2 livres.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>O servidor de armazenamento não informa quanto espaço tem.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Um master do Windows e seus postos precisam de 50 GiB ou mais: adicione um disco ou apague o que não é necessário.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>Há %n master.</numerusform>
            <numerusform>Há %n masters.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Ainda não há master.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Importe o disco de um PC como arquivo de imagem.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Há %n posto.</numerusform>
            <numerusform>Há %n postos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Ainda não há postos.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>Adicione-os com os endereços MAC de seus PCs.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 responde: %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>Os PCs são enviados a %1, que eles não alcançam.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Faça o ajudante escutar no endereço da rede da sala (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Postos</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
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
        <translation>versão %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Escolha um posto para ver seu clone, suas sessões e seus endereços.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Ainda não há master: freshseatctl master import NOME ARQUIVO</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Mostrar todos os postos</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Adicionar postos…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Nenhum posto corresponde.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Ainda não há postos.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>A sala ainda não foi vista.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Não é possível agora: não há conexão com o servidor de armazenamento.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Todos os postos da sala. Ícone, palavra e cor dizem o que o PC faz; uma barra enche conforme ele grava até o limite. Escolha postos aqui e aja ao lado.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Digite para achar postos; pressione uma palavra para ver só esses. Os números os contam.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>O que os postos escolhidos fazem, o que lhes aconteceu e o que você pode fazer com eles.</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>Que uma sessão vem de outro endereço que o do seu PC é notado onde um ajudante ou um acompanhante inicializa os PCs. Um servidor TrueNAS ou ZFS sozinho não conhece os PCs.</translation>
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
        <translation>sem conexão, tentando de novo</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n posto</numerusform>
            <numerusform>%n postos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n em uso</numerusform>
            <numerusform>%n em uso</numerusform>
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
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n posto não foi feito.</numerusform>
            <numerusform>%n postos não foram feitos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Todos os postos</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, espera postos livres até %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>Este PC será desligado em %n minuto. Salve o que precisar e termine.</numerusform>
            <numerusform>Este PC será desligado em %n minutos. Salve o que precisar e termine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>Este PC fica como novo assim que você sair. Termine em %n minuto e salve em outro lugar o que precisar.</numerusform>
            <numerusform>Este PC fica como novo assim que você sair. Termine em %n minutos e salve em outro lugar o que precisar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Esperar postos em uso, desistir às</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Recuperar uma execução perdida porque o servidor estava desligado</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Alterar a agenda</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Nova entrada na agenda</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Desistir às</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Todos os postos</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Um grupo</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Estes postos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Nomes dos postos</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Avisar os jogadores antes, em minutos</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>O que os jogadores leem</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>Aparece nas telas dos postos em uso; antes disso nada é feito a um posto</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima execução</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Roda em</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Executar agora…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Roda em %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Escolha primeiro uma entrada</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Não é possível agora: não há conexão com o servidor de armazenamento.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>Remover esta entrada da agenda?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Executar agora esta entrada da agenda?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Executar agora</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Relatórios…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>Para onde vão os relatórios da agenda, e um teste</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>O que o servidor de armazenamento faz sozinho, com todos os consoles fechados. Um posto em uso nunca é restaurado: espera até a hora de desistir e depois até a próxima inicialização.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>A semana que vem. Um bloco é uma execução; seu comprimento é quanto espera pelos postos em uso.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>Enviar um relatório de teste?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Enviar relatório de teste</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>Mover %n posto</numerusform>
            <numerusform>Mover %n postos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>Restaurar %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Restaurar %n posto…</numerusform>
            <numerusform>Restaurar %n postos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Seguir a versão atual</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Fixar esta versão</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Manter as alterações</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Voltar a redefinir a cada inicialização</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>Remover %n posto?</numerusform>
            <numerusform>Remover %n postos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Desfazer a última restauração…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>Desfazer a última restauração de %1?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>Desligar %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Reiniciar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>Desligar %n PC?</numerusform>
            <numerusform>Desligar %n PCs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>Reiniciar %n PC?</numerusform>
            <numerusform>Reiniciar %n PCs?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Mensagem…</translation>
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
        <translation>Letras, números e hifens, no máximo 15: será o nome do computador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Endereço MAC</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Outras unidades do PC, como os jogos: nomes de masters separados por vírgulas</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Discos de dados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%1 gravados por %2 serão perdidos.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>O máximo que se pode gravar em um disco de dados, se não for o limite do posto</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Seus limites</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Com o que o PC inicia pela rede. Tente ipxe quando um PC chega até aqui e não continua: ele tem drivers próprios</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Programa de inicialização</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>O máximo que um posto pode gravar entre duas restaurações, por exemplo 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Limite de tamanho</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>sempre a atual</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fixada</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, fixada (%2)</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Quando o disco do posto fica como novo: a cada inicialização, quando a agenda manda ou só quando você o restaura.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>De qual versão do master o posto parte. Um posto fixado fica na dele quando uma nova é publicada.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Postos</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>Deixar %1 como novo (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>Uma linha precisa de um nome e um endereço MAC.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Este nome ou endereço MAC está duas vezes na lista.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Posto</translation>
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
        <translation>Master e versão</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Última restauração</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando a vez</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versão %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>a atual é %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 gravados</translation>
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
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Fixar esta versão</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Manter as alterações</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Voltar a redefinir a cada inicialização</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Endereço MAC</translation>
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
        <translation>Clone</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Última restauração</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Recentemente</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Seguir a versão atual</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Restaurar este posto…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Restaurar %n posto…</numerusform>
            <numerusform>Restaurar %n postos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último erro: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (fixada)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 na próxima restauração)</translation>
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
        <translation>nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n posto</numerusform>
            <numerusform>%n postos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>%1 gravados, %n em uso</numerusform>
            <numerusform>%1 gravados, %n em uso</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 no disco</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%1 guardados para desfazer</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Postos como tabela</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colunas da tabela</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sem sessão</translation>
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
        <translation>Sala inteira</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Imagem da sala</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Mostrar os postos em blocos (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Planta da sala</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Mostrar os postos onde estão (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Mostrar os postos como tabela (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Arrumar</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Arraste os blocos até onde estão os postos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver tudo</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Ajustar o zoom até ver todos os postos</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Remover a imagem</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Colocar uma imagem da sala sob os blocos</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Zoom (Ctrl+roda do mouse)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Zonas da sala</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Preparar a sala</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Continuar depois: tudo isto também está nas páginas da sala</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>O servidor de armazenamento responde. Isto é o que ele tem e o que falta.</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>Um pendrive para qualquer posto</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>No firmware de cada PC, ative a inicialização pela rede (ou por USB) e desative o Secure Boot.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Adicionar estes postos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postos</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>O master é o disco de onde cada posto parte.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>Há %n master. Importe outro ou siga em frente.</numerusform>
            <numerusform>Há %n masters. Importe outro ou siga em frente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Há %n posto.</numerusform>
            <numerusform>Há %n postos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>A sala está pronta. Ligue um PC: seu bloco mostra como ele inicia.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Ainda falta algo. Feche isto e faça-o nas páginas da sala quando quiser.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>PCs que acabaram de tentar iniciar…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>Os PCs encontram seus discos pela rede. Ou a rede lhes diz como, ou um pendrive em cada PC.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Criar pendrive de inicialização…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>Inicialização pela rede</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>última boa conhecida</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n posto: %1</numerusform>
            <numerusform>%n postos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Tamanho do que mudou</translation>
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
        <translation>%1, descartar libera %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Para qualquer PC: ele pergunta ao serviço de inicialização desta sala</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Para um posto, sem serviço de inicialização:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Criar pendrive de inicialização</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Criar a imagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>O arquivo tem %1. Grave-o como está em um pendrive.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>Ele contém o segredo do posto: guarde-o como uma chave.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Não é possível agora: não há conexão com o servidor de armazenamento.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>Para gravar um pendrive, conecte-o: ele aparece nesta lista.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Sim, sobrescrever este pendrive</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>Um PC que não inicia pela rede inicia por um pendrive. Isto cria um, para BIOS e UEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Gravar em</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Um arquivo deste computador</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>O pendrive está pronto: %1 foram gravados, relidos e comparados. Já pode ser retirado.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Gravar o pendrive</translation>
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
        <translation>O pendrive é pequeno demais para a imagem.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>O pendrive não pode ser gravado: talvez esteja protegido ou com defeito.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>O pendrive foi retirado.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>O pendrive não contém o que foi gravado: está com defeito. Use outro.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>A gravação foi interrompida.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>Pendrive sem nome</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Tudo neste pendrive será perdido: %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>Nele há: %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Este computador não dá acesso a pendrives (o UDisks2 não está em execução). Crie um arquivo.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>O pendrive não está mais conectado.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Este disco não pode ser sobrescrito: o sistema o usa.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Algo usa o pendrive. Feche os arquivos e janelas abertos nele.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Este computador não permitiu.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>O pendrive não pode ser aberto.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Gravando o pendrive…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Relendo o pendrive…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>O servidor prepara a imagem…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>O que havia nele se perdeu, e nenhum PC inicia por ele. Grave-o mais uma vez.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>Nada foi gravado no pendrive.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>lido, MiB/s</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>gravado, MiB/s</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Tráfego dos últimos minutos</translation>
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
        <translation>Os primeiros postos testam a nova versão; os outros esperam.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>Os primeiros postos aguentaram. Os outros esperam sua ordem.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>A nova versão é a atual; os postos passam para ela.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Todos os postos que deviam mudar mudaram.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>Um dos primeiros postos não aguentou. Todos voltam, e a versão é marcada como ruim.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>A distribuição foi encerrada; nada mais muda.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>mudou, ainda não iniciou</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>ligado, em observação</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>não aguentou</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>fica</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Atualizar %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Descartar a atualização…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>A atualização continua; volte a ela quando quiser, também de outro console</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Um PC inicia o próprio disco do master e você instala ali o que cada posto deve receber. Os outros seguem como estão até você publicar.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Instalar no PC de</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>O que há de novo, para você encontrar depois</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Todos os postos, assim que ninguém os use</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Todos os postos, na próxima inicialização</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Primeiro estes postos; os outros quando estes aguentarem:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>Primeiros postos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>Quem recebe a nova versão?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Postos fixados ou conservados ficam como estão.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Postos da distribuição</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Seguir com os outros</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Desfazer: voltar à versão anterior…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Voltar à versão %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Iniciar</translation>
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
        <translation>4 Distribuir</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>A nova versão está sendo publicada.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>O arquivo de imagem está lá. Publique quando quiser.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>Instale em %1 o que cada posto deve receber e depois desligue-o.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>Ligue %1 agora: ele inicia o disco do master.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 está desligado. Publique o que ele gravou ou ligue-o de novo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%1 gravados desde %2; iniciado por %3 sobre a versão %4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Versão %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (primeiro)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Nenhum posto usa este master.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Desligue primeiro o PC.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Escreva primeiro um comentário.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Não é possível agora: não há conexão com o servidor de armazenamento.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>Quais postos vêm primeiro?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>Descartar a atualização de %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Usar um arquivo de imagem como próxima versão</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>A semana</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Nada está agendado.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Posto adicionado</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Posto alterado</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Posto removido</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Segredo mostrado</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Segredo renovado</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Master importado</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Master exportado</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Master apagado</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Agenda: entrada adicionada</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Agenda: entrada removida</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Agenda ativada</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Agenda desativada</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Agenda executada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>O PC não tem sessão com seu disco.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>O firmware do PC está carregando o sistema operacional.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>O sistema operacional está iniciando.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>O PC está ligado e usa seu disco.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>Este posto grava a próxima versão do seu master.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>O clone está sendo deixado como novo.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Algo deu errado; o último erro diz o quê.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>O servidor de armazenamento não sabe.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>como novo a cada inicialização</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>como novo conforme a agenda</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>conservado até você restaurar</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Isso não pode estar certo</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Recusado: em uso</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Não existe</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>Servidor de armazenamento inacessível</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>Não é possível com este servidor</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Sem espaço</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Desligue primeiro o PC, ou restaure-o derrubando a sessão.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Verifique se o servidor está ligado e se a rede funciona.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Verifique usuário e chave.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Libere espaço no servidor: restaure postos ou descarte versões antigas.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Restauração desfeita</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Atualização iniciada</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Atualização descartada</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Atualização publicada</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Versão tornada atual</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Versão descartada</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Versão marcada como boa</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Distribuição continuada</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Distribuição encerrada</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Ajudante iniciado</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Master enviado</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Master recebido</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Recebimento iniciado descartado</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>PC virou posto</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>PC não é mais oferecido</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Se PCs novos viram postos</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Inicialização pela rede ligada</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Inicialização pela rede desligada</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Pendrive de inicialização criado</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Relatório de teste</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>O espaço está acabando</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Só resta a reserva</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Verificação dos dados iniciada</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Verificação dos dados parada</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Senha de uso único</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Digite o código que seu autenticador mostra agora. Ele vale para um login e não é guardado: depois de perder a conexão, ele é pedido de novo.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
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
        <translation>ao lado do servidor DHCP que já existe</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>também dá endereços aos PCs: não há outro servidor DHCP</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>só programas de inicialização: outro servidor DHCP os indica</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>A placa de rede do servidor de armazenamento em que os PCs estão, como o ip link dele a chama</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Placa de rede</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>A inicialização pela rede não funciona: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>A inicialização pela rede está ligada: placa %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>A inicialização pela rede está desligada.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Desligar a inicialização pela rede…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Ligar a inicialização pela rede…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Não é possível agora: não há conexão com o servidor de armazenamento.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>Ligar a inicialização pela rede?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>Desligar a inicialização pela rede?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>feitos: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>com falha: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>ignorados: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>aguardando: %1</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>nenhum posto</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>agenda %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Definir endereços manualmente</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Para uma rede em que nenhum servidor DHCP fornece endereços: cada PC precisa do seu próprio pendrive.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Vazio: como o servidor desta sala se conhece</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Por exemplo %1; vazio: por DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Vazio: nenhum, ou por DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Servidor de armazenamento</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>Endereço do PC</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
</context>
</TS>
