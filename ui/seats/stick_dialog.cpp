// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/stick_dialog.h"

#include "core/services/room_service.h"
#include "core/services/stick_task.h"
#include "ui/common/error_view.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/seats/stick_addresses.h"
#include "ui/seats/stick_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace freshseat::ui {

StickDialog::StickDialog(services::RoomService &room, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_any(new QRadioButton(tr("For every PC: it asks this room's boot service"), this))
    , m_one(new QRadioButton(tr("For one seat, without a boot service:"), this))
    , m_seat(new QComboBox(this))
    , m_addresses(new StickAddresses(this))
    , m_target(new QComboBox(this))
    , m_plug(new QLabel(tr("To write a USB stick, plug it in: it appears in this list."), this))
    , m_fileRow(new QWidget(this))
    , m_file(new QLineEdit(QDir::home().filePath(QStringLiteral("freshseat-stick.img")), m_fileRow))
    , m_loss(new QLabel(this))
    , m_sure(new QCheckBox(tr("Yes, overwrite this stick"), this))
    , m_phase(new QLabel(this))
    , m_result(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_error(new ErrorView(this))
{
    setObjectName(QStringLiteral("stickDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make a boot stick"));
    build();
    connect(&room, &services::RoomService::connectionChanged, this, &StickDialog::refresh);
    if (room.drives() != nullptr) {
        connect(room.drives(), &services::Drives::changed, this, &StickDialog::look);
        look();
    }
    refresh();
}

StickDialog::~StickDialog()
{
    delete m_task;
}

void StickDialog::build()
{
    auto *hint = new QLabel(tr("A PC that cannot boot over the network by itself boots from a USB stick. This makes "
                               "one, for BIOS and UEFI."),
                            this);
    m_any->setObjectName(QStringLiteral("stickAny"));
    m_any->setChecked(true);
    m_one->setObjectName(QStringLiteral("stickOne"));
    m_seat->setObjectName(QStringLiteral("stickSeat"));
    m_seat->setAccessibleName(m_one->text());
    for (const auto &[name, seat] : m_room.seats()) m_seat->addItem(text(name.value()));
    for (QLabel *label : {hint, m_plug, m_loss, m_phase, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *one = new QHBoxLayout;
    one->addWidget(m_one);
    one->addWidget(m_seat, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(m_any);
    layout->addLayout(one);
    layout->addWidget(m_addresses);
    buildTarget(*layout);
    m_phase->setObjectName(QStringLiteral("stickPhase"));
    m_progress->setAccessibleName(windowTitle());
    m_result->setObjectName(QStringLiteral("stickResult"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_phase, m_progress, m_result, m_error})
        layout->addWidget(widget);
    m_result->hide();
    layout->addStretch(1);
    buildButtons(*layout);
    setMinimumWidth(600);
    connect(m_one, &QRadioButton::toggled, this, &StickDialog::refresh);
    connect(m_addresses, &StickAddresses::sizeChanged, this, &StickDialog::refresh);
}

void StickDialog::buildTarget(QVBoxLayout &layout)
{
    auto *label = new QLabel(tr("Write it to"), this);
    label->setBuddy(m_target);
    m_target->setObjectName(QStringLiteral("stickTarget"));
    m_target->setAccessibleName(label->text());
    m_target->addItem(tr("A file of this computer"));
    m_plug->setObjectName(QStringLiteral("stickPlug"));
    setRole(*m_plug, "dim");
    auto *target = new QHBoxLayout;
    target->addWidget(label);
    target->addWidget(m_target, 1);
    m_file->setObjectName(QStringLiteral("stickFile"));
    m_file->setAccessibleName(tr("File"));
    m_file->setLayoutDirection(Qt::LeftToRight);
    auto *choose = new QPushButton(tr("Choose…"), m_fileRow);
    auto *file = new QHBoxLayout(m_fileRow);
    file->setContentsMargins(0, 0, 0, 0);
    file->addWidget(new QLabel(tr("File"), m_fileRow));
    file->addWidget(m_file, 1);
    file->addWidget(choose);
    m_loss->setObjectName(QStringLiteral("stickLoss"));
    setRole(*m_loss, "warning");
    m_sure->setObjectName(QStringLiteral("stickSure"));
    layout.addLayout(target);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_plug, m_fileRow, m_loss, m_sure})
        layout.addWidget(widget);
    connect(choose, &QPushButton::clicked, this, &StickDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &StickDialog::refresh);
    connect(m_sure, &QCheckBox::toggled, this, &StickDialog::refresh);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        m_sure->setChecked(false);
        m_error->clear();
        m_result->hide();
        refresh();
    });
}

void StickDialog::buildButtons(QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("Make the image"), QDialogButtonBox::ActionRole);
    m_make->setObjectName(QStringLiteral("stickMake"));
    m_make->setDefault(true);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("stickClose"));
    layout.addWidget(buttons);
    connect(m_make, &QPushButton::clicked, this, &StickDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_task != nullptr) return m_task->cancel();
        reject();
    });
}

void StickDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void StickDialog::look()
{
    m_room.drives()->list(this, [this](const services::Drives::Listed &drives) { showDrives(drives); });
}

void StickDialog::showDrives(const services::Drives::Listed &drives)
{
    if (m_busy) return; // looked at again when it is over
    const services::Drive before = drive() == nullptr ? services::Drive() : *drive();
    m_drives = drives.value_or(std::vector<services::Drive>());
    m_plug->setText(drives ? tr("To write a USB stick, plug it in: it appears in this list.")
                           : driveFailureWords(drives.error()));
    const auto at = std::find(m_drives.begin(), m_drives.end(), before);
    {
        const QSignalBlocker quiet(m_target);
        while (m_target->count() > 1) m_target->removeItem(1);
        for (const services::Drive &found : m_drives) m_target->addItem(driveWords(found));
        m_target->setCurrentIndex(at == m_drives.end() ? 0 : static_cast<int>(at - m_drives.begin()) + 1);
    }
    if (at == m_drives.end()) m_sure->setChecked(false);
    refresh();
}

const services::Drive *StickDialog::drive() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_target->currentIndex()));
    return at == 0 || at > m_drives.size() ? nullptr : &m_drives[at - 1];
}

StickSpec StickDialog::spec() const
{
    StickSpec spec;
    if (m_one->isChecked()) spec.seat = SeatName(m_seat->currentText().toStdString());
    m_addresses->fill(spec);
    return spec;
}

void StickDialog::make()
{
    m_busy = true;
    m_error->clear();
    m_result->hide();
    m_progress->setRange(0, 0);
    if (const services::Drive *stick = drive()) return write(*stick);
    refresh();
    m_room.saveStick(spec(), m_file->text().trimmed(), this,
                     [this](const Result<std::uint64_t> &bytes) { onMade(bytes); });
}

void StickDialog::write(const services::Drive &drive)
{
    m_task = m_room.writeStick(spec(), drive);
    connect(m_task, &services::StickTask::progressed, this, &StickDialog::onProgress);
    connect(m_task, &services::StickTask::finished, this, &StickDialog::onWritten);
    onProgress();
    refresh();
}

void StickDialog::onProgress()
{
    m_phase->setText(stickPhaseWords(m_task->phase()));
    const bool known = m_task->percent() >= 0 && m_task->phase() != services::StickPhase::Fetching;
    m_progress->setRange(0, known ? 100 : 0);
    m_progress->setValue(std::max(0, m_task->percent()));
}

void StickDialog::onWritten()
{
    const services::StickEnd end = *m_task->end();
    m_task->deleteLater();
    m_task = nullptr;
    m_busy = false;
    m_sure->setChecked(false);
    if (end.trouble == services::StickTrouble::None)
        succeed(tr("The stick is ready: %1 were written, read back and compared. It can be pulled out.")
                    .arg(sizeText(end.bytes)));
    else
        m_error->show(stickError(end));
    refresh();
    look();
}

void StickDialog::onMade(const Result<std::uint64_t> &bytes)
{
    m_busy = false;
    if (bytes)
        succeed(tr("%1 are in the file. Write them to a USB stick as they are.").arg(sizeText(*bytes)));
    else
        m_error->show(bytes.error());
    refresh();
}

void StickDialog::succeed(const QString &words)
{
    m_result->setText(m_one->isChecked() ? words + ' ' + tr("It holds the seat's secret: keep it as a key.") : words);
    m_result->show();
}

void StickDialog::refresh()
{
    const bool live = m_room.isLive();
    const services::Drive *stick = drive();
    for (QWidget *choice : std::initializer_list<QWidget *>{m_any, m_one, m_addresses, m_target, m_fileRow, m_sure})
        choice->setEnabled(!m_busy);
    m_seat->setEnabled(!m_busy && m_one->isChecked());
    m_fileRow->setVisible(stick == nullptr);
    m_plug->setVisible(m_room.drives() != nullptr && m_drives.empty());
    for (QWidget *warning : std::initializer_list<QWidget *>{m_loss, m_sure}) warning->setVisible(stick != nullptr);
    if (stick != nullptr) m_loss->setText(driveLossWords(*stick));
    m_progress->setVisible(m_busy);
    m_phase->setVisible(m_task != nullptr);
    const bool somebody = !m_one->isChecked() || m_seat->currentIndex() >= 0;
    const bool wanted = stick == nullptr ? !m_file->text().trimmed().isEmpty() : m_sure->isChecked();
    m_make->setText(stick == nullptr ? tr("Make the image") : tr("Write the stick"));
    setRole(*m_make, stick == nullptr ? "primary" : "danger");
    m_make->setEnabled(live && !m_busy && somebody && wanted);
    m_make->setToolTip(live ? QString() : tr("Not possible now: there is no connection to the storage host."));
    m_close->setText(m_task == nullptr ? tr("Close") : tr("Stop"));
    if (isVisible()) fit();
}

void StickDialog::fit()
{
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height()) resize(width(), wanted);
}

void StickDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

} // namespace freshseat::ui
