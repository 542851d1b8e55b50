// SPDX-License-Identifier: GPL-3.0-or-later
// SeatEditor: preview, perhaps a warning, then the action.
#include "ui/seats/seat_editor.h"

#include "core/services/room_service.h"
#include "ui/common/error_view.h"
#include "ui/common/format.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme.h"
#include "ui/seats/seat_fields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace freshseat::ui {

namespace {

/// As `seat set data=` takes it.
QString dataText(const Seat &seat)
{
    QStringList disks;
    for (const DataDisk &disk : seat.data) {
        const QString name = text(disk.master.value());
        disks << (disk.pinned ? QStringLiteral("%1@%2").arg(name).arg(disk.snapshot) : name);
    }
    return disks.join(QStringLiteral(", "));
}

/// As `seat set data-limit=` takes it.
QString dataLimitText(const Seat &seat)
{
    QStringList limits;
    for (const DataDisk &disk : seat.data) {
        if (!disk.sizeLimit) continue;
        const QString size = *disk.sizeLimit == 0 ? QStringLiteral("none") : limitText(*disk.sizeLimit).remove(' ');
        limits << QStringLiteral("%1:%2").arg(text(disk.master.value()), size);
    }
    return limits.join(QStringLiteral(", "));
}

/// In the order of BootProgram; all but the first are names of programs.
constexpr std::array kBootPrograms{"auto", "snponly", "ipxe", "undionly"};

} // namespace

SeatEditor::SeatEditor(services::RoomService &room, const Seat &seat, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_seat(seat)
    , m_fields(new SeatFields(room, this))
    , m_name(new QLineEdit(text(seat.name.value()), this))
    , m_mac(new QLineEdit(text(seat.mac), this))
    , m_data(new QLineEdit(dataText(seat), this))
    , m_dataLimits(new QLineEdit(dataLimitText(seat), this))
    , m_firmware(new QComboBox(this))
    , m_error(new ErrorView(this))
    , m_warning(new QLabel(this))
{
    setObjectName(QStringLiteral("seatEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %1").arg(text(seat.name.value())));
    build();
    m_fields->show(seat);
}

void SeatEditor::build()
{
    m_name->setObjectName(QStringLiteral("seatName"));
    m_name->setMaxLength(15);
    m_name->setToolTip(tr("Letters, digits and hyphens, at most 15: it becomes the name of the computer"));
    m_mac->setObjectName(QStringLiteral("seatMac"));
    m_fields->form()->insertRow(0, tr("Name"), m_name);
    m_fields->form()->insertRow(1, tr("MAC address"), m_mac);
    m_data->setObjectName(QStringLiteral("seatData"));
    m_data->setToolTip(tr("Further drives of the PC, such as the games: names of masters with commas between them"));
    m_fields->form()->addRow(tr("Data disks"), m_data);
    m_dataLimits->setObjectName(QStringLiteral("seatDataLimits"));
    m_dataLimits->setPlaceholderText(QStringLiteral("games:60G"));
    m_dataLimits->setToolTip(tr("The most that may be written to a data disk, where it is not the seat's size limit"));
    m_fields->form()->addRow(tr("Their limits"), m_dataLimits);
    m_firmware->setObjectName(QStringLiteral("seatFirmware"));
    m_firmware->addItem(tr("automatic"));
    for (std::size_t i = 1; i < kBootPrograms.size(); ++i) m_firmware->addItem(QLatin1String(kBootPrograms[i]));
    m_firmware->setCurrentIndex(static_cast<int>(m_seat.firmware));
    m_firmware->setToolTip(tr("What the PC boots by network. Try ipxe where a PC gets this far and then does not go "
                              "on: it has drivers of its own"));
    m_fields->form()->addRow(tr("Boot program"), m_firmware);
    std::vector<QWidget *> order;
    for (int row = 0; row < m_fields->form()->rowCount(); ++row) {
        const QLayoutItem *field = m_fields->form()->itemAt(row, QFormLayout::FieldRole);
        if (field != nullptr && field->widget() != nullptr) order.push_back(field->widget());
    }
    tabInOrder(order);
    m_warning->setObjectName(QStringLiteral("seatWarning"));
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    setRole(*m_warning, "warning");
    m_warning->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("seatSave"));
    setRole(*m_save, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_fields);
    layout->addWidget(m_error);
    layout->addWidget(m_warning);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeatEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &SeatEditor::reject);
    for (const auto *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &SeatEditor::forgetWarning);
    for (const auto *field : findChildren<QComboBox *>())
        connect(field, &QComboBox::currentIndexChanged, this, &SeatEditor::forgetWarning);
}

void SeatEditor::forgetWarning()
{
    m_warned = false;
    m_warning->hide();
    m_save->setText(tr("Save"));
}

void SeatEditor::save()
{
    auto changes = m_fields->changesOf(m_seat);
    if (!changes) return m_error->show(changes.error());
    SetSeat action{m_seat.name, std::move(*changes)};
    const std::string mac = m_mac->text().trimmed().toStdString();
    const std::string name = m_name->text().trimmed().toStdString();
    if (mac != m_seat.mac) action.changes.emplace_back("mac", mac);
    if (m_data->text() != dataText(m_seat)) action.changes.emplace_back("data", m_data->text().trimmed().toStdString());
    if (m_dataLimits->text() != dataLimitText(m_seat))
        action.changes.emplace_back("data-limit", m_dataLimits->text().remove(QChar::Space).toStdString());
    if (const int chosen = m_firmware->currentIndex(); chosen != static_cast<int>(m_seat.firmware))
        action.changes.emplace_back("firmware", kBootPrograms.at(static_cast<std::size_t>(chosen)));
    if (name != m_seat.name.value()) action.changes.emplace_back("name", name);
    if (action.changes.empty()) return accept();
    if (m_warned) return perform(action);
    m_save->setEnabled(false);
    m_room.preview(action, this,
                   [this, action](const Result<std::vector<Change>> &previewed) { onPreview(action, previewed); });
}

void SeatEditor::onPreview(const SetSeat &action, const Result<std::vector<Change>> &changes)
{
    m_save->setEnabled(true);
    if (!changes) return m_error->show(changes.error());
    m_error->clear();
    QStringList losses;
    for (const Change &change : *changes) {
        if (change.what == "refused" || change.what == "skipped") {
            return m_error->show({ErrorCode::InUse, change.detail, {}});
        }
        if (change.bytesLost > 0)
            losses << tr("%1 written by %2 will be lost.").arg(sizeText(change.bytesLost), text(change.name));
    }
    if (losses.isEmpty()) return perform(action);
    m_warned = true;
    m_warning->setText(losses.join('\n'));
    m_warning->show();
    m_save->setText(tr("Save all the same"));
}

void SeatEditor::perform(const SetSeat &action)
{
    m_room.perform(action);
    accept();
}

} // namespace freshseat::ui
