<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>Depolama sunucusuna nelerin değişeceği soruluyor…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Nelerin değişeceği</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hangisi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>Yazılan hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 tamamen kaybolacak.</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>Şu anda bir şey yapılamaz.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>Koltuk ekle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>Dosya oku…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>Her satırda bir koltuk: ad, MAC adresi ve isterseniz bir grup. Bir tablodan ya da yönlendiricinizin cihaz listesinden yapıştırın.</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>Eklenecek koltuklar</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Anlaşılan</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Koltuk</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC adresi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>Bu adda bir koltuk zaten var.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>%n koltuk eklenecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n satırda sorun var</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>satır %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>%n koltuk eklendi</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Koltuk listesi</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 bir koltuk listesi için çok büyük.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>koltuk ekle</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>koltuğu değiştir</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>koltuğu kaldır</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>koltuğu sıfırla</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>veri diskini sıfırla</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>veri diskini kaldır</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>sıfırlamayı geri al</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>oturumu kapat</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>gizli anahtarı yenile</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>ana diski sil</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>sürümü sil</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>sürümü bırak</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>geçerli yap</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>iyi olarak işaretle</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>koltuğu taşı</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>güncellemeyi başlat</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>güncellemeyi at</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>güncellemeyi yayımla</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>zamanlamaya ekle</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>zamanlamadan kaldır</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>olduğu gibi kalır: kullanımda</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>olduğu gibi kalır</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>rapor gönder</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>aç</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>kapat</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>yeniden başlat</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>bildir</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>Bir salona bağlan</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>Koltukların disklerini tutan depolama sunucusu nerede? Boş olan adım adım hazırlanır.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Salonlarınız</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Unut</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Başka bir salon</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>Parola, parola tümcesi veya API anahtarı</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>Sistemin anahtarlığında sakla</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>Anahtarlık olmadan bu pencere kapanana kadar saklanır, başka hiçbir yerde değil.</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>Deneme salonunu dene</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Salona dön</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>Bu sunucu burada bilinmeyen bir anahtar gösteriyor. Kabul etmeden önce sunucunun kendisinde gösterilenle karşılaştırın (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub):</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>Bu anahtarı kabul et ve bağlan</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 adresine bağlanılıyor…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>Bu sunucu burada bilinmeyen bir sertifika gösteriyor. Kabul etmeden önce SHA-256 parmak izini (%1) sunucunun kendi web arayüzünün gösterdiğiyle karşılaştırın:</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>Bu sertifikayı kabul et ve bağlan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>Bağlantı yok. Gördükleriniz eski olabilir; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>Depolama sunucusu girişe izin vermiyor. Gördükleriniz eski olabilir.</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>Yeniden bağlanılıyor. Gördükleriniz eski olabilir.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopyala: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>Tümü  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>Çalışan  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>Başlayan  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>Kapalı  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Güncelleme  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>Dikkat  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Grupsuz</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>Seçilenleri sıfırla (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Seçilenleri sıfırla</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>Tüm koltukları yenile; kullanımdakilere dokunulmaz</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>Önce koltuk seçin: tıklayın, Ctrl+tıklayın ya da çerçeve çizin</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>Seçilen koltukları yenile (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>Koltuk ara</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>Ad, ana disk, adres veya durum (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>Koltukları duruma veya gruba göre seç</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tümünü sıfırla</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>Kat planı</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>Orada zaten bir koltuk var.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>Bu bilgisayardaki yardımcı</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>Başka bir Linux bilgisayarındaki yardımcı</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>SSH üzerinden TrueNAS</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>ZFS&apos;li Linux bilgisayarı</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>Denemek için örnek salon</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>Adresi kendim yazarım</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd bu bilgisayarda çalışıyor.</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd orada çalışıyor; SSH ile ulaşılır.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>Diskler bir TrueNAS havuzunda; API anahtarı veya parola ile girilir.</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>Diskler SSH ile ulaşılan bir TrueNAS havuzunda.</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>Diskler SSH ile ulaşılan bir ZFS havuzunda.</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>Hiçbir şeye dokunulmaz: salon bellekte yaşar.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Örneğin %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Depolama sunucusu</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Ad veya adres</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Havuz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>sunucu veya 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>bu bilgisayardaki gibi</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>PC açıldı, ama hiç adres istemedi</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>ağdan açılmıyor, elektriği yok, ya da kablosu veya anahtar portu çalışmıyor</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>Ağ portunun ışığının yanıp yanmadığına bakın; üretici yazılımında ağdan açılışı (PXE) ilk sıraya koyun ya da önyükleme belleği kullanın</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>PC adres istedi, ama önyükleme programı almadı</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>başka bir DHCP sunucusu program bildirmeden yanıt verdi, ya da üretici yazılımı ağdan yalnız IPv6 ile açılıyor</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>Önyükleme ağında ikinci bir DHCP sunucusu arayın; PC&apos;nin üretici yazılımında IPv4 ile ağdan açılışı etkinleştirin</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>PC önyükleme programını aldı, sonra hiçbir şey bildirmedi</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>program üretici yazılımına uymuyor (BIOS ve UEFI farklısını ister), ya da Secure Boot onu reddetti</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>Secure Boot&apos;u kapatın ya da üretici yazılımında UEFI veya BIOS seçin; bu koltuk için başka bir önyükleme programı deneyin</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>PC adresi alana dek birçok kez istedi</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>anahtar, bağlantıdan sonra portunu yarım dakika kapalı tutuyor (spanning tree)</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>PC&apos;lerin anahtar portlarını edge port veya PortFast yapın ve Energy-Efficient Ethernet&apos;i kapatın</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>PC önyükleme betiğini aldı, ama diskine giriş yapmadı</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>depolama sunucusunun iSCSI portuna ulaşamıyor (başka bir ağ ya da güvenlik duvarı) ya da gizi reddediliyor</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Koltukta görünen portalın PC&apos;lerin ulaştığı bir adres ve 3260 portunun açık olduğuna bakın</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>PC yanlış gizle giriş yapmak istedi</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>giz yenilenmeden önceki bir önyükleme belleği ya da betik</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>Önyükleme belleğini yeniden yapın; ağdan açılan PC&apos;yi kapatıp açmak yeter</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>Bir PC bu koltuğa koltuğun olmayan bir adla giriş yaptı</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>başka bir koltuğun belleğiyle açılıyor, ya da sistemindeki iSCSI adı değiştirilmiş</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>Önyükleme belleğini yeniden yapın; o adı içeri almak için koltuğun başlatıcılarına ekleyin</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>PC bekliyor: koltuğunu başka bir PC kullanıyor</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>iki PC&apos;nin MAC adresi ya da belleği aynı, ya da öteki kapatılmadı</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>Öteki PC&apos;yi kapatın; her PC&apos;ye kendi koltuğunu verin</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>PC&apos;nin üretici yazılımı giriş yaptı, işletim sistemi hiç yapmadı</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows 0x7B INACCESSIBLE_BOOT_DEVICE ile duruyor: bu PC&apos;nin ağ kartı sürücüsü açılışta başlamıyor</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>Aynı ağ kartlı bir PC&apos;de güncelleme oturumu açın, NDIS sürücüsünü kurun ve açılışta başlamasını sağlayın</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>PC tekrar tekrar yeniden başlıyor</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>sistemi açıldıktan az sonra hatayla duruyor, ya da elektriği veya kablosu gevşek</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>Sonraki açılışta ekranına bakın; aynı sürümdeki bir koltukla karşılaştırın, ikisinde de oluyorsa geri dönün</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>Üretici yazılımının girişinden sisteminkine dakikalar geçti</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>hattı 100 Mbit/s hızında ya da paket yitiriyor, ya da depolama sunucusu aşırı yüklü</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>Portunun hız ışığına bakın ve kabloyu değiştirin; başka koltuklarla karşılaştırın</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>Diski altından sıfırlandığından beri PC&apos;nin sistemi içeri alınmıyor</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>sistem çalışırken koltuk zorla sıfırlandı ya da depolama sunucusu durdu</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>PC&apos;yi kapatıp açın</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>Yeniden açılmalı: diski çalışan sistemin altından sıfırlandı.</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>Yeni kuralı veya sınırı sonraki girişinden başlayarak geçerli.</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>Sonraki açılışında sıfırlanır: zamanı geldiğinde kullanımdaydı.</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>Yazabileceğinin onda dokuzu yazıldı.</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>Sınırından fazlasını yazdı.</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>Diski kullanılamıyor</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>Bir veri diski kullanılamıyor</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>Gizsiz giriş yapıyor: her PC onun yerini alabilir.</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>Her başlatıcı adını içeri alıyor.</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>Kendi adının yanında başka başlatıcı adlarını da içeri alıyor.</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>Aynı anda birden çok oturuma izin veriyor: bir diskte iki sistem dosya sistemini yok eder.</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>Diskinde aynı anda iki PC var</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>Diski yok: yenisi için koltuğu sıfırlayın.</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>iSCSI hedefi yok; odadaki sonraki değişiklik oluşturur.</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>iSCSI hedefi giriş almıyor; odadaki sonraki değişiklik açar.</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>PC&apos;si bekliyor</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>Önyükleme ağı çalışmıyor</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>Önyükleme ağında PC&apos;lere başkaları da yanıt veriyor</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Bozuk veri bulundu</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>Odanın bir parçası okunamıyor</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>Depoda hiçbir ana diskin veya koltuğun bilmediği bir şey var</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>buradan açıldı</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>adres istedi</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>önyükleme programını aldı</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>önyükleme betiğini aldı</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>sırasını bekliyor</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>üretici yazılımı giriş yaptı</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>reddedildi: yanlış giz</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>reddedildi: yanlış başlatıcı adı</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>reddedildi: koltuk başka PC&apos;de</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>reddedildi: önce yeniden açılmalı</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>sistem giriş yaptı</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>ilk yazmalar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>oturum bitti</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>sıfırlandı</translation>
    </message>
    <message>
        <source>added</source>
        <translation>eklendi</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>Yalnız %1 kaldı, yani yedek: her açılışta sıfırlanan koltuklar artık yazamaz ve güncelleme başlamaz.</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>Koltukların yazdıkları için yalnız %1 kaldı.</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>En çok yazanlar: %1.</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1. Olası neden: %2. %3.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>Dosya depolama sunucusunun kendisinde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Görüntü dosyası</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Ana diskin adı</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>Her şeyin kurulu olduğu bir PC&apos;nin disk görüntüsü: raw, qcow2, vhd, vhdx veya vmdk.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Gönderilen: %1 / %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>Depolama sunucusu görüntüyü dönüştürüp denetliyor…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>%n koltuğun sıfırlanması</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>%n koltuğun kaldırılması</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>Yapılamayan koltuklar</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n yapıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n başarısız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n atlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>sürenler bitince duracak</translation>
    </message>
    <message>
        <source>working</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>Durdur: sürenler bitirilir, gerisine dokunulmaz</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Henüz bir şey yapılmadı.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hangisi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Günlükte ara</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Her sonuç</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>Gösterilen kayıtları hesap tablosu için kaydet</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Günlüğü kaydet</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 yazılamadı: %2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>Odada ne yapıldı, kim yaptı, nasıl sonuçlandı. Buradaki hiçbir şey değiştirilemez.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>The password is kept until this window is closed.</source>
        <translation>Parola bu pencere kapanana kadar saklanır.</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salon</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>Başka bir salona &amp;bağlan…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Yeni pencere</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>&amp;Şimdi yeniden bağlan</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>Bu salonu &amp;hazırla…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Koltuklar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>Taşımayı &amp;geri al</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>Koltuk &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>Seçilenleri &amp;sıfırla…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Tümünü sıfırla…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Kutucuklar</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>Kat &amp;planı</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tablo</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>G&amp;örünüş</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistem gibi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>Bu &amp;nedir?</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>Freshseat &amp;hakkında</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>Freshseat hakkında</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Salondaki her PC tek bir diskten, tek tıkla yepyeni.
GNU Genel Kamu Lisansı sürüm 3 veya sonrası altında özgür yazılım.</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>&amp;Yeni PC&apos;ler…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>Önyükleme &amp;belleği yap…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>Ana disk içe aktar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>%1 ana diski tüm sürümleriyle silinsin mi?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>%1 sürümü geçerli yapılsın mı?</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Geçerli yap</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>%1 sürümü bırakılsın mı?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Ana diskler</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>Bu ana diski güncelle…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>Geçerli yap…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>İyi olarak işaretle</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>Bir başkası kötüyse dönülecek sürüm</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Bırak…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Şu anda olanaksız: depolama sunucusuyla bağlantı yok.</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>Önce bir sürüm seçin</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>Henüz ana disk yok. Bir tane içe aktarın.</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>%1 tarihinden beri açık bir güncelleme var, başlatan %2.</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>Ana diskin saklanan sürümleri. Sabitlenmemiş koltuklar bir sonraki sıfırlamada geçerli sürüme geçer. Eski bir sürüm her zaman yeniden geçerli yapılabilir.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>%1 için ileti</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>%n koltuk için ileti</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>Kullanımdaki koltukların ekranında gösterilir. Ötekilere dokunulmaz.</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Oyunculara söylenen</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>On dakika sonra kapatıyoruz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>Soran her PC&apos;yi açılış sırasıyla koltuk yap</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>Yeni PC&apos;ler</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>Açılmak isteyen PC&apos;ler</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC adresi</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Son istek</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>Açılmak isteyen ve henüz koltuk olmayan PC&apos;ler. Her biri numarasını ekranında gösterir.</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>Koltuk yap</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>Önerme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Ana disk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>çoğu koltuğunki</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>Şimdi yok. Ağdan açılan bir PC&apos;yi açın: burada görünür.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Şu anda olanaksız: depolama sunucusuyla bağlantı yok.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>bir şey yazılmadı</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Koltuk</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Ana disk</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Kullanıldığı yer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 sıfırla</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>%n koltuğu sıfırla</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>%1 yenilensin mi?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>%n koltuk yenilensin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>Depolama sunucusuna nelerin kaybolacağı soruluyor…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Nelerin kaybolacağı</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>Kullanımdaki koltuklar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1, %2 tarihinden beri</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 olduğu gibi kalır: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>Kullanımdaki %n koltuk atlanacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>Kullanımdaki %n koltuğu da sıfırla: oturum kesilir, kaydedilmemiş iş kaybolur</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>Şu anda hiçbir şey sıfırlanamaz.</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>Hiçbir şey sıfırlanmayacak: seçilen tüm koltuklar kullanımda.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>Hiçbir şey kaybolmaz: son sıfırlamadan beri bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>Son sıfırlamadan beri yazılan %1 tamamen kaybolacak. Ana disk olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%2 alanın %1 kadarı boş.</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>Depolama sunucusu ne kadar yeri olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>Bir Windows ana diski ve koltukları 50 GiB veya daha fazlasını ister: disk ekleyin ya da gereksizleri silin.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>%n ana disk var.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>Henüz ana disk yok.</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>Bir PC&apos;nin diskini görüntü dosyası olarak içe aktarın.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>%n koltuk var.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>Henüz koltuk yok.</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>PC&apos;lerinin MAC adresleriyle ekleyin.</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 yanıt veriyor: %2 %3.</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>PC&apos;ler %1 adresine yönlendiriliyor, oraya ulaşamazlar.</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>Yardımcıyı salon ağının adresinde dinletin (--iscsi).</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>Koltuklar</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Ana diskler</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zamanlama</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
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
        <translation>sürüm %1 / %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>Klonunu, oturumlarını ve adreslerini görmek için bir koltuk seçin.</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Ana diskler</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>Henüz ana disk yok: freshseatctl master import AD DOSYA</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>Tüm koltukları göster</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>Koltuk ekle…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>Eşleşen koltuk yok.</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>Henüz koltuk yok.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanılıyor…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>Salon henüz görülmedi.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Şu anda olanaksız: depolama sunucusuyla bağlantı yok.</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>Odanın tüm koltukları. Simge, sözcük ve renk PC&apos;nin ne yaptığını söyler; sınırına doğru yazdıkça çubuk dolar. Koltukları burada seçin, yanda işlem yapın.</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>Koltuk bulmak için yazın; yalnızca öylelerini görmek için bir sözcüğe basın. Sayılar kaç tane olduğunu gösterir.</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>Seçilen koltukların ne yaptığı, başlarına ne geldiği ve onlarla ne yapabileceğiniz.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>bağlı</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>bağlı değil, yeniden deneniyor</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>bağlı değil</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n koltuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n kullanımda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2 alanın %1 kadarı dolu</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>Pencereyi göster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Tamam.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n koltuk yapılamadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Tüm koltuklar</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 grubu</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1, boş koltukları %2 saatine kadar bekler</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Her gün</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>Kullanımdaki koltukları bekle, vazgeçme saati</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>Sunucu kapalı olduğu için kaçan çalıştırmayı telafi et</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Zamanlamayı değiştir</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>Zamanlamada yeni kayıt</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>Vazgeçme saati</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Koltuklar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Tüm koltuklar</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Bir grup</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>Bu koltuklar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>Koltukların adları</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>Oyunculara önceden bildir, dakika</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>Oyunculara söylenen</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>Kullanımdaki koltukların ekranında gösterilir; ondan önce koltuğa bir şey yapılmaz</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Koltuklar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Sonraki çalışma</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Son çalışma</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Son sonuç</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Çalıştığı yer</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Şimdi çalıştır…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zamanlama</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>%1 üzerinde çalışır</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Önce bir kayıt seçin</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Şu anda olanaksız: depolama sunucusuyla bağlantı yok.</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>Bu kayıt zamanlamadan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>Zamanlamanın bu kaydı şimdi çalıştırılsın mı?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Şimdi çalıştır</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Raporlar…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>Zamanlama raporlarının nereye gittiği ve bir sınama</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>Tüm konsollar kapalıyken depolama sunucusunun kendiliğinden yaptıkları. Kullanımdaki koltuk asla sıfırlanmaz: vazgeçme saatine, sonra bir sonraki açılışına kadar bekler.</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>Önümüzdeki hafta. Blok bir çalıştırmadır; uzunluğu, kullanımdaki koltukları ne kadar beklediğidir.</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>Deneme raporu gönderilsin mi?</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>Deneme raporu gönder</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>%n koltuğu taşı</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>%1 sıfırla…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>%n koltuğu sıfırla…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Geçerli sürümü izle</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Bu sürüme sabitle</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Değişiklikleri koru</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Yine her açılışta sıfırla</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 kaldırılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>%n koltuk kaldırılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>Son sıfırlamayı geri al…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>%1 için son sıfırlama geri alınsın mı?</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>%1 kapatılsın mı?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>%1 yeniden başlatılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>%n PC kapatılsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>%n PC yeniden başlatılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>İleti…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 düzenle</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>En çok 15 harf, rakam ve kısa çizgi: bilgisayarın adı olur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC adresi</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>Bilgisayarın diğer sürücüleri, örneğin oyunlar: virgülle ayrılmış ana disk adları</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Veri diskleri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%2 koltuğunun yazdığı %1 kaybolacak.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>Koltuğun sınırı değilse, bir veri diskine yazılabilecek en çok veri</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>Sınırları</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>Bilgisayarın ağdan neyle açıldığı. Bilgisayar buraya kadar gelip ilerlemiyorsa ipxe deneyin: kendi sürücüleri vardır</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Önyükleme programı</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>Bir koltuğun iki sıfırlama arasında yazabileceği en çok veri, örneğin 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Ana disk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Boyut sınırı</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>her zaman geçerli olan</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, sabit</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1, sabit (%2)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>Koltuklar</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>%1 yenile (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>Bir satıra ad ve MAC adresi gerekir.</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>Bu ad veya MAC adresi listede iki kez geçiyor.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Koltuk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>Ana disk ve sürüm</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Son sıfırlama</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Sırasını bekliyor</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · sürüm %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>sabit</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>geçerli olan %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 yazıldı</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>Bu sürüme sabitle</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Değişiklikleri koru</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>Yine her açılışta sıfırla</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC adresi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Başlatıcı</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klon</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Son sıfırlama</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Son olaylar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>Geçerli sürümü izle</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>Bu koltuğu sıfırla…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>%n koltuğu sıfırla…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Son hata: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, sürüm %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation> (sabit)</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation> (sonraki sıfırlamada %1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1, %2 tarihinden beri</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n koltuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>%1 yazıldı, %n kullanımda</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>Tablo olarak koltuklar</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Tablonun sütunları</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Oturum yok</translation>
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
        <translation>Tüm salon</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Grupsuz</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Salonun resmi</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Resimler (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kutucuklar</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>Koltukları kutucuk olarak göster (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Kat planı</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>Koltukları durdukları yerde göster (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>Koltukları tablo olarak göster (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Yerleştir</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>Kutucukları koltukların durduğu yere sürükleyin</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>Her koltuk görünene kadar ölçekle</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Resmi kaldır</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>Kutucukların altına salonun resmini koy</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Ölçek (Ctrl+fare tekerleği)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>Salonun bölgeleri</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>Salonu hazırla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>Sonra sürdürün: buradaki her şey salonun sayfalarında da var</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Denetlenenler</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>Depolama sunucusu yanıt veriyor. Elindekiler ve eksikler bunlar.</translation>
    </message>
    <message>
        <source>Network boot (IF is the room&apos;s network card)</source>
        <translation>Ağdan başlatma (IF salonun ağ kartıdır)</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>Her koltuk için bir USB bellek</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>Her PC&apos;nin üretici yazılımında ağdan (veya USB&apos;den) başlatmayı açın, Secure Boot&apos;u kapatın.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>Bu koltukları ekle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Ana disk</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Koltuklar</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Başlatma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>Ana disk, her koltuğun başladığı disktir.</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>%n ana disk var. Bir başkasını içe aktarın ya da ilerleyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>%n koltuk var.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>Salon hazır. Bir PC açın: kutucuğu nasıl başladığını gösterir.</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>Hâlâ eksik bir şey var. Bunu kapatın ve istediğinizde salonun sayfalarında yapın.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>Az önce açılmaya çalışan PC&apos;ler…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>PC&apos;ler disklerini ağ üzerinden bulur. Bunu onlara ya ağ söyler ya da her PC&apos;deki bir USB bellek.</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>Önyükleme belleği yap…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>geçerli</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>son bilinen iyi</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>kötü</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hiç kimse</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n koltuk: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Oluşturma</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>Değişenin boyutu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Kullanan</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>Her PC için: bu odanın önyükleme hizmetine sorar</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>Tek koltuk için, önyükleme hizmetsiz:</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>Önyükleme belleği yap</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>Görüntüyü yap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>Dosyada %1 var. Olduğu gibi bir USB belleğe yazın.</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>Koltuğun gizini taşır: anahtar gibi saklayın.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Şu anda olanaksız: depolama sunucusuyla bağlantı yok.</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>USB belleğe yazmak için belleği takın: bu listede görünür.</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>Evet, bu belleğin üzerine yaz</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>Ağdan kendi başına açılamayan PC, USB bellekten açılır. Bu, BIOS ve UEFI için bir tane yapar.</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Yazılacak yer</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Bu bilgisayarda bir dosya</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>Bellek hazır: %1 yazıldı, geri okundu ve karşılaştırıldı. Çıkarılabilir.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Belleğe yaz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>Bellek görüntü için çok küçük.</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>Belleğe yazılamıyor: yazmaya karşı korumalı ya da bozuk olabilir.</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>Bellek çıkarıldı.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>Bellekte yazılan yok: bozuk. Başka bir tane kullanın.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Yazma durduruldu.</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>Adsız USB bellek</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>Bu bellekteki her şey yitirilir: %1.</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>İçindeki: %1.</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>Bu bilgisayar USB belleklere erişim vermiyor (UDisks2 çalışmıyor). Dosya oluşturun.</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>Bellek artık takılı değil.</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>Bu diskin üzerine yazılamaz: sistem kullanıyor.</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>Belleği bir şey kullanıyor. Üzerinde açık dosya ve pencereleri kapatın.</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>Bu bilgisayar izin vermedi.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>Bellek açılamıyor.</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>Belleğe yazılıyor…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>Bellek geri okunuyor…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>Depolama sunucusu görüntüyü hazırlıyor…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>İçindekiler yitirildi ve hiçbir PC ondan açılmaz. Bir kez daha yazın.</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>Belleğe hiçbir şey yazılmadı.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>okunan, MiB/sn</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>yazılan, MiB/sn</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Son dakikaların trafiği</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>İlk koltuklar yeni sürümü dener; ötekiler bekler.</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>İlk koltuklar dayandı. Ötekiler sizin sözünüzü bekliyor.</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>Yeni sürüm geçerli; koltuklar ona geçiyor.</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>Geçmesi gereken her koltuk geçti.</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>İlk koltuklardan biri dayanmadı. Hepsi geri döner, sürüm kötü olarak işaretlenir.</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>Dağıtım sonlandırıldı; artık bir şey değişmez.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>geçti, henüz başlatılmadı</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>başlıyor</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>çalışıyor, izleniyor</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>dayanmadı</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>kalıyor</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>%1 güncelle</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>Güncellemeyi at…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>Güncelleme sürer; istediğiniz zaman, başka bir konsoldan da dönün</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>Bir PC ana diskin kendisini başlatır ve her koltuğun alacağını oraya kurarsınız. Siz yayımlayana kadar ötekiler olduğu gibi sürer.</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>Şu koltuğun PC&apos;sine kur</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>Sonra bulabilmeniz için, yeni olan ne</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>Her koltuk, kimse kullanmadığı anda</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>Her koltuk, sonraki açılışında</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>Önce bu koltuklar; ötekiler bunlar dayanınca:</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>İlk koltuklar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>Yeni sürümü kim alır?</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>Sabitlenen veya saklanan koltuklar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>Dağıtımın koltukları</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Koltuk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Ötekilerle sürdür</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>Geri al: önceki sürüme dön…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>%1 sürümüne dönülsün mü?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 Başla</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 Kur</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 Yayımla</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 Dağıt</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>Yeni sürüm yayımlanıyor.</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>Görüntü dosyası orada. İstediğinizde yayımlayın.</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>%1 koltuğuna her koltuğun alacağını kurun, sonra kapatın.</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>%1 koltuğunu şimdi açın: ana diski başlatır.</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 kapalı. Yazdığını yayımlayın ya da yeniden açın.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>%2 tarihinden beri %1 yazıldı; %3 tarafından %4 sürümünde başlatıldı.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Sürüm %1.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (ilk)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Yayımla</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>Bu ana diski kullanan koltuk yok.</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>Önce PC&apos;yi kapatın.</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>Önce bir açıklama yazın.</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Şu anda olanaksız: depolama sunucusuyla bağlantı yok.</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>Hangi koltuklar önce?</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>%1 güncellemesi atılsın mı?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>Sonraki sürüm olarak bir görüntü dosyası al</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Zamanlanmış bir şey yok.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>Koltuk eklendi</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Koltuk değişti</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Koltuk kaldırıldı</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Gizli anahtar gösterildi</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Gizli anahtar yenilendi</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>Ana disk içe aktarıldı</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>Ana disk dışa aktarıldı</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>Ana disk silindi</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>Zamanlamaya eklendi</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Zamanlamadan kaldırıldı</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>Zamanlama açıldı</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>Zamanlama kapatıldı</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>Zamanlama çalıştı</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>atlandı</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Yükleniyor</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Başlıyor</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>Güncelleme</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Sıfırlanıyor</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>PC&apos;nin diskiyle oturumu yok.</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>PC&apos;nin üretici yazılımı işletim sistemini yüklüyor.</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>İşletim sistemi başlıyor.</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>PC açık ve diskini kullanıyor.</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>Bu koltuk ana diskinin sonraki sürümünü yazıyor.</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>Klon yenileniyor.</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>Bir şey ters gitti; son hata ne olduğunu söyler.</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>Depolama sunucusu bilmiyor.</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>her açılışta yeni</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>zamanlamaya göre yeni</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>siz sıfırlayana kadar saklanır</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Bu doğru olamaz</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>Reddedildi: kullanımda</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Böyle bir şey yok</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>Depolama sunucusuna ulaşılamıyor</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>Bu depolama sunucusuyla olanaksız</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>İzin yok</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>Yer kalmadı</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Olmadı</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>Önce PC&apos;yi kapatın ya da oturumunu keserek sıfırlayın.</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>Depolama sunucusunun açık olduğunu ve ağın çalıştığını denetleyin.</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>Kullanıcı adını ve anahtarı denetleyin.</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>Depolama sunucusunda yer açın: koltukları sıfırlayın ya da eski sürümleri bırakın.</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>Sıfırlama geri alındı</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Güncelleme başladı</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>Güncelleme atıldı</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>Güncelleme yayımlandı</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>Sürüm geçerli yapıldı</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>Sürüm bırakıldı</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>Sürüm iyi olarak işaretlendi</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>Dağıtım sürdürüldü</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>Dağıtım sonlandırıldı</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>Yardımcı başladı</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n dakika önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
</context>
</TS>
