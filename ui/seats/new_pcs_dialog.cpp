// SPDX-License-Identifier: GPL-3.0-or-later
// NewPcsDialog: asks for the PCs again whenever the storage host says that they have changed.
#include "ui/seats/new_pcs_dialog.h"

#include "core/services/room_service.h"
#include "ui/common/direction.h"
#include "ui/common/error_view.h"
#include "ui/common/form_layout.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshseat::ui {

using services::Job;
using services::RoomService;

namespace {

QString deviceText(const Pc &pc)
{
    QStringList words;
    for (const std::string &word : {pc.manufacturer, pc.product}) {
        if (!word.empty()) words << text(word);
    }
    return words.join(' ');
}

} // namespace

NewPcsDialog::NewPcsDialog(RoomService &room, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_master(new QComboBox(this))
    , m_auto(new QCheckBox(tr("Make a seat of every PC that asks, in the order they are switched on"), this))
    , m_error(new ErrorView(this))
{
    setObjectName(QStringLiteral("newPcsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New PCs"));
    build();
    connect(&room, &RoomService::pcsChanged, this, &NewPcsDialog::fetch);
    connect(&room, &RoomService::loaded, this, &NewPcsDialog::fetch);
    connect(&room, &RoomService::connectionChanged, this, &NewPcsDialog::refresh);
    connect(&room, &RoomService::mastersChanged, this, &NewPcsDialog::fillMasters);
    fillMasters();
    fetch();
    refresh();
}

QWidget *NewPcsDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("newPcs"));
    m_list->setAccessibleName(tr("PCs that asked to boot"));
    m_list->setHeaderLabels({tr("Number"), tr("PC"), tr("MAC address"), tr("Asked last")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_empty->setObjectName(QStringLiteral("newPcsEmpty"));
    m_empty->setWordWrap(true);
    setRole(*m_empty, "dim");
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        refresh();
        suggestName();
    });
    return m_list;
}

void NewPcsDialog::build()
{
    auto *hint =
        new QLabel(tr("PCs that asked to boot and are no seats yet. Each shows its number on its screen."), this);
    hint->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("newPcName"));
    m_name->setMaxLength(15);
    m_master->setObjectName(QStringLiteral("newPcMaster"));
    m_auto->setObjectName(QStringLiteral("newPcAuto"));
    m_adopt = new QPushButton(tr("Make it a seat"), this);
    m_adopt->setObjectName(QStringLiteral("newPcAdopt"));
    setRole(*m_adopt, "primary");
    m_ignore = new QPushButton(tr("Do not offer it"), this);
    m_ignore->setObjectName(QStringLiteral("newPcIgnore"));
    auto *form = new FormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Master"), m_master);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_adopt, QDialogButtonBox::ActionRole);
    buttons->addButton(m_ignore, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(buildList(), 1);
    layout->addWidget(m_empty);
    layout->addLayout(form);
    layout->addWidget(m_auto);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(720, 480);
    connect(m_adopt, &QPushButton::clicked, this, &NewPcsDialog::adopt);
    connect(m_ignore, &QPushButton::clicked, this, [this] {
        if (const Pc *pc = current()) perform(IgnorePc{pc->mac});
    });
    connect(m_auto, &QCheckBox::clicked, this, [this](bool on) {
        perform(SetAdoption{on, on ? master() : std::nullopt});
    });
    connect(m_master, &QComboBox::currentIndexChanged, this, &NewPcsDialog::suggestName);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewPcsDialog::reject);
}

void NewPcsDialog::fillMasters()
{
    const QSignalBlocker quiet(m_master);
    const QString chosen = m_master->currentText();
    m_master->clear();
    m_master->addItem(tr("the one most seats have"));
    for (const Master &master : m_room.masters()) m_master->addItem(text(master.name.value()));
    m_master->setCurrentIndex(std::max(0, m_master->findText(chosen)));
}

void NewPcsDialog::fetch()
{
    if (!m_room.isLive()) return;
    m_room.pcs(this, [this](Result<std::vector<Pc>> pcs) { onPcs(std::move(pcs)); });
    m_room.bootNetwork(this, [this](const Result<BootNetwork> &network) {
        if (network) m_auto->setChecked(network->adopting);
    });
}

void NewPcsDialog::onPcs(Result<std::vector<Pc>> pcs)
{
    if (!pcs) {
        m_list->setEnabled(false);
        m_auto->setEnabled(false);
        return m_error->show(pcs.error());
    }
    const Pc *before = current();
    const std::string chosen = before == nullptr ? std::string() : before->mac;
    m_pcs = std::move(*pcs);
    std::erase_if(m_pcs, [](const Pc &pc) { return pc.ignored; });
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Pc &pc : m_pcs) {
            auto *row = new QTreeWidgetItem(
                m_list, {QString::number(pc.number), deviceText(pc), leftToRight(text(pc.mac)), timeText(pc.lastSeen)});
            row->setToolTip(1, text(pc.nic));
            if (pc.mac == chosen) m_list->setCurrentItem(row);
        }
        for (int column = 0; column < 3; ++column) m_list->resizeColumnToContents(column);
        if (m_list->currentItem() == nullptr) m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_empty->setText(tr("None now. Switch a PC on that boots over the network: it appears here."));
    m_empty->setVisible(m_pcs.empty());
    refresh();
    suggestName();
}

const Pc *NewPcsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_pcs.at(static_cast<std::size_t>(row));
}

std::optional<MasterName> NewPcsDialog::master() const
{
    if (m_master->currentIndex() <= 0) return std::nullopt;
    return MasterName(m_master->currentText().toStdString());
}

/// The name it would get by itself, where none is written.
void NewPcsDialog::suggestName()
{
    m_name->setPlaceholderText({});
    const Pc *pc = current();
    if (pc == nullptr) return;
    m_room.preview(AdoptPc{pc->mac, {}, master()}, this,
                   [this, mac = pc->mac](const Result<std::vector<Change>> &changes) {
                       const Pc *now = current();
                       if (changes && !changes->empty() && now != nullptr && now->mac == mac)
                           m_name->setPlaceholderText(text(changes->front().name));
                   });
}

void NewPcsDialog::adopt()
{
    const Pc *pc = current();
    if (pc == nullptr) return;
    AdoptPc action{pc->mac, {}, master()};
    if (const QString written = m_name->text().trimmed(); !written.isEmpty()) {
        auto name = parseSeatName(written.toStdString());
        if (!name) return m_error->show(name.error());
        action.name = std::move(*name);
    }
    perform(action);
}

void NewPcsDialog::perform(const Action &action)
{
    m_error->clear();
    m_adopt->setEnabled(false);
    m_ignore->setEnabled(false);
    Job *job = m_room.perform(action, Job::Attention::Quiet);
    connect(job, &Job::finished, this, [this, job] {
        if (!job->isClean()) {
            m_error->show(job->error() ? *job->error() : Error{ErrorCode::Failed, job->items().front().message, {}});
        } else {
            m_name->clear();
        }
        fetch();
    });
}

void NewPcsDialog::refresh()
{
    const bool live = m_room.isLive();
    m_adopt->setEnabled(live && current() != nullptr);
    m_ignore->setEnabled(live && current() != nullptr);
    m_auto->setEnabled(live && m_list->isEnabled());
    const QString lost = tr("Not possible now: there is no connection to the storage host.");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_adopt, m_ignore, m_auto})
        widget->setToolTip(live ? QString() : lost);
}

} // namespace freshseat::ui
