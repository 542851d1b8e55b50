// SPDX-License-Identifier: GPL-3.0-or-later
// SeatModel: follows RoomService.
#include "ui/seats/seat_model.h"

#include "core/model/rules.h"
#include "core/services/room_service.h"
#include "core/services/traffic.h"
#include "ui/common/format.h"
#include "ui/common/host_words.h"
#include "ui/common/icons.h"
#include "ui/common/natural_order.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/seats/seat_fill.h"

#include <QPointF>

#include <algorithm>
#include <chrono>

namespace freshseat::ui {

namespace {

constexpr std::chrono::milliseconds kGather{50};
constexpr std::size_t kSparkline = 30; ///< samples of a tile: one minute

QList<int> changedRoles(const SeatTile &a, const SeatTile &b)
{
    QList<int> roles;
    const auto check = [&](bool same, int role) {
        if (!same) roles.append(role);
    };
    check(a.state == b.state && a.stateWord == b.stateWord, SeatModel::StateRole);
    check(a.pending == b.pending, SeatModel::PendingRole);
    check(a.source == b.source && a.behind == b.behind, SeatModel::SnapshotRole);
    check(a.written == b.written && a.fill == b.fill, SeatModel::WrittenRole);
    check(a.session == b.session && a.sessions == b.sessions, SeatModel::SessionRole);
    check(a.warnings == b.warnings, SeatModel::WarningsRole);
    check(a.group == b.group, SeatModel::GroupRole);
    check(a.place == b.place, SeatModel::PlaceRole);
    check(a.traffic == b.traffic, SeatModel::TrafficRole);
    check(a.policy == b.policy && a.lastReset == b.lastReset, Qt::DisplayRole);
    if (!roles.isEmpty())
        roles << SeatModel::TileRole << SeatModel::SortRole << Qt::DisplayRole << Qt::DecorationRole
              << Qt::AccessibleTextRole;
    return roles;
}

QString accessibleText(const SeatTile &tile)
{
    QStringList parts{tile.title, tile.stateWord};
    if (!tile.group.isEmpty()) parts << tile.group;
    parts << tile.source;
    if (!tile.behind.isEmpty()) parts << tile.behind;
    parts << tile.written;
    if (!tile.session.isEmpty()) parts << tile.session;
    parts << tile.warnings;
    return parts.join(QStringLiteral(", "));
}

std::vector<float> lastMinute(const std::deque<services::TrafficSample> &samples)
{
    std::vector<float> rates;
    const std::size_t first = samples.size() > kSparkline ? samples.size() - kSparkline : 0;
    for (std::size_t i = first; i < samples.size(); ++i)
        rates.push_back(static_cast<float>(samples[i].read + samples[i].written));
    const bool quiet = std::all_of(rates.begin(), rates.end(), [](float rate) { return rate == 0; });
    return quiet ? std::vector<float>{} : rates;
}

QString columnWord(int column)
{
    switch (column) {
    case SeatModel::SeatColumn:
        return SeatModel::tr("Seat");
    case SeatModel::StateColumn:
        return SeatModel::tr("State");
    case SeatModel::GroupColumn:
        return SeatModel::tr("Group");
    case SeatModel::SourceColumn:
        return SeatModel::tr("Master and version");
    case SeatModel::WrittenColumn:
        return SeatModel::tr("Written");
    case SeatModel::SessionColumn:
        return SeatModel::tr("Session");
    case SeatModel::PolicyColumn:
        return SeatModel::tr("Policy");
    case SeatModel::LastResetColumn:
        return SeatModel::tr("Last reset");
    default:
        return SeatModel::tr("Warnings");
    }
}

} // namespace

SeatModel::SeatModel(services::RoomService &room, QObject *parent)
    : QAbstractTableModel(parent)
    , m_room(room)
    , m_traffic(new services::Traffic(room, this))
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(kGather);
    connect(&m_flush, &QTimer::timeout, this, &SeatModel::flush);
    connect(&room, &services::RoomService::seatsChanged, this, &SeatModel::note);
    connect(&room, &services::RoomService::seatRemoved, this, &SeatModel::remove);
    connect(&room, &services::RoomService::mastersChanged, this, &SeatModel::noteAll);
    connect(&room, &services::RoomService::loaded, this, &SeatModel::flush);
    connect(m_traffic, &services::Traffic::sampled, this, &SeatModel::note);
    noteAll();
    flush();
}

int SeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

int SeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return columnWord(section);
}

const SeatTile *SeatModel::tile(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return nullptr;
    return &m_tiles[static_cast<std::size_t>(index.row())];
}

QVariant SeatModel::data(const QModelIndex &index, int role) const
{
    const SeatTile *seat = tile(index);
    if (seat == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(*seat, index.column());
    case Qt::DecorationRole:
        return decoration(*seat, index.column());
    case SortRole:
        return sortKey(*seat, index);
    case NameRole:
        return seat->title;
    case GroupRole:
        return seat->group;
    case PlaceRole:
        return seat->place ? QVariant(QPointF(seat->place->x, seat->place->y)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == SeatColumn ? accessibleText(*seat) : cell(*seat, index.column()).toString();
    case TileRole:
        return QVariant::fromValue(seat);
    case StateRole:
        return static_cast<int>(seat->state);
    case PendingRole:
        return seat->pending;
    case SnapshotRole:
        return seat->behind.isEmpty() ? seat->source : seat->source + ' ' + seat->behind;
    case WrittenRole:
        return seat->written;
    case SessionRole:
        return seat->session;
    case WarningsRole:
        return seat->warnings;
    default:
        return {};
    }
}

QVariant SeatModel::cell(const SeatTile &tile, int column)
{
    switch (column) {
    case SeatColumn:
        return tile.title;
    case StateColumn:
        return tile.stateWord;
    case GroupColumn:
        return tile.group;
    case SourceColumn:
        return tile.behind.isEmpty() ? tile.source : tile.source + QStringLiteral(" · ") + tile.behind;
    case WrittenColumn:
        return tile.fill < 0 ? sizeText(tile.writtenBytes) : tile.written;
    case SessionColumn:
        return tile.session;
    case PolicyColumn:
        return tile.policy;
    case LastResetColumn:
        return tile.lastReset;
    default:
        return tile.warnings.join(QStringLiteral(" · "));
    }
}

QVariant SeatModel::decoration(const SeatTile &tile, int column)
{
    const Theme &theme = Theme::current();
    if (column == StateColumn) return icon(stateIcon(tile.state), theme.state(tile.state));
    if (column == WarningsColumn && !tile.warnings.isEmpty()) return icon(QStringLiteral("warning"), theme.warning);
    return {};
}

QVariant SeatModel::sortKey(const SeatTile &tile, const QModelIndex &index) const
{
    switch (index.column()) {
    case SeatColumn:
        return index.row();
    case WrittenColumn:
        return tile.writtenBytes;
    case LastResetColumn:
        return tile.lastResetAt;
    case WarningsColumn:
        return tile.warnings.size();
    default:
        return cell(tile, index.column());
    }
}

QHash<int, QByteArray> SeatModel::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    names.insert({{NameRole, "name"},
                  {StateRole, "state"},
                  {PendingRole, "pending"},
                  {SnapshotRole, "snapshot"},
                  {WrittenRole, "written"},
                  {SessionRole, "session"},
                  {WarningsRole, "warnings"}});
    return names;
}

std::vector<SeatTile>::iterator SeatModel::lowerBound(const SeatName &name)
{
    return std::lower_bound(m_tiles.begin(), m_tiles.end(), name, [](const SeatTile &tile, const SeatName &wanted) {
        return naturallyLess(tile.name.value(), wanted.value());
    });
}

QModelIndex SeatModel::indexOf(const SeatName &name) const
{
    const auto at = const_cast<SeatModel *>(this)->lowerBound(name);
    if (at == m_tiles.end() || at->name != name) return {};
    return index(static_cast<int>(at - m_tiles.begin()), SeatColumn);
}

SeatTile SeatModel::makeTile(const Seat &seat) const
{
    SeatTile tile;
    tile.name = seat.name;
    tile.state = seat.state;
    tile.pending = m_room.isPending(seat.name);
    tile.title = text(seat.name.value());
    tile.stateWord =
        tile.pending && seat.state != SeatState::Resetting ? tr("Waiting for its turn") : stateWord(seat.state);
    tile.group = text(seat.group);
    tile.source = tr("%1 · version %2").arg(text(seat.master.value())).arg(seat.snapshot);
    const Master *master = m_room.master(seat.master);
    if (master != nullptr && master->current != seat.snapshot) {
        tile.behind = seat.pinned ? tr("pinned") : tr("%1 is current").arg(master->current);
    }
    if (seat.sizeLimit && *seat.sizeLimit > 0) {
        tile.written = tr("%1 of %2").arg(sizeText(seat.dirtyBytes), sizeText(*seat.sizeLimit));
    } else {
        tile.written = tr("%1 written").arg(sizeText(allDirtyBytes(seat)));
    }
    if (const auto fill = limitFill(seat)) tile.fill = *fill;
    tile.sessions = static_cast<int>(seat.sessions.size());
    if (!seat.sessions.empty()) tile.session = text(seat.sessions.front().address);
    tile.policy = policyWord(seat.policy);
    tile.lastReset = seat.lastReset ? timeText(*seat.lastReset) : tr("never");
    tile.lastResetAt = seat.lastReset ? seat.lastReset->time_since_epoch().count() : 0;
    tile.writtenBytes = allDirtyBytes(seat);
    tile.place = seat.place;
    tile.traffic = lastMinute(m_traffic->of(seat.name));
    for (const Warning &warning : seat.warnings) tile.warnings << warningWords(warning);
    return tile;
}

void SeatModel::note(const std::vector<SeatName> &names)
{
    m_dirty.insert(names.begin(), names.end());
    if (!m_flush.isActive()) m_flush.start();
}

void SeatModel::noteAll()
{
    for (const auto &[name, seat] : m_room.seats()) m_dirty.insert(name);
    if (!m_flush.isActive()) m_flush.start();
}

void SeatModel::retranslate()
{
    noteAll();
    flush();
}

void SeatModel::flush()
{
    m_flush.stop();
    std::map<int, QList<int>> changes;
    std::vector<SeatName> fresh;
    for (const SeatName &name : std::exchange(m_dirty, {})) {
        const Seat *seat = m_room.seat(name);
        if (seat == nullptr) continue;
        const auto at = lowerBound(name);
        if (at == m_tiles.end() || at->name != name) {
            fresh.push_back(name);
            continue;
        }
        SeatTile tile = makeTile(*seat);
        const auto roles = changedRoles(*at, tile);
        if (roles.isEmpty()) continue;
        *at = std::move(tile);
        changes.emplace(static_cast<int>(at - m_tiles.begin()), roles);
    }
    tellChanges(changes);
    insertNew(fresh);
    emit flushed();
}

/// One signal for each run of neighbouring rows, with all the roles that changed in it.
void SeatModel::tellChanges(const std::map<int, QList<int>> &changes)
{
    auto run = changes.begin();
    while (run != changes.end()) {
        const int first = run->first;
        int last = first;
        QSet<int> roles;
        for (; run != changes.end() && run->first <= last + 1; ++run) {
            last = run->first;
            roles.unite(QSet<int>(run->second.begin(), run->second.end()));
        }
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1), QList<int>(roles.begin(), roles.end()));
    }
}

void SeatModel::insertNew(const std::vector<SeatName> &names)
{
    if (m_tiles.empty() && !names.empty()) {
        beginInsertRows({}, 0, static_cast<int>(names.size()) - 1);
        for (const SeatName &name : names) m_tiles.push_back(makeTile(*m_room.seat(name)));
        std::sort(m_tiles.begin(), m_tiles.end(),
                  [](const SeatTile &a, const SeatTile &b) { return naturallyLess(a.name.value(), b.name.value()); });
        endInsertRows();
        return;
    }
    for (const SeatName &name : names) {
        const auto at = lowerBound(name);
        const int row = static_cast<int>(at - m_tiles.begin());
        beginInsertRows({}, row, row);
        m_tiles.insert(at, makeTile(*m_room.seat(name)));
        endInsertRows();
    }
}

void SeatModel::remove(const SeatName &name)
{
    m_dirty.erase(name);
    const auto at = lowerBound(name);
    if (at == m_tiles.end() || at->name != name) return;
    const int row = static_cast<int>(at - m_tiles.begin());
    beginRemoveRows({}, row, row);
    m_tiles.erase(at);
    endRemoveRows();
    emit flushed();
}

} // namespace freshseat::ui
