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
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>TrueNAS ya da ZFS sunucusunda dördüncü sözcük sizin bir iSCSI hedefinizi belirtir: koltuk onu diskindekilerle birlikte devralır.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Devralır</translation>
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
    <message>
        <source>switch network boot on</source>
        <translation>ağdan önyüklemeyi aç</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>ağdan önyüklemeyi kapat</translation>
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
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>Bu bilgisayarda açılmış salonlar. Enter ya da çift tıklama birini açar.</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>Koltukların disklerini tutan depolama sunucusunun yeri ve ona nasıl ulaşıldığı.</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>Depolama sunucusunun sizi içeri almadan önce görmek istediği şey. Hiçbir zaman ayar dosyasına yazılmaz.</translation>
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
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>Depolama sunucusuyla bağlantının durumu ve orada neyin yanlış olduğu.</translation>
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
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>Tam çağrıları göster</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>Tam çağrılar</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>Depolama sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>Depolama sunucusu bu çağrılarla, bu sırayla değiştirilirdi. Gizli anahtarlar maskelenmiştir.</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>Depolama sunucusunda hiçbir şey değişmezdi.</translation>
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
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>böyle bir koltuk yok: %1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>böyle bir ana disk yok: %1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>%1 ana diskinin %2 numaralı anlık görüntüsü yok</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list var olan koltukları gösterir</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list var olan ana diskleri gösterir</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots var olan anlık görüntüleri gösterir</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>%1 grubunda koltuk yok</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>koltuk belirtilmedi</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>koltuklar birden çok yolla seçildi</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>koltukları ya da bir grubu ya da hepsini belirtin</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>hiçbir şey yapılmadı</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>hiçbir şey başlatılmadı</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>etkili olup olmadığı bilinmiyor</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>biraz sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ve %2 tane daha</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>%2 zamanından beri %1 kullanıyor</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>%1 kullanıyor</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>bir güncelleme oturumunda</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>açık bir güncelleme oturumu var</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>açık bir güncelleme oturumu var: önce onu yayımlayın ya da vazgeçin</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>%1 ana diskinin açık bir güncelleme oturumu var</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>%1 ana diskinin zaten bir güncelleme oturumu var</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>%1 ana diskinin zaten bir güncelleme oturumu var: %2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>%1 koltuğunda, %2 zamanından beri, başlatan %3</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>%1 kaynağından, %2 zamanından beri, başlatan %3</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>önce onu yayımlayın ya da vazgeçin</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>önce güncellemeyi yayımlayın ya da vazgeçin</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>%1 ana diskini %2 koltuğu kullanıyor</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>%1 ana diskini %2 koltukları kullanıyor</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>önce bu koltukları kaldırın ya da onlara başka bir ana disk verin</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>koltuk sıfırlanıyor</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>sıfırlanıyor</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>koltukta şu anda başka bir şey yapılıyor</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>oturumu zamanında bitirilemedi</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>PC&apos;yi kapatıp yeniden deneyin</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>odayı %2 zamanından beri %1 değiştiriyor</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>biri</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>%1 ana diski zaten var</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>başka bir ad seçin: içe aktarma hiçbir zaman bir ana diskin üzerine yazmaz</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 zaten %2 koltuğuna ait</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>%1 MAC adresi</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>%1 koltuğu zaten var</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>adlar büyük küçük harfe bakılmadan tektir</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>%1 boyut sınırı bilerek verilmiş olamayacak kadar küçük</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>en az 1M; 0 sınırı kaldırır</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>bir koltukta %1 taneden çok veri diski</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 bir koltuğun hem sistem diski hem veri diski olamaz</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 bir koltuk adı değil: %2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 bir ana disk adı değil: %2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 bir grup değil: %2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 bir MAC adresi değil: %2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 bir PC&apos;nin MAC adresi değil: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>15 karakterden uzun</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>60 karakterden uzun</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>yalnız a-z A-Z 0-9 - içerebilir</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>yalnız a-z A-Z 0-9 . _ - içerebilir</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>kısa çizgiyle başlıyor ya da bitiyor</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>hepsi rakam</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>altı bayt değil</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>çok noktaya yayın adresi</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>hepsi sıfır</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>koltuklar Windows bilgisayar adı olur: 1 ile 15 arası harf, rakam ve kısa çizgi, ör. PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>1 ile 60 arası harf, rakam, nokta, alt çizgi ve kısa çizgi, ör. win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>1 ile 60 arası harf, rakam, nokta, alt çizgi ve kısa çizgi ya da hiçbiri</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>52:54:00:12:34:56 gibi yazın</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 bir başlatıcı adı değil</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>virgüllerle ayrılmış IQN&apos;ler ya da any ya da none yazın</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>bir koltukta 16&apos;dan çok başlatıcı adı</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>yeni koltuğun açılabileceği bir ana disk henüz yok</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>birkaç ana disk var ve hangisinin istendiğini gösteren bir koltuk henüz yok</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>önce birini içe aktarın: freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>--master ile birini belirtin</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>hiçbir %1 PC&apos;si açılış betiği istemedi</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list isteyenleri gösterir; PC&apos;yi açın ve ağdan açılmasını sağlayın</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>koltuk bu arada kaldırıldı</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>koltuk bu arada değiştirildi</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>diski zaten sıfırlandı; bir sıfırlama daha onu düzeltir</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>bu arada kaldırıldı</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>artık böyle bir koltuk yok</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>koltuk %1: %2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>%1 koltuğunun %2 diski yok: onu deneyemez</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>%1 koltuğu ilk gidemez: %2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>%1 numaralı anlık görüntüye sabitlendi</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>kuralı keep: sıfırlanınca geçer</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>kuralı keep: zamanlama onu hiç sıfırlamaz</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>%1 ana diskinin güncelleme oturumu yok</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>freshseatctl update begin bir tane açar</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>%1 ana diskinin süren bir dağıtımı yok</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>%1 dağıtımı kendiliğinden sürüyor</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>%1 ana diskinden hiç dağıtım yapılmadı</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>%1 koltuğunun %2 ana diskinden diski yok</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>%1 ana diskinden diski yok</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>bu ana diskin bir koltuğunu seçin ya da önce ona ana diski verin: freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>PC&apos;yi kapatın, sonra güncellemeye başlayın</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>%2 koltuğunun PC&apos;si çalışırken %1 güncellemesi yayımlanamaz</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>%1 koltuğunun PC&apos;si az önce açıldı</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>kapatın, sonra yayımlayın</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>%1 ana diskinin güncellemesi depoda, ama kaydedilemedi: %2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>kendiliğinden yeniden denenir, en geç hizmet yeniden başladığında</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>%2 ana diskinin %1 numaralı anlık görüntüsü bırakılamaz: %3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>o geçerli olanıdır</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>onu %1 koltuğu kullanıyor</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>onu %1 koltukları kullanıyor</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>bir güncelleme oturumu ona dayanıyor</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>bir dağıtım onunla ilgili</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots kimin hangisinde olduğunu gösterir</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>%1 koltuğunun son sıfırlaması geri alınamaz: eski diski saklanmıyor ya da artık saklanmıyor</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>%1 koltuğunun son sıfırlaması geri alınamaz: eski diski depolama sunucusunda yok</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>%1 ana diskinin geçerli anlık görüntüsü yok</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>diski depodan kaybolmuş</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>diski kullanılamıyor</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>çalışmak yerine %1 kez açıldı</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>açılışından sonra %1 içinde çalışmaya başlamadı</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>ilk koltuklar dayandı; ötekiler bir söz bekliyor</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>artık bu ana diskin bir diski yok</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>onu deneyecek ilk koltuklardan hiçbiri kalmadı</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>ilk koltuklar dayandı, ötekilerle sürüyor</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>koltuklar %1 numaralı anlık görüntüye dönüyor, kötü olarak işaretlendi</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>geçmesi gereken her koltuk geçti</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>vaktinden önce bitti: sonraki dağıtım başladı</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>%1 isteğiyle öteki koltuklarla sürüyor</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>önce %1 deniyor</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>ilk koltuklar denedi: sürdürün ya da durdurun</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>üzerinde olan koltuk: %1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>üzerinde olan koltuklar: %1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>boşalınca ya da sonraki açılışta geçecek koltuk: %1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>boşalınca ya da sonraki açılışta geçecek koltuklar: %1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>sonraki açılışta geçecek koltuk: %1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>sonraki açılışta geçecek koltuklar: %1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>olduğu yerde kalan koltuk: %1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>olduğu yerde kalan koltuklar: %1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>%1 durumuna geri</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 durumundan %2 durumuna</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>önce: %1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>kimse kalmayınca</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>sonraki açılışında</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>siz sürdürünce</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>ilk koltuklar dayandıktan sonra</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>%1 klonuyla birlikte</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>eskisi PC&apos;nin sonraki girişinde geçersiz olur</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>%1 koltuğunun yazdıkları</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>%1 imajı</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>diski yine sıfırlamadan önceki gibi, o zamandan beri yazılanlar kaybolur</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>%1 yerine</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1 olarak</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>%1 koltuğu %2 üzerinde yazılabilir bir diskten açılıyor</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>anlık görüntü %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>artık koltuk olarak önerilmiyor</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>açılış betiği isteyen her PC bir koltuk olur</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>PC&apos;ler benimsenene kadar bekler</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>PC&apos;ler artık açılış hizmeti almıyor</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>ayarlanmış her kanala bir deneme</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1, %2 üzerinde, sabitlendi</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1, %2 üzerinde, geçerli anlık görüntüyü izler</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>%1 hedefi devralınıyor</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1, %2 adresinden, %3 zamanından beri</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>açılışta</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>şimdi %1 numaralı anlık görüntüde</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>yeniden %1 numaralı anlık görüntüde</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>oturumu bitirildi</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>%1 adresinden oturumu kapatıldı</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>PC kendiliğinden kapanmazsa onu kapatın</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>yalnız %1 diski</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>%1 diski: %2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>%1 diski sıfırlandı</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>kuralı boot: sonraki açılışı onu yeniler</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>%1 numaralı anlık görüntü geçerli</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>%1 numaralı anlık görüntü artık yok</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>%1 numaralı anlık görüntü bilinen son iyi olan</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>%1 numaralı anlık görüntü kötü olarak işaretlendi</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>%1 diski sonra kaldırılır</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>eski %1 diski sonra kaldırılır</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>bir kısmı sonra kaldırılır: %1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>sırası gelmeden bağlantı kapatıldı</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>sırasından önce iptal edildi</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>sırası gelmeden iptal edildi</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>yapıldığı bilinen bir şey yok</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>yapılanlar: %1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>sıfırlama başarısız: %1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>zaten açık</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>orada kimse yok</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>zaten kapalı</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>uyandırma paketi %1 üzerinden gönderildi</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>uyandırma paketi gönderilemedi: bu sunucunun hiçbir ağı onu almadı</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>%1 durumuyla bitti</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>oturumu bitti</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>komut başarısız: %1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>komut çalıştırılamadı: %1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>PC hâlâ açık</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>komut alındı, ama PC&apos;nin oturumu %1 s sonra hâlâ sürüyor</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>bu depolama sunucusu oyunculara metin göstermenin bir yolunu bilmiyor: komut ayarlanmamış</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>bu depolama sunucusu PC&apos;ler için %1 yolunu bilmiyor: komut ayarlanmamış</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>freshseatd.toml içinde [power] altında bir tane belirtin, örneğin %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>oyunculara mesaj tek satır metindir</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>oyunculara mesaj %1 içeremez: PC&apos;nin komut kabuğu onu kendinin sanır</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>harfler, rakamlar, boşluklar ve . , : &apos; - / olur</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>oyunculara mesaj boş</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>oyunculara mesaj - ya da / ile başlayamaz: seçenek sanılır</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>oyunculara mesaj en çok %1 bayt olabilir</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>böyle bir zamanlama yok: %1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list var olan zamanlamaları gösterir</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>gün seçilmedi</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily her gün demektir</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>%1 ile %2 arasında beklemek hiç süre değil</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>daha geç bir saat verin ya da hiç vermeyin</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>%1 numaralı zamanlama şu anda çalışıyor</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>sonucuna freshseatctl schedule list ile bakın</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>oyunculara haber verildi; %1 zamanında yapılır</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>bekleme süresi sırası gelmeden doldu</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>%1 zamanına dek beklendi</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>%1 zamanına dek yeniden denenir</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>sonraki açılışında sıfırlanır</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>zamanlamanın sonraki çalıştırması başladı</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>zamanlama kaldırıldı</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>zamanlama kapatıldı</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>%1 çalıştırması kaçırıldı: depolama sunucusu çalışmıyordu</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>%1 çalıştırması kaçırıldı: depolama sunucusu çalışmıyordu ya da başlatmadı</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>zamanlama değiştirilemedi: %1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>depolama sunucusunun saat dilimi okunamıyor</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>depolama sunucusu çalıştırmayı başlatmadı: %1 zamanlamasının bir çalıştırması sürüyor olabilir ya da işi başarısız oluyor; artık ondan bir şey istenmiyor</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>depolama sunucusunda işin kendi iletilerine bakın</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>bu depolama sunucusunda güncelleme oturumu yok</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>bu depolama sunucusunda dağıtım yok</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>bu depolama sunucusunda açılış hizmetleri yok; bir eşlikçi bunları verirdi</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>bu depolama sunucusunda açılış hizmetleri yok: yalnız diskleri var; bir eşlikçi bunları verirdi</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>bu depolama sunucusu zamanlama tutmuyor; bir eşlikçi tutardı</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>depolama sunucusunun kendi zamanlaması yalnızca koltukları sıfırlar: PC&apos;leri ne uyandırır ne kapatır; bir eşlikçi yapardı</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>depolama sunucusu oyunculara bir şey bildiremez; bir eşlikçi bildirirdi</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS kapalıyken kaçırılan çalıştırmaları telafi etmez; bir eşlikçi ederdi</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>bu depolama sunucusu rapor göndermiyor: zamanlama tutmuyor; bir eşlikçi tutardı</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>PC&apos;lerin ağındaki bir makinede freshseatd --companion çalıştırın ve ona bağlanın: freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>her zaman açık bir makinede freshseatd --companion çalıştırın ve ona bağlanın: freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>deponun diskinde yalnız %1 kaldı, bunun %2 kadarı yedeği: güncelleme başlatılmaz</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>gerekmeyen anlık görüntüleri bırakın ya da yer ekleyin</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>deponun diskinde %1 yedekten fazlası boş değil</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>eski anlık görüntüleri bırakın, kimsenin gerek duymadığı ana diskleri silin ya da koltukları sıfırlayın</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>iSCSI sunucusu çalışmıyor</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>depolama sunucusu %1 oluşturduğunu söylüyor, ama yok</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>depolama sunucusu %1 oluşturduğunu söylüyor, ama olması gerektiği gibi değil</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>depolama sunucusu %1 hedefinin %2 gösterdiğini söylüyor, ama göstermiyor</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>sunucudaki iSCSI hedefinin durumuna bakın; odadaki sonraki değişiklik yeniden dener</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>depolama sunucusunda zaten bir %1 hedefi var</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>depolama sunucusu %1 öğesini geri aldığını söylüyor, ama almadı</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>odanın dışında bir şey %1 içindekine dayanıyor</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>yeniden bağlanıp bakın: başlanan, sonraki değişiklikle bitirilir ya da geri alınır</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>bu depolama sunucusunun bütün iSCSI hedefleri kendisinin: devralınabilecek bir hedef yok</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>--adopt seçeneğini yazmayın</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 bu depolama sunucusunun bir birimini göstermiyor</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>host:/dev/zvol/POOL/VOLUME yazın; oradaki bir imaj dosyası buradan açılamaz</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 zaten odanın bir parçası</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 odadan başka bir havuzda: klon havuzundan çıkamaz, dolayısıyla bir kopya olurdu</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>odayı %1 havuzuna koyun (URL onu belirtir) ya da bir imaj içe aktarın</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>depolama sunucusunun bir birimi olduğu gibi devralınır: hiçbir şey gönderilmez</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>başka bir içe aktarma %1 ana diskini oluşturuyor</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>başka bir ad verin</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1: böyle bir birim yok</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 bir dosya sistemi, birim (zvol) değil: içinde disk yok</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>%1 uzunluğu 512 baytın katı değil</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 için anlık görüntü yok: ana disk, değişmeyen anlık görüntülerden oluşur</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 için %2 anlık görüntüsü yok</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>kimse birime yazmazken bir tane alın: zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>%1 için %2 anlık görüntü var; en çok %3 tanesi devralınır</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>birini belirtin: host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>%1 hedefi zaten bir koltuğun</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>%1 hedefi devralınamıyor: %2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>adı böyle biten tek hedef değil; adının tamamını verin</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>diski yok</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>%1 diski (LUN) var</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>birden çok portal grubu var</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>%1 grubu var</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>bir koltuğun hedefinde yalnızca bir tane olur</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>diski 0&apos;dan başka bir LUN&apos;da</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>ZFS birimi değil, başka bir şey gösteriyor</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>birim değil, dosya gösteriyor</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>salt okunur</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>her başlatıcıyı içeri alıyor: PC&apos;sinin adını içeren bir liste (ACL) verin</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>her başlatıcıyı içeri alıyor: başlatıcı grubunda hiçbir ad yok</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>oraya PC&apos;sinin başlatıcısını yazın</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>ya hiç olmayan ya da birden çok olan bir gizli anahtar istiyor</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>zaten bizimkilerden biri</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>onu depolama sunucusunda değiştirin ya da koltuğu --adopt olmadan ekleyin: kendi hedefini alır</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>önce o PC&apos;yi kapatın</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 bir klon değil: sıfırlamanın onu geri döndüreceği bir anlık görüntü yok</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>koltuğu --adopt olmadan ekleyin: %1 ana diskinin bir klonunu alır</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1, %2 anlık görüntüsünün klonu; %3 ana diski ondan yapılmadı</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>önce onu devralın: master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1, %3 ana diskinin %2 numaralı anlık görüntüsünün klonu; %4 klonu değil</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>içe aktarma iptal edildi</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>ondan hiçbir şey kalmadı</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>geriye hiçbir şey kalmadı</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>öteki taraf kesti</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>bitmeden bırakıldı</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>imaj dosyası boş</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>bu imajdaki disk %1 bayt: 512&apos;nin katı değil, yani bütün bir disk imajı değil</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>deneme odasının kendi dosyaları yok</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>makinenizdeki bir dosyayı belirtin</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>dosya bildirilen dosya değil</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>başka bir içe aktarma şu anda %1 ana diskini oluşturuyor</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>başka bir içe aktarma %1 ana diskini oluşturuyor ya da kesildi</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>başka bir ad seçin; ondan kalan bir gün sonra kaldırılır</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>%1 ana diski zaten içe aktarılıyor</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>%1 ana diski zaten içe aktarılıyor ya da alınıyor</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>o içe aktarmayı bekleyin ya da başka bir ad seçin</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>depolama sunucusunda böyle bir dosya yok: %1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 boş: 0 bayt bir disk değildir</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 ham bir disk değil: %2 baytlık boyutu 512&apos;nin katı değil</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>bu bir raw imaj değil: VHD gibi bitiyor</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>--format vhd yazın</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>%1 içe aktarması durduruldu; depolama sunucusunda ondan hiçbir şey kalmadı.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 sonuna kadar okunamadı: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 açılamıyor: %2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>aygıtın boyutu okunamıyor: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 dosyası yok.</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>Yolu ve yazımı denetleyin.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 boş (0 bayt).</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>İndirme ya da kopyalama bitmiş miydi?</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 bir disk imajı değil: %2.</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>Bu dosya bir disk imajı değil: %1.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>bir klasör</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>bir boru (pipe)</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>bir soket</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>blok aygıtı olmayan bir aygıt</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>bir %1 arşivi</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>bir xz arşivi</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation>bir tar arşivi (.ova dosyası da böyledir)</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation>bir Windows kurulum imajı (WIM)</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation>bir %1 imajı</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>eski bir ESX sunucusunun VMDK dosyası</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>şifreli bir disk (LUKS)</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>Önce açın, sonra içindeki disk imajını içe aktarın.</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>Önce dönüştürün: %1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>WIM bir disk değil, dosyalar içerir. Windows&apos;u sanal bir diske kurun ve o diski içe aktarın.</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>Önce şifresini çözün; koltuğun ürün yazılımı onu başlatamaz.</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>Bu VMDK dosyası yalnızca bir diski tanımlar; diskin verileri başka dosyalarda.</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>Onu tek dosya yapın: %1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>Bütün parçaların olduğu yerde tek dosya yapın: %1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>İkisinden tek bir bütün dosya yapın: %1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>Yapıldığı yerde ondan düz bir dosya yapın: %1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>Onu yapan programla dönüştürün: %1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Bir kopyasını onarmayı deneyin: %1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>512 baytlık kesimlerle bir kopya yapın: %1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>Bu %1 dosyası bozuk ya da eksik: %2.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>Yapıldığı yerden yeniden kopyalayın ve boyutları karşılaştırın.</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>başlığının içinde bitiyor</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>bir başlık uzantısı başlıktan uzun</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>küme boyutu olanaksız</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>başlık uzunluğu olanaksız</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>içindekiler tablosu dosyanın sonunun ötesinde</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>başvuru tablosu dosyanın sonunun ötesinde</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>blok tablosu dosyanın sonunun ötesinde</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>blok tablosu okunamıyor</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>bir blok dosyanın sonunun ötesinde</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>ikinci başlığı eksik</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>blok boyutu olanaksız</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>blok tablosu diski için çok kısa</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>başlığının sağlama toplamı yanlış</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>disk türü bilinmiyor</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>başı eksik</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>diskinden kısa</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>bölge tablosu eksik</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>üst verisi eksik</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>üst verisi dosyanın sonunun ötesinde</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>üst verisi eksik kalmış</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>tanımı olması gereken yerde değil</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>tanımının içinde bitiyor</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>Bu imajdaki diskin boyutu 0 bayt.</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>Bu diskin boyutu (%1 bayt) 512&apos;nin katı değil.</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>Bir disk 512 baytlık kesimlerden oluşur; dosya kopyalanırken büyük olasılıkla kesilmiş.</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>Bu imaj %1 boyutunda bir disk olduğunu söylüyor; kabul edilen en büyük boyut %2.</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>%1, %2 konumunda okunamadı.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>Okunurken kısaldı ya da bulunduğu disk arızalı.</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 reddedildi: %2.</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>yalnızca başka bir dosyaya göre farkı içeriyor</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>verilerini başka bir dosyada tutuyor</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>verileri birden çok dosyada</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>şifreli</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>biçimi başlığının söylediği değil</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>başlığı kendisiyle çelişiyor</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>qemu-img programının onun hakkında söylediği anlaşılmıyor</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>Bu, %1 sürümünde bir qcow imajı; 2 ve 3 biliniyor.</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>Bu qcow2 imajı verilerini başka bir dosyada tutuyor.</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>Bu qcow2 imajı yalnızca farkı içeriyor; temeli: %1.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>başka bir dosya</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>başka bir dosya (%1)</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>Bu qcow2 imajı şifreli.</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>Önce qemu-img convert ile şifresini çözün; Freshseat hiçbir zaman bir imajın parolasını sormaz.</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>Bu qcow2 imajı Freshseat&apos;in bilmediği özellikler kullanıyor.</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>Bu qcow2 imajını son yazan program onu bozuk diye işaretlemiş.</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>Bu VHD yalnızca başka bir diske göre farkı içeriyor.</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>Bu VHDX yalnızca başka bir diske göre farkı içeriyor (Hyper-V denetim noktası, .avhdx, böyledir).</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>Her ikisinin olduğu yerde üst diskiyle birleştirin (Hyper-V Yöneticisi, Diski Düzenle, Birleştir), sonra sonucu içe aktarın.</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>Bu VHDX %1 baytlık kesimler kullanıyor; yalnızca 512 ile açılabilir.</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>Bu VMDK şifreli.</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>Önce VMware&apos;de şifrelemeyi kaldırın.</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>Bu VMDK birden çok dosyaya bölünmüş bir diskin parçası.</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>Bu VMDK yalnızca başka bir diske göre farkı içeriyor (anlık görüntü).</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>Bu VMDK %1 türünde; bu türün verileri başka dosyalarda da bulunur.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 bir %2 imajı değil; biçimi %3.</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 bir %2 imajı değil; başlığı uymuyor.</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>Biçimin bulunması için biçimi yazmayın ya da --format auto yazın.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 okunurken değişti.</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>Ona hiçbir şeyin yazmamasını sağlayın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>Yeni disk %1 uzunluğunda değil; ona hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>yeni disk açılamıyor: %1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>yeni disk kalıcı olarak kaydedilemiyor: %1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>%1 kopyası dosyayla aynı değil.</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>Dosya okunurken değişti ya da bu makinenin bir diski veya belleği arızalı.</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1. qemu-img diyor ki: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 bozuk ya da eksik</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 sonuna kadar okunamadı</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>Dosya büyük olasılıkla bozuk ya da eksik: yapıldığı yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 başka bir programın kullanımında.</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>Onu açık tutan sanal makineyi kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 düzgün kapatılmamış: günlüğünde bekleyen değişiklikler var.</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>Sanal makinesini bir kez açıp kapatın ya da diski ayırın, sonra yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1: yazıldığı disk dolu.</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>Yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat&apos;in %1 dosyasını okuma izni yok.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Dosyanın izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Bitmeden durduruldu.</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img çok uzun sürdü ve sonlandırıldı.</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>Okuduğu disk mi arızalı, yoksa dosya zaman harcatmak için mi yapılmış?</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img yarıda kesildi (sinyal %1).</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>Dosya bozuk olabilir ya da onu okuyan programları çökertmek için yapılmış olabilir.</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>qemu-img depolama sunucusunda kurulu değil.</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>qemu-utils paketini kurun.</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>Depolama sunucusu bozuk bir imaj gönderdi.</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>temiz bir disk için klonu sıfırlayın</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>%1 klonu: %2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>%1 klonu yok</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>%1 klonu kullanımda</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>%1 klonu %2 anlık görüntüsüne dayanıyor</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>%1 klonu yayımlanmadı: %2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>%1 klonu: son sıfırlamasından saklanan bir şey yok</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>%1 klonu: saklanan kullanılamıyor: %2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>klon eskisi gibi</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>%1 klonunun ve anlık görüntüsünün boyutları farklı</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>%1 anlık görüntüsü yok</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>%1 anlık görüntüsü kullanılıyor</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>%1 anlık görüntüsü bozuk: %2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>%1 anlık görüntüsü bozuk: tabanı %3 değil %2 bayt</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>%1 anlık görüntüsünü daha yeni bir Freshseat yapmış</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>%1 anlık görüntüsü: katmanları 16 TiB&apos;den fazlasını tutuyor</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>dışa aktarıp yeni bir ana disk olarak içe aktarın</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>%1 anlık görüntüsü, bayt %2: %3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 bozuk</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 daha yeni bir Freshseat ile yapılmış</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>dosyasını daha yeni bir Freshseat yapmış</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>bu sunucuda Freshseat&apos;i güncelleyin</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>iki süper blok da bozuk</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>dosyası %1 klonuna ait</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>dosyası başka boyutta bir disk için</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>günlüğü bozuk: %1 (kayıt %2)</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>bir bağ boşa çıkıyor</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>bir kayıt doğru olamaz</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>kaydedilmiş bir kayıt okunamıyor</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>kaydedilmiş kayıtlar eksik</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>sonuncudan önceki bir kayıt okunamıyor</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>bozuk: %1 bloğunun yeri iki kez kullanılmış</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>süper bloğu olanaksız bir boyut içeriyor</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>yeni bir günlük için yer yok</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>katmanının iki süper bloğu da okunamıyor</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>katmanı bildiriminin belirttiği katman değil</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>katmanına mühürlendikten sonra yazılmış</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>kendi kendine dayanıyor</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>%1 üzerine kurulu: %2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>%1 bildirimi başka birine ait</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>o ve %1 boyut olarak farklı</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 olması gereken şey için fazla uzun</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>veriler yazılmış olanlar değil</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>koltuğun verileri bozuk</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>tabanı %1 bayt</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>sağlama toplamları bozuk</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>içe aktarma: %1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>içe aktarma iptal edildi</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>içe aktarma: %1 kısaldı</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>içe aktarma: disk %1 baytında yazılandan başka bayt verdi</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>%1 altındaki depolamaya güvenilmez</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>%1 baytlık bir disk içe aktarılamaz</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>boyutu 512 baytın katı olmalı; en az 512 bayt, en çok 16 TiB</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>katalog yazılamıyor: disk dolu</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>yer açın ve yeniden deneyin</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>kataloğun dosyası bozuk: %1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>freshseat.db dosyasını bir yedekten geri yükleyin</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>katalog bir değişikliği reddetti: %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>kataloğun dosyası yazmak için açılamıyor: %1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>katalog başarısız oldu: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>katalogda olmaması gereken bir sözcük var: %1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>katalogda okunamayan bir dağıtım var: %1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>böyle bir PC yok: %1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>böyle bir koltuk yok</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>böyle bir anlık görüntü yok</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>böyle bir zamanlama yok</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>güncelleme oturumu yok</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>koltuk artık izlenmiyor</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 açılamıyor: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>%1 oluşturulamıyor: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>%1 dizini oluşturulamıyor: %2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>%2 içinde %1 boyutunda bir dosya oluşturulamıyor: %3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>%1 listelenemiyor: %2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>anlık görüntüler listelenemiyor: %1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>%1, %2 olarak yeniden adlandırılamıyor: %3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>%1 korunamıyor: %2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>%1 diske kaydedilemiyor: %2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>dosyası diske kaydedilemiyor: %1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>%1 incelenemiyor: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>%1 ile devam edilemiyor: %2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>%1 boşlukları görülemiyor: %2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>%1 alanı öğrenilemiyor: %2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>bir süper blok okunamıyor: %1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>süper bloğu yazılamıyor: %1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>veriler okunamıyor: %1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>günlük okunamıyor: %1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>yeni bir günlük yazılamıyor: %1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>günlüğü yeniden yazılamıyor: %1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>sağlama toplamları yazılamıyor: %1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>imaj %1 konumuna yazılamıyor: %2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>%1 içinde dosya oluşturulamıyor: %2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>%1 içinde bu boyutta dosya oluşturulamıyor: %2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>imaj tamamlanana kadar %1 içinde tutulamıyor: %2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>kimlik dosyası %1: %2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>bilinen sertifikalar %1: %2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>%1 yazılırken: %2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>izin verilmedi</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>işleme izin yok</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>aygıtta yer kalmadı</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>disk kotası aşıldı</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>böyle bir dosya ya da dizin yok</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>dosya zaten var</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>dizin değil</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>giriş/çıkış hatası</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>salt okunur dosya sistemi</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>aygıt ya da kaynak meşgul</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>bellek ayrılamıyor</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>çok fazla açık dosya</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>bağlantı reddedildi</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>bağlantıyı karşı taraf kesti</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>bağlantı zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>sunucuya giden yol yok</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ağa ulaşılamıyor</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>karşı taraf kapattı</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>ağ arabirimi belirtilmedi</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>IPv4 adresi olan, açık bir %1 ağ arabirimi yok</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address sunucunun ağlarını gösterir</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 yazılamıyor</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>HTTP açılış hizmeti çalışmıyor</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>var olanlar: %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>HTTP açılış hizmeti çalışmıyor: PC&apos;ler betik bulamazdı</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>HTTP açılış hizmeti çalışmıyor: bir bellek kimseye soramazdı</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>freshseatd programını --http ile başlatın</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>freshseatd programını --http ile başlatın ya da --seat ile tek koltuk için bellek yapın</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>önyükleme belleği yapmak için %1 programı gerekiyor</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>%1 paketini kurun</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>önyükleme belleği yapmak için syslinux&apos;un mbr.bin dosyası gerekiyor</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>syslinux-common paketini kurun</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 başarısız oldu: %2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>%1 önyükleme programı %2 içinde yok</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>Debian&apos;ın ipxe paketini kurun</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>eski bir sürüm</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>iPXE 1.21 ya da sonrasını kurun (örneğin Debian 13&apos;ün ipxe paketi) ve klasörünü freshseatd.toml içinde boot.programs olarak yazın</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>%1 ağı (%2, %3) adres dağıtmak için çok küçük</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>arayüze 64 ya da daha çok adresli bir ağ verin, örneğin /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq başladığını söylemiyor</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>koltuğun gizli anahtarını içeriyor</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>%1 üzerinde başka bir DHCP sunucusu adres dağıtıyor: %2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>adresleri ona bırakıp --mode proxy kullanın ya da önce onu kapatın</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>PC&apos;ler %1 adresine soruyor</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq ağa hizmet veremedi: %1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>freshseatd bunun için CAP_NET_ADMIN, CAP_NET_RAW ve CAP_NET_BIND_SERVICE ister: freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>bu sunucudaki başka bir dnsmasq ya da DHCP sunucusu bağlantı noktasını tutuyor olabilir; dnsmasq kurulu olmalı</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>Depolama sunucusuyla bağlantı yok. Hiçbir şey yapılmadı.</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>Yardımcı yanıt vermiyor: %1.</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>Bu makinede yardımcı çalışmıyor: %1 yok.</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>Yardımcıyı başlatın: freshseatd ya da systemctl start freshseatd.</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 Başka bir makineye --connect ssh://USER@HOST ile ulaşılır.</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>freshseatd programını çalıştıran kullanıcı ya da soketin grubunun üyesi olarak çalıştırın.</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>depolama sunucusuyla bağlantı koptu: %1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>bağlantı kapatıldı</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>deneme odasıyla bağlantı kapatıldı</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>yeniden bağlanıp günlüğe bakın</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>yeniden bağlanıp bakın</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>depolama sunucusu %1 saniyede yanıt vermedi</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>orada dinleyen Freshseat yardımcısı mı?</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>depolama sunucusu denetim protokolünün başka bir sürümünü konuşuyor</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>ikisine de aynı Freshseat sürümünü kurun</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>burada kapatıldı</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>onu depolama sunucusu kapattı</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>gelen Freshseat protokolü değil (%1)</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>%1 adresine SSH ile ulaşılamıyor: %2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>açık mı ve orada sshd çalışıyor mu?</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>%1 sunucusu %2 kullanıcısını içeri almadı; kabul ettikleri: %3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>--identity ile bir anahtar ya da FRESHSEAT_SECRET veya --secret-file ile parola verin</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>%1 sunucusu giriş sırasında kapattı: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>%1 sunucusu bilinmiyor; gösterdiği anahtar %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>bu onun anahtarıysa --accept-key %1 ile kabul edin</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>%1 sunucusu %2 anahtarını gösteriyor, kabul edilecek olanı değil</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>%1 sunucusunun anahtarı değişti: arada biri olabilir ya da yeniden kurulmuştur. Gösterdiği %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>neden değiştiğini biliyorsanız eski anahtarı bilinen sunuculardan kaldırın ya da bunu --accept-key %1 ile kabul edin</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>sunucunun kendisindeki anahtarla karşılaştırın: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>sunucu anahtar göstermedi: %1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>bilinen sunucular okunamıyor: %1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>bu SSH ayarları kullanılamaz: %1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>%1 içindeki anahtar açılamıyor</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>%1 içindeki anahtar açılamıyor: parola sözü yanlış ya da bu özel anahtar değil</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>parola sözü varsa FRESHSEAT_SECRET ya da --secret-file ile verin</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>%1 bağlantısı koptu</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>%1 bağlantısı koptu: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>%1 üzerindeki komut başarısız oldu: %2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>%1 üzerindeki komut %2 durumuyla başarısız oldu</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>freshseatctl orada kurulu mu ve terminalsiz bir giriş onu bulabiliyor mu?</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>uzaktaki komut bitti</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>son adımın etkili olup olmadığı bilinmiyor</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>%1 ile SSH bağlantısı kesildi: %2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>%1 sunucusu %2 komutunu çalıştırmadı: %3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>depolama sunucusunda OpenZFS yok ya da modülü yüklü değil</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>oraya zfsutils-linux kurun, sonra çalıştırın: modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>giriş yapan kullanıcı orada root değil ve parolasız root olamaz: çekirdeğin iSCSI hedefi yalnız root&apos;undur</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>anahtarla root olarak girin ya da kullanıcının parolasız sudo çalıştırmasına izin verin</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>depolama sunucusu kullanmayı bildiğimiz bir Linux makinesi değil</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; bir odanın içinde olabileceği bir veri kümesi değil</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>POOL ya da POOL/NAME yazın; harf, rakam ve . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>%1 adresindeki TrueNAS&apos;a ulaşılamıyor: yanıt vermiyor</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>%1 adresindeki TrueNAS&apos;a ulaşılamıyor: %2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>açık mı ve bu web arayüzünün bağlantı noktası mı?</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>%1 adresindeki TrueNAS&apos;ta %2 yok (HTTP durumu %3)</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>sunucu sertifika göstermedi</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>%1 adresindeki TrueNAS bu makineden bağlantı almıyor</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>adresini oraya ekleyin: System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>%1 adresindeki TrueNAS bağlantısı koptu: %2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>%1 sunucusu bilinmiyor; gösterdiği sertifika %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>bu onun sertifikasıysa --accept-cert %1 ile kabul edin</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>%1 sunucusu %2 sertifikasını gösteriyor, kabul edilecek olanı değil</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>NAS&apos;ın kendisindekiyle karşılaştırın</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>%1 sunucusunun sertifikası değişti: arada biri olabilir ya da yeniden yapılmıştır. Gösterdiği %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>neden değiştiğini biliyorsanız bunu --accept-cert %1 ile kabul edin</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS %1 kullanıcısını içeri almıyor: API anahtarı yanlış, geri alınmış ya da bu kullanıcının değil</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS %1 kullanıcısını içeri almıyor: kullanıcı ya da parola yanlış</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>FRESHSEAT_SECRET ya da --secret-file ile API anahtarı ya da parola, URL&apos;de de anahtarın kullanıcısını verin</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS şimdilik bu makineden giriş almıyor</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>birkaç dakika bekleyin: durmadan giriş yapan her program sayılır</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>kullanıcı için bir API anahtarı yapıp onu verin: başka bir şey istemez</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS %1 kullanıcısından tek kullanımlık parola istiyor</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>%1 kullanıcısının tek kullanımlık parolası yanlış ya da artık geçerli değil</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>%1 kullanıcısının tek kullanımlık parolası kullanıldı; başka biri isteniyor</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>şimdi geçerli olanla yeniden bağlanın</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>şimdi geçerli olanı FRESHSEAT_OTP ile verin</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>ya da kullanıcı için bir API anahtarı oluşturup onu verin: başka bir şey istemez</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>şimdi geçerli olanı verin</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS API anahtarını bildiğini göstermeden bizi içeri alıyor</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>bu doğru adres mi?</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>%1 gizli anahtarının süresi dolmuş ya da geri alınmış</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>TrueNAS&apos;ta başka bir tane yapın: Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>bu bir TrueNAS çiftinin bekleyen yarısı</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>öteki yarısına bağlanın</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS bir API anahtarı ya da parola istiyor</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>FRESHSEAT_SECRET ya da --secret-file FILE ile verin</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>parolaya kullanıcısı gerekir</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>truenas://USER@HOST/POOL yazın</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>orada yanıt veren TrueNAS gibi konuşmuyor</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>bu web arayüzünün adresi ve bağlantı noktası mı?</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>TrueNAS 25.04 ya da sonrasına geçin ya da OpenZFS&apos;li bir Linux sunucusuna zfs+ssh:// kullanın</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>girdiğimiz makinede midclt yok: TrueNAS değil</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>OpenZFS&apos;li bir Linux sunucusu için zfs+ssh:// kullanın</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>kullanımda: bir PC %1 hedefine girmiş</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>%1 oturumları bitmiyor: PC&apos;sini kapatın</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>TrueNAS&apos;ın iSCSI hizmeti başlamıyor</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>oraya bakın: System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>TrueNAS&apos;ın bir işi başarısız: %1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>TrueNAS&apos;ın bu sürümü bunu yapamaz</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS %1 öğesini kaldırdığını söylüyor, ama duruyor: bir şeye gerek</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS %1 öğesini kaldırdığını söylüyor, ama hâlâ orada</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>birim, üzerine yazılandan önce bitiyor</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>birime %1 baytında yazılan farklı okunuyor</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>havuzun sağlığına bakın, sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>NAS artık yanıt vermiyor; son çağrının etkili olup olmadığı bilinmiyor</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>NAS&apos;ta yanıt veren midclt değil</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>TrueNAS ara katmanı (middleware) çalışmıyor</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>başlamasını bekleyin</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS oturumumuzu tekrar tekrar sonlandırıyor</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>denetim günlüğüne bakın</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>TrueNAS&apos;ın bir işi bitmiyor</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 dışa açılmış</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 bir klon değil ya da orada yok</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1: böyle bir veri kümesi yok</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1: böyle bir anlık görüntü yok</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>TrueNAS&apos;ta zaten bir %1 hedefi var</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>TrueNAS&apos;ta zaten bir %1 hedefi var ve bizim değil</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>TrueNAS&apos;ta %1 hedefi yok</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS %1 extent&apos;ini değiştirdiğini söylüyor, ama %2 eskisi gibi</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>hedefe, girebilecek bir başlatıcı gerek</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>%1 extent&apos;i artık başka bir hedefin</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>%1 hedefi kapalı değil</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>%1 hedefi zaten var</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS iSCSI hedeflerinin temel adını söylemiyor</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>TrueNAS&apos;ta %1 açıklamalı birden çok extent var</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>hiçbir hedefin kullanmadığını kaldırın</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>böyle bir hedef yok: %1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>%1 hedefinin gizli anahtarı artık yok</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>%1 hedefinin gizli anahtarı okunamıyor</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>sunucuda %1 hedefi yok</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>TrueNAS&apos;ta %1 adlı birden çok cron işi var</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>birini oradan kaldırın</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS %1 zamanlamasının cron işini değiştirdiğini söylüyor, ama %2 olması gerektiği gibi değil</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS %1 zamanlamasının cron işini kaldırdığını söylüyor, ama hâlâ orada</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>%1 zamanlamasının cron işi artık depolama sunucusunda yok</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>%1 zamanlamasının zamanlayıcısı artık depolama sunucusunda yok</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 onu yeniden oluşturur</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>depolama sunucusunda çalıştırmaları başlatacak systemd yok; bir eşlikçi başlatırdı</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list liste olmayan bir yanıt verdi</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>TrueNAS&apos;taki birim başarısız (%1): %2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>boşaltma</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>ölçme</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>okuma</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>yazma</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>birime iSCSI ile %1 adresinden ulaşılamıyor: %2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>bu makinenin TrueNAS portalına ulaşması gerekir</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>birimin blokları 512 bayt değil</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 TrueNAS&apos;ın kabul ettiğinden uzun bir ileti olurdu; gönderilmedi</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS bu kullanıcının %1 çağırmasına izin vermiyor; gereken: %2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>daha çok yetki</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>%1 rolü</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>rolü orada kullanıcının ayrıcalığına ekleyin: Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>bu TrueNAS %1 çağrısını bilmiyor, oysa bilmeliydi</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>hangi sürümlerin desteklendiğine bakın</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS neden belirtmedi</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>orada yanıt veren, API anahtarını bilen bir TrueNAS değil: %1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>bu doğru adres mi? Başka yerde kullanılabilecek hiçbir şey oraya gönderilmedi</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>yanıtı yanıt değil</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>başkasına yanıt veriyor</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>alışılmadık sayıda tur istiyor</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>tuzu (salt) geçersiz</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>onu bildiğini gösteremiyor</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS %1 öğesini kaldırdığını söylüyor, ama duruyor: bir şey açık tutuyor ya da ona dayanıyor</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>TrueNAS&apos;a giren kullanıcının %1 rolü yok: gerektiren işler reddedilir. Onu orada kullanıcının ayrıcalığına ekleyin.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1 bozuk (%2): %3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1 bozuk, bayt %2 (%3): %4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>%1 koltuğunun diski</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>%2 ana diskinin %1 numaralı anlık görüntüsü</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>hiçbir koltuğa ait olmayan %1 klonu</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>kaldırılmış ya da hiçbir ana diske ait olmayan %1 anlık görüntüsü</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>dosyaları kurtarıldıktan sonra koltuğu sıfırlayın</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>bu sunucunun disklerine bakın</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>okunabileni dışa aktarın ya da yeniden içe aktarın; bu sunucunun disklerine bakın</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>%1 yer daha bozuk: freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 olduğu gibi bırakıldı: %2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>depoda hiçbir ana diskin veya koltuğun bilmediği %1 anlık görüntü ya da klon var</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>%1 ana diskinin alınması kesildi, %3 içinden %2 saklandı: sürdürün (nasılını master receive %4 --token söyler) ya da vazgeçin (--discard)</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>bir yazma başarısız oldu: sıfırlanana kadar yazmaları reddeder</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>veri diski %1: %2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>depolama sunucusu yanıt vermiyor</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>önceki oturumu henüz bitmedi</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>sıfırlanamadı: %1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>depolama sunucusu gizli anahtarını söylemiyor: %1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>anlık görüntü %1: %2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>yalnız en yeni %1 tanesi saklanır ve ona gerek yok</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>sunucu durmuştu: yazılanlar kayboldu</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>hiçbir şey değişmeden kesildi; güncelleme oturumu önceki gibi açık</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>bitti: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>isteyen: %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>çünkü %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>%1 numaralı zamanlama artık %2 grubunu anıyor</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>%1 numaralı zamanlamalar artık %2 grubunu anıyor</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>%1 grubunda koltuk kalmadı: %2 numaralı zamanlama onu hâlâ anıyor ve bir şey yapmıyor</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>%1 grubunda koltuk kalmadı: %2 numaralı zamanlamalar onu hâlâ anıyor ve bir şey yapmıyor</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>yanlış ad ya da gizli anahtar: %1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>koltuğun başlatıcısı değil: %1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>koltuk kullanımda: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, %2 adresinden</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1, %2 için bekliyor</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 adresinden</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 ana diski</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>%1 ana diski, başlatan %2</translation>
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
        <translation>PC&apos;ler yalnız IPv4 ile açılır: &quot;%1&quot; bir IPv6 adresi</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>bir IPv4 adresi ya da sunucu adı verin</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>bir oturum %1 adresinden geliyor, ama açılış betiği %2 adresine gitti</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>bellek, PC&apos;sini %1 adresine, yani kendisine gönderirdi</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>bellek yapılmadı</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>freshseatd&apos;nin salon ağının adresini dinlemesini sağlayın (--iscsi ADDR:PORT) veya adresi --server ile belirtin</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1, iPXE %2 sürümüdür; başka bir iPXE onu başlatınca takılır</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1, iPXE %2 sürümüdür: ağ kartında iPXE bulunan UEFI PC&apos;ler ona yönlendirilmez</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>%1 kullanıcısının parolası ya da tek kullanımlık parolası yanlış veya artık geçerli değil</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS %1 kullanıcısını içeri almıyor: kullanıcı, parola ya da tek kullanımlık parola yanlış veya eksik</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>%1 kullanıcısının tek kullanımlık parolası isteniyor</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>sistemin anahtarlığı kullanılamıyor: %1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>kilidini açın ya da bir tane kurun (gnome-keyring, KWallet)</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>TrueNAS CORE SSH üzerinden desteklenmiyor</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>truenas://HOST/POOL kullanın</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>bu TrueNAS anlık görüntülerin özelliklerini yazıldıkları gibi saklamıyor: üzerinde bir oda tutulamaz</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1: UEFI PC&apos;ler bellekteki betiği bulamazdı</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1, iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>TrueNAS ara katmanı (middleware) %1 çağrısına %2 saniyedir yanıt vermedi; etkili olup olmadığı bilinmiyor</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>kendi web arayüzünün yanıt verip vermediğine bakın; vermiyorsa orada ara katmanı yeniden başlatın: systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 zaten var</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>eşlikçi kapanıyor</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>depolama sunucusu koltukları kendi zamanlamasıyla sıfırlıyor, %1; buradaki bir kayıtla iki kez sıfırlanırlardı</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>bunu depolama sunucusuna bırakın ya da ona eşlikçi olmadan bağlanıp önce o kaydı kaldırın: freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1 (sıfırlama: %2, her gün %3)</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1 (sıfırlama: %2, günler %3, saat %4)</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>tüm koltuklar</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>%1 grubu</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>%1 koltuğu</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>%1 koltukları</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1, %2 zamanına dek bekleyerek</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1, oyunculara %2 önce haber verilir</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>yazıyor</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>oturumu sürüyor</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>depolama sunucusunun sayımına göre</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>%1 adresinden, belleğiyle</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 bekliyor: %2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1, %2 programına geçirilmedi: çok eski</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>deneme salonu rapor göndermez</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>gerçek bir depolama sunucusuna bağlanın</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>%1 sunucusu %2 saniyedir yanıt vermedi</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>hâlâ çalışıp çalışmadığına ve havuzlarına bakın: zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>bu depolama sunucusu yazmaları reddedemez: sınırın ötesinde koltuk uyarır</translation>
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
        <translation>depolama sunucusunun iSCSI portuna ulaşamıyor (başka bir ağ ya da güvenlik duvarı) ya da gizli anahtarı reddediliyor</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>Koltukta görünen portalın PC&apos;lerin ulaştığı bir adres ve 3260 portunun açık olduğuna bakın</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>PC yanlış gizli anahtarla giriş yapmak istedi</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>gizli anahtar yenilenmeden önceki bir önyükleme belleği ya da betik</translation>
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
        <translation>reddedildi: yanlış gizli anahtar</translation>
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
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>Kendisininkinden başka bir önyükleme programıyla başlıyor</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>Koltuklar iki zamanlamayla sıfırlanıyor, eşlikçininki ve depolama sunucusunun kendininki: birinin kayıtlarını kaldırın. Depolama sunucusununkiler eşlikçisiz bir bağlantıyla kaldırılır</translation>
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
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>TrueNAS ya da ZFS sunucusunda %1 gibi sizin bir biriminiz de olur: hiçbir şey kopyalanmaz, anlık görüntüleri ana diskin sürümleri olur.</translation>
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
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>Salonda yapılanlar ve sonuçları. Bir iş durdurulabilir; yapılmayan, nedeniyle birlikte burada kalır.</translation>
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
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Henüz bir şey yapılmadı.</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>Aramaya uyan kayıt yok.</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
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
    <message>
        <source>The password was not kept</source>
        <translation>Parola saklanmadı</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>Anahtarlığı açıp yeniden deneyin ya da onsuz sürdürün: o zaman parola bu pencere kapanana dek bilinir ve bir dahaki sefere sorulur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Onsuz sürdür</translation>
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
    <message>
        <source>%1 on disk</source>
        <translation>diskte %1</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>Koltukların başladığı diskler. Sürümlerini görmek için birini seçin.</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>Bir PC her koltuğun alacağını kurar; bu bir sonraki sürüm olur.</translation>
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
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>Bir oturumun kendi bilgisayarından başka bir adresten geldiği, bilgisayarları bir yardımcı ya da eşlikçi açtığında fark edilir. Tek başına bir TrueNAS ya da ZFS sunucusu bilgisayarları tanımaz.</translation>
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
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>Bu bilgisayar %n dakika içinde kapatılacak. Gerekenleri kaydedip bitirin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>Siz kalkar kalkmaz bu bilgisayar yenilenir. %n dakika içinde bitirin ve gerekenleri başka yere kaydedin.</numerusform>
        </translation>
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
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>Koltuğun diski ne zaman yenilenir: her açılışta, zamanlamaya göre ya da yalnızca siz sıfırladığınızda.</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>Koltuğun ana diskin hangi sürümünden başladığı. Sabitlenmiş koltuk, yenisi yayımlansa da kendi sürümünde kalır.</translation>
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
    <message>
        <source>%1 on disk</source>
        <translation>diskte %1</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>%1 geri almak için saklandı</translation>
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
    <message>
        <source>Network boot</source>
        <translation>Ağdan önyükleme</translation>
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
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1, bırakmak %2 açar</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Diskte</translation>
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
        <translation>Koltuğun gizli anahtarını taşır: anahtar gibi saklayın.</translation>
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
    <message>
        <source>min</source>
        <extracomment>Minutes, at the axis of a plot.</extracomment>
        <translation>dk</translation>
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
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>Ana disk gönderildi</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>Ana disk alındı</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>Başlamış alım atıldı</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>PC koltuk yapıldı</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>PC artık önerilmiyor</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>Yeni PC&apos;ler koltuk olsun mu</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>Ağdan önyükleme açıldı</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>Ağdan önyükleme kapatıldı</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>Önyükleme belleği yapıldı</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Dağıtım</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Deneme raporu</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>Alan azalıyor</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>Yalnızca yedek alan kaldı</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>Veri denetimi başladı</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>Veri denetimi durduruldu</translation>
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
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Tek kullanımlık parola</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>Doğrulayıcınızın şu anda gösterdiği kodu yazın. Tek bir giriş için geçerlidir ve saklanmaz: bağlantı koparsa yeniden sorulur.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>var olan DHCP sunucusunun yanında</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>PC&apos;lere adres de verir: başka DHCP sunucusu yok</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>yalnızca önyükleme programları: onları başka bir DHCP sunucusu belirtir</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>Depolama sunucusunun PC&apos;lerin bağlı olduğu ağ kartı; oradaki ip link&apos;in verdiği adla</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Ağ kartı</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>Ağdan önyükleme çalışmıyor: %1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>Ağdan önyükleme açık: kart %1, %2.</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>Ağdan önyükleme kapalı.</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>Ağdan önyüklemeyi kapat…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>Ağdan önyüklemeyi aç…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>Şu anda olanaksız: depolama sunucusuyla bağlantı yok.</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>Ağdan önyüklemeyi aç?</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>Ağdan önyüklemeyi kapat?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>%1 yapıldı</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 başarısız</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 atlandı</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 bekliyor</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>koltuk yok</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>zamanlama %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>Adresleri elle belirle</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>Hiçbir DHCP sunucusunun adres vermediği bir ağ için: her PC&apos;nin kendi belleği olmalıdır.</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>Boş: odanın sunucusunun kendini bildiği gibi</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>Örneğin %1; boş: DHCP ile</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>Boş: yok ya da DHCP ile</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>Depolama sunucusu</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>PC&apos;nin adresi</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
</context>
</TS>
