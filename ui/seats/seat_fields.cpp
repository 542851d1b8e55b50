// SPDX-License-Identifier: GPL-3.0-or-later
// SeatFields: combo boxes over what the room has.
#include "ui/seats/seat_fields.h"

#include "core/base/text.h"
#include "core/services/room_service.h"
#include "ui/common/form_layout.h"
#include "ui/common/format.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>
#include <set>

namespace freshseat::ui {

namespace {

constexpr ResetPolicy kPolicies[] = {ResetPolicy::Boot, ResetPolicy::Nightly, ResetPolicy::Keep};

std::string valueOf(ResetPolicy policy)
{
    switch (policy) {
    case ResetPolicy::Boot:
        return "boot";
    case ResetPolicy::Nightly:
        return "nightly";
    case ResetPolicy::Keep:
        break;
    }
    return "keep";
}

} // namespace

QString limitText(std::uint64_t bytes)
{
    static constexpr std::array kUnits{"TiB", "GiB", "MiB", "KiB"};
    unsigned shift = 40;
    for (const char *unit : kUnits) {
        if (bytes >> shift != 0 && bytes % (std::uint64_t{1} << shift) == 0)
            return QStringLiteral("%1 %2").arg(bytes >> shift).arg(QLatin1String(unit));
        shift -= 10;
    }
    return QString::number(bytes);
}

SeatFields::SeatFields(services::RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_form(new FormLayout(this))
    , m_group(new QComboBox(this))
    , m_master(new QComboBox(this))
    , m_version(new QComboBox(this))
    , m_policy(new QComboBox(this))
    , m_limit(new QLineEdit(this))
{
    m_group->setObjectName(QStringLiteral("seatGroup"));
    m_group->setEditable(true);
    m_master->setObjectName(QStringLiteral("seatMaster"));
    m_version->setObjectName(QStringLiteral("seatVersion"));
    m_policy->setObjectName(QStringLiteral("seatPolicy"));
    m_limit->setObjectName(QStringLiteral("seatLimit"));
    m_limit->setPlaceholderText(tr("no limit"));
    m_policy->setWhatsThis(
        tr("When the seat's disk is made fresh: at every boot, when the schedule says, or only when you reset it."));
    m_version->setWhatsThis(
        tr("Which version of the master the seat starts from. A pinned seat stays on its own when a new "
           "one is published."));
    m_limit->setToolTip(tr("The most a seat may write between two resets, such as 20 GiB"));
    for (const ResetPolicy policy : kPolicies) m_policy->addItem(policyWord(policy));
    std::set<QString> groups;
    for (const auto &[name, seat] : room.seats()) groups.insert(text(seat.group));
    for (const QString &group : groups) m_group->addItem(group);
    m_group->setEditText({});
    m_form->addRow(tr("Group"), m_group);
    m_form->addRow(tr("Master"), m_master);
    m_form->addRow(tr("Version"), m_version);
    m_form->addRow(tr("Policy"), m_policy);
    m_form->addRow(tr("Size limit"), m_limit);
    connect(m_master, &QComboBox::currentIndexChanged, this, &SeatFields::fillVersions);
    connect(&room, &services::RoomService::mastersChanged, this, &SeatFields::fillMasters);
    fillMasters();
}

void SeatFields::fillMasters()
{
    const QString chosen = m_master->currentText();
    const QSignalBlocker quiet(m_master);
    m_master->clear();
    for (const Master &master : m_room.masters()) m_master->addItem(text(master.name.value()));
    m_master->setCurrentIndex(std::max(0, m_master->findText(chosen)));
    if (m_master->currentText() != chosen) fillVersions();
}

void SeatFields::fillVersions()
{
    m_version->clear();
    m_version->addItem(tr("always the current one"), 0);
    const QString master = m_master->currentText();
    if (master.isEmpty() || !m_room.isLive()) return;
    m_room.snapshots(MasterName(master.toStdString()), this, [this, master](Result<std::vector<Snapshot>> snapshots) {
        if (!snapshots || m_master->currentText() != master) return;
        for (const Snapshot &snapshot : *snapshots) {
            const QString comment = text(snapshot.comment);
            m_version->addItem(comment.isEmpty() ? tr("%1, pinned").arg(snapshot.number)
                                                 : tr("%1, pinned (%2)").arg(snapshot.number).arg(comment),
                               snapshot.number);
        }
        m_version->setCurrentIndex(std::max(0, m_version->findData(m_wanted)));
    });
}

void SeatFields::show(const Seat &seat)
{
    m_wanted = seat.pinned ? seat.snapshot : 0;
    m_group->setEditText(text(seat.group));
    choose(seat.master);
    m_policy->setCurrentIndex(static_cast<int>(seat.policy));
    m_limit->setText(seat.sizeLimit ? limitText(*seat.sizeLimit) : QString());
}

void SeatFields::choose(const MasterName &master)
{
    m_master->setCurrentIndex(std::max(0, m_master->findText(text(master.value()))));
}

bool SeatFields::hasMaster() const
{
    return m_master->count() > 0;
}

int SeatFields::version() const
{
    return m_version->currentData().toInt();
}

Result<AddSeat> SeatFields::read() const
{
    AddSeat add;
    add.master = MasterName(m_master->currentText().toStdString());
    add.snapshot = version();
    add.policy = kPolicies[std::max(0, m_policy->currentIndex())];
    auto group = parseGroup(m_group->currentText().trimmed().toStdString());
    if (!group) return failure(group);
    add.group = *group;
    const QString written = m_limit->text().remove(QChar::Space);
    if (written.isEmpty()) return add;
    auto limit = parseSize(written.toStdString());
    if (!limit) return failure(limit);
    add.sizeLimit = *limit;
    return add;
}

Result<std::vector<std::pair<std::string, std::string>>> SeatFields::changesOf(const Seat &seat) const
{
    auto wanted = read();
    if (!wanted) return failure(wanted);
    std::vector<std::pair<std::string, std::string>> changes;
    if (wanted->group != seat.group) changes.emplace_back("group", wanted->group);
    if (wanted->master != seat.master) changes.emplace_back("master", wanted->master.value());
    const int pinned = seat.pinned ? seat.snapshot : 0;
    if (wanted->snapshot != pinned)
        changes.emplace_back("snapshot", wanted->snapshot == 0 ? "current" : std::to_string(wanted->snapshot));
    if (wanted->policy != seat.policy) changes.emplace_back("policy", valueOf(wanted->policy));
    if (wanted->sizeLimit != seat.sizeLimit)
        changes.emplace_back("size-limit", wanted->sizeLimit ? std::to_string(*wanted->sizeLimit) : "none");
    return changes;
}

} // namespace freshseat::ui
