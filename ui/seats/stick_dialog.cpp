// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/stick_dialog.h"

#include "core/services/room_service.h"
#include "ui/common/error_view.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

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
#include <QVBoxLayout>

namespace freshseat::ui {

StickDialog::StickDialog(services::RoomService &room, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_any(new QRadioButton(tr("For every PC: it asks this room's boot service"), this))
    , m_one(new QRadioButton(tr("For one seat, without a boot service:"), this))
    , m_seat(new QComboBox(this))
    , m_file(new QLineEdit(QDir::home().filePath(QStringLiteral("freshseat-stick.img")), this))
    , m_result(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_error(new ErrorView(this))
{
    setObjectName(QStringLiteral("stickDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make a boot stick"));
    build();
    connect(&room, &services::RoomService::connectionChanged, this, &StickDialog::refresh);
    refresh();
}

void StickDialog::build()
{
    auto *hint =
        new QLabel(tr("A PC that cannot boot over the network by itself boots from a USB stick. This makes the "
                      "stick's image, for BIOS and UEFI."),
                   this);
    m_any->setObjectName(QStringLiteral("stickAny"));
    m_any->setChecked(true);
    m_one->setObjectName(QStringLiteral("stickOne"));
    m_seat->setObjectName(QStringLiteral("stickSeat"));
    m_seat->setAccessibleName(m_one->text());
    for (const auto &[name, seat] : m_room.seats()) m_seat->addItem(text(name.value()));
    m_file->setObjectName(QStringLiteral("stickFile"));
    m_file->setAccessibleName(tr("File"));
    m_file->setLayoutDirection(Qt::LeftToRight);
    m_result->setObjectName(QStringLiteral("stickResult"));
    for (QLabel *label : {hint, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_progress->setRange(0, 0);
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *one = new QHBoxLayout;
    one->addWidget(m_one);
    one->addWidget(m_seat, 1);
    auto *file = new QHBoxLayout;
    file->addWidget(new QLabel(tr("File"), this));
    file->addWidget(m_file, 1);
    file->addWidget(choose);
    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("Make the image"), QDialogButtonBox::ActionRole);
    m_make->setObjectName(QStringLiteral("stickMake"));
    setRole(*m_make, "primary");
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(m_any);
    layout->addLayout(one);
    layout->addLayout(file);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_result, m_error}) layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_result->hide();
    setMinimumWidth(600);
    connect(choose, &QPushButton::clicked, this, &StickDialog::chooseFile);
    connect(m_make, &QPushButton::clicked, this, &StickDialog::make);
    connect(m_one, &QRadioButton::toggled, this, &StickDialog::refresh);
    connect(m_file, &QLineEdit::textChanged, this, &StickDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &StickDialog::reject);
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

void StickDialog::make()
{
    StickSpec spec;
    if (m_one->isChecked()) spec.seat = SeatName(m_seat->currentText().toStdString());
    m_busy = true;
    m_error->clear();
    m_result->hide();
    refresh();
    m_room.saveStick(spec, m_file->text().trimmed(), this,
                     [this](const Result<std::uint64_t> &bytes) { onMade(bytes); });
}

void StickDialog::onMade(const Result<std::uint64_t> &bytes)
{
    m_busy = false;
    if (bytes) {
        QString words = tr("%1 are in the file. Write them to a USB stick as they are.").arg(sizeText(*bytes));
        if (m_one->isChecked()) words += ' ' + tr("It holds the seat's secret: keep it as a key.");
        m_result->setText(words);
        m_result->show();
    } else {
        m_error->show(bytes.error());
    }
    refresh();
}

void StickDialog::refresh()
{
    const bool live = m_room.isLive();
    m_seat->setEnabled(m_one->isChecked());
    m_progress->setVisible(m_busy);
    const bool somebody = !m_one->isChecked() || m_seat->currentIndex() >= 0;
    m_make->setEnabled(live && !m_busy && somebody && !m_file->text().trimmed().isEmpty());
    m_make->setToolTip(live ? QString() : tr("Not possible now: there is no connection to the storage host."));
}

} // namespace freshseat::ui
