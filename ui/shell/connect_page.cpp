// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectPage: one card in the middle of the window.
#include "ui/shell/connect_page.h"

#include "ui/common/error_view.h"
#include "ui/common/icon_button.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/host_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace freshseat::ui {

namespace {

constexpr int kCardWidth = 820;
constexpr int kUrlRole = Qt::UserRole;

/// The fingerprint in "unknown host key SHA256:…"; it is the storage host's, no secret.
QString fingerprintIn(const Error &error)
{
    static const QRegularExpression pattern(QStringLiteral("SHA256:[A-Za-z0-9+/]{43}=?"));
    if (error.code != ErrorCode::NotAllowed) return {};
    const QString words = QString::fromStdString(error.message + ' ' + error.hint);
    auto all = pattern.globalMatch(words);
    if (!all.hasNext()) return {};
    const QString first = all.next().captured();
    return all.hasNext() ? QString() : first; // two keys: it changed, and that is nothing to click away
}

/// As web interfaces and browsers write a fingerprint: "AB:CD:...". Lines may break after each colon.
QString hexOf(const QString &fingerprint)
{
    static const QString kPrefix = QStringLiteral("SHA256:");
    const QByteArray bytes = QByteArray::fromBase64(fingerprint.mid(kPrefix.size()).toLatin1());
    const QString hex = QString::fromLatin1(bytes.toHex(':').toUpper());
    return QString(hex).replace(':', QStringLiteral(":\u200b"));
}

QLabel *makeTitle(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    setRole(*label, "title");
    return label;
}

} // namespace

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("connectPage"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Not by alignment: a layout that aligns a widget does not ask it for its height at this width.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(buildCard(), 20);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(3);
    setRooms({});
    refreshSecret();
    showIdle();
}

QWidget *ConnectPage::buildCard()
{
    auto *card = new QFrame(this);
    setRole(*card, "card");
    card->setMaximumWidth(kCardWidth);
    m_error = new ErrorView(card);
    m_error->setObjectName(QStringLiteral("connectError"));
    m_progressText = new QLabel(card);
    setRole(*m_progressText, "dim");
    m_progress = new QProgressBar(card);
    m_progress->setRange(0, 0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(buildRooms(card), 1);
    columns->addWidget(buildAnother(card), 1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(32, 24, 32, 22);
    layout->setSpacing(12);
    layout->addWidget(buildHead(card));
    layout->addLayout(columns);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_error);
    layout->addWidget(buildKey(card));
    layout->addLayout(buildButtons(card));
    return card;
}

QWidget *ConnectPage::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *logo = new QLabel(head);
    logo->setPixmap(applicationIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *title = new QLabel(tr("Connect to a room"), head);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setWeight(QFont::DemiBold);
    title->setFont(big);
    auto *hint = new QLabel(
        tr("Where is the storage host that holds the seats' disks? An empty one is set up step by step."), head);
    setRole(*hint, "dim");
    hint->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(hint);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(logo);
    layout->addLayout(words, 1);
    return head;
}

QWidget *ConnectPage::buildRooms(QWidget *parent)
{
    m_roomsBox = new QWidget(parent);
    m_rooms = new QListWidget(m_roomsBox);
    m_rooms->setObjectName(QStringLiteral("savedRooms"));
    m_rooms->setAccessibleName(tr("Your rooms"));
    m_rooms->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_rooms->setMinimumHeight(150);
    m_roomsBox->setWhatsThis(tr("The rooms that were opened on this computer. Enter or a double click opens one."));
    auto *open = new QPushButton(tr("Open"), m_roomsBox);
    open->setObjectName(QStringLiteral("savedOpen"));
    auto *rename = new QPushButton(tr("Rename"), m_roomsBox);
    rename->setObjectName(QStringLiteral("savedRename"));
    auto *forget = new QPushButton(tr("Forget"), m_roomsBox);
    forget->setObjectName(QStringLiteral("savedForget"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch(1);
    buttons->addWidget(rename);
    buttons->addWidget(forget);
    auto *layout = new QVBoxLayout(m_roomsBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeTitle(tr("Your rooms"), m_roomsBox));
    layout->addWidget(m_rooms, 1);
    layout->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &ConnectPage::openChosen);
    connect(m_rooms, &QListWidget::itemActivated, this, &ConnectPage::openChosen);
    connect(rename, &QPushButton::clicked, this, [this] {
        if (m_rooms->currentItem() != nullptr) m_rooms->editItem(m_rooms->currentItem());
    });
    connect(forget, &QPushButton::clicked, this, [this] {
        if (m_rooms->currentItem() != nullptr) emit forgotten(m_rooms->currentItem()->data(kUrlRole).toString());
    });
    connect(m_rooms, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        emit renamed(item->data(kUrlRole).toString(), item->text().trimmed());
    });
    return m_roomsBox;
}

QWidget *ConnectPage::buildAnother(QWidget *parent)
{
    auto *another = new QWidget(parent);
    m_host = new HostForm(another);
    m_host->setWhatsThis(tr("Where the storage host is that keeps the seats' disks, and how it is reached."));
    m_connect = new QPushButton(tr("Connect"), another);
    m_connect->setObjectName(QStringLiteral("connectButton"));
    setRole(*m_connect, "primary");
    auto *layout = new QVBoxLayout(another);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeTitle(tr("Another room"), another));
    layout->addWidget(m_host);
    layout->addWidget(buildSecret(another));
    layout->addStretch(1);
    layout->addWidget(m_connect, 0, Qt::AlignTrailing);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPage::submit);
    connect(m_host, &HostForm::submitted, this, &ConnectPage::submit);
    connect(m_host, &HostForm::changed, this, &ConnectPage::refreshSecret);
    return another;
}

QWidget *ConnectPage::buildSecret(QWidget *parent)
{
    m_secretBox = new QWidget(parent);
    m_secret = new QLineEdit(m_secretBox);
    m_secret->setObjectName(QStringLiteral("connectSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Password, passphrase or API key"));
    m_secret->setPlaceholderText(tr("Password, passphrase or API key"));
    m_remember = new QCheckBox(tr("Remember it in the system's keychain"), m_secretBox);
    m_remember->setObjectName(QStringLiteral("connectRemember"));
    m_remember->setToolTip(tr("Without the keychain it is kept until this window is closed, and nowhere else."));
    m_secretBox->setWhatsThis(
        tr("What the storage host wants to see before it lets you in. It is never written into a settings file."));
    auto *layout = new QVBoxLayout(m_secretBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_secret);
    layout->addWidget(m_remember);
    connect(m_secret, &QLineEdit::returnPressed, this, &ConnectPage::submit);
    return m_secretBox;
}

QLayout *ConnectPage::buildButtons(QWidget *parent)
{
    auto *demo = new QPushButton(tr("Try a demo room"), parent);
    demo->setObjectName(QStringLiteral("connectDemo"));
    m_back = new QPushButton(tr("Back to the room"), parent);
    m_back->setObjectName(QStringLiteral("connectBack"));
    m_cancel = new QPushButton(tr("Cancel"), parent);
    m_cancel->setObjectName(QStringLiteral("connectCancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(demo);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_cancel);
    connect(demo, &QPushButton::clicked, this, [this] { emit connectRequested({"demo:", {}, {}}, false); });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectPage::cancelled);
    connect(m_back, &QPushButton::clicked, this, &ConnectPage::backClicked);
    return buttons;
}

QWidget *ConnectPage::buildKey(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    m_key = frame;
    setRole(*frame, "warning-box");
    m_keyText = new QLabel(frame);
    m_keyText->setObjectName(QStringLiteral("keyText"));
    m_keyText->setWordWrap(true);
    m_fingerprint = new QLabel(frame);
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    setRole(*m_fingerprint, "title");
    m_fingerprint->setTextFormat(Qt::PlainText);
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_accept = new IconButton(icon(QStringLiteral("key")), {}, frame);
    m_accept->setObjectName(QStringLiteral("acceptKey"));
    auto *layout = new QVBoxLayout(frame);
    layout->addWidget(m_keyText);
    layout->addWidget(m_fingerprint);
    layout->addWidget(m_accept, 0, Qt::AlignRight);
    connect(m_accept, &QPushButton::clicked, this, &ConnectPage::submitWithKey);
    return frame;
}

void ConnectPage::setRooms(const std::vector<SavedRoom> &rooms)
{
    const QSignalBlocker quiet(m_rooms);
    m_rooms->clear();
    for (const SavedRoom &room : rooms) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("room")), room.name.isEmpty() ? room.url : room.name);
        item->setData(kUrlRole, room.url);
        item->setToolTip(room.url);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        m_rooms->addItem(item);
    }
    m_rooms->setCurrentRow(0);
    m_roomsBox->setVisible(!rooms.empty());
}

void ConnectPage::setUrl(const QString &url)
{
    m_host->setUrl(url);
}

void ConnectPage::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ConnectPage::refreshSecret()
{
    m_secretBox->setVisible(m_host->takesSecret());
}

void ConnectPage::openChosen()
{
    if (m_rooms->currentItem() == nullptr) return;
    m_secret->clear();
    emit connectRequested({m_rooms->currentItem()->data(kUrlRole).toString().toStdString(), {}, {}}, false);
}

void ConnectPage::submit()
{
    const QString url = m_host->url();
    if (url.isEmpty()) return m_host->focusMissing();
    services::ConnectRequest request{url.toStdString(), {}, {}};
    if (!m_secret->text().isEmpty()) request.secret = Secret(m_secret->text().toStdString());
    emit connectRequested(request, m_remember->isChecked());
}

void ConnectPage::submitWithKey()
{
    services::ConnectRequest request{m_host->url().toStdString(), m_fingerprint->text().toStdString(), {}};
    if (!m_secret->text().isEmpty()) request.secret = Secret(m_secret->text().toStdString());
    emit connectRequested(request, m_remember->isChecked());
}

void ConnectPage::showIdle()
{
    m_error->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_progressText, m_cancel, m_key})
        widget->hide();
    m_connect->setEnabled(true);
}

void ConnectPage::showConnecting()
{
    showIdle();
    m_connect->setEnabled(false);
    m_progressText->setText(tr("Connecting to %1…").arg(m_host->url()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_progressText, m_cancel}) widget->show();
}

void ConnectPage::showFailure(const Error &error, bool retrying)
{
    showIdle();
    m_error->show(error);
    offerKey(error);
    const bool wantsSecret = error.code == ErrorCode::NotAllowed && !m_key->isVisibleTo(this);
    if (wantsSecret && m_secretBox->isVisibleTo(this)) {
        m_secret->selectAll();
        m_secret->setFocus();
    }
    m_cancel->setVisible(retrying);
    m_progressText->setVisible(retrying);
    m_progressText->setText(tr("It is tried again by itself."));
}

void ConnectPage::offerKey(const Error &error)
{
    const QString fingerprint = fingerprintIn(error);
    // What is shown differs: a key of SSH, or a certificate of TLS.
    const bool certificate = m_host->url().startsWith(QStringLiteral("truenas://"));
    m_keyText->setText(
        certificate
            ? tr("This host shows a certificate that is not known here. Compare its SHA-256 fingerprint (%1) with the "
                 "one "
                 "that the host's own web interface shows before you accept it:")
                  .arg(hexOf(fingerprint))
            : tr("This host shows a key that is not known here. Compare it with the one shown on the host itself "
                 "(ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:"));
    m_accept->setText(certificate ? tr("Accept this certificate and connect") : tr("Accept this key and connect"));
    m_fingerprint->setText(fingerprint);
    m_key->setVisible(!fingerprint.isEmpty());
}

} // namespace freshseat::ui
