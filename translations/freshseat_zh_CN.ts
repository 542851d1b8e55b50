<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>freshseat::ui::ActionDialog</name>
    <message>
        <source>Asking the storage host what would change…</source>
        <translation>正在询问存储主机会有哪些变化…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有哪些变化</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing that was written is lost.</source>
        <translation>已写入的内容不会丢失。</translation>
    </message>
    <message>
        <source>%1 will be lost for good.</source>
        <translation>%1 将永久丢失。</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>现在无法进行任何操作。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsDialog</name>
    <message>
        <source>Add seats</source>
        <translation>添加座位</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::AddSeatsForm</name>
    <message>
        <source>Read a file…</source>
        <translation>读取文件…</translation>
    </message>
    <message>
        <source>One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet or from your router&apos;s list of devices.</source>
        <translation>每行一个座位：名称、MAC 地址，可加分组。可从电子表格或路由器的设备列表粘贴。</translation>
    </message>
    <message>
        <source>Seats to add</source>
        <translation>要添加的座位</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>There is a seat of that name already.</source>
        <translation>已有同名座位。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to add</source>
        <translation>
            <numerusform>将添加 %n 个座位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a problem</source>
        <translation>
            <numerusform>%n 行有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) added</source>
        <translation>
            <numerusform>已添加 %n 个座位</numerusform>
        </translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>座位列表</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of seats.</source>
        <translation>%1 太大，不像座位列表。</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat takes it over, with what is on its disk.</source>
        <translation>在 TrueNAS 或 ZFS 主机上，第四个词是您已有的 iSCSI 目标：座位会接管它及其磁盘上的内容。</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接管</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ChangeWords</name>
    <message>
        <source>add seat</source>
        <translation>添加座位</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>更改座位</translation>
    </message>
    <message>
        <source>remove seat</source>
        <translation>移除座位</translation>
    </message>
    <message>
        <source>reset seat</source>
        <translation>重置座位</translation>
    </message>
    <message>
        <source>reset data disk</source>
        <translation>重置数据盘</translation>
    </message>
    <message>
        <source>remove data disk</source>
        <translation>移除数据盘</translation>
    </message>
    <message>
        <source>undo reset</source>
        <translation>撤销重置</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <source>renew secret</source>
        <translation>更新密钥</translation>
    </message>
    <message>
        <source>delete master</source>
        <translation>删除母盘</translation>
    </message>
    <message>
        <source>delete version</source>
        <translation>删除版本</translation>
    </message>
    <message>
        <source>drop version</source>
        <translation>丢弃版本</translation>
    </message>
    <message>
        <source>make current</source>
        <translation>设为当前</translation>
    </message>
    <message>
        <source>mark good</source>
        <translation>标记为良好</translation>
    </message>
    <message>
        <source>move seat</source>
        <translation>迁移座位</translation>
    </message>
    <message>
        <source>begin update</source>
        <translation>开始更新</translation>
    </message>
    <message>
        <source>discard update</source>
        <translation>放弃更新</translation>
    </message>
    <message>
        <source>publish update</source>
        <translation>发布更新</translation>
    </message>
    <message>
        <source>add schedule</source>
        <translation>添加计划</translation>
    </message>
    <message>
        <source>remove schedule</source>
        <translation>移除计划</translation>
    </message>
    <message>
        <source>left alone: in use</source>
        <translation>保持不变：使用中</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>send report</source>
        <translation>发送报告</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>开机</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>switch network boot on</source>
        <translation>开启网络启动</translation>
    </message>
    <message>
        <source>switch network boot off</source>
        <translation>关闭网络启动</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectPage</name>
    <message>
        <source>Connect to a room</source>
        <translation>连接到机房</translation>
    </message>
    <message>
        <source>Where is the storage host that holds the seats&apos; disks? An empty one is set up step by step.</source>
        <translation>存放座位磁盘的存储主机在哪里？空的主机会逐步引导设置。</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>您的机房</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>其他机房</translation>
    </message>
    <message>
        <source>Password, passphrase or API key</source>
        <translation>密码、口令或 API 密钥</translation>
    </message>
    <message>
        <source>Remember it in the system&apos;s keychain</source>
        <translation>记在系统钥匙串中</translation>
    </message>
    <message>
        <source>Without the keychain it is kept until this window is closed, and nowhere else.</source>
        <translation>不用钥匙串时，只保留到此窗口关闭，不会存到别处。</translation>
    </message>
    <message>
        <source>Try a demo room</source>
        <translation>试用演示机房</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>返回机房</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This host shows a key that is not known here. Compare it with the one shown on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:</source>
        <translation>此主机出示的密钥在这里是未知的。接受之前，请与主机本身显示的密钥比较（ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub）：</translation>
    </message>
    <message>
        <source>Accept this key and connect</source>
        <translation>接受此密钥并连接</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the one that the host&apos;s own web interface shows before you accept it:</source>
        <translation>此主机出示的证书在这里未知。接受之前，请将其 SHA-256 指纹（%1）与主机自己的网页界面所显示的进行比较：</translation>
    </message>
    <message>
        <source>Accept this certificate and connect</source>
        <translation>接受此证书并连接</translation>
    </message>
    <message>
        <source>The rooms that were opened on this computer. Enter or a double click opens one.</source>
        <translation>在这台电脑上打开过的机房。按回车或双击即可打开。</translation>
    </message>
    <message>
        <source>Where the storage host is that keeps the seats&apos; disks, and how it is reached.</source>
        <translation>存放座位磁盘的存储主机在哪里，以及如何连接。</translation>
    </message>
    <message>
        <source>What the storage host wants to see before it lets you in. It is never written into a settings file.</source>
        <translation>存储主机在让您登录前要求的凭据。它绝不会写入设置文件。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>No connection. What you see may be out of date; it is tried again by itself.</source>
        <translation>没有连接。您看到的内容可能已过时；会自动重试。</translation>
    </message>
    <message>
        <source>The storage host does not let us in. What you see may be out of date.</source>
        <translation>存储主机拒绝登录。您看到的内容可能已过时。</translation>
    </message>
    <message>
        <source>Connecting again. What you see may be out of date.</source>
        <translation>正在重新连接。您看到的内容可能已过时。</translation>
    </message>
    <message>
        <source>How the connection to the storage host is, and what is wrong there.</source>
        <translation>与存储主机的连接状况，以及那里的问题。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FilterBar</name>
    <message>
        <source>All  %1</source>
        <translation>全部  %1</translation>
    </message>
    <message>
        <source>Running  %1</source>
        <translation>运行  %1</translation>
    </message>
    <message>
        <source>Starting  %1</source>
        <translation>启动  %1</translation>
    </message>
    <message>
        <source>Off  %1</source>
        <translation>关机  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>更新  %1</translation>
    </message>
    <message>
        <source>Attention  %1</source>
        <translation>注意  %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>Reset selected (%1)</source>
        <translation>重置所选 (%1)</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>重置所选</translation>
    </message>
    <message>
        <source>Make every seat fresh again; seats in use are left alone</source>
        <translation>让所有座位恢复如新；使用中的座位不受影响</translation>
    </message>
    <message>
        <source>Choose seats first: click, Ctrl+click, or drag a frame</source>
        <translation>请先选择座位：单击、Ctrl+单击或拖出选框</translation>
    </message>
    <message>
        <source>Make the chosen seats fresh again (R)</source>
        <translation>让所选座位恢复如新 (R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>搜索座位</translation>
    </message>
    <message>
        <source>Name, master, address or state (Ctrl+F)</source>
        <translation>名称、母盘、地址或状态 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose seats by state or group</source>
        <translation>按状态或分组选择座位</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::FloorPlanView</name>
    <message>
        <source>Floor plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>There is a seat already.</source>
        <translation>那里已有座位。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostCallsView</name>
    <message>
        <source>Show the exact calls</source>
        <translation>显示确切的调用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The exact calls</source>
        <translation>确切的调用</translation>
    </message>
    <message>
        <source>Asking the storage host…</source>
        <translation>正在询问存储主机…</translation>
    </message>
    <message>
        <source>By these calls the storage host would be changed, in this order. Secrets are masked.</source>
        <translation>将按此顺序用这些调用更改存储主机。密钥已被遮盖。</translation>
    </message>
    <message>
        <source>The storage host would not be changed.</source>
        <translation>存储主机上不会有任何更改。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostForm</name>
    <message>
        <source>Helper on this computer</source>
        <translation>本机上的助手</translation>
    </message>
    <message>
        <source>Helper on another Linux computer</source>
        <translation>另一台 Linux 电脑上的助手</translation>
    </message>
    <message>
        <source>TrueNAS</source>
        <translation>TrueNAS</translation>
    </message>
    <message>
        <source>TrueNAS over SSH</source>
        <translation>通过 SSH 的 TrueNAS</translation>
    </message>
    <message>
        <source>Linux computer with ZFS</source>
        <translation>带 ZFS 的 Linux 电脑</translation>
    </message>
    <message>
        <source>Demo room, to try things out</source>
        <translation>演示机房，用来试用</translation>
    </message>
    <message>
        <source>Write the address myself</source>
        <translation>自己填写地址</translation>
    </message>
    <message>
        <source>freshseatd runs on this computer.</source>
        <translation>freshseatd 在本机运行。</translation>
    </message>
    <message>
        <source>freshseatd runs there; it is reached over SSH.</source>
        <translation>freshseatd 在那台电脑上运行；通过 SSH 访问。</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool; sign in with an API key or a password.</source>
        <translation>磁盘位于 TrueNAS 存储池；用 API 密钥或密码登录。</translation>
    </message>
    <message>
        <source>The disks live on a TrueNAS pool that is reached over SSH.</source>
        <translation>磁盘位于通过 SSH 访问的 TrueNAS 存储池。</translation>
    </message>
    <message>
        <source>The disks live on a ZFS pool that is reached over SSH.</source>
        <translation>磁盘位于通过 SSH 访问的 ZFS 存储池。</translation>
    </message>
    <message>
        <source>Nothing is touched: the room lives in memory.</source>
        <translation>不会改动任何东西：机房只在内存中。</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>存储主机</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>server or 192.168.1.10</source>
        <translation>server 或 192.168.1.10</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>与本机相同</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostPhrases</name>
    <message>
        <source>no such seat: %1</source>
        <translation>没有这个座位：%1</translation>
    </message>
    <message>
        <source>no such master: %1</source>
        <translation>没有这个母盘：%1</translation>
    </message>
    <message>
        <source>master %1 has no snapshot %2</source>
        <translation>母盘 %1 没有快照 %2</translation>
    </message>
    <message>
        <source>freshseatctl seat list shows the seats there are</source>
        <translation>freshseatctl seat list 列出现有座位</translation>
    </message>
    <message>
        <source>freshseatctl master list shows the masters there are</source>
        <translation>freshseatctl master list 列出现有母盘</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows the snapshots there are</source>
        <translation>freshseatctl master snapshots 列出现有快照</translation>
    </message>
    <message>
        <source>no seat is in the group %1</source>
        <translation>分组 %1 中没有座位</translation>
    </message>
    <message>
        <source>no seat was named</source>
        <translation>没有指定座位</translation>
    </message>
    <message>
        <source>seats were chosen in more than one way</source>
        <translation>以多种方式选择了座位</translation>
    </message>
    <message>
        <source>name seats, or a group, or all of them</source>
        <translation>请指定座位、一个分组或全部</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>什么都没有做</translation>
    </message>
    <message>
        <source>nothing was begun</source>
        <translation>什么都没有开始</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>什么都没有更改</translation>
    </message>
    <message>
        <source>whether it took effect is not known</source>
        <translation>不清楚是否已生效</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>请稍后再试</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>it is in use by %1 since %2</source>
        <translation>%1 自 %2 起正在使用</translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation>%1 正在使用</translation>
    </message>
    <message>
        <source>it is in an update session</source>
        <translation>它处于更新会话中</translation>
    </message>
    <message>
        <source>it holds an open update session</source>
        <translation>它有一个打开的更新会话</translation>
    </message>
    <message>
        <source>it holds an open update session: publish or discard that first</source>
        <translation>它有一个打开的更新会话：请先发布或放弃</translation>
    </message>
    <message>
        <source>master %1 has an open update session</source>
        <translation>母盘 %1 有一个打开的更新会话</translation>
    </message>
    <message>
        <source>master %1 has an update session already</source>
        <translation>母盘 %1 已经有更新会话</translation>
    </message>
    <message>
        <source>master %1 has an update session already: %2</source>
        <translation>母盘 %1 已经有更新会话：%2</translation>
    </message>
    <message>
        <source>on seat %1 since %2, by %3</source>
        <translation>在座位 %1 上，自 %2 起，由 %3 开始</translation>
    </message>
    <message>
        <source>from %1 since %2, by %3</source>
        <translation>来自 %1，自 %2 起，由 %3 开始</translation>
    </message>
    <message>
        <source>publish or discard it first</source>
        <translation>请先发布或放弃它</translation>
    </message>
    <message>
        <source>publish or discard the update first</source>
        <translation>请先发布或放弃更新</translation>
    </message>
    <message>
        <source>master %1 is used by seat %2</source>
        <translation>母盘 %1 正被座位 %2 使用</translation>
    </message>
    <message>
        <source>master %1 is used by seats %2</source>
        <translation>母盘 %1 正被座位 %2 使用</translation>
    </message>
    <message>
        <source>remove these seats, or give them another master, first</source>
        <translation>请先移除这些座位，或给它们另一个母盘</translation>
    </message>
    <message>
        <source>the seat is being reset</source>
        <translation>座位正在重置</translation>
    </message>
    <message>
        <source>it is being reset</source>
        <translation>正在重置</translation>
    </message>
    <message>
        <source>something else is being done with the seat</source>
        <translation>座位上正在进行别的操作</translation>
    </message>
    <message>
        <source>its session could not be ended in time</source>
        <translation>未能及时结束其会话</translation>
    </message>
    <message>
        <source>switch the PC off and try again</source>
        <translation>请关掉电脑再试一次</translation>
    </message>
    <message>
        <source>the room is being changed by %1 since %2</source>
        <translation>机房自 %2 起正由 %1 更改</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>a master %1 is there already</source>
        <translation>已经有母盘 %1</translation>
    </message>
    <message>
        <source>choose another name: an import never writes over a master</source>
        <translation>请换一个名称：导入绝不会覆盖母盘</translation>
    </message>
    <message>
        <source>%1 belongs to seat %2 already</source>
        <translation>%1 已属于座位 %2</translation>
    </message>
    <message>
        <source>MAC address %1</source>
        <translation>MAC 地址 %1</translation>
    </message>
    <message>
        <source>a seat %1 is there already</source>
        <translation>已经有座位 %1</translation>
    </message>
    <message>
        <source>names are unique without regard to case</source>
        <translation>名称不得重复，不区分大小写</translation>
    </message>
    <message>
        <source>a size limit of %1 is too small to be meant</source>
        <translation>大小上限 %1 太小，不像是有意的</translation>
    </message>
    <message>
        <source>1M is the least; 0 takes the limit away</source>
        <translation>最小为 1M；0 表示取消上限</translation>
    </message>
    <message>
        <source>more than %1 data disks on one seat</source>
        <translation>一个座位上的数据盘超过 %1 个</translation>
    </message>
    <message>
        <source>%1 cannot be system disk and data disk of one seat</source>
        <translation>%1 不能同时是一个座位的系统盘和数据盘</translation>
    </message>
    <message>
        <source>%1 is not a seat name: %2</source>
        <translation>%1 不是座位名称：%2</translation>
    </message>
    <message>
        <source>%1 is not a master name: %2</source>
        <translation>%1 不是母盘名称：%2</translation>
    </message>
    <message>
        <source>%1 is not a group: %2</source>
        <translation>%1 不是分组：%2</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2</source>
        <translation>%1 不是 MAC 地址：%2</translation>
    </message>
    <message>
        <source>%1 is not a PC&apos;s MAC address: %2</source>
        <translation>%1 不是电脑的 MAC 地址：%2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>it is longer than 15 characters</source>
        <translation>超过 15 个字符</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>超过 60 个字符</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 - may be in it</source>
        <translation>只能包含 a-z A-Z 0-9 -</translation>
    </message>
    <message>
        <source>only a-z A-Z 0-9 . _ - may be in it</source>
        <translation>只能包含 a-z A-Z 0-9 . _ -</translation>
    </message>
    <message>
        <source>it begins or ends with a hyphen</source>
        <translation>以连字符开头或结尾</translation>
    </message>
    <message>
        <source>it is all digits</source>
        <translation>全是数字</translation>
    </message>
    <message>
        <source>it is not six bytes</source>
        <translation>不是六个字节</translation>
    </message>
    <message>
        <source>it is a multicast address</source>
        <translation>是组播地址</translation>
    </message>
    <message>
        <source>it is all zero</source>
        <translation>全是零</translation>
    </message>
    <message>
        <source>seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07</source>
        <translation>座位会成为 Windows 计算机名：1 到 15 个字母、数字和连字符，例如 PC-07</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11</source>
        <translation>1 到 60 个字母、数字、点、下划线和连字符，例如 win11</translation>
    </message>
    <message>
        <source>1 to 60 letters, digits, dots, underscores and hyphens, or nothing</source>
        <translation>1 到 60 个字母、数字、点、下划线和连字符，或留空</translation>
    </message>
    <message>
        <source>write it like 52:54:00:12:34:56</source>
        <translation>请写成 52:54:00:12:34:56 的形式</translation>
    </message>
    <message>
        <source>%1 is not an initiator name</source>
        <translation>%1 不是发起程序名称</translation>
    </message>
    <message>
        <source>write IQNs with commas between them, or any, or none</source>
        <translation>请写以逗号分隔的 IQN，或 any，或 none</translation>
    </message>
    <message>
        <source>more than 16 initiator names on one seat</source>
        <translation>一个座位上的发起程序名称超过 16 个</translation>
    </message>
    <message>
        <source>there is no master yet that the new seat could boot</source>
        <translation>还没有可供新座位启动的母盘</translation>
    </message>
    <message>
        <source>there are several masters, and no seat yet that shows which one is meant</source>
        <translation>有多个母盘，却还没有座位能表明要用哪一个</translation>
    </message>
    <message>
        <source>import one first: freshseatctl master import</source>
        <translation>请先导入一个：freshseatctl master import</translation>
    </message>
    <message>
        <source>name one with --master</source>
        <translation>请用 --master 指定一个</translation>
    </message>
    <message>
        <source>no PC %1 has asked for a boot script</source>
        <translation>没有电脑 %1 请求过启动脚本</translation>
    </message>
    <message>
        <source>freshseatctl pc list shows those that did; switch the PC on and let it boot from the network</source>
        <translation>freshseatctl pc list 列出请求过的电脑；请打开电脑，让它从网络启动</translation>
    </message>
    <message>
        <source>the seat was removed meanwhile</source>
        <translation>座位在此期间已被移除</translation>
    </message>
    <message>
        <source>the seat was changed meanwhile</source>
        <translation>座位在此期间已被更改</translation>
    </message>
    <message>
        <source>its disk was reset already, another reset puts it in order</source>
        <translation>其磁盘已经重置；再重置一次即可恢复正常</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>在此期间已被移除</translation>
    </message>
    <message>
        <source>there is no such seat any more</source>
        <translation>已经没有这个座位</translation>
    </message>
    <message>
        <source>seat %1: %2</source>
        <translation>座位 %1：%2</translation>
    </message>
    <message>
        <source>seat %1 has no disk of %2: it cannot try it</source>
        <translation>座位 %1 没有 %2 的磁盘：无法试用</translation>
    </message>
    <message>
        <source>seat %1 cannot go first: %2</source>
        <translation>座位 %1 不能先行：%2</translation>
    </message>
    <message>
        <source>pinned to snapshot %1</source>
        <translation>固定在快照 %1</translation>
    </message>
    <message>
        <source>its policy is keep: it moves when it is reset</source>
        <translation>其策略是 keep：重置时才会迁移</translation>
    </message>
    <message>
        <source>its policy is keep: a schedule never resets it</source>
        <translation>其策略是 keep：计划从不重置它</translation>
    </message>
    <message>
        <source>master %1 has no update session</source>
        <translation>母盘 %1 没有更新会话</translation>
    </message>
    <message>
        <source>freshseatctl update begin opens one</source>
        <translation>freshseatctl update begin 可打开一个</translation>
    </message>
    <message>
        <source>no roll-out of master %1 is under way</source>
        <translation>母盘 %1 没有正在进行的推送</translation>
    </message>
    <message>
        <source>the roll-out of %1 goes on by itself</source>
        <translation>%1 的推送会自行继续</translation>
    </message>
    <message>
        <source>nothing of master %1 was ever rolled out</source>
        <translation>母盘 %1 从未推送过任何内容</translation>
    </message>
    <message>
        <source>seat %1 has no disk of master %2</source>
        <translation>座位 %1 没有母盘 %2 的磁盘</translation>
    </message>
    <message>
        <source>it has no disk of master %1</source>
        <translation>它没有母盘 %1 的磁盘</translation>
    </message>
    <message>
        <source>choose a seat of this master, or give it the master first: freshseatctl seat set</source>
        <translation>请选择使用此母盘的座位，或先给它这个母盘：freshseatctl seat set</translation>
    </message>
    <message>
        <source>shut the PC down, then begin the update</source>
        <translation>请先关掉电脑，再开始更新</translation>
    </message>
    <message>
        <source>the update of %1 cannot be published while the PC of seat %2 is running</source>
        <translation>座位 %2 的电脑正在运行，无法发布 %1 的更新</translation>
    </message>
    <message>
        <source>the PC of seat %1 has just been switched on</source>
        <translation>座位 %1 的电脑刚刚打开</translation>
    </message>
    <message>
        <source>shut it down, then publish</source>
        <translation>请先关机，再发布</translation>
    </message>
    <message>
        <source>the update of master %1 is in the store but could not be written down: %2</source>
        <translation>母盘 %1 的更新已在存储中，但无法登记：%2</translation>
    </message>
    <message>
        <source>it is tried again by itself, at the latest when the daemon starts again</source>
        <translation>会自动重试，最迟在服务重新启动时</translation>
    </message>
    <message>
        <source>snapshot %1 of %2 cannot be dropped: %3</source>
        <translation>无法丢弃 %2 的快照 %1：%3</translation>
    </message>
    <message>
        <source>it is the current one</source>
        <translation>它是当前快照</translation>
    </message>
    <message>
        <source>it is used by seat %1</source>
        <translation>座位 %1 正在使用它</translation>
    </message>
    <message>
        <source>it is used by seats %1</source>
        <translation>座位 %1 正在使用它</translation>
    </message>
    <message>
        <source>an update session stands on it</source>
        <translation>有更新会话基于它</translation>
    </message>
    <message>
        <source>a roll-out is about it</source>
        <translation>有推送与它相关</translation>
    </message>
    <message>
        <source>freshseatctl master snapshots shows who stands on which</source>
        <translation>freshseatctl master snapshots 显示谁在哪个快照上</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is not kept, or not any more</source>
        <translation>座位 %1 的上次重置无法撤销：旧磁盘没有保留，或已不再保留</translation>
    </message>
    <message>
        <source>the last reset of seat %1 cannot be taken back: its old disk is gone from the storage host</source>
        <translation>座位 %1 的上次重置无法撤销：旧磁盘已不在存储主机上</translation>
    </message>
    <message>
        <source>master %1 has no current snapshot</source>
        <translation>母盘 %1 没有当前快照</translation>
    </message>
    <message>
        <source>its disk is gone from the store</source>
        <translation>其磁盘已从存储中消失</translation>
    </message>
    <message>
        <source>its disk cannot be used</source>
        <translation>其磁盘无法使用</translation>
    </message>
    <message>
        <source>it started %1 times instead of running</source>
        <translation>它启动了 %1 次而没有运行起来</translation>
    </message>
    <message>
        <source>it did not come up within %1 of its start</source>
        <translation>启动后 %1 内没有运行起来</translation>
    </message>
    <message>
        <source>the first seats stood; the others wait for a word</source>
        <translation>首批座位已通过；其余座位等待指示</translation>
    </message>
    <message>
        <source>it has no disk of this master any more</source>
        <translation>它不再有此母盘的磁盘</translation>
    </message>
    <message>
        <source>none of the first seats is left to try it</source>
        <translation>没有剩下可以试用的首批座位</translation>
    </message>
    <message>
        <source>the first seats stood, it goes on to the others</source>
        <translation>首批座位已通过，继续推送到其余座位</translation>
    </message>
    <message>
        <source>the seats go back to snapshot %1, it is marked bad</source>
        <translation>座位退回快照 %1，该快照已标记为有问题</translation>
    </message>
    <message>
        <source>every seat that was to move has</source>
        <translation>所有应迁移的座位都已迁移</translation>
    </message>
    <message>
        <source>ended before its time: the next roll-out began</source>
        <translation>提前结束：下一次推送已开始</translation>
    </message>
    <message>
        <source>goes on to the other seats, asked for by %1</source>
        <translation>应 %1 的要求，继续推送到其余座位</translation>
    </message>
    <message>
        <source>tried first by %1</source>
        <translation>先由 %1 试用</translation>
    </message>
    <message>
        <source>the first seats have tried it: continue, or abort</source>
        <translation>首批座位已试用：请继续或中止</translation>
    </message>
    <message>
        <source>%1 seat is on it</source>
        <translation>已在其上的座位：%1</translation>
    </message>
    <message>
        <source>%1 seats are on it</source>
        <translation>已在其上的座位：%1</translation>
    </message>
    <message>
        <source>%1 moves as soon as nobody is on it, or at its next boot</source>
        <translation>无人使用时或下次启动时迁移的座位：%1</translation>
    </message>
    <message>
        <source>%1 move as soon as nobody is on it, or at its next boot</source>
        <translation>无人使用时或下次启动时迁移的座位：%1</translation>
    </message>
    <message>
        <source>%1 moves at the next boot</source>
        <translation>下次启动时迁移的座位：%1</translation>
    </message>
    <message>
        <source>%1 move at the next boot</source>
        <translation>下次启动时迁移的座位：%1</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>保持不动的座位：%1</translation>
    </message>
    <message>
        <source>%1 stay where it is</source>
        <translation>保持不动的座位：%1</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>回到 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>首先：%1</translation>
    </message>
    <message>
        <source>as soon as nobody is on it</source>
        <translation>一旦无人使用</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>at its next boot</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>when you continue</source>
        <translation>当您选择继续时</translation>
    </message>
    <message>
        <source>after the first seats stood</source>
        <translation>首批座位通过之后</translation>
    </message>
    <message>
        <source>with its clone of %1</source>
        <translation>连同其 %1 的克隆</translation>
    </message>
    <message>
        <source>the old one stops working at the PC&apos;s next login</source>
        <translation>旧密钥在电脑下次登录时失效</translation>
    </message>
    <message>
        <source>what seat %1 wrote</source>
        <translation>座位 %1 写入的内容</translation>
    </message>
    <message>
        <source>the image %1</source>
        <translation>镜像 %1</translation>
    </message>
    <message>
        <source>its disk is again as before the reset, what was written since is lost</source>
        <translation>磁盘恢复到重置之前，此后写入的内容会丢失</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>代替 %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>作为 %1</translation>
    </message>
    <message>
        <source>seat %1 boots a writable disk over %2</source>
        <translation>座位 %1 从 %2 之上的可写磁盘启动</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>快照 %1</translation>
    </message>
    <message>
        <source>it is not offered as a seat any more</source>
        <translation>不再作为座位提供</translation>
    </message>
    <message>
        <source>every PC that asks for a boot script becomes a seat</source>
        <translation>每台请求启动脚本的电脑都会成为座位</translation>
    </message>
    <message>
        <source>PCs wait until they are adopted</source>
        <translation>电脑等待被收为座位</translation>
    </message>
    <message>
        <source>PCs get no boot service any more</source>
        <translation>电脑不再得到启动服务</translation>
    </message>
    <message>
        <source>a test, to every channel that is configured</source>
        <translation>向每个已配置的渠道发送一次测试</translation>
    </message>
    <message>
        <source>%1 on %2, pinned</source>
        <translation>%1 使用 %2，已固定</translation>
    </message>
    <message>
        <source>%1 on %2, following the current snapshot</source>
        <translation>%1 使用 %2，跟随当前快照</translation>
    </message>
    <message>
        <source>taking over the target %1</source>
        <translation>接管目标 %1</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <translation>%1，来自 %2，自 %3 起</translation>
    </message>
    <message>
        <source>at boot</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>now on snapshot %1</source>
        <translation>现在位于快照 %1</translation>
    </message>
    <message>
        <source>again on snapshot %1</source>
        <translation>重新位于快照 %1</translation>
    </message>
    <message>
        <source>its session was ended</source>
        <translation>其会话已结束</translation>
    </message>
    <message>
        <source>its session from %1 was closed</source>
        <translation>来自 %1 的会话已关闭</translation>
    </message>
    <message>
        <source>if its PC is not off by itself, switch it off</source>
        <translation>如果电脑没有自行关机，请将它关掉</translation>
    </message>
    <message>
        <source>only its disk of %1</source>
        <translation>仅其 %1 的磁盘</translation>
    </message>
    <message>
        <source>its disk of %1: %2</source>
        <translation>其 %1 的磁盘：%2</translation>
    </message>
    <message>
        <source>its disk of %1 was reset</source>
        <translation>其 %1 的磁盘已重置</translation>
    </message>
    <message>
        <source>its policy is boot: its next boot makes it fresh</source>
        <translation>其策略是 boot：下次启动即如新</translation>
    </message>
    <message>
        <source>snapshot %1 is current</source>
        <translation>快照 %1 是当前快照</translation>
    </message>
    <message>
        <source>snapshot %1 is gone</source>
        <translation>快照 %1 已删除</translation>
    </message>
    <message>
        <source>snapshot %1 is the last known good one</source>
        <translation>快照 %1 是最近的良好快照</translation>
    </message>
    <message>
        <source>snapshot %1 is marked bad</source>
        <translation>快照 %1 已标记为有问题</translation>
    </message>
    <message>
        <source>its disk %1 is removed later</source>
        <translation>其磁盘 %1 稍后移除</translation>
    </message>
    <message>
        <source>its old disk %1 is removed later</source>
        <translation>其旧磁盘 %1 稍后移除</translation>
    </message>
    <message>
        <source>some of it is removed later: %1</source>
        <translation>其中一部分稍后移除：%1</translation>
    </message>
    <message>
        <source>the connection was closed before its turn</source>
        <translation>轮到它之前连接已关闭</translation>
    </message>
    <message>
        <source>cancelled before its turn</source>
        <translation>轮到它之前已取消</translation>
    </message>
    <message>
        <source>cancelled before its turn came</source>
        <translation>还没轮到它就已取消</translation>
    </message>
    <message>
        <source>nothing is known to be done</source>
        <translation>没有已知完成的操作</translation>
    </message>
    <message>
        <source>done are %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>reset failed: %1</source>
        <translation>重置失败：%1</translation>
    </message>
    <message>
        <source>it is on already</source>
        <translation>已经开机</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>那里没有人</translation>
    </message>
    <message>
        <source>it is off already</source>
        <translation>已经关机</translation>
    </message>
    <message>
        <source>wake-up packet sent on %1</source>
        <translation>已经由 %1 发送唤醒包</translation>
    </message>
    <message>
        <source>the wake-up packet could not be sent: no network of this host took it</source>
        <translation>无法发送唤醒包：此主机的网络都没有接受它</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>以状态 %1 结束</translation>
    </message>
    <message>
        <source>its session is gone</source>
        <translation>其会话已结束</translation>
    </message>
    <message>
        <source>the command failed: %1</source>
        <translation>命令失败：%1</translation>
    </message>
    <message>
        <source>the command could not be run: %1</source>
        <translation>命令无法运行：%1</translation>
    </message>
    <message>
        <source>the PC is still on</source>
        <translation>电脑仍然开着</translation>
    </message>
    <message>
        <source>the command was taken, but the PC&apos;s session is still there after %1 s</source>
        <translation>命令已被接受，但 %1 秒后电脑的会话仍在</translation>
    </message>
    <message>
        <source>this storage host knows no way to show players a text: no command is configured</source>
        <translation>此存储主机无法向玩家显示文字：没有配置命令</translation>
    </message>
    <message>
        <source>this storage host knows no way to %1 PCs: no command is configured</source>
        <translation>此存储主机没有办法对电脑执行 %1：没有配置命令</translation>
    </message>
    <message>
        <source>name one in [power] of freshseatd.toml, such as %1</source>
        <translation>请在 freshseatd.toml 的 [power] 中指定一个，例如 %1</translation>
    </message>
    <message>
        <source>a message to players is one line of text</source>
        <translation>给玩家的消息只能是一行文字</translation>
    </message>
    <message>
        <source>a message to players cannot hold %1: the PC&apos;s command shell would take it for its own</source>
        <translation>给玩家的消息不能包含 %1：电脑的命令行会把它当成自己的</translation>
    </message>
    <message>
        <source>letters, digits, spaces and . , : &apos; - / are fine</source>
        <translation>可以使用字母、数字、空格以及 . , : &apos; - /</translation>
    </message>
    <message>
        <source>the message to players is empty</source>
        <translation>给玩家的消息是空的</translation>
    </message>
    <message>
        <source>a message to players cannot begin with - or /: it would be taken for an option</source>
        <translation>给玩家的消息不能以 - 或 / 开头：会被当成选项</translation>
    </message>
    <message>
        <source>a message to players has at most %1 bytes</source>
        <translation>给玩家的消息最多 %1 字节</translation>
    </message>
    <message>
        <source>no such schedule: %1</source>
        <translation>没有这个计划：%1</translation>
    </message>
    <message>
        <source>freshseatctl schedule list shows the schedules there are</source>
        <translation>freshseatctl schedule list 列出现有计划</translation>
    </message>
    <message>
        <source>no day was chosen</source>
        <translation>没有选择日期</translation>
    </message>
    <message>
        <source>daily is every day</source>
        <translation>daily 表示每天</translation>
    </message>
    <message>
        <source>waiting from %1 until %2 is no time at all</source>
        <translation>从 %1 等到 %2 等于没有时间</translation>
    </message>
    <message>
        <source>give a later time, or none</source>
        <translation>请给出更晚的时间，或不给</translation>
    </message>
    <message>
        <source>schedule %1 is at work just now</source>
        <translation>计划 %1 正在执行</translation>
    </message>
    <message>
        <source>see how it went with freshseatctl schedule list</source>
        <translation>结果请看 freshseatctl schedule list</translation>
    </message>
    <message>
        <source>players are told; it is done at %1</source>
        <translation>已通知玩家；将在 %1 执行</translation>
    </message>
    <message>
        <source>the time to wait was over before its turn came</source>
        <translation>轮到它之前等待时间已过</translation>
    </message>
    <message>
        <source>waited until %1</source>
        <translation>等待到 %1</translation>
    </message>
    <message>
        <source>it is tried again until %1</source>
        <translation>到 %1 之前会重试</translation>
    </message>
    <message>
        <source>it is reset at its next boot</source>
        <translation>它会在下次启动时重置</translation>
    </message>
    <message>
        <source>the next run of the schedule began</source>
        <translation>计划的下一次运行已开始</translation>
    </message>
    <message>
        <source>the schedule was removed</source>
        <translation>计划已移除</translation>
    </message>
    <message>
        <source>the schedule was switched off</source>
        <translation>计划已停用</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running</source>
        <translation>错过了 %1 的运行：存储主机没有在运行</translation>
    </message>
    <message>
        <source>the run of %1 was missed: the storage host was not running, or did not begin it</source>
        <translation>错过了 %1 的运行：存储主机没有在运行，或没有开始它</translation>
    </message>
    <message>
        <source>the schedule could not be changed: %1</source>
        <translation>无法更改计划：%1</translation>
    </message>
    <message>
        <source>the time zone of the storage host cannot be read</source>
        <translation>无法读取存储主机的时区</translation>
    </message>
    <message>
        <source>the storage host has not begun the run: one of schedule %1 may be at work, or its job fails; nothing is asked of it any more</source>
        <translation>存储主机没有开始运行：计划 %1 的另一次运行可能正在进行，或其任务失败；不再向它要求任何操作</translation>
    </message>
    <message>
        <source>look at the job&apos;s own messages on the storage host</source>
        <translation>请在存储主机上查看该任务的消息</translation>
    </message>
    <message>
        <source>this storage host has no update sessions</source>
        <translation>此存储主机没有更新会话</translation>
    </message>
    <message>
        <source>this storage host has no roll-outs</source>
        <translation>此存储主机没有推送功能</translation>
    </message>
    <message>
        <source>this storage host has no boot services; a companion would give them</source>
        <translation>此存储主机没有启动服务；伴随程序可以提供</translation>
    </message>
    <message>
        <source>this storage host has no boot services: it has disks alone; a companion would give them</source>
        <translation>此存储主机没有启动服务：它只有磁盘；伴随程序可以提供</translation>
    </message>
    <message>
        <source>this storage host keeps no schedule; a companion would</source>
        <translation>此存储主机不管理计划；伴随程序可以</translation>
    </message>
    <message>
        <source>the storage host&apos;s own schedule resets seats and does no more: it neither wakes PCs nor shuts them down; a companion would</source>
        <translation>存储主机自己的计划只重置座位：既不唤醒也不关闭电脑；伴随程序可以</translation>
    </message>
    <message>
        <source>the storage host cannot tell players anything; a companion would</source>
        <translation>存储主机无法向玩家发送消息；伴随程序可以</translation>
    </message>
    <message>
        <source>TrueNAS makes up for no run that was missed because it was off; a companion would</source>
        <translation>TrueNAS 不会补上因关机而错过的运行；伴随程序可以</translation>
    </message>
    <message>
        <source>this storage host sends no reports: it keeps no schedule; a companion would</source>
        <translation>此存储主机不发送报告：它不管理计划；伴随程序可以</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine of the PCs&apos; network, and connect to that: freshseatd(8)</source>
        <translation>请在电脑所在网络的一台机器上运行 freshseatd --companion，并连接到它：freshseatd(8)</translation>
    </message>
    <message>
        <source>run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)</source>
        <translation>请在一台始终开机的机器上运行 freshseatd --companion，并连接到它：freshseatd(8)</translation>
    </message>
    <message>
        <source>only %1 are left on the disk of the store, %2 of them are its reserve: no update is begun</source>
        <translation>存储磁盘上只剩 %1，其中 %2 是保留空间：不会开始更新</translation>
    </message>
    <message>
        <source>drop snapshots that are not needed, or add space</source>
        <translation>请丢弃不需要的快照，或增加空间</translation>
    </message>
    <message>
        <source>no more than the reserve of %1 is free on the disk of the store</source>
        <translation>存储磁盘上的可用空间不超过保留的 %1</translation>
    </message>
    <message>
        <source>drop old snapshots, delete masters that nobody needs, or reset seats</source>
        <translation>请丢弃旧快照、删除无人需要的母盘，或重置座位</translation>
    </message>
    <message>
        <source>the iSCSI server is not running</source>
        <translation>iSCSI 服务器没有运行</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there</source>
        <translation>存储主机说已创建 %1，但它不在那里</translation>
    </message>
    <message>
        <source>the storage host says that it made %1, but it is not there as it should be</source>
        <translation>存储主机说已创建 %1，但它不是应有的样子</translation>
    </message>
    <message>
        <source>the storage host says that target %1 shows %2, but it does not</source>
        <translation>存储主机说目标 %1 显示 %2，但并非如此</translation>
    </message>
    <message>
        <source>look at the iSCSI target&apos;s state on the host; the next change of the room tries again</source>
        <translation>请查看主机上 iSCSI 目标的状态；机房的下一次更改会重试</translation>
    </message>
    <message>
        <source>the storage host has a target %1 already</source>
        <translation>存储主机已有目标 %1</translation>
    </message>
    <message>
        <source>the storage host says that it rolled %1 back, but it did not</source>
        <translation>存储主机说已回退 %1，但并没有</translation>
    </message>
    <message>
        <source>something outside the room is built upon what is in %1</source>
        <translation>机房之外的内容基于 %1 中的内容</translation>
    </message>
    <message>
        <source>connect again and look: what was begun is finished, or taken back, by the next change</source>
        <translation>请重新连接并查看：已开始的操作会由下一次更改完成或撤回</translation>
    </message>
    <message>
        <source>all iSCSI targets of this storage host are its own: there is none that could be taken over</source>
        <translation>此存储主机的所有 iSCSI 目标都是它自己的：没有可以接管的目标</translation>
    </message>
    <message>
        <source>leave --adopt out</source>
        <translation>请去掉 --adopt</translation>
    </message>
    <message>
        <source>%1 names no volume of this storage host</source>
        <translation>%1 不是此存储主机上的卷</translation>
    </message>
    <message>
        <source>write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here</source>
        <translation>请写 host:/dev/zvol/POOL/VOLUME；那里的镜像文件无法从这里打开</translation>
    </message>
    <message>
        <source>%1 is a part of the room already</source>
        <translation>%1 已是机房的一部分</translation>
    </message>
    <message>
        <source>%1 lies in another pool than the room: a clone cannot leave its pool, so it would be a copy</source>
        <translation>%1 与机房不在同一存储池：克隆不能离开其存储池，因此只能是复制</translation>
    </message>
    <message>
        <source>put the room into the pool %1 (the URL names it), or import an image</source>
        <translation>请把机房放到存储池 %1 中（由 URL 指定），或导入镜像</translation>
    </message>
    <message>
        <source>a volume of the storage host is taken over as it is: nothing is sent</source>
        <translation>存储主机上的卷会原样接管：不发送任何数据</translation>
    </message>
    <message>
        <source>another import makes the master %1</source>
        <translation>另一个导入在创建母盘 %1</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>%1: there is no such volume</source>
        <translation>%1：没有这个卷</translation>
    </message>
    <message>
        <source>%1 is a file system, not a volume (zvol): it holds no disk</source>
        <translation>%1 是文件系统，不是卷（zvol）：其中没有磁盘</translation>
    </message>
    <message>
        <source>%1 is no whole number of 512-byte sectors long</source>
        <translation>%1 的长度不是 512 字节的整数倍</translation>
    </message>
    <message>
        <source>%1 has no snapshot: a master is made of snapshots, which do not change</source>
        <translation>%1 没有快照：母盘由不会变化的快照组成</translation>
    </message>
    <message>
        <source>%1 has no snapshot %2</source>
        <translation>%1 没有快照 %2</translation>
    </message>
    <message>
        <source>make one while nobody writes to the volume: zfs snapshot %1@golden</source>
        <translation>请在没有人写入该卷时创建一个：zfs snapshot %1@golden</translation>
    </message>
    <message>
        <source>%1 has %2 snapshots; %3 are taken over at most</source>
        <translation>%1 有 %2 个快照；最多接管 %3 个</translation>
    </message>
    <message>
        <source>name one: host:/dev/zvol/%1</source>
        <translation>请指定其中一个：host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>the target %1 is a seat&apos;s already</source>
        <translation>目标 %1 已属于某个座位</translation>
    </message>
    <message>
        <source>the target %1 cannot be taken over: it %2</source>
        <translation>无法接管目标 %1：%2</translation>
    </message>
    <message>
        <source>is not the only one whose name ends so: give its whole name</source>
        <translation>名称以此结尾的不止它一个；请给出完整名称</translation>
    </message>
    <message>
        <source>has no disk</source>
        <translation>它没有磁盘</translation>
    </message>
    <message>
        <source>has %1 disks (LUNs)</source>
        <translation>它有 %1 个磁盘（LUN）</translation>
    </message>
    <message>
        <source>has several portal groups</source>
        <translation>它有多个门户组</translation>
    </message>
    <message>
        <source>has %1 groups</source>
        <translation>它有 %1 个组</translation>
    </message>
    <message>
        <source>a seat&apos;s target has one</source>
        <translation>座位的目标只有一个</translation>
    </message>
    <message>
        <source>has its disk at another LUN than 0</source>
        <translation>它的磁盘不在 LUN 0</translation>
    </message>
    <message>
        <source>shows something else than a ZFS volume</source>
        <translation>它提供的不是 ZFS 卷</translation>
    </message>
    <message>
        <source>shows a file, not a volume</source>
        <translation>它提供的是文件，不是卷</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>它是只读的</translation>
    </message>
    <message>
        <source>lets every initiator in: give it a list (ACLs) with its PC&apos;s name</source>
        <translation>它允许任何发起程序：请为它设置含有其电脑名称的列表（ACL）</translation>
    </message>
    <message>
        <source>lets every initiator in: its group of initiators names none</source>
        <translation>它允许任何发起程序：其发起程序组没有列出名称</translation>
    </message>
    <message>
        <source>name its PC&apos;s there</source>
        <translation>请在那里写上其电脑的发起程序</translation>
    </message>
    <message>
        <source>asks for a secret of which there is none, or several</source>
        <translation>它要求密钥，但密钥不存在或有多个</translation>
    </message>
    <message>
        <source>is one of ours already</source>
        <translation>它已是我们的目标</translation>
    </message>
    <message>
        <source>change it on the storage host, or add the seat without --adopt: it gets a target of its own</source>
        <translation>请在存储主机上修改它，或不带 --adopt 添加座位：座位会得到自己的目标</translation>
    </message>
    <message>
        <source>shut that PC down first</source>
        <translation>请先关掉那台电脑</translation>
    </message>
    <message>
        <source>%1 is no clone: there is no snapshot that a reset could bring it back to</source>
        <translation>%1 不是克隆：没有可供重置恢复的快照</translation>
    </message>
    <message>
        <source>add the seat without --adopt: it gets a clone of master %1</source>
        <translation>请不带 --adopt 添加座位：座位会得到母盘 %1 的克隆</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, which master %3 was not made of</source>
        <translation>%1 是 %2 的克隆，而母盘 %3 不是由它创建的</translation>
    </message>
    <message>
        <source>take that over first: master import NAME host:/dev/zvol/%1</source>
        <translation>请先接管它：master import NAME host:/dev/zvol/%1</translation>
    </message>
    <message>
        <source>%1 is a clone of snapshot %2 of master %3, not of %4</source>
        <translation>%1 是母盘 %3 的快照 %2 的克隆，不是 %4 的克隆</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>导入已取消</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>没有留下任何内容</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>没有留下它的任何内容</translation>
    </message>
    <message>
        <source>broken off by the other side</source>
        <translation>被另一方中断</translation>
    </message>
    <message>
        <source>given up before its end</source>
        <translation>在结束前放弃</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>镜像文件是空的</translation>
    </message>
    <message>
        <source>the disk in this image has %1 bytes: not a multiple of 512, so it is not a whole disk image</source>
        <translation>此镜像中的磁盘有 %1 字节：不是 512 的倍数，因此不是完整的磁盘镜像</translation>
    </message>
    <message>
        <source>the demo room has no files of its own</source>
        <translation>演示机房没有自己的文件</translation>
    </message>
    <message>
        <source>name a file of your machine</source>
        <translation>请指定您机器上的文件</translation>
    </message>
    <message>
        <source>the file is not what was announced</source>
        <translation>文件与所声明的不符</translation>
    </message>
    <message>
        <source>another import makes the master %1 just now</source>
        <translation>另一个导入正在创建母盘 %1</translation>
    </message>
    <message>
        <source>another import makes the master %1, or was cut off</source>
        <translation>另一个导入在创建母盘 %1，或已被切断</translation>
    </message>
    <message>
        <source>take another name; what is left of it is removed after a day</source>
        <translation>请换一个名称；残留内容一天后会移除</translation>
    </message>
    <message>
        <source>master %1 is being imported already</source>
        <translation>母盘 %1 已在导入</translation>
    </message>
    <message>
        <source>master %1 is being imported or received already</source>
        <translation>母盘 %1 已在导入或接收</translation>
    </message>
    <message>
        <source>wait for that import, or choose another name</source>
        <translation>请等待该导入，或换一个名称</translation>
    </message>
    <message>
        <source>no such file on the storage host: %1</source>
        <translation>存储主机上没有这个文件：%1</translation>
    </message>
    <message>
        <source>%1 is empty: 0 bytes are no disk</source>
        <translation>%1 是空的：0 字节不是磁盘</translation>
    </message>
    <message>
        <source>%1 is no raw disk: its size of %2 bytes is not a multiple of 512</source>
        <translation>%1 不是原始磁盘：其大小 %2 字节不是 512 的倍数</translation>
    </message>
    <message>
        <source>this is no raw image: it ends as a VHD does</source>
        <translation>这不是 raw 镜像：它的结尾与 VHD 相同</translation>
    </message>
    <message>
        <source>say --format vhd</source>
        <translation>请指定 --format vhd</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing of it is left on the storage host.</source>
        <translation>%1 的导入已停止；存储主机上没有留下任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 无法读到结尾：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>the size of the device cannot be read: %1</source>
        <translation>无法读取设备的大小：%1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Check the path and the spelling.</source>
        <translation>请检查路径和拼写。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 是空的（0 字节）。</translation>
    </message>
    <message>
        <source>Was the download or the copy finished?</source>
        <translation>下载或复制完成了吗？</translation>
    </message>
    <message>
        <source>%1 is %2, not a disk image.</source>
        <translation>%1 是%2，不是磁盘镜像。</translation>
    </message>
    <message>
        <source>This file is %1, not a disk image.</source>
        <translation>此文件是%1，不是磁盘镜像。</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a device without blocks</source>
        <translation>非块设备</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation> %1 压缩包</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation> xz 压缩包</translation>
    </message>
    <message>
        <source>a tar archive (an .ova file is one)</source>
        <translation> tar 归档（.ova 文件就是）</translation>
    </message>
    <message>
        <source>a Windows installation image (WIM)</source>
        <translation> Windows 安装映像（WIM）</translation>
    </message>
    <message>
        <source>a %1 image</source>
        <translation> %1 镜像</translation>
    </message>
    <message>
        <source>a VMDK of an old ESX host</source>
        <translation>旧 ESX 主机的 VMDK</translation>
    </message>
    <message>
        <source>an encrypted disk (LUKS)</source>
        <translation>加密磁盘（LUKS）</translation>
    </message>
    <message>
        <source>Unpack it first, then import the disk image that is inside.</source>
        <translation>请先解压，再导入其中的磁盘镜像。</translation>
    </message>
    <message>
        <source>Convert it first: %1</source>
        <translation>请先转换：%1</translation>
    </message>
    <message>
        <source>A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk.</source>
        <translation>WIM 中是文件，不是磁盘。请把 Windows 安装到虚拟磁盘，再导入该磁盘。</translation>
    </message>
    <message>
        <source>Decrypt it first; a seat&apos;s firmware cannot boot it.</source>
        <translation>请先解密；座位的固件无法从它启动。</translation>
    </message>
    <message>
        <source>This VMDK file only describes a disk; the disk&apos;s data lies in other files.</source>
        <translation>此 VMDK 文件只描述磁盘；磁盘的数据在其他文件中。</translation>
    </message>
    <message>
        <source>Make one file of it: %1</source>
        <translation>请把它合成一个文件：%1</translation>
    </message>
    <message>
        <source>Make one file of it where all pieces are: %1</source>
        <translation>请在所有部分都在的地方合成一个文件：%1</translation>
    </message>
    <message>
        <source>Make one whole file of both: %1</source>
        <translation>请把两者合成一个完整的文件：%1</translation>
    </message>
    <message>
        <source>Make one plain file of it where it was made: %1</source>
        <translation>请在制作它的地方转成一个普通文件：%1</translation>
    </message>
    <message>
        <source>Convert it with the program that made it: %1</source>
        <translation>请用制作它的程序转换：%1</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>请尝试修复它的副本：%1</translation>
    </message>
    <message>
        <source>Make a copy with 512-byte sectors: %1</source>
        <translation>请制作 512 字节扇区的副本：%1</translation>
    </message>
    <message>
        <source>This %1 file is damaged or incomplete: %2.</source>
        <translation>此 %1 文件已损坏或不完整：%2。</translation>
    </message>
    <message>
        <source>Copy it again from where it was made and compare the sizes.</source>
        <translation>请从制作它的地方重新复制，并比较大小。</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>它在文件头内就结束了</translation>
    </message>
    <message>
        <source>a header extension is longer than the header</source>
        <translation>文件头扩展比文件头还长</translation>
    </message>
    <message>
        <source>its cluster size is impossible</source>
        <translation>簇大小不可能</translation>
    </message>
    <message>
        <source>its header length is impossible</source>
        <translation>文件头长度不可能</translation>
    </message>
    <message>
        <source>its table of contents lies behind the end of the file</source>
        <translation>内容表位于文件末尾之后</translation>
    </message>
    <message>
        <source>its table of references lies behind the end of the file</source>
        <translation>引用表位于文件末尾之后</translation>
    </message>
    <message>
        <source>its block table lies behind the end of the file</source>
        <translation>块表位于文件末尾之后</translation>
    </message>
    <message>
        <source>its block table cannot be read</source>
        <translation>无法读取块表</translation>
    </message>
    <message>
        <source>a block lies behind the end of the file</source>
        <translation>有一个块位于文件末尾之后</translation>
    </message>
    <message>
        <source>its second header is missing</source>
        <translation>缺少第二个文件头</translation>
    </message>
    <message>
        <source>its block size is impossible</source>
        <translation>块大小不可能</translation>
    </message>
    <message>
        <source>its block table is too short for its disk</source>
        <translation>块表对其磁盘来说太短</translation>
    </message>
    <message>
        <source>the checksum of its header is wrong</source>
        <translation>文件头的校验和错误</translation>
    </message>
    <message>
        <source>its kind of disk is unknown</source>
        <translation>磁盘类型未知</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>缺少开头</translation>
    </message>
    <message>
        <source>it is shorter than its disk</source>
        <translation>它比其磁盘短</translation>
    </message>
    <message>
        <source>its region table is missing</source>
        <translation>缺少区域表</translation>
    </message>
    <message>
        <source>its metadata is missing</source>
        <translation>缺少元数据</translation>
    </message>
    <message>
        <source>its metadata lies behind the end of the file</source>
        <translation>元数据位于文件末尾之后</translation>
    </message>
    <message>
        <source>its metadata is incomplete</source>
        <translation>元数据不完整</translation>
    </message>
    <message>
        <source>its description is not where it belongs</source>
        <translation>描述不在应在的位置</translation>
    </message>
    <message>
        <source>it ends within its description</source>
        <translation>它在描述内就结束了</translation>
    </message>
    <message>
        <source>The disk in this image has a size of 0 bytes.</source>
        <translation>此镜像中的磁盘大小为 0 字节。</translation>
    </message>
    <message>
        <source>The size of this disk, %1 bytes, is not a multiple of 512.</source>
        <translation>此磁盘的大小为 %1 字节，不是 512 的整数倍。</translation>
    </message>
    <message>
        <source>A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.</source>
        <translation>磁盘由 512 字节的扇区组成；文件可能在复制时被截断。</translation>
    </message>
    <message>
        <source>This image claims a disk of %1; the largest taken is %2.</source>
        <translation>此镜像声称有 %1 的磁盘；可接受的最大值为 %2。</translation>
    </message>
    <message>
        <source>%1 could not be read at %2.</source>
        <translation>无法在 %2 处读取 %1。</translation>
    </message>
    <message>
        <source>It became shorter while it was read, or the disk it lies on is failing.</source>
        <translation>它在读取时变短了，或其所在的磁盘正在失效。</translation>
    </message>
    <message>
        <source>%1 is refused: %2.</source>
        <translation>%1 被拒绝：%2。</translation>
    </message>
    <message>
        <source>it is only the difference to another file</source>
        <translation>它只是与另一个文件的差异</translation>
    </message>
    <message>
        <source>it keeps its data in another file</source>
        <translation>它的数据在另一个文件中</translation>
    </message>
    <message>
        <source>its data lies in several files</source>
        <translation>它的数据在多个文件中</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>它已加密</translation>
    </message>
    <message>
        <source>its format is not what its header says</source>
        <translation>格式与文件头所述不符</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>文件头自相矛盾</translation>
    </message>
    <message>
        <source>what qemu-img says of it cannot be understood</source>
        <translation>无法理解 qemu-img 对它的描述</translation>
    </message>
    <message>
        <source>This is a qcow image of version %1; 2 and 3 are known.</source>
        <translation>这是版本 %1 的 qcow 镜像；只支持 2 和 3。</translation>
    </message>
    <message>
        <source>This qcow2 image keeps its data in another file.</source>
        <translation>此 qcow2 镜像的数据在另一个文件中。</translation>
    </message>
    <message>
        <source>This qcow2 image is only the difference to %1.</source>
        <translation>此 qcow2 镜像只是与%1的差异。</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>另一个文件</translation>
    </message>
    <message>
        <source>another file (%1)</source>
        <translation>另一个文件（%1）</translation>
    </message>
    <message>
        <source>This qcow2 image is encrypted.</source>
        <translation>此 qcow2 镜像已加密。</translation>
    </message>
    <message>
        <source>Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.</source>
        <translation>请先用 qemu-img convert 解密；Freshseat 从不询问镜像的密码。</translation>
    </message>
    <message>
        <source>This qcow2 image uses features that Freshseat does not know.</source>
        <translation>此 qcow2 镜像使用了 Freshseat 不认识的特性。</translation>
    </message>
    <message>
        <source>This qcow2 image is marked as corrupt by the program that wrote it last.</source>
        <translation>此 qcow2 镜像被最后写入它的程序标记为已损坏。</translation>
    </message>
    <message>
        <source>This VHD is only the difference to another disk.</source>
        <translation>此 VHD 只是与另一个磁盘的差异。</translation>
    </message>
    <message>
        <source>This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).</source>
        <translation>此 VHDX 只是与另一个磁盘的差异（Hyper-V 检查点 .avhdx 就是）。</translation>
    </message>
    <message>
        <source>Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.</source>
        <translation>请在两者都在的地方将它与父磁盘合并（Hyper-V 管理器、编辑磁盘、合并），再导入结果。</translation>
    </message>
    <message>
        <source>This VHDX has sectors of %1 bytes; only 512 can be booted.</source>
        <translation>此 VHDX 的扇区为 %1 字节；只有 512 字节的可以启动。</translation>
    </message>
    <message>
        <source>This VMDK is encrypted.</source>
        <translation>此 VMDK 已加密。</translation>
    </message>
    <message>
        <source>Remove the encryption in VMware first.</source>
        <translation>请先在 VMware 中取消加密。</translation>
    </message>
    <message>
        <source>This VMDK is one piece of a disk in several files.</source>
        <translation>此 VMDK 是分为多个文件的磁盘的一部分。</translation>
    </message>
    <message>
        <source>This VMDK is only the difference to another disk (a snapshot).</source>
        <translation>此 VMDK 只是与另一个磁盘的差异（快照）。</translation>
    </message>
    <message>
        <source>This VMDK is of the kind %1, whose data lies in other files too.</source>
        <translation>此 VMDK 属于 %1 类型，其数据还在其他文件中。</translation>
    </message>
    <message>
        <source>%1 is no %2 image; it is %3.</source>
        <translation>%1 不是 %2 镜像；它是 %3。</translation>
    </message>
    <message>
        <source>%1 is no %2 image; its header is not one.</source>
        <translation>%1 不是 %2 镜像；文件头不符。</translation>
    </message>
    <message>
        <source>Leave the format out, or say --format auto, to have it found.</source>
        <translation>请省略格式，或指定 --format auto 以自动识别。</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 在读取时被更改了。</translation>
    </message>
    <message>
        <source>Let nothing write to it, then try again.</source>
        <translation>请确保没有程序写入它，再重试。</translation>
    </message>
    <message>
        <source>The new disk is not %1 long; nothing was written to it.</source>
        <translation>新磁盘的长度不是 %1；没有写入任何内容。</translation>
    </message>
    <message>
        <source>the new disk cannot be opened: %1</source>
        <translation>无法打开新磁盘：%1</translation>
    </message>
    <message>
        <source>the new disk cannot be written to stable storage: %1</source>
        <translation>无法将新磁盘可靠地保存：%1</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the file.</source>
        <translation>%1 的副本与文件不一致。</translation>
    </message>
    <message>
        <source>The file changed while it was read, or a disk or the memory of this machine is failing.</source>
        <translation>文件在读取时发生了变化，或本机的磁盘或内存正在失效。</translation>
    </message>
    <message>
        <source>%1. qemu-img says: %2</source>
        <translation>%1。qemu-img 的说明：%2</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete</source>
        <translation>%1 已损坏或不完整</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 无法读取到末尾</translation>
    </message>
    <message>
        <source>The file is probably damaged or incomplete: copy it again from where it was made.</source>
        <translation>文件可能已损坏或不完整：请从制作它的地方重新复制。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Shut the virtual machine down that has it open, then try again.</source>
        <translation>请关闭正在打开它的虚拟机，再重试。</translation>
    </message>
    <message>
        <source>%1 was not closed properly: changes wait in its log.</source>
        <translation>%1 没有正常关闭：其日志中还有待写入的更改。</translation>
    </message>
    <message>
        <source>Start its virtual machine once and shut it down, or detach the disk, then copy it again.</source>
        <translation>请启动其虚拟机一次再关闭，或分离该磁盘，然后重新复制。</translation>
    </message>
    <message>
        <source>%1: the disk it is written to is full.</source>
        <translation>%1：写入的目标磁盘已满。</translation>
    </message>
    <message>
        <source>Free space, then try again.</source>
        <translation>请释放空间，再重试。</translation>
    </message>
    <message>
        <source>%1 may not be read by Freshseat.</source>
        <translation>Freshseat 无权读取 %1。</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>在完成之前已停止。</translation>
    </message>
    <message>
        <source>qemu-img took far too long and was ended.</source>
        <translation>qemu-img 用时过长，已被终止。</translation>
    </message>
    <message>
        <source>Is the disk it reads from failing, or the file made to waste time?</source>
        <translation>是读取的磁盘正在失效，还是文件被故意做成浪费时间的？</translation>
    </message>
    <message>
        <source>qemu-img broke off (signal %1).</source>
        <translation>qemu-img 异常中断（信号 %1）。</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to break programs that read it.</source>
        <translation>文件可能已损坏，或被故意做成使读取它的程序崩溃。</translation>
    </message>
    <message>
        <source>qemu-img is not installed on the storage host.</source>
        <translation>存储主机上没有安装 qemu-img。</translation>
    </message>
    <message>
        <source>Install the package qemu-utils.</source>
        <translation>请安装软件包 qemu-utils。</translation>
    </message>
    <message>
        <source>The storage host sent a broken image.</source>
        <translation>存储主机发来了损坏的镜像。</translation>
    </message>
    <message>
        <source>reset the clone to get a clean disk</source>
        <translation>请重置克隆以得到干净的磁盘</translation>
    </message>
    <message>
        <source>clone %1: %2</source>
        <translation>克隆 %1：%2</translation>
    </message>
    <message>
        <source>there is no clone %1</source>
        <translation>没有克隆 %1</translation>
    </message>
    <message>
        <source>clone %1 is in use</source>
        <translation>克隆 %1 正在使用中</translation>
    </message>
    <message>
        <source>clone %1 stands on snapshot %2</source>
        <translation>克隆 %1 基于快照 %2</translation>
    </message>
    <message>
        <source>clone %1 is not published: %2</source>
        <translation>克隆 %1 未发布：%2</translation>
    </message>
    <message>
        <source>clone %1: nothing is kept of its last reset</source>
        <translation>克隆 %1：上次重置没有保留任何内容</translation>
    </message>
    <message>
        <source>clone %1: what is kept cannot be used: %2</source>
        <translation>克隆 %1：保留的内容无法使用：%2</translation>
    </message>
    <message>
        <source>the clone is as it was before</source>
        <translation>克隆保持原样</translation>
    </message>
    <message>
        <source>clone %1 and its snapshot differ in size</source>
        <translation>克隆 %1 与其快照的大小不同</translation>
    </message>
    <message>
        <source>there is no snapshot %1</source>
        <translation>没有快照 %1</translation>
    </message>
    <message>
        <source>snapshot %1 is being used</source>
        <translation>快照 %1 正在使用中</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: %2</source>
        <translation>快照 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>snapshot %1 is damaged: its base has %2 bytes instead of %3</source>
        <translation>快照 %1 已损坏：其基础有 %2 字节，应为 %3</translation>
    </message>
    <message>
        <source>snapshot %1 was made by a newer Freshseat</source>
        <translation>快照 %1 由较新的 Freshseat 创建</translation>
    </message>
    <message>
        <source>snapshot %1: its layers hold more than 16 TiB</source>
        <translation>快照 %1：其各层超过 16 TiB</translation>
    </message>
    <message>
        <source>export it and import it as a new master</source>
        <translation>请将其导出，再导入为新的母盘</translation>
    </message>
    <message>
        <source>snapshot %1 at byte %2: %3</source>
        <translation>快照 %1 第 %2 字节处：%3</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>%1 was made by a newer Freshseat</source>
        <translation>%1 由较新的 Freshseat 创建</translation>
    </message>
    <message>
        <source>its file was made by a newer Freshseat</source>
        <translation>其文件由较新的 Freshseat 创建</translation>
    </message>
    <message>
        <source>update Freshseat on this host</source>
        <translation>请更新此主机上的 Freshseat</translation>
    </message>
    <message>
        <source>both superblocks are damaged</source>
        <translation>两个超级块都已损坏</translation>
    </message>
    <message>
        <source>its file belongs to clone %1</source>
        <translation>其文件属于克隆 %1</translation>
    </message>
    <message>
        <source>its file is for a disk of another size</source>
        <translation>其文件用于另一大小的磁盘</translation>
    </message>
    <message>
        <source>its journal is damaged: %1 (entry %2)</source>
        <translation>其日志已损坏：%1（条目 %2）</translation>
    </message>
    <message>
        <source>a link leads nowhere</source>
        <translation>有一个链接无处可指</translation>
    </message>
    <message>
        <source>an entry cannot be true</source>
        <translation>有一个条目不可能正确</translation>
    </message>
    <message>
        <source>a flushed entry is unreadable</source>
        <translation>一个已保存的条目无法读取</translation>
    </message>
    <message>
        <source>flushed entries are missing</source>
        <translation>缺少已保存的条目</translation>
    </message>
    <message>
        <source>an entry before the last one is unreadable</source>
        <translation>最后一个条目之前有条目无法读取</translation>
    </message>
    <message>
        <source>it is damaged: the slot of block %1 is used twice</source>
        <translation>它已损坏：块 %1 的位置被使用了两次</translation>
    </message>
    <message>
        <source>its superblock holds an impossible size</source>
        <translation>其超级块中的大小不可能</translation>
    </message>
    <message>
        <source>no room for a new journal</source>
        <translation>没有空间存放新的日志</translation>
    </message>
    <message>
        <source>both superblocks of its layer are unreadable</source>
        <translation>其层的两个超级块都无法读取</translation>
    </message>
    <message>
        <source>its layer is another one than its manifest means</source>
        <translation>其层不是清单所指的层</translation>
    </message>
    <message>
        <source>its layer was written to after it was sealed</source>
        <translation>其层在封存后又被写入</translation>
    </message>
    <message>
        <source>it stands on itself</source>
        <translation>它基于自身</translation>
    </message>
    <message>
        <source>it stands on %1: %2</source>
        <translation>它基于 %1：%2</translation>
    </message>
    <message>
        <source>the manifest of %1 belongs to another</source>
        <translation>%1 的清单属于另一个</translation>
    </message>
    <message>
        <source>it and %1 differ in size</source>
        <translation>它与 %1 的大小不同</translation>
    </message>
    <message>
        <source>%1 is too long to be what it should be</source>
        <translation>%1 过长，不是它应有的内容</translation>
    </message>
    <message>
        <source>the data is not what was written</source>
        <translation>数据与写入的不一致</translation>
    </message>
    <message>
        <source>the seat&apos;s data is damaged</source>
        <translation>座位的数据已损坏</translation>
    </message>
    <message>
        <source>its base has %1 bytes</source>
        <translation>其基础有 %1 字节</translation>
    </message>
    <message>
        <source>its checksums are damaged</source>
        <translation>其校验和已损坏</translation>
    </message>
    <message>
        <source>import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>导入已取消</translation>
    </message>
    <message>
        <source>import: %1 became shorter</source>
        <translation>导入：%1 变短了</translation>
    </message>
    <message>
        <source>import: the disk gave back other bytes than were written, at byte %1</source>
        <translation>导入：在第 %1 字节处，磁盘返回的与写入的不同</translation>
    </message>
    <message>
        <source>the storage under %1 is not to be trusted</source>
        <translation>%1 下的存储不可信</translation>
    </message>
    <message>
        <source>a disk of %1 bytes cannot be imported</source>
        <translation>无法导入 %1 字节的磁盘</translation>
    </message>
    <message>
        <source>its size must be a multiple of 512 bytes, at least 512, at most 16 TiB</source>
        <translation>其大小必须是 512 字节的整数倍，最小 512 字节，最大 16 TiB</translation>
    </message>
    <message>
        <source>the catalogue cannot be written: the disk is full</source>
        <translation>无法写入目录库：磁盘已满</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>请腾出空间后重试</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file is damaged: %1</source>
        <translation>目录库文件已损坏：%1</translation>
    </message>
    <message>
        <source>restore freshseat.db from a backup</source>
        <translation>请从备份恢复 freshseat.db</translation>
    </message>
    <message>
        <source>the catalogue refused a change: %1</source>
        <translation>目录库拒绝了更改：%1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s file cannot be opened for writing: %1</source>
        <translation>无法打开目录库文件进行写入：%1</translation>
    </message>
    <message>
        <source>the catalogue failed: %1</source>
        <translation>目录库出错：%1</translation>
    </message>
    <message>
        <source>the catalogue holds a word it should not: %1</source>
        <translation>目录库中有不该有的词：%1</translation>
    </message>
    <message>
        <source>the catalogue holds a roll-out that cannot be read: %1</source>
        <translation>目录库中有无法读取的推送：%1</translation>
    </message>
    <message>
        <source>no such PC: %1</source>
        <translation>没有这台电脑：%1</translation>
    </message>
    <message>
        <source>no such seat</source>
        <translation>没有这个座位</translation>
    </message>
    <message>
        <source>no such snapshot</source>
        <translation>没有这个快照</translation>
    </message>
    <message>
        <source>no such schedule</source>
        <translation>没有这个计划</translation>
    </message>
    <message>
        <source>no update session</source>
        <translation>没有更新会话</translation>
    </message>
    <message>
        <source>the seat is not followed any more</source>
        <translation>不再跟踪该座位</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>cannot make the directory %1: %2</source>
        <translation>无法创建目录 %1：%2</translation>
    </message>
    <message>
        <source>cannot make a file of %1 in %2: %3</source>
        <translation>无法在 %2 中创建 %1 的文件：%3</translation>
    </message>
    <message>
        <source>cannot list %1: %2</source>
        <translation>无法列出 %1：%2</translation>
    </message>
    <message>
        <source>cannot list the snapshots: %1</source>
        <translation>无法列出快照：%1</translation>
    </message>
    <message>
        <source>cannot rename %1 to %2: %3</source>
        <translation>无法将 %1 重命名为 %2：%3</translation>
    </message>
    <message>
        <source>cannot protect %1: %2</source>
        <translation>无法保护 %1：%2</translation>
    </message>
    <message>
        <source>cannot sync %1: %2</source>
        <translation>无法同步 %1：%2</translation>
    </message>
    <message>
        <source>cannot sync its file: %1</source>
        <translation>无法同步其文件：%1</translation>
    </message>
    <message>
        <source>cannot look at %1: %2</source>
        <translation>无法查看 %1：%2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>无法继续 %1：%2</translation>
    </message>
    <message>
        <source>cannot see the holes of %1: %2</source>
        <translation>无法查看 %1 的空洞：%2</translation>
    </message>
    <message>
        <source>cannot ask for the space of %1: %2</source>
        <translation>无法查询 %1 的空间：%2</translation>
    </message>
    <message>
        <source>cannot read a superblock: %1</source>
        <translation>无法读取超级块：%1</translation>
    </message>
    <message>
        <source>cannot write its superblock: %1</source>
        <translation>无法写入其超级块：%1</translation>
    </message>
    <message>
        <source>cannot read the data: %1</source>
        <translation>无法读取数据：%1</translation>
    </message>
    <message>
        <source>cannot read the journal: %1</source>
        <translation>无法读取日志：%1</translation>
    </message>
    <message>
        <source>cannot write a new journal: %1</source>
        <translation>无法写入新的日志：%1</translation>
    </message>
    <message>
        <source>cannot write its journal anew: %1</source>
        <translation>无法重写其日志：%1</translation>
    </message>
    <message>
        <source>cannot write the checksums: %1</source>
        <translation>无法写入校验和：%1</translation>
    </message>
    <message>
        <source>cannot write the image to %1: %2</source>
        <translation>无法将镜像写入 %1：%2</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>无法在 %1 中创建文件：%2</translation>
    </message>
    <message>
        <source>no file of that size can be made in %1: %2</source>
        <translation>无法在 %1 中创建该大小的文件：%2</translation>
    </message>
    <message>
        <source>the image cannot be kept in %1 until it is whole: %2</source>
        <translation>镜像完整之前无法保存在 %1 中：%2</translation>
    </message>
    <message>
        <source>identity file %1: %2</source>
        <translation>密钥文件 %1：%2</translation>
    </message>
    <message>
        <source>the known certificates %1: %2</source>
        <translation>已知证书 %1：%2</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>写入 %1 时：%2</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许该操作</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有此文件或目录</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>对方已关闭连接</translation>
    </message>
    <message>
        <source>no network interface was named</source>
        <translation>没有指定网络接口</translation>
    </message>
    <message>
        <source>there is no network interface %1 with an IPv4 address that is up</source>
        <translation>没有已启用且带 IPv4 地址的网络接口 %1</translation>
    </message>
    <message>
        <source>ip address shows the host&apos;s networks</source>
        <translation>ip address 显示主机的网络</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run</source>
        <translation>HTTP 启动服务没有运行</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>现有 %1</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: PCs would find no scripts</source>
        <translation>HTTP 启动服务没有运行：电脑找不到脚本</translation>
    </message>
    <message>
        <source>the HTTP boot service does not run: a stick would have nobody to ask</source>
        <translation>HTTP 启动服务没有运行：启动 U 盘无处询问</translation>
    </message>
    <message>
        <source>start freshseatd with --http</source>
        <translation>请用 --http 启动 freshseatd</translation>
    </message>
    <message>
        <source>start freshseatd with --http, or make a stick for one seat with --seat</source>
        <translation>请用 --http 启动 freshseatd，或用 --seat 为单个座位制作启动 U 盘</translation>
    </message>
    <message>
        <source>the program %1 is needed to make a boot stick</source>
        <translation>制作启动 U 盘需要程序 %1</translation>
    </message>
    <message>
        <source>install the package %1</source>
        <translation>请安装软件包 %1</translation>
    </message>
    <message>
        <source>syslinux&apos; mbr.bin is needed to make a boot stick</source>
        <translation>制作启动 U 盘需要 syslinux 的 mbr.bin</translation>
    </message>
    <message>
        <source>install the package syslinux-common</source>
        <translation>请安装软件包 syslinux-common</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>the boot program %1 is not in %2</source>
        <translation>启动程序 %1 不在 %2 中</translation>
    </message>
    <message>
        <source>install Debian&apos;s package ipxe</source>
        <translation>请安装 Debian 的软件包 ipxe</translation>
    </message>
    <message>
        <source>of an old version</source>
        <translation>（旧版本）</translation>
    </message>
    <message>
        <source>install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in freshseatd.toml</source>
        <translation>请安装 iPXE 1.21 或更高版本，例如 Debian 13 的软件包 ipxe，并在 freshseatd.toml 中将其文件夹写为 boot.programs</translation>
    </message>
    <message>
        <source>the network of %1 (%2, %3) is too small to give out addresses</source>
        <translation>%1 的网络（%2，%3）太小，无法分配地址</translation>
    </message>
    <message>
        <source>give the interface a network of 64 addresses or more, such as /24</source>
        <translation>请给该接口一个至少 64 个地址的网络，例如 /24</translation>
    </message>
    <message>
        <source>dnsmasq does not say that it has started</source>
        <translation>dnsmasq 没有报告已启动</translation>
    </message>
    <message>
        <source>it holds the seat&apos;s secret</source>
        <translation>其中含有座位的密钥</translation>
    </message>
    <message>
        <source>another DHCP server gives out addresses on %1: %2</source>
        <translation>另一个 DHCP 服务器正在 %1 上分配地址：%2</translation>
    </message>
    <message>
        <source>leave the addresses to it and use --mode proxy, or switch it off first</source>
        <translation>请让它分配地址并使用 --mode proxy，或先关掉它</translation>
    </message>
    <message>
        <source>PCs ask %1</source>
        <translation>电脑询问 %1</translation>
    </message>
    <message>
        <source>dnsmasq could not serve the network: %1</source>
        <translation>dnsmasq 无法为该网络服务：%1</translation>
    </message>
    <message>
        <source>freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)</source>
        <translation>freshseatd 为此需要 CAP_NET_ADMIN、CAP_NET_RAW 和 CAP_NET_BIND_SERVICE：freshseatd(8)</translation>
    </message>
    <message>
        <source>another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed</source>
        <translation>此主机上的另一个 dnsmasq 或 DHCP 服务器可能占用了端口；必须安装 dnsmasq</translation>
    </message>
    <message>
        <source>There is no connection to the storage host. Nothing was done.</source>
        <translation>没有与存储主机的连接。什么都没有做。</translation>
    </message>
    <message>
        <source>No helper answers: %1.</source>
        <translation>没有助手应答：%1。</translation>
    </message>
    <message>
        <source>No helper runs on this machine: there is no %1.</source>
        <translation>这台机器上没有运行助手：没有 %1。</translation>
    </message>
    <message>
        <source>Start the helper: freshseatd, or systemctl start freshseatd.</source>
        <translation>请启动助手：freshseatd，或 systemctl start freshseatd。</translation>
    </message>
    <message>
        <source>%1 Another machine is reached by --connect ssh://USER@HOST.</source>
        <translation>%1 其他机器可用 --connect ssh://USER@HOST 连接。</translation>
    </message>
    <message>
        <source>Run it as the user who runs freshseatd, or as a member of the socket&apos;s group.</source>
        <translation>请以运行 freshseatd 的用户身份，或以套接字所属组的成员身份运行。</translation>
    </message>
    <message>
        <source>the connection to the storage host was lost: %1</source>
        <translation>与存储主机的连接已断开：%1</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>the connection to the demo room was closed</source>
        <translation>与演示机房的连接已关闭</translation>
    </message>
    <message>
        <source>connect again and look at the journal</source>
        <translation>请重新连接并查看日志</translation>
    </message>
    <message>
        <source>connect again and look</source>
        <translation>请重新连接并查看</translation>
    </message>
    <message>
        <source>the storage host did not answer in %1 seconds</source>
        <translation>存储主机在 %1 秒内没有应答</translation>
    </message>
    <message>
        <source>is Freshseat&apos;s helper what listens there?</source>
        <translation>那里监听的是 Freshseat 的助手吗？</translation>
    </message>
    <message>
        <source>the storage host speaks another version of the control protocol</source>
        <translation>存储主机使用另一版本的控制协议</translation>
    </message>
    <message>
        <source>install the same version of Freshseat on both</source>
        <translation>请在两边安装同一版本的 Freshseat</translation>
    </message>
    <message>
        <source>it was closed here</source>
        <translation>在本端关闭</translation>
    </message>
    <message>
        <source>the storage host closed it</source>
        <translation>存储主机关闭了它</translation>
    </message>
    <message>
        <source>what came is not Freshseat&apos;s protocol (%1)</source>
        <translation>收到的不是 Freshseat 的协议（%1）</translation>
    </message>
    <message>
        <source>cannot reach %1 by SSH: %2</source>
        <translation>无法通过 SSH 到达 %1：%2</translation>
    </message>
    <message>
        <source>is it switched on, and does sshd run there?</source>
        <translation>它开机了吗？那里运行着 sshd 吗？</translation>
    </message>
    <message>
        <source>the host %1 did not let %2 in; it takes: %3</source>
        <translation>主机 %1 不让 %2 登录；它接受：%3</translation>
    </message>
    <message>
        <source>give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file</source>
        <translation>请用 --identity 提供密钥，或用 FRESHSEAT_SECRET 或 --secret-file 提供密码</translation>
    </message>
    <message>
        <source>the host %1 hung up while logging in: %2</source>
        <translation>主机 %1 在登录时挂断：%2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the key %2</source>
        <translation>主机 %1 未知；它出示的密钥是 %2</translation>
    </message>
    <message>
        <source>if that is its key, accept it with --accept-key %1</source>
        <translation>如果那是它的密钥，请用 --accept-key %1 接受</translation>
    </message>
    <message>
        <source>the host %1 shows the key %2, not the one that was to be accepted</source>
        <translation>主机 %1 出示的密钥是 %2，不是应接受的那个</translation>
    </message>
    <message>
        <source>the key of the host %1 has changed: somebody may stand in between, or it was installed anew. It shows %2</source>
        <translation>主机 %1 的密钥已改变：可能有人从中作梗，或它被重新安装。它出示 %2</translation>
    </message>
    <message>
        <source>if you know why it changed, remove the old key from the known hosts, or accept this one with --accept-key %1</source>
        <translation>如果您知道它为何改变，请从已知主机中移除旧密钥，或用 --accept-key %1 接受这个</translation>
    </message>
    <message>
        <source>compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>请与主机本身的密钥比较：ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>the host showed no key: %1</source>
        <translation>主机没有出示密钥：%1</translation>
    </message>
    <message>
        <source>the known hosts cannot be read: %1</source>
        <translation>无法读取已知主机：%1</translation>
    </message>
    <message>
        <source>these SSH settings cannot be used: %1</source>
        <translation>这些 SSH 设置无法使用：%1</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened</source>
        <translation>无法打开 %1 中的密钥</translation>
    </message>
    <message>
        <source>the key in %1 cannot be opened: the passphrase is wrong, or it is no private key</source>
        <translation>无法打开 %1 中的密钥：口令错误，或者它不是私钥</translation>
    </message>
    <message>
        <source>if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file</source>
        <translation>如果它有口令，请用 FRESHSEAT_SECRET 或 --secret-file 提供</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>与 %1 的连接已断开</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>与 %1 的连接已断开：%2</translation>
    </message>
    <message>
        <source>the command on %1 failed: %2</source>
        <translation>%1 上的命令失败：%2</translation>
    </message>
    <message>
        <source>the command on %1 failed with exit status %2</source>
        <translation>%1 上的命令失败，状态 %2</translation>
    </message>
    <message>
        <source>is freshseatctl installed there, and found by a login without a terminal?</source>
        <translation>那里安装了 freshseatctl 吗？无终端登录能找到它吗？</translation>
    </message>
    <message>
        <source>the far command ended</source>
        <translation>远端命令已结束</translation>
    </message>
    <message>
        <source>it is not known whether the last step took effect</source>
        <translation>不清楚最后一步是否已生效</translation>
    </message>
    <message>
        <source>the SSH connection to %1 broke: %2</source>
        <translation>与 %1 的 SSH 连接中断：%2</translation>
    </message>
    <message>
        <source>the host %1 did not run %2: %3</source>
        <translation>主机 %1 没有执行 %2：%3</translation>
    </message>
    <message>
        <source>the storage host has no OpenZFS, or its module is not loaded</source>
        <translation>存储主机没有 OpenZFS，或其模块未加载</translation>
    </message>
    <message>
        <source>install zfsutils-linux there, then run: modprobe zfs</source>
        <translation>请在那里安装 zfsutils-linux，然后运行：modprobe zfs</translation>
    </message>
    <message>
        <source>the user who logs in is not root there, and may not become root without a password: the kernel&apos;s iSCSI target is root&apos;s alone</source>
        <translation>登录的用户在那里不是 root，也不能免密成为 root：内核的 iSCSI 目标只归 root 使用</translation>
    </message>
    <message>
        <source>log in as root with a key, or let the user run sudo without a password</source>
        <translation>请用密钥以 root 登录，或允许该用户免密运行 sudo</translation>
    </message>
    <message>
        <source>the storage host is no Linux machine that we know how to use</source>
        <translation>存储主机不是我们会使用的 Linux 机器</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no dataset that a room can be in</source>
        <translation>&quot;%1&quot; 不是可以放置机房的数据集</translation>
    </message>
    <message>
        <source>write POOL or POOL/NAME, in letters, digits, and . _ -</source>
        <translation>请写 POOL 或 POOL/NAME，使用字母、数字和 . _ -</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: it does not answer</source>
        <translation>无法到达 %1 的 TrueNAS：它没有应答</translation>
    </message>
    <message>
        <source>cannot reach TrueNAS at %1: %2</source>
        <translation>无法到达 %1 的 TrueNAS：%2</translation>
    </message>
    <message>
        <source>is it switched on, and is this the port of its web interface?</source>
        <translation>它开机了吗？这是其网页界面的端口吗？</translation>
    </message>
    <message>
        <source>TrueNAS at %1 has no %2 (HTTP status %3)</source>
        <translation>%1 的 TrueNAS 没有 %2（HTTP 状态 %3）</translation>
    </message>
    <message>
        <source>the host showed no certificate</source>
        <translation>主机没有出示证书</translation>
    </message>
    <message>
        <source>TrueNAS at %1 does not take connections from this machine</source>
        <translation>%1 的 TrueNAS 不接受来自这台机器的连接</translation>
    </message>
    <message>
        <source>add its address there: System, Advanced Settings, Allowed IP Addresses</source>
        <translation>请在那里添加其地址：System, Advanced Settings, Allowed IP Addresses</translation>
    </message>
    <message>
        <source>the connection to TrueNAS at %1 was lost: %2</source>
        <translation>与 %1 的 TrueNAS 的连接已断开：%2</translation>
    </message>
    <message>
        <source>the host %1 is not known; it shows the certificate %2</source>
        <translation>主机 %1 未知；它出示的证书是 %2</translation>
    </message>
    <message>
        <source>if that is its certificate, accept it with --accept-cert %1</source>
        <translation>如果那是它的证书，请用 --accept-cert %1 接受</translation>
    </message>
    <message>
        <source>the host %1 shows the certificate %2, not the one that was to be accepted</source>
        <translation>主机 %1 出示的证书是 %2，不是应接受的那个</translation>
    </message>
    <message>
        <source>compare it with the one of the NAS itself</source>
        <translation>请与 NAS 本身的证书比较</translation>
    </message>
    <message>
        <source>the certificate of the host %1 has changed: somebody may stand in between, or it was made anew. It shows %2</source>
        <translation>主机 %1 的证书已改变：可能有人从中作梗，或它被重新生成。它出示 %2</translation>
    </message>
    <message>
        <source>if you know why it changed, accept this one with --accept-cert %1</source>
        <translation>如果您知道它为何改变，请用 --accept-cert %1 接受这个</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the API key is wrong, was taken back, or is not this user&apos;s</source>
        <translation>TrueNAS 不让 %1 登录：API 密钥错误、已被收回，或不属于此用户</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user or the password is wrong</source>
        <translation>TrueNAS 不让 %1 登录：用户或密码错误</translation>
    </message>
    <message>
        <source>give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key&apos;s user in the URL</source>
        <translation>请用 FRESHSEAT_SECRET 或 --secret-file 提供 API 密钥或密码，并在 URL 中写明密钥的用户</translation>
    </message>
    <message>
        <source>TrueNAS takes no more logins from this machine for now</source>
        <translation>TrueNAS 暂时不再接受这台机器的登录</translation>
    </message>
    <message>
        <source>wait some minutes: every program that logs in again and again counts</source>
        <translation>请等几分钟：每个反复登录的程序都会计入</translation>
    </message>
    <message>
        <source>make an API key for the user and give that: it asks for nothing more</source>
        <translation>请为该用户创建 API 密钥并使用它：它不再要求别的</translation>
    </message>
    <message>
        <source>TrueNAS asks %1 for a one-time password</source>
        <translation>TrueNAS 要求 %1 输入一次性密码</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wrong, or no longer valid</source>
        <translation>%1 的一次性密码错误，或已失效</translation>
    </message>
    <message>
        <source>the one-time password of %1 was used already; another is wanted</source>
        <translation>%1 的一次性密码已用过；需要新的</translation>
    </message>
    <message>
        <source>connect again with the one that is valid now</source>
        <translation>请用当前有效的密码重新连接</translation>
    </message>
    <message>
        <source>give the one that is valid now with FRESHSEAT_OTP</source>
        <translation>请用 FRESHSEAT_OTP 提供当前有效的密码</translation>
    </message>
    <message>
        <source>or make an API key for the user and give that: it asks for nothing more</source>
        <translation>或为该用户创建 API 密钥并提供它：不再需要其他内容</translation>
    </message>
    <message>
        <source>give the one that is valid now</source>
        <translation>请提供当前有效的密码</translation>
    </message>
    <message>
        <source>TrueNAS lets us in without showing that it knows the API key</source>
        <translation>TrueNAS 没有证明它知道 API 密钥就放行了</translation>
    </message>
    <message>
        <source>is this the right address?</source>
        <translation>这个地址正确吗？</translation>
    </message>
    <message>
        <source>the secret of %1 has expired, or was taken back</source>
        <translation>%1 的密钥已过期或已被收回</translation>
    </message>
    <message>
        <source>make another one in TrueNAS: Credentials, Users, API Keys</source>
        <translation>请在 TrueNAS 中另建一个：Credentials, Users, API Keys</translation>
    </message>
    <message>
        <source>this is the standby half of a TrueNAS pair</source>
        <translation>这是一对 TrueNAS 中的备用一半</translation>
    </message>
    <message>
        <source>connect to the other half</source>
        <translation>请连接到另一半</translation>
    </message>
    <message>
        <source>TrueNAS wants an API key or a password</source>
        <translation>TrueNAS 需要 API 密钥或密码</translation>
    </message>
    <message>
        <source>give it with FRESHSEAT_SECRET or --secret-file FILE</source>
        <translation>请用 FRESHSEAT_SECRET 或 --secret-file FILE 提供</translation>
    </message>
    <message>
        <source>a password needs its user</source>
        <translation>密码需要对应的用户</translation>
    </message>
    <message>
        <source>write truenas://USER@HOST/POOL</source>
        <translation>请写 truenas://USER@HOST/POOL</translation>
    </message>
    <message>
        <source>what answers there does not speak as TrueNAS does</source>
        <translation>那里应答的不是 TrueNAS</translation>
    </message>
    <message>
        <source>is this the address and the port of its web interface?</source>
        <translation>这是其网页界面的地址和端口吗？</translation>
    </message>
    <message>
        <source>move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS</source>
        <translation>请升级到 TrueNAS 25.04 或更高版本，或用 zfs+ssh:// 连接带 OpenZFS 的 Linux 主机</translation>
    </message>
    <message>
        <source>the machine that we log in to has no midclt: it is no TrueNAS</source>
        <translation>我们登录的机器没有 midclt：它不是 TrueNAS</translation>
    </message>
    <message>
        <source>use zfs+ssh:// for a Linux host with OpenZFS</source>
        <translation>请对带 OpenZFS 的 Linux 主机使用 zfs+ssh://</translation>
    </message>
    <message>
        <source>it is in use: a PC is logged in to %1</source>
        <translation>使用中：有电脑登录在 %1</translation>
    </message>
    <message>
        <source>the sessions of %1 do not end: switch its PC off</source>
        <translation>%1 的会话没有结束：请关掉其电脑</translation>
    </message>
    <message>
        <source>the iSCSI service of TrueNAS does not start</source>
        <translation>TrueNAS 的 iSCSI 服务无法启动</translation>
    </message>
    <message>
        <source>look at it there: System, Services</source>
        <translation>请在那里查看：System, Services</translation>
    </message>
    <message>
        <source>a job of TrueNAS failed: %1</source>
        <translation>TrueNAS 的一个任务失败：%1</translation>
    </message>
    <message>
        <source>this version of TrueNAS cannot do that</source>
        <translation>此版本的 TrueNAS 做不到</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something needs it</source>
        <translation>TrueNAS 说已移除 %1，但它还在：有东西需要它</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there</source>
        <translation>TrueNAS 说已移除 %1，但它还在</translation>
    </message>
    <message>
        <source>the volume ends before what was written to it</source>
        <translation>卷在写入的内容之前就结束了</translation>
    </message>
    <message>
        <source>what was written to the volume at byte %1 reads back otherwise</source>
        <translation>写入卷第 %1 字节处的内容读回时不同</translation>
    </message>
    <message>
        <source>look at the health of the pool, then try again</source>
        <translation>请检查存储池的健康状况，再重试</translation>
    </message>
    <message>
        <source>the NAS answers no more; it is not known whether the last call took effect</source>
        <translation>NAS 不再应答；不清楚最后一次调用是否已生效</translation>
    </message>
    <message>
        <source>what answers on the NAS is not midclt</source>
        <translation>NAS 上应答的不是 midclt</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS does not run</source>
        <translation>TrueNAS 的中间件没有运行</translation>
    </message>
    <message>
        <source>wait until it has started</source>
        <translation>请等待其启动</translation>
    </message>
    <message>
        <source>TrueNAS ends our session again and again</source>
        <translation>TrueNAS 一再结束我们的会话</translation>
    </message>
    <message>
        <source>look at its audit log</source>
        <translation>请查看其审计日志</translation>
    </message>
    <message>
        <source>a job of TrueNAS does not end</source>
        <translation>TrueNAS 的一个任务没有结束</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 正被导出</translation>
    </message>
    <message>
        <source>%1 is no clone, or is not there</source>
        <translation>%1 不是克隆，或不存在</translation>
    </message>
    <message>
        <source>%1: there is no such dataset</source>
        <translation>%1：没有这个数据集</translation>
    </message>
    <message>
        <source>%1: there is no such snapshot</source>
        <translation>%1：没有这个快照</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already</source>
        <translation>TrueNAS 已有目标 %1</translation>
    </message>
    <message>
        <source>TrueNAS has a target %1 already, and it is not ours</source>
        <translation>TrueNAS 已有目标 %1，且不是我们的</translation>
    </message>
    <message>
        <source>TrueNAS has no target %1</source>
        <translation>TrueNAS 没有目标 %1</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the extent %1, but its %2 is as before</source>
        <translation>TrueNAS 说已更改 extent %1，但其 %2 仍和以前一样</translation>
    </message>
    <message>
        <source>a target needs an initiator that may log in</source>
        <translation>目标需要一个可以登录的发起程序</translation>
    </message>
    <message>
        <source>the extent %1 is another target&apos;s by now</source>
        <translation>extent %1 现在属于另一个目标</translation>
    </message>
    <message>
        <source>the target %1 is not closed</source>
        <translation>目标 %1 没有关闭</translation>
    </message>
    <message>
        <source>the target %1 is there already</source>
        <translation>目标 %1 已存在</translation>
    </message>
    <message>
        <source>TrueNAS does not tell the base name of its iSCSI targets</source>
        <translation>TrueNAS 没有说明其 iSCSI 目标的基本名称</translation>
    </message>
    <message>
        <source>TrueNAS has more than one extent with the comment %1</source>
        <translation>TrueNAS 有多个备注为 %1 的 extent</translation>
    </message>
    <message>
        <source>remove the one that no target uses</source>
        <translation>请移除没有目标使用的那个</translation>
    </message>
    <message>
        <source>no such target: %1</source>
        <translation>没有这个目标：%1</translation>
    </message>
    <message>
        <source>the secret of target %1 is not there any more</source>
        <translation>目标 %1 的密钥已不存在</translation>
    </message>
    <message>
        <source>the secret of target %1 cannot be read</source>
        <translation>无法读取目标 %1 的密钥</translation>
    </message>
    <message>
        <source>the host has no target %1</source>
        <translation>主机没有目标 %1</translation>
    </message>
    <message>
        <source>TrueNAS has more than one cron job called %1</source>
        <translation>TrueNAS 有多个名为 %1 的 cron 任务</translation>
    </message>
    <message>
        <source>remove one of them there</source>
        <translation>请在那里移除其中一个</translation>
    </message>
    <message>
        <source>TrueNAS says that it changed the cron job of schedule %1, but its %2 is not as it should be</source>
        <translation>TrueNAS 说已更改计划 %1 的 cron 任务，但其 %2 不是应有的样子</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed the cron job of schedule %1, but it is still there</source>
        <translation>TrueNAS 说已移除计划 %1 的 cron 任务，但它还在</translation>
    </message>
    <message>
        <source>the cron job of schedule %1 is not on the storage host any more</source>
        <translation>计划 %1 的 cron 任务已不在存储主机上</translation>
    </message>
    <message>
        <source>the timer of schedule %1 is not on the storage host any more</source>
        <translation>计划 %1 的定时器已不在存储主机上</translation>
    </message>
    <message>
        <source>freshseatctl schedule enable %1 makes it again</source>
        <translation>freshseatctl schedule enable %1 会重新创建它</translation>
    </message>
    <message>
        <source>the storage host has no systemd, which would begin the runs; a companion would</source>
        <translation>存储主机没有用来开始运行的 systemd；伴随程序可以</translation>
    </message>
    <message>
        <source>zfs list answered something that is no listing</source>
        <translation>zfs list 的应答不是列表</translation>
    </message>
    <message>
        <source>%1 the volume on TrueNAS failed: %2</source>
        <translation>TrueNAS 上的卷%1失败：%2</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>落盘</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>the volume cannot be reached by iSCSI at %1: %2</source>
        <translation>无法在 %1 通过 iSCSI 访问该卷：%2</translation>
    </message>
    <message>
        <source>this machine has to reach the portal of TrueNAS</source>
        <translation>本机必须能够访问 TrueNAS 的门户</translation>
    </message>
    <message>
        <source>the volume has no blocks of 512 bytes</source>
        <translation>该卷的块不是 512 字节</translation>
    </message>
    <message>
        <source>%1 would be a longer message than TrueNAS takes; it was not sent</source>
        <translation>%1 的消息会超过 TrueNAS 可接受的长度；没有发送</translation>
    </message>
    <message>
        <source>TrueNAS does not let this user call %1: it needs %2</source>
        <translation>TrueNAS 不允许此用户调用 %1：需要%2</translation>
    </message>
    <message>
        <source>more rights</source>
        <translation>更多权限</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>add the role to the user&apos;s privilege there: Credentials, Groups, Privileges</source>
        <translation>请在那里把该角色加入用户的权限：Credentials, Groups, Privileges</translation>
    </message>
    <message>
        <source>this TrueNAS does not know %1, which it should</source>
        <translation>此 TrueNAS 不认识本应认识的 %1</translation>
    </message>
    <message>
        <source>see which versions are supported</source>
        <translation>请查看支持哪些版本</translation>
    </message>
    <message>
        <source>TrueNAS gave no reason</source>
        <translation>TrueNAS 没有给出原因</translation>
    </message>
    <message>
        <source>what answers there is no TrueNAS that knows the API key: %1</source>
        <translation>那里应答的不是知道该 API 密钥的 TrueNAS：%1</translation>
    </message>
    <message>
        <source>is this the right address? Nothing that could be used elsewhere was sent to it</source>
        <translation>这个地址正确吗？没有向它发送任何可在别处使用的内容</translation>
    </message>
    <message>
        <source>its answer is none</source>
        <translation>它的应答无效</translation>
    </message>
    <message>
        <source>it answers somebody else</source>
        <translation>它应答的是别人</translation>
    </message>
    <message>
        <source>it asks for an unusual number of rounds</source>
        <translation>它要求的轮数不寻常</translation>
    </message>
    <message>
        <source>its salt is none</source>
        <translation>它的盐值无效</translation>
    </message>
    <message>
        <source>it cannot show that it knows it</source>
        <translation>它无法证明自己知道该密钥</translation>
    </message>
    <message>
        <source>TrueNAS says that it removed %1, but it is there: something holds it open, or is built upon it</source>
        <translation>TrueNAS 说已移除 %1，但它还在：有东西占用它或基于它</translation>
    </message>
    <message>
        <source>The user who logs in to TrueNAS lacks the role %1: what needs it is refused. Add it to the user&apos;s privilege there.</source>
        <translation>登录 TrueNAS 的用户缺少角色 %1：需要它的操作会被拒绝。请在那里把它加入该用户的权限。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3</source>
        <translation>%1已损坏（%2）：%3</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3): %4</source>
        <translation>%1在第 %2 字节处已损坏（%3）：%4</translation>
    </message>
    <message>
        <source>the disk of %1</source>
        <translation>座位 %1 的磁盘</translation>
    </message>
    <message>
        <source>snapshot %1 of %2</source>
        <translation>%2 的快照 %1</translation>
    </message>
    <message>
        <source>clone %1, which belongs to no seat,</source>
        <translation>不属于任何座位的克隆 %1</translation>
    </message>
    <message>
        <source>snapshot %1, which was removed or belongs to no master,</source>
        <translation>已移除或不属于任何母盘的快照 %1</translation>
    </message>
    <message>
        <source>reset the seat, after its files were saved</source>
        <translation>请先抢救其文件，再重置座位</translation>
    </message>
    <message>
        <source>look at the disks of this host</source>
        <translation>请检查此主机的磁盘</translation>
    </message>
    <message>
        <source>export what can be read, or import it anew; look at the disks of this host</source>
        <translation>请导出可读的内容，或重新导入；请检查此主机的磁盘</translation>
    </message>
    <message>
        <source>%1 more places are damaged: freshseatctl store scrub show</source>
        <translation>还有 %1 处损坏：freshseatctl store scrub show</translation>
    </message>
    <message>
        <source>%1 is left alone: %2</source>
        <translation>%1 保持不动：%2</translation>
    </message>
    <message>
        <source>the store holds %1 snapshots or clones that no master or seat knows</source>
        <translation>存储中有 %1 个不属于任何母盘或座位的快照或克隆</translation>
    </message>
    <message>
        <source>a receive of master %1 was broken off, %2 of %3 are kept: go on with it (master receive %4 --token tells how) or discard it (--discard)</source>
        <translation>母盘 %1 的接收被中断，已保留 %2（共 %3）：请继续（master receive %4 --token 说明方法）或放弃（--discard）</translation>
    </message>
    <message>
        <source>a write failed: it refuses writes until it is reset</source>
        <translation>一次写入失败：重置之前拒绝写入</translation>
    </message>
    <message>
        <source>data disk %1: %2</source>
        <translation>数据盘 %1：%2</translation>
    </message>
    <message>
        <source>the storage host does not answer</source>
        <translation>存储主机没有应答</translation>
    </message>
    <message>
        <source>its session of before is not over yet</source>
        <translation>之前的会话还没有结束</translation>
    </message>
    <message>
        <source>it could not be reset: %1</source>
        <translation>无法重置：%1</translation>
    </message>
    <message>
        <source>the storage host does not say its secret: %1</source>
        <translation>存储主机不给出其密钥：%1</translation>
    </message>
    <message>
        <source>snapshot %1: %2</source>
        <translation>快照 %1：%2</translation>
    </message>
    <message>
        <source>only the newest %1 are kept, and nothing needs it</source>
        <translation>只保留最新的 %1 个，且没有东西需要它</translation>
    </message>
    <message>
        <source>the host had stopped: what was written is gone</source>
        <translation>主机曾停止：写入的内容已丢失</translation>
    </message>
    <message>
        <source>it was cut short before anything was changed; the update session is open as before</source>
        <translation>在更改任何内容之前被切断；更新会话仍像之前一样打开</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>因为 %1</translation>
    </message>
    <message>
        <source>schedule %1 now names group %2</source>
        <translation>计划 %1 现在指向分组 %2</translation>
    </message>
    <message>
        <source>schedules %1 now name group %2</source>
        <translation>计划 %1 现在指向分组 %2</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedule %2 still names it and does nothing</source>
        <translation>分组 %1 中已没有座位：计划 %2 仍指向它，什么也不做</translation>
    </message>
    <message>
        <source>no seat is left in group %1: schedules %2 still name it and do nothing</source>
        <translation>分组 %1 中已没有座位：计划 %2 仍指向它，什么也不做</translation>
    </message>
    <message>
        <source>wrong name or secret: %1</source>
        <translation>名称或密钥错误：%1</translation>
    </message>
    <message>
        <source>not the seat&apos;s initiator: %1</source>
        <translation>不是该座位的发起程序：%1</translation>
    </message>
    <message>
        <source>the seat is in use: %1</source>
        <translation>座位正在使用：%1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 等待 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>母盘 %1</translation>
    </message>
    <message>
        <source>of %1, by %2</source>
        <translation>母盘 %1，由 %2 开始</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>What stands between two sentences of the storage host.</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two remarks of the storage host.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>PCs boot over IPv4 alone: &quot;%1&quot; is an IPv6 address</source>
        <translation>电脑只通过 IPv4 启动：&quot;%1&quot; 是 IPv6 地址</translation>
    </message>
    <message>
        <source>give an IPv4 address or a host name</source>
        <translation>请给出 IPv4 地址或主机名</translation>
    </message>
    <message>
        <source>a session comes from %1, but its boot script went to %2</source>
        <translation>有会话来自 %1，但启动脚本发给了 %2</translation>
    </message>
    <message>
        <source>the stick would send its PC to %1, which is the PC itself</source>
        <translation>启动盘会把它的 PC 引向 %1，也就是 PC 自己</translation>
    </message>
    <message>
        <source>no stick was made</source>
        <translation>没有制作启动盘</translation>
    </message>
    <message>
        <source>let freshseatd listen on the address of the room&apos;s network (--iscsi ADDR:PORT), or name the address with --server</source>
        <translation>让 freshseatd 监听机房网络的地址（--iscsi ADDR:PORT），或用 --server 指明地址</translation>
    </message>
    <message>
        <source>%1 is iPXE %2, which hangs when another iPXE starts it</source>
        <translation>%1 是 iPXE %2，由另一个 iPXE 启动时会挂起</translation>
    </message>
    <message>
        <source>%1 is iPXE %2: UEFI PCs whose network card holds an iPXE are not sent on to it</source>
        <translation>%1 是 iPXE %2：网卡中带有 iPXE 的 UEFI PC 不会被转到它</translation>
    </message>
    <message>
        <source>the password or the one-time password of %1 is wrong, or no longer valid</source>
        <translation>%1 的密码或一次性密码错误，或已失效</translation>
    </message>
    <message>
        <source>TrueNAS does not let %1 in: the user, the password or the one-time password is wrong or missing</source>
        <translation>TrueNAS 不让 %1 登录：用户、密码或一次性密码错误或缺失</translation>
    </message>
    <message>
        <source>the one-time password of %1 is wanted</source>
        <translation>需要 %1 的一次性密码</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used: %1</source>
        <translation>无法使用系统钥匙串：%1</translation>
    </message>
    <message>
        <source>unlock it, or install one (gnome-keyring, KWallet)</source>
        <translation>请解锁，或安装一个（gnome-keyring、KWallet）</translation>
    </message>
    <message>
        <source>TrueNAS CORE is not supported over SSH</source>
        <translation>不支持通过 SSH 使用 TrueNAS CORE</translation>
    </message>
    <message>
        <source>use truenas://HOST/POOL</source>
        <translation>请使用 truenas://HOST/POOL</translation>
    </message>
    <message>
        <source>this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept on it</source>
        <translation>此 TrueNAS 不会按写入的内容保存快照属性：无法在其上维护房间</translation>
    </message>
    <message>
        <source>%1: UEFI PCs would not find the script on the stick</source>
        <translation>%1：UEFI PC 在启动盘上找不到脚本</translation>
    </message>
    <message>
        <source>%1 is iPXE %2</source>
        <translation>%1 是 iPXE %2</translation>
    </message>
    <message>
        <source>the middleware of TrueNAS has not answered %1 for %2 s; it is not known whether it took effect</source>
        <translation>TrueNAS 的中间件对 %1 已有 %2 秒没有应答；不清楚是否已生效</translation>
    </message>
    <message>
        <source>look whether its own web interface answers; if not, restart the middleware there: systemctl restart middlewared</source>
        <translation>请看它自己的网页界面是否应答；若不应答，请在那里重启中间件：systemctl restart middlewared</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>the companion ends</source>
        <translation>伴随程序正在结束</translation>
    </message>
    <message>
        <source>the storage host resets seats by a schedule of its own, %1; with an entry here they would be reset twice</source>
        <translation>存储主机按自己的计划重置座位，%1；若这里再有条目，它们会被重置两次</translation>
    </message>
    <message>
        <source>leave it to the storage host, or connect to it without the companion and remove that entry first: freshseatctl --connect URL schedule remove %1</source>
        <translation>请交给存储主机去做，或不经伴随程序连接到它并先删除那个条目：freshseatctl --connect URL schedule remove %1</translation>
    </message>
    <message>
        <source>%1 (reset %2 daily at %3)</source>
        <translation>%1（重置%2，每天 %3）</translation>
    </message>
    <message>
        <source>%1 (reset %2 on %3 at %4)</source>
        <translation>%1（重置%2，%3 %4）</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>所有座位</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>座位 %1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>座位 %1</translation>
    </message>
    <message>
        <source>%1, waiting until %2</source>
        <translation>%1，等待到 %2</translation>
    </message>
    <message>
        <source>%1, players are told %2 before</source>
        <translation>%1，提前 %2 通知玩家</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>它在写入</translation>
    </message>
    <message>
        <source>its session lasts</source>
        <translation>其会话持续着</translation>
    </message>
    <message>
        <source>as the storage host counts</source>
        <translation>按存储主机的计数</translation>
    </message>
    <message>
        <source>from %1, by its stick</source>
        <translation>来自 %1，用其启动盘</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 在等待：%2</translation>
    </message>
    <message>
        <source>%1, not sent on to %2: it is too old</source>
        <translation>%1，没有转到 %2：它太旧</translation>
    </message>
    <message>
        <source>the demo room sends no reports</source>
        <translation>演示机房不发送报告</translation>
    </message>
    <message>
        <source>connect to a real storage host</source>
        <translation>请连接真正的存储主机</translation>
    </message>
    <message>
        <source>the host %1 has not answered for %2 s</source>
        <translation>主机 %1 已有 %2 秒没有应答</translation>
    </message>
    <message>
        <source>look whether it is alive, and at its pools: zpool status</source>
        <translation>请看它是否还在运行，并查看它的存储池：zpool status</translation>
    </message>
    <message>
        <source>this storage host cannot refuse writes: beyond the limit the seat warns</source>
        <translation>此存储主机无法拒绝写入：超过上限时座位会发出警告</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::HostWords</name>
    <message>
        <source>The PC was switched on, but never asked for an address</source>
        <translation>电脑已开机，但从未请求地址</translation>
    </message>
    <message>
        <source>it does not boot from the network, has no power, or its cable or switch port is dead</source>
        <translation>它没有从网络启动、没有通电，或者网线或交换机端口坏了</translation>
    </message>
    <message>
        <source>Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick</source>
        <translation>请查看网口指示灯是否亮；在固件中把网络启动（PXE）放在首位，或使用启动 U 盘</translation>
    </message>
    <message>
        <source>The PC asked for an address, but fetched no boot program</source>
        <translation>电脑请求了地址，但没有获取启动程序</translation>
    </message>
    <message>
        <source>another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only</source>
        <translation>另一台 DHCP 服务器应答时没有给出启动程序，或者其固件只能通过 IPv6 网络启动</translation>
    </message>
    <message>
        <source>Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC&apos;s firmware</source>
        <translation>请在启动网络中查找第二台 DHCP 服务器；在电脑固件中开启 IPv4 网络启动</translation>
    </message>
    <message>
        <source>The PC fetched its boot program, and then said nothing more</source>
        <translation>电脑获取了启动程序，之后再无消息</translation>
    </message>
    <message>
        <source>the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it</source>
        <translation>启动程序与固件不符（BIOS 和 UEFI 需要不同的程序），或被 Secure Boot 拒绝</translation>
    </message>
    <message>
        <source>Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat</source>
        <translation>请关闭 Secure Boot，或在固件中选择 UEFI 或 BIOS；为此座位试用另一个启动程序</translation>
    </message>
    <message>
        <source>The PC asked for an address many times before it got through</source>
        <translation>电脑多次请求地址才成功</translation>
    </message>
    <message>
        <source>the switch keeps its port closed for half a minute after the link comes up (spanning tree)</source>
        <translation>交换机在连接后半分钟内不开放端口（生成树）</translation>
    </message>
    <message>
        <source>Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off</source>
        <translation>请把电脑所连的交换机端口设为边缘端口或 PortFast，并关闭节能以太网</translation>
    </message>
    <message>
        <source>The PC got its boot script, but did not log in to its disk</source>
        <translation>电脑得到了启动脚本，但没有登录到自己的磁盘</translation>
    </message>
    <message>
        <source>it does not reach the storage host&apos;s iSCSI port (another network, or a firewall), or its secret is refused</source>
        <translation>它无法到达存储主机的 iSCSI 端口（网络不同，或有防火墙），或其密钥被拒绝</translation>
    </message>
    <message>
        <source>Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open</source>
        <translation>请检查座位上显示的门户地址电脑能否到达，以及 3260 端口是否开放</translation>
    </message>
    <message>
        <source>The PC logged in with a wrong secret</source>
        <translation>电脑用错误的密钥登录</translation>
    </message>
    <message>
        <source>a boot stick or a script of before the secret was renewed</source>
        <translation>启动 U 盘或脚本是更换密钥之前的</translation>
    </message>
    <message>
        <source>Make its boot stick anew; a PC that boots over the network needs only be switched off and on</source>
        <translation>请重新制作启动 U 盘；从网络启动的电脑只需关机再开机</translation>
    </message>
    <message>
        <source>A PC logged in to this seat under a name that is not the seat&apos;s</source>
        <translation>有电脑以不属于此座位的名称登录</translation>
    </message>
    <message>
        <source>it starts with another seat&apos;s boot stick, or the iSCSI name in its system was changed</source>
        <translation>它用另一个座位的启动 U 盘启动，或者其系统中的 iSCSI 名称被更改</translation>
    </message>
    <message>
        <source>Make its boot stick anew; to let that name in, add it to the seat&apos;s initiators</source>
        <translation>请重新制作启动 U 盘；若要允许该名称，请把它加入此座位的发起程序</translation>
    </message>
    <message>
        <source>The PC waits: its seat is in use by another PC</source>
        <translation>电脑在等待：其座位正被另一台电脑使用</translation>
    </message>
    <message>
        <source>two PCs have the same MAC address or stick, or the other one was not switched off</source>
        <translation>两台电脑的 MAC 地址或 U 盘相同，或者另一台没有关机</translation>
    </message>
    <message>
        <source>Switch the other PC off; give each PC its own seat</source>
        <translation>请关闭另一台电脑；给每台电脑各自的座位</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware logged in, but its operating system never did</source>
        <translation>电脑的固件已登录，但操作系统从未登录</translation>
    </message>
    <message>
        <source>Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC&apos;s network card does not start at boot</source>
        <translation>Windows 以 0x7B INACCESSIBLE_BOOT_DEVICE 停止：此电脑网卡的驱动没有在启动时加载</translation>
    </message>
    <message>
        <source>Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot</source>
        <translation>请在装有相同网卡的电脑上打开更新会话，安装其 NDIS 驱动，并设为启动时加载</translation>
    </message>
    <message>
        <source>The PC starts again and again</source>
        <translation>电脑反复重新启动</translation>
    </message>
    <message>
        <source>its system stops with an error soon after it started, or its power or cable is loose</source>
        <translation>其系统启动后不久因错误停止，或者电源或网线松动</translation>
    </message>
    <message>
        <source>Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it</source>
        <translation>下次启动时请看屏幕；与使用同一版本的座位比较，若两者都如此则回退</translation>
    </message>
    <message>
        <source>The PC needed minutes from its firmware&apos;s login to its system&apos;s</source>
        <translation>从固件登录到系统登录用了数分钟</translation>
    </message>
    <message>
        <source>its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded</source>
        <translation>其链路只有 100 Mbit/s 或丢包，或者存储主机过载</translation>
    </message>
    <message>
        <source>Look at the speed lamp of its port, and change the cable; compare with other seats</source>
        <translation>请查看端口的速度指示灯并更换网线；与其他座位比较</translation>
    </message>
    <message>
        <source>The PC&apos;s system is kept out since its disk was reset under it</source>
        <translation>自从磁盘在运行中被重置后，电脑的系统被拒之门外</translation>
    </message>
    <message>
        <source>the seat was reset by force, or the storage host had stopped, while the system was running</source>
        <translation>座位被强制重置，或存储主机曾停止，而当时系统正在运行</translation>
    </message>
    <message>
        <source>Switch the PC off and on</source>
        <translation>请关闭电脑再开机</translation>
    </message>
    <message>
        <source>Must boot again: its disk was reset under the system that was running.</source>
        <translation>必须重新启动：磁盘在系统运行时被重置。</translation>
    </message>
    <message>
        <source>Its new policy or limit holds from its next login on.</source>
        <translation>新的策略或上限从下次登录起生效。</translation>
    </message>
    <message>
        <source>Is reset at its next boot: it was in use when its schedule ran.</source>
        <translation>将在下次启动时重置：计划执行时它正在使用。</translation>
    </message>
    <message>
        <source>Nine tenths of what it may write are written.</source>
        <translation>已写入允许量的十分之九。</translation>
    </message>
    <message>
        <source>It has written more than its limit.</source>
        <translation>写入已超过上限。</translation>
    </message>
    <message>
        <source>Its disk cannot be used</source>
        <translation>其磁盘无法使用</translation>
    </message>
    <message>
        <source>A data disk cannot be used</source>
        <translation>一块数据盘无法使用</translation>
    </message>
    <message>
        <source>Logs in without a secret: any PC can take its place.</source>
        <translation>登录不需要密钥：任何电脑都能占用它的位置。</translation>
    </message>
    <message>
        <source>Lets every initiator name in.</source>
        <translation>允许任何发起程序名称。</translation>
    </message>
    <message>
        <source>Lets other initiator names in beside its own.</source>
        <translation>除自己的名称外还允许其他发起程序名称。</translation>
    </message>
    <message>
        <source>Allows several sessions at once: two systems on one disk destroy its file system.</source>
        <translation>允许同时多个会话：一块磁盘上的两个系统会毁坏文件系统。</translation>
    </message>
    <message>
        <source>Two PCs are on its disk at the same time</source>
        <translation>两台电脑同时在使用其磁盘</translation>
    </message>
    <message>
        <source>Its disk is gone: reset it to get a new one.</source>
        <translation>其磁盘已不存在：重置即可得到新的。</translation>
    </message>
    <message>
        <source>It has no iSCSI target; the next change of the room makes one.</source>
        <translation>它没有 iSCSI 目标；机房的下一次更改会创建。</translation>
    </message>
    <message>
        <source>Its iSCSI target takes no logins; the next change of the room opens it.</source>
        <translation>其 iSCSI 目标不接受登录；机房的下一次更改会打开。</translation>
    </message>
    <message>
        <source>Its PC waits</source>
        <translation>其电脑在等待</translation>
    </message>
    <message>
        <source>The boot network does not work</source>
        <translation>启动网络不工作</translation>
    </message>
    <message>
        <source>Others answer PCs on the boot network too</source>
        <translation>启动网络中还有其他服务器应答电脑</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>发现损坏的数据</translation>
    </message>
    <message>
        <source>Something of the room cannot be read</source>
        <translation>机房的某些内容无法读取</translation>
    </message>
    <message>
        <source>The store holds something that no master or seat knows</source>
        <translation>存储中有不属于任何母盘或座位的内容</translation>
    </message>
    <message>
        <source>switched on from here</source>
        <translation>从这里开机</translation>
    </message>
    <message>
        <source>asked for an address</source>
        <translation>请求了地址</translation>
    </message>
    <message>
        <source>fetched the boot program</source>
        <translation>获取了启动程序</translation>
    </message>
    <message>
        <source>fetched the boot script</source>
        <translation>获取了启动脚本</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>firmware logged in</source>
        <translation>固件已登录</translation>
    </message>
    <message>
        <source>refused: wrong secret</source>
        <translation>被拒绝：密钥错误</translation>
    </message>
    <message>
        <source>refused: wrong initiator name</source>
        <translation>被拒绝：发起程序名称错误</translation>
    </message>
    <message>
        <source>refused: another PC has the seat</source>
        <translation>被拒绝：座位被另一台电脑占用</translation>
    </message>
    <message>
        <source>refused: must boot first</source>
        <translation>被拒绝：必须先重新启动</translation>
    </message>
    <message>
        <source>system logged in</source>
        <translation>系统已登录</translation>
    </message>
    <message>
        <source>first writes</source>
        <translation>首次写入</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>会话结束</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>已重置</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Only %1 are left, the reserve: seats that are fresh at every boot cannot write any more, and no update is begun.</source>
        <translation>只剩 %1，即保留空间：每次启动都重置的座位不能再写入，更新也不会开始。</translation>
    </message>
    <message>
        <source>Only %1 are left for what seats write.</source>
        <translation>只剩 %1 可供座位写入。</translation>
    </message>
    <message>
        <source>Most was written by: %1.</source>
        <translation>写入最多的是：%1。</translation>
    </message>
    <message>
        <source>%1. Likely cause: %2. %3.</source>
        <translation>%1。可能的原因：%2。%3。</translation>
    </message>
    <message>
        <source>It starts with another boot program than its own</source>
        <translation>它用的不是自己的启动程序</translation>
    </message>
    <message>
        <source>Seats are reset by two schedules, the companion&apos;s and the storage host&apos;s own: remove the entries of one. Over a connection without the companion, those of the storage host are removed</source>
        <translation>座位按两份计划重置，一份是伴随程序的，一份是存储主机自己的：请删除其中一份的条目。存储主机的条目要通过不经伴随程序的连接删除</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ImportForm</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The file is on the storage host itself</source>
        <translation>文件在存储主机上</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>镜像文件</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>母盘名称</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk.</source>
        <translation>一台已装好所有软件的电脑的磁盘镜像：raw、qcow2、vhd、vhdx 或 vmdk。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>正在发送：%1 / %2</translation>
    </message>
    <message>
        <source>The storage host converts and checks the image…</source>
        <translation>存储主机正在转换并检查镜像…</translation>
    </message>
    <message>
        <source>On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its snapshots become the master&apos;s versions.</source>
        <translation>在 TrueNAS 或 ZFS 主机上也可以是您的卷，例如 %1：不复制任何数据，其快照成为母盘的版本。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobRow</name>
    <message numerus="yes">
        <source>Reset of %n seat(s)</source>
        <translation>
            <numerusform>重置 %n 个座位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n seat(s)</source>
        <translation>
            <numerusform>移除 %n 个座位</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Seats that were not done</source>
        <translation>未完成的座位</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 个完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 个跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after what is under way</source>
        <translation>完成进行中的之后停止</translation>
    </message>
    <message>
        <source>working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop: what is under way is finished, the rest is left alone</source>
        <translation>停止：进行中的会完成，其余保持不变</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is being done in the room, and what came of it. A job can be stopped; what was not done stays here with its reason.</source>
        <translation>机房中正在进行的操作及其结果。任务可以停止；未完成的会连同原因留在这里。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>还没有任何操作。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::JournalPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save the entries that are shown for a spreadsheet</source>
        <translation>将显示的条目保存为电子表格</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>What was done to the room, by whom, and how it ended. Nothing in it can be changed.</source>
        <translation>对机房做过什么、由谁做、结果如何。其中的内容不能更改。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>还没有任何操作。</translation>
    </message>
    <message>
        <source>No entry fits what is searched for.</source>
        <translation>没有符合搜索条件的条目。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MainWindow</name>
    <message>
        <source>&amp;Room</source>
        <translation>机房(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect to another room…</source>
        <translation>连接到其他机房(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Connect &amp;again now</source>
        <translation>立即重新连接(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set up this room…</source>
        <translation>设置此机房(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>座位(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo moving</source>
        <translation>撤销移动(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;dd seats…</source>
        <translation>添加座位(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Reset selected…</source>
        <translation>重置所选(&amp;R)…</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>全部重置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>平铺(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Floor plan</source>
        <translation>平面图(&amp;F)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;About Freshseat</source>
        <translation>关于 Freshseat(&amp;A)</translation>
    </message>
    <message>
        <source>About Freshseat</source>
        <translation>关于 Freshseat</translation>
    </message>
    <message>
        <source>Every PC of the room from one disk, fresh at one click.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>机房里每台电脑都来自同一张磁盘，一键恢复如新。
自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>%1 – Freshseat</source>
        <translation>%1 – Freshseat</translation>
    </message>
    <message>
        <source>&amp;New PCs…</source>
        <translation>新电脑(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a &amp;boot stick…</source>
        <translation>制作启动 U 盘(&amp;B)…</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>密码未保存</translation>
    </message>
    <message>
        <source>Open the keychain and try again, or go on without it: then the password is known until this window is closed, and you are asked for it the next time.</source>
        <translation>请打开钥匙串后重试，或不使用它继续：密码将保留到此窗口关闭，下次会再次询问。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不使用并继续</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MastersPage</name>
    <message>
        <source>Import a master</source>
        <translation>导入母盘</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete the master %1 and all its versions?</source>
        <translation>删除母盘 %1 及其所有版本？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Make version %1 the current one?</source>
        <translation>将版本 %1 设为当前版本？</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>设为当前</translation>
    </message>
    <message>
        <source>Drop version %1?</source>
        <translation>丢弃版本 %1？</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>母盘</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Update this master…</source>
        <translation>更新此母盘…</translation>
    </message>
    <message>
        <source>Make current…</source>
        <translation>设为当前…</translation>
    </message>
    <message>
        <source>Mark good</source>
        <translation>标记为良好</translation>
    </message>
    <message>
        <source>The version to go back to when another one is bad</source>
        <translation>其他版本有问题时可以退回的版本</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>现在不可用：没有连接到存储主机。</translation>
    </message>
    <message>
        <source>Choose a version first</source>
        <translation>请先选择版本</translation>
    </message>
    <message>
        <source>No master yet. Import one.</source>
        <translation>还没有母盘。请导入一个。</translation>
    </message>
    <message>
        <source>An update is open since %1, by %2.</source>
        <translation>更新自 %1 起打开，由 %2 开始。</translation>
    </message>
    <message>
        <source>The kept versions of the master. Seats follow the current one at their next reset, unless they are pinned. An older version can be made current again at any time.</source>
        <translation>母盘保留的各个版本。座位在下次重置时使用当前版本，除非已固定。旧版本可随时再设为当前版本。</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>占用磁盘 %1</translation>
    </message>
    <message>
        <source>The disks that seats start from. Choose one to see its versions.</source>
        <translation>座位由此启动的磁盘。选择一个以查看其版本。</translation>
    </message>
    <message>
        <source>One PC installs what every seat is to get; that becomes the next version.</source>
        <translation>由一台电脑安装所有座位将获得的内容；它成为下一个版本。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::MessageDialog</name>
    <message>
        <source>Message to %1</source>
        <translation>给 %1 的消息</translation>
    </message>
    <message numerus="yes">
        <source>Message to %n seat(s)</source>
        <translation>
            <numerusform>给 %n 个座位的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use. The others are left alone.</source>
        <translation>显示在使用中座位的屏幕上。其他座位不受影响。</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>告诉玩家的内容</translation>
    </message>
    <message>
        <source>We close in ten minutes</source>
        <translation>我们十分钟后打烊</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::NewPcsDialog</name>
    <message>
        <source>Make a seat of every PC that asks, in the order they are switched on</source>
        <translation>按开机顺序把每台请求的电脑设为座位</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>新电脑</translation>
    </message>
    <message>
        <source>PCs that asked to boot</source>
        <translation>请求启动的电脑</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>最近请求</translation>
    </message>
    <message>
        <source>PCs that asked to boot and are no seats yet. Each shows its number on its screen.</source>
        <translation>请求启动但还不是座位的电脑。每台都在屏幕上显示自己的编号。</translation>
    </message>
    <message>
        <source>Make it a seat</source>
        <translation>设为座位</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>母盘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>the one most seats have</source>
        <translation>多数座位使用的</translation>
    </message>
    <message>
        <source>None now. Switch a PC on that boots over the network: it appears here.</source>
        <translation>目前没有。打开一台从网络启动的电脑，它就会出现在这里。</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>现在不可用：没有连接到存储主机。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ResetDialog</name>
    <message>
        <source>nothing written</source>
        <translation>没有写入</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>母盘</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>使用来源</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)</source>
        <translation>
            <numerusform>重置 %n 个座位</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 fresh again?</source>
        <translation>让 %1 恢复如新？</translation>
    </message>
    <message numerus="yes">
        <source>Make %n seat(s) fresh again?</source>
        <translation>
            <numerusform>让 %n 个座位恢复如新？</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the storage host what would be lost…</source>
        <translation>正在询问存储主机会丢失什么…</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>会丢失的内容</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>使用中的座位</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 保持不变：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in use will be skipped.</source>
        <translation>
            <numerusform>将跳过 %n 个使用中的座位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reset %n seat(s) in use: drops the session, unsaved work is lost</source>
        <translation>
            <numerusform>同时重置 %n 个使用中的座位：会断开会话，未保存的工作会丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be reset now.</source>
        <translation>现在没有可以重置的座位。</translation>
    </message>
    <message>
        <source>Nothing will be reset: every chosen seat is in use.</source>
        <translation>不会重置任何座位：所选座位都在使用中。</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was written since the last reset.</source>
        <translation>不会丢失任何内容：上次重置后没有写入。</translation>
    </message>
    <message>
        <source>%1 written since the last reset will be lost for good. The master stays as it is.</source>
        <translation>上次重置后写入的 %1 将永久丢失。母盘保持不变。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomChecks</name>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%2 中有 %1 可用。</translation>
    </message>
    <message>
        <source>The storage host does not say how much space it has.</source>
        <translation>存储主机没有说明有多少空间。</translation>
    </message>
    <message>
        <source>A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.</source>
        <translation>一个 Windows 母盘及其座位需要 50 GiB 或更多：请增加磁盘或删除不需要的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there.</source>
        <translation>
            <numerusform>有 %n 个母盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no master yet.</source>
        <translation>还没有母盘。</translation>
    </message>
    <message>
        <source>Import the disk of one PC as an image file.</source>
        <translation>将一台电脑的磁盘作为镜像文件导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>有 %n 个座位。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no seats yet.</source>
        <translation>还没有座位。</translation>
    </message>
    <message>
        <source>Add them with the MAC addresses of their PCs.</source>
        <translation>用电脑的 MAC 地址添加座位。</translation>
    </message>
    <message>
        <source>%1 answers: %2 %3.</source>
        <translation>%1 已应答：%2 %3。</translation>
    </message>
    <message>
        <source>PCs are sent to %1, which they cannot reach.</source>
        <translation>电脑被指向 %1，但它们无法到达。</translation>
    </message>
    <message>
        <source>Let the helper listen on the address of the room&apos;s network (--iscsi).</source>
        <translation>让助手监听机房网络的地址 (--iscsi)。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomFrame</name>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>母盘</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
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
        <translation>版本 %1 / 共 %2 · %3</translation>
    </message>
    <message>
        <source>Choose a seat to see its clone, sessions and addresses.</source>
        <translation>选择座位以查看其克隆、会话和地址。</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>母盘</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No master yet: freshseatctl master import NAME FILE</source>
        <translation>还没有母盘：freshseatctl master import 名称 文件</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomPage</name>
    <message>
        <source>Show all seats</source>
        <translation>显示所有座位</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>添加座位…</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>没有匹配的座位。</translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>还没有座位。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The room has not been seen yet.</source>
        <translation>尚未看到机房。</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>现在不可用：没有连接到存储主机。</translation>
    </message>
    <message>
        <source>Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it writes towards its limit. Choose seats here, then act on them at the side.</source>
        <translation>机房里的所有座位。图标、文字和颜色表示电脑的状态；写入接近上限时进度条会变满。在此选择座位，在旁边进行操作。</translation>
    </message>
    <message>
        <source>Type to find seats; press a word to see only seats like that. The numbers count them.</source>
        <translation>输入以查找座位；点击某个词只看这类座位。数字是其数量。</translation>
    </message>
    <message>
        <source>What the chosen seats are doing, what happened to them, and what you can do with them.</source>
        <translation>所选座位在做什么、发生过什么，以及您可以对它们做什么。</translation>
    </message>
    <message>
        <source>That a session comes from another address than its PC is noticed where a helper or a companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs.</source>
        <translation>只有由助手或伴随程序引导电脑时，才能发现会话来自其电脑以外的地址。单独的 TrueNAS 或 ZFS 主机不认识这些电脑。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomStatus</name>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not connected, trying again</source>
        <translation>未连接，正在重试</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 个座位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n 个使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>已用 %1，共 %2</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RoomTray</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were not done.</source>
        <translation>
            <numerusform>%n 个座位未完成。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Schedule</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开机</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>所有座位</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>%1, waits for idle seats until %2</source>
        <translation>%1，等待座位空闲到 %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>This PC is shut down in %n minute(s). Please save what you need and finish.</source>
        <translation>
            <numerusform>这台电脑将在 %n 分钟后关机。请保存需要的内容并结束使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what you need elsewhere.</source>
        <translation>
            <numerusform>您离开后，这台电脑将恢复如新。请在 %n 分钟内结束，并把需要的内容存到别处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleEditor</name>
    <message>
        <source>Wait for seats in use, give up at</source>
        <translation>等待使用中的座位，放弃时间</translation>
    </message>
    <message>
        <source>Make up for a run that was missed because the host was off</source>
        <translation>补上因主机关机而错过的运行</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>更改计划</translation>
    </message>
    <message>
        <source>New entry in the schedule</source>
        <translation>新的计划条目</translation>
    </message>
    <message>
        <source>Give up at</source>
        <translation>放弃时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>所有座位</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>一个分组</translation>
    </message>
    <message>
        <source>These seats</source>
        <translation>这些座位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Names of the seats</source>
        <translation>座位名称</translation>
    </message>
    <message>
        <source>Tell players before, in minutes</source>
        <translation>提前通知玩家（分钟）</translation>
    </message>
    <message>
        <source>What players are told</source>
        <translation>告诉玩家的内容</translation>
    </message>
    <message>
        <source>Shown on the screens of seats in use; nothing is done to a seat before</source>
        <translation>显示在使用中座位的屏幕上；在此之前不会对座位做任何操作</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::ScheduleModel</name>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>上次结果</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SchedulePage</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>立即运行…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>运行于 %1</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>请先选择条目</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>现在不可用：没有连接到存储主机。</translation>
    </message>
    <message>
        <source>Remove this entry of the schedule?</source>
        <translation>移除此计划条目？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Run this entry of the schedule now?</source>
        <translation>立即运行此计划条目？</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Where reports of the schedule go, and a test of them</source>
        <translation>计划报告发往何处，并可测试</translation>
    </message>
    <message>
        <source>What the storage host does by itself, with every console closed. A seat in use is never reset: it waits until the give-up time, then until its next boot.</source>
        <translation>所有控制台关闭时存储主机自动执行的操作。使用中的座位绝不会被重置：先等到放弃时间，再等到下次启动。</translation>
    </message>
    <message>
        <source>The week to come. A block is a run; its length is how long it waits for seats in use.</source>
        <translation>接下来的一周。一个色块是一次运行，长度表示等待使用中座位的时间。</translation>
    </message>
    <message>
        <source>Send a test report?</source>
        <translation>发送测试报告？</translation>
    </message>
    <message>
        <source>Send a test report</source>
        <translation>发送测试报告</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatActions</name>
    <message numerus="yes">
        <source>Move %n seat(s)</source>
        <translation>
            <numerusform>移动 %n 个座位</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset %1…</source>
        <translation>重置 %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>重置 %n 个座位…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>跟随当前版本</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>固定此版本</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>保留更改</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>恢复为每次启动时重置</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)?</source>
        <translation>
            <numerusform>移除 %n 个座位？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo the last reset…</source>
        <translation>撤销上次重置…</translation>
    </message>
    <message>
        <source>Undo the last reset of %1?</source>
        <translation>撤销 %1 的上次重置？</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>撤销重置</translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <translation>关闭 %1？</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>重启 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n PC(s)?</source>
        <translation>
            <numerusform>关闭 %n 台电脑？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n PC(s)?</source>
        <translation>
            <numerusform>重启 %n 台电脑？</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开机</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>消息…</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 15: it becomes the name of the computer</source>
        <translation>字母、数字和连字符，最多 15 个：将作为电脑名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Further drives of the PC, such as the games: names of masters with commas between them</source>
        <translation>电脑的其他驱动器，例如游戏盘：填写母盘名称，用逗号分隔</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>数据盘</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 written by %2 will be lost.</source>
        <translation>%2 写入的 %1 将丢失。</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>The most that may be written to a data disk, where it is not the seat&apos;s size limit</source>
        <translation>数据盘最多可写入的量（与座位上限不同时）</translation>
    </message>
    <message>
        <source>Their limits</source>
        <translation>其上限</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>What the PC boots by network. Try ipxe where a PC gets this far and then does not go on: it has drivers of its own</source>
        <translation>电脑通过网络启动时使用的程序。如果电脑到了这一步就不再继续，请试试 ipxe：它自带驱动程序</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>启动程序</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatFields</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>The most a seat may write between two resets, such as 20 GiB</source>
        <translation>座位在两次重置之间最多可写入的量，例如 20 GiB</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>母盘</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>大小上限</translation>
    </message>
    <message>
        <source>always the current one</source>
        <translation>始终使用当前版本</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1，固定</translation>
    </message>
    <message>
        <source>%1, pinned (%2)</source>
        <translation>%1，固定（%2）</translation>
    </message>
    <message>
        <source>When the seat&apos;s disk is made fresh: at every boot, when the schedule says, or only when you reset it.</source>
        <translation>座位磁盘何时恢复如新：每次启动时、按计划，或仅在您重置时。</translation>
    </message>
    <message>
        <source>Which version of the master the seat starts from. A pinned seat stays on its own when a new one is published.</source>
        <translation>座位从母盘的哪个版本启动。已固定的座位在发布新版本时仍留在自己的版本。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatGridView</name>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Make %1 fresh again (R)</source>
        <translation>让 %1 恢复如新 (R)</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatList</name>
    <message>
        <source>A line needs a name and a MAC address.</source>
        <translation>每行需要名称和 MAC 地址。</translation>
    </message>
    <message>
        <source>This name or MAC address is in the list twice.</source>
        <translation>此名称或 MAC 地址在列表中出现两次。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Master and version</source>
        <translation>母盘和版本</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>上次重置</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · 版本 %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>%1 is current</source>
        <translation>当前为 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatPanel</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Pin this version</source>
        <translation>固定此版本</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>保留更改</translation>
    </message>
    <message>
        <source>Reset at every boot again</source>
        <translation>恢复为每次启动时重置</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>发起程序</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>上次重置</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Follow the current version</source>
        <translation>跟随当前版本</translation>
    </message>
    <message>
        <source>Reset this seat…</source>
        <translation>重置此座位…</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n seat(s)…</source>
        <translation>
            <numerusform>重置 %n 个座位…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>最近错误：%1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <translation>（固定）</translation>
    </message>
    <message>
        <source> (%1 at its next reset)</source>
        <translation>（下次重置时为 %1）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 个座位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n in use</source>
        <translation>
            <numerusform>已写入 %1，%n 个使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>占用磁盘 %1</translation>
    </message>
    <message>
        <source>%1 kept for an undo</source>
        <translation>保留 %1 供撤销</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTableView</name>
    <message>
        <source>Seats as a table</source>
        <translation>座位表格</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格列</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SeatTileDelegate</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>无会话</translation>
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
        <translation>整个机房</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>平面图图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>平铺</translation>
    </message>
    <message>
        <source>Show the seats as tiles (Ctrl+1)</source>
        <translation>平铺显示座位 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Show the seats where they stand (Ctrl+2)</source>
        <translation>按位置显示座位 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the seats as a table (Ctrl+3)</source>
        <translation>用表格显示座位 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Drag the tiles to where their seats stand</source>
        <translation>把座位拖到实际位置</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Zoom until every seat is seen</source>
        <translation>缩放到能看见所有座位</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Lay a picture of the floor under the tiles</source>
        <translation>在座位下方铺一张平面图图片</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>缩放 (Ctrl+鼠标滚轮)</translation>
    </message>
    <message>
        <source>Zones of the room</source>
        <translation>机房分区</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SetupWizard</name>
    <message>
        <source>Set up the room</source>
        <translation>设置机房</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on later: everything here is on the room&apos;s pages, too</source>
        <translation>以后继续：这里的一切也都在机房的各页面中</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该做什么</translation>
    </message>
    <message>
        <source>The storage host answers. This is what it has and what is missing.</source>
        <translation>存储主机已应答。以下是已有的和缺少的。</translation>
    </message>
    <message>
        <source>A USB stick for any seat</source>
        <translation>适用于任何座位的 U 盘</translation>
    </message>
    <message>
        <source>In each PC&apos;s firmware, switch network boot (or booting from USB) on and Secure Boot off.</source>
        <translation>在每台电脑的固件中打开网络启动（或 USB 启动），并关闭 Secure Boot。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add these seats</source>
        <translation>添加这些座位</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>母盘</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The master is the disk every seat starts from.</source>
        <translation>母盘是每个座位的起始磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>%n master(s) there. Import another one or go on.</source>
        <translation>
            <numerusform>有 %n 个母盘。可再导入一个或继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) there.</source>
        <translation>
            <numerusform>有 %n 个座位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready. Switch a PC on: its tile shows how it boots.</source>
        <translation>机房已就绪。打开一台电脑：它的卡片会显示启动过程。</translation>
    </message>
    <message>
        <source>Something is missing still. Close this and do it on the room&apos;s pages whenever you like.</source>
        <translation>还缺少一些东西。关闭此窗口，随时可在机房页面中完成。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>PCs that just tried to boot…</source>
        <translation>刚刚尝试启动的电脑…</translation>
    </message>
    <message>
        <source>PCs find their disks over the network. Either the network tells them how, or a USB stick in each PC does.</source>
        <translation>电脑通过网络找到自己的磁盘。由网络告诉它们，或由每台电脑上的 U 盘告诉。</translation>
    </message>
    <message>
        <source>Make a boot stick…</source>
        <translation>制作启动 U 盘…</translation>
    </message>
    <message>
        <source>Network boot</source>
        <translation>网络启动</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::SnapshotModel</name>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>last known good</source>
        <translation>最近已知良好</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n 个座位：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Size of what changed</source>
        <translation>变化大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>%1, dropping it frees %2</source>
        <translation>%1，丢弃可释放 %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>占用磁盘</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickDialog</name>
    <message>
        <source>For every PC: it asks this room&apos;s boot service</source>
        <translation>适用于所有电脑：询问本机房的启动服务</translation>
    </message>
    <message>
        <source>For one seat, without a boot service:</source>
        <translation>仅用于一个座位，无需启动服务：</translation>
    </message>
    <message>
        <source>Make a boot stick</source>
        <translation>制作启动 U 盘</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Make the image</source>
        <translation>制作镜像</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 are in the file. Write them to a USB stick as they are.</source>
        <translation>文件大小为 %1。请原样写入 U 盘。</translation>
    </message>
    <message>
        <source>It holds the seat&apos;s secret: keep it as a key.</source>
        <translation>其中含有座位的密钥：请像钥匙一样保管。</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>现在不可用：没有连接到存储主机。</translation>
    </message>
    <message>
        <source>To write a USB stick, plug it in: it appears in this list.</source>
        <translation>要写入 U 盘，请插入：它会出现在此列表中。</translation>
    </message>
    <message>
        <source>Yes, overwrite this stick</source>
        <translation>是的，覆盖此 U 盘</translation>
    </message>
    <message>
        <source>A PC that cannot boot over the network by itself boots from a USB stick. This makes one, for BIOS and UEFI.</source>
        <translation>不能自行从网络启动的电脑可从 U 盘启动。此处制作一个，支持 BIOS 和 UEFI。</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>本机上的文件</translation>
    </message>
    <message>
        <source>The stick is ready: %1 were written, read back and compared. It can be pulled out.</source>
        <translation>U 盘已就绪：已写入 %1，并读回比较。可以拔出。</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>写入 U 盘</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickWords</name>
    <message>
        <source>The stick is too small for the image.</source>
        <translation>U 盘容量不足以容纳镜像。</translation>
    </message>
    <message>
        <source>The stick cannot be written: it may be write-protected or broken.</source>
        <translation>U 盘无法写入：可能有写保护或已损坏。</translation>
    </message>
    <message>
        <source>The stick was pulled out.</source>
        <translation>U 盘已被拔出。</translation>
    </message>
    <message>
        <source>The stick does not hold what was written to it: it is broken. Use another one.</source>
        <translation>U 盘中的内容与写入的不符：它已损坏。请换一个。</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>写入已停止。</translation>
    </message>
    <message>
        <source>USB stick without a name</source>
        <translation>无名称的 U 盘</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>Everything on this stick will be lost: %1.</source>
        <translation>此 U 盘上的所有内容都将丢失：%1。</translation>
    </message>
    <message>
        <source>On it is: %1.</source>
        <translation>其中有：%1。</translation>
    </message>
    <message>
        <source>This computer gives no access to USB sticks (UDisks2 does not run). Make a file.</source>
        <translation>本机不提供对 U 盘的访问（UDisks2 未运行）。请生成文件。</translation>
    </message>
    <message>
        <source>The stick is not plugged in any more.</source>
        <translation>U 盘已不在。</translation>
    </message>
    <message>
        <source>This disk may not be overwritten: the system uses it.</source>
        <translation>不能覆盖此磁盘：系统正在使用它。</translation>
    </message>
    <message>
        <source>Something uses the stick. Close the files and windows that are open on it.</source>
        <translation>U 盘正被使用。请关闭其中打开的文件和窗口。</translation>
    </message>
    <message>
        <source>This computer did not allow it.</source>
        <translation>本机不允许此操作。</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>无法打开 U 盘。</translation>
    </message>
    <message>
        <source>Writing to the stick…</source>
        <translation>正在写入 U 盘…</translation>
    </message>
    <message>
        <source>Reading the stick back…</source>
        <translation>正在读回 U 盘…</translation>
    </message>
    <message>
        <source>The storage host makes the image…</source>
        <translation>存储主机正在制作镜像…</translation>
    </message>
    <message>
        <source>What was on it is lost, and no PC boots from it. Write it once more.</source>
        <translation>原有内容已丢失，也没有电脑能从它启动。请再写入一次。</translation>
    </message>
    <message>
        <source>Nothing was written to the stick.</source>
        <translation>没有向 U 盘写入任何内容。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::TrafficPlot</name>
    <message>
        <source>read, MiB/s</source>
        <translation>读取，MiB/秒</translation>
    </message>
    <message>
        <source>written, MiB/s</source>
        <translation>写入，MiB/秒</translation>
    </message>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>最近几分钟的流量</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, at the axis of a plot.</extracomment>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::UpdateWizard</name>
    <message>
        <source>The first seats try the new version; the others wait.</source>
        <translation>首批座位试用新版本；其他座位等待。</translation>
    </message>
    <message>
        <source>The first seats stood. The others wait for your word.</source>
        <translation>首批座位运行稳定。其他座位等待您的决定。</translation>
    </message>
    <message>
        <source>The new version is current; the seats move to it.</source>
        <translation>新版本已成为当前版本；座位正在迁移。</translation>
    </message>
    <message>
        <source>Every seat that was to move has moved.</source>
        <translation>所有应迁移的座位都已迁移。</translation>
    </message>
    <message>
        <source>A first seat did not stand. All of them go back, and the version is marked bad.</source>
        <translation>有一个首批座位未能稳定运行。全部退回，该版本标记为有问题。</translation>
    </message>
    <message>
        <source>The roll-out was ended; nothing more moves.</source>
        <translation>推送已结束；不再有迁移。</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>moved, not booted yet</source>
        <translation>已迁移，尚未启动</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>running, watched</source>
        <translation>运行中，观察中</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>did not stand</source>
        <translation>未能稳定运行</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Discard the update…</source>
        <translation>放弃更新…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The update goes on; come back to it at any time, also from another console</source>
        <translation>更新会继续；随时可以回来，也可从其他控制台</translation>
    </message>
    <message>
        <source>One PC boots the master&apos;s disk itself and you install there what every seat is to get. The other seats go on as they are until you publish.</source>
        <translation>一台电脑直接启动母盘本身的磁盘，您在上面安装每个座位要得到的内容。在您发布之前，其他座位保持不变。</translation>
    </message>
    <message>
        <source>Install on the PC of</source>
        <translation>安装用的座位</translation>
    </message>
    <message>
        <source>What is new, for you to find it again</source>
        <translation>有什么新内容，便于日后查找</translation>
    </message>
    <message>
        <source>Every seat, as soon as nobody uses it</source>
        <translation>所有座位，无人使用时立即</translation>
    </message>
    <message>
        <source>Every seat, at its next boot</source>
        <translation>所有座位，下次启动时</translation>
    </message>
    <message>
        <source>These seats first; the others when they have stood:</source>
        <translation>先是这些座位；它们运行稳定后再轮到其他座位：</translation>
    </message>
    <message>
        <source>First seats</source>
        <translation>首批座位</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who gets the new version?</source>
        <translation>谁得到新版本？</translation>
    </message>
    <message>
        <source>Seats that are pinned or kept stay as they are.</source>
        <translation>固定的或保留的座位保持不变。</translation>
    </message>
    <message>
        <source>Seats of the roll-out</source>
        <translation>推送的座位</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>继续其他座位</translation>
    </message>
    <message>
        <source>Undo: back to the version before…</source>
        <translation>撤销：退回之前的版本…</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>退回版本 %1？</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>1 Begin</source>
        <translation>1 开始</translation>
    </message>
    <message>
        <source>2 Install</source>
        <translation>2 安装</translation>
    </message>
    <message>
        <source>3 Publish</source>
        <translation>3 发布</translation>
    </message>
    <message>
        <source>4 Roll out</source>
        <translation>4 推送</translation>
    </message>
    <message>
        <source>The new version is being published.</source>
        <translation>新版本正在发布。</translation>
    </message>
    <message>
        <source>The image file is there. Publish it when you like.</source>
        <translation>镜像文件已就绪。随时可以发布。</translation>
    </message>
    <message>
        <source>Install on %1 what every seat is to get, then shut it down.</source>
        <translation>在 %1 上安装每个座位要得到的内容，然后关机。</translation>
    </message>
    <message>
        <source>Switch %1 on now: it boots the master&apos;s disk.</source>
        <translation>现在打开 %1：它会启动母盘的磁盘。</translation>
    </message>
    <message>
        <source>%1 is shut down. Publish what it wrote, or switch it on again.</source>
        <translation>%1 已关机。发布它写入的内容，或再次开机。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 written since %2; begun by %3 on version %4.</source>
        <translation>自 %2 起写入 %1；由 %3 在版本 %4 上开始。</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>版本 %1。</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1（首批）</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>No seat stands on this master.</source>
        <translation>没有座位使用此母盘。</translation>
    </message>
    <message>
        <source>Shut the PC down first.</source>
        <translation>请先关闭电脑。</translation>
    </message>
    <message>
        <source>Write a comment first.</source>
        <translation>请先写备注。</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>现在不可用：没有连接到存储主机。</translation>
    </message>
    <message>
        <source>Which seats come first?</source>
        <translation>哪些座位先试用？</translation>
    </message>
    <message>
        <source>Discard the update of %1?</source>
        <translation>放弃 %1 的更新？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Take an image file as the next version</source>
        <translation>用镜像文件作为下一版本</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>没有计划。</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::Words</name>
    <message>
        <source>Seat added</source>
        <translation>已添加座位</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>已更改座位</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>已移除座位</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>已显示密钥</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>已更新密钥</translation>
    </message>
    <message>
        <source>Master imported</source>
        <translation>已导入母盘</translation>
    </message>
    <message>
        <source>Master exported</source>
        <translation>已导出母盘</translation>
    </message>
    <message>
        <source>Master deleted</source>
        <translation>已删除母盘</translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation>已添加计划</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>已移除计划</translation>
    </message>
    <message>
        <source>Schedule switched on</source>
        <translation>已启用计划</translation>
    </message>
    <message>
        <source>Schedule switched off</source>
        <translation>已停用计划</translation>
    </message>
    <message>
        <source>Schedule run</source>
        <translation>已运行计划</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>引导中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Update session</source>
        <translation>更新会话</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>重置中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The PC has no session with its disk.</source>
        <translation>电脑与其磁盘没有会话。</translation>
    </message>
    <message>
        <source>The PC&apos;s firmware is loading the operating system.</source>
        <translation>电脑固件正在加载操作系统。</translation>
    </message>
    <message>
        <source>The operating system is starting.</source>
        <translation>操作系统正在启动。</translation>
    </message>
    <message>
        <source>The PC is on and uses its disk.</source>
        <translation>电脑已开机并在使用其磁盘。</translation>
    </message>
    <message>
        <source>This seat is writing the next version of its master.</source>
        <translation>此座位正在写入母盘的下一个版本。</translation>
    </message>
    <message>
        <source>The clone is being made fresh.</source>
        <translation>克隆正在恢复如新。</translation>
    </message>
    <message>
        <source>Something went wrong; the last error says what.</source>
        <translation>出了问题；最近错误会说明。</translation>
    </message>
    <message>
        <source>The storage host cannot tell.</source>
        <translation>存储主机无法得知。</translation>
    </message>
    <message>
        <source>fresh at every boot</source>
        <translation>每次启动都如新</translation>
    </message>
    <message>
        <source>fresh when the schedule says</source>
        <translation>按计划恢复如新</translation>
    </message>
    <message>
        <source>kept until you reset it</source>
        <translation>保留到您重置为止</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>这不可能正确</translation>
    </message>
    <message>
        <source>Refused: in use</source>
        <translation>被拒绝：使用中</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Storage host not reachable</source>
        <translation>无法连接存储主机</translation>
    </message>
    <message>
        <source>Not possible with this storage host</source>
        <translation>此存储主机不支持</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Out of space</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Shut the PC down first, or reset it with its session dropped.</source>
        <translation>请先关闭电脑，或断开会话后重置。</translation>
    </message>
    <message>
        <source>Check that the storage host is on and the network works.</source>
        <translation>请检查存储主机是否开机、网络是否正常。</translation>
    </message>
    <message>
        <source>Check user name and key.</source>
        <translation>请检查用户名和密钥。</translation>
    </message>
    <message>
        <source>Free space on the storage host: reset seats or drop old snapshots.</source>
        <translation>请在存储主机上释放空间：重置座位或丢弃旧版本。</translation>
    </message>
    <message>
        <source>Reset taken back</source>
        <translation>已撤销重置</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>已开始更新</translation>
    </message>
    <message>
        <source>Update discarded</source>
        <translation>已放弃更新</translation>
    </message>
    <message>
        <source>Update published</source>
        <translation>已发布更新</translation>
    </message>
    <message>
        <source>Version made current</source>
        <translation>已设为当前版本</translation>
    </message>
    <message>
        <source>Version dropped</source>
        <translation>已丢弃版本</translation>
    </message>
    <message>
        <source>Version marked good</source>
        <translation>已标记版本为良好</translation>
    </message>
    <message>
        <source>Roll-out continued</source>
        <translation>已继续推送</translation>
    </message>
    <message>
        <source>Roll-out ended</source>
        <translation>已结束推送</translation>
    </message>
    <message>
        <source>Helper started</source>
        <translation>助手已启动</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开机</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Master sent</source>
        <translation>已发送母盘</translation>
    </message>
    <message>
        <source>Master received</source>
        <translation>已接收母盘</translation>
    </message>
    <message>
        <source>Begun receive dropped</source>
        <translation>已丢弃未完成的接收</translation>
    </message>
    <message>
        <source>PC made a seat</source>
        <translation>电脑已设为座位</translation>
    </message>
    <message>
        <source>PC not offered any more</source>
        <translation>不再提示该电脑</translation>
    </message>
    <message>
        <source>Whether new PCs become seats</source>
        <translation>新电脑是否自动成为座位</translation>
    </message>
    <message>
        <source>Network boot switched on</source>
        <translation>已开启网络启动</translation>
    </message>
    <message>
        <source>Network boot switched off</source>
        <translation>已关闭网络启动</translation>
    </message>
    <message>
        <source>Boot stick made</source>
        <translation>已制作启动 U 盘</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>推出</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>测试报告</translation>
    </message>
    <message>
        <source>Space runs low</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>Only the reserve is left</source>
        <translation>仅剩预留空间</translation>
    </message>
    <message>
        <source>Check of the data begun</source>
        <translation>已开始检查数据</translation>
    </message>
    <message>
        <source>Check of the data stopped</source>
        <translation>已停止检查数据</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::format</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshseat::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now. It is good for one login and is not kept: after a lost connection you are asked again.</source>
        <translation>输入身份验证器当前显示的代码。它只能用于一次登录且不会保存：连接断开后会再次询问。</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::BootNetworkForm</name>
    <message>
        <source>beside the DHCP server that is there</source>
        <translation>与现有的 DHCP 服务器并存</translation>
    </message>
    <message>
        <source>gives PCs their addresses, too: there is no other DHCP server</source>
        <translation>同时给电脑分配地址：没有其他 DHCP 服务器</translation>
    </message>
    <message>
        <source>boot programs alone: another DHCP server names them</source>
        <translation>仅提供启动程序：由另一台 DHCP 服务器指定</translation>
    </message>
    <message>
        <source>The storage host&apos;s network card that the PCs are on, as its ip link names it</source>
        <translation>存储主机上连接电脑的网卡，名称以其 ip link 所示为准</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Network boot does not work: %1</source>
        <translation>网络启动不工作：%1</translation>
    </message>
    <message>
        <source>Network boot is on: card %1, %2.</source>
        <translation>网络启动已开启：网卡 %1，%2。</translation>
    </message>
    <message>
        <source>Network boot is off.</source>
        <translation>网络启动已关闭。</translation>
    </message>
    <message>
        <source>Switch network boot off…</source>
        <translation>关闭网络启动…</translation>
    </message>
    <message>
        <source>Switch network boot on…</source>
        <translation>开启网络启动…</translation>
    </message>
    <message>
        <source>Not possible now: there is no connection to the storage host.</source>
        <translation>现在不可用：没有连接到存储主机。</translation>
    </message>
    <message>
        <source>Switch network boot on?</source>
        <translation>开启网络启动？</translation>
    </message>
    <message>
        <source>Switch network boot off?</source>
        <translation>关闭网络启动？</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开机</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::RunWords</name>
    <message>
        <source>%1 done</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>跳过 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>没有座位</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>计划 %1</translation>
    </message>
</context>
<context>
    <name>freshseat::ui::StickAddresses</name>
    <message>
        <source>Set addresses by hand</source>
        <translation>手动设置地址</translation>
    </message>
    <message>
        <source>For a network in which no DHCP server gives addresses: every PC needs a stick of its own.</source>
        <translation>用于没有 DHCP 服务器分配地址的网络：每台电脑都需要自己的启动盘。</translation>
    </message>
    <message>
        <source>Empty: as this room&apos;s host knows itself</source>
        <translation>留空：按本机房主机自己的地址</translation>
    </message>
    <message>
        <source>Such as %1; empty: by DHCP</source>
        <translation>例如 %1；留空：通过 DHCP</translation>
    </message>
    <message>
        <source>Empty: none, or by DHCP</source>
        <translation>留空：无，或通过 DHCP</translation>
    </message>
    <message>
        <source>Storage host</source>
        <translation>存储主机</translation>
    </message>
    <message>
        <source>Address of the PC</source>
        <translation>电脑的地址</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
</context>
</TS>
