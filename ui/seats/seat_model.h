// SPDX-License-Identifier: GPL-3.0-or-later
// The room's seats as rows, in natural order. Changes are gathered for 50 ms and told once, with the roles that
// changed.
#pragma once
#include "core/model/room.h"

#include <QAbstractListModel>
#include <QTimer>

#include <map>
#include <set>
#include <vector>

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

/// What a tile shows, ready to paint.
struct SeatTile {
    SeatName name;
    SeatState state = SeatState::Unknown;
    bool pending = false; ///< part of a job that has not come to it yet
    QString title;        ///< "PC-07"
    QString stateWord;    ///< "Running"
    QString source;       ///< "windows @ 12"
    QString behind;       ///< "14 is current", or empty
    QString written;      ///< "1.2 GiB of 20 GiB"
    double fill = -1;     ///< 0 to 1 of the limit; negative: no limit
    QString session;      ///< "192.168.1.23", or empty
    int sessions = 0;
    QStringList warnings;
    bool operator==(const SeatTile &) const = default;
};

class SeatModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TileRole = Qt::UserRole, ///< const SeatTile *, valid until the model changes
        NameRole,                ///< QString
        StateRole,               ///< int of SeatState
        PendingRole,             ///< bool
        SnapshotRole,            ///< QString: source and whether it is behind
        WrittenRole,             ///< QString
        SessionRole,             ///< QString
        WarningsRole,            ///< QStringList
    };

    explicit SeatModel(services::RoomService &room, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
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

    services::RoomService &m_room;
    std::vector<SeatTile> m_tiles; ///< in natural order of names
    std::set<SeatName> m_dirty;
    QTimer m_flush;
};

} // namespace freshseat::ui

Q_DECLARE_METATYPE(const freshseat::ui::SeatTile *)
