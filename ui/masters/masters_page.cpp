// SPDX-License-Identifier: GPL-3.0-or-later
// MastersPage: masters at one side, the chosen one's snapshots at the other.
#include "ui/masters/masters_page.h"

#include "core/services/room_service.h"
#include "ui/common/error_view.h"
#include "ui/common/format.h"
#include "ui/common/icon_button.h"
#include "ui/common/icons.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/jobs/action_dialog.h"
#include "ui/masters/import_form.h"
#include "ui/masters/snapshot_model.h"
#include "ui/masters/update_wizard.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace freshseat::ui {

using services::RoomService;

namespace {

constexpr int kNameRole = Qt::UserRole;

QPushButton *makeButton(const char *name, const char *iconName, QWidget *parent)
{
    auto *button = new IconButton(icon(QLatin1String(iconName)), {}, parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// The import form with its buttons. Closing it lets a running import go on.
class ImportDialog final : public QDialog
{
public:
    ImportDialog(RoomService &room, QWidget *parent)
        : QDialog(parent)
    {
        setObjectName(QStringLiteral("importDialog"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(MastersPage::tr("Import a master"));
        auto *form = new ImportForm(room, this);
        auto *buttons = new QDialogButtonBox(this);
        auto *start = buttons->addButton(MastersPage::tr("Import"), QDialogButtonBox::AcceptRole);
        start->setObjectName(QStringLiteral("importStart"));
        setRole(*start, "primary");
        buttons->addButton(MastersPage::tr("Close"), QDialogButtonBox::RejectRole);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(20, 18, 20, 16);
        layout->addWidget(form);
        layout->addStretch(1);
        layout->addWidget(buttons);
        resize(560, 320);
        const auto refresh = [form, start] { start->setEnabled(form->canStart()); };
        connect(form, &ImportForm::changed, this, refresh);
        connect(form, &ImportForm::imported, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::accepted, form, &ImportForm::start);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        refresh();
    }
};

} // namespace

MastersPage::MastersPage(RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_masters(new QListWidget(this))
    , m_model(new SnapshotModel(this))
    , m_table(new QTableView(this))
    , m_update(new QLabel(this))
    , m_import(makeButton("masterImport", "import", this))
    , m_delete(makeButton("masterDelete", "delete", this))
    , m_openUpdate(new QPushButton(this))
    , m_current(makeButton("snapshotCurrent", "check", this))
    , m_good(makeButton("snapshotGood", "publish", this))
    , m_drop(makeButton("snapshotDrop", "delete", this))
    , m_error(new ErrorView(this))
{
    setObjectName(QStringLiteral("mastersPage"));
    build();
    connect(&room, &RoomService::mastersChanged, this, &MastersPage::showMasters);
    connect(&room, &RoomService::connectionChanged, this, &MastersPage::refresh);
    connect(&room, &RoomService::loaded, this, &MastersPage::fetch);
    connect(m_masters, &QListWidget::currentRowChanged, this, &MastersPage::fetch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MastersPage::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MastersPage::refresh);
    connect(m_import, &QPushButton::clicked, this, &MastersPage::openImport);
    connect(m_openUpdate, &QPushButton::clicked, this, &MastersPage::openUpdate);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        const MasterName name = master()->name;
        ask(DeleteMaster{name}, tr("Delete the master %1 and all its versions?").arg(text(name.value())), tr("Delete"));
    });
    connect(m_current, &QPushButton::clicked, this, [this] {
        const int number = snapshot()->number;
        ask(SetCurrent{master()->name, number, RollOut::Boot}, tr("Make version %1 the current one?").arg(number),
            tr("Make current"));
    });
    connect(m_good, &QPushButton::clicked, this, [this] {
        m_room.perform(MarkGood{master()->name, snapshot()->number});
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        const int number = snapshot()->number;
        ask(DropSnapshot{master()->name, number}, tr("Drop version %1?").arg(number), tr("Drop"));
    });
    translate();
    showMasters();
}

void MastersPage::build()
{
    m_masters->setObjectName(QStringLiteral("masterList"));
    m_masters->setIconSize({24, 24});
    m_table->setObjectName(QStringLiteral("snapshotTable"));
    m_table->setModel(m_model);
    setUpTable(*m_table);
    m_openUpdate->setObjectName(QStringLiteral("masterUpdate"));
    setRole(*m_openUpdate, "primary");
    m_update->setObjectName(QStringLiteral("masterUpdateState"));
    m_update->setWordWrap(true);
    setRole(*m_update, "dim");
    auto *left = new QVBoxLayout;
    left->addWidget(m_masters, 1);
    auto *masterButtons = new QHBoxLayout;
    masterButtons->addWidget(m_import);
    masterButtons->addWidget(m_delete);
    left->addLayout(masterButtons);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_openUpdate);
    buttons->addWidget(m_update, 1);
    for (QPushButton *button : {m_current, m_good, m_drop}) buttons->addWidget(button);
    auto *right = new QVBoxLayout;
    right->addLayout(buttons);
    right->addWidget(m_error);
    right->addWidget(m_table, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(left, 1);
    layout->addLayout(right, 4);
}

void MastersPage::translate()
{
    m_masters->setAccessibleName(tr("Masters"));
    m_masters->setWhatsThis(tr("The disks that seats start from. Choose one to see its versions."));
    m_openUpdate->setWhatsThis(tr("One PC installs what every seat is to get; that becomes the next version."));
    m_table->setAccessibleName(tr("Versions"));
    m_table->setWhatsThis(
        tr("The kept versions of the master. Seats follow the current one at their next reset, unless "
           "they are pinned. An older version can be made current again at any time."));
    m_import->setText(tr("Import…"));
    m_delete->setText(tr("Delete…"));
    m_openUpdate->setText(tr("Update this master…"));
    m_current->setText(tr("Make current…"));
    m_good->setText(tr("Mark good"));
    m_good->setToolTip(tr("The version to go back to when another one is bad"));
    m_drop->setText(tr("Drop…"));
    m_model->retranslate();
    m_table->resizeColumnsToContents();
    refresh();
}

const Master *MastersPage::master() const
{
    const QListWidgetItem *item = m_masters->currentItem();
    return item == nullptr ? nullptr : m_room.master(MasterName(item->data(kNameRole).toString().toStdString()));
}

const Snapshot *MastersPage::snapshot() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->snapshot(rows.first().row());
}

void MastersPage::showMasters()
{
    const Master *chosen = master();
    const QString name = chosen == nullptr ? QString() : text(chosen->name.value());
    const QSignalBlocker quiet(m_masters);
    m_masters->clear();
    for (const Master &known : m_room.masters()) {
        QString size = sizeText(known.size);
        if (known.storedBytes) size += QStringLiteral(" · ") + tr("%1 on disk").arg(sizeText(*known.storedBytes));
        auto *item = new QListWidgetItem(icon(QStringLiteral("master"), Theme::current().accent),
                                         text(known.name.value()) + '\n' + size, m_masters);
        item->setData(kNameRole, text(known.name.value()));
        if (item->data(kNameRole).toString() == name) m_masters->setCurrentItem(item);
    }
    if (m_masters->currentRow() < 0) m_masters->setCurrentRow(0);
    fetch();
}

void MastersPage::fetch()
{
    const Master *chosen = master();
    if (chosen == nullptr) {
        m_model->setSnapshots({});
    } else if (m_room.isLive()) {
        m_room.snapshots(chosen->name, this, [this, name = chosen->name](Result<std::vector<Snapshot>> snapshots) {
            const Master *now = master();
            if (now == nullptr || now->name != name) return;
            if (!snapshots) return m_error->show(snapshots.error());
            m_error->clear();
            const bool told = std::any_of(snapshots->begin(), snapshots->end(),
                                          [](const Snapshot &one) { return one.storedBytes.has_value(); });
            m_table->setColumnHidden(SnapshotModel::StoredColumn, !told); // not every storage host can tell
            m_model->setSnapshots(std::move(*snapshots));
            m_table->resizeColumnsToContents();
            refresh();
        });
    }
    refresh();
}

void MastersPage::refresh()
{
    const bool live = m_room.isLive();
    const Master *chosen = master();
    const Snapshot *version = snapshot();
    const QString lost = live ? QString() : tr("Not possible now: there is no connection to the storage host.");
    m_import->setEnabled(live);
    m_import->setToolTip(lost);
    m_delete->setEnabled(live && chosen != nullptr);
    m_openUpdate->setEnabled(live && chosen != nullptr);
    m_openUpdate->setToolTip(lost);
    m_current->setEnabled(live && version != nullptr && !version->current);
    m_good->setEnabled(live && version != nullptr && !version->lastKnownGood);
    m_drop->setEnabled(live && version != nullptr && !version->current);
    const QString choose = version == nullptr ? tr("Choose a version first") : QString();
    m_current->setToolTip(live ? choose : lost);
    m_drop->setToolTip(live ? choose : lost);
    if (chosen == nullptr)
        m_update->setText(tr("No master yet. Import one."));
    else if (chosen->update)
        m_update->setText(
            tr("An update is open since %1, by %2.").arg(timeText(chosen->update->since), text(chosen->update->by)));
    else
        m_update->clear();
}

void MastersPage::ask(const Action &action, const QString &heading, const QString &verb)
{
    (new ActionDialog(m_room, action, {heading, verb}, this))->open();
}

void MastersPage::openImport()
{
    (new ImportDialog(m_room, this))->open();
}

void MastersPage::openUpdate()
{
    if (const Master *chosen = master()) (new UpdateWizard(m_room, chosen->name, this))->open();
}

void MastersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) translate();
    QWidget::changeEvent(event);
}

} // namespace freshseat::ui
