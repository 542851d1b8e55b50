// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/stick_addresses.h"

#include "ui/common/form_layout.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace freshseat::ui {

namespace {

std::optional<std::string> typed(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
}

} // namespace

StickAddresses::StickAddresses(QWidget *parent)
    : QWidget(parent)
    , m_byHand(new QCheckBox(tr("Set addresses by hand"), this))
    , m_fields(new QWidget(this))
    , m_server(new QLineEdit(m_fields))
    , m_address(new QLineEdit(m_fields))
    , m_gateway(new QLineEdit(m_fields))
{
    m_byHand->setObjectName(QStringLiteral("stickByHand"));
    m_byHand->setToolTip(
        tr("For a network in which no DHCP server gives addresses: every PC needs a stick of its own."));
    m_server->setObjectName(QStringLiteral("stickServer"));
    m_server->setPlaceholderText(tr("Empty: as this room's host knows itself"));
    m_address->setObjectName(QStringLiteral("stickAddress"));
    m_address->setPlaceholderText(tr("Such as %1; empty: by DHCP").arg(QStringLiteral("192.168.1.57/24")));
    m_gateway->setObjectName(QStringLiteral("stickGateway"));
    m_gateway->setPlaceholderText(tr("Empty: none, or by DHCP"));
    auto *form = new FormLayout(m_fields);
    form->setContentsMargins(24, 0, 0, 0);
    form->addRow(tr("Storage host"), m_server);
    form->addRow(tr("Address of the PC"), m_address);
    form->addRow(tr("Gateway"), m_gateway);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_byHand);
    layout->addWidget(m_fields);
    m_fields->hide();
    connect(m_byHand, &QCheckBox::toggled, this, [this](bool on) {
        m_fields->setVisible(on);
        emit sizeChanged();
    });
}

void StickAddresses::fill(StickSpec &spec) const
{
    if (!m_byHand->isChecked()) return;
    spec.server = typed(*m_server);
    spec.address = typed(*m_address);
    spec.gateway = typed(*m_gateway);
}

} // namespace freshseat::ui
