// SPDX-License-Identifier: GPL-3.0-or-later
// HostForm: one table of what each kind needs.
#include "ui/shell/host_form.h"

#include "ui/common/form_layout.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

#include <array>

namespace freshseat::ui {

namespace {

struct KindRow {
    HostForm::Kind kind;
    const char *scheme;
    bool host;
    bool pool;
};
constexpr std::array kKinds{
    KindRow{HostForm::Kind::Local, "local", false, false},
    KindRow{HostForm::Kind::Ssh, "ssh", true, false},
    KindRow{HostForm::Kind::TrueNas, "truenas", true, true},
    KindRow{HostForm::Kind::TrueNasSsh, "truenas+ssh", true, true},
    KindRow{HostForm::Kind::ZfsSsh, "zfs+ssh", true, true},
    KindRow{HostForm::Kind::Demo, "demo", false, false},
    KindRow{HostForm::Kind::Address, "", false, false},
};

const KindRow &rowOf(HostForm::Kind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

QString kindWord(HostForm::Kind kind)
{
    switch (kind) {
    case HostForm::Kind::Local:
        return HostForm::tr("Helper on this computer");
    case HostForm::Kind::Ssh:
        return HostForm::tr("Helper on another Linux computer");
    case HostForm::Kind::TrueNas:
        return HostForm::tr("TrueNAS");
    case HostForm::Kind::TrueNasSsh:
        return HostForm::tr("TrueNAS over SSH");
    case HostForm::Kind::ZfsSsh:
        return HostForm::tr("Linux computer with ZFS");
    case HostForm::Kind::Demo:
        return HostForm::tr("Demo room, to try things out");
    case HostForm::Kind::Address:
        break;
    }
    return HostForm::tr("Write the address myself");
}

QString kindHelp(HostForm::Kind kind)
{
    switch (kind) {
    case HostForm::Kind::Local:
        return HostForm::tr("freshseatd runs on this computer.");
    case HostForm::Kind::Ssh:
        return HostForm::tr("freshseatd runs there; it is reached over SSH.");
    case HostForm::Kind::TrueNas:
        return HostForm::tr("The disks live on a TrueNAS pool; sign in with an API key or a password.");
    case HostForm::Kind::TrueNasSsh:
        return HostForm::tr("The disks live on a TrueNAS pool that is reached over SSH.");
    case HostForm::Kind::ZfsSsh:
        return HostForm::tr("The disks live on a ZFS pool that is reached over SSH.");
    case HostForm::Kind::Demo:
        return HostForm::tr("Nothing is touched: the room lives in memory.");
    case HostForm::Kind::Address:
        break;
    }
    return HostForm::tr("For example %1").arg(QStringLiteral("ssh://anna@server:2222"));
}

} // namespace

HostForm::HostForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new FormLayout(this))
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_pool(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_kindLabel(new QLabel(this))
    , m_hostLabel(new QLabel(this))
    , m_userLabel(new QLabel(this))
    , m_poolLabel(new QLabel(this))
    , m_addressLabel(new QLabel(this))
    , m_help(new QLabel(this))
{
    m_kind->setObjectName(QStringLiteral("hostKind"));
    m_host->setObjectName(QStringLiteral("hostName"));
    m_user->setObjectName(QStringLiteral("hostUser"));
    m_pool->setObjectName(QStringLiteral("hostPool"));
    m_address->setObjectName(QStringLiteral("connectUrl"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    for (std::size_t i = 0; i < kKinds.size(); ++i) m_kind->addItem(QString());
    m_help->setWordWrap(true);
    setRole(*m_help, "dim");
    const std::pair<QLabel *, QWidget *> rows[] = {{m_kindLabel, m_kind},
                                                   {m_addressLabel, m_address},
                                                   {m_hostLabel, m_host},
                                                   {m_userLabel, m_user},
                                                   {m_poolLabel, m_pool}};
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    m_form->addRow(m_help);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HostForm::showKind);
    for (QLineEdit *field : {m_host, m_user, m_pool, m_address}) {
        connect(field, &QLineEdit::textChanged, this, &HostForm::changed);
        connect(field, &QLineEdit::returnPressed, this, &HostForm::submitted);
    }
    translate();
    showKind();
}

HostForm::Kind HostForm::kind() const
{
    return kKinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))].kind;
}

void HostForm::showKind()
{
    const KindRow &row = rowOf(kind());
    const auto show = [](bool shown, QWidget *label, QWidget *field) {
        label->setVisible(shown);
        field->setVisible(shown);
    };
    show(row.host, m_hostLabel, m_host);
    show(row.host, m_userLabel, m_user);
    show(row.pool, m_poolLabel, m_pool);
    show(row.kind == Kind::Address, m_addressLabel, m_address);
    m_help->setText(kindHelp(row.kind));
    emit changed();
}

QString HostForm::url() const
{
    const KindRow &row = rowOf(kind());
    if (row.kind == Kind::Address) return m_address->text().trimmed();
    const QString scheme = QLatin1String(row.scheme);
    if (!row.host) return scheme + ':';
    const QString host = m_host->text().trimmed();
    const QString pool = m_pool->text().trimmed();
    if (host.isEmpty() || (row.pool && pool.isEmpty())) return {};
    const QString user = m_user->text().trimmed();
    const QString who = user.isEmpty() ? QString() : QString::fromLatin1(QUrl::toPercentEncoding(user)) + '@';
    return scheme + QStringLiteral("://") + who + host + (row.pool ? '/' + pool : QString());
}

void HostForm::setUrl(const QString &url)
{
    static constexpr int kAddress = static_cast<int>(Kind::Address);
    const QUrl parsed(url);
    int at = kAddress;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (parsed.isValid() && parsed.scheme() == QLatin1String(kKinds[i].scheme)) at = static_cast<int>(i);
    }
    m_host->setText(parsed.host() + (parsed.port() > 0 ? QStringLiteral(":%1").arg(parsed.port()) : QString()));
    m_user->setText(parsed.userName());
    m_pool->setText(parsed.path().mid(1));
    m_address->setText(url);
    m_kind->setCurrentIndex(at);
    // What the fields cannot say (a path to a socket, brackets of IPv6) is kept as it was written.
    if (this->url() != url) m_kind->setCurrentIndex(kAddress);
}

bool HostForm::takesSecret() const
{
    return url().contains(QStringLiteral("://")) || rowOf(kind()).host;
}

void HostForm::focusMissing()
{
    for (QLineEdit *field : {m_address, m_host, m_pool}) {
        if (field->isVisible() && field->text().trimmed().isEmpty()) return field->setFocus();
    }
}

void HostForm::translate()
{
    for (const KindRow &row : kKinds) m_kind->setItemText(static_cast<int>(row.kind), kindWord(row.kind));
    m_kindLabel->setText(tr("Storage host"));
    m_hostLabel->setText(tr("Name or address"));
    m_userLabel->setText(tr("User"));
    m_poolLabel->setText(tr("Pool"));
    m_addressLabel->setText(tr("Address"));
    m_host->setPlaceholderText(tr("server or 192.168.1.10"));
    m_user->setPlaceholderText(tr("as on this computer"));
    m_pool->setPlaceholderText(QStringLiteral("tank/freshseat"));
    m_help->setText(kindHelp(kind()));
}

void HostForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) translate();
    QWidget::changeEvent(event);
}

} // namespace freshseat::ui
