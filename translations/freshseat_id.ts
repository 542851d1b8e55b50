<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>Menanyakan ke host penyimpanan apa yang akan berubah…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Apa yang akan berubah</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>Tidak ada tulisan yang hilang.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 akan hilang selamanya.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Saat ini tidak ada yang bisa dilakukan.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Tambah kursi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Baca berkas…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>Satu kursi per baris: nama, alamat MAC, dan bila perlu grup. Tempel dari lembar kerja atau dari daftar perangkat router Anda.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Kursi yang ditambahkan</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Yang dipahami</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Alamat MAC</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>Kursi dengan nama itu sudah ada.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n kursi akan ditambahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n baris bermasalah</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>baris %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>%n kursi ditambahkan</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Daftar kursi</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 terlalu besar untuk daftar kursi.</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>Pada host TrueNAS atau ZFS, kata keempat menyebut target iSCSI milik Anda: kursi mengambil alih target itu beserta isi disknya.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Mengambil alih</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>tambah kursi</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>ubah kursi</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>hapus kursi</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>reset kursi</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>reset disk data</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>hapus disk data</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>batalkan reset</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>tutup sesi</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>perbarui rahasia</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>hapus master</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>hapus versi</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>buang versi</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>jadikan saat ini</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>tandai baik</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>pindahkan kursi</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>mulai pembaruan</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>buang pembaruan</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>terbitkan pembaruan</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>tambah jadwal</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>hapus jadwal</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>dibiarkan: sedang dipakai</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>dibiarkan</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>kirim laporan</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>nyalakan</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>matikan</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>mulai ulang</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>beri tahu</translation>
    </message>
    <message>
        <source>switch network boot on</source>
        <translation>aktifkan boot jaringan</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>nonaktifkan boot jaringan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Hubungkan ke ruangan</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>Di mana host penyimpanan yang memegang disk kursi? Yang kosong disiapkan langkah demi langkah.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Ruangan Anda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Hubungkan</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Ruangan lain</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Kata sandi, frasa sandi, atau kunci API</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Ingat di gantungan kunci sistem</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Tanpa gantungan kunci, disimpan sampai jendela ini ditutup, tidak di tempat lain.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Coba ruangan demo</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Kembali ke ruangan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Host ini menunjukkan kunci yang belum dikenal di sini. Bandingkan dengan yang ditunjukkan host itu sendiri (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) sebelum menerimanya:</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Terima kunci ini dan hubungkan</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Menghubungkan ke %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Akan dicoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Host ini menunjukkan sertifikat yang tidak dikenal di sini. Bandingkan sidik jari SHA-256-nya (%1) dengan yang ditampilkan antarmuka web host itu sendiri sebelum menerimanya:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Terima sertifikat ini dan hubungkan</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>Ruang yang pernah dibuka di komputer ini. Enter atau klik ganda membukanya.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Letak host penyimpanan yang menyimpan disk kursi, dan cara mencapainya.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>Yang diminta host penyimpanan sebelum mengizinkan Anda masuk. Tidak pernah ditulis ke berkas setelan.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Tidak terhubung. Yang Anda lihat mungkin usang; akan dicoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>Host penyimpanan tidak mengizinkan masuk. Yang Anda lihat mungkin usang.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Menghubungkan lagi. Yang Anda lihat mungkin usang.</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>Keadaan koneksi ke host penyimpanan, dan apa yang bermasalah di sana.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Salin %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>Semua  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>Menyala  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Memulai  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Mati  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Pembaruan  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Perhatian  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Tanpa grup</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Reset yang dipilih (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Reset yang dipilih</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Segarkan semua kursi; yang sedang dipakai dibiarkan</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Pilih kursi dulu: klik, Ctrl+klik, atau tarik bingkai</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Segarkan kursi yang dipilih (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Cari kursi</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Nama, master, alamat, atau keadaan (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Pilih kursi menurut keadaan atau grup</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reset semua</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>Denah ruangan</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Sudah ada kursi di sana.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Tampilkan panggilan persisnya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>Panggilan persisnya</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>Menanyakan ke host penyimpanan…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>Host penyimpanan akan diubah dengan panggilan ini, dalam urutan ini. Rahasia disamarkan.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>Tidak ada yang akan berubah di host penyimpanan.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Pembantu di komputer ini</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Pembantu di komputer Linux lain</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>TrueNAS lewat SSH</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>Komputer Linux dengan ZFS</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Ruangan demo, untuk mencoba</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Saya tulis alamatnya sendiri</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd berjalan di komputer ini.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd berjalan di sana; dicapai lewat SSH.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Disk ada di pool TrueNAS; masuk dengan kunci API atau kata sandi.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Disk ada di pool TrueNAS yang dicapai lewat SSH.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Disk ada di pool ZFS yang dicapai lewat SSH.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>Tidak ada yang disentuh: ruangan hidup di memori.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Misalnya %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Host penyimpanan</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nama atau alamat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>server atau 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>seperti di komputer ini</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>tidak ada kursi itu: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>tidak ada master itu: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>master %1 tidak punya snapshot %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list menampilkan kursi yang ada</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list menampilkan master yang ada</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots menampilkan snapshot yang ada</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>tidak ada kursi di grup %1</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>tidak ada kursi yang disebut</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>kursi dipilih dengan lebih dari satu cara</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>sebutkan kursi, atau satu grup, atau semuanya</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>tidak ada yang dilakukan</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>tidak ada yang dimulai</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>tidak ada yang diubah</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>tidak diketahui apakah berlaku</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>coba lagi sebentar lagi</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 dan %2 lagi</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>sedang dipakai oleh %1 sejak %2</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>sedang dipakai oleh %1</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>sedang dalam sesi pembaruan</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>punya sesi pembaruan yang terbuka</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>punya sesi pembaruan yang terbuka: terbitkan atau buang dulu</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>master %1 punya sesi pembaruan yang terbuka</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>master %1 sudah punya sesi pembaruan</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>master %1 sudah punya sesi pembaruan: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>di kursi %1 sejak %2, oleh %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>dari %1 sejak %2, oleh %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>terbitkan atau buang dulu</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>terbitkan atau buang dulu pembaruannya</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>master %1 dipakai oleh kursi %2</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>master %1 dipakai oleh kursi-kursi %2</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>hapus dulu kursi-kursi ini, atau beri master lain</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>kursi sedang direset</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>sedang direset</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>hal lain sedang dilakukan pada kursi</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>sesinya tidak bisa diakhiri pada waktunya</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>matikan PC dan coba lagi</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>ruangan sedang diubah oleh %1 sejak %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>master %1 sudah ada</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>pilih nama lain: impor tidak pernah menimpa master</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 sudah milik kursi %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>alamat MAC %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>kursi %1 sudah ada</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>nama unik tanpa membedakan huruf besar</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>batas ukuran %1 terlalu kecil untuk disengaja</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>1M paling sedikit; 0 menghapus batas</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>lebih dari %1 disk data di satu kursi</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 tidak bisa menjadi disk sistem dan disk data satu kursi</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 bukan nama kursi: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 bukan nama master: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 bukan grup: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 bukan alamat MAC: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 bukan alamat MAC sebuah PC: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>lebih panjang dari 15 karakter</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>lebih panjang dari 60 karakter</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>hanya boleh berisi a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>hanya boleh berisi a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>diawali atau diakhiri tanda hubung</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>semuanya angka</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>bukan enam byte</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>alamat multicast</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>semuanya nol</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>kursi menjadi nama komputer Windows: 1 sampai 15 huruf, angka dan tanda hubung, mis. PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>1 sampai 60 huruf, angka, titik, garis bawah dan tanda hubung, mis. win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>1 sampai 60 huruf, angka, titik, garis bawah dan tanda hubung, atau kosong</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>tulis seperti 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 bukan nama inisiator</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>tulis IQN dipisah koma, atau any, atau none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>lebih dari 16 nama inisiator di satu kursi</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>belum ada master untuk boot kursi baru</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>ada beberapa master, dan belum ada kursi yang menunjukkan yang mana</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>impor satu dulu: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>sebutkan satu dengan --master</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>tidak ada PC %1 yang meminta skrip boot</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list menampilkan yang meminta; nyalakan PC dan biarkan boot dari jaringan</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>kursi sementara itu dihapus</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>kursi sementara itu diubah</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>disknya sudah direset; reset sekali lagi akan membereskannya</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>sementara itu dihapus</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>kursi itu sudah tidak ada</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>kursi %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>kursi %1 tidak punya disk %2: tidak bisa mencobanya</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>kursi %1 tidak bisa lebih dulu: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>disematkan ke snapshot %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>aturannya keep: pindah saat direset</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>aturannya keep: jadwal tidak pernah meresetnya</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>master %1 tidak punya sesi pembaruan</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>freshseatctl update begin membukanya</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>tidak ada peluncuran master %1 yang berjalan</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>peluncuran %1 berlanjut sendiri</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>belum pernah ada yang diluncurkan dari master %1</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>kursi %1 tidak punya disk master %2</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>tidak punya disk master %1</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>pilih kursi master ini, atau beri master itu dulu: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>matikan PC, lalu mulai pembaruan</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>pembaruan %1 tidak bisa diterbitkan selama PC kursi %2 menyala</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>PC kursi %1 baru saja dinyalakan</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>matikan, lalu terbitkan</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>pembaruan master %1 ada di penyimpanan tetapi tidak bisa dicatat: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>dicoba lagi sendiri, paling lambat saat layanan dimulai lagi</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>snapshot %1 dari %2 tidak bisa dibuang: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>itu yang saat ini</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>dipakai oleh kursi %1</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>dipakai oleh kursi-kursi %1</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>sesi pembaruan berdiri di atasnya</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>sebuah peluncuran menyangkutnya</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots menampilkan siapa di mana</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>reset terakhir kursi %1 tidak bisa dibatalkan: disk lamanya tidak disimpan, atau tidak lagi</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>reset terakhir kursi %1 tidak bisa dibatalkan: disk lamanya sudah tidak ada di host penyimpanan</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>master %1 tidak punya snapshot saat ini</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>disknya hilang dari penyimpanan</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>disknya tidak bisa dipakai</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>mulai %1 kali alih-alih berjalan</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>tidak berjalan dalam %1 sejak mulai</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>kursi-kursi pertama bertahan; yang lain menunggu perintah</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>tidak punya disk dari master ini lagi</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>tidak ada kursi pertama yang tersisa untuk mencobanya</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>kursi-kursi pertama bertahan, lanjut ke yang lain</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>kursi-kursi kembali ke snapshot %1, ditandai buruk</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>semua kursi yang harus pindah sudah pindah</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>diakhiri sebelum waktunya: peluncuran berikutnya mulai</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>lanjut ke kursi lain, atas permintaan %1</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>dicoba dulu oleh %1</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>kursi-kursi pertama sudah mencoba: lanjutkan atau hentikan</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>kursi di atasnya: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>kursi-kursi di atasnya: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>kursi yang pindah begitu kosong atau pada boot berikutnya: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>kursi-kursi yang pindah begitu kosong atau pada boot berikutnya: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>kursi yang pindah pada boot berikutnya: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>kursi-kursi yang pindah pada boot berikutnya: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>kursi yang tetap: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>kursi-kursi yang tetap: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>kembali ke %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dari %1 ke %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>pertama: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>begitu tidak ada orang</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>pada boot berikutnya</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>saat Anda melanjutkan</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>setelah kursi-kursi pertama bertahan</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>dengan klon %1-nya</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>yang lama tidak berlaku mulai masuk PC berikutnya</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>yang ditulis kursi %1</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>disknya kembali seperti sebelum reset, yang ditulis sejak itu hilang</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>sebagai ganti %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>sebagai %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>kursi %1 boot dari disk yang bisa ditulis di atas %2</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>snapshot nomor %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>tidak ditawarkan lagi sebagai kursi</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>setiap PC yang meminta skrip boot menjadi kursi</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>PC menunggu sampai diterima</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>PC tidak mendapat layanan boot lagi</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>percobaan, ke setiap saluran yang diatur</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 pada %2, disematkan</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 pada %2, mengikuti snapshot saat ini</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>mengambil alih target %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1 dari %2 sejak %3</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>saat boot</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>sekarang di snapshot %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>kembali di snapshot %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>sesinya diakhiri</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>sesinya dari %1 ditutup</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>jika PC-nya tidak mati sendiri, matikan</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>hanya disk %1-nya</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>disk %1-nya: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>disk %1-nya direset</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>aturannya boot: boot berikutnya membuatnya segar</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>snapshot %1 adalah yang saat ini</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>snapshot %1 sudah tidak ada</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>snapshot %1 adalah yang terakhir diketahui baik</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>snapshot %1 ditandai buruk</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>disknya %1 dihapus nanti</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>disk lamanya %1 dihapus nanti</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>sebagian dihapus nanti: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>koneksi ditutup sebelum gilirannya</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>dibatalkan sebelum gilirannya</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>dibatalkan sebelum gilirannya tiba</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>tidak ada yang diketahui selesai</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>selesai: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>reset gagal: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>sudah menyala</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>tidak ada orang di sana</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>sudah mati</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>paket pembangun dikirim lewat %1</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>paket pembangun tidak bisa dikirim: tidak ada jaringan host ini yang menerimanya</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>berakhir dengan status %1</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>sesinya sudah berakhir</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>perintah gagal: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>perintah tidak bisa dijalankan: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>PC masih menyala</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>perintah diterima, tetapi sesi PC masih ada setelah %1 d</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>host penyimpanan ini tidak tahu cara menampilkan teks kepada pemain: tidak ada perintah yang diatur</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>host penyimpanan ini tidak tahu cara %1 PC: tidak ada perintah yang diatur</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>sebutkan satu di [power] dalam freshseatd.toml, misalnya %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>pesan kepada pemain adalah satu baris teks</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>pesan kepada pemain tidak boleh berisi %1: shell perintah PC akan menganggapnya miliknya</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>huruf, angka, spasi dan . , : &apos; - / boleh</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>pesan kepada pemain kosong</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>pesan kepada pemain tidak boleh diawali - atau /: akan dianggap opsi</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>pesan kepada pemain paling banyak %1 byte</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>tidak ada jadwal itu: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list menampilkan jadwal yang ada</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>tidak ada hari yang dipilih</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily berarti setiap hari</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>menunggu dari %1 sampai %2 bukan waktu sama sekali</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>beri waktu yang lebih lambat, atau tidak sama sekali</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>jadwal %1 sedang bekerja</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>lihat hasilnya dengan freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>pemain diberi tahu; dilakukan pada %1</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>waktu tunggu habis sebelum gilirannya</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>ditunggu sampai %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>dicoba lagi sampai %1</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>direset saat boot berikutnya</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>jalannya jadwal berikutnya dimulai</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>jadwal dihapus</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>jadwal dimatikan</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>jalannya %1 terlewat: host penyimpanan tidak berjalan</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>jalannya %1 terlewat: host penyimpanan tidak berjalan, atau tidak memulainya</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>jadwal tidak bisa diubah: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>zona waktu host penyimpanan tidak bisa dibaca</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>host penyimpanan belum memulai jalannya: mungkin jadwal %1 sedang berjalan, atau tugasnya gagal; tidak ada lagi yang diminta darinya</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>lihat pesan tugas itu sendiri di host penyimpanan</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>host penyimpanan ini tidak punya sesi pembaruan</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>host penyimpanan ini tidak punya peluncuran</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>host penyimpanan ini tidak punya layanan boot; pendamping bisa memberinya</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>host penyimpanan ini tidak punya layanan boot: hanya punya disk; pendamping bisa memberinya</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>host penyimpanan ini tidak menjalankan jadwal; pendamping bisa</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>jadwal host penyimpanan sendiri hanya mereset kursi: tidak menyalakan dan tidak mematikan PC; pendamping bisa</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>host penyimpanan tidak bisa memberi tahu pemain; pendamping bisa</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS tidak mengganti jalannya yang terlewat karena mati; pendamping bisa</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>host penyimpanan ini tidak mengirim laporan: tidak menjalankan jadwal; pendamping bisa</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>jalankan freshseatd --companion di mesin pada jaringan PC, dan sambungkan ke situ: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>jalankan freshseatd --companion di mesin yang selalu menyala, dan sambungkan ke situ: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>hanya tersisa %1 di disk penyimpanan, %2 di antaranya cadangan: pembaruan tidak dimulai</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>buang snapshot yang tidak perlu, atau tambah ruang</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>yang kosong di disk penyimpanan tidak lebih dari cadangan %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>buang snapshot lama, hapus master yang tidak perlu, atau reset kursi</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>server iSCSI tidak berjalan</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>host penyimpanan mengatakan membuat %1, tetapi tidak ada</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>host penyimpanan mengatakan membuat %1, tetapi tidak seperti seharusnya</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>host penyimpanan mengatakan target %1 menampilkan %2, tetapi tidak</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>lihat keadaan target iSCSI di host; perubahan ruangan berikutnya mencoba lagi</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>host penyimpanan sudah punya target %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>host penyimpanan mengatakan mengembalikan %1, tetapi tidak</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>sesuatu di luar ruangan dibangun di atas isi %1</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>sambungkan lagi dan lihat: yang dimulai diselesaikan, atau ditarik, oleh perubahan berikutnya</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>semua target iSCSI host penyimpanan ini miliknya sendiri: tidak ada yang bisa diambil alih</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>jangan pakai --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 bukan nama volume di host penyimpanan ini</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>tulis host:/dev/zvol/POOL/VOLUME; file image di sana tidak bisa dibuka dari sini</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 sudah bagian dari ruangan</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 ada di pool lain, bukan pool ruangan: klon tidak bisa meninggalkan pool-nya, jadi ini akan menjadi salinan</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>taruh ruangan di pool %1 (disebut di URL), atau impor sebuah image</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>volume host penyimpanan diambil alih apa adanya: tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>impor lain membuat master %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>pakai nama lain</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: tidak ada volume itu</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 adalah sistem file, bukan volume (zvol): tidak berisi disk</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>panjang %1 bukan kelipatan 512 byte</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 tidak punya snapshot: master terdiri dari snapshot, yang tidak berubah</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 tidak punya snapshot %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>buat satu selagi tidak ada yang menulis ke volume: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>%1 punya %2 snapshot; paling banyak %3 yang diambil alih</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>sebutkan satu: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>target %1 sudah milik sebuah kursi</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>target %1 tidak bisa diambil alih: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>bukan satu-satunya yang namanya berakhir begitu; beri nama lengkapnya</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>tidak punya disk</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>punya %1 disk (LUN)</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>punya beberapa grup portal</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>punya %1 grup</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>target sebuah kursi punya satu saja</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>disknya ada di LUN selain 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>menampilkan sesuatu yang bukan volume ZFS</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>menampilkan file, bukan volume</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>hanya bisa dibaca</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>menerima semua inisiator: beri daftar (ACL) berisi nama PC-nya</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>menerima semua inisiator: grup inisiatornya tidak menyebut satu pun</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>sebutkan inisiator PC-nya di sana</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>meminta rahasia yang tidak ada, atau ada beberapa</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>sudah salah satu milik kami</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>ubah di host penyimpanan, atau tambah kursi tanpa --adopt: kursi mendapat targetnya sendiri</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>matikan PC itu dulu</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 bukan klon: tidak ada snapshot tujuan reset</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>tambah kursi tanpa --adopt: kursi mendapat klon master %1</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 adalah klon dari %2, sedangkan master %3 tidak dibuat darinya</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>ambil alih itu dulu: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 adalah klon snapshot %2 dari master %3, bukan %4</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>impor dibatalkan</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>tidak ada yang tersisa</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>tidak ada sisanya</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>diputus pihak lain</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>dihentikan sebelum selesai</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>file image kosong</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>disk dalam image ini %1 byte: bukan kelipatan 512, jadi bukan image disk utuh</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>ruangan demo tidak punya file sendiri</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>sebutkan file di mesin Anda</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>file bukan yang diumumkan</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>impor lain sedang membuat master %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>impor lain membuat master %1, atau terputus</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>pakai nama lain; sisanya dihapus setelah sehari</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>master %1 sudah sedang diimpor</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>master %1 sudah sedang diimpor atau diterima</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>tunggu impor itu, atau pilih nama lain</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>tidak ada file itu di host penyimpanan: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 kosong: 0 byte bukan disk</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 bukan disk mentah: ukuran %2 byte bukan kelipatan 512</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>ini bukan image raw: akhirnya seperti VHD</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>pakai --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>Impor %1 dihentikan; tidak ada sisanya di host penyimpanan.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 tidak bisa dibaca sampai akhir: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 tidak bisa dibaca: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak bisa ditulis: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 tidak bisa dibuka: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>ukuran perangkat tidak bisa dibaca: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Tidak ada file %1.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Periksa jalur dan ejaannya.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 kosong (0 byte).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>Apakah unduhan atau penyalinannya sudah selesai?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 adalah %2, bukan image disk.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>File ini adalah %1, bukan image disk.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>pipa (pipe)</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>perangkat tanpa blok</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>arsip %1</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>arsip xz</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>arsip tar (file .ova termasuk)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>image instalasi Windows (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>VMDK dari host ESX lama</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>disk terenkripsi (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Ekstrak dulu, lalu impor image disk di dalamnya.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Konversi dulu: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>WIM berisi file, bukan disk. Pasang Windows ke disk virtual lalu impor disk itu.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Dekripsi dulu; firmware kursi tidak bisa mem-boot-nya.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>File VMDK ini hanya menjelaskan disk; data disknya ada di file lain.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Jadikan satu file: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Jadikan satu file di tempat semua bagiannya berada: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>Jadikan keduanya satu file utuh: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Jadikan satu file biasa di tempat pembuatannya: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Konversi dengan program pembuatnya: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Coba perbaiki salinannya: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>Buat salinan dengan sektor 512 byte: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>File %1 ini rusak atau tidak lengkap: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Salin lagi dari tempat asalnya dan bandingkan ukurannya.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>berakhir di tengah header</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>ekstensi header lebih panjang dari header</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>ukuran klusternya mustahil</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>panjang headernya mustahil</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>daftar isinya ada di luar akhir file</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>tabel referensinya ada di luar akhir file</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>tabel bloknya ada di luar akhir file</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>tabel bloknya tidak bisa dibaca</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>sebuah blok ada di luar akhir file</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>header keduanya tidak ada</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>ukuran bloknya mustahil</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>tabel bloknya terlalu pendek untuk disknya</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>checksum headernya salah</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>jenis disknya tidak dikenal</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>bagian awalnya tidak ada</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>lebih pendek dari disknya</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>tabel regionnya tidak ada</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>metadatanya tidak ada</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>metadatanya ada di luar akhir file</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>metadatanya tidak lengkap</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>deskripsinya tidak di tempatnya</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>berakhir di tengah deskripsi</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>Disk di image ini berukuran 0 byte.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>Ukuran disk ini, %1 byte, bukan kelipatan 512.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Disk terdiri dari sektor 512 byte; file mungkin terpotong saat disalin.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Image ini mengaku berisi disk %1; yang terbesar diterima %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>%1 tidak bisa dibaca di posisi %2.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>File memendek saat dibaca, atau disk tempatnya mulai rusak.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 ditolak: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>hanya selisih terhadap file lain</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>datanya disimpan di file lain</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>datanya ada di beberapa file</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>terenkripsi</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>formatnya bukan yang disebut headernya</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>headernya saling bertentangan</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>yang dikatakan qemu-img tentangnya tidak bisa dipahami</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>Ini image qcow versi %1; yang dikenal 2 dan 3.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Image qcow2 ini menyimpan datanya di file lain.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Image qcow2 ini hanya selisih terhadap %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>file lain</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>file lain (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Image qcow2 ini terenkripsi.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Dekripsi dulu dengan qemu-img convert; Freshseat tidak pernah meminta kata sandi image.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Image qcow2 ini memakai fitur yang tidak dikenal Freshseat.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>Image qcow2 ini ditandai rusak oleh program yang terakhir menulisnya.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>VHD ini hanya selisih terhadap disk lain.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>VHDX ini hanya selisih terhadap disk lain (checkpoint Hyper-V, .avhdx, seperti itu).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Gabungkan dengan induknya di tempat keduanya (Hyper-V Manager, Edit Disk, Merge), lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>VHDX ini memakai sektor %1 byte; hanya 512 yang bisa di-boot.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>VMDK ini terenkripsi.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Hapus dulu enkripsinya di VMware.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>VMDK ini satu bagian dari disk dalam beberapa file.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>VMDK ini hanya selisih terhadap disk lain (snapshot).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>VMDK ini berjenis %1, yang datanya juga ada di file lain.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 bukan image %2; ini %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 bukan image %2; headernya bukan header image itu.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>Jangan sebutkan format, atau pakai --format auto, agar dikenali sendiri.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 berubah saat dibaca.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Pastikan tidak ada yang menulis ke sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>Panjang disk baru bukan %1; tidak ada yang ditulis ke sana.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>disk baru tidak bisa dibuka: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>disk baru tidak bisa disimpan dengan aman: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>Salinan %1 tidak sama dengan filenya.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>File berubah saat dibaca, atau disk atau memori mesin ini mulai rusak.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. qemu-img mengatakan: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 rusak atau tidak lengkap</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 tidak bisa dibaca sampai akhir</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>File mungkin rusak atau tidak lengkap: salin lagi dari tempat asalnya.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 sedang dipakai program lain.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Matikan mesin virtual yang membukanya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 tidak ditutup dengan benar: ada perubahan menunggu di log-nya.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Nyalakan mesin virtualnya sekali lalu matikan, atau lepaskan disknya, kemudian salin lagi.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: disk tujuan penulisannya penuh.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat tidak boleh membaca %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Periksa izin file.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Dihentikan sebelum selesai.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img terlalu lama dan dihentikan.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>Apakah disk yang dibacanya rusak, atau filenya dibuat untuk membuang waktu?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img terputus (sinyal %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>File mungkin rusak, atau dibuat untuk merusak program yang membacanya.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img tidak terpasang di host penyimpanan.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>Pasang paket qemu-utils.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>Host penyimpanan mengirim image rusak.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>reset klon untuk mendapat disk bersih</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>klon %1: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>tidak ada klon %1</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>klon %1 sedang dipakai</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>klon %1 berdiri di atas snapshot %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>klon %1 tidak diterbitkan: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>klon %1: tidak ada yang disimpan dari reset terakhirnya</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>klon %1: yang disimpan tidak bisa dipakai: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>klon tetap seperti semula</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>ukuran klon %1 dan snapshotnya berbeda</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>tidak ada snapshot %1</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>snapshot %1 sedang dipakai</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>snapshot %1 rusak: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>snapshot %1 rusak: dasarnya %2 byte, seharusnya %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>snapshot %1 dibuat oleh Freshseat yang lebih baru</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>snapshot %1: lapisannya berisi lebih dari 16 TiB</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>ekspor lalu impor sebagai master baru</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>snapshot %1 di byte %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 rusak</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 dibuat oleh Freshseat yang lebih baru</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>filenya dibuat oleh Freshseat yang lebih baru</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>perbarui Freshseat di host ini</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>kedua superblok rusak</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>filenya milik klon %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>filenya untuk disk berukuran lain</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>jurnalnya rusak: %1 (entri %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>sebuah tautan tidak menuju ke mana pun</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>sebuah entri tidak mungkin benar</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>entri yang sudah tersimpan tidak terbaca</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>entri yang sudah tersimpan hilang</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>entri sebelum yang terakhir tidak terbaca</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>rusak: slot blok %1 dipakai dua kali</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>superbloknya berisi ukuran yang mustahil</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>tidak ada ruang untuk jurnal baru</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>kedua superblok lapisannya tidak terbaca</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>lapisannya bukan yang dimaksud manifesnya</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>lapisannya ditulisi setelah disegel</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>ia berdiri di atas dirinya sendiri</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>ia berdiri di atas %1: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>manifes %1 milik yang lain</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>ukurannya dan ukuran %1 berbeda</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 terlalu panjang untuk menjadi yang seharusnya</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>data tidak sama dengan yang ditulis</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>data kursi rusak</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>dasarnya %1 byte</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>checksumnya rusak</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>impor: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>impor dibatalkan</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>impor: %1 memendek</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>impor: disk mengembalikan byte yang berbeda dari yang ditulis, di byte %1</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>penyimpanan di bawah %1 tidak bisa dipercaya</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>disk %1 byte tidak bisa diimpor</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>ukurannya harus kelipatan 512 byte, minimal 512, maksimal 16 TiB</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>katalog tidak bisa ditulis: disk penuh</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>kosongkan ruang dan coba lagi</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>file katalog rusak: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>pulihkan freshseat.db dari cadangan</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>katalog menolak perubahan: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>file katalog tidak bisa dibuka untuk ditulis: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>katalog gagal: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>katalog berisi kata yang tidak semestinya: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>katalog berisi peluncuran yang tidak bisa dibaca: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>tidak ada PC itu: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>tidak ada kursi itu</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>tidak ada snapshot itu</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>tidak ada jadwal itu</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>tidak ada sesi pembaruan</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>kursi itu tidak diikuti lagi</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>tidak bisa membuka %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>tidak bisa membaca %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>tidak bisa menulis %1: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>tidak bisa membuat %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>tidak bisa membuat direktori %1: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>tidak bisa membuat file %1 di %2: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>tidak bisa mendaftar isi %1: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>tidak bisa mendaftar snapshot: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>tidak bisa mengganti nama %1 menjadi %2: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>tidak bisa melindungi %1: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>tidak bisa menyinkronkan %1: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>tidak bisa menyinkronkan filenya: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>tidak bisa memeriksa %1: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>tidak bisa melanjutkan %1: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>tidak bisa melihat lubang di %1: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>tidak bisa mengetahui ruang %1: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>tidak bisa membaca superblok: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>tidak bisa menulis superbloknya: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>tidak bisa membaca data: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>tidak bisa membaca jurnal: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>tidak bisa menulis jurnal baru: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>tidak bisa menulis ulang jurnalnya: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>tidak bisa menulis checksum: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>tidak bisa menulis image ke %1: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>tidak bisa membuat file di %1: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>tidak bisa membuat file sebesar itu di %1: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>image tidak bisa disimpan di %1 sampai lengkap: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>file identitas %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>sertifikat yang dikenal %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>menulis %1: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>izin ditolak</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operasi tidak diizinkan</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>tidak ada ruang tersisa di perangkat</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>kuota disk terlampaui</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>file atau direktori tidak ada</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>file sudah ada</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>bukan direktori</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>kesalahan masukan/keluaran</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistem file hanya bisa dibaca</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>perangkat atau sumber daya sibuk</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>memori tidak cukup</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>terlalu banyak file terbuka</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>sambungan ditolak</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>sambungan diputus pihak lain</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>waktu sambungan habis</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>tidak ada rute ke host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>jaringan tidak terjangkau</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>pihak lain menutup sambungan</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>tidak ada antarmuka jaringan yang disebut</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>tidak ada antarmuka jaringan %1 yang aktif dengan alamat IPv4</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address menampilkan jaringan host</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>tidak bisa menulis %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>layanan boot HTTP tidak berjalan</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>ada %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>layanan boot HTTP tidak berjalan: PC tidak akan menemukan skrip</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>layanan boot HTTP tidak berjalan: stik tidak punya tempat bertanya</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>mulai freshseatd dengan --http</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>mulai freshseatd dengan --http, atau buat stik untuk satu kursi dengan --seat</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>untuk membuat stik boot diperlukan program %1</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>pasang paket %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>untuk membuat stik boot diperlukan mbr.bin dari syslinux</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>pasang paket syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 gagal: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>program boot %1 tidak ada di %2</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>pasang paket ipxe dari Debian</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>versi lama</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>pasang iPXE 1.21 atau lebih baru, misalnya paket ipxe dari Debian 13, dan sebut foldernya sebagai boot.programs di freshseatd.toml</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>jaringan %1 (%2, %3) terlalu kecil untuk membagikan alamat</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>beri antarmuka jaringan 64 alamat atau lebih, misalnya /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq tidak menyatakan sudah mulai</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>berisi rahasia kursi</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>server DHCP lain membagikan alamat di %1: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>biarkan alamat padanya dan pakai --mode proxy, atau matikan dulu</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>PC bertanya ke %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq tidak bisa melayani jaringan: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>freshseatd butuh CAP_NET_ADMIN, CAP_NET_RAW dan CAP_NET_BIND_SERVICE untuk ini: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>dnsmasq atau server DHCP lain di host ini mungkin memegang port; dnsmasq harus terpasang</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>Tidak ada koneksi ke host penyimpanan. Tidak ada yang dilakukan.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>Tidak ada helper yang menjawab: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>Tidak ada helper berjalan di mesin ini: tidak ada %1.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Mulai helper: freshseatd, atau systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 Mesin lain dicapai dengan --connect ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>Jalankan sebagai pengguna yang menjalankan freshseatd, atau anggota grup soket.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>koneksi ke host penyimpanan terputus: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>koneksi ditutup</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>koneksi ke ruangan demo ditutup</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>sambungkan lagi dan lihat jurnal</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>sambungkan lagi dan lihat</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>host penyimpanan tidak menjawab dalam %1 detik</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>apakah helper Freshseat yang mendengarkan di sana?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>host penyimpanan memakai versi lain protokol kendali</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>pasang versi Freshseat yang sama di keduanya</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>ditutup di sini</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>host penyimpanan menutupnya</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>yang datang bukan protokol Freshseat (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>tidak bisa mencapai %1 lewat SSH: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>apakah menyala, dan apakah sshd berjalan di sana?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>host %1 tidak mengizinkan %2 masuk; ia menerima: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>beri kunci dengan --identity, atau kata sandi dengan FRESHSEAT_SECRET atau --secret-file</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>host %1 memutus saat masuk: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>host %1 tidak dikenal; ia menunjukkan kunci %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>jika itu kuncinya, terima dengan --accept-key %1</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>host %1 menunjukkan kunci %2, bukan yang harus diterima</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>kunci host %1 berubah: mungkin ada orang di tengah, atau dipasang ulang. Ia menunjukkan %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>jika Anda tahu mengapa berubah, hapus kunci lama dari host yang dikenal, atau terima yang ini dengan --accept-key %1</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>bandingkan dengan kunci di host itu sendiri: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>host tidak menunjukkan kunci: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>host yang dikenal tidak bisa dibaca: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>pengaturan SSH ini tidak bisa dipakai: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>kunci di %1 tidak bisa dibuka</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>kunci di %1 tidak bisa dibuka: frasa sandi salah, atau bukan kunci privat</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>jika punya frasa sandi, berikan dengan FRESHSEAT_SECRET atau --secret-file</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>koneksi ke %1 terputus</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>koneksi ke %1 terputus: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>perintah di %1 gagal: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>perintah di %1 gagal dengan status %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>apakah freshseatctl terpasang di sana, dan ditemukan oleh login tanpa terminal?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>perintah di sana berakhir</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>tidak diketahui apakah langkah terakhir berlaku</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>koneksi SSH ke %1 putus: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>host %1 tidak menjalankan %2: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>host penyimpanan tidak punya OpenZFS, atau modulnya tidak dimuat</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>pasang zfsutils-linux di sana, lalu jalankan: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>pengguna yang masuk bukan root di sana, dan tidak bisa menjadi root tanpa kata sandi: target iSCSI kernel hanya milik root</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>masuk sebagai root dengan kunci, atau izinkan pengguna menjalankan sudo tanpa kata sandi</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>host penyimpanan bukan mesin Linux yang kami tahu cara memakainya</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; bukan dataset tempat ruangan bisa berada</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>tulis POOL atau POOL/NAME, dengan huruf, angka dan . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>tidak bisa mencapai TrueNAS di %1: tidak menjawab</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>tidak bisa mencapai TrueNAS di %1: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>apakah menyala, dan apakah ini port antarmuka webnya?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>TrueNAS di %1 tidak punya %2 (status HTTP %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>host tidak menunjukkan sertifikat</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>TrueNAS di %1 tidak menerima koneksi dari mesin ini</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>tambahkan alamatnya di sana: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>koneksi ke TrueNAS di %1 terputus: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>host %1 tidak dikenal; ia menunjukkan sertifikat %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>jika itu sertifikatnya, terima dengan --accept-cert %1</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>host %1 menunjukkan sertifikat %2, bukan yang harus diterima</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>bandingkan dengan yang ada di NAS itu sendiri</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>sertifikat host %1 berubah: mungkin ada orang di tengah, atau dibuat ulang. Ia menunjukkan %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>jika Anda tahu mengapa berubah, terima yang ini dengan --accept-cert %1</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS tidak mengizinkan %1 masuk: kunci API salah, ditarik, atau bukan milik pengguna ini</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS tidak mengizinkan %1 masuk: pengguna atau kata sandi salah</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>beri kunci API atau kata sandi dengan FRESHSEAT_SECRET atau --secret-file, dan pengguna kunci di URL</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS untuk sementara tidak menerima masuk lagi dari mesin ini</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>tunggu beberapa menit: setiap program yang masuk berulang-ulang ikut dihitung</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>buat kunci API untuk pengguna dan berikan itu: tidak meminta apa pun lagi</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS meminta kata sandi sekali pakai dari %1</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>kata sandi sekali pakai %1 salah, atau tidak berlaku lagi</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>kata sandi sekali pakai %1 sudah dipakai; diminta yang lain</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>sambungkan lagi dengan yang berlaku sekarang</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>beri yang berlaku sekarang dengan FRESHSEAT_OTP</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>atau buat kunci API untuk pengguna itu dan berikan: tidak meminta apa-apa lagi</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>beri yang berlaku sekarang</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS mengizinkan masuk tanpa menunjukkan bahwa ia tahu kunci API</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>apakah ini alamat yang benar?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>rahasia %1 kedaluwarsa atau ditarik</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>buat yang lain di TrueNAS: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>ini setengah cadangan dari pasangan TrueNAS</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>sambungkan ke setengah yang lain</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS meminta kunci API atau kata sandi</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>berikan dengan FRESHSEAT_SECRET atau --secret-file FILE</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>kata sandi butuh penggunanya</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>tulis truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>yang menjawab di sana tidak berbicara seperti TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>apakah ini alamat dan port antarmuka webnya?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>pindah ke TrueNAS 25.04 atau lebih baru, atau pakai zfs+ssh:// ke host Linux dengan OpenZFS</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>mesin tempat kami masuk tidak punya midclt: bukan TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>pakai zfs+ssh:// untuk host Linux dengan OpenZFS</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>sedang dipakai: sebuah PC masuk ke %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>sesi %1 tidak berakhir: matikan PC-nya</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>layanan iSCSI TrueNAS tidak mulai</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>lihat di sana: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>sebuah tugas TrueNAS gagal: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>versi TrueNAS ini tidak bisa melakukannya</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS mengatakan menghapus %1, tetapi masih ada: sesuatu membutuhkannya</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS menyatakan sudah menghapus %1, tetapi masih ada</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>volume berakhir sebelum yang ditulis ke sana</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>yang ditulis ke volume di byte %1 terbaca lain</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>periksa kesehatan pool, lalu coba lagi</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>NAS tidak menjawab lagi; tidak diketahui apakah panggilan terakhir berpengaruh</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>yang menjawab di NAS bukan midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>middleware TrueNAS tidak berjalan</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>tunggu sampai mulai</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS terus-menerus mengakhiri sesi kita</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>lihat log auditnya</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>sebuah tugas TrueNAS tidak selesai</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 sedang diekspor</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 bukan klon, atau tidak ada</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: tidak ada dataset itu</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: tidak ada snapshot itu</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>TrueNAS sudah punya target %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>TrueNAS sudah punya target %1, dan itu bukan milik kami</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>TrueNAS tidak punya target %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS menyatakan sudah mengubah extent %1, tetapi %2 tetap seperti semula</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>target memerlukan inisiator yang boleh masuk</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>extent %1 kini milik target lain</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>target %1 tidak tertutup</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>target %1 sudah ada</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS tidak memberi tahu nama dasar target iSCSI-nya</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>TrueNAS punya lebih dari satu extent dengan komentar %1</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>hapus yang tidak dipakai target mana pun</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>tidak ada target itu: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>rahasia target %1 sudah tidak ada</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>rahasia target %1 tidak bisa dibaca</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>host tidak punya target %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>TrueNAS punya lebih dari satu tugas cron bernama %1</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>hapus salah satunya di sana</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS menyatakan sudah mengubah tugas cron jadwal %1, tetapi %2 tidak semestinya</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS menyatakan sudah menghapus tugas cron jadwal %1, tetapi masih ada</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>tugas cron jadwal %1 sudah tidak ada di host penyimpanan</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>timer jadwal %1 sudah tidak ada di host penyimpanan</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 membuatnya lagi</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>host penyimpanan tidak punya systemd yang memulai jalannya; pendamping bisa</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list menjawab sesuatu yang bukan daftar</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>volume di TrueNAS gagal (%1): %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>menyimpan tuntas</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mengukur</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>membaca</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>menulis</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>volume tidak terjangkau lewat iSCSI di %1: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>mesin ini harus bisa menjangkau portal TrueNAS</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>blok volume bukan 512 byte</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 akan menjadi pesan lebih panjang dari yang diterima TrueNAS; tidak dikirim</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS tidak mengizinkan pengguna ini memanggil %1: diperlukan %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>hak lebih banyak</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>peran %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>tambahkan peran itu ke hak pengguna di sana: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>TrueNAS ini tidak mengenal %1, padahal seharusnya</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>lihat versi mana yang didukung</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS tidak memberi alasan</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>yang menjawab di sana bukan TrueNAS yang tahu kunci API: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>apakah ini alamat yang benar? Tidak ada yang bisa dipakai di tempat lain yang dikirim ke sana</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>jawabannya bukan jawaban</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>ia menjawab pihak lain</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>ia meminta jumlah putaran yang tidak biasa</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>salt-nya tidak sah</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>ia tidak bisa menunjukkan bahwa ia tahu</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS mengatakan menghapus %1, tetapi masih ada: sesuatu menahannya terbuka, atau dibangun di atasnya</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>Pengguna yang masuk ke TrueNAS tidak punya peran %1: yang membutuhkannya ditolak. Tambahkan ke hak pengguna di sana.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1 rusak (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1 rusak di byte %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>disk kursi %1</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>snapshot %1 dari %2</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>klon %1, yang bukan milik kursi mana pun,</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>snapshot %1, yang dihapus atau bukan milik master mana pun,</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>reset kursi, setelah file-filenya diselamatkan</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>periksa disk host ini</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>ekspor yang bisa dibaca, atau impor ulang; periksa disk host ini</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>%1 tempat lagi rusak: freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 dibiarkan: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>penyimpanan berisi %1 snapshot atau klon yang tidak dikenal master atau kursi mana pun</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>penerimaan master %1 terputus, %2 dari %3 disimpan: lanjutkan (master receive %4 --token memberi tahu caranya) atau buang (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>penulisan gagal: menolak penulisan sampai direset</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>disk data %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>host penyimpanan tidak menjawab</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>sesi sebelumnya belum berakhir</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>tidak bisa direset: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>host penyimpanan tidak memberi rahasianya: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>snapshot %1 (%2)</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>hanya %1 terbaru yang disimpan, dan tidak ada yang membutuhkannya</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>host sempat berhenti: yang ditulis hilang</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>terputus sebelum ada yang diubah; sesi pembaruan terbuka seperti sebelumnya</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>diakhiri %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>oleh %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>karena %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>jadwal %1 sekarang menyebut grup %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>jadwal-jadwal %1 sekarang menyebut grup %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>tidak ada kursi tersisa di grup %1: jadwal %2 masih menyebutnya dan tidak melakukan apa pun</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>tidak ada kursi tersisa di grup %1: jadwal-jadwal %2 masih menyebutnya dan tidak melakukan apa pun</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>nama atau rahasia salah: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>bukan inisiator kursi ini: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>kursi sedang dipakai: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 menunggu %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>master %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>master %1, oleh %2</translation>
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
        <translation>PC hanya boot lewat IPv4: &quot;%1&quot; adalah alamat IPv6</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>beri alamat IPv4 atau nama host</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>sebuah sesi datang dari %1, padahal skrip bootnya dikirim ke %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>stik ini akan mengirim PC-nya ke %1, yaitu PC itu sendiri</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>stik tidak dibuat</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>biarkan freshseatd mendengarkan di alamat jaringan ruangan (--iscsi ADDR:PORT), atau sebutkan alamatnya dengan --server</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 adalah iPXE %2, yang macet bila dijalankan oleh iPXE lain</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 adalah iPXE %2: PC UEFI yang kartu jaringannya berisi iPXE tidak diteruskan ke sana</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>kata sandi atau kata sandi sekali pakai %1 salah atau tidak berlaku lagi</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS tidak mengizinkan %1 masuk: pengguna, kata sandi, atau kata sandi sekali pakai salah atau tidak ada</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>kata sandi sekali pakai %1 diminta</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>gantungan kunci sistem tidak dapat dipakai: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>buka kuncinya, atau pasang satu (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE tidak didukung lewat SSH</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>pakai truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>TrueNAS ini tidak menyimpan properti snapshot seperti yang ditulis: ruangan tidak dapat disimpan di dalamnya</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: PC UEFI tidak akan menemukan skrip di stik</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 adalah iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>middleware TrueNAS tidak menjawab %1 selama %2 dtk; tidak diketahui apakah berlaku</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>lihat apakah antarmuka webnya sendiri menjawab; jika tidak, mulai ulang middleware di sana: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 sudah ada</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>pendamping sedang berhenti</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>host penyimpanan mereset kursi dengan jadwalnya sendiri, %1; dengan entri di sini kursi akan direset dua kali</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>serahkan pada host penyimpanan, atau sambungkan ke sana tanpa pendamping dan hapus dulu entri itu: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (reset %2 setiap hari pukul %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (reset %2, hari %3, pukul %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>semua kursi</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grup %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>kursi %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>kursi %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, menunggu sampai %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, pemain diberi tahu %2 sebelumnya</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>ia menulis</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>sesinya berlanjut</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>menurut hitungan host penyimpanan</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>dari %1, lewat stiknya</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 menunggu: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, tidak diteruskan ke %2: terlalu lama</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>ruang demo tidak mengirim laporan</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>sambungkan ke host penyimpanan sungguhan</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>host %1 tidak menjawab selama %2 dtk</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>lihat apakah host masih hidup, dan keadaan pool-nya: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>host penyimpanan ini tidak dapat menolak penulisan: di atas batas, kursi memberi peringatan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>PC dinyalakan, tetapi tidak pernah meminta alamat</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>tidak boot dari jaringan, tidak ada listrik, atau kabel atau port switch-nya mati</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Lihat apakah lampu port jaringannya menyala; taruh boot jaringan (PXE) di urutan pertama pada firmware, atau pakai stik boot</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>PC meminta alamat, tetapi tidak mengambil program boot</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>server DHCP lain menjawab tanpa menyebutkannya, atau firmware-nya hanya boot jaringan lewat IPv6</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Cari server DHCP kedua di jaringan boot; nyalakan boot jaringan IPv4 di firmware PC</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>PC mengambil program bootnya, lalu tidak mengatakan apa-apa lagi</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>program tidak cocok dengan firmware-nya (BIOS dan UEFI butuh yang berbeda), atau Secure Boot menolaknya</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Matikan Secure Boot, atau pilih UEFI atau BIOS di firmware; coba program boot lain untuk kursi ini</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>PC meminta alamat berkali-kali sebelum berhasil</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>switch menutup port-nya setengah menit setelah tersambung (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>Atur port switch PC menjadi edge port atau PortFast, dan matikan Energy-Efficient Ethernet</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>PC mendapat skrip boot, tetapi tidak masuk ke disknya</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>tidak mencapai port iSCSI host penyimpanan (jaringan lain, atau firewall), atau rahasianya ditolak</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Lihat apakah portal pada kursi adalah alamat yang dicapai PC, dan port 3260 terbuka</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>PC masuk dengan rahasia yang salah</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>stik boot atau skrip dari sebelum rahasia diperbarui</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Buat ulang stik bootnya; PC yang boot lewat jaringan cukup dimatikan dan dinyalakan</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>Sebuah PC masuk ke kursi ini dengan nama yang bukan milik kursi</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>ia memakai stik boot kursi lain, atau nama iSCSI di sistemnya diubah</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Buat ulang stik bootnya; untuk menerima nama itu, tambahkan ke inisiator kursi</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>PC menunggu: kursinya dipakai PC lain</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>dua PC memiliki alamat MAC atau stik yang sama, atau yang lain tidak dimatikan</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Matikan PC yang lain; beri setiap PC kursinya sendiri</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>Firmware PC masuk, tetapi sistem operasinya tidak pernah</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows berhenti dengan 0x7B INACCESSIBLE_BOOT_DEVICE: driver kartu jaringan PC ini tidak mulai saat boot</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Buka sesi pembaruan di PC dengan kartu jaringan yang sama, pasang driver NDIS-nya, dan atur agar mulai saat boot</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>PC terus-menerus memulai ulang</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>sistemnya berhenti karena galat tak lama setelah mulai, atau listrik atau kabelnya longgar</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Lihat layarnya saat mulai berikutnya; bandingkan dengan kursi berversi sama, dan kembalikan jika keduanya begitu</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>PC butuh beberapa menit dari masuknya firmware sampai sistemnya</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>tautannya 100 Mbit/s atau kehilangan paket, atau host penyimpanan kelebihan beban</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Lihat lampu kecepatan port-nya, dan ganti kabel; bandingkan dengan kursi lain</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>Sistem PC ditolak sejak disknya direset di bawahnya</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>kursi direset paksa, atau host penyimpanan berhenti, saat sistem berjalan</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>Matikan dan nyalakan PC</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Harus boot lagi: disknya direset di bawah sistem yang berjalan.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>Aturan atau batas barunya berlaku mulai masuk berikutnya.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Direset pada boot berikutnya: sedang dipakai saat jadwalnya tiba.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Sembilan persepuluh dari yang boleh ditulis sudah ditulis.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Menulis lebih dari batasnya.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>Disknya tidak dapat dipakai</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Sebuah disk data tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Masuk tanpa rahasia: PC mana pun bisa mengambil tempatnya.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Menerima semua nama inisiator.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Menerima nama inisiator lain selain miliknya.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Mengizinkan beberapa sesi sekaligus: dua sistem di satu disk merusak sistem berkasnya.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Dua PC ada di disknya pada saat yang sama</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>Disknya hilang: reset untuk mendapat yang baru.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>Tidak ada target iSCSI; perubahan ruangan berikutnya membuatnya.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>Target iSCSI-nya tidak menerima masuk; perubahan ruangan berikutnya membukanya.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>PC-nya menunggu</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>Jaringan boot tidak berfungsi</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>Ada lain yang juga menjawab PC di jaringan boot</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Data rusak ditemukan</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Ada bagian ruangan yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>Penyimpanan berisi sesuatu yang tidak dikenal master atau kursi mana pun</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>dinyalakan dari sini</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>meminta alamat</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>mengambil program boot</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>mengambil skrip boot</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>menunggu giliran</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>firmware masuk</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>ditolak: rahasia salah</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>ditolak: nama inisiator salah</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>ditolak: kursi ada pada PC lain</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>ditolak: harus boot dulu</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>sistem masuk</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>penulisan pertama</translation>
    </message>
    <message>
        <source>running</source>
        <translation>menyala</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sesi berakhir</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>direset</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Hanya tersisa %1, cadangannya: kursi yang segar tiap boot tidak bisa menulis lagi, dan pembaruan tidak dimulai.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Hanya tersisa %1 untuk tulisan kursi.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>Paling banyak menulis: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Kemungkinan sebab: %2. %3.</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Dimulai dengan program boot yang bukan miliknya</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Kursi direset oleh dua jadwal, milik pendamping dan milik host penyimpanan sendiri: hapus entri salah satunya. Entri host penyimpanan dihapus lewat sambungan tanpa pendamping</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>Berkas ada di host penyimpanan itu sendiri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Berkas citra</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Nama master</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>Citra disk satu PC yang sudah terpasang semuanya: raw, qcow2, vhd, vhdx, atau vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Mengirim…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Terkirim: %1 dari %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>Host penyimpanan mengubah dan memeriksa citra…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>Pada host TrueNAS atau ZFS juga volume milik Anda, seperti %1: tidak ada yang disalin, dan snapshot-nya menjadi versi master.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>Reset %n kursi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>Penghapusan %n kursi</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Kursi yang tidak selesai</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n selesai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n ditolak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n dilewati</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>berhenti setelah yang sedang berjalan</translation>
    </message>
    <message>
        <source>working</source>
        <translation>bekerja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Berhenti: yang berjalan diselesaikan, sisanya dibiarkan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>Yang sedang dilakukan di ruang dan hasilnya. Tugas bisa dihentikan; yang tidak dilakukan tetap di sini beserta alasannya.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 oleh %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Belum ada yang dilakukan.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Cari di jurnal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Semua hasil</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kapan saja</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Simpan sebagai CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Simpan entri yang tampil untuk lembar kerja</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Simpan jurnal</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>Apa yang dilakukan pada ruangan, oleh siapa, dan bagaimana hasilnya. Tidak ada yang bisa diubah.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Belum ada yang dilakukan.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Tidak ada entri yang cocok dengan pencarian.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Ruangan</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>&amp;Hubungkan ke ruangan lain…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>Jendela &amp;baru</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>Hubungkan &amp;lagi sekarang</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>&amp;Siapkan ruangan ini…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>Ku&amp;rsi</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>&amp;Urungkan pemindahan</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>&amp;Tambah kursi…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>&amp;Reset yang dipilih…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Reset &amp;semua…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Ubin</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>&amp;Denah ruangan</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Penampilan</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Seperti &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Apa ini?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>&amp;Tentang Freshseat</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>Tentang Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Semua PC ruangan dari satu disk, segar dengan satu klik.
Perangkat lunak bebas dengan Lisensi Publik Umum GNU versi 3 atau lebih baru.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>PC &amp;baru…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>Buat stik &amp;boot…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>Kata sandi tidak disimpan</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Buka gantungan kunci dan coba lagi, atau lanjutkan tanpanya: kata sandi lalu diketahui sampai jendela ini ditutup, dan Anda ditanya lagi lain kali.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Lanjutkan tanpa</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Impor master</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>Hapus master %1 dan semua versinya?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>Jadikan versi %1 yang saat ini?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Jadikan saat ini</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>Buang versi %1?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Perbarui master ini…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Jadikan saat ini…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>Tandai baik</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>Versi untuk kembali bila yang lain buruk</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Buang…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Saat ini tidak mungkin: tidak terhubung ke host penyimpanan.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Pilih versi dulu</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Belum ada master. Impor satu.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>Pembaruan terbuka sejak %1, oleh %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>Versi master yang disimpan. Kursi mengikuti versi terkini pada reset berikutnya, kecuali disematkan. Versi lama bisa dijadikan terkini lagi kapan saja.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 di disk</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Disk tempat kursi memulai. Pilih satu untuk melihat versinya.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Satu PC memasang yang akan didapat tiap kursi; itu menjadi versi berikutnya.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>Pesan ke %1</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>Pesan ke %n kursi</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>Tampil di layar kursi yang dipakai. Yang lain dibiarkan.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Yang disampaikan ke pemain</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>Kami tutup sepuluh menit lagi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>Jadikan kursi setiap PC yang meminta, menurut urutan dinyalakan</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>PC baru</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>PC yang meminta boot</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Alamat MAC</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Terakhir meminta</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>PC yang meminta boot dan belum menjadi kursi. Masing-masing menampilkan nomornya di layar.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>Jadikan kursi</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>Jangan tawarkan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>yang dipakai kebanyakan kursi</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Belum ada. Nyalakan PC yang boot lewat jaringan: ia muncul di sini.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Saat ini tidak mungkin: tidak terhubung ke host penyimpanan.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>belum ada tulisan</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Dipakai dari</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Reset %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>Reset %n kursi</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>Segarkan %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>Segarkan %n kursi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>Menanyakan ke host penyimpanan apa yang akan hilang…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Yang hilang</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Kursi yang dipakai</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sejak %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 dibiarkan: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>%n kursi yang dipakai akan dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Reset juga %n kursi yang dipakai: sesi diputus, pekerjaan yang belum disimpan hilang</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Saat ini tidak ada yang bisa direset.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>Tidak ada yang direset: semua kursi yang dipilih sedang dipakai.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>Tidak ada yang hilang: tidak ada tulisan sejak reset terakhir.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>%1 yang ditulis sejak reset terakhir akan hilang selamanya. Master tetap seperti adanya.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 dari %2 masih kosong.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>Host penyimpanan tidak memberi tahu berapa ruang yang dimilikinya.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Master Windows dan kursinya butuh 50 GiB atau lebih: tambah disk atau hapus yang tidak perlu.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>Ada %n master.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Belum ada master.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Impor disk satu PC sebagai berkas citra.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Ada %n kursi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Belum ada kursi.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>Tambahkan dengan alamat MAC PC-nya.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 menjawab: %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>PC diarahkan ke %1, yang tidak bisa mereka capai.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Biarkan pembantu mendengarkan di alamat jaringan ruangan (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
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
        <translation>versi %1 dari %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Pilih kursi untuk melihat klon, sesi, dan alamatnya.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Belum ada master: freshseatctl master import NAMA BERKAS</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Tampilkan semua kursi</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Tambah kursi…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Tidak ada kursi yang cocok.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Belum ada kursi.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menghubungkan…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>Ruangan belum terlihat.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Saat ini tidak mungkin: tidak terhubung ke host penyimpanan.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Semua kursi di ruangan. Ikon, kata, dan warna menunjukkan apa yang dilakukan PC-nya; bilah terisi saat mendekati batas tulis. Pilih kursi di sini, lalu bertindak di samping.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Ketik untuk mencari kursi; tekan sebuah kata untuk melihat yang seperti itu saja. Angkanya jumlahnya.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>Apa yang dilakukan kursi terpilih, apa yang terjadi padanya, dan apa yang bisa Anda lakukan.</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>Sesi yang datang dari alamat selain PC-nya diketahui bila PC di-boot oleh pembantu atau pendamping. Host TrueNAS atau ZFS saja tidak mengenal PC.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>menghubungkan</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>terhubung</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>tidak terhubung, mencoba lagi</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>tidak terhubung</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n kursi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n dipakai</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 dari %2 terpakai</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>Tampilkan jendela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Selesai.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n kursi tidak selesai.</numerusform>
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
        <translation>Nyalakan</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Matikan</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Semua kursi</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grup %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, menunggu kursi kosong sampai %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>PC ini dimatikan dalam %n menit. Simpan yang Anda perlukan lalu selesaikan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>PC ini disegarkan begitu Anda pergi. Selesaikan dalam %n menit dan simpan yang Anda perlukan di tempat lain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Tunggu kursi yang dipakai, menyerah pukul</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Susulkan jadwal yang terlewat karena host mati</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Ubah jadwal</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Entri baru dalam jadwal</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Menyerah pukul</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Semua kursi</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Satu grup</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Kursi ini</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Nama kursi</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Beri tahu pemain sebelumnya, dalam menit</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Yang disampaikan ke pemain</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>Tampil di layar kursi yang dipakai; sebelum itu tidak ada yang dilakukan pada kursi</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>dimatikan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Hasil terakhir</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Berjalan di</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Tambah…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Jalankan sekarang…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Berjalan di %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Pilih entri dulu</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Saat ini tidak mungkin: tidak terhubung ke host penyimpanan.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>Hapus entri jadwal ini?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Jalankan entri jadwal ini sekarang?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jalankan sekarang</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Laporan…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>Ke mana laporan jadwal dikirim, dan mengujinya</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>Yang dilakukan host penyimpanan sendiri, meski semua konsol ditutup. Kursi yang dipakai tidak pernah direset: menunggu sampai waktu menyerah, lalu sampai boot berikutnya.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>Pekan mendatang. Satu blok adalah satu jalannya; panjangnya lama menunggu kursi yang dipakai.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>Kirim laporan uji?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Kirim laporan uji</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>Pindahkan %n kursi</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>Reset %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Reset %n kursi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Ikuti versi saat ini</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Sematkan versi ini</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Atur ulang lagi setiap kali menyala</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Hapus %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>Hapus %n kursi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Urungkan reset terakhir…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>Urungkan reset terakhir %1?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Urungkan reset</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>Matikan %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Mulai ulang %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>Matikan %n PC?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>Mulai ulang %n PC?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Nyalakan</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Matikan</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Mulai ulang</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Pesan…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Sunting %1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>Huruf, angka, dan tanda hubung, paling banyak 15: menjadi nama komputer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Alamat MAC</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Drive tambahan PC, misalnya untuk game: nama master yang dipisahkan koma</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Disk data</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%1 yang ditulis %2 akan hilang.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Tetap simpan</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>Paling banyak yang boleh ditulis ke disk data, bila bukan batas kursi</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Batasnya</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatis</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Yang dipakai PC untuk boot lewat jaringan. Coba ipxe bila PC sampai di sini lalu tidak lanjut: ia punya driver sendiri</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Program boot</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>Paling banyak yang boleh ditulis kursi di antara dua reset, misalnya 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Batas ukuran</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>selalu yang saat ini</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, disematkan</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, disematkan (%2)</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Kapan disk kursi disegarkan: setiap boot, menurut jadwal, atau hanya saat Anda meresetnya.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>Versi master tempat kursi memulai. Kursi yang disematkan tetap pada versinya saat versi baru diterbitkan.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>Segarkan %1 (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>Satu baris perlu nama dan alamat MAC.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Nama atau alamat MAC ini ada dua kali dalam daftar.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>Master dan versi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Reset terakhir</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Menunggu giliran</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versi %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>disematkan</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>saat ini %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 ditulis</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
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
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Sematkan versi ini</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Atur ulang lagi setiap kali menyala</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Alamat MAC</translation>
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
        <translation>Inisiator</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klon</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Reset terakhir</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Belakangan ini</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Ikuti versi saat ini</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Reset kursi ini…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>Reset %n kursi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Kesalahan terakhir: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (disematkan)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (%1 pada reset berikutnya)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sejak %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n kursi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>%1 ditulis, %n dipakai</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 di disk</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%1 disimpan untuk pembatalan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Kursi sebagai tabel</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolom tabel</translation>
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
        <translation>Tidak ada sesi</translation>
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
        <translation>Seluruh ruangan</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Tanpa grup</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Gambar ruangan</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Gambar (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Ubin</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Tampilkan kursi sebagai ubin (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Denah ruangan</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Tampilkan kursi di tempatnya (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Tampilkan kursi sebagai tabel (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Atur</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Seret ubin ke tempat kursinya</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Zum sampai semua kursi terlihat</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Hapus gambar</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Letakkan gambar ruangan di bawah ubin</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zum</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Zum (Ctrl+roda tetikus)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Zona ruangan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Siapkan ruangan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Lanjutkan nanti: semua ini juga ada di halaman ruangan</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>Host penyimpanan menjawab. Inilah yang dimiliki dan yang kurang.</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>Stik USB untuk kursi mana pun</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>Di firmware tiap PC, aktifkan boot jaringan (atau dari USB) dan matikan Secure Boot.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Tambah kursi ini</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>Master adalah disk awal setiap kursi.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>Ada %n master. Impor lagi atau lanjutkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>Ada %n kursi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>Ruangan siap. Nyalakan satu PC: ubinnya menunjukkan bagaimana ia boot.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Masih ada yang kurang. Tutup ini dan lakukan di halaman ruangan kapan saja.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>PC yang baru mencoba boot…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>PC menemukan disknya lewat jaringan. Jaringan yang memberi tahu caranya, atau stik USB di tiap PC.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Buat stik boot…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>Boot jaringan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>saat ini</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>terakhir diketahui baik</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>buruk</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n kursi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Ukuran perubahan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Dipakai oleh</translation>
    </message>
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1, membuangnya membebaskan %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Di disk</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Untuk setiap PC: bertanya ke layanan boot ruangan ini</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Untuk satu kursi, tanpa layanan boot:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Buat stik boot</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Buat citra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>Berkas berisi %1. Tulis apa adanya ke stik USB.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>Isinya rahasia kursi: simpan seperti kunci.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Saat ini tidak mungkin: tidak terhubung ke host penyimpanan.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>Untuk menulis stik USB, colokkan: stik muncul di daftar ini.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Ya, timpa stik ini</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>PC yang tidak bisa boot lewat jaringan sendiri boot dari stik USB. Ini membuatnya, untuk BIOS dan UEFI.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Tulis ke</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Berkas di komputer ini</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>Stik siap: %1 ditulis, dibaca kembali, dan dibandingkan. Stik boleh dicabut.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Tulis stik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>Stik terlalu kecil untuk citranya.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>Stik tidak dapat ditulis: mungkin dilindungi atau rusak.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>Stik dicabut.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>Isi stik bukan yang ditulis: stik rusak. Pakai yang lain.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Penulisan dihentikan.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>Stik USB tanpa nama</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Semua isi stik ini akan hilang: %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>Isinya: %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Komputer ini tidak memberi akses ke stik USB (UDisks2 tidak berjalan). Buat berkas.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>Stik tidak tercolok lagi.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Disk ini tidak boleh ditimpa: dipakai sistem.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Ada yang memakai stik. Tutup berkas dan jendela yang terbuka di stik.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Komputer ini tidak mengizinkan.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>Stik tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Menulis ke stik…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Membaca kembali stik…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>Host penyimpanan membuat citra…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>Isi sebelumnya hilang, dan tidak ada PC yang boot darinya. Tulis sekali lagi.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>Tidak ada yang ditulis ke stik.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>dibaca, MiB/dtk</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>ditulis, MiB/dtk</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Lalu lintas beberapa menit terakhir</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, at the axis of a plot.</extracomment>
        <translation>mnt</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>Kursi pertama mencoba versi baru; yang lain menunggu.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>Kursi pertama bertahan. Yang lain menunggu perintah Anda.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>Versi baru menjadi yang saat ini; kursi berpindah ke sana.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Semua kursi yang harus berpindah sudah berpindah.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>Satu kursi pertama tidak bertahan. Semuanya kembali, dan versi ditandai buruk.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>Peluncuran diakhiri; tidak ada lagi yang berpindah.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>dipindah, belum boot</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>memulai</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>menyala, diamati</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>tidak bertahan</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Perbarui %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Buang pembaruan…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>Pembaruan terus berjalan; kembalilah kapan saja, juga dari konsol lain</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Satu PC boot langsung dari disk master dan Anda memasang di sana apa yang akan didapat setiap kursi. Kursi lain tetap seperti adanya sampai Anda menerbitkan.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Pasang di PC kursi</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>Apa yang baru, agar mudah ditemukan</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Setiap kursi, begitu tidak ada yang memakainya</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Setiap kursi, pada boot berikutnya</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Kursi ini dulu; yang lain setelah ini bertahan:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>Kursi pertama</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>Siapa yang mendapat versi baru?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Kursi yang disematkan atau dipertahankan tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Kursi peluncuran</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Lanjutkan dengan yang lain</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Urungkan: kembali ke versi sebelumnya…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Kembali ke versi %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Mulai</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 Pasang</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 Terbitkan</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 Luncurkan</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>Versi baru sedang diterbitkan.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>Berkas citra sudah ada. Terbitkan kapan Anda mau.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>Pasang di %1 apa yang akan didapat setiap kursi, lalu matikan.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>Nyalakan %1 sekarang: ia boot dari disk master.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 sudah mati. Terbitkan yang ditulisnya, atau nyalakan lagi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%1 ditulis sejak %2; dimulai oleh %3 pada versi %4.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Versi %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (pertama)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Tidak ada kursi yang memakai master ini.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Matikan PC dulu.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Tulis komentar dulu.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Saat ini tidak mungkin: tidak terhubung ke host penyimpanan.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>Kursi mana yang pertama?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>Buang pembaruan %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Pakai berkas citra sebagai versi berikutnya</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Tidak ada yang dijadwalkan.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Kursi ditambahkan</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Kursi diubah</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Kursi dihapus</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Rahasia ditampilkan</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Rahasia diperbarui</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Master diimpor</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Master diekspor</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Master dihapus</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Jadwal ditambahkan</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Jadwal dihapus</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Jadwal diaktifkan</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Jadwal dimatikan</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Jadwal dijalankan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Memuat</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Memulai</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Menyala</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Pembaruan</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Mereset</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>PC tidak punya sesi dengan disknya.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>Firmware PC sedang memuat sistem operasi.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>Sistem operasi sedang memulai.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>PC menyala dan memakai disknya.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>Kursi ini menulis versi berikutnya dari masternya.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>Klon sedang disegarkan.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Ada yang salah; kesalahan terakhir menjelaskannya.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>Host penyimpanan tidak tahu.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>segar setiap boot</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>segar menurut jadwal</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>dipertahankan sampai Anda reset</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Itu tidak mungkin benar</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Ditolak: sedang dipakai</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>Host penyimpanan tidak terjangkau</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>Tidak mungkin dengan host penyimpanan ini</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Tidak diizinkan</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Ruang habis</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Tidak berhasil</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Matikan PC dulu, atau reset dengan memutus sesinya.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Periksa apakah host penyimpanan menyala dan jaringan berfungsi.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Periksa nama pengguna dan kunci.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Kosongkan ruang di host penyimpanan: reset kursi atau buang versi lama.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Reset dibatalkan</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Pembaruan dimulai</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Pembaruan dibuang</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Pembaruan diterbitkan</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Versi dijadikan saat ini</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Versi dibuang</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Versi ditandai baik</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Peluncuran dilanjutkan</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Peluncuran diakhiri</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Pembantu dimulai</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Nyalakan</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Matikan</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Mulai ulang</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Master dikirim</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Master diterima</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Penerimaan yang dimulai dibuang</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>PC dijadikan kursi</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>PC tidak ditawarkan lagi</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Apakah PC baru menjadi kursi</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Boot jaringan diaktifkan</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Boot jaringan dinonaktifkan</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Stik boot dibuat</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Peluncuran</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Laporan uji</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>Ruang hampir habis</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Hanya cadangan yang tersisa</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Pemeriksaan data dimulai</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Pemeriksaan data dihentikan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n menit lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n jam lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari lalu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Kata sandi sekali pakai</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Ketik kode yang kini ditampilkan autentikator Anda. Kode berlaku untuk satu kali masuk dan tidak disimpan: setelah koneksi terputus Anda ditanya lagi.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>di samping server DHCP yang ada</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>juga memberi alamat ke PC: tidak ada server DHCP lain</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>program boot saja: server DHCP lain yang menyebutnya</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>Kartu jaringan host penyimpanan tempat PC terhubung, sesuai nama di ip link-nya</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Kartu jaringan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>Boot jaringan tidak bekerja: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>Boot jaringan aktif: kartu %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>Boot jaringan nonaktif.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Nonaktifkan boot jaringan…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Aktifkan boot jaringan…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Saat ini tidak mungkin: tidak terhubung ke host penyimpanan.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>Aktifkan boot jaringan?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>Nonaktifkan boot jaringan?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Nyalakan</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Nonaktifkan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>%1 selesai</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gagal</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 dilewati</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 menunggu</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>tidak ada kursi</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>jadwal %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Atur alamat secara manual</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Untuk jaringan tanpa server DHCP yang memberi alamat: setiap PC memerlukan stik sendiri.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Kosong: seperti yang diketahui host ruangan ini</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Misalnya %1; kosong: lewat DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Kosong: tidak ada, atau lewat DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Host penyimpanan</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>Alamat PC</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
</context>
</TS>
