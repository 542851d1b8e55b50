// SPDX-License-Identifier: GPL-3.0-or-later
// BootNetworkForm: asks again after each change.
#include "ui/seats/boot_network_form.h"

#include "core/services/room_service.h"
#include "ui/common/form_layout.h"
#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/tab_order.h"
#include "ui/common/words.h"
#include "ui/jobs/action_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace freshseat::ui {

using services::RoomService;

namespace {

constexpr std::array kModes{BootNetworkMode::Proxy, BootNetworkMode::Dhcp, BootNetworkMode::Tftp};

QString modeWord(BootNetworkMode mode)
{
    switch (mode) {
    case BootNetworkMode::Proxy:
        return BootNetworkForm::tr("beside the DHCP server that is there");
    case BootNetworkMode::Dhcp:
        return BootNetworkForm::tr("gives PCs their addresses, too: there is no other DHCP server");
    case BootNetworkMode::Tftp:
        break;
    }
    return BootNetworkForm::tr("boot programs alone: another DHCP server names them");
}

} // namespace

BootNetworkForm::BootNetworkForm(RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_state(new QLabel(this))
    , m_fields(new QWidget(this))
    , m_interface(new QLineEdit(m_fields))
    , m_mode(new QComboBox(m_fields))
    , m_switch(new QPushButton(this))
{
    build();
    connect(&room, &RoomService::loaded, this, &BootNetworkForm::fetch);
    connect(&room, &RoomService::statusChanged, this, &BootNetworkForm::fetch); // it says what is wrong with it
    connect(&room, &RoomService::connectionChanged, this, &BootNetworkForm::refresh);
    connect(m_interface, &QLineEdit::textChanged, this, &BootNetworkForm::refresh);
    connect(m_interface, &QLineEdit::returnPressed, m_switch, &QPushButton::click);
    connect(m_switch, &QPushButton::clicked, this, &BootNetworkForm::switchOver);
    fetch();
    refresh();
}

void BootNetworkForm::build()
{
    m_state->setObjectName(QStringLiteral("bootNetworkState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_interface->setObjectName(QStringLiteral("bootNetworkInterface"));
    m_interface->setPlaceholderText(QStringLiteral("eth1"));
    m_interface->setToolTip(tr("The storage host's network card that the PCs are on, as its ip link names it"));
    m_interface->setLayoutDirection(Qt::LeftToRight);
    m_mode->setObjectName(QStringLiteral("bootNetworkMode"));
    for (const BootNetworkMode mode : kModes) m_mode->addItem(modeWord(mode));
    m_switch->setObjectName(QStringLiteral("bootNetworkSwitch"));
    auto *form = new FormLayout(m_fields);
    form->addRow(tr("Network card"), m_interface);
    form->addRow(tr("How"), m_mode);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_fields);
    layout->addWidget(m_switch, 0, Qt::AlignLeading);
    tabInOrder({m_interface, m_mode, m_switch});
}

void BootNetworkForm::fetch()
{
    if (!m_room.isLive()) return;
    m_room.bootNetwork(this, [this](const Result<BootNetwork> &network) { onNetwork(network); });
}

void BootNetworkForm::onNetwork(const Result<BootNetwork> &network)
{
    m_network = network ? std::optional(*network) : std::nullopt;
    if (!network) {
        m_state->setText((hostSentence(network.error().message) + ". " + errorAdvice(network.error())).trimmed());
    } else if (network->problem) {
        m_state->setText(tr("Network boot does not work: %1").arg(hostSentence(*network->problem)));
    } else if (network->on) {
        m_state->setText(tr("Network boot is on: card %1, %2.").arg(text(network->interface), modeWord(network->mode)));
    } else {
        m_state->setText(tr("Network boot is off."));
    }
    refresh();
}

void BootNetworkForm::refresh()
{
    const bool on = m_network && m_network->on;
    m_fields->setVisible(m_network && !on);
    m_switch->setVisible(m_network.has_value());
    m_switch->setText(on ? tr("Switch network boot off…") : tr("Switch network boot on…"));
    m_switch->setEnabled(m_room.isLive() && (on || !m_interface->text().trimmed().isEmpty()));
    m_switch->setToolTip(m_room.isLive() ? QString()
                                         : tr("Not possible now: there is no connection to the storage host."));
}

void BootNetworkForm::switchOver()
{
    if (!m_network || !m_switch->isEnabled()) return;
    const bool on = !m_network->on;
    SetBootNetwork action;
    if (on) {
        action.on = true;
        action.interface = m_interface->text().trimmed().toStdString();
        action.mode = kModes.at(static_cast<std::size_t>(std::max(0, m_mode->currentIndex())));
    }
    const ActionDialog::Words words{on ? tr("Switch network boot on?") : tr("Switch network boot off?"),
                                    on ? tr("Switch on") : tr("Switch off"), !on};
    auto *dialog = new ActionDialog(m_room, action, words, this);
    connect(dialog, &ActionDialog::performed, this,
            [this](services::Job *job) { connect(job, &services::Job::finished, this, &BootNetworkForm::fetch); });
    dialog->open();
}

} // namespace freshseat::ui
