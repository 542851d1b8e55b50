// SPDX-License-Identifier: GPL-3.0-or-later
// AddSeatsDialog: the form and two buttons.
#include "ui/seats/add_seats_dialog.h"

#include "core/services/room_service.h"
#include "ui/common/theme.h"
#include "ui/seats/add_seats_form.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshseat::ui {

AddSeatsDialog::AddSeatsDialog(services::RoomService &room, QWidget *parent)
    : QDialog(parent)
    , m_form(new AddSeatsForm(room, this))
{
    setObjectName(QStringLiteral("addSeatsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add seats"));
    auto *buttons = new QDialogButtonBox(this);
    auto *add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    add->setObjectName(QStringLiteral("addSeats"));
    setRole(*add, "primary");
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(m_form, 1);
    layout->addWidget(buttons);
    resize(860, 560);
    const auto refresh = [this, add] { add->setEnabled(m_form->canAdd()); };
    connect(m_form, &AddSeatsForm::changed, this, refresh);
    connect(&room, &services::RoomService::connectionChanged, this, refresh);
    connect(buttons, &QDialogButtonBox::accepted, m_form, &AddSeatsForm::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddSeatsDialog::reject);
    connect(m_form, &AddSeatsForm::added, this, [this](int, int failed) {
        if (failed == 0) accept();
    });
    refresh();
}

} // namespace freshseat::ui
