// SPDX-License-Identifier: GPL-3.0-or-later
// The room's seats as rows, in natural order; the columns are the table's, tiles are painted from the first. Changes
// are gathered for 50 ms and told once, with the roles that changed.
#pragma once
#include "core/model/room.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace freshseat::services {
class RoomService;
class Traffic;
} // namespace freshseat::services

namespace freshseat::ui {

/// What a tile shows, ready to paint.
struct SeatTile {
    SeatName name;
    SeatState state = SeatState::Unknown;
    bool pending = false; ///< part of a job that has not come to it yet
    QString title;        ///< "PC-07"
    QString stateWord;    ///< "Running"
    QString group;        ///< or empty
    QString source;       ///< "windows · version 12"
    QString behind;       ///< "14 is current", or empty
    QString written;      ///< "1.2 GiB of 20 GiB"
    double fill = -1;     ///< 0 to 1 of the limit; negative: no limit
    QString session;      ///< "192.168.1.23", or empty
    int sessions = 0;
    QString policy;
    QString lastReset;
    std::optional<Place> place;
    QStringList warnings;
    std::vector<float> traffic; ///< bytes a second, the last minute, oldest first; empty: none
    // What the table sorts by.
    quint64 writtenBytes = 0;
    qint64 lastResetAt = 0;
    bool operator==(const SeatTile &) const = default;
};

class SeatModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SeatColumn,
        StateColumn,
        GroupColumn,
        SourceColumn,
        WrittenColumn,
        SessionColumn,
        PolicyColumn,
        LastResetColumn,
        WarningsColumn,
        ColumnCount
    };
    enum Role {
        TileRole = Qt::UserRole, ///< const SeatTile *, valid until the model changes
        NameRole,                ///< QString
        StateRole,               ///< int of SeatState
        PendingRole,             ///< bool
        SnapshotRole,            ///< QString: source and whether it is behind
        WrittenRole,             ///< QString
        SessionRole,             ///< QString
        WarningsRole,            ///< QStringList
        GroupRole,               ///< QString
        PlaceRole,               ///< QPointF, or nothing: not placed on the plan
        TrafficRole,             ///< changed with the sparkline
        SortRole,                ///< of the index's column
    };

    explicit SeatModel(services::RoomService &room, QObject *parent = nullptr);

    [[nodiscard]] services::Traffic &traffic() const { return *m_traffic; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QModelIndex indexOf(const SeatName &name) const;
    [[nodiscard]] const SeatTile *tile(const QModelIndex &index) const;
    /// Takes what is waiting now, without the 50 ms.
    void flush();
    /// After a change of language: all words anew.
    void retranslate();

signals:
    void flushed(); ///< rows or states may have changed: counts are worth a look

private:
    void note(const std::vector<SeatName> &names);
    void noteAll();
    void remove(const SeatName &name);
    [[nodiscard]] SeatTile makeTile(const Seat &seat) const;
    [[nodiscard]] std::vector<SeatTile>::iterator lowerBound(const SeatName &name);
    void insertNew(const std::vector<SeatName> &names);
    void tellChanges(const std::map<int, QList<int>> &changes);
    [[nodiscard]] static QVariant cell(const SeatTile &tile, int column);
    [[nodiscard]] static QVariant decoration(const SeatTile &tile, int column);
    [[nodiscard]] QVariant sortKey(const SeatTile &tile, const QModelIndex &index) const;

    services::RoomService &m_room;
    services::Traffic *m_traffic;
    std::vector<SeatTile> m_tiles; ///< in natural order of names
    std::set<SeatName> m_dirty;
    QTimer m_flush;
};

} // namespace freshseat::ui

Q_DECLARE_METATYPE(const freshseat::ui::SeatTile *)
