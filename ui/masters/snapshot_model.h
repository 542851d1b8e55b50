// SPDX-License-Identifier: GPL-3.0-or-later
// The snapshots of one master as rows, newest first.
#pragma once
#include "core/model/room.h"

#include <QAbstractTableModel>

#include <vector>

namespace freshseat::ui {

class SnapshotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        CommentColumn,
        TimeColumn,
        SizeColumn,
        StoredColumn,
        MarkColumn,
        SeatsColumn,
        ColumnCount
    };

    explicit SnapshotModel(QObject *parent = nullptr);

    void setSnapshots(std::vector<Snapshot> snapshots);
    [[nodiscard]] const Snapshot *snapshot(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Snapshot> m_snapshots;
};

} // namespace freshseat::ui
