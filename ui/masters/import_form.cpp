// SPDX-License-Identifier: GPL-3.0-or-later
// ImportForm: follows an ImportTask.
#include "ui/masters/import_form.h"

#include "core/services/import_task.h"
#include "core/services/room_service.h"
#include "ui/common/error_view.h"
#include "ui/common/form_layout.h"
#include "ui/common/format.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshseat::ui {

namespace {
constexpr int kSteps = 1000;
}

ImportForm::ImportForm(services::RoomService &room, QWidget *parent)
    : ImportForm(room, std::nullopt, parent)
{}

ImportForm::ImportForm(services::RoomService &room, std::optional<MasterName> updates, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_updates(std::move(updates))
    , m_name(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_onHost(new QCheckBox(tr("The file is on the storage host itself"), this))
    , m_comment(new QLineEdit(this))
    , m_phase(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_error(new ErrorView(this))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &ImportForm::chooseFile);
    connect(m_onHost, &QCheckBox::toggled, m_choose, &QPushButton::setDisabled);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task != nullptr) m_task->cancel();
    });
    for (const QLineEdit *field : {m_name, m_file}) connect(field, &QLineEdit::textChanged, this, &ImportForm::changed);
    connect(&room, &services::RoomService::connectionChanged, this, &ImportForm::changed);
}

void ImportForm::build()
{
    m_name->setObjectName(QStringLiteral("importName"));
    m_name->setPlaceholderText(QStringLiteral("win11"));
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setLayoutDirection(Qt::LeftToRight);
    m_file->setAccessibleName(tr("Image file"));
    m_onHost->setObjectName(QStringLiteral("importOnHost"));
    auto *volume =
        new QLabel(tr("On a TrueNAS or ZFS host also a volume of yours, such as %1: nothing is copied, and its "
                      "snapshots become the master's versions.")
                       .arg(QStringLiteral("/dev/zvol/tank/win11")),
                   this);
    volume->setObjectName(QStringLiteral("importVolumeHint"));
    volume->setWordWrap(true);
    volume->hide();
    setRole(*volume, "dim");
    connect(m_onHost, &QCheckBox::toggled, volume, [this, volume](bool on) { volume->setVisible(on && !m_updates); });
    m_comment->setObjectName(QStringLiteral("importComment"));
    m_stop->setObjectName(QStringLiteral("importStop"));
    setRole(*m_phase, "dim");
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto *form = new FormLayout;
    form->addRow(tr("Image file"), file);
    form->addRow(QString(), m_onHost);
    form->addRow(QString(), volume);
    if (m_updates) {
        for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_comment}) field->hide();
    } else {
        form->addRow(tr("Name of the master"), m_name);
        form->addRow(tr("Comment"), m_comment);
    }
    auto *working = new QHBoxLayout;
    working->addWidget(m_progress, 1);
    working->addWidget(m_stop);
    auto *hint =
        new QLabel(tr("A disk image of one PC with everything installed: raw, qcow2, vhd, vhdx or vmdk."), this);
    setRole(*hint, "dim");
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_phase);
    layout->addLayout(working);
    layout->addWidget(m_error);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_phase, m_progress, m_stop}) widget->hide();
    tabInOrder({m_file, m_choose, m_onHost, m_name, m_comment, m_stop});
}

void ImportForm::setFile(const QString &file)
{
    m_file->setText(file);
    if (m_updates || !m_name->text().isEmpty()) return;
    QString name;
    for (const QChar letter : QFileInfo(file).completeBaseName()) {
        const bool fits =
            letter.unicode() < 128 && (letter.isLetterOrNumber() || QStringLiteral("._-").contains(letter));
        name += fits ? letter : QLatin1Char('-');
    }
    m_name->setText(name.left(60));
}

void ImportForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Image file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportForm::setFile);
    dialog->open();
}

bool ImportForm::canStart() const
{
    return m_task == nullptr && m_room.isLive() && (m_updates || !m_name->text().trimmed().isEmpty()) &&
           !m_file->text().trimmed().isEmpty();
}

void ImportForm::start()
{
    if (!canStart()) return;
    auto name = m_updates ? Result<MasterName>(*m_updates) : parseMasterName(m_name->text().trimmed().toStdString());
    if (!name) return m_error->show(name.error());
    m_error->clear();
    ImportSpec spec;
    spec.name = *name;
    spec.update = m_updates.has_value();
    spec.fileName = m_file->text().trimmed().toStdString();
    spec.comment = m_comment->text().trimmed().toStdString();
    if (m_onHost->isChecked()) spec.hostPath = spec.fileName;
    m_task = m_room.import(spec);
    connect(m_task, &services::ImportTask::progressed, this, &ImportForm::onProgress);
    connect(m_task, &services::ImportTask::finished, this, &ImportForm::onFinished);
    m_progress->setRange(0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_phase, m_progress, m_stop}) widget->show();
    m_phase->setText(tr("Sending…"));
    emit changed();
}

void ImportForm::onProgress()
{
    const bool known = m_task->total() > 0;
    m_progress->setRange(0, known ? kSteps : 0);
    if (!known) return;
    m_progress->setValue(
        static_cast<int>(static_cast<double>(m_task->done()) / static_cast<double>(m_task->total()) * kSteps));
    m_phase->setText(m_task->phase() == QLatin1String("sending")
                         ? tr("Sending: %1 of %2").arg(sizeText(m_task->done()), sizeText(m_task->total()))
                         : tr("The storage host converts and checks the image…"));
}

void ImportForm::onFinished()
{
    services::ImportTask *task = std::exchange(m_task, nullptr);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_phase, m_progress, m_stop}) widget->hide();
    if (task->error())
        m_error->show(*task->error());
    else
        emit imported(task->spec().name);
    task->deleteLater();
    emit changed();
}

} // namespace freshseat::ui
